//! Inbound connectors of Exchange Online: whose message it is when several connectors or tenants could say so, what Partner
//! connectors ask for, and direct send.

use mailflow::{Message, SystemId, Topology, trace::Path};

use crate::stage::{
    BY_ADDRESS, argument, codes, decided, end, inbound, lost, message, path, reading, relay_through_tenant, route, server, with,
};

const CERTIFICATE: &str =
    r#"{"put":{"value":{"certificate":{"name":"public","names":["mail.contoso.com"],"issuer":"publicAuthority"}}}}"#;
const REJECT_DIRECT_SEND: &str = r#"{"put":{"system":"tenant","value":{"organizationSettings":{"initialDomain":"contoso.onmicrosoft.com","rejectDirectSend":true}}}}"#;

/// The server sends everything to Exchange Online and presents a public certificate for its host name.
fn presents_certificate() -> String {
    server(
        r#""relayhost":"[contoso-com.mail.protection.outlook.com]","smtpTlsSecurityLevel":"may""#,
        r#""clientCertificate":"public","#,
    )
}

/// Mail of fabrikam.com from the Internet, from this address.
fn from_fabrikam(topology: &Topology, client: &str) -> Path {
    from(topology, "ann@fabrikam.com", client, "bob@contoso.com")
}

fn from(topology: &Topology, sender: &str, client: &str, recipient: &str) -> Path {
    let message = Message {
        client_address: Some(client.parse().expect("an address")),
        ..Message::new(Some(sender.parse().expect("sender")), recipient.parse().expect("recipient"), SystemId::internet())
    };
    let mut paths = route(topology, &message).paths;
    assert_eq!(paths.len(), 1, "{paths:#?}");
    paths.remove(0)
}

fn assumptions(path: &Path) -> Vec<&'static str> {
    path.assumptions().into_iter().map(mailflow::Assumption::id).collect()
}

// ---- which connector, which tenant

