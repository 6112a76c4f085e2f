//! Size of a message and number of its recipients.

use mailflow::{Message, Topology, model::ByteSize, trace::Path};

use crate::stage::{decided, edited, end, message, path, route, with};

/// A message of `megabytes` from Bob in the tenant.
fn sized(megabytes: u64, from: &str, to: &str, at: &str) -> Message {
    Message { size: Some(ByteSize::new(megabytes << 20)), ..message(from, to, at) }
}

fn one(topology: &Topology, message: &Message) -> Path {
    route(topology, message).paths.remove(0)
}

fn mailbox(address: &str, limits: &str) -> String {
    format!(
        r#"{{"put":{{"system":"tenant","value":{{"recipient":{{"address":"{address}","kind":{{"mailbox":{{}}}},{limits}}}}}}}}}"#
    )
}

#[test]
fn a_mailbox_takes_messages_up_to_its_size() {
    // Set-Mailbox, -MaxReceiveSize; 36 MB by default.
    let large = sized(37, "sun@fabrikam.com", "bob@contoso.com", "internet");
    let found = one(&with(&[]), &large);
    assert_eq!(end(&found), "returned 550 5.2.3");
    assert_eq!(
        decided(&found, "message-too-large-for-recipient"),
        "tenant recipient-resolution tenant/recipient/bob@contoso.com#MaxReceiveSize"
    );
    assert_eq!(end(&one(&with(&[]), &sized(36, "sun@fabrikam.com", "bob@contoso.com", "internet"))), "delivered");
    assert_eq!(end(&one(&with(&[&mailbox("bob@contoso.com", r#""maxReceiveSize":"150MB""#)]), &large)), "delivered");
    assert_eq!(end(&path(&with(&[]), "sun@fabrikam.com", "bob@contoso.com", "internet")), "delivered");
}

#[test]
fn a_mailbox_sends_messages_up_to_its_size_and_to_so_many() {
    // Set-Mailbox, -MaxSendSize and -RecipientLimits.
    let found = one(&with(&[]), &sized(36, "bob@contoso.com", "dora@contoso.com", "tenant"));
    assert_eq!(end(&found), "returned 550 5.2.11");
    assert_eq!(decided(&found, "message-too-large-for-sender"), "tenant acceptance tenant/recipient/bob@contoso.com#MaxSendSize");
    let wider = mailbox("bob@contoso.com", r#""maxSendSize":"40MB""#);
    assert_eq!(end(&one(&with(&[&wider]), &sized(36, "bob@contoso.com", "dora@contoso.com", "tenant"))), "delivered");
    let few = with(&[&mailbox("bob@contoso.com", r#""recipientLimits":1"#)]);
    let mut both = message("bob@contoso.com", "dora@contoso.com", "tenant");
    both.forward_paths.push("known@closed.example".parse().expect("an address"));
    let paths = route(&few, &both).paths;
    assert!(paths.iter().all(|path| end(path) == "returned 550 5.5.3"), "{paths:#?}");
    assert_eq!(decided(&paths[0], "too-many-recipients"), "tenant acceptance tenant/recipient/bob@contoso.com#RecipientLimits");
    assert_eq!(end(&path(&few, "bob@contoso.com", "dora@contoso.com", "tenant")), "delivered");
}

#[test]
fn a_receive_connector_takes_messages_up_to_its_size() {
    // New-ReceiveConnector, -MaxMessageSize.
    let base = r#"{"hopscope":1,"title":"A server","topology":{"organizations":[{"id":"exchange","platform":{"exchangeServer":{
        "hostName":"mail.contoso.com","addresses":["203.0.113.25"],
        "receiveConnectors":[{"name":"Default","enabled":true,"remoteIPRanges":["0.0.0.0/0"],"anonymousUsers":true,"maxMessageSize":"25MB"}]}},
        "acceptedDomains":[{"name":"contoso.com","domainType":"authoritative"}],
        "recipients":[{"address":"ann@contoso.com","kind":{"mailbox":{}}}]}],
        "dns":{"recordSets":[{"name":"contoso.com","data":{"MX":[{"preference":0,"exchange":"mail.contoso.com"}]}},
            {"name":"mail.contoso.com","data":{"A":["203.0.113.25"]}}]}}}"#;
    let sent = |megabytes| {
        let client_address = "192.0.2.1".parse().ok();
        let message = sized(megabytes, "sun@fabrikam.com", "ann@contoso.com", "internet");
        one(&edited::<&str>(base, &[]), &Message { client_address, ..message })
    };
    let large = sent(26);
    assert_eq!(end(&large), "refused 552 5.3.4");
    assert_eq!(
        decided(&large, "message-too-large-for-connector"),
        "exchange acceptance exchange/receive-connector/Default#MaxMessageSize"
    );
    assert_eq!(end(&sent(25)), "delivered");
    // 36 MB where nothing is set.
    let base = base.replace(r#","maxMessageSize":"25MB""#, "");
    let sent = |megabytes| {
        let message = sized(megabytes, "sun@fabrikam.com", "ann@contoso.com", "internet");
        one(&edited::<&str>(&base, &[]), &Message { client_address: "192.0.2.1".parse().ok(), ..message })
    };
    assert_eq!((end(&sent(36)).as_str(), end(&sent(37)).as_str()), ("delivered", "refused 552 5.3.4"));
}

#[test]
fn exchange_online_has_limits_that_no_setting_lifts() {
    // Exchange Online limits: a message of 150 MB, 1,000 recipients.
    let wide = mailbox("bob@contoso.com", r#""maxReceiveSize":"500MB","maxSendSize":"500MB","recipientLimits":5000"#);
    let topology = with(&[&wide]);
    let to_bob = |megabytes| one(&topology, &sized(megabytes, "sun@fabrikam.com", "bob@contoso.com", "internet"));
    assert_eq!(end(&to_bob(150)), "delivered");
    let large = to_bob(151);
    assert_eq!(end(&large), "refused 552 5.3.4");
    assert_eq!(decided(&large, "message-too-large-for-service"), "tenant filtering standard");
    assert_eq!(end(&one(&topology, &sized(151, "bob@contoso.com", "dora@contoso.com", "tenant"))), "returned 552 5.3.4");
    let to_many = |count| {
        let mut message = message("bob@contoso.com", "dora@contoso.com", "tenant");
        let others = (1..count).map(|number| format!("u{number}@contoso.com").parse().expect("an address"));
        message.forward_paths.extend(others);
        one(&topology, &message)
    };
    assert_eq!(end(&to_many(1000)), "delivered");
    let many = to_many(1001);
    assert_eq!(end(&many), "returned 550 5.5.3");
    assert_eq!(decided(&many, "too-many-for-organization"), "tenant acceptance tenant#MaxRecipientEnvelopeLimit");
}

/// The tenant with these settings.
fn tenant(settings: &str) -> Topology {
    with(&[&format!(
        r#"{{"put":{{"system":"tenant","value":{{"organizationSettings":{{"initialDomain":"contoso.onmicrosoft.com",{settings}}}}}}}}}"#
    )])
}

#[test]
fn a_tenant_limits_the_recipients_of_every_message() {
    // Set-TransportConfig, -MaxRecipientEnvelopeLimit: the most recipients of a message; a mailbox may have a limit of its own.
    let mut both = message("bob@contoso.com", "dora@contoso.com", "tenant");
    both.forward_paths.push("known@closed.example".parse().expect("an address"));
    let paths = route(&tenant(r#""maxRecipientEnvelopeLimit":1"#), &both).paths;
    assert!(paths.iter().all(|path| end(path) == "returned 550 5.5.3"), "{paths:#?}");
    assert_eq!(decided(&paths[0], "too-many-for-organization"), "tenant acceptance tenant#MaxRecipientEnvelopeLimit");
    let paths = route(&tenant(r#""maxRecipientEnvelopeLimit":2"#), &both).paths;
    assert!(paths.iter().all(|path| path.verdict.is_success()), "{paths:#?}");
}

#[test]
fn messages_wait_for_as_long_as_the_tenant_says() {
    // Set-TransportConfig, -MessageExpiration: 24 hours by default, 12 at least.
    let hours = |topology: &Topology| {
        let far = r#"{"put":{"value":{"recordSet":{"name":"far.example","data":{"MX":[{"preference":0,"exchange":"mx.fabrikam.com"}]}}}}}"#;
        let read = |edit: &str| serde_json::from_str(edit).expect("an edit");
        let down = r#"{"put":{"value":{"relay":{"id":"down","hostName":"mx.fabrikam.com","addresses":["192.0.2.99"],"reachability":"refused","software":{"smtpHost":{"role":"mailboxHost","accepts":["far.example"]}}}}}}"#;
        let address = r#"{"put":{"value":{"recordSet":{"name":"mx.fabrikam.com","data":{"A":["192.0.2.99"]}}}}}"#;
        let topology = mailflow_edit::apply_all(topology, &[read(far), read(down), read(address)]).expect("edits");
        match path(&topology, "bob@contoso.com", "zoe@far.example", "tenant").verdict {
            mailflow::trace::Verdict::Held { expires_after_hours, .. } => expires_after_hours,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(hours(&with(&[])), 24);
    assert_eq!(hours(&tenant(r#""messageExpirationHours":12"#)), 12);
}

#[test]
fn a_receive_connector_takes_so_many_recipients_at_once() {
    // New-ReceiveConnector, -MaxRecipientsPerMessage: 200 by default.
    let base = |limit: &str| {
        format!(
            r#"{{"hopscope":1,"title":"A server","topology":{{"organizations":[{{"id":"exchange","platform":{{"exchangeServer":{{
            "hostName":"mail.contoso.com","addresses":["203.0.113.25"],
            "receiveConnectors":[{{"name":"Default","enabled":true,"remoteIPRanges":["0.0.0.0/0"],"anonymousUsers":true{limit}}}]}}}},
            "acceptedDomains":[{{"name":"contoso.com","domainType":"authoritative"}}],
            "recipients":[{{"address":"ann@contoso.com","kind":{{"mailbox":{{}}}}}}]}}],
            "dns":{{"recordSets":[{{"name":"contoso.com","data":{{"MX":[{{"preference":0,"exchange":"mail.contoso.com"}}]}}}},
                {{"name":"mail.contoso.com","data":{{"A":["203.0.113.25"]}}}}]}}}}}}"#
        )
    };
    let sent = |limit: &str, count| {
        let client_address = "192.0.2.1".parse().ok();
        let message = message("sun@fabrikam.com", "ann@contoso.com", "internet");
        one(&edited::<&str>(&base(limit), &[]), &Message { client_address, envelope_recipients: Some(count), ..message })
    };
    let many = sent("", 201);
    assert_eq!(end(&many), "held 452 4.5.3");
    assert_eq!(
        decided(&many, "too-many-for-connector"),
        "exchange acceptance exchange/receive-connector/Default#MaxRecipientsPerMessage"
    );
    assert_eq!(end(&sent("", 200)), "delivered");
    assert_eq!(end(&sent(r#","maxRecipientsPerMessage":10"#, 11)), "held 452 4.5.3");
    assert_eq!(end(&sent(r#","maxRecipientsPerMessage":5000"#, 5000)), "delivered");
}
