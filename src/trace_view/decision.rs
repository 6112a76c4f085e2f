//! One decision: the sentence, what decided, and on request everything behind it.

use std::sync::Arc;

use leptos::prelude::*;
use mailflow::{
    ConfigRef, Element,
    trace::{Cause, Decision, Path},
};
use mailflow_text::{
    Key, Text, assumption_question, assumption_reading, cause_label, config_label, evidence_explanation, evidence_name, key,
    sentence, source_label, stage_name, why_not,
};

use super::{TraceState, step_id};
use crate::{
    editor::{points_at, use_editor},
    frame::use_page,
    panels,
    text::use_text,
    timeline::Step,
};

/// The decision number `place` at hop number `hop` of `path`.
pub fn decision(state: TraceState, path: &Arc<Path>, hop: usize, place: usize) -> AnyView {
    let Some(decision) = path.hops.get(hop).and_then(|hop| hop.decisions.get(place)).cloned() else { return ().into_any() };
    let decision = Arc::new(decision);
    let t = use_text();
    let editor = use_editor();
    let step = Step::Decide { hop, decision: place };
    let is_current = Memo::new(move |_| state.step.get() == Some(step));
    let is_open = move || is_current.get() || state.is_full.get();
    let choose = {
        let cause = decision.cause.clone();
        move |_| {
            editor.player.go_to_step(state.path.get_untracked(), step);
            if let Some(config) = config_of(&cause) {
                editor.select(config);
            }
        }
    };
    let words = {
        let decision = Arc::clone(&decision);
        move || sentence(t.now(), &decision)
    };
    let part = {
        let decision = Arc::clone(&decision);
        move || stage_name(t.now(), decision.stage)
    };
    let decided_by = cause_link(&decision.cause);
    let class =
        if decision.reason.source().evidence == mailflow::reason::Evidence::Assumed { "decision assumed" } else { "decision" };
    view! {
        <li class=class id=step_id(step) aria-current=move || is_current.get().then_some("step")>
            <button type="button" class="sentence" aria-expanded=move || if is_open() { "true" } else { "false" } on:click=choose>
                <span class="stage-name">{part}</span>
                <span>{words}</span>
            </button>
            {decided_by}
            {move || is_open().then(|| details(&decision))}
        </li>
    }
    .into_any()
}

/// The element that a cause points at; the lack of a setting points at the system that lacks it.
pub fn config_of(cause: &Cause) -> Option<ConfigRef> {
    match cause {
        Cause::Config(config) => Some(config.clone()),
        other => other.element().map(ConfigRef::from),
    }
}

/// What decided, as a link that selects it on the map and in the inspector.
fn cause_link(cause: &Cause) -> AnyView {
    let t = use_text();
    match cause {
        // Nothing to point at: the sentence says it all.
        Cause::Message | Cause::Standard => ().into_any(),
        cause => {
            let label = {
                let cause = cause.clone();
                move || cause_label(t.now(), &cause)
            };
            let Some(config) = config_of(cause) else { return view! { <p class="cause">{label}</p> }.into_any() };
            view! { <p class="cause">{select_button(config, Signal::derive(label))}</p> }.into_any()
        }
    }
}

/// A link that selects `config`.
pub fn select_button(config: ConfigRef, label: Signal<String>) -> AnyView {
    let editor = use_editor();
    let page = use_page();
    let element = config.element.clone();
    let is_selected = move || points_at(editor.selection().as_ref(), &element);
    view! {
        <button
            type="button"
            class="link"
            aria-pressed=move || if is_selected() { "true" } else { "false" }
            on:click=move |_| {
                editor.select(config.clone());
                page.show_side(panels::INSPECTOR);
            }
        >
            {label}
        </button>
    }
    .into_any()
}

/// Values, losers, source, how sure, and open questions.
fn details(decision: &Arc<Decision>) -> AnyView {
    let t = use_text();
    let rows = move |term: Key, content: AnyView| view! { <div><dt>{t.of(term)}</dt><dd>{content}</dd></div> }.into_any();
    let mut shown = Vec::new();
    let values = decision.reason.arguments();
    if !values.is_empty() {
        let items = values
            .into_iter()
            .map(|(name, value)| view! { <li><span class="parameter">{name}</span> <code>{value}</code></li> }.into_any())
            .collect_view();
        shown.push(rows(key::TRACE_VALUES, view! { <ul class="values">{items}</ul> }.into_any()));
    }
    if !decision.passed_over.is_empty() {
        let items = decision
            .passed_over
            .iter()
            .map(|loser| {
                let (candidate, why) = (loser.candidate.clone(), loser.why.clone());
                let label = Signal::derive({
                    let candidate = candidate.clone();
                    move || config_label(t.now(), &candidate)
                });
                view! { <li>{select_button(candidate, label)} " " <span>{move || why_not(t.now(), &why)}</span></li> }.into_any()
            })
            .collect_view();
        shown.push(rows(key::TRACE_PASSED_OVER, view! { <ul>{items}</ul> }.into_any()));
    }
    if !decision.looked_at.is_empty() {
        let items = decision
            .looked_at
            .iter()
            .map(|element| {
                let config = ConfigRef::from(element.clone());
                let label = Signal::derive({
                    let config = config.clone();
                    move || config_label(t.now(), &config)
                });
                view! { <li>{select_button(config, label)}</li> }.into_any()
            })
            .collect_view();
        shown.push(rows(key::TRACE_LOOKED_AT, view! { <ul>{items}</ul> }.into_any()));
    }
    for assumption in decision.assumptions.iter().copied() {
        let editor = use_editor();
        let label = Signal::derive(move || assumption_question(t.now(), assumption));
        let reading = move || {
            editor.topology.with(|topology| assumption_reading(t.now(), assumption, topology.assumptions.reading(assumption)))
        };
        let content = view! { {select_button(Element::Assumption(assumption).into(), label)} <p>{reading}</p> }.into_any();
        shown.push(rows(key::TRACE_ASSUMPTION, content));
    }
    let source = decision.reason.source();
    let evidence = move |text: Text| evidence_name(text, source.evidence);
    let content = view! {
        <span>{source_label(source)}</span>
        <p class="evidence" title=move || evidence_explanation(t.now(), source.evidence)>{move || evidence(t.now())}</p>
    };
    shown.push(rows(key::TRACE_SOURCE, content.into_any()));
    let code = decision.reason.code();
    shown.push(rows(key::TRACE_CODE, view! { <code>{code}</code> }.into_any()));
    view! { <dl class="decision-details">{shown}</dl> }.into_any()
}
