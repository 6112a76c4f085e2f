//! Makes the next topology out of one and an edit, or refuses.

use mailflow::{
    DomainName, Element, Name, SystemId, Topology,
    model::{ExchangeOnline, ExchangeServer, Organization, Relay},
};

use crate::{Edit, EditError, ElementValue, rename, validity};

/// The topology after `edit`; `topology` itself is left alone, so that a refused edit changes nothing.
///
/// [`Edit::SetTitle`] is about the document, not the topology: here it changes nothing.
pub fn apply(topology: &Topology, edit: &Edit) -> Result<Topology, EditError> {
    let mut next = topology.clone();
    match edit {
        Edit::Put { system, value } => put(&mut next, system.as_ref(), value)?,
        Edit::Remove(element) => remove(&mut next, element)?,
        Edit::Rename { from, to } => rename::rename(&mut next, from, to)?,
        Edit::MoveRule { rule, to } => move_rule(&mut next, rule, *to)?,
        Edit::SetTitle(_) => {}
    }
    Ok(next)
}

/// The topology after all of `edits`, in order; one refusal refuses them all.
pub fn apply_all(topology: &Topology, edits: &[Edit]) -> Result<Topology, EditError> {
    edits.iter().try_fold(topology.clone(), |topology, edit| apply(&topology, edit))
}

fn put(topology: &mut Topology, system: Option<&SystemId>, value: &ElementValue) -> Result<(), EditError> {
    match value {
        ElementValue::AcceptedDomain(domain) => {
            let organization = organization_mut(topology, system)?;
            validity::accept(validity::accepted_domain(&organization.platform, domain))?;
            if domain.default {
                // Set-AcceptedDomain -MakeDefault: there is one default domain.
                organization.accepted_domains.change_each(|other| other.default = false);
            }
            organization
                .accepted_domains
                .change(|domains| replace_or_push(domains, domain.clone(), |other| other.name == domain.name));
            Ok(())
        }
        ElementValue::InboundConnector(connector) => {
            validity::accept(validity::inbound_connector(connector))?;
            let online = exchange_online_mut(topology, system)?;
            online
                .inbound_connectors
                .change(|connectors| put_named(connectors, connector.clone(), "inbound connectors", |connector| &connector.name))
        }
        ElementValue::OutboundConnector(connector) => {
            validity::accept(validity::outbound_connector(connector))?;
            let online = exchange_online_mut(topology, system)?;
            online
                .outbound_connectors
                .change(|connectors| put_named(connectors, connector.clone(), "outbound connectors", |connector| &connector.name))
        }
        ElementValue::SendConnector(connector) => {
            let server = exchange_server_mut(topology, system)?;
            server
                .send_connectors
                .change(|connectors| put_named(connectors, connector.clone(), "send connectors", |connector| &connector.name))
        }
        ElementValue::ReceiveConnector(connector) => {
            let server = exchange_server_mut(topology, system)?;
            server
                .receive_connectors
                .change(|connectors| put_named(connectors, connector.clone(), "receive connectors", |connector| &connector.name))
        }
        ElementValue::TransportRule(rule) => {
            validity::accept(validity::transport_rule(rule))?;
            let organization = organization_mut(topology, system)?;
            put_named(&mut organization.transport_rules, rule.clone(), "mail flow rules", |rule| &rule.name)
        }
        ElementValue::Recipient(recipient) => {
            let organization = organization_mut(topology, system)?;
            validity::accept(validity::recipient(&organization.platform, recipient))?;
            Ok(organization.recipients.put(recipient.clone())?)
        }
        ElementValue::OrganizationSettings(settings) => {
            let online = exchange_online_mut(topology, system)?;
            online.initial_domain = settings.initial_domain.clone();
            online.reject_direct_send = settings.reject_direct_send;
            online.disable_plus_address_in_recipients = settings.disable_plus_address_in_recipients;
            online.smtp_client_authentication_disabled = settings.smtp_client_authentication_disabled;
            online.message_expiration_hours = settings.message_expiration_hours;
            online.max_recipient_envelope_limit = settings.max_recipient_envelope_limit;
            online.auto_forwarding_mode = settings.auto_forwarding_mode;
            online.remote_domains.clone_from(&settings.remote_domains);
            online.hosted_connection_filter_policy = settings.hosted_connection_filter_policy.clone();
            online.hosted_content_filter_policy = settings.hosted_content_filter_policy.clone();
            Ok(())
        }
        ElementValue::RecordSet(record_set) => {
            no_system(system)?;
            let is_same = |other: &mailflow::model::RecordSet| {
                other.name == record_set.name && other.record_type() == record_set.record_type()
            };
            topology.dns.record_sets.change(|sets| replace_or_push(sets, record_set.clone(), is_same));
            Ok(())
        }
        ElementValue::Zone(zone) => {
            no_system(system)?;
            topology.dns.zones.change(|zones| replace_or_push(zones, zone.clone(), |other| other.name == zone.name));
            Ok(())
        }
        ElementValue::Certificate(certificate) => {
            no_system(system)?;
            topology.certificates.change(|certificates| {
                put_named(certificates, certificate.clone(), "certificates", |certificate| &certificate.name)
            })
        }
        ElementValue::Relay(relay) => {
            no_system(system)?;
            put_relay(topology, relay)
        }
        ElementValue::Organization(organization) => {
            no_system(system)?;
            put_organization(topology, organization)
        }
        ElementValue::Assumption { assumption, reading } => {
            no_system(system)?;
            topology.assumptions = topology.assumptions.with(*assumption, reading).ok_or_else(|| EditError::UnknownReading {
                assumption: assumption.id(),
                reading: reading.clone(),
                known: format!("`{}`", assumption.readings().join("`, `")),
            })?;
            Ok(())
        }
    }
}

