//! Public DNS as the topology describes it: record sets (RFC 2181 §5), not a resolver.

use std::{
    cmp::Ordering,
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
};

use serde::{Deserialize, Serialize};

use super::{
    elements::{Elements, Keyed},
    tlsa::Tlsa,
    zone::Zone,
};
use crate::{names::DomainName, order};

/// The record sets that the topology describes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Dns {
    /// One entry for each name and type.
    #[serde(default)]
    pub record_sets: Elements<RecordSet>,
    /// Zones that are signed, or whose domain has an MTA-STS policy.
    #[serde(default, skip_serializing_if = "Elements::has_none")]
    pub zones: Elements<Zone>,
}

/// All records of one name and type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecordSet {
    /// Owner name.
    pub name: DomainName,
    /// Time to live in seconds.
    #[serde(default = "an_hour")]
    pub ttl: u32,
    /// Type and values.
    pub data: RecordData,
}

/// The values of a record set; its type is the variant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum RecordData {
    /// IPv4 addresses.
    A(Vec<Ipv4Addr>),
    /// IPv6 addresses.
    Aaaa(Vec<Ipv6Addr>),
    /// Mail exchangers.
    Mx(Vec<Mx>),
    /// Texts, each without its quotes.
    Txt(Vec<String>),
    /// An alias.
    Cname(DomainName),
    /// Certificates of the service that the owner name begins with, `_25._tcp` for SMTP.
    Tlsa(Vec<Tlsa>),
}

/// One mail exchanger.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Mx {
    /// The lowest is tried first.
    pub preference: u16,
    /// The host; `None` is the null MX of RFC 7505, "this domain takes no mail".
    pub exchange: Option<DomainName>,
}

/// The type of a record set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordType {
    /// IPv4 address.
    A,
    /// IPv6 address.
    Aaaa,
    /// Mail exchanger.
    Mx,
    /// Text.
    Txt,
    /// Alias.
    Cname,
    /// Certificates of a service.
    Tlsa,
}

impl RecordType {
    /// Every type.
    pub const ALL: [Self; 6] = [Self::A, Self::Aaaa, Self::Mx, Self::Txt, Self::Cname, Self::Tlsa];

    /// The type as zone files write it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::Aaaa => "AAAA",
            Self::Mx => "MX",
            Self::Txt => "TXT",
            Self::Cname => "CNAME",
            Self::Tlsa => "TLSA",
        }
    }
}

impl fmt::Display for RecordType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

const fn an_hour() -> u32 {
    3600
}

impl RecordSet {
    /// The type of the set.
    pub const fn record_type(&self) -> RecordType {
        match self.data {
            RecordData::A(_) => RecordType::A,
            RecordData::Aaaa(_) => RecordType::Aaaa,
            RecordData::Mx(_) => RecordType::Mx,
            RecordData::Txt(_) => RecordType::Txt,
            RecordData::Cname(_) => RecordType::Cname,
            RecordData::Tlsa(_) => RecordType::Tlsa,
        }
    }
}

impl Keyed for RecordSet {
    fn by_key(&self, other: &Self) -> Ordering {
        self.name.in_zone_order(&other.name).then_with(|| self.record_type().cmp(&other.record_type()))
    }
}

/// What DNS says about where a domain's mail goes (RFC 5321 §5.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MailExchangers<'a> {
    /// Hosts in order of preference, with the set they come from.
    Hosts(Vec<&'a Mx>),
    /// RFC 7505: the domain takes no mail.
    Null,
    /// No MX, but the name has an address: the implicit MX.
    Implicit,
    /// The topology describes the zone, and there is neither.
    Nothing,
    /// The topology says nothing about this domain.
    NotDescribed,
}

impl Dns {
    /// The record set of `name` and `record_type`.
    pub fn record_set(&self, name: &DomainName, record_type: RecordType) -> Option<&RecordSet> {
        self.record_sets.find(|set| set.name.in_zone_order(name).then_with(|| set.record_type().cmp(&record_type)))
    }

