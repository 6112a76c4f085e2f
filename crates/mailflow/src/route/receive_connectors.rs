//! Exchange Server's receive connectors: which one a client meets, and what a session there may do.

use std::{net::IpAddr, ops::ControlFlow};

use super::{Context, Departure, Stay, exchange::Configured, exchange_server::Site, passed_over};
use crate::{
    assumption::Assumption,
    model::{
        DomainType, Elements, ExchangeServer, Organization, ReceiveConnector,
        config_ref::{ConfigRef, Element},
        microsoft,
        transport_server::Machine,
    },
    names::{DomainPattern, Name, SystemId},
    reason::{Mismatch, Reason},
    reply::SmtpReply,
    trace::{Cause, Connection, Hop, PassedOver, Sought, Stage, Tls},
};

/// What a session may do once its connector has let it in.
pub(super) struct Session {
    /// Whether its messages count as internal.
    pub(super) is_authenticated: bool,
}

/// An Exchange server that listens: its receive connectors, and which of the organization's servers it is.
#[derive(Clone, Copy)]
pub(super) struct Listener<'a> {
    pub(super) system: &'a SystemId,
    pub(super) connectors: &'a Elements<ReceiveConnector>,
    /// Which server of an organization answers.
    pub(super) machine: (&'a ExchangeServer, Machine<'a>),
}

impl<'a> Listener<'a> {
    pub(super) fn new(organization: &'a Organization, server: &'a ExchangeServer, address: Option<IpAddr>) -> Self {
        Self { system: &organization.id, connectors: &server.receive_connectors, machine: (server, server.machine_at(address)) }
    }

    pub(super) fn element(&self, connector: &ReceiveConnector) -> Element {
        Element::ReceiveConnector(self.system.clone(), connector.name.clone())
    }

    /// The other server that has `connector`, if one has.
    fn elsewhere(&self, connector: &ReceiveConnector) -> Option<String> {
        let (server, machine) = self.machine;
        let owner = connector.server.as_ref().map_or_else(|| Some(server.own_host()), |name| server.machine(name));
        match owner {
            Some(owner) if owner.is(&machine) => None,
            _ => Some(connector.server.as_ref().map_or_else(|| server.own_host().label(), ToString::to_string)),
        }
    }
}

/// Which connector a client meets.
pub(super) struct Met<'a> {
    pub(super) connector: Option<&'a ReceiveConnector>,
    lost: Vec<PassedOver>,
    has_equals: bool,
}

/// The connector that takes a connection: bound to the very address before bound to all, then the narrowest range around
/// the client's address.
///
/// Source: Microsoft, "Receive connectors": local binding and remote addresses together are unique, and the most specific
/// match answers. A sender whose address nobody gave is somewhere on the Internet: only a range of all addresses is sure to
/// hold it.
pub(super) fn met<'a>(listener: Listener<'a>, connection: &Connection) -> Met<'a> {
    let mut lost = Vec::new();
    let mut candidates = Vec::new();
    for connector in listener.connectors.sorted() {
        let range = match connection.client_address {
            Some(address) => connector.range_for(address).map(|range| range.prefix_len()),
            None => connector.remote_ip_ranges.iter().any(|range| range.prefix_len() == 0).then_some(0),
        };
        let why = match (connector.binding_for(connection.server_address), range, connection.client_address) {
            _ if !connector.enabled => Mismatch::Disabled,
            _ if let Some(server) = listener.elsewhere(connector) => Mismatch::OnAnotherServer { server },
            (None, ..) if connector.bindings.iter().any(|binding| binding.port() == 25) => Mismatch::BoundToAnotherAddress,
            (None, ..) => Mismatch::NotBoundToPort25,
            (Some(binding), Some(length), _) => {
                candidates.push(((binding, length), connector));
                continue;
            }
            (_, None, Some(address)) => Mismatch::OutsideRemoteRanges { address: address.to_string() },
            (_, None, None) => Mismatch::ClientAddressUnknown,
        };
        lost.push(passed_over(listener.element(connector), why));
    }
    let best = candidates.iter().map(|(fit, _)| *fit).max();
    let (mut winner, mut has_equals) = (None, false);
    for (fit, connector) in candidates {
        let why = match winner {
            None if Some(fit) == best => {
                winner = Some(connector);
                continue;
            }
            Some(_) if Some(fit) == best => {
                has_equals = true;
                Mismatch::SameRemoteRange
            }
            _ if best.is_some_and(|(binding, _)| fit.0 < binding) => Mismatch::WiderBinding,
            _ => Mismatch::WiderRemoteRange,
        };
        lost.push(passed_over(listener.element(connector), why));
    }
    Met { connector: winner, lost, has_equals }
}

