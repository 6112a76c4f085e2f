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
    for folder in ["scenarios", "lessons"] {
        let files = toml_files(&root.join(folder))?;
        let mut values = files.iter().map(|file| read(file)).collect::<Result<Vec<_>, _>>()?;
        values.sort_by_key(|value| value.get("number").and_then(Value::as_u64));
        if folder == "scenarios" {
            let promises = values.iter_mut().flat_map(promises).collect();
            fs::write(out.join("promises.json"), Value::Array(promises).to_string())?;
        }
        fs::write(out.join(folder).with_extension("json"), Value::Array(values).to_string())?;
    }
    Ok(())
}

/// Every TOML file in `folder` and below, in the order of their names.
fn toml_files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
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
    toml::from_str(&fs::read_to_string(file)?).map_err(|error| format!("{}: {error}", file.display()).into())
}

/// Takes what must happen out of a scenario, and leaves the messages of its faults and fixes.
fn promises(scenario: &mut Value) -> Vec<Value> {
    let mut promises = Vec::new();
    let Value::Object(scenario) = scenario else { return promises };
    let id = scenario.get("id").cloned();
    promises.push(json!({ "scenario": id, "flow": scenario.remove("flow") }));
    for fault in members(scenario, "fault") {
        let fault_id = fault.get("id").cloned();
        promises.push(json!({ "scenario": id, "fault": fault_id, "flow": only_messages(fault) }));
        for fix in members(fault, "fix") {
            promises.push(json!({ "scenario": id, "fault": fault_id, "fix": fix.get("id"), "flow": only_messages(fix) }));
        }
    }
    promises
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
