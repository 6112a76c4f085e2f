//! The systems of a topology and the ways mail can take between them, derived for drawing and never stored.

use mailflow::{
    ConfigRef, Element, SystemId, Topology, Trace,
    model::{
        ConnectorType, InboundConnector, Organization, OutboundConnector, Platform, Postfix, RecordData, Relay, SendConnector,
        SmartHost, SmtpRole, Software, TlsSettings, Transport, dns::MailExchangers,
    },
    names::{DomainPattern, Name},
    order,
};
use mailflow_edit::system_at;
use mailflow_text::{Key, key};
use petgraph::stable_graph::{NodeIndex, StableGraph};

use crate::stages::{self, Part};

/// Where a system stands on the map, from left to right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lane {
    /// The Internet.
    Outside,
    /// Partners, and providers with mailboxes of their own.
    Partners,
    /// Filters and add-on services.
    Filters,
    /// Tenants of Exchange Online.
    Cloud,
    /// The organization's own servers.
    Own,
}

/// A system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// Which.
    pub id: SystemId,
    /// Where it stands.
    pub lane: Lane,
    /// The parts it is drawn with.
    pub parts: &'static [Part],
}

/// How a way is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// In use.
    Plain,
    /// Only when a mail flow rule says so.
    RuleOnly,
    /// Turned off.
    Disabled,
}

/// What a way is called: a name of the configuration, or a word of the catalogs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    /// A connector's name.
    Name(String),
    /// A word.
    Word(Key),
    /// The MX records of some domains.
    MxOf(String),
}

/// A way from one system to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What is configured for it; the first is what a click selects.
    pub settings: Vec<ConfigRef>,
    /// How it is drawn.
    pub line: Line,
    /// What it is called.
    pub label: Label,
    /// More about it, after the name.
    pub detail: Option<Key>,
}

/// The derived graph. Indices hold only until the next derivation.
pub type Graph = StableGraph<Node, Link>;

/// Derives the graph of `topology`, with a way for every step of `trace`, so that a message never travels where nothing is drawn.
pub fn derive(topology: &Topology, trace: Option<&Trace>) -> Graph {
    let mut builder = Builder { topology, graph: Graph::default(), nodes: Vec::new() };
    builder.add_systems();
    builder.add_mail_exchangers();
    for relay in &topology.relays {
        builder.add_relay(relay);
    }
    for organization in &topology.organizations {
        builder.add_organization(organization);
    }
    if let Some(trace) = trace {
        builder.add_missing(trace);
    }
    builder.graph
}

struct Builder<'a> {
    topology: &'a Topology,
    graph: Graph,
    nodes: Vec<(SystemId, NodeIndex)>,
}

