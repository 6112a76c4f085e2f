//! Every lint on a design that has its mistake, and on one that does not.

#![allow(clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

mod support;

use mailflow::{
    Assumption, Topology,
    model::{
        AcceptedDomain, Action, Chain, ConnectorType, DomainType, InboundConnector, Issuer, Organization, OutboundConnector,
        Recipient, RecordData, TransportRule,
        postfix::{SenderPattern, SenderRelayhost, TransportEntry, TransportPattern},
    },
    trace::Verdict,
};
use mailflow_edit::ElementValue;
use mailflow_lint::{FIXES, LINTS, Severity, lint};
use support::{after, argument, findings, good, is_mended_by, mended, the, with, with_postfix};

/// The connector waits for a rule, and the rule sends the whole domain to it, as in the guide behind scenario 1.
const RULE: [&str; 2] = [
    r#"{"put":{"system":"contoso","value":{"outboundConnector":{"name":"To Local","enabled":true,"connectorType":"onPremises","isTransportRuleScoped":true,"smartHosts":["mail.contoso.com"],"tlsSettings":"encryptionOnly"}}}}"#,
    r#"{"put":{"system":"contoso","value":{"transportRule":{"name":"Local mail","conditions":[{"recipientDomainIs":["contoso.com"]}],"actions":[{"routeMessageOutboundConnector":"To Local"}]}}}}"#,
];

/// Two lines in `main.cf`, and nothing that refuses what came from Exchange Online.
fn two_lines(config: &mut mailflow::model::Postfix) {
    config.restriction_classes.clear();
    config.relay_recipient_maps = None;
}

fn domain(text: &str) -> mailflow::DomainName {
    text.parse().expect("a domain")
}

fn texts(records: &[&str]) -> Topology {
    with("dns/contoso.com/TXT", |value| {
        let ElementValue::RecordSet(set) = value else { panic!("not a record set") };
        set.data = RecordData::Txt(records.iter().map(|&record| record.to_owned()).collect());
    })
}

fn connector(change: impl FnOnce(&mut mailflow::model::OutboundConnector)) -> Topology {
    with("contoso/outbound-connector/To Local", |value| {
        let ElementValue::OutboundConnector(connector) = value else { panic!("not a connector") };
        change(connector);
    })
}

fn certificate(change: impl FnOnce(&mut mailflow::model::Certificate)) -> Topology {
    with("certificate/mail.contoso.com", |value| {
        let ElementValue::Certificate(certificate) = value else { panic!("not a certificate") };
        change(certificate);
    })
}

#[test]
fn the_known_good_design_has_no_finding_at_all() {
    assert_eq!(lint(&good()), []);
}

#[test]
fn an_empty_topology_has_no_finding() {
    assert_eq!(lint(&Topology::default()), []);
}

#[test]
fn lints_and_fixes_are_listed_once_and_in_order() {
    assert!(LINTS.is_sorted_by(|left, right| left.id < right.id));
    assert!(FIXES.is_sorted_by(|left, right| left.0 < right.0));
    for (id, _) in FIXES {
        assert!(LINTS.iter().any(|lint| lint.fixes.contains(id)), "some lint offers `{id}`");
    }
    for lint in LINTS {
        assert!(lint.fixes.iter().all(|id| FIXES.iter().any(|(known, _)| known == id)), "the fixes of `{}` are listed", lint.id);
    }
}

#[test]
fn findings_come_worst_first() {
    let mut topology = after(&RULE);
    topology.dns.record_sets.change(|sets| sets.retain(|set| set.record_type() != mailflow::model::RecordType::Txt));
    let severities: Vec<Severity> = lint(&topology).iter().map(|finding| finding.severity).collect();
    assert!(severities.len() > 1 && severities.is_sorted(), "{severities:?}");
}

#[test]
fn a_rule_for_a_whole_domain_diverts_cloud_mailboxes() {
    let topology = after(&RULE);
    let finding = the(&topology, "routing-rule-diverts-mailboxes");
    assert_eq!((finding.severity, argument(&finding, "mailboxes")), (Severity::Error, "2"));
    is_mended_by(&topology, &finding, &["use-connector-by-domain", "except-cloud-users"]);
    for fix in ["use-connector-by-domain", "except-cloud-users"] {
        let mended = mended(&topology, &finding, fix);
        let (message, _) = finding.witness.as_ref().expect("it proves itself");
        let paths = mailflow::route(&mended, message).paths;
        assert!(paths.iter().all(|path| path.verdict.kind() == "delivered"), "{fix}: {paths:#?}");
    }
    assert_eq!(lint(&mended(&topology, &finding, "use-connector-by-domain")), [], "the fix leads to the good design");
}

