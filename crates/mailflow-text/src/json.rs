//! The machine-readable forms of a trace and of findings, with a schema name and number each. The command line prints
//! them and the page offers them for download, byte for byte the same. Codes are stable; sentences (`text`) are not.

use std::collections::BTreeMap;

use mailflow::{
    Assumption, ConfigRef, Message, Topology, Trace,
    reason::Evidence,
    reply::SmtpReply,
    report::{self, Report},
    trace::{Connection, Decision, Envelope, Hop, Path, Service, Tls, Verdict},
};
use serde::Serialize;

use crate::{Text, explanation};

/// The schema of [`trace`].
pub const TRACE_SCHEMA: &str = "hopscope.trace/1";

/// The schema of [`findings`].
pub const FINDINGS_SCHEMA: &str = "hopscope.findings/1";

/// A trace as JSON: two spaces, stable order, a final newline.
///
/// Each path that fails has the report of it beside it, with the report's own paths.
pub fn trace(text: Text, topology: &Topology, message: &Message, trace: &Trace) -> String {
    let reports: Vec<_> = trace.paths.iter().map(|path| report::non_delivery(topology, message, path)).collect();
    let paths = trace.paths.iter().zip(&reports);
    let paths = paths.map(|(path, report)| PathForm::new(text, path, report.as_ref())).collect();
    written(&TraceForm { schema: TRACE_SCHEMA, paths })
}

/// Findings as JSON: two spaces, the order given, a final newline.
pub fn findings(findings: &[Finding]) -> String {
    written(&FindingsForm { schema: FINDINGS_SCHEMA, findings })
}

/// A finding, ready to be written. The checks live in a crate of their own, so it is put together from their parts.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The stable code of the check.
    pub code: String,
    /// `error`, `warning` or `notice`.
    pub severity: String,
    /// How sure it is, by [`Evidence::code`].
    pub confidence: &'static str,
    /// The element it is about, in the text form of a [`ConfigRef`].
    pub primary: String,
    /// Further elements.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<String>,
    /// The values that the sentence names.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub arguments: BTreeMap<&'static str, String>,
    /// The sentence.
    pub text: String,
    /// Why it matters and what to do.
    pub explanation: String,
    /// What the best fix does, if there is one.
    pub fix: Option<String>,
    /// Every fix, the best first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fixes: Vec<Fix>,
}

/// A fix of a [`Finding`].
#[derive(Debug, Clone, Serialize)]
pub struct Fix {
    /// Its stable name.
    pub id: String,
    /// What it does.
    pub text: String,
    /// Whether it changes nothing else.
    pub safe: bool,
}

impl Finding {
    /// A finding in the words of `text`, without related elements and fixes.
    pub fn new(
        text: Text,
        code: &str,
        severity: &str,
        confidence: Evidence,
        primary: &ConfigRef,
        arguments: &[(&'static str, String)],
    ) -> Self {
        Self {
            code: code.to_owned(),
            severity: severity.to_owned(),
            confidence: confidence.code(),
            primary: primary.to_string(),
            related: Vec::new(),
            arguments: arguments.iter().cloned().collect(),
            text: explanation::finding_sentence(text, code, arguments),
            explanation: explanation::finding_explanation(text, code, arguments),
            fix: None,
            fixes: Vec::new(),
        }
    }

    /// With a further element.
    #[must_use]
    pub fn related(mut self, element: &ConfigRef) -> Self {
        self.related.push(element.to_string());
        self
    }

    /// With a further fix.
    #[must_use]
    pub fn fix(mut self, text: Text, id: &str, arguments: &[(&'static str, String)], safe: bool) -> Self {
        let title = explanation::fix_title(text, id, arguments);
        self.fix.get_or_insert_with(|| title.clone());
        self.fixes.push(Fix { id: id.to_owned(), text: title, safe });
        self
    }
}

fn written(form: &impl Serialize) -> String {
    // Strings, numbers and lists only: nothing here that could fail to be written.
    let mut json = serde_json::to_string_pretty(form).unwrap_or_default();
    json.push('\n');
    json
}

#[derive(Serialize)]
struct FindingsForm<'a> {
    schema: &'static str,
    findings: &'a [Finding],
}

#[derive(Serialize)]
struct TraceForm<'a> {
    schema: &'static str,
    paths: Vec<PathForm<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PathForm<'a> {
    recipient: &'a str,
    hops: Vec<HopForm<'a>>,
    verdict: VerdictForm<'a>,
    evidence: &'static str,
    assumptions: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    report: Option<ReportForm<'a>>,
}

/// The non-delivery report of a path.
#[derive(Serialize)]
struct ReportForm<'a> {
    by: &'a str,
    reply: &'a SmtpReply,
    paths: Vec<PathForm<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct HopForm<'a> {
    system: &'a str,
    reverse_path: Option<&'a str>,
    forward_path: &'a str,
    connection: ConnectionForm<'a>,
    decisions: Vec<DecisionForm>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ConnectionForm<'a> {
    from: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    server_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_certificate: Option<&'a str>,
    tls: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    service: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sign_in: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DecisionForm {
    stage: &'static str,
    reason: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    message_directionality: Option<&'static str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    arguments: BTreeMap<&'static str, String>,
    cause: String,
    text: String,
    source: String,
    evidence: &'static str,
    passed_over: Vec<PassedOverForm>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    looked_at: Vec<String>,
    assumptions: Vec<&'static str>,
}

#[derive(Serialize)]
struct PassedOverForm {
    candidate: String,
    why: &'static str,
    text: String,
}

#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct VerdictForm<'a> {
    kind: &'static str,
    /// The system where the path ends, if it ends in one.
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    toward: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    /// Index of the hop a loop returns to, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    back_to: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_after_hours: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    missing: Option<&'static str>,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply: Option<&'a SmtpReply>,
    /// Who else may end a loop, where limits are not published.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    candidates: Vec<CandidateForm<'a>>,
}

#[derive(Serialize)]
struct CandidateForm<'a> {
    at: &'a str,
    reply: &'a SmtpReply,
}

