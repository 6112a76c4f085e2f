//! What mail flow rules look at: every condition by itself, dates, and which recipients of a message a rule is for.

use mailflow::{Message, Topology, model::ByteSize, names::Date};

use crate::stage::{end, lost, message, path, recipient, route, rule, with};

const DELETES: &str = r#""deleteMessage""#;

/// Whether a rule with this condition, that deletes, takes the message.
fn takes(condition: &str, message: &Message) -> bool {
    taken_in(&with(&[&rule("Gone", condition, DELETES)]), message)
}

fn taken_in(topology: &Topology, message: &Message) -> bool {
    route(topology, message).paths.iter().all(|path| end(path) == "discarded")
}

fn inside() -> Message {
    message("bob@contoso.com", "dora@contoso.com", "tenant")
}

fn outside(from: &str) -> Message {
    message(from, "bob@contoso.com", "internet")
}

fn with_header(name: &str, value: &str) -> Message {
    Message { headers: [(name.to_owned(), value.to_owned())].into(), ..inside() }
}

fn reading(assumption: &str, reading: &str) -> String {
    format!(r#"{{"put":{{"value":{{"assumption":{{"assumption":"{assumption}","reading":"{reading}"}}}}}}}}"#)
}

/// A message to these recipients, and how it ends for each, by the order given.
fn ends(topology: &Topology, recipients: &[&str]) -> Vec<String> {
    let forward_paths = recipients.iter().map(|address| address.parse().expect("address")).collect();
    route(topology, &Message { forward_paths, ..inside() }).paths.iter().map(end).collect()
}

#[test]
fn words_match_as_whole_words_and_in_any_case() {
    // Microsoft, conditions and exceptions, property type Words.
    assert!(takes(r#"{"recipientAddressContainsWords":["DORA"]}"#, &inside()));
    assert!(takes(r#"{"recipientAddressContainsWords":["@contoso.com"]}"#, &inside()));
    assert!(!takes(r#"{"recipientAddressContainsWords":["dor","tos","*"]}"#, &inside()));
    assert!(takes(r#"{"subjectContainsWords":["quarterly report"]}"#, &with_header("subject", "Your Quarterly Report.")));
    assert!(!takes(r#"{"subjectContainsWords":["report"]}"#, &with_header("subject", "Reporting")));
    assert!(!takes(r#"{"subjectContainsWords":["report"]}"#, &inside()));
}

#[test]
fn patterns_look_at_sender_recipient_subject_and_header() {
    assert!(takes(r#"{"fromAddressMatchesPatterns":["^b.b@"]}"#, &inside()));
    assert!(!takes(r#"{"fromAddressMatchesPatterns":["^dora@"]}"#, &inside()));
    assert!(takes(r#"{"recipientAddressMatchesPatterns":["^nobody","^dora@contoso\\.com$"]}"#, &inside()));
    assert!(!takes(r#"{"recipientAddressMatchesPatterns":["\\.contoso\\.com$"]}"#, &inside()));
    let numbered = with_header("subject", "Ticket 4711");
    assert!(takes(r#"{"subjectMatchesPatterns":["ticket \\d{4}$"]}"#, &numbered));
    assert!(!takes(r#"{"subjectMatchesPatterns":["^\\d"]}"#, &numbered));
    let marked = with_header("x-loop", "id=7; done");
    assert!(takes(r#"{"headerMatches":{"header":"X-Loop","patterns":["id=\\d"]}}"#, &marked));
    assert!(!takes(r#"{"headerMatches":{"header":"X-Other","patterns":["id=\\d"]}}"#, &marked));
}

#[test]
fn the_to_and_cc_boxes_are_read_from_the_header_and_fall_back_to_the_recipients() {
    let both = Message {
        headers: [("to", "Dora <dora@contoso.com>, sun@fabrikam.com"), ("cc", "team@contoso.com")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into(),
        ..inside()
    };
    let group = recipient("staff@contoso.com", r#"{"distributionGroup":{"members":["dora@contoso.com"]}}"#);
    let taken = |condition: &str| taken_in(&with(&[&group, &rule("Gone", condition, DELETES)]), &both);
    assert!(taken(r#"{"anyOfToHeader":["dora@contoso.com"]}"#));
    assert!(!taken(r#"{"anyOfCcHeader":["dora@contoso.com"]}"#));
    assert!(taken(r#"{"anyOfCcHeader":["team@contoso.com"]}"#));
    assert!(taken(r#"{"anyOfToCcHeader":["team@contoso.com"]}"#));
    assert!(taken(r#"{"anyOfToHeaderMemberOf":["staff@contoso.com"]}"#));
    assert!(!taken(r#"{"anyOfCcHeaderMemberOf":["staff@contoso.com"]}"#));
    assert!(taken(r#"{"anyOfToCcHeaderMemberOf":["staff@contoso.com"]}"#));
    assert!(takes(r#"{"anyOfToHeader":["dora@contoso.com"]}"#, &inside()));
    assert!(!takes(r#"{"anyOfCcHeader":["dora@contoso.com"]}"#, &inside()));
}

#[test]
fn a_rule_on_size_takes_messages_of_that_size_and_none_of_unknown_size() {
    let sized = |text: &str| Message { size: Some(ByteSize::parse(text).expect("size")), ..inside() };
    assert!(takes(r#"{"messageSizeOver":"10MB"}"#, &sized("10MB")));
    assert!(!takes(r#"{"messageSizeOver":"10MB"}"#, &sized("10485759")));
    assert!(!takes(r#"{"messageSizeOver":"10MB"}"#, &inside()));
}

#[test]
fn a_rule_works_from_its_activation_date_until_its_expiry_date() {
    let edit = r#"{"put":{"system":"tenant","value":{"transportRule":{"name":"Gone","actions":["deleteMessage"],"activationDate":"2026-03-01","expiryDate":"2026-04-01"}}}}"#;
    let topology = with(&[edit]);
    let on = |day: &str| {
        let message = Message { on: Some(Date::parse(day).expect("day")), ..inside() };
        route(&topology, &message).paths.remove(0)
    };
    assert_eq!(lost(&on("2026-02-28"), "not-yet-active"), ["tenant/transport-rule/Gone"]);
    assert_eq!(end(&on("2026-03-01")), "discarded");
    assert_eq!(end(&on("2026-03-31")), "discarded");
    assert_eq!(lost(&on("2026-04-01"), "expired"), ["tenant/transport-rule/Gone"]);
    // Who says no day leaves dates out of the decision.
    assert!(taken_in(&topology, &inside()));
}

#[test]
fn an_original_address_is_the_one_sent_and_a_resolved_one_the_primary() {
    let edit = r#"{"put":{"system":"tenant","value":{"recipient":{"address":"dora@contoso.com","kind":{"mailbox":{}},"proxyAddresses":["sales@contoso.com"]}}}}"#;
    let with_type = |kind: &str| {
        format!(
            r#"{{"put":{{"system":"tenant","value":{{"transportRule":{{"name":"Gone","conditions":[{{"recipientAddressContainsWords":["sales"]}}],"actions":["deleteMessage"],"recipientAddressType":"{kind}"}}}}}}}}"#
        )
    };
    let to_proxy = message("bob@contoso.com", "sales@contoso.com", "tenant");
    assert!(!taken_in(&with(&[edit, &with_type("resolved")]), &to_proxy));
    let original = with(&[edit, &with_type("original")]);
    assert!(taken_in(&original, &to_proxy));
    let path = route(&original, &to_proxy).paths.remove(0);
    assert_eq!(path.assumptions().iter().map(|each| each.id()).collect::<Vec<_>>(), ["original-recipient-address"]);
    // In the other reading the To field decides, whatever the envelope says.
    let by_field = with(&[edit, &with_type("original"), &reading("original-recipient-address", "to-field")]);
    let shows_primary = Message { headers: [("to".to_owned(), "dora@contoso.com".to_owned())].into(), ..to_proxy };
    assert!(taken_in(&original, &shows_primary));
    assert!(!taken_in(&by_field, &shows_primary));
}

#[test]
fn a_stranger_in_the_organizations_name_is_outside_neither_or_inside_by_the_reading() {
    let scoped = |scope: &str, chosen: &str, from: &str| {
        let gone = rule("Gone", &format!(r#"{{"fromScope":"{scope}"}}"#), DELETES);
        taken_in(&with(&[&gone, &reading("from-scope-of-strangers", chosen)]), &outside(from))
    };
    for (chosen, from, is_in, is_out) in [
        ("outside", "dora@contoso.com", false, true),
        ("neither", "dora@contoso.com", false, false),
        ("inside-if-known", "dora@contoso.com", true, false),
        ("inside-if-known", "madeup@contoso.com", false, false),
        ("neither", "sun@fabrikam.com", false, true),
    ] {
        assert_eq!(scoped("inOrganization", chosen, from), is_in, "{chosen} {from}");
        assert_eq!(scoped("notInOrganization", chosen, from), is_out, "{chosen} {from}");
    }
    assert!(takes(r#"{"fromScope":"inOrganization"}"#, &inside()));
}

#[test]
fn sent_to_names_individual_recipients_and_no_groups() {
    // The article on conditions, -SentTo: distribution groups and Microsoft 365 groups cannot be specified.
    let team = recipient("team@contoso.com", r#"{"unifiedGroup":{"members":["dora@contoso.com"]}}"#);
    let gone = rule("Gone", r#"{"sentTo":["team@contoso.com"]}"#, DELETES);
    assert_eq!(ends(&with(&[&team, &gone]), &["team@contoso.com"]), ["delivered", "delivered"]);
    let list = recipient("list@contoso.com", r#"{"distributionGroup":{"members":["dora@contoso.com"]}}"#);
    let gone = rule("Gone", r#"{"sentTo":["list@contoso.com"]}"#, DELETES);
    assert_eq!(ends(&with(&[&list, &gone]), &["list@contoso.com"]), ["delivered"]);
}

#[test]
fn where_rules_look_for_senders_is_nothing_to_from_scope() {
    // The article on conditions: the envelope is searched for From, FromMemberOf, FromAddress… and SenderDomainIs only.
    let message = Message { from: Some("sun@fabrikam.com".parse().expect("address")), ..inside() };
    let taken = |condition: &str, location: &str| {
        let gone = rule("Gone", condition, DELETES)
            .replace(r#""conditions""#, &format!(r#""senderAddressLocation":"{location}","conditions""#));
        taken_in(&with(&[&gone]), &message)
    };
    assert!(taken(r#"{"senderDomainIs":["contoso.com"]}"#, "envelope"));
    for location in ["header", "envelope", "headerOrEnvelope"] {
        assert!(taken(r#"{"fromScope":"notInOrganization"}"#, location), "{location}");
        assert!(!taken(r#"{"fromScope":"inOrganization"}"#, location), "{location}");
    }
}

#[test]
fn a_rule_rejects_one_of_six_recipients_and_delivers_to_five() {
    // Microsoft's own example in the article on conditions, "Any recipients".
    let people =
        ["one", "two", "three", "four", "five"].map(|name| recipient(&format!("{name}@contoso.com"), r#"{"mailbox":{}}"#));
    let edits = |condition: &str| {
        let mut edits: Vec<String> = people.to_vec();
        edits.push(rule("No", condition, r#"{"rejectMessage":{}}"#));
        edits
    };
    let six = ["one", "two", "three", "four", "five", "dora"].map(|name| format!("{name}@contoso.com"));
    let six: Vec<&str> = six.iter().map(String::as_str).collect();
    let ends = |condition: &str| {
        let edits = edits(condition);
        ends(&with(&edits.iter().map(String::as_str).collect::<Vec<_>>()), &six)
    };
    let mut one_of_six = vec!["delivered"; 6];
    one_of_six[2] = "returned 550 5.7.1";
    assert_eq!(ends(r#"{"sentTo":["three@contoso.com"]}"#), one_of_six);
    assert_eq!(ends(r#"{"recipientAddressMatchesPatterns":["^three@"]}"#), one_of_six);
    assert_eq!(ends(r#"{"anyOfRecipientAddressMatchesPatterns":["^three@"]}"#), ["returned 550 5.7.1"; 6]);
    assert_eq!(ends(r#"{"anyOfToHeader":["three@contoso.com"]}"#), ["returned 550 5.7.1"; 6]);
}

#[test]
fn an_exception_on_recipients_spares_its_own_and_one_on_any_recipient_spares_all() {
    let excepted = |exception: &str| {
        format!(
            r#"{{"put":{{"system":"tenant","value":{{"transportRule":{{"name":"Gone","exceptions":[{exception}],"actions":["deleteMessage"]}}}}}}}}"#
        )
    };
    let both = ["bob@contoso.com", "dora@contoso.com"];
    assert_eq!(ends(&with(&[&excepted(r#"{"sentTo":["bob@contoso.com"]}"#)]), &both), ["delivered", "discarded"]);
    let any = excepted(r#"{"anyOfRecipientAddressContainsWords":["bob"]}"#);
    assert_eq!(ends(&with(&[&any]), &both), ["delivered", "delivered"]);
}

#[test]
fn after_a_fork_an_any_of_condition_sees_only_its_own_part() {
    let mark = rule("Mark", r#"{"sentTo":["bob@contoso.com"]}"#, r#"{"setHeader":{"name":"X-Bob","value":"yes"}}"#);
    let gone = rule("Gone", r#"{"anyOfRecipientAddressContainsWords":["bob"]}"#, DELETES);
    let both = ["bob@contoso.com", "dora@contoso.com"];
    assert_eq!(ends(&with(&[&gone]), &both), ["discarded", "discarded"]);
    assert_eq!(ends(&with(&[&mark, &gone]), &both), ["discarded", "delivered"]);
}

#[test]
fn a_rule_with_a_size_or_a_pattern_reads_back_from_a_document() {
    let topology = with(&[&rule("Gone", r#"{"messageSizeOver":"10240KB"},{"fromAddressMatchesPatterns":["a|b"]}"#, DELETES)]);
    let written = serde_json::to_string(&topology).expect("written");
    assert!(written.contains(r#"{"messageSizeOver":"10MB"},{"fromAddressMatchesPatterns":["a|b"]}"#), "{written}");
    let path = path(&topology, "bob@contoso.com", "dora@contoso.com", "tenant");
    assert_eq!(lost(&path, "condition-not-met"), ["tenant/transport-rule/Gone"]);
}
