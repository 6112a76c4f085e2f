//! What Exchange Online asks of every session and message, whatever the tenant sets: how a server introduces itself, how many
//! recipients a transaction has, what comes over IPv6, a From field, an account in good standing.
//!
//! Source: Microsoft, "Email non-delivery reports and SMTP errors in Exchange Online"; "Support for anonymous inbound email over
//! IPv6". Evidence: documented; where the two number a refusal differently it is [`Assumption::Ipv6Refusal`].

use std::{net::IpAddr, ops::ControlFlow};

use super::{
    Departure, Stay,
    attribution::{Attributed, Origin},
    authentication::Spf,
    exchange::Configured,
    exchange_online::Tenant,
};
use crate::{
    assumption::Assumption,
    message::{Reputation, SenderReputation},
    model::{
        Software, System,
        config_ref::{ConfigRef, Element},
        microsoft,
    },
    names::{DomainName, EmailAddress},
    reason::Reason,
    reply::SmtpReply,
    trace::{Cause, Sought, Stage, Tls},
};

/// How many recipients of one domain a transaction may have (NDR, 4.5.3).
const MAX_RECIPIENTS: usize = 200;
/// `smtp_destination_recipient_limit`: Postfix hands larger messages over in several transactions (postconf(5)).
const POSTFIX_RECIPIENTS: usize = 50;

