//! Installs what is missing, and only that: Rust's parts, Trunk, wasm-bindgen, npm packages, Debian packages, a Python environment.
//!
//! Everything comes from rustup, crates.io, npm, Debian and PyPI; once it is there, nothing here uses the network.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::Path;
use std::process::Command;

use crate::process::{Trouble, answer, run, run_long};
use crate::workspace::Workspace;

const TRUNK: &str = "0.21.14";
/// Goes with `wasm_split_helpers` in Cargo.toml.
const WASM_SPLIT: &str = "0.2.4";
const CARGO_DENY: &str = "0.20.2";
const NODE_MAJOR: u32 = 20;
/// The grammar that checks exported PowerShell, and its runtime.
const PYTHON_PACKAGES: [&str; 2] = ["tree-sitter==0.25.2", "tree-sitter-pwsh==0.38.1"];

const BROWSER_PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-noto-cjk"];
const MAIL_PACKAGES: [&str; 8] =
    ["postfix", "dovecot-imapd", "dovecot-lmtpd", "bind9-utils", "ldnsutils", "swaks", "openssl", "iproute2"];

/// Something a step can't do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    Rust,
    Node,
    WasmBindgen,
    Trunk,
    WasmSplit,
    CargoDeny,
    Browser,
    MailServers,
    Python,
}

impl Need {
    pub const ALL: [Self; 9] = [
        Self::Rust,
        Self::Node,
        Self::WasmBindgen,
        Self::Trunk,
        Self::WasmSplit,
        Self::CargoDeny,
        Self::Browser,
        Self::MailServers,
        Self::Python,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Rust => "Rust",
            Self::Node => "Node.js and npm packages",
            Self::WasmBindgen => "wasm-bindgen",
            Self::Trunk => "Trunk",
            Self::WasmSplit => "wasm-split-cli",
            Self::CargoDeny => "cargo-deny",
            Self::Browser => "Chromium",
            Self::MailServers => "mail and DNS servers",
            Self::Python => "Python packages",
        }
    }

    fn meet(self, workspace: &Workspace) -> Result<(), Trouble> {
        match self {
            Self::Rust => rust(workspace),
            Self::Node => node(workspace),
            Self::WasmBindgen => {
                let version = workspace.wasm_bindgen_version()?;
                cargo_tool(workspace, "wasm-bindgen-cli", "wasm-bindgen", &version)
            }
            Self::Trunk => cargo_tool(workspace, "trunk", "trunk", TRUNK),
            Self::WasmSplit => wasm_split(workspace),
            Self::CargoDeny => cargo_tool(workspace, "cargo-deny", "cargo-deny", CARGO_DENY),
            Self::Browser => browser(),
            Self::MailServers => mail_servers(),
            Self::Python => python(workspace),
        }
    }
}

/// What could not be set up, and why. Needs that are met are absent.
pub type Unmet = BTreeMap<Need, Trouble>;

/// Sets up what `needs` names. Goes on after a failure, so that one run reports all.
pub fn meet(workspace: &Workspace, needs: &[Need]) -> Result<Unmet, Trouble> {
    fs::create_dir_all(&workspace.tools).map_err(|error| Trouble::failed(format!("{}: {error}", workspace.tools.display())))?;
    let _only_one = lock(&workspace.tools)?;
    let mut unmet = Unmet::new();
    for need in needs {
        if let Err(trouble) = need.meet(workspace) {
            eprintln!("{}: {trouble}", need.name());
            unmet.insert(*need, trouble);
        }
    }
    Ok(unmet)
}

/// For commands that can't do without: the first failure ends them.
fn insist(workspace: &Workspace, needs: &[Need]) -> Result<(), Trouble> {
    match meet(workspace, needs)?.into_iter().next() {
        None => Ok(()),
        Some((need, _)) => Err(Trouble::failed(format!("{} could not be set up", need.name()))),
    }
}

pub const FOR_BUILD: [Need; 5] = [Need::Rust, Need::Node, Need::WasmBindgen, Need::Trunk, Need::WasmSplit];

pub fn for_build(workspace: &Workspace) -> Result<(), Trouble> {
    insist(workspace, &FOR_BUILD)
}

pub fn everything(workspace: &Workspace) -> Result<(), Trouble> {
    insist(workspace, &Need::ALL)?;
    println!("everything is set up; tools are in {}", workspace.tools.display());
    Ok(())
}

