//! Postfix accepts an address for Dovecot that Dovecot does not have, and has to send a bounce.
//!
//! Source: Dovecot, "Postfix and Dovecot LMTP"; seen on Dovecot 2.3.19.1: 550 5.1.1 after Postfix accepted.

use mailflow::{
    Element, EmailAddress,
    model::Relay,
    reason::{Evidence, Source, sources},
};

use crate::{
    finding::{Finding, Fix, Lint, Severity},
    postfix::{self, Delivery},
    remedies,
    survey::Survey,
};

pub(super) const LINT: Lint = Lint {
    id: "postfix-table-user-not-in-dovecot",
    severity: Severity::Warning,
    arguments: &["server", "users", "example"],
    fixes: &["add-users-to-dovecot"],
    source: Source {
        title: sources::DOVECOT_LMTP,
        locator: "LMTP looks the full address up in the user database",
        evidence: Evidence::Observed,
    },
    check,
};

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (relay, config) in survey.postfixes() {
        let Some(dovecot) = &config.dovecot else { continue };
        let is_missing =
            |address: &&EmailAddress| !dovecot.users.contains(address) && postfix::delivery(config, address) == Delivery::Lmtp;
        let missing: Vec<EmailAddress> = postfix::addresses(config).into_iter().filter(is_missing).cloned().collect();
        let Some(example) = missing.first() else { continue };
        let witness = survey.flow(|flow| {
            flow.path.hops.last().is_some_and(|hop| hop.system == relay.id) && missing.contains(&flow.path.recipient)
        });
        findings.push(
            LINT.at(Element::System(relay.id.clone()).setting("dovecot users"))
                .argument("server", &relay.id)
                .argument("users", missing.len())
                .argument("example", example)
                .proved_by(witness)
                .fixes(add(relay, &missing)),
        );
    }
    findings
}

fn add(relay: &Relay, users: &[EmailAddress]) -> Option<Fix> {
    let edit = remedies::change_postfix(relay, |config| config.dovecot.get_or_insert_default().users.extend_from_slice(users))?;
    Some(Fix::new("add-users-to-dovecot", vec![("users", users.len().to_string())], vec![edit]))
}
