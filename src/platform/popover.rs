//! The browser's popovers: where they open, and moving the focus inside them.

use leptos::{ev, web_sys};
use wasm_bindgen::{JsCast, JsValue};

use super::dom;

/// Whether a `beforetoggle` event announces an opening.
pub fn is_opening(event: &ev::Event) -> bool {
    web_sys::js_sys::Reflect::get(event, &JsValue::from_str("newState")).ok().and_then(|state| state.as_string()).as_deref()
        == Some("open")
}

/// Puts the popover `id` under the element `anchor`, inside the window, and the focus on its first entry.
pub fn place(id: &str, anchor: &str) {
    let (Some(popover), Some((left, bottom, _))) = (dom::by_id(id), dom::below(anchor)) else { return };
    let (width, height) = dom::window_size();
    let left = left.min(width - popover.offset_width() - 8).max(8);
    let top =
        if bottom + popover.offset_height() + 8 > height { (bottom - 40 - popover.offset_height()).max(8) } else { bottom + 4 };
    let style = popover.style();
    // Fails only for malformed names and values, which these are not.
    let _ = style.set_property("left", &format!("{left}px"));
    let _ = style.set_property("top", &format!("{top}px"));
    if let Ok(Some(first)) = popover.query_selector("[aria-checked=true], button, a, input")
        && let Ok(first) = first.dyn_into::<web_sys::HtmlElement>()
    {
        // An element that is rendered takes the focus.
        let _ = first.focus();
    }
}

/// Closes the popover `id`.
pub fn hide(id: &str) {
    if let Some(popover) = dom::by_id(id) {
        // Fails only when it is closed already.
        let _ = popover.hide_popover();
    }
}

/// Moves the focus to the next or the previous button inside the popover `id`, around the ends.
pub fn focus_next(id: &str, forward: bool) {
    let Some(popover) = dom::by_id(id) else { return };
    let Ok(entries) = popover.query_selector_all("button") else { return };
    let entries: Vec<web_sys::HtmlElement> =
        (0..entries.length()).filter_map(|index| entries.get(index)?.dyn_into().ok()).collect();
    let active = dom::document().and_then(|document| document.active_element());
    let here = entries.iter().position(|entry| active.as_ref().is_some_and(|active| active == entry.as_ref()));
    let count = entries.len().max(1);
    let next = match (here, forward) {
        (None, _) => 0,
        (Some(here), true) => (here + 1) % count,
        (Some(here), false) => (here + count - 1) % count,
    };
    if let Some(entry) = entries.get(next) {
        // An element that is rendered takes the focus.
        let _ = entry.focus();
    }
}