/// Whether a client can sign in as a user: `ExchangeUsers` may relay, but send as themselves only.
///
/// Source: Microsoft, "Receive connectors", authentication mechanisms and permission groups. Evidence: documented.
fn lets_users_in(connector: &ReceiveConnector, connection: &Connection) -> bool {
    let is_offered = connector.basic_auth && (!connector.basic_auth_require_tls || connection.tls != Tls::None);
    connector.exchange_users && is_offered
}

impl Stay<'_> {
    /// Lets the session in, or refuses it. A user's own submission meets no receive connector that could refuse it.
    pub(super) fn receive(&mut self, site: Site<'_>) -> ControlFlow<Departure, Session> {
        let connection = self.arrival.connection.clone();
        if connection.tls == Tls::Internal {
            self.submitted();
            return ControlFlow::Continue(Session { is_authenticated: true });
        }
        let listener = Listener::new(site.organization, site.server, connection.server_address);
        let connector = self.meet(listener, &connection)?;
        self.permit(site, connector, &connection)
    }

    /// The connector that answers, once its demand for TLS is met.
    pub(super) fn meet<'a>(
        &mut self,
        listener: Listener<'a>,
        connection: &Connection,
    ) -> ControlFlow<Departure, &'a ReceiveConnector> {
        let met = met(listener, connection);
        let Some(connector) = met.connector else {
            let cause = Cause::Absence { system: listener.system.clone(), sought: Sought::ReceiveConnector };
            self.decide_over(Stage::Connection, Reason::NoReceiveConnector, cause, met.lost);
            return ControlFlow::Break(self.refused(SmtpReply::new(421, "4.3.2", "Service not available")));
        };
        let reason = Reason::ReceiveConnector { connector: connector.name.clone() };
        self.decide_over(Stage::Connection, reason, listener.element(connector).setting("RemoteIPRanges"), met.lost);
        if met.has_equals {
            self.leaning_on(Assumption::EqualReceiveConnectors);
        }
        if connector.require_tls && connection.tls == Tls::None {
            let reason = Reason::ReceiveTlsRequired { connector: connector.name.clone() };
            self.decide(Stage::Acceptance, reason, listener.element(connector).setting("RequireTLS"));
            return ControlFlow::Break(self.refused(SmtpReply::new(451, "5.7.3", "STARTTLS is required to send mail")));
        }
        // The size comes with MAIL FROM (RFC 1870).
        let largest = connector.max_message_size.unwrap_or(ReceiveConnector::MAX_MESSAGE_SIZE);
        if let Some((size, limit)) = self.oversize(Some(largest)) {
            let reason = Reason::MessageTooLargeForConnector { connector: connector.name.clone(), size, limit };
            self.decide(Stage::Acceptance, reason, listener.element(connector).setting("MaxMessageSize"));
            let reply = SmtpReply::new(552, "5.3.4", "Message size exceeds fixed maximum message size");
            return ControlFlow::Break(self.refused(reply));
        }
        let limit = connector.max_recipients_per_message.unwrap_or(ReceiveConnector::MAX_RECIPIENTS_PER_MESSAGE);
        let most = usize::try_from(limit).unwrap_or(usize::MAX);
        let count = self.transaction_recipients(|_| true, most);
        if count > most {
            let reason = Reason::TooManyForConnector { connector: connector.name.clone(), count, limit };
            self.decide(Stage::Acceptance, reason, listener.element(connector).setting("MaxRecipientsPerMessage"));
            return ControlFlow::Break(self.refused(SmtpReply::new(452, "4.5.3", "Too many recipients")));
        }
        self.hops_allowed(listener, connector)?;
        ControlFlow::Continue(connector)
    }

    /// Whether no more systems have had the message than `MaxHopCount`: each added a Received field. A message that comes round
    /// is noticed before, and counted by the same limits where it has an end.
    fn hops_allowed(&mut self, listener: Listener<'_>, connector: &ReceiveConnector) -> ControlFlow<Departure> {
        let limits = self.context.limits_of(Some(connector));
        let (hops, limit) = (self.hops.len(), limits.all);
        if u32::try_from(hops).is_ok_and(|hops| hops <= limit) {
            return ControlFlow::Continue(());
        }
        let reason = Reason::TooManyHopsForConnector { connector: connector.name.clone(), hops, limit };
        self.decide(Stage::Acceptance, reason, listener.element(connector).setting("MaxHopCount"));
        if connector.max_hop_count.is_none() {
            self.leaning_on(Assumption::ServerHopLimit);
        }
        let reply = SmtpReply::new(554, "5.4.6", "Hop count exceeded - possible mail loop");
        ControlFlow::Break(self.refused(reply))
    }

    fn permit(
        &mut self,
        site: Site<'_>,
        connector: &ReceiveConnector,
        connection: &Connection,
    ) -> ControlFlow<Departure, Session> {
        let name = connector.name.clone();
        let cause = |setting| -> ConfigRef { site.receive_connector(&connector.name).setting(setting) };
        if let Some(account) = connection.sign_in.clone().filter(|_| lets_users_in(connector, connection)) {
            let mailbox = self.account(&site, &account)?;
            let reason = Reason::UserAuthenticated { connector: name, account: mailbox.address.clone() };
            self.decide(Stage::Acceptance, reason, cause("PermissionGroups"));
            self.looking_at([site.recipient(&mailbox.address)]);
            self.sends_as_allowed(&site, mailbox)?;
            self.known_recipient(site)?;
            return ControlFlow::Continue(Session { is_authenticated: true });
        }
        if connector.external_authoritative && connector.exchange_servers {
            self.decide(Stage::Acceptance, Reason::ExternallySecured { connector: name }, cause("AuthMechanism"));
            self.known_recipient(site)?;
            return ControlFlow::Continue(Session { is_authenticated: true });
        }
        if connector.exchange_servers && self.context.is_edge_of(&connection.from, &site.organization.id) {
            let reason = Reason::ExchangeServerAuthenticated { connector: name, system: connection.from.to_string() };
            self.decide(Stage::Acceptance, reason, cause("PermissionGroups"));
            let is_authenticated = self.brings_internal_headers();
            self.known_recipient(site)?;
            return ControlFlow::Continue(Session { is_authenticated });
        }
        if let Some(certificate) = self.context.named_certificate(connection, &connector.accept_cloud_services_mail)
            && self.is_of_hybrid_domain(site)
        {
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
        self.admit_anonymous(&site, connector)?;
        self.known_recipient(site)?;
        ControlFlow::Continue(Session { is_authenticated: false })
    }

    /// Whether the sender's domain is one of the hybrid configuration; where nothing is known of one, every domain is.
    ///
    /// Observed: without it the server takes such mail for mail from outside.
    fn is_of_hybrid_domain(&mut self, site: Site<'_>) -> bool {
        let domains = &site.server.hybrid_domains;
        let Some(sender) = self.envelope.reverse_path.as_ref().map(|sender| sender.domain().clone()) else { return true };
        if domains.is_empty() || domains.contains(&sender) || !site.accepts(&sender) {
            return true;
        }
        let cause = site.system().setting("HybridConfiguration Domains");
        self.decide(Stage::Acceptance, Reason::NotInHybridConfiguration { domain: sender }, cause);
        false
    }

    /// Lets a client in that nobody knows: as far as accepted domains, or further with the extended right.
    pub(super) fn admit_anonymous(&mut self, receiver: &dyn Configured, connector: &ReceiveConnector) -> ControlFlow<Departure> {
        let name = connector.name.clone();
        let element = Element::ReceiveConnector(self.system().clone(), connector.name.clone());
        let cause = |setting| element.clone().setting(setting);
        let is_older =
            |assumption| self.context.topology.assumptions.reading(assumption) != Assumption::default_reading(assumption);
        if !connector.anonymous_users {
            let is_older = is_older(Assumption::AnonymousRefusal);
            self.decide(Stage::Acceptance, Reason::AnonymousRefused { connector: name }, cause("PermissionGroups"));
            self.leaning_on(Assumption::AnonymousRefusal);
            return ControlFlow::Break(self.refused(if is_older {
                SmtpReply::new(530, "5.7.1", "Client was not authenticated")
            } else {
                let text = "SMTP; Client was not authenticated to send anonymous mail during MAIL FROM";
                SmtpReply::new(530, "5.7.57", text)
            }));
        }
        let domain = self.envelope.forward_path.domain().clone();
        if let Some(accepted) = receiver.covering(&domain) {
            let domain = accepted.name.clone();
            self.decide(Stage::Acceptance, Reason::AnonymousAccepted { connector: name, domain }, cause("PermissionGroups"));
            self.looking_at([receiver.accepted_domain(accepted)]);
            return ControlFlow::Continue(());
        }
        let right = cause("Ms-Exch-SMTP-Accept-Any-Recipient");
        if connector.accept_any_recipient {
            self.decide(Stage::Acceptance, Reason::AnonymousRelay { connector: name, domain }, right);
            return ControlFlow::Continue(());
        }
        let is_older = is_older(Assumption::UnableToRelay);
        self.decide(Stage::Acceptance, Reason::UnableToRelay { connector: name, domain }, right);
        self.leaning_on(Assumption::UnableToRelay);
        ControlFlow::Break(self.refused(if is_older {
            SmtpReply::new(550, "5.7.1", "Unable to relay")
        } else {
            SmtpReply::new(550, "5.7.54", "SMTP; Unable to relay recipient in non-accepted domain")
        }))
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
            self.looking_at([site.accepted_domain(accepted)]);
            self.over_parent(&site, accepted);
            return ControlFlow::Continue(());
        }
        let domain = accepted.name.clone();
        let cause = site.accepted_domain(accepted).setting("DomainType");
        self.decide(Stage::Acceptance, Reason::UnknownToServer { recipient, domain }, cause);
        self.leaning_on(Assumption::UnknownServerRecipient);
        self.over_parent(&site, accepted);
        let is_older = self.context.topology.assumptions.is(Assumption::UnknownServerRecipient, "refused-5.1.1");
        ControlFlow::Break(self.refused(if is_older {
            SmtpReply::new(550, "5.1.1", "User unknown")
        } else {
            SmtpReply::new(550, "5.1.10", "RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup")
        }))
    }
}

