//! local(8): aliases, then whatever takes the mailbox, then `luser_relay`. Mail for other places it hands in anew.

use std::sync::Arc;

use super::{
    Departure, Stay,
    postfix::{Outcome, Server},
};
use crate::{
    model::{
        Transport,
        postfix::{LocalAlias, Table},
    },
    names::EmailAddress,
    reason::Reason,
    reply::SmtpReply,
    trace::Stage,
};

/// The header field by which local(8) knows the mail that it handed in anew; one line for each address.
const DELIVERED_TO: &str = "delivered-to";
/// Aliases in a row that local(8) follows; the name after them is taken for a loop, whatever it is.
const ALIAS_LEVELS: usize = 25;

/// A local recipient, and the aliases that led to it.
struct Local<'a> {
    stay: Stay<'a>,
    aliases: Vec<&'a LocalAlias>,
    /// Whether `luser_relay` led to it: nobody is asked twice.
    is_luser: bool,
}

/// What comes of a local recipient.
enum Next<'a> {
    /// It leaves local(8).
    Departs(Box<Departure>),
    /// An alias stands for others.
    Stands(&'a LocalAlias),
    /// `luser_relay` names another.
    Relays(EmailAddress),
    /// The same alias was followed already.
    Repeats,
}

impl From<Departure> for Next<'_> {
    fn from(departure: Departure) -> Self {
        Self::Departs(Box::new(departure))
    }
}

impl<'a> Stay<'a> {
    /// Delivers to a local recipient.
    ///
    /// Source: Postfix, local(8), aliases(5). Evidence: observed on Postfix 3.7.11, the levels too.
    pub(super) fn local(mut self, server: Server<'a>, outcome: &mut Outcome<'a>) {
        let first = self.envelope.forward_path.clone();
        if self.was_delivered_to(&first) {
            let text = format!("mail forwarding loop for {first}");
            self.decide(Stage::NextHop, Reason::ForwardingLoop { recipient: first }, server.setting("alias_maps"));
            let departure = self.returned(SmtpReply::new(550, "5.4.6", text));
            return outcome.ways.push(self.departs(departure));
        }
        let mut open = vec![Local { stay: self, aliases: Vec::new(), is_luser: false }];
        let mut expanded = Vec::new();
        while let Some(mut local) = open.pop() {
            match local.next(server, &mut expanded) {
                Next::Departs(departure) => outcome.ways.push(local.stay.departs(*departure)),
                Next::Stands(alias) => local.expands(server, alias, &first, &mut open, outcome),
                Next::Relays(target) => local.goes_on(server, target, &first, &mut open, outcome),
                Next::Repeats => {}
            }
        }
    }

    fn delivers_by(&mut self, server: Server<'_>, parameter: &'static str, transport: &Transport) -> Departure {
        if *transport == Transport::Local {
            return self.deliver_by(server, transport, parameter);
        }
        let reason = Reason::LocalDelivery { parameter, transport: transport.to_string() };
        self.decide(Stage::NextHop, reason, server.setting(parameter));
        match transport {
            Transport::Smtp(next_hop) | Transport::Relay(next_hop) => self.relay_to(server, next_hop.clone(), parameter),
            other => self.deliver_by(server, other, parameter),
        }
    }

    fn unknown_user(&mut self, server: Server<'_>) -> Departure {
        let recipient = self.envelope.forward_path.clone();
        let text = format!("unknown user: \"{}\"", recipient.local_part());
        let cause = server.setting("local_recipient_maps");
        self.decide(Stage::Store, Reason::UnknownInTable { recipient, table: "local_recipient_maps" }, cause);
        self.returned(SmtpReply::new(550, "5.1.1", text))
    }

    /// local(8) goes round until the levels are used up, and tells the name that it has come to.
    fn alias_loop(&mut self, server: Server<'_>, named: &str) -> Departure {
        let recipient = self.envelope.forward_path.clone();
        self.decide(Stage::NextHop, Reason::AliasDatabaseLoop { recipient }, server.setting("alias_maps"));
        self.returned(SmtpReply::new(550, "5.4.6", format!("alias database loop for {named}")))
    }

    /// Whether local(8) mails `address` itself, so that it need not hand the message in anew.
    fn is_for_local(&self, server: Server<'_>, address: &EmailAddress) -> bool {
        let class = server.config.class(address.domain());
        self.transport_of(server, class, address).is_some_and(|(_, transport)| transport == Transport::Local)
    }

    fn was_delivered_to(&self, address: &EmailAddress) -> bool {
        let field = self.arrival.headers.get(DELIVERED_TO);
        field.is_some_and(|field| field.lines().any(|line| EmailAddress::parse(line).is_ok_and(|line| line == *address)))
    }

    /// Marks a message that local(8) hands in anew while it delivers to `first`.
    fn delivered_to(&mut self, first: &EmailAddress) {
        let mut headers = (*self.arrival.headers).clone();
        let field = headers.entry(DELIVERED_TO.to_owned()).or_default();
        *field = if field.is_empty() { first.to_string() } else { format!("{first}\n{field}") };
        self.arrival.headers = Arc::new(headers);
    }
}

