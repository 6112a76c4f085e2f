//! What a destination publishes about its TLS: TLSA records with DNSSEC, and MTA-STS policies.

use mailflow::{Message, trace::Path};

use crate::stage::{cause, codes, decided, edited, end, lost, message, path, reading, route, with};

/// A partner with one mail exchanger that answers with a certificate of its own.
const PARTNER: &str = r#"{"put":{"value":{"relay":{"id":"partner","hostName":"mx.fabrikam.com","addresses":["198.51.100.25"],"tls":{"certificate":"partner"},"software":{"smtpHost":{"role":"partner","accepts":["fabrikam.com"],"mailboxes":["sun@fabrikam.com"]}}}}}}"#;
const CERTIFICATE: &str = r#"{"put":{"value":{"certificate":{"name":"partner","names":["mx.fabrikam.com"],"issuer":"selfSigned","notBefore":"2026-01-01","notAfter":"2026-12-31"}}}}"#;
const MX: &str =
    r#"{"put":{"value":{"recordSet":{"name":"fabrikam.com","data":{"MX":[{"preference":10,"exchange":"mx.fabrikam.com"}]}}}}}"#;
const ADDRESS: &str = r#"{"put":{"value":{"recordSet":{"name":"mx.fabrikam.com","data":{"A":["198.51.100.25"]}}}}}"#;
const SIGNED: &str = r#"{"put":{"value":{"zone":{"name":"fabrikam.com","dnssec":"secure"}}}}"#;
const BROKEN: &str = r#"{"put":{"value":{"zone":{"name":"fabrikam.com","dnssec":"bogus"}}}}"#;
/// Two mail exchangers: the second is the partner's, the first nobody's that answers.
const TWO: &str = r#"{"put":{"value":{"recordSet":{"name":"fabrikam.com","data":{"MX":[{"preference":5,"exchange":"old.fabrikam.com"},{"preference":10,"exchange":"mx.fabrikam.com"}]}}}}}"#;
const OLD: &str = r#"{"put":{"value":{"recordSet":{"name":"old.fabrikam.com","data":{"A":["198.51.100.25"]}}}}}"#;

fn tlsa(records: &str) -> String {
    tlsa_of("mx.fabrikam.com", records)
}

