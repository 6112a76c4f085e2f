//! What is mounted where. A panel is one line in one of these lists, and nothing else has to know about it.

use leptos::prelude::*;
use mailflow_text::{Key, key};

use crate::{trace_view::trace_panel, widgets::Icon};

/// A panel of the page.
#[derive(Clone, Copy)]
pub struct Panel {
    /// Names it in settings and in ids.
    pub id: &'static str,
    /// What its tab says.
    pub label: Key,
    /// Its icon.
    pub icon: Icon,
    /// A number beside the word, such as how many findings there are; made once, under the page's owner.
    pub count: Option<fn() -> Signal<Option<usize>>>,
    /// Makes it; called when it is shown.
    pub view: fn() -> AnyView,
}

/// Lists behind the rail's icons, from top to bottom.
pub const LISTS: &[Panel] = &[];

/// Tabs of the right panel, from left to right. The inspector goes in front of the trace.
pub const SIDE: &[Panel] = &[Panel { id: "trace", label: key::TRACE_TITLE, icon: Icon::Route, count: None, view: trace_panel }];

/// Tabs of the drawer, from left to right: findings, export, …
pub const DRAWER: &[Panel] = &[];

/// The tab of the right panel that shows the selection; chosen when something is selected on the map, if it exists.
pub const INSPECTOR: &str = "inspector";

/// The tab of the right panel that shows the trace.
pub const TRACE: &str = "trace";

/// The panel called `id` of `panels`.
pub fn find(panels: &'static [Panel], id: &str) -> Option<&'static Panel> {
    panels.iter().find(|panel| panel.id == id)
}
