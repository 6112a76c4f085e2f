//! A stay at Exchange Server, in the order of its stages (`docs/fidelity.md`): receive connector, recipient resolution, mail
//! flow rules, next hop.

use std::ops::ControlFlow;

use super::{
    Departure, Stay, Way,
    exchange::{Configured, Exchange},
    recipient_resolution::Resolved,
    transport_rules::Routing,
};
use crate::{
    model::{AutoForwardingMode, ExchangeServer, Organization, config_ref::Element},
    names::Name,
    reason::{Mismatch, Reason},
    trace::{PassedOver, Stage, Verdict},
};

/// The Exchange Server organization a message is at.
#[derive(Clone, Copy)]
pub(super) struct Site<'a> {
    pub(super) organization: &'a Organization,
    pub(super) server: &'a ExchangeServer,
}

pub(super) fn exchange_server<'a>(mut stay: Stay<'a>, site: Site<'a>) -> Vec<Way> {
    match stay.receive(site) {
        ControlFlow::Continue(session) => {
            let exchange = Exchange {
                organization: site.organization,
                // AutoForwardingMode is a policy of Exchange Online; Set-Mailbox alone decides here.
                auto_forwarding_mode: AutoForwardingMode::On,
                is_authenticated: session.is_authenticated,
            };
            stay.resolved_and_routed(exchange, &|stay, resolved, routing| stay.leave_server(site, resolved, &routing))
        }
        ControlFlow::Break(departure) => vec![stay.departs(departure)],
    }
}

impl Stay<'_> {
    /// A rule's connector, the mailbox, or a send connector by address space; in this order.
    fn leave_server(&mut self, site: Site<'_>, resolved: &Resolved, routing: &Routing) -> Departure {
        if let Some(departure) = self.send_by_rule(site, resolved, routing) {
            return departure;
        }
        if resolved.is_mailbox {
            return self.server_mailbox(site, resolved, routing.set_aside.clone());
        }
        self.send(site, routing)
    }

    fn server_mailbox(&mut self, site: Site<'_>, resolved: &Resolved, set_aside: Vec<PassedOver>) -> Departure {
        let recipient = resolved.address.clone();
        let element = site.recipient(&recipient);
        let leans = set_aside.iter().any(|lost| lost.why == Mismatch::RecipientKnown);
        self.decide_over(Stage::NextHop, Reason::ServerMailbox { recipient: recipient.clone() }, element.clone(), set_aside);
        if leans {
            self.leaning_on(crate::Assumption::RoutingRuleScope);
        }
        self.envelope.forward_path = recipient.clone();
        self.decide(Stage::Store, Reason::DeliveredToServerMailbox { recipient: recipient.clone() }, element);
        Departure::End(Verdict::Delivered { to: recipient, at: self.system().clone() })
    }
}

impl Configured for Site<'_> {
    fn organization(&self) -> &Organization {
        self.organization
    }
}

impl Site<'_> {
    pub(super) fn send_connector(&self, name: &Name) -> Element {
        Element::SendConnector(self.organization.id.clone(), name.clone())
    }

    pub(super) fn receive_connector(&self, name: &Name) -> Element {
        Element::ReceiveConnector(self.organization.id.clone(), name.clone())
    }
}
