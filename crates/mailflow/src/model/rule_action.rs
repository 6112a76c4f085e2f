//! What mail flow rules do, by the parameter names of `New-TransportRule`.

use serde::{Deserialize, Serialize};

use super::Scl;
use crate::names::{EmailAddress, Name};

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
    /// `AddToRecipients`: further recipients in To.
    AddToRecipients(Vec<EmailAddress>),
    /// `CopyTo`: further recipients in Cc.
    CopyTo(Vec<EmailAddress>),
    /// `BlindCopyTo`: further recipients that nobody sees.
    BlindCopyTo(Vec<EmailAddress>),
    /// `ModerateMessageByUser`.
    ModerateMessageByUser(Vec<EmailAddress>),
    /// `Quarantine`.
    Quarantine,
    /// `SetSCL`.
    SetScl(Scl),
    /// `PrependSubject`.
    PrependSubject(String),
    /// `ApplyHtmlDisclaimerText`.
    ApplyHtmlDisclaimerText(String),
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

impl Action {
    /// The parameter of `New-TransportRule`.
    pub const fn parameter(&self) -> &'static str {
        match self {
            Self::RouteMessageOutboundConnector(_) => "RouteMessageOutboundConnector",
            Self::RouteMessageOutboundRequireTls => "RouteMessageOutboundRequireTls",
            Self::RedirectMessageTo(_) => "RedirectMessageTo",
            Self::AddToRecipients(_) => "AddToRecipients",
            Self::CopyTo(_) => "CopyTo",
            Self::BlindCopyTo(_) => "BlindCopyTo",
            Self::ModerateMessageByUser(_) => "ModerateMessageByUser",
            Self::Quarantine => "Quarantine",
            Self::SetScl(_) => "SetSCL",
            Self::PrependSubject(_) => "PrependSubject",
            Self::ApplyHtmlDisclaimerText(_) => "ApplyHtmlDisclaimerText",
            Self::RejectMessage { .. } => "RejectMessageReasonText",
            Self::DeleteMessage => "DeleteMessage",
            Self::SetHeader { .. } => "SetHeaderName",
            Self::RemoveHeader(_) => "RemoveHeader",
        }
    }

    /// The code of a rejection that `RejectMessageEnhancedStatusCode` does not take: it takes 5.7.1, and 5.7.900 to 5.7.999.
    pub fn refused_status_code(&self) -> Option<&str> {
        let Self::RejectMessage { enhanced_status_code: Some(code), .. } = self else { return None };
        let last = code.strip_prefix("5.7.").unwrap_or_default();
        let is_taken =
            last == "1" || (last.len() == 3 && last.starts_with('9') && last.bytes().all(|digit| digit.is_ascii_digit()));
        (!is_taken).then_some(code.as_str())
    }

    /// The recipients it names.
    pub fn addresses(&self) -> &[EmailAddress] {
        match self {
            Self::RedirectMessageTo(addresses) | Self::ModerateMessageByUser(addresses) => addresses,
            _ => self.added(),
        }
    }

    /// The recipients that it adds to the message.
    pub fn added(&self) -> &[EmailAddress] {
        match self {
            Self::AddToRecipients(addresses) | Self::CopyTo(addresses) | Self::BlindCopyTo(addresses) => addresses,
            _ => &[],
        }
    }

    /// The same for an editor.
    pub fn addresses_mut(&mut self) -> &mut [EmailAddress] {
        match self {
            Self::RedirectMessageTo(addresses)
            | Self::ModerateMessageByUser(addresses)
            | Self::AddToRecipients(addresses)
            | Self::CopyTo(addresses)
            | Self::BlindCopyTo(addresses) => addresses,
            _ => &mut [],
        }
    }
}
