//! A button that opens a short list of choices, on the browser's own popover: Esc and a click elsewhere close it.

use leptos::prelude::*;
use mailflow_text::Key;

use super::{
    field::field_id,
    icon::{Icon, icon},
};
use crate::{
    platform::{dom, popover},
    text::use_text,
};

/// One choice.
#[derive(Clone)]
pub struct MenuItem {
    /// What it says.
    pub label: String,
    /// The language of the label where it is not the page's.
    pub language: Option<&'static str>,
    /// The icon in front.
    pub icon: Option<Icon>,
    /// The keys that do the same.
    pub keys: &'static str,
    /// For choices of which one is in force: whether this one is.
    pub checked: Option<bool>,
    /// What it does.
    pub run: Callback<()>,
}

impl MenuItem {
    /// A choice that does something.
    pub fn new(label: impl Into<String>, icon: Icon, run: Callback<()>) -> Self {
        Self { label: label.into(), language: None, icon: Some(icon), keys: "", checked: None, run }
    }
}

/// A button with a menu under it.
#[component]
pub fn Menu(
    /// The button's name.
    label: Key,
    /// The button's icon.
    icon: Icon,
    /// Whether the button shows its name.
    #[prop(default = false)]
    shows_label: bool,
    /// The choices, made when the menu opens.
    #[prop(into)]
    items: Callback<(), Vec<MenuItem>>,
) -> impl IntoView {
    let t = use_text();
    let id = StoredValue::new(field_id());
    let open = RwSignal::new(false);
    let button_id = move || id.with_value(|id| format!("{id}-button"));
    let class = if shows_label { "button" } else { "button icon-only" };
    view! {
        <button
            type="button"
            class=class
            id=button_id()
            popovertarget=id.get_value()
            aria-haspopup="menu"
            aria-expanded=move || if open.get() { "true" } else { "false" }
            aria-label=t.of(label)
            title=t.of(label)
        >
            {self::icon(icon)}
            {shows_label.then(|| view! { <span class="wide-only">{t.of(label)}</span> })}
        </button>
        <div
            class="popover"
            id=id.get_value()
            popover="auto"
            role="menu"
            aria-label=t.of(label)
            on:beforetoggle=move |event| open.set(popover::is_opening(&event))
            on:toggle=move |_| {
                if open.get_untracked() {
                    popover::place(&id.get_value(), &button_id());
                } else if dom::has_lost_focus() {
                    // The entry that had the focus is gone with the menu.
                    dom::focus(&button_id());
                }
            }
            on:keydown=move |event| match event.key().as_str() {
                "ArrowDown" => { event.prevent_default(); event.stop_propagation(); popover::focus_next(&id.get_value(), true); }
                "ArrowUp" => { event.prevent_default(); event.stop_propagation(); popover::focus_next(&id.get_value(), false); }
                _ => {}
            }
        >
            {move || open.get().then(|| items.run(()).into_iter().map(|item| entry(item, id)).collect_view())}
        </div>
    }
    .into_any()
}

fn entry(item: MenuItem, menu: StoredValue<String>) -> AnyView {
    let run = item.run;
    view! {
        <button
            type="button"
            class="menu-item"
            role=if item.checked.is_some() { "menuitemradio" } else { "menuitem" }
            aria-checked=item.checked.map(|checked| if checked { "true" } else { "false" })
            lang=item.language
            on:click=move |_| {
                popover::hide(&menu.get_value());
                run.run(());
            }
        >
            {item.icon.map(self::icon)}
            <span>{item.label}</span>
            {(!item.keys.is_empty()).then(|| view! { <span class="hint">{item.keys}</span> })}
        </button>
    }
    .into_any()
}
