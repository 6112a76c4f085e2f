//! A domain has a mail exchanger beside Microsoft 365, which senders use when they like.
//!
//! Source: Microsoft, "Fix error code 550 5.4.1": one MX record, at Microsoft 365; a second one is not supported.

use mailflow::{
    Element,
    model::{Mx, RecordData, RecordSet, dns::MailExchangers, dns::RecordType},
    reason::{Evidence, Source, sources},
};
use mailflow_edit::{Edit, ElementValue};

use crate::{
    finding::{Finding, Fix, Lint, Severity},
    survey::Survey,
};

pub(super) const LINT: Lint = Lint {
    id: "several-mx",
    severity: Severity::Warning,
    arguments: &["domain", "hosts"],
    fixes: &["keep-only-tenant-mx"],
    source: Source {
        title: sources::NDR,
        locator: "one MX record for a domain in Exchange Online",
        evidence: Evidence::Documented,
    },
    check,
};

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (organization, _, domain) in survey.described_domains() {
        let MailExchangers::Hosts(hosts) = survey.topology.dns.mail_exchangers(&domain.name) else { continue };
        let hosts: Vec<_> = hosts.into_iter().filter_map(|mx| mx.exchange.as_ref()).collect();
        let Some(tenant) = hosts.iter().find(|host| survey.leads_to_exchange_online(host)).filter(|_| hosts.len() > 1) else {
            continue;
        };
        let names: Vec<&str> = hosts.iter().map(|host| host.as_str()).collect();
        let data = RecordData::Mx(vec![Mx { preference: 0, exchange: Some((*tenant).clone()) }]);
        let set = RecordSet { name: domain.name.clone(), ttl: 3600, data };
        let arguments = vec![("domain", domain.name.to_string()), ("host", tenant.to_string())];
        findings.push(
            LINT.at(Element::RecordSet(domain.name.clone(), RecordType::Mx))
                .argument("domain", &domain.name)
                .argument("hosts", names.join(", "))
                .related([Element::AcceptedDomain(organization.id.clone(), domain.name.clone())])
                .fixes([Fix::new("keep-only-tenant-mx", arguments, vec![Edit::put(None, ElementValue::RecordSet(set))])]),
        );
    }
    findings
}
