//! SPF, DKIM and DMARC at Exchange Online: what is judged, what is not, and what a policy of reject does.

use mailflow::{Message, SystemId, Topology, message::Signature, trace::Path};

use crate::stage::{edited, end, route};

fn with(edits: &[String]) -> Topology {
    edited(include_str!("../support/base.json"), edits)
}

fn text(name: &str, text: &str) -> String {
    format!(r#"{{"put":{{"value":{{"recordSet":{{"name":"{name}","data":{{"TXT":["{text}"]}}}}}}}}}}"#)
}

/// `fabrikam.com` sends from 192.0.2.1 and asks to refuse the rest.
fn fabrikam() -> Vec<String> {
    vec![text("fabrikam.com", "v=spf1 ip4:192.0.2.1 -all"), text("_dmarc.fabrikam.com", "v=DMARC1; p=reject")]
}

/// An inbound connector for the server at 203.0.113.25, with further fields.
fn own_server(fields: &str) -> String {
    format!(
        r#"{{"put":{{"system":"tenant","value":{{"inboundConnector":{{"name":"From Server","enabled":true,"connectorType":"onPremises","senderDomains":["*"],"senderIpAddresses":["203.0.113.25/32"]{fields}}}}}}}}}"#
    )
}

fn message(from: &str, client: Option<&str>) -> Message {
    let sender = (from != "<>").then(|| from.parse().expect("sender"));
    Message {
        client_address: client.map(|client| client.parse().expect("an address")),
        ..Message::new(sender, "bob@contoso.com".parse().expect("recipient"), SystemId::internet())
    }
}

fn signed(message: Message, domain: &str, valid: bool) -> Message {
    Message { signatures: vec![Signature { domain: domain.parse().expect("a domain"), valid }], ..message }
}

fn path(topology: &Topology, message: &Message) -> Path {
    let mut paths = route(topology, message).paths;
    assert_eq!(paths.len(), 1, "{paths:#?}");
    paths.remove(0)
}

/// The decisions about authentication, with what decided each.
fn judged(path: &Path) -> Vec<String> {
    let about = |code: &str| ["spf-", "dmarc-", "signatures-", "filtering-"].iter().any(|head| code.starts_with(head));
    let decisions = path.decisions().map(|(_, decision)| decision);
    let found = decisions.filter(|decision| about(decision.reason.code()));
    found.map(|decision| format!("{} {}", decision.reason.code(), decision.cause)).collect()
}

#[test]
fn mail_that_its_domain_allows_passes_and_says_by_which_records() {
    let path = path(&with(&fabrikam()), &message("ann@fabrikam.com", Some("192.0.2.1")));
    assert_eq!(end(&path), "delivered");
    assert_eq!(judged(&path), ["spf-passes dns/fabrikam.com/TXT", "dmarc-passes dns/_dmarc.fabrikam.com/TXT"]);
}

#[test]
fn a_stranger_in_the_name_of_a_domain_that_asks_for_it_is_refused_with_5_7_509() {
    let path = path(&with(&fabrikam()), &message("ann@fabrikam.com", Some("198.51.100.200")));
    assert_eq!(end(&path), "refused 550 5.7.509");
    assert_eq!(
        judged(&path),
        [
            "spf-does-not-pass dns/fabrikam.com/TXT",
            "dmarc-fails dns/_dmarc.fabrikam.com/TXT",
            "dmarc-rejects dns/_dmarc.fabrikam.com/TXT"
        ]
    );
    let reply = path.verdict.reply().expect("a reply");
    assert_eq!(
        reply.text,
        "Access denied, sending domain fabrikam.com does not pass DMARC verification and has a DMARC policy of reject"
    );
}

#[test]
fn a_hard_fail_alone_refuses_nothing_and_neither_does_a_policy_of_none() {
    let spf = text("fabrikam.com", "v=spf1 -all");
    for policy in [None, Some("none")] {
        let dmarc = policy.map(|policy| text("_dmarc.fabrikam.com", &format!("v=DMARC1; p={policy}")));
        let edits: Vec<String> = [spf.clone()].into_iter().chain(dmarc).collect();
        let path = path(&with(&edits), &message("ann@fabrikam.com", Some("192.0.2.1")));
        assert_eq!(end(&path), "delivered", "{policy:?}");
        assert!(judged(&path).contains(&"spf-does-not-pass dns/fabrikam.com/TXT".to_owned()));
    }
}

#[test]
fn a_record_with_an_error_vouches_for_nobody_and_says_which_term_is_wrong() {
    // RFC 7208 §2.6.7: permerror. §4.5: several records; §4.6.4: ten look-ups; §5.2: an included name without a record.
    let host = r#"{"put":{"value":{"recordSet":{"name":"mx.fabrikam.com","data":{"A":["192.0.2.9"]}}}}}"#.to_owned();
    let several = r#"{"put":{"value":{"recordSet":{"name":"fabrikam.com","data":{"TXT":["v=spf1 +all","v=spf1 -all"]}}}}}"#;
    let eleven = format!("v=spf1{} +all", " a:mx.fabrikam.com".repeat(11));
    let cases = [
        (several.to_owned(), "fabrikam.com", "several-records", ""),
        (text("fabrikam.com", &eleven), "fabrikam.com", "too-many-lookups", "a:mx.fabrikam.com"),
        (text("fabrikam.com", "v=spf1 include: mx.fabrikam.com +all"), "fabrikam.com", "missing-value", "include:"),
        (
            text("fabrikam.com", "v=spf1 include:mx.fabrikam.com +all"),
            "fabrikam.com",
            "include-without-record",
            "include:mx.fabrikam.com",
        ),
    ];
    for (record, domain, problem, term) in cases {
        let edits: Vec<String> = fabrikam().into_iter().chain([host.clone(), record]).collect();
        let path = path(&with(&edits), &message("ann@fabrikam.com", Some("192.0.2.1")));
        assert_eq!(end(&path), "refused 550 5.7.509", "{problem}");
        assert_eq!(judged(&path)[0], "spf-permanent-error dns/fabrikam.com/TXT");
        let decision = path.decisions().find(|(_, decision)| decision.reason.code() == "spf-permanent-error").expect("judged").1;
        let expected = [("domain", domain), ("problem", problem), ("term", term)].map(|(name, value)| (name, value.to_owned()));
        assert_eq!(decision.reason.arguments(), expected);
    }
}

#[test]
fn a_valid_signature_of_the_author_saves_what_spf_does_not_and_a_foreign_or_broken_one_does_not() {
    let stranger = || message("ann@fabrikam.com", Some("198.51.100.200"));
    for (signature, valid, ending) in [
        ("mail.fabrikam.com", true, "delivered"),
        ("fabrikam.com", false, "refused 550 5.7.509"),
        ("elsewhere.example", true, "refused 550 5.7.509"),
    ] {
        let path = path(&with(&fabrikam()), &signed(stranger(), signature, valid));
        assert_eq!(end(&path), ending, "{signature} {valid}");
    }
}

#[test]
fn the_author_counts_not_the_reverse_path() {
    let from = Some("chief@fabrikam.com".parse().expect("an author"));
    let passes_elsewhere = text("elsewhere.example", "v=spf1 +all");
    let edits: Vec<String> = fabrikam().into_iter().chain([passes_elsewhere]).collect();
    let path = path(&with(&edits), &Message { from, ..message("x@elsewhere.example", Some("192.0.2.77")) });
    assert_eq!(end(&path), "refused 550 5.7.509");
    assert_eq!(judged(&path).first().map(String::as_str), Some("spf-passes dns/elsewhere.example/TXT"));
}

#[test]
fn what_the_topology_does_not_say_refuses_nothing() {
    let path = |edits: &[String], client| self::path(&with(edits), &message("ann@fabrikam.com", client));
    let unknown = path(&fabrikam(), None);
    assert_eq!(end(&unknown), "delivered");
    assert_eq!(judged(&unknown), ["spf-client-unknown dns/fabrikam.com/TXT", "dmarc-undetermined dns/_dmarc.fabrikam.com/TXT"]);
    let refers = [text("fabrikam.com", "v=spf1 include:far.example -all"), text("_dmarc.fabrikam.com", "v=DMARC1; p=reject")];
    let refers = path(&refers, Some("198.51.100.200"));
    assert_eq!(end(&refers), "delivered");
    assert_eq!(judged(&refers), ["spf-undetermined dns/fabrikam.com/TXT", "dmarc-undetermined dns/_dmarc.fabrikam.com/TXT"]);
    assert!(judged(&path(&[], Some("198.51.100.200"))).is_empty());
}

#[test]
fn microsofts_own_record_is_known_without_being_described() {
    let edits = [text("fabrikam.com", "v=spf1 include:spf.protection.outlook.com -all")];
    let judged = |client| judged(&path(&with(&edits), &message("ann@fabrikam.com", Some(client))));
    assert_eq!(judged("40.107.0.1"), ["spf-passes dns/fabrikam.com/TXT"]);
    assert_eq!(judged("192.0.2.1"), ["spf-does-not-pass dns/fabrikam.com/TXT"]);
}

#[test]
fn mail_of_an_own_server_is_judged_unless_its_connector_makes_it_internal() {
    let records = [text("contoso.com", "v=spf1 -all"), text("_dmarc.contoso.com", "v=DMARC1; p=reject")];
    let from_server = || Message { enters_at: SystemId::parse("server").expect("system"), ..message("ann@contoso.com", None) };
    let to_tenant = r#"{"put":{"value":{"relay":{"id":"server","hostName":"mail.contoso.com","addresses":["203.0.113.25"],"software":{"postfix":{"relayDomains":["contoso.com"],"relayhost":"[contoso-com.mail.protection.outlook.com]","unauthorizedDestination":"reject","smtpTlsSecurityLevel":"may"}}}}}}"#;
    let edits = |connector: String| -> Vec<String> { records.iter().cloned().chain([connector, to_tenant.to_owned()]).collect() };
    let strict = path(&with(&edits(own_server(""))), &from_server());
    assert_eq!(end(&strict), "refused 550 5.7.509");
    let internal = path(&with(&edits(own_server(r#","treatMessagesAsInternal":true"#))), &from_server());
    assert_eq!(end(&internal), "delivered");
    assert_eq!(judged(&internal), ["filtering-bypassed tenant/inbound-connector/From Server#TreatMessagesAsInternal"]);
    let reading = r#"{"put":{"value":{"assumption":{"assumption":"own-server-filtering","reading":"bypassed"}}}}"#.to_owned();
    let edits: Vec<String> = edits(own_server("")).into_iter().chain([reading]).collect();
    let bypassed = path(&with(&edits), &from_server());
    assert_eq!(end(&bypassed), "delivered");
}

#[test]
fn behind_another_filter_a_policy_of_reject_is_not_honored() {
    // Microsoft, Anti-phishing policies: with the MX elsewhere, only enhanced filtering makes DMARC policies count.
    let mx = r#"{"put":{"value":{"recordSet":{"name":"contoso.com","data":{"MX":[{"preference":0,"exchange":"filter.fabrikam.com"}]}}}}}"#;
    let edits: Vec<String> = fabrikam().into_iter().chain([mx.to_owned()]).collect();
    let path = path(&with(&edits), &message("ann@fabrikam.com", Some("192.0.2.1")));
    assert_eq!(end(&path), "delivered");
    assert_eq!(judged(&path).last().map(String::as_str), Some("dmarc-not-honored dns/contoso.com/MX"));
}

#[test]
fn a_rule_that_deletes_comes_before_the_policy() {
    let delete = r#"{"put":{"system":"tenant","value":{"transportRule":{"name":"Drop","conditions":[{"senderDomainIs":["fabrikam.com"]}],"actions":["deleteMessage"]}}}}"#;
    let edits: Vec<String> = fabrikam().into_iter().chain([delete.to_owned()]).collect();
    let path = path(&with(&edits), &message("ann@fabrikam.com", Some("198.51.100.200")));
    assert_eq!(end(&path), "discarded");
}

#[test]
fn a_rule_that_changes_a_signed_field_breaks_the_signature_for_the_next_pass() {
    // The message goes to an add-on behind a connector and comes back without one.
    let divert = |header: &str| {
        format!(
            r#"{{"put":{{"system":"tenant","value":{{"transportRule":{{"name":"Divert","exceptions":[{{"headerContains":{{"header":"{header}","words":["seen"]}}}}],"actions":[{{"routeMessageOutboundConnector":"Add-on"}},{{"setHeader":{{"name":"{header}","value":"seen"}}}}]}}}}}}}}"#
        )
    };
    let add_on = r#"{"put":{"system":"tenant","value":{"outboundConnector":{"name":"Add-on","enabled":true,"connectorType":"onPremises","isTransportRuleScoped":true,"smartHosts":["filter.fabrikam.com"]}}}}"#;
    for (header, ending) in [("X-Seen", "delivered"), ("Subject", "refused 550 5.7.509")] {
        let edits: Vec<String> = fabrikam().into_iter().chain([divert(header), add_on.to_owned()]).collect();
        let path = path(&with(&edits), &signed(message("ann@fabrikam.com", Some("192.0.2.1")), "fabrikam.com", true));
        assert_eq!(end(&path), ending, "{header}");
        let is_broken = judged(&path).contains(&"signatures-broken tenant/transport-rule/Divert#SetHeaderName".to_owned());
        assert_eq!(is_broken, header == "Subject");
    }
}
