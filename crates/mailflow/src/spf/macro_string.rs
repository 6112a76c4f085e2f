//! Macro strings (RFC 7208 §7): `%{i}` and its kin, read once and expanded with the values of a session.

use std::fmt::Write as _;

use super::SyntaxError;

/// A macro string, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct MacroString(Vec<Part>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Literal(String),
    Macro(Macro),
}

/// `macro-expand` with its transformers.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Macro {
    letter: char,
    /// An upper-case letter asks for URL escaping (§7.3).
    is_escaped: bool,
    /// How many parts on the right are kept.
    keeps: Option<usize>,
    is_reversed: bool,
    delimiters: String,
}

/// Where a macro string stands, which decides what may be in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// A `domain-spec`: no spaces, and no letters that are kept for explanations.
    DomainSpec,
    /// The value of a modifier that nobody knows.
    Modifier,
    /// The text behind `exp=`.
    Explanation,
}

impl MacroString {
    pub(super) fn parse(text: &str, place: Place) -> Result<Self, SyntaxError> {
        let mut parts = Vec::new();
        let mut literal = String::new();
        let mut rest = text.chars();
        while let Some(character) = rest.next() {
            match character {
                '%' => match rest.next() {
                    Some('%') => literal.push('%'),
                    Some('_') => literal.push(' '),
                    Some('-') => literal.push_str("%20"),
                    Some('{') => {
                        let (body, behind) = rest.as_str().split_once('}').ok_or(SyntaxError::Macro)?;
                        rest = behind.chars();
                        if !literal.is_empty() {
                            parts.push(Part::Literal(std::mem::take(&mut literal)));
                        }
                        parts.push(Part::Macro(Macro::parse(body, place)?));
                    }
                    _ => return Err(SyntaxError::Macro),
                },
                '!'..='~' => literal.push(character),
                ' ' if place == Place::Explanation => literal.push(' '),
                _ => return Err(SyntaxError::Character),
            }
        }
        if !literal.is_empty() {
            parts.push(Part::Literal(literal));
        }
        Ok(Self(parts))
    }

    /// Reads a `domain-spec`: it ends with a macro or with `.` and a top label (§7.1).
    pub(super) fn domain_spec(text: &str) -> Result<Self, SyntaxError> {
        let string = Self::parse(text, Place::DomainSpec)?;
        if ends_with_macro(text) || ends_with_top_label(text) { Ok(string) } else { Err(SyntaxError::DomainSpec) }
    }

    /// The text, with `value` for each macro letter.
    pub(super) fn expand(&self, value: &mut dyn FnMut(char) -> String) -> String {
        let mut text = String::new();
        for part in &self.0 {
            match part {
                Part::Literal(literal) => text.push_str(literal),
                Part::Macro(found) => text.push_str(&found.transformed(&value(found.letter))),
            }
        }
        text
    }
}

impl Macro {
    fn parse(body: &str, place: Place) -> Result<Self, SyntaxError> {
        let mut characters = body.chars();
        let written = characters.next().ok_or(SyntaxError::Macro)?;
        let letter = written.to_ascii_lowercase();
        let is_known = match letter {
            's' | 'l' | 'o' | 'd' | 'i' | 'p' | 'v' | 'h' => true,
            'c' | 'r' | 't' => place != Place::DomainSpec,
            _ => false,
        };
        if !is_known {
            return Err(SyntaxError::Macro);
        }
        let transformers = characters.as_str();
        let behind_digits = transformers.trim_start_matches(|c: char| c.is_ascii_digit());
        let digits = transformers.strip_suffix(behind_digits).unwrap_or_default();
        let keeps = if digits.is_empty() { None } else { Some(digits.parse().unwrap_or(usize::MAX)) };
        let (is_reversed, delimiters) = match behind_digits.strip_prefix(['r', 'R']) {
            Some(delimiters) => (true, delimiters),
            None => (false, behind_digits),
        };
        if keeps == Some(0) || !delimiters.chars().all(|c| ".-+,/_=".contains(c)) {
            return Err(SyntaxError::Macro);
        }
        let delimiters = if delimiters.is_empty() { ".".to_owned() } else { delimiters.to_owned() };
        Ok(Self { letter, is_escaped: written.is_ascii_uppercase(), keeps, is_reversed, delimiters })
    }

    fn transformed(&self, value: &str) -> String {
        let mut parts: Vec<&str> = value.split(|c| self.delimiters.contains(c)).collect();
        if self.is_reversed {
            parts.reverse();
        }
        let dropped = parts.len().saturating_sub(self.keeps.unwrap_or(usize::MAX));
        let text = parts.get(dropped..).unwrap_or_default().join(".");
        if self.is_escaped { url_escaped(&text) } else { text }
    }
}

/// RFC 3986 §2.3: everything but unreserved characters.
fn url_escaped(text: &str) -> String {
    let mut escaped = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            let written = write!(escaped, "%{byte:02X}");
            debug_assert!(written.is_ok(), "writing to a string");
        }
    }
    escaped
}

fn ends_with_macro(text: &str) -> bool {
    let mut is_macro = false;
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        rest = rest.get(character.len_utf8()..).unwrap_or_default();
        is_macro = character == '%';
        if is_macro {
            let end = if rest.starts_with('{') { rest.find('}').map_or(rest.len(), |end| end + 1) } else { 1 };
            rest = rest.get(end..).unwrap_or_default();
        }
    }
    is_macro
}

fn ends_with_top_label(text: &str) -> bool {
    let name = text.strip_suffix('.').unwrap_or(text);
    name.rsplit_once('.').is_some_and(|(_, label)| {
        label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !label.bytes().all(|b| b.is_ascii_digit())
            && !label.starts_with('-')
            && !label.ends_with('-')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expanded(text: &str) -> Option<String> {
        let string = MacroString::parse(text, Place::DomainSpec).ok()?;
        Some(string.expand(&mut |letter| match letter {
            'l' => "strong-bad".to_owned(),
            'd' => "email.example.com".to_owned(),
            's' => "strong-bad@email.example.com".to_owned(),
            _ => String::new(),
        }))
    }

    #[test]
    fn the_examples_of_rfc_7208_7_4_expand_as_it_says() {
        for (text, expansion) in [
            ("%{s}", "strong-bad@email.example.com"),
            ("%{d4}", "email.example.com"),
            ("%{d2}", "example.com"),
            ("%{d1}", "com"),
            ("%{dr}", "com.example.email"),
            ("%{d2r}", "example.email"),
            ("%{l-}", "strong.bad"),
            ("%{lr-}", "bad.strong"),
            ("%{l1r-}", "strong"),
            ("%{S}", "strong-bad%40email.example.com"),
            ("a%%b%_c%-d", "a%b c%20d"),
        ] {
            assert_eq!(expanded(text).as_deref(), Some(expansion), "{text}");
        }
    }

    #[test]
    fn what_is_no_macro_is_refused() {
        for text in ["%", "%a", "%{", "%{x}", "%{d0}", "%{d1r;}", "%{}", "%{c}", "a b", "\u{fc}"] {
            assert_eq!(expanded(text), None, "{text}");
        }
    }
}
