//! A stay at Postfix: acceptance, address class and aliases, next hop, and delivery to Dovecot or a local mailbox.

use std::ops::ControlFlow;

use super::{Departure, Stay, Way};
use crate::{
    model::{
        Dovecot, DovecotFault, Postfix, Relay, Transport,
        config_ref::{ConfigRef, Element},
    },
    names::EmailAddress,
    reason::Reason,
    reply::SmtpReply,
    trace::{Stage, Verdict},
};

/// The Postfix server a message is at.
#[derive(Clone, Copy)]
pub(super) struct Server<'a> {
    pub(super) relay: &'a Relay,
    pub(super) config: &'a Postfix,
}

pub(super) fn postfix<'a>(mut stay: Stay<'a>, server: Server<'a>) -> Vec<Way> {
    if let ControlFlow::Break(departure) = stay.acceptance(server) {
        return vec![stay.departs(departure)];
    }
    let mut ways = Vec::new();
    let first = stay.envelope.forward_path.clone();
    stay.aliases(server, &first, &mut Vec::new(), &mut ways);
    ways
}

impl<'a> Stay<'a> {
    /// Follows `virtual_alias_maps`, which apply to every class, and sends each result on.
    fn aliases(mut self, server: Server<'a>, address: &EmailAddress, seen: &mut Vec<EmailAddress>, ways: &mut Vec<Way>) {
        // An alias that names itself among its targets stands for the mailbox.
        let alias = server.config.alias_for(address).filter(|_| seen.last() != Some(address));
        let Some(alias) = alias else { return self.delivers(server, address, ways) };
        if seen.contains(address) {
            self.decide(
                Stage::RecipientResolution,
                Reason::VirtualAliasRing { recipient: address.clone() },
                server.setting("virtual_alias_maps"),
            );
            let departure = self.refused(SmtpReply::new(451, "4.6.0", "Alias expansion error"));
            ways.push(self.departs(departure));
            return;
        }
        seen.push(address.clone());
        let target = alias.targets.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        self.decide(
            Stage::RecipientResolution,
            Reason::VirtualAlias { recipient: address.clone(), target },
            server.setting("virtual_alias_maps"),
        );
        for target in &alias.targets {
            let target = server.config.alias_target(alias, target, address);
            self.clone().aliases(server, &target, &mut seen.clone(), ways);
        }
    }

    /// Delivers to `address`, or sends what nobody takes to `luser_relay`, as mail anew. Nobody is asked twice: where nothing takes
    /// the target either, it is unknown.
    ///
    /// Source: Postfix, local(8). Evidence: observed on Postfix 3.7.11.
    fn delivers(mut self, server: Server<'a>, address: &EmailAddress, ways: &mut Vec<Way>) {
        self.envelope.forward_path = address.clone();
        let was_asked = self.decisions.iter().any(|decision| matches!(decision.reason, Reason::LuserRelay { .. }));
        let Some(target) = server.config.luser_target(address).filter(|_| !was_asked) else {
            let departure = self.deliver(server);
            return ways.push(self.departs(departure));
        };
        self.classify(server);
        let reason = Reason::LuserRelay { recipient: address.clone(), target: target.clone() };
        self.decide(Stage::NextHop, reason, server.setting("luser_relay"));
        self.aliases(server, &target, &mut Vec::new(), ways);
    }

    fn deliver(&mut self, server: Server<'_>) -> Departure {
        let class = self.classify(server);
        self.postfix_next_hop(server, class)
    }

    /// Delivers through an agent on the same machine.
    pub(super) fn deliver_by(&mut self, server: Server<'_>, transport: &Transport, setting: &'static str) -> Departure {
        let recipient = self.envelope.forward_path.clone();
        match transport {
            Transport::Lmtp(_) => self.deliver_over_lmtp(server, recipient),
            Transport::Error(text) => {
                self.decide(Stage::NextHop, Reason::ErrorTransport, server.setting(setting));
                let (enhanced, text) = text
                    .split_once(' ')
                    .filter(|(code, _)| code.starts_with("5.") || code.starts_with("4."))
                    .unwrap_or(("5.0.0", text));
                self.returned(SmtpReply::new(550, enhanced, text))
            }
            Transport::Discard => {
                self.decide(Stage::NextHop, Reason::DiscardTransport, server.setting(setting));
                Departure::End(Verdict::Discarded { by: server.setting(setting) })
            }
            Transport::Local | Transport::Virtual | Transport::Smtp(_) | Transport::Relay(_) => {
                self.decide(Stage::Store, Reason::DeliveredLocally { recipient: recipient.clone() }, server.setting(setting));
                Departure::End(Verdict::Delivered { to: recipient, at: self.system().clone() })
            }
        }
    }

    fn deliver_over_lmtp(&mut self, server: Server<'_>, recipient: EmailAddress) -> Departure {
        let users = server.setting("dovecot users");
        let Some(dovecot) = &server.config.dovecot else {
            self.decide(Stage::Store, Reason::LmtpUnreachable, users);
            return self.held(SmtpReply::new(450, "4.4.1", "connect to private/dovecot-lmtp: No such file or directory"));
        };
        if let Some(departure) = self.dovecot_fails(dovecot, &recipient, &users) {
            return departure;
        }
        if let Some(user) = dovecot.user(&recipient) {
            self.decide(Stage::Store, Reason::DeliveredOverLmtp { recipient: user.clone() }, users);
            return Departure::End(Verdict::Delivered { to: user.clone(), at: self.system().clone() });
        }
        let text = format!("<{recipient}> User doesn't exist: {recipient}");
        self.decide(Stage::Store, Reason::UnknownToDovecot { recipient }, users);
        self.returned(SmtpReply::new(550, "5.1.1", text))
    }
}

impl Stay<'_> {
    /// What comes of a mistake in Dovecot's configuration. Its temporary answers leave the message in Postfix's queue.
    ///
    /// Observed on Dovecot 2.3.19.
    fn dovecot_fails(&mut self, dovecot: &Dovecot, recipient: &EmailAddress, users: &ConfigRef) -> Option<Departure> {
        let is_known = dovecot.user(recipient).is_some();
        let recipient = recipient.clone();
        let (reason, reply) = match dovecot.fault? {
            DovecotFault::NoPassdb => {
                let text = format!("<{recipient}> Temporary internal error");
                (Reason::DovecotWithoutPassdb { recipient }, SmtpReply::new(451, "4.3.0", text))
            }
            DovecotFault::StoreUnwritable if is_known => {
                let text = format!("<{recipient}> Internal error occurred. Refer to server log for more information.");
                (Reason::DovecotStoreUnwritable { recipient }, SmtpReply::new(451, "4.2.0", text))
            }
            DovecotFault::UsernameFormat if is_known => {
                let text = format!("<{recipient}> User doesn't exist: {recipient}");
                (Reason::DovecotUsernameFormat { recipient }, SmtpReply::new(550, "5.1.1", text))
            }
            DovecotFault::StoreUnwritable | DovecotFault::UsernameFormat => return None,
        };
        self.decide(Stage::Store, reason, users.clone());
        Some(if reply.is_transient() { self.held(reply) } else { self.returned(reply) })
    }
}

impl Server<'_> {
    /// The parameter `name` of this server.
    pub(super) fn setting(&self, name: &'static str) -> ConfigRef {
        Element::System(self.relay.id.clone()).setting(name)
    }
}
