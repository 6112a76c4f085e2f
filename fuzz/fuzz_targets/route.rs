//! A shipped scenario, changed by the input, and its messages through it.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use mailflow::document::Document;
use mailflow_lessons::scenario::scenarios;
use serde_json::Value;

static DOCUMENTS: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let documents = scenarios().iter().map(|scenario| serde_json::from_str(&scenario.document().to_json()));
    documents.collect::<Result<_, _>>().expect("a document is JSON")
});

fuzz_target!(|bytes: &[u8]| {
    let Some((&[first, second], changes)) = bytes.split_first_chunk() else { return };
    let index = usize::from(u16::from_be_bytes([first, second])) % DOCUMENTS.len();
    let changed = hopscope_fuzz::mutated(DOCUMENTS[index].clone(), changes);
    if let Ok(document) = Document::from_json(&changed.to_string()) {
        hopscope_fuzz::routes(&document);
    }
});
