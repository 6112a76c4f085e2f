//! Certificates that mail servers present, as far as routing depends on them.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::{elements::Keyed, is_so, is_true};
use crate::names::{Date, DomainName, DomainPattern, Name};

/// A server certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Certificate {
    /// What this document calls it.
    pub name: Name,
    /// Subject common name and subject alternative names; `*.contoso.com` is a wildcard certificate's.
    pub names: Vec<DomainPattern>,
    /// Who signed it.
    pub issuer: Issuer,
    /// Whether the server sends the intermediates along.
    #[serde(default)]
    pub chain: Chain,
    /// First day of validity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_before: Option<Date>,
    /// Last day of validity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_after: Option<Date>,
    /// Whether the server that presents it has its private key.
    #[serde(default = "is_so", skip_serializing_if = "is_true")]
    pub private_key: bool,
    /// Whether `Services` contains `SMTP` (`Enable-ExchangeCertificate`): Exchange Server presents no other.
    #[serde(default = "is_so", skip_serializing_if = "is_true")]
    pub smtp: bool,
}

/// Who signed a certificate, as the other side sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Issuer {
    /// A public certification authority that Microsoft and everybody else trusts.
    PublicAuthority,
    /// An authority of the organization's own, trusted inside only.
    PrivateAuthority,
    /// Signed with its own key.
    SelfSigned,
}

/// What the server sends in the TLS handshake.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Chain {
    /// The certificate and its intermediates.
    #[default]
    Complete,
    /// The certificate alone; Exchange Online never fetches the rest.
    LeafOnly,
}

impl Certificate {
    /// Whether Exchange Server can present it on port 25.
    pub const fn serves_smtp(&self) -> bool {
        self.smtp && self.private_key
    }

    /// Whether one of its names is `host` (RFC 6125 §6.4.3: a wildcard stands for one label).
    pub fn names_host(&self, host: &DomainName) -> bool {
        self.names.iter().any(|name| match name {
            DomainPattern::Exact(exact) => exact == host,
            DomainPattern::Wildcard(parent) => host.parent().as_ref() == Some(parent),
            DomainPattern::Any => false,
        })
    }

    /// Whether `date` is outside its validity; a missing date is never outside.
    pub fn is_outside_validity(&self, date: &Date) -> bool {
        self.not_after.as_ref().is_some_and(|last| date > last) || self.not_before.as_ref().is_some_and(|first| date < first)
    }
}

impl Keyed for Certificate {
    fn by_key(&self, other: &Self) -> Ordering {
        self.name.cmp(&other.name)
    }
}
