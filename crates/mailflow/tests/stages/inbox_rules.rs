//! Inbox rules that send a message on, and the remote domains that stop it.

use mailflow::trace::Path;

use crate::stage::{codes, decided, edited, end, message, path, paths, recipient, route, with};

/// A mailbox whose inbox rule redirects everything to `target`.
fn redirecting(address: &str, target: &str) -> String {
    recipient(address, &format!(r#"{{"mailbox":{{"inboxRuleRedirectTo":["{target}"]}}}}"#))
}

/// The tenant with these remote domains, and leave to forward outside.
fn remote_domains(remote: &str) -> String {
    format!(
        r#"{{"put":{{"system":"tenant","value":{{"organizationSettings":{{"initialDomain":"contoso.onmicrosoft.com","autoForwardingMode":"on","remoteDomains":[{remote}]}}}}}}}}"#
    )
}

fn ends(paths: &[Path]) -> Vec<(String, &str)> {
    paths.iter().map(|path| (end(path), path.recipient.as_str())).collect()
}

#[test]
fn an_inbox_rule_keeps_the_message_and_sends_a_copy_on() {
    // New-InboxRule, -RedirectTo.
    let found =
        paths(&with(&[&redirecting("fay@contoso.com", "dora@contoso.com")]), "bob@contoso.com", "fay@contoso.com", "tenant");
    assert_eq!(ends(&found), [("delivered".to_owned(), "fay@contoso.com"), ("delivered".to_owned(), "dora@contoso.com")]);
    let copy = &found[1];
    assert_eq!(decided(copy, "inbox-rule-redirects"), "tenant store tenant/recipient/fay@contoso.com#RedirectTo");
    assert_eq!(decided(copy, "sent-by-inbox-rule"), "tenant connection message");
    assert_eq!(copy.hops.len(), 2);
}

#[test]
fn a_second_inbox_rule_is_dropped_without_a_word() {
    // Loop Prevention in Exchange Online Demystified: one redirect by inbox rules.
    let edits = [redirecting("fay@contoso.com", "gus@contoso.com"), redirecting("gus@contoso.com", "dora@contoso.com")];
    let found = paths(&with(&[&edits[0], &edits[1]]), "bob@contoso.com", "fay@contoso.com", "tenant");
    let ends: Vec<_> = found.iter().map(end).collect();
    assert_eq!(ends, ["delivered", "delivered", "discarded"]);
    assert_eq!(decided(&found[2], "inbox-rule-limit"), "tenant store tenant/recipient/gus@contoso.com#RedirectTo");
}

#[test]
fn the_outbound_spam_policy_and_the_most_specific_remote_domain_stop_a_copy_for_outside() {
    let fay = redirecting("fay@contoso.com", "fay@sub.fabrikam.com");
    let copy = |edits: &[&str]| {
        let mut found = paths(&with(edits), "bob@contoso.com", "fay@contoso.com", "tenant");
        assert_eq!(found.len(), 2);
        found.remove(1)
    };
    assert_eq!(end(&copy(&[&fay])), "returned 550 5.7.520");
    assert_eq!(end(&copy(&[&fay, &remote_domains("")])), "leaves");
    // Set-RemoteDomain, -AutoForwardEnabled: not delivered.
    let closed = remote_domains(r#"{"domainName":"*","autoForwardEnabled":false}"#);
    let stopped = copy(&[&fay, &closed]);
    assert_eq!(end(&stopped), "discarded");
    assert_eq!(decided(&stopped, "auto-forward-stopped"), "tenant store tenant#AutoForwardEnabled");
    let open = remote_domains(
        r#"{"domainName":"*","autoForwardEnabled":false},{"domainName":"fabrikam.com","autoForwardEnabled":false},{"domainName":"*.fabrikam.com"}"#,
    );
    assert_eq!(end(&copy(&[&fay, &open])), "leaves");
    let narrower =
        remote_domains(r#"{"domainName":"*.fabrikam.com"},{"domainName":"sub.fabrikam.com","autoForwardEnabled":false}"#);
    assert_eq!(end(&copy(&[&fay, &narrower])), "discarded");
}

#[test]
fn what_an_inbox_rule_sends_outside_gets_a_sender_of_the_mailbox() {
    // SRS: forwarded mail of senders outside is rewritten, whatever forwards it.
    let (fay, open) = (redirecting("fay@contoso.com", "fay@fabrikam.com"), remote_domains(""));
    let copy = |from: &str, at: &str| paths(&with(&[&fay, &open]), from, "fay@contoso.com", at).remove(1);
    let path = copy("sun@elsewhere.example", "internet");
    assert_eq!(decided(&path, "sender-rewritten"), "tenant next-hop standard");
    let rewritten = path.decisions().find(|(_, decision)| decision.reason.code() == "sender-rewritten").expect("rewritten").1;
    let rewritten = rewritten.reason.arguments().into_iter().find(|(name, _)| *name == "rewritten").expect("a sender").1;
    assert_eq!(rewritten, "bounces+srs=elsewhere.example=sun@contoso.com");
    assert!(!codes(&copy("bob@contoso.com", "tenant")).contains(&"sender-rewritten"));
}

#[test]
fn a_contact_leads_outside_by_its_external_address() {
    let contact = recipient("far@contoso.com", r#"{"mailContact":{"externalEmailAddress":"far@fabrikam.com"}}"#);
    let closed = remote_domains(r#"{"domainName":"fabrikam.com","autoForwardEnabled":false}"#);
    let fay = redirecting("fay@contoso.com", "far@contoso.com");
    let found = paths(&with(&[&contact, &fay, &closed]), "bob@contoso.com", "fay@contoso.com", "tenant");
    assert_eq!(ends(&found)[1].0, "discarded");
}

#[test]
fn the_default_remote_domain_of_an_exchange_server_stops_automatic_forwarding() {
    // Set-RemoteDomain, -AutoForwardEnabled: $false is the default of Default on-premises.
    let base = r#"{"hopscope":1,"title":"A server","topology":{"organizations":[{"id":"exchange","platform":{"exchangeServer":{
        "hostName":"mail.contoso.com","REMOTE"
        "sendConnectors":[{"name":"Internet","enabled":true,"addressSpaces":[{"domain":"*","cost":1}]}]}},
        "acceptedDomains":[{"name":"contoso.com","domainType":"authoritative"}],
        "recipients":[{"address":"ann@contoso.com","kind":{"mailbox":{}}},
            {"address":"fay@contoso.com","kind":{"mailbox":{"inboxRuleRedirectTo":["fay@fabrikam.com"]}}}]}]}}"#;
    let copy = |remote: &str| {
        let topology = edited::<&str>(&base.replace(r#""REMOTE""#, remote), &[]);
        let paths = route(&topology, &message("ann@contoso.com", "fay@contoso.com", "exchange")).paths;
        paths.last().map(end).expect("a copy")
    };
    assert_eq!(copy(""), "discarded");
    assert_eq!(copy(r#""remoteDomains":[{"domainName":"fabrikam.com"}],"#), "leaves");
}

#[test]
fn junk_mail_reaches_no_inbox_rule() {
    let fay = redirecting("fay@contoso.com", "dora@contoso.com");
    let spam = mailflow::Message {
        content: Some(mailflow::message::Content::Spam),
        ..message("sun@fabrikam.com", "fay@contoso.com", "internet")
    };
    assert_eq!(route(&with(&[&fay]), &spam).paths.len(), 1);
    assert_eq!(end(&path(&with(&[]), "sun@fabrikam.com", "bob@contoso.com", "internet")), "delivered");
}
