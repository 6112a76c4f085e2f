//! Connectors: four kinds, named after the four cmdlets. Exchange Online has inbound and outbound connectors, Exchange
//! Server has receive and send connectors; they cannot be mixed up.

use std::{
    cmp::Ordering,
    fmt,
    net::{IpAddr, SocketAddr},
};

use ipnet::IpNet;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{ByteSize, elements::Keyed, is_false, is_so, is_true, networks};
use crate::names::{DomainName, DomainNameError, DomainPattern, Name, shortened, text_type};

/// `ConnectorType` of Exchange Online connectors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ConnectorType {
    /// "Your organization's email server": grants rights, keeps mail internal.
    OnPremises,
    /// "Partner organization": imposes restrictions, grants nothing.
    Partner,
}

impl ConnectorType {
    /// The cmdlet's value.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OnPremises => "OnPremises",
            Self::Partner => "Partner",
        }
    }
}

/// How Exchange Online recognises a server that sends to it (`Get-InboundConnector`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "one field for each parameter of the cmdlet")]
pub struct InboundConnector {
    /// `Name`.
    pub name: Name,
    /// `Enabled`.
    pub enabled: bool,
    /// `ConnectorType`.
    pub connector_type: ConnectorType,
    /// `SenderDomains`: MAIL FROM domains a Partner connector is about; `*` for OnPremises.
    pub sender_domains: Vec<DomainPattern>,
    /// `SenderIPAddresses`: IPv4, single or /24 to /32.
    #[serde(default, deserialize_with = "networks::read", skip_serializing_if = "Vec::is_empty")]
    pub sender_ip_addresses: Vec<IpNet>,
    /// `TlsSenderCertificateName`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls_sender_certificate_name: Option<DomainPattern>,
    /// `RequireTls`; Partner only.
    #[serde(default, skip_serializing_if = "is_false")]
    pub require_tls: bool,
    /// `RestrictDomainsToCertificate`; Partner only.
    #[serde(default, skip_serializing_if = "is_false")]
    pub restrict_domains_to_certificate: bool,
    /// `RestrictDomainsToIPAddresses`; Partner only.
    #[serde(default, skip_serializing_if = "is_false")]
    pub restrict_domains_to_ip_addresses: bool,
    /// `CloudServicesMailEnabled`: promotes internal headers.
    #[serde(default, skip_serializing_if = "is_false")]
    pub cloud_services_mail_enabled: bool,
    /// `TreatMessagesAsInternal`; OnPremises only.
    #[serde(default, skip_serializing_if = "is_false")]
    pub treat_messages_as_internal: bool,
    /// `AssociatedAcceptedDomains`: the accepted domains that the connector is limited to; senders' or recipients', see
    /// [`Assumption::AssociatedAcceptedDomains`](crate::Assumption).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub associated_accepted_domains: Vec<DomainName>,
    /// `EFSkipLastIP`: enhanced filtering looks behind the server that hands over.
    #[serde(default, skip_serializing_if = "is_false")]
    pub ef_skip_last_ip: bool,
    /// `EFSkipIPs`: the addresses that enhanced filtering looks behind.
    #[serde(default, deserialize_with = "networks::read_ranges", skip_serializing_if = "Vec::is_empty")]
    pub ef_skip_ips: Vec<IpNet>,
    /// `EFUsers`: whose mail enhanced filtering is for; empty means everybody's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ef_users: Vec<crate::names::EmailAddress>,
    /// `Comment`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub comment: String,
}

