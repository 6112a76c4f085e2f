//! Recipient resolution: which object an address stands for, and who gets a copy.

use std::{collections::BTreeSet, ops::ControlFlow};

use super::{
    Departure, Stay, Way,
    exchange::{Configured, Exchange},
};
use crate::{
    assumption::Assumption,
    model::{
        AutoForwardingMode, DomainType, Recipient, RecipientKind,
        config_ref::{ConfigRef, Element},
        recipient::Forwarding,
    },
    names::EmailAddress,
    reason::Reason,
    reply::SmtpReply,
    trace::{Sought, Stage, Verdict},
};

/// What became of one copy.
pub(super) enum Resolution<'a> {
    /// It goes on to rules and next hop.
    To(Box<Stay<'a>>, Resolved),
    /// It ended here.
    Ended(Box<Way>),
}

/// What an address stands for.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Resolved {
    /// The address that rules see: the object's primary address, else the address as sent.
    pub(super) address: EmailAddress,
    /// Whether a mailbox of this organization is behind it.
    pub(super) is_mailbox: bool,
}

/// What is left to do, and what is done.
struct Work<'a> {
    open: Vec<Task<'a>>,
    /// Objects that were used.
    seen: BTreeSet<EmailAddress>,
    done: Vec<Resolution<'a>>,
}

