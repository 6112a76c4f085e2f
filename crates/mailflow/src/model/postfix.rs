//! Postfix by the names of its parameters (postconf(5)), and Dovecot as its store.
//!
//! Map entries are kept in the order written; look-ups follow the order that the manual gives, so that order does not matter.

use std::{fmt, str::FromStr};

use ipnet::IpNet;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::connector::{SmartHost, SmartHostError};
use crate::names::{DomainName, DomainNameError, EmailAddress, EmailAddressError, Name, shortened, text_type};

/// The parameters of `main.cf` that decide where mail goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Postfix {
    /// `mydestination`: domains of the local class.
    pub mydestination: Vec<DomainName>,
    /// `local_recipient_maps`: the local users; `None` accepts every address.
    pub local_recipient_maps: Option<Vec<EmailAddress>>,
    /// `mailbox_transport_maps`: local users with a transport of their own.
    pub mailbox_transport_maps: Vec<AddressTransport>,
    /// `mailbox_transport`: takes every local recipient, known or not.
    pub mailbox_transport: Option<Transport>,
    /// `fallback_transport`: for local recipients nothing else takes.
    pub fallback_transport: Option<Transport>,
    /// `luser_relay`: where mail for local recipients goes that nothing else takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub luser_relay: Option<LuserRelay>,
    /// `virtual_alias_domains`.
    pub virtual_alias_domains: Vec<DomainName>,
    /// `virtual_alias_maps`.
    pub virtual_alias_maps: Vec<VirtualAlias>,
    /// `virtual_mailbox_domains`.
    pub virtual_mailbox_domains: Vec<DomainName>,
    /// `virtual_mailbox_maps`; `None` accepts every address.
    pub virtual_mailbox_maps: Option<Vec<EmailAddress>>,
    /// `virtual_transport`.
    pub virtual_transport: Transport,
    /// `relay_domains`; matches names below too.
    pub relay_domains: Vec<DomainName>,
    /// `relay_recipient_maps`; `None` accepts every address.
    pub relay_recipient_maps: Option<Vec<EmailAddress>>,
    /// `relay_transport`.
    pub relay_transport: Transport,
    /// `default_transport`.
    pub default_transport: Transport,
    /// `transport_maps`.
    pub transport_maps: Vec<TransportEntry>,
    /// `sender_dependent_default_transport_maps`.
    pub sender_dependent_default_transport_maps: Vec<SenderTransport>,
    /// `sender_dependent_relayhost_maps`.
    pub sender_dependent_relayhost_maps: Vec<SenderRelayhost>,
    /// `relayhost`.
    pub relayhost: Option<NextHop>,
    /// `empty_address_relayhost_maps_lookup_key`: what `sender_dependent_relayhost_maps` is asked for the null sender.
    #[serde(skip_serializing_if = "SenderPattern::is_null")]
    pub empty_address_relayhost_maps_lookup_key: SenderPattern,
    /// `recipient_delimiter`: what parts a user from an extension, as in `alice+lists`; `None` knows no extensions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient_delimiter: Option<RecipientDelimiter>,
    /// Tables whose file postmap(1) has never built: looking something up in them fails for now.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unbuilt_tables: Vec<Table>,
    /// `mynetworks`: clients that may relay.
    pub mynetworks: Vec<IpNet>,
    /// `smtpd_relay_restrictions`: the last word to clients that may not.
    pub unauthorized_destination: UnauthorizedDestination,
    /// Clients that `check_client_access` refuses with `REJECT`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rejected_clients: Vec<IpNet>,
    /// `smtpd_restriction_classes` reached by `check_client_access`: clients that may only write to listed recipients.
    pub restriction_classes: Vec<RestrictionClass>,
    /// `smtp_tls_security_level`.
    pub smtp_tls_security_level: TlsLevel,
    /// `smtp_tls_fingerprint_cert_match`: digests for level `fingerprint`, for which the names of the certificates stand that
    /// they were made of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub smtp_tls_fingerprint_cert_match: Vec<Name>,
    /// `smtp_tls_policy_maps`: levels for single next hops; the key is the next hop as written.
    pub smtp_tls_policy_maps: Vec<TlsPolicy>,
    /// `hopcount_limit`: Received fields a message may have.
    pub hopcount_limit: u32,
    /// `message_size_limit` in bytes.
    pub message_size_limit: u64,
    /// Dovecot beside it, reached over LMTP.
    pub dovecot: Option<Dovecot>,
}

