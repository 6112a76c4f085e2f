//! Recipients: contacts, mail users and groups are created; mailboxes must exist and are only changed.

use mailflow::{
    Element, EmailAddress, SystemId,
    model::{Organization, Recipient, RecipientKind},
    order,
};

use super::plan::Settings;
use crate::{Omission, digest::sha256, powershell::Value};

/// What happens to a tenant's recipients, in the order in which it has to happen.
#[derive(Default)]
pub(super) struct Recipients<'a> {
    /// Mailboxes and Microsoft 365 groups, which must exist.
    pub required: Vec<&'a Recipient>,
    pub contacts: Vec<Object>,
    pub users: Vec<Object>,
    pub groups: Vec<Object>,
    /// Mailboxes with settings of their own.
    pub mailboxes: Vec<Object>,
}

/// A recipient to create or change.
pub(super) struct Object {
    pub address: EmailAddress,
    pub element: Element,
    /// Parameters of its `New-` cmdlet; empty for a mailbox.
    pub create: Settings,
    /// Parameters of its `Set-` cmdlet.
    pub settings: Settings,
    /// A group's members.
    pub members: Vec<EmailAddress>,
}

impl<'a> Recipients<'a> {
    pub fn new(organization: &'a Organization, omissions: &mut Vec<Omission>) -> Self {
        let mut recipients = Self::default();
        let aliases = Aliases::of(organization);
        for recipient in organization.recipients.iter() {
            // They may name recipients that are created later, and a roll-back would have to know what they were.
            if recipient.listed_senders().next().is_some() {
                omissions.push(Omission::SenderLists(organization.id.clone(), recipient.address.clone()));
            }
            if recipient.max_receive_size.or(recipient.max_send_size).is_some() || recipient.recipient_limits.is_some() {
                omissions.push(Omission::Limits(organization.id.clone(), recipient.address.clone()));
            }
            let object = |create: Settings, settings: Settings| Object {
                address: recipient.address.clone(),
                element: Element::Recipient(organization.id.clone(), recipient.address.clone()),
                create,
                settings,
                members: Vec::new(),
            };
            let name = ("Name", Value::from(object_name(&recipient.address)));
            let alias = ("Alias", Value::from(aliases.of_address(&recipient.address)));
            let primary = ("PrimarySmtpAddress", Value::Text(recipient.address.to_string()));
            match &recipient.kind {
                RecipientKind::MailContact { external_email_address: external } => {
                    // New-MailContact has no PrimarySmtpAddress online; the address becomes primary by its `SMTP:`.
                    let primary = (external != &recipient.address).then(|| format!("SMTP:{}", recipient.address));
                    let external = ("ExternalEmailAddress", Value::Text(external.to_string()));
                    let settings = with_addresses(vec![external.clone()], recipient, primary);
                    recipients.contacts.push(object(vec![name, external, alias], settings));
                }
                RecipientKind::MailUser { external_email_address: external } => {
                    let external = ("ExternalEmailAddress", Value::Text(external.to_string()));
                    let settings = with_addresses(vec![external.clone()], recipient, None);
                    recipients.users.push(object(vec![name, external, alias, primary], settings));
                }
                RecipientKind::DistributionGroup { members } => {
                    let required =
                        ("RequireSenderAuthenticationEnabled", Value::Boolean(recipient.require_sender_authentication));
                    let settings = with_addresses(vec![required.clone()], recipient, None);
                    let mut group = object(vec![name, alias, primary, ("Type", "Distribution".into()), required], settings);
                    group.members.clone_from(members);
                    recipients.add_outside_members(organization, recipient, members, &aliases);
                    recipients.groups.push(group);
                }
                RecipientKind::Mailbox(forwarding) => {
                    recipients.required.push(recipient);
                    if !forwarding.inbox_rule_redirect_to.is_empty() {
                        omissions.push(Omission::InboxRule(organization.id.clone(), recipient.address.clone()));
                    }
                    let mut settings = Settings::new();
                    if let Some(address) = &forwarding.forwarding_address {
                        settings.push(("ForwardingAddress", Value::Text(address.to_string())));
                    }
                    if let Some(address) = &forwarding.forwarding_smtp_address {
                        settings.push(("ForwardingSmtpAddress", Value::Text(address.to_string())));
                    }
                    if !settings.is_empty() {
                        settings.push(("DeliverToMailboxAndForward", forwarding.deliver_to_mailbox_and_forward.into()));
                    }
                    let settings = with_addresses(settings, recipient, None);
                    if !settings.is_empty() {
                        recipients.mailboxes.push(object(Settings::new(), settings));
                    }
                }
                RecipientKind::UnifiedGroup { .. } => recipients.required.push(recipient),
                RecipientKind::DynamicDistributionGroup { .. } | RecipientKind::MailPublicFolder { .. } => {
                    recipients.required.push(recipient);
                    omissions.push(Omission::MadeByHand(organization.id.clone(), recipient.address.clone()));
                }
                RecipientKind::RemoteMailbox { .. } => {
                    omissions.push(Omission::RemoteMailbox(organization.id.clone(), recipient.address.clone()));
                }
            }
        }
        recipients
    }