impl<'a> PathForm<'a> {
    fn new(text: Text, path: &'a Path, report: Option<&'a Report>) -> Self {
        Self {
            recipient: path.recipient.as_str(),
            hops: path.hops.iter().map(|hop| HopForm::new(text, hop)).collect(),
            verdict: VerdictForm::new(text, &path.verdict),
            evidence: path.evidence().code(),
            assumptions: path.assumptions().into_iter().map(Assumption::id).collect(),
            report: report.map(|report| ReportForm {
                by: report.by.as_str(),
                reply: &report.reply,
                paths: report.trace.paths.iter().map(|path| PathForm::new(text, path, None)).collect(),
            }),
        }
    }
}

impl<'a> HopForm<'a> {
    fn new(text: Text, hop: &'a Hop) -> Self {
        let Envelope { reverse_path, forward_path } = &hop.arrived;
        let Connection { from, by, client_address, server_address, client_certificate, tls, service, sign_in } = &hop.connection;
        Self {
            system: hop.system.as_str(),
            reverse_path: reverse_path.as_ref().map(mailflow::EmailAddress::as_str),
            forward_path: forward_path.as_str(),
            connection: ConnectionForm {
                from: from.as_str(),
                by: by.as_ref().map(ToString::to_string),
                client_address: client_address.as_ref().map(ToString::to_string),
                server_address: server_address.as_ref().map(ToString::to_string),
                client_certificate: client_certificate.as_ref().map(mailflow::Name::as_str),
                tls: tls_code(*tls),
                service: (*service == Service::Submission).then_some("submission"),
                sign_in: sign_in.as_ref().map(mailflow::EmailAddress::as_str),
            },
            decisions: hop.decisions.iter().map(|decision| DecisionForm::new(text, decision)).collect(),
        }
    }
}

impl DecisionForm {
    fn new(text: Text, decision: &Decision) -> Self {
        let source = decision.reason.source();
        let passed_over = decision.passed_over.iter().map(|lost| PassedOverForm {
            candidate: lost.candidate.to_string(),
            why: lost.why.code(),
            text: explanation::why_not(text, &lost.why),
        });
        Self {
            stage: decision.stage.code(),
            reason: decision.reason.code(),
            message_directionality: decision.reason.message_directionality(),
            arguments: decision.reason.arguments().into_iter().collect(),
            cause: decision.cause.to_string(),
            text: explanation::sentence(text, decision),
            source: explanation::source_label(source),
            evidence: Evidence::code(source.evidence),
            passed_over: passed_over.collect(),
            looked_at: decision.looked_at.iter().map(ToString::to_string).collect(),
            assumptions: decision.assumptions.iter().map(|assumption| assumption.id()).collect(),
        }
    }
}

impl<'a> VerdictForm<'a> {
    fn new(text: Text, verdict: &'a Verdict) -> Self {
        let mut form = Self {
            kind: verdict.kind(),
            text: explanation::verdict_sentence(text, verdict),
            reply: verdict.reply(),
            ..Self::default()
        };
        match verdict {
            Verdict::Delivered { to, at } => (form.to, form.at) = (Some(to.as_str()), Some(at.as_str())),
            Verdict::Leaves { toward } => form.toward = Some(toward.to_string()),
            Verdict::Refused { by, .. } | Verdict::Returned { by, .. } => form.at = Some(by.as_str()),
            Verdict::Held { by, expires_after_hours, .. } => {
                (form.at, form.expires_after_hours) = (Some(by.as_str()), Some(*expires_after_hours));
            }
            Verdict::Withheld { by, until } => (form.at, form.until) = (Some(by.as_str()), Some(until.code())),
            Verdict::Discarded { by } => {
                (form.at, form.by) = (by.element.system().map(mailflow::SystemId::as_str), Some(by.to_string()));
            }
            Verdict::Loops { back_to, ended_by, candidates, .. } => {
                (form.at, form.back_to) = (Some(ended_by.as_str()), Some(*back_to));
                let candidates = candidates.iter().map(|(at, reply)| CandidateForm { at: at.as_str(), reply });
                form.candidates = candidates.collect();
            }
            Verdict::Undetermined { missing } => form.missing = Some(missing.code()),
        }
        form
    }
}

/// The stable name of a connection's protection.
const fn tls_code(tls: Tls) -> &'static str {
    match tls {
        Tls::Internal => "internal",
        Tls::None => "none",
        Tls::Encrypted => "encrypted",
        Tls::Verified => "verified",
    }
}
