//! Any list of edits to a shipped scenario: each is refused in words, or makes a topology that is written and read back.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use mailflow::document::Document;
use mailflow_edit::{Edit, apply};
use mailflow_lessons::scenario::scenarios;

static DOCUMENT: LazyLock<Document> = LazyLock::new(|| scenarios().first().expect("scenarios are shipped").document().clone());

fuzz_target!(|text: &str| {
    let Ok(edits) = serde_json::from_str::<Vec<Edit>>(text) else { return };
    let mut document = DOCUMENT.clone();
    for edit in &edits {
        match apply(&document.topology, edit) {
            Ok(topology) => document.topology = topology,
            Err(error) => assert!(!error.to_string().is_empty()),
        }
    }
    assert_eq!(Document::from_json(&document.to_json()).ok().as_ref(), Some(&document));
    hopscope_fuzz::routes(&document);
});
