//! What lints ask of mail flow rules without a message at hand: could the rule take mail for this recipient?

use mailflow::{
    Assumption, DomainName, EmailAddress, Name, Topology,
    model::{Action, Condition, Mode, Organization, Recipient, RuleState, Scope, TransportRule, rule_condition::contains_words},
};

/// Whether the rule acts at all: enabled and enforcing.
pub(crate) fn acts(rule: &TransportRule) -> bool {
    rule.state == RuleState::Enabled && rule.mode == Mode::Enforce
}

/// The connectors that the rule routes to.
pub(crate) fn connectors(rule: &TransportRule) -> impl Iterator<Item = &Name> {
    rule.actions.iter().filter_map(|action| match action {
        Action::RouteMessageOutboundConnector(connector) => Some(connector),
        _ => None,
    })
}

/// The domains of the rule's `RecipientDomainIs`.
pub(crate) fn recipient_domains(rule: &TransportRule) -> Vec<&DomainName> {
    let domains = rule.conditions.iter().filter_map(|condition| match condition {
        Condition::RecipientDomainIs(domains) => Some(domains),
        _ => None,
    });
    domains.flatten().collect()
}

/// Whether the rule looks at header fields, as rules for add-on services do to take a message only once.
pub(crate) fn looks_at_headers(rule: &TransportRule) -> bool {
    rule.predicates().any(|condition| matches!(condition, Condition::HeaderContains { .. } | Condition::HeaderMatches { .. }))
}

/// Whether some sender's message to `recipient` could match the rule.
pub(crate) fn may_take(topology: &Topology, organization: &Organization, rule: &TransportRule, recipient: &Recipient) -> bool {
    let answer = |condition: &Condition| about_recipient(topology, organization, condition, recipient);
    // What hangs on the sender can be so for a condition, and need not be so for an exception.
    rule.conditions.iter().all(|condition| answer(condition).unwrap_or(true))
        && !rule.exceptions.iter().any(|exception| answer(exception).unwrap_or(false))
}

/// Whether the condition holds for `recipient`; `None` when that hangs on the rest of the message.
fn about_recipient(
    topology: &Topology,
    organization: &Organization,
    condition: &Condition,
    recipient: &Recipient,
) -> Option<bool> {
    let directory = &organization.recipients;
    let address = &recipient.address;
    let is_recipient = |candidate: &EmailAddress| candidate == address || recipient.proxy_addresses.contains(candidate);
    let takes_below = || topology.assumptions.is(Assumption::RuleDomainMatch, "domain-and-subdomains");
    let domain_is = |wanted: &DomainName| address.domain() == wanted || (takes_below() && address.domain().is_below(wanted));
    Some(match condition {
        Condition::RecipientDomainIs(domains) => domains.iter().any(domain_is),
        Condition::SentTo(addresses) => addresses.iter().any(is_recipient),
        Condition::SentToMemberOf(groups) => groups.iter().any(|group| directory.is_member(address, group)),
        Condition::SentToScope(scope) => *scope == Scope::InOrganization,
        Condition::RecipientAddressContainsWords(words) => contains_words(address.as_str(), words),
        Condition::RecipientAddressMatchesPatterns(patterns) => patterns.iter().any(|pattern| pattern.matches(address.as_str())),
        Condition::AnyOfRecipientAddressContainsWords(_)
        | Condition::AnyOfRecipientAddressMatchesPatterns(_)
        | Condition::AnyOfToHeader(_)
        | Condition::AnyOfToHeaderMemberOf(_)
        | Condition::AnyOfCcHeader(_)
        | Condition::AnyOfCcHeaderMemberOf(_)
        | Condition::AnyOfToCcHeader(_)
        | Condition::AnyOfToCcHeaderMemberOf(_)
        | Condition::SubjectContainsWords(_)
        | Condition::SubjectMatchesPatterns(_)
        | Condition::MessageSizeOver(_)
        | Condition::SclOver(_)
        | Condition::FromAddressMatchesPatterns(_)
        | Condition::HeaderMatches { .. }
        | Condition::SenderDomainIs(_)
        | Condition::From(_)
        | Condition::FromMemberOf(_)
        | Condition::FromScope(_)
        | Condition::FromAddressContainsWords(_)
        | Condition::SenderIpRanges(_)
        | Condition::HeaderContains { .. } => return None,
    })
}

/// Whether `address` is a group of the directory.
pub(crate) fn is_group(organization: &Organization, address: &EmailAddress) -> bool {
    organization.recipients.find(address).is_some_and(|recipient| recipient.kind.is_group())
}