impl<'a> Context<'a> {
    /// The name in the client's certificate that is one of `capable`, the names to which `TlsDomainCapabilities` gives a right.
    pub(super) fn named_certificate(&self, connection: &Connection, capable: &[DomainPattern]) -> Option<DomainPattern> {
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
        names.into_iter().find(|name| capable.contains(name))
    }

    /// The receive connector of `system` that this connection meets, if `system` is an Exchange server.
    pub(super) fn receive_connector_of(
        &self,
        system: &SystemId,
        connection: &Connection,
    ) -> Option<(Name, &'a ReceiveConnector)> {
        let organization = self.topology.organization(system)?;
        let listener = Listener::new(organization, organization.exchange_server()?, connection.server_address);
        let connector = met(listener, connection).connector?;
        Some((connector.name.clone(), connector))
    }

    /// The hop limits of the connector among `connectors` that `hop` came through.
    pub(super) fn hop_limits(&self, connectors: &Elements<ReceiveConnector>, hop: &Hop) -> HopLimits {
        let connector = hop.decisions.iter().filter_map(|decision| decision.cause.element()).find_map(|element| match element {
            Element::ReceiveConnector(_, name) => connectors.iter().find(|connector| connector.name == name),
            _ => None,
        });
        self.limits_of(connector)
    }

