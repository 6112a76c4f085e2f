//! Small tokenizers for colouring an exported line. They know what the exporters write, not the whole languages, and
//! never fail: what they do not know stays plain.

use std::ops::Range;

use crate::FileKind;

/// What a part of a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenClass {
    /// A comment.
    Comment,
    /// A word of the language.
    Keyword,
    /// A cmdlet or a command.
    Command,
    /// A parameter of a command, with its dash.
    Parameter,
    /// A variable.
    Variable,
    /// A quoted text.
    String,
    /// A number.
    Number,
    /// The name of a setting, a key or an owner.
    Name,
    /// A heading.
    Heading,
}

/// The parts of `line` that are more than plain text: byte ranges in ascending order that do not overlap.
pub fn tokens(kind: FileKind, line: &str) -> Vec<(Range<usize>, TokenClass)> {
    let mut scanner = Scanner { line, at: 0, tokens: Vec::new() };
    match kind {
        FileKind::PowerShell => powershell(&mut scanner),
        FileKind::Shell => shell(&mut scanner),
        FileKind::PostfixMain => postfix_main(&mut scanner),
        FileKind::PostfixMap => postfix_map(&mut scanner),
        FileKind::Dovecot => dovecot(&mut scanner),
        FileKind::DovecotUsers => users(&mut scanner),
        FileKind::Zone => zone(&mut scanner),
        FileKind::Markdown => markdown(&mut scanner),
        FileKind::Json => json(&mut scanner),
    }
    scanner.tokens
}

struct Scanner<'a> {
    line: &'a str,
    at: usize,
    tokens: Vec<(Range<usize>, TokenClass)>,
}

