//! Form fields: a label in the reader's language, the parameter's own name beside it, and the error in its place.
//!
//! A field holds text. `on_change` is called when the reader is done with it (blur or Enter), never while typing.

use leptos::prelude::*;
use mailflow_text::Key;

use super::icon::{Icon, small_icon};
use crate::text::use_text;

/// A line of text.
#[component]
pub fn TextField(
    /// Its label.
    label: Key,
    /// The text it shows.
    #[prop(into)]
    value: Signal<String>,
    /// Called with what was written.
    on_change: Callback<String>,
    /// What is wrong with it, in the core's words.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// The cmdlet's or `main.cf`'s name of it.
    #[prop(default = "")]
    parameter: &'static str,
    /// An example of what to write.
    #[prop(default = "")]
    placeholder: &'static str,
    /// The id of a `<datalist>` with suggestions.
    #[prop(default = "")]
    list: &'static str,
    /// Whether it holds an address, a host or other text of machines.
    #[prop(default = true)]
    mono: bool,
) -> impl IntoView {
    let t = use_text();
    let id = field_id();
    let error_id = format!("{id}-error");
    let described_by = {
        let error_id = error_id.clone();
        move || error.with(Option::is_some).then(|| error_id.clone())
    };
    view! {
        <div class="field">
            <label for=id.clone()>{t.of(label)} {parameter_name(parameter)}</label>
            <input
                id=id
                class=if mono { "input mono" } else { "input" }
                type="text"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                list=(!list.is_empty()).then_some(list)
                placeholder=placeholder
                prop:value=value
                aria-invalid=move || error.with(Option::is_some).then_some("true")
                aria-describedby=described_by
                on:change=move |event| on_change.run(event_target_value(&event))
            />
            {move || error.get().map(|error| error_line(&error_id, error))}
        </div>
    }
    .into_any()
}

/// A choice of a few.
#[component]
pub fn SelectField(
    /// Its label.
    label: Key,
    /// The values and what they are called, in order.
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
    /// The chosen value.
    #[prop(into)]
    value: Signal<String>,
    /// Called with the value that was chosen.
    on_change: Callback<String>,
    /// The cmdlet's or `main.cf`'s name of it.
    #[prop(default = "")]
    parameter: &'static str,
) -> impl IntoView {
    let t = use_text();
    let id = field_id();
    view! {
        <div class="field">
            <label for=id.clone()>{t.of(label)} {parameter_name(parameter)}</label>
            <select id=id class="select" prop:value=value on:change=move |event| on_change.run(event_target_value(&event))>
                {move || {
                    let chosen = value.get();
                    options
                        .get()
                        .into_iter()
                        .map(|(value, name)| {
                            let selected = value == chosen;
                            view! { <option value=value selected=selected>{name}</option> }
                        })
                        .collect_view()
                }}
            </select>
        </div>
    }
    .into_any()
}

/// Something that is on or off.
#[component]
pub fn Toggle(
    /// Its label.
    label: Key,
    /// Whether it is on.
    #[prop(into)]
    checked: Signal<bool>,
    /// Called with what it is now.
    on_change: Callback<bool>,
    /// The cmdlet's or `main.cf`'s name of it.
    #[prop(default = "")]
    parameter: &'static str,
) -> impl IntoView {
    let t = use_text();
    view! {
        <label class="toggle">
            <input class="check" type="checkbox" prop:checked=checked on:change=move |event| on_change.run(event_target_checked(&event)) />
            <span>{t.of(label)} {parameter_name(parameter)}</span>
        </label>
    }
    .into_any()
}

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

fn parameter_name(parameter: &'static str) -> Option<AnyView> {
    (!parameter.is_empty()).then(|| view! { <span class="parameter">{parameter}</span> }.into_any())
}
