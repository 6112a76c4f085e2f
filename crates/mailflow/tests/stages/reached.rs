//! Every reason and every mismatch happens in some test here: a code that none can bring about explains nothing.

use std::{collections::BTreeSet, env, process::Command};

use mailflow::reason::{MISMATCHES, REASONS};

use crate::stage::REPORT;

/// Runs the other tests of this file once more and collects the codes of all their traces.
#[test]
fn every_code_of_the_tables_happens_in_a_trace() {
    let tests = env::current_exe().expect("the running tests have a file");
    let run = Command::new(tests)
        .args(["--skip", "every_code_of_the_tables", "--nocapture"])
        .env(REPORT, "yes")
        .output()
        .expect("the tests run a second time");
    let report = String::from_utf8(run.stdout).expect("codes are text");
    let seen: BTreeSet<&str> = report.lines().filter_map(|line| line.strip_prefix(REPORT)).map(str::trim).collect();
    let missing: Vec<&str> =
        REASONS.iter().chain(MISMATCHES).map(|(code, ..)| *code).filter(|code| !seen.contains(code)).collect();
    assert!(missing.is_empty(), "no test brings these about: {missing:?}");
}
