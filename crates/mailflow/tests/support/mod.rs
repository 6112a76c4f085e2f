//! Random small topologies: every name from a small pool, so that references meet and loops happen.

use std::net::IpAddr;

use ipnet::IpNet;
use mailflow::{
    Assumption, Assumptions, DomainName, DomainPattern, EmailAddress, Message, Name, SystemId, Topology,
    message::{Content, Reputation, SenderReputation, Signature},
    model::{
        AcceptedDomain, Action, AddressSpace, AutoForwardingMode, ByteSize, Certificate, Chain, ComponentState, Condition,
        ConnectorType, Directory, Dns, DomainType, Dovecot, EdgeSubscription, EdgeTransport, ExchangeOnline, ExchangeServer,
        Forwarding, HeaderField, HostForward, HostRoute, HostedConnectionFilterPolicy, HostedContentFilterPolicy,
        InboundConnector, Issuer, Mode, Mx, NextHop, Organization, OutboundConnector, Pattern, Platform, Postfix, Reachability,
        ReceiveConnector, Recipient, RecipientKind, RecordData, RecordSet, Relay, RestrictionClass, RuleState, Scl, Scope,
        SendConnector, ServerTls, SiteLink, SmartHost, SmtpHost, SmtpRole, Software, SpamAction, TlsSettings, Transport,
        TransportRule, TransportServer,
        postfix::{
            RecipientDelimiter, SenderPattern, SenderRelayhost, Table, TlsLevel, TransportEntry, TransportPattern,
            UnauthorizedDestination, VirtualAlias,
        },
        transport_rule::{RecipientAddressType, SenderAddressLocation},
    },
    names::Date,
};
use proptest::{
    collection::{btree_map, vec},
    option,
    prelude::*,
    sample::select,
};

pub const DOMAINS: [&str; 4] = ["contoso.com", "sales.contoso.com", "fabrikam.com", "elsewhere.example"];
const USERS: [&str; 4] = ["ann", "bob", "group", "nobody"];
const TENANT: &str = "tenant";
const SERVER: &str = "server";
const FILTER: &str = "filter";
const EXCHANGE: &str = "exchange";
const EDGE: &str = "edge";

fn domain() -> impl Strategy<Value = DomainName> {
    select(DOMAINS.to_vec()).prop_map(|text| DomainName::parse(text).expect("pool"))
}

pub fn address() -> impl Strategy<Value = EmailAddress> {
    (select(USERS.to_vec()), domain()).prop_map(|(user, domain)| EmailAddress::parse(&format!("{user}@{domain}")).expect("pool"))
}

fn pattern() -> impl Strategy<Value = DomainPattern> {
    prop_oneof![domain().prop_map(DomainPattern::Exact), domain().prop_map(DomainPattern::Wildcard), Just(DomainPattern::Any)]
}

fn name() -> impl Strategy<Value = Name> {
    select(vec!["A", "B", "C"]).prop_map(|text| Name::parse(text).expect("pool"))
}

fn id(text: &str) -> SystemId {
    SystemId::parse(text).expect("pool")
}

fn client() -> impl Strategy<Value = IpAddr> {
    select(vec!["203.0.113.25", "198.51.100.7", "40.107.0.1", "192.0.2.10", "2001:db8::25"])
        .prop_map(|text| text.parse().expect("pool"))
}

fn host() -> impl Strategy<Value = SmartHost> {
    select(vec![
        "mail.contoso.com",
        "filter.fabrikam.com",
        "contoso-com.mail.protection.outlook.com",
        "exchange.contoso.com",
        "exchange2.contoso.com",
        "192.0.2.20",
        "edge.contoso.com",
        "far.example",
        "203.0.113.25",
        "10.1.2.3",
        "mail.messaging.microsoft.com",
        "smtp.office365.com",
    ])
    .prop_map(|text| SmartHost::parse(text).expect("pool"))
}

/// A smart host of a connector, which may be a range too.
fn smart_host() -> impl Strategy<Value = SmartHost> {
    prop_oneof![4 => host(), 1 => Just(SmartHost::parse("203.0.113.0/24").expect("pool"))]
}

fn next_hop() -> impl Strategy<Value = NextHop> {
    (host(), any::<bool>()).prop_map(|(host, uses_mx)| NextHop { host, uses_mx, port: None })
}

