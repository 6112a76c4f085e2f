//! Random small topologies: every name from a small pool, so that references meet and loops happen.

mod directory;
mod dns;
mod exchange_online;
mod exchange_server;
mod message;
mod relays;
mod rules;

use std::net::IpAddr;

use mailflow::{
    Assumption, Assumptions, DomainName, DomainPattern, EmailAddress, Name, SystemId, Topology,
    model::{NextHop, SmartHost, Transport},
};
use proptest::{option, prelude::*, sample::select};

use directory::{remote_domains, with_remote_domains};
use dns::{certificates, dns};
use exchange_online::tenant;
use exchange_server::{edge, exchange_server};
pub use message::message;
use relays::relays;

pub const DOMAINS: [&str; 4] = ["contoso.com", "sales.contoso.com", "fabrikam.com", "elsewhere.example"];
const USERS: [&str; 5] = ["ann", "bob", "group", "nobody", "ann+news"];
const TENANT: &str = "tenant";
const SERVER: &str = "server";
const FILTER: &str = "filter";
const EXCHANGE: &str = "exchange";
const EDGE: &str = "edge";

fn domain() -> impl Strategy<Value = DomainName> {
    select(DOMAINS.to_vec()).prop_map(|text| DomainName::parse(text).expect("pool"))
}

pub fn address() -> impl Strategy<Value = EmailAddress> {
    (select(USERS.to_vec()), domain()).prop_map(|(user, domain)| EmailAddress::parse(&format!("{user}@{domain}")).expect("pool"))
}

fn pattern() -> impl Strategy<Value = DomainPattern> {
    prop_oneof![domain().prop_map(DomainPattern::Exact), domain().prop_map(DomainPattern::Wildcard), Just(DomainPattern::Any)]
}

fn name() -> impl Strategy<Value = Name> {
    select(vec!["A", "B", "C"]).prop_map(|text| Name::parse(text).expect("pool"))
}

fn id(text: &str) -> SystemId {
    SystemId::parse(text).expect("pool")
}

fn client() -> impl Strategy<Value = IpAddr> {
    select(vec!["203.0.113.25", "198.51.100.7", "40.107.0.1", "192.0.2.10", "2001:db8::25"])
        .prop_map(|text| text.parse().expect("pool"))
}

fn host() -> impl Strategy<Value = SmartHost> {
    select(vec![
        "mail.contoso.com",
        "filter.fabrikam.com",
        "contoso-com.mail.protection.outlook.com",
        "exchange.contoso.com",
        "exchange2.contoso.com",
        "192.0.2.20",
        "edge.contoso.com",
        "far.example",
        "203.0.113.25",
        "10.1.2.3",
        "mail.messaging.microsoft.com",
        "smtp.office365.com",
    ])
    .prop_map(|text| SmartHost::parse(text).expect("pool"))
}

/// A smart host of a connector, which may be a range too.
fn smart_host() -> impl Strategy<Value = SmartHost> {
    prop_oneof![4 => host(), 1 => Just(SmartHost::parse("203.0.113.0/24").expect("pool"))]
}

fn next_hop() -> impl Strategy<Value = NextHop> {
    (host(), any::<bool>()).prop_map(|(host, uses_mx)| NextHop { host, uses_mx, port: None })
}

fn transport() -> impl Strategy<Value = Transport> {
    prop_oneof![
        option::of(next_hop()).prop_map(Transport::Smtp),
        option::of(next_hop()).prop_map(Transport::Relay),
        Just(Transport::Lmtp("unix:private/dovecot-lmtp".to_owned())),
        Just(Transport::Local),
        Just(Transport::Virtual),
        Just(Transport::Error("5.1.1 gone".to_owned())),
        Just(Transport::Discard),
    ]
}

pub fn topology() -> impl Strategy<Value = Topology> {
    let readings = Assumption::ALL
        .iter()
        .map(|assumption| select(assumption.readings().to_vec()).prop_map(move |reading| (*assumption, reading)));
    let assumptions = readings.collect::<Vec<_>>().prop_map(|readings| {
        readings.into_iter().fold(Assumptions::default(), |chosen, (assumption, reading)| {
            chosen.with(assumption, reading).expect("its own reading")
        })
    });
    let remote = (remote_domains(), remote_domains());
    let organizations = (tenant(), exchange_server(), edge(), remote).prop_map(|(tenant, server, edge, (online, own))| {
        vec![with_remote_domains(tenant, online), with_remote_domains(server, own), edge]
    });
    (organizations, relays(), dns(), certificates(), assumptions).prop_map(
        |(organizations, relays, dns, certificates, assumptions)| Topology {
            organizations,
            relays,
            dns,
            certificates: certificates.into(),
            assumptions,
        },
    )
}

/// Keeps the first of each key, as a document may hold one element of a name only.
fn unique<T>(items: Vec<T>, key: impl Fn(&T) -> String) -> Vec<T> {
    let mut seen = std::collections::BTreeSet::new();
    items.into_iter().filter(|item| seen.insert(key(item))).collect()
}
