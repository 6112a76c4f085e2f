//! What a topology holds, by what a message can ask for. Made once, asked by every message.
//!
//! Each answer holds at least what could apply; the stages decide as they do without it. So what is left out could not
//! have applied, and only the lists of candidates that lost are shorter.

use std::{
    collections::{BTreeMap, BTreeSet},
    net::IpAddr,
};

use ipnet::IpNet;

use super::{Context, exchange_online::Tenant, exchange_server::Site};
use crate::{
    model::{
        Action, Certificate, Condition, ConnectorType, InboundConnector, Organization, OutboundConnector, Platform,
        SendConnector, Topology, TransportRule, elements::Keyed, transport_rule::RecipientAddressType,
    },
    names::{DomainName, DomainPattern, EmailAddress, SystemId},
    order,
    trace::Connection,
};

/// Every organization's shelf.
pub(super) struct Index<'a>(BTreeMap<&'a SystemId, Shelf<'a>>);

/// What one organization has, sorted by what is asked for.
#[derive(Default)]
struct Shelf<'a> {
    rules: Rules<'a>,
    outbound: ByDomain<'a, OutboundConnector>,
    send: ByDomain<'a, SendConnector>,
    inbound: Inbound<'a>,
}

/// Whom a message concerns, as rules ask for it.
pub(super) struct Concerned<'m> {
    pub(super) senders: Vec<&'m EmailAddress>,
    pub(super) recipients: Vec<&'m EmailAddress>,
    pub(super) headers: &'m BTreeMap<String, String>,
}

impl<'a> Index<'a> {
    pub(super) fn new(topology: &'a Topology) -> Self {
        let shelf = |organization: &'a Organization| (&organization.id, Shelf::new(organization));
        Self(topology.organizations.iter().map(shelf).collect())
    }
}

impl<'a> Shelf<'a> {
    fn new(organization: &'a Organization) -> Self {
        let mut shelf = Self::default();
        for (priority, rule) in organization.transport_rules.iter().enumerate() {
            shelf.rules.add(organization, priority, rule);
        }
        match &organization.platform {
            Platform::ExchangeOnline(online) => {
                for connector in &online.outbound_connectors {
                    shelf.outbound.add(&connector.recipient_domains, connector);
                    // Centralised transport is asked for domains that its connector does not name, too.
                    if connector.all_accepted_domains || connector.route_all_messages_via_on_premises {
                        shelf.outbound.for_all.push(connector);
                    }
                }
                for connector in &online.inbound_connectors {
                    shelf.inbound.add(connector);
                }
            }
            Platform::ExchangeServer(server) => {
                for connector in &server.send_connectors {
                    shelf.send.add(connector.address_spaces.iter().map(|space| &space.domain), connector);
                }
            }
        }
        shelf
    }

    /// The rules that could match, each with its place, in their order.
    fn rules(&self, organization: &'a Organization, concerned: &Concerned<'_>) -> Vec<(usize, &'a TransportRule)> {
        let mut places = self.rules.unconditional.clone();
        for key in keys(organization, concerned) {
            places.extend(self.rules.by_key.get(&key).into_iter().flatten());
        }
        order::sort_and_dedup(&mut places);
        places.into_iter().filter_map(|place| Some((place, organization.transport_rules.get(place)?))).collect()
    }

    /// The inbound connectors that could recognise a client or be about a sender, by name.
    fn inbound_connectors(
        &self,
        address: Option<IpAddr>,
        certificate: Option<&Certificate>,
        sender: Option<&DomainName>,
    ) -> Vec<&'a InboundConnector> {
        let mut found = Vec::new();
        if let Some(address) = address {
            for length in &self.inbound.prefix_lengths {
                let network = IpNet::new(address, *length).map(|network| network.trunc());
                found.extend(network.ok().and_then(|network| self.inbound.by_network.get(&network)).into_iter().flatten());
            }
        }
        for name in certificate.into_iter().flat_map(|certificate| &certificate.names) {
            if let DomainPattern::Exact(name) | DomainPattern::Wildcard(name) = name {
                found.extend(self.inbound.by_certificate.near(name));
            }
        }
        match sender {
            Some(sender) => found.extend(self.inbound.by_sender.near(sender)),
            None => found.extend(&self.inbound.by_sender.for_all),
        }
        unique(found)
    }
}

