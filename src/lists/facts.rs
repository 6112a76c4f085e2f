//! The icon and the line of fact that stand for an element in lists.

use mailflow::{
    Element, Topology,
    model::{
        ConnectorType, Dnssec, DomainType, Issuer, Platform, RecipientKind, RecordData, RuleState, SmtpRole, Software,
        TlsSettings,
    },
};
use mailflow_edit::{ElementValue, element_value};
use mailflow_text::{assumption_reading, key};

use crate::{text::Texts, widgets::Icon};

/// The icon of an element.
pub fn picture(topology: &Topology, element: &Element) -> Icon {
    match element {
        Element::System(id) => {
            let organization = topology.organization(id).map(|organization| match organization.platform {
                Platform::ExchangeOnline(_) => Icon::Cloud,
                Platform::ExchangeServer(_) => Icon::Building,
            });
            let relay = topology.relay(id).map(|relay| match &relay.software {
                Software::Postfix(_) => Icon::Server,
                Software::SmtpHost(host) => match host.role {
                    SmtpRole::Filter => Icon::Filter,
                    SmtpRole::Partner => Icon::Partner,
                    SmtpRole::MailboxHost => Icon::MailboxHost,
                },
            });
            organization.or(relay).unwrap_or(Icon::Globe)
        }
        Element::AcceptedDomain(..) => Icon::Domain,
        Element::InboundConnector(..)
        | Element::OutboundConnector(..)
        | Element::SendConnector(..)
        | Element::ReceiveConnector(..) => Icon::Connector,
        Element::TransportRule(..) => Icon::Rules,
        Element::Recipient(..) => Icon::Person,
        Element::RecordSet(..) | Element::Zone(_) => Icon::Dns,
        Element::Certificate(_) => Icon::Certificate,
        Element::Assumption(_) => Icon::Assumption,
    }
}

