//! Accepted domains, and connectors of Exchange Online and Exchange Server.

use mailflow_text::key;

use crate::inspector::field::{
    ADDRESS, ADDRESS_SPACE, BINDING, BYTE_SIZE, DOMAIN, Field, Kind, NAME, NETWORK, NUMBER, PATTERN, RANGE, SMART_HOST, Section,
    WHOLE_RANGE, WORDS,
};

/// `Set-AcceptedDomain`.
pub const ACCEPTED_DOMAIN: &[Section] = &[Section {
    title: key::SECTION_GENERAL,
    fields: &[
        Field::new(
            "/domainType",
            key::FIELD_DOMAIN_TYPE,
            "DomainType",
            Kind::Choice(&[
                ("authoritative", key::DOMAIN_TYPE_AUTHORITATIVE),
                ("internalRelay", key::DOMAIN_TYPE_INTERNAL_RELAY),
                ("externalRelay", key::DOMAIN_TYPE_EXTERNAL_RELAY),
            ]),
        )
        .hint(key::HINT_DOMAIN_TYPE),
        Field::new("/matchSubDomains", key::FIELD_MATCH_SUBDOMAINS, "MatchSubDomains", Kind::Toggle),
        Field::new("/ipv6", key::FIELD_IPV6, "Enable-IPv6ForAcceptedDomain", Kind::Toggle).otherwise("true"),
        Field::new("/default", key::FIELD_DEFAULT_DOMAIN, "MakeDefault", Kind::Toggle),
        Field::new("/sendingFromDomainDisabled", key::FIELD_SENDING_FROM_DISABLED, "SendingFromDomainDisabled", Kind::Toggle)
            .hint(key::HINT_ONLINE_ONLY),
        Field::new("/sendingToDomainDisabled", key::FIELD_SENDING_TO_DISABLED, "SendingToDomainDisabled", Kind::Toggle)
            .hint(key::HINT_ONLINE_ONLY),
        Field::new("/dkimSigning", key::FIELD_DKIM_SIGNING, "Set-DkimSigningConfig", Kind::Toggle).hint(key::HINT_ONLINE_ONLY),
    ],
}];

/// The types of connectors.
const CONNECTOR_TYPE: Kind =
    Kind::Choice(&[("onPremises", key::CONNECTOR_TYPE_ON_PREMISES), ("partner", key::CONNECTOR_TYPE_PARTNER)]);

/// What TLS the other side must offer.
pub const TLS_SETTINGS: Kind = Kind::OptionalChoice(
    key::TLS_OPPORTUNISTIC,
    &[
        ("encryptionOnly", key::TLS_ENCRYPTION_ONLY),
        ("certificateValidation", key::TLS_CERTIFICATE_VALIDATION),
        ("domainValidation", key::TLS_DOMAIN_VALIDATION),
    ],
);

/// How strictly DANE is asked for.
const SMTP_DANE_MODE: Kind = Kind::Choice(&[
    ("opportunistic", key::SMTP_DANE_MODE_OPPORTUNISTIC),
    ("mandatory", key::SMTP_DANE_MODE_MANDATORY),
    ("none", key::SMTP_DANE_MODE_NONE),
]);

/// Whether MTA-STS is asked for.
const MTA_STS_MODE: Kind = Kind::Choice(&[("opportunistic", key::MTA_STS_MODE_OPPORTUNISTIC), ("none", key::MTA_STS_MODE_NONE)]);

