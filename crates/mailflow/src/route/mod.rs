//! The walk: system after system, decision after decision, until every copy of a message has an end.
//!
//! `route` cannot fail and always ends: a copy that arrives somewhere exactly as it arrived before is a loop, and both the
//! number of hops and the number of copies are bounded. One file a system, one file a stage.

mod attribution;
mod authentication;
mod client_submission;
mod connection_filter;
mod content_filter;
mod dane;
mod delivery_restrictions;
mod disabled_domains;
mod dkim_signing;
mod edge_transport;
mod enhanced_filtering;
mod exchange;
mod exchange_online;
mod exchange_server;
mod handover;
mod inbox_rules;
mod index;
mod internal_headers;
mod internet;
mod locate;
mod mail_exchangers;
mod message_limits;
mod mta_sts;
mod next_hop;
mod partner_connectors;
mod postfix;
mod postfix_acceptance;
mod postfix_aliases;
mod postfix_local;
mod postfix_next_hop;
mod postfix_tls;
mod receive_connectors;
mod recipient_resolution;
mod remote_domains;
mod rule_actions;
mod rule_conditions;
mod send_connectors;
mod sender_rewriting;
mod server_certificates;
mod session_rules;
mod smtp_host;
mod sources;
mod transport_rules;

use std::{collections::BTreeMap, net::IpAddr, sync::Arc};

use index::Index;

use crate::{
    assumption::Assumption,
    message::{Message, Signature},
    model::{
        Organization, Platform, Scl, Software, System, Topology,
        config_ref::{ConfigRef, Element},
    },
    names::{EmailAddress, Name, SystemId},
    order,
    reason::{Mismatch, Reason},
    reply::SmtpReply,
    trace::{Cause, Connection, Decision, Envelope, Hop, Missing, PassedOver, Path, Service, Stage, Tls, Trace, Verdict},
};

/// RFC 5321 §6.3: a count of Received fields is a loop check only from 100 upward.
const MAX_HOPS: usize = 100;
/// More copies than any real message becomes; beyond it the answer is "undetermined".
const MAX_PATHS: usize = 10_000;
/// From how many elements on they are put in order to find the ones that are there already.
const MANY: usize = 32;
/// How often Exchange Online sees a message before it returns it ([`Assumption::HopLimit`]).
const EXCHANGE_ONLINE_PASSES: u32 = 20;
/// How often a tenant sends a message on to an external address, or by forwarding, before it takes that for a loop
/// (Exchange Team Blog, X-LD-Processed).
const LOOPS_PER_TENANT: u32 = 3;
/// How long Exchange Online keeps trying (Microsoft, mail flow in EOP: one day).
const EXCHANGE_ONLINE_QUEUE_HOURS: u32 = 24;
/// `MessageExpirationTimeout` of a transport server, two days (Microsoft, Set-TransportService).
const EXCHANGE_SERVER_QUEUE_HOURS: u32 = 48;
/// `maximal_queue_lifetime`, five days; taken for every other sender too.
const QUEUE_HOURS: u32 = 120;

/// Where `message` goes in `topology`, and why. Always answers.
///
/// Lists every candidate that lost, so it takes longer the more connectors and rules there are; recipients, domains and
/// records cost a search tree's depth. For many messages through one topology there is [`Router`].
pub fn route(topology: &Topology, message: &Message) -> Trace {
    Context { topology, message, index: None }.follow()
}

/// Answers for many messages through one topology.
///
/// Decides as [`route`] does. Rules and connectors that could not apply to a message, by domain, address, group or header
/// field, are not looked at: among the candidates that lost are those that came near. Making one costs what reading
/// connectors and rules once costs; a trace then grows with what could apply.
pub struct Router<'a> {
    topology: &'a Topology,
    index: Index<'a>,
}

impl<'a> Router<'a> {
    /// Prepares `topology`.
    pub fn new(topology: &'a Topology) -> Self {
        Self { topology, index: Index::new(topology) }
    }

    /// Where `message` goes, and why.
    pub fn route(&self, message: &Message) -> Trace {
        Context { topology: self.topology, message, index: Some(&self.index) }.follow()
    }
}

