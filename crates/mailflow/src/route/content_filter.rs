//! What Exchange Online's filters do with a message: malware on arrival, spam, phishing and DMARC after the mail flow rules.
//!
//! Nobody outside knows what the filters find in a message; where a message says it, this is what follows from it.
//! Source: Microsoft, "Exchange Online Protection overview" for the order; Set-HostedContentFilterPolicy and "Recommended
//! settings" for actions and their defaults. Evidence: documented.

use std::ops::ControlFlow;

use super::{
    Departure, Stay,
    authentication::Unauthenticated,
    exchange::Configured,
    exchange_online::{Arrived, Tenant},
    recipient_resolution::Resolved,
};
use crate::{
    assumption::Assumption,
    message::{Content, is_listed},
    model::{Scl, SpamAction, config_ref::ConfigRef},
    reason::Reason,
    trace::{Cause, Release, Stage, Verdict},
};

impl Stay<'_> {
    /// Anti-malware looks at every message, internal ones too.
    pub(super) fn malware(&mut self) -> ControlFlow<Departure> {
        if self.context.message.content != Some(Content::Malware) {
            return ControlFlow::Continue(());
        }
        self.decide(Stage::Filtering, Reason::MalwareQuarantined, Cause::Message);
        ControlFlow::Break(self.quarantined())
    }

    /// Content filtering: what DMARC asks for, then what the spam filter finds.
    pub(super) fn content_filter(
        &mut self,
        tenant: Tenant<'_>,
        arrived: &Arrived,
        resolved: &Resolved,
    ) -> ControlFlow<Departure> {
        let asks = arrived.unauthenticated.as_ref().is_some_and(Unauthenticated::asks_for_anything);
        let found = self.found();
        if !asks && found.is_none() {
            return ControlFlow::Continue(());
        }
        let is_phishing = found.as_ref().is_some_and(|(content, _)| *content == Content::HighConfidencePhishing);
        // What leaves the organization is not judged by the policy for its recipients.
        let is_for_own = tenant.accepts(resolved.address.domain());
        let is_internal = arrived.is_internal && is_for_own && !is_phishing && self.is_authenticated(tenant, &arrived.origin);
        if is_internal && self.scl != Some(Scl::BYPASS) {
            return self.internal_mail(tenant, found, resolved);
        }
        if self.is_bypassed(tenant, arrived, is_phishing) {
            return ControlFlow::Continue(());
        }
        self.dmarc_policy(arrived.unauthenticated.as_ref())?;
        match found {
            Some((content, by)) if is_for_own => self.spam_action(tenant, content, by, resolved),
            Some(_) | None => ControlFlow::Continue(()),
        }
    }

    /// Internal mail skips the filter. Whether it does so where a rule sets a high level, is not said.
    fn internal_mail(
        &mut self,
        tenant: Tenant<'_>,
        found: Option<(Content, Option<ConfigRef>)>,
        resolved: &Resolved,
    ) -> ControlFlow<Departure> {
        let rule = found.as_ref().and_then(|(_, by)| by.clone());
        let is_spam = self.context.topology.assumptions.is(Assumption::SclOfInternalMail, "treated-as-spam");
        let outcome = match found {
            Some((content, Some(by))) if is_spam => self.spam_action(tenant, content, Some(by), resolved),
            Some(_) | None => {
                self.decide(Stage::Filtering, Reason::InternalMailUnfiltered, Cause::Standard);
                self.looking_at(rule.clone().map(|rule| rule.element));
                self.looking_at(tenant.covering(resolved.address.domain()).map(|domain| tenant.accepted_domain(domain)));
                ControlFlow::Continue(())
            }
        };
        if rule.is_some() {
            self.leaning_on(Assumption::SclOfInternalMail);
        }
        outcome
    }

    /// What the filter finds, and the rule that says so where one does.
    fn found(&self) -> Option<(Content, Option<ConfigRef>)> {
        let by_rule = self.scl.and_then(|scl| match scl.level() {
            5 | 6 => Some((Content::Spam, self.scl_rule())),
            7..=9 => Some((Content::HighConfidenceSpam, self.scl_rule())),
            _ => None,
        });
        let content = self.context.message.content.filter(|content| !matches!(content, Content::Clean | Content::Malware));
        match content {
            Some(Content::HighConfidencePhishing) | None => content.map(|content| (content, None)).or(by_rule),
            Some(content) => by_rule.or(Some((content, None))),
        }
    }

    /// Whether the message skips the filter: by a rule, as internal, or because its client or its author is allowed. Of these only a rule
    /// lets phishing of high confidence through (Microsoft, secure by default).
    fn is_bypassed(&mut self, tenant: Tenant<'_>, arrived: &Arrived, is_phishing: bool) -> bool {
        if self.scl == Some(Scl::BYPASS) {
            let cause = self.scl_rule().map_or(Cause::Standard, Cause::Config);
            self.decide(Stage::Filtering, Reason::SpamFilterSkipped, cause);
            if arrived.unauthenticated.as_ref().is_some_and(Unauthenticated::asks_for_anything) {
                self.leaning_on(Assumption::SclBypassAndDmarc);
                return self.context.topology.assumptions.is(Assumption::SclBypassAndDmarc, "bypassed");
            }
            return true;
        }
        if is_phishing {
            return false;
        }
        if arrived.is_internal {
            return true;
        }
        // Microsoft, Configure connection filtering: mail of a client on the IP Allow List gets SCL −1.
        let client = self.arrival.connection.client_address;
        let allowed = &tenant.online.hosted_connection_filter_policy.ip_allow_list;
        if let Some(address) = client.filter(|address| is_listed(allowed, *address)) {
            let reason = Reason::AddressAllowed { address: address.to_string() };
            self.decide(Stage::Filtering, reason, tenant.system().setting("IPAllowList"));
            return true;
        }
        if self.is_from_trusted_domain(tenant) {
            return true;
        }
        let Some(author) = self.context.message.author().cloned() else { return false };
        let policy = &tenant.online.hosted_content_filter_policy;
        let setting = if policy.allowed_senders.contains(&author) {
            "AllowedSenders"
        } else if policy.allowed_sender_domains.contains(author.domain()) {
            "AllowedSenderDomains"
        } else {
            return false;
        };
        self.decide(Stage::Filtering, Reason::SenderAllowed { sender: author }, tenant.system().setting(setting));
        true
    }

    /// What the policy has done with what was found.
    fn spam_action(
        &mut self,
        tenant: Tenant<'_>,
        content: Content,
        by: Option<ConfigRef>,
        resolved: &Resolved,
    ) -> ControlFlow<Departure> {
        let policy = &tenant.online.hosted_content_filter_policy;
        let Some((action, setting)) = policy.action(content) else { return ControlFlow::Continue(()) };
        let cause = tenant.system().setting(setting);
        let found = content.code();
        // Set-HostedContentFilterPolicy: a header alone keeps spam in the Junk Email folder, bulk mail and phishing in the inbox.
        let is_junk = match action {
            SpamAction::MoveToJmf | SpamAction::ModifySubject => true,
            SpamAction::AddXHeader => matches!(content, Content::Spam | Content::HighConfidenceSpam),
            SpamAction::NoAction | SpamAction::Delete | SpamAction::Quarantine => false,
        };
        let reason = match action {
            SpamAction::Quarantine => Reason::Quarantined { found },
            SpamAction::Delete => Reason::DeletedByFilter { found },
            _ if is_junk && resolved.is_mailbox => Reason::MovedToJunk { found },
            _ if is_junk => Reason::MarkedForJunk { found },
            _ => Reason::MarkedAsSpam { found },
        };
        self.decide(Stage::Filtering, reason, cause.clone());
        self.looking_at(by.map(|by| by.element));
        // The policy is for recipients of accepted domains only.
        self.looking_at(tenant.covering(resolved.address.domain()).map(|domain| tenant.accepted_domain(domain)));
        match action {
            SpamAction::Quarantine => ControlFlow::Break(self.quarantined()),
            SpamAction::Delete => ControlFlow::Break(Departure::End(Verdict::Discarded { by: cause })),
            _ => ControlFlow::Continue(()),
        }
    }

    /// Keeps the message in quarantine.
    pub(super) fn quarantined(&self) -> Departure {
        Departure::End(Verdict::Withheld { by: self.system().clone(), until: Release::Quarantine })
    }

    /// The mail flow rule that set the spam confidence level.
    fn scl_rule(&self) -> Option<ConfigRef> {
        let mut decisions = self.decisions.iter().rev().filter(|decision| matches!(decision.reason, Reason::RuleSetsScl { .. }));
        decisions.find_map(|decision| if let Cause::Config(config) = &decision.cause { Some(config.clone()) } else { None })
    }
}
