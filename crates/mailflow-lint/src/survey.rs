//! The sample mail flows that lints look at: a sender of every class to a recipient of every class.

use mailflow::{
    DomainName, EmailAddress, Message, Name, SystemId, Topology,
    model::{
        AcceptedDomain, DomainType, ExchangeOnline, Organization, OutboundConnector, Platform, Postfix, Recipient, RecipientKind,
        Relay, SmartHost, config_ref::Element, microsoft, rule_condition::Condition,
    },
    route,
    trace::{Cause, Decision, Path, Verdict},
};
use mailflow_edit::{references::addresses_of_recipient, system_at};

use crate::postfix;

/// Senders and recipients beyond these numbers add no new class of mail, only time.
const MAX_SENDERS: usize = 16;
const MAX_RECIPIENTS: usize = 240;
/// How many recipients with a destination of their own are looked at one by one.
const MAX_SPECIAL: usize = 20;

/// A topology and the ways of its sample messages.
pub(crate) struct Survey<'a> {
    pub(crate) topology: &'a Topology,
    pub(crate) senders: Vec<Sender>,
    pub(crate) flows: Vec<Flow>,
}

/// One sample message and the way of one of its copies.
#[derive(Debug, Clone)]
pub(crate) struct Flow {
    pub(crate) message: Message,
    pub(crate) recipient: RecipientClass,
    pub(crate) path: Path,
}

/// Who writes: an address, or nobody for a bounce, and where it is handed in.
#[derive(Debug, Clone)]
pub(crate) struct Sender {
    pub(crate) address: Option<EmailAddress>,
    pub(crate) enters_at: SystemId,
}

/// What kind of recipient a sample has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RecipientClass {
    /// An object of a directory, or a user of an own server.
    Known,
    /// An address of an own domain that nobody has.
    Unknown,
    /// Somebody outside.
    Outside,
}

impl<'a> Survey<'a> {
    pub(crate) fn new(topology: &'a Topology) -> Self {
        let outside = outside_domain(topology);
        let senders = senders(topology, outside.as_ref());
        let recipients = recipients(topology, outside.as_ref());
        let mut flows = Vec::new();
        for sender in &senders {
            for (recipient, class) in &recipients {
                if sender.address.as_ref() == Some(recipient)
                    || (sender.enters_at.is_internet() && *class == RecipientClass::Outside)
                {
                    continue;
                }
                let message = Message::new(sender.address.clone(), recipient.clone(), sender.enters_at.clone());
                let paths = route(topology, &message).paths;
                flows.extend(paths.into_iter().map(|path| Flow { message: message.clone(), recipient: *class, path }));
            }
        }
        Self { topology, senders, flows }
    }

    /// The tenants of Exchange Online.
    pub(crate) fn tenants(&self) -> impl Iterator<Item = (&'a Organization, &'a ExchangeOnline)> {
        self.topology.organizations.iter().filter_map(|organization| Some((organization, organization.exchange_online()?)))
    }

    /// The Postfix servers.
    pub(crate) fn postfixes(&self) -> impl Iterator<Item = (&'a Relay, &'a Postfix)> {
        self.topology.relays.iter().filter_map(|relay| Some((relay, relay.postfix()?)))
    }

    /// The accepted domains of tenants that have a zone of their own in the described DNS: all but `….onmicrosoft.com`.
    pub(crate) fn described_domains(&self) -> impl Iterator<Item = (&'a Organization, &'a ExchangeOnline, &'a AcceptedDomain)> {
        self.tenants()
            .flat_map(|(organization, online)| {
                organization.accepted_domains.iter().map(move |domain| (organization, online, domain))
            })
            .filter(|(_, _, domain)| {
                !domain.name.as_str().ends_with(".onmicrosoft.com") && self.topology.dns.describes(&domain.name)
            })
    }

    /// The first sample for which `holds`.
    pub(crate) fn flow(&self, holds: impl Fn(&Flow) -> bool) -> Option<&Flow> {
        self.flows.iter().find(|flow| holds(flow))
    }

    /// The own server that holds mailboxes of `domain` beside the cloud: the system, and the name it is reached by.
    pub(crate) fn own_server(&self, domain: &DomainName) -> Option<(SystemId, DomainName)> {
        let relay = self.postfixes().find(|(_, config)| config.class(domain) != mailflow::model::postfix::AddressClass::Default);
        relay.map(|(relay, _)| (relay.id.clone(), relay.host_name.clone())).or_else(|| {
            self.topology.organizations.iter().find_map(|organization| match &organization.platform {
                Platform::ExchangeServer(server) => {
                    organization.accepted_domain(domain).map(|_| (organization.id.clone(), server.host_name.clone()))
                }
                Platform::ExchangeOnline(_) => None,
            })
        })
    }

