//! Exchange Online's choice of the next hop: a rule's connector, centralised transport, the local mailbox, a connector by
//! recipient domain, MX; in this order (`docs/fidelity.md`, "Precedence").

use super::{
    Context, Departure, Stay,
    attribution::Origin,
    dane::{Asks, Heeds},
    exchange::Configured,
    exchange_online::Tenant,
    handover::{Dialect, Level, Requirement},
    passed_over,
    recipient_resolution::Resolved,
    transport_rules::Routing,
};
use crate::{
    assumption::Assumption,
    model::{ConnectorType, MtaStsMode, OutboundConnector, SmtpDaneMode, TlsSettings, config_ref::ConfigRef},
    names::{DomainName, DomainPattern, Name},
    reason::{Mismatch, Reason},
    reply::SmtpReply,
    trace::{Missing, PassedOver, Sought, Stage, Verdict},
};

/// How a connector covers a domain, the more specific the greater. The order of the middle two is an assumption.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Specificity(u8, usize);

/// What `*.x` stands for among an outbound connector's `RecipientDomains`.
#[derive(Clone, Copy)]
enum WildcardReading {
    SubdomainsOnly,
    DomainAndSubdomains,
}

/// The result of looking for a connector by recipient domain.
struct Choice<'a> {
    winner: Option<(&'a OutboundConnector, Scope)>,
    equals: Vec<&'a OutboundConnector>,
    lost: Vec<PassedOver>,
    leans_on: Vec<Assumption>,
}

/// What covers the domain.
#[derive(Clone, PartialEq, Eq)]
enum Scope {
    Exact,
    Wildcard(DomainPattern),
    AcceptedDomains,
    Any,
}

