//! `cargo xtask test`: every check, one after the other, all of them even when some fail, and a count of what passed.
//!
//! A check that can't run on this machine is skipped with its reason and counted as skipped: it never passes unseen.

use std::collections::BTreeSet;
use std::env;
use std::fmt;
use std::io::IsTerminal;
use std::process::{Command, ExitCode};
use std::time::Instant;

use crate::build::{self, Lock};
use crate::fuzz;
use crate::process::{Trouble, answer, elapsed, run, run_and_keep};
use crate::setup::{self, Need, Unmet};
use crate::tidy;
use crate::workspace::{APP, Workspace};

const WASM: &str = "wasm32-unknown-unknown";
const PEERS: &str = "hopscope-peers";

struct Step {
    name: &'static str,
    what: &'static str,
    needs: &'static [Need],
    /// Whether it looks at dist/, so that the page must be built first.
    page: bool,
    run: fn(&Context<'_>) -> Result<Tally, Trouble>,
}

const STEPS: &[Step] = &[
    Step { name: "fmt", what: "Rust is formatted", needs: &[Need::Rust], page: false, run: fmt },
    Step {
        name: "tidy",
        what: "catalogs, generated pages and the repository's own rules",
        needs: &[Need::Rust],
        page: false,
        run: tidy,
    },
    Step { name: "clippy", what: "lints, native", needs: &[Need::Rust], page: false, run: clippy },
    Step { name: "clippy-app", what: "lints, the page for WebAssembly", needs: &[Need::Rust], page: false, run: clippy_app },
    Step { name: "unit", what: "tests of all crates, the page's own too", needs: &[Need::Rust], page: false, run: unit },
    Step { name: "doc", what: "examples in the documentation", needs: &[Need::Rust], page: false, run: doc },
    Step {
        name: "deny",
        what: "licences, banned crates and sources",
        needs: &[Need::Rust, Need::CargoDeny],
        page: false,
        run: deny,
    },
    Step {
        name: "advisories",
        what: "known vulnerabilities",
        needs: &[Need::Rust, Need::CargoDeny],
        page: false,
        run: advisories,
    },
    Step {
        name: "wasm",
        what: "WebAssembly tests in a browser",
        needs: &[Need::Rust, Need::WasmBindgen, Need::Browser],
        page: false,
        run: wasm,
    },
    Step { name: "build", what: "the page, as shipped", needs: &setup::FOR_BUILD, page: true, run: build_page },
    Step { name: "size", what: "what a first visit loads", needs: &[Need::Node, Need::Browser], page: true, run: size },
    Step { name: "e2e", what: "the page in a browser", needs: &[Need::Node, Need::Browser], page: true, run: e2e },
    Step {
        name: "fuzz",
        what: "fuzz targets, with their seeds and what they once found",
        needs: &[Need::Rust],
        page: false,
        run: fuzz_targets,
    },
    Step {
        name: "peers",
        what: "exported configuration in real servers",
        needs: &[Need::Rust, Need::MailServers, Need::Python],
        page: false,
        run: peers,
    },
];

#[derive(Debug)]
pub struct Options {
    /// Empty: all.
    steps: BTreeSet<String>,
    lock: Lock,
    list: bool,
}

impl Options {
    pub fn parse(arguments: &[&str]) -> Result<Self, Trouble> {
        let mut options = Self { steps: BTreeSet::new(), lock: Lock::Free, list: false };
        for argument in arguments {
            match *argument {
                "--locked" => options.lock = Lock::Committed,
                "--list" => options.list = true,
                name if STEPS.iter().any(|step| step.name == name) => {
                    options.steps.insert(name.to_owned());
                }
                other => {
                    let names: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
                    return Err(Trouble::failed(format!(
                        "`{}` is not a step; the steps are {}",
                        other.escape_debug(),
                        names.join(", ")
                    )));
                }
            }
        }
        Ok(options)
    }

    fn selected(&self) -> Vec<&'static Step> {
        let named = |step: &Step| self.steps.is_empty() || self.steps.contains(step.name);
        let page = STEPS.iter().any(|step| step.page && named(step));
        STEPS.iter().filter(|step| named(step) || (page && step.name == "build")).collect()
    }
}