impl Builder<'_> {
    fn add_systems(&mut self) {
        for id in self.topology.system_ids() {
            let Some(system) = self.topology.system(&id) else { continue };
            let lane = match system {
                mailflow::model::System::Internet => Lane::Outside,
                mailflow::model::System::Organization(organization) => match organization.platform {
                    Platform::ExchangeOnline(_) => Lane::Cloud,
                    Platform::ExchangeServer(_) => Lane::Own,
                },
                mailflow::model::System::Relay(relay) => match &relay.software {
                    Software::Postfix(_) => Lane::Own,
                    Software::SmtpHost(host) => match host.role {
                        SmtpRole::Filter => Lane::Filters,
                        SmtpRole::Partner | SmtpRole::MailboxHost => Lane::Partners,
                    },
                },
            };
            let index = self.graph.add_node(Node { id: id.clone(), lane, parts: stages::parts(system) });
            self.nodes.push((id, index));
        }
    }

    fn index(&self, id: &SystemId) -> Option<NodeIndex> {
        self.nodes.iter().find(|(candidate, _)| candidate == id).map(|(_, index)| *index)
    }

    fn at(&self, host: &SmartHost) -> SystemId {
        system_at(self.topology, host).unwrap_or_else(SystemId::internet)
    }

    /// The system that takes mail for `domain` by its MX records.
    fn mx_target(&self, domain: &mailflow::DomainName) -> SystemId {
        match self.topology.dns.mail_exchangers(domain) {
            MailExchangers::Hosts(hosts) => hosts
                .first()
                .and_then(|mx| mx.exchange.clone())
                .map_or_else(SystemId::internet, |host| self.at(&SmartHost::Host(host))),
            MailExchangers::Implicit => self.at(&SmartHost::Host(domain.clone())),
            MailExchangers::Null | MailExchangers::Nothing | MailExchangers::NotDescribed => SystemId::internet(),
        }
    }

    fn link(&mut self, from: &SystemId, to: &SystemId, link: Link) {
        if let (Some(from), Some(to)) = (self.index(from), self.index(to))
            && from != to
        {
            self.graph.add_edge(from, to, link);
        }
    }

    /// One way from the Internet to each system that MX records name.
    fn add_mail_exchangers(&mut self) {
        let mut targets: Vec<(SystemId, Vec<ConfigRef>, Vec<String>)> = Vec::new();
        for set in &self.topology.dns.record_sets {
            if !matches!(set.data, RecordData::Mx(_)) {
                continue;
            }
            let target = self.mx_target(&set.name);
            if target.is_internet() {
                continue;
            }
            let element: ConfigRef = Element::RecordSet(set.name.clone(), set.record_type()).into();
            match targets.iter_mut().find(|(system, ..)| *system == target) {
                Some((_, settings, domains)) => {
                    settings.push(element);
                    domains.push(set.name.to_string());
                }
                None => targets.push((target, vec![element], vec![set.name.to_string()])),
            }
        }
        for (target, settings, domains) in targets {
            let shown = match domains.as_slice() {
                [only] => only.clone(),
                [first, rest @ ..] => format!("{first} +{}", rest.len()),
                [] => String::new(),
            };
            self.link(
                &SystemId::internet(),
                &target,
                Link { settings, line: Line::Plain, label: Label::MxOf(shown), detail: None },
            );
        }
    }

    fn add_relay(&mut self, relay: &Relay) {
        match &relay.software {
            Software::Postfix(postfix) => self.add_postfix(relay, postfix),
            Software::SmtpHost(host) => {
                let target = host.next_hop.as_ref().map_or_else(SystemId::internet, |next_hop| self.at(&next_hop.host));
                let (label, setting) =
                    if host.next_hop.is_some() { (key::MAP_EDGE_FORWARD, Some("nextHop")) } else { (key::MAP_BY_MX, None) };
                self.link(&relay.id, &target, system_link(relay, setting, label));
                for route in &host.routes {
                    let target = self.at(&route.next_hop.host);
                    self.link(&relay.id, &target, system_link(relay, Some("routes"), key::MAP_EDGE_FORWARD));
                }
            }
        }
    }

    fn add_postfix(&mut self, relay: &Relay, postfix: &Postfix) {
        let mut ways: Vec<(SystemId, &'static str, Key)> = Vec::new();
        match &postfix.relayhost {
            Some(next_hop) => ways.push((self.at(&next_hop.host), "relayhost", key::MAP_EDGE_RELAYHOST)),
            None => ways.push((SystemId::internet(), "relayhost", key::MAP_BY_MX)),
        }
        let senders = postfix.sender_dependent_relayhost_maps.iter().filter_map(|line| line.relayhost.as_ref());
        ways.extend(
            senders.map(|next_hop| (self.at(&next_hop.host), "sender_dependent_relayhost_maps", key::MAP_EDGE_RELAYHOST)),
        );
        let transports = postfix.transport_maps.iter().map(|line| (&line.transport, "transport_maps"));
        let own = [(&postfix.relay_transport, "relay_transport"), (&postfix.default_transport, "default_transport")];
        let senders = postfix
            .sender_dependent_default_transport_maps
            .iter()
            .map(|line| (&line.transport, "sender_dependent_default_transport_maps"));
        for (transport, setting) in transports.chain(own).chain(senders) {
            if let Some(next_hop) = Transport::next_hop(transport) {
                ways.push((self.at(&next_hop.host), setting, key::MAP_EDGE_TRANSPORT));
            }
        }
        let mut seen: Vec<SystemId> = Vec::new();
        for (target, setting, label) in ways {
            // One way to a system is enough to draw: its settings stand together.
            if seen.contains(&target) {
                self.add_setting(&relay.id, &target, Element::System(relay.id.clone()).setting(setting));
            } else {
                seen.push(target.clone());
                self.link(&relay.id, &target, system_link(relay, Some(setting), label));
            }
        }
    }

    fn add_setting(&mut self, from: &SystemId, to: &SystemId, setting: ConfigRef) {
        if let Some(edge) = self.index(from).zip(self.index(to)).and_then(|(from, to)| self.graph.find_edge(from, to))
            && let Some(link) = self.graph.edge_weight_mut(edge)
            && !link.settings.contains(&setting)
        {
            link.settings.push(setting);
        }
    }

    fn add_organization(&mut self, organization: &Organization) {
        match &organization.platform {
            Platform::ExchangeOnline(online) => {
                for connector in &online.inbound_connectors {
                    self.add_inbound(organization, connector);
                }
                for connector in &online.outbound_connectors {
                    self.add_outbound(organization, connector);
                }
                let by_mx = Link {
                    settings: vec![Element::System(organization.id.clone()).into()],
                    line: Line::Plain,
                    label: Label::Word(key::MAP_BY_MX),
                    detail: None,
                };
                self.link(&organization.id, &SystemId::internet(), by_mx);
            }
            Platform::ExchangeServer(server) => {
                for connector in &server.send_connectors {
                    self.add_send_connector(organization, connector);
                }
                let behind = server.edge.as_ref().and_then(|edge| edge.subscription.as_ref()).map(|own| &own.organization);
                if let Some(behind) = behind {
                    let setting = Element::System(organization.id.clone()).setting("EdgeSubscription");
                    self.add_subscription_way(&organization.id, behind, setting);
                }
            }
        }
    }

    /// A send connector leaves from its source servers; Edge Transport servers among them are systems of their own.
    fn add_send_connector(&mut self, organization: &Organization, connector: &SendConnector) {
        let element: ConfigRef = Element::SendConnector(organization.id.clone(), connector.name.clone()).into();
        let link = Link {
            settings: vec![element.clone()],
            line: if connector.enabled { Line::Plain } else { Line::Disabled },
            label: Label::Name(connector.name.to_string()),
            detail: None,
        };
        let edges = self.edges_of(organization, connector);
        for edge in &edges {
            self.add_subscription_way(&organization.id, edge, element.clone());
        }
        let sources = if edges.is_empty() { vec![organization.id.clone()] } else { edges };
        let spaces = connector.address_spaces.iter().map(|space| &space.domain);
        for target in self.targets(&connector.smart_hosts, spaces) {
            for source in &sources {
                self.link(source, &target, link.clone());
            }
        }
    }

    /// The Edge Transport servers that `organization` subscribed and that `connector` names as its source servers.
    fn edges_of(&self, organization: &Organization, connector: &SendConnector) -> Vec<SystemId> {
        let names =
            |id: &SystemId| connector.source_transport_servers.iter().any(|name| id.as_str().eq_ignore_ascii_case(name.as_str()));
        let subscribed = self.topology.organizations.iter().filter(|other| {
            let edge = other.exchange_server().and_then(|server| server.edge.as_ref());
            let subscription = edge.and_then(|edge| edge.subscription.as_ref());
            subscription.is_some_and(|own| own.organization == organization.id)
        });
        subscribed.map(|other| other.id.clone()).filter(names).collect()
    }

    /// The way between an organization and its Edge Transport server, once in each direction.
    fn add_subscription_way(&mut self, from: &SystemId, to: &SystemId, setting: ConfigRef) {
        let is_drawn = self.index(from).zip(self.index(to)).is_some_and(|(from, to)| self.graph.contains_edge(from, to));
        if is_drawn {
            self.add_setting(from, to, setting);
        } else {
            let label = Label::Word(key::MAP_EDGE_SUBSCRIPTION);
            self.link(from, to, Link { settings: vec![setting], line: Line::Plain, label, detail: None });
        }
    }

    /// Where a connector sends: to its smart hosts, else to the mail exchangers of its domains.
    fn targets<'t>(&self, hosts: &[SmartHost], domains: impl Iterator<Item = &'t DomainPattern>) -> Vec<SystemId> {
        let mut targets: Vec<SystemId> = hosts.iter().map(|host| self.at(host)).collect();
        if targets.is_empty() {
            targets.extend(domains.filter_map(|pattern| match pattern {
                DomainPattern::Exact(domain) | DomainPattern::Wildcard(domain) => Some(self.mx_target(domain)),
                DomainPattern::Any => None,
            }));
        }
        order::sort_and_dedup(&mut targets);
        if targets.is_empty() {
            targets.push(SystemId::internet());
        }
        targets
    }

    fn add_outbound(&mut self, organization: &Organization, connector: &OutboundConnector) {
        let link = Link {
            settings: vec![Element::OutboundConnector(organization.id.clone(), connector.name.clone()).into()],
            line: match (connector.enabled && !connector.test_mode, connector.is_transport_rule_scoped) {
                (false, _) => Line::Disabled,
                (true, true) => Line::RuleOnly,
                (true, false) => Line::Plain,
            },
            label: Label::Name(connector.name.to_string()),
            detail: Some(match connector.tls_settings {
                None => key::MAP_EDGE_TLS_OPPORTUNISTIC,
                Some(TlsSettings::EncryptionOnly) => key::MAP_EDGE_TLS_ANY,
                Some(TlsSettings::CertificateValidation) => key::MAP_EDGE_TLS_TRUSTED,
                Some(TlsSettings::DomainValidation) => key::MAP_EDGE_TLS_NAMED,
            }),
        };
        for target in self.targets(&connector.smart_hosts, connector.recipient_domains.iter()) {
            self.link(&organization.id, &target, link.clone());
        }
    }

    /// An inbound connector is drawn on the way of the server it recognises.
    fn add_inbound(&mut self, organization: &Organization, connector: &InboundConnector) {
        let element: ConfigRef = Element::InboundConnector(organization.id.clone(), connector.name.clone()).into();
        let (sources, detail) = self.recognised(connector);
        for source in sources {
            let line = if connector.enabled { Line::Plain } else { Line::Disabled };
            let label = Label::Name(connector.name.to_string());
            let way = self.index(&source).zip(self.index(&organization.id)).and_then(|(from, to)| self.graph.find_edge(from, to));
            let way = way.and_then(|edge| self.graph.edge_weight_mut(edge)).filter(|way| matches!(way.label, Label::Word(_)));
            match way {
                Some(way) if connector.enabled => {
                    way.settings.insert(0, element.clone());
                    way.label = label;
                    way.detail = Some(detail);
                }
                _ => self.link(
                    &source,
                    &organization.id,
                    Link { settings: vec![element.clone()], line, label, detail: Some(detail) },
                ),
            }
        }
    }

    fn recognised(&self, connector: &InboundConnector) -> (Vec<SystemId>, Key) {
        let addresses = |own: &[std::net::IpAddr]| {
            own.iter().any(|address| connector.sender_ip_addresses.iter().any(|network| network.contains(address)))
        };
        let servers = self.topology.organizations.iter().filter_map(|organization| match &organization.platform {
            Platform::ExchangeServer(server) => {
                let named = server.send_connectors.iter().filter_map(|connector| connector.tls_certificate_name.as_ref());
                let certificates: Vec<&Name> = named.chain(&server.client_certificate).collect();
                Some((&organization.id, server.addresses.as_slice(), certificates))
            }
            Platform::ExchangeOnline(_) => None,
        });
        let relays = self
            .topology
            .relays
            .iter()
            .map(|relay| (&relay.id, relay.addresses.as_slice(), relay.client_certificate.iter().collect::<Vec<&Name>>()));
        let systems: Vec<_> = relays.chain(servers).collect();
        let by_certificate: Vec<SystemId> = systems
            .iter()
            .filter(|(_, _, certificates)| {
                let presented = certificates.iter().filter_map(|name| self.topology.certificate(name));
                let mut names = presented.flat_map(|certificate| &certificate.names);
                connector.tls_sender_certificate_name.as_ref().is_some_and(|wanted| names.any(|name| covers(wanted, name)))
            })
            .map(|(id, ..)| (*id).clone())
            .collect();
        if !by_certificate.is_empty() {
            return (by_certificate, key::MAP_EDGE_BY_CERTIFICATE);
        }
        let by_address: Vec<SystemId> =
            systems.iter().filter(|(_, own, _)| addresses(own)).map(|(id, ..)| (*id).clone()).collect();
        if !by_address.is_empty() {
            return (by_address, key::MAP_EDGE_BY_ADDRESS);
        }
        let detail = match connector.connector_type {
            _ if connector.tls_sender_certificate_name.is_some() => key::MAP_EDGE_BY_CERTIFICATE,
            _ if !connector.sender_ip_addresses.is_empty() => key::MAP_EDGE_BY_ADDRESS,
            ConnectorType::Partner | ConnectorType::OnPremises => key::MAP_EDGE_BY_DOMAIN,
        };
        let partner = self.topology.relays.iter().find(|relay| match &relay.software {
            Software::SmtpHost(host) => {
                host.accepts.iter().any(|domain| *domain != DomainPattern::Any && connector.sender_domains.contains(domain))
            }
            Software::Postfix(_) => false,
        });
        (vec![partner.map_or_else(SystemId::internet, |relay| relay.id.clone())], detail)
    }

    /// Draws the ways that a trace takes and the configuration does not show.
    fn add_missing(&mut self, trace: &Trace) {
        for path in &trace.paths {
            for hop in path.hops.iter().skip(1) {
                let (from, to) = (self.index(&hop.connection.from), self.index(&hop.system));
                if let (Some(from), Some(to)) = (from, to)
                    && from != to
                    && self.graph.find_edge(from, to).is_none()
                {
                    let settings = hop.connection.by.clone().into_iter().collect();
                    self.graph.add_edge(
                        from,
                        to,
                        Link { settings, line: Line::Plain, label: Label::Word(key::MAP_BY_MX), detail: None },
                    );
                }
            }
        }
    }
}

