//! How many findings there are about something on the map, and how bad the worst is.

use leptos::prelude::*;
use mailflow::Element;
use mailflow_lint::Severity;
use mailflow_text::key;

use crate::{
    editor::use_editor,
    frame::use_page,
    text::use_text,
    widgets::{Icon, small_icon},
};

/// A badge for the findings whose setting `concerns` accepts; nothing while there is none.
pub fn badge(concerns: impl Fn(&Element) -> bool + Send + Sync + 'static) -> AnyView {
    let t = use_text();
    let editor = use_editor();
    let page = use_page();
    let found = Memo::new(move |_| {
        if page.is_asking.get() {
            return None;
        }
        editor.findings.with(|findings| {
            let about: Vec<Severity> =
                findings.iter().filter(|finding| concerns(&finding.primary.element)).map(|finding| finding.severity).collect();
            about.iter().min().map(|worst| (*worst, about.len()))
        })
    });
    (move || {
        found.get().map(|(worst, count)| {
            let (class, shape) = match worst {
                Severity::Error => ("badge outcome error", Icon::Error),
                Severity::Warning => ("badge outcome warning", Icon::Warning),
                Severity::Notice => ("badge outcome", Icon::Info),
            };
            let words = Signal::derive(move || t.format(key::MAP_FINDINGS, &[("count", &count.to_string())]));
            view! {
                <span class=class title=words>
                    {small_icon(shape)}
                    <span aria-hidden="true">{count}</span>
                    <span class="sr">{words}</span>
                </span>
            }
            .into_any()
        })
    })
    .into_any()
}
