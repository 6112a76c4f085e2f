//! Lessons: read, predict, play, repair, and be judged by what happens to mail. And, beside them, faults to try on the
//! scenario that is open.

mod faults;
mod steps;

use std::sync::Arc;

use leptos::prelude::*;
use mailflow::{Element, Message};
use mailflow_lessons::{Judgement, Lesson, Progress, change, judge, lessons};
use mailflow_text::{Key, key, verdict_sentence};

use crate::{
    editor::{Editor, use_editor},
    frame::{
        Page,
        document::{Documents, use_documents},
        use_page,
    },
    panels,
    platform::storage,
    text::{Texts, use_text},
    widgets::{Button, Icon, Toasts, icon, look, small_icon, use_toasts},
};

/// Where progress is kept.
const KEPT: &str = "hopscope.lessons";

/// The course: which lesson is on, and how far the reader got.
#[derive(Clone, Copy)]
pub struct Course {
    editor: Editor,
    page: Page,
    documents: Documents,
    toasts: Toasts,
    t: Texts,
    lesson: RwSignal<Option<&'static Lesson>>,
    step: RwSignal<usize>,
    /// The answer of this attempt.
    answer: RwSignal<Option<&'static str>>,
    /// How many hints are open in this attempt.
    hints: RwSignal<usize>,
    progress: RwSignal<Progress>,
    fault: RwSignal<Option<faults::Broken>>,
}

impl Course {
    /// The course as it was left. A lesson does not go on by itself: the document may be another one.
    pub fn new() -> Self {
        let progress = storage::get(KEPT).and_then(|text| Progress::from_json(&text).ok()).unwrap_or_default();
        Self {
            editor: use_editor(),
            page: use_page(),
            documents: use_documents(),
            toasts: use_toasts(),
            t: use_text(),
            lesson: RwSignal::new(None),
            step: RwSignal::new(0),
            answer: RwSignal::new(None),
            hints: RwSignal::new(0),
            progress: RwSignal::new(progress),
            fault: RwSignal::new(None),
        }
    }

    /// Starts a lesson, or starts it over.
    pub fn start(self, lesson: &'static Lesson) {
        self.step.set(0);
        self.answer.set(None);
        self.hints.set(0);
        self.fault.set(None);
        let mut document = lesson.start_document();
        document.messages.insert(0, lesson.question.send.clone());
        document.messages.dedup();
        self.documents.open(document, &untrack(|| self.text(&lesson.title)));
        // Nothing is played before the reader has said what will happen.
        self.editor.draft.clear();
        self.lesson.set(Some(lesson));
    }

    fn note(self, change: impl FnOnce(&mut Progress)) {
        self.progress.update(change);
        storage::set(KEPT, &self.progress.with_untracked(Progress::to_json));
    }

    /// The message called `id`; an id that no catalog has shows itself, which a test of the lessons crate prevents.
    fn text(self, id: &str) -> String {
        Key::find(id).map_or_else(|| id.to_owned(), |key| self.t.get(key).to_owned())
    }

    /// Sends a message and shows its way.
    fn send(self, message: &Message) {
        self.editor.draft.take(message);
        self.page.show_side(panels::TRACE);
        self.editor.player.replay();
    }

    fn show(self, element: &Element) {
        self.editor.select(element.clone());
        self.page.show_side(panels::INSPECTOR);
    }
}

/// Puts the course in place, for the panel and for what else a lesson has a say in.
pub fn provide_course() {
    let course = Course::new();
    provide_context(course);
    Effect::new(move || {
        let is_asking = course.lesson.with(Option::is_some) && course.answer.with(Option::is_none);
        course.page.is_asking.set(is_asking);
    });
}

/// The panel.
pub fn panel() -> AnyView {
    let course: Course = expect_context();
    (move || match course.lesson.get() {
        Some(lesson) => steps::lesson(course, lesson),
        None => overview(course),
    })
    .into_any()
}

fn overview(course: Course) -> AnyView {
    let t = course.t;
    let done = move || course.progress.with(|progress| progress.solved(lessons()));
    let cards = lessons().iter().map(|lesson| {
        let is_solved = move || course.progress.with(|progress| progress.lesson(lesson).is_solved);
        view! {
            <li>
                <button type="button" class="lesson-card" on:click=move |_| course.start(lesson)>
                    <span class="number">{lesson.number}</span>
                    <strong>{move || course.text(&lesson.title)}</strong>
                    <span class="about">{move || course.text(&lesson.summary)}</span>
                    {move || is_solved().then(|| view! { <span class="pill outcome delivered">{small_icon(Icon::Delivered)} {t.of(key::LESSON_PASSED)}</span> })}
                </button>
            </li>
        }
    });
    view! {
        <div class="lessons">
            <section>
                <h3>{icon(Icon::Book)} {t.of(key::LESSON_TITLE)}</h3>
                <p class="quiet small">{move || t.format(key::LESSON_PROGRESS, &[("done", &done().to_string()), ("count", &lessons().len().to_string())])}</p>
                <ol class="lesson-cards">{cards.collect_view()}</ol>
            </section>
            {faults::faults(course)}
        </div>
    }
    .into_any()
}

