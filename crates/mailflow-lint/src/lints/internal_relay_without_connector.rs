//! A domain is `InternalRelay`, and mail for its unknown addresses finds no connector: it goes to the MX, which is the tenant.
//!
//! Source: Microsoft, "Manage accepted domains": internal relay needs an outbound connector to the own server. That the
//! message circles without one is our inference from "no connector: MX".

use mailflow::{
    Element,
    model::DomainType,
    reason::{Evidence, Reason, Source, sources},
    trace::{Toward, Verdict},
};
use mailflow_edit::{Edit, ElementValue};

use crate::{
    finding::{Finding, Fix, Lint, Severity},
    remedies,
    survey::{Flow, RecipientClass, Survey, internal_relay_domains},
};

pub(super) const LINT: Lint = Lint {
    id: "internal-relay-without-connector",
    severity: Severity::Error,
    arguments: &["domain"],
    fixes: &["add-connector-for-domain", "use-connector-by-domain", "make-authoritative"],
    source: Source {
        title: sources::AD,
        locator: "internal relay: a connector to the own email server is needed",
        evidence: Evidence::Documented,
    },
    check,
};

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (organization, online) in survey.tenants() {
        for domain in internal_relay_domains(organization) {
            let goes_by_mx = |flow: &&Flow| {
                // Bounces pass rules by, so a rule that routes the domain does not help them: that is the loop lint's matter.
                flow.recipient == RecipientClass::Unknown
                    && flow.message.reverse_path.is_some()
                    && *flow.addressee().domain() == domain.name
                    && flow.path.hops.iter().filter(|hop| hop.system == organization.id).flat_map(|hop| &hop.decisions).any(
                        |decision| matches!(&decision.reason, Reason::NoConnector { domain: sought } if *sought == domain.name),
                    )
            };
            let looping = survey.flows.iter().filter(goes_by_mx).find(|flow| flow.is_loop());
            let leaving = || {
                survey.flows.iter().filter(goes_by_mx).find(|flow| {
                    matches!(&flow.path.verdict, Verdict::Leaves { toward: Toward::MailExchangersOf(to) } if *to == domain.name)
                })
            };
            let Some(witness) = looping.or_else(leaving) else { continue };
            let mut fixes = remedies::connector_for_domain(survey, organization, online, &domain.name);
            if fixes.is_empty() {
                let mut changed = domain.clone();
                changed.domain_type = DomainType::Authoritative;
                changed.match_sub_domains = false;
                let edit = Edit::put(Some(organization.id.clone()), ElementValue::AcceptedDomain(changed));
                fixes.push(Fix::new("make-authoritative", vec![("domain", domain.name.to_string())], vec![edit]));
            }
            findings.push(
                LINT.at(Element::AcceptedDomain(organization.id.clone(), domain.name.clone()).setting("DomainType"))
                    .severity(if witness.is_loop() { Severity::Error } else { Severity::Warning })
                    .argument("domain", &domain.name)
                    .proved_by(Some(witness))
                    .fixes(fixes),
            );
        }
    }
    findings
}
