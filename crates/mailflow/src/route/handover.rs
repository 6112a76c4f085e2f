//! The connection to the next system: does it answer, does its TLS offer what is required?
//!
//! Failures here are temporary: the message waits in the queue (Microsoft, mail flow intelligence; Postfix, TLS_README).

use std::{fmt, net::IpAddr};

use super::{
    Departure, Stay,
    dane::{Heeds, Published},
    locate::{Located, Reached},
};
use crate::{
    assumption::Assumption,
    model::{
        Certificate, Chain, Issuer, Platform, SmartHost, System,
        config_ref::{ConfigRef, Element},
        microsoft,
    },
    names::{DomainPattern, EmailAddress, Name, SystemId},
    reason::Reason,
    reply::SmtpReply,
    trace::{Cause, Connection, Service, Sought, Stage, Tls, Toward, Verdict},
};

/// What the sending side demands of the connection.
#[derive(Clone)]
pub(super) struct Requirement {
    /// How much TLS.
    pub(super) level: Level,
    /// The setting that demands it.
    pub(super) by: Option<ConfigRef>,
    /// Who words the failure.
    pub(super) dialect: Dialect,
    /// The certificate to present, where it is not the system's own.
    pub(super) client_certificate: Option<Name>,
    /// The address to connect from, where it is not the system's own.
    pub(super) client_address: Option<IpAddr>,
    /// What it heeds of what the destination publishes.
    pub(super) heeds: Heeds,
}

/// How much TLS is demanded.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Level {
    /// None is used.
    Never,
    /// Used where offered.
    Opportunistic,
    /// Any certificate.
    Encryption,
    /// A trusted certificate.
    Trusted,
    /// A trusted certificate with one of these names.
    Named(Vec<DomainPattern>),
    /// One of these certificates, whoever signed it.
    Fingerprint(Vec<Name>),
}

/// Whose words a failure is told in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    ExchangeOnline,
    ExchangeServer,
    Postfix,
}

/// What the other side presents.
pub(super) enum Presented<'a> {
    /// No STARTTLS.
    Nothing,
    /// Exchange Online's own certificate.
    Microsoft,
    /// A certificate of the topology.
    Certificate(&'a Certificate),
}

impl Presented<'_> {
    /// What of the topology it comes from: the certificate, or the system that is not known by one.
    pub(super) fn element(&self, system: &SystemId) -> Element {
        match self {
            Self::Certificate(certificate) => Element::Certificate(certificate.name.clone()),
            Self::Nothing | Self::Microsoft => Element::System(system.clone()),
        }
    }
}

impl fmt::Display for Presented<'_> {
    /// The certificate's name; that of Exchange Online goes by the names in it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Certificate(certificate) => certificate.name.fmt(f),
            Self::Nothing | Self::Microsoft => f.write_str(&microsoft::CERTIFICATE_NAMES.join(", ")),
        }
    }
}

impl Requirement {
    /// TLS where offered.
    pub(super) fn opportunistic() -> Self {
        Self {
            level: Level::Opportunistic,
            by: None,
            dialect: Dialect::ExchangeOnline,
            client_certificate: None,
            client_address: None,
            heeds: Heeds::default(),
        }
    }

    /// Whether a certificate is asked for by what the sender has set, not by what the destination publishes.
    const fn names_a_certificate(&self) -> bool {
        matches!(self.level, Level::Trusted | Level::Named(_))
    }
}

