//! Whose mail a recipient takes: authenticated senders only, the senders of a list, everybody but those of another list.
//!
//! Source: Microsoft, Set-Mailbox and its neighbours: `RequireSenderAuthenticationEnabled`,
//! `AcceptMessagesOnlyFromSendersOrMembers`, `RejectMessagesFromSendersOrMembers`; the replies are those of the article on
//! non-delivery reports. A sender on both lists is refused: neither parameter's text makes an exception for the other.

use std::ops::ControlFlow;

use super::{
    Departure, Stay,
    exchange::{Configured, Exchange},
};
use crate::{
    assumption::Assumption,
    model::{Recipient, RecipientKind, config_ref::Element},
    names::EmailAddress,
    reason::Reason,
    reply::SmtpReply,
    trace::Stage,
};

const ACCEPT: &str = "AcceptMessagesOnlyFromSendersOrMembers";
const REJECT: &str = "RejectMessagesFromSendersOrMembers";

/// How a sender comes to be on a list.
struct Listed<'a> {
    /// The entry of the list.
    entry: &'a EmailAddress,
    /// What the entry was found by: the sender's own object, the groups it is in, the domain that makes it one of the
    /// organization's people.
    evidence: Vec<Element>,
    /// Whether a stranger only writes in the name of one of the organization's people.
    is_by_name_only: bool,
}

impl Stay<'_> {
    /// Whether `found` takes the message from its sender.
    pub(super) fn delivery_restrictions(&mut self, exchange: Exchange<'_>, found: &Recipient) -> ControlFlow<Departure> {
        if found.require_sender_authentication && !exchange.is_authenticated {
            return ControlFlow::Break(self.sender_not_authenticated(exchange, found));
        }
        let message = self.context.message;
        // A report has no sender whom a list could name; that it is let in is assumed.
        let Some(sender) = message.author().filter(|_| message.reverse_path.is_some()) else {
            return ControlFlow::Continue(());
        };
        if let Some(listed) = self.on_list(exchange, found, REJECT, sender) {
            let reason =
                Reason::SenderRejected { recipient: found.address.clone(), sender: sender.clone(), entry: listed.entry.clone() };
            self.decide_by_list(exchange, found, REJECT, reason, &listed);
            // Microsoft, non-delivery reports, 5.7.1: the sender is not authorized to send to the recipient.
            return ControlFlow::Break(self.returned(not_authorized()));
        }
        if found.accept_messages_only_from_senders_or_members.is_empty() {
            return ControlFlow::Continue(());
        }
        if let Some(listed) = self.on_list(exchange, found, ACCEPT, sender) {
            let reason =
                Reason::SenderListed { recipient: found.address.clone(), sender: sender.clone(), entry: listed.entry.clone() };
            self.decide_by_list(exchange, found, ACCEPT, reason, &listed);
            return ControlFlow::Continue(());
        }
        let reason = Reason::SenderNotListed { recipient: found.address.clone(), sender: sender.clone() };
        self.decide(Stage::RecipientResolution, reason, exchange.recipient(&found.address).setting(ACCEPT));
        self.leaning_on(Assumption::SenderListRefusal);
        ControlFlow::Break(self.returned(self.not_listed(found)))
    }

    /// What puts the sender on a list of `found`: for objects that a copy passes which leaves no trace of its own.
    pub(super) fn listed_by(&self, exchange: Exchange<'_>, found: &Recipient) -> Vec<Element> {
        let Some(sender) = self.context.message.author() else { return Vec::new() };
        found
            .listed_senders()
            .filter_map(|entry| Listed::new(exchange, sender, entry))
            .flat_map(|listed| listed.evidence)
            .collect()
    }

    /// How `sender` is on the list that the parameter `list` of `found` holds, if it counts as being on it.
    fn on_list<'t>(
        &mut self,
        exchange: Exchange<'t>,
        found: &'t Recipient,
        list: &'static str,
        sender: &EmailAddress,
    ) -> Option<Listed<'t>> {
        let entries = match list {
            REJECT => &found.reject_messages_from_senders_or_members,
            _ => &found.accept_messages_only_from_senders_or_members,
        };
        let mut by_name_only = None;
        for listed in entries.iter().filter_map(|entry| Listed::new(exchange, sender, entry)) {
            if !listed.is_by_name_only {
                return Some(listed);
            }
            by_name_only = by_name_only.or(Some(listed));
        }
        let listed = by_name_only?;
        if self.context.topology.assumptions.is(Assumption::SenderListsOfStrangers, "address-counts") {
            return Some(listed);
        }
        let reason = Reason::StrangerNotListed { recipient: found.address.clone(), sender: sender.clone() };
        self.decide_by_list(exchange, found, list, reason, &listed);
        None
    }

    fn decide_by_list(
        &mut self,
        exchange: Exchange<'_>,
        found: &Recipient,
        list: &'static str,
        reason: Reason,
        listed: &Listed<'_>,
    ) {
        self.decide(Stage::RecipientResolution, reason, exchange.recipient(&found.address).setting(list));
        self.looking_at(listed.evidence.iter().cloned());
        if listed.is_by_name_only {
            self.leaning_on(Assumption::SenderListsOfStrangers);
        }
    }

    /// What a sender gets who is not on the list of those whom `found` takes mail from.
    fn not_listed(&self, found: &Recipient) -> SmtpReply {
        if self.context.topology.assumptions.is(Assumption::SenderListRefusal, "refused-5.7.1") {
            return not_authorized();
        }
        if found.kind.is_group() {
            return SmtpReply::new(550, "5.7.124", "Sender not in allowed-senders list");
        }
        SmtpReply::new(550, "5.7.129", "RESOLVER.RST.RestrictedToRecipientsPermission")
    }

    fn sender_not_authenticated(&mut self, exchange: Exchange<'_>, found: &Recipient) -> Departure {
        // The last digit tells the kind of recipient (Microsoft, non-delivery reports).
        let (enhanced, text) = match &found.kind {
            RecipientKind::DistributionGroup { .. }
            | RecipientKind::DynamicDistributionGroup { .. }
            | RecipientKind::UnifiedGroup { .. } => {
                ("5.7.133", "RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required")
            }
            RecipientKind::Mailbox(_) => ("5.7.134", "RESOLVER.RST.SenderNotAuthenticatedForMailbox; authentication required"),
            RecipientKind::MailPublicFolder { .. } => ("5.7.135", "Sender was not authenticated for public folder"),
            RecipientKind::MailUser { .. } | RecipientKind::MailContact { .. } | RecipientKind::RemoteMailbox { .. } => {
                ("5.7.136", "RESOLVER.RST.SenderNotAuthenticatedForMailUser; authentication required")
            }
        };
        let cause = exchange.recipient(&found.address).setting("RequireSenderAuthenticationEnabled");
        self.decide(Stage::RecipientResolution, Reason::SenderNotAuthenticated { recipient: found.address.clone() }, cause);
        self.returned(SmtpReply::new(550, enhanced, text))
    }
}

