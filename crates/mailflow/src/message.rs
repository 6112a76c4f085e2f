//! A message to be sent through a topology.

use std::{collections::BTreeMap, net::IpAddr};

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use crate::{
    model::{ByteSize, is_false},
    names::{Date, DomainName, EmailAddress, SystemId},
};

/// What the simulator is asked about: an envelope, and the few facts of the content that rules look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Message {
    /// MAIL FROM (RFC 5321 §4.1.1.2); `None` is the null reverse-path `<>` of a delivery status notification.
    #[serde(default)]
    pub reverse_path: Option<EmailAddress>,
    /// RCPT TO, in the order given.
    pub forward_paths: Vec<EmailAddress>,
    /// Where the message is submitted: a cloud mailbox's organization, a relay's own user, or the Internet.
    pub enters_at: SystemId,
    /// The From header field where it differs from the reverse-path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<EmailAddress>,
    /// The address an Internet sender connects from, where rules or connectors ask for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_address: Option<IpAddr>,
    /// The address that Exchange Online sends it from, where a firewall or a connector knows some of Microsoft's only; none
    /// means one of those long known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exchange_online_address: Option<IpAddr>,
    /// Header fields that rules test, by name in lower case.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<String, String>,
    /// The day it is sent, where a certificate's life matters; `None` leaves validity dates out of the decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    /// The DKIM signatures it is sent with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signatures: Vec<Signature>,
    /// How large it is as sent, where a limit or a rule asks; without one it fits everywhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<ByteSize>,
    /// What filters find in it; `None` is nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<Content>,
    /// What speaks against addresses that clients connect from; against others nothing does.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub reputations: BTreeMap<IpAddr, Reputation>,
    /// What Exchange Online holds against the mailbox that sends it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender_reputation: Option<SenderReputation>,
    /// How many envelope recipients of one domain its transaction has, where they are more than the ones named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub envelope_recipients: Option<u32>,
    /// Whether it lacks a From field with a valid address (RFC 5322 §3.6.2).
    #[serde(default, skip_serializing_if = "is_false")]
    pub without_valid_from: bool,
}

/// A DKIM signature (RFC 6376), as far as anybody can tell without the message's text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Signature {
    /// Who signs: the `d=` tag.
    pub domain: DomainName,
    /// Whether it verifies when the message is sent.
    #[serde(default = "is_valid")]
    pub valid: bool,
}

/// What speaks against the address of a client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Reputation {
    /// It is on one of Microsoft's block lists, and its owner can take it off.
    BlockList,
    /// It is banned; Microsoft's support alone lifts that.
    Banned,
    /// It suddenly sends far more than before.
    SuddenVolume,
    /// No name stands for it in reverse DNS.
    NoReverseDns,
}

/// What Exchange Online holds against a mailbox that sends, or against its tenant: what was sent before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum SenderReputation {
    /// It is blocked, because it sent too much spam.
    Blocked,
    /// It is banned for abuse.
    SpamAbuse,
    /// It is banned.
    Banned,
    /// It has sent to as many recipients today as it may.
    DailyRecipientLimit,
    /// It has sent as many messages as it may.
    SubmissionQuota,
    /// The tenant has sent too much spam or bulk mail.
    TenantThreshold,
    /// The tenant has sent much mail of domains that are not registered in it.
    UnregisteredDomains,
    /// The tenant is new, and sends from addresses that many do not accept mail from.
    LowReputationAddress,
}

impl SenderReputation {
    /// Whether it is held against the whole tenant.
    pub const fn is_of_tenant(self) -> bool {
        matches!(self, Self::TenantThreshold | Self::UnregisteredDomains | Self::LowReputationAddress)
    }
}

/// What Exchange Online's filters find in a message: their verdicts, as Microsoft names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Content {
    /// Nothing.
    Clean,
    /// Bulk mail above the tenant's threshold.
    Bulk,
    /// Spam.
    Spam,
    /// Spam, with high confidence.
    HighConfidenceSpam,
    /// Phishing.
    Phishing,
    /// Phishing, with high confidence.
    HighConfidencePhishing,
    /// Malware.
    Malware,
}

impl Content {
    /// Its stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Clean => "clean",
            Self::Bulk => "bulk",
            Self::Spam => "spam",
            Self::HighConfidenceSpam => "high-confidence-spam",
            Self::Phishing => "phishing",
            Self::HighConfidencePhishing => "high-confidence-phishing",
            Self::Malware => "malware",
        }
    }
}

const fn is_valid() -> bool {
    true
}

impl Message {
    /// A plain message from `sender` to one recipient, submitted at `enters_at`.
    pub fn new(sender: Option<EmailAddress>, recipient: EmailAddress, enters_at: SystemId) -> Self {
        Self {
            reverse_path: sender,
            forward_paths: vec![recipient],
            enters_at,
            from: None,
            client_address: None,
            exchange_online_address: None,
            headers: BTreeMap::new(),
            on: None,
            signatures: Vec::new(),
            size: None,
            content: None,
            reputations: BTreeMap::new(),
            sender_reputation: None,
            envelope_recipients: None,
            without_valid_from: false,
        }
    }

    /// The author as recipients see it: the From header field, else the reverse-path.
    pub fn author(&self) -> Option<&EmailAddress> {
        self.from.as_ref().or(self.reverse_path.as_ref())
    }
}

/// Whether one of `networks` contains `address`.
pub(crate) fn is_listed(networks: &[IpNet], address: IpAddr) -> bool {
    networks.iter().any(|network| network.contains(&address))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_written_before_there_were_signatures_has_none_and_one_that_is_named_is_valid() {
        let read = |text| serde_json::from_str::<Message>(text).map(|message| message.signatures);
        let old = read(r#"{"forwardPaths": ["ann@contoso.com"], "entersAt": "internet"}"#).expect("an old message");
        assert!(old.is_empty());
        let new =
            read(r#"{"forwardPaths": ["ann@contoso.com"], "entersAt": "internet", "signatures": [{"domain": "fabrikam.com"}]}"#);
        assert!(new.expect("a new message").iter().all(|signature| signature.valid));
    }
}
