//! What must happen in the scenarios, with every fault and every repair: the specification that tests hold the simulator and
//! real servers to. It stands apart from the [scenarios](crate::scenario), because the page shows none of it.

use std::sync::LazyLock;

use mailflow::{Assumption, Message, json, names::EmailAddress};
use serde::Deserialize;

use crate::outcome::{Outcome, ReplyCodes};

/// What happens in a scenario: as it stands, with a fault, or with a fault and its fix.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Promise {
    /// The scenario's name.
    pub scenario: String,
    /// The fault's name.
    pub fault: Option<String>,
    /// The fix's name.
    pub fix: Option<String>,
    /// What is broken, as a sentence.
    pub name: Option<String>,
    /// The rows of the reference that the fault or the fix shows as a whole, by their [names](crate::coverage::Row::id).
    #[serde(default)]
    pub rows: Vec<String>,
    /// Each message with its end.
    #[serde(rename = "flow")]
    pub flows: Vec<Flow>,
}

/// One message and what must become of it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Flow {
    /// What happens, as a sentence.
    pub name: String,
    /// The message.
    pub send: Message,
    /// Whose way is meant, where the message goes to several.
    pub recipient: Option<EmailAddress>,
    /// The code of a reason on the way that is meant, where several ways lead to that recipient.
    pub way: Option<String>,
    /// How it ends.
    pub expect: Outcome,
    /// What the report tells the sender, where it says something else than the verdict: a queue that gives up.
    pub report: Option<ReplyCodes>,
    /// Decisions on its way, in order; there may be others between them.
    #[serde(default)]
    pub because: Vec<Ground>,
    /// Assumptions that the path must name.
    #[serde(default)]
    pub assumptions: Vec<Assumption>,
    /// The rows of the reference it stands for, by their [names](crate::coverage::Row::id).
    #[serde(default)]
    pub rows: Vec<String>,
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

/// All promises of the shipped scenarios.
pub fn promises() -> &'static [Promise] {
    static PROMISES: LazyLock<Vec<Promise>> = LazyLock::new(|| {
        json::from_str(include_str!(concat!(env!("OUT_DIR"), "/promises.json")))
            .expect("the tests of this crate read what it ships")
    });
    &PROMISES
}

/// What happens in the scenario of that name: as it stands, with a fault, or with a fault and its fix.
pub fn promised(scenario: &str, fault: Option<&str>, fix: Option<&str>) -> &'static [Flow] {
    let is_meant =
        |promise: &&Promise| promise.scenario == scenario && promise.fault.as_deref() == fault && promise.fix.as_deref() == fix;
    promises().iter().find(is_meant).map_or(&[], |promise| &promise.flows)
}
