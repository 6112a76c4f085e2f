//! What is in a topology: every element in display order, and the value an inspector edits.

use mailflow::{
    Assumption, Element, SystemId, Topology,
    model::{Organization, Platform},
};

use crate::{Edit, ElementValue, OrganizationSettings};

/// Every element in display order: each organization with its domains, connectors, rules and recipients, then relays,
/// record sets, zones, certificates and the open questions.
pub fn elements(topology: &Topology) -> Vec<Element> {
    let mut elements = Vec::new();
    for organization in &topology.organizations {
        elements.extend(elements_of_organization(organization));
    }
    elements.extend(topology.relays.iter().map(|relay| Element::System(relay.id.clone())));
    elements.extend(topology.dns.record_sets.iter().map(|set| Element::RecordSet(set.name.clone(), set.record_type())));
    elements.extend(topology.dns.zones.iter().map(|zone| Element::Zone(zone.name.clone())));
    elements.extend(topology.certificates.iter().map(|certificate| Element::Certificate(certificate.name.clone())));
    elements.extend(Assumption::ALL.iter().copied().map(Element::Assumption));
    elements
}

fn elements_of_organization(organization: &Organization) -> Vec<Element> {
    let id = || organization.id.clone();
    let mut elements = vec![Element::System(id())];
    elements.extend(organization.accepted_domains.iter().map(|domain| Element::AcceptedDomain(id(), domain.name.clone())));
    match &organization.platform {
        Platform::ExchangeOnline(online) => {
            let inbound = online.inbound_connectors.iter().map(|connector| &connector.name);
            elements.extend(inbound.map(|name| Element::InboundConnector(id(), name.clone())));
            let outbound = online.outbound_connectors.iter().map(|connector| &connector.name);
            elements.extend(outbound.map(|name| Element::OutboundConnector(id(), name.clone())));
        }
        Platform::ExchangeServer(server) => {
            let receive = server.receive_connectors.iter().map(|connector| &connector.name);
            elements.extend(receive.map(|name| Element::ReceiveConnector(id(), name.clone())));
            let send = server.send_connectors.iter().map(|connector| &connector.name);
            elements.extend(send.map(|name| Element::SendConnector(id(), name.clone())));
        }
    }
    elements.extend(organization.transport_rules.iter().map(|rule| Element::TransportRule(id(), rule.name.clone())));
    elements.extend(organization.recipients.iter().map(|recipient| Element::Recipient(id(), recipient.address.clone())));
    elements
}

/// Whether `element` is there. The Internet and every open question always are.
pub fn exists(topology: &Topology, element: &Element) -> bool {
    match element {
        Element::System(id) => topology.system(id).is_some(),
        _ => element_value(topology, element).is_some(),
    }
}

