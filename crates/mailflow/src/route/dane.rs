//! DANE for SMTP (RFC 7672): what TLSA records of a host ask for, if DNSSEC vouches for everything on the way to them.
//!
//! A zone that nobody lists is not signed, so that a document without zones knows no DANE.

use super::{
    Context, Stay,
    handover::{Dialect, Presented, Requirement},
};
use crate::{
    assumption::Assumption,
    model::{
        Certificate, CertificateUsage, Chain, Dnssec, Issuer, RecordData, RecordSet, RecordType, SmartHost, Tlsa, Zone,
        config_ref::{ConfigRef, Element},
        microsoft,
    },
    names::DomainName,
    reason::Reason,
    reply::SmtpReply,
    trace::{Stage, Tls},
};

/// What a sender heeds of what a destination publishes about its TLS.
#[derive(Clone, Default)]
pub(super) struct Heeds {
    /// Whether its resolver validates, so that broken signatures leave it without an answer.
    pub(super) validates: bool,
    /// Whether it asks for TLSA records.
    pub(super) dane: Asks,
    /// The setting that has it so, if there is one.
    pub(super) dane_by: Option<ConfigRef>,
    /// Whether TLSA records count that were reached by MX records nobody signed.
    pub(super) insecure_mx: bool,
    /// Whether it asks for MTA-STS policies.
    pub(super) mta_sts: bool,
    /// The domain whose mail exchangers it goes to.
    pub(super) exchangers_of: Option<DomainName>,
    /// The domain whose MTA-STS policy is enforced.
    pub(super) policy_of: Option<DomainName>,
}

/// Whether a sender asks for DANE.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Asks {
    #[default]
    Never,
    /// And does without where there is none.
    WherePublished,
    /// And does not send where there is none.
    Always,
}

/// What DANE asks of the connection to a host.
#[derive(Clone, Copy)]
pub(super) enum Published<'a> {
    /// Nothing.
    Nothing,
    /// TLS: none of the records can be used to check a certificate.
    Encryption(&'a RecordSet),
    /// TLS with a certificate that one of the records matches.
    Certificate(&'a RecordSet, &'a [Tlsa]),
}

/// Why a certificate does not do.
enum Failure {
    NoMatch,
    OutsideValidity,
    OtherName,
}

impl<'a> Context<'a> {
    /// What a validating resolver makes of the records of `name`.
    fn dnssec(&self, name: &DomainName) -> Dnssec {
        self.topology.dns.zone_of(name).map_or(Dnssec::Insecure, |zone| zone.dnssec)
    }

    /// Whether no look-up below `name` has an answer for who validates.
    pub(super) fn is_bogus(&self, name: &DomainName, requirement: &Requirement) -> bool {
        requirement.heeds.validates && self.dnssec(name) == Dnssec::Bogus
    }

    /// The TLSA records of `host` for SMTP: those of the name that its aliases lead to, else its own (RFC 7672 §2.2.2).
    fn tlsa(&self, host: &DomainName) -> Option<(&'a RecordSet, &'a [Tlsa])> {
        let dns = &self.topology.dns;
        let target = dns.address_sets(host).last().map(|set| set.name.clone());
        target.iter().chain([host]).find_map(|base| {
            let set = dns.record_set(&tlsa_owner(base)?, RecordType::Tlsa)?;
            match &set.data {
                RecordData::Tlsa(records) if !records.is_empty() => Some((set, records.as_slice())),
                _ => None,
            }
        })
    }

    /// The names whose records a sender needs to connect to `host`: the host's own, and those of its aliases.
    fn names_of(&self, host: &DomainName) -> Vec<DomainName> {
        let sets = self.topology.dns.address_sets(host);
        std::iter::once(host.clone()).chain(sets.into_iter().map(|set| set.name.clone())).collect()
    }

    /// What the answer to "does DANE apply to `host`?" was taken from.
    pub(super) fn evidence_for_dane(&self, host: &SmartHost, requirement: &Requirement) -> Vec<Element> {
        let SmartHost::Host(host) = host else { return Vec::new() };
        if !requirement.heeds.validates {
            return Vec::new();
        }
        let dns = &self.topology.dns;
        let set = self.tlsa(host).map(|(set, _)| set);
        let mut names = self.names_of(host);
        names.extend(set.map(|set| set.name.clone()));
        let zones = names.iter().filter_map(|name| dns.zone_of(name)).map(|zone| Element::Zone(zone.name.clone()));
        zones.chain(set.map(record_set)).collect()
    }
}

