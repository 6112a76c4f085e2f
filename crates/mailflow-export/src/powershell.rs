//! PowerShell values and how they are written so that nothing in them is ever run.

use crate::characters::is_invisible;

/// Quotes a text: single quotes, in which PowerShell expands nothing.
///
/// `'` and the typographic quotes U+2018 to U+201B, which PowerShell reads as `'` too, are doubled
/// (about_Quoting_Rules). Characters nobody sees are written as `[char]` numbers: a line end would break the script's
/// lines apart, and a right-to-left mark would show a line that does something else.
pub fn quote(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    let mut has_codes = false;
    quoted.push('\'');
    for character in text.chars() {
        if is_invisible(character) {
            has_codes = true;
            quoted.push('\'');
            // A character above U+FFFF is two UTF-16 units; .NET strings are made of those.
            for unit in character.encode_utf16(&mut [0; 2]) {
                quoted.push_str(" + [char]0x");
                quoted
                    .extend([12, 8, 4, 0].map(|shift| char::from_digit(u32::from(*unit >> shift) & 15, 16).unwrap_or_default()));
            }
            quoted.push_str(" + '");
        } else {
            if matches!(character, '\'' | '\u{2018}'..='\u{201b}') {
                quoted.push(character);
            }
            quoted.push(character);
        }
    }
    quoted.push('\'');
    if has_codes { format!("({quoted})") } else { quoted }
}

/// A value of a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// `'text'`.
    Text(String),
    /// `'text'`, one of the cmdlet's own values.
    Word(&'static str),
    /// `$true` or `$false`.
    Boolean(bool),
    /// `@('a', 'b')`.
    List(Vec<String>),
    /// `@{ Add = @('a', 'b') }`: values added to those that are there.
    Add(Vec<String>),
    /// `$null`, which clears a setting.
    Null,
}

impl Value {
    /// A list of anything that has a text.
    pub fn list<T: ToString>(values: impl IntoIterator<Item = T>) -> Self {
        Self::List(values.into_iter().map(|value| value.to_string()).collect())
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(text) => f.write_str(&quote(text)),
            Self::Word(word) => f.write_str(&quote(word)),
            Self::Boolean(true) => f.write_str("$true"),
            Self::Boolean(false) => f.write_str("$false"),
            Self::List(values) => f.write_str(&list(values)),
            Self::Add(values) => write!(f, "@{{ Add = {} }}", list(values)),
            Self::Null => f.write_str("$null"),
        }
    }
}

/// A list as an array, `@('a', 'b')`.
pub fn list(values: &[String]) -> String {
    let values: Vec<String> = values.iter().map(|value| quote(value)).collect();
    format!("@({})", values.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_that_ends_a_single_quoted_string_is_doubled() {
        assert_eq!(quote("O'Brien"), "'O''Brien'");
        assert_eq!(quote("a\u{2019}; Remove-Item *"), "'a\u{2019}\u{2019}; Remove-Item *'");
        assert_eq!(quote("$(calc) `n \"x\" --"), "'$(calc) `n \"x\" --'");
    }

    #[test]
    fn what_nobody_sees_is_written_as_a_number() {
        assert_eq!(quote("a\nb"), "('a' + [char]0x000a + 'b')");
        assert_eq!(quote("\u{202e}"), "('' + [char]0x202e + '')");
        assert_eq!(quote("\u{e0041}"), "('' + [char]0xdb40 + [char]0xdc41 + '')");
    }

    #[test]
    fn values_are_written_as_powershell_reads_them() {
        assert_eq!(Value::list(["a", "it's"]).to_string(), "@('a', 'it''s')");
        assert_eq!(Value::Add(vec!["smtp:a@b.c".into()]).to_string(), "@{ Add = @('smtp:a@b.c') }");
        assert_eq!(Value::from(true).to_string(), "$true");
        assert_eq!(Value::Null.to_string(), "$null");
    }
}
