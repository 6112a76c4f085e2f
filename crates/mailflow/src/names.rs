//! The names mail flow is about: domains, addresses, systems and configured elements.
//!
//! Each is parsed once, at the edge, and is valid from then on. Comparison is byte-wise on the stored text, so what mail
//! systems compare without regard to case (domains, and addresses as Exchange and Postfix look them up) is stored in
//! lower case.

use std::{borrow::Borrow, cmp::Ordering, fmt, str::FromStr, sync::Arc};

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why a text is not a [`DomainName`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DomainNameError {
    /// Nothing was given.
    #[error("a domain name is missing")]
    Missing,
    /// A label is empty, as in `a..b`.
    #[error("`{0}` has an empty label; write names like `contoso.com`")]
    EmptyLabel(String),
    /// RFC 1035 §2.3.4: a label has at most 63 octets, a name 253.
    #[error("`{0}` is too long: a label has at most 63 characters, a name at most 253")]
    TooLong(String),
    /// A character that host names do not have.
    #[error("`{text}` contains `{character}`; use letters, digits, `-` and `.` (an internationalised name in its `xn--` form)")]
    Character {
        /// What was given.
        text: String,
        /// The first character that does not belong.
        character: char,
    },
    /// A label begins or ends with a hyphen.
    #[error("`{0}` has a label that begins or ends with `-`")]
    Hyphen(String),
}

/// A domain name in lower case without a trailing dot, such as `contoso.com`.
///
/// Labels follow RFC 1123 §2.1; a leading underscore is allowed because DNS owner names such as `_dmarc` have one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DomainName(Arc<str>);

impl DomainName {
    /// Reads a domain name; a trailing dot and upper case are accepted and dropped.
    pub fn parse(text: &str) -> Result<Self, DomainNameError> {
        let name = text.trim();
        let name = name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase();
        if name.is_empty() {
            return Err(DomainNameError::Missing);
        }
        if name.len() > 253 || name.split('.').any(|label| label.len() > 63) {
            return Err(DomainNameError::TooLong(shortened(text)));
        }
        for label in name.split('.') {
            if label.is_empty() {
                return Err(DomainNameError::EmptyLabel(text.to_owned()));
            }
            let is_label = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
            if let Some(character) = label.chars().find(|&c| !is_label(c)) {
                return Err(DomainNameError::Character { text: text.to_owned(), character });
            }
            if label.starts_with('-') || label.ends_with('-') {
                return Err(DomainNameError::Hyphen(text.to_owned()));
            }
        }
        Ok(Self(name.into()))
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this name lies below `parent`: `mail.contoso.com` below `contoso.com`, never a name below itself.
    pub fn is_below(&self, parent: &Self) -> bool {
        self.0.strip_suffix(parent.as_str()).is_some_and(|head| head.ends_with('.'))
    }

    /// Whether this name is `parent` or lies below it.
    pub fn is_at_or_below(&self, parent: &Self) -> bool {
        self == parent || self.is_below(parent)
    }

    /// The names it lies below, the nearest first, as text.
    pub fn parents(&self) -> impl Iterator<Item = &str> {
        std::iter::successors(self.0.split_once('.'), |(_, name)| name.split_once('.')).map(|(_, name)| name)
    }

    /// The order of names in a zone: by labels from the right (RFC 4034 §6.1), so that a name is followed by what lies below it.
    pub fn in_zone_order(&self, other: &Self) -> Ordering {
        self.0.rsplit('.').cmp(other.0.rsplit('.'))
    }

    /// The name without its first label, if one remains.
    pub fn parent(&self) -> Option<Self> {
        self.0.split_once('.').map(|(_, rest)| Self(rest.into()))
    }
}

/// Why a text is not an [`EmailAddress`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum EmailAddressError {
    /// Nothing was given.
    #[error("an address is missing")]
    Missing,
    /// No `@`.
    #[error("`{0}` has no `@`; write an address like `user@contoso.com`")]
    NoAt(String),
    /// The local part is empty, too long or has characters outside RFC 5321's dot-string.
    #[error(
        "the part before `@` in `{0}` is not a local part: letters, digits and !#$%&'*+-/=?^_`{{|}}~ with single dots between"
    )]
    LocalPart(String),
    /// The domain is not one.
    #[error(transparent)]
    Domain(#[from] DomainNameError),
}

/// An SMTP mailbox such as `bob@contoso.com` (RFC 5321 §4.1.2, dot-string form), in lower case.
///
/// RFC 5321 §2.4 lets a host tell cases apart in the local part; Exchange and Postfix's table look-ups do not, so neither
/// does this type.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EmailAddress {
    text: Arc<str>,
    domain: DomainName,
}

