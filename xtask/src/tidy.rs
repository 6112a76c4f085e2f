//! What must stay true of the repository and no compiler checks.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::docs;
use crate::fluent::{self, Catalog};
use crate::process::{Trouble, answer};
use crate::workspace::Workspace;

/// English is written first: the others are compared with it.
const LANGUAGES: [&str; 4] = ["en", "de", "vi", "zh-CN"];

const MOST_SHOWN: usize = 30;

type Rule = (&'static str, fn(&Workspace) -> Result<(), Trouble>);

const RULES: [Rule; 7] = [
    ("there is a changelog", changelog),
    ("every language has the messages of every other", same_messages),
    ("every message is used", messages_are_used),
    ("nothing is left to do in the code", nothing_left_to_do),
    ("no file names a path of somebody's machine", no_machine_paths),
    ("package-lock.json names no registry", no_registry),
    ("generated pages are current", docs::are_current),
];

pub fn rules(workspace: &Workspace) -> impl Iterator<Item = (&'static str, Result<(), Trouble>)> {
    RULES.into_iter().map(|(name, rule)| (name, rule(workspace)))
}

/// Complaints, one a line.
fn none_of(complaints: &[String]) -> Result<(), Trouble> {
    if complaints.is_empty() {
        return Ok(());
    }
    let mut shown: Vec<String> = complaints.iter().take(MOST_SHOWN).cloned().collect();
    if complaints.len() > MOST_SHOWN {
        shown.push(format!("and {} more", complaints.len() - MOST_SHOWN));
    }
    Err(Trouble::failed(format!("  {}", shown.join("\n  "))))
}

fn changelog(workspace: &Workspace) -> Result<(), Trouble> {
    workspace.read("CHANGELOG.md").map(drop)
}

// ---------------------------------------------------------------- catalogs

fn catalogs(workspace: &Workspace, wanted: fn(&Path) -> bool) -> Result<BTreeMap<&'static str, Catalog>, Trouble> {
    let mut catalogs = BTreeMap::new();
    for language in LANGUAGES {
        let mut all = Catalog::new();
        for file in workspace.files_below(&workspace.root.join("locales").join(language)) {
            if file.extension().is_some_and(|extension| extension == "ftl") && wanted(&file) {
                all.extend(fluent::catalog(&workspace.read(&file)?));
            }
        }
        catalogs.insert(language, all);
    }
    if catalogs.values().all(BTreeMap::is_empty) {
        return Err(Trouble::unavailable("there are no catalogs in locales/ yet"));
    }
    Ok(catalogs)
}

fn same_messages(workspace: &Workspace) -> Result<(), Trouble> {
    let catalogs = catalogs(workspace, |_| true)?;
    let Some(english) = catalogs.get("en") else {
        return Err(Trouble::failed("locales/en is empty"));
    };
    let mut complaints = Vec::new();
    for (language, catalog) in &catalogs {
        for key in english.keys().filter(|key| !catalog.contains_key(*key)) {
            complaints.push(format!("{language}: `{key}` is missing"));
        }
        for (key, variables) in catalog {
            match english.get(key) {
                None => complaints.push(format!("{language}: `{key}` is not in English")),
                Some(given) => complaints.extend(
                    variables.difference(given).map(|name| format!("{language}: `{key}` uses ${name}, which English does not")),
                ),
            }
        }
    }
    none_of(&complaints)
}

fn messages_are_used(workspace: &Workspace) -> Result<(), Trouble> {
    // Reasons and findings are held against the core's tables, key by key, in the tests of mailflow-text.
    let is_free = |file: &Path| !matches!(file.file_stem().and_then(|stem| stem.to_str()), Some("reasons" | "findings"));
    let catalogs = catalogs(workspace, is_free)?;
    let mut words = BTreeSet::new();
    // Scenarios and lessons are data that name their texts.
    for (folder, ending) in [("src", "rs"), ("crates", "rs"), ("scenarios", "toml"), ("lessons", "toml")] {
        for file in workspace.files_below(&workspace.root.join(folder)) {
            if file.extension().is_some_and(|extension| extension == ending) {
                words.extend(words_of(&workspace.read(&file)?).map(str::to_owned));
            }
        }
    }
    let keys: BTreeSet<&String> = catalogs.values().flat_map(BTreeMap::keys).collect();
    let complaints: Vec<String> = keys
        .into_iter()
        .filter(|key| !key.contains('.') && !is_used(key, &words))
        .map(|key| format!("`{key}` is in no source file"))
        .collect();
    none_of(&complaints)
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-' && letter != '_').filter(|word| !word.is_empty())
}

