//! Whether mail from outside is what it says: SPF, DKIM and DMARC at Exchange Online, from the DNS that the topology
//! describes.
//!
//! The results exist on arrival; what they lead to follows after the mail flow rules, with content filtering. Domains whose
//! records are not described are left to the real service.

use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
    ops::ControlFlow,
};

use super::{
    Departure, Stay,
    attribution::{Attributed, Origin},
    enhanced_filtering::Source,
    exchange_online::Tenant,
    internal_headers::FirstPass,
};
use crate::{
    assumption::Assumption,
    dmarc::{self, Policy},
    message::Signature,
    model::{
        Dns, System,
        config_ref::{ConfigRef, Element},
        dns::{MailExchangers, RecordType},
        microsoft,
    },
    names::{DomainName, EmailAddress, Name},
    reason::Reason,
    reply::SmtpReply,
    spf::{self, Answer, QueryType, Resolver, Session, SpfResult},
    trace::Stage,
};

/// What the author's domain asks for, when nobody vouches for it.
pub(super) struct Unauthenticated {
    author: DomainName,
    policy: Policy,
    record: Element,
    /// Whether enhanced filtering knows who sends behind a filter in front.
    is_behind: bool,
}

impl Unauthenticated {
    /// Whether the domain asks to refuse the message, or to keep it in quarantine.
    pub(super) fn asks_for_anything(&self) -> bool {
        self.policy != Policy::None
    }
}

/// What SPF says about the client.
pub(super) enum Spf {
    /// It may send for this domain.
    Pass(DomainName),
    /// It may not, or nobody says.
    NoPass,
    /// The topology does not say enough; the domain, if it is known.
    Open(Option<DomainName>),
}

