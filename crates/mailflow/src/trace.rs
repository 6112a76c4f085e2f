//! What [`route`](crate::route) answers: the ways a message takes, and why.

use std::net::IpAddr;

use crate::{
    assumption::Assumption,
    model::config_ref::{ConfigRef, Element},
    names::{DomainName, EmailAddress, Name, SystemId},
    order,
    reason::{Evidence, Mismatch, Reason},
    reply::SmtpReply,
};

/// The ways of one message: one path for every final recipient, in the order they were reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trace {
    /// One path a final recipient; hops that several share are repeated in each.
    pub paths: Vec<Path>,
}

impl Trace {
    /// The path that `path`, of another trace of the same message, became here.
    ///
    /// Several recipients may come to one mailbox, so that the address a copy was sent to tells it from others; where that one
    /// became several copies, the address it ended at as well. None where neither tells.
    pub fn counterpart(&self, path: &Path) -> Option<&Path> {
        let mut copies = self.paths.iter().filter(|copy| copy.sent_to() == path.sent_to());
        let same_recipient = copies.clone().find(|copy| copy.recipient == path.recipient);
        same_recipient.or_else(|| copies.next().filter(|_| copies.next().is_none()))
    }
}

/// The way to one final recipient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    /// The recipient this path ended for.
    pub recipient: EmailAddress,
    /// The systems visited, in order; a system visited twice appears twice.
    pub hops: Vec<Hop>,
    /// How it ended.
    pub verdict: Verdict,
}

/// A stay at one system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hop {
    /// Where.
    pub system: SystemId,
    /// The envelope it arrived with.
    pub arrived: Envelope,
    /// How it arrived.
    pub connection: Connection,
    /// What was decided, in order.
    pub decisions: Vec<Decision>,
}

/// Reverse-path and forward-path (RFC 5321 §2.3.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    /// MAIL FROM; `None` is the null reverse-path.
    pub reverse_path: Option<EmailAddress>,
    /// RCPT TO.
    pub forward_path: EmailAddress,
}

/// The SMTP connection, or submission, that brought a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Connection {
    /// The system it came from; the system itself for a submission by one of its users.
    pub from: SystemId,
    /// The setting that sent it here: a connector, a map line, an MX record set.
    pub by: Option<ConfigRef>,
    /// The address the client connects from, if the topology says.
    pub client_address: Option<IpAddr>,
    /// The address that an Exchange server answers at: its receive connectors are bound to addresses.
    pub server_address: Option<IpAddr>,
    /// The certificate the client presented, if any.
    pub client_certificate: Option<Name>,
    /// Whether the connection is encrypted, and how far the server's certificate was checked.
    pub tls: Tls,
    /// What the server that answers is there for.
    pub service: Service,
    /// Who the client signs in as where the server asks for it; none where it has nothing to sign in with.
    pub sign_in: Option<EmailAddress>,
}

/// What a mail server is there for (RFC 6409 §1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// Mail that servers hand each other.
    Relay,
    /// Mail that clients submit after they signed in.
    Submission,
}

/// TLS on a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tls {
    /// Not a network connection: a user's submission inside the system.
    Internal,
    /// Clear text.
    None,
    /// Encrypted, certificate not checked.
    Encrypted,
    /// Encrypted, certificate trusted.
    Verified,
}

/// The part of a system in which a decision falls; systems draw theirs in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Arrival: who hands the message in.
    Connection,
    /// Exchange Online: whose message it is, and by which connector.
    Attribution,
    /// Exchange Online: directory-based edge blocking.
    EdgeBlocking,
    /// Exchange Online: malware, policy and spam filtering.
    Filtering,
    /// A relay's SMTP server: whether it takes the recipient.
    Acceptance,
    /// Which object, or which address class, the recipient is.
    RecipientResolution,
    /// Mail flow rules.
    TransportRules,
    /// Which way out.
    NextHop,
    /// The connection to the next system, TLS included.
    Handover,
    /// Delivery into a mailbox.
    Store,
}

impl Stage {
    /// Every stage, in order.
    pub const ALL: [Self; 10] = [
        Self::Connection,
        Self::Attribution,
        Self::EdgeBlocking,
        Self::Filtering,
        Self::Acceptance,
        Self::RecipientResolution,
        Self::TransportRules,
        Self::NextHop,
        Self::Handover,
        Self::Store,
    ];

    /// Its stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Connection => "connection",
            Self::Attribution => "attribution",
            Self::EdgeBlocking => "edge-blocking",
            Self::Filtering => "filtering",
            Self::Acceptance => "acceptance",
            Self::RecipientResolution => "recipient-resolution",
            Self::TransportRules => "transport-rules",
            Self::NextHop => "next-hop",
            Self::Handover => "handover",
            Self::Store => "store",
        }
    }
}

