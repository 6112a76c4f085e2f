//! What mail flow rules look at, by the parameter names of `New-TransportRule`.

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use super::{ByteSize, Pattern, Scl, networks};
use crate::names::{DomainName, EmailAddress};

/// `FromScope` and `SentToScope`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Scope {
    /// Inside.
    InOrganization,
    /// Outside.
    NotInOrganization,
}

impl Scope {
    /// The cmdlet's value.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InOrganization => "InOrganization",
            Self::NotInOrganization => "NotInOrganization",
        }
    }
}

/// A condition, or with `ExceptIf` in front of its name an exception. Its values are alternatives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Condition {
    /// `SenderDomainIs`.
    SenderDomainIs(Vec<DomainName>),
    /// `From`.
    From(Vec<EmailAddress>),
    /// `FromMemberOf`.
    FromMemberOf(Vec<EmailAddress>),
    /// `FromScope`.
    FromScope(Scope),
    /// `FromAddressContainsWords`.
    FromAddressContainsWords(Vec<String>),
    /// `FromAddressMatchesPatterns`.
    FromAddressMatchesPatterns(Vec<Pattern>),
    /// `SenderIpRanges`.
    #[serde(deserialize_with = "networks::read_ranges")]
    SenderIpRanges(Vec<IpNet>),
    /// `RecipientDomainIs`.
    RecipientDomainIs(Vec<DomainName>),
    /// `SentTo`: recipients, not groups.
    SentTo(Vec<EmailAddress>),
    /// `SentToMemberOf`.
    SentToMemberOf(Vec<EmailAddress>),
    /// `SentToScope`.
    SentToScope(Scope),
    /// `RecipientAddressContainsWords`.
    RecipientAddressContainsWords(Vec<String>),
    /// `RecipientAddressMatchesPatterns`.
    RecipientAddressMatchesPatterns(Vec<Pattern>),
    /// `AnyOfRecipientAddressContainsWords`: one matching recipient matches them all.
    AnyOfRecipientAddressContainsWords(Vec<String>),
    /// `AnyOfRecipientAddressMatchesPatterns`: one matching recipient matches them all.
    AnyOfRecipientAddressMatchesPatterns(Vec<Pattern>),
    /// `AnyOfToHeader`.
    AnyOfToHeader(Vec<EmailAddress>),
    /// `AnyOfToHeaderMemberOf`.
    AnyOfToHeaderMemberOf(Vec<EmailAddress>),
    /// `AnyOfCcHeader`.
    AnyOfCcHeader(Vec<EmailAddress>),
    /// `AnyOfCcHeaderMemberOf`.
    AnyOfCcHeaderMemberOf(Vec<EmailAddress>),
    /// `AnyOfToCcHeader`.
    AnyOfToCcHeader(Vec<EmailAddress>),
    /// `AnyOfToCcHeaderMemberOf`.
    AnyOfToCcHeaderMemberOf(Vec<EmailAddress>),
    /// `SubjectContainsWords`.
    SubjectContainsWords(Vec<String>),
    /// `SubjectMatchesPatterns`.
    SubjectMatchesPatterns(Vec<Pattern>),
    /// `MessageSizeOver`: at least this.
    MessageSizeOver(ByteSize),
    /// `SCLOver`: at least this.
    SclOver(Scl),
    /// `HeaderContainsMessageHeader` with `HeaderContainsWords`.
    HeaderContains {
        /// The header field's name.
        header: String,
        /// The words.
        words: Vec<String>,
    },
    /// `HeaderMatchesMessageHeader` with `HeaderMatchesPatterns`.
    HeaderMatches {
        /// The header field's name.
        header: String,
        /// The patterns.
        patterns: Vec<Pattern>,
    },
}

