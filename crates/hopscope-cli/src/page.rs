//! Text for a terminal: indented lines, some of them coloured.

use anstyle::{AnsiColor, Style};
use mailflow::trace::Verdict;
use mailflow_lint::Severity;

/// For headings.
pub const HEADING: Style = Style::new().bold();
/// For what is there for who wants to know more.
pub const DETAIL: Style = Style::new().dimmed();
/// For the rest.
pub const PLAIN: Style = Style::new();
/// For what is as it should be.
pub const GOOD: Style = AnsiColor::Green.on_default();
/// For what is not.
pub const BAD: Style = AnsiColor::Red.on_default();

/// The colour of an outcome; its word stands beside it always.
pub const fn of_verdict(verdict: &Verdict) -> Style {
    match verdict {
        Verdict::Delivered { .. } | Verdict::Leaves { .. } => GOOD,
        Verdict::Refused { .. } | Verdict::Returned { .. } | Verdict::Discarded { .. } => BAD,
        Verdict::Held { .. } | Verdict::Withheld { .. } => AnsiColor::Yellow.on_default(),
        Verdict::Loops { .. } => AnsiColor::Magenta.on_default(),
        Verdict::Undetermined { .. } => DETAIL,
    }
}

/// The colour of a severity; its word stands beside it always.
pub const fn of_severity(severity: Severity) -> Style {
    match severity {
        Severity::Error => BAD,
        Severity::Warning => AnsiColor::Yellow.on_default(),
        Severity::Notice => AnsiColor::Cyan.on_default(),
    }
}

/// A growing text.
#[derive(Debug, Default)]
pub struct Page(String);

impl Page {
    /// Adds a line of pieces, indented by `depth` steps.
    pub fn line(&mut self, depth: usize, pieces: &[(Style, &str)]) {
        self.0.push_str(&"  ".repeat(depth));
        for (style, text) in pieces {
            let text: String = text.chars().map(shown).collect();
            if *style == PLAIN {
                self.0.push_str(&text);
            } else {
                self.0.extend([style.render().to_string(), text, style.render_reset().to_string()]);
            }
        }
        self.0.push('\n');
    }

    /// Adds an empty line, unless nothing is there yet.
    pub fn gap(&mut self) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
    }

    /// The text.
    pub fn into_text(self) -> String {
        self.0
    }
}

/// What a document says is data: it must not move the cursor, colour the screen or turn the direction of writing.
fn shown(character: char) -> char {
    match character {
        '\n' | '\t' => ' ',
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        other if other.is_control() => '\u{fffd}',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_cannot_steer_the_terminal() {
        let mut page = Page::default();
        page.line(1, &[(PLAIN, "a\u{1b}[31mb\r\nc\u{202e}d")]);
        assert_eq!(page.into_text(), "  a\u{fffd}[31mb\u{fffd} c\u{fffd}d\n");
    }
}