impl Context<'_> {
    fn follow(self) -> Trace {
        let mut paths = Vec::new();
        // A stack, so that what a copy became stands together; it turns the order around, so the last way goes in first.
        let mut open: Vec<Way> =
            self.message.forward_paths.iter().rev().map(|recipient| Way::GoesOn(Box::new(self.submitted(recipient)))).collect();
        while let Some(way) = open.pop() {
            match way {
                Way::Ends(path) => paths.push(*path),
                Way::GoesOn(copy) if paths.len() + open.len() >= MAX_PATHS => {
                    paths.push(copy.ends(Verdict::Undetermined { missing: Missing::TooManyCopies }));
                    break;
                }
                Way::GoesOn(copy) => open.extend(self.step(*copy).into_iter().rev()),
            }
        }
        let mut seen: Vec<(EmailAddress, Verdict)> = Vec::new();
        // One mailbox reached twice, as by two groups, gets one copy.
        paths.retain(|path| {
            let end = (path.recipient.clone(), path.verdict.clone());
            let is_repeated = matches!(path.verdict, Verdict::Delivered { .. }) && seen.contains(&end);
            if matches!(path.verdict, Verdict::Delivered { .. }) {
                seen.push(end);
            }
            !is_repeated
        });
        Trace { paths }
    }
}

/// What every stage may look at.
#[derive(Clone, Copy)]
struct Context<'a> {
    topology: &'a Topology,
    message: &'a Message,
    /// Finds what could apply; without it everything is looked at.
    index: Option<&'a Index<'a>>,
}

/// One copy of the message on its way, about to be looked at by a system.
#[derive(Clone)]
struct Copy {
    /// Systems visited before.
    hops: Vec<Hop>,
    /// The arrivals before, to notice a loop.
    arrivals: Vec<Arrival>,
    /// The arrival at hand.
    arrival: Arrival,
}

/// What a system sees of a copy when it arrives. Two equal arrivals at one system mean a loop.
#[derive(Clone, PartialEq, Eq)]
struct Arrival {
    system: SystemId,
    envelope: Envelope,
    connection: Connection,
    /// Header fields, by name in lower case.
    headers: Arc<BTreeMap<String, String>>,
    /// DKIM signatures, as they verify now.
    signatures: Arc<[Signature]>,
    /// Recipients of the same transaction, for conditions that look at all of them.
    companions: Arc<[EmailAddress]>,
    /// Redirects by mail flow rules so far.
    redirects: u8,
    /// Redirects by inbox rules so far.
    inbox_rules: u8,
}

/// A stay at a system: what arrived, and what has been decided so far.
#[derive(Clone)]
struct Stay<'a> {
    context: Context<'a>,
    hops: Vec<Hop>,
    arrivals: Vec<Arrival>,
    arrival: Arrival,
    decisions: Vec<Decision>,
    /// The envelope as it is now; resolution and rules change it.
    envelope: Envelope,
    /// The spam confidence level that a mail flow rule set.
    scl: Option<Scl>,
    /// The server that sends it on, where the system has several.
    source: Option<Source>,
}

/// The server of a system that sends a message on.
#[derive(Clone)]
struct Source {
    address: Option<IpAddr>,
    certificate: Option<Name>,
    /// Whether the certificate is one of several that were bound to SMTP.
    is_picked: bool,
}

/// How a stay ends.
enum Departure {
    /// To another system.
    To { next: SystemId, connection: Box<Connection> },
    /// For good.
    End(Verdict),
}

/// One way out of a stay.
enum Way {
    Ends(Box<Path>),
    GoesOn(Box<Copy>),
}

