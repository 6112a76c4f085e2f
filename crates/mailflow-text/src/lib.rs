//! Words everything: reasons, findings, assumptions and the page's own labels, in English, Vietnamese, Simplified Chinese
//! and German. The page, the command line and the exports print the same sentences because they ask here.
//!
//! The texts are Fluent files in `locales/<language>/`, the format translators and their tools know. The build reads
//! them, refuses a message or an argument that one language lacks, and writes a compact catalog for each language and a
//! constant for each message in [`key`]; nothing parses Fluent while the program runs. The reason is size: Fluent's own
//! runtime adds 35 to 47 kB (brotli) to the page, this crate's 4 kB, and a message that does not exist does not compile.
//!
//! To add a message, add its id to a file of every language; `some-id` becomes `key::SOME_ID`.

mod catalog;
mod explanation;
pub mod json;
mod refusal;

pub use catalog::{Catalog, DE, EN, Key, Language, Text, VI, ZH_CN, key};
pub use explanation::{
    assumption_explanation, assumption_question, assumption_reading, cause_label, config_label, element_kind_name,
    evidence_explanation, evidence_name, finding_explanation, finding_sentence, fix_title, missing_sentence, passed_over,
    sentence, sought_label, source_label, stage_name, tls_label, toward_label, verdict_name, verdict_sentence, why_not,
};
pub use refusal::Refusal;
