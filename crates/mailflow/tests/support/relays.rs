//! Postfix and other hosts.

use mailflow::{
    DomainName, Name,
    model::{
        Dovecot, DovecotFault, HeaderField, HostForward, HostRoute, Postfix, Reachability, Relay, RestrictionClass, ServerTls,
        SmtpHost, SmtpRole, Software,
        postfix::{
            AddressTransport, AliasName, LocalAlias, LuserRelay, RecipientDelimiter, SenderPattern, SenderRelayhost, Table,
            TlsLevel, TransportEntry, TransportPattern, UnauthorizedDestination, VirtualAlias,
        },
    },
};
use proptest::{collection::vec, option, prelude::*, sample::select};

use super::exchange_online::tls_settings;
use super::{FILTER, SERVER, address, client, domain, id, name, next_hop, pattern, transport, unique};

/// Fingerprints, `luser_relay`, what keeps Dovecot from delivering, `fallback_transport_maps` and `alias_maps`.
type Extras = (Vec<Name>, Option<LuserRelay>, Option<DovecotFault>, Vec<AddressTransport>, Vec<LocalAlias>);

fn postfix_extras() -> impl Strategy<Value = Extras> {
    let faults = vec![DovecotFault::NoPassdb, DovecotFault::StoreUnwritable, DovecotFault::UsernameFormat];
    let luser_relay = select(vec!["ann@contoso.com", "$user@fabrikam.com", "nobody@$domain"]);
    let luser_relay = option::of(luser_relay.prop_map(|text| LuserRelay::parse(text).expect("pool")));
    let fallback = (address(), transport()).prop_map(|(address, transport)| AddressTransport { address, transport });
    let fault = prop_oneof![3 => Just(None), 1 => select(faults).prop_map(Some)];
    let alias = select(vec!["ann", "postmaster", "list", "owner-list"]).prop_map(|name| AliasName::parse(name).expect("pool"));
    let alias = (alias, vec(address(), 1..3)).prop_map(|(name, targets)| LocalAlias { name, targets });
    (vec(name(), 0..2), luser_relay, fault, vec(fallback, 0..2), vec(alias, 0..3))
}

/// Levels of Postfix's TLS client.
fn tls_level() -> impl Strategy<Value = TlsLevel> {
    select(vec![
        TlsLevel::None,
        TlsLevel::May,
        TlsLevel::Encrypt,
        TlsLevel::Verify,
        TlsLevel::Dane,
        TlsLevel::DaneOnly,
        TlsLevel::Fingerprint,
    ])
}

pub(super) fn postfix() -> impl Strategy<Value = Postfix> {
    let first = (
        vec(domain(), 0..2),
        option::of(vec(address(), 0..3)),
        vec(domain(), 0..2),
        vec(domain(), 0..3),
        option::of(vec(address(), 0..4)),
        vec((address(), transport()), 0..3),
        vec((domain(), transport()), 0..2),
    );
    let second = (
        vec(
            (
                prop_oneof![
                    domain().prop_map(SenderPattern::AtDomain),
                    Just(SenderPattern::Null),
                    domain().prop_map(SenderPattern::BareDomain)
                ],
                option::of(next_hop()),
            ),
            0..3,
        ),
        option::of(next_hop()),
        option::of((vec(client(), 1..2), vec(address(), 0..2))),
        vec((address(), vec(address(), 1..3)), 0..2),
        tls_level(),
        option::of(vec(address(), 0..4)),
        option::of(transport()),
    );
    let third = (
        option::of(select(vec!["+", "-"])),
        select(vec![Vec::new(), Vec::new(), Vec::new(), vec![Table::TransportMaps], vec![Table::RelayRecipientMaps]]),
        option::of(client()),
        prop_oneof![Just(SenderPattern::Null), domain().prop_map(SenderPattern::AtDomain)],
    );
    let fourth = postfix_extras();
    (first, second, third, fourth).prop_map(|(first, second, third, fourth)| {
        let (smtp_tls_fingerprint_cert_match, luser_relay, fault, fallback_transport_maps, alias_maps) = fourth;
        let (delimiter, unbuilt_tables, rejected, empty_address_relayhost_maps_lookup_key) = third;
        let (
            mydestination,
            local_recipient_maps,
            virtual_mailbox_domains,
            relay_domains,
            relay_recipient_maps,
            by_address,
            by_domain,
        ) = first;
        let (senders, relayhost, class, aliases, smtp_tls_security_level, users, fallback_transport) = second;
        let transport_maps = by_address
            .into_iter()
            .map(|(address, transport)| TransportEntry { pattern: TransportPattern::Address(address), transport })
            .chain(
                by_domain
                    .into_iter()
                    .map(|(domain, transport)| TransportEntry { pattern: TransportPattern::Domain(domain), transport }),
            )
            .collect();
        Postfix {
            mydestination,
            local_recipient_maps,
            virtual_mailbox_domains,
            relay_domains,
            relay_recipient_maps,
            transport_maps: unique(transport_maps, |entry| entry.pattern.to_string()),
            sender_dependent_relayhost_maps: unique(senders, |(sender, _)| sender.to_string())
                .into_iter()
                .map(|(sender, relayhost)| SenderRelayhost { sender, relayhost })
                .collect(),
            relayhost,
            restriction_classes: class
                .map(|(clients, recipients)| RestrictionClass {
                    name: Name::parse("from_eop").expect("pool"),
                    clients: clients.into_iter().map(Into::into).collect(),
                    recipients,
                })
                .into_iter()
                .collect(),
            virtual_alias_maps: unique(aliases, |(address, _)| address.to_string())
                .into_iter()
                .map(|(address, targets)| VirtualAlias { address, targets })
                .collect(),
            smtp_tls_security_level,
            smtp_tls_fingerprint_cert_match,
            unauthorized_destination: UnauthorizedDestination::Reject,
            fallback_transport,
            recipient_delimiter: delimiter.map(|text| RecipientDelimiter::parse(text).expect("pool")),
            unbuilt_tables,
            rejected_clients: rejected.into_iter().map(Into::into).collect(),
            empty_address_relayhost_maps_lookup_key,
            dovecot: users.map(|users| Dovecot { users, fault }),
            luser_relay,
            alias_maps: unique(alias_maps, |alias| alias.name.to_string()),
            fallback_transport_maps: unique(fallback_transport_maps, |entry| entry.address.to_string()),
            ..Postfix::default()
        }
    })
}