fn transport() -> impl Strategy<Value = Transport> {
    prop_oneof![
        option::of(next_hop()).prop_map(Transport::Smtp),
        option::of(next_hop()).prop_map(Transport::Relay),
        Just(Transport::Lmtp("unix:private/dovecot-lmtp".to_owned())),
        Just(Transport::Local),
        Just(Transport::Virtual),
        Just(Transport::Error("5.1.1 gone".to_owned())),
        Just(Transport::Discard),
    ]
}

fn accepted_domains() -> impl Strategy<Value = Vec<AcceptedDomain>> {
    vec((domain(), any::<bool>(), any::<bool>()), 0..3).prop_map(|domains| {
        unique(domains, |(name, ..)| name.to_string())
            .into_iter()
            .map(|(name, relayed, match_sub_domains)| AcceptedDomain {
                name,
                domain_type: if relayed { DomainType::InternalRelay } else { DomainType::Authoritative },
                match_sub_domains: match_sub_domains && relayed,
                ipv6: match_sub_domains,
                default: false,
            })
            .collect()
    })
}

fn recipient() -> impl Strategy<Value = Recipient> {
    let kind = prop_oneof![
        3 => (option::of(address()), any::<bool>()).prop_map(|(forwarding_smtp_address, deliver_to_mailbox_and_forward)| RecipientKind::Mailbox(
            Forwarding { forwarding_address: None, forwarding_smtp_address, deliver_to_mailbox_and_forward }
        )),
        1 => address().prop_map(|external_email_address| RecipientKind::MailUser { external_email_address }),
        1 => address().prop_map(|external_email_address| RecipientKind::MailContact { external_email_address }),
        1 => option::of(address()).prop_map(|remote_routing_address| RecipientKind::RemoteMailbox { remote_routing_address }),
        1 => vec(address(), 0..4).prop_map(|members| RecipientKind::DistributionGroup { members }),
        1 => vec(address(), 0..4).prop_map(|members| RecipientKind::UnifiedGroup { members }),
    ];
    let submission = (option::of(any::<bool>()), vec(address(), 0..2));
    (address(), kind, any::<bool>(), submission).prop_map(|(address, kind, strict, (disabled, send_as))| Recipient {
        address,
        kind,
        proxy_addresses: Vec::new(),
        require_sender_authentication: strict,
        smtp_client_authentication_disabled: disabled,
        send_as,
    })
}

fn condition() -> impl Strategy<Value = Condition> {
    let pattern =
        || select(vec!["^ann@", r"\.contoso\.com$", "(bob|nobody)@"]).prop_map(|text| Pattern::parse(text).expect("pool"));
    let scope = || any::<bool>().prop_map(|inside| if inside { Scope::InOrganization } else { Scope::NotInOrganization });
    prop_oneof![
        vec(domain(), 1..3).prop_map(Condition::SenderDomainIs),
        vec(domain(), 1..3).prop_map(Condition::RecipientDomainIs),
        vec(address(), 1..3).prop_map(Condition::From),
        vec(address(), 1..3).prop_map(Condition::SentTo),
        vec(address(), 1..3).prop_map(Condition::SentToMemberOf),
        vec(address(), 1..3).prop_map(Condition::FromMemberOf),
        scope().prop_map(Condition::FromScope),
        scope().prop_map(Condition::SentToScope),
        Just(Condition::HeaderContains { header: "X-Seen".to_owned(), words: vec!["yes".to_owned()] }),
        Just(Condition::AnyOfRecipientAddressContainsWords(vec!["bob".to_owned()])),
        vec(pattern(), 1..2).prop_map(Condition::RecipientAddressMatchesPatterns),
        vec(pattern(), 1..2).prop_map(Condition::FromAddressMatchesPatterns),
        vec(pattern(), 1..2).prop_map(Condition::AnyOfRecipientAddressMatchesPatterns),
        vec(address(), 1..3).prop_map(Condition::AnyOfToHeader),
        vec(address(), 1..3).prop_map(Condition::AnyOfToCcHeaderMemberOf),
        Just(Condition::MessageSizeOver(ByteSize::new(1 << 20))),
        Just(Condition::SclOver(Scl::BYPASS)),
    ]
}