enum Task<'a> {
    /// Resolve the address that the envelope names.
    Resolve(Box<Stay<'a>>),
    /// Keep this, after what came before it.
    Keep(Resolution<'a>),
}

impl<'a> Work<'a> {
    /// Resolves `stay` next.
    fn next(&mut self, stay: Stay<'a>) {
        self.open.push(Task::Resolve(Box::new(stay)));
    }
}

impl<'a> Stay<'a> {
    /// Resolves the recipient into copies, each with what it stands for.
    pub(super) fn recipient_resolution(self, exchange: Exchange<'a>) -> Vec<Resolution<'a>> {
        let address = self.envelope.forward_path.clone();
        let mut work = Work { open: Vec::new(), seen: BTreeSet::new(), done: Vec::new() };
        work.next(self.clone());
        // A stack rather than calls: what leads on may do so thousands of times.
        while let Some(task) = work.open.pop() {
            match task {
                Task::Resolve(stay) => stay.resolve(exchange, &mut work),
                Task::Keep(resolution) => work.done.push(resolution),
            }
        }
        if work.done.is_empty() {
            work.done.push(self.ring(exchange, address));
        }
        work.done
    }

    /// Resolves the address that the envelope names.
    fn resolve(mut self, exchange: Exchange<'a>, work: &mut Work<'a>) {
        let address = self.envelope.forward_path.clone();
        let Some(found) = exchange.organization.recipients.find(&address) else {
            match self.untagged(exchange, &address) {
                Some(base) => {
                    self.envelope.forward_path = base;
                    work.next(self);
                }
                None => work.done.push(self.unknown(exchange, address)),
            }
            return;
        };
        // A group inside itself, or forwarding in a ring: every object is used once.
        if !work.seen.insert(found.address.clone()) {
            return;
        }
        let mut allowed = self.delivery_restrictions(exchange, found);
        if allowed.is_continue() {
            allowed = self.receive_limit(exchange, found);
        }
        if let ControlFlow::Break(departure) = allowed {
            work.done.push(Resolution::Ended(Box::new(self.departs(departure))));
            return;
        }
        let element = exchange.recipient(&found.address);
        let recipient = found.address.clone();
        match &found.kind {
            RecipientKind::Mailbox(forwarding) => self.mailbox(exchange, found, forwarding, work),
            RecipientKind::MailUser { external_email_address: external } => {
                self.decide(
                    Stage::RecipientResolution,
                    Reason::ResolvedMailUser { recipient, external: external.clone() },
                    element.setting("ExternalEmailAddress"),
                );
                self.sent_on(exchange, found, external, work);
            }
            RecipientKind::MailContact { external_email_address: external } => {
                self.decide(
                    Stage::RecipientResolution,
                    Reason::ResolvedMailContact { recipient, external: external.clone() },
                    element.setting("ExternalEmailAddress"),
                );
                self.sent_on(exchange, found, external, work);
            }
            RecipientKind::RemoteMailbox { remote_routing_address: Some(external) } => {
                let reason = Reason::ResolvedRemoteMailbox { recipient, external: external.clone() };
                self.decide(Stage::RecipientResolution, reason, element.setting("RemoteRoutingAddress"));
                self.sent_on(exchange, found, external, work);
            }
            RecipientKind::RemoteMailbox { remote_routing_address: None } => {
                self.decide(
                    Stage::RecipientResolution,
                    Reason::RemoteMailboxWithoutAddress { recipient },
                    element.setting("RemoteRoutingAddress"),
                );
                let reply = SmtpReply::new(550, "5.1.1", "RESOLVER.ADR.RecipNotFound; not found");
                let departure = self.returned(reply);
                work.done.push(Resolution::Ended(Box::new(self.departs(departure))));
            }
            RecipientKind::DistributionGroup { members } => {
                self.group(exchange, members, element.setting("Members"), recipient, work);
            }
            RecipientKind::DynamicDistributionGroup { members } => {
                self.group(exchange, members, element.setting("RecipientFilter"), recipient, work);
            }
            RecipientKind::MailPublicFolder { external_email_address: Some(external) } => {
                let reason = Reason::ResolvedRemotePublicFolder { recipient, external: external.clone() };
                self.decide(Stage::RecipientResolution, reason, element.setting("ExternalEmailAddress"));
                self.sent_on(exchange, found, external, work);
            }
            RecipientKind::MailPublicFolder { external_email_address: None } => {
                self.decide(Stage::RecipientResolution, Reason::ResolvedPublicFolder { recipient: recipient.clone() }, element);
                self.envelope.forward_path = recipient.clone();
                work.done.push(Resolution::To(Box::new(self), Resolved { address: recipient, is_mailbox: true }));
            }
            RecipientKind::UnifiedGroup { members } => {
                let reason = Reason::ExpandedUnifiedGroup { recipient: recipient.clone(), members: members.len() };
                self.decide(Stage::RecipientResolution, reason, element);
                self.name_once(exchange, members);
                let mut own = self.clone();
                own.envelope.forward_path = recipient.clone();
                let own = Resolution::To(Box::new(own), Resolved { address: recipient, is_mailbox: true });
                work.open.push(Task::Keep(own));
                self.expand(members, work);
            }
        }
    }

    /// The address without its tag, if that is what `address` stands for: an object has it, or the domain's own servers may. A
    /// message for them goes on under it.
    ///
    /// Source: Microsoft, "Plus addressing in Exchange Online". Evidence: documented.
    fn untagged(&mut self, exchange: Exchange<'_>, address: &EmailAddress) -> Option<EmailAddress> {
        let base = address.without_tag().filter(|_| exchange.plus_addressing)?;
        let accepted = exchange.organization.accepted_domain(address.domain())?;
        if accepted.domain_type == DomainType::Authoritative {
            exchange.organization.recipients.find(&base)?;
        }
        let reason = Reason::PlusAddress { recipient: address.clone(), base: base.clone() };
        let cause = exchange.system().setting("DisablePlusAddressInRecipients");
        self.decide(Stage::RecipientResolution, reason, cause);
        self.looking_at([exchange.accepted_domain(accepted)]);
        self.over_parent(&exchange, accepted);
        Some(base)
    }

    /// A group without a mailbox of its own: one copy for each of its members, `members_by` says whom it has.
    fn group(
        mut self,
        exchange: Exchange<'a>,
        members: &[EmailAddress],
        members_by: ConfigRef,
        recipient: EmailAddress,
        work: &mut Work<'a>,
    ) {
        if members.is_empty() {
            self.decide(Stage::RecipientResolution, Reason::EmptyGroup { recipient }, members_by.clone());
            work.done.push(Resolution::Ended(Box::new(self.ends(Verdict::Discarded { by: members_by }))));
            return;
        }
        self.decide(Stage::RecipientResolution, Reason::ExpandedGroup { recipient, members: members.len() }, members_by);
        self.name_once(exchange, members);
        self.expand(members, work);
    }

    /// Notes the addresses that lead on: they may lead back, and then no copy is left that would name them.
    pub(super) fn name_what_leads_on(&mut self, exchange: Exchange<'_>, members: &[EmailAddress]) {
        let leads_on = |found: &&Recipient| !matches!(&found.kind, RecipientKind::Mailbox(own) if *own == Forwarding::default());
        let directory = &exchange.organization.recipients;
        let leading = members.iter().filter_map(|member| exchange.find(member)).filter(leads_on).map(|found| &found.address);
        let named: Vec<&Recipient> = directory.ring(leading).filter(leads_on).collect();
        self.name_passed(exchange, &named);
    }

    /// The same, unless an object before has more than one way on: it names what this one leads to as well.
    fn name_once(&mut self, exchange: Exchange<'_>, members: &[EmailAddress]) {
        use Reason::{ExpandedGroup, ExpandedUnifiedGroup, ForwardedWithCopy};
        let branches =
            |reason: &Reason| matches!(reason, ExpandedGroup { .. } | ExpandedUnifiedGroup { .. } | ForwardedWithCopy { .. });
        let earlier = self.decisions.split_last().map_or(&[][..], |(_, earlier)| earlier);
        if !earlier.iter().any(|decision| branches(&decision.reason)) {
            self.name_what_leads_on(exchange, members);
        }
    }

    /// Notes objects that a copy passed which is not left, and what let it pass.
    fn name_passed(&mut self, exchange: Exchange<'_>, passed: &[&Recipient]) {
        let elements = passed.iter().flat_map(|found| {
            let listed: Vec<Element> = self.listed_by(exchange, found).into_iter().collect();
            std::iter::once(exchange.recipient(&found.address)).chain(listed)
        });
        let elements: Vec<Element> = elements.collect();
        self.looking_at(elements);
    }

    /// One copy for each member.
    fn expand(mut self, members: &[EmailAddress], work: &mut Work<'a>) {
        let Some((first, others)) = members.split_first() else { return };
        // A stack: what is pushed last is looked at first.
        for member in others.iter().rev() {
            let mut copy = self.clone();
            copy.envelope.forward_path = member.clone();
            work.next(copy);
        }
        self.envelope.forward_path = first.clone();
        work.next(self);
    }

    /// A mail user, contact or remote mailbox: the envelope now names the external address, which may itself be an object here.
    fn sent_on(mut self, exchange: Exchange<'a>, found: &Recipient, external: &EmailAddress, work: &mut Work<'a>) {
        self.envelope.forward_path = external.clone();
        let is_other_object = exchange.find(external).is_some_and(|other| !work.seen.contains(&other.address));
        if is_other_object {
            work.next(self);
        } else if let Some(departure) = self.forwarding_by_group_refused(exchange, external) {
            work.done.push(Resolution::Ended(Box::new(self.departs(departure))));
        } else {
            work.done.push(Resolution::To(Box::new(self), Resolved { address: found.address.clone(), is_mailbox: false }));
        }
    }

    fn mailbox(mut self, exchange: Exchange<'a>, found: &Recipient, forwarding: &Forwarding, work: &mut Work<'a>) {
        let recipient = found.address.clone();
        let element = exchange.recipient(&recipient);
        let keeps = |mut stay: Self, work: &mut Work<'a>| {
            stay.envelope.forward_path = recipient.clone();
            work.done.push(Resolution::To(Box::new(stay), Resolved { address: recipient.clone(), is_mailbox: true }));
        };
        let (target, setting) = match forwarding {
            Forwarding { forwarding_address: Some(target), .. } => (target, "ForwardingAddress"),
            Forwarding { forwarding_smtp_address: Some(target), .. } => (target, "ForwardingSmtpAddress"),
            Forwarding { .. } => {
                self.decide(Stage::RecipientResolution, Reason::ResolvedMailbox { recipient: recipient.clone() }, element);
                keeps(self, work);
                return;
            }
        };
        let cause = element.setting(setting);
        if forwarding.deliver_to_mailbox_and_forward {
            let reason = Reason::ForwardedWithCopy { recipient: recipient.clone(), target: target.clone() };
            self.decide(Stage::RecipientResolution, reason, cause);
            self.name_once(exchange, std::slice::from_ref(target));
            keeps(self.clone(), work);
        } else {
            self.decide(
                Stage::RecipientResolution,
                Reason::Forwarded { recipient: recipient.clone(), target: target.clone() },
                cause,
            );
        }
        self.forward(exchange, target, work);
    }

    fn forward(mut self, exchange: Exchange<'a>, target: &EmailAddress, work: &mut Work<'a>) {
        self.envelope.forward_path = target.clone();
        match self.forwarding_refused(exchange, target, Stage::RecipientResolution) {
            Some(departure) => work.done.push(Resolution::Ended(Box::new(self.departs(departure)))),
            None => work.next(self),
        }
    }

    /// How a copy for `target` ends that the outbound spam policy keeps from being forwarded outside; none if it may go.
    pub(super) fn forwarding_refused(
        &mut self,
        exchange: Exchange<'_>,
        target: &EmailAddress,
        stage: Stage,
    ) -> Option<Departure> {
        self.name_object(exchange, target);
        exchange.outside(target)?;
        let mode = exchange.auto_forwarding_mode;
        let is_refused = self.forbids_forwarding(mode);
        if is_refused {
            let reason = Reason::ForwardingRefused { target: target.clone() };
            self.decide(stage, reason, exchange.system().setting("AutoForwardingMode"));
        }
        if mode == AutoForwardingMode::Automatic {
            self.leaning_on(Assumption::AutomaticForwarding);
        }
        is_refused.then(|| self.returned(forwarding_refusal()))
    }

    /// Whether the outbound spam policy keeps mail from being forwarded outside.
    fn forbids_forwarding(&self, mode: AutoForwardingMode) -> bool {
        match mode {
            AutoForwardingMode::On => false,
            AutoForwardingMode::Off => true,
            AutoForwardingMode::Automatic => self.context.topology.assumptions.is(Assumption::AutomaticForwarding, "off"),
        }
    }

    /// How a copy for `address` ends that a mailbox, or its inbox rule, sent on to a group, and that leaves from there; none if it may go.
    fn forwarding_by_group_refused(&mut self, exchange: Exchange<'_>, address: &EmailAddress) -> Option<Departure> {
        let mode = exchange.auto_forwarding_mode;
        let here = || self.decisions.iter().rev().take_while(|decision| decision.stage == Stage::RecipientResolution);
        let is_forward = |reason: &Reason| matches!(reason, Reason::Forwarded { .. } | Reason::ForwardedWithCopy { .. });
        let is_sent_on = self.arrival.connection.is_by_user()
            && self.arrival.inbox_rules > 0
            && self.decisions.iter().all(|decision| decision.stage != Stage::TransportRules);
        // What is forwarded outside directly, has been refused before.
        if !self.forbids_forwarding(mode) || !(is_sent_on || here().any(|decision| is_forward(&decision.reason))) {
            return None;
        }
        let accepted = exchange.covering(address.domain()).map(|accepted| exchange.accepted_domain(accepted));
        let is_outside = accepted.is_none();
        self.looking_at(accepted);
        if !is_outside {
            return None;
        }
        let is_refused = self.context.topology.assumptions.is(Assumption::ForwardingToGroup, "refused-5.7.520");
        if is_refused {
            let reason = Reason::ForwardingRefused { target: address.clone() };
            self.decide(Stage::RecipientResolution, reason, exchange.system().setting("AutoForwardingMode"));
        }
        self.leaning_on(Assumption::ForwardingToGroup);
        if is_refused && mode == AutoForwardingMode::Automatic {
            self.leaning_on(Assumption::AutomaticForwarding);
        }
        is_refused.then(|| self.returned(forwarding_refusal()))
    }

    /// No object has the address: the accepted domain's type decides.
    fn unknown(mut self, exchange: Exchange<'a>, recipient: EmailAddress) -> Resolution<'a> {
        let resolved = Resolved { address: recipient.clone(), is_mailbox: false };
        let Some(accepted) = exchange.organization.accepted_domain(recipient.domain()) else {
            let domain = recipient.domain().clone();
            let cause = exchange.lacks(Sought::AcceptedDomain(domain.clone()));
            self.decide(Stage::RecipientResolution, Reason::ForeignRecipient { domain }, cause);
            if let Some(departure) = self.forwarding_by_group_refused(exchange, &recipient) {
                return Resolution::Ended(Box::new(self.departs(departure)));
            }
            return Resolution::To(Box::new(self), resolved);
        };
        let domain = accepted.name.clone();
        let cause = exchange.accepted_domain(accepted).setting("DomainType");
        if accepted.domain_type == DomainType::Authoritative {
            self.decide(Stage::RecipientResolution, Reason::UnknownAuthoritative { recipient, domain }, cause);
            self.leaning_on(Assumption::UnknownRecipient);
            self.over_parent(&exchange, accepted);
            let reply = if self.context.topology.assumptions.is(Assumption::UnknownRecipient, "returned-5.1.1") {
                SmtpReply::new(550, "5.1.1", "RESOLVER.ADR.ExRecipNotFound; not found")
            } else {
                SmtpReply::new(550, "5.1.10", "RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup")
            };
            let departure: Departure = self.returned(reply);
            return Resolution::Ended(Box::new(self.departs(departure)));
        }
        let reason = if *recipient.domain() == domain {
            Reason::UnknownRelayed { recipient, domain }
        } else {
            Reason::UnknownInSubdomain { recipient, domain }
        };
        self.decide(Stage::RecipientResolution, reason, cause);
        self.over_parent(&exchange, accepted);
        Resolution::To(Box::new(self), resolved)
    }

    /// Every object was used once and nobody was left to deliver to.
    fn ring(mut self, exchange: Exchange<'a>, address: EmailAddress) -> Resolution<'a> {
        let primary = exchange.find(&address).map_or_else(|| address.clone(), |found| found.address.clone());
        let accepted = exchange.organization.accepted_domain(address.domain()).map(|accepted| exchange.accepted_domain(accepted));
        let is_tagged = exchange.organization.recipients.find(&address).is_none();
        self.decide(Stage::RecipientResolution, Reason::RecipientRing { recipient: address }, exchange.recipient(&primary));
        let passed: Vec<&Recipient> = exchange.organization.recipients.ring([&primary]).collect();
        self.name_passed(exchange, &passed);
        self.looking_at(accepted.filter(|_| is_tagged));
        let departure = self.returned(SmtpReply::new(554, "5.4.14", "Hop count exceeded - possible mail loop"));
        Resolution::Ended(Box::new(self.departs(departure)))
    }
}

fn forwarding_refusal() -> SmtpReply {
    SmtpReply::new(550, "5.7.520", "Access denied, Your organization does not allow external forwarding")
}
