//! What a learner has done, to be kept in the browser and moved from one to another as a file.

use std::collections::BTreeMap;

use mailflow::json::{self, Json};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::lesson::Lesson;

/// The format this program writes. Every older one is still read.
pub const FORMAT: u32 = 1;

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 1024 * 1024;

/// Progress over all lessons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Progress {
    /// The format number.
    pub hopscope_progress: u32,
    /// By the lesson's name; lessons this program does not know are kept.
    #[serde(default)]
    pub lessons: BTreeMap<String, LessonProgress>,
}

/// Progress in one lesson.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LessonProgress {
    /// The first answer to the question, by the choice's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// How many hints were opened.
    #[serde(default)]
    pub hints: usize,
    /// Whether the solution was shown before the goals were met.
    #[serde(default)]
    pub saw_solution: bool,
    /// Whether the goals were once met.
    #[serde(default)]
    pub is_solved: bool,
}

/// Why a text is not [`Progress`].
#[derive(Debug, Error)]
pub enum ProgressError {
    /// Larger than [`MAX_BYTES`].
    #[error("the file has {0} bytes; at most {MAX_BYTES} are read")]
    TooLarge(usize),
    /// Written by a newer program.
    #[error("the progress has format {0}; this program reads formats 1 to {FORMAT}: open it with a newer one")]
    Newer(u32),
    /// Broken JSON, or some other JSON.
    #[error("this is not the progress of Hopscope lessons: {0}")]
    Invalid(#[from] json::Error),
}

impl Default for Progress {
    fn default() -> Self {
        Self { hopscope_progress: FORMAT, lessons: BTreeMap::new() }
    }
}

impl Progress {
    /// Reads progress from JSON.
    pub fn from_json(text: &str) -> Result<Self, ProgressError> {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Head {
            hopscope_progress: u32,
        }

        if text.len() > MAX_BYTES {
            return Err(ProgressError::TooLarge(text.len()));
        }
        let json = Json::parse(text)?;
        let head: Head = json.read()?;
        if head.hopscope_progress > FORMAT {
            return Err(ProgressError::Newer(head.hopscope_progress));
        }
        Ok(json.read()?)
    }

    /// Writes it as JSON, with a final newline.
    ///
    /// # Panics
    ///
    /// Never: nothing in it refuses to be written.
    pub fn to_json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).expect("progress has string keys only and no fallible serializer");
        text.push('\n');
        text
    }

    /// What was done in `lesson`.
    pub fn lesson(&self, lesson: &Lesson) -> LessonProgress {
        self.lessons.get(&lesson.id).cloned().unwrap_or_default()
    }

    /// What was done in `lesson`, to be written.
    pub fn lesson_mut(&mut self, lesson: &Lesson) -> &mut LessonProgress {
        self.lessons.entry(lesson.id.clone()).or_default()
    }

    /// How many of `lessons` are solved.
    pub fn solved(&self, lessons: &[Lesson]) -> usize {
        lessons.iter().filter(|lesson| self.lesson(lesson).is_solved).count()
    }

    /// This progress and `other`, taking the further of the two in every lesson.
    #[must_use]
    pub fn merged(mut self, other: Self) -> Self {
        for (id, theirs) in other.lessons {
            let mine = self.lessons.entry(id).or_default();
            mine.answer = mine.answer.take().or(theirs.answer);
            mine.hints = mine.hints.max(theirs.hints);
            mine.saw_solution |= theirs.saw_solution;
            mine.is_solved |= theirs.is_solved;
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn progress(text: &str) -> Progress {
        Progress::from_json(text).expect("valid progress")
    }

    #[test]
    fn progress_reads_back_as_it_was_written() {
        let written =
            progress(r#"{"hopscopeProgress":1,"lessons":{"routing-rule":{"answer":"loop","hints":2,"isSolved":true}}}"#);
        assert_eq!(progress(&written.to_json()), written);
    }

    #[test]
    fn progress_of_a_newer_program_and_other_files_are_refused() {
        assert!(matches!(Progress::from_json(r#"{"hopscopeProgress":2}"#), Err(ProgressError::Newer(2))));
        assert!(matches!(Progress::from_json(r#"{"hopscope":1}"#), Err(ProgressError::Invalid(_))));
    }

    #[test]
    fn importing_progress_never_loses_a_solved_lesson() {
        let mine = progress(r#"{"hopscopeProgress":1,"lessons":{"a":{"isSolved":true}}}"#);
        let theirs = progress(r#"{"hopscopeProgress":1,"lessons":{"a":{"hints":3},"b":{"isSolved":true}}}"#);
        let merged = mine.merged(theirs);
        assert!(merged.lessons["a"].is_solved);
        assert_eq!(merged.lessons["a"].hints, 3);
        assert!(merged.lessons["b"].is_solved);
    }
}