/// Two terminals must not install into the same folder at once.
fn lock(folder: &Path) -> Result<File, Trouble> {
    let path = folder.join(".lock");
    let failed = |error: std::io::Error| Trouble::failed(format!("{}: {error}", path.display()));
    let file = File::create(&path).map_err(failed)?;
    if file.try_lock().is_err() {
        println!("waiting for another set-up to finish …");
        file.lock().map_err(failed)?;
    }
    Ok(file)
}

// ---------------------------------------------------------------- Rust

fn rust(workspace: &Workspace) -> Result<(), Trouble> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let works = |arguments: &[&str]| answer(workspace.cargo().args(arguments)).is_some();
    if !works(&["fmt", "--version"]) || !works(&["clippy", "--version"]) {
        rustup(workspace, &["component", "add", "clippy", "rustfmt"])?;
    }
    let libraries = answer(workspace.command("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    if !libraries.is_some_and(|folder| Path::new(folder.trim()).is_dir()) {
        rustup(workspace, &["target", "add", TARGET])?;
    }
    // Also the crates of other platforms: `cargo metadata`, which Trunk calls, wants them, and later runs may have no network.
    run(workspace.cargo().args(["fetch", "--quiet"]))
}

fn rustup(workspace: &Workspace, arguments: &[&str]) -> Result<(), Trouble> {
    match run(workspace.command("rustup").args(arguments)) {
        Err(Trouble::Unavailable(_)) => Err(Trouble::unavailable(format!(
            "install rustup (https://rustup.rs), or add by other means: rustup {}",
            arguments.join(" ")
        ))),
        result => result,
    }
}

// ---------------------------------------------------------------- tools from crates.io

fn cargo_tool(workspace: &Workspace, package: &str, binary: &str, version: &str) -> Result<(), Trouble> {
    let there = answer(workspace.command(binary).arg("--version"))
        .is_some_and(|answer| answer.split_whitespace().nth(1) == Some(version));
    if there { Ok(()) } else { cargo_install(workspace, package, version, &[]) }
}

/// It does not tell its version, but Cargo keeps a list of what it has installed.
fn wasm_split(workspace: &Workspace) -> Result<(), Trouble> {
    const PACKAGE: &str = "wasm_split_cli_support";
    let list = fs::read_to_string(workspace.tools.join(".crates.toml")).unwrap_or_default();
    let there = list.contains(&format!("\"{PACKAGE} {WASM_SPLIT} ")) && workspace.tools.join("bin/wasm-split-cli").exists();
    if there { Ok(()) } else { cargo_install(workspace, PACKAGE, WASM_SPLIT, &["--features", "build-binary"]) }
}

fn cargo_install(workspace: &Workspace, package: &str, version: &str, options: &[&str]) -> Result<(), Trouble> {
    let build = workspace.tools.join("build");
    let what = format!("installing {package} {version}, once; this takes some minutes");
    run_long(
        &what,
        workspace
            .cargo()
            .args(["install", "--quiet", package, "--version", version, "--locked", "--force", "--root"])
            .arg(&workspace.tools)
            .args(options)
            // A build tool needs no speed: without these, Trunk alone takes twice the time.
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "false")
            .env_remove("RUSTFLAGS")
            // The tools share many crates.
            .env("CARGO_TARGET_DIR", &build),
    )?;
    // It would only take room: the next tool or version comes months later. Not worth failing for.
    let _ = fs::remove_dir_all(&build);
    Ok(())
}

// ---------------------------------------------------------------- Node.js

