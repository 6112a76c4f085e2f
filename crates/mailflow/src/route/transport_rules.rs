//! Mail flow rules: in priority order, after resolution and before the next hop is chosen.
//!
//! Conditions are joined by "and", the values of one by "or", exceptions override (Microsoft, Mail flow rules in Exchange
//! Online). A condition on recipients acts on the copy of the matching recipient only, an "any of" condition on all
//! (Microsoft, conditions and exceptions).

use std::{ops::ControlFlow, sync::Arc};

use super::{
    Departure, Stay,
    exchange::{Configured, Exchange},
    index::Concerned,
    passed_over,
    recipient_resolution::Resolved,
};
use crate::{
    assumption::Assumption,
    message::is_listed,
    model::{
        Action, Condition, DomainType, Mode, RuleState, TransportRule,
        config_ref::{ConfigRef, Element},
        transport_rule::{Scope, SenderAddressLocation},
    },
    names::{DomainName, EmailAddress, Name},
    reason::{Mismatch, Reason},
    reply::SmtpReply,
    trace::{PassedOver, Sought, Stage, Verdict},
};

/// What rules ask of the next hop.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Routing {
    /// The rule that routes, and its connector.
    pub(super) connector: Option<(Name, Name)>,
    /// The rule that requires TLS.
    pub(super) require_tls: Option<Name>,
    /// Routing rules that matched, but spare this recipient or were overridden.
    pub(super) set_aside: Vec<PassedOver>,
    /// Whether the choice leans on what several routing rules do together.
    pub(super) leans_on_order: bool,
}

/// How rules end a copy's stay.
pub(super) enum Stop {
    Departs(Departure),
    Redirects(Vec<EmailAddress>),
}

/// What looking at conditions used.
#[derive(Default)]
struct Used {
    /// Whether an answer hangs on a reading of [`Assumption::RuleDomainMatch`].
    leans: bool,
    /// Groups and senders that were asked.
    looked_at: Vec<Element>,
}