    /// The zone called `name`.
    pub fn zone(&self, name: &DomainName) -> Option<&Zone> {
        self.zones.find(|zone| zone.name.cmp(name))
    }

    /// The listed zone that the records of `name` are in: the nearest at or above it.
    pub fn zone_of(&self, name: &DomainName) -> Option<&Zone> {
        let mut at_or_above = std::iter::once(name.as_str()).chain(name.parents());
        at_or_above.find_map(|name| self.zones.find(|zone| zone.name.as_str().cmp(name)))
    }

    /// The addresses of `host`, following up to eight aliases.
    pub fn addresses(&self, host: &DomainName) -> Vec<IpAddr> {
        self.address_sets(host)
            .into_iter()
            .flat_map(|set| match &set.data {
                RecordData::A(addresses) => addresses.iter().copied().map(IpAddr::V4).collect(),
                RecordData::Aaaa(addresses) => addresses.iter().copied().map(IpAddr::V6).collect(),
                RecordData::Mx(_) | RecordData::Txt(_) | RecordData::Cname(_) | RecordData::Tlsa(_) => Vec::new(),
            })
            .collect()
    }

    /// The record sets that answer a question for `host`'s addresses: aliases on the way, then addresses.
    pub fn address_sets(&self, host: &DomainName) -> Vec<&RecordSet> {
        let mut sets = Vec::new();
        let mut name = host;
        for _ in 0..8 {
            let Some(set) = self.record_set(name, RecordType::Cname) else { break };
            sets.push(set);
            if let RecordData::Cname(target) = &set.data {
                name = target;
            }
        }
        sets.extend([RecordType::A, RecordType::Aaaa].into_iter().filter_map(|record_type| self.record_set(name, record_type)));
        sets
    }

    /// Where mail for `domain` goes.
    pub fn mail_exchangers(&self, domain: &DomainName) -> MailExchangers<'_> {
        if let Some(RecordData::Mx(hosts)) = self.record_set(domain, RecordType::Mx).map(|set| &set.data) {
            // RFC 7505 §3: a null MX stands alone; beside others it is ignored as malformed.
            let mut hosts: Vec<&Mx> = hosts.iter().collect();
            if hosts.iter().all(|mx| mx.exchange.is_none()) && !hosts.is_empty() {
                return MailExchangers::Null;
            }
            hosts.retain(|mx| mx.exchange.is_some());
            order::sort_by(&mut hosts, Ord::cmp);
            if !hosts.is_empty() {
                return MailExchangers::Hosts(hosts);
            }
        }
        if !self.addresses(domain).is_empty() {
            MailExchangers::Implicit
        } else if self.describes(domain) {
            MailExchangers::Nothing
        } else {
            MailExchangers::NotDescribed
        }
    }

    /// Whether the topology claims to know `name`'s zone: a record set of the name itself or of a parent of two labels or
    /// more exists.
    pub fn describes(&self, name: &DomainName) -> bool {
        self.zone_evidence(name).is_some()
    }

    /// Whether there is a record set of `name` or of a name below it.
    pub fn has_at_or_below(&self, name: &DomainName) -> bool {
        // In the order of zones, what lies below a name follows it at once.
        self.record_sets.starting_at(|set| set.name.in_zone_order(name)).next().is_some_and(|set| set.name.is_at_or_below(name))
    }

    /// The record set, nearest to `name`, by which the topology claims to know its zone.
    pub fn zone_evidence(&self, name: &DomainName) -> Option<&RecordSet> {
        let of = |owner: &str| {
            let owner = DomainName::parse(owner).ok()?;
            self.record_sets.starting_at(|set| set.name.in_zone_order(&owner)).next().filter(|set| set.name == owner)
        };
        std::iter::once(name.as_str()).chain(name.parents()).filter(|owner| owner.contains('.')).find_map(of)
    }
}
