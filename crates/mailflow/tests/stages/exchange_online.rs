//! Stages of Exchange Online: attribution, recipients, mail flow rules, the choice of connector.

use mailflow::{
    Assumption,
    model::{ExchangeOnline, Platform, Recipient, RecipientKind},
    trace::Path,
};

use crate::stage::{
    BY_ADDRESS, TO_SERVER, argument, cause, codes, connector, decided, end, inbound, lost, message, path, paths, reading,
    recipient, relay_through_tenant, route, rule, server, with,
};

const CERTIFICATE: &str =
    r#"{"put":{"value":{"certificate":{"name":"public","names":["mail.contoso.com"],"issuer":"publicAuthority"}}}}"#;

/// The server sends everything to Exchange Online and presents a public certificate for its host name.
fn presents_certificate() -> String {
    server(
        r#""relayhost":"[contoso-com.mail.protection.outlook.com]","smtpTlsSecurityLevel":"may""#,
        r#""clientCertificate":"public","#,
    )
}

// ---- attribution

#[test]
fn of_two_connectors_that_recognise_a_server_the_one_by_certificate_counts() {
    // MC1226222: the domain on the certificate is looked at before MAIL FROM and the address.
    let by_certificate =
        inbound("By Certificate", "onPremises", r#""senderDomains":["*"],"tlsSenderCertificateName":"*.contoso.com""#);
    let topology = with(&[CERTIFICATE, BY_ADDRESS, &by_certificate, &presents_certificate()]);
    let path = path(&topology, "ann@contoso.com", "sun@fabrikam.com", "server");
    assert_eq!(end(&path), "leaves");
    assert_eq!(
        decided(&path, "originating-by-certificate"),
        "tenant attribution tenant/inbound-connector/By Certificate#TlsSenderCertificateName"
    );
    assert_eq!(lost(&path, "certificate-comes-first"), ["tenant/inbound-connector/From Server"]);
}

#[test]
fn a_connector_by_address_gives_a_foreign_sender_no_right_to_relay_where_a_certificate_does() {
    // KB 3169958: MAIL FROM in an accepted domain, or a certificate whose domain is one.
    let by_certificate =
        inbound("By Certificate", "onPremises", r#""senderDomains":["*"],"tlsSenderCertificateName":"*.contoso.com""#);
    let topology = with(&[CERTIFICATE, BY_ADDRESS, &by_certificate, &presents_certificate()]);
    for sender in ["<>", "someone@elsewhere.example"] {
        let path = path(&topology, sender, "sun@fabrikam.com", "server");
        assert_eq!(end(&path), "leaves");
        assert_eq!(
            decided(&path, "originating-by-certificate"),
            "tenant attribution tenant/inbound-connector/By Certificate#TlsSenderCertificateName"
        );
        assert_eq!(lost(&path, "sender-domain-not-accepted"), ["tenant/inbound-connector/From Server"]);
        let told = path.decisions().flat_map(|(_, decision)| &decision.passed_over).find_map(|lost| lost.why.arguments().pop());
        assert_eq!(told, Some(("sender", sender.to_owned())));
    }
}

#[test]
fn a_certificate_whose_domain_is_not_accepted_gives_no_right_to_relay() {
    // KB 3169958: the certificate's domain must itself be an accepted domain; `mail.contoso.com` is none.
    let by_domain = inbound("By Domain", "onPremises", r#""senderDomains":["*"],"tlsSenderCertificateName":"*.contoso.com""#);
    let by_host = inbound("By Host", "onPremises", r#""senderDomains":["*"],"tlsSenderCertificateName":"mail.contoso.com""#);
    let both = path(&with(&[CERTIFICATE, &by_domain, &by_host, &presents_certificate()]), "<>", "sun@fabrikam.com", "server");
    assert_eq!(end(&both), "leaves");
    assert_eq!(
        decided(&both, "originating-by-certificate"),
        "tenant attribution tenant/inbound-connector/By Domain#TlsSenderCertificateName"
    );
    assert_eq!(lost(&both, "certificate-domain-not-accepted"), ["tenant/inbound-connector/By Host"]);
    let alone = path(&with(&[CERTIFICATE, &by_host, &presents_certificate()]), "<>", "sun@fabrikam.com", "server");
    assert_eq!(end(&alone), "refused 550 5.7.64");
    assert_eq!(
        decided(&alone, "relay-denied-sender"),
        "tenant attribution tenant/inbound-connector/By Host#TlsSenderCertificateName"
    );
}

#[test]
fn of_two_connectors_with_the_same_evidence_no_certificate_is_said_to_have_decided() {
    let again = inbound("Later", "onPremises", r#""senderDomains":["*"],"senderIpAddresses":["203.0.113.0/24"]"#);
    let path = path(&with(&[&again, BY_ADDRESS, &relay_through_tenant()]), "ann@contoso.com", "sun@fabrikam.com", "server");
    assert_eq!(end(&path), "leaves");
    assert_eq!(
        decided(&path, "originating-by-address"),
        "tenant attribution tenant/inbound-connector/From Server#SenderIPAddresses"
    );
    assert_eq!(lost(&path, "sorts-later"), ["tenant/inbound-connector/Later"]);
    assert!(lost(&path, "certificate-comes-first").is_empty());
}

#[test]
fn a_partner_connector_that_lists_the_address_gives_no_right_to_relay() {
    // Configure mail flow using connectors: only OnPremises connectors make mail originate in the tenant.
    let partner = inbound("Partner", "partner", r#""senderDomains":["*"],"senderIpAddresses":["203.0.113.25/32"]"#);
    let path = path(&with(&[&partner, &relay_through_tenant()]), "ann@contoso.com", "sun@fabrikam.com", "server");
    assert_eq!(end(&path), "refused 550 5.7.64");
    assert_eq!(decided(&path, "relay-denied"), "tenant attribution tenant/no inbound-connector");
    assert_eq!(lost(&path, "partner-grants-nothing"), ["tenant/inbound-connector/Partner"]);
}

#[test]
fn a_partner_connector_that_requires_tls_takes_no_mail_in_clear() {
    // Set-InboundConnector -RequireTls: messages that do not come over TLS are rejected. The wording is an assumption.
    let partner = inbound("Partner", "partner", r#""senderDomains":["contoso.com"],"requireTls":true"#);
    let sent = |level: &str| {
        let parameters = format!(r#""relayhost":"[contoso-com.mail.protection.outlook.com]","smtpTlsSecurityLevel":"{level}""#);
        path(&with(&[&partner, &server(&parameters, "")]), "ann@contoso.com", "bob@contoso.com", "server")
    };
    let clear = sent("none");
    assert_eq!(end(&clear), "held 451 5.7.3");
    assert_eq!(decided(&clear, "partner-tls-required"), "tenant attribution tenant/inbound-connector/Partner#RequireTls");
    let encrypted = sent("may");
    assert_eq!(end(&encrypted), "delivered");
    assert!(!codes(&encrypted).contains(&"partner-tls-required"));
}

#[test]
fn a_certificate_with_another_name_matches_no_connector() {
    // Set-InboundConnector -TlsSenderCertificateName: the name on the certificate must be the one the connector names.
    let other = inbound("By Certificate", "onPremises", r#""senderDomains":["*"],"tlsSenderCertificateName":"*.closed.example""#);
    let topology = with(&[CERTIFICATE, &other, &presents_certificate()]);
    let path = path(&topology, "ann@contoso.com", "sun@fabrikam.com", "server");
    assert_eq!(end(&path), "refused 550 5.7.64");
    assert_eq!(decided(&path, "relay-denied"), "tenant attribution tenant/no inbound-connector");
    assert_eq!(lost(&path, "certificate-not-matched"), ["tenant/inbound-connector/By Certificate"]);
}

// ---- recipients

#[test]
fn a_group_is_expanded_into_its_members() {
    // RFC 5321 §3.9.2: each member of a list gets a copy.
    let group = recipient("all@contoso.com", r#"{"distributionGroup":{"members":["bob@contoso.com","sun@fabrikam.com"]}}"#);
    let found = paths(&with(&[&group]), "dora@contoso.com", "all@contoso.com", "tenant");
    let ends: Vec<_> = found.iter().map(|path| (path.recipient.as_str(), end(path))).collect();
    assert_eq!(ends, [("bob@contoso.com", "delivered".to_owned()), ("sun@fabrikam.com", "leaves".to_owned())]);
    for path in &found {
        assert_eq!(decided(path, "expanded-group"), "tenant recipient-resolution tenant/recipient/all@contoso.com#Members");
    }
}

#[test]
fn a_group_without_members_delivers_to_nobody() {
    let group = recipient("empty@contoso.com", r#"{"distributionGroup":{"members":[]}}"#);
    let path = path(&with(&[&group]), "bob@contoso.com", "empty@contoso.com", "tenant");
    assert_eq!(end(&path), "discarded");
    assert_eq!(decided(&path, "empty-group"), "tenant recipient-resolution tenant/recipient/empty@contoso.com#Members");
}

#[test]
fn a_microsoft_365_group_keeps_a_copy_in_its_mailbox() {
    let group = recipient("team@contoso.com", r#"{"unifiedGroup":{"members":["dora@contoso.com"]}}"#);
    let found = paths(&with(&[&group]), "bob@contoso.com", "team@contoso.com", "tenant");
    let ends: Vec<_> = found.iter().map(|path| (path.recipient.as_str(), end(path))).collect();
    assert_eq!(ends, [("dora@contoso.com", "delivered".to_owned()), ("team@contoso.com", "delivered".to_owned())]);
    for path in &found {
        assert_eq!(decided(path, "expanded-unified-group"), "tenant recipient-resolution tenant/recipient/team@contoso.com");
    }
}

/// An edit that puts an accepted domain of the tenant with these fields.
fn accepted(name: &str, fields: &str) -> String {
    format!(r#"{{"put":{{"system":"tenant","value":{{"acceptedDomain":{{"name":"{name}",{fields}}}}}}}}}"#)
}

#[test]
fn a_domain_that_is_disabled_for_sending_takes_or_gives_no_mail() {
    // Set-AcceptedDomain, -SendingFromDomainDisabled and -SendingToDomainDisabled.
    let from = accepted("contoso.com", r#""domainType":"internalRelay","sendingFromDomainDisabled":true"#);
    let sent = path(&with(&[&from]), "bob@contoso.com", "sun@fabrikam.com", "tenant");
    assert_eq!(end(&sent), "returned 550 5.7.1");
    assert_eq!(
        decided(&sent, "sending-from-disabled"),
        "tenant attribution tenant/accepted-domain/contoso.com#SendingFromDomainDisabled"
    );
    assert!(sent.assumptions().contains(&mailflow::Assumption::DisabledDomain));
    // It still receives.
    assert_eq!(end(&path(&with(&[&from]), "sun@fabrikam.com", "bob@contoso.com", "internet")), "delivered");
    let to = accepted("contoso.com", r#""domainType":"internalRelay","sendingToDomainDisabled":true"#);
    let received = path(&with(&[&to]), "sun@fabrikam.com", "bob@contoso.com", "internet");
    assert_eq!(end(&received), "refused 550 5.7.1");
    assert_eq!(cause(&received, "sending-to-disabled"), "tenant/accepted-domain/contoso.com#SendingToDomainDisabled");
    // Nor does it get what a group, forwarding or a rule would bring.
    let closed = accepted("closed.example", r#""domainType":"authoritative","sendingToDomainDisabled":true"#);
    let list = recipient("list@contoso.com", r#"{"distributionGroup":{"members":["known@closed.example"]}}"#);
    let forwards = recipient("list@contoso.com", r#"{"mailbox":{"forwardingAddress":"known@closed.example"}}"#);
    let redirects = rule("Away", r#"{"sentTo":["bob@contoso.com"]}"#, r#"{"redirectMessageTo":["known@closed.example"]}"#);
    for (edit, to) in [(&list, "list@contoso.com"), (&forwards, "list@contoso.com"), (&redirects, "bob@contoso.com")] {
        let brought = path(&with(&[&closed, edit]), "dora@contoso.com", to, "tenant");
        assert_eq!(end(&brought), "returned 550 5.7.1", "{edit}");
        assert_eq!(cause(&brought, "sending-to-disabled"), "tenant/accepted-domain/closed.example#SendingToDomainDisabled");
    }
    assert_eq!(end(&path(&with(&[&to]), "dora@contoso.com", "bob@contoso.com", "tenant")), "returned 550 5.7.1");
}

#[test]
fn a_listed_subdomain_beats_its_parent_as_the_longer_match() {
    // The sources are silent: listed-subdomain, longest-match.
    let parent = accepted("contoso.com", r#""domainType":"internalRelay","matchSubDomains":true"#);
    let listed = accepted("sales.contoso.com", r#""domainType":"authoritative""#);
    let path = |edits: &[&str]| path(&with(edits), "bob@contoso.com", "nobody@sales.contoso.com", "tenant");
    let found = path(&[&parent, &listed]);
    assert_eq!(end(&found), "returned 550 5.1.10");
    assert_eq!(cause(&found, "unknown-authoritative"), "tenant/accepted-domain/sales.contoso.com#DomainType");
    assert!(found.assumptions().contains(&mailflow::Assumption::ListedSubdomain));
    assert!(!path(&[&listed]).assumptions().contains(&mailflow::Assumption::ListedSubdomain));
    assert!(codes(&path(&[&parent])).contains(&"unknown-in-subdomain"));
}

#[test]
fn an_unknown_recipient_is_returned_with_the_code_of_today_or_of_older_texts() {
    let older = reading("unknown-recipient", "returned-5.1.1");
    let found = |edits: &[&str]| path(&with(edits), "bob@contoso.com", "nobody@closed.example", "tenant");
    assert_eq!(end(&found(&[])), "returned 550 5.1.10");
    let path = found(&[&older]);
    assert_eq!(end(&path), "returned 550 5.1.1");
    assert!(path.verdict.reply().is_some_and(|reply| reply.text == "RESOLVER.ADR.ExRecipNotFound; not found"));
}

#[test]
fn edge_blocking_does_not_know_a_public_folder_in_the_cloud_but_knows_one_on_premises() {
    // Use Directory Based Edge Blocking: what it does not support.
    let mx = r#"{"put":{"value":{"recordSet":{"name":"closed.example","data":{"MX":[{"preference":0,"exchange":"closed-example.mail.protection.outlook.com"}]}}}}}"#;
    let here = recipient("news@closed.example", r#"{"mailPublicFolder":{}}"#);
    let outside = path(&with(&[mx, &here]), "sun@fabrikam.com", "news@closed.example", "internet");
    assert_eq!(end(&outside), "refused 550 5.4.1");
    assert_eq!(decided(&outside, "public-folder-unknown-at-edge"), "tenant edge-blocking tenant/recipient/news@closed.example");
    let inside = path(&with(&[mx, &here]), "bob@contoso.com", "news@closed.example", "tenant");
    assert_eq!(end(&inside), "delivered");
    assert_eq!(cause(&inside, "resolved-public-folder"), "tenant/recipient/news@closed.example");
    let elsewhere = recipient("news@closed.example", r#"{"mailPublicFolder":{"externalEmailAddress":"news@fabrikam.com"}}"#);
    let path = path(&with(&[mx, &elsewhere]), "sun@fabrikam.com", "news@closed.example", "internet");
    assert_eq!((end(&path).as_str(), path.recipient.as_str()), ("leaves", "news@fabrikam.com"));
    assert_eq!(cause(&path, "resolved-remote-public-folder"), "tenant/recipient/news@closed.example#ExternalEmailAddress");
    let strict = r#"{"put":{"system":"tenant","value":{"recipient":{"address":"news@contoso.com","kind":{"mailPublicFolder":{}},"requireSenderAuthentication":true}}}}"#;
    let path = self::path(&with(&[strict]), "sun@fabrikam.com", "news@contoso.com", "internet");
    assert_eq!(end(&path), "returned 550 5.7.135");
}

#[test]
fn a_dynamic_group_goes_to_whom_its_filter_finds() {
    // Set-DynamicDistributionGroup, -RecipientFilter.
    let group = recipient("all@contoso.com", r#"{"dynamicDistributionGroup":{"members":["dora@contoso.com"]}}"#);
    let path = path(&with(&[&group]), "bob@contoso.com", "all@contoso.com", "tenant");
    assert_eq!((end(&path).as_str(), path.recipient.as_str()), ("delivered", "dora@contoso.com"));
    assert_eq!(cause(&path, "expanded-group"), "tenant/recipient/all@contoso.com#RecipientFilter");
    let nobody = recipient("all@contoso.com", r#"{"dynamicDistributionGroup":{"members":[]}}"#);
    assert_eq!(end(&self::path(&with(&[&nobody]), "bob@contoso.com", "all@contoso.com", "tenant")), "discarded");
}

#[test]
fn a_remote_mailbox_without_routing_address_is_not_found() {
    // KB 2685437: 550 5.1.1 RESOLVER.ADR.RecipNotFound. An editor refuses remote mailboxes online; a file may hold one.
    let mut topology = with(&[]);
    let address = "moved@contoso.com".parse().expect("address");
    let moved = Recipient::new(address, RecipientKind::RemoteMailbox { remote_routing_address: None });
    topology.organizations.iter_mut().for_each(|organization| organization.recipients.put(moved.clone()).expect("free"));
    let path = path(&topology, "bob@contoso.com", "moved@contoso.com", "tenant");
    assert_eq!(end(&path), "returned 550 5.1.1");
    assert_eq!(
        decided(&path, "remote-mailbox-without-address"),
        "tenant recipient-resolution tenant/recipient/moved@contoso.com#RemoteRoutingAddress"
    );
    assert!(path.verdict.reply().is_some_and(|reply| reply.text.contains("RESOLVER.ADR.RecipNotFound")));
}

#[test]
fn a_mailbox_keeps_its_copy_even_where_forwarding_outside_is_refused() {
    // Set-Mailbox -DeliverToMailboxAndForward; Set-HostedOutboundSpamFilterPolicy -AutoForwardingMode: 5.7.520.
    let off = r#"{"put":{"system":"tenant","value":{"organizationSettings":{"initialDomain":"contoso.onmicrosoft.com","rejectDirectSend":false,"autoForwardingMode":"off"}}}}"#;
    let forwards = recipient(
        "fay@contoso.com",
        r#"{"mailbox":{"forwardingSmtpAddress":"fay@fabrikam.com","deliverToMailboxAndForward":true}}"#,
    );
    let found = paths(&with(&[off, &forwards]), "bob@contoso.com", "fay@contoso.com", "tenant");
    let [kept, forwarded] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!((end(kept).as_str(), kept.recipient.as_str()), ("delivered", "fay@contoso.com"));
    assert_eq!(
        decided(kept, "forwarded-with-copy"),
        "tenant recipient-resolution tenant/recipient/fay@contoso.com#ForwardingSmtpAddress"
    );
    assert_eq!(end(forwarded), "returned 550 5.7.520");
    assert_eq!(decided(forwarded, "forwarding-refused"), "tenant recipient-resolution tenant#AutoForwardingMode");
    assert!(forwarded.assumptions().is_empty(), "`off` leaves nothing to assume");
}

// ---- mail flow rules

#[test]
fn a_rule_that_deletes_drops_the_message_without_a_word() {
    let delete = rule("Gone", "", r#""deleteMessage""#);
    let path = path(&with(&[&delete]), "bob@contoso.com", "dora@contoso.com", "tenant");
    assert_eq!(end(&path), "discarded");
    assert_eq!(decided(&path, "rule-deletes"), "tenant transport-rules tenant/transport-rule/Gone#DeleteMessage");
}

#[test]
fn forwarding_to_a_mail_user_or_contact_with_an_address_outside_is_forwarding_outside() {
    // Control automatic external email forwarding: mailbox forwarding to external addresses is disabled.
    let to = |kind: &str, external: &str| {
        let target = recipient("guest@contoso.com", &format!(r#"{{"{kind}":{{"externalEmailAddress":"{external}"}}}}"#));
        let bob = recipient("bob@contoso.com", r#"{"mailbox":{"forwardingAddress":"guest@contoso.com"}}"#);
        path(&with(&[&target, &bob]), "dora@contoso.com", "bob@contoso.com", "tenant")
    };
    for kind in ["mailUser", "mailContact"] {
        assert_eq!(end(&to(kind, "guest@fabrikam.com")), "returned 550 5.7.520", "{kind}");
        assert!(!codes(&to(kind, "guest@closed.example")).contains(&"forwarding-refused"), "{kind}");
    }
}

#[test]
fn forwarding_to_a_group_that_leads_outside_hangs_on_a_reading() {
    // Set-HostedOutboundSpamFilterPolicy, -AutoForwardingMode: external recipients. Groups are not mentioned.
    let con = recipient("con@contoso.com", r#"{"mailContact":{"externalEmailAddress":"con@fabrikam.com"}}"#);
    let list = recipient("list@contoso.com", r#"{"distributionGroup":{"members":["con@contoso.com","sun@fabrikam.com"]}}"#);
    let bob = recipient("bob@contoso.com", r#"{"mailbox":{"forwardingAddress":"list@contoso.com"}}"#);
    let to = |address: &str, edits: &[&str]| {
        let edits: Vec<&str> = [con.as_str(), &list, &bob].into_iter().chain(edits.iter().copied()).collect();
        paths(&with(&edits), "dora@contoso.com", address, "tenant")
    };
    let allowed = to("bob@contoso.com", &[]);
    assert_eq!(allowed.iter().map(end).collect::<Vec<_>>(), ["leaves", "leaves"]);
    let strict = reading("forwarding-to-group", "refused-5.7.520");
    let refused = to("bob@contoso.com", &[&strict]);
    assert_eq!(refused.iter().map(end).collect::<Vec<_>>(), ["returned 550 5.7.520"; 2]);
    for path in allowed.iter().chain(&refused) {
        assert!(path.assumptions().contains(&Assumption::ForwardingToGroup));
    }
    // What an inbox rule sends to the group, is the same.
    let sends_on = recipient("bob@contoso.com", r#"{"mailbox":{"inboxRuleRedirectTo":["list@contoso.com"]}}"#);
    let ends = |edits: &[&str]| to("bob@contoso.com", edits).iter().map(end).collect::<Vec<_>>();
    assert_eq!(ends(&[&sends_on]), ["delivered", "leaves", "leaves"]);
    assert_eq!(ends(&[&sends_on, &strict]), ["delivered", "returned 550 5.7.520", "returned 550 5.7.520"]);
    // Mail for the group itself is not forwarded.
    let direct = to("list@contoso.com", &[&strict]);
    assert_eq!(direct.iter().map(end).collect::<Vec<_>>(), ["leaves", "leaves"]);
}

#[test]
fn a_rule_redirects_once_and_never_twice() {
    // Loop Prevention in Exchange Online: one redirect by rules, then 550 5.7.128.
    let once = rule("To Dora", r#"{"sentTo":["bob@contoso.com"]}"#, r#"{"redirectMessageTo":["dora@contoso.com"]}"#);
    let again = rule("To Known", r#"{"sentTo":["dora@contoso.com"]}"#, r#"{"redirectMessageTo":["known@closed.example"]}"#);
    let redirected = path(&with(&[&once]), "sun@fabrikam.com", "bob@contoso.com", "internet");
    assert_eq!((end(&redirected).as_str(), redirected.recipient.as_str()), ("delivered", "dora@contoso.com"));
    assert_eq!(decided(&redirected, "rule-redirects"), "tenant transport-rules tenant/transport-rule/To Dora#RedirectMessageTo");
    let twice = path(&with(&[&once, &again]), "sun@fabrikam.com", "bob@contoso.com", "internet");
    assert_eq!(end(&twice), "returned 550 5.7.128");
    assert_eq!(decided(&twice, "rule-redirect-limit"), "tenant transport-rules tenant/transport-rule/To Known#RedirectMessageTo");
}

#[test]
fn a_header_that_a_rule_removes_is_not_there_for_the_next_rule() {
    let removes = rule("Clean", "", r#"{"removeHeader":"x-mark"}"#);
    let deletes = rule("Gone", r#"{"headerContains":{"header":"X-Mark","words":["yes"]}}"#, r#""deleteMessage""#);
    let sent = |rules: &[&str]| -> Path {
        let mut message = message("bob@contoso.com", "dora@contoso.com", "tenant");
        message.headers.insert("X-Mark".to_owned(), "yes".to_owned());
        route(&with(rules), &message).paths.remove(0)
    };
    assert_eq!(end(&sent(&[&deletes])), "discarded");
    let cleaned = sent(&[&removes, &deletes]);
    assert_eq!(end(&cleaned), "delivered");
    assert_eq!(decided(&cleaned, "rule-removes-header"), "tenant transport-rules tenant/transport-rule/Clean#RemoveHeader");
    assert_eq!(lost(&cleaned, "condition-not-met"), ["tenant/transport-rule/Gone"]);
}

#[test]
fn a_rule_that_requires_tls_keeps_mail_from_leaving_in_clear() {
    let tls = rule("Only TLS", "", r#""routeMessageOutboundRequireTls""#);
    let filter = r#"{"put":{"system":"tenant","value":{"outboundConnector":{"name":"Out","enabled":true,"connectorType":"partner","recipientDomains":["fabrikam.com"],"smartHosts":["filter.fabrikam.com"]}}}}"#;
    let held = path(&with(&[&tls, filter]), "bob@contoso.com", "sun@fabrikam.com", "tenant");
    assert_eq!(end(&held), "held 450 4.4.317");
    let cause = "tenant/transport-rule/Only TLS#RouteMessageOutboundRequireTls";
    assert_eq!(decided(&held, "rule-requires-tls"), format!("tenant transport-rules {cause}"));
    assert_eq!(decided(&held, "tls-not-offered"), format!("tenant handover {cause}"));
    let clear = path(&with(&[filter]), "bob@contoso.com", "sun@fabrikam.com", "tenant");
    assert!(codes(&clear).contains(&"sent-in-clear"));
}

#[test]
fn a_routing_rule_spares_mailboxes_only_where_that_reading_is_chosen() {
    let routes = rule("Out", "", r#"{"routeMessageOutboundConnector":"Out"}"#);
    let out = connector("Out", r#""isTransportRuleScoped":true"#);
    let reading = r#"{"put":{"value":{"assumption":{"assumption":"routing-rule-scope","reading":"unknown-recipients-only"}}}}"#;
    let spared = path(&with(&[&routes, &out, reading]), "dora@contoso.com", "bob@contoso.com", "tenant");
    assert_eq!(end(&spared), "delivered");
    assert_eq!(decided(&spared, "rule-spares-mailbox"), "tenant transport-rules assumption/routing-rule-scope");
    assert_eq!(decided(&spared, "local-mailbox"), "tenant next-hop tenant/recipient/bob@contoso.com");
    assert_eq!(lost(&spared, "recipient-known"), ["tenant/transport-rule/Out#RouteMessageOutboundConnector"]);
    // Add-on service: a routing rule takes every message that it matches, mail for mailboxes of the tenant included.
    let taken = path(&with(&[&routes, &out]), "dora@contoso.com", "bob@contoso.com", "tenant");
    assert_eq!(decided(&taken, "connector-by-rule"), "tenant next-hop tenant/transport-rule/Out#RouteMessageOutboundConnector");
    assert!(lost(&taken, "rule-decided").contains(&"tenant/recipient/bob@contoso.com".to_owned()));
}

#[test]
fn a_rule_whose_connector_cannot_be_used_leaves_the_message_to_default_routing() {
    // Conditional mail routing: the connector must exist and be enabled. That default routing follows, is our choice.
    let routes = rule("Out", "", r#"{"routeMessageOutboundConnector":"Out"}"#);
    let off = r#"{"put":{"system":"tenant","value":{"outboundConnector":{"name":"Out","enabled":false,"connectorType":"onPremises","isTransportRuleScoped":true,"smartHosts":["mail.contoso.com"]}}}}"#;
    let test = connector("Out", r#""isTransportRuleScoped":true,"testMode":true"#);
    for (connector, cause, state) in [
        (None, "tenant/transport-rule/Out#RouteMessageOutboundConnector", "missing"),
        (Some(off), "tenant/outbound-connector/Out#Enabled", "disabled"),
        (Some(test.as_str()), "tenant/outbound-connector/Out#TestMode", "test-mode"),
    ] {
        let edits: Vec<&str> = connector.into_iter().chain([routes.as_str()]).collect();
        let path = path(&with(&edits), "dora@contoso.com", "bob@contoso.com", "tenant");
        assert_eq!(end(&path), "delivered");
        assert_eq!(decided(&path, "rule-connector-unusable"), format!("tenant next-hop {cause}"));
        assert_eq!(argument(&path, "rule-connector-unusable", "state"), state);
        assert_eq!(decided(&path, "local-mailbox"), "tenant next-hop tenant/recipient/bob@contoso.com");
    }
}

// ---- next hop

#[test]
fn a_connector_that_lists_the_domain_comes_before_one_that_takes_everything() {
    let exact = connector("Exact", r#""recipientDomains":["contoso.com"]"#);
    let any = connector("Any", r#""recipientDomains":["*"]"#);
    let topology = with(&[&any, &exact]);
    let listed = path(&topology, "bob@contoso.com", "ann@contoso.com", "tenant");
    assert_eq!(end(&listed), "delivered");
    assert_eq!(decided(&listed, "connector-by-domain"), "tenant next-hop tenant/outbound-connector/Exact#RecipientDomains");
    assert_eq!(lost(&listed, "less-specific"), ["tenant/outbound-connector/Any"]);
    // The server has no business with fabrikam.com: what it refuses went there by `*`.
    let other = path(&topology, "bob@contoso.com", "sun@fabrikam.com", "tenant");
    assert_eq!(decided(&other, "connector-for-all"), "tenant next-hop tenant/outbound-connector/Any#RecipientDomains");
    assert_eq!(lost(&other, "domain-not-covered"), ["tenant/outbound-connector/Exact"]);
    assert_eq!(end(&other), "refused 554 5.7.1");
    assert_eq!(decided(&other, "relay-access-denied"), "server acceptance server#smtpd_relay_restrictions");
}

#[test]
fn of_equal_connectors_the_one_that_sorts_later_is_passed_over() {
    let (a, b) =
        (connector("A", r#""recipientDomains":["contoso.com"]"#), connector("B", r#""recipientDomains":["contoso.com"]"#));
    let path = path(&with(&[&b, &a]), "bob@contoso.com", "ann@contoso.com", "tenant");
    assert_eq!(end(&path), "delivered");
    assert_eq!(decided(&path, "equal-connectors"), "tenant next-hop tenant/outbound-connector/A");
    assert_eq!(lost(&path, "sorts-later"), ["tenant/outbound-connector/B"]);
}

#[test]
fn smart_hosts_are_tried_in_turn_and_later_ones_wait() {
    let two = r#"{"put":{"system":"tenant","value":{"outboundConnector":{"name":"Two","enabled":true,"connectorType":"onPremises","recipientDomains":["contoso.com"],"smartHosts":["mail.contoso.com","filter.fabrikam.com"]}}}}"#;
    let path = path(&with(&[two]), "bob@contoso.com", "ann@contoso.com", "tenant");
    assert_eq!(end(&path), "delivered");
    assert_eq!(decided(&path, "smart-host"), "tenant next-hop tenant/outbound-connector/Two#SmartHosts");
    assert_eq!(lost(&path, "later-in-list"), ["tenant/outbound-connector/Two#SmartHosts"]);
    assert_eq!(path.hops.iter().map(|hop| hop.system.as_str()).collect::<Vec<_>>(), ["tenant", "server"]);
}

#[test]
fn a_connector_without_smart_host_that_uses_no_mx_keeps_the_message() {
    // New-OutboundConnector: -UseMXRecord $false needs -SmartHosts. A file may lack them all the same.
    let mut topology = with(&[&connector("Nowhere", r#""recipientDomains":["contoso.com"]"#)]);
    for organization in &mut topology.organizations {
        if let Platform::ExchangeOnline(ExchangeOnline { outbound_connectors, .. }) = &mut organization.platform {
            outbound_connectors.change_each(|connector| connector.smart_hosts.clear());
        }
    }
    let path = path(&topology, "bob@contoso.com", "ann@contoso.com", "tenant");
    assert_eq!(end(&path), "held 450 4.4.0");
    assert_eq!(decided(&path, "smart-host-missing"), "tenant next-hop tenant/outbound-connector/Nowhere#SmartHosts");
}

// ---- what comes back to the tenant that sent it on

#[test]
fn a_tenant_sees_that_it_has_sent_a_message_on_three_times() {
    // Exchange Team Blog: X-LD-Processed, up to three loops of a tenant to an external address or a forwarding address.
    let user = recipient("fay@contoso.com", r#"{"mailUser":{"externalEmailAddress":"fay@local.example"}}"#);
    let mx = r#"{"put":{"value":{"recordSet":{"name":"local.example","data":{"MX":[{"preference":0,"exchange":"mail.contoso.com"}]}}}}}"#;
    let back = server(
        r#""relayDomains":["local.example"],"virtualAliasMaps":[{"address":"fay@local.example","targets":["fay@contoso.com"]}],"transportMaps":[{"pattern":"contoso.com","transport":"smtp:[contoso-com.mail.protection.outlook.com]"}]"#,
        "",
    );
    let looped = path(&with(&[&user, mx, &back]), "sun@fabrikam.com", "fay@contoso.com", "internet");
    assert_eq!(end(&looped), "loops 554 5.4.14");
    assert!(codes(&looped).contains(&"loop-detected"));
    // Nothing is sent on where only a connector takes the message round.
    let round = server(r#""relayhost":"[contoso-com.mail.protection.outlook.com]""#, "");
    let relayed = path(&with(&[TO_SERVER, &round]), "sun@fabrikam.com", "nobody@contoso.com", "internet");
    assert!(!codes(&relayed).contains(&"loop-detected"), "{:?}", codes(&relayed));
}

// ---- what the edge does not have yet

#[test]
fn a_recipient_made_lately_is_unknown_at_the_edge_alone() {
    // DBEB: a new recipient takes up to 24 hours to be copied.
    let domain = r#"{"put":{"system":"tenant","value":{"acceptedDomain":{"name":"contoso.com","domainType":"authoritative"}}}}"#;
    let fresh = r#"{"put":{"system":"tenant","value":{"recipient":{"address":"new@contoso.com","kind":{"mailbox":{}},"notYetAtEdge":true}}}}"#;
    let sent = |from: &str, at: &str| path(&with(&[domain, fresh]), from, "new@contoso.com", at);
    let refused = sent("sun@fabrikam.com", "internet");
    assert_eq!(end(&refused), "refused 550 5.4.1");
    assert_eq!(decided(&refused, "not-yet-at-edge"), "tenant edge-blocking tenant/recipient/new@contoso.com");
    assert_eq!(end(&sent("bob@contoso.com", "tenant")), "delivered");
}

// ---- what leads on and on

#[test]
fn thousands_of_objects_in_a_row_and_groups_that_double_have_an_end() {
    let group = |name: &str, members: &[&str]| {
        let members: Vec<String> = members.iter().map(|member| format!(r#""{member}@contoso.com""#)).collect();
        recipient(&format!("{name}@contoso.com"), &format!(r#"{{"distributionGroup":{{"members":[{}]}}}}"#, members.join(",")))
    };
    let row = |length: usize, object: &dyn Fn(&str, &str) -> String| -> Vec<String> {
        let next = |at: usize| if at + 1 == length { "bob".to_owned() } else { format!("v{}", at + 1) };
        (0..length).map(|at| object(&format!("v{at}"), &next(at))).collect()
    };
    let sent = |edits: Vec<String>| {
        let edits: Vec<&str> = edits.iter().map(String::as_str).collect();
        end(&path(&with(&edits), "sun@fabrikam.com", "v0@contoso.com", "internet"))
    };
    assert_eq!(sent(row(1500, &|name, next| group(name, &[next]))), "delivered");
    let forwards = |name: &str, next: &str| {
        recipient(&format!("{name}@contoso.com"), &format!(r#"{{"mailbox":{{"forwardingAddress":"{next}@contoso.com"}}}}"#))
    };
    assert_eq!(sent(row(1500, &forwards)), "delivered");
    let doubling = (0..60).flat_map(|at| {
        let both = if at == 59 { ["bob".to_owned(), "bob".to_owned()] } else { [format!("v{}", at + 1), format!("w{}", at + 1)] };
        ["v", "w"].map(|name| group(&format!("{name}{at}"), &both.each_ref().map(String::as_str)))
    });
    assert_eq!(sent(doubling.collect()), "delivered");
}

#[test]
fn mail_for_a_customer_of_microsoft_whom_nobody_describes_leaves() {
    // Every tenant has the front door under a name of its own (exchange-online.md §11); MC1226222: certificate, MAIL FROM, RCPT TO.
    let theirs = r#"{"put":{"value":{"recordSet":{"name":"fabrikam.com","ttl":3600,"data":{"MX":[{"preference":0,"exchange":"fabrikam-com.mail.protection.outlook.com"}]}}}}}"#;
    let relay = server(
        r#""relayhost":"[fabrikam-com.mail.protection.outlook.com]","unauthorizedDestination":"reject","smtpTlsSecurityLevel":"may""#,
        "",
    );
    let second = r#"{"put":{"value":{"organization":{"id":"other","platform":{"exchangeOnline":{"initialDomain":"other.onmicrosoft.com"}},"acceptedDomains":[{"name":"other.example","domainType":"authoritative"}]}}}}"#;
    for edits in [vec![theirs], vec![theirs, relay.as_str()], vec![theirs, second]] {
        let topology = with(&edits);
        for (from, at) in [("bob@contoso.com", "tenant"), ("moon@far.example", "internet"), ("moon@far.example", "server")] {
            let path = path(&topology, from, "sun@fabrikam.com", at);
            assert_eq!((end(&path).as_str(), path.hops.len()), ("leaves", 1), "{from} at {at}");
            let last = path.last_decision().expect("a decision");
            assert_eq!((last.reason.code(), last.stage.code()), ("host-not-described", "handover"));
        }
    }
    // failure-catalog.md, 25: a domain of the own servers that was not added to the tenant.
    let to_server = connector("Theirs", r#""recipientDomains":["fabrikam.com"]"#);
    let refused = path(&with(&[theirs, &to_server]), "moon@far.example", "sun@fabrikam.com", "internet");
    assert_eq!(end(&refused), "refused 550 5.7.64");
    let partner = to_server.replace("onPremises", "partner");
    assert_eq!(end(&path(&with(&[theirs, &partner]), "moon@far.example", "sun@fabrikam.com", "internet")), "leaves");
    // The own name of a described tenant is its front door, whatever is asked of it.
    for host in
        ["contoso-com.mail.protection.outlook.com", "contoso.mail.protection.outlook.com", "contoso-com.l-v1.mx.microsoft"]
    {
        let own = format!(
            r#"{{"put":{{"value":{{"recordSet":{{"name":"fabrikam.com","ttl":3600,"data":{{"MX":[{{"preference":0,"exchange":"{host}"}}]}}}}}}}}}}"#
        );
        assert_eq!(end(&path(&with(&[&own]), "moon@far.example", "sun@fabrikam.com", "internet")), "refused 550 5.7.64");
    }
}

#[test]
fn an_own_server_whom_only_its_certificate_makes_known_is_not_known_without_tls() {
    // MC1226222: the certificate is the first evidence; Postfix that uses no TLS presents none.
    let connector =
        inbound("By certificate", "onPremises", r#""senderDomains":["*"],"tlsSenderCertificateName":"mail.contoso.com""#);
    let certificate =
        r#"{"put":{"value":{"certificate":{"name":"server","names":["mail.contoso.com"],"issuer":"publicAuthority"}}}}"#;
    let sent = |level: &str| {
        let relay = server(
            &format!(
                r#""relayhost":"[fabrikam-com.mail.protection.outlook.com]","unauthorizedDestination":"reject","smtpTlsSecurityLevel":"{level}""#
            ),
            r#""clientCertificate":"server","#,
        );
        path(&with(&[certificate, &connector, &relay]), "bob@contoso.com", "sun@fabrikam.com", "server")
    };
    assert!(codes(&sent("may")).contains(&"originating-by-certificate"));
    let clear = sent("none");
    assert_eq!((end(&clear).as_str(), clear.hops.len()), ("leaves", 1));
}

#[test]
fn an_address_with_a_tag_stands_for_the_one_without() {
    // Plus addressing in Exchange Online: on by default; the full address first, then the one without the plus and the tag.
    let mx = r#"{"put":{"value":{"recordSet":{"name":"closed.example","ttl":3600,"data":{"MX":[{"preference":0,"exchange":"contoso-com.mail.protection.outlook.com"}]}}}}}"#;
    let topology = with(&[mx]);
    let tagged = path(&topology, "sun@fabrikam.com", "known+news+more@closed.example", "internet");
    assert_eq!(end(&tagged), "delivered");
    assert_eq!(cause(&tagged, "known-at-edge"), "tenant/recipient/known@closed.example");
    assert_eq!(decided(&tagged, "plus-address"), "tenant recipient-resolution tenant#DisablePlusAddressInRecipients");
    // Nobody at all is still nobody.
    assert_eq!(end(&path(&topology, "sun@fabrikam.com", "nobody+news@closed.example", "internet")), "refused 550 5.4.1");
    // What own servers may know goes on to them without the tag.
    let to_server = connector("To Server", r#""recipientDomains":["contoso.com"]"#);
    let relayed = path(&with(&[&to_server]), "sun@fabrikam.com", "ann+news@contoso.com", "internet");
    assert_eq!(end(&relayed), "delivered");
    let arrived = relayed.hops.last().map(|hop| hop.arrived.forward_path.to_string());
    assert_eq!(arrived.as_deref(), Some("ann@contoso.com"));
    // An object that has the whole address comes first.
    let own = recipient("known+news@closed.example", r#"{"mailbox":{}}"#);
    let exact = path(&with(&[mx, &own]), "sun@fabrikam.com", "known+news@closed.example", "internet");
    assert_eq!(cause(&exact, "delivered-to-mailbox"), "tenant/recipient/known+news@closed.example");
    // Set-OrganizationConfig -DisablePlusAddressInRecipients $true.
    let off = r#"{"put":{"system":"tenant","value":{"organizationSettings":{"initialDomain":"contoso.onmicrosoft.com","disablePlusAddressInRecipients":true}}}}"#;
    assert_eq!(end(&path(&with(&[mx, off]), "sun@fabrikam.com", "known+news@closed.example", "internet")), "refused 550 5.4.1");
    assert_eq!(end(&path(&with(&[off]), "bob@contoso.com", "known+news@closed.example", "tenant")), "returned 550 5.1.10");
}
