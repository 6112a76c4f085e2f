//! A connector waits for a rule, and no rule that acts names it.
//!
//! Source: Microsoft, "Scenario: Conditional mail routing": a connector that is used only with a mail flow rule takes part
//! in nothing else.

use mailflow::{
    Element,
    reason::{Evidence, Source, sources},
};
use mailflow_edit::Edit;

use crate::{
    finding::{Finding, Fix, Lint, Severity},
    remedies, rules,
    survey::Survey,
};

pub(super) const LINT: Lint = Lint {
    id: "connector-rule-scoped-but-unused",
    severity: Severity::Warning,
    arguments: &["connector"],
    fixes: &["unscope-connector", "remove-connector"],
    source: Source {
        title: sources::COND,
        locator: "only when a rule redirects messages to the connector",
        evidence: Evidence::Documented,
    },
    check,
};

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (organization, online) in survey.tenants() {
        let is_named = |name| {
            organization
                .transport_rules
                .iter()
                .filter(|rule| rules::acts(rule))
                .flat_map(rules::connectors)
                .any(|named| named == name)
        };
        for connector in &online.outbound_connectors {
            if !connector.enabled || !connector.is_transport_rule_scoped || is_named(&connector.name) {
                continue;
            }
            let element = Element::OutboundConnector(organization.id.clone(), connector.name.clone());
            let arguments = || vec![("connector", connector.name.to_string())];
            let has_scope = !connector.recipient_domains.is_empty() || connector.all_accepted_domains;
            let unscoped = has_scope.then(|| {
                let mut changed = connector.clone();
                changed.is_transport_rule_scoped = false;
                Fix::new("unscope-connector", arguments(), vec![remedies::put_connector(organization, changed)])
            });
            let removed = Fix::new("remove-connector", arguments(), vec![Edit::Remove(element.clone())]).safe();
            findings.push(
                LINT.at(element.setting("IsTransportRuleScoped"))
                    .argument("connector", &connector.name)
                    .fixes(unscoped.into_iter().chain([removed])),
            );
        }
    }
    findings
}
