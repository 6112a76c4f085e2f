//! Centralized mail transport: what Exchange Online makes of mail from outside that comes back from the own server.

use mailflow::{
    Message,
    message::Content,
    trace::{Path, Trace},
};

use crate::stage::{codes, decided, end, message, route, with};

/// Which connector loses the headers on the way there and back.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lost {
    Nowhere,
    Outbound,
    Receive,
    Send,
    Inbound,
}

/// The tenant with Bob's mailbox, an Exchange server that all mail from outside passes, and Fabrikam's records.
fn hybrid(lost: Lost) -> Vec<String> {
    let accepts = if lost == Lost::Receive { "" } else { r#""mail.protection.outlook.com""# };
    vec![
        r#"{"put":{"system":"tenant","value":{"acceptedDomain":{"name":"contoso.onmicrosoft.com","domainType":"authoritative"}}}}"#.to_owned(),
        r#"{"put":{"system":"tenant","value":{"recipient":{"address":"bob@contoso.com","kind":{"mailbox":{}},"proxyAddresses":["bob@contoso.onmicrosoft.com"]}}}}"#.to_owned(),
        r#"{"put":{"value":{"certificate":{"name":"public","names":["ex.contoso.com"],"issuer":"publicAuthority"}}}}"#.to_owned(),
        r#"{"put":{"value":{"recordSet":{"name":"ex.contoso.com","data":{"A":["192.0.2.10"]}}}}}"#.to_owned(),
        r#"{"put":{"value":{"recordSet":{"name":"fabrikam.com","data":{"TXT":["v=spf1 ip4:198.51.100.99 -all"]}}}}}"#.to_owned(),
        r#"{"put":{"value":{"recordSet":{"name":"_dmarc.fabrikam.com","data":{"TXT":["v=DMARC1; p=quarantine"]}}}}}"#.to_owned(),
        format!(
            r#"{{"put":{{"value":{{"organization":{{"id":"exchange","platform":{{"exchangeServer":{{"hostName":"ex.contoso.com","addresses":["192.0.2.10"],"tls":{{"certificate":"public"}},"receiveConnectors":[{{"name":"Default","enabled":true,"remoteIPRanges":["0.0.0.0/0"],"anonymousUsers":true,"acceptCloudServicesMail":[{accepts}]}}],"sendConnectors":[{{"name":"To Cloud","enabled":true,"addressSpaces":[{{"domain":"*","cost":1}}],"smartHosts":["contoso-com.mail.protection.outlook.com"],"tlsCertificateName":"public","cloudServicesMailEnabled":{send}}}]}}}},"acceptedDomains":[{{"name":"contoso.com","domainType":"authoritative"}}],"recipients":[{{"address":"bob@contoso.com","kind":{{"remoteMailbox":{{"remoteRoutingAddress":"bob@contoso.onmicrosoft.com"}}}}}}]}}}}}}}}"#,
            send = lost != Lost::Send
        ),
        format!(
            r#"{{"put":{{"system":"tenant","value":{{"outboundConnector":{{"name":"To Server","enabled":true,"connectorType":"onPremises","recipientDomains":["*"],"smartHosts":["ex.contoso.com"],"routeAllMessagesViaOnPremises":true,"cloudServicesMailEnabled":{}}}}}}}}}"#,
            lost != Lost::Outbound
        ),
        format!(
            r#"{{"put":{{"system":"tenant","value":{{"inboundConnector":{{"name":"From Server","enabled":true,"connectorType":"onPremises","senderDomains":["*"],"tlsSenderCertificateName":"*.contoso.com","cloudServicesMailEnabled":{}}}}}}}}}"#,
            lost != Lost::Inbound
        ),
    ]
}

fn from_outside() -> Message {
    Message { client_address: "198.51.100.99".parse().ok(), ..message("sun@fabrikam.com", "bob@contoso.com", "internet") }
}

fn sent(lost: Lost, further: &[&str], message: &Message) -> Path {
    let edits = hybrid(lost);
    let edits: Vec<&str> = edits.iter().map(String::as_str).chain(further.iter().copied()).collect();
    let Trace { mut paths } = route(&with(&edits), message);
    assert_eq!(paths.len(), 1, "{paths:#?}");
    paths.remove(0)
}

#[test]
fn what_both_sides_promote_is_not_judged_again() {
    // KB 3079142.
    let path = sent(Lost::Nowhere, &[], &from_outside());
    assert_eq!(end(&path), "delivered");
    let way: Vec<String> = path.hops.iter().map(|hop| hop.system.to_string()).collect();
    assert_eq!(way, ["internet", "tenant", "exchange", "tenant"]);
    assert_eq!(
        decided(&path, "headers-promoted"),
        "tenant filtering tenant/inbound-connector/From Server#CloudServicesMailEnabled"
    );
    assert_eq!(codes(&path).iter().filter(|code| **code == "spf-passes").count(), 1);
}

#[test]
fn whichever_side_loses_the_headers_spf_fails_on_the_second_pass() {
    let cases = [
        (Lost::Outbound, "tenant/outbound-connector/To Server#CloudServicesMailEnabled"),
        (Lost::Receive, "exchange/receive-connector/Default#TlsDomainCapabilities"),
        (Lost::Send, "exchange/send-connector/To Cloud#CloudServicesMailEnabled"),
        (Lost::Inbound, "tenant/inbound-connector/From Server#CloudServicesMailEnabled"),
    ];
    for (lost, cause) in cases {
        let path = sent(lost, &[], &from_outside());
        assert_eq!(end(&path), "held");
        assert_eq!(decided(&path, "headers-not-promoted"), format!("tenant filtering {cause}"));
        assert!(codes(&path).contains(&"spf-does-not-pass") && codes(&path).contains(&"dmarc-quarantines"), "{cause}");
    }
}

#[test]
fn what_the_allow_list_let_through_is_quarantined_on_the_second_pass_without_its_headers() {
    let policy = r#"{"put":{"system":"tenant","value":{"organizationSettings":{"initialDomain":"contoso.onmicrosoft.com","hostedConnectionFilterPolicy":{"ipAllowList":["198.51.100.99/32"]},"hostedContentFilterPolicy":{"spamAction":"quarantine"}}}}}"#;
    let spam = Message { content: Some(Content::Spam), ..from_outside() };
    assert_eq!(end(&sent(Lost::Nowhere, &[policy], &spam)), "delivered");
    let lost = sent(Lost::Send, &[policy], &spam);
    assert_eq!(end(&lost), "held");
    assert!(codes(&lost).contains(&"address-allowed"));
}
