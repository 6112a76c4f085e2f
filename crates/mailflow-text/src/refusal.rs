//! Why a text, an edit or a document was refused, in words: of the errors that the core and the editor make, each has its
//! message. The `match`es have no `_` arm, so a new error does not compile until it has one.

use mailflow::{
    ConfigRef, Element,
    document::{DocumentError, FORMAT, MAX_BYTES},
    model::{
        byte_size::ByteSizeError,
        connector::SmartHostError,
        pattern,
        postfix::{
            AliasNameError, LuserRelayError, NextHopError, PatternError, RecipientDelimiterError, TableError, TransportError,
        },
        recipient::AddressInUse,
        scl::SclError,
        tlsa::TlsaError,
    },
    names::{DateError, DomainNameError, DomainPatternError, EmailAddressError, NameError, SystemIdError},
};
use mailflow_edit::EditError;

use crate::{
    catalog::{Key, Text, key},
    explanation::config_label,
};

/// What was refused, and can be said in every language.
pub trait Refusal: std::fmt::Debug {
    /// What is wrong and what to do, without a full stop: it stands in a sentence or alone.
    fn words(&self, text: Text) -> String;
}

fn about(text: Text, key: Key, given: &str) -> String {
    text.format(key, &[("text", given)])
}

impl Refusal for DomainNameError {
    fn words(&self, text: Text) -> String {
        match self {
            Self::Missing => text.get(key::PROBLEM_DOMAIN_MISSING).to_owned(),
            Self::EmptyLabel(given) => about(text, key::PROBLEM_DOMAIN_EMPTY_LABEL, given),
            Self::TooLong(given) => about(text, key::PROBLEM_DOMAIN_TOO_LONG, given),
            Self::Character { text: given, character } if character.is_whitespace() => {
                about(text, key::PROBLEM_DOMAIN_SPACE, given)
            }
            Self::Character { text: given, character } => {
                text.format(key::PROBLEM_DOMAIN_CHARACTER, &[("text", given), ("character", &character.to_string())])
            }
            Self::Hyphen(given) => about(text, key::PROBLEM_DOMAIN_HYPHEN, given),
        }
    }
}

impl Refusal for EmailAddressError {
    fn words(&self, text: Text) -> String {
        match self {
            Self::Missing => text.get(key::PROBLEM_ADDRESS_MISSING).to_owned(),
            Self::NoAt(given) => about(text, key::PROBLEM_ADDRESS_NO_AT, given),
            Self::LocalPart(given) => about(text, key::PROBLEM_ADDRESS_LOCAL_PART, given),
            Self::Domain(error) => error.words(text),
        }
    }
}

impl Refusal for DomainPatternError {
    fn words(&self, text: Text) -> String {
        match self {
            Self::EmbeddedWildcard(given) => about(text, key::PROBLEM_PATTERN_WILDCARD, given),
            Self::Domain(error) => error.words(text),
        }
    }
}

impl Refusal for NameError {
    fn words(&self, text: Text) -> String {
        match self {
            Self::Missing => text.get(key::PROBLEM_NAME_MISSING).to_owned(),
            Self::TooLong(given) => about(text, key::PROBLEM_NAME_TOO_LONG, given),
            Self::Control => text.get(key::PROBLEM_NAME_CONTROL).to_owned(),
        }
    }
}

impl Refusal for SystemIdError {
    fn words(&self, text: Text) -> String {
        about(text, key::PROBLEM_SYSTEM_NAME, self.text())
    }
}

impl Refusal for DateError {
    fn words(&self, text: Text) -> String {
        about(text, key::PROBLEM_DATE, self.text())
    }
}

impl Refusal for ByteSizeError {
    fn words(&self, text: Text) -> String {
        about(text, key::PROBLEM_BYTE_SIZE, self.text())
    }
}

impl Refusal for SclError {
    fn words(&self, text: Text) -> String {
        about(text, key::PROBLEM_SCL, self.text())
    }
}

impl Refusal for pattern::PatternError {
    fn words(&self, text: Text) -> String {
        about(text, key::PROBLEM_TEXT_PATTERN, self.text())
    }
}

impl Refusal for SmartHostError {
    fn words(&self, text: Text) -> String {
        match self {
            Self::Port(given) => about(text, key::PROBLEM_SMART_HOST_PORT, given),
            Self::Network(given) => about(text, key::PROBLEM_SMART_HOST_NETWORK, given),
            Self::Domain(error) => error.words(text),
        }
    }
}

impl Refusal for NextHopError {
    fn words(&self, text: Text) -> String {
        match self {
            Self::Port(given) => about(text, key::PROBLEM_NEXT_HOP_PORT, given),
            Self::Host(error) => error.words(text),
        }
    }
}

impl Refusal for TransportError {
    fn words(&self, text: Text) -> String {
        match self {
            Self::Unknown(given) => about(text, key::PROBLEM_TRANSPORT_UNKNOWN, given),
            Self::NoSocket(given) => about(text, key::PROBLEM_TRANSPORT_SOCKET, given),
            Self::NextHop(error) => error.words(text),
        }
    }
}

impl Refusal for PatternError {
    fn words(&self, text: Text) -> String {
        match self {
            Self::Address(error) => error.words(text),
            Self::Domain(error) => error.words(text),
        }
    }
}

impl Refusal for RecipientDelimiterError {
    fn words(&self, text: Text) -> String {
        about(text, key::PROBLEM_RECIPIENT_DELIMITER, self.text())
    }
}