impl Context<'_> {
    /// The copy for `recipient` at the system where the message enters.
    fn submitted(&self, recipient: &EmailAddress) -> Copy {
        let system = self.message.enters_at.clone();
        let (tls, client_address) =
            if system.is_internet() { (Tls::None, self.message.client_address) } else { (Tls::Internal, None) };
        let mut headers = BTreeMap::new();
        for (name, value) in &self.message.headers {
            headers.insert(name.to_lowercase(), value.clone());
        }
        Copy {
            hops: Vec::new(),
            arrivals: Vec::new(),
            arrival: Arrival {
                connection: Connection {
                    from: system.clone(),
                    by: None,
                    client_address,
                    server_address: None,
                    client_certificate: None,
                    tls,
                    service: Service::Relay,
                    sign_in: None,
                },
                system,
                envelope: Envelope { reverse_path: self.message.reverse_path.clone(), forward_path: recipient.clone() },
                headers: Arc::new(headers),
                signatures: self.message.signatures.clone().into(),
                companions: self.message.forward_paths.clone().into(),
                redirects: 0,
                inbox_rules: 0,
            },
        }
    }

    /// Lets the system that `copy` arrived at decide.
    fn step(self, copy: Copy) -> Vec<Way> {
        if let Some(back_to) = copy.arrivals.iter().position(|earlier| *earlier == copy.arrival) {
            return vec![Way::Ends(Box::new(self.looped(copy, back_to)))];
        }
        if copy.hops.len() >= MAX_HOPS {
            return vec![Way::Ends(Box::new(copy.ends(Verdict::Undetermined { missing: Missing::TooManyCopies })))];
        }
        let Some(system) = self.topology.system(&copy.arrival.system) else {
            let missing = Missing::System(copy.arrival.system.clone());
            return vec![Way::Ends(Box::new(copy.ends(Verdict::Undetermined { missing })))];
        };
        let envelope = copy.arrival.envelope.clone();
        let stay = Stay {
            context: self,
            hops: copy.hops,
            arrivals: copy.arrivals,
            arrival: copy.arrival,
            decisions: Vec::new(),
            envelope,
            scl: None,
            source: None,
        };
        match system {
            System::Internet => vec![internet::internet(stay)],
            System::Organization(organization) => match &organization.platform {
                Platform::ExchangeOnline(online) => {
                    exchange_online::exchange_online(stay, exchange_online::Tenant { organization, online })
                }
                Platform::ExchangeServer(server) => {
                    let address = stay.arrival.connection.server_address;
                    exchange_server::exchange_server(stay, exchange_server::Site::new(organization, server, address))
                }
            },
            System::Relay(relay) => match &relay.software {
                Software::Postfix(config) => postfix::postfix(stay, postfix::Server { relay, config }),
                Software::SmtpHost(host) => smtp_host::smtp_host(stay, relay, host),
            },
        }
    }

    /// The end of a copy that came back as it was: whichever hop limit trips first ends it.
    fn looped(&self, mut copy: Copy, back_to: usize) -> Path {
        let circle = copy.hops.get(back_to..).unwrap_or_default();
        let hops = u32::try_from(circle.len()).unwrap_or(u32::MAX).max(1);
        let mut enders: Vec<(u32, SystemId, SmtpReply)> = Vec::new();
        let mut is_published = true;
        let mut detected: Vec<SystemId> = Vec::new();
        let mut assumptions = vec![Assumption::HopLimit];
        for (position, hop) in (u32::try_from(back_to).unwrap_or(u32::MAX)..).zip(circle) {
            let (passes, reply) = match self.topology.system(&hop.system) {
                Some(System::Organization(Organization { platform: Platform::ExchangeServer(server), .. })) => {
                    let limits = self.hop_limits(&server.receive_connectors, hop);
                    if limits.is_default {
                        assumptions.push(Assumption::ServerHopLimit);
                    }
                    (limits.passes(hops), SmtpReply::new(554, "5.4.6", "Hop count exceeded - possible mail loop"))
                }
                Some(System::Organization(_)) => {
                    is_published = false;
                    let sends_on = hop.decisions.iter().any(|decision| decision.reason.sends_on());
                    detected.extend(sends_on.then(|| hop.system.clone()));
                    let passes = if sends_on { LOOPS_PER_TENANT } else { EXCHANGE_ONLINE_PASSES };
                    (passes, SmtpReply::new(554, "5.4.14", "Hop count exceeded - possible mail loop ATTR34"))
                }
                Some(System::Relay(relay)) => match &relay.software {
                    // Every system adds a Received field, this one too; as many as the limit are too many: observed on two
                    // Postfix 3.7.11 that send each other the same message.
                    Software::Postfix(postfix) => (
                        postfix.hopcount_limit.saturating_sub(1).saturating_sub(position).div_ceil(hops),
                        SmtpReply::new(554, "5.4.0", "Error: too many hops"),
                    ),
                    Software::SmtpHost(_) => {
                        (100 / hops, SmtpReply::new(554, "5.4.6", "Hop count exceeded - possible mail loop"))
                    }
                },
                Some(System::Internet) | None => continue,
            };
            let arrivals = passes.saturating_mul(hops).saturating_add(position);
            match enders.iter_mut().find(|(_, system, _)| *system == hop.system) {
                Some(known) => known.0 = known.0.min(arrivals),
                None => enders.push((arrivals, hop.system.clone(), reply)),
            }
        }
        // The first of equals ends it: the one the message comes to first.
        enders.sort_by_key(|(arrivals, _, _)| *arrivals);
        let mut enders = enders.into_iter().map(|(_, system, reply)| (system, reply));
        let (ended_by, reply) = enders.next().unwrap_or_else(|| {
            (copy.arrival.system.clone(), SmtpReply::new(554, "5.4.6", "Hop count exceeded - possible mail loop"))
        });
        let candidates = if is_published { Vec::new() } else { enders.collect() };
        // What sends the message round is the first choice of next hop at the system that gives up; what follows only
        // carries it out. A missing setting is a cause like any other.
        let choice = |hop: &Hop| {
            hop.decisions.iter().find(|decision| decision.stage == Stage::NextHop).map(|decision| decision.cause.clone())
        };
        let cause = circle
            .iter()
            .filter(|hop| hop.system == ended_by)
            .find_map(choice)
            .or_else(|| circle.iter().rev().find_map(choice))
            .unwrap_or(Cause::Standard);
        let decision = Decision {
            stage: Stage::Handover,
            reason: Reason::Loop { system: copy.arrival.system.to_string() },
            cause,
            passed_over: Vec::new(),
            looked_at: Vec::new(),
            assumptions,
        };
        let detection = detected.contains(&ended_by).then(|| Decision {
            stage: Stage::Handover,
            reason: Reason::LoopDetected { system: ended_by.to_string(), passes: LOOPS_PER_TENANT },
            cause: Cause::Standard,
            passed_over: Vec::new(),
            looked_at: Vec::new(),
            assumptions: Vec::new(),
        });
        if let Some(hop) = copy.hops.last_mut() {
            hop.decisions.push(decision);
            hop.decisions.extend(detection);
        }
        Path {
            recipient: copy.arrival.envelope.forward_path,
            hops: copy.hops,
            verdict: Verdict::Loops { back_to, ended_by, reply, candidates },
        }
    }
}

