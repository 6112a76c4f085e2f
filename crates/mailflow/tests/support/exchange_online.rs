//! Tenants of Exchange Online, their connectors and filter policies.

use ipnet::IpNet;
use mailflow::{
    DomainName, DomainPattern,
    model::{
        AutoForwardingMode, ConnectorType, Directory, ExchangeOnline, HostedConnectionFilterPolicy, HostedContentFilterPolicy,
        InboundConnector, MtaStsMode, Organization, OutboundConnector, Platform, SmtpDaneMode, SpamAction, TlsSettings,
    },
};
use proptest::{collection::vec, option, prelude::*, sample::select};

use super::directory::{accepted_domains, recipient};
use super::rules::rule;
use super::{TENANT, address, client, domain, id, name, pattern, smart_host, unique};

pub(super) fn inbound() -> impl Strategy<Value = InboundConnector> {
    let identity = (vec(client(), 0..2), option::of(pattern()));
    let flags = any::<(bool, bool, bool, bool, bool, bool)>();
    let filtering = (vec(client(), 0..2), prop_oneof![3 => Just(Vec::new()), 1 => vec(address(), 1..2)]);
    (name(), identity, flags, filtering, prop_oneof![3 => Just(Vec::new()), 1 => vec(domain(), 1..2)]).prop_map(
        |(
            name,
            (addresses, certificate),
            (enabled, partner, require_tls, by_certificate, by_address, skip_last),
            (skipped, users),
            associated,
        )| InboundConnector {
            name,
            enabled,
            connector_type: if partner { ConnectorType::Partner } else { ConnectorType::OnPremises },
            sender_domains: vec![DomainPattern::Any],
            sender_ip_addresses: addresses.into_iter().map(Into::into).collect(),
            tls_sender_certificate_name: certificate,
            require_tls: require_tls && partner,
            restrict_domains_to_certificate: by_certificate && partner,
            restrict_domains_to_ip_addresses: by_address && partner,
            cloud_services_mail_enabled: false,
            treat_messages_as_internal: !partner,
            associated_accepted_domains: associated,
            ef_skip_last_ip: skip_last,
            ef_skip_ips: skipped.into_iter().map(Into::into).collect(),
            ef_users: users,
            comment: String::new(),
        },
    )
}

pub(super) fn outbound() -> impl Strategy<Value = OutboundConnector> {
    (
        name(),
        vec(pattern(), 0..3),
        any::<(bool, bool, bool, bool, bool)>(),
        vec(smart_host(), 0..3),
        tls_settings(),
        option::of(pattern()),
        (select(vec![SmtpDaneMode::Opportunistic, SmtpDaneMode::Mandatory, SmtpDaneMode::None]), any::<bool>()),
    )
        .prop_map(
            |(name, recipient_domains, flags, smart_hosts, tls_settings, tls_domain, (smtp_dane_mode, heeds_policies))| {
                let (enabled, all, scoped, mx, central) = flags;
                OutboundConnector {
                    name,
                    enabled,
                    connector_type: if mx && scoped { ConnectorType::Partner } else { ConnectorType::OnPremises },
                    recipient_domains,
                    all_accepted_domains: all,
                    is_transport_rule_scoped: scoped,
                    use_mx_record: mx,
                    smart_hosts,
                    tls_settings,
                    tls_domain,
                    smtp_dane_mode,
                    mta_sts_mode: if heeds_policies { MtaStsMode::Opportunistic } else { MtaStsMode::None },
                    route_all_messages_via_on_premises: central,
                    cloud_services_mail_enabled: false,
                    sender_rewriting_enabled: scoped && central,
                    test_mode: false,
                    validation_recipients: Vec::new(),
                    comment: String::new(),
                }
            },
        )
}

pub(super) fn tenant() -> impl Strategy<Value = Organization> {
    (
        accepted_domains(),
        vec(rule(), 0..3),
        vec(recipient(), 0..5),
        vec(inbound(), 0..3),
        vec(outbound(), 0..4),
        any::<bool>(),
        filter_policies(),
    )
        .prop_map(|(accepted_domains, rules, recipients, inbound, outbound, reject_direct_send, (connection, policy))| {
            Organization {
                id: id(TENANT),
                platform: Platform::ExchangeOnline(ExchangeOnline {
                    initial_domain: DomainName::parse("contoso.onmicrosoft.com").expect("pool"),
                    reject_direct_send,
                    disable_plus_address_in_recipients: reject_direct_send,
                    smtp_client_authentication_disabled: reject_direct_send,
                    message_expiration_hours: reject_direct_send.then_some(12),
                    max_recipient_envelope_limit: reject_direct_send.then_some(1),
                    auto_forwarding_mode: AutoForwardingMode::Automatic,
                    remote_domains: Vec::new(),
                    hosted_connection_filter_policy: connection,
                    hosted_content_filter_policy: policy,
                    inbound_connectors: unique(inbound, |connector| connector.name.to_string()).into(),
                    outbound_connectors: unique(outbound, |connector| connector.name.to_string()).into(),
                }),
                accepted_domains: accepted_domains.into(),
                transport_rules: unique(rules, |rule| rule.name.to_string()),
                recipients: Directory::try_from(unique(recipients, |recipient| recipient.address.to_string())).expect("unique"),
            }
        })
}

pub(super) fn filter_policies() -> impl Strategy<Value = (HostedConnectionFilterPolicy, HostedContentFilterPolicy)> {
    let list = || vec(client().prop_map(IpNet::from), 0..2);
    let connection =
        (list(), list()).prop_map(|(ip_allow_list, ip_block_list)| HostedConnectionFilterPolicy { ip_allow_list, ip_block_list });
    (connection, filter_policy())
}

pub(super) fn filter_policy() -> impl Strategy<Value = HostedContentFilterPolicy> {
    let actions = select(vec![SpamAction::MoveToJmf, SpamAction::AddXHeader, SpamAction::Quarantine, SpamAction::Delete]);
    (actions.clone(), actions, vec(address(), 0..2)).prop_map(|(spam_action, bulk_spam_action, allowed_senders)| {
        HostedContentFilterPolicy { spam_action, bulk_spam_action, allowed_senders, ..HostedContentFilterPolicy::default() }
    })
}

pub(super) fn tls_settings() -> impl Strategy<Value = Option<TlsSettings>> {
    prop_oneof![
        Just(None),
        Just(Some(TlsSettings::EncryptionOnly)),
        Just(Some(TlsSettings::CertificateValidation)),
        Just(Some(TlsSettings::DomainValidation))
    ]
}
