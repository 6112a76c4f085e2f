//! What the tests of stages share: the base topology with edits, and questions to a path.

#![expect(clippy::panic, reason = "a helper that cannot read its own test data says which")]

use mailflow::{
    Message, SystemId, Topology,
    document::Document,
    trace::{Path, Trace},
};
use mailflow_edit::{Edit, apply_all};

/// The variable that asks for a report of the codes, and how each line of it begins.
pub const REPORT: &str = "HOPSCOPE_REACHED";

/// The base topology with edits, written as files write them.
pub fn with(edits: &[&str]) -> Topology {
    edited(include_str!("base.json"), edits)
}

/// The topology of a document with edits.
pub fn edited<T: AsRef<str>>(base: &str, edits: &[T]) -> Topology {
    let base = Document::from_json(base).expect("the base reads");
    let read = |edit: &T| serde_json::from_str(edit.as_ref()).unwrap_or_else(|error| panic!("{}: {error}", edit.as_ref()));
    let edits: Vec<Edit> = edits.iter().map(read).collect();
    apply_all(&base.topology, &edits).unwrap_or_else(|error| panic!("{error}"))
}

pub fn message(from: &str, to: &str, at: &str) -> Message {
    let sender = (from != "<>").then(|| from.parse().expect("sender"));
    Message::new(sender, to.parse().expect("recipient"), SystemId::parse(at).expect("system"))
}

/// What [`mailflow::route`] answers. Where `reached.rs` runs the tests, every code of the trace is printed for it.
pub fn route(topology: &Topology, message: &Message) -> Trace {
    let trace = mailflow::route(topology, message);
    if std::env::var_os(REPORT).is_some() {
        for (_, decision) in trace.paths.iter().flat_map(Path::decisions) {
            println!("\n{REPORT} {}", decision.reason.code());
            decision.passed_over.iter().for_each(|lost| println!("\n{REPORT} {}", lost.why.code()));
        }
    }
    trace
}

pub fn paths(topology: &Topology, from: &str, to: &str, at: &str) -> Vec<Path> {
    route(topology, &message(from, to, at)).paths
}

pub fn path(topology: &Topology, from: &str, to: &str, at: &str) -> Path {
    let mut paths = paths(topology, from, to, at);
    assert_eq!(paths.len(), 1, "{paths:#?}");
    paths.remove(0)
}

/// How the path ends, as `kind`, `kind code enhanced`.
pub fn end(path: &Path) -> String {
    path.verdict.reply().map_or_else(
        || path.verdict.kind().to_owned(),
        |reply| format!("{} {} {}", path.verdict.kind(), reply.code, reply.enhanced),
    )
}

/// The cause of the first decision with this reason.
pub fn cause(path: &Path, reason: &str) -> String {
    let found = path.decisions().find(|(_, decision)| decision.reason.code() == reason);
    found.map_or_else(|| panic!("no `{reason}` in {:#?}", codes(path)), |(_, decision)| decision.cause.to_string())
}

/// Where the first decision with this reason fell, and what caused it: `system stage cause`.
pub fn decided(path: &Path, reason: &str) -> String {
    let found = path.hops.iter().find_map(|hop| {
        let decision = hop.decisions.iter().find(|decision| decision.reason.code() == reason)?;
        Some(format!("{} {} {}", hop.system, decision.stage.code(), decision.cause))
    });
    found.unwrap_or_else(|| panic!("no `{reason}` in {:#?}", codes(path)))
}

/// What the first decision with this reason says as `name`.
pub fn argument(path: &Path, reason: &str, name: &str) -> String {
    let found = path.decisions().find(|(_, decision)| decision.reason.code() == reason);
    let mut arguments = found.map(|(_, decision)| decision.reason.arguments()).unwrap_or_default();
    let place = arguments.iter().position(|(argument, _)| *argument == name);
    place.map(|place| arguments.remove(place).1).unwrap_or_default()
}

/// The candidates that lost for this reason.
pub fn lost(path: &Path, why: &str) -> Vec<String> {
    let passed_over = path.decisions().flat_map(|(_, decision)| &decision.passed_over);
    passed_over.filter(|lost| lost.why.code() == why).map(|lost| lost.candidate.to_string()).collect()
}

pub fn codes(path: &Path) -> Vec<&'static str> {
    path.decisions().map(|(_, decision)| decision.reason.code()).collect()
}

pub fn losers(path: &Path) -> Vec<&'static str> {
    path.decisions().flat_map(|(_, decision)| decision.passed_over.iter().map(|lost| lost.why.code())).collect()
}

pub const BY_ADDRESS: &str = r#"{"put":{"system":"tenant","value":{"inboundConnector":{"name":"From Server","enabled":true,"connectorType":"onPremises","senderDomains":["*"],"senderIpAddresses":["203.0.113.25/32"]}}}}"#;
pub const TO_SERVER: &str = r#"{"put":{"system":"tenant","value":{"outboundConnector":{"name":"To Server","enabled":true,"connectorType":"onPremises","recipientDomains":["contoso.com"],"smartHosts":["mail.contoso.com"],"tlsSettings":"encryptionOnly"}}}}"#;

pub fn relay_through_tenant() -> String {
    server(
        r#""relayDomains":["contoso.com"],"relayhost":"[contoso-com.mail.protection.outlook.com]","unauthorizedDestination":"reject","smtpTlsSecurityLevel":"may""#,
        "",
    )
}

/// An edit that gives the server these Postfix parameters and further fields.
pub fn server(parameters: &str, fields: &str) -> String {
    format!(
        r#"{{"put":{{"value":{{"relay":{{"id":"server","hostName":"mail.contoso.com","addresses":["203.0.113.25"],"tls":{{"certificate":"server"}},{fields}"software":{{"postfix":{{{parameters}}}}}}}}}}}}}"#
    )
}

pub fn rule(name: &str, conditions: &str, actions: &str) -> String {
    format!(
        r#"{{"put":{{"system":"tenant","value":{{"transportRule":{{"name":"{name}","conditions":[{conditions}],"actions":[{actions}]}}}}}}}}"#
    )
}

pub fn recipient(address: &str, kind: &str) -> String {
    format!(r#"{{"put":{{"system":"tenant","value":{{"recipient":{{"address":"{address}","kind":{kind}}}}}}}}}"#)
}

pub fn connector(name: &str, fields: &str) -> String {
    format!(
        r#"{{"put":{{"system":"tenant","value":{{"outboundConnector":{{"name":"{name}","enabled":true,"connectorType":"onPremises","smartHosts":["mail.contoso.com"],{fields}}}}}}}}}"#
    )
}

/// An edit that puts an inbound connector with these fields.
pub fn inbound(name: &str, connector_type: &str, fields: &str) -> String {
    format!(
        r#"{{"put":{{"system":"tenant","value":{{"inboundConnector":{{"name":"{name}","enabled":true,"connectorType":"{connector_type}",{fields}}}}}}}}}"#
    )
}

/// An edit that chooses a reading.
pub fn reading(assumption: &str, reading: &str) -> String {
    format!(r#"{{"put":{{"value":{{"assumption":{{"assumption":"{assumption}","reading":"{reading}"}}}}}}}}"#)
}
