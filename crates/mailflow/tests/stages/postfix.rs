//! Stages of Postfix: aliases and address classes, transports, stores, certificates of the next hop.

use mailflow::model::Topology;

use crate::stage::{codes, decided, end, lost, path, paths, server, with};

// ---- aliases and classes

#[test]
fn an_alias_gives_its_target_and_a_target_without_alias_is_unknown_in_the_alias_domain() {
    // ADDRESS_CLASS_README: virtual alias domains have no mailboxes; every address must become another one.
    let aliases = server(
        r#""virtualAliasDomains":["list.example"],"virtualAliasMaps":[{"address":"ann@list.example","targets":["ann@contoso.com"]},{"address":"old@list.example","targets":["gone@list.example"]}],"relayDomains":["contoso.com"],"transportMaps":[{"pattern":"ann@contoso.com","transport":"lmtp:unix:private/dovecot-lmtp"}],"dovecot":{"users":["ann@contoso.com"]}"#,
        "",
    );
    let topology = with(&[&aliases]);
    let known = path(&topology, "ann@contoso.com", "ann@list.example", "server");
    assert_eq!((end(&known).as_str(), known.recipient.as_str()), ("delivered", "ann@contoso.com"));
    assert_eq!(decided(&known, "virtual-alias"), "server recipient-resolution server#virtual_alias_maps");
    assert_eq!(decided(&known, "class-relay"), "server recipient-resolution server#relay_domains");
    let gone = path(&topology, "ann@contoso.com", "old@list.example", "server");
    assert_eq!(decided(&gone, "class-virtual-alias"), "server recipient-resolution server#virtual_alias_domains");
    assert_eq!(decided(&gone, "unknown-in-table"), "server next-hop server#virtual_alias_maps");
    assert_eq!(end(&gone), "returned 550 5.1.1");
}

#[test]
fn aliases_in_a_ring_are_a_temporary_error() {
    // Observed on Postfix 3.7.11: 451 4.6.0 after DATA.
    let ring = server(
        r#""virtualAliasDomains":["list.example"],"virtualAliasMaps":[{"address":"a@list.example","targets":["b@list.example"]},{"address":"b@list.example","targets":["a@list.example"]}]"#,
        "",
    );
    let path = path(&with(&[&ring]), "ann@contoso.com", "a@list.example", "server");
    assert_eq!(end(&path), "held 451 4.6.0");
    assert_eq!(decided(&path, "virtual-alias-ring"), "server recipient-resolution server#virtual_alias_maps");
}

#[test]
fn a_virtual_mailbox_is_delivered_by_the_virtual_agent() {
    // ADDRESS_CLASS_README: virtual_mailbox_domains, virtual_transport; its default is `virtual`.
    let virtual_mailboxes = server(
        r#""virtualMailboxDomains":["contoso.com"],"virtualMailboxMaps":["ann@contoso.com"],"relayhost":"[contoso-com.mail.protection.outlook.com]""#,
        "",
    );
    let path = path(&with(&[&virtual_mailboxes]), "ben@contoso.com", "ann@contoso.com", "server");
    assert_eq!((end(&path).as_str(), path.recipient.as_str()), ("delivered", "ann@contoso.com"));
    assert_eq!(decided(&path, "class-virtual-mailbox"), "server recipient-resolution server#virtual_mailbox_domains");
    assert_eq!(decided(&path, "class-transport"), "server next-hop server#virtual_transport");
    assert_eq!(decided(&path, "delivered-locally"), "server store server#virtual_transport");
    assert_eq!(lost(&path, "not-for-class"), ["server#relayhost"]);
}

#[test]
fn a_known_local_user_is_delivered_to_the_spool() {
    // local(8): without mailbox_transport_maps and mailbox_transport a known user's mail goes to the spool.
    let local = server(
        r#""mydestination":["contoso.com"],"localRecipientMaps":["ann@contoso.com"],"fallbackTransport":"relay:[far.example]""#,
        "",
    );
    let path = path(&with(&[&local]), "ben@contoso.com", "ann@contoso.com", "server");
    assert_eq!(end(&path), "delivered");
    assert_eq!(decided(&path, "class-local"), "server recipient-resolution server#mydestination");
    assert_eq!(decided(&path, "delivered-locally"), "server store server#local_recipient_maps");
}

// ---- transports

