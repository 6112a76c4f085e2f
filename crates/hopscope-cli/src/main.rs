//! `hopscope`: the same core as the page, in the terminal and in CI.
//!
//! Exit status 0: fine. 1: the check failed. 2: unusable input or arguments, with a message that says where and why.

mod arguments;
mod check;
mod explain;
mod export;
mod fidelity;
mod input;
mod lesson;
mod page;
mod sarif;
mod scenarios;
mod trace;

use std::{env, io::Write, process::ExitCode};

use anstream::ColorChoice;
use clap::Parser;
use mailflow_text::{Language, Text};

use crate::{
    arguments::{Arguments, Color, Verb, Words},
    input::Unusable,
};

/// What a verb has to say, and whether the check it stands for passed.
struct Answer {
    /// For standard output.
    text: String,
    /// For standard error: why the check failed; empty when it passed.
    failure: String,
}

impl Answer {
    /// An answer to a question that cannot fail.
    const fn fine(text: String) -> Self {
        Self { text, failure: String::new() }
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match arguments.color {
        Color::Auto => {}
        Color::Always => ColorChoice::Always.write_global(),
        Color::Never => ColorChoice::Never.write_global(),
    }
    let answer = match arguments.verb {
        Verb::Trace(arguments) => trace::run(&arguments),
        Verb::Check(arguments) => check::run(&arguments),
        Verb::Export(arguments) => export::run(&arguments),
        Verb::Explain(arguments) => explain::run(&arguments),
        Verb::Scenarios(arguments) => scenarios::run(&arguments),
        Verb::Lesson(arguments) => lesson::run(&arguments.verb),
        Verb::Fidelity => Ok(Answer::fine(fidelity::page())),
    };
    match answer {
        Ok(answer) => {
            // A reader that closes the pipe has what it wanted; there is nobody left to tell.
            let _ = anstream::stdout().write_all(answer.text.as_bytes());
            if answer.failure.is_empty() {
                ExitCode::SUCCESS
            } else {
                let _ = anstream::stderr().write_all(answer.failure.as_bytes());
                ExitCode::from(1)
            }
        }
        Err(Unusable(message)) => {
            let _ = anstream::stderr().write_all(message.as_bytes());
            ExitCode::from(2)
        }
    }
}

/// The texts for people: the language asked for, else that of the environment.
fn text(words: &Words) -> Text {
    Text::new(words.lang.unwrap_or_else(|| {
        let locales = ["LC_ALL", "LC_MESSAGES", "LANG"].map(|name| env::var(name).unwrap_or_default());
        // As POSIX has it: the first that is set decides.
        locales.iter().find(|locale| !locale.is_empty()).and_then(|locale| Language::parse(locale)).unwrap_or_default()
    }))
}

/// The texts for machines: the same wherever the command runs.
fn machine_text(words: &Words) -> Text {
    Text::new(words.lang.unwrap_or_default())
}

/// A form as JSON: two spaces, a final newline.
fn json(form: &impl serde::Serialize) -> String {
    // Strings, numbers and lists only: nothing here that could fail to be written.
    let mut json = serde_json::to_string_pretty(form).unwrap_or_default();
    json.push('\n');
    json
}
