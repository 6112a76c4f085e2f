//! Starts real Postfix and Dovecot with exported configuration, sends mail through them, and compares what they do with what
//! the simulator says.
//!
//! `hopscope-peers [TEXT]` runs the cases whose name contains TEXT, or all; `--seed` and `--configurations` choose what is tried
//! by chance. The last line is `N passed, N failed`; the exit status is 0, 1, or 77 where real servers can't be started: the
//! last line says why.

mod cases;
mod certificates;
mod client;
mod compare;
mod differential;
mod dns;
mod gateway;
mod log;
mod namespace;
mod pair;
mod process;
mod runner;
mod server;
mod sink;
mod tls;
mod transport_security;

use std::{env, process::ExitCode};

/// The status of a test that can't run here.
const SKIPPED: u8 = 77;

/// What is asked for.
struct Arguments {
    filter: Option<String>,
    extent: differential::Extent,
}

impl Arguments {
    fn parse(arguments: &[String]) -> Option<Self> {
        let mut parsed = Self { filter: None, extent: differential::STANDARD };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            match argument.as_str() {
                "--seed" => parsed.extent.seed = rest.next()?.parse().ok()?,
                "--configurations" => parsed.extent.configurations = rest.next()?.parse().ok()?,
                text if parsed.filter.is_none() && !text.starts_with('-') => parsed.filter = Some(text.to_owned()),
                _ => return None,
            }
        }
        Some(parsed)
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (is_inside, own) = match arguments.split_first() {
        Some((first, rest)) if first == "--inside" => (true, rest),
        _ => (false, arguments.as_slice()),
    };
    match Arguments::parse(own) {
        Some(arguments) if is_inside => inside(&arguments),
        Some(_) => outside(own),
        None => {
            eprintln!("usage: hopscope-peers [TEXT] [--seed N] [--configurations N]");
            ExitCode::from(2)
        }
    }
}

fn outside(arguments: &[String]) -> ExitCode {
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

fn inside(arguments: &Arguments) -> ExitCode {
    match namespace::prepare().and_then(|()| runner::run(arguments.filter.as_deref(), arguments.extent)) {
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