/// Where Exchange Online hands mail over (`Get-OutboundConnector`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "one field for each parameter of the cmdlet")]
pub struct OutboundConnector {
    /// `Name`.
    pub name: Name,
    /// `Enabled`.
    pub enabled: bool,
    /// `ConnectorType`.
    pub connector_type: ConnectorType,
    /// `RecipientDomains`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipient_domains: Vec<DomainPattern>,
    /// `AllAcceptedDomains`; OnPremises only.
    #[serde(default, skip_serializing_if = "is_false")]
    pub all_accepted_domains: bool,
    /// `IsTransportRuleScoped`: used only when a mail flow rule names it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub is_transport_rule_scoped: bool,
    /// `UseMXRecord`: delivers to the recipient domain's MX instead of smart hosts.
    #[serde(default, rename = "useMXRecord", skip_serializing_if = "is_false")]
    pub use_mx_record: bool,
    /// `SmartHosts`, tried in turn; port 25 always.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub smart_hosts: Vec<SmartHost>,
    /// `TlsSettings`; `None` is opportunistic TLS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls_settings: Option<TlsSettings>,
    /// `TlsDomain`: the name asked for with [`TlsSettings::DomainValidation`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls_domain: Option<DomainPattern>,
    /// `SmtpDaneMode`: how strictly DANE is asked for on the way to mail exchangers.
    #[serde(default, skip_serializing_if = "SmtpDaneMode::is_opportunistic")]
    pub smtp_dane_mode: SmtpDaneMode,
    /// `MtaStsMode`: whether MTA-STS is asked for on the way to mail exchangers.
    #[serde(default, skip_serializing_if = "MtaStsMode::is_opportunistic")]
    pub mta_sts_mode: MtaStsMode,
    /// `RouteAllMessagesViaOnPremises`: centralised mail transport.
    #[serde(default, skip_serializing_if = "is_false")]
    pub route_all_messages_via_on_premises: bool,
    /// `CloudServicesMailEnabled`: keeps internal headers.
    #[serde(default, skip_serializing_if = "is_false")]
    pub cloud_services_mail_enabled: bool,
    /// `SenderRewritingEnabled`: rewrites the sender of forwarded mail; OnPremises only.
    #[serde(default, skip_serializing_if = "is_false")]
    pub sender_rewriting_enabled: bool,
    /// `TestMode`: never used for real mail.
    #[serde(default, skip_serializing_if = "is_false")]
    pub test_mode: bool,
    /// `ValidationRecipients`: the addresses the validation mail goes to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub validation_recipients: Vec<crate::names::EmailAddress>,
    /// `Comment`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub comment: String,
}

impl OutboundConnector {
    /// Whether `AllAcceptedDomains` counts: on `OnPremises` connectors only (New-OutboundConnector).
    pub fn covers_accepted_domains(&self) -> bool {
        self.all_accepted_domains && self.connector_type == ConnectorType::OnPremises
    }
}

/// `TlsSettings` of an outbound connector: what the other side's TLS must offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum TlsSettings {
    /// STARTTLS with any certificate, self-signed included.
    EncryptionOnly,
    /// A certificate from an authority that the cloud trusts.
    CertificateValidation,
    /// The above, and the name in `TlsDomain`.
    DomainValidation,
}

impl TlsSettings {
    /// The cmdlet's value.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::EncryptionOnly => "EncryptionOnly",
            Self::CertificateValidation => "CertificateValidation",
            Self::DomainValidation => "DomainValidation",
        }
    }
}

/// `SmtpDaneMode` of an outbound connector.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum SmtpDaneMode {
    /// Where the destination has it.
    #[default]
    Opportunistic,
    /// Always: a destination without it gets no mail.
    Mandatory,
    /// Never.
    None,
}

/// `MtaStsMode` of an outbound connector.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum MtaStsMode {
    /// Where the destination has it.
    #[default]
    Opportunistic,
    /// Never.
    None,
}

impl SmtpDaneMode {
    /// serde helper: leaves the default out of files.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's skip_serializing_if passes a reference")]
    fn is_opportunistic(&self) -> bool {
        *self == Self::Opportunistic
    }

    /// The cmdlet's value.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Opportunistic => "Opportunistic",
            Self::Mandatory => "Mandatory",
            Self::None => "None",
        }
    }
}

impl MtaStsMode {
    /// serde helper: leaves the default out of files.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's skip_serializing_if passes a reference")]
    fn is_opportunistic(&self) -> bool {
        *self == Self::Opportunistic
    }

    /// The cmdlet's value.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Opportunistic => "Opportunistic",
            Self::None => "None",
        }
    }
}

/// Where Exchange Server sends (`Get-SendConnector`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "one field for each parameter of the cmdlet")]
pub struct SendConnector {
    /// `Name`.
    pub name: Name,
    /// `Enabled`.
    pub enabled: bool,
    /// `AddressSpaces`.
    pub address_spaces: Vec<AddressSpace>,
    /// `SmartHosts`; empty means DNS routing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub smart_hosts: Vec<SmartHost>,
    /// `RequireTLS`.
    #[serde(default, rename = "requireTLS", skip_serializing_if = "is_false")]
    pub require_tls: bool,
    /// `TlsAuthLevel`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls_auth_level: Option<TlsSettings>,
    /// `TlsDomain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls_domain: Option<DomainPattern>,
    /// The certificate that `TlsCertificateName` names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls_certificate_name: Option<Name>,
    /// `IgnoreSTARTTLS`: never uses TLS.
    #[serde(default, rename = "ignoreSTARTTLS", skip_serializing_if = "is_false")]
    pub ignore_starttls: bool,
    /// `CloudServicesMailEnabled`: keeps the headers that only Exchange writes.
    #[serde(default, skip_serializing_if = "is_false")]
    pub cloud_services_mail_enabled: bool,
    /// `SourceTransportServers`: who sends through it, transport servers or Edge Transport servers; empty means the
    /// organization's own host.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub source_transport_servers: Vec<Name>,
    /// `IsScopedConnector`: only servers of a source server's Active Directory site use it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub is_scoped_connector: bool,
}