impl Default for Postfix {
    /// The compiled-in defaults of Postfix 3.7.
    fn default() -> Self {
        Self {
            mydestination: Vec::new(),
            local_recipient_maps: Some(Vec::new()),
            mailbox_transport_maps: Vec::new(),
            mailbox_transport: None,
            fallback_transport: None,
            luser_relay: None,
            virtual_alias_domains: Vec::new(),
            virtual_alias_maps: Vec::new(),
            virtual_mailbox_domains: Vec::new(),
            virtual_mailbox_maps: None,
            virtual_transport: Transport::Virtual,
            relay_domains: Vec::new(),
            relay_recipient_maps: None,
            relay_transport: Transport::Relay(None),
            default_transport: Transport::Smtp(None),
            transport_maps: Vec::new(),
            sender_dependent_default_transport_maps: Vec::new(),
            sender_dependent_relayhost_maps: Vec::new(),
            relayhost: None,
            empty_address_relayhost_maps_lookup_key: SenderPattern::Null,
            recipient_delimiter: None,
            unbuilt_tables: Vec::new(),
            mynetworks: Vec::new(),
            unauthorized_destination: UnauthorizedDestination::Defer,
            rejected_clients: Vec::new(),
            restriction_classes: Vec::new(),
            smtp_tls_security_level: TlsLevel::None,
            smtp_tls_fingerprint_cert_match: Vec::new(),
            smtp_tls_policy_maps: Vec::new(),
            hopcount_limit: 50,
            message_size_limit: 10_240_000,
            dovecot: None,
        }
    }
}

impl Postfix {
    /// The class of `domain`: the first of the list that names it. `relay_domains` takes names below too
    /// (`parent_domain_matches_subdomains`), the others match exactly.
    ///
    /// Source: Postfix, ADDRESS_CLASS_README; a domain in two classes has the first (resolve.c). Evidence: observed.
    pub fn class(&self, domain: &DomainName) -> AddressClass {
        if self.mydestination.contains(domain) {
            AddressClass::Local
        } else if self.virtual_alias_domains.contains(domain) {
            AddressClass::VirtualAlias
        } else if self.virtual_mailbox_domains.contains(domain) {
            AddressClass::VirtualMailbox
        } else if self.relay_domains.iter().any(|parent| domain.is_at_or_below(parent)) {
            AddressClass::Relay
        } else {
            AddressClass::Default
        }
    }

    /// The line of `transport_maps` for `recipient` (transport(5)): address with and without extension, domain, `.parent` from
    /// the nearest up, `*`.
    pub fn transport_for(&self, recipient: &EmailAddress) -> Option<&TransportEntry> {
        let domain = recipient.domain();
        let parents = std::iter::successors(domain.parent(), DomainName::parent).map(TransportPattern::Below);
        self.keys(recipient)
            .map(TransportPattern::Address)
            .chain([TransportPattern::Domain(domain.clone())])
            .chain(parents)
            .chain([TransportPattern::Any])
            .find_map(|key| self.transport_maps.iter().find(|entry| entry.pattern == key))
    }

    /// The keys under which tables are asked for `address`, in order: the address, then without its extension.
    pub fn keys(&self, address: &EmailAddress) -> impl Iterator<Item = EmailAddress> + use<> {
        let bare = self.recipient_delimiter.as_ref().and_then(|delimiter| delimiter.without_extension(address));
        [Some(address.clone()), bare].into_iter().flatten()
    }

