//! Dovecot has a user whom Postfix refuses, because its own table does not list the address.
//!
//! Source: Postfix, `ADDRESS_CLASS_README`: recipients that the class's table does not list are refused with 550 5.1.1.

use mailflow::{
    Element, EmailAddress,
    model::{Postfix, Relay, postfix::AddressClass},
    reason::{Evidence, Source, sources},
};

use crate::{
    finding::{Finding, Fix, Lint, Severity},
    postfix, remedies,
    survey::Survey,
};

pub(super) const LINT: Lint = Lint {
    id: "dovecot-user-not-in-postfix-table",
    severity: Severity::Warning,
    arguments: &["server", "table", "users", "example"],
    fixes: &["add-users-to-table"],
    source: Source {
        title: sources::ADDRESS_CLASS,
        locator: "unknown recipients of a class are refused",
        evidence: Evidence::Documented,
    },
    check,
};

const CLASSES: &str = "smtpd_restriction_classes";

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (relay, config) in survey.postfixes() {
        let users = config.dovecot.as_ref().map(|dovecot| dovecot.users.as_slice()).unwrap_or_default();
        let mut missing: Vec<(&'static str, Vec<EmailAddress>)> = Vec::new();
        for user in users {
            for table in refusing_tables(config, user) {
                match missing.iter_mut().find(|(known, _)| *known == table) {
                    Some((_, users)) => users.push(user.clone()),
                    None => missing.push((table, vec![user.clone()])),
                }
            }
        }
        for (table, users) in missing {
            let Some(example) = users.first() else { continue };
            let witness = survey.flow(|flow| {
                flow.addressee() == example
                    && flow.path.hops.last().is_some_and(|hop| hop.system == relay.id)
                    && flow.path.verdict.kind() == "refused"
            });
            findings.push(
                LINT.at(Element::System(relay.id.clone()).setting(table))
                    .argument("server", &relay.id)
                    .argument("table", table)
                    .argument("users", users.len())
                    .argument("example", example)
                    .proved_by(witness)
                    .fixes(add(relay, table, &users)),
            );
        }
    }
    findings
}

/// The tables that make Postfix refuse mail for `user`.
fn refusing_tables(config: &Postfix, user: &EmailAddress) -> Vec<&'static str> {
    let is_alias = config.virtual_alias_maps.iter().any(|alias| alias.address == *user)
        || config.class(user.domain()) == AddressClass::Local && config.local_alias_for(user).is_some();
    let class_table = postfix::table(config, config.class(user.domain()));
    let class_table = class_table.filter(|(_, addresses)| !is_alias && !addresses.contains(user)).map(|(table, _)| table);
    let from_exchange_online = config
        .restriction_classes
        .iter()
        .any(|class| class.clients.iter().any(postfix::overlaps_exchange_online) && !class.recipients.contains(user));
    class_table.into_iter().chain(from_exchange_online.then_some(CLASSES)).collect()
}

fn add(relay: &Relay, table: &'static str, users: &[EmailAddress]) -> Option<Fix> {
    let edit = remedies::change_postfix(relay, |config| match table {
        "local_recipient_maps" => config.local_recipient_maps.get_or_insert_default().extend_from_slice(users),
        "virtual_mailbox_maps" => config.virtual_mailbox_maps.get_or_insert_default().extend_from_slice(users),
        "relay_recipient_maps" => config.relay_recipient_maps.get_or_insert_default().extend_from_slice(users),
        _ => {
            for class in &mut config.restriction_classes {
                if class.clients.iter().any(postfix::overlaps_exchange_online) {
                    let missing: Vec<EmailAddress> =
                        users.iter().filter(|user| !class.recipients.contains(user)).cloned().collect();
                    class.recipients.extend(missing);
                }
            }
        }
    })?;
    Some(Fix::new("add-users-to-table", vec![("table", table.to_owned()), ("users", users.len().to_string())], vec![edit]).safe())
}
