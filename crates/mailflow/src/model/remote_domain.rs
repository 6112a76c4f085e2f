//! Remote domains: what may be sent to domains of others by itself, and how far they count as own or as trusted.

use serde::{Deserialize, Serialize};

use super::{is_false, is_so, is_true};
use crate::{
    names::{DomainName, DomainPattern},
    order,
};

/// One remote domain (`Get-RemoteDomain`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "one field for each parameter of the cmdlet")]
pub struct RemoteDomain {
    /// `DomainName`: a domain, a domain with the names below it (`*.contoso.com`), or every other (`*`).
    pub domain_name: DomainPattern,
    /// `AutoForwardEnabled`: what mail programs forward by themselves is delivered there.
    #[serde(default = "is_so", skip_serializing_if = "is_true")]
    pub auto_forward_enabled: bool,
    /// `NDREnabled`: non-delivery reports go there.
    #[serde(default = "is_so", skip_serializing_if = "is_true")]
    pub ndr_enabled: bool,
    /// `IsInternal`: recipients there count as internal.
    #[serde(default, skip_serializing_if = "is_false")]
    pub is_internal: bool,
    /// `TrustedMailInboundEnabled`: mail from there skips content filtering.
    #[serde(default, skip_serializing_if = "is_false")]
    pub trusted_mail_inbound_enabled: bool,
}

impl RemoteDomain {
    /// The most specific one of `all` for `domain`: the domain itself, the longest name above it, `*`. Of two for the same
    /// names, which Exchange would not take, the one that stops more.
    pub fn matching<'a>(all: &'a [Self], domain: &DomainName) -> Option<&'a Self> {
        let mut found: Vec<&Self> = all.iter().filter(|remote| remote.domain_name.covers_with_parent(domain)).collect();
        order::sort_by(&mut found, |left, right| left.rank().cmp(&right.rank()));
        found.first().copied()
    }

    /// How specific it is: the lowest wins.
    fn rank(&self) -> (u8, usize, [bool; 4]) {
        let (kind, length) = match &self.domain_name {
            DomainPattern::Exact(_) => (0, 0),
            DomainPattern::Wildcard(name) => (1, usize::MAX - name.as_str().len()),
            DomainPattern::Any => (2, 0),
        };
        let allows = [self.auto_forward_enabled, self.ndr_enabled, self.is_internal, self.trusted_mail_inbound_enabled];
        (kind, length, allows)
    }
}
