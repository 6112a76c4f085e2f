//! The sheet of keyboard shortcuts.

use leptos::prelude::*;
use mailflow_text::{Key, key};

use crate::{frame::use_page, platform::dom, text::use_text, widgets::Modal};

/// What a line of the sheet shows in place of a key's name that is a word.
enum Keys {
    Word(Key),
    Typed(&'static str),
    Command(&'static str),
}

const SHEET: &[(Keys, Key)] = &[
    (Keys::Word(key::KEYS_SPACE), key::KEYS_PLAY),
    (Keys::Word(key::KEYS_ARROWS), key::KEYS_STEP),
    (Keys::Word(key::KEYS_HOME_END), key::KEYS_ENDS),
    (Keys::Command("Z"), key::KEYS_UNDO),
    (Keys::Command("Shift+Z"), key::KEYS_REDO),
    (Keys::Command("S"), key::KEYS_SAVE),
    (Keys::Command("O"), key::KEYS_OPEN),
    (Keys::Typed("M"), key::KEYS_MESSAGE),
    (Keys::Word(key::KEYS_ARROWS), key::KEYS_MAP),
    (Keys::Word(key::KEYS_ENTER), key::KEYS_SELECT),
    (Keys::Typed("0"), key::KEYS_FIT),
    (Keys::Typed("+  −"), key::KEYS_ZOOM),
    (Keys::Typed("P"), key::KEYS_PRESENT),
    (Keys::Typed("Esc"), key::KEYS_CLOSE),
    (Keys::Typed("?"), key::KEYS_HELP),
];

/// The sheet.
pub fn sheet() -> AnyView {
    let page = use_page();
    view! {
        <Modal open=page.shortcuts title=key::KEYS_TITLE class="narrow">
            <dl class="shortcuts">{SHEET.iter().map(|(keys, what)| line(keys, *what)).collect_view()}</dl>
        </Modal>
    }
    .into_any()
}

fn line(keys: &'static Keys, what: Key) -> AnyView {
    let t = use_text();
    let shown = move || match keys {
        Keys::Word(word) => t.get(*word).to_owned(),
        Keys::Typed(text) => (*text).to_owned(),
        Keys::Command(text) => format!("{}+{text}", if dom::uses_command_key() { "⌘" } else { "Ctrl" }),
    };
    view! {
        <div>
            <dt>{t.of(what)}</dt>
            <dd><kbd>{shown}</kbd></dd>
        </div>
    }
    .into_any()
}
