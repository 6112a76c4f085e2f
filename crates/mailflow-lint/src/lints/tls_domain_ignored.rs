//! A connector names a `TlsDomain` that its `TlsSettings` never look at.
//!
//! Source: Microsoft, New-OutboundConnector, `TlsDomain`: used only with `TlsSettings DomainValidation`.

use mailflow::{
    Element,
    model::TlsSettings,
    reason::{Evidence, Source, sources},
};

use crate::{
    finding::{Finding, Fix, Lint, Severity},
    remedies,
    survey::Survey,
};

pub(super) const LINT: Lint = Lint {
    id: "tls-domain-ignored",
    severity: Severity::Warning,
    arguments: &["connector", "domain", "tls"],
    fixes: &["validate-domain", "clear-tls-domain"],
    source: Source {
        title: sources::OUTBOUND_CONNECTOR,
        locator: "-TlsDomain: only with TlsSettings DomainValidation",
        evidence: Evidence::Documented,
    },
    check,
};

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (organization, online) in survey.tenants() {
        for connector in &online.outbound_connectors {
            let Some(domain) =
                connector.tls_domain.as_ref().filter(|_| connector.tls_settings != Some(TlsSettings::DomainValidation))
            else {
                continue;
            };
            let fix = |id, change: fn(&mut mailflow::model::OutboundConnector)| {
                let mut changed = connector.clone();
                change(&mut changed);
                Fix::new(
                    id,
                    vec![("connector", connector.name.to_string())],
                    vec![remedies::put_connector(organization, changed)],
                )
            };
            let validated = fix("validate-domain", |connector| connector.tls_settings = Some(TlsSettings::DomainValidation));
            let cleared = fix("clear-tls-domain", |connector| connector.tls_domain = None).safe();
            findings.push(
                LINT.at(Element::OutboundConnector(organization.id.clone(), connector.name.clone()).setting("TlsDomain"))
                    .argument("connector", &connector.name)
                    .argument("domain", domain)
                    .argument("tls", connector.tls_settings.map_or("$null", TlsSettings::as_str))
                    .fixes([validated, cleared]),
            );
        }
    }
    findings
}