/// `Set-InboundConnector`.
pub const INBOUND_CONNECTOR: &[Section] = &[
    Section {
        title: key::SECTION_GENERAL,
        fields: &[
            Field::new("/enabled", key::FIELD_ENABLED, "Enabled", Kind::Toggle),
            Field::new("/connectorType", key::FIELD_CONNECTOR_TYPE, "ConnectorType", CONNECTOR_TYPE),
            Field::new("/comment", key::FIELD_COMMENT, "Comment", Kind::Text(WORDS)),
        ],
    },
    Section {
        title: key::SECTION_IDENTIFICATION,
        fields: &[
            Field::new("/senderDomains", key::FIELD_SENDER_DOMAINS, "SenderDomains", Kind::Lines(PATTERN)),
            Field::new("/senderIpAddresses", key::FIELD_SENDER_IP_ADDRESSES, "SenderIPAddresses", Kind::Lines(NETWORK)),
            Field::new(
                "/tlsSenderCertificateName",
                key::FIELD_SENDER_CERTIFICATE,
                "TlsSenderCertificateName",
                Kind::OptionalText(PATTERN),
            ),
            Field::new(
                "/associatedAcceptedDomains",
                key::FIELD_ASSOCIATED_DOMAINS,
                "AssociatedAcceptedDomains",
                Kind::Lines(DOMAIN),
            ),
        ],
    },
    Section {
        title: key::SECTION_SECURITY,
        fields: &[
            Field::new("/requireTls", key::FIELD_REQUIRE_TLS, "RequireTls", Kind::Toggle).when("/connectorType", "partner"),
            Field::new(
                "/restrictDomainsToCertificate",
                key::FIELD_RESTRICT_TO_CERTIFICATE,
                "RestrictDomainsToCertificate",
                Kind::Toggle,
            )
            .when("/connectorType", "partner"),
            Field::new(
                "/restrictDomainsToIpAddresses",
                key::FIELD_RESTRICT_TO_ADDRESSES,
                "RestrictDomainsToIPAddresses",
                Kind::Toggle,
            )
            .when("/connectorType", "partner"),
            Field::new("/cloudServicesMailEnabled", key::FIELD_RETAIN_HEADERS, "CloudServicesMailEnabled", Kind::Toggle),
            Field::new("/treatMessagesAsInternal", key::FIELD_TREAT_AS_INTERNAL, "TreatMessagesAsInternal", Kind::Toggle)
                .when("/connectorType", "onPremises"),
        ],
    },
    Section {
        title: key::SECTION_ENHANCED_FILTERING,
        fields: &[
            Field::new("/efSkipLastIp", key::FIELD_SKIP_LAST_IP, "EFSkipLastIP", Kind::Toggle),
            Field::new("/efSkipIps", key::FIELD_SKIP_IPS, "EFSkipIPs", Kind::Lines(RANGE)),
            Field::new("/efUsers", key::FIELD_SKIP_USERS, "EFUsers", Kind::Lines(ADDRESS)),
        ],
    },
];

