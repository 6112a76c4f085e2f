//! Mail exchangers, hosts known by their behaviour, and hosts the topology does not describe.

use mailflow::Assumption;

use crate::stage::{codes, decided, end, lost, message, path, route, with};

/// The MX records of a domain, as file text.
fn mx(domain: &str, records: &str) -> String {
    format!(r#"{{"put":{{"value":{{"recordSet":{{"name":"{domain}","data":{{"MX":[{records}]}}}}}}}}}}"#)
}

// ---- mail exchangers

#[test]
fn a_null_mx_returns_the_message() {
    // RFC 7505 §4.2: 556 and 5.1.10.
    let null = mx("silent.example", r#"{"preference":0,"exchange":null}"#);
    let path = path(&with(&[&null]), "bob@contoso.com", "x@silent.example", "tenant");
    assert_eq!(end(&path), "returned 556 5.1.10");
    assert_eq!(decided(&path, "null-mx"), "tenant next-hop dns/silent.example/MX");
}

#[test]
fn a_domain_with_neither_mx_nor_address_returns_the_message() {
    // RFC 5321 §5.1: without any usable record the address is in error.
    let text = r#"{"put":{"value":{"recordSet":{"name":"bare.example","data":{"TXT":["v=spf1 -all"]}}}}}"#;
    let path = path(&with(&[text]), "bob@contoso.com", "x@bare.example", "tenant");
    assert_eq!(end(&path), "returned 550 5.4.4");
    assert_eq!(decided(&path, "no-mail-exchanger"), "tenant next-hop internet/no mail-exchanger/bare.example");
}

#[test]
fn the_lowest_preference_is_tried_first() {
    let two = mx(
        "contoso.com",
        r#"{"preference":20,"exchange":"mail.contoso.com"},{"preference":10,"exchange":"filter.fabrikam.com"}"#,
    );
    let path = path(&with(&[&two]), "sun@fabrikam.com", "bob@contoso.com", "internet");
    assert_eq!(end(&path), "delivered");
    assert_eq!(decided(&path, "mail-exchanger"), "internet next-hop dns/contoso.com/MX");
    assert_eq!(lost(&path, "worse-preference"), ["dns/contoso.com/MX"]);
    assert_eq!(path.hops.iter().map(|hop| hop.system.as_str()).collect::<Vec<_>>(), ["internet", "filter", "tenant"]);
}

#[test]
fn of_mail_exchangers_with_one_preference_either_may_be_taken() {
    // RFC 5321 §5.1: the sender chooses at random; the document's reading says which one is looked at.
    let equal = mx(
        "contoso.com",
        r#"{"preference":10,"exchange":"mail.contoso.com"},{"preference":10,"exchange":"filter.fabrikam.com"}"#,
    );
    for (reading, taken, other) in
        [("first-by-name", "filter", "mail.contoso.com"), ("last-by-name", "server", "filter.fabrikam.com")]
    {
        let chosen =
            format!(r#"{{"put":{{"value":{{"assumption":{{"assumption":"equal-mail-exchangers","reading":"{reading}"}}}}}}}}"#);
        let path = path(&with(&[&equal, &chosen]), "sun@fabrikam.com", "bob@contoso.com", "internet");
        assert_eq!(path.hops[1].system.as_str(), taken, "{reading}");
        assert_eq!(lost(&path, "same-preference").first().map(String::as_str), Some("dns/contoso.com/MX"));
        assert!(path.assumptions().contains(&Assumption::EqualMailExchangers));
        let lost = path.decisions().flat_map(|(_, decision)| &decision.passed_over).map(|lost| lost.why.arguments());
        assert!(lost.flatten().any(|(_, host)| host == other), "{reading}");
    }
}

#[test]
fn a_host_that_the_topology_does_not_describe_takes_the_message_out_of_sight() {
    let far = r#"{"put":{"system":"tenant","value":{"outboundConnector":{"name":"Far","enabled":true,"connectorType":"partner","recipientDomains":["fabrikam.com"],"smartHosts":["mx.far.example"]}}}}"#;
    let path = path(&with(&[far]), "bob@contoso.com", "sun@fabrikam.com", "tenant");
    assert_eq!(end(&path), "leaves");
    assert_eq!(decided(&path, "host-not-described"), "tenant handover tenant/outbound-connector/Far");
}

// ---- hosts known by their behaviour

#[test]
fn a_filter_accepts_its_domains_and_passes_them_on() {
    let topology = with(&[&mx("contoso.com", r#"{"preference":0,"exchange":"filter.fabrikam.com"}"#)]);
    let path = path(&topology, "sun@fabrikam.com", "bob@contoso.com", "internet");
    assert_eq!(end(&path), "delivered");
    assert_eq!(decided(&path, "host-accepts"), "filter acceptance filter#accepts");
    assert_eq!(decided(&path, "host-forwards"), "filter next-hop filter#nextHop");
    assert_eq!(decided(&path, "delivered-to-mailbox"), "tenant store tenant/recipient/bob@contoso.com");
}

#[test]
fn a_filter_refuses_a_domain_that_it_does_not_list() {
    // RFC 5321 §3.6.1: a server may refuse to relay.
    let topology = with(&[&mx("closed.example", r#"{"preference":0,"exchange":"filter.fabrikam.com"}"#)]);
    let path = path(&topology, "sun@fabrikam.com", "known@closed.example", "internet");
    assert_eq!(end(&path), "refused 550 5.7.1");
    assert_eq!(decided(&path, "host-refuses"), "filter acceptance filter#accepts");
    assert!(!codes(&path).contains(&"host-forwards"));
}

#[test]
fn a_mailbox_host_delivers_what_is_listed_for_it() {
    let host = r#"{"put":{"value":{"relay":{"id":"filter","hostName":"filter.fabrikam.com","addresses":["198.51.100.7"],"software":{"smtpHost":{"role":"mailboxHost","accepts":["fabrikam.com"],"mailboxes":["sun@fabrikam.com"]}}}}}}"#;
    let topology = with(&[host, &mx("fabrikam.com", r#"{"preference":0,"exchange":"filter.fabrikam.com"}"#)]);
    let path = path(&topology, "bob@contoso.com", "sun@fabrikam.com", "tenant");
    assert_eq!((end(&path).as_str(), path.recipient.as_str()), ("delivered", "sun@fabrikam.com"));
    assert_eq!(decided(&path, "host-delivers"), "filter store filter#mailboxes");
}

// ---- from the outside

#[test]
fn a_listed_partner_address_needs_to_be_told() {
    // Set-InboundConnector -SenderIPAddresses: who does not say where it connects from, matches no list.
    let own = r#"{"put":{"system":"tenant","value":{"inboundConnector":{"name":"From Server","enabled":true,"connectorType":"onPremises","senderDomains":["*"],"senderIpAddresses":["203.0.113.25/32"]}}}}"#;
    let mut message = message("sun@fabrikam.com", "bob@contoso.com", "internet");
    let path = route(&with(&[own]), &message).paths.remove(0);
    assert_eq!(
        (end(&path).as_str(), lost(&path, "client-address-unknown")),
        ("delivered", vec!["tenant/inbound-connector/From Server".to_owned()])
    );
    message.client_address = Some("192.0.2.7".parse().expect("address"));
    let path = route(&with(&[own]), &message).paths.remove(0);
    assert_eq!(
        (end(&path).as_str(), lost(&path, "address-not-listed")),
        ("delivered", vec!["tenant/inbound-connector/From Server".to_owned()])
    );
}
