//! Tabs: arrow keys move between them, as the WAI-ARIA pattern asks.

use leptos::prelude::*;
use mailflow_text::Key;

use super::icon::{Icon, icon};
use crate::{platform::dom, text::use_text};

/// One tab.
#[derive(Clone, Copy)]
pub struct Tab {
    /// Names the tab and its panel.
    pub id: &'static str,
    /// Its word.
    pub label: Key,
    /// Its icon.
    pub icon: Option<Icon>,
    /// A number beside the word, such as how many findings there are.
    pub count: Option<Signal<Option<usize>>>,
}

/// A row of tabs; the panel is the caller's, with the id `<id>-panel`.
#[component]
pub fn Tabs(
    /// The tabs.
    #[prop(into)]
    tabs: Signal<Vec<Tab>>,
    /// The id of the chosen one.
    #[prop(into)]
    chosen: Signal<&'static str>,
    /// Called with the id of the one to show.
    on_choose: Callback<&'static str>,
    /// What the row is for.
    label: Key,
) -> impl IntoView {
    let t = use_text();
    let choose_neighbour = move |steps: usize| {
        let tabs = tabs.get_untracked();
        let here = tabs.iter().position(|tab| tab.id == chosen.get_untracked()).unwrap_or_default();
        if let Some(tab) = tabs.iter().cycle().nth(here + steps) {
            on_choose.run(tab.id);
            dom::focus(&format!("{}-tab", tab.id));
        }
    };
    view! {
        <div
            class="tabs"
            role="tablist"
            aria-label=t.of(label)
            on:keydown=move |event| match event.key().as_str() {
                "ArrowRight" => { event.stop_propagation(); choose_neighbour(1); }
                "ArrowLeft" => { event.stop_propagation(); choose_neighbour(tabs.with_untracked(Vec::len).saturating_sub(1)); }
                _ => {}
            }
        >
            {move || tabs.get().into_iter().enumerate().map(|(index, tab)| one(tab, index == 0, tabs, chosen, on_choose)).collect_view()}
        </div>
    }
    .into_any()
}

fn one(
    tab: Tab,
    is_first: bool,
    tabs: Signal<Vec<Tab>>,
    chosen: Signal<&'static str>,
    on_choose: Callback<&'static str>,
) -> AnyView {
    let t = use_text();
    let is_chosen = move || chosen.get() == tab.id;
    // While none is chosen, the first one is the way in for the keyboard.
    let is_stop = move || is_chosen() || (is_first && tabs.with(|tabs| tabs.iter().all(|tab| tab.id != chosen.get())));
    view! {
        <button
            type="button"
            role="tab"
            class="tab"
            id=format!("{}-tab", tab.id)
            aria-controls=format!("{}-panel", tab.id)
            aria-selected=move || if is_chosen() { "true" } else { "false" }
            tabindex=move || if is_stop() { "0" } else { "-1" }
            on:click=move |_| on_choose.run(tab.id)
        >
            {tab.icon.map(icon)}
            <span>{t.of(tab.label)}</span>
            {move || tab.count.and_then(|count| count.get()).map(|count| view! { <span class="count">{count}</span> })}
        </button>
    }
    .into_any()
}