impl<'a> Stay<'a> {
    /// Whether the records that name the mail exchangers of `domain` have an answer, and the zone that was asked.
    pub(super) fn exchangers_are_authentic(
        &mut self,
        domain: &DomainName,
        requirement: &Requirement,
    ) -> Result<Option<Element>, SmtpReply> {
        if !requirement.heeds.validates {
            return Ok(None);
        }
        let zone = self.context.topology.dns.zone_of(domain);
        match zone {
            Some(zone) if zone.dnssec == Dnssec::Bogus => Err(self.dnssec_fails(domain, zone, requirement, Stage::NextHop, "MX")),
            zone => Ok(zone.map(|zone| Element::Zone(zone.name.clone()))),
        }
    }

    /// What DANE asks of the connection to `host`, or why there must be none.
    pub(super) fn published(&mut self, host: &SmartHost, requirement: &Requirement) -> Result<Published<'a>, SmtpReply> {
        let context = self.context;
        let SmartHost::Host(host) = host else { return Ok(Published::Nothing) };
        if !requirement.heeds.validates {
            return Ok(Published::Nothing);
        }
        let dns = &context.topology.dns;
        let names = context.names_of(host);
        let bogus = names.iter().filter_map(|name| dns.zone_of(name)).find(|zone| zone.dnssec == Dnssec::Bogus);
        if let Some(zone) = bogus {
            return Err(self.dnssec_fails(host, zone, requirement, Stage::Handover, "A"));
        }
        let heeds = &requirement.heeds;
        if heeds.dane == Asks::Never {
            return Ok(Published::Nothing);
        }
        let is_secure = |name: &DomainName| context.dnssec(name) == Dnssec::Secure;
        let is_led_to = heeds.insecure_mx || heeds.exchangers_of.iter().all(is_secure);
        if !is_led_to && heeds.dane == Asks::Always {
            return self.without_dane(host, requirement, "non DNSSEC destination");
        }
        let Some((set, records)) = context.tlsa(host) else {
            return self.without_dane(host, requirement, NO_RECORDS);
        };
        if let Some(zone) = dns.zone_of(&set.name).filter(|zone| zone.dnssec == Dnssec::Bogus) {
            return Err(self.dnssec_fails(host, zone, requirement, Stage::Handover, "TLSA"));
        }
        if !is_led_to || !names.iter().chain([&set.name]).all(is_secure) {
            if heeds.dane == Asks::WherePublished {
                let reason = Reason::DaneNotSecure { host: host.to_string() };
                self.decide(Stage::Handover, reason, record_set(set));
            }
            // Postfix asks for records only where DNSSEC vouches for the addresses.
            return self.without_dane(host, requirement, NO_RECORDS);
        }
        if records.iter().any(|record| record.usage.is_usable()) {
            return Ok(Published::Certificate(set, records));
        }
        if heeds.dane == Asks::Always {
            return self.without_dane(host, requirement, "TLSA records unusable");
        }
        self.decide(Stage::Handover, Reason::DaneUnusable { host: host.to_string() }, record_set(set));
        Ok(Published::Encryption(set))
    }

    /// A host that DANE does not apply to: for who asks for nothing else, that is the end.
    fn without_dane(
        &mut self,
        host: &DomainName,
        requirement: &Requirement,
        problem: &'static str,
    ) -> Result<Published<'a>, SmtpReply> {
        let (Asks::Always, Some(by)) = (requirement.heeds.dane, &requirement.heeds.dane_by) else {
            return Ok(Published::Nothing);
        };
        let host = host.to_string();
        if requirement.dialect == Dialect::Postfix {
            self.decide(Stage::Handover, Reason::PostfixDaneOnly { host, problem }, by.clone());
            return Err(SmtpReply::new(450, "4.7.5", problem));
        }
        self.decide(Stage::Handover, Reason::DaneRequired { host }, by.clone());
        Err(SmtpReply::new(450, "4.7.323", TLSA_INVALID))
    }

    /// Records of `name` that should be signed and are not: there is no answer.
    fn dnssec_fails(
        &mut self,
        name: &DomainName,
        zone: &Zone,
        requirement: &Requirement,
        stage: Stage,
        record_type: &str,
    ) -> SmtpReply {
        let reason = Reason::DnssecInvalid { name: name.clone() };
        self.decide(stage, reason, Element::Zone(zone.name.clone()).setting("DNSSEC"));
        if requirement.dialect == Dialect::Postfix {
            return if record_type == "TLSA" {
                SmtpReply::new(450, "4.7.5", format!("TLSA lookup error for {name}:25"))
            } else {
                let text = format!(
                    "Host or domain name not found. Name service error for name={name} type={record_type}: Host not found, try again"
                );
                SmtpReply::new(450, "4.4.3", text)
            };
        }
        self.leaning_on(Assumption::DnssecFailure);
        if self.context.topology.assumptions.is(Assumption::DnssecFailure, "deferred-4.4.312") {
            return SmtpReply::new(450, "4.4.312", "DNS query failed");
        }
        SmtpReply::new(450, "4.7.324", "dnssec-invalid: Destination domain returned invalid DNSSEC records")
    }

    /// Whether the server presents a certificate that one of `records` matches.
    pub(super) fn authenticate(
        &mut self,
        host: &SmartHost,
        (set, records): (&RecordSet, &[Tlsa]),
        presented: &Presented<'_>,
        requirement: &Requirement,
    ) -> Result<(), SmtpReply> {
        let is_postfix = requirement.dialect == Dialect::Postfix;
        let host_text = host.to_string();
        let certificate = match presented {
            Presented::Nothing => {
                return Err(self.tls_not_offered(host_text, record_set(set).into(), requirement.dialect));
            }
            // Microsoft publishes the records of its own hosts and keeps them in step with its certificates.
            Presented::Microsoft => {
                let certificate = microsoft::CERTIFICATE_NAMES.join(", ");
                self.decide(Stage::Handover, Reason::DaneAuthenticated { host: host_text, certificate }, record_set(set));
                return Ok(());
            }
            Presented::Certificate(certificate) => *certificate,
        };
        let name = certificate.name.clone();
        let outcome = self.matches(host, records, certificate, requirement);
        let leans = !is_postfix && self.is_expired_end_entity(records, certificate);
        let Err(failure) = outcome else {
            let reason = Reason::DaneAuthenticated { host: host_text, certificate: name.to_string() };
            self.decide(Stage::Handover, reason, record_set(set));
            if leans {
                self.leaning_on(Assumption::DaneExpiredCertificate);
            }
            return Ok(());
        };
        if is_postfix {
            self.decide(Stage::Handover, Reason::PostfixCertificateUnverified { host: host_text }, record_set(set));
            return Err(SmtpReply::new(450, "4.7.5", "Server certificate not verified"));
        }
        let of_certificate = Element::Certificate(name.clone());
        Err(match failure {
            Failure::NoMatch => {
                self.decide(Stage::Handover, Reason::DaneNoMatch { host: host_text, certificate: name }, record_set(set));
                SmtpReply::new(450, "4.7.323", TLSA_INVALID)
            }
            Failure::OtherName => {
                let reason = Reason::DaneHostMismatch { host: host_text, certificate: name };
                self.decide(Stage::Handover, reason, of_certificate);
                let text = "certificate-host-mismatch: Remote certificate MUST have a common name or subject alternative name matching the hostname (DANE)";
                SmtpReply::new(450, "4.7.325", text)
            }
            Failure::OutsideValidity => {
                self.decide(Stage::Handover, Reason::DaneCertificateExpired { certificate: name }, of_certificate);
                if leans {
                    self.leaning_on(Assumption::DaneExpiredCertificate);
                }
                if self.is_expired(certificate) {
                    let text = "certificate-expired: Destination mail server's certificate is expired.";
                    SmtpReply::new(450, "4.7.322", text)
                } else {
                    SmtpReply::new(450, "4.7.323", TLSA_INVALID)
                }
            }
        })
    }

    /// A host that ought to have TLS does not offer it.
    fn tls_not_offered(&mut self, host: String, cause: ConfigRef, dialect: Dialect) -> SmtpReply {
        if dialect == Dialect::Postfix {
            let text = format!("TLS is required, but was not offered by host {host}");
            self.decide(Stage::Handover, Reason::PostfixTlsNotOffered { host }, cause);
            return SmtpReply::new(450, "4.7.4", text);
        }
        self.decide(Stage::Handover, Reason::DaneTlsNotOffered { host }, cause);
        SmtpReply::new(450, "4.7.321", STARTTLS_NOT_SUPPORTED)
    }

    /// TLS as records ask for it that cannot be used to check a certificate: any will do.
    pub(super) fn encrypted(
        &mut self,
        host: String,
        set: &RecordSet,
        presented: &Presented<'_>,
        requirement: &Requirement,
    ) -> Result<Tls, SmtpReply> {
        if matches!(presented, Presented::Nothing) {
            return Err(self.tls_not_offered(host, record_set(set).into(), requirement.dialect));
        }
        self.decide(Stage::Handover, Reason::Encrypted { host }, record_set(set));
        Ok(Tls::Encrypted)
    }

    /// Compares `certificate` with the records that can be used.
    ///
    /// Source: RFC 7672 §3.1.1: a record of the server's own certificate says all, names and dates do not count; §3.1.2: with a
    /// record of its authority they do, and the server has to send the chain. Exchange Online's documents ask for a certificate
    /// that is not expired in every case.
    fn matches(
        &self,
        host: &SmartHost,
        records: &[Tlsa],
        certificate: &Certificate,
        requirement: &Requirement,
    ) -> Result<(), Failure> {
        let topology = self.context.topology;
        let matching = |usage| records.iter().any(|record| is_of(record, usage, certificate));
        let is_outside = self.context.message.on.as_ref().is_some_and(|day| certificate.is_outside_validity(day));
        if matching(CertificateUsage::DaneEe) {
            let is_refused = requirement.dialect != Dialect::Postfix
                && topology.assumptions.is(Assumption::DaneExpiredCertificate, "deferred-4.7.322");
            return if is_outside && is_refused { Err(Failure::OutsideValidity) } else { Ok(()) };
        }
        // A certificate that is its own authority is no trust anchor: observed on Postfix 3.7.11 with OpenSSL 3.0.
        let is_issued = certificate.chain == Chain::Complete && certificate.issuer != Issuer::SelfSigned;
        if !matching(CertificateUsage::DaneTa) || !is_issued {
            return Err(Failure::NoMatch);
        }
        if is_outside {
            return Err(Failure::OutsideValidity);
        }
        let host = match host {
            SmartHost::Host(name) => Some(name),
            SmartHost::Address(_) | SmartHost::Network(_) => None,
        };
        // RFC 7672 §3.2.3: the host, and the domain whose mail goes there.
        let mut names = host.into_iter().chain(&requirement.heeds.exchangers_of);
        if names.any(|name| certificate.names_host(name)) { Ok(()) } else { Err(Failure::OtherName) }
    }

    fn is_expired_end_entity(&self, records: &[Tlsa], certificate: &Certificate) -> bool {
        let is_outside = self.context.message.on.as_ref().is_some_and(|day| certificate.is_outside_validity(day));
        is_outside && records.iter().any(|record| is_of(record, CertificateUsage::DaneEe, certificate))
    }

    fn is_expired(&self, certificate: &Certificate) -> bool {
        let day = self.context.message.on.as_ref();
        day.zip(certificate.not_after.as_ref()).is_some_and(|(day, last)| day > last)
    }
}

/// What Exchange Online notes of a host that DANE asks TLS of, and that has none.
pub(super) const STARTTLS_NOT_SUPPORTED: &str =
    "starttls-not-supported: Destination mail server must support TLS to receive mail.";
const NO_RECORDS: &str = "no TLSA records found";
const TLSA_INVALID: &str = "tlsa-invalid: The domain failed DANE validation.";

/// Where the records of `host` for SMTP stand (RFC 6698 §3).
fn tlsa_owner(host: &DomainName) -> Option<DomainName> {
    DomainName::parse(&format!("_25._tcp.{host}")).ok()
}

fn record_set(set: &RecordSet) -> Element {
    Element::RecordSet(set.name.clone(), set.record_type())
}

fn is_of(record: &Tlsa, usage: CertificateUsage, certificate: &Certificate) -> bool {
    record.usage == usage && record.certificate.as_ref() == Some(&certificate.name)
}