/// `Set-OutboundConnector`.
pub const OUTBOUND_CONNECTOR: &[Section] = &[
    Section {
        title: key::SECTION_GENERAL,
        fields: &[
            Field::new("/enabled", key::FIELD_ENABLED, "Enabled", Kind::Toggle),
            Field::new("/connectorType", key::FIELD_CONNECTOR_TYPE, "ConnectorType", CONNECTOR_TYPE),
            Field::new("/comment", key::FIELD_COMMENT, "Comment", Kind::Text(WORDS)),
        ],
    },
    Section {
        title: key::FIELD_USE_OF_CONNECTOR,
        fields: &[
            Field::new("/isTransportRuleScoped", key::USE_ONLY_RULE, "IsTransportRuleScoped", Kind::Toggle),
            Field::new("/allAcceptedDomains", key::USE_ALL_ACCEPTED_DOMAINS, "AllAcceptedDomains", Kind::Toggle)
                .when("/connectorType", "onPremises"),
            Field::new("/recipientDomains", key::USE_THESE_DOMAINS, "RecipientDomains", Kind::Lines(PATTERN)),
            Field::new(
                "/routeAllMessagesViaOnPremises",
                key::FIELD_CENTRALIZED_TRANSPORT,
                "RouteAllMessagesViaOnPremises",
                Kind::Toggle,
            )
            .when("/connectorType", "onPremises"),
        ],
    },
    Section {
        title: key::FIELD_ROUTING,
        fields: &[
            Field::new("/useMXRecord", key::ROUTING_MX, "UseMXRecord", Kind::Toggle),
            Field::new("/smartHosts", key::ROUTING_SMART_HOSTS, "SmartHosts", Kind::Lines(SMART_HOST)),
        ],
    },
    Section {
        title: key::SECTION_SECURITY,
        fields: &[
            Field::new("/tlsSettings", key::FIELD_TLS, "TlsSettings", TLS_SETTINGS),
            Field::new("/tlsDomain", key::FIELD_TLS_DOMAIN, "TlsDomain", Kind::OptionalText(PATTERN))
                .when("/tlsSettings", "domainValidation"),
            Field::new("/smtpDaneMode", key::FIELD_SMTP_DANE_MODE, "SmtpDaneMode", SMTP_DANE_MODE).otherwise("opportunistic"),
            Field::new("/mtaStsMode", key::FIELD_MTA_STS_MODE, "MtaStsMode", MTA_STS_MODE).otherwise("opportunistic"),
            Field::new("/cloudServicesMailEnabled", key::FIELD_RETAIN_HEADERS, "CloudServicesMailEnabled", Kind::Toggle),
            Field::new("/senderRewritingEnabled", key::FIELD_SENDER_REWRITING, "SenderRewritingEnabled", Kind::Toggle)
                .when("/connectorType", "onPremises"),
        ],
    },
    Section {
        title: key::SECTION_VALIDATION,
        fields: &[
            Field::new("/validationRecipients", key::FIELD_VALIDATION_RECIPIENTS, "ValidationRecipients", Kind::Lines(ADDRESS)),
            Field::new("/testMode", key::FIELD_TEST_MODE, "TestMode", Kind::Toggle),
        ],
    },
];

/// `Set-SendConnector`.
pub const SEND_CONNECTOR: &[Section] = &[
    Section {
        title: key::SECTION_GENERAL,
        fields: &[
            Field::new("/enabled", key::FIELD_ENABLED, "Enabled", Kind::Toggle),
            Field::new("/addressSpaces", key::FIELD_ADDRESS_SPACES, "AddressSpaces", Kind::Lines(ADDRESS_SPACE))
                .hint(key::HINT_ADDRESS_SPACES),
            Field::new("/smartHosts", key::ROUTING_SMART_HOSTS, "SmartHosts", Kind::Lines(SMART_HOST)),
            Field::new("/sourceTransportServers", key::FIELD_SOURCE_SERVERS, "SourceTransportServers", Kind::Lines(NAME)),
            Field::new("/isScopedConnector", key::FIELD_SCOPED_CONNECTOR, "IsScopedConnector", Kind::Toggle),
        ],
    },
    Section {
        title: key::SECTION_SECURITY,
        fields: &[
            Field::new("/requireTLS", key::FIELD_REQUIRE_TLS, "RequireTLS", Kind::Toggle),
            Field::new("/ignoreSTARTTLS", key::FIELD_IGNORE_STARTTLS, "IgnoreSTARTTLS", Kind::Toggle),
            Field::new(
                "/tlsAuthLevel",
                key::FIELD_TLS,
                "TlsAuthLevel",
                Kind::OptionalChoice(
                    key::TLS_OPPORTUNISTIC,
                    &[
                        ("encryptionOnly", key::TLS_ENCRYPTION_ONLY),
                        ("certificateValidation", key::TLS_CERTIFICATE_VALIDATION),
                        ("domainValidation", key::TLS_DOMAIN_VALIDATION),
                    ],
                ),
            ),
            Field::new("/tlsDomain", key::FIELD_TLS_DOMAIN, "TlsDomain", Kind::OptionalText(PATTERN))
                .when("/tlsAuthLevel", "domainValidation"),
            Field::new(
                "/tlsCertificateName",
                key::FIELD_CONNECTOR_CERTIFICATE,
                "TlsCertificateName",
                Kind::Certificate(key::EDIT_UNSET),
            ),
            Field::new("/cloudServicesMailEnabled", key::FIELD_RETAIN_HEADERS, "CloudServicesMailEnabled", Kind::Toggle),
        ],
    },
];

