//! Delivery to a domain's mail exchangers (RFC 5321 §5.1), for every system alike.

use super::{
    Departure, Stay,
    handover::{Dialect, Requirement},
    locate::Located,
    passed_over,
};
use crate::{
    assumption::Assumption,
    model::{
        SmartHost,
        config_ref::{ConfigRef, Element},
        dns::{MailExchangers, Mx, RecordType},
        microsoft,
    },
    names::{DomainName, SystemId},
    order,
    reason::{Mismatch, Reason},
    reply::SmtpReply,
    trace::{Cause, Sought, Stage, Toward, Verdict},
};

impl Stay<'_> {
    /// Sends to the mail exchangers of `domain`, in order of preference.
    pub(super) fn send_by_mx(&mut self, domain: &DomainName, requirement: &Requirement) -> Departure {
        let zone = match self.exchangers_are_authentic(domain, requirement) {
            Ok(zone) => zone,
            Err(reply) => return self.held(reply),
        };
        let mut requirement = requirement.clone();
        requirement.heeds.exchangers_of = Some(domain.clone());
        let departure = self.send_to_exchangers(domain, requirement);
        self.looking_at(zone);
        departure
    }

    fn send_to_exchangers(&mut self, domain: &DomainName, mut requirement: Requirement) -> Departure {
        let topology = self.context.topology;
        let records = || ConfigRef::from(Element::RecordSet(domain.clone(), RecordType::Mx));
        match topology.dns.mail_exchangers(domain) {
            MailExchangers::Hosts(hosts) => {
                let reason = |host| Reason::MailExchanger { domain: domain.clone(), host };
                let hosts = self.exchangers_in_order(hosts, &records(), reason);
                if hosts.is_empty() {
                    return self.no_mail_exchanger(domain);
                }
                let hosts = self.without_own(hosts, requirement.dialect);
                self.hand_over_by_policy(domain, hosts, &records(), &mut requirement)
            }
            MailExchangers::Implicit => {
                let records = topology
                    .dns
                    .address_sets(domain)
                    .first()
                    .map_or_else(records, |set| Element::RecordSet(set.name.clone(), set.record_type()).into());
                self.decide(Stage::NextHop, Reason::ImplicitMailExchanger { domain: domain.clone() }, records.clone());
                self.hand_over_by_policy(domain, vec![domain.clone()], &records, &mut requirement)
            }
            MailExchangers::Null => {
                self.decide(Stage::NextHop, Reason::NullMx { domain: domain.clone() }, records());
                let text = format!("Domain {domain} does not accept mail (nullMX)");
                self.returned(match requirement.dialect {
                    // RFC 7505 §4.2: 5.1.10 tells a domain that takes no mail from one that does not exist.
                    Dialect::ExchangeOnline | Dialect::ExchangeServer => SmtpReply::new(556, "5.1.10", text),
                    // Observed on Postfix 3.7.11.
                    Dialect::Postfix => SmtpReply::new(550, "5.1.0", text),
                })
            }
            MailExchangers::Nothing => self.no_mail_exchanger(domain),
            MailExchangers::NotDescribed => {
                self.decide(Stage::NextHop, Reason::MailExchangerNotDescribed { domain: domain.clone() }, Cause::Standard);
                Departure::End(Verdict::Leaves { toward: Toward::MailExchangersOf(domain.clone()) })
            }
        }
    }

    /// The mail exchangers in the order in which they are tried; the first is decided on.
    fn exchangers_in_order(
        &mut self,
        exchangers: Vec<&Mx>,
        records: &ConfigRef,
        reason: impl FnOnce(DomainName) -> Reason,
    ) -> Vec<(u16, DomainName)> {
        let mut hosts: Vec<_> = exchangers.into_iter().filter_map(|mx| Some((mx.preference, mx.exchange.clone()?))).collect();
        if self.context.topology.assumptions.is(Assumption::EqualMailExchangers, "last-by-name") {
            order::sort_by(&mut hosts, |left, right| left.0.cmp(&right.0).then_with(|| right.1.cmp(&left.1)));
        }
        let Some((best, first)) = hosts.first().cloned() else { return hosts };
        let why = |host: &DomainName, preference: u16| {
            if preference == best {
                Mismatch::SamePreference { host: host.to_string() }
            } else {
                Mismatch::WorsePreference { preference }
            }
        };
        let lost = hosts.iter().skip(1).map(|(preference, host)| passed_over(records.clone(), why(host, *preference)));
        self.decide_over(Stage::NextHop, reason(first), records.clone(), lost.collect());
        if hosts.iter().skip(1).any(|(preference, _)| *preference == best) {
            self.leaning_on(Assumption::EqualMailExchangers);
        }
        hosts
    }

    /// The hosts behind a smart host of an Exchange organization: its mail exchangers where the name has no address but those,
    /// else itself.
    ///
    /// Source: Microsoft, New-OutboundConnector and New-SendConnector, -SmartHosts. Evidence: documented; that an address
    /// comes first is how smart hosts were always followed here.
    pub(super) fn behind_smart_host(&mut self, host: &SmartHost, requirement: &Requirement) -> Vec<SmartHost> {
        let topology = self.context.topology;
        let is_smart_host = requirement.heeds.exchangers_of.is_none() && topology.organization(self.system()).is_some();
        if let SmartHost::Host(name) = host
            && is_smart_host
            && !microsoft::is_front_door(name)
            && topology.dns.addresses(name).is_empty()
            && let MailExchangers::Hosts(exchangers) = topology.dns.mail_exchangers(name)
        {
            let records = ConfigRef::from(Element::RecordSet(name.clone(), RecordType::Mx));
            let reason = |host| Reason::SmartHostMailExchanger { name: name.clone(), host };
            let hosts = self.exchangers_in_order(exchangers, &records, reason);
            return hosts.into_iter().map(|(_, host)| SmartHost::Host(host)).collect();
        }
        vec![host.clone()]
    }

    /// The hosts that Postfix tries: a server that is itself among them leaves out itself and all that are no better, so that
    /// mail never goes back (RFC 5321 §5.1). If none is left it is the best, and mail loops back to it.
    ///
    /// Observed on Postfix 3.7.11.
    fn without_own(&mut self, mut hosts: Vec<(u16, DomainName)>, dialect: Dialect) -> Vec<DomainName> {
        let own = if dialect == Dialect::Postfix { self.own_among(&hosts) } else { None };
        if let Some((preference, own)) = own {
            hosts.retain(|(other, _)| *other < preference);
            if hosts.is_empty() {
                return vec![own];
            }
        }
        hosts.into_iter().map(|(_, host)| host).collect()
    }

    /// The first of `hosts` at which this system answers.
    fn own_among(&mut self, hosts: &[(u16, DomainName)]) -> Option<(u16, DomainName)> {
        let context = self.context;
        let mut own = None;
        for (preference, host) in hosts {
            let smart_host = SmartHost::Host(host.clone());
            let located = context.locate(&smart_host, &self.arrival.connection, &self.envelope);
            let is_here = matches!(&located, Located::System(system) if system == self.system());
            if own.is_none() && is_here && self.knows_as_own(&smart_host) {
                own = Some((*preference, host.clone()));
            }
            self.looking_at(context.evidence_for(&smart_host, &self.arrival.connection, &self.envelope));
        }
        own
    }

    /// Whether this Postfix knows that `host` is itself. Behind address translation it has to be told (`proxy_interfaces`).
    pub(super) fn knows_as_own(&self, host: &SmartHost) -> bool {
        let topology = self.context.topology;
        let Some(relay) = topology.relay(self.system()) else { return true };
        let addresses = match host {
            SmartHost::Address(address) => vec![*address],
            SmartHost::Host(name) => topology.dns.addresses(name),
            SmartHost::Network(_) => Vec::new(),
        };
        let addresses = if addresses.is_empty() { &relay.addresses } else { &addresses };
        relay.postfix().is_none_or(|postfix| postfix.knows_as_own(addresses))
    }

    /// Tries the hosts that the domain's policy allows.
    fn hand_over_by_policy(
        &mut self,
        domain: &DomainName,
        hosts: Vec<DomainName>,
        records: &ConfigRef,
        requirement: &mut Requirement,
    ) -> Departure {
        match self.policy_lets(domain, hosts, records, requirement) {
            Ok(hosts) => {
                let hosts: Vec<SmartHost> = hosts.into_iter().map(SmartHost::Host).collect();
                self.hand_over(&hosts, records, requirement)
            }
            Err(reply) => self.held(reply),
        }
    }

    fn no_mail_exchanger(&mut self, domain: &DomainName) -> Departure {
        let cause = Cause::Absence { system: SystemId::internet(), sought: Sought::MailExchanger(domain.clone()) };
        self.decide(Stage::NextHop, Reason::NoMailExchanger { domain: domain.clone() }, cause);
        let evidence = self.context.evidence_for(&SmartHost::Host(domain.clone()), &self.arrival.connection, &self.envelope);
        self.looking_at(evidence);
        self.returned(SmtpReply::new(550, "5.4.4", format!("Unable to route: no mail exchanger for {domain}")))
    }
}
