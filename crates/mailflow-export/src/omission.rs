//! What an export leaves out, and why: the runbook says so, the page lists it.

use mailflow::{
    DomainName, Element, EmailAddress, Name, SystemId, Topology,
    model::{Platform, RecordType, Software},
};
use mailflow_text::{Key, Text, key};

use crate::markdown::code;

/// A part of the design that is not in the bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Omission {
    /// An Exchange Server organization: drawn, not exported.
    ExchangeServer(SystemId),
    /// A host known by its behaviour only.
    SmtpHost(SystemId),
    /// Remote domains of a tenant.
    RemoteDomains(SystemId),
    /// How long a tenant's messages wait, and how many recipients they may have.
    TransportConfig(SystemId),
    /// An inbox rule of a mailbox.
    InboxRule(SystemId, EmailAddress),
    /// The connection filter policy of a tenant.
    ConnectionFilter(SystemId),
    /// Who may sign in over SMTP, and send as whom.
    ClientSubmission(SystemId),
    /// The name and password of a Postfix that signs in.
    SignIn(SystemId),
    /// An accepted domain that takes nothing over IPv6.
    Ipv6(SystemId, DomainName),
    /// A domain whose mail is signed.
    DkimSigning(SystemId, DomainName),
    /// `ExternalRelay`, which Exchange Online does not have.
    ExternalRelay(SystemId, DomainName),
    /// A domain that nobody may send from, or to.
    DisabledDomain(SystemId, DomainName),
    /// A rule that uses a parameter more than once.
    RepeatedParameter(SystemId, Name, String),
    /// A rule without an action.
    NoAction(SystemId, Name),
    /// A rule that rejects with a code that Exchange Online does not allow.
    StatusCode(SystemId, Name, String),
    /// An address range that an inbound connector cannot have.
    AddressRange(SystemId, Name, String),
    /// A recipient's own limits.
    Limits(SystemId, EmailAddress),
    /// A recipient's lists of senders that it accepts or rejects.
    SenderLists(SystemId, EmailAddress),
    /// A dynamic distribution group, whose filter is not modelled, or a public folder.
    MadeByHand(SystemId, EmailAddress),
    /// A remote mailbox in a tenant.
    RemoteMailbox(SystemId, EmailAddress),
    /// Records of a zone that belongs to somebody else.
    ForeignRecord(DomainName, RecordType),
    /// An alias beside other records of its name (RFC 1034 §3.6.2).
    AliasBesideOthers(DomainName),
    /// A text longer than a record can be.
    LongText(DomainName),
    /// A mailbox whose name Dovecot cannot store safely.
    DovecotUser(SystemId, EmailAddress),
    /// An entry that a Postfix table cannot hold.
    MapEntry(SystemId, String),
    /// A local user whose name another one has.
    MailboxTransport(SystemId, EmailAddress),
}

impl Omission {
    /// The element that is left out, in whole or in part.
    pub fn element(&self) -> Element {
        match self {
            Self::ExchangeServer(system)
            | Self::SmtpHost(system)
            | Self::ConnectionFilter(system)
            | Self::RemoteDomains(system)
            | Self::TransportConfig(system)
            | Self::ClientSubmission(system)
            | Self::SignIn(system)
            | Self::DovecotUser(system, _)
            | Self::MapEntry(system, _)
            | Self::MailboxTransport(system, _) => Element::System(system.clone()),
            Self::ExternalRelay(system, domain)
            | Self::DisabledDomain(system, domain)
            | Self::DkimSigning(system, domain)
            | Self::Ipv6(system, domain) => Element::AcceptedDomain(system.clone(), domain.clone()),
            Self::RepeatedParameter(system, rule, _) | Self::NoAction(system, rule) | Self::StatusCode(system, rule, _) => {
                Element::TransportRule(system.clone(), rule.clone())
            }
            Self::AddressRange(system, connector, _) => Element::InboundConnector(system.clone(), connector.clone()),
            Self::InboxRule(system, address)
            | Self::Limits(system, address)
            | Self::SenderLists(system, address)
            | Self::MadeByHand(system, address)
            | Self::RemoteMailbox(system, address) => Element::Recipient(system.clone(), address.clone()),
            Self::ForeignRecord(name, record_type) => Element::RecordSet(name.clone(), *record_type),
            Self::AliasBesideOthers(name) => Element::RecordSet(name.clone(), RecordType::Cname),
            Self::LongText(name) => Element::RecordSet(name.clone(), RecordType::Txt),
        }
    }

    /// The sentence that says it, in Markdown.
    pub fn sentence(&self, text: Text) -> String {
        let (key, first, second) = self.words();
        let [first, second] = [first, second].map(|(name, value)| (name, code(&value)));
        text.format(key, &[(first.0, &first.1), (second.0, &second.1)])
    }

