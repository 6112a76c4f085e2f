//! How long one trace takes, at R200 (20 domains, 50 connectors, 200 rules, 10,000 recipients) and at ten times R200.
//!
//! `cargo bench -p mailflow`. Compare the two sizes with each other: the time must grow slower than the model.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use mailflow::{
    DomainName, DomainPattern, Message, Name, SystemId, Topology,
    model::{
        AcceptedDomain, Action, Condition, ConnectorType, Directory, DomainType, ExchangeOnline, Forwarding, Mode, Organization,
        OutboundConnector, Platform, Recipient, RecipientKind, RuleState, SmartHost, TransportRule,
        transport_rule::SenderAddressLocation,
    },
    route,
};

/// A tenant `scale` times R200.
fn tenant(scale: usize) -> Topology {
    let domain = |index: usize| DomainName::parse(&format!("d{index}.example")).expect("a domain");
    let name = |text: String| Name::parse(&text).expect("a name");
    let connectors = (0..50 * scale).map(|index| OutboundConnector {
        name: name(format!("connector {index:05}")),
        enabled: true,
        connector_type: ConnectorType::OnPremises,
        recipient_domains: vec![DomainPattern::Exact(DomainName::parse(&format!("out{index}.example")).expect("a domain"))],
        all_accepted_domains: false,
        is_transport_rule_scoped: false,
        use_mx_record: false,
        smart_hosts: vec![SmartHost::parse("mail.elsewhere.example").expect("a host")],
        tls_settings: None,
        tls_domain: None,
        route_all_messages_via_on_premises: false,
        cloud_services_mail_enabled: false,
        sender_rewriting_enabled: false,
        test_mode: false,
        validation_recipients: Vec::new(),
        comment: String::new(),
    });
    let rules = (0..200 * scale).map(|index| TransportRule {
        name: name(format!("rule {index}")),
        state: RuleState::Enabled,
        mode: Mode::Enforce,
        conditions: vec![Condition::RecipientDomainIs(vec![DomainName::parse(&format!("r{index}.example")).expect("a domain")])],
        exceptions: Vec::new(),
        actions: vec![Action::DeleteMessage],
        stop_rule_processing: false,
        sender_address_location: SenderAddressLocation::Header,
        comments: String::new(),
    });
    let recipients: Vec<Recipient> = (0..10_000 * scale)
        .map(|index| Recipient {
            address: format!("user{index}@{}", domain(index % (20 * scale))).parse().expect("an address"),
            kind: RecipientKind::Mailbox(Forwarding::default()),
            proxy_addresses: Vec::new(),
            require_sender_authentication: false,
        })
        .collect();
    Topology {
        organizations: vec![Organization {
            id: SystemId::parse("tenant").expect("a system"),
            platform: Platform::ExchangeOnline(ExchangeOnline {
                initial_domain: DomainName::parse("tenant.onmicrosoft.com").expect("a domain"),
                reject_direct_send: false,
                auto_forwarding_mode: mailflow::model::AutoForwardingMode::Automatic,
                inbound_connectors: mailflow::model::Elements::default(),
                outbound_connectors: connectors.collect(),
            }),
            accepted_domains: (0..20 * scale)
                .map(|index| AcceptedDomain {
                    name: domain(index),
                    domain_type: DomainType::InternalRelay,
                    match_sub_domains: false,
                    default: index == 0,
                })
                .collect(),
            transport_rules: rules.collect(),
            recipients: Directory::try_from(recipients).expect("addresses differ"),
        }],
        ..Topology::default()
    }
}

fn traces(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("trace");
    for scale in [1, 10] {
        let topology = tenant(scale);
        for (kind, to) in [("mailbox", "user77@d17.example"), ("unknown", "nobody@d17.example")] {
            let message = Message::new(
                Some("user1@d1.example".parse().expect("an address")),
                to.parse().expect("an address"),
                SystemId::parse("tenant").expect("a system"),
            );
            group.bench_with_input(BenchmarkId::new(kind, format!("{scale} x R200")), &message, |bencher, message| {
                bencher.iter(|| route(black_box(&topology), black_box(message)));
            });
        }
    }
    group.finish();
}

criterion_group!(benches, traces);
criterion_main!(benches);
