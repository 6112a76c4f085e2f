//! Turns the hand-written TOML of scenarios and lessons into JSON, so that the page needs no parser for TOML.

use std::{
    env,
    error::Error,
    fs,
    path::{Path, PathBuf},
};

use serde_json::{Map, Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../..");
    let out = PathBuf::from(env::var("OUT_DIR")?);

    let coverage = read(&root.join("scenarios/coverage.toml"))?;
    fs::write(out.join("coverage.json"), coverage.to_string())?;

    let mut scenarios = Vec::new();
    for group in ["systems", "topologies", "failures"] {
        let mut members = read_all(&root.join("scenarios").join(group))?;
        for scenario in members.iter_mut().filter_map(Value::as_object_mut) {
            scenario.insert("group".to_owned(), group.into());
        }
        scenarios.extend(members);
    }
    let promises = scenarios.iter_mut().flat_map(promises).collect();
    fs::write(out.join("promises.json"), Value::Array(promises).to_string())?;
    fs::write(out.join("scenarios.json"), Value::Array(scenarios).to_string())?;

    fs::write(out.join("lessons.json"), Value::Array(read_all(&root.join("lessons"))?).to_string())?;
    Ok(())
}

/// What stands in the TOML files in `folder` and below, by number and file name.
fn read_all(folder: &Path) -> Result<Vec<Value>, Box<dyn Error>> {
    let mut values = toml_files(folder)?.iter().map(|file| read(file)).collect::<Result<Vec<_>, _>>()?;
    values.sort_by_key(|value| value.get("number").and_then(Value::as_u64));
    values.iter_mut().for_each(spell_messages_out);
    Ok(values)
}

/// Every TOML file in `folder` and below, in the order of their names.
fn toml_files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut entries = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    entries.sort();
    let mut files = Vec::new();
    for entry in entries {
        if entry.is_dir() {
            files.extend(toml_files(&entry)?);
        } else if entry.extension().is_some_and(|extension| extension == "toml") {
            files.push(entry);
        }
    }
    Ok(files)
}

fn read(file: &Path) -> Result<Value, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", file.display());
    toml::from_str(&fs::read_to_string(file)?).map_err(|error| format!("{}: {error}", file.display()).into())
}

/// Writes every `send` as the message it stands for: `from`, `to`, `at` and `headerFrom` are short for a message's own fields, and
/// whatever else is there is one.
fn spell_messages_out(value: &mut Value) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(spell_messages_out),
        Value::Object(object) => {
            if let Some(Value::Object(mail)) = object.get_mut("send") {
                let reverse_path = mail.remove("from").filter(|from| from != "<>");
                let forward_paths = mail.remove("to").map(|to| if to.is_array() { to } else { json!([to]) });
                let fields = [
                    ("reversePath", reverse_path),
                    ("forwardPaths", forward_paths),
                    ("entersAt", mail.remove("at")),
                    ("from", mail.remove("headerFrom")),
                ];
                mail.extend(fields.into_iter().filter_map(|(field, value)| Some((field.to_owned(), value?))));
            }
            object.values_mut().for_each(spell_messages_out);
        }
        _ => {}
    }
}

/// Takes what must happen out of a scenario, and leaves the messages of its faults and fixes.
fn promises(scenario: &mut Value) -> Vec<Value> {
    let mut promises = Vec::new();
    let Value::Object(scenario) = scenario else { return promises };
    let id = scenario.get("id").cloned();
    let flows = scenario.remove("flow");
    add_messages(scenario, flows.as_ref());
    promises.push(json!({ "scenario": id, "flow": flows }));
    for fault in members(scenario, "fault") {
        let (fault_id, name, rows) = (fault.get("id").cloned(), fault.remove("name"), taken_rows(fault));
        promises.push(json!({ "scenario": id, "fault": fault_id, "name": name, "rows": rows, "flow": only_messages(fault) }));
        for fix in members(fault, "fix") {
            let (fix_id, rows) = (fix.get("id").cloned(), taken_rows(fix));
            promises.push(json!({ "scenario": id, "fault": fault_id, "fix": fix_id, "rows": rows, "flow": only_messages(fix) }));
        }
    }
    promises
}

/// A document that brings no messages to try has those of its flows.
fn add_messages(scenario: &mut Map<String, Value>, flows: Option<&Value>) {
    let key = if scenario.contains_key("base") { "base" } else { "document" };
    let Some(document) = scenario.get_mut(key).and_then(Value::as_object_mut) else { return };
    let mut messages: Vec<&Value> = Vec::new();
    for message in flows.and_then(Value::as_array).into_iter().flatten().filter_map(|flow| flow.get("send")) {
        if !messages.contains(&message) {
            messages.push(message);
        }
    }
    document.entry("messages").or_insert_with(|| json!(messages));
}

fn taken_rows(object: &mut Map<String, Value>) -> Value {
    object.remove("rows").unwrap_or_else(|| json!([]))
}

/// The objects in the list that `key` holds.
fn members<'a>(object: &'a mut Map<String, Value>, key: &str) -> impl Iterator<Item = &'a mut Map<String, Value>> {
    object.get_mut(key).and_then(Value::as_array_mut).into_iter().flatten().filter_map(Value::as_object_mut)
}

/// Leaves of every flow the message alone; answers the flows as they were.
fn only_messages(object: &mut Map<String, Value>) -> Option<Value> {
    let flows = object.get("flow").cloned();
    for flow in members(object, "flow") {
        flow.retain(|key, _| key == "send");
    }
    flows
}
