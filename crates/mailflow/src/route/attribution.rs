//! Attribution: whose message is it, and did it come from one of the tenant's own servers?
//!
//! Evidence is taken in this order: the domain on the client certificate, the MAIL FROM domain with a listed address, the
//! RCPT TO domain (Message Center MC1226222). Two questions are kept apart: whether the message may be relayed outside
//! needs an accepted domain; whether it came from an own server needs only the connector's match.

use std::ops::ControlFlow;

use super::{Context, Departure, Stay, exchange::Configured, exchange_online::Tenant, passed_over};
use crate::{
    assumption::Assumption,
    message::is_listed,
    model::{
        Chain, ConnectorType, InboundConnector, OutboundConnector,
        config_ref::{ConfigRef, Element},
    },
    names::{DomainName, DomainPattern, EmailAddress, Name, SystemId},
    order,
    reason::{Mismatch, Reason},
    reply::SmtpReply,
    trace::{Connection, Envelope, PassedOver, Sought, Stage, Tls},
};

/// Where a message at Exchange Online comes from.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Origin {
    /// A mailbox of the tenant.
    Internal,
    /// One of the tenant's own servers, with the right to relay.
    Originating { connector: Name },
    /// Outside; or an own server whose connector matched without that right.
    Incoming { connector: Option<Name> },
}

impl Origin {
    /// Whether an `OnPremises` connector recognised the sending server.
    pub(super) const fn is_from_own_server(&self) -> bool {
        matches!(self, Self::Originating { .. } | Self::Incoming { connector: Some(_) })
    }

    /// The connector that recognised the sending server.
    pub(super) const fn connector(&self) -> Option<&Name> {
        match self {
            Self::Originating { connector } | Self::Incoming { connector: Some(connector) } => Some(connector),
            Self::Internal | Self::Incoming { connector: None } => None,
        }
    }
}

/// The tenant that answers at the front door `host`: the evidence in order, else the tenant whose own host name it is; none
/// where a customer of Microsoft answers that nobody describes. Beside it, what spoke for it.
pub(super) fn tenant(
    context: &Context<'_>,
    host: &DomainName,
    connection: &Connection,
    envelope: &Envelope,
) -> Option<(SystemId, Vec<Element>)> {
    let claim = |tenant: &Tenant<'_>| -> Option<(u8, Vec<Element>)> {
        let own = context.connectors_of_own_servers(*tenant, connection, envelope);
        let recipient = tenant.organization.accepted_domain(envelope.forward_path.domain());
        let evidence = |accepted| vec![tenant.accepted_domain(accepted)];
        let best = own.iter().map(|(_, identified)| identified.evidence()).min();
        if let Some(rank) = best.filter(|rank| *rank < UNENTITLED) {
            let sender = envelope.reverse_path.as_ref().and_then(|sender| tenant.organization.accepted_domain(sender.domain()));
            let mut spoke: Vec<Element> =
                recipient.into_iter().chain(sender).map(|accepted| tenant.accepted_domain(accepted)).collect();
            for (connector, identified) in &own {
                spoke.push(tenant.inbound_connector(&connector.name));
                spoke.extend(identified.certificate.clone().map(Element::Certificate));
                let wanted = connector.tls_sender_certificate_name.as_ref();
                spoke.extend(wanted.and_then(|wanted| tenant.entitling_domain(wanted)));
            }
            return Some((rank, spoke));
        }
        if let Some(accepted) = recipient {
            return Some((UNENTITLED, evidence(accepted)));
        }
        let host_is_own = |domain: &DomainName| tenant.online.is_mail_host(domain, host);
        let named = tenant.organization.accepted_domains.iter().find(|accepted| host_is_own(&accepted.name));
        if let Some(accepted) = named {
            return Some((UNENTITLED + 1, evidence(accepted)));
        }
        // A domain of the own servers that was not added to the tenant (failure-catalog.md, 25).
        let connector = context.connector_of_own_domain(*tenant, envelope.forward_path.domain());
        let evidence: Vec<Element> = connector.map(|connector| tenant.outbound_connector(&connector.name)).into_iter().collect();
        (!evidence.is_empty() || host_is_own(&tenant.online.initial_domain)).then_some((UNENTITLED + 1, evidence))
    };
    let claims = context.tenants().filter_map(|tenant| Some((claim(&tenant)?, &tenant.organization.id)));
    let ((_, evidence), id) =
        claims.min_by(|((left, _), left_id), ((right, _), right_id)| left.cmp(right).then_with(|| left_id.cmp(right_id)))?;
    Some((id.clone(), evidence))
}

