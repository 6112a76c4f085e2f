//! A stay at Exchange Online, in the order of its stages (`docs/fidelity.md`): connection filtering (or signing in), attribution, edge blocking, filtering,
//! recipient resolution, mail flow rules, what DMARC asks for, next hop.

use std::ops::ControlFlow;

use super::{
    Departure, Stay, Way,
    attribution::Origin,
    authentication::Unauthenticated,
    exchange::{Configured, Exchange},
    message_limits,
};
use crate::{
    assumption::Assumption,
    message::Content,
    model::{DomainType, ExchangeOnline, Organization, Recipient, RecipientKind, config_ref::Element},
    names::{EmailAddress, Name},
    reason::Reason,
    reply::SmtpReply,
    trace::{Cause, Service, Stage},
};

/// The tenant a message is at.
#[derive(Clone, Copy)]
pub(super) struct Tenant<'a> {
    pub(super) organization: &'a Organization,
    pub(super) online: &'a ExchangeOnline,
}

pub(super) fn exchange_online<'a>(mut stay: Stay<'a>, tenant: Tenant<'a>) -> Vec<Way> {
    let arrived = match arrival(&mut stay, tenant) {
        ControlFlow::Continue(arrived) => arrived,
        ControlFlow::Break(departure) => return vec![stay.departs(departure)],
    };
    let exchange = tenant.exchange(&stay, &arrived.origin);
    if let ControlFlow::Break(departure) = stay.submission_limits(exchange) {
        return vec![stay.departs(departure)];
    }
    stay.resolved_and_routed(exchange, &|stay, resolved, routing| {
        if let ControlFlow::Break(departure) = stay.disabled_target(tenant, resolved) {
            return departure;
        }
        // Microsoft, Exchange Online Protection overview: content filtering follows the rules.
        match stay.content_filter(tenant, &arrived, resolved) {
            ControlFlow::Continue(()) => stay.next_hop(tenant, &arrived.origin, resolved, routing),
            ControlFlow::Break(departure) => departure,
        }
    })
}

/// What is known of a message that was let in.
pub(super) struct Arrived {
    pub(super) origin: Origin,
    /// Whether it skips the spam filter as internal.
    pub(super) is_internal: bool,
    /// What the author's domain asks for.
    pub(super) unauthenticated: Option<Unauthenticated>,
}

fn arrival(stay: &mut Stay<'_>, tenant: Tenant<'_>) -> ControlFlow<Departure, Arrived> {
    match stay.arrival.connection.service {
        // Microsoft: a client that signs in may do so from any address.
        Service::Submission => stay.client_submission(tenant)?,
        Service::Relay => {
            stay.greeting()?;
            stay.connection_filter(tenant)?;
        }
    }
    let attributed = stay.attribution(tenant)?;
    stay.sending_account(tenant, &attributed.origin)?;
    stay.recipient_count()?;
    stay.service_limit()?;
    stay.ipv6(tenant, &attributed)?;
    stay.restore_sender(tenant);
    stay.disabled_domains(tenant, &attributed.origin)?;
    stay.edge_blocking(tenant, &attributed.origin)?;
    stay.author_named()?;
    stay.malware()?;
    let is_internal = stay.skips_filtering(tenant, &attributed.origin);
    let unauthenticated = if is_internal { None } else { stay.authentication(tenant, &attributed)? };
    let is_clean = stay.context.message.content.is_none_or(|content| content == Content::Clean);
    if is_clean && !unauthenticated.as_ref().is_some_and(Unauthenticated::asks_for_anything) {
        stay.decide(Stage::Filtering, Reason::ContentAssumedClean, Cause::Standard);
    }
    ControlFlow::Continue(Arrived { origin: attributed.origin, is_internal, unauthenticated })
}

