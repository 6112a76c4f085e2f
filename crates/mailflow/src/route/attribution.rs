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
        ConnectorType, InboundConnector,
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

/// The tenant that answers at the front door `host`: the evidence in order, else the tenant whose own host name it is.
pub(super) fn tenant(context: &Context<'_>, host: &DomainName, connection: &Connection, envelope: &Envelope) -> Option<SystemId> {
    let tenants = || {
        context
            .topology
            .organizations
            .iter()
            .filter_map(|organization| Some(Tenant { organization, online: organization.exchange_online()? }))
    };
    let recognised = |tenant: &Tenant<'_>| {
        let connectors = context.inbound_connectors(*tenant, connection, envelope.reverse_path.as_ref());
        connectors.into_iter().filter(|connector| is_candidate(connector)).any(|connector| matches!(context.identify(tenant, connector, connection, envelope), Ok(identified) if identified.originates))
    };
    let owns_recipient = |tenant: &Tenant<'_>| tenant.accepts(envelope.forward_path.domain());
    let owns_host = |tenant: &Tenant<'_>| {
        let domains =
            tenant.organization.accepted_domains.iter().map(|accepted| &accepted.name).chain([&tenant.online.initial_domain]);
        domains.into_iter().any(|domain| tenant.online.mail_host(domain) == host.as_str())
    };
    tenants()
        .find(recognised)
        .or_else(|| tenants().find(owns_recipient))
        .or_else(|| tenants().find(owns_host))
        .or_else(|| tenants().next())
        .map(|tenant| tenant.organization.id.clone())
}

fn is_candidate(connector: &InboundConnector) -> bool {
    connector.enabled && connector.connector_type == ConnectorType::OnPremises
}

/// How a connector recognised a server.
struct Identified {
    certificate: Option<Name>,
    originates: bool,
}

impl Identified {
    /// Why the connector that recognised the server as `other` stands behind this one.
    fn wins_because(&self, other: &Self, sender: &str) -> Mismatch {
        match (self, other) {
            // KB 3169958: the right to relay needs the certificate's domain, or the sender's, to be an accepted one.
            (Self { originates: true, .. }, Self { originates: false, certificate: Some(_) }) => {
                Mismatch::CertificateDomainNotAccepted
            }
            (Self { originates: true, .. }, Self { originates: false, certificate: None }) => {
                Mismatch::SenderDomainNotAccepted { sender: sender.to_owned() }
            }
            (Self { certificate: Some(_), .. }, Self { certificate: None, .. }) => Mismatch::CertificateComesFirst,
            _ => Mismatch::SortsLater,
        }
    }
}

