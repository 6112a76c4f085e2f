//! What an inbox rule sends on once a message is in the mailbox.
//!
//! The copy enters the organization as a message of the mailbox, with its sender as it was. Headers count how often inbox
//! rules have sent it on; beyond the limit it is dropped without a word (Exchange Team Blog, Loop Prevention).

use super::{
    Departure, Stay, Way,
    exchange::{Configured, Exchange},
};
use crate::{
    model::{Recipient, RecipientKind, RemoteDomain, config_ref::ConfigRef},
    names::EmailAddress,
    reason::Reason,
    trace::{Connection, Service, Stage, Tls, Verdict},
};

impl<'a> Stay<'a> {
    /// Ends the stay as `departure` says; what reached an inbox goes on as well where a rule of that mailbox redirects it.
    pub(super) fn departs_past_inbox_rules(self, exchange: Exchange<'a>, departure: Departure) -> Vec<Way> {
        // Rules act on the Inbox; junk mail does not get there.
        let is_junk = self.decisions.iter().any(|decision| matches!(decision.reason, Reason::MovedToJunk { .. }));
        let found = match &departure {
            Departure::End(Verdict::Delivered { to, .. }) if !is_junk => exchange.organization.recipients.find(to),
            Departure::End(_) | Departure::To { .. } => None,
        };
        let Some(Recipient { address, kind: RecipientKind::Mailbox(forwarding), .. }) = found else {
            return vec![self.departs(departure)];
        };
        let redirected = |target| self.clone().redirected_by_inbox_rule(exchange, address, target);
        let copies: Vec<Way> = forwarding.inbox_rule_redirect_to.iter().map(redirected).collect();
        let mut delivered = self;
        delivered.name_what_leads_on(exchange, &forwarding.inbox_rule_redirect_to);
        std::iter::once(delivered.departs(departure)).chain(copies).collect()
    }

    fn redirected_by_inbox_rule(mut self, exchange: Exchange<'a>, mailbox: &EmailAddress, target: &EmailAddress) -> Way {
        let rule = exchange.recipient(mailbox).setting("RedirectTo");
        let (recipient, to) = (mailbox.clone(), target.clone());
        if self.arrival.inbox_rules >= exchange.inbox_rule_limit {
            return self.dropped(Reason::InboxRuleLimit { recipient, target: to }, rule);
        }
        self.decide(Stage::Store, Reason::InboxRuleRedirects { recipient, target: to }, rule);
        self.envelope.forward_path = target.clone();
        if let Some(departure) = self.forwarding_refused(exchange, target, Stage::Store) {
            return self.departs(departure);
        }
        if let Some(outside) = exchange.outside(target) {
            let remote = RemoteDomain::matching(exchange.remote_domains, outside.domain());
            if !remote.map_or(exchange.default_auto_forward, |remote| remote.auto_forward_enabled) {
                let domain = remote.map_or_else(|| "*".to_owned(), |remote| remote.domain_name.to_string());
                let reason = Reason::AutoForwardStopped { target: target.clone(), domain };
                let way = exchange.system().setting("AutoForwardEnabled");
                self.decide(Stage::Store, reason, way.clone());
                return self.ends(Verdict::Discarded { by: way });
            }
        }
        self.arrival.inbox_rules += 1;
        let system = self.system().clone();
        let connection = Connection {
            from: system.clone(),
            by: None,
            client_address: None,
            server_address: None,
            client_certificate: None,
            tls: Tls::Internal,
            service: Service::Relay,
            sign_in: None,
        };
        self.departs(Departure::To { next: system, connection: Box::new(connection) })
    }

    fn dropped(mut self, reason: Reason, by: ConfigRef) -> Way {
        self.decide(Stage::Store, reason, by.clone());
        self.ends(Verdict::Discarded { by })
    }

    /// Notes the object that `target` is and the accepted domain it is in or leads to, because they tell whether mail for it leaves.
    pub(super) fn name_object(&mut self, exchange: Exchange<'_>, target: &EmailAddress) {
        let object = exchange.find(target);
        let external = object.and_then(|object| object.kind.external_email_address());
        let accepted = exchange.covering(external.unwrap_or(target).domain());
        self.looking_at(object.map(|object| exchange.recipient(&object.address)));
        self.looking_at(accepted.map(|accepted| exchange.accepted_domain(accepted)));
    }
}

impl<'a> Exchange<'a> {
    /// The address outside the organization that mail for `target` leaves to, if it leaves.
    pub(super) fn outside<'t>(&self, target: &'t EmailAddress) -> Option<&'t EmailAddress>
    where
        'a: 't,
    {
        let address = match self.find(target).map(|object| &object.kind) {
            // The outbound spam policy is about forwarding to external addresses: a mail user's may be one as well as a contact's.
            Some(RecipientKind::MailContact { external_email_address } | RecipientKind::MailUser { external_email_address }) => {
                external_email_address
            }
            Some(_) => return None,
            None => target,
        };
        (!self.accepts(address.domain())).then_some(address)
    }
}
