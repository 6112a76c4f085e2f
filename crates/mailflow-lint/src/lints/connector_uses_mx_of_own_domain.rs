//! A connector sends mail for an `InternalRelay` domain to the domain's MX, and that is the tenant itself.
//!
//! Source: Microsoft, "Fix error code 5.4.6 through 5.4.20": the connector must route through smart hosts, not by MX.

use mailflow::{
    Element,
    model::dns::{MailExchangers, RecordType},
    reason::{Evidence, Source, sources},
};

use crate::{
    finding::{Finding, Lint, Severity},
    remedies, rules,
    survey::{Survey, covers, internal_relay_domains, serves},
};

pub(super) const LINT: Lint = Lint {
    id: "connector-uses-mx-of-own-domain",
    severity: Severity::Error,
    arguments: &["connector", "domain", "host"],
    fixes: &["smart-host-instead-of-mx"],
    source: Source {
        title: sources::HOPS,
        locator: "a connector by MX for a domain whose MX is Microsoft 365",
        evidence: Evidence::Documented,
    },
    check,
};

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (organization, online) in survey.tenants() {
        for connector in online.outbound_connectors.iter().filter(|connector| connector.enabled && connector.use_mx_record) {
            let by_rule: Vec<_> = organization
                .transport_rules
                .iter()
                .filter(|rule| rules::acts(rule) && rules::connectors(rule).any(|name| *name == connector.name))
                .flat_map(rules::recipient_domains)
                .collect();
            for domain in internal_relay_domains(organization) {
                let is_used = serves(connector, organization, &domain.name) || by_rule.contains(&&domain.name);
                let MailExchangers::Hosts(hosts) = survey.topology.dns.mail_exchangers(&domain.name) else { continue };
                let host = hosts.first().and_then(|mx| mx.exchange.as_ref()).filter(|host| survey.leads_to_exchange_online(host));
                let (Some(host), true) = (host, is_used) else { continue };
                // A more specific connector may take the domain's mail; then the flow says so.
                let element = Element::OutboundConnector(organization.id.clone(), connector.name.clone());
                let witness = survey
                    .flow(|flow| flow.is_loop() && flow.is_caused_by(&element) && *flow.addressee().domain() == domain.name);
                if witness.is_none() && !covers(connector, organization, &domain.name) {
                    continue;
                }
                findings.push(
                    LINT.at(element.setting("UseMXRecord"))
                        .argument("connector", &connector.name)
                        .argument("domain", &domain.name)
                        .argument("host", host)
                        .related([Element::RecordSet(domain.name.clone(), RecordType::Mx)])
                        .proved_by(witness)
                        .fixes(remedies::smart_host_instead_of_mx(survey, organization, connector, &domain.name)),
                );
            }
        }
    }
    findings
}
