//! New elements for "Add connector" and the like, and copies: valid as they are, under names nobody has yet.

use mailflow::{
    DomainName, DomainPattern, Element, EmailAddress, Name, SystemId, Topology,
    model::{
        AcceptedDomain, AutoForwardingMode, Certificate, Chain, ComponentState, ConnectorType, Dnssec, DomainType,
        EdgeSubscription, EdgeTransport, Elements, ExchangeOnline, ExchangeServer, HostedConnectionFilterPolicy,
        HostedContentFilterPolicy, InboundConnector, Issuer, MtaStsMode, Mx, Organization, OutboundConnector, Platform, Postfix,
        Reachability, ReceiveConnector, Recipient, RecipientKind, RecordData, RecordSet, RecordType, Relay, RuleState,
        SendConnector, ServerTls, SmartHost, SmtpDaneMode, SmtpHost, SmtpRole, Software, TlsSettings, TransportRule, Zone,
        recipient::{Directory, Forwarding},
    },
};

use ipnet::IpNet;

use crate::{Edit, ElementValue, exists};

/// What can be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewElement {
    /// A tenant of Exchange Online.
    ExchangeOnline,
    /// An Exchange Server organization.
    ExchangeServer,
    /// An Edge Transport server, subscribed by the first Exchange Server organization.
    EdgeTransport,
    /// A Postfix server.
    Postfix,
    /// A filter, a partner or another mailbox host.
    SmtpHost(SmtpRole),
    /// An accepted domain.
    AcceptedDomain,
    /// An inbound connector.
    InboundConnector,
    /// An outbound connector.
    OutboundConnector,
    /// A send connector of Exchange Server.
    SendConnector,
    /// A receive connector of Exchange Server.
    ReceiveConnector,
    /// A mail flow rule.
    TransportRule,
    /// A mailbox.
    Mailbox,
    /// A mail user.
    MailUser,
    /// A mail contact.
    MailContact,
    /// A distribution group.
    DistributionGroup,
    /// A record set.
    RecordSet(RecordType),
    /// A zone.
    Zone,
    /// A certificate.
    Certificate,
}

/// The edit that adds a new element to `system`, with a fresh name and values that are valid and harmless: an inbound
/// connector matches nobody, an outbound connector serves no domain, a rule does nothing until somebody fills it in.
///
/// `None` when the kind needs an organization and `system` is none that can hold it.
pub fn new_element(topology: &Topology, system: Option<&SystemId>, kind: NewElement) -> Option<Edit> {
    let organization = || topology.organization(system?);
    let tenant = || organization().filter(|organization| organization.exchange_online().is_some());
    let server = || organization().filter(|organization| organization.exchange_server().is_some());
    let value = match kind {
        NewElement::ExchangeOnline => ElementValue::Organization(Box::new(new_tenant(topology)?)),
        NewElement::ExchangeServer => {
            ElementValue::Organization(Box::new(new_server(topology, "exchange-server", "exchange.example.com")?))
        }
        NewElement::EdgeTransport => ElementValue::Organization(Box::new(new_edge(topology)?)),
        NewElement::Postfix => {
            ElementValue::Relay(Box::new(new_relay(topology, "mail-server", Software::Postfix(Box::default()))?))
        }
        NewElement::SmtpHost(role) => {
            let stem = match role {
                SmtpRole::Filter => "filter",
                SmtpRole::Partner => "partner",
                SmtpRole::MailboxHost => "mailbox-host",
            };
            let host = Box::new(SmtpHost::new(role));
            ElementValue::Relay(Box::new(new_relay(topology, stem, Software::SmtpHost(host))?))
        }
        NewElement::AcceptedDomain => {
            let organization = organization()?;
            let is_taken = |name: &DomainName| organization.accepted_domains.iter().any(|domain| domain.name == *name);
            let name = fresh_domain("example.com", is_taken)?;
            ElementValue::AcceptedDomain(AcceptedDomain::new(name, DomainType::Authoritative))
        }
        NewElement::InboundConnector => {
            let id = tenant()?.id.clone();
            let name = fresh_name("Inbound connector", |name| {
                exists_folded(topology, &Element::InboundConnector(id.clone(), name.clone()))
            })?;
            ElementValue::InboundConnector(new_inbound_connector(name))
        }
        NewElement::OutboundConnector => {
            let id = tenant()?.id.clone();
            let name = fresh_name("Outbound connector", |name| {
                exists_folded(topology, &Element::OutboundConnector(id.clone(), name.clone()))
            })?;
            ElementValue::OutboundConnector(new_outbound_connector(topology, name))
        }
        NewElement::SendConnector => {
            let id = server()?.id.clone();
            let name =
                fresh_name("Send connector", |name| exists_folded(topology, &Element::SendConnector(id.clone(), name.clone())))?;
            ElementValue::SendConnector(new_send_connector(name))
        }
        NewElement::ReceiveConnector => {
            let id = server()?.id.clone();
            let name = fresh_name("Receive connector", |name| {
                exists_folded(topology, &Element::ReceiveConnector(id.clone(), name.clone()))
            })?;
            ElementValue::ReceiveConnector(new_receive_connector(name, Vec::new()))
        }
        NewElement::TransportRule => {
            let id = organization()?.id.clone();
            let name = fresh_name("Rule", |name| exists_folded(topology, &Element::TransportRule(id.clone(), name.clone())))?;
            ElementValue::TransportRule(new_rule(name))
        }
        NewElement::Mailbox | NewElement::MailUser | NewElement::MailContact | NewElement::DistributionGroup => {
            ElementValue::Recipient(new_recipient(organization()?, kind)?)
        }
        NewElement::RecordSet(record_type) => ElementValue::RecordSet(new_record_set(topology, record_type)?),
        NewElement::Zone => {
            let name = fresh_domain(own_domain(topology), |name| topology.dns.zone(name).is_some())?;
            ElementValue::Zone(Zone { name, dnssec: Dnssec::Insecure, mta_sts_policy: None })
        }
        NewElement::Certificate => {
            let name = fresh_name("Certificate", |name| exists_folded(topology, &Element::Certificate(name.clone())))?;
            let names = topology.relays.first().map(|relay| DomainPattern::Exact(relay.host_name.clone())).into_iter().collect();
            ElementValue::Certificate(Certificate {
                name,
                names,
                issuer: Issuer::PublicAuthority,
                chain: Chain::Complete,
                not_before: None,
                not_after: None,
                private_key: true,
                smtp: true,
            })
        }
    };
    let system = match &value {
        ElementValue::Organization(_)
        | ElementValue::Relay(_)
        | ElementValue::RecordSet(_)
        | ElementValue::Zone(_)
        | ElementValue::Certificate(_) => None,
        _ => system.cloned(),
    };
    Some(Edit::Put { system, value })
}

