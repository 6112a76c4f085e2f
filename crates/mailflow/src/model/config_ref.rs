//! Pointers to configuration: whose, which element, and where one setting decided, which setting.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use thiserror::Error;

use super::dns::RecordType;
use crate::{
    assumption::Assumption,
    names::{DomainName, EmailAddress, Name, SystemId, shortened},
};

/// Points at a configured element. Its text form, `system/kind/name` with `#Setting` where one setting decided, is stable:
/// it appears in traces, in links and on the command line.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConfigRef {
    /// What is pointed at.
    pub element: Element,
    /// The parameter that decided, by its cmdlet or `main.cf` name.
    pub setting: Option<&'static str>,
}

/// An element of a topology.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Element {
    /// A system as a whole: an organization's own settings, a relay.
    System(SystemId),
    /// An accepted domain of an organization.
    AcceptedDomain(SystemId, DomainName),
    /// An inbound connector.
    InboundConnector(SystemId, Name),
    /// An outbound connector.
    OutboundConnector(SystemId, Name),
    /// A send connector of Exchange Server.
    SendConnector(SystemId, Name),
    /// A receive connector of Exchange Server.
    ReceiveConnector(SystemId, Name),
    /// A mail flow rule.
    TransportRule(SystemId, Name),
    /// A recipient, by primary address.
    Recipient(SystemId, EmailAddress),
    /// A record set.
    RecordSet(DomainName, RecordType),
    /// A zone of DNS: whether it is signed, and its domain's MTA-STS policy.
    Zone(DomainName),
    /// A certificate.
    Certificate(Name),
    /// An assumption and its chosen reading.
    Assumption(Assumption),
}

impl Element {
    /// The kind as the text form writes it.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::System(_) => "system",
            Self::AcceptedDomain(..) => "accepted-domain",
            Self::InboundConnector(..) => "inbound-connector",
            Self::OutboundConnector(..) => "outbound-connector",
            Self::SendConnector(..) => "send-connector",
            Self::ReceiveConnector(..) => "receive-connector",
            Self::TransportRule(..) => "transport-rule",
            Self::Recipient(..) => "recipient",
            Self::RecordSet(..) => "dns",
            Self::Zone(_) => "zone",
            Self::Certificate(_) => "certificate",
            Self::Assumption(_) => "assumption",
        }
    }

    /// The system it belongs to; DNS, certificates and assumptions belong to none.
    pub const fn system(&self) -> Option<&SystemId> {
        match self {
            Self::System(system)
            | Self::AcceptedDomain(system, _)
            | Self::InboundConnector(system, _)
            | Self::OutboundConnector(system, _)
            | Self::SendConnector(system, _)
            | Self::ReceiveConnector(system, _)
            | Self::TransportRule(system, _)
            | Self::Recipient(system, _) => Some(system),
            Self::RecordSet(..) | Self::Zone(_) | Self::Certificate(_) | Self::Assumption(_) => None,
        }
    }

    /// What a person calls it: the connector's name, the address, `contoso.com MX`.
    pub fn label(&self) -> String {
        match self {
            Self::System(system) => system.to_string(),
            Self::AcceptedDomain(_, domain) | Self::Zone(domain) => domain.to_string(),
            Self::InboundConnector(_, name)
            | Self::OutboundConnector(_, name)
            | Self::SendConnector(_, name)
            | Self::ReceiveConnector(_, name)
            | Self::TransportRule(_, name)
            | Self::Certificate(name) => name.to_string(),
            Self::Recipient(_, address) => address.to_string(),
            Self::RecordSet(name, record_type) => format!("{name} {record_type}"),
            Self::Assumption(assumption) => assumption.id().to_owned(),
        }
    }

    /// This element, with the setting of it that decided.
    pub fn setting(self, setting: &'static str) -> ConfigRef {
        ConfigRef { element: self, setting: Some(setting) }
    }
}

impl From<Element> for ConfigRef {
    fn from(element: Element) -> Self {
        Self { element, setting: None }
    }
}

impl fmt::Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RecordSet(name, record_type) => write!(f, "dns/{name}/{record_type}"),
            Self::System(system) => write!(f, "{system}"),
            Self::Zone(_) | Self::Certificate(_) | Self::Assumption(_) => write!(f, "{}/{}", self.kind(), self.label()),
            Self::AcceptedDomain(system, _)
            | Self::InboundConnector(system, _)
            | Self::OutboundConnector(system, _)
            | Self::SendConnector(system, _)
            | Self::ReceiveConnector(system, _)
            | Self::TransportRule(system, _)
            | Self::Recipient(system, _) => write!(f, "{system}/{}/{}", self.kind(), self.label()),
        }
    }
}

impl fmt::Display for ConfigRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.element, f)?;
        self.setting.map_or(Ok(()), |setting| write!(f, "#{setting}"))
    }
}

/// Why a text does not point at an element.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{0}` does not name an element; write `system/kind/name`, for example `contoso/outbound-connector/To Local`")]
pub struct ElementError(String);

impl FromStr for Element {
    type Err = ElementError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = || ElementError(shortened(text));
        let mut parts = text.splitn(3, '/');
        let (head, kind, name) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
        let element = match (head, kind, name) {
            ("dns", Some(name), Some(record_type)) => {
                let record_type =
                    RecordType::ALL.into_iter().find(|candidate| candidate.as_str() == record_type).ok_or_else(error)?;
                Self::RecordSet(DomainName::parse(name).map_err(|_| error())?, record_type)
            }
            ("zone", Some(name), None) => Self::Zone(DomainName::parse(name).map_err(|_| error())?),
            ("certificate", Some(first), rest) => {
                let name = rest.map_or_else(|| first.to_owned(), |rest| format!("{first}/{rest}"));
                Self::Certificate(Name::parse(&name).map_err(|_| error())?)
            }
            ("assumption", Some(id), None) => Self::Assumption(Assumption::from_id(id).ok_or_else(error)?),
            (system, kind, name) => {
                let system = SystemId::parse(system).map_err(|_| error())?;
                let Some(kind) = kind else { return Ok(Self::System(system)) };
                let name = name.ok_or_else(error)?;
                let named = || Name::parse(name).map_err(|_| error());
                match kind {
                    "accepted-domain" => Self::AcceptedDomain(system, DomainName::parse(name).map_err(|_| error())?),
                    "inbound-connector" => Self::InboundConnector(system, named()?),
                    "outbound-connector" => Self::OutboundConnector(system, named()?),
                    "send-connector" => Self::SendConnector(system, named()?),
                    "receive-connector" => Self::ReceiveConnector(system, named()?),
                    "transport-rule" => Self::TransportRule(system, named()?),
                    "recipient" => Self::Recipient(system, EmailAddress::parse(name).map_err(|_| error())?),
                    _ => return Err(error()),
                }
            }
        };
        Ok(element)
    }
}

impl Serialize for Element {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Element {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_form_of_an_element_reads_back_as_the_same_element() {
        for text in [
            "contoso",
            "contoso/outbound-connector/To / Local",
            "contoso/send-connector/Outbound to Office 365",
            "contoso/receive-connector/Default Frontend",
            "contoso/recipient/bob@contoso.com",
            "dns/contoso.com/MX",
            "zone/contoso.com",
            "certificate/mail.contoso.com",
            "assumption/routing-rule-scope",
        ] {
            assert_eq!(text.parse::<Element>().map(|element| element.to_string()), Ok(text.to_owned()));
        }
    }
}
