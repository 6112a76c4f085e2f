//! Exchange Server stage by stage: one small change to one small organization, and the decision that must follow.
//! Expectations are taken from the sources that the table of reasons names.

use mailflow::{Assumption, Message, Topology, trace::Path};

use crate::stage::{cause, decided, edited, end, losers, lost, message, route};

const BASE: &str = r#"{
  "hopscope": 1, "title": "An Exchange Server",
  "topology": {
    "organizations": [{
      "id": "exchange",
      "platform": { "exchangeServer": {
        "hostName": "mail.contoso.com", "addresses": ["203.0.113.25"], "tls": { "certificate": "server" },
        "receiveConnectors": [{ "name": "Default", "enabled": true, "remoteIPRanges": ["0.0.0.0/0"], "anonymousUsers": true }],
        "sendConnectors": [{ "name": "Internet", "enabled": true, "addressSpaces": [{ "domain": "*", "cost": 10 }] }]
      } },
      "acceptedDomains": [{ "name": "contoso.com", "domainType": "authoritative" }],
      "recipients": [{ "address": "ann@contoso.com", "kind": { "mailbox": {} }, "proxyAddresses": ["ann.b@contoso.com"] }]
    }],
    "dns": { "recordSets": [
      { "name": "contoso.com", "data": { "MX": [{ "preference": 0, "exchange": "mail.contoso.com" }] } },
      { "name": "mail.contoso.com", "data": { "A": ["203.0.113.25"] } }
    ] },
    "certificates": [{ "name": "server", "names": ["mail.contoso.com"], "issuer": "publicAuthority" }]
  }
}"#;

/// A tenant that relays contoso.com to the server.
const TENANT: &str = r#"{"put":{"value":{"organization":{"id":"tenant","platform":{"exchangeOnline":{"initialDomain":"contoso.onmicrosoft.com","outboundConnectors":[{"name":"To server","enabled":true,"connectorType":"onPremises","recipientDomains":["contoso.com"],"smartHosts":["mail.contoso.com"]}]}},"acceptedDomains":[{"name":"contoso.com","domainType":"internalRelay"}]}}}}"#;

fn with(edits: &[String]) -> Topology {
    edited(BASE, edits)
}

