//! A tenant sends mail of a domain to the Internet, and the domain's SPF record does not name Exchange Online.
//!
//! Source: Microsoft, "Set up SPF": the record of a domain in Microsoft 365 has include:spf.protection.outlook.com.

use mailflow::{
    DomainName, Element, EmailAddress, Message,
    model::{Organization, RecipientKind, dns::RecordType},
    reason::{Evidence, Source},
    route,
    trace::Verdict,
};

use super::spf_invalid::replaced;
use crate::{
    finding::{Finding, Fix, Lint, Severity},
    spf,
    survey::{Flow, RecipientClass, Survey, outside_domain},
};

pub(super) const LINT: Lint = Lint {
    id: "spf-misses-tenant",
    severity: Severity::Warning,
    arguments: &["domain", "sender"],
    fixes: &["add-tenant-to-spf"],
    source: Source {
        title: "Microsoft, Set up SPF to identify valid email sources",
        locator: "include:spf.protection.outlook.com for domains in Microsoft 365",
        evidence: Evidence::Documented,
    },
    check,
};

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let dns = &survey.topology.dns;
    let mut findings = Vec::new();
    for (organization, _, domain) in survey.described_domains() {
        let records = spf::records(dns, &domain.name);
        if records.is_empty() {
            continue;
        }
        let severity = match spf::names_exchange_online(dns, &domain.name) {
            Some(true) => continue,
            Some(false) => Severity::Warning,
            // An include that nobody describes may name it in turn.
            None => Severity::Notice,
        };
        let Some(flow) = way_out(survey, organization, &domain.name) else { continue };
        let record = records.as_slice();
        let fix = (|| {
            let [record] = record else { return None };
            let (edit, _) = replaced(dns, &domain.name, &spf::with_term(record, spf::EXCHANGE_ONLINE))?;
            let arguments = vec![("domain", domain.name.to_string()), ("term", spf::EXCHANGE_ONLINE.to_owned())];
            Some(Fix::new("add-tenant-to-spf", arguments, vec![edit]).safe())
        })();
        let sender = flow.message.reverse_path.as_ref().map(ToString::to_string).unwrap_or_default();
        findings.push(
            LINT.at(Element::RecordSet(domain.name.clone(), RecordType::Txt))
                .severity(severity)
                .argument("domain", &domain.name)
                .argument("sender", sender)
                .related([Element::AcceptedDomain(organization.id.clone(), domain.name.clone())])
                .proved_by(Some(&flow))
                .fixes(fix),
        );
    }
    findings
}

/// A message that a mailbox of `domain` sends to the Internet, if it leaves from the tenant itself.
fn way_out(survey: &Survey<'_>, organization: &Organization, domain: &DomainName) -> Option<Flow> {
    let is_sender =
        |kind: &RecipientKind, address: &EmailAddress| matches!(kind, RecipientKind::Mailbox(_)) && address.domain() == domain;
    let sender = organization.recipients.iter().find(|recipient| is_sender(&recipient.kind, &recipient.address))?;
    let outside = outside_domain(survey.topology)?;
    let recipient = EmailAddress::parse(&format!("stranger@{outside}")).ok()?;
    let message = Message::new(Some(sender.address.clone()), recipient, organization.id.clone());
    let path = route(survey.topology, &message).paths.into_iter().find(|path| {
        matches!(path.verdict, Verdict::Leaves { .. }) && path.hops.last().is_some_and(|hop| hop.system == organization.id)
    })?;
    Some(Flow { message, recipient: RecipientClass::Outside, path })
}
