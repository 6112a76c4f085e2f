//! Zone files: the records that the topology describes, one file for each zone of one's own.
//!
//! Syntax: RFC 1035 §5. SOA and NS stand in every file because a zone is not one without them; they are placeholders.

use mailflow::{
    DomainName, Element, Topology,
    document::Document,
    model::{Platform, RecordData, RecordSet, RecordType, Tlsa},
    order,
};

use crate::{File, FileKind, Omission, characters, lines::Lines};

/// The zone files, and what belongs to somebody else's zone.
pub(crate) fn files(document: &Document, omissions: &mut Vec<Omission>) -> Vec<File> {
    let apexes = apexes(&document.topology);
    let record_sets = &document.topology.dns.record_sets;
    for set in record_sets {
        if !apexes.iter().any(|apex| set.name.is_at_or_below(apex)) {
            omissions.push(Omission::ForeignRecord(set.name.clone(), set.record_type()));
        }
    }
    let mut files = Vec::new();
    for apex in &apexes {
        // The apex first, then names in order, types in order: the same topology gives the same file.
        let key = |set: &RecordSet| (set.name != *apex, set.name.clone(), set.record_type());
        let mut sets: Vec<&RecordSet> = record_sets.iter().filter(|set| set.name.is_at_or_below(apex)).collect();
        order::sort_by(&mut sets, |left, right| key(left).cmp(&key(right)));
        if !sets.is_empty() {
            files.push(zone(apex, &sets, &document.title, omissions));
        }
    }
    files
}

/// The organization's own zones: its domains, each at the topmost name. A domain below another one is in that one's zone,
/// since a zone of its own would need a delegation that the topology does not describe.
pub(crate) fn apexes(topology: &Topology) -> Vec<DomainName> {
    let accepted = topology.organizations.iter().flat_map(|organization| {
        let initial = match &organization.platform {
            Platform::ExchangeOnline(online) => Some(&online.initial_domain),
            Platform::ExchangeServer(_) => None,
        };
        let domains = organization.accepted_domains.iter().map(|domain| &domain.name);
        domains.filter(move |name| Some(*name) != initial && !name.as_str().ends_with(".onmicrosoft.com"))
    });
    let local = topology.relays.iter().filter_map(|relay| relay.postfix()).flat_map(|postfix| {
        let classes =
            [&postfix.mydestination, &postfix.virtual_alias_domains, &postfix.virtual_mailbox_domains, &postfix.relay_domains];
        classes.into_iter().flatten().filter(|name| name.as_str().contains('.'))
    });
    let mut own: Vec<&DomainName> = accepted.chain(local).collect();
    order::sort_and_dedup(&mut own);
    own.iter().filter(|apex| !own.iter().any(|other| apex.is_below(other))).map(|&apex| apex.clone()).collect()
}

fn zone(apex: &DomainName, sets: &[&RecordSet], title: &str, omissions: &mut Vec<Omission>) -> File {
    let mut lines = Lines::default();
    lines.push(&format!("; Zone {apex}, from the design: {}", characters::comment(title)));
    lines.text("; Only the records that the design describes.");
    lines.push(&format!("$ORIGIN {apex}."));
    lines.text(PLACEHOLDERS);
    let mut last: Option<&DomainName> = None;
    for &set in sets {
        let element = Element::RecordSet(set.name.clone(), set.record_type());
        if last != Some(&set.name) {
            lines.blank();
            last = Some(&set.name);
        }
        let is_alias_beside_others = set.record_type() == RecordType::Cname
            && (set.name == *apex || sets.iter().any(|other| other.name == set.name && other.record_type() != RecordType::Cname));
        if is_alias_beside_others {
            omissions.push(Omission::AliasBesideOthers(set.name.clone()));
            lines.of(
                &element,
                &format!("; left out, because an alias must be alone (RFC 1034 section 3.6.2): {}", record_head(apex, set)),
            );
            continue;
        }
        let is_too_long = records(apex, set, &mut lines, &element);
        if is_too_long {
            omissions.push(Omission::LongText(set.name.clone()));
        }
    }
    lines.into_file(format!("dns/{apex}.zone"), FileKind::Zone)
}

fn record_head(apex: &DomainName, set: &RecordSet) -> String {
    let owner = match set.name.as_str().strip_suffix(apex.as_str()) {
        Some("") | None => "@",
        Some(below) => below.trim_end_matches('.'),
    };
    // RFC 2181 §8: a time to live has 31 bits.
    format!("{owner} {} IN {}", set.ttl.min(0x7fff_ffff), set.record_type())
}

