//! MTA-STS (RFC 8461): a domain's policy on which hosts take its mail, and that only over TLS with a trusted certificate.

use super::{
    Context, Stay,
    handover::{Level, Presented, Requirement},
    passed_over,
};
use crate::{
    model::{
        MtaStsPolicy, MtaStsPolicyMode, RecordData, RecordSet, RecordType, SmartHost,
        config_ref::{ConfigRef, Element},
    },
    names::{DomainName, DomainPattern, SystemId},
    reason::{Mismatch, Reason},
    reply::SmtpReply,
    trace::Stage,
};

impl<'a> Context<'a> {
    /// The TXT record set beside a domain that may announce a policy.
    fn announcement(&self, domain: &DomainName) -> Option<&'a RecordSet> {
        let name = DomainName::parse(&format!("_mta-sts.{domain}")).ok()?;
        self.topology.dns.record_set(&name, RecordType::Txt)
    }

    fn policy(&self, domain: &DomainName) -> Option<&'a MtaStsPolicy> {
        self.topology.dns.zone(domain)?.mta_sts_policy.as_ref()
    }

    fn evidence_for_policy(&self, domain: &DomainName) -> Vec<Element> {
        let zone = self.topology.dns.zone(domain).map(|zone| Element::Zone(zone.name.clone()));
        let announcement = self.announcement(domain).map(|set| Element::RecordSet(set.name.clone(), RecordType::Txt));
        zone.into_iter().chain(announcement).collect()
    }
}

impl Stay<'_> {
    /// The hosts that the policy of `domain` lets its mail go to, and what it asks of the connection.
    pub(super) fn policy_lets(
        &mut self,
        domain: &DomainName,
        hosts: Vec<DomainName>,
        records: &ConfigRef,
        requirement: &mut Requirement,
    ) -> Result<Vec<DomainName>, SmtpReply> {
        if !requirement.heeds.mta_sts {
            return Ok(hosts);
        }
        let evidence = self.context.evidence_for_policy(domain);
        let hosts = self.policy_applies(domain, hosts, records, requirement);
        self.looking_at(evidence);
        hosts
    }

    fn policy_applies(
        &mut self,
        domain: &DomainName,
        hosts: Vec<DomainName>,
        records: &ConfigRef,
        requirement: &mut Requirement,
    ) -> Result<Vec<DomainName>, SmtpReply> {
        let announcement = self.context.announcement(domain).filter(|set| is_announcement(set));
        let (set, policy) = match (announcement, self.context.policy(domain)) {
            (None, None) => return Ok(hosts),
            (None, Some(_)) => {
                let reason = Reason::MtaStsNotAnnounced { domain: domain.clone() };
                self.decide(Stage::NextHop, reason, of_policy(domain, "mode"));
                return Ok(hosts);
            }
            (Some(set), policy) => (set, policy),
        };
        let Some(policy) = policy else {
            let reason = Reason::MtaStsPolicyMissing { domain: domain.clone() };
            self.decide(Stage::NextHop, reason, Element::RecordSet(set.name.clone(), RecordType::Txt));
            return Ok(hosts);
        };
        match policy.mode {
            MtaStsPolicyMode::None => return Ok(hosts),
            MtaStsPolicyMode::Testing => {
                let reason = Reason::MtaStsTesting { domain: domain.clone() };
                self.decide(Stage::NextHop, reason, of_policy(domain, "mode"));
                return Ok(hosts);
            }
            MtaStsPolicyMode::Enforce => {}
        }
        let (named, others): (Vec<DomainName>, Vec<DomainName>) = hosts.into_iter().partition(|host| policy.names(host));
        let lost = others.iter().map(|host| {
            let why = Mismatch::NotInMtaStsPolicy { host: host.clone() };
            passed_over(records.clone(), why)
        });
        let lost = lost.collect();
        if named.is_empty() {
            let reason = Reason::MtaStsNoHost { domain: domain.clone() };
            self.decide_over(Stage::NextHop, reason, of_policy(domain, "mx"), lost);
            return Err(SmtpReply::new(450, "4.4.8", format!("MX hosts of {domain} failed MTA-STS validation")));
        }
        let reason = Reason::MtaStsEnforced { domain: domain.clone() };
        self.decide_over(Stage::NextHop, reason, of_policy(domain, "mode"), lost);
        requirement.heeds.policy_of = Some(domain.clone());
        Ok(named)
    }

    /// Whether the connection to `host` is what the policy of `domain` asks for.
    pub(super) fn meets_policy(
        &mut self,
        domain: &DomainName,
        host: &SmartHost,
        next: &SystemId,
        presented: &Presented<'_>,
        requirement: &Requirement,
    ) -> Result<(), SmtpReply> {
        let SmartHost::Host(name) = host else { return Ok(()) };
        let (cause, text) = (of_policy(domain, "mode"), host.to_string());
        if matches!(presented, Presented::Nothing) {
            self.decide(Stage::Handover, Reason::MtaStsTlsNotOffered { host: text }, cause);
            return Err(SmtpReply::new(450, "4.4.317", "Cannot connect to remote server"));
        }
        // RFC 8461 §4.2: trusted, valid, and with the host's name.
        let wanted = Requirement { level: Level::Named(vec![DomainPattern::Exact(name.clone())]), ..requirement.clone() };
        if let Err(failure) = self.check_certificate(&wanted, presented) {
            let (reason, _) = *failure;
            self.decide(Stage::Handover, reason, presented.element(next));
            self.decide(Stage::Handover, Reason::MtaStsCertificateRefused { host: text, domain: domain.clone() }, cause);
            return Err(SmtpReply::new(450, "4.7.5", "Remote certificate failed MTA-STS validation."));
        }
        self.decide(Stage::Handover, Reason::MtaStsPasses { host: text, domain: domain.clone() }, cause);
        Ok(())
    }
}

/// Whether the set announces a policy: exactly one of its texts does (RFC 8461 §3.1).
fn is_announcement(set: &RecordSet) -> bool {
    let RecordData::Txt(texts) = &set.data else { return false };
    let is_one = |text: &&String| {
        let mut fields = text.split(';').map(str::trim);
        fields.next() == Some("v=STSv1") && fields.any(|field| field.strip_prefix("id=").is_some_and(|id| !id.is_empty()))
    };
    let versions = texts.iter().filter(|text| text.trim_start().starts_with("v=STSv1")).count();
    versions == 1 && texts.iter().any(|text| is_one(&text))
}

fn of_policy(domain: &DomainName, setting: &'static str) -> ConfigRef {
    Element::Zone(domain.clone()).setting(setting)
}
