//! Mail flow rules: in priority order, after resolution and before the next hop is chosen.
//!
//! A rule with a condition on recipients forks the message: its actions are for the recipients that match, and later rules see
//! each part by itself. An "any of" condition takes all recipients of a part or none (Microsoft, conditions and exceptions).

use std::{ops::ControlFlow, sync::Arc};

use super::{
    Departure, Stay,
    exchange::{Configured, Exchange},
    index::Concerned,
    passed_over,
    recipient_resolution::Resolved,
    rule_conditions::{Addressee, Used},
};
use crate::{
    assumption::Assumption,
    model::{Condition, Organization, TransportRule},
    names::{EmailAddress, Name},
    order,
    reason::{Mismatch, Reason},
    trace::{PassedOver, Sought, Stage},
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
    /// Further recipients, each once.
    pub(super) added: Vec<EmailAddress>,
}

/// How rules end a copy's stay.
pub(super) enum Stop {
    Departs(Departure),
    Redirects(Vec<EmailAddress>),
}

/// Everybody whom the message goes to that this copy is part of, as earlier rules have forked it.
struct Fork {
    recipients: Arc<[EmailAddress]>,
    /// Whether any rule asks for them.
    matters: bool,
}

impl Fork {
    fn new(organization: &Organization, recipients: &Arc<[EmailAddress]>) -> Self {
        let asks = |rule: &TransportRule| {
            rule.predicates().any(Condition::is_of_any_recipient) || rule.actions.iter().any(|action| !action.added().is_empty())
        };
        let matters = recipients.len() > 1 && organization.transport_rules.iter().any(asks);
        Self { recipients: recipients.clone(), matters }
    }
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
        let original = self.original(exchange, resolved).clone();
        let mut fork = Fork::new(exchange.organization, &self.arrival.companions);
        let concerned = Concerned {
            senders: self.context.message.author().into_iter().chain(&self.envelope.reverse_path).collect(),
            recipients: vec![&resolved.address, &self.envelope.forward_path, &self.arrival.envelope.forward_path],
            headers: &self.arrival.headers,
        };
        // A rule that cannot be about this recipient may still fork the message.
        let rules = if fork.matters {
            exchange.organization.transport_rules.iter().collect()
        } else {
            self.context.rules(exchange.organization, &concerned)
        };
        for rule in rules {
            let element = exchange.rule(&rule.name);
            if let Some(rule) = stopped_by {
                lost.push(passed_over(element, Mismatch::StoppedEarlier { rule: rule.clone() }));
                continue;
            }
            let addressee = Addressee { resolved: &resolved.address, original: &original, fork: &fork.recipients };
            let outcome = self.rule_matches(rule, exchange, addressee, &mut used);
            self.splits(rule, outcome.is_ok(), exchange, &mut fork, &mut used);
            if let Err(why) = outcome {
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
                    decision.assumptions.extend(readings(&mut used));
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
            for assumption in readings(&mut used) {
                self.leaning_on(assumption);
            }
        } else if let Some(decision) = self.decisions.iter_mut().rev().find(|decision| decision.stage == Stage::TransportRules) {
            decision.passed_over.extend(lost);
            decision.assumptions.extend(readings(&mut used));
        }
        self.looking_at(used.looked_at);
        if let Some(rule) = stopped_by {
            let element = exchange.rule(rule).setting("StopRuleProcessing");
            self.decide(Stage::TransportRules, Reason::RuleStops { rule: rule.clone() }, element);
        }
        // What a rule adds is added to the message once, not to the copy of each recipient.
        if fork.matters && fork.recipients.first() != Some(&self.arrival.envelope.forward_path) {
            routing.added.clear();
        }
        ControlFlow::Continue(routing)
    }

    /// The address that the recipient was sent to; a copy for somebody else, as a member of a group, has only its own.
    fn original<'r>(&'r self, exchange: Exchange<'_>, resolved: &'r Resolved) -> &'r EmailAddress {
        let sent = &self.arrival.envelope.forward_path;
        if exchange.organization.recipients.is_same(sent, &resolved.address) { sent } else { &resolved.address }
    }

    /// Keeps in `fork` who stays in one message with this copy after `rule`.
    fn splits<'a>(&self, rule: &TransportRule, is_match: bool, exchange: Exchange<'a>, fork: &mut Fork, used: &mut Used<'a>) {
        if !fork.matters || !rule.predicates().any(Condition::is_of_recipient) {
            return;
        }
        let together = |original: &&EmailAddress| {
            let resolved = exchange.organization.recipients.find(original).map_or(*original, |found| &found.address);
            let addressee = Addressee { resolved, original, fork: &fork.recipients };
            self.rule_matches(rule, exchange, addressee, used).is_ok() == is_match
        };
        let recipients = fork.recipients.iter().filter(together).cloned().collect();
        fork.recipients = recipients;
    }
}

/// The readings that conditions leaned on since the last decision, each once.
fn readings(used: &mut Used<'_>) -> Vec<Assumption> {
    let mut leans = std::mem::take(&mut used.leans);
    order::sort_and_dedup(&mut leans);
    leans
}