fn node(workspace: &Workspace) -> Result<(), Trouble> {
    let version = |workspace: &Workspace| {
        let answer = answer(workspace.command("node").arg("--version"))?;
        answer.trim().strip_prefix('v')?.split('.').next()?.parse::<u32>().ok()
    };
    if version(workspace).is_none() {
        debian_packages(&["nodejs", "npm"], "Node.js 20 or newer with npm (https://nodejs.org)")?;
    }
    if version(workspace).is_none_or(|major| major < NODE_MAJOR) {
        return Err(Trouble::unavailable(format!("install Node.js {NODE_MAJOR} or newer with npm (https://nodejs.org)")));
    }
    // A copy of the lock file beside the packages says what is installed.
    let installed = workspace.root.join("node_modules/.installed-package-lock.json");
    let lock = workspace.read("package-lock.json")?;
    if fs::read_to_string(&installed).is_ok_and(|text| text == lock) {
        return Ok(());
    }
    run_long(
        "installing npm packages",
        workspace.command("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]),
    )?;
    fs::write(&installed, lock).map_err(|error| Trouble::failed(format!("{}: {error}", installed.display())))
}

// ---------------------------------------------------------------- Debian packages

fn browser() -> Result<(), Trouble> {
    if chromium().is_some() && on_path("chromedriver") {
        return Ok(());
    }
    debian_packages(&BROWSER_PACKAGES, "Chromium and chromedriver of the same version (or set HOPSCOPE_CHROMIUM)")
}

/// The browser that tests use.
pub fn chromium() -> Option<String> {
    if let Some(named) = std::env::var("HOPSCOPE_CHROMIUM").ok().filter(|path| !path.is_empty()) {
        return Some(named);
    }
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ]
    .into_iter()
    .find(|path| Path::new(path).exists())
    .map(str::to_owned)
}

fn mail_servers() -> Result<(), Trouble> {
    if !cfg!(target_os = "linux") {
        return Err(Trouble::unavailable("mail servers are run in Linux namespaces only"));
    }
    let programs = ["postfix", "doveadm", "named-checkzone", "ldns-read-zone", "swaks", "openssl", "iproute2"];
    let lmtp = Path::new("/usr/lib/dovecot/lmtp").exists() || Path::new("/usr/libexec/dovecot/lmtp").exists();
    if lmtp && programs.into_iter().all(on_path) {
        return Ok(());
    }
    debian_packages(
        &MAIL_PACKAGES,
        "Postfix, Dovecot (IMAP and LMTP), BIND's and ldns's zone checkers, swaks, OpenSSL and iproute2",
    )
}

/// Whether a program is in a folder of `PATH`, or in those that a user's `PATH` leaves out.
fn on_path(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).chain(["/usr/sbin".into(), "/sbin".into()]).any(|folder| folder.join(program).is_file())
}

/// Installs those of `packages` that are missing, if this is Debian and we are root; otherwise says what to install.
fn debian_packages(packages: &[&str], otherwise: &str) -> Result<(), Trouble> {
    if !on_path("apt-get") {
        return Err(Trouble::unavailable(format!("install {otherwise}")));
    }
    let missing: Vec<&str> = packages.iter().copied().filter(|package| !has_debian_package(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let root = answer(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    if !root {
        return Err(Trouble::unavailable(format!("as root, run: apt-get install --no-install-recommends {}", missing.join(" "))));
    }
    let apt = || {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive").args(["-qq", "-o", "Dpkg::Use-Pty=0"]);
        command
    };
    run_long("reading Debian's package lists", apt().arg("update"))?;
    run_long(
        &format!("installing {}", missing.join(" ")),
        apt().args(["install", "--yes", "--no-install-recommends"]).args(&missing),
    )
}

fn has_debian_package(package: &str) -> bool {
    answer(Command::new("dpkg-query").args(["--show", "--showformat=${Status}", package]))
        .is_some_and(|status| status == "install ok installed")
}

// ---------------------------------------------------------------- Python

fn python(workspace: &Workspace) -> Result<(), Trouble> {
    let venv = workspace.tools.join("venv");
    let installed = venv.join("installed-packages");
    let wanted = PYTHON_PACKAGES.join("\n");
    let python = workspace.python();
    let starts = || answer(Command::new(&python).arg("--version")).is_some();
    if fs::read_to_string(&installed).is_ok_and(|text| text == wanted) && starts() {
        return Ok(());
    }
    if !on_path("python3") {
        debian_packages(&["python3", "python3-venv"], "Python 3 with venv and pip")?;
    }
    let create = || run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&venv));
    if create().is_err() {
        // Debian's own Python comes without venv.
        debian_packages(&["python3-venv"], "Python 3 with venv and pip")?;
        create()?;
    }
    run_long(
        "installing Python packages",
        Command::new(&python).args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(PYTHON_PACKAGES),
    )?;
    fs::write(&installed, wanted).map_err(|error| Trouble::failed(format!("{}: {error}", installed.display())))
}
