//! What a tenant's scripts set, worked out once for all of them.

use ipnet::IpNet;
use mailflow::{
    Element,
    model::{
        AcceptedDomain, DomainType, ExchangeOnline, InboundConnector, MtaStsMode, Organization, OutboundConnector, Recipient,
        SmtpDaneMode,
    },
};

use super::{recipients::Recipients, rule};
use crate::{Omission, powershell::Value};

/// Parameters with their values, in the order in which they are written.
pub(super) type Settings = Vec<(&'static str, Value)>;

/// What a tenant's scripts set.
pub(super) struct Plan<'a> {
    pub title: &'a str,
    pub organization: &'a Organization,
    pub online: &'a ExchangeOnline,
    pub domains: Vec<&'a AcceptedDomain>,
    pub outbound: Vec<(&'a OutboundConnector, Settings)>,
    pub inbound: Vec<(&'a InboundConnector, Settings)>,
    pub rules: Vec<rule::Rule<'a>>,
    pub recipients: Recipients<'a>,
}

impl<'a> Plan<'a> {
    pub fn new(
        title: &'a str,
        organization: &'a Organization,
        online: &'a ExchangeOnline,
        omissions: &mut Vec<Omission>,
    ) -> Self {
        if !online.hosted_connection_filter_policy.is_default() {
            omissions.push(Omission::ConnectionFilter(organization.id.clone()));
        }
        if !online.remote_domains.is_empty() {
            omissions.push(Omission::RemoteDomains(organization.id.clone()));
        }
        if online.message_expiration_hours.is_some() || online.max_recipient_envelope_limit.is_some() {
            omissions.push(Omission::TransportConfig(organization.id.clone()));
        }
        if configures_submission(organization, online) {
            omissions.push(Omission::ClientSubmission(organization.id.clone()));
        }
        let mut domains = Vec::new();
        for domain in &organization.accepted_domains {
            if !domain.ipv6 {
                omissions.push(Omission::Ipv6(organization.id.clone(), domain.name.clone()));
            }
            if domain.dkim_signing {
                omissions.push(Omission::DkimSigning(organization.id.clone(), domain.name.clone()));
            }
            if domain.domain_type == DomainType::ExternalRelay {
                omissions.push(Omission::ExternalRelay(organization.id.clone(), domain.name.clone()));
                continue;
            }
            if domain.sending_from_domain_disabled || domain.sending_to_domain_disabled {
                omissions.push(Omission::DisabledDomain(organization.id.clone(), domain.name.clone()));
            }
            domains.push(domain);
        }
        let inbound =
            online.inbound_connectors.iter().map(|connector| (connector, inbound(organization, connector, omissions))).collect();
        let rules =
            organization.transport_rules.iter().filter_map(|rule| rule::Rule::new(organization, rule, omissions)).collect();
        Self {
            title,
            organization,
            online,
            domains,
            outbound: online.outbound_connectors.iter().map(|connector| (connector, outbound(connector))).collect(),
            inbound,
            rules,
            recipients: Recipients::new(organization, omissions),
        }
    }

    pub fn domain(&self, domain: &AcceptedDomain) -> Element {
        Element::AcceptedDomain(self.organization.id.clone(), domain.name.clone())
    }

    pub fn outbound_connector(&self, connector: &OutboundConnector) -> Element {
        Element::OutboundConnector(self.organization.id.clone(), connector.name.clone())
    }

    pub fn inbound_connector(&self, connector: &InboundConnector) -> Element {
        Element::InboundConnector(self.organization.id.clone(), connector.name.clone())
    }
}

/// Whether the tenant differs from a new one in who may sign in over SMTP, or send as whom.
fn configures_submission(organization: &Organization, online: &ExchangeOnline) -> bool {
    let is_special =
        |recipient: &Recipient| recipient.smtp_client_authentication_disabled.is_some() || !recipient.send_as.is_empty();
    !online.smtp_client_authentication_disabled || organization.recipients.iter().any(is_special)
}

/// What an outbound connector is given when it had a setting that the design does not have.
pub(super) const OUTBOUND_RESET: [(&str, Value); 13] = [
    ("RecipientDomains", Value::Null),
    ("AllAcceptedDomains", Value::Boolean(false)),
    ("IsTransportRuleScoped", Value::Boolean(false)),
    ("UseMXRecord", Value::Boolean(false)),
    ("SmartHosts", Value::Null),
    ("TlsSettings", Value::Null),
    ("TlsDomain", Value::Null),
    ("RouteAllMessagesViaOnPremises", Value::Boolean(false)),
    ("CloudServicesMailEnabled", Value::Boolean(false)),
    ("SenderRewritingEnabled", Value::Boolean(false)),
    ("SmtpDaneMode", Value::Word("Opportunistic")),
    ("MtaStsMode", Value::Word("Opportunistic")),
    ("TestMode", Value::Boolean(false)),
];

/// The same for an inbound connector.
pub(super) const INBOUND_RESET: [(&str, Value); 11] = [
    ("SenderIPAddresses", Value::Null),
    ("TlsSenderCertificateName", Value::Null),
    ("RequireTls", Value::Boolean(false)),
    ("RestrictDomainsToCertificate", Value::Boolean(false)),
    ("RestrictDomainsToIPAddresses", Value::Boolean(false)),
    ("CloudServicesMailEnabled", Value::Boolean(false)),
    ("TreatMessagesAsInternal", Value::Boolean(false)),
    ("AssociatedAcceptedDomains", Value::Null),
    ("EFSkipLastIP", Value::Boolean(false)),
    ("EFSkipIPs", Value::Null),
    ("EFUsers", Value::Null),
];

fn outbound(connector: &OutboundConnector) -> Settings {
    // The reference gives no default for ConnectorType, and UseMXRecord $false needs SmartHosts in the same command.
    let mut settings: Settings = vec![
        ("ConnectorType", connector.connector_type.as_str().into()),
        ("Enabled", connector.enabled.into()),
        ("UseMXRecord", connector.use_mx_record.into()),
    ];
    if !connector.use_mx_record && !connector.smart_hosts.is_empty() {
        settings.push(("SmartHosts", Value::list(&connector.smart_hosts)));
    }
    if !connector.recipient_domains.is_empty() {
        settings.push(("RecipientDomains", Value::list(&connector.recipient_domains)));
    }
    if let Some(tls) = connector.tls_settings {
        settings.push(("TlsSettings", tls.as_str().into()));
    }
    if let Some(domain) = &connector.tls_domain {
        settings.push(("TlsDomain", Value::Text(domain.to_string())));
    }
    if connector.smtp_dane_mode != SmtpDaneMode::Opportunistic {
        settings.push(("SmtpDaneMode", connector.smtp_dane_mode.as_str().into()));
    }
    if connector.mta_sts_mode != MtaStsMode::Opportunistic {
        settings.push(("MtaStsMode", connector.mta_sts_mode.as_str().into()));
    }
    push_true(
        &mut settings,
        &[
            ("IsTransportRuleScoped", connector.is_transport_rule_scoped),
            ("AllAcceptedDomains", connector.all_accepted_domains),
            ("RouteAllMessagesViaOnPremises", connector.route_all_messages_via_on_premises),
            ("CloudServicesMailEnabled", connector.cloud_services_mail_enabled),
            ("SenderRewritingEnabled", connector.sender_rewriting_enabled),
            ("TestMode", connector.test_mode),
        ],
    );
    push_comment(&mut settings, &connector.comment);
    settings
}

fn inbound(organization: &Organization, connector: &InboundConnector, omissions: &mut Vec<Omission>) -> Settings {
    let mut addresses = Vec::new();
    for range in &connector.sender_ip_addresses {
        if InboundConnector::takes_sender_addresses(range) {
            addresses.push(address_or_network(range));
        } else {
            omissions.push(Omission::AddressRange(organization.id.clone(), connector.name.clone(), range.to_string()));
        }
    }
    // New-InboundConnector demands SenderDomains even of an OnPremises connector; `*` is what the admin centre writes.
    let domains = if connector.sender_domains.is_empty() { Value::list(["*"]) } else { Value::list(&connector.sender_domains) };
    let mut settings: Settings = vec![
        ("ConnectorType", connector.connector_type.as_str().into()),
        ("Enabled", connector.enabled.into()),
        ("SenderDomains", domains),
        // The cmdlet's page makes $true the default of a new connector.
        ("RequireTls", connector.require_tls.into()),
    ];
    if !addresses.is_empty() {
        settings.push(("SenderIPAddresses", Value::List(addresses)));
    }
    if let Some(name) = &connector.tls_sender_certificate_name {
        settings.push(("TlsSenderCertificateName", Value::Text(name.to_string())));
    }
    push_true(
        &mut settings,
        &[
            ("RestrictDomainsToCertificate", connector.restrict_domains_to_certificate),
            ("RestrictDomainsToIPAddresses", connector.restrict_domains_to_ip_addresses),
            ("CloudServicesMailEnabled", connector.cloud_services_mail_enabled),
            ("TreatMessagesAsInternal", connector.treat_messages_as_internal),
            ("EFSkipLastIP", connector.ef_skip_last_ip),
        ],
    );
    let lists = [
        (
            "AssociatedAcceptedDomains",
            Value::list(&connector.associated_accepted_domains),
            connector.associated_accepted_domains.is_empty(),
        ),
        ("EFSkipIPs", Value::list(connector.ef_skip_ips.iter().map(address_or_network)), connector.ef_skip_ips.is_empty()),
        ("EFUsers", Value::list(&connector.ef_users), connector.ef_users.is_empty()),
    ];
    settings.extend(lists.into_iter().filter(|(.., is_empty)| !is_empty).map(|(parameter, list, _)| (parameter, list)));
    push_comment(&mut settings, &connector.comment);
    settings
}

/// A single address without its prefix length, as the cmdlets print it.
fn address_or_network(range: &IpNet) -> String {
    if range.prefix_len() == range.max_prefix_len() { range.addr().to_string() } else { range.trunc().to_string() }
}

fn push_true(settings: &mut Settings, switches: &[(&'static str, bool)]) {
    settings.extend(switches.iter().filter(|(_, is_set)| *is_set).map(|&(parameter, _)| (parameter, Value::Boolean(true))));
}

fn push_comment(settings: &mut Settings, comment: &str) {
    if !comment.is_empty() {
        settings.push(("Comment", comment.into()));
    }
}

/// What `settings` makes of an element that exists: its values, and `reset` for every parameter it does not set.
pub(super) fn complete(settings: &Settings, reset: &[(&'static str, Value)]) -> Settings {
    let unset = reset.iter().filter(|(parameter, _)| settings.iter().all(|(set, _)| set != parameter));
    settings.iter().cloned().chain(unset.cloned()).collect()
}
