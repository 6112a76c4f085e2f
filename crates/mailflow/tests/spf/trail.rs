//! What a report says about the way to its result, over the DNS that a topology describes.

use mailflow::{
    model::Dns,
    spf::{Problem, QueryType, Report, Session, SpfResult, check_host},
};

fn dns() -> Dns {
    serde_json::from_str(
        r#"{"recordSets": [
            {"name": "contoso.com", "data": {"TXT": ["v=spf1 include:none.example include:fabrikam.com -all"]}},
            {"name": "none.example", "data": {"TXT": ["v=spf1 ip4:203.0.113.9"]}},
            {"name": "fabrikam.com", "data": {"TXT": ["v=spf1 redirect=_spf.fabrikam.com"]}},
            {"name": "_spf.fabrikam.com", "data": {"TXT": ["unrelated", "V=SPF1 MX ip4:192.0.2.0/24 ~all"]}},
            {"name": "_spf.fabrikam.com", "data": {"MX": [{"preference": 10, "exchange": "mail.fabrikam.com"}]}},
            {"name": "mail.fabrikam.com", "data": {"CNAME": "host.fabrikam.com"}},
            {"name": "host.fabrikam.com", "data": {"A": ["198.51.100.7"]}},
            {"name": "open.example", "data": {"TXT": ["v=spf1 include:missing.example -all"]}},
            {"name": "typo.example", "data": {"TXT": ["v=spf1 ip4: 192.0.2.1 -all"]}}
        ]}"#,
    )
    .expect("record sets")
}

fn report(sender: &str, client: &str) -> Report {
    let client_address = client.parse().expect("an address");
    check_host(&dns(), &Session { client_address, helo: "mail.example", reverse_path: sender, receiver: "", timestamp: 0 })
}

fn steps(report: &Report) -> Vec<(&str, Option<&str>)> {
    report.steps.iter().map(|step| (step.domain.as_str(), step.term.as_deref())).collect()
}

#[test]
fn a_pass_names_the_chain_of_records_and_the_term_that_matched() {
    let report = report("ann@contoso.com", "198.51.100.7");
    assert_eq!(report.result, SpfResult::Pass);
    assert_eq!(
        steps(&report),
        [
            ("contoso.com", Some("include:fabrikam.com")),
            ("fabrikam.com", Some("redirect=_spf.fabrikam.com")),
            ("_spf.fabrikam.com", Some("MX")),
        ]
    );
    let decisive = report.decisive().and_then(|step| step.record.as_deref());
    assert_eq!(decisive, Some("V=SPF1 MX ip4:192.0.2.0/24 ~all"));
    assert_eq!((report.lookups, report.void_lookups), (4, 0));
    assert!(report.queries.iter().any(|query| query.name == "mail.fabrikam.com" && query.query_type == QueryType::A));
}

#[test]
fn a_fail_names_the_term_of_the_domain_itself_not_the_includes_it_tried() {
    let report = report("ann@contoso.com", "203.0.113.77");
    assert_eq!((report.result, steps(&report)), (SpfResult::Fail, vec![("contoso.com", Some("-all"))]));
}

#[test]
fn an_include_of_a_name_that_is_not_there_is_a_permanent_error_and_named() {
    let report = report("ann@open.example", "192.0.2.1");
    assert_eq!((report.result, report.problem), (SpfResult::PermError, Some(Problem::IncludeWithoutRecord)));
    assert_eq!(steps(&report), [("open.example", Some("include:missing.example")), ("missing.example", None)]);
}

#[test]
fn a_term_that_cannot_be_read_is_named() {
    let report = report("ann@typo.example", "192.0.2.1");
    assert_eq!(report.problem.map(Problem::code), Some("missing-value"));
    assert_eq!(steps(&report), [("typo.example", Some("ip4:"))]);
}

#[test]
fn a_null_reverse_path_is_checked_by_the_helo_name() {
    let report = report("", "192.0.2.1");
    assert_eq!((report.domain.as_str(), report.problem), ("mail.example", Some(Problem::NoRecord)));
}