fn action() -> impl Strategy<Value = Action> {
    prop_oneof![
        4 => name().prop_map(Action::RouteMessageOutboundConnector),
        1 => Just(Action::RouteMessageOutboundRequireTls),
        1 => vec(address(), 0..3).prop_map(Action::RedirectMessageTo),
        1 => Just(Action::RejectMessage { reason_text: None, enhanced_status_code: None }),
        1 => Just(Action::DeleteMessage),
        1 => any::<bool>().prop_map(|yes| Action::SetHeader { name: "X-Seen".to_owned(), value: if yes { "yes" } else { "no" }.to_owned() }),
        1 => Just(Action::RemoveHeader("X-Seen".to_owned())),
        1 => vec(address(), 0..3).prop_map(Action::BlindCopyTo),
        1 => vec(address(), 0..2).prop_map(Action::ModerateMessageByUser),
        1 => Just(Action::Quarantine),
        1 => Just(Action::SetScl(Scl::BYPASS)),
        1 => Just(Action::PrependSubject("[x] ".to_owned())),
    ]
}

fn rule() -> impl Strategy<Value = TransportRule> {
    (
        name(),
        any::<bool>(),
        select(vec![Mode::Enforce, Mode::Enforce, Mode::Audit]),
        vec(condition(), 0..3),
        vec(condition(), 0..2),
        vec(action(), 0..3),
        any::<bool>(),
    )
        .prop_map(|(name, enabled, mode, conditions, exceptions, actions, stop_rule_processing)| TransportRule {
            state: if enabled { RuleState::Enabled } else { RuleState::Disabled },
            mode,
            conditions,
            exceptions,
            actions,
            stop_rule_processing,
            sender_address_location: SenderAddressLocation::HeaderOrEnvelope,
            recipient_address_type: if stop_rule_processing {
                RecipientAddressType::Original
            } else {
                RecipientAddressType::Resolved
            },
            activation_date: enabled.then(|| Date::parse("2026-06-01").expect("date")),
            expiry_date: (enabled && stop_rule_processing).then(|| Date::parse("2027-01-01").expect("date")),
            ..TransportRule::new(name)
        })
}

fn inbound() -> impl Strategy<Value = InboundConnector> {
    let identity = (vec(client(), 0..2), option::of(pattern()));
    let flags = any::<(bool, bool, bool, bool, bool, bool)>();
    let filtering = (vec(client(), 0..2), prop_oneof![3 => Just(Vec::new()), 1 => vec(address(), 1..2)]);
    (name(), identity, flags, filtering, prop_oneof![3 => Just(Vec::new()), 1 => vec(domain(), 1..2)]).prop_map(
        |(
            name,
            (addresses, certificate),
            (enabled, partner, require_tls, by_certificate, by_address, skip_last),
            (skipped, users),
            associated,
        )| InboundConnector {
            name,
            enabled,
            connector_type: if partner { ConnectorType::Partner } else { ConnectorType::OnPremises },
            sender_domains: vec![DomainPattern::Any],
            sender_ip_addresses: addresses.into_iter().map(Into::into).collect(),
            tls_sender_certificate_name: certificate,
            require_tls: require_tls && partner,
            restrict_domains_to_certificate: by_certificate && partner,
            restrict_domains_to_ip_addresses: by_address && partner,
            cloud_services_mail_enabled: false,
            treat_messages_as_internal: !partner,
            associated_accepted_domains: associated,
            ef_skip_last_ip: skip_last,
            ef_skip_ips: skipped.into_iter().map(Into::into).collect(),
            ef_users: users,
            comment: String::new(),
        },
    )
}

fn outbound() -> impl Strategy<Value = OutboundConnector> {
    (
        name(),
        vec(pattern(), 0..3),
        any::<(bool, bool, bool, bool, bool)>(),
        vec(smart_host(), 0..3),
        tls_settings(),
        option::of(pattern()),
    )
        .prop_map(|(name, recipient_domains, (enabled, all, scoped, mx, central), smart_hosts, tls_settings, tls_domain)| {
            OutboundConnector {
                name,
                enabled,
                connector_type: if mx && scoped { ConnectorType::Partner } else { ConnectorType::OnPremises },
                recipient_domains,
                all_accepted_domains: all,
                is_transport_rule_scoped: scoped,
                use_mx_record: mx,
                smart_hosts,
                tls_settings,
                tls_domain,
                route_all_messages_via_on_premises: central,
                cloud_services_mail_enabled: false,
                sender_rewriting_enabled: scoped && central,
                test_mode: false,
                validation_recipients: Vec::new(),
                comment: String::new(),
            }
        })
}

