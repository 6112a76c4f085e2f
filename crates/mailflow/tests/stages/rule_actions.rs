//! What mail flow rules do: further recipients, moderation, quarantine, spam confidence, changes of the text.

use mailflow::{
    Message, Topology,
    message::Signature,
    trace::{Path, Release, Verdict},
};

use crate::stage::{cause, codes, end, message, recipient, route, rule, with};

fn inside() -> Message {
    message("bob@contoso.com", "dora@contoso.com", "tenant")
}

/// Where copies end: recipient and end of each path.
fn reached(paths: &[Path]) -> Vec<(String, String)> {
    paths.iter().map(|path| (path.recipient.to_string(), end(path))).collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(who, how)| ((*who).to_owned(), (*how).to_owned())).collect()
}

fn to_both(topology: &Topology) -> Vec<Path> {
    let forward_paths = ["bob@contoso.com", "dora@contoso.com"].map(|address| address.parse().expect("address")).into();
    route(topology, &Message { forward_paths, ..message("sun@fabrikam.com", "bob@contoso.com", "internet") }).paths
}

#[test]
fn added_recipients_get_copies_of_their_own_by_their_own_way() {
    for (action, setting) in [("addToRecipients", "AddToRecipients"), ("copyTo", "CopyTo"), ("blindCopyTo", "BlindCopyTo")] {
        let adds = rule("Archive", "", &format!(r#"{{"{action}":["archive@elsewhere.example"]}}"#));
        let found = route(&with(&[&adds]), &inside()).paths;
        assert_eq!(reached(&found), pairs(&[("dora@contoso.com", "delivered"), ("archive@elsewhere.example", "leaves")]));
        let copy = found.last().expect("the copy");
        assert_eq!(cause(copy, "rule-adds-recipient"), format!("tenant/transport-rule/Archive#{setting}"));
    }
}

#[test]
fn what_a_rule_adds_to_a_message_for_two_comes_once() {
    let adds = rule("Archive", "", r#"{"blindCopyTo":["archive@elsewhere.example"]}"#);
    let all = [("bob@contoso.com", "delivered"), ("archive@elsewhere.example", "leaves"), ("dora@contoso.com", "delivered")];
    assert_eq!(reached(&to_both(&with(&[&adds]))), pairs(&all));
    // A rule for one of the two adds to that one's part of the message.
    let for_dora = rule("Archive", r#"{"sentTo":["dora@contoso.com"]}"#, r#"{"blindCopyTo":["archive@elsewhere.example"]}"#);
    let parts = [("bob@contoso.com", "delivered"), ("dora@contoso.com", "delivered"), ("archive@elsewhere.example", "leaves")];
    assert_eq!(reached(&to_both(&with(&[&for_dora]))), pairs(&parts));
    // A message that is dropped takes its added recipients with it.
    let gone = rule("Gone", "", r#""deleteMessage""#);
    assert!(to_both(&with(&[&adds, &gone])).iter().all(|path| end(path) == "discarded"));
}

#[test]
fn rules_add_at_most_a_hundred_recipients() {
    let many: Vec<String> = (0..101).map(|number| format!(r#""a{number}@elsewhere.example""#)).collect();
    let adds = rule("Many", "", &format!(r#"{{"copyTo":[{}]}}"#, many.join(",")));
    let found = route(&with(&[&adds]), &inside()).paths;
    assert_eq!(found.len(), 101);
    assert!(found.iter().all(|path| codes(path).contains(&"rule-recipient-limit")));
}

#[test]
fn moderation_and_quarantine_keep_the_message_and_end_the_evaluation() {
    let later = rule("Later", "", r#""deleteMessage""#);
    let moderated = rule("Ask", "", r#"{"moderateMessageByUser":["bob@contoso.com"]}"#);
    let path = route(&with(&[&moderated, &later]), &inside()).paths.remove(0);
    assert!(matches!(path.verdict, Verdict::Withheld { until: Release::Moderation, .. }));
    assert_eq!(end(&path), "held");
    assert_eq!(cause(&path, "rule-moderates"), "tenant/transport-rule/Ask#ModerateMessageByUser");
    let quarantined = rule("Keep", "", r#""quarantine""#);
    let path = route(&with(&[&quarantined, &later]), &inside()).paths.remove(0);
    assert!(matches!(path.verdict, Verdict::Withheld { until: Release::Quarantine, .. }));
    assert_eq!(cause(&path, "rule-quarantines"), "tenant/transport-rule/Keep#Quarantine");
}

#[test]
fn a_later_rule_sees_the_spam_confidence_level_that_an_earlier_one_set() {
    let suspect = rule("Suspect", "", r#"{"setScl":"6"}"#);
    let gone = |least: &str| rule("Gone", &format!(r#"{{"sclOver":"{least}"}}"#), r#""deleteMessage""#);
    let ends = |edits: &[&str]| end(&route(&with(edits), &inside()).paths.remove(0));
    assert_eq!(ends(&[&suspect, &gone("6")]), "discarded");
    assert_eq!(ends(&[&suspect, &gone("7")]), "delivered");
    assert_eq!(ends(&[&gone("-1")]), "delivered");
    let path = route(&with(&[&suspect]), &inside()).paths.remove(0);
    assert_eq!(cause(&path, "rule-sets-scl"), "tenant/transport-rule/Suspect#SetSCL");
}

#[test]
fn a_prefix_and_a_disclaimer_break_signatures_and_later_rules_see_the_prefix() {
    let signed =
        Message { signatures: vec![Signature { domain: "contoso.com".parse().expect("domain"), valid: true }], ..inside() };
    let prefix = rule("Mark", "", r#"{"prependSubject":"[External] "}"#);
    let gone = rule("Gone", r#"{"subjectContainsWords":["external"]}"#, r#""deleteMessage""#);
    let path = route(&with(&[&prefix, &gone]), &signed).paths.remove(0);
    assert_eq!(end(&path), "discarded");
    assert!(codes(&path).contains(&"rule-prepends-subject") && codes(&path).contains(&"signatures-broken"));
    let disclaimer = rule("Small print", "", r#"{"applyHtmlDisclaimerText":"<p>Confidential</p>"}"#);
    let path = route(&with(&[&disclaimer]), &signed).paths.remove(0);
    assert_eq!(cause(&path, "rule-adds-disclaimer"), "tenant/transport-rule/Small print#ApplyHtmlDisclaimerText");
    assert_eq!(cause(&path, "body-signatures-broken"), "tenant/transport-rule/Small print#ApplyHtmlDisclaimerText");
    assert!(!codes(&route(&with(&[&disclaimer]), &inside()).paths.remove(0)).contains(&"body-signatures-broken"));
}

#[test]
fn a_rejection_with_code_and_text_answers_as_the_reading_says() {
    let answer = |actions: &str, reading: &str| {
        let reading =
            format!(r#"{{"put":{{"value":{{"assumption":{{"assumption":"reject-code-and-text","reading":"{reading}"}}}}}}}}"#);
        let path = route(&with(&[&rule("No", "", actions), &reading]), &inside()).paths.remove(0);
        (path.verdict.reply().map(ToString::to_string).unwrap_or_default(), path.assumptions().len())
    };
    let both = r#"{"rejectMessage":{"reasonText":"Not today","enhancedStatusCode":"5.7.901"}}"#;
    let default = "550 5.7.1 TRANSPORT.RULES.RejectMessage; Delivery not authorized, message refused";
    let given = "550 5.7.901 TRANSPORT.RULES.RejectMessage; Not today";
    assert_eq!(answer(both, "both-as-given"), (given.to_owned(), 1));
    assert_eq!(answer(both, "both-default"), (default.to_owned(), 1));
    assert_eq!(answer(r#"{"rejectMessage":{}}"#, "both-as-given"), (default.to_owned(), 0));
}

#[test]
fn an_added_recipient_that_nobody_knows_is_returned_and_the_others_are_not() {
    let adds = rule("Archive", "", r#"{"copyTo":["nobody@closed.example"]}"#);
    let found = route(&with(&[&adds, &recipient("dora@contoso.com", r#"{"mailbox":{}}"#)]), &inside()).paths;
    assert_eq!(reached(&found), pairs(&[("dora@contoso.com", "delivered"), ("nobody@closed.example", "returned 550 5.1.10")]));
}
