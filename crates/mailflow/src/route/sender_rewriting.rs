//! What Exchange Online does to the sender of mail that it sends on for somebody else: the reverse-path is rewritten, and
//! mail that nobody vouched for leaves from the relay pool.

use super::{Stay, exchange::Configured, exchange_online::Tenant, handover::Requirement};
use crate::{
    assumption::Assumption,
    model::{ConnectorType, OutboundConnector, config_ref::ConfigRef, microsoft},
    names::{DomainName, EmailAddress},
    reason::Reason,
    trace::{Cause, Hop, Stage, Tls},
};

impl Stay<'_> {
    /// Rewrites the sender of forwarded mail on its way out through `connector`, or without one.
    ///
    /// Forwarded is what neither comes from a domain of the tenant nor goes to one. Source: Microsoft, "Sender Rewriting
    /// Scheme (SRS) in Microsoft 365"; New-OutboundConnector, -SenderRewritingEnabled. Evidence: documented.
    pub(super) fn rewrite_sender(
        &mut self,
        tenant: Tenant<'_>,
        connector: Option<&OutboundConnector>,
        requirement: &mut Requirement,
    ) {
        let Some(sender) = self.envelope.reverse_path.clone() else { return };
        // A user's own submission is nobody else's mail.
        if self.arrival.connection.is_by_user() && self.before_inbox_rule().is_none() {
            return;
        }
        if let Some(accepted) = tenant.organization.accepted_domain(sender.domain()) {
            self.looking_at([tenant.accepted_domain(accepted)]);
            return;
        }
        if let Some(accepted) = tenant.organization.accepted_domain(self.envelope.forward_path.domain()) {
            self.looking_at([tenant.accepted_domain(accepted)]);
            return;
        }
        self.choose_pool(connector, requirement);
        let setting = |name| connector.map(|connector| tenant.outbound_connector(&connector.name).setting(name));
        let topology = self.context.topology;
        let (is_rewritten, cause, assumption): (bool, Option<ConfigRef>, Option<Assumption>) = match connector
            .map(|connector| connector.connector_type)
        {
            None => (true, None, None),
            Some(ConnectorType::OnPremises) => {
                (connector.is_some_and(|connector| connector.sender_rewriting_enabled), setting("SenderRewritingEnabled"), None)
            }
            Some(ConnectorType::Partner) => {
                let kept = topology.assumptions.is(Assumption::PartnerSenderRewriting, "kept");
                (!kept, setting("ConnectorType"), Some(Assumption::PartnerSenderRewriting))
            }
        };
        let rewritten = rewritten(&sender, &self.rewriting_domain(tenant)).filter(|_| is_rewritten);
        let reason = match &rewritten {
            Some(rewritten) => Reason::SenderRewritten { sender, rewritten: rewritten.clone() },
            None => Reason::SenderKept { sender },
        };
        self.decide(Stage::NextHop, reason, cause.map_or(Cause::Standard, Cause::Config));
        let domains = tenant
            .organization
            .accepted_domains
            .iter()
            .filter(|domain| Some(&domain.name) == rewritten.as_ref().map(EmailAddress::domain));
        self.looking_at(domains.map(|domain| tenant.accepted_domain(domain)));
        if let Some(assumption) = assumption {
            self.leaning_on(assumption);
        }
        if let Some(rewritten) = rewritten {
            self.envelope.reverse_path = Some(rewritten);
        }
    }

    /// Mail to a rewritten sender, which is a report, goes on to the sender that stands behind it.
    pub(super) fn restore_sender(&mut self, tenant: Tenant<'_>) {
        let rewritten = self.envelope.forward_path.clone();
        let accepted = tenant.organization.accepted_domain(rewritten.domain());
        let is_initial = *rewritten.domain() == tenant.online.initial_domain;
        let Some(sender) = restored(&rewritten).filter(|_| accepted.is_some() || is_initial) else { return };
        let cause = accepted.map_or_else(|| tenant.system(), |domain| tenant.accepted_domain(domain));
        self.decide(Stage::RecipientResolution, Reason::SenderRestored { rewritten, sender: sender.clone() }, cause);
        self.envelope.forward_path = sender;
    }

    /// Mail that SPF and DKIM failed on arrival leaves from addresses that Microsoft does not publish.
    ///
    /// Source: Microsoft support, "550 5.7.367", the relay pool. Evidence: documented.
    fn choose_pool(&mut self, connector: Option<&OutboundConnector>, requirement: &mut Requirement) {
        let is_direct = connector.is_none_or(|connector| connector.connector_type == ConnectorType::Partner);
        let on_arrival = self.before_inbox_rule().map_or(&self.decisions, |hop| &hop.decisions);
        let spf = on_arrival
            .iter()
            .find(|decision| matches!(decision.reason, Reason::SpfDoesNotPass { .. } | Reason::SpfPermanentError { .. }));
        let is_signed = self.arrival.signatures.iter().any(|signature| signature.valid);
        let Some(cause) = spf.filter(|_| is_direct && !is_signed).map(|spf| spf.cause.clone()) else { return };
        requirement.client_address = Some(microsoft::RELAY_POOL_ADDRESS);
        let reason = Reason::RelayPool { address: microsoft::RELAY_POOL_ADDRESS.to_string() };
        self.decide(Stage::NextHop, reason, cause);
    }

    /// The stay before, where the message came to the mailbox whose inbox rule now sends it on.
    fn before_inbox_rule(&self) -> Option<&Hop> {
        let is_sent_on = self.arrival.connection.tls == Tls::Internal && self.arrival.inbox_rules > 0;
        self.hops.last().filter(|_| is_sent_on)
    }

    /// The domain that answers for rewritten senders: the forwarding recipient's, where it is the tenant's, else the initial one.
    fn rewriting_domain(&self, tenant: Tenant<'_>) -> DomainName {
        let arrived = self.before_inbox_rule().map_or(&self.arrival.envelope, |hop| &hop.arrived).forward_path.domain();
        let accepted = tenant.organization.accepted_domain(arrived).map(|accepted| accepted.name.clone());
        accepted.unwrap_or_else(|| tenant.online.initial_domain.clone())
    }
}

/// The sender behind a rewritten one.
fn restored(address: &EmailAddress) -> Option<EmailAddress> {
    let (domain, local_part) = address.local_part().strip_prefix("bounces+srs=")?.split_once('=')?;
    EmailAddress::parse(&format!("{local_part}@{domain}")).ok()
}

/// `sender` as the scheme writes it. Microsoft's own form holds a hash in the place of the address, which nobody can foretell.
fn rewritten(sender: &EmailAddress, domain: &DomainName) -> Option<EmailAddress> {
    EmailAddress::parse(&format!("bounces+srs={}={}@{domain}", sender.domain(), sender.local_part())).ok()
}
