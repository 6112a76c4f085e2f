//! The tenant accepts a domain, but its MX leads to a system that the map does not know, or there is none.
//!
//! Source: Microsoft, "Non-delivery reports in Exchange Online": 5.4.1 from another host when the MX is wrong. Another
//! provider in front is a legitimate design, hence a notice.

use mailflow::{
    DomainName, Element,
    model::{ExchangeOnline, Mx, RecordData, RecordSet, SmartHost, dns::MailExchangers, dns::RecordType},
    reason::{Evidence, Source, sources},
};
use mailflow_edit::{Edit, ElementValue, system_at};

use crate::{
    finding::{Finding, Fix, Lint, Severity},
    survey::Survey,
};

pub(super) const LINT: Lint = Lint {
    id: "mx-not-at-tenant",
    severity: Severity::Notice,
    arguments: &["domain", "host", "problem"],
    fixes: &["point-mx-at-tenant"],
    source: Source {
        title: sources::NDR,
        locator: "5.4.1: the MX of the domain names a wrong host",
        evidence: Evidence::Documented,
    },
    check,
};

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (organization, online, domain) in survey.described_domains() {
        let is_known = |host: &DomainName| {
            survey.leads_to_exchange_online(host) || system_at(survey.topology, &SmartHost::Host(host.clone())).is_some()
        };
        let (host, problem, severity) = match survey.topology.dns.mail_exchangers(&domain.name) {
            MailExchangers::Hosts(hosts) => {
                match hosts.first().and_then(|mx| mx.exchange.as_ref()).filter(|host| !is_known(host)) {
                    Some(host) => (host.to_string(), "elsewhere", Severity::Notice),
                    None => continue,
                }
            }
            MailExchangers::Implicit if !is_known(&domain.name) => (domain.name.to_string(), "elsewhere", Severity::Notice),
            // Only a topology that describes MX records at all says something by leaving one out.
            MailExchangers::Nothing if describes_mail(survey) => (String::new(), "none", Severity::Warning),
            _ => continue,
        };
        let witness = survey.flow(|flow| flow.message.enters_at.is_internet() && *flow.addressee().domain() == domain.name);
        let accepted = Element::AcceptedDomain(organization.id.clone(), domain.name.clone());
        let records = Element::RecordSet(domain.name.clone(), RecordType::Mx);
        let primary = if mailflow_edit::exists(survey.topology, &records) { records } else { accepted.clone() };
        findings.push(
            LINT.at(primary)
                .severity(severity)
                .argument("domain", &domain.name)
                .argument("host", host)
                .argument("problem", problem)
                .related([accepted])
                .proved_by(witness)
                .fixes(tenant_mx(online, &domain.name).map(|(host, edit)| {
                    Fix::new(
                        "point-mx-at-tenant",
                        vec![("domain", domain.name.to_string()), ("host", host.to_string())],
                        vec![edit],
                    )
                })),
        );
    }
    findings
}

fn describes_mail(survey: &Survey<'_>) -> bool {
    survey.topology.dns.record_sets.iter().any(|set| set.record_type() == RecordType::Mx)
}

/// The host that the tenant answers at for `domain`, and the edit that makes it the only mail exchanger.
pub(super) fn tenant_mx(online: &ExchangeOnline, domain: &DomainName) -> Option<(DomainName, Edit)> {
    let host = DomainName::parse(&online.mail_host(domain)).ok()?;
    let data = RecordData::Mx(vec![Mx { preference: 0, exchange: Some(host.clone()) }]);
    let set = RecordSet { name: domain.clone(), ttl: 3600, data };
    Some((host, Edit::put(None, ElementValue::RecordSet(set))))
}