/// How a connector recognised a server.
pub(super) struct Identified {
    /// The certificate, where it was that.
    certificate: Option<Name>,
    /// Whether the certificate's domain is an accepted one.
    is_entitled: bool,
    /// Whether the sender's domain is an accepted one.
    sender_is_accepted: bool,
}

/// The first rank of evidence that gives no right to relay.
const UNENTITLED: u8 = 2;

impl Identified {
    /// Whether the address identified the server.
    pub(super) const fn is_by_address(&self) -> bool {
        self.certificate.is_none()
    }

    /// Whether the message originates in the tenant.
    const fn originates(&self) -> bool {
        self.is_entitled || self.sender_is_accepted
    }

    /// The place in the order of evidence; the lowest speaks first.
    const fn evidence(&self) -> u8 {
        if self.is_entitled {
            0
        } else if self.sender_is_accepted {
            1
        } else {
            UNENTITLED
        }
    }

    /// Why the connector that recognised the server as `other` stands behind this one.
    fn wins_because(&self, other: &Self, sender: &str) -> Mismatch {
        match (self.originates(), other.originates(), &self.certificate, &other.certificate) {
            // KB 3169958: the right to relay needs the certificate's domain, or the sender's, to be an accepted one.
            (true, false, _, Some(_)) => Mismatch::CertificateDomainNotAccepted,
            (true, false, _, None) => Mismatch::SenderDomainNotAccepted { sender: sender.to_owned() },
            (_, _, Some(_), None) => Mismatch::CertificateComesFirst,
            (_, _, None, Some(_)) => Mismatch::AddressComesFirst,
            _ => Mismatch::SortsLater,
        }
    }
}

impl<'a> Context<'a> {
    /// The tenants of the topology.
    pub(super) fn tenants(&self) -> impl Iterator<Item = Tenant<'a>> + use<'a> {
        let organizations = self.topology.organizations.iter();
        organizations.filter_map(|organization| Some(Tenant { organization, online: organization.exchange_online()? }))
    }

