//! Any text as a DMARC record of an author's domain and of the domains above it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mailflow::{DomainName, dmarc};

fuzz_target!(|text: &str| {
    let (own, above) = text.split_once('\n').unwrap_or((text, text));
    let dns = hopscope_fuzz::texts(&[("_dmarc.news.example.com", own), ("_dmarc.example.com", above), ("_dmarc.com", own)]);
    let domain = |name: &str| DomainName::parse(name).expect("a domain");
    let (author, parent) = (domain("news.example.com"), domain("example.com"));
    for spf in [None, Some(&author), Some(&parent)] {
        if let Some(judgement) = dmarc::evaluate(&dns, &author, spf, &[domain("mail.example.com")]) {
            assert!(judgement.read.contains(&judgement.found_at) || !judgement.record.is_empty());
        }
    }
});
