//! Any text as a document: it is read or refused in words; what is read is written so that it reads back, and is routed.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mailflow::document::Document;

fuzz_target!(|text: &str| {
    match Document::from_json(text) {
        Ok(document) => {
            assert_eq!(Document::from_json(&document.to_json()).ok().as_ref(), Some(&document));
            hopscope_fuzz::routes(&document);
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
});
