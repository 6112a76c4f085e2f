//! What resolution and mail flow rules see of an Exchange organization, online or on-premises: both work alike.

use std::ops::ControlFlow;

use super::{
    Departure, MAX_PATHS, Stay, Way,
    message_limits::MailboxDefaults,
    recipient_resolution::{Resolution, Resolved},
    transport_rules::{Progress, Routing, Stop},
};
use crate::{
    assumption::Assumption,
    model::{AcceptedDomain, AutoForwardingMode, Organization, Recipient, RemoteDomain, config_ref::Element},
    names::{DomainName, EmailAddress, Name},
    trace::{Cause, Missing, Sought, Verdict},
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
    /// How many recipients a message of the organization may have.
    pub(super) max_recipients: Option<u32>,
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

/// What is left to do with the copies of one recipient.
enum Task<'a> {
    /// Resolve the address that the envelope names; it was sent to the one beside.
    Resolve(Box<Stay<'a>>, EmailAddress, Progress),
    /// Ask the rules.
    Rules(Box<Stay<'a>>, Resolved, EmailAddress, Progress),
    /// Keep this, after what came before it.
    Keep(Box<Way>),
}

impl<'a> Stay<'a> {
    /// Resolution may make several copies; rules follow for each, and `leave` decides where it goes. A redirect has its new recipients
    /// resolved, and goes on with the rules that are left.
    pub(super) fn resolved_and_routed(
        self,
        exchange: Exchange<'a>,
        leave: &dyn Fn(&mut Self, &Resolved, Routing) -> Departure,
    ) -> Vec<Way> {
        let sent = self.arrival.envelope.forward_path.clone();
        let mut ways = Vec::new();
        let mut added: Vec<(EmailAddress, Self)> = Vec::new();
        let mut copies = 0_usize;
        // A stack rather than calls: every rule may redirect.
        let mut open = vec![Task::Resolve(Box::new(self), sent, Progress::new())];
        while let Some(task) = open.pop() {
            match task {
                Task::Keep(way) => ways.push(*way),
                Task::Resolve(stay, sent, progress) => {
                    let tasks = stay.recipient_resolution(exchange).into_iter().map(|resolution| match resolution {
                        Resolution::Ended(way) => Task::Keep(way),
                        Resolution::To(stay, resolved) => Task::Rules(stay, resolved, sent.clone(), progress.clone()),
                    });
                    open.extend(tasks.rev());
                }
                Task::Rules(mut stay, resolved, sent, progress) => {
                    let is_redirected = progress.is_redirected();
                    match stay.transport_rules(exchange, &resolved, &sent, progress) {
                        ControlFlow::Continue(routing) => {
                            // What comes back to the rules has been redirected, however often they did it now.
                            stay.arrival.redirects += u8::from(is_redirected && stay.arrival.redirects == 0);
                            stay.keep_added(&routing, &mut added);
                            let departure = match stay.report_stopped(exchange, &resolved) {
                                ControlFlow::Continue(()) => leave(&mut stay, &resolved, routing),
                                ControlFlow::Break(departure) => departure,
                            };
                            ways.extend(stay.departs_past_inbox_rules(exchange, departure));
                        }
                        ControlFlow::Break(Stop::Departs(departure)) => ways.push(stay.departs(departure)),
                        ControlFlow::Break(Stop::Redirects(progress)) => {
                            stay.keep_added(&progress.routing, &mut added);
                            copies = copies.saturating_add(progress.targets.len());
                            if copies >= MAX_PATHS {
                                ways.push(stay.ends(Verdict::Undetermined { missing: Missing::TooManyCopies }));
                                continue;
                            }
                            for target in progress.targets.iter().rev() {
                                let mut copy = stay.clone();
                                copy.goes_to(target);
                                open.push(Task::Resolve(copy, target.clone(), Progress::clone(&progress)));
                            }
                        }
                    }
                }
            }
        }
        ways.extend(added.into_iter().flat_map(|(target, copy)| copy.added(exchange, target, leave)));
        ways
    }

    /// Keeps a copy for each recipient that rules added, once.
    fn keep_added(&self, routing: &Routing, added: &mut Vec<(EmailAddress, Self)>) {
        for target in &routing.added {
            if added.iter().all(|(known, _)| known != target) {
                added.push((target.clone(), self.clone()));
            }
        }
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
