//! Postfix relays a domain without a table of its addresses, so it takes every address from everybody.
//!
//! Source: postconf(5), `relay_recipient_maps`: an empty value accepts all; seen on Postfix 3.7.11.

use mailflow::{
    Element, EmailAddress, order,
    reason::{Evidence, Source, sources},
};

use crate::{
    finding::{Finding, Fix, Lint, Severity},
    postfix, remedies,
    survey::{RecipientClass, Survey},
};

pub(super) const LINT: Lint = Lint {
    id: "relay-domain-without-recipient-table",
    severity: Severity::Warning,
    arguments: &["server", "domains"],
    fixes: &["list-relay-recipients"],
    source: Source {
        title: sources::POSTCONF,
        locator: "relay_recipient_maps: empty accepts all addresses",
        evidence: Evidence::Documented,
    },
    check,
};

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (relay, config) in survey.postfixes() {
        if config.relay_recipient_maps.is_some() || config.relay_domains.is_empty() {
            continue;
        }
        let is_relayed =
            |address: &&EmailAddress| config.class(address.domain()) == mailflow::model::postfix::AddressClass::Relay;
        let directories = survey.topology.organizations.iter().flat_map(|organization| organization.recipients.iter());
        let listed = directories.flat_map(|recipient| std::iter::once(&recipient.address).chain(&recipient.proxy_addresses));
        let mut known: Vec<EmailAddress> = listed.chain(postfix::addresses(config)).filter(is_relayed).cloned().collect();
        order::sort_and_dedup(&mut known);
        let arguments = vec![("server", relay.id.to_string()), ("addresses", known.len().to_string())];
        let edit = remedies::change_postfix(relay, |config| config.relay_recipient_maps = Some(known.clone()));
        let fix = edit.filter(|_| !known.is_empty()).map(|edit| Fix::new("list-relay-recipients", arguments, vec![edit]));
        let domains: Vec<&str> = config.relay_domains.iter().map(mailflow::DomainName::as_str).collect();
        let element = Element::System(relay.id.clone());
        let witness = survey.flow(|flow| {
            flow.recipient == RecipientClass::Unknown
                && flow.path.hops.iter().any(|hop| {
                    hop.system == relay.id && hop.decisions.iter().any(|decision| decision.reason.code() == "table-empty")
                })
        });
        findings.push(
            LINT.at(element.setting("relay_recipient_maps"))
                .argument("server", &relay.id)
                .argument("domains", domains.join(", "))
                .proved_by(witness)
                .fixes(fix),
        );
    }
    findings
}
