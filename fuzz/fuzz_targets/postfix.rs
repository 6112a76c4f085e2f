//! Keys and values of Postfix's tables, from any text; the first byte chooses the parser.

#![no_main]

use hopscope_fuzz::reads_back;
use libfuzzer_sys::fuzz_target;
use mailflow::model::postfix::{
    AliasName, LuserRelay, NextHop, RecipientDelimiter, SenderPattern, Table, Transport, TransportPattern,
};

fuzz_target!(|bytes: &[u8]| {
    let Some((parser, text)) = bytes.split_first() else { return };
    let text = &String::from_utf8_lossy(text);
    match parser % 8 {
        0 => reads_back::<TransportPattern>(text),
        1 => reads_back::<SenderPattern>(text),
        2 => reads_back::<NextHop>(text),
        3 => reads_back::<Transport>(text),
        4 => reads_back::<LuserRelay>(text),
        5 => reads_back::<RecipientDelimiter>(text),
        6 => reads_back::<Table>(text),
        _ => reads_back::<AliasName>(text),
    }
});