fn put_relay(topology: &mut Topology, relay: &Relay) -> Result<(), EditError> {
    refuse_reserved(&relay.id)?;
    if topology.organization(&relay.id).is_some() {
        return Err(EditError::NameInUse { among: "systems", name: relay.id.to_string() });
    }
    replace_or_push(&mut topology.relays, relay.clone(), |other| other.id == relay.id);
    Ok(())
}

fn put_organization(topology: &mut Topology, organization: &Organization) -> Result<(), EditError> {
    refuse_reserved(&organization.id)?;
    validity::accept(validity::organization(organization).into_iter().map(|(_, error)| error).collect())?;
    if topology.relay(&organization.id).is_some() {
        return Err(EditError::NameInUse { among: "systems", name: organization.id.to_string() });
    }
    replace_or_push(&mut topology.organizations, organization.clone(), |other| other.id == organization.id);
    // The lists inside came as they were written; the document's own check finds a name that is there twice.
    Ok(topology.check_names()?)
}

fn remove(topology: &mut Topology, element: &Element) -> Result<(), EditError> {
    let is_removed = match element {
        Element::System(id) => {
            take(&mut topology.organizations, |organization| organization.id == *id)
                || take(&mut topology.relays, |relay| relay.id == *id)
        }
        Element::AcceptedDomain(system, name) => organization_mut(topology, Some(system)).is_ok_and(|organization| {
            organization.accepted_domains.change(|domains| take(domains, |domain| domain.name == *name))
        }),
        Element::InboundConnector(system, name) => exchange_online_mut(topology, Some(system)).is_ok_and(|online| {
            online.inbound_connectors.change(|connectors| take(connectors, |connector| connector.name == *name))
        }),
        Element::OutboundConnector(system, name) => exchange_online_mut(topology, Some(system)).is_ok_and(|online| {
            online.outbound_connectors.change(|connectors| take(connectors, |connector| connector.name == *name))
        }),
        Element::SendConnector(system, name) => exchange_server_mut(topology, Some(system)).is_ok_and(|server| {
            server.send_connectors.change(|connectors| take(connectors, |connector| connector.name == *name))
        }),
        Element::ReceiveConnector(system, name) => exchange_server_mut(topology, Some(system)).is_ok_and(|server| {
            server.receive_connectors.change(|connectors| take(connectors, |connector| connector.name == *name))
        }),
        Element::TransportRule(system, name) => organization_mut(topology, Some(system))
            .is_ok_and(|organization| take(&mut organization.transport_rules, |rule| rule.name == *name)),
        Element::Recipient(system, address) => {
            organization_mut(topology, Some(system)).is_ok_and(|organization| organization.recipients.remove(address).is_some())
        }
        Element::RecordSet(name, record_type) => {
            topology.dns.record_sets.change(|sets| take(sets, |set| set.name == *name && set.record_type() == *record_type))
        }
        Element::Zone(name) => topology.dns.zones.change(|zones| take(zones, |zone| zone.name == *name)),
        Element::Certificate(name) => {
            topology.certificates.change(|certificates| take(certificates, |certificate| certificate.name == *name))
        }
        Element::Assumption(assumption) => {
            // An open question cannot be removed; its choice can.
            if let Some(assumptions) = topology.assumptions.with(*assumption, assumption.default_reading()) {
                topology.assumptions = assumptions;
            }
            true
        }
    };
    if is_removed { Ok(()) } else { Err(EditError::NotFound(element.clone())) }
}

