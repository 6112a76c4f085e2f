//! Exchange organizations: a tenant of Exchange Online, or an Exchange Server organization.

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use super::{
    AcceptedDomain, Elements, HostedConnectionFilterPolicy, HostedContentFilterPolicy, InboundConnector, OutboundConnector,
    ReceiveConnector, RemoteDomain, SendConnector, TransportRule,
    edge_transport::EdgeTransport,
    is_false, is_so, is_true, networks,
    recipient::Directory,
    relay::{Reachability, ServerTls},
    transport_server::{ComponentState, SiteLink, TransportServer},
};
use crate::names::{DomainName, Name, SystemId};

/// An Exchange organization.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Organization {
    /// Its name in this document.
    pub id: SystemId,
    /// Online or on-premises, with the connectors that go with it.
    pub platform: Platform,
    /// Accepted domains.
    #[serde(default)]
    pub accepted_domains: Elements<AcceptedDomain>,
    /// Mail flow rules, ascending `Priority`: the first has priority 0.
    #[serde(default)]
    pub transport_rules: Vec<TransportRule>,
    /// Recipients.
    #[serde(default)]
    pub recipients: Directory,
}

/// Which Exchange it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(
    clippy::large_enum_variant,
    reason = "a document has a handful of organizations; how large they are differs with the target"
)]
pub enum Platform {
    /// A tenant of Exchange Online.
    ExchangeOnline(ExchangeOnline),
    /// Exchange Server on own machines.
    ExchangeServer(ExchangeServer),
}

/// What a tenant of Exchange Online has beside domains, rules and recipients.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExchangeOnline {
    /// The initial domain, such as `contoso.onmicrosoft.com`.
    pub initial_domain: DomainName,
    /// `RejectDirectSend` of the organization configuration.
    #[serde(default, skip_serializing_if = "is_false")]
    pub reject_direct_send: bool,
    /// `DisablePlusAddressInRecipients` of the organization configuration: `ann+news@contoso.com` does not stand for
    /// `ann@contoso.com` any more.
    #[serde(default, skip_serializing_if = "is_false")]
    pub disable_plus_address_in_recipients: bool,
    /// `SmtpClientAuthenticationDisabled` of the transport configuration: no mailbox may sign in over SMTP unless it says
    /// otherwise itself. So it is for organizations created since 2020.
    #[serde(default = "is_so", skip_serializing_if = "is_true")]
    pub smtp_client_authentication_disabled: bool,
    /// `MessageExpiration` of the transport configuration in whole hours, 12 to 24; none means 24.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_expiration_hours: Option<u32>,
    /// `MaxRecipientEnvelopeLimit` of the transport configuration, at most 1000; none is the cmdlet's `Unlimited`, which means
    /// 1000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_recipient_envelope_limit: Option<u32>,
    /// `AutoForwardingMode` of the outbound spam policy.
    #[serde(default)]
    pub auto_forwarding_mode: AutoForwardingMode,
    /// Remote domains; the built-in `Default` is for every other domain and lets automatic forwarding through.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remote_domains: Vec<RemoteDomain>,
    /// The connection filter policy.
    #[serde(default, skip_serializing_if = "HostedConnectionFilterPolicy::is_default")]
    pub hosted_connection_filter_policy: HostedConnectionFilterPolicy,
    /// The default spam filter policy.
    #[serde(default, skip_serializing_if = "HostedContentFilterPolicy::is_default")]
    pub hosted_content_filter_policy: HostedContentFilterPolicy,
    /// Inbound connectors.
    #[serde(default)]
    pub inbound_connectors: Elements<InboundConnector>,
    /// Outbound connectors.
    #[serde(default)]
    pub outbound_connectors: Elements<OutboundConnector>,
}

/// `AutoForwardingMode`: whether mailboxes may forward outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum AutoForwardingMode {
    /// As Microsoft decides: off for most organizations.
    #[default]
    Automatic,
    /// Allowed.
    On,
    /// Refused.
    Off,
}

/// What an Exchange Server organization has beside domains, rules and recipients.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExchangeServer {
    /// The name under which it is reached.
    pub host_name: DomainName,
    /// Its public addresses.
    #[serde(default)]
    pub addresses: Vec<std::net::IpAddr>,
    /// What it offers on port 25.
    #[serde(default)]
    pub tls: ServerTls,
    /// The certificate that send connectors without a `TlsCertificateName` present.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_certificate: Option<Name>,
    /// What other connectors call its own host: `Get-TransportService`'s `Name`. A host without a name answers to every name
    /// that no other server has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Name>,
    /// The own host's Active Directory site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site: Option<Name>,
    /// Further certificates of the own host that are enabled for SMTP.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub smtp_certificates: Vec<Name>,
    /// Whether port 25 of the own host answers.
    #[serde(default, skip_serializing_if = "Reachability::is_open")]
    pub reachability: Reachability,
    /// The client networks that a firewall lets through to port 25; empty lets everybody through.
    #[serde(default, deserialize_with = "networks::read", skip_serializing_if = "Vec::is_empty")]
    pub firewall: Vec<IpNet>,
    /// `HubTransport` of the own host (`Get-ServerComponentState`).
    #[serde(default, skip_serializing_if = "ComponentState::is_active")]
    pub hub_transport: ComponentState,
    /// Further transport servers of the organization.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub servers: Vec<TransportServer>,
    /// Active Directory site links between them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub site_links: Vec<SiteLink>,
    /// `Domains` of the hybrid configuration; empty means that nothing is known of one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hybrid_domains: Vec<DomainName>,
    /// Remote domains; the built-in `Default` is for every other domain and stops automatic forwarding.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remote_domains: Vec<RemoteDomain>,
    /// What makes it an Edge Transport server in front of another organization; none for an organization's own servers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edge: Option<EdgeTransport>,
    /// Receive connectors.
    #[serde(default)]
    pub receive_connectors: Elements<ReceiveConnector>,
    /// Send connectors.
    #[serde(default)]
    pub send_connectors: Elements<SendConnector>,
}

