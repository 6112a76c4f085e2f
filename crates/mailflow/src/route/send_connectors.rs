//! Exchange Server's send connectors: enabled and in scope, then the most specific address space, the lowest cost with that of
//! the way to the source server's site, the nearest source server, the first name.

use super::{
    Departure, Stay,
    exchange::Configured,
    exchange_server::Site,
    handover::{Dialect, Level, Requirement},
    passed_over,
    recipient_resolution::Resolved,
    transport_rules::Routing,
};
use crate::{
    assumption::Assumption,
    model::{ComponentState, ExchangeServer, SendConnector, TlsSettings, config_ref::ConfigRef, transport_server::Machine},
    names::{DomainName, DomainPattern, Name},
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

/// How near a source server is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Proximity {
    ThisServer,
    ThisSite,
    AnotherSite,
}

/// A connector that covers the domain, by which address space, and who sends through it.
struct Candidate<'a> {
    fit: Fit,
    connector: &'a SendConnector,
    space: &'a DomainPattern,
    source: Machine<'a>,
}

impl Stay<'_> {
    /// The connector that a rule names, unless it cannot be used.
    pub(super) fn send_by_rule(&mut self, site: Site<'_>, resolved: &Resolved, routing: &Routing) -> Option<Departure> {
        let (rule, name) = routing.connector.clone()?;
        let connector = match site.server.send_connector(&name) {
            Some(connector) if connector.enabled => connector,
            unusable => {
                let cause = match unusable {
                    Some(connector) => site.send_connector(&connector.name).setting("Enabled"),
                    None => site.rule(&rule).setting("RouteMessageOutboundConnector"),
                };
                self.decide(Stage::NextHop, Reason::RuleConnectorUnusable { connector: name, rule }, cause);
                return None;
            }
        };
        let mut lost = routing.set_aside.clone();
        if resolved.is_mailbox {
            lost.push(passed_over(site.recipient(&resolved.address), Mismatch::RuleDecided));
        }
        let cause = site.rule(&rule).setting("RouteMessageOutboundConnector");
        self.decide_over(Stage::NextHop, Reason::ConnectorByRule { connector: name.clone(), rule }, cause, lost);
        self.looking_at([site.send_connector(&name)]);
        if resolved.is_mailbox {
            self.leaning_on(Assumption::RoutingRuleScope);
        }
        if routing.leans_on_order {
            self.leaning_on(Assumption::SeveralRoutingRules);
        }
        let sources = Sources::of(site, connector);
        Some(match sources.nearest() {
            Some((_, _, source)) => self.send_through(site, connector, source, routing),
            None => self.without_source(site, connector),
        })
    }

    /// A rule's connector that no server of the organization sends through.
    fn without_source(&mut self, site: Site<'_>, connector: &SendConnector) -> Departure {
        let cause = site.send_connector(&connector.name).setting("SourceTransportServers");
        self.decide(Stage::NextHop, Reason::NoSourceServer { connector: connector.name.clone() }, cause);
        self.unreachable()
    }

    fn unreachable(&self) -> Departure {
        let text = "A matching connector cannot be found to route the external recipient";
        self.held(SmtpReply::new(451, "4.4.0", text))
    }

    /// Sends by address space. Without a connector the message waits in the Unreachable queue.
    ///
    /// Source: Microsoft, "Connector selection in external message routing". Evidence: documented.
    pub(super) fn send(&mut self, site: Site<'_>, routing: &Routing) -> Departure {
        let domain = self.envelope.forward_path.domain().clone();
        let (winner, mut lost) = choose(site, &domain);
        lost.splice(0..0, routing.set_aside.iter().cloned());
        let Some(Candidate { connector, space, source, .. }) = winner else {
            let cause = site.lacks(Sought::SendConnector(domain.clone()));
            self.decide_over(Stage::NextHop, Reason::NoSendConnector { domain }, cause, lost);
            return self.unreachable();
        };
        let name = connector.name.clone();
        let reason = match space {
            DomainPattern::Exact(_) => Reason::SendConnectorByDomain { connector: name, domain },
            DomainPattern::Wildcard(_) => Reason::SendConnectorByWildcard { connector: name, space: space.to_string() },
            DomainPattern::Any => Reason::SendConnectorForAll { connector: name },
        };
        self.decide_over(Stage::NextHop, reason, site.send_connector(&connector.name).setting("AddressSpaces"), lost);
        self.send_through(site, connector, source, routing)
    }

    fn send_through(&mut self, site: Site<'_>, connector: &SendConnector, source: Machine<'_>, routing: &Routing) -> Departure {
        let element = site.send_connector(&connector.name);
        if !source.is(&site.at) {
            let reason = Reason::SourceServer { connector: connector.name.clone(), server: source.label() };
            self.decide(Stage::NextHop, reason, element.clone().setting("SourceTransportServers"));
        }
        if let Err(reply) = self.prepare_source(&element, connector, source) {
            return self.held(reply);
        }
        let certificate = self.context.certificates_to_present(connector, source);
        let domain = self.envelope.forward_path.domain().clone();
        let requirement = requirement(site, connector, routing, &domain);
        let Some(first) = connector.smart_hosts.first() else {
            let reason = Reason::SendConnectorUsesDns { connector: connector.name.clone(), domain: domain.clone() };
            self.decide(Stage::NextHop, reason, element.setting("DNSRoutingEnabled"));
            self.looking_at(certificate);
            return self.send_by_mx(&domain, &requirement);
        };
        let cause = element.clone().setting("SmartHosts");
        let lost = connector.smart_hosts.iter().skip(1).map(|_| passed_over(cause.clone(), Mismatch::LaterInList)).collect();
        self.decide_over(Stage::NextHop, Reason::SendSmartHost { host: first.to_string() }, cause, lost);
        self.looking_at(certificate);
        self.hand_over(&connector.smart_hosts, &element.into(), &requirement)
    }
}

