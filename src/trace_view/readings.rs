//! Where sources disagree: whether another reading would end this path differently. Asked of the core, reading by reading.

use std::sync::Arc;

use leptos::prelude::*;
use mailflow::{
    Assumption, Element, Message, Topology, route,
    trace::{Path, Verdict},
};
use mailflow_text::{assumption_question, assumption_reading, key, verdict_name};

use super::decision::select_button;
use crate::{
    editor::use_editor,
    text::use_text,
    widgets::{Icon, icon},
};

/// A reading under which a path ends differently.
#[derive(Debug, Clone, PartialEq)]
struct Difference {
    assumption: Assumption,
    reading: &'static str,
    verdict: Verdict,
}

/// The note, if some other reading matters.
pub fn note(path: &Arc<Path>) -> AnyView {
    let t = use_text();
    let editor = use_editor();
    let path = Arc::clone(path);
    let differences = Memo::new(move |_| {
        let Some(message) = editor.draft.message.get() else { return Vec::new() };
        editor.topology.with(|topology| differences(topology, &message, &path))
    });
    (move || {
        let differences = differences.get();
        (!differences.is_empty()).then(|| {
            let items = differences
                .into_iter()
                .map(|difference| {
                    let label = Signal::derive(move || assumption_question(t.now(), difference.assumption));
                    let sentence = move || {
                        let text = t.now();
                        let reading = assumption_reading(text, difference.assumption, difference.reading);
                        text.format(
                            key::TRACE_READING_DIFFERS,
                            &[("reading", &reading), ("verdict", &verdict_name(text, &difference.verdict))],
                        )
                    };
                    view! { <li>{select_button(Element::Assumption(difference.assumption).into(), label)} <p>{sentence}</p></li> }
                        .into_any()
                })
                .collect_view();
            view! {
                <section class="note warn readings" aria-label=t.of(key::TRACE_OTHER_READINGS)>
                    {icon(Icon::Assumption)}
                    <div>
                        <h3>{t.of(key::TRACE_OTHER_READINGS)}</h3>
                        <ul>{items}</ul>
                    </div>
                </section>
            }
            .into_any()
        })
    })
    .into_any()
}

fn differences(topology: &Topology, message: &Message, path: &Path) -> Vec<Difference> {
    let mut differences = Vec::new();
    for assumption in path.assumptions() {
        let present = topology.assumptions.reading(assumption);
        for reading in assumption.readings().iter().copied().filter(|reading| *reading != present) {
            let Some(assumptions) = topology.assumptions.with(assumption, reading) else { continue };
            let other = route(&Topology { assumptions, ..topology.clone() }, message);
            let Some(other) = other.counterpart(path) else { continue };
            if other.verdict != path.verdict {
                differences.push(Difference { assumption, reading, verdict: other.verdict.clone() });
            }
        }
    }
    differences
}
