//! Lists inside a form: restriction classes of Postfix, and the conditions, exceptions and actions of a rule.

use std::sync::Arc;

use leptos::prelude::*;
use mailflow_text::{Key, key};
use serde_json::Value;

use super::{
    field::{Field, Kind, Variant, variant_code},
    form::{Form, connectors, field},
};
use crate::{
    text::use_text,
    widgets::{Button, Icon, IconButton, Menu, MenuItem, look},
};

/// The entries of the list at `place`.
fn entries(form: Form, place: &str) -> Vec<Value> {
    form.look(place, |value| value.and_then(Value::as_array).cloned()).unwrap_or_default()
}

/// Puts another list at `place`; a refusal of the whole is told by a toast, since no single field asked.
fn replace(form: Form, place: &str, entries: Vec<Value>) {
    if let Err(refusal) = form.change(place, Value::Array(entries)) {
        form.toasts.complain(untrack(|| form.texts.format(key::ERROR_REFUSED, &[("problem", &refusal)])));
    }
}

fn add(form: Form, place: &str, entry: Value) {
    let mut list = untrack(|| entries(form, place));
    list.push(entry);
    replace(form, place, list);
}

fn remove(form: Form, place: &str, index: usize) {
    let mut list = untrack(|| entries(form, place));
    if index < list.len() {
        list.remove(index);
        replace(form, place, list);
    }
}

/// A list of objects.
pub fn items(
    form: Form,
    place: Arc<str>,
    list: &'static Field,
    fields: &'static [Field],
    fresh: &'static str,
    add_label: Key,
) -> AnyView {
    let t = use_text();
    let looked = Arc::clone(&place);
    let count = Memo::new(move |_| entries(form, &looked).len());
    let (shown, added) = (Arc::clone(&place), place);
    let on_add = Callback::new(move |()| {
        let names: Vec<Value> = untrack(|| entries(form, &added)).iter().filter_map(|entry| entry.get("name").cloned()).collect();
        let mut entry: Value = serde_json::from_str(fresh).unwrap_or_default();
        let stem = entry.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
        let free = (1..).map(|number| if number == 1 { stem.clone() } else { format!("{stem}_{number}") });
        if let (Some(name), Some(place)) = (free.map(Value::String).find(|name| !names.contains(name)), entry.get_mut("name")) {
            *place = name;
        }
        add(form, &added, entry);
    });
    view! {
        <div class="field">
            <p class="label">{t.of(list.label)} " " <span class="parameter">{list.parameter}</span></p>
            {move || (0..count.get()).map(|index| entry_of(form, &shown, index, None, fields)).collect_view()}
            <div class="row"><Button label=add_label icon=Icon::Add look=look::SMALL_OUTLINED on_click=on_add /></div>
        </div>
    }
    .into_any()
}

/// A list of conditions or actions.
pub fn variants(form: Form, place: Arc<str>, list: &'static Field, variants: &'static [Variant], add_label: Key) -> AnyView {
    let t = use_text();
    let looked = Arc::clone(&place);
    let codes = Memo::new(move |_| entries(form, &looked).iter().map(|entry| variant_code(entry).to_owned()).collect::<Vec<_>>());
    let (shown, added) = (Arc::clone(&place), place);
    let choices = Callback::new(move |()| {
        variants
            .iter()
            .map(|variant| {
                let added = Arc::clone(&added);
                let run = Callback::new(move |()| add(form, &added, untrack(|| fresh_entry(form, variant))));
                let mut item = MenuItem::new(t.get(variant.label), Icon::Add, run);
                item.icon = None;
                item.keys = variant.parameter;
                item
            })
            .collect()
    });
    view! {
        <div class="parts">
            {move || {
                let codes = codes.get();
                let is_empty = codes.is_empty();
                let parts = codes
                    .into_iter()
                    .enumerate()
                    .filter_map(|(index, code)| {
                        let variant = variants.iter().find(|variant| variant.code == code)?;
                        Some(entry_of(form, &shown, index, Some(variant), variant.fields))
                    })
                    .collect_view();
                let hint = list.hint.filter(|_| is_empty).map(|hint| view! { <p class="quiet small">{t.of(hint)}</p> });
                view! { {hint} {parts} }
            }}
            <div class="row"><Menu label=add_label icon=Icon::Add shows_label=true items=choices /></div>
        </div>
    }
    .into_any()
}

/// A new entry of a list of variants; one that names a connector names the first there is.
fn fresh_entry(form: Form, variant: &Variant) -> Value {
    let mut entry: Value = serde_json::from_str(variant.fresh).unwrap_or_default();
    let names_connector = variant.fields.iter().any(|field| matches!(field.kind, Kind::Connector));
    if let (true, Some(first), Some(name)) = (names_connector, connectors(form).into_iter().next(), entry.get_mut(variant.code)) {
        *name = Value::String(first);
    }
    entry
}

fn entry_of(form: Form, list: &Arc<str>, index: usize, variant: Option<&'static Variant>, fields: &'static [Field]) -> AnyView {
    let t = use_text();
    let prefix = format!("{list}/{index}");
    let list = Arc::clone(list);
    let on_remove = Callback::new(move |()| remove(form, &list, index));
    view! {
        <div class="form-part" role="group" aria-label=move || variant.map(|variant| t.get(variant.label))>
            <div class="form-part-head">
                {variant.map(|variant| view! {
                    <p class="label">{t.of(variant.label)} " " <span class="parameter">{variant.parameter}</span></p>
                })}
                <IconButton label=key::EDIT_REMOVE icon=Icon::Dismiss look=look::SMALL on_click=on_remove />
            </div>
            {fields.iter().map(|one| field(form, &prefix, one)).collect_view()}
        </div>
    }
    .into_any()
}
