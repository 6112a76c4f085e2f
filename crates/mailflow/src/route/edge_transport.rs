//! A stay at an Edge Transport server: receive connector, recipient validation, then into the organization that subscribed it
//! or out through the send connectors whose source server it is.
//!
//! Source: Microsoft, "Edge Transport servers in hybrid deployments" and "Edge subscriptions".

use std::ops::ControlFlow;

use super::{
    Context, Departure, Stay, Way,
    exchange::Configured,
    exchange_server::Site,
    handover::Dialect,
    passed_over,
    receive_connectors::Listener,
    send_connectors::{self, Candidate},
    sources::{Proximity, Sender},
};
use crate::{
    model::{
        AcceptedDomain, DomainType, EdgeSubscription, EdgeTransport, ExchangeServer, Organization, ReceiveConnector,
        SendConnector,
        config_ref::{ConfigRef, Element},
    },
    names::{DomainName, EmailAddress, SystemId},
    reason::{Mismatch, Reason},
    reply::SmtpReply,
    trace::{Cause, Connection, PassedOver, Service, Stage, Tls},
};

/// The Edge Transport server a message is at, and the organization behind it.
#[derive(Clone, Copy)]
pub(super) struct Edge<'a> {
    site: Site<'a>,
    role: &'a EdgeTransport,
    subscribed: Option<Subscribed<'a>>,
}

/// The organization that subscribed an Edge Transport server.
#[derive(Clone, Copy)]
struct Subscribed<'a> {
    organization: &'a Organization,
    server: &'a ExchangeServer,
    subscription: &'a EdgeSubscription,
}

/// What a session may do.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Trust {
    /// A server of the organization, or of its other half in the cloud.
    Exchange,
    Anonymous,
}

impl Configured for Edge<'_> {
    /// The one whose domains and recipients it knows.
    fn organization(&self) -> &Organization {
        self.subscribed.map_or(self.site.organization, |subscribed| subscribed.organization)
    }

    fn covering(&self, domain: &DomainName) -> Option<&AcceptedDomain> {
        let is_known = |accepted: &&AcceptedDomain| {
            self.subscribed.is_none_or(|own| !own.subscription.unsynchronized_domains.contains(&accepted.name))
        };
        let found = self.organization().accepted_domain(domain)?;
        if is_known(&found) {
            return Some(found);
        }
        let parents = self.organization().accepted_domains.iter().filter(is_known);
        let parents = parents.filter(|accepted| accepted.match_sub_domains && domain.is_below(&accepted.name));
        parents.max_by_key(|accepted| accepted.name.as_str().len())
    }
}

pub(super) fn edge_transport<'a>(mut stay: Stay<'a>, site: Site<'a>, role: &'a EdgeTransport) -> Vec<Way> {
    let topology = stay.context.topology;
    let subscribed = role.subscription.as_ref().and_then(|subscription| {
        let organization = topology.organization(&subscription.organization)?;
        Some(Subscribed { organization, server: organization.exchange_server()?, subscription })
    });
    let edge = Edge { site, role, subscribed };
    let departure = match stay.admitted_at_edge(edge) {
        ControlFlow::Continue(()) => stay.leave_edge(edge),
        ControlFlow::Break(departure) => departure,
    };
    vec![stay.departs(departure)]
}