impl Stay<'_> {
    /// Whether the message skips the filter as internal, or as an own server's where that reading is chosen.
    pub(super) fn skips_filtering(&mut self, tenant: Tenant<'_>, origin: &Origin) -> bool {
        if *origin == Origin::Internal {
            return true;
        }
        let Some(connector) = origin.connector().cloned() else { return false };
        let element = tenant.inbound_connector(&connector);
        if self.is_authenticated(tenant, origin) {
            let setting = element.setting("TreatMessagesAsInternal");
            self.decide(Stage::Filtering, Reason::FilteringBypassed { connector }, setting);
            return true;
        }
        if self.was_judged_before(tenant, &connector) {
            return true;
        }
        if self.context.topology.assumptions.is(Assumption::OwnServerFiltering, "bypassed") {
            self.decide(Stage::Filtering, Reason::FilteringBypassed { connector }, element);
            self.leaning_on(Assumption::OwnServerFiltering);
            return true;
        }
        false
    }

    /// Whether the message comes back with what this tenant found on its first pass, so that nothing is judged again.
    fn was_judged_before(&mut self, tenant: Tenant<'_>, connector: &Name) -> bool {
        let Some(own) = tenant.online.inbound_connector(connector) else { return false };
        match self.first_pass(tenant, own) {
            Some(FirstPass::Promoted(kept)) => {
                let cause = tenant.inbound_connector(connector).setting("CloudServicesMailEnabled");
                self.decide(Stage::Filtering, Reason::HeadersPromoted { connector: connector.clone() }, cause);
                self.looking_at(kept);
                true
            }
            Some(FirstPass::Lost(by)) if self.comes_back_from_centralized_transport() => {
                self.decide(Stage::Filtering, Reason::HeadersNotPromoted { connector: connector.clone() }, by);
                false
            }
            Some(FirstPass::Lost(_)) | None => false,
        }
    }

    /// Judges mail that does not count as internal.
    pub(super) fn authentication(
        &mut self,
        tenant: Tenant<'_>,
        attributed: &Attributed,
    ) -> ControlFlow<Departure, Option<Unauthenticated>> {
        let before = self.decisions.len();
        let source = self.source(tenant, attributed);
        let (spf, seen) = self.spf(&source);
        self.ipv6_authentication(attributed, &spf, &seen)?;
        let unauthenticated = self.dmarc(&spf, seen, source.is_behind);
        if attributed.origin.is_from_own_server() {
            for decision in self.decisions.iter_mut().skip(before) {
                decision.assumptions.push(Assumption::OwnServerFiltering);
            }
        }
        ControlFlow::Continue(unauthenticated)
    }

    /// SPF for the reverse-path, or for the HELO name of the server that hands over a message without one; and what was
    /// looked at.
    pub(super) fn spf(&mut self, source: &Source) -> (Spf, Vec<Element>) {
        let dns = &self.context.topology.dns;
        let helo = match self.context.topology.system(&source.from) {
            Some(System::Relay(relay)) => relay.host_name.to_string(),
            _ => String::new(),
        };
        let sender = self.envelope.reverse_path.as_ref();
        let reverse_path = sender.map(ToString::to_string).unwrap_or_default();
        let domain = sender.map(EmailAddress::domain).cloned().or_else(|| DomainName::parse(&helo).ok());
        let Some(domain) = domain else { return (Spf::Open(None), Vec::new()) };
        let seen = evidence(dns, domain.as_str(), RecordType::Txt);
        let is_spf =
            matches!(dns.texts(domain.as_str()), Answer::Records(texts) if texts.iter().any(|text| spf::is_record(text)));
        let Some(own) = text_set(dns, domain.as_str()).filter(|_| is_spf) else {
            return (if dns.describes(&domain) { Spf::NoPass } else { Spf::Open(Some(domain)) }, seen);
        };
        let Some(client_address) = source.address else {
            self.decide(Stage::Filtering, Reason::SpfClientUnknown { domain: domain.clone() }, own);
            self.looking_at(seen.clone());
            return (Spf::Open(Some(domain)), seen);
        };
        let session = Session { client_address, helo: &helo, reverse_path: &reverse_path, receiver: "", timestamp: 0 };
        let report = spf::check_host(&Known(dns), &session);
        let undescribed = report.queries.iter().find(|query| {
            let is_described = DomainName::parse(&query.name).is_ok_and(|name| dns.describes(&name));
            !query.is_answered && (query.query_type == QueryType::Ptr || !is_described)
        });
        let decisive = report.decisive().and_then(|step| text_set(dns, &step.domain));
        let term = report.decisive().and_then(|step| step.term.clone());
        let address = client_address.to_string();
        let (reason, spf) = match (report.result, undescribed) {
            (SpfResult::Pass, _) => {
                let term = term.unwrap_or_default();
                (Reason::SpfPasses { domain: domain.clone(), address, term }, Spf::Pass(domain))
            }
            (_, Some(query)) => {
                let reason = Reason::SpfUndetermined { domain: domain.clone(), missing: query.name.clone() };
                (reason, Spf::Open(Some(domain)))
            }
            (SpfResult::PermError, None) => (broken_record(&report, &domain), Spf::NoPass),
            (result, None) => {
                // RFC 7208 §4.7: a record in which nothing matches ends as with `?all`.
                let term = term.unwrap_or_else(|| "?all".to_owned());
                (Reason::SpfDoesNotPass { domain, address, result: result.code(), term }, Spf::NoPass)
            }
        };
        self.decide(Stage::Filtering, reason, decisive.unwrap_or(own));
        let mut seen = seen;
        for query in &report.queries {
            let record_type = match query.query_type {
                QueryType::Txt => RecordType::Txt,
                QueryType::A => RecordType::A,
                QueryType::Aaaa => RecordType::Aaaa,
                QueryType::Mx => RecordType::Mx,
                QueryType::Ptr => continue,
            };
            seen.extend(evidence(dns, &query.name, record_type));
        }
        self.looking_at(seen.clone());
        (spf, seen)
    }

    /// DMARC for the domain that readers see.
    fn dmarc(&mut self, spf: &Spf, seen: Vec<Element>, is_behind: bool) -> Option<Unauthenticated> {
        let dns = &self.context.topology.dns;
        let author = self.context.message.from.as_ref().or(self.envelope.reverse_path.as_ref())?.domain().clone();
        let valid = self.arrival.signatures.iter().filter(|signature| signature.valid);
        let signatures: Vec<DomainName> = valid.map(|signature| signature.domain.clone()).collect();
        let passed = if let Spf::Pass(domain) = spf { Some(domain) } else { None };
        let judgement = dmarc::evaluate(dns, &author, passed, &signatures)?;
        let record = text_set(dns, &format!("_dmarc.{}", judgement.found_at))?;
        // What SPF leaves open matters only where a pass would be aligned.
        let could_pass = match spf {
            Spf::Open(Some(domain)) => {
                dmarc::evaluate(dns, &author, Some(domain), &[]).is_some_and(|open| open.aligned.is_some())
            }
            Spf::Open(None) => true,
            Spf::Pass(_) | Spf::NoPass => false,
        };
        let (reason, unauthenticated) = match judgement.aligned {
            Some((by, aligned)) => (Reason::DmarcPasses { domain: author, by: by.code(), aligned }, None),
            None if could_pass => (Reason::DmarcUndetermined { domain: author }, None),
            None => {
                let policy = judgement.policy;
                let reason = Reason::DmarcFails { domain: author.clone(), policy: policy.code() };
                (reason, Some(Unauthenticated { author, policy, record: record.clone(), is_behind }))
            }
        };
        self.decide(Stage::Filtering, reason, record);
        self.leaning_on(Assumption::OrganizationalDomain);
        self.looking_at(seen);
        let read: Vec<Element> = judgement.read.iter().flat_map(|owner| evidence(dns, owner.as_str(), RecordType::Txt)).collect();
        self.looking_at(read);
        unauthenticated
    }

    /// The policy of the author's domain, carried out: by default a domain's wish to refuse, or for quarantine, is honored.
    ///
    /// Source: Microsoft, "Anti-phishing policies", Spoof protection and sender DMARC policies. Evidence: documented.
    pub(super) fn dmarc_policy(&mut self, unauthenticated: Option<&Unauthenticated>) -> ControlFlow<Departure> {
        let Some(unauthenticated) = unauthenticated.filter(|unauthenticated| unauthenticated.asks_for_anything()) else {
            return ControlFlow::Continue(());
        };
        let Unauthenticated { author, policy, record, is_behind } = unauthenticated;
        let dns = &self.context.topology.dns;
        let domain = self.arrival.envelope.forward_path.domain().clone();
        if let MailExchangers::Hosts(hosts) = dns.mail_exchangers(&domain)
            && !is_behind
        {
            let is_in_front = |host: &DomainName| !microsoft::is_front_door(host);
            if let Some(host) = hosts.iter().find_map(|mx| mx.exchange.as_ref()).filter(|host| is_in_front(host)) {
                let reason = Reason::DmarcNotHonored { domain: author.clone(), host: host.clone() };
                self.decide(Stage::Filtering, reason, Element::RecordSet(domain, RecordType::Mx));
                return ControlFlow::Continue(());
            }
        }
        let reason = match policy {
            Policy::Reject => Reason::DmarcRejects { domain: author.clone() },
            Policy::Quarantine | Policy::None => Reason::DmarcQuarantines { domain: author.clone() },
        };
        self.decide(Stage::Filtering, reason, record.clone());
        if matches!(dns.mail_exchangers(&domain), MailExchangers::Hosts(_)) {
            self.looking_at([Element::RecordSet(domain, RecordType::Mx)]);
        }
        if *policy != Policy::Reject {
            return ControlFlow::Break(self.quarantined());
        }
        let text =
            format!("Access denied, sending domain {author} does not pass DMARC verification and has a DMARC policy of reject");
        ControlFlow::Break(self.refused(SmtpReply::new(550, "5.7.509", text)))
    }
}

