//! Which system answers at a host name or an address.

use std::net::IpAddr;

use ipnet::IpNet;

use super::{Context, attribution, client_submission};
use crate::{
    model::{Organization, Platform, SmartHost, System, Topology, config_ref::Element, microsoft, relay::Reachability},
    names::{DomainName, SystemId},
    trace::{Connection, Envelope},
};

/// What stands behind a host.
pub(super) enum Located {
    /// A system of the topology.
    System(SystemId),
    /// A host that the topology does not describe.
    NotDescribed,
    /// A name without an address.
    Unresolvable(DomainName),
    /// One of Microsoft's hosts that takes nobody's mail.
    WrongFrontDoor,
}

impl Context<'_> {
    /// The system that answers at `host` to a message with this connection and envelope.
    ///
    /// Exchange Online has one front door for all tenants; which tenant answers is a matter of attribution.
    pub(super) fn locate(&self, host: &SmartHost, connection: &Connection, envelope: &Envelope) -> Located {
        match host {
            host if microsoft::is_wrong_front_door(host) => Located::WrongFrontDoor,
            host if microsoft::is_submission_host(host) => client_submission::tenant(self, connection, envelope)
                .map_or(Located::NotDescribed, |(tenant, _)| Located::System(tenant)),
            SmartHost::Host(name) if microsoft::is_front_door(name) => attribution::tenant(self, name, connection, envelope)
                .map_or(Located::NotDescribed, |(tenant, _)| Located::System(tenant)),
            SmartHost::Host(name) => {
                let addresses = self.topology.dns.addresses(name);
                if addresses.is_empty() {
                    if self.topology.dns.describes(name) {
                        return Located::Unresolvable(name.clone());
                    }
                    return self.topology.system_named(name).map_or(Located::NotDescribed, Located::System);
                }
                addresses
                    .into_iter()
                    .find_map(|address| self.topology.system_at(address))
                    .map_or(Located::NotDescribed, Located::System)
            }
            SmartHost::Address(address) => self.topology.system_at(*address).map_or(Located::NotDescribed, Located::System),
            SmartHost::Network(network) => {
                self.topology.system_within(*network).cloned().map_or(Located::NotDescribed, Located::System)
            }
        }
    }

    /// What the answer to "who is `host`?" was taken from: record sets, and the system found.
    pub(super) fn evidence_for(&self, host: &SmartHost, connection: &Connection, envelope: &Envelope) -> Vec<Element> {
        let mut elements = Vec::new();
        if microsoft::is_submission_host(host) {
            let tenant = client_submission::tenant(self, connection, envelope);
            elements.extend(tenant.into_iter().flat_map(|(_, evidence)| evidence));
        }
        if let SmartHost::Host(name) = host {
            if microsoft::is_front_door(name) {
                elements
                    .extend(attribution::tenant(self, name, connection, envelope).into_iter().flat_map(|(_, evidence)| evidence));
            }
            let dns = &self.topology.dns;
            let mut sets = dns.address_sets(name);
            if sets.is_empty() {
                sets.extend(dns.zone_evidence(name));
            }
            elements.extend(sets.into_iter().map(|set| Element::RecordSet(set.name.clone(), set.record_type())));
        }
        if let Located::System(system) = self.locate(host, connection, envelope) {
            elements.push(Element::System(system));
        }
        elements
    }

    /// The address at which an Exchange server of `system` answers to `host`.
    pub(super) fn answering_address(&self, host: &SmartHost, system: &SystemId) -> Option<IpAddr> {
        let server = self.topology.organization(system)?.exchange_server()?;
        let is_own = |address: &IpAddr| server.machines().any(|machine| machine.addresses.contains(address));
        match host {
            SmartHost::Address(address) => Some(*address),
            SmartHost::Network(network) => {
                let mut own = server.machines().flat_map(|machine| machine.addresses);
                own.find(|address| network.contains(*address)).copied()
            }
            SmartHost::Host(name) => self.topology.dns.addresses(name).into_iter().find(is_own).or_else(|| {
                server.machines().find(|machine| machine.host_name == name).and_then(|machine| machine.addresses.first().copied())
            }),
        }
    }

    /// The addresses of `host` that are tried in turn, where several servers of the topology answer at them: the first of each.
    /// Who is on the Internet leaves private ones out (RFC 1918 §3).
    pub(super) fn addresses_to_try(&self, host: &SmartHost, is_on_internet: bool) -> Vec<IpAddr> {
        let SmartHost::Host(name) = host else { return Vec::new() };
        if microsoft::is_front_door(name) || microsoft::is_submission_host(host) || microsoft::is_wrong_front_door(host) {
            return Vec::new();
        }
        let mut addresses = self.topology.dns.addresses(name);
        let all = addresses.len();
        if all < 2 {
            // Nothing to try in turn.
            return Vec::new();
        }
        addresses.retain(|address| !(is_on_internet && is_private(address)));
        let is_left_out = addresses.len() < all;
        let mut found: Vec<(IpAddr, (SystemId, Option<DomainName>))> = Vec::new();
        for address in addresses {
            let Some(system) = self.topology.system_at(address) else { continue };
            let server = self.topology.organization(&system).and_then(Organization::exchange_server);
            let machine = server.map(|server| server.machine_at(Some(address)).host_name.clone());
            let answers = (system, machine);
            if found.iter().all(|(_, known)| *known != answers) {
                found.push((address, answers));
            }
        }
        if found.len() < 2 && !is_left_out {
            return Vec::new();
        }
        found.into_iter().map(|(address, _)| address).collect()
    }

    /// The first address of `host`, if all that the topology has for it are private ones (RFC 1918 §3, RFC 4193).
    pub(super) fn private_address(&self, host: &SmartHost) -> Option<IpAddr> {
        let addresses = match host {
            SmartHost::Host(name) => self.topology.dns.addresses(name),
            SmartHost::Address(address) => vec![*address],
            SmartHost::Network(network) => vec![network.addr()],
        };
        addresses.iter().all(is_private).then(|| addresses.first().copied()).flatten()
    }

    /// Whether port 25 of `system` answers to this client.
    pub(super) fn reachability(&self, system: &SystemId, connection: &Connection) -> Reached {
        let (reachability, firewall) = match self.topology.system(system) {
            Some(System::Relay(relay)) => (relay.reachability, relay.firewall.as_slice()),
            Some(System::Organization(organization)) => match organization.exchange_server() {
                Some(server) => {
                    let machine = server.machine_at(connection.server_address);
                    (machine.reachability, machine.firewall)
                }
                None => return Reached::Open,
            },
            Some(System::Internet) | None => return Reached::Open,
        };
        // A client whose address nobody gave is somewhere on the Internet: only a range of all addresses is sure to hold it.
        let lets_through = |range: &IpNet| match connection.client_address {
            Some(address) => range.contains(&address),
            None => range.prefix_len() == 0,
        };
        match reachability {
            Reachability::Refused => Reached::Refused,
            Reachability::TimedOut => Reached::TimedOut,
            Reachability::Closed => Reached::Closed,
            Reachability::Open if firewall.is_empty() || firewall.iter().any(lets_through) => Reached::Open,
            Reachability::Open => Reached::Dropped,
        }
    }
}