/// Elements by the domains that they are about.
struct ByDomain<'a, T> {
    by_name: BTreeMap<&'a str, Vec<&'a T>>,
    for_all: Vec<&'a T>,
}

impl<T> Default for ByDomain<'_, T> {
    fn default() -> Self {
        Self { by_name: BTreeMap::new(), for_all: Vec::new() }
    }
}

impl<'a, T: Keyed> ByDomain<'a, T> {
    fn add(&mut self, patterns: impl IntoIterator<Item = &'a DomainPattern>, element: &'a T) {
        for pattern in patterns {
            match pattern {
                DomainPattern::Exact(name) | DomainPattern::Wildcard(name) => {
                    self.by_name.entry(name.as_str()).or_default().push(element);
                }
                DomainPattern::Any => self.for_all.push(element),
            }
        }
    }

    /// Those about `domain`, about a name above it, or about all.
    fn near(&self, domain: &DomainName) -> Vec<&'a T> {
        let mut found = self.for_all.clone();
        for name in std::iter::once(domain.as_str()).chain(domain.parents()) {
            found.extend(self.by_name.get(name).into_iter().flatten());
        }
        unique(found)
    }
}

/// Inbound connectors by what they recognise.
#[derive(Default)]
struct Inbound<'a> {
    by_network: BTreeMap<IpNet, Vec<&'a InboundConnector>>,
    prefix_lengths: BTreeSet<u8>,
    by_certificate: ByDomain<'a, InboundConnector>,
    by_sender: ByDomain<'a, InboundConnector>,
}

impl<'a> Inbound<'a> {
    fn add(&mut self, connector: &'a InboundConnector) {
        for network in &connector.sender_ip_addresses {
            self.prefix_lengths.insert(network.prefix_len());
            self.by_network.entry(network.trunc()).or_default().push(connector);
        }
        self.by_certificate.add(&connector.tls_sender_certificate_name, connector);
        // SenderDomains tells what a Partner connector is about; an OnPremises connector has `*` there and recognises servers.
        if connector.connector_type == ConnectorType::Partner {
            self.by_sender.add(&connector.sender_domains, connector);
        }
    }
}

/// Rules by one condition that must hold.
#[derive(Default)]
struct Rules<'a> {
    by_key: BTreeMap<Key<'a>, Vec<usize>>,
    unconditional: Vec<usize>,
    /// What the rules so far set.
    headers_set: BTreeSet<String>,
}

