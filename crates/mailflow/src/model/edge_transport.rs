//! Edge Transport: an Exchange server outside the organization, in front of it. It has receive connectors of its own; domains,
//! send connectors and recipients it learns from the organization that subscribed it, as of the last synchronization.

use serde::{Deserialize, Serialize};

use super::is_false;
use crate::names::{DomainName, EmailAddress, Name, SystemId};

/// What makes a server an Edge Transport server.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EdgeTransport {
    /// `RecipientValidationEnabled` of the recipient filter: unknown recipients are refused in the session.
    #[serde(default, skip_serializing_if = "is_false")]
    pub recipient_validation: bool,
    /// The subscription (`New-EdgeSubscription`); without one it has its own configuration only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription: Option<EdgeSubscription>,
}

/// An Edge subscription, and what `EdgeSync` has not brought over yet (`Start-EdgeSynchronization`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EdgeSubscription {
    /// The organization that subscribed it; its send connectors name the server by its name in this document.
    pub organization: SystemId,
    /// `Site`: the Active Directory site it is subscribed to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site: Option<Name>,
    /// Accepted domains that it does not know yet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unsynchronized_domains: Vec<DomainName>,
    /// Recipients that it does not know yet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unsynchronized_recipients: Vec<EmailAddress>,
    /// Send connectors that it does not have as they are now: one of its own with the same name is what it has instead.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unsynchronized_send_connectors: Vec<Name>,
}
