//! `hopscope trace`: the way of one message, as a text twin of the map or as JSON.

use mailflow::{
    Assumption, EmailAddress, Message, SystemId, Topology, Trace,
    model::{Platform, RecipientKind, Software},
    reason::Source,
    report::{self, Report},
    route,
    trace::{Cause, Connection, Decision, Hop, Path},
};
use mailflow_text::{Text, json as words, key};
use serde_json::{Value, json};

use crate::{
    Answer,
    arguments::{Outcome, Trace as Arguments},
    input::{self, Unusable, quoted},
    machine_text,
    page::{DETAIL, HEADING, PLAIN, Page, of_verdict},
    text,
};

/// Runs the verb.
pub fn run(arguments: &Arguments) -> Result<Answer, Unusable> {
    let mut topology = input::document(&arguments.document)?.topology;
    for (assumption, reading) in &arguments.reading {
        topology.assumptions = with_reading(&topology, assumption, reading)?;
    }
    let message = message(arguments, &topology)?;
    let trace = route(&topology, &message);
    let printed = if arguments.json {
        words::trace(machine_text(&arguments.words), &topology, &message, &trace)
    } else {
        printed(text(&arguments.words), &topology, &message, &trace)
    };
    Ok(Answer { text: printed, failure: failure(arguments, &trace) })
}

fn with_reading(topology: &Topology, id: &str, reading: &str) -> Result<mailflow::Assumptions, Unusable> {
    let assumption = Assumption::from_id(id).ok_or_else(|| {
        let known: Vec<&str> = Assumption::ALL.iter().map(|assumption| assumption.id()).collect();
        Unusable::with_help(format!("there is no assumption `{id}`"), format!("the assumptions are {}", quoted(&known)))
    })?;
    topology.assumptions.with(assumption, reading).ok_or_else(|| {
        let help = format!("its readings are {}", quoted(assumption.readings()));
        Unusable::with_help(format!("`{reading}` is not a reading of `{id}`"), help)
    })
}

fn message(arguments: &Arguments, topology: &Topology) -> Result<Message, Unusable> {
    let enters_at = match &arguments.at {
        Some(system) if topology.system(system).is_some() => system.clone(),
        Some(system) => {
            let known = topology.system_ids();
            let known: Vec<&str> = known.iter().map(SystemId::as_str).collect();
            return Err(Unusable::with_help(
                format!("there is no system `{system}` in {}", arguments.document),
                format!("its systems are {}", quoted(&known)),
            ));
        }
        None => arguments.from.0.as_ref().map_or_else(SystemId::internet, |sender| host_of(topology, sender)),
    };
    let mut message = facts(arguments, &enters_at)?;
    let headers = arguments.header.iter().map(|(name, value)| (name.to_ascii_lowercase(), value.clone()));
    message.headers.extend(headers);
    message.from = arguments.header_from.clone().or(message.from);
    message.client_address = arguments.client_address.or(message.client_address);
    message.on = arguments.on.clone().or(message.on);
    message.size = arguments.size.or(message.size);
    Ok(message)
}

/// The message with what `--facts` says of it; the envelope has options of its own.
fn facts(arguments: &Arguments, enters_at: &SystemId) -> Result<Message, Unusable> {
    let help = "write a JSON object with what a saved document says of a message beside its envelope";
    let envelope = json!({ "reversePath": arguments.from.0, "forwardPaths": arguments.to, "entersAt": enters_at });
    let Value::Object(mut whole) = envelope else { return Err(Unusable::new("a message is an object")) };
    if let Some(text) = &arguments.facts {
        let facts: serde_json::Map<String, Value> =
            serde_json::from_str(text).map_err(|error| Unusable::with_help(format!("--facts: {error}"), help))?;
        if let Some(name) = facts.keys().find(|name| whole.contains_key(*name)) {
            return Err(Unusable::with_help(
                format!("--facts: `{name}` is part of the envelope"),
                "use --from, --to and --at for it",
            ));
        }
        whole.extend(facts);
    }
    mailflow::json::from_value(&Value::Object(whole)).map_err(|error| Unusable::with_help(format!("--facts: {error}"), help))
}

