//! A stay at Postfix: acceptance, address class and aliases, next hop, and delivery to Dovecot or a local mailbox.

use std::{collections::VecDeque, ops::ControlFlow};

use super::{Departure, MAX_PATHS, Stay, Way, postfix_next_hop::NextStep};
use crate::{
    model::{
        Dovecot, DovecotFault, Postfix, Relay, Transport,
        config_ref::{ConfigRef, Element},
    },
    names::EmailAddress,
    reason::Reason,
    reply::SmtpReply,
    trace::{Missing, Stage, Verdict},
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
    let mut outcome = Outcome { queue: VecDeque::from([stay]), ways: Vec::new() };
    while let Some(stay) = outcome.queue.pop_front() {
        if outcome.ways.len() + outcome.queue.len() >= MAX_PATHS {
            outcome.ways.push(stay.departs(Departure::End(Verdict::Undetermined { missing: Missing::TooManyCopies })));
            break;
        }
        stay.queued(server, &mut outcome);
    }
    outcome.ways
}

/// What comes of a message at one server: local(8) hands mail for other places in anew, so there may be more than one round.
pub(super) struct Outcome<'a> {
    /// Messages that are in the queue, each for one address.
    pub(super) queue: VecDeque<Stay<'a>>,
    /// How copies leave.
    pub(super) ways: Vec<Way>,
}

impl<'a> Stay<'a> {
    /// A message in the queue: `virtual_alias_maps`, which apply to every class, and the next hop of each result.
    fn queued(mut self, server: Server<'a>, outcome: &mut Outcome<'a>) {
        let first = self.envelope.forward_path.clone();
        match self.virtual_aliases(server, &first) {
            ControlFlow::Break(departure) => outcome.ways.push(self.departs(departure)),
            ControlFlow::Continue(copies) => {
                for copy in copies {
                    copy.delivers(server, outcome);
                }
            }
        }
    }

    fn delivers(mut self, server: Server<'a>, outcome: &mut Outcome<'a>) {
        let class = self.classify(server);
        match self.postfix_next_hop(server, class) {
            NextStep::Departs(departure) => outcome.ways.push(self.departs(departure)),
            NextStep::Local => self.local(server, outcome),
        }
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
