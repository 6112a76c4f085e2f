//! Whether a mail flow rule matches: its state, its dates, its conditions and exceptions.
//!
//! Conditions are joined by "and", the values of one by "or", exceptions override (Microsoft, Mail flow rules in Exchange
//! Online).

use std::collections::BTreeMap;

use super::{
    Stay,
    exchange::{Configured, Exchange},
};
use crate::{
    assumption::Assumption,
    message::is_listed,
    model::{
        Condition, DomainType, Mode, Pattern, Recipient, RecipientKind, RuleState, Scope, TransportRule,
        config_ref::Element,
        recipient::{Directory, Memberships},
        rule_condition::contains_words,
        transport_rule::{RecipientAddressType, SenderAddressLocation},
    },
    names::{DomainName, EmailAddress},
    reason::Mismatch,
};

/// The recipient that conditions are asked about.
#[derive(Clone, Copy)]
pub(super) struct Addressee<'a> {
    /// The primary address of the object behind it, else the address as sent.
    pub(super) resolved: &'a EmailAddress,
    /// The address as sent.
    pub(super) original: &'a EmailAddress,
    /// Everybody whom the message goes to as rules have left it so far, by the addresses as sent.
    pub(super) fork: &'a [EmailAddress],
}

/// What looking at conditions used.
#[derive(Default)]
pub(super) struct Used<'a> {
    /// The readings that an answer hangs on.
    pub(super) leans: Vec<Assumption>,
    /// Groups and people that were asked.
    pub(super) looked_at: Vec<Element>,
    /// What the directory has of the people that were asked for, looked up once for all rules.
    people: BTreeMap<EmailAddress, Person<'a>>,
}

/// Somebody whom conditions ask for.
struct Person<'a> {
    object: Option<&'a Recipient>,
    memberships: Memberships<'a>,
}

impl<'a> Person<'a> {
    fn new(directory: &'a Directory, address: &EmailAddress) -> Self {
        Self { object: directory.find(address), memberships: directory.memberships(address) }
    }
}

