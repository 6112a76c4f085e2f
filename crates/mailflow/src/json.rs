//! JSON in and out, always through text.
//!
//! serde makes a copy of its code for every kind of source and target it reads from and writes to. The page pays for each
//! copy (measured: 260 kB of WebAssembly for error paths alone), so there is one of each: a text to read, a text to write.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Error, Value};

/// Reads a value of the model from a JSON tree.
pub fn from_value<T: DeserializeOwned>(value: &Value) -> Result<T, Error> {
    serde_json::from_str(&value.to_string())
}

/// The JSON tree of a value of the model.
pub fn to_value<T: Serialize>(value: &T) -> Result<Value, Error> {
    serde_json::from_str(&serde_json::to_string_pretty(value)?)
}

/// Where in a document `line` and `column` (from 1) lie, as `topology.relays[0].hostName`; empty at the top.
///
/// Reads only as much as it needs and never fails: on broken JSON it says how far it got.
pub fn path_at(text: &str, line: usize, column: usize) -> String {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let end = (start + column).min(text.len());
    let mut path: Vec<Step> = Vec::new();
    let mut bytes = text.as_bytes().iter().copied().enumerate().take(end);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_the_text_is_told_as_a_path() {
        let text = "{\n \"a\": [1, {\"b,]\": \"x\\\"\",\n \"c\": 7}]\n}";
        assert_eq!(path_at(text, 3, 7), "a[1].c");
        assert_eq!(path_at(text, 2, 8), "a[0]");
        assert_eq!(path_at(text, 1, 1), "");
        assert_eq!(path_at("{\"a\": \"unfinished", 9, 99), "a");
        assert_eq!(path_at("", 1, 1), "");
    }
}
