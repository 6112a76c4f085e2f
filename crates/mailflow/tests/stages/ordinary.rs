//! Ordinary ways from end to end: every decision with its place and cause, in the order of stages that the sources give
//! (Exchange Online: attribution, edge blocking, filtering, recipients, rules, next hop; Postfix: acceptance, class, next hop).

use mailflow::trace::Path;

use crate::stage::{BY_ADDRESS, TO_SERVER, connector, decided, end, lost, path, relay_through_tenant, rule, server, with};

/// Every decision of the path as `system stage reason: cause`.
fn story(path: &Path) -> Vec<String> {
    let told = path.hops.iter().flat_map(|hop| {
        hop.decisions.iter().map(move |decision| {
            format!("{} {} {}: {}", hop.system, decision.stage.code(), decision.reason.code(), decision.cause)
        })
    });
    told.collect()
}

#[test]
fn a_stranger_writes_to_a_mailbox_of_the_tenant() {
    let path = path(&with(&[]), "sun@fabrikam.com", "bob@contoso.com", "internet");
    assert_eq!(end(&path), "delivered");
    assert_eq!(
        story(&path),
        [
            "internet connection submitted-from-internet: message",
            "internet next-hop mail-exchanger: dns/contoso.com/MX",
            "internet handover encrypted: standard",
            "tenant attribution incoming-by-recipient-domain: tenant/accepted-domain/contoso.com",
            "tenant edge-blocking edge-blocking-inactive: tenant/accepted-domain/contoso.com#DomainType",
            "tenant filtering content-assumed-clean: standard",
            "tenant recipient-resolution resolved-mailbox: tenant/recipient/bob@contoso.com",
            "tenant transport-rules no-rule-matches: tenant/no transport-rule",
            "tenant next-hop local-mailbox: tenant/recipient/bob@contoso.com",
            "tenant store delivered-to-mailbox: tenant/recipient/bob@contoso.com",
        ]
    );
}

#[test]
fn a_stranger_writes_to_a_user_of_the_server() {
    let path = path(&with(&[TO_SERVER]), "sun@fabrikam.com", "ann@contoso.com", "internet");
    assert_eq!(end(&path), "delivered");
    assert_eq!(
        story(&path),
        [
            "internet connection submitted-from-internet: message",
            "internet next-hop mail-exchanger: dns/contoso.com/MX",
            "internet handover encrypted: standard",
            "tenant attribution incoming-by-recipient-domain: tenant/accepted-domain/contoso.com",
            "tenant edge-blocking edge-blocking-inactive: tenant/accepted-domain/contoso.com#DomainType",
            "tenant filtering content-assumed-clean: standard",
            "tenant recipient-resolution unknown-relayed: tenant/accepted-domain/contoso.com#DomainType",
            "tenant transport-rules no-rule-matches: tenant/no transport-rule",
            "tenant next-hop connector-by-domain: tenant/outbound-connector/To Server#RecipientDomains",
            "tenant next-hop smart-host: tenant/outbound-connector/To Server#SmartHosts",
            "tenant handover encrypted: tenant/outbound-connector/To Server#TlsSettings",
            "server acceptance destination-accepted: server#relay_domains",
            "server acceptance table-empty: server#relay_recipient_maps",
            "server recipient-resolution class-relay: server#relay_domains",
            "server next-hop transport-maps: server#transport_maps",
            "server store delivered-over-lmtp: server#dovecot users",
        ]
    );
}

#[test]
fn a_user_of_the_server_writes_to_the_internet_through_the_tenant() {
    let path = path(&with(&[BY_ADDRESS, &relay_through_tenant()]), "ann@contoso.com", "sun@fabrikam.com", "server");
    assert_eq!(end(&path), "leaves");
    assert_eq!(
        story(&path),
        [
            "server connection submitted-by-user: message",
            "server acceptance client-may-relay: server#mynetworks",
            "server recipient-resolution class-default: server#default_transport",
            "server next-hop relayhost: server#relayhost",
            "server handover postfix-tls-level: server#smtp_tls_security_level",
            "server handover encrypted: server#smtp_tls_security_level",
            "tenant attribution originating-by-address: tenant/inbound-connector/From Server#SenderIPAddresses",
            "tenant edge-blocking edge-blocking-skipped: standard",
            "tenant filtering content-assumed-clean: standard",
            "tenant recipient-resolution foreign-recipient: tenant/no accepted-domain/fabrikam.com",
            "tenant transport-rules no-rule-matches: tenant/no transport-rule",
            "tenant next-hop no-connector: tenant/no outbound-connector/fabrikam.com",
            "tenant next-hop mail-exchanger-not-described: standard",
        ]
    );
}

#[test]
fn a_user_of_the_server_writes_to_the_internet_directly() {
    let path = path(&with(&[]), "ann@contoso.com", "sun@fabrikam.com", "server");
    assert_eq!(end(&path), "leaves");
    assert_eq!(
        story(&path),
        [
            "server connection submitted-by-user: message",
            "server acceptance client-may-relay: server#mynetworks",
            "server recipient-resolution class-default: server#default_transport",
            "server next-hop recipient-mx: server#relayhost",
            "server handover postfix-tls-level: server#smtp_tls_security_level",
            "server next-hop mail-exchanger-not-described: standard",
        ]
    );
}

