//! SMTP replies (RFC 5321 §4.2) with enhanced status codes (RFC 3463), as the systems print them.

use serde::Serialize;

/// A reply to an SMTP command, or the diagnostic of a non-delivery report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SmtpReply {
    /// The three-digit code.
    pub code: u16,
    /// The enhanced status code, such as `5.4.1`.
    pub enhanced: String,
    /// The text after the codes, as the system words it; protocol text is never translated.
    pub text: String,
}

impl SmtpReply {
    /// A reply.
    pub fn new(code: u16, enhanced: &str, text: impl Into<String>) -> Self {
        Self { code, enhanced: enhanced.to_owned(), text: text.into() }
    }

    /// Whether the sender may try again: 4yz.
    pub const fn is_transient(&self) -> bool {
        self.code < 500
    }
}

impl std::fmt::Display for SmtpReply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {} {}", self.code, self.enhanced, self.text)
    }
}