/// What a connection to port 25 meets.
pub(super) enum Reached {
    /// A server that answers.
    Open,
    /// Nothing listens.
    Refused,
    /// No answer.
    TimedOut,
    /// Somebody answers and hangs up.
    Closed,
    /// A firewall that drops what comes from this client.
    Dropped,
}

fn is_private(address: &IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => address.is_private(),
        IpAddr::V6(address) => address.is_unique_local(),
    }
}

impl Topology {
    fn system_named(&self, host: &DomainName) -> Option<SystemId> {
        let server = self.organizations.iter().find_map(|organization| match &organization.platform {
            Platform::ExchangeServer(server) if server.machines().any(|machine| machine.host_name == host) => {
                Some(organization.id.clone())
            }
            Platform::ExchangeServer(_) | Platform::ExchangeOnline(_) => None,
        });
        server.or_else(|| self.relays.iter().find(|relay| relay.host_name == *host).map(|relay| relay.id.clone()))
    }

    pub(super) fn system_at(&self, address: IpAddr) -> Option<SystemId> {
        let server = self.organizations.iter().find_map(|organization| match &organization.platform {
            Platform::ExchangeServer(server) if server.machines().any(|machine| machine.addresses.contains(&address)) => {
                Some(organization.id.clone())
            }
            Platform::ExchangeServer(_) | Platform::ExchangeOnline(_) => None,
        });
        server.or_else(|| self.relays.iter().find(|relay| relay.addresses.contains(&address)).map(|relay| relay.id.clone()))
    }
}
