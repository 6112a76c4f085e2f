//! `manifest.json`: size and SHA-256 of every other file.

use crate::{File, FileKind, digest::sha256, lines::Lines};

pub(crate) fn file(files: &[File]) -> File {
    let mut lines = Lines::default();
    lines.text("{\n  \"schema\": \"hopscope.manifest/1\",\n  \"files\": [");
    for (index, file) in files.iter().enumerate() {
        let contents = file.contents();
        let comma = if index + 1 < files.len() { "," } else { "" };
        // A path is made of system names, domains and words of ours: nothing in it needs escaping.
        let (path, bytes, digest) = (&file.path, contents.len(), sha256(&contents));
        lines.push(&format!("    {{ \"path\": \"{path}\", \"bytes\": {bytes}, \"sha256\": \"{digest}\" }}{comma}"));
    }
    lines.text("  ]\n}");
    lines.into_file("manifest.json".to_owned(), FileKind::Json)
}
