//! Accepted domains that nobody sends from, or to.
//!
//! Source: Microsoft, Set-AcceptedDomain, `SendingFromDomainDisabled` and `SendingToDomainDisabled`. What a sender gets is not
//! said: the reply is the general one of RFC 3463.

use std::ops::ControlFlow;

use super::{
    Departure, Stay, attribution::Origin, exchange::Configured, exchange_online::Tenant, recipient_resolution::Resolved,
};
use crate::{
    assumption::Assumption,
    model::{AcceptedDomain, config_ref::ConfigRef},
    names::DomainName,
    reason::Reason,
    reply::SmtpReply,
    trace::Stage,
};

impl Stay<'_> {
    /// Ends mail that the tenant sends from a domain, or that goes to one, which is disabled for it.
    pub(super) fn disabled_domains(&mut self, tenant: Tenant<'_>, origin: &Origin) -> ControlFlow<Departure> {
        // The names below a domain with MatchSubDomains are not in the domain itself.
        let listed = |domain: &DomainName| tenant.organization.accepted_domains.find(|accepted| accepted.name.cmp(domain));
        let is_own = matches!(origin, Origin::Internal | Origin::Originating { .. });
        let author = self.context.message.author().filter(|_| is_own);
        if let Some(from) = author.and_then(|author| listed(author.domain())).filter(|from| from.sending_from_domain_disabled) {
            let cause = tenant.accepted_domain(from).setting("SendingFromDomainDisabled");
            return self.disabled(origin, from, cause, |domain| Reason::SendingFromDisabled { domain });
        }
        if let Some(to) = listed(self.envelope.forward_path.domain()).filter(|to| to.sending_to_domain_disabled) {
            let cause = tenant.accepted_domain(to).setting("SendingToDomainDisabled");
            return self.disabled(origin, to, cause, |domain| Reason::SendingToDisabled { domain });
        }
        ControlFlow::Continue(())
    }

    /// The same for whom the recipient stands for: a group, a forwarding mailbox or a rule may lead to a domain that takes no mail.
    pub(super) fn disabled_target(&mut self, tenant: Tenant<'_>, resolved: &Resolved) -> ControlFlow<Departure> {
        let sent = &self.arrival.envelope.forward_path;
        if tenant.organization.recipients.is_same(sent, &resolved.address) && resolved.is_mailbox {
            return ControlFlow::Continue(());
        }
        let domain = self.envelope.forward_path.domain();
        let listed = tenant.organization.accepted_domains.find(|accepted| accepted.name.cmp(domain));
        match listed.filter(|to| to.sending_to_domain_disabled) {
            Some(to) => {
                let cause = tenant.accepted_domain(to).setting("SendingToDomainDisabled");
                let reason = Reason::SendingToDisabled { domain: to.name.clone() };
                self.decide(Stage::RecipientResolution, reason, cause);
                self.leaning_on(Assumption::DisabledDomain);
                ControlFlow::Break(self.returned(not_delivered()))
            }
            None => ControlFlow::Continue(()),
        }
    }

    fn disabled(
        &mut self,
        origin: &Origin,
        accepted: &AcceptedDomain,
        cause: ConfigRef,
        reason: fn(DomainName) -> Reason,
    ) -> ControlFlow<Departure> {
        self.decide(Stage::Attribution, reason(accepted.name.clone()), cause);
        self.leaning_on(Assumption::DisabledDomain);
        let reply = not_delivered();
        ControlFlow::Break(if *origin == Origin::Internal { self.returned(reply) } else { self.refused(reply) })
    }
}

fn not_delivered() -> SmtpReply {
    SmtpReply::new(550, "5.7.1", "Delivery not authorized, message refused")
}
