//! Delivery transports of Postfix and the next hops they name.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{
    model::connector::{SmartHost, SmartHostError},
    names::{shortened, text_type},
};

/// A host to hand mail to: `[host]:port` connects to it, `host` to its mail exchangers.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct NextHop {
    /// The host or domain.
    pub host: SmartHost,
    /// Whether MX records are looked up: no brackets around the host.
    pub uses_mx: bool,
    /// The port, if not 25.
    pub port: Option<u16>,
}

/// Why a text is not a [`NextHop`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NextHopError {
    /// What follows the last `:` is not a port.
    #[error("`{0}` does not end in a port number between 1 and 65535")]
    Port(String),
    /// The host is not one.
    #[error(transparent)]
    Host(#[from] SmartHostError),
}

impl NextHop {
    /// Reads `host`, `[host]`, `host:port` or `[host]:port`.
    pub fn parse(text: &str) -> Result<Self, NextHopError> {
        let text = text.trim();
        let port_of = |digits: &str| {
            digits.parse::<u16>().ok().filter(|&port| port != 0).ok_or_else(|| NextHopError::Port(shortened(text)))
        };
        if let Some((host, rest)) = text.strip_prefix('[').and_then(|inner| inner.split_once(']')) {
            let port = match rest.strip_prefix(':') {
                Some(digits) => Some(port_of(digits)?),
                None if rest.is_empty() => None,
                None => return Err(NextHopError::Port(shortened(text))),
            };
            return Ok(Self { host: one_host(host)?, uses_mx: false, port });
        }
        let (host, port) = match text.rsplit_once(':') {
            Some((host, digits)) => (host, Some(port_of(digits)?)),
            None => (text, None),
        };
        Ok(Self { host: one_host(host)?, uses_mx: true, port })
    }
}

/// A host or an address: a range of addresses is no next hop.
fn one_host(text: &str) -> Result<SmartHost, SmartHostError> {
    match SmartHost::parse(text)? {
        SmartHost::Network(_) => Err(SmartHostError::Network(shortened(text))),
        host => Ok(host),
    }
}

impl fmt::Display for NextHop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.uses_mx {
            write!(f, "{}", self.host)?;
        } else {
            write!(f, "[{}]", self.host)?;
        }
        self.port.map_or(Ok(()), |port| write!(f, ":{port}"))
    }
}

/// A delivery transport with its next hop, written `transport:nexthop`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Transport {
    /// `smtp:`.
    Smtp(Option<NextHop>),
    /// `relay:`.
    Relay(Option<NextHop>),
    /// `lmtp:`, to a socket such as `unix:private/dovecot-lmtp`.
    Lmtp(String),
    /// `local:`.
    Local,
    /// `virtual:`.
    Virtual,
    /// `error:`, with the text of the bounce.
    Error(String),
    /// `discard:`.
    Discard,
}

/// Why a text is not a [`Transport`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum TransportError {
    /// The part before the first colon is none of the transports this program knows.
    #[error(
        "`{0}` is not a transport; write `smtp:`, `relay:`, `lmtp:`, `local:`, `virtual:`, `error:` or `discard:` and a next hop"
    )]
    Unknown(String),
    /// LMTP without a socket.
    #[error("`{0}` names no socket; write `lmtp:unix:private/dovecot-lmtp` or `lmtp:inet:host:24`")]
    NoSocket(String),
    /// The next hop is not one.
    #[error(transparent)]
    NextHop(#[from] NextHopError),
}

impl Transport {
    /// Reads `transport:nexthop`.
    pub fn parse(text: &str) -> Result<Self, TransportError> {
        let text = text.trim();
        let (transport, next_hop) = text.split_once(':').unwrap_or((text, ""));
        let hop = || if next_hop.is_empty() { Ok(None) } else { NextHop::parse(next_hop).map(Some) };
        match transport {
            "smtp" => Ok(Self::Smtp(hop()?)),
            "relay" => Ok(Self::Relay(hop()?)),
            "lmtp" if next_hop.starts_with("unix:") || next_hop.starts_with("inet:") => Ok(Self::Lmtp(next_hop.to_owned())),
            "lmtp" => Err(TransportError::NoSocket(shortened(text))),
            "local" => Ok(Self::Local),
            "virtual" => Ok(Self::Virtual),
            "error" => Ok(Self::Error(next_hop.to_owned())),
            "discard" => Ok(Self::Discard),
            _ => Err(TransportError::Unknown(shortened(text))),
        }
    }

    /// The next hop it names, if it names one.
    pub const fn next_hop(&self) -> Option<&NextHop> {
        match self {
            Self::Smtp(next_hop) | Self::Relay(next_hop) => next_hop.as_ref(),
            Self::Lmtp(_) | Self::Local | Self::Virtual | Self::Error(_) | Self::Discard => None,
        }
    }
}

impl fmt::Display for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hop = |next_hop: &Option<NextHop>| next_hop.as_ref().map(NextHop::to_string).unwrap_or_default();
        match self {
            Self::Smtp(next_hop) => write!(f, "smtp:{}", hop(next_hop)),
            Self::Relay(next_hop) => write!(f, "relay:{}", hop(next_hop)),
            Self::Lmtp(socket) => write!(f, "lmtp:{socket}"),
            Self::Local => f.write_str("local:"),
            Self::Virtual => f.write_str("virtual:"),
            Self::Error(text) => write!(f, "error:{text}"),
            Self::Discard => f.write_str("discard:"),
        }
    }
}

text_type! {
    NextHop, NextHopError;
    Transport, TransportError;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_mean_no_mx_lookup() {
        let hop = NextHop::parse("[contoso-com.mail.protection.outlook.com]:25").expect("valid");
        assert!(!hop.uses_mx);
        assert_eq!(hop.port, Some(25));
        assert_eq!(hop.to_string(), "[contoso-com.mail.protection.outlook.com]:25");
        assert!(NextHop::parse("contoso.com").expect("valid").uses_mx);
    }

    #[test]
    fn what_is_not_a_next_hop_is_refused() {
        for text in ["[a.com]25", "a.com:0", "a.com:x", "", "[", "[a b]"] {
            assert!(NextHop::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_transport_reads_back_as_it_was_written() {
        for text in
            ["smtp:", "relay:[a.com]:25", "lmtp:unix:private/dovecot-lmtp", "local:", "virtual:", "error:5.1.1 gone", "discard:"]
        {
            assert_eq!(Transport::parse(text).map(|transport| transport.to_string()), Ok(text.to_owned()));
        }
    }
}
