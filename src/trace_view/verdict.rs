//! How the path ends: the first thing a reader wants to know.

use std::sync::Arc;

use leptos::prelude::*;
use mailflow::{Assumption, Element, reason::Evidence, trace::Path};
use mailflow_text::{evidence_explanation, evidence_name, key, verdict_sentence};

use super::{TraceState, decision::select_button, hop::go_to, step_id};
use crate::{
    editor::use_editor,
    text::use_text,
    timeline::Step,
    widgets::{icon, outcome},
};

/// The first decision that is assumed, and the question behind it where there is one.
fn guess(path: &Path) -> Option<(Step, Option<Assumption>)> {
    let decisions = path.hops.iter().enumerate().flat_map(|(hop, stay)| {
        stay.decisions.iter().enumerate().map(move |(decision, made)| (Step::Decide { hop, decision }, made))
    });
    let mut guesses = decisions.filter(|(_, made)| made.reason.source().evidence == Evidence::Assumed);
    guesses.next().map(|(step, made)| (step, made.assumptions.first().copied()))
}

/// The card with the outcome.
pub fn card(state: TraceState, path: &Arc<Path>) -> AnyView {
    let t = use_text();
    let verdict = path.verdict.clone();
    let evidence = path.evidence();
    let (recipient, class) = (path.recipient.to_string(), format!("verdict outcome {}", verdict.kind()));
    let (shape, word) = (outcome::shape(&verdict), outcome::word(&verdict));
    let name = Signal::derive(move || evidence_name(t.now(), evidence));
    // A guess leads to the question it answers, or else to the decision that is one.
    let sure = match guess(path) {
        Some((_, Some(assumption))) => select_button(Element::Assumption(assumption).into(), name),
        Some((step, None)) => {
            let player = use_editor().player;
            let go = move |_| player.go_to_step(state.path.get_untracked(), step);
            view! { <button type="button" class="link" on:click=go>{name}</button> }.into_any()
        }
        None => name.into_any(),
    };
    let is_current = move || state.step.get() == Some(Step::End);
    view! {
        <section class=class id=step_id(Step::End) aria-label=t.of(key::TRACE_VERDICT) aria-current=move || is_current().then_some("step")>
            <span class="verdict-shape">{icon(shape)}</span>
            <div>
                <h2>{t.of(word)}</h2>
                <p>{move || verdict_sentence(t.now(), &verdict)}</p>
                <p class="verdict-facts">
                    <span class="mono">{recipient}</span>
                    <span title=move || evidence_explanation(t.now(), evidence)>{t.of(key::TRACE_EVIDENCE)} ": " {sure}</span>
                </p>
            </div>
            {go_to(state, Step::End)}
        </section>
    }
    .into_any()
}
