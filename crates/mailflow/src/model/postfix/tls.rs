//! TLS of Postfix's SMTP client: levels, and policies for single next hops.

use serde::{Deserialize, Serialize};

use super::NextHop;

/// `smtp_tls_security_level` and the levels of `smtp_tls_policy_maps`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum TlsLevel {
    /// No TLS.
    #[default]
    None,
    /// TLS where offered.
    May,
    /// TLS with any certificate.
    Encrypt,
    /// TLS with one of the certificates that the policy lists.
    Fingerprint,
    /// TLS as the TLSA records of the host ask for it, without such records as with `May`. Needs
    /// `smtp_dns_support_level = dnssec` and a resolver that validates.
    Dane,
    /// TLS as the TLSA records of the host ask for it; without such records no mail.
    DaneOnly,
    /// TLS with a trusted certificate that names the next hop.
    Verify,
    /// TLS with a trusted certificate that names what the policy says.
    Secure,
}

impl TlsLevel {
    /// The value in `main.cf`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::May => "may",
            Self::Encrypt => "encrypt",
            Self::Fingerprint => "fingerprint",
            Self::Dane => "dane",
            Self::DaneOnly => "dane-only",
            Self::Verify => "verify",
            Self::Secure => "secure",
        }
    }
}

/// One line of `smtp_tls_policy_maps`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TlsPolicy {
    /// The next hop, byte for byte as the routing decision wrote it.
    pub next_hop: NextHop,
    /// The level for it.
    pub level: TlsLevel,
    /// `match=` patterns; `.x` stands for names below `x`. At level `fingerprint` they are digests, for which the names of the
    /// certificates stand that they were made of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub matches: Vec<String>,
}
