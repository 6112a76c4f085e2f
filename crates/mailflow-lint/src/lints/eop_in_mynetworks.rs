//! Addresses of Exchange Online may relay: an open relay for every customer of Microsoft 365.
//!
//! Source: postconf(5), `mynetworks`: clients that are trusted to relay. That all tenants share the addresses follows from
//! Microsoft's published ranges (endpoint set 10).

use mailflow::{
    Element,
    reason::{Evidence, Source, sources},
};

use crate::{
    finding::{Finding, Fix, Lint, Severity},
    postfix, remedies,
    survey::Survey,
};

pub(super) const LINT: Lint = Lint {
    id: "eop-in-mynetworks",
    severity: Severity::Error,
    arguments: &["server", "network"],
    fixes: &["remove-from-mynetworks"],
    source: Source {
        title: sources::POSTCONF,
        locator: "mynetworks: trusted clients, allowed to relay",
        evidence: Evidence::Documented,
    },
    check,
};

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (relay, config) in survey.postfixes() {
        for network in config.mynetworks.iter().filter(|network| postfix::overlaps_exchange_online(network)) {
            let edit = remedies::change_postfix(relay, |config| config.mynetworks.retain(|other| other != network));
            findings.push(
                LINT.at(Element::System(relay.id.clone()).setting("mynetworks"))
                    .argument("server", &relay.id)
                    .argument("network", network)
                    .fixes(
                        edit.map(|edit| Fix::new("remove-from-mynetworks", vec![("network", network.to_string())], vec![edit])),
                    ),
            );
        }
    }
    findings
}
