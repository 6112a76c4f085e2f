//! Non-delivery reports: who writes one, and whether it arrives.

use mailflow::report::{Report, non_delivery};

use crate::stage::{BY_ADDRESS, TO_SERVER, codes, decided, end, message, route, server, with};

/// The report of the only path of this message, if there is one.
fn report(edits: &[&str], (from, to, at): (&str, &str, &str)) -> (String, Option<Report>) {
    let (topology, message) = (with(edits), message(from, to, at));
    let trace = route(&topology, &message);
    assert_eq!(trace.paths.len(), 1, "{trace:#?}");
    let path = trace.paths.first().expect("a path");
    let report = non_delivery(&topology, &message, path);
    if let Some(report) = &report {
        // Once more under the eyes of the test that collects codes.
        assert_eq!(route(&topology, &report.message), report.trace);
    }
    (end(path), report)
}

fn told(report: &Report) -> (String, String, String) {
    let path = report.trace.paths.first().expect("a report has one recipient");
    (report.by.to_string(), format!("{} {}", report.reply.code, report.reply.enhanced), end(path))
}

fn three(by: &str, reply: &str, end: &str) -> (String, String, String) {
    (by.to_owned(), reply.to_owned(), end.to_owned())
}

/// The server sends everything through the tenant.
const THROUGH: &str = r#""relayDomains":["contoso.com"],"transportMaps":[{"pattern":"ann@contoso.com","transport":"lmtp:unix:private/dovecot-lmtp"}],"dovecot":{"users":["ann@contoso.com"]},"relayhost":"[contoso-com.mail.protection.outlook.com]""#;

#[test]
fn the_sending_server_reports_what_the_next_one_refuses() {
    // RFC 5321 §6.1. The tenant refuses at the edge; the server tells Ann, in its own store.
    let (ended, report) = report(&[BY_ADDRESS, &server(THROUGH, "")], ("eve@elsewhere.example", "sun@far.example", "server"));
    assert_eq!(ended, "refused 550 5.7.64");
    // KB 3169958: the bounce <> has no accepted sender domain either, and a connector by address refuses it with ATTR36.
    let report = report.expect("a report");
    assert_eq!(told(&report), three("server", "550 5.7.64", "refused 550 5.7.64"));
    assert_eq!(report.message.forward_paths.iter().map(ToString::to_string).collect::<Vec<_>>(), ["eve@elsewhere.example"]);
    let path = report.trace.paths.first().expect("a path");
    assert_eq!(decided(path, "relay-denied-sender"), "tenant attribution tenant/inbound-connector/From Server#SenderIPAddresses");
    assert_eq!(decided(path, "reported-here"), "server connection message");
}

#[test]
fn a_report_to_a_user_of_the_server_is_delivered_there() {
    let unknown =
        r#"{"put":{"system":"tenant","value":{"acceptedDomain":{"name":"closed.example","domainType":"authoritative"}}}}"#;
    let (ended, report) = report(&[unknown, &server(THROUGH, "")], ("ann@contoso.com", "nobody@closed.example", "server"));
    assert_eq!(
        (ended.as_str(), told(&report.expect("a report"))),
        ("refused 550 5.4.1", three("server", "550 5.4.1", "delivered"))
    );
}

#[test]
fn a_report_is_never_reported_and_neither_is_what_nobody_sent() {
    // RFC 5321 §6.1: a null reverse-path must not be answered by another report.
    let (ended, report) = report(&[BY_ADDRESS, &server(THROUGH, "")], ("<>", "sun@far.example", "server"));
    assert_eq!((ended.as_str(), report), ("refused 550 5.7.64", None));
}

