//! What a form asks of the browser beyond an event's value: putting text back, and moving the focus in a list.

use leptos::web_sys::{self, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use wasm_bindgen::JsCast;

use super::dom;

/// Shows `text` in the field that `event` comes from, whatever was typed.
pub fn show_text(event: &web_sys::Event, text: &str) {
    let Some(target) = event.target() else { return };
    if let Some(field) = target.dyn_ref::<HtmlInputElement>() {
        field.set_value(text);
    } else if let Some(field) = target.dyn_ref::<HtmlTextAreaElement>() {
        field.set_value(text);
    } else if let Some(field) = target.dyn_ref::<HtmlSelectElement>() {
        field.set_value(text);
    }
}

/// Ticks the box that `event` comes from, or not.
pub fn show_ticked(event: &web_sys::Event, ticked: bool) {
    if let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
        field.set_checked(ticked);
    }
}

/// Moves the focus by `steps` among the elements inside `container` that `selector` matches; it stops at the ends.
pub fn move_focus(container: &str, selector: &str, steps: i32) {
    let Some(container) = dom::by_id(container) else { return };
    let Ok(found) = container.query_selector_all(selector) else { return };
    let found: Vec<HtmlElement> = (0..found.length()).filter_map(|index| found.get(index)?.dyn_into().ok()).collect();
    let active = dom::document().and_then(|document| document.active_element());
    let here = found.iter().position(|element| active.as_ref().is_some_and(|active| active == element.as_ref()));
    let last = i32::try_from(found.len()).unwrap_or(i32::MAX).saturating_sub(1);
    let next = match here.and_then(|here| i32::try_from(here).ok()) {
        Some(here) => here.saturating_add(steps).clamp(0, last.max(0)),
        None => 0,
    };
    if let Some(element) = usize::try_from(next).ok().and_then(|next| found.get(next)) {
        // An element that is rendered takes the focus.
        let _ = element.focus();
    }
}

/// Brings the first element inside `container` that `selector` matches to the middle of what can be seen.
pub fn reveal_first(container: &str, selector: &str) {
    let Some(element) = dom::by_id(container).and_then(|container| container.query_selector(selector).ok().flatten()) else {
        return;
    };
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}
