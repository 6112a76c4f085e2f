//! Where things are: the checkout, the tool directory, and the versions the checkout pins.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::Trouble;

/// The root package, which only builds for the browser.
pub const APP: &str = "hopscope";

pub struct Workspace {
    pub root: PathBuf,
    /// Shared by all clones of one user, so a second clone installs nothing.
    pub tools: PathBuf,
}

impl Workspace {
    pub fn find() -> Result<Self, Trouble> {
        let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into()));
        let root = here
            .ancestors()
            .find(|folder| folder.join("Trunk.toml").is_file())
            .ok_or_else(|| Trouble::failed("no folder above xtask has a Trunk.toml"))?
            .to_owned();
        Ok(Self { root, tools: tool_directory()? })
    }

    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    pub fn python(&self) -> PathBuf {
        self.tools.join("venv/bin/python")
    }

    /// A command that runs in the checkout and finds our tools before others of the same name.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root).env("PATH", self.path()).env("HOPSCOPE_TOOLS", &self.tools);
        command
    }

    pub fn cargo(&self) -> Command {
        self.command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }

    fn path(&self) -> OsString {
        let ours = [self.tools.join("bin"), self.root.join("node_modules").join(".bin")];
        let inherited = env::var_os("PATH").unwrap_or_default();
        let all = ours
            .into_iter()
            .chain(env::split_paths(&inherited))
            // A user's PATH leaves these out, and mail servers are there.
            .chain(["/usr/sbin".into(), "/sbin".into()]);
        env::join_paths(all).unwrap_or(inherited)
    }

    /// The version of `wasm-bindgen` that the page is built with; the command line tool must be the same.
    pub fn wasm_bindgen_version(&self) -> Result<String, Trouble> {
        let locked = self.read("Cargo.lock").ok().and_then(|lock| locked_version(&lock, "wasm-bindgen"));
        locked
            .or_else(|| pinned_version(&self.read("Cargo.toml").ok()?, "wasm-bindgen"))
            .ok_or_else(|| Trouble::failed("neither Cargo.lock nor Cargo.toml names a version of wasm-bindgen"))
    }

    pub fn read(&self, path: impl AsRef<Path>) -> Result<String, Trouble> {
        let path = self.root.join(path);
        std::fs::read_to_string(&path).map_err(|error| Trouble::failed(format!("{}: {error}", path.display())))
    }

    /// All files below a folder, in the order of their names; none if there is no such folder.
    pub fn files_below(&self, folder: &Path) -> Vec<PathBuf> {
        let folder = self.root.join(folder);
        let mut found = Vec::new();
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                found.append(&mut self.files_below(&path));
            } else {
                found.push(path);
            }
        }
        found.sort();
        found
    }

    /// The members of the workspace below `crates/`, and whether their manifest contains `text`.
    pub fn crates_that_mention(&self, text: &str) -> Vec<String> {
        let Ok(folders) = std::fs::read_dir(self.root.join("crates")) else {
            return Vec::new();
        };
        let mut names: Vec<String> = folders
            .flatten()
            .filter(|folder| {
                std::fs::read_to_string(folder.path().join("Cargo.toml")).is_ok_and(|manifest| manifest.contains(text))
            })
            .map(|folder| folder.file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }
}

fn tool_directory() -> Result<PathBuf, Trouble> {
    let named = |name| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let tools = named("HOPSCOPE_TOOLS")
        .or_else(|| Some(named("XDG_CACHE_HOME")?.join("hopscope/tools")))
        .or_else(|| Some(env::home_dir()?.join(".cache/hopscope/tools")))
        .ok_or_else(|| Trouble::failed("no home directory: set HOPSCOPE_TOOLS to a folder for the tools"))?;
    std::path::absolute(&tools).map_err(|error| Trouble::failed(format!("{}: {error}", tools.display())))
}

/// `[[package]]` entries of Cargo.lock are `name = "…"` and then `version = "…"`.
fn locked_version(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.next()?;
    Some(lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')?.to_owned())
}

/// The `=1.2.3` of a dependency line in Cargo.toml.
fn pinned_version(manifest: &str, package: &str) -> Option<String> {
    let line = manifest.lines().find(|line| line.strip_prefix(package).is_some_and(|rest| rest.trim_start().starts_with('=')))?;
    let (_, rest) = line.split_once("\"=")?;
    Some(rest.split_once('"')?.0.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lock_file_decides_the_version_of_wasm_bindgen() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.1\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen").as_deref(), Some("0.2.129"));
        assert_eq!(locked_version(lock, "leptos"), None);
    }

    #[test]
    fn the_manifest_s_pin_is_read_where_nothing_is_locked() {
        let manifest = "wasm-bindgen-test = \"0.3\"\nwasm-bindgen = \"=0.2.129\" # why\n";
        assert_eq!(pinned_version(manifest, "wasm-bindgen").as_deref(), Some("0.2.129"));
    }
}