    /// The connector by which `tenant` says that `domain` is one of its own servers'.
    fn connector_of_own_domain(&self, tenant: Tenant<'a>, domain: &DomainName) -> Option<&'a OutboundConnector> {
        let lists = |connector: &&OutboundConnector| {
            let mut patterns = connector.recipient_domains.iter();
            patterns.any(|pattern| *pattern != DomainPattern::Any && pattern.covers_with_parent(domain))
        };
        let connectors = self.outbound_connectors(tenant, domain).into_iter();
        connectors.filter(|connector| connector.enabled && connector.connector_type == ConnectorType::OnPremises).find(lists)
    }

    /// The `OnPremises` connectors of `tenant` that recognise the server, and how.
    pub(super) fn connectors_of_own_servers(
        &self,
        tenant: Tenant<'a>,
        connection: &Connection,
        envelope: &Envelope,
    ) -> Vec<(&'a InboundConnector, Identified)> {
        let candidates = self.inbound_connectors(tenant, connection, envelope.reverse_path.as_ref());
        candidates
            .into_iter()
            .filter_map(|connector| Some((connector, self.identify(&tenant, connector, connection, envelope).ok()?)))
            .collect()
    }

    /// Whether `connector` recognises the client as an own server, and what that gives a right to.
    fn identify(
        &self,
        tenant: &Tenant<'_>,
        connector: &InboundConnector,
        connection: &Connection,
        envelope: &Envelope,
    ) -> Result<Identified, Mismatch> {
        if !connector.enabled {
            return Err(Mismatch::Disabled);
        }
        if connector.connector_type == ConnectorType::Partner {
            return Err(Mismatch::PartnerGrantsNothing);
        }
        let sender_is_accepted = || envelope.reverse_path.as_ref().is_some_and(|sender| tenant.accepts(sender.domain()));
        if let Some(wanted) = &connector.tls_sender_certificate_name {
            match self.verified_certificate(connection, wanted) {
                Ok(certificate) => {
                    self.is_associated(connector, envelope)?;
                    return Ok(Identified {
                        certificate: Some(certificate),
                        is_entitled: self.is_entitled(tenant, wanted),
                        sender_is_accepted: sender_is_accepted(),
                    });
                }
                Err(why) if !self.hangs_on_addresses(connector, connection) => return Err(why),
                Err(_) if self.topology.assumptions.is(Assumption::CertificateAndAddresses, "certificate-only") => {
                    return Err(Mismatch::CertificateNeeded);
                }
                Err(_) => {}
            }
        }
        let address = connection.client_address.ok_or(Mismatch::ClientAddressUnknown)?;
        if !is_listed(&connector.sender_ip_addresses, address) {
            return Err(Mismatch::AddressNotListed { address: address.to_string() });
        }
        self.is_associated(connector, envelope)?;
        if self.topology.assumptions.is(Assumption::OwnServerByAddress, "certificate-only") {
            return Err(Mismatch::AddressNotEnough);
        }
        Ok(Identified { certificate: None, is_entitled: false, sender_is_accepted: sender_is_accepted() })
    }

    /// Whether `connector` asks for a certificate that the client does not show, and lists the client's address as well.
    fn hangs_on_addresses(&self, connector: &InboundConnector, connection: &Connection) -> bool {
        let wanted = connector.tls_sender_certificate_name.as_ref();
        let is_unmatched = wanted.is_some_and(|wanted| self.verified_certificate(connection, wanted).is_err());
        is_unmatched && connection.client_address.is_some_and(|address| is_listed(&connector.sender_ip_addresses, address))
    }

    /// Whether a certificate named `wanted` gives the right to relay: the compared domain must itself be registered in the
    /// tenant; a host name below one identifies the server only.
    fn is_entitled(&self, tenant: &Tenant<'_>, wanted: &DomainPattern) -> bool {
        let parents_count = || self.topology.assumptions.is(Assumption::CertificateHostName, "parent-domain-counts");
        match wanted {
            DomainPattern::Wildcard(name) => tenant.accepts(name),
            DomainPattern::Exact(name) => {
                tenant.accepts(name) || (parents_count() && name.parent().is_some_and(|parent| tenant.accepts(&parent)))
            }
            DomainPattern::Any => false,
        }
    }

    /// Whether `AssociatedAcceptedDomains` lets the connector apply.
    pub(super) fn is_associated(&self, connector: &InboundConnector, envelope: &Envelope) -> Result<(), Mismatch> {
        if connector.associated_accepted_domains.is_empty() {
            return Ok(());
        }
        let looks_at_sender = match self.topology.assumptions.reading(Assumption::AssociatedAcceptedDomains) {
            "sender-domains" => true,
            "recipient-domains" => false,
            _ => connector.connector_type == ConnectorType::OnPremises,
        };
        let domain = if looks_at_sender {
            envelope.reverse_path.as_ref().map(EmailAddress::domain)
        } else {
            Some(envelope.forward_path.domain())
        };
        if domain.is_some_and(|domain| connector.associated_accepted_domains.contains(domain)) {
            return Ok(());
        }
        let domain = domain.map_or_else(|| "<>".to_owned(), ToString::to_string);
        Err(Mismatch::AssociatedDomainNotListed { domain })
    }

    /// The client certificate, if it carries the wanted name and chains to a public authority.
    pub(super) fn verified_certificate(&self, connection: &Connection, wanted: &DomainPattern) -> Result<Name, Mismatch> {
        let presented = connection.client_certificate.as_ref().and_then(|name| self.topology.certificate(name));
        let Some(certificate) = presented.filter(|_| matches!(connection.tls, Tls::Encrypted | Tls::Verified)) else {
            return Err(Mismatch::CertificateNotMatched);
        };
        let is_named = certificate.names.iter().any(|name| match name {
            DomainPattern::Exact(host) => wanted.covers_with_parent(host),
            DomainPattern::Wildcard(_) => name == wanted,
            DomainPattern::Any => false,
        });
        if !is_named {
            return Err(Mismatch::CertificateNotMatched);
        }
        if self.is_trusted(certificate) { Ok(certificate.name.clone()) } else { Err(Mismatch::CertificateNotVerified) }
    }
}

impl Tenant<'_> {
    /// The accepted domain that a certificate named `wanted` is in, or right below.
    fn entitling_domain(&self, wanted: &DomainPattern) -> Option<Element> {
        let name = match wanted {
            DomainPattern::Exact(name) | DomainPattern::Wildcard(name) => name,
            DomainPattern::Any => return None,
        };
        let parent = || self.organization.accepted_domain(&name.parent()?);
        self.organization.accepted_domain(name).or_else(parent).map(|accepted| self.accepted_domain(accepted))
    }
}

