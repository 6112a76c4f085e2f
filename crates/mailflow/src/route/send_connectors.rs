//! Exchange Server's send connectors: enabled and in scope, then the most specific address space, the lowest cost with that of
//! the way to the source server's site, the nearest source server, the first name.

use super::{
    Departure, Stay,
    dane::Heeds,
    exchange::Configured,
    exchange_server::Site,
    handover::{Dialect, Level, Requirement},
    passed_over,
    recipient_resolution::Resolved,
    sources::{Proximity, Sender, Sources},
    transport_rules::Routing,
};
use crate::{
    assumption::Assumption,
    model::{
        SendConnector, TlsSettings,
        config_ref::{ConfigRef, Element},
        transport_server::Machine,
    },
    names::{DomainName, DomainPattern},
    order,
    reason::{Mismatch, Reason},
    reply::SmtpReply,
    trace::{PassedOver, Sought, Stage},
};

/// How well a connector fits, the better the smaller.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    /// Exact, the longest `*.domain`, `*`.
    breadth: usize,
    /// The address space's cost and that of the way to the source server's site.
    cost: u32,
    proximity: Proximity,
}

/// A connector that covers the domain, by which address space, and who sends through it.
pub(super) struct Candidate<'a> {
    fit: Fit,
    pub(super) element: Element,
    connector: &'a SendConnector,
    space: &'a DomainPattern,
    sender: Sender<'a>,
}

impl<'a> Candidate<'a> {
    /// The connector as a candidate for `domain`, with the cost of the way to its sender; or why it is none.
    pub(super) fn judge(
        element: Element,
        connector: &'a SendConnector,
        domain: &DomainName,
        sender: impl FnOnce() -> Result<(u32, Proximity, Sender<'a>), Mismatch>,
    ) -> Result<Self, PassedOver> {
        if !connector.enabled {
            return Err(passed_over(element, Mismatch::Disabled));
        }
        let spaces = connector.address_spaces.iter().filter(|space| space.domain.covers_below(domain));
        let Some((breadth, cost, space)) = spaces.map(|space| (breadth(&space.domain), space.cost, &space.domain)).min() else {
            return Err(passed_over(element, Mismatch::AddressSpaceNotCovered { domain: domain.clone() }));
        };
        match sender() {
            Ok((way, proximity, sender)) => {
                let fit = Fit { breadth, cost: way.saturating_add(cost.into()), proximity };
                Ok(Self { fit, element, connector, space, sender })
            }
            Err(why) => Err(passed_over(element, why)),
        }
    }

    /// Whether nothing narrower than `*` makes it fit.
    pub(super) fn is_for_all(&self) -> bool {
        *self.space == DomainPattern::Any
    }

    fn reason(&self, domain: DomainName) -> Reason {
        let connector = self.connector.name.clone();
        match self.space {
            DomainPattern::Exact(_) => Reason::SendConnectorByDomain { connector, domain },
            DomainPattern::Wildcard(_) => Reason::SendConnectorByWildcard { connector, space: self.space.to_string() },
            DomainPattern::Any => Reason::SendConnectorForAll { connector },
        }
    }
}

/// The best of `candidates`, and why each other lost.
pub(super) fn best(mut candidates: Vec<Candidate<'_>>) -> (Option<Candidate<'_>>, Vec<PassedOver>) {
    order::sort_by(&mut candidates, |left: &Candidate<'_>, right: &Candidate<'_>| {
        (left.fit, &left.connector.name, &left.element).cmp(&(right.fit, &right.connector.name, &right.element))
    });
    let mut candidates = candidates.into_iter();
    let winner = candidates.next();
    let lost = candidates.map(|other| {
        let best = winner.as_ref().map_or(other.fit, |winner| winner.fit);
        let why = if other.fit.breadth > best.breadth {
            Mismatch::WiderAddressSpace
        } else if other.fit.cost > best.cost {
            Mismatch::HigherCost { cost: other.fit.cost }
        } else if other.fit.proximity > best.proximity {
            Mismatch::FartherSource { server: other.sender.label() }
        } else {
            Mismatch::LaterName
        };
        passed_over(other.element, why)
    });
    let lost = lost.collect();
    (winner, lost)
}

/// How much an address space takes in: nothing beside the domain, the names below a parent, everything.
fn breadth(space: &DomainPattern) -> usize {
    match space {
        DomainPattern::Exact(_) => 0,
        // A domain name has at most 253 octets.
        DomainPattern::Wildcard(parent) => 256 - parent.as_str().len().min(255),
        DomainPattern::Any => usize::MAX,
    }
}

impl Stay<'_> {
    /// The connector that a rule names, unless it cannot be used.
    pub(super) fn send_by_rule(&mut self, site: Site<'_>, resolved: &Resolved, routing: &Routing) -> Option<Departure> {
        let (rule, name) = routing.connector.clone()?;
        let connector = match site.server.send_connector(&name) {
            Some(connector) if connector.enabled => connector,
            unusable => {
                let (state, cause) = match unusable {
                    Some(connector) => ("disabled", site.send_connector(&connector.name).setting("Enabled")),
                    None => ("missing", site.rule(&rule).setting("RouteMessageOutboundConnector")),
                };
                self.decide(Stage::NextHop, Reason::RuleConnectorUnusable { connector: name, rule, state }, cause);
                return None;
            }
        };
        let mut lost = routing.set_aside.clone();
        if resolved.is_mailbox {
            lost.push(passed_over(site.recipient(&resolved.address), Mismatch::RuleDecided));
        }
        let cause = site.rule(&rule).setting("RouteMessageOutboundConnector");
        self.decide_over(Stage::NextHop, Reason::ConnectorByRule { connector: name.clone(), rule }, cause, lost);
        let element = site.send_connector(&name);
        self.looking_at([element.clone()]);
        self.looking_at(self.context.edges_of(connector));
        if resolved.is_mailbox {
            self.leaning_on(Assumption::RoutingRuleScope);
        }
        if routing.leans_on_order {
            self.leaning_on(Assumption::SeveralRoutingRules);
        }
        Some(if let Some((_, _, sender)) = Sources::of(self.context, site, connector).nearest() {
            self.send_by(site, &element, connector, sender, routing)
        } else {
            let cause = element.setting("SourceTransportServers");
            self.decide(Stage::NextHop, Reason::NoSourceServer { connector: name }, cause);
            self.unreachable()
        })
    }

