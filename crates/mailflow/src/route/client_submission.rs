//! Client submission: a device or an application signs in as a mailbox, at a host of Exchange Online that takes nobody else's mail.
//!
//! Source: Microsoft, "How to set up a multifunction device or application to send email" and "Fix issues with printers,
//! scanners, and LOB applications that send email"; Set-TransportConfig and Set-CASMailbox.

use std::ops::ControlFlow;

use super::{Context, Departure, Stay, exchange::Configured, exchange_online::Tenant};
use crate::{
    assumption::Assumption,
    model::{
        Recipient, RecipientKind, System,
        config_ref::{ConfigRef, Element},
    },
    names::{EmailAddress, SystemId},
    reason::Reason,
    reply::SmtpReply,
    trace::{Cause, Connection, Envelope, Service, Sought, Stage, Tls},
};

impl Connection {
    /// Whether a user of the system that it reaches submits the message: inside the system, or signed in from outside.
    pub(super) const fn is_by_user(&self) -> bool {
        matches!(self.tls, Tls::Internal) || matches!(self.service, Service::Submission)
    }
}

/// The tenant that answers where clients sign in: the one that has the account, else the one whose domain the account or the
/// sender names, else any. Beside it, what spoke for it against another tenant.
pub(super) fn tenant(context: &Context<'_>, connection: &Connection, envelope: &Envelope) -> Option<(SystemId, Vec<Element>)> {
    let account = connection.sign_in.as_ref();
    let claim = |tenant: &Tenant<'_>| {
        let recipient = account.and_then(|account| tenant.organization.recipients.find(account));
        let domain = account.or(envelope.reverse_path.as_ref()).and_then(|address| tenant.covering(address.domain()));
        let rank = (recipient.is_none(), domain.is_none());
        let recipient = recipient.map(|recipient| tenant.recipient(&recipient.address));
        (rank, recipient.into_iter().chain(domain.map(|domain| tenant.accepted_domain(domain))).collect::<Vec<_>>())
    };
    let claims = context.tenants().map(|tenant| (claim(&tenant), tenant.organization.id.clone()));
    let has_others = context.tenants().nth(1).is_some();
    claims
        .min_by(|((left, _), left_id), ((right, _), right_id)| left.cmp(right).then_with(|| left_id.cmp(right_id)))
        .map(|((_, evidence), id)| (id, if has_others { evidence } else { Vec::new() }))
}

