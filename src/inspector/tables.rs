//! The forms, one table a kind of element, in the admin centre's words with the parameter's own name beside each.
//!
//! The places are those of the saved document; the tests hold every table against an element of its kind.

use mailflow_text::key;

use super::field::{
    ADDRESS, ADDRESS_SPACE, ADDRESS_TRANSPORT, BINDING, DATE, DOMAIN, Field, IP, IPV4, IPV6, Kind, MX, NAME, NETWORK, NEXT_HOP,
    NUMBER, PATTERN, SENDER_RELAYHOST, SENDER_TRANSPORT, SMART_HOST, Section, TLS_POLICY, TRANSPORT, TRANSPORT_ENTRY,
    VIRTUAL_ALIAS, Variant, WORDS,
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
        Field::new("/default", key::FIELD_DEFAULT_DOMAIN, "MakeDefault", Kind::Toggle),
    ],
}];

/// The types of connectors.
const CONNECTOR_TYPE: Kind =
    Kind::Choice(&[("onPremises", key::CONNECTOR_TYPE_ON_PREMISES), ("partner", key::CONNECTOR_TYPE_PARTNER)]);

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
            Field::new(
                "/tlsSettings",
                key::FIELD_TLS,
                "TlsSettings",
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
                .when("/tlsSettings", "domainValidation"),
            Field::new("/cloudServicesMailEnabled", key::FIELD_RETAIN_HEADERS, "CloudServicesMailEnabled", Kind::Toggle),
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
            Field::new("/bindings", key::FIELD_BINDINGS, "Bindings", Kind::Lines(BINDING)).hint(key::HINT_BINDINGS),
            Field::new("/remoteIPRanges", key::FIELD_REMOTE_RANGES, "RemoteIPRanges", Kind::Lines(NETWORK)),
        ],
    },
    Section {
        title: key::SECTION_PERMISSIONS,
        fields: &[
            Field::new("/anonymousUsers", key::FIELD_ANONYMOUS_USERS, "PermissionGroups", Kind::Toggle),
            Field::new("/exchangeServers", key::FIELD_EXCHANGE_SERVERS, "PermissionGroups", Kind::Toggle),
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
        ],
    },
    Section {
        title: key::SECTION_LIMITS,
        fields: &[
            Field::new("/maxHopCount", key::FIELD_MAX_HOP_COUNT, "MaxHopCount", Kind::OptionalText(NUMBER)),
            Field::new("/maxLocalHopCount", key::FIELD_MAX_LOCAL_HOP_COUNT, "MaxLocalHopCount", Kind::OptionalText(NUMBER)),
        ],
    },
];

/// `Set-TransportRule`.
pub const TRANSPORT_RULE: &[Section] = &[
    Section {
        title: key::SECTION_GENERAL,
        fields: &[
            Field::new(
                "/state",
                key::FIELD_STATE,
                "State",
                Kind::Choice(&[("enabled", key::STATE_ENABLED), ("disabled", key::STATE_DISABLED)]),
            ),
            Field::new(
                "/mode",
                key::FIELD_MODE,
                "Mode",
                Kind::Choice(&[
                    ("enforce", key::MODE_ENFORCE),
                    ("audit", key::MODE_AUDIT),
                    ("auditAndNotify", key::MODE_AUDIT_AND_NOTIFY),
                ]),
            ),
        ],
    },
    Section {
        title: key::FIELD_CONDITIONS,
        fields: &[Field::new("/conditions", key::FIELD_CONDITIONS, "", Kind::Variants(CONDITIONS, key::EDIT_ADD_CONDITION))
            .hint(key::FIELD_ALL_MESSAGES)],
    },
    Section {
        title: key::FIELD_ACTIONS,
        fields: &[Field::new("/actions", key::FIELD_ACTIONS, "", Kind::Variants(ACTIONS, key::EDIT_ADD_ACTION))
            .hint(key::HINT_NO_ACTION)],
    },
    Section {
        title: key::FIELD_EXCEPTIONS,
        fields: &[Field::new("/exceptions", key::FIELD_EXCEPTIONS, "", Kind::Variants(CONDITIONS, key::EDIT_ADD_EXCEPTION))
            .hint(key::HINT_NO_EXCEPTION)],
    },
    Section {
        title: key::SECTION_MORE,
        fields: &[
            Field::new("/stopRuleProcessing", key::FIELD_STOP_PROCESSING, "StopRuleProcessing", Kind::Toggle),
            Field::new(
                "/senderAddressLocation",
                key::FIELD_SENDER_LOCATION,
                "SenderAddressLocation",
                Kind::Choice(&[
                    ("header", key::SENDER_LOCATION_HEADER),
                    ("envelope", key::SENDER_LOCATION_ENVELOPE),
                    ("headerOrEnvelope", key::SENDER_LOCATION_EITHER),
                ]),
            ),
            Field::new("/comments", key::FIELD_COMMENT, "Comments", Kind::Text(WORDS)),
        ],
    },
];