    /// Exchange keeps a member outside the organization as a mail contact.
    fn add_outside_members(
        &mut self,
        organization: &Organization,
        group: &Recipient,
        members: &[EmailAddress],
        aliases: &Aliases,
    ) {
        for member in members.iter().filter(|member| organization.recipients.find(member).is_none()) {
            if self.contacts.iter().any(|contact| contact.address == *member) {
                continue;
            }
            let external = ("ExternalEmailAddress", Value::Text(member.to_string()));
            self.contacts.push(Object {
                address: member.clone(),
                element: Element::Recipient(organization.id.clone(), group.address.clone()),
                create: vec![
                    ("Name", object_name(member).into()),
                    external.clone(),
                    ("Alias", aliases.of_address(member).into()),
                ],
                settings: vec![external],
                members: Vec::new(),
            });
        }
    }

    pub fn is_empty(&self) -> bool {
        self.required.is_empty() && self.contacts.is_empty() && self.users.is_empty() && self.groups.is_empty()
    }

    pub fn element(system: &SystemId, recipient: &Recipient) -> Element {
        Element::Recipient(system.clone(), recipient.address.clone())
    }
}

fn with_addresses(mut settings: Settings, recipient: &Recipient, primary: Option<String>) -> Settings {
    let further = recipient.proxy_addresses.iter().map(|address| format!("smtp:{address}"));
    let addresses: Vec<String> = primary.into_iter().chain(further).collect();
    if !addresses.is_empty() {
        settings.push(("EmailAddresses", Value::Add(addresses)));
    }
    let has_switch = settings.iter().any(|(parameter, _)| *parameter == "RequireSenderAuthenticationEnabled");
    if recipient.require_sender_authentication && !has_switch {
        settings.push(("RequireSenderAuthenticationEnabled", true.into()));
    }
    settings
}

/// The object's `Name`: its address, shortened to the 64 characters that Exchange allows without becoming ambiguous.
pub(super) fn object_name(address: &EmailAddress) -> String {
    if address.as_str().chars().count() <= 64 {
        return address.to_string();
    }
    let head: String = address.as_str().chars().take(47).collect();
    format!("{head}-{}", digest(address))
}

/// Sixteen hexadecimal digits that stand for an address.
fn digest(address: &EmailAddress) -> String {
    sha256(address.as_str()).chars().take(16).collect()
}

/// Aliases: the local part where that is unique, with the domain where it is not.
struct Aliases(Vec<String>);

impl Aliases {
    fn of(organization: &Organization) -> Self {
        let mut aliases: Vec<String> =
            organization.recipients.iter().map(|recipient| alias_text(recipient.address.local_part())).collect();
        order::sort_by(&mut aliases, Ord::cmp);
        Self(aliases)
    }

    fn is_unique(&self, alias: &String) -> bool {
        let place = self.0.partition_point(|other| other < alias);
        self.0.get(place) == Some(alias) && self.0.get(place + 1) != Some(alias)
    }

    fn of_address(&self, address: &EmailAddress) -> String {
        let short = alias_text(address.local_part());
        let is_own = short == address.local_part() && self.is_unique(&short);
        if is_own {
            return short;
        }
        let head: String = alias_text(address.as_str()).chars().take(47).collect();
        format!("{}-{}", head.trim_end_matches('.'), digest(address))
    }
}

/// `text` in the characters that an `Alias` may have (New-MailContact, `-Alias`).
fn alias_text(text: &str) -> String {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || "!#%*+-/=?^_~.".contains(c);
    text.chars().map(|character| if is_allowed(character) { character } else { '_' }).collect()
}
