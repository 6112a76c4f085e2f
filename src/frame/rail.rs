//! The rail on the left: an icon for each list; on small screens the bar at the lower edge.

use leptos::prelude::*;
use mailflow_text::{Key, key};

use super::use_page;
use crate::{
    panels::{self, Panel},
    settings::use_settings,
    text::use_text,
    widgets::{Icon, IconButton, icon},
};

/// The rail.
#[component]
pub fn Rail() -> impl IntoView {
    let t = use_text();
    let page = use_page();
    view! {
        <nav class="rail" aria-label=t.of(key::REGION_LISTS)>
            {view_button(key::TAB_MAP, Icon::Map, Signal::derive(move || !page.details.get()), Callback::new(move |()| page.details.set(false)))}
            {view_button(key::TAB_DETAILS, Icon::Route, page.details.into(), Callback::new(move |()| page.details.set(true)))}
            {panels::LISTS.iter().map(list_button).collect_view()}
        </nav>
    }
    .into_any()
}

/// A button that only small screens show: it chooses between the map and what stands beside it elsewhere.
fn view_button(label: Key, picture: Icon, pressed: Signal<bool>, on_click: Callback<()>) -> AnyView {
    let t = use_text();
    let list = use_settings().list;
    view! {
        <button
            type="button"
            class="rail-button small-only"
            aria-pressed=move || if pressed.get() && list.with(String::is_empty) { "true" } else { "false" }
            on:click=move |_| {
                list.set(String::new());
                on_click.run(());
            }
        >
            {icon(picture)}
            <span>{t.of(label)}</span>
        </button>
    }
    .into_any()
}

fn list_button(panel: &'static Panel) -> AnyView {
    let t = use_text();
    let chosen = use_settings().list;
    let is_open = move || chosen.with(|chosen| chosen == panel.id);
    view! {
        <button
            type="button"
            class="rail-button"
            title=t.of(panel.label)
            aria-pressed=move || if is_open() { "true" } else { "false" }
            on:click=move |_| chosen.set(if untrack(is_open) { String::new() } else { panel.id.to_owned() })
        >
            {icon(panel.icon)}
            <span>{t.of(panel.label)}</span>
        </button>
    }
    .into_any()
}

/// The list that the rail has opened, beside the map.
#[component]
pub fn ListPanel() -> impl IntoView {
    let t = use_text();
    let chosen = use_settings().list;
    let shown = Memo::new(move |_| chosen.with(|id| panels::LISTS.iter().position(|panel| panel.id == id)));
    move || {
        let panel = panels::LISTS.get(shown.get()?)?;
        Some(
            view! {
                <aside class="list-panel" aria-label=t.of(panel.label)>
                    <header class="panel-head">
                        <h2>{t.of(panel.label)}</h2>
                        <IconButton label=key::BAR_CLOSE icon=Icon::Dismiss on_click=Callback::new(move |()| chosen.set(String::new())) />
                    </header>
                    <div class="panel-body">{panels::view(panel.id)}</div>
                </aside>
            }
            .into_any(),
        )
    }
}
