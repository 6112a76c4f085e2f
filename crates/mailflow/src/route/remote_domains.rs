//! What remote domains decide beside automatic forwarding: who counts as internal, whose mail is trusted, where reports go.
//!
//! Source: Microsoft, Set-RemoteDomain. Evidence: documented.

use std::ops::ControlFlow;

use super::{
    Departure, Stay,
    exchange::{Configured, Exchange},
    exchange_online::Tenant,
    recipient_resolution::Resolved,
};
use crate::{
    assumption::Assumption,
    model::{RemoteDomain, config_ref::Element},
    names::EmailAddress,
    reason::Reason,
    trace::{Stage, Verdict},
};

impl Exchange<'_> {
    /// Whether recipients in the domain of `address`, which is none of the organization's, count as internal.
    pub(super) fn is_internal_elsewhere(&self, address: &EmailAddress) -> bool {
        !self.accepts(address.domain())
            && RemoteDomain::matching(self.remote_domains, address.domain()).is_some_and(|remote| remote.is_internal)
    }
}

impl Stay<'_> {
    /// Whether the sender is in a remote domain whose mail skips content filtering.
    pub(super) fn is_from_trusted_domain(&mut self, tenant: Tenant<'_>) -> bool {
        let trusted = |sender: &EmailAddress| {
            let remote = RemoteDomain::matching(&tenant.online.remote_domains, sender.domain());
            let remote = remote.filter(|remote| remote.trusted_mail_inbound_enabled && !tenant.accepts(sender.domain()));
            remote.map(|remote| (sender.clone(), remote.domain_name.to_string()))
        };
        let senders = self.envelope.reverse_path.iter().chain(self.context.message.author());
        let accepted: Vec<Element> = senders
            .filter_map(|sender| tenant.covering(sender.domain()))
            .map(|accepted| tenant.accepted_domain(accepted))
            .collect();
        let by_envelope = self.envelope.reverse_path.as_ref().and_then(trusted);
        let by_author = self.context.message.author().and_then(trusted);
        let is_open = by_envelope.is_some() != by_author.is_some();
        let is_author_asked = self.context.topology.assumptions.is(Assumption::TrustedSender, "author");
        if tenant.online.remote_domains.iter().any(|remote| remote.trusted_mail_inbound_enabled) {
            self.looking_at(accepted);
        }
        let Some((sender, domain)) = (if is_author_asked { by_author } else { by_envelope }) else {
            if is_open {
                self.leaning_on(Assumption::TrustedSender);
            }
            return false;
        };
        let cause = tenant.system().setting("TrustedMailInboundEnabled");
        self.decide(Stage::Filtering, Reason::RemoteDomainTrusted { sender, domain }, cause);
        if is_open {
            self.leaning_on(Assumption::TrustedSender);
        }
        true
    }

    /// Drops a report of this organization that goes to a remote domain which gets none.
    pub(super) fn report_stopped(&mut self, exchange: Exchange<'_>, resolved: &Resolved) -> ControlFlow<Departure> {
        let is_own_report = self.envelope.reverse_path.is_none() && self.arrival.connection.is_by_user();
        let recipient = self.envelope.forward_path.clone();
        if !is_own_report || resolved.is_mailbox {
            return ControlFlow::Continue(());
        }
        let Some(remote) =
            RemoteDomain::matching(exchange.remote_domains, recipient.domain()).filter(|remote| !remote.ndr_enabled)
        else {
            return ControlFlow::Continue(());
        };
        if let Some(accepted) = exchange.covering(recipient.domain()) {
            self.looking_at([exchange.accepted_domain(accepted)]);
            return ControlFlow::Continue(());
        }
        let reason = Reason::ReportStopped { recipient, domain: remote.domain_name.to_string() };
        let by = exchange.system().setting("NDREnabled");
        self.decide(Stage::NextHop, reason, by.clone());
        ControlFlow::Break(Departure::End(Verdict::Discarded { by }))
    }
}