    /// Whether mail handed to `host` arrives at Exchange Online.
    pub(crate) fn leads_to_exchange_online(&self, host: &DomainName) -> bool {
        microsoft::is_front_door(host)
            || system_at(self.topology, &SmartHost::Host(host.clone()))
                .and_then(|system| self.topology.organization(&system))
                .is_some_and(|organization| organization.exchange_online().is_some())
    }
}

impl Flow {
    pub(crate) fn decisions(&self) -> impl Iterator<Item = &Decision> {
        self.path.decisions().map(|(_, decision)| decision)
    }

    /// Whether a decision was caused by `element`.
    pub(crate) fn is_caused_by(&self, element: &Element) -> bool {
        self.decisions().any(|decision| matches!(&decision.cause, Cause::Config(config) if config.element == *element))
    }

    pub(crate) fn visits(&self, system: &SystemId) -> bool {
        self.path.hops.iter().any(|hop| hop.system == *system)
    }

    pub(crate) const fn is_loop(&self) -> bool {
        matches!(self.path.verdict, Verdict::Loops { .. })
    }

    /// The address that was written to.
    pub(crate) fn addressee(&self) -> &EmailAddress {
        self.message.forward_paths.first().unwrap_or(&self.path.recipient)
    }
}

/// Whether an enabled connector serves `domain` without a rule.
pub(crate) fn serves(connector: &OutboundConnector, organization: &Organization, domain: &DomainName) -> bool {
    connector.enabled && !connector.test_mode && !connector.is_transport_rule_scoped && covers(connector, organization, domain)
}

/// Whether the scope of `connector` covers `domain`.
pub(crate) fn covers(connector: &OutboundConnector, organization: &Organization, domain: &DomainName) -> bool {
    connector.recipient_domains.iter().any(|pattern| pattern.covers_below(domain))
        || (connector.all_accepted_domains && organization.accepted_domain(domain).is_some())
}

/// The `InternalRelay` domains of an organization.
pub(crate) fn internal_relay_domains(organization: &Organization) -> impl Iterator<Item = &AcceptedDomain> {
    organization.accepted_domains.iter().filter(|domain| domain.domain_type == DomainType::InternalRelay)
}

/// A name that no outbound connector of the tenant has.
pub(crate) fn fresh_connector_name(online: &ExchangeOnline, stem: &str) -> Option<Name> {
    let stem: String = stem.chars().take(50).collect();
    let candidates = std::iter::once(stem.clone()).chain((2..1000).map(|number| format!("{stem} {number}")));
    let is_taken = |name: &Name| {
        online.outbound_connectors.iter().any(|connector| connector.name.as_str().to_lowercase() == name.as_str().to_lowercase())
    };
    candidates.filter_map(|name| Name::parse(&name).ok()).find(|name| !is_taken(name))
}

/// A domain that the topology knows nothing about (RFC 2606).
pub(crate) fn outside_domain(topology: &Topology) -> Option<DomainName> {
    let is_known = |name: &DomainName| {
        topology.dns.describes(name)
            || topology.organizations.iter().any(|organization| organization.accepted_domain(name).is_some())
            || topology
                .relays
                .iter()
                .filter_map(Relay::postfix)
                .any(|config| config.class(name) != mailflow::model::postfix::AddressClass::Default)
    };
    ["example.net", "example.org", "example.edu", "outside.example"]
        .iter()
        .filter_map(|name| DomainName::parse(name).ok())
        .find(|name| !is_known(name))
}

