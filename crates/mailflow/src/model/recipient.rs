//! Recipients: the objects a directory can hold, and the directory that finds them by any of their addresses.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{ByteSize, is_false};
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
    /// `AcceptMessagesOnlyFromSendersOrMembers`: the senders, and the groups of senders, that it takes mail from; empty takes
    /// mail from everybody.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accept_messages_only_from_senders_or_members: Vec<EmailAddress>,
    /// `RejectMessagesFromSendersOrMembers`: the senders, and the groups of senders, that it takes no mail from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reject_messages_from_senders_or_members: Vec<EmailAddress>,
    /// `MaxReceiveSize`; none means the platform's default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_receive_size: Option<ByteSize>,
    /// `MaxSendSize` of a mailbox; none means the platform's default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_send_size: Option<ByteSize>,
    /// `RecipientLimits` of a mailbox: to how many it may send one message; none means the platform's default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipient_limits: Option<u32>,
    /// `SmtpClientAuthenticationDisabled` of a mailbox (`Set-CASMailbox`); none leaves it to the organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub smtp_client_authentication_disabled: Option<bool>,
    /// Who else may send as this recipient: the trustees with the `SendAs` permission (`Get-RecipientPermission`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub send_as: Vec<EmailAddress>,
    /// Whether it was made so lately that the edge's copy of the directory does not have it (Exchange Online, up to 24 hours).
    #[serde(default, skip_serializing_if = "is_false")]
    pub not_yet_at_edge: bool,
}

impl Recipient {
    /// A recipient with nothing set but its address and what kind of object it is.
    pub const fn new(address: EmailAddress, kind: RecipientKind) -> Self {
        Self {
            address,
            kind,
            proxy_addresses: Vec::new(),
            require_sender_authentication: false,
            accept_messages_only_from_senders_or_members: Vec::new(),
            reject_messages_from_senders_or_members: Vec::new(),
            max_receive_size: None,
            max_send_size: None,
            recipient_limits: None,
            smtp_client_authentication_disabled: None,
            send_as: Vec::new(),
            not_yet_at_edge: false,
        }
    }

    /// Whose mail it takes or refuses: the entries of both lists.
    pub fn listed_senders(&self) -> impl Iterator<Item = &EmailAddress> {
        self.accept_messages_only_from_senders_or_members.iter().chain(&self.reject_messages_from_senders_or_members)
    }

    /// The same for an editor.
    pub fn listed_senders_mut(&mut self) -> impl Iterator<Item = &mut EmailAddress> {
        self.accept_messages_only_from_senders_or_members.iter_mut().chain(&mut self.reject_messages_from_senders_or_members)
    }
}

impl Recipient {
    /// Whether `address` is its primary address or one of the others.
    pub fn has_address(&self, address: &EmailAddress) -> bool {
        self.address == *address || self.proxy_addresses.contains(address)
    }
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
    /// Dynamic distribution group: whom its filter finds when a message comes.
    DynamicDistributionGroup {
        /// Whom `RecipientFilter` finds (`Get-DynamicDistributionGroupMember`); the filter itself is not modelled.
        members: Vec<EmailAddress>,
    },
    /// Microsoft 365 group: has a mailbox of its own; subscribed members get copies.
    UnifiedGroup {
        /// Members who subscribed to copies.
        members: Vec<EmailAddress>,
    },
    /// Mail-enabled public folder: in this organization, or its object for a folder of the other half of a hybrid one.
    MailPublicFolder {
        /// `ExternalEmailAddress` of a folder that is elsewhere; none for a folder that is here.
        #[serde(default, rename = "externalEmailAddress", skip_serializing_if = "Option::is_none")]
        external_email_address: Option<EmailAddress>,
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
    /// `RedirectTo` of an inbox rule for every message: the mailbox keeps it, a copy goes to each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inbox_rule_redirect_to: Vec<EmailAddress>,
}

impl Forwarding {
    /// Everybody whom the mailbox sends its mail on to.
    pub fn targets(&self) -> impl Iterator<Item = &EmailAddress> {
        self.forwarding_address.iter().chain(&self.forwarding_smtp_address).chain(&self.inbox_rule_redirect_to)
    }