/// The edit that adds a copy of `element` under a fresh name: `To Local copy`, `To Local copy 2`.
///
/// Connectors, rules, certificates, recipients (without their further addresses) and systems have copies; domains, record
/// sets and open questions have none, since their name is what they are.
pub fn duplicate(topology: &Topology, element: &Element) -> Option<Edit> {
    let copy = |name: &Name, at: &dyn Fn(Name) -> Element| {
        fresh_name(&format!("{} copy", shortened(name)), |name| exists_folded(topology, &at(name.clone())))
    };
    let value = match (element, crate::element_value(topology, element)?) {
        (Element::InboundConnector(system, name), ElementValue::InboundConnector(mut connector)) => {
            connector.name = copy(name, &|name| Element::InboundConnector(system.clone(), name))?;
            ElementValue::InboundConnector(connector)
        }
        (Element::SendConnector(system, name), ElementValue::SendConnector(mut connector)) => {
            connector.name = copy(name, &|name| Element::SendConnector(system.clone(), name))?;
            ElementValue::SendConnector(connector)
        }
        (Element::ReceiveConnector(system, name), ElementValue::ReceiveConnector(mut connector)) => {
            connector.name = copy(name, &|name| Element::ReceiveConnector(system.clone(), name))?;
            ElementValue::ReceiveConnector(connector)
        }
        (Element::OutboundConnector(system, name), ElementValue::OutboundConnector(mut connector)) => {
            connector.name = copy(name, &|name| Element::OutboundConnector(system.clone(), name))?;
            ElementValue::OutboundConnector(connector)
        }
        (Element::TransportRule(system, name), ElementValue::TransportRule(mut rule)) => {
            rule.name = copy(name, &|name| Element::TransportRule(system.clone(), name))?;
            ElementValue::TransportRule(rule)
        }
        (Element::Certificate(name), ElementValue::Certificate(mut certificate)) => {
            certificate.name = copy(name, &Element::Certificate)?;
            ElementValue::Certificate(certificate)
        }
        (Element::Recipient(system, address), ElementValue::Recipient(mut recipient)) => {
            let local_part: String = address.local_part().chars().take(48).collect();
            recipient.address = fresh_address(
                topology.organization(system)?,
                &format!("{}-copy", local_part.trim_end_matches('.')),
                address.domain(),
            )?;
            recipient.proxy_addresses.clear();
            ElementValue::Recipient(recipient)
        }
        (Element::System(id), ElementValue::Relay(mut relay)) => {
            relay.id = fresh_id(topology, &format!("{}-copy", id.as_str().chars().take(30).collect::<String>()))?;
            ElementValue::Relay(relay)
        }
        (Element::System(id), ElementValue::Organization(_) | ElementValue::OrganizationSettings(_)) => {
            let mut organization = topology.organization(id)?.clone();
            organization.id = fresh_id(topology, &format!("{}-copy", id.as_str().chars().take(30).collect::<String>()))?;
            ElementValue::Organization(Box::new(organization))
        }
        _ => return None,
    };
    Some(Edit::put_at(element, value))
}

