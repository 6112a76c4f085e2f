//! The headers that mark a message as internal, on their way between the two halves of a hybrid organization: whoever does
//! not keep them makes it a message from outside.

use super::{Context, Stay, exchange_online::Tenant};
use crate::{
    model::{
        EdgeTransport, InboundConnector, Organization,
        config_ref::{ConfigRef, Element},
    },
    names::SystemId,
    reason::Reason,
    trace::{Decision, Hop},
};

impl Stay<'_> {
    /// Whether the message was internal where it was sent, and every Exchange since has kept the headers that say so.
    ///
    /// Source: Microsoft, "Transport routing in Exchange hybrid deployments": a device between the two halves that is not
    /// Exchange loses them; an Edge Transport server keeps them if its connectors do (KB 3212872).
    pub(super) fn brings_internal_headers(&self) -> bool {
        for hop in self.hops.iter().rev() {
            let is_kept = self.context.sending_connector(hop).map(|(_, keeps)| keeps);
            if self.context.edge(&hop.system).is_none() {
                let signs_in = |decision: &Decision| matches!(decision.reason, Reason::UserAuthenticated { .. });
                let is_by_user = hop.connection.is_by_user() || hop.decisions.iter().any(signs_in);
                return is_by_user && is_kept == Some(true);
            }
            let is_trusted = |decision: &Decision| {
                matches!(decision.reason, Reason::ExchangeServerAuthenticated { .. } | Reason::OorgProtocolAccepted { .. })
            };
            if !hop.decisions.iter().any(is_trusted) || is_kept == Some(false) {
                return false;
            }
        }
        false
    }

    /// What this tenant still knows of its first look at a message that comes back over `connector`; `None` for one that it
    /// sees for the first time.
    ///
    /// Source: KB 3079142. Every Exchange on the way promotes the headers of the first pass, or the second begins anew.
    pub(super) fn first_pass(&self, tenant: Tenant<'_>, connector: &InboundConnector) -> Option<FirstPass> {
        let first = self.hops.iter().rposition(|hop| hop.system == *self.system())?;
        let way = self.hops.get(first..).unwrap_or_default();
        let lost = way.iter().find_map(|hop| self.context.loses_headers(hop, hop.system == *self.system()));
        let element = tenant.inbound_connector(&connector.name);
        Some(match lost {
            None if connector.cloud_services_mail_enabled => {
                let kept = way.iter().filter_map(|hop| self.context.sending_connector(hop)).map(|(element, _)| element);
                FirstPass::Promoted(kept.collect())
            }
            None => FirstPass::Lost(element.setting("CloudServicesMailEnabled")),
            Some(lost) => FirstPass::Lost(lost),
        })
    }

    /// Whether centralized mail transport sent the message that comes back.
    pub(super) fn comes_back_from_centralized_transport(&self) -> bool {
        let mut first = self.hops.iter().rev().filter(|hop| hop.system == *self.system());
        let is_central = |decision: &Decision| matches!(decision.reason, Reason::CentralizedTransport { .. });
        first.next().is_some_and(|hop| hop.decisions.iter().any(is_central))
    }
}

/// What becomes of the headers that a tenant writes on the first pass of a message.
pub(super) enum FirstPass {
    /// They come back, by these connectors.
    Promoted(Vec<Element>),
    /// They do not, because of this.
    Lost(ConfigRef),
}

impl<'a> Context<'a> {
    /// What at `hop` loses the headers of the tenant where the message began its way there and back.
    fn loses_headers(&self, hop: &Hop, is_tenant: bool) -> Option<ConfigRef> {
        let promotes = |decision: &Decision| {
            matches!(
                decision.reason,
                Reason::CloudServicesMailAccepted { .. }
                    | Reason::ExchangeServerAuthenticated { .. }
                    | Reason::OorgProtocolAccepted { .. }
            )
        };
        if !is_tenant && !hop.decisions.iter().any(promotes) {
            let met = hop.decisions.iter().filter_map(|decision| decision.cause.element());
            let receiver = met.into_iter().find(|element| matches!(element, Element::ReceiveConnector(..)));
            return Some(receiver.map_or_else(
                || Element::System(hop.system.clone()).into(),
                |receiver| receiver.setting("TlsDomainCapabilities"),
            ));
        }
        match self.sending_connector(hop) {
            Some((_, true)) => None,
            Some((connector, false)) => Some(connector.setting("CloudServicesMailEnabled")),
            None => Some(Element::System(hop.system.clone()).into()),
        }
    }

    /// What makes `system` an Edge Transport server, if it is one.
    fn edge(&self, system: &SystemId) -> Option<&'a EdgeTransport> {
        self.topology.organization(system).and_then(Organization::exchange_server)?.edge.as_ref()
    }

    /// Whether `system` is an Edge Transport server that `organization` subscribed.
    pub(super) fn is_edge_of(&self, system: &SystemId, organization: &SystemId) -> bool {
        let subscription = self.edge(system).and_then(|edge| edge.subscription.as_ref());
        subscription.is_some_and(|subscription| subscription.organization == *organization)
    }

    /// The connector that `hop` sent through, and whether it has `CloudServicesMailEnabled`; `None` where it sent through none.
    fn sending_connector(&self, hop: &Hop) -> Option<(Element, bool)> {
        hop.decisions.iter().rev().filter_map(|decision| decision.cause.element()).find_map(|element| {
            let organization = self.topology.organization(element.system()?)?;
            let keeps = match &element {
                Element::SendConnector(_, name) => {
                    organization.exchange_server()?.send_connector(name)?.cloud_services_mail_enabled
                }
                Element::OutboundConnector(_, name) => {
                    organization.exchange_online()?.outbound_connector(name)?.cloud_services_mail_enabled
                }
                _ => return None,
            };
            Some((element, keeps))
        })
    }
}
