//! The spam confidence level.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::names::{shortened, text_type};

/// A spam confidence level: -1 asks to bypass spam filtering, 0 to 9 says how likely spam is (Microsoft, New-TransportRule, `-SetSCL`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Scl(i8);

/// Why a text is not an [`Scl`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{0}` is not a spam confidence level: -1, or 0 to 9")]
pub struct SclError(String);

impl SclError {
    /// What was given.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl Scl {
    /// Spam filtering is bypassed.
    pub const BYPASS: Self = Self(-1);

    /// The level as a number.
    pub const fn level(self) -> i8 {
        self.0
    }

    /// Reads a level.
    pub fn parse(text: &str) -> Result<Self, SclError> {
        let level = text.trim().parse::<i8>().ok().filter(|level| (-1..=9).contains(level));
        level.map(Self).ok_or_else(|| SclError(shortened(text)))
    }
}

impl fmt::Display for Scl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

text_type! {
    Scl, SclError;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_is_minus_one_or_a_digit() {
        assert_eq!(Scl::parse(" -1 "), Ok(Scl::BYPASS));
        assert!(Scl::parse("9").is_ok_and(|level| level > Scl::BYPASS));
        for text in ["", "-2", "10", "high"] {
            assert!(Scl::parse(text).is_err(), "{text}");
        }
    }
}
