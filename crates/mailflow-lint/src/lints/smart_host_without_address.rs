//! A connector or a server sends to a host name that the described DNS does not resolve.
//!
//! Source: Microsoft, "Mail flow intelligence": 450 4.4.312 DNS query failed.

use mailflow::{
    DomainName, Element,
    model::{Postfix, RecordData, RecordSet, SmartHost, dns::RecordType, postfix::SenderPattern},
    reason::{Evidence, Source, sources},
};
use mailflow_edit::{Edit, ElementValue};

use crate::{
    finding::{Finding, Fix, Lint, Severity},
    survey::Survey,
};

pub(super) const LINT: Lint = Lint {
    id: "smart-host-without-address",
    severity: Severity::Error,
    arguments: &["user", "host"],
    fixes: &["add-address"],
    source: Source { title: sources::MFI, locator: "450 4.4.312 DNS query failed", evidence: Evidence::Documented },
    check,
};

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (organization, online) in survey.tenants() {
        for connector in online.outbound_connectors.iter().filter(|connector| connector.enabled && !connector.use_mx_record) {
            let hosts = connector.smart_hosts.iter().filter_map(|host| unresolvable(survey, host));
            // The name of MX records is a smart host of a connector as well.
            for host in hosts.filter(|host| survey.topology.dns.record_set(host, RecordType::Mx).is_none()) {
                let element = Element::OutboundConnector(organization.id.clone(), connector.name.clone());
                findings.push(finding(survey, element, "SmartHosts", connector.name.as_str(), host));
            }
        }
    }
    for (relay, config) in survey.postfixes() {
        let mut seen: Vec<&DomainName> = Vec::new();
        for (parameter, host) in connected_hosts(config) {
            let Some(host) = unresolvable(survey, host).filter(|host| !seen.contains(host)) else { continue };
            seen.push(host);
            findings.push(finding(survey, Element::System(relay.id.clone()), parameter, relay.id.as_str(), host));
        }
    }
    findings
}

fn finding(survey: &Survey<'_>, element: Element, setting: &'static str, user: &str, host: &DomainName) -> Finding {
    let witness = survey.flow(|flow| flow.path.verdict.kind() == "held" && flow.is_caused_by(&element));
    let relay = survey.topology.relays.iter().find(|relay| relay.host_name == *host);
    let addresses: Vec<_> = relay
        .iter()
        .flat_map(|relay| &relay.addresses)
        .filter_map(|address| match address {
            std::net::IpAddr::V4(address) => Some(*address),
            std::net::IpAddr::V6(_) => None,
        })
        .collect();
    let fix = addresses.first().map(|first| {
        let arguments = vec![("host", host.to_string()), ("address", first.to_string())];
        let set = RecordSet { name: host.clone(), ttl: 3600, data: RecordData::A(addresses.clone()) };
        Fix::new("add-address", arguments, vec![Edit::put(None, ElementValue::RecordSet(set))]).safe()
    });
    LINT.at(element.setting(setting)).argument("user", user).argument("host", host).proved_by(witness).fixes(fix)
}

/// The host's name, if the described DNS has its zone but no address for it.
fn unresolvable<'a>(survey: &Survey<'_>, host: &'a SmartHost) -> Option<&'a DomainName> {
    let dns = &survey.topology.dns;
    match host {
        SmartHost::Host(name)
            if !mailflow::model::microsoft::is_front_door(name) && dns.describes(name) && dns.addresses(name).is_empty() =>
        {
            // An alias whose target is outside the description may well resolve.
            dns.record_set(name, RecordType::Cname).is_none().then_some(name)
        }
        SmartHost::Host(_) | SmartHost::Address(_) | SmartHost::Network(_) => None,
    }
}

/// The hosts that Postfix connects to without an MX look-up, with the parameter that names each.
fn connected_hosts(config: &Postfix) -> impl Iterator<Item = (&'static str, &SmartHost)> {
    let transports = config.transport_maps.iter().filter_map(|entry| Some(("transport_maps", entry.transport.next_hop()?)));
    let relayhosts = config
        .sender_dependent_relayhost_maps
        .iter()
        .filter(|entry| !matches!(entry.sender, SenderPattern::BareDomain(_)))
        .filter_map(|entry| Some(("sender_dependent_relayhost_maps", entry.relayhost.as_ref()?)));
    let relayhost = config.relayhost.iter().map(|next_hop| ("relayhost", next_hop));
    let class = config.relay_transport.next_hop().map(|next_hop| ("relay_transport", next_hop));
    let default = config.default_transport.next_hop().map(|next_hop| ("default_transport", next_hop));
    let hops = transports.chain(relayhosts).chain(relayhost).chain(class).chain(default);
    hops.filter(|(_, next_hop)| !next_hop.uses_mx).map(|(parameter, next_hop)| (parameter, &next_hop.host))
}