#[test]
fn the_error_transport_refuses_and_after_an_alias_returns() {
    // transport(5): error: bounces with its text. Observed: what the SMTP server sees itself, it refuses at RCPT.
    let errors = server(
        r#""transportMaps":[{"pattern":"contoso.com","transport":"error:5.1.6 moved away"}],"relayDomains":["contoso.com"],"virtualAliasDomains":["list.example"],"virtualAliasMaps":[{"address":"ann@list.example","targets":["ann@contoso.com"]}]"#,
        "",
    );
    let topology = with(&[&errors]);
    let refused = path(&topology, "ben@contoso.com", "ann@contoso.com", "server");
    assert_eq!(end(&refused), "refused 550 5.1.6");
    assert_eq!(decided(&refused, "error-transport"), "server acceptance server#transport_maps");
    assert!(refused.verdict.reply().is_some_and(|reply| reply.text.ends_with("moved away")));
    let returned = path(&topology, "ben@contoso.com", "ann@list.example", "server");
    assert_eq!(end(&returned), "returned 550 5.1.6");
    assert_eq!(decided(&returned, "error-transport"), "server next-hop server#transport_maps");
}

#[test]
fn the_error_transport_answers_before_the_table_of_the_class_and_not_for_alias_domains() {
    // Observed on Postfix 3.7.11: the resolver's answer comes first; without a status of its own it is 5.1.1.
    let errors = server(
        r#""transportMaps":[{"pattern":"*","transport":"error:gone for good"}],"relayDomains":["contoso.com"],"relayRecipientMaps":[],"virtualAliasDomains":["list.example"]"#,
        "",
    );
    let topology = with(&[&errors]);
    let text = |recipient: &str, reason: &str| {
        let refused = path(&topology, "ben@contoso.com", recipient, "server");
        assert_eq!(end(&refused), "refused 550 5.1.1");
        assert!(decided(&refused, reason).starts_with("server acceptance server#"));
        refused.verdict.reply().map(|reply| reply.text.clone()).unwrap_or_default()
    };
    assert!(text("nobody@contoso.com", "error-transport").ends_with("rejected: gone for good"));
    assert!(text("nobody@list.example", "unknown-in-table").ends_with("User unknown in virtual alias table"));
}