fn new_tenant(topology: &Topology) -> Option<Organization> {
    let is_taken = |name: &DomainName| {
        topology.organizations.iter().filter_map(Organization::exchange_online).any(|online| online.initial_domain == *name)
    };
    let initial_domain = fresh_domain("contoso.onmicrosoft.com", is_taken)?;
    let accepted = AcceptedDomain { default: true, ..AcceptedDomain::new(initial_domain.clone(), DomainType::Authoritative) };
    Some(Organization {
        id: fresh_id(topology, "tenant")?,
        platform: Platform::ExchangeOnline(ExchangeOnline {
            initial_domain,
            reject_direct_send: false,
            disable_plus_address_in_recipients: false,
            smtp_client_authentication_disabled: true,
            message_expiration_hours: None,
            max_recipient_envelope_limit: None,
            auto_forwarding_mode: AutoForwardingMode::Automatic,
            remote_domains: Vec::new(),
            hosted_connection_filter_policy: HostedConnectionFilterPolicy::default(),
            hosted_content_filter_policy: HostedContentFilterPolicy::default(),
            inbound_connectors: Elements::default(),
            outbound_connectors: Elements::default(),
        }),
        accepted_domains: vec![accepted].into(),
        transport_rules: Vec::new(),
        recipients: Directory::default(),
    })
}

/// Stands in front of the first organization that has no Edge Transport role itself; the connectors it gets from there name
/// it as their source server.
fn new_edge(topology: &Topology) -> Option<Organization> {
    let mut edge = new_server(topology, "edge", "edge.example.com")?;
    let mut servers =
        topology.organizations.iter().filter_map(|organization| Some((organization, organization.exchange_server()?)));
    let behind = servers.find(|(_, server)| server.edge.is_none());
    let subscription = behind.map(|(organization, server)| EdgeSubscription {
        organization: organization.id.clone(),
        site: server.site.clone(),
        unsynchronized_domains: Vec::new(),
        unsynchronized_recipients: Vec::new(),
        unsynchronized_send_connectors: Vec::new(),
    });
    edge.exchange_server_mut()?.edge = Some(EdgeTransport { recipient_validation: false, subscription });
    Some(edge)
}

fn new_server(topology: &Topology, stem: &str, host_name: &str) -> Option<Organization> {
    Some(Organization {
        id: fresh_id(topology, stem)?,
        platform: Platform::ExchangeServer(ExchangeServer {
            host_name: fresh_host(topology, host_name)?,
            addresses: Vec::new(),
            tls: ServerTls::default(),
            client_certificate: None,
            name: None,
            site: None,
            smtp_certificates: Vec::new(),
            reachability: Reachability::Open,
            firewall: Vec::new(),
            hub_transport: ComponentState::Active,
            servers: Vec::new(),
            site_links: Vec::new(),
            hybrid_domains: Vec::new(),
            remote_domains: Vec::new(),
            edge: None,
            // Setup makes this connector, for every client; it makes no send connector.
            receive_connectors: vec![new_receive_connector(
                Name::parse("Default Frontend").ok()?,
                vec!["0.0.0.0/0".parse().ok()?, "::/0".parse().ok()?],
            )]
            .into(),
            send_connectors: Elements::default(),
        }),
        accepted_domains: Elements::default(),
        transport_rules: Vec::new(),
        recipients: Directory::default(),
    })
}

