//! Scenarios: a document to open, the flows it promises, and what can be broken in it.

use std::sync::LazyLock;

use mailflow::{Assumption, document::Document, json};
use serde::Deserialize;

use crate::{
    change::Change,
    outcome::{Mail, Outcome},
};

/// A shipped topology with what must happen in it.
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
    /// What happens as it stands.
    #[serde(rename = "flow")]
    pub flows: Vec<Flow>,
    /// What can be broken.
    #[serde(rename = "fault", default)]
    pub faults: Vec<Fault>,
}

/// One message and what must become of it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Flow {
    /// What happens, as a sentence.
    pub name: String,
    /// The message.
    pub send: Mail,
    /// How it ends.
    pub expect: Outcome,
    /// Decisions on its way, in order; there may be others between them.
    #[serde(default)]
    pub because: Vec<Ground>,
    /// Assumptions that the path must name.
    #[serde(default)]
    pub assumptions: Vec<Assumption>,
    /// Where the expectation comes from.
    pub source: String,
}

/// A decision that a path must show.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Ground {
    /// The system that decides.
    pub at: mailflow::SystemId,
    /// The reason's code.
    pub reason: String,
    /// The cause as a [`Cause`](mailflow::trace::Cause) prints itself; left out where the reason says all.
    pub cause: Option<String>,
    /// Codes of mismatches among what was passed over.
    #[serde(default)]
    pub passed_over: Vec<String>,
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
    /// What happens then.
    #[serde(rename = "flow")]
    pub flows: Vec<Flow>,
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
    /// What happens then.
    #[serde(rename = "flow")]
    pub flows: Vec<Flow>,
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
