//! Exchange Server with several servers, with several certificates, and behind firewalls. Expectations are taken from the
//! sources that the table of reasons names.

use mailflow::{Assumption, Message, Topology, trace::Path};

use crate::stage::{cause, codes, decided, edited, end, losers, lost, message, route};

/// Two sites: EX01 and EX02 in the north, EX03 in the south; a tenant whose mail comes in through EX01.
const BASE: &str = r#"{
  "hopscope": 1, "title": "Two sites",
  "topology": {
    "organizations": [{
      "id": "exchange",
      "platform": { "exchangeServer": {
        "hostName": "mail.contoso.com", "addresses": ["203.0.113.25", "203.0.113.26"], "tls": { "certificate": "server" },
        "name": "EX01", "site": "North", "clientCertificate": "server",
        "servers": [
          { "name": "EX02", "hostName": "ex02.contoso.com", "addresses": ["203.0.113.2"], "site": "North", "tls": {} },
          { "name": "EX03", "hostName": "ex03.contoso.com", "addresses": ["203.0.113.3"], "site": "South", "tls": {} }
        ],
        "siteLinks": [{ "sites": ["North", "South"], "cost": 7 }],
        "receiveConnectors": [
          { "name": "Default EX01", "enabled": true, "remoteIPRanges": ["0.0.0.0/0"], "anonymousUsers": true },
          { "name": "Default EX02", "server": "EX02", "enabled": true, "remoteIPRanges": ["0.0.0.0/0"], "anonymousUsers": true, "acceptAnyRecipient": true },
          { "name": "Default EX03", "server": "ex03", "enabled": true, "remoteIPRanges": ["0.0.0.0/0"], "anonymousUsers": true, "acceptAnyRecipient": true }
        ],
        "sendConnectors": [{ "name": "Internet", "enabled": true, "addressSpaces": [{ "domain": "*", "cost": 10 }], "sourceTransportServers": ["EX01"] }]
      } },
      "acceptedDomains": [{ "name": "contoso.com", "domainType": "authoritative" }],
      "recipients": [{ "address": "ann@contoso.com", "kind": { "mailbox": {} } }]
    }, {
      "id": "tenant",
      "platform": { "exchangeOnline": {
        "initialDomain": "contoso.onmicrosoft.com",
        "outboundConnectors": [{ "name": "To server", "enabled": true, "connectorType": "onPremises", "recipientDomains": ["*"], "smartHosts": ["mail.contoso.com"], "tlsSettings": "certificateValidation" }]
      } },
      "acceptedDomains": [{ "name": "contoso.com", "domainType": "internalRelay" }],
      "recipients": [{ "address": "bob@contoso.com", "kind": { "mailbox": {} } }]
    }],
    "relays": [
      { "id": "app-north", "hostName": "app-north.contoso.com", "addresses": ["203.0.113.50"], "software": { "smtpHost": { "role": "filter", "accepts": ["*"], "nextHop": "[ex02.contoso.com]" } } },
      { "id": "app-south", "hostName": "app-south.contoso.com", "addresses": ["203.0.113.60"], "software": { "smtpHost": { "role": "filter", "accepts": ["*"], "nextHop": "[ex03.contoso.com]" } } }
    ],
    "dns": { "recordSets": [
      { "name": "contoso.com", "data": { "MX": [{ "preference": 0, "exchange": "mail.contoso.com" }] } },
      { "name": "mail.contoso.com", "data": { "A": ["203.0.113.25"] } },
      { "name": "ex02.contoso.com", "data": { "A": ["203.0.113.2"] } },
      { "name": "ex03.contoso.com", "data": { "A": ["203.0.113.3"] } },
      { "name": "app-south.contoso.com", "data": { "A": ["203.0.113.60"] } }
    ] },
    "certificates": [{ "name": "server", "names": ["mail.contoso.com"], "issuer": "publicAuthority" }]
  }
}"#;

fn with<T: AsRef<str>>(edits: &[T]) -> Topology {
    edited(BASE, edits)
}

