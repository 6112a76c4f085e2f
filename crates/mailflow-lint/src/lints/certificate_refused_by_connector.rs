//! An outbound connector demands more of TLS than the smart host shows, so mail stays in the queue.
//!
//! Source: Microsoft, New-OutboundConnector, `TlsSettings`; Mail flow intelligence for 4.4.317 and 4.7.320; "Fix error code
//! 450 4.4.317 (`UntrustedRoot`)" for chains without intermediates. Expiry needs a date and is a message's affair.

use mailflow::{
    DomainPattern, Element, Name, SystemId,
    model::{
        Certificate, Chain, Issuer, Organization, OutboundConnector, Platform, SmartHost, System, TlsSettings, relay::ServerTls,
    },
    reason::{Evidence, Source, sources},
};
use mailflow_edit::{Edit, ElementValue, system_at};

use crate::{
    finding::{Finding, Fix, Lint, Severity},
    remedies,
    survey::Survey,
};

pub(super) const LINT: Lint = Lint {
    id: "certificate-refused-by-connector",
    severity: Severity::Error,
    arguments: &["connector", "host", "certificate", "tls", "problem"],
    fixes: &["public-certificate", "serve-full-chain", "set-tls-domain", "offer-starttls", "accept-any-certificate"],
    source: Source {
        title: sources::OUTBOUND_CONNECTOR,
        locator: "-TlsSettings: EncryptionOnly, CertificateValidation, DomainValidation",
        evidence: Evidence::Documented,
    },
    check,
};

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (organization, online) in survey.tenants() {
        for connector in online.outbound_connectors.iter().filter(|connector| connector.enabled && !connector.use_mx_record) {
            let Some(tls) = connector.tls_settings else { continue };
            for host in &connector.smart_hosts {
                let Some(server) = system_at(survey.topology, host) else { continue };
                let Some(offered) = server_tls(survey, &server) else { continue };
                // A certificate that the topology does not describe is another lint's matter.
                let certificate = match &offered.certificate {
                    None => None,
                    Some(name) => match survey.topology.certificate(name) {
                        Some(certificate) => Some(certificate),
                        None => continue,
                    },
                };
                let Some(problem) = problem(connector, tls, certificate) else { continue };
                let element = Element::OutboundConnector(organization.id.clone(), connector.name.clone());
                let witness = survey.flow(|flow| flow.is_caused_by(&element) && flow.path.verdict.kind() == "held");
                findings.push(
                    LINT.at(element.setting("TlsSettings"))
                        .argument("connector", &connector.name)
                        .argument("host", host)
                        .argument("certificate", certificate.map(|certificate| certificate.name.to_string()).unwrap_or_default())
                        .argument("tls", tls.as_str())
                        .argument("problem", problem)
                        .related(
                            std::iter::once(Element::System(server.clone()))
                                .chain(certificate.map(|certificate| Element::Certificate(certificate.name.clone()))),
                        )
                        .proved_by(witness)
                        .fixes(fixes(survey, organization, connector, host, &server, certificate, problem)),
                );
            }
        }
    }
    findings
}

fn server_tls<'a>(survey: &Survey<'a>, server: &SystemId) -> Option<&'a ServerTls> {
    match survey.topology.system(server)? {
        System::Internet => None,
        System::Relay(relay) => Some(&relay.tls),
        System::Organization(organization) => match &organization.platform {
            Platform::ExchangeServer(server) => Some(&server.tls),
            Platform::ExchangeOnline(_) => None,
        },
    }
}