impl Stay<'_> {
    /// Lets a client in that signs in as a mailbox which may send as the message's sender.
    pub(super) fn client_submission(&mut self, tenant: Tenant<'_>) -> ControlFlow<Departure> {
        let Some(account) = self.arrival.connection.sign_in.clone() else {
            self.decide(Stage::Connection, Reason::NotSignedIn, self.client_setting("SMTP AUTH"));
            return ControlFlow::Break(self.not_authenticated());
        };
        if self.arrival.connection.tls == Tls::None {
            let cause = self.client_setting("smtp_tls_security_level");
            self.decide(Stage::Connection, Reason::SignInNeedsTls { account }, cause);
            return ControlFlow::Break(self.not_authenticated());
        }
        let mailbox = self.account(&tenant, &account)?;
        self.smtp_auth(tenant, mailbox)?;
        self.sends_as_allowed(&tenant, mailbox)
    }

    /// Whether `mailbox` may send as the reverse-path and as the author.
    pub(super) fn sends_as_allowed(&mut self, organization: &dyn Configured, mailbox: &Recipient) -> ControlFlow<Departure> {
        let author = self.context.message.from.as_ref();
        let senders: Vec<EmailAddress> = self.envelope.reverse_path.iter().chain(author).cloned().collect();
        senders.into_iter().try_for_each(|sender| self.sends_as(organization, mailbox, sender))
    }

    /// The mailbox that `account` belongs to.
    pub(super) fn account<'a>(
        &mut self,
        organization: &'a dyn Configured,
        account: &EmailAddress,
    ) -> ControlFlow<Departure, &'a Recipient> {
        let found = organization.organization().recipients.find(account);
        if let Some(mailbox) = found.filter(|recipient| matches!(recipient.kind, RecipientKind::Mailbox(_))) {
            return ControlFlow::Continue(mailbox);
        }
        let cause = found.map_or_else(
            || organization.lacks(Sought::Recipient(account.clone())),
            |recipient| organization.recipient(&recipient.address).into(),
        );
        self.decide(Stage::Connection, Reason::NoMailboxToSignIn { account: account.clone() }, cause);
        ControlFlow::Break(self.refused(SmtpReply::new(535, "5.7.3", "Authentication unsuccessful")))
    }

    /// Whether the mailbox may sign in over SMTP: what it says itself, else what the organization says.
    fn smtp_auth(&mut self, tenant: Tenant<'_>, mailbox: &Recipient) -> ControlFlow<Departure> {
        let account = mailbox.address.clone();
        let element = tenant.recipient(&account);
        let own = mailbox.smtp_client_authentication_disabled;
        let is_disabled = own.unwrap_or(tenant.online.smtp_client_authentication_disabled);
        let decides = if own.is_some() { element.clone() } else { tenant.system() };
        let (reason, whose) = match (is_disabled, own) {
            (false, _) => (Reason::SignedIn { account }, ""),
            (true, Some(_)) => (Reason::SmtpAuthDisabledForMailbox { account }, "Mailbox"),
            (true, None) => (Reason::SmtpAuthDisabledForTenant { account }, "Tenant"),
        };
        self.decide(Stage::Connection, reason, decides.setting("SmtpClientAuthenticationDisabled"));
        self.looking_at([element]);
        if !is_disabled {
            return ControlFlow::Continue(());
        }
        let text = format!(
            "Authentication unsuccessful, SmtpClientAuthentication is disabled for the {whose}. Visit https://aka.ms/smtp_auth_disabled for more information."
        );
        ControlFlow::Break(self.refused(SmtpReply::new(535, "5.7.139", text)))
    }

    /// Whether `mailbox` may send as `sender`: as itself, or by the permission `SendAs`.
    fn sends_as(&mut self, organization: &dyn Configured, mailbox: &Recipient, sender: EmailAddress) -> ControlFlow<Departure> {
        let directory = &organization.organization().recipients;
        if directory.is_same(&sender, &mailbox.address) {
            return ControlFlow::Continue(());
        }
        let account = mailbox.address.clone();
        let Some(other) = directory.find(&sender) else {
            let cause = organization.lacks(Sought::Recipient(sender.clone()));
            self.decide(Stage::Connection, Reason::SendAsDenied { account, sender }, cause);
            return ControlFlow::Break(self.send_as_denied());
        };
        let cause = organization.recipient(&other.address).setting("SendAs");
        let memberships = directory.memberships(&mailbox.address);
        let by = other.send_as.iter().find_map(|trustee| {
            let groups: Vec<&Recipient> = memberships.leading_to(trustee).collect();
            (directory.is_same(trustee, &mailbox.address) || !groups.is_empty()).then_some(groups)
        });
        let Some(groups) = by else {
            self.decide(Stage::Connection, Reason::SendAsDenied { account, sender }, cause);
            return ControlFlow::Break(self.send_as_denied());
        };
        self.decide(Stage::Connection, Reason::SendsAs { account, sender }, cause);
        self.looking_at(groups.into_iter().map(|group| organization.recipient(&group.address)));
        ControlFlow::Continue(())
    }

    fn send_as_denied(&self) -> Departure {
        let text = "SMTP; Client does not have permissions to send as this sender";
        self.refused(SmtpReply::new(550, "5.7.60", text))
    }

    /// The refusal of a client that did not sign in.
    fn not_authenticated(&mut self) -> Departure {
        self.leaning_on(Assumption::SubmissionRefusal);
        let code = if self.context.topology.assumptions.is(Assumption::SubmissionRefusal, "refused-530") { 530 } else { 550 };
        let text = "Client was not authenticated to send anonymous mail during MAIL FROM";
        self.refused(SmtpReply::new(code, "5.7.57", text))
    }

    /// The setting of a device that lacks something, else what sent the message here.
    fn client_setting(&self, setting: &'static str) -> Cause {
        let connection = &self.arrival.connection;
        match self.context.topology.system(&connection.from) {
            Some(System::Relay(relay)) => Element::System(relay.id.clone()).setting(setting).into(),
            _ => connection.by.clone().map_or(Cause::Message, |by: ConfigRef| by.into()),
        }
    }
}
