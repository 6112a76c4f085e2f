//! Documents for the tests, and the peers that check what is exported.
#![allow(dead_code, reason = "each test program uses its own part")]
#![allow(clippy::indexing_slicing, clippy::panic, reason = "a panic is how a test fails")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use mailflow::document::Document;
use mailflow_export::{Bundle, MapType, Options, bundle};
use mailflow_lessons::Group;

/// The first of the five systems, small.
pub fn example() -> Document {
    read("example.json", include_str!("../data/example.json"))
}

/// Everything the model has, with names and texts that try to break out.
pub fn hostile() -> Document {
    let mut document = read("hostile.json", include_str!("../data/hostile.json"));
    let hostile = "'; Remove-Mailbox * \u{2019}$(calc)`n\"#>\r\n--\u{202e}|<b>";
    document.title = format!("{hostile}{}", "x".repeat(64 * 1024));
    document
}

/// The systems that the program ships.
pub fn scenarios() -> Vec<(String, Document)> {
    Group::Systems.scenarios().map(|scenario| (scenario.id.clone(), scenario.document().clone())).collect()
}

/// Every document of the tests by name.
pub fn documents() -> Vec<(String, Document)> {
    let mut documents = scenarios();
    documents.push(("example".into(), example()));
    documents.push(("hostile".into(), hostile()));
    documents
}

/// What is exported for a machine without LMDB.
pub fn exported(document: &Document) -> Bundle {
    bundle(document, &Options { map_type: MapType::Hash, ..Options::default() })
}

/// Writes the bundle below a new folder of its own.
pub fn unpack(bundle: &Bundle, name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    for file in &bundle.files {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a new folder");
        fs::write(path, file.contents()).expect("a new file");
    }
    folder
}

/// Whether a program can be used for a check: it runs and answers the question in `arguments`. Where it is missing, the reason is printed, unless peers are required.
pub fn has(program: &str, arguments: &[&str]) -> bool {
    if Command::new(program).args(arguments).output().is_ok_and(|output| output.status.success()) {
        return true;
    }
    let is_required = std::env::var_os("HOPSCOPE_REQUIRE_PEERS").is_some_and(|value| value == "1");
    assert!(!is_required, "`{program} {arguments:?}` is required by HOPSCOPE_REQUIRE_PEERS, but does not run");
    println!("skipped: `{program} {arguments:?}` does not run here");
    false
}

fn read(name: &str, text: &str) -> Document {
    Document::from_json(text).unwrap_or_else(|error| panic!("{name}: {error}"))
}