/// A host with everything beside its domains, mailboxes and next hop.
pub(super) fn smtp_host_extras() -> impl Strategy<Value = SmtpHost> {
    let role = select(vec![SmtpRole::Filter, SmtpRole::Partner, SmtpRole::MailboxHost]);
    let routes = vec((pattern(), next_hop()).prop_map(|(domain, next_hop)| HostRoute { domain, next_hop }), 0..2);
    let forwards = vec((address(), address()).prop_map(|(address, target)| HostForward { address, target }), 0..2);
    let tls = (tls_settings(), option::of(pattern()));
    (role, routes, forwards, (vec(client(), 0..2), vec(client(), 0..2)), any::<(bool, bool, bool, bool)>(), tls).prop_map(
        |(role, routes, forwards, (clients, exempt), (tls, also, checks_spf, stamps), (tls_settings, tls_domain))| SmtpHost {
            routes: unique(routes, |route| route.domain.to_string()),
            forwards: unique(forwards, |forward| forward.address.to_string()),
            clients: clients.into_iter().map(Into::into).collect(),
            requires_tls: tls && also,
            checks_spf,
            spf_exempt_clients: exempt.into_iter().map(Into::into).collect(),
            stamps: stamps.then(|| HeaderField { name: "X-Seen".to_owned(), value: "yes".to_owned() }),
            tls_settings,
            tls_domain,
            ..SmtpHost::new(role)
        },
    )
}

pub(super) fn relays() -> impl Strategy<Value = Vec<Relay>> {
    let reachability =
        select(vec![Reachability::Open, Reachability::Open, Reachability::Refused, Reachability::TimedOut, Reachability::Closed]);
    (
        postfix(),
        option::of(name()),
        option::of(name()),
        reachability,
        vec(pattern(), 0..2),
        vec(address(), 0..2),
        (option::of(next_hop()), smtp_host_extras(), (option::of(address()), option::of(address()))),
    )
        .prop_map(
            |(config, certificate, client_certificate, reachability, accepts, mailboxes, (next_hop, extras, accounts))| {
                let server = Relay {
                    id: id(SERVER),
                    host_name: DomainName::parse("mail.contoso.com").expect("pool"),
                    addresses: vec!["203.0.113.25".parse().expect("pool")],
                    reachability,
                    firewall: Vec::new(),
                    tls: ServerTls { certificate },
                    client_certificate,
                    smtp_auth_user: accounts.0,
                    software: Software::Postfix(Box::new(config)),
                };
                let filter = Relay {
                    id: id(FILTER),
                    host_name: DomainName::parse("filter.fabrikam.com").expect("pool"),
                    addresses: vec!["198.51.100.7".parse().expect("pool")],
                    reachability: Reachability::Open,
                    firewall: Vec::new(),
                    tls: ServerTls::default(),
                    client_certificate: None,
                    smtp_auth_user: accounts.1,
                    software: Software::SmtpHost(Box::new(SmtpHost { accepts, mailboxes, next_hop, ..extras })),
                };
                vec![server, filter]
            },
        )
}
