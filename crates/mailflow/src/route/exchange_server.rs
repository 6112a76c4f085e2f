//! A stay at Exchange Server, in the order of its stages (`docs/fidelity.md`): receive connector, recipient resolution, mail
//! flow rules, next hop.

use std::{net::IpAddr, ops::ControlFlow};

use super::{
    Departure, Stay, Way, edge_transport,
    exchange::{Configured, Exchange},
    receive_connectors::Session,
    recipient_resolution::Resolved,
    transport_rules::Routing,
};
use crate::{
    model::{AutoForwardingMode, ComponentState, ExchangeServer, Organization, config_ref::Element, transport_server::Machine},
    names::Name,
    order,
    reason::{Mismatch, Reason},
    reply::SmtpReply,
    trace::{PassedOver, Stage, Verdict},
};

/// The Exchange Server organization a message is at, and the server of it that has the message.
#[derive(Clone, Copy)]
pub(super) struct Site<'a> {
    pub(super) organization: &'a Organization,
    pub(super) server: &'a ExchangeServer,
    pub(super) at: Machine<'a>,
}

impl<'a> Site<'a> {
    pub(super) fn new(organization: &'a Organization, server: &'a ExchangeServer, address: Option<IpAddr>) -> Self {
        Self { organization, server, at: server.machine_at(address) }
    }
}

pub(super) fn exchange_server<'a>(mut stay: Stay<'a>, site: Site<'a>) -> Vec<Way> {
    if let Some(role) = &site.server.edge {
        return edge_transport::edge_transport(stay, site, role);
    }
    match arrival(&mut stay, site) {
        ControlFlow::Continue((session, site)) => {
            let exchange = Exchange {
                organization: site.organization,
                // AutoForwardingMode is a policy of Exchange Online; Set-Mailbox alone decides here.
                auto_forwarding_mode: AutoForwardingMode::On,
                remote_domains: &site.server.remote_domains,
                default_auto_forward: false,
                mailbox_defaults: None,
                max_recipients: None,
                // A feature of Exchange Online.
                plus_addressing: false,
                inbox_rule_limit: 3,
                is_authenticated: session.is_authenticated,
            };
            if let ControlFlow::Break(departure) = stay.submission_limits(exchange) {
                return vec![stay.departs(departure)];
            }
            stay.resolved_and_routed(exchange, &|stay, resolved, routing| stay.leave_server(site, resolved, &routing))
        }
        ControlFlow::Break(departure) => vec![stay.departs(departure)],
    }
}

/// The session, and the server whose transport service takes the message over.
fn arrival<'a>(stay: &mut Stay<'_>, site: Site<'a>) -> ControlFlow<Departure, (Session, Site<'a>)> {
    let session = stay.receive(site)?;
    let at = stay.proxied(site)?;
    ControlFlow::Continue((session, Site { at, ..site }))
}

impl Stay<'_> {
    /// The server whose transport service takes the message from the front end: the one that was reached, else any other at work.
    ///
    /// Source: Microsoft, "Mail flow and the transport pipeline": the front end only proxies. Which of several servers it
    /// chooses hangs on the recipients' databases, which are not modelled.
    fn proxied<'a>(&mut self, site: Site<'a>) -> ControlFlow<Departure, Machine<'a>> {
        let is_at_work = |machine: &Machine<'_>| machine.hub_transport == ComponentState::Active;
        if is_at_work(&site.at) {
            return ControlFlow::Continue(site.at);
        }
        let cause = site.system().setting("HubTransport");
        let server = site.at.label();
        let mut others: Vec<Machine<'a>> = site.server.machines().filter(is_at_work).collect();
        order::sort_by(&mut others, |left, right| left.host_name.cmp(right.host_name));
        let Some(other) = others.first() else {
            self.decide(Stage::Acceptance, Reason::NoProxyTarget { server }, cause);
            let text = "Temporary server error. Please try again later. PRX5";
            return ControlFlow::Break(self.refused(SmtpReply::new(451, "4.7.0", text)));
        };
        self.decide(Stage::Acceptance, Reason::ProxiedTo { server, other: other.label() }, cause);
        ControlFlow::Continue(*other)
    }

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
