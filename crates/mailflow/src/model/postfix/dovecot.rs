//! Dovecot beside Postfix, as its store.

use serde::{Deserialize, Serialize};

use super::RecipientDelimiter;
use crate::names::EmailAddress;

/// Dovecot's part: who has a mailbox.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Dovecot {
    /// Addresses in the user database; LMTP refuses every other.
    pub users: Vec<EmailAddress>,
    /// What keeps it from delivering, if anything does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fault: Option<DovecotFault>,
}

/// A mistake in Dovecot's configuration that `doveconf -n` does not show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum DovecotFault {
    /// There is no `passdb`: nobody can be looked up.
    NoPassdb,
    /// `mail_location` lies where Dovecot may not write.
    StoreUnwritable,
    /// `auth_username_format` makes another name of the address, such as `%Ln` where the users have domains: nobody is found.
    UsernameFormat,
}

impl Dovecot {
    /// The user whose mailbox `address` is. Dovecot's own `recipient_delimiter` is `+`, whatever Postfix's may be; a user with `+` in
    /// the name is never found.
    ///
    /// Source: Dovecot, lmtp; observed on Dovecot 2.3.19.
    pub fn user(&self, address: &EmailAddress) -> Option<&EmailAddress> {
        let bare = RecipientDelimiter::plus().without_extension(address);
        let name = bare.as_ref().unwrap_or(address);
        self.users.iter().find(|user| *user == name)
    }
}
