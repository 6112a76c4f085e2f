//! Tables of Postfix: their parameters, their lines, and what stands on the left.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{NextHop, Transport};
use crate::names::{DomainName, DomainNameError, EmailAddress, EmailAddressError, shortened, text_type};

/// A parameter whose table postmap(1) or postalias(1) has to build, written as `main.cf` names it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Table {
    /// `alias_maps`, which postalias(1) builds.
    AliasMaps,
    /// `local_recipient_maps`.
    LocalRecipientMaps,
    /// `virtual_alias_maps`.
    VirtualAliasMaps,
    /// `virtual_mailbox_maps`.
    VirtualMailboxMaps,
    /// `relay_recipient_maps`.
    RelayRecipientMaps,
    /// `transport_maps`.
    TransportMaps,
}

/// Why a text is not a [`Table`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error(
    "`{0}` is not a table: `alias_maps`, `local_recipient_maps`, `virtual_alias_maps`, `virtual_mailbox_maps`, `relay_recipient_maps` or `transport_maps`"
)]
pub struct TableError(String);

impl TableError {
    /// What was given.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.parameter())
    }
}

impl Table {
    /// Reads the name of a parameter.
    pub fn parse(text: &str) -> Result<Self, TableError> {
        let table = Self::ALL.into_iter().find(|table| table.parameter() == text.trim());
        table.ok_or_else(|| TableError(shortened(text)))
    }

    /// Every one.
    pub const ALL: [Self; 6] = [
        Self::AliasMaps,
        Self::LocalRecipientMaps,
        Self::VirtualAliasMaps,
        Self::VirtualMailboxMaps,
        Self::RelayRecipientMaps,
        Self::TransportMaps,
    ];

    /// The parameter.
    pub const fn parameter(self) -> &'static str {
        match self {
            Self::AliasMaps => "alias_maps",
            Self::LocalRecipientMaps => "local_recipient_maps",
            Self::VirtualAliasMaps => "virtual_alias_maps",
            Self::VirtualMailboxMaps => "virtual_mailbox_maps",
            Self::RelayRecipientMaps => "relay_recipient_maps",
            Self::TransportMaps => "transport_maps",
        }
    }
}

/// One line of `virtual_alias_maps`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct VirtualAlias {
    /// The address looked up.
    pub address: EmailAddress,
    /// What it becomes.
    pub targets: Vec<EmailAddress>,
}

/// One line of `mailbox_transport_maps`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddressTransport {
    /// The local user.
    pub address: EmailAddress,
    /// Where its mail goes.
    pub transport: Transport,
}

/// One line of `transport_maps`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TransportEntry {
    /// What is looked up.
    pub pattern: TransportPattern,
    /// Where the mail goes.
    pub transport: Transport,
}

/// One line of `sender_dependent_relayhost_maps`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SenderRelayhost {
    /// What is looked up.
    pub sender: SenderPattern,
    /// The relay host; `None` is `DUNNO`: stop, use `relayhost`.
    pub relayhost: Option<NextHop>,
}

/// One line of `sender_dependent_default_transport_maps`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SenderTransport {
    /// What is looked up.
    pub sender: SenderPattern,
    /// The transport.
    pub transport: Transport,
}

/// The left-hand side of `transport_maps` (transport(5)).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum TransportPattern {
    /// `user@domain`.
    Address(EmailAddress),
    /// `domain`, the domain itself.
    Domain(DomainName),
    /// `.domain`, names below.
    Below(DomainName),
    /// `*`.
    Any,
}

/// The left-hand side of sender-dependent maps (postconf(5)).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum SenderPattern {
    /// `user@domain`.
    Address(EmailAddress),
    /// `@domain`.
    AtDomain(DomainName),
    /// `<>`, the null sender.
    Null,
    /// A bare `domain`: Postfix never looks it up, so the line has no effect. Kept because it is a common mistake.
    BareDomain(DomainName),
}

/// Why a left-hand side cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PatternError {
    /// An address is not one.
    #[error(transparent)]
    Address(#[from] EmailAddressError),
    /// A domain is not one.
    #[error(transparent)]
    Domain(#[from] DomainNameError),
}

impl TransportPattern {
    /// Reads `user@domain`, `domain`, `.domain` or `*`.
    pub fn parse(text: &str) -> Result<Self, PatternError> {
        let text = text.trim();
        if text == "*" {
            Ok(Self::Any)
        } else if text.contains('@') {
            Ok(Self::Address(EmailAddress::parse(text)?))
        } else if let Some(domain) = text.strip_prefix('.') {
            Ok(Self::Below(DomainName::parse(domain)?))
        } else {
            Ok(Self::Domain(DomainName::parse(text)?))
        }
    }
}

impl SenderPattern {
    /// Whether it is the null sender.
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Reads `user@domain`, `@domain`, `<>` or a bare domain.
    pub fn parse(text: &str) -> Result<Self, PatternError> {
        let text = text.trim();
        if text == "<>" {
            Ok(Self::Null)
        } else if let Some(domain) = text.strip_prefix('@') {
            Ok(Self::AtDomain(DomainName::parse(domain)?))
        } else if text.contains('@') {
            Ok(Self::Address(EmailAddress::parse(text)?))
        } else {
            Ok(Self::BareDomain(DomainName::parse(text)?))
        }
    }
}

impl fmt::Display for TransportPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address(address) => fmt::Display::fmt(address, f),
            Self::Domain(domain) => fmt::Display::fmt(domain, f),
            Self::Below(domain) => write!(f, ".{domain}"),
            Self::Any => f.write_str("*"),
        }
    }
}

impl fmt::Display for SenderPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address(address) => fmt::Display::fmt(address, f),
            Self::AtDomain(domain) => write!(f, "@{domain}"),
            Self::Null => f.write_str("<>"),
            Self::BareDomain(domain) => fmt::Display::fmt(domain, f),
        }
    }
}

text_type! {
    TransportPattern, PatternError;
    SenderPattern, PatternError;
    Table, TableError;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_domain_as_sender_key_is_kept_as_the_mistake_it_is() {
        let domain = DomainName::parse("contoso.com").expect("valid");
        assert_eq!(SenderPattern::parse("contoso.com"), Ok(SenderPattern::BareDomain(domain.clone())));
        assert_eq!(SenderPattern::parse("@contoso.com"), Ok(SenderPattern::AtDomain(domain)));
    }
}
