//! The message being composed: what was typed, and the message it makes or the error it has.

use leptos::prelude::*;
use mailflow::{EmailAddress, Message, SystemId, names::EmailAddressError};

/// The fields of the composer, as text.
#[derive(Clone, Copy)]
pub struct Draft {
    /// The sender; empty or `<>` is the null reverse-path.
    pub from: RwSignal<String>,
    /// The recipients, separated by commas.
    pub to: RwSignal<String>,
    /// Where the message is submitted.
    pub enters_at: RwSignal<SystemId>,
    /// What is wrong with the sender.
    pub from_error: Memo<Option<EmailAddressError>>,
    /// What is wrong with a recipient.
    pub to_error: Memo<Option<EmailAddressError>>,
    /// The message, if all fields are right and there is a recipient.
    pub message: Memo<Option<Message>>,
    /// What a sample message says beside its envelope: header fields, the client's address, the day.
    rest: RwSignal<Option<Message>>,
}

impl Draft {
    /// An empty message from the Internet.
    pub fn new() -> Self {
        let from = RwSignal::new(String::new());
        let to = RwSignal::new(String::new());
        let enters_at = RwSignal::new(SystemId::internet());
        let rest = RwSignal::new(None::<Message>);
        let from_error = Memo::new(move |_| from.with(|text| sender(text).err()));
        let to_error = Memo::new(move |_| to.with(|text| recipients(text).err()));
        let message = Memo::new(move |_| {
            let reverse_path = from.with(|text| sender(text).ok())?;
            let forward_paths = to.with(|text| recipients(text).ok()).filter(|recipients| !recipients.is_empty())?;
            let first = forward_paths.first()?.clone();
            let rest = rest.get().unwrap_or_else(|| Message::new(None, first, SystemId::internet()));
            Some(Message { reverse_path, forward_paths, enters_at: enters_at.get(), ..rest })
        });
        Self { from, to, enters_at, from_error, to_error, message, rest }
    }

    /// What it says beside its envelope, in a message whose envelope means nothing.
    pub fn rest(self) -> Option<Message> {
        let blank = || Some(Message::new(None, EmailAddress::parse("nobody@example.com").ok()?, SystemId::internet()));
        self.rest.get().or_else(blank)
    }

    /// How much it says beside its envelope.
    pub fn facts(self) -> usize {
        self.rest.with(|rest| rest.as_ref().map_or(0, facts))
    }

    /// Says this beside its envelope.
    pub fn put_rest(self, rest: Message) {
        self.rest.set(Some(rest));
    }

    /// Says nothing beside its envelope.
    pub fn clear_rest(self) {
        self.rest.set(None);
    }

    /// Takes a sample message over.
    pub fn take(self, message: &Message) {
        self.from.set(message.reverse_path.as_ref().map_or_else(|| "<>".to_owned(), ToString::to_string));
        self.to.set(listed(&message.forward_paths));
        self.enters_at.set(message.enters_at.clone());
        self.rest.set(Some(message.clone()));
    }

    /// Empties all fields.
    pub fn clear(self) {
        self.from.set(String::new());
        self.to.set(String::new());
        self.enters_at.set(SystemId::internet());
        self.rest.set(None);
    }
}

/// How many things `message` says beside its envelope.
fn facts(message: &Message) -> usize {
    let Message {
        reverse_path: _,
        forward_paths: _,
        enters_at: _,
        from,
        client_address,
        exchange_online_address,
        headers,
        on,
        signatures,
        size,
        content,
        reputations,
        sender_reputation,
        envelope_recipients,
        without_valid_from,
    } = message;
    let said = [
        from.is_some(),
        client_address.is_some(),
        exchange_online_address.is_some(),
        on.is_some(),
        size.is_some(),
        content.is_some(),
        sender_reputation.is_some(),
        envelope_recipients.is_some(),
        *without_valid_from,
    ];
    let said = said.into_iter().filter(|is_said| *is_said).count();
    said + headers.len() + signatures.len() + reputations.len()
}

/// Addresses as a field shows them.
pub fn listed(addresses: &[EmailAddress]) -> String {
    addresses.iter().map(EmailAddress::as_str).collect::<Vec<_>>().join(", ")
}

fn sender(text: &str) -> Result<Option<EmailAddress>, EmailAddressError> {
    match text.trim() {
        "" | "<>" => Ok(None),
        address => EmailAddress::parse(address).map(Some),
    }
}

fn recipients(text: &str) -> Result<Vec<EmailAddress>, EmailAddressError> {
    let mut addresses = Vec::new();
    for part in text.split([',', ';']).filter(|part| !part.trim().is_empty()) {
        // Space separates addresses; inside one it is a mistake, and to be told as one of the whole.
        if part.split_whitespace().all(|word| word.contains('@')) {
            for word in part.split_whitespace() {
                addresses.push(EmailAddress::parse(word)?);
            }
        } else {
            addresses.push(EmailAddress::parse(part)?);
        }
    }
    Ok(addresses)
}

#[cfg(test)]
mod tests {
    use super::{recipients, sender};

    #[test]
    fn the_null_sender_is_written_as_smtp_writes_it_or_left_out() {
        assert_eq!(sender("<>"), Ok(None));
        assert_eq!(sender("  "), Ok(None));
        assert!(sender("bob").is_err());
    }

    #[test]
    fn recipients_are_separated_by_commas_semicolons_or_space() {
        assert_eq!(recipients("a@contoso.com, b@contoso.com;c@contoso.com d@contoso.com").unwrap().len(), 4);
        assert!(recipients("a@contoso.com, b").is_err());
        assert!(recipients("").unwrap().is_empty());
    }
}
