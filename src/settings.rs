//! What the reader chose about the page itself: language, theme, sizes of panels. Remembered on this machine.

use leptos::prelude::*;
use mailflow_text::Language;

use crate::platform::{dom, storage, url};

/// Light, dark, or as the system says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// As the system says.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// Every theme, in the order of the menu.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    const fn code(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.code() == code)
    }
}

/// The reader's choices.
#[derive(Clone, Copy)]
pub struct Settings {
    /// The language.
    pub language: RwSignal<Language>,
    /// The theme.
    pub theme: RwSignal<Theme>,
    /// Larger type for the back of a classroom.
    pub presents: RwSignal<bool>,
    /// Width of the right panel in pixels.
    pub side: RwSignal<i32>,
    /// Height of the drawer in pixels.
    pub drawer: RwSignal<i32>,
    /// The panel that the drawer shows; empty when it is closed.
    pub drawer_panel: RwSignal<String>,
    /// The list that the rail shows; empty when it is closed.
    pub list: RwSignal<String>,
}

impl Settings {
    /// The language that a link asks for, else the one remembered, else what the browser says.
    pub fn first_language() -> Language {
        let asked = url::parameter("lang").or_else(|| storage::get("hopscope.language")).and_then(|tag| Language::parse(&tag));
        asked.unwrap_or_else(|| Language::negotiate(dom::languages().iter().map(String::as_str)))
    }

    /// As a link asks, else as remembered, else as the browser says.
    pub fn load() -> Self {
        let theme = url::parameter("theme").or_else(|| storage::get("hopscope.theme")).and_then(|code| Theme::parse(&code));
        let number = |key: &str, default: i32| storage::get(key).and_then(|text| text.parse().ok()).unwrap_or(default);
        Self {
            language: RwSignal::new(Self::first_language()),
            theme: RwSignal::new(theme.unwrap_or(Theme::System)),
            presents: RwSignal::new(false),
            side: RwSignal::new(number("hopscope.side", 400).clamp(280, 900)),
            drawer: RwSignal::new(number("hopscope.drawer", 260).clamp(120, 900)),
            drawer_panel: RwSignal::new(storage::get("hopscope.drawer-panel").unwrap_or_default()),
            list: RwSignal::new(storage::get("hopscope.list").unwrap_or_default()),
        }
    }

    /// Lets the page and the browser's store follow the choices. Called once.
    pub fn apply(self) {
        Effect::new(move || {
            let language = self.language.get().code();
            dom::set_root_attribute("lang", Some(language));
            storage::set("hopscope.language", language);
        });
        Effect::new(move || {
            let theme = self.theme.get();
            dom::set_root_attribute("data-theme", (theme != Theme::System).then_some(theme.code()));
            storage::set("hopscope.theme", theme.code());
        });
        Effect::new(move || dom::set_root_attribute("data-scale", self.presents.get().then_some("present")));
        Effect::new(move || remember_size("side", self.side.get()));
        Effect::new(move || remember_size("drawer", self.drawer.get()));
        Effect::new(move || {
            storage::set("hopscope.drawer-panel", &self.drawer_panel.get());
        });
        Effect::new(move || {
            storage::set("hopscope.list", &self.list.get());
        });
    }
}

fn remember_size(name: &str, pixels: i32) {
    dom::set_root_variable(&format!("--{name}"), &format!("{pixels}px"));
    storage::set(&format!("hopscope.{name}"), &pixels.to_string());
}

/// The reader's choices.
pub fn use_settings() -> Settings {
    expect_context()
}