/// What attribution found.
pub(super) struct Attributed {
    /// Where the message comes from.
    pub(super) origin: Origin,
    /// The Partner connector that applies to it.
    pub(super) partner: Option<Name>,
}

impl Stay<'_> {
    pub(super) fn attribution(&mut self, tenant: Tenant<'_>) -> ControlFlow<Departure, Attributed> {
        if self.arrival.connection.is_by_user() {
            if self.arrival.connection.tls == Tls::Internal {
                self.submitted();
            }
            self.decide(Stage::Attribution, Reason::InternalSubmission, tenant.system());
            return ControlFlow::Continue(Attributed { origin: Origin::Internal, partner: None });
        }
        let outcome = self.attribute(tenant);
        // Whatever was decided, both domains were compared with the accepted ones.
        let sender = self.envelope.reverse_path.as_ref().map(EmailAddress::domain);
        let domains = sender.into_iter().chain([self.envelope.forward_path.domain()]);
        let accepted: Vec<Element> = domains
            .filter_map(|domain| tenant.organization.accepted_domain(domain))
            .map(|accepted| tenant.accepted_domain(accepted))
            .collect();
        self.looking_at(accepted);
        outcome
    }

    fn attribute(&mut self, tenant: Tenant<'_>) -> ControlFlow<Departure, Attributed> {
        let mut lost: Vec<PassedOver> = Vec::new();
        let mut matched: Vec<(&InboundConnector, Identified)> = Vec::new();
        let sender = self.envelope.reverse_path.as_ref();
        for connector in self.context.inbound_connectors(tenant, &self.arrival.connection, sender) {
            match self.context.identify(&tenant, connector, &self.arrival.connection, &self.envelope) {
                Ok(identified) => matched.push((connector, identified)),
                Err(why) => lost.push(passed_over(tenant.inbound_connector(&connector.name), why)),
            }
        }
        // KB 3169958: the right to relay first; a certificate before an address, which inside one tenant is our choice.
        let address_first = self.context.topology.assumptions.is(Assumption::ConnectorWithinTenant, "address-first");
        let rank = |identified: &Identified| (!identified.originates(), identified.certificate.is_some() == address_first);
        order::sort_by(&mut matched, |(_, left), (_, right)| rank(left).cmp(&rank(right)));
        let leans = self.attribution_assumptions(tenant, &matched, &lost);
        self.chain_complete(tenant, &leans)?;
        let by_name = matched.iter().filter_map(|(connector, _)| connector.tls_sender_certificate_name.as_ref());
        let entitling: Vec<Element> = by_name.filter_map(|wanted| tenant.entitling_domain(wanted)).collect();
        let mut matched = matched.into_iter();
        match matched.next() {
            None => self.without_connector(tenant, lost, &leans),
            Some((connector, identified)) => {
                let sender = self.envelope.reverse_path.as_ref();
                let sender_text = sender.map_or_else(|| "<>".to_owned(), ToString::to_string);
                lost.extend(matched.map(|(other, by)| {
                    passed_over(tenant.inbound_connector(&other.name), identified.wins_because(&by, &sender_text))
                }));
                lost.extend(self.other_claims(tenant));
                let outcome = self.by_connector(tenant, connector, identified, lost);
                self.looking_at(entitling);
                self.leaning_on_all(&leans);
                let origin = outcome?;
                let partners = self.partner_connectors(tenant)?;
                self.over_partners(&partners);
                ControlFlow::Continue(Attributed { origin, partner: partners.applies.map(|partner| partner.connector) })
            }
        }
    }

    /// A connector recognised the server.
    fn by_connector(
        &mut self,
        tenant: Tenant<'_>,
        connector: &InboundConnector,
        identified: Identified,
        lost: Vec<PassedOver>,
    ) -> ControlFlow<Departure, Origin> {
        let (sender, domain) = (self.envelope.reverse_path.clone(), self.envelope.forward_path.domain().clone());
        let name = connector.name.clone();
        let setting = if identified.certificate.is_some() { "TlsSenderCertificateName" } else { "SenderIPAddresses" };
        let cause: ConfigRef = tenant.inbound_connector(&connector.name).setting(setting);
        let certificate = identified.certificate.clone().map(Element::Certificate);
        if identified.originates() {
            let reason = if let Some(certificate) = identified.certificate {
                // The right to relay comes from the name that the connector asks for, else from the sender's domain.
                let wanted = connector.tls_sender_certificate_name.as_ref().filter(|_| identified.is_entitled);
                let (entitled_by, domain) = match wanted {
                    Some(DomainPattern::Exact(name) | DomainPattern::Wildcard(name)) => ("name", name.clone()),
                    Some(DomainPattern::Any) | None => ("sender", sender.map_or(domain, |sender| sender.domain().clone())),
                };
                Reason::OriginatingByCertificate { connector: name.clone(), certificate, entitled_by, domain }
            } else {
                let address = self.arrival.connection.client_address.map(|address| address.to_string()).unwrap_or_default();
                let domain = sender.map_or(domain, |sender| sender.domain().clone());
                Reason::OriginatingByAddress { connector: name.clone(), address, domain }
            };
            self.decide_over(Stage::Attribution, reason, cause, lost);
            self.looking_at(certificate);
            return ControlFlow::Continue(Origin::Originating { connector: name });
        }
        if tenant.accepts(&domain) {
            self.decide_over(Stage::Attribution, Reason::ConnectorWithoutRelay { connector: name.clone() }, cause, lost);
            self.looking_at(certificate);
            return ControlFlow::Continue(Origin::Incoming { connector: Some(name) });
        }
        let sender = sender.map_or_else(|| "<>".to_owned(), |sender| sender.to_string());
        self.decide_over(Stage::Attribution, Reason::RelayDeniedSender { connector: name, sender }, cause, lost);
        ControlFlow::Break(self.refused(SmtpReply::new(550, "5.7.64", "TenantAttribution; Relay Access Denied ATTR36")))
    }

    /// No connector recognised the server: the recipient's domain tells the tenant.
    fn without_connector(
        &mut self,
        tenant: Tenant<'_>,
        lost: Vec<PassedOver>,
        leans: &[Assumption],
    ) -> ControlFlow<Departure, Attributed> {
        let domain = self.envelope.forward_path.domain().clone();
        let accepted = tenant.organization.accepted_domain(&domain).map(|accepted| tenant.accepted_domain(accepted));
        let Some(accepted) = accepted else {
            self.decide_over(Stage::Attribution, Reason::RelayDenied { domain }, tenant.lacks(Sought::InboundConnector), lost);
            self.leaning_on_all(leans);
            return ControlFlow::Break(self.relay_denied());
        };
        let partners = self.partner_connectors(tenant)?;
        let is_refused = if self.is_in_own_name(tenant) {
            self.direct_send(tenant, partners.applies.as_ref(), lost)
        } else {
            self.decide_over(Stage::Attribution, Reason::IncomingByRecipientDomain { domain }, accepted, lost);
            ControlFlow::Continue(())
        };
        self.leaning_on_all(leans);
        self.over_partners(&partners);
        is_refused?;
        let origin = Origin::Incoming { connector: None };
        ControlFlow::Continue(Attributed { origin, partner: partners.applies.map(|partner| partner.connector) })
    }

    /// Notes that the decision recorded last leans on each of `assumptions`.
    pub(super) fn leaning_on_all(&mut self, assumptions: &[Assumption]) {
        for assumption in assumptions {
            self.leaning_on(*assumption);
        }
    }

    /// Microsoft, Fix error code 450 4.4.317: Exchange Online never fetches intermediates itself. By that article the session is
    /// deferred, whomever the message is for.
    fn chain_complete(&mut self, tenant: Tenant<'_>, leans: &[Assumption]) -> ControlFlow<Departure> {
        let is_deferred = self.context.topology.assumptions.is(Assumption::IncompleteClientChain, "deferred-4.4.317");
        let presented = self.arrival.connection.client_certificate.clone();
        match presented.filter(|_| is_deferred && leans.contains(&Assumption::IncompleteClientChain)) {
            Some(certificate) => {
                let cause = Element::Certificate(certificate.clone());
                self.decide(Stage::Attribution, Reason::ClientChainIncomplete { certificate }, cause);
                self.looking_at(self.chain_missed_by(tenant));
                self.leaning_on_all(leans);
                let reply = SmtpReply::new(450, "4.4.317", "Cannot connect to remote server [Message=UntrustedRoot]");
                ControlFlow::Break(self.refused(reply))
            }
            None => ControlFlow::Continue(()),
        }
    }

    fn relay_denied(&mut self) -> Departure {
        self.leaning_on(Assumption::RelayDenied);
        let is_deferred = self.context.topology.assumptions.is(Assumption::RelayDenied, "deferred-4.4.62");
        self.refused(if is_deferred {
            SmtpReply::new(451, "4.4.62", "Mail sent to the wrong Office 365 region. ATTR35")
        } else {
            SmtpReply::new(550, "5.7.64", "TenantAttribution; Relay Access Denied")
        })
    }

    /// Connectors of other tenants that recognise the server too: an address or a certificate that several share.
    fn other_claims(&self, tenant: Tenant<'_>) -> Vec<PassedOver> {
        let mut claims = Vec::new();
        for other in self.context.tenants().filter(|other| other.organization.id != tenant.organization.id) {
            let connectors = self.context.connectors_of_own_servers(other, &self.arrival.connection, &self.envelope);
            claims.extend(
                connectors
                    .into_iter()
                    .map(|(connector, _)| passed_over(other.inbound_connector(&connector.name), Mismatch::AnotherTenant)),
            );
        }
        order::sort_by(&mut claims, |left, right| left.candidate.cmp(&right.candidate));
        claims
    }

    /// What the choice among the connectors leans on.
    fn attribution_assumptions(
        &self,
        tenant: Tenant<'_>,
        matched: &[(&InboundConnector, Identified)],
        lost: &[PassedOver],
    ) -> Vec<Assumption> {
        let is_limited = matched.iter().any(|(connector, _)| !connector.associated_accepted_domains.is_empty())
            || lost.iter().any(|lost| matches!(lost.why, Mismatch::AssociatedDomainNotListed { .. }));
        let is_host_name = |identified: &Identified, connector: &InboundConnector| match &connector.tls_sender_certificate_name {
            Some(DomainPattern::Exact(name)) => {
                identified.certificate.is_some()
                    && !identified.sender_is_accepted
                    && !tenant.accepts(name)
                    && name.parent().is_some_and(|parent| tenant.accepts(&parent))
            }
            Some(DomainPattern::Wildcard(_) | DomainPattern::Any) | None => false,
        };
        let equals = |wanted: bool| {
            let first = matched.first().is_some_and(|(_, first)| first.originates());
            matched.iter().any(|(_, other)| other.originates() == first && other.certificate.is_some() == wanted)
        };
        let both_ways = equals(true) && equals(false);
        let is_by_address = matched.iter().any(|(_, identified)| identified.is_by_address())
            || lost.iter().any(|lost| lost.why == Mismatch::AddressNotEnough);
        let is_both = lost.iter().any(|lost| lost.why == Mismatch::CertificateNeeded)
            || matched.iter().any(|(connector, identified)| {
                identified.is_by_address() && self.context.hangs_on_addresses(connector, &self.arrival.connection)
            });
        let found = [
            (Assumption::OwnServerByAddress, is_by_address),
            (Assumption::CertificateAndAddresses, is_both),
            (Assumption::IncompleteClientChain, !self.chain_missed_by(tenant).is_empty()),
            (Assumption::AssociatedAcceptedDomains, is_limited),
            (Assumption::CertificateHostName, matched.iter().any(|(connector, identified)| is_host_name(identified, connector))),
            (Assumption::ConnectorWithinTenant, both_ways),
        ];
        found.into_iter().filter_map(|(assumption, leans)| leans.then_some(assumption)).collect()
    }

    /// The connectors that ask for the certificate which the client presents without its intermediates.
    pub(super) fn chain_missed_by(&self, tenant: Tenant<'_>) -> Vec<Element> {
        let connection = &self.arrival.connection;
        let presented = connection.client_certificate.as_ref().and_then(|name| self.context.topology.certificate(name));
        if presented.is_none_or(|certificate| certificate.chain != Chain::LeafOnly) {
            return Vec::new();
        }
        let connectors = self.context.inbound_connectors(tenant, connection, self.envelope.reverse_path.as_ref());
        let asks = |connector: &&InboundConnector| {
            let wanted = connector.tls_sender_certificate_name.as_ref().filter(|_| connector.enabled);
            wanted.is_some_and(|wanted| {
                self.context.verified_certificate(connection, wanted) == Err(Mismatch::CertificateNotVerified)
            })
        };
        connectors.into_iter().filter(asks).map(|connector| tenant.inbound_connector(&connector.name)).collect()
    }

    /// Whether the message counts as internal: a mailbox's own, or an own server's whose connector keeps it internal.
    pub(super) fn is_authenticated(&self, tenant: Tenant<'_>, origin: &Origin) -> bool {
        if *origin == Origin::Internal {
            return true;
        }
        let connector = origin.connector().and_then(|name| tenant.online.inbound_connector(name));
        let sender_is_accepted = self.envelope.reverse_path.as_ref().is_some_and(|sender| tenant.accepts(sender.domain()));
        // CloudServicesMailEnabled promotes headers that only Exchange writes; other servers are internal by the second flag.
        connector.is_some_and(|connector| {
            (connector.treat_messages_as_internal && sender_is_accepted)
                || (connector.cloud_services_mail_enabled && self.brings_internal_headers())
        })
    }
}
