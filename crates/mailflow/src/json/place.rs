//! Where in a JSON text something stands.

use super::reader::{Part, Refusal};

/// The offset behind the part of `text` that `refusal` is about, or before it where it was refused as soon as it began.
pub fn offset_of(text: &str, refusal: &Refusal) -> usize {
    let mut at = 0;
    for part in refusal.way() {
        at = beginning(text, at) + 1;
        let (before, is_member) = match part {
            Part::Item(before) | Part::Key(before) => (before, false),
            Part::Member(before) => (before, true),
        };
        for _ in 0..before {
            at = find(text, at, ",") + 1;
        }
        if is_member {
            at = find(text, at, ":") + 1;
        }
    }
    let at = beginning(text, at);
    if refusal.is_before() {
        return at;
    }
    let end = find(text, at, ",:]}");
    text.get(..end).map_or(end, |head| head.trim_end().len())
}

/// The first offset from `at` on that is no white space.
fn beginning(text: &str, at: usize) -> usize {
    text.get(at..).map_or(at, |rest| text.len() - rest.trim_start().len())
}

/// The first of `wanted` from `at` on that lies in no string, list or object that begins there.
fn find(text: &str, at: usize, wanted: &str) -> usize {
    let mut depth = 0_usize;
    let mut bytes = text.bytes().enumerate().skip(at);
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'"' => {
                while let Some((_, byte)) = bytes.next() {
                    match byte {
                        b'"' => break,
                        b'\\' => drop(bytes.next()),
                        _ => {}
                    }
                }
            }
            b'{' | b'[' => depth += 1,
            _ if depth == 0 && wanted.as_bytes().contains(&byte) => return at,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    text.len()
}

/// Line and column of `offset`: lines from 1, columns as the number of bytes before it.
pub fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let head = text.as_bytes().get(..offset).unwrap_or_default();
    let lines = head.split(|byte| *byte == b'\n');
    lines.fold((0, 0), |(line, _), last| (line + 1, last.len()))
}

/// What stands before `offset`, as `topology.relays[0].hostName`; empty at the top.
pub fn path_at(text: &str, offset: usize) -> String {
    let mut path: Vec<Step> = Vec::new();
    let mut bytes = text.as_bytes().iter().copied().enumerate().take(offset);
    while let Some((_, byte)) = bytes.next() {
        match byte {
            b'{' => path.push(Step::Key(String::new())),
            b'[' => path.push(Step::Index(0)),
            b'}' | b']' => drop(path.pop()),
            b',' => {
                if let Some(Step::Index(index)) = path.last_mut() {
                    *index += 1;
                } else if let Some(Step::Key(key)) = path.last_mut() {
                    key.clear();
                }
            }
            b'"' => {
                let mut string = Vec::new();
                while let Some((_, byte)) = bytes.next() {
                    match byte {
                        b'"' => break,
                        b'\\' => string.extend(bytes.next().map(|(_, escaped)| escaped)),
                        other => string.push(other),
                    }
                }
                // In an object the first string of a member is its key.
                if let Some(Step::Key(key)) = path.last_mut()
                    && key.is_empty()
                {
                    *key = String::from_utf8_lossy(&string).into_owned();
                }
            }
            _ => {}
        }
    }
    let mut written = String::new();
    for step in path {
        match step {
            Step::Key(key) if key.is_empty() => {}
            Step::Key(key) => {
                if !written.is_empty() {
                    written.push('.');
                }
                written.push_str(&key);
            }
            Step::Index(index) => written.extend(["[", &index.to_string(), "]"]),
        }
    }
    written
}

enum Step {
    Key(String),
    Index(usize),
}
