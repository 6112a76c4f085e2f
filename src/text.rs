//! The page's words: the catalogs of `mailflow-text`, followed by everything that shows text when the language changes.

use leptos::prelude::*;
use mailflow_text::{Key, Language, Text};

/// The words of the reader's language, for components.
#[derive(Clone, Copy)]
pub struct Texts(RwSignal<Language>);

impl Texts {
    /// Words that follow `language`.
    pub const fn new(language: RwSignal<Language>) -> Self {
        Self(language)
    }

    /// The catalog of the moment; whoever asks inside a view or memo is asked again when the language changes.
    pub fn now(self) -> Text {
        Text::new(self.0.get())
    }

    /// The catalog of the moment for something said once, as in a toast.
    pub fn once(self) -> Text {
        Text::new(self.0.get_untracked())
    }

    /// The message `key` of the moment.
    pub fn get(self, key: Key) -> &'static str {
        self.now().get(key)
    }

    /// The message `key` with its arguments.
    pub fn format(self, key: Key, arguments: &[(&str, &str)]) -> String {
        self.now().format(key, arguments)
    }

    /// The message `key` as views take it: `{texts.of(key::BAR_UNDO)}`.
    pub fn of(self, key: Key) -> Signal<String> {
        Signal::derive(move || self.get(key).to_owned())
    }
}

/// The page's words.
pub fn use_text() -> Texts {
    expect_context()
}