struct Context<'a> {
    workspace: &'a Workspace,
    lock: Lock,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    passed: usize,
    failed: usize,
    skipped: usize,
}

impl Tally {
    pub const PASSED: Self = Self { passed: 1, failed: 0, skipped: 0 };
    const FAILED: Self = Self { passed: 0, failed: 1, skipped: 0 };
    const SKIPPED: Self = Self { passed: 0, failed: 0, skipped: 1 };

    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }

    /// The last count in a program's output: `3 passed, 0 failed, 1 skipped` or `pass 3, fail 0, skip 1`.
    fn read(output: &str) -> Option<Self> {
        output.lines().rev().find_map(|line| {
            let words: Vec<&str> =
                line.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
            let before = |stem: &str| {
                words.windows(2).find_map(|pair| match *pair {
                    [number, word] if word.starts_with(stem) => number.parse().ok(),
                    _ => None,
                })
            };
            let after = |stem: &str| {
                words.windows(2).find_map(|pair| match *pair {
                    [word, number] if word == stem => number.parse().ok(),
                    _ => None,
                })
            };
            let tally = |number: &dyn Fn(&str) -> Option<usize>| {
                Some(Self { passed: number("pass")?, failed: number("fail")?, skipped: number("skip").unwrap_or(0) })
            };
            // `pass 4, fail 0` also has a number before `fail`.
            tally(&after).or_else(|| tally(&before))
        })
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(f, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

struct Line {
    name: &'static str,
    result: String,
    time: String,
}

pub fn check(workspace: &Workspace, options: &Options) -> Result<ExitCode, Trouble> {
    if options.list {
        for step in STEPS {
            println!("{:<11} {}", step.name, step.what);
        }
        return Ok(ExitCode::SUCCESS);
    }
    let steps = options.selected();
    let mut total = Tally::default();
    let mut lines = Vec::new();

    let unmet = set_up(workspace, &steps, &mut total, &mut lines)?;
    let context = Context { workspace, lock: options.lock };
    let mut page_is_built = true;
    for step in steps {
        println!("\n=== {}: {}", step.name, step.what);
        let start = Instant::now();
        let missing = step.needs.iter().find_map(|need| unmet.get(need));
        let result = match missing {
            Some(trouble) => Err(Trouble::unavailable(trouble.to_string())),
            None if step.page && !page_is_built => Err(Trouble::unavailable("the page was not built")),
            None => (step.run)(&context),
        };
        if step.name == "build" {
            page_is_built = result.is_ok();
        }
        total.add(record(step.name, start, result, &mut lines));
    }

    println!("\n=== results");
    for line in &lines {
        println!("{:<11} {:>12}  {}", line.name, line.time, line.result);
    }
    println!("{total}");
    Ok(if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn set_up(workspace: &Workspace, steps: &[&Step], total: &mut Tally, lines: &mut Vec<Line>) -> Result<Unmet, Trouble> {
    let needs: BTreeSet<Need> = steps.iter().flat_map(|step| step.needs).copied().collect();
    let needs: Vec<Need> = needs.into_iter().collect();
    println!("=== setup: tools");
    let start = Instant::now();
    let unmet = setup::meet(workspace, &needs)?;
    let all: Vec<String> = unmet.values().map(ToString::to_string).collect();
    let result = if unmet.is_empty() {
        Ok(Tally::PASSED)
    } else if unmet.values().any(|trouble| matches!(trouble, Trouble::Failed(_))) {
        Err(Trouble::failed(all.join("; ")))
    } else {
        Err(Trouble::unavailable(all.join("; ")))
    };
    total.add(record("setup", start, result, lines));
    Ok(unmet)
}

fn record(name: &'static str, start: Instant, result: Result<Tally, Trouble>, lines: &mut Vec<Line>) -> Tally {
    let (tally, text) = match result {
        Ok(tally) if tally.failed > 0 => (tally, format!("FAILED ({tally})")),
        Ok(tally @ Tally::PASSED) => (tally, "ok".to_owned()),
        Ok(tally) => (tally, format!("ok ({tally})")),
        Err(Trouble::Unavailable(reason)) => (Tally::SKIPPED, format!("skipped: {reason}")),
        Err(Trouble::Failed(reason)) => (Tally::FAILED, format!("FAILED: {reason}")),
    };
    let time = elapsed(start);
    println!("--- {name}: {text} ({time})");
    lines.push(Line { name, result: text, time });
    tally
}

/// A step that counts as one.
fn one(command: &mut Command) -> Result<Tally, Trouble> {
    run(command).map(|()| Tally::PASSED)
}

/// A step that counts its own cases.
fn counted(command: &mut Command) -> Result<Tally, Trouble> {
    let (output, result) = run_and_keep(command);
    let mut tally = match (Tally::read(&output), &result) {
        (Some(tally), Ok(()) | Err(Trouble::Failed(_))) => tally,
        (_, Err(trouble)) => return Err(trouble.clone()),
        (None, Ok(())) => return Err(Trouble::failed("it ended well but counted nothing")),
    };
    if tally == Tally::default() {
        return Err(Trouble::unavailable("there is nothing to run yet"));
    }
    if result.is_err() && tally.failed == 0 {
        // It fell over after its last case, or its count is wrong: either way it did not pass.
        tally.add(Tally::FAILED);
    }
    Ok(tally)
}

impl Context<'_> {
    /// Cargo, with colours if a person is reading.
    fn cargo(&self, arguments: &[&str]) -> Command {
        let mut cargo = self.workspace.cargo();
        cargo.args(arguments);
        if std::io::stdout().is_terminal() && env::var_os("CARGO_TERM_COLOR").is_none() {
            cargo.env("CARGO_TERM_COLOR", "always");
        }
        cargo
    }

    fn locked(&self, arguments: &[&str]) -> Command {
        let mut cargo = self.cargo(arguments);
        cargo.args(self.lock.argument());
        cargo
    }
}

fn fmt(context: &Context<'_>) -> Result<Tally, Trouble> {
    one(&mut context.cargo(&["fmt", "--all", "--check"]))
}

#[expect(clippy::unnecessary_wraps, reason = "a step has this form")]
fn tidy(context: &Context<'_>) -> Result<Tally, Trouble> {
    let mut tally = Tally::default();
    for (rule, result) in tidy::rules(context.workspace) {
        match result {
            Ok(()) => {
                println!("ok: {rule}");
                tally.add(Tally::PASSED);
            }
            Err(Trouble::Unavailable(reason)) => {
                println!("skipped: {rule}: {reason}");
                tally.add(Tally::SKIPPED);
            }
            Err(Trouble::Failed(reason)) => {
                println!("FAILED: {rule}\n{reason}");
                tally.add(Tally::FAILED);
            }
        }
    }
    Ok(tally)
}

fn clippy(context: &Context<'_>) -> Result<Tally, Trouble> {
    let mut cargo = context.locked(&["clippy", "--keep-going", "--workspace", "--exclude", APP, "--all-targets"]);
    one(cargo.args(["--", "--deny", "warnings"]))
}

fn clippy_app(context: &Context<'_>) -> Result<Tally, Trouble> {
    let mut cargo = context.locked(&["clippy", "--package", APP, "--all-targets", "--all-features", "--target", WASM]);
    one(cargo.args(["--", "--deny", "warnings"]))
}

fn unit(context: &Context<'_>) -> Result<Tally, Trouble> {
    let what = ["--workspace"];
    if answer(&mut context.cargo(&["nextest", "--version"])).is_some() {
        one(context.locked(&["nextest", "run", "--no-fail-fast", "--no-tests=pass"]).args(what))
    } else {
        one(context.locked(&["test", "--no-fail-fast", "--lib", "--bins", "--tests"]).args(what))
    }
}

fn doc(context: &Context<'_>) -> Result<Tally, Trouble> {
    one(&mut context.locked(&["test", "--doc", "--workspace", "--exclude", APP]))
}

fn deny(context: &Context<'_>) -> Result<Tally, Trouble> {
    let mut command = context.workspace.command("cargo-deny");
    one(command.args(["--offline", "check", "--hide-inclusion-graph", "licenses", "bans", "sources"]))
}

fn advisories(context: &Context<'_>) -> Result<Tally, Trouble> {
    if env::var("HOPSCOPE_ONLINE").as_deref() != Ok("1") {
        return Err(Trouble::unavailable("the advisory database is cloned from the Internet: set HOPSCOPE_ONLINE=1"));
    }
    one(context.workspace.command("cargo-deny").args(["check", "advisories"]))
}

fn wasm(context: &Context<'_>) -> Result<Tally, Trouble> {
    let workspace = context.workspace;
    let mut packages = workspace.crates_that_mention("wasm-bindgen-test");
    if dev_dependencies(&workspace.read("Cargo.toml")?).contains("wasm-bindgen-test") {
        packages.push(APP.to_owned());
    }
    if packages.is_empty() {
        return Err(Trouble::unavailable("no crate has WebAssembly tests yet"));
    }
    let mut tally = Tally::default();
    for package in &packages {
        let mut cargo = context.locked(&["test", "--package", package, "--target", WASM]);
        cargo
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
            .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", workspace.root.join("webdriver.json"));
        match run(&mut cargo) {
            Ok(()) => tally.add(Tally::PASSED),
            Err(trouble) => {
                eprintln!("{trouble}");
                tally.add(Tally::FAILED);
            }
        }
    }
    Ok(tally)
}

/// The root manifest also lists what the members may use: only its own section says what the page uses.
fn dev_dependencies(manifest: &str) -> &str {
    let Some((_, section)) = manifest.split_once("\n[dev-dependencies]") else {
        return "";
    };
    section.split("\n[").next().unwrap_or_default()
}

fn build_page(context: &Context<'_>) -> Result<Tally, Trouble> {
    build::page(context.workspace, context.lock).map(|()| Tally::PASSED)
}

/// Node.js with what the browser tests must know.
fn node(context: &Context<'_>, script: &str) -> Command {
    let mut node = context.workspace.command("node");
    node.arg(script);
    if let Some(chromium) = setup::chromium() {
        node.env("HOPSCOPE_CHROMIUM", chromium);
    }
    node
}

fn size(context: &Context<'_>) -> Result<Tally, Trouble> {
    one(&mut node(context, "e2e/size.mjs"))
}

fn e2e(context: &Context<'_>) -> Result<Tally, Trouble> {
    counted(&mut node(context, "e2e/run.mjs"))
}

fn fuzz_targets(context: &Context<'_>) -> Result<Tally, Trouble> {
    fuzz::replay(context.workspace).map(|passed| Tally { passed, ..Tally::default() })
}

fn peers(context: &Context<'_>) -> Result<Tally, Trouble> {
    if !context.workspace.root.join("crates").join(PEERS).join("Cargo.toml").is_file() {
        return Err(Trouble::unavailable(format!("crates/{PEERS} does not exist yet")));
    }
    counted(&mut context.locked(&["run", "--quiet", "--package", PEERS]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_count_in_an_output_is_read_in_either_wording() {
        let tally = |passed, failed, skipped| Some(Tally { passed, failed, skipped });
        assert_eq!(Tally::read("1 passed, 0 failed\nthen\n12 passed, 3 failed, 2 skipped\n"), tally(12, 3, 2));
        assert_eq!(Tally::read("browser tests: pass 4, fail 0, skip 1"), tally(4, 0, 1));
        assert_eq!(Tally::read("12 checks passed; none failed"), None);
    }

    #[test]
    fn naming_a_step_that_looks_at_the_page_also_builds_it() {
        let names = |arguments: &[&str]| {
            let options = Options::parse(arguments).expect("these are steps");
            options.selected().iter().map(|step| step.name).collect::<Vec<_>>()
        };
        assert_eq!(names(&["e2e"]), ["build", "e2e"]);
        assert_eq!(names(&["fmt"]), ["fmt"]);
        assert_eq!(names(&[]).len(), STEPS.len());
        assert!(Options::parse(&["fnt"]).is_err());
    }

    #[test]
    fn only_the_page_s_own_dev_dependencies_count() {
        let manifest =
            "[workspace.dependencies]\nwasm-bindgen-test = \"0.3\"\n[package]\n[dev-dependencies]\ninsta = \"1\"\n[lints]\n";
        assert_eq!(dev_dependencies(manifest), "\ninsta = \"1\"");
    }
}
