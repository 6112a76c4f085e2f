//! Postfix by the names of its parameters (postconf(5)), and Dovecot as its store.
//!
//! Map entries are kept in the order written; look-ups follow the order that the manual gives, so that order does not matter.

mod address_extension;
mod dovecot;
mod local_alias;
mod tables;
mod tls;
mod transport;

pub use address_extension::{LuserRelay, LuserRelayError, RecipientDelimiter, RecipientDelimiterError};
pub use dovecot::{Dovecot, DovecotFault};
pub use local_alias::{AliasName, AliasNameError, LocalAlias};
pub use tables::{
    AddressTransport, PatternError, SenderPattern, SenderRelayhost, SenderTransport, Table, TableError, TransportEntry,
    TransportPattern, VirtualAlias,
};
pub use tls::{TlsLevel, TlsPolicy};
pub use transport::{NextHop, NextHopError, Transport, TransportError};

use std::net::IpAddr;

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use super::{is_false, networks};
use crate::names::{DomainName, EmailAddress, Name};

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
    /// `alias_maps`: what names of local recipients stand for. A `.forward` file is the line of its user.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alias_maps: Vec<LocalAlias>,
    /// `fallback_transport_maps`: local recipients nothing else takes, with a transport of their own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fallback_transport_maps: Vec<AddressTransport>,
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
    /// Whether another device has its public addresses and translates them: by itself, Postfix does not know them as its own.
    #[serde(skip_serializing_if = "is_false")]
    pub behind_nat: bool,
    /// `proxy_interfaces`: addresses of such a device that it is told of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub proxy_interfaces: Vec<IpAddr>,
    /// `mynetworks`: clients that may relay.
    #[serde(deserialize_with = "networks::read")]
    pub mynetworks: Vec<IpNet>,
    /// `smtpd_relay_restrictions`: the last word to clients that may not.
    pub unauthorized_destination: UnauthorizedDestination,
    /// Clients that `check_client_access` refuses with `REJECT`.
    #[serde(deserialize_with = "networks::read", skip_serializing_if = "Vec::is_empty")]
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
            alias_maps: Vec::new(),
            fallback_transport_maps: Vec::new(),
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
            behind_nat: false,
            proxy_interfaces: Vec::new(),
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
                Table::AliasMaps => !self.alias_maps.is_empty(),
                Table::LocalRecipientMaps => self.local_recipient_maps.is_some(),
                Table::VirtualAliasMaps => !self.virtual_alias_maps.is_empty(),
                Table::VirtualMailboxMaps => self.virtual_mailbox_maps.is_some(),
                Table::RelayRecipientMaps => self.relay_recipient_maps.is_some(),
                Table::TransportMaps => !self.transport_maps.is_empty(),
            }
    }

    /// What takes mail for a local recipient, with the parameter that says so: `mailbox_transport_maps`, `mailbox_transport`, the
    /// spool of a known user, `fallback_transport_maps`, `fallback_transport` (local(8)).
    pub fn mailbox_transport_for<'s>(&'s self, recipient: &EmailAddress) -> Option<(&'static str, &'s Transport)> {
        let listed = |parameter, maps: &'s [AddressTransport]| {
            let entry = self.keys(recipient).find_map(|key| maps.iter().find(|entry| entry.address == key))?;
            Some((parameter, &entry.transport))
        };
        let single = |parameter, transport: &'s Option<Transport>| Some((parameter, transport.as_ref()?));
        let is_known = self.local_recipient_maps.as_ref().is_some_and(|users| self.lists(users, recipient));
        listed("mailbox_transport_maps", &self.mailbox_transport_maps)
            .or_else(|| single("mailbox_transport", &self.mailbox_transport))
            .or_else(|| is_known.then_some(("local_recipient_maps", &Transport::Local)))
            .or_else(|| listed("fallback_transport_maps", &self.fallback_transport_maps))
            .or_else(|| single("fallback_transport", &self.fallback_transport))
    }

    /// Whether it knows `addresses`, at which it answers, as its own.
    pub fn knows_as_own(&self, addresses: &[IpAddr]) -> bool {
        !self.behind_nat || addresses.iter().any(|address| self.proxy_interfaces.contains(address))
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
        let find = |key: EmailAddress| self.virtual_alias_maps.iter().find(|alias| alias.address == key);
        self.keys(address).find_map(find).filter(|alias| !alias.targets.is_empty())
    }

    /// The line of `alias_maps` for a local recipient: its name with extension, then without (local(8)).
    pub fn local_alias_for(&self, recipient: &EmailAddress) -> Option<&LocalAlias> {
        let find = |key: EmailAddress| self.alias_maps.iter().find(|alias| alias.name.as_str() == key.local_part());
        self.keys(recipient).find_map(find).filter(|alias| !alias.targets.is_empty())
    }

    /// Where `luser_relay` has mail for `recipient` go: a local recipient that nothing else takes (local(8)).
    pub fn luser_target(&self, recipient: &EmailAddress) -> Option<EmailAddress> {
        self.luser_relay.as_ref()?.expand(recipient, self.recipient_delimiter.as_ref())
    }

    /// The owner of a list in `alias_maps`: the line `owner-list`, under whose name mail to the list is sent on (local(8)).
    pub fn owner_of(&self, list: &LocalAlias) -> Option<&LocalAlias> {
        let is_owner = |alias: &&LocalAlias| alias.name.as_str().strip_prefix("owner-") == Some(list.name.as_str());
        self.alias_maps.iter().find(is_owner)
    }

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
    #[serde(deserialize_with = "networks::read")]
    pub clients: Vec<IpNet>,
    /// The recipients they may write to; any other gets `550 5.1.1`.
    pub recipients: Vec<EmailAddress>,
}