const SCOPE: Kind = Kind::Choice(&[("inOrganization", key::SCOPE_INSIDE), ("notInOrganization", key::SCOPE_OUTSIDE)]);

/// A condition whose values are a list.
const fn any_of(
    code: &'static str,
    label: mailflow_text::Key,
    parameter: &'static str,
    fields: &'static [Field],
    fresh: &'static str,
) -> Variant {
    Variant { code, label, parameter, fields, fresh }
}

const CONDITIONS: &[Variant] = &[
    any_of(
        "recipientDomainIs",
        key::CONDITION_RECIPIENT_DOMAIN_IS,
        "RecipientDomainIs",
        &[Field::new("/recipientDomainIs", key::FIELD_VALUES, "", Kind::Lines(DOMAIN))],
        r#"{"recipientDomainIs":[]}"#,
    ),
    any_of(
        "sentTo",
        key::CONDITION_SENT_TO,
        "SentTo",
        &[Field::new("/sentTo", key::FIELD_VALUES, "", Kind::Lines(ADDRESS))],
        r#"{"sentTo":[]}"#,
    ),
    any_of(
        "sentToMemberOf",
        key::CONDITION_SENT_TO_MEMBER_OF,
        "SentToMemberOf",
        &[Field::new("/sentToMemberOf", key::FIELD_VALUES, "", Kind::Lines(ADDRESS))],
        r#"{"sentToMemberOf":[]}"#,
    ),
    any_of(
        "sentToScope",
        key::CONDITION_SENT_TO_SCOPE,
        "SentToScope",
        &[Field::new("/sentToScope", key::FIELD_VALUES, "", SCOPE)],
        r#"{"sentToScope":"inOrganization"}"#,
    ),
    any_of(
        "recipientAddressContainsWords",
        key::CONDITION_RECIPIENT_ADDRESS_CONTAINS_WORDS,
        "RecipientAddressContainsWords",
        &[Field::new("/recipientAddressContainsWords", key::FIELD_VALUES, "", Kind::Lines(WORDS))],
        r#"{"recipientAddressContainsWords":[]}"#,
    ),
    any_of(
        "anyOfRecipientAddressContainsWords",
        key::CONDITION_ANY_OF_RECIPIENT_ADDRESS_CONTAINS_WORDS,
        "AnyOfRecipientAddressContainsWords",
        &[Field::new("/anyOfRecipientAddressContainsWords", key::FIELD_VALUES, "", Kind::Lines(WORDS))],
        r#"{"anyOfRecipientAddressContainsWords":[]}"#,
    ),
    any_of(
        "senderDomainIs",
        key::CONDITION_SENDER_DOMAIN_IS,
        "SenderDomainIs",
        &[Field::new("/senderDomainIs", key::FIELD_VALUES, "", Kind::Lines(DOMAIN))],
        r#"{"senderDomainIs":[]}"#,
    ),
    any_of(
        "from",
        key::CONDITION_FROM,
        "From",
        &[Field::new("/from", key::FIELD_VALUES, "", Kind::Lines(ADDRESS))],
        r#"{"from":[]}"#,
    ),
    any_of(
        "fromMemberOf",
        key::CONDITION_FROM_MEMBER_OF,
        "FromMemberOf",
        &[Field::new("/fromMemberOf", key::FIELD_VALUES, "", Kind::Lines(ADDRESS))],
        r#"{"fromMemberOf":[]}"#,
    ),
    any_of(
        "fromScope",
        key::CONDITION_FROM_SCOPE,
        "FromScope",
        &[Field::new("/fromScope", key::FIELD_VALUES, "", SCOPE)],
        r#"{"fromScope":"inOrganization"}"#,
    ),
    any_of(
        "fromAddressContainsWords",
        key::CONDITION_FROM_ADDRESS_CONTAINS_WORDS,
        "FromAddressContainsWords",
        &[Field::new("/fromAddressContainsWords", key::FIELD_VALUES, "", Kind::Lines(WORDS))],
        r#"{"fromAddressContainsWords":[]}"#,
    ),
    any_of(
        "senderIpRanges",
        key::CONDITION_SENDER_IP_RANGES,
        "SenderIpRanges",
        &[Field::new("/senderIpRanges", key::FIELD_VALUES, "", Kind::Lines(NETWORK))],
        r#"{"senderIpRanges":[]}"#,
    ),
    any_of(
        "headerContains",
        key::CONDITION_HEADER_CONTAINS,
        "HeaderContainsWords",
        &[
            Field::new("/headerContains/header", key::FIELD_HEADER_NAME, "HeaderContainsMessageHeader", Kind::Text(WORDS)),
            Field::new("/headerContains/words", key::FIELD_VALUES, "HeaderContainsWords", Kind::Lines(WORDS)),
        ],
        r#"{"headerContains":{"header":"X-Header","words":[]}}"#,
    ),
];

