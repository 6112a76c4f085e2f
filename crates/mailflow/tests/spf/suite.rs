//! The public test suite for RFC 7208 (`README.md`), case by case.

use std::collections::BTreeMap;

use mailflow::spf::{Session, check_host};
use serde::Deserialize;

use crate::zone::Zone;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario {
    description: String,
    tests: BTreeMap<String, Case>,
    zone: Zone,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    spec: String,
    helo: String,
    host: String,
    mailfrom: String,
    result: Vec<String>,
    explanation: Option<String>,
}

/// Cases that do not apply, with the reason. None: the resolver can say that DNS stays silent, so all of them do.
const NOT_APPLICABLE: &[(&str, &str)] = &[];
/// How many cases release 2014.04 has.
const CASES: usize = 203;

#[test]
fn every_case_of_the_rfc_7208_suite_passes() {
    let scenarios: Vec<Scenario> = serde_json::from_str(include_str!("rfc7208.json")).expect("the suite is readable");
    let mut applied = 0;
    let mut failures = Vec::new();
    for scenario in &scenarios {
        for (name, case) in &scenario.tests {
            if NOT_APPLICABLE.iter().any(|(other, _)| other == name) {
                continue;
            }
            applied += 1;
            let session = Session {
                client_address: case.host.parse().expect("an address"),
                helo: &case.helo,
                reverse_path: &case.mailfrom,
                receiver: "",
                timestamp: 0,
            };
            let report = check_host(&scenario.zone, &session);
            let is_result = case.result.iter().any(|result| result == report.result.code());
            // `DEFAULT` is the receiver's own text, which is given when the owner has none.
            let said = report.explanation.as_deref().unwrap_or("DEFAULT");
            if !is_result || case.explanation.as_deref().is_some_and(|explanation| explanation != said) {
                failures.push(format!(
                    "{} / {name} (RFC 7208 §{}): expected {:?} {:?}, got {report:#?}",
                    scenario.description, case.spec, case.result, case.explanation
                ));
            }
        }
    }
    println!(
        "{applied} cases apply, {} pass, {} do not apply: {NOT_APPLICABLE:?}",
        applied - failures.len(),
        NOT_APPLICABLE.len()
    );
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert_eq!(applied + NOT_APPLICABLE.len(), CASES);
}
