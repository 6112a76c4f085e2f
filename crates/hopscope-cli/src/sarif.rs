//! Findings as SARIF 2.1.0, which code hosts show beside the document in a pull request.

use mailflow_lint::{Finding, LINTS, Severity};
use mailflow_text::Text;
use serde_json::{Value, json};

use crate::explain::template;

/// The log of one check of the document called `document`.
pub fn log(text: Text, document: &str, findings: &[Finding]) -> Value {
    let rules: Vec<Value> = LINTS
        .iter()
        .map(|lint| {
            json!({
                "id": lint.id,
                "shortDescription": { "text": template(text, &["finding-", lint.id].concat()) },
                "fullDescription": { "text": template(text, &["finding-", lint.id, "-explanation"].concat()) },
                "defaultConfiguration": { "level": level(lint.severity) },
            })
        })
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "Hopscope", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "results": findings.iter().map(|finding| result(text, document, finding)).collect::<Vec<_>>(),
        }],
    })
}

fn result(text: Text, document: &str, finding: &Finding) -> Value {
    let sentence = mailflow_text::finding_sentence(text, finding.lint, &finding.arguments);
    let explanation = mailflow_text::finding_explanation(text, finding.lint, &finding.arguments);
    // The document has no line numbers any more; the element's name finds the place.
    let place = |element: String| {
        let mut location = json!({ "logicalLocations": [{ "fullyQualifiedName": element }] });
        if is_file(document)
            && let Value::Object(location) = &mut location
        {
            let physical = json!({ "artifactLocation": { "uri": uri(document) } });
            location.insert("physicalLocation".to_owned(), physical);
        }
        location
    };
    json!({
        "ruleId": finding.lint,
        "level": level(finding.severity),
        "message": { "text": format!("{sentence}. {explanation}") },
        "locations": [place(finding.primary.to_string())],
        "relatedLocations": finding.related.iter().map(|related| place(related.to_string())).collect::<Vec<_>>(),
        // Stays the same while the finding does, whatever else changes in the document.
        "partialFingerprints": { "hopscopeFinding/v1": format!("{}|{}", finding.lint, finding.primary) },
    })
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Notice => "note",
    }
}

fn is_file(document: &str) -> bool {
    document != "-" && !document.starts_with("scenario:")
}

/// The path as a relative reference (RFC 3986 §4.2): everything but unreserved characters and `/` is escaped.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.trim_start_matches("./").bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            _ => uri.extend(["%".to_owned(), format!("{byte:02X}")]),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_with_spaces_is_a_reference() {
        assert_eq!(uri("./plans/new tenant.toml"), "plans/new%20tenant.toml");
        assert_eq!(uri("prüfung.json"), "pr%C3%BCfung.json");
    }
}
