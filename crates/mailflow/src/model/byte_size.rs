//! Sizes as Exchange writes them: `ByteQuantifiedSize`.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::names::{shortened, text_type};

const UNITS: [(&str, u32); 4] = [("TB", 40), ("GB", 30), ("MB", 20), ("KB", 10)];

/// A number of bytes, written as `36MB`; without a unit it is bytes (Microsoft, New-TransportRule, `-MessageSizeOver`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ByteSize(u64);

/// Why a text is not a [`ByteSize`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{0}` is not a size; write it as `36MB`, `500KB` or a number of bytes")]
pub struct ByteSizeError(String);

impl ByteSizeError {
    /// What was given.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl ByteSize {
    /// So many bytes.
    pub const fn new(bytes: u64) -> Self {
        Self(bytes)
    }

    /// Reads a size.
    pub fn parse(text: &str) -> Result<Self, ByteSizeError> {
        let size = text.trim().to_ascii_uppercase();
        let unit = UNITS.iter().find_map(|(unit, bits)| Some((size.strip_suffix(unit)?, *bits)));
        let (number, bits) = unit.unwrap_or_else(|| (size.strip_suffix('B').unwrap_or(&size), 0));
        let number = number.trim_end().parse::<u64>().ok();
        number.and_then(|number| number.checked_mul(1 << bits)).map(Self).ok_or_else(|| ByteSizeError(shortened(text)))
    }

    /// The bytes.
    pub const fn bytes(self) -> u64 {
        self.0
    }
}

impl fmt::Display for ByteSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match UNITS.iter().find(|(_, bits)| self.0 > 0 && self.0.trailing_zeros() >= *bits) {
            Some((unit, bits)) => write!(f, "{}{unit}", self.0 >> bits),
            None => write!(f, "{}", self.0),
        }
    }
}

text_type! {
    ByteSize, ByteSizeError;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_written_with_the_largest_unit_that_fits() {
        for (given, written) in [("36mb", "36MB"), ("36864 KB", "36MB"), ("10240000", "10000KB"), ("1025B", "1025"), ("0", "0")] {
            assert_eq!(ByteSize::parse(given).map(|size| size.to_string()), Ok(written.to_owned()), "{given}");
        }
        for text in ["", "MB", "-1", "1.5MB", "99999999999TB", "unlimited"] {
            assert!(ByteSize::parse(text).is_err(), "{text}");
        }
    }
}
