//! An open question: its readings, who says what, and the one this document takes.

use leptos::prelude::*;
use mailflow::{Assumption, Element};
use mailflow_edit::{Edit, ElementValue};
use mailflow_text::{assumption_explanation, assumption_question, assumption_reading, evidence_name, key, source_label};

use crate::{
    editor::use_editor,
    text::use_text,
    widgets::{Icon, field::field_id, icon},
};

/// The edit that takes `reading`.
pub fn take(assumption: Assumption, reading: &str) -> Edit {
    Edit::put(None, ElementValue::Assumption { assumption, reading: reading.to_owned() })
}

/// The form of an open question.
pub fn form(assumption: Assumption) -> AnyView {
    let t = use_text();
    let editor = use_editor();
    let group = field_id();
    let reading_of = move || editor.topology.with(|topology| topology.assumptions.reading(assumption));
    let source = assumption.source();
    let choices = assumption.readings().iter().map(|reading| {
        let is_default = *reading == assumption.default_reading();
        view! {
            <label class="choice-line">
                <input class="check" type="radio" name=group.clone() prop:checked=move || reading_of() == *reading
                    on:change=move |_| editor.run(take(assumption, reading)) />
                <span>
                    {move || assumption_reading(t.now(), assumption, reading)}
                    {is_default.then(|| view! { " " <span class="quiet small">"(" {t.of(key::FIELD_READING_DEFAULT)} ")"</span> })}
                    <span class="parameter">{*reading}</span>
                </span>
            </label>
        }
    });
    view! {
        <div class="inspector">
            <header class="element-head">
                {icon(Icon::Assumption)}
                <div>
                    <p class="quiet small">{move || mailflow_text::element_kind_name(t.now(), &Element::Assumption(assumption))}</p>
                    <h3>{move || assumption_question(t.now(), assumption)}</h3>
                </div>
            </header>
            <fieldset class="form-section">
                <legend>{t.of(key::FIELD_READING)} " " <span class="parameter">{assumption.id()}</span></legend>
                {choices.collect_view()}
            </fieldset>
            <section class="form-section">
                <p>{move || assumption_explanation(t.now(), assumption)}</p>
                <p class="quiet small">{move || evidence_name(t.now(), source.evidence)} " · " {source_label(source)}</p>
            </section>
        </div>
    }
    .into_any()
}
