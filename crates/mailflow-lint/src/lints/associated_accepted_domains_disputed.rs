//! A connector is limited to accepted domains, and sources disagree whose domains those are.
//!
//! Source: Microsoft, Set-InboundConnector (senders' domains) against "Configure mail flow using connectors" and
//! OfficeDocs-Exchange issue 2642 (recipients' domains); `exchange-online.md` §3.4 wants every use pointed out.

use mailflow::{
    Assumption, DomainName, Element,
    reason::{Evidence, Source, sources},
};

use crate::{
    finding::{Finding, Lint, Severity},
    survey::Survey,
};

pub(super) const LINT: Lint = Lint {
    id: "associated-accepted-domains-disputed",
    severity: Severity::Notice,
    arguments: &["connector", "domains", "reading"],
    fixes: &[],
    source: Source {
        title: sources::INBOUND_CONNECTOR,
        locator: "-AssociatedAcceptedDomains, against Configure mail flow using connectors",
        evidence: Evidence::Assumed,
    },
    check,
};

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let reading = survey.topology.assumptions.reading(Assumption::AssociatedAcceptedDomains);
    let connectors = survey.tenants().flat_map(|(organization, online)| {
        let limited = online.inbound_connectors.iter().filter(|connector| !connector.associated_accepted_domains.is_empty());
        limited.map(move |connector| (organization, connector))
    });
    let findings = connectors.map(|(organization, connector)| {
        let domains: Vec<&str> = connector.associated_accepted_domains.iter().map(DomainName::as_str).collect();
        let element = Element::InboundConnector(organization.id.clone(), connector.name.clone());
        LINT.at(element.setting("AssociatedAcceptedDomains"))
            .argument("connector", &connector.name)
            .argument("domains", domains.join(", "))
            .argument("reading", reading)
    });
    findings.collect()
}
