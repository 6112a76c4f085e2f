//! Filters, add-on services, partners and mailbox hosts: what each does with a message.

use crate::stage::{cause, codes, connector, decided, end, path, paths, rule, server, with};

/// The host `filter` of the base topology with these fields of its own.
fn host(fields: &str) -> String {
    format!(
        r#"{{"put":{{"value":{{"relay":{{"id":"filter","hostName":"filter.fabrikam.com","addresses":["198.51.100.7"],"clientCertificate":"addon","software":{{"smtpHost":{{{fields}}}}}}}}}}}}}"#
    )
}

fn mx(domain: &str, exchange: &str) -> String {
    format!(
        r#"{{"put":{{"value":{{"recordSet":{{"name":"{domain}","data":{{"MX":[{{"preference":0,"exchange":"{exchange}"}}]}}}}}}}}}}"#
    )
}

fn txt(domain: &str, text: &str) -> String {
    format!(r#"{{"put":{{"value":{{"recordSet":{{"name":"{domain}","data":{{"TXT":["{text}"]}}}}}}}}}}"#)
}

const ADDON_CERTIFICATE: &str =
    r#"{"put":{"value":{"certificate":{"name":"addon","names":["contoso.com"],"issuer":"publicAuthority"}}}}"#;

#[test]
fn a_filter_has_another_next_hop_for_single_domains_and_the_most_specific_counts() {
    let filter = host(
        r#""role":"filter","accepts":["*.contoso.com"],"nextHop":"[contoso-com.mail.protection.outlook.com]","routes":[{"domain":"*.contoso.com","nextHop":"[mail.contoso.com]"},{"domain":"*","nextHop":"[far.example]"}]"#,
    );
    let topology = with(&[&filter, &mx("contoso.com", "filter.fabrikam.com"), &mx("sales.contoso.com", "filter.fabrikam.com")]);
    let routed = path(&topology, "sun@fabrikam.com", "ann@sales.contoso.com", "internet");
    assert_eq!(decided(&routed, "host-forwards"), "filter next-hop filter#routes");
    assert_eq!(routed.hops.get(2).map(|hop| hop.system.as_str()), Some("server"), "{:?} {:?}", codes(&routed), routed.verdict);
    let rest = path(&topology, "sun@fabrikam.com", "bob@contoso.com", "internet");
    assert_eq!((end(&rest).as_str(), decided(&rest, "host-forwards").as_str()), ("leaves", "filter next-hop filter#routes"));
}

#[test]
fn a_relay_behind_the_organization_takes_anything_from_its_clients_only() {
    // Third-party scenario 2: the smart host relays for the addresses it knows, and for nobody else.
    let relays = |clients: &str| host(&format!(r#""role":"filter","accepts":["contoso.com"],"clients":["{clients}"]"#));
    let through = server(r#""relayhost":"[filter.fabrikam.com]""#, "");
    let known = path(&with(&[&relays("203.0.113.0/24"), &through]), "ann@contoso.com", "sun@far.example", "server");
    assert_eq!(
        (end(&known).as_str(), decided(&known, "host-client-may-relay").as_str()),
        ("leaves", "filter acceptance filter#clients")
    );
    let unknown = path(&with(&[&relays("192.0.2.0/24"), &through]), "ann@contoso.com", "sun@far.example", "server");
    assert_eq!(
        (end(&unknown).as_str(), decided(&unknown, "host-refuses").as_str()),
        ("refused 550 5.7.1", "filter acceptance filter#accepts")
    );
}

#[test]
fn a_partner_may_force_tls_both_ways() {
    // RFC 3207 §4 for what comes in without STARTTLS; what goes out waits as with a connector's TlsSettings.
    let partner = host(
        r#""role":"partner","accepts":["fabrikam.com"],"mailboxes":["sun@fabrikam.com"],"requiresTls":true,"tlsSettings":"encryptionOnly""#,
    );
    let clear = server(r#""transportMaps":[{"pattern":"fabrikam.com","transport":"smtp:[filter.fabrikam.com]"}]"#, "");
    let refused = path(&with(&[&partner, &clear]), "ann@contoso.com", "sun@fabrikam.com", "server");
    assert_eq!(
        (end(&refused).as_str(), decided(&refused, "host-requires-tls").as_str()),
        ("refused 530 5.7.0", "filter connection filter#requiresTls")
    );
    let no_tls = r#"{"put":{"value":{"relay":{"id":"server","hostName":"mail.contoso.com","addresses":["203.0.113.25"],"software":{"postfix":{"relayDomains":["contoso.com"]}}}}}}"#;
    let back =
        path(&with(&[&partner, no_tls, &mx("contoso.com", "mail.contoso.com")]), "sun@fabrikam.com", "ann@contoso.com", "filter");
    assert_eq!(
        (end(&back).as_str(), decided(&back, "tls-not-offered").as_str()),
        ("held 450 4.4.317", "filter handover filter#tlsSettings")
    );
    // With STARTTLS the same partner takes the mail.
    let encrypted = r#"{"put":{"value":{"certificate":{"name":"addon","names":["filter.fabrikam.com"],"issuer":"selfSigned"}}}}"#;
    let offers = partner.replace(r#""clientCertificate":"addon""#, r#""tls":{"certificate":"addon"}"#);
    let uses = server(
        r#""smtpTlsSecurityLevel":"may","transportMaps":[{"pattern":"fabrikam.com","transport":"smtp:[filter.fabrikam.com]"}]"#,
        "",
    );
    assert_eq!(end(&path(&with(&[encrypted, &offers, &uses]), "ann@contoso.com", "sun@fabrikam.com", "server")), "delivered");
}

// ---- coexistence with a mailbox host

#[test]
fn a_mailbox_host_forwards_the_users_that_have_moved() {
    // Coexistence: the source forwards user@domain to user@tenant.onmicrosoft.com, and the cloud delivers.
    let source = host(
        r#""role":"mailboxHost","accepts":["contoso.com"],"mailboxes":["uma@contoso.com","both@contoso.com"],"forwards":[{"address":"bob@contoso.com","target":"bob@contoso.onmicrosoft.com"},{"address":"both@contoso.com","target":"bob@contoso.onmicrosoft.com"}]"#,
    );
    let initial = r#"{"put":{"system":"tenant","value":{"acceptedDomain":{"name":"contoso.onmicrosoft.com","domainType":"authoritative"}}}}"#;
    let bob = r#"{"put":{"system":"tenant","value":{"recipient":{"address":"bob@contoso.com","kind":{"mailbox":{}},"proxyAddresses":["bob@contoso.onmicrosoft.com"]}}}}"#;
    let topology = with(&[
        &source,
        initial,
        bob,
        &mx("contoso.com", "filter.fabrikam.com"),
        &mx("contoso.onmicrosoft.com", "contoso.mail.protection.outlook.com"),
    ]);
    let moved = path(&topology, "sun@far.example", "bob@contoso.com", "internet");
    assert_eq!(
        (end(&moved).as_str(), decided(&moved, "host-forwards-user").as_str()),
        ("delivered", "filter recipient-resolution filter#forwards")
    );
    assert_eq!(moved.hops.iter().map(|hop| hop.system.as_str()).collect::<Vec<_>>(), ["internet", "filter", "tenant"]);
    assert_eq!(moved.hops.last().map(|hop| hop.arrived.forward_path.as_str()), Some("bob@contoso.onmicrosoft.com"));
    let stays = path(&topology, "sun@far.example", "uma@contoso.com", "internet");
    assert_eq!((end(&stays).as_str(), stays.hops.len()), ("delivered", 2));
    let both: Vec<_> = paths(&topology, "sun@far.example", "both@contoso.com", "internet")
        .iter()
        .map(|path| (end(path), path.hops.len()))
        .collect();
    assert_eq!(both, [("delivered".to_owned(), 2), ("delivered".to_owned(), 3)]);
    let unknown = path(&topology, "sun@far.example", "nobody@contoso.com", "internet");
    assert_eq!(
        (end(&unknown).as_str(), decided(&unknown, "host-unknown-user").as_str()),
        ("refused 550 5.1.1", "filter acceptance filter#mailboxes")
    );
    assert_eq!(end(&path(&topology, "uma@contoso.com", "nobody@contoso.com", "filter")), "returned 550 5.1.1");
}

// ---- add-on services

#[test]
fn an_add_on_that_stamps_its_header_gets_a_message_once_and_one_that_does_not_gets_it_for_ever() {
    // Integrate with an email add-on service: the rule's exception asks for the header that the service stamps.
    let service = |stamps: &str| {
        host(&format!(
            r#""role":"filter","accepts":["*"],"nextHop":"[contoso-com.mail.protection.outlook.com]"{stamps},"tlsSettings":"encryptionOnly""#
        ))
    };
    let to_service = connector("Signatures", r#""isTransportRuleScoped":true,"recipientDomains":[]"#)
        .replace("mail.contoso.com", "filter.fabrikam.com");
    let from_service = r#"{"put":{"system":"tenant","value":{"inboundConnector":{"name":"From Service","enabled":true,"connectorType":"onPremises","senderDomains":["*"],"tlsSenderCertificateName":"contoso.com"}}}}"#;
    let signed = rule("Sign", r#"{"senderDomainIs":["contoso.com"]}"#, r#"{"routeMessageOutboundConnector":"Signatures"}"#)
        .replace(r#""actions""#, r#""exceptions":[{"headerContains":{"header":"X-Signed","words":["yes"]}}],"actions""#);
    let topology = |stamps: &str| with(&[ADDON_CERTIFICATE, &service(stamps), &to_service, from_service, &signed]);
    let once = topology(r#","stamps":{"name":"X-Signed","value":"yes"}"#);
    let away = path(&once, "bob@contoso.com", "sun@far.example", "tenant");
    assert_eq!(
        (end(&away).as_str(), decided(&away, "host-stamps-header").as_str()),
        ("leaves", "filter transport-rules filter#stamps")
    );
    assert_eq!(away.hops.iter().map(|hop| hop.system.as_str()).collect::<Vec<_>>(), ["tenant", "filter", "tenant"]);
    let inside = path(&once, "bob@contoso.com", "dora@contoso.com", "tenant");
    assert_eq!((end(&inside).as_str(), inside.hops.len()), ("delivered", 3));
    let forever = path(&topology(""), "bob@contoso.com", "sun@far.example", "tenant");
    assert_eq!(end(&forever), "loops 554 5.4.14");
    assert_eq!(
        decided(&forever, "connector-by-rule"),
        "tenant next-hop tenant/transport-rule/Sign#RouteMessageOutboundConnector"
    );
}

// ---- SPF at the other side

#[test]
fn a_host_checks_no_spf_for_clients_that_are_exempt() {
    let record = r#"{"put":{"value":{"recordSet":{"name":"contoso.com","data":{"TXT":["v=spf1 -all"]}}}}}"#;
    let host = |exempt: &str| {
        host(&format!(r#""role":"partner","accepts":["fabrikam.com"],"mailboxes":["sun@fabrikam.com"],"checksSpf":true{exempt}"#))
    };
    let own = server(r#""transportMaps":[{"pattern":"fabrikam.com","transport":"smtp:[198.51.100.7]"}]"#, "");
    let sent = |exempt: &str| path(&with(&[record, &host(exempt), &own]), "ann@contoso.com", "sun@fabrikam.com", "server");
    assert_eq!(end(&sent("")), "refused 550 5.7.23");
    let exempt = sent(r#","spfExemptClients":["203.0.113.0/24"]"#);
    assert_eq!((end(&exempt).as_str(), cause(&exempt, "host-exempts").as_str()), ("delivered", "filter#spfExemptClients"));
}

#[test]
fn a_host_that_checks_spf_refuses_what_the_record_excludes_and_nothing_else() {
    // Non-delivery reports: 5.7.23 when the remote party's SPF check fails.
    let partner = host(r#""role":"partner","accepts":["fabrikam.com"],"mailboxes":["sun@fabrikam.com"],"checksSpf":true"#);
    let to_partner = mx("fabrikam.com", "filter.fabrikam.com");
    let sent = |record: &str| {
        path(&with(&[&partner, &to_partner, &txt("contoso.com", record)]), "ann@contoso.com", "sun@fabrikam.com", "server")
    };
    let missing = sent("v=spf1 ip4:192.0.2.1 -all");
    assert_eq!(
        (end(&missing).as_str(), decided(&missing, "host-refuses-spf").as_str()),
        ("refused 550 5.7.23", "filter filtering dns/contoso.com/TXT")
    );
    let soft = sent("v=spf1 ip4:192.0.2.1 ~all");
    assert_eq!((end(&soft).as_str(), codes(&soft).contains(&"spf-does-not-pass")), ("delivered", true));
    let listed = sent("v=spf1 ip4:203.0.113.25 -all");
    assert_eq!((end(&listed).as_str(), codes(&listed).contains(&"spf-passes")), ("delivered", true));
}
