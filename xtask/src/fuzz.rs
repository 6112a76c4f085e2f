//! `cargo xtask fuzz`: the targets of `fuzz/`, built with coverage counters and run for a while.
//!
//! The layout is cargo-fuzz's, so that its commands work too; what is needed here is a C++ compiler for libFuzzer. The core has
//! no unsafe code, so the counters come without an address sanitizer and a stable compiler makes them.

use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;
use std::{env, fs};

use crate::process::{Trouble, answer, elapsed, run, run_and_keep};
use crate::workspace::Workspace;

const TARGETS: [&str; 7] = ["document", "route", "edits", "names", "postfix", "spf", "dmarc"];
/// What libFuzzer reads: a counter for each branch, and what was compared.
const COUNTERS: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares";

/// What to run, and for how long.
#[derive(Debug, PartialEq, Eq)]
pub struct Options {
    targets: Vec<&'static str>,
    seconds: u32,
}

impl Options {
    pub fn parse(arguments: &[&str]) -> Result<Self, Trouble> {
        let mut options = Self { targets: Vec::new(), seconds: 60 };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            if *argument == "--seconds" {
                let seconds = rest.next().and_then(|text| text.parse().ok());
                options.seconds = seconds.ok_or_else(|| Trouble::failed("--seconds needs a number"))?;
            } else {
                let target = TARGETS.into_iter().find(|target| target == argument);
                let names = || format!("`{}` is not a target; the targets are {}", argument.escape_debug(), TARGETS.join(", "));
                options.targets.push(target.ok_or_else(|| Trouble::failed(names()))?);
            }
        }
        if options.targets.is_empty() {
            options.targets.extend(TARGETS);
        }
        Ok(options)
    }
}

/// Runs each target; what it finds stays in `fuzz/artifacts`.
pub fn fuzz(workspace: &Workspace, options: &Options) -> Result<(), Trouble> {
    let fuzz = Fuzz::build(workspace)?;
    let mut failures = Vec::new();
    for target in &options.targets {
        println!("=== {target}");
        let start = Instant::now();
        let mut command = fuzz.target(target)?;
        command.arg(format!("-max_total_time={}", options.seconds)).args(["-print_final_stats=1", "-timeout=20"]);
        match run(&mut command) {
            Ok(()) => println!("--- {target}: ok ({})", elapsed(start)),
            Err(trouble) => failures.push(format!("{target}: {trouble}")),
        }
    }
    if failures.is_empty() { Ok(()) } else { Err(Trouble::failed(failures.join("\n"))) }
}

/// Shows every target its seeds and what was found before, once.
pub fn replay(workspace: &Workspace) -> Result<usize, Trouble> {
    let fuzz = Fuzz::build(workspace)?;
    for target in TARGETS {
        let mut command = fuzz.target(target)?;
        run_and_keep(command.arg("-runs=0")).1.map_err(|trouble| Trouble::failed(format!("{target}: {trouble}")))?;
    }
    Ok(TARGETS.len())
}

struct Fuzz {
    folder: PathBuf,
    programs: PathBuf,
}

impl Fuzz {
    /// Builds the targets and writes the seeds.
    fn build(workspace: &Workspace) -> Result<Self, Trouble> {
        if !cfg!(target_os = "linux") {
            return Err(Trouble::unavailable("fuzz targets are built on Linux only"));
        }
        let compiler = env::var("CXX").unwrap_or_else(|_| "c++".to_owned());
        if answer(Command::new(&compiler).arg("--version")).is_none() {
            return Err(Trouble::unavailable(format!("libFuzzer needs a C++ compiler; `{compiler}` is not installed")));
        }
        let folder = workspace.root.join("fuzz");
        let host = format!("{}-unknown-linux-gnu", env::consts::ARCH);
        // With --target the flags are for the targets only, not for build scripts.
        let cargo = || {
            let mut cargo = workspace.cargo();
            cargo.current_dir(&folder).env("RUSTFLAGS", COUNTERS).env("CARGO_TARGET_DIR", folder.join("target"));
            cargo
        };
        run(cargo().args(["build", "--release", "--target", &host]))?;
        let programs = folder.join("target").join(&host).join("release");
        let seeds = ["run", "--quiet", "--package", "mailflow-lessons", "--example", "fuzz_seeds", "--"];
        run(workspace.cargo().args(seeds).arg(folder.join("corpus")))?;
        Ok(Self { folder, programs })
    }

    /// The program of a target with its folders: what it found itself goes into the first.
    fn target(&self, name: &str) -> Result<Command, Trouble> {
        let artifacts = self.folder.join("artifacts").join(name);
        fs::create_dir_all(&artifacts).map_err(|error| Trouble::failed(format!("{}: {error}", artifacts.display())))?;
        let mut command = Command::new(self.programs.join(name));
        command.current_dir(&self.folder).arg(self.folder.join("corpus").join(name));
        let regressions = self.folder.join("regressions").join(name);
        if regressions.is_dir() {
            command.arg(regressions);
        }
        // libFuzzer's own status for an error is the one by which a program says that it can't run here.
        command.arg("-error_exitcode=1");
        command.arg(format!("-artifact_prefix={}/", artifacts.display()));
        Ok(command)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_name_every_target_runs_for_a_minute() {
        assert_eq!(Options::parse(&[]), Ok(Options { targets: TARGETS.to_vec(), seconds: 60 }));
        assert_eq!(Options::parse(&["spf", "--seconds", "5"]), Ok(Options { targets: vec!["spf"], seconds: 5 }));
        assert!(Options::parse(&["spam"]).is_err());
        assert!(Options::parse(&["--seconds"]).is_err());
    }

    #[test]
    fn the_list_of_targets_is_that_of_the_manifest() {
        let manifest = include_str!("../../fuzz/Cargo.toml");
        let named: Vec<&str> =
            manifest.lines().filter_map(|line| line.strip_prefix("path = \"fuzz_targets/")?.strip_suffix(".rs\"")).collect();
        assert_eq!(named, TARGETS);
    }
}
