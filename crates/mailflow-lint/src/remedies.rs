//! Fixes that more than one lint offers.

use mailflow::{
    DomainName, Element, EmailAddress, Name, SystemId, Topology,
    model::{
        Action, Condition, ConnectorType, DomainType, ExchangeOnline, Organization, OutboundConnector, Recipient, RecipientKind,
        Relay, RestrictionClass, SmartHost, Software, TlsSettings, TransportRule,
    },
    route,
    trace::Verdict,
};
use mailflow_edit::{Edit, ElementValue, apply_all, system_at};

use crate::{
    finding::Fix,
    postfix,
    survey::{Flow, Survey, fresh_connector_name},
};

/// The edit that puts `connector` into `organization`.
pub(crate) fn put_connector(organization: &Organization, connector: OutboundConnector) -> Edit {
    Edit::put(Some(organization.id.clone()), ElementValue::OutboundConnector(connector))
}

/// The edit that puts `rule` into `organization`.
pub(crate) fn put_rule(organization: &Organization, rule: TransportRule) -> Edit {
    Edit::put(Some(organization.id.clone()), ElementValue::TransportRule(rule))
}

/// The edit that gives `relay` the changed Postfix configuration; `None` for other software.
pub(crate) fn change_postfix(relay: &Relay, change: impl FnOnce(&mut mailflow::model::Postfix)) -> Option<Edit> {
    let mut relay = relay.clone();
    match &mut relay.software {
        Software::Postfix(config) => change(config),
        Software::SmtpHost(_) => return None,
    }
    Some(Edit::put(None, ElementValue::Relay(Box::new(relay))))
}

/// Deletes the rule.
pub(crate) fn remove_rule(organization: &Organization, rule: &TransportRule) -> Fix {
    let edit = Edit::Remove(Element::TransportRule(organization.id.clone(), rule.name.clone()));
    Fix::new("remove-rule", vec![("rule", rule.name.to_string())], vec![edit])
}

/// Lets the connector serve `domains` itself, and takes the routing away from the rule that did: with `InternalRelay` that is
/// what the rule was meant for. `None` unless every domain is `InternalRelay`.
pub(crate) fn use_connector_by_domain(
    organization: &Organization,
    connector: &OutboundConnector,
    domains: &[&DomainName],
    rule: Option<&TransportRule>,
) -> Option<Fix> {
    let is_relayed = |domain: &&DomainName| {
        organization.accepted_domain(domain).is_some_and(|accepted| accepted.domain_type == DomainType::InternalRelay)
    };
    let first = domains.first()?;
    if !domains.iter().all(is_relayed) || connector.smart_hosts.is_empty() {
        return None;
    }
    let mut changed = connector.clone();
    changed.enabled = true;
    changed.test_mode = false;
    changed.is_transport_rule_scoped = false;
    for domain in domains {
        if !crate::survey::covers(&changed, organization, domain) {
            changed.recipient_domains.push(mailflow::DomainPattern::Exact((*domain).clone()));
        }
    }
    let without_routing = rule.map(|rule| {
        let mut rest = rule.clone();
        rest.actions.retain(|action| !matches!(action, Action::RouteMessageOutboundConnector(_)));
        if rest.actions.is_empty() {
            Edit::Remove(Element::TransportRule(organization.id.clone(), rule.name.clone()))
        } else {
            put_rule(organization, rest)
        }
    });
    let edits = without_routing.into_iter().chain([put_connector(organization, changed)]).collect();
    Some(Fix::new(
        "use-connector-by-domain",
        vec![("connector", connector.name.to_string()), ("domain", first.to_string())],
        edits,
    ))
}

/// Excepts the cloud mailboxes of a group of their own from the rule.
pub(crate) fn except_cloud_users(organization: &Organization, rule: &TransportRule, mailboxes: &[&Recipient]) -> Option<Fix> {
    let domain = mailboxes.first()?.address.domain();
    let candidates = std::iter::once("cloud-users".to_owned()).chain((2..1000).map(|number| format!("cloud-users-{number}")));
    let group = candidates
        .filter_map(|local_part| EmailAddress::parse(&format!("{local_part}@{domain}")).ok())
        .find(|address| organization.recipients.find(address).is_none())?;
    let members = mailboxes.iter().map(|recipient| recipient.address.clone()).collect();
    let value = Recipient {
        address: group.clone(),
        kind: RecipientKind::DistributionGroup { members },
        proxy_addresses: Vec::new(),
        require_sender_authentication: false,
        smtp_client_authentication_disabled: None,
        send_as: Vec::new(),
    };
    let mut changed = rule.clone();
    changed.exceptions.push(Condition::SentToMemberOf(vec![group.clone()]));
    let edits = vec![Edit::put(Some(organization.id.clone()), ElementValue::Recipient(value)), put_rule(organization, changed)];
    let arguments =
        vec![("rule", rule.name.to_string()), ("group", group.to_string()), ("mailboxes", mailboxes.len().to_string())];
    Some(Fix::new("except-cloud-users", arguments, edits).safe())
}

