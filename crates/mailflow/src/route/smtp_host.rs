//! An SMTP host known by its behaviour: a filter, an add-on service, a partner, another mailbox host.

use std::{ops::ControlFlow, sync::Arc};

use super::{
    Departure, Stay, Way,
    dane::Heeds,
    enhanced_filtering::Source,
    handover::{Dialect, Level, Requirement},
};
use crate::{
    message::is_listed,
    model::{NextHop, Relay, SmartHost, SmtpHost, SmtpRole, TlsSettings, config_ref::Element},
    names::EmailAddress,
    reason::Reason,
    reply::SmtpReply,
    trace::{Decision, Stage, Tls, Verdict},
};

/// The host a message is at.
#[derive(Clone, Copy)]
struct Host<'a> {
    relay: &'a Relay,
    does: &'a SmtpHost,
}

pub(super) fn smtp_host(mut stay: Stay<'_>, relay: &Relay, does: &SmtpHost) -> Vec<Way> {
    let host = Host { relay, does };
    if let ControlFlow::Break(departure) = stay.host_admits(host) {
        return vec![stay.departs(departure)];
    }
    let recipient = stay.envelope.forward_path.clone();
    if let Some(field) = &does.stamps {
        stay.decide(Stage::TransportRules, Reason::HostStampsHeader { header: field.name.clone() }, host.setting("stamps"));
        Arc::make_mut(&mut stay.arrival.headers).insert(field.name.to_lowercase(), field.value.clone());
    }
    let Some(target) = does.forward(&recipient) else { return vec![stay.host_delivers(host)] };
    let reason = Reason::HostForwardsUser { recipient: recipient.clone(), target: target.clone() };
    stay.decide(Stage::RecipientResolution, reason, host.setting("forwards"));
    let kept = does.mailboxes.contains(&recipient).then(|| stay.clone().host_delivers(host));
    stay.envelope.forward_path = target.clone();
    kept.into_iter().chain([stay.host_delivers(host)]).collect()
}

