//! What the scenarios have to show: every row of the two documents they are written from, the hybrid topologies with who reaches
//! whom, and the catalogue of failures. A test holds the list against the scenarios; `hopscope fidelity` prints what is missing.

use std::sync::LazyLock;

use mailflow::json;
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

/// Every row, in the documents' order: topologies, then failures.
pub fn rows() -> &'static [Row] {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Coverage {
        topologies: Vec<Row>,
        failures: Vec<Row>,
    }

    static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
        let Coverage { topologies, failures } = json::from_str(include_str!(concat!(env!("OUT_DIR"), "/coverage.json")))
            .expect("the tests of this crate read what it ships");
        topologies.into_iter().chain(failures).collect()
    });
    &ROWS
}
