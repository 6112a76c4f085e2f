//! A rule routes a whole recipient domain to a connector, and would take mail for cloud mailboxes of that domain as well.
//!
//! Source: Microsoft, "Integrate Microsoft 365 with an email add-on service": a routing rule takes every message it matches,
//! recipients in the same tenant included. The guide behind scenario 1 says that known addresses are spared; the topology
//! chooses a reading, and the witness shows the documented one.

use mailflow::{
    Assumption, Element, EmailAddress, Message, SystemId, Topology,
    model::{Condition, Organization, Recipient, RecipientKind, TransportRule},
    order,
    reason::{Evidence, Reason, Source, sources},
    route,
    trace::Path,
};

use crate::{
    finding::{Finding, Lint, Severity},
    remedies, rules,
    survey::Survey,
};

const DOCUMENTED: &str = "every-matching-message";

pub(super) const LINT: Lint = Lint {
    id: "routing-rule-diverts-mailboxes",
    severity: Severity::Error,
    arguments: &["rule", "connector", "mailboxes", "example", "reading"],
    fixes: &["use-connector-by-domain", "except-cloud-users"],
    source: Source {
        title: sources::ADDON,
        locator: "all mail that the rule matches takes the connector, mail for mailboxes of the tenant included",
        evidence: Evidence::Documented,
    },
    check,
};

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let topology = survey.topology;
    let reading = topology.assumptions.reading(Assumption::RoutingRuleScope);
    let Some(assumptions) = topology.assumptions.with(Assumption::RoutingRuleScope, DOCUMENTED) else { return Vec::new() };
    let documented = Topology { assumptions, ..topology.clone() };
    let mut findings = Vec::new();
    for (organization, online) in survey.tenants() {
        let by_domain = mailboxes_by_domain(organization);
        for rule in organization.transport_rules.iter().filter(|rule| rules::acts(rule) && !rules::looks_at_headers(rule)) {
            let domains = rules::recipient_domains(rule);
            let connector =
                rules::connectors(rule).filter_map(|name| online.outbound_connector(name)).find(|connector| connector.enabled);
            let (Some(connector), false) = (connector, domains.is_empty()) else { continue };
            let is_named = |mailbox: &&Recipient| domains.iter().any(|wanted| mailbox.address.domain().is_at_or_below(wanted));
            // A rule is about few domains, a directory has many recipients: a look at one of each domain is enough.
            let mailboxes: Vec<&Recipient> = by_domain
                .chunk_by(|one, next| one.address.domain() == next.address.domain())
                .filter(|mailboxes| mailboxes.first().is_some_and(is_named))
                .flatten()
                .copied()
                .filter(|mailbox| rules::may_take(topology, organization, rule, mailbox))
                .collect();
            let Some((example, (message, path))) = mailboxes
                .iter()
                .take(5)
                .find_map(|mailbox| Some((mailbox, diverted(&documented, survey, organization, rule, &mailbox.address)?)))
            else {
                continue;
            };
            let element = Element::TransportRule(organization.id.clone(), rule.name.clone());
            let by_domain = remedies::use_connector_by_domain(organization, connector, &domains, Some(rule));
            let by_group = remedies::except_cloud_users(organization, rule, &mailboxes);
            let mut finding = LINT
                .at(element.setting("RouteMessageOutboundConnector"))
                .severity(if reading == DOCUMENTED { Severity::Error } else { Severity::Warning })
                .argument("rule", &rule.name)
                .argument("connector", &connector.name)
                .argument("mailboxes", mailboxes.len())
                .argument("example", &example.address)
                .argument("reading", reading)
                .related([
                    Element::OutboundConnector(organization.id.clone(), connector.name.clone()),
                    Element::Assumption(Assumption::RoutingRuleScope),
                ])
                .fixes(by_domain.into_iter().chain(by_group));
            finding.witness = Some((message, path));
            finding.reading = (reading != DOCUMENTED).then_some((Assumption::RoutingRuleScope, DOCUMENTED));
            findings.push(finding);
        }
    }
    findings
}

/// The mailboxes in the order of their domains.
fn mailboxes_by_domain(organization: &Organization) -> Vec<&Recipient> {
    let is_mailbox = |recipient: &&Recipient| matches!(recipient.kind, RecipientKind::Mailbox(_));
    let mut mailboxes: Vec<&Recipient> = organization.recipients.iter().filter(is_mailbox).collect();
    order::sort_by(&mut mailboxes, |left, right| left.address.domain().cmp(right.address.domain()));
    mailboxes
}

/// A message to `mailbox` that the rule takes to its connector, with its way.
fn diverted(
    topology: &Topology,
    survey: &Survey<'_>,
    organization: &Organization,
    rule: &TransportRule,
    mailbox: &EmailAddress,
) -> Option<(Message, Path)> {
    let named = rule.conditions.iter().filter_map(|condition| match condition {
        Condition::From(addresses) => addresses.first().cloned(),
        Condition::SenderDomainIs(domains) => EmailAddress::parse(&format!("someone@{}", domains.first()?)).ok(),
        _ => None,
    });
    let named = named.map(|address| {
        let is_own = organization.recipients.find(&address).is_some();
        (Some(address), if is_own { organization.id.clone() } else { SystemId::internet() })
    });
    let senders = survey.senders.iter().map(|sender| (sender.address.clone(), sender.enters_at.clone()));
    senders.chain(named).filter(|(address, _)| address.as_ref() != Some(mailbox)).find_map(|(address, enters_at)| {
        let message = Message::new(address, mailbox.clone(), enters_at);
        let is_taken = |path: &Path| {
            path.decisions()
                .any(|(_, decision)| matches!(&decision.reason, Reason::ConnectorByRule { rule: by, .. } if *by == rule.name))
        };
        let path = route(topology, &message).paths.into_iter().find(is_taken)?;
        Some((message, path))
    })
}