    /// Whether a list of recipients has `address`, with or without its extension.
    pub fn lists(&self, recipients: &[EmailAddress], address: &EmailAddress) -> bool {
        self.keys(address).any(|key| recipients.contains(&key))
    }

    /// Whether look-ups in `table` fail because nobody built it. A parameter without a table has nothing to be built.
    pub fn is_unbuilt(&self, table: Table) -> bool {
        self.unbuilt_tables.contains(&table)
            && match table {
                Table::LocalRecipientMaps => self.local_recipient_maps.is_some(),
                Table::VirtualAliasMaps => !self.virtual_alias_maps.is_empty(),
                Table::VirtualMailboxMaps => self.virtual_mailbox_maps.is_some(),
                Table::RelayRecipientMaps => self.relay_recipient_maps.is_some(),
                Table::TransportMaps => !self.transport_maps.is_empty(),
            }
    }

    /// Where `luser_relay` has mail for `recipient` go: a local recipient that nothing else takes (local(8)).
    pub fn luser_target(&self, recipient: &EmailAddress) -> Option<EmailAddress> {
        let relay = self.luser_relay.as_ref()?;
        let is_listed = self.keys(recipient).any(|key| self.mailbox_transport_maps.iter().any(|entry| entry.address == key));
        let is_known = self.local_recipient_maps.as_ref().is_some_and(|users| self.lists(users, recipient));
        let is_local = match self.transport_for(recipient) {
            Some(entry) => entry.transport == Transport::Local,
            None => self.class(recipient.domain()) == AddressClass::Local,
        };
        let is_taken = is_listed || is_known || self.mailbox_transport.is_some() || self.fallback_transport.is_some();
        let target = || relay.expand(recipient, self.recipient_delimiter.as_ref());
        if is_local && !is_taken && !self.is_unbuilt(Table::TransportMaps) { target() } else { None }
    }

    /// Whether level `dane` is set for every next hop, or for some.
    pub fn uses_dane(&self) -> bool {
        let policies = self.smtp_tls_policy_maps.iter().map(|policy| policy.level);
        policies.chain([self.smtp_tls_security_level]).any(|level| matches!(level, TlsLevel::Dane | TlsLevel::DaneOnly))
    }

    /// The certificates that `fingerprint` asks for by name, wherever they stand.
    pub fn fingerprints(&self) -> impl Iterator<Item = &str> {
        let policies = self.smtp_tls_policy_maps.iter().filter(|policy| policy.level == TlsLevel::Fingerprint);
        let own = self.smtp_tls_fingerprint_cert_match.iter().map(Name::as_str);
        own.chain(policies.flat_map(|policy| policy.matches.iter().map(String::as_str)))
    }

    /// The line of `virtual_alias_maps` for `address`.
    pub fn alias_for(&self, address: &EmailAddress) -> Option<&VirtualAlias> {
        self.keys(address).find_map(|key| self.virtual_alias_maps.iter().find(|alias| alias.address == key))
    }
}

impl Postfix {
    /// What an alias's target becomes for `address`: with its extension, where the alias was found without it
    /// (`propagate_unmatched_extensions`, of which `virtual` is one by default).
    pub fn alias_target(&self, alias: &VirtualAlias, target: &EmailAddress, address: &EmailAddress) -> EmailAddress {
        let delimiter = self.recipient_delimiter.as_ref().filter(|_| alias.address != *address);
        let extension = delimiter.and_then(|delimiter| address.local_part().get(delimiter.extension_at(address)?..));
        let extended = extension
            .and_then(|extension| EmailAddress::parse(&format!("{}{extension}@{}", target.local_part(), target.domain())).ok());
        extended.unwrap_or_else(|| target.clone())
    }
}

/// `recipient_delimiter`: one or more characters, each of which begins an address extension.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RecipientDelimiter(String);

/// Why a text is not a [`RecipientDelimiter`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{0}` is not a recipient_delimiter: one or more of `+`, `-`, `_`, `=`, `~`, `#`")]
pub struct RecipientDelimiterError(String);

