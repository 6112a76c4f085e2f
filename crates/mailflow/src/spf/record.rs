//! The text of a record (RFC 7208 §§4.5, 4.6, 5, 6), read whole before anything in it is evaluated.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::{
    SpfResult,
    macro_string::{MacroString, Place},
};

/// Why a record cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SyntaxError {
    /// No mechanism has this name.
    UnknownMechanism,
    /// A mechanism or modifier lacks its value.
    MissingValue,
    /// A value where none belongs.
    UnexpectedValue,
    /// Not an IP network.
    Network,
    /// Not a prefix length.
    PrefixLength,
    /// A name that does not end in a top-level label.
    DomainSpec,
    /// `%` that begins no macro.
    Macro,
    /// A character that no term has.
    Character,
    /// `redirect` or `exp` twice.
    RepeatedModifier,
}

impl SyntaxError {
    /// Its stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::UnknownMechanism => "unknown-mechanism",
            Self::MissingValue => "missing-value",
            Self::UnexpectedValue => "unexpected-value",
            Self::Network => "network",
            Self::PrefixLength => "prefix-length",
            Self::DomainSpec => "domain-spec",
            Self::Macro => "macro",
            Self::Character => "character",
            Self::RepeatedModifier => "repeated-modifier",
        }
    }
}

/// A record, read.
#[derive(Debug, Default)]
pub(super) struct Record<'a> {
    pub(super) directives: Vec<Directive<'a>>,
    pub(super) redirect: Option<Modifier<'a>>,
    pub(super) explanation: Option<Modifier<'a>>,
}

/// A mechanism with its qualifier.
#[derive(Debug)]
pub(super) struct Directive<'a> {
    /// As written.
    pub(super) text: &'a str,
    /// What a match means.
    pub(super) result: SpfResult,
    pub(super) mechanism: Mechanism,
}

/// `redirect` or `exp`.
#[derive(Debug)]
pub(super) struct Modifier<'a> {
    pub(super) text: &'a str,
    pub(super) domain: MacroString,
}

#[derive(Debug)]
pub(super) enum Mechanism {
    All,
    Include(MacroString),
    A(Option<MacroString>, Prefix),
    Mx(Option<MacroString>, Prefix),
    Ptr(Option<MacroString>),
    Ip4(Ipv4Addr, u8),
    Ip6(Ipv6Addr, u8),
    Exists(MacroString),
}

/// `dual-cidr-length`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Prefix {
    pub(super) ip4: u8,
    pub(super) ip6: u8,
}

/// Whether a text is an SPF record: the version, then a space or the end (§4.5).
pub(crate) fn is_record(text: &str) -> bool {
    text.split(' ').next().is_some_and(|version| version.eq_ignore_ascii_case("v=spf1"))
}

impl<'a> Record<'a> {
    /// Reads a record; the term that cannot be read comes with the error.
    pub(super) fn parse(text: &'a str) -> Result<Self, (&'a str, SyntaxError)> {
        let mut record = Self::default();
        for term in text.split(' ').skip(1).filter(|term| !term.is_empty()) {
            record.read(term).map_err(|error| (term, error))?;
        }
        Ok(record)
    }

    fn read(&mut self, term: &'a str) -> Result<(), SyntaxError> {
        if !term.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(SyntaxError::Character);
        }
        let Some((name, value)) = term.split_once('=').filter(|(name, _)| is_modifier_name(name)) else {
            self.directives.push(Directive::parse(term)?);
            return Ok(());
        };
        let place = match name.to_ascii_lowercase().as_str() {
            "redirect" => &mut self.redirect,
            "exp" => &mut self.explanation,
            // §6: an unknown modifier must be ignored, but it has to be one.
            _ => return MacroString::parse(value, Place::Modifier).map(drop),
        };
        if place.is_some() {
            return Err(SyntaxError::RepeatedModifier);
        }
        *place = Some(Modifier { text: term, domain: domain_spec(value)? });
        Ok(())
    }
}