impl Stay<'_> {
    pub(super) fn next_hop(&mut self, tenant: Tenant<'_>, origin: &Origin, resolved: &Resolved, routing: Routing) -> Departure {
        if let Some((rule, connector)) = routing.connector.clone() {
            match tenant.online.outbound_connector(&connector) {
                Some(chosen) if chosen.enabled && !chosen.test_mode => {
                    return self.by_rule(tenant, resolved, &routing, &rule, chosen);
                }
                unusable => {
                    let (state, cause) = match unusable {
                        Some(connector) if !connector.enabled => {
                            ("disabled", tenant.outbound_connector(&connector.name).setting("Enabled"))
                        }
                        Some(connector) => ("test-mode", tenant.outbound_connector(&connector.name).setting("TestMode")),
                        None => ("missing", tenant.rule(&rule).setting("RouteMessageOutboundConnector")),
                    };
                    self.decide(Stage::NextHop, Reason::RuleConnectorUnusable { connector, rule, state }, cause);
                }
            }
        }
        if let Some(departure) = self.centralized_transport(tenant, origin, resolved, &routing) {
            return departure;
        }
        let domain = self.envelope.forward_path.domain().clone();
        let nowhere = Self::centralized_nowhere(self.context, tenant, origin, resolved, &domain);
        let is_ignored = self.context.topology.assumptions.is(Assumption::CentralizedTransportScope, "flag-ignored");
        if let Some(connector) = nowhere.filter(|_| !is_ignored) {
            return self.centralized_loop(tenant, connector);
        }
        if resolved.is_mailbox {
            return self.local_mailbox(tenant, resolved, routing);
        }
        let mut choice = Self::connector_for(self.context, tenant, origin, &domain);
        choice.lost.splice(0..0, routing.set_aside.iter().cloned());
        choice.leans_on.extend(nowhere.map(|_| Assumption::CentralizedTransportScope));
        let accepted = tenant.organization.accepted_domain(&domain).map(|accepted| tenant.accepted_domain(accepted));
        let Some((connector, scope)) = choice.winner else {
            self.decide_over(
                Stage::NextHop,
                Reason::NoConnector { domain: domain.clone() },
                tenant.lacks(Sought::OutboundConnector(domain.clone())),
                choice.lost,
            );
            if accepted.is_some() {
                self.leaning_on(Assumption::RelayDomainWithoutConnector);
            }
            self.looking_at(accepted);
            choice.leans_on.into_iter().for_each(|assumption| self.leaning_on(assumption));
            let mut requirement = requirement(tenant, None, &routing);
            self.sign(tenant);
            self.rewrite_sender(tenant, None, &mut requirement);
            return self.send_by_mx(&domain, &requirement);
        };
        if !choice.equals.is_empty() {
            let lost = choice
                .equals
                .iter()
                .map(|other| passed_over(tenant.outbound_connector(&other.name), Mismatch::SortsLater))
                .collect();
            let element = tenant.outbound_connector(&connector.name);
            self.decide_over(Stage::NextHop, Reason::EqualConnectors { connector: connector.name.clone() }, element, lost);
            self.leaning_on(Assumption::EqualConnectors);
            self.looking_at(accepted.clone());
            if self.context.topology.assumptions.is(Assumption::EqualConnectors, "undetermined") {
                return Departure::End(Verdict::Undetermined { missing: Missing::EqualConnectors });
            }
        }
        let name = connector.name.clone();
        let element = tenant.outbound_connector(&name);
        let (reason, setting) = match scope {
            Scope::Exact => (Reason::ConnectorByDomain { connector: name, domain }, "RecipientDomains"),
            Scope::Wildcard(pattern) => {
                (Reason::ConnectorByWildcard { connector: name, pattern: pattern.to_string() }, "RecipientDomains")
            }
            Scope::AcceptedDomains => (Reason::ConnectorForAcceptedDomains { connector: name, domain }, "AllAcceptedDomains"),
            Scope::Any => (Reason::ConnectorForAll { connector: name }, "RecipientDomains"),
        };
        self.decide_over(Stage::NextHop, reason, element.setting(setting), choice.lost);
        self.looking_at(accepted);
        choice.leans_on.into_iter().for_each(|assumption| self.leaning_on(assumption));
        self.through(tenant, connector, &routing)
    }

    fn by_rule(
        &mut self,
        tenant: Tenant<'_>,
        resolved: &Resolved,
        routing: &Routing,
        rule: &Name,
        connector: &OutboundConnector,
    ) -> Departure {
        let mut lost = routing.set_aside.clone();
        if resolved.is_mailbox {
            lost.push(passed_over(tenant.recipient(&resolved.address), Mismatch::RuleDecided));
        }
        let others = self.context.outbound_connectors(tenant, self.envelope.forward_path.domain());
        let others = others.into_iter().filter(|other| other.name != connector.name && other.enabled);
        lost.extend(others.map(|other| passed_over(tenant.outbound_connector(&other.name), Mismatch::RuleDecided)));
        let reason = Reason::ConnectorByRule { connector: connector.name.clone(), rule: rule.clone() };
        self.decide_over(Stage::NextHop, reason, tenant.rule(rule).setting("RouteMessageOutboundConnector"), lost);
        self.looking_at([tenant.outbound_connector(&connector.name)]);
        if resolved.is_mailbox {
            self.leaning_on(Assumption::RoutingRuleScope);
        }
        if routing.leans_on_order {
            self.leaning_on(Assumption::SeveralRoutingRules);
        }
        self.through(tenant, connector, routing)
    }

    fn local_mailbox(&mut self, tenant: Tenant<'_>, resolved: &Resolved, routing: Routing) -> Departure {
        let leans = routing.set_aside.iter().any(|lost| lost.why == Mismatch::RecipientKnown);
        let element = tenant.recipient(&resolved.address);
        let mut lost = routing.set_aside;
        let connectors = self.context.outbound_connectors(tenant, self.envelope.forward_path.domain());
        let connectors = connectors.into_iter().filter(|connector| connector.enabled);
        lost.extend(
            connectors.map(|connector| passed_over(tenant.outbound_connector(&connector.name), Mismatch::MailboxIsLocal)),
        );
        self.decide_over(Stage::NextHop, Reason::LocalMailbox { recipient: resolved.address.clone() }, element.clone(), lost);
        if leans {
            self.leaning_on(Assumption::RoutingRuleScope);
        }
        self.envelope.forward_path = resolved.address.clone();
        self.decide(Stage::Store, Reason::DeliveredToMailbox { recipient: resolved.address.clone() }, element);
        Departure::End(Verdict::Delivered { to: resolved.address.clone(), at: self.system().clone() })
    }

    /// Centralised mail transport: outside mail whatever its recipient, and the tenant's own mail unless for a mailbox of it.
    ///
    /// Source: Microsoft, "Transport routing in Exchange hybrid deployments". Evidence: documented.
    fn centralized_transport(
        &mut self,
        tenant: Tenant<'_>,
        origin: &Origin,
        resolved: &Resolved,
        routing: &Routing,
    ) -> Option<Departure> {
        let connectors = self.context.outbound_connectors(tenant, self.envelope.forward_path.domain());
        let mut central = connectors.iter().copied().filter(|connector| is_central(connector));
        let connector = central.find(|connector| connector.recipient_domains.contains(&DomainPattern::Any))?;
        let name = connector.name.clone();
        let cause: ConfigRef = tenant.outbound_connector(&name).setting("RouteAllMessagesViaOnPremises");
        if origin.is_from_own_server() {
            // KB 3194415: the loop brake hangs on the connector's match, not on the right to relay.
            self.decide(Stage::NextHop, Reason::CentralizedTransportSkipped { connector: name }, cause);
            return None;
        }
        if *origin == Origin::Internal && resolved.is_mailbox {
            return None;
        }
        let mut lost = routing.set_aside.clone();
        let others = connectors.into_iter().filter(|other| other.enabled && other.name != name);
        lost.extend(
            others.map(|other| passed_over(tenant.outbound_connector(&other.name), Mismatch::CentralizedTransportComesFirst)),
        );
        self.decide_over(Stage::NextHop, Reason::CentralizedTransport { connector: name }, cause, lost);
        Some(self.through(tenant, connector, routing))
    }

    /// The connector that turns centralised transport on without taking this message: it is for some domains only, by
    /// `AllAcceptedDomains` or by its list, and no connector of type `OnPremises` takes `*`.
    fn centralized_nowhere<'a>(
        context: Context<'a>,
        tenant: Tenant<'a>,
        origin: &Origin,
        resolved: &Resolved,
        domain: &DomainName,
    ) -> Option<&'a OutboundConnector> {
        if origin.is_from_own_server() || resolved.is_mailbox {
            return None;
        }
        let wildcard = context.wildcard();
        let connectors = context.outbound_connectors(tenant, domain);
        let takes_all = |connector: &&OutboundConnector| {
            let is_candidate = connector.enabled && !connector.test_mode && !connector.is_transport_rule_scoped;
            let is_own = connector.connector_type == ConnectorType::OnPremises;
            is_candidate && is_own && connector.recipient_domains.contains(&DomainPattern::Any)
        };
        if connectors.iter().any(takes_all) {
            return None;
        }
        let mut central = connectors.into_iter().filter(|connector| is_central(connector));
        let found = central.next()?;
        let covers = |connector: &OutboundConnector| coverage(connector, tenant, domain, wildcard).is_some();
        let is_covered = covers(found) || central.any(covers);
        (!is_covered).then_some(found)
    }

    /// What becomes of a message that centralised transport leaves nowhere to go.
    ///
    /// Source: Microsoft support, "Fix error code 5.4.6 through 5.4.20". Evidence: documented.
    fn centralized_loop(&mut self, tenant: Tenant<'_>, connector: &OutboundConnector) -> Departure {
        let domain = self.envelope.forward_path.domain().clone();
        let setting = if connector.all_accepted_domains { "AllAcceptedDomains" } else { "RecipientDomains" };
        let reason = Reason::CentralizedTransportNowhere { connector: connector.name.clone(), domain };
        self.decide(Stage::NextHop, reason, tenant.outbound_connector(&connector.name).setting(setting));
        self.leaning_on(Assumption::CentralizedTransportScope);
        self.returned(SmtpReply::new(554, "5.4.14", "Hop count exceeded - possible mail loop ATTR34"))
    }

    /// Sends through `connector`.
    fn through(&mut self, tenant: Tenant<'_>, connector: &OutboundConnector, routing: &Routing) -> Departure {
        let mut requirement = requirement(tenant, Some(connector), routing);
        self.sign(tenant);
        self.rewrite_sender(tenant, Some(connector), &mut requirement);
        if connector.use_mx_record {
            let domain = self.envelope.forward_path.domain().clone();
            let cause = tenant.outbound_connector(&connector.name).setting("UseMXRecord");
            let reason = Reason::ConnectorUsesMx { connector: connector.name.clone(), domain: domain.clone() };
            self.decide(Stage::NextHop, reason, cause);
            return self.send_by_mx(&domain, &requirement);
        }
        let element = tenant.outbound_connector(&connector.name);
        let cause = element.setting("SmartHosts");
        let Some(first) = connector.smart_hosts.first() else {
            self.decide(Stage::NextHop, Reason::SmartHostMissing { connector: connector.name.clone() }, cause);
            return self.held(SmtpReply::new(450, "4.4.0", "No smart host"));
        };
        let lost = connector.smart_hosts.iter().skip(1).map(|_| passed_over(cause.clone(), Mismatch::LaterInList)).collect();
        self.decide_over(Stage::NextHop, Reason::SmartHost { host: first.to_string() }, cause, lost);
        self.hand_over(&connector.smart_hosts, &tenant.outbound_connector(&connector.name).into(), &requirement)
    }

    /// The connector for `domain`, the most specific scope first.
    fn connector_for<'a>(context: Context<'a>, tenant: Tenant<'a>, origin: &Origin, domain: &DomainName) -> Choice<'a> {
        let accepted_first =
            context.topology.assumptions.is(Assumption::ConnectorDomainOrder, "accepted-domains-before-wildcard");
        let wildcard = context.wildcard();
        let mut lost = Vec::new();
        let mut hangs_on_wildcard = false;
        let mut candidates: Vec<(Specificity, &OutboundConnector, Scope)> = Vec::new();
        for connector in context.outbound_connectors(tenant, domain) {
            let why = if !connector.enabled {
                Mismatch::Disabled
            } else if connector.test_mode {
                Mismatch::TestMode
            } else if connector.is_transport_rule_scoped {
                Mismatch::RuleScoped
            } else {
                hangs_on_wildcard |= connector.recipient_domains.contains(&DomainPattern::Wildcard(domain.clone()));
                match coverage(connector, tenant, domain, wildcard) {
                    // KB 3194415: what the own servers sent to a cloud group or forwarding mailbox leaves for the Internet directly.
                    Some(Scope::Any) if origin.is_from_own_server() && is_central(connector) && !tenant.accepts(domain) => {
                        Mismatch::CameFromOwnServer
                    }
                    Some(scope) => {
                        candidates.push((specificity(&scope, accepted_first), connector, scope));
                        continue;
                    }
                    None if connector.all_accepted_domains && !connector.covers_accepted_domains() && tenant.accepts(domain) => {
                        Mismatch::AcceptedDomainsOfPartner
                    }
                    None => Mismatch::DomainNotCovered { domain: domain.clone() },
                }
            };
            lost.push(passed_over(tenant.outbound_connector(&connector.name), why));
        }
        let best = candidates.iter().map(|(specificity, ..)| *specificity).max();
        let has = |wanted: fn(&Scope) -> bool| candidates.iter().any(|(_, _, scope)| wanted(scope));
        let mut leans_on = Vec::new();
        if !has(|scope| *scope == Scope::Exact) {
            if has(|scope| matches!(scope, Scope::Wildcard(_))) && has(|scope| *scope == Scope::AcceptedDomains) {
                leans_on.push(Assumption::ConnectorDomainOrder);
            }
            if hangs_on_wildcard {
                leans_on.push(Assumption::OutboundWildcard);
            }
        }
        let mut winner = None;
        let mut equals = Vec::new();
        for (specificity, connector, scope) in candidates {
            if Some(specificity) != best {
                lost.push(passed_over(tenant.outbound_connector(&connector.name), Mismatch::LessSpecific));
            } else if winner.is_none() {
                winner = Some((connector, scope));
            } else {
                equals.push(connector);
            }
        }
        Choice { winner, equals, lost, leans_on }
    }
}