#[test]
fn under_the_guides_reading_the_diverting_rule_is_a_warning_with_a_witness_of_the_documented_one() {
    let mut topology = after(&RULE);
    topology.assumptions = topology.assumptions.with(Assumption::RoutingRuleScope, "unknown-recipients-only").expect("a reading");
    let finding = the(&topology, "routing-rule-diverts-mailboxes");
    assert_eq!((finding.severity, argument(&finding, "reading")), (Severity::Warning, "unknown-recipients-only"));
    assert_eq!(finding.reading, Some((Assumption::RoutingRuleScope, "every-matching-message")));
    assert!(finding.witness.is_some());
}

#[test]
fn a_rule_that_spares_cloud_mailboxes_or_takes_each_message_once_diverts_nothing() {
    let group = r#"{"put":{"system":"contoso","value":{"recipient":{"address":"cloud@contoso.com","kind":{"distributionGroup":{"members":["bob@contoso.com","sun@contoso.com"]}}}}}}"#;
    let spared = r#"{"put":{"system":"contoso","value":{"transportRule":{"name":"Local mail","conditions":[{"recipientDomainIs":["contoso.com"]}],"exceptions":[{"sentToMemberOf":["cloud@contoso.com"]}],"actions":[{"routeMessageOutboundConnector":"To Local"}]}}}}"#;
    let once = r#"{"put":{"system":"contoso","value":{"transportRule":{"name":"Local mail","conditions":[{"recipientDomainIs":["contoso.com"]}],"exceptions":[{"headerContains":{"header":"x-addon","words":["done"]}}],"actions":[{"routeMessageOutboundConnector":"To Local"}]}}}}"#;
    let audited = r#"{"put":{"system":"contoso","value":{"transportRule":{"name":"Local mail","mode":"audit","conditions":[{"recipientDomainIs":["contoso.com"]}],"actions":[{"routeMessageOutboundConnector":"To Local"}]}}}}"#;
    for rule in [spared, once, audited] {
        assert_eq!(findings(&after(&[RULE[0], group, rule]), "routing-rule-diverts-mailboxes"), []);
    }
}

#[test]
fn two_sides_that_pass_on_unknown_addresses_loop_until_one_refuses() {
    let topology = with_postfix(two_lines);
    let finding = the(&topology, "loop");
    assert_eq!(argument(&finding, "systems"), "contoso, internal-server");
    assert!(finding.witness.as_ref().is_some_and(|(_, path)| matches!(path.verdict, Verdict::Loops { .. })));
    is_mended_by(&topology, &finding, &["refuse-unknown-from-exchange-online"]);
}

#[test]
fn a_diverting_rule_and_a_relaying_server_loop_for_cloud_mailboxes_too() {
    let mut topology = after(&RULE);
    topology.relays = with_postfix(two_lines).relays;
    let found = findings(&topology, "loop");
    let by_rule = found.iter().find(|finding| argument(finding, "systems") == "contoso, internal-server").expect("a loop of two");
    assert!(by_rule.fixes.iter().any(|fix| fix.id == "refuse-unknown-from-exchange-online"), "{by_rule:#?}");
    let bounces = found.iter().find(|finding| argument(finding, "sender") == "<>").expect("rules let bounces pass");
    assert_eq!(argument(bounces, "systems"), "contoso");
    assert_eq!(findings(&topology, "internal-relay-without-connector"), [], "a rule routes the domain");
}