/// The system where `sender` has a mailbox; the Internet if there is none.
fn host_of(topology: &Topology, sender: &EmailAddress) -> SystemId {
    let organization = topology.organizations.iter().find(|organization| {
        organization.recipients.find(sender).is_some_and(|recipient| {
            let hosts_group = matches!(organization.platform, Platform::ExchangeOnline(_));
            match recipient.kind {
                RecipientKind::Mailbox(_) => true,
                RecipientKind::UnifiedGroup { .. } => hosts_group,
                RecipientKind::MailUser { .. }
                | RecipientKind::MailContact { .. }
                | RecipientKind::RemoteMailbox { .. }
                | RecipientKind::DistributionGroup { .. }
                | RecipientKind::DynamicDistributionGroup { .. }
                | RecipientKind::MailPublicFolder { .. } => false,
            }
        })
    });
    let relay = || {
        topology.relays.iter().find(|relay| match &relay.software {
            Software::Postfix(postfix) => postfix.dovecot.as_ref().is_some_and(|dovecot| dovecot.users.contains(sender)),
            Software::SmtpHost(host) => host.mailboxes.contains(sender),
        })
    };
    organization
        .map(|organization| organization.id.clone())
        .or_else(|| relay().map(|relay| relay.id.clone()))
        .unwrap_or_else(SystemId::internet)
}

fn failure(arguments: &Arguments, trace: &Trace) -> String {
    let Some(expected) = arguments.expect.map(Outcome::kind) else { return String::new() };
    if trace.paths.is_empty() {
        return format!("expected `{expected}`, but the message has no path\n");
    }
    let others = trace.paths.iter().filter(|path| path.verdict.kind() != expected);
    let lines: Vec<String> =
        others.map(|path| format!("expected `{expected}` for {}, got `{}`\n", path.recipient, path.verdict.kind())).collect();
    lines.concat()
}

/// A page in the making, and what it is about.
struct Printer<'a> {
    text: Text,
    topology: &'a Topology,
    page: Page,
}

fn printed(text: Text, topology: &Topology, message: &Message, trace: &Trace) -> String {
    let mut printer = Printer { text, topology, page: Page::default() };
    printer.page.line(0, &[(PLAIN, &message_line(text, message))]);
    for path in &trace.paths {
        printer.page.gap();
        printer.path(message, path);
    }
    printer.page.into_text()
}

/// Who sends what to whom, and where: "From dave@fabrikam.com to bob@contoso.com, entering at internet".
pub fn message_line(text: Text, message: &Message) -> String {
    let sender = message.reverse_path.as_ref().map_or_else(|| text.get(key::CLI_NULL_SENDER), EmailAddress::as_str);
    let recipients = message.forward_paths.iter().map(EmailAddress::as_str).collect::<Vec<_>>().join(", ");
    let arguments = [("sender", sender), ("recipients", recipients.as_str()), ("system", message.enters_at.as_str())];
    text.format(key::CLI_MESSAGE, &arguments)
}

