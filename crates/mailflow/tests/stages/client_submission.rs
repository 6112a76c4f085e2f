//! Clients that sign in as a mailbox at Exchange Online, and those that do not.

use mailflow::{Assumption, Message, trace::Path};

use crate::stage::{TO_SERVER, cause, codes, decided, edited, end, inbound, message, reading, recipient, route, server, with};

/// A device that hands everything to the host where clients sign in, as `account`.
fn device(account: &str, level: &str) -> String {
    let account = if account.is_empty() { String::new() } else { format!(r#""smtpAuthUser":"{account}","#) };
    server(&format!(r#""relayhost":"[smtp.office365.com]:587","smtpTlsSecurityLevel":"{level}""#), &account)
}

/// A mailbox with further fields.
fn mailbox(address: &str, fields: &str) -> String {
    format!(
        r#"{{"put":{{"system":"tenant","value":{{"recipient":{{"address":"{address}","kind":{{"mailbox":{{}}}},{fields}}}}}}}}}"#
    )
}

/// The mailbox of the device, which may sign in over SMTP.
fn printer() -> String {
    mailbox("printer@contoso.com", r#""proxyAddresses":["scanner@contoso.com"],"smtpClientAuthenticationDisabled":false"#)
}

fn settings(disabled: bool) -> String {
    format!(
        r#"{{"put":{{"system":"tenant","value":{{"organizationSettings":{{"initialDomain":"contoso.onmicrosoft.com","smtpClientAuthenticationDisabled":{disabled}}}}}}}}}"#
    )
}

fn sent(edits: &[&str], message: &Message) -> Path {
    let mut paths = route(&with(edits), message).paths;
    assert_eq!(paths.len(), 1, "{paths:#?}");
    paths.remove(0)
}

fn from(sender: &str, to: &str) -> Message {
    message(sender, to, "server")
}

#[test]
fn a_device_that_signs_in_reaches_mailboxes_and_the_internet() {
    // How to set up a multifunction device: option 1.
    let device = device("printer@contoso.com", "encrypt");
    let inside = sent(&[&device, &printer()], &from("printer@contoso.com", "bob@contoso.com"));
    assert_eq!(end(&inside), "delivered");
    assert_eq!(
        decided(&inside, "signed-in"),
        "tenant connection tenant/recipient/printer@contoso.com#SmtpClientAuthenticationDisabled"
    );
    assert_eq!(decided(&inside, "internal-submission"), "tenant attribution tenant");
    assert!(
        inside.hops.last().is_some_and(|hop| hop.decisions.iter().all(|decision| decision.reason.code() != "submitted-by-user"))
    );
    let outside = sent(&[&device, &printer()], &from("printer@contoso.com", "sun@fabrikam.com"));
    assert_eq!(end(&outside), "leaves");
    assert!(!codes(&outside).contains(&"sender-rewritten"));
}

#[test]
fn whoever_does_not_sign_in_is_refused_whatever_connectors_there_are() {
    // NDR, 5.7.57.
    let connector = inbound("From Server", "onPremises", r#""senderDomains":["*"],"senderIpAddresses":["203.0.113.25/32"]"#);
    let device = device("", "may");
    let path = sent(&[&device, &connector], &from("ann@contoso.com", "bob@contoso.com"));
    assert_eq!(end(&path), "refused 550 5.7.57");
    assert_eq!(decided(&path, "not-signed-in"), "tenant connection server#SMTP AUTH");
    assert!(path.assumptions().contains(&Assumption::SubmissionRefusal));
    let in_session = sent(&[&device, &reading("submission-refusal", "refused-530")], &from("ann@contoso.com", "bob@contoso.com"));
    assert_eq!(end(&in_session), "refused 530 5.7.57");
}

#[test]
fn mail_exchangers_at_the_host_where_clients_sign_in_take_nothing_from_strangers() {
    let mx = r#"{"put":{"value":{"recordSet":{"name":"contoso.com","data":{"MX":[{"preference":0,"exchange":"smtp.office365.com"}]}}}}}"#;
    let path = sent(&[mx], &message("sun@fabrikam.com", "bob@contoso.com", "internet"));
    assert_eq!(end(&path), "refused 550 5.7.57");
    assert_eq!(cause(&path, "not-signed-in"), "dns/contoso.com/MX");
}

#[test]
fn nobody_signs_in_without_tls() {
    // Fix error code 5.7.57: TLS is required in order to authenticate.
    let path = sent(&[&device("printer@contoso.com", "none"), &printer()], &from("printer@contoso.com", "bob@contoso.com"));
    assert_eq!(end(&path), "refused 550 5.7.57");
    assert_eq!(decided(&path, "sign-in-needs-tls"), "tenant connection server#smtp_tls_security_level");
}

#[test]
fn only_a_mailbox_can_sign_in() {
    let device = device("printer@contoso.com", "encrypt");
    let nobody = sent(&[&device], &from("printer@contoso.com", "bob@contoso.com"));
    assert_eq!(end(&nobody), "refused 535 5.7.3");
    assert_eq!(cause(&nobody, "no-mailbox-to-sign-in"), "tenant/no recipient/printer@contoso.com");
    let group = recipient("printer@contoso.com", r#"{"distributionGroup":{"members":[]}}"#);
    let group = sent(&[&device, &group], &from("printer@contoso.com", "bob@contoso.com"));
    assert_eq!(cause(&group, "no-mailbox-to-sign-in"), "tenant/recipient/printer@contoso.com");
}

#[test]
fn the_mailbox_decides_about_smtp_auth_before_the_organization_does() {
    // Set-CASMailbox and Set-TransportConfig, -SmtpClientAuthenticationDisabled; a new organization's is $true.
    let device = device("bob@contoso.com", "encrypt");
    let message = from("bob@contoso.com", "dora@contoso.com");
    let by_default = sent(&[&device], &message);
    assert_eq!(end(&by_default), "refused 535 5.7.139");
    assert_eq!(cause(&by_default, "smtp-auth-disabled-for-tenant"), "tenant#SmtpClientAuthenticationDisabled");
    let allowed = sent(&[&device, &settings(false)], &message);
    assert_eq!(end(&allowed), "delivered");
    assert_eq!(cause(&allowed, "signed-in"), "tenant#SmtpClientAuthenticationDisabled");
    let own = mailbox("bob@contoso.com", r#""smtpClientAuthenticationDisabled":true"#);
    let refused = sent(&[&device, &settings(false), &own], &message);
    assert_eq!(end(&refused), "refused 535 5.7.139");
    assert_eq!(
        cause(&refused, "smtp-auth-disabled-for-mailbox"),
        "tenant/recipient/bob@contoso.com#SmtpClientAuthenticationDisabled"
    );
    assert_eq!(
        refused.verdict.reply().map(|reply| reply.text.as_str()),
        Some(
            "Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled for more information."
        )
    );
}

#[test]
fn a_client_sends_as_its_own_mailbox_or_with_the_permission_to_send_as_another() {
    // Fix issues with printers, 5.7.60; Add-RecipientPermission.
    let device = device("printer@contoso.com", "encrypt");
    let proxy = sent(&[&device, &printer()], &from("scanner@contoso.com", "bob@contoso.com"));
    assert_eq!(end(&proxy), "delivered");
    let other = from("dora@contoso.com", "bob@contoso.com");
    let denied = sent(&[&device, &printer()], &other);
    assert_eq!(end(&denied), "refused 550 5.7.60");
    assert_eq!(decided(&denied, "send-as-denied"), "tenant connection tenant/recipient/dora@contoso.com#SendAs");
    let permitted = mailbox("dora@contoso.com", r#""sendAs":["printer@contoso.com"]"#);
    let path = sent(&[&device, &printer(), &permitted], &other);
    assert_eq!(end(&path), "delivered");
    assert_eq!(cause(&path, "sends-as"), "tenant/recipient/dora@contoso.com#SendAs");
    let group = recipient("devices@contoso.com", r#"{"distributionGroup":{"members":["printer@contoso.com"]}}"#);
    let by_group = mailbox("dora@contoso.com", r#""sendAs":["devices@contoso.com"]"#);
    assert_eq!(end(&sent(&[&device, &printer(), &group, &by_group], &other)), "delivered");
    // What readers see as the author counts as well, and a stranger's address has nobody who could permit it.
    let author = Message { from: "sun@fabrikam.com".parse().ok(), ..from("printer@contoso.com", "bob@contoso.com") };
    let author = sent(&[&device, &printer()], &author);
    assert_eq!(end(&author), "refused 550 5.7.60");
    assert_eq!(cause(&author, "send-as-denied"), "tenant/no recipient/sun@fabrikam.com");
}

#[test]
fn the_tenant_with_the_account_answers() {
    let other = r#"{"put":{"value":{"organization":{"id":"another","platform":{"exchangeOnline":{"initialDomain":"another.onmicrosoft.com"}},"acceptedDomains":[{"name":"fabrikam.com","domainType":"authoritative"}],"recipients":[{"address":"app@fabrikam.com","kind":{"mailbox":{}},"smtpClientAuthenticationDisabled":false}]}}}}"#;
    let path = sent(&[other, &device("app@fabrikam.com", "encrypt")], &from("app@fabrikam.com", "bob@contoso.com"));
    assert_eq!(
        decided(&path, "signed-in"),
        "another connection another/recipient/app@fabrikam.com#SmtpClientAuthenticationDisabled"
    );
    assert_eq!(path.hops.last().map(|hop| hop.system.to_string()), Some("tenant".to_owned()));
}

#[test]
fn without_a_tenant_the_host_is_one_outside() {
    let nobody = r#"{"hopscope":1,"title":"x","topology":{"relays":[{"id":"server","hostName":"mail.contoso.com","software":{"postfix":{"relayhost":"[smtp.office365.com]:587"}}}]}}"#;
    let topology = edited::<&str>(nobody, &[]);
    let path = route(&topology, &from("ann@contoso.com", "bob@contoso.com")).paths.remove(0);
    assert_eq!(end(&path), "leaves");
    assert!(codes(&path).contains(&"host-not-described"));
}

#[test]
fn signed_in_mail_counts_as_internal_on_its_way_to_the_own_servers() {
    let strict = mailbox("dora@contoso.com", r#""requireSenderAuthentication":true"#);
    let device = device("printer@contoso.com", "encrypt");
    let path = sent(&[&device, &printer(), &strict, TO_SERVER], &from("printer@contoso.com", "dora@contoso.com"));
    assert_eq!(end(&path), "delivered");
}

// ---- at a receive connector of Exchange Server

/// An Exchange server with Ida's mailbox, and a connector with these fields.
fn exchange(fields: &str) -> String {
    format!(
        r#"{{"put":{{"value":{{"organization":{{"id":"exchange","platform":{{"exchangeServer":{{"hostName":"ex.contoso.com","addresses":["192.0.2.10"],"tls":{{"certificate":"server"}},"receiveConnectors":[{{"name":"Devices","enabled":true,"remoteIPRanges":["0.0.0.0/0"],{fields}}}],"sendConnectors":[{{"name":"Out","enabled":true,"addressSpaces":[{{"domain":"*","cost":1}}]}}]}}}},"acceptedDomains":[{{"name":"ex.example","domainType":"authoritative"}}],"recipients":[{{"address":"ida@ex.example","kind":{{"mailbox":{{}}}}}},{{"address":"strict@ex.example","kind":{{"mailbox":{{}}}},"requireSenderAuthentication":true}}]}}}}}}}}"#
    )
}

/// A device that hands everything to that server, as `account`.
fn at_exchange(account: &str, level: &str) -> String {
    server(&format!(r#""relayhost":"[192.0.2.10]","smtpTlsSecurityLevel":"{level}""#), &format!(r#""smtpAuthUser":"{account}","#))
}

const USERS: &str = r#""exchangeUsers":true,"basicAuth":true,"basicAuthRequireTLS":true"#;

#[test]
fn a_user_who_signs_in_at_a_receive_connector_may_send_to_anybody_and_counts_as_internal() {
    // Receive connectors: permission group ExchangeUsers.
    let (exchange, device) = (exchange(USERS), at_exchange("ida@ex.example", "encrypt"));
    let outside = sent(&[&exchange, &device], &from("ida@ex.example", "sun@fabrikam.com"));
    assert_eq!(end(&outside), "leaves");
    assert_eq!(
        decided(&outside, "user-authenticated"),
        "exchange acceptance exchange/receive-connector/Devices#PermissionGroups"
    );
    assert_eq!(end(&sent(&[&exchange, &device], &from("ida@ex.example", "strict@ex.example"))), "delivered");
    let other = sent(&[&exchange, &device], &from("strict@ex.example", "sun@fabrikam.com"));
    assert_eq!(end(&other), "refused 550 5.7.60");
    let unknown = sent(&[&exchange, &at_exchange("nobody@ex.example", "encrypt")], &from("ida@ex.example", "sun@fabrikam.com"));
    assert_eq!(end(&unknown), "refused 535 5.7.3");
}

#[test]
fn where_signing_in_is_not_offered_a_client_is_anonymous() {
    let message = from("ida@ex.example", "sun@fabrikam.com");
    // BasicAuthRequireTLS: no AUTH before STARTTLS.
    let in_clear = sent(&[&exchange(USERS), &at_exchange("ida@ex.example", "none")], &message);
    assert_eq!(end(&in_clear), "refused 530 5.7.57");
    let (no_mechanism, no_group) = (exchange(r#""exchangeUsers":true"#), exchange(r#""basicAuth":true,"anonymousUsers":true"#));
    let device = at_exchange("ida@ex.example", "encrypt");
    assert_eq!(end(&sent(&[&no_mechanism, &device], &message)), "refused 530 5.7.57");
    assert_eq!(end(&sent(&[&no_group, &device], &message)), "refused 550 5.7.54");
    let without_tls = exchange(r#""exchangeUsers":true,"basicAuth":true"#);
    assert_eq!(end(&sent(&[&without_tls, &at_exchange("ida@ex.example", "none")], &message)), "leaves");
}