impl Stay<'_> {
    /// Directory-based edge blocking: unknown addresses of authoritative domains are refused in the session.
    ///
    /// Source: Microsoft, "Use directory-based edge blocking". Evidence: documented.
    fn edge_blocking(&mut self, tenant: Tenant<'_>, origin: &Origin) -> ControlFlow<Departure> {
        let recipient = self.envelope.forward_path.clone();
        let accepted = tenant.organization.accepted_domain(recipient.domain());
        let is_own = match origin {
            Origin::Internal => return ControlFlow::Continue(()),
            Origin::Originating { .. } => true,
            Origin::Incoming { .. } => false,
        };
        if is_own && self.context.topology.assumptions.is(Assumption::EdgeBlockingOfOwnServers, "skipped") {
            self.decide(Stage::EdgeBlocking, Reason::EdgeBlockingSkipped, Cause::Standard);
            let looks = accepted.filter(|accepted| accepted.domain_type == DomainType::Authoritative);
            if let Some(accepted) = looks.filter(|_| !tenant.is_known_at_edge(&recipient)) {
                self.leaning_on(Assumption::EdgeBlockingOfOwnServers);
                self.looking_at([tenant.accepted_domain(accepted)]);
            }
            return ControlFlow::Continue(());
        }
        let Some(accepted) = accepted else { return ControlFlow::Continue(()) };
        let domain = accepted.name.clone();
        let setting = tenant.accepted_domain(accepted).setting("DomainType");
        if accepted.domain_type != DomainType::Authoritative {
            self.decide(Stage::EdgeBlocking, Reason::EdgeBlockingInactive { domain }, setting);
            self.over_parent(&tenant, accepted);
            return ControlFlow::Continue(());
        }
        let (recipient, found) = tenant.find(&recipient);
        match found {
            Some(found) if !tenant.is_known_at_edge(&recipient) => {
                let cause = tenant.recipient(&found.address);
                let reason = if found.not_yet_at_edge {
                    Reason::NotYetAtEdge { recipient, domain }
                } else {
                    Reason::PublicFolderUnknownAtEdge { recipient, domain }
                };
                self.decide(Stage::EdgeBlocking, reason, cause);
                self.looking_at([setting.element]);
                self.over_parent(&tenant, accepted);
            }
            Some(found) => {
                let cause = tenant.recipient(&found.address);
                self.decide(Stage::EdgeBlocking, Reason::KnownAtEdge { recipient }, cause);
                self.over_parent(&tenant, accepted);
                return ControlFlow::Continue(());
            }
            None => {
                self.decide(Stage::EdgeBlocking, Reason::UnknownAtEdge { recipient, domain }, setting);
                self.over_parent(&tenant, accepted);
            }
        }
        if is_own {
            self.leaning_on(Assumption::EdgeBlockingOfOwnServers);
        }
        ControlFlow::Break(self.refused(SmtpReply::new(550, "5.4.1", "Recipient address rejected: Access denied")))
    }
}

impl Configured for Tenant<'_> {
    fn organization(&self) -> &Organization {
        self.organization
    }
}

impl<'a> Tenant<'a> {
    /// The object that `address` stands for, and by which address: itself, else the one without plus and tag.
    fn find(&self, address: &EmailAddress) -> (EmailAddress, Option<&'a Recipient>) {
        let recipients = &self.organization.recipients;
        let found = recipients.find(address);
        if found.is_none()
            && !self.online.disable_plus_address_in_recipients
            && let Some(base) = address.without_tag()
            && let Some(found) = recipients.find(&base)
        {
            return (base, Some(found));
        }
        (address.clone(), found)
    }

    /// Whether the edge knows the address: public folders of the cloud are none of what it is told of.
    fn is_known_at_edge(&self, address: &EmailAddress) -> bool {
        let (_, found) = self.find(address);
        let is_online_folder =
            |found: &Recipient| matches!(found.kind, RecipientKind::MailPublicFolder { external_email_address: None });
        found.is_some_and(|found| !found.not_yet_at_edge && !is_online_folder(found))
    }

    /// The tenant as resolution and rules see it.
    fn exchange(&self, stay: &Stay<'_>, origin: &Origin) -> Exchange<'a> {
        Exchange {
            organization: self.organization,
            auto_forwarding_mode: self.online.auto_forwarding_mode,
            remote_domains: &self.online.remote_domains,
            // Microsoft, Set-RemoteDomain: the default of each platform. Exchange Team Blog, Loop Prevention: 1 online, 3 on-premises.
            default_auto_forward: true,
            mailbox_defaults: Some(message_limits::EXCHANGE_ONLINE),
            max_recipients: Some(
                self.online.max_recipient_envelope_limit.unwrap_or(ExchangeOnline::MAX_RECIPIENT_ENVELOPE_LIMIT),
            ),
            plus_addressing: !self.online.disable_plus_address_in_recipients,
            inbox_rule_limit: 1,
            is_authenticated: stay.is_authenticated(*self, origin),
        }
    }

    pub(super) fn inbound_connector(&self, name: &Name) -> Element {
        Element::InboundConnector(self.organization.id.clone(), name.clone())
    }

    pub(super) fn outbound_connector(&self, name: &Name) -> Element {
        Element::OutboundConnector(self.organization.id.clone(), name.clone())
    }
}
