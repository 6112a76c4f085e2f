//! What mail flow rules do with a message, in the order of a rule's actions.

use std::{ops::ControlFlow, sync::Arc};

use super::{
    Departure, Stay,
    exchange::{Configured, Exchange},
    passed_over,
    recipient_resolution::Resolved,
    transport_rules::{Progress, Routing, Stop},
};
use crate::{
    assumption::Assumption,
    model::{
        Action, TransportRule,
        config_ref::{ConfigRef, Element},
    },
    names::{EmailAddress, Name},
    reason::{Mismatch, Reason},
    reply::SmtpReply,
    trace::{Release, Stage, Verdict},
};

/// How many recipients all rules together may add (Microsoft, Exchange Online limits).
const MAX_ADDED_RECIPIENTS: usize = 100;

impl Stay<'_> {
    pub(super) fn act(
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
            // A redirect has its own function: it is done last.
            Action::RedirectMessageTo(_) => {}
            Action::AddToRecipients(_) | Action::CopyTo(_) | Action::BlindCopyTo(_) => {
                self.add_recipients(&name, action, &cause, routing);
            }
            Action::ModerateMessageByUser(moderators) => {
                let Some(moderator) = moderators.first().cloned() else { return ControlFlow::Continue(()) };
                self.decide(Stage::TransportRules, Reason::RuleModerates { rule: name, moderator }, cause);
                return ControlFlow::Break(self.withheld(Release::Moderation));
            }
            Action::Quarantine => {
                self.decide(Stage::TransportRules, Reason::RuleQuarantines { rule: name }, cause);
                return ControlFlow::Break(self.withheld(Release::Quarantine));
            }
            Action::SetScl(level) => {
                self.decide(Stage::TransportRules, Reason::RuleSetsScl { rule: name, level: *level }, cause);
                self.leaning_on(Assumption::FilterOrder);
                if self.context.topology.assumptions.is(Assumption::FilterOrder, "rules-before-spam-filter") {
                    self.scl = Some(*level);
                }
            }
            Action::PrependSubject(prefix) => {
                self.decide(Stage::TransportRules, Reason::RulePrependsSubject { rule: name }, cause.clone());
                self.break_signatures("Subject", cause);
                let subject = Arc::make_mut(&mut self.arrival.headers).entry("subject".to_owned()).or_default();
                subject.insert_str(0, prefix);
            }
            Action::ApplyHtmlDisclaimerText(_) => {
                self.decide(Stage::TransportRules, Reason::RuleAddsDisclaimer { rule: name }, cause.clone());
                self.break_body_signatures(cause);
            }
            Action::RejectMessage { reason_text, enhanced_status_code } => {
                self.decide(Stage::TransportRules, Reason::RuleRejects { rule: name }, cause);
                let reply = self.rejection(reason_text.as_deref(), enhanced_status_code.as_deref());
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

    /// The message gets other recipients, once: headers count how often rules have redirected it.
    ///
    /// Source: Exchange Team Blog, Loop Prevention in Exchange Online. Evidence: documented; for two redirects in one pass of the
    /// rules [`Assumption::SecondRedirect`].
    pub(super) fn redirects(
        &mut self,
        rule: &TransportRule,
        targets: &[EmailAddress],
        exchange: Exchange<'_>,
        progress: &Progress,
    ) -> ControlFlow<Stop> {
        let Some(target) = targets.first().cloned() else { return ControlFlow::Continue(()) };
        let (name, cause) = (rule.name.clone(), exchange.rule(&rule.name).setting("RedirectMessageTo"));
        let came_back = self.arrival.redirects > 0;
        let is_second = !came_back && progress.is_redirected();
        let is_followed = || self.context.topology.assumptions.is(Assumption::SecondRedirect, "followed");
        let outcome = if came_back || (is_second && !is_followed()) {
            self.decide(Stage::TransportRules, Reason::RuleRedirectLimit { rule: name }, cause);
            let text = "TRANSPORT.RULES.RejectMessage; Transport rules loop count exceeded and message rejected";
            ControlFlow::Break(Stop::Departs(self.returned(SmtpReply::new(550, "5.7.128", text))))
        } else {
            self.decide(Stage::TransportRules, Reason::RuleRedirects { rule: name, target }, cause);
            ControlFlow::Continue(())
        };
        if is_second {
            self.leaning_on(Assumption::SecondRedirect);
        }
        outcome
    }

    /// Further recipients get copies of their own. A copy that a rule made gets none, so that two organizations cannot multiply each
    /// other's copies without end.
    fn add_recipients(&mut self, rule: &Name, action: &Action, cause: &ConfigRef, routing: &mut Routing) {
        for target in action.added() {
            let (rule, target) = (rule.clone(), target.clone());
            let reason = if self.arrival.redirects > 0 {
                Reason::RuleAddsNobody { rule }
            } else if routing.added.contains(&target) {
                continue;
            } else if routing.added.len() >= MAX_ADDED_RECIPIENTS {
                Reason::RuleRecipientLimit { rule, target }
            } else {
                routing.added.push(target.clone());
                Reason::RuleAddsRecipient { rule, target }
            };
            self.decide(Stage::TransportRules, reason, cause.clone());
        }
    }

    /// The answer of a rule that rejects; the last decision leans on an assumption where both a code and a text are given.
    fn rejection(&mut self, text: Option<&str>, code: Option<&str>) -> SmtpReply {
        const DEFAULT_CODE: &str = "5.7.1";
        const DEFAULT_TEXT: &str = "Delivery not authorized, message refused";
        let mut given = (code.unwrap_or(DEFAULT_CODE), text.unwrap_or(DEFAULT_TEXT));
        if code.is_some() && text.is_some() {
            self.leaning_on(Assumption::RejectCodeAndText);
            if self.context.topology.assumptions.is(Assumption::RejectCodeAndText, "both-default") {
                given = (DEFAULT_CODE, DEFAULT_TEXT);
            }
        }
        SmtpReply::new(550, given.0, format!("TRANSPORT.RULES.RejectMessage; {}", given.1))
    }

    fn withheld(&self, until: Release) -> Stop {
        Stop::Departs(Departure::End(Verdict::Withheld { by: self.system().clone(), until }))
    }
}