    /// The same for an editor.
    pub fn targets_mut(&mut self) -> impl Iterator<Item = &mut EmailAddress> {
        self.forwarding_address.iter_mut().chain(&mut self.forwarding_smtp_address).chain(&mut self.inbox_rule_redirect_to)
    }
}

impl RecipientKind {
    /// The members, if it is a group.
    pub fn members(&self) -> &[EmailAddress] {
        match self {
            Self::DistributionGroup { members } | Self::DynamicDistributionGroup { members } | Self::UnifiedGroup { members } => {
                members
            }
            Self::Mailbox(_)
            | Self::MailUser { .. }
            | Self::MailContact { .. }
            | Self::RemoteMailbox { .. }
            | Self::MailPublicFolder { .. } => &[],
        }
    }

    /// The same for an editor.
    pub fn members_mut(&mut self) -> Option<&mut Vec<EmailAddress>> {
        match self {
            Self::DistributionGroup { members } | Self::DynamicDistributionGroup { members } | Self::UnifiedGroup { members } => {
                Some(members)
            }
            Self::Mailbox(_)
            | Self::MailUser { .. }
            | Self::MailContact { .. }
            | Self::RemoteMailbox { .. }
            | Self::MailPublicFolder { .. } => None,
        }
    }

    /// Whether it is a group of any kind.
    pub const fn is_group(&self) -> bool {
        matches!(self, Self::DistributionGroup { .. } | Self::DynamicDistributionGroup { .. } | Self::UnifiedGroup { .. })
    }

    /// The address that mail goes on to because the recipient itself is elsewhere.
    pub const fn target_address(&self) -> Option<&EmailAddress> {
        match self {
            Self::MailUser { external_email_address } | Self::MailContact { external_email_address } => {
                Some(external_email_address)
            }
            Self::RemoteMailbox { remote_routing_address: target }
            | Self::MailPublicFolder { external_email_address: target } => target.as_ref(),
            Self::Mailbox(_)
            | Self::DistributionGroup { .. }
            | Self::DynamicDistributionGroup { .. }
            | Self::UnifiedGroup { .. } => None,
        }
    }

    /// The same for an editor.
    pub const fn target_address_mut(&mut self) -> Option<&mut EmailAddress> {
        match self {
            Self::MailUser { external_email_address } | Self::MailContact { external_email_address } => {
                Some(external_email_address)
            }
            Self::RemoteMailbox { remote_routing_address: target }
            | Self::MailPublicFolder { external_email_address: target } => target.as_mut(),
            Self::Mailbox(_)
            | Self::DistributionGroup { .. }
            | Self::DynamicDistributionGroup { .. }
            | Self::UnifiedGroup { .. } => None,
        }
    }

    /// The address outside that it stands for, if it is a mail user or a contact.
    pub const fn external_email_address(&self) -> Option<&EmailAddress> {
        match self {
            Self::MailUser { external_email_address } | Self::MailContact { external_email_address } => {
                Some(external_email_address)
            }
            _ => None,
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
            Self::DynamicDistributionGroup { .. } => "DynamicDistributionGroup",
            Self::UnifiedGroup { .. } => "GroupMailbox",
            Self::MailPublicFolder { .. } => "PublicFolder",
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
    groups_of: Arc<NamedBy>,
    /// The mail users and contacts that stand for an address outside.
    outside: Arc<NamedBy>,
}

/// The recipients that name an address, by that address.
type NamedBy = BTreeMap<EmailAddress, BTreeSet<EmailAddress>>;

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
        note(&mut self.groups_of, recipient.kind.members(), &recipient.address);
        note(&mut self.outside, recipient.kind.external_email_address(), &recipient.address);
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
        forget(&mut self.groups_of, recipient.kind.members(), address);
        forget(&mut self.outside, recipient.kind.external_email_address(), address);
        Some(recipient)
    }

    /// Whether two addresses stand for one recipient.
    pub fn is_same(&self, left: &EmailAddress, right: &EmailAddress) -> bool {
        let primary = |address| self.find(address).map_or(address, |recipient| &recipient.address);
        primary(left) == primary(right)
    }

    /// The recipients that a sender called `address` is: the one with this address, and mail users and contacts that stand for
    /// it as somebody outside.
    pub fn standing_for(&self, address: &EmailAddress) -> impl Iterator<Item = &Recipient> {
        let own = self.find(address);
        let outside = self.outside.get(address).into_iter().flatten().filter_map(|primary| self.by_address.get(primary));
        own.into_iter().chain(outside.filter(move |other| own.is_none_or(|own| own.address != other.address)))
    }

