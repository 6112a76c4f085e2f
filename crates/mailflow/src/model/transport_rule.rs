//! Mail flow rules (transport rules): what they look at and what they do, by the parameter names of `New-TransportRule`.

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use super::is_false;
use crate::names::{DomainName, EmailAddress, Name};

/// One mail flow rule. Its priority is its place in the organization's list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TransportRule {
    /// `Name`.
    pub name: Name,
    /// `State`.
    #[serde(default)]
    pub state: RuleState,
    /// `Mode`.
    #[serde(default)]
    pub mode: Mode,
    /// All must hold; none means every message.
    #[serde(default)]
    pub conditions: Vec<Condition>,
    /// `ExceptIf…`: one that holds spares the message.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<Condition>,
    /// What is done, in order.
    #[serde(default)]
    pub actions: Vec<Action>,
    /// `StopRuleProcessing`.
    #[serde(default, skip_serializing_if = "is_false")]
    pub stop_rule_processing: bool,
    /// `SenderAddressLocation`.
    #[serde(default)]
    pub sender_address_location: SenderAddressLocation,
    /// `Comments`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub comments: String,
}

/// `State` of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum RuleState {
    /// Evaluated.
    #[default]
    Enabled,
    /// Not evaluated.
    Disabled,
}

/// `Mode` of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Mode {
    /// Acts.
    #[default]
    Enforce,
    /// Only logs.
    Audit,
    /// Logs and notifies.
    AuditAndNotify,
}

impl Mode {
    /// The cmdlet's value.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enforce => "Enforce",
            Self::Audit => "Audit",
            Self::AuditAndNotify => "AuditAndNotify",
        }
    }
}

/// `SenderAddressLocation`: which sender address conditions look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum SenderAddressLocation {
    /// The From header field.
    #[default]
    Header,
    /// MAIL FROM.
    Envelope,
    /// Either.
    HeaderOrEnvelope,
}

/// `FromScope` and `SentToScope`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Scope {
    /// Inside.
    InOrganization,
    /// Outside.
    NotInOrganization,
}

impl Scope {
    /// The cmdlet's value.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InOrganization => "InOrganization",
            Self::NotInOrganization => "NotInOrganization",
        }
    }
}

/// A condition, or with `ExceptIf` in front of its name an exception. Its values are alternatives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Condition {
    /// `SenderDomainIs`.
    SenderDomainIs(Vec<DomainName>),
    /// `From`.
    From(Vec<EmailAddress>),
    /// `FromMemberOf`.
    FromMemberOf(Vec<EmailAddress>),
    /// `FromScope`.
    FromScope(Scope),
    /// `FromAddressContainsWords`.
    FromAddressContainsWords(Vec<String>),
    /// `SenderIpRanges`.
    SenderIpRanges(Vec<IpNet>),
    /// `RecipientDomainIs`.
    RecipientDomainIs(Vec<DomainName>),
    /// `SentTo`: recipients, not groups.
    SentTo(Vec<EmailAddress>),
    /// `SentToMemberOf`.
    SentToMemberOf(Vec<EmailAddress>),
    /// `SentToScope`.
    SentToScope(Scope),
    /// `RecipientAddressContainsWords`.
    RecipientAddressContainsWords(Vec<String>),
    /// `AnyOfRecipientAddressContainsWords`: one matching recipient matches them all.
    AnyOfRecipientAddressContainsWords(Vec<String>),
    /// `HeaderContainsMessageHeader` with `HeaderContainsWords`.
    HeaderContains {
        /// The header field's name.
        header: String,
        /// The words.
        words: Vec<String>,
    },
}

/// What a rule does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Action {
    /// `RouteMessageOutboundConnector`.
    RouteMessageOutboundConnector(Name),
    /// `RouteMessageOutboundRequireTls`.
    RouteMessageOutboundRequireTls,
    /// `RedirectMessageTo`.
    RedirectMessageTo(Vec<EmailAddress>),
    /// `RejectMessageReasonText` and `RejectMessageEnhancedStatusCode`.
    RejectMessage {
        /// The text of the reply, if not the default.
        #[serde(default, rename = "reasonText", skip_serializing_if = "Option::is_none")]
        reason_text: Option<String>,
        /// 5.7.1 or 5.7.900 to 5.7.999.
        #[serde(default, rename = "enhancedStatusCode", skip_serializing_if = "Option::is_none")]
        enhanced_status_code: Option<String>,
    },
    /// `DeleteMessage`.
    DeleteMessage,
    /// `SetHeaderName` with `SetHeaderValue`.
    SetHeader {
        /// The header field's name.
        name: String,
        /// Its new value.
        value: String,
    },
    /// `RemoveHeader`.
    RemoveHeader(String),
}

impl Condition {
    /// The parameter of `New-TransportRule`.
    pub const fn parameter(&self) -> &'static str {
        match self {
            Self::SenderDomainIs(_) => "SenderDomainIs",
            Self::From(_) => "From",
            Self::FromMemberOf(_) => "FromMemberOf",
            Self::FromScope(_) => "FromScope",
            Self::FromAddressContainsWords(_) => "FromAddressContainsWords",
            Self::SenderIpRanges(_) => "SenderIpRanges",
            Self::RecipientDomainIs(_) => "RecipientDomainIs",
            Self::SentTo(_) => "SentTo",
            Self::SentToMemberOf(_) => "SentToMemberOf",
            Self::SentToScope(_) => "SentToScope",
            Self::RecipientAddressContainsWords(_) => "RecipientAddressContainsWords",
            Self::AnyOfRecipientAddressContainsWords(_) => "AnyOfRecipientAddressContainsWords",
            Self::HeaderContains { .. } => "HeaderContainsMessageHeader",
        }
    }
}

impl Action {
    /// The parameter of `New-TransportRule`.
    pub const fn parameter(&self) -> &'static str {
        match self {
            Self::RouteMessageOutboundConnector(_) => "RouteMessageOutboundConnector",
            Self::RouteMessageOutboundRequireTls => "RouteMessageOutboundRequireTls",
            Self::RedirectMessageTo(_) => "RedirectMessageTo",
            Self::RejectMessage { .. } => "RejectMessageReasonText",
            Self::DeleteMessage => "DeleteMessage",
            Self::SetHeader { .. } => "SetHeaderName",
            Self::RemoveHeader(_) => "RemoveHeader",
        }
    }
}
