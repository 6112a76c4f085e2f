//! The resolver of the private machine: answers from the topology's record sets, and from a few of the world around it.

use std::{
    collections::BTreeMap,
    net::{IpAddr, SocketAddr, UdpSocket},
    sync::{Arc, PoisonError, RwLock},
    thread,
};

use mailflow::{
    DomainName, Name,
    model::{CertificateUsage, Dns, Dnssec, Mx, RecordData, RecordSet, RecordType, Tlsa},
};

use crate::{
    process::{Context, Result},
    tls::Digests,
};

/// Record sets that can be exchanged while the resolver runs.
#[derive(Clone, Default)]
pub struct Resolver(Arc<RwLock<World>>);

/// What is answered from.
#[derive(Default)]
struct World {
    dns: Dns,
    /// What TLSA records that name a certificate have in its place.
    digests: BTreeMap<Name, Digests>,
}

impl Resolver {
    /// Starts answering on `address`.
    pub fn start(address: IpAddr) -> Result<Self> {
        let socket = UdpSocket::bind(SocketAddr::new(address, 53)).context("the resolver's socket")?;
        let resolver = Self::default();
        let records = resolver.clone();
        thread::spawn(move || {
            let mut question = [0; 1500];
            while let Ok((size, client)) = socket.recv_from(&mut question) {
                if let Some(answer) = question.get(..size).and_then(|question| records.answer(question)) {
                    // The client asks again.
                    let _ = socket.send_to(&answer, client);
                }
            }
        });
        Ok(resolver)
    }

    /// Answers from these records from now on.
    pub fn set(&self, dns: Dns, digests: BTreeMap<Name, Digests>) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = World { dns, digests };
    }

    /// The answer to one question (RFC 1035 §4.1), or nothing where it is none.
    fn answer(&self, question: &[u8]) -> Option<Vec<u8>> {
        let identifier = question.get(..2)?;
        let mut name = Vec::new();
        let mut at = 12;
        loop {
            let length = usize::from(*question.get(at)?);
            at += 1;
            if length == 0 {
                break;
            }
            name.push(String::from_utf8_lossy(question.get(at..at + length)?).to_lowercase());
            at += length;
        }
        let asked = question.get(12..at + 4)?;
        let record_type = u16::from_be_bytes([*question.get(at)?, *question.get(at + 1)?]);
        let world = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let (records, is_known, dnssec) = match DomainName::parse(&name.join(".")) {
            Ok(name) => {
                let dnssec = world.dns.zone_of(&name).map(|zone| zone.dnssec).unwrap_or_default();
                (records(&world, &name, record_type), world.dns.has_at_or_below(&name), dnssec)
            }
            Err(_) => (Vec::new(), false, Dnssec::Insecure),
        };
        let mut answer = identifier.to_vec();
        // A response with recursion: authentic data where the zone is signed; without an error, NXDOMAIN, or SERVFAIL where
        // the signatures do not hold (RFC 4035 §§3.2.3 and 5.5).
        let (records, code) = match (dnssec, is_known) {
            (Dnssec::Bogus, _) => (Vec::new(), 2),
            (_, true) => (records, 0),
            (_, false) => (records, 3),
        };
        let authentic = if dnssec == Dnssec::Secure { 0x20 } else { 0 };
        answer.extend([0x81, 0x80 | authentic | code]);
        for count in [1, u16::try_from(records.len()).ok()?, 0, 0] {
            answer.extend(count.to_be_bytes());
        }
        answer.extend(asked);
        answer.extend(records.concat());
        Some(answer)
    }
}

/// The records of `name`, aliases first, ready to be sent.
fn records(world: &World, name: &DomainName, record_type: u16) -> Vec<Vec<u8>> {
    let dns = &world.dns;
    let mut records = Vec::new();
    let mut name = name.clone();
    for _ in 0..8 {
        let Some(RecordData::Cname(target)) = dns.record_set(&name, RecordType::Cname).map(|set| &set.data) else { break };
        records.push(record(&name, 5, &encoded(target.as_str())));
        name = target.clone();
    }
    let wanted = match record_type {
        1 => RecordType::A,
        15 => RecordType::Mx,
        16 => RecordType::Txt,
        28 => RecordType::Aaaa,
        52 => RecordType::Tlsa,
        _ => return records,
    };
    let data: Vec<Vec<u8>> = match dns.record_set(&name, wanted).map(|set| &set.data) {
        Some(RecordData::A(addresses)) => addresses.iter().map(|address| address.octets().to_vec()).collect(),
        Some(RecordData::Aaaa(addresses)) => addresses.iter().map(|address| address.octets().to_vec()).collect(),
        Some(RecordData::Mx(exchangers)) => exchangers.iter().map(exchanger).collect(),
        Some(RecordData::Tlsa(tlsa)) => tlsa.iter().map(|record| association(world, record)).collect(),
        Some(RecordData::Txt(_) | RecordData::Cname(_)) | None => Vec::new(),
    };
    records.extend(data.iter().map(|data| record(&name, record_type, data)));
    records
}

/// A TLSA record (RFC 6698 §2.1); one of no certificate has a digest of nothing.
fn association(world: &World, record: &Tlsa) -> Vec<u8> {
    let digests = record.certificate.as_ref().and_then(|name| world.digests.get(name));
    let whose = digests.map(|digests| match record.usage {
        CertificateUsage::PkixTa | CertificateUsage::DaneTa => &digests.authority,
        CertificateUsage::PkixEe | CertificateUsage::DaneEe => &digests.own,
    });
    let mut data = vec![record.usage as u8, record.selector as u8, record.matching_type as u8];
    data.extend(whose.and_then(|both| both.get(record.selector as usize)).cloned().unwrap_or_else(|| vec![0; 32]));
    data
}

fn exchanger(mx: &Mx) -> Vec<u8> {
    let mut data = mx.preference.to_be_bytes().to_vec();
    data.extend(encoded(mx.exchange.as_ref().map(DomainName::as_str).unwrap_or_default()));
    data
}

fn record(name: &DomainName, record_type: u16, data: &[u8]) -> Vec<u8> {
    let mut record = encoded(name.as_str());
    record.extend(record_type.to_be_bytes());
    // Class IN, for a minute.
    record.extend([0, 1, 0, 0, 0, 60]);
    record.extend(u16::try_from(data.len()).unwrap_or_default().to_be_bytes());
    record.extend(data);
    record
}

fn encoded(name: &str) -> Vec<u8> {
    let mut labels = Vec::new();
    for label in name.split('.').filter(|label| !label.is_empty()) {
        labels.push(u8::try_from(label.len()).unwrap_or_default());
        labels.extend(label.bytes());
    }
    labels.push(0);
    labels
}

/// Address records for `name`.
pub fn host(name: &str, address: IpAddr) -> Result<RecordSet> {
    let data = match address {
        IpAddr::V4(address) => RecordData::A(vec![address]),
        IpAddr::V6(address) => RecordData::Aaaa(vec![address]),
    };
    Ok(RecordSet { name: DomainName::parse(name).context(name)?, ttl: 60, data })
}

/// A mail exchanger record for `domain`.
pub fn mail_exchanger(domain: &str, host: &str) -> Result<RecordSet> {
    let exchange = DomainName::parse(host).context(host)?;
    let data = RecordData::Mx(vec![Mx { preference: 10, exchange: Some(exchange) }]);
    Ok(RecordSet { name: DomainName::parse(domain).context(domain)?, ttl: 60, data })
}