#[test]
fn a_server_outside_the_model_reports_on_its_own_and_a_client_is_told_in_the_session() {
    let strict = r#"{"put":{"system":"tenant","value":{"acceptedDomain":{"name":"contoso.com","domainType":"authoritative"}}}}"#;
    let (ended, by_internet) = report(&[strict], ("sun@fabrikam.com", "nobody@contoso.com", "internet"));
    assert_eq!((ended.as_str(), by_internet), ("refused 550 5.4.1", None));
    let class = server(r#""virtualMailboxDomains":["local.example"],"virtualMailboxMaps":["x@local.example"]"#, "");
    let (ended, in_session) = report(&[&class], ("ann@contoso.com", "nobody@local.example", "server"));
    assert_eq!((ended.as_str(), in_session), ("refused 550 5.1.1", None));
}

#[test]
fn what_waits_is_reported_when_the_queue_gives_up() {
    // Exchange Online gives up after a day with 5.4.300; Postfix repeats what the last try met.
    let down = server(THROUGH, r#""reachability":"timedOut","#);
    let (ended, report) = report(&[TO_SERVER, &down], ("bob@contoso.com", "ann@contoso.com", "tenant"));
    assert_eq!(
        (ended.as_str(), told(&report.expect("a report"))),
        ("held 450 4.4.315", three("tenant", "550 5.4.300", "delivered"))
    );
    let filter_down = r#"{"put":{"value":{"relay":{"id":"filter","hostName":"filter.fabrikam.com","addresses":["198.51.100.7"],"reachability":"refused","software":{"smtpHost":{"role":"filter","accepts":[]}}}}}}"#;
    let out = server(
        r#""relayDomains":["contoso.com"],"transportMaps":[{"pattern":"ann@contoso.com","transport":"lmtp:unix:private/dovecot-lmtp"}],"dovecot":{"users":["ann@contoso.com"]},"relayhost":"[filter.fabrikam.com]""#,
        "",
    );
    let (ended, report) = self::report(&[filter_down, &out], ("ann@contoso.com", "sun@far.example", "server"));
    assert_eq!((ended.as_str(), told(&report.expect("a report"))), ("held 450 4.4.1", three("server", "450 4.4.1", "delivered")));
}

#[test]
fn a_report_about_a_loop_may_loop_itself() {
    // Both sides relay what they do not know: Exchange Online gives up first, and tells a sender that is unknown as well.
    let loops = server(r#""relayDomains":["contoso.com"],"relayhost":"[contoso-com.mail.protection.outlook.com]""#, "");
    let (ended, report) = report(&[TO_SERVER, &loops], ("nobody@contoso.com", "unknown@contoso.com", "server"));
    assert_eq!(
        (ended.as_str(), told(&report.expect("a report"))),
        ("loops 554 5.4.14", three("tenant", "554 5.4.14", "loops 554 5.4.14"))
    );
}

#[test]
fn the_server_before_postfix_reports_a_loop_that_postfix_refuses() {
    // postconf(5), hopcount_limit: refused in the session, so the sending side has the message.
    let tight =
        server(r#""relayDomains":["contoso.com"],"relayhost":"[contoso-com.mail.protection.outlook.com]","hopcountLimit":4"#, "");
    let (ended, report) = report(&[TO_SERVER, &tight], ("bob@contoso.com", "unknown@contoso.com", "tenant"));
    assert_eq!(
        (ended.as_str(), told(&report.expect("a report"))),
        ("loops 554 5.4.0", three("tenant", "554 5.4.0", "delivered"))
    );
}

#[test]
fn a_report_to_a_rewritten_sender_finds_the_original_one() {
    // Sender Rewriting Scheme: the far host takes the forwarded mail and returns it to the tenant's own address.
    let forwards = r#"{"put":{"system":"tenant","value":{"recipient":{"address":"bob@contoso.com","kind":{"mailbox":{"forwardingSmtpAddress":"bob@far.example"}}}}}}"#;
    let allowed = r#"{"put":{"value":{"assumption":{"assumption":"automatic-forwarding","reading":"on"}}}}"#;
    let far = r#"{"put":{"value":{"recordSet":{"name":"far.example","data":{"MX":[{"preference":0,"exchange":"mail.contoso.com"}]}}}}}"#;
    let gone = server(
        r#""relayDomains":["far.example"],"transportMaps":[{"pattern":"bob@far.example","transport":"lmtp:unix:private/dovecot-lmtp"}],"dovecot":{"users":[]}"#,
        "",
    );
    let edits = [forwards, allowed, far, &gone];
    let (ended, report) = report(&edits, ("dave@elsewhere.example", "bob@contoso.com", "internet"));
    let report = report.expect("a report");
    assert_eq!((ended.split(' ').next(), report.by.as_str()), (Some("returned"), "server"));
    let path = report.trace.paths.first().expect("a path");
    assert_eq!(
        (end(path).as_str(), decided(path, "sender-restored").as_str()),
        ("leaves", "tenant recipient-resolution tenant/accepted-domain/contoso.com")
    );
    assert_eq!(path.recipient.as_str(), "dave@elsewhere.example");
    assert!(codes(path).contains(&"no-connector"));
}

#[test]
fn a_next_hop_that_does_not_relay_for_the_relay_pool_is_reported_with_a_code_of_its_own() {
    // Forwarded or relayed email messages are rejected with error 5.7.367.
    let forwards = r#"{"put":{"system":"tenant","value":{"recipient":{"address":"bob@contoso.com","kind":{"mailbox":{"forwardingSmtpAddress":"bob@far.example"}}}}}}"#;
    let allowed = r#"{"put":{"value":{"assumption":{"assumption":"automatic-forwarding","reading":"on"}}}}"#;
    let connector = r#"{"put":{"system":"tenant","value":{"outboundConnector":{"name":"Gateway","enabled":true,"connectorType":"partner","recipientDomains":["far.example"],"smartHosts":["filter.fabrikam.com"]}}}}"#;
    let spf = |record: &str| {
        format!(r#"{{"put":{{"value":{{"recordSet":{{"name":"elsewhere.example","data":{{"TXT":["{record}"]}}}}}}}}}}"#)
    };
    let told = |record: &str| {
        let record = spf(record);
        let topology = with(&[forwards, allowed, connector, &record]);
        let message = mailflow::Message {
            client_address: "192.0.2.1".parse().ok(),
            ..message("dave@elsewhere.example", "bob@contoso.com", "internet")
        };
        let path = route(&topology, &message).paths.remove(0);
        let report = non_delivery(&topology, &message, &path).expect("a report");
        (end(&path), report.reply.to_string())
    };
    let from_pool = told("v=spf1 -all");
    assert_eq!(from_pool.0, "refused 550 5.7.1");
    assert_eq!(
        from_pool.1,
        "550 5.7.367 Remote server returned not permitted to relay -> 550 5.7.1 <bob@far.example>: Relay access denied"
    );
    // Who is no pool's client hears the gateway's own words.
    assert_eq!(told("v=spf1 ip4:192.0.2.1 -all").1, "550 5.7.1 <bob@far.example>: Relay access denied");
}
