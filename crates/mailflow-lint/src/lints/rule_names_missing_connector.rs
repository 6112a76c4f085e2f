//! A rule routes to a connector that does not exist or cannot be used.
//!
//! Source: Microsoft, "Scenario: Conditional mail routing": the connector must exist and be turned on. What happens
//! otherwise is not documented.

use mailflow::{
    Element,
    reason::{Evidence, Reason, Source, sources},
};

use crate::{
    finding::{Finding, Fix, Lint, Severity},
    remedies, rules,
    survey::Survey,
};

pub(super) const LINT: Lint = Lint {
    id: "rule-names-missing-connector",
    severity: Severity::Error,
    arguments: &["rule", "connector", "state"],
    fixes: &["enable-connector", "remove-rule"],
    source: Source { title: sources::COND, locator: "the connector must exist and be turned on", evidence: Evidence::Documented },
    check,
};

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (organization, online) in survey.tenants() {
        for rule in organization.transport_rules.iter().filter(|rule| rules::acts(rule)) {
            for name in rules::connectors(rule) {
                let connector = online.outbound_connector(name);
                let state = match connector {
                    None => "missing",
                    Some(connector) if !connector.enabled => "disabled",
                    Some(connector) if connector.test_mode => "test-mode",
                    Some(_) => continue,
                };
                let enable = connector.map(|connector| {
                    let mut changed = connector.clone();
                    changed.enabled = true;
                    changed.test_mode = false;
                    let edit = remedies::put_connector(organization, changed);
                    Fix::new("enable-connector", vec![("connector", name.to_string())], vec![edit])
                });
                // A connector that names no host cannot be enabled as it is.
                let enable = enable.filter(|fix| mailflow_edit::apply_all(survey.topology, &fix.edits).is_ok());
                let witness = survey.flow(|flow| {
                    flow.decisions().any(
                        |decision| matches!(&decision.reason, Reason::RuleConnectorUnusable { rule: by, .. } if *by == rule.name),
                    )
                });
                findings.push(
                    LINT.at(Element::TransportRule(organization.id.clone(), rule.name.clone())
                        .setting("RouteMessageOutboundConnector"))
                        .argument("rule", &rule.name)
                        .argument("connector", name)
                        .argument("state", state)
                        .related(
                            connector
                                .map(|connector| Element::OutboundConnector(organization.id.clone(), connector.name.clone())),
                        )
                        .proved_by(witness)
                        .fixes(enable.into_iter().chain([remedies::remove_rule(organization, rule)])),
                );
            }
        }
    }
    findings
}
