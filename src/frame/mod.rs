//! What stands around the map: bar, rail, right panel, drawer; and which of them are open.

pub mod bar;
pub mod document;
pub mod drawer;
pub mod rail;
pub mod resize;
pub mod side;

use leptos::prelude::*;

use crate::panels;

/// What is open on the page. Not part of the document, not undone.
#[derive(Clone, Copy)]
pub struct Page {
    /// The scenario gallery.
    pub gallery: RwSignal<bool>,
    /// The sheet of shortcuts.
    pub shortcuts: RwSignal<bool>,
    /// What the composed message says beside its envelope.
    pub message_facts: RwSignal<bool>,
    /// The tab of the right panel.
    pub side: RwSignal<&'static str>,
    /// On small screens: whether the right panel covers the map.
    pub details: RwSignal<bool>,
    /// Whether a lesson waits for a prediction: until it is made, nothing may give the answer away.
    pub is_asking: RwSignal<bool>,
}

impl Page {
    /// The page as it opens.
    pub fn new() -> Self {
        Self {
            gallery: RwSignal::new(false),
            shortcuts: RwSignal::new(false),
            message_facts: RwSignal::new(false),
            side: RwSignal::new(panels::TRACE),
            details: RwSignal::new(false),
            is_asking: RwSignal::new(false),
        }
    }

    /// Shows a tab of the right panel, if it exists.
    pub fn show_side(self, id: &'static str) {
        if panels::find(panels::SIDE, id).is_some() {
            self.side.set(id);
        }
    }
}

/// What is open on the page.
pub fn use_page() -> Page {
    expect_context()
}
