//! A connector's validation mail goes to an address that the connector is not for.
//!
//! Source: Microsoft support, KB 3179588: "the domain of the recipient is not configured as part of connector".

use mailflow::{
    Element, EmailAddress,
    model::{Organization, OutboundConnector},
    reason::{Evidence, Source, sources},
};

use crate::{
    finding::{Finding, Fix, Lint, Severity},
    remedies,
    survey::Survey,
};

pub(super) const LINT: Lint = Lint {
    id: "validation-recipient-outside",
    severity: Severity::Notice,
    arguments: &["connector", "address"],
    fixes: &["drop-validation-recipient"],
    source: Source {
        title: sources::VALIDATION_RECIPIENT,
        locator: "the test address has to be in the connector's domains",
        evidence: Evidence::Documented,
    },
    check,
};

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (organization, online) in survey.tenants() {
        for connector in &online.outbound_connectors {
            // A connector that waits for a rule has no domains of its own.
            if connector.is_transport_rule_scoped {
                continue;
            }
            for address in connector.validation_recipients.iter().filter(|address| !serves(organization, connector, address)) {
                let mut changed = connector.clone();
                changed.validation_recipients.retain(|other| other != address);
                let arguments = vec![("connector", connector.name.to_string()), ("address", address.to_string())];
                let edits = vec![remedies::put_connector(organization, changed)];
                let element = Element::OutboundConnector(organization.id.clone(), connector.name.clone());
                findings.push(
                    LINT.at(element.setting("ValidationRecipients"))
                        .argument("connector", &connector.name)
                        .argument("address", address)
                        .fixes([Fix::new("drop-validation-recipient", arguments, edits)]),
                );
            }
        }
    }
    findings
}

fn serves(organization: &Organization, connector: &OutboundConnector, address: &EmailAddress) -> bool {
    let domain = address.domain();
    let is_listed = connector.recipient_domains.iter().any(|pattern| pattern.covers_with_parent(domain));
    is_listed || connector.covers_accepted_domains() && organization.accepted_domain(domain).is_some()
}
