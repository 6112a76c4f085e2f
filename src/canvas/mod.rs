//! The map.

use leptos::prelude::*;

/// The map.
#[component]
pub fn Map() -> impl IntoView {
    view! { <div class="map"></div> }.into_any()
}
