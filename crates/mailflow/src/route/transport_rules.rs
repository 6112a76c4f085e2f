//! Mail flow rules: in priority order, after resolution and before the next hop is chosen.
//!
//! A rule with a condition on recipients forks the message: its actions are for the recipients that match, and later rules see
//! each part by itself. An "any of" condition takes all recipients of a part or none (Microsoft, conditions and exceptions).
//! A redirect changes the recipients and goes on with the next rule.

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
    model::{Action, Condition, Organization, TransportRule},
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
    /// It goes on to other recipients, who are resolved before the rules after this one are asked.
    Redirects(Box<Progress>),
}

/// How far the rules are with a copy. A redirect takes it along to the new recipients: no rule is asked twice in one pass.
#[derive(Clone)]
pub(super) struct Progress {
    /// The place of the first rule that is still to be asked; none is once a rule stopped.
    next: Option<usize>,
    /// What the rules so far ask of the next hop.
    pub(super) routing: Routing,
    /// The new recipients, after a redirect.
    pub(super) targets: Arc<[EmailAddress]>,
    /// Whether this copy has what rules add to the message as a whole.
    adds: bool,
}

impl Progress {
    /// Before the first rule.
    pub(super) fn new() -> Self {
        Self { next: Some(0), routing: Routing::default(), targets: Arc::default(), adds: true }
    }

    /// Whether a rule of this pass has redirected the copy.
    pub(super) fn is_redirected(&self) -> bool {
        !self.targets.is_empty()
    }
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
    /// Asks the rules that `progress` leaves. `sent` is the address that the recipient was sent to.
    pub(super) fn transport_rules(
        &mut self,
        exchange: Exchange<'_>,
        resolved: &Resolved,
        sent: &EmailAddress,
        mut progress: Progress,
    ) -> ControlFlow<Stop, Routing> {
        if self.envelope.reverse_path.is_none() {
            self.decide(Stage::TransportRules, Reason::RulesSkipSystemMessages, crate::trace::Cause::Standard);
            return ControlFlow::Continue(Routing::default());
        }
        let Some(next) = progress.next else { return ControlFlow::Continue(progress.routing) };
        let mut lost = Vec::new();
        let mut stopped_by: Option<&Name> = None;
        // What comes after a redirect stands with the redirect.
        let mut has_acted = progress.is_redirected();
        let mut used = Used::default();
        let mut redirect: Vec<EmailAddress> = Vec::new();
        // A copy for somebody else than `sent` names, as a member of a group, has only its own address.
        let is_same = exchange.organization.recipients.is_same(sent, &resolved.address);
        let original = if is_same { sent } else { &resolved.address };
        let recipients = if progress.is_redirected() { &progress.targets } else { &self.arrival.companions };
        let mut fork = Fork::new(exchange.organization, recipients);
        let concerned = Concerned {
            senders: self.context.message.author().into_iter().chain(&self.envelope.reverse_path).collect(),
            recipients: vec![&resolved.address, &self.envelope.forward_path, sent],
            headers: &self.arrival.headers,
        };
        // A rule that cannot be about this recipient may still fork the message.
        let rules = if fork.matters {
            exchange.organization.transport_rules.iter().enumerate().collect()
        } else {
            self.context.rules(exchange.organization, &concerned)
        };
        for (place, rule) in rules.into_iter().filter(|(place, _)| *place >= next) {
            let element = exchange.rule(&rule.name);
            if let Some(rule) = stopped_by {
                lost.push(passed_over(element, Mismatch::StoppedEarlier { rule: rule.clone() }));
                continue;
            }
            let addressee = Addressee { resolved: &resolved.address, original, fork: &fork.recipients };
            let outcome = self.rule_matches(rule, exchange, addressee, &mut used);
            self.splits(rule, outcome.is_ok(), exchange, &mut fork, &mut used);
            if let Err(why) = outcome {
                lost.push(passed_over(element, why));
                continue;
            }
            used.looked_at.push(element);
            // The parameters of a rule have no order; what it does beside a redirect is done for the new recipients too.
            let (redirects, others): (Vec<&Action>, Vec<&Action>) =
                rule.actions.iter().partition(|action| matches!(action, Action::RedirectMessageTo(_)));
            for action in others.into_iter().chain(redirects) {
                let before = self.decisions.len();
                let outcome = match action {
                    Action::RedirectMessageTo(targets) => {
                        redirect.extend(targets.iter().cloned());
                        self.redirects(rule, targets, exchange, &progress)
                    }
                    _ => self.act(rule, action, exchange, resolved, &mut progress.routing),
                };
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
            progress.next = place.checked_add(1);
            if rule.stop_rule_processing {
                stopped_by = Some(&rule.name);
                progress.next = None;
            } else if !redirect.is_empty() {
                break;
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
        progress.adds &= !fork.matters || fork.recipients.first() == Some(sent);
        if !progress.adds {
            progress.routing.added.clear();
        }
        if redirect.is_empty() {
            return ControlFlow::Continue(progress.routing);
        }
        progress.targets = redirect.into();
        ControlFlow::Break(Stop::Redirects(Box::new(progress)))
    }

    /// Lets this copy be the one for `target`, as the rule says that redirected it last.
    pub(super) fn goes_to(&mut self, target: &EmailAddress) {
        self.envelope.forward_path = target.clone();
        let named = self.decisions.iter_mut().rev().find_map(|decision| match &mut decision.reason {
            Reason::RuleRedirects { target, .. } => Some(target),
            _ => None,
        });
        if let Some(named) = named {
            named.clone_from(target);
        }
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
