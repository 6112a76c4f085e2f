//! The drawer at the bottom: findings, export and other tools, one at a time. Closed it is a row of words.

use leptos::prelude::*;
use mailflow_text::key;

use super::{
    resize::{Edge, ResizeEdge},
    side::{tab_panel, tabs_of},
};
use crate::{
    panels,
    settings::use_settings,
    text::use_text,
    widgets::{Icon, IconButton, Tabs},
};

/// Opens the tool `id`, or closes the drawer if it shows that tool.
pub fn toggle(id: &'static str) -> Callback<()> {
    let open = use_settings().drawer_panel;
    Callback::new(move |()| {
        let is_open = open.with_untracked(|open| open == id);
        open.set(if is_open { String::new() } else { id.to_owned() });
    })
}

/// The drawer; nothing while there is no tool.
#[component]
pub fn Drawer() -> impl IntoView {
    let t = use_text();
    let settings = use_settings();
    let open = settings.drawer_panel;
    let shown = Memo::new(move |_| open.with(|id| panels::find(panels::DRAWER, id).map_or("", |panel| panel.id)));
    (!panels::DRAWER.is_empty()).then(|| {
        view! {
            <section class="drawer" aria-label=t.of(key::REGION_DRAWER) data-open=move || if shown.get().is_empty() { "false" } else { "true" }>
                <Show when=move || !shown.get().is_empty()>
                    <ResizeEdge edge=Edge::Top size=settings.drawer label=key::RESIZE_DRAWER />
                </Show>
                <div class="tab-row">
                    <Tabs
                        tabs=tabs_of(panels::DRAWER)
                        chosen=shown
                        on_choose=Callback::new(move |id: &'static str| open.set(id.to_owned()))
                        label=key::REGION_DRAWER
                    />
                    <Show when=move || !shown.get().is_empty()>
                        <IconButton label=key::BAR_CLOSE icon=Icon::ChevronDown on_click=Callback::new(move |()| open.set(String::new())) />
                    </Show>
                </div>
                {move || panels::find(panels::DRAWER, shown.get()).map(tab_panel)}
            </section>
        }
        .into_any()
    })
}