impl Printer<'_> {
    fn path(&mut self, message: &Message, path: &Path) {
        let text = self.text;
        let verdict = mailflow_text::verdict_name(text, &path.verdict);
        let head = text.format(key::CLI_PATH, &[("recipient", path.recipient.as_str()), ("verdict", &verdict)]);
        self.page.line(0, &[(of_verdict(&path.verdict).bold(), &head)]);
        self.page.line(1, &[(PLAIN, &mailflow_text::verdict_sentence(text, &path.verdict))]);
        let evidence = mailflow_text::evidence_name(text, path.evidence());
        self.page.line(1, &[(DETAIL, &text.format(key::CLI_EVIDENCE, &[("evidence", &evidence)]))]);
        for (reading, verdict) in self.other_endings(message, path) {
            let arguments = [("reading", reading.as_str()), ("verdict", verdict.as_str())];
            self.page.line(1, &[(PLAIN, &text.format(key::CLI_OTHER_READING, &arguments))]);
        }
        for (index, hop) in path.hops.iter().enumerate() {
            self.page.gap();
            self.hop(index, hop);
        }
        if let Some(report) = report::non_delivery(self.topology, message, path) {
            self.report(&report);
        }
    }

    /// Who tells the sender, and how the report fares.
    fn report(&mut self, report: &Report) {
        let reply = report.reply.to_string();
        for path in &report.trace.paths {
            let arguments = [("system", report.by.as_str()), ("recipient", path.recipient.as_str()), ("reply", &reply)];
            self.page.gap();
            self.page.line(0, &[(HEADING, &self.text.format(key::REPORT_TITLE, &arguments))]);
            self.page.line(1, &[(of_verdict(&path.verdict), &mailflow_text::verdict_sentence(self.text, &path.verdict))]);
            for (index, hop) in path.hops.iter().enumerate() {
                self.page.gap();
                self.hop(index, hop);
            }
        }
    }

    fn hop(&mut self, index: usize, hop: &Hop) {
        let number = (index + 1).to_string();
        let head = self.text.format(key::CLI_HOP, &[("number", &number), ("system", hop.system.as_str())]);
        self.page.line(0, &[(HEADING, &head)]);
        // A submission comes from the system itself: nothing arrived.
        if hop.connection.from != hop.system {
            self.page.line(1, &[(DETAIL, &arrival(self.text, &hop.connection))]);
        }
        for decision in &hop.decisions {
            self.decision(decision);
        }
    }

    fn decision(&mut self, decision: &Decision) {
        let text = self.text;
        let stage = mailflow_text::stage_name(text, decision.stage);
        let sentence = mailflow_text::sentence(text, decision);
        let sentence = text.format(key::CLI_DECISION, &[("stage", &stage), ("sentence", &sentence)]);
        self.page.line(1, &[(PLAIN, &sentence), (DETAIL, &format!(" [{}]", decision.reason.code()))]);
        if matches!(decision.cause, Cause::Config(_) | Cause::Absence { .. }) {
            let cause = mailflow_text::cause_label(text, &decision.cause);
            self.page.line(2, &[(PLAIN, &text.format(key::CLI_DECIDED_BY, &[("cause", &cause)]))]);
        }
        for lost in &decision.passed_over {
            let candidate = mailflow_text::passed_over(text, lost);
            let line = text.format(key::CLI_PASSED_OVER, &[("candidate", &candidate)]);
            self.page.line(2, &[(PLAIN, &line), (DETAIL, &format!(" [{}]", lost.why.code()))]);
        }
        self.page.line(2, &[(DETAIL, &source_line(text, decision.reason.source()))]);
        for &assumption in &decision.assumptions {
            let question = mailflow_text::assumption_question(text, assumption);
            let reading = self.topology.assumptions.reading(assumption);
            let words = mailflow_text::assumption_reading(text, assumption, reading);
            let line = text.format(key::CLI_ASSUMPTION, &[("question", &question), ("reading", &words)]);
            self.page.line(2, &[(DETAIL, &line), (DETAIL, &format!(" [{}={reading}]", assumption.id()))]);
        }
    }

    /// The readings of the path's assumptions with which it would end otherwise, and how.
    fn other_endings(&self, message: &Message, path: &Path) -> Vec<(String, String)> {
        let mut endings = Vec::new();
        for assumption in path.assumptions() {
            let taken = self.topology.assumptions.reading(assumption);
            for reading in assumption.readings().iter().filter(|reading| **reading != taken) {
                let Some(assumptions) = self.topology.assumptions.with(assumption, reading) else { continue };
                let other = route(&Topology { assumptions, ..self.topology.clone() }, message);
                let Some(ending) = other.counterpart(path) else { continue };
                if ending.verdict != path.verdict {
                    let reading = mailflow_text::assumption_reading(self.text, assumption, reading);
                    endings.push((reading, mailflow_text::verdict_sentence(self.text, &ending.verdict)));
                }
            }
        }
        endings
    }
}

fn arrival(text: Text, connection: &Connection) -> String {
    let tls = mailflow_text::tls_label(text, connection.tls);
    let system = ("system", connection.from.as_str());
    match &connection.by {
        None => text.format(key::CLI_ARRIVED, &[system, ("tls", tls)]),
        Some(setting) => {
            let setting = mailflow_text::config_label(text, setting);
            text.format(key::CLI_ARRIVED_BY, &[system, ("tls", tls), ("setting", &setting)])
        }
    }
}

/// Where a rule comes from, and how sure it is.
pub fn source_line(text: Text, source: Source) -> String {
    let evidence = mailflow_text::evidence_name(text, source.evidence);
    text.format(key::CLI_SOURCE, &[("source", &mailflow_text::source_label(source)), ("evidence", &evidence)])
}
