//! Opening and saving the document, from wherever that is asked for.

use std::sync::Arc;

use leptos::prelude::*;
use mailflow::{Topology, document::Document};
use mailflow_edit::{Edit, NewElement, new_element};
use mailflow_text::{Refusal, key};

use crate::{
    command::Command,
    editor::{Editor, use_editor},
    late::use_late,
    platform::{dom, file},
    text::{Texts, use_text},
    widgets::{Toasts, toast::Action, use_toasts},
};

/// The id of the hidden file field.
const FILE_FIELD: &str = "open-file";

/// What can be done with documents as a whole.
#[derive(Clone, Copy)]
pub struct Documents {
    editor: Editor,
    texts: Texts,
    toasts: Toasts,
}

/// What can be done with documents as a whole.
pub fn use_documents() -> Documents {
    Documents { editor: use_editor(), texts: use_text(), toasts: use_toasts() }
}

impl Documents {
    /// Asks the reader for a file and opens it.
    pub fn choose_file() {
        if let Some(field) = dom::by_id(FILE_FIELD) {
            field.click();
        }
    }

    /// Opens the text of a file, or says what is wrong with it and leaves the present document as it is.
    pub fn open_text(self, name: &str, text: Result<String, String>) {
        let document = text.and_then(|text| Document::from_json(&text).map_err(|error| error.words(self.texts.once())));
        match document {
            Ok(document) => {
                let title = if document.title.is_empty() { name.to_owned() } else { document.title.clone() };
                self.open(document, &title);
            }
            Err(problem) => {
                self.toasts
                    .complain(self.texts.once().format(key::ERROR_NOT_A_DOCUMENT, &[("file", name), ("problem", &problem)]));
            }
        }
    }

    /// Opens `document`; the one before can be had back from the message that says so.
    pub fn open(self, document: Document, title: &str) {
        let before = (!untrack(|| self.editor.is_empty())).then(|| untrack(|| self.editor.document()));
        self.editor.open(document);
        let text = self.texts.once().format(key::TOAST_OPENED, &[("title", title)]);
        let editor = self.editor;
        let back = before.map(|before| (key::TOAST_UNDO, Arc::new(move || editor.open(before.clone())) as Action));
        self.toasts.say(text, back);
    }

    /// Opens a document with an empty tenant.
    pub fn start_blank(self) {
        let mut topology = Topology::default();
        if let Some(edit) = new_element(&topology, None, NewElement::ExchangeOnline)
            && let Ok(next) = mailflow_edit::apply(&topology, &edit)
        {
            topology = next;
        }
        let title = self.texts.once().get(key::START_TENANT_TITLE);
        self.open(Document::new(title, topology), title);
    }

    /// Saves the document as a file.
    pub fn save(self) {
        let document = untrack(|| self.editor.document());
        let name = format!("{}.hopscope.json", file_name(&document.title));
        file::save(&name, "application/json", document.to_json().as_bytes());
        self.toasts.say(self.texts.once().format(key::TOAST_SAVED, &[("file", &name)]), None);
    }

    /// Gives the document another title.
    pub fn rename(self, title: &str) {
        self.editor.run(Edit::SetTitle(title.trim().to_owned()));
    }

    /// The field behind "open a file".
    pub fn file_field() -> AnyView {
        let late = use_late();
        view! {
            <input
                type="file"
                id=FILE_FIELD
                hidden
                accept=".json,application/json"
                on:change=move |event| {
                    file::read_chosen(&event_target(&event), move |name, text| late.order(Command::OpenText { name, text }));
                }
            />
        }
        .into_any()
    }
}

/// A title as part of a file name: letters and digits of any script, everything else becomes `-`.
fn file_name(title: &str) -> String {
    let name: String =
        title.chars().map(|character| if character.is_alphanumeric() { character } else { '-' }).take(60).collect();
    let name = name.trim_matches('-');
    if name.is_empty() { "hopscope".to_owned() } else { name.to_lowercase() }
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_title_becomes_a_file_name_that_every_system_takes() {
        assert_eq!(file_name("Contoso: hybrid / 2026"), "contoso--hybrid---2026");
        assert_eq!(file_name("../.."), "hopscope");
        assert_eq!(file_name("联系 Contoso"), "联系-contoso");
    }
}
