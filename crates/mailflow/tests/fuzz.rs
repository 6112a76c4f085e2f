//! Inputs nobody would write, for everything that reads a text: none may panic, and what is read must be written so that it reads
//! back the same.

use std::{fmt::Display, str::FromStr};

use mailflow::{
    DomainName, DomainPattern, Element, EmailAddress, Name, SystemId,
    document::Document,
    model::{
        SmartHost,
        postfix::{NextHop, SenderPattern, Transport, TransportPattern},
    },
    names::Date,
    route,
};
use proptest::{collection::vec, prelude::*};

/// Reads `text` as a `T`; what is accepted must survive being written.
fn reads_back<T: FromStr + Display + PartialEq>(text: &str) -> Result<(), TestCaseError> {
    let Ok(value) = text.parse::<T>() else { return Ok(()) };
    let written = value.to_string();
    let again = written.parse::<T>().ok();
    prop_assert!(again.as_ref() == Some(&value), "{text:?} was written as {written:?}, which reads as something else");
    Ok(())
}

macro_rules! parsers {
    ($($parser:ident: $type:ty, like $example:expr;)*) => { $(
        proptest! {
            #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

            #[test]
            fn $parser(bytes in vec(any::<u8>(), 0..60), changes in vec(any::<(u8, u8)>(), 0..4)) {
                prop_assert!($example.parse::<$type>().is_ok());
                reads_back::<$type>(&String::from_utf8_lossy(&bytes))?;
                // Near misses find more than noise.
                reads_back::<$type>(&changed($example, &changes))?;
            }
        }
    )* };
}

parsers! {
    domain_name: DomainName, like "mail.contoso.com";
    domain_pattern: DomainPattern, like "smtp:*.contoso.com;1";
    email_address: EmailAddress, like "o'brien+list@contoso.com";
    name: Name, like "To own server";
    system_id: SystemId, like "own-server-2";
    date: Date, like "2026-02-28";
    element: Element, like "tenant/outbound-connector/To own server";
    smart_host: SmartHost, like "[192.0.2.1]";
    postfix_transport_pattern: TransportPattern, like ".contoso.com";
    postfix_sender_pattern: SenderPattern, like "@contoso.com";
    postfix_next_hop: NextHop, like "[mail.contoso.com]:2525";
    postfix_transport: Transport, like "smtp:[mail.contoso.com]:25";
}

/// `text` with the byte at each place (modulo its length) replaced.
fn changed(text: &str, changes: &[(u8, u8)]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for (place, byte) in changes.iter().take(4) {
        let place = usize::from(*place) % bytes.len().max(1);
        if let Some(target) = bytes.get_mut(place) {
            *target = *byte;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A document with something of every kind.
const DOCUMENT: &str = include_str!("support/base.json");

/// Pieces that stand for others in a broken or hostile file.
const PIECES: [&str; 16] = [
    "",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "null",
    "-1",
    "1e999",
    "\\u0000",
    "\"internet\"",
    "[[[[[[[[",
    "{\"name\":",
    "\u{feff}",
];

/// `text` with `length` bytes at `place` replaced by `piece`, between characters.
fn cut(text: &mut String, place: usize, length: usize, piece: &str) {
    let start = text.floor_char_boundary(place % (text.len() + 1));
    let end = text.floor_char_boundary(start + length).max(start);
    text.replace_range(start..end, piece);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn document(cuts in vec((any::<u16>(), 0_usize..24, 0..PIECES.len()), 1..4)) {
        let mut text = DOCUMENT.to_owned();
        for (place, length, piece) in cuts {
            cut(&mut text, usize::from(place), length, PIECES[piece]);
        }
        match Document::from_json(&text) {
            Ok(document) => {
                let again = Document::from_json(&document.to_json()).ok();
                prop_assert_eq!(again.as_ref(), Some(&document));
                for message in &document.messages {
                    prop_assert!(!route(&document.topology, message).paths.is_empty());
                }
            }
            Err(error) => prop_assert!(!error.to_string().is_empty()),
        }
    }
}
