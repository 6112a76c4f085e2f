//! Renaming: names are identities, so everything that names an element is rewritten with it.

use mailflow::{
    DomainName, Element, EmailAddress, Message, Name, SystemId, Topology,
    model::{Action, Organization, Platform, Postfix, Recipient, RecipientKind, RecordData, Software, postfix::TlsLevel},
};

use crate::{
    EditError,
    apply::{exchange_online_mut, exchange_server_mut, organization_mut, refuse_reserved, refuse_taken, refuse_taken_domain},
};

/// The element that `from` is after it was renamed to `to`: what a selection follows. `None` when `to` is no name for it.
pub fn renamed(from: &Element, to: &str) -> Option<Element> {
    Some(match from {
        Element::System(_) => Element::System(SystemId::parse(to).ok()?),
        Element::AcceptedDomain(system, _) => Element::AcceptedDomain(system.clone(), DomainName::parse(to).ok()?),
        Element::InboundConnector(system, _) => Element::InboundConnector(system.clone(), Name::parse(to).ok()?),
        Element::OutboundConnector(system, _) => Element::OutboundConnector(system.clone(), Name::parse(to).ok()?),
        Element::SendConnector(system, _) => Element::SendConnector(system.clone(), Name::parse(to).ok()?),
        Element::ReceiveConnector(system, _) => Element::ReceiveConnector(system.clone(), Name::parse(to).ok()?),
        Element::TransportRule(system, _) => Element::TransportRule(system.clone(), Name::parse(to).ok()?),
        Element::Recipient(system, _) => Element::Recipient(system.clone(), EmailAddress::parse(to).ok()?),
        Element::RecordSet(_, record_type) => Element::RecordSet(DomainName::parse(to).ok()?, *record_type),
        Element::Zone(_) => Element::Zone(DomainName::parse(to).ok()?),
        Element::Certificate(_) => Element::Certificate(Name::parse(to).ok()?),
        Element::Assumption(_) => return None,
    })
}

/// Lets sample messages, which are no part of the topology, follow a rename of `from` to `to`: where they enter, and the
/// addresses of a recipient. After an undo, call it the other way round: `follow_rename(messages, &renamed(from, to)?, &from.label())`.
pub fn follow_rename(messages: &mut [Message], from: &Element, to: &str) {
    match (from, renamed(from, to)) {
        (Element::System(old), Some(Element::System(new))) => {
            for message in messages.iter_mut().filter(|message| message.enters_at == *old) {
                message.enters_at = new.clone();
            }
        }
        (Element::Recipient(_, old), Some(Element::Recipient(_, new))) => {
            for message in messages {
                let Message { reverse_path, forward_paths, from, .. } = message;
                replace(reverse_path.iter_mut().chain(forward_paths).chain(from), old, &new);
            }
        }
        _ => {}
    }
}

