//! Dialogs on the browser's own `<dialog>`: it keeps the focus inside, closes on Esc and gives the focus back.

use leptos::{html, prelude::*};
use mailflow_text::{Key, key};

use super::{IconButton, icon::Icon};
use crate::{platform::dom, text::use_text};

/// A dialog with a title; it is there while `open` is true.
#[component]
pub fn Modal(
    /// Whether it is open; closing it by any means sets it to false.
    open: RwSignal<bool>,
    /// Its title.
    title: Key,
    /// What it holds; made when it opens.
    children: ChildrenFn,
    /// A class for its size.
    #[prop(default = "")]
    class: &'static str,
) -> impl IntoView {
    let children = StoredValue::new(children);
    view! {
        <Show when=move || open.get()>
            <Opened open title class>
                {children.with_value(|children| children())}
            </Opened>
        </Show>
    }
    .into_any()
}

#[component]
fn Opened(open: RwSignal<bool>, title: Key, class: &'static str, children: Children) -> impl IntoView {
    let t = use_text();
    let node = NodeRef::<html::Dialog>::new();
    node.on_load(|dialog| dom::show_modal(&dialog));
    let close = move || {
        if let Some(dialog) = node.get_untracked() {
            // The browser then gives the focus back and tells `on:close`.
            dialog.close();
        }
    };
    view! {
        <dialog
            node_ref=node
            class=format!("dialog {class}")
            aria-label=t.of(title)
            on:close=move |_| open.set(false)
            // A click on the dialog itself, not on anything in it, is a click on the backdrop.
            on:pointerdown=move |event| {
                if !dom::is_inside(&event, "dialog > *") {
                    close();
                }
            }
        >
            <header>
                <h2>{t.of(title)}</h2>
                <IconButton label=key::BAR_CLOSE icon=Icon::Dismiss on_click=Callback::new(move |()| close()) />
            </header>
            <div class="content">{children()}</div>
        </dialog>
    }
    .into_any()
}
