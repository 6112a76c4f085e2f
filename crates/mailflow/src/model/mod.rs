//! What is configured, in the words of the products that are configured: cmdlet parameters, `main.cf` parameters, DNS records.

pub mod accepted_domain;
pub mod byte_size;
pub mod certificate;
pub mod config_ref;
pub mod connector;
pub mod dns;
pub mod edge_transport;
pub mod elements;
pub mod filter_policy;
pub mod microsoft;
pub mod networks;
pub mod organization;
pub mod pattern;
pub mod postfix;
pub mod recipient;
pub mod relay;
pub mod remote_domain;
pub mod rule_action;
pub mod rule_condition;
pub mod scl;
pub mod tlsa;
pub mod transport_rule;
pub mod transport_server;
pub mod zone;

pub use accepted_domain::{AcceptedDomain, DomainType};
pub use byte_size::ByteSize;
pub use certificate::{Certificate, Chain, Issuer};
pub use connector::{
    AddressSpace, ConnectorType, InboundConnector, MtaStsMode, OutboundConnector, ReceiveConnector, SendConnector, SmartHost,
    SmtpDaneMode, TlsSettings,
};
pub use dns::{Dns, Mx, RecordData, RecordSet, RecordType};
pub use edge_transport::{EdgeSubscription, EdgeTransport};
pub use elements::Elements;
pub use filter_policy::{HostedConnectionFilterPolicy, HostedContentFilterPolicy, SpamAction};
pub use organization::{AutoForwardingMode, ExchangeOnline, ExchangeServer, Organization, Platform};
pub use pattern::Pattern;
pub use postfix::{Dovecot, DovecotFault, NextHop, Postfix, RestrictionClass, Transport};
pub use recipient::{Directory, Forwarding, Recipient, RecipientKind};
pub use relay::{HeaderField, HostForward, HostRoute, Reachability, Relay, ServerTls, SmtpHost, SmtpRole, Software};
pub use remote_domain::RemoteDomain;
pub use rule_action::Action;
pub use rule_condition::{Condition, Scope};
pub use scl::Scl;
pub use tlsa::{CertificateUsage, MatchingType, Selector, Tlsa};
pub use transport_rule::{Mode, RuleState, TransportRule};
pub use transport_server::{ComponentState, SiteLink, TransportServer};
pub use zone::{Dnssec, MtaStsPolicy, MtaStsPolicyMode, Zone};

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use crate::{assumption::Assumptions, names::SystemId};

/// Everything that decides where mail goes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Topology {
    /// Exchange organizations: tenants of Exchange Online and Exchange Server organizations.
    #[serde(default)]
    pub organizations: Vec<Organization>,
    /// Every other mail system: Postfix with its store, filters, partners, other hosts.
    #[serde(default)]
    pub relays: Vec<Relay>,
    /// Public DNS, as far as the topology describes it.
    #[serde(default)]
    pub dns: Dns,
    /// Certificates that servers present.
    #[serde(default)]
    pub certificates: Elements<Certificate>,
    /// Which reading is taken where sources contradict each other or are silent.
    #[serde(default)]
    pub assumptions: Assumptions,
}

/// A system of a topology, looked up by its name.
#[derive(Debug, Clone, Copy)]
pub enum System<'a> {
    /// Everything outside.
    Internet,
    /// An Exchange organization.
    Organization(&'a Organization),
    /// Any other mail system.
    Relay(&'a Relay),
}

impl Topology {
    /// The system called `id`, if there is one.
    pub fn system(&self, id: &SystemId) -> Option<System<'_>> {
        if id.is_internet() {
            return Some(System::Internet);
        }
        self.organization(id).map(System::Organization).or_else(|| self.relay(id).map(System::Relay))
    }

    /// The organization called `id`.
    pub fn organization(&self, id: &SystemId) -> Option<&Organization> {
        self.organizations.iter().find(|organization| organization.id == *id)
    }

    /// The relay called `id`.
    pub fn relay(&self, id: &SystemId) -> Option<&Relay> {
        self.relays.iter().find(|relay| relay.id == *id)
    }

    /// The certificate called `name`.
    pub fn certificate(&self, name: &crate::Name) -> Option<&Certificate> {
        self.certificates.find(|certificate| certificate.name.cmp(name))
    }

    /// The system with the lowest address of `network`: a connector tries the addresses of a range in turn.
    pub fn system_within(&self, network: IpNet) -> Option<&SystemId> {
        let servers = self.organizations.iter().filter_map(|organization| match &organization.platform {
            Platform::ExchangeServer(server) => Some((&organization.id, server)),
            Platform::ExchangeOnline(_) => None,
        });
        let servers = servers.flat_map(|(system, server)| server.machines().map(move |machine| (system, machine.addresses)));
        let relays = self.relays.iter().map(|relay| (&relay.id, relay.addresses.as_slice()));
        let addresses = servers.chain(relays).flat_map(|(system, own)| own.iter().map(move |address| (address, system)));
        addresses.filter(|(address, _)| network.contains(*address)).min().map(|(_, system)| system)
    }

    /// Every system's name: the Internet, organizations, relays.
    pub fn system_ids(&self) -> Vec<SystemId> {
        std::iter::once(SystemId::internet())
            .chain(self.organizations.iter().map(|organization| organization.id.clone()))
            .chain(self.relays.iter().map(|relay| relay.id.clone()))
            .collect()
    }
}

/// serde helper: leaves `false` out of files.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's skip_serializing_if passes a reference")]
pub(crate) fn is_false(value: &bool) -> bool {
    !*value
}

/// serde helper: what is so unless a file says otherwise.
pub(crate) const fn is_so() -> bool {
    true
}

/// serde helper: leaves what is so anyway out of files.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's skip_serializing_if passes a reference")]
pub(crate) fn is_true(value: &bool) -> bool {
    *value
}
