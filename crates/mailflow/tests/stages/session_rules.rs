//! What Exchange Online asks of every session and message: greeting, number of recipients, IPv6, From, the sending account.

use mailflow::{
    Assumption, Message,
    message::{Reputation, SenderReputation, Signature},
    trace::Path,
};

use crate::stage::{BY_ADDRESS, cause, codes, decided, end, inbound, message, reading, route, server, with};

const CLIENT: &str = "2001:db8::25";

/// Fabrikam's SPF record.
fn spf(record: &str) -> String {
    format!(r#"{{"put":{{"value":{{"recordSet":{{"name":"fabrikam.com","data":{{"TXT":["{record}"]}}}}}}}}}}"#)
}

/// A stranger's message over IPv6, from a host that Fabrikam's SPF record allows where `vouched` is in the topology.
fn over_ipv6() -> Message {
    Message { client_address: CLIENT.parse().ok(), ..message("sun@fabrikam.com", "bob@contoso.com", "internet") }
}

fn sent(edits: &[&str], message: &Message) -> Path {
    route(&with(edits), message).paths.remove(0)
}

fn text(path: &Path) -> &str {
    path.verdict.reply().map_or("", |reply| reply.text.as_str())
}

#[test]
fn a_server_that_introduces_itself_as_exchange_online_is_refused() {
    // NDR, 5.7.506.
    let named = |host: &str| {
        format!(
            r#"{{"put":{{"value":{{"relay":{{"id":"server","hostName":"{host}","addresses":["203.0.113.25"],"software":{{"postfix":{{"relayhost":"[contoso-com.mail.protection.outlook.com]"}}}}}}}}}}}}"#
        )
    };
    let sent = |host: &str| sent(&[&named(host), BY_ADDRESS], &message("ann@contoso.com", "bob@contoso.com", "server"));
    let path = sent("contoso-com.mail.protection.outlook.com");
    assert_eq!(end(&path), "refused 550 5.7.506");
    assert_eq!(text(&path), "Access Denied, Bad HELO");
    assert_eq!(decided(&path, "bad-greeting"), "tenant connection server#myhostname");
    assert_eq!(end(&sent("mail.contoso.com")), "delivered");
}

#[test]
fn an_exchange_server_introduces_itself_by_its_own_name_too() {
    let exchange = r#"{"put":{"value":{"organization":{"id":"exchange","platform":{"exchangeServer":{"hostName":"contoso-com.mail.protection.outlook.com","addresses":["192.0.2.10"],"sendConnectors":[{"name":"Out","enabled":true,"addressSpaces":[{"domain":"*","cost":1}]}]}}}}}}"#;
    let path = sent(&[exchange], &message("ann@elsewhere.example", "bob@contoso.com", "exchange"));
    assert_eq!(decided(&path, "bad-greeting"), "tenant connection exchange#Fqdn");
}

#[test]
fn a_domain_that_takes_nothing_over_ipv6_refuses_strangers_with_one_of_two_codes() {
    let closed = r#"{"put":{"system":"tenant","value":{"acceptedDomain":{"name":"contoso.com","domainType":"internalRelay","ipv6":false}}}}"#;
    let path = sent(&[closed], &over_ipv6());
    assert_eq!(end(&path), "refused 550 5.2.1");
    assert_eq!(text(&path), "Service unavailable, [contoso.com] does not accept email over IPv6.");
    assert_eq!(
        decided(&path, "ipv6-not-accepted"),
        "tenant connection tenant/accepted-domain/contoso.com#IPv6StatusForAcceptedDomain"
    );
    assert!(path.assumptions().contains(&Assumption::Ipv6Refusal));
    let newer = sent(&[closed, &reading("ipv6-refusal", "refused-5.7.510")], &over_ipv6());
    assert_eq!(end(&newer), "refused 550 5.7.510");
    assert_eq!(text(&newer), "Access denied, [contoso.com] does not accept email over IPv6");
    let over_ipv4 = Message { client_address: "192.0.2.1".parse().ok(), ..over_ipv6() };
    assert_eq!(end(&sent(&[closed], &over_ipv4)), "delivered");
}

#[test]
fn over_ipv6_a_stranger_needs_a_name_in_reverse_dns() {
    let nameless =
        Message { reputations: [(CLIENT.parse().expect("an address"), Reputation::NoReverseDns)].into(), ..over_ipv6() };
    let path = sent(&[], &nameless);
    assert_eq!(end(&path), "held 450 4.7.25");
    assert_eq!(text(&path), "Service unavailable, sending IPv6 address [2001:db8::25] must have reverse DNS record.");
    assert_eq!(decided(&path, "ipv6-without-reverse-dns"), "tenant connection message");
    let over_ipv4 = Message {
        client_address: "192.0.2.1".parse().ok(),
        reputations: [("192.0.2.1".parse().expect("an address"), Reputation::NoReverseDns)].into(),
        ..over_ipv6()
    };
    assert_eq!(end(&sent(&[], &over_ipv4)), "delivered");
}

#[test]
fn over_ipv6_spf_or_a_signature_has_to_vouch() {
    let path = sent(&[&spf("v=spf1 ip4:192.0.2.1 -all")], &over_ipv6());
    assert_eq!(end(&path), "held 450 4.7.26");
    assert_eq!(
        text(&path),
        "Service unavailable, message sent over IPv6 [2001:db8::25] must pass either SPF or DKIM validation."
    );
    assert_eq!(decided(&path, "ipv6-unauthenticated"), "tenant filtering dns/fabrikam.com/TXT");
    assert_eq!(end(&sent(&[&spf("unrelated")], &over_ipv6())), "held 450 4.7.26");
    assert_eq!(end(&sent(&[&spf("v=spf1 ip6:2001:db8::25 -all")], &over_ipv6())), "delivered");
    let signed =
        Message { signatures: vec![Signature { domain: "fabrikam.com".parse().expect("a domain"), valid: true }], ..over_ipv6() };
    assert_eq!(end(&sent(&[&spf("v=spf1 -all")], &signed)), "delivered");
    // A domain that is not described may well vouch.
    assert_eq!(end(&sent(&[], &over_ipv6())), "delivered");
}

#[test]
fn an_own_server_that_a_certificate_identifies_is_no_stranger_over_ipv6() {
    let certificate =
        r#"{"put":{"value":{"certificate":{"name":"server","names":["mail.contoso.com"],"issuer":"publicAuthority"}}}}"#;
    let connector = inbound("By Name", "onPremises", r#""senderDomains":["*"],"tlsSenderCertificateName":"*.contoso.com""#);
    let relay = r#"{"put":{"value":{"relay":{"id":"server","hostName":"mail.contoso.com","addresses":["2001:db8::25"],"clientCertificate":"server","software":{"postfix":{"relayhost":"[contoso-com.mail.protection.outlook.com]","smtpTlsSecurityLevel":"may"}}}}}}"#;
    let record = r#"{"put":{"value":{"recordSet":{"name":"contoso.com","data":{"TXT":["v=spf1 -all"]}}}}}"#;
    let path = sent(&[certificate, &connector, relay, record], &message("ann@contoso.com", "bob@contoso.com", "server"));
    assert_eq!(end(&path), "delivered");
    assert!(!codes(&path).contains(&"ipv6-unauthenticated"));
}

#[test]
fn more_than_two_hundred_recipients_of_one_domain_have_to_be_split() {
    // NDR, 4.5.3.
    let many = |count| Message { envelope_recipients: Some(count), ..message("sun@fabrikam.com", "bob@contoso.com", "internet") };
    let path = sent(&[], &many(201));
    assert_eq!(end(&path), "held 452 4.5.3");
    assert_eq!(text(&path), "Too many recipients");
    assert_eq!(decided(&path, "too-many-in-transaction"), "tenant connection message");
    assert_eq!(end(&sent(&[], &many(200))), "delivered");
    let recipients = (0..201).map(|number| format!("r{number}@contoso.com").parse().expect("an address")).collect();
    let named = Message { forward_paths: recipients, ..many(0) };
    assert!(route(&with(&[]), &named).paths.iter().all(|path| end(path) == "held 452 4.5.3"));
    // A mailbox hands nothing in by SMTP, and Postfix splits by itself.
    assert_eq!(end(&sent(&[], &Message { enters_at: "tenant".parse().expect("a system"), ..many(201) })), "delivered");
    let relay = server(r#""relayhost":"[contoso-com.mail.protection.outlook.com]""#, "");
    let postfix = Message { envelope_recipients: Some(500), ..message("ann@contoso.com", "bob@contoso.com", "server") };
    assert_eq!(end(&sent(&[&relay], &postfix)), "delivered");
}

#[test]
fn a_message_without_a_valid_from_field_is_refused() {
    // NDR, 5.7.512.
    let nobody = Message { without_valid_from: true, ..message("sun@fabrikam.com", "bob@contoso.com", "internet") };
    let path = sent(&[], &nobody);
    assert_eq!(end(&path), "refused 550 5.7.512");
    assert_eq!(text(&path), "Access denied, message must be RFC 5322 section 3.6.2 compliant");
    assert_eq!(decided(&path, "no-valid-from"), "tenant filtering message");
    let inside = Message { without_valid_from: true, ..message("dora@contoso.com", "bob@contoso.com", "tenant") };
    assert_eq!(end(&sent(&[], &inside)), "delivered");
}

#[test]
fn what_was_sent_before_is_held_against_a_mailbox_and_its_tenant() {
    // NDR, 5.1.90 and 5.2.2; Fix NDR error codes 550 5.7.703 through 5.7.750.
    let held = |reputation, from: &str, to: &str| Message { sender_reputation: Some(reputation), ..message(from, to, "tenant") };
    let ends = |reputation, to: &str| end(&sent(&[], &held(reputation, "dora@contoso.com", to)));
    assert_eq!(ends(SenderReputation::DailyRecipientLimit, "bob@contoso.com"), "returned 550 5.1.90");
    assert_eq!(ends(SenderReputation::SubmissionQuota, "bob@contoso.com"), "returned 550 5.2.2");
    assert_eq!(ends(SenderReputation::TenantThreshold, "sun@far.example"), "returned 550 5.7.705");
    assert_eq!(ends(SenderReputation::TenantThreshold, "bob@contoso.com"), "delivered");
    assert_eq!(ends(SenderReputation::LowReputationAddress, "sun@far.example"), "returned 550 5.7.708");
    // Mail of an own server counts as the tenant's, and so does what its unregistered domains send.
    let from_server = |reputation, from: &str| {
        let own = Message { enters_at: "server".parse().expect("a system"), ..held(reputation, from, "sun@far.example") };
        let connector = r#"{"put":{"system":"tenant","value":{"inboundConnector":{"name":"From Server","enabled":true,"connectorType":"onPremises","senderDomains":["*"],"tlsSenderCertificateName":"*.contoso.com"}}}}"#;
        let server = server(
            r#""relayhost":"[contoso-com.mail.protection.outlook.com]","smtpTlsSecurityLevel":"may""#,
            r#""clientCertificate":"public","#,
        );
        let public =
            r#"{"put":{"value":{"certificate":{"name":"public","names":["mail.contoso.com"],"issuer":"publicAuthority"}}}}"#;
        sent(&[public, &server, connector], &own)
    };
    let unregistered = from_server(SenderReputation::UnregisteredDomains, "ann@northwindtraders.com");
    assert_eq!(end(&unregistered), "refused 550 5.7.750");
    assert_eq!(cause(&unregistered, "unregistered-domain"), "tenant/no accepted-domain/northwindtraders.com");
    assert_eq!(end(&from_server(SenderReputation::UnregisteredDomains, "ann@contoso.com")), "leaves");
    assert_eq!(end(&from_server(SenderReputation::TenantThreshold, "ann@contoso.com")), "refused 550 5.7.705");
    assert_eq!(end(&from_server(SenderReputation::SubmissionQuota, "ann@contoso.com")), "leaves");
}

#[test]
fn a_blocked_or_banned_mailbox_cannot_send() {
    // NDR, 5.1.8 and 5.7.501 to 503.
    let held =
        |reputation, from: &str| Message { sender_reputation: Some(reputation), ..message(from, "bob@contoso.com", "tenant") };
    let blocked = sent(&[], &held(SenderReputation::Blocked, "dora@contoso.com"));
    assert_eq!(end(&blocked), "returned 550 5.1.8");
    assert_eq!(decided(&blocked, "account-blocked"), "tenant filtering message");
    let abuse = sent(&[], &held(SenderReputation::SpamAbuse, "dora@contoso.com"));
    assert_eq!(end(&abuse), "returned 550 5.7.501");
    let banned = sent(&[], &held(SenderReputation::Banned, "dora@contoso.com"));
    assert_eq!(end(&banned), "returned 550 5.7.502");
    assert_eq!(cause(&banned, "account-banned"), "message");
    assert_eq!(end(&sent(&[], &held(SenderReputation::Banned, "<>"))), "delivered");
    // A device that signs in as the mailbox hears it in its session; a stranger has no account.
    let device = server(
        r#""relayhost":"[smtp.office365.com]:587","smtpTlsSecurityLevel":"encrypt""#,
        r#""smtpAuthUser":"dora@contoso.com","#,
    );
    let may = r#"{"put":{"system":"tenant","value":{"recipient":{"address":"dora@contoso.com","kind":{"mailbox":{}},"smtpClientAuthenticationDisabled":false}}}}"#;
    let signed_in =
        Message { enters_at: "server".parse().expect("a system"), ..held(SenderReputation::Blocked, "dora@contoso.com") };
    assert_eq!(end(&sent(&[&device, may], &signed_in)), "refused 550 5.1.8");
    let stranger =
        Message { enters_at: "internet".parse().expect("a system"), ..held(SenderReputation::Blocked, "sun@fabrikam.com") };
    assert_eq!(end(&sent(&[], &stranger)), "delivered");
}
