//! Lessons: a start, a question, goals, hints and a solution. The texts are in the catalogs; what is here are their keys.

use std::sync::LazyLock;

use mailflow::{Element, Message, Topology, document::Document, json};
use serde::Deserialize;

use crate::{
    change::{Change, changed},
    outcome::Outcome,
    scenario::Scenario,
};

/// One exercise.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Lesson {
    /// Its stable name, for links and progress.
    pub id: String,
    /// Its place in the course.
    pub number: u32,
    /// The scenario it starts from.
    pub scenario: String,
    /// Key of the title.
    pub title: String,
    /// Key of the text that introduces it.
    pub summary: String,
    /// Key of the text that closes it.
    pub solved: String,
    /// What is changed in the scenario before the lesson begins.
    #[serde(default)]
    pub start: Vec<Change>,
    /// What is told and shown, in order.
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
    /// What is asked before the first message is played.
    pub question: Question,
    /// What must happen in the end.
    #[serde(rename = "goal")]
    pub goals: Vec<Goal>,
    /// Help, from a nudge to the answer.
    #[serde(rename = "hint")]
    pub hints: Vec<Hint>,
    /// One right answer.
    pub solution: Vec<Change>,
}

/// One stretch of explanation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Step {
    /// Key of its text.
    pub text: String,
    /// What it speaks of.
    pub element: Option<Element>,
    /// The message it asks to play.
    pub send: Option<Message>,
}

/// A prediction to make before pressing play.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Question {
    /// Key of its text.
    pub text: String,
    /// The message it is about.
    pub send: Message,
    /// What may be answered; exactly one is right.
    #[serde(rename = "choice")]
    pub choices: Vec<Choice>,
}

/// An answer to a [`Question`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Choice {
    /// Its stable name within the question.
    pub id: String,
    /// Key of its text.
    pub text: String,
    /// Key of the text that says why it is right or wrong.
    pub why: String,
    /// The outcome it predicts.
    pub predicts: Outcome,
}

/// One message that must end well.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Goal {
    /// Key of its text.
    pub text: String,
    /// The message.
    pub send: Message,
    /// The outcomes that are right, one or more.
    pub expect: Vec<Outcome>,
}

/// One rung of the hint ladder.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Hint {
    /// Key of its text.
    pub text: String,
    /// What to look at.
    pub element: Option<Element>,
}

/// The shipped lessons, by number.
pub fn lessons() -> &'static [Lesson] {
    static LESSONS: LazyLock<Vec<Lesson>> = LazyLock::new(|| {
        json::from_str(include_str!(concat!(env!("OUT_DIR"), "/lessons.json")))
            .expect("the tests of this crate read what it ships")
    });
    &LESSONS
}

impl Lesson {
    /// The lesson of that name.
    pub fn by_id(id: &str) -> Option<&'static Self> {
        lessons().iter().find(|lesson| lesson.id == id)
    }

    /// What opens: the scenario's document with the start's changes.
    ///
    /// # Panics
    ///
    /// Never for a shipped lesson: the tests of this crate open every one.
    pub fn start_document(&self) -> Document {
        let document =
            Scenario::by_id(&self.scenario).expect("the tests of this crate look every lesson's scenario up").document();
        // The tests of this crate apply every lesson's start; saying what went wrong with one would cost the page 5 kB.
        let topology = changed(&document.topology, &self.start).unwrap_or_else(|_| document.topology.clone());
        Document { topology, ..document.clone() }
    }
}

impl Choice {
    /// Whether it is what happens: the question's message, played through `topology`, ends as it predicts.
    pub fn is_right(&self, question: &Question, topology: &Topology) -> bool {
        let trace = mailflow::route(topology, &question.send);
        !trace.paths.is_empty() && trace.paths.iter().all(|path| self.predicts.is_met_by(path))
    }
}