/// The value of `element`: what an inspector edits and [`Edit::Put`] takes back. A tenant answers with its settings, other
/// systems with the whole; the Internet has none.
pub fn element_value(topology: &Topology, element: &Element) -> Option<ElementValue> {
    let organization = |system: &SystemId| topology.organization(system);
    let online = |system: &SystemId| organization(system)?.exchange_online();
    let server = |system: &SystemId| organization(system)?.exchange_server();
    Some(match element {
        Element::System(id) => match organization(id) {
            Some(organization) => match &organization.platform {
                Platform::ExchangeOnline(online) => ElementValue::OrganizationSettings(OrganizationSettings {
                    initial_domain: online.initial_domain.clone(),
                    reject_direct_send: online.reject_direct_send,
                    disable_plus_address_in_recipients: online.disable_plus_address_in_recipients,
                    smtp_client_authentication_disabled: online.smtp_client_authentication_disabled,
                    message_expiration_hours: online.message_expiration_hours,
                    max_recipient_envelope_limit: online.max_recipient_envelope_limit,
                    auto_forwarding_mode: online.auto_forwarding_mode,
                    remote_domains: online.remote_domains.clone(),
                    hosted_connection_filter_policy: online.hosted_connection_filter_policy.clone(),
                    hosted_content_filter_policy: online.hosted_content_filter_policy.clone(),
                }),
                Platform::ExchangeServer(_) => ElementValue::Organization(Box::new(organization.clone())),
            },
            None => ElementValue::Relay(Box::new(topology.relay(id)?.clone())),
        },
        Element::AcceptedDomain(system, name) => ElementValue::AcceptedDomain(
            organization(system)?.accepted_domains.iter().find(|domain| domain.name == *name)?.clone(),
        ),
        Element::InboundConnector(system, name) => ElementValue::InboundConnector(
            online(system)?.inbound_connectors.iter().find(|connector| connector.name == *name)?.clone(),
        ),
        Element::OutboundConnector(system, name) => {
            ElementValue::OutboundConnector(online(system)?.outbound_connector(name)?.clone())
        }
        Element::SendConnector(system, name) => ElementValue::SendConnector(server(system)?.send_connector(name)?.clone()),
        Element::ReceiveConnector(system, name) => {
            ElementValue::ReceiveConnector(server(system)?.receive_connector(name)?.clone())
        }
        Element::TransportRule(system, name) => {
            ElementValue::TransportRule(organization(system)?.transport_rules.iter().find(|rule| rule.name == *name)?.clone())
        }
        Element::Recipient(system, address) => ElementValue::Recipient(
            organization(system)?.recipients.find(address).filter(|recipient| recipient.address == *address)?.clone(),
        ),
        Element::RecordSet(name, record_type) => ElementValue::RecordSet(topology.dns.record_set(name, *record_type)?.clone()),
        Element::Zone(name) => ElementValue::Zone(topology.dns.zone(name)?.clone()),
        Element::Certificate(name) => ElementValue::Certificate(topology.certificate(name)?.clone()),
        Element::Assumption(assumption) => {
            ElementValue::Assumption { assumption: *assumption, reading: topology.assumptions.reading(*assumption).to_owned() }
        }
    })
}

/// The element that `value` is when put into `system`; `None` when the value needs a system and none is given.
pub fn element_of(system: Option<&SystemId>, value: &ElementValue) -> Option<Element> {
    let owner = || system.cloned();
    Some(match value {
        ElementValue::AcceptedDomain(domain) => Element::AcceptedDomain(owner()?, domain.name.clone()),
        ElementValue::InboundConnector(connector) => Element::InboundConnector(owner()?, connector.name.clone()),
        ElementValue::OutboundConnector(connector) => Element::OutboundConnector(owner()?, connector.name.clone()),
        ElementValue::SendConnector(connector) => Element::SendConnector(owner()?, connector.name.clone()),
        ElementValue::ReceiveConnector(connector) => Element::ReceiveConnector(owner()?, connector.name.clone()),
        ElementValue::TransportRule(rule) => Element::TransportRule(owner()?, rule.name.clone()),
        ElementValue::Recipient(recipient) => Element::Recipient(owner()?, recipient.address.clone()),
        ElementValue::OrganizationSettings(_) => Element::System(owner()?),
        ElementValue::RecordSet(set) => Element::RecordSet(set.name.clone(), set.record_type()),
        ElementValue::Zone(zone) => Element::Zone(zone.name.clone()),
        ElementValue::Certificate(certificate) => Element::Certificate(certificate.name.clone()),
        ElementValue::Relay(relay) => Element::System(relay.id.clone()),
        ElementValue::Organization(organization) => Element::System(organization.id.clone()),
        ElementValue::Assumption { assumption, .. } => Element::Assumption(*assumption),
    })
}

impl Edit {
    /// The edit that puts `value` where `element` is.
    pub fn put_at(element: &Element, value: ElementValue) -> Self {
        let system = match &value {
            ElementValue::Relay(_) | ElementValue::Organization(_) => None,
            _ => element.system().cloned(),
        };
        Self::Put { system, value }
    }

    /// The element that the edit leaves selected: what was put, renamed or moved.
    pub fn element(&self) -> Option<Element> {
        match self {
            Self::Put { system, value } => element_of(system.as_ref(), value),
            Self::Rename { from, to } => crate::renamed(from, to),
            Self::MoveRule { rule, .. } => Some(rule.clone()),
            Self::Remove(_) | Self::SetTitle(_) => None,
        }
    }
}
