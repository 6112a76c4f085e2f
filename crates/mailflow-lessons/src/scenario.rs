//! Scenarios: a document to open, and what can be broken in it.

use std::sync::LazyLock;

use mailflow::{Message, document::Document, json};
use serde::Deserialize;

use crate::change::{Change, changed};

/// A shipped topology, and its faults.
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    /// Its stable name, for links and the command line.
    pub id: String,
    /// What it belongs to.
    pub group: Group,
    /// Its place in its group, where that is fixed.
    pub number: Option<u32>,
    /// Key of the title in the catalogs.
    pub title: String,
    /// Key of the description in the catalogs.
    pub description: String,
    document: Document,
    /// What can be broken.
    pub faults: Vec<Fault>,
}

/// The folder of scenarios/ that a scenario stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Group {
    /// The five systems that everything else is a variation of.
    Systems,
    /// Every other hybrid topology of the reference.
    Topologies,
    /// Misconfigurations, each with its symptom and its repair.
    Failures,
}

impl Group {
    /// Every group, in the order of lists.
    pub const ALL: [Self; 3] = [Self::Systems, Self::Topologies, Self::Failures];

    /// Its stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Systems => "systems",
            Self::Topologies => "topologies",
            Self::Failures => "failures",
        }
    }

    /// Key of its heading in the catalogs.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Systems => "scenarios-systems",
            Self::Topologies => "scenarios-topologies",
            Self::Failures => "scenarios-failures",
        }
    }

    /// Its scenarios.
    pub fn scenarios(self) -> impl Iterator<Item = &'static Scenario> {
        scenarios().iter().filter(move |scenario| scenario.group == self)
    }
}

/// A scenario as its file has it: with a document of its own, or as a variation of another.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Written {
    id: String,
    group: Group,
    number: Option<u32>,
    title: String,
    description: String,
    document: Option<Document>,
    base: Option<Base>,
    #[serde(rename = "fault", default)]
    faults: Vec<Fault>,
}

/// Another scenario's document with changes.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Base {
    /// The scenario's name; it stands earlier in the list.
    scenario: String,
    /// What the document calls itself.
    title: String,
    #[serde(default)]
    changes: Vec<Change>,
    #[serde(default)]
    messages: Vec<Message>,
}

/// One message of a [`Fault`] or a [`Fix`]. What must become of it is a [`Promise`](crate::Promise).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Sample {
    /// The message.
    pub send: Message,
}

/// One misconfiguration: changes that break the scenario, what it looks like, and what repairs it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Fault {
    /// Its stable name within the scenario.
    pub id: String,
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

/// The shipped scenarios: by group, number and file name.
pub fn scenarios() -> &'static [Scenario] {
    static SCENARIOS: LazyLock<Vec<Scenario>> = LazyLock::new(|| {
        let written: Vec<Written> = json::from_str(include_str!(concat!(env!("OUT_DIR"), "/scenarios.json")))
            .expect("the tests of this crate read what it ships");
        written.into_iter().fold(Vec::new(), |mut scenarios, written| {
            let document = written.document.or_else(|| written.base?.document(&scenarios));
            scenarios.push(Scenario {
                id: written.id,
                group: written.group,
                number: written.number,
                title: written.title,
                description: written.description,
                document: document.expect("the tests of this crate open every scenario"),
                faults: written.faults,
            });
            scenarios
        })
    });
    &SCENARIOS
}

impl Base {
    /// The document it describes; none when there is no such scenario before it, or the changes don't fit that one.
    fn document(self, before: &[Scenario]) -> Option<Document> {
        let base = before.iter().find(|scenario| scenario.id == self.scenario)?.document();
        let topology = changed(&base.topology, &self.changes).ok()?;
        Some(Document { hopscope: base.hopscope, title: self.title, topology, messages: self.messages })
    }
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
