//! The edge between two panels: drag it, or move it with the arrow keys.

use leptos::{ev, html, prelude::*};
use mailflow_text::Key;

use crate::{
    platform::{dom, pointer},
    text::use_text,
};

/// Which way an edge moves, and which way makes its panel larger.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Edge {
    /// The left edge of a panel on the right.
    Left,
    /// The upper edge of a panel at the bottom.
    Top,
}

/// A movable edge of the panel whose size in pixels is `size`.
#[component]
pub fn ResizeEdge(
    /// Where it is.
    edge: Edge,
    /// The panel's size.
    size: RwSignal<i32>,
    /// What it is called.
    label: Key,
) -> impl IntoView {
    const STEP: i32 = 24;
    let t = use_text();
    let node = NodeRef::<html::Div>::new();
    let grabbed = StoredValue::new(None::<(i32, i32)>);
    let largest = move || {
        let (width, height) = dom::window_size();
        (if edge == Edge::Left { width } else { height }) * 7 / 10
    };
    let resize = move |wanted: i32| size.set(wanted.clamp(if edge == Edge::Left { 280 } else { 120 }, largest().max(280)));
    let place = move |event: &ev::PointerEvent| if edge == Edge::Left { event.client_x() } else { event.client_y() };
    let (class, orientation, larger, smaller) = match edge {
        Edge::Left => ("resize left", "vertical", "ArrowLeft", "ArrowRight"),
        Edge::Top => ("resize top", "horizontal", "ArrowUp", "ArrowDown"),
    };
    view! {
        <div
            node_ref=node
            class=class
            role="separator"
            tabindex="0"
            aria-orientation=orientation
            aria-label=t.of(label)
            aria-valuenow=move || size.get().to_string()
            aria-valuemin="120"
            aria-valuemax="900"
            on:pointerdown=move |event| {
                if let Some(element) = node.get_untracked() {
                    pointer::capture(&element, &event);
                }
                grabbed.set_value(Some((place(&event), size.get_untracked())));
            }
            on:pointermove=move |event| {
                if let Some((start, before)) = grabbed.get_value() {
                    resize(before + start - place(&event));
                }
            }
            on:pointerup=move |_| grabbed.set_value(None)
            on:pointercancel=move |_| grabbed.set_value(None)
            on:keydown=move |event| {
                let key = event.key();
                if key == larger || key == smaller {
                    event.prevent_default();
                    event.stop_propagation();
                    resize(size.get_untracked() + if key == larger { STEP } else { -STEP });
                }
            }
        ></div>
    }
    .into_any()
}
