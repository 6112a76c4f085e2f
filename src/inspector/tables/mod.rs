//! The forms, one table a kind of element, in the admin centre's words with the parameter's own name beside each.
//!
//! The places are those of the saved document; the tests hold every table against an element of its kind.

mod connectors;
mod directory;
mod message;
mod rules;
mod systems;

pub use connectors::{ACCEPTED_DOMAIN, INBOUND_CONNECTOR, OUTBOUND_CONNECTOR, RECEIVE_CONNECTOR, SEND_CONNECTOR};
pub use directory::{CERTIFICATE, RECIPIENT, RECORD_SET, ZONE};
pub use message::MESSAGE;
pub use rules::TRANSPORT_RULE;
pub use systems::{EXCHANGE_SERVER, POSTFIX, SMTP_HOST, TENANT};

#[cfg(test)]
mod tests {
    use mailflow::{Element, SystemId, Topology};
    use mailflow_edit::{Edit, ElementValue, NewElement, apply, element_value, elements, new_element};
    use mailflow_lessons::scenarios;
    use serde_json::Value;

    use super::{
        rules::{ACTIONS, CONDITIONS},
        *,
    };
    use crate::inspector::field::{
        ADDRESS_SPACE, BINDING, DOMAIN, Kind, LOCAL_ALIAS, MX, NETWORK, RANGE, SENDER_RELAYHOST, Section, TLS_POLICY, TLSA,
        VIRTUAL_ALIAS, WHOLE_RANGE, put,
    };

    /// The JSON form of `value` without the name of its kind.
    fn fields(value: &ElementValue) -> (String, Value) {
        match serde_json::to_value(value).expect("a value") {
            Value::Object(kinds) => kinds.into_iter().next().expect("one kind"),
            _ => panic!("an object"),
        }
    }

    /// The form with each of its fields written as text and read back, one at a time.
    fn rewritten(table: &'static [Section], form: &Value) -> impl Iterator<Item = (&'static str, Value)> {
        table.iter().flat_map(|section| section.fields).filter_map(move |field| {
            let present = form.pointer(field.at)?;
            let read = match field.kind {
                Kind::Toggle | Kind::Presence(_) | Kind::Items(..) | Kind::Variants(..) | Kind::Recipient => present.clone(),
                Kind::OptionalLines(..) if present.is_null() => Value::Null,
                _ => field
                    .kind
                    .read(&field.kind.write(Some(present)))
                    .unwrap_or_else(|problems| panic!("{}: {problems:?}", field.at)),
            };
            let mut changed = form.clone();
            assert!(put(&mut changed, field.at, read));
            Some((field.at, changed))
        })
    }

    fn holds(table: &'static [Section], value: &ElementValue) {
        let (kind, form) = fields(value);
        for (at, changed) in rewritten(table, &form) {
            let whole = Value::Object(serde_json::Map::from_iter([(kind.clone(), changed)]));
            let back: ElementValue = serde_json::from_value(whole).unwrap_or_else(|error| panic!("{kind}{at}: {error}"));
            assert_eq!(&back, value, "{kind}{at}");
        }
    }

