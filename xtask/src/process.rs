//! Runs other programs: with their output in view, with a sign of life when they are quiet, and with errors that name the command.

use std::fmt;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

/// The exit status by which a program says "I can't run here" (as in GNU Automake's test driver); its last line says why.
pub const SKIPPED: i32 = 77;

const HEARTBEAT: Duration = Duration::from_secs(20);

/// Why something was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It was tried and went wrong.
    Failed(String),
    /// It can't be had on this machine; the text says what is missing.
    Unavailable(String),
}

impl Trouble {
    pub fn failed(text: impl Into<String>) -> Self {
        Self::Failed(text.into())
    }

    pub fn unavailable(text: impl Into<String>) -> Self {
        Self::Unavailable(text.into())
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(text) | Self::Unavailable(text) => f.write_str(text),
        }
    }
}

/// A command as one would type it: without its folder and its environment.
fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str());
    let mut text = name.to_string_lossy().into_owned();
    for argument in command.get_args() {
        text.push(' ');
        text.push_str(&argument.to_string_lossy());
    }
    text
}

fn not_started(command: &Command, error: &std::io::Error) -> Trouble {
    let program = command.get_program().to_string_lossy();
    if error.kind() == std::io::ErrorKind::NotFound {
        Trouble::unavailable(format!("`{program}` is not installed"))
    } else {
        Trouble::failed(format!("`{program}` did not start: {error}"))
    }
}

fn judged(command: &Command, status: ExitStatus, last_line: &str) -> Result<(), Trouble> {
    match status.code() {
        Some(0) => Ok(()),
        Some(SKIPPED) => Err(Trouble::unavailable(if last_line.is_empty() {
            format!("`{}` can't run here", shown(command))
        } else {
            last_line.to_owned()
        })),
        _ => Err(Trouble::failed(format!("`{}`: {status}", shown(command)))),
    }
}

/// Runs a command; what it prints goes straight to the reader.
pub fn run(command: &mut Command) -> Result<(), Trouble> {
    let status = command.stdin(Stdio::null()).status().map_err(|error| not_started(command, &error))?;
    judged(command, status, "")
}

/// Runs a command that may be silent for minutes, and says every 20 seconds that it still runs.
pub fn run_long(what: &str, command: &mut Command) -> Result<(), Trouble> {
    println!("{what} …");
    let start = Instant::now();
    let mut child = command.stdin(Stdio::null()).spawn().map_err(|error| not_started(command, &error))?;
    let (stop, stopped) = mpsc::channel::<()>();
    let status = std::thread::scope(|scope| {
        scope.spawn(move || {
            while stopped.recv_timeout(HEARTBEAT) == Err(RecvTimeoutError::Timeout) {
                println!("{what} … {}", elapsed(start));
            }
        });
        let status = child.wait();
        drop(stop);
        status
    })
    .map_err(|error| Trouble::failed(format!("`{}`: {error}", shown(command))))?;
    judged(command, status, "")?;
    println!("{what}: done in {}", elapsed(start));
    Ok(())
}

/// Runs a command and shows what it prints, and returns its standard output as well, also when it fails.
pub fn run_and_keep(command: &mut Command) -> (String, Result<(), Trouble>) {
    let mut child = match command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn() {
        Ok(child) => child,
        Err(error) => return (String::new(), Err(not_started(command, &error))),
    };
    let mut kept = String::new();
    if let Some(stdout) = child.stdout.take() {
        let mut reader = BufReader::new(stdout);
        let mut line = Vec::new();
        while matches!(reader.read_until(b'\n', &mut line), Ok(1..)) {
            let text = String::from_utf8_lossy(&line);
            print!("{text}");
            // Nothing depends on the reader having seen the line yet.
            let _ = std::io::stdout().flush();
            kept.push_str(&text);
            line.clear();
        }
    }
    let result = match child.wait() {
        Ok(status) => {
            let last = kept.lines().rev().find(|line| !line.trim().is_empty());
            judged(command, status, last.unwrap_or_default().trim())
        }
        Err(error) => Err(Trouble::failed(format!("`{}`: {error}", shown(command)))),
    };
    (kept, result)
}

/// What a command prints to standard output, if it starts and succeeds; its errors are not shown.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whole seconds below a minute, otherwise minutes and seconds.
pub fn elapsed(since: Instant) -> String {
    let time = since.elapsed();
    match time.as_secs() {
        0..10 => format!("{:.1} s", time.as_secs_f64()),
        seconds @ 10..60 => format!("{seconds} s"),
        seconds => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn a_program_that_exits_with_77_is_unavailable_and_its_last_line_says_why() {
        let (_, result) = run_and_keep(&mut shell("echo started; echo needs root; echo; exit 77"));
        assert_eq!(result, Err(Trouble::unavailable("needs root")));
    }

    #[test]
    fn any_other_status_is_a_failure_and_the_output_is_kept() {
        let (output, result) = run_and_keep(&mut shell("echo 1 passed, 2 failed; exit 3"));
        assert_eq!(output, "1 passed, 2 failed\n");
        assert!(matches!(result, Err(Trouble::Failed(text)) if text.contains("exit status: 3")));
    }

    #[test]
    fn a_program_that_does_not_exist_is_unavailable() {
        let result = run(&mut Command::new("hopscope-no-such-program"));
        assert!(matches!(result, Err(Trouble::Unavailable(_))));
    }
}
