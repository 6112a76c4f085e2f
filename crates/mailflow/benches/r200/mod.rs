//! R200, the size that speed is promised for, and multiples of it: 20 domains, 50 connectors, 200 rules, 10,000 recipients,
//! and the record sets of the domains.

use mailflow::{Message, SystemId, Topology, document::Document};

/// A tenant `scale` times R200, with an own server behind it.
pub fn topology(scale: usize) -> Topology {
    let list = |count: usize, element: &dyn Fn(usize) -> String| (0..count).map(element).collect::<Vec<_>>().join(",");
    let (domains, people, groups) = (20 * scale, 9_800 * scale, 200 * scale);
    let accepted =
        list(domains, &|at| format!(r#"{{"name":"d{at}.example","domainType":"internalRelay","default":{}}}"#, at == 0));
    // The same people have the same addresses at every scale.
    let address = |at: usize| format!("user{at}@d{}.example", at / 9_800 * 20 + at % 20);
    let mailboxes = list(people, &|at| format!(r#"{{"address":"{}","kind":{{"mailbox":{{}}}}}}"#, address(at)));
    let members = |group: usize| list(49, &|at| format!(r#""{}""#, address(group * 49 + at)));
    // Every tenth group is in the one before it.
    let distribution = list(groups, &|at| {
        let inner = if at % 10 == 0 && at + 1 < groups { format!(r#","group{}@d0.example""#, at + 1) } else { String::new() };
        format!(r#"{{"address":"group{at}@d0.example","kind":{{"distributionGroup":{{"members":[{}{inner}]}}}}}}"#, members(at))
    });
    let rules = list(200 * scale, &|at| {
        let condition = match at % 5 {
            0 => format!(r#"{{"recipientDomainIs":["partner{at}.example"]}}"#),
            1 => format!(r#"{{"sentToMemberOf":["group{at}@d0.example"]}}"#),
            2 => format!(r#"{{"fromMemberOf":["group{at}@d0.example"]}},{{"sentToScope":"notInOrganization"}}"#),
            3 => format!(r#"{{"headerContains":{{"header":"X-Route-{at}","words":["yes"]}}}}"#),
            _ => format!(r#"{{"senderDomainIs":["supplier{at}.example"]}}"#),
        };
        format!(
            r#"{{"name":"rule {at}","conditions":[{condition}],"actions":[{{"setHeader":{{"name":"X-Rule","value":"{at}"}}}}]}}"#
        )
    });
    let outbound = list(25 * scale, &|at| {
        let domain = if at == 0 { "d17.example".to_owned() } else { format!("out{at}.example") };
        format!(
            r#"{{"name":"Out {at}","enabled":true,"connectorType":"onPremises","recipientDomains":["{domain}","*.{domain}"],"smartHosts":["mail.d0.example"],"tlsSettings":"encryptionOnly"}}"#
        )
    });
    let inbound = list(25 * scale, &|at| {
        format!(
            r#"{{"name":"In {at}","enabled":true,"connectorType":"onPremises","senderDomains":["*"],"senderIpAddresses":["10.{}.{}.25/32"]}}"#,
            at / 250,
            at % 250
        )
    });
    let records = list(domains, &|at| {
        format!(
            r#"{{"name":"d{at}.example","data":{{"MX":[{{"preference":0,"exchange":"d{at}-example.mail.protection.outlook.com"}}]}}}},{{"name":"d{at}.example","data":{{"TXT":["v=spf1 ip4:10.0.0.25 include:spf.protection.outlook.com -all"]}}}}"#
        )
    });
    let text = format!(
        r#"{{"hopscope":1,"title":"R200","topology":{{
            "organizations":[{{"id":"tenant","platform":{{"exchangeOnline":{{"initialDomain":"contoso.onmicrosoft.com","inboundConnectors":[{inbound}],"outboundConnectors":[{outbound}]}}}},
                "acceptedDomains":[{accepted}],"transportRules":[{rules}],"recipients":[{mailboxes},{distribution}]}}],
            "relays":[{{"id":"server","hostName":"mail.d0.example","addresses":["10.0.0.25"],"tls":{{"certificate":"server"}},
                "software":{{"smtpHost":{{"role":"mailboxHost","accepts":["*"],"mailboxes":["ann@d17.example"],"nextHop":"d0-example.mail.protection.outlook.com"}}}}}}],
            "certificates":[{{"name":"server","names":["mail.d0.example"],"issuer":"selfSigned"}}],
            "dns":{{"recordSets":[{records},{{"name":"mail.d0.example","data":{{"A":["10.0.0.25"]}}}},{{"name":"fabrikam.com","data":{{"TXT":["v=spf1 ip4:192.0.2.7 -all"]}}}}]}}
        }}}}"#
    );
    Document::from_json(&text).expect("the text is a document").topology
}

/// What is asked: a mailbox writes to a mailbox and to an address that the own server has, the Internet writes to a mailbox, the
/// own server writes to the Internet.
pub fn messages() -> Vec<(&'static str, Message)> {
    let message = |from: &str, to: &str, at: &str| {
        let sender = from.parse().expect("a sender");
        Message::new(Some(sender), to.parse().expect("a recipient"), SystemId::parse(at).expect("a system"))
    };
    let mut incoming = message("sun@fabrikam.com", "user77@d17.example", "internet");
    incoming.client_address = Some("192.0.2.7".parse().expect("an address"));
    vec![
        ("mailbox to mailbox", message("user1@d1.example", "user77@d17.example", "tenant")),
        ("mailbox to own server", message("user1@d1.example", "ann@d17.example", "tenant")),
        ("Internet to mailbox", incoming),
        ("own server to Internet", message("ann@d17.example", "sun@fabrikam.com", "server")),
    ]
}