fn tenant() -> impl Strategy<Value = Organization> {
    (
        accepted_domains(),
        vec(rule(), 0..3),
        vec(recipient(), 0..5),
        vec(inbound(), 0..3),
        vec(outbound(), 0..4),
        any::<bool>(),
        filter_policies(),
    )
        .prop_map(|(accepted_domains, rules, recipients, inbound, outbound, reject_direct_send, (connection, policy))| {
            Organization {
                id: id(TENANT),
                platform: Platform::ExchangeOnline(ExchangeOnline {
                    initial_domain: DomainName::parse("contoso.onmicrosoft.com").expect("pool"),
                    reject_direct_send,
                    smtp_client_authentication_disabled: reject_direct_send,
                    auto_forwarding_mode: AutoForwardingMode::Automatic,
                    hosted_connection_filter_policy: connection,
                    hosted_content_filter_policy: policy,
                    inbound_connectors: unique(inbound, |connector| connector.name.to_string()).into(),
                    outbound_connectors: unique(outbound, |connector| connector.name.to_string()).into(),
                }),
                accepted_domains: accepted_domains.into(),
                transport_rules: unique(rules, |rule| rule.name.to_string()),
                recipients: Directory::try_from(unique(recipients, |recipient| recipient.address.to_string())).expect("unique"),
            }
        })
}

fn filter_policies() -> impl Strategy<Value = (HostedConnectionFilterPolicy, HostedContentFilterPolicy)> {
    let list = || vec(client().prop_map(IpNet::from), 0..2);
    let connection =
        (list(), list()).prop_map(|(ip_allow_list, ip_block_list)| HostedConnectionFilterPolicy { ip_allow_list, ip_block_list });
    (connection, filter_policy())
}

fn filter_policy() -> impl Strategy<Value = HostedContentFilterPolicy> {
    let actions = select(vec![SpamAction::MoveToJmf, SpamAction::AddXHeader, SpamAction::Quarantine, SpamAction::Delete]);
    (actions.clone(), actions, vec(address(), 0..2)).prop_map(|(spam_action, bulk_spam_action, allowed_senders)| {
        HostedContentFilterPolicy { spam_action, bulk_spam_action, allowed_senders, ..HostedContentFilterPolicy::default() }
    })
}

fn content() -> impl Strategy<Value = Content> {
    select(vec![
        Content::Clean,
        Content::Bulk,
        Content::Spam,
        Content::HighConfidenceSpam,
        Content::Phishing,
        Content::HighConfidencePhishing,
        Content::Malware,
    ])
}

fn tls_settings() -> impl Strategy<Value = Option<TlsSettings>> {
    prop_oneof![
        Just(None),
        Just(Some(TlsSettings::EncryptionOnly)),
        Just(Some(TlsSettings::CertificateValidation)),
        Just(Some(TlsSettings::DomainValidation))
    ]
}

fn send() -> impl Strategy<Value = SendConnector> {
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
fn source() -> impl Strategy<Value = Name> {
    select(vec!["EX01", "EX02", "EDGE", "GONE"]).prop_map(|text| Name::parse(text).expect("pool"))
}

fn machine() -> impl Strategy<Value = TransportServer> {
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

fn firewall() -> impl Strategy<Value = Vec<IpNet>> {
    prop_oneof![
        4 => Just(Vec::new()),
        1 => vec(select(vec!["203.0.113.0/24", "40.107.0.0/16"]).prop_map(|range| range.parse().expect("pool")), 1..3)
    ]
}

fn receive() -> impl Strategy<Value = ReceiveConnector> {
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
        },
    )
}

fn site_link(cost: u32) -> SiteLink {
    SiteLink { sites: ["North", "South"].map(|site| Name::parse(site).expect("pool")), cost }
}

