//! What the scenarios have to show: every row of the two documents they are written from, the hybrid topologies with who reaches
//! whom, and the catalogue of failures. A test holds the list against the scenarios; `hopscope fidelity` prints what is missing.

use std::sync::LazyLock;

use mailflow::{Assumption, json};
use serde::Deserialize;

/// One row of `scenarios/coverage.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Row {
    /// Its name: `T` with the section of the topology and who writes to whom, `F` with the number of the failure.
    pub id: String,
    /// What it says, in a few words.
    pub title: String,
    /// Why no scenario can show it.
    pub cannot: Option<String>,
}

/// A place where the sources contradict each other or are silent.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Silence {
    /// What it is about, in a few words.
    pub at: String,
    /// The assumption that a document chooses a reading of.
    pub reading: Option<Assumption>,
    /// Why there is nothing to choose.
    pub settled: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Coverage {
    topologies: Vec<Row>,
    failures: Vec<Row>,
    silences: Vec<Silence>,
}

static COVERAGE: LazyLock<Coverage> = LazyLock::new(|| {
    json::from_str(include_str!(concat!(env!("OUT_DIR"), "/coverage.json"))).expect("the tests of this crate read what it ships")
});

/// Every row, in the documents' order: topologies, then failures.
pub fn rows() -> impl Iterator<Item = &'static Row> {
    COVERAGE.topologies.iter().chain(&COVERAGE.failures)
}

/// Every contradiction and silence of the sources.
pub fn silences() -> &'static [Silence] {
    &COVERAGE.silences
}
