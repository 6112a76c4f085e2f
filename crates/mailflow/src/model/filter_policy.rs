//! The filters of a tenant: what its administrators allow, and what is done with what the spam filter finds.

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use super::networks;
use crate::{
    message::Content,
    names::{DomainName, EmailAddress},
};

/// The connection filter policy of a tenant (`Get-HostedConnectionFilterPolicy`); there is one only.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct HostedConnectionFilterPolicy {
    /// `IPAllowList`: clients that are let in, and whose mail skips the spam filter.
    #[serde(deserialize_with = "networks::read_ranges", skip_serializing_if = "Vec::is_empty")]
    pub ip_allow_list: Vec<IpNet>,
    /// `IPBlockList`: clients that are refused unless they stand in the other list too.
    #[serde(deserialize_with = "networks::read_ranges", skip_serializing_if = "Vec::is_empty")]
    pub ip_block_list: Vec<IpNet>,
}

impl HostedConnectionFilterPolicy {
    /// Whether both lists are empty, as a new tenant's are.
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// The default spam filter policy of a tenant (`Get-HostedContentFilterPolicy`); its defaults are a new tenant's.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct HostedContentFilterPolicy {
    /// `SpamAction`.
    pub spam_action: SpamAction,
    /// `HighConfidenceSpamAction`.
    pub high_confidence_spam_action: SpamAction,
    /// `PhishSpamAction`.
    pub phish_spam_action: SpamAction,
    /// `BulkSpamAction`.
    pub bulk_spam_action: SpamAction,
    /// `AllowedSenders`: authors whose mail skips the filter.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub allowed_senders: Vec<EmailAddress>,
    /// `AllowedSenderDomains`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub allowed_sender_domains: Vec<DomainName>,
}

impl HostedContentFilterPolicy {
    /// What is done with a message in which the filter finds `content`, and the parameter that says so. Phishing of high
    /// confidence always goes to quarantine.
    pub const fn action(&self, content: Content) -> Option<(SpamAction, &'static str)> {
        match content {
            Content::Clean | Content::Malware => None,
            Content::Bulk => Some((self.bulk_spam_action, "BulkSpamAction")),
            Content::Spam => Some((self.spam_action, "SpamAction")),
            Content::HighConfidenceSpam => Some((self.high_confidence_spam_action, "HighConfidenceSpamAction")),
            Content::Phishing => Some((self.phish_spam_action, "PhishSpamAction")),
            Content::HighConfidencePhishing => Some((SpamAction::Quarantine, "HighConfidencePhishAction")),
        }
    }

    /// Whether it is a new tenant's.
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// What is done with spam; `Redirect` is not modelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum SpamAction {
    /// The Junk Email folder.
    #[default]
    MoveToJmf,
    /// A header field, and for spam the Junk Email folder.
    AddXHeader,
    /// Words before the subject, and the Junk Email folder.
    ModifySubject,
    /// Dropped without a word.
    Delete,
    /// Kept in quarantine.
    Quarantine,
    /// Nothing; for bulk mail only.
    NoAction,
}
