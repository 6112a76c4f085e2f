//! The transport servers of an Exchange Server organization, and the Active Directory sites they stand in.
//!
//! An organization's own host is the first of them; most documents have no other.

use std::net::IpAddr;

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use super::{
    ExchangeServer, networks,
    relay::{Reachability, ServerTls},
};
use crate::names::{DomainName, Name};

/// A further transport server of an organization (`Get-TransportService`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TransportServer {
    /// `Name`: what connectors call it.
    pub name: Name,
    /// The name under which it is reached.
    pub host_name: DomainName,
    /// Its addresses: it listens there and sends from the first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub addresses: Vec<IpAddr>,
    /// Its Active Directory site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site: Option<Name>,
    /// What it offers on port 25.
    #[serde(default)]
    pub tls: ServerTls,
    /// The certificate that send connectors without a `TlsCertificateName` present.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_certificate: Option<Name>,
    /// Further certificates that are enabled for SMTP.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub smtp_certificates: Vec<Name>,
    /// Whether port 25 answers.
    #[serde(default, skip_serializing_if = "Reachability::is_open")]
    pub reachability: Reachability,
    /// The client networks that a firewall lets through to port 25; empty lets everybody through.
    #[serde(default, deserialize_with = "networks::read", skip_serializing_if = "Vec::is_empty")]
    pub firewall: Vec<IpNet>,
    /// `HubTransport` (`Get-ServerComponentState`).
    #[serde(default, skip_serializing_if = "ComponentState::is_active")]
    pub hub_transport: ComponentState,
}

/// The state of a server component.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ComponentState {
    /// At work.
    #[default]
    Active,
    /// Switched off, or down.
    Inactive,
}

impl ComponentState {
    /// serde helper: leaves what is usual out of files.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's skip_serializing_if passes a reference")]
    pub(crate) fn is_active(&self) -> bool {
        *self == Self::Active
    }
}

/// An Active Directory site link, as routing sees it: what it costs to go from one site to the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SiteLink {
    /// The two sites, in either order.
    pub sites: [Name; 2],
    /// `Cost`, or `ExchangeCost` where that is set.
    pub cost: u32,
}

/// One transport server of an organization, its own host or a further one.
#[derive(Debug, Clone, Copy)]
pub struct Machine<'a> {
    /// What connectors call it; the own host may have no name.
    pub name: Option<&'a Name>,
    /// The name under which it is reached.
    pub host_name: &'a DomainName,
    /// Its addresses.
    pub addresses: &'a [IpAddr],
    /// Its Active Directory site.
    pub site: Option<&'a Name>,
    /// The certificate behind STARTTLS.
    pub certificate: Option<&'a Name>,
    /// The certificate presented to other servers.
    pub client_certificate: Option<&'a Name>,
    /// Further certificates that are enabled for SMTP.
    pub smtp_certificates: &'a [Name],
    /// Whether port 25 answers.
    pub reachability: Reachability,
    /// The client networks that a firewall lets through.
    pub firewall: &'a [IpNet],
    /// Whether its transport service works.
    pub hub_transport: ComponentState,
}

impl Machine<'_> {
    /// Its name as decisions tell it.
    pub fn label(&self) -> String {
        self.name.map_or_else(|| self.host_name.to_string(), ToString::to_string)
    }

    /// Whether both are the same server: within an organization host names are unique.
    pub fn is(&self, other: &Self) -> bool {
        self.host_name == other.host_name
    }
}

impl<'a> From<&'a TransportServer> for Machine<'a> {
    fn from(server: &'a TransportServer) -> Self {
        Self {
            name: Some(&server.name),
            host_name: &server.host_name,
            addresses: &server.addresses,
            site: server.site.as_ref(),
            certificate: server.tls.certificate.as_ref(),
            client_certificate: server.client_certificate.as_ref(),
            smtp_certificates: &server.smtp_certificates,
            reachability: server.reachability,
            firewall: &server.firewall,
            hub_transport: server.hub_transport,
        }
    }
}

