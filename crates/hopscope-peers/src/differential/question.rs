//! A question to both: a client, a sender, a recipient; and what each says about it.

use std::{collections::BTreeSet, fmt, net::IpAddr};

use mailflow::{
    EmailAddress,
    model::{Postfix, SmartHost, Transport, postfix::AddressClass},
    reason::Reason,
    reply::SmtpReply,
    trace::{Hop, Path, Stage},
};

use super::instance::{Instance, Resolved};
use crate::{
    compare::{Design, Origin},
    process::{Context, Result},
};

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Where the client connects from.
    pub client: IpAddr,
    /// MAIL FROM.
    pub sender: Option<EmailAddress>,
    /// RCPT TO, as typed.
    pub recipient: String,
}

/// Where an accepted message would go.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Resolution {
    /// The recipient, after aliases.
    pub recipient: EmailAddress,
    /// The parameter of its address class.
    pub class: &'static str,
    /// The transport.
    pub transport: String,
    /// The next hop; nothing where the transport has no use for one.
    pub next_hop: Option<String>,
}

/// What one side says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The reply to RCPT, in lower case; nothing if the recipient is accepted.
    pub refusal: Option<String>,
    /// Where it would go, for each recipient after aliases.
    pub resolutions: BTreeSet<Resolution>,
}

impl Question {
    /// What the simulator says.
    pub fn simulated(&self, design: &Design) -> Result<Answer> {
        let relay = design.relay()?;
        let postfix = relay.postfix().ok_or("no Postfix server")?;
        let address = relay.addresses.first().copied().ok_or("the server has no address")?;
        let origin = Origin::Host { address: self.client, has_certificate: false };
        let recipient = EmailAddress::parse(&self.recipient).context(&self.recipient)?;
        let (paths, stay) =
            design.paths(origin, &design.server, SmartHost::Address(address), self.sender.as_ref(), &recipient)?;
        let mut answer = Answer { refusal: None, resolutions: BTreeSet::new() };
        for path in &paths {
            match path.hops.get(stay).and_then(|hop| refusal(path, hop)) {
                Some(reply) => answer.refusal = Some(worded(reply)),
                None => answer.resolutions.extend(resolution(postfix, path, stay)),
            }
        }
        Ok(answer)
    }

    /// What Postfix says; the resolver is asked about the recipients that `simulated` names.
    pub fn real(&self, instance: &Instance, simulated: &Answer) -> Result<Answer> {
        let mut session = instance.session(self.client)?;
        let sender = self.sender.as_ref().map(EmailAddress::as_str).unwrap_or_default();
        let reply = session.command(&format!("MAIL FROM:<{sender}>"))?;
        let reply = if reply.code < 400 { session.command(&format!("RCPT TO:<{}>", self.recipient))? } else { reply };
        session.command("QUIT")?;
        let mut resolver = instance.resolver()?;
        let mut resolutions = BTreeSet::new();
        for Resolution { recipient, .. } in &simulated.resolutions {
            resolutions.insert(told(recipient, resolver.resolve(self.sender.as_ref(), recipient.as_str())?));
        }
        Ok(Answer { refusal: (reply.code >= 400).then(|| worded(&reply)), resolutions })
    }
}

impl fmt::Display for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sender = self.sender.as_ref().map_or("<>", EmailAddress::as_str);
        write!(f, "{sender} to {} from {}", self.recipient, self.client)
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(refusal) = &self.refusal {
            return f.write_str(refusal);
        }
        f.write_str("accepted")?;
        for Resolution { recipient, class, transport, next_hop } in &self.resolutions {
            write!(f, "; {recipient} in {class} by {transport}:{}", next_hop.as_deref().unwrap_or_default())?;
        }
        Ok(())
    }
}

/// A reply, without the letter case that the client chose.
fn worded(reply: &SmtpReply) -> String {
    reply.to_string().to_lowercase()
}

/// The reply to RCPT, if the stay ended there.
fn refusal<'a>(path: &'a Path, hop: &Hop) -> Option<&'a SmtpReply> {
    let last = hop.decisions.last()?;
    matches!(last.stage, Stage::Connection | Stage::Acceptance).then(|| path.verdict.reply())?
}