    /// Everything that `addresses` lead to by membership, forwarding and external addresses, themselves included.
    pub fn ring<'a>(&'a self, addresses: impl IntoIterator<Item = &'a EmailAddress>) -> impl Iterator<Item = &'a Recipient> {
        let mut found: Vec<&Recipient> = Vec::new();
        let mut seen: BTreeSet<EmailAddress> = BTreeSet::new();
        let mut open: Vec<&EmailAddress> = addresses.into_iter().collect();
        while let Some(address) = open.pop() {
            let Some(recipient) = self.find(address).filter(|recipient| seen.insert(recipient.address.clone())) else { continue };
            found.push(recipient);
            if let RecipientKind::Mailbox(forwarding) = &recipient.kind {
                open.extend(forwarding.forwarding_address.iter().chain(&forwarding.forwarding_smtp_address));
            }
            open.extend(recipient.kind.target_address().into_iter().chain(recipient.kind.members()));
        }
        found.into_iter()
    }

    /// The groups that `person` is in, directly or through groups inside them. What it costs grows with these groups, not with
    /// their members.
    pub fn memberships(&self, person: &EmailAddress) -> Memberships<'_> {
        let mut found: Vec<(&Recipient, Option<usize>)> = Vec::new();
        let mut seen: BTreeSet<EmailAddress> = BTreeSet::new();
        let (mut address, mut inside) = (person, None);
        loop {
            let groups = self.names(address).into_iter().filter_map(|name| self.groups_of.get(name)).flatten();
            for group in groups.filter_map(|group| self.find(group)) {
                if seen.insert(group.address.clone()) {
                    found.push((group, inside));
                }
            }
            let next = inside.map_or(0, |place| place + 1);
            let Some((group, _)) = found.get(next) else { return Memberships(found) };
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
        self.memberships(member).leading_to(group).next().is_some()
    }
}

/// The groups that somebody is in, each with the place of the group inside it that led there.
#[derive(Debug, Clone)]
pub struct Memberships<'a>(Vec<(&'a Recipient, Option<usize>)>);

impl<'a> Memberships<'a> {
    /// Every one of the groups.
    pub fn groups(&self) -> impl Iterator<Item = &'a Recipient> {
        self.0.iter().map(|(group, _)| *group)
    }

    /// The groups by which the group with the address `group` is reached, that one first; none if it is not.
    pub fn leading_to(&self, group: &EmailAddress) -> impl Iterator<Item = &'a Recipient> {
        let wanted = self.0.iter().find(|(known, _)| known.has_address(group));
        std::iter::successors(wanted, |(_, inside)| self.0.get((*inside)?)).map(|(group, _)| *group)
    }
}

/// Notes that the recipient `by` names these addresses.
fn note<'a>(named_by: &mut Arc<NamedBy>, named: impl IntoIterator<Item = &'a EmailAddress>, by: &EmailAddress) {
    for address in named {
        Arc::make_mut(named_by).entry(address.clone()).or_default().insert(by.clone());
    }
}

/// Takes that back.
fn forget<'a>(named_by: &mut Arc<NamedBy>, named: impl IntoIterator<Item = &'a EmailAddress>, by: &EmailAddress) {
    for address in named {
        let named_by = Arc::make_mut(named_by);
        if let Some(names) = named_by.get_mut(address)
            && names.remove(by)
            && names.is_empty()
        {
            named_by.remove(address);
        }
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
        let mut groups_of = Arc::default();
        let mut outside = Arc::default();
        for recipient in recipients {
            note(&mut groups_of, recipient.kind.members(), &recipient.address);
            note(&mut outside, recipient.kind.external_email_address(), &recipient.address);
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
            None => Ok(Self { by_address: Arc::new(by_address), primary_of: Arc::new(primary_of), groups_of, outside }),
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
            let group = |(name, members): (u8, Vec<u8>)| {
                let kind = RecipientKind::DistributionGroup { members: members.into_iter().map(address).collect() };
                Recipient { proxy_addresses: vec![address(name + 10)], ..Recipient::new(address(name), kind) }
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
            let mut chain: Vec<&Recipient> = directory.memberships(&person).leading_to(&group).collect();
            chain.reverse();
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