fn problem(connector: &OutboundConnector, tls: TlsSettings, certificate: Option<&Certificate>) -> Option<&'static str> {
    let Some(certificate) = certificate else { return Some("no-starttls") };
    if tls == TlsSettings::EncryptionOnly {
        return None;
    }
    if certificate.issuer != Issuer::PublicAuthority {
        return Some("untrusted-issuer");
    }
    if certificate.chain == Chain::LeafOnly {
        return Some("incomplete-chain");
    }
    let wanted = connector.tls_domain.as_ref().filter(|_| tls == TlsSettings::DomainValidation)?;
    let is_wanted = |name: &DomainPattern| match (wanted, name) {
        (DomainPattern::Any, _) => true,
        (DomainPattern::Exact(host), DomainPattern::Wildcard(parent)) => host.parent().as_ref() == Some(parent),
        (DomainPattern::Wildcard(wanted), DomainPattern::Wildcard(parent)) => parent.is_at_or_below(wanted),
        (wanted, DomainPattern::Exact(host)) => wanted.covers_with_parent(host),
        (DomainPattern::Exact(_) | DomainPattern::Wildcard(_), DomainPattern::Any) => false,
    };
    (!certificate.names.iter().any(is_wanted)).then_some("name-mismatch")
}

fn fixes(
    survey: &Survey<'_>,
    organization: &Organization,
    connector: &OutboundConnector,
    host: &SmartHost,
    server: &SystemId,
    certificate: Option<&Certificate>,
    problem: &str,
) -> Vec<Fix> {
    let mut fixes = Vec::new();
    let put = |certificate: Certificate| Edit::put(None, ElementValue::Certificate(certificate));
    let about = |certificate: &Certificate| vec![("certificate", certificate.name.to_string()), ("host", host.to_string())];
    match (problem, certificate) {
        ("untrusted-issuer", Some(certificate)) => {
            let renewed = Certificate { issuer: Issuer::PublicAuthority, chain: Chain::Complete, ..certificate.clone() };
            fixes.push(Fix::new("public-certificate", about(certificate), vec![put(renewed)]));
        }
        ("incomplete-chain", Some(certificate)) => {
            let complete = Certificate { chain: Chain::Complete, ..certificate.clone() };
            fixes.push(Fix::new("serve-full-chain", about(certificate), vec![put(complete)]).safe());
        }
        ("name-mismatch", Some(certificate)) => {
            if let Some(name) = certificate.names.first() {
                let mut changed = connector.clone();
                changed.tls_domain = Some(name.clone());
                let arguments = vec![("connector", connector.name.to_string()), ("domain", name.to_string())];
                fixes.push(Fix::new("set-tls-domain", arguments, vec![remedies::put_connector(organization, changed)]));
            }
        }
        _ => fixes.extend(offer_starttls(survey, host, server)),
    }
    if certificate.is_some() {
        let mut changed = connector.clone();
        changed.tls_settings = Some(TlsSettings::EncryptionOnly);
        changed.tls_domain = None;
        let edit = remedies::put_connector(organization, changed);
        fixes.push(Fix::new("accept-any-certificate", vec![("connector", connector.name.to_string())], vec![edit]));
    }
    fixes
}

/// A certificate from a public authority for a relay that offers no STARTTLS yet.
fn offer_starttls(survey: &Survey<'_>, host: &SmartHost, server: &SystemId) -> Option<Fix> {
    let mut relay = survey.topology.relay(server)?.clone();
    let stem: String = relay.host_name.as_str().chars().take(56).collect();
    let candidates = std::iter::once(stem.clone()).chain((2..100).map(|number| format!("{stem} {number}")));
    let is_taken = |name: &Name| {
        survey.topology.certificates.iter().any(|other| other.name.as_str().to_lowercase() == name.as_str().to_lowercase())
    };
    let name = candidates.filter_map(|name| Name::parse(&name).ok()).find(|name| !is_taken(name))?;
    let certificate = Certificate {
        name: name.clone(),
        names: vec![DomainPattern::Exact(relay.host_name.clone())],
        issuer: Issuer::PublicAuthority,
        chain: Chain::Complete,
        not_before: None,
        not_after: None,
        private_key: true,
        smtp: true,
    };
    relay.tls.certificate = Some(name.clone());
    let edits =
        vec![Edit::put(None, ElementValue::Certificate(certificate)), Edit::put(None, ElementValue::Relay(Box::new(relay)))];
    Some(Fix::new("offer-starttls", vec![("host", host.to_string()), ("certificate", name.to_string())], edits))
}
