//! What Microsoft's cmdlets refuse: checked before a value enters the topology, and told of what came in a document.

use mailflow::{
    Element, EmailAddress, SystemId, Topology,
    model::{
        AcceptedDomain, Action, ConnectorType, DomainType, InboundConnector, Organization, OutboundConnector, Platform,
        Recipient, RecipientKind, TransportRule,
    },
};

use crate::EditError;

/// Everything in `topology` that the cmdlets would refuse, and an editor with them: a document can hold it all the same.
pub fn refusals(topology: &Topology) -> Vec<(Element, EditError)> {
    topology.organizations.iter().flat_map(organization).collect()
}

/// The first of `errors`, for a value that is refused as a whole.
pub(crate) fn accept(errors: Vec<EditError>) -> Result<(), EditError> {
    errors.into_iter().next().map_or(Ok(()), Err)
}

/// Set-AcceptedDomain: `MatchSubDomains` needs `InternalRelay`; `ExternalRelay` exists on-premises only.
pub(crate) fn accepted_domain(platform: &Platform, domain: &AcceptedDomain) -> Vec<EditError> {
    let mut errors = Vec::new();
    if domain.match_sub_domains && domain.domain_type != DomainType::InternalRelay {
        errors.push(EditError::MatchSubDomainsNeedsInternalRelay {
            domain: domain.name.clone(),
            domain_type: domain.domain_type.as_str(),
        });
    }
    match platform {
        Platform::ExchangeOnline(_) if domain.domain_type == DomainType::ExternalRelay => {
            errors.push(EditError::ExternalRelayOnline(domain.name.clone()));
        }
        Platform::ExchangeOnline(_) | Platform::ExchangeServer(_) => {}
    }
    errors
}

/// Set-InboundConnector: `SenderIPAddresses` and `TreatMessagesAsInternal`.
pub(crate) fn inbound_connector(connector: &InboundConnector) -> Vec<EditError> {
    let networks = connector.sender_ip_addresses.iter().filter(|network| !InboundConnector::takes_sender_addresses(network));
    let mut errors: Vec<EditError> = networks.map(|network| EditError::SenderIpAddress(network.to_string())).collect();
    if connector.treat_messages_as_internal {
        if connector.connector_type == ConnectorType::Partner {
            errors.push(EditError::TreatMessagesAsInternalExcluded("`ConnectorType` `Partner`"));
        } else if connector.cloud_services_mail_enabled {
            errors.push(EditError::TreatMessagesAsInternalExcluded("`CloudServicesMailEnabled` `$true`"));
        }
    }
    errors
}

/// New-OutboundConnector: what needs `OnPremises`, and that a connector leads somewhere.
pub(crate) fn outbound_connector(connector: &OutboundConnector) -> Vec<EditError> {
    let mut errors = Vec::new();
    if connector.connector_type != ConnectorType::OnPremises {
        let parameters = [
            ("AllAcceptedDomains", connector.all_accepted_domains),
            ("RouteAllMessagesViaOnPremises", connector.route_all_messages_via_on_premises),
            ("SenderRewritingEnabled", connector.sender_rewriting_enabled),
        ];
        errors.extend(
            parameters.into_iter().filter(|(_, is_set)| *is_set).map(|(parameter, _)| EditError::NeedsOnPremises(parameter)),
        );
    }
    if connector.enabled && !connector.use_mx_record && connector.smart_hosts.is_empty() {
        errors.push(EditError::SmartHostsMissing);
    }
    errors
}

/// New-TransportRule: rejection.
pub(crate) fn transport_rule(rule: &TransportRule) -> Vec<EditError> {
    let codes = rule.actions.iter().filter_map(Action::refused_status_code);
    let mut errors: Vec<EditError> = codes.map(|code| EditError::RejectStatusCode(code.to_owned())).collect();
    let does = |is: fn(&Action) -> bool| rule.actions.iter().any(is);
    if does(|action| matches!(action, Action::RejectMessage { .. }))
        && does(|action| matches!(action, Action::RedirectMessageTo(_)))
    {
        errors.push(EditError::RejectWithRedirect);
    }
    errors
}

/// One recipient by itself: each address once, and no `RemoteUserMailbox` in a tenant.
pub(crate) fn recipient(platform: &Platform, recipient: &Recipient) -> Vec<EditError> {
    let mut errors = Vec::new();
    let mut seen: Vec<&EmailAddress> = vec![&recipient.address];
    for proxy in &recipient.proxy_addresses {
        if seen.contains(&proxy) {
            errors.push(EditError::AddressTwice(proxy.clone()));
        }
        seen.push(proxy);
    }
    if let (Platform::ExchangeOnline(_), RecipientKind::RemoteMailbox { .. }) = (platform, &recipient.kind) {
        errors.push(EditError::RemoteMailboxOnline(recipient.address.clone()));
    }
    errors
}

/// An organization with everything in it.
pub(crate) fn organization(organization: &Organization) -> Vec<(Element, EditError)> {
    let platform = &organization.platform;
    let mut found = Vec::new();
    let mut add = |element: &dyn Fn(SystemId) -> Element, errors: Vec<EditError>| {
        found.extend(errors.into_iter().map(|error| (element(organization.id.clone()), error)));
    };
    for domain in &organization.accepted_domains {
        add(&|system| Element::AcceptedDomain(system, domain.name.clone()), accepted_domain(platform, domain));
    }
    for rule in &organization.transport_rules {
        add(&|system| Element::TransportRule(system, rule.name.clone()), transport_rule(rule));
    }
    for each in organization.recipients.iter() {
        add(&|system| Element::Recipient(system, each.address.clone()), recipient(platform, each));
    }
    if let Platform::ExchangeOnline(online) = platform {
        for connector in &online.inbound_connectors {
            add(&|system| Element::InboundConnector(system, connector.name.clone()), inbound_connector(connector));
        }
        for connector in &online.outbound_connectors {
            add(&|system| Element::OutboundConnector(system, connector.name.clone()), outbound_connector(connector));
        }
    }
    found
}
