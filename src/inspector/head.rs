//! The head of a form: what is selected, its name, and what can be done with it as a whole; and who uses it.

use std::sync::Arc;

use leptos::{ev, prelude::*};
use mailflow::Element;
use mailflow_edit::{Edit, duplicate, references_to, renamed};
use mailflow_text::{Key, element_kind_name, key};

use super::form::{Form, Refusals, label, run};
use crate::{
    lists,
    platform::forms,
    text::use_text,
    widgets::{Button, Icon, IconButton, field::field_id, icon, look, use_toasts},
};

/// The head; `renamed_to` tells the panel which new name is the same element.
pub fn head(form: Form, renamed_to: StoredValue<Option<Element>>) -> AnyView {
    let t = use_text();
    let element = form.element;
    let kind = move || element.get().map(|element| element_kind_name(t.now(), &element)).unwrap_or_default();
    let name = move || element.get().map(|element| element.label()).unwrap_or_default();
    let system = move || {
        element.get().and_then(|element| match element {
            Element::System(_) => None,
            element => element.system().map(ToString::to_string),
        })
    };
    let picture = element
        .get_untracked()
        .map_or(Icon::Info, |element| untrack(|| form.editor.topology.with(|topology| lists::picture(topology, &element))));
    let is_internet = matches!(element.get_untracked(), Some(Element::System(id)) if id.is_internet());
    view! {
        <header class="element-head">
            {icon(picture)}
            <div>
                <p class="quiet small">{kind} {move || system().map(|system| format!(" · {system}"))}</p>
                <h3 class="mono-name">{name}</h3>
            </div>
        </header>
        {if is_internet {
            view! { <p class="form-section quiet">{t.of(key::INSPECTOR_INTERNET)}</p> }.into_any()
        } else {
            view! {
                <div class="form-section">
                    <div class="row">{actions(form)}</div>
                    {identity(form, renamed_to)}
                </div>
            }
            .into_any()
        }}
    }
    .into_any()
}

/// What identifies the element: its label and parameter.
const fn identity_of(element: &Element) -> (Key, &'static str) {
    match element {
        Element::AcceptedDomain(..) => (key::FIELD_DOMAIN, "DomainName"),
        Element::Zone(_) => (key::FIELD_DOMAIN, ""),
        Element::Recipient(..) => (key::FIELD_ADDRESS, "PrimarySmtpAddress"),
        Element::System(_) | Element::Certificate(_) => (key::FIELD_NAME, ""),
        _ => (key::FIELD_NAME, "Name"),
    }
}

fn identity(form: Form, renamed_to: StoredValue<Option<Element>>) -> AnyView {
    let t = use_text();
    let id = field_id();
    let (name_label, parameter) = form.element.get_untracked().map_or((key::FIELD_NAME, ""), |element| identity_of(&element));
    let shown = Memo::new(move |_| match form.element.get() {
        Some(Element::RecordSet(name, _)) => name.to_string(),
        Some(element) => element.label(),
        None => String::new(),
    });
    let refusals = Refusals::of(shown);
    let commit = move |event: ev::Event| {
        let Some(from) = form.element.get_untracked() else { return };
        let to = event_target_value(&event);
        renamed_to.set_value(renamed(&from, &to));
        let result = run(form, Edit::Rename { from, to });
        if result.is_ok() {
            forms::show_text(&event, &shown.get_untracked());
        }
        refusals.say(result.err().into_iter().collect());
    };
    let (errors_id, hint_id) = (format!("{id}-errors"), format!("{id}-hint"));
    view! {
        <div class="field">
            {label(name_label, parameter, &id)}
            <input class="input" id=id type="text" autocomplete="off" spellcheck="false" prop:value=shown
                aria-invalid=move || refusals.any().then_some("true") aria-describedby=format!("{hint_id} {errors_id}") on:change=commit />
            <p class="hint" id=hint_id>{t.of(key::HINT_RENAME)}</p>
            {refusals.view(errors_id)}
        </div>
    }
    .into_any()
}

