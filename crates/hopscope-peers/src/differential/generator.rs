//! Configurations that nobody would write, made of the few names for which everything can collide, and questions to them.

use std::net::IpAddr;

use ipnet::IpNet;
use mailflow::{
    EmailAddress, SystemId, Topology,
    model::{
        NextHop, Postfix, Reachability, Relay, ServerTls, Software, Transport,
        postfix::{
            AddressTransport, AliasName, LocalAlias, RecipientDelimiter, RestrictionClass, SenderPattern, SenderRelayhost,
            SenderTransport, Table, TransportEntry, TransportPattern, UnauthorizedDestination, VirtualAlias,
        },
    },
    names::{DomainName, Name},
};

use super::{question::Question, random::Random};
use crate::{
    compare::Design,
    namespace::addresses,
    process::{Context, Result},
};

/// Where the server would listen.
const SERVER: &str = "203.0.113.25";
const DOMAINS: [&str; 7] =
    ["example.com", "sub.example.com", "deep.sub.example.com", "example.org", "example.net", "mail.example.com", "fabrikam.com"];
const USERS: [&str; 6] = ["alice", "bob", "carol", "o'dave", "alice+lists", "bob-request"];
const DELIMITERS: [&str; 3] = ["+", "-", "+-"];
const HOPS: [&str; 6] =
    ["[gw.example.net]", "[gw.example.net]:25", "gw.example.net", "gw.example.net:2525", "[192.0.2.80]:2525", "example.com"];
const PLAIN: [&str; 4] = ["smtp:", "relay:", "smtp:", "relay:"];
const SPECIAL: [&str; 8] = [
    "lmtp:unix:private/dovecot-lmtp",
    "lmtp:inet:store.example.net:24",
    "local:",
    "virtual:",
    "error:5.1.6 moved away",
    "error:4.3.2 not now",
    "error:gone for good",
    "discard:",
];
const NETWORKS: [&str; 5] = ["192.0.2.0/24", "192.0.2.10/32", "198.51.100.0/24", "40.107.0.0/16", "2a01:111:f403::/48"];
const CLIENTS: [IpAddr; 4] = [addresses::OFFICE, addresses::STRANGER, addresses::EXCHANGE_ONLINE, addresses::EXCHANGE_ONLINE_V6];

/// A server with a configuration by chance.
pub fn design(random: &mut Random) -> Result<Design> {
    let id = SystemId::parse("server").context("a system name")?;
    let relay = Relay {
        id: id.clone(),
        host_name: DomainName::parse("mail.example.com").context("a domain")?,
        addresses: vec![SERVER.parse().context(SERVER)?],
        firewall: Vec::new(),
        reachability: Reachability::Open,
        tls: ServerTls::default(),
        client_certificate: None,
        smtp_auth_user: None,
        software: Software::Postfix(Box::new(postfix(random))),
    };
    let topology = Topology { relays: vec![relay], ..Topology::default() };
    Ok(Design { topology, server: id, tenant: None, gateway: String::new(), on: None })
}

/// A question by chance.
pub fn question(random: &mut Random) -> Option<Question> {
    let client = *random.choose(&CLIENTS)?;
    let sender = if random.chance(20) { None } else { Some(address(random)?) };
    let recipient = address(random)?.to_string();
    let recipient = if random.chance(15) { recipient.to_uppercase() } else { recipient };
    Some(Question { client, sender, recipient })
}

fn postfix(random: &mut Random) -> Postfix {
    let mut postfix = Postfix::default();
    for text in DOMAINS {
        // One class as a rule, none or two now and then.
        for _ in 0..random.below(3) {
            let Ok(domain) = DomainName::parse(text) else { continue };
            let class = match random.below(5) {
                0 => &mut postfix.mydestination,
                1 => &mut postfix.virtual_alias_domains,
                2 => &mut postfix.virtual_mailbox_domains,
                3 => &mut postfix.relay_domains,
                _ => continue,
            };
            if !class.contains(&domain) {
                class.push(domain);
            }
        }
    }
    postfix.local_recipient_maps = recipients(random);
    postfix.virtual_mailbox_maps = recipients(random);
    postfix.relay_recipient_maps = recipients(random);
    postfix.virtual_alias_maps = random.several(3, |random| {
        let targets = [address(random)].into_iter().chain([random.chance(30).then(|| address(random)).flatten()]);
        Some(VirtualAlias { address: address(random)?, targets: targets.flatten().collect() })
    });
    postfix.alias_maps = random.several(3, |random| {
        let targets = [address(random)].into_iter().chain([random.chance(30).then(|| address(random)).flatten()]);
        Some(LocalAlias { name: AliasName::parse(random.choose(&USERS)?).ok()?, targets: targets.flatten().collect() })
    });
    routes(&mut postfix, random);
    postfix.mynetworks = random.several(2, network);
    if random.chance(30) {
        postfix.recipient_delimiter = random.choose(&DELIMITERS).and_then(|text| RecipientDelimiter::parse(text).ok());
    }
    if random.chance(15) {
        postfix.rejected_clients = random.several(2, network);
    }
    if random.chance(8) {
        postfix.unbuilt_tables = random.choose(&Table::ALL).copied().into_iter().collect();
    }
    if random.chance(60) {
        postfix.unauthorized_destination = UnauthorizedDestination::Reject;
    }
    let mut names = ["from_eop", "from_filter"].into_iter();
    postfix.restriction_classes = random.several(2, |random| {
        Some(RestrictionClass {
            name: Name::parse(names.next()?).ok()?,
            clients: random.several(2, network),
            recipients: addresses_up_to(3, random),
        })
    });
    unique(&mut postfix);
    postfix
}