impl Stay<'_> {
    pub(super) fn rule_matches<'a>(
        &self,
        rule: &TransportRule,
        exchange: Exchange<'a>,
        addressee: Addressee<'_>,
        used: &mut Used<'a>,
    ) -> Result<(), Mismatch> {
        if rule.state == RuleState::Disabled {
            return Err(Mismatch::Disabled);
        }
        if let Some(today) = &self.context.message.on {
            if let Some(date) = rule.activation_date.as_ref().filter(|date| *date > today) {
                return Err(Mismatch::NotYetActive { date: date.clone() });
            }
            if let Some(date) = rule.expiry_date.as_ref().filter(|date| *date <= today) {
                return Err(Mismatch::Expired { date: date.clone() });
            }
        }
        let before = used.leans.len();
        let mut holds = |condition: &Condition| self.condition(condition, rule, exchange, addressee, used);
        if let Some(unmet) = rule.conditions.iter().find(|condition| !holds(condition)) {
            if used.leans.len() == before {
                return Err(Mismatch::ConditionNotMet { condition: unmet.parameter() });
            }
            // A condition that fails in every reading settles it; then the rule hangs on none.
            let fails_anyway = |condition: &Condition| {
                let mut here = Used::default();
                let fails = !self.condition(condition, rule, exchange, addressee, &mut here) && here.leans.is_empty();
                fails.then_some(here.looked_at)
            };
            if let Some(looked_at) = rule.conditions.iter().find_map(fails_anyway) {
                used.leans.truncate(before);
                used.looked_at.extend(looked_at);
            }
            return Err(Mismatch::ConditionNotMet { condition: unmet.parameter() });
        }
        if let Some(exception) = rule.exceptions.iter().find(|condition| holds(condition)) {
            return Err(Mismatch::ExceptionHolds { condition: exception.parameter() });
        }
        // Microsoft, New-TransportRule -Mode: audited rules only log.
        if rule.mode == Mode::Enforce { Ok(()) } else { Err(Mismatch::AuditOnly) }
    }

    fn condition<'a>(
        &self,
        condition: &Condition,
        rule: &TransportRule,
        exchange: Exchange<'a>,
        addressee: Addressee<'_>,
        used: &mut Used<'a>,
    ) -> bool {
        let senders = self.senders(rule.sender_address_location);
        match condition {
            Condition::SenderDomainIs(domains) => self.domain_is(domains, senders.iter().copied(), used),
            Condition::From(_) | Condition::FromMemberOf(_) => names_any(condition, senders, exchange, used),
            // The article on conditions: the envelope is searched for the conditions above and below, for this one never.
            Condition::FromScope(scope) => self.is_from(*scope, &self.senders(SenderAddressLocation::Header), exchange, used),
            Condition::FromAddressContainsWords(words) => senders.iter().any(|sender| contains_words(sender.as_str(), words)),
            Condition::FromAddressMatchesPatterns(patterns) => senders.iter().any(|sender| matches(patterns, sender.as_str())),
            Condition::SenderIpRanges(ranges) => {
                self.arrival.connection.client_address.is_some_and(|address| is_listed(ranges, address))
            }
            Condition::RecipientDomainIs(domains) => self.domain_is(domains, &self.seen(rule, addressee, used), used),
            // The article on conditions: groups cannot be named here; a group's own copy is sent to no individual recipient.
            Condition::SentTo(_) => {
                names_any(condition, [addressee.resolved], exchange, used) && !is_group(exchange, addressee.resolved)
            }
            Condition::SentToMemberOf(_) => names_any(condition, [addressee.resolved], exchange, used),
            Condition::SentToScope(scope) => {
                used.looked_at.extend(accepted_domain(exchange, addressee.resolved));
                let is_inside = is_own(exchange, addressee.resolved) || exchange.is_internal_elsewhere(addressee.resolved);
                is_inside == (*scope == Scope::InOrganization)
            }
            Condition::RecipientAddressContainsWords(words) => {
                self.seen(rule, addressee, used).iter().any(|recipient| contains_words(recipient.as_str(), words))
            }
            Condition::RecipientAddressMatchesPatterns(patterns) => {
                self.seen(rule, addressee, used).iter().any(|recipient| matches(patterns, recipient.as_str()))
            }
            Condition::AnyOfRecipientAddressContainsWords(words) => {
                self.all_seen(rule, exchange, addressee, used).iter().any(|recipient| contains_words(recipient.as_str(), words))
            }
            Condition::AnyOfRecipientAddressMatchesPatterns(patterns) => {
                self.all_seen(rule, exchange, addressee, used).iter().any(|recipient| matches(patterns, recipient.as_str()))
            }
            Condition::AnyOfToHeader(_)
            | Condition::AnyOfCcHeader(_)
            | Condition::AnyOfToCcHeader(_)
            | Condition::AnyOfToHeaderMemberOf(_)
            | Condition::AnyOfCcHeaderMemberOf(_)
            | Condition::AnyOfToCcHeaderMemberOf(_) => {
                names_any(condition, &self.written(condition.address_fields()), exchange, used)
            }
            Condition::SubjectContainsWords(words) => self.header("subject").is_some_and(|text| contains_words(text, words)),
            Condition::SubjectMatchesPatterns(patterns) => self.header("subject").is_some_and(|text| matches(patterns, text)),
            Condition::MessageSizeOver(least) => self.context.message.size.is_some_and(|size| size >= *least),
            Condition::SclOver(least) => self.scl.is_some_and(|level| level >= *least),
            Condition::HeaderContains { header, words } => self.header(header).is_some_and(|text| contains_words(text, words)),
            Condition::HeaderMatches { header, patterns } => self.header(header).is_some_and(|text| matches(patterns, text)),
        }
    }

    fn domain_is<'e>(
        &self,
        wanted: &[DomainName],
        addresses: impl IntoIterator<Item = &'e EmailAddress>,
        used: &mut Used<'_>,
    ) -> bool {
        let takes_below = self.context.topology.assumptions.is(Assumption::RuleDomainMatch, "domain-and-subdomains");
        let (mut is_exact, mut is_below) = (false, false);
        for address in addresses {
            is_exact |= wanted.contains(address.domain());
            is_below |= wanted.iter().any(|parent| address.domain().is_below(parent));
        }
        if is_below && !is_exact {
            used.leans.push(Assumption::RuleDomainMatch);
        }
        is_exact || (is_below && takes_below)
    }

    /// `FromScope`. What a stranger is who writes in the organization's own name, sources tell differently.
    ///
    /// Source: Microsoft, New-TransportRule, -FromScope: inside needs an authenticated session, outside a foreign domain. The
    /// article on conditions lets an object of the directory be inside without one.
    fn is_from(&self, scope: Scope, senders: &[&EmailAddress], exchange: Exchange<'_>, used: &mut Used<'_>) -> bool {
        used.looked_at.extend(senders.iter().filter_map(|sender| accepted_domain(exchange, sender)));
        let objects = senders.iter().filter_map(|sender| exchange.organization.recipients.find(sender));
        used.looked_at.extend(objects.clone().map(|found| exchange.recipient(&found.address)));
        let is_known = objects.clone().any(|found| !matches!(found.kind, RecipientKind::MailContact { .. }));
        let is_own = senders.iter().any(|sender| is_own(exchange, sender));
        let (inside, outside) = if exchange.is_authenticated {
            (is_own || is_known, !is_own && !is_known)
        } else {
            if is_own || is_known {
                used.leans.push(Assumption::FromScope);
            }
            match self.context.topology.assumptions.reading(Assumption::FromScope) {
                "neither" => (false, !is_own),
                "inside-if-known" => (is_known, !is_own && !is_known),
                _ => (false, true),
            }
        };
        match scope {
            Scope::InOrganization => inside,
            Scope::NotInOrganization => outside,
        }
    }

    /// The addresses that stand for the recipient, as `RecipientAddressType` says.
    fn seen(&self, rule: &TransportRule, addressee: Addressee<'_>, used: &mut Used<'_>) -> Vec<EmailAddress> {
        match rule.recipient_address_type {
            RecipientAddressType::Resolved => vec![addressee.resolved.clone()],
            RecipientAddressType::Original => {
                used.leans.push(Assumption::OriginalRecipient);
                if self.context.topology.assumptions.is(Assumption::OriginalRecipient, "to-field") {
                    self.written(&["to"])
                } else {
                    vec![addressee.original.clone()]
                }
            }
        }
    }

    /// The same for everybody whom the message goes to.
    fn all_seen(
        &self,
        rule: &TransportRule,
        exchange: Exchange<'_>,
        addressee: Addressee<'_>,
        used: &mut Used<'_>,
    ) -> Vec<EmailAddress> {
        let mut all = self.seen(rule, addressee, used);
        for original in addressee.fork {
            let found = exchange.organization.recipients.find(original);
            used.looked_at.extend(found.map(|found| exchange.recipient(&found.address)));
            let resolved = found.map_or(original, |found| &found.address);
            all.extend(self.seen(rule, Addressee { resolved, original, ..addressee }, used));
        }
        all
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.arrival.headers.get(&name.to_lowercase()).map(String::as_str)
    }

    /// The addresses in these header fields. A message that shows neither To nor Cc is taken to have its recipients in To.
    fn written(&self, fields: &[&str]) -> Vec<EmailAddress> {
        if self.header("to").is_none() && self.header("cc").is_none() {
            return if fields.contains(&"to") { self.context.message.forward_paths.clone() } else { Vec::new() };
        }
        let texts = fields.iter().filter_map(|field| self.header(field)).flat_map(|text| text.split(','));
        let bare = |text: &str| match text.rsplit_once('<') {
            Some((_, address)) => EmailAddress::parse(address.trim_end().trim_end_matches('>')),
            None => EmailAddress::parse(text),
        };
        texts.filter_map(|text| bare(text).ok()).collect()
    }

    /// The sender addresses that a rule looks at.
    fn senders(&self, location: SenderAddressLocation) -> Vec<&EmailAddress> {
        let (header, envelope) = (self.context.message.author(), self.envelope.reverse_path.as_ref());
        let mut senders: Vec<_> = match location {
            SenderAddressLocation::Header => header.into_iter().collect(),
            SenderAddressLocation::Envelope => envelope.into_iter().collect(),
            SenderAddressLocation::HeaderOrEnvelope => header.into_iter().chain(envelope).collect(),
        };
        senders.dedup();
        senders
    }
}

