//! `hopscope scenarios`: the shipped systems.

use mailflow_lessons::scenarios;
use serde::Serialize;

use crate::{
    Answer,
    arguments::{Scenarios, ScenariosVerb},
    explain::template,
    input::{Unusable, scenario_by_id},
    json, machine_text,
    page::{HEADING, PLAIN, Page},
    text,
};

#[derive(Serialize)]
struct Form {
    schema: &'static str,
    scenarios: Vec<ScenarioForm>,
}

#[derive(Serialize)]
struct ScenarioForm {
    id: &'static str,
    title: String,
    description: String,
}

/// Runs the verb.
pub fn run(arguments: &Scenarios) -> Result<Answer, Unusable> {
    if let Some(ScenariosVerb::Show { name }) = &arguments.verb {
        return Ok(Answer::fine(scenario_by_id(name)?.document().to_json()));
    }
    let text = if arguments.json { machine_text(&arguments.words) } else { text(&arguments.words) };
    let scenarios: Vec<ScenarioForm> = scenarios()
        .iter()
        .map(|scenario| ScenarioForm {
            id: &scenario.id,
            title: template(text, &scenario.title),
            description: template(text, &scenario.description),
        })
        .collect();
    if arguments.json {
        return Ok(Answer::fine(json(&Form { schema: "hopscope.scenarios/1", scenarios })));
    }
    let mut page = Page::default();
    for scenario in &scenarios {
        page.gap();
        page.line(0, &[(HEADING, scenario.id)]);
        page.line(1, &[(PLAIN, &scenario.title)]);
        page.line(1, &[(PLAIN, &scenario.description)]);
    }
    Ok(Answer::fine(page.into_text()))
}
