//! Recipients: the objects a directory can hold, and the directory that finds them by any of their addresses.

use std::{collections::BTreeMap, sync::Arc};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::is_false;
use crate::names::EmailAddress;

/// An object of the directory that can receive mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Recipient {
    /// Primary SMTP address; also this element's identity.
    pub address: EmailAddress,
    /// What kind of object it is.
    pub kind: RecipientKind,
    /// Further addresses (`EmailAddresses` without the primary one).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proxy_addresses: Vec<EmailAddress>,
    /// `RequireSenderAuthenticationEnabled`: refuses mail from outside.
    #[serde(default, skip_serializing_if = "is_false")]
    pub require_sender_authentication: bool,
}

/// The kinds of recipient, as `RecipientTypeDetails` tells them apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum RecipientKind {
    /// User, shared or room mailbox.
    Mailbox(Forwarding),
    /// A user whose mailbox is elsewhere; mail goes to `ExternalEmailAddress`.
    MailUser {
        /// `ExternalEmailAddress`.
        #[serde(rename = "externalEmailAddress")]
        external_email_address: EmailAddress,
    },
    /// Somebody outside; mail goes to `ExternalEmailAddress`.
    MailContact {
        /// `ExternalEmailAddress`.
        #[serde(rename = "externalEmailAddress")]
        external_email_address: EmailAddress,
    },
    /// On-premises object of a mailbox that lives in the cloud; mail goes to `RemoteRoutingAddress`. Exchange Server only.
    RemoteMailbox {
        /// `RemoteRoutingAddress`; without one, mail has nowhere to go.
        #[serde(rename = "remoteRoutingAddress")]
        remote_routing_address: Option<EmailAddress>,
    },
    /// Distribution group or mail-enabled security group.
    DistributionGroup {
        /// Members, by primary address, or by address outside.
        members: Vec<EmailAddress>,
    },
    /// Microsoft 365 group: has a mailbox of its own; subscribed members get copies.
    UnifiedGroup {
        /// Members who subscribed to copies.
        members: Vec<EmailAddress>,
    },
}

/// Forwarding of a mailbox (`Set-Mailbox`).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Forwarding {
    /// `ForwardingAddress`: an object of the directory; wins over the other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forwarding_address: Option<EmailAddress>,
    /// `ForwardingSmtpAddress`: any address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forwarding_smtp_address: Option<EmailAddress>,
    /// `DeliverToMailboxAndForward`: keeps a copy.
    #[serde(default, skip_serializing_if = "is_false")]
    pub deliver_to_mailbox_and_forward: bool,
}

impl RecipientKind {
    /// The kind as `RecipientTypeDetails` calls it.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Mailbox(_) => "UserMailbox",
            Self::MailUser { .. } => "MailUser",
            Self::MailContact { .. } => "MailContact",
            Self::RemoteMailbox { .. } => "RemoteUserMailbox",
            Self::DistributionGroup { .. } => "MailUniversalDistributionGroup",
            Self::UnifiedGroup { .. } => "GroupMailbox",
        }
    }
}

/// Recipients by primary address, found by any address in logarithmic time. A copy shares what it holds.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(try_from = "Vec<Recipient>", into = "Vec<Recipient>")]
pub struct Directory {
    by_address: Arc<BTreeMap<EmailAddress, Recipient>>,
    primary_of: Arc<BTreeMap<EmailAddress, EmailAddress>>,
}

impl Directory {
    /// The recipient one of whose addresses is `address`.
    pub fn find(&self, address: &EmailAddress) -> Option<&Recipient> {
        self.by_address.get(address).or_else(|| self.by_address.get(self.primary_of.get(address)?))
    }

    /// Recipients in the order of their primary addresses.
    pub fn iter(&self) -> impl Iterator<Item = &Recipient> {
        self.by_address.values()
    }

    /// How many recipients there are.
    pub fn len(&self) -> usize {
        self.by_address.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.by_address.is_empty()
    }

    /// Puts `recipient` in, in place of one with the same primary address; refuses an address that another one has.
    pub fn put(&mut self, recipient: Recipient) -> Result<(), AddressInUse> {
        let mut addresses = std::iter::once(&recipient.address).chain(&recipient.proxy_addresses);
        if let Some(taken) = addresses.find(|address| self.find(address).is_some_and(|other| other.address != recipient.address))
        {
            return Err(AddressInUse(taken.clone()));
        }
        self.remove(&recipient.address);
        let primary_of = Arc::make_mut(&mut self.primary_of);
        for proxy in &recipient.proxy_addresses {
            primary_of.insert(proxy.clone(), recipient.address.clone());
        }
        Arc::make_mut(&mut self.by_address).insert(recipient.address.clone(), recipient);
        Ok(())
    }