impl Stay<'_> {
    /// A change of a signed header field leaves no DKIM signature valid.
    pub(super) fn break_signatures(&mut self, field: &str, cause: ConfigRef) {
        if is_signed_field(field) {
            self.no_signature_holds(Reason::SignaturesBroken { header: field.to_owned() }, cause);
        }
    }

    /// Neither does a change of the text.
    pub(super) fn break_body_signatures(&mut self, cause: ConfigRef) {
        self.no_signature_holds(Reason::BodySignaturesBroken, cause);
    }

    fn no_signature_holds(&mut self, why: Reason, cause: ConfigRef) {
        if !self.arrival.signatures.iter().any(|signature| signature.valid) {
            return;
        }
        self.decide(Stage::TransportRules, why, cause);
        let broken = self.arrival.signatures.iter().map(|signature| Signature { valid: false, ..signature.clone() });
        self.arrival.signatures = broken.collect();
    }
}

/// The described DNS, and what Microsoft publishes about its own senders where the topology does not describe it.
struct Known<'a>(&'a Dns);

/// What the SPF records of tenants include.
const MICROSOFT_SENDERS: &str = "spf.protection.outlook.com";

impl Resolver for Known<'_> {
    fn texts(&self, name: &str) -> Answer<String> {
        if !name.eq_ignore_ascii_case(MICROSOFT_SENDERS) || text_set(self.0, name).is_some() {
            return self.0.texts(name);
        }
        let mut text = "v=spf1".to_owned();
        for range in microsoft::ADDRESS_RANGES {
            text.push_str(if range.contains(':') { " ip6:" } else { " ip4:" });
            text.push_str(range);
        }
        text.push_str(" -all");
        Answer::Records(vec![text])
    }

    fn ipv4_addresses(&self, name: &str) -> Answer<Ipv4Addr> {
        self.0.ipv4_addresses(name)
    }

    fn ipv6_addresses(&self, name: &str) -> Answer<Ipv6Addr> {
        self.0.ipv6_addresses(name)
    }

    fn mail_exchangers(&self, name: &str) -> Answer<String> {
        Resolver::mail_exchangers(self.0, name)
    }

    fn pointers(&self, address: IpAddr) -> Answer<String> {
        self.0.pointers(address)
    }
}

