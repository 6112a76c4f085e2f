//! How the way of a scenario's or a lesson's message must end.

use std::fmt;

use mailflow::{
    names::SystemId,
    reply::SmtpReply,
    trace::{Path, Verdict},
};
use serde::Deserialize;
use thiserror::Error;

/// How a path must end, as far as it is said.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Outcome {
    /// The kind of verdict.
    pub verdict: VerdictKind,
    /// Where: the system that stores, refuses, returns, holds or ends a loop, or what the message leaves toward.
    pub at: Option<String>,
    /// The systems visited, in order.
    pub path: Option<Vec<SystemId>>,
    /// The reply's codes.
    pub reply: Option<ReplyCodes>,
    /// A part of the reply's text.
    pub text: Option<String>,
    /// The codes of another system that may end a loop first.
    pub or_reply: Option<ReplyCodes>,
}

/// The kind of a [`Verdict`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum VerdictKind {
    /// In a mailbox.
    Delivered,
    /// Handed to the world outside.
    Leaves,
    /// Refused in the SMTP session.
    Refused,
    /// Accepted, then returned.
    Returned,
    /// In a queue, or kept until a person decides.
    Held,
    /// Dropped by a rule.
    Discarded,
    /// Going round until a hop limit ends it.
    Loops,
    /// Not told enough.
    Undetermined,
}

impl VerdictKind {
    /// The stable name, as [`Verdict::kind`] gives it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Delivered => "delivered",
            Self::Leaves => "leaves",
            Self::Refused => "refused",
            Self::Returned => "returned",
            Self::Held => "held",
            Self::Discarded => "discarded",
            Self::Loops => "loops",
            Self::Undetermined => "undetermined",
        }
    }
}

/// Why a text is not [`ReplyCodes`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{0}` is not a reply code with an enhanced status code; write them like `550 5.1.1`")]
pub struct ReplyCodesError(String);

/// The codes of an SMTP reply, written `550 5.1.1`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct ReplyCodes {
    /// The three-digit code (RFC 5321 §4.2).
    pub code: u16,
    /// The enhanced status code (RFC 3463).
    pub enhanced: String,
}

impl ReplyCodes {
    /// Whether `reply` has these codes.
    pub fn are_of(&self, reply: &SmtpReply) -> bool {
        self.code == reply.code && self.enhanced == reply.enhanced
    }
}

impl TryFrom<String> for ReplyCodes {
    type Error = ReplyCodesError;

    fn try_from(text: String) -> Result<Self, ReplyCodesError> {
        let codes = text.split_once(' ').and_then(|(code, enhanced)| {
            let is_status = enhanced.split('.').count() == 3 && enhanced.split('.').all(|part| part.parse::<u16>().is_ok());
            code.parse().ok().filter(|_| code.len() == 3 && is_status).map(|code| Self { code, enhanced: enhanced.to_owned() })
        });
        codes.ok_or(ReplyCodesError(text))
    }
}

/// In what a path differs from an [`Outcome`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    /// Another kind of verdict.
    Verdict,
    /// Elsewhere.
    Place,
    /// By other systems.
    Way,
    /// With other codes, or another text.
    Reply,
}

impl Outcome {
    /// In what `path` differs; nothing when it ends as it must.
    pub fn differences(&self, path: &Path) -> Vec<Difference> {
        let reply = path.verdict.reply();
        let way_differs = self.path.as_ref().is_some_and(|systems| !systems.iter().eq(path.hops.iter().map(|hop| &hop.system)));
        let codes_differ = self.reply.as_ref().is_some_and(|codes| !reply.is_some_and(|reply| codes.are_of(reply)));
        let text_differs = self.text.as_ref().is_some_and(|text| !reply.is_some_and(|reply| reply.text.contains(text)));
        let candidates = if let Verdict::Loops { candidates, .. } = &path.verdict { candidates.as_slice() } else { &[] };
        let is_candidate = |codes: &ReplyCodes| candidates.iter().any(|(_, reply)| codes.are_of(reply));
        let candidate_differs = self.or_reply.as_ref().is_some_and(|codes| !is_candidate(codes));
        [
            (Difference::Verdict, self.verdict.code() != path.verdict.kind()),
            (Difference::Place, self.at.as_ref().is_some_and(|at| *at != place(&path.verdict))),
            (Difference::Way, way_differs),
            (Difference::Reply, codes_differ || text_differs || candidate_differs),
        ]
        .into_iter()
        .filter_map(|(difference, differs)| differs.then_some(difference))
        .collect()
    }

    /// Whether `path` ends as it must.
    pub fn is_met_by(&self, path: &Path) -> bool {
        self.differences(path).is_empty()
    }
}

/// Where a verdict fell: a system, or what the message leaves toward.
pub fn place(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Delivered { at: system, .. }
        | Verdict::Refused { by: system, .. }
        | Verdict::Returned { by: system, .. }
        | Verdict::Held { by: system, .. }
        | Verdict::Withheld { by: system, .. }
        | Verdict::Loops { ended_by: system, .. } => system.to_string(),
        Verdict::Leaves { toward } => toward.to_string(),
        Verdict::Discarded { by } => by.to_string(),
        Verdict::Undetermined { missing } => missing.code().to_owned(),
    }
}

impl fmt::Display for VerdictKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reply_codes_are_read_and_nothing_else_is() {
        let codes = |text: &str| ReplyCodes::try_from(text.to_owned());
        assert_eq!(codes("550 5.1.1"), Ok(ReplyCodes { code: 550, enhanced: "5.1.1".into() }));
        for text in ["550", "5.1.1", "550 5.1", "5500 5.1.1", "550 5.1.x"] {
            assert!(codes(text).is_err(), "{text}");
        }
    }
}