impl ExchangeServer {
    /// Its own host.
    pub fn own_host(&self) -> Machine<'_> {
        Machine {
            name: self.name.as_ref(),
            host_name: &self.host_name,
            addresses: &self.addresses,
            site: self.site.as_ref(),
            certificate: self.tls.certificate.as_ref(),
            client_certificate: self.client_certificate.as_ref(),
            smtp_certificates: &self.smtp_certificates,
            reachability: self.reachability,
            firewall: &self.firewall,
            hub_transport: self.hub_transport,
        }
    }

    /// Every transport server, the own host first.
    pub fn machines(&self) -> impl Iterator<Item = Machine<'_>> {
        std::iter::once(self.own_host()).chain(self.servers.iter().map(Machine::from))
    }

    /// The names of certificates that its servers have.
    pub fn certificates(&self) -> impl Iterator<Item = &Name> {
        self.machines().flat_map(|machine| {
            machine.certificate.into_iter().chain(machine.client_certificate).chain(machine.smtp_certificates)
        })
    }

    /// The same for an editor.
    pub fn certificates_mut(&mut self) -> impl Iterator<Item = &mut Name> {
        let own = self.tls.certificate.iter_mut().chain(&mut self.client_certificate).chain(&mut self.smtp_certificates);
        own.chain(self.servers.iter_mut().flat_map(|server| {
            server.tls.certificate.iter_mut().chain(&mut server.client_certificate).chain(&mut server.smtp_certificates)
        }))
    }

    /// Takes the certificate called `name` from every server.
    pub fn forget_certificate(&mut self, name: &Name) {
        fn forget(tls: &mut ServerTls, client: &mut Option<Name>, smtp: &mut Vec<Name>, name: &Name) {
            tls.certificate.take_if(|own| own == name);
            client.take_if(|own| own == name);
            smtp.retain(|own| own != name);
        }
        forget(&mut self.tls, &mut self.client_certificate, &mut self.smtp_certificates, name);
        for server in &mut self.servers {
            forget(&mut server.tls, &mut server.client_certificate, &mut server.smtp_certificates, name);
        }
    }

    /// The server that connectors call `name`, without regard to case; an own host without a name stands for what no other is.
    pub fn machine(&self, name: &Name) -> Option<Machine<'_>> {
        let is_called = |own: &Name| own.as_str().eq_ignore_ascii_case(name.as_str());
        self.machines()
            .find(|machine| machine.name.is_some_and(is_called))
            .or_else(|| self.name.is_none().then(|| self.own_host()))
    }

    /// The server that answers at `address`; the own host where nobody said which.
    pub fn machine_at(&self, address: Option<IpAddr>) -> Machine<'_> {
        let answers = |machine: &Machine<'_>| address.is_some_and(|address| machine.addresses.contains(&address));
        self.machines().find(answers).unwrap_or_else(|| self.own_host())
    }

    /// The cost of the cheapest way between two sites; `None` when no links join them.
    pub fn site_cost(&self, from: &Name, to: &Name) -> Option<u32> {
        let mut reached: Vec<(&Name, u32)> = vec![(from, 0)];
        // Bellman and Ford: as many rounds as there are links find the cheapest ways.
        for _ in 0..=self.site_links.len() {
            for link in &self.site_links {
                let [left, right] = &link.sites;
                for (here, there) in [(left, right), (right, left)] {
                    let Some(cost) = cost_of(&reached, here).map(|cost| cost.saturating_add(link.cost)) else { continue };
                    match reached.iter_mut().find(|(site, _)| *site == there) {
                        Some((_, known)) => *known = cost.min(*known),
                        None => reached.push((there, cost)),
                    }
                }
            }
        }
        cost_of(&reached, to)
    }
}

fn cost_of(reached: &[(&Name, u32)], site: &Name) -> Option<u32> {
    reached.iter().find(|(known, _)| *known == site).map(|(_, cost)| *cost)
}