/// One of a send connector's `AddressSpaces`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddressSpace {
    /// The recipient domains.
    pub domain: DomainPattern,
    /// The cost, 1 to 100; the lowest wins.
    pub cost: u8,
}

/// Where Exchange Server listens (`Get-ReceiveConnector`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "one field for each permission group and parameter")]
pub struct ReceiveConnector {
    /// `Name`; `SERVER\Name`, its `Identity`, where two servers have connectors of one name.
    pub name: Name,
    /// `Server`: the transport server that listens; none means the organization's own host.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub server: Option<Name>,
    /// `Enabled`.
    pub enabled: bool,
    /// `Bindings`; empty means every address, port 25.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bindings: Vec<SocketAddr>,
    /// `RemoteIPRanges`.
    #[serde(rename = "remoteIPRanges", deserialize_with = "networks::read_whole_ranges")]
    pub remote_ip_ranges: Vec<IpNet>,
    /// Whether `PermissionGroups` contains `AnonymousUsers`.
    #[serde(default, skip_serializing_if = "is_false")]
    pub anonymous_users: bool,
    /// Whether `PermissionGroups` contains `ExchangeServers`.
    #[serde(default, skip_serializing_if = "is_false")]
    pub exchange_servers: bool,
    /// Whether `PermissionGroups` contains `ExchangeUsers`.
    #[serde(default, skip_serializing_if = "is_false")]
    pub exchange_users: bool,
    /// Whether `PermissionGroups` contains `ExchangeLegacyServers`.
    #[serde(default, skip_serializing_if = "is_false")]
    pub exchange_legacy_servers: bool,
    /// Whether `PermissionGroups` contains `Partners`.
    #[serde(default, skip_serializing_if = "is_false")]
    pub partners: bool,
    /// Whether `AuthMechanism` contains `Tls`: without it there is no STARTTLS.
    #[serde(default = "is_so", skip_serializing_if = "is_true")]
    pub tls: bool,
    /// Whether `AuthMechanism` contains `BasicAuth`: clients can sign in with name and password.
    #[serde(default, skip_serializing_if = "is_false")]
    pub basic_auth: bool,
    /// Whether `AuthMechanism` contains `BasicAuthRequireTLS`: they can over TLS only.
    #[serde(default, rename = "basicAuthRequireTLS", skip_serializing_if = "is_false")]
    pub basic_auth_require_tls: bool,
    /// Whether `AuthMechanism` contains `ExternalAuthoritative`: every client counts as authenticated.
    #[serde(default, skip_serializing_if = "is_false")]
    pub external_authoritative: bool,
    /// Whether anonymous senders hold `Ms-Exch-SMTP-Accept-Any-Recipient`.
    #[serde(default, skip_serializing_if = "is_false")]
    pub accept_any_recipient: bool,
    /// `RequireTLS`.
    #[serde(default, rename = "requireTLS", skip_serializing_if = "is_false")]
    pub require_tls: bool,
    /// The certificate that `TlsCertificateName` names; none means the one that serves SMTP.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls_certificate_name: Option<Name>,
    /// The names with `AcceptCloudServicesMail` in `TlsDomainCapabilities`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accept_cloud_services_mail: Vec<DomainPattern>,
    /// The names with `AcceptOorgProtocol` in `TlsDomainCapabilities`: what an Edge Transport server has for Exchange Online.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accept_oorg_protocol: Vec<DomainPattern>,
    /// `MaxHopCount`; none means Microsoft's default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_hop_count: Option<u32>,
    /// `MaxLocalHopCount`; none means Microsoft's default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_local_hop_count: Option<u32>,
    /// `MaxMessageSize`; none is [`MAX_MESSAGE_SIZE`](Self::MAX_MESSAGE_SIZE).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_message_size: Option<ByteSize>,
    /// `MaxRecipientsPerMessage`; none means Microsoft's default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_recipients_per_message: Option<u32>,
}

/// How narrowly a receive connector is bound, the narrower the greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Binding {
    /// To every address of the server.
    EveryAddress,
    /// To the address that the client connected to.
    ThisAddress,
}