    /// Sends by address space. Without a connector the message waits in the Unreachable queue.
    ///
    /// Source: Microsoft, "Connector selection in external message routing". Evidence: documented.
    pub(super) fn send(&mut self, site: Site<'_>, routing: &Routing) -> Departure {
        let domain = self.envelope.forward_path.domain().clone();
        let mut lost = routing.set_aside.clone();
        let (mut candidates, mut edges) = (Vec::new(), Vec::new());
        for connector in self.context.send_connectors(site, &domain) {
            let sources = || {
                edges.extend(self.context.edges_of(connector));
                Sources::of(self.context, site, connector).in_scope(connector)
            };
            match Candidate::judge(site.send_connector(&connector.name), connector, &domain, sources) {
                Ok(candidate) => candidates.push(candidate),
                Err(loser) => lost.push(loser),
            }
        }
        let (winner, others) = best(candidates);
        lost.extend(others);
        let chosen = self.chosen(winner, site, lost);
        // Whether an Edge Transport server is subscribed decided which connectors were in the running.
        self.looking_at(edges);
        match chosen {
            Ok(Candidate { element, connector, sender, .. }) => self.send_by(site, &element, connector, sender, routing),
            Err(departure) => departure,
        }
    }

    /// Tells which connector was chosen, or that there is none.
    fn chosen<'c>(
        &mut self,
        winner: Option<Candidate<'c>>,
        site: Site<'_>,
        lost: Vec<PassedOver>,
    ) -> Result<Candidate<'c>, Departure> {
        let domain = self.envelope.forward_path.domain().clone();
        if let Some(winner) = winner {
            let cause = winner.element.clone().setting("AddressSpaces");
            self.decide_over(Stage::NextHop, winner.reason(domain), cause, lost);
            return Ok(winner);
        }
        let cause = site.lacks(Sought::SendConnector(domain.clone()));
        self.decide_over(Stage::NextHop, Reason::NoSendConnector { domain }, cause, lost);
        Err(self.unreachable())
    }

    /// Sends from an Edge Transport server through what it chose, or keeps the message.
    pub(super) fn send_from_edge(&mut self, winner: Option<Candidate<'_>>, site: Site<'_>, lost: Vec<PassedOver>) -> Departure {
        match self.chosen(winner, site, lost) {
            Ok(Candidate { element, connector, .. }) => self.send_through(&element, connector, site.at, None),
            Err(departure) => departure,
        }
    }

    /// Keeps the message in the Unreachable queue.
    pub(super) fn unreachable(&self) -> Departure {
        let text = "A matching connector cannot be found to route the external recipient";
        self.held(SmtpReply::new(451, "4.4.0", text))
    }

    /// Brings the message to the connector's source server, which sends it.
    fn send_by(
        &mut self,
        site: Site<'_>,
        element: &Element,
        connector: &SendConnector,
        sender: Sender<'_>,
        routing: &Routing,
    ) -> Departure {
        let cause = element.clone().setting("SourceTransportServers");
        let reason = Reason::SourceServer { connector: connector.name.clone(), server: sender.label() };
        match sender {
            Sender::Machine(machine) => {
                if !machine.is(&site.at) {
                    self.decide(Stage::NextHop, reason, cause);
                }
                let rule = routing.require_tls.as_ref();
                let rule = rule.map(|rule| site.rule(rule).setting("RouteMessageOutboundRequireTls"));
                self.send_through(element, connector, machine, rule)
            }
            Sender::Edge { id, .. } => {
                self.decide(Stage::NextHop, reason, cause.clone());
                self.hand_over_inside(id, &cause)
            }
        }
    }

    fn send_through(
        &mut self,
        element: &Element,
        connector: &SendConnector,
        machine: Machine<'_>,
        tls_by_rule: Option<ConfigRef>,
    ) -> Departure {
        if let Err(reply) = self.prepare_source(element, connector, machine) {
            return self.held(reply);
        }
        let certificate = self.context.certificates_to_present(connector, machine);
        let domain = self.envelope.forward_path.domain().clone();
        let requirement = requirement(element, connector, tls_by_rule, &domain);
        let Some(first) = connector.smart_hosts.first() else {
            let reason = Reason::SendConnectorUsesDns { connector: connector.name.clone(), domain: domain.clone() };
            self.decide(Stage::NextHop, reason, element.clone().setting("DNSRoutingEnabled"));
            self.looking_at(certificate);
            return self.send_by_mx(&domain, &requirement);
        };
        let cause = element.clone().setting("SmartHosts");
        let lost = connector.smart_hosts.iter().skip(1).map(|_| passed_over(cause.clone(), Mismatch::LaterInList)).collect();
        self.decide_over(Stage::NextHop, Reason::SendSmartHost { host: first.to_string() }, cause, lost);
        self.looking_at(certificate);
        self.hand_over(&connector.smart_hosts, &element.clone().into(), &requirement)
    }
}