impl EmailAddress {
    /// Reads an address; `<` `>` around it are accepted and dropped.
    pub fn parse(text: &str) -> Result<Self, EmailAddressError> {
        let address = text.trim();
        let address = address.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).unwrap_or(address);
        if address.is_empty() {
            return Err(EmailAddressError::Missing);
        }
        let (local, domain) = address.rsplit_once('@').ok_or_else(|| EmailAddressError::NoAt(shortened(text)))?;
        let is_atom =
            |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c) || (!c.is_ascii() && c.is_alphanumeric());
        let is_local_part = local.len() <= 64 && local.split('.').all(|atom| !atom.is_empty() && atom.chars().all(is_atom));
        if !is_local_part {
            return Err(EmailAddressError::LocalPart(shortened(text)));
        }
        let domain = DomainName::parse(domain)?;
        Ok(Self { text: format!("{}@{domain}", local.to_lowercase()).into(), domain })
    }

    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The part before the `@`.
    pub fn local_part(&self) -> &str {
        self.text.rsplit_once('@').map_or("", |(local, _)| local)
    }

    /// The address without a plus and the tag after it (RFC 5233), if it has one.
    pub fn without_tag(&self) -> Option<Self> {
        let (base, _) = self.local_part().split_once('+')?;
        Self::parse(&format!("{base}@{}", self.domain)).ok()
    }

    /// The part after the `@`.
    pub fn domain(&self) -> &DomainName {
        &self.domain
    }
}

/// Why a text is not a [`DomainPattern`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DomainPatternError {
    /// A `*` elsewhere than alone or in front.
    #[error("`{0}` has a wildcard inside; write `contoso.com`, `*.contoso.com` or `*`")]
    EmbeddedWildcard(String),
    /// The rest is not a domain.
    #[error(transparent)]
    Domain(#[from] DomainNameError),
}

/// A domain, `*.domain`, or `*`, as connectors write them.
///
/// What `*.domain` covers differs by parameter (`exchange-online.md` §§3.4, 6.3), so matching is asked by two names.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum DomainPattern {
    /// Just this domain.
    Exact(DomainName),
    /// `*.domain`.
    Wildcard(DomainName),
    /// `*`.
    Any,
}

impl DomainPattern {
    /// Reads a pattern; the stored form `smtp:contoso.com;1` of Get-InboundConnector is accepted too.
    pub fn parse(text: &str) -> Result<Self, DomainPatternError> {
        let pattern = text.trim();
        let pattern = pattern.get(..5).filter(|head| head.eq_ignore_ascii_case("smtp:")).map_or(pattern, |_| &pattern[5..]);
        let pattern = pattern.rsplit_once(';').filter(|(_, cost)| cost.parse::<u8>().is_ok()).map_or(pattern, |(head, _)| head);
        if pattern == "*" {
            return Ok(Self::Any);
        }
        let (is_wildcard, domain) = pattern.strip_prefix("*.").map_or((false, pattern), |rest| (true, rest));
        if domain.contains('*') {
            return Err(DomainPatternError::EmbeddedWildcard(shortened(text)));
        }
        let domain = DomainName::parse(domain)?;
        Ok(if is_wildcard { Self::Wildcard(domain) } else { Self::Exact(domain) })
    }

    /// Whether it covers `domain` where `*.x` means the names below `x` only (outbound `RecipientDomains`).
    pub fn covers_below(&self, domain: &DomainName) -> bool {
        match self {
            Self::Exact(exact) => exact == domain,
            Self::Wildcard(parent) => domain.is_below(parent),
            Self::Any => true,
        }
    }

    /// Whether it covers `domain` where `*.x` means `x` and the names below it (inbound `SenderDomains`, certificate names).
    pub fn covers_with_parent(&self, domain: &DomainName) -> bool {
        match self {
            Self::Wildcard(parent) => domain.is_at_or_below(parent),
            Self::Exact(_) | Self::Any => self.covers_below(domain),
        }
    }
}

/// Why a text is not a [`Name`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NameError {
    /// Nothing was given.
    #[error("a name is missing")]
    Missing,
    /// Exchange takes at most 64 characters.
    #[error("`{0}…` is longer than 64 characters")]
    TooLong(String),
    /// Control characters, which no cmdlet accepts in a name.
    #[error("the name contains a control character")]
    Control,
}

/// The name of a connector, a rule or a certificate: 1 to 64 characters, unique among its kind in one organization.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Name(Arc<str>);

