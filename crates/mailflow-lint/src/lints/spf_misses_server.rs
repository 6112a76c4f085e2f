//! An own server sends mail of a domain from an address that the domain's SPF record does not allow.
//!
//! Source: Microsoft, "Set up SPF": the record lists every server that sends, own servers by `ip4`.

use std::net::IpAddr;

use mailflow::{
    Element,
    model::{Dns, dns::RecordType},
    reason::{Evidence, Source},
};

use super::spf_invalid::replaced;
use crate::{
    finding::{Finding, Fix, Lint, Severity},
    postfix, spf,
    survey::{RecipientClass, Survey},
};

pub(super) const LINT: Lint = Lint {
    id: "spf-misses-server",
    severity: Severity::Warning,
    arguments: &["domain", "server", "address", "way"],
    fixes: &["add-server-to-spf"],
    source: Source {
        title: "Microsoft, Set up SPF to identify valid email sources",
        locator: "own servers that send are listed by ip4",
        evidence: Evidence::Documented,
    },
    check,
};

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let dns = &survey.topology.dns;
    let mut findings = Vec::new();
    for (_, _, domain) in survey.described_domains() {
        if spf::records(dns, &domain.name).is_empty() {
            continue;
        }
        for (relay, config) in survey.postfixes() {
            let sends = postfix::local_users(config).iter().any(|user| *user.domain() == domain.name);
            let Some(address) = relay.addresses.first().filter(|address| sends && !spf::allows(dns, &domain.name, **address))
            else {
                continue;
            };
            let outgoing = survey.flow(|flow| {
                flow.recipient == RecipientClass::Outside
                    && flow.message.enters_at == relay.id
                    && flow.message.reverse_path.as_ref().is_some_and(|sender| *sender.domain() == domain.name)
            });
            let Some(outgoing) = outgoing else { continue };
            let is_direct = outgoing.path.hops.len() == 1 && outgoing.path.verdict.is_success();
            findings.push(
                LINT.at(Element::RecordSet(domain.name.clone(), RecordType::Txt))
                    .severity(if is_direct { Severity::Warning } else { Severity::Notice })
                    .argument("domain", &domain.name)
                    .argument("server", &relay.id)
                    .argument("address", address)
                    .argument("way", if is_direct { "direct" } else { "through" })
                    .related([Element::System(relay.id.clone())])
                    .proved_by(Some(outgoing))
                    .fixes(fix(dns, &domain.name, *address)),
            );
        }
    }
    findings
}

fn fix(dns: &Dns, domain: &mailflow::DomainName, address: IpAddr) -> Option<Fix> {
    let records = spf::records(dns, domain);
    let [record] = records.as_slice() else { return None };
    let (edit, _) = replaced(dns, domain, &spf::with_address(record, address))?;
    Some(Fix::new("add-server-to-spf", vec![("domain", domain.to_string()), ("address", address.to_string())], vec![edit]).safe())
}
