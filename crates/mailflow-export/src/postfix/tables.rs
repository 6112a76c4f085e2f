//! Lookup tables: one file each, one entry a line.

use ipnet::IpNet;
use mailflow::{
    Element, EmailAddress,
    model::{
        Postfix, Relay, Transport,
        postfix::{AddressTransport, LocalAlias, RestrictionClass, SenderPattern, TlsLevel},
    },
};

use crate::{File, FileKind, Omission, characters, lines::Lines};

/// The table of `check_client_access` with the clients that are refused.
pub(super) const REJECTED_CLIENTS: &str = "rejected_clients";

/// A line of an indexed table, or `None` where the format cannot hold it.
///
/// A table ends its key at the first white space, takes a line that begins with white space for a continuation and one
/// that begins with `#` for a comment; nothing escapes any of these (postmap(1)). `$` has no meaning in a table.
pub fn map_entry(key: &str, value: &str) -> Option<String> {
    let is_key = !key.is_empty()
        && !key.starts_with(['#', '"'])
        && key.chars().all(|c| !c.is_whitespace() && !characters::is_invisible(c));
    let is_value = !value.trim().is_empty() && !value.chars().any(characters::is_invisible);
    (is_key && is_value).then(|| format!("{key} {value}"))
}

/// A line of `alias_maps`. A target that begins with `|` or `/` would be a command or a file (aliases(5)): such a line cannot be written.
fn local_alias(alias: &LocalAlias) -> (String, String) {
    let targets: Vec<&str> = alias.targets.iter().map(EmailAddress::as_str).collect();
    let is_mail = targets.iter().all(|target| !target.starts_with(['|', '/']));
    (alias.name.to_string(), if is_mail { targets.join(", ") } else { String::new() })
}

/// The tables that a relay's configuration needs.
pub(super) struct Tables {
    pub tables: Vec<Table>,
    pub classes: Vec<Class>,
}

/// One table.
pub(super) struct Table {
    pub file: String,
    comment: &'static str,
    lines: Vec<String>,
    /// Read directly instead of built by postmap.
    pub is_text: bool,
}

/// A restriction class with the names it has in `main.cf`.
pub(super) struct Class {
    /// The name of the parameter.
    pub name: String,
    pub clients: String,
    pub recipients: String,
}

impl Tables {
    pub fn new(relay: &Relay, postfix: &Postfix, omissions: &mut Vec<Omission>) -> Self {
        let mut tables = Self { tables: Vec::new(), classes: Vec::new() };
        let mut add = Adder { relay, omissions, tables: &mut tables.tables };
        add.check_parameters(postfix);
        add.recipients(
            "local_recipients",
            "Local users. The right-hand side is not used.",
            postfix.local_recipient_maps.as_deref(),
        );
        let taken = add.local_names(&postfix.mailbox_transport_maps);
        add.table(
            "mailbox_transport",
            "Local users, by name alone as local(8) looks them up, and how their mail is delivered.",
            taken,
        );
        let aliases: Vec<(String, String)> = postfix.alias_maps.iter().map(local_alias).collect();
        add.table(
            "aliases",
            "Local names and what they stand for. Built by postmap like the other tables, so without colons.",
            aliases,
        );
        let unknown = add.local_names(&postfix.fallback_transport_maps);
        add.table(
            "fallback_transport",
            "Local users that nothing else knows, by name alone as local(8) looks them up, and how their mail is delivered.",
            unknown,
        );
        let aliases = postfix.virtual_alias_maps.iter().map(|alias| {
            let targets: Vec<String> = alias.targets.iter().map(ToString::to_string).collect();
            (alias.address.to_string(), targets.join(", "))
        });
        add.table("virtual", "Addresses and what they become.", aliases);
        add.recipients(
            "virtual_mailboxes",
            "Mailboxes of virtual domains. The right-hand side is not used.",
            postfix.virtual_mailbox_maps.as_deref(),
        );
        add.recipients(
            "relay_recipients",
            "Recipients of relay domains. The right-hand side is not used.",
            postfix.relay_recipient_maps.as_deref(),
        );
        let transports =
            postfix.transport_maps.iter().map(|entry| (entry.pattern.to_string(), transport_value(&entry.transport)));
        add.table("transport", "Where mail for an address or a domain goes.", transports);
        let senders = postfix
            .sender_dependent_default_transport_maps
            .iter()
            .map(|entry| (&entry.sender, transport_value(&entry.transport)));
        add.senders("sender_transport", "Transports by sender.", senders);
        let dunno = || "DUNNO".to_owned();
        let relayhosts = postfix.sender_dependent_relayhost_maps.iter();
        let relayhosts =
            relayhosts.map(|entry| (&entry.sender, entry.relayhost.as_ref().map_or_else(dunno, ToString::to_string)));
        add.senders("sender_relayhost", "Relay hosts by sender.", relayhosts);
        add.policies(postfix);
        add.rejected(postfix);
        tables.classes = postfix.restriction_classes.iter().enumerate().map(|(index, class)| add.class(index, class)).collect();
        tables
    }