impl Refusal for TableError {
    fn words(&self, text: Text) -> String {
        about(text, key::PROBLEM_POSTFIX_TABLE, self.text())
    }
}

impl Refusal for AliasNameError {
    fn words(&self, text: Text) -> String {
        about(text, key::PROBLEM_ALIAS_NAME, self.text())
    }
}

impl Refusal for LuserRelayError {
    fn words(&self, text: Text) -> String {
        about(text, key::PROBLEM_LUSER_RELAY, self.text())
    }
}

impl Refusal for TlsaError {
    fn words(&self, text: Text) -> String {
        match self {
            Self::Numbers(given) => about(text, key::PROBLEM_TLSA, given),
            Self::Certificate(error) => error.words(text),
        }
    }
}

impl Refusal for AddressInUse {
    fn words(&self, text: Text) -> String {
        about(text, key::PROBLEM_ADDRESS_IN_USE, self.0.as_str())
    }
}

impl Refusal for EditError {
    fn words(&self, text: Text) -> String {
        let element = |key, element: &Element| about(text, key, &config_label(text, &ConfigRef::from(element.clone())));
        match self {
            Self::NotFound(missing) => element(key::PROBLEM_NOT_FOUND, missing),
            Self::NoSuchOrganization(system) => about(text, key::PROBLEM_NO_ORGANIZATION, system.as_str()),
            Self::SystemMissing => text.get(key::PROBLEM_SYSTEM_MISSING).to_owned(),
            Self::SystemSurplus(system) => about(text, key::PROBLEM_SYSTEM_SURPLUS, system.as_str()),
            Self::NotExchangeOnline(system) => about(text, key::PROBLEM_NOT_EXCHANGE_ONLINE, system.as_str()),
            Self::NotExchangeServer(system) => about(text, key::PROBLEM_NOT_EXCHANGE_SERVER, system.as_str()),
            Self::NameInUse { name, .. } => about(text, key::PROBLEM_NAME_IN_USE, name),
            Self::ReservedName => text.get(key::PROBLEM_RESERVED_NAME).to_owned(),
            Self::AddressInUse(error) => error.words(text),
            Self::AddressTwice(address) => about(text, key::PROBLEM_ADDRESS_TWICE, address.as_str()),
            Self::NotRenamable(fixed) => element(key::PROBLEM_NOT_RENAMABLE, fixed),
            Self::NotARule(other) => element(key::PROBLEM_NOT_A_RULE, other),
            Self::PriorityOutOfRange { to, highest } => {
                text.format(key::PROBLEM_PRIORITY, &[("text", &to.to_string()), ("highest", &highest.to_string())])
            }
            Self::UnknownReading { reading, known, .. } => {
                text.format(key::PROBLEM_READING, &[("text", reading), ("known", known)])
            }
            Self::MatchSubDomainsNeedsInternalRelay { domain, domain_type } => {
                text.format(key::PROBLEM_MATCH_SUB_DOMAINS, &[("text", domain.as_str()), ("type", domain_type)])
            }
            Self::ExternalRelayOnline(domain) => about(text, key::PROBLEM_EXTERNAL_RELAY_ONLINE, domain.as_str()),
            Self::NeedsOnPremises(parameter) => about(text, key::PROBLEM_NEEDS_ON_PREMISES, parameter),
            Self::SmartHostsMissing => text.get(key::PROBLEM_SMART_HOSTS_MISSING).to_owned(),
            Self::TreatMessagesAsInternalExcluded(other) => about(text, key::PROBLEM_TREAT_AS_INTERNAL, &other.replace('`', "")),
            Self::SenderIpAddress(given) => about(text, key::PROBLEM_SENDER_ADDRESSES, given),
            Self::RejectStatusCode(given) => about(text, key::PROBLEM_REJECT_CODE, given),
            Self::RejectWithRedirect => text.get(key::PROBLEM_REJECT_WITH_REDIRECT).to_owned(),
            Self::RemoteMailboxOnline(address) => about(text, key::PROBLEM_REMOTE_MAILBOX_ONLINE, address.as_str()),
            Self::Name(error) => error.words(text),
            Self::DomainName(error) => error.words(text),
            Self::EmailAddress(error) => error.words(text),
            Self::SystemId(error) => error.words(text),
            Self::Document(error) => error.words(text),
        }
    }
}

impl Refusal for DocumentError {
    fn words(&self, text: Text) -> String {
        match self {
            Self::TooLarge(bytes) => {
                text.format(key::PROBLEM_DOCUMENT_TOO_LARGE, &[("text", &bytes.to_string()), ("most", &MAX_BYTES.to_string())])
            }
            Self::Newer(format) => {
                text.format(key::PROBLEM_DOCUMENT_NEWER, &[("text", &format.to_string()), ("known", &FORMAT.to_string())])
            }
            Self::NotADocument => text.get(key::PROBLEM_NOT_A_DOCUMENT).to_owned(),
            // The detail speaks of keys and types of the file and stays in the reader's words.
            Self::Invalid { line, column, path, message } => {
                let key = if path.is_empty() { key::PROBLEM_DOCUMENT_LINE } else { key::PROBLEM_DOCUMENT_PLACE };
                let (line, column) = (line.to_string(), column.to_string());
                text.format(key, &[("line", &line), ("column", &column), ("place", path), ("detail", message)])
            }
            Self::Duplicate { name, .. } => about(text, key::PROBLEM_NAME_TWICE, name),
            Self::ReservedName => text.get(key::PROBLEM_RESERVED_NAME).to_owned(),
        }
    }
}
