//! Remote domains: what may be sent on automatically to domains of others.

use serde::{Deserialize, Serialize};

use super::{is_so, is_true};
use crate::{
    names::{DomainName, DomainPattern},
    order,
};

/// One remote domain (`Get-RemoteDomain`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoteDomain {
    /// `DomainName`: a domain, a domain with the names below it (`*.contoso.com`), or every other (`*`).
    pub domain_name: DomainPattern,
    /// `AutoForwardEnabled`: what mail programs forward by themselves is delivered there.
    #[serde(default = "is_so", skip_serializing_if = "is_true")]
    pub auto_forward_enabled: bool,
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
    fn rank(&self) -> (u8, usize, bool) {
        let (kind, length) = match &self.domain_name {
            DomainPattern::Exact(_) => (0, 0),
            DomainPattern::Wildcard(name) => (1, usize::MAX - name.as_str().len()),
            DomainPattern::Any => (2, 0),
        };
        (kind, length, self.auto_forward_enabled)
    }
}
