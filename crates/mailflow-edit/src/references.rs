//! Who uses an element: for the question before it is removed, and for the map.

use mailflow::{
    DomainName, DomainPattern, Element, EmailAddress, Name, SystemId, Topology,
    model::{
        Action, Condition, Forwarding, Organization, Platform, Postfix, Recipient, RecipientKind, RecordData, RecordType,
        SmartHost, Software, TransportRule,
    },
    order,
};

/// The elements whose configuration names `element`, each once, in display order.
pub fn references_to(topology: &Topology, element: &Element) -> Vec<Element> {
    let mut users = match element {
        Element::System(id) => users_of_system(topology, id),
        Element::AcceptedDomain(system, name) => {
            topology.organization(system).map_or_else(Vec::new, |organization| users_of_domain(organization, name))
        }
        Element::OutboundConnector(system, name) | Element::SendConnector(system, name) => {
            topology.organization(system).map_or_else(Vec::new, |organization| {
                let names = |rule: &&TransportRule| rule.actions.contains(&Action::RouteMessageOutboundConnector(name.clone()));
                organization
                    .transport_rules
                    .iter()
                    .filter(names)
                    .map(|rule| Element::TransportRule(system.clone(), rule.name.clone()))
                    .collect()
            })
        }
        Element::Recipient(system, address) => users_of_recipient(topology, system, address),
        Element::RecordSet(name, RecordType::A | RecordType::Aaaa | RecordType::Cname) => users_of_host(topology, name),
        Element::Certificate(name) => users_of_certificate(topology, name),
        Element::InboundConnector(..)
        | Element::ReceiveConnector(..)
        | Element::TransportRule(..)
        | Element::RecordSet(..)
        | Element::Zone(_)
        | Element::Assumption(_) => Vec::new(),
    };
    users.retain(|user| user != element);
    order::sort_and_dedup(&mut users);
    crate::elements(topology).into_iter().filter(|candidate| users.binary_search(candidate).is_ok()).collect()
}

/// The system that answers at `host`: by its name, by an address of its own, or as a tenant's mail host
/// (`contoso-com.mail.protection.outlook.com`).
pub fn system_at(topology: &Topology, host: &SmartHost) -> Option<SystemId> {
    let addresses = match host {
        SmartHost::Host(name) => {
            if let Some(system) = system_named(topology, name) {
                return Some(system);
            }
            topology.dns.addresses(name)
        }
        SmartHost::Address(address) => vec![*address],
        SmartHost::Network(network) => return topology.system_within(*network).cloned(),
    };
    let relay =
        topology.relays.iter().find(|relay| relay.addresses.iter().any(|own| addresses.contains(own))).map(|relay| &relay.id);
    let server = || {
        topology.organizations.iter().find_map(|organization| match &organization.platform {
            Platform::ExchangeServer(server) => {
                let mut own = server.machines().flat_map(|machine| machine.addresses);
                own.any(|own| addresses.contains(own)).then_some(&organization.id)
            }
            Platform::ExchangeOnline(_) => None,
        })
    };
    relay.or_else(server).cloned()
}

fn system_named(topology: &Topology, name: &DomainName) -> Option<SystemId> {
    let relay = topology.relays.iter().find(|relay| relay.host_name == *name).map(|relay| relay.id.clone());
    relay.or_else(|| {
        topology
            .organizations
            .iter()
            .find(|organization| answers_to(organization, name))
            .map(|organization| organization.id.clone())
    })
}

fn answers_to(organization: &Organization, name: &DomainName) -> bool {
    match &organization.platform {
        Platform::ExchangeServer(server) => server.machines().any(|machine| machine.host_name == name),
        Platform::ExchangeOnline(online) => {
            let domains = organization.accepted_domains.iter().map(|domain| &domain.name);
            std::iter::once(&online.initial_domain).chain(domains).any(|domain| online.mail_host(domain) == name.as_str())
        }
    }
}

