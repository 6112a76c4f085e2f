//! What the bar, the keyboard and the page's address ask for and only the workshop can do.

use crate::{autosave, editor::use_editor, frame::document::use_documents, gallery};

/// Something to be done to the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Takes the last step back.
    Undo,
    /// Does it again.
    Redo,
    /// Gives the document another title.
    Rename(String),
    /// Saves it as a file.
    Save,
    /// Opens a document with an empty tenant.
    StartBlank,
    /// Opens what a file holds, or says why it could not be read.
    OpenText {
        /// The name of the file.
        name: String,
        /// Its text.
        text: Result<String, String>,
    },
    /// Opens the document that the browser kept.
    Restore(String),
    /// Opens the scenario called so.
    OpenScenario(String),
}

/// Does it; under the page's owner.
pub fn carry_out(command: Command) {
    let (editor, documents) = (use_editor(), use_documents());
    match command {
        Command::Undo => editor.undo(),
        Command::Redo => editor.redo(),
        Command::Rename(title) => documents.rename(&title),
        Command::Save => documents.save(),
        Command::StartBlank => documents.start_blank(),
        Command::OpenText { name, text } => documents.open_text(&name, text),
        Command::Restore(text) => autosave::restore(text),
        Command::OpenScenario(id) => gallery::open_scenario(&id),
    }
}