    /// Whether the table `file` has entries.
    pub fn has(&self, file: &str) -> bool {
        self.tables.iter().any(|table| table.file == file)
    }

    pub fn files<'a>(&'a self, relay: &'a Relay, element: &'a Element) -> impl Iterator<Item = File> + 'a {
        self.tables.iter().map(move |table| {
            let mut lines = Lines::default();
            lines.push(&format!("# {}", table.comment));
            table.lines.iter().for_each(|line| lines.of(element, line));
            lines.into_file(format!("{}/postfix/{}", relay.id, table.file), FileKind::PostfixMap)
        })
    }
}

struct Adder<'a> {
    relay: &'a Relay,
    omissions: &'a mut Vec<Omission>,
    tables: &'a mut Vec<Table>,
}

impl Adder<'_> {
    /// Lists the transports of `main.cf` itself that cannot be written.
    fn check_parameters(&mut self, postfix: &Postfix) {
        let optional = [postfix.mailbox_transport.as_ref(), postfix.fallback_transport.as_ref()];
        let set = [&postfix.virtual_transport, &postfix.relay_transport, &postfix.default_transport];
        for transport in optional.into_iter().flatten().chain(set) {
            if transport_value(transport).is_empty() {
                let shown = characters::comment(&transport.to_string());
                self.omissions.push(Omission::MapEntry(self.relay.id.clone(), shown));
            }
        }
    }

    /// Adds a table unless it would be empty.
    fn table(&mut self, file: &str, comment: &'static str, entries: impl IntoIterator<Item = (String, String)>) {
        let lines: Vec<String> = entries.into_iter().filter_map(|(key, value)| self.entry(&key, &value)).collect();
        if !lines.is_empty() {
            self.tables.push(Table { file: file.to_owned(), comment, lines, is_text: false });
        }
    }

    /// Adds a list of recipients; an empty list stays a table, since no table would mean "everybody".
    fn recipients(&mut self, file: &str, comment: &'static str, addresses: Option<&[EmailAddress]>) {
        if let Some(addresses) = addresses {
            let lines = addresses.iter().filter_map(|address| self.entry(address.as_str(), "OK")).collect();
            self.tables.push(Table { file: file.to_owned(), comment, lines, is_text: false });
        }
    }

    fn senders<'p>(&mut self, file: &str, comment: &'static str, entries: impl Iterator<Item = (&'p SenderPattern, String)>) {
        let mut lines = Vec::new();
        for (sender, value) in entries {
            if matches!(sender, SenderPattern::BareDomain(_)) {
                lines.push(format!(
                    "# The next line has no effect: Postfix looks senders up as user@domain and @domain. Write @{sender}."
                ));
            }
            lines.extend(self.entry(&sender.to_string(), &value));
        }
        if !lines.is_empty() {
            self.tables.push(Table { file: file.to_owned(), comment, lines, is_text: false });
        }
    }

    /// local(8) looks its tables up by the name before the `@`.
    fn local_names(&mut self, transports: &[AddressTransport]) -> Vec<(String, String)> {
        let mut entries: Vec<(String, String)> = Vec::new();
        for entry in transports {
            let (name, value) = (entry.address.local_part().to_owned(), transport_value(&entry.transport));
            match entries.iter().find(|(taken, _)| *taken == name) {
                Some((_, first)) if *first == value => {}
                Some(_) => self.omissions.push(Omission::MailboxTransport(self.relay.id.clone(), entry.address.clone())),
                None => entries.push((name, value)),
            }
        }
        entries
    }

    fn policies(&mut self, postfix: &Postfix) {
        let policies = postfix.smtp_tls_policy_maps.iter().map(|policy| {
            // A pattern is a host name, `.domain`, or `nexthop` and its kin; anything else would add attributes.
            let is_pattern =
                |text: &String| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c));
            let mut value = policy.level.as_str().to_owned();
            // Digests stand in main.cf: the design knows the certificates that they are made of, not the digests.
            if !policy.matches.is_empty() && policy.level != TlsLevel::Fingerprint {
                value = if policy.matches.iter().all(is_pattern) {
                    format!("{value} match={}", policy.matches.join(":"))
                } else {
                    String::new()
                };
            }
            (policy.next_hop.to_string(), value)
        });
        self.table("tls_policy", "TLS by next hop, which is written exactly as the routing wrote it.", policies);
    }

    fn rejected(&mut self, postfix: &Postfix) {
        let lines: Vec<String> = postfix.rejected_clients.iter().map(|network| format!("{} REJECT", network.trunc())).collect();
        if !lines.is_empty() {
            let file = REJECTED_CLIENTS.to_owned();
            self.tables.push(Table { file, comment: "Clients whose mail is refused.", lines, is_text: true });
        }
    }

    fn class(&mut self, index: usize, class: &RestrictionClass) -> Class {
        let name = class_name(index, class.name.as_str());
        let (clients, recipients) = (format!("{name}_clients"), format!("{name}_recipients"));
        let lines = class.clients.iter().map(|network| format!("{} {name}", network.trunc())).collect();
        self.tables.push(Table {
            file: clients.clone(),
            comment: "Clients that may only write to listed recipients.",
            lines,
            is_text: true,
        });
        self.recipients(
            &recipients,
            "The recipients that these clients may write to. The right-hand side has to be OK.",
            Some(&class.recipients),
        );
        Class { name, clients, recipients }
    }

    fn entry(&mut self, key: &str, value: &str) -> Option<String> {
        let entry = map_entry(key, value);
        if entry.is_none() {
            self.omissions.push(Omission::MapEntry(self.relay.id.clone(), characters::comment(&format!("{key} {value}"))));
        }
        entry
    }
}

