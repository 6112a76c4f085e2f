//! Collects the lines of a file.

use mailflow::Element;

use crate::{File, FileKind, Line};

/// Lines in the making.
#[derive(Debug, Default)]
pub(crate) struct Lines(Vec<Line>);

impl Lines {
    /// Adds a line that every bundle has.
    pub fn push(&mut self, text: &str) {
        self.add(None, text);
    }

    /// Adds a line that comes from `element`.
    pub fn of(&mut self, element: &Element, text: &str) {
        self.add(Some(element), text);
    }

    /// Adds an empty line.
    pub fn blank(&mut self) {
        self.push("");
    }

    /// Adds the lines of a text that every bundle has.
    pub fn text(&mut self, text: &str) {
        for line in text.lines() {
            self.push(line);
        }
    }

    /// The finished file.
    pub fn into_file(self, path: String, kind: FileKind) -> File {
        File { path, kind, lines: self.0 }
    }

    fn add(&mut self, element: Option<&Element>, text: &str) {
        // Writers quote line ends; this keeps a slip from breaking out of a comment or a table line.
        let text = text.chars().map(|character| if matches!(character, '\n' | '\r') { ' ' } else { character }).collect();
        self.0.push(Line { text, element: element.cloned() });
    }
}