impl InboundConnector {
    /// Whether `SenderIPAddresses` takes `range`: IPv4, a single address or /24 to /32 (Microsoft, Set-InboundConnector).
    pub fn takes_sender_addresses(range: &IpNet) -> bool {
        range.addr().is_ipv4() && range.prefix_len() >= 24
    }
}

impl ReceiveConnector {
    /// `MaxHopCount` of a connector that does not set it (Microsoft, New-ReceiveConnector; older servers show 60).
    pub const MAX_HOP_COUNT: u32 = 30;
    /// `MaxLocalHopCount` of a connector that does not set it (Microsoft, New-ReceiveConnector; older servers show 5).
    pub const MAX_LOCAL_HOP_COUNT: u32 = 8;
    /// `MaxRecipientsPerMessage` of a connector that does not set it (Microsoft, New-ReceiveConnector).
    pub const MAX_RECIPIENTS_PER_MESSAGE: u32 = 200;
    /// `MaxMessageSize` where a connector sets none.
    pub const MAX_MESSAGE_SIZE: ByteSize = ByteSize::new(36 << 20);

    /// How narrowly it is bound to port 25 of `address`: the address itself before every address. `None` when it does not
    /// listen there; where nobody knows which address answers, every binding may be the one.
    pub fn binding_for(&self, address: Option<IpAddr>) -> Option<Binding> {
        if self.bindings.is_empty() {
            return Some(Binding::EveryAddress);
        }
        let bound = self.bindings.iter().filter(|binding| binding.port() == 25);
        bound
            .filter_map(|binding| match (binding.ip(), address) {
                (own, _) if own.is_unspecified() => Some(Binding::EveryAddress),
                (own, Some(address)) => (own == address).then_some(Binding::ThisAddress),
                (_, None) => Some(Binding::EveryAddress),
            })
            .max()
    }

    /// The narrowest of its ranges that contains `address`.
    pub fn range_for(&self, address: IpAddr) -> Option<IpNet> {
        self.remote_ip_ranges.iter().filter(|range| range.contains(&address)).max_by_key(|range| range.prefix_len()).copied()
    }
}

/// A host given by name or by address.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum SmartHost {
    /// A fully qualified domain name.
    Host(DomainName),
    /// An address.
    Address(IpAddr),
    /// A range of addresses, as Exchange Online's connectors take one.
    Network(IpNet),
}

/// Why a text is not a [`SmartHost`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SmartHostError {
    /// Smart hosts take no port: Exchange Online always uses 25.
    #[error("`{0}` has a port; Exchange Online always connects to port 25")]
    Port(String),
    /// A range of addresses where one host is asked for.
    #[error("`{0}` is a range of addresses; only connectors of Exchange Online take one")]
    Network(String),
    /// Neither an address nor a name.
    #[error(transparent)]
    Domain(#[from] DomainNameError),
}

impl SmartHost {
    /// Reads a host name or address; `[192.0.2.1]` is accepted too.
    pub fn parse(text: &str) -> Result<Self, SmartHostError> {
        let host = text.trim();
        let host = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(host);
        if let Ok(address) = host.parse() {
            return Ok(Self::Address(address));
        }
        if let Ok(network) = host.parse::<IpNet>() {
            return Ok(Self::Network(network.trunc()));
        }
        if host.contains(':') {
            return Err(SmartHostError::Port(shortened(text)));
        }
        let name = DomainName::parse(host)?;
        // What a name drops, space and a last dot, may have hidden an address.
        Ok(name.as_str().parse().map_or(Self::Host(name), Self::Address))
    }
}

impl fmt::Display for SmartHost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Host(name) => fmt::Display::fmt(name, f),
            Self::Address(address) => fmt::Display::fmt(address, f),
            Self::Network(network) => fmt::Display::fmt(network, f),
        }
    }
}

use std::str::FromStr;
text_type! { SmartHost, SmartHostError; }
impl Keyed for InboundConnector {
    fn by_key(&self, other: &Self) -> Ordering {
        self.name.cmp(&other.name)
    }
}

impl Keyed for OutboundConnector {
    fn by_key(&self, other: &Self) -> Ordering {
        self.name.cmp(&other.name)
    }
}

impl Keyed for SendConnector {
    fn by_key(&self, other: &Self) -> Ordering {
        self.name.cmp(&other.name)
    }
}

impl Keyed for ReceiveConnector {
    fn by_key(&self, other: &Self) -> Ordering {
        self.name.cmp(&other.name)
    }
}
