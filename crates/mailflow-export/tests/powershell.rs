//! Every script is PowerShell: a parser reads it without an error.
//!
//! No PowerShell can be installed here; tree-sitter-pwsh 0.38.1 is the most faithful parser found. It is in the folder of
//! tools that `cargo xtask setup` fills.

mod support;

use std::{path::PathBuf, process::Command};

use mailflow_export::FileKind;
use support::{documents, exported, has, unpack};

const PARSE: &str = r#"
import sys
import tree_sitter, tree_sitter_pwsh
parser = tree_sitter.Parser(tree_sitter.Language(tree_sitter_pwsh.language()))
bad = 0
for path in sys.argv[1:]:
    source = open(path, "rb").read().removeprefix(b"\xef\xbb\xbf")
    open_nodes = [parser.parse(source).root_node]
    while open_nodes:
        node = open_nodes.pop()
        if node.type == "ERROR" or node.is_missing:
            bad += 1
            print(path, "line", node.start_point[0] + 1, node.type, source[node.start_byte:node.end_byte][:200])
        elif node.has_error:
            open_nodes.extend(node.children)
sys.exit(1 if bad else 0)
"#;

#[test]
fn every_script_parses() {
    let python = python();
    if !has(&python, &["-c", "import tree_sitter, tree_sitter_pwsh"]) {
        return;
    }
    for (name, document) in documents() {
        let bundle = exported(&document);
        let folder = unpack(&bundle, &format!("powershell-{name}"));
        let scripts = bundle.files.iter().filter(|file| file.kind == FileKind::PowerShell).map(|file| folder.join(&file.path));
        let output = Command::new(&python).arg("-c").arg(PARSE).args(scripts).output().expect("Python runs");
        assert!(
            output.status.success(),
            "{name}: {}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

#[test]
fn the_parser_sees_a_string_that_ends_too_early() {
    let python = python();
    if !has(&python, &["-c", "import tree_sitter, tree_sitter_pwsh"]) {
        return;
    }
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("broken.ps1");
    std::fs::write(&path, "$name = 'O'Brien'\n").expect("a new file");
    let status = Command::new(&python).arg("-c").arg(PARSE).arg(path).output().expect("Python runs").status;
    assert_eq!(status.code(), Some(1));
}

fn python() -> String {
    let tools = std::env::var_os("HOPSCOPE_TOOLS").map(PathBuf::from);
    let tools = tools.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cache/hopscope/tools")));
    tools.unwrap_or_default().join("venv/bin/python").to_string_lossy().into_owned()
}
