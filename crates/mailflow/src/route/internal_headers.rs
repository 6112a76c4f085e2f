//! The headers that mark a message as internal, on their way between the two halves of a hybrid organization: whoever does
//! not keep them makes it a message from outside.

use super::{Context, Stay};
use crate::{
    model::{EdgeTransport, Organization, config_ref::Element},
    names::SystemId,
    reason::Reason,
    trace::Hop,
};

impl Stay<'_> {
    /// Whether the message was internal where it was sent, and every Exchange since has kept the headers that say so.
    ///
    /// Source: Microsoft, "Transport routing in Exchange hybrid deployments": a device between the two halves that is not
    /// Exchange loses them; an Edge Transport server keeps them if its connectors do (KB 3212872).
    pub(super) fn brings_internal_headers(&self) -> bool {
        for hop in self.hops.iter().rev() {
            let is_kept = self.context.keeps_cloud_headers(hop);
            if self.context.edge(&hop.system).is_none() {
                return hop.connection.is_by_user() && is_kept == Some(true);
            }
            let is_trusted = hop.decisions.iter().any(|decision| {
                matches!(decision.reason, Reason::ExchangeServerAuthenticated { .. } | Reason::OorgProtocolAccepted { .. })
            });
            if !is_trusted || is_kept == Some(false) {
                return false;
            }
        }
        false
    }
}

impl<'a> Context<'a> {
    /// What makes `system` an Edge Transport server, if it is one.
    fn edge(&self, system: &SystemId) -> Option<&'a EdgeTransport> {
        self.topology.organization(system).and_then(Organization::exchange_server)?.edge.as_ref()
    }

    /// Whether `system` is an Edge Transport server that `organization` subscribed.
    pub(super) fn is_edge_of(&self, system: &SystemId, organization: &SystemId) -> bool {
        let subscription = self.edge(system).and_then(|edge| edge.subscription.as_ref());
        subscription.is_some_and(|subscription| subscription.organization == *organization)
    }

    /// Whether the connector that `hop` sent through has `CloudServicesMailEnabled`; `None` where it sent through none.
    fn keeps_cloud_headers(&self, hop: &Hop) -> Option<bool> {
        hop.decisions.iter().rev().filter_map(|decision| decision.cause.element()).find_map(|element| {
            let organization = self.topology.organization(element.system()?)?;
            match &element {
                Element::SendConnector(_, name) => {
                    Some(organization.exchange_server()?.send_connector(name)?.cloud_services_mail_enabled)
                }
                Element::OutboundConnector(_, name) => {
                    Some(organization.exchange_online()?.outbound_connector(name)?.cloud_services_mail_enabled)
                }
                _ => None,
            }
        })
    }
}
