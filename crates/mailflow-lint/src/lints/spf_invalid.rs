//! An SPF record that receivers answer with permerror, or that says something they ignore.
//!
//! Source: RFC 7208 §3.2 (one record), §4.6.1 (syntax), §4.6.4 (ten look-ups), §5.1 (nothing after all), §5.2 (include needs a
//! record).

use mailflow::{
    DomainName, Element,
    model::{Dns, RecordData, RecordSet, dns::RecordType},
    reason::{Evidence, Source},
};
use mailflow_edit::{Edit, ElementValue};

use crate::{
    finding::{Finding, Fix, Lint, Severity},
    spf,
    survey::Survey,
};

pub(super) const LINT: Lint = Lint {
    id: "spf-invalid",
    severity: Severity::Error,
    arguments: &["domain", "text", "problem"],
    fixes: &["correct-spf"],
    source: Source {
        title: "RFC 7208, Sender Policy Framework (SPF)",
        locator: "§§3.2, 4.6.1, 4.6.4, 5.1, 5.2",
        evidence: Evidence::Standard,
    },
    check,
};

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let dns = &survey.topology.dns;
    let mut findings = Vec::new();
    for (organization, _, domain) in survey.described_domains() {
        for problem in spf::problems(dns, &domain.name) {
            // RFC 7208 §5.1: what stands after all is ignored, and the rest of the record counts.
            let is_ignored = matches!(problem, spf::Problem::AfterAll(_));
            findings.push(
                LINT.at(Element::RecordSet(domain.name.clone(), RecordType::Txt))
                    .severity(if is_ignored { Severity::Warning } else { LINT.severity })
                    .argument("domain", &domain.name)
                    .argument("text", problem.text())
                    .argument("problem", problem.code())
                    .related([Element::AcceptedDomain(organization.id.clone(), domain.name.clone())])
                    .fixes(corrected(dns, &domain.name)),
            );
        }
    }
    findings
}

fn corrected(dns: &Dns, domain: &DomainName) -> Option<Fix> {
    let record = spf::corrected(dns, &spf::records(dns, domain));
    let (edit, data) = replaced(dns, domain, &record)?;
    // Too many look-ups have no mechanical cure.
    let mut mended = Dns {
        record_sets: dns
            .record_sets
            .iter()
            .filter(|set| set.name != *domain || set.record_type() != RecordType::Txt)
            .cloned()
            .collect(),
        ..Dns::default()
    };
    mended.record_sets.push(data);
    let is_mended = spf::problems(&mended, domain).is_empty();
    is_mended.then(|| Fix::new("correct-spf", vec![("domain", domain.to_string()), ("record", record)], vec![edit]))
}

/// The edit that puts `record` in place of the SPF records of `domain`, and the record set it puts.
pub(super) fn replaced(dns: &Dns, domain: &DomainName, record: &str) -> Option<(Edit, RecordSet)> {
    let set = dns.record_set(domain, RecordType::Txt)?;
    let RecordData::Txt(texts) = &set.data else { return None };
    let mut texts: Vec<String> = texts.iter().filter(|text| !spf::is_record(text)).cloned().collect();
    texts.insert(0, record.to_owned());
    let set = RecordSet { data: RecordData::Txt(texts), ..set.clone() };
    Some((Edit::put(None, ElementValue::RecordSet(set.clone())), set))
}
