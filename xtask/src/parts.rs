//! Cuts the page's program in parts that are loaded when they are needed, and writes the service worker that keeps them all.
//!
//! The source says where to cut (`src/late.rs`). wasm-split-cli follows the calls: what only a cut part reaches goes into that part's
//! file. It works before wasm-bindgen, so what Trunk made of the whole program is made again from the first part.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Child;

use crate::build::fnv1a;
use crate::process::{Trouble, answer, run};
use crate::workspace::Workspace;

/// What rustc's own target allows; a part names no features by itself.
const WASM_FEATURES: [&str; 8] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-extended-const",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
];

/// How wasm-split-cli calls the script that fetches parts.
const LINK: &str = "__wasm_split.js";

/// Replaces the program that Trunk put into `staging` by its parts.
pub fn cut(workspace: &Workspace, staging: &Path) -> Result<(), Trouble> {
    let name = program_name(staging)?;
    let stamp = name.trim_start_matches("app-");
    let parts = staging.join("parts");
    run(workspace
        .command("wasm-split-cli")
        .args(["--target", "web", "--out-name", &name])
        .arg(whole_program(workspace)?)
        .arg(&parts))?;
    let first = parts.join(format!("{name}.wasm"));
    run(workspace
        .command("wasm-bindgen")
        .args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", &name, "--out-dir"])
        .arg(staging)
        .arg(&first))?;
    fs::remove_file(&first).map_err(|error| trouble(&first, &error))?;

    // Names change with the content, so that no cache mixes the parts of two versions.
    let link = format!("parts-{stamp}.js");
    let mut script = read(&parts.join(LINK))?;
    let mut programs = vec![staging.join(format!("{name}_bg.wasm"))];
    for part in workspace.files_below(&parts) {
        let file = part.file_name().and_then(OsStr::to_str).unwrap_or_default();
        let Some(stem) = file.strip_prefix("split_").and_then(|file| file.strip_suffix(".wasm")) else { continue };
        let renamed = format!("{stem}-{stamp}.wasm");
        script = script.replace(&format!("./{file}"), &format!("./{renamed}"));
        fs::rename(&part, staging.join(&renamed)).map_err(|error| trouble(&part, &error))?;
        programs.push(staging.join(renamed));
    }
    write(&staging.join(&link), &script)?;
    let glue = staging.join(format!("{name}.js"));
    // Only where it is imported from: the program knows it by its first name.
    let from = |file: &str| format!("from \"./{file}\"");
    write(&glue, &read(&glue)?.replace(&from(LINK), &from(&link)))?;
    fs::remove_dir_all(&parts).map_err(|error| trouble(&parts, &error))?;
    optimize(workspace, &programs)
}

/// `app-0123456789abcdef`, as Trunk called the program.
fn program_name(staging: &Path) -> Result<String, Trouble> {
    let files = fs::read_dir(staging).map_err(|error| trouble(staging, &error))?;
    let names = files.flatten().filter_map(|file| file.file_name().into_string().ok());
    let mut programs = names.filter_map(|name| Some(name.strip_suffix("_bg.wasm")?.to_owned()));
    programs.next().ok_or_else(|| Trouble::failed(format!("{}: no program of the page", staging.display())))
}

/// What the linker wrote, before wasm-bindgen.
fn whole_program(workspace: &Workspace) -> Result<PathBuf, Trouble> {
    let metadata = answer(workspace.cargo().args(["metadata", "--no-deps", "--offline", "--format-version=1"]));
    let target =
        metadata.as_deref().and_then(|json| json.split_once("\"target_directory\":\"")?.1.split_once('"')).map(|(path, _)| path);
    let target = target.ok_or_else(|| Trouble::failed("`cargo metadata` names no target directory"))?;
    Ok(Path::new(target).join("wasm32-unknown-unknown/release/app.wasm"))
}

/// All at once: the first part takes as long as the others together.
fn optimize(workspace: &Workspace, programs: &[PathBuf]) -> Result<(), Trouble> {
    let start = |program: &PathBuf| -> Result<Child, Trouble> {
        let mut command = workspace.command("wasm-opt");
        command.arg("-Oz").args(WASM_FEATURES).arg(program).arg("-o").arg(program);
        command.spawn().map_err(|error| trouble(program, &error))
    };
    let running: Vec<Child> = programs.iter().map(start).collect::<Result<_, _>>()?;
    for (program, mut child) in programs.iter().zip(running) {
        let status = child.wait().map_err(|error| trouble(program, &error))?;
        if !status.success() {
            return Err(Trouble::failed(format!("wasm-opt, {}: {status}", program.display())));
        }
    }
    Ok(())
}

/// Writes the service worker: it fetches every file of the page once, in the background of the first visit, and answers from then on.
///
/// Called last: its list is what is there. Parts are named by their content, and those of an old version stay until its last page is
/// closed, so no page ever gets parts of two versions.
pub fn write_service_worker(workspace: &Workspace, staging: &Path) -> Result<(), Trouble> {
    let mut stamp = String::new();
    let mut files = vec![String::from("./")];
    for file in workspace.files_below(staging) {
        let bytes = fs::read(&file).map_err(|error| trouble(&file, &error))?;
        let name = file.strip_prefix(staging).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        stamp.extend([name.as_str(), " ", &format!("{:016x}", fnv1a(&bytes)), "\n"]);
        if name != "index.html" {
            files.push(format!("./{name}"));
        }
    }
    let list: Vec<String> = files.iter().map(|file| format!("'{file}'")).collect();
    let script =
        SERVICE_WORKER.replace("'VERSION'", &format!("'{:016x}'", fnv1a(stamp.as_bytes()))).replace("'FILES'", &list.join(", "));
    write(&staging.join("sw.js"), &script)
}

const SERVICE_WORKER: &str = include_str!("service_worker.js");

fn read(path: &Path) -> Result<String, Trouble> {
    fs::read_to_string(path).map_err(|error| trouble(path, &error))
}

fn write(path: &Path, text: &str) -> Result<(), Trouble> {
    fs::write(path, text).map_err(|error| trouble(path, &error))
}

fn trouble(path: &Path, error: &std::io::Error) -> Trouble {
    Trouble::failed(format!("{}: {error}", path.display()))
}