impl Stay<'_> {
    /// Whether the session is as the host wants it, and the recipient one that it takes mail for.
    fn host_admits(&mut self, host: Host<'_>) -> ControlFlow<Departure> {
        let connection = &self.arrival.connection;
        let (is_own_user, client) = (connection.tls == Tls::Internal, connection.client_address);
        if host.does.requires_tls && connection.tls == Tls::None {
            self.decide(Stage::Connection, Reason::HostRequiresTls, host.setting("requiresTls"));
            return ControlFlow::Break(self.refused(SmtpReply::new(530, "5.7.0", "Must issue a STARTTLS command first")));
        }
        if host.does.checks_spf && !is_own_user {
            self.host_checks_spf(host)?;
        }
        let recipient = self.envelope.forward_path.clone();
        let domain = recipient.domain().clone();
        if host.does.mailboxes.contains(&recipient) || host.does.forward(&recipient).is_some() {
            return ControlFlow::Continue(());
        }
        let accepts = host.does.accepts.iter().any(|pattern| pattern.covers_with_parent(&domain));
        if accepts && host.does.role == SmtpRole::MailboxHost && host.next_hop(&recipient).is_none() {
            self.decide(Stage::Acceptance, Reason::HostUnknownUser { recipient: recipient.clone() }, host.setting("mailboxes"));
            let reply = SmtpReply::new(550, "5.1.1", format!("<{recipient}>: User unknown"));
            return ControlFlow::Break(if is_own_user { self.returned(reply) } else { self.refused(reply) });
        }
        if is_own_user {
            self.submitted();
        } else if let Some(address) = client.filter(|address| is_listed(&host.does.clients, *address)) {
            let reason = Reason::HostClientMayRelay { address: address.to_string() };
            self.decide(Stage::Acceptance, reason, host.setting("clients"));
        } else if accepts {
            self.decide(Stage::Acceptance, Reason::HostAccepts { domain }, host.setting("accepts"));
        } else {
            self.decide(Stage::Acceptance, Reason::HostRefuses { domain }, host.setting("accepts"));
            return ControlFlow::Break(self.refused(SmtpReply::new(550, "5.7.1", format!("<{recipient}>: Relay access denied"))));
        }
        ControlFlow::Continue(())
    }

    /// SPF, and what the host makes of it: a fail is refused, anything else is let in.
    fn host_checks_spf(&mut self, host: Host<'_>) -> ControlFlow<Departure> {
        let client = self.arrival.connection.client_address;
        if let Some(client) = client.filter(|client| is_listed(&host.does.spf_exempt_clients, *client)) {
            let reason = Reason::HostExempts { client: client.to_string() };
            self.decide(Stage::Filtering, reason, host.setting("spfExemptClients"));
            return ControlFlow::Continue(());
        }
        self.spf(&Source::connecting(&self.arrival.connection));
        let failed = self.decisions.pop_if(|last| matches!(last.reason, Reason::SpfDoesNotPass { result: "fail", .. }));
        let Some(Decision { reason: Reason::SpfDoesNotPass { domain, address, term, .. }, cause, looked_at, .. }) = failed else {
            return ControlFlow::Continue(());
        };
        self.decide(Stage::Filtering, Reason::HostRefusesSpf { domain, address, term }, cause);
        self.looking_at(looked_at.into_iter().chain([Element::System(host.relay.id.clone())]));
        let text = "The message was rejected because of Sender Policy Framework violation";
        ControlFlow::Break(self.refused(SmtpReply::new(550, "5.7.23", text)))
    }

    /// Into a mailbox of the host, or on to the next.
    fn host_delivers(mut self, host: Host<'_>) -> Way {
        let recipient = self.envelope.forward_path.clone();
        if host.does.mailboxes.contains(&recipient) {
            self.decide(Stage::Store, Reason::HostDelivers { recipient: recipient.clone() }, host.setting("mailboxes"));
            return self.ends(Verdict::Delivered { to: recipient, at: host.relay.id.clone() });
        }
        let departure = match host.next_hop(&recipient) {
            Some((next_hop, setting)) if !next_hop.uses_mx || !matches!(next_hop.host, SmartHost::Host(_)) => {
                let cause = host.setting(setting);
                self.decide(Stage::NextHop, Reason::HostForwards { host: next_hop.host.to_string() }, cause.clone());
                self.hand_over(std::slice::from_ref(&next_hop.host), &cause, &host.requirement())
            }
            Some((NextHop { host: SmartHost::Host(name), .. }, _)) => self.send_by_mx(name, &host.requirement()),
            Some(_) | None => self.send_by_mx(recipient.domain(), &host.requirement()),
        };
        self.departs(departure)
    }
}

impl<'a> Host<'a> {
    fn setting(&self, name: &'static str) -> crate::model::config_ref::ConfigRef {
        Element::System(self.relay.id.clone()).setting(name)
    }

    /// The next hop for `recipient` with the setting that names it; none leaves the choice to the domain's MX.
    fn next_hop(&self, recipient: &EmailAddress) -> Option<(&'a NextHop, &'static str)> {
        let route = self.does.route(recipient.domain()).map(|route| (&route.next_hop, "routes"));
        route.or_else(|| Some((self.does.next_hop.as_ref()?, "nextHop")))
    }

    /// What TLS the host demands of its next hop.
    fn requirement(&self) -> Requirement {
        let level = match self.does.tls_settings {
            None => return Requirement::opportunistic(),
            Some(TlsSettings::EncryptionOnly) => Level::Encryption,
            Some(TlsSettings::CertificateValidation) => Level::Trusted,
            Some(TlsSettings::DomainValidation) => Level::Named(self.does.tls_domain.clone().into_iter().collect()),
        };
        Requirement {
            level,
            by: Some(self.setting("tlsSettings")),
            dialect: Dialect::ExchangeOnline,
            client_certificate: None,
            client_address: None,
            heeds: Heeds::default(),
        }
    }
}
