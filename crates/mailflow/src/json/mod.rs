//! JSON in and out, with one reader and one writer for everything.
//!
//! serde makes a copy of its code for every kind of source and target it reads from and writes to, and serde_json's parser
//! makes another for every type. The page pays for each copy, so text becomes a tree first, and a thin reader goes through
//! the tree; writing always goes to text.

mod place;
mod reader;
mod tree;

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use thiserror::Error;

use self::{reader::Reader, tree::Tree};

/// Why a text is not what it should be, and where.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{message} at line {line} column {column}")]
pub struct Error {
    /// What was wrong and what was expected.
    pub message: String,
    /// Line of the text, from 1.
    pub line: usize,
    /// How many bytes of that line stand before the place: up to the end of a refused value or key.
    pub column: usize,
    /// Where in the document, as `topology.relays[0].hostName`; empty at the top and in broken JSON.
    pub path: String,
}

/// A JSON text that was parsed and may be read as more than one type.
pub struct Json<'a> {
    text: &'a str,
    tree: Tree,
}

impl<'a> Json<'a> {
    /// Parses `text`, whatever it holds.
    pub fn parse(text: &'a str) -> Result<Self, Error> {
        match serde_json::from_str(text) {
            Ok(tree) => Ok(Self { text, tree }),
            Err(error) => {
                let (line, column) = (error.line(), error.column());
                let message = error.to_string();
                let message = message.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&message).to_owned();
                Err(Error { message, line, column, path: String::new() })
            }
        }
    }

    /// Reads it as a `T`.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, Error> {
        T::deserialize(Reader(&self.tree)).map_err(|refusal| {
            let offset = place::offset_of(self.text, &refusal);
            let (line, column) = place::line_and_column(self.text, offset);
            Error { message: refusal.message().to_owned(), line, column, path: place::path_at(self.text, offset) }
        })
    }
}

/// Reads a value of the model from JSON text.
pub fn from_str<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    Json::parse(text)?.read()
}

/// Reads a value of the model from a JSON tree.
pub fn from_value<T: DeserializeOwned>(value: &Value) -> Result<T, serde_json::Error> {
    T::deserialize(Reader(&Tree::from_value(value))).map_err(serde::de::Error::custom)
}

/// The JSON tree of a value of the model.
pub fn to_value<T: Serialize>(value: &T) -> Result<Value, serde_json::Error> {
    serde_json::from_str(&serde_json::to_string_pretty(value)?)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use super::*;

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "camelCase", deny_unknown_fields)]
    struct Host {
        name: String,
        port: Option<u16>,
        #[serde(default)]
        kinds: Vec<Kind>,
        #[serde(default)]
        near: BTreeMap<String, Host>,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
    enum Kind {
        Plain,
        Named(String),
        Timed { seconds_to_wait: i8 },
    }

    fn refused(text: &str) -> String {
        let error = from_str::<Host>(text).expect_err("not a host");
        format!("{}:{} `{}` {}", error.line, error.column, error.path, error.message)
    }

    #[test]
    fn all_that_serde_derives_is_read_from_text_and_from_a_tree() {
        let text = r#" {"kinds": ["plain", {"plain": null}, {"named": "x\u00e9\n"}, {"timed": {"secondsToWait": -3}}], "name": "a",
            "near": {"b": {"name": "b", "port": 25}, "c": {"name": "c", "port": null}}} "#;
        let host: Host = from_str(text).expect("a host");
        let kinds = [Kind::Plain, Kind::Plain, Kind::Named("xé\n".to_owned()), Kind::Timed { seconds_to_wait: -3 }];
        assert_eq!(host.kinds, kinds);
        assert_eq!(host.near["b"].port, Some(25));
        assert_eq!(host.near["c"].port, None);
        assert_eq!(from_value::<Host>(&serde_json::from_str(text).expect("JSON")).expect("a host"), host);
    }

    #[test]
    fn a_refusal_says_what_is_wrong_and_where() {
        for (text, expected) in [
            ("{\"name\": 7}", "1:10 `name` invalid type: integer `7`, expected a string"),
            ("{\"name\": null}", "1:13 `name` invalid type: null, expected a string"),
            ("{\"name\": -7.0 }", "1:13 `name` invalid type: floating point `-7.0`, expected a string"),
            ("{\n  \"name\": [1]}", "2:10 `name` invalid type: sequence, expected a string"),
            ("{\"port\": 1}", "1:11 `` missing field `name`"),
            ("{\"name\": \"a\", \"port\": 65536}", "1:27 `port` invalid value: integer `65536`, expected u16"),
            (
                "{\"name\": \"a\",\n \"nmae\" : 1}",
                "2:7 `nmae` unknown field `nmae`, expected one of `name`, `port`, `kinds`, `near`",
            ),
            ("{\"name\": \"a\", \"name\": \"b\"}", "1:20 `name` duplicate field `name`"),
            ("{\"name\": \"a,\\\"\", \"near\": {\"[\": {\"name\": \"x\"}, \"c\": {}}}", "1:53 `near.c` missing field `name`"),
            (
                "{\"kinds\": [\"plain\", \"odd\"]}",
                "1:25 `kinds[1]` unknown variant `odd`, expected one of `plain`, `named`, `timed`",
            ),
            (
                "{\"kinds\": [{\"timed\": {\"secondsToWait\": 200}}]}",
                "1:42 `kinds[0].timed.secondsToWait` invalid value: integer `200`, expected i8",
            ),
            ("{\"kinds\": [\"named\"]}", "1:18 `kinds[0]` invalid type: unit variant, expected newtype variant"),
            (
                "{\"kinds\": [{\"odd\": 1}]}",
                "1:17 `kinds[0].odd` unknown variant `odd`, expected one of `plain`, `named`, `timed`",
            ),
            ("{\"kinds\": [{}]}", "1:13 `kinds[0]` invalid value: map, expected map with a single key"),
            ("{\"kinds\": [7]}", "1:12 `kinds[0]` invalid type: integer `7`, expected string or map"),
            ("[\"a\"]", "1:0 `` invalid type: sequence, expected struct Host"),
            ("{\"name\": \"a\"", "1:12 `` EOF while parsing an object"),
            ("{\"name\": \"a\",}", "1:14 `` trailing comma"),
            ("", "1:0 `` EOF while parsing a value"),
        ] {
            assert_eq!(refused(text), expected, "{text}");
        }
    }

    #[test]
    fn deep_nesting_and_broken_text_are_refused_rather_than_followed() {
        assert!(refused(&"[".repeat(100_000)).contains("recursion limit exceeded"));
        assert!(refused(&"{\"near\":{\"a\":".repeat(100_000)).contains("recursion limit exceeded"));
        let text = r#"{"name": "\ud83d\ude00", "kinds": [{"timed": {"secondsToWait": 200}}]}"#;
        for end in 0..text.len() {
            assert!(from_str::<Host>(&text[..end]).is_err());
        }
    }

    #[test]
    fn a_place_in_the_text_is_told_as_a_path() {
        let text = "{\n \"a\": [1, {\"b,]\": \"x\\\"\",\n \"c\": 7}]\n}";
        let end = |part: &str| text.find(part).expect("it is there") + part.len();
        assert_eq!(place::path_at(text, end("7")), "a[1].c");
        assert_eq!(place::path_at(text, end("1")), "a[0]");
        assert_eq!(place::path_at(text, 1), "");
        assert_eq!(place::path_at("{\"a\": \"unfinished", 99), "a");
        assert_eq!(place::path_at("", 1), "");
    }
}