impl RecipientDelimiterError {
    /// What was given.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl RecipientDelimiter {
    /// Reads the characters.
    pub fn parse(text: &str) -> Result<Self, RecipientDelimiterError> {
        let text = text.trim();
        let is_delimiter = !text.is_empty() && text.len() <= 6 && text.chars().all(|c| "+-_=~#".contains(c));
        if is_delimiter { Ok(Self(text.to_owned())) } else { Err(RecipientDelimiterError(shortened(text))) }
    }

    /// Where the extension of `address` begins in its local part, if it has one. Addresses of the mail system itself, of list owners and of list
    /// requests have none (split_addr.c, `owner_request_special`).
    fn extension_at(&self, address: &EmailAddress) -> Option<usize> {
        let local = address.local_part();
        let is_whole = ["postmaster", "mailer-daemon", "double-bounce"].contains(&local)
            || self.0.contains('-') && (local.starts_with("owner-") || local.ends_with("-request"));
        local.find(|c| self.0.contains(c)).filter(|&at| at > 0 && !is_whole)
    }

    fn without_extension(&self, address: &EmailAddress) -> Option<EmailAddress> {
        let user = address.local_part().get(..self.extension_at(address)?)?;
        EmailAddress::parse(&format!("{user}@{}", address.domain())).ok()
    }
}

impl fmt::Display for RecipientDelimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// `luser_relay`: an address in which `$user`, `$local`, `$extension` and `$domain` stand for parts of the recipient.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LuserRelay(String);

/// Why a text is not a [`LuserRelay`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{0}` is not a luser_relay; write an address, in which `$user`, `$local`, `$extension` and `$domain` may stand")]
pub struct LuserRelayError(String);

impl LuserRelayError {
    /// What was given.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl LuserRelay {
    /// Reads an address with variables.
    pub fn parse(text: &str) -> Result<Self, LuserRelayError> {
        let text = text.trim();
        let sample = expanded(text, "user", "user", "extension", "example.com");
        // local(8) knows further variables, which no document could fill in.
        let is_address = !sample.contains('$') && EmailAddress::parse(&sample).is_ok();
        if is_address { Ok(Self(text.to_owned())) } else { Err(LuserRelayError(shortened(text))) }
    }

    /// The address that mail for `recipient` goes to; none where what stands in it makes no address.
    pub fn expand(&self, recipient: &EmailAddress, delimiter: Option<&RecipientDelimiter>) -> Option<EmailAddress> {
        let local = recipient.local_part();
        let at = delimiter.and_then(|delimiter| delimiter.extension_at(recipient)).unwrap_or(local.len());
        let (user, extension) = local.split_at_checked(at)?;
        let extension = extension.get(1..).unwrap_or_default();
        EmailAddress::parse(&expanded(&self.0, user, local, extension, recipient.domain().as_str())).ok()
    }
}

/// `text` with its variables filled in, `$user` and `${user}` alike.
fn expanded(text: &str, user: &str, local: &str, extension: &str, domain: &str) -> String {
    let variables = [("user", user), ("local", local), ("extension", extension), ("domain", domain)];
    variables.into_iter().fold(text.to_owned(), |text, (name, value)| {
        text.replace(&["${", name, "}"].concat(), value).replace(&["$", name].concat(), value)
    })
}

impl fmt::Display for LuserRelay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A parameter whose table postmap(1) has to build, written as `main.cf` names it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Table {
    /// `local_recipient_maps`.
    LocalRecipientMaps,
    /// `virtual_alias_maps`.
    VirtualAliasMaps,
    /// `virtual_mailbox_maps`.
    VirtualMailboxMaps,
    /// `relay_recipient_maps`.
    RelayRecipientMaps,
    /// `transport_maps`.
    TransportMaps,
}

/// Why a text is not a [`Table`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error(
    "`{0}` is not a table: `local_recipient_maps`, `virtual_alias_maps`, `virtual_mailbox_maps`, `relay_recipient_maps` or `transport_maps`"
)]
pub struct TableError(String);

