//! Postfix's TLS client: the level for a next hop, and certificates by their fingerprints.

use super::{
    Stay,
    dane::{Asks, Heeds, Published, STARTTLS_NOT_SUPPORTED},
    handover::{Below, Dialect, Level, Presented, Requirement, own_names},
    postfix::Server,
};
use crate::{
    model::{Certificate, NextHop, SmartHost, config_ref::Element, postfix::TlsLevel},
    names::{DomainName, DomainPattern, Name, SystemId},
    reason::Reason,
    reply::SmtpReply,
    trace::{Cause, Stage, Tls},
};

/// What Postfix answers to STARTTLS where it cannot use its own key and certificate.
const STARTTLS_ANSWER: &str = "454 4.7.0 TLS not available due to local problem";

impl Stay<'_> {
    /// The TLS level for a next hop: its line in smtp_tls_policy_maps, byte for byte, else smtp_tls_security_level.
    pub(super) fn tls_for(&mut self, server: Server<'_>, next_hop: &NextHop) -> Requirement {
        let policy = server.config.smtp_tls_policy_maps.iter().find(|policy| policy.next_hop == *next_hop);
        let (level, matches, parameter) = match policy {
            Some(policy) => (policy.level, policy.matches.as_slice(), "smtp_tls_policy_maps"),
            None => (server.config.smtp_tls_security_level, [].as_slice(), "smtp_tls_security_level"),
        };
        let cause = server.setting(parameter);
        self.decide(
            Stage::Handover,
            Reason::PostfixTlsLevel { host: next_hop.to_string(), level: level.as_str() },
            cause.clone(),
        );
        let names: Vec<DomainPattern> = matches.iter().filter_map(|name| policy_name(name)).collect();
        let heeds = Heeds {
            // Level dane needs a resolver that validates; there is one for every next hop.
            validates: server.config.uses_dane(),
            dane: match level {
                TlsLevel::Dane => Asks::WherePublished,
                TlsLevel::DaneOnly => Asks::Always,
                _ => Asks::Never,
            },
            dane_by: Some(cause.clone()),
            // smtp_tls_dane_insecure_mx_policy is `dane` where smtp_tls_security_level is.
            insecure_mx: level == TlsLevel::Dane && server.config.smtp_tls_security_level == TlsLevel::Dane,
            ..Heeds::default()
        };
        let level = match level {
            TlsLevel::None => Level::Never,
            // What TLSA records ask for beyond that stands in what is heeded.
            TlsLevel::May | TlsLevel::Dane | TlsLevel::DaneOnly => Level::Opportunistic,
            TlsLevel::Encrypt => Level::Encryption,
            TlsLevel::Fingerprint => Level::Fingerprint(match policy.filter(|policy| !policy.matches.is_empty()) {
                Some(policy) => policy.matches.iter().filter_map(|name| Name::parse(name).ok()).collect(),
                None => server.config.smtp_tls_fingerprint_cert_match.clone(),
            }),
            TlsLevel::Verify | TlsLevel::Secure if !names.is_empty() => Level::Named(names),
            TlsLevel::Verify => Level::Named(own_names(&next_hop.host, Below::No)),
            // smtp_tls_secure_cert_match: nexthop, dot-nexthop.
            TlsLevel::Secure => Level::Named(own_names(&next_hop.host, Below::Yes)),
        };
        Requirement { level, by: Some(cause), dialect: Dialect::Postfix, client_certificate: None, client_address: None, heeds }
    }

    /// Whether STARTTLS fails at a Postfix whose key does not belong to its certificate: it is offered all the same. Who needs
    /// TLS cannot send then; others go on in clear text.
    ///
    /// Observed on Postfix 3.7.11.
    pub(super) fn starttls_fails(
        &mut self,
        host: &SmartHost,
        next: &SystemId,
        certificate: &Certificate,
        requirement: &Requirement,
        published: Published<'_>,
    ) -> Result<bool, SmtpReply> {
        let is_postfix = self.context.topology.relay(next).is_some_and(|relay| relay.postfix().is_some());
        if certificate.private_key || !is_postfix || requirement.level == Level::Never {
            return Ok(false);
        }
        let name = certificate.name.clone();
        let cause = Element::Certificate(name.clone()).setting("HasPrivateKey");
        let reason = Reason::StarttlsFails { host: host.to_string(), certificate: name };
        self.decide(Stage::Handover, reason, cause);
        let is_demanded = requirement.level != Level::Opportunistic || requirement.heeds.policy_of.is_some();
        let is_published = !matches!(published, Published::Nothing);
        if !is_demanded && !is_published {
            return Ok(true);
        }
        Err(match requirement.dialect {
            Dialect::Postfix => {
                SmtpReply::new(454, "4.7.0", format!("TLS is required, but host {host} refused to start TLS: {STARTTLS_ANSWER}"))
            }
            Dialect::ExchangeServer => {
                SmtpReply::new(451, "4.4.0", format!("Primary target IP address responded with: \"{STARTTLS_ANSWER}\""))
            }
            // Microsoft, NDR table: 4.7.321 also where the handshake fails.
            Dialect::ExchangeOnline if is_published => SmtpReply::new(450, "4.7.321", STARTTLS_NOT_SUPPORTED),
            Dialect::ExchangeOnline => SmtpReply::new(450, "4.4.317", "Cannot connect to remote server"),
        })
    }

    /// Level `fingerprint` without a fingerprint is a mistake that Postfix notices before it connects.
    ///
    /// Source: Postfix, smtp_tls_policy.c: `MARK_INVALID`.
    pub(super) fn fingerprints_are_listed(&mut self, host: &SmartHost, requirement: &Requirement) -> Result<(), SmtpReply> {
        let Level::Fingerprint(certificates) = &requirement.level else { return Ok(()) };
        if !certificates.is_empty() {
            return Ok(());
        }
        let cause = requirement.by.clone().map_or(Cause::Standard, Cause::Config);
        self.decide(Stage::Handover, Reason::PostfixNoFingerprint { host: host.to_string() }, cause);
        Err(SmtpReply::new(450, "4.7.5", "client TLS configuration problem"))
    }

    /// Whether the certificate presented is one of `certificates`; who signed it, its names and dates do not count.
    ///
    /// Source: Postfix, TLS_README, "Certificate fingerprint verification". Evidence: observed on Postfix 3.7.11.
    pub(super) fn fingerprint(
        &mut self,
        host: String,
        certificates: &[Name],
        presented: &Presented<'_>,
        cause: Cause,
    ) -> Result<Tls, SmtpReply> {
        let certificate = match presented {
            Presented::Certificate(certificate) if certificates.contains(&certificate.name) => certificate.name.clone(),
            Presented::Certificate(_) | Presented::Microsoft | Presented::Nothing => {
                self.decide(Stage::Handover, Reason::PostfixCertificateUnverified { host }, cause);
                return Err(SmtpReply::new(450, "4.7.5", "Server certificate not verified"));
            }
        };
        self.decide(Stage::Handover, Reason::FingerprintMatches { host, certificate }, cause);
        Ok(Tls::Verified)
    }
}

/// A `match=` pattern of a TLS policy: `.x` stands for names below `x`.
fn policy_name(pattern: &str) -> Option<DomainPattern> {
    match pattern.strip_prefix('.') {
        Some(parent) => DomainName::parse(parent).ok().map(DomainPattern::Wildcard),
        None => DomainName::parse(pattern).ok().map(DomainPattern::Exact),
    }
}