    /// Takes the recipient with this primary address out.
    pub fn remove(&mut self, address: &EmailAddress) -> Option<Recipient> {
        if !self.by_address.contains_key(address) {
            return None;
        }
        let recipient = Arc::make_mut(&mut self.by_address).remove(address)?;
        Arc::make_mut(&mut self.primary_of).retain(|_, primary| primary != address);
        Some(recipient)
    }

    /// Whether two addresses stand for one recipient.
    pub fn is_same(&self, left: &EmailAddress, right: &EmailAddress) -> bool {
        let primary = |address| self.find(address).map_or(address, |recipient| &recipient.address);
        primary(left) == primary(right)
    }

    /// Everything that `address` leads to by membership, forwarding and external addresses, itself included.
    pub fn ring(&self, address: &EmailAddress) -> impl Iterator<Item = &Recipient> {
        let mut found: Vec<&Recipient> = Vec::new();
        let mut open = vec![address];
        while let Some(address) = open.pop() {
            let Some(recipient) =
                self.find(address).filter(|recipient| found.iter().all(|seen| seen.address != recipient.address))
            else {
                continue;
            };
            found.push(recipient);
            match &recipient.kind {
                RecipientKind::Mailbox(forwarding) => {
                    open.extend(forwarding.forwarding_address.iter().chain(&forwarding.forwarding_smtp_address));
                }
                RecipientKind::MailUser { external_email_address } | RecipientKind::MailContact { external_email_address } => {
                    open.push(external_email_address);
                }
                RecipientKind::RemoteMailbox { remote_routing_address } => open.extend(remote_routing_address),
                RecipientKind::DistributionGroup { members } | RecipientKind::UnifiedGroup { members } => open.extend(members),
            }
        }
        found.into_iter()
    }

    /// The recipient with this address, and everybody in it if it is a group: groups inside groups too, each once.
    pub fn with_members(&self, address: &EmailAddress) -> Vec<&Recipient> {
        let mut found: Vec<&Recipient> = Vec::new();
        let mut open: Vec<&EmailAddress> = vec![address];
        while let Some(recipient) = open.pop().and_then(|address| self.find(address)) {
            if found.iter().any(|seen| seen.address == recipient.address) {
                continue;
            }
            found.push(recipient);
            if let RecipientKind::DistributionGroup { members } | RecipientKind::UnifiedGroup { members } = &recipient.kind {
                open.extend(members.iter().filter(|member| self.find(member).is_some()));
            }
        }
        found
    }

    /// Whether `member` is in the group `group`, directly or through groups inside it.
    pub fn is_member(&self, member: &EmailAddress, group: &EmailAddress) -> bool {
        self.with_members(group).into_iter().any(|recipient| match &recipient.kind {
            RecipientKind::DistributionGroup { members } | RecipientKind::UnifiedGroup { members } => {
                members.iter().any(|address| self.is_same(address, member))
            }
            RecipientKind::Mailbox(_)
            | RecipientKind::MailUser { .. }
            | RecipientKind::MailContact { .. }
            | RecipientKind::RemoteMailbox { .. } => false,
        })
    }
}

/// Two recipients claim one address.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("the address `{0}` belongs to two recipients")]
pub struct AddressInUse(pub EmailAddress);

impl TryFrom<Vec<Recipient>> for Directory {
    type Error = AddressInUse;

    fn try_from(recipients: Vec<Recipient>) -> Result<Self, AddressInUse> {
        let mut by_address = BTreeMap::new();
        let mut primary_of = BTreeMap::new();
        for recipient in recipients {
            for proxy in &recipient.proxy_addresses {
                if primary_of.insert(proxy.clone(), recipient.address.clone()).is_some() {
                    return Err(AddressInUse(proxy.clone()));
                }
            }
            if let Some(other) = by_address.insert(recipient.address.clone(), recipient) {
                return Err(AddressInUse(other.address));
            }
        }
        match primary_of.keys().find(|proxy| by_address.contains_key(*proxy)) {
            Some(proxy) => Err(AddressInUse(proxy.clone())),
            None => Ok(Self { by_address: Arc::new(by_address), primary_of: Arc::new(primary_of) }),
        }
    }
}

impl From<Directory> for Vec<Recipient> {
    fn from(directory: Directory) -> Self {
        directory.by_address.values().cloned().collect()
    }
}
