//! Every row of the documents that scenarios are written from is shown by one, or says why none can show it.

use std::collections::BTreeSet;

use mailflow_lessons::{promises, rows, silences};

/// The rows that flows, faults and fixes stand for.
fn shown() -> BTreeSet<&'static str> {
    let flows = promises().iter().flat_map(|promise| &promise.flows).flat_map(|flow| &flow.rows);
    promises().iter().flat_map(|promise| &promise.rows).chain(flows).map(String::as_str).collect()
}

#[test]
fn every_row_is_shown_by_a_scenario_or_says_why_none_can_show_it() {
    let shown = shown();
    let missing: Vec<_> = rows().filter(|row| row.cannot.is_none() && !shown.contains(row.id.as_str())).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn no_row_that_a_scenario_shows_says_that_none_can() {
    let shown = shown();
    let wrong: Vec<_> = rows().filter(|row| row.cannot.is_some() && shown.contains(row.id.as_str())).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn scenarios_stand_for_rows_that_exist_and_every_row_is_listed_once() {
    let known: BTreeSet<&str> = rows().map(|row| row.id.as_str()).collect();
    assert_eq!(known.len(), rows().count());
    let unknown: Vec<_> = shown().into_iter().filter(|id| !known.contains(id)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn every_contradiction_and_silence_is_a_reading_or_says_why_there_is_nothing_to_choose() {
    let wrong: Vec<_> = silences().iter().filter(|silence| silence.reading.is_some() == silence.settled.is_some()).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    let places: BTreeSet<&str> = silences().iter().map(|silence| silence.at.as_str()).collect();
    assert_eq!(places.len(), silences().len());
}