/// Lets Postfix refuse what Exchange Online sends for addresses that have no mailbox on it: the class `from_eop` of
/// `postfix-dovecot.md` §3.1. `None` when a class for those clients is there already.
pub(crate) fn refuse_unknown_from_exchange_online(relay: &Relay) -> Option<Fix> {
    let config = relay.postfix()?;
    let is_there = config.restriction_classes.iter().any(|class| class.clients.iter().any(postfix::overlaps_exchange_online));
    let recipients = postfix::local_users(config);
    if is_there || recipients.is_empty() {
        return None;
    }
    let candidates = std::iter::once("from_eop".to_owned()).chain((2..100).map(|number| format!("from_eop_{number}")));
    let name = candidates
        .filter_map(|name| Name::parse(&name).ok())
        .find(|name| !config.restriction_classes.iter().any(|class| class.name == *name))?;
    let edit = change_postfix(relay, |config| {
        config.restriction_classes.push(RestrictionClass {
            name,
            clients: mailflow::model::microsoft::address_ranges(),
            recipients,
        });
    })?;
    Some(Fix::new("refuse-unknown-from-exchange-online", vec![("server", relay.id.to_string())], vec![edit]))
}

/// Lets the connector send to the own server of `domain` instead of the domain's MX.
pub(crate) fn smart_host_instead_of_mx(
    survey: &Survey<'_>,
    organization: &Organization,
    connector: &OutboundConnector,
    domain: &DomainName,
) -> Option<Fix> {
    let host = match connector.smart_hosts.first() {
        Some(host) => host.clone(),
        None => SmartHost::Host(survey.own_server(domain)?.1),
    };
    let mut changed = connector.clone();
    changed.use_mx_record = false;
    changed.smart_hosts = vec![host.clone()];
    let arguments = vec![("connector", connector.name.to_string()), ("host", host.to_string())];
    Some(Fix::new("smart-host-instead-of-mx", arguments, vec![put_connector(organization, changed)]))
}

/// The ways to give an `InternalRelay` domain a connector: one that leads to the own server already, else a new one.
pub(crate) fn connector_for_domain(
    survey: &Survey<'_>,
    organization: &Organization,
    online: &ExchangeOnline,
    domain: &DomainName,
) -> Vec<Fix> {
    let Some((server, host)) = survey.own_server(domain) else { return Vec::new() };
    let leads_there = |connector: &&OutboundConnector| leads_to(survey.topology, connector, &server);
    let existing = online.outbound_connectors.iter().find(leads_there);
    let reuse = existing.and_then(|connector| use_connector_by_domain(organization, connector, &[domain], None));
    if let Some(reuse) = reuse {
        return vec![reuse];
    }
    add_connector(organization, online, domain, &server, &host).into_iter().collect()
}

fn add_connector(
    organization: &Organization,
    online: &ExchangeOnline,
    domain: &DomainName,
    server: &SystemId,
    host: &DomainName,
) -> Option<Fix> {
    let name = fresh_connector_name(online, &format!("To {server}"))?;
    let connector = OutboundConnector {
        name: name.clone(),
        enabled: true,
        connector_type: ConnectorType::OnPremises,
        recipient_domains: vec![mailflow::DomainPattern::Exact(domain.clone())],
        all_accepted_domains: false,
        is_transport_rule_scoped: false,
        use_mx_record: false,
        smart_hosts: vec![SmartHost::Host(host.clone())],
        tls_settings: Some(TlsSettings::EncryptionOnly),
        tls_domain: None,
        route_all_messages_via_on_premises: false,
        cloud_services_mail_enabled: false,
        sender_rewriting_enabled: false,
        test_mode: false,
        validation_recipients: Vec::new(),
        comment: String::new(),
    };
    let arguments = vec![("connector", name.to_string()), ("domain", domain.to_string()), ("host", host.to_string())];
    Some(Fix::new("add-connector-for-domain", arguments, vec![put_connector(organization, connector)]))
}

/// Whether one of the connector's smart hosts is `server`.
pub(crate) fn leads_to(topology: &Topology, connector: &OutboundConnector, server: &SystemId) -> bool {
    connector.smart_hosts.iter().any(|host| system_at(topology, host).as_ref() == Some(server))
}

/// Whether the edits of `fix` make the message of `flow` end otherwise than in a loop.
pub(crate) fn breaks_loop(topology: &Topology, fix: &Fix, flow: &Flow) -> bool {
    apply_all(topology, &fix.edits)
        .is_ok_and(|mended| route(&mended, &flow.message).paths.iter().all(|path| !matches!(path.verdict, Verdict::Loops { .. })))
}

/// Whether the edits of `fix` let the message of `flow` arrive.
pub(crate) fn lets_arrive(topology: &Topology, fix: &Fix, flow: &Flow) -> bool {
    apply_all(topology, &fix.edits)
        .is_ok_and(|mended| route(&mended, &flow.message).paths.iter().all(|path| path.verdict.is_success()))
}