    /// The hop limits of `connector`.
    fn limits_of(&self, connector: Option<&ReceiveConnector>) -> HopLimits {
        let (all, local) = if self.topology.assumptions.is(Assumption::ServerHopLimit, "60-and-5") {
            (60, 5)
        } else {
            (ReceiveConnector::MAX_HOP_COUNT, ReceiveConnector::MAX_LOCAL_HOP_COUNT)
        };
        let chosen = (
            connector.and_then(|connector| connector.max_hop_count),
            connector.and_then(|connector| connector.max_local_hop_count),
        );
        HopLimits {
            all: chosen.0.unwrap_or(all),
            local: chosen.1.unwrap_or(local),
            is_default: chosen.0.is_none() || chosen.1.is_none(),
        }
    }
}

/// `MaxHopCount` and `MaxLocalHopCount` (Microsoft, New-ReceiveConnector).
pub(super) struct HopLimits {
    all: u32,
    local: u32,
    /// Whether one of them is not set.
    pub(super) is_default: bool,
}

impl HopLimits {
    /// How often a message comes round before a limit ends it: `hops` systems add a Received field in each pass, and one of
    /// them is local. With 0 for the local ones they are not counted.
    pub(super) fn passes(&self, hops: u32) -> u32 {
        let local = if self.local == 0 { u32::MAX } else { self.local };
        (self.all / hops).min(local)
    }
}