/// `Set-ReceiveConnector`.
pub const RECEIVE_CONNECTOR: &[Section] = &[
    Section {
        title: key::SECTION_IDENTIFICATION,
        fields: &[
            Field::new("/enabled", key::FIELD_ENABLED, "Enabled", Kind::Toggle),
            Field::new("/server", key::FIELD_SERVER, "Server", Kind::OptionalText(NAME)),
            Field::new("/bindings", key::FIELD_BINDINGS, "Bindings", Kind::Lines(BINDING)).hint(key::HINT_BINDINGS),
            Field::new("/remoteIPRanges", key::FIELD_REMOTE_RANGES, "RemoteIPRanges", Kind::Lines(WHOLE_RANGE)),
        ],
    },
    Section {
        title: key::SECTION_PERMISSIONS,
        fields: &[
            Field::new("/anonymousUsers", key::FIELD_ANONYMOUS_USERS, "PermissionGroups", Kind::Toggle),
            Field::new("/exchangeServers", key::FIELD_EXCHANGE_SERVERS, "PermissionGroups", Kind::Toggle),
            Field::new("/exchangeUsers", key::FIELD_EXCHANGE_USERS, "PermissionGroups", Kind::Toggle),
            Field::new("/exchangeLegacyServers", key::FIELD_EXCHANGE_LEGACY_SERVERS, "PermissionGroups", Kind::Toggle),
            Field::new("/partners", key::FIELD_PARTNERS, "PermissionGroups", Kind::Toggle),
            Field::new("/tls", key::FIELD_OFFERS_TLS, "AuthMechanism", Kind::Toggle).otherwise("true"),
            Field::new("/basicAuth", key::FIELD_BASIC_AUTH, "AuthMechanism", Kind::Toggle),
            Field::new("/basicAuthRequireTLS", key::FIELD_BASIC_AUTH_REQUIRE_TLS, "AuthMechanism", Kind::Toggle),
            Field::new("/externalAuthoritative", key::FIELD_EXTERNAL_AUTHORITATIVE, "AuthMechanism", Kind::Toggle),
            Field::new("/acceptAnyRecipient", key::FIELD_ACCEPT_ANY_RECIPIENT, "Ms-Exch-SMTP-Accept-Any-Recipient", Kind::Toggle),
        ],
    },
    Section {
        title: key::SECTION_SECURITY,
        fields: &[
            Field::new("/requireTLS", key::FIELD_REQUIRE_TLS, "RequireTLS", Kind::Toggle),
            Field::new(
                "/tlsCertificateName",
                key::FIELD_CONNECTOR_CERTIFICATE,
                "TlsCertificateName",
                Kind::Certificate(key::EDIT_UNSET),
            ),
            Field::new(
                "/acceptCloudServicesMail",
                key::FIELD_ACCEPT_CLOUD_SERVICES_MAIL,
                "TlsDomainCapabilities",
                Kind::Lines(PATTERN),
            ),
            Field::new("/acceptOorgProtocol", key::FIELD_ACCEPT_OORG, "TlsDomainCapabilities", Kind::Lines(PATTERN)),
        ],
    },
    Section {
        title: key::SECTION_LIMITS,
        fields: &[
            Field::new("/maxHopCount", key::FIELD_MAX_HOP_COUNT, "MaxHopCount", Kind::OptionalText(NUMBER)),
            Field::new("/maxLocalHopCount", key::FIELD_MAX_LOCAL_HOP_COUNT, "MaxLocalHopCount", Kind::OptionalText(NUMBER)),
            Field::new("/maxMessageSize", key::FIELD_MAX_MESSAGE_SIZE, "MaxMessageSize", Kind::OptionalText(BYTE_SIZE)),
            Field::new(
                "/maxRecipientsPerMessage",
                key::FIELD_MAX_RECIPIENTS_PER_MESSAGE,
                "MaxRecipientsPerMessage",
                Kind::OptionalText(NUMBER),
            ),
        ],
    },
];
