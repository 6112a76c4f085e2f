//! Other programs: run to the end, with errors that name the command and what it printed.

use std::{
    error::Error,
    fmt,
    io::Write,
    process::{Command, Output, Stdio},
};

/// Anything that keeps a case from being judged.
pub type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// Says what was being done when something failed.
pub trait Context<T> {
    /// Puts `what` before the error's own text.
    fn context(self, what: impl fmt::Display) -> Result<T>;
}

impl<T, E: fmt::Display> Context<T> for std::result::Result<T, E> {
    fn context(self, what: impl fmt::Display) -> Result<T> {
        self.map_err(|error| format!("{what}: {error}").into())
    }
}

/// A command from a line of words; for arguments with white space, add them one by one.
pub fn command(line: &str) -> Command {
    let mut words = line.split_whitespace();
    let mut command = Command::new(words.next().unwrap_or_default());
    command.args(words);
    command
}

/// Runs a command, whatever its exit status.
pub fn output(command: &mut Command, input: &str) -> Result<Output> {
    let shown = format!("{command:?}");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().context(&shown)?;
    if let Some(mut stdin) = child.stdin.take() {
        // A program that does not read its input is no error.
        let _ = stdin.write_all(input.as_bytes());
    }
    child.wait_with_output().context(&shown)
}

/// Runs a command that has to succeed, and returns what it printed on standard output.
pub fn run(command: &mut Command) -> Result<String> {
    let shown = format!("{command:?}");
    let output = output(command, "")?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(format!("{shown}: {}: {}", output.status, text_of(&output)).into())
}

/// Runs commands, one a line, that all have to succeed.
pub fn run_lines(lines: &str) -> Result<()> {
    lines.lines().map(str::trim).filter(|line| !line.is_empty()).try_for_each(|line| run(&mut command(line)).map(drop))
}

/// Everything a command printed, in one line.
pub fn text_of(output: &Output) -> String {
    let text = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).trim().replace('\n', " | "));
    text.iter().filter(|text| !text.is_empty()).cloned().collect::<Vec<_>>().join(" | ")
}
