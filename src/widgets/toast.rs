//! Short messages at the lower edge: what happened, and a way to undo it.

use std::sync::Arc;

use leptos::prelude::*;
use mailflow_text::{Key, key};

use super::{
    Button, IconButton,
    icon::{Icon, icon},
    look,
};
use crate::platform::timer;

/// How long a toast without consequences stays.
const SHOWN_MILLISECONDS: u32 = 6_000;

/// What a toast's button does. It outlives the form or list that made it, which a [`Callback`] would not.
pub type Action = Arc<dyn Fn() + Send + Sync>;

#[derive(Clone)]
struct Toast {
    number: u32,
    text: String,
    is_error: bool,
    action: Option<(Key, Action)>,
}

/// The toasts of the page.
#[derive(Clone, Copy)]
pub struct Toasts(RwSignal<Vec<Toast>>);

/// The toasts of the page.
pub fn use_toasts() -> Toasts {
    expect_context()
}

impl Toasts {
    /// None yet.
    pub fn new() -> Self {
        Self(RwSignal::new(Vec::new()))
    }

    /// Says that something happened, with a button that does something about it.
    pub fn say(self, text: String, action: Option<(Key, Action)>) {
        let number = self.push(text, false, action);
        timer::after(SHOWN_MILLISECONDS, move || self.dismiss(number)).forget();
    }

    /// Says that something went wrong; stays until dismissed.
    pub fn complain(self, text: String) {
        self.push(text, true, None);
    }

    /// Says that something went wrong, with a button that helps; stays until dismissed.
    pub fn warn(self, text: String, action: Option<(Key, Action)>) {
        self.push(text, true, action);
    }

    fn push(self, text: String, is_error: bool, action: Option<(Key, Action)>) -> u32 {
        self.0
            .try_update(|toasts| {
                let number = toasts.last().map_or(1, |toast| toast.number + 1);
                toasts.push(Toast { number, text, is_error, action });
                number
            })
            .unwrap_or_default()
    }

    fn dismiss(self, number: u32) {
        self.0.update(|toasts| toasts.retain(|toast| toast.number != number));
    }

    /// The place where they show.
    pub fn view(self) -> AnyView {
        view! {
            <div class="toasts" role="status" aria-live="polite">
                <For each=move || self.0.get() key=|toast| toast.number children=move |toast| self.one(toast) />
            </div>
        }
        .into_any()
    }

    fn one(self, toast: Toast) -> AnyView {
        let dismiss = Callback::new(move |()| self.dismiss(toast.number));
        let (class, picture) = if toast.is_error { ("toast error", Icon::Error) } else { ("toast info", Icon::Info) };
        let action = toast.action.map(|(label, action)| {
            let run = Callback::new(move |()| {
                action();
                dismiss.run(());
            });
            view! { <Button label on_click=run look=look::SMALL_OUTLINED /> }
        });
        view! {
            <div class=class>
                {icon(picture)}
                <p>{toast.text}</p>
                {action}
                <IconButton label=key::BAR_CLOSE icon=Icon::Dismiss on_click=dismiss look=look::SMALL />
            </div>
        }
        .into_any()
    }
}
