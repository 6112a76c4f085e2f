//! A hybrid organization behind an Edge Transport server. The ways are those of Microsoft's "Edge Transport servers in hybrid
//! deployments"; what goes wrong is taken from the support articles that the table of reasons names.

use mailflow::{Assumption, Topology, trace::Path};

use crate::stage::{cause, codes, decided, edited, end, lost, message, route};

const BASE: &str = r#"{
  "hopscope": 1, "title": "Edge Transport",
  "topology": {
    "organizations": [{
      "id": "exchange",
      "platform": { "exchangeServer": {
        "hostName": "ex01.contoso.com", "addresses": ["192.0.2.10"], "name": "EX01",
        "receiveConnectors": [{ "name": "Default", "enabled": true, "remoteIPRanges": ["0.0.0.0/0"], "anonymousUsers": true, "exchangeServers": true }],
        "sendConnectors": [
          { "name": "Outbound to Office 365", "enabled": true, "addressSpaces": [{ "domain": "contoso.mail.onmicrosoft.com", "cost": 1 }], "requireTLS": true, "tlsCertificateName": "edge", "cloudServicesMailEnabled": true, "sourceTransportServers": ["EDGE"] },
          { "name": "EdgeSync - Internet", "enabled": true, "addressSpaces": [{ "domain": "*", "cost": 100 }], "sourceTransportServers": ["edge"] }
        ]
      } },
      "acceptedDomains": [{ "name": "contoso.com", "domainType": "authoritative" }],
      "recipients": [
        { "address": "ann@contoso.com", "kind": { "mailbox": {} } },
        { "address": "bob@contoso.com", "kind": { "remoteMailbox": { "remoteRoutingAddress": "bob@contoso.mail.onmicrosoft.com" } } },
        { "address": "staff@contoso.com", "kind": { "distributionGroup": { "members": ["ann@contoso.com"] } }, "requireSenderAuthentication": true }
      ]
    }, {
      "id": "edge",
      "platform": { "exchangeServer": {
        "hostName": "mail.contoso.com", "addresses": ["203.0.113.25"], "tls": { "certificate": "edge" },
        "edge": { "recipientValidation": true, "subscription": { "organization": "exchange" } },
        "receiveConnectors": [{ "name": "Default internal receive connector EDGE", "enabled": true, "remoteIPRanges": ["0.0.0.0/0"], "anonymousUsers": true, "exchangeServers": true, "acceptOorgProtocol": ["mail.protection.outlook.com"] }]
      } }
    }, {
      "id": "tenant",
      "platform": { "exchangeOnline": {
        "initialDomain": "contoso.onmicrosoft.com",
        "inboundConnectors": [{ "name": "Inbound", "enabled": true, "connectorType": "onPremises", "senderDomains": ["*"], "tlsSenderCertificateName": "*.contoso.com", "cloudServicesMailEnabled": true }],
        "outboundConnectors": [{ "name": "Outbound", "enabled": true, "connectorType": "onPremises", "recipientDomains": ["contoso.com", "*.contoso.com"], "smartHosts": ["mail.contoso.com"], "tlsSettings": "domainValidation", "tlsDomain": "mail.contoso.com", "cloudServicesMailEnabled": true }]
      } },
      "acceptedDomains": [
        { "name": "contoso.com", "domainType": "internalRelay", "matchSubDomains": true },
        { "name": "contoso.mail.onmicrosoft.com", "domainType": "authoritative" }
      ],
      "recipients": [
        { "address": "bob@contoso.com", "kind": { "mailbox": {} }, "proxyAddresses": ["bob@contoso.mail.onmicrosoft.com"] },
        { "address": "team@contoso.com", "kind": { "distributionGroup": { "members": ["bob@contoso.com"] } }, "proxyAddresses": ["team@contoso.mail.onmicrosoft.com"], "requireSenderAuthentication": true }
      ]
    }],
    "dns": { "recordSets": [
      { "name": "contoso.com", "data": { "MX": [{ "preference": 0, "exchange": "contoso-com.mail.protection.outlook.com" }] } },
      { "name": "app.contoso.com", "data": { "MX": [{ "preference": 0, "exchange": "contoso-com.mail.protection.outlook.com" }] } },
      { "name": "mail.contoso.com", "data": { "A": ["203.0.113.25"] } },
      { "name": "contoso.mail.onmicrosoft.com", "data": { "MX": [{ "preference": 0, "exchange": "contoso-mail-onmicrosoft-com.mail.protection.outlook.com" }] } }
    ] },
    "certificates": [{ "name": "edge", "names": ["mail.contoso.com"], "issuer": "publicAuthority" }]
  }
}"#;