/// One choice at one hop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Where in the system.
    pub stage: Stage,
    /// What was decided, as a stable code with its arguments.
    pub reason: Reason,
    /// The setting, or the lack of one, that decided.
    pub cause: Cause,
    /// What else was in the running, and why it lost.
    pub passed_over: Vec<PassedOver>,
    /// What else was looked at and agreed: a group that was asked, an address record, the certificate presented.
    pub looked_at: Vec<Element>,
    /// The open questions this decision leans on.
    pub assumptions: Vec<Assumption>,
}

/// A candidate that lost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PassedOver {
    /// The candidate.
    pub candidate: ConfigRef,
    /// Why it lost.
    pub why: Mismatch,
}

/// What decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// Set here.
    Config(ConfigRef),
    /// Nothing is set: that is a cause too.
    Absence {
        /// Whose configuration lacks it.
        system: SystemId,
        /// What was looked for.
        sought: Sought,
    },
    /// The sending side asked for it; nothing in the topology decides.
    Message,
    /// No setting decides; the reason's source does.
    Standard,
}

/// What was looked for and is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sought {
    /// An accepted domain that covers the name.
    AcceptedDomain(DomainName),
    /// A recipient with the address.
    Recipient(EmailAddress),
    /// An inbound connector that matches the client.
    InboundConnector,
    /// An enabled outbound connector for the domain.
    OutboundConnector(DomainName),
    /// An enabled send connector for the domain.
    SendConnector(DomainName),
    /// A receive connector for the client.
    ReceiveConnector,
    /// A mail flow rule that matches.
    TransportRule,
    /// A host name's address.
    Address(DomainName),
    /// A mail exchanger of the domain.
    MailExchanger(DomainName),
    /// A certificate behind STARTTLS.
    ServerCertificate,
}

impl Sought {
    /// Its stable name.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::AcceptedDomain(_) => "accepted-domain",
            Self::Recipient(_) => "recipient",
            Self::InboundConnector => "inbound-connector",
            Self::OutboundConnector(_) => "outbound-connector",
            Self::SendConnector(_) => "send-connector",
            Self::ReceiveConnector => "receive-connector",
            Self::TransportRule => "transport-rule",
            Self::Address(_) => "address",
            Self::MailExchanger(_) => "mail-exchanger",
            Self::ServerCertificate => "server-certificate",
        }
    }

    /// What it was looked for: a domain, an address, or nothing.
    pub fn subject(&self) -> String {
        match self {
            Self::AcceptedDomain(domain)
            | Self::OutboundConnector(domain)
            | Self::SendConnector(domain)
            | Self::Address(domain)
            | Self::MailExchanger(domain) => domain.to_string(),
            Self::Recipient(address) => address.to_string(),
            Self::InboundConnector | Self::ReceiveConnector | Self::TransportRule | Self::ServerCertificate => String::new(),
        }
    }
}

impl Cause {
    /// The element that decided, if it was one: what the map and the inspector select.
    pub fn element(&self) -> Option<Element> {
        match self {
            Self::Config(config) => Some(config.element.clone()),
            Self::Absence { system, .. } if !system.is_internet() => Some(Element::System(system.clone())),
            Self::Absence { .. } | Self::Message | Self::Standard => None,
        }
    }
}

impl std::fmt::Display for Cause {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Config(config) => config.fmt(f),
            Self::Absence { system, sought } => {
                write!(f, "{system}/no {}", sought.code())?;
                let subject = sought.subject();
                if subject.is_empty() { Ok(()) } else { write!(f, "/{subject}") }
            }
            Self::Message => f.write_str("message"),
            Self::Standard => f.write_str("standard"),
        }
    }
}

/// How a path ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// In a mailbox.
    Delivered {
        /// The mailbox.
        to: EmailAddress,
        /// The system that holds it.
        at: SystemId,
    },
    /// Handed to a system that the topology does not describe: success as far as anyone can see.
    Leaves {
        /// Where to.
        toward: Toward,
    },
    /// Refused in the SMTP session; the sending system makes the non-delivery report.
    Refused {
        /// Who refused.
        by: SystemId,
        /// With what.
        reply: SmtpReply,
    },
    /// Accepted first, then returned with a non-delivery report.
    Returned {
        /// Who returns it.
        by: SystemId,
        /// The report's diagnostic.
        reply: SmtpReply,
    },
    /// In a queue, tried again until it expires.
    Held {
        /// Whose queue.
        by: SystemId,
        /// What each try meets.
        reply: SmtpReply,
        /// After how many hours it is returned.
        expires_after_hours: u32,
    },
    /// Kept until a person decides.
    Withheld {
        /// Who keeps it.
        by: SystemId,
        /// Whose decision it waits for.
        until: Release,
    },
    /// Dropped without a word.
    Discarded {
        /// By what.
        by: ConfigRef,
    },
    /// Comes back to where it was, the same as before, until a hop limit ends it.
    Loops {
        /// Index of the hop it returns to.
        back_to: usize,
        /// Whose limit ends it.
        ended_by: SystemId,
        /// What that system answers.
        reply: SmtpReply,
        /// Others on the way round, with what each would answer: where Exchange Online takes part, whose limit is not published, their
        /// counters may trip first.
        candidates: Vec<(SystemId, SmtpReply)>,
    },
    /// The topology does not say enough; never guessed.
    Undetermined {
        /// What is missing.
        missing: Missing,
    },
}