/// The TXT record set that answers for `name`.
fn text_set(dns: &Dns, name: &str) -> Option<Element> {
    let sets = dns.answering_sets(&DomainName::parse(name).ok()?, RecordType::Txt);
    sets.last()
        .filter(|set| set.record_type() == RecordType::Txt)
        .map(|set| Element::RecordSet(set.name.clone(), RecordType::Txt))
}

/// What makes an SPF record a permanent error: the term, and whose record it stands in.
fn broken_record(report: &spf::Report, checked: &DomainName) -> Reason {
    let step = match report.problem {
        Some(spf::Problem::SeveralRecords) => report.decisive(),
        // An included name without a record is a step of its own; the term that includes it stands in the step before.
        _ => report.steps.iter().rev().find(|step| step.term.is_some()),
    };
    Reason::SpfPermanentError {
        domain: step.and_then(|step| DomainName::parse(&step.domain).ok()).unwrap_or_else(|| checked.clone()),
        problem: report.problem.map_or("", spf::Problem::code),
        term: step.and_then(|step| step.term.clone()).unwrap_or_default(),
    }
}

/// The record sets that an answer, or the lack of one, comes from.
fn evidence(dns: &Dns, name: &str, record_type: RecordType) -> Vec<Element> {
    let Ok(name) = DomainName::parse(name) else { return Vec::new() };
    let mut sets = dns.answering_sets(&name, record_type);
    sets.extend(dns.zone_evidence(&name));
    sets.into_iter().map(|set| Element::RecordSet(set.name.clone(), set.record_type())).collect()
}

/// RFC 6376 §5.4.1: header fields that signers are told to sign.
fn is_signed_field(name: &str) -> bool {
    const SIGNED: [&str; 9] = ["from", "reply-to", "subject", "date", "to", "cc", "in-reply-to", "references", "message-id"];
    SIGNED.iter().any(|field| field.eq_ignore_ascii_case(name))
}
