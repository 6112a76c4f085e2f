//! Elements of the page: finding, focusing, measuring, and what the reader's system prefers.

use leptos::web_sys::{self, Document, Element, HtmlDialogElement, HtmlElement, window};
use wasm_bindgen::JsCast;

/// The document.
pub fn document() -> Option<Document> {
    window()?.document()
}

/// The element with this id.
pub fn by_id(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Puts the focus on the element with this id.
pub fn focus(id: &str) {
    if let Some(element) = by_id(id) {
        // Fails only for elements that are not rendered, which have no focus to take.
        let _ = element.focus();
    }
}

/// Brings the element with this id into view, moving as little as possible.
pub fn reveal(id: &str) {
    if let Some(element) = by_id(id) {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Whether keys typed at `event` belong to a text field or a control of their own.
pub fn is_typing(event: &web_sys::KeyboardEvent) -> bool {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return false };
    target.closest("input, textarea, select, [contenteditable]").ok().flatten().is_some()
}

/// Whether keys typed at `event` belong to a text field, which has an undo of its own.
pub fn is_in_text(event: &web_sys::KeyboardEvent) -> bool {
    const TEXT: &str = "input:not([type=checkbox], [type=radio], [type=range], [type=file]), textarea, [contenteditable]";
    is_inside(event, TEXT)
}

/// Whether `event` happened inside an element that `selector` matches.
pub fn is_inside(event: &web_sys::Event, selector: &str) -> bool {
    event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .is_some_and(|target| target.closest(selector).ok().flatten().is_some())
}

/// Whether a dialog is open.
pub fn has_open_dialog() -> bool {
    document().and_then(|document| document.query_selector("dialog[open]").ok().flatten()).is_some()
}

/// Whether a menu is open.
pub fn has_open_popover() -> bool {
    // Browsers without popovers do not know the selector, and have none open.
    document().and_then(|document| document.query_selector(":popover-open").ok().flatten()).is_some()
}

/// Whether nothing has the focus, as after the element that had it is gone.
pub fn has_lost_focus() -> bool {
    document().is_some_and(|document| {
        let active = document.active_element();
        active.is_none() || active == document.body().map(Into::into)
    })
}

/// Opens `dialog` above everything else.
pub fn show_modal(dialog: &HtmlDialogElement) {
    if !dialog.open() {
        // Fails only for a dialog outside the document.
        let _ = dialog.show_modal();
    }
}

/// Width and height of `element` in whole pixels.
pub fn size(element: &Element) -> (i32, i32) {
    (element.client_width(), element.client_height())
}

/// Left and top of `element` in the window, in whole pixels.
pub fn origin(element: &Element) -> (i32, i32) {
    let rect = element.get_bounding_client_rect();
    (whole(rect.left()), whole(rect.top()))
}

/// Left, bottom and width of the element with this id.
pub fn below(id: &str) -> Option<(i32, i32, i32)> {
    let rect = by_id(id)?.get_bounding_client_rect();
    Some((whole(rect.left()), whole(rect.bottom()), whole(rect.width())))
}

/// A pixel measure without its fraction.
#[expect(clippy::cast_possible_truncation, reason = "screens are smaller than two thousand million pixels, and `as` saturates")]
pub fn whole(pixels: f64) -> i32 {
    pixels.round() as i32
}

/// Width and height of the window.
pub fn window_size() -> (i32, i32) {
    let measure = |value: Result<wasm_bindgen::JsValue, wasm_bindgen::JsValue>| {
        value.ok().and_then(|value| value.as_f64()).map_or(0, whole)
    };
    window().map_or((0, 0), |window| (measure(window.inner_width()), measure(window.inner_height())))
}

/// Sets an attribute of the root element, or takes it away.
pub fn set_root_attribute(name: &str, value: Option<&str>) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    // The names are constants of this program and valid, so neither call can fail.
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}

/// Sets a CSS variable of the root element.
pub fn set_root_variable(name: &str, value: &str) {
    let Some(root) = document().and_then(|document| document.document_element()?.dyn_into::<HtmlElement>().ok()) else { return };
    // Fails only for malformed names, which are constants of this program.
    let _ = root.style().set_property(name, value);
}

/// Sets the title of the window.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Whether a media query holds.
pub fn matches(query: &str) -> bool {
    window().and_then(|window| window.match_media(query).ok().flatten()).is_some_and(|list| list.matches())
}

/// Whether the reader's system asks for less motion.
pub fn prefers_less_motion() -> bool {
    matches("(prefers-reduced-motion: reduce)")
}

/// Whether this is an Apple system, where Command takes the place of Control.
pub fn uses_command_key() -> bool {
    window()
        .and_then(|window| window.navigator().platform().ok())
        .is_some_and(|platform| platform.starts_with("Mac") || platform.starts_with("iP"))
}

/// The languages that the reader's browser asks for, the favourite first.
pub fn languages() -> Vec<String> {
    window().map(|window| window.navigator().languages().iter().filter_map(|tag| tag.as_string()).collect()).unwrap_or_default()
}

/// Prints the page.
pub fn print() {
    if let Some(window) = window() {
        // Blocked only in sandboxed frames, where there is nobody to print for.
        let _ = window.print();
    }
}

/// Takes away what the page showed while the program was loading.
pub fn clear_start_screen() {
    if let Some(element) = by_id("starting") {
        element.remove();
    }
}
