//! `hopscope scenarios`: the shipped systems.

use mailflow_lessons::{Group, Scenario, scenarios};
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
    group: &'static str,
    title: String,
    description: String,
}

/// Runs the verb.
pub fn run(arguments: &Scenarios) -> Result<Answer, Unusable> {
    if let Some(ScenariosVerb::Show { name }) = &arguments.verb {
        return Ok(Answer::fine(scenario_by_id(name)?.document().to_json()));
    }
    let text = if arguments.json { machine_text(&arguments.words) } else { text(&arguments.words) };
    let form = |scenario: &'static Scenario| ScenarioForm {
        id: &scenario.id,
        group: scenario.group.code(),
        title: template(text, &scenario.title),
        description: template(text, &scenario.description),
    };
    if arguments.json {
        let scenarios = scenarios().iter().map(form).collect();
        return Ok(Answer::fine(json(&Form { schema: "hopscope.scenarios/1", scenarios })));
    }
    let mut page = Page::default();
    for group in Group::ALL {
        page.gap();
        page.line(0, &[(HEADING, &template(text, group.title()))]);
        for scenario in group.scenarios().map(form) {
            page.line(1, &[(HEADING, scenario.id)]);
            page.line(2, &[(PLAIN, &scenario.title)]);
            // Many variations are looked through by their titles.
            if group == Group::Systems {
                page.line(2, &[(PLAIN, &scenario.description)]);
            }
        }
    }
    Ok(Answer::fine(page.into_text()))
}
