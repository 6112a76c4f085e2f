//! Two enabled connectors serve the same scope, and nothing says which is used.
//!
//! Source: Microsoft, "Set up connectors for secure mail flow with a partner organization": duplicate connectors cause errors
//! and lost mail.

use mailflow::{
    Element,
    model::OutboundConnector,
    order,
    reason::{Evidence, Reason, Source, sources},
};

use crate::{
    finding::{Finding, Fix, Lint, Severity},
    remedies,
    survey::Survey,
};

pub(super) const LINT: Lint = Lint {
    id: "equal-connectors",
    severity: Severity::Warning,
    arguments: &["connector", "other", "scope"],
    fixes: &["disable-connector"],
    source: Source {
        title: sources::PARTNER,
        locator: "duplicates cause errors; which one is used is not said",
        evidence: Evidence::Documented,
    },
    check,
};

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (organization, online) in survey.tenants() {
        let mut connectors: Vec<&OutboundConnector> = online
            .outbound_connectors
            .iter()
            .filter(|connector| connector.enabled && !connector.test_mode && !connector.is_transport_rule_scoped)
            .collect();
        order::sort_by(&mut connectors, |left, right| left.name.cmp(&right.name));
        let mut rest = connectors.as_slice();
        while let Some((connector, others)) = rest.split_first() {
            rest = others;
            for other in others {
                let Some(scope) = shared_scope(connector, other) else { continue };
                let disabled = OutboundConnector { enabled: false, ..(*other).clone() };
                let fix = Fix::new(
                    "disable-connector",
                    vec![("connector", other.name.to_string())],
                    vec![remedies::put_connector(organization, disabled)],
                );
                let witness = survey.flow(|flow| {
                    flow.visits(&organization.id)
                        && flow.decisions().any(|decision| matches!(&decision.reason, Reason::EqualConnectors { connector: used } if *used == connector.name))
                });
                let element =
                    |connector: &OutboundConnector| Element::OutboundConnector(organization.id.clone(), connector.name.clone());
                findings.push(
                    LINT.at(element(connector).setting("RecipientDomains"))
                        .argument("connector", &connector.name)
                        .argument("other", &other.name)
                        .argument("scope", scope)
                        .related([element(other)])
                        .proved_by(witness)
                        .fixes([fix]),
                );
            }
        }
    }
    findings
}

fn shared_scope(connector: &OutboundConnector, other: &OutboundConnector) -> Option<String> {
    let shared = connector.recipient_domains.iter().find(|pattern| other.recipient_domains.contains(pattern));
    shared
        .map(ToString::to_string)
        .or_else(|| (connector.all_accepted_domains && other.all_accepted_domains).then(|| "AllAcceptedDomains".to_owned()))
}