fn move_rule(topology: &mut Topology, rule: &Element, to: usize) -> Result<(), EditError> {
    let Element::TransportRule(system, name) = rule else {
        return Err(EditError::NotARule(rule.clone()));
    };
    let rules = &mut organization_mut(topology, Some(system))?.transport_rules;
    let from = rules.iter().position(|candidate| candidate.name == *name).ok_or_else(|| EditError::NotFound(rule.clone()))?;
    let highest = rules.len().saturating_sub(1);
    if to > highest {
        return Err(EditError::PriorityOutOfRange { to, highest });
    }
    let moved = rules.remove(from);
    rules.insert(to, moved);
    Ok(())
}

/// The organization that `system` names, for a change.
pub(crate) fn organization_mut<'a>(
    topology: &'a mut Topology,
    system: Option<&SystemId>,
) -> Result<&'a mut Organization, EditError> {
    let id = system.ok_or(EditError::SystemMissing)?;
    topology
        .organizations
        .iter_mut()
        .find(|organization| organization.id == *id)
        .ok_or_else(|| EditError::NoSuchOrganization(id.clone()))
}

/// The tenant that `system` names, for a change.
pub(crate) fn exchange_online_mut<'a>(
    topology: &'a mut Topology,
    system: Option<&SystemId>,
) -> Result<&'a mut ExchangeOnline, EditError> {
    let organization = organization_mut(topology, system)?;
    let id = organization.id.clone();
    organization.exchange_online_mut().ok_or(EditError::NotExchangeOnline(id))
}

/// The Exchange Server organization that `system` names, for a change.
pub(crate) fn exchange_server_mut<'a>(
    topology: &'a mut Topology,
    system: Option<&SystemId>,
) -> Result<&'a mut ExchangeServer, EditError> {
    let organization = organization_mut(topology, system)?;
    let id = organization.id.clone();
    organization.exchange_server_mut().ok_or(EditError::NotExchangeServer(id))
}

fn no_system(system: Option<&SystemId>) -> Result<(), EditError> {
    system.map_or(Ok(()), |id| Err(EditError::SystemSurplus(id.clone())))
}

/// A system cannot be called `internet`.
pub(crate) fn refuse_reserved(id: &SystemId) -> Result<(), EditError> {
    if id.is_internet() { Err(EditError::ReservedName) } else { Ok(()) }
}

/// Refuses `name` if one of `names` equals it without regard to case, as Exchange compares names.
pub(crate) fn refuse_taken<'a>(
    name: &Name,
    names: impl IntoIterator<Item = &'a Name>,
    among: &'static str,
) -> Result<(), EditError> {
    let folded = name.as_str().to_lowercase();
    if names.into_iter().any(|other| other.as_str().to_lowercase() == folded) {
        return Err(EditError::NameInUse { among, name: name.to_string() });
    }
    Ok(())
}

/// Refuses `domain` if `domains` contains it.
pub(crate) fn refuse_taken_domain<'a>(
    domain: &DomainName,
    domains: impl IntoIterator<Item = &'a DomainName>,
    among: &'static str,
) -> Result<(), EditError> {
    if domains.into_iter().any(|other| other == domain) {
        return Err(EditError::NameInUse { among, name: domain.to_string() });
    }
    Ok(())
}

fn put_named<T>(list: &mut Vec<T>, value: T, among: &'static str, name_of: impl Fn(&T) -> &Name) -> Result<(), EditError> {
    let name = name_of(&value).clone();
    refuse_taken(&name, list.iter().map(&name_of).filter(|other| **other != name), among)?;
    replace_or_push(list, value, |other| *name_of(other) == name);
    Ok(())
}

fn replace_or_push<T>(list: &mut Vec<T>, value: T, is_same: impl Fn(&T) -> bool) {
    match list.iter_mut().find(|other| is_same(other)) {
        Some(place) => *place = value,
        None => list.push(value),
    }
}

fn take<T>(list: &mut Vec<T>, is_wanted: impl Fn(&T) -> bool) -> bool {
    list.iter().position(is_wanted).is_some_and(|index| {
        list.remove(index);
        true
    })
}
