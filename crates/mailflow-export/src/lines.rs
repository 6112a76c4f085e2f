//! Collects the lines of a file.

use mailflow::Element;

use crate::{File, FileKind, Line};

/// Lines in the making.
#[derive(Debug, Default)]
pub(crate) struct Lines(Vec<Line>);

impl Lines {
    /// Adds a line that every bundle has.
    pub fn push(&mut self, text: impl Into<String>) {
        self.add(None, text.into());
    }

    /// Adds a line that comes from `element`.
    pub fn of(&mut self, element: &Element, text: impl Into<String>) {
        self.add(Some(element.clone()), text.into());
    }

    /// Adds an empty line.
    pub fn blank(&mut self) {
        self.push("");
    }

    /// Adds the lines of a text that every bundle has.
    pub fn text(&mut self, text: &str) {
        text.lines().for_each(|line| self.push(line));
    }

    /// The finished file.
    pub fn into_file(self, path: impl Into<String>, kind: FileKind) -> File {
        File { path: path.into(), kind, lines: self.0 }
    }

    fn add(&mut self, element: Option<Element>, mut text: String) {
        // Writers quote line ends; this keeps a slip from breaking out of a comment or a table line.
        if text.contains(['\n', '\r']) {
            text = text.replace(['\n', '\r'], " ");
        }
        self.0.push(Line { text, element });
    }
}