/// Who lets a withheld message go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Release {
    /// It lies in quarantine until somebody releases it.
    Quarantine,
    /// A moderator has to approve it.
    Moderation,
}

impl Release {
    /// Its stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Quarantine => "quarantine",
            Self::Moderation => "moderation",
        }
    }
}

/// Where a message leaves to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Toward {
    /// The mail exchangers of a domain that the topology does not describe.
    MailExchangersOf(DomainName),
    /// A host that the topology does not describe.
    Host(String),
    /// The recipient's own server on the Internet.
    Recipient(EmailAddress),
}

impl std::fmt::Display for Toward {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::MailExchangersOf(domain) => write!(f, "MX {domain}"),
            Self::Host(host) => f.write_str(host),
            Self::Recipient(address) => write!(f, "{address}"),
        }
    }
}

/// What the topology does not say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// The message enters at a system that is not in the topology.
    System(SystemId),
    /// The message names no recipient.
    Recipient,
    /// Which of several equal connectors is used.
    EqualConnectors,
    /// The message became more copies than the simulator follows.
    TooManyCopies,
}

impl Missing {
    /// Its stable name.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::System(_) => "system",
            Self::Recipient => "recipient",
            Self::EqualConnectors => "equal-connectors",
            Self::TooManyCopies => "too-many-copies",
        }
    }
}

impl Verdict {
    /// The stable name of its kind.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Delivered { .. } => "delivered",
            Self::Leaves { .. } => "leaves",
            Self::Refused { .. } => "refused",
            Self::Returned { .. } => "returned",
            // Kept where it is, by a queue or for a person: one kind.
            Self::Held { .. } | Self::Withheld { .. } => "held",
            Self::Discarded { .. } => "discarded",
            Self::Loops { .. } => "loops",
            Self::Undetermined { .. } => "undetermined",
        }
    }

    /// The SMTP reply that belongs to it.
    pub const fn reply(&self) -> Option<&SmtpReply> {
        match self {
            Self::Refused { reply, .. } | Self::Returned { reply, .. } | Self::Held { reply, .. } | Self::Loops { reply, .. } => {
                Some(reply)
            }
            Self::Delivered { .. }
            | Self::Leaves { .. }
            | Self::Withheld { .. }
            | Self::Discarded { .. }
            | Self::Undetermined { .. } => None,
        }
    }

    /// Whether the message arrived, as far as the topology can see.
    pub const fn is_success(&self) -> bool {
        matches!(self, Self::Delivered { .. } | Self::Leaves { .. })
    }
}

impl Path {
    /// Every decision with the index of its hop.
    pub fn decisions(&self) -> impl Iterator<Item = (usize, &Decision)> {
        self.hops.iter().enumerate().flat_map(|(index, hop)| hop.decisions.iter().map(move |decision| (index, decision)))
    }

    /// The address that the message was sent to, for the copy that took this path.
    pub fn sent_to(&self) -> &EmailAddress {
        self.hops.first().map_or(&self.recipient, |hop| &hop.arrived.forward_path)
    }

    /// The decision the verdict follows from: the last one.
    pub fn last_decision(&self) -> Option<&Decision> {
        self.hops.iter().rev().find_map(|hop| hop.decisions.last())
    }

    /// The assumptions its decisions lean on, each once.
    pub fn assumptions(&self) -> Vec<Assumption> {
        let mut assumptions: Vec<Assumption> =
            self.decisions().flat_map(|(_, decision)| decision.assumptions.iter().copied()).collect();
        order::sort_and_dedup(&mut assumptions);
        assumptions
    }

    /// How sure the path is: as sure as its weakest decision.
    pub fn evidence(&self) -> Evidence {
        self.decisions().map(|(_, decision)| decision.reason.source().evidence).min().unwrap_or(Evidence::Standard)
    }
}