/// The base with one text of it replaced.
fn changed(from: &str, to: &str) -> Topology {
    assert!(BASE.contains(from), "{from}");
    edited::<&str>(&BASE.replace(from, to), &[])
}

fn base() -> Topology {
    edited::<&str>(BASE, &[])
}

fn stale(what: &str) -> Topology {
    changed(r#"{ "organization": "exchange" }"#, &format!(r#"{{ "organization": "exchange", {what} }}"#))
}

fn path(topology: &Topology, from: &str, to: &str, at: &str) -> Path {
    let mut paths = route(topology, &message(from, to, at)).paths;
    assert_eq!(paths.len(), 1, "{paths:#?}");
    paths.remove(0)
}

fn systems(path: &Path) -> Vec<&str> {
    path.hops.iter().map(|hop| hop.system.as_str()).collect()
}

#[test]
fn mail_of_the_internet_for_a_local_mailbox_comes_through_the_cloud_and_the_edge() {
    let path = path(&base(), "sun@fabrikam.com", "ann@contoso.com", "internet");
    assert_eq!(systems(&path), ["internet", "tenant", "edge", "exchange"]);
    assert_eq!(end(&path), "delivered");
    assert_eq!(
        decided(&path, "oorg-protocol-accepted"),
        "edge acceptance edge/receive-connector/Default internal receive connector EDGE#TlsDomainCapabilities"
    );
    assert_eq!(decided(&path, "edge-to-organization"), "edge next-hop exchange/accepted-domain/contoso.com#DomainType");
    assert_eq!(
        decided(&path, "exchange-server-authenticated"),
        "exchange acceptance exchange/receive-connector/Default#PermissionGroups"
    );
}

#[test]
fn mail_of_a_cloud_mailbox_stays_internal_through_the_edge() {
    let topology = base();
    let path = path(&topology, "bob@contoso.com", "staff@contoso.com", "tenant");
    assert_eq!(systems(&path), ["tenant", "edge", "exchange"]);
    assert_eq!(end(&path), "delivered");
    let outside = self::path(&topology, "sun@fabrikam.com", "staff@contoso.com", "internet");
    assert!(codes(&outside).contains(&"sender-not-authenticated"));
}

#[test]
fn without_the_capability_at_the_edge_mail_of_the_cloud_counts_as_outside_mail() {
    let topology = changed(r#", "acceptOorgProtocol": ["mail.protection.outlook.com"]"#, "");
    let path = path(&topology, "bob@contoso.com", "staff@contoso.com", "tenant");
    assert!(codes(&path).contains(&"anonymous-accepted"));
    assert!(codes(&path).contains(&"sender-not-authenticated"));
}

#[test]
fn mail_of_a_local_mailbox_leaves_through_the_edge() {
    let topology = base();
    let to_cloud = path(&topology, "ann@contoso.com", "bob@contoso.com", "exchange");
    assert_eq!(systems(&to_cloud), ["exchange", "edge", "tenant"]);
    assert_eq!(end(&to_cloud), "delivered");
    assert_eq!(
        decided(&to_cloud, "source-server"),
        "exchange next-hop exchange/send-connector/Outbound to Office 365#SourceTransportServers"
    );
    assert_eq!(cause(&to_cloud, "originating-by-certificate"), "tenant/inbound-connector/Inbound#TlsSenderCertificateName");
    let outside = path(&topology, "ann@contoso.com", "sun@fabrikam.com", "exchange");
    assert_eq!((systems(&outside), end(&outside).as_str()), (vec!["exchange", "edge"], "leaves"));
}

#[test]
fn an_edge_connector_that_does_not_keep_the_headers_makes_local_mail_external() {
    let team = |topology: &Topology| path(topology, "ann@contoso.com", "team@contoso.mail.onmicrosoft.com", "exchange");
    assert_eq!(end(&team(&base())), "delivered");
    let off = changed(r#", "cloudServicesMailEnabled": true, "sourceTransportServers""#, r#", "sourceTransportServers""#);
    let path = team(&off);
    assert!(codes(&path).contains(&"sender-not-authenticated"), "{:?}", codes(&path));
    // KB 4052493: the change was not synchronized, so the Edge server has the connector as it was.
    let own = r#"{ "organization": "exchange", "unsynchronizedSendConnectors": ["Outbound to Office 365"] } }, "sendConnectors": [{ "name": "Outbound to Office 365", "enabled": true, "addressSpaces": [{ "domain": "contoso.mail.onmicrosoft.com", "cost": 1 }], "tlsCertificateName": "edge" }]"#;
    let path = team(&changed(r#"{ "organization": "exchange" } }"#, own));
    assert!(codes(&path).contains(&"sender-not-authenticated"));
    assert_eq!(lost(&path, "not-synchronized"), ["exchange/send-connector/Outbound to Office 365"]);
    assert_eq!(systems(&path), ["exchange", "edge", "tenant"]);
}

#[test]
fn a_connector_that_was_not_synchronized_carries_nothing_at_the_edge() {
    let path = path(
        &stale(r#""unsynchronizedSendConnectors": ["EdgeSync - Internet"]"#),
        "ann@contoso.com",
        "sun@fabrikam.com",
        "exchange",
    );
    assert_eq!((end(&path).as_str(), systems(&path)), ("held 451 4.4.0", vec!["exchange", "edge"]));
    assert_eq!(cause(&path, "no-send-connector"), "edge/no send-connector/fabrikam.com");
}

#[test]
fn a_server_that_nobody_subscribed_is_no_source_server() {
    let topology = changed(r#", "subscription": { "organization": "exchange" }"#, "");
    let path = path(&topology, "ann@contoso.com", "sun@fabrikam.com", "exchange");
    assert_eq!(end(&path), "held 451 4.4.0");
    assert_eq!(lost(&path, "no-source-server").len(), 1);
    // Nor does it know any domain, so that nothing leads inside.
    let from_cloud = self::path(&topology, "bob@contoso.com", "ann@contoso.com", "tenant");
    assert_eq!(systems(&from_cloud), ["tenant", "edge"]);
    assert!(codes(&from_cloud).contains(&"no-send-connector"));
}

#[test]
fn a_subdomain_that_the_organization_does_not_accept_goes_round_between_edge_and_cloud() {
    let hops = changed(
        r#""name": "Default internal receive connector EDGE","#,
        r#""name": "Default internal receive connector EDGE", "maxHopCount": 60, "maxLocalHopCount": 60,"#,
    );
    let path = path(&hops, "sun@fabrikam.com", "x@app.contoso.com", "internet");
    assert_eq!(end(&path), "loops 554 5.4.14");
    assert!(path.assumptions().contains(&Assumption::HopLimit));
    let accepted = r#""acceptedDomains": [{ "name": "app.contoso.com", "domainType": "internalRelay" }, { "name": "contoso.com", "domainType": "authoritative" }]"#;
    let before = r#""acceptedDomains": [{ "name": "contoso.com", "domainType": "authoritative" }]"#;
    let text = BASE.replace(before, accepted);
    let fixed = edited::<&str>(&text, &[]);
    let path = self::path(&fixed, "sun@fabrikam.com", "x@app.contoso.com", "internet");
    assert!(systems(&path).starts_with(&["internet", "tenant", "edge", "exchange"]), "{:?}", systems(&path));
    // The domain is there, and EdgeSync has not run since.
    let text = text.replace(
        r#"{ "organization": "exchange" }"#,
        r#"{ "organization": "exchange", "unsynchronizedDomains": ["app.contoso.com"] }"#,
    );
    let path = self::path(&edited::<&str>(&text, &[]), "sun@fabrikam.com", "x@app.contoso.com", "internet");
    assert!(end(&path).starts_with("loops"), "{}", end(&path));
}

#[test]
fn an_external_relay_domain_leaves_from_the_edge() {
    let before = r#""acceptedDomains": [{ "name": "contoso.com", "domainType": "authoritative" }]"#;
    let relayed = r#""acceptedDomains": [{ "name": "contoso.com", "domainType": "authoritative" }, { "name": "partner.example", "domainType": "externalRelay" }]"#;
    let text = BASE.replace(before, relayed).replace(
        r#"{ "name": "mail.contoso.com", "data""#,
        r#"{ "name": "partner.example", "data": { "MX": [{ "preference": 0, "exchange": "mail.contoso.com" }, { "preference": 9, "exchange": "mx.partner.example" }] } }, { "name": "mail.contoso.com", "data""#,
    );
    let smart = text.replace(r#""cost": 100 }]"#, r#""cost": 100 }], "smartHosts": ["198.51.100.9"]"#);
    let path = path(&edited::<&str>(&smart, &[]), "sun@fabrikam.com", "x@partner.example", "internet");
    assert_eq!((systems(&path), end(&path).as_str()), (vec!["internet", "edge"], "leaves"));
    assert_eq!(
        cause(&path, "anonymous-accepted"),
        "edge/receive-connector/Default internal receive connector EDGE#PermissionGroups"
    );
}

#[test]
fn recipient_validation_at_the_edge_refuses_whom_edgesync_has_not_brought_over() {
    let to_edge = |topology: &str, to: &str| {
        let text = topology.replace("contoso-com.mail.protection.outlook.com", "mail.contoso.com");
        path(&edited::<&str>(&text, &[]), "sun@fabrikam.com", to, "internet")
    };
    assert_eq!(end(&to_edge(BASE, "ann@contoso.com")), "delivered");
    let unknown = to_edge(BASE, "nobody@contoso.com");
    assert_eq!((end(&unknown).as_str(), systems(&unknown)), ("refused 550 5.1.10", vec!["internet", "edge"]));
    let stale = BASE.replace(
        r#"{ "organization": "exchange" }"#,
        r#"{ "organization": "exchange", "unsynchronizedRecipients": ["ann@contoso.com"] }"#,
    );
    let valid = to_edge(&stale, "ann@contoso.com");
    assert_eq!(end(&valid), "refused 550 5.1.10");
    assert_eq!(cause(&valid, "unknown-at-edge-transport"), "edge#RecipientValidationEnabled");
    // Without recipient validation the organization behind it decides.
    let open = stale.replace(r#""recipientValidation": true, "#, "");
    assert_eq!(end(&to_edge(&open, "ann@contoso.com")), "delivered");
}

#[test]
fn an_edge_server_that_does_not_answer_keeps_mail_waiting_inside() {
    let topology = changed(r#""edge": { "recipientValidation""#, r#""reachability": "refused", "edge": { "recipientValidation""#);
    let path = path(&topology, "ann@contoso.com", "sun@fabrikam.com", "exchange");
    assert_eq!((end(&path).as_str(), cause(&path, "connection-refused").as_str()), ("held 441 4.4.1", "edge#Port 25"));
}
