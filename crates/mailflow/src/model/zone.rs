//! Zones of public DNS, as far as their owners promise senders something beside the records: that they are signed, and that
//! mail comes over TLS only.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::elements::Keyed;
use crate::names::{DomainName, DomainPattern};

/// A zone, or a domain inside one with a policy of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Zone {
    /// Its apex.
    pub name: DomainName,
    /// What a validating resolver makes of its records, and of those of names below that no other zone is nearer to.
    #[serde(default, skip_serializing_if = "Dnssec::is_insecure")]
    pub dnssec: Dnssec,
    /// The policy at `https://mta-sts.<name>/.well-known/mta-sts.txt` (RFC 8461 §3.2). It counts only where the TXT record of
    /// `_mta-sts.<name>` announces it, and only for addresses in this very domain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mta_sts_policy: Option<MtaStsPolicy>,
}

/// What a validating resolver answers for the records of a zone (RFC 4033 §5). A zone that nobody lists is not signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Dnssec {
    /// Not signed, or no chain of trust leads there.
    #[default]
    Insecure,
    /// Signed, and the signatures hold.
    Secure,
    /// It should be signed, and the signatures do not hold: its records have no answer.
    Bogus,
}

/// A domain's MTA-STS policy (RFC 8461 §3.2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MtaStsPolicy {
    /// `mode`.
    pub mode: MtaStsPolicyMode,
    /// `mx`: the hosts that mail may go to; `*.contoso.com` stands for names one label below.
    pub mx: Vec<DomainPattern>,
}

/// What a sender does with mail that the policy does not let pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum MtaStsPolicyMode {
    /// It does not deliver.
    Enforce,
    /// It reports, and delivers.
    Testing,
    /// There is no policy any more.
    None,
}

impl Dnssec {
    /// serde helper: leaves what is usual out of files.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's skip_serializing_if passes a reference")]
    fn is_insecure(&self) -> bool {
        *self == Self::Insecure
    }
}

impl MtaStsPolicy {
    /// Whether the policy names `host`: a wildcard stands for one label (RFC 8461 §4.1).
    pub fn names(&self, host: &DomainName) -> bool {
        self.mx.iter().any(|pattern| match pattern {
            DomainPattern::Exact(exact) => exact == host,
            DomainPattern::Wildcard(parent) => host.parent().as_ref() == Some(parent),
            DomainPattern::Any => false,
        })
    }
}

impl Keyed for Zone {
    fn by_key(&self, other: &Self) -> Ordering {
        self.name.cmp(&other.name)
    }
}
