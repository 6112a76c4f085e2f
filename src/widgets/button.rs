//! Buttons: with a word, with an icon, or with both; always with a name.

use leptos::prelude::*;
use mailflow_text::Key;

use super::icon::{Icon, icon};
use crate::text::use_text;

/// How much a button asks for attention; classes of `widgets.css`, combined by a space.
pub mod look {
    /// Nothing around it.
    pub const PLAIN: &str = "";
    /// A border.
    pub const OUTLINED: &str = "outlined";
    /// The one thing to do here.
    pub const PRIMARY: &str = "primary";
    /// Fits into a line of text.
    pub const SMALL: &str = "small";
    /// Both of the above.
    pub const SMALL_OUTLINED: &str = "small outlined";
}

/// A button with a word and, if given, an icon in front of it.
#[component]
pub fn Button(
    /// Its word.
    label: Key,
    /// What it does.
    on_click: Callback<()>,
    /// An icon in front of the word.
    #[prop(optional)]
    icon: Option<Icon>,
    /// One of [`look`].
    #[prop(default = look::OUTLINED)]
    look: &'static str,
    /// When it cannot be used.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView {
    let t = use_text();
    view! {
        <button type="button" class=format!("button {look}") disabled=disabled on:click=move |_| on_click.run(())>
            {icon.map(self::icon)}
            <span>{t.of(label)}</span>
        </button>
    }
    .into_any()
}

/// A button that shows an icon only; its name is there for assistive technology and as a tooltip.
#[component]
pub fn IconButton(
    /// Its name.
    label: Key,
    /// What it shows.
    #[prop(into)]
    icon: Signal<Icon>,
    /// What it does.
    on_click: Callback<()>,
    /// One of [`look`].
    #[prop(default = look::PLAIN)]
    look: &'static str,
    /// When it cannot be used.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// Whether it is switched on, for buttons that switch.
    #[prop(optional, into)]
    pressed: Option<Signal<bool>>,
    /// The keys that do the same, as the tooltip shows them.
    #[prop(default = "")]
    keys: &'static str,
) -> impl IntoView {
    let t = use_text();
    let title = move || if keys.is_empty() { t.get(label).to_owned() } else { format!("{} ({keys})", t.get(label)) };
    view! {
        <button
            type="button"
            class=format!("button icon-only {look}")
            aria-label=t.of(label)
            title=title
            disabled=disabled
            aria-pressed=move || pressed.map(|pressed| if pressed.get() { "true" } else { "false" })
            on:click=move |_| on_click.run(())
        >
            {move || self::icon(icon.get())}
        </button>
    }
    .into_any()
}