impl Stay<'_> {
    /// Tries `hosts` in turn; the first that answers as required takes the message.
    pub(super) fn hand_over(&mut self, hosts: &[SmartHost], by: &ConfigRef, requirement: &Requirement) -> Departure {
        let mut failure = SmtpReply::new(451, "4.4.0", "No next hop");
        for host in hosts {
            for host in &self.behind_smart_host(host, requirement) {
                let outcome = self.connect(host, by, requirement);
                let evidence = self.context.evidence_for(host, &self.arrival.connection, &self.envelope);
                self.looking_at(evidence);
                self.looking_at(self.context.evidence_for_dane(host, requirement));
                match outcome {
                    Ok(departure) => return departure,
                    Err(reply) => failure = reply,
                }
            }
        }
        if failure.is_transient() { self.held(failure) } else { self.returned(failure) }
    }

    fn connect(&mut self, host: &SmartHost, by: &ConfigRef, requirement: &Requirement) -> Result<Departure, SmtpReply> {
        let context = self.context;
        if self.is_exchange_online()
            && let Some(address) = context.private_address(host)
        {
            let reason = Reason::PrivateAddress { host: host.to_string(), address: address.to_string() };
            self.decide(Stage::Handover, reason, by.clone());
            return Err(SmtpReply::new(450, "4.4.315", "Connection timed out"));
        }
        self.fingerprints_are_listed(host, requirement)?;
        let published = self.published(host, requirement)?;
        let addresses = context.addresses_to_try(host, self.is_exchange_online());
        if addresses.is_empty() {
            return self.connect_at(host, None, by, requirement, published);
        }
        // RFC 5321 §5.1: each address in turn, until one takes the message.
        let mut failure = SmtpReply::new(451, "4.4.0", "No next hop");
        for address in addresses {
            match self.connect_at(host, Some(address), by, requirement, published) {
                Ok(departure) => return Ok(departure),
                Err(reply) => failure = reply,
            }
            self.looking_at(context.topology.system_at(address).map(Element::System));
        }
        Err(failure)
    }

    /// Connects to `host`, at one of its addresses where several are tried.
    fn connect_at(
        &mut self,
        host: &SmartHost,
        address: Option<IpAddr>,
        by: &ConfigRef,
        requirement: &Requirement,
        published: Published<'_>,
    ) -> Result<Departure, SmtpReply> {
        let context = self.context;
        let (client_address, client_certificate) = self.client(requirement);
        let mut connection = Connection {
            from: self.system().clone(),
            by: Some(by.clone()),
            client_address,
            server_address: None,
            client_certificate,
            tls: Tls::Encrypted,
            service: if microsoft::is_submission_host(host) { Service::Submission } else { Service::Relay },
            sign_in: self.signs_in(),
        };
        let located = match address.and_then(|address| context.topology.system_at(address)) {
            Some(system) => Located::System(system),
            None => context.locate(host, &connection, &self.envelope),
        };
        let next = match located {
            Located::System(next) => next,
            Located::NotDescribed => return Ok(self.leaves(host, by)),
            Located::WrongFrontDoor => {
                self.decide(Stage::Handover, Reason::WrongFrontDoor { host: host.to_string() }, by.clone());
                return Err(SmtpReply::new(451, "4.4.62", "Mail sent to the wrong Office 365 region. ATTR35"));
            }
            Located::Unresolvable(name) => {
                let cause = Cause::Absence { system: SystemId::internet(), sought: Sought::Address(name.clone()) };
                self.decide(Stage::Handover, Reason::HostUnresolvable { host: name }, cause);
                let unknown = format!("Host or domain name not found. Name service error for name={host}");
                return Err(match requirement.dialect {
                    Dialect::ExchangeOnline => SmtpReply::new(450, "4.4.312", "DNS query failed"),
                    // Microsoft, NDR table: a next hop whose domain does not exist.
                    Dialect::ExchangeServer => SmtpReply::new(550, "5.4.4", "SMTPSEND.DNS.NonExistentDomain; nonexistent domain"),
                    // Observed on Postfix 3.7.11: only relayhost itself counts as a configuration problem that may pass.
                    Dialect::Postfix if by.setting == Some("relayhost") => SmtpReply::new(450, "4.3.5", unknown),
                    Dialect::Postfix => SmtpReply::new(550, "5.4.4", unknown),
                });
            }
        };
        if next == *self.system() && requirement.dialect == Dialect::Postfix {
            let domain = self.envelope.forward_path.domain().clone();
            let text = format!("mail for {domain} loops back to myself");
            if !self.knows_as_own(host) {
                let cause = Element::System(self.system().clone()).setting("proxy_interfaces");
                self.decide(Stage::Handover, Reason::GreetedByOwnName { host: host.to_string() }, cause);
            } else if by.setting == Some("relayhost") {
                self.decide(Stage::Handover, Reason::RelayhostIsMyself { relayhost: host.to_string() }, by.clone());
                return Err(SmtpReply::new(450, "4.3.5", text));
            } else {
                self.decide(Stage::Handover, Reason::LoopsBackToMyself { domain }, by.clone());
            }
            return Ok(self.returned(SmtpReply::new(550, "5.4.6", text)));
        }
        if next == *self.system()
            && requirement.dialect == Dialect::ExchangeServer
            && context.topology.assumptions.is(Assumption::ServerSendsToItself, "returned-5.3.5")
        {
            self.decide(Stage::Handover, Reason::SendsToItself { host: host.to_string() }, by.clone());
            self.leaning_on(Assumption::ServerSendsToItself);
            return Ok(self.returned(SmtpReply::new(554, "5.3.5", "System incorrectly configured")));
        }
        let own = address.filter(|_| context.topology.organization(&next).is_some());
        connection.server_address = own.or_else(|| context.answering_address(host, &next));
        let label = address.map_or_else(|| host.to_string(), |address| format!("{host} [{address}]"));
        self.answered(&next, &label, &connection, requirement.dialect)?;
        let outcome = self.negotiate(host, &next, &connection, requirement, published);
        let certificate = context.certificate_of(&next, &connection);
        self.looking_at(certificate.map(|certificate| Element::Certificate(certificate.name.clone())));
        self.looking_at(context.certificates_to_answer(&next, &connection));
        let receiver = context.receive_connector_of(&next, &connection);
        self.looking_at(receiver.map(|(name, _)| Element::ReceiveConnector(next.clone(), name)));
        connection.tls = outcome?;
        self.presented_certificate_is_taken(&next, &connection)?;
        if !matches!(connection.tls, Tls::Encrypted | Tls::Verified) {
            // Without TLS there is no client certificate either; Exchange Online may see another tenant then.
            connection.client_certificate = None;
        }
        let next = match context.locate(host, &connection, &self.envelope) {
            _ if address.is_some() => next,
            Located::System(next) => next,
            // Only the certificate spoke for the tenant.
            Located::NotDescribed => return Ok(self.leaves(host, by)),
            Located::Unresolvable(_) | Located::WrongFrontDoor => next,
        };
        Ok(Departure::To { next, connection: Box::new(connection) })
    }

    /// Ends at a host that the topology does not describe.
    fn leaves(&mut self, host: &SmartHost, by: &ConfigRef) -> Departure {
        self.decide(Stage::Handover, Reason::HostNotDescribed { host: host.to_string() }, by.clone());
        Departure::End(Verdict::Leaves { toward: Toward::Host(host.to_string()) })
    }

    /// Whether port 25 of `next` answers, or what a sender notes that it does not.
    pub(super) fn answered(
        &mut self,
        next: &SystemId,
        host: &str,
        connection: &Connection,
        dialect: Dialect,
    ) -> Result<(), SmtpReply> {
        let listener = Element::System(next.clone());
        match self.context.reachability(next, connection) {
            Reached::Open => Ok(()),
            Reached::Refused => {
                self.decide(Stage::Handover, Reason::ConnectionRefused { host: host.to_owned() }, listener.setting("Port 25"));
                Err(match dialect {
                    Dialect::ExchangeOnline => {
                        SmtpReply::new(450, "4.4.316", "Connection refused [Message=Socket error code 10061]")
                    }
                    Dialect::ExchangeServer => not_connected("10061"),
                    Dialect::Postfix => SmtpReply::new(450, "4.4.1", format!("connect to {host}:25: Connection refused")),
                })
            }
            Reached::Closed => {
                self.decide(Stage::Handover, Reason::ConnectionClosed { host: host.to_owned() }, listener.setting("Port 25"));
                Err(match dialect {
                    Dialect::ExchangeOnline => SmtpReply::new(450, "4.4.318", "Connection was closed abruptly"),
                    Dialect::ExchangeServer => not_connected("10054"),
                    Dialect::Postfix => {
                        let text = format!("lost connection with {host} while receiving the initial server greeting");
                        SmtpReply::new(450, "4.4.2", text)
                    }
                })
            }
            dropped @ (Reached::TimedOut | Reached::Dropped) => {
                let reason = match (dropped, connection.client_address) {
                    (Reached::Dropped, Some(address)) => {
                        Reason::FirewallDrops { host: host.to_owned(), address: address.to_string() }
                    }
                    _ => Reason::ConnectionTimedOut { host: host.to_owned() },
                };
                self.decide(Stage::Handover, reason, listener.setting("Port 25"));
                Err(match dialect {
                    Dialect::ExchangeOnline => SmtpReply::new(450, "4.4.315", "Connection timed out"),
                    Dialect::ExchangeServer => not_connected("10060"),
                    Dialect::Postfix => SmtpReply::new(450, "4.4.1", format!("connect to {host}:25: Connection timed out")),
                })
            }
        }
    }

    /// Whether this system is a tenant, whose servers stand on the Internet.
    fn is_exchange_online(&self) -> bool {
        self.context.topology.organization(self.system()).is_some_and(|organization| organization.exchange_online().is_some())
    }

    /// The address this system connects from, and the certificate it presents.
    fn client(&self, requirement: &Requirement) -> (Option<IpAddr>, Option<Name>) {
        let (address, certificate) = match self.context.topology.system(self.system()) {
            Some(System::Internet) | None => (self.context.message.client_address, None),
            Some(System::Organization(organization)) => match &organization.platform {
                Platform::ExchangeOnline(_) => {
                    (Some(self.context.message.exchange_online_address.unwrap_or(microsoft::SENDING_ADDRESS)), None)
                }
                Platform::ExchangeServer(server) => (server.addresses.first().copied(), server.client_certificate.clone()),
            },
            Some(System::Relay(relay)) => (relay.addresses.first().copied(), relay.client_certificate.clone()),
        };
        let (address, certificate) = match &self.source {
            Some(source) => (source.address, source.certificate.clone()),
            None => (address, certificate),
        };
        let certificate = requirement.client_certificate.clone().or(certificate);
        (requirement.client_address.or(address), certificate.filter(|name| self.context.topology.certificate(name).is_some()))
    }

    /// Who this system signs in as where a server asks for it.
    fn signs_in(&self) -> Option<EmailAddress> {
        match self.context.topology.system(self.system()) {
            Some(System::Relay(relay)) => relay.smtp_auth_user.clone(),
            Some(System::Organization(_) | System::Internet) | None => None,
        }
    }

    fn negotiate(
        &mut self,
        host: &SmartHost,
        next: &SystemId,
        connection: &Connection,
        requirement: &Requirement,
        published: Published<'_>,
    ) -> Result<Tls, SmtpReply> {
        let context = self.context;
        let host_text = host.to_string();
        let cause = requirement.by.clone().map_or(Cause::Standard, Cause::Config);
        let is_microsoft =
            context.topology.organization(next).is_some_and(|organization| organization.exchange_online().is_some());
        let certificate = context.certificate_of(next, connection);
        let presented = match certificate {
            _ if is_microsoft => Presented::Microsoft,
            Some(certificate) if self.starttls_fails(host, next, certificate, requirement, published)? => Presented::Nothing,
            Some(certificate) => Presented::Certificate(certificate),
            None => Presented::Nothing,
        };
        let mut is_authenticated = false;
        if let Published::Certificate(set, records) = published {
            self.authenticate(host, (set, records), &presented, requirement)?;
            is_authenticated = true;
        }
        if let Some(domain) = &requirement.heeds.policy_of {
            self.meets_policy(domain, host, next, &presented, requirement)?;
            is_authenticated = true;
        }
        if is_authenticated && !requirement.names_a_certificate() {
            return Ok(Tls::Verified);
        }
        if let (Published::Encryption(set), Level::Opportunistic) = (published, &requirement.level) {
            return self.encrypted(host_text, set, &presented, requirement);
        }
        if requirement.level == Level::Never {
            self.decide(Stage::Handover, Reason::TlsSwitchedOff { host: host_text }, cause);
            return Ok(Tls::None);
        }
        let (Level::Opportunistic, Presented::Nothing) = (&requirement.level, &presented) else {
            return self.secure(host, next, connection, requirement, &presented, cause);
        };
        self.decide(Stage::Handover, Reason::SentInClear { host: host_text }, cause);
        Ok(Tls::None)
    }

    fn secure(
        &mut self,
        host: &SmartHost,
        next: &SystemId,
        connection: &Connection,
        requirement: &Requirement,
        presented: &Presented<'_>,
        cause: Cause,
    ) -> Result<Tls, SmtpReply> {
        let host_text = host.to_string();
        let postfix = requirement.dialect == Dialect::Postfix;
        if matches!(presented, Presented::Nothing) {
            if !postfix && let Some((connector, certificate)) = self.context.removed_certificate(next, connection) {
                let element = Element::ReceiveConnector(next.clone(), connector.clone());
                let reason = Reason::ReceiveCertificateMissing { connector, certificate };
                self.decide(Stage::Handover, reason, element.setting("TlsCertificateName"));
                let text = "Primary target IP address responded with: \"451 5.7.3 STARTTLS is required to send mail.\"";
                return Err(match requirement.dialect {
                    Dialect::ExchangeOnline => {
                        SmtpReply::new(450, "4.4.101", format!("Proxy session setup failed on Frontend with '451 4.4.0 {text}'"))
                    }
                    Dialect::ExchangeServer | Dialect::Postfix => SmtpReply::new(451, "4.4.0", text),
                });
            }
            let reason = if postfix {
                Reason::PostfixTlsNotOffered { host: host_text.clone() }
            } else {
                Reason::TlsNotOffered { host: host_text.clone() }
            };
            self.decide(Stage::Handover, reason, cause);
            return Err(match requirement.dialect {
                Dialect::Postfix => {
                    SmtpReply::new(450, "4.7.4", format!("TLS is required, but was not offered by host {host_text}"))
                }
                Dialect::ExchangeServer => SmtpReply::new(
                    451,
                    "4.4.0",
                    "Primary target IP address responded with: \"451 5.7.3 STARTTLS is required to send mail.\"",
                ),
                Dialect::ExchangeOnline => SmtpReply::new(450, "4.4.317", "Cannot connect to remote server"),
            });
        }
        if matches!(requirement.level, Level::Opportunistic | Level::Encryption) {
            self.decide(Stage::Handover, Reason::Encrypted { host: host_text }, cause);
            return Ok(Tls::Encrypted);
        }
        if let Level::Fingerprint(certificates) = &requirement.level {
            return self.fingerprint(host_text, certificates, presented, cause);
        }
        if let Err(failure) = self.check_certificate(requirement, presented) {
            let (reason, reply) = *failure;
            let server = presented.element(next);
            // The demand decides; the certificate that fails it stands beside it.
            if postfix {
                self.decide(Stage::Handover, Reason::PostfixCertificateUnverified { host: host_text }, cause);
                return Err(SmtpReply::new(450, "4.7.5", "Server certificate not verified"));
            }
            let cause = if matches!(reason, Reason::CertificateNameNotSet { .. }) { cause } else { server.into() };
            self.decide(Stage::Handover, reason, cause);
            return Err(reply);
        }
        let certificate = presented.to_string();
        let reason = match &requirement.level {
            Level::Named(names) => {
                let name = names.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
                Reason::CertificateNameMatches { certificate, name }
            }
            _ => Reason::CertificateTrusted { host: host_text, certificate },
        };
        self.decide(Stage::Handover, reason, cause);
        Ok(Tls::Verified)
    }

    pub(super) fn check_certificate(
        &self,
        requirement: &Requirement,
        presented: &Presented<'_>,
    ) -> Result<(), Box<(Reason, SmtpReply)>> {
        let is_server = requirement.dialect == Dialect::ExchangeServer;
        let refused_by_server = || SmtpReply::new(454, "4.7.5", "Certificate validation failure");
        let failed = || {
            if is_server { refused_by_server() } else { SmtpReply::new(450, "4.7.320", "Certificate validation failed") }
        };
        let untrusted = || {
            let text = "Cannot connect to remote server [Message=UntrustedRoot]";
            if is_server { refused_by_server() } else { SmtpReply::new(450, "4.4.317", text) }
        };
        if let Presented::Certificate(certificate) = presented {
            let name = || certificate.name.clone();
            if self.context.message.on.as_ref().is_some_and(|day| certificate.is_outside_validity(day)) {
                return Err(Box::new((Reason::CertificateExpired { certificate: name() }, failed())));
            }
            if certificate.issuer != Issuer::PublicAuthority {
                return Err(Box::new((Reason::CertificateUntrusted { certificate: name() }, untrusted())));
            }
            if certificate.chain == Chain::LeafOnly {
                return Err(Box::new((Reason::CertificateChainIncomplete { certificate: name() }, untrusted())));
            }
        }
        let Level::Named(wanted) = &requirement.level else { return Ok(()) };
        let is_named = match presented {
            Presented::Nothing => false,
            Presented::Microsoft => microsoft::CERTIFICATE_NAMES
                .iter()
                .filter_map(|name| DomainPattern::parse(name).ok())
                .any(|name| is_wanted(wanted, &name, requirement.dialect)),
            Presented::Certificate(certificate) => {
                certificate.names.iter().any(|name| is_wanted(wanted, name, requirement.dialect))
            }
        };
        if is_named {
            return Ok(());
        }
        let certificate = presented.to_string();
        if wanted.is_empty() {
            return Err(Box::new((Reason::CertificateNameNotSet { certificate }, failed())));
        }
        let name = wanted.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        Err(Box::new((Reason::CertificateNameMismatch { certificate, name }, failed())))
    }
}

