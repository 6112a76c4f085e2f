//! Text patterns of mail flow rules: regular expressions, read once.
//!
//! Exchange evaluates them as .NET does. What both dialects write the same way is simulated, in linear time; what only .NET has
//! (look-around, back-references, `\p{…}`) is refused, never guessed.

use std::{fmt, str::FromStr, sync::Arc};

use regex_lite::{Regex, RegexBuilder};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::names::{shortened, text_type};

/// All of a rule has at most 8 KB (Exchange Online limits).
const MAX_BYTES: usize = 8 * 1024;
/// What a compiled pattern may take up, so that no document makes the reader take memory without end.
const MAX_COMPILED_BYTES: usize = 1 << 20;

/// A regular expression as `…MatchesPatterns` parameters have it. Upper and lower case are one.
#[derive(Clone, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Pattern {
    text: Arc<str>,
    regex: Regex,
}

/// Why a text is not a [`Pattern`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error(
    "`{0}` is not a text pattern that can be simulated: brackets must close, and look-around, back-references and `\\p{{…}}` are .NET's alone"
)]
pub struct PatternError(String);

impl PatternError {
    /// What was given.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl Pattern {
    /// Reads a pattern.
    pub fn parse(text: &str) -> Result<Self, PatternError> {
        let refused = || PatternError(shortened(text));
        if text.is_empty() || text.len() > MAX_BYTES {
            return Err(refused());
        }
        let regex = RegexBuilder::new(text).case_insensitive(true).size_limit(MAX_COMPILED_BYTES).build();
        Ok(Self { text: text.into(), regex: regex.map_err(|_| refused())? })
    }

    /// Whether some part of `text` matches.
    pub fn matches(&self, text: &str) -> bool {
        self.regex.is_match(text)
    }
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Pattern {}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

text_type! {
    Pattern, PatternError;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_finds_a_part_of_the_text_in_any_case() {
        // The example of Microsoft's article on conditions: domains below one.
        let below = Pattern::parse(r"\.Contoso\.com$").expect("a pattern");
        assert!(below.matches("ann@sales.contoso.com"));
        assert!(!below.matches("ann@contoso.com"));
    }

    #[test]
    fn what_only_dot_net_has_is_refused() {
        for text in ["", "(open", r"(?<!a)b", r"(?=b)", r"(a)\1", r"\p{Lu}", "a{100000}{100000}", &"a".repeat(MAX_BYTES + 1)] {
            assert!(Pattern::parse(text).is_err(), "{text}");
        }
    }
}
