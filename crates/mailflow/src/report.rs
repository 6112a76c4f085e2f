//! Non-delivery reports: who writes one when a message fails, and where it goes. A report is a message of its own, with a way
//! of its own, and it may fail where the message did not.

use crate::{
    message::Message,
    model::{Platform, Software, System, Topology},
    names::SystemId,
    reason::Reason,
    reply::SmtpReply,
    route::route,
    trace::{Decision, Path, Trace, Verdict},
};

/// A report of a failed message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Who writes it.
    pub by: SystemId,
    /// What it tells the sender.
    pub reply: SmtpReply,
    /// The report as a message: from nobody, to the sender.
    pub message: Message,
    /// Its way.
    pub trace: Trace,
}

/// The report of what `path` came to, if there is one, with its way through `topology`.
///
/// None is written for a message without a sender, a report among them, so that reports cannot multiply (RFC 5321 §6.1);
/// none by a server outside the topology; and none where the sender hears of it in the session.
pub fn non_delivery(topology: &Topology, message: &Message, path: &Path) -> Option<Report> {
    let last = path.hops.last()?;
    message.reverse_path.as_ref()?;
    let sender = last.arrived.reverse_path.clone()?;
    let (by, reply) = match &path.verdict {
        // RFC 5321 §6.1: whoever holds the message when the next server refuses it.
        Verdict::Refused { by, reply } if last.connection.from != *by => {
            (last.connection.from.clone(), refused(topology, path, reply))
        }
        Verdict::Returned { by, reply } => (by.clone(), reply.clone()),
        Verdict::Held { by, reply, .. } => (by.clone(), expired(topology, by, reply)),
        Verdict::Loops { back_to, ended_by, reply, .. } => {
            (who_reports_a_loop(topology, path, *back_to, ended_by), reply.clone())
        }
        Verdict::Refused { .. }
        | Verdict::Delivered { .. }
        | Verdict::Leaves { .. }
        | Verdict::Withheld { .. }
        | Verdict::Discarded { .. }
        | Verdict::Undetermined { .. } => return None,
    };
    if by.is_internet() {
        return None;
    }
    let report = Message { on: message.on.clone(), ..Message::new(None, sender, by.clone()) };
    let trace = route(topology, &report);
    Some(Report { by, reply, message: report, trace })
}

/// What the report says of a refusal: the reply, unless the next server does not relay for the pool that Exchange Online sends
/// mail from which nobody vouched for.
///
/// Source: Microsoft support, "Forwarded or relayed email messages are rejected with error 5.7.367". Evidence: documented.
fn refused(topology: &Topology, path: &Path, reply: &SmtpReply) -> SmtpReply {
    let [.., sender, receiver] = path.hops.as_slice() else { return reply.clone() };
    let is_tenant = topology.organization(&sender.system).is_some_and(|sender| sender.exchange_online().is_some());
    let is_from_pool = sender.decisions.iter().any(|decision| matches!(decision.reason, Reason::RelayPool { .. }));
    let is_relay_refused = |decision: &Decision| {
        matches!(decision.reason, Reason::HostRefuses { .. } | Reason::UnableToRelay { .. } | Reason::RelayAccessDenied { .. })
    };
    if !is_tenant || !is_from_pool || !receiver.decisions.last().is_some_and(is_relay_refused) {
        return reply.clone();
    }
    SmtpReply::new(550, "5.7.367", format!("Remote server returned not permitted to relay -> {reply}"))
}

/// What the report says when a queue gives up: Exchange has a code for it, Postfix repeats what the last try met.
fn expired(topology: &Topology, by: &SystemId, reply: &SmtpReply) -> SmtpReply {
    match topology.system(by) {
        Some(System::Organization(organization)) => match organization.platform {
            Platform::ExchangeOnline(_) => SmtpReply::new(550, "5.4.300", "Message expired"),
            Platform::ExchangeServer(_) => SmtpReply::new(550, "4.4.7", "QUEUE.Expired; message expired"),
        },
        Some(System::Relay(_) | System::Internet) | None => reply.clone(),
    }
}

/// Exchange returns a message that went round too often; any other server refuses it, and the one before it reports.
fn who_reports_a_loop(topology: &Topology, path: &Path, back_to: usize, ended_by: &SystemId) -> SystemId {
    let circle = path.hops.get(back_to..).unwrap_or_default();
    let refuses =
        topology.relay(ended_by).is_some_and(|relay| matches!(relay.software, Software::Postfix(_) | Software::SmtpHost(_)));
    let place = circle.iter().position(|hop| hop.system == *ended_by);
    let before = place.and_then(|place| circle.get(place.checked_sub(1).unwrap_or(circle.len() - 1)));
    before.filter(|_| refuses).map_or_else(|| ended_by.clone(), |hop| hop.system.clone())
}
