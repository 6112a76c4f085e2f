//! Scenarios: a document to open, and what can be broken in it.

use std::sync::LazyLock;

use mailflow::{document::Document, json};
use serde::Deserialize;

use crate::{change::Change, outcome::Mail};

/// A shipped topology, and its faults.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Scenario {
    /// Its stable name, for links and the command line.
    pub id: String,
    /// Its place in lists.
    pub number: u32,
    /// Key of the title in the catalogs.
    pub title: String,
    /// Key of the description in the catalogs.
    pub description: String,
    document: Document,
    /// What can be broken.
    #[serde(rename = "fault", default)]
    pub faults: Vec<Fault>,
}

/// One message of a [`Fault`] or a [`Fix`]. What must become of it is a [`Promise`](crate::Promise).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Sample {
    /// The message.
    pub send: Mail,
}

/// One misconfiguration: changes that break the scenario, what it looks like, and what repairs it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Fault {
    /// Its stable name within the scenario.
    pub id: String,
    /// What is broken, as a sentence.
    pub name: String,
    /// Key of its text in the catalogs.
    pub text: String,
    /// What breaks it.
    pub changes: Vec<Change>,
    /// What to send then.
    #[serde(rename = "flow")]
    pub flows: Vec<Sample>,
    /// What repairs it.
    #[serde(rename = "fix", default)]
    pub fixes: Vec<Fix>,
}

/// A repair of a [`Fault`].
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Fix {
    /// Its stable name within the scenario.
    pub id: String,
    /// Key of its text in the catalogs.
    pub text: String,
    /// What is changed, on top of the fault.
    pub changes: Vec<Change>,
    /// What to send then.
    #[serde(rename = "flow")]
    pub flows: Vec<Sample>,
}

/// The shipped scenarios, by number.
pub fn scenarios() -> &'static [Scenario] {
    static SCENARIOS: LazyLock<Vec<Scenario>> = LazyLock::new(|| {
        json::from_str(include_str!(concat!(env!("OUT_DIR"), "/scenarios.json")))
            .expect("the tests of this crate read what it ships")
    });
    &SCENARIOS
}

impl Scenario {
    /// The scenario of that name.
    pub fn by_id(id: &str) -> Option<&'static Self> {
        scenarios().iter().find(|scenario| scenario.id == id)
    }

    /// What opens: topology, title and sample messages.
    pub const fn document(&self) -> &Document {
        &self.document
    }

    /// The fault of that name.
    pub fn fault(&self, id: &str) -> Option<&Fault> {
        self.faults.iter().find(|fault| fault.id == id)
    }
}
