//! `hopscope explain`: what a code means, wherever codes appear.

use mailflow::{
    Assumption,
    reason::{Evidence, MISMATCHES, REASONS, Source},
};
use mailflow_lint::{FIXES, LINTS};
use mailflow_text::{Key, Text, key, source_label};
use serde::Serialize;

use crate::{
    Answer,
    arguments::Explain,
    check::severity_name,
    input::{Unusable, quoted},
    json, machine_text,
    page::{DETAIL, HEADING, PLAIN, Page},
    text,
    trace::source_line,
};

/// Runs the verb.
pub fn run(arguments: &Explain) -> Result<Answer, Unusable> {
    let text = if arguments.json { machine_text(&arguments.words) } else { text(&arguments.words) };
    let meanings = meanings(text, &arguments.code);
    if meanings.is_empty() {
        return Err(unknown(&arguments.code));
    }
    if arguments.json {
        return Ok(Answer::fine(json(&Form { schema: "hopscope.explain/1", code: &arguments.code, meanings: &meanings })));
    }
    let mut page = Page::default();
    for meaning in &meanings {
        page.gap();
        meaning.print(&mut page, text);
    }
    Ok(Answer::fine(page.into_text()))
}

#[derive(Serialize)]
struct Form<'a> {
    schema: &'static str,
    code: &'a str,
    meanings: &'a [Meaning],
}

/// One thing a code stands for; a few codes stand for more than one.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Meaning {
    kind: &'static str,
    /// The sentence, arguments as `{name}`.
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    explanation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    severity: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    readings: Vec<Reading>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Reading>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<&'static str>,
    #[serde(skip)]
    from: Option<Source>,
}

/// A name and what it says.
#[derive(Serialize)]
struct Reading {
    id: &'static str,
    text: String,
}

impl Meaning {
    fn new(kind: &'static str, text: String, source: Option<Source>) -> Self {
        Self {
            kind,
            text,
            explanation: None,
            severity: None,
            readings: Vec::new(),
            fixes: Vec::new(),
            source: source.map(source_label),
            evidence: source.map(|source| Evidence::code(source.evidence)),
            from: source,
        }
    }

    fn print(&self, page: &mut Page, text: Text) {
        let kind = match self.kind {
            "reason" => key::CLI_KIND_REASON,
            "mismatch" => key::CLI_KIND_MISMATCH,
            "finding" => key::CLI_KIND_FINDING,
            "fix" => key::CLI_KIND_FIX,
            _ => key::CLI_KIND_ASSUMPTION,
        };
        page.line(0, &[(HEADING, text.get(kind))]);
        page.line(1, &[(PLAIN, &self.text)]);
        if let Some(severity) = LINTS.iter().map(|lint| lint.severity).find(|severity| Some(severity.code()) == self.severity) {
            page.line(1, &[(PLAIN, &text.format(key::CLI_SEVERITY, &[("severity", severity_name(text, severity))]))]);
        }
        if let Some(explanation) = &self.explanation {
            page.line(1, &[(PLAIN, explanation)]);
        }
        for (index, reading) in self.readings.iter().enumerate() {
            let key = if index == 0 { key::CLI_READING_DEFAULT } else { key::CLI_READING };
            page.line(2, &[(PLAIN, &text.format(key, &[("id", reading.id), ("reading", &reading.text)]))]);
        }
        for fix in &self.fixes {
            let line = text.format(key::CLI_FINDING_FIX, &[("fix", &fix.text)]);
            page.line(2, &[(PLAIN, &line), (DETAIL, &format!(" [{}]", fix.id))]);
        }
        if let Some(source) = self.from {
            page.line(1, &[(PLAIN, &source_line(text, source))]);
            // An open question has sources that disagree: how sure one of them is says nothing about the answer.
            if self.kind != "assumption" {
                page.line(1, &[(DETAIL, &mailflow_text::evidence_explanation(text, source.evidence))]);
            }
        }
    }
}

fn meanings(text: Text, code: &str) -> Vec<Meaning> {
    let coded = |kind, table: &[(&str, &[&str], Source)]| {
        let row = table.iter().find(|(known, ..)| *known == code)?;
        Some(Meaning::new(kind, template(text, &[kind, "-", code].concat()), Some(row.2)))
    };
    let assumption = Assumption::from_id(code).map(|assumption| Meaning {
        explanation: Some(mailflow_text::assumption_explanation(text, assumption)),
        readings: assumption
            .readings()
            .iter()
            .map(|id| Reading { id, text: mailflow_text::assumption_reading(text, assumption, id) })
            .collect(),
        ..Meaning::new("assumption", mailflow_text::assumption_question(text, assumption), Some(assumption.source()))
    });
    let finding = LINTS.iter().find(|lint| lint.id == code).map(|lint| Meaning {
        explanation: Some(template(text, &["finding-", code, "-explanation"].concat())),
        severity: Some(lint.severity.code()),
        fixes: lint.fixes.iter().map(|id| Reading { id, text: template(text, &["fix-", id].concat()) }).collect(),
        ..Meaning::new("finding", template(text, &["finding-", code].concat()), Some(lint.source))
    });
    let fix = FIXES.iter().any(|(id, _)| *id == code);
    let fix = fix.then(|| Meaning::new("fix", template(text, &["fix-", code].concat()), None));
    [coded("reason", REASONS), coded("mismatch", MISMATCHES), finding, fix, assumption].into_iter().flatten().collect()
}

/// A message with its arguments shown as `{name}`, and all its variants.
pub fn template(text: Text, id: &str) -> String {
    let Some(key) = Key::find(id) else { return id.to_owned() };
    match key.choices().first() {
        None => text.format(key, &[]),
        Some((name, values)) => {
            let variants: Vec<String> = values.iter().map(|value| text.format(key, &[(name, value)])).collect();
            variants.join(" / ")
        }
    }
}

fn unknown(code: &str) -> Unusable {
    let codes = REASONS.iter().chain(MISMATCHES).map(|(known, ..)| *known);
    let codes = codes.chain(LINTS.iter().map(|lint| lint.id)).chain(FIXES.iter().map(|(id, _)| *id));
    let mut codes: Vec<&str> = codes.chain(Assumption::ALL.iter().map(|assumption| assumption.id())).collect();
    codes.sort_unstable();
    codes.dedup();
    let near = |known: &&str| strsim::normalized_damerau_levenshtein(known, code) > 0.5 || known.contains(code);
    let close: Vec<&str> = codes.into_iter().filter(near).take(5).collect();
    let message = format!("there is no code `{code}`");
    match close.as_slice() {
        [] => Unusable::with_help(message, "`hopscope fidelity` lists every code"),
        [one] => Unusable::with_help(message, format!("a similar code is `{one}`")),
        _ => Unusable::with_help(message, format!("similar codes are {}", quoted(&close))),
    }
}