/// What Exchange Server notes when a host does not answer.
fn not_connected(socket_error: &str) -> SmtpReply {
    let text = format!(
        "Error encountered while communicating with primary target IP address: \"Failed to connect. Winsock error code: {socket_error}\""
    );
    SmtpReply::new(441, "4.4.1", text)
}

/// Whether the certificate's `name` is one of `wanted`. A certificate's wildcard stands for one label (RFC 6125 §6.4.3).
/// A wanted wildcard takes names below; Exchange Online's `TlsDomain` takes the name itself too, Postfix's `match=.x` does not.
fn is_wanted(wanted: &[DomainPattern], name: &DomainPattern, dialect: Dialect) -> bool {
    wanted.iter().any(|pattern| match (pattern, name) {
        (DomainPattern::Exact(host), DomainPattern::Wildcard(parent)) => host.parent().as_ref() == Some(parent),
        (DomainPattern::Any, _) => true,
        (_, DomainPattern::Exact(host)) if dialect == Dialect::Postfix => pattern.covers_below(host),
        (_, DomainPattern::Exact(host)) => pattern.covers_with_parent(host),
        (DomainPattern::Wildcard(wanted), DomainPattern::Wildcard(parent)) => parent.is_at_or_below(wanted),
        (DomainPattern::Exact(_) | DomainPattern::Wildcard(_), DomainPattern::Any) => false,
    })
}