/// Class, transport and next hop, from the decisions of a stay.
fn resolution(postfix: &Postfix, path: &Path, stay: usize) -> Option<Resolution> {
    let hop = path.hops.get(stay)?;
    let mut recipient = path.hops.get(stay + 1).map_or(&path.recipient, |next| &next.arrived.forward_path).clone();
    let (mut class, mut transport, mut next_hop) = (AddressClass::Default, None, None);
    for decision in hop.decisions.iter().filter(|decision| decision.stage > Stage::Acceptance) {
        match &decision.reason {
            // A ring of aliases has no end to resolve, and without its table the resolver has no answer.
            Reason::VirtualAliasRing { .. } | Reason::AliasExpansionLimit { .. } => return None,
            // The resolver has answered before local(8) cannot look the name up.
            Reason::TableNotBuilt { table } if *table != "alias_maps" => return None,
            Reason::ClassLocal { .. } => class = AddressClass::Local,
            Reason::ClassVirtualAlias { .. } => class = AddressClass::VirtualAlias,
            Reason::ClassVirtualMailbox { .. } => class = AddressClass::VirtualMailbox,
            Reason::ClassRelay { .. } => class = AddressClass::Relay,
            Reason::TransportMaps { transport: chosen, .. }
            | Reason::ClassTransport { transport: chosen, .. }
            | Reason::SenderTransport { transport: chosen, .. } => transport = Some(Transport::parse(chosen).ok()?),
            Reason::SenderRelayhost { relayhost, .. } | Reason::Relayhost { relayhost } => next_hop = Some(relayhost.clone()),
            // What local(8) does with it is no matter of the resolver.
            Reason::LocalDelivery { .. } | Reason::TableNotBuilt { .. } => break,
            Reason::LocalAlias { recipient: asked, .. } => {
                recipient = asked.clone();
                break;
            }
            _ => {}
        }
    }
    let transport = transport.unwrap_or_else(|| match class {
        AddressClass::VirtualAlias => Transport::Error(String::new()),
        AddressClass::Relay => postfix.relay_transport.clone(),
        _ => postfix.default_transport.clone(),
    });
    let (name, own) = match &transport {
        Transport::Smtp(own) => ("smtp", own.as_ref().map(ToString::to_string)),
        Transport::Relay(own) => ("relay", own.as_ref().map(ToString::to_string)),
        Transport::Lmtp(socket) => ("lmtp", Some(socket.clone())),
        Transport::Local => ("local", None),
        Transport::Virtual => ("virtual", None),
        Transport::Error(_) => ("error", None),
        Transport::Discard => ("discard", None),
    };
    let next_hop = own.or(next_hop).or_else(|| Some(recipient.domain().to_string()));
    Some(Resolution::new(recipient, class.parameter(), name.to_owned(), next_hop))
}

/// The resolver's answer in the same form. Its flags are those of resolve_clnt.h.
fn told(recipient: &EmailAddress, resolved: Resolved) -> Resolution {
    const CLASSES: [(u32, AddressClass); 4] = [
        (1 << 8, AddressClass::Local),
        (1 << 9, AddressClass::VirtualAlias),
        (1 << 10, AddressClass::VirtualMailbox),
        (1 << 11, AddressClass::Relay),
    ];
    let class = CLASSES.iter().find(|(flag, _)| resolved.flags & flag != 0).map_or(AddressClass::Default, |(_, class)| *class);
    Resolution::new(recipient.clone(), class.parameter(), resolved.transport, Some(resolved.next_hop))
}

impl Resolution {
    /// Agents on the same machine have no use for a next hop.
    fn new(recipient: EmailAddress, class: &'static str, transport: String, next_hop: Option<String>) -> Self {
        let next_hop = next_hop.filter(|_| matches!(transport.as_str(), "smtp" | "relay" | "lmtp"));
        Self { recipient, class, transport, next_hop }
    }
}
