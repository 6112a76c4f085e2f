//! How a message ends, told alike for what the simulator says and for what the servers did.

use std::{collections::BTreeSet, fmt};

use mailflow::{
    EmailAddress, Message, SystemId, Topology,
    model::{NextHop, Reachability, Relay, ServerTls, SmartHost, SmtpHost, SmtpRole, Software},
    names::{Date, DomainName, DomainPattern, Name},
    reply::SmtpReply,
    route,
    trace::{Envelope, Hop, Path, Tls, Verdict},
};
use serde::Deserialize;

use crate::process::{Context, Result};

/// The end of a message, or of its stay at one server.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ending {
    /// In a mailbox.
    Delivered {
        /// Whose.
        to: String,
        /// Of which system.
        at: String,
    },
    /// Handed to another host.
    HandedOn {
        /// Which.
        to: String,
        /// Whether encrypted; `None` where it is not said.
        is_encrypted: Option<bool>,
        /// Whether with a client certificate; `None` where it is not said.
        has_certificate: Option<bool>,
    },
    /// Refused in the SMTP session.
    Refused {
        /// By whom.
        by: String,
        /// With what.
        reply: String,
    },
    /// Accepted, then returned.
    Returned {
        /// By whom.
        by: String,
        /// The enhanced status code.
        status: String,
    },
    /// Waiting in a queue.
    Held {
        /// Whose.
        by: String,
        /// The enhanced status code.
        status: String,
    },
    /// Dropped.
    Discarded,
    /// Went round until a limit ended it.
    Loops {
        /// Whose limit.
        by: String,
        /// The reply's codes.
        reply: String,
    },
    /// Something that this program does not compare, such as "undetermined".
    Other(String),
}

impl Ending {
    /// Whether `real` is what this says, as far as it says anything.
    fn agrees_with(&self, real: &Self) -> bool {
        match (self, real) {
            (
                Self::HandedOn { to, is_encrypted, has_certificate },
                Self::HandedOn { to: real_to, is_encrypted: real_encrypted, has_certificate: real_certificate },
            ) => {
                let agrees = |said: &Option<bool>, real: &Option<bool>| said.is_none() || said == real;
                to == real_to && agrees(is_encrypted, real_encrypted) && agrees(has_certificate, real_certificate)
            }
            // A transient refusal leaves the message with whoever offered it.
            (Self::Held { status, .. }, Self::Refused { reply, .. }) => {
                reply.starts_with('4') && reply.split(' ').nth(1) == Some(status)
            }
            _ => self == real,
        }
    }
}

/// Whether every ending that is said came about, and no other.
pub fn agree(said: &BTreeSet<Ending>, real: &BTreeSet<Ending>) -> bool {
    said.iter().all(|said| real.iter().any(|real| said.agrees_with(real)))
        && real.iter().all(|real| said.iter().any(|said| said.agrees_with(real)))
}

/// Endings in one line.
pub fn shown(endings: &BTreeSet<Ending>) -> String {
    if endings.is_empty() {
        return "nothing".to_owned();
    }
    endings.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

impl fmt::Display for Ending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Delivered { to, at } => write!(f, "delivered to {to} at {at}"),
            Self::HandedOn { to, is_encrypted, has_certificate } => {
                write!(f, "handed to {to}")?;
                match is_encrypted {
                    Some(true) => f.write_str(" over TLS")?,
                    Some(false) => f.write_str(" in clear")?,
                    None => {}
                }
                if *has_certificate == Some(true) { f.write_str(" with a certificate") } else { Ok(()) }
            }
            Self::Refused { by, reply } => write!(f, "refused by {by}: {reply}"),
            Self::Returned { by, status } => write!(f, "returned by {by}: {status}"),
            Self::Held { by, status } => write!(f, "held by {by}: {status}"),
            Self::Discarded => f.write_str("discarded"),
            Self::Loops { by, reply } => write!(f, "loops until {by} ends it: {reply}"),
            Self::Other(what) => f.write_str(what),
        }
    }
}

/// A topology under test, and who is who in it.
#[derive(Debug, Clone)]
pub struct Design {
    /// What is configured.
    pub topology: Topology,
    /// The Postfix server.
    pub server: SystemId,
    /// The tenant, where there is one.
    pub tenant: Option<SystemId>,
    /// The tenant's host name for mail.
    pub gateway: String,
    /// The day, where certificates matter.
    pub on: Option<Date>,
}

/// Who hands a message in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// A user of the system itself.
    Own,
    /// A host with this address.
    Host {
        /// Where it connects from.
        address: std::net::IpAddr,
        /// Whether it presents the server's client certificate.
        has_certificate: bool,
    },
}

