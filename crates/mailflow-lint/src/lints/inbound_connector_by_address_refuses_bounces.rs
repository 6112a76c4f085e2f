//! A server is recognised by its address, so its bounces and forwarded mail are refused on their way to the Internet.
//!
//! Source: Microsoft support, KB 3169958: without a certificate of an accepted domain, the sender must be in one; a null
//! sender never is.

use mailflow::{
    DomainPattern, Element,
    model::{Certificate, Chain, ConnectorType, InboundConnector, Issuer, Organization, Relay, postfix::TlsLevel},
    reason::{Evidence, Reason, Source, sources},
};
use mailflow_edit::{Edit, ElementValue};

use crate::{
    finding::{Finding, Fix, Lint, Severity},
    remedies,
    survey::{Flow, Survey},
};

pub(super) const LINT: Lint = Lint {
    id: "inbound-connector-by-address-refuses-bounces",
    severity: Severity::Notice,
    arguments: &["connector"],
    fixes: &["identify-by-certificate"],
    source: Source {
        title: sources::RELAY_NOTICE,
        locator: "since July 2017: sender in an accepted domain, or certificate of an accepted domain",
        evidence: Evidence::Documented,
    },
    check,
};

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (organization, online) in survey.tenants() {
        for connector in &online.inbound_connectors {
            let is_by_address = connector.tls_sender_certificate_name.is_none() && !connector.sender_ip_addresses.is_empty();
            if !connector.enabled || connector.connector_type != ConnectorType::OnPremises || !is_by_address {
                continue;
            }
            let relay = survey.topology.relays.iter().find(|relay| {
                relay
                    .addresses
                    .first()
                    .is_some_and(|address| connector.sender_ip_addresses.iter().any(|network| network.contains(address)))
            });
            let is_refused = |flow: &Flow| {
                flow.visits(&organization.id)
                    && flow.message.reverse_path.is_none()
                    && flow.decisions().any(|decision| matches!(&decision.reason, Reason::RelayDeniedSender { connector: by, .. } if *by == connector.name))
            };
            let witness = survey.flow(is_refused);
            // A server of the map that never sends bounces this way has no trouble.
            if relay.is_some() && witness.is_none() {
                continue;
            }
            let fix = relay.and_then(|relay| by_certificate(survey, organization, connector, relay));
            let fix = fix.filter(|fix| witness.is_none_or(|flow| remedies::lets_arrive(survey.topology, fix, flow)));
            findings.push(
                LINT.at(Element::InboundConnector(organization.id.clone(), connector.name.clone()).setting("SenderIPAddresses"))
                    .argument("connector", &connector.name)
                    .related(relay.map(|relay| Element::System(relay.id.clone())))
                    .proved_by(witness)
                    .fixes(fix),
            );
        }
    }
    findings
}

/// Lets the connector ask for the domain of a public certificate that the server has.
fn by_certificate(survey: &Survey<'_>, organization: &Organization, connector: &InboundConnector, relay: &Relay) -> Option<Fix> {
    let mut owned =
        relay.client_certificate.iter().chain(&relay.tls.certificate).filter_map(|name| survey.topology.certificate(name));
    let (certificate, domain) = owned.find_map(|certificate| Some((certificate, accepted_name(organization, certificate)?)))?;
    let mut changed = connector.clone();
    changed.tls_sender_certificate_name = Some(domain);
    changed.sender_ip_addresses.clear();
    let mut presenting = relay.clone();
    presenting.client_certificate = Some(certificate.name.clone());
    let mut edits = vec![
        Edit::put(Some(organization.id.clone()), ElementValue::InboundConnector(changed)),
        Edit::put(None, ElementValue::Relay(Box::new(presenting.clone()))),
    ];
    if relay.postfix().is_some_and(|config| config.smtp_tls_security_level == TlsLevel::None) {
        // Without TLS there is no client certificate.
        edits.extend(remedies::change_postfix(&presenting, |config| config.smtp_tls_security_level = TlsLevel::May));
    }
    let arguments = vec![("connector", connector.name.to_string()), ("certificate", certificate.name.to_string())];
    Some(Fix::new("identify-by-certificate", arguments, edits))
}

/// `*.domain` for an accepted domain that one of the certificate's names lies in, if a tenant can verify it.
fn accepted_name(organization: &Organization, certificate: &Certificate) -> Option<DomainPattern> {
    if certificate.issuer != Issuer::PublicAuthority || certificate.chain != Chain::Complete {
        return None;
    }
    let hosts = certificate.names.iter().filter_map(|name| match name {
        DomainPattern::Exact(host) | DomainPattern::Wildcard(host) => Some(host),
        DomainPattern::Any => None,
    });
    let mut pairs = hosts.flat_map(|host| organization.accepted_domains.iter().map(move |domain| (host, &domain.name)));
    pairs.find(|(host, domain)| host.is_at_or_below(domain)).map(|(_, domain)| DomainPattern::Wildcard(domain.clone()))
}
