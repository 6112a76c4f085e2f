//! Whose mail a recipient takes: lists of senders that it accepts or rejects.

use mailflow::{Topology, trace::Path};

use crate::stage::{cause, codes, decided, end, message, path, reading, recipient, route, with};

const ACCEPT: &str = "acceptMessagesOnlyFromSendersOrMembers";
const REJECT: &str = "rejectMessagesFromSendersOrMembers";

/// An edit that puts a recipient with a list of senders.
fn listing(address: &str, kind: &str, list: &str, senders: &str) -> String {
    format!(
        r#"{{"put":{{"system":"tenant","value":{{"recipient":{{"address":"{address}","kind":{kind},"{list}":[{senders}]}}}}}}}}"#
    )
}

/// A group of Dora's that takes mail from listed senders only.
fn board(senders: &str) -> String {
    listing("board@contoso.com", r#"{"distributionGroup":{"members":["dora@contoso.com"]}}"#, ACCEPT, senders)
}

fn to_board(edits: &[&str], from: &str, at: &str) -> Path {
    path(&with(edits), from, "board@contoso.com", at)
}

fn text(path: &Path) -> &str {
    path.verdict.reply().map_or("", |reply| reply.text.as_str())
}

fn looked_at(path: &Path, reason: &str) -> Vec<String> {
    let decisions = path.decisions().filter(|(_, decision)| decision.reason.code() == reason);
    decisions.flat_map(|(_, decision)| &decision.looked_at).map(ToString::to_string).collect()
}

#[test]
fn a_group_takes_mail_of_the_senders_on_its_list_only() {
    // NDR and "Fix NDR error 5.7.124": the sender is not in the group's list.
    let board = board(r#""bob@contoso.com""#);
    let listed = to_board(&[&board], "bob@contoso.com", "tenant");
    assert_eq!(end(&listed), "delivered");
    assert_eq!(
        decided(&listed, "sender-listed"),
        "tenant recipient-resolution tenant/recipient/board@contoso.com#AcceptMessagesOnlyFromSendersOrMembers"
    );
    assert_eq!(looked_at(&listed, "sender-listed"), ["tenant/recipient/bob@contoso.com"]);
    let other = to_board(&[&board], "dora@contoso.com", "tenant");
    assert_eq!((end(&other).as_str(), text(&other)), ("returned 550 5.7.124", "Sender not in allowed-senders list"));
    assert_eq!(cause(&other, "sender-not-listed"), "tenant/recipient/board@contoso.com#AcceptMessagesOnlyFromSendersOrMembers");
    let older = reading("sender-list-refusal", "refused-5.7.1");
    let other = to_board(&[&board, &older], "dora@contoso.com", "tenant");
    assert_eq!((end(&other).as_str(), text(&other)), ("returned 550 5.7.1", "RESOLVER.RST.NotAuthorized; not authorized"));
}

#[test]
fn a_listed_group_stands_for_its_members_and_those_of_groups_inside_it() {
    // Set-DistributionGroup: specifying a group means all members of the group.
    let inner = recipient("inner@contoso.com", r#"{"distributionGroup":{"members":["bob@contoso.com"]}}"#);
    let outer = recipient("outer@contoso.com", r#"{"distributionGroup":{"members":["inner@contoso.com"]}}"#);
    let edits = [inner.as_str(), &outer, &board(r#""outer@contoso.com""#)];
    let member = to_board(&edits, "bob@contoso.com", "tenant");
    assert_eq!(end(&member), "delivered");
    assert_eq!(
        looked_at(&member, "sender-listed"),
        ["tenant/recipient/bob@contoso.com", "tenant/recipient/inner@contoso.com", "tenant/recipient/outer@contoso.com"]
    );
    assert_eq!(end(&to_board(&edits, "dora@contoso.com", "tenant")), "returned 550 5.7.124");
}

#[test]
fn a_contact_on_the_list_stands_for_somebody_outside() {
    // "Fix NDR error 5.7.124": an outside sender is added as a mail contact.
    let contact = recipient("sun@contoso.com", r#"{"mailContact":{"externalEmailAddress":"sun@fabrikam.com"}}"#);
    let edits = [contact.as_str(), &board(r#""sun@contoso.com""#)];
    assert_eq!(end(&to_board(&edits, "sun@fabrikam.com", "internet")), "delivered");
    assert_eq!(end(&to_board(&edits, "moon@fabrikam.com", "internet")), "returned 550 5.7.124");
    let strict = reading("sender-lists-of-strangers", "authenticated-only");
    assert_eq!(end(&to_board(&[edits[0], edits[1], &strict], "sun@fabrikam.com", "internet")), "delivered");
}

#[test]
fn a_mailbox_off_the_list_answers_with_another_code_and_a_list_of_rejected_senders_with_the_general_one() {
    let mailbox = listing("ceo@contoso.com", r#"{"mailbox":{}}"#, ACCEPT, r#""bob@contoso.com""#);
    let other = path(&with(&[&mailbox]), "dora@contoso.com", "ceo@contoso.com", "tenant");
    assert_eq!((end(&other).as_str(), text(&other)), ("returned 550 5.7.129", "RESOLVER.RST.RestrictedToRecipientsPermission"));
    // NDR, 5.7.1: the sender is not allowed to send messages to the recipient.
    let closed = listing("ceo@contoso.com", r#"{"mailbox":{}}"#, REJECT, r#""dora@contoso.com""#);
    let rejected = path(&with(&[&closed]), "dora@contoso.com", "ceo@contoso.com", "tenant");
    assert_eq!(end(&rejected), "returned 550 5.7.1");
    assert_eq!(
        decided(&rejected, "sender-rejected"),
        "tenant recipient-resolution tenant/recipient/ceo@contoso.com#RejectMessagesFromSendersOrMembers"
    );
    assert_eq!(end(&path(&with(&[&closed]), "bob@contoso.com", "ceo@contoso.com", "tenant")), "delivered");
}

#[test]
fn a_sender_on_both_lists_is_rejected() {
    let both = r#"{"put":{"system":"tenant","value":{"recipient":{"address":"ceo@contoso.com","kind":{"mailbox":{}},"acceptMessagesOnlyFromSendersOrMembers":["bob@contoso.com"],"rejectMessagesFromSendersOrMembers":["bob@contoso.com"]}}}}"#;
    let path = path(&with(&[both]), "bob@contoso.com", "ceo@contoso.com", "tenant");
    assert_eq!(end(&path), "returned 550 5.7.1");
    assert!(!codes(&path).contains(&"sender-listed"));
}

#[test]
fn a_stranger_in_the_name_of_a_listed_sender_counts_or_not_as_the_reading_says() {
    let board = board(r#""bob@contoso.com""#);
    let borrowed = |topology: &Topology| {
        let mut paths = route(topology, &message("bob@contoso.com", "board@contoso.com", "internet")).paths;
        paths.remove(0)
    };
    let counts = borrowed(&with(&[&board]));
    assert_eq!(end(&counts), "delivered");
    assert!(counts.assumptions().contains(&mailflow::Assumption::SenderListsOfStrangers));
    assert_eq!(looked_at(&counts, "sender-listed"), ["tenant/recipient/bob@contoso.com", "tenant/accepted-domain/contoso.com"]);
    let strict = reading("sender-lists-of-strangers", "authenticated-only");
    let nobody = borrowed(&with(&[&board, &strict]));
    assert_eq!(end(&nobody), "returned 550 5.7.124");
    assert_eq!(
        cause(&nobody, "stranger-not-listed"),
        "tenant/recipient/board@contoso.com#AcceptMessagesOnlyFromSendersOrMembers"
    );
    assert_eq!(end(&to_board(&[&board, &strict], "bob@contoso.com", "tenant")), "delivered");
}

#[test]
fn lists_do_not_stop_a_report() {
    let mailbox = listing("ceo@contoso.com", r#"{"mailbox":{}}"#, ACCEPT, r#""bob@contoso.com""#);
    assert_eq!(end(&path(&with(&[&mailbox]), "<>", "ceo@contoso.com", "internet")), "delivered");
}