    #[test]
    fn the_form_of_a_message_keeps_what_it_says() {
        let text = r#"{
            "reversePath": "ann@contoso.com", "forwardPaths": ["sun@fabrikam.com"], "entersAt": "internet",
            "from": "boss@contoso.com", "clientAddress": "192.0.2.7", "exchangeOnlineAddress": "40.92.0.1",
            "headers": {"subject": "Re: a: b", "x-marker": "yes"}, "on": "2026-11-30", "size": "36MB", "content": "highConfidenceSpam",
            "signatures": [{"domain": "contoso.com", "valid": true}, {"domain": "fabrikam.com", "valid": false}],
            "reputations": {"192.0.2.7": "banned", "2001:db8::7": "blockList"}, "senderReputation": "blocked", "envelopeRecipients": 201,
            "withoutValidFrom": true
        }"#;
        let message: mailflow::Message = mailflow::json::from_str(text).expect("a message");
        let form = mailflow::json::to_value(&message).expect("a form");
        let mut asked = 0;
        for (at, changed) in rewritten(MESSAGE, &form) {
            let back: mailflow::Message = mailflow::json::from_value(&changed).unwrap_or_else(|error| panic!("{at}: {error}"));
            assert_eq!(back, message, "{at}");
            asked += 1;
        }
        assert_eq!(asked, MESSAGE.iter().map(|section| section.fields.len()).sum::<usize>());
    }

    fn table_of(topology: &Topology, element: &Element) -> &'static [Section] {
        match element {
            Element::AcceptedDomain(..) => ACCEPTED_DOMAIN,
            Element::InboundConnector(..) => INBOUND_CONNECTOR,
            Element::OutboundConnector(..) => OUTBOUND_CONNECTOR,
            Element::SendConnector(..) => SEND_CONNECTOR,
            Element::ReceiveConnector(..) => RECEIVE_CONNECTOR,
            Element::TransportRule(..) => TRANSPORT_RULE,
            Element::Recipient(..) => RECIPIENT,
            Element::RecordSet(..) => RECORD_SET,
            Element::Zone(_) => ZONE,
            Element::Certificate(_) => CERTIFICATE,
            Element::Assumption(_) => &[],
            Element::System(id) => match topology.relay(id) {
                Some(relay) if relay.postfix().is_some() => POSTFIX,
                Some(_) => SMTP_HOST,
                None if topology.organization(id).is_some_and(|own| own.exchange_server().is_some()) => EXCHANGE_SERVER,
                None => TENANT,
            },
        }
    }

    #[test]
    fn what_a_form_shows_of_the_shipped_systems_reads_back_as_it_was() {
        for scenario in scenarios() {
            let topology = &scenario.document().topology;
            for element in elements(topology) {
                let value = element_value(topology, &element).expect("there");
                holds(table_of(topology, &element), &value);
            }
        }
    }

    #[test]
    fn every_condition_and_action_can_be_added_to_a_rule() {
        let topology = &scenarios().first().expect("shipped").document().topology;
        let system = SystemId::parse("example-tenant").expect("valid");
        let edit = new_element(topology, Some(&system), NewElement::TransportRule).expect("a tenant");
        let Edit::Put { value, .. } = &edit else { panic!("a new rule") };
        let (kind, form) = fields(value);
        for (place, variants) in [("/conditions", CONDITIONS), ("/exceptions", CONDITIONS), ("/actions", ACTIONS)] {
            for variant in variants {
                let fresh: Value = serde_json::from_str(variant.fresh).expect(variant.code);
                assert!(
                    variant
                        .fields
                        .iter()
                        .all(|field| fresh.pointer(field.at).is_some() || matches!(field.kind, Kind::OptionalText(_))),
                    "{}",
                    variant.code
                );
                let mut changed = form.clone();
                assert!(put(&mut changed, place, Value::Array(vec![fresh])));
                let whole = Value::Object(serde_json::Map::from_iter([(kind.clone(), changed)]));
                let rule: ElementValue = serde_json::from_value(whole).expect(variant.code);
                apply(topology, &Edit::put(Some(system.clone()), rule)).expect(variant.code);
            }
        }
    }

    #[test]
    fn lines_are_read_one_by_one_and_say_which_is_wrong() {
        assert_eq!(Kind::Lines(ADDRESS_SPACE).read("contoso.com;0\n*;1").expect_err("a cost of 0").len(), 1);
        let problems = Kind::Lines(DOMAIN).read("contoso.com\na..b\n\n-x").expect_err("two are wrong");
        assert_eq!(problems.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [2, 4]);
        let written = |shape, text: &str| Kind::Lines(shape).write(Some(&Kind::Lines(shape).read(text).expect(text)));
        assert_eq!(written(NETWORK, "192.0.2.1\n198.51.100.7/24"), "192.0.2.1\n198.51.100.0/24");
        assert_eq!(written(RANGE, "192.0.2.1-192.0.2.9"), "192.0.2.1-192.0.2.9", "the core makes networks of it");
        assert!(Kind::Lines(WHOLE_RANGE).read("192.0.2.1-192.0.2.9").is_err());
        assert!(Kind::Lines(NETWORK).read("192.0.2.0-192.0.2.255").is_err());
        assert_eq!(written(ADDRESS_SPACE, "smtp:*.contoso.com;10\nfabrikam.com"), "*.contoso.com;10\nfabrikam.com;1");
        assert_eq!(written(BINDING, "0.0.0.0:25\n[::]:2525"), "0.0.0.0:25\n[::]:2525");
        assert_eq!(written(MX, "10 mail.contoso.com\n0 ."), "10 mail.contoso.com\n0 .");
        assert_eq!(
            written(SENDER_RELAYHOST, "@contoso.com [mail.contoso.com]:25\n<> dunno"),
            "@contoso.com [mail.contoso.com]:25\n<> DUNNO"
        );
        assert_eq!(
            written(TLS_POLICY, "[mail.contoso.com] secure match=.contoso.com:contoso.com"),
            "[mail.contoso.com] secure match=.contoso.com:contoso.com"
        );
        assert_eq!(
            written(TLS_POLICY, "[a.com] fingerprint match=The old one|new\nb.com dane-only"),
            "[a.com] fingerprint match=The old one|new\nb.com dane-only"
        );
        assert_eq!(written(TLSA, "3  1 1 mail.contoso.com\n2 0 1"), "3 1 1 mail.contoso.com\n2 0 1");
        assert_eq!(
            written(VIRTUAL_ALIAS, "a@contoso.com b@contoso.com c@contoso.com"),
            "a@contoso.com b@contoso.com, c@contoso.com"
        );
        assert_eq!(written(LOCAL_ALIAS, "Root: a@contoso.com"), "root a@contoso.com");
    }
}
