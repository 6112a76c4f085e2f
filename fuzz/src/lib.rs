//! What the fuzz targets share: the promises that must hold of whatever was read.

use std::{collections::BTreeMap, fmt::Display, str::FromStr};

use mailflow::{
    DomainName, Element, Reason, Router, SystemId,
    document::Document,
    model::{RecordData, RecordSet},
    route,
    trace::{Cause, Path, Trace, Verdict},
};
use serde_json::Value;

/// Reads `text` as a `T`: what is accepted must read back the same after it was written.
pub fn reads_back<T: FromStr + Display + PartialEq + std::fmt::Debug>(text: &str) {
    let Ok(value) = text.parse::<T>() else { return };
    let written = value.to_string();
    assert_eq!(written.parse::<T>().ok().as_ref(), Some(&value), "{text:?} was written as {written:?}");
}

/// Routes the messages of a document: every message ends, every decision's element exists, a second run says the same, and
/// the router for many messages comes to the same decisions.
pub fn routes(document: &Document) {
    let topology = &document.topology;
    let router = Router::new(topology);
    for message in document.messages.iter().take(8) {
        let trace = route(topology, message);
        assert!(!trace.paths.is_empty() || message.forward_paths.is_empty(), "a message without an end");
        assert_eq!(trace, route(topology, message), "the same message went elsewhere");
        assert_eq!(decisions(&trace), decisions(&router.route(message)), "the router sent the message elsewhere");
        causes_exist(document, &trace);
    }
}

/// What was decided, without what lost: a router does not tell that.
fn decisions(trace: &Trace) -> Vec<Decided<'_>> {
    trace.paths.iter().map(decided).collect()
}

type Decided<'a> = (&'a Verdict, Vec<(&'a SystemId, &'a Reason, &'a Cause)>);

fn decided(path: &Path) -> Decided<'_> {
    let all = path.decisions().filter_map(|(index, decision)| {
        Some((&path.hops.get(index)?.system, &decision.reason, &decision.cause))
    });
    (&path.verdict, all.collect())
}

fn causes_exist(document: &Document, trace: &Trace) {
    for (_, decision) in trace.paths.iter().flat_map(|path| path.decisions()) {
        if let Cause::Config(config) = &decision.cause {
            assert!(exists(document, &config.element), "{:?} names {}", decision.reason.code(), config.element);
        }
    }
}

fn exists(document: &Document, element: &Element) -> bool {
    mailflow_edit::exists(&document.topology, element)
}

/// DNS with one text for each of a few names.
pub fn texts(records: &[(&str, &str)]) -> mailflow::model::Dns {
    let mut dns = mailflow::model::Dns::default();
    let mut by_name: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (name, text) in records {
        by_name.entry(name).or_default().push((*text).to_owned());
    }
    for (name, texts) in by_name {
        let Ok(name) = DomainName::parse(name) else { continue };
        dns.record_sets.push(RecordSet { name, ttl: 60, data: RecordData::Txt(texts) });
    }
    dns
}

/// Changes a document as the bytes say: a value in the place of another, an entry gone, an entry twice.
///
/// Random text is hardly ever a document; this stays close to real ones, so that routing is reached.
pub fn mutated(mut document: Value, bytes: &[u8]) -> Value {
    for change in bytes.chunks_exact(5).take(40) {
        let &[kind, a, b, c, d] = change else { continue };
        let (from, to) = (usize::from(u16::from_be_bytes([a, b])), usize::from(u16::from_be_bytes([c, d])));
        let count = count(&document);
        let donor = nth(&mut document, &mut (from % count)).map(|value| value.clone()).unwrap_or_default();
        let Some(target) = nth(&mut document, &mut (to % count)) else { continue };
        change_value(target, kind, donor);
    }
    document
}

fn change_value(target: &mut Value, kind: u8, donor: Value) {
    match (kind % 4, &mut *target) {
        (0, Value::Array(list)) => drop(list.pop()),
        (1, Value::Array(list)) => list.push(donor),
        (2, Value::Array(list)) => list.reverse(),
        (3, Value::Array(list)) => list.extend(list.first().cloned()),
        (_, Value::Bool(value)) => *value = !*value,
        (_, Value::Number(_)) => *target = Value::from(u32::from(kind)),
        // Another text, or another object of the same kind.
        (_, Value::String(_)) if donor.is_string() => *target = donor,
        (0, Value::Object(object)) => {
            let key = object.keys().next_back().cloned();
            key.and_then(|key| object.remove(&key));
        }
        (_, Value::Object(_)) if donor.is_object() => *target = donor,
        _ => {}
    }
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(list) => list.iter().map(count).sum(),
        Value::Object(object) => object.values().map(count).sum(),
        _ => 0,
    }
}

fn nth<'a>(value: &'a mut Value, index: &mut usize) -> Option<&'a mut Value> {
    if *index == 0 {
        return Some(value);
    }
    *index -= 1;
    match value {
        Value::Array(list) => list.iter_mut().find_map(|value| nth(value, index)),
        Value::Object(object) => object.values_mut().find_map(|value| nth(value, index)),
        _ => None,
    }
}