/// Who sends through a connector, seen from the server that has the message.
struct Sources<'a> {
    at: Machine<'a>,
    server: &'a ExchangeServer,
    machines: Vec<Machine<'a>>,
}

impl<'a> Sources<'a> {
    fn of(site: Site<'a>, connector: &SendConnector) -> Self {
        let named = connector.source_transport_servers.iter().filter_map(|name| site.server.machine(name));
        let machines: Vec<Machine<'a>> =
            if connector.source_transport_servers.is_empty() { vec![site.server.own_host()] } else { named.collect() };
        let is_at_work = |machine: &Machine<'_>| machine.hub_transport == ComponentState::Active;
        Self { at: site.at, server: site.server, machines: machines.into_iter().filter(is_at_work).collect() }
    }

    /// Whether the server that has the message stands in the site of one of them.
    fn is_in_scope(&self) -> bool {
        self.machines.iter().any(|machine| machine.site == self.at.site)
    }

    /// The nearest of them, with the cost of the way there: this server, then one of this site, then the cheapest site's.
    fn nearest(&self) -> Option<(u32, Proximity, Machine<'a>)> {
        let mut sources: Vec<_> =
            self.machines.iter().map(|machine| (self.cost(machine), self.proximity(machine), *machine)).collect();
        order::sort_by(&mut sources, |left, right| {
            (left.0, left.1, left.2.host_name).cmp(&(right.0, right.1, right.2.host_name))
        });
        sources.into_iter().next()
    }

    fn proximity(&self, machine: &Machine<'_>) -> Proximity {
        if machine.is(&self.at) {
            Proximity::ThisServer
        } else if machine.site == self.at.site {
            Proximity::ThisSite
        } else {
            Proximity::AnotherSite
        }
    }

    /// Sites that no link joins cost nothing more: how far they are is not said.
    fn cost(&self, machine: &Machine<'_>) -> u32 {
        match (self.at.site, machine.site) {
            (Some(here), Some(there)) => self.server.site_cost(here, there).unwrap_or(0),
            _ => 0,
        }
    }
}

