//! Mail flow rules (transport rules), by the parameter names of `New-TransportRule`.

use serde::{Deserialize, Serialize};

use super::{is_false, rule_action::Action, rule_condition::Condition};
use crate::names::{Date, EmailAddress, Name};

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
    /// `RecipientAddressType`.
    #[serde(default, skip_serializing_if = "RecipientAddressType::is_default")]
    pub recipient_address_type: RecipientAddressType,
    /// `ActivationDate`: from the beginning of this day on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activation_date: Option<Date>,
    /// `ExpiryDate`: until this day begins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiry_date: Option<Date>,
    /// `RuleErrorAction`: kept as data, for no simulated rule fails.
    #[serde(default, skip_serializing_if = "RuleErrorAction::is_default")]
    pub rule_error_action: RuleErrorAction,
    /// `Comments`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub comments: String,
}

impl TransportRule {
    /// An enabled rule that does nothing, to all messages.
    pub const fn new(name: Name) -> Self {
        Self {
            name,
            state: RuleState::Enabled,
            mode: Mode::Enforce,
            conditions: Vec::new(),
            exceptions: Vec::new(),
            actions: Vec::new(),
            stop_rule_processing: false,
            sender_address_location: SenderAddressLocation::Header,
            recipient_address_type: RecipientAddressType::Resolved,
            activation_date: None,
            expiry_date: None,
            rule_error_action: RuleErrorAction::Ignore,
            comments: String::new(),
        }
    }

    /// Conditions, then exceptions.
    pub fn predicates(&self) -> impl Iterator<Item = &Condition> {
        self.conditions.iter().chain(&self.exceptions)
    }

    /// The people and groups that conditions, exceptions and actions name.
    pub fn addresses(&self) -> impl Iterator<Item = &EmailAddress> {
        self.predicates().flat_map(Condition::addresses).chain(self.actions.iter().flat_map(Action::addresses))
    }

    /// The same for an editor.
    pub fn addresses_mut(&mut self) -> impl Iterator<Item = &mut EmailAddress> {
        let conditions = self.conditions.iter_mut().chain(&mut self.exceptions).flat_map(Condition::addresses_mut);
        conditions.chain(self.actions.iter_mut().flat_map(Action::addresses_mut))
    }
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

impl SenderAddressLocation {
    /// The cmdlet's value.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Header => "Header",
            Self::Envelope => "Envelope",
            Self::HeaderOrEnvelope => "HeaderOrEnvelope",
        }
    }
}

/// `RecipientAddressType`: which address of a recipient conditions look at. Exchange Online only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum RecipientAddressType {
    /// The primary address of the object.
    #[default]
    Resolved,
    /// The address as it was written.
    Original,
}

/// `RuleErrorAction`: what happens when a rule cannot be evaluated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum RuleErrorAction {
    /// The message goes on.
    #[default]
    Ignore,
    /// It waits for another try.
    Defer,
}

impl RecipientAddressType {
    /// The cmdlet's value.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Resolved => "Resolved",
            Self::Original => "Original",
        }
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's skip_serializing_if passes a reference")]
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

impl RuleErrorAction {
    /// The cmdlet's value.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ignore => "Ignore",
            Self::Defer => "Defer",
        }
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's skip_serializing_if passes a reference")]
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}
