//! Quoting holds whatever a value is: read back by the rules of each format, it is the value again.
#![expect(clippy::indexing_slicing, clippy::panic, reason = "a panic is how a test fails")]

mod support;

use mailflow::{
    Name,
    document::Document,
    model::{Software, Transport},
};
use mailflow_export::{FileKind, Options, bundle, markdown, postfix, powershell, zone};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options as Extensions, Parser, Tag, TagEnd};

/// Texts made of what has a meaning somewhere, and of anything.
fn texts() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        Just("'".to_owned()),
        Just("\u{2019}".to_owned()),
        Just("\u{201b}".to_owned()),
        Just("\"".to_owned()),
        Just("`".to_owned()),
        Just("$(calc)".to_owned()),
        Just("${x}".to_owned()),
        Just("\n".to_owned()),
        Just("\r\n".to_owned()),
        Just("\0".to_owned()),
        Just("--".to_owned()),
        Just("#".to_owned()),
        Just("#>".to_owned()),
        Just(";".to_owned()),
        Just("\\".to_owned()),
        Just("|".to_owned()),
        Just("<b>".to_owned()),
        Just("&lt;".to_owned()),
        Just("](http://x)".to_owned()),
        Just("![".to_owned()),
        Just("1. ".to_owned()),
        Just("~~~".to_owned()),
        Just("*_".to_owned()),
        Just(" ".to_owned()),
        Just("\t".to_owned()),
        Just("\u{202e}".to_owned()),
        Just("\u{200b}".to_owned()),
        Just("\u{e0041}".to_owned()),
        Just("đ".to_owned()),
        Just("= x".to_owned()),
        any::<char>().prop_map(String::from),
        "[a-z0-9.@-]{1,12}",
    ];
    prop::collection::vec(pieces, 0..24).prop_map(|pieces| pieces.concat())
}

/// Reads an expression as PowerShell does: single-quoted strings and `[char]` numbers, joined by `+`.
fn powershell_value(expression: &str) -> Option<String> {
    let is_quote = |c: char| matches!(c, '\'' | '\u{2018}'..='\u{201b}');
    let terms = match expression.strip_prefix('(') {
        Some(inner) => inner.strip_suffix(')')?,
        None => expression,
    };
    let mut units: Vec<u16> = Vec::new();
    let mut rest = terms;
    loop {
        if let Some(number) = rest.strip_prefix("[char]0x") {
            units.push(u16::from_str_radix(number.get(..4)?, 16).ok()?);
            rest = &number[4..];
        } else {
            rest = rest.strip_prefix('\'')?;
            loop {
                let character = rest.chars().next()?;
                rest = &rest[character.len_utf8()..];
                if is_quote(character) {
                    match rest.chars().next() {
                        Some(second) if is_quote(second) => {
                            units.extend(second.encode_utf16(&mut [0; 2]).iter());
                            rest = &rest[second.len_utf8()..];
                        }
                        _ => break,
                    }
                } else {
                    units.extend(character.encode_utf16(&mut [0; 2]).iter());
                }
            }
        }
        if rest.is_empty() {
            return String::from_utf16(&units).ok();
        }
        rest = rest.strip_prefix(" + ")?;
    }
}

/// Reads a line of a table as postmap does.
fn table_line(line: &str) -> Option<(String, String)> {
    if line.starts_with('#') || line.starts_with(char::is_whitespace) {
        return None;
    }
    let (key, value) = line.split_once(char::is_whitespace)?;
    Some((key.to_owned(), value.trim().to_owned()))
}

/// Reads character strings as a zone file's reader does.
fn octets(strings: &[String]) -> Option<Vec<u8>> {
    let mut octets = Vec::new();
    for string in strings {
        let inner = string.strip_prefix('"')?.strip_suffix('"')?.as_bytes();
        let before = octets.len();
        let mut at = 0;
        while at < inner.len() {
            match inner[at] {
                b'\\' if inner.get(at + 1)?.is_ascii_digit() => {
                    octets.push(std::str::from_utf8(inner.get(at + 1..at + 4)?).ok()?.parse().ok()?);
                    at += 4;
                }
                b'\\' => {
                    octets.push(*inner.get(at + 1)?);
                    at += 2;
                }
                b'"' => return None,
                octet => {
                    octets.push(octet);
                    at += 1;
                }
            }
        }
        if octets.len() - before > 255 {
            return None;
        }
    }
    Some(octets)
}

/// What a reader of the Markdown sees of one cell of a table, or `None` if the text became more than text.
fn cell(markdown: &str) -> Option<String> {
    let page = format!("| a | b |\n| --- | --- |\n| x | {markdown} |\n");
    let mut seen = String::new();
    let mut cells = 0;
    for event in Parser::new_ext(&page, Extensions::ENABLE_TABLES | Extensions::ENABLE_STRIKETHROUGH | Extensions::ENABLE_MATH) {
        match event {
            Event::Start(Tag::TableCell) => cells += 1,
            Event::Text(text) | Event::Code(text) if cells == 4 => seen.push_str(&text),
            Event::Text(_)
            | Event::Start(Tag::Table(_) | Tag::TableHead | Tag::TableRow)
            | Event::End(TagEnd::Table | TagEnd::TableHead | TagEnd::TableRow | TagEnd::TableCell) => {}
            Event::InlineHtml(markup) if ["<code>", "</code>"].contains(&&*markup) => {}
            _ => return None,
        }
    }
    (cells == 4).then_some(seen)
}