impl Organization {
    /// The accepted domain that covers `domain`: itself, else the longest parent with `MatchSubDomains`.
    ///
    /// The parent rule is documented (SUBD); that a listed domain beats a parent is assumed
    /// ([`Assumption::ListedSubdomain`](crate::Assumption::ListedSubdomain)).
    pub fn accepted_domain(&self, domain: &DomainName) -> Option<&AcceptedDomain> {
        let of = |name: &str| self.accepted_domains.find(|accepted| accepted.name.as_str().cmp(name));
        of(domain.as_str()).or_else(|| domain.parents().filter_map(of).find(|accepted| accepted.match_sub_domains))
    }

    /// The parent with `MatchSubDomains` that `accepted` beats as the longer match.
    pub fn parent_of(&self, accepted: &AcceptedDomain) -> Option<&AcceptedDomain> {
        let of = |name: &str| self.accepted_domains.find(|parent| parent.name.as_str().cmp(name));
        accepted.name.parents().filter_map(of).find(|parent| parent.match_sub_domains)
    }

    /// Exchange Online's own settings, if this is a tenant.
    pub fn exchange_online(&self) -> Option<&ExchangeOnline> {
        match &self.platform {
            Platform::ExchangeOnline(online) => Some(online),
            Platform::ExchangeServer(_) => None,
        }
    }

    /// Exchange Online's own settings for an editor.
    pub fn exchange_online_mut(&mut self) -> Option<&mut ExchangeOnline> {
        match &mut self.platform {
            Platform::ExchangeOnline(online) => Some(online),
            Platform::ExchangeServer(_) => None,
        }
    }

    /// Exchange Server's own settings, if this is one.
    pub fn exchange_server(&self) -> Option<&ExchangeServer> {
        match &self.platform {
            Platform::ExchangeServer(server) => Some(server),
            Platform::ExchangeOnline(_) => None,
        }
    }

    /// Exchange Server's own settings for an editor.
    pub fn exchange_server_mut(&mut self) -> Option<&mut ExchangeServer> {
        match &mut self.platform {
            Platform::ExchangeServer(server) => Some(server),
            Platform::ExchangeOnline(_) => None,
        }
    }
}

impl ExchangeServer {
    /// The send connector called `name`.
    pub fn send_connector(&self, name: &Name) -> Option<&SendConnector> {
        self.send_connectors.find(|connector| connector.name.cmp(name))
    }

    /// The receive connector called `name`.
    pub fn receive_connector(&self, name: &Name) -> Option<&ReceiveConnector> {
        self.receive_connectors.find(|connector| connector.name.cmp(name))
    }
}

impl ExchangeOnline {
    /// What `MessageExpiration` takes, in hours (Microsoft, Set-TransportConfig); the default is the most.
    pub const MESSAGE_EXPIRATION_HOURS: std::ops::RangeInclusive<u32> = 12..=24;
    /// The most that `MaxRecipientEnvelopeLimit` takes, and the default (Microsoft, Set-TransportConfig).
    pub const MAX_RECIPIENT_ENVELOPE_LIMIT: u32 = 1000;

    /// The inbound connector called `name`.
    pub fn inbound_connector(&self, name: &Name) -> Option<&InboundConnector> {
        self.inbound_connectors.find(|connector| connector.name.cmp(name))
    }

    /// The outbound connector called `name`.
    pub fn outbound_connector(&self, name: &Name) -> Option<&OutboundConnector> {
        self.outbound_connectors.find(|connector| connector.name.cmp(name))
    }

    /// The name that MX records and smart hosts use for `domain` of this tenant: dots become dashes
    /// (`exchange-online.md` §11; a name with a hyphen of its own is ambiguous, the admin centre shows the true one).
    pub fn mail_host(&self, domain: &DomainName) -> String {
        let label = match domain.as_str().strip_suffix(".onmicrosoft.com") {
            Some(tenant) if !tenant.contains('.') => tenant.to_owned(),
            _ => domain.as_str().replace('.', "-"),
        };
        format!("{label}.mail.protection.outlook.com")
    }

    /// Whether `host` is the name that MX records and smart hosts use for `domain` of this tenant, in whichever of Microsoft's
    /// zones: `contoso-com.l-v1.mx.microsoft` is one of contoso.com as well.
    pub fn is_mail_host(&self, domain: &DomainName, host: &DomainName) -> bool {
        let own = self.mail_host(domain);
        own.split('.').next() == host.as_str().split('.').next()
    }
}