/// Gives `from` the name `to` and rewrites what names it.
pub(crate) fn rename(topology: &mut Topology, from: &Element, to: &str) -> Result<(), EditError> {
    let missing = || EditError::NotFound(from.clone());
    if !crate::exists(topology, from) {
        return Err(missing());
    }
    match from {
        Element::System(id) => rename_system(topology, id, &SystemId::parse(to)?),
        Element::AcceptedDomain(system, old) => {
            let new = DomainName::parse(to)?;
            let domains = &mut organization_mut(topology, Some(system))?.accepted_domains;
            refuse_taken_domain(&new, domains.iter().map(|domain| &domain.name).filter(|name| *name != old), "accepted domains")?;
            domains.change(|domains| replace(domains.iter_mut().map(|domain| &mut domain.name), old, &new));
            Ok(())
        }
        Element::InboundConnector(system, old) => {
            let new = Name::parse(to)?;
            let connectors = &mut exchange_online_mut(topology, Some(system))?.inbound_connectors;
            refuse_taken(
                &new,
                connectors.iter().map(|connector| &connector.name).filter(|name| *name != old),
                "inbound connectors",
            )?;
            connectors.change(|connectors| replace(connectors.iter_mut().map(|connector| &mut connector.name), old, &new));
            Ok(())
        }
        Element::OutboundConnector(system, old) => {
            let new = Name::parse(to)?;
            let connectors = &mut exchange_online_mut(topology, Some(system))?.outbound_connectors;
            refuse_taken(
                &new,
                connectors.iter().map(|connector| &connector.name).filter(|name| *name != old),
                "outbound connectors",
            )?;
            connectors.change(|connectors| replace(connectors.iter_mut().map(|connector| &mut connector.name), old, &new));
            rename_in_rules(organization_mut(topology, Some(system))?, old, &new);
            Ok(())
        }
        Element::SendConnector(system, old) => {
            let new = Name::parse(to)?;
            let connectors = &mut exchange_server_mut(topology, Some(system))?.send_connectors;
            let others = connectors.iter().map(|connector| &connector.name).filter(|name| *name != old);
            refuse_taken(&new, others, "send connectors")?;
            connectors.change(|connectors| replace(connectors.iter_mut().map(|connector| &mut connector.name), old, &new));
            rename_in_rules(organization_mut(topology, Some(system))?, old, &new);
            Ok(())
        }
        Element::ReceiveConnector(system, old) => {
            let new = Name::parse(to)?;
            let connectors = &mut exchange_server_mut(topology, Some(system))?.receive_connectors;
            let others = connectors.iter().map(|connector| &connector.name).filter(|name| *name != old);
            refuse_taken(&new, others, "receive connectors")?;
            connectors.change(|connectors| replace(connectors.iter_mut().map(|connector| &mut connector.name), old, &new));
            Ok(())
        }
        Element::TransportRule(system, old) => {
            let new = Name::parse(to)?;
            let rules = &mut organization_mut(topology, Some(system))?.transport_rules;
            refuse_taken(&new, rules.iter().map(|rule| &rule.name).filter(|name| *name != old), "mail flow rules")?;
            rules.iter_mut().find(|rule| rule.name == *old).ok_or_else(missing)?.name = new;
            Ok(())
        }
        Element::Recipient(system, old) => rename_recipient(topology, system, old, &EmailAddress::parse(to)?),
        Element::RecordSet(old, record_type) => {
            let new = DomainName::parse(to)?;
            let sets = &mut topology.dns.record_sets;
            let others =
                sets.iter().filter(|set| set.record_type() == *record_type).map(|set| &set.name).filter(|name| *name != old);
            refuse_taken_domain(&new, others, "DNS record sets")?;
            sets.change(|sets| {
                let sets = sets.iter_mut().filter(|set| set.record_type() == *record_type);
                replace(sets.map(|set| &mut set.name), old, &new)
            });
            Ok(())
        }
        Element::Zone(old) => {
            let new = DomainName::parse(to)?;
            let zones = &mut topology.dns.zones;
            refuse_taken_domain(&new, zones.iter().map(|zone| &zone.name).filter(|name| *name != old), "DNS zones")?;
            zones.change(|zones| replace(zones.iter_mut().map(|zone| &mut zone.name), old, &new));
            Ok(())
        }
        Element::Certificate(old) => rename_certificate(topology, old, &Name::parse(to)?),
        Element::Assumption(_) => Err(EditError::NotRenamable(from.clone())),
    }
}

/// Rules name the connector they route to.
fn rename_in_rules(organization: &mut Organization, old: &Name, new: &Name) {
    for action in organization.transport_rules.iter_mut().flat_map(|rule| &mut rule.actions) {
        if let Action::RouteMessageOutboundConnector(name) = action {
            replace(std::iter::once(name), old, new);
        }
    }
}

fn rename_system(topology: &mut Topology, old: &SystemId, new: &SystemId) -> Result<(), EditError> {
    refuse_reserved(new)?;
    if new != old && topology.system(new).is_some() {
        return Err(EditError::NameInUse { among: "systems", name: new.to_string() });
    }
    let organizations = topology.organizations.iter_mut().map(|organization| &mut organization.id);
    let mut ids = organizations.chain(topology.relays.iter_mut().map(|relay| &mut relay.id));
    if let Some(id) = ids.find(|id| **id == *old) {
        *id = new.clone();
    }
    rename_in_edge_transport(topology, old, new)
}

/// A subscription names the organization, and that organization's send connectors name the Edge Transport server.
fn rename_in_edge_transport(topology: &mut Topology, old: &SystemId, new: &SystemId) -> Result<(), EditError> {
    let is_edge = topology.organization(new).and_then(Organization::exchange_server).is_some_and(|server| server.edge.is_some());
    let name = Name::parse(new.as_str())?;
    for server in topology.organizations.iter_mut().filter_map(Organization::exchange_server_mut) {
        let subscription = server.edge.as_mut().and_then(|edge| edge.subscription.as_mut());
        replace(subscription.into_iter().map(|own| &mut own.organization), old, new);
        if is_edge {
            server.send_connectors.change_each(|connector| {
                let named = connector.source_transport_servers.iter_mut();
                for source in named.filter(|source| source.as_str().eq_ignore_ascii_case(old.as_str())) {
                    *source = name.clone();
                }
            });
        }
    }
    Ok(())
}

fn rename_certificate(topology: &mut Topology, old: &Name, new: &Name) -> Result<(), EditError> {
    let others = topology.certificates.iter().map(|certificate| &certificate.name).filter(|name| *name != old);
    refuse_taken(new, others, "certificates")?;
    topology
        .certificates
        .change(|certificates| replace(certificates.iter_mut().map(|certificate| &mut certificate.name), old, new));
    topology.dns.record_sets.change_each(|set| {
        if let RecordData::Tlsa(records) = &mut set.data {
            replace(records.iter_mut().filter_map(|record| record.certificate.as_mut()), old, new);
        }
    });
    for relay in &mut topology.relays {
        if let Software::Postfix(postfix) = &mut relay.software {
            rename_fingerprint(postfix, old, new);
        }
        replace(relay.tls.certificate.iter_mut().chain(&mut relay.client_certificate), old, new);
    }
    for organization in &mut topology.organizations {
        if let Platform::ExchangeServer(server) = &mut organization.platform {
            server.send_connectors.change(|connectors| {
                replace(connectors.iter_mut().filter_map(|connector| connector.tls_certificate_name.as_mut()), old, new)
            });
            server.receive_connectors.change(|connectors| {
                replace(connectors.iter_mut().filter_map(|connector| connector.tls_certificate_name.as_mut()), old, new)
            });
            replace(server.certificates_mut(), old, new);
        }
    }
    Ok(())
}

