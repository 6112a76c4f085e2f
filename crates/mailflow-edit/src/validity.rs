//! What Microsoft's cmdlets refuse, checked before a value enters the topology.

use std::net::IpAddr;

use mailflow::{
    EmailAddress,
    model::{
        AcceptedDomain, Action, ConnectorType, DomainType, InboundConnector, Organization, OutboundConnector, Platform,
        Recipient, RecipientKind, TransportRule,
    },
};

use crate::EditError;

/// Set-AcceptedDomain: `MatchSubDomains` needs `InternalRelay`; `ExternalRelay` exists on-premises only.
pub(crate) fn accepted_domain(platform: &Platform, domain: &AcceptedDomain) -> Result<(), EditError> {
    if domain.match_sub_domains && domain.domain_type != DomainType::InternalRelay {
        return Err(EditError::MatchSubDomainsNeedsInternalRelay {
            domain: domain.name.clone(),
            domain_type: domain.domain_type.as_str(),
        });
    }
    match platform {
        Platform::ExchangeOnline(_) if domain.domain_type == DomainType::ExternalRelay => {
            Err(EditError::ExternalRelayOnline(domain.name.clone()))
        }
        Platform::ExchangeOnline(_) | Platform::ExchangeServer(_) => Ok(()),
    }
}

/// Set-InboundConnector: `SenderIPAddresses` and `TreatMessagesAsInternal`.
pub(crate) fn inbound_connector(connector: &InboundConnector) -> Result<(), EditError> {
    let mut networks = connector.sender_ip_addresses.iter();
    if let Some(network) = networks.find(|network| !matches!(network.addr(), IpAddr::V4(_)) || network.prefix_len() < 24) {
        return Err(EditError::SenderIpAddress(network.to_string()));
    }
    if connector.treat_messages_as_internal {
        if connector.connector_type == ConnectorType::Partner {
            return Err(EditError::TreatMessagesAsInternalExcluded("`ConnectorType` `Partner`"));
        }
        if connector.cloud_services_mail_enabled {
            return Err(EditError::TreatMessagesAsInternalExcluded("`CloudServicesMailEnabled` `$true`"));
        }
    }
    Ok(())
}

/// New-OutboundConnector: what needs `OnPremises`, and that a connector leads somewhere.
pub(crate) fn outbound_connector(connector: &OutboundConnector) -> Result<(), EditError> {
    if connector.connector_type != ConnectorType::OnPremises {
        if connector.all_accepted_domains {
            return Err(EditError::NeedsOnPremises("AllAcceptedDomains"));
        }
        if connector.route_all_messages_via_on_premises {
            return Err(EditError::NeedsOnPremises("RouteAllMessagesViaOnPremises"));
        }
    }
    if connector.enabled && !connector.use_mx_record && connector.smart_hosts.is_empty() {
        return Err(EditError::SmartHostsMissing);
    }
    Ok(())
}

/// New-TransportRule: rejection.
pub(crate) fn transport_rule(rule: &TransportRule) -> Result<(), EditError> {
    let mut rejects = false;
    let mut redirects = false;
    for action in &rule.actions {
        match action {
            Action::RejectMessage { enhanced_status_code, .. } => {
                rejects = true;
                if let Some(code) = enhanced_status_code.as_ref().filter(|code| !is_reject_code(code)) {
                    return Err(EditError::RejectStatusCode(code.clone()));
                }
            }
            Action::RedirectMessageTo(_) => redirects = true,
            Action::RouteMessageOutboundConnector(_)
            | Action::RouteMessageOutboundRequireTls
            | Action::AddToRecipients(_)
            | Action::CopyTo(_)
            | Action::BlindCopyTo(_)
            | Action::ModerateMessageByUser(_)
            | Action::Quarantine
            | Action::SetScl(_)
            | Action::PrependSubject(_)
            | Action::ApplyHtmlDisclaimerText(_)
            | Action::DeleteMessage
            | Action::SetHeader { .. }
            | Action::RemoveHeader(_) => {}
        }
    }
    if rejects && redirects { Err(EditError::RejectWithRedirect) } else { Ok(()) }
}

fn is_reject_code(code: &str) -> bool {
    code == "5.7.1"
        || code
            .strip_prefix("5.7.")
            .and_then(|detail| detail.parse::<u16>().ok())
            .is_some_and(|detail| (900..=999).contains(&detail))
}

/// One recipient by itself: each address once, and no `RemoteUserMailbox` in a tenant.
pub(crate) fn recipient(platform: &Platform, recipient: &Recipient) -> Result<(), EditError> {
    let mut seen: Vec<&EmailAddress> = vec![&recipient.address];
    for proxy in &recipient.proxy_addresses {
        if seen.contains(&proxy) {
            return Err(EditError::AddressTwice(proxy.clone()));
        }
        seen.push(proxy);
    }
    match (platform, &recipient.kind) {
        (Platform::ExchangeOnline(_), RecipientKind::RemoteMailbox { .. }) => {
            Err(EditError::RemoteMailboxOnline(recipient.address.clone()))
        }
        _ => Ok(()),
    }
}

/// An organization with everything in it.
pub(crate) fn organization(organization: &Organization) -> Result<(), EditError> {
    let platform = &organization.platform;
    organization.accepted_domains.iter().try_for_each(|domain| accepted_domain(platform, domain))?;
    organization.transport_rules.iter().try_for_each(transport_rule)?;
    organization.recipients.iter().try_for_each(|each| recipient(platform, each))?;
    match platform {
        Platform::ExchangeOnline(online) => {
            online.inbound_connectors.iter().try_for_each(inbound_connector)?;
            online.outbound_connectors.iter().try_for_each(outbound_connector)
        }
        Platform::ExchangeServer(_) => Ok(()),
    }
}