#[test]
fn internal_relay_without_a_connector_sends_unknown_addresses_back_to_itself() {
    let topology = after(&[r#"{"remove":"contoso/outbound-connector/To Local"}"#]);
    let finding = the(&topology, "internal-relay-without-connector");
    assert_eq!(finding.severity, Severity::Error);
    is_mended_by(&topology, &finding, &["add-connector-for-domain"]);
    let loops = findings(&topology, "loop");
    assert_eq!(loops.len(), 1);
    is_mended_by(&topology, &loops[0], &["add-connector-for-domain"]);
}

#[test]
fn internal_relay_with_a_disabled_connector_reuses_it_and_without_a_server_becomes_authoritative() {
    let disabled = connector(|connector| connector.enabled = false);
    is_mended_by(&disabled, &the(&disabled, "internal-relay-without-connector"), &["use-connector-by-domain"]);
    let mut alone = disabled;
    alone.relays.clear();
    is_mended_by(&alone, &the(&alone, "internal-relay-without-connector"), &["make-authoritative"]);
}

#[test]
fn a_connector_that_waits_for_a_rule_needs_one() {
    let topology = connector(|connector| connector.is_transport_rule_scoped = true);
    let finding = the(&topology, "connector-rule-scoped-but-unused");
    is_mended_by(&topology, &finding, &["unscope-connector", "remove-connector"]);
    assert_eq!(findings(&after(&RULE), "connector-rule-scoped-but-unused"), []);
}

#[test]
fn a_connector_by_mx_for_an_own_domain_sends_mail_back() {
    let topology = connector(|connector| {
        connector.use_mx_record = true;
        connector.smart_hosts.clear();
    });
    let finding = the(&topology, "connector-uses-mx-of-own-domain");
    assert!(finding.witness.is_some());
    is_mended_by(&topology, &finding, &["smart-host-instead-of-mx"]);
    let partner = r#"{"put":{"system":"contoso","value":{"outboundConnector":{"name":"Partner","enabled":true,"connectorType":"partner","recipientDomains":["fabrikam.com"],"useMXRecord":true}}}}"#;
    assert_eq!(findings(&after(&[partner]), "connector-uses-mx-of-own-domain"), []);
}

#[test]
fn a_rule_names_a_connector_that_is_missing_or_disabled() {
    let missing = after(&[RULE[1], r#"{"remove":"contoso/outbound-connector/To Local"}"#]);
    let finding = the(&missing, "rule-names-missing-connector");
    assert_eq!(argument(&finding, "state"), "missing");
    assert!(finding.witness.is_some());
    is_mended_by(&missing, &finding, &["remove-rule"]);
    let mut disabled = connector(|connector| connector.enabled = false);
    disabled.organizations[0].transport_rules = missing.organizations[0].transport_rules.clone();
    let finding = the(&disabled, "rule-names-missing-connector");
    assert_eq!(argument(&finding, "state"), "disabled");
    is_mended_by(&disabled, &finding, &["enable-connector", "remove-rule"]);
}

#[test]
fn a_rule_about_a_deleted_group_never_matches() {
    let rule = r#"{"put":{"system":"contoso","value":{"transportRule":{"name":"Local mail","conditions":[{"sentToMemberOf":["local@contoso.com"]}],"actions":[{"routeMessageOutboundConnector":"To Local"}]}}}}"#;
    let group = r#"{"put":{"system":"contoso","value":{"recipient":{"address":"local@contoso.com","kind":{"distributionGroup":{"members":[]}}}}}}"#;
    let topology = after(&[rule]);
    is_mended_by(&topology, &the(&topology, "rule-never-matches-missing-group"), &["create-group", "remove-rule"]);
    assert_eq!(findings(&after(&[rule, group]), "rule-never-matches-missing-group"), []);
}

#[test]
fn a_connector_refuses_what_its_tls_settings_do_not_accept() {
    let problem = |topology: &Topology, fixes: &[&str]| {
        let finding = the(topology, "certificate-refused-by-connector");
        assert!(finding.witness.is_some(), "a message waits in the queue");
        is_mended_by(topology, &finding, fixes);
        argument(&finding, "problem").to_owned()
    };
    let private = certificate(|certificate| certificate.issuer = Issuer::SelfSigned);
    assert_eq!(problem(&private, &["public-certificate", "accept-any-certificate"]), "untrusted-issuer");
    let leaf = certificate(|certificate| certificate.chain = Chain::LeafOnly);
    assert_eq!(problem(&leaf, &["serve-full-chain", "accept-any-certificate"]), "incomplete-chain");
    let named = connector(|connector| {
        connector.tls_settings = Some(mailflow::model::TlsSettings::DomainValidation);
        connector.tls_domain = Some("smtp.contoso.com".parse().expect("a name"));
    });
    assert_eq!(problem(&named, &["set-tls-domain", "accept-any-certificate"]), "name-mismatch");
    let mut clear = good();
    clear.relays[0].tls.certificate = None;
    assert_eq!(problem(&clear, &["offer-starttls"]), "no-starttls");
}

#[test]
fn any_certificate_will_do_for_encryption_only() {
    let mut topology = certificate(|certificate| certificate.issuer = Issuer::SelfSigned);
    topology.organizations =
        connector(|connector| connector.tls_settings = Some(mailflow::model::TlsSettings::EncryptionOnly)).organizations;
    assert_eq!(findings(&topology, "certificate-refused-by-connector"), []);
}

#[test]
fn a_smart_host_needs_an_address() {
    let topology = after(&[r#"{"remove":"dns/mail.contoso.com/A"}"#]);
    let finding = the(&topology, "smart-host-without-address");
    assert!(finding.witness.is_some());
    is_mended_by(&topology, &finding, &["add-address"]);
    // The name of MX records is a smart host of a connector, too.
    let mx = r#"{"put":{"value":{"recordSet":{"name":"mail.contoso.com","ttl":3600,"data":{"MX":[{"preference":0,"exchange":"far.example"}]}}}}}"#;
    let by_mx = after(&[r#"{"remove":"dns/mail.contoso.com/A"}"#, mx]);
    let of_connector = |finding: &mailflow_lint::Finding| argument(finding, "user") == "To Local";
    assert!(!findings(&by_mx, "smart-host-without-address").iter().any(of_connector));
    let postfix = with_postfix(|config| config.relayhost = Some("[gateway.contoso.com]:25".parse().expect("a next hop")));
    assert_eq!(argument(&the(&postfix, "smart-host-without-address"), "user"), "internal-server");
    let undescribed = with_postfix(|config| config.relayhost = Some("[gateway.fabrikam.com]:25".parse().expect("a next hop")));
    assert_eq!(findings(&undescribed, "smart-host-without-address"), []);
}

#[test]
fn tls_domain_counts_with_domain_validation_only() {
    let topology = connector(|connector| connector.tls_domain = Some("mail.contoso.com".parse().expect("a name")));
    is_mended_by(&topology, &the(&topology, "tls-domain-ignored"), &["validate-domain", "clear-tls-domain"]);
}

#[test]
fn a_validation_address_has_to_be_in_the_connectors_domains() {
    let validated = |address: &'static str| {
        connector(|connector| {
            connector.is_transport_rule_scoped = false;
            connector.recipient_domains = vec!["contoso.com".parse().expect("a domain")];
            connector.validation_recipients = vec![address.parse().expect("an address")];
        })
    };
    assert_eq!(findings(&validated("ann@contoso.com"), "validation-recipient-outside"), []);
    let outside = validated("ann@fabrikam.com");
    is_mended_by(&outside, &the(&outside, "validation-recipient-outside"), &["drop-validation-recipient"]);
}

#[test]
fn two_connectors_of_one_scope_are_one_too_many() {
    let second = r#"{"put":{"system":"contoso","value":{"outboundConnector":{"name":"To Local 2","enabled":true,"connectorType":"onPremises","recipientDomains":["contoso.com"],"smartHosts":["mail.contoso.com"]}}}}"#;
    let topology = after(&[second]);
    let finding = the(&topology, "equal-connectors");
    assert_eq!(argument(&finding, "scope"), "contoso.com");
    assert!(finding.witness.is_some());
    is_mended_by(&topology, &finding, &["disable-connector"]);
    assert_eq!(findings(&after(&[&second.replace("[\"contoso.com\"]", "[\"fabrikam.com\"]")]), "equal-connectors"), []);
}

#[test]
fn a_connector_by_address_refuses_bounces_and_one_by_certificate_does_not() {
    let topology = with("contoso/inbound-connector/From Local", |value| {
        let ElementValue::InboundConnector(connector) = value else { panic!("not a connector") };
        connector.tls_sender_certificate_name = None;
        connector.sender_ip_addresses = vec!["192.0.2.25/32".parse().expect("a network")];
    });
    let finding = the(&topology, "inbound-connector-by-address-refuses-bounces");
    assert_eq!(finding.severity, Severity::Notice);
    assert!(
        finding
            .witness
            .as_ref()
            .is_some_and(|(message, path)| message.reverse_path.is_none() && path.verdict.kind() == "refused")
    );
    is_mended_by(&topology, &finding, &["identify-by-certificate"]);
}

#[test]
fn an_mx_at_a_stranger_is_worth_a_notice_and_none_a_warning() {
    let elsewhere = after(&[
        r#"{"put":{"value":{"recordSet":{"name":"contoso.com","data":{"MX":[{"preference":0,"exchange":"mx.fabrikam.com"}]}}}}}"#,
    ]);
    let finding = the(&elsewhere, "mx-not-at-tenant");
    assert_eq!((finding.severity, argument(&finding, "host")), (Severity::Notice, "mx.fabrikam.com"));
    is_mended_by(&elsewhere, &finding, &["point-mx-at-tenant"]);
    let other = r#"{"put":{"value":{"recordSet":{"name":"fabrikam.com","data":{"MX":[{"preference":0,"exchange":"mx.fabrikam.com"}]}}}}}"#;
    let none = after(&[other, r#"{"remove":"dns/contoso.com/MX"}"#]);
    let finding = the(&none, "mx-not-at-tenant");
    assert_eq!((finding.severity, argument(&finding, "problem")), (Severity::Warning, "none"));
    let own = after(&[
        r#"{"put":{"value":{"recordSet":{"name":"contoso.com","data":{"MX":[{"preference":0,"exchange":"mail.contoso.com"}]}}}}}"#,
    ]);
    assert_eq!(findings(&own, "mx-not-at-tenant"), [], "an own server in front is a design");
}

#[test]
fn a_second_mx_beside_microsoft_is_a_warning() {
    let two = r#"{"put":{"value":{"recordSet":{"name":"contoso.com","data":{"MX":[{"preference":0,"exchange":"contoso-com.mail.protection.outlook.com"},{"preference":10,"exchange":"mail.contoso.com"}]}}}}}"#;
    let topology = after(&[two]);
    is_mended_by(&topology, &the(&topology, "several-mx"), &["keep-only-tenant-mx"]);
}

#[test]
fn a_domain_needs_spf() {
    let topology = texts(&["MS=ms12345678"]);
    let finding = the(&topology, "spf-missing");
    assert_eq!(finding.severity, Severity::Warning);
    is_mended_by(&topology, &finding, &["publish-spf"]);
    assert_eq!(lint(&mended(&topology, &finding, "publish-spf")), []);
}

#[test]
fn broken_spf_is_found_and_corrected() {
    let cases: [(&[&str], &str); 8] = [
        (&["v=spf1 ip4:192.0.2.25 include: spf.protection.outlook.com -all"], "blank"),
        (&["v=spf1 ip4:192.0.2.25,include:spf.protection.outlook.com -all"], "comma"),
        (&["v=spf1 ip4:192.0.2.25 -all", "v=spf1 include:spf.protection.outlook.com -all"], "several-records"),
        (&["v=spf1 ip4:192.0.2.25 ip4: include:spf.protection.outlook.com -all"], "empty-value"),
        (&["v=spf1 ip4:192.0.2.25 host:mail.contoso.com -all"], "unknown-term"),
        (&["v=spf1 ip4:192.0.2.25 include:mail.contoso.com -all"], "included-without-spf"),
        (&["v=spf1 ip4:192.0.2.25 include:contoso-com.mail.protection.outlook.com -all"], "included-host"),
        (&["v=spf1 ip4:192.0.2.25 include:spf.protection.outlook.com ~all -all"], "after-all"),
    ];
    for (records, problem) in cases {
        let topology = texts(records);
        let finding = the(&topology, "spf-invalid");
        assert_eq!(argument(&finding, "problem"), problem);
        is_mended_by(&topology, &finding, &["correct-spf"]);
    }
    let many: Vec<String> = (0..11).map(|number| format!("include:spf{number}.fabrikam.com")).collect();
    let finding = the(&texts(&[&format!("v=spf1 ip4:192.0.2.25 {} -all", many.join(" "))]), "spf-invalid");
    assert_eq!((argument(&finding, "problem"), argument(&finding, "text")), ("too-many-lookups", "11"));
}

#[test]
fn spf_lists_the_servers_that_send() {
    let mut topology = texts(&["v=spf1 include:spf.protection.outlook.com -all"]);
    let through = the(&topology, "spf-misses-server");
    assert_eq!((through.severity, argument(&through, "way")), (Severity::Notice, "through"));
    is_mended_by(&topology, &through, &["add-server-to-spf"]);
    topology.relays = with_postfix(|config| config.relayhost = None).relays;
    let direct = the(&topology, "spf-misses-server");
    assert_eq!((direct.severity, argument(&direct, "way")), (Severity::Warning, "direct"));
}

/// `exchange-online.md` §12: v=spf1 [own servers] include:spf.protection.outlook.com [third party] -all.
#[test]
fn spf_names_exchange_online_where_the_tenant_sends() {
    let misses = texts(&["v=spf1 ip4:192.0.2.25 -all"]);
    let finding = the(&misses, "spf-misses-tenant");
    assert_eq!((finding.severity, argument(&finding, "sender")), (Severity::Warning, "bob@contoso.com"));
    is_mended_by(&misses, &finding, &["add-tenant-to-spf"]);
    let open = texts(&["v=spf1 ip4:192.0.2.25 include:_spf.example.com -all"]);
    assert_eq!(the(&open, "spf-misses-tenant").severity, Severity::Notice);
    for named in [
        "v=spf1 ip4:192.0.2.25 include:spf.protection.partner.outlook.cn -all",
        "v=spf1 ip4:192.0.2.25 ip4:40.107.0.0/16 -all",
        "v=spf1 ip4:192.0.2.25 redirect=spf.protection.outlook.com",
    ] {
        assert_eq!(findings(&texts(&[named]), "spf-misses-tenant"), [], "{named}");
    }
    // All mail leaves through the own server.
    let mut central = misses;
    let online = central.organizations[0].exchange_online_mut().expect("a tenant");
    online.outbound_connectors.change(|connectors| {
        for connector in connectors {
            connector.recipient_domains = vec!["*".parse().expect("a pattern")];
        }
    });
    assert_eq!(findings(&central, "spf-misses-tenant"), []);
}

#[test]
fn a_bare_domain_in_a_sender_map_never_matches() {
    let map = |key: SenderPattern| {
        with_postfix(|config| {
            config.relayhost = None;
            let relayhost = Some("[contoso-com.mail.protection.outlook.com]:25".parse().expect("a next hop"));
            config.sender_dependent_relayhost_maps = vec![SenderRelayhost { sender: key, relayhost }];
        })
    };
    let topology = map(SenderPattern::BareDomain(domain("contoso.com")));
    let finding = the(&topology, "sender-map-bare-domain-key");
    assert!(finding.witness.is_some());
    is_mended_by(&topology, &finding, &["at-domain-key"]);
    assert_eq!(findings(&map(SenderPattern::AtDomain(domain("contoso.com"))), "sender-map-bare-domain-key"), []);
}

#[test]
fn a_relay_domain_without_a_table_takes_any_address() {
    let topology = with_postfix(|config| config.relay_recipient_maps = None);
    let finding = the(&topology, "relay-domain-without-recipient-table");
    is_mended_by(&topology, &finding, &["list-relay-recipients"]);
    assert_eq!(lint(&mended(&topology, &finding, "list-relay-recipients")), []);
}

#[test]
fn a_domain_belongs_to_one_class() {
    let topology = with_postfix(|config| {
        config.mydestination = vec![domain("contoso.com")];
        config.local_recipient_maps = config.relay_recipient_maps.clone();
    });
    let finding = the(&topology, "domain-in-two-classes");
    assert_eq!(argument(&finding, "classes"), "mydestination, relay_domains");
    is_mended_by(&topology, &finding, &["keep-one-class"]);
    let below = with_postfix(|config| config.mydestination = vec![domain("mail.contoso.com")]);
    assert_eq!(findings(&below, "domain-in-two-classes"), [], "a name below a relay domain is another domain");
}

#[test]
fn addresses_of_exchange_online_must_not_relay() {
    for network in ["40.107.0.0/16", "40.92.1.0/24", "0.0.0.0/0"] {
        let topology = with_postfix(|config| config.mynetworks = vec![network.parse().expect("a network")]);
        is_mended_by(&topology, &the(&topology, "eop-in-mynetworks"), &["remove-from-mynetworks"]);
    }
    let own = with_postfix(|config| config.mynetworks = vec!["10.0.0.0/8".parse().expect("a network")]);
    assert_eq!(findings(&own, "eop-in-mynetworks"), []);
}

#[test]
fn dovecot_and_postfix_share_one_list_of_users() {
    let dave: mailflow::EmailAddress = "dave@contoso.com".parse().expect("an address");
    let only_dovecot = with_postfix(|config| config.dovecot.as_mut().expect("a store").users.push(dave.clone()));
    let found = findings(&only_dovecot, "dovecot-user-not-in-postfix-table");
    assert_eq!(
        found.iter().map(|finding| argument(finding, "table")).collect::<Vec<_>>(),
        ["relay_recipient_maps", "smtpd_restriction_classes"]
    );
    for finding in &found {
        is_mended_by(&only_dovecot, finding, &["add-users-to-table"]);
    }
    let only_postfix = with_postfix(|config| {
        let transport = "lmtp:unix:private/dovecot-lmtp".parse().expect("a transport");
        config.transport_maps.push(TransportEntry { pattern: TransportPattern::Address(dave), transport });
    });
    let finding = the(&only_postfix, "postfix-table-user-not-in-dovecot");
    assert_eq!(argument(&finding, "example"), "dave@contoso.com");
    is_mended_by(&only_postfix, &finding, &["add-users-to-dovecot"]);
}

#[test]
fn what_names_something_missing_is_found_and_the_name_can_go() {
    let mut certificate = good();
    certificate.relays[0].client_certificate = Some("old".parse().expect("a name"));
    is_mended_by(&certificate, &the(&certificate, "dangling-reference"), &["remove-reference"]);
    let record = r#"{"put":{"value":{"recordSet":{"name":"_25._tcp.mail.contoso.com","data":{"TLSA":["3 1 1 gone"]}}}}}"#;
    is_mended_by(&after(&[record]), &the(&after(&[record]), "dangling-reference"), &["remove-reference"]);
    let member = r#"{"put":{"system":"contoso","value":{"recipient":{"address":"team@contoso.com","kind":{"distributionGroup":{"members":["bob@contoso.com","gone@contoso.onmicrosoft.com","local@contoso.com"]}}}}}}"#;
    let finding = the(&after(&[member]), "dangling-reference");
    assert_eq!(
        argument(&finding, "missing"),
        "gone@contoso.onmicrosoft.com",
        "an unknown address of an InternalRelay domain may live elsewhere"
    );
    is_mended_by(&after(&[member]), &finding, &["remove-reference"]);
    let forwarding = r#"{"put":{"system":"contoso","value":{"recipient":{"address":"sun@contoso.com","kind":{"mailbox":{"forwardingAddress":"gone@contoso.onmicrosoft.com"}}}}}}"#;
    is_mended_by(&after(&[forwarding]), &the(&after(&[forwarding]), "dangling-reference"), &["remove-reference"]);
    let exception = r#"{"put":{"system":"contoso","value":{"transportRule":{"name":"Stamp","exceptions":[{"fromMemberOf":["gone@contoso.com"]}],"actions":[{"setHeader":{"name":"x-seen","value":"1"}}]}}}}"#;
    let finding = the(&after(&[exception]), "dangling-reference");
    assert_eq!(argument(&finding, "setting"), "ExceptIfFromMemberOf");
    is_mended_by(&after(&[exception]), &finding, &["remove-reference"]);
}

#[test]
fn a_partner_connector_by_address_is_no_matter_of_bounces() {
    let partner = with("contoso/inbound-connector/From Local", |value| {
        let ElementValue::InboundConnector(connector) = value else { panic!("not a connector") };
        connector.connector_type = ConnectorType::Partner;
        connector.tls_sender_certificate_name = None;
        connector.sender_ip_addresses = vec!["192.0.2.25/32".parse().expect("a network")];
    });
    assert_eq!(findings(&partner, "inbound-connector-by-address-refuses-bounces"), []);
}

/// The good design as a document can hold it, past what an editor refuses.
fn unchecked(change: impl FnOnce(&mut Organization)) -> Topology {
    let mut topology = good();
    change(&mut topology.organizations[0]);
    topology
}

/// The problem and the fixes of every refused setting, each of which mends it.
fn refused(topology: &Topology) -> Vec<(String, Vec<&'static str>)> {
    let found = findings(topology, "setting-refused");
    let row = |finding: &mailflow_lint::Finding| {
        let fixes: Vec<&'static str> = finding.fixes.iter().map(|fix| fix.id).collect();
        is_mended_by(topology, finding, &fixes);
        (argument(finding, "problem").to_owned(), fixes)
    };
    found.iter().map(row).collect()
}

fn row(problem: &str, fixes: &[&'static str]) -> (String, Vec<&'static str>) {
    (problem.to_owned(), fixes.to_vec())
}

/// Set-AcceptedDomain; `exchange-online.md` §4.1.
#[test]
fn a_tenant_has_no_external_relay_and_match_sub_domains_needs_internal_relay() {
    let domain = |domain_type, match_sub_domains| {
        unchecked(|organization| {
            let name = domain("contoso.onmicrosoft.com");
            organization.accepted_domains.change(|domains| {
                domains.retain(|domain| domain.name != name);
                domains.push(AcceptedDomain { match_sub_domains, ..AcceptedDomain::new(name, domain_type) });
            });
        })
    };
    assert_eq!(refused(&domain(DomainType::ExternalRelay, false)), [row("external-relay", &["make-internal-relay"])]);
    let below = domain(DomainType::Authoritative, true);
    assert_eq!(refused(&below), [row("sub-domains", &["make-internal-relay", "clear-setting"])]);
    assert_eq!(refused(&domain(DomainType::InternalRelay, true)), []);
}

fn inbound(change: impl Fn(&mut InboundConnector)) -> Topology {
    unchecked(|organization| {
        let online = organization.exchange_online_mut().expect("a tenant");
        online.inbound_connectors.change(|connectors| connectors.iter_mut().for_each(&change));
    })
}

/// Set-InboundConnector; `exchange-online.md` §3.4.
#[test]
fn an_inbound_connector_refuses_wide_ranges_and_mail_that_is_internal_twice() {
    let ranges = |ranges: &[&str]| {
        let ranges = ranges.iter().map(|range| range.parse().expect("a network")).collect::<Vec<_>>();
        inbound(|connector| connector.sender_ip_addresses.clone_from(&ranges))
    };
    assert_eq!(refused(&ranges(&["192.0.2.0/24", "198.51.100.7/32"])), []);
    let wide = ranges(&["198.18.0.0/22"]);
    assert_eq!(refused(&wide), [row("range", &["split-range"])]);
    let split = mended(&wide, &findings(&wide, "setting-refused")[0], "split-range");
    let connectors = &split.organizations[0].exchange_online().expect("a tenant").inbound_connectors;
    assert_eq!(connectors.iter().map(|connector| connector.sender_ip_addresses.len()).collect::<Vec<_>>(), [4]);
    assert_eq!(refused(&ranges(&["198.18.0.0/15"])), [row("range", &[])], "too many parts");
    assert_eq!(refused(&ranges(&["2001:db8::1/128"])), [row("range", &[])], "IPv4 only");
    assert_eq!(refused(&ranges(&["198.18.0.0/22", "198.18.8.0/22"])), [row("range", &[]), row("range", &[])]);
    let twice = inbound(|connector| {
        connector.treat_messages_as_internal = true;
        connector.cloud_services_mail_enabled = true;
    });
    assert_eq!(refused(&twice), [row("internal-twice", &["clear-setting"])]);
    let partner = inbound(|connector| {
        connector.treat_messages_as_internal = true;
        connector.connector_type = ConnectorType::Partner;
    });
    assert_eq!(refused(&partner), [row("on-premises-only", &["clear-setting"])]);
    let limited = inbound(|connector| connector.associated_accepted_domains = vec![domain("contoso.com")]);
    let finding = the(&limited, "associated-accepted-domains-disputed");
    assert_eq!((finding.severity, argument(&finding, "domains")), (Severity::Notice, "contoso.com"));
}

/// New-OutboundConnector: three parameters need `ConnectorType` `OnPremises`, and a connector leads somewhere.
#[test]
fn a_partner_connector_is_not_for_all_accepted_domains() {
    let outbound = |change: &dyn Fn(&mut OutboundConnector)| {
        unchecked(|organization| {
            let online = organization.exchange_online_mut().expect("a tenant");
            online.outbound_connectors.change(|connectors| connectors.iter_mut().for_each(change));
        })
    };
    let partner = |change: &dyn Fn(&mut OutboundConnector)| {
        outbound(&|connector| {
            connector.connector_type = ConnectorType::Partner;
            change(connector);
        })
    };
    for change in [
        |connector: &mut OutboundConnector| connector.all_accepted_domains = true,
        |connector: &mut OutboundConnector| connector.route_all_messages_via_on_premises = true,
        |connector: &mut OutboundConnector| connector.sender_rewriting_enabled = true,
    ] {
        assert_eq!(refused(&partner(&change)), [row("on-premises-only", &["clear-setting"])]);
    }
    assert_eq!(refused(&outbound(&|connector| connector.smart_hosts.clear())), [row("no-smart-hosts", &[])]);
}

/// New-SendConnector, `TlsAuthLevel`, `IgnoreSTARTTLS` and `TlsDomain`.
#[test]
fn a_send_connector_refuses_tls_settings_that_do_not_go_together() {
    let send = |settings: &str| {
        after(&[&format!(
            r#"{{"put":{{"value":{{"organization":{{"id":"fabrikam","acceptedDomains":[{{"name":"fabrikam.com","domainType":"authoritative"}}],"platform":{{"exchangeServer":{{"hostName":"mail.fabrikam.com","addresses":["192.0.2.80"],"sendConnectors":[{{"name":"Out","enabled":true,"addressSpaces":[{{"domain":"*","cost":1}}]{settings}}}]}}}}}}}}}}}}"#
        )])
    };
    assert_eq!(refused(&send(r#","requireTLS":true,"tlsAuthLevel":"domainValidation""#)), []);
    let lonely = send(r#","tlsAuthLevel":"encryptionOnly""#);
    assert_eq!(refused(&lonely), [row("not-required", &["require-tls", "clear-setting"])]);
    assert_eq!(refused(&send(r#","requireTLS":true,"ignoreSTARTTLS":true"#)), [row("ignored", &["clear-setting"])]);
    let unnamed = send(r#","smartHosts":["mail.contoso.com"],"requireTLS":true,"tlsAuthLevel":"domainValidation""#);
    assert_eq!(refused(&unnamed), [row("no-tls-domain", &["set-tls-domain"])]);
}

/// New-TransportRule, `RejectMessageEnhancedStatusCode`; Mail flow rule actions; Exchange Online limits.
#[test]
fn a_rule_rejects_with_an_allowed_code_and_does_not_redirect_beside_it() {
    let rules = |number: usize, actions: &[Action]| {
        unchecked(|organization| {
            let rule = |number: usize| {
                let text = format!(r#"{{"name":"Rule {number}","conditions":[{{"subjectContainsWords":["x"]}}],"actions":[]}}"#);
                let mut rule: TransportRule = serde_json::from_str(&text).expect("a rule");
                rule.actions = actions.to_vec();
                rule
            };
            organization.transport_rules = (1..=number).map(rule).collect();
        })
    };
    let reject = |code: &str| Action::RejectMessage { reason_text: None, enhanced_status_code: Some(code.to_owned()) };
    for allowed in ["5.7.1", "5.7.900", "5.7.999"] {
        assert_eq!(refused(&rules(1, &[reject(allowed)])), [], "{allowed}");
    }
    for other in ["5.7.15", "5.1.1", "5.7.0900", "550"] {
        assert_eq!(refused(&rules(1, &[reject(other)])), [row("status-code", &["set-status-code"])], "{other}");
    }
    let redirect = Action::RedirectMessageTo(vec!["bob@contoso.com".parse().expect("an address")]);
    assert_eq!(refused(&rules(1, &[reject("5.7.1"), redirect])), [row("reject-and-redirect", &[])]);
    let subject = [Action::PrependSubject("x".to_owned())];
    assert_eq!(refused(&rules(300, &subject)), []);
    assert_eq!(refused(&rules(301, &subject)), [row("too-many-rules", &[])]);
}

/// An address belongs to a recipient once, and a tenant has no remote mailboxes.
#[test]
fn a_recipient_that_an_editor_would_refuse_is_told_of() {
    let recipient = |text: &str| {
        unchecked(|organization| {
            let recipient: Recipient = serde_json::from_str(text).expect("a recipient");
            organization.recipients.put(recipient).expect("a free address");
        })
    };
    let remote = recipient(
        r#"{"address":"far@contoso.com","kind":{"remoteMailbox":{"remoteRoutingAddress":"far@contoso.onmicrosoft.com"}}}"#,
    );
    assert_eq!(refused(&remote), [row("remote-mailbox", &[])]);
    let twice = recipient(r#"{"address":"eve@contoso.com","kind":{"mailbox":{}},"proxyAddresses":["eve@contoso.com"]}"#);
    assert_eq!(refused(&twice), [row("address-twice", &["name-address-once"])]);
}

/// Set-TransportConfig: 12 to 24 hours, at most 1000 recipients.
#[test]
fn a_tenant_has_limits_within_what_the_cmdlet_takes() {
    let tenant = |hours, recipients| {
        unchecked(|organization| {
            let online = organization.exchange_online_mut().expect("a tenant");
            (online.message_expiration_hours, online.max_recipient_envelope_limit) = (hours, recipients);
        })
    };
    assert_eq!(refused(&tenant(Some(12), Some(1000))), []);
    assert_eq!(refused(&tenant(Some(11), None)), [row("out-of-range", &[])]);
    assert_eq!(refused(&tenant(Some(48), Some(1001))), [row("out-of-range", &[]), row("out-of-range", &[])]);
}
