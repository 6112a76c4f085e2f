//! Exchange Online's way out: which connector, and which of its hosts.

use crate::stage::{BY_ADDRESS, cause, codes, connector, decided, end, lost, path, relay_through_tenant, with};

/// Mail for the Internet as the base topology has it: from a cloud mailbox, to a domain that nobody describes.
const AWAY: (&str, &str, &str) = ("bob@contoso.com", "sun@far.example", "tenant");

/// A reading, as a file chooses it.
fn reading(assumption: &str, reading: &str) -> String {
    format!(r#"{{"put":{{"value":{{"assumption":{{"assumption":"{assumption}","reading":"{reading}"}}}}}}}}"#)
}

fn sent(edits: &[&str], (from, to, at): (&str, &str, &str)) -> mailflow::trace::Path {
    path(&with(edits), from, to, at)
}

// ---- which connector

#[test]
fn a_wildcard_of_an_outbound_connector_covers_the_names_below_and_whether_also_the_domain_is_a_reading() {
    // New-OutboundConnector -RecipientDomains: "all subdomains of a specified domain"; silent on the domain itself.
    let wildcard = connector("Wild", r#""recipientDomains":["*.contoso.com"]"#);
    let to_ann = ("bob@contoso.com", "ann@contoso.com", "tenant");
    let below = sent(&[&wildcard], ("bob@contoso.com", "ann@sales.contoso.com", "tenant"));
    assert_eq!(decided(&below, "connector-by-wildcard"), "tenant next-hop tenant/outbound-connector/Wild#RecipientDomains");
    let narrow = sent(&[&wildcard], to_ann);
    assert_eq!(decided(&narrow, "no-connector"), "tenant next-hop tenant/no outbound-connector/contoso.com");
    assert_eq!(lost(&narrow, "domain-not-covered").first().map(String::as_str), Some("tenant/outbound-connector/Wild"));
    let wide = sent(&[&wildcard, &reading("outbound-wildcard", "domain-and-subdomains")], to_ann);
    assert_eq!((end(&wide).as_str(), codes(&wide).contains(&"connector-by-wildcard")), ("delivered", true));
    for path in [narrow, wide] {
        assert_eq!(path.assumptions().iter().filter(|assumption| assumption.id() == "outbound-wildcard").count(), 1);
    }
    assert!(below.assumptions().is_empty());
}

#[test]
fn all_accepted_domains_beside_a_star_takes_internet_mail_too() {
    // office-docs-powershell issue 8739.
    let both = connector("Both", r#""allAcceptedDomains":true,"recipientDomains":["*"]"#);
    let away = sent(&[&both], AWAY);
    assert_eq!(decided(&away, "connector-for-all"), "tenant next-hop tenant/outbound-connector/Both#RecipientDomains");
    assert_eq!(away.hops.last().map(|hop| hop.system.as_str()), Some("server"));
    let own = sent(&[&both], ("bob@contoso.com", "ann@contoso.com", "tenant"));
    assert_eq!(
        decided(&own, "connector-for-accepted-domains"),
        "tenant next-hop tenant/outbound-connector/Both#AllAcceptedDomains"
    );
    let alone = sent(&[&connector("Own", r#""allAcceptedDomains":true"#)], AWAY);
    assert_eq!((end(&alone).as_str(), codes(&alone).contains(&"no-connector")), ("leaves", true));
}

#[test]
fn a_connector_in_test_mode_is_no_candidate() {
    let testing = connector("Testing", r#""recipientDomains":["*"],"testMode":true"#);
    let away = sent(&[&testing], AWAY);
    assert_eq!((end(&away).as_str(), lost(&away, "test-mode")), ("leaves", vec!["tenant/outbound-connector/Testing".to_owned()]));
}

// ---- centralised mail transport

const CENTRAL: &str = r#""recipientDomains":["*"],"routeAllMessagesViaOnPremises":true"#;

#[test]
fn centralized_transport_comes_before_every_other_connector() {
    // Tech Community, discussion 4442240: centralised transport beats a partner connector for the recipient's domain.
    let central = connector("Central", CENTRAL);
    let partner = r#"{"put":{"system":"tenant","value":{"outboundConnector":{"name":"Partner","enabled":true,"connectorType":"partner","recipientDomains":["far.example"],"useMXRecord":true}}}}"#;
    let away = sent(&[&central, partner], AWAY);
    assert_eq!(
        decided(&away, "centralized-transport"),
        "tenant next-hop tenant/outbound-connector/Central#RouteAllMessagesViaOnPremises"
    );
    assert_eq!(lost(&away, "centralized-transport-comes-first"), ["tenant/outbound-connector/Partner"]);
    assert_eq!(away.hops.get(1).map(|hop| hop.system.as_str()), Some("server"));
}

#[test]
fn a_rule_carves_an_exception_from_centralized_transport() {
    // Criteria based routing: a rule-scoped connector is asked before centralised transport.
    let central = connector("Central", CENTRAL);
    let direct = r#"{"put":{"system":"tenant","value":{"outboundConnector":{"name":"Direct","enabled":true,"connectorType":"partner","isTransportRuleScoped":true,"useMXRecord":true}}}}"#;
    let rule =
        crate::stage::rule("Direct", r#"{"recipientDomainIs":["far.example"]}"#, r#"{"routeMessageOutboundConnector":"Direct"}"#);
    let away = sent(&[&central, direct, &rule], AWAY);
    assert_eq!((end(&away).as_str(), away.hops.len()), ("leaves", 1));
    assert_eq!(cause(&away, "connector-by-rule"), "tenant/transport-rule/Direct#RouteMessageOutboundConnector");
    assert_eq!(lost(&away, "rule-decided"), ["tenant/outbound-connector/Central"]);
}

#[test]
fn a_rule_scoped_connector_turns_no_centralized_transport_on() {
    let scoped = connector("Central", &format!(r#"{CENTRAL},"isTransportRuleScoped":true"#));
    let away = sent(&[&scoped], AWAY);
    assert_eq!((end(&away).as_str(), lost(&away, "rule-scoped").len()), ("leaves", 1));
}

#[test]
fn centralized_transport_for_accepted_domains_only_returns_outside_mail_as_a_loop() {
    // Fix error code 5.4.6 through 5.4.20: no OnPremises connector, or one scoped to accepted domains.
    let scoped = connector("Central", r#""allAcceptedDomains":true,"routeAllMessagesViaOnPremises":true"#);
    let away = sent(&[&scoped], AWAY);
    assert_eq!(end(&away), "returned 554 5.4.14");
    assert_eq!(
        decided(&away, "centralized-transport-nowhere"),
        "tenant next-hop tenant/outbound-connector/Central#AllAcceptedDomains"
    );
    let ignored = sent(&[&scoped, &reading("centralized-transport-scope", "flag-ignored")], AWAY);
    assert_eq!((end(&ignored).as_str(), codes(&ignored).contains(&"no-connector")), ("leaves", true));
    for path in [away, ignored] {
        assert!(path.assumptions().iter().any(|assumption| assumption.id() == "centralized-transport-scope"));
    }
    // Own domains are what the connector is for, and it lets a cloud mailbox's mail stay.
    assert_eq!(end(&sent(&[&scoped], ("bob@contoso.com", "ann@contoso.com", "tenant"))), "delivered");
    assert_eq!(end(&sent(&[&scoped], ("bob@contoso.com", "dora@contoso.com", "tenant"))), "delivered");
}

#[test]
fn centralized_transport_that_lists_domains_is_as_undecided_as_that_for_accepted_domains() {
    // Fix error code 5.4.6 through 5.4.20 limits it to accepted domains; Transport routing in Exchange hybrid deployments lets
    // mail for the Internet out directly without *.
    let listed = connector("Central", r#""recipientDomains":["contoso.com"],"routeAllMessagesViaOnPremises":true"#);
    let away = sent(&[&listed], AWAY);
    assert_eq!(end(&away), "returned 554 5.4.14");
    assert_eq!(
        decided(&away, "centralized-transport-nowhere"),
        "tenant next-hop tenant/outbound-connector/Central#RecipientDomains"
    );
    let ignored = sent(&[&listed, &reading("centralized-transport-scope", "flag-ignored")], AWAY);
    assert_eq!((end(&ignored).as_str(), codes(&ignored).contains(&"no-connector")), ("leaves", true));
    for path in [away, ignored] {
        assert!(path.assumptions().iter().any(|assumption| assumption.id() == "centralized-transport-scope"));
    }
    // A connector of type OnPremises that takes * is there: the question does not come up.
    let all = connector("Others", r#""recipientDomains":["*"]"#);
    let through = sent(&[&listed, &all], AWAY);
    assert!(codes(&through).contains(&"connector-for-all") && through.assumptions().is_empty());
    assert_eq!(end(&sent(&[&listed], ("bob@contoso.com", "ann@contoso.com", "tenant"))), "delivered");
}

#[test]
fn all_accepted_domains_has_no_effect_on_a_partner_connector() {
    // New-OutboundConnector, -AllAcceptedDomains: effective only for OnPremises connectors. An editor refuses it, a file may have it.
    let partner = r#""initialDomain":"contoso.onmicrosoft.com","outboundConnectors":[{"name":"All","enabled":true,"connectorType":"partner","allAcceptedDomains":true,"smartHosts":["mail.contoso.com"]}]"#;
    let base = include_str!("../support/base.json").replace(r#""initialDomain": "contoso.onmicrosoft.com""#, partner);
    assert!(base.contains(partner), "the base has an initial domain");
    let found = path(&crate::stage::edited::<&str>(&base, &[]), "bob@contoso.com", "ann@contoso.com", "tenant");
    assert_eq!(lost(&found, "accepted-domains-of-partner").first().map(String::as_str), Some("tenant/outbound-connector/All"));
    assert_eq!(decided(&found, "no-connector"), "tenant next-hop tenant/no outbound-connector/contoso.com");
}

#[test]
fn what_the_own_servers_sent_through_the_tenant_leaves_directly_under_centralized_transport() {
    // KB 3194415: mail that originated on-premises is not routed through on-premises again.
    let central = connector("Central", CENTRAL);
    let away = sent(&[&central, BY_ADDRESS, &relay_through_tenant()], ("ann@contoso.com", "sun@far.example", "server"));
    assert_eq!((end(&away).as_str(), away.hops.len()), ("leaves", 2));
    assert_eq!(decided(&away, "no-connector"), "tenant next-hop tenant/no outbound-connector/far.example");
    assert_eq!(lost(&away, "came-from-own-server"), ["tenant/outbound-connector/Central"]);
}

// ---- which host

#[test]
fn smart_hosts_are_tried_in_turn() {
    let two = r#"{"put":{"system":"tenant","value":{"outboundConnector":{"name":"Two","enabled":true,"connectorType":"onPremises","recipientDomains":["*"],"smartHosts":["192.168.7.1","198.51.100.7"]}}}}"#;
    let away = sent(&[two], ("bob@contoso.com", "ann@contoso.com", "tenant"));
    assert_eq!(away.hops.get(1).map(|hop| hop.system.as_str()), Some("filter"));
    assert_eq!(decided(&away, "private-address"), "tenant handover tenant/outbound-connector/Two");
    assert_eq!(lost(&away, "later-in-list").first().map(String::as_str), Some("tenant/outbound-connector/Two#SmartHosts"));
}

#[test]
fn every_address_of_a_host_is_tried_until_one_answers() {
    // RFC 5321 §5.1: each of the relevant addresses in order, until a delivery attempt succeeds.
    let dead = r#"{"put":{"value":{"relay":{"id":"dead","hostName":"old.contoso.com","addresses":["203.0.113.24"],"reachability":"refused","software":{"smtpHost":{"role":"filter","accepts":["contoso.com"]}}}}}}"#;
    let addresses = |list: &str| {
        format!(r#"{{"put":{{"value":{{"recordSet":{{"name":"mail.contoso.com","ttl":3600,"data":{{"A":[{list}]}}}}}}}}}}"#)
    };
    let to_server = connector("To Server", r#""recipientDomains":["contoso.com"]"#);
    let to_ann = ("bob@contoso.com", "ann@contoso.com", "tenant");
    let both = sent(&[dead, &addresses(r#""203.0.113.24","203.0.113.25""#), &to_server], to_ann);
    assert_eq!((end(&both).as_str(), both.hops.len()), ("delivered", 2));
    assert_eq!(decided(&both, "connection-refused"), "tenant handover dead#Port 25");
    let alone = sent(&[dead, &addresses(r#""203.0.113.24""#), &to_server], to_ann);
    assert_eq!(end(&alone), "held 450 4.4.316");
    // The same for the mail exchangers of a domain, whoever asks.
    let mx = r#"{"put":{"value":{"recordSet":{"name":"contoso.com","ttl":3600,"data":{"MX":[{"preference":0,"exchange":"mail.contoso.com"}]}}}}}"#;
    let by_mx =
        sent(&[dead, &addresses(r#""203.0.113.24","203.0.113.25""#), mx], ("sun@far.example", "ann@contoso.com", "internet"));
    assert_eq!((end(&by_mx).as_str(), codes(&by_mx).contains(&"connection-refused")), ("delivered", true));
    // An address of a private network is none that Exchange Online tries beside others.
    let inside = dead.replace("203.0.113.24", "10.1.2.3");
    let private = sent(&[&inside, &addresses(r#""10.1.2.3","203.0.113.25""#), &to_server], to_ann);
    assert_eq!((end(&private).as_str(), codes(&private).contains(&"connection-refused")), ("delivered", false));
}

#[test]
fn a_smart_host_may_be_the_name_of_mx_records() {
    // New-OutboundConnector, -SmartHosts: the name of a server, of a mail exchange (MX) record, or of an address record.
    let name = |records: &str| {
        format!(r#"{{"put":{{"value":{{"recordSet":{{"name":"out.contoso.com","ttl":3600,"data":{{"MX":[{records}]}}}}}}}}}}"#)
    };
    let to_server = connector("To Server", r#""recipientDomains":["contoso.com"]"#)
        .replace(r#"["mail.contoso.com"]"#, r#"["out.contoso.com"]"#);
    let to_ann = ("bob@contoso.com", "ann@contoso.com", "tenant");
    let one = sent(&[&name(r#"{"preference":0,"exchange":"mail.contoso.com"}"#), &to_server], to_ann);
    assert_eq!(end(&one), "delivered");
    assert_eq!(decided(&one, "smart-host-mail-exchanger"), "tenant next-hop dns/out.contoso.com/MX");
    let two = r#"{"preference":10,"exchange":"mail.contoso.com"},{"preference":0,"exchange":"gone.contoso.com"}"#;
    let second = sent(&[&name(two), &to_server], to_ann);
    assert_eq!((end(&second).as_str(), codes(&second).contains(&"host-unresolvable")), ("delivered", true));
    assert_eq!(lost(&second, "worse-preference"), ["dns/out.contoso.com/MX"]);
    // A name with an address is a host, whatever MX records stand beside it.
    let address = r#"{"put":{"value":{"recordSet":{"name":"out.contoso.com","ttl":3600,"data":{"A":["203.0.113.25"]}}}}}"#;
    let host = sent(&[&name(two), address, &to_server], to_ann);
    assert_eq!((end(&host).as_str(), codes(&host).contains(&"smart-host-mail-exchanger")), ("delivered", false));
}

#[test]
fn a_range_of_addresses_is_a_smart_host_and_its_lowest_address_with_a_server_takes_the_mail() {
    // New-OutboundConnector -SmartHosts: a name, an address, or a range.
    let range = |hosts: &str| {
        format!(
            r#"{{"put":{{"system":"tenant","value":{{"outboundConnector":{{"name":"Range","enabled":true,"connectorType":"onPremises","recipientDomains":["contoso.com"],"smartHosts":[{hosts}]}}}}}}}}"#
        )
    };
    let to_ann = ("bob@contoso.com", "ann@contoso.com", "tenant");
    let found = sent(&[&range(r#""203.0.113.0/24""#)], to_ann);
    assert_eq!(
        (end(&found).as_str(), decided(&found, "smart-host").as_str()),
        ("delivered", "tenant next-hop tenant/outbound-connector/Range#SmartHosts")
    );
    assert_eq!(end(&sent(&[&range(r#""192.0.2.0/24""#)], to_ann)), "leaves");
}

#[test]
fn a_private_address_is_out_of_reach_for_exchange_online() {
    // RFC 1918 §3; mail flow intelligence calls a wrong smart host address 4.4.315.
    let private = r#"{"put":{"system":"tenant","value":{"outboundConnector":{"name":"Private","enabled":true,"connectorType":"onPremises","recipientDomains":["contoso.com"],"smartHosts":["10.1.2.3"]}}}}"#;
    let path = sent(&[private], ("bob@contoso.com", "ann@contoso.com", "tenant"));
    assert_eq!(end(&path), "held 450 4.4.315");
    assert_eq!(decided(&path, "private-address"), "tenant handover tenant/outbound-connector/Private");
    let named = r#"{"put":{"value":{"recordSet":{"name":"mail.contoso.com","data":{"A":["10.1.2.3"]}}}}}"#;
    let path = sent(
        &[named, &connector("To Server", r#""recipientDomains":["contoso.com"]"#)],
        ("bob@contoso.com", "ann@contoso.com", "tenant"),
    );
    assert_eq!((end(&path).as_str(), codes(&path).last()), ("held 450 4.4.315", Some(&"private-address")));
}

#[test]
fn a_retired_name_or_an_address_of_microsoft_is_the_wrong_region_for_any_sender() {
    // Wrong region article: legacy host names, and addresses in the place of the tenant's MX name.
    for relayhost in ["[mail.messaging.microsoft.com]", "[mail.global.frontbridge.com]", "[104.47.1.36]"] {
        let server = crate::stage::server(&format!(r#""relayhost":"{relayhost}""#), "");
        let path = sent(&[BY_ADDRESS, &server], ("ann@contoso.com", "sun@far.example", "server"));
        assert_eq!(end(&path), "held 451 4.4.62", "{relayhost}");
        assert_eq!(decided(&path, "wrong-front-door"), "server handover server#relayhost");
    }
    let mx = r#"{"put":{"value":{"recordSet":{"name":"contoso.com","data":{"MX":[{"preference":0,"exchange":"mail.messaging.microsoft.com"}]}}}}}"#;
    let path = sent(&[mx], ("sun@fabrikam.com", "bob@contoso.com", "internet"));
    assert_eq!(
        (end(&path).as_str(), decided(&path, "wrong-front-door").as_str()),
        ("held 451 4.4.62", "internet handover dns/contoso.com/MX")
    );
    assert_eq!(end(&sent(&[BY_ADDRESS, &relay_through_tenant()], ("ann@contoso.com", "sun@far.example", "server"))), "leaves");
}

#[test]
fn a_firewall_that_looks_into_smtp_closes_the_connection() {
    // Mail flow intelligence, 4.4.318: the connection is closed abruptly.
    let inspected = crate::stage::server(r#""relayDomains":["contoso.com"]"#, r#""reachability":"closed","#);
    let to_server = connector("To Server", r#""recipientDomains":["contoso.com"]"#);
    let path = sent(&[&inspected, &to_server], ("bob@contoso.com", "ann@contoso.com", "tenant"));
    assert_eq!(
        (end(&path).as_str(), decided(&path, "connection-closed").as_str()),
        ("held 450 4.4.318", "tenant handover server#Port 25")
    );
}

// ---- TLS of a connector

#[test]
fn the_name_in_tls_domain_is_compared_only_with_domain_validation() {
    // New-OutboundConnector -TlsDomain: used only with TlsSettings DomainValidation.
    let public = r#"{"put":{"value":{"certificate":{"name":"server","names":["other.example"],"issuer":"publicAuthority"}}}}"#;
    let demands = |settings: &str| {
        connector(
            "To Server",
            &format!(r#""recipientDomains":["contoso.com"],"tlsSettings":"{settings}","tlsDomain":"mail.contoso.com""#),
        )
    };
    let to_ann = ("bob@contoso.com", "ann@contoso.com", "tenant");
    let unchecked = sent(&[public, &demands("certificateValidation")], to_ann);
    assert_eq!(decided(&unchecked, "certificate-trusted"), "tenant handover tenant/outbound-connector/To Server#TlsSettings");
    let checked = sent(&[public, &demands("domainValidation")], to_ann);
    assert_eq!(
        (end(&checked).as_str(), cause(&checked, "certificate-name-mismatch").as_str()),
        ("held 450 4.7.320", "certificate/server")
    );
}

// ---- senders of forwarded mail

const FORWARDS: [&str; 2] = [
    r#"{"put":{"system":"tenant","value":{"recipient":{"address":"bob@contoso.com","kind":{"mailbox":{"forwardingSmtpAddress":"bob@far.example"}}}}}}"#,
    r#"{"put":{"value":{"assumption":{"assumption":"automatic-forwarding","reading":"on"}}}}"#,
];

fn forwarded(edits: &[&str]) -> mailflow::trace::Path {
    let edits: Vec<&str> = FORWARDS.iter().chain(edits).copied().collect();
    sent(&edits, ("dave@elsewhere.example", "bob@contoso.com", "internet"))
}

fn to_far(connector_type: &str, fields: &str) -> String {
    format!(
        r#"{{"put":{{"system":"tenant","value":{{"outboundConnector":{{"name":"Far","enabled":true,"connectorType":"{connector_type}","recipientDomains":["far.example"],"smartHosts":["filter.fabrikam.com"]{fields}}}}}}}}}"#
    )
}

/// A host that takes mail for `far.example` and keeps it.
const FAR: &str = r#"{"put":{"value":{"relay":{"id":"filter","hostName":"filter.fabrikam.com","addresses":["198.51.100.7"],"software":{"smtpHost":{"role":"partner","accepts":["far.example"],"mailboxes":["bob@far.example"]}}}}}}"#;

fn last_sender(path: &mailflow::trace::Path) -> Option<String> {
    path.hops.last().and_then(|hop| hop.arrived.reverse_path.as_ref()).map(ToString::to_string)
}

#[test]
fn forwarded_mail_leaves_with_a_sender_of_the_tenant() {
    // Sender Rewriting Scheme in Microsoft 365.
    let mx = r#"{"put":{"value":{"recordSet":{"name":"far.example","data":{"MX":[{"preference":0,"exchange":"filter.fabrikam.com"}]}}}}}"#;
    let path = forwarded(&[FAR, mx]);
    assert_eq!((end(&path).as_str(), decided(&path, "sender-rewritten").as_str()), ("delivered", "tenant next-hop standard"));
    assert_eq!(last_sender(&path).as_deref(), Some("bounces+srs=elsewhere.example=dave@contoso.com"));
    let own = sent(&[FAR, mx], ("dora@contoso.com", "bob@far.example", "tenant"));
    assert_eq!((last_sender(&own).as_deref(), codes(&own).contains(&"sender-rewritten")), (Some("dora@contoso.com"), false));
}

#[test]
fn a_connector_to_own_servers_keeps_the_sender_unless_it_says_otherwise() {
    // New-OutboundConnector -SenderRewritingEnabled; OnPremises only.
    let kept = forwarded(&[FAR, &to_far("onPremises", "")]);
    assert_eq!(decided(&kept, "sender-kept"), "tenant next-hop tenant/outbound-connector/Far#SenderRewritingEnabled");
    assert_eq!(last_sender(&kept).as_deref(), Some("dave@elsewhere.example"));
    let rewritten = forwarded(&[FAR, &to_far("onPremises", r#","senderRewritingEnabled":true"#)]);
    assert_eq!(decided(&rewritten, "sender-rewritten"), "tenant next-hop tenant/outbound-connector/Far#SenderRewritingEnabled");
}

#[test]
fn whether_a_partner_connector_rewrites_is_a_reading() {
    let rewritten = forwarded(&[FAR, &to_far("partner", "")]);
    assert_eq!(decided(&rewritten, "sender-rewritten"), "tenant next-hop tenant/outbound-connector/Far#ConnectorType");
    let kept = forwarded(&[FAR, &to_far("partner", ""), &reading("partner-sender-rewriting", "kept")]);
    assert_eq!(last_sender(&kept).as_deref(), Some("dave@elsewhere.example"));
    for path in [rewritten, kept] {
        assert!(path.assumptions().iter().any(|assumption| assumption.id() == "partner-sender-rewriting"));
    }
}

#[test]
fn forwarded_mail_that_nobody_vouched_for_leaves_from_the_relay_pool_which_spf_does_not_list() {
    // Forwarded message rejected with 5.7.367: the relay pool is not published and not in Microsoft's SPF record.
    let record = |domain: &str, text: &str| {
        format!(r#"{{"put":{{"value":{{"recordSet":{{"name":"{domain}","data":{{"TXT":["{text}"]}}}}}}}}}}"#)
    };
    let far = FAR.replace(r#""role""#, r#""checksSpf":true,"role""#);
    let published = record("spf.protection.outlook.com", "v=spf1 ip4:40.92.0.0/15 ip4:40.107.0.0/16 -all");
    let own = record("contoso.com", "v=spf1 include:spf.protection.outlook.com -all");
    let edits =
        |sender: &str| [far.clone(), to_far("partner", ""), published.clone(), own.clone(), record("elsewhere.example", sender)];
    let mut message = crate::stage::message("dave@elsewhere.example", "bob@contoso.com", "internet");
    message.client_address = Some("192.0.2.7".parse().expect("address"));
    let ends = |sender: &str| {
        let edits = edits(sender);
        let edits: Vec<&str> = FORWARDS.iter().copied().chain(edits.iter().map(String::as_str)).collect();
        crate::stage::route(&with(&edits), &message).paths.remove(0)
    };
    let pool = ends("v=spf1 -all");
    assert_eq!(
        (end(&pool).as_str(), decided(&pool, "relay-pool").as_str()),
        ("refused 550 5.7.23", "tenant next-hop dns/elsewhere.example/TXT")
    );
    let vouched = ends("v=spf1 ip4:192.0.2.7 -all");
    assert_eq!((end(&vouched).as_str(), codes(&vouched).contains(&"relay-pool")), ("delivered", false));
}

// ---- DKIM

#[test]
fn a_domain_signs_what_it_sends_out_once_both_selectors_are_published() {
    // Microsoft, Set up DKIM to sign mail from your Microsoft 365 domain.
    let selector = |number: u8| {
        format!(
            r#"{{"put":{{"value":{{"recordSet":{{"name":"selector{number}._domainkey.contoso.com","data":{{"CNAME":"selector{number}-contoso-com._domainkey.contoso.onmicrosoft.com"}}}}}}}}}}"#
        )
    };
    let (first, second) = (selector(1), selector(2));
    let on = r#"{"put":{"system":"tenant","value":{"acceptedDomain":{"name":"contoso.com","domainType":"internalRelay","dkimSigning":true}}}}"#;
    let sent = |edits: &[&str], to: &str| path(&with(edits), "bob@contoso.com", to, "tenant");
    let signed = sent(&[on, &first, &second], "sun@fabrikam.com");
    assert_eq!(decided(&signed, "dkim-signed"), "tenant next-hop tenant/accepted-domain/contoso.com#DkimSigningConfig");
    let half = sent(&[on, &first], "sun@fabrikam.com");
    assert!(codes(&half).contains(&"dkim-selectors-missing"));
    for path in [sent(&[&first, &second], "sun@fabrikam.com"), sent(&[on, &first, &second], "ann@contoso.com")] {
        assert!(!codes(&path).iter().any(|code| code.starts_with("dkim")), "{:?}", codes(&path));
    }
}
