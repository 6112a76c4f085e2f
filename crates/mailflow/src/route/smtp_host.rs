//! An SMTP host known by its behaviour: a filter, a partner, another mailbox host.

use super::{Stay, Way, handover::Requirement};
use crate::{
    model::{Relay, SmartHost, SmtpHost, config_ref::Element},
    reason::Reason,
    reply::SmtpReply,
    trace::{Cause, Stage, Tls, Verdict},
};

pub(super) fn smtp_host(mut stay: Stay<'_>, relay: &Relay, host: &SmtpHost) -> Way {
    let recipient = stay.envelope.forward_path.clone();
    let domain = recipient.domain().clone();
    let element = || Element::System(relay.id.clone());
    if host.mailboxes.contains(&recipient) {
        stay.decide(Stage::Store, Reason::HostDelivers { recipient: recipient.clone() }, element().setting("mailboxes"));
        let at = relay.id.clone();
        return stay.ends(Verdict::Delivered { to: recipient, at });
    }
    if stay.arrival.connection.tls == Tls::Internal {
        stay.decide(Stage::Connection, Reason::SubmittedByUser, Cause::Message);
    } else if host.accepts.iter().any(|pattern| pattern.covers_with_parent(&domain)) {
        stay.decide(Stage::Acceptance, Reason::HostAccepts { domain: domain.clone() }, element().setting("accepts"));
    } else {
        stay.decide(Stage::Acceptance, Reason::HostRefuses { domain }, element().setting("accepts"));
        let departure = stay.refused(SmtpReply::new(550, "5.7.1", format!("<{recipient}>: Relay access denied")));
        return stay.departs(departure);
    }
    let departure = match &host.next_hop {
        Some(next_hop) if !next_hop.uses_mx || !matches!(next_hop.host, SmartHost::Host(_)) => {
            let cause = element().setting("nextHop");
            stay.decide(Stage::NextHop, Reason::HostForwards { host: next_hop.host.to_string() }, cause.clone());
            stay.hand_over(std::slice::from_ref(&next_hop.host), &cause, &Requirement::opportunistic())
        }
        Some(next_hop) => {
            let name = match &next_hop.host {
                SmartHost::Host(name) => name.clone(),
                SmartHost::Address(_) | SmartHost::Network(_) => domain,
            };
            stay.send_by_mx(&name, &Requirement::opportunistic())
        }
        None => stay.send_by_mx(&domain, &Requirement::opportunistic()),
    };
    stay.departs(departure)
}