/// As it is, as the constant that `mailflow-text` makes of it, or put together from a prefix and a code: `format!("reason-{code}")`.
fn is_used(key: &str, words: &BTreeSet<String>) -> bool {
    let known = |word: &str| words.contains(word) || words.contains(&word.replace('-', "_").to_ascii_uppercase());
    known(key)
        || key.match_indices('-').any(|(at, dash)| {
            let (prefix, code) = key.split_at(at + dash.len());
            words.contains(prefix) && known(code)
        })
}

// ---------------------------------------------------------------- files

/// What Git has or would take, as text; its own files and binary ones are left out.
fn texts(workspace: &Workspace) -> Result<Vec<(String, String)>, Trouble> {
    let mut git = workspace.command("git");
    git.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    let listed = answer(&mut git).ok_or_else(|| Trouble::unavailable("this is not a Git checkout"))?;
    let files = listed.split('\0').filter(|name| !name.is_empty());
    Ok(files.filter_map(|name| Some((name.to_owned(), fs::read_to_string(workspace.root.join(name)).ok()?))).collect())
}

fn complaints_about(texts: &[(String, String)], wrong: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let mut complaints = Vec::new();
    for (name, text) in texts {
        for (number, line) in text.lines().enumerate() {
            if let Some(complaint) = wrong(line) {
                complaints.push(format!("{name}:{}: {complaint}", number + 1));
            }
        }
    }
    complaints
}

fn nothing_left_to_do(workspace: &Workspace) -> Result<(), Trouble> {
    // Split, so that this file does not complain about itself.
    let macros = [concat!("to", "do!("), concat!("unimple", "mented!("), concat!("db", "g!(")];
    let mut rust = texts(workspace)?;
    rust.retain(|(name, _)| PathBuf::from(name).extension().is_some_and(|extension| extension == "rs"));
    none_of(&complaints_about(&rust, |line| macros.iter().find(|name| line.contains(**name)).map(|name| format!("{name}…)"))))
}

fn no_machine_paths(workspace: &Workspace) -> Result<(), Trouble> {
    let mut paths = vec![concat!("/ro", "ot/").to_owned(), concat!("/wo", "rk/").to_owned(), concat!("/Use", "rs/").to_owned()];
    // A checkout straight below `/` has a name too short to look for.
    if workspace.root.components().count() > 2 {
        paths.push(format!("{}/", workspace.root.display()));
    }
    if let Some(home) = std::env::home_dir().filter(|home| home.components().count() > 2) {
        paths.push(format!("{}/", home.display()));
    }
    none_of(&complaints_about(&texts(workspace)?, |line| paths.iter().find(|path| names_path(line, path)).cloned()))
}

/// Whether `line` has `path` where a path starts, not in the middle of another or of an address.
fn names_path(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        let before = line.get(..at).and_then(|before| before.chars().next_back());
        !before.is_some_and(|letter| letter.is_alphanumeric() || matches!(letter, '.' | '-' | '_' | '~' | '}' | '*' | '/'))
    })
}

fn no_registry(workspace: &Workspace) -> Result<(), Trouble> {
    if workspace.read("package-lock.json")?.contains("\"resolved\"") {
        return Err(Trouble::failed("  it has `resolved` lines: make it with npm and this folder's .npmrc"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_used_by_its_name_its_constant_or_its_parts() {
        let source = "text(\"open-file\"); text.get(key::SAVE_AS); format!(\"reason-{code}\"); \"lowest-cost\"";
        let words: BTreeSet<String> = words_of(source).map(str::to_owned).collect();
        for used in ["open-file", "save-as", "reason-lowest-cost"] {
            assert!(is_used(used, &words), "{used}");
        }
        for unused in ["close-file", "reason-highest-cost", "finding-lowest-cost"] {
            assert!(!is_used(unused, &words), "{unused}");
        }
    }

    #[test]
    fn a_path_counts_only_where_a_path_starts() {
        let path = concat!("/wo", "rk/");
        assert!(names_path(&format!("see {path}main"), path));
        assert!(names_path(&format!("{path}main"), path));
        assert!(!names_path(&format!("https://example.com{path}main"), path));
    }
}