fn routes(postfix: &mut Postfix, random: &mut Random) {
    let mut set = |target: &mut Transport, percent| {
        if let Some(chosen) = random.chance(percent).then(|| transport(random)).flatten() {
            *target = chosen;
        }
    };
    set(&mut postfix.virtual_transport, 60);
    set(&mut postfix.relay_transport, 40);
    set(&mut postfix.default_transport, 40);
    postfix.transport_maps = random.several(4, |random| {
        let pattern = match random.below(8) {
            0..3 => TransportPattern::Address(address(random)?),
            3..5 => TransportPattern::Domain(domain(random)?),
            5..7 => TransportPattern::Below(domain(random)?),
            _ => TransportPattern::Any,
        };
        Some(TransportEntry { pattern, transport: transport(random)? })
    });
    postfix.sender_dependent_default_transport_maps =
        random.several(2, |random| Some(SenderTransport { sender: sender(random)?, transport: transport(random)? }));
    postfix.sender_dependent_relayhost_maps = random.several(3, |random| {
        let relayhost = if random.chance(20) { None } else { Some(next_hop(random)?) };
        Some(SenderRelayhost { sender: sender(random)?, relayhost })
    });
    if let Some(key) = random.chance(15).then(|| sender(random)).flatten() {
        postfix.empty_address_relayhost_maps_lookup_key = key;
    }
    postfix.relayhost = random.chance(40).then(|| next_hop(random)).flatten();
    postfix.mailbox_transport_maps =
        random.several(2, |random| Some(AddressTransport { address: address(random)?, transport: transport(random)? }));
    postfix.mailbox_transport = random.chance(20).then(|| transport(random)).flatten();
    postfix.fallback_transport_maps =
        random.several(2, |random| Some(AddressTransport { address: address(random)?, transport: transport(random)? }));
    postfix.fallback_transport = random.chance(20).then(|| transport(random)).flatten();
}

/// A table has each key once: with two lines it would be the last that counts, and which that is, is no question of routing.
fn unique(postfix: &mut Postfix) {
    fn keep_first<T, K: Ord + Clone>(list: &mut Vec<T>, key: impl Fn(&T) -> K) {
        let mut seen = std::collections::BTreeSet::new();
        list.retain(|entry| seen.insert(key(entry)));
    }
    keep_first(&mut postfix.transport_maps, |entry| entry.pattern.clone());
    keep_first(&mut postfix.virtual_alias_maps, |alias| alias.address.clone());
    keep_first(&mut postfix.alias_maps, |alias| alias.name.clone());
    keep_first(&mut postfix.sender_dependent_relayhost_maps, |entry| entry.sender.clone());
    keep_first(&mut postfix.sender_dependent_default_transport_maps, |entry| entry.sender.clone());
    keep_first(&mut postfix.mailbox_transport_maps, |entry| entry.address.local_part().to_owned());
    keep_first(&mut postfix.fallback_transport_maps, |entry| entry.address.local_part().to_owned());
}

fn recipients(random: &mut Random) -> Option<Vec<EmailAddress>> {
    random.chance(65).then(|| addresses_up_to(6, random))
}

/// Different addresses.
fn addresses_up_to(limit: usize, random: &mut Random) -> Vec<EmailAddress> {
    let mut list = random.several(limit, address);
    list.sort();
    list.dedup();
    list
}

fn domain(random: &mut Random) -> Option<DomainName> {
    DomainName::parse(random.choose(&DOMAINS)?).ok()
}

fn address(random: &mut Random) -> Option<EmailAddress> {
    let user = random.choose(&USERS)?;
    EmailAddress::parse(&format!("{user}@{}", domain(random)?)).ok()
}

fn sender(random: &mut Random) -> Option<SenderPattern> {
    Some(match random.below(6) {
        0 | 1 => SenderPattern::Address(address(random)?),
        2 | 3 => SenderPattern::AtDomain(domain(random)?),
        4 => SenderPattern::Null,
        _ => SenderPattern::BareDomain(domain(random)?),
    })
}

fn next_hop(random: &mut Random) -> Option<NextHop> {
    NextHop::parse(random.choose(&HOPS)?).ok()
}

fn transport(random: &mut Random) -> Option<Transport> {
    let text = match random.below(3) {
        0 => random.choose(&SPECIAL)?.to_string(),
        1 => random.choose(&PLAIN)?.to_string(),
        _ => format!("{}{}", random.choose(&PLAIN)?, random.choose(&HOPS)?),
    };
    Transport::parse(&text).ok()
}

fn network(random: &mut Random) -> Option<IpNet> {
    random.choose(&NETWORKS)?.parse().ok()
}
