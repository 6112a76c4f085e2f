//! Postfix's levels `dane`, `dane-only` and `fingerprint`: TLSA records of every kind against certificates of every kind, behind zones
//! that are signed, not signed and broken. The resolver of the private machine says which.

use mailflow::{
    Topology,
    model::{
        Certificate, Chain, Dnssec, Issuer, Mx, Postfix, RecordData, RecordSet, Tlsa, Zone,
        postfix::{TlsLevel, TlsPolicy},
    },
    names::{Date, Name},
};

use crate::{
    cases::{Group, Neighbour, With, certificate, domain, entry, from_office, neighbour, next_hop},
    dns,
    namespace::addresses,
    process::{Context, Result},
    tls::Validity,
};

const PARTNERS: &str = "dane.fabrikam.org";

/// What hosts present, by their numbers: nothing first.
type Kinds = [(&'static str, Option<(Certificate, Validity)>); 6];

fn kinds() -> Result<Kinds> {
    let wildcard = format!("*.{PARTNERS}");
    let of = |name: &str, hosts: &[&str], issuer| certificate(name, hosts, issuer, Chain::Complete);
    let mut expired = of("expired", &[&wildcard], Issuer::SelfSigned)?;
    expired.not_after = Some(Date::parse("2020-12-31").context("a date")?);
    let leaf = certificate("leaf", &[&wildcard], Issuer::PublicAuthority, Chain::LeafOnly)?;
    Ok([
        ("clear", None),
        ("own", Some((of("own", &[&wildcard], Issuer::SelfSigned)?, Validity::Current))),
        ("public", Some((of("public", &[&wildcard], Issuer::PublicAuthority)?, Validity::Current))),
        ("other", Some((of("other", &["mail.fabrikam.net"], Issuer::PublicAuthority)?, Validity::Current))),
        ("leaf", Some((leaf, Validity::Current))),
        ("expired", Some((expired, Validity::Expired))),
    ])
}

/// A host, and how Postfix is told to reach it.
struct Host {
    name: String,
    number: u8,
    records: Vec<String>,
    level: Option<TlsLevel>,
}

/// The groups.
pub fn groups(with: &With<'_>) -> Result<Vec<Group>> {
    Ok(vec![records(with)?, exchangers(with)?, fingerprints(with)?])
}

/// Every kind of record against every kind of certificate, at both levels; then zones that are not as they should be.
fn records(with: &With<'_>) -> Result<Group> {
    let kinds = kinds()?;
    let mut hosts = Vec::new();
    for (number, (kind, presented)) in (1..).zip(&kinds) {
        let own = presented.as_ref().map_or("own", |_| kind);
        let records = [
            vec![],
            vec![format!("3 1 1 {own}")],
            vec![format!("3 0 1 {own}")],
            vec![format!("2 0 1 {own}")],
            vec![format!("2 1 1 {own}")],
            vec![format!("1 1 1 {own}")],
            vec!["3 1 1".to_owned()],
            vec!["3 1 1".to_owned(), format!("3 1 1 {own}")],
            vec![format!("2 1 1 {own}"), "0 0 1".to_owned()],
        ];
        for (at, records) in records.into_iter().enumerate() {
            for level in [TlsLevel::Dane, TlsLevel::DaneOnly] {
                let name = format!("{}-{kind}-{at}.{PARTNERS}", level.as_str());
                hosts.push(Host { name, number, records: records.clone(), level: Some(level) });
            }
        }
    }
    let mut zones = vec![zone(PARTNERS, Dnssec::Secure)?];
    for (label, owner, dnssec) in [
        ("unsigned", "", Dnssec::Insecure),
        ("broken", "", Dnssec::Bogus),
        ("unsignedrecord", "_tcp.", Dnssec::Insecure),
        ("brokenrecord", "_tcp.", Dnssec::Bogus),
    ] {
        for level in [TlsLevel::Dane, TlsLevel::DaneOnly] {
            let name = format!("{}-{label}.{PARTNERS}", level.as_str());
            zones.push(zone(&format!("{owner}{name}"), dnssec)?);
            hosts.push(Host { name, number: 2, records: vec!["3 1 1".to_owned()], level: Some(level) });
        }
    }
    group(with, "DANE", &kinds, &hosts, &zones, &|_, _| Ok(()))
}

/// The way by mail exchangers, where their records are signed and where not, with level dane for all and for one next hop.
fn exchangers(with: &With<'_>) -> Result<Group> {
    let kinds = kinds()?;
    let mut hosts = Vec::new();
    let mut zones = vec![zone(PARTNERS, Dnssec::Secure)?];
    for (label, dnssec) in [("signed", Dnssec::Secure), ("unsigned", Dnssec::Insecure), ("broken", Dnssec::Bogus)] {
        for level in [None, Some(TlsLevel::Dane), Some(TlsLevel::DaneOnly), Some(TlsLevel::May)] {
            for records in ["3 1 1", "3 1 1 own"] {
                let kind = if records.ends_with("own") { "right" } else { "stale" };
                let level_name = level.map_or("all", TlsLevel::as_str);
                let name = format!("{level_name}-{label}-{kind}.{PARTNERS}");
                zones.push(zone(&format!("{level_name}-{label}-{kind}.fabrikam.org"), dnssec)?);
                hosts.push(Host { name, number: 2, records: vec![records.to_owned()], level });
            }
        }
    }
    let mut group = group(with, "DANE by MX", &kinds, &hosts, &zones, &|topology, postfix| {
        postfix.smtp_tls_security_level = TlsLevel::Dane;
        postfix.transport_maps.clear();
        postfix.smtp_tls_policy_maps.clear();
        for host in &hosts {
            let name = host.name.replace(&format!(".{PARTNERS}"), ".fabrikam.org");
            let exchanger = Mx { preference: 10, exchange: Some(domain(&host.name)?) };
            let set = RecordSet { name: domain(&name)?, ttl: 60, data: RecordData::Mx(vec![exchanger]) };
            topology.dns.record_sets.push(set);
            postfix.transport_maps.push(entry(&name, &format!("smtp:{name}"))?);
            let policy =
                |level| -> Result<TlsPolicy> { Ok(TlsPolicy { next_hop: next_hop(&name)?, level, matches: Vec::new() }) };
            postfix.smtp_tls_policy_maps.extend(host.level.map(policy).transpose()?);
        }
        Ok(())
    })?;
    let names = hosts.iter().map(|host| host.name.replace(&format!(".{PARTNERS}"), ".fabrikam.org"));
    group.hands = to(names)?;
    Ok(group)
}

/// Level fingerprint with the certificates of two hosts.
fn fingerprints(with: &With<'_>) -> Result<Group> {
    let kinds = kinds()?;
    let hosts = (1..).zip(&kinds).map(|(number, (kind, _))| Host {
        name: format!("fingerprint-{kind}.{PARTNERS}"),
        number,
        records: Vec::new(),
        level: Some(TlsLevel::Fingerprint),
    });
    let hosts: Vec<Host> = hosts.collect();
    group(with, "fingerprints", &kinds, &hosts, &[], &|_, postfix| {
        let names = ["own", "expired", "leaf"].into_iter().map(|name| Name::parse(name).context(name));
        postfix.smtp_tls_fingerprint_cert_match = names.collect::<Result<_>>()?;
        Ok(())
    })
}

fn group(
    with: &With<'_>,
    name: &str,
    kinds: &Kinds,
    hosts: &[Host],
    zones: &[Zone],
    change: &dyn Fn(&mut Topology, &mut Postfix) -> Result<()>,
) -> Result<Group> {
    let mut group = with(name, &|topology, postfix| {
        for (number, (kind, presented)) in (1..).zip(kinds) {
            let certificate = presented.as_ref().map(|(certificate, _)| certificate);
            topology.relays.push(neighbour(kind, number, certificate.map(|certificate| certificate.name.clone()))?);
            topology.certificates.change(|certificates| certificates.extend(certificate.cloned()));
        }
        for Host { name, number, records, level } in hosts {
            topology.dns.record_sets.push(dns::host(name, addresses::host(*number))?);
            let records: Vec<Tlsa> = records.iter().map(|text| Tlsa::parse(text).context(text)).collect::<Result<_>>()?;
            if !records.is_empty() {
                let name = domain(&format!("_25._tcp.{name}"))?;
                topology.dns.record_sets.push(RecordSet { name, ttl: 60, data: RecordData::Tlsa(records) });
            }
            let bracketed = format!("[{name}]");
            postfix.transport_maps.push(entry(name, &format!("smtp:{bracketed}"))?);
            let policy =
                |level| -> Result<TlsPolicy> { Ok(TlsPolicy { next_hop: next_hop(&bracketed)?, level, matches: Vec::new() }) };
            postfix.smtp_tls_policy_maps.extend(level.map(policy).transpose()?);
        }
        topology.dns.zones.change(|all| all.extend(zones.iter().cloned()));
        change(topology, postfix)
    })?;
    group.design.on = Some(Date::parse("2026-01-01").context("a date")?);
    group.hands = to(hosts.iter().map(|host| host.name.clone()))?;
    let neighbours = (1..).zip(kinds.iter().cloned());
    group.neighbours = neighbours.map(|(number, (_, certificate))| Neighbour { number, certificate }).collect();
    // Postfix remarks on records that it cannot use.
    group.complains = true;
    Ok(group)
}

fn to(domains: impl Iterator<Item = String>) -> Result<Vec<crate::cases::Hand>> {
    let addresses: Vec<String> = domains.map(|domain| format!("x@{domain}")).collect();
    from_office(&addresses.iter().map(String::as_str).collect::<Vec<_>>())
}

fn zone(name: &str, dnssec: Dnssec) -> Result<Zone> {
    Ok(Zone { name: domain(name)?, dnssec, mta_sts_policy: None })
}
