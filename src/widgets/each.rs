//! As many of something as there are. Leptos copies the code of `<For>` for every place that uses it, 3 kB each; this is one copy.

use std::sync::Arc;

use leptos::prelude::*;

/// What `make` makes of each index below `count`. Those that stay are not made again.
pub fn each(count: Memo<usize>, make: Arc<dyn Fn(usize) -> AnyView + Send + Sync>) -> AnyView {
    view! { <For each=move || 0..count.get() key=|index| *index children=move |index| make(index) /> }.into_any()
}
