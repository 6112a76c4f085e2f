//! A message's way as text: the twin of the map. Everything the map shows is here as well, in the order in which it happens.

mod decision;
mod hop;
mod readings;
mod report;
mod verdict;

use std::sync::Arc;

use leptos::prelude::*;
use mailflow::trace::Path;
use mailflow_text::{Key, key};

use crate::{
    editor::use_editor,
    platform::dom,
    text::use_text,
    timeline::Step,
    widgets::{Empty, Icon, icon, look, outcome},
};

/// What the parts of the trace share.
#[derive(Clone, Copy)]
pub struct TraceState {
    /// Index of the path that is shown.
    path: Memo<usize>,
    /// The moment of that path.
    step: Memo<Option<Step>>,
    /// Whether every decision is shown in full.
    is_full: RwSignal<bool>,
}

/// The trace tab of the right panel.
pub fn trace_panel() -> AnyView {
    let editor = use_editor();
    let player = editor.player;
    let path = Memo::new(move |_| player.path());
    let step = Memo::new(move |_| player.step_of(path.get()).map(|(_, step)| step));
    let state = TraceState { path, step, is_full: RwSignal::new(false) };
    let shown = Memo::new(move |_| editor.trace.get().and_then(|trace| trace.paths.get(path.get()).cloned()).map(Arc::new));
    Effect::new(move |_| {
        if let Some(step) = step.get() {
            dom::reveal(&step_id(step));
        }
    });
    view! {
        {move || match shown.get() {
            None => view! { <Empty icon=Icon::Route title=key::TRACE_EMPTY hint=key::COMPOSER_NEED_RECIPIENT /> }.into_any(),
            Some(path) => whole(state, &path),
        }}
    }
    .into_any()
}

fn whole(state: TraceState, path: &Arc<Path>) -> AnyView {
    let hops = (0..path.hops.len()).map(|index| hop::hop(state, path, index)).collect_view();
    view! {
        <div class="trace">
            {recipients(state)}
            {verdict::card(state, path)}
            {readings::note(path)}
            {tools(state)}
            <ol class="hops">{hops}</ol>
            {report::follow_up(path)}
        </div>
    }
    .into_any()
}

/// The id of the element that shows `step`.
fn step_id(step: Step) -> String {
    match step {
        Step::Arrive { hop } => format!("hop-{hop}"),
        Step::Decide { hop, decision } => format!("hop-{hop}-{decision}"),
        Step::End => "verdict".to_owned(),
    }
}

/// The choice among several copies.
fn recipients(state: TraceState) -> AnyView {
    let t = use_text();
    let editor = use_editor();
    let copies = move || {
        editor
            .trace
            .get()
            .map(|trace| trace.paths.iter().map(|path| (path.recipient.to_string(), path.verdict.clone())).collect::<Vec<_>>())
    };
    (move || {
        let copies = copies().filter(|copies| copies.len() > 1)?;
        let buttons = copies
            .into_iter()
            .enumerate()
            .map(|(index, (recipient, verdict))| {
                view! {
                    <li>
                        <button
                            type="button"
                            class="copy"
                            aria-pressed=move || if state.path.get() == index { "true" } else { "false" }
                            on:click=move |_| editor.player.choose_path(index)
                        >
                            <span class="mono">{recipient}</span>
                            {outcome::pill(&verdict)}
                        </button>
                    </li>
                }
                .into_any()
            })
            .collect_view();
        Some(view! { <ul class="copies-list" aria-label=t.of(key::TRACE_RECIPIENTS)>{buttons}</ul> })
    })
    .into_any()
}

fn tools(state: TraceState) -> AnyView {
    let t = use_text();
    let label = move || -> Key { if state.is_full.get() { key::TRACE_COLLAPSE } else { key::TRACE_EXPAND } };
    view! {
        <p class="trace-tools">
            <button type="button" class=format!("button {}", look::SMALL) on:click=move |_| state.is_full.update(|full| *full = !*full)>
                {icon(Icon::List)}
                <span>{move || t.get(label())}</span>
            </button>
        </p>
    }
    .into_any()
}
