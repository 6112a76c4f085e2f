//! A redirect by a mail flow rule: it changes the recipients, and the rules go on from there.

use mailflow::{Assumption, Message, Topology, trace::Path};

use crate::stage::{
    BY_ADDRESS, TO_SERVER, cause, codes, end, losers, message, path, paths, reading, recipient, relay_through_tenant, route,
    rule, with,
};

fn redirect(name: &str, conditions: &str, to: &str) -> String {
    rule(name, conditions, &format!(r#"{{"redirectMessageTo":["{to}"]}}"#))
}

fn stops(rule: &str) -> String {
    rule.replace(r#""conditions""#, r#""stopRuleProcessing":true,"conditions""#)
}

/// Sun of Fabrikam writes to Bob.
fn outside(topology: &Topology) -> Path {
    path(topology, "sun@fabrikam.com", "bob@contoso.com", "internet")
}

#[test]
fn a_redirect_whose_condition_holds_for_the_new_recipient_too_is_done_once() {
    // Microsoft, Mail flow rules: rules run in the order of priority, each once.
    let rules = [
        redirect("All", "", "dora@contoso.com"),
        redirect("From Sun", r#"{"from":["sun@fabrikam.com"]}"#, "dora@contoso.com"),
        redirect("Catch-all", r#"{"recipientDomainIs":["contoso.com"]}"#, "dora@contoso.com"),
    ];
    for rule in rules {
        let found = outside(&with(&[&rule]));
        assert_eq!((end(&found).as_str(), found.recipient.as_str()), ("delivered", "dora@contoso.com"));
        assert_eq!(codes(&found).iter().filter(|code| **code == "rule-redirects").count(), 1);
        assert!(!codes(&found).contains(&"no-rule-matches"));
    }
}

#[test]
fn rules_after_a_redirect_see_the_new_recipient_and_those_before_it_are_over() {
    let to_dora = redirect("To Dora", r#"{"sentTo":["bob@contoso.com"]}"#, "dora@contoso.com");
    let not_dora = rule("Not Dora", r#"{"sentTo":["dora@contoso.com"]}"#, r#"{"rejectMessage":{"reasonText":"No"}}"#);
    assert_eq!(end(&outside(&with(&[&not_dora, &to_dora]))), "delivered");
    let rejected = outside(&with(&[&to_dora, &not_dora]));
    assert_eq!((end(&rejected).as_str(), rejected.recipient.as_str()), ("returned 550 5.7.1", "dora@contoso.com"));
    let not_bob = rule("Not Bob", r#"{"sentTo":["bob@contoso.com"]}"#, r#"{"rejectMessage":{"reasonText":"No"}}"#);
    let spared = outside(&with(&[&to_dora, &not_bob]));
    assert_eq!(end(&spared), "delivered");
    assert!(losers(&spared).contains(&"condition-not-met"));
}

#[test]
fn a_redirect_that_stops_rule_processing_stops_it() {
    // Microsoft, New-TransportRule, -StopRuleProcessing.
    let to_dora = stops(&redirect("To Dora", r#"{"sentTo":["bob@contoso.com"]}"#, "dora@contoso.com"));
    let gone = rule("Gone", "", r#""deleteMessage""#);
    let found = outside(&with(&[&to_dora, &gone]));
    assert_eq!((end(&found).as_str(), found.recipient.as_str()), ("delivered", "dora@contoso.com"));
    assert_eq!(cause(&found, "rule-stops"), "tenant/transport-rule/To Dora#StopRuleProcessing");
    assert!(losers(&found).contains(&"stopped-earlier"));
}

#[test]
fn all_actions_of_a_rule_that_redirects_are_done() {
    // Microsoft, Mail flow rules: all actions of a rule apply; parameters have no order.
    let actions = [r#"{"redirectMessageTo":["dora@contoso.com"]}"#, r#"{"setScl":"9"}"#];
    for actions in [actions.join(","), format!("{},{}", actions[1], actions[0])] {
        let found = outside(&with(&[&rule("To Dora", r#"{"sentTo":["bob@contoso.com"]}"#, &actions)]));
        assert_eq!(found.recipient.as_str(), "dora@contoso.com");
        assert!(codes(&found).contains(&"rule-sets-scl") && codes(&found).contains(&"moved-to-junk"), "{:?}", codes(&found));
    }
    let archive = r#"{"redirectMessageTo":["dora@contoso.com"]},{"blindCopyTo":["archive@elsewhere.example"]}"#;
    let found = paths(&with(&[&rule("Both", "", archive)]), "sun@fabrikam.com", "bob@contoso.com", "internet");
    let reached: Vec<_> = found.iter().map(|path| (path.recipient.as_str(), end(path))).collect();
    let expected = [("dora@contoso.com", "delivered".to_owned()), ("archive@elsewhere.example", "leaves".to_owned())];
    assert_eq!(reached, expected);
}

#[test]
fn each_new_recipient_is_named_in_its_own_copy() {
    let both = rule("Both", "", r#"{"redirectMessageTo":["dora@contoso.com","known@closed.example"]}"#);
    let found = paths(&with(&[&both]), "sun@fabrikam.com", "bob@contoso.com", "internet");
    let named: Vec<_> = found
        .iter()
        .flat_map(Path::decisions)
        .filter(|(_, decision)| decision.reason.code() == "rule-redirects")
        .map(|(_, decision)| decision.reason.arguments().pop().expect("the target").1)
        .collect();
    assert_eq!(named, ["dora@contoso.com", "known@closed.example"]);
}

#[test]
fn what_a_message_for_two_is_redirected_with_is_added_once() {
    let to_group = redirect("To Known", "", "known@closed.example");
    let adds = rule("Archive", "", r#"{"blindCopyTo":["archive@elsewhere.example"]}"#);
    let forward_paths = ["bob@contoso.com", "dora@contoso.com"].map(|address| address.parse().expect("address")).into();
    let to_both = Message { forward_paths, ..message("sun@fabrikam.com", "bob@contoso.com", "internet") };
    let found = route(&with(&[&to_group, &adds]), &to_both).paths;
    let reached: Vec<_> = found.iter().map(|path| path.recipient.as_str()).collect();
    assert_eq!(reached, ["known@closed.example", "archive@elsewhere.example"]);
}

#[test]
fn a_second_redirect_of_one_pass_hangs_on_a_reading() {
    // Exchange Online limits: rules redirect a message at most once.
    let first = redirect("To Dora", r#"{"sentTo":["bob@contoso.com"]}"#, "dora@contoso.com");
    let second = redirect("To Known", r#"{"sentTo":["dora@contoso.com"]}"#, "known@closed.example");
    let returned = outside(&with(&[&first, &second]));
    assert_eq!(end(&returned), "returned 550 5.7.128");
    assert!(returned.assumptions().contains(&Assumption::SecondRedirect));
    let followed = outside(&with(&[&first, &second, &reading("second-redirect", "followed")]));
    assert_eq!((end(&followed).as_str(), followed.recipient.as_str()), ("delivered", "known@closed.example"));
    assert!(followed.assumptions().contains(&Assumption::SecondRedirect));
}

#[test]
fn what_comes_back_to_the_rules_is_not_redirected_again() {
    // Exchange Team Blog, Loop Prevention: a header counts redirects; beyond one the message is returned with 5.7.128.
    let away = redirect("Away", "", "away@contoso.com");
    let edits = [&away, TO_SERVER, BY_ADDRESS, &relay_through_tenant(), &recipient("bob@contoso.com", r#"{"mailbox":{}}"#)];
    let found = outside(&with(&edits));
    assert_eq!(end(&found), "returned 550 5.7.128");
    assert!(!found.assumptions().contains(&Assumption::SecondRedirect));
    assert_eq!(found.hops.iter().filter(|hop| hop.system.as_str() == "tenant").count(), 2);
    // Nor do rules multiply what they redirected.
    let once = redirect("Away", r#"{"sentTo":["bob@contoso.com"]}"#, "away@contoso.com");
    let adds = stops(&once);
    let archive = rule("Archive", "", r#"{"blindCopyTo":["archive@elsewhere.example"]}"#);
    let edits = [&adds, &archive, TO_SERVER, BY_ADDRESS, &relay_through_tenant()];
    assert!(codes(&outside(&with(&edits))).contains(&"rule-adds-nobody"));
}

#[test]
fn redirects_that_multiply_end() {
    let mut edits = vec![reading("second-redirect", "followed")];
    let both = r#"{"redirectMessageTo":["dora@contoso.com","known@closed.example"]}"#;
    edits.extend((0..20).map(|number| rule(&format!("Rule {number}"), "", both)));
    let edits: Vec<&str> = edits.iter().map(String::as_str).collect();
    assert!(!paths(&with(&edits), "sun@fabrikam.com", "bob@contoso.com", "internet").is_empty());
}
