//! `alias_maps`: what the names of local recipients stand for (aliases(5)).

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::names::{EmailAddress, shortened, text_type};

/// The name of a local recipient: what stands before the `@`. Case does not matter.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AliasName(String);

/// Why a text is not an [`AliasName`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{0}` is not the name of a local recipient; write what stands before the `@`, such as `postmaster`")]
pub struct AliasNameError(String);

impl AliasNameError {
    /// What was given.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl AliasName {
    /// Reads a name; the colon that ends it in an aliases(5) file is dropped.
    pub fn parse(text: &str) -> Result<Self, AliasNameError> {
        let name = text.trim();
        let name = name.strip_suffix(':').unwrap_or(name);
        let address = EmailAddress::parse(&format!("{name}@example.com")).ok();
        let address = address.filter(|_| !name.contains(['@', '<', '>', ' ']));
        address.map(|address| Self(address.local_part().to_owned())).ok_or_else(|| AliasNameError(shortened(text)))
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AliasName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

text_type! {
    AliasName, AliasNameError;
}

/// One line of `alias_maps`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LocalAlias {
    /// The name looked up.
    pub name: AliasName,
    /// What it stands for. Its own name among them is the user's mailbox.
    pub targets: Vec<EmailAddress>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_what_stands_before_the_at_sign() {
        assert_eq!(AliasName::parse(" Postmaster: ").map(|name| name.to_string()), Ok("postmaster".to_owned()));
        for text in ["", ":", "a@contoso.com", "two words", "<a>", "a..b"] {
            assert!(AliasName::parse(text).is_err(), "{text}");
        }
    }
}
