//! Exchange Online signs what a domain of the tenant sends out, once signing is turned on for the domain.

use super::{Stay, exchange::Configured, exchange_online::Tenant};
use crate::{
    message::Signature,
    model::{config_ref::Element, dns::RecordType},
    names::DomainName,
    reason::Reason,
    trace::Stage,
};

/// The names below `_domainkey` under which the keys stand.
const SELECTORS: [&str; 2] = ["selector1", "selector2"];

impl Stay<'_> {
    /// Signs mail of the tenant on its way to somebody else. Without the records of both selectors there is no signing: it cannot be
    /// turned on, and where it was, nobody finds the key.
    ///
    /// Source: Microsoft, "Set up DKIM to sign mail from your Microsoft 365 domain"; Set-DkimSigningConfig, -Enabled. Evidence: documented.
    pub(super) fn sign(&mut self, tenant: Tenant<'_>) {
        let directionality = |reason: &Reason| reason.message_directionality() == Some("Originating");
        let is_own =
            self.arrival.connection.is_by_user() || self.decisions.iter().any(|decision| directionality(&decision.reason));
        let author = self.context.message.from.as_ref().or(self.envelope.reverse_path.as_ref());
        let Some(author) = author.map(|author| author.domain().clone()).filter(|_| is_own) else { return };
        let signing =
            tenant.organization.accepted_domain(&author).filter(|accepted| accepted.dkim_signing && accepted.name == author);
        let is_inside = tenant.organization.accepted_domain(self.envelope.forward_path.domain()).is_some();
        let Some(accepted) = signing.filter(|_| !is_inside) else { return };
        let cause = tenant.accepted_domain(accepted).setting("DkimSigningConfig");
        let records = SELECTORS.map(|selector| DomainName::parse(&format!("{selector}._domainkey.{author}")).ok());
        let dns = &self.context.topology.dns;
        let found: Vec<DomainName> =
            records.into_iter().flatten().filter(|name| dns.record_set(name, RecordType::Cname).is_some()).collect();
        if found.len() < SELECTORS.len() {
            self.decide(Stage::NextHop, Reason::DkimSelectorsMissing { domain: author }, cause);
        } else {
            let signature = Signature { domain: author.clone(), valid: true };
            self.arrival.signatures = self.arrival.signatures.iter().cloned().chain([signature]).collect();
            self.decide(Stage::NextHop, Reason::DkimSigned { domain: author }, cause);
        }
        self.looking_at(found.into_iter().map(|name| Element::RecordSet(name, RecordType::Cname)));
    }
}