impl Context<'_> {
    /// Whether `connector` recognises the client, and whether the message originates in the tenant then.
    fn identify(
        &self,
        tenant: &Tenant<'_>,
        connector: &InboundConnector,
        connection: &Connection,
        envelope: &Envelope,
    ) -> Result<Identified, Mismatch> {
        let sender_is_accepted = envelope.reverse_path.as_ref().is_some_and(|sender| tenant.accepts(sender.domain()));
        if let Some(wanted) = &connector.tls_sender_certificate_name {
            let certificate = self.verified_certificate(connection, wanted)?;
            // The compared domain must itself be registered in the tenant; a host name below one identifies the server only.
            let is_entitled = match wanted {
                DomainPattern::Exact(name) | DomainPattern::Wildcard(name) => tenant.accepts(name),
                DomainPattern::Any => false,
            };
            return Ok(Identified { certificate: Some(certificate), originates: is_entitled || sender_is_accepted });
        }
        match connection.client_address {
            Some(address) if is_listed(&connector.sender_ip_addresses, address) => {
                Ok(Identified { certificate: None, originates: sender_is_accepted })
            }
            Some(address) => Err(Mismatch::AddressNotListed { address: address.to_string() }),
            None => Err(Mismatch::ClientAddressUnknown),
        }
    }

    /// The client certificate, if it carries the wanted name and chains to a public authority.
    fn verified_certificate(&self, connection: &Connection, wanted: &DomainPattern) -> Result<Name, Mismatch> {
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

impl Stay<'_> {
    pub(super) fn attribution(&mut self, tenant: Tenant<'_>) -> ControlFlow<Departure, Origin> {
        let outcome = self.attribute(tenant);
        if self.arrival.connection.tls != Tls::Internal {
            // Whatever was decided, both domains were compared with the accepted ones.
            let sender = self.envelope.reverse_path.as_ref().map(EmailAddress::domain);
            let domains = sender.into_iter().chain([self.envelope.forward_path.domain()]);
            let accepted: Vec<Element> = domains
                .filter_map(|domain| tenant.organization.accepted_domain(domain))
                .map(|accepted| tenant.accepted_domain(accepted))
                .collect();
            self.looking_at(accepted);
        }
        outcome
    }

    fn attribute(&mut self, tenant: Tenant<'_>) -> ControlFlow<Departure, Origin> {
        if self.arrival.connection.tls == Tls::Internal {
            self.submitted();
            self.decide(Stage::Attribution, Reason::InternalSubmission, tenant.system());
            return ControlFlow::Continue(Origin::Internal);
        }
        self.partner_restrictions(tenant)?;
        let (sender, recipient) = (self.envelope.reverse_path.clone(), self.envelope.forward_path.clone());
        let domain = recipient.domain().clone();
        let mut lost: Vec<PassedOver> = Vec::new();
        let mut matched: Vec<(&InboundConnector, Identified)> = Vec::new();
        for connector in self.context.inbound_connectors(tenant, &self.arrival.connection, sender.as_ref()) {
            let why = if !connector.enabled {
                Mismatch::Disabled
            } else if connector.connector_type == ConnectorType::Partner {
                Mismatch::PartnerGrantsNothing
            } else {
                match self.context.identify(&tenant, connector, &self.arrival.connection, &self.envelope) {
                    Ok(identified) => {
                        matched.push((connector, identified));
                        continue;
                    }
                    Err(why) => why,
                }
            };
            lost.push(passed_over(tenant.inbound_connector(&connector.name), why));
        }
        // A certificate comes before an address; inside one tenant the order is our choice.
        let rank = |identified: &Identified| (!identified.originates, identified.certificate.is_none());
        order::sort_by(&mut matched, |(_, left), (_, right)| rank(left).cmp(&rank(right)));
        let mut matched = matched.into_iter();
        let Some((connector, identified)) = matched.next() else {
            return self.without_connector(tenant, sender.as_ref(), domain, lost);
        };
        let sender_text = sender.as_ref().map_or_else(|| "<>".to_owned(), ToString::to_string);
        lost.extend(
            matched.map(|(other, by)| {
                passed_over(tenant.inbound_connector(&other.name), identified.wins_because(&by, &sender_text))
            }),
        );
        let name = connector.name.clone();
        let cause = |setting| tenant.inbound_connector(&connector.name).setting(setting);
        let certificate = identified.certificate.clone().map(Element::Certificate);
        if identified.originates {
            let (reason, cause) = if let Some(certificate) = identified.certificate {
                (Reason::OriginatingByCertificate { connector: name.clone(), certificate }, cause("TlsSenderCertificateName"))
            } else {
                let address = self.arrival.connection.client_address.map(|address| address.to_string()).unwrap_or_default();
                let domain = sender.map_or(domain, |sender| sender.domain().clone());
                (Reason::OriginatingByAddress { connector: name.clone(), address, domain }, cause("SenderIPAddresses"))
            };
            self.decide_over(Stage::Attribution, reason, cause, lost);
            self.looking_at(certificate);
            return ControlFlow::Continue(Origin::Originating { connector: name });
        }
        let cause: ConfigRef =
            cause(if identified.certificate.is_some() { "TlsSenderCertificateName" } else { "SenderIPAddresses" });
        if tenant.accepts(&domain) {
            self.decide_over(Stage::Attribution, Reason::ConnectorWithoutRelay { connector: name.clone() }, cause, lost);
            self.looking_at(certificate);
            return ControlFlow::Continue(Origin::Incoming { connector: Some(name) });
        }
        self.decide_over(Stage::Attribution, Reason::RelayDeniedSender { connector: name, sender: sender_text }, cause, lost);
        ControlFlow::Break(self.refused(SmtpReply::new(550, "5.7.64", "TenantAttribution; Relay Access Denied ATTR36")))
    }

    fn without_connector(
        &mut self,
        tenant: Tenant<'_>,
        sender: Option<&EmailAddress>,
        domain: DomainName,
        lost: Vec<PassedOver>,
    ) -> ControlFlow<Departure, Origin> {
        let Some(accepted) = tenant.organization.accepted_domain(&domain) else {
            self.decide_over(Stage::Attribution, Reason::RelayDenied { domain }, tenant.lacks(Sought::InboundConnector), lost);
            self.leaning_on(Assumption::RelayDenied);
            let is_deferred = self.context.topology.assumptions.is(Assumption::RelayDenied, "deferred-4.4.62");
            return ControlFlow::Break(self.refused(if is_deferred {
                SmtpReply::new(451, "4.4.62", "Mail sent to the wrong Office 365 region. ATTR35")
            } else {
                SmtpReply::new(550, "5.7.64", "TenantAttribution; Relay Access Denied")
            }));
        };
        let own_sender = sender.map(EmailAddress::domain).filter(|sender| tenant.accepts(sender));
        if let Some(sender) = own_sender {
            let setting = tenant.system().setting("RejectDirectSend");
            if tenant.online.reject_direct_send {
                self.decide_over(Stage::Attribution, Reason::DirectSendRefused { domain: sender.clone() }, setting, lost);
                let text = "TenantInboundAttribution; Direct Send not allowed for this organization from unauthorized sources";
                return ControlFlow::Break(self.refused(SmtpReply::new(550, "5.7.68", text)));
            }
            let domain = sender.clone();
            self.decide_over(Stage::Attribution, Reason::DirectSendAccepted { domain }, setting, lost);
        } else {
            let cause = tenant.accepted_domain(accepted);
            self.decide_over(Stage::Attribution, Reason::IncomingByRecipientDomain { domain }, cause, lost);
        }
        ControlFlow::Continue(Origin::Incoming { connector: None })
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

    /// Partner connectors only restrict: mail of their sender domains must come as they say.
    fn partner_restrictions(&mut self, tenant: Tenant<'_>) -> ControlFlow<Departure> {
        let Some(sender) = self.envelope.reverse_path.clone() else { return ControlFlow::Continue(()) };
        let connection = self.arrival.connection.clone();
        for connector in self.context.inbound_connectors(tenant, &connection, Some(&sender)) {
            let is_about = connector.sender_domains.iter().any(|pattern| pattern.covers_with_parent(sender.domain()));
            if !connector.enabled || connector.connector_type != ConnectorType::Partner || !is_about {
                continue;
            }
            let (name, element) = (connector.name.clone(), tenant.inbound_connector(&connector.name));
            let has_certificate = || {
                let wanted = connector.tls_sender_certificate_name.as_ref();
                wanted.is_some_and(|wanted| self.context.verified_certificate(&connection, wanted).is_ok())
            };
            let has_address =
                || connection.client_address.is_some_and(|address| is_listed(&connector.sender_ip_addresses, address));
            let (reason, cause, reply) = if connector.restrict_domains_to_certificate && !has_certificate() {
                (
                    Reason::PartnerCertificateRequired { connector: name },
                    element.setting("RestrictDomainsToCertificate"),
                    restricted(),
                )
            } else if connector.restrict_domains_to_ip_addresses && !has_address() {
                (
                    Reason::PartnerAddressRequired { connector: name },
                    element.setting("RestrictDomainsToIPAddresses"),
                    restricted(),
                )
            } else if connector.require_tls && connection.tls == Tls::None {
                let reply = SmtpReply::new(451, "5.7.3", "STARTTLS is required to send mail");
                (Reason::PartnerTlsRequired { connector: name }, element.setting("RequireTls"), reply)
            } else {
                continue;
            };
            self.decide(Stage::Attribution, reason, cause);
            return ControlFlow::Break(self.refused(reply));
        }
        ControlFlow::Continue(())
    }
}

fn restricted() -> SmtpReply {
    let text = "TenantInboundAttribution; There is a partner connector configured that matched the message's recipient domain. \
                The connector had either the RestrictDomainsToIPAddresses or RestrictDomainsToCertificate set";
    SmtpReply::new(550, "5.7.51", text)
}