fn put(kind: &str, value: &str) -> String {
    format!(r#"{{"put":{{"system":"exchange","value":{{"{kind}":{value}}}}}}}"#)
}

fn send(name: &str, spaces: &str, fields: &str) -> String {
    put("sendConnector", &format!(r#"{{"name":"{name}","enabled":true,"addressSpaces":[{spaces}]{fields}}}"#))
}

fn receive(name: &str, range: &str, fields: &str) -> String {
    put("receiveConnector", &format!(r#"{{"name":"{name}","enabled":true,"remoteIPRanges":["{range}"]{fields}}}"#))
}

fn one(topology: &Topology, message: &Message) -> Path {
    let mut paths = route(topology, message).paths;
    assert_eq!(paths.len(), 1, "{paths:#?}");
    paths.remove(0)
}

/// Somebody at this address writes to `to`; the mail exchanger of contoso.com is the server.
fn from_internet(topology: &Topology, client: &str, to: &str) -> Path {
    let client_address = Some(client.parse().expect("address"));
    one(topology, &Message { client_address, ..message("sun@fabrikam.com", to, "internet") })
}

/// Ann writes from her mailbox.
fn from_ann(topology: &Topology, to: &str) -> Path {
    one(topology, &message("ann@contoso.com", to, "exchange"))
}

// ---- receive connectors

#[test]
fn the_connector_with_the_narrowest_range_takes_the_connection() {
    let topology = with(&[
        receive("Network", "192.0.2.0/24", ""),
        receive("Printer", "192.0.2.7/32", r#","anonymousUsers":true,"acceptAnyRecipient":true"#),
    ]);
    let path = from_internet(&topology, "192.0.2.7", "ann@contoso.com");
    assert_eq!(cause(&path, "receive-connector"), "exchange/receive-connector/Printer#RemoteIPRanges");
    assert!(losers(&path).contains(&"wider-remote-range"));
    let path = from_internet(&topology, "192.0.2.8", "ann@contoso.com");
    assert_eq!(cause(&path, "receive-connector"), "exchange/receive-connector/Network#RemoteIPRanges");
    assert_eq!(end(&path), "refused 530 5.7.57");
    let path = from_internet(&topology, "198.51.100.1", "ann@contoso.com");
    assert_eq!(cause(&path, "receive-connector"), "exchange/receive-connector/Default#RemoteIPRanges");
}

#[test]
fn of_two_connectors_with_one_range_the_first_by_name_is_met() {
    let topology = with(&[receive("Another", "0.0.0.0/0", r#","anonymousUsers":true"#)]);
    let path = from_internet(&topology, "198.51.100.1", "ann@contoso.com");
    assert_eq!(cause(&path, "receive-connector"), "exchange/receive-connector/Another#RemoteIPRanges");
    assert_eq!(lost(&path, "same-remote-range"), ["exchange/receive-connector/Default"]);
    assert!(path.assumptions().contains(&Assumption::EqualReceiveConnectors));
}

#[test]
fn mail_of_the_cloud_is_let_in_by_its_certificate() {
    let default = receive("Default", "0.0.0.0/0", r#","acceptCloudServicesMail":["mail.protection.outlook.com"]"#);
    let path = one(&with(&[TENANT.to_owned(), default]), &message("bob@contoso.com", "ann@contoso.com", "tenant"));
    assert_eq!(end(&path), "delivered");
    assert_eq!(
        decided(&path, "cloud-services-mail-accepted"),
        "exchange acceptance exchange/receive-connector/Default#TlsDomainCapabilities"
    );
}

#[test]
fn a_sender_whose_address_nobody_gave_meets_the_connector_for_everybody() {
    let topology = with(&[receive("Printer", "192.0.2.7/32", "")]);
    let path = one(&topology, &message("sun@fabrikam.com", "ann@contoso.com", "internet"));
    assert_eq!(cause(&path, "receive-connector"), "exchange/receive-connector/Default#RemoteIPRanges");
    assert!(losers(&path).contains(&"client-address-unknown"));
}

#[test]
fn a_connector_on_another_port_or_switched_off_takes_nothing() {
    let topology = with(&[
        receive("Client", "192.0.2.7/32", r#","bindings":["0.0.0.0:587"]"#),
        put("receiveConnector", r#"{"name":"Off","enabled":false,"remoteIPRanges":["192.0.2.7/32"]}"#),
    ]);
    let path = from_internet(&topology, "192.0.2.7", "ann@contoso.com");
    assert_eq!(end(&path), "delivered");
    assert!(losers(&path).starts_with(&["not-bound-to-port-25", "disabled"]));
}

#[test]
fn a_client_that_no_connector_lists_is_not_let_in() {
    let topology = with(&[receive("Default", "192.0.2.0/24", "")]);
    let path = from_internet(&topology, "198.51.100.1", "ann@contoso.com");
    assert_eq!(end(&path), "held 421 4.3.2");
    assert_eq!(cause(&path, "no-receive-connector"), "exchange/no receive-connector");
}

#[test]
fn anonymous_senders_reach_accepted_domains_and_relay_only_with_the_extended_right() {
    let relayed = r#"{"put":{"value":{"recordSet":{"name":"far.example","data":{"MX":[{"preference":0,"exchange":"mail.contoso.com"}]}}}}}"#;
    let refused = from_internet(&with(&[relayed.to_owned()]), "192.0.2.7", "x@far.example");
    assert_eq!(end(&refused), "refused 550 5.7.54");
    assert_eq!(cause(&refused, "unable-to-relay"), "exchange/receive-connector/Default#Ms-Exch-SMTP-Accept-Any-Recipient");
    let open = receive("Printer", "192.0.2.7/32", r#","anonymousUsers":true,"acceptAnyRecipient":true"#);
    let path = from_internet(&with(&[relayed.to_owned(), open]), "192.0.2.7", "x@far.example");
    assert_eq!(cause(&path, "anonymous-relay"), "exchange/receive-connector/Printer#Ms-Exch-SMTP-Accept-Any-Recipient");
    let secured = receive("Printer", "192.0.2.7/32", r#","exchangeServers":true,"externalAuthoritative":true"#);
    let path = from_internet(&with(&[relayed.to_owned(), secured]), "192.0.2.7", "x@far.example");
    assert_eq!(cause(&path, "externally-secured"), "exchange/receive-connector/Printer#AuthMechanism");
}

#[test]
fn an_unknown_recipient_of_an_authoritative_domain_is_refused_and_of_a_relayed_one_sent_on() {
    let path = from_internet(&with(&[]), "192.0.2.7", "nobody@contoso.com");
    assert_eq!(end(&path), "refused 550 5.1.10");
    let older = r#"{"put":{"value":{"assumption":{"assumption":"unknown-server-recipient","reading":"refused-5.1.1"}}}}"#;
    assert_eq!(end(&from_internet(&with(&[older.to_owned()]), "192.0.2.7", "nobody@contoso.com")), "refused 550 5.1.1");
    assert_eq!(end(&from_ann(&with(&[]), "nobody@contoso.com")), "returned 550 5.1.10");
    for relay in ["internalRelay", "externalRelay"] {
        let domain = put("acceptedDomain", &format!(r#"{{"name":"partner.example","domainType":"{relay}"}}"#));
        let path = from_ann(&with(&[domain]), "nobody@partner.example");
        assert_eq!(cause(&path, "unknown-relayed"), "exchange/accepted-domain/partner.example#DomainType");
        assert_eq!(end(&path), "leaves");
    }
}

#[test]
fn a_receive_connector_may_require_tls_and_offers_none_with_a_certificate_that_is_gone() {
    let required = receive("Default", "0.0.0.0/0", r#","anonymousUsers":true,"requireTLS":true"#);
    assert_eq!(end(&from_internet(&with(std::slice::from_ref(&required)), "192.0.2.7", "ann@contoso.com")), "delivered");
    let fields = r#","anonymousUsers":true,"requireTLS":true,"tlsCertificateName":"old""#;
    let gone = receive("Default", "0.0.0.0/0", fields);
    assert_eq!(end(&from_internet(&with(&[gone]), "192.0.2.7", "ann@contoso.com")), "held 451 5.7.3");
}

// ---- recipients

#[test]
fn objects_of_the_directory_resolve_as_online() {
    let recipient = |address: &str, kind: &str| put("recipient", &format!(r#"{{"address":"{address}","kind":{kind}}}"#));
    let topology = with(&[
        recipient("cloud@contoso.com", r#"{"remoteMailbox":{"remoteRoutingAddress":"cloud@contoso.mail.onmicrosoft.com"}}"#),
        recipient("lost@contoso.com", r#"{"remoteMailbox":{}}"#),
        recipient("guest@contoso.com", r#"{"mailContact":{"externalEmailAddress":"guest@far.example"}}"#),
        recipient("moved@contoso.com", r#"{"mailbox":{"forwardingSmtpAddress":"moved@far.example"}}"#),
        recipient("all@contoso.com", r#"{"distributionGroup":{"members":["ann@contoso.com","guest@contoso.com"]}}"#),
    ]);
    assert_eq!(end(&from_ann(&topology, "ann.b@contoso.com")), "delivered");
    let cloud = from_ann(&topology, "cloud@contoso.com");
    assert_eq!(cloud.recipient.as_str(), "cloud@contoso.mail.onmicrosoft.com");
    assert_eq!(cause(&cloud, "resolved-remote-mailbox"), "exchange/recipient/cloud@contoso.com#RemoteRoutingAddress");
    assert_eq!(end(&from_ann(&topology, "lost@contoso.com")), "returned 550 5.1.1");
    assert_eq!(from_ann(&topology, "guest@contoso.com").recipient.as_str(), "guest@far.example");
    // AutoForwardingMode is Exchange Online's: nothing here refuses a mailbox that forwards outside.
    assert_eq!(end(&from_ann(&topology, "moved@contoso.com")), "leaves");
    assert_eq!(route(&topology, &message("ann@contoso.com", "all@contoso.com", "exchange")).paths.len(), 2);
}

// ---- send connectors

#[test]
fn the_most_specific_address_space_wins_whatever_the_cost() {
    let topology = with(&[
        send("Wildcard", r#"{"domain":"*.far.example","cost":1}"#, ""),
        send("Long wildcard", r#"{"domain":"*.eu.far.example","cost":50}"#, ""),
        send("Exact", r#"{"domain":"mail.eu.far.example","cost":100}"#, ""),
    ]);
    let exact = from_ann(&topology, "x@mail.eu.far.example");
    assert_eq!(cause(&exact, "send-connector-by-domain"), "exchange/send-connector/Exact#AddressSpaces");
    assert_eq!(losers(&exact), ["wider-address-space"; 3]);
    let below = from_ann(&topology, "x@a.eu.far.example");
    assert_eq!(cause(&below, "send-connector-by-wildcard"), "exchange/send-connector/Long wildcard#AddressSpaces");
    let apex = from_ann(&topology, "x@far.example");
    assert_eq!(cause(&apex, "send-connector-for-all"), "exchange/send-connector/Internet#AddressSpaces");
}

#[test]
fn among_equal_address_spaces_the_lowest_cost_wins_and_then_the_first_name() {
    let cheap = send("Z cheap", r#"{"domain":"*","cost":5}"#, "");
    let path = from_ann(&with(std::slice::from_ref(&cheap)), "x@far.example");
    assert_eq!(cause(&path, "send-connector-for-all"), "exchange/send-connector/Z cheap#AddressSpaces");
    assert_eq!(losers(&path), ["higher-cost"]);
    let path = from_ann(&with(&[cheap, send("A cheap", r#"{"domain":"*","cost":5}"#, "")]), "x@far.example");
    assert_eq!(cause(&path, "send-connector-for-all"), "exchange/send-connector/A cheap#AddressSpaces");
    assert_eq!(losers(&path), ["later-name", "higher-cost"]);
}

#[test]
fn without_a_matching_send_connector_the_message_waits_two_days() {
    let path = from_ann(&with(&[send("Internet", r#"{"domain":"far.example","cost":1}"#, "")]), "x@other.example");
    assert_eq!(cause(&path, "no-send-connector"), "exchange/no send-connector/other.example");
    let mailflow::trace::Verdict::Held { expires_after_hours, .. } = path.verdict else { panic!("{:?}", path.verdict) };
    assert_eq!(expires_after_hours, 48);
}

#[test]
fn a_send_connector_demands_the_tls_it_is_set_to() {
    let partner = r#"{"put":{"value":{"relay":{"id":"partner","hostName":"mx.far.example","addresses":["198.51.100.9"],"tls":{CERT},"software":{"smtpHost":{"role":"partner","accepts":["far.example"],"mailboxes":["x@far.example"]}}}}}}"#;
    let to = |certificate: &str, fields: &str| {
        let fields = format!(r#","smartHosts":["198.51.100.9"]{fields}"#);
        let topology = with(&[partner.replace("CERT", certificate), send("Internet", r#"{"domain":"*","cost":1}"#, &fields)]);
        end(&from_ann(&topology, "x@far.example"))
    };
    assert_eq!(to("", ""), "delivered");
    assert_eq!(to("", r#","requireTLS":true"#), "held 451 4.4.0");
    let server = r#""certificate":"server""#;
    assert_eq!(to(server, r#","requireTLS":true"#), "delivered");
    assert_eq!(to(server, r#","tlsAuthLevel":"domainValidation","tlsDomain":"mail.contoso.com""#), "delivered");
    assert_eq!(to(server, r#","tlsAuthLevel":"domainValidation","tlsDomain":"mx.far.example""#), "held 454 4.7.5");
    assert_eq!(to(server, r#","tlsCertificateName":"gone""#), "held 454 4.7.5");
}

#[test]
fn a_rule_takes_its_messages_to_the_connector_it_names() {
    let rule = put(
        "transportRule",
        r#"{"name":"Archive","conditions":[{"recipientDomainIs":["far.example"]}],"actions":[{"routeMessageOutboundConnector":"Archive"}]}"#,
    );
    let path = from_ann(&with(&[rule, send("Archive", "", r#","smartHosts":["archive.example"]"#)]), "x@far.example");
    assert_eq!(cause(&path, "connector-by-rule"), "exchange/transport-rule/Archive#RouteMessageOutboundConnector");
    assert_eq!(cause(&path, "send-smart-host"), "exchange/send-connector/Archive#SmartHosts");
}

// ---- recipients

#[test]
fn a_mailbox_of_the_server_takes_mail_of_listed_senders_only() {
    // Set-Mailbox, -AcceptMessagesOnlyFromSendersOrMembers: Exchange Server alike.
    let list = r#""kind":{"mailbox":{}},"acceptMessagesOnlyFromSendersOrMembers":["ann@contoso.com"]"#;
    let topology = with(&[put("recipient", &format!(r#"{{"address":"ceo@contoso.com",{list}}}"#))]);
    assert_eq!(end(&from_ann(&topology, "ceo@contoso.com")), "delivered");
    let path = from_internet(&topology, "192.0.2.7", "ceo@contoso.com");
    assert_eq!(end(&path), "returned 550 5.7.129");
    assert_eq!(cause(&path, "sender-not-listed"), "exchange/recipient/ceo@contoso.com#AcceptMessagesOnlyFromSendersOrMembers");
}

// ---- hop limits

#[test]
fn a_smart_host_that_points_back_loops_until_the_hop_limit() {
    let back = send("Internet", r#"{"domain":"*","cost":1}"#, r#","smartHosts":["mail.contoso.com"]"#);
    let open = receive("Default", "0.0.0.0/0", r#","anonymousUsers":true,"acceptAnyRecipient":true"#);
    let path = from_ann(&with(&[back, open]), "x@far.example");
    assert_eq!(end(&path), "loops 554 5.4.6");
}

#[test]
fn between_two_systems_the_lower_limit_ends_the_loop() {
    let domain = put("acceptedDomain", r#"{"name":"contoso.com","domainType":"internalRelay"}"#);
    let up = send(
        "Internet",
        r#"{"domain":"*","cost":1}"#,
        r#","smartHosts":["contoso-com.mail.protection.outlook.com"],"tlsCertificateName":"server""#,
    );
    let ended_by = |limits: &str| {
        let default = receive("Default", "0.0.0.0/0", &format!(r#","anonymousUsers":true{limits}"#));
        let topology = with(&[TENANT.to_owned(), domain.clone(), up.clone(), default]);
        let path = from_ann(&topology, "nobody@contoso.com");
        assert!(path.verdict.kind() == "loops", "{:?}", path.verdict);
        end(&path)
    };
    assert_eq!(ended_by(""), "loops 554 5.4.6");
    assert_eq!(ended_by(r#","maxHopCount":60,"maxLocalHopCount":60"#), "loops 554 5.4.14");
    assert_eq!(ended_by(r#","maxHopCount":10,"maxLocalHopCount":60"#), "loops 554 5.4.6");
    // New-ReceiveConnector, -MaxLocalHopCount: with 0 a message is never rejected for its local hops.
    assert_eq!(ended_by(r#","maxHopCount":60,"maxLocalHopCount":0"#), "loops 554 5.4.14");
}

#[test]
fn a_receive_connector_counts_the_systems_that_had_the_message() {
    // New-ReceiveConnector, -MaxHopCount: the Received fields of a submitted message; no loop is needed.
    let mx = r#"{"put":{"value":{"recordSet":{"name":"contoso.com","data":{"MX":[{"preference":0,"exchange":"contoso-com.mail.protection.outlook.com"}]}}}}}"#;
    let through_tenant = |limit| {
        let default = receive("Default", "0.0.0.0/0", &format!(r#","anonymousUsers":true,"maxHopCount":{limit}"#));
        from_internet(&with(&[TENANT.to_owned(), mx.to_owned(), default]), "192.0.2.7", "ann@contoso.com")
    };
    let refused = through_tenant(1);
    assert_eq!((end(&refused).as_str(), refused.hops.len()), ("refused 554 5.4.6", 3));
    assert_eq!(
        decided(&refused, "too-many-hops-for-connector"),
        "exchange acceptance exchange/receive-connector/Default#MaxHopCount"
    );
    assert_eq!(end(&through_tenant(2)), "delivered");
}

#[test]
fn the_certificate_of_exchange_online_is_checked_as_any_other() {
    // New-SendConnector, -TlsAuthLevel DomainValidation with -TlsDomain, as the hybrid wizard sets them.
    let to_tenant = |level: &str| {
        let fields = format!(r#","smartHosts":["contoso-com.mail.protection.outlook.com"],"requireTLS":true,{level}"#);
        let connector = send("To tenant", r#"{"domain":"contoso.net","cost":1}"#, &fields);
        let accepted =
            r#"{"put":{"system":"tenant","value":{"acceptedDomain":{"name":"contoso.net","domainType":"internalRelay"}}}}"#;
        from_ann(&with(&[TENANT.to_owned(), accepted.to_owned(), connector]), "bob@contoso.net")
    };
    let by = "exchange handover exchange/send-connector/To tenant#TlsAuthLevel";
    let named = to_tenant(r#""tlsAuthLevel":"domainValidation","tlsDomain":"mail.protection.outlook.com""#);
    assert_eq!(decided(&named, "certificate-name-matches"), by);
    let other = to_tenant(r#""tlsAuthLevel":"domainValidation","tlsDomain":"mail.fabrikam.com""#);
    assert_eq!(end(&other), "held 454 4.7.5");
    assert_eq!(decided(&to_tenant(r#""tlsAuthLevel":"certificateValidation""#), "certificate-trusted"), by);
    assert_eq!(decided(&to_tenant(r#""tlsAuthLevel":"encryptionOnly""#), "encrypted"), by);
}

// ---- networks as they are written

/// New-ReceiveConnector, `RemoteIPRanges`: a single address, a range, or a network. Of several ranges the narrowest decides, so
/// a range that is no network of its own is refused with what to write.
#[test]
fn remote_ranges_are_addresses_networks_and_ranges() {
    let relay = r#","anonymousUsers":true,"acceptAnyRecipient":true"#;
    let topology = with(&[
        receive("Printer", "192.0.2.7", relay),
        receive("Floor", "192.0.2.32 - 192.0.2.63", relay),
        receive("Everybody", "0.0.0.0-255.255.255.255", r#","anonymousUsers":true"#),
    ]);
    let served = |client: &str| cause(&from_internet(&topology, client, "ann@contoso.com"), "receive-connector");
    assert_eq!(served("192.0.2.7"), "exchange/receive-connector/Printer#RemoteIPRanges");
    assert_eq!(served("192.0.2.40"), "exchange/receive-connector/Floor#RemoteIPRanges");
    let read = |range: &str| {
        let text = BASE.replace("0.0.0.0/0", range);
        mailflow::document::Document::from_json(&text).map(|document| document.to_json())
    };
    let written = read("198.51.100.21").expect("an address");
    assert!(written.contains("198.51.100.21/32"), "{written}");
    for (range, wanted) in [
        ("192.0.2.1-192.0.2.4", "write 192.0.2.1/32, 192.0.2.2/31, 192.0.2.4/32"),
        ("192.0.2.9-192.0.2.1", "write the lower address first"),
        ("192.0.2", "write 192.0.2.1, 192.0.2.0/24 or 2001:db8::/32"),
    ] {
        let refused = read(range).expect_err(range).to_string();
        assert!(refused.contains(wanted) && refused.contains("remoteIPRanges"), "{refused}");
    }
}
