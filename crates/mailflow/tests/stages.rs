//! Stage by stage: one small change to one small topology, and the decision that must follow. Expectations are taken from
//! the sources that the table of reasons names. Further tests stand by subject in `stages/`.

#[path = "stages/authentication.rs"]
mod authentication;
#[path = "stages/client_submission.rs"]
mod client_submission;
#[path = "stages/connection_filter.rs"]
mod connection_filter;
#[path = "stages/content_filter.rs"]
mod content_filter;
#[path = "stages/delivery_restrictions.rs"]
mod delivery_restrictions;
#[path = "stages/edge_transport.rs"]
mod edge_transport;
#[path = "stages/exchange_online.rs"]
mod exchange_online;
#[path = "stages/exchange_server.rs"]
mod exchange_server;
#[path = "stages/hosts.rs"]
mod hosts;
#[path = "stages/inbound_connectors.rs"]
mod inbound_connectors;
#[path = "stages/inbox_rules.rs"]
mod inbox_rules;
#[path = "stages/message_limits.rs"]
mod message_limits;
#[path = "stages/ordinary.rs"]
mod ordinary;
#[path = "stages/other_hosts.rs"]
mod other_hosts;
#[path = "stages/postfix.rs"]
mod postfix;
#[path = "stages/reached.rs"]
mod reached;
#[path = "stages/redirects.rs"]
mod redirects;
#[path = "stages/remote_domains.rs"]
mod remote_domains;
#[path = "stages/reports.rs"]
mod reports;
#[path = "stages/rule_actions.rs"]
mod rule_actions;
#[path = "stages/rule_conditions.rs"]
mod rule_conditions;
#[path = "stages/second_pass.rs"]
mod second_pass;
#[path = "stages/session_rules.rs"]
mod session_rules;
#[path = "support/stage.rs"]
mod stage;
#[path = "stages/transport_security.rs"]
mod transport_security;
#[path = "stages/transport_servers.rs"]
mod transport_servers;
#[path = "stages/way_out.rs"]
mod way_out;

use mailflow::{
    model::{Recipient, RecipientKind},
    names::Date,
};

use crate::stage::{
    BY_ADDRESS, TO_SERVER, cause, codes, connector, end, losers, message, path, paths, recipient, relay_through_tenant, route,
    rule, server, with,
};

// ---- attribution

#[test]
fn a_listed_address_with_an_accepted_sender_may_relay_to_the_internet() {
    let path = path(&with(&[BY_ADDRESS, &relay_through_tenant()]), "ann@contoso.com", "sun@fabrikam.com", "server");
    assert_eq!(end(&path), "leaves");
    assert_eq!(cause(&path, "originating-by-address"), "tenant/inbound-connector/From Server#SenderIPAddresses");
}

#[test]
fn a_listed_address_with_a_foreign_sender_is_refused_with_attr36() {
    for sender in ["<>", "someone@elsewhere.example"] {
        let path = path(&with(&[BY_ADDRESS, &relay_through_tenant()]), sender, "sun@fabrikam.com", "server");
        assert_eq!(end(&path), "refused 550 5.7.64");
        assert_eq!(cause(&path, "relay-denied-sender"), "tenant/inbound-connector/From Server#SenderIPAddresses");
    }
}

#[test]
fn without_a_connector_a_stranger_may_not_relay() {
    let path = path(&with(&[&relay_through_tenant()]), "ann@contoso.com", "sun@fabrikam.com", "server");
    assert_eq!(end(&path), "refused 550 5.7.64");
    assert_eq!(cause(&path, "relay-denied"), "tenant/no inbound-connector");
    let deferred = with(&[
        &relay_through_tenant(),
        r#"{"put":{"value":{"assumption":{"assumption":"relay-denied","reading":"deferred-4.4.62"}}}}"#,
    ]);
    assert_eq!(end(&self::path(&deferred, "ann@contoso.com", "sun@fabrikam.com", "server")), "held 451 4.4.62");
}

#[test]
fn a_certificate_of_an_accepted_domain_lets_bounces_out() {
    let certificate =
        r#"{"put":{"value":{"certificate":{"name":"public","names":["mail.contoso.com"],"issuer":"publicAuthority"}}}}"#;
    let by_certificate = r#"{"put":{"system":"tenant","value":{"inboundConnector":{"name":"By Certificate","enabled":true,"connectorType":"onPremises","senderDomains":["*"],"tlsSenderCertificateName":"*.contoso.com"}}}}"#;
    let presents = server(
        r#""relayDomains":["contoso.com"],"relayhost":"[contoso-com.mail.protection.outlook.com]","smtpTlsSecurityLevel":"encrypt""#,
        r#""clientCertificate":"public","#,
    );
    let topology = with(&[certificate, by_certificate, &presents]);
    let path = path(&topology, "<>", "sun@fabrikam.com", "server");
    assert_eq!(end(&path), "leaves");
    assert_eq!(cause(&path, "originating-by-certificate"), "tenant/inbound-connector/By Certificate#TlsSenderCertificateName");
    assert!(codes(&path).contains(&"rules-skip-system-messages"));

    let leaf_only = r#"{"put":{"value":{"certificate":{"name":"public","names":["mail.contoso.com"],"issuer":"publicAuthority","chain":"leafOnly"}}}}"#;
    let path = self::path(&with(&[leaf_only, by_certificate, &presents]), "<>", "sun@fabrikam.com", "server");
    assert_eq!(end(&path), "refused 550 5.7.64");
    assert!(losers(&path).contains(&"certificate-not-verified"));
}

#[test]
fn a_host_name_below_an_accepted_domain_identifies_the_server_but_lets_no_bounce_out() {
    let certificate =
        r#"{"put":{"value":{"certificate":{"name":"public","names":["mail.contoso.com"],"issuer":"publicAuthority"}}}}"#;
    let by_host = r#"{"put":{"system":"tenant","value":{"inboundConnector":{"name":"By Host","enabled":true,"connectorType":"onPremises","senderDomains":["*"],"tlsSenderCertificateName":"mail.contoso.com"}}}}"#;
    let presents = server(
        r#""relayhost":"[contoso-com.mail.protection.outlook.com]","smtpTlsSecurityLevel":"may""#,
        r#""clientCertificate":"public","#,
    );
    let topology = with(&[certificate, by_host, &presents]);
    assert_eq!(end(&path(&topology, "<>", "sun@fabrikam.com", "server")), "refused 550 5.7.64");
    assert_eq!(end(&path(&topology, "ann@contoso.com", "sun@fabrikam.com", "server")), "leaves");
    assert!(codes(&path(&topology, "x@elsewhere.example", "bob@contoso.com", "server")).contains(&"connector-without-relay"));
}

