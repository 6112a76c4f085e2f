//! What lints ask of a Postfix configuration: the class of a domain, the tables, and who is delivered on the spot.
//! The walk itself is decided in `mailflow::route`; this only lists.

use ipnet::IpNet;
use mailflow::{
    DomainName, EmailAddress,
    model::{
        Postfix, Transport, microsoft,
        postfix::{AddressClass, TransportPattern},
    },
    order,
};

/// Whether `network` contains an address that Exchange Online sends from.
pub(crate) fn overlaps_exchange_online(network: &IpNet) -> bool {
    microsoft::address_ranges().iter().any(|range| range.contains(network) || network.contains(range))
}

/// The classes by parameter, in the order in which Postfix asks them.
pub(crate) fn classes(config: &Postfix) -> [(&'static str, &[DomainName]); 4] {
    [
        ("mydestination", &config.mydestination),
        ("virtual_alias_domains", &config.virtual_alias_domains),
        ("virtual_mailbox_domains", &config.virtual_mailbox_domains),
        ("relay_domains", &config.relay_domains),
    ]
}

/// Every domain in a class, each once.
pub(crate) fn domains(config: &Postfix) -> Vec<&DomainName> {
    let mut domains: Vec<&DomainName> = classes(config).into_iter().flat_map(|(_, domains)| domains).collect();
    order::sort_and_dedup(&mut domains);
    domains
}

/// The recipient table of a class: its parameter, and its addresses unless it accepts every one.
pub(crate) fn table(config: &Postfix, class: AddressClass) -> Option<(&'static str, &[EmailAddress])> {
    let (parameter, addresses) = match class {
        AddressClass::Local => ("local_recipient_maps", &config.local_recipient_maps),
        AddressClass::VirtualMailbox => ("virtual_mailbox_maps", &config.virtual_mailbox_maps),
        AddressClass::Relay => ("relay_recipient_maps", &config.relay_recipient_maps),
        AddressClass::VirtualAlias | AddressClass::Default => return None,
    };
    addresses.as_deref().map(|addresses| (parameter, addresses))
}

/// Where Postfix delivers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Delivery {
    /// Over LMTP.
    Lmtp,
    /// By its own delivery agents.
    Agent,
    /// On another host, or nowhere.
    Away,
}

/// Where mail for `address` is delivered once it was accepted.
pub(crate) fn delivery(config: &Postfix, address: &EmailAddress) -> Delivery {
    match (config.transport_for(address).map(|entry| &entry.transport), config.class(address.domain())) {
        (Some(Transport::Local), _) | (None, AddressClass::Local) => local_delivery(config, address),
        (Some(transport), _) => by(transport),
        (None, AddressClass::VirtualMailbox) => by(&config.virtual_transport),
        (None, AddressClass::Relay) => by(&config.relay_transport),
        (None, AddressClass::VirtualAlias | AddressClass::Default) => Delivery::Away,
    }
}

fn local_delivery(config: &Postfix, address: &EmailAddress) -> Delivery {
    // An alias that names itself among others keeps a copy.
    let is_away = config
        .local_alias_for(address)
        .is_some_and(|alias| !alias.targets.iter().any(|target| target.local_part() == alias.name.as_str()));
    if is_away {
        return Delivery::Away;
    }
    config.mailbox_transport_for(address).map_or(Delivery::Away, |(_, transport)| by(transport))
}

const fn by(transport: &Transport) -> Delivery {
    match transport {
        Transport::Lmtp(_) => Delivery::Lmtp,
        Transport::Local | Transport::Virtual => Delivery::Agent,
        Transport::Smtp(_) | Transport::Relay(_) | Transport::Error(_) | Transport::Discard => Delivery::Away,
    }
}

/// Every address that the configuration names as a recipient, each once.
pub(crate) fn addresses(config: &Postfix) -> Vec<&EmailAddress> {
    let tables = [&config.local_recipient_maps, &config.virtual_mailbox_maps, &config.relay_recipient_maps]
        .into_iter()
        .flatten()
        .flatten();
    let users = config.dovecot.iter().flat_map(|dovecot| &dovecot.users);
    let mailboxes = config.mailbox_transport_maps.iter().chain(&config.fallback_transport_maps).map(|entry| &entry.address);
    let transports = config.transport_maps.iter().filter_map(|entry| match &entry.pattern {
        TransportPattern::Address(address) => Some(address),
        TransportPattern::Domain(_) | TransportPattern::Below(_) | TransportPattern::Any => None,
    });
    let mut addresses: Vec<&EmailAddress> = users.chain(tables).chain(mailboxes).chain(transports).collect();
    order::sort_and_dedup(&mut addresses);
    addresses
}

/// Whether the configuration names `address`, aliases included.
pub(crate) fn mentions(config: &Postfix, address: &EmailAddress) -> bool {
    let is_alias = || config.virtual_alias_maps.iter().any(|alias| alias.address == *address);
    let is_local_alias = || config.class(address.domain()) == AddressClass::Local && config.local_alias_for(address).is_some();
    addresses(config).contains(&address) || is_alias() || is_local_alias()
}

/// The users whose mailboxes are on this machine.
pub(crate) fn local_users(config: &Postfix) -> Vec<EmailAddress> {
    let has_mailbox = |address: &EmailAddress| match delivery(config, address) {
        // Dovecot's user database decides, where there is one.
        Delivery::Lmtp => config.dovecot.as_ref().is_none_or(|dovecot| dovecot.users.contains(address)),
        Delivery::Agent => true,
        Delivery::Away => false,
    };
    addresses(config).into_iter().filter(|address| has_mailbox(address)).cloned().collect()
}