/// What Exchange Online does with a message.
#[derive(Debug, Clone)]
pub enum Step {
    /// Ends it.
    Ends(Ending),
    /// Refuses it in the session.
    Refuses(SmtpReply),
    /// Sends it down to the server.
    GoesDown(Envelope),
}

impl Design {
    /// The Postfix server's part of the topology.
    pub fn relay(&self) -> Result<&Relay> {
        self.topology.relay(&self.server).ok_or_else(|| format!("`{}` is not in the topology", self.server).into())
    }

    /// What happens to a message at the server, as the simulator says.
    pub fn at_server(&self, origin: Origin, sender: Option<&EmailAddress>, recipient: &EmailAddress) -> Result<BTreeSet<Ending>> {
        let address = self.relay()?.addresses.first().copied().ok_or("the server has no address")?;
        let (paths, stay) = self.paths(origin, &self.server, SmartHost::Address(address), sender, recipient)?;
        Ok(paths.iter().map(|path| self.ending_at(path, stay)).collect())
    }

    /// What happens to a message in the end, as the simulator says, and whether it comes by the server.
    pub fn in_the_end(&self, message: &Message) -> (BTreeSet<Ending>, bool) {
        let paths = route(&self.topology, message).paths;
        let comes_by = paths.iter().any(|path| path.hops.iter().any(|hop| hop.system == self.server));
        (paths.iter().map(|path| self.ending(&path.verdict)).collect(), comes_by)
    }

    /// What Exchange Online does with a message, as the simulator says.
    pub fn at_tenant(&self, origin: Origin, sender: Option<&EmailAddress>, recipient: &EmailAddress) -> Result<Vec<Step>> {
        let tenant = self.tenant.as_ref().ok_or("the topology has no tenant")?;
        let host = SmartHost::parse(&self.gateway).context(&self.gateway)?;
        let (paths, stay) = self.paths(origin, tenant, host, sender, recipient)?;
        Ok(paths.iter().map(|path| self.step(path, stay, tenant)).collect())
    }

    fn step(&self, path: &Path, stay: usize, tenant: &SystemId) -> Step {
        match (after(path, stay), &path.verdict) {
            (Some(next), _) if next.system == self.server => Step::GoesDown(next.arrived.clone()),
            (Some(next), _) if next.system == *tenant => {
                Step::Ends(Ending::Other("goes round inside Exchange Online".to_owned()))
            }
            (Some(next), _) => Step::Ends(handed_to(next)),
            (None, Verdict::Refused { reply, .. }) => Step::Refuses(reply.clone()),
            (None, verdict) => Step::Ends(self.ending(verdict)),
        }
    }

    /// The paths of a message that `origin` hands to `system`, and the index of the stay there.
    pub fn paths(
        &self,
        origin: Origin,
        system: &SystemId,
        host: SmartHost,
        sender: Option<&EmailAddress>,
        recipient: &EmailAddress,
    ) -> Result<(Vec<Path>, usize)> {
        let mut topology = self.topology.clone();
        // Its port is open here, whatever the topology says: the question is what happens behind it.
        for relay in topology.relays.iter_mut().filter(|relay| relay.id == self.server) {
            relay.reachability = Reachability::Open;
        }
        let (enters_at, stay) = match origin {
            Origin::Own => (system.clone(), 0),
            Origin::Host { address, has_certificate } => {
                let certificate = self.relay()?.client_certificate.clone().filter(|_| has_certificate);
                let client = client(address, certificate, host)?;
                let id = client.id.clone();
                // Last, so that an address of both belongs to the system of the topology.
                topology.relays.push(client);
                (id, 1)
            }
        };
        let mut message = Message::new(sender.cloned(), recipient.clone(), enters_at);
        message.on.clone_from(&self.on);
        let paths = route(&topology, &message).paths;
        match paths.iter().find(|path| path.hops.get(stay).is_none_or(|hop| hop.system != *system)) {
            Some(path) => Err(format!("the simulator does not bring the message to {system}: {:?}", path.verdict).into()),
            None => Ok((paths, stay)),
        }
    }

    fn ending_at(&self, path: &Path, stay: usize) -> Ending {
        if let Some(next) = after(path, stay) {
            return handed_to(next);
        }
        match &path.verdict {
            // A transient refusal leaves the message with the client.
            Verdict::Held { by, reply, .. } if *by != self.server => {
                Ending::Refused { by: self.server.to_string(), reply: reply.to_string() }
            }
            verdict => self.ending(verdict),
        }
    }