fn system_link(relay: &Relay, setting: Option<&'static str>, label: Key) -> Link {
    let config = ConfigRef { element: Element::System(relay.id.clone()), setting };
    Link { settings: vec![config], line: Line::Plain, label: Label::Word(label), detail: None }
}

fn covers(wanted: &DomainPattern, name: &DomainPattern) -> bool {
    match name {
        DomainPattern::Exact(name) => wanted.covers_with_parent(name),
        DomainPattern::Wildcard(_) | DomainPattern::Any => wanted == name,
    }
}

impl Link {
    /// Whether it stands for `element`.
    pub fn is_about(&self, element: &Element) -> bool {
        self.settings.iter().any(|setting| setting.element == *element)
    }

    /// Whether `element` is drawn as this way and nowhere else: systems have cards of their own.
    pub fn is_about_itself(&self, element: &Element) -> bool {
        !matches!(element, Element::System(_)) && self.is_about(element)
    }

    /// How well it fits a way that `by` chose: by that very setting, by its element, or by nothing but its two ends.
    pub fn fit(&self, by: Option<&ConfigRef>) -> u8 {
        match by {
            Some(by) if self.settings.contains(by) => 3,
            Some(by) if self.is_about(&by.element) => 2,
            _ => u8::from(self.line == Line::Plain),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ends of the way that is drawn for `element` of a shipped scenario.
    fn ends(scenario: &str, element: &str) -> Vec<String> {
        let scenario = mailflow_lessons::Scenario::by_id(scenario).unwrap();
        let element: Element = element.parse().unwrap();
        let graph = derive(&scenario.document().topology, None);
        let ways = graph.edge_indices().filter(|edge| graph[*edge].is_about(&element));
        let ends = ways.filter_map(|edge| graph.edge_endpoints(edge));
        ends.map(|(from, to)| format!("{} {}", graph[from].id, graph[to].id)).collect()
    }

    #[test]
    fn connectors_of_a_hybrid_join_its_two_halves() {
        for (element, way) in [
            ("contoso-tenant/inbound-connector/Inbound from contoso", "contoso-exchange contoso-tenant"),
            ("contoso-tenant/outbound-connector/Outbound to contoso", "contoso-tenant contoso-exchange"),
            ("contoso-exchange/send-connector/Outbound to Office 365", "contoso-exchange contoso-tenant"),
            ("contoso-exchange/send-connector/To Internet", "contoso-exchange internet"),
        ] {
            assert_eq!(ends("exchange-hybrid", element), [way], "{element}");
        }
    }

    #[test]
    fn connectors_of_an_edge_transport_server_leave_from_there() {
        let way = ends("edge-transport", "contoso-exchange/send-connector/EdgeSync - Internet");
        assert_eq!(way, ["contoso-exchange edge", "edge internet"]);
    }
}
