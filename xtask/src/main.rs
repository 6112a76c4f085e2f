//! `cargo xtask`: sets up the tools, builds and serves the page, and runs every check.
//!
//! Uses the standard library only: it is the first thing a fresh clone compiles.

mod build;
mod check;
mod docs;
mod fluent;
mod fuzz;
mod parts;
mod process;
mod serve;
mod setup;
mod tidy;
mod workspace;

use std::process::ExitCode;

use crate::process::Trouble;
use crate::workspace::Workspace;

const USAGE: &str = "\
cargo xtask COMMAND

  serve [--port N] [--host ADDRESS] [--open] [--watch]
                   set up what is missing, build, and serve the page; --watch rebuilds on change
  test [STEP...] [--list] [--locked]
                   every check, or only the named steps; --list names them
  ci               the same as test
  build [--locked] set up what is missing and build the page into dist/
  setup            set up everything any command needs
  docs             rewrite the generated pages of docs/
  fuzz [TARGET...] [--seconds N]
                   run the fuzz targets, each for a minute or N seconds
  tidy             the checks of the repository itself

Tools are kept in $HOPSCOPE_TOOLS, otherwise in hopscope/tools of the user's cache directory.
HOPSCOPE_ONLINE=1 lets `test` also ask the advisory database; HOPSCOPE_CHROMIUM names a browser.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(code) => code,
        Err(trouble) => {
            eprintln!("error: {trouble}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result<ExitCode, Trouble> {
    let workspace = Workspace::find()?;
    match arguments {
        ["serve", options @ ..] => serve::serve(&workspace, &serve::Options::parse(options)?)?,
        ["test" | "ci", options @ ..] => {
            return check::check(&workspace, &check::Options::parse(options)?);
        }
        ["build", options @ ..] => {
            let lock = build::Lock::parse(options)?;
            setup::for_build(&workspace)?;
            build::page(&workspace, lock)?;
        }
        ["setup"] => setup::everything(&workspace)?,
        ["fuzz", options @ ..] => fuzz::fuzz(&workspace, &fuzz::Options::parse(options)?)?,
        ["docs"] => docs::write(&workspace)?,
        ["tidy"] => return check::check(&workspace, &check::Options::parse(&["tidy"])?),
        // Trunk calls this one after each build (Trunk.toml).
        ["finish-page"] => build::finish_from_hook(&workspace)?,
        [] | ["help" | "--help" | "-h"] => println!("{USAGE}"),
        [other, ..] => {
            return Err(Trouble::failed(format!("`{}` is not a command\n\n{USAGE}", other.escape_debug())));
        }
    }
    Ok(ExitCode::SUCCESS)
}