/// A restriction class's parameter name: its own where that can be no parameter of Postfix, else one made for it.
fn class_name(index: usize, name: &str) -> String {
    let is_own =
        name.starts_with("from_") && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    if is_own { name.to_owned() } else { format!("from_class_{}", index + 1) }
}

/// A transport as a table or `main.cf` takes it, on one line; empty where a socket's name has characters that would make
/// it something else.
pub(super) fn transport_value(transport: &Transport) -> String {
    let is_socket = |target: &str| target.chars().all(|c| c.is_ascii_alphanumeric() || "/.:_-[]".contains(c));
    match transport {
        Transport::Error(text) => format!("error:{}", text.split_whitespace().collect::<Vec<_>>().join(" ")),
        Transport::Lmtp(target) if !is_socket(target) => String::new(),
        other => other.to_string(),
    }
}

/// A network as `mynetworks` takes it: IPv6 in brackets.
pub(super) fn network(network: &IpNet) -> String {
    match network {
        IpNet::V4(network) => network.trunc().to_string(),
        IpNet::V6(network) => format!("[{}]/{}", network.network(), network.prefix_len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_table_would_read_as_something_else_is_refused() {
        for (key, value) in
            [("#bob@contoso.com", "OK"), ("a b", "OK"), ("", "OK"), ("\"a\"@b", "OK"), ("a", ""), ("a", "x\ny OK")]
        {
            assert_eq!(map_entry(key, value), None, "{key:?} {value:?}");
        }
        assert_eq!(map_entry("$a{b}`@contoso.com", "error:5.1.1 $x").as_deref(), Some("$a{b}`@contoso.com error:5.1.1 $x"));
    }

    #[test]
    fn a_class_never_takes_the_name_of_a_parameter() {
        assert_eq!(class_name(0, "from_eop"), "from_eop");
        assert_eq!(class_name(0, "mynetworks"), "from_class_1");
        assert_eq!(class_name(1, "from_a = b"), "from_class_2");
    }
}
