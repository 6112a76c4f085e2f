//! Every name of the core, from any text; the first byte chooses the parser.

#![no_main]

use hopscope_fuzz::reads_back;
use libfuzzer_sys::fuzz_target;
use mailflow::{
    DomainName, DomainPattern, Element, EmailAddress, Name, SystemId,
    model::{ByteSize, Pattern, Scl, SmartHost, Tlsa, networks},
    names::Date,
};

/// What a range is read as are networks that read back.
fn ranges(text: &str) {
    let Ok(networks) = networks::parse_range(text) else { return };
    assert!(!networks.is_empty());
    for network in &networks {
        assert_eq!(networks::parse(&network.to_string()).as_ref(), Ok(network));
    }
    let _ = networks::parse_whole_range(text);
}

fuzz_target!(|bytes: &[u8]| {
    let Some((parser, text)) = bytes.split_first() else { return };
    let text = &String::from_utf8_lossy(text);
    match parser % 13 {
        0 => reads_back::<DomainName>(text),
        1 => reads_back::<DomainPattern>(text),
        2 => reads_back::<EmailAddress>(text),
        3 => reads_back::<Name>(text),
        4 => reads_back::<SystemId>(text),
        5 => reads_back::<Date>(text),
        6 => reads_back::<Element>(text),
        7 => reads_back::<SmartHost>(text),
        8 => reads_back::<ByteSize>(text),
        9 => reads_back::<Scl>(text),
        10 => reads_back::<Tlsa>(text),
        11 => reads_back::<Pattern>(text),
        _ => ranges(text),
    }
});
