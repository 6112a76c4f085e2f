//! TLSA records (RFC 6698): which certificate a mail server of a zone presents, as DANE for SMTP asks (RFC 7672).
//!
//! A document has certificates by name and no keys. So the association data, which is a digest in DNS, is here the name of the
//! certificate that it was made of: `3 1 1 mail.contoso.com`. Without a name it was made of none of the document's certificates.
//! Two certificates with one key need a record each.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::names::{Name, NameError, shortened, text_type};

/// One TLSA record, written as zone files write it: usage, selector, matching type, and what it was made of.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Tlsa {
    /// Certificate usage.
    pub usage: CertificateUsage,
    /// What of the certificate the data is made of.
    pub selector: Selector,
    /// How it is made.
    pub matching_type: MatchingType,
    /// The certificate that the data was made of; of a trust anchor's record, the certificate that the anchor has issued. `None`
    /// is data of some other certificate, such as one that was replaced.
    pub certificate: Option<Name>,
}

/// The usages by their acronyms (RFC 7218 §2.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CertificateUsage {
    /// 0: an authority that has to be publicly trusted too.
    PkixTa,
    /// 1: a server certificate that has to be publicly trusted too.
    PkixEe,
    /// 2: the authority that has issued the server's certificate.
    DaneTa,
    /// 3: the server's certificate.
    DaneEe,
}

/// The selectors by their acronyms (RFC 7218 §2.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Selector {
    /// 0: the whole certificate.
    Cert,
    /// 1: its public key.
    Spki,
}

/// The matching types by their acronyms (RFC 7218 §2.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MatchingType {
    /// 0: the data itself.
    Full,
    /// 1: its SHA-256 digest.
    Sha256,
    /// 2: its SHA-512 digest.
    Sha512,
}

/// Why a text is not a [`Tlsa`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum TlsaError {
    /// The three numbers in front are not those of RFC 6698.
    #[error(
        "`{0}` is not a TLSA record; write usage 0 to 3, selector 0 or 1, matching type 0 to 2 and a certificate: `3 1 1 mail.contoso.com`"
    )]
    Numbers(String),
    /// What follows is no name of a certificate.
    #[error(transparent)]
    Certificate(#[from] NameError),
}

impl CertificateUsage {
    const ALL: [Self; 4] = [Self::PkixTa, Self::PkixEe, Self::DaneTa, Self::DaneEe];

    /// Whether DANE for SMTP heeds it: the usages that ask for public trust are not usable (RFC 7672 §3.1.3).
    pub const fn is_usable(self) -> bool {
        matches!(self, Self::DaneTa | Self::DaneEe)
    }
}

impl Selector {
    const ALL: [Self; 2] = [Self::Cert, Self::Spki];
}

impl MatchingType {
    const ALL: [Self; 3] = [Self::Full, Self::Sha256, Self::Sha512];
}

impl Tlsa {
    /// Reads three numbers and, where there is one, the name of a certificate.
    pub fn parse(text: &str) -> Result<Self, TlsaError> {
        let problem = || TlsaError::Numbers(shortened(text));
        let mut rest = text.trim();
        let mut number = || {
            let (head, tail) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
            rest = tail.trim_start();
            head.parse::<usize>().map_err(|_| problem())
        };
        let usage = CertificateUsage::ALL.get(number()?).copied().ok_or_else(problem)?;
        let selector = Selector::ALL.get(number()?).copied().ok_or_else(problem)?;
        let matching_type = MatchingType::ALL.get(number()?).copied().ok_or_else(problem)?;
        let certificate = if rest.is_empty() { None } else { Some(Name::parse(rest)?) };
        Ok(Self { usage, selector, matching_type, certificate })
    }

    /// The numbers as zone files write them.
    pub fn parameters(&self) -> String {
        format!("{} {} {}", self.usage as u8, self.selector as u8, self.matching_type as u8)
    }
}

impl fmt::Display for Tlsa {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.parameters())?;
        self.certificate.as_ref().map_or(Ok(()), |name| write!(f, " {name}"))
    }
}

text_type! {
    Tlsa, TlsaError;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_reads_back_as_it_was_written() {
        assert_eq!(Tlsa::parse(" 3  1 1   a b ").map(|record| record.to_string()), Ok("3 1 1 a b".to_owned()));
        for text in ["3 1 1 mail.contoso.com", "2 0 2 The new one", "0 0 0", "3 1 1"] {
            assert_eq!(Tlsa::parse(text).map(|record| record.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn what_is_not_a_record_is_refused() {
        for text in ["", "3", "3 1", "4 1 1 a", "3 2 1 a", "3 1 3 a", "-1 0 0", "x 1 1 a"] {
            assert!(matches!(Tlsa::parse(text), Err(TlsaError::Numbers(_))), "{text}");
        }
        assert!(matches!(Tlsa::parse(&format!("3 1 1 {}", "a".repeat(65))), Err(TlsaError::Certificate(_))));
    }
}