impl Stay<'_> {
    fn admitted_at_edge(&mut self, edge: Edge<'_>) -> ControlFlow<Departure> {
        let connection = self.arrival.connection.clone();
        let behind = edge.role.subscription.as_ref().map(|own| Element::System(own.organization.clone()));
        if connection.tls == Tls::Internal {
            self.decide(Stage::Connection, Reason::SubmittedByUser, Cause::Message);
            self.looking_at(behind);
            return ControlFlow::Continue(());
        }
        let listener = Listener::new(edge.site.organization, edge.site.server, connection.server_address);
        let met = self.meet(listener, &connection);
        self.looking_at(behind);
        let connector = met?;
        match self.trust_at_edge(edge, connector, &connection)? {
            Trust::Exchange => ControlFlow::Continue(()),
            Trust::Anonymous => self.validated(edge),
        }
    }

    fn trust_at_edge(
        &mut self,
        edge: Edge<'_>,
        connector: &ReceiveConnector,
        connection: &Connection,
    ) -> ControlFlow<Departure, Trust> {
        let name = connector.name.clone();
        let cause = |setting| -> ConfigRef { edge.site.receive_connector(&connector.name).setting(setting) };
        let is_own = edge.subscribed.is_some_and(|subscribed| subscribed.organization.id == connection.from);
        if is_own && connector.exchange_servers {
            let reason = Reason::ExchangeServerAuthenticated { connector: name, system: connection.from.to_string() };
            self.decide(Stage::Acceptance, reason, cause("PermissionGroups"));
            return ControlFlow::Continue(Trust::Exchange);
        }
        if let Some(certificate) = self.context.named_certificate(connection, &connector.accept_oorg_protocol) {
            let reason = Reason::OorgProtocolAccepted { connector: name, certificate: certificate.to_string() };
            self.decide(Stage::Acceptance, reason, cause("TlsDomainCapabilities"));
            return ControlFlow::Continue(Trust::Exchange);
        }
        self.admit_anonymous(&edge, connector)?;
        ControlFlow::Continue(Trust::Anonymous)
    }

    /// Recipient validation asks the recipients that were synchronized.
    fn validated(&mut self, edge: Edge<'_>) -> ControlFlow<Departure> {
        let recipient = self.envelope.forward_path.clone();
        let Some(accepted) = edge.covering(recipient.domain()) else { return ControlFlow::Continue(()) };
        if !edge.role.recipient_validation || accepted.domain_type != DomainType::Authoritative {
            return ControlFlow::Continue(());
        }
        let cause = edge.site.system().setting("RecipientValidationEnabled");
        match edge.organization().recipients.find(&recipient) {
            Some(found) if edge.is_synchronized(&found.address) => {
                let element = edge.recipient(&found.address);
                self.decide(Stage::Acceptance, Reason::RecipientLookedUp { recipient }, element);
                ControlFlow::Continue(())
            }
            found => {
                let element = found.map(|found| edge.recipient(&found.address));
                self.decide(Stage::Acceptance, Reason::UnknownAtEdgeTransport { recipient }, cause);
                self.looking_at(element);
                let text = "RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup";
                ControlFlow::Break(self.refused(SmtpReply::new(550, "5.1.10", text)))
            }
        }
    }

    /// Address spaces other than `*` come first, then the way into the organization, then `*`.
    ///
    /// Source: Microsoft, "Edge subscriptions": the connector into the site serves the authoritative and internal relay
    /// domains; what external relay domains take is a send connector, as for any other domain.
    fn leave_edge(&mut self, edge: Edge<'_>) -> Departure {
        let domain = self.envelope.forward_path.domain().clone();
        let (outgoing, mut lost) = edge.outgoing(self.context, &domain);
        let inbound = edge.covering(&domain).filter(|accepted| accepted.domain_type != DomainType::ExternalRelay);
        let goes_in = outgoing.as_ref().is_none_or(Candidate::is_for_all);
        match (edge.subscribed, inbound) {
            (Some(subscribed), Some(accepted)) if goes_in => {
                let cause = edge.accepted_domain(accepted).setting("DomainType");
                let id = subscribed.organization.id.clone();
                lost.extend(outgoing.map(|candidate| passed_over(candidate.element, Mismatch::WiderAddressSpace)));
                self.decide_over(Stage::NextHop, Reason::EdgeToOrganization { domain: accepted.name.clone() }, cause, lost);
                self.hand_over_inside(&id, &edge.site.system().setting("EdgeSubscription"))
            }
            _ => self.send_from_edge(outgoing, edge.site, lost),
        }
    }

    /// Hands over to an Exchange server of the same organization, or to its Edge Transport server.
    pub(super) fn hand_over_inside(&mut self, next: &SystemId, by: &ConfigRef) -> Departure {
        let Some(server) = self.context.topology.organization(next).and_then(Organization::exchange_server) else {
            return self.unreachable();
        };
        let connection = self.connection_inside(server, by);
        if let Err(reply) = self.answered(next, next.as_str(), &connection, Dialect::ExchangeServer) {
            return self.held(reply);
        }
        self.decide(Stage::Handover, Reason::InsideExchange { system: next.to_string() }, by.clone());
        self.looking_at([Element::System(next.clone())]);
        Departure::To { next: next.clone(), connection: Box::new(connection) }
    }

    fn connection_inside(&self, to: &ExchangeServer, by: &ConfigRef) -> Connection {
        let own = self.context.topology.organization(self.system()).and_then(Organization::exchange_server);
        Connection {
            from: self.system().clone(),
            by: Some(by.clone()),
            client_address: own.and_then(|own| own.addresses.first().copied()),
            server_address: to.addresses.first().copied(),
            client_certificate: None,
            tls: Tls::Encrypted,
            service: Service::Relay,
            sign_in: None,
        }
    }
}

impl<'a> Edge<'a> {
    fn is_synchronized(&self, recipient: &EmailAddress) -> bool {
        self.subscribed.is_none_or(|subscribed| !subscribed.subscription.unsynchronized_recipients.contains(recipient))
    }

    /// The send connector for `domain`: one of the organization's whose source server this is, or one of its own.
    fn outgoing(&self, context: Context<'a>, domain: &DomainName) -> (Option<Candidate<'a>>, Vec<PassedOver>) {
        let here = || Ok((0, Proximity::ThisServer, Sender::Machine(self.site.at)));
        let own = &self.site.organization.id;
        let mut judged = Vec::new();
        if let Some(Subscribed { organization, server, subscription }) = self.subscribed {
            let is_source = |connector: &&'a SendConnector| {
                connector.source_transport_servers.iter().any(|name| own.as_str().eq_ignore_ascii_case(name.as_str()))
            };
            let behind = Site::new(organization, server, None);
            for connector in context.send_connectors(behind, domain).into_iter().filter(is_source) {
                let is_known = !subscription.unsynchronized_send_connectors.contains(&connector.name);
                let sender = || if is_known { here() } else { Err(Mismatch::NotSynchronized) };
                let element = Element::SendConnector(organization.id.clone(), connector.name.clone());
                judged.push(Candidate::judge(element, connector, domain, sender));
            }
        }
        for connector in context.send_connectors(self.site, domain) {
            judged.push(Candidate::judge(self.site.send_connector(&connector.name), connector, domain, here));
        }
        let (mut candidates, mut lost) = (Vec::new(), Vec::new());
        for judged in judged {
            match judged {
                Ok(candidate) => candidates.push(candidate),
                Err(loser) => lost.push(loser),
            }
        }
        let (winner, others) = send_connectors::best(candidates);
        lost.extend(others);
        (winner, lost)
    }
}