impl Stay<'_> {
    pub(super) fn transport_rules(&mut self, exchange: Exchange<'_>, resolved: &Resolved) -> ControlFlow<Stop, Routing> {
        if self.envelope.reverse_path.is_none() {
            self.decide(Stage::TransportRules, Reason::RulesSkipSystemMessages, crate::trace::Cause::Standard);
            return ControlFlow::Continue(Routing::default());
        }
        let mut routing = Routing::default();
        let mut lost = Vec::new();
        let mut stopped_by: Option<&Name> = None;
        let mut has_acted = false;
        let mut used = Used::default();
        let concerned = Concerned {
            senders: self.context.message.author().into_iter().chain(&self.envelope.reverse_path).collect(),
            recipients: vec![&resolved.address, &self.envelope.forward_path, &self.arrival.envelope.forward_path],
            headers: &self.arrival.headers,
        };
        for rule in self.context.rules(exchange.organization, &concerned) {
            let element = exchange.rule(&rule.name);
            if let Some(rule) = stopped_by {
                lost.push(passed_over(element, Mismatch::StoppedEarlier { rule: rule.clone() }));
                continue;
            }
            if let Err(why) = self.rule_matches(rule, exchange, resolved, &mut used) {
                lost.push(passed_over(element, why));
                continue;
            }
            used.looked_at.push(element);
            for action in &rule.actions {
                let before = self.decisions.len();
                let outcome = self.act(rule, action, exchange, resolved, &mut routing);
                if let Some(decision) = self.decisions.get_mut(before) {
                    has_acted = true;
                    decision.passed_over = std::mem::take(&mut lost);
                    if used.leans {
                        decision.assumptions.push(Assumption::RuleDomainMatch);
                    }
                }
                if outcome.is_break() {
                    self.looking_at(std::mem::take(&mut used.looked_at));
                }
                outcome?;
            }
            if rule.stop_rule_processing {
                stopped_by = Some(&rule.name);
            }
        }
        if !has_acted {
            self.decide_over(Stage::TransportRules, Reason::NoRuleMatches, exchange.lacks(Sought::TransportRule), lost);
            if used.leans {
                self.leaning_on(Assumption::RuleDomainMatch);
            }
        } else if let Some(decision) = self.decisions.iter_mut().rev().find(|decision| decision.stage == Stage::TransportRules) {
            decision.passed_over.extend(lost);
        }
        self.looking_at(used.looked_at);
        if let Some(rule) = stopped_by {
            let element = exchange.rule(rule).setting("StopRuleProcessing");
            self.decide(Stage::TransportRules, Reason::RuleStops { rule: rule.clone() }, element);
        }
        ControlFlow::Continue(routing)
    }

    fn act(
        &mut self,
        rule: &TransportRule,
        action: &Action,
        exchange: Exchange<'_>,
        resolved: &Resolved,
        routing: &mut Routing,
    ) -> ControlFlow<Stop> {
        let name = rule.name.clone();
        let cause: ConfigRef = exchange.rule(&rule.name).setting(action.parameter());
        match action {
            Action::RouteMessageOutboundConnector(connector) => {
                let spares_mailboxes =
                    self.context.topology.assumptions.is(Assumption::RoutingRuleScope, "unknown-recipients-only");
                if spares_mailboxes && resolved.is_mailbox {
                    routing.set_aside.push(passed_over(cause, Mismatch::RecipientKnown));
                    let reason = Reason::RuleSparesMailbox { rule: name, recipient: resolved.address.clone() };
                    self.decide(Stage::TransportRules, reason, Element::Assumption(Assumption::RoutingRuleScope));
                    self.leaning_on(Assumption::RoutingRuleScope);
                    return ControlFlow::Continue(());
                }
                let first_wins = self.context.topology.assumptions.is(Assumption::SeveralRoutingRules, "first-wins");
                if let Some((winner, _)) = routing.connector.clone() {
                    routing.leans_on_order = true;
                    if first_wins {
                        routing.set_aside.push(passed_over(cause, Mismatch::OverriddenByRule { rule: winner }));
                        return ControlFlow::Continue(());
                    }
                    let loser = exchange.rule(&winner).setting(action.parameter());
                    routing.set_aside.push(passed_over(loser, Mismatch::OverriddenByRule { rule: name.clone() }));
                }
                self.decide(
                    Stage::TransportRules,
                    Reason::RuleRoutes { rule: name.clone(), connector: connector.clone() },
                    cause,
                );
                routing.connector = Some((name, connector.clone()));
            }
            Action::RouteMessageOutboundRequireTls => {
                self.decide(Stage::TransportRules, Reason::RuleRequiresTls { rule: name.clone() }, cause);
                routing.require_tls = Some(name);
            }
            Action::RedirectMessageTo(targets) => {
                let Some(target) = targets.first().cloned() else { return ControlFlow::Continue(()) };
                if self.arrival.redirects >= 1 {
                    self.decide(Stage::TransportRules, Reason::RuleRedirectLimit { rule: name }, cause);
                    let text = "TRANSPORT.RULES.RejectMessage; Transport rules loop count exceeded and message rejected";
                    return ControlFlow::Break(Stop::Departs(self.returned(SmtpReply::new(550, "5.7.128", text))));
                }
                self.decide(Stage::TransportRules, Reason::RuleRedirects { rule: name, target }, cause);
                return ControlFlow::Break(Stop::Redirects(targets.clone()));
            }
            Action::RejectMessage { reason_text, enhanced_status_code } => {
                self.decide(Stage::TransportRules, Reason::RuleRejects { rule: name }, cause);
                let text = reason_text.as_deref().unwrap_or("Delivery not authorized, message refused");
                let reply = SmtpReply::new(
                    550,
                    enhanced_status_code.as_deref().unwrap_or("5.7.1"),
                    format!("TRANSPORT.RULES.RejectMessage; {text}"),
                );
                return ControlFlow::Break(Stop::Departs(self.returned(reply)));
            }
            Action::DeleteMessage => {
                self.decide(Stage::TransportRules, Reason::RuleDeletes { rule: name }, cause.clone());
                return ControlFlow::Break(Stop::Departs(Departure::End(Verdict::Discarded { by: cause })));
            }
            Action::SetHeader { name: header, value } => {
                self.decide(Stage::TransportRules, Reason::RuleSetsHeader { rule: name, header: header.clone() }, cause.clone());
                self.break_signatures(header, cause);
                Arc::make_mut(&mut self.arrival.headers).insert(header.to_lowercase(), value.clone());
            }
            Action::RemoveHeader(header) => {
                self.decide(
                    Stage::TransportRules,
                    Reason::RuleRemovesHeader { rule: name, header: header.clone() },
                    cause.clone(),
                );
                self.break_signatures(header, cause);
                Arc::make_mut(&mut self.arrival.headers).remove(&header.to_lowercase());
            }
        }
        ControlFlow::Continue(())
    }

    fn rule_matches(
        &self,
        rule: &TransportRule,
        exchange: Exchange<'_>,
        resolved: &Resolved,
        used: &mut Used,
    ) -> Result<(), Mismatch> {
        if rule.state == RuleState::Disabled {
            return Err(Mismatch::Disabled);
        }
        let mut holds = |condition: &Condition| self.condition(condition, rule, exchange, resolved, used);
        if let Some(unmet) = rule.conditions.iter().find(|condition| !holds(condition)) {
            return Err(Mismatch::ConditionNotMet { condition: unmet.parameter() });
        }
        if let Some(exception) = rule.exceptions.iter().find(|condition| holds(condition)) {
            return Err(Mismatch::ExceptionHolds { condition: exception.parameter() });
        }
        // Microsoft, New-TransportRule -Mode: audited rules only log.
        if rule.mode == Mode::Enforce { Ok(()) } else { Err(Mismatch::AuditOnly) }
    }

    fn condition(
        &self,
        condition: &Condition,
        rule: &TransportRule,
        exchange: Exchange<'_>,
        resolved: &Resolved,
        used: &mut Used,
    ) -> bool {
        let directory = &exchange.organization.recipients;
        let recipient = &resolved.address;
        let senders = self.senders(rule.sender_address_location);
        let mut ask = |addresses: &[EmailAddress]| {
            let people = senders.iter().copied().chain(addresses);
            used.looked_at.extend(
                people.flat_map(|address| directory.with_members(address)).map(|found| exchange.recipient(&found.address)),
            );
        };
        match condition {
            Condition::SenderDomainIs(domains) => self.domain_is(domains, &senders, used),
            Condition::RecipientDomainIs(domains) => self.domain_is(domains, &[recipient], used),
            Condition::From(addresses) => {
                ask(addresses);
                senders.iter().any(|sender| addresses.iter().any(|address| directory.is_same(address, sender)))
            }
            Condition::SentTo(addresses) => {
                ask(addresses);
                addresses.iter().any(|address| directory.is_same(address, recipient))
            }
            Condition::FromMemberOf(groups) => {
                ask(groups);
                senders.iter().any(|sender| groups.iter().any(|group| directory.is_member(sender, group)))
            }
            Condition::SentToMemberOf(groups) => {
                ask(groups);
                groups.iter().any(|group| directory.is_member(recipient, group))
            }
            // Microsoft, New-TransportRule -FromScope: inside needs an authenticated session and a known or accepted sender.
            Condition::FromScope(scope) => {
                used.looked_at.extend(senders.iter().filter_map(|sender| accepted_domain(exchange, sender)));
                let is_inside = exchange.is_authenticated && senders.iter().any(|sender| is_own(exchange, sender));
                is_inside == (*scope == Scope::InOrganization)
            }
            Condition::SentToScope(scope) => {
                used.looked_at.extend(accepted_domain(exchange, recipient));
                is_own(exchange, recipient) == (*scope == Scope::InOrganization)
            }
            Condition::FromAddressContainsWords(words) => senders.iter().any(|sender| contains(sender.as_str(), words)),
            Condition::RecipientAddressContainsWords(words) => contains(recipient.as_str(), words),
            Condition::AnyOfRecipientAddressContainsWords(words) => {
                contains(recipient.as_str(), words)
                    || self.arrival.companions.iter().any(|companion| contains(companion.as_str(), words))
            }
            Condition::SenderIpRanges(ranges) => {
                self.arrival.connection.client_address.is_some_and(|address| is_listed(ranges, address))
            }
            Condition::HeaderContains { header, words } => {
                self.arrival.headers.get(&header.to_lowercase()).is_some_and(|value| contains(value, words))
            }
        }
    }

    fn domain_is(&self, wanted: &[DomainName], addresses: &[&EmailAddress], used: &mut Used) -> bool {
        let is_exact = addresses.iter().any(|address| wanted.contains(address.domain()));
        let is_below = addresses.iter().any(|address| wanted.iter().any(|parent| address.domain().is_below(parent)));
        let takes_below = self.context.topology.assumptions.is(Assumption::RuleDomainMatch, "domain-and-subdomains");
        used.leans |= is_below && !is_exact;
        is_exact || (is_below && takes_below)
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

/// Whether `text` contains one of `words`, without regard to case.
fn contains(text: &str, words: &[String]) -> bool {
    let text = text.to_lowercase();
    words.iter().any(|word| !word.is_empty() && text.contains(&word.to_lowercase()))
}