impl Context<'_> {
    /// Which names `RecipientDomains *.x` covers, in the reading in force.
    fn wildcard(&self) -> WildcardReading {
        if self.topology.assumptions.is(Assumption::OutboundWildcard, "domain-and-subdomains") {
            WildcardReading::DomainAndSubdomains
        } else {
            WildcardReading::SubdomainsOnly
        }
    }
}

/// Whether `connector` turns centralised mail transport on.
pub(super) fn is_central(connector: &OutboundConnector) -> bool {
    connector.enabled
        && !connector.test_mode
        && !connector.is_transport_rule_scoped
        && connector.connector_type == ConnectorType::OnPremises
        && connector.route_all_messages_via_on_premises
}

/// The widest-reaching, most specific way in which `connector` covers `domain`.
fn coverage(connector: &OutboundConnector, tenant: Tenant<'_>, domain: &DomainName, reading: WildcardReading) -> Option<Scope> {
    let wildcard = connector.recipient_domains.iter().filter(|pattern| match (pattern, reading) {
        (DomainPattern::Exact(_) | DomainPattern::Any, _) => false,
        (DomainPattern::Wildcard(_), WildcardReading::SubdomainsOnly) => pattern.covers_below(domain),
        (DomainPattern::Wildcard(_), WildcardReading::DomainAndSubdomains) => pattern.covers_with_parent(domain),
    });
    if connector.recipient_domains.iter().any(|pattern| matches!(pattern, DomainPattern::Exact(exact) if exact == domain)) {
        Some(Scope::Exact)
    } else if let Some(pattern) = wildcard.max_by_key(|pattern| pattern.to_string().len()) {
        Some(Scope::Wildcard(pattern.clone()))
    } else if connector.covers_accepted_domains() && tenant.accepts(domain) {
        Some(Scope::AcceptedDomains)
    } else if connector.recipient_domains.contains(&DomainPattern::Any) {
        Some(Scope::Any)
    } else {
        None
    }
}

