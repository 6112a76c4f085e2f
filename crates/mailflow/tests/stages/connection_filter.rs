//! Whether Exchange Online talks to a client: the tenant's IP lists, and what Microsoft holds against an address.

use mailflow::{
    Assumption, Message,
    message::{Content, Reputation},
    trace::Path,
};

use crate::stage::{
    BY_ADDRESS, argument, cause, codes, decided, end, inbound, message, reading, relay_through_tenant, route, with,
};

/// The address of the own server, and of a client on the Internet.
const SERVER: &str = "203.0.113.25";
const CLIENT: &str = "192.0.2.1";

/// The tenant with these addresses in its connection filter policy.
fn lists(allowed: &str, blocked: &str) -> String {
    let list = |name: &str, address: &str| match address {
        "" => format!(r#""{name}":[]"#),
        address => format!(r#""{name}":["{address}/32"]"#),
    };
    let (allowed, blocked) = (list("ipAllowList", allowed), list("ipBlockList", blocked));
    format!(
        r#"{{"put":{{"system":"tenant","value":{{"organizationSettings":{{"initialDomain":"contoso.onmicrosoft.com","hostedConnectionFilterPolicy":{{{allowed},{blocked}}}}}}}}}}}"#
    )
}

fn known(client: &str, reputation: Reputation, message: Message) -> Message {
    Message { reputations: [(client.parse().expect("an address"), reputation)].into(), ..message }
}

/// A stranger's message to Bob.
fn from_outside() -> Message {
    Message { client_address: CLIENT.parse().ok(), ..message("sun@fabrikam.com", "bob@contoso.com", "internet") }
}

/// An application's message to a customer, sent through the tenant.
fn from_server() -> Message {
    message("ann@contoso.com", "sun@fabrikam.com", "server")
}

fn sent(edits: &[&str], message: &Message) -> Path {
    let mut paths = route(&with(edits), message).paths;
    assert_eq!(paths.len(), 1, "{paths:#?}");
    paths.remove(0)
}

fn text(path: &Path) -> &str {
    path.verdict.reply().map_or("", |reply| reply.text.as_str())
}

#[test]
fn the_tenant_refuses_whom_its_block_list_names() {
    // NDR, 5.7.513.
    let path = sent(&[&lists("", CLIENT)], &from_outside());
    assert_eq!(end(&path), "refused 550 5.7.513");
    assert_eq!(
        text(&path),
        "Service unavailable, Client host [192.0.2.1] blocked by contoso.com using Customer Block list (AS16012607)"
    );
    assert_eq!(decided(&path, "client-blocked-by-tenant"), "tenant connection tenant#IPBlockList");
    assert_eq!(end(&sent(&[&lists("", "192.0.2.2")], &from_outside())), "delivered");
    // What an own server would have relayed is not for the domain that it goes to, but for the tenant.
    let server = [lists("", "203.0.113.25"), BY_ADDRESS.to_owned(), relay_through_tenant()];
    let relayed = sent(&[&server[0], &server[1], &server[2]], &message("ann@contoso.com", "sun@fabrikam.com", "server"));
    assert_eq!(argument(&relayed, "client-blocked-by-tenant", "domain"), "contoso.onmicrosoft.com");
}

#[test]
fn the_allow_list_comes_before_both_block_lists() {
    // Configure connection filtering: the IP Allow List takes precedence.
    let both = sent(&[&lists(CLIENT, CLIENT)], &from_outside());
    assert_eq!(end(&both), "delivered");
    assert_eq!(decided(&both, "client-allowed"), "tenant connection tenant#IPAllowList");
    let listed = sent(&[&lists(CLIENT, "")], &known(CLIENT, Reputation::BlockList, from_outside()));
    assert_eq!(end(&listed), "delivered");
    assert_eq!(cause(&listed, "client-allowed"), "tenant#IPAllowList");
}

#[test]
fn mail_from_an_allowed_address_skips_the_spam_filter_but_not_the_quarantine_of_certain_phishing() {
    // -IPAllowList, SCL -1; secure by default.
    let policy = lists(CLIENT, "");
    let spam = sent(&[&policy], &Message { content: Some(Content::HighConfidenceSpam), ..from_outside() });
    assert_eq!(decided(&spam, "address-allowed"), "tenant filtering tenant#IPAllowList");
    assert!(!codes(&spam).contains(&"moved-to-junk"));
    let phishing = sent(&[&policy], &Message { content: Some(Content::HighConfidencePhishing), ..from_outside() });
    assert!(codes(&phishing).contains(&"quarantined"));
}

#[test]
fn an_address_on_microsofts_block_list_is_refused_and_so_is_a_banned_one() {
    // NDR, 5.7.606 and 5.7.511.
    let listed = sent(&[], &known(CLIENT, Reputation::BlockList, from_outside()));
    assert_eq!(end(&listed), "refused 550 5.7.606");
    assert_eq!(text(&listed), "Access denied, banned sending IP [192.0.2.1]");
    assert_eq!(decided(&listed, "client-on-block-list"), "tenant connection message");
    let banned = sent(&[], &known(CLIENT, Reputation::Banned, from_outside()));
    assert_eq!(end(&banned), "refused 550 5.7.511");
    assert_eq!(decided(&banned, "client-banned"), "tenant connection message");
    assert_eq!(end(&sent(&[], &known("192.0.2.2", Reputation::Banned, from_outside()))), "delivered");
}

#[test]
fn an_own_server_on_a_block_list_in_a_connector_and_on_the_allow_list_cannot_relay() {
    // KB 3013740.
    let relayed = relay_through_tenant();
    let message = known(SERVER, Reputation::BlockList, from_server());
    let path = sent(&[&relayed, BY_ADDRESS, &lists(SERVER, "")], &message);
    assert_eq!(end(&path), "refused 550 5.7.1");
    assert_eq!(text(&path), "Unable To Relay: Blocked by Customer Allow list");
    assert_eq!(decided(&path, "blocked-by-allow-list"), "tenant connection tenant#IPAllowList");
    let connector =
        path.decisions().flat_map(|(_, decision)| &decision.looked_at).any(|seen| seen.to_string().contains("From Server"));
    assert!(connector, "{path:#?}");
}

#[test]
fn whether_a_connector_alone_lets_a_listed_server_in_is_an_assumption() {
    let relayed = relay_through_tenant();
    let message = known(SERVER, Reputation::BlockList, from_server());
    let refused = sent(&[&relayed, BY_ADDRESS], &message);
    assert_eq!(end(&refused), "refused 550 5.7.606");
    let leans = refused.decisions().any(|(_, decision)| decision.assumptions.contains(&Assumption::BlockListedServer));
    assert!(leans);
    let let_in = sent(&[&relayed, BY_ADDRESS, &reading("block-listed-server", "let-in")], &message);
    assert_eq!(end(&let_in), "leaves");
    assert_eq!(
        decided(&let_in, "listed-server-let-in"),
        "tenant connection tenant/inbound-connector/From Server#SenderIPAddresses"
    );
}

#[test]
fn a_sudden_volume_from_a_stranger_has_to_wait_and_a_connector_ends_that() {
    // 451 4.7.500-699.
    let stranger = sent(&[], &known(CLIENT, Reputation::SuddenVolume, from_outside()));
    assert_eq!(end(&stranger), "held 451 4.7.500");
    assert_eq!(decided(&stranger, "client-deferred"), "tenant connection tenant/no inbound-connector");
    let own = sent(&[&relay_through_tenant(), BY_ADDRESS], &known(SERVER, Reputation::SuddenVolume, from_server()));
    assert_eq!(end(&own), "leaves");
    assert_eq!(decided(&own, "volume-expected"), "tenant connection tenant/inbound-connector/From Server");
}

#[test]
fn a_partner_is_no_stranger_where_a_connector_tells_it_by_its_address() {
    let partner = |fields: &str| {
        let scope = r#""senderDomains":["fabrikam.com"],"senderIpAddresses":["192.0.2.1/32"]"#;
        sent(
            &[&inbound("From Fabrikam", "partner", &format!("{scope}{fields}"))],
            &known(CLIENT, Reputation::SuddenVolume, from_outside()),
        )
    };
    let identified = partner(r#","restrictDomainsToIpAddresses":true"#);
    assert_eq!(end(&identified), "delivered");
    assert_eq!(cause(&identified, "volume-expected"), "tenant/inbound-connector/From Fabrikam");
    // Without the restriction a Partner connector looks at the sender's domain only, which shows nothing.
    assert_eq!(end(&partner("")), "held 451 4.7.500");
}

#[test]
fn what_a_mailbox_submits_has_no_client_to_judge() {
    let path =
        sent(&[&lists("", CLIENT)], &known(CLIENT, Reputation::Banned, message("dora@contoso.com", "bob@contoso.com", "tenant")));
    assert_eq!(end(&path), "delivered");
}
