//! Something names an element that is not there: a certificate, a group member, a forwarding target, an exception's group.
//!
//! Source: this project's model; Exchange empties such references by itself, files and plans do not.

use mailflow::{
    DomainName, Element, EmailAddress, Name,
    model::{
        Condition, DomainType, Organization, Platform, ReceiveConnector, Recipient, RecipientKind, RecordData, RecordSet,
        SendConnector, Tlsa, TransportRule,
    },
    order,
    reason::{Evidence, Source, sources},
};
use mailflow_edit::{Edit, ElementValue};

use crate::{
    finding::{Finding, Fix, Lint, Severity},
    remedies, rules,
    survey::Survey,
};

pub(super) const LINT: Lint = Lint {
    id: "dangling-reference",
    severity: Severity::Warning,
    arguments: &["element", "setting", "missing"],
    fixes: &["remove-reference"],
    source: Source {
        title: sources::MODEL,
        locator: "references are names; nothing keeps them from outliving what they name",
        evidence: Evidence::Standard,
    },
    check,
};

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let mut findings = certificates(survey);
    for organization in &survey.topology.organizations {
        findings.extend(recipients(organization));
        for rule in &organization.transport_rules {
            findings.extend(exceptions(organization, rule));
        }
    }
    findings
}

fn finding(element: Element, setting: &'static str, missing: &str, edits: Vec<Edit>) -> Finding {
    let label = element.label();
    let fix = Fix::new("remove-reference", vec![("missing", missing.to_owned()), ("element", label.clone())], edits);
    LINT.at(element.setting(setting))
        .argument("element", label)
        .argument("setting", setting)
        .argument("missing", missing)
        .fixes([fix])
}

fn certificates(survey: &Survey<'_>) -> Vec<Finding> {
    let is_missing = |name: &&Name| survey.topology.certificate(name).is_none();
    let mut findings = Vec::new();
    for set in &survey.topology.dns.record_sets {
        let RecordData::Tlsa(records) = &set.data else { continue };
        for missing in records.iter().filter_map(|record| record.certificate.as_ref()).filter(is_missing) {
            // The data stays what it is: that of a certificate which is not there.
            let forgotten = records.iter().cloned().map(|record| {
                let certificate = record.certificate.filter(|name| name != missing);
                Tlsa { certificate, ..record }
            });
            let changed = RecordSet { data: RecordData::Tlsa(forgotten.collect()), ..set.clone() };
            let element = Element::RecordSet(set.name.clone(), set.record_type());
            findings.push(finding(element, "TLSA", missing.as_str(), vec![Edit::put(None, ElementValue::RecordSet(changed))]));
        }
    }
    for relay in &survey.topology.relays {
        let element = || Element::System(relay.id.clone());
        let put = |relay| vec![Edit::put(None, ElementValue::Relay(Box::new(relay)))];
        if let Some(missing) = relay.tls.certificate.as_ref().filter(is_missing) {
            let mut changed = relay.clone();
            changed.tls.certificate = None;
            findings.push(finding(element(), "smtpd_tls_chain_files", missing.as_str(), put(changed)));
        }
        if let Some(missing) = relay.client_certificate.as_ref().filter(is_missing) {
            let mut changed = relay.clone();
            changed.client_certificate = None;
            findings.push(finding(element(), "smtp_tls_chain_files", missing.as_str(), put(changed)));
        }
    }
    for organization in &survey.topology.organizations {
        let Platform::ExchangeServer(server) = &organization.platform else { continue };
        let id = || organization.id.clone();
        let setting = "TlsCertificateName";
        let mut missing: Vec<&Name> = server.certificates().filter(is_missing).collect();
        order::sort_and_dedup(&mut missing);
        for missing in missing {
            let mut changed = organization.clone();
            if let Platform::ExchangeServer(server) = &mut changed.platform {
                server.forget_certificate(missing);
            }
            let edit = Edit::put(None, ElementValue::Organization(Box::new(changed)));
            findings.push(finding(Element::System(id()), setting, missing.as_str(), vec![edit]));
        }
        for connector in &server.send_connectors {
            let Some(missing) = connector.tls_certificate_name.as_ref().filter(is_missing) else { continue };
            let changed = SendConnector { tls_certificate_name: None, ..connector.clone() };
            let edit = Edit::put(Some(id()), ElementValue::SendConnector(changed));
            let element = Element::SendConnector(id(), connector.name.clone());
            findings.push(finding(element, setting, missing.as_str(), vec![edit]));
        }
        for connector in &server.receive_connectors {
            let Some(missing) = connector.tls_certificate_name.as_ref().filter(is_missing) else { continue };
            let changed = ReceiveConnector { tls_certificate_name: None, ..connector.clone() };
            let edit = Edit::put(Some(id()), ElementValue::ReceiveConnector(changed));
            let element = Element::ReceiveConnector(id(), connector.name.clone());
            findings.push(finding(element, setting, missing.as_str(), vec![edit]));
        }
    }
    findings
}