impl TableError {
    /// What was given.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.parameter())
    }
}

impl Table {
    /// Reads the name of a parameter.
    pub fn parse(text: &str) -> Result<Self, TableError> {
        let table = Self::ALL.into_iter().find(|table| table.parameter() == text.trim());
        table.ok_or_else(|| TableError(shortened(text)))
    }

    /// Every one.
    pub const ALL: [Self; 5] = [
        Self::LocalRecipientMaps,
        Self::VirtualAliasMaps,
        Self::VirtualMailboxMaps,
        Self::RelayRecipientMaps,
        Self::TransportMaps,
    ];

    /// The parameter.
    pub const fn parameter(self) -> &'static str {
        match self {
            Self::LocalRecipientMaps => "local_recipient_maps",
            Self::VirtualAliasMaps => "virtual_alias_maps",
            Self::VirtualMailboxMaps => "virtual_mailbox_maps",
            Self::RelayRecipientMaps => "relay_recipient_maps",
            Self::TransportMaps => "transport_maps",
        }
    }
}

/// The address class of a recipient domain (Postfix, ADDRESS_CLASS_README).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressClass {
    /// `mydestination`.
    Local,
    /// `virtual_alias_domains`.
    VirtualAlias,
    /// `virtual_mailbox_domains`.
    VirtualMailbox,
    /// `relay_domains`.
    Relay,
    /// Every other domain.
    Default,
}

impl AddressClass {
    /// The parameter that puts a domain into the class.
    pub const fn parameter(self) -> &'static str {
        match self {
            Self::Local => "mydestination",
            Self::VirtualAlias => "virtual_alias_domains",
            Self::VirtualMailbox => "virtual_mailbox_domains",
            Self::Relay => "relay_domains",
            Self::Default => "default_transport",
        }
    }
}

/// Dovecot's part: who has a mailbox.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Dovecot {
    /// Addresses in the user database; LMTP refuses every other.
    pub users: Vec<EmailAddress>,
    /// What keeps it from delivering, if anything does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fault: Option<DovecotFault>,
}

/// A mistake in Dovecot's configuration that `doveconf -n` does not show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum DovecotFault {
    /// There is no `passdb`: nobody can be looked up.
    NoPassdb,
    /// `mail_location` lies where Dovecot may not write.
    StoreUnwritable,
    /// `auth_username_format` makes another name of the address, such as `%Ln` where the users have domains: nobody is found.
    UsernameFormat,
}

impl Dovecot {
    /// The user whose mailbox `address` is. Dovecot's own `recipient_delimiter` is `+`, whatever Postfix's may be.
    ///
    /// Source: Dovecot, lmtp; observed on Dovecot 2.3.19.
    pub fn user(&self, address: &EmailAddress) -> Option<&EmailAddress> {
        let bare = RecipientDelimiter("+".to_owned()).without_extension(address);
        let is_user = |user: &&EmailAddress| **user == *address || bare.as_ref() == Some(*user);
        self.users.iter().find(is_user)
    }
}

/// The last entry of `smtpd_relay_restrictions`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum UnauthorizedDestination {
    /// `defer_unauth_destination`: 454 4.7.1, the stock setting.
    #[default]
    Defer,
    /// `reject_unauth_destination`: 554 5.7.1.
    Reject,
}

/// A restriction class: the clients it is for, and the recipients they may write to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RestrictionClass {
    /// Its name, such as `from_eop`.
    pub name: Name,
    /// The clients, as `check_client_access cidr:` lists them.
    pub clients: Vec<IpNet>,
    /// The recipients they may write to; any other gets `550 5.1.1`.
    pub recipients: Vec<EmailAddress>,
}