#[test]
fn direct_send_is_taken_unless_the_organization_refuses_it() {
    let open = path(&with(&[&relay_through_tenant()]), "ann@contoso.com", "bob@contoso.com", "server");
    assert_eq!(end(&open), "delivered");
    assert_eq!(cause(&open, "direct-send-accepted"), "tenant#RejectDirectSend");
    let closed = r#"{"put":{"system":"tenant","value":{"organizationSettings":{"initialDomain":"contoso.onmicrosoft.com","rejectDirectSend":true,"autoForwardingMode":"automatic"}}}}"#;
    assert_eq!(
        end(&path(&with(&[closed, &relay_through_tenant()]), "ann@contoso.com", "bob@contoso.com", "server")),
        "refused 550 5.7.68"
    );
    assert_eq!(
        end(&path(&with(&[closed, BY_ADDRESS, &relay_through_tenant()]), "ann@contoso.com", "bob@contoso.com", "server")),
        "delivered"
    );
}

#[test]
fn a_partner_connector_restricts_its_sender_domains_and_grants_nothing() {
    let partner = r#"{"put":{"system":"tenant","value":{"inboundConnector":{"name":"Partner","enabled":true,"connectorType":"partner","senderDomains":["*.fabrikam.com"],"senderIpAddresses":["192.0.2.7/32"],"restrictDomainsToIpAddresses":true}}}}"#;
    let refused = path(&with(&[partner]), "sun@fabrikam.com", "bob@contoso.com", "internet");
    assert_eq!(end(&refused), "refused 550 5.7.51");
    assert_eq!(cause(&refused, "partner-address-required"), "tenant/inbound-connector/Partner#RestrictDomainsToIPAddresses");
    assert_eq!(end(&path(&with(&[partner]), "sun@elsewhere.example", "bob@contoso.com", "internet")), "delivered");
    let mut from_partner = message("sun@fabrikam.com", "bob@contoso.com", "internet");
    from_partner.client_address = Some("192.0.2.7".parse().expect("address"));
    assert_eq!(route(&with(&[partner]), &from_partner).paths.first().map(end).as_deref(), Some("delivered"));
    let tls = r#"{"put":{"system":"tenant","value":{"inboundConnector":{"name":"Partner","enabled":true,"connectorType":"partner","senderDomains":["contoso.com"],"requireTls":true}}}}"#;
    let clear = server(r#""relayhost":"[contoso-com.mail.protection.outlook.com]""#, "");
    assert_eq!(end(&path(&with(&[tls, &clear]), "ann@contoso.com", "bob@contoso.com", "server")), "held 451 5.7.3");
    let certificate = r#"{"put":{"system":"tenant","value":{"inboundConnector":{"name":"Partner","enabled":true,"connectorType":"partner","senderDomains":["fabrikam.com"],"tlsSenderCertificateName":"fabrikam.com","restrictDomainsToCertificate":true}}}}"#;
    let refused = path(&with(&[certificate]), "sun@fabrikam.com", "bob@contoso.com", "internet");
    assert_eq!(cause(&refused, "partner-certificate-required"), "tenant/inbound-connector/Partner#RestrictDomainsToCertificate");
}

// ---- edge blocking and recipients

#[test]
fn an_unknown_address_of_an_authoritative_domain_is_refused_at_the_edge_for_strangers_and_returned_to_insiders() {
    let mx = r#"{"put":{"value":{"recordSet":{"name":"closed.example","data":{"MX":[{"preference":0,"exchange":"closed-example.mail.protection.outlook.com"}]}}}}}"#;
    let outside = path(&with(&[mx]), "sun@fabrikam.com", "nobody@closed.example", "internet");
    assert_eq!(end(&outside), "refused 550 5.4.1");
    assert_eq!(cause(&outside, "unknown-at-edge"), "tenant/accepted-domain/closed.example#DomainType");
    assert_eq!(
        cause(&path(&with(&[mx]), "sun@fabrikam.com", "known@closed.example", "internet"), "known-at-edge"),
        "tenant/recipient/known@closed.example"
    );
    let inside = path(&with(&[]), "bob@contoso.com", "nobody@closed.example", "tenant");
    assert_eq!(end(&inside), "returned 550 5.1.10");
    assert_eq!(cause(&inside, "unknown-authoritative"), "tenant/accepted-domain/closed.example#DomainType");
}

#[test]
fn a_mail_user_is_sent_on_to_its_external_address_and_a_remote_mailbox_to_its_routing_address() {
    let user = recipient("ann@contoso.com", r#"{"mailUser":{"externalEmailAddress":"ann@fabrikam.com"}}"#);
    let path = path(&with(&[&user]), "bob@contoso.com", "ann@contoso.com", "tenant");
    assert_eq!((end(&path).as_str(), path.recipient.as_str()), ("leaves", "ann@fabrikam.com"));
    assert_eq!(cause(&path, "resolved-mail-user"), "tenant/recipient/ann@contoso.com#ExternalEmailAddress");
    let contact = recipient("far@contoso.com", r#"{"mailContact":{"externalEmailAddress":"far@fabrikam.com"}}"#);
    assert!(
        codes(&self::path(&with(&[&contact]), "bob@contoso.com", "far@contoso.com", "tenant")).contains(&"resolved-mail-contact")
    );
    // An editor refuses remote mailboxes online; a file may hold them all the same, and gets an answer.
    let moved = |remote_routing_address: Option<&str>| {
        let mut topology = with(&[]);
        let remote_routing_address = remote_routing_address.map(|address| address.parse().expect("address"));
        let kind = RecipientKind::RemoteMailbox { remote_routing_address };
        let address = "moved@contoso.com".parse().expect("address");
        let recipient = Recipient::new(address, kind);
        topology.organizations.iter_mut().for_each(|organization| organization.recipients.put(recipient.clone()).expect("free"));
        self::path(&topology, "bob@contoso.com", "moved@contoso.com", "tenant")
    };
    assert_eq!(end(&moved(None)), "returned 550 5.1.1");
    assert!(codes(&moved(Some("moved@fabrikam.com"))).contains(&"resolved-remote-mailbox"));
}

#[test]
fn a_group_makes_one_copy_for_each_member_and_none_twice() {
    let inner = recipient("inner@contoso.com", r#"{"distributionGroup":{"members":["dora@contoso.com","all@contoso.com"]}}"#);
    let outer = recipient(
        "all@contoso.com",
        r#"{"distributionGroup":{"members":["bob@contoso.com","dora@contoso.com","inner@contoso.com","sun@fabrikam.com"]}}"#,
    );
    let found = paths(&with(&[&inner, &outer]), "bob@contoso.com", "all@contoso.com", "tenant");
    let reached: Vec<_> = found.iter().map(|path| (path.recipient.as_str(), path.verdict.kind())).collect();
    assert_eq!(reached, [("bob@contoso.com", "delivered"), ("dora@contoso.com", "delivered"), ("sun@fabrikam.com", "leaves")]);
    let empty = recipient("empty@contoso.com", r#"{"distributionGroup":{"members":[]}}"#);
    assert_eq!(end(&path(&with(&[&empty]), "bob@contoso.com", "empty@contoso.com", "tenant")), "discarded");
    let unified = recipient("team@contoso.com", r#"{"unifiedGroup":{"members":["dora@contoso.com"]}}"#);
    let reached: Vec<_> = paths(&with(&[&unified]), "bob@contoso.com", "team@contoso.com", "tenant")
        .iter()
        .map(|path| path.recipient.to_string())
        .collect();
    assert_eq!(reached, ["dora@contoso.com", "team@contoso.com"]);
}

#[test]
fn a_recipient_that_wants_authenticated_senders_refuses_strangers() {
    let strict = r#"{"put":{"system":"tenant","value":{"recipient":{"address":"team@contoso.com","kind":{"distributionGroup":{"members":["bob@contoso.com"]}},"requireSenderAuthentication":true}}}}"#;
    let outside = path(&with(&[strict]), "sun@fabrikam.com", "team@contoso.com", "internet");
    assert_eq!(end(&outside), "returned 550 5.7.133");
    assert_eq!(
        cause(&outside, "sender-not-authenticated"),
        "tenant/recipient/team@contoso.com#RequireSenderAuthenticationEnabled"
    );
    assert_eq!(end(&path(&with(&[strict]), "dora@contoso.com", "team@contoso.com", "tenant")), "delivered");
}

#[test]
fn forwarding_outside_needs_permission_and_may_keep_a_copy() {
    let forwards = recipient(
        "fay@contoso.com",
        r#"{"mailbox":{"forwardingSmtpAddress":"fay@fabrikam.com","deliverToMailboxAndForward":true}}"#,
    );
    let ends: Vec<_> = paths(&with(&[&forwards]), "bob@contoso.com", "fay@contoso.com", "tenant").iter().map(end).collect();
    assert_eq!(ends, ["delivered", "returned 550 5.7.520"]);
    let allowed = r#"{"put":{"system":"tenant","value":{"organizationSettings":{"initialDomain":"contoso.onmicrosoft.com","rejectDirectSend":false,"autoForwardingMode":"on"}}}}"#;
    let ends: Vec<_> =
        paths(&with(&[&forwards, allowed]), "bob@contoso.com", "fay@contoso.com", "tenant").iter().map(end).collect();
    assert_eq!(ends, ["delivered", "leaves"]);
    let inside = recipient("gus@contoso.com", r#"{"mailbox":{"forwardingAddress":"bob@contoso.com"}}"#);
    let path = path(&with(&[&inside]), "dora@contoso.com", "gus@contoso.com", "tenant");
    assert_eq!((end(&path).as_str(), path.recipient.as_str()), ("delivered", "bob@contoso.com"));
    assert_eq!(cause(&path, "forwarded"), "tenant/recipient/gus@contoso.com#ForwardingAddress");
}

#[test]
fn two_mailboxes_that_forward_to_each_other_return_the_message() {
    let one = recipient("one@contoso.com", r#"{"mailbox":{"forwardingAddress":"two@contoso.com"}}"#);
    let two = recipient("two@contoso.com", r#"{"mailbox":{"forwardingAddress":"one@contoso.com"}}"#);
    let path = path(&with(&[&one, &two]), "bob@contoso.com", "one@contoso.com", "tenant");
    assert_eq!(end(&path), "returned 554 5.4.14");
    assert_eq!(cause(&path, "recipient-ring"), "tenant/recipient/one@contoso.com");
}

#[test]
fn a_domain_that_matches_subdomains_takes_every_name_below() {
    let below = r#"{"put":{"system":"tenant","value":{"acceptedDomain":{"name":"contoso.com","domainType":"internalRelay","matchSubDomains":true}}}}"#;
    let wildcard = connector("Below", r#""recipientDomains":["*.contoso.com"]"#);
    let topology = with(&[below, &wildcard]);
    let path = path(&topology, "bob@contoso.com", "x@shop.contoso.com", "tenant");
    assert_eq!(cause(&path, "unknown-in-subdomain"), "tenant/accepted-domain/contoso.com#DomainType");
    assert_eq!(cause(&path, "connector-by-wildcard"), "tenant/outbound-connector/Below#RecipientDomains");
    assert!(
        codes(&self::path(&with(&[&wildcard]), "bob@contoso.com", "x@shop.contoso.com", "tenant")).contains(&"foreign-recipient")
    );
    // The wildcard does not cover the domain itself: there is no connector for it.
    assert!(codes(&self::path(&topology, "bob@contoso.com", "ann@contoso.com", "tenant")).contains(&"no-connector"));
}

// ---- mail flow rules

#[test]
fn conditions_are_joined_by_and_exceptions_override_and_audit_does_not_act() {
    let delete = rule("Gone", r#"{"senderDomainIs":["contoso.com"]},{"sentTo":["dora@contoso.com"]}"#, r#""deleteMessage""#);
    assert_eq!(end(&path(&with(&[&delete]), "bob@contoso.com", "dora@contoso.com", "tenant")), "discarded");
    assert_eq!(end(&path(&with(&[&delete]), "bob@contoso.com", "bob@contoso.com", "tenant")), "delivered");
    let spared = r#"{"put":{"system":"tenant","value":{"transportRule":{"name":"Gone","conditions":[{"senderDomainIs":["contoso.com"]}],"exceptions":[{"from":["bob@contoso.com"]}],"actions":["deleteMessage"]}}}}"#;
    let path = path(&with(&[spared]), "bob@contoso.com", "dora@contoso.com", "tenant");
    assert!(losers(&path).contains(&"exception-holds"));
    let audited =
        r#"{"put":{"system":"tenant","value":{"transportRule":{"name":"Gone","mode":"audit","actions":["deleteMessage"]}}}}"#;
    assert!(losers(&self::path(&with(&[audited]), "bob@contoso.com", "dora@contoso.com", "tenant")).contains(&"audit-only"));
    let off =
        r#"{"put":{"system":"tenant","value":{"transportRule":{"name":"Gone","state":"disabled","actions":["deleteMessage"]}}}}"#;
    assert!(losers(&self::path(&with(&[off]), "bob@contoso.com", "dora@contoso.com", "tenant")).contains(&"disabled"));
}

#[test]
fn a_rule_may_reject_with_its_own_code_and_a_second_redirect_is_refused() {
    let reject = rule("No", "", r#"{"rejectMessage":{"reasonText":"Not today","enhancedStatusCode":"5.7.901"}}"#);
    let path = path(&with(&[&reject]), "bob@contoso.com", "dora@contoso.com", "tenant");
    assert_eq!(end(&path), "returned 550 5.7.901");
    assert_eq!(cause(&path, "rule-rejects"), "tenant/transport-rule/No#RejectMessageReasonText");
    let once = rule("To Dora", r#"{"sentTo":["bob@contoso.com"]}"#, r#"{"redirectMessageTo":["dora@contoso.com"]}"#);
    let redirected = self::path(&with(&[&once]), "sun@fabrikam.com", "bob@contoso.com", "internet");
    assert_eq!((end(&redirected).as_str(), redirected.recipient.as_str()), ("delivered", "dora@contoso.com"));
    let again = rule("And back", r#"{"sentTo":["dora@contoso.com"]}"#, r#"{"redirectMessageTo":["bob@contoso.com"]}"#);
    assert_eq!(
        end(&self::path(&with(&[&once, &again]), "sun@fabrikam.com", "bob@contoso.com", "internet")),
        "returned 550 5.7.128"
    );
}

#[test]
fn a_rule_that_stops_keeps_later_rules_from_acting() {
    let first = r#"{"put":{"system":"tenant","value":{"transportRule":{"name":"First","actions":[{"setHeader":{"name":"X-Seen","value":"yes"}}],"stopRuleProcessing":true}}}}"#;
    let second = rule("Second", "", r#""deleteMessage""#);
    let path = path(&with(&[first, &second]), "bob@contoso.com", "dora@contoso.com", "tenant");
    assert_eq!(end(&path), "delivered");
    assert!(codes(&path).contains(&"rule-sets-header") && codes(&path).contains(&"rule-stops"));
    assert!(losers(&path).contains(&"stopped-earlier"));
}

#[test]
fn a_header_marker_keeps_mail_from_going_round_twice() {
    // Microsoft, add-on service: the rule that diverts needs an exception on the header that the service stamps.
    let marked = r#"{"put":{"system":"tenant","value":{"transportRule":{"name":"Divert","conditions":[{"fromScope":"inOrganization"}],"exceptions":[{"headerContains":{"header":"X-Done","words":["yes"]}}],"actions":[{"routeMessageOutboundConnector":"Add-on"},{"setHeader":{"name":"X-Done","value":"yes"}}]}}}}"#;
    let add_on = r#"{"put":{"system":"tenant","value":{"outboundConnector":{"name":"Add-on","enabled":true,"connectorType":"onPremises","isTransportRuleScoped":true,"smartHosts":["filter.fabrikam.com"]}}}}"#;
    let back = r#"{"put":{"system":"tenant","value":{"inboundConnector":{"name":"From Filter","enabled":true,"connectorType":"onPremises","senderDomains":["*"],"senderIpAddresses":["198.51.100.7/32"],"treatMessagesAsInternal":true}}}}"#;
    let path = path(&with(&[marked, add_on, back]), "bob@contoso.com", "dora@contoso.com", "tenant");
    assert_eq!(end(&path), "delivered");
    let systems: Vec<_> = path.hops.iter().map(|hop| hop.system.as_str()).collect();
    assert_eq!(systems, ["tenant", "filter", "tenant"]);
    let unmarked = rule("Divert", r#"{"fromScope":"inOrganization"}"#, r#"{"routeMessageOutboundConnector":"Add-on"}"#);
    let path = self::path(&with(&[&unmarked, add_on, back]), "bob@contoso.com", "dora@contoso.com", "tenant");
    assert_eq!(end(&path), "loops 554 5.4.14");
    assert_eq!(cause(&path, "loop"), "tenant/transport-rule/Divert#RouteMessageOutboundConnector");
}

#[test]
fn the_last_of_two_routing_rules_counts_unless_the_other_reading_is_chosen() {
    let (one, two) = (
        rule("One", "", r#"{"routeMessageOutboundConnector":"A"}"#),
        rule("Two", "", r#"{"routeMessageOutboundConnector":"B"}"#),
    );
    let (a, b) = (connector("A", r#""isTransportRuleScoped":true"#), connector("B", r#""isTransportRuleScoped":true"#));
    let last = path(&with(&[&a, &b, &one, &two]), "bob@contoso.com", "sun@fabrikam.com", "tenant");
    assert_eq!(cause(&last, "connector-by-rule"), "tenant/transport-rule/Two#RouteMessageOutboundConnector");
    let reading = r#"{"put":{"value":{"assumption":{"assumption":"several-routing-rules","reading":"first-wins"}}}}"#;
    let first = path(&with(&[&a, &b, &one, &two, reading]), "bob@contoso.com", "sun@fabrikam.com", "tenant");
    assert_eq!(cause(&first, "connector-by-rule"), "tenant/transport-rule/One#RouteMessageOutboundConnector");
    assert!(losers(&first).contains(&"overridden-by-rule"));
}

#[test]
fn an_any_of_condition_takes_every_recipient_and_a_recipient_condition_only_its_own() {
    let both = |condition: &str| {
        let topology = with(&[&rule("Gone", condition, r#""deleteMessage""#)]);
        let mut message = message("sun@fabrikam.com", "bob@contoso.com", "internet");
        message.forward_paths.push("dora@contoso.com".parse().expect("address"));
        route(&topology, &message).paths.iter().map(end).collect::<Vec<_>>()
    };
    assert_eq!(both(r#"{"recipientAddressContainsWords":["bob"]}"#), ["discarded", "delivered"]);
    assert_eq!(both(r#"{"anyOfRecipientAddressContainsWords":["bob"]}"#), ["discarded", "discarded"]);
}

#[test]
fn rules_see_domains_below_unless_the_other_reading_is_chosen() {
    let below = r#"{"put":{"system":"tenant","value":{"acceptedDomain":{"name":"contoso.com","domainType":"internalRelay","matchSubDomains":true}}}}"#;
    let gone = rule("Gone", r#"{"recipientDomainIs":["contoso.com"]}"#, r#""deleteMessage""#);
    assert_eq!(end(&path(&with(&[below, &gone]), "bob@contoso.com", "x@shop.contoso.com", "tenant")), "discarded");
    let reading = r#"{"put":{"value":{"assumption":{"assumption":"rule-domain-match","reading":"domain-only"}}}}"#;
    assert_ne!(end(&path(&with(&[below, &gone, reading]), "bob@contoso.com", "x@shop.contoso.com", "tenant")), "discarded");
}

// ---- next hop

#[test]
fn the_most_specific_connector_wins_and_says_whom_it_beat() {
    let sales =
        r#"{"put":{"system":"tenant","value":{"acceptedDomain":{"name":"sales.contoso.com","domainType":"internalRelay"}}}}"#;
    let all = connector("All", r#""allAcceptedDomains":true"#);
    let wild = connector("Wild", r#""recipientDomains":["*.contoso.com"]"#);
    let exact = connector("Exact", r#""recipientDomains":["sales.contoso.com"]"#);
    let any = connector("Any", r#""recipientDomains":["*"]"#);
    let chosen = |edits: &[&str], to: &str| {
        let path = path(&with(edits), "bob@contoso.com", to, "tenant");
        path.decisions()
            .map(|(_, decision)| decision.cause.to_string())
            .find(|cause| cause.contains("outbound-connector"))
            .unwrap_or_default()
    };
    assert_eq!(
        chosen(&[sales, &all, &wild, &exact, &any], "x@sales.contoso.com"),
        "tenant/outbound-connector/Exact#RecipientDomains"
    );
    assert_eq!(chosen(&[sales, &all, &wild, &any], "x@sales.contoso.com"), "tenant/outbound-connector/Wild#RecipientDomains");
    let reading = r#"{"put":{"value":{"assumption":{"assumption":"connector-domain-order","reading":"accepted-domains-before-wildcard"}}}}"#;
    assert_eq!(
        chosen(&[sales, &all, &wild, &any, reading], "x@sales.contoso.com"),
        "tenant/outbound-connector/All#AllAcceptedDomains"
    );
    assert_eq!(chosen(&[&all, &any], "ann@contoso.com"), "tenant/outbound-connector/All#AllAcceptedDomains");
    assert_eq!(chosen(&[&all, &any], "sun@fabrikam.com"), "tenant/outbound-connector/Any#RecipientDomains");
    let path = path(&with(&[sales, &all, &wild, &exact, &any]), "bob@contoso.com", "x@sales.contoso.com", "tenant");
    assert_eq!(losers(&path).iter().filter(|why| **why == "less-specific").count(), 3);
}

#[test]
fn connectors_that_are_off_in_test_or_for_rules_only_are_passed_over() {
    let off = r#"{"put":{"system":"tenant","value":{"outboundConnector":{"name":"Off","enabled":false,"connectorType":"onPremises","recipientDomains":["contoso.com"],"smartHosts":["mail.contoso.com"]}}}}"#;
    let test = connector("Test", r#""recipientDomains":["contoso.com"],"testMode":true"#);
    let scoped = connector("Scoped", r#""recipientDomains":["contoso.com"],"isTransportRuleScoped":true"#);
    let other = connector("Other", r#""recipientDomains":["fabrikam.com"]"#);
    let path = path(&with(&[off, &test, &scoped, &other]), "bob@contoso.com", "ann@contoso.com", "tenant");
    for why in ["disabled", "test-mode", "rule-scoped", "domain-not-covered"] {
        assert!(losers(&path).contains(&why), "{why}");
    }
    assert_eq!(end(&path), "loops 554 5.4.14");
    assert_eq!(cause(&path, "loop"), "tenant/no outbound-connector/contoso.com");
}

#[test]
fn equal_connectors_are_told_and_may_be_left_undetermined() {
    let (a, b) =
        (connector("A", r#""recipientDomains":["contoso.com"]"#), connector("B", r#""recipientDomains":["contoso.com"]"#));
    let path = path(&with(&[&a, &b]), "bob@contoso.com", "ann@contoso.com", "tenant");
    assert_eq!((end(&path).as_str(), cause(&path, "equal-connectors").as_str()), ("delivered", "tenant/outbound-connector/A"));
    assert_eq!(path.assumptions().iter().map(|assumption| assumption.id()).collect::<Vec<_>>(), ["equal-connectors"]);
    let reading = r#"{"put":{"value":{"assumption":{"assumption":"equal-connectors","reading":"undetermined"}}}}"#;
    assert_eq!(end(&self::path(&with(&[&a, &b, reading]), "bob@contoso.com", "ann@contoso.com", "tenant")), "undetermined");
}

#[test]
fn centralised_transport_takes_outside_mail_first_and_never_what_came_from_there() {
    let central = connector("Central", r#""recipientDomains":["*"],"routeAllMessagesViaOnPremises":true"#);
    let topology = with(&[&central, BY_ADDRESS]);
    assert!(codes(&path(&topology, "sun@fabrikam.com", "bob@contoso.com", "internet")).contains(&"centralized-transport"));
    assert!(!codes(&path(&topology, "dora@contoso.com", "bob@contoso.com", "tenant")).contains(&"centralized-transport"));
    let returned = with(&[&central, BY_ADDRESS, &relay_through_tenant()]);
    let path = path(&returned, "ann@contoso.com", "bob@contoso.com", "server");
    assert!(codes(&path).contains(&"centralized-transport-skipped"));
    assert_eq!(end(&path), "delivered");
}

#[test]
fn a_connector_that_uses_mx_brings_internal_relay_mail_back() {
    let mx = r#"{"put":{"system":"tenant","value":{"outboundConnector":{"name":"By MX","enabled":true,"connectorType":"onPremises","recipientDomains":["contoso.com"],"useMXRecord":true}}}}"#;
    let path = path(&with(&[mx]), "sun@fabrikam.com", "ann@contoso.com", "internet");
    assert_eq!(end(&path), "loops 554 5.4.14");
    assert_eq!(cause(&path, "connector-uses-mx"), "tenant/outbound-connector/By MX#UseMXRecord");
}

#[test]
fn a_null_mx_and_a_domain_without_mail_exchanger_return_the_message() {
    let null = r#"{"put":{"value":{"recordSet":{"name":"silent.example","data":{"MX":[{"preference":0,"exchange":null}]}}}}}"#;
    assert_eq!(end(&path(&with(&[null]), "bob@contoso.com", "x@silent.example", "tenant")), "returned 556 5.1.10");
    let text = r#"{"put":{"value":{"recordSet":{"name":"bare.example","data":{"TXT":["v=spf1 -all"]}}}}}"#;
    assert_eq!(end(&path(&with(&[text]), "bob@contoso.com", "x@bare.example", "tenant")), "returned 550 5.4.4");
    let implicit = r#"{"put":{"value":{"recordSet":{"name":"host.example","data":{"A":["203.0.113.25"]}}}}}"#;
    assert!(codes(&path(&with(&[implicit]), "bob@contoso.com", "x@host.example", "tenant")).contains(&"implicit-mail-exchanger"));
}

// ---- handover

#[test]
fn what_the_certificate_lacks_keeps_the_message_in_the_queue() {
    let to = |tls: &str| connector("To Server", &format!(r#""recipientDomains":["contoso.com"],{tls}"#));
    let certificate = |fields: &str| {
        format!(r#"{{"put":{{"value":{{"certificate":{{"name":"server","names":["mail.contoso.com"],{fields}}}}}}}}}"#)
    };
    let sent = |tls: &str, fields: &str| {
        let mut message = message("bob@contoso.com", "ann@contoso.com", "tenant");
        message.on = Some(Date::parse("2026-11-22").expect("date"));
        let path = route(&with(&[&to(tls), &certificate(fields)]), &message).paths.remove(0);
        (
            end(&path),
            codes(&path)
                .into_iter()
                .rev()
                .find(|code| code.starts_with("certificate") || code.starts_with("encrypted"))
                .unwrap_or("none"),
        )
    };
    let is = |outcome: (String, &'static str), wanted: &str, reason: &str| {
        assert_eq!((outcome.0.as_str(), outcome.1), (wanted, reason));
    };
    let validation = r#""tlsSettings":"certificateValidation""#;
    is(sent(r#""tlsSettings":"encryptionOnly""#, r#""issuer":"selfSigned""#), "delivered", "encrypted");
    is(sent(validation, r#""issuer":"selfSigned""#), "held 450 4.4.317", "certificate-untrusted");
    is(sent(validation, r#""issuer":"privateAuthority""#), "held 450 4.4.317", "certificate-untrusted");
    is(sent(validation, r#""issuer":"publicAuthority","chain":"leafOnly""#), "held 450 4.4.317", "certificate-chain-incomplete");
    is(sent(validation, r#""issuer":"publicAuthority","notAfter":"2026-11-21""#), "held 450 4.7.320", "certificate-expired");
    is(sent(validation, r#""issuer":"publicAuthority""#), "delivered", "certificate-trusted");
    let domain = |name: &str| format!(r#""tlsSettings":"domainValidation","tlsDomain":"{name}""#);
    is(sent(&domain("mail.contoso.com"), r#""issuer":"publicAuthority""#), "delivered", "certificate-name-matches");
    is(sent(&domain("*.contoso.com"), r#""issuer":"publicAuthority""#), "delivered", "certificate-name-matches");
    is(sent(&domain("mx.contoso.com"), r#""issuer":"publicAuthority""#), "held 450 4.7.320", "certificate-name-mismatch");
}

#[test]
fn a_server_that_does_not_answer_or_offers_no_tls_keeps_the_message_in_the_queue() {
    let postfix = r#""relayDomains":["contoso.com"]"#;
    let refused = server(postfix, r#""reachability":"refused","#);
    let silent = server(postfix, r#""reachability":"timedOut","#);
    assert_eq!(end(&path(&with(&[TO_SERVER, &refused]), "bob@contoso.com", "ann@contoso.com", "tenant")), "held 450 4.4.316");
    assert_eq!(end(&path(&with(&[TO_SERVER, &silent]), "bob@contoso.com", "ann@contoso.com", "tenant")), "held 450 4.4.315");
    let without_tls = r#"{"remove":"certificate/server"}"#;
    assert_eq!(end(&path(&with(&[TO_SERVER, without_tls]), "bob@contoso.com", "ann@contoso.com", "tenant")), "held 450 4.4.317");
    let without_address = r#"{"remove":"dns/mail.contoso.com/A"}"#;
    let path = path(&with(&[TO_SERVER, without_address]), "bob@contoso.com", "ann@contoso.com", "tenant");
    assert_eq!(end(&path), "held 450 4.4.312");
    assert_eq!(cause(&path, "host-unresolvable"), "internet/no address/mail.contoso.com");
}

#[test]
fn the_second_smart_host_takes_over_when_the_first_does_not_answer() {
    let two = r#"{"put":{"system":"tenant","value":{"outboundConnector":{"name":"To Server","enabled":true,"connectorType":"onPremises","recipientDomains":["contoso.com"],"smartHosts":["gone.contoso.com","mail.contoso.com"]}}}}"#;
    let path = path(&with(&[two]), "bob@contoso.com", "ann@contoso.com", "tenant");
    assert_eq!(end(&path), "delivered");
    assert!(codes(&path).contains(&"host-unresolvable"));
}

// ---- Postfix

#[test]
fn relayhost_and_sender_maps_never_apply_to_local_and_virtual_mailbox_domains() {
    for class in ["mydestination", "virtualMailboxDomains"] {
        let tables = r#""localRecipientMaps":["ann@contoso.com","ben@contoso.com"],"virtualMailboxMaps":["ann@contoso.com","ben@contoso.com"]"#;
        let parameters = format!(r#""{class}":["contoso.com"],{tables},"relayhost":"[contoso-com.mail.protection.outlook.com]""#);
        let topology = with(&[&server(&parameters, "")]);
        let found = path(&topology, "ann@contoso.com", "ben@contoso.com", "server");
        assert_eq!(end(&found), "delivered");
        assert!(losers(&found).contains(&"not-for-class"));
        assert_eq!(end(&path(&topology, "ann@contoso.com", "bob@contoso.com", "server")), "refused 550 5.1.1");
    }
}

#[test]
fn the_keys_of_sender_maps_are_the_address_then_at_domain_and_null_for_bounces() {
    let map = |key: &str| {
        server(
            &format!(
                r#""senderDependentRelayhostMaps":[{{"sender":"{key}","relayhost":"[contoso-com.mail.protection.outlook.com]"}}]"#
            ),
            "",
        )
    };
    let used = |key: &str, from: &str| {
        codes(&path(&with(&[&map(key)]), from, "sun@fabrikam.com", "server")).contains(&"sender-relayhost")
    };
    assert!(used("@contoso.com", "ann@contoso.com"));
    assert!(used("ann@contoso.com", "ann@contoso.com"));
    assert!(used("<>", "<>"));
    assert!(!used("contoso.com", "ann@contoso.com"));
    assert!(!used("@contoso.com", "ann@mail.contoso.com"));
    assert!(!used("@contoso.com", "<>"));
    assert!(
        losers(&path(&with(&[&map("contoso.com")]), "ann@contoso.com", "sun@fabrikam.com", "server"))
            .contains(&"bare-domain-key")
    );
}

#[test]
fn transport_maps_come_first_and_the_most_specific_key_wins() {
    let maps = server(
        r#""relayDomains":["contoso.com"],"relayhost":"[far.example]","transportMaps":[{"pattern":"*","transport":"discard:"},{"pattern":".contoso.com","transport":"error:5.1.1 below"},{"pattern":"contoso.com","transport":"lmtp:unix:private/dovecot-lmtp"}],"dovecot":{"users":["ann@contoso.com"]}"#,
        "",
    );
    let topology = with(&[&maps]);
    assert_eq!(end(&path(&topology, "ann@contoso.com", "ann@contoso.com", "server")), "delivered");
    assert_eq!(end(&path(&topology, "ann@contoso.com", "x@shop.contoso.com", "server")), "refused 550 5.1.1");
    assert_eq!(end(&path(&topology, "ann@contoso.com", "sun@fabrikam.com", "server")), "discarded");
    let unknown = path(&topology, "ann@contoso.com", "ben@contoso.com", "server");
    assert_eq!(
        (end(&unknown).as_str(), cause(&unknown, "unknown-to-dovecot").as_str()),
        ("returned 550 5.1.1", "server#dovecot users")
    );
}

#[test]
fn a_stranger_may_write_to_own_domains_only() {
    let mx = r#"{"put":{"value":{"recordSet":{"name":"fabrikam.com","data":{"MX":[{"preference":0,"exchange":"mail.contoso.com"}]}}}}}"#;
    let refused = path(&with(&[mx]), "dave@elsewhere.example", "sun@fabrikam.com", "internet");
    assert_eq!(end(&refused), "refused 554 5.7.1");
    assert_eq!(cause(&refused, "relay-access-denied"), "server#smtpd_relay_restrictions");
    let stock = server(r#""relayDomains":["contoso.com"]"#, "");
    assert_eq!(end(&path(&with(&[mx, &stock]), "dave@elsewhere.example", "sun@fabrikam.com", "internet")), "held 454 4.7.1");
}

#[test]
fn a_restriction_class_refuses_what_exchange_online_sends_for_unknown_users() {
    let class = server(
        r#""relayDomains":["contoso.com"],"transportMaps":[{"pattern":"ann@contoso.com","transport":"lmtp:unix:private/dovecot-lmtp"}],"dovecot":{"users":["ann@contoso.com"]},"restrictionClasses":[{"name":"from_eop","clients":["40.107.0.0/16"],"recipients":["ann@contoso.com"]}]"#,
        "",
    );
    let topology = with(&[TO_SERVER, &class]);
    let unknown = path(&topology, "sun@fabrikam.com", "nobody@contoso.com", "internet");
    assert_eq!(end(&unknown), "refused 550 5.1.1");
    assert_eq!(cause(&unknown, "class-refuses"), "server#smtpd_restriction_classes");
    let known = path(&topology, "sun@fabrikam.com", "ann@contoso.com", "internet");
    assert_eq!(
        (end(&known).as_str(), cause(&known, "class-permits").as_str()),
        ("delivered", "server#smtpd_restriction_classes")
    );
}

#[test]
fn aliases_fork_and_a_ring_of_them_is_a_temporary_error() {
    let aliases = server(
        r#""virtualAliasDomains":["list.example"],"virtualAliasMaps":[{"address":"all@list.example","targets":["ann@contoso.com","sun@fabrikam.com"]},{"address":"a@list.example","targets":["b@list.example"]},{"address":"b@list.example","targets":["a@list.example"]}],"relayDomains":["contoso.com"],"transportMaps":[{"pattern":"ann@contoso.com","transport":"lmtp:unix:private/dovecot-lmtp"}],"dovecot":{"users":["ann@contoso.com"]}"#,
        "",
    );
    let topology = with(&[&aliases]);
    let ends: Vec<_> = paths(&topology, "ann@contoso.com", "all@list.example", "server").iter().map(end).collect();
    assert_eq!(ends, ["delivered", "leaves"]);
    assert_eq!(end(&path(&topology, "ann@contoso.com", "a@list.example", "server")), "held 451 4.6.0");
    assert_eq!(end(&path(&topology, "ann@contoso.com", "nobody@list.example", "server")), "refused 550 5.1.1");
}

#[test]
fn mail_whose_best_exchanger_is_the_server_itself_loops_back_to_itself() {
    let mx = r#"{"put":{"value":{"recordSet":{"name":"fabrikam.com","data":{"MX":[{"preference":0,"exchange":"mail.contoso.com"}]}}}}}"#;
    let path = path(&with(&[mx]), "ann@contoso.com", "sun@fabrikam.com", "server");
    assert_eq!(end(&path), "returned 550 5.4.6");
    assert_eq!(codes(&path).last(), Some(&"loops-back-to-myself"));
}

#[test]
fn a_tls_policy_needs_the_next_hop_byte_for_byte() {
    let policy = |key: &str| {
        server(
            &format!(
                r#""relayhost":"[filter.fabrikam.com]:25","smtpTlsPolicyMaps":[{{"nextHop":"{key}","level":"encrypt"}}],"smtpTlsSecurityLevel":"may""#
            ),
            "",
        )
    };
    let tight = path(&with(&[&policy("[filter.fabrikam.com]:25")]), "ann@contoso.com", "x@contoso.net", "server");
    assert_eq!(
        (end(&tight).as_str(), cause(&tight, "postfix-tls-not-offered").as_str()),
        ("held 450 4.7.4", "server#smtp_tls_policy_maps")
    );
    let missed = path(&with(&[&policy("[filter.fabrikam.com]")]), "ann@contoso.com", "x@contoso.net", "server");
    assert!(codes(&missed).contains(&"sent-in-clear"));
}

#[test]
fn mailbox_transport_maps_let_other_local_users_fall_through() {
    let local = server(
        r#""mydestination":["contoso.com"],"localRecipientMaps":null,"mailboxTransportMaps":[{"address":"ann@contoso.com","transport":"lmtp:unix:private/dovecot-lmtp"}],"fallbackTransport":"relay:[contoso-com.mail.protection.outlook.com]","dovecot":{"users":["ann@contoso.com"]}"#,
        "",
    );
    let topology = with(&[&local]);
    assert_eq!(end(&path(&topology, "ann@contoso.com", "ann@contoso.com", "server")), "delivered");
    let cloud = path(&topology, "ann@contoso.com", "bob@contoso.com", "server");
    assert_eq!((end(&cloud).as_str(), cause(&cloud, "local-delivery").as_str()), ("delivered", "server#fallback_transport"));
    assert!(codes(&cloud).contains(&"table-empty"));
}

#[test]
fn fallback_transport_maps_come_before_fallback_transport_and_after_known_users() {
    // local(8): unknown users are looked up in fallback_transport_maps, then fallback_transport takes the rest.
    let local = server(
        r#""mydestination":["contoso.com"],"localRecipientMaps":["ann@contoso.com"],"fallbackTransportMaps":[{"address":"ann@contoso.com","transport":"discard:"},{"address":"bob@contoso.com","transport":"discard:"}],"fallbackTransport":"relay:[contoso-com.mail.protection.outlook.com]","luserRelay":"ann@contoso.com""#,
        "",
    );
    let topology = with(&[&local]);
    let to = |recipient| path(&topology, "ann@contoso.com", recipient, "server");
    assert_eq!(end(&to("ann@contoso.com")), "delivered");
    assert_eq!(end(&to("bob@contoso.com")), "refused 550 5.1.1");
    let open = local.replace(r#""localRecipientMaps":["ann@contoso.com"]"#, r#""localRecipientMaps":null"#);
    let topology = with(&[&open]);
    let listed = path(&topology, "ann@contoso.com", "bob@contoso.com", "server");
    assert_eq!(
        (end(&listed).as_str(), cause(&listed, "local-delivery").as_str()),
        ("discarded", "server#fallback_transport_maps")
    );
    let other = path(&topology, "ann@contoso.com", "dora@contoso.com", "server");
    assert_eq!(cause(&other, "local-delivery"), "server#fallback_transport");
}

// ---- other hosts and the edges of the model

#[test]
fn a_filter_hands_on_what_it_accepts_and_refuses_the_rest() {
    let mx = r#"{"put":{"value":{"recordSet":{"name":"contoso.com","data":{"MX":[{"preference":10,"exchange":"filter.fabrikam.com"},{"preference":20,"exchange":"mail.contoso.com"}]}}}}}"#;
    let path = path(&with(&[mx]), "sun@fabrikam.com", "bob@contoso.com", "internet");
    assert_eq!(end(&path), "delivered");
    assert!(losers(&path).contains(&"worse-preference"));
    let foreign = r#"{"put":{"value":{"recordSet":{"name":"closed.example","data":{"MX":[{"preference":10,"exchange":"filter.fabrikam.com"}]}}}}}"#;
    assert_eq!(end(&self::path(&with(&[foreign]), "sun@fabrikam.com", "known@closed.example", "internet")), "refused 550 5.7.1");
}

#[test]
fn what_the_topology_does_not_say_is_never_guessed() {
    let topology = with(&[]);
    assert_eq!(end(&path(&topology, "sun@fabrikam.com", "moon@elsewhere.example", "internet")), "leaves");
    assert_eq!(end(&path(&topology, "sun@fabrikam.com", "bob@contoso.com", "nowhere")), "undetermined");
}