fn actions(form: Form) -> AnyView {
    let editor = form.editor;
    let t = use_text();
    let toasts = use_toasts();
    let copy =
        Memo::new(move |_| form.element.get().and_then(|element| editor.topology.with(|topology| duplicate(topology, &element))));
    let on_duplicate = Callback::new(move |()| {
        if let Some(edit) = copy.get_untracked() {
            editor.run(edit);
        }
    });
    let on_delete = Callback::new(move |()| {
        let Some(element) = form.element.get_untracked() else { return };
        let users = editor.topology.with_untracked(|topology| references_to(topology, &element));
        let name = element.label();
        if run(form, Edit::Remove(element)).is_ok() {
            let text = untrack(|| match users.as_slice() {
                [] => t.format(key::TOAST_DELETED, &[("name", &name)]),
                users => {
                    let named = users.iter().take(3).map(Element::label).collect::<Vec<_>>().join(", ");
                    let named = if users.len() > 3 { named + ", …" } else { named };
                    t.format(key::TOAST_DELETED_IN_USE, &[("name", &name), ("users", &named)])
                }
            });
            toasts.say(text, Some((key::TOAST_UNDO, Arc::new(move || editor.undo()))));
        }
    });
    view! {
        <Button label=key::EDIT_DUPLICATE icon=Icon::Copy look=look::SMALL_OUTLINED disabled=Signal::derive(move || copy.with(Option::is_none)) on_click=on_duplicate />
        <Button label=key::EDIT_DELETE icon=Icon::Delete look=look::SMALL_OUTLINED on_click=on_delete />
        {priority(form)}
    }
    .into_any()
}

/// For rules: the priority, and the buttons that change it.
fn priority(form: Form) -> Option<AnyView> {
    let t = use_text();
    let editor = form.editor;
    let is_rule = matches!(form.element.get_untracked(), Some(Element::TransportRule(..)));
    let place = Memo::new(move |_| {
        form.element.get().and_then(|element| editor.topology.with(|topology| lists::rule_place(topology, &element)))
    });
    let step = move |up: bool| {
        Callback::new(move |()| {
            let (Some(rule), Some((at, _))) = (form.element.get_untracked(), place.get_untracked()) else { return };
            editor.run(Edit::MoveRule { rule, to: if up { at.saturating_sub(1) } else { at + 1 } });
        })
    };
    is_rule.then(|| {
        view! {
            <span class="priority">
                <span class="small">{t.of(key::FIELD_PRIORITY)} " " <span class="parameter">"Priority"</span> " " {move || place.get().map(|(at, _)| at)}</span>
                <IconButton label=key::EDIT_MOVE_UP icon=Icon::Up look=look::SMALL disabled=Signal::derive(move || place.get().is_none_or(|(at, _)| at == 0)) on_click=step(true) />
                <IconButton label=key::EDIT_MOVE_DOWN icon=Icon::Down look=look::SMALL
                    disabled=Signal::derive(move || place.get().is_none_or(|(at, count)| at + 1 >= count)) on_click=step(false) />
            </span>
        }
        .into_any()
    })
}

/// Who names this element, as links.
pub fn used_by(form: Form) -> AnyView {
    let t = use_text();
    let editor = form.editor;
    let users = Memo::new(move |_| {
        form.element.get().map(|element| editor.topology.with(|topology| references_to(topology, &element))).unwrap_or_default()
    });
    view! {
        <section class="form-section">
            <h3>{t.of(key::INSPECTOR_USED_BY)}</h3>
            {move || {
                let users = users.get();
                if users.is_empty() {
                    view! { <p class="quiet small">{t.of(key::INSPECTOR_USED_BY_NOTHING)}</p> }.into_any()
                } else {
                    lists::links(users)
                }
            }}
        </section>
    }
    .into_any()
}
