//! Partner connectors only restrict: mail of their sender domains must come as they say. Beside them stands direct send: mail
//! in the tenant's own name from a server that no connector identifies.
//!
//! Source: Microsoft, "Set up connectors for secure mail flow with a partner organization"; Set-OrganizationConfig,
//! `-RejectDirectSend`. Evidence: documented; what several restricting connectors do together is
//! [`Assumption::PartnerConnectors`].

use std::ops::ControlFlow;

use super::{Departure, Stay, exchange::Configured, exchange_online::Tenant, passed_over};
use crate::{
    assumption::Assumption,
    message::is_listed,
    model::{ConnectorType, InboundConnector, config_ref::Element},
    names::{DomainPattern, EmailAddress, Name},
    reason::{Mismatch, Reason},
    reply::SmtpReply,
    trace::{PassedOver, Stage, Tls},
};

/// What the tenant's Partner connectors make of a message that they let pass.
#[derive(Default)]
pub(super) struct Partners {
    /// The connector that applies.
    pub(super) applies: Option<Partner>,
    /// Where none applies, those that might have, and why not.
    lost: Vec<PassedOver>,
    /// What it leans on that none applies.
    leans: Vec<Assumption>,
}

/// The Partner connector that applies to a message.
pub(super) struct Partner {
    pub(super) connector: Name,
    /// The certificate or the addresses that show who sends; a sender domain alone shows nothing.
    by: Identity,
}

/// What a Partner connector recognised.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Identity {
    Certificate(Name),
    Address,
    SenderDomain,
}

impl Identity {
    const fn setting(&self) -> &'static str {
        match self {
            Self::Certificate(_) => "TlsSenderCertificateName",
            Self::Address => "SenderIPAddresses",
            Self::SenderDomain => "SenderDomains",
        }
    }
}

/// What keeps a message from passing a connector.
struct Unmet {
    setting: &'static str,
    why: Mismatch,
}