/// The most telling fact of an element, in a few words.
#[expect(clippy::too_many_lines, reason = "one short arm for each kind of element")]
pub fn fact(topology: &Topology, t: Texts, element: &Element) -> String {
    if let Element::Assumption(assumption) = element {
        return assumption_reading(t.now(), *assumption, topology.assumptions.reading(*assumption));
    }
    let Some(value) = element_value(topology, element) else { return String::new() };
    let off = |enabled: bool| (!enabled).then(|| t.get(key::MAP_EDGE_DISABLED).to_owned());
    let parts: Vec<Option<String>> = match value {
        ElementValue::AcceptedDomain(domain) => vec![
            Some(
                t.get(match domain.domain_type {
                    DomainType::Authoritative => key::DOMAIN_TYPE_AUTHORITATIVE,
                    DomainType::InternalRelay => key::DOMAIN_TYPE_INTERNAL_RELAY,
                    DomainType::ExternalRelay => key::DOMAIN_TYPE_EXTERNAL_RELAY,
                })
                .to_owned(),
            ),
            domain.default.then(|| t.get(key::FIELD_DEFAULT_DOMAIN).to_owned()),
        ],
        ElementValue::InboundConnector(connector) => vec![
            off(connector.enabled),
            Some(connector_type(t, connector.connector_type)),
            Some(
                t.get(if connector.tls_sender_certificate_name.is_some() {
                    key::MAP_EDGE_BY_CERTIFICATE
                } else if connector.sender_ip_addresses.is_empty() {
                    key::MAP_EDGE_BY_DOMAIN
                } else {
                    key::MAP_EDGE_BY_ADDRESS
                })
                .to_owned(),
            ),
        ],
        ElementValue::OutboundConnector(connector) => vec![
            off(connector.enabled),
            connector.is_transport_rule_scoped.then(|| t.get(key::MAP_EDGE_RULE_ONLY).to_owned()),
            Some(if connector.use_mx_record { t.get(key::MAP_EDGE_MX).to_owned() } else { joined(&connector.smart_hosts) }),
            Some(
                t.get(match connector.tls_settings {
                    None => key::MAP_EDGE_TLS_OPPORTUNISTIC,
                    Some(TlsSettings::EncryptionOnly) => key::MAP_EDGE_TLS_ANY,
                    Some(TlsSettings::CertificateValidation) => key::MAP_EDGE_TLS_TRUSTED,
                    Some(TlsSettings::DomainValidation) => key::MAP_EDGE_TLS_NAMED,
                })
                .to_owned(),
            ),
        ],
        ElementValue::SendConnector(connector) => vec![
            off(connector.enabled),
            Some(connector.address_spaces.iter().map(|space| space.domain.to_string()).collect::<Vec<_>>().join(", ")),
            Some(if connector.smart_hosts.is_empty() {
                t.get(key::MAP_BY_MX).to_owned()
            } else {
                joined(&connector.smart_hosts)
            }),
        ],
        ElementValue::ReceiveConnector(connector) => vec![
            off(connector.enabled),
            connector.anonymous_users.then(|| t.get(key::FIELD_ANONYMOUS_USERS).to_owned()),
            Some(joined(&connector.remote_ip_ranges)),
        ],
        ElementValue::TransportRule(rule) => {
            let place = super::rule_place(topology, element).map_or(0, |(at, _)| at);
            let actions: Vec<&str> = rule.actions.iter().map(mailflow::model::Action::parameter).collect();
            vec![
                off(rule.state == RuleState::Enabled),
                Some(format!("{} {place}", t.get(key::FIELD_PRIORITY))),
                Some(actions.join(", ")),
            ]
        }
        ElementValue::Recipient(recipient) => vec![Some(
            t.get(match recipient.kind {
                RecipientKind::Mailbox(_) => key::RECIPIENT_MAILBOX,
                RecipientKind::MailUser { .. } => key::RECIPIENT_MAIL_USER,
                RecipientKind::MailContact { .. } => key::RECIPIENT_MAIL_CONTACT,
                RecipientKind::RemoteMailbox { .. } => key::RECIPIENT_REMOTE_MAILBOX,
                RecipientKind::DistributionGroup { .. } => key::RECIPIENT_DISTRIBUTION_GROUP,
                RecipientKind::DynamicDistributionGroup { .. } => key::RECIPIENT_DYNAMIC_DISTRIBUTION_GROUP,
                RecipientKind::UnifiedGroup { .. } => key::RECIPIENT_UNIFIED_GROUP,
                RecipientKind::MailPublicFolder { .. } => key::RECIPIENT_MAIL_PUBLIC_FOLDER,
            })
            .to_owned(),
        )],
        ElementValue::RecordSet(set) => vec![Some(match set.data {
            RecordData::A(values) => joined(&values),
            RecordData::Aaaa(values) => joined(&values),
            RecordData::Mx(values) => {
                let hosts: Vec<String> = values
                    .iter()
                    .map(|mx| format!("{} {}", mx.preference, mx.exchange.as_ref().map_or(".", |host| host.as_str())))
                    .collect();
                hosts.join(", ")
            }
            RecordData::Txt(values) => values.join(", "),
            RecordData::Cname(target) => target.to_string(),
            RecordData::Tlsa(records) => joined(&records),
        })],
        ElementValue::Zone(zone) => vec![
            Some(
                t.get(match zone.dnssec {
                    Dnssec::Insecure => key::DNSSEC_INSECURE,
                    Dnssec::Secure => key::DNSSEC_SECURE,
                    Dnssec::Bogus => key::DNSSEC_BOGUS,
                })
                .to_owned(),
            ),
            zone.mta_sts_policy.map(|_| t.get(key::FIELD_MTA_STS_POLICY).to_owned()),
        ],
        ElementValue::Certificate(certificate) => vec![
            Some(joined(&certificate.names)),
            Some(
                t.get(match certificate.issuer {
                    Issuer::PublicAuthority => key::ISSUER_PUBLIC,
                    Issuer::PrivateAuthority => key::ISSUER_PRIVATE,
                    Issuer::SelfSigned => key::ISSUER_SELF_SIGNED,
                })
                .to_owned(),
            ),
        ],
        ElementValue::Relay(relay) => vec![Some(
            t.get(match relay.software {
                Software::Postfix(_) => key::SOFTWARE_POSTFIX,
                Software::SmtpHost(host) => match host.role {
                    SmtpRole::Filter => key::ROLE_FILTER,
                    SmtpRole::Partner => key::ROLE_PARTNER,
                    SmtpRole::MailboxHost => key::ROLE_MAILBOX_HOST,
                },
            })
            .to_owned(),
        )],
        ElementValue::Organization(_) => vec![Some(t.get(key::MAP_EXCHANGE_SERVER_FACT).to_owned())],
        ElementValue::OrganizationSettings(_) => vec![Some(t.get(key::MAP_TENANT_FACT).to_owned())],
        ElementValue::Assumption { .. } => Vec::new(),
    };
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn connector_type(t: Texts, connector_type: ConnectorType) -> String {
    t.get(match connector_type {
        ConnectorType::OnPremises => key::CONNECTOR_TYPE_ON_PREMISES,
        ConnectorType::Partner => key::CONNECTOR_TYPE_PARTNER,
    })
    .to_owned()
}

fn joined<T: ToString>(values: &[T]) -> String {
    values.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
