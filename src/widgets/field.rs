//! What form fields share: an id of their own, and the error in its place.

use leptos::prelude::*;

use super::icon::{Icon, small_icon};

/// An id that no other field has.
pub fn field_id() -> String {
    thread_local! { static NEXT: std::cell::Cell<u32> = const { std::cell::Cell::new(0) }; }
    let number = NEXT.get().wrapping_add(1);
    NEXT.set(number);
    format!("field-{number}")
}

/// The error of a field, under it.
pub fn error_line(id: &str, error: String) -> AnyView {
    view! { <p class="error" id=id.to_owned()>{small_icon(Icon::Error)} <span>{error}</span></p> }.into_any()
}