fn senders(topology: &Topology, outside: Option<&DomainName>) -> Vec<Sender> {
    let mut senders = Vec::new();
    let stranger = outside.and_then(|domain| EmailAddress::parse(&format!("stranger@{domain}")).ok());
    senders.extend(stranger.map(|address| Sender { address: Some(address), enters_at: SystemId::internet() }));
    for organization in &topology.organizations {
        let Some(online) = organization.exchange_online() else { continue };
        let is_initial = |recipient: &&Recipient| *recipient.address.domain() == online.initial_domain;
        let mailboxes = || organization.recipients.iter().filter(|recipient| matches!(recipient.kind, RecipientKind::Mailbox(_)));
        let mailbox = mailboxes().find(|recipient| !is_initial(recipient)).or_else(|| mailboxes().next());
        let address = mailbox.map(|recipient| recipient.address.clone()).or_else(|| {
            let domain = organization.accepted_domains.first().map_or(&online.initial_domain, |domain| &domain.name);
            EmailAddress::parse(&format!("someone@{domain}")).ok()
        });
        senders.extend(address.map(|address| Sender { address: Some(address), enters_at: organization.id.clone() }));
    }
    for relay in &topology.relays {
        let Some(config) = relay.postfix() else { continue };
        if let Some(user) = postfix::local_users(config).first() {
            senders.push(Sender { address: Some(user.clone()), enters_at: relay.id.clone() });
        }
        senders.push(Sender { address: None, enters_at: relay.id.clone() });
    }
    senders.truncate(MAX_SENDERS);
    senders
}

fn recipients(topology: &Topology, outside: Option<&DomainName>) -> Vec<(EmailAddress, RecipientClass)> {
    let mut recipients: Vec<(EmailAddress, RecipientClass)> = Vec::new();
    let mut add = |address: EmailAddress, class: RecipientClass| {
        if recipients.len() < MAX_RECIPIENTS && !recipients.iter().any(|(other, _)| *other == address) {
            recipients.push((address, class));
        }
    };
    if let Some(address) = outside.and_then(|domain| EmailAddress::parse(&format!("somebody@{domain}")).ok()) {
        add(address, RecipientClass::Outside);
    }
    for organization in &topology.organizations {
        for domain in &organization.accepted_domains {
            let below = domain.match_sub_domains.then(|| DomainName::parse(&format!("sub.{}", domain.name)).ok()).flatten();
            for name in std::iter::once(domain.name.clone()).chain(below) {
                if let Some(address) = unknown_address(topology, &name) {
                    add(address, RecipientClass::Unknown);
                }
            }
        }
        for recipient in representatives(organization) {
            add(recipient.address.clone(), RecipientClass::Known);
        }
        let addressed =
            organization.transport_rules.iter().flat_map(|rule| &rule.conditions).flat_map(|condition| match condition {
                Condition::SentTo(addresses) => addresses.as_slice(),
                _ => &[],
            });
        for address in addressed.filter(|address| organization.accepted_domain(address.domain()).is_some()).take(MAX_SPECIAL) {
            let class =
                if organization.recipients.find(address).is_some() { RecipientClass::Known } else { RecipientClass::Unknown };
            add(address.clone(), class);
        }
    }
    for config in topology.relays.iter().filter_map(Relay::postfix) {
        for user in postfix::local_users(config).into_iter().take(2) {
            add(user, RecipientClass::Known);
        }
        for domain in postfix::domains(config) {
            if let Some(address) = unknown_address(topology, domain) {
                add(address, RecipientClass::Unknown);
            }
        }
    }
    recipients
}

/// One recipient of every kind in every domain, and those with a destination of their own.
fn representatives(organization: &Organization) -> Vec<&Recipient> {
    let mut seen: Vec<(&DomainName, &'static str)> = Vec::new();
    let mut special = 0;
    let mut chosen = Vec::new();
    for recipient in organization.recipients.iter() {
        let class = (recipient.address.domain(), recipient.kind.as_str());
        let is_new = !seen.contains(&class);
        let has_destination =
            !recipient.kind.is_group() && !addresses_of_recipient(&recipient.kind).is_empty() && special < MAX_SPECIAL;
        if is_new {
            seen.push(class);
        }
        if has_destination {
            special += 1;
        }
        if is_new || has_destination {
            chosen.push(recipient);
        }
    }
    chosen
}

/// An address of `domain` that no directory and no table has.
pub(crate) fn unknown_address(topology: &Topology, domain: &DomainName) -> Option<EmailAddress> {
    let is_known = |address: &EmailAddress| {
        topology.organizations.iter().any(|organization| organization.recipients.find(address).is_some())
            || topology.relays.iter().filter_map(Relay::postfix).any(|config| postfix::mentions(config, address))
    };
    let candidates = std::iter::once("no-such-user".to_owned()).chain((2..100).map(|number| format!("no-such-user-{number}")));
    candidates
        .filter_map(|local_part| EmailAddress::parse(&format!("{local_part}@{domain}")).ok())
        .find(|address| !is_known(address))
}
