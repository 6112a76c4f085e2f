//! The texts of scenarios and lessons stand in the catalogs; what the files name must be there, and nothing else may be.

use std::collections::BTreeSet;

use mailflow_lessons::{lessons, scenarios};
use mailflow_text::Key;

/// Every key that a scenario or a lesson names.
fn named() -> BTreeSet<&'static str> {
    let mut keys = BTreeSet::new();
    for scenario in scenarios() {
        keys.extend([scenario.title.as_str(), &scenario.description]);
        for fault in &scenario.faults {
            keys.insert(&fault.text);
            keys.extend(fault.fixes.iter().map(|fix| fix.text.as_str()));
        }
    }
    for lesson in lessons() {
        keys.extend([lesson.title.as_str(), &lesson.summary, &lesson.solved, &lesson.question.text]);
        keys.extend(lesson.steps.iter().map(|step| step.text.as_str()));
        keys.extend(lesson.question.choices.iter().flat_map(|choice| [choice.text.as_str(), &choice.why]));
        keys.extend(lesson.goals.iter().map(|goal| goal.text.as_str()));
        keys.extend(lesson.hints.iter().map(|hint| hint.text.as_str()));
    }
    keys
}

#[test]
fn every_text_that_a_scenario_or_a_lesson_names_is_in_the_catalogs() {
    let missing: Vec<_> = named().into_iter().filter(|key| Key::find(key).is_none()).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_text_of_a_shipped_scenario_or_lesson_is_named_by_it() {
    let named = named();
    let scenarios = scenarios().iter().map(|scenario| format!("scenario-{}-", scenario.id));
    let prefixes: Vec<_> = scenarios.chain(lessons().iter().map(|lesson| format!("lesson-{}-", lesson.id))).collect();
    let surplus: Vec<_> = Key::all()
        .map(Key::id)
        .filter(|key| prefixes.iter().any(|prefix| key.starts_with(prefix)) && !named.contains(key))
        .collect();
    assert!(surplus.is_empty(), "{surplus:#?}");
}