#[test]
fn the_discard_transport_drops_the_message() {
    let drops = server(r#""transportMaps":[{"pattern":"*","transport":"discard:"}]"#, "");
    let path = path(&with(&[&drops]), "ann@contoso.com", "sun@fabrikam.com", "server");
    assert_eq!(end(&path), "discarded");
    assert_eq!(decided(&path, "discard-transport"), "server next-hop server#transport_maps");
}

#[test]
fn a_transport_by_sender_acts_for_the_default_class_only() {
    // trivial-rewrite: sender_dependent_default_transport_maps stands in for default_transport and for nothing else.
    let maps = server(
        r#""relayDomains":["contoso.com"],"relayhost":"[far.example]","senderDependentDefaultTransportMaps":[{"sender":"@contoso.com","transport":"smtp:[filter.fabrikam.com]"}],"smtpTlsSecurityLevel":"may""#,
        "",
    );
    let topology = with(&[&maps]);
    let default = path(&topology, "ann@contoso.com", "x@contoso.net", "server");
    assert_eq!(decided(&default, "sender-transport"), "server next-hop server#sender_dependent_default_transport_maps");
    assert_eq!(end(&default), "refused 550 5.7.1");
    assert_eq!(decided(&default, "host-refuses"), "filter acceptance filter#accepts");
    let relayed = path(&topology, "ann@contoso.com", "bob@contoso.com", "server");
    assert!(!codes(&relayed).contains(&"sender-transport"));
    assert_eq!(decided(&relayed, "relayhost"), "server next-hop server#relayhost");
    assert_eq!(end(&relayed), "leaves");
}

#[test]
fn a_transport_by_sender_takes_the_place_of_a_default_transport_that_refuses() {
    let with_map = |default: &str, by_sender: &str| {
        let parameters = format!(
            r#""defaultTransport":"{default}","senderDependentDefaultTransportMaps":[{{"sender":"@contoso.com","transport":"{by_sender}"}}]"#
        );
        path(&with(&[&server(&parameters, "")]), "ann@contoso.com", "sun@fabrikam.com", "server")
    };
    let sent = with_map("error:5.7.1 nothing leaves here", "smtp:[far.example]");
    assert_eq!(end(&sent), "leaves");
    assert_eq!(decided(&sent, "sender-transport"), "server next-hop server#sender_dependent_default_transport_maps");
    let refused = with_map("smtp:", "error:5.7.1 not from you");
    assert_eq!(end(&refused), "refused 550 5.7.1");
    assert_eq!(decided(&refused, "error-transport"), "server acceptance server#sender_dependent_default_transport_maps");
}

// ---- stores and connections

#[test]
fn without_dovecot_mail_for_its_socket_waits() {
    // Postfix and Dovecot LMTP: connect to the socket: No such file or directory.
    let alone = server(
        r#""relayDomains":["contoso.com"],"transportMaps":[{"pattern":"ann@contoso.com","transport":"lmtp:unix:private/dovecot-lmtp"}]"#,
        "",
    );
    let path = path(&with(&[&alone]), "ben@contoso.com", "ann@contoso.com", "server");
    assert_eq!(end(&path), "held 450 4.4.1");
    assert_eq!(decided(&path, "lmtp-unreachable"), "server store server#dovecot users");
    assert!(path.verdict.reply().is_some_and(|reply| reply.text.ends_with("No such file or directory")));
}

#[test]
fn a_certificate_that_postfix_cannot_verify_keeps_the_message_in_the_queue() {
    // TLS_README: verify and secure need a trusted certificate; observed: 4.7.5 Server certificate not verified.
    let filter = r#"{"put":{"value":{"relay":{"id":"filter","hostName":"filter.fabrikam.com","addresses":["198.51.100.7"],"tls":{"certificate":"filter"},"software":{"smtpHost":{"role":"filter","accepts":["contoso.net"]}}}}}}"#;
    let sent = |level: &str, issuer: &str| {
        let certificate = format!(
            r#"{{"put":{{"value":{{"certificate":{{"name":"filter","names":["filter.fabrikam.com"],"issuer":"{issuer}"}}}}}}}}"#
        );
        let parameters = format!(r#""relayhost":"[filter.fabrikam.com]","smtpTlsSecurityLevel":"{level}""#);
        let topology = with(&[&certificate, filter, &server(&parameters, "")]);
        path(&topology, "ann@contoso.com", "x@contoso.net", "server")
    };
    for level in ["verify", "secure"] {
        let held = sent(level, "selfSigned");
        assert_eq!(end(&held), "held 450 4.7.5");
        assert_eq!(decided(&held, "postfix-certificate-unverified"), "server handover server#smtp_tls_security_level");
        assert_eq!(end(&sent(level, "publicAuthority")), "leaves");
    }
    assert!(codes(&sent("encrypt", "selfSigned")).contains(&"encrypted"));
    let to_tenant = server(r#""relayhost":"[contoso-com.mail.protection.outlook.com]","smtpTlsSecurityLevel":"secure""#, "");
    let secure = path(&with(&[&to_tenant]), "ann@contoso.com", "bob@contoso.com", "server");
    assert_eq!(decided(&secure, "certificate-name-matches"), "server handover server#smtp_tls_security_level");
}

// ---- tables, extensions, refused clients

#[test]
fn a_table_that_was_never_built_puts_every_recipient_off() {
    // DATABASE_README; observed on Postfix 3.7.11: 451 4.3.0 Temporary lookup failure, for foreign recipients too.
    let unbuilt = |table: &str| {
        let parameters = format!(
            r#""relayDomains":["contoso.com"],"relayRecipientMaps":["ann@contoso.com"],"transportMaps":[{{"pattern":"*","transport":"smtp:[far.example]"}}],"virtualAliasMaps":[{{"address":"all@contoso.com","targets":["ann@contoso.com"]}}],"unbuiltTables":["{table}"]"#
        );
        with(&[&server(&parameters, "")])
    };
    for table in ["transport_maps", "virtual_alias_maps"] {
        for recipient in ["ann@contoso.com", "sun@fabrikam.com"] {
            let path = path(&unbuilt(table), "ben@contoso.com", recipient, "server");
            assert_eq!(end(&path), "held 451 4.3.0");
            assert_eq!(decided(&path, "table-not-built"), format!("server acceptance server#{table}"));
        }
    }
    let topology = unbuilt("relay_recipient_maps");
    assert_eq!(end(&path(&topology, "ben@contoso.com", "ann@contoso.com", "server")), "held 451 4.3.0");
    assert_eq!(end(&path(&topology, "ben@contoso.com", "sun@fabrikam.com", "server")), "leaves");
    assert_eq!(end(&path(&topology, "ben@contoso.com", "all@contoso.com", "server")), "leaves");
}

#[test]
fn an_alias_that_leads_to_a_table_never_built_leaves_the_message_in_the_queue() {
    // The resolver asks transport_maps for no recipient of a virtual alias domain, but for what it becomes.
    let aliases = |transports: &str| {
        let parameters = format!(
            r#""virtualAliasDomains":["list.example"],"virtualAliasMaps":[{{"address":"ann@list.example","targets":["sun@fabrikam.com"]}}],"transportMaps":[{transports}],"unbuiltTables":["transport_maps"]"#
        );
        path(&with(&[&server(&parameters, "")]), "ben@contoso.com", "ann@list.example", "server")
    };
    // A parameter without a table has nothing to be built.
    assert_eq!(end(&aliases("")), "leaves");
    let path = aliases(r#"{"pattern":"contoso.net","transport":"smtp:[far.example]"}"#);
    assert_eq!(end(&path), "held 451 4.3.0");
    assert_eq!(decided(&path, "table-not-built"), "server next-hop server#transport_maps");
}

#[test]
fn an_address_extension_is_part_of_the_name_unless_a_delimiter_is_set() {
    // postconf(5), recipient_delimiter: tables are asked for user+extension@domain, then for user@domain.
    let sent = |delimiter: &str, recipient: &str| {
        let parameters = format!(
            r#""relayDomains":["contoso.com"],"relayRecipientMaps":["ann@contoso.com"],"transportMaps":[{{"pattern":"ann@contoso.com","transport":"lmtp:unix:private/dovecot-lmtp"}}],"virtualAliasMaps":[{{"address":"info@contoso.com","targets":["ann@contoso.com"]}}],"dovecot":{{"users":["ann@contoso.com"]}}{delimiter}"#
        );
        path(&with(&[&server(&parameters, "")]), "ben@contoso.com", recipient, "server")
    };
    assert_eq!(end(&sent("", "ann+lists@contoso.com")), "refused 550 5.1.1");
    let delivered = sent(r#","recipientDelimiter":"+""#, "ann+lists@contoso.com");
    assert_eq!(decided(&delivered, "delivered-over-lmtp"), "server store server#dovecot users");
    assert_eq!(end(&delivered), "delivered");
    // What an alias becomes keeps the extension (propagate_unmatched_extensions).
    let aliased = sent(r#","recipientDelimiter":"+""#, "info+lists@contoso.com");
    assert_eq!((end(&aliased).as_str(), aliased.recipient.as_str()), ("delivered", "ann+lists@contoso.com"));
    assert_eq!(end(&sent(r#","recipientDelimiter":"-""#, "ann-request@contoso.com")), "refused 550 5.1.1");
}

#[test]
fn a_refused_client_is_told_so_at_the_recipient() {
    // SMTPD_ACCESS_README; observed: 554 5.7.1 Client host rejected, after the relay restrictions.
    let refuses =
        server(r#""relayDomains":["contoso.com"],"rejectedClients":["198.51.100.0/24"],"unauthorizedDestination":"reject""#, "");
    let topology = with(&[
        r#"{"put":{"value":{"recordSet":{"name":"contoso.com","ttl":3600,"data":{"MX":[{"preference":10,"exchange":"mail.contoso.com"}]}}}}}"#,
        &refuses,
    ]);
    let mut message = crate::stage::message("sun@fabrikam.com", "ann@contoso.com", "internet");
    message.client_address = "198.51.100.77".parse().ok();
    let path = crate::stage::route(&topology, &message).paths.remove(0);
    assert_eq!(end(&path), "refused 554 5.7.1");
    assert_eq!(decided(&path, "client-rejected"), "server acceptance server#smtpd_recipient_restrictions");
    assert!(path.verdict.reply().is_some_and(|reply| reply.text.ends_with("Client host rejected: Access denied")));
}

#[test]
fn the_null_sender_has_a_key_of_its_own_for_relay_hosts() {
    // postconf(5), empty_address_relayhost_maps_lookup_key: `<>` unless set.
    let bounce = |key: &str| {
        let parameters = format!(
            r#""senderDependentRelayhostMaps":[{{"sender":"<>","relayhost":"[a.example]"}},{{"sender":"@contoso.com","relayhost":"[b.example]"}}],"relayhost":"[c.example]"{key}"#
        );
        let path = path(&with(&[&server(&parameters, "")]), "<>", "sun@fabrikam.com", "server");
        assert_eq!(end(&path), "leaves");
        path.verdict
    };
    let toward = |host: &str| format!("Leaves {{ toward: Host({host:?}) }}");
    assert_eq!(format!("{:?}", bounce("")), toward("a.example"));
    for (key, host) in [("@contoso.com", "b.example"), ("ann@contoso.com", "b.example"), ("ann@fabrikam.com", "c.example")] {
        assert_eq!(format!("{:?}", bounce(&format!(r#","emptyAddressRelayhostMapsLookupKey":"{key}""#))), toward(host));
    }
}

#[test]
fn a_message_over_the_size_limit_is_refused_before_its_recipient_is_looked_at() {
    // postconf(5), message_size_limit: 10240000 bytes by default, 0 for no limit; RFC 1870: the size comes with MAIL FROM.
    let sent = |limit: &str, bytes: u64, to: &str| {
        let parameters = format!(r#""virtualMailboxDomains":["contoso.com"],"virtualMailboxMaps":["ann@contoso.com"]{limit}"#);
        let size = Some(mailflow::model::ByteSize::new(bytes));
        let message = mailflow::Message { size, ..crate::stage::message("ann@contoso.com", to, "server") };
        crate::stage::route(&with(&[&server(&parameters, "")]), &message).paths.remove(0)
    };
    for to in ["ann@contoso.com", "nobody@contoso.com"] {
        let path = sent("", 10_240_001, to);
        assert_eq!(end(&path), "refused 552 5.3.4");
        assert_eq!(decided(&path, "message-too-large-for-server"), "server acceptance server#message_size_limit");
        assert!(!codes(&path).contains(&"unknown-in-table"));
    }
    assert_eq!(end(&sent("", 10_240_000, "ann@contoso.com")), "delivered");
    assert_eq!(end(&sent(r#","messageSizeLimit":0"#, 1 << 30, "ann@contoso.com")), "delivered");
}

// ---- the own host among the mail exchangers

#[test]
fn a_server_that_is_a_worse_mail_exchanger_tries_the_better_ones_only() {
    // RFC 5321 §5.1; observed on Postfix 3.7.11.
    let exchangers =
        |hosts: &str| format!(r#"{{"put":{{"value":{{"recordSet":{{"name":"far.example","data":{{"MX":[{hosts}]}}}}}}}}}}"#);
    let down = r#"{"put":{"value":{"relay":{"id":"filter","hostName":"filter.fabrikam.com","addresses":["198.51.100.7"],"reachability":"refused","software":{"smtpHost":{"role":"filter","accepts":["far.example"]}}}}}}"#;
    let own = server(r#""relayDomains":["far.example"]"#, "");
    let sent = |hosts: &str| path(&with(&[&exchangers(hosts), down, &own]), "ann@contoso.com", "sun@far.example", "server");
    let better = r#"{"preference":10,"exchange":"filter.fabrikam.com"}"#;
    let itself = r#"{"preference":20,"exchange":"mail.contoso.com"}"#;
    assert_eq!(end(&sent(&format!("{better},{itself}"))), "held 450 4.4.1");
    for hosts in [itself.to_owned(), format!("{},{better}", itself.replace("20", "10"))] {
        let path = sent(&hosts);
        assert_eq!((end(&path).as_str(), codes(&path).contains(&"loops-back-to-myself")), ("returned 550 5.4.6", true));
    }
}

#[test]
fn behind_address_translation_a_server_knows_itself_by_proxy_interfaces_alone() {
    // postconf(5), proxy_interfaces; observed on Postfix 3.7.11: greeted by its own name it returns the message at once.
    let exchangers = r#"{"put":{"value":{"recordSet":{"name":"far.example","data":{"MX":[{"preference":10,"exchange":"filter.fabrikam.com"},{"preference":20,"exchange":"mail.contoso.com"}]}}}}}"#;
    let down = r#"{"put":{"value":{"relay":{"id":"filter","hostName":"filter.fabrikam.com","addresses":["198.51.100.7"],"reachability":"refused","software":{"smtpHost":{"role":"filter","accepts":["far.example"]}}}}}}"#;
    let sent = |more: &str| {
        let own = server(&format!(r#""relayDomains":["far.example"]{more}"#), "");
        path(&with(&[exchangers, down, &own]), "ann@contoso.com", "sun@far.example", "server")
    };
    assert_eq!(end(&sent("")), "held 450 4.4.1");
    let unknown = sent(r#","behindNat":true"#);
    assert_eq!(end(&unknown), "returned 550 5.4.6");
    assert_eq!(decided(&unknown, "greeted-by-own-name"), "server handover server#proxy_interfaces");
    assert_eq!(end(&sent(r#","behindNat":true,"proxyInterfaces":["203.0.113.25"]"#)), "held 450 4.4.1");
}

#[test]
fn a_relay_host_that_is_the_server_itself_is_taken_for_a_mistake() {
    // Observed on Postfix 3.7.11: 4.3.5 for relayhost, 5.4.6 for any other next hop.
    let sent = |parameters: &str| path(&with(&[&server(parameters, "")]), "ann@contoso.com", "sun@far.example", "server");
    let relayhost = sent(r#""relayhost":"[mail.contoso.com]""#);
    assert_eq!(end(&relayhost), "held 450 4.3.5");
    assert_eq!(decided(&relayhost, "relayhost-is-myself"), "server handover server#relayhost");
    assert_eq!(end(&sent(r#""transportMaps":[{"pattern":"*","transport":"smtp:[mail.contoso.com]"}]"#)), "returned 550 5.4.6");
}

// ---- local recipients that nobody takes

#[test]
fn luser_relay_takes_what_nothing_else_takes() {
    // local(8): luser_relay comes last.
    let sent = |parameters: &str, to: &str| {
        let parameters = format!(
            r#""mydestination":["local.example"],"localRecipientMaps":null,"recipientDelimiter":"+","dovecot":{{"users":["ann@contoso.com"]}},"relayDomains":["contoso.com"],"transportMaps":[{{"pattern":"contoso.com","transport":"lmtp:unix:private/dovecot-lmtp"}}],{parameters}"#
        );
        path(&with(&[&server(&parameters, "")]), "ann@contoso.com", to, "server")
    };
    let one = sent(r#""luserRelay":"ann@contoso.com""#, "gone@local.example");
    assert_eq!((end(&one).as_str(), one.recipient.as_str()), ("delivered", "ann@contoso.com"));
    assert_eq!(decided(&one, "luser-relay"), "server next-hop server#luser_relay");
    let same = sent(r#""luserRelay":"$user@contoso.com""#, "ann+lists@local.example");
    assert_eq!((end(&same).as_str(), same.recipient.as_str()), ("delivered", "ann@contoso.com"));
    let aliased =
        r#""luserRelay":"all@contoso.com","virtualAliasMaps":[{"address":"all@contoso.com","targets":["ann@contoso.com"]}]"#;
    assert!(codes(&sent(aliased, "gone@local.example")).contains(&"virtual-alias"));
    let nobody = sent(r#""luserRelay":"still@local.example""#, "gone@local.example");
    assert_eq!((end(&nobody).as_str(), codes(&nobody).contains(&"luser-relay")), ("returned 550 5.1.1", true));
    let earlier = sent(r#""luserRelay":"ann@contoso.com","fallbackTransport":"discard:""#, "gone@local.example");
    assert_eq!(end(&earlier), "discarded");
}

// ---- alias_maps

/// A server of local.example with one user, ann, and aliases.
fn aliased(aliases: &str, more: &str) -> Topology {
    with(&[&aliases_at_server(aliases, more)])
}

fn aliases_at_server(aliases: &str, more: &str) -> String {
    let parameters = format!(
        r#""mydestination":["local.example"],"localRecipientMaps":["ann@local.example"],"mailboxTransport":"lmtp:unix:private/dovecot-lmtp","dovecot":{{"users":["ann@local.example"]}},"recipientDelimiter":"+","aliasMaps":[{aliases}]{more}"#
    );
    server(&parameters, "")
}

#[test]
fn an_alias_makes_a_local_name_known_and_sends_its_mail_on() {
    // local(8), aliases(5); observed on Postfix 3.7.11.
    let sent = |to: &str| {
        let aliases = r#"{"name":"root","targets":["ann@local.example"]},{"name":"postmaster","targets":["ann@local.example","sun@fabrikam.com"]},{"name":"ann+lists","targets":["sun@fabrikam.com"]}"#;
        let topology = aliased(aliases, "");
        paths(&topology, "ann@contoso.com", to, "server")
    };
    let ends = |to: &str| sent(to).iter().map(|path| format!("{} {}", path.recipient, end(path))).collect::<Vec<_>>();
    assert_eq!(ends("root@local.example"), ["ann@local.example delivered"]);
    let [root] = &sent("ROOT+cron@local.example")[..] else { panic!("one copy") };
    assert_eq!(decided(root, "local-alias"), "server next-hop server#alias_maps");
    assert_eq!(decided(root, "known-in-table"), "server acceptance server#alias_maps");
    let both = ends("postmaster@local.example");
    assert_eq!(both.len(), 2, "{both:?}");
    assert_eq!(both[0], "ann@local.example delivered");
    assert!(both[1].starts_with("sun@fabrikam.com"), "{both:?}");
    assert!(ends("ann+lists@local.example")[0].starts_with("sun@fabrikam.com"), "the name with its extension comes first");
    assert_eq!(ends("nobody@local.example"), ["nobody@local.example refused 550 5.1.1"]);
}

#[test]
fn an_alias_that_names_itself_keeps_a_copy() {
    // aliases(5); a .forward file with \ann does the same. Observed on Postfix 3.7.11.
    let topology = aliased(r#"{"name":"ann","targets":["ann@local.example","sun@fabrikam.com"]}"#, "");
    let paths = paths(&topology, "ann@contoso.com", "ann@local.example", "server");
    assert_eq!((paths.len(), end(&paths[0]).as_str()), (2, "delivered"));
}

#[test]
fn aliases_that_go_round_are_returned_with_the_name_that_postfix_gives() {
    // Observed on Postfix 3.7.11: after 25 aliases in a row, the name at hand is told.
    let ring = |names: &[&str]| {
        let next = names.iter().cycle().skip(1);
        let lines =
            names.iter().zip(next).map(|(name, next)| format!(r#"{{"name":"{name}","targets":["{next}@local.example"]}}"#));
        let topology = aliased(&lines.collect::<Vec<_>>().join(","), "");
        let path = &path(&topology, "ann@contoso.com", &format!("{}@local.example", names[0]), "server");
        assert!(codes(path).contains(&"alias-database-loop"));
        path.verdict.reply().map(|reply| format!("{} {}", reply.enhanced, reply.text))
    };
    for (names, wanted) in [
        (&["a", "b"][..], "5.4.6 alias database loop for b"),
        (&["a", "b", "c"], "5.4.6 alias database loop for b"),
        (&["a", "b", "c", "d", "e"], "5.4.6 alias database loop for a"),
    ] {
        assert_eq!(ring(names).as_deref(), Some(wanted), "{names:?}");
    }
    let row = |length: usize| {
        let lines = (0..length).map(|at| {
            let target = if at + 1 == length { "ann".to_owned() } else { format!("n{}", at + 1) };
            format!(r#"{{"name":"n{at}","targets":["{target}@local.example"]}}"#)
        });
        let topology = aliased(&lines.collect::<Vec<_>>().join(","), "");
        paths(&topology, "ann@contoso.com", "n0@local.example", "server").first().map(end)
    };
    assert_eq!((row(24).as_deref(), row(25).as_deref()), (Some("delivered"), Some("returned 550 5.4.6")));
}

#[test]
fn a_list_with_an_owner_goes_out_in_the_owners_name() {
    // local(8): owner-name becomes the envelope sender, of mail without one too. Observed on Postfix 3.7.11.
    let aliases = r#"{"name":"list","targets":["root@local.example"]},{"name":"root","targets":["sun@far.example"]},{"name":"owner-list","targets":["ann@local.example"]}"#;
    let server = aliases_at_server(aliases, r#","transportMaps":[{"pattern":"far.example","transport":"smtp:[198.51.100.9]"}]"#);
    let far = r#"{"put":{"value":{"relay":{"id":"far","hostName":"far.example","addresses":["198.51.100.9"],"software":{"smtpHost":{"role":"mailboxHost","accepts":["far.example"],"mailboxes":["sun@far.example"]}}}}}}"#;
    let topology = with(&[far, &server]);
    let path = &path(&topology, "ann@contoso.com", "list@local.example", "server");
    assert_eq!(decided(path, "alias-owner"), "server next-hop server#alias_maps");
    let sender = path.hops.last().and_then(|hop| hop.arrived.reverse_path.as_ref()).map(ToString::to_string);
    assert_eq!(sender.as_deref(), Some("owner-list@mail.contoso.com"));
}

#[test]
fn what_local_sends_on_and_gets_back_is_returned() {
    // local(8): Delivered-To. Observed on Postfix 3.7.11.
    let aliases = r#"{"name":"sun","targets":["sun@far.example"]}"#;
    let back = r#"{"put":{"value":{"relay":{"id":"far","hostName":"far.example","addresses":["198.51.100.9"],"software":{"smtpHost":{"role":"filter","accepts":["far.example"],"forwards":[{"address":"sun@far.example","target":"sun@local.example"}],"routes":[{"domain":"local.example","nextHop":"[203.0.113.25]"}]}}}}}}"#;
    let parameters = format!(
        r#""mydestination":["local.example"],"localRecipientMaps":[],"aliasMaps":[{aliases}],"transportMaps":[{{"pattern":"far.example","transport":"smtp:[198.51.100.9]"}}]"#
    );
    let topology = with(&[back, &server(&parameters, "")]);
    let once = &path(&topology, "ann@contoso.com", "sun@local.example", "server");
    assert_eq!((end(once).as_str(), codes(once).contains(&"forwarding-loop")), ("returned 550 5.4.6", true));
    let few = with(&[back, &server(&format!(r#"{parameters},"hopcountLimit":2"#), "")]);
    let few = &path(&few, "ann@contoso.com", "sun@local.example", "server");
    assert_eq!((end(few).as_str(), codes(few).contains(&"too-many-hops")), ("returned 554 5.4.0", true));
}

#[test]
fn without_its_alias_database_nothing_local_is_delivered() {
    // Observed on Postfix 3.7.11.
    let topology = aliased(r#"{"name":"root","targets":["ann@local.example"]}"#, r#","unbuiltTables":["alias_maps"]"#);
    let sent = |to: &str| end(&path(&topology, "ann@contoso.com", to, "server"));
    assert_eq!(sent("root@local.example"), "held 451 4.3.0");
    assert_eq!(sent("ann@local.example"), "held 451 4.3.0");
}

#[test]
fn virtual_aliases_without_an_end_keep_the_whole_message_out() {
    // cleanup(8); observed on Postfix 3.7.11: one ring among several targets, and more than a thousand addresses.
    let sent = |lines: &[String]| {
        let parameters = format!(r#""virtualAliasDomains":["list.example"],"virtualAliasMaps":[{}]"#, lines.join(","));
        let topology = with(&[&server(&parameters, "")]);
        paths(&topology, "ann@contoso.com", "v0@list.example", "server")
    };
    let line = |from: &str, to: &[&str]| {
        let to: Vec<String> = to.iter().map(|to| format!(r#""{to}@list.example""#)).collect();
        format!(r#"{{"address":"{from}@list.example","targets":[{}]}}"#, to.join(","))
    };
    let one_ring = sent(&[line("v0", &["fine", "a"]), line("a", &["b"]), line("b", &["a"])]);
    assert_eq!((one_ring.len(), end(&one_ring[0]).as_str()), (1, "held 451 4.6.0"));
    let doubling = (0..40).flat_map(|at| {
        let (v, w) = (format!("v{}", at + 1), format!("w{}", at + 1));
        ["v", "w"].map(|name| line(&format!("{name}{at}"), &[&v, &w]))
    });
    let many = sent(&doubling.collect::<Vec<_>>());
    assert_eq!((many.len(), end(&many[0]).as_str()), (1, "held 451 4.6.0"));
    assert!(codes(&many[0]).contains(&"alias-expansion-limit"));
    let row = sent(&(0..20_000).map(|at| line(&format!("v{at}"), &[&format!("v{}", at + 1)])).collect::<Vec<_>>());
    assert_eq!((row.len(), end(&row[0]).as_str()), (1, "held 451 4.6.0"));
}

// ---- what keeps Dovecot from delivering

#[test]
fn dovecots_temporary_answers_leave_the_message_in_the_queue() {
    // Observed on Dovecot 2.3.19.
    let sent = |fault: &str, to: &str| {
        let parameters = format!(
            r#""relayDomains":["contoso.com"],"transportMaps":[{{"pattern":"contoso.com","transport":"lmtp:unix:private/dovecot-lmtp"}}],"dovecot":{{"users":["ann@contoso.com"],"fault":"{fault}"}}"#
        );
        path(&with(&[&server(&parameters, "")]), "ann@contoso.com", to, "server")
    };
    for (fault, to, wanted, reason) in [
        ("noPassdb", "ann@contoso.com", "held 451 4.3.0", "dovecot-without-passdb"),
        ("noPassdb", "gone@contoso.com", "held 451 4.3.0", "dovecot-without-passdb"),
        ("storeUnwritable", "ann@contoso.com", "held 451 4.2.0", "dovecot-store-unwritable"),
        ("storeUnwritable", "gone@contoso.com", "returned 550 5.1.1", "unknown-to-dovecot"),
        ("usernameFormat", "ann@contoso.com", "returned 550 5.1.1", "dovecot-username-format"),
    ] {
        let path = sent(fault, to);
        assert_eq!((end(&path).as_str(), decided(&path, reason).as_str()), (wanted, "server store server#dovecot users"));
    }
}

// ---- a key that is another certificate's

#[test]
fn a_key_that_does_not_belong_to_the_certificate_fails_who_needs_tls() {
    // Observed on Postfix 3.7.11: STARTTLS is offered and fails; an opportunistic peer delivers in clear.
    let broken = r#"{"put":{"value":{"certificate":{"name":"server","names":["mail.contoso.com"],"issuer":"publicAuthority","privateKey":false}}}}"#;
    let sent = |settings: &str| {
        let connector = crate::stage::connector("To Server", &format!(r#""recipientDomains":["contoso.com"]{settings}"#));
        path(&with(&[broken, &connector]), "bob@contoso.com", "ann@contoso.com", "tenant")
    };
    let clear = sent("");
    assert_eq!((end(&clear).as_str(), codes(&clear).contains(&"sent-in-clear")), ("delivered", true));
    assert_eq!(decided(&clear, "starttls-fails"), "tenant handover certificate/server#HasPrivateKey");
    assert_eq!(end(&sent(r#","tlsSettings":"encryptionOnly""#)), "held 450 4.4.317");
}