impl Condition {
    /// The parameter of `New-TransportRule`.
    pub const fn parameter(&self) -> &'static str {
        match self {
            Self::SenderDomainIs(_) => "SenderDomainIs",
            Self::From(_) => "From",
            Self::FromMemberOf(_) => "FromMemberOf",
            Self::FromScope(_) => "FromScope",
            Self::FromAddressContainsWords(_) => "FromAddressContainsWords",
            Self::FromAddressMatchesPatterns(_) => "FromAddressMatchesPatterns",
            Self::SenderIpRanges(_) => "SenderIpRanges",
            Self::RecipientDomainIs(_) => "RecipientDomainIs",
            Self::SentTo(_) => "SentTo",
            Self::SentToMemberOf(_) => "SentToMemberOf",
            Self::SentToScope(_) => "SentToScope",
            Self::RecipientAddressContainsWords(_) => "RecipientAddressContainsWords",
            Self::RecipientAddressMatchesPatterns(_) => "RecipientAddressMatchesPatterns",
            Self::AnyOfRecipientAddressContainsWords(_) => "AnyOfRecipientAddressContainsWords",
            Self::AnyOfRecipientAddressMatchesPatterns(_) => "AnyOfRecipientAddressMatchesPatterns",
            Self::AnyOfToHeader(_) => "AnyOfToHeader",
            Self::AnyOfToHeaderMemberOf(_) => "AnyOfToHeaderMemberOf",
            Self::AnyOfCcHeader(_) => "AnyOfCcHeader",
            Self::AnyOfCcHeaderMemberOf(_) => "AnyOfCcHeaderMemberOf",
            Self::AnyOfToCcHeader(_) => "AnyOfToCcHeader",
            Self::AnyOfToCcHeaderMemberOf(_) => "AnyOfToCcHeaderMemberOf",
            Self::SubjectContainsWords(_) => "SubjectContainsWords",
            Self::SubjectMatchesPatterns(_) => "SubjectMatchesPatterns",
            Self::MessageSizeOver(_) => "MessageSizeOver",
            Self::SclOver(_) => "SCLOver",
            Self::HeaderContains { .. } => "HeaderContainsMessageHeader",
            Self::HeaderMatches { .. } => "HeaderMatchesMessageHeader",
        }
    }

    /// The people and groups it names.
    pub fn addresses(&self) -> &[EmailAddress] {
        match self {
            Self::From(addresses)
            | Self::FromMemberOf(addresses)
            | Self::SentTo(addresses)
            | Self::SentToMemberOf(addresses)
            | Self::AnyOfToHeader(addresses)
            | Self::AnyOfToHeaderMemberOf(addresses)
            | Self::AnyOfCcHeader(addresses)
            | Self::AnyOfCcHeaderMemberOf(addresses)
            | Self::AnyOfToCcHeader(addresses)
            | Self::AnyOfToCcHeaderMemberOf(addresses) => addresses,
            Self::SenderDomainIs(_)
            | Self::FromScope(_)
            | Self::FromAddressContainsWords(_)
            | Self::FromAddressMatchesPatterns(_)
            | Self::SenderIpRanges(_)
            | Self::RecipientDomainIs(_)
            | Self::SentToScope(_)
            | Self::RecipientAddressContainsWords(_)
            | Self::RecipientAddressMatchesPatterns(_)
            | Self::AnyOfRecipientAddressContainsWords(_)
            | Self::AnyOfRecipientAddressMatchesPatterns(_)
            | Self::SubjectContainsWords(_)
            | Self::SubjectMatchesPatterns(_)
            | Self::MessageSizeOver(_)
            | Self::SclOver(_)
            | Self::HeaderContains { .. }
            | Self::HeaderMatches { .. } => &[],
        }
    }

    /// The same for an editor.
    pub fn addresses_mut(&mut self) -> &mut [EmailAddress] {
        match self {
            Self::From(addresses)
            | Self::FromMemberOf(addresses)
            | Self::SentTo(addresses)
            | Self::SentToMemberOf(addresses)
            | Self::AnyOfToHeader(addresses)
            | Self::AnyOfToHeaderMemberOf(addresses)
            | Self::AnyOfCcHeader(addresses)
            | Self::AnyOfCcHeaderMemberOf(addresses)
            | Self::AnyOfToCcHeader(addresses)
            | Self::AnyOfToCcHeaderMemberOf(addresses) => addresses,
            _ => &mut [],
        }
    }

    /// The groups whose members it asks for.
    pub const fn groups(&self) -> Option<&Vec<EmailAddress>> {
        match self {
            Self::FromMemberOf(groups)
            | Self::SentToMemberOf(groups)
            | Self::AnyOfToHeaderMemberOf(groups)
            | Self::AnyOfCcHeaderMemberOf(groups)
            | Self::AnyOfToCcHeaderMemberOf(groups) => Some(groups),
            _ => None,
        }
    }

    /// The same for an editor.
    pub const fn groups_mut(&mut self) -> Option<&mut Vec<EmailAddress>> {
        match self {
            Self::FromMemberOf(groups)
            | Self::SentToMemberOf(groups)
            | Self::AnyOfToHeaderMemberOf(groups)
            | Self::AnyOfCcHeaderMemberOf(groups)
            | Self::AnyOfToCcHeaderMemberOf(groups) => Some(groups),
            _ => None,
        }
    }

    /// The header fields whose addresses it looks at, in lower case.
    pub const fn address_fields(&self) -> &'static [&'static str] {
        match self {
            Self::AnyOfToHeader(_) | Self::AnyOfToHeaderMemberOf(_) => &["to"],
            Self::AnyOfCcHeader(_) | Self::AnyOfCcHeaderMemberOf(_) => &["cc"],
            Self::AnyOfToCcHeader(_) | Self::AnyOfToCcHeaderMemberOf(_) => &["to", "cc"],
            _ => &[],
        }
    }

    /// Whether it looks at one recipient, so that a rule with it forks the message: its actions are for the recipients that
    /// match. Every other condition takes all recipients or none (Microsoft, conditions and exceptions, "Recipients" and
    /// "Any recipients").
    pub const fn is_of_recipient(&self) -> bool {
        matches!(
            self,
            Self::RecipientDomainIs(_)
                | Self::SentTo(_)
                | Self::SentToMemberOf(_)
                | Self::SentToScope(_)
                | Self::RecipientAddressContainsWords(_)
                | Self::RecipientAddressMatchesPatterns(_)
        )
    }

    /// Whether it asks whom else the message goes to.
    pub const fn is_of_any_recipient(&self) -> bool {
        matches!(self, Self::AnyOfRecipientAddressContainsWords(_) | Self::AnyOfRecipientAddressMatchesPatterns(_))
    }
}

/// Whether `text` contains one of `words` as a whole word, in any case: `contoso` is in `ann@contoso.com`, not in
/// `contosoltd` (Microsoft, conditions and exceptions, property type `Words`: partial matches are not supported).
pub fn contains_words(text: &str, words: &[String]) -> bool {
    let text = text.to_lowercase();
    let joins = |left: Option<char>, right: Option<char>| {
        left.is_some_and(char::is_alphanumeric) && right.is_some_and(char::is_alphanumeric)
    };
    words.iter().map(|word| word.trim().to_lowercase()).filter(|word| !word.is_empty()).any(|word| {
        text.match_indices(&word).any(|(at, _)| {
            let (before, rest) = text.split_at(at);
            let after = rest.get(word.len()..).and_then(|after| after.chars().next());
            !joins(before.chars().next_back(), word.chars().next()) && !joins(word.chars().next_back(), after)
        })
    })
}