/// Whether `condition` names one of `people`, or a group that one of them is in.
///
/// The answer hangs on what they are called here, and on the groups that lead from them to a named one.
fn names_any<'a, 'p>(
    condition: &Condition,
    people: impl IntoIterator<Item = &'p EmailAddress>,
    exchange: Exchange<'a>,
    used: &mut Used<'a>,
) -> bool {
    let (named, is_about_groups) = (condition.addresses(), condition.groups().is_some());
    let mut is_named = false;
    for address in people {
        if !used.people.contains_key(address) {
            let person = Person::new(&exchange.organization.recipients, address);
            used.looked_at.extend(person.object.map(|object| exchange.recipient(&object.address)));
            used.people.insert(address.clone(), person);
        }
        let Some(person) = used.people.get(address) else { continue };
        if is_about_groups {
            let groups: Vec<&Recipient> = named.iter().flat_map(|group| person.memberships.leading_to(group)).collect();
            is_named |= !groups.is_empty();
            used.looked_at.extend(groups.iter().map(|group| exchange.recipient(&group.address)));
        } else {
            let is_called = |name: &EmailAddress| person.object.map_or(address == name, |object| object.has_address(name));
            is_named |= named.iter().any(is_called);
        }
    }
    is_named
}

/// Whether `address` is a group's.
fn is_group(exchange: Exchange<'_>, address: &EmailAddress) -> bool {
    let found = exchange.organization.recipients.find(address);
    found.is_some_and(|found| match found.kind {
        RecipientKind::DistributionGroup { .. }
        | RecipientKind::DynamicDistributionGroup { .. }
        | RecipientKind::UnifiedGroup { .. } => true,
        RecipientKind::Mailbox(_)
        | RecipientKind::MailUser { .. }
        | RecipientKind::MailContact { .. }
        | RecipientKind::RemoteMailbox { .. }
        | RecipientKind::MailPublicFolder { .. } => false,
    })
}

fn matches(patterns: &[Pattern], text: &str) -> bool {
    patterns.iter().any(|pattern| pattern.matches(text))
}

/// Whether `address` lies in an accepted domain whose mail counts as inside; external relay domains do not.
fn is_own(exchange: Exchange<'_>, address: &EmailAddress) -> bool {
    exchange
        .organization
        .accepted_domain(address.domain())
        .is_some_and(|accepted| accepted.domain_type != DomainType::ExternalRelay)
}

/// The accepted domain of `address`.
fn accepted_domain(exchange: Exchange<'_>, address: &EmailAddress) -> Option<Element> {
    exchange.organization.accepted_domain(address.domain()).map(|accepted| exchange.accepted_domain(accepted))
}
