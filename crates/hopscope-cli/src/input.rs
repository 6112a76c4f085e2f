//! Reads documents: JSON or TOML, from a file, from standard input, or a shipped scenario.

use std::{
    fs,
    io::{self, Read},
    ops::Range,
};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use mailflow::document::{Document, DocumentError, FORMAT, MAX_BYTES};
use mailflow_lessons::Scenario;
use serde::Deserialize;

/// Lines longer than this are not drawn: a minified document is one.
const LONGEST_LINE: usize = 400;

/// Input or arguments that nothing can be done with: the message for standard error.
#[derive(Debug)]
pub struct Unusable(pub String);

impl Unusable {
    /// With a message: lower case, no final period.
    pub fn new(message: impl std::fmt::Display) -> Self {
        Self(renderer().render(&[Group::with_title(Level::ERROR.primary_title(message.to_string()))]) + "\n")
    }

    /// With a message and what to do about it.
    pub fn with_help(message: impl std::fmt::Display, help: impl std::fmt::Display) -> Self {
        let title = Level::ERROR.primary_title(message.to_string());
        Self(renderer().render(&[title.element(Level::HELP.message(help.to_string()))]) + "\n")
    }

    /// With the place in a text.
    fn at(name: &str, text: &str, span: Range<usize>, message: &str) -> Self {
        let start = floor(text, span.start);
        let end = floor(text, span.end).max(start);
        let head = text.get(..start).unwrap_or_default();
        let line = head.matches('\n').count() + 1;
        let column = head.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let lines =
            text.lines().skip(line.saturating_sub(1)).take(text.get(start..end).unwrap_or_default().matches('\n').count() + 1);
        if lines.map(str::len).max().unwrap_or_default() > LONGEST_LINE {
            return Self::new(format!("{name}:{line}:{column}: {message}"));
        }
        let snippet = Snippet::source(text).path(name).annotation(AnnotationKind::Primary.span(start..end));
        Self(renderer().render(&[Level::ERROR.primary_title(message).element(snippet)]) + "\n")
    }
}

/// Coloured always: standard error drops the colours where they do not belong.
fn renderer() -> Renderer {
    Renderer::styled()
}

fn floor(text: &str, offset: usize) -> usize {
    (0..=offset.min(text.len())).rev().find(|offset| text.is_char_boundary(*offset)).unwrap_or_default()
}

/// Reads the document called `name` on the command line.
pub fn document(name: &str) -> Result<Document, Unusable> {
    if let Some(scenario) = name.strip_prefix("scenario:") {
        return scenario_by_id(scenario).map(|scenario| scenario.document().clone());
    }
    let shown = if name == "-" { "<stdin>" } else { name };
    let bytes = read(name).map_err(|error| Unusable::new(format!("{shown}: {error}")))?;
    if bytes.len() > MAX_BYTES {
        return Err(Unusable::new(format!("{shown}: {}", DocumentError::TooLarge(bytes.len()))));
    }
    let text = String::from_utf8(bytes)
        .map_err(|error| Unusable::new(format!("{shown}: not UTF-8 text from byte {}", error.utf8_error().valid_up_to())))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
    match extension.as_deref() {
        Some("toml") => from_toml(shown, text),
        Some("json") => from_json(shown, text),
        _ if text.trim_start().starts_with('{') => from_json(shown, text),
        _ => from_toml(shown, text),
    }
}

/// The shipped scenario of that name.
pub fn scenario_by_id(id: &str) -> Result<&'static Scenario, Unusable> {
    Scenario::by_id(id)
        .ok_or_else(|| Unusable::with_help(format!("there is no scenario `{id}`"), "`hopscope scenarios` lists them".to_owned()))
}

/// Names in backticks with commas between.
pub fn quoted(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

fn read(name: &str) -> io::Result<Vec<u8>> {
    // One byte more than allowed tells what is too large without reading all of it.
    let limit = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    if name == "-" {
        io::stdin().lock().take(limit).read_to_end(&mut bytes)?;
    } else {
        fs::File::open(name)?.take(limit).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

fn from_json(name: &str, text: &str) -> Result<Document, Unusable> {
    Document::from_json(text).map_err(|error| match error {
        DocumentError::Invalid { line, column, path, message } => {
            let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
            // Columns count bytes up to the end of what is refused.
            let end = start + column;
            let message = if path.is_empty() { message } else { format!("at `{path}`: {message}") };
            Unusable::at(name, text, end.saturating_sub(1)..end, &message)
        }
        other => Unusable::new(format!("{name}: {other}")),
    })
}

fn from_toml(name: &str, text: &str) -> Result<Document, Unusable> {
    #[derive(Deserialize)]
    struct Head {
        hopscope: Option<u64>,
    }

    let invalid = |error: &toml::de::Error| Unusable::at(name, text, error.span().unwrap_or_default(), error.message());
    let refused = |error: DocumentError| Unusable::new(format!("{name}: {error}"));
    let head: Head = toml::from_str(text).map_err(|error| invalid(&error))?;
    match head.hopscope {
        None => return Err(refused(DocumentError::NotADocument)),
        Some(format) if format > u64::from(FORMAT) => return Err(refused(DocumentError::Newer(format))),
        Some(_) => {}
    }
    let document: Document = toml::from_str(text).map_err(|error| invalid(&error))?;
    document.topology.check_names().map_err(refused)?;
    Ok(document)
}
