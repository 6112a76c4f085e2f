//! A sample message goes round in circles until a hop limit ends it.
//!
//! Source: Microsoft, "Fix error code 5.4.6 through 5.4.20": a wrong accepted domain, connector or MX sends mail back to
//! where it was. One finding for each circle, whoever's mail shows it.

use mailflow::{
    Element, SystemId,
    model::System,
    order,
    reason::{Evidence, Source, sources},
    trace::{Cause, Decision, Hop, Sought, Stage, Verdict},
};

use crate::{
    finding::{Finding, Fix, Lint, Severity},
    remedies, rules,
    survey::{Flow, Survey},
};

pub(super) const LINT: Lint = Lint {
    id: "loop",
    severity: Severity::Error,
    arguments: &["sender", "recipient", "systems"],
    fixes: &[
        "refuse-unknown-from-exchange-online",
        "use-connector-by-domain",
        "except-cloud-users",
        "smart-host-instead-of-mx",
        "add-connector-for-domain",
    ],
    source: Source {
        title: sources::HOPS,
        locator: "5.4.6 and 5.4.14: accepted domain, connector or MX send mail back",
        evidence: Evidence::Documented,
    },
    check,
};

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let mut seen: Vec<Vec<(SystemId, Cause)>> = Vec::new();
    let mut findings = Vec::new();
    for flow in &survey.flows {
        let Verdict::Loops { back_to, .. } = &flow.path.verdict else { continue };
        let circle = flow.path.hops.get(*back_to..).unwrap_or_default();
        let mut key: Vec<(SystemId, Cause)> =
            circle.iter().filter_map(|hop| Some((hop.system.clone(), choice(hop)?.cause.clone()))).collect();
        // A circle is the same wherever mail enters it.
        order::sort_by(&mut key, |left, right| (&left.0, left.1.to_string()).cmp(&(&right.0, right.1.to_string())));
        if seen.contains(&key) {
            continue;
        }
        findings.push(finding(survey, flow, circle));
        seen.push(key);
    }
    findings
}

/// The decision that sends the message on.
fn choice(hop: &Hop) -> Option<&Decision> {
    hop.decisions.iter().find(|decision| decision.stage == Stage::NextHop)
}

fn finding(survey: &Survey<'_>, flow: &Flow, circle: &[Hop]) -> Finding {
    let first = circle.first().map_or_else(SystemId::internet, |hop| hop.system.clone());
    let cause = flow.path.last_decision().and_then(|decision| match &decision.cause {
        Cause::Config(config) => Some(config.clone()),
        other => other.element().map(Into::into),
    });
    let sender = flow.message.reverse_path.as_ref().map_or_else(|| "<>".to_owned(), ToString::to_string);
    // Told from where the message came to first.
    let entry = flow.path.hops.iter().find_map(|hop| circle.iter().position(|inside| inside.system == hop.system)).unwrap_or(0);
    let systems: Vec<&str> = circle.iter().cycle().skip(entry).take(circle.len()).map(|hop| hop.system.as_str()).collect();
    let mut fixes = Vec::new();
    for hop in circle {
        for fix in fixes_at(survey, hop, flow) {
            if !fixes.contains(&fix) && remedies::breaks_loop(survey.topology, &fix, flow) {
                fixes.push(fix);
            }
        }
    }
    // Better than a circle that ends in a refusal is one that ends in the mailbox.
    let (arriving, other): (Vec<Fix>, Vec<Fix>) =
        fixes.into_iter().partition(|fix| remedies::lets_arrive(survey.topology, fix, flow));
    LINT.at(cause.unwrap_or_else(|| Element::System(first).into()))
        .argument("sender", sender)
        .argument("recipient", flow.addressee())
        .argument("systems", systems.join(", "))
        .related(circle.iter().filter_map(choice).filter_map(|decision| match &decision.cause {
            Cause::Config(config) => Some(config.clone()),
            Cause::Absence { .. } | Cause::Message | Cause::Standard => None,
        }))
        .proved_by(Some(flow))
        .fixes(arriving.into_iter().chain(other))
}

/// What could be done at one system of the circle.
fn fixes_at(survey: &Survey<'_>, hop: &Hop, flow: &Flow) -> Vec<Fix> {
    let Some(System::Organization(organization)) = survey.topology.system(&hop.system) else {
        let relay = survey.topology.relay(&hop.system);
        return relay.and_then(remedies::refuse_unknown_from_exchange_online).into_iter().collect();
    };
    let Some(online) = organization.exchange_online() else { return Vec::new() };
    match choice(hop).map(|decision| &decision.cause) {
        Some(Cause::Config(config)) => match &config.element {
            Element::TransportRule(_, name) => {
                let Some(rule) = organization.transport_rules.iter().find(|rule| rule.name == *name) else { return Vec::new() };
                let connector = rules::connectors(rule).find_map(|name| online.outbound_connector(name));
                let domains = rules::recipient_domains(rule);
                let mailbox = organization.recipients.find(flow.addressee());
                let mailboxes: Vec<_> = organization
                    .recipients
                    .iter()
                    .filter(|recipient| mailbox.is_some_and(|mailbox| mailbox.kind.as_str() == recipient.kind.as_str()))
                    .filter(|recipient| rules::may_take(survey.topology, organization, rule, recipient))
                    .collect();
                let by_domain = connector
                    .and_then(|connector| remedies::use_connector_by_domain(organization, connector, &domains, Some(rule)));
                by_domain.into_iter().chain(remedies::except_cloud_users(organization, rule, &mailboxes)).collect()
            }
            Element::OutboundConnector(_, name) => {
                let connector = online.outbound_connector(name).filter(|connector| connector.use_mx_record);
                let domain = flow.path.recipient.domain();
                connector
                    .and_then(|connector| remedies::smart_host_instead_of_mx(survey, organization, connector, domain))
                    .into_iter()
                    .collect()
            }
            _ => Vec::new(),
        },
        Some(Cause::Absence { sought: Sought::OutboundConnector(domain), .. }) => {
            remedies::connector_for_domain(survey, organization, online, domain)
        }
        _ => Vec::new(),
    }
}