fn new_relay(topology: &Topology, stem: &str, software: Software) -> Option<Relay> {
    let id = fresh_id(topology, stem)?;
    Some(Relay {
        host_name: fresh_host(topology, &format!("{id}.example.com"))?,
        id,
        addresses: Vec::new(),
        reachability: Reachability::Open,
        firewall: Vec::new(),
        tls: ServerTls::default(),
        client_certificate: None,
        smtp_auth_user: None,
        software: match software {
            Software::Postfix(_) => Software::Postfix(Box::new(Postfix {
                smtp_tls_security_level: mailflow::model::postfix::TlsLevel::May,
                ..Postfix::default()
            })),
            host @ Software::SmtpHost(_) => host,
        },
    })
}

/// Sends nothing until somebody gives it address spaces.
fn new_send_connector(name: Name) -> SendConnector {
    SendConnector {
        name,
        enabled: true,
        address_spaces: Vec::new(),
        smart_hosts: Vec::new(),
        require_tls: false,
        tls_auth_level: None,
        tls_domain: None,
        tls_certificate_name: None,
        ignore_starttls: false,
        cloud_services_mail_enabled: false,
        source_transport_servers: Vec::new(),
        is_scoped_connector: false,
    }
}

/// Matches the clients in `remote_ip_ranges`, and takes mail from everybody among them.
fn new_receive_connector(name: Name, remote_ip_ranges: Vec<IpNet>) -> ReceiveConnector {
    ReceiveConnector {
        name,
        server: None,
        enabled: true,
        bindings: Vec::new(),
        remote_ip_ranges,
        anonymous_users: true,
        exchange_servers: true,
        exchange_users: false,
        exchange_legacy_servers: true,
        partners: false,
        basic_auth: false,
        basic_auth_require_tls: false,
        tls: true,
        external_authoritative: false,
        accept_any_recipient: false,
        require_tls: false,
        tls_certificate_name: None,
        accept_cloud_services_mail: Vec::new(),
        accept_oorg_protocol: Vec::new(),
        max_hop_count: None,
        max_local_hop_count: None,
        max_message_size: None,
        max_recipients_per_message: None,
    }
}

fn new_inbound_connector(name: Name) -> InboundConnector {
    InboundConnector {
        name,
        enabled: true,
        connector_type: ConnectorType::OnPremises,
        sender_domains: vec![DomainPattern::Any],
        sender_ip_addresses: Vec::new(),
        tls_sender_certificate_name: None,
        require_tls: false,
        restrict_domains_to_certificate: false,
        restrict_domains_to_ip_addresses: false,
        cloud_services_mail_enabled: false,
        treat_messages_as_internal: false,
        associated_accepted_domains: Vec::new(),
        ef_skip_last_ip: false,
        ef_skip_ips: Vec::new(),
        ef_users: Vec::new(),
        comment: String::new(),
    }
}

/// To the first own server there is; without one it is made disabled, since New-OutboundConnector wants smart hosts.
fn new_outbound_connector(topology: &Topology, name: Name) -> OutboundConnector {
    let host = topology.relays.iter().find(|relay| relay.postfix().is_some()).or(topology.relays.first());
    let smart_hosts: Vec<SmartHost> = host.map(|relay| SmartHost::Host(relay.host_name.clone())).into_iter().collect();
    OutboundConnector {
        name,
        enabled: !smart_hosts.is_empty(),
        connector_type: ConnectorType::OnPremises,
        recipient_domains: Vec::new(),
        all_accepted_domains: false,
        is_transport_rule_scoped: false,
        use_mx_record: false,
        smart_hosts,
        tls_settings: Some(TlsSettings::EncryptionOnly),
        tls_domain: None,
        smtp_dane_mode: SmtpDaneMode::Opportunistic,
        mta_sts_mode: MtaStsMode::Opportunistic,
        route_all_messages_via_on_premises: false,
        cloud_services_mail_enabled: false,
        sender_rewriting_enabled: false,
        test_mode: false,
        validation_recipients: Vec::new(),
        comment: String::new(),
    }
}

/// Disabled: a rule without conditions matches every message.
fn new_rule(name: Name) -> TransportRule {
    TransportRule { state: RuleState::Disabled, ..TransportRule::new(name) }
}

fn new_recipient(organization: &Organization, kind: NewElement) -> Option<Recipient> {
    let default = organization.accepted_domains.iter().find(|domain| domain.default).or(organization.accepted_domains.first());
    let domain = default.map_or_else(|| DomainName::parse("example.com").ok(), |domain| Some(domain.name.clone()))?;
    let outside = EmailAddress::parse("someone@example.net").ok()?;
    let (stem, kind) = match kind {
        NewElement::MailUser => ("mail-user", RecipientKind::MailUser { external_email_address: outside }),
        NewElement::MailContact => ("contact", RecipientKind::MailContact { external_email_address: outside }),
        NewElement::DistributionGroup => ("group", RecipientKind::DistributionGroup { members: Vec::new() }),
        _ => ("user", RecipientKind::Mailbox(Forwarding::default())),
    };
    Some(Recipient::new(fresh_address(organization, stem, &domain)?, kind))
}

