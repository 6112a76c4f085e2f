//! What is mounted where. A panel is one line in one of these lists, and nothing else has to know about it.

use leptos::prelude::*;
use mailflow_text::{Key, key};

use crate::{export_panel, findings, inspector, lesson_view, lists, trace_view::trace_panel, widgets::Icon};

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
pub const LISTS: &[Panel] = &[
    list("systems", key::LIST_SYSTEMS, Icon::Systems, || lists::list(lists::Kind::Systems)),
    list("domains", key::LIST_DOMAINS_SHORT, Icon::Domain, || lists::list(lists::Kind::Domains)),
    list("connectors", key::LIST_CONNECTORS, Icon::Connector, || lists::list(lists::Kind::Connectors)),
    list("rules", key::LIST_RULES_SHORT, Icon::Rules, || lists::list(lists::Kind::Rules)),
    list("recipients", key::LIST_RECIPIENTS, Icon::Recipient, || lists::list(lists::Kind::Recipients)),
    list("dns", key::LIST_DNS_SHORT, Icon::Dns, || lists::list(lists::Kind::Dns)),
    list("certificates", key::LIST_CERTIFICATES, Icon::Certificate, || lists::list(lists::Kind::Certificates)),
    list("assumptions", key::LIST_ASSUMPTIONS, Icon::Assumption, || lists::list(lists::Kind::Assumptions)),
];

const fn list(id: &'static str, label: Key, icon: Icon, view: fn() -> AnyView) -> Panel {
    Panel { id, label, icon, count: None, view }
}

/// Tabs of the right panel, from left to right. The inspector goes in front of the trace.
pub const SIDE: &[Panel] = &[
    Panel { id: INSPECTOR, label: key::INSPECTOR_TITLE, icon: Icon::Edit, count: None, view: inspector::panel },
    Panel { id: "trace", label: key::TRACE_TITLE, icon: Icon::Route, count: None, view: trace_panel },
];

/// Tabs of the drawer, from left to right: findings, export, …
pub const DRAWER: &[Panel] = &[
    Panel {
        id: "findings",
        label: key::FINDINGS_TITLE,
        icon: Icon::Findings,
        count: Some(findings::count),
        view: findings::panel,
    },
    Panel { id: "export", label: key::EXPORT_PANEL_TITLE, icon: Icon::Export, count: None, view: export_panel::panel },
    Panel { id: "lessons", label: key::LESSON_TITLE, icon: Icon::Lessons, count: None, view: lesson_view::panel },
];

/// The tab of the right panel that shows the selection; chosen when something is selected on the map, if it exists.
pub const INSPECTOR: &str = "inspector";

/// The tab of the right panel that shows the trace.
pub const TRACE: &str = "trace";

/// The panel called `id` of `panels`.
pub fn find(panels: &'static [Panel], id: &str) -> Option<&'static Panel> {
    panels.iter().find(|panel| panel.id == id)
}