impl<'a> Listed<'a> {
    /// How `entry` of a list means `sender`: as the sender itself, as the object that stands for it, or as a group it is in.
    fn new(exchange: Exchange<'a>, sender: &EmailAddress, entry: &'a EmailAddress) -> Option<Self> {
        let directory = &exchange.organization.recipients;
        let mut objects: Vec<Option<&Recipient>> = directory.standing_for(sender).map(Some).collect();
        if objects.is_empty() {
            objects.push(None);
        }
        let ways = objects.into_iter().filter_map(|object| {
            let person = object.map_or(sender, |object| &object.address);
            let mut groups: Vec<&Recipient> = directory.memberships(person).leading_to(entry).collect();
            groups.reverse();
            let is_listed = entry == sender || directory.is_same(person, entry) || !groups.is_empty();
            is_listed.then(|| {
                let own_domain = exchange.own_domain_of(sender, object);
                let people = object.into_iter().chain(groups).map(|found| exchange.recipient(&found.address));
                Self { entry, is_by_name_only: own_domain.is_some(), evidence: people.chain(own_domain).collect() }
            })
        });
        ways.min_by_key(|way| way.is_by_name_only)
    }
}

impl Exchange<'_> {
    /// The accepted domain that makes an unauthenticated `sender` somebody who only writes in the name of one of the
    /// organization's people; none for senders who are what they say.
    fn own_domain_of(&self, sender: &EmailAddress, object: Option<&Recipient>) -> Option<Element> {
        if self.is_authenticated {
            return None;
        }
        let outside = object.and_then(|object| object.kind.external_email_address());
        self.covering(outside.unwrap_or(sender).domain()).map(|accepted| self.accepted_domain(accepted))
    }
}

fn not_authorized() -> SmtpReply {
    SmtpReply::new(550, "5.7.1", "RESOLVER.RST.NotAuthorized; not authorized")
}
