//! `manifest.json`: size and SHA-256 of every other file.

use serde_json::json;

use crate::{File, FileKind, digest::sha256, lines::Lines};

pub(crate) fn file(files: &[File]) -> File {
    let entries: Vec<serde_json::Value> = files
        .iter()
        .map(|file| {
            let contents = file.contents();
            json!({ "path": file.path, "bytes": contents.len(), "sha256": sha256(&contents) })
        })
        .collect();
    let manifest = json!({ "schema": "hopscope.manifest/1", "files": entries });
    let mut lines = Lines::default();
    lines.text(&format!("{manifest:#}"));
    lines.into_file("manifest.json", FileKind::Json)
}
