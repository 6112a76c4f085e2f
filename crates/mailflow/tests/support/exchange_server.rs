//! Exchange Server organizations, their connectors and servers, and Edge Transport servers.

use ipnet::IpNet;
use mailflow::{
    DomainName, DomainPattern, Name,
    model::{
        AddressSpace, ByteSize, ComponentState, Directory, EdgeSubscription, EdgeTransport, ExchangeServer, Organization,
        Platform, Reachability, ReceiveConnector, SendConnector, ServerTls, SiteLink, TransportServer,
    },
};
use proptest::{collection::vec, option, prelude::*, sample::select};

use super::directory::{accepted_domains, recipient};
use super::exchange_online::tls_settings;
use super::rules::rule;
use super::{EDGE, EXCHANGE, address, domain, host, id, name, pattern, unique};

pub(super) fn send() -> impl Strategy<Value = SendConnector> {
    let spaces = vec((pattern(), 1u8..3).prop_map(|(domain, cost)| AddressSpace { domain, cost }), 0..3);
    let flags = any::<(bool, bool, bool, bool)>();
    let rest = (flags, vec(source(), 0..3), any::<bool>());
    (name(), spaces, vec(host(), 0..3), tls_settings(), option::of(pattern()), option::of(name()), rest).prop_map(
        |(name, address_spaces, smart_hosts, tls_auth_level, tls_domain, tls_certificate_name, (flags, sources, scoped))| {
            SendConnector {
                name,
                enabled: flags.0 || flags.1,
                address_spaces,
                smart_hosts,
                require_tls: flags.1,
                tls_auth_level,
                tls_domain,
                tls_certificate_name,
                ignore_starttls: flags.2 && flags.3,
                cloud_services_mail_enabled: flags.3,
                source_transport_servers: sources,
                is_scoped_connector: scoped,
            }
        },
    )
}

/// A server that may send: one of the organization, or one that is not there.
pub(super) fn source() -> impl Strategy<Value = Name> {
    select(vec!["EX01", "EX02", "EDGE", "GONE"]).prop_map(|text| Name::parse(text).expect("pool"))
}

pub(super) fn machine() -> impl Strategy<Value = TransportServer> {
    let site = || option::of(select(vec!["North", "South"]).prop_map(|text| Name::parse(text).expect("pool")));
    (site(), option::of(name()), vec(name(), 0..2), firewall(), any::<bool>()).prop_map(
        |(site, certificate, smtp_certificates, firewall, works)| TransportServer {
            name: Name::parse("EX02").expect("pool"),
            host_name: DomainName::parse("exchange2.contoso.com").expect("pool"),
            addresses: vec!["192.0.2.20".parse().expect("pool")],
            site,
            client_certificate: certificate.clone(),
            tls: ServerTls { certificate },
            smtp_certificates,
            reachability: Reachability::Open,
            firewall,
            hub_transport: if works { ComponentState::Active } else { ComponentState::Inactive },
        },
    )
}

pub(super) fn firewall() -> impl Strategy<Value = Vec<IpNet>> {
    prop_oneof![
        4 => Just(Vec::new()),
        1 => vec(select(vec!["203.0.113.0/24", "40.107.0.0/16"]).prop_map(|range| range.parse().expect("pool")), 1..3)
    ]
}

pub(super) fn receive() -> impl Strategy<Value = ReceiveConnector> {
    let ranges = vec(select(vec!["0.0.0.0/0", "203.0.113.0/24", "203.0.113.25/32", "40.107.0.0/16"]), 0..3);
    let ports = (vec(select(vec!["0.0.0.0:25", "0.0.0.0:587", "192.0.2.10:25"]), 0..2), option::of(source()), any::<bool>());
    let flags = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>());
    (name(), ranges, ports, flags, option::of(name()), any::<bool>(), option::of(0u32..40)).prop_map(
        |(name, ranges, ports, flags, tls_certificate_name, trusts_cloud, max_hop_count)| ReceiveConnector {
            name,
            enabled: flags.0 || flags.1,
            server: ports.1,
            exchange_users: ports.2,
            basic_auth: flags.0 || flags.2,
            basic_auth_require_tls: flags.1,
            exchange_legacy_servers: flags.2,
            partners: false,
            tls: ports.2 || flags.0,
            accept_oorg_protocol: Vec::new(),
            bindings: ports.0.into_iter().map(|binding| binding.parse().expect("pool")).collect(),
            remote_ip_ranges: ranges.into_iter().map(|range| range.parse().expect("pool")).collect(),
            anonymous_users: flags.1,
            exchange_servers: flags.2,
            external_authoritative: flags.2 && flags.3,
            accept_any_recipient: flags.3,
            require_tls: flags.3 && flags.4,
            tls_certificate_name,
            accept_cloud_services_mail: trusts_cloud
                .then(|| DomainPattern::parse("mail.protection.outlook.com").expect("pool"))
                .into_iter()
                .collect(),
            max_hop_count,
            max_local_hop_count: max_hop_count.map(|count| count / 4),
            max_recipients_per_message: max_hop_count.map(|count| 1 + count % 3),
            max_message_size: max_hop_count.map(|count| ByteSize::new(u64::from(count) << 20)),
        },
    )
}

