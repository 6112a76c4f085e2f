//! Break it: the faults that the open scenario ships with, what each does to mail, and the repairs.

use std::sync::Arc;

use leptos::prelude::*;
use mailflow::Topology;
use mailflow_lessons::{Change, Fault, Scenario, change, scenarios};
use mailflow_text::{Key, key};

use super::{Course, small_button};
use crate::widgets::{Button, Icon, icon, look, small_icon};

/// A fault that was made in the present document.
#[derive(Clone, Copy)]
pub struct Broken {
    fault: &'static Fault,
    /// The document it was made in.
    opened: u32,
}

/// The scenario that the open document comes from: the one whose systems it has, and of several the one with its title.
fn scenario_of(topology: &Topology, title: &str) -> Option<&'static Scenario> {
    let systems = topology.system_ids();
    let alike =
        || scenarios().iter().filter(|scenario| systems.len() > 1 && scenario.document().topology.system_ids() == systems);
    alike().find(|scenario| scenario.document().title == title).or_else(|| alike().next())
}

/// The faults of the scenario that is open, or the one that is made.
pub fn faults(course: Course) -> AnyView {
    let t = course.t;
    let scenario = Memo::new(move |_| {
        let scenario = course.editor.topology.with(|topology| course.editor.title.with(|title| scenario_of(topology, title)));
        scenario.map(|scenario| scenario.id.as_str())
    });
    let list = move || {
        let scenario = scenario.get().and_then(Scenario::by_id).filter(|scenario| !scenario.faults.is_empty());
        let Some(scenario) = scenario else { return view! { <p class="quiet small">{t.of(key::FAULTS_NONE)}</p> }.into_any() };
        let broken = course.fault.get().filter(|broken| broken.opened == course.editor.opened.get());
        if let Some(broken) = broken {
            return repair(course, broken.fault);
        }
        let cards = scenario.faults.iter().map(|fault| card(course, fault)).collect_view();
        view! { <ul class="faults">{cards}</ul> }.into_any()
    };
    view! {
        <section>
            <h3>{icon(Icon::Warning)} {t.of(key::FAULTS_TITLE)}</h3>
            <p class="quiet small">{t.of(key::FAULTS_INTRO)}</p>
            {list}
        </section>
    }
    .into_any()
}

fn card(course: Course, fault: &'static Fault) -> AnyView {
    let make = Callback::new(move |()| {
        if run(course, &fault.changes, key::FAULTS_BROKEN) {
            course.fault.set(Some(Broken { fault, opened: course.editor.opened.get_untracked() }));
            if let Some(flow) = fault.flows.first() {
                course.send(&flow.send);
            }
        }
    });
    view! {
        <li class="fault">
            <p>{move || course.text(&fault.text)}</p>
            <Button label=key::FAULTS_BREAK look=look::SMALL_OUTLINED on_click=make />
        </li>
    }
    .into_any()
}

/// Makes `changes` as one step; a document they no longer fit says why.
fn run(course: Course, changes: &'static [Change], said: Key) -> bool {
    let edits = course.editor.topology.with_untracked(|topology| change::edits(topology, changes));
    match edits {
        Ok(edits) => {
            course.editor.run_all(edits);
            let text = untrack(|| course.t.get(said)).to_owned();
            course.toasts.say(
                text,
                Some((
                    key::TOAST_UNDO,
                    Arc::new(move || {
                        course.editor.undo();
                        course.fault.set(None);
                    }),
                )),
            );
            true
        }
        Err(problem) => {
            course.toasts.complain(untrack(|| course.t.format(key::ERROR_REFUSED, &[("problem", &problem.to_string())])));
            false
        }
    }
}

fn repair(course: Course, fault: &'static Fault) -> AnyView {
    let t = course.t;
    let flows = fault.flows.iter().map(|flow| {
        let from = flow.send.reverse_path.as_ref().map_or("<>", |from| from.as_str());
        let to = flow.send.forward_paths.iter().map(mailflow::EmailAddress::as_str).collect::<Vec<_>>().join(", ");
        let line = move || t.format(key::SAMPLE_LINE, &[("from", from), ("to", &to)]);
        view! { <li><span class="mono-name">{line}</span> {small_button(Icon::Play, key::LESSON_SEND, t, Callback::new(move |()| course.send(&flow.send)))}</li> }
    });
    let fixes = fault.fixes.iter().map(|fix| {
        let mend = move |_| {
            if run(course, &fix.changes, key::FAULTS_REPAIRED) {
                course.fault.set(None);
                if let Some(flow) = fix.flows.first() {
                    course.send(&flow.send);
                }
            }
        };
        view! { <li><button type="button" class="button outlined fix" on:click=mend>{icon(Icon::CheckCircle)} <span>{move || course.text(&fix.text)}</span></button></li> }
    });
    view! {
        <div class="broken">
            <p class="note warn">{icon(Icon::Warning)} <span>{move || course.text(&fault.text)}</span></p>
            <ul class="flows">{flows.collect_view()}</ul>
            <h4>{small_icon(Icon::CheckCircle)} {t.of(key::FAULTS_REPAIR)}</h4>
            <ul class="fixes">{fixes.collect_view()}</ul>
            <Button label=key::FAULTS_OTHER look=look::SMALL_OUTLINED icon=Icon::Back on_click=Callback::new(move |()| course.fault.set(None)) />
        </div>
    }
    .into_any()
}
