//! Connection filtering: whether Exchange Online talks to the client at all, before it asks whose message it is.
//!
//! First the tenant's own lists, then what Microsoft holds against the address. Source: Microsoft, "Configure connection
//! filtering" and "Non-delivery reports in Exchange Online" (5.7.511, 5.7.513, 5.7.606 to 649, 4.7.500 to 699); KB 3013740.

use std::{net::IpAddr, ops::ControlFlow};

use super::{Departure, Stay, exchange::Configured, exchange_online::Tenant};
use crate::{
    assumption::Assumption,
    message::{Reputation, is_listed},
    model::config_ref::Element,
    names::Name,
    reason::Reason,
    reply::SmtpReply,
    trace::{Cause, Sought, Stage},
};

impl Stay<'_> {
    /// Lets the client in, or not. What a mailbox submits has no client.
    pub(super) fn connection_filter(&mut self, tenant: Tenant<'_>) -> ControlFlow<Departure> {
        let Some(client) = self.arrival.connection.client_address else { return ControlFlow::Continue(()) };
        let policy = &tenant.online.hosted_connection_filter_policy;
        let is_allowed = is_listed(&policy.ip_allow_list, client);
        let is_blocked = is_listed(&policy.ip_block_list, client);
        let reputation = self.context.message.reputations.get(&client).copied();
        if is_blocked && !is_allowed {
            return ControlFlow::Break(self.blocked_by_tenant(tenant, client));
        }
        match reputation {
            Some(reputation @ (Reputation::BlockList | Reputation::Banned)) => {
                self.block_listed(tenant, client, reputation, is_allowed)
            }
            Some(Reputation::SuddenVolume) => self.sudden_volume(tenant, client),
            Some(Reputation::NoReverseDns) | None if is_blocked => {
                self.allowed(tenant, client);
                ControlFlow::Continue(())
            }
            Some(Reputation::NoReverseDns) | None => ControlFlow::Continue(()),
        }
    }

    fn blocked_by_tenant(&mut self, tenant: Tenant<'_>, client: IpAddr) -> Departure {
        // NDR, 5.7.513: the recipient's domain. Of mail to be relayed, the list is of the tenant that would relay it.
        let recipient = self.envelope.forward_path.domain();
        let accepted = tenant.covering(recipient).map(|accepted| tenant.accepted_domain(accepted));
        let domain = if accepted.is_some() { recipient.clone() } else { tenant.online.initial_domain.clone() };
        let text =
            format!("Service unavailable, Client host [{client}] blocked by {domain} using Customer Block list (AS16012607)");
        let reason = Reason::ClientBlockedByTenant { address: client.to_string(), domain };
        self.decide(Stage::Connection, reason, tenant.system().setting("IPBlockList"));
        self.looking_at(accepted);
        self.refused(SmtpReply::new(550, "5.7.513", text))
    }

    fn allowed(&mut self, tenant: Tenant<'_>, client: IpAddr) {
        let reason = Reason::ClientAllowed { address: client.to_string() };
        self.decide(Stage::Connection, reason, tenant.system().setting("IPAllowList"));
    }

    /// The client is on one of Microsoft's lists. `IPAllowList` lets it in, unless a connector lists it
    /// too: then Exchange Online refuses it in the tenant's name.
    fn block_listed(
        &mut self,
        tenant: Tenant<'_>,
        client: IpAddr,
        reputation: Reputation,
        is_allowed: bool,
    ) -> ControlFlow<Departure> {
        let address = client.to_string();
        let connector = self.connector_listing_client(tenant);
        match connector {
            Some(connector) if is_allowed => {
                let element = tenant.inbound_connector(&connector);
                let reason = Reason::BlockedByAllowList { address, connector };
                self.decide(Stage::Connection, reason, tenant.system().setting("IPAllowList"));
                self.looking_at([element]);
                let text = "Unable To Relay: Blocked by Customer Allow list";
                ControlFlow::Break(self.refused(SmtpReply::new(550, "5.7.1", text)))
            }
            None if is_allowed => {
                self.allowed(tenant, client);
                ControlFlow::Continue(())
            }
            Some(connector) if self.context.topology.assumptions.is(Assumption::BlockListedServer, "let-in") => {
                let cause = tenant.inbound_connector(&connector).setting("SenderIPAddresses");
                self.decide(Stage::Connection, Reason::ListedServerLetIn { address, connector }, cause);
                self.leaning_on(Assumption::BlockListedServer);
                ControlFlow::Continue(())
            }
            connector => {
                let is_banned = reputation == Reputation::Banned;
                let (reason, reply) = if is_banned {
                    let reply = SmtpReply::new(550, "5.7.511", format!("Access denied, banned sender[{address}]"));
                    (Reason::ClientBanned { address }, reply)
                } else {
                    let reply = SmtpReply::new(550, "5.7.606", format!("Access denied, banned sending IP [{address}]"));
                    (Reason::ClientOnBlockList { address }, reply)
                };
                self.decide(Stage::Connection, reason, Cause::Message);
                if let Some(connector) = connector {
                    self.looking_at([tenant.inbound_connector(&connector)]);
                    self.leaning_on(Assumption::BlockListedServer);
                }
                ControlFlow::Break(self.refused(reply))
            }
        }
    }

    /// The client suddenly sends much more than before; where a connector says who it is, nobody minds.
    fn sudden_volume(&mut self, tenant: Tenant<'_>, client: IpAddr) -> ControlFlow<Departure> {
        let address = client.to_string();
        let own = self.context.connectors_of_own_servers(tenant, &self.arrival.connection, &self.envelope);
        let own = own.first().map(|(connector, _)| connector.name.clone());
        if let Some(connector) = own.or_else(|| self.identifying_partner(tenant)) {
            let cause = tenant.inbound_connector(&connector);
            self.decide(Stage::Connection, Reason::VolumeExpected { address, connector }, cause);
            self.looking_at(self.arrival.connection.client_certificate.clone().map(Element::Certificate));
            return ControlFlow::Continue(());
        }
        self.decide(Stage::Connection, Reason::ClientDeferred { address }, tenant.lacks(Sought::InboundConnector));
        ControlFlow::Break(self.refused(SmtpReply::new(451, "4.7.500", "Access denied, please try again later")))
    }

    /// The connector that recognises the client as an own server by its address.
    fn connector_listing_client(&self, tenant: Tenant<'_>) -> Option<Name> {
        let own = self.context.connectors_of_own_servers(tenant, &self.arrival.connection, &self.envelope);
        own.into_iter().find(|(_, identified)| identified.is_by_address()).map(|(connector, _)| connector.name.clone())
    }
}
