//! A resolver over the zones of the RFC 7208 test suite.

use std::{
    collections::BTreeMap,
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
};

use mailflow::spf::{Answer, Resolver};
use serde::Deserialize;

/// Names in lower case, each with what DNS has for it.
#[derive(Deserialize)]
pub struct Zone(BTreeMap<String, Vec<Entry>>);

#[derive(Deserialize)]
enum Entry {
    A(Ipv4Addr),
    #[serde(rename = "AAAA")]
    Aaaa(Ipv6Addr),
    #[serde(rename = "MX")]
    Mx(u16, String),
    #[serde(rename = "TXT")]
    Txt(Vec<String>),
    #[serde(rename = "PTR")]
    Ptr(String),
    #[serde(rename = "CNAME")]
    Cname(String),
    #[serde(rename = "TIMEOUT")]
    Timeout,
}

impl Zone {
    fn answer<T>(&self, name: &str, read: impl Fn(&Entry) -> Option<T>) -> Answer<T> {
        let mut name = name.to_lowercase();
        for _ in 0..8 {
            let Some(entries) = self.0.get(&name) else { return Answer::NoSuchName };
            let records: Vec<T> = entries.iter().filter_map(&read).collect();
            if !records.is_empty() {
                return Answer::Records(records);
            }
            if entries.iter().any(|entry| matches!(entry, Entry::Timeout)) {
                return Answer::Unavailable;
            }
            let alias = entries.iter().find_map(|entry| if let Entry::Cname(target) = entry { Some(target) } else { None });
            match alias {
                Some(target) => name = target.trim_end_matches('.').to_lowercase(),
                None => return Answer::Records(Vec::new()),
            }
        }
        Answer::NoSuchName
    }
}

impl Resolver for Zone {
    fn texts(&self, name: &str) -> Answer<String> {
        self.answer(name, |entry| if let Entry::Txt(strings) = entry { Some(strings.concat()) } else { None })
    }

    fn ipv4_addresses(&self, name: &str) -> Answer<Ipv4Addr> {
        self.answer(name, |entry| if let Entry::A(address) = entry { Some(*address) } else { None })
    }

    fn ipv6_addresses(&self, name: &str) -> Answer<Ipv6Addr> {
        self.answer(name, |entry| if let Entry::Aaaa(address) = entry { Some(*address) } else { None })
    }

    fn mail_exchangers(&self, name: &str) -> Answer<String> {
        let by_preference =
            |entry: &Entry| if let Entry::Mx(preference, host) = entry { Some((*preference, host.clone())) } else { None };
        match self.answer(name, by_preference) {
            Answer::Records(mut hosts) => {
                hosts.sort_by_key(|(preference, _)| *preference);
                Answer::Records(hosts.into_iter().map(|(_, host)| host).collect())
            }
            Answer::NoSuchName => Answer::NoSuchName,
            Answer::Unavailable => Answer::Unavailable,
        }
    }

    fn pointers(&self, address: IpAddr) -> Answer<String> {
        let name = match address {
            IpAddr::V4(address) => {
                let [a, b, c, d] = address.octets();
                format!("{d}.{c}.{b}.{a}.in-addr.arpa")
            }
            IpAddr::V6(address) => {
                let nibbles = address.octets().into_iter().rev().flat_map(|octet| [octet & 15, octet >> 4]);
                nibbles.map(|nibble| format!("{nibble:x}")).chain(["ip6.arpa".to_owned()]).collect::<Vec<_>>().join(".")
            }
        };
        self.answer(&name, |entry| if let Entry::Ptr(name) = entry { Some(name.clone()) } else { None })
    }
}
