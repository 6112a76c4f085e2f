//! The document is kept in the browser after every change, and is there again at the next visit. What cannot be read is
//! put aside, never thrown away.

use std::sync::Arc;

use leptos::prelude::*;
use mailflow::document::Document;
use mailflow_text::key;

use crate::{
    editor::use_editor,
    late::use_late,
    platform::{file, storage, timer},
    text::use_text,
    widgets::{toast::Action, use_toasts},
};

const KEY: &str = "hopscope.document";
const ASIDE: &str = "hopscope.document.unreadable";
const WAIT_MILLISECONDS: u32 = 400;

/// The document of the last visit, if there is one.
pub fn kept() -> Option<String> {
    storage::get(KEY)
}

/// Opens the document of the last visit.
pub fn restore(text: String) {
    match Document::from_json(&text) {
        Ok(document) => use_editor().open(document),
        Err(error) => put_aside(text, &error.to_string()),
    }
}

/// Keeps the document from now on: at once when it is not the one of the last visit, and after every change.
pub fn keep(is_another: bool) {
    let editor = use_editor();
    let late = use_late();
    let t = use_text();
    let toasts = use_toasts();
    let pending = StoredValue::new_local(None::<timer::Timer>);
    let warned = StoredValue::new(false);
    Effect::new(move |before: Option<()>| {
        editor.topology.track();
        editor.title.track();
        editor.messages.track();
        let save = move || {
            let text = untrack(|| late.get().filter(|_| !editor.is_empty()).map(|workshop| (workshop.write)(&editor.document())));
            let kept = text.is_none_or(|text| storage::set(KEY, &text));
            if !kept && !warned.get_value() {
                warned.set_value(true);
                toasts.complain(t.once().get(key::AUTOSAVE_REFUSED).to_owned());
            }
        };
        if before.is_some() {
            pending.set_value(Some(timer::after(WAIT_MILLISECONDS, save)));
        } else if is_another {
            save();
        }
    });
}

/// Keeps an unreadable document under another key and says so, with a way to save it as a file.
fn put_aside(text: String, error: &str) {
    let t = use_text();
    let is_kept = storage::set(ASIDE, &text);
    if is_kept {
        storage::remove(KEY);
    }
    let text: Arc<str> = text.into();
    let save: Action = Arc::new(move || file::save("hopscope-unreadable.json", "application/json", text.as_bytes()));
    use_toasts().warn(t.once().format(key::AUTOSAVE_UNREADABLE, &[("error", error)]), Some((key::AUTOSAVE_SAVE_COPY, save)));
}
