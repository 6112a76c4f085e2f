//! What a panel says when there is nothing to show, and what to do next.

use leptos::prelude::*;
use mailflow_text::Key;

use super::icon::{Icon, icon};
use crate::text::use_text;

/// An empty state: a picture, a sentence, and buttons for the next step.
#[component]
pub fn Empty(
    /// The picture.
    icon: Icon,
    /// What is not there.
    title: Key,
    /// What to do about it.
    #[prop(optional)]
    hint: Option<Key>,
    /// Buttons.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let t = use_text();
    view! {
        <div class="empty">
            {self::icon(icon)}
            <h3>{t.of(title)}</h3>
            {hint.map(|hint| view! { <p>{t.of(hint)}</p> })}
            {children.map(|children| view! { <div class="actions">{children()}</div> })}
        </div>
    }
    .into_any()
}