/// `smtp_tls_security_level` and the levels of `smtp_tls_policy_maps`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum TlsLevel {
    /// No TLS.
    #[default]
    None,
    /// TLS where offered.
    May,
    /// TLS with any certificate.
    Encrypt,
    /// TLS with one of the certificates that the policy lists.
    Fingerprint,
    /// TLS as the TLSA records of the host ask for it, without such records as with `May`. Needs
    /// `smtp_dns_support_level = dnssec` and a resolver that validates.
    Dane,
    /// TLS as the TLSA records of the host ask for it; without such records no mail.
    DaneOnly,
    /// TLS with a trusted certificate that names the next hop.
    Verify,
    /// TLS with a trusted certificate that names what the policy says.
    Secure,
}

impl TlsLevel {
    /// The value in `main.cf`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::May => "may",
            Self::Encrypt => "encrypt",
            Self::Fingerprint => "fingerprint",
            Self::Dane => "dane",
            Self::DaneOnly => "dane-only",
            Self::Verify => "verify",
            Self::Secure => "secure",
        }
    }
}

/// One line of `smtp_tls_policy_maps`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TlsPolicy {
    /// The next hop, byte for byte as the routing decision wrote it.
    pub next_hop: NextHop,
    /// The level for it.
    pub level: TlsLevel,
    /// `match=` patterns; `.x` stands for names below `x`. At level `fingerprint` they are digests, for which the names of the
    /// certificates stand that they were made of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub matches: Vec<String>,
}

/// One line of `virtual_alias_maps`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct VirtualAlias {
    /// The address looked up.
    pub address: EmailAddress,
    /// What it becomes.
    pub targets: Vec<EmailAddress>,
}

/// One line of `mailbox_transport_maps`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddressTransport {
    /// The local user.
    pub address: EmailAddress,
    /// Where its mail goes.
    pub transport: Transport,
}

/// One line of `transport_maps`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TransportEntry {
    /// What is looked up.
    pub pattern: TransportPattern,
    /// Where the mail goes.
    pub transport: Transport,
}

/// One line of `sender_dependent_relayhost_maps`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SenderRelayhost {
    /// What is looked up.
    pub sender: SenderPattern,
    /// The relay host; `None` is `DUNNO`: stop, use `relayhost`.
    pub relayhost: Option<NextHop>,
}

/// One line of `sender_dependent_default_transport_maps`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SenderTransport {
    /// What is looked up.
    pub sender: SenderPattern,
    /// The transport.
    pub transport: Transport,
}

/// The left-hand side of `transport_maps` (transport(5)).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum TransportPattern {
    /// `user@domain`.
    Address(EmailAddress),
    /// `domain`, the domain itself.
    Domain(DomainName),
    /// `.domain`, names below.
    Below(DomainName),
    /// `*`.
    Any,
}

/// The left-hand side of sender-dependent maps (postconf(5)).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum SenderPattern {
    /// `user@domain`.
    Address(EmailAddress),
    /// `@domain`.
    AtDomain(DomainName),
    /// `<>`, the null sender.
    Null,
    /// A bare `domain`: Postfix never looks it up, so the line has no effect. Kept because it is a common mistake.
    BareDomain(DomainName),
}

/// Why a left-hand side cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PatternError {
    /// An address is not one.
    #[error(transparent)]
    Address(#[from] EmailAddressError),
    /// A domain is not one.
    #[error(transparent)]
    Domain(#[from] DomainNameError),
}

impl TransportPattern {
    /// Reads `user@domain`, `domain`, `.domain` or `*`.
    pub fn parse(text: &str) -> Result<Self, PatternError> {
        let text = text.trim();
        if text == "*" {
            Ok(Self::Any)
        } else if text.contains('@') {
            Ok(Self::Address(EmailAddress::parse(text)?))
        } else if let Some(domain) = text.strip_prefix('.') {
            Ok(Self::Below(DomainName::parse(domain)?))
        } else {
            Ok(Self::Domain(DomainName::parse(text)?))
        }
    }
}

impl SenderPattern {
    /// Whether it is the null sender.
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Reads `user@domain`, `@domain`, `<>` or a bare domain.
    pub fn parse(text: &str) -> Result<Self, PatternError> {
        let text = text.trim();
        if text == "<>" {
            Ok(Self::Null)
        } else if let Some(domain) = text.strip_prefix('@') {
            Ok(Self::AtDomain(DomainName::parse(domain)?))
        } else if text.contains('@') {
            Ok(Self::Address(EmailAddress::parse(text)?))
        } else {
            Ok(Self::BareDomain(DomainName::parse(text)?))
        }
    }
}

impl fmt::Display for TransportPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address(address) => fmt::Display::fmt(address, f),
            Self::Domain(domain) => fmt::Display::fmt(domain, f),
            Self::Below(domain) => write!(f, ".{domain}"),
            Self::Any => f.write_str("*"),
        }
    }
}

