//! The right panel: what is selected, or where the message goes. A sheet from below on small screens.

use leptos::prelude::*;
use mailflow_text::key;

use super::{
    resize::{Edge, ResizeEdge},
    use_page,
};
use crate::{
    panels::{self, Panel},
    settings::use_settings,
    text::use_text,
    widgets::{Icon, IconButton, Tab, Tabs},
};

/// The tabs that `panels` make.
pub fn tabs_of(panels: &'static [Panel]) -> Signal<Vec<Tab>> {
    let tabs: Vec<Tab> = panels
        .iter()
        .map(|panel| Tab { id: panel.id, label: panel.label, icon: None, count: panel.count.map(|count| count()) })
        .collect();
    Signal::stored(tabs)
}

/// What a tab shows.
pub fn tab_panel(panel: &'static Panel) -> AnyView {
    let t = use_text();
    view! {
        <div class="panel-body" role="tabpanel" id=format!("{}-panel", panel.id) aria-labelledby=format!("{}-tab", panel.id) tabindex="-1">
            <h2 class="sr">{t.of(panel.label)}</h2>
            {panels::view(panel.id)}
        </div>
    }
    .into_any()
}

/// The right panel.
#[component]
pub fn Side() -> impl IntoView {
    let t = use_text();
    let page = use_page();
    let settings = use_settings();
    let chosen = Memo::new(move |_| page.side.get());
    view! {
        <section class="side" id="side" tabindex="-1" role=move || if page.details.get() { "main" } else { "complementary" } aria-label=t.of(key::REGION_SIDE)>
            <ResizeEdge edge=Edge::Left size=settings.side label=key::RESIZE_SIDE />
            <div class="tab-row">
                <Tabs tabs=tabs_of(panels::SIDE) chosen=page.side on_choose=Callback::new(move |id| page.side.set(id)) label=key::REGION_SIDE />
                <span class="medium-only">
                    <IconButton label=key::BAR_CLOSE icon=Icon::Dismiss on_click=Callback::new(move |()| page.details.set(false)) />
                </span>
            </div>
            {move || panels::find(panels::SIDE, chosen.get()).map(tab_panel)}
        </section>
    }
    .into_any()
}