/// The first accepted domain that is not Microsoft's.
fn own_domain(topology: &Topology) -> &str {
    let accepted =
        topology.organizations.iter().flat_map(|organization| &organization.accepted_domains).map(|domain| &domain.name);
    let mut own = accepted.filter(|name| !name.as_str().ends_with(".onmicrosoft.com"));
    own.next().map_or("example.com", DomainName::as_str)
}

fn new_record_set(topology: &Topology, record_type: RecordType) -> Option<RecordSet> {
    let own = own_domain(topology);
    // A TLSA record stands at port and protocol of a service (RFC 6698 §3), here of the host that a certificate names.
    let host = topology.relays.first().map_or(own, |relay| relay.host_name.as_str());
    let stem = if record_type == RecordType::Tlsa { format!("_25._tcp.{host}") } else { own.to_owned() };
    let name = fresh_domain(&stem, |name| topology.dns.record_set(name, record_type).is_some())?;
    let data = match record_type {
        RecordType::A => RecordData::A(Vec::new()),
        RecordType::Aaaa => RecordData::Aaaa(Vec::new()),
        RecordType::Mx => {
            let online = topology.organizations.iter().find_map(Organization::exchange_online);
            let exchange = online.and_then(|online| DomainName::parse(&online.mail_host(&name)).ok());
            RecordData::Mx(exchange.map(|exchange| Mx { preference: 0, exchange: Some(exchange) }).into_iter().collect())
        }
        RecordType::Txt => RecordData::Txt(Vec::new()),
        RecordType::Cname => RecordData::Cname(DomainName::parse("autodiscover.outlook.com").ok()?),
        RecordType::Tlsa => RecordData::Tlsa(Vec::new()),
    };
    Some(RecordSet { name, ttl: 3600, data })
}

/// The first of `stem`, `stem 2`, `stem 3` … that nobody has. A thousand tries are more than any list holds.
fn fresh_name(stem: &str, is_taken: impl Fn(&Name) -> bool) -> Option<Name> {
    numbered(stem, ' ').filter_map(|name| Name::parse(&name).ok()).find(|name| !is_taken(name))
}

fn fresh_id(topology: &Topology, stem: &str) -> Option<SystemId> {
    numbered(stem, '-').filter_map(|id| SystemId::parse(&id).ok()).find(|id| !exists(topology, &Element::System(id.clone())))
}

fn fresh_address(organization: &Organization, stem: &str, domain: &DomainName) -> Option<EmailAddress> {
    let candidates = numbered(stem, '-').filter_map(|local_part| EmailAddress::parse(&format!("{local_part}@{domain}")).ok());
    candidates.into_iter().find(|address| organization.recipients.find(address).is_none())
}

fn fresh_host(topology: &Topology, stem: &str) -> Option<DomainName> {
    fresh_domain(stem, |name| crate::system_at(topology, &SmartHost::Host(name.clone())).is_some())
}

/// `contoso.com`, then `contoso-2.com`, `contoso-3.com` …
fn fresh_domain(stem: &str, is_taken: impl Fn(&DomainName) -> bool) -> Option<DomainName> {
    let (label, rest) = stem.split_once('.').unwrap_or((stem, "com"));
    numbered(label, '-').filter_map(|label| DomainName::parse(&format!("{label}.{rest}")).ok()).find(|name| !is_taken(name))
}

fn numbered(stem: &str, separator: char) -> impl Iterator<Item = String> {
    std::iter::once(stem.to_owned()).chain((2..=10_000).map(move |number| format!("{stem}{separator}{number}")))
}

/// Whether an element of that kind has that name, without regard to case.
fn exists_folded(topology: &Topology, element: &Element) -> bool {
    let folded = element.label().to_lowercase();
    let is_same_list = |other: &Element| other.kind() == element.kind() && other.system() == element.system();
    crate::elements(topology).iter().any(|other| is_same_list(other) && other.label().to_lowercase() == folded)
}

/// Leaves room for ` copy 10000` within the 64 characters of a name.
fn shortened(name: &Name) -> String {
    name.as_str().chars().take(52).collect::<String>().trim_end().to_owned()
}
