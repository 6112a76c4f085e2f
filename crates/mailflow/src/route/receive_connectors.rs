//! Exchange Server's receive connectors: which one a client meets, and what a session there may do.

use std::{net::IpAddr, ops::ControlFlow};

use super::{Context, Departure, Stay, exchange::Configured, exchange_server::Site, passed_over};
use crate::{
    assumption::Assumption,
    model::{
        DomainType, ExchangeServer, ReceiveConnector,
        config_ref::{ConfigRef, Element},
        microsoft,
    },
    names::{DomainPattern, Name, SystemId},
    reason::{Mismatch, Reason},
    reply::SmtpReply,
    trace::{Connection, Hop, PassedOver, Sought, Stage, Tls},
};

/// What a session may do once its connector has let it in.
pub(super) struct Session {
    /// Whether its messages count as internal.
    pub(super) is_authenticated: bool,
}

/// Which connector a client meets.
pub(super) struct Met<'a> {
    pub(super) connector: Option<&'a ReceiveConnector>,
    lost: Vec<PassedOver>,
    has_equals: bool,
}

/// The connector that takes a connection from `client`: the one with the narrowest range around the address.
///
/// Source: Microsoft, "Receive connectors": the connector whose remote addresses match most specifically. A sender whose
/// address nobody gave is somewhere on the Internet: only a range of all addresses is sure to hold it.
pub(super) fn met(site: Site<'_>, client: Option<IpAddr>) -> Met<'_> {
    let mut lost = Vec::new();
    let mut candidates = Vec::new();
    for connector in site.server.receive_connectors.sorted() {
        let range = match client {
            Some(address) => connector.range_for(address).map(|range| range.prefix_len()),
            None => connector.remote_ip_ranges.iter().any(|range| range.prefix_len() == 0).then_some(0),
        };
        let why = match (connector.enabled, connector.takes_mail(), range, client) {
            (false, ..) => Mismatch::Disabled,
            (_, false, ..) => Mismatch::NotBoundToPort25,
            (_, _, Some(length), _) => {
                candidates.push((length, connector));
                continue;
            }
            (_, _, None, Some(address)) => Mismatch::OutsideRemoteRanges { address: address.to_string() },
            (_, _, None, None) => Mismatch::ClientAddressUnknown,
        };
        lost.push(passed_over(site.receive_connector(&connector.name), why));
    }
    let narrowest = candidates.iter().map(|(length, _)| *length).max();
    let (mut winner, mut has_equals) = (None, false);
    for (length, connector) in candidates {
        let why = match winner {
            None if Some(length) == narrowest => {
                winner = Some(connector);
                continue;
            }
            Some(_) if Some(length) == narrowest => {
                has_equals = true;
                Mismatch::SameRemoteRange
            }
            _ => Mismatch::WiderRemoteRange,
        };
        lost.push(passed_over(site.receive_connector(&connector.name), why));
    }
    Met { connector: winner, lost, has_equals }
}

impl Stay<'_> {
    /// Lets the session in, or refuses it. A user's own submission meets no receive connector that could refuse it.
    pub(super) fn receive(&mut self, site: Site<'_>) -> ControlFlow<Departure, Session> {
        let connection = self.arrival.connection.clone();
        if connection.tls == Tls::Internal {
            self.submitted();
            return ControlFlow::Continue(Session { is_authenticated: true });
        }
        let met = met(site, connection.client_address);
        let Some(connector) = met.connector else {
            let cause = site.lacks(Sought::ReceiveConnector);
            self.decide_over(Stage::Connection, Reason::NoReceiveConnector, cause, met.lost);
            return ControlFlow::Break(self.refused(SmtpReply::new(421, "4.3.2", "Service not available")));
        };
        let element = || site.receive_connector(&connector.name);
        let reason = Reason::ReceiveConnector { connector: connector.name.clone() };
        self.decide_over(Stage::Connection, reason, element().setting("RemoteIPRanges"), met.lost);
        if met.has_equals {
            self.leaning_on(Assumption::EqualReceiveConnectors);
        }
        if connector.require_tls && connection.tls == Tls::None {
            let reason = Reason::ReceiveTlsRequired { connector: connector.name.clone() };
            self.decide(Stage::Acceptance, reason, element().setting("RequireTLS"));
            return ControlFlow::Break(self.refused(SmtpReply::new(451, "5.7.3", "STARTTLS is required to send mail")));
        }
        self.permit(site, connector, &connection)
    }

    fn permit(
        &mut self,
        site: Site<'_>,
        connector: &ReceiveConnector,
        connection: &Connection,
    ) -> ControlFlow<Departure, Session> {
        let name = connector.name.clone();
        let cause = |setting| -> ConfigRef { site.receive_connector(&connector.name).setting(setting) };
        if connector.external_authoritative && connector.exchange_servers {
            self.decide(Stage::Acceptance, Reason::ExternallySecured { connector: name }, cause("AuthMechanism"));
            self.known_recipient(site)?;
            return ControlFlow::Continue(Session { is_authenticated: true });
        }
        if let Some(certificate) = self.context.cloud_certificate(connection, connector) {
            self.decide(
                Stage::Acceptance,
                Reason::CloudServicesMailAccepted { connector: name, certificate: certificate.to_string() },
                cause("TlsDomainCapabilities"),
            );
            self.looking_at(connection.client_certificate.clone().map(Element::Certificate));
            let is_authenticated = self.brings_internal_headers();
            self.known_recipient(site)?;
            return ControlFlow::Continue(Session { is_authenticated });
        }
        if !connector.anonymous_users {
            self.decide(Stage::Acceptance, Reason::AnonymousRefused { connector: name }, cause("PermissionGroups"));
            let text = "SMTP; Client was not authenticated to send anonymous mail during MAIL FROM";
            return ControlFlow::Break(self.refused(SmtpReply::new(530, "5.7.57", text)));
        }
        let domain = self.envelope.forward_path.domain().clone();
        if let Some(accepted) = site.organization.accepted_domain(&domain) {
            let domain = accepted.name.clone();
            self.decide(Stage::Acceptance, Reason::AnonymousAccepted { connector: name, domain }, cause("PermissionGroups"));
            self.looking_at([site.accepted_domain(accepted)]);
        } else if connector.accept_any_recipient {
            let setting = "Ms-Exch-SMTP-Accept-Any-Recipient";
            self.decide(Stage::Acceptance, Reason::AnonymousRelay { connector: name, domain }, cause(setting));
        } else {
            let setting = "Ms-Exch-SMTP-Accept-Any-Recipient";
            self.decide(Stage::Acceptance, Reason::UnableToRelay { connector: name, domain }, cause(setting));
            let text = "SMTP; Unable to relay recipient in non-accepted domain";
            return ControlFlow::Break(self.refused(SmtpReply::new(550, "5.7.54", text)));
        }
        self.known_recipient(site)?;
        ControlFlow::Continue(Session { is_authenticated: false })
    }

    /// Looks the recipient of an authoritative domain up while the session is open.
    fn known_recipient(&mut self, site: Site<'_>) -> ControlFlow<Departure> {
        let recipient = self.envelope.forward_path.clone();
        let Some(accepted) = site.organization.accepted_domain(recipient.domain()) else { return ControlFlow::Continue(()) };
        if accepted.domain_type != DomainType::Authoritative {
            return ControlFlow::Continue(());
        }
        if let Some(found) = site.organization.recipients.find(&recipient) {
            let cause = site.recipient(&found.address);
            self.decide(Stage::Acceptance, Reason::RecipientLookedUp { recipient }, cause);
            return ControlFlow::Continue(());
        }
        let domain = accepted.name.clone();
        let cause = site.accepted_domain(accepted).setting("DomainType");
        self.decide(Stage::Acceptance, Reason::UnknownToServer { recipient, domain }, cause);
        self.leaning_on(Assumption::UnknownServerRecipient);
        let is_older = self.context.topology.assumptions.is(Assumption::UnknownServerRecipient, "refused-5.1.1");
        ControlFlow::Break(self.refused(if is_older {
            SmtpReply::new(550, "5.1.1", "User unknown")
        } else {
            SmtpReply::new(550, "5.1.10", "RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup")
        }))
    }

    /// Whether the other Exchange kept the headers that mark a message as internal, and it was internal there.
    pub(super) fn brings_internal_headers(&self) -> bool {
        let Some(last) = self.hops.last() else { return false };
        last.connection.tls == Tls::Internal && self.context.keeps_cloud_headers(last)
    }
}

