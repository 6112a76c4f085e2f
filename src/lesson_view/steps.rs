//! A lesson that is on: its text step by step, the prediction before the first message is played, and the goals.

use leptos::{ev, prelude::*};
use mailflow_lessons::{Lesson, lesson::Choice};
use mailflow_text::key;

use super::{Course, goals, help, small_button};
use crate::widgets::{Button, Icon, field::field_id, icon, look};

/// The lesson.
pub fn lesson(course: Course, lesson: &'static Lesson) -> AnyView {
    view! {
        <div class="lesson">
            <div class="lesson-text">
                <h3>{move || course.text(&lesson.title)}</h3>
                <p class="quiet">{move || course.text(&lesson.summary)}</p>
                {question(course, lesson)}
                {steps(course, lesson)}
            </div>
            <div class="lesson-work">
                {goals(course, lesson)}
                {help(course, lesson)}
            </div>
        </div>
    }
    .into_any()
}

/// The prediction: asked before the message may be played, answered once in each attempt.
fn question(course: Course, lesson: &'static Lesson) -> AnyView {
    let t = course.t;
    let group = field_id();
    let chosen = RwSignal::new(course.answer.get_untracked());
    let question = &lesson.question;
    let answer = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let Some(id) = chosen.get_untracked() else { return };
        course.answer.set(Some(id));
        course.note(|progress| {
            progress.lesson_mut(lesson).answer.get_or_insert_with(|| id.to_owned());
        });
    };
    let choices = question.choices.iter().map(|choice| {
        let id = choice.id.as_str();
        view! {
            <label class="choice-line">
                <input class="check" type="radio" name=group.clone() prop:checked=move || chosen.get() == Some(id)
                    disabled=move || course.answer.get().is_some() on:change=move |_| chosen.set(Some(id)) />
                <span>{move || course.text(&choice.text)}</span>
            </label>
        }
    });
    let result = move || {
        let id = course.answer.get()?;
        let choice = question.choices.iter().find(|choice| choice.id == id)?;
        Some(answered(course, lesson, choice))
    };
    view! {
        <form class="question" on:submit=answer>
            <fieldset>
                <legend>{t.of(key::LESSON_PREDICT)}</legend>
                <p>{move || course.text(&question.text)}</p>
                {choices.collect_view()}
            </fieldset>
            <Show when=move || course.answer.get().is_none()>
                <div class="row"><button type="submit" class="button primary" disabled=move || chosen.get().is_none()>{t.of(key::LESSON_CHECK)}</button></div>
            </Show>
            <div aria-live="polite">{result}</div>
        </form>
    }
    .into_any()
}

fn answered(course: Course, lesson: &'static Lesson, choice: &'static Choice) -> AnyView {
    let t = course.t;
    // Judged against the start: by now the reader may have repaired what was asked about.
    let is_right = choice.is_right(&lesson.question, &lesson.start_document().topology);
    let (class, picture, word) = if is_right {
        ("outcome delivered", Icon::CheckCircle, key::LESSON_RIGHT)
    } else {
        ("outcome refused", Icon::Refused, key::LESSON_WRONG)
    };
    view! {
        <div class="note">
            <span class=class>{icon(picture)}</span>
            <div>
                <p><strong>{t.of(word)}</strong> " " {move || course.text(&choice.why)}</p>
                <Button label=key::LESSON_PLAY icon=Icon::Play look=look::SMALL_OUTLINED on_click=Callback::new(move |()| course.send(&lesson.question.send)) />
            </div>
        </div>
    }
    .into_any()
}

/// The text, one step at a time, once the prediction is made.
fn steps(course: Course, lesson: &'static Lesson) -> AnyView {
    let t = course.t;
    let count = lesson.steps.len();
    let shown = move || {
        let index = course.step.get().min(count.saturating_sub(1));
        let step = lesson.steps.get(index)?;
        let title = t.format(key::LESSON_STEP, &[("step", &(index + 1).to_string()), ("count", &count.to_string())]);
        let element = step.element.clone();
        let buttons = [
            element.map(|element| {
                small_button(Icon::Target, key::LESSON_SHOW_ELEMENT, t, Callback::new(move |()| course.show(&element)))
            }),
            step.send
                .as_ref()
                .map(|send| small_button(Icon::Play, key::LESSON_SEND, t, Callback::new(move |()| course.send(send)))),
        ];
        Some(view! {
            <h4>{title}</h4>
            <p>{move || course.text(&step.text)}</p>
            <div class="row">{buttons.into_iter().flatten().collect_view()}</div>
        })
    };
    view! {
        <Show when=move || course.answer.get().is_some()>
            <section class="lesson-step">
                <div aria-live="polite">{shown}</div>
                <div class="row">
                    <Button label=key::LESSON_STEP_BACK icon=Icon::Back look=look::SMALL_OUTLINED disabled=Signal::derive(move || course.step.get() == 0)
                        on_click=Callback::new(move |()| course.step.update(|step| *step = step.saturating_sub(1))) />
                    <Button label=key::LESSON_STEP_ON icon=Icon::Step look=look::SMALL_OUTLINED disabled=Signal::derive(move || course.step.get() + 1 >= count)
                        on_click=Callback::new(move |()| course.step.update(|step| *step += 1)) />
                </div>
            </section>
        </Show>
    }
    .into_any()
}