fn specificity(scope: &Scope, accepted_first: bool) -> Specificity {
    match scope {
        Scope::Exact => Specificity(4, 0),
        Scope::Wildcard(pattern) => Specificity(if accepted_first { 2 } else { 3 }, pattern.to_string().len()),
        Scope::AcceptedDomains => Specificity(if accepted_first { 3 } else { 2 }, 0),
        Scope::Any => Specificity(1, 0),
    }
}

/// What TLS the connector, or a rule, demands.
fn requirement(tenant: Tenant<'_>, connector: Option<&OutboundConnector>, routing: &Routing) -> Requirement {
    let by_rule = || routing.require_tls.as_ref().map(|rule| tenant.rule(rule).setting("RouteMessageOutboundRequireTls"));
    let by_connector = |connector: &OutboundConnector| Some(tenant.outbound_connector(&connector.name).setting("TlsSettings"));
    let (level, by) = match connector {
        Some(connector) => match connector.tls_settings {
            None if routing.require_tls.is_some() => (Level::Encryption, by_rule()),
            None => (Level::Opportunistic, by_connector(connector)),
            Some(TlsSettings::EncryptionOnly) => (Level::Encryption, by_connector(connector)),
            Some(TlsSettings::CertificateValidation) => (Level::Trusted, by_connector(connector)),
            Some(TlsSettings::DomainValidation) => {
                (Level::Named(connector.tls_domain.clone().into_iter().collect()), by_connector(connector))
            }
        },
        None if routing.require_tls.is_some() => (Level::Encryption, by_rule()),
        None => (Level::Opportunistic, None),
    };
    let heeds = heeds(tenant, connector);
    Requirement { level, by, dialect: Dialect::ExchangeOnline, client_certificate: None, client_address: None, heeds }
}

/// What Exchange Online heeds of what a destination publishes: DANE and MTA-STS, unless the connector says otherwise.
///
/// Source: Microsoft, New-OutboundConnector, -SmtpDaneMode and -MtaStsMode. Evidence: documented.
fn heeds(tenant: Tenant<'_>, connector: Option<&OutboundConnector>) -> Heeds {
    let Some(connector) = connector else {
        return Heeds { validates: true, dane: Asks::WherePublished, mta_sts: true, ..Heeds::default() };
    };
    // To a smart host the way is set; both are about mail exchangers.
    if !connector.use_mx_record {
        return Heeds::default();
    }
    Heeds {
        validates: connector.smtp_dane_mode != SmtpDaneMode::None,
        dane: match connector.smtp_dane_mode {
            SmtpDaneMode::Opportunistic => Asks::WherePublished,
            SmtpDaneMode::Mandatory => Asks::Always,
            SmtpDaneMode::None => Asks::Never,
        },
        dane_by: Some(tenant.outbound_connector(&connector.name).setting("SmtpDaneMode")),
        mta_sts: connector.mta_sts_mode == MtaStsMode::Opportunistic,
        ..Heeds::default()
    }
}