fn put(system: &str, kind: &str, value: &str) -> String {
    format!(r#"{{"put":{{"system":"{system}","value":{{"{kind}":{value}}}}}}}"#)
}

fn send(name: &str, cost: u8, sources: &str, fields: &str) -> String {
    let value = format!(
        r#"{{"name":"{name}","enabled":true,"addressSpaces":[{{"domain":"*","cost":{cost}}}],"sourceTransportServers":[{sources}]{fields}}}"#
    );
    put("exchange", "sendConnector", &value)
}

fn receive(name: &str, ranges: &str, fields: &str) -> String {
    let value = format!(r#"{{"name":"{name}","enabled":true,"remoteIPRanges":[{ranges}]{fields}}}"#);
    put("exchange", "receiveConnector", &value)
}

fn certificate(name: &str, host: &str, issuer: &str, fields: &str) -> String {
    format!(r#"{{"put":{{"value":{{"certificate":{{"name":"{name}","names":["{host}"],"issuer":"{issuer}"{fields}}}}}}}}}"#)
}

fn reading(assumption: Assumption, reading: &str) -> String {
    let assumption = assumption.id();
    format!(r#"{{"put":{{"value":{{"assumption":{{"assumption":"{assumption}","reading":"{reading}"}}}}}}}}"#)
}

/// The base with a change to the organization's own settings, told as what to replace in the document.
fn changed(from: &str, to: &str, edits: &[String]) -> Topology {
    assert!(BASE.contains(from), "{from}");
    edited(&BASE.replace(from, to), edits)
}

fn one(topology: &Topology, message: &Message) -> Path {
    let mut paths = route(topology, message).paths;
    assert_eq!(paths.len(), 1, "{paths:#?}");
    paths.remove(0)
}

fn from(topology: &Topology, system: &str, to: &str) -> Path {
    one(topology, &message("ann@contoso.com", to, system))
}

fn from_internet(topology: &Topology, to: &str) -> Path {
    let client_address = Some("198.51.100.1".parse().expect("address"));
    one(topology, &Message { client_address, ..message("sun@fabrikam.com", to, "internet") })
}

// ---- receive connectors of several servers and addresses

#[test]
fn a_client_meets_the_connectors_of_the_server_it_reaches() {
    let path = from(&with::<&str>(&[]), "app-south", "ann@contoso.com");
    assert_eq!(cause(&path, "receive-connector"), "exchange/receive-connector/Default EX03#RemoteIPRanges");
    assert_eq!(
        lost(&path, "on-another-server"),
        ["exchange/receive-connector/Default EX01", "exchange/receive-connector/Default EX02"]
    );
}

#[test]
fn a_connector_bound_to_the_address_comes_before_one_bound_to_all_and_one_bound_elsewhere_takes_nothing() {
    let bound =
        |address: &str| receive("Bound", r#""0.0.0.0/0""#, &format!(r#","bindings":["{address}:25"],"anonymousUsers":true"#));
    let narrow = receive("Narrow", r#""198.51.100.0/24""#, r#","anonymousUsers":true"#);
    let path = from_internet(&with(&[bound("203.0.113.25"), narrow.clone()]), "ann@contoso.com");
    assert_eq!(cause(&path, "receive-connector"), "exchange/receive-connector/Bound#RemoteIPRanges");
    assert_eq!(lost(&path, "wider-binding").len(), 2);
    let path = from_internet(&with(&[bound("203.0.113.26"), narrow]), "ann@contoso.com");
    assert_eq!(cause(&path, "receive-connector"), "exchange/receive-connector/Narrow#RemoteIPRanges");
    assert_eq!(lost(&path, "bound-to-another-address"), ["exchange/receive-connector/Bound"]);
}

#[test]
fn what_older_and_newer_builds_answer_is_a_matter_of_reading() {
    let closed = receive("Default EX01", r#""0.0.0.0/0""#, "");
    let refused = from_internet(&with(std::slice::from_ref(&closed)), "ann@contoso.com");
    assert_eq!((end(&refused).as_str(), refused.assumptions()), ("refused 530 5.7.57", vec![Assumption::AnonymousRefusal]));
    let older = with(&[closed, reading(Assumption::AnonymousRefusal, "refused-5.7.1")]);
    assert_eq!(end(&from_internet(&older, "ann@contoso.com")), "refused 530 5.7.1");

    // Exchange Online sends through the connector for everybody, without the capability: failure "unable to relay".
    let refused = from(&with::<&str>(&[]), "tenant", "sun@fabrikam.com");
    assert_eq!((end(&refused).as_str(), refused.assumptions()), ("refused 550 5.7.54", vec![Assumption::UnableToRelay]));
    let older = with(&[reading(Assumption::UnableToRelay, "refused-5.7.1")]);
    assert_eq!(end(&from(&older, "tenant", "sun@fabrikam.com")), "refused 550 5.7.1");
}

#[test]
fn an_address_of_exchange_online_that_the_connector_does_not_list_meets_a_weaker_one() {
    let hybrid = receive(
        "Inbound from Office 365",
        r#""40.92.0.0/15","40.107.0.0/16","52.100.0.0/14","104.47.0.0/18""#,
        r#","acceptCloudServicesMail":["mail.protection.outlook.com"]"#,
    );
    let topology = with(&[hybrid]);
    assert_eq!(end(&from(&topology, "tenant", "sun@fabrikam.com")), "leaves");
    let address = Some("104.47.64.1".parse().expect("address"));
    let sent = Message { exchange_online_address: address, ..message("bob@contoso.com", "sun@fabrikam.com", "tenant") };
    let path = one(&topology, &sent);
    assert_eq!(end(&path), "refused 550 5.7.54");
    assert_eq!(cause(&path, "receive-connector"), "exchange/receive-connector/Default EX01#RemoteIPRanges");
    assert!(lost(&path, "outside-remote-ranges").contains(&"exchange/receive-connector/Inbound from Office 365".to_owned()));
}

#[test]
fn without_tls_among_the_mechanisms_there_is_no_starttls_and_mail_of_the_cloud_counts_as_outside_mail() {
    let cloud = |fields: &str| {
        receive(
            "Default EX01",
            r#""0.0.0.0/0""#,
            &format!(r#","anonymousUsers":true,"acceptCloudServicesMail":["mail.protection.outlook.com"]{fields}"#),
        )
    };
    let opportunistic = put(
        "tenant",
        "outboundConnector",
        r#"{"name":"To server","enabled":true,"connectorType":"onPremises","recipientDomains":["*"],"smartHosts":["mail.contoso.com"]}"#,
    );
    let path = from(&with(&[cloud(""), opportunistic.clone()]), "tenant", "ann@contoso.com");
    assert!(codes(&path).contains(&"cloud-services-mail-accepted"));
    let path = from(&with(&[cloud(r#","tls":false"#), opportunistic]), "tenant", "ann@contoso.com");
    assert!(codes(&path).contains(&"anonymous-accepted"), "{:?}", codes(&path));
    assert_eq!(end(&from(&with(&[cloud(r#","tls":false"#)]), "tenant", "ann@contoso.com")), "held 450 4.4.317");
}

#[test]
fn a_front_end_without_a_transport_service_passes_on_to_another_server_or_puts_off() {
    let stopped = r#""name": "EX01", "hubTransport": "inactive""#;
    let path = from_internet(&changed(r#""name": "EX01""#, stopped, &[]), "ann@contoso.com");
    assert_eq!(end(&path), "delivered");
    assert_eq!(cause(&path, "proxied-to"), "exchange#HubTransport");
    let all = BASE.replace(r#""tls": {} }"#, r#""tls": {}, "hubTransport": "inactive" }"#).replace(r#""name": "EX01""#, stopped);
    let path = from_internet(&edited::<&str>(&all, &[]), "ann@contoso.com");
    assert_eq!(end(&path), "held 451 4.7.0");
    assert_eq!(decided(&path, "no-proxy-target"), "exchange acceptance exchange#HubTransport");
}

#[test]
fn a_domain_outside_the_hybrid_configuration_may_not_relay_through_the_server() {
    let cloud = receive(
        "Default EX01",
        r#""0.0.0.0/0""#,
        r#","anonymousUsers":true,"acceptCloudServicesMail":["mail.protection.outlook.com"]"#,
    );
    let second = |system| put(system, "acceptedDomain", r#"{"name":"fabrikam.com","domainType":"authoritative"}"#);
    let edits = [cloud, second("exchange"), second("tenant")];
    let listed = changed(r#""name": "EX01""#, r#""name": "EX01", "hybridDomains": ["contoso.com"]"#, &edits);
    assert_eq!(end(&from(&listed, "tenant", "sun@far.example")), "leaves");
    let path = one(&listed, &message("bob@fabrikam.com", "sun@far.example", "tenant"));
    assert_eq!(end(&path), "refused 550 5.7.54");
    assert_eq!(cause(&path, "not-in-hybrid-configuration"), "exchange#HybridConfiguration Domains");
}

// ---- send connectors of several servers

#[test]
fn the_connectors_source_server_sends_and_is_what_the_other_side_sees() {
    let path = from(
        &with(&[send("Internet", 10, r#""EX02""#, r#","smartHosts":["app-south.contoso.com"]"#)]),
        "exchange",
        "sun@fabrikam.com",
    );
    assert_eq!(decided(&path, "source-server"), "exchange next-hop exchange/send-connector/Internet#SourceTransportServers");
    let hop = path.hops.iter().find(|hop| hop.system.as_str() == "app-south").expect("the smart host");
    assert_eq!(hop.connection.client_address.map(|address| address.to_string()).as_deref(), Some("203.0.113.2"));
}

#[test]
fn a_scoped_connector_serves_the_servers_of_its_site_only() {
    let edits = [send("A scoped", 1, r#""EX01""#, r#","isScopedConnector":true"#), send("Internet", 10, r#""EX03""#, "")];
    let north = from(&with(&edits), "app-north", "sun@fabrikam.com");
    assert_eq!(cause(&north, "send-connector-for-all"), "exchange/send-connector/A scoped#AddressSpaces");
    let south = from(&with(&edits), "app-south", "sun@fabrikam.com");
    assert_eq!(cause(&south, "send-connector-for-all"), "exchange/send-connector/Internet#AddressSpaces");
    assert_eq!(lost(&south, "out-of-scope"), ["exchange/send-connector/A scoped"]);
}

#[test]
fn the_way_to_another_site_costs_and_among_equals_the_nearest_server_wins() {
    // 5 + 7 for the link to the south against 10 here.
    let path = from(&with(&[send("South", 5, r#""EX03""#, "")]), "exchange", "sun@fabrikam.com");
    assert_eq!(cause(&path, "send-connector-for-all"), "exchange/send-connector/Internet#AddressSpaces");
    assert_eq!(losers(&path), ["higher-cost"]);
    let path = from(&with(&[send("South", 2, r#""EX03""#, "")]), "exchange", "sun@fabrikam.com");
    assert_eq!(cause(&path, "send-connector-for-all"), "exchange/send-connector/South#AddressSpaces");
    let path = from(&with(&[send("A neighbour", 10, r#""EX02""#, "")]), "exchange", "sun@fabrikam.com");
    assert_eq!(cause(&path, "send-connector-for-all"), "exchange/send-connector/Internet#AddressSpaces");
    assert_eq!(losers(&path), ["farther-source"]);
}

#[test]
fn a_connector_whose_source_servers_are_not_there_carries_nothing() {
    let path = from(&with(&[send("Internet", 10, r#""OLD01""#, "")]), "exchange", "sun@fabrikam.com");
    assert_eq!(end(&path), "held 451 4.4.0");
    assert_eq!(lost(&path, "no-source-server"), ["exchange/send-connector/Internet"]);
    let rule = put(
        "exchange",
        "transportRule",
        r#"{"name":"Archive","conditions":[],"actions":[{"routeMessageOutboundConnector":"Internet"}]}"#,
    );
    let path = from(&with(&[send("Internet", 10, r#""OLD01""#, ""), rule]), "exchange", "sun@fabrikam.com");
    assert_eq!(cause(&path, "no-source-server"), "exchange/send-connector/Internet#SourceTransportServers");
    // A host that nobody named answers to every name: documents of one server mean what they always did.
    let unnamed = changed(r#""name": "EX01", "#, "", &[send("Internet", 10, r#""OLD01""#, "")]);
    assert_eq!(end(&from(&unnamed, "exchange", "sun@fabrikam.com")), "leaves");
}

// ---- certificates

#[test]
fn a_send_connectors_certificate_needs_its_key_and_the_smtp_service() {
    let to_cloud = send(
        "Internet",
        10,
        r#""EX01""#,
        r#","smartHosts":["contoso-com.mail.protection.outlook.com"],"requireTLS":true,"tlsCertificateName":"server""#,
    );
    let path = |fields: &str| {
        let topology = with(&[certificate("server", "mail.contoso.com", "publicAuthority", fields), to_cloud.clone()]);
        from(&topology, "exchange", "bob@contoso.onmicrosoft.com")
    };
    let keyless = path(r#","privateKey":false"#);
    assert_eq!(
        (end(&keyless).as_str(), cause(&keyless, "send-certificate-without-key").as_str()),
        ("held 421 4.4.1", "certificate/server#HasPrivateKey")
    );
    let unbound = path(r#","smtp":false"#);
    assert_eq!(
        (end(&unbound).as_str(), cause(&unbound, "send-certificate-not-for-smtp").as_str()),
        ("held 421 4.4.1", "certificate/server#Services")
    );
}

#[test]
fn of_two_certificates_for_smtp_the_untrusted_one_stops_mail_to_the_cloud() {
    let to_cloud =
        send("Internet", 10, r#""EX01""#, r#","smartHosts":["contoso-com.mail.protection.outlook.com"],"requireTLS":true"#);
    let two = |edits: &[String]| {
        changed(r#""clientCertificate": "server","#, r#""clientCertificate": "server", "smtpCertificates": ["own"],"#, edits)
    };
    let own = certificate("own", "mail.contoso.com", "privateAuthority", "");
    let path = from(&two(&[own.clone(), to_cloud.clone()]), "exchange", "bob@contoso.com.example");
    assert_eq!(end(&path), "held 454 4.7.0");
    assert_eq!(cause(&path, "untrusted-certificate-picked"), "certificate/own#Services");
    assert!(path.assumptions().contains(&Assumption::SmtpCertificateChoice));
    let trusting = two(&[own, to_cloud.clone(), reading(Assumption::SmtpCertificateChoice, "trusted")]);
    let path = from(&trusting, "exchange", "bob@contoso.com.example");
    assert_eq!(cause(&path, "trusted-certificate-picked"), "certificate/server#Services");
    // The fix of KB 2888788: the untrusted one is not enabled for SMTP.
    let unbound = certificate("own", "mail.contoso.com", "privateAuthority", r#","smtp":false"#);
    let path = from(&two(&[unbound, to_cloud]), "exchange", "bob@contoso.com.example");
    assert!(!codes(&path).contains(&"untrusted-certificate-picked"));
}

#[test]
fn a_receive_connector_that_names_a_removed_certificate_leaves_mail_of_the_cloud_waiting() {
    let gone = receive("Default EX01", r#""0.0.0.0/0""#, r#","anonymousUsers":true,"tlsCertificateName":"replaced""#);
    let path = from(&with(&[gone]), "tenant", "ann@contoso.com");
    assert_eq!(end(&path), "held 450 4.4.101");
    assert_eq!(
        decided(&path, "receive-certificate-missing"),
        "tenant handover exchange/receive-connector/Default EX01#TlsCertificateName"
    );
    assert!(path.verdict.reply().is_some_and(|reply| reply.text.contains("451 5.7.3 STARTTLS is required to send mail")));
}

// ---- firewalls, ways that lead back, next hops that are not there

#[test]
fn a_firewall_that_knows_some_addresses_of_microsoft_drops_the_others() {
    let firewall = r#""name": "EX01", "firewall": ["40.92.0.0/15", "40.107.0.0/16"]"#;
    let topology = changed(r#""name": "EX01""#, firewall, &[]);
    assert_eq!(end(&from(&topology, "tenant", "ann@contoso.com")), "delivered");
    let address = Some("104.47.64.1".parse().expect("address"));
    let sent = Message { exchange_online_address: address, ..message("bob@contoso.com", "ann@contoso.com", "tenant") };
    let path = one(&topology, &sent);
    assert_eq!(end(&path), "held 450 4.4.315");
    assert_eq!(decided(&path, "firewall-drops"), "tenant handover exchange#Port 25");
    let nowhere = from_internet(&topology, "ann@contoso.com");
    assert_eq!(codes(&nowhere).last(), Some(&"firewall-drops"));
    for (state, code) in [("refused", "held 450 4.4.316"), ("timedOut", "held 450 4.4.315")] {
        let down = changed(r#""name": "EX01""#, &format!(r#""name": "EX01", "reachability": "{state}""#), &[]);
        assert_eq!(end(&from(&down, "tenant", "ann@contoso.com")), code);
    }
}

#[test]
fn a_smart_host_that_is_the_server_itself_ends_at_a_limit_or_at_once() {
    let back = send("Internet", 1, r#""EX01""#, r#","smartHosts":["mail.contoso.com"]"#);
    let open = receive("Default EX01", r#""0.0.0.0/0""#, r#","anonymousUsers":true,"acceptAnyRecipient":true"#);
    let path = from(&with(&[back.clone(), open.clone()]), "exchange", "sun@fabrikam.com");
    assert_eq!(end(&path), "loops 554 5.4.6");
    assert!(path.assumptions().contains(&Assumption::ServerHopLimit));
    let noticing = with(&[back, open, reading(Assumption::ServerSendsToItself, "returned-5.3.5")]);
    let path = from(&noticing, "exchange", "sun@fabrikam.com");
    assert_eq!(
        (end(&path).as_str(), cause(&path, "sends-to-itself").as_str()),
        ("returned 554 5.3.5", "exchange/send-connector/Internet")
    );
}

#[test]
fn which_hop_limits_a_connector_has_without_any_decides_who_ends_a_loop() {
    let domain = put("exchange", "acceptedDomain", r#"{"name":"contoso.com","domainType":"internalRelay"}"#);
    let up = send(
        "Internet",
        1,
        r#""EX01""#,
        r#","smartHosts":["contoso-com.mail.protection.outlook.com"],"tlsCertificateName":"server""#,
    );
    let ended = |edits: &[String]| {
        let edits = [&[domain.clone(), up.clone()], edits].concat();
        end(&from(&with(&edits), "exchange", "nobody@contoso.com"))
    };
    let limits = receive("Default EX01", r#""0.0.0.0/0""#, r#","anonymousUsers":true,"maxLocalHopCount":60"#);
    // 30 hops of two systems are 15 passes, 60 are 30; Exchange Online gives up after 20.
    assert_eq!(ended(std::slice::from_ref(&limits)), "loops 554 5.4.6");
    assert_eq!(ended(&[limits, reading(Assumption::ServerHopLimit, "60-and-5")]), "loops 554 5.4.14");
}

#[test]
fn a_next_hop_whose_name_is_not_in_dns_returns_the_message() {
    let gone = send("Internet", 1, r#""EX01""#, r#","smartHosts":["gone.contoso.com"]"#);
    let path = from(&with(&[gone]), "exchange", "sun@fabrikam.com");
    assert_eq!(end(&path), "returned 550 5.4.4");
    assert!(codes(&path).contains(&"host-unresolvable"));
}