#[test]
fn which_of_two_connectors_of_one_tenant_recognized_the_server_is_a_reading() {
    let by_certificate =
        inbound("By Certificate", "onPremises", r#""senderDomains":["*"],"tlsSenderCertificateName":"*.contoso.com""#);
    let sent = |readings: &[String]| {
        let edits = [CERTIFICATE, BY_ADDRESS, &by_certificate].into_iter().map(str::to_owned);
        let edits: Vec<String> = edits.chain([presents_certificate()]).chain(readings.iter().cloned()).collect();
        let edits: Vec<&str> = edits.iter().map(String::as_str).collect();
        path(&with(&edits), "ann@contoso.com", "sun@fabrikam.com", "server")
    };
    let by_default = sent(&[]);
    assert_eq!(
        decided(&by_default, "originating-by-certificate"),
        "tenant attribution tenant/inbound-connector/By Certificate#TlsSenderCertificateName"
    );
    assert!(assumptions(&by_default).contains(&"connector-within-tenant"));
    let other = sent(&[reading("connector-within-tenant", "address-first")]);
    assert_eq!(
        decided(&other, "originating-by-address"),
        "tenant attribution tenant/inbound-connector/From Server#SenderIPAddresses"
    );
    assert_eq!(lost(&other, "address-comes-first"), ["tenant/inbound-connector/By Certificate"]);
}

#[test]
fn a_host_name_below_an_accepted_domain_gives_the_right_to_relay_only_in_one_reading() {
    // KB 3169958: the name on the certificate must be an accepted domain. What a host name below one gives, is not said.
    let by_host = inbound("By Host", "onPremises", r#""senderDomains":["*"],"tlsSenderCertificateName":"mail.contoso.com""#);
    let strict = path(&with(&[CERTIFICATE, &by_host, &presents_certificate()]), "<>", "sun@fabrikam.com", "server");
    assert_eq!(end(&strict), "refused 550 5.7.64");
    assert!(assumptions(&strict).contains(&"certificate-host-name"));
    let parent = reading("certificate-host-name", "parent-domain-counts");
    let generous = path(&with(&[CERTIFICATE, &by_host, &presents_certificate(), &parent]), "<>", "sun@fabrikam.com", "server");
    assert_eq!(end(&generous), "leaves");
    assert_eq!(
        decided(&generous, "originating-by-certificate"),
        "tenant attribution tenant/inbound-connector/By Host#TlsSenderCertificateName"
    );
    assert_eq!(argument(&generous, "originating-by-certificate", "domain"), "mail.contoso.com");
    // An accepted sender needs no such right.
    let accepted =
        path(&with(&[CERTIFICATE, &by_host, &presents_certificate()]), "ann@contoso.com", "sun@fabrikam.com", "server");
    assert_eq!(end(&accepted), "leaves");
    assert!(!assumptions(&accepted).contains(&"certificate-host-name"));
    assert_eq!(argument(&accepted, "originating-by-certificate", "entitled_by"), "sender");
}

#[test]
fn the_name_that_the_connector_asks_for_gives_the_right_to_relay_whatever_host_presents_it() {
    // KB 3169958 and its example: *.contoso.com on the connector stands for the accepted domain contoso.com.
    let wildcard = inbound("Wildcard", "onPremises", r#""senderDomains":["*"],"tlsSenderCertificateName":"*.contoso.com""#);
    let relayed = path(&with(&[CERTIFICATE, &wildcard, &presents_certificate()]), "<>", "sun@fabrikam.com", "server");
    assert_eq!(end(&relayed), "leaves");
    assert_eq!(argument(&relayed, "originating-by-certificate", "entitled_by"), "name");
    assert_eq!(argument(&relayed, "originating-by-certificate", "domain"), "contoso.com");
}

#[test]
fn whether_an_address_alone_identifies_an_own_server_is_a_reading() {
    // The article on connectors offers the address beside the certificate; Set-InboundConnector has it for Partner only.
    let sent = |readings: &[String]| {
        let edits: Vec<&str> = [BY_ADDRESS].into_iter().chain(readings.iter().map(String::as_str)).collect();
        let relays = relay_through_tenant();
        let edits: Vec<&str> = edits.into_iter().chain([relays.as_str()]).collect();
        path(&with(&edits), "ann@contoso.com", "sun@fabrikam.com", "server")
    };
    let identified = sent(&[]);
    assert_eq!(end(&identified), "leaves");
    assert!(assumptions(&identified).contains(&"own-server-by-address"));
    let unknown = sent(&[reading("own-server-by-address", "certificate-only")]);
    assert_eq!(end(&unknown), "refused 550 5.7.64");
    assert!(assumptions(&unknown).contains(&"own-server-by-address"));
    assert_eq!(lost(&unknown, "address-not-enough"), ["tenant/inbound-connector/From Server"]);
}

#[test]
fn what_a_server_without_its_intermediates_gets_is_a_reading() {
    // Two support articles name the cause: 5.7.64 TenantAttribution in one, 450 4.4.317 UntrustedRoot in the other.
    let leaf_only = r#"{"put":{"value":{"certificate":{"name":"public","names":["mail.contoso.com"],"issuer":"publicAuthority","chain":"leafOnly"}}}}"#;
    let by_certificate =
        inbound("By Certificate", "onPremises", r#""senderDomains":["*"],"tlsSenderCertificateName":"*.contoso.com""#);
    let to = |recipient: &str, reading: Option<String>| {
        let presents = presents_certificate();
        let edits: Vec<&str> =
            [leaf_only, by_certificate.as_str(), presents.as_str()].into_iter().chain(reading.as_deref()).collect();
        path(&with(&edits), "ann@contoso.com", recipient, "server")
    };
    let sent = |reading| to("sun@fabrikam.com", reading);
    let refused = sent(None);
    assert_eq!(end(&refused), "refused 550 5.7.64");
    assert_eq!(lost(&refused, "certificate-not-verified"), ["tenant/inbound-connector/By Certificate"]);
    assert!(assumptions(&refused).contains(&"incomplete-client-chain"));
    let deferred = sent(Some(reading("incomplete-client-chain", "deferred-4.4.317")));
    assert!(end(&deferred).ends_with("450 4.4.317"), "{}", end(&deferred));
    assert_eq!(decided(&deferred, "client-chain-incomplete"), "tenant attribution certificate/public");
    // The session itself is deferred, so what is for an own recipient waits as well.
    assert_eq!(end(&to("bob@contoso.com", None)), "delivered");
    let waiting = to("bob@contoso.com", Some(reading("incomplete-client-chain", "deferred-4.4.317")));
    assert!(end(&waiting).ends_with("450 4.4.317"), "{}", end(&waiting));
}

#[test]
fn whether_edge_blocking_looks_at_mail_of_an_own_server_is_a_reading() {
    let authoritative = r#"{"put":{"system":"tenant","value":{"acceptedDomain":{"name":"contoso.com","domainType":"authoritative","default":true}}}}"#;
    let sent = |reading: Option<String>, to: &str| {
        let relays = server(
            r#""relayhost":"[contoso-com.mail.protection.outlook.com]","unauthorizedDestination":"reject","smtpTlsSecurityLevel":"may""#,
            "",
        );
        let edits: Vec<&str> = [BY_ADDRESS, authoritative, relays.as_str()].into_iter().chain(reading.as_deref()).collect();
        path(&with(&edits), "ann@contoso.com", to, "server")
    };
    let inside = sent(None, "nobody@contoso.com");
    assert_eq!(end(&inside), "returned 550 5.1.10");
    assert!(assumptions(&inside).contains(&"edge-blocking-of-own-servers"));
    let applied = || Some(reading("edge-blocking-of-own-servers", "applied"));
    let at_the_edge = sent(applied(), "nobody@contoso.com");
    assert_eq!(end(&at_the_edge), "refused 550 5.4.1");
    assert!(assumptions(&at_the_edge).contains(&"edge-blocking-of-own-servers"));
    for reading in [None, applied()] {
        let known = sent(reading, "bob@contoso.com");
        assert_eq!(end(&known), "delivered");
        assert!(!assumptions(&known).contains(&"edge-blocking-of-own-servers"));
    }
}

#[test]
fn associated_accepted_domains_limit_an_own_server_by_sender_and_a_partner_by_recipient() {
    // Set-InboundConnector speaks of source domains, the article on connectors of recipients: each reading has its test.
    let limited = |kind: &str, fields: &str| {
        inbound(
            "Limited",
            kind,
            &format!(
                r#""senderDomains":["*"],"senderIpAddresses":["203.0.113.25/32"],"associatedAcceptedDomains":["closed.example"]{fields}"#
            ),
        )
    };
    let own = limited("onPremises", "");
    let own_with = |reading: Option<&str>, sender: &str, to: &str| {
        let reading = reading.map(|name| self::reading("associated-accepted-domains", name));
        let relays = relay_through_tenant();
        let edits: Vec<&str> = [own.as_str(), &relays].into_iter().chain(reading.as_deref()).collect();
        path(&with(&edits), sender, to, "server")
    };
    // By default the sender's domain counts.
    let listed = own_with(None, "x@closed.example", "sun@fabrikam.com");
    assert_eq!(end(&listed), "leaves");
    assert!(assumptions(&listed).contains(&"associated-accepted-domains"));
    let other = own_with(None, "ann@contoso.com", "sun@fabrikam.com");
    assert_eq!(end(&other), "refused 550 5.7.64");
    assert_eq!(lost(&other, "associated-domain-not-listed"), ["tenant/inbound-connector/Limited"]);
    assert_eq!(end(&own_with(Some("sender-domains"), "x@closed.example", "sun@fabrikam.com")), "leaves");
    assert_eq!(end(&own_with(Some("recipient-domains"), "x@closed.example", "sun@fabrikam.com")), "refused 550 5.7.64");

    let partner = limited("partner", r#","restrictDomainsToIpAddresses":true"#);
    let partner_with = |reading: Option<&str>, to: &str| {
        let reading = reading.map(|name| self::reading("associated-accepted-domains", name));
        let mx = r#"{"put":{"value":{"recordSet":{"name":"closed.example","data":{"MX":[{"preference":0,"exchange":"contoso-com.mail.protection.outlook.com"}]}}}}}"#;
        let edits: Vec<&str> = [partner.as_str(), mx].into_iter().chain(reading.as_deref()).collect();
        from(&with(&edits), "ann@fabrikam.com", "198.51.100.200", to)
    };
    // By default the recipient's domain counts: this is how a lock-down is tried on a few domains.
    assert_eq!(end(&partner_with(None, "known@closed.example")), "refused 550 5.7.51");
    let spared = partner_with(None, "bob@contoso.com");
    assert_eq!(end(&spared), "delivered");
    assert_eq!(end(&partner_with(Some("recipient-domains"), "known@closed.example")), "refused 550 5.7.51");
    assert_eq!(end(&partner_with(Some("sender-domains"), "known@closed.example")), "delivered");
}

/// A second customer behind the same filter.
const SISTER: &str = r#"{"put":{"value":{"organization":{"id":"sister","platform":{"exchangeOnline":{"initialDomain":"sister.onmicrosoft.com","inboundConnectors":[{"name":"From Filter","enabled":true,"connectorType":"onPremises","senderDomains":["*"],"senderIpAddresses":["198.51.100.7/32"]}]}},"acceptedDomains":[{"name":"sister.example","domainType":"authoritative"}],"recipients":[{"address":"zoe@sister.example","kind":{"mailbox":{}}}]}}}}"#;
const SHARED_FILTER: &str = r#"{"put":{"value":{"relay":{"id":"filter","hostName":"filter.fabrikam.com","addresses":["198.51.100.7"],"software":{"smtpHost":{"role":"filter","accepts":["contoso.com","sister.example"],"nextHop":"[contoso-com.mail.protection.outlook.com]"}}}}}}"#;

#[test]
fn one_address_listed_by_two_tenants_goes_to_the_tenant_of_the_sender_then_of_the_recipient() {
    // MC1226222: certificate, MAIL FROM, RCPT TO. Sharing an address between tenants is what it warns of.
    let own = inbound("From Filter", "onPremises", r#""senderDomains":["*"],"senderIpAddresses":["198.51.100.7/32"]"#);
    let topology = with(&[SISTER, SHARED_FILTER, &own]);
    let by_recipient = path(&topology, "x@elsewhere.example", "bob@contoso.com", "filter");
    assert_eq!(end(&by_recipient), "delivered");
    assert_eq!(
        decided(&by_recipient, "connector-without-relay"),
        "tenant attribution tenant/inbound-connector/From Filter#SenderIPAddresses"
    );
    assert_eq!(lost(&by_recipient, "another-tenant"), ["sister/inbound-connector/From Filter"]);
    let to_sister = path(&topology, "x@elsewhere.example", "zoe@sister.example", "filter");
    assert_eq!((end(&to_sister).as_str(), to_sister.hops.len()), ("delivered", 2));
    assert_eq!(lost(&to_sister, "another-tenant"), ["tenant/inbound-connector/From Filter"]);
}

#[test]
fn a_shared_filter_registered_as_own_server_makes_other_customers_mail_loop() {
    // MC1226222 names the pattern; 5.4.14 for everybody behind the filter is what its customers report.
    let filter_mx = |domain: &str| {
        format!(
            r#"{{"put":{{"value":{{"recordSet":{{"name":"{domain}","data":{{"MX":[{{"preference":0,"exchange":"filter.fabrikam.com"}}]}}}}}}}}}}"#
        )
    };
    let as_own = inbound("From Filter", "onPremises", r#""senderDomains":["*"],"senderIpAddresses":["198.51.100.7/32"]"#);
    let as_partner = inbound(
        "From Filter",
        "partner",
        r#""senderDomains":["*"],"senderIpAddresses":["198.51.100.7/32"],"restrictDomainsToIpAddresses":true"#,
    );
    let sister = SISTER.replace("onPremises", "partner");
    let sent = |connector: &str| {
        let mx = [filter_mx("contoso.com"), filter_mx("sister.example")];
        let topology = with(&[&sister, SHARED_FILTER, connector, &mx[0], &mx[1]]);
        path(&topology, "ann@contoso.com", "zoe@sister.example", "internet")
    };
    let looped = sent(&as_own);
    assert_eq!(end(&looped), "loops 554 5.4.14");
    assert_eq!(
        decided(&looped, "originating-by-address"),
        "tenant attribution tenant/inbound-connector/From Filter#SenderIPAddresses"
    );
    let fixed = sent(&as_partner);
    assert_eq!(end(&fixed), "delivered");
    assert_eq!(decided(&fixed, "partner-recognized"), "sister attribution sister/inbound-connector/From Filter#SenderDomains");
}

// ---- Partner connectors

#[test]
fn a_lock_down_needs_one_of_its_connectors_met_unless_each_must_be() {
    let lock = |name: &str, address: &str| {
        inbound(
            name,
            "partner",
            &format!(r#""senderDomains":["*"],"senderIpAddresses":["{address}/32"],"restrictDomainsToIpAddresses":true"#),
        )
    };
    let (one, two) = (lock("One", "192.0.2.1"), lock("Two", "192.0.2.2"));
    let met = from_fabrikam(&with(&[&one, &two]), "192.0.2.2");
    assert_eq!(end(&met), "delivered");
    assert_eq!(decided(&met, "partner-recognized"), "tenant attribution tenant/inbound-connector/Two#SenderIPAddresses");
    assert_eq!(lost(&met, "address-not-listed"), ["tenant/inbound-connector/One"]);
    assert!(assumptions(&met).contains(&"partner-connectors"));
    let each = from_fabrikam(&with(&[&one, &two, &reading("partner-connectors", "each-must-be-met")]), "192.0.2.2");
    assert_eq!(end(&each), "refused 550 5.7.51");
    assert_eq!(
        decided(&each, "partner-address-required"),
        "tenant attribution tenant/inbound-connector/One#RestrictDomainsToIPAddresses"
    );
    let none = from_fabrikam(&with(&[&one, &two]), "192.0.2.3");
    assert_eq!(end(&none), "refused 550 5.7.51");
    assert!(!assumptions(&none).contains(&"partner-connectors"));
}

#[test]
fn a_connector_that_restricts_goes_before_one_by_sender_domain() {
    // Configure mail flow using connectors: a restriction is not undone by a connector that only names the domain.
    let plain = inbound("All", "partner", r#""senderDomains":["fabrikam.com"]"#);
    let lock = inbound(
        "Lock",
        "partner",
        r#""senderDomains":["*"],"senderIpAddresses":["192.0.2.1/32"],"restrictDomainsToIpAddresses":true"#,
    );
    let refused = from_fabrikam(&with(&[&plain, &lock]), "192.0.2.9");
    assert_eq!(end(&refused), "refused 550 5.7.51");
    assert_eq!(lost(&refused, "restriction-comes-first"), ["tenant/inbound-connector/All"]);
    let alone = from_fabrikam(&with(&[&plain]), "192.0.2.9");
    assert_eq!(end(&alone), "delivered");
    assert_eq!(decided(&alone, "partner-recognized"), "tenant attribution tenant/inbound-connector/All#SenderDomains");
}

#[test]
fn a_lock_down_also_refuses_the_own_server_until_a_partner_connector_covers_it() {
    // Seen in tracking logs of hybrid servers: 5.7.51 for mail that the hybrid connector recognizes.
    let lock = |addresses: &str| {
        inbound(
            "Lock",
            "partner",
            &format!(r#""senderDomains":["*"],"senderIpAddresses":[{addresses}],"restrictDomainsToIpAddresses":true"#),
        )
    };
    let sent =
        |lock: &str| path(&with(&[BY_ADDRESS, lock, &relay_through_tenant()]), "ann@contoso.com", "bob@contoso.com", "server");
    let locked_out = sent(&lock(r#""198.51.100.7/32""#));
    assert_eq!(end(&locked_out), "refused 550 5.7.51");
    assert!(codes(&locked_out).contains(&"originating-by-address"));
    let covered = sent(&lock(r#""198.51.100.7/32","203.0.113.25/32""#));
    assert_eq!(end(&covered), "delivered");
}

#[test]
fn a_lock_down_hits_the_initial_domain_too() {
    let lock = inbound(
        "Lock",
        "partner",
        r#""senderDomains":["*"],"senderIpAddresses":["192.0.2.1/32"],"restrictDomainsToIpAddresses":true"#,
    );
    let initial = r#"{"put":{"system":"tenant","value":{"acceptedDomain":{"name":"contoso.onmicrosoft.com","domainType":"authoritative"}}}}"#;
    let mx = r#"{"put":{"value":{"recordSet":{"name":"contoso.onmicrosoft.com","data":{"MX":[{"preference":0,"exchange":"contoso.mail.protection.outlook.com"}]}}}}}"#;
    let ida = crate::stage::recipient("ida@contoso.onmicrosoft.com", r#"{"mailbox":{}}"#);
    let topology = with(&[initial, mx, &ida, &lock]);
    let refused = from(&topology, "ann@fabrikam.com", "192.0.2.9", "ida@contoso.onmicrosoft.com");
    assert_eq!(end(&refused), "refused 550 5.7.51");
}

#[test]
fn restrictions_of_a_connector_for_an_own_server_have_no_effect() {
    // Set-InboundConnector: RequireTls and Restrict… are for Partner connectors.
    let own = inbound(
        "From Server",
        "onPremises",
        r#""senderDomains":["*"],"senderIpAddresses":["192.0.2.1/32"],"restrictDomainsToIpAddresses":true,"requireTls":true"#,
    );
    let path = from_fabrikam(&with(&[&own]), "192.0.2.9");
    assert_eq!(end(&path), "delivered");
}

#[test]
fn a_null_reverse_path_has_no_sender_domain_for_a_partner_connector() {
    let lock = inbound(
        "Lock",
        "partner",
        r#""senderDomains":["fabrikam.com"],"senderIpAddresses":["192.0.2.1/32"],"restrictDomainsToIpAddresses":true"#,
    );
    let mut report = message("<>", "bob@contoso.com", "internet");
    report.client_address = Some("192.0.2.9".parse().expect("an address"));
    let path = route(&with(&[&lock]), &report).paths.remove(0);
    assert_eq!(end(&path), "delivered");
}

// ---- direct send

#[test]
fn a_partner_connector_by_address_or_certificate_saves_direct_send_and_one_by_domain_does_not() {
    // Set-OrganizationConfig -RejectDirectSend: refused where no connector identifies the server by address or certificate.
    let by_address = inbound(
        "Device",
        "partner",
        r#""senderDomains":["contoso.com"],"senderIpAddresses":["192.0.2.1/32"],"restrictDomainsToIpAddresses":true"#,
    );
    let by_domain = inbound("Device", "partner", r#""senderDomains":["contoso.com"]"#);
    let sent =
        |connector: &str| from(&with(&[REJECT_DIRECT_SEND, connector]), "scan@contoso.com", "192.0.2.1", "bob@contoso.com");
    let saved = sent(&by_address);
    assert_eq!(end(&saved), "delivered");
    assert_eq!(decided(&saved, "direct-send-identified"), "tenant attribution tenant/inbound-connector/Device#SenderIPAddresses");
    let refused = sent(&by_domain);
    assert_eq!(end(&refused), "refused 550 5.7.68");
    assert_eq!(decided(&refused, "direct-send-refused"), "tenant attribution tenant#RejectDirectSend");
    // By certificate, from the own server.
    let by_certificate =
        inbound("Device", "partner", r#""senderDomains":["contoso.com"],"tlsSenderCertificateName":"mail.contoso.com""#);
    let topology = with(&[REJECT_DIRECT_SEND, CERTIFICATE, &by_certificate, &presents_certificate()]);
    let saved = path(&topology, "ann@contoso.com", "bob@contoso.com", "server");
    assert_eq!(end(&saved), "delivered");
    assert_eq!(
        decided(&saved, "direct-send-identified"),
        "tenant attribution tenant/inbound-connector/Device#TlsSenderCertificateName"
    );
}

#[test]
fn attribution_says_whether_the_tenant_sends_a_message_or_only_receives_it() {
    // X-MS-Exchange-Organization-MessageDirectionality (Office 365 Message Attribution).
    let directions = |edits: &[&str], from: &str, to: &str, at: &str| -> Vec<&'static str> {
        let path = path(&with(edits), from, to, at);
        path.decisions().filter_map(|(_, decision)| decision.reason.message_directionality()).collect()
    };
    let relay = relay_through_tenant();
    assert_eq!(directions(&[], "dora@contoso.com", "bob@contoso.com", "tenant"), ["Originating"]);
    assert_eq!(directions(&[&relay, BY_ADDRESS], "ann@contoso.com", "sun@fabrikam.com", "server"), ["Originating"]);
    assert_eq!(directions(&[&relay, BY_ADDRESS], "sun@fabrikam.com", "bob@contoso.com", "server"), ["Incoming"]);
    assert_eq!(directions(&[&relay], "ann@contoso.com", "bob@contoso.com", "server"), ["Incoming"]);
    assert_eq!(directions(&[], "sun@fabrikam.com", "bob@contoso.com", "internet"), ["Incoming"]);
}

#[test]
fn a_copy_is_compared_with_what_became_of_the_same_recipient_in_another_reading() {
    // Two addresses of one mailbox: the lock-down is for one of them only.
    let limited = inbound(
        "Lock",
        "partner",
        r#""senderDomains":["*"],"restrictDomainsToIpAddresses":true,"senderIpAddresses":["198.51.100.0/24"],"associatedAcceptedDomains":["contoso.com"]"#,
    );
    let bob = r#"{"put":{"system":"tenant","value":{"recipient":{"address":"bob@contoso.com","proxyAddresses":["bob@closed.example"],"kind":{"mailbox":{}}}}}}"#;
    let mx = r#"{"put":{"value":{"recordSet":{"name":"closed.example","data":{"MX":[{"preference":0,"exchange":"contoso-com.mail.protection.outlook.com"}]}}}}}"#;
    let forward_paths = ["bob@closed.example", "bob@contoso.com"].map(|address| address.parse().expect("address")).into();
    let message = Message {
        forward_paths,
        client_address: Some("192.0.2.1".parse().expect("address")),
        ..message("sun@fabrikam.com", "bob@contoso.com", "internet")
    };
    let trace = |chosen: &str| route(&with(&[&limited, bob, mx, &reading("associated-accepted-domains", chosen)]), &message);
    let (by_recipient, by_sender) = (trace("recipient-domains"), trace("sender-domains"));
    let ends = |trace: &mailflow::trace::Trace| trace.paths.iter().map(end).collect::<Vec<_>>();
    assert_eq!(ends(&by_recipient), ["delivered", "refused 550 5.7.51"]);
    assert_eq!(ends(&by_sender), ["delivered"]);
    let delivered = by_recipient.counterpart(&by_sender.paths[0]).expect("the same copy");
    assert_eq!(end(delivered), "delivered");
    // One mailbox gets one copy, so that the other has no path of its own.
    assert!(by_sender.counterpart(&by_recipient.paths[1]).is_none());
}

#[test]
fn whether_an_address_does_without_the_certificate_of_the_same_connector_is_a_reading() {
    // MC1226222 orders the evidence: the certificate, then MAIL FROM with a listed address.
    let both = inbound(
        "Both",
        "onPremises",
        r#""senderDomains":["*"],"tlsSenderCertificateName":"*.contoso.com","senderIpAddresses":["203.0.113.25/32"]"#,
    );
    let sent = |edits: &[&str]| {
        let relays = relay_through_tenant();
        let edits: Vec<&str> = [both.as_str(), relays.as_str()].into_iter().chain(edits.iter().copied()).collect();
        path(&with(&edits), "ann@contoso.com", "sun@fabrikam.com", "server")
    };
    let by_address = sent(&[]);
    assert_eq!(end(&by_address), "leaves");
    assert_eq!(
        decided(&by_address, "originating-by-address"),
        "tenant attribution tenant/inbound-connector/Both#SenderIPAddresses"
    );
    assert!(assumptions(&by_address).contains(&"certificate-and-addresses"));
    let refused = sent(&[&reading("certificate-and-addresses", "certificate-only")]);
    assert_eq!(end(&refused), "refused 550 5.7.64");
    assert_eq!(lost(&refused, "certificate-needed"), ["tenant/inbound-connector/Both"]);
    assert!(assumptions(&refused).contains(&"certificate-and-addresses"));
    // With its certificate nothing is open.
    let by_certificate =
        path(&with(&[&both, CERTIFICATE, &presents_certificate()]), "ann@contoso.com", "sun@fabrikam.com", "server");
    assert!(codes(&by_certificate).contains(&"originating-by-certificate"));
    assert!(!assumptions(&by_certificate).contains(&"certificate-and-addresses"));
}

const LOCK: &str = r#""senderDomains":["*"],"restrictDomainsToIpAddresses":true,"senderIpAddresses":["198.51.100.0/24"]"#;

#[test]
fn a_lock_down_takes_or_leaves_the_null_sender_by_the_reading() {
    // The article on partners restricts mail of the sender domains; a report has none.
    let lock = inbound("Lock", "partner", LOCK);
    let sent = |edits: &[&str]| {
        let edits: Vec<&str> = [lock.as_str()].into_iter().chain(edits.iter().copied()).collect();
        let client_address = Some("192.0.2.1".parse().expect("address"));
        let report = Message { client_address, ..message("<>", "bob@contoso.com", "internet") };
        route(&with(&edits), &report).paths.remove(0)
    };
    let passed = sent(&[]);
    assert_eq!(end(&passed), "delivered");
    assert_eq!(lost(&passed, "sender-has-no-domain"), ["tenant/inbound-connector/Lock"]);
    assert!(assumptions(&passed).contains(&"null-sender-at-partner-connectors"));
    let refused = sent(&[&reading("null-sender-at-partner-connectors", "restricted")]);
    assert_eq!(end(&refused), "refused 550 5.7.51");
    assert!(assumptions(&refused).contains(&"null-sender-at-partner-connectors"));
}

#[test]
fn a_partner_connector_for_other_accepted_domains_is_told_with_its_reading() {
    // The article on connectors limits a connector to recipients with AssociatedAcceptedDomains; the cmdlet page to senders.
    let lock = inbound("Lock", "partner", &format!(r#"{LOCK},"associatedAcceptedDomains":["closed.example"]"#));
    let client_address = Some("192.0.2.1".parse().expect("address"));
    let message = Message { client_address, ..message("sun@fabrikam.com", "bob@contoso.com", "internet") };
    let found = route(&with(&[&lock]), &message).paths.remove(0);
    assert_eq!(end(&found), "delivered");
    assert_eq!(lost(&found, "associated-domain-not-listed"), ["tenant/inbound-connector/Lock"]);
    assert!(lost(&found, "partner-grants-nothing").is_empty());
    assert!(assumptions(&found).contains(&"associated-accepted-domains"));
}

// ---- networks as they are written

/// Set-InboundConnector: `SenderIPAddresses` takes single addresses and networks, no ranges; `EFSkipIPs` takes ranges too.
#[test]
fn a_connector_names_single_addresses_and_ranges_to_skip() {
    let fields = r#""senderDomains":["*"],"senderIpAddresses":["203.0.113.25"],"efSkipIps":["192.0.2.1-192.0.2.4"]"#;
    let topology = with(&[&inbound("From Server", "onPremises", fields)]);
    let connectors = &topology.organizations[0].exchange_online().expect("a tenant").inbound_connectors;
    let connector = connectors.iter().find(|connector| connector.name.as_str() == "From Server").expect("there");
    assert_eq!(connector.sender_ip_addresses, ["203.0.113.25/32".parse().expect("a network")]);
    let skipped: Vec<String> = connector.ef_skip_ips.iter().map(ToString::to_string).collect();
    assert_eq!(skipped, ["192.0.2.1/32", "192.0.2.2/31", "192.0.2.4/32"]);
    let ranges = inbound("X", "onPremises", r#""senderDomains":["*"],"senderIpAddresses":["192.0.2.1-192.0.2.4"]"#);
    let refused = serde_json::from_str::<mailflow_edit::Edit>(&ranges).expect_err("no ranges").to_string();
    assert!(refused.contains("a range, which this setting does not take"), "{refused}");
}