fn is_plain(text: &str) -> bool {
    powershell::quote(text).starts_with('\'')
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn powershell_reads_a_quoted_text_as_the_text(text in texts()) {
        let quoted = powershell::quote(&text);
        prop_assert_eq!(powershell_value(&quoted), Some(text));
        let has_hidden = quoted.contains(['\n', '\r', '\0', '\u{202e}', '\u{200b}']);
        prop_assert!(!has_hidden);
    }

    #[test]
    fn postmap_reads_an_entry_as_key_and_value(key in texts(), value in texts()) {
        if let Some(line) = postfix::map_entry(&key, &value) {
            prop_assert_eq!(table_line(&line), Some((key, value.trim().to_owned())));
            prop_assert!(!line.contains(['\n', '\r']));
        }
    }

    #[test]
    fn a_zone_reader_reads_a_text_as_the_text(text in texts()) {
        let strings = zone::character_strings(&text);
        prop_assert!(strings.iter().all(|string| string.bytes().all(|byte| (b' '..=b'~').contains(&byte))));
        prop_assert_eq!(octets(&strings), Some(text.into_bytes()));
    }

    #[test]
    fn markdown_shows_a_text_as_the_text(text in texts()) {
        let (escaped, code) = (cell(&markdown::escape(&text)), cell(&markdown::code(&text)));
        prop_assert!(escaped.is_some() && code.is_some(), "{} {}", markdown::escape(&text), markdown::code(&text));
        if is_plain(&text) {
            prop_assert_eq!(escaped.as_deref().map(str::trim), Some(text.trim()));
            prop_assert_eq!(code.as_deref().map(str::trim), Some(text.trim()));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_whole_bundle_keeps_a_hostile_text_where_it_belongs(text in texts()) {
        let document = with_text(&text);
        let bundle = bundle(&document, &Options::default());
        for file in &bundle.files {
            prop_assert!(file.lines.iter().all(|line| !line.text.contains(['\n', '\r'])), "{}", file.path);
        }
        let script = bundle.file("exchange-online/10-apply.ps1").expect("a script");
        let comments: Vec<String> = script.lines.iter().filter_map(|line| line.text.strip_prefix("    Comment = ")).filter_map(powershell_value).collect();
        let expected: Vec<String> = if text.is_empty() { Vec::new() } else { vec![text.clone()] };
        prop_assert_eq!(comments, expected);
        let main = bundle.file("internal-server/postfix/main.cf").expect("a file");
        let original = support::exported(&support::example());
        let original = original.file("internal-server/postfix/main.cf").expect("a file");
        let parameters = |file: &mailflow_export::File| -> Vec<String> {
            let lines = file.lines.iter().filter(|line| !line.text.starts_with(['#', ' ']));
            lines.filter_map(|line| line.text.split_once('=')).map(|(parameter, _)| parameter.trim().to_owned()).collect()
        };
        prop_assert_eq!(parameters(main), parameters(original));
        prop_assert!(bundle.files.iter().any(|file| file.kind == FileKind::Zone));
    }
}

/// The example with `text` wherever the model takes free text.
fn with_text(text: &str) -> Document {
    let mut document = support::example();
    text.clone_into(&mut document.title);
    let organization = &mut document.topology.organizations[0];
    text.clone_into(&mut organization.transport_rules[0].comments);
    let online = organization.exchange_online_mut().expect("a tenant");
    online.outbound_connectors.change_each(|connector| text.clone_into(&mut connector.comment));
    if let Ok(name) = Name::parse(text) {
        online.inbound_connectors.change(|connectors| connectors[0].name = name.clone());
        document.topology.relays[0].client_certificate = None;
        document.topology.certificates.change(|certificates| certificates[0].name = name.clone());
        document.topology.relays[0].tls.certificate = Some(name);
    }
    let Software::Postfix(postfix) = &mut document.topology.relays[0].software else { panic!("it is Postfix") };
    postfix.mailbox_transport = Some(Transport::Lmtp(format!("unix:{text}")));
    postfix.fallback_transport = Some(Transport::Error(text.to_owned()));
    postfix.transport_maps[0].transport = Transport::Error(text.to_owned());
    document.topology.dns.record_sets.change_each(|set| {
        if let mailflow::model::RecordData::Txt(texts) = &mut set.data {
            texts.push(text.to_owned());
        }
    });
    document
}

#[test]
fn texts_of_64_kb_are_quoted_in_no_time() {
    for piece in ["'", "\u{2019}", "\n", "\u{202e}", "`", "\"", "$(", "\\", "|", ".", "1", "a"] {
        let text = piece.repeat(64 * 1024 / piece.len());
        assert_eq!(powershell_value(&powershell::quote(&text)).as_deref(), Some(text.as_str()), "{piece:?}");
        assert_eq!(octets(&zone::character_strings(&text)).as_deref(), Some(text.as_bytes()), "{piece:?}");
        assert!(cell(&markdown::escape(&text)).is_some(), "{piece:?}");
        let bundle = bundle(&with_text(&text), &Options::default());
        assert!(bundle.zip().len() > text.len());
    }
}

#[test]
fn a_script_with_letters_outside_ascii_begins_with_a_byte_order_mark() {
    let plain = bundle(&support::example(), &Options::default());
    let other = bundle(&with_text("Đến máy chủ"), &Options::default());
    let path = "exchange-online/10-apply.ps1";
    let contents = |bundle: &mailflow_export::Bundle| bundle.file(path).expect("a script").contents();
    assert!(contents(&plain).starts_with("#Requires"));
    assert!(contents(&other).starts_with("\u{feff}#Requires"));
}