/// The goals, each with what happens to its message now.
fn goals(course: Course, lesson: &'static Lesson) -> AnyView {
    let t = course.t;
    // Judged again with every edit.
    let judgement = Memo::new(move |_| course.editor.topology.with(|topology| judge(lesson, topology)));
    let is_solved = Memo::new(move |_| judgement.with(Judgement::is_solved));
    Effect::new(move || {
        if is_solved.get() {
            course.note(|progress| progress.lesson_mut(lesson).is_solved = true);
        }
    });
    // What happens now is the answer to the question: it is told when the prediction is made.
    let is_told = Memo::new(move |_| course.answer.get().is_some() || is_solved.get());
    let rows = lesson.goals.iter().enumerate().map(move |(index, goal)| {
        let is_met = move || is_told.get() && judgement.with(|judgement| judgement.goals.get(index).is_some_and(|goal| goal.is_met));
        let actual = move || {
            if !is_told.get() {
                return None;
            }
            judgement.with(|judgement| {
                let goal = judgement.goals.get(index)?;
                let path = goal.failed_path().or(goal.trace.paths.first())?;
                Some(verdict_sentence(t.now(), &path.verdict))
            })
        };
        view! {
            <li class=move || if is_met() { "goal met" } else { "goal" }>
                <span class=move || if is_met() { "outcome delivered" } else { "outcome undetermined" }>
                    {move || icon(if is_met() { Icon::CheckCircle } else { Icon::Circle })}
                </span>
                <span class="words">
                    <span>{move || course.text(&goal.text)} {move || is_told.get().then(|| view! { <span class="sr">": " {t.get(if is_met() { key::LESSON_PASSED } else { key::LESSON_FAILED })}</span> })}</span>
                    <span class="quiet small">{actual}</span>
                </span>
                {move || is_told.get().then(|| small_button(Icon::Play, key::LESSON_SEND, t, Callback::new(move |()| course.send(&goal.send))))}
            </li>
        }
    });
    let summary = move || {
        if !is_told.get() {
            return ().into_any();
        }
        let missed = judgement.with(|judgement| judgement.goals.iter().filter(|goal| !goal.is_met).count());
        if missed == 0 {
            view! { <p class="note"><span class="outcome delivered">{icon(Icon::Trophy)}</span> <span><strong>{t.of(key::LESSON_PASSED)}</strong> " " {move || course.text(&lesson.solved)}</span></p> }.into_any()
        } else {
            let text = t.format(key::LESSON_FAILED_TEXT, &[("count", &missed.to_string())]);
            view! { <p class="quiet">{text}</p> }.into_any()
        }
    };
    view! {
        <section class="goals">
            <h4>{t.of(key::LESSON_GOAL)}</h4>
            <ul>{rows.collect_view()}</ul>
            <div aria-live="polite">{summary}</div>
        </section>
    }
    .into_any()
}

/// A small button with a word and an icon.
fn small_button(picture: Icon, label: Key, t: Texts, on_click: Callback<()>) -> AnyView {
    view! {
        <button type="button" class="button small" on:click=move |_| on_click.run(())>{small_icon(picture)} <span>{t.of(label)}</span></button>
    }
    .into_any()
}

/// What helps: hints one after the other, the solution, starting over, leaving.
fn help(course: Course, lesson: &'static Lesson) -> AnyView {
    let t = course.t;
    let count = lesson.hints.len();
    let more = Callback::new(move |()| {
        course.hints.update(|hints| *hints = (*hints + 1).min(count));
        let open = course.hints.get_untracked();
        course.note(|progress| {
            let kept = progress.lesson_mut(lesson);
            kept.hints = kept.hints.max(open);
        });
    });
    let solve = Callback::new(move |()| {
        let edits = course.editor.topology.with_untracked(|topology| change::edits(topology, &lesson.solution));
        let edits = edits.or_else(|_| change::edits(&lesson.start_document().topology, &lesson.solution));
        match edits {
            Ok(edits) => {
                course.note(|progress| {
                    let kept = progress.lesson_mut(lesson);
                    kept.saw_solution |= !kept.is_solved;
                });
                course.editor.run_all(edits);
                course.toasts.say(
                    untrack(|| t.get(key::LESSON_SOLUTION_SHOWN)).to_owned(),
                    Some((key::TOAST_UNDO, Arc::new(move || course.editor.undo()))),
                );
            }
            // What the reader changed is in the way of the prepared answer; from the start it fits.
            Err(problem) => course.toasts.complain(problem.to_string()),
        }
    });
    let opened = move || {
        lesson
            .hints
            .iter()
            .take(course.hints.get())
            .enumerate()
            .map(|(index, hint)| {
                let title =
                    t.format(key::LESSON_HINT_NUMBER, &[("number", &(index + 1).to_string()), ("count", &count.to_string())]);
                let look_at = hint.element.clone().map(|element| {
                    small_button(Icon::Target, key::LESSON_SHOW_ELEMENT, t, Callback::new(move |()| course.show(&element)))
                });
                view! { <li><strong>{title}</strong> " " {move || course.text(&hint.text)} {look_at}</li> }
            })
            .collect_view()
    };
    view! {
        <section class="help">
            <ol class="hints" aria-live="polite">{opened}</ol>
            <div class="row">
                <Button label=key::LESSON_NEXT_HINT icon=Icon::Lightbulb look=look::SMALL_OUTLINED on_click=more
                    disabled=Signal::derive(move || course.hints.get() >= count) />
                <Button label=key::LESSON_SOLUTION icon=Icon::Eye look=look::SMALL_OUTLINED on_click=solve />
                <Button label=key::LESSON_RESET icon=Icon::Undo look=look::SMALL_OUTLINED on_click=Callback::new(move |()| course.start(lesson)) />
                <Button label=key::LESSON_LEAVE icon=Icon::Dismiss look=look::SMALL_OUTLINED on_click=Callback::new(move |()| course.lesson.set(None)) />
            </div>
        </section>
    }
    .into_any()
}
