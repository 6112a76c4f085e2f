//! What Exchange Online's filters find and do: malware, spam, phishing, quarantine, and for which server SPF and DMARC are judged.

use mailflow::{
    Assumption, Message, SystemId, Topology,
    message::Content,
    trace::{Path, Release, Verdict},
};

use crate::stage::{codes, decided, end, inbound, reading, recipient, route, rule, with};

/// `fabrikam.com` sends from 192.0.2.1 and asks for `policy` elsewhere.
fn fabrikam(policy: &str) -> Vec<String> {
    let text = |name: &str, text: &str| {
        format!(r#"{{"put":{{"value":{{"recordSet":{{"name":"{name}","data":{{"TXT":["{text}"]}}}}}}}}}}"#)
    };
    vec![text("fabrikam.com", "v=spf1 ip4:192.0.2.1 -all"), text("_dmarc.fabrikam.com", &format!("v=DMARC1; p={policy}"))]
}

/// The tenant with this spam filter policy.
fn filter_policy(fields: &str) -> String {
    format!(
        r#"{{"put":{{"system":"tenant","value":{{"organizationSettings":{{"initialDomain":"contoso.onmicrosoft.com","hostedContentFilterPolicy":{{{fields}}}}}}}}}}}"#
    )
}

fn topology<T: AsRef<str>>(edits: &[T]) -> Topology {
    with(&edits.iter().map(AsRef::as_ref).collect::<Vec<_>>())
}

fn message(client: &str, content: Option<Content>) -> Message {
    Message {
        client_address: Some(client.parse().expect("an address")),
        content,
        ..Message::new(
            Some("ann@fabrikam.com".parse().expect("sender")),
            "bob@contoso.com".parse().expect("recipient"),
            SystemId::internet(),
        )
    }
}

fn sent(topology: &Topology, message: &Message) -> Path {
    let mut paths = route(topology, message).paths;
    assert_eq!(paths.len(), 1, "{paths:#?}");
    paths.remove(0)
}

/// Whether quarantine keeps it.
fn is_quarantined(path: &Path) -> bool {
    matches!(path.verdict, Verdict::Withheld { until: Release::Quarantine, .. })
}

// ---- what the filter finds

#[test]
fn a_high_level_of_a_rule_on_internal_mail_hangs_on_a_reading() {
    // Set-InboundConnector: internal messages bypass spam filtering. New-TransportRule, -SetSCL: what the filter starts from.
    let suspect = rule("Suspect", "", r#"{"setScl":"6"}"#);
    let inside = crate::stage::message("bob@contoso.com", "dora@contoso.com", "tenant");
    let skipped = sent(&with(&[&suspect]), &inside);
    assert_eq!(decided(&skipped, "internal-mail-unfiltered"), "tenant filtering standard");
    assert!(skipped.assumptions().contains(&Assumption::SclOfInternalMail));
    let treated = sent(&with(&[&suspect, &reading("scl-of-internal-mail", "treated-as-spam")]), &inside);
    assert!(codes(&treated).contains(&"moved-to-junk"));
    assert!(treated.assumptions().contains(&Assumption::SclOfInternalMail));
    // What the filter itself would find makes no difference in either reading.
    let spam = sent(&with(&[]), &Message { content: Some(Content::Spam), ..inside });
    assert!(codes(&spam).contains(&"internal-mail-unfiltered") && spam.assumptions().is_empty());
}

#[test]
fn malware_goes_to_quarantine_even_inside_the_organization() {
    let from_outside = sent(&with(&[]), &message("192.0.2.1", Some(Content::Malware)));
    assert!(is_quarantined(&from_outside), "{from_outside:#?}");
    assert_eq!(decided(&from_outside, "malware-quarantined"), "tenant filtering message");
    let inside =
        Message { content: Some(Content::Malware), ..crate::stage::message("dora@contoso.com", "bob@contoso.com", "tenant") };
    assert!(is_quarantined(&sent(&with(&[]), &inside)));
}

#[test]
fn by_default_spam_bulk_and_phishing_go_to_junk_and_phishing_of_high_confidence_to_quarantine() {
    // Set-HostedContentFilterPolicy and Recommended settings: the default policy of a tenant.
    for (content, parameter) in [
        (Content::Bulk, "BulkSpamAction"),
        (Content::Spam, "SpamAction"),
        (Content::HighConfidenceSpam, "HighConfidenceSpamAction"),
        (Content::Phishing, "PhishSpamAction"),
    ] {
        let path = sent(&with(&[]), &message("192.0.2.1", Some(content)));
        assert_eq!(end(&path), "delivered", "{content:?}");
        assert_eq!(decided(&path, "moved-to-junk"), format!("tenant filtering tenant#{parameter}"));
    }
    let phishing = sent(&with(&[]), &message("192.0.2.1", Some(Content::HighConfidencePhishing)));
    assert!(is_quarantined(&phishing), "{phishing:#?}");
    assert_eq!(decided(&phishing, "quarantined"), "tenant filtering tenant#HighConfidencePhishAction");
    let clean = sent(&with(&[]), &message("192.0.2.1", Some(Content::Clean)));
    assert!(codes(&clean).contains(&"content-assumed-clean"));
}

#[test]
fn the_policy_says_what_is_done() {
    let policy = filter_policy(r#""spamAction":"quarantine","highConfidenceSpamAction":"delete","bulkSpamAction":"noAction""#);
    let topology = with(&[&policy]);
    let spam = sent(&topology, &message("192.0.2.1", Some(Content::Spam)));
    assert!(is_quarantined(&spam), "{spam:#?}");
    assert_eq!(decided(&spam, "quarantined"), "tenant filtering tenant#SpamAction");
    let certain = sent(&topology, &message("192.0.2.1", Some(Content::HighConfidenceSpam)));
    assert_eq!(end(&certain), "discarded");
    assert_eq!(decided(&certain, "deleted-by-filter"), "tenant filtering tenant#HighConfidenceSpamAction");
    let bulk = sent(&topology, &message("192.0.2.1", Some(Content::Bulk)));
    assert_eq!(end(&bulk), "delivered");
    assert_eq!(decided(&bulk, "marked-as-spam"), "tenant filtering tenant#BulkSpamAction");
}

#[test]
fn spam_for_a_mailbox_elsewhere_is_only_marked() {
    let user = recipient("eve@contoso.com", r#"{"mailUser":{"externalEmailAddress":"eve@legacy.contoso.com"}}"#);
    let spam = Message {
        forward_paths: vec!["eve@contoso.com".parse().expect("recipient")],
        ..message("192.0.2.1", Some(Content::Spam))
    };
    let path = sent(&with(&[&user]), &spam);
    assert_eq!(decided(&path, "marked-for-junk"), "tenant filtering tenant#SpamAction");
}

#[test]
fn an_allowed_author_skips_the_filter_and_dmarc_but_not_phishing_of_high_confidence() {
    let allowed = filter_policy(r#""allowedSenders":["ann@fabrikam.com"]"#);
    let edits: Vec<String> = fabrikam("reject").into_iter().chain([allowed]).collect();
    let topology = topology(&edits);
    let spam = sent(&topology, &message("198.51.100.200", Some(Content::Spam)));
    assert_eq!(end(&spam), "delivered");
    assert_eq!(decided(&spam, "sender-allowed"), "tenant filtering tenant#AllowedSenders");
    assert!(!codes(&spam).contains(&"moved-to-junk"));
    let phishing = sent(&topology, &message("192.0.2.1", Some(Content::HighConfidencePhishing)));
    assert!(is_quarantined(&phishing));
    let domain = filter_policy(r#""allowedSenderDomains":["fabrikam.com"]"#);
    let by_domain = sent(&with(&[&domain]), &message("192.0.2.1", Some(Content::Spam)));
    assert_eq!(decided(&by_domain, "sender-allowed"), "tenant filtering tenant#AllowedSenderDomains");
}

#[test]
fn a_rule_that_sets_the_scl_decides_what_the_filter_starts_from() {
    // New-TransportRule -SetSCL: -1 skips the filter, 5 and 6 are spam, 7 to 9 spam with high confidence.
    let rule = |level: &str| crate::stage::rule("Score", "", &format!(r#"{{"setScl":"{level}"}}"#));
    let skipped = sent(&with(&[&rule("-1")]), &message("192.0.2.1", Some(Content::HighConfidencePhishing)));
    assert_eq!(end(&skipped), "delivered");
    assert_eq!(decided(&skipped, "spam-filter-skipped"), "tenant filtering tenant/transport-rule/Score#SetSCL");
    for (level, parameter) in [("6", "SpamAction"), ("9", "HighConfidenceSpamAction")] {
        let path = sent(&with(&[&rule(level)]), &message("192.0.2.1", None));
        assert_eq!(decided(&path, "moved-to-junk"), format!("tenant filtering tenant#{parameter}"));
    }
    assert!(!codes(&sent(&with(&[&rule("3")]), &message("192.0.2.1", None))).contains(&"moved-to-junk"));
}

#[test]
fn whether_the_level_of_a_rule_reaches_the_filter_is_a_reading() {
    // The overview of Exchange Online Protection numbers rules before spam; the article on edge blocking lists them after it.
    let rule = crate::stage::rule("Trust", "", r#"{"setScl":"-1"}"#);
    let spam = message("192.0.2.1", Some(Content::Spam));
    let spared = sent(&with(&[&rule]), &spam);
    assert!(!codes(&spared).contains(&"moved-to-junk"));
    assert!(spared.assumptions().iter().any(|assumption| assumption.id() == "filter-order"));
    let too_late = sent(&with(&[&rule, &reading("filter-order", "spam-filter-before-rules")]), &spam);
    assert_eq!(decided(&too_late, "moved-to-junk"), "tenant filtering tenant#SpamAction");
    assert!(too_late.assumptions().iter().any(|assumption| assumption.id() == "filter-order"));
}

#[test]
fn whether_a_rule_with_scl_minus_one_spares_dmarc_too_is_a_reading() {
    let rule = crate::stage::rule("Trust", "", r#"{"setScl":"-1"}"#);
    let edits: Vec<String> = fabrikam("reject").into_iter().chain([rule]).collect();
    let spared = sent(&topology(&edits), &message("198.51.100.200", None));
    assert_eq!(end(&spared), "delivered");
    assert!(spared.assumptions().iter().any(|assumption| assumption.id() == "scl-bypass-and-dmarc"));
    let strict: Vec<String> = edits.into_iter().chain([reading("scl-bypass-and-dmarc", "still-honored")]).collect();
    assert_eq!(end(&sent(&topology(&strict), &message("198.51.100.200", None))), "refused 550 5.7.509");
}

#[test]
fn internal_mail_skips_the_spam_filter() {
    let spam = Message { content: Some(Content::Spam), ..crate::stage::message("dora@contoso.com", "bob@contoso.com", "tenant") };
    let path = sent(&with(&[]), &spam);
    assert_eq!(end(&path), "delivered");
    assert!(!codes(&path).contains(&"moved-to-junk"));
}

#[test]
fn a_dmarc_policy_of_quarantine_keeps_the_message_in_quarantine() {
    // Anti-phishing policies: honored by default, as p=reject is.
    let topology = topology(&fabrikam("quarantine"));
    let spoofed = sent(&topology, &message("198.51.100.200", None));
    assert!(is_quarantined(&spoofed), "{spoofed:#?}");
    assert_eq!(decided(&spoofed, "dmarc-quarantines"), "tenant filtering dns/_dmarc.fabrikam.com/TXT");
    assert_eq!(end(&sent(&topology, &message("192.0.2.1", None))), "delivered");
}

// ---- enhanced filtering

/// Mail comes through the filter at 198.51.100.7, which the tenant knows by this Partner connector.
fn behind_the_filter(fields: &str) -> Vec<String> {
    let mx = r#"{"put":{"value":{"recordSet":{"name":"contoso.com","data":{"MX":[{"preference":0,"exchange":"filter.fabrikam.com"}]}}}}}"#;
    let connector = inbound(
        "From Filter",
        "partner",
        &format!(r#""senderDomains":["*"],"senderIpAddresses":["198.51.100.7/32"],"restrictDomainsToIpAddresses":true{fields}"#),
    );
    fabrikam("reject").into_iter().chain([mx.to_owned(), connector]).collect()
}

#[test]
fn without_enhanced_filtering_spf_fails_for_the_filter_and_dmarc_is_not_honored() {
    let path = sent(&topology(&behind_the_filter("")), &message("192.0.2.1", None));
    assert_eq!(end(&path), "delivered");
    assert_eq!(decided(&path, "spf-does-not-pass"), "tenant filtering dns/fabrikam.com/TXT");
    assert!(codes(&path).contains(&"dmarc-not-honored"));
}

#[test]
fn enhanced_filtering_judges_the_server_behind_the_filter() {
    for (fields, setting) in [(r#","efSkipLastIp":true"#, "EFSkipLastIP"), (r#","efSkipIps":["198.51.100.0/24"]"#, "EFSkipIPs")] {
        let topology = topology(&behind_the_filter(fields));
        let honest = sent(&topology, &message("192.0.2.1", None));
        assert_eq!(end(&honest), "delivered");
        assert_eq!(
            decided(&honest, "enhanced-filtering"),
            format!("tenant filtering tenant/inbound-connector/From Filter#{setting}")
        );
        assert_eq!(decided(&honest, "spf-passes"), "tenant filtering dns/fabrikam.com/TXT");
        // Anti-phishing policies: with enhanced filtering the policy is honored behind another service, too.
        let spoofed = sent(&topology, &message("192.0.2.77", None));
        assert_eq!(end(&spoofed), "refused 550 5.7.509");
    }
}

#[test]
fn an_address_that_is_not_listed_ends_the_search_and_private_ones_are_always_skipped() {
    let other = topology(&behind_the_filter(r#","efSkipIps":["192.0.2.200/32"]"#));
    let path = sent(&other, &message("192.0.2.1", None));
    assert_eq!(decided(&path, "spf-does-not-pass"), "tenant filtering dns/fabrikam.com/TXT");
    // RFC 1918 addresses need not be listed: with the filter's own address skipped, nothing private is judged.
    let listed = topology(&behind_the_filter(r#","efSkipLastIp":true"#));
    let path = sent(&listed, &message("10.0.0.7", None));
    assert_eq!(decided(&path, "spf-client-unknown"), "tenant filtering dns/fabrikam.com/TXT");
}

#[test]
fn enhanced_filtering_for_some_users_needs_all_recipients_listed() {
    let topology = topology(&behind_the_filter(r#","efSkipLastIp":true,"efUsers":["bob@contoso.com"]"#));
    let alone = sent(&topology, &message("192.0.2.1", None));
    assert!(codes(&alone).contains(&"enhanced-filtering"));
    let both = Message {
        forward_paths: ["bob@contoso.com", "dora@contoso.com"].map(|to| to.parse().expect("recipient")).to_vec(),
        ..message("192.0.2.1", None)
    };
    for path in route(&topology, &both).paths {
        assert_eq!(
            decided(&path, "enhanced-filtering-not-for-all"),
            "tenant filtering tenant/inbound-connector/From Filter#EFUsers"
        );
        assert!(codes(&path).contains(&"spf-does-not-pass"));
    }
}

#[test]
fn enhanced_filtering_is_not_supported_with_centralized_transport() {
    let central = crate::stage::connector("Central", r#""recipientDomains":["*"],"routeAllMessagesViaOnPremises":true"#);
    let edits: Vec<String> = behind_the_filter(r#","efSkipLastIp":true"#).into_iter().chain([central]).collect();
    let path = sent(&topology(&edits), &message("192.0.2.1", None));
    assert_eq!(
        decided(&path, "enhanced-filtering-unsupported"),
        "tenant filtering tenant/outbound-connector/Central#RouteAllMessagesViaOnPremises"
    );
    // It is not in force while its connector tests, or waits for a rule.
    for idle in [r#""testMode":true"#, r#""isTransportRuleScoped":true"#] {
        let fields = format!(r#""recipientDomains":["*"],"routeAllMessagesViaOnPremises":true,{idle}"#);
        let central = crate::stage::connector("Central", &fields);
        let edits: Vec<String> = behind_the_filter(r#","efSkipLastIp":true"#).into_iter().chain([central]).collect();
        assert!(codes(&sent(&topology(&edits), &message("192.0.2.1", None))).contains(&"enhanced-filtering"));
    }
}
