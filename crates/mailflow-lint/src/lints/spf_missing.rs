//! A domain that sends mail has no SPF record.
//!
//! Source: Microsoft, "Set up SPF": every domain that sends mail has one TXT record beginning with v=spf1.

use mailflow::{
    Element,
    model::{RecordData, RecordSet, dns::RecordType},
    reason::{Evidence, Source},
};
use mailflow_edit::{Edit, ElementValue};

use crate::{
    finding::{Finding, Fix, Lint, Severity},
    postfix, spf,
    survey::Survey,
};

pub(super) const LINT: Lint = Lint {
    id: "spf-missing",
    severity: Severity::Warning,
    arguments: &["domain"],
    fixes: &["publish-spf"],
    source: Source {
        title: "Microsoft, Set up SPF to identify valid email sources",
        locator: "one SPF record for each sending domain",
        evidence: Evidence::Documented,
    },
    check,
};

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let dns = &survey.topology.dns;
    // A topology without any TXT record leaves them out altogether rather than saying that there is none.
    let describes_texts = dns.record_sets.iter().any(|set| set.record_type() == RecordType::Txt);
    let severity = if describes_texts { Severity::Warning } else { Severity::Notice };
    let mut findings = Vec::new();
    for (organization, _, domain) in survey.described_domains() {
        if !spf::records(dns, &domain.name).is_empty() {
            continue;
        }
        let senders = survey
            .postfixes()
            .filter(|(_, config)| postfix::local_users(config).iter().any(|user| *user.domain() == domain.name));
        let own = senders.filter_map(|(relay, _)| relay.addresses.first()).map(|address| spf::network_term(*address));
        let terms = own.chain(["include:spf.protection.outlook.com".to_owned(), "-all".to_owned()]);
        let record = std::iter::once("v=spf1".to_owned()).chain(terms).collect::<Vec<_>>().join(" ");
        let mut texts = match dns.record_set(&domain.name, RecordType::Txt).map(|set| &set.data) {
            Some(RecordData::Txt(texts)) => texts.clone(),
            _ => Vec::new(),
        };
        texts.push(record.clone());
        let set = RecordSet { name: domain.name.clone(), ttl: 3600, data: RecordData::Txt(texts) };
        let arguments = vec![("domain", domain.name.to_string()), ("record", record)];
        findings.push(
            LINT.at(Element::AcceptedDomain(organization.id.clone(), domain.name.clone()))
                .severity(severity)
                .argument("domain", &domain.name)
                .fixes([Fix::new("publish-spf", arguments, vec![Edit::put(None, ElementValue::RecordSet(set))])]),
        );
    }
    findings
}