impl Stay<'_> {
    /// A server introduces itself by its own name (RFC 5321 §4.1.1.1), not by one of the servers it calls.
    pub(super) fn greeting(&mut self) -> ControlFlow<Departure> {
        let Some((host, cause)) = self.client_name().filter(|(host, _)| microsoft::is_front_door(host)) else {
            return ControlFlow::Continue(());
        };
        self.decide(Stage::Connection, Reason::BadGreeting { host }, cause);
        ControlFlow::Break(self.refused(SmtpReply::new(550, "5.7.506", "Access Denied, Bad HELO")))
    }

    /// The name that the client introduces itself by, and where it is set.
    fn client_name(&self) -> Option<(DomainName, ConfigRef)> {
        let element = |setting| Element::System(self.arrival.connection.from.clone()).setting(setting);
        match self.context.topology.system(&self.arrival.connection.from)? {
            System::Relay(relay) => Some((relay.host_name.clone(), element("myhostname"))),
            System::Organization(organization) => Some((organization.exchange_server()?.host_name.clone(), element("Fqdn"))),
            System::Internet => None,
        }
    }

    /// A sending account that Microsoft has blocked, or a tenant that sent too much; what systems report is no account's.
    pub(super) fn sending_account(&mut self, tenant: Tenant<'_>, origin: &Origin) -> ControlFlow<Departure> {
        let Some(sender) = self.envelope.reverse_path.clone() else { return ControlFlow::Continue(()) };
        let Some(reputation) = self.context.message.sender_reputation else { return ControlFlow::Continue(()) };
        let is_own = match origin {
            Origin::Internal => true,
            Origin::Originating { .. } => reputation.is_of_tenant(),
            Origin::Incoming { .. } => false,
        };
        let accepted = |domain| tenant.organization.accepted_domain(domain);
        let inside = accepted(self.envelope.forward_path.domain()).map(|domain| tenant.accepted_domain(domain));
        let registered = accepted(sender.domain()).map(|domain| tenant.accepted_domain(domain));
        let named = match reputation {
            SenderReputation::TenantThreshold | SenderReputation::LowReputationAddress => inside,
            SenderReputation::UnregisteredDomains => registered,
            SenderReputation::Blocked
            | SenderReputation::SpamAbuse
            | SenderReputation::Banned
            | SenderReputation::DailyRecipientLimit
            | SenderReputation::SubmissionQuota => None,
        };
        if let Some(named) = named.clone().filter(|_| is_own) {
            self.looking_at([named]);
        }
        if !is_own || named.is_some() {
            return ControlFlow::Continue(());
        }
        let mut cause = Cause::Message;
        let (reason, enhanced, text) = match reputation {
            SenderReputation::DailyRecipientLimit => (
                Reason::DailyRecipientLimit { sender },
                "5.1.90",
                "Your message can't be sent because you've reached your daily limit for message recipients",
            ),
            SenderReputation::SubmissionQuota => (Reason::SubmissionQuota { sender }, "5.2.2", "Submission quota exceeded"),
            SenderReputation::TenantThreshold => {
                (Reason::TenantThreshold, "5.7.705", "Access denied, tenant has exceeded threshold")
            }
            SenderReputation::UnregisteredDomains => {
                let domain = sender.domain().clone();
                cause = tenant.lacks(Sought::AcceptedDomain(domain.clone()));
                let text = "Service unavailable. Client blocked from sending from unregistered domains";
                (Reason::UnregisteredDomain { domain }, "5.7.750", text)
            }
            SenderReputation::LowReputationAddress => {
                (Reason::LowReputationAddress, "5.7.708", "Access denied, traffic not accepted from this IP")
            }
            SenderReputation::Blocked => (Reason::AccountBlocked { sender }, "5.1.8", "Access denied, bad outbound sender"),
            SenderReputation::SpamAbuse => (Reason::AccountBanned { sender }, "5.7.501", "Access denied, spam abuse detected"),
            SenderReputation::Banned => (Reason::AccountBanned { sender }, "5.7.502", "Access denied, banned sender"),
        };
        self.decide(Stage::Filtering, reason, cause);
        let reply = SmtpReply::new(550, enhanced, text);
        let is_inside = self.arrival.connection.tls == Tls::Internal;
        ControlFlow::Break(if is_inside { self.returned(reply) } else { self.refused(reply) })
    }

    /// A transaction with too many recipients of one domain: the server has to split it and send again.
    pub(super) fn recipient_count(&mut self) -> ControlFlow<Departure> {
        if self.arrival.connection.is_by_user() {
            return ControlFlow::Continue(());
        }
        let domain = self.envelope.forward_path.domain().clone();
        let count = self.transaction_recipients(|recipient| *recipient.domain() == domain, MAX_RECIPIENTS);
        if count <= MAX_RECIPIENTS {
            return ControlFlow::Continue(());
        }
        self.decide(Stage::Connection, Reason::TooManyInTransaction { domain, count }, Cause::Message);
        ControlFlow::Break(self.refused(SmtpReply::new(452, "4.5.3", "Too many recipients")))
    }

    /// How many recipients that count this transaction has; beyond what is too many nobody counts on.
    pub(super) fn transaction_recipients(&self, counts: impl Fn(&EmailAddress) -> bool, most: usize) -> usize {
        let named = self.arrival.companions.iter().filter(|recipient| counts(recipient)).take(most.saturating_add(1)).count();
        // What a message says of its transaction holds for as long as it goes on to the recipients it was sent to.
        let is_original = || *self.arrival.companions == *self.context.message.forward_paths;
        let said = self.context.message.envelope_recipients.filter(|_| is_original()).unwrap_or(0);
        let count = named.max(usize::try_from(said).unwrap_or(usize::MAX));
        match self.context.topology.system(&self.arrival.connection.from) {
            Some(System::Relay(relay)) if matches!(relay.software, Software::Postfix(_)) => count.min(POSTFIX_RECIPIENTS),
            _ => count,
        }
    }

    /// The client's address, where a stranger comes over IPv6.
    fn ipv6_stranger(&self, attributed: &Attributed) -> Option<IpAddr> {
        let is_stranger = attributed.origin == Origin::Incoming { connector: None };
        self.arrival.connection.client_address.filter(|address| is_stranger && address.is_ipv6())
    }

    /// Strangers reach a domain over IPv6 only if it takes that, and from an address that has a name.
    pub(super) fn ipv6(&mut self, tenant: Tenant<'_>, attributed: &Attributed) -> ControlFlow<Departure> {
        let Some(client) = self.ipv6_stranger(attributed) else { return ControlFlow::Continue(()) };
        let address = client.to_string();
        let recipient = self.envelope.forward_path.domain().clone();
        if let Some(accepted) = tenant.covering(&recipient).filter(|accepted| !accepted.ipv6) {
            let domain = accepted.name.clone();
            let cause = tenant.accepted_domain(accepted).setting("IPv6StatusForAcceptedDomain");
            self.decide(Stage::Connection, Reason::Ipv6NotAccepted { address, domain }, cause);
            self.leaning_on(Assumption::Ipv6Refusal);
            let refusal = format!("[{recipient}] does not accept email over IPv6");
            let is_newer = self.context.topology.assumptions.is(Assumption::Ipv6Refusal, "refused-5.7.510");
            return ControlFlow::Break(self.refused(if is_newer {
                SmtpReply::new(550, "5.7.510", format!("Access denied, {refusal}"))
            } else {
                SmtpReply::new(550, "5.2.1", format!("Service unavailable, {refusal}."))
            }));
        }
        if self.context.message.reputations.get(&client) != Some(&Reputation::NoReverseDns) {
            return ControlFlow::Continue(());
        }
        let text = format!("Service unavailable, sending IPv6 address [{address}] must have reverse DNS record.");
        self.decide(Stage::Connection, Reason::Ipv6WithoutReverseDns { address }, Cause::Message);
        ControlFlow::Break(self.refused(SmtpReply::new(450, "4.7.25", text)))
    }

    /// Over IPv6 a stranger's message passes SPF or carries a valid DKIM signature.
    pub(super) fn ipv6_authentication(&mut self, attributed: &Attributed, spf: &Spf, seen: &[Element]) -> ControlFlow<Departure> {
        let Some(client) = self.ipv6_stranger(attributed) else { return ControlFlow::Continue(()) };
        let is_signed = self.arrival.signatures.iter().any(|signature| signature.valid);
        if is_signed || !matches!(spf, Spf::NoPass) {
            return ControlFlow::Continue(());
        }
        let failed = self
            .decisions
            .last()
            .filter(|decision| matches!(decision.reason, Reason::SpfDoesNotPass { .. } | Reason::SpfPermanentError { .. }));
        let cause = failed.map_or(Cause::Message, |decision| decision.cause.clone());
        let address = client.to_string();
        let text = format!("Service unavailable, message sent over IPv6 [{address}] must pass either SPF or DKIM validation.");
        self.decide(Stage::Filtering, Reason::Ipv6Unauthenticated { address }, cause);
        self.looking_at(seen.iter().cloned());
        ControlFlow::Break(self.refused(SmtpReply::new(450, "4.7.26", text)))
    }

    /// A message names its author in a From field; what a mailbox writes always does.
    pub(super) fn author_named(&mut self) -> ControlFlow<Departure> {
        if !self.context.message.without_valid_from || self.arrival.connection.tls == Tls::Internal {
            return ControlFlow::Continue(());
        }
        self.decide(Stage::Filtering, Reason::NoValidFrom, Cause::Message);
        let text = "Access denied, message must be RFC 5322 section 3.6.2 compliant";
        ControlFlow::Break(self.refused(SmtpReply::new(550, "5.7.512", text)))
    }
}
