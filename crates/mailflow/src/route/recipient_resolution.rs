//! Recipient resolution: which object an address stands for, and who gets a copy.

use std::ops::ControlFlow;

use super::{
    Departure, Stay, Way,
    exchange::{Configured, Exchange},
};
use crate::{
    assumption::Assumption,
    model::{AutoForwardingMode, DomainType, Recipient, RecipientKind, config_ref::ConfigRef, recipient::Forwarding},
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

impl<'a> Stay<'a> {
    /// Resolves the recipient into copies, each with what it stands for.
    pub(super) fn recipient_resolution(self, exchange: Exchange<'a>) -> Vec<Resolution<'a>> {
        let mut done = Vec::new();
        let address = self.envelope.forward_path.clone();
        self.clone().resolve(exchange, &address, &mut Vec::new(), &mut done);
        if done.is_empty() {
            done.push(self.ring(exchange, address));
        }
        done
    }

    fn resolve(
        mut self,
        exchange: Exchange<'a>,
        address: &EmailAddress,
        seen: &mut Vec<EmailAddress>,
        done: &mut Vec<Resolution<'a>>,
    ) {
        let Some(found) = exchange.organization.recipients.find(address) else {
            done.push(self.unknown(exchange, address.clone()));
            return;
        };
        if seen.contains(&found.address) {
            // A group inside itself, or forwarding in a ring: every object is used once.
            return;
        }
        seen.push(found.address.clone());
        let mut allowed = self.delivery_restrictions(exchange, found);
        if allowed.is_continue() {
            allowed = self.receive_limit(exchange, found);
        }
        if let ControlFlow::Break(departure) = allowed {
            done.push(Resolution::Ended(Box::new(self.departs(departure))));
            return;
        }
        let element = exchange.recipient(&found.address);
        let recipient = found.address.clone();
        match &found.kind {
            RecipientKind::Mailbox(forwarding) => self.mailbox(exchange, found, forwarding, seen, done),
            RecipientKind::MailUser { external_email_address: external } => {
                self.decide(
                    Stage::RecipientResolution,
                    Reason::ResolvedMailUser { recipient, external: external.clone() },
                    element.setting("ExternalEmailAddress"),
                );
                self.sent_on(exchange, found, external, seen, done);
            }
            RecipientKind::MailContact { external_email_address: external } => {
                self.decide(
                    Stage::RecipientResolution,
                    Reason::ResolvedMailContact { recipient, external: external.clone() },
                    element.setting("ExternalEmailAddress"),
                );
                self.sent_on(exchange, found, external, seen, done);
            }
            RecipientKind::RemoteMailbox { remote_routing_address: Some(external) } => {
                let reason = Reason::ResolvedRemoteMailbox { recipient, external: external.clone() };
                self.decide(Stage::RecipientResolution, reason, element.setting("RemoteRoutingAddress"));
                self.sent_on(exchange, found, external, seen, done);
            }
            RecipientKind::RemoteMailbox { remote_routing_address: None } => {
                self.decide(
                    Stage::RecipientResolution,
                    Reason::RemoteMailboxWithoutAddress { recipient },
                    element.setting("RemoteRoutingAddress"),
                );
                let reply = SmtpReply::new(550, "5.1.1", "RESOLVER.ADR.RecipNotFound; not found");
                let departure = self.returned(reply);
                done.push(Resolution::Ended(Box::new(self.departs(departure))));
            }
            RecipientKind::DistributionGroup { members } => {
                self.group(exchange, members, element.setting("Members"), recipient, seen, done);
            }
            RecipientKind::DynamicDistributionGroup { members } => {
                self.group(exchange, members, element.setting("RecipientFilter"), recipient, seen, done);
            }
            RecipientKind::MailPublicFolder { external_email_address: Some(external) } => {
                let reason = Reason::ResolvedRemotePublicFolder { recipient, external: external.clone() };
                self.decide(Stage::RecipientResolution, reason, element.setting("ExternalEmailAddress"));
                self.sent_on(exchange, found, external, seen, done);
            }
            RecipientKind::MailPublicFolder { external_email_address: None } => {
                self.decide(Stage::RecipientResolution, Reason::ResolvedPublicFolder { recipient: recipient.clone() }, element);
                self.envelope.forward_path = recipient.clone();
                done.push(Resolution::To(Box::new(self), Resolved { address: recipient, is_mailbox: true }));
            }
            RecipientKind::UnifiedGroup { members } => {
                let reason = Reason::ExpandedUnifiedGroup { recipient: recipient.clone(), members: members.len() };
                self.decide(Stage::RecipientResolution, reason, element);
                self.name_what_leads_on(exchange, members);
                self.clone().expand(exchange, members, seen, done);
                self.envelope.forward_path = recipient.clone();
                done.push(Resolution::To(Box::new(self), Resolved { address: recipient, is_mailbox: true }));
            }
        }
    }

    /// A group without a mailbox of its own: one copy for each of its members, `members_by` says whom it has.
    fn group(
        mut self,
        exchange: Exchange<'a>,
        members: &[EmailAddress],
        members_by: ConfigRef,
        recipient: EmailAddress,
        seen: &mut Vec<EmailAddress>,
        done: &mut Vec<Resolution<'a>>,
    ) {
        if members.is_empty() {
            self.decide(Stage::RecipientResolution, Reason::EmptyGroup { recipient }, members_by.clone());
            done.push(Resolution::Ended(Box::new(self.ends(Verdict::Discarded { by: members_by }))));
            return;
        }
        self.decide(Stage::RecipientResolution, Reason::ExpandedGroup { recipient, members: members.len() }, members_by);
        self.name_what_leads_on(exchange, members);
        self.expand(exchange, members, seen, done);
    }

    /// Notes the addresses that lead on: they may lead back, and then no copy is left that would name them.
    pub(super) fn name_what_leads_on(&mut self, exchange: Exchange<'_>, members: &[EmailAddress]) {
        let leads_on = |found: &&Recipient| !matches!(&found.kind, RecipientKind::Mailbox(own) if *own == Forwarding::default());
        let directory = &exchange.organization.recipients;
        let leading = members.iter().filter_map(|member| directory.find(member)).filter(leads_on);
        let named: Vec<&Recipient> = leading.flat_map(|found| directory.ring(&found.address)).filter(leads_on).collect();
        self.name_passed(exchange, &named);
    }

    /// Notes objects that a copy passed which is not left, and what let it pass.
    fn name_passed(&mut self, exchange: Exchange<'_>, passed: &[&Recipient]) {
        for found in passed {
            self.looking_at([exchange.recipient(&found.address)]);
            self.looking_at(self.listed_by(exchange, found));
        }
    }

    fn expand(
        self,
        exchange: Exchange<'a>,
        members: &[EmailAddress],
        seen: &mut Vec<EmailAddress>,
        done: &mut Vec<Resolution<'a>>,
    ) {
        for member in members {
            let mut copy = self.clone();
            copy.envelope.forward_path = member.clone();
            copy.resolve(exchange, member, seen, done);
        }
    }

    /// A mail user, contact or remote mailbox: the envelope now names the external address, which may itself be an object here.
    fn sent_on(
        mut self,
        exchange: Exchange<'a>,
        found: &Recipient,
        external: &EmailAddress,
        seen: &mut Vec<EmailAddress>,
        done: &mut Vec<Resolution<'a>>,
    ) {
        self.envelope.forward_path = external.clone();
        let is_other_object = exchange.organization.recipients.find(external).is_some_and(|other| !seen.contains(&other.address));
        if is_other_object {
            self.resolve(exchange, external, seen, done);
        } else {
            done.push(Resolution::To(Box::new(self), Resolved { address: found.address.clone(), is_mailbox: false }));
        }
    }

    fn mailbox(
        mut self,
        exchange: Exchange<'a>,
        found: &Recipient,
        forwarding: &Forwarding,
        seen: &mut Vec<EmailAddress>,
        done: &mut Vec<Resolution<'a>>,
    ) {
        let recipient = found.address.clone();
        let element = exchange.recipient(&recipient);
        let keeps = |mut stay: Self, done: &mut Vec<Resolution<'a>>| {
            stay.envelope.forward_path = recipient.clone();
            done.push(Resolution::To(Box::new(stay), Resolved { address: recipient.clone(), is_mailbox: true }));
        };
        let (target, setting) = match forwarding {
            Forwarding { forwarding_address: Some(target), .. } => (target, "ForwardingAddress"),
            Forwarding { forwarding_smtp_address: Some(target), .. } => (target, "ForwardingSmtpAddress"),
            Forwarding { .. } => {
                self.decide(Stage::RecipientResolution, Reason::ResolvedMailbox { recipient: recipient.clone() }, element);
                keeps(self, done);
                return;
            }
        };
        let cause = element.setting(setting);
        if forwarding.deliver_to_mailbox_and_forward {
            let reason = Reason::ForwardedWithCopy { recipient: recipient.clone(), target: target.clone() };
            self.decide(Stage::RecipientResolution, reason, cause);
            self.name_what_leads_on(exchange, std::slice::from_ref(target));
            keeps(self.clone(), done);
        } else {
            self.decide(
                Stage::RecipientResolution,
                Reason::Forwarded { recipient: recipient.clone(), target: target.clone() },
                cause,
            );
        }
        self.forward(exchange, target, seen, done);
    }

    fn forward(
        mut self,
        exchange: Exchange<'a>,
        target: &EmailAddress,
        seen: &mut Vec<EmailAddress>,
        done: &mut Vec<Resolution<'a>>,
    ) {
        self.envelope.forward_path = target.clone();
        match self.forwarding_refused(exchange, target, Stage::RecipientResolution) {
            Some(departure) => done.push(Resolution::Ended(Box::new(self.departs(departure)))),
            None => self.resolve(exchange, target, seen, done),
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
        let is_refused = match mode {
            AutoForwardingMode::On => false,
            AutoForwardingMode::Off => true,
            AutoForwardingMode::Automatic => self.context.topology.assumptions.is(Assumption::AutomaticForwarding, "off"),
        };
        if is_refused {
            let reason = Reason::ForwardingRefused { target: target.clone() };
            self.decide(stage, reason, exchange.system().setting("AutoForwardingMode"));
        }
        if mode == AutoForwardingMode::Automatic {
            self.leaning_on(Assumption::AutomaticForwarding);
        }
        let reply = SmtpReply::new(550, "5.7.520", "Access denied, Your organization does not allow external forwarding");
        is_refused.then(|| self.returned(reply))
    }

    /// No object has the address: the accepted domain's type decides.
    fn unknown(mut self, exchange: Exchange<'a>, recipient: EmailAddress) -> Resolution<'a> {
        let resolved = Resolved { address: recipient.clone(), is_mailbox: false };
        let Some(accepted) = exchange.organization.accepted_domain(recipient.domain()) else {
            let domain = recipient.domain().clone();
            let cause = exchange.lacks(Sought::AcceptedDomain(domain.clone()));
            self.decide(Stage::RecipientResolution, Reason::ForeignRecipient { domain }, cause);
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
        let primary =
            exchange.organization.recipients.find(&address).map_or_else(|| address.clone(), |found| found.address.clone());
        self.decide(Stage::RecipientResolution, Reason::RecipientRing { recipient: address }, exchange.recipient(&primary));
        let passed: Vec<&Recipient> = exchange.organization.recipients.ring(&primary).collect();
        self.name_passed(exchange, &passed);
        let departure = self.returned(SmtpReply::new(554, "5.4.14", "Hop count exceeded - possible mail loop"));
        Resolution::Ended(Box::new(self.departs(departure)))
    }
}