/// A value that a message must have for a rule to match.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key<'a> {
    RecipientDomain(&'a str),
    SenderDomain(&'a str),
    Recipient(&'a EmailAddress),
    Sender(&'a EmailAddress),
    RecipientGroup(&'a EmailAddress),
    SenderGroup(&'a EmailAddress),
    Header(String),
}

impl<'a> Rules<'a> {
    fn add(&mut self, organization: &'a Organization, priority: usize, rule: &'a TransportRule) {
        // `Original` may look at the addresses of the To field, whoever the recipient is; an earlier rule may set a header field.
        let is_told = |condition: &&Condition| match condition {
            Condition::RecipientDomainIs(_) => rule.recipient_address_type == RecipientAddressType::Resolved,
            Condition::HeaderContains { header, .. } => !self.headers_set.contains(&header.to_lowercase()),
            _ => true,
        };
        match rule.conditions.iter().filter(is_told).find_map(|condition| wanted(organization, condition)) {
            Some(keys) => keys.into_iter().for_each(|key| self.by_key.entry(key).or_default().push(priority)),
            None => self.unconditional.push(priority),
        }
        self.headers_set.extend(rule.actions.iter().filter_map(|action| match action {
            Action::SetHeader { name, .. } => Some(name.to_lowercase()),
            _ => None,
        }));
    }
}

/// The values one of which `condition` asks for, if it can be told beforehand.
fn wanted<'a>(organization: &'a Organization, condition: &'a Condition) -> Option<Vec<Key<'a>>> {
    let domains =
        |domains: &'a [DomainName], key: fn(&'a str) -> Key<'a>| domains.iter().map(|name| key(name.as_str())).collect();
    let addresses = |addresses: &'a [EmailAddress], key: fn(&'a EmailAddress) -> Key<'a>| {
        addresses.iter().map(|address| key(primary(organization, address))).collect()
    };
    Some(match condition {
        Condition::RecipientDomainIs(wanted) => domains(wanted, Key::RecipientDomain),
        Condition::SenderDomainIs(wanted) => domains(wanted, Key::SenderDomain),
        Condition::SentTo(wanted) => addresses(wanted, Key::Recipient),
        Condition::From(wanted) => addresses(wanted, Key::Sender),
        Condition::SentToMemberOf(wanted) => addresses(wanted, Key::RecipientGroup),
        Condition::FromMemberOf(wanted) => addresses(wanted, Key::SenderGroup),
        Condition::HeaderContains { header, .. } => vec![Key::Header(header.to_lowercase())],
        _ => return None,
    })
}

/// The values that a message has.
fn keys<'m>(organization: &'m Organization, concerned: &Concerned<'m>) -> Vec<Key<'m>> {
    let mut keys: Vec<Key<'m>> = concerned.headers.keys().map(|name| Key::Header(name.clone())).collect();
    for sender in &concerned.senders {
        describe(organization, sender, &mut keys, [Key::Sender, Key::SenderGroup], Key::SenderDomain);
    }
    for recipient in &concerned.recipients {
        describe(organization, recipient, &mut keys, [Key::Recipient, Key::RecipientGroup], Key::RecipientDomain);
    }
    keys
}

fn describe<'m>(
    organization: &'m Organization,
    person: &'m EmailAddress,
    keys: &mut Vec<Key<'m>>,
    [itself, group]: [fn(&'m EmailAddress) -> Key<'m>; 2],
    domain: fn(&'m str) -> Key<'m>,
) {
    keys.push(itself(primary(organization, person)));
    keys.extend(organization.recipients.memberships(person).groups().map(|found| group(&found.address)));
    keys.extend(std::iter::once(person.domain().as_str()).chain(person.domain().parents()).map(domain));
}

/// The address that stands for everything a recipient is called.
fn primary<'a>(organization: &'a Organization, address: &'a EmailAddress) -> &'a EmailAddress {
    organization.recipients.find(address).map_or(address, |found| &found.address)
}

/// What a stage looks at: what the index gives, else everything.
impl<'a> Context<'a> {
    pub(super) fn outbound_connectors(self, tenant: Tenant<'a>, domain: &DomainName) -> Vec<&'a OutboundConnector> {
        self.shelf(tenant.organization)
            .map_or_else(|| tenant.online.outbound_connectors.sorted().collect(), |shelf| shelf.outbound.near(domain))
    }

    pub(super) fn inbound_connectors(
        self,
        tenant: Tenant<'a>,
        connection: &Connection,
        sender: Option<&EmailAddress>,
    ) -> Vec<&'a InboundConnector> {
        self.shelf(tenant.organization).map_or_else(
            || tenant.online.inbound_connectors.sorted().collect(),
            |shelf| {
                let certificate = connection.client_certificate.as_ref().and_then(|name| self.topology.certificate(name));
                shelf.inbound_connectors(connection.client_address, certificate, sender.map(EmailAddress::domain))
            },
        )
    }

    pub(super) fn send_connectors(self, site: Site<'a>, domain: &DomainName) -> Vec<&'a SendConnector> {
        self.shelf(site.organization)
            .map_or_else(|| site.server.send_connectors.sorted().collect(), |shelf| shelf.send.near(domain))
    }

    pub(super) fn rules(self, organization: &'a Organization, concerned: &Concerned<'_>) -> Vec<(usize, &'a TransportRule)> {
        self.shelf(organization).map_or_else(
            || organization.transport_rules.iter().enumerate().collect(),
            |shelf| shelf.rules(organization, concerned),
        )
    }

    fn shelf(self, organization: &Organization) -> Option<&'a Shelf<'a>> {
        self.index?.0.get(&organization.id)
    }
}

/// Each once, by name.
fn unique<T: Keyed>(mut found: Vec<&T>) -> Vec<&T> {
    order::sort_by(&mut found, |left, right| left.by_key(right));
    found.dedup_by(|left, right| left.by_key(right).is_eq());
    found
}
