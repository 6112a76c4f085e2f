//! What remote domains set beside automatic forwarding. Source: Microsoft, Set-RemoteDomain.

use mailflow::{Message, SystemId, Topology, message::Content, report::non_delivery, trace::Path};

use crate::stage::{codes, decided, end, losers, message, path, reading, route, rule, with};

/// The tenant with these remote domains.
fn remote_domains(remote: &str) -> String {
    format!(
        r#"{{"put":{{"system":"tenant","value":{{"organizationSettings":{{"initialDomain":"contoso.onmicrosoft.com","remoteDomains":[{remote}]}}}}}}}}"#
    )
}

fn to_fabrikam(topology: &Topology) -> Path {
    path(topology, "bob@contoso.com", "sun@fabrikam.com", "tenant")
}

#[test]
fn recipients_of_an_internal_remote_domain_are_inside_for_rules() {
    // -IsInternal $true: all transport components (for example, transport rules) treat recipients there as internal.
    let inside = rule("Inside", r#"{"sentToScope":"inOrganization"}"#, r#"{"prependSubject":"in"}"#);
    let outside = rule("Outside", r#"{"sentToScope":"notInOrganization"}"#, r#"{"prependSubject":"out"}"#);
    let sent = |remote: &str| {
        let found = to_fabrikam(&with(&[&inside, &outside, &remote_domains(remote)]));
        decided(&found, "rule-prepends-subject")
    };
    let out = "tenant transport-rules tenant/transport-rule/Outside#PrependSubject";
    let own = "tenant transport-rules tenant/transport-rule/Inside#PrependSubject";
    assert_eq!(sent(""), out);
    assert_eq!(sent(r#"{"domainName":"fabrikam.com"}"#), out);
    assert_eq!(sent(r#"{"domainName":"fabrikam.com","isInternal":true}"#), own);
    // The most specific remote domain counts.
    assert_eq!(sent(r#"{"domainName":"*","isInternal":true},{"domainName":"fabrikam.com"}"#), out);
    assert_eq!(sent(r#"{"domainName":"*","isInternal":true}"#), own);
    // A domain of the organization is none of the remote ones.
    let external = rule("Outside", r#"{"sentToScope":"notInOrganization"}"#, r#"{"prependSubject":"out"}"#);
    let topology = with(&[&external, &remote_domains(r#"{"domainName":"contoso.com","isInternal":true}"#)]);
    let found = path(&topology, "bob@contoso.com", "dora@contoso.com", "tenant");
    assert!(losers(&found).contains(&"condition-not-met"), "{:?}", codes(&found));
}

/// Spam from this sender, with this author.
fn spam(envelope: &str, author: &str) -> Message {
    Message {
        client_address: Some("192.0.2.1".parse().expect("an address")),
        content: Some(Content::Spam),
        from: (envelope != author).then(|| author.parse().expect("an author")),
        ..message(envelope, "bob@contoso.com", "internet")
    }
}

fn sent(topology: &Topology, message: &Message) -> Path {
    let mut paths = route(topology, message).paths;
    assert_eq!(paths.len(), 1, "{paths:#?}");
    paths.remove(0)
}

#[test]
fn mail_of_a_trusted_remote_domain_skips_content_filtering() {
    // -TrustedMailInboundEnabled $true: messages from senders in the remote domain bypass content filtering.
    let trusted = remote_domains(r#"{"domainName":"fabrikam.com","trustedMailInboundEnabled":true}"#);
    let topology = with(&[&trusted]);
    let own = sent(&topology, &spam("ann@fabrikam.com", "ann@fabrikam.com"));
    assert_eq!(decided(&own, "remote-domain-trusted"), "tenant filtering tenant#TrustedMailInboundEnabled");
    assert!(!codes(&own).contains(&"moved-to-junk"), "{:?}", codes(&own));
    assert!(own.assumptions().is_empty(), "both addresses are in it");
    let other = sent(&topology, &spam("ann@far.example", "ann@far.example"));
    assert!(codes(&other).contains(&"moved-to-junk"), "{:?}", codes(&other));
    // No allow list lets phishing of high confidence through.
    let phishing = Message { content: Some(Content::HighConfidencePhishing), ..spam("ann@fabrikam.com", "ann@fabrikam.com") };
    assert!(!codes(&sent(&topology, &phishing)).contains(&"remote-domain-trusted"));
    // By which address the sender is known is not said.
    let mixed = spam("ann@fabrikam.com", "ann@far.example");
    let by_envelope = sent(&topology, &mixed);
    assert!(codes(&by_envelope).contains(&"remote-domain-trusted"));
    assert_eq!(by_envelope.assumptions().iter().map(|it| it.id()).collect::<Vec<_>>(), ["trusted-sender"]);
    let by_author = sent(&with(&[&trusted, &reading("trusted-sender", "author")]), &mixed);
    assert!(!codes(&by_author).contains(&"remote-domain-trusted"));
    assert_eq!(by_author.assumptions().iter().map(|it| it.id()).collect::<Vec<_>>(), ["trusted-sender"]);
}

#[test]
fn a_remote_domain_without_reports_gets_none_of_this_organization() {
    // -NDREnabled $false: non-delivery reports of the organization are not sent to recipients in the remote domain.
    let silent = remote_domains(r#"{"domainName":"fabrikam.com","ndrEnabled":false}"#);
    let topology = with(&[&silent]);
    let report = path(&topology, "<>", "sun@fabrikam.com", "tenant");
    assert_eq!(end(&report), "discarded");
    assert_eq!(decided(&report, "report-stopped"), "tenant next-hop tenant#NDREnabled");
    assert_eq!(end(&path(&with(&[]), "<>", "sun@fabrikam.com", "tenant")), end(&to_fabrikam(&with(&[]))));
    assert_eq!(end(&path(&topology, "<>", "sun@far.example", "tenant")), "leaves");
    assert_eq!(end(&path(&topology, "<>", "bob@contoso.com", "tenant")), "delivered", "a report for an own mailbox");
    assert_eq!(end(&to_fabrikam(&topology)), end(&to_fabrikam(&with(&[]))), "no report");
    // A message that a rule rejects after it was accepted.
    let rejects = rule("No", r#"{"senderDomainIs":["fabrikam.com"]}"#, r#"{"rejectMessage":{"reasonText":"no"}}"#);
    let topology = with(&[&rejects, &silent]);
    let message = Message::new(
        Some("sun@fabrikam.com".parse().expect("sender")),
        "bob@contoso.com".parse().expect("recipient"),
        SystemId::internet(),
    );
    let failed = sent(&topology, &message);
    let report = non_delivery(&topology, &message, &failed).expect("a report is written");
    assert_eq!(report.trace.paths.iter().map(end).collect::<Vec<_>>(), ["discarded"]);
}
