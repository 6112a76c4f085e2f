//! What resolution and mail flow rules see of an Exchange organization, online or on-premises: both work alike.

use std::ops::ControlFlow;

use super::{
    Departure, Stay, Way,
    message_limits::MailboxDefaults,
    recipient_resolution::{Resolution, Resolved},
    transport_rules::{Routing, Stop},
};
use crate::{
    assumption::Assumption,
    model::{AcceptedDomain, AutoForwardingMode, Organization, Recipient, RemoteDomain, config_ref::Element},
    names::{DomainName, EmailAddress, Name},
    trace::{Cause, Sought},
};

/// The organization a message is at, and how its session counts there.
#[derive(Clone, Copy)]
pub(super) struct Exchange<'a> {
    pub(super) organization: &'a Organization,
    /// Whether mailboxes may forward outside.
    pub(super) auto_forwarding_mode: AutoForwardingMode,
    /// What may be forwarded automatically, and where.
    pub(super) remote_domains: &'a [RemoteDomain],
    /// `AutoForwardEnabled` of the built-in remote domain `Default`.
    pub(super) default_auto_forward: bool,
    /// What its mailboxes may send and get that set nothing themselves.
    pub(super) mailbox_defaults: Option<MailboxDefaults>,
    /// Whether the part before a plus stands for the whole address.
    pub(super) plus_addressing: bool,
    /// How often inbox rules may send a message on.
    pub(super) inbox_rule_limit: u8,
    /// Whether the message counts as internal.
    pub(super) is_authenticated: bool,
}

/// Points at what an organization configures.
pub(super) trait Configured {
    fn organization(&self) -> &Organization;

    fn accepted_domain(&self, domain: &AcceptedDomain) -> Element {
        Element::AcceptedDomain(self.organization().id.clone(), domain.name.clone())
    }

    fn recipient(&self, address: &EmailAddress) -> Element {
        Element::Recipient(self.organization().id.clone(), address.clone())
    }

    fn rule(&self, name: &Name) -> Element {
        Element::TransportRule(self.organization().id.clone(), name.clone())
    }

    fn system(&self) -> Element {
        Element::System(self.organization().id.clone())
    }

    fn lacks(&self, sought: Sought) -> Cause {
        Cause::Absence { system: self.organization().id.clone(), sought }
    }

    /// The accepted domain that covers `domain`.
    fn covering(&self, domain: &DomainName) -> Option<&AcceptedDomain> {
        self.organization().accepted_domain(domain)
    }

    /// Whether `domain` is one of the organization's.
    fn accepts(&self, domain: &DomainName) -> bool {
        self.covering(domain).is_some()
    }
}

impl<'a> Exchange<'a> {
    /// The object that `address` stands for, by itself or without its tag.
    pub(super) fn find(&self, address: &EmailAddress) -> Option<&'a Recipient> {
        let recipients = &self.organization.recipients;
        let untagged = || recipients.find(&address.without_tag().filter(|_| self.plus_addressing)?);
        recipients.find(address).or_else(|| untagged().filter(|_| self.accepts(address.domain())))
    }
}

impl Configured for Exchange<'_> {
    fn organization(&self) -> &Organization {
        self.organization
    }
}

impl Stay<'_> {
    /// Notes that the decision recorded last took `accepted` as the longer match, where a parent would cover its names too.
    pub(super) fn over_parent(&mut self, configured: &impl Configured, accepted: &AcceptedDomain) {
        if let Some(parent) = configured.organization().parent_of(accepted) {
            self.looking_at([configured.accepted_domain(parent)]);
            self.leaning_on(Assumption::ListedSubdomain);
        }
    }
}

impl<'a> Stay<'a> {
    /// Resolution may make several copies; rules follow for each, and `leave` decides where it goes. A redirect begins again with its
    /// new recipient.
    pub(super) fn resolved_and_routed(
        self,
        exchange: Exchange<'a>,
        leave: &dyn Fn(&mut Self, &Resolved, Routing) -> Departure,
    ) -> Vec<Way> {
        let mut ways = Vec::new();
        let mut added: Vec<(EmailAddress, Self)> = Vec::new();
        for resolution in self.recipient_resolution(exchange) {
            let (mut stay, resolved) = match resolution {
                Resolution::Ended(way) => {
                    ways.push(*way);
                    continue;
                }
                Resolution::To(stay, resolved) => (*stay, resolved),
            };
            match stay.transport_rules(exchange, &resolved) {
                ControlFlow::Continue(routing) => {
                    for target in &routing.added {
                        if added.iter().all(|(known, _)| known != target) {
                            added.push((target.clone(), stay.clone()));
                        }
                    }
                    let departure = leave(&mut stay, &resolved, routing);
                    ways.extend(stay.departs_past_inbox_rules(exchange, departure));
                }
                ControlFlow::Break(Stop::Departs(departure)) => ways.push(stay.departs(departure)),
                ControlFlow::Break(Stop::Redirects(targets)) => {
                    for target in targets {
                        let mut copy = stay.clone();
                        copy.envelope.forward_path = target;
                        copy.arrival.redirects += 1;
                        ways.extend(copy.resolved_and_routed(exchange, leave));
                    }
                }
            }
        }
        ways.extend(added.into_iter().flat_map(|(target, copy)| copy.added(exchange, target, leave)));
        ways
    }

    /// The copies for a recipient that a rule added: the rules have had the message, so they are not asked again.
    fn added(
        mut self,
        exchange: Exchange<'a>,
        target: EmailAddress,
        leave: &dyn Fn(&mut Self, &Resolved, Routing) -> Departure,
    ) -> Vec<Way> {
        self.envelope.forward_path = target;
        self.arrival.redirects += 1;
        let resolutions = self.recipient_resolution(exchange).into_iter();
        resolutions
            .flat_map(|resolution| match resolution {
                Resolution::Ended(way) => vec![*way],
                Resolution::To(mut stay, resolved) => {
                    let departure = leave(&mut stay, &resolved, Routing::default());
                    stay.departs_past_inbox_rules(exchange, departure)
                }
            })
            .collect()
    }
}
