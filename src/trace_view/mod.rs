//! A message's way as text: the twin of the map.

use leptos::prelude::*;
use mailflow_text::key;

use crate::{
    editor::use_editor,
    widgets::{Empty, Icon},
};

/// The trace tab of the right panel.
pub fn trace_panel() -> AnyView {
    let editor = use_editor();
    view! {
        <Show when=move || editor.trace.get().is_some_and(|trace| !trace.paths.is_empty()) fallback=|| view! { <Empty icon=Icon::Route title=key::TRACE_EMPTY /> }>
            <p>"…"</p>
        </Show>
    }
    .into_any()
}
