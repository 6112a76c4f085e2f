//! The pages of docs/ that a program writes: made anew by `cargo xtask docs`, compared by `cargo xtask tidy`.

use std::fs;

use crate::process::{Trouble, run_and_keep};
use crate::workspace::Workspace;

const CLI: &str = "hopscope-cli";

/// A file, and the command of the CLI that prints it.
const PAGES: [(&str, &str); 1] = [("docs/fidelity.md", "fidelity")];

pub fn write(workspace: &Workspace) -> Result<(), Trouble> {
    for (path, verb) in PAGES {
        let text = printed(workspace, verb)?;
        let path = workspace.root.join(path);
        let failed = |error: std::io::Error| Trouble::failed(format!("{}: {error}", path.display()));
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        fs::write(&path, text).map_err(failed)?;
        println!("wrote {}", path.display());
    }
    Ok(())
}

pub fn are_current(workspace: &Workspace) -> Result<(), Trouble> {
    for (path, verb) in PAGES {
        let wanted = printed(workspace, verb)?;
        if workspace.read(path)? != wanted {
            return Err(Trouble::failed(format!("{path} is out of date: run `cargo xtask docs`")));
        }
    }
    Ok(())
}

fn printed(workspace: &Workspace, verb: &str) -> Result<String, Trouble> {
    let source = workspace.root.join("crates").join(CLI).join("src");
    let known = workspace.files_below(&source).iter().any(|file| fs::read_to_string(file).is_ok_and(|text| text.contains(verb)));
    if !known {
        return Err(Trouble::unavailable(format!("`hopscope {verb}` does not exist yet")));
    }
    let (text, result) = run_and_keep(workspace.cargo().args(["run", "--quiet", "--package", CLI, "--", verb]));
    result.map(|()| text)
}