fn exchange_server() -> impl Strategy<Value = Organization> {
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
fn edge() -> impl Strategy<Value = Organization> {
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

fn postfix() -> impl Strategy<Value = Postfix> {
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
        select(vec![TlsLevel::None, TlsLevel::May, TlsLevel::Encrypt, TlsLevel::Verify]),
        option::of(vec(address(), 0..4)),
        option::of(transport()),
    );
    let third = (
        option::of(select(vec!["+", "-"])),
        select(vec![Vec::new(), Vec::new(), Vec::new(), vec![Table::TransportMaps], vec![Table::RelayRecipientMaps]]),
        option::of(client()),
        prop_oneof![Just(SenderPattern::Null), domain().prop_map(SenderPattern::AtDomain)],
    );
    (first, second, third).prop_map(|(first, second, third)| {
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
            unauthorized_destination: UnauthorizedDestination::Reject,
            fallback_transport,
            recipient_delimiter: delimiter.map(|text| RecipientDelimiter::parse(text).expect("pool")),
            unbuilt_tables,
            rejected_clients: rejected.into_iter().map(Into::into).collect(),
            empty_address_relayhost_maps_lookup_key,
            dovecot: users.map(|users| Dovecot { users }),
            ..Postfix::default()
        }
    })
}

/// A host with everything beside its domains, mailboxes and next hop.
fn smtp_host_extras() -> impl Strategy<Value = SmtpHost> {
    let role = select(vec![SmtpRole::Filter, SmtpRole::Partner, SmtpRole::MailboxHost]);
    let routes = vec((pattern(), next_hop()).prop_map(|(domain, next_hop)| HostRoute { domain, next_hop }), 0..2);
    let forwards = vec((address(), address()).prop_map(|(address, target)| HostForward { address, target }), 0..2);
    let tls = (tls_settings(), option::of(pattern()));
    (role, routes, forwards, vec(client(), 0..2), any::<(bool, bool, bool, bool)>(), tls).prop_map(
        |(role, routes, forwards, clients, (tls, also, checks_spf, stamps), (tls_settings, tls_domain))| SmtpHost {
            routes: unique(routes, |route| route.domain.to_string()),
            forwards: unique(forwards, |forward| forward.address.to_string()),
            clients: clients.into_iter().map(Into::into).collect(),
            requires_tls: tls && also,
            checks_spf,
            stamps: stamps.then(|| HeaderField { name: "X-Seen".to_owned(), value: "yes".to_owned() }),
            tls_settings,
            tls_domain,
            ..SmtpHost::new(role)
        },
    )
}

