//! Enhanced filtering for connectors (skip listing): which server SPF and DMARC are judged for when mail comes through a
//! filter, or through own servers, in front of Exchange Online.
//!
//! Source: Microsoft, "Enhanced Filtering for Connectors in Exchange Online". Evidence: documented.

use std::net::IpAddr;

use super::{Stay, attribution::Attributed, exchange_online::Tenant, next_hop::is_central};
use crate::{
    message::is_listed,
    model::{InboundConnector, config_ref::Element},
    names::SystemId,
    reason::Reason,
    trace::{Connection, Stage},
};

/// The server that a message is taken to come from.
pub(super) struct Source {
    /// Its address, if it is known.
    pub(super) address: Option<IpAddr>,
    /// The system it is.
    pub(super) from: SystemId,
    /// Whether enhanced filtering found it, behind the server that connects.
    pub(super) is_behind: bool,
}

impl Source {
    /// The server that connects.
    pub(super) fn connecting(connection: &Connection) -> Self {
        Self { address: connection.client_address, from: connection.from.clone(), is_behind: false }
    }
}

impl Stay<'_> {
    /// The server whose mail is judged: the one that connects, or the first behind those that the connector looks behind.
    pub(super) fn source(&mut self, tenant: Tenant<'_>, attributed: &Attributed) -> Source {
        let connects = Source::connecting(&self.arrival.connection);
        let connectors = [attributed.origin.connector(), attributed.partner.as_ref()];
        let connector = connectors
            .into_iter()
            .flatten()
            .filter_map(|name| tenant.online.inbound_connector(name))
            .find(|connector| connector.ef_skip_last_ip || !connector.ef_skip_ips.is_empty());
        let Some(connector) = connector else { return connects };
        let name = connector.name.clone();
        let element = tenant.inbound_connector(&name);
        let central: Vec<Element> = tenant
            .online
            .outbound_connectors
            .sorted()
            .filter(|outbound| is_central(outbound))
            .map(|outbound| tenant.outbound_connector(&outbound.name))
            .collect();
        if let Some(outbound) = central.first() {
            let cause = outbound.clone().setting("RouteAllMessagesViaOnPremises");
            self.decide(Stage::Filtering, Reason::EnhancedFilteringUnsupported { connector: name }, cause);
            self.looking_at(central.into_iter().chain([element]));
            return connects;
        }
        if !connector.ef_users.is_empty() && !self.arrival.companions.iter().all(|to| connector.ef_users.contains(to)) {
            self.decide(Stage::Filtering, Reason::EnhancedFilteringNotForAll { connector: name }, element.setting("EFUsers"));
            return connects;
        }
        let setting = if connector.ef_skip_last_ip { "EFSkipLastIP" } else { "EFSkipIPs" };
        let (address, from) = self.first_not_skipped(connector);
        let text = address.map_or_else(|| "?".to_owned(), |address| address.to_string());
        self.decide(Stage::Filtering, Reason::EnhancedFiltering { connector: name, address: text }, element.setting(setting));
        Source { address, from, is_behind: true }
    }

    /// The servers that the message came through, from the last one back, without those that `connector` looks behind.
    fn first_not_skipped(&self, connector: &InboundConnector) -> (Option<IpAddr>, SystemId) {
        let connects = (self.arrival.connection.client_address, self.arrival.connection.from.clone());
        let earlier = self.hops.iter().rev().take_while(|hop| !hop.system.is_internet() && !hop.connection.is_by_user());
        let servers = std::iter::once(connects)
            .chain(earlier.map(|hop| (hop.connection.client_address, hop.connection.from.clone())))
            .skip(usize::from(connector.ef_skip_last_ip));
        // With EFSkipLastIP $false the listed addresses are looked behind; private ones always (RFC 1918).
        let is_skipped = |address: IpAddr| {
            (!connector.ef_skip_last_ip && is_listed(&connector.ef_skip_ips, address))
                || matches!(address, IpAddr::V4(address) if address.is_private())
        };
        servers.into_iter().find(|(address, _)| !address.is_some_and(is_skipped)).unwrap_or_else(|| (None, SystemId::internet()))
    }
}