fn tlsa_of(host: &str, records: &str) -> String {
    format!(r#"{{"put":{{"value":{{"recordSet":{{"name":"_25._tcp.{host}","data":{{"TLSA":[{records}]}}}}}}}}}}"#)
}

fn certificate(fields: &str) -> String {
    format!(r#"{{"put":{{"value":{{"certificate":{{"name":"partner","names":["mx.fabrikam.com"],{fields}}}}}}}}}"#)
}

fn connector(fields: &str) -> String {
    format!(
        r#"{{"put":{{"system":"tenant","value":{{"outboundConnector":{{"name":"Fabrikam","enabled":true,"connectorType":"partner","recipientDomains":["fabrikam.com"],"useMXRecord":true,{fields}}}}}}}}}"#
    )
}

/// Mail from a cloud mailbox to the partner, with these edits on top.
fn sent(edits: &[&str]) -> Path {
    let all: Vec<&str> = [PARTNER, CERTIFICATE, MX, ADDRESS].iter().chain(edits).copied().collect();
    path(&with(&all), "bob@contoso.com", "sun@fabrikam.com", "tenant")
}

fn sent_on(day: &str, edits: &[&str]) -> Path {
    let all: Vec<&str> = [PARTNER, CERTIFICATE, MX, ADDRESS].iter().chain(edits).copied().collect();
    let message = Message { on: Some(day.parse().expect("a day")), ..message("bob@contoso.com", "sun@fabrikam.com", "tenant") };
    route(&with(&all), &message).paths.remove(0)
}

const TLSA_SET: &str = "dns/_25._tcp.mx.fabrikam.com/TLSA";

// ---- DANE

#[test]
fn a_signed_record_that_matches_authenticates_the_server_whoever_signed_its_certificate() {
    // RFC 7672 §3.1.1: with usage 3 neither the authority nor the names count.
    let path = sent(&[SIGNED, &tlsa(r#""3 1 1 partner""#)]);
    assert_eq!(end(&path), "delivered");
    assert_eq!(decided(&path, "dane-authenticated"), format!("tenant handover {TLSA_SET}"));
    let several = sent(&[SIGNED, &tlsa(r#""3 1 1", "2 0 1 other", "3 1 1 partner""#)]);
    assert_eq!((end(&several).as_str(), codes(&several).contains(&"dane-authenticated")), ("delivered", true));
}

#[test]
fn without_dnssec_a_record_says_nothing() {
    // RFC 7672 §2.2: TLSA records count only if DNSSEC vouches for them, the addresses and the MX records.
    let stale = tlsa(r#""3 1 1""#);
    let host = r#"{"put":{"value":{"zone":{"name":"mx.fabrikam.com","dnssec":"secure"}}}}"#;
    let records = r#"{"put":{"value":{"zone":{"name":"_tcp.mx.fabrikam.com"}}}}"#;
    for zones in [&[][..], &[host], &[SIGNED, records]] {
        let edits: Vec<&str> = zones.iter().copied().chain([stale.as_str()]).collect();
        let path = sent(&edits);
        assert_eq!(decided(&path, "dane-not-secure"), format!("tenant handover {TLSA_SET}"));
        assert_eq!((end(&path).as_str(), codes(&path).contains(&"encrypted")), ("delivered", true));
    }
    assert_eq!(codes(&sent(&[SIGNED])), codes(&sent(&[])));
}

#[test]
fn a_signed_record_that_does_not_match_keeps_the_message_for_a_day() {
    // Microsoft, NDR table: 4.7.323 tlsa-invalid; New-OutboundConnector: retried for 24 hours.
    for records in [r#""3 1 1""#, r#""3 1 1 other""#, r#""2 0 1""#, r#""2 0 1 partner""#] {
        let path = sent(&[SIGNED, &tlsa(records)]);
        assert_eq!(end(&path), "held 450 4.7.323", "{records}");
        assert_eq!(cause(&path, "dane-no-match"), TLSA_SET);
        assert!(matches!(path.verdict, mailflow::trace::Verdict::Held { expires_after_hours: 24, .. }));
    }
}

#[test]
fn a_server_without_starttls_gets_no_mail_where_dane_applies() {
    let clear = r#"{"put":{"value":{"relay":{"id":"partner","hostName":"mx.fabrikam.com","addresses":["198.51.100.25"],"software":{"smtpHost":{"role":"partner","accepts":["fabrikam.com"],"mailboxes":["sun@fabrikam.com"]}}}}}}"#;
    let path = sent(&[clear, SIGNED, &tlsa(r#""3 1 1 partner""#)]);
    assert_eq!((end(&path).as_str(), cause(&path, "dane-tls-not-offered").as_str()), ("held 450 4.7.321", TLSA_SET));
    assert_eq!(end(&sent(&[clear])), "delivered");
    // Records that cannot be used still ask for TLS (Microsoft, How SMTP DANE works).
    let unusable = sent(&[clear, SIGNED, &tlsa(r#""1 1 1 partner""#)]);
    assert_eq!(end(&unusable), "held 450 4.7.321");
    let any = sent(&[SIGNED, &tlsa(r#""0 0 1", "1 1 1 other""#)]);
    assert_eq!(
        (end(&any).as_str(), cause(&any, "dane-unusable").as_str(), cause(&any, "encrypted").as_str()),
        ("delivered", TLSA_SET, TLSA_SET)
    );
}

#[test]
fn an_expired_certificate_fails_unless_the_other_reading_ignores_dates() {
    // NDR table: 4.7.322; RFC 7672 §3.1.1 has the dates ignored with usage 3.
    let end_entity = tlsa(r#""3 1 1 partner""#);
    let expired = sent_on("2027-02-01", &[SIGNED, &end_entity]);
    assert_eq!(end(&expired), "held 450 4.7.322");
    assert_eq!(decided(&expired, "dane-certificate-expired"), "tenant handover certificate/partner");
    let ignored = reading("dane-expired-certificate", "dates-ignored");
    let other = sent_on("2027-02-01", &[SIGNED, &end_entity, &ignored]);
    assert_eq!(end(&other), "delivered");
    for path in [&expired, &other] {
        assert_eq!(path.assumptions().iter().map(|one| one.id()).collect::<Vec<_>>(), ["dane-expired-certificate"]);
    }
    // Not valid yet is another code, and with usage 2 dates always count.
    assert_eq!(end(&sent_on("2025-12-01", &[SIGNED, &end_entity])), "held 450 4.7.323");
    let issued = CERTIFICATE.replace("selfSigned", "privateAuthority");
    assert_eq!(end(&sent_on("2027-02-01", &[&issued, SIGNED, &tlsa(r#""2 0 1 partner""#), &ignored])), "held 450 4.7.322");
    assert!(sent_on("2026-06-01", &[SIGNED, &end_entity]).assumptions().is_empty());
}

#[test]
fn a_record_of_the_authority_needs_the_chain_and_the_name() {
    // RFC 7672 §3.1.2 and §3.2.3; NDR table: 4.7.325 certificate-host-mismatch.
    let authority = tlsa(r#""2 1 1 partner""#);
    let private = r#""issuer":"privateAuthority""#;
    assert_eq!(end(&sent(&[&certificate(private), SIGNED, &authority])), "delivered");
    let leaf = sent(&[&certificate(r#""issuer":"privateAuthority","chain":"leafOnly""#), SIGNED, &authority]);
    assert_eq!(end(&leaf), "held 450 4.7.323");
    let named = |name: &str| {
        format!(r#"{{"put":{{"value":{{"certificate":{{"name":"partner","names":["{name}"],"issuer":"privateAuthority"}}}}}}}}"#)
    };
    let other = sent(&[&named("other.fabrikam.com"), SIGNED, &authority]);
    assert_eq!((end(&other).as_str(), cause(&other, "dane-host-mismatch").as_str()), ("held 450 4.7.325", "certificate/partner"));
    assert_eq!(end(&sent(&[&named("fabrikam.com"), SIGNED, &authority])), "delivered");
}

#[test]
fn broken_signatures_keep_the_message_whatever_they_sign() {
    // NDR table: 4.7.324 dnssec-invalid; the DANE article knew a time when 4.4.312 was shown.
    let path = sent(&[BROKEN]);
    assert_eq!(end(&path), "held 450 4.7.324");
    assert_eq!(decided(&path, "dnssec-invalid"), "tenant next-hop zone/fabrikam.com#DNSSEC");
    assert_eq!(end(&sent(&[BROKEN, &reading("dnssec-failure", "deferred-4.4.312")])), "held 450 4.4.312");
    let host = r#"{"put":{"value":{"zone":{"name":"mx.fabrikam.com","dnssec":"bogus"}}}}"#;
    assert_eq!(decided(&sent(&[SIGNED, host]), "dnssec-invalid"), "tenant handover zone/mx.fabrikam.com#DNSSEC");
    let records = r#"{"put":{"value":{"zone":{"name":"_tcp.mx.fabrikam.com","dnssec":"bogus"}}}}"#;
    let path = sent(&[SIGNED, records, &tlsa(r#""3 1 1 partner""#)]);
    assert_eq!(decided(&path, "dnssec-invalid"), "tenant handover zone/_tcp.mx.fabrikam.com#DNSSEC");
}

#[test]
fn another_mail_exchanger_takes_over_when_the_first_fails_dane() {
    // New-OutboundConnector: "while attempting to fall back to a secondary MX record".
    let stale = tlsa_of("old.fabrikam.com", r#""3 1 1""#);
    let good = tlsa(r#""3 1 1 partner""#);
    let path = sent(&[TWO, OLD, SIGNED, &stale, &good]);
    assert_eq!((end(&path).as_str(), codes(&path).contains(&"dane-no-match")), ("delivered", true));
    assert!(codes(&path).contains(&"dane-authenticated"));
}

#[test]
fn an_alias_is_asked_for_its_targets_records_first() {
    // RFC 7672 §2.2.2.
    let alias = r#"{"put":{"value":{"recordSet":{"name":"old.fabrikam.com","data":{"CNAME":"mx.fabrikam.com"}}}}}"#;
    let path = sent(&[TWO, alias, SIGNED, &tlsa_of("old.fabrikam.com", r#""3 1 1""#), &tlsa(r#""3 1 1 partner""#)]);
    assert_eq!(decided(&path, "dane-authenticated"), format!("tenant handover {TLSA_SET}"));
    assert!(!codes(&path).contains(&"dane-no-match"));
}

#[test]
fn a_connector_may_demand_dane_or_do_without() {
    let stale = tlsa(r#""3 1 1""#);
    let mandatory = connector(r#""smtpDaneMode":"mandatory""#);
    for edits in [&[][..], &[SIGNED], &[&stale], &[SIGNED, &tlsa(r#""1 1 1 partner""#)]] {
        let edits: Vec<&str> = edits.iter().copied().chain([mandatory.as_str()]).collect();
        let path = sent(&edits);
        assert_eq!(end(&path), "held 450 4.7.323");
        assert_eq!(decided(&path, "dane-required"), "tenant handover tenant/outbound-connector/Fabrikam#SmtpDaneMode");
    }
    assert_eq!(end(&sent(&[SIGNED, &tlsa(r#""3 1 1 partner""#), &mandatory])), "delivered");
    let off = sent(&[SIGNED, &stale, &connector(r#""smtpDaneMode":"none""#)]);
    assert_eq!((end(&off).as_str(), codes(&off).contains(&"encrypted")), ("delivered", true));
    assert_eq!(end(&sent(&[BROKEN, &connector(r#""smtpDaneMode":"none""#)])), "delivered");
    // To a smart host the connector has set the way itself.
    let smart_host =
        connector(r#""smtpDaneMode":"mandatory""#).replace(r#""useMXRecord":true"#, r#""smartHosts":["mx.fabrikam.com"]"#);
    assert_eq!(end(&sent(&[&smart_host])), "delivered");
}

#[test]
fn what_a_connector_demands_of_the_certificate_stands_beside_dane() {
    let good = tlsa(r#""3 1 1 partner""#);
    let strict = connector(r#""tlsSettings":"certificateValidation""#);
    let path = sent(&[SIGNED, &good, &strict]);
    assert_eq!((end(&path).as_str(), codes(&path).contains(&"dane-authenticated")), ("held 450 4.4.317", true));
    assert_eq!(end(&sent(&[&certificate(r#""issuer":"publicAuthority""#), SIGNED, &good, &strict])), "delivered");
}

#[test]
fn microsofts_own_hosts_keep_their_records_in_step() {
    let domain =
        r#"{"put":{"system":"tenant","value":{"acceptedDomain":{"name":"signed.contoso.com","domainType":"authoritative"}}}}"#;
    let mx = r#"{"put":{"value":{"recordSet":{"name":"signed.contoso.com","data":{"MX":[{"preference":0,"exchange":"signed-contoso-com.l-v1.mx.microsoft"}]}}}}}"#;
    let zones = [
        r#"{"put":{"value":{"zone":{"name":"signed.contoso.com","dnssec":"secure"}}}}"#,
        r#"{"put":{"value":{"zone":{"name":"mx.microsoft","dnssec":"secure"}}}}"#,
    ];
    let records = tlsa_of("signed-contoso-com.l-v1.mx.microsoft", r#""3 1 1""#);
    let server = crate::stage::server(r#""smtpTlsSecurityLevel":"dane""#, "");
    let mail =
        path(&with(&[domain, mx, zones[0], zones[1], &records, &server]), "ann@contoso.com", "bob@signed.contoso.com", "server");
    assert!(codes(&mail).contains(&"dane-authenticated"), "{:?}", codes(&mail));
}

// ---- MTA-STS

const ANNOUNCED: &str =
    r#"{"put":{"value":{"recordSet":{"name":"_mta-sts.fabrikam.com","data":{"TXT":["v=STSv1; id=20260101"]}}}}}"#;

fn policy(mode: &str, hosts: &str) -> String {
    format!(r#"{{"put":{{"value":{{"zone":{{"name":"fabrikam.com","mtaStsPolicy":{{"mode":"{mode}","mx":[{hosts}]}}}}}}}}}}"#)
}

#[test]
fn an_enforced_policy_lets_only_its_hosts_have_mail_over_trusted_tls() {
    // RFC 8461 §4 and §5; NDR table: 4.7.5, 4.4.8.
    let enforced = policy("enforce", r#""*.fabrikam.com""#);
    let public = certificate(r#""issuer":"publicAuthority""#);
    let passes = sent(&[ANNOUNCED, &enforced, &public]);
    assert_eq!(end(&passes), "delivered");
    assert_eq!(decided(&passes, "mta-sts-enforced"), "tenant next-hop zone/fabrikam.com#mode");
    assert_eq!(decided(&passes, "mta-sts-passes"), "tenant handover zone/fabrikam.com#mode");
    let untrusted = sent(&[ANNOUNCED, &enforced]);
    assert_eq!(end(&untrusted), "held 450 4.7.5");
    assert_eq!(cause(&untrusted, "certificate-untrusted"), "certificate/partner");
    assert_eq!(cause(&untrusted, "mta-sts-certificate-refused"), "zone/fabrikam.com#mode");
    let other = r#"{"put":{"value":{"certificate":{"name":"partner","names":["fabrikam.com"],"issuer":"publicAuthority"}}}}"#;
    assert_eq!(end(&sent(&[ANNOUNCED, &enforced, other])), "held 450 4.7.5");
    let clear = r#"{"put":{"value":{"relay":{"id":"partner","hostName":"mx.fabrikam.com","addresses":["198.51.100.25"],"software":{"smtpHost":{"role":"partner","accepts":["fabrikam.com"],"mailboxes":["sun@fabrikam.com"]}}}}}}"#;
    let clear = sent(&[clear, ANNOUNCED, &enforced]);
    assert_eq!(
        (end(&clear).as_str(), cause(&clear, "mta-sts-tls-not-offered").as_str()),
        ("held 450 4.4.317", "zone/fabrikam.com#mode")
    );
}

#[test]
fn hosts_that_the_policy_does_not_name_are_left_out() {
    let public = certificate(r#""issuer":"publicAuthority""#);
    let one = policy("enforce", r#""mx.fabrikam.com""#);
    let path = sent(&[TWO, OLD, ANNOUNCED, &one, &public]);
    assert_eq!(
        (end(&path).as_str(), lost(&path, "not-in-mta-sts-policy")),
        ("delivered", vec!["dns/fabrikam.com/MX".to_owned()])
    );
    // A wildcard stands for one label (RFC 8461 §4.1).
    for hosts in [r#""mail.fabrikam.com""#, r#""*.mx.fabrikam.com""#, r#""*.com""#, ""] {
        let none = sent(&[ANNOUNCED, &policy("enforce", hosts), &public]);
        assert_eq!(end(&none), "held 450 4.4.8", "{hosts}");
        assert_eq!(decided(&none, "mta-sts-no-host"), "tenant next-hop zone/fabrikam.com#mx");
    }
}

#[test]
fn a_policy_counts_only_where_it_is_announced_and_enforced() {
    let enforced = policy("enforce", "");
    let silent = sent(&[&enforced]);
    assert_eq!(
        (end(&silent).as_str(), cause(&silent, "mta-sts-not-announced").as_str()),
        ("delivered", "zone/fabrikam.com#mode")
    );
    // RFC 8461 §3.1: two announcements are none, and a version without an id is none either.
    for texts in [r#""v=STSv1; id=1", "v=STSv1; id=2""#, r#""v=STSv1;""#, r#""v=spf1 -all""#] {
        let set =
            format!(r#"{{"put":{{"value":{{"recordSet":{{"name":"_mta-sts.fabrikam.com","data":{{"TXT":[{texts}]}}}}}}}}}}"#);
        assert!(codes(&sent(&[&set, &enforced])).contains(&"mta-sts-not-announced"), "{texts}");
    }
    let missing = sent(&[ANNOUNCED]);
    assert_eq!(
        (end(&missing).as_str(), cause(&missing, "mta-sts-policy-missing").as_str()),
        ("delivered", "dns/_mta-sts.fabrikam.com/TXT")
    );
    let testing = sent(&[ANNOUNCED, &policy("testing", "")]);
    assert_eq!((end(&testing).as_str(), cause(&testing, "mta-sts-testing").as_str()), ("delivered", "zone/fabrikam.com#mode"));
    assert_eq!(codes(&sent(&[ANNOUNCED, &policy("none", "")])), codes(&sent(&[])));
    // A policy is one domain's own (RFC 8461 §3.4).
    let above = ANNOUNCED.replace("fabrikam", "sales.fabrikam");
    assert_eq!(codes(&sent(&[&above])), codes(&sent(&[])));
    let off = sent(&[ANNOUNCED, &enforced, &connector(r#""mtaStsMode":"none""#)]);
    assert_eq!(end(&off), "delivered");
}

#[test]
fn a_passing_policy_does_not_outweigh_failing_dane() {
    // RFC 8461 §2.
    let zone = r#"{"put":{"value":{"zone":{"name":"fabrikam.com","dnssec":"secure","mtaStsPolicy":{"mode":"enforce","mx":["mx.fabrikam.com"]}}}}}"#;
    let public = certificate(r#""issuer":"publicAuthority""#);
    assert_eq!(end(&sent(&[zone, ANNOUNCED, &public, &tlsa(r#""3 1 1""#)])), "held 450 4.7.323");
    let both = sent(&[zone, ANNOUNCED, &public, &tlsa(r#""3 1 1 partner""#)]);
    assert!(["dane-authenticated", "mta-sts-passes"].iter().all(|code| codes(&both).contains(code)));
}

// ---- Postfix

/// The same mail from a user of the own server, whose Postfix has these parameters.
fn sent_by_postfix(parameters: &str, edits: &[&str]) -> Path {
    let server = crate::stage::server(parameters, "");
    let all: Vec<&str> = [PARTNER, CERTIFICATE, MX, ADDRESS, &server].iter().chain(edits).copied().collect();
    path(&with(&all), "ann@contoso.com", "sun@fabrikam.com", "server")
}

const DANE: &str = r#""smtpTlsSecurityLevel":"dane""#;
const DANE_ONLY: &str = r#""smtpTlsSecurityLevel":"daneOnly""#;

#[test]
fn postfix_at_level_dane_does_as_the_records_say_and_as_may_without_them() {
    // Postfix, TLS_README; smtp_tls_policy.c, dane_init().
    let good = tlsa(r#""3 1 1 partner""#);
    assert_eq!(decided(&sent_by_postfix(DANE, &[SIGNED, &good]), "dane-authenticated"), format!("server handover {TLSA_SET}"));
    let stale = sent_by_postfix(DANE, &[SIGNED, &tlsa(r#""3 1 1""#)]);
    assert_eq!((end(&stale).as_str(), cause(&stale, "postfix-certificate-unverified").as_str()), ("held 450 4.7.5", TLSA_SET));
    let other = r#"{"put":{"value":{"certificate":{"name":"partner","names":["other.example"],"issuer":"privateAuthority"}}}}"#;
    assert_eq!(end(&sent_by_postfix(DANE, &[other, SIGNED, &tlsa(r#""2 0 1 partner""#)])), "held 450 4.7.5");
    let clear = PARTNER.replace(r#""tls":{"certificate":"partner"},"#, "");
    let clear = sent_by_postfix(DANE, &[&clear, SIGNED, &good]);
    assert_eq!((end(&clear).as_str(), cause(&clear, "postfix-tls-not-offered").as_str()), ("held 450 4.7.4", TLSA_SET));
    for edits in [&[][..], &[SIGNED], &[&tlsa(r#""3 1 1""#)], &[SIGNED, &tlsa(r#""1 1 1""#)]] {
        let path = sent_by_postfix(DANE, edits);
        assert_eq!((end(&path).as_str(), codes(&path).contains(&"encrypted")), ("delivered", true));
    }
    // With usage 3 Postfix does not look at dates (RFC 7672 §3.1.1).
    let expired = CERTIFICATE.replace("2026-12-31", "2026-01-31");
    assert_eq!(end(&sent_by_postfix(DANE, &[&expired, SIGNED, &good])), "delivered");
}

#[test]
fn postfix_defers_where_dnssec_fails() {
    let broken = sent_by_postfix(DANE, &[BROKEN]);
    assert_eq!((end(&broken).as_str(), broken.assumptions().len()), ("held 450 4.4.3", 0));
    let records = r#"{"put":{"value":{"zone":{"name":"_tcp.mx.fabrikam.com","dnssec":"bogus"}}}}"#;
    let records = sent_by_postfix(DANE, &[SIGNED, records, &tlsa(r#""3 1 1 partner""#)]);
    assert_eq!(end(&records), "held 450 4.7.5");
    assert_eq!(records.verdict.reply().map(|reply| reply.text.as_str()), Some("TLSA lookup error for mx.fabrikam.com:25"));
    // Whether a resolver validates shows in nothing but level dane; where it does, no level gets an answer.
    assert_eq!(end(&sent_by_postfix(r#""smtpTlsSecurityLevel":"may""#, &[BROKEN])), "delivered");
    let elsewhere = r#""smtpTlsSecurityLevel":"may","smtpTlsPolicyMaps":[{"nextHop":"[other.example]","level":"dane"}]"#;
    assert_eq!(end(&sent_by_postfix(elsewhere, &[BROKEN])), "held 450 4.4.3");
}

#[test]
fn postfix_at_level_dane_only_sends_nowhere_else() {
    let text = |edits: &[&str]| {
        let path = sent_by_postfix(DANE_ONLY, edits);
        assert_eq!(cause(&path, "postfix-dane-only"), "server#smtp_tls_security_level");
        path.verdict.reply().map(|reply| format!("{} {}", reply.enhanced, reply.text)).unwrap_or_default()
    };
    assert_eq!(text(&[SIGNED]), "4.7.5 no TLSA records found");
    assert_eq!(text(&[]), "4.7.5 non DNSSEC destination");
    assert_eq!(text(&[&tlsa(r#""3 1 1 partner""#)]), "4.7.5 non DNSSEC destination");
    assert_eq!(text(&[SIGNED, &tlsa(r#""0 1 1 partner""#)]), "4.7.5 TLSA records unusable");
    assert_eq!(end(&sent_by_postfix(DANE_ONLY, &[SIGNED, &tlsa(r#""3 1 1 partner""#)])), "delivered");
}

#[test]
fn postfix_heeds_records_behind_unsigned_mx_records_only_where_dane_is_the_level_for_all() {
    // postconf(5), smtp_tls_dane_insecure_mx_policy.
    let host = r#"{"put":{"value":{"zone":{"name":"mx.fabrikam.com","dnssec":"secure"}}}}"#;
    let stale = tlsa(r#""3 1 1""#);
    assert_eq!(end(&sent_by_postfix(DANE, &[host, &stale])), "held 450 4.7.5");
    let policy = r#""smtpTlsSecurityLevel":"may","smtpTlsPolicyMaps":[{"nextHop":"fabrikam.com","level":"dane"}]"#;
    assert_eq!(end(&sent_by_postfix(policy, &[host, &stale])), "delivered");
    assert_eq!(end(&sent_by_postfix(policy, &[SIGNED, &stale])), "held 450 4.7.5");
}

#[test]
fn postfix_at_level_fingerprint_takes_the_certificates_it_is_told_and_no_other() {
    // Postfix, TLS_README: certificate fingerprint verification.
    let level = |names: &str| format!(r#""smtpTlsSecurityLevel":"fingerprint","smtpTlsFingerprintCertMatch":[{names}]"#);
    let good = sent_by_postfix(&level(r#""other","partner""#), &[]);
    assert_eq!(
        (end(&good).as_str(), cause(&good, "fingerprint-matches").as_str()),
        ("delivered", "server#smtp_tls_security_level")
    );
    let other = sent_by_postfix(&level(r#""other""#), &[]);
    assert_eq!((end(&other).as_str(), codes(&other).contains(&"postfix-certificate-unverified")), ("held 450 4.7.5", true));
    let none = sent_by_postfix(&level(""), &[]);
    assert_eq!(
        (end(&none).as_str(), cause(&none, "postfix-no-fingerprint").as_str()),
        ("held 450 4.7.5", "server#smtp_tls_security_level")
    );
    let policy = r#""smtpTlsPolicyMaps":[{"nextHop":"fabrikam.com","level":"fingerprint","matches":["partner"]}]"#;
    assert_eq!(cause(&sent_by_postfix(policy, &[]), "fingerprint-matches"), "server#smtp_tls_policy_maps");
}

// ---- TLS that a sender keeps from using, or cannot check

#[test]
fn a_send_connector_that_ignores_starttls_sends_in_clear_text_whatever_is_offered() {
    // New-SendConnector, -IgnoreSTARTTLS.
    let base = r#"{"hopscope":1,"title":"A server","topology":{"organizations":[{"id":"exchange","platform":{"exchangeServer":{
        "hostName":"mail.contoso.com","addresses":["203.0.113.25"],
        "sendConnectors":[{"name":"Clear","enabled":true,"addressSpaces":[{"domain":"*","cost":1}],"smartHosts":["mx.fabrikam.com"],"ignoreSTARTTLS":true}]}},
        "acceptedDomains":[{"name":"contoso.com","domainType":"authoritative"}],
        "recipients":[{"address":"ann@contoso.com","kind":{"mailbox":{}}}]}],
        "relays":[{"id":"fabrikam","hostName":"mx.fabrikam.com","addresses":["198.51.100.9"],"tls":{"certificate":"theirs"},
            "software":{"smtpHost":{"role":"partner","accepts":["fabrikam.com"],"mailboxes":["sun@fabrikam.com"]}}}],
        "dns":{"recordSets":[{"name":"mx.fabrikam.com","data":{"A":["198.51.100.9"]}}]},
        "certificates":[{"name":"theirs","names":["mx.fabrikam.com"],"issuer":"publicAuthority"}]}}"#;
    let path = path(&edited::<&str>(base, &[]), "ann@contoso.com", "sun@fabrikam.com", "exchange");
    assert_eq!(end(&path), "delivered");
    assert_eq!(decided(&path, "tls-switched-off"), "exchange handover exchange/send-connector/Clear#IgnoreSTARTTLS");
}

#[test]
fn domain_validation_without_a_domain_checks_no_name() {
    // New-OutboundConnector, -TlsDomain is needed with DomainValidation.
    let connector = crate::stage::connector("Checks", r#""recipientDomains":["contoso.com"],"tlsSettings":"domainValidation""#);
    let certificate =
        r#"{"put":{"value":{"certificate":{"name":"server","names":["mail.contoso.com"],"issuer":"publicAuthority"}}}}"#;
    let path = path(&with(&[&connector, certificate]), "bob@contoso.com", "ann@contoso.com", "tenant");
    assert_eq!(end(&path), "held 450 4.7.320");
    assert_eq!(decided(&path, "certificate-name-not-set"), "tenant handover tenant/outbound-connector/Checks#TlsSettings");
}
