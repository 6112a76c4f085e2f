//! How large a message may be, and to how many it may go: limits of the mailbox that sends and of the recipient.
//!
//! Sizes are as sent; a message of unknown size meets no limit. The defaults are those of Exchange Online, which also has most
//! it takes whatever is set; an Exchange Server has them at the organization, which is not modelled.

use std::ops::ControlFlow;

use super::{
    Departure, Stay,
    exchange::{Configured, Exchange},
};
use crate::{
    model::{ByteSize, Recipient, RecipientKind},
    reason::Reason,
    reply::SmtpReply,
    trace::{Cause, Stage, Tls},
};

/// What a mailbox may send, and to how many, and what it may get, where it sets nothing itself.
#[derive(Clone, Copy)]
pub(super) struct MailboxDefaults {
    send: ByteSize,
    receive: ByteSize,
    recipients: u32,
}

/// Microsoft, Set-MailboxPlan, -MaxSendSize and -MaxReceiveSize; Exchange Online limits.
pub(super) const EXCHANGE_ONLINE: MailboxDefaults =
    MailboxDefaults { send: ByteSize::new(35 << 20), receive: ByteSize::new(36 << 20), recipients: 500 };
/// Microsoft, Exchange Online limits: the largest message of all.
const LARGEST: ByteSize = ByteSize::new(150 << 20);

impl Stay<'_> {
    /// What Exchange Online takes at most. The size comes with MAIL FROM (RFC 1870).
    pub(super) fn service_limit(&mut self) -> ControlFlow<Departure> {
        let Some((size, limit)) = self.oversize(Some(LARGEST)) else { return ControlFlow::Continue(()) };
        self.decide(Stage::Filtering, Reason::MessageTooLargeForService { size, limit }, Cause::Standard);
        let reply = SmtpReply::new(552, "5.3.4", "Message size exceeds fixed maximum message size");
        let is_inside = self.arrival.connection.tls == Tls::Internal;
        ControlFlow::Break(if is_inside { self.returned(reply) } else { self.refused(reply) })
    }

    /// What a user's own submission may not exceed.
    pub(super) fn submission_limits(&mut self, exchange: Exchange<'_>) -> ControlFlow<Departure> {
        if self.arrival.connection.tls != Tls::Internal || self.arrival.inbox_rules > 0 {
            return ControlFlow::Continue(());
        }
        let sender = self.envelope.reverse_path.as_ref().and_then(|sender| exchange.organization.recipients.find(sender));
        let Some(mailbox) = sender else { return ControlFlow::Continue(()) };
        let defaults = exchange.mailbox_defaults.filter(|_| matches!(mailbox.kind, RecipientKind::Mailbox(_)));
        let element = exchange.recipient(&mailbox.address);
        let limit = mailbox.max_send_size.or(defaults.map(|defaults| defaults.send));
        if let Some((size, limit)) = self.oversize(limit) {
            let reason = Reason::MessageTooLargeForSender { sender: mailbox.address.clone(), size, limit };
            self.decide(Stage::Acceptance, reason, element.setting("MaxSendSize"));
            let text = "RESOLVER.RST.SendSizeLimit.Sender; message too large for this sender";
            return ControlFlow::Break(self.returned(SmtpReply::new(550, "5.2.11", text)));
        }
        let recipients = self.context.message.forward_paths.len();
        let limit = mailbox.recipient_limits.or(defaults.map(|defaults| defaults.recipients));
        let is_over = |limit: &u32| u32::try_from(recipients).unwrap_or(u32::MAX) > *limit;
        if let Some(limit) = limit.filter(is_over) {
            let reason = Reason::TooManyRecipients { sender: mailbox.address.clone(), recipients, limit };
            self.decide(Stage::Acceptance, reason, element.setting("RecipientLimits"));
        } else if let Some(limit) = exchange.max_recipients.filter(is_over) {
            let setting = exchange.system().setting("MaxRecipientEnvelopeLimit");
            self.decide(Stage::Acceptance, Reason::TooManyForOrganization { recipients, limit }, setting);
        } else {
            return ControlFlow::Continue(());
        }
        ControlFlow::Break(self.returned(SmtpReply::new(550, "5.5.3", "RESOLVER.ADR.RecipLimit; too many recipients")))
    }

    /// How large a message `found` takes.
    pub(super) fn receive_limit(&mut self, exchange: Exchange<'_>, found: &Recipient) -> ControlFlow<Departure> {
        let defaults = exchange.mailbox_defaults.filter(|_| matches!(found.kind, RecipientKind::Mailbox(_)));
        let limit = found.max_receive_size.or(defaults.map(|defaults| defaults.receive));
        let Some((size, limit)) = self.oversize(limit) else { return ControlFlow::Continue(()) };
        let reason = Reason::MessageTooLargeForRecipient { recipient: found.address.clone(), size, limit };
        self.decide(Stage::RecipientResolution, reason, exchange.recipient(&found.address).setting("MaxReceiveSize"));
        let text = "RESOLVER.RST.RecipSizeLimit; message too large for this recipient";
        ControlFlow::Break(self.returned(SmtpReply::new(550, "5.2.3", text)))
    }

    /// The size of the message with `limit`, where it is larger.
    pub(super) fn oversize(&self, limit: Option<ByteSize>) -> Option<(ByteSize, ByteSize)> {
        self.context.message.size.zip(limit).filter(|(size, limit)| size > limit)
    }
}