#[test]
fn a_user_of_the_tenant_writes_to_a_colleague() {
    let path = path(&with(&[]), "bob@contoso.com", "dora@contoso.com", "tenant");
    assert_eq!(end(&path), "delivered");
    assert_eq!(
        story(&path),
        [
            "tenant connection submitted-by-user: message",
            "tenant attribution internal-submission: tenant",
            "tenant filtering content-assumed-clean: standard",
            "tenant recipient-resolution resolved-mailbox: tenant/recipient/dora@contoso.com",
            "tenant transport-rules no-rule-matches: tenant/no transport-rule",
            "tenant next-hop local-mailbox: tenant/recipient/dora@contoso.com",
            "tenant store delivered-to-mailbox: tenant/recipient/dora@contoso.com",
        ]
    );
}

#[test]
fn direct_send_is_refused_where_the_organization_says_so() {
    // Set-OrganizationConfig -RejectDirectSend $true.
    let closed = r#"{"put":{"system":"tenant","value":{"organizationSettings":{"initialDomain":"contoso.onmicrosoft.com","rejectDirectSend":true,"autoForwardingMode":"automatic"}}}}"#;
    let path = path(&with(&[closed, &relay_through_tenant()]), "ann@contoso.com", "bob@contoso.com", "server");
    assert_eq!(end(&path), "refused 550 5.7.68");
    assert_eq!(decided(&path, "direct-send-refused"), "tenant attribution tenant#RejectDirectSend");
}

#[test]
fn a_rule_takes_mail_to_its_connector_and_mailboxes_ask_no_other() {
    let routes = rule("Out", r#"{"sentTo":["bob@contoso.com"]}"#, r#"{"routeMessageOutboundConnector":"Out"}"#);
    let out = connector("Out", r#""isTransportRuleScoped":true"#);
    let taken = path(&with(&[&routes, &out]), "dora@contoso.com", "bob@contoso.com", "tenant");
    assert_eq!(decided(&taken, "rule-routes"), "tenant transport-rules tenant/transport-rule/Out#RouteMessageOutboundConnector");
    assert_eq!(decided(&taken, "smart-host"), "tenant next-hop tenant/outbound-connector/Out#SmartHosts");
    let stays = path(&with(&[&routes, &out]), "bob@contoso.com", "dora@contoso.com", "tenant");
    assert_eq!(end(&stays), "delivered");
    assert_eq!(decided(&stays, "local-mailbox"), "tenant next-hop tenant/recipient/dora@contoso.com");
    assert_eq!(lost(&stays, "mailbox-is-local"), ["tenant/outbound-connector/Out"]);
}

#[test]
fn a_connector_for_all_accepted_domains_takes_no_others() {
    // New-OutboundConnector -AllAcceptedDomains.
    let all = connector("All", r#""allAcceptedDomains":true"#);
    let taken = path(&with(&[&all]), "bob@contoso.com", "ann@contoso.com", "tenant");
    assert_eq!(end(&taken), "delivered");
    assert_eq!(
        decided(&taken, "connector-for-accepted-domains"),
        "tenant next-hop tenant/outbound-connector/All#AllAcceptedDomains"
    );
    let other = path(&with(&[&all]), "bob@contoso.com", "sun@fabrikam.com", "tenant");
    assert_eq!(end(&other), "leaves");
    assert_eq!(lost(&other, "domain-not-covered"), ["tenant/outbound-connector/All"]);
}

#[test]
fn a_server_that_does_not_answer_is_told_apart_from_one_that_refuses() {
    // Mail flow intelligence: 4.4.316 connection refused, 4.4.315 connection timed out.
    for (reachability, reason, reply) in
        [("refused", "connection-refused", "held 450 4.4.316"), ("timedOut", "connection-timed-out", "held 450 4.4.315")]
    {
        let closed = server(r#""relayDomains":["contoso.com"]"#, &format!(r#""reachability":"{reachability}","#));
        let path = path(&with(&[TO_SERVER, &closed]), "bob@contoso.com", "ann@contoso.com", "tenant");
        assert_eq!((end(&path).as_str(), decided(&path, reason).as_str()), (reply, "tenant handover server#Port 25"));
    }
}

#[test]
fn a_recipient_in_the_table_of_its_class_is_known() {
    // postconf(5), smtpd_reject_unlisted_recipient.
    let listed = server(
        r#""relayDomains":["contoso.com"],"relayRecipientMaps":["ann@contoso.com"],"transportMaps":[{"pattern":"contoso.com","transport":"lmtp:unix:private/dovecot-lmtp"}],"dovecot":{"users":["ann@contoso.com"]}"#,
        "",
    );
    let topology = with(&[TO_SERVER, &listed]);
    let known = path(&topology, "sun@fabrikam.com", "ann@contoso.com", "internet");
    assert_eq!(end(&known), "delivered");
    assert_eq!(decided(&known, "known-in-table"), "server acceptance server#relay_recipient_maps");
    let unknown = path(&topology, "sun@fabrikam.com", "ben@contoso.com", "internet");
    assert_eq!(end(&unknown), "refused 550 5.1.1");
    assert_eq!(decided(&unknown, "unknown-in-table"), "server acceptance server#relay_recipient_maps");
}