/// The smart hosts and next hops that systems name, with the element that names each.
fn named_hosts(topology: &Topology) -> Vec<(Element, SmartHost)> {
    let mut hosts = Vec::new();
    for organization in &topology.organizations {
        match &organization.platform {
            Platform::ExchangeOnline(online) => {
                for connector in &online.outbound_connectors {
                    let element = Element::OutboundConnector(organization.id.clone(), connector.name.clone());
                    hosts.extend(connector.smart_hosts.iter().map(|host| (element.clone(), host.clone())));
                }
            }
            Platform::ExchangeServer(server) => {
                for connector in &server.send_connectors {
                    let element = Element::SendConnector(organization.id.clone(), connector.name.clone());
                    hosts.extend(connector.smart_hosts.iter().map(|host| (element.clone(), host.clone())));
                }
            }
        }
    }
    for relay in &topology.relays {
        let element = Element::System(relay.id.clone());
        match &relay.software {
            Software::Postfix(postfix) => {
                let transports = postfix.transport_maps.iter().map(|entry| &entry.transport);
                let transports =
                    transports.chain(postfix.sender_dependent_default_transport_maps.iter().map(|entry| &entry.transport));
                let by_user = postfix.mailbox_transport_maps.iter().chain(&postfix.fallback_transport_maps);
                let transports = transports.chain(by_user.map(|entry| &entry.transport));
                let transports = transports.chain(&postfix.mailbox_transport).chain(&postfix.fallback_transport);
                let transports =
                    transports.chain([&postfix.virtual_transport, &postfix.relay_transport, &postfix.default_transport]);
                let relayhosts = postfix.sender_dependent_relayhost_maps.iter().filter_map(|entry| entry.relayhost.as_ref());
                let next_hops =
                    transports.filter_map(|transport| transport.next_hop()).chain(relayhosts).chain(&postfix.relayhost);
                hosts.extend(next_hops.map(|next_hop| (element.clone(), next_hop.host.clone())));
            }
            Software::SmtpHost(host) => {
                let next_hops = host.next_hop.iter().chain(host.routes.iter().map(|route| &route.next_hop));
                hosts.extend(next_hops.map(|next_hop| (element.clone(), next_hop.host.clone())));
            }
        }
    }
    for set in &topology.dns.record_sets {
        let element = || Element::RecordSet(set.name.clone(), set.record_type());
        match &set.data {
            RecordData::Mx(exchangers) => {
                hosts.extend(
                    exchangers.iter().filter_map(|mx| mx.exchange.clone()).map(|host| (element(), SmartHost::Host(host))),
                );
            }
            RecordData::Cname(target) => hosts.push((element(), SmartHost::Host(target.clone()))),
            RecordData::A(_) | RecordData::Aaaa(_) | RecordData::Txt(_) | RecordData::Tlsa(_) => {}
        }
    }
    hosts
}

fn users_of_system(topology: &Topology, id: &SystemId) -> Vec<Element> {
    let users = named_hosts(topology).into_iter().filter(|(_, host)| system_at(topology, host).as_ref() == Some(id));
    let users = users.map(|(user, _)| user).filter(|user| user.system() != Some(id));
    users.chain(users_through_edge_transport(topology, id)).collect()
}

/// The Edge Transport servers that the organization subscribed, and the send connectors that send through this one.
fn users_through_edge_transport(topology: &Topology, id: &SystemId) -> Vec<Element> {
    let servers = || topology.organizations.iter().filter_map(|own| Some((&own.id, own.exchange_server()?)));
    let is_edge = topology.organization(id).and_then(Organization::exchange_server).is_some_and(|server| server.edge.is_some());
    let subscribed = servers().filter(|(_, server)| {
        let subscription = server.edge.as_ref().and_then(|edge| edge.subscription.as_ref());
        subscription.is_some_and(|subscription| subscription.organization == *id)
    });
    let mut users: Vec<Element> = subscribed.map(|(edge, _)| Element::System(edge.clone())).collect();
    for (system, server) in servers().filter(|_| is_edge) {
        let names = |name: &Name| name.as_str().eq_ignore_ascii_case(id.as_str());
        let connectors = server.send_connectors.iter().filter(|connector| connector.source_transport_servers.iter().any(names));
        users.extend(connectors.map(|connector| Element::SendConnector(system.clone(), connector.name.clone())));
    }
    users
}

fn users_of_host(topology: &Topology, name: &DomainName) -> Vec<Element> {
    let named = SmartHost::Host(name.clone());
    let users = named_hosts(topology).into_iter().filter(|(_, host)| *host == named).map(|(user, _)| user);
    let own = topology.relays.iter().filter(|relay| relay.host_name == *name).map(|relay| Element::System(relay.id.clone()));
    users.chain(own).collect()
}

fn users_of_domain(organization: &Organization, domain: &DomainName) -> Vec<Element> {
    let system = &organization.id;
    let exact = DomainPattern::Exact(domain.clone());
    let mut users = Vec::new();
    if let Some(online) = organization.exchange_online() {
        let connectors = online.outbound_connectors.iter().filter(|connector| connector.recipient_domains.contains(&exact));
        users.extend(connectors.map(|connector| Element::OutboundConnector(system.clone(), connector.name.clone())));
        let inbound = online.inbound_connectors.iter();
        let limited = inbound.filter(|connector| connector.associated_accepted_domains.contains(domain));
        users.extend(limited.map(|connector| Element::InboundConnector(system.clone(), connector.name.clone())));
    }
    let names = |condition: &Condition| match condition {
        Condition::RecipientDomainIs(domains) | Condition::SenderDomainIs(domains) => domains.contains(domain),
        _ => false,
    };
    let rules = organization.transport_rules.iter().filter(|rule| rule.predicates().any(names));
    users.extend(rules.map(|rule| Element::TransportRule(system.clone(), rule.name.clone())));
    let recipients = organization.recipients.iter().filter(|recipient| recipient.address.domain() == domain);
    users.extend(recipients.map(|recipient| Element::Recipient(system.clone(), recipient.address.clone())));
    users
}

