//! A condition asks for members of groups that are not there, so the rule never matches.
//!
//! Source: Microsoft, New-TransportRule, `SentToMemberOf` and `FromMemberOf`: after the group was deleted, the condition is
//! never true.

use mailflow::{
    Element, EmailAddress,
    model::{Recipient, RecipientKind},
    reason::{Evidence, Source, sources},
};
use mailflow_edit::{Edit, ElementValue};

use crate::{
    finding::{Finding, Fix, Lint, Severity},
    remedies, rules,
    survey::Survey,
};

pub(super) const LINT: Lint = Lint {
    id: "rule-never-matches-missing-group",
    severity: Severity::Warning,
    arguments: &["rule", "group", "condition"],
    fixes: &["create-group", "remove-rule"],
    source: Source {
        title: sources::NEW_TRANSPORT_RULE,
        locator: "-SentToMemberOf: never true once the group is deleted",
        evidence: Evidence::Documented,
    },
    check,
};

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for organization in &survey.topology.organizations {
        for rule in organization.transport_rules.iter().filter(|rule| rules::acts(rule)) {
            for condition in &rule.conditions {
                let Some(groups) = condition.groups() else { continue };
                let Some(group) = groups.first().filter(|_| !groups.iter().any(|group| rules::is_group(organization, group)))
                else {
                    continue;
                };
                let create = organization.recipients.find(group).is_none().then(|| {
                    let edit = Edit::put(Some(organization.id.clone()), ElementValue::Recipient(empty_group(group)));
                    Fix::new("create-group", vec![("group", group.to_string())], vec![edit])
                });
                findings.push(
                    LINT.at(Element::TransportRule(organization.id.clone(), rule.name.clone()).setting(condition.parameter()))
                        .argument("rule", &rule.name)
                        .argument("group", group)
                        .argument("condition", condition.parameter())
                        .fixes(create.into_iter().chain([remedies::remove_rule(organization, rule).safe()])),
                );
            }
        }
    }
    findings
}

fn empty_group(address: &EmailAddress) -> Recipient {
    Recipient {
        address: address.clone(),
        kind: RecipientKind::DistributionGroup { members: Vec::new() },
        proxy_addresses: Vec::new(),
        require_sender_authentication: false,
        smtp_client_authentication_disabled: None,
        send_as: Vec::new(),
    }
}
