//! The page's words: the catalogs of `mailflow-text`, followed by everything that shows text when the language changes.

use leptos::{prelude::*, task::spawn_local};
use mailflow_text::{Catalog, Key, Language, Text, key};

use crate::{late, widgets::Toasts};

/// The words of the reader's language, for components.
#[derive(Clone, Copy)]
pub struct Texts(RwSignal<Text>);

impl Texts {
    /// The words of `catalog`.
    pub fn new(catalog: &'static Catalog) -> Self {
        Self(RwSignal::new(Text::of(catalog)))
    }

    /// Lets the words follow `language`. One that cannot be loaded is put back to that of the words.
    pub fn follow(self, language: RwSignal<Language>, toasts: Toasts) {
        Effect::new(move || {
            let wanted = language.get();
            if wanted == self.once().language() {
                return;
            }
            spawn_local(async move {
                let catalog = late::catalog(wanted).await;
                // The reader may have chosen again in the meantime.
                if language.get_untracked() != wanted {
                    return;
                }
                if let Ok(catalog) = catalog {
                    self.0.set(Text::of(catalog));
                } else {
                    toasts.complain(self.once().get(key::ERROR_NOT_LOADED).to_owned());
                    language.set(self.once().language());
                }
            });
        });
    }

    /// The catalog of the moment; whoever asks inside a view or memo is asked again when the language changes.
    pub fn now(self) -> Text {
        self.0.get()
    }

    /// The catalog of the moment for something said once, as in a toast.
    pub fn once(self) -> Text {
        self.0.get_untracked()
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