/// Writes the records; answers whether a text was too long for a record.
fn records(apex: &DomainName, set: &RecordSet, lines: &mut Lines, element: &Element) -> bool {
    let head = record_head(apex, set);
    let mut write = |value: String| lines.of(element, &format!("{head} {value}"));
    match &set.data {
        RecordData::A(addresses) => addresses.iter().for_each(|address| write(address.to_string())),
        RecordData::Aaaa(addresses) => addresses.iter().for_each(|address| write(address.to_string())),
        RecordData::Mx(exchangers) => {
            for mx in exchangers {
                // RFC 7505 §3: the null MX has the root as its host.
                let host = mx.exchange.as_ref().map(DomainName::as_str).unwrap_or_default();
                write(format!("{} {host}.", mx.preference));
            }
        }
        RecordData::Cname(target) => write(format!("{target}.")),
        RecordData::Tlsa(tlsa) => tlsa.iter().for_each(|record| write_tlsa(&head, record, lines, element)),
        RecordData::Txt(texts) => {
            let mut is_too_long = false;
            for text in texts {
                is_too_long |= !write_text(&head, text, lines, element);
            }
            return is_too_long;
        }
    }
    false
}

/// Writes a TLSA record as a comment: what the certificate's digest is only the certificate itself says.
fn write_tlsa(head: &str, record: &Tlsa, lines: &mut Lines, element: &Element) {
    let made_of = match &record.certificate {
        Some(name) => format!("made of the certificate called {}", characters::comment(name.as_str())),
        None => "made of a certificate that the design does not have".to_owned(),
    };
    lines.of(element, &format!("; {head} {} <certificate association data, {made_of}>", record.parameters()));
}

/// Writes a text record; answers whether it fits into one.
fn write_text(head: &str, text: &str, lines: &mut Lines, element: &Element) -> bool {
    let strings = character_strings(text);
    // RFC 1035 §3.2.1: RDLENGTH has 16 bits, and every string has one octet for its length.
    let size = text.len() + strings.len();
    if size > usize::from(u16::MAX) {
        lines.of(element, &format!("; left out, because {} octets are more than a record can hold: {head}", text.len()));
        return false;
    }
    match strings.as_slice() {
        [single] => lines.of(element, &format!("{head} {single}")),
        several => {
            lines.of(element, &format!("{head} ("));
            for string in several {
                lines.of(element, &format!("    {string}"));
            }
            lines.of(element, ")");
        }
    }
    true
}

/// A text as character strings of at most 255 octets each (RFC 1035 §3.3), quoted for a zone file.
pub fn character_strings(text: &str) -> Vec<String> {
    if text.is_empty() {
        return vec!["\"\"".to_owned()];
    }
    text.as_bytes().chunks(255).map(quoted).collect()
}

fn quoted(octets: &[u8]) -> String {
    let mut string = String::with_capacity(octets.len() + 2);
    string.push('"');
    for &octet in octets {
        match octet {
            b'"' | b'\\' => string.extend(['\\', char::from(octet)]),
            b' '..=b'~' => string.push(char::from(octet)),
            // RFC 1035 §5.1: \DDD is an octet by its decimal number.
            _ => string.extend(['\\', digit(octet / 100), digit(octet / 10 % 10), digit(octet % 10)]),
        }
    }
    string.push('"');
    string
}

const fn digit(value: u8) -> char {
    (b'0' + value) as char
}

const PLACEHOLDERS: &str = "\
$TTL 3600

; SOA and NS are placeholders that make this file checkable. Keep those of your DNS provider.
@ IN SOA ns.placeholder.invalid. hostmaster.placeholder.invalid. 1 7200 3600 1209600 3600
@ IN NS ns.placeholder.invalid.";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_split_after_255_octets_and_quoted() {
        assert_eq!(character_strings("v=spf1 -all"), ["\"v=spf1 -all\""]);
        assert_eq!(character_strings("a\"b\\c;\n"), ["\"a\\\"b\\\\c;\\010\""]);
        assert_eq!(character_strings("é"), ["\"\\195\\169\""]);
        let lengths: Vec<usize> = character_strings(&"x".repeat(600)).iter().map(String::len).collect();
        assert_eq!(lengths, [257, 257, 92]);
    }
}