impl Name {
    /// Reads a name; space around it is dropped.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        let name = text.trim();
        if name.is_empty() {
            Err(NameError::Missing)
        } else if name.chars().count() > 64 {
            Err(NameError::TooLong(name.chars().take(24).collect()))
        } else if name.chars().any(char::is_control) {
            Err(NameError::Control)
        } else {
            Ok(Self(name.into()))
        }
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Why a text is not a [`SystemId`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{0}` is not a system name: 1 to 40 lower-case letters, digits and `-`")]
pub struct SystemIdError(String);

impl SystemIdError {
    /// What was given.
    pub fn text(&self) -> &str {
        &self.0
    }
}

/// Names a system of the topology: an organization, a relay, or `internet`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SystemId(Arc<str>);

impl SystemId {
    /// Reads a system name.
    pub fn parse(text: &str) -> Result<Self, SystemIdError> {
        let name = text.trim();
        let is_id = !name.is_empty()
            && name.len() <= 40
            && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        if is_id { Ok(Self(name.into())) } else { Err(SystemIdError(shortened(text))) }
    }

    /// The outside world: every sender and receiver that the topology does not describe.
    pub fn internet() -> Self {
        Self("internet".into())
    }

    /// Whether this is [`SystemId::internet`].
    pub fn is_internet(&self) -> bool {
        &*self.0 == "internet"
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A calendar day as `2026-11-22` (ISO 8601); ordering is chronological.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date(Arc<str>);

/// Why a text is not a [`Date`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{0}` is not a date; write it as `2026-11-22`")]
pub struct DateError(String);

impl DateError {
    /// What was given.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl Date {
    /// Reads a date.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let date = text.trim();
        let parts: Vec<&str> = date.split('-').collect();
        let number = |index: usize, width: usize| {
            parts
                .get(index)
                .filter(|part| part.len() == width && part.bytes().all(|b| b.is_ascii_digit()))
                .and_then(|part| part.parse::<u32>().ok())
        };
        let (Some(year), Some(month), Some(day), 3) = (number(0, 4), number(1, 2), number(2, 2), parts.len()) else {
            return Err(DateError(shortened(text)));
        };
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            2 => 28 + u32::from(leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => 0,
        };
        if (1..=days).contains(&day) { Ok(Self(date.into())) } else { Err(DateError(shortened(text))) }
    }

    /// The date as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DomainPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exact(domain) => f.write_str(domain.as_str()),
            Self::Wildcard(domain) => write!(f, "*.{domain}"),
            Self::Any => f.write_str("*"),
        }
    }
}

/// The first 80 characters, so that an error message stays readable whatever was pasted.
pub(crate) fn shortened(text: &str) -> String {
    let mut characters = text.chars();
    let head: String = characters.by_ref().take(80).collect();
    if characters.next().is_some() { head + "…" } else { head }
}

macro_rules! text_type {
    ($($type:ty, $error:ty;)*) => {$(
        impl FromStr for $type {
            type Err = $error;
            fn from_str(text: &str) -> Result<Self, Self::Err> { Self::parse(text) }
        }
        impl TryFrom<String> for $type {
            type Error = $error;
            fn try_from(text: String) -> Result<Self, $error> { Self::parse(&text) }
        }
        impl From<$type> for String {
            fn from(value: $type) -> Self { value.to_string() }
        }
        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "`{self}`") }
        }
    )*};
}
pub(crate) use text_type;
text_type! {
    DomainName, DomainNameError;
    EmailAddress, EmailAddressError;
    DomainPattern, DomainPatternError;
    Name, NameError;
    SystemId, SystemIdError;
    Date, DateError;
}

macro_rules! display_as_str {
    ($($type:ty),*) => {$(
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) }
        }
    )*};
}
display_as_str!(DomainName, EmailAddress, Name, SystemId, Date);

// Looking an element up by text needs no allocation.
impl Borrow<str> for Name {
    fn borrow(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_name_is_stored_in_lower_case_without_the_root_dot() {
        assert_eq!(DomainName::parse(" Contoso.COM. ").map(String::from), Ok("contoso.com".into()));
    }

    #[test]
    fn what_is_not_a_domain_name_is_refused_with_the_reason() {
        assert_eq!(DomainName::parse(""), Err(DomainNameError::Missing));
        assert_eq!(DomainName::parse("a..b"), Err(DomainNameError::EmptyLabel("a..b".into())));
        assert!(matches!(DomainName::parse("münchen.de"), Err(DomainNameError::Character { character: 'ü', .. })));
        assert!(matches!(DomainName::parse("-a.com"), Err(DomainNameError::Hyphen(_))));
        assert!(matches!(DomainName::parse(&"a".repeat(64)), Err(DomainNameError::TooLong(_))));
    }

    #[test]
    fn a_domain_is_below_its_parent_only_at_a_label_boundary() {
        let domain = |text| DomainName::parse(text).expect("test name");
        assert!(domain("mail.contoso.com").is_below(&domain("contoso.com")));
        assert!(!domain("notcontoso.com").is_below(&domain("contoso.com")));
        assert!(!domain("contoso.com").is_below(&domain("contoso.com")));
    }

    #[test]
    fn an_address_compares_without_regard_to_case() {
        assert_eq!(EmailAddress::parse("<Bob@Contoso.com>"), EmailAddress::parse("bob@contoso.com"));
    }

    #[test]
    fn what_is_not_an_address_is_refused_with_the_reason() {
        for text in ["bob", "@contoso.com", "a b@contoso.com", "a..b@contoso.com", "bob@", "bob@-x.com", ""] {
            assert!(EmailAddress::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_wildcard_may_stand_only_in_front() {
        assert_eq!(DomainPattern::parse("smtp:*;1"), Ok(DomainPattern::Any));
        assert!(DomainPattern::parse("*.contoso.com").is_ok());
        assert!(matches!(DomainPattern::parse("a.*.com"), Err(DomainPatternError::EmbeddedWildcard(_))));
    }

    #[test]
    fn dates_follow_the_calendar() {
        assert!(Date::parse("2024-02-29").is_ok());
        for text in ["2026-02-29", "2026-13-01", "26-01-01", "2026-1-1", "2026-01-01-01"] {
            assert!(Date::parse(text).is_err(), "{text}");
        }
    }
}
