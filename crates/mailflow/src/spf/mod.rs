//! Sender Policy Framework (RFC 7208): may this client send mail for this domain, and which term of which record says so?
//!
//! [`check_host`] is total: it asks a [`Resolver`] at most as often as §4.6.4 allows, and answers for any text.

mod evaluation;
mod macro_string;
mod record;
mod resolver;

use std::net::IpAddr;

pub use record::SyntaxError;
pub(crate) use record::is_record;
pub use resolver::{Answer, Resolver};

/// What is known of the SMTP session (RFC 7208 §4.1).
#[derive(Debug, Clone, Copy)]
pub struct Session<'a> {
    /// The address the client connects from.
    pub client_address: IpAddr,
    /// What the client said after HELO or EHLO.
    pub helo: &'a str,
    /// The reverse-path; empty for `<>`, which is checked as `postmaster` at the HELO name (§2.4).
    pub reverse_path: &'a str,
    /// The checking host, for `%{r}` in explanations.
    pub receiver: &'a str,
    /// Seconds since 1970, for `%{t}` in explanations.
    pub timestamp: u64,
}

/// The results of RFC 7208 §2.6.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpfResult {
    /// No name to check, or no record.
    None,
    /// The owner says nothing about this client.
    Neutral,
    /// The client may send.
    Pass,
    /// The client may not send.
    Fail,
    /// The client probably may not send.
    SoftFail,
    /// DNS did not answer.
    TempError,
    /// The records cannot be interpreted.
    PermError,
}

impl SpfResult {
    /// The result as RFC 8601 §2.7.2 and Received-SPF write it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Neutral => "neutral",
            Self::Pass => "pass",
            Self::Fail => "fail",
            Self::SoftFail => "softfail",
            Self::TempError => "temperror",
            Self::PermError => "permerror",
        }
    }
}

/// Why there is no verdict of the owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// Not a name of several labels (§4.3).
    NotADomain,
    /// The name has no SPF record (§4.5).
    NoRecord,
    /// More than one (§4.5).
    SeveralRecords,
    /// A term cannot be read (§4.6).
    Syntax(SyntaxError),
    /// More than ten terms that ask DNS (§4.6.4).
    TooManyLookups,
    /// More than two questions without an answer (§4.6.4).
    TooManyVoidLookups,
    /// An `mx` with more than ten hosts (§4.6.4).
    TooManyMailExchangers,
    /// An `include` of a name without a record (§5.2).
    IncludeWithoutRecord,
    /// A `redirect` to a name without a record (§6.1).
    RedirectWithoutRecord,
    /// DNS did not answer (§2.6.6).
    Unavailable,
}

impl Problem {
    /// Its stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotADomain => "not-a-domain",
            Self::NoRecord => "no-record",
            Self::SeveralRecords => "several-records",
            Self::Syntax(error) => error.code(),
            Self::TooManyLookups => "too-many-lookups",
            Self::TooManyVoidLookups => "too-many-void-lookups",
            Self::TooManyMailExchangers => "too-many-mail-exchangers",
            Self::IncludeWithoutRecord => "include-without-record",
            Self::RedirectWithoutRecord => "redirect-without-record",
            Self::Unavailable => "unavailable",
        }
    }

    /// The result it leads to.
    pub const fn result(self) -> SpfResult {
        match self {
            Self::NotADomain | Self::NoRecord => SpfResult::None,
            Self::Unavailable => SpfResult::TempError,
            Self::SeveralRecords
            | Self::Syntax(_)
            | Self::TooManyLookups
            | Self::TooManyVoidLookups
            | Self::TooManyMailExchangers
            | Self::IncludeWithoutRecord
            | Self::RedirectWithoutRecord => SpfResult::PermError,
        }
    }
}

/// One record on the way to the result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Whose record.
    pub domain: String,
    /// Its text, if there is one.
    pub record: Option<String>,
    /// The term that decided, or that led to the next step; `None` when no term matched.
    pub term: Option<String>,
}

/// The type of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QueryType {
    /// Texts.
    Txt,
    /// IPv4 addresses.
    A,
    /// IPv6 addresses.
    Aaaa,
    /// Mail exchangers.
    Mx,
    /// Names of an address.
    Ptr,
}

/// A question that was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// The name; for PTR, the address.
    pub name: String,
    /// The type.
    pub query_type: QueryType,
    /// Whether there was an answer with records in it.
    pub is_answered: bool,
}

/// What [`check_host`] found, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The result.
    pub result: SpfResult,
    /// The domain that was checked.
    pub domain: String,
    /// What stands in the way of a verdict, if anything does.
    pub problem: Option<Problem>,
    /// From the domain's own record over `include` and `redirect` to the one that decides.
    pub steps: Vec<Step>,
    /// What the owner wants said about a fail (§6.2).
    pub explanation: Option<String>,
    /// Terms that asked DNS, of the ten allowed.
    pub lookups: usize,
    /// Questions without an answer, of the two allowed.
    pub void_lookups: usize,
    /// Every question, in order.
    pub queries: Vec<Query>,
}

impl Report {
    /// The record that decides, with the term that does.
    pub fn decisive(&self) -> Option<&Step> {
        self.steps.last()
    }
}

/// RFC 7208 §4: whether the client of `session` may use the reverse-path's domain.
pub fn check_host(resolver: &dyn Resolver, session: &Session<'_>) -> Report {
    evaluation::Evaluation::new(resolver, session).report()
}
