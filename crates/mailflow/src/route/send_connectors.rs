//! Exchange Server's send connectors: the most specific address space, then the lowest cost, then the first name.

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
    model::{
        SendConnector, TlsSettings,
        config_ref::{ConfigRef, Element},
    },
    names::{DomainName, DomainPattern, Name},
    order,
    reason::{Mismatch, Reason},
    reply::SmtpReply,
    trace::{PassedOver, Sought, Stage},
};

/// How well an address space fits, the better the smaller: exact, the longest `*.domain`, `*`; then its cost.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    breadth: usize,
    cost: u8,
}

/// A connector that covers the domain, and by which address space.
struct Candidate<'a> {
    fit: Fit,
    connector: &'a SendConnector,
    space: &'a DomainPattern,
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
        Some(self.send_through(site, connector, routing))
    }

    /// Sends by address space. Without a connector the message waits in the Unreachable queue.
    ///
    /// Source: Microsoft, "Connector selection in external message routing". Evidence: documented.
    pub(super) fn send(&mut self, site: Site<'_>, routing: &Routing) -> Departure {
        let domain = self.envelope.forward_path.domain().clone();
        let (winner, mut lost) = choose(site, &domain, self.context.send_connectors(site, &domain));
        lost.splice(0..0, routing.set_aside.iter().cloned());
        let Some(Candidate { connector, space, .. }) = winner else {
            let cause = site.lacks(Sought::SendConnector(domain.clone()));
            self.decide_over(Stage::NextHop, Reason::NoSendConnector { domain }, cause, lost);
            let text = "A matching connector cannot be found to route the external recipient";
            return self.held(SmtpReply::new(451, "4.4.0", text));
        };
        let name = connector.name.clone();
        let reason = match space {
            DomainPattern::Exact(_) => Reason::SendConnectorByDomain { connector: name, domain },
            DomainPattern::Wildcard(_) => Reason::SendConnectorByWildcard { connector: name, space: space.to_string() },
            DomainPattern::Any => Reason::SendConnectorForAll { connector: name },
        };
        self.decide_over(Stage::NextHop, reason, site.send_connector(&connector.name).setting("AddressSpaces"), lost);
        self.send_through(site, connector, routing)
    }

    fn send_through(&mut self, site: Site<'_>, connector: &SendConnector, routing: &Routing) -> Departure {
        let element = site.send_connector(&connector.name);
        if let Some(name) = &connector.tls_certificate_name
            && self.context.topology.certificate(name).is_none()
        {
            let reason = Reason::SendCertificateMissing { connector: connector.name.clone(), certificate: name.clone() };
            self.decide(Stage::NextHop, reason, element.setting("TlsCertificateName"));
            let text = "The certificate specified in TlsCertificateName of the SendConnector could not be found";
            return self.held(SmtpReply::new(454, "4.7.5", text));
        }
        let certificate = connector.tls_certificate_name.clone().map(Element::Certificate);
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

/// The connector for `domain`, and why each other lost.
fn choose<'a>(
    site: Site<'a>,
    domain: &DomainName,
    connectors: Vec<&'a SendConnector>,
) -> (Option<Candidate<'a>>, Vec<PassedOver>) {
    let mut lost = Vec::new();
    let mut candidates = Vec::new();
    for connector in connectors {
        let spaces = connector.address_spaces.iter().filter(|space| space.domain.covers_below(domain));
        let best = spaces.map(|space| (Fit { breadth: breadth(&space.domain), cost: space.cost }, &space.domain)).min();
        let why = match best {
            _ if !connector.enabled => Mismatch::Disabled,
            None => Mismatch::AddressSpaceNotCovered { domain: domain.clone() },
            Some((fit, space)) => {
                candidates.push(Candidate { fit, connector, space });
                continue;
            }
        };
        lost.push(passed_over(site.send_connector(&connector.name), why));
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
        } else {
            Mismatch::LaterName
        };
        lost.push(passed_over(site.send_connector(&other.connector.name), why));
    }
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
    Requirement {
        level,
        by,
        dialect: Dialect::ExchangeServer,
        client_certificate: connector.tls_certificate_name.clone(),
        client_address: None,
    }
}