const ACTIONS: &[Variant] = &[
    any_of(
        "routeMessageOutboundConnector",
        key::ACTION_ROUTE_CONNECTOR,
        "RouteMessageOutboundConnector",
        &[Field::new("/routeMessageOutboundConnector", key::MAP_EDGE_CONNECTOR, "", Kind::Connector)],
        r#"{"routeMessageOutboundConnector":"Outbound connector"}"#,
    ),
    any_of(
        "routeMessageOutboundRequireTls",
        key::ACTION_REQUIRE_TLS,
        "RouteMessageOutboundRequireTls",
        &[],
        r#""routeMessageOutboundRequireTls""#,
    ),
    any_of(
        "redirectMessageTo",
        key::ACTION_REDIRECT,
        "RedirectMessageTo",
        &[Field::new("/redirectMessageTo", key::FIELD_VALUES, "", Kind::Lines(ADDRESS))],
        r#"{"redirectMessageTo":[]}"#,
    ),
    any_of(
        "rejectMessage",
        key::ACTION_REJECT,
        "RejectMessageReasonText",
        &[
            Field::new("/rejectMessage/reasonText", key::FIELD_REASON_TEXT, "RejectMessageReasonText", Kind::OptionalText(WORDS)),
            Field::new(
                "/rejectMessage/enhancedStatusCode",
                key::FIELD_STATUS_CODE,
                "RejectMessageEnhancedStatusCode",
                Kind::OptionalText(WORDS),
            ),
        ],
        r#"{"rejectMessage":{}}"#,
    ),
    any_of("deleteMessage", key::ACTION_DELETE, "DeleteMessage", &[], r#""deleteMessage""#),
    any_of(
        "setHeader",
        key::ACTION_SET_HEADER,
        "SetHeaderName",
        &[
            Field::new("/setHeader/name", key::FIELD_HEADER_NAME, "SetHeaderName", Kind::Text(WORDS)),
            Field::new("/setHeader/value", key::FIELD_HEADER_VALUE, "SetHeaderValue", Kind::Text(WORDS)),
        ],
        r#"{"setHeader":{"name":"X-Header","value":""}}"#,
    ),
    any_of(
        "removeHeader",
        key::ACTION_REMOVE_HEADER,
        "RemoveHeader",
        &[Field::new("/removeHeader", key::FIELD_HEADER_NAME, "RemoveHeader", Kind::Text(WORDS))],
        r#"{"removeHeader":"X-Header"}"#,
    ),
];

/// A recipient of any kind.
pub const RECIPIENT: &[Section] = &[
    Section {
        title: key::SECTION_GENERAL,
        fields: &[
            Field::new("/kind", key::FIELD_RECIPIENT_KIND, "RecipientTypeDetails", Kind::Recipient),
            Field::new(
                "/kind/mailUser/externalEmailAddress",
                key::FIELD_EXTERNAL_ADDRESS,
                "ExternalEmailAddress",
                Kind::Text(ADDRESS),
            )
            .when_set("/kind/mailUser"),
            Field::new(
                "/kind/mailContact/externalEmailAddress",
                key::FIELD_EXTERNAL_ADDRESS,
                "ExternalEmailAddress",
                Kind::Text(ADDRESS),
            )
            .when_set("/kind/mailContact"),
            Field::new(
                "/kind/remoteMailbox/remoteRoutingAddress",
                key::FIELD_REMOTE_ROUTING_ADDRESS,
                "RemoteRoutingAddress",
                Kind::OptionalText(ADDRESS),
            )
            .when_set("/kind/remoteMailbox"),
            Field::new("/kind/distributionGroup/members", key::FIELD_MEMBERS, "Members", Kind::Lines(ADDRESS))
                .when_set("/kind/distributionGroup"),
            Field::new("/kind/unifiedGroup/members", key::FIELD_MEMBERS, "Members", Kind::Lines(ADDRESS))
                .when_set("/kind/unifiedGroup"),
            Field::new("/proxyAddresses", key::FIELD_PROXY_ADDRESSES, "EmailAddresses", Kind::Lines(ADDRESS)),
            Field::new(
                "/requireSenderAuthentication",
                key::FIELD_REQUIRE_SENDER_AUTHENTICATION,
                "RequireSenderAuthenticationEnabled",
                Kind::Toggle,
            ),
        ],
    },
    Section {
        title: key::SECTION_FORWARDING,
        fields: &[
            Field::new(
                "/kind/mailbox/forwardingAddress",
                key::FIELD_FORWARDING_ADDRESS,
                "ForwardingAddress",
                Kind::OptionalText(ADDRESS),
            )
            .when_set("/kind/mailbox"),
            Field::new(
                "/kind/mailbox/forwardingSmtpAddress",
                key::FIELD_FORWARDING_SMTP_ADDRESS,
                "ForwardingSmtpAddress",
                Kind::OptionalText(ADDRESS),
            )
            .when_set("/kind/mailbox"),
            Field::new(
                "/kind/mailbox/deliverToMailboxAndForward",
                key::FIELD_KEEP_COPY,
                "DeliverToMailboxAndForward",
                Kind::Toggle,
            )
            .when_set("/kind/mailbox"),
        ],
    },
];

/// A record set of any type.
pub const RECORD_SET: &[Section] = &[Section {
    title: key::FIELD_VALUES,
    fields: &[
        Field::new("/data/A", key::FIELD_ADDRESSES, "A", Kind::Lines(IPV4)).when_set("/data/A"),
        Field::new("/data/AAAA", key::FIELD_ADDRESSES, "AAAA", Kind::Lines(IPV6)).when_set("/data/AAAA"),
        Field::new("/data/MX", key::FIELD_MAIL_EXCHANGER, "MX", Kind::Lines(MX)).when_set("/data/MX").hint(key::HINT_MX),
        Field::new("/data/TXT", key::FIELD_VALUES, "TXT", Kind::Lines(WORDS)).when_set("/data/TXT"),
        Field::new("/data/CNAME", key::FIELD_HOST_NAME, "CNAME", Kind::Text(DOMAIN)).when_set("/data/CNAME"),
        Field::new("/ttl", key::FIELD_TTL, "TTL", Kind::Text(NUMBER)),
    ],
}];

/// A certificate.
pub const CERTIFICATE: &[Section] = &[Section {
    title: key::SECTION_GENERAL,
    fields: &[
        Field::new("/names", key::FIELD_CERTIFICATE_NAMES, "subjectAltName", Kind::Lines(PATTERN)),
        Field::new(
            "/issuer",
            key::FIELD_ISSUER,
            "",
            Kind::Choice(&[
                ("publicAuthority", key::ISSUER_PUBLIC),
                ("privateAuthority", key::ISSUER_PRIVATE),
                ("selfSigned", key::ISSUER_SELF_SIGNED),
            ]),
        ),
        Field::new(
            "/chain",
            key::FIELD_CHAIN,
            "",
            Kind::Choice(&[("complete", key::CHAIN_COMPLETE), ("leafOnly", key::CHAIN_LEAF_ONLY)]),
        ),
        Field::new("/notBefore", key::FIELD_VALID_FROM, "notBefore", Kind::OptionalText(DATE)),
        Field::new("/notAfter", key::FIELD_VALID_TO, "notAfter", Kind::OptionalText(DATE)),
    ],
}];

/// A tenant of Exchange Online.
pub const TENANT: &[Section] = &[Section {
    title: key::SECTION_GENERAL,
    fields: &[
        Field::new("/initialDomain", key::FIELD_INITIAL_DOMAIN, "InitialDomain", Kind::Text(DOMAIN)),
        Field::new("/rejectDirectSend", key::FIELD_REJECT_DIRECT_SEND, "RejectDirectSend", Kind::Toggle),
        Field::new(
            "/autoForwardingMode",
            key::FIELD_AUTO_FORWARDING,
            "AutoForwardingMode",
            Kind::Choice(&[
                ("automatic", key::AUTO_FORWARDING_AUTOMATIC),
                ("on", key::AUTO_FORWARDING_ON),
                ("off", key::AUTO_FORWARDING_OFF),
            ]),
        ),
    ],
}];

/// An Exchange Server organization.
pub const EXCHANGE_SERVER: &[Section] = &[Section {
    title: key::SECTION_HOST,
    fields: &[
        Field::new("/platform/exchangeServer/hostName", key::FIELD_HOST_NAME, "Fqdn", Kind::Text(DOMAIN)),
        Field::new("/platform/exchangeServer/addresses", key::FIELD_ADDRESSES, "", Kind::Lines(IP)),
        Field::new(
            "/platform/exchangeServer/tls/certificate",
            key::FIELD_SERVER_CERTIFICATE,
            "TlsCertificateName",
            Kind::Certificate(key::FIELD_NO_STARTTLS),
        ),
        Field::new(
            "/platform/exchangeServer/clientCertificate",
            key::FIELD_CLIENT_CERTIFICATE,
            "TlsCertificateName",
            Kind::Certificate(key::EDIT_UNSET),
        ),
    ],
}];

const HOST: Section = Section {
    title: key::SECTION_HOST,
    fields: &[
        Field::new("/hostName", key::FIELD_HOST_NAME, "myhostname", Kind::Text(DOMAIN)),
        Field::new("/addresses", key::FIELD_ADDRESSES, "", Kind::Lines(IP)),
        Field::new(
            "/reachability",
            key::FIELD_REACHABILITY,
            "",
            Kind::Choice(&[
                ("open", key::REACHABILITY_OPEN),
                ("refused", key::REACHABILITY_REFUSED),
                ("timedOut", key::REACHABILITY_TIMED_OUT),
            ]),
        ),
        Field::new(
            "/tls/certificate",
            key::FIELD_SERVER_CERTIFICATE,
            "smtpd_tls_chain_files",
            Kind::Certificate(key::FIELD_NO_STARTTLS),
        ),
        Field::new(
            "/clientCertificate",
            key::FIELD_CLIENT_CERTIFICATE,
            "smtp_tls_chain_files",
            Kind::Certificate(key::EDIT_UNSET),
        ),
    ],
};

/// A host known by what it does.
pub const SMTP_HOST: &[Section] = &[
    Section {
        title: key::SECTION_GENERAL,
        fields: &[
            Field::new(
                "/software/smtpHost/role",
                key::FIELD_ROLE,
                "",
                Kind::Choice(&[
                    ("filter", key::ROLE_FILTER),
                    ("partner", key::ROLE_PARTNER),
                    ("mailboxHost", key::ROLE_MAILBOX_HOST),
                ]),
            ),
            Field::new("/software/smtpHost/accepts", key::FIELD_ACCEPTS, "", Kind::Lines(PATTERN)),
            Field::new("/software/smtpHost/mailboxes", key::FIELD_MAILBOXES, "", Kind::Lines(ADDRESS)),
            Field::new("/software/smtpHost/nextHop", key::FIELD_NEXT_HOP, "", Kind::OptionalText(NEXT_HOP)),
        ],
    },
    HOST,
];

const TLS_LEVELS: &[(&str, mailflow_text::Key)] = &[
    ("none", key::TLS_LEVEL_NONE),
    ("may", key::TLS_LEVEL_MAY),
    ("encrypt", key::TLS_LEVEL_ENCRYPT),
    ("verify", key::TLS_LEVEL_VERIFY),
    ("secure", key::TLS_LEVEL_SECURE),
];

/// Postfix with Dovecot, by the names of `main.cf`.
pub const POSTFIX: &[Section] = &[
    HOST,
    Section {
        title: key::SECTION_RELAY_DOMAINS,
        fields: &[
            Field::new("/software/postfix/relayDomains", key::FIELD_RELAY_DOMAINS, "relay_domains", Kind::Lines(DOMAIN)),
            Field::new(
                "/software/postfix/relayRecipientMaps",
                key::FIELD_RELAY_RECIPIENT_MAPS,
                "relay_recipient_maps",
                Kind::OptionalLines(ADDRESS, key::EDIT_ACCEPT_EVERY_ADDRESS),
            ),
        ],
    },
    Section {
        title: key::SECTION_NEXT_HOP,
        fields: &[
            Field::new(
                "/software/postfix/transportMaps",
                key::FIELD_TRANSPORT_MAPS,
                "transport_maps",
                Kind::Lines(TRANSPORT_ENTRY),
            )
            .hint(key::HINT_TRANSPORT_MAPS),
            Field::new(
                "/software/postfix/senderDependentRelayhostMaps",
                key::FIELD_SENDER_RELAYHOST_MAPS,
                "sender_dependent_relayhost_maps",
                Kind::Lines(SENDER_RELAYHOST),
            )
            .hint(key::HINT_SENDER_RELAYHOST_MAPS),
            Field::new("/software/postfix/relayhost", key::FIELD_RELAYHOST, "relayhost", Kind::OptionalText(NEXT_HOP))
                .hint(key::HINT_NEXT_HOP),
        ],
    },
    Section {
        title: key::SECTION_RELAYING,
        fields: &[
            Field::new("/software/postfix/mynetworks", key::FIELD_MYNETWORKS, "mynetworks", Kind::Lines(NETWORK)),
            Field::new(
                "/software/postfix/unauthorizedDestination",
                key::FIELD_UNAUTHORIZED_DESTINATION,
                "smtpd_relay_restrictions",
                Kind::Choice(&[("defer", key::UNAUTHORIZED_DEFER), ("reject", key::UNAUTHORIZED_REJECT)]),
            ),
            Field::new(
                "/software/postfix/restrictionClasses",
                key::FIELD_RESTRICTION_CLASSES,
                "smtpd_restriction_classes",
                Kind::Items(
                    &[
                        Field::new("/name", key::FIELD_NAME, "", Kind::Text(NAME)),
                        Field::new("/clients", key::FIELD_CLASS_CLIENTS, "check_client_access", Kind::Lines(NETWORK)),
                        Field::new("/recipients", key::FIELD_CLASS_RECIPIENTS, "check_recipient_access", Kind::Lines(ADDRESS)),
                    ],
                    r#"{"name":"from_eop","clients":[],"recipients":[]}"#,
                    key::EDIT_ADD_RESTRICTION_CLASS,
                ),
            ),
        ],
    },
    Section {
        title: key::SECTION_TLS,
        fields: &[
            Field::new(
                "/software/postfix/smtpTlsSecurityLevel",
                key::FIELD_TLS_LEVEL,
                "smtp_tls_security_level",
                Kind::Choice(TLS_LEVELS),
            ),
            Field::new(
                "/software/postfix/smtpTlsPolicyMaps",
                key::FIELD_TLS_POLICY_MAPS,
                "smtp_tls_policy_maps",
                Kind::Lines(TLS_POLICY),
            )
            .hint(key::HINT_TLS_POLICY_MAPS),
        ],
    },
    Section {
        title: key::SECTION_STORE,
        fields: &[
            Field::new("/software/postfix/dovecot", key::FIELD_DOVECOT, "", Kind::Presence(r#"{"users":[]}"#)),
            Field::new("/software/postfix/dovecot/users", key::FIELD_DOVECOT_USERS, "passwd-file", Kind::Lines(ADDRESS))
                .when_set("/software/postfix/dovecot"),
        ],
    },
    Section {
        title: key::SECTION_LOCAL,
        fields: &[
            Field::new("/software/postfix/mydestination", key::FIELD_MYDESTINATION, "mydestination", Kind::Lines(DOMAIN)),
            Field::new(
                "/software/postfix/localRecipientMaps",
                key::FIELD_LOCAL_RECIPIENT_MAPS,
                "local_recipient_maps",
                Kind::OptionalLines(ADDRESS, key::EDIT_ACCEPT_EVERY_ADDRESS),
            ),
            Field::new(
                "/software/postfix/mailboxTransportMaps",
                key::FIELD_MAILBOX_TRANSPORT_MAPS,
                "mailbox_transport_maps",
                Kind::Lines(ADDRESS_TRANSPORT),
            )
            .hint(key::HINT_TRANSPORT_MAPS),
            Field::new(
                "/software/postfix/mailboxTransport",
                key::FIELD_MAILBOX_TRANSPORT,
                "mailbox_transport",
                Kind::OptionalText(TRANSPORT),
            ),
            Field::new(
                "/software/postfix/fallbackTransport",
                key::FIELD_FALLBACK_TRANSPORT,
                "fallback_transport",
                Kind::OptionalText(TRANSPORT),
            ),
        ],
    },
    Section {
        title: key::SECTION_VIRTUAL,
        fields: &[
            Field::new(
                "/software/postfix/virtualMailboxDomains",
                key::FIELD_VIRTUAL_MAILBOX_DOMAINS,
                "virtual_mailbox_domains",
                Kind::Lines(DOMAIN),
            ),
            Field::new(
                "/software/postfix/virtualMailboxMaps",
                key::FIELD_VIRTUAL_MAILBOX_MAPS,
                "virtual_mailbox_maps",
                Kind::OptionalLines(ADDRESS, key::EDIT_ACCEPT_EVERY_ADDRESS),
            ),
            Field::new(
                "/software/postfix/virtualTransport",
                key::FIELD_VIRTUAL_TRANSPORT,
                "virtual_transport",
                Kind::Text(TRANSPORT),
            ),
            Field::new(
                "/software/postfix/virtualAliasDomains",
                key::FIELD_VIRTUAL_ALIAS_DOMAINS,
                "virtual_alias_domains",
                Kind::Lines(DOMAIN),
            ),
            Field::new(
                "/software/postfix/virtualAliasMaps",
                key::FIELD_VIRTUAL_ALIAS_MAPS,
                "virtual_alias_maps",
                Kind::Lines(VIRTUAL_ALIAS),
            )
            .hint(key::HINT_VIRTUAL_ALIAS_MAPS),
        ],
    },
    Section {
        title: key::SECTION_MORE,
        fields: &[
            Field::new("/software/postfix/relayTransport", key::FIELD_RELAY_TRANSPORT, "relay_transport", Kind::Text(TRANSPORT)),
            Field::new(
                "/software/postfix/defaultTransport",
                key::FIELD_DEFAULT_TRANSPORT,
                "default_transport",
                Kind::Text(TRANSPORT),
            ),
            Field::new(
                "/software/postfix/senderDependentDefaultTransportMaps",
                key::FIELD_SENDER_TRANSPORT_MAPS,
                "sender_dependent_default_transport_maps",
                Kind::Lines(SENDER_TRANSPORT),
            )
            .hint(key::HINT_TRANSPORT_MAPS),
            Field::new("/software/postfix/hopcountLimit", key::FIELD_HOPCOUNT_LIMIT, "hopcount_limit", Kind::Text(NUMBER)),
            Field::new(
                "/software/postfix/messageSizeLimit",
                key::FIELD_MESSAGE_SIZE_LIMIT,
                "message_size_limit",
                Kind::Text(NUMBER),
            ),
        ],
    },
];

#[cfg(test)]
mod tests {
    use mailflow::{Element, SystemId, Topology};
    use mailflow_edit::{Edit, ElementValue, NewElement, apply, element_value, elements, new_element};
    use mailflow_lessons::scenarios;
    use serde_json::Value;

    use super::*;
    use crate::inspector::field::put;

    /// The JSON form of `value` without the name of its kind.
    fn fields(value: &ElementValue) -> (String, Value) {
        match serde_json::to_value(value).expect("a value") {
            Value::Object(kinds) => kinds.into_iter().next().expect("one kind"),
            _ => panic!("an object"),
        }
    }

    fn holds(table: &[Section], value: &ElementValue) {
        let (kind, form) = fields(value);
        for field in table.iter().flat_map(|section| section.fields) {
            let Some(present) = form.pointer(field.at) else { continue };
            let read = match field.kind {
                Kind::Toggle | Kind::Presence(_) | Kind::Items(..) | Kind::Variants(..) | Kind::Recipient => present.clone(),
                Kind::OptionalLines(..) if present.is_null() => Value::Null,
                _ => field
                    .kind
                    .read(&field.kind.write(Some(present)))
                    .unwrap_or_else(|problems| panic!("{kind}{}: {problems:?}", field.at)),
            };
            let mut changed = form.clone();
            assert!(put(&mut changed, field.at, read));
            let whole = Value::Object(serde_json::Map::from_iter([(kind.clone(), changed)]));
            let back: ElementValue = serde_json::from_value(whole).unwrap_or_else(|error| panic!("{kind}{}: {error}", field.at));
            assert_eq!(&back, value, "{kind}{}", field.at);
        }
    }

    fn table_of(topology: &Topology, element: &Element) -> &'static [Section] {
        match element {
            Element::AcceptedDomain(..) => ACCEPTED_DOMAIN,
            Element::InboundConnector(..) => INBOUND_CONNECTOR,
            Element::OutboundConnector(..) => OUTBOUND_CONNECTOR,
            Element::SendConnector(..) => SEND_CONNECTOR,
            Element::ReceiveConnector(..) => RECEIVE_CONNECTOR,
            Element::TransportRule(..) => TRANSPORT_RULE,
            Element::Recipient(..) => RECIPIENT,
            Element::RecordSet(..) => RECORD_SET,
            Element::Certificate(_) => CERTIFICATE,
            Element::Assumption(_) => &[],
            Element::System(id) => match topology.relay(id) {
                Some(relay) if relay.postfix().is_some() => POSTFIX,
                Some(_) => SMTP_HOST,
                None if topology.organization(id).is_some_and(|own| own.exchange_server().is_some()) => EXCHANGE_SERVER,
                None => TENANT,
            },
        }
    }

    #[test]
    fn what_a_form_shows_of_the_shipped_systems_reads_back_as_it_was() {
        for scenario in scenarios() {
            let topology = &scenario.document().topology;
            for element in elements(topology) {
                let value = element_value(topology, &element).expect("there");
                holds(table_of(topology, &element), &value);
            }
        }
    }

    #[test]
    fn every_condition_and_action_can_be_added_to_a_rule() {
        let topology = &scenarios().first().expect("shipped").document().topology;
        let system = SystemId::parse("example-tenant").expect("valid");
        let edit = new_element(topology, Some(&system), NewElement::TransportRule).expect("a tenant");
        let Edit::Put { value, .. } = &edit else { panic!("a new rule") };
        let (kind, form) = fields(value);
        for (place, variants) in [("/conditions", CONDITIONS), ("/exceptions", CONDITIONS), ("/actions", ACTIONS)] {
            for variant in variants {
                let fresh: Value = serde_json::from_str(variant.fresh).expect(variant.code);
                assert!(
                    variant
                        .fields
                        .iter()
                        .all(|field| fresh.pointer(field.at).is_some() || matches!(field.kind, Kind::OptionalText(_))),
                    "{}",
                    variant.code
                );
                let mut changed = form.clone();
                assert!(put(&mut changed, place, Value::Array(vec![fresh])));
                let whole = Value::Object(serde_json::Map::from_iter([(kind.clone(), changed)]));
                let rule: ElementValue = serde_json::from_value(whole).expect(variant.code);
                apply(topology, &Edit::put(Some(system.clone()), rule)).expect(variant.code);
            }
        }
    }

    #[test]
    fn lines_are_read_one_by_one_and_say_which_is_wrong() {
        assert_eq!(Kind::Lines(ADDRESS_SPACE).read("contoso.com;0\n*;1").expect_err("a cost of 0").len(), 1);
        let problems = Kind::Lines(DOMAIN).read("contoso.com\na..b\n\n-x").expect_err("two are wrong");
        assert_eq!(problems.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [2, 4]);
        let written = |shape, text: &str| Kind::Lines(shape).write(Some(&Kind::Lines(shape).read(text).expect(text)));
        assert_eq!(written(NETWORK, "192.0.2.1\n198.51.100.7/24"), "192.0.2.1\n198.51.100.0/24");
        assert_eq!(written(ADDRESS_SPACE, "smtp:*.contoso.com;10\nfabrikam.com"), "*.contoso.com;10\nfabrikam.com;1");
        assert_eq!(written(BINDING, "0.0.0.0:25\n[::]:2525"), "0.0.0.0:25\n[::]:2525");
        assert_eq!(written(MX, "10 mail.contoso.com\n0 ."), "10 mail.contoso.com\n0 .");
        assert_eq!(
            written(SENDER_RELAYHOST, "@contoso.com [mail.contoso.com]:25\n<> dunno"),
            "@contoso.com [mail.contoso.com]:25\n<> DUNNO"
        );
        assert_eq!(
            written(TLS_POLICY, "[mail.contoso.com] secure match=.contoso.com:contoso.com"),
            "[mail.contoso.com] secure match=.contoso.com:contoso.com"
        );
        assert_eq!(
            written(VIRTUAL_ALIAS, "a@contoso.com b@contoso.com c@contoso.com"),
            "a@contoso.com b@contoso.com, c@contoso.com"
        );
    }
}
