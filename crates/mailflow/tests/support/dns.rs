//! Records and certificates.

use std::net::IpAddr;

use mailflow::{
    DomainName,
    model::{Certificate, Chain, Dns, Dnssec, Issuer, MtaStsPolicy, MtaStsPolicyMode, Mx, RecordData, RecordSet, Tlsa, Zone},
    names::Date,
};
use proptest::{collection::vec, option, prelude::*, sample::select};

use super::{DOMAINS, client, domain, name, pattern, unique};

pub(super) fn dns() -> impl Strategy<Value = Dns> {
    let exchange = option::of(select(vec![
        "contoso-com.mail.protection.outlook.com",
        "mail.contoso.com",
        "exchange.contoso.com",
        "exchange2.contoso.com",
        "192.0.2.20",
        "edge.contoso.com",
        "filter.fabrikam.com",
    ]));
    let mx = (domain(), vec((0u16..3, exchange), 1..3)).prop_map(|(name, hosts)| RecordSet {
        name,
        ttl: 3600,
        data: RecordData::Mx(
            hosts
                .into_iter()
                .map(|(preference, host)| Mx { preference, exchange: host.map(|host| DomainName::parse(host).expect("pool")) })
                .collect(),
        ),
    });
    let a =
        (select(vec!["mail.contoso.com", "filter.fabrikam.com"]), vec(client(), 1..3)).prop_map(|(name, addresses)| RecordSet {
            name: DomainName::parse(name).expect("pool"),
            ttl: 3600,
            data: RecordData::A(
                addresses
                    .into_iter()
                    .filter_map(|address| match address {
                        IpAddr::V4(address) => Some(address),
                        IpAddr::V6(_) => None,
                    })
                    .collect(),
            ),
        });
    let spf = (
        domain(),
        select(vec![
            "v=spf1 -all",
            "v=spf1 mx ~all",
            "v=spf1 a:mail.contoso.com include:sales.contoso.com -all",
            "v=spf1 include:spf.protection.outlook.com include:far.example -all",
            "v=spf1 ptr redirect=fabrikam.com",
            "unrelated",
        ]),
    );
    let policy = select(vec!["v=DMARC1; p=reject", "v=DMARC1; p=none; sp=reject", "v=DMARC1; p=quarantine; aspf=s"]);
    let dmarc = (domain(), policy).prop_map(|(name, text)| (DomainName::parse(&format!("_dmarc.{name}")).expect("pool"), text));
    let txt = prop_oneof![spf, dmarc].prop_map(|(name, text)| RecordSet {
        name,
        ttl: 3600,
        data: RecordData::Txt(vec![text.to_owned()]),
    });
    let sets = vec(prop_oneof![3 => mx, 3 => a, 3 => txt, 1 => tlsa(), 1 => announcement()], 0..8);
    (sets, vec(zone(), 0..4)).prop_map(|(sets, zones)| Dns {
        record_sets: unique(sets, |set| format!("{} {}", set.name, set.record_type())).into(),
        zones: unique(zones, |zone| zone.name.to_string()).into(),
    })
}

const HOSTS: [&str; 4] =
    ["contoso-com.mail.protection.outlook.com", "mail.contoso.com", "exchange.contoso.com", "filter.fabrikam.com"];

fn tlsa() -> impl Strategy<Value = RecordSet> {
    let record = select(vec!["3 1 1 A", "3 1 1 B", "2 0 1 A", "2 1 2 C", "1 1 1 A", "3 1 1"]);
    (select(HOSTS.to_vec()), vec(record, 0..3)).prop_map(|(host, records)| RecordSet {
        name: DomainName::parse(&format!("_25._tcp.{host}")).expect("pool"),
        ttl: 3600,
        data: RecordData::Tlsa(records.into_iter().map(|text| Tlsa::parse(text).expect("pool")).collect()),
    })
}

/// The TXT record that announces an MTA-STS policy.
fn announcement() -> impl Strategy<Value = RecordSet> {
    (domain(), select(vec!["v=STSv1; id=1", "v=STSv1;"])).prop_map(|(domain, text)| RecordSet {
        name: DomainName::parse(&format!("_mta-sts.{domain}")).expect("pool"),
        ttl: 3600,
        data: RecordData::Txt(vec![text.to_owned()]),
    })
}

fn zone() -> impl Strategy<Value = Zone> {
    let names = [&DOMAINS[..], &HOSTS, &["_tcp.mail.contoso.com", "outlook.com"]].concat();
    let dnssec = prop_oneof![4 => Just(Dnssec::Secure), 1 => Just(Dnssec::Insecure), 1 => Just(Dnssec::Bogus)];
    let mode = select(vec![MtaStsPolicyMode::Enforce, MtaStsPolicyMode::Testing, MtaStsPolicyMode::None]);
    let policy = option::of((mode, vec(pattern(), 0..2)).prop_map(|(mode, mx)| MtaStsPolicy { mode, mx }));
    (select(names), dnssec, policy).prop_map(|(name, dnssec, mta_sts_policy)| Zone {
        name: DomainName::parse(name).expect("pool"),
        dnssec,
        mta_sts_policy,
    })
}

pub(super) fn certificates() -> impl Strategy<Value = Vec<Certificate>> {
    let issuer = select(vec![Issuer::PublicAuthority, Issuer::PublicAuthority, Issuer::SelfSigned]);
    let usable = (any::<bool>(), any::<bool>(), any::<bool>());
    vec((name(), vec(pattern(), 1..3), issuer, any::<bool>(), usable), 0..3).prop_map(|certificates| {
        unique(certificates, |(name, ..)| name.to_string())
            .into_iter()
            .map(|(name, names, issuer, complete, usable)| Certificate {
                name,
                names,
                issuer,
                chain: if complete { Chain::Complete } else { Chain::LeafOnly },
                not_before: None,
                not_after: Some(Date::parse("2026-12-31").expect("date")),
                private_key: usable.0 || usable.1,
                smtp: usable.1 || usable.2,
            })
            .collect()
    })
}