impl Context<'_> {
    /// Whether the connector that `hop` sent through has `CloudServicesMailEnabled`.
    fn keeps_cloud_headers(&self, hop: &Hop) -> bool {
        let organization = self.topology.organization(&hop.system);
        hop.decisions.iter().rev().filter_map(|decision| decision.cause.element()).find_map(|element| match element {
            Element::SendConnector(_, name) => {
                Some(organization?.exchange_server()?.send_connector(&name)?.cloud_services_mail_enabled)
            }
            Element::OutboundConnector(_, name) => {
                Some(organization?.exchange_online()?.outbound_connector(&name)?.cloud_services_mail_enabled)
            }
            _ => None,
        }) == Some(true)
    }

    /// The name in the client's certificate that `TlsDomainCapabilities` gives `AcceptCloudServicesMail`.
    fn cloud_certificate(&self, connection: &Connection, connector: &ReceiveConnector) -> Option<DomainPattern> {
        if !matches!(connection.tls, Tls::Encrypted | Tls::Verified) {
            return None;
        }
        let is_microsoft =
            self.topology.organization(&connection.from).is_some_and(|organization| organization.exchange_online().is_some());
        let names: Vec<DomainPattern> = if is_microsoft {
            microsoft::CERTIFICATE_NAMES.iter().filter_map(|name| DomainPattern::parse(name).ok()).collect()
        } else {
            let certificate = self.topology.certificate(connection.client_certificate.as_ref()?)?;
            self.is_trusted(certificate).then(|| certificate.names.clone())?
        };
        names.into_iter().find(|name| connector.accept_cloud_services_mail.contains(name))
    }

    /// The receive connector of `system` that a client at `address` meets, if `system` is an Exchange Server.
    pub(super) fn receive_connector_of(&self, system: &SystemId, address: Option<IpAddr>) -> Option<(Name, &ReceiveConnector)> {
        let organization = self.topology.organization(system)?;
        let connector = met(Site { organization, server: organization.exchange_server()? }, address).connector?;
        Some((connector.name.clone(), connector))
    }
}

/// How often a message comes round to `server` before a hop limit of the connector it came through ends it: `hops` systems
/// add a Received field in each pass, and one of them is local.
///
/// Source: Microsoft, New-ReceiveConnector, `MaxHopCount` and `MaxLocalHopCount`.
pub(super) fn passes(server: &ExchangeServer, hop: &Hop, hops: u32) -> u32 {
    let connector = hop.decisions.iter().filter_map(|decision| decision.cause.element()).find_map(|element| match element {
        Element::ReceiveConnector(_, name) => server.receive_connector(&name),
        _ => None,
    });
    let limit = |chosen: Option<u32>, default| chosen.unwrap_or(default);
    let all = limit(connector.and_then(|connector| connector.max_hop_count), ReceiveConnector::MAX_HOP_COUNT);
    let local = limit(connector.and_then(|connector| connector.max_local_hop_count), ReceiveConnector::MAX_LOCAL_HOP_COUNT);
    (all / hops).min(local)
}