impl Copy {
    fn ends(self, verdict: Verdict) -> Path {
        Path { recipient: self.arrival.envelope.forward_path, hops: self.hops, verdict }
    }
}

impl Stay<'_> {
    /// The system of this stay.
    fn system(&self) -> &SystemId {
        &self.arrival.system
    }

    /// Records a decision nothing else was in the running for.
    fn decide(&mut self, stage: Stage, reason: Reason, cause: impl Into<Cause>) {
        self.decide_over(stage, reason, cause, Vec::new());
    }

    /// Records that the message begins here: a user hands it in, or the system itself writes a report.
    fn submitted(&mut self) {
        let reason = match self.envelope.reverse_path {
            _ if self.arrival.inbox_rules > 0 => Reason::SentByInboxRule,
            None => Reason::ReportedHere,
            Some(_) => Reason::SubmittedByUser,
        };
        self.decide(Stage::Connection, reason, Cause::Message);
    }

    /// Records a decision with the candidates that lost.
    fn decide_over(&mut self, stage: Stage, reason: Reason, cause: impl Into<Cause>, passed_over: Vec<PassedOver>) {
        self.decisions.push(Decision {
            stage,
            reason,
            cause: cause.into(),
            passed_over,
            looked_at: Vec::new(),
            assumptions: Vec::new(),
        });
    }

    /// Notes that the decision recorded last leans on `assumption`.
    fn leaning_on(&mut self, assumption: Assumption) {
        if let Some(decision) = self.decisions.last_mut()
            && !decision.assumptions.contains(&assumption)
        {
            decision.assumptions.push(assumption);
        }
    }

    /// Notes what else the decision recorded last looked at.
    fn looking_at(&mut self, elements: impl IntoIterator<Item = Element>) {
        let Some(decision) = self.decisions.last_mut() else { return };
        let elements: Vec<Element> = elements.into_iter().collect();
        if elements.len() < MANY {
            for element in elements {
                if !decision.looked_at.contains(&element) {
                    decision.looked_at.push(element);
                }
            }
            return;
        }
        decision.looked_at.extend(elements);
        order::sort_and_dedup(&mut decision.looked_at);
    }

    /// Ends the stay as `departure` says.
    fn departs(self, departure: Departure) -> Way {
        match departure {
            Departure::End(verdict) => self.ends(verdict),
            Departure::To { next, connection } => {
                let companions = if self.envelope.forward_path == self.arrival.envelope.forward_path {
                    self.arrival.companions.clone()
                } else {
                    Arc::from([self.envelope.forward_path.clone()])
                };
                let arrival = Arrival {
                    system: next,
                    envelope: self.envelope.clone(),
                    connection: *connection,
                    headers: self.arrival.headers.clone(),
                    signatures: self.arrival.signatures.clone(),
                    companions,
                    redirects: self.arrival.redirects,
                    inbox_rules: self.arrival.inbox_rules,
                };
                let (hop, mut arrivals) = (Self::hop(&self.arrival, self.decisions), self.arrivals);
                let mut hops = self.hops;
                hops.push(hop);
                arrivals.push(self.arrival);
                Way::GoesOn(Box::new(Copy { hops, arrivals, arrival }))
            }
        }
    }

    /// Ends the stay, and the path, with `verdict`.
    fn ends(self, verdict: Verdict) -> Way {
        let hop = Self::hop(&self.arrival, self.decisions);
        let mut hops = self.hops;
        hops.push(hop);
        Way::Ends(Box::new(Path { recipient: self.envelope.forward_path, hops, verdict }))
    }

    fn hop(arrival: &Arrival, decisions: Vec<Decision>) -> Hop {
        Hop {
            system: arrival.system.clone(),
            arrived: arrival.envelope.clone(),
            connection: arrival.connection.clone(),
            decisions,
        }
    }

    /// Refuses in the SMTP session. A transient reply leaves the message in the sender's queue.
    fn refused(&self, reply: SmtpReply) -> Departure {
        Departure::End(if reply.is_transient() {
            let by = self.arrival.connection.from.clone();
            let expires_after_hours = self.context.queue_hours(&by);
            Verdict::Held { by, reply, expires_after_hours }
        } else {
            Verdict::Refused { by: self.system().clone(), reply }
        })
    }

    /// Keeps the message in this system's queue.
    fn held(&self, reply: SmtpReply) -> Departure {
        let expires_after_hours = self.context.queue_hours(self.system());
        Departure::End(Verdict::Held { by: self.system().clone(), reply, expires_after_hours })
    }

    /// Returns the message with a non-delivery report.
    fn returned(&self, reply: SmtpReply) -> Departure {
        Departure::End(Verdict::Returned { by: self.system().clone(), reply })
    }
}

impl Context<'_> {
    /// How long `system` keeps trying.
    fn queue_hours(&self, system: &SystemId) -> u32 {
        match self.topology.system(system) {
            Some(System::Organization(organization)) => match &organization.platform {
                // Microsoft, Set-TransportConfig, -MessageExpiration.
                Platform::ExchangeOnline(online) => online.message_expiration_hours.unwrap_or(EXCHANGE_ONLINE_QUEUE_HOURS),
                Platform::ExchangeServer(_) => EXCHANGE_SERVER_QUEUE_HOURS,
            },
            Some(System::Relay(_) | System::Internet) | None => QUEUE_HOURS,
        }
    }
}

impl From<ConfigRef> for Cause {
    fn from(config: ConfigRef) -> Self {
        Self::Config(config)
    }
}

impl From<Element> for Cause {
    fn from(element: Element) -> Self {
        Self::Config(element.into())
    }
}

/// A candidate that lost.
fn passed_over(candidate: impl Into<ConfigRef>, why: Mismatch) -> PassedOver {
    PassedOver { candidate: candidate.into(), why }
}