/// Members, forwarding targets and listed senders that the organization alone could know and does not.
fn recipients(organization: &Organization) -> Vec<Finding> {
    let is_own = |domain: &DomainName| {
        organization.accepted_domain(domain).is_some_and(|accepted| accepted.domain_type == DomainType::Authoritative)
    };
    let is_missing = |address: &&EmailAddress| is_own(address.domain()) && organization.recipients.find(address).is_none();
    let mut findings = Vec::new();
    for recipient in organization.recipients.iter() {
        for (setting, missing) in named(recipient).into_iter().filter(|(_, address)| is_missing(address)) {
            let mut changed = recipient.clone();
            forget(&mut changed, setting, missing);
            let edit = Edit::put(Some(organization.id.clone()), ElementValue::Recipient(changed));
            let element = Element::Recipient(organization.id.clone(), recipient.address.clone());
            findings.push(finding(element, setting, missing.as_str(), vec![edit]));
        }
    }
    findings
}

const ACCEPT: &str = "AcceptMessagesOnlyFromSendersOrMembers";
const REJECT: &str = "RejectMessagesFromSendersOrMembers";

/// The recipients of the same organization that `recipient` names, with the parameter that does.
fn named(recipient: &Recipient) -> Vec<(&'static str, &EmailAddress)> {
    let forwarding = match &recipient.kind {
        RecipientKind::Mailbox(forwarding) => forwarding.forwarding_address.as_ref(),
        _ => None,
    };
    let own = forwarding.into_iter().map(|address| ("ForwardingAddress", address));
    own.chain(recipient.kind.members().iter().map(|address| ("Members", address)))
        .chain(recipient.accept_messages_only_from_senders_or_members.iter().map(|address| (ACCEPT, address)))
        .chain(recipient.reject_messages_from_senders_or_members.iter().map(|address| (REJECT, address)))
        .collect()
}

/// Takes `missing` out of the parameter `setting` of `recipient`.
fn forget(recipient: &mut Recipient, setting: &str, missing: &EmailAddress) {
    match (setting, &mut recipient.kind) {
        (ACCEPT, _) => recipient.accept_messages_only_from_senders_or_members.retain(|sender| sender != missing),
        (REJECT, _) => recipient.reject_messages_from_senders_or_members.retain(|sender| sender != missing),
        (_, RecipientKind::Mailbox(forwarding)) => forwarding.forwarding_address = None,
        (_, kind) => kind.members_mut().into_iter().for_each(|members| members.retain(|member| member != missing)),
    }
}

/// Groups in exceptions, and beside groups that exist in conditions. A condition of missing groups only has its own lint.
fn exceptions(organization: &Organization, rule: &TransportRule) -> Vec<Finding> {
    let is_missing = |group: &&EmailAddress| !rules::is_group(organization, group);
    let groups = |condition: &Condition| condition.groups().cloned().unwrap_or_default();
    let half =
        rule.conditions.iter().map(groups).filter(|groups| groups.iter().any(|group| rules::is_group(organization, group)));
    let named: Vec<EmailAddress> = half.chain(rule.exceptions.iter().map(groups)).flatten().collect();
    let mut missing: Vec<&EmailAddress> = named.iter().filter(is_missing).collect();
    order::sort_and_dedup(&mut missing);
    let setting = |group: &EmailAddress| {
        let excepted = |condition: &&Condition| groups(condition).contains(group);
        match rule.exceptions.iter().find(excepted) {
            Some(Condition::FromMemberOf(_)) => "ExceptIfFromMemberOf",
            Some(Condition::AnyOfToHeaderMemberOf(_)) => "ExceptIfAnyOfToHeaderMemberOf",
            Some(Condition::AnyOfCcHeaderMemberOf(_)) => "ExceptIfAnyOfCcHeaderMemberOf",
            Some(Condition::AnyOfToCcHeaderMemberOf(_)) => "ExceptIfAnyOfToCcHeaderMemberOf",
            Some(_) => "ExceptIfSentToMemberOf",
            None => rule.conditions.iter().find(excepted).map_or("", Condition::parameter),
        }
    };
    missing
        .into_iter()
        .map(|group| {
            let mut changed = rule.clone();
            for condition in changed.conditions.iter_mut().chain(&mut changed.exceptions) {
                if let Some(groups) = condition.groups_mut() {
                    groups.retain(|other| other != group);
                }
            }
            changed.exceptions.retain(|condition| condition.groups().is_none_or(|groups| !groups.is_empty()));
            let element = Element::TransportRule(organization.id.clone(), rule.name.clone());
            finding(element, setting(group), group.as_str(), vec![remedies::put_rule(organization, changed)])
        })
        .collect()
}