/// The connector for `domain`, and why each other lost.
fn choose<'a>(site: Site<'a>, domain: &DomainName) -> (Option<Candidate<'a>>, Vec<PassedOver>) {
    let mut lost = Vec::new();
    let mut candidates = Vec::new();
    for connector in sorted(&site.server.send_connectors) {
        match candidate(site, connector, domain) {
            Ok(candidate) => candidates.push(candidate),
            Err(why) => lost.push(passed_over(site.send_connector(&connector.name), why)),
        }
    }
    order::sort_by(&mut candidates, |left: &Candidate<'_>, right: &Candidate<'_>| {
        (left.fit, &left.connector.name).cmp(&(right.fit, &right.connector.name))
    });
    let mut candidates = candidates.into_iter();
    let winner = candidates.next();
    for other in candidates {
        let best = winner.as_ref().map_or(other.fit, |winner| winner.fit);
        let why = if other.fit.breadth > best.breadth {
            Mismatch::WiderAddressSpace
        } else if other.fit.cost > best.cost {
            Mismatch::HigherCost { cost: other.fit.cost }
        } else if other.fit.proximity > best.proximity {
            Mismatch::FartherSource { server: other.source.label() }
        } else {
            Mismatch::LaterName
        };
        lost.push(passed_over(site.send_connector(&other.connector.name), why));
    }
    (winner, lost)
}

/// The connector as a candidate for `domain`, or why it is none.
fn candidate<'a>(site: Site<'a>, connector: &'a SendConnector, domain: &DomainName) -> Result<Candidate<'a>, Mismatch> {
    if !connector.enabled {
        return Err(Mismatch::Disabled);
    }
    let spaces = connector.address_spaces.iter().filter(|space| space.domain.covers_below(domain));
    let best = spaces.map(|space| (breadth(&space.domain), space.cost, &space.domain)).min();
    let (breadth, cost, space) = best.ok_or_else(|| Mismatch::AddressSpaceNotCovered { domain: domain.clone() })?;
    let sources = Sources::of(site, connector);
    let (site_cost, proximity, source) = sources.nearest().ok_or(Mismatch::NoSourceServer)?;
    if connector.is_scoped_connector && !sources.is_in_scope() {
        return Err(Mismatch::OutOfScope { server: site.at.label() });
    }
    let fit = Fit { breadth, cost: site_cost.saturating_add(cost.into()), proximity };
    Ok(Candidate { fit, connector, space, source })
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

/// What TLS the connector, or a rule, demands, and which certificate it presents.
fn requirement(site: Site<'_>, connector: &SendConnector, routing: &Routing, domain: &DomainName) -> Requirement {
    let by = |setting| -> Option<ConfigRef> { Some(site.send_connector(&connector.name).setting(setting)) };
    let by_rule = |rule: &Name| Some(site.rule(rule).setting("RouteMessageOutboundRequireTls"));
    let (level, by) = match (connector.tls_auth_level, &routing.require_tls) {
        _ if connector.ignore_starttls => (Level::Never, by("IgnoreSTARTTLS")),
        (Some(TlsSettings::EncryptionOnly), _) => (Level::Encryption, by("TlsAuthLevel")),
        (Some(TlsSettings::CertificateValidation), _) => (Level::Trusted, by("TlsAuthLevel")),
        (Some(TlsSettings::DomainValidation), _) => {
            let own = || DomainPattern::Exact(domain.clone());
            (Level::Named(vec![connector.tls_domain.clone().unwrap_or_else(own)]), by("TlsAuthLevel"))
        }
        (None, _) if connector.require_tls => (Level::Encryption, by("RequireTLS")),
        (None, Some(rule)) => (Level::Encryption, by_rule(rule)),
        (None, None) => (Level::Opportunistic, by("RequireTLS")),
    };
    Requirement { level, by, dialect: Dialect::ExchangeServer, client_certificate: connector.tls_certificate_name.clone() }
}

/// Connectors by name: their order in a file decides nothing.
fn sorted(connectors: &[SendConnector]) -> Vec<&SendConnector> {
    let mut connectors: Vec<_> = connectors.iter().collect();
    order::sort_by(&mut connectors, |left, right| left.name.cmp(&right.name));
    connectors
}
