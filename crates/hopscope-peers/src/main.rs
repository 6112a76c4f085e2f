//! Starts real Postfix and Dovecot with exported configuration, sends mail through them, and compares what they do with what
//! the simulator says.
//!
//! `hopscope-peers [TEXT]` runs the cases whose name contains TEXT, or all. The last line is `N passed, N failed`; the exit
//! status is 0, 1, or 77 where real servers can't be started: the last line says why.

mod cases;
mod certificates;
mod client;
mod compare;
mod dns;
mod gateway;
mod log;
mod namespace;
mod process;
mod runner;
mod server;
mod sink;
mod tls;

use std::{env, process::ExitCode};

/// The status of a test that can't run here.
const SKIPPED: u8 = 77;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.split_first() {
        Some((first, rest)) if first == "--inside" => inside(rest.first().map(String::as_str)),
        _ => outside(&arguments),
    }
}

fn outside(arguments: &[String]) -> ExitCode {
    if arguments.len() > 1 || arguments.iter().any(|argument| argument.starts_with('-')) {
        eprintln!("usage: hopscope-peers [TEXT]");
        return ExitCode::from(2);
    }
    if let Some(reason) = namespace::missing() {
        println!("{reason}");
        return ExitCode::from(SKIPPED);
    }
    match namespace::run_inside(arguments) {
        Ok(status) => ExitCode::from(u8::try_from(status).unwrap_or(1)),
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn inside(filter: Option<&str>) -> ExitCode {
    match namespace::prepare().and_then(|()| runner::run(filter)) {
        Ok(tally) => {
            println!("{} passed, {} failed", tally.passed, tally.failed);
            if tally.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