/// What TLS the connector, or a rule, demands, and which certificate it presents.
fn requirement(element: &Element, connector: &SendConnector, tls_by_rule: Option<ConfigRef>, domain: &DomainName) -> Requirement {
    let by = |setting| -> Option<ConfigRef> { Some(element.clone().setting(setting)) };
    let (level, by) = match (connector.tls_auth_level, tls_by_rule) {
        _ if connector.ignore_starttls => (Level::Never, by("IgnoreSTARTTLS")),
        (Some(TlsSettings::EncryptionOnly), _) => (Level::Encryption, by("TlsAuthLevel")),
        (Some(TlsSettings::CertificateValidation), _) => (Level::Trusted, by("TlsAuthLevel")),
        (Some(TlsSettings::DomainValidation), _) => {
            let own = || DomainPattern::Exact(domain.clone());
            (Level::Named(vec![connector.tls_domain.clone().unwrap_or_else(own)]), by("TlsAuthLevel"))
        }
        (None, _) if connector.require_tls => (Level::Encryption, by("RequireTLS")),
        (None, Some(rule)) => (Level::Encryption, Some(rule)),
        (None, None) => (Level::Opportunistic, by("RequireTLS")),
    };
    Requirement {
        level,
        by,
        dialect: Dialect::ExchangeServer,
        client_certificate: connector.tls_certificate_name.clone(),
        client_address: None,
        heeds: Heeds::default(),
    }
}
