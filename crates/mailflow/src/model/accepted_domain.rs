//! Accepted domains: which domains an organization takes mail for, and what it does with unknown addresses in them.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::{elements::Keyed, is_false, is_so, is_true};
use crate::names::DomainName;

/// One accepted domain (`Get-AcceptedDomain`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "one field for each parameter of the cmdlet")]
pub struct AcceptedDomain {
    /// `DomainName`: the domain; also this element's identity.
    pub name: DomainName,
    /// `DomainType`.
    pub domain_type: DomainType,
    /// `MatchSubDomains`: takes mail for every name below as well; needs [`DomainType::InternalRelay`].
    #[serde(default, skip_serializing_if = "is_false")]
    pub match_sub_domains: bool,
    /// Whether it takes mail of strangers over IPv6 (`Get-IPv6StatusForAcceptedDomain`); Exchange Online only.
    #[serde(default = "is_so", skip_serializing_if = "is_true")]
    pub ipv6: bool,
    /// `Default`: the organization's default domain.
    #[serde(default, skip_serializing_if = "is_false")]
    pub default: bool,
    /// `SendingFromDomainDisabled`: nobody sends from addresses in it. Exchange Online only.
    #[serde(default, skip_serializing_if = "is_false")]
    pub sending_from_domain_disabled: bool,
    /// `SendingToDomainDisabled`: mail to addresses in it is blocked. Exchange Online only.
    #[serde(default, skip_serializing_if = "is_false")]
    pub sending_to_domain_disabled: bool,
    /// `Set-DkimSigningConfig -Enabled`: what its addresses send out is signed in its name. Exchange Online only.
    #[serde(default, skip_serializing_if = "is_false")]
    pub dkim_signing: bool,
}

impl AcceptedDomain {
    /// A domain with nothing set but its name and type.
    pub const fn new(name: DomainName, domain_type: DomainType) -> Self {
        Self {
            name,
            domain_type,
            match_sub_domains: false,
            default: false,
            sending_from_domain_disabled: false,
            sending_to_domain_disabled: false,
            dkim_signing: false,
            ipv6: true,
        }
    }
}

/// `DomainType`: what becomes of an address that the directory does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum DomainType {
    /// The directory is complete: unknown addresses are refused.
    Authoritative,
    /// Some addresses live elsewhere: unknown ones are relayed to the organization's own servers.
    InternalRelay,
    /// Every address lives elsewhere; Exchange Server only.
    ExternalRelay,
}

impl DomainType {
    /// The cmdlet's value.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Authoritative => "Authoritative",
            Self::InternalRelay => "InternalRelay",
            Self::ExternalRelay => "ExternalRelay",
        }
    }
}

impl Keyed for AcceptedDomain {
    fn by_key(&self, other: &Self) -> Ordering {
        self.name.cmp(&other.name)
    }
}