impl Stay<'_> {
    /// The Partner connector that applies, once what the partner's connectors ask for is met.
    pub(super) fn partner_connectors(&mut self, tenant: Tenant<'_>) -> ControlFlow<Departure, Partners> {
        let sender = self.envelope.reverse_path.clone();
        let mut lost: Vec<PassedOver> = Vec::new();
        let (mut met, mut plain, mut unmet) = (Vec::new(), Vec::new(), Vec::new());
        let (mut is_limited, mut would_restrict) = (false, false);
        let is_let_through =
            sender.is_none() && self.context.topology.assumptions.is(Assumption::NullSenderAtPartners, "let-through");
        let candidates = self.context.inbound_connectors(tenant, &self.arrival.connection, sender.as_ref());
        for connector in candidates.into_iter().filter(|connector| is_about(connector, sender.as_ref())) {
            let element = tenant.inbound_connector(&connector.name);
            if is_let_through {
                would_restrict |= self.identity(connector).is_err();
                lost.push(passed_over(element, Mismatch::SenderHasNoDomain));
                continue;
            }
            is_limited |= !connector.associated_accepted_domains.is_empty();
            if let Err(why) = self.context.is_associated(connector, &self.envelope) {
                lost.push(passed_over(element, why));
                continue;
            }
            match self.identity(connector) {
                Ok(by) if restricts(connector) => met.push((connector, by)),
                Ok(by) => plain.push((connector, by)),
                Err(why) => unmet.push((connector, why)),
            }
        }
        let each = self.context.topology.assumptions.is(Assumption::PartnerConnectors, "each-must-be-met");
        let leans = [
            (Assumption::AssociatedAcceptedDomains, is_limited),
            (Assumption::PartnerConnectors, !met.is_empty() && !unmet.is_empty()),
            (Assumption::NullSenderAtPartners, would_restrict || (sender.is_none() && !unmet.is_empty())),
            (Assumption::IncompleteClientChain, !unmet.is_empty() && !self.chain_missed_by(tenant).is_empty()),
        ];
        let leans: Vec<Assumption> = leans.into_iter().filter_map(|(assumption, leans)| leans.then_some(assumption)).collect();
        if (met.is_empty() || each) && !unmet.is_empty() {
            let (connector, Unmet { setting, why }) = unmet.remove(0);
            lost.extend(unmet.into_iter().map(|(other, unmet)| (other, unmet.why)).map(named(tenant)));
            lost.extend(plain.iter().map(|(other, _)| (*other, Mismatch::RestrictionComesFirst)).map(named(tenant)));
            let name = connector.name.clone();
            let reason = match why {
                Mismatch::CertificateNotMatched | Mismatch::CertificateNotVerified => {
                    Reason::PartnerCertificateRequired { connector: name }
                }
                _ => Reason::PartnerAddressRequired { connector: name },
            };
            self.decide_over(Stage::Attribution, reason, tenant.inbound_connector(&connector.name).setting(setting), lost);
            self.looking_at(met.iter().map(|(other, _)| tenant.inbound_connector(&other.name)));
            self.leaning_on_all(&leans);
            return ControlFlow::Break(self.refused(restricted()));
        }
        lost.extend(unmet.into_iter().map(|(other, unmet)| (other, unmet.why)).map(named(tenant)));
        let applies = if met.is_empty() {
            plain
        } else {
            lost.extend(plain.iter().map(|(other, _)| (*other, Mismatch::RestrictionComesFirst)).map(named(tenant)));
            met
        };
        let (connection, mut applies) = (self.arrival.connection.clone(), applies);
        if connection.tls == Tls::None
            && let Some((connector, _)) = applies.iter().find(|(connector, _)| connector.require_tls)
        {
            let cause = tenant.inbound_connector(&connector.name).setting("RequireTls");
            let reason = Reason::PartnerTlsRequired { connector: connector.name.clone() };
            self.decide_over(Stage::Attribution, reason, cause, lost);
            self.leaning_on_all(&leans);
            return ControlFlow::Break(self.refused(SmtpReply::new(451, "5.7.3", "STARTTLS is required to send mail")));
        }
        // The evidence in the order of attribution: certificate, address, sender domain.
        crate::order::sort_by(&mut applies, |(_, left), (_, right)| left.cmp(right));
        let mut applies = applies.into_iter();
        let Some((connector, by)) = applies.next() else {
            return ControlFlow::Continue(Partners { applies: None, lost, leans });
        };
        lost.extend(applies.map(|(other, _)| (other, Mismatch::SortsLater)).map(named(tenant)));
        let reason = Reason::PartnerRecognized { connector: connector.name.clone(), by: by.setting() };
        let cause = tenant.inbound_connector(&connector.name).setting(by.setting());
        self.decide_over(Stage::Attribution, reason, cause, lost);
        if let Identity::Certificate(certificate) = &by {
            self.looking_at([Element::Certificate(certificate.clone())]);
        }
        self.leaning_on_all(&leans);
        let applies = Some(Partner { connector: connector.name.clone(), by });
        ControlFlow::Continue(Partners { applies, ..Partners::default() })
    }

    /// Tells of Partner connectors that might have applied with the decision recorded last.
    pub(super) fn over_partners(&mut self, partners: &Partners) {
        if let Some(decision) = self.decisions.last_mut() {
            decision.passed_over.retain(|lost| partners.lost.iter().all(|other| other.candidate != lost.candidate));
            decision.passed_over.extend(partners.lost.iter().cloned());
        }
        self.leaning_on_all(&partners.leans);
    }

    /// The Partner connector that identifies the client by its certificate or its address.
    pub(super) fn identifying_partner(&self, tenant: Tenant<'_>) -> Option<Name> {
        let sender = self.envelope.reverse_path.as_ref()?;
        let mut candidates = self.context.inbound_connectors(tenant, &self.arrival.connection, Some(sender)).into_iter();
        let identifies = |connector: &&InboundConnector| {
            is_about(connector, Some(sender))
                && self.context.is_associated(connector, &self.envelope).is_ok()
                && self.identity(connector).is_ok_and(|by| by != Identity::SenderDomain)
        };
        candidates.find(identifies).map(|connector| connector.name.clone())
    }

    /// What `connector` recognises the client by, or what of its restrictions is not met.
    fn identity(&self, connector: &InboundConnector) -> Result<Identity, Unmet> {
        let connection = &self.arrival.connection;
        let certificate = match &connector.tls_sender_certificate_name {
            Some(wanted) => self.context.verified_certificate(connection, wanted),
            None => Err(Mismatch::CertificateNotMatched),
        };
        let address = match connection.client_address {
            Some(address) if is_listed(&connector.sender_ip_addresses, address) => Ok(Identity::Address),
            Some(address) => Err(Mismatch::AddressNotListed { address: address.to_string() }),
            None => Err(Mismatch::ClientAddressUnknown),
        };
        let certificate = certificate.map(Identity::Certificate);
        match (connector.restrict_domains_to_certificate, connector.restrict_domains_to_ip_addresses) {
            (false, false) => Ok(certificate.unwrap_or(Identity::SenderDomain)),
            (true, false) => certificate.map_err(|why| Unmet { setting: "RestrictDomainsToCertificate", why }),
            // Set-InboundConnector: a Partner connector looks at addresses only together with this restriction.
            (false, true) => address.map_err(|why| Unmet { setting: "RestrictDomainsToIPAddresses", why }),
            (true, true) => {
                let certificate = certificate.map_err(|why| Unmet { setting: "RestrictDomainsToCertificate", why })?;
                address.map_err(|why| Unmet { setting: "RestrictDomainsToIPAddresses", why })?;
                Ok(certificate)
            }
        }
    }

    /// Whether the sender's domain is an accepted one.
    pub(super) fn is_in_own_name(&self, tenant: Tenant<'_>) -> bool {
        self.envelope.reverse_path.as_ref().is_some_and(|sender| tenant.accepts(sender.domain()))
    }

    /// Mail in an accepted domain's name from a server that no connector of an own server recognised.
    pub(super) fn direct_send(
        &mut self,
        tenant: Tenant<'_>,
        partner: Option<&Partner>,
        lost: Vec<PassedOver>,
    ) -> ControlFlow<Departure> {
        let Some(domain) = self.envelope.reverse_path.as_ref().map(|sender| sender.domain().clone()) else {
            return ControlFlow::Continue(());
        };
        let setting = tenant.system().setting("RejectDirectSend");
        if !tenant.online.reject_direct_send {
            self.decide_over(Stage::Attribution, Reason::DirectSendAccepted { domain }, setting, lost);
            return ControlFlow::Continue(());
        }
        if let Some(Partner { connector, by: by @ (Identity::Certificate(_) | Identity::Address) }) = partner {
            let cause = tenant.inbound_connector(connector).setting(by.setting());
            let reason = Reason::DirectSendIdentified { connector: connector.clone(), domain };
            self.decide_over(Stage::Attribution, reason, cause, lost);
            return ControlFlow::Continue(());
        }
        self.decide_over(Stage::Attribution, Reason::DirectSendRefused { domain }, setting, lost);
        let text = "TenantInboundAttribution; Direct Send not allowed for this organization from unauthorized sources";
        ControlFlow::Break(self.refused(SmtpReply::new(550, "5.7.68", text)))
    }
}

/// Whether `connector` is one for a partner who writes as `sender`. The null reverse-path has no domain; a connector that restricts all
/// senders may be for it too.
fn is_about(connector: &InboundConnector, sender: Option<&EmailAddress>) -> bool {
    let covers = match sender {
        Some(sender) => connector.sender_domains.iter().any(|pattern| pattern.covers_with_parent(sender.domain())),
        None => connector.sender_domains.contains(&DomainPattern::Any) && restricts(connector),
    };
    connector.enabled && connector.connector_type == ConnectorType::Partner && covers
}

const fn restricts(connector: &InboundConnector) -> bool {
    connector.restrict_domains_to_certificate || connector.restrict_domains_to_ip_addresses
}

/// A connector of `tenant` that lost.
fn named(tenant: Tenant<'_>) -> impl Fn((&InboundConnector, Mismatch)) -> PassedOver {
    move |(connector, why)| passed_over(tenant.inbound_connector(&connector.name), why)
}

fn restricted() -> SmtpReply {
    let text = "TenantInboundAttribution; There is a partner connector configured that matched the message's recipient domain. \
                The connector had either the RestrictDomainsToIPAddresses or RestrictDomainsToCertificate set";
    SmtpReply::new(550, "5.7.51", text)
}