impl<'a> super::Context<'a> {
    /// Whether a client certificate chains to a public authority and is valid (KB 3212877: not without intermediates).
    pub(super) fn is_trusted(&self, certificate: &Certificate) -> bool {
        let is_expired = self.message.on.as_ref().is_some_and(|day| certificate.is_outside_validity(day));
        certificate.issuer == Issuer::PublicAuthority && certificate.chain == Chain::Complete && !is_expired
    }

    /// The certificate that `system` presents on port 25 to this client, if the topology has it.
    ///
    fn certificate_of(&self, system: &SystemId, connection: &Connection) -> Option<&'a Certificate> {
        match self.topology.system(system)? {
            System::Internet => None,
            System::Organization(organization) => self.server_certificate(organization, connection),
            System::Relay(relay) => self.topology.certificate(relay.tls.certificate.as_ref()?),
        }
    }
}

/// Whether names below the next hop are taken too.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Below {
    Yes,
    No,
}

/// The names to ask for when a policy names none: the next hop itself, and where the level says so the names below it.
pub(super) fn own_names(host: &SmartHost, below: Below) -> Vec<DomainPattern> {
    let SmartHost::Host(name) = host else { return Vec::new() };
    let below = (below == Below::Yes).then(|| DomainPattern::Wildcard(name.clone()));
    std::iter::once(DomainPattern::Exact(name.clone())).chain(below).collect()
}