    fn ending(&self, verdict: &Verdict) -> Ending {
        let codes = |reply: &SmtpReply| format!("{} {}", reply.code, reply.enhanced);
        match verdict {
            Verdict::Delivered { to, at } => Ending::Delivered { to: to.to_string(), at: at.to_string() },
            Verdict::Leaves { toward } => Ending::HandedOn { to: toward.to_string(), is_encrypted: None, has_certificate: None },
            Verdict::Refused { by, reply } => self.refused(by.as_str(), reply),
            Verdict::Returned { by, reply } => Ending::Returned { by: by.to_string(), status: reply.enhanced.clone() },
            Verdict::Held { by, reply, .. } => Ending::Held { by: by.to_string(), status: reply.enhanced.clone() },
            Verdict::Withheld { by, until } => Ending::Other(format!("withheld by {by}: {}", until.code())),
            Verdict::Discarded { .. } => Ending::Discarded,
            Verdict::Loops { ended_by, reply, .. } => Ending::Loops { by: ended_by.to_string(), reply: codes(reply) },
            Verdict::Undetermined { missing } => Ending::Other(format!("undetermined: {}", missing.code())),
        }
    }

    /// A refusal: with its text where a real server says it, with its codes where it is the simulator's own.
    pub fn refused(&self, by: &str, reply: &SmtpReply) -> Ending {
        let reply = if by == self.server.as_str() { reply.to_string() } else { format!("{} {}", reply.code, reply.enhanced) };
        Ending::Refused { by: by.to_owned(), reply }
    }
}

/// The hop after the one at `stay`; a loop goes back to an earlier one.
fn after(path: &Path, stay: usize) -> Option<&Hop> {
    let back = match path.verdict {
        Verdict::Loops { back_to, .. } => path.hops.get(back_to),
        _ => None,
    };
    path.hops.get(stay + 1).or(back)
}

fn handed_to(next: &Hop) -> Ending {
    Ending::HandedOn {
        to: next.system.to_string(),
        is_encrypted: Some(matches!(next.connection.tls, Tls::Encrypted | Tls::Verified)),
        has_certificate: Some(next.connection.client_certificate.is_some()),
    }
}

/// A host that passes every message on to `next`.
fn client(address: std::net::IpAddr, client_certificate: Option<Name>, next: SmartHost) -> Result<Relay> {
    let host = SmtpHost {
        accepts: vec![DomainPattern::Any],
        next_hop: Some(NextHop { host: next, uses_mx: false, port: None }),
        ..SmtpHost::new(SmtpRole::Partner)
    };
    Ok(Relay {
        id: SystemId::parse("peers-client").context("a name")?,
        host_name: DomainName::parse("client.peers.test").context("a name")?,
        addresses: vec![address],
        reachability: Reachability::Open,
        firewall: Vec::new(),
        tls: ServerTls::default(),
        client_certificate,
        smtp_auth_user: None,
        software: Software::SmtpHost(Box::new(host)),
    })
}

/// A case in which simulator and servers are known to differ.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Divergence {
    /// The end of the case's name.
    pub case: String,
    /// Why they differ, and why that is lived with.
    pub reason: String,
}

/// The known differences.
pub fn divergences() -> Result<Vec<Divergence>> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        #[serde(default)]
        divergence: Vec<Divergence>,
    }
    Ok(toml::from_str::<File>(include_str!("../divergences.toml")).context("divergences.toml")?.divergence)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_said_is_not_compared() {
        let handed =
            |is_encrypted, has_certificate| BTreeSet::from([Ending::HandedOn { to: "a".into(), is_encrypted, has_certificate }]);
        assert!(agree(&handed(None, None), &handed(Some(true), Some(false))));
        assert!(!agree(&handed(Some(true), None), &handed(Some(false), None)));
        assert!(!agree(&handed(None, None), &BTreeSet::new()));
    }

    #[test]
    fn a_transient_refusal_is_a_message_held() {
        let held = BTreeSet::from([Ending::Held { by: "a".into(), status: "4.7.1".into() }]);
        let refused = |reply: &str| BTreeSet::from([Ending::Refused { by: "b".into(), reply: reply.into() }]);
        assert!(agree(&held, &refused("454 4.7.1 <x>: Relay access denied")));
        assert!(!agree(&held, &refused("554 5.7.1 <x>: Relay access denied")));
    }

    #[test]
    fn every_known_difference_has_a_reason() {
        for divergence in divergences().expect("divergences.toml reads") {
            assert!(divergence.reason.len() > 20, "{}", divergence.case);
        }
    }
}
