//! What edits do, and what is refused.

mod support;

use mailflow::{
    Element, Message, SystemId, Topology,
    document::Document,
    model::{Action, RecordType},
};
use mailflow_edit::{
    Edit, EditError, ElementValue, NewElement, apply, apply_all, duplicate, element_value, elements, exists, follow_rename,
    new_element, references_to, renamed,
};
use support::{changed, edit, element, topology};

fn refusal(topology: &Topology, edit: &Edit) -> EditError {
    apply(topology, edit).expect_err("this edit is refused")
}

#[test]
fn an_edit_in_a_file_reads_as_documented() {
    let edit = edit(
        r#"{"put":{"system":"contoso","value":{"outboundConnector":{"name":"To Local","enabled":false,"connectorType":"onPremises"}}}}"#,
    );
    let next = apply(&topology(), &edit).expect("a disabled connector needs no smart host");
    let Some(ElementValue::OutboundConnector(connector)) = element_value(&next, &element("contoso/outbound-connector/To Local"))
    else {
        panic!("no connector")
    };
    assert!(!connector.enabled);
    let surplus =
        r#"{"put":{"system":"contoso","value":{"assumption":{"assumption":"routing-rule-scope","reading":"x","why":"y"}}}}"#;
    assert!(serde_json::from_str::<Edit>(surplus).is_err(), "unknown fields are refused");
    let text =
        serde_json::to_string(&Edit::Rename { from: element("contoso"), to: "fabrikam".to_owned() }).expect("serializable");
    assert_eq!(text, r#"{"rename":{"from":"contoso","to":"fabrikam"}}"#);
}

#[test]
fn putting_back_the_value_of_any_element_changes_nothing() {
    let topology = topology();
    for element in elements(&topology) {
        let value = element_value(&topology, &element).expect("every listed element has a value");
        let next = apply(&topology, &Edit::put_at(&element, value)).expect("the present value is valid");
        assert_eq!(next, topology, "{element}");
    }
}

#[test]
fn a_replaced_rule_keeps_its_priority() {
    let topology = topology();
    let next = apply(
        &topology,
        &changed(&topology, "contoso/transport-rule/Local mail", |value| {
            let ElementValue::TransportRule(rule) = value else { panic!("not a rule") };
            rule.comments = "changed".to_owned();
        }),
    );
    let rules = &next.expect("valid").organizations[0].transport_rules;
    assert_eq!(rules[0].comments, "changed");
    assert_eq!(rules.len(), 2);
}

#[test]
fn a_name_that_differs_by_case_only_is_refused() {
    let put = edit(r#"{"put":{"system":"contoso","value":{"transportRule":{"name":"LOCAL MAIL"}}}}"#);
    assert!(matches!(refusal(&topology(), &put), EditError::NameInUse { .. }));
    let rename = Edit::Rename { from: element("contoso/outbound-connector/To Local"), to: "to partner".to_owned() };
    assert!(matches!(refusal(&topology(), &rename), EditError::NameInUse { .. }));
    let recase = Edit::Rename { from: element("contoso/outbound-connector/To Local"), to: "TO LOCAL".to_owned() };
    assert!(apply(&topology(), &recase).is_ok(), "its own name in other letters is no clash");
}

#[test]
fn a_second_default_domain_takes_the_default_over() {
    let put = edit(
        r#"{"put":{"system":"contoso","value":{"acceptedDomain":{"name":"fabrikam.com","domainType":"authoritative","default":true}}}}"#,
    );
    let next = apply(&topology(), &put).expect("valid");
    let defaults: Vec<_> = next.organizations[0]
        .accepted_domains
        .iter()
        .filter(|domain| domain.default)
        .map(|domain| domain.name.to_string())
        .collect();
    assert_eq!(defaults, ["fabrikam.com"]);
}

#[test]
fn what_the_cmdlets_refuse_is_refused_by_the_names_of_their_parameters() {
    let base = topology();
    let put = |value: &str| edit(&format!(r#"{{"put":{{"system":"contoso","value":{value}}}}}"#));
    let cases = [
        (r#"{"acceptedDomain":{"name":"contoso.com","domainType":"authoritative","matchSubDomains":true}}"#, "MatchSubDomains"),
        (r#"{"acceptedDomain":{"name":"contoso.com","domainType":"externalRelay"}}"#, "DomainType"),
        (
            r#"{"outboundConnector":{"name":"X","enabled":true,"connectorType":"partner","allAcceptedDomains":true,"useMXRecord":true}}"#,
            "AllAcceptedDomains",
        ),
        (
            r#"{"outboundConnector":{"name":"X","enabled":true,"connectorType":"partner","routeAllMessagesViaOnPremises":true,"useMXRecord":true}}"#,
            "RouteAllMessagesViaOnPremises",
        ),
        (r#"{"outboundConnector":{"name":"X","enabled":true,"connectorType":"onPremises"}}"#, "SmartHosts"),
        (
            r#"{"inboundConnector":{"name":"X","enabled":true,"connectorType":"partner","senderDomains":["*"],"treatMessagesAsInternal":true}}"#,
            "TreatMessagesAsInternal",
        ),
        (
            r#"{"inboundConnector":{"name":"X","enabled":true,"connectorType":"onPremises","senderDomains":["*"],"treatMessagesAsInternal":true,"cloudServicesMailEnabled":true}}"#,
            "CloudServicesMailEnabled",
        ),
        (
            r#"{"inboundConnector":{"name":"X","enabled":true,"connectorType":"onPremises","senderDomains":["*"],"senderIpAddresses":["192.0.0.0/16"]}}"#,
            "SenderIPAddresses",
        ),
        (
            r#"{"inboundConnector":{"name":"X","enabled":true,"connectorType":"onPremises","senderDomains":["*"],"senderIpAddresses":["2001:db8::25/128"]}}"#,
            "SenderIPAddresses",
        ),
        (
            r#"{"transportRule":{"name":"X","actions":[{"rejectMessage":{"enhancedStatusCode":"5.7.2"}}]}}"#,
            "RejectMessageEnhancedStatusCode",
        ),
        (
            r#"{"transportRule":{"name":"X","actions":[{"rejectMessage":{}},{"redirectMessageTo":["bob@contoso.com"]}]}}"#,
            "RedirectMessageTo",
        ),
        (
            r#"{"recipient":{"address":"eve@contoso.com","kind":{"remoteMailbox":{"remoteRoutingAddress":null}}}}"#,
            "RemoteUserMailbox",
        ),
        (
            r#"{"recipient":{"address":"eve@contoso.com","kind":{"mailbox":{}},"proxyAddresses":["eve@contoso.com"]}}"#,
            "EmailAddresses",
        ),
        (
            r#"{"recipient":{"address":"eve@contoso.com","kind":{"mailbox":{}},"proxyAddresses":["bob@contoso.onmicrosoft.com"]}}"#,
            "bob@contoso.onmicrosoft.com",
        ),
    ];
    for (value, parameter) in cases {
        let error = refusal(&base, &put(value));
        assert!(error.to_string().contains(parameter), "{error}");
    }
    for code in ["5.7.1", "5.7.900", "5.7.999"] {
        let allowed = put(&format!(
            r#"{{"transportRule":{{"name":"X","actions":[{{"rejectMessage":{{"enhancedStatusCode":"{code}"}}}}]}}}}"#
        ));
        assert!(apply(&base, &allowed).is_ok(), "{code}");
    }
}

#[test]
fn a_value_goes_only_where_it_belongs() {
    let base = topology();
    let certificate = r#"{"certificate":{"name":"X","names":[],"issuer":"selfSigned"}}"#;
    assert!(matches!(
        refusal(&base, &edit(&format!(r#"{{"put":{{"system":"contoso","value":{certificate}}}}}"#))),
        EditError::SystemSurplus(_)
    ));
    let connector = r#"{"outboundConnector":{"name":"X","enabled":false,"connectorType":"partner"}}"#;
    assert!(matches!(refusal(&base, &edit(&format!(r#"{{"put":{{"value":{connector}}}}}"#))), EditError::SystemMissing));
    assert!(matches!(
        refusal(&base, &edit(&format!(r#"{{"put":{{"system":"server","value":{connector}}}}}"#))),
        EditError::NotExchangeOnline(_)
    ));
    assert!(matches!(
        refusal(&base, &edit(&format!(r#"{{"put":{{"system":"nobody","value":{connector}}}}}"#))),
        EditError::NoSuchOrganization(_)
    ));
    let relay = |id: &str| {
        format!(
            r#"{{"put":{{"value":{{"relay":{{"id":"{id}","hostName":"a.com","software":{{"smtpHost":{{"role":"filter","accepts":[]}}}}}}}}}}}}"#
        )
    };
    assert!(matches!(refusal(&base, &edit(&relay("contoso"))), EditError::NameInUse { .. }));
    assert!(matches!(refusal(&base, &edit(&relay("internet"))), EditError::ReservedName));
    assert_eq!(apply(&base, &edit(&relay("filter"))).expect("valid").relays.len(), 2);
}

#[test]
fn renaming_a_connector_rewrites_the_rules_that_name_it() {
    let next = apply(&topology(), &Edit::Rename { from: element("contoso/outbound-connector/To Local"), to: "Down".to_owned() })
        .expect("valid");
    assert!(exists(&next, &element("contoso/outbound-connector/Down")));
    assert_eq!(
        next.organizations[0].transport_rules[0].actions,
        [Action::RouteMessageOutboundConnector("Down".parse().expect("a name"))]
    );
}

#[test]
fn renaming_a_recipient_rewrites_groups_forwarding_rules_and_remote_routing_addresses() {
    let next = apply(
        &topology(),
        &Edit::Rename { from: element("contoso/recipient/bob@contoso.com"), to: "Robert@contoso.com".to_owned() },
    )
    .expect("valid");
    let json = serde_json::to_string(&next).expect("serializable");
    assert!(!json.contains("bob@contoso.com"), "{json}");
    assert_eq!(json.matches("robert@contoso.com").count(), 6);
    assert_eq!(references_to(&next, &element("contoso/recipient/robert@contoso.com")).len(), 5);
}

#[test]
fn renaming_a_recipient_rewrites_the_lists_of_senders_that_name_it() {
    let list = r#"{"put":{"system":"contoso","value":{"recipient":{"address":"board@contoso.com","kind":{"mailbox":{}},"acceptMessagesOnlyFromSendersOrMembers":["sun@contoso.com"],"rejectMessagesFromSendersOrMembers":["sun@contoso.com"]}}}}"#;
    let next = apply(&topology(), &serde_json::from_str(list).expect("an edit")).expect("valid");
    let (board, sun) = (element("contoso/recipient/board@contoso.com"), element("contoso/recipient/sun@contoso.com"));
    assert!(references_to(&next, &sun).contains(&board));
    let next = apply(&next, &Edit::Rename { from: sun, to: "moon@contoso.com".to_owned() }).expect("valid");
    let found = next.organizations[0].recipients.find(&"board@contoso.com".parse().expect("an address")).expect("there");
    assert!(found.listed_senders().all(|sender| sender.as_str() == "moon@contoso.com"), "{found:?}");
}

#[test]
fn renaming_a_recipient_to_an_address_that_is_taken_is_refused() {
    let from = element("contoso/recipient/bob@contoso.com");
    assert!(matches!(
        refusal(&topology(), &Edit::Rename { from: from.clone(), to: "sun@contoso.com".to_owned() }),
        EditError::AddressInUse(_)
    ));
    let own_proxy = apply(&topology(), &Edit::Rename { from, to: "bob@contoso.onmicrosoft.com".to_owned() })
        .expect("its own address is free for it");
    assert!(Document::from_json(&Document::new("", own_proxy).to_json()).is_ok(), "the result can be saved and opened");
}

#[test]
fn renaming_a_certificate_rewrites_the_servers_that_present_it() {
    let next = apply(&topology(), &Edit::Rename { from: element("certificate/mail.contoso.com"), to: "2027".to_owned() })
        .expect("valid");
    assert_eq!(references_to(&next, &element("certificate/2027")), [element("server"), element("internal-server")]);
    assert!(references_to(&next, &element("certificate/mail.contoso.com")).is_empty());
}

#[test]
fn sample_messages_follow_the_rename_of_a_system_and_of_a_recipient_and_back() {
    let start = vec![Message::new(
        Some("bob@contoso.com".parse().expect("an address")),
        "sun@contoso.com".parse().expect("an address"),
        SystemId::parse("contoso").expect("an id"),
    )];
    for (from, to) in [("contoso", "tenant"), ("contoso/recipient/bob@contoso.com", "robert@contoso.com")] {
        let (mut messages, from) = (start.clone(), element(from));
        follow_rename(&mut messages, &from, to);
        assert_ne!(messages, start);
        follow_rename(&mut messages, &renamed(&from, to).expect("a name"), &from.label());
        assert_eq!(messages, start);
    }
}

#[test]
fn a_removed_element_leaves_what_named_it_as_it_was() {
    let next = apply(&topology(), &Edit::Remove(element("contoso/outbound-connector/To Local"))).expect("valid");
    assert_eq!(next.organizations[0].transport_rules, topology().organizations[0].transport_rules);
    assert!(matches!(refusal(&next, &Edit::Remove(element("contoso/outbound-connector/To Local"))), EditError::NotFound(_)));
}

#[test]
fn everything_can_be_removed_the_last_organization_included() {
    let mut next = topology();
    for element in elements(&topology()).into_iter().filter(|element| {
        matches!(element, Element::System(_) | Element::RecordSet(..) | Element::Zone(_) | Element::Certificate(_))
    }) {
        next = apply(&next, &Edit::Remove(element)).expect("removable");
    }
    assert_eq!(next, Topology::default());
}

#[test]
fn a_rule_moves_to_the_priority_it_is_given() {
    let rule = element("contoso/transport-rule/Boss");
    let next = apply(&topology(), &Edit::MoveRule { rule: rule.clone(), to: 0 }).expect("valid");
    assert_eq!(next.organizations[0].transport_rules[0].name.as_str(), "Boss");
    assert!(matches!(refusal(&topology(), &Edit::MoveRule { rule, to: 2 }), EditError::PriorityOutOfRange { to: 2, highest: 1 }));
    assert!(matches!(refusal(&topology(), &Edit::MoveRule { rule: element("contoso"), to: 0 }), EditError::NotARule(_)));
}

#[test]
fn an_assumption_takes_only_its_readings_and_removing_it_restores_the_default() {
    let put = |reading: &str| {
        edit(&format!(r#"{{"put":{{"value":{{"assumption":{{"assumption":"routing-rule-scope","reading":"{reading}"}}}}}}}}"#))
    };
    assert!(matches!(refusal(&topology(), &put("whatever")), EditError::UnknownReading { .. }));
    let chosen = apply(&topology(), &put("unknown-recipients-only")).expect("a reading");
    assert_ne!(chosen, topology());
    assert_eq!(apply(&chosen, &Edit::Remove(element("assumption/routing-rule-scope"))).expect("removable"), topology());
}

#[test]
fn a_copy_has_a_name_nobody_has() {
    let mut next = topology();
    for name in ["To Local copy", "To Local copy 2", "To Local copy 3"] {
        let copy = duplicate(&next, &element("contoso/outbound-connector/To Local")).expect("connectors have copies");
        assert_eq!(copy.element().map(|element| element.label()), Some(name.to_owned()));
        next = apply(&next, &copy).expect("a copy is valid");
    }
    for at in [
        "contoso",
        "server",
        "internal-server",
        "contoso/recipient/bob@contoso.com",
        "certificate/mail.contoso.com",
        "contoso/transport-rule/Boss",
        "contoso/inbound-connector/From Local",
    ] {
        let copy = duplicate(&next, &element(at)).expect("it has a copy");
        next = apply(&next, &copy).expect("a copy is valid");
    }
    assert_eq!(duplicate(&next, &element("contoso/accepted-domain/contoso.com")), None);
    assert!(Document::from_json(&Document::new("", next).to_json()).is_ok());
}

#[test]
fn every_kind_of_element_can_be_added_twice_to_an_empty_and_to_a_full_topology() {
    let kinds = [
        NewElement::ExchangeOnline,
        NewElement::ExchangeServer,
        NewElement::EdgeTransport,
        NewElement::Postfix,
        NewElement::SmtpHost(mailflow::model::SmtpRole::Filter),
        NewElement::AcceptedDomain,
        NewElement::InboundConnector,
        NewElement::OutboundConnector,
        NewElement::ReceiveConnector,
        NewElement::SendConnector,
        NewElement::TransportRule,
        NewElement::Mailbox,
        NewElement::MailUser,
        NewElement::MailContact,
        NewElement::DistributionGroup,
        NewElement::RecordSet(RecordType::Mx),
        NewElement::RecordSet(RecordType::A),
        NewElement::RecordSet(RecordType::Tlsa),
        NewElement::Zone,
        NewElement::Certificate,
    ];
    for mut next in [Topology::default(), topology()] {
        for kind in kinds.into_iter().chain(kinds) {
            let is_of_server = matches!(kind, NewElement::ReceiveConnector | NewElement::SendConnector);
            let mut organizations = next.organizations.iter();
            let owner = organizations.find(|organization| organization.exchange_server().is_some() == is_of_server);
            let owner = owner.map(|organization| organization.id.clone());
            let before = elements(&next).len();
            let edit = new_element(&next, owner.as_ref(), kind).expect("it can be added");
            next = apply(&next, &edit).expect("a new element is valid");
            assert!(exists(&next, &edit.element().expect("it names what it adds")));
            assert!(elements(&next).len() > before, "{kind:?} is a new one");
        }
        assert!(Document::from_json(&Document::new("", next).to_json()).is_ok());
    }
}

#[test]
fn renaming_a_send_connector_and_a_certificate_reaches_what_names_them() {
    let organization = r#"{"put":{"value":{"organization":{"id":"exchange","platform":{"exchangeServer":{"hostName":"ex.contoso.com","sendConnectors":[{"name":"Out","enabled":true,"addressSpaces":[],"tlsCertificateName":"mail"}],"receiveConnectors":[{"name":"In","enabled":true,"remoteIPRanges":[],"tlsCertificateName":"mail"}]}},"transportRules":[{"name":"Archive","actions":[{"routeMessageOutboundConnector":"Out"}]}]}}}}"#;
    let certificate = r#"{"put":{"value":{"certificate":{"name":"mail","names":["ex.contoso.com"],"issuer":"selfSigned"}}}}"#;
    let rename = |from: &str, to: &str| Edit::Rename { from: element(from), to: to.to_owned() };
    let edits = [
        serde_json::from_str(organization).expect("an organization"),
        serde_json::from_str(certificate).expect("a certificate"),
        rename("exchange/send-connector/Out", "To Internet"),
        rename("exchange/receive-connector/In", "Default Frontend"),
        rename("certificate/mail", "mail (2026)"),
    ];
    let next = apply_all(&Topology::default(), &edits).expect("every edit is valid");
    let users = |at: &str| references_to(&next, &element(at)).iter().map(Element::to_string).collect::<Vec<_>>();
    assert_eq!(users("exchange/send-connector/To Internet"), ["exchange/transport-rule/Archive"]);
    assert_eq!(
        users("certificate/mail (2026)"),
        ["exchange/receive-connector/Default Frontend", "exchange/send-connector/To Internet"]
    );
    assert!(apply(&next, &Edit::Remove(element("exchange/receive-connector/Default Frontend"))).is_ok());
    let elsewhere =
        r#"{"put":{"system":"exchange","value":{"sendConnector":{"name":"to internet","enabled":true,"addressSpaces":[]}}}}"#;
    let same_name = apply(&next, &serde_json::from_str(elsewhere).expect("a connector"));
    assert!(matches!(same_name, Err(EditError::NameInUse { .. })));
}

#[test]
fn renaming_a_certificate_reaches_records_and_fingerprints() {
    let edits = [
        r#"{"put":{"value":{"certificate":{"name":"mail","names":["mail.contoso.com"],"issuer":"selfSigned"}}}}"#,
        r#"{"put":{"value":{"recordSet":{"name":"_25._tcp.mail.contoso.com","data":{"TLSA":["3 1 1 mail","2 0 1","3 1 1 other"]}}}}}"#,
        r#"{"put":{"value":{"relay":{"id":"server","hostName":"a.com","software":{"postfix":{"smtpTlsFingerprintCertMatch":["mail"],"smtpTlsPolicyMaps":[{"nextHop":"b.com","level":"fingerprint","matches":["mail"]},{"nextHop":"c.com","level":"secure","matches":["mail"]}]}}}}}}"#,
    ];
    let edits: Vec<Edit> = edits.into_iter().map(|edit| serde_json::from_str(edit).expect(edit)).collect();
    let rename = Edit::Rename { from: element("certificate/mail"), to: "mail (2026)".to_owned() };
    let next = apply(&apply_all(&Topology::default(), &edits).expect("valid"), &rename).expect("a free name");
    let users: Vec<String> = references_to(&next, &element("certificate/mail (2026)")).iter().map(Element::to_string).collect();
    assert_eq!(users, ["server", "dns/_25._tcp.mail.contoso.com/TLSA"]);
    let json = Document::new("", next).to_json();
    // The certificate itself, a record, the parameter and a policy; a pattern of another level is a host's name.
    assert_eq!((json.matches("mail (2026)").count(), json.matches("\"mail\"").count()), (4, 1));
}

#[test]
fn a_zone_is_renamed_unless_another_has_the_name() {
    let zone = |name: &str| edit(&format!(r#"{{"put":{{"value":{{"zone":{{"name":"{name}","dnssec":"secure"}}}}}}}}"#));
    let rename = |to: &str| Edit::Rename { from: element("zone/contoso.com"), to: to.to_owned() };
    let both = apply_all(&topology(), &[zone("contoso.com"), zone("fabrikam.com")]).expect("valid");
    assert!(matches!(refusal(&both, &rename("fabrikam.com")), EditError::NameInUse { .. }));
    assert!(exists(&apply(&both, &rename("litware.com")).expect("free"), &element("zone/litware.com")));
}

#[test]
fn who_uses_an_element_is_listed_in_display_order() {
    let topology = topology();
    let users = |at: &str| references_to(&topology, &element(at)).iter().map(Element::to_string).collect::<Vec<_>>();
    assert_eq!(users("contoso/outbound-connector/To Local"), ["contoso/transport-rule/Local mail"]);
    assert_eq!(users("internal-server"), ["contoso/outbound-connector/To Local"]);
    assert_eq!(users("contoso"), ["internal-server", "dns/contoso.com/MX"]);
    assert_eq!(users("dns/mail.contoso.com/A"), ["contoso/outbound-connector/To Local", "internal-server"]);
    assert_eq!(
        users("contoso/recipient/bob@contoso.com"),
        [
            "contoso/transport-rule/Local mail",
            "contoso/transport-rule/Boss",
            "contoso/recipient/staff@contoso.com",
            "contoso/recipient/sun@contoso.com",
            "server/recipient/bobby@contoso.com"
        ]
    );
    assert_eq!(
        users("contoso/accepted-domain/contoso.com"),
        [
            "contoso/transport-rule/Local mail",
            "contoso/recipient/bob@contoso.com",
            "contoso/recipient/staff@contoso.com",
            "contoso/recipient/sun@contoso.com"
        ]
    );
}

#[test]
fn renaming_an_edge_transport_server_keeps_its_subscription_and_the_connectors_that_send_through_it() {
    let server = r#"{"id":"exchange","platform":{"exchangeServer":{"hostName":"ex01.contoso.com","sendConnectors":[{"name":"Internet","enabled":true,"addressSpaces":[],"sourceTransportServers":["EDGE"]}]}}}"#;
    let edge = r#"{"id":"edge","platform":{"exchangeServer":{"hostName":"mail.contoso.com","edge":{"subscription":{"organization":"exchange"}}}}}"#;
    let topology: Topology = serde_json::from_str(&format!(r#"{{"organizations":[{server},{edge}]}}"#)).expect("a topology");
    assert_eq!(references_to(&topology, &element("edge")), [element("exchange/send-connector/Internet")]);
    assert_eq!(references_to(&topology, &element("exchange")), [element("edge")]);
    let rename = |from: &str, to: &str| Edit::Rename { from: element(from), to: to.to_owned() };
    let renamed = apply_all(&topology, &[rename("edge", "edge01"), rename("exchange", "contoso")]).expect("free names");
    assert_eq!(references_to(&renamed, &element("edge01")), [element("contoso/send-connector/Internet")]);
    assert_eq!(references_to(&renamed, &element("contoso")), [element("edge01")]);
}
