//! Turns the hand-written TOML of scenarios and lessons into JSON, so that the page needs no parser for TOML.

use std::{
    env,
    error::Error,
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../..");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    for folder in ["scenarios", "lessons"] {
        let files = toml_files(&root.join(folder))?;
        let mut values = files.iter().map(|file| read(file)).collect::<Result<Vec<_>, _>>()?;
        values.sort_by_key(|value| value.get("number").and_then(Value::as_u64));
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
