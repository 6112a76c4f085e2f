//! A stay at a system: how the message arrived, and what was decided.

use std::sync::Arc;

use leptos::prelude::*;
use mailflow::{
    Element,
    trace::{Hop, Path, Tls},
};
use mailflow_text::{key, tls_label};

use super::{TraceState, decision::decision, step_id};
use crate::{
    canvas::system_name,
    editor::use_editor,
    frame::use_page,
    panels,
    text::use_text,
    timeline::Step,
    widgets::{Icon, small_icon},
};

/// The hop number `index` of `path`.
pub fn hop(state: TraceState, path: &Arc<Path>, index: usize) -> AnyView {
    let Some(stay) = path.hops.get(index).cloned() else { return ().into_any() };
    let decisions = (0..stay.decisions.len()).map(|place| decision(state, path, index, place)).collect_view();
    let step = Step::Arrive { hop: index };
    let is_current = move || state.step.get() == Some(step);
    let previous = index.checked_sub(1).and_then(|before| path.hops.get(before)).cloned();
    view! {
        <li class="hop">
            <div class="hop-head" id=step_id(step) aria-current=move || is_current().then_some("step")>
                <span class="hop-number">{index + 1}</span>
                <div>
                    {system_button(&stay)}
                    {arrival(stay.clone())}
                    {envelope(&stay, previous.as_ref())}
                </div>
                {go_to(state, step)}
            </div>
            <ol class="decisions">{decisions}</ol>
        </li>
    }
    .into_any()
}

/// A button that shows a step on the map.
pub fn go_to(state: TraceState, step: Step) -> AnyView {
    let t = use_text();
    let player = use_editor().player;
    view! {
        <button
            type="button"
            class="button icon-only small"
            aria-label=t.of(key::TRACE_GO_TO_STEP)
            title=t.of(key::TRACE_GO_TO_STEP)
            on:click=move |_| player.go_to_step(state.path.get_untracked(), step)
        >
            {small_icon(Icon::Target)}
        </button>
    }
    .into_any()
}

fn system_button(stay: &Hop) -> AnyView {
    let t = use_text();
    let editor = use_editor();
    let page = use_page();
    let system = stay.system.clone();
    let name = {
        let system = system.clone();
        move || system_name(t, &system)
    };
    if system.is_internet() {
        return view! { <h3>{name}</h3> }.into_any();
    }
    view! {
        <h3>
            <button
                type="button"
                class="plain-link"
                on:click=move |_| {
                    editor.select(Element::System(system.clone()));
                    page.show_side(panels::INSPECTOR);
                }
            >
                {name}
            </button>
        </h3>
    }
    .into_any()
}

/// "from example-tenant · encrypted, certificate not checked".
fn arrival(stay: Hop) -> AnyView {
    let t = use_text();
    let connection = stay.connection;
    let is_own = connection.from == stay.system;
    let shown = move || {
        let tls = tls_label(t.now(), connection.tls);
        if is_own || connection.tls == Tls::Internal {
            return tls.to_owned();
        }
        let mut shown = t.format(key::TRACE_FROM_SYSTEM, &[("system", &system_name(t, &connection.from))]);
        if let Some(address) = connection.client_address {
            shown = format!("{shown} ({address})");
        }
        format!("{shown} · {tls}")
    };
    // A message that starts outside has no connection worth telling.
    if is_own && stay.system.is_internet() { ().into_any() } else { view! { <p class="arrival">{shown}</p> }.into_any() }
}

/// The envelope, at the first hop and wherever it has changed.
fn envelope(stay: &Hop, previous: Option<&Hop>) -> Option<AnyView> {
    if previous.is_some_and(|previous| previous.arrived == stay.arrived) {
        return None;
    }
    let t = use_text();
    let sender = stay.arrived.reverse_path.as_ref().map_or_else(|| "<>".to_owned(), ToString::to_string);
    let recipient = stay.arrived.forward_path.to_string();
    Some(
        view! {
            <p class="arrival-envelope mono" title=t.of(key::TRACE_ENVELOPE)>
                {small_icon(Icon::Mail)} <span>{sender}</span> {small_icon(Icon::ArrowRight)} <span>{recipient}</span>
            </p>
        }
        .into_any(),
    )
}