impl fmt::Display for SenderPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address(address) => fmt::Display::fmt(address, f),
            Self::AtDomain(domain) => write!(f, "@{domain}"),
            Self::Null => f.write_str("<>"),
            Self::BareDomain(domain) => fmt::Display::fmt(domain, f),
        }
    }
}

/// A host to hand mail to: `[host]:port` connects to it, `host` to its mail exchangers.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct NextHop {
    /// The host or domain.
    pub host: SmartHost,
    /// Whether MX records are looked up: no brackets around the host.
    pub uses_mx: bool,
    /// The port, if not 25.
    pub port: Option<u16>,
}

/// Why a text is not a [`NextHop`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NextHopError {
    /// What follows the last `:` is not a port.
    #[error("`{0}` does not end in a port number between 1 and 65535")]
    Port(String),
    /// The host is not one.
    #[error(transparent)]
    Host(#[from] SmartHostError),
}

impl NextHop {
    /// Reads `host`, `[host]`, `host:port` or `[host]:port`.
    pub fn parse(text: &str) -> Result<Self, NextHopError> {
        let text = text.trim();
        let port_of = |digits: &str| {
            digits.parse::<u16>().ok().filter(|&port| port != 0).ok_or_else(|| NextHopError::Port(shortened(text)))
        };
        if let Some((host, rest)) = text.strip_prefix('[').and_then(|inner| inner.split_once(']')) {
            let port = match rest.strip_prefix(':') {
                Some(digits) => Some(port_of(digits)?),
                None if rest.is_empty() => None,
                None => return Err(NextHopError::Port(shortened(text))),
            };
            return Ok(Self { host: one_host(host)?, uses_mx: false, port });
        }
        let (host, port) = match text.rsplit_once(':') {
            Some((host, digits)) => (host, Some(port_of(digits)?)),
            None => (text, None),
        };
        Ok(Self { host: one_host(host)?, uses_mx: true, port })
    }
}

/// A host or an address: a range of addresses is no next hop.
fn one_host(text: &str) -> Result<SmartHost, SmartHostError> {
    match SmartHost::parse(text)? {
        SmartHost::Network(_) => Err(SmartHostError::Network(shortened(text))),
        host => Ok(host),
    }
}

impl fmt::Display for NextHop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.uses_mx {
            write!(f, "{}", self.host)?;
        } else {
            write!(f, "[{}]", self.host)?;
        }
        self.port.map_or(Ok(()), |port| write!(f, ":{port}"))
    }
}

/// A delivery transport with its next hop, written `transport:nexthop`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Transport {
    /// `smtp:`.
    Smtp(Option<NextHop>),
    /// `relay:`.
    Relay(Option<NextHop>),
    /// `lmtp:`, to a socket such as `unix:private/dovecot-lmtp`.
    Lmtp(String),
    /// `local:`.
    Local,
    /// `virtual:`.
    Virtual,
    /// `error:`, with the text of the bounce.
    Error(String),
    /// `discard:`.
    Discard,
}