/// At level fingerprint Postfix names certificates, in one parameter and in its policies.
fn rename_fingerprint(postfix: &mut Postfix, old: &Name, new: &Name) {
    replace(postfix.smtp_tls_fingerprint_cert_match.iter_mut(), old, new);
    let policies = postfix.smtp_tls_policy_maps.iter_mut().filter(|policy| policy.level == TlsLevel::Fingerprint);
    replace(policies.flat_map(|policy| &mut policy.matches), &old.to_string(), &new.to_string());
}

/// Renames a recipient and what names it in Exchange: groups, forwarding, rules and connectors of its organization, and the
/// targets that another organization's mail users, contacts and remote mailboxes have, unless that organization has an
/// object of that address itself, and devices that sign in with it. Postfix's own tables stay: that server would not notice either.
fn rename_recipient(topology: &mut Topology, system: &SystemId, old: &EmailAddress, new: &EmailAddress) -> Result<(), EditError> {
    let directory = &mut organization_mut(topology, Some(system))?.recipients;
    let mut recipient =
        directory.remove(old).ok_or_else(|| EditError::NotFound(Element::Recipient(system.clone(), old.clone())))?;
    recipient.address = new.clone();
    recipient.proxy_addresses.retain(|proxy| proxy != new);
    // A new primary address must not take another recipient's place, so `put` alone would not do.
    if directory.find(new).is_some() {
        return Err(mailflow::model::recipient::AddressInUse(new.clone()).into());
    }
    directory.put(recipient)?;
    replace(topology.relays.iter_mut().filter_map(|relay| relay.smtp_auth_user.as_mut()), old, new);
    for organization in &mut topology.organizations {
        if organization.id == *system {
            rewrite_own_references(organization, old, new)?;
        } else if organization.recipients.find(old).is_none() {
            rewrite_directory(organization, |recipient| replace(recipient.kind.target_address_mut().into_iter(), old, new))?;
        }
    }
    Ok(())
}

fn rewrite_own_references(organization: &mut Organization, old: &EmailAddress, new: &EmailAddress) -> Result<(), EditError> {
    for rule in &mut organization.transport_rules {
        replace(rule.addresses_mut(), old, new);
    }
    if let Some(online) = organization.exchange_online_mut() {
        online.outbound_connectors.change(|connectors| {
            replace(connectors.iter_mut().flat_map(|connector| &mut connector.validation_recipients), old, new)
        });
        online
            .inbound_connectors
            .change(|connectors| replace(connectors.iter_mut().flat_map(|connector| &mut connector.ef_users), old, new));
    }
    rewrite_directory(organization, |recipient| {
        let senders = recipient.send_as.iter_mut().chain(&mut recipient.accept_messages_only_from_senders_or_members);
        let listed = replace(senders.chain(&mut recipient.reject_messages_from_senders_or_members), old, new);
        let kind = replace_in_kind(&mut recipient.kind, old, new);
        if listed == Changed::Yes { listed } else { kind }
    })
}

fn replace_in_kind(kind: &mut RecipientKind, old: &EmailAddress, new: &EmailAddress) -> Changed {
    if let RecipientKind::Mailbox(forwarding) = kind {
        return replace(forwarding.targets_mut(), old, new);
    }
    match kind.members_mut() {
        Some(members) => replace(members.iter_mut(), old, new),
        None => replace(kind.target_address_mut().into_iter(), old, new),
    }
}

fn rewrite_directory(
    organization: &mut Organization,
    mut rewrite: impl FnMut(&mut Recipient) -> Changed,
) -> Result<(), EditError> {
    let changed: Vec<Recipient> = organization
        .recipients
        .iter()
        .filter_map(|recipient| {
            let mut recipient = recipient.clone();
            (rewrite(&mut recipient) == Changed::Yes).then_some(recipient)
        })
        .collect();
    for recipient in changed {
        organization.recipients.put(recipient)?;
    }
    Ok(())
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Changed {
    Yes,
    No,
}

fn replace<'a, T: Clone + PartialEq + 'a>(values: impl Iterator<Item = &'a mut T>, old: &T, new: &T) -> Changed {
    let mut changed = Changed::No;
    for value in values.filter(|value| **value == *old) {
        *value = new.clone();
        changed = Changed::Yes;
    }
    changed
}