fn users_of_recipient(topology: &Topology, system: &SystemId, address: &EmailAddress) -> Vec<Element> {
    let Some(own) = topology.organization(system) else { return Vec::new() };
    let Some(recipient) = own.recipients.find(address) else { return Vec::new() };
    let names = |candidate: &EmailAddress| recipient.address == *candidate || recipient.proxy_addresses.contains(candidate);
    let mut users = Vec::new();
    let rules = own.transport_rules.iter().filter(|rule| rule.addresses().any(names));
    users.extend(rules.map(|rule| Element::TransportRule(system.clone(), rule.name.clone())));
    if let Some(online) = own.exchange_online() {
        let connectors = online.outbound_connectors.iter().filter(|connector| connector.validation_recipients.iter().any(names));
        users.extend(connectors.map(|connector| Element::OutboundConnector(system.clone(), connector.name.clone())));
        let filtered = online.inbound_connectors.iter().filter(|connector| connector.ef_users.iter().any(names));
        users.extend(filtered.map(|connector| Element::InboundConnector(system.clone(), connector.name.clone())));
    }
    for organization in &topology.organizations {
        // Elsewhere only what points out of that organization can mean this recipient.
        let means_this = organization.id == *system || organization.recipients.find(address).is_none();
        let is_own = organization.id == *system;
        let sends_on = |user: &Recipient| means_this && addresses_of_recipient(&user.kind).into_iter().any(names);
        let lists = |user: &Recipient| is_own && user.listed_senders().any(names);
        let targets = organization.recipients.iter().filter(|user| sends_on(user) || lists(user));
        users.extend(targets.map(|user| Element::Recipient(organization.id.clone(), user.address.clone())));
    }
    let senders = own.recipients.iter().filter(|user| user.send_as.iter().any(names));
    users.extend(senders.map(|user| Element::Recipient(system.clone(), user.address.clone())));
    let devices = topology.relays.iter().filter(|relay| relay.smtp_auth_user.as_ref().is_some_and(names));
    users.extend(devices.map(|relay| Element::System(relay.id.clone())));
    users
}

/// The addresses that a recipient of this kind sends its mail on to.
pub fn addresses_of_recipient(kind: &RecipientKind) -> Vec<&EmailAddress> {
    let forwarding = match kind {
        RecipientKind::Mailbox(forwarding) => Some(forwarding),
        _ => None,
    };
    let forwarding = forwarding.into_iter().flat_map(Forwarding::targets);
    forwarding.chain(kind.target_address()).chain(kind.members()).collect()
}

fn users_of_certificate(topology: &Topology, name: &Name) -> Vec<Element> {
    let relays = topology.relays.iter().filter(|relay| {
        let is_expected = |postfix: &Postfix| postfix.fingerprints().any(|expected| expected == name.as_str());
        relay.tls.certificate.iter().chain(&relay.client_certificate).any(|used| used == name)
            || relay.postfix().is_some_and(is_expected)
    });
    let relays = relays.map(|relay| Element::System(relay.id.clone()));
    let servers =
        topology.organizations.iter().filter_map(|organization| Some((&organization.id, organization.exchange_server()?)));
    let servers = servers.flat_map(|(id, server)| {
        let is_used = |used: &Option<Name>| used.as_ref() == Some(name);
        let own = server.certificates().any(|used| used == name).then(|| Element::System(id.clone()));
        let send = server.send_connectors.iter().filter(move |connector| is_used(&connector.tls_certificate_name));
        let receive = server.receive_connectors.iter().filter(move |connector| is_used(&connector.tls_certificate_name));
        own.into_iter()
            .chain(send.map(|connector| Element::SendConnector(id.clone(), connector.name.clone())))
            .chain(receive.map(|connector| Element::ReceiveConnector(id.clone(), connector.name.clone())))
    });
    let records = topology.dns.record_sets.iter().filter(|set| {
        let RecordData::Tlsa(records) = &set.data else { return false };
        records.iter().any(|record| record.certificate.as_ref() == Some(name))
    });
    let records = records.map(|set| Element::RecordSet(set.name.clone(), set.record_type()));
    servers.chain(relays).chain(records).collect()
}
