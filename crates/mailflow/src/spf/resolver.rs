//! Where the evaluator gets its records: data at hand, never a query.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::{
    model::{
        Dns, RecordData,
        dns::{RecordSet, RecordType},
    },
    names::DomainName,
    order,
};

/// What DNS answers to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer<T> {
    /// The records; none of them is an answer without data.
    Records(Vec<T>),
    /// There is no such name (NXDOMAIN).
    NoSuchName,
    /// No answer: a server that fails or stays silent.
    Unavailable,
}

/// Answers the questions of RFC 7208 §5. Names come without a trailing dot, in the case they were written in.
pub trait Resolver {
    /// The TXT records of a name, the strings of each joined without space (RFC 7208 §3.3).
    fn texts(&self, name: &str) -> Answer<String>;
    /// The A records of a name.
    fn ipv4_addresses(&self, name: &str) -> Answer<Ipv4Addr>;
    /// The AAAA records of a name.
    fn ipv6_addresses(&self, name: &str) -> Answer<Ipv6Addr>;
    /// The hosts in the MX records of a name, in order of preference.
    fn mail_exchangers(&self, name: &str) -> Answer<String>;
    /// The names in the PTR records of an address.
    fn pointers(&self, address: IpAddr) -> Answer<String>;
}

/// The DNS that a topology describes. It holds no PTR records: no address has a name there.
impl Resolver for Dns {
    fn texts(&self, name: &str) -> Answer<String> {
        self.answer(name, RecordType::Txt, |data| match data {
            RecordData::Txt(texts) => texts.clone(),
            _ => Vec::new(),
        })
    }

    fn ipv4_addresses(&self, name: &str) -> Answer<Ipv4Addr> {
        self.answer(name, RecordType::A, |data| match data {
            RecordData::A(addresses) => addresses.clone(),
            _ => Vec::new(),
        })
    }

    fn ipv6_addresses(&self, name: &str) -> Answer<Ipv6Addr> {
        self.answer(name, RecordType::Aaaa, |data| match data {
            RecordData::Aaaa(addresses) => addresses.clone(),
            _ => Vec::new(),
        })
    }

    fn mail_exchangers(&self, name: &str) -> Answer<String> {
        self.answer(name, RecordType::Mx, |data| {
            let RecordData::Mx(hosts) = data else { return Vec::new() };
            let mut hosts: Vec<_> = hosts.iter().collect();
            order::sort_by(&mut hosts, Ord::cmp);
            hosts.into_iter().filter_map(|mx| mx.exchange.as_ref().map(ToString::to_string)).collect()
        })
    }

    fn pointers(&self, _: IpAddr) -> Answer<String> {
        Answer::NoSuchName
    }
}

impl Dns {
    fn answer<T>(&self, name: &str, record_type: RecordType, read: impl Fn(&RecordData) -> Vec<T>) -> Answer<T> {
        let Ok(name) = DomainName::parse(name) else { return Answer::NoSuchName };
        let sets = self.answering_sets(&name, record_type);
        match sets.last() {
            Some(set) => Answer::Records(read(&set.data)),
            None if self.has_at_or_below(&name) => Answer::Records(Vec::new()),
            None => Answer::NoSuchName,
        }
    }

    /// The record sets that answer a question for `record_type` of `name`: aliases on the way, then the set itself.
    pub fn answering_sets(&self, name: &DomainName, record_type: RecordType) -> Vec<&RecordSet> {
        let mut sets = Vec::new();
        let mut name = name;
        for _ in 0..8 {
            let Some(set) = self.record_set(name, RecordType::Cname) else { break };
            sets.push(set);
            if let RecordData::Cname(target) = &set.data {
                name = target;
            }
        }
        sets.extend(self.record_set(name, record_type));
        sets
    }
}