fn is_modifier_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
}

impl<'a> Directive<'a> {
    fn parse(text: &'a str) -> Result<Self, SyntaxError> {
        let (result, rest) = match text.chars().next() {
            Some('+') => (SpfResult::Pass, text.get(1..)),
            Some('-') => (SpfResult::Fail, text.get(1..)),
            Some('~') => (SpfResult::SoftFail, text.get(1..)),
            Some('?') => (SpfResult::Neutral, text.get(1..)),
            _ => (SpfResult::Pass, Some(text)),
        };
        Ok(Self { text, result, mechanism: Mechanism::parse(rest.unwrap_or_default())? })
    }
}

impl Mechanism {
    fn parse(text: &str) -> Result<Self, SyntaxError> {
        let end = text.find([':', '/']).unwrap_or(text.len());
        let (name, arguments) = text.split_at_checked(end).unwrap_or((text, ""));
        let value = arguments.strip_prefix(':');
        let required = || value.filter(|value| !value.is_empty()).ok_or(SyntaxError::MissingValue);
        Ok(match name.to_ascii_lowercase().as_str() {
            "all" if arguments.is_empty() => Self::All,
            "all" => return Err(SyntaxError::UnexpectedValue),
            "include" => Self::Include(domain_spec(required()?)?),
            "exists" => Self::Exists(domain_spec(required()?)?),
            "ptr" if arguments.is_empty() => Self::Ptr(None),
            "ptr" => Self::Ptr(Some(domain_spec(required()?)?)),
            "a" => {
                let (domain, prefix) = domain_and_prefix(arguments)?;
                Self::A(domain, prefix)
            }
            "mx" => {
                let (domain, prefix) = domain_and_prefix(arguments)?;
                Self::Mx(domain, prefix)
            }
            "ip4" => {
                let (address, length) = network(required()?, 32)?;
                Self::Ip4(address, length)
            }
            "ip6" => {
                let (address, length) = network(required()?, 128)?;
                Self::Ip6(address, length)
            }
            _ => return Err(SyntaxError::UnknownMechanism),
        })
    }
}

fn domain_spec(text: &str) -> Result<MacroString, SyntaxError> {
    if text.is_empty() { Err(SyntaxError::MissingValue) } else { MacroString::domain_spec(text) }
}

/// `[ ":" domain-spec ] [ dual-cidr-length ]`, read from the right: a domain-spec may have slashes of its own.
fn domain_and_prefix(arguments: &str) -> Result<(Option<MacroString>, Prefix), SyntaxError> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let mut prefix = Prefix { ip4: 32, ip6: 128 };
    let mut rest = arguments;
    if let Some((head, length)) = rest.rsplit_once("//").filter(|(_, length)| digits(length)) {
        prefix.ip6 = prefix_length(length, 128)?;
        rest = head;
    }
    if let Some((head, length)) = rest.rsplit_once('/').filter(|(_, length)| digits(length)) {
        prefix.ip4 = prefix_length(length, 32)?;
        rest = head;
    }
    if rest.is_empty() {
        return Ok((None, prefix));
    }
    let value = rest.strip_prefix(':').ok_or(SyntaxError::PrefixLength)?;
    Ok((Some(domain_spec(value)?), prefix))
}

fn network<A: std::str::FromStr>(text: &str, longest: u8) -> Result<(A, u8), SyntaxError> {
    let (address, length) = match text.split_once('/') {
        Some((address, length)) => (address, prefix_length(length, longest)?),
        None => (text, longest),
    };
    Ok((address.parse().map_err(|_| SyntaxError::Network)?, length))
}

/// A decimal number without leading zeros, up to `longest`.
fn prefix_length(text: &str, longest: u8) -> Result<u8, SyntaxError> {
    let is_number = text.bytes().all(|b| b.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    text.parse().ok().filter(|length| is_number && *length <= longest).ok_or(SyntaxError::PrefixLength)
}
