//! The edits there are. The set is small and closed; in files an edit reads like
//! `{"put":{"system":"example-tenant","value":{"outboundConnector":{…}}}}`.

use mailflow::{
    Assumption, DomainName, Element, SystemId,
    model::{
        AcceptedDomain, AutoForwardingMode, Certificate, HostedConnectionFilterPolicy, HostedContentFilterPolicy,
        InboundConnector, Organization, OutboundConnector, ReceiveConnector, Recipient, RecordSet, Relay, RemoteDomain,
        SendConnector, TransportRule, Zone,
    },
};
use serde::{Deserialize, Serialize};

/// One thing a person did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[allow(clippy::large_enum_variant, reason = "nearly every edit puts something; how large that is differs with the target")]
pub enum Edit {
    /// Puts an element in, in place of the one with the same identity if there is one; a new one goes last.
    Put {
        /// The system it belongs to; none for systems, record sets, certificates and assumptions, which belong to no one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        system: Option<SystemId>,
        /// What it shall be.
        value: ElementValue,
    },
    /// Takes an element out. What names it stays as it is and shows as a finding.
    Remove(Element),
    /// Gives an element another name, and everything that names it as well.
    Rename {
        /// The element under its present name.
        from: Element,
        /// The new name, as a person types it.
        to: String,
    },
    /// Gives a mail flow rule another priority.
    MoveRule {
        /// The rule.
        rule: Element,
        /// Its place afterwards, from 0.
        to: usize,
    },
    /// Changes the document's title.
    SetTitle(String),
}

/// An element with everything that is set on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum ElementValue {
    /// An accepted domain.
    AcceptedDomain(AcceptedDomain),
    /// An inbound connector.
    InboundConnector(InboundConnector),
    /// An outbound connector.
    OutboundConnector(OutboundConnector),
    /// A send connector of Exchange Server.
    SendConnector(SendConnector),
    /// A receive connector of Exchange Server.
    ReceiveConnector(ReceiveConnector),
    /// A mail flow rule.
    TransportRule(TransportRule),
    /// A recipient.
    Recipient(Recipient),
    /// A record set.
    RecordSet(RecordSet),
    /// A zone of DNS.
    Zone(Zone),
    /// A certificate.
    Certificate(Certificate),
    /// A relay as a whole.
    Relay(Box<Relay>),
    /// An organization as a whole.
    Organization(Box<Organization>),
    /// What a tenant has beside its lists.
    OrganizationSettings(OrganizationSettings),
    /// The reading of an open question.
    Assumption {
        /// The question.
        assumption: Assumption,
        /// One of its readings.
        reading: String,
    },
}

/// What a tenant of Exchange Online has beside its lists of domains, connectors, rules and recipients.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OrganizationSettings {
    /// The initial domain, such as `contoso.onmicrosoft.com`.
    pub initial_domain: DomainName,
    /// `RejectDirectSend`.
    #[serde(default)]
    pub reject_direct_send: bool,
    /// `DisablePlusAddressInRecipients`.
    #[serde(default)]
    pub disable_plus_address_in_recipients: bool,
    /// `SmtpClientAuthenticationDisabled`; on for a new organization.
    #[serde(default = "is_so")]
    pub smtp_client_authentication_disabled: bool,
    /// `MessageExpiration` in whole hours.
    #[serde(default)]
    pub message_expiration_hours: Option<u32>,
    /// `MaxRecipientEnvelopeLimit`.
    #[serde(default)]
    pub max_recipient_envelope_limit: Option<u32>,
    /// `AutoForwardingMode`.
    #[serde(default)]
    pub auto_forwarding_mode: AutoForwardingMode,
    /// Remote domains.
    #[serde(default)]
    pub remote_domains: Vec<RemoteDomain>,
    /// The connection filter policy.
    #[serde(default)]
    pub hosted_connection_filter_policy: HostedConnectionFilterPolicy,
    /// The default spam filter policy.
    #[serde(default)]
    pub hosted_content_filter_policy: HostedContentFilterPolicy,
}

/// serde helper: what a setting is that a file does not mention.
const fn is_so() -> bool {
    true
}

impl Edit {
    /// Puts `value` into `system`, or, without one, into the topology itself.
    pub const fn put(system: Option<SystemId>, value: ElementValue) -> Self {
        Self::Put { system, value }
    }
}
