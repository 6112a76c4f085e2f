//! A small hybrid: a tenant that relays unknown addresses of contoso.com to a Postfix server, and an Exchange Server.

use mailflow::{Element, Topology};
use mailflow_edit::{Edit, ElementValue, element_value};

pub fn topology() -> Topology {
    serde_json::from_str(
        r#"{
        "organizations": [
            { "id": "contoso",
              "platform": { "exchangeOnline": { "initialDomain": "contoso.onmicrosoft.com",
                "inboundConnectors": [
                  { "name": "From Local", "enabled": true, "connectorType": "onPremises", "senderDomains": ["*"], "senderIpAddresses": ["192.0.2.25/32"] }],
                "outboundConnectors": [
                  { "name": "To Local", "enabled": true, "connectorType": "onPremises", "isTransportRuleScoped": true, "smartHosts": ["mail.contoso.com"] },
                  { "name": "To Partner", "enabled": true, "connectorType": "partner", "recipientDomains": ["fabrikam.com"], "useMXRecord": true }] } },
              "acceptedDomains": [
                { "name": "contoso.com", "domainType": "internalRelay", "default": true },
                { "name": "contoso.onmicrosoft.com", "domainType": "authoritative" }],
              "transportRules": [
                { "name": "Local mail", "conditions": [{ "recipientDomainIs": ["contoso.com"] }, { "sentToMemberOf": ["staff@contoso.com"] }],
                  "exceptions": [{ "from": ["bob@contoso.com"] }],
                  "actions": [{ "routeMessageOutboundConnector": "To Local" }] },
                { "name": "Boss", "actions": [{ "redirectMessageTo": ["bob@contoso.com"] }] }],
              "recipients": [
                { "address": "bob@contoso.com", "kind": { "mailbox": {} }, "proxyAddresses": ["bob@contoso.onmicrosoft.com"] },
                { "address": "sun@contoso.com", "kind": { "mailbox": { "forwardingAddress": "bob@contoso.com" } } },
                { "address": "staff@contoso.com", "kind": { "distributionGroup": { "members": ["bob@contoso.com", "sun@contoso.com"] } } }] },
            { "id": "server",
              "platform": { "exchangeServer": { "hostName": "exchange.contoso.com", "tls": { "certificate": "mail.contoso.com" } } },
              "recipients": [
                { "address": "bobby@contoso.com", "kind": { "remoteMailbox": { "remoteRoutingAddress": "bob@contoso.com" } } }] }],
        "relays": [
            { "id": "internal-server", "hostName": "mail.contoso.com", "addresses": ["192.0.2.25"],
              "tls": { "certificate": "mail.contoso.com" }, "clientCertificate": "mail.contoso.com",
              "software": { "postfix": { "relayDomains": ["contoso.com"], "relayhost": "[contoso-com.mail.protection.outlook.com]:25" } } }],
        "dns": { "recordSets": [
            { "name": "contoso.com", "data": { "MX": [{ "preference": 0, "exchange": "contoso-com.mail.protection.outlook.com" }] } },
            { "name": "mail.contoso.com", "data": { "A": ["192.0.2.25"] } }] },
        "certificates": [{ "name": "mail.contoso.com", "names": ["mail.contoso.com"], "issuer": "publicAuthority" }]
    }"#,
    )
    .expect("a valid topology")
}

pub fn element(text: &str) -> Element {
    text.parse().expect("a valid element")
}

#[allow(dead_code, reason = "not every test file needs it")]
pub fn edit(json: &str) -> Edit {
    serde_json::from_str(json).expect("a valid edit")
}

/// The edit that puts `element` back with something changed.
#[allow(dead_code, reason = "not every test file needs it")]
pub fn changed(topology: &Topology, at: &str, change: impl FnOnce(&mut ElementValue)) -> Edit {
    let at = element(at);
    let mut value = element_value(topology, &at).expect("an element of the fixture");
    change(&mut value);
    Edit::put_at(&at, value)
}
