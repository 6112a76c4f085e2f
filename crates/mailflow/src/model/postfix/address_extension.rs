//! What an address becomes at Postfix: without its extension, or as `luser_relay` writes it.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::names::{EmailAddress, shortened, text_type};

/// `recipient_delimiter`: one or more characters, each of which begins an address extension.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RecipientDelimiter(String);

/// Why a text is not a [`RecipientDelimiter`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{0}` is not a recipient_delimiter: one or more of `+`, `-`, `_`, `=`, `~`, `#`")]
pub struct RecipientDelimiterError(String);

impl RecipientDelimiterError {
    /// What was given.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl RecipientDelimiter {
    /// Reads the characters.
    pub fn parse(text: &str) -> Result<Self, RecipientDelimiterError> {
        let text = text.trim();
        let is_delimiter = !text.is_empty() && text.len() <= 6 && text.chars().all(|c| "+-_=~#".contains(c));
        if is_delimiter { Ok(Self(text.to_owned())) } else { Err(RecipientDelimiterError(shortened(text))) }
    }

    /// `+`, which is Dovecot's.
    pub(super) fn plus() -> Self {
        Self("+".to_owned())
    }

    /// Where the extension of `address` begins in its local part, if it has one. Addresses of the mail system itself, of list owners and of list
    /// requests have none (split_addr.c, `owner_request_special`).
    pub(super) fn extension_at(&self, address: &EmailAddress) -> Option<usize> {
        let local = address.local_part();
        let is_whole = ["postmaster", "mailer-daemon", "double-bounce"].contains(&local)
            || self.0.contains('-') && (local.starts_with("owner-") || local.ends_with("-request"));
        local.find(|c| self.0.contains(c)).filter(|&at| at > 0 && !is_whole)
    }

    pub(super) fn without_extension(&self, address: &EmailAddress) -> Option<EmailAddress> {
        let user = address.local_part().get(..self.extension_at(address)?)?;
        EmailAddress::parse(&format!("{user}@{}", address.domain())).ok()
    }
}

impl fmt::Display for RecipientDelimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// `luser_relay`: an address in which `$user`, `$local`, `$extension` and `$domain` stand for parts of the recipient.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LuserRelay(String);

/// Why a text is not a [`LuserRelay`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{0}` is not a luser_relay; write an address, in which `$user`, `$local`, `$extension` and `$domain` may stand")]
pub struct LuserRelayError(String);

impl LuserRelayError {
    /// What was given.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl LuserRelay {
    /// Reads an address with variables.
    pub fn parse(text: &str) -> Result<Self, LuserRelayError> {
        let text = text.trim();
        let sample = expanded(text, "user", "user", "extension", "example.com");
        // local(8) knows further variables, which no document could fill in.
        let is_address = !sample.contains('$') && EmailAddress::parse(&sample).is_ok();
        if is_address { Ok(Self(text.to_owned())) } else { Err(LuserRelayError(shortened(text))) }
    }

    /// The address that mail for `recipient` goes to; none where what stands in it makes no address.
    pub fn expand(&self, recipient: &EmailAddress, delimiter: Option<&RecipientDelimiter>) -> Option<EmailAddress> {
        let local = recipient.local_part();
        let at = delimiter.and_then(|delimiter| delimiter.extension_at(recipient)).unwrap_or(local.len());
        let (user, extension) = local.split_at_checked(at)?;
        let extension = extension.get(1..).unwrap_or_default();
        EmailAddress::parse(&expanded(&self.0, user, local, extension, recipient.domain().as_str())).ok()
    }
}

/// `text` with its variables filled in, `$user` and `${user}` alike.
fn expanded(text: &str, user: &str, local: &str, extension: &str, domain: &str) -> String {
    let variables = [("user", user), ("local", local), ("extension", extension), ("domain", domain)];
    variables.into_iter().fold(text.to_owned(), |text, (name, value)| {
        text.replace(&["${", name, "}"].concat(), value).replace(&["$", name].concat(), value)
    })
}

impl fmt::Display for LuserRelay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

text_type! {
    RecipientDelimiter, RecipientDelimiterError;
    LuserRelay, LuserRelayError;
}
