//! What is mounted where. A panel is one line in one of these lists, and nothing else has to know about it.

use leptos::prelude::*;
use mailflow_text::{Key, key};

use crate::{findings, late::use_late, widgets::Icon};

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
}

/// Lists behind the rail's icons, from top to bottom.
pub const LISTS: &[Panel] = &[
    panel("systems", key::LIST_SYSTEMS, Icon::Systems),
    panel("domains", key::LIST_DOMAINS_SHORT, Icon::Domain),
    panel("connectors", key::LIST_CONNECTORS, Icon::Connector),
    panel("rules", key::LIST_RULES_SHORT, Icon::Rules),
    panel("recipients", key::LIST_RECIPIENTS, Icon::Recipient),
    panel("dns", key::LIST_DNS_SHORT, Icon::Dns),
    panel("certificates", key::LIST_CERTIFICATES, Icon::Certificate),
    panel("assumptions", key::LIST_ASSUMPTIONS, Icon::Assumption),
];

const fn panel(id: &'static str, label: Key, icon: Icon) -> Panel {
    Panel { id, label, icon, count: None }
}

/// Tabs of the right panel, from left to right. The inspector goes in front of the trace.
pub const SIDE: &[Panel] = &[panel(INSPECTOR, key::INSPECTOR_TITLE, Icon::Edit), panel(TRACE, key::TRACE_TITLE, Icon::Route)];

/// Tabs of the drawer, from left to right: findings, export, …
pub const DRAWER: &[Panel] = &[
    Panel { count: Some(findings::count), ..panel(FINDINGS, key::FINDINGS_TITLE, Icon::Findings) },
    panel(EXPORT, key::EXPORT_PANEL_TITLE, Icon::Export),
    panel(LESSONS, key::LESSON_TITLE, Icon::Lessons),
];

/// The tab of the right panel that shows the selection; chosen when something is selected on the map, if it exists.
pub const INSPECTOR: &str = "inspector";

/// The tab of the right panel that shows the trace.
pub const TRACE: &str = "trace";

/// The tab of the drawer that shows what is wrong.
pub const FINDINGS: &str = "findings";

/// The tab of the drawer that shows the bundle.
pub const EXPORT: &str = "export";

/// The tab of the drawer that shows lessons.
pub const LESSONS: &str = "lessons";

/// What the panel called `id` shows. It is loaded late: until then it is empty, and says that it is not done.
pub fn view(id: &'static str) -> AnyView {
    let late = use_late();
    // The trace stands ready on an empty page too, where there is none.
    if id != TRACE {
        late.ask();
    }
    (move || match late.get() {
        Some(workshop) => (workshop.panel)(id),
        None => view! { <p class="quiet" aria-busy="true"></p> }.into_any(),
    })
    .into_any()
}

/// The panel called `id` of `panels`.
pub fn find(panels: &'static [Panel], id: &str) -> Option<&'static Panel> {
    panels.iter().find(|panel| panel.id == id)
}