fn relays() -> impl Strategy<Value = Vec<Relay>> {
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

fn dns() -> impl Strategy<Value = Dns> {
    let exchange = option::of(select(vec![
        "contoso-com.mail.protection.outlook.com",
        "mail.contoso.com",
        "exchange.contoso.com",
        "exchange2.contoso.com",
        "192.0.2.20",
        "edge.contoso.com",
        "filter.fabrikam.com",
    ]));
    let mx = (domain(), vec((0u16..3, exchange), 1..3)).prop_map(|(name, hosts)| RecordSet {
        name,
        ttl: 3600,
        data: RecordData::Mx(
            hosts
                .into_iter()
                .map(|(preference, host)| Mx { preference, exchange: host.map(|host| DomainName::parse(host).expect("pool")) })
                .collect(),
        ),
    });
    let a = (select(vec!["mail.contoso.com", "filter.fabrikam.com"]), client()).prop_map(|(name, address)| RecordSet {
        name: DomainName::parse(name).expect("pool"),
        ttl: 3600,
        data: RecordData::A(match address {
            IpAddr::V4(address) => vec![address],
            IpAddr::V6(_) => Vec::new(),
        }),
    });
    let spf = (
        domain(),
        select(vec![
            "v=spf1 -all",
            "v=spf1 mx ~all",
            "v=spf1 a:mail.contoso.com include:sales.contoso.com -all",
            "v=spf1 include:spf.protection.outlook.com include:far.example -all",
            "v=spf1 ptr redirect=fabrikam.com",
            "unrelated",
        ]),
    );
    let policy = select(vec!["v=DMARC1; p=reject", "v=DMARC1; p=none; sp=reject", "v=DMARC1; p=quarantine; aspf=s"]);
    let dmarc = (domain(), policy).prop_map(|(name, text)| (DomainName::parse(&format!("_dmarc.{name}")).expect("pool"), text));
    let txt = prop_oneof![spf, dmarc].prop_map(|(name, text)| RecordSet {
        name,
        ttl: 3600,
        data: RecordData::Txt(vec![text.to_owned()]),
    });
    vec(prop_oneof![mx, a, txt], 0..8)
        .prop_map(|sets| Dns { record_sets: unique(sets, |set| format!("{} {}", set.name, set.record_type())).into() })
}

fn certificates() -> impl Strategy<Value = Vec<Certificate>> {
    let issuer = select(vec![Issuer::PublicAuthority, Issuer::PublicAuthority, Issuer::SelfSigned]);
    let usable = (any::<bool>(), any::<bool>(), any::<bool>());
    vec((name(), vec(pattern(), 1..3), issuer, any::<bool>(), usable), 0..3).prop_map(|certificates| {
        unique(certificates, |(name, ..)| name.to_string())
            .into_iter()
            .map(|(name, names, issuer, complete, usable)| Certificate {
                name,
                names,
                issuer,
                chain: if complete { Chain::Complete } else { Chain::LeafOnly },
                not_before: None,
                not_after: Some(Date::parse("2026-12-31").expect("date")),
                private_key: usable.0 || usable.1,
                smtp: usable.1 || usable.2,
            })
            .collect()
    })
}

pub fn topology() -> impl Strategy<Value = Topology> {
    let readings = Assumption::ALL
        .iter()
        .map(|assumption| select(assumption.readings().to_vec()).prop_map(move |reading| (*assumption, reading)));
    let assumptions = readings.collect::<Vec<_>>().prop_map(|readings| {
        readings.into_iter().fold(Assumptions::default(), |chosen, (assumption, reading)| {
            chosen.with(assumption, reading).expect("its own reading")
        })
    });
    let organizations = (tenant(), exchange_server(), edge()).prop_map(|(tenant, server, edge)| vec![tenant, server, edge]);
    (organizations, relays(), dns(), certificates(), assumptions).prop_map(
        |(organizations, relays, dns, certificates, assumptions)| Topology {
            organizations,
            relays,
            dns,
            certificates: certificates.into(),
            assumptions,
        },
    )
}

pub fn message() -> impl Strategy<Value = Message> {
    let at = select(vec!["internet", TENANT, SERVER, FILTER, EXCHANGE, EDGE]);
    let signatures = vec((domain(), any::<bool>()).prop_map(|(domain, valid)| Signature { domain, valid }), 0..2);
    let clients = (option::of(client()), option::of(client()));
    let reputation = select(vec![Reputation::BlockList, Reputation::Banned, Reputation::SuddenVolume, Reputation::NoReverseDns]);
    let sender = select(vec![SenderReputation::Blocked, SenderReputation::SpamAbuse, SenderReputation::Banned]);
    let found = (
        option::of(content()),
        btree_map(client(), reputation, 0..3),
        option::weighted(0.1, sender),
        option::weighted(0.1, 199_u32..203),
        proptest::bool::weighted(0.1),
    );
    (option::of(address()), vec(address(), 0..3), at, clients, any::<bool>(), signatures, found).prop_map(
        |(
            reverse_path,
            forward_paths,
            at,
            (client_address, exchange_online_address),
            dated,
            signatures,
            (content, reputations, sender_reputation, envelope_recipients, without_valid_from),
        )| Message {
            reverse_path,
            forward_paths,
            enters_at: id(at),
            from: None,
            client_address,
            exchange_online_address,
            headers: std::collections::BTreeMap::new(),
            on: dated.then(|| Date::parse("2027-01-01").expect("date")),
            signatures,
            size: dated.then(|| ByteSize::new(2 << 20)),
            content,
            reputations,
            sender_reputation,
            envelope_recipients,
            without_valid_from,
        },
    )
}

/// Keeps the first of each key, as a document may hold one element of a name only.
fn unique<T>(items: Vec<T>, key: impl Fn(&T) -> String) -> Vec<T> {
    let mut seen = std::collections::BTreeSet::new();
    items.into_iter().filter(|item| seen.insert(key(item))).collect()
}