pub(super) fn site_link(cost: u32) -> SiteLink {
    SiteLink { sites: ["North", "South"].map(|site| Name::parse(site).expect("pool")), cost }
}

pub(super) fn exchange_server() -> impl Strategy<Value = Organization> {
    let own = (accepted_domains(), vec(rule(), 0..2), vec(recipient(), 0..5));
    let links = option::of(1u32..20);
    let own_host = (option::of(name()), option::of(name()), vec(name(), 0..2), any::<bool>(), any::<bool>());
    let others = (vec(machine(), 0..2), links, firewall(), vec(domain(), 0..2));
    (own, vec(receive(), 0..3), vec(send(), 0..4), own_host, others).prop_map(
        |((accepted_domains, rules, recipients), receive, send, own_host, (servers, link, firewall, hybrid_domains))| {
            Organization {
                id: id(EXCHANGE),
                platform: Platform::ExchangeServer(ExchangeServer {
                    host_name: DomainName::parse("exchange.contoso.com").expect("pool"),
                    addresses: vec!["192.0.2.10".parse().expect("pool")],
                    tls: ServerTls { certificate: own_host.0 },
                    client_certificate: own_host.1,
                    name: own_host.3.then(|| Name::parse("EX01").expect("pool")),
                    site: Some(Name::parse("North").expect("pool")),
                    smtp_certificates: own_host.2,
                    reachability: Reachability::Open,
                    firewall,
                    hub_transport: if own_host.4 { ComponentState::Active } else { ComponentState::Inactive },
                    servers: unique(servers, |server| server.name.to_string()),
                    site_links: link.map(site_link).into_iter().collect(),
                    hybrid_domains,
                    remote_domains: Vec::new(),
                    edge: None,
                    receive_connectors: unique(receive, |connector| connector.name.to_string()).into(),
                    send_connectors: unique(send, |connector| connector.name.to_string()).into(),
                }),
                accepted_domains: accepted_domains.into(),
                transport_rules: unique(rules, |rule| rule.name.to_string()),
                recipients: Directory::try_from(unique(recipients, |recipient| recipient.address.to_string())).expect("unique"),
            }
        },
    )
}

/// An Edge Transport server, subscribed by the Exchange Server organization or not.
pub(super) fn edge() -> impl Strategy<Value = Organization> {
    let stale = (vec(domain(), 0..2), vec(address(), 0..2), vec(name(), 0..2));
    let subscription = option::of(stale.prop_map(|(domains, recipients, connectors)| EdgeSubscription {
        organization: id(EXCHANGE),
        site: Some(Name::parse("North").expect("pool")),
        unsynchronized_domains: domains,
        unsynchronized_recipients: recipients,
        unsynchronized_send_connectors: connectors,
    }));
    let role = (subscription, any::<bool>())
        .prop_map(|(subscription, recipient_validation)| EdgeTransport { recipient_validation, subscription });
    (exchange_server(), role, any::<bool>()).prop_map(|(organization, role, trusts_cloud)| {
        let Platform::ExchangeServer(mut server) = organization.platform else { unreachable!("made as one") };
        server.host_name = DomainName::parse("edge.contoso.com").expect("pool");
        server.addresses = vec!["192.0.2.30".parse().expect("pool")];
        server.servers = Vec::new();
        server.edge = Some(role);
        server.receive_connectors.change_each(|connector| {
            connector.accept_oorg_protocol =
                trusts_cloud.then(|| DomainPattern::parse("mail.protection.outlook.com").expect("pool")).into_iter().collect();
        });
        Organization { id: id(EDGE), platform: Platform::ExchangeServer(server), ..organization }
    })
}
