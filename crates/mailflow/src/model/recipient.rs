//! Recipients: the objects a directory can hold, and the directory that finds them by any of their addresses.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

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
    /// `SmtpClientAuthenticationDisabled` of a mailbox (`Set-CASMailbox`); none leaves it to the organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub smtp_client_authentication_disabled: Option<bool>,
    /// Who else may send as this recipient: the trustees with the `SendAs` permission (`Get-RecipientPermission`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub send_as: Vec<EmailAddress>,
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
    /// The members, if it is a group.
    pub fn members(&self) -> &[EmailAddress] {
        match self {
            Self::DistributionGroup { members } | Self::UnifiedGroup { members } => members,
            Self::Mailbox(_) | Self::MailUser { .. } | Self::MailContact { .. } | Self::RemoteMailbox { .. } => &[],
        }
    }

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
    /// The groups that name an address as a member.
    groups_of: Arc<BTreeMap<EmailAddress, BTreeSet<EmailAddress>>>,
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
        join(Arc::make_mut(&mut self.groups_of), &recipient);
        Arc::make_mut(&mut self.by_address).insert(recipient.address.clone(), recipient);
        Ok(())
    }

    /// Takes the recipient with this primary address out.
    pub fn remove(&mut self, address: &EmailAddress) -> Option<Recipient> {
        if !self.by_address.contains_key(address) {
            return None;
        }
        let recipient = Arc::make_mut(&mut self.by_address).remove(address)?;
        let primary_of = Arc::make_mut(&mut self.primary_of);
        for proxy in &recipient.proxy_addresses {
            primary_of.remove(proxy);
        }
        if !recipient.kind.members().is_empty() {
            let groups_of = Arc::make_mut(&mut self.groups_of);
            for member in recipient.kind.members() {
                if let Some(groups) = groups_of.get_mut(member)
                    && groups.remove(address)
                    && groups.is_empty()
                {
                    groups_of.remove(member);
                }
            }
        }
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

    /// The groups that `person` is in, directly or through groups inside them.
    pub fn groups_of(&self, person: &EmailAddress) -> Vec<&Recipient> {
        self.above(person).into_iter().map(|(group, _)| group).collect()
    }

    /// The groups by which `person` is in the group `group`, the nearest first; none if it is not.
    pub fn membership(&self, person: &EmailAddress, group: &EmailAddress) -> Vec<&Recipient> {
        let above = self.above(person);
        let wanted = self.find(group).and_then(|wanted| above.iter().find(|(group, _)| group.address == wanted.address));
        let mut chain: Vec<&Recipient> =
            std::iter::successors(wanted, |(_, inside)| above.get((*inside)?)).map(|(group, _)| *group).collect();
        chain.reverse();
        chain
    }

    /// The groups that `person` is in, each with the place of the group inside it that led there. What it costs grows with
    /// these groups, not with their members.
    fn above(&self, person: &EmailAddress) -> Vec<(&Recipient, Option<usize>)> {
        let mut found: Vec<(&Recipient, Option<usize>)> = Vec::new();
        let (mut address, mut inside) = (person, None);
        loop {
            let groups = self.names(address).into_iter().filter_map(|name| self.groups_of.get(name)).flatten();
            for group in groups.filter_map(|group| self.find(group)) {
                if found.iter().all(|(known, _)| known.address != group.address) {
                    found.push((group, inside));
                }
            }
            let next = inside.map_or(0, |place| place + 1);
            let Some((group, _)) = found.get(next) else { return found };
            (address, inside) = (&group.address, Some(next));
        }
    }

    /// Every address of the recipient that has `address`, else that address alone.
    fn names<'a>(&'a self, address: &'a EmailAddress) -> Vec<&'a EmailAddress> {
        self.find(address).map_or_else(
            || vec![address],
            |recipient| std::iter::once(&recipient.address).chain(&recipient.proxy_addresses).collect(),
        )
    }

    /// Whether `member` is in the group `group`, directly or through groups inside it.
    pub fn is_member(&self, member: &EmailAddress, group: &EmailAddress) -> bool {
        !self.membership(member, group).is_empty()
    }
}

/// Notes which groups the members of `recipient` are in by it.
fn join(groups_of: &mut BTreeMap<EmailAddress, BTreeSet<EmailAddress>>, recipient: &Recipient) {
    for member in recipient.kind.members() {
        groups_of.entry(member.clone()).or_default().insert(recipient.address.clone());
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
        let mut groups_of = BTreeMap::new();
        for recipient in recipients {
            join(&mut groups_of, &recipient);
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
            None => {
                Ok(Self { by_address: Arc::new(by_address), primary_of: Arc::new(primary_of), groups_of: Arc::new(groups_of) })
            }
        }
    }
}

impl From<Directory> for Vec<Recipient> {
    fn from(directory: Directory) -> Self {
        directory.by_address.values().cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*};

    use super::*;

    fn address(name: u8) -> EmailAddress {
        EmailAddress::parse(&format!("r{name}@contoso.com")).expect("an address")
    }

    /// Groups 0 to 5, each also called 10 to 15, with members among groups, their other names, and people.
    fn directory() -> impl Strategy<Value = Directory> {
        vec(vec(0_u8..24, 0..4), 6).prop_map(|groups| {
            let group = |(name, members): (u8, Vec<u8>)| Recipient {
                address: address(name),
                kind: RecipientKind::DistributionGroup { members: members.into_iter().map(address).collect() },
                proxy_addresses: vec![address(name + 10)],
                require_sender_authentication: false,
                smtp_client_authentication_disabled: None,
                send_as: Vec::new(),
            };
            Directory::try_from((0..).zip(groups).map(group).collect::<Vec<_>>()).expect("addresses differ")
        })
    }

    /// Everybody in the group, by walking down.
    fn members<'a>(directory: &'a Directory, group: &EmailAddress) -> Vec<&'a EmailAddress> {
        let mut open: Vec<&Recipient> = directory.find(group).into_iter().collect();
        let mut seen: Vec<&Recipient> = Vec::new();
        while let Some(group) = open.pop() {
            if !seen.contains(&group) {
                seen.push(group);
                open.extend(group.kind.members().iter().filter_map(|member| directory.find(member)));
            }
        }
        seen.into_iter().flat_map(|group| group.kind.members()).collect()
    }

    proptest! {
        #[test]
        fn a_person_is_in_the_groups_that_lead_to_it_and_each_is_in_the_next(directory in directory(), person in 0_u8..24, group in 0_u8..16) {
            let (person, group) = (address(person), address(group));
            let chain = directory.membership(&person, &group);
            let is_inside = members(&directory, &group).into_iter().any(|member| directory.is_same(member, &person));
            prop_assert_eq!(!chain.is_empty(), is_inside);
            let mut inside = &person;
            for group in &chain {
                prop_assert!(group.kind.members().iter().any(|member| directory.is_same(member, inside)));
                inside = &group.address;
            }
            prop_assert!(chain.is_empty() || directory.is_same(inside, &group));
        }

        #[test]
        fn taking_out_and_putting_back_changes_nothing(directory in directory(), group in 0_u8..6) {
            let mut changed = directory.clone();
            let taken = changed.remove(&address(group)).expect("it is there");
            changed.put(taken).expect("its addresses are free");
            prop_assert_eq!(changed, directory);
        }
    }
}