impl<'a> Scanner<'a> {
    fn rest(&self) -> &'a str {
        self.line.get(self.at..).unwrap_or_default()
    }

    fn next(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// The character after the next one.
    fn second(&self) -> Option<char> {
        self.rest().chars().nth(1)
    }

    /// Whether the next character begins a word: it stands first, after space or after an opening bracket.
    fn is_word_start(&self) -> bool {
        let before = self.line.get(..self.at).and_then(|head| head.chars().next_back());
        before.is_none_or(|character| character.is_whitespace() || "([{,;".contains(character))
    }

    fn skip(&mut self) {
        self.at += self.next().map_or(1, char::len_utf8);
    }

    fn skip_space(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    /// How long the run of characters is that satisfy `is_part`, from the next one on.
    fn run(&self, is_part: fn(char) -> bool) -> usize {
        self.rest().char_indices().find(|&(_, character)| !is_part(character)).map_or(self.rest().len(), |(index, _)| index)
    }

    fn take(&mut self, length: usize, class: TokenClass) {
        if length > 0 {
            self.tokens.push((self.at..self.at + length, class));
            self.at += length;
        }
    }

    fn take_rest(&mut self, class: TokenClass) {
        self.take(self.rest().len(), class);
    }

    /// Takes a text up to its closing quote; `escape` is the character that takes the next one's meaning.
    fn take_quoted(&mut self, is_quote: fn(char) -> bool, escape: Option<char>) {
        let mut characters = self.rest().char_indices().skip(1);
        let mut length = self.rest().len();
        while let Some((index, character)) = characters.next() {
            if Some(character) == escape {
                characters.next();
            } else if is_quote(character) {
                length = index + character.len_utf8();
                break;
            }
        }
        self.take(length, TokenClass::String);
    }

    fn take_number(&mut self) {
        self.take(self.run(|c| c.is_ascii_alphanumeric() || c == '.' || c == '_'), TokenClass::Number);
    }
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

fn is_single_quote(character: char) -> bool {
    matches!(character, '\'' | '\u{2018}'..='\u{201b}')
}

fn powershell(scanner: &mut Scanner<'_>) {
    const KEYWORDS: [&str; 16] = [
        "function", "param", "if", "else", "elseif", "foreach", "in", "switch", "return", "throw", "try", "catch", "continue",
        "exit", "while", "finally",
    ];
    while let Some(character) = scanner.next() {
        match character {
            '#' if scanner.is_word_start() => scanner.take_rest(TokenClass::Comment),
            // A doubled quote ends one token and begins the next, which looks the same.
            quote if is_single_quote(quote) => scanner.take_quoted(is_single_quote, None),
            '"' => scanner.take_quoted(|c| c == '"', Some('`')),
            '$' | '@' if scanner.second().is_some_and(is_word) => {
                let length = 1 + scanner
                    .rest()
                    .get(1..)
                    .unwrap_or_default()
                    .find(|c| !is_word(c) && c != ':')
                    .unwrap_or(scanner.rest().len() - 1);
                let is_constant = matches!(scanner.rest().get(..length), Some("$true" | "$false" | "$null"));
                scanner.take(length, if is_constant { TokenClass::Keyword } else { TokenClass::Variable });
            }
            '-' if scanner.is_word_start() && scanner.second().is_some_and(char::is_alphabetic) => {
                let length = scanner.run(|c| is_word(c) || c == '-');
                scanner.take(length, TokenClass::Parameter);
            }
            digit if digit.is_ascii_digit() => scanner.take_number(),
            letter if letter.is_alphabetic() => {
                let length = scanner.run(|c| is_word(c) || c == '-');
                let word = scanner.rest().get(..length).unwrap_or_default();
                let after = scanner.rest().get(length..).unwrap_or_default().trim_start();
                if KEYWORDS.contains(&word) {
                    scanner.take(length, TokenClass::Keyword);
                } else if word.contains('-') {
                    scanner.take(length, TokenClass::Command);
                } else if after.starts_with('=') {
                    scanner.take(length, TokenClass::Name);
                } else {
                    scanner.at += length;
                }
            }
            _ => scanner.skip(),
        }
    }
}

fn shell(scanner: &mut Scanner<'_>) {
    const KEYWORDS: [&str; 14] =
        ["if", "then", "else", "fi", "for", "in", "do", "done", "case", "esac", "set", "exit", "return", "read"];
    while let Some(character) = scanner.next() {
        match character {
            '#' if scanner.is_word_start() => scanner.take_rest(TokenClass::Comment),
            '\'' => scanner.take_quoted(|c| c == '\'', None),
            '"' => scanner.take_quoted(|c| c == '"', Some('\\')),
            '$' if scanner.second().is_some_and(is_word) => {
                let length =
                    1 + scanner.rest().get(1..).unwrap_or_default().find(|c| !is_word(c)).unwrap_or(scanner.rest().len() - 1);
                scanner.take(length, TokenClass::Variable);
            }
            '-' if scanner.is_word_start() => scanner.take(scanner.run(|c| is_word(c) || c == '-'), TokenClass::Parameter),
            letter if is_word(letter) => {
                let length = scanner.run(|c| is_word(c) || c == '-' || c == '.');
                let word = scanner.rest().get(..length).unwrap_or_default();
                if KEYWORDS.contains(&word) {
                    scanner.take(length, TokenClass::Keyword);
                } else if scanner.rest().get(length..).is_some_and(|after| after.starts_with('=')) {
                    scanner.take(length, TokenClass::Name);
                } else {
                    scanner.at += length;
                }
            }
            _ => scanner.skip(),
        }
    }
}

fn postfix_main(scanner: &mut Scanner<'_>) {
    if scanner.rest().starts_with('#') {
        return scanner.take_rest(TokenClass::Comment);
    }
    if let Some(equals) = scanner.rest().find('=').filter(|_| !scanner.rest().starts_with(' ')) {
        scanner.take(scanner.rest().get(..equals).map_or(0, |name| name.trim_end().len()), TokenClass::Name);
    }
    postfix_value(scanner);
}

fn postfix_map(scanner: &mut Scanner<'_>) {
    if scanner.rest().starts_with('#') {
        return scanner.take_rest(TokenClass::Comment);
    }
    scanner.take(scanner.run(|c| !c.is_whitespace()), TokenClass::Name);
    postfix_value(scanner);
}

fn postfix_value(scanner: &mut Scanner<'_>) {
    const VERBS: [&str; 5] = ["permit", "reject", "defer", "check", "static"];
    const TYPES: [&str; 12] =
        ["lmdb", "hash", "cdb", "cidr", "smtp", "relay", "lmtp", "local", "virtual", "error", "discard", "unix"];
    while let Some(character) = scanner.next() {
        match character {
            '$' => scanner.take(
                1 + scanner.rest().get(1..).unwrap_or_default().find(|c| !is_word(c)).unwrap_or(scanner.rest().len() - 1),
                TokenClass::Variable,
            ),
            '[' => scanner.take(scanner.rest().find(']').map_or(1, |end| end + 1), TokenClass::String),
            digit if digit.is_ascii_digit() && scanner.is_word_start() => scanner.take_number(),
            letter if is_word(letter) => {
                let length = scanner.run(is_word);
                let word = scanner.rest().get(..length).unwrap_or_default();
                let is_type = TYPES.contains(&word) && scanner.rest().get(length..).is_some_and(|after| after.starts_with(':'));
                if is_type || VERBS.iter().any(|verb| word.starts_with(verb)) {
                    scanner.take(length, TokenClass::Keyword);
                } else {
                    scanner.at += length;
                }
            }
            _ => scanner.skip(),
        }
    }
}

fn dovecot(scanner: &mut Scanner<'_>) {
    scanner.skip_space();
    if scanner.rest().starts_with('#') {
        return scanner.take_rest(TokenClass::Comment);
    }
    let length = scanner.run(|c| is_word(c) || c == ':');
    let after = scanner.rest().get(length..).unwrap_or_default();
    let class = if after.trim_start().starts_with('=') { TokenClass::Name } else { TokenClass::Keyword };
    scanner.take(length, class);
    while let Some(character) = scanner.next() {
        match character {
            '"' => scanner.take_quoted(|c| c == '"', Some('\\')),
            '<' => scanner.take_rest(TokenClass::String),
            '%' if scanner.second() == Some('{') => {
                scanner.take(scanner.rest().find('}').map_or(1, |end| end + 1), TokenClass::Variable);
            }
            '%' => scanner.take(2.min(scanner.rest().len()), TokenClass::Variable),
            digit if digit.is_ascii_digit() && scanner.is_word_start() => scanner.take_number(),
            _ => scanner.skip(),
        }
    }
}

fn users(scanner: &mut Scanner<'_>) {
    if scanner.rest().starts_with('#') {
        return scanner.take_rest(TokenClass::Comment);
    }
    scanner.take(scanner.run(|c| c != ':'), TokenClass::Name);
}

fn zone(scanner: &mut Scanner<'_>) {
    const TYPES: [&str; 8] = ["IN", "A", "AAAA", "MX", "TXT", "CNAME", "SOA", "NS"];
    if !scanner.rest().starts_with([';', '"', '(', ')', ' ']) {
        let class = if scanner.rest().starts_with('$') { TokenClass::Keyword } else { TokenClass::Name };
        scanner.take(scanner.run(|c| !c.is_whitespace()), class);
    }
    while let Some(character) = scanner.next() {
        match character {
            ';' => scanner.take_rest(TokenClass::Comment),
            '"' => scanner.take_quoted(|c| c == '"', Some('\\')),
            word if is_word(word) => {
                let length = scanner.run(|c| !c.is_whitespace());
                let word = scanner.rest().get(..length).unwrap_or_default();
                if TYPES.contains(&word) {
                    scanner.take(length, TokenClass::Keyword);
                } else if word.bytes().all(|byte| byte.is_ascii_digit()) {
                    scanner.take(length, TokenClass::Number);
                } else {
                    scanner.at += length;
                }
            }
            _ => scanner.skip(),
        }
    }
}

fn markdown(scanner: &mut Scanner<'_>) {
    if scanner.rest().starts_with("# ") || scanner.rest().starts_with("## ") {
        return scanner.take_rest(TokenClass::Heading);
    }
    scanner.skip_space();
    if scanner.rest().starts_with("```") {
        return scanner.take_rest(TokenClass::Comment);
    }
    let digits = scanner.run(|c| c.is_ascii_digit());
    if scanner.rest().starts_with("- ") {
        scanner.take(1, TokenClass::Keyword);
    } else if digits > 0 && scanner.rest().get(digits..).is_some_and(|after| after.starts_with(". ")) {
        scanner.take(digits + 1, TokenClass::Keyword);
    }
    while let Some(character) = scanner.next() {
        match character {
            '\\' => {
                scanner.skip();
                scanner.skip();
            }
            '`' => scanner.take_quoted(|c| c == '`', None),
            '|' => scanner.take(1, TokenClass::Keyword),
            _ => scanner.skip(),
        }
    }
}

fn json(scanner: &mut Scanner<'_>) {
    while let Some(character) = scanner.next() {
        match character {
            '"' => {
                scanner.take_quoted(|c| c == '"', Some('\\'));
                let is_name = scanner.rest().trim_start().starts_with(':');
                if let Some((_, class)) = scanner.tokens.last_mut().filter(|_| is_name) {
                    *class = TokenClass::Name;
                }
            }
            digit if digit.is_ascii_digit() || digit == '-' => {
                scanner.take(scanner.run(|c| c.is_ascii_alphanumeric() || "+-.".contains(c)), TokenClass::Number);
            }
            letter if letter.is_ascii_alphabetic() => scanner.take(scanner.run(|c| c.is_ascii_alphabetic()), TokenClass::Keyword),
            _ => scanner.skip(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(kind: FileKind, line: &str) -> Vec<(&str, TokenClass)> {
        tokens(kind, line).into_iter().map(|(range, class)| (&line[range], class)).collect()
    }

    #[test]
    fn a_powershell_line_is_taken_apart() {
        use TokenClass::{Command, Comment, Keyword, Name, Parameter, String, Variable};
        assert_eq!(
            shown(FileKind::PowerShell, "New-OutboundConnector -Name 'To ''Local' @settings -Confirm:$false # made"),
            [
                ("New-OutboundConnector", Command),
                ("-Name", Parameter),
                ("'To '", String),
                ("'Local'", String),
                ("@settings", Variable),
                ("-Confirm", Parameter),
                ("$false", Keyword),
                ("# made", Comment)
            ]
        );
        assert_eq!(shown(FileKind::PowerShell, "    Enabled = $true"), [("Enabled", Name), ("$true", Keyword)]);
    }

    #[test]
    fn postfix_dovecot_and_zone_lines_are_taken_apart() {
        use TokenClass::{Comment, Keyword, Name, Number, String};
        assert_eq!(
            shown(FileKind::PostfixMain, "relayhost = [mail.contoso.com]:25"),
            [("relayhost", Name), ("[mail.contoso.com]", String)]
        );
        assert_eq!(
            shown(FileKind::PostfixMap, "alice@contoso.com lmtp:unix:private/dovecot-lmtp"),
            [("alice@contoso.com", Name), ("lmtp", Keyword), ("unix", Keyword)]
        );
        assert_eq!(shown(FileKind::Dovecot, "    mode = 0600"), [("mode", Name), ("0600", Number)]);
        assert_eq!(shown(FileKind::Dovecot, "service lmtp {"), [("service", Keyword)]);
        assert_eq!(
            shown(FileKind::Zone, "@ 3600 IN TXT \"a;\\\"b\" ; c"),
            [("@", Name), ("3600", Number), ("IN", Keyword), ("TXT", Keyword), ("\"a;\\\"b\"", String), ("; c", Comment)]
        );
    }

    #[test]
    fn markdown_and_json_lines_are_taken_apart() {
        use TokenClass::{Heading, Keyword, Name, Number, String};
        assert_eq!(shown(FileKind::Markdown, "## Files"), [("## Files", Heading)]);
        assert_eq!(shown(FileKind::Markdown, "1. On `host` do"), [("1.", Keyword), ("`host`", String)]);
        assert_eq!(
            shown(FileKind::Json, "  \"bytes\": 12, \"a\": \"b\""),
            [("\"bytes\"", Name), ("12", Number), ("\"a\"", Name), ("\"b\"", String)]
        );
    }
}
