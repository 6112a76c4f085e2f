//! The message on the map: an envelope for each copy, and the stamp that stays where a copy ended.

use std::sync::Arc;

use leptos::{html, prelude::*};
use mailflow::{Trace, trace::Path};
use mailflow_text::key;

use super::{
    MapState,
    progress::{MOST_COPIES, Stamp, movement, rest},
};
use crate::{
    editor::use_editor,
    platform::{dom, motion},
    text::use_text,
    timeline::{SHIFT, Step, TRAVEL},
    widgets::{Icon, each, outcome, small_icon},
};

/// The envelopes of all copies.
pub fn envelopes(state: MapState) -> AnyView {
    let editor = use_editor();
    let copies = Memo::new(move |_| editor.player.steps.with(|steps| steps.len().min(MOST_COPIES)));
    each(copies, Arc::new(move |index| envelope(state, index)))
}

/// What an envelope's last position was for.
#[derive(Clone)]
struct Shown {
    trace: Arc<Trace>,
    index: usize,
}

fn envelope(state: MapState, copy: usize) -> AnyView {
    let editor = use_editor();
    let player = editor.player;
    let node = NodeRef::<html::Div>::new();
    let under_way = StoredValue::new_local(None::<motion::Motion>);
    Effect::new(move |before: Option<Option<Shown>>| {
        let trace = editor.trace.get()?;
        let (index, step) = player.step_of(copy)?;
        let element = node.get()?;
        let path = trace.paths.get(copy)?;
        let before = before.flatten().filter(|before| Arc::ptr_eq(&before.trace, &trace));
        state.layout.with(|layout| {
            let Some(at) = rest(layout, path, step) else { return };
            motion::put(&element, at);
            let is_next = before.as_ref().is_some_and(|before| before.index + 1 == index);
            let previous =
                player.steps.with_untracked(|steps| steps.get(copy).and_then(|steps| steps.get(index.checked_sub(1)?)).copied());
            // A step that was already shown, by another copy's longer way, is no movement.
            if before.as_ref().is_some_and(|before| before.index == index) {
                return;
            }
            if let Some(under_way) = under_way.try_update_value(Option::take).flatten() {
                under_way.cancel();
            }
            if let (true, false, Some(previous)) = (is_next, dom::prefers_less_motion(), previous)
                && let Some((points, travels)) = movement(layout, path, previous, step)
            {
                let duration = player.at_speed(if travels { TRAVEL } else { SHIFT });
                under_way.set_value(motion::travel(&element, &points, duration));
            }
        });
        Some(Shown { trace, index })
    });
    let count = Memo::new(move |_| together(state, copy));
    let class = move || {
        let has_ended = player.step_of(copy).is_some_and(|(_, step)| step == Step::End);
        let is_hidden = count.get() == 0;
        format!("envelope{}{}", if has_ended { " ended" } else { "" }, if is_hidden { " hidden" } else { "" })
    };
    let t = use_text();
    view! {
        <div class=class node_ref=node aria-hidden="true">
            <div class="envelope-body" title=move || t.format(key::MAP_COPIES, &[("count", &count.get().to_string())])>
                {small_icon(Icon::Mail)}
                {move || (count.get() > 1).then(|| view! { <span class="copies">{count.get()}</span> })}
            </div>
        </div>
    }
    .into_any()
}

/// How many copies are exactly where copy number `copy` is; none when an earlier one shows it.
fn together(state: MapState, copy: usize) -> usize {
    let editor = use_editor();
    let Some(trace) = editor.trace.get() else { return 0 };
    let at = |index: usize| -> Option<(i32, i32)> {
        let (_, step) = editor.player.step_of(index)?;
        let path: &Path = trace.paths.get(index)?;
        if step == Step::End {
            return None;
        }
        state.layout.with(|layout| rest(layout, path, step))
    };
    let Some(here) = at(copy) else { return 1 };
    let same: Vec<usize> = (0..trace.paths.len().min(MOST_COPIES)).filter(|index| at(*index) == Some(here)).collect();
    if same.first() == Some(&copy) { same.len() } else { 0 }
}

/// The stamps of copies that have ended.
pub fn stamps(state: MapState) -> AnyView {
    let stamps = Memo::new(move |_| state.progress.with(|progress| progress.stamps.clone()));
    view! { {move || stamps.get().into_iter().map(|stamp| one(state, &stamp)).collect_view()} }.into_any()
}

fn one(state: MapState, stamp: &Stamp) -> AnyView {
    let t = use_text();
    let place = state.layout.with_untracked(|layout| {
        layout
            .node(&stamp.at)
            .map(|node| (node.x + node.width / 2, node.y + node.height + 6 + stamp.place * 32))
            .unwrap_or_default()
    });
    let code = stamp.verdict.reply().map(|reply| format!("{} {}", reply.code, reply.enhanced));
    let class = format!("stamp pill outcome {}", stamp.verdict.kind());
    view! {
        <div class=class style:left=format!("{}px", place.0) style:top=format!("{}px", place.1)>
            {small_icon(outcome::shape(&stamp.verdict))}
            <span>{t.of(outcome::word(&stamp.verdict))}</span>
            {code.map(|code| view! { <code>{code}</code> })}
            {(stamp.count > 1).then(|| view! { <span class="copies">{format!("×{}", stamp.count)}</span> })}
        </div>
    }
    .into_any()
}
