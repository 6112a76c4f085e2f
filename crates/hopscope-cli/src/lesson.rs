//! `hopscope lesson`: the exercises, judged by what the mail does.

use mailflow_lessons::{Lesson, judge, lessons};
use mailflow_text::{Text, key};
use serde::Serialize;

use crate::{
    Answer,
    arguments::LessonVerb,
    explain::template,
    input::{self, Unusable, quoted},
    json, machine_text,
    page::{BAD, DETAIL, GOOD, HEADING, PLAIN, Page},
    text,
};

#[derive(Serialize)]
struct ListForm {
    schema: &'static str,
    lessons: Vec<LessonForm>,
}

#[derive(Serialize)]
struct LessonForm {
    id: &'static str,
    scenario: &'static str,
    title: String,
    summary: String,
}

#[derive(Serialize)]
struct JudgementForm<'a> {
    schema: &'static str,
    lesson: &'a str,
    solved: bool,
    goals: Vec<GoalForm>,
}

#[derive(Serialize)]
struct GoalForm {
    text: String,
    met: bool,
    /// How the message ends instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    instead: Option<String>,
}

/// Runs the verb.
pub fn run(verb: &LessonVerb) -> Result<Answer, Unusable> {
    match verb {
        LessonVerb::List { json: true, words } => Ok(Answer::fine(json(&list(machine_text(words))))),
        LessonVerb::List { json: false, words } => Ok(Answer::fine(printed_list(&list(text(words))))),
        LessonVerb::Show { name, json: true, .. } => Ok(Answer::fine(lesson(name)?.start_document().to_json())),
        LessonVerb::Show { name, json: false, words } => Ok(Answer::fine(printed_lesson(text(words), lesson(name)?))),
        LessonVerb::Check { name, document, json: in_json, words } => {
            let lesson = lesson(name)?;
            let document = input::document(document)?;
            let form = judged(if *in_json { machine_text(words) } else { text(words) }, lesson, &document.topology);
            let missed = form.goals.iter().filter(|goal| !goal.met).count();
            let failure =
                if form.solved { String::new() } else { format!("{missed} of {} goals are not met\n", form.goals.len()) };
            let printed = if *in_json { json(&form) } else { printed_judgement(text(words), &form) };
            Ok(Answer { text: printed, failure })
        }
    }
}

fn lesson(name: &str) -> Result<&'static Lesson, Unusable> {
    Lesson::by_id(name).ok_or_else(|| {
        let known: Vec<&str> = lessons().iter().map(|lesson| lesson.id.as_str()).collect();
        Unusable::with_help(format!("there is no lesson `{name}`"), format!("the lessons are {}", quoted(&known)))
    })
}

fn list(text: Text) -> ListForm {
    let lessons = lessons().iter().map(|lesson| LessonForm {
        id: &lesson.id,
        scenario: &lesson.scenario,
        title: template(text, &lesson.title),
        summary: template(text, &lesson.summary),
    });
    ListForm { schema: "hopscope.lessons/1", lessons: lessons.collect() }
}

fn printed_list(list: &ListForm) -> String {
    let mut page = Page::default();
    for lesson in &list.lessons {
        page.gap();
        page.line(0, &[(HEADING, lesson.id)]);
        page.line(1, &[(PLAIN, &lesson.title)]);
        page.line(1, &[(PLAIN, &lesson.summary)]);
    }
    page.into_text()
}

fn printed_lesson(text: Text, lesson: &Lesson) -> String {
    let mut page = Page::default();
    page.line(0, &[(HEADING, &template(text, &lesson.title))]);
    page.line(0, &[(PLAIN, &template(text, &lesson.summary))]);
    for step in &lesson.steps {
        page.gap();
        page.line(0, &[(PLAIN, &template(text, &step.text))]);
    }
    page.gap();
    for goal in &lesson.goals {
        page.line(0, &[(PLAIN, &text.format(key::CLI_LESSON_GOAL, &[("goal", &template(text, &goal.text))]))]);
    }
    page.into_text()
}

fn judged<'a>(text: Text, lesson: &'a Lesson, topology: &mailflow::Topology) -> JudgementForm<'a> {
    let judgement = judge(lesson, topology);
    let goals = lesson.goals.iter().zip(&judgement.goals).map(|(goal, judged)| GoalForm {
        text: template(text, &goal.text),
        met: judged.is_met,
        instead: judged.failed_path().map(|path| mailflow_text::verdict_sentence(text, &path.verdict)),
    });
    JudgementForm { schema: "hopscope.lesson/1", lesson: &lesson.id, solved: judgement.is_solved(), goals: goals.collect() }
}

fn printed_judgement(text: Text, form: &JudgementForm<'_>) -> String {
    let mut page = Page::default();
    for goal in &form.goals {
        let (key, style) = if goal.met { (key::CLI_LESSON_GOAL_MET, GOOD) } else { (key::CLI_LESSON_GOAL_MISSED, BAD) };
        page.line(0, &[(style, &text.format(key, &[("goal", &goal.text)]))]);
        if let Some(instead) = &goal.instead {
            page.line(1, &[(DETAIL, instead)]);
        }
    }
    page.into_text()
}
