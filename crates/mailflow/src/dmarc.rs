//! Domain-based Message Authentication (RFC 7489): does SPF or DKIM vouch for the domain that readers see, and what does that
//! domain ask for if not?
//!
//! The organizational domain is found by the tree walk of DMARCbis, from records alone: no list of public suffixes.

use crate::{
    names::DomainName,
    spf::{Answer, Resolver},
};

/// What a domain asks receivers to do with mail that fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Policy {
    /// Nothing.
    None,
    /// Treat it as suspicious.
    Quarantine,
    /// Refuse it.
    Reject,
}

impl Policy {
    /// The policy as records write it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Quarantine => "quarantine",
            Self::Reject => "reject",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        [Self::None, Self::Quarantine, Self::Reject].into_iter().find(|policy| policy.code().eq_ignore_ascii_case(text))
    }

    /// What a domain in test mode (`t=y`) asks for instead.
    const fn lowered(self) -> Self {
        match self {
            Self::Reject => Self::Quarantine,
            Self::Quarantine | Self::None => Self::None,
        }
    }
}

/// The mechanism that vouches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AlignedBy {
    /// The reverse-path's domain passed SPF.
    Spf,
    /// A signature of the domain is valid.
    Dkim,
}

impl AlignedBy {
    /// The mechanism as people write it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Spf => "SPF",
            Self::Dkim => "DKIM",
        }
    }
}

/// What DMARC says about a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// The domain below whose `_dmarc` the record stands.
    pub found_at: DomainName,
    /// The record.
    pub record: String,
    /// What the record asks for, for this author.
    pub policy: Policy,
    /// Who vouches for the author's domain; nobody means that DMARC fails.
    pub aligned: Option<(AlignedBy, DomainName)>,
    /// Every `_dmarc` name whose record was read.
    pub read: Vec<DomainName>,
}

/// Judges mail of `author`'s domain, when `spf` is the domain that passed SPF and `dkim` are those of valid signatures.
/// `None` when no record applies.
pub fn evaluate(
    resolver: &dyn Resolver,
    author: &DomainName,
    spf: Option<&DomainName>,
    dkim: &[DomainName],
) -> Option<Judgement> {
    let mut read = Vec::new();
    let walk = tree_walk(resolver, author, &mut read);
    let organizational = organizational_domain(&walk, author);
    let at = |domain: &DomainName| walk.iter().find(|(name, _)| name == domain);
    let (found_at, record) = at(author).or_else(|| at(&organizational)).or(walk.last())?;
    let policy = if found_at == author { record.policy } else { record.subdomain_policy.unwrap_or(record.policy) };
    let mut is_aligned = |domain: &DomainName, is_strict: bool| {
        domain == author || !is_strict && organizational_domain(&tree_walk(resolver, domain, &mut read), domain) == organizational
    };
    let spf = spf.filter(|domain| is_aligned(domain, record.is_spf_strict)).map(|domain| (AlignedBy::Spf, domain.clone()));
    let aligned = spf.or_else(|| {
        let domain = dkim.iter().find(|domain| is_aligned(domain, record.is_dkim_strict))?;
        Some((AlignedBy::Dkim, domain.clone()))
    });
    Some(Judgement {
        found_at: found_at.clone(),
        record: record.text.clone(),
        policy: if record.is_test { policy.lowered() } else { policy },
        aligned,
        read,
    })
}

/// A record, read (RFC 7489 §6.3; `psd` and `t` from DMARCbis).
struct Record {
    text: String,
    policy: Policy,
    subdomain_policy: Option<Policy>,
    is_spf_strict: bool,
    is_dkim_strict: bool,
    is_test: bool,
    /// `psd`: whether the name is a public suffix, where the owner says so.
    is_public_suffix: Option<bool>,
}

impl Record {
    fn parse(text: &str) -> Option<Self> {
        let mut tags = text.split(';').map(|tag| tag.split_once('=').map(|(name, value)| (name.trim(), value.trim())));
        if tags.next().flatten() != Some(("v", "DMARC1")) {
            return None;
        }
        let mut record = Self {
            text: text.to_owned(),
            policy: Policy::None,
            subdomain_policy: None,
            is_spf_strict: false,
            is_dkim_strict: false,
            is_test: false,
            is_public_suffix: None,
        };
        for (name, value) in tags.flatten() {
            match name.to_ascii_lowercase().as_str() {
                "p" => record.policy = Policy::parse(value).unwrap_or(Policy::None),
                "sp" => record.subdomain_policy = Policy::parse(value),
                "aspf" => record.is_spf_strict = value.eq_ignore_ascii_case("s"),
                "adkim" => record.is_dkim_strict = value.eq_ignore_ascii_case("s"),
                "t" => record.is_test = value.eq_ignore_ascii_case("y"),
                "psd" if value.eq_ignore_ascii_case("y") => record.is_public_suffix = Some(true),
                "psd" if value.eq_ignore_ascii_case("n") => record.is_public_suffix = Some(false),
                _ => {}
            }
        }
        Some(record)
    }
}

/// The records from `domain` upward, until one says whether its name is a public suffix. Longer names go on with seven
/// labels, which bounds the walk at eight questions.
fn tree_walk(resolver: &dyn Resolver, domain: &DomainName, read: &mut Vec<DomainName>) -> Vec<(DomainName, Record)> {
    let mut walk = Vec::new();
    let mut next = Some(domain.clone());
    while let Some(name) = next {
        if let Some(record) = record_at(resolver, &name, read) {
            let is_end = record.is_public_suffix.is_some();
            walk.push((name.clone(), record));
            if is_end {
                break;
            }
        }
        next = name.parent();
        while let Some(parent) = next.as_ref().filter(|parent| parent.as_str().split('.').count() > 7) {
            next = parent.parent();
        }
    }
    walk
}

/// The one record of a name; several count as none.
fn record_at(resolver: &dyn Resolver, name: &DomainName, read: &mut Vec<DomainName>) -> Option<Record> {
    let owner = DomainName::parse(&format!("_dmarc.{name}")).ok()?;
    let Answer::Records(texts) = resolver.texts(owner.as_str()) else { return None };
    if !read.contains(&owner) {
        read.push(owner);
    }
    let mut records: Vec<Record> = texts.iter().filter_map(|text| Record::parse(text)).collect();
    records.pop().filter(|_| records.is_empty())
}

fn organizational_domain(walk: &[(DomainName, Record)], domain: &DomainName) -> DomainName {
    match walk.last() {
        Some((suffix, record)) if record.is_public_suffix == Some(true) && suffix != domain => {
            let mut below = domain.clone();
            while let Some(parent) = below.parent().filter(|parent| parent != suffix) {
                below = parent;
            }
            below
        }
        Some((name, _)) => name.clone(),
        None => domain.clone(),
    }
}