impl<'a> Local<'a> {
    /// Aliases first, then what takes the mailbox, then `luser_relay`.
    fn next(&mut self, server: Server<'a>, expanded: &mut Vec<&'a str>) -> Next<'a> {
        let recipient = self.stay.envelope.forward_path.clone();
        if server.config.is_unbuilt(Table::AliasMaps) {
            let table = Table::AliasMaps.parameter();
            self.stay.decide(Stage::NextHop, Reason::TableNotBuilt { table }, server.setting(table));
            return self.stay.held(SmtpReply::new(451, "4.3.0", "alias database unavailable")).into();
        }
        if self.aliases.len() >= ALIAS_LEVELS {
            return self.stay.alias_loop(server, recipient.local_part()).into();
        }
        // An alias that names itself among its targets stands for the mailbox.
        let alias = server.config.local_alias_for(&recipient).filter(|alias| self.aliases.last() != Some(alias));
        if let Some(alias) = alias {
            if let Some(start) = self.aliases.iter().position(|earlier| *earlier == alias) {
                let round = self.aliases.get(start..).unwrap_or_default();
                let named = round.get(ALIAS_LEVELS.saturating_sub(start) % round.len().max(1)).unwrap_or(&alias);
                return self.stay.alias_loop(server, named.name.as_str()).into();
            }
            // What a second way brings to the same alias is a second copy of the same.
            if expanded.contains(&alias.name.as_str()) {
                return Next::Repeats;
            }
            expanded.push(alias.name.as_str());
            return Next::Stands(alias);
        }
        if let Some((parameter, transport)) = server.config.mailbox_transport_for(&recipient) {
            return self.stay.delivers_by(server, parameter, transport).into();
        }
        if let Some(target) = server.config.luser_target(&recipient).filter(|_| !self.is_luser) {
            let reason = Reason::LuserRelay { recipient, target: target.clone() };
            self.stay.decide(Stage::NextHop, reason, server.setting("luser_relay"));
            self.is_luser = true;
            return Next::Relays(target);
        }
        self.stay.unknown_user(server).into()
    }

    /// Follows a line of `alias_maps`. Where the list has an owner, its mail goes out in the owner's name, to everybody anew.
    fn expands(
        mut self,
        server: Server<'a>,
        alias: &'a LocalAlias,
        first: &EmailAddress,
        open: &mut Vec<Self>,
        outcome: &mut Outcome<'a>,
    ) {
        let target = alias.targets.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let recipient = self.stay.envelope.forward_path.clone();
        self.stay.decide(
            Stage::NextHop,
            Reason::LocalAlias { recipient: recipient.clone(), target },
            server.setting("alias_maps"),
        );
        self.aliases.push(alias);
        let owner = server.config.owner_of(alias);
        let owner = owner.and_then(|owner| EmailAddress::parse(&format!("{}@{}", owner.name, server.relay.host_name)).ok());
        if let Some(owner) = &owner {
            let reason = Reason::AliasOwner { recipient, owner: owner.clone() };
            self.stay.decide(Stage::NextHop, reason, server.setting("alias_maps"));
            self.stay.envelope.reverse_path = Some(owner.clone());
        }
        let has_owner = owner.is_some();
        // A stack: what is pushed last is looked at first.
        for target in alias.targets.iter().rev() {
            let next = Self { stay: self.stay.clone(), aliases: self.aliases.clone(), is_luser: self.is_luser };
            if has_owner {
                next.handed_in(server, target.clone(), first, outcome);
            } else {
                next.goes_on(server, target.clone(), first, open, outcome);
            }
        }
    }

    /// To `target` on the same machine, or as mail anew to anywhere else.
    fn goes_on(
        mut self,
        server: Server<'a>,
        target: EmailAddress,
        first: &EmailAddress,
        open: &mut Vec<Self>,
        outcome: &mut Outcome<'a>,
    ) {
        if self.stay.is_for_local(server, &target) {
            self.stay.envelope.forward_path = target;
            open.push(self);
        } else {
            self.handed_in(server, target, first, outcome);
        }
    }

    /// As mail anew: one Received field more, and Delivered-To.
    fn handed_in(mut self, server: Server<'a>, target: EmailAddress, first: &EmailAddress, outcome: &mut Outcome<'a>) {
        self.stay.delivered_to(first);
        self.stay.envelope.forward_path = target;
        let rounds = self.stay.arrival.headers.get(DELIVERED_TO).map_or(0, |field| field.lines().count());
        let limit = server.config.hopcount_limit;
        if u32::try_from(self.stay.hops.len() + 1 + rounds).unwrap_or(u32::MAX) >= limit {
            self.stay.decide(Stage::NextHop, Reason::TooManyHops { limit }, server.setting("hopcount_limit"));
            let departure = self.stay.returned(SmtpReply::new(554, "5.4.0", "too many hops"));
            return outcome.ways.push(self.stay.departs(departure));
        }
        outcome.queue.push_back(self.stay);
    }
}