/// Why a text is not a [`Transport`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum TransportError {
    /// The part before the first colon is none of the transports this program knows.
    #[error(
        "`{0}` is not a transport; write `smtp:`, `relay:`, `lmtp:`, `local:`, `virtual:`, `error:` or `discard:` and a next hop"
    )]
    Unknown(String),
    /// LMTP without a socket.
    #[error("`{0}` names no socket; write `lmtp:unix:private/dovecot-lmtp` or `lmtp:inet:host:24`")]
    NoSocket(String),
    /// The next hop is not one.
    #[error(transparent)]
    NextHop(#[from] NextHopError),
}

impl Transport {
    /// Reads `transport:nexthop`.
    pub fn parse(text: &str) -> Result<Self, TransportError> {
        let text = text.trim();
        let (transport, next_hop) = text.split_once(':').unwrap_or((text, ""));
        let hop = || if next_hop.is_empty() { Ok(None) } else { NextHop::parse(next_hop).map(Some) };
        match transport {
            "smtp" => Ok(Self::Smtp(hop()?)),
            "relay" => Ok(Self::Relay(hop()?)),
            "lmtp" if next_hop.starts_with("unix:") || next_hop.starts_with("inet:") => Ok(Self::Lmtp(next_hop.to_owned())),
            "lmtp" => Err(TransportError::NoSocket(shortened(text))),
            "local" => Ok(Self::Local),
            "virtual" => Ok(Self::Virtual),
            "error" => Ok(Self::Error(next_hop.to_owned())),
            "discard" => Ok(Self::Discard),
            _ => Err(TransportError::Unknown(shortened(text))),
        }
    }

    /// The next hop it names, if it names one.
    pub const fn next_hop(&self) -> Option<&NextHop> {
        match self {
            Self::Smtp(next_hop) | Self::Relay(next_hop) => next_hop.as_ref(),
            Self::Lmtp(_) | Self::Local | Self::Virtual | Self::Error(_) | Self::Discard => None,
        }
    }
}

impl fmt::Display for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hop = |next_hop: &Option<NextHop>| next_hop.as_ref().map(NextHop::to_string).unwrap_or_default();
        match self {
            Self::Smtp(next_hop) => write!(f, "smtp:{}", hop(next_hop)),
            Self::Relay(next_hop) => write!(f, "relay:{}", hop(next_hop)),
            Self::Lmtp(socket) => write!(f, "lmtp:{socket}"),
            Self::Local => f.write_str("local:"),
            Self::Virtual => f.write_str("virtual:"),
            Self::Error(text) => write!(f, "error:{text}"),
            Self::Discard => f.write_str("discard:"),
        }
    }
}

text_type! {
    TransportPattern, PatternError;
    SenderPattern, PatternError;
    RecipientDelimiter, RecipientDelimiterError;
    LuserRelay, LuserRelayError;
    Table, TableError;
    NextHop, NextHopError;
    Transport, TransportError;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_mean_no_mx_lookup() {
        let hop = NextHop::parse("[contoso-com.mail.protection.outlook.com]:25").expect("valid");
        assert!(!hop.uses_mx);
        assert_eq!(hop.port, Some(25));
        assert_eq!(hop.to_string(), "[contoso-com.mail.protection.outlook.com]:25");
        assert!(NextHop::parse("contoso.com").expect("valid").uses_mx);
    }

    #[test]
    fn what_is_not_a_next_hop_is_refused() {
        for text in ["[a.com]25", "a.com:0", "a.com:x", "", "[", "[a b]"] {
            assert!(NextHop::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_transport_reads_back_as_it_was_written() {
        for text in
            ["smtp:", "relay:[a.com]:25", "lmtp:unix:private/dovecot-lmtp", "local:", "virtual:", "error:5.1.1 gone", "discard:"]
        {
            assert_eq!(Transport::parse(text).map(|transport| transport.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn a_bare_domain_as_sender_key_is_kept_as_the_mistake_it_is() {
        let domain = DomainName::parse("contoso.com").expect("valid");
        assert_eq!(SenderPattern::parse("contoso.com"), Ok(SenderPattern::BareDomain(domain.clone())));
        assert_eq!(SenderPattern::parse("@contoso.com"), Ok(SenderPattern::AtDomain(domain)));
    }
}
