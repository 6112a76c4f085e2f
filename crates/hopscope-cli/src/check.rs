//! `hopscope check`: what the lints find.

use mailflow::{Topology, trace::Path};
use mailflow_lint::{Finding, Severity, lint};
use mailflow_text::{Text, json, key};

use crate::{
    Answer,
    arguments::Check,
    input::{self, Unusable},
    machine_text,
    page::{DETAIL, HEADING, PLAIN, Page, of_severity},
    sarif, text,
    trace::message_line,
};

/// Runs the verb.
pub fn run(arguments: &Check) -> Result<Answer, Unusable> {
    let topology: Topology = input::document(&arguments.document)?.topology;
    let findings = lint(&topology);
    let printed = if arguments.json {
        let text = machine_text(&arguments.words);
        json::findings(&findings.iter().map(|finding| record(text, finding)).collect::<Vec<_>>())
    } else if arguments.sarif {
        crate::json(&sarif::log(machine_text(&arguments.words), &arguments.document, &findings))
    } else {
        printed(text(&arguments.words), &findings)
    };
    // The worst severity is the least.
    let failing = findings.iter().filter(|finding| finding.severity <= arguments.fail_on.severity()).count();
    let failure = match failing {
        0 => String::new(),
        1 => format!("1 finding at or above `{}`\n", arguments.fail_on.severity().code()),
        _ => format!("{failing} findings at or above `{}`\n", arguments.fail_on.severity().code()),
    };
    Ok(Answer { text: printed, failure })
}

fn record(text: Text, finding: &Finding) -> json::Finding {
    let (severity, confidence) = (finding.severity.code(), finding.confidence);
    let record = json::Finding::new(text, finding.lint, severity, confidence, &finding.primary, &finding.arguments);
    let record = finding.related.iter().fold(record, json::Finding::related);
    finding.fixes.iter().fold(record, |record, fix| record.fix(text, fix.id, &fix.arguments, fix.safe))
}

fn printed(text: Text, findings: &[Finding]) -> String {
    let mut page = Page::default();
    if findings.is_empty() {
        page.line(0, &[(PLAIN, text.get(key::CLI_FINDINGS_NONE))]);
        return page.into_text();
    }
    for finding in findings {
        print_finding(&mut page, text, finding);
        page.gap();
    }
    let count = |severity: Severity| findings.iter().filter(|finding| finding.severity == severity).count().to_string();
    let (errors, warnings, notices) = (count(Severity::Error), count(Severity::Warning), count(Severity::Notice));
    let counts = [("errors", errors.as_str()), ("warnings", warnings.as_str()), ("notices", notices.as_str())];
    page.line(0, &[(HEADING, &text.format(key::CLI_FINDINGS_COUNT, &counts))]);
    page.into_text()
}

fn print_finding(page: &mut Page, text: Text, finding: &Finding) {
    let sentence = mailflow_text::finding_sentence(text, finding.lint, &finding.arguments);
    page.line(
        0,
        &[
            (of_severity(finding.severity).bold(), severity_name(text, finding.severity)),
            (HEADING, &format!(": {sentence}")),
            (DETAIL, &format!(" [{}]", finding.lint)),
        ],
    );
    let element = mailflow_text::config_label(text, &finding.primary);
    let at = text.format(key::CLI_FINDING_AT, &[("element", &element)]);
    page.line(1, &[(PLAIN, &at), (DETAIL, &format!(" [{}]", finding.primary))]);
    for related in &finding.related {
        let element = mailflow_text::config_label(text, related);
        page.line(1, &[(PLAIN, &text.format(key::CLI_FINDING_RELATED, &[("element", &element)]))]);
    }
    page.line(1, &[(PLAIN, &mailflow_text::finding_explanation(text, finding.lint, &finding.arguments))]);
    if let Some((message, path)) = &finding.witness {
        page.line(1, &[(PLAIN, &witness(text, &message_line(text, message), path))]);
    }
    for fix in &finding.fixes {
        let title = mailflow_text::fix_title(text, fix.id, &fix.arguments);
        page.line(1, &[(PLAIN, &text.format(key::CLI_FINDING_FIX, &[("fix", &title)])), (DETAIL, &format!(" [{}]", fix.id))]);
    }
}

fn witness(text: Text, message: &str, path: &Path) -> String {
    let verdict = mailflow_text::verdict_sentence(text, &path.verdict);
    text.format(key::CLI_FINDING_WITNESS, &[("message", message), ("verdict", &verdict)])
}

/// The word for a severity.
pub fn severity_name(text: Text, severity: Severity) -> &'static str {
    text.get(match severity {
        Severity::Error => key::SEVERITY_ERROR,
        Severity::Warning => key::SEVERITY_WARNING,
        Severity::Notice => key::SEVERITY_NOTICE,
    })
}