    /// The message with its two arguments; one that a message does not have has no name.
    fn words(&self) -> (Key, (&'static str, String), (&'static str, String)) {
        let none = || ("", String::new());
        match self {
            Self::ExchangeServer(system) => (key::EXPORT_SKIP_EXCHANGE_SERVER, ("system", system.to_string()), none()),
            Self::SmtpHost(system) => (key::EXPORT_SKIP_SMTP_HOST, ("system", system.to_string()), none()),
            Self::ConnectionFilter(system) => (key::EXPORT_SKIP_CONNECTION_FILTER, ("system", system.to_string()), none()),
            Self::RemoteDomains(system) => (key::EXPORT_SKIP_REMOTE_DOMAINS, ("system", system.to_string()), none()),
            Self::TransportConfig(system) => (key::EXPORT_SKIP_TRANSPORT_CONFIG, ("system", system.to_string()), none()),
            Self::InboxRule(_, address) => (key::EXPORT_SKIP_INBOX_RULE, ("address", address.to_string()), none()),
            Self::ClientSubmission(system) => (key::EXPORT_SKIP_CLIENT_SUBMISSION, ("system", system.to_string()), none()),
            Self::SignIn(system) => (key::EXPORT_SKIP_SIGN_IN, ("system", system.to_string()), none()),
            Self::DkimSigning(_, domain) => (key::EXPORT_SKIP_DKIM_SIGNING, ("domain", domain.to_string()), none()),
            Self::Ipv6(_, domain) => (key::EXPORT_SKIP_IPV6, ("domain", domain.to_string()), none()),
            Self::ExternalRelay(_, domain) => (key::EXPORT_SKIP_EXTERNAL_RELAY, ("domain", domain.to_string()), none()),
            Self::DisabledDomain(_, domain) => (key::EXPORT_SKIP_DISABLED_DOMAIN, ("domain", domain.to_string()), none()),
            Self::RepeatedParameter(_, rule, parameter) => {
                (key::EXPORT_SKIP_REPEATED_PARAMETER, ("rule", rule.to_string()), ("parameter", parameter.clone()))
            }
            Self::NoAction(_, rule) => (key::EXPORT_SKIP_NO_ACTION, ("rule", rule.to_string()), none()),
            Self::StatusCode(_, rule, status) => {
                (key::EXPORT_SKIP_STATUS_CODE, ("rule", rule.to_string()), ("code", status.clone()))
            }
            Self::AddressRange(_, connector, range) => {
                (key::EXPORT_SKIP_ADDRESS_RANGE, ("connector", connector.to_string()), ("range", range.clone()))
            }
            Self::Limits(_, address) => (key::EXPORT_SKIP_LIMITS, ("address", address.to_string()), none()),
            Self::SenderLists(_, address) => (key::EXPORT_SKIP_SENDER_LISTS, ("address", address.to_string()), none()),
            Self::MadeByHand(_, address) => (key::EXPORT_SKIP_MADE_BY_HAND, ("address", address.to_string()), none()),
            Self::RemoteMailbox(_, address) => (key::EXPORT_SKIP_REMOTE_MAILBOX, ("address", address.to_string()), none()),
            Self::ForeignRecord(..) => (key::EXPORT_SKIP_FOREIGN_RECORD, ("record", self.element().label()), none()),
            Self::AliasBesideOthers(_) => (key::EXPORT_SKIP_CNAME, ("record", self.element().label()), none()),
            Self::LongText(_) => (key::EXPORT_SKIP_LONG_TEXT, ("record", self.element().label()), none()),
            Self::DovecotUser(system, address) => {
                (key::EXPORT_SKIP_DOVECOT_USER, ("address", address.to_string()), ("host", system.to_string()))
            }
            Self::MapEntry(system, entry) => (key::EXPORT_SKIP_MAP_ENTRY, ("entry", entry.clone()), ("host", system.to_string())),
            Self::MailboxTransport(system, address) => {
                (key::EXPORT_SKIP_MAILBOX_TRANSPORT, ("entry", address.to_string()), ("host", system.to_string()))
            }
        }
    }

    /// The systems that no exporter configures, or not in whole.
    pub(crate) fn unsupported_systems(topology: &Topology) -> Vec<Self> {
        let servers = topology.organizations.iter().filter_map(|organization| match organization.platform {
            Platform::ExchangeServer(_) => Some(Self::ExchangeServer(organization.id.clone())),
            Platform::ExchangeOnline(_) => None,
        });
        let hosts = topology.relays.iter().filter_map(|relay| match relay.software {
            Software::SmtpHost(_) => Some(Self::SmtpHost(relay.id.clone())),
            Software::Postfix(_) => relay.smtp_auth_user.is_some().then(|| Self::SignIn(relay.id.clone())),
        });
        servers.chain(hosts).collect()
    }
}
