//! Who sends through a send connector: its source servers, seen from the server that has the message.

use super::{Context, exchange_server::Site};
use crate::{
    model::{ComponentState, EdgeTransport, ExchangeServer, SendConnector, config_ref::Element, transport_server::Machine},
    names::{Name, SystemId},
    order,
    reason::Mismatch,
};

/// How near a source server is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Proximity {
    ThisServer,
    ThisSite,
    AnotherSite,
}

/// A server that sends through a connector.
#[derive(Clone, Copy)]
pub(super) enum Sender<'a> {
    /// A transport server of the organization.
    Machine(Machine<'a>),
    /// An Edge Transport server, subscribed to a site.
    Edge { id: &'a SystemId, site: Option<&'a Name> },
}

impl<'a> Sender<'a> {
    /// Its name as decisions tell it.
    pub(super) fn label(&self) -> String {
        match self {
            Self::Machine(machine) => machine.label(),
            Self::Edge { id, .. } => id.to_string(),
        }
    }

    const fn site(&self) -> Option<&'a Name> {
        match self {
            Self::Machine(machine) => machine.site,
            Self::Edge { site, .. } => *site,
        }
    }
}

/// The source servers of a connector that are there and at work.
pub(super) struct Sources<'a> {
    at: Machine<'a>,
    server: &'a ExchangeServer,
    senders: Vec<Sender<'a>>,
}

impl<'a> Sources<'a> {
    pub(super) fn of(context: Context<'a>, site: Site<'a>, connector: &SendConnector) -> Self {
        let named = connector.source_transport_servers.iter().filter_map(|name| context.sender(site, name));
        let senders: Vec<Sender<'a>> = if connector.source_transport_servers.is_empty() {
            vec![Sender::Machine(site.server.own_host())]
        } else {
            named.collect()
        };
        let is_at_work = |sender: &Sender<'_>| match sender {
            Sender::Machine(machine) => machine.hub_transport == ComponentState::Active,
            Sender::Edge { .. } => true,
        };
        Self { at: site.at, server: site.server, senders: senders.into_iter().filter(is_at_work).collect() }
    }

    /// The nearest of them, unless `connector` is scoped to sites without the server that has the message.
    pub(super) fn in_scope(&self, connector: &SendConnector) -> Result<(u32, Proximity, Sender<'a>), Mismatch> {
        let nearest = self.nearest().ok_or(Mismatch::NoSourceServer)?;
        if connector.is_scoped_connector && !self.senders.iter().any(|sender| sender.site() == self.at.site) {
            return Err(Mismatch::OutOfScope { server: self.at.label() });
        }
        Ok(nearest)
    }

    /// The nearest of them, with the cost of the way there: this server, then one of this site, then the cheapest site's.
    pub(super) fn nearest(&self) -> Option<(u32, Proximity, Sender<'a>)> {
        let judged = self.senders.iter().map(|sender| (self.cost(sender), self.proximity(sender), *sender));
        let mut judged: Vec<_> = judged.collect();
        order::sort_by(&mut judged, |left, right| (left.0, left.1, left.2.label()).cmp(&(right.0, right.1, right.2.label())));
        judged.into_iter().next()
    }

    fn proximity(&self, sender: &Sender<'_>) -> Proximity {
        match sender {
            Sender::Machine(machine) if machine.is(&self.at) => Proximity::ThisServer,
            _ if sender.site() == self.at.site => Proximity::ThisSite,
            _ => Proximity::AnotherSite,
        }
    }

    /// Sites that no link joins cost nothing more: how far they are is not said.
    fn cost(&self, sender: &Sender<'_>) -> u32 {
        match (self.at.site, sender.site()) {
            (Some(here), Some(there)) => self.server.site_cost(here, there).unwrap_or(0),
            _ => 0,
        }
    }
}

impl<'a> Context<'a> {
    /// The server that `name` means to an organization: an Edge Transport server that it subscribed, or one of its own.
    fn sender(&self, site: Site<'a>, name: &Name) -> Option<Sender<'a>> {
        let Some((id, role)) = self.edge_named(name) else { return site.server.machine(name).map(Sender::Machine) };
        let subscription = role.subscription.as_ref().filter(|own| own.organization == site.organization.id);
        subscription.map(|own| Sender::Edge { id, site: own.site.as_ref() })
    }

    /// The Edge Transport servers among the source servers of `connector`.
    pub(super) fn edges_of(&self, connector: &SendConnector) -> Vec<Element> {
        let edges = connector.source_transport_servers.iter().filter_map(|name| self.edge_named(name));
        edges.map(|(id, _)| Element::System(id.clone())).collect()
    }

    fn edge_named(&self, name: &Name) -> Option<(&'a SystemId, &'a EdgeTransport)> {
        let mut organizations = self.topology.organizations.iter();
        organizations.find_map(|organization| {
            let role = organization.exchange_server()?.edge.as_ref()?;
            organization.id.as_str().eq_ignore_ascii_case(name.as_str()).then_some((&organization.id, role))
        })
    }
}
