//! Markdown: values that stay text, whatever is in them.

use crate::characters;

/// `text` as Markdown text within a line: nothing in it starts a link, emphasis, markup, mathematics or a table cell
/// (CommonMark 0.31 §2.4: a backslash takes the meaning from any ASCII punctuation; GFM tables and autolinks).
pub fn escape(text: &str) -> String {
    let visible = characters::visible(text);
    let mut escaped = String::with_capacity(visible.len());
    let mut characters = visible.chars().peekable();
    while let Some(character) = characters.next() {
        let is_special = match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '$' => true,
            // `http://x` and `mailto:x` become links by themselves.
            ':' => characters.peek().is_some_and(|next| !next.is_whitespace()),
            '.' => escaped.ends_with("www") || escaped.ends_with("WWW") || is_list_number(&escaped),
            ')' => is_list_number(&escaped),
            // What begins a heading, a list, a rule or an underlined heading does so only in front.
            '#' | '-' | '+' | '=' => escaped.trim_start().is_empty(),
            _ => false,
        };
        if is_special {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

/// Whether `text` would begin a list with a `.` or `)` behind it: at most nine digits (CommonMark §5.2).
fn is_list_number(text: &str) -> bool {
    let text = text.trim_start();
    (1..=9).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// `text` as a code span, also inside a table.
pub fn code(text: &str) -> String {
    let text = characters::visible(text);
    if text.contains(['`', '|']) || text.trim() != text || text.is_empty() {
        // A fence of backticks cannot hold a `|` inside a table, nor keep space at its ends: markup can.
        return format!("<code>{}</code>", escape(&text));
    }
    format!("`{text}`")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_markdown_reads_as_markup_is_escaped() {
        assert_eq!(escape("# [x](http://a) | <b> *y*"), "\\# \\[x\\](http\\://a) \\| \\<b\\> \\*y\\*");
        assert_eq!(escape("a\nb\u{202e}"), "a\\\\u{a}b\\\\u{202e}");
        assert_eq!(escape("1. Postfix + Dovecot (2.3): contoso.com"), "1\\. Postfix + Dovecot (2.3): contoso.com");
    }

    #[test]
    fn a_code_span_keeps_what_it_shows() {
        assert_eq!(code("alice@contoso.com"), "`alice@contoso.com`");
        assert_eq!(code("a|`b"), "<code>a\\|\\`b</code>");
    }
}
