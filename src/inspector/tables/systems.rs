//! The systems themselves: tenants, Exchange Server, SMTP hosts, Postfix with its store.

use mailflow_text::key;

use super::connectors::TLS_SETTINGS;
use crate::inspector::field::{
    ADDRESS, ADDRESS_TRANSPORT, DOMAIN, Field, HOST_FORWARD, HOST_ROUTE, IP, Kind, LOCAL_ALIAS, LUSER_RELAY, NAME, NETWORK,
    NEXT_HOP, NUMBER, PATTERN, POSTFIX_TABLE, RANGE, RECIPIENT_DELIMITER, SENDER_KEY, SENDER_RELAYHOST, SENDER_TRANSPORT, SYSTEM,
    Section, TLS_POLICY, TRANSPORT, TRANSPORT_ENTRY, VIRTUAL_ALIAS, WORDS,
};

/// What a spam filter policy has done with what it finds.
const SPAM_ACTION: Kind = Kind::Choice(&[
    ("moveToJmf", key::SPAM_ACTION_JUNK),
    ("addXHeader", key::SPAM_ACTION_HEADER),
    ("modifySubject", key::SPAM_ACTION_SUBJECT),
    ("delete", key::SPAM_ACTION_DELETE),
    ("quarantine", key::SPAM_ACTION_QUARANTINE),
    ("noAction", key::SPAM_ACTION_NONE),
]);

/// A tenant of Exchange Online.
pub const TENANT: &[Section] = &[TENANT_ITSELF, REMOTE_DOMAINS, CONNECTION_FILTER, SPAM_FILTER];

const REMOTE_DOMAINS: Section = Section {
    title: key::SECTION_REMOTE_DOMAINS,
    fields: &[Field::new("/remoteDomains", key::FIELD_REMOTE_DOMAINS, "Get-RemoteDomain", REMOTE_DOMAIN)],
};

/// Remote domains of either platform.
const REMOTE_DOMAIN: Kind = Kind::Items(
    &[
        Field::new("/domainName", key::FIELD_REMOTE_DOMAIN, "DomainName", Kind::Text(PATTERN)),
        Field::new("/autoForwardEnabled", key::FIELD_AUTO_FORWARD_ENABLED, "AutoForwardEnabled", Kind::Toggle).otherwise("true"),
        Field::new("/ndrEnabled", key::FIELD_NDR_ENABLED, "NDREnabled", Kind::Toggle).otherwise("true"),
        Field::new("/isInternal", key::FIELD_IS_INTERNAL, "IsInternal", Kind::Toggle),
        Field::new("/trustedMailInboundEnabled", key::FIELD_TRUSTED_MAIL_INBOUND, "TrustedMailInboundEnabled", Kind::Toggle),
    ],
    r#"{"domainName":"*"}"#,
    key::EDIT_ADD_REMOTE_DOMAIN,
);

const CONNECTION_FILTER: Section = Section {
    title: key::SECTION_CONNECTION_FILTER,
    fields: &[
        Field::new("/hostedConnectionFilterPolicy/ipAllowList", key::FIELD_IP_ALLOW_LIST, "IPAllowList", Kind::Lines(RANGE)),
        Field::new("/hostedConnectionFilterPolicy/ipBlockList", key::FIELD_IP_BLOCK_LIST, "IPBlockList", Kind::Lines(RANGE)),
    ],
};

const SPAM_FILTER: Section = Section {
    title: key::SECTION_SPAM_FILTER,
    fields: &[
        Field::new("/hostedContentFilterPolicy/spamAction", key::FIELD_SPAM_ACTION, "SpamAction", SPAM_ACTION),
        Field::new(
            "/hostedContentFilterPolicy/highConfidenceSpamAction",
            key::FIELD_HIGH_CONFIDENCE_SPAM_ACTION,
            "HighConfidenceSpamAction",
            SPAM_ACTION,
        ),
        Field::new("/hostedContentFilterPolicy/phishSpamAction", key::FIELD_PHISH_SPAM_ACTION, "PhishSpamAction", SPAM_ACTION),
        Field::new("/hostedContentFilterPolicy/bulkSpamAction", key::FIELD_BULK_SPAM_ACTION, "BulkSpamAction", SPAM_ACTION),
        Field::new(
            "/hostedContentFilterPolicy/allowedSenders",
            key::FIELD_ALLOWED_SENDERS,
            "AllowedSenders",
            Kind::Lines(ADDRESS),
        ),
        Field::new(
            "/hostedContentFilterPolicy/allowedSenderDomains",
            key::FIELD_ALLOWED_SENDER_DOMAINS,
            "AllowedSenderDomains",
            Kind::Lines(DOMAIN),
        ),
    ],
};

const TENANT_ITSELF: Section = Section {
    title: key::SECTION_GENERAL,
    fields: &[
        Field::new("/initialDomain", key::FIELD_INITIAL_DOMAIN, "InitialDomain", Kind::Text(DOMAIN)),
        Field::new("/rejectDirectSend", key::FIELD_REJECT_DIRECT_SEND, "RejectDirectSend", Kind::Toggle),
        Field::new(
            "/disablePlusAddressInRecipients",
            key::FIELD_DISABLE_PLUS_ADDRESS,
            "DisablePlusAddressInRecipients",
            Kind::Toggle,
        ),
        Field::new(
            "/smtpClientAuthenticationDisabled",
            key::FIELD_SMTP_AUTH_DISABLED,
            "SmtpClientAuthenticationDisabled",
            Kind::Toggle,
        )
        .otherwise("true"),
        Field::new("/messageExpirationHours", key::FIELD_MESSAGE_EXPIRATION, "MessageExpiration", Kind::OptionalText(NUMBER)),
        Field::new(
            "/maxRecipientEnvelopeLimit",
            key::FIELD_MAX_RECIPIENT_ENVELOPE_LIMIT,
            "MaxRecipientEnvelopeLimit",
            Kind::OptionalText(NUMBER),
        ),
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
};

const REACHABILITY: Kind = Kind::Choice(&[
    ("open", key::REACHABILITY_OPEN),
    ("refused", key::REACHABILITY_REFUSED),
    ("timedOut", key::REACHABILITY_TIMED_OUT),
    ("closed", key::REACHABILITY_CLOSED),
]);

const COMPONENT_STATE: Kind = Kind::Choice(&[("active", key::COMPONENT_ACTIVE), ("inactive", key::COMPONENT_INACTIVE)]);

/// A further transport server of an organization.
const TRANSPORT_SERVER: &[Field] = &[
    Field::new("/name", key::FIELD_NAME, "Name", Kind::Text(NAME)),
    Field::new("/hostName", key::FIELD_HOST_NAME, "Fqdn", Kind::Text(DOMAIN)),
    Field::new("/addresses", key::FIELD_ADDRESSES, "", Kind::Lines(IP)),
    Field::new("/site", key::FIELD_SITE, "Site", Kind::OptionalText(NAME)),
    Field::new("/reachability", key::FIELD_REACHABILITY, "", REACHABILITY).otherwise("open"),
    Field::new("/firewall", key::FIELD_FIREWALL, "", Kind::Lines(NETWORK)),
    Field::new("/hubTransport", key::FIELD_HUB_TRANSPORT, "HubTransport", COMPONENT_STATE).otherwise("active"),
    Field::new(
        "/tls/certificate",
        key::FIELD_SERVER_CERTIFICATE,
        "TlsCertificateName",
        Kind::Certificate(key::FIELD_NO_STARTTLS),
    ),
    Field::new("/clientCertificate", key::FIELD_CLIENT_CERTIFICATE, "TlsCertificateName", Kind::Certificate(key::EDIT_UNSET)),
    Field::new("/smtpCertificates", key::FIELD_SMTP_CERTIFICATES, "Services", Kind::Lines(NAME)),
];

/// An Exchange Server organization, or an Edge Transport server.
pub const EXCHANGE_SERVER: &[Section] = &[
    Section {
        title: key::SECTION_HOST,
        fields: &[
            Field::new("/platform/exchangeServer/name", key::FIELD_NAME, "Name", Kind::OptionalText(NAME)),
            Field::new("/platform/exchangeServer/hostName", key::FIELD_HOST_NAME, "Fqdn", Kind::Text(DOMAIN)),
            Field::new("/platform/exchangeServer/addresses", key::FIELD_ADDRESSES, "", Kind::Lines(IP)),
            Field::new("/platform/exchangeServer/site", key::FIELD_SITE, "Site", Kind::OptionalText(NAME)),
            Field::new("/platform/exchangeServer/reachability", key::FIELD_REACHABILITY, "", REACHABILITY).otherwise("open"),
            Field::new("/platform/exchangeServer/firewall", key::FIELD_FIREWALL, "", Kind::Lines(NETWORK)),
            Field::new("/platform/exchangeServer/hubTransport", key::FIELD_HUB_TRANSPORT, "HubTransport", COMPONENT_STATE)
                .otherwise("active"),
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
            Field::new("/platform/exchangeServer/smtpCertificates", key::FIELD_SMTP_CERTIFICATES, "Services", Kind::Lines(NAME)),
        ],
    },
    Section {
        title: key::SECTION_REMOTE_DOMAINS,
        fields: &[Field::new(
            "/platform/exchangeServer/remoteDomains",
            key::FIELD_REMOTE_DOMAINS,
            "Get-RemoteDomain",
            REMOTE_DOMAIN,
        )],
    },
    Section {
        title: key::SECTION_TRANSPORT_SERVERS,
        fields: &[
            Field::new(
                "/platform/exchangeServer/servers",
                key::FIELD_SERVERS,
                "Get-TransportService",
                Kind::Items(TRANSPORT_SERVER, r#"{"name":"EX02","hostName":"ex02.example.com","tls":{}}"#, key::EDIT_ADD_SERVER),
            ),
            Field::new(
                "/platform/exchangeServer/siteLinks",
                key::FIELD_SITE_LINKS,
                "Get-AdSiteLink",
                Kind::Items(
                    &[
                        Field::new("/sites/0", key::FIELD_SITE, "", Kind::Text(NAME)),
                        Field::new("/sites/1", key::FIELD_SITE, "", Kind::Text(NAME)),
                        Field::new("/cost", key::FIELD_SITE_COST, "Cost", Kind::Text(NUMBER)),
                    ],
                    r#"{"sites":["A","B"],"cost":10}"#,
                    key::EDIT_ADD_SITE_LINK,
                ),
            ),
            Field::new("/platform/exchangeServer/hybridDomains", key::FIELD_HYBRID_DOMAINS, "Domains", Kind::Lines(DOMAIN)),
        ],
    },
    Section {
        title: key::SECTION_EDGE_TRANSPORT,
        fields: &[
            Field::new("/platform/exchangeServer/edge", key::FIELD_EDGE, "", Kind::Presence("{}")),
            Field::new(
                "/platform/exchangeServer/edge/recipientValidation",
                key::FIELD_RECIPIENT_VALIDATION,
                "RecipientValidationEnabled",
                Kind::Toggle,
            )
            .when_set("/platform/exchangeServer/edge"),
            Field::new(
                "/platform/exchangeServer/edge/subscription",
                key::FIELD_EDGE_SUBSCRIPTION,
                "New-EdgeSubscription",
                Kind::Presence(r#"{"organization":"exchange-server"}"#),
            )
            .when_set("/platform/exchangeServer/edge"),
            Field::new(
                "/platform/exchangeServer/edge/subscription/organization",
                key::FIELD_SUBSCRIBED_BY,
                "",
                Kind::Text(SYSTEM),
            )
            .when_set("/platform/exchangeServer/edge/subscription"),
            Field::new("/platform/exchangeServer/edge/subscription/site", key::FIELD_SITE, "Site", Kind::OptionalText(NAME))
                .when_set("/platform/exchangeServer/edge/subscription"),
            Field::new(
                "/platform/exchangeServer/edge/subscription/unsynchronizedDomains",
                key::FIELD_UNSYNCHRONIZED_DOMAINS,
                "Start-EdgeSynchronization",
                Kind::Lines(DOMAIN),
            )
            .when_set("/platform/exchangeServer/edge/subscription"),
            Field::new(
                "/platform/exchangeServer/edge/subscription/unsynchronizedRecipients",
                key::FIELD_UNSYNCHRONIZED_RECIPIENTS,
                "Start-EdgeSynchronization",
                Kind::Lines(ADDRESS),
            )
            .when_set("/platform/exchangeServer/edge/subscription"),
            Field::new(
                "/platform/exchangeServer/edge/subscription/unsynchronizedSendConnectors",
                key::FIELD_UNSYNCHRONIZED_CONNECTORS,
                "Start-EdgeSynchronization",
                Kind::Lines(NAME),
            )
            .when_set("/platform/exchangeServer/edge/subscription"),
        ],
    },
];

const HOST: Section = Section {
    title: key::SECTION_HOST,
    fields: &[
        Field::new("/hostName", key::FIELD_HOST_NAME, "myhostname", Kind::Text(DOMAIN)),
        Field::new("/addresses", key::FIELD_ADDRESSES, "", Kind::Lines(IP)),
        Field::new("/reachability", key::FIELD_REACHABILITY, "", REACHABILITY),
        Field::new("/firewall", key::FIELD_FIREWALL, "", Kind::Lines(NETWORK)),
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
        Field::new("/smtpAuthUser", key::FIELD_SMTP_AUTH_USER, "smtp_sasl_password_maps", Kind::OptionalText(ADDRESS)),
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
            Field::new("/software/smtpHost/forwards", key::FIELD_HOST_FORWARDS, "", Kind::Lines(HOST_FORWARD))
                .hint(key::HINT_HOST_FORWARDS),
            Field::new("/software/smtpHost/nextHop", key::FIELD_NEXT_HOP, "", Kind::OptionalText(NEXT_HOP)),
            Field::new("/software/smtpHost/routes", key::FIELD_HOST_ROUTES, "", Kind::Lines(HOST_ROUTE))
                .hint(key::HINT_HOST_ROUTES),
            Field::new(
                "/software/smtpHost/stamps",
                key::FIELD_HOST_STAMPS,
                "",
                Kind::Presence(r#"{"name":"X-Seen","value":"yes"}"#),
            ),
            Field::new("/software/smtpHost/stamps/name", key::FIELD_HEADER_NAME, "", Kind::Text(WORDS))
                .when_set("/software/smtpHost/stamps"),
            Field::new("/software/smtpHost/stamps/value", key::FIELD_HEADER_VALUE, "", Kind::Text(WORDS))
                .when_set("/software/smtpHost/stamps"),
        ],
    },
    Section {
        title: key::SECTION_SECURITY,
        fields: &[
            Field::new("/software/smtpHost/clients", key::FIELD_HOST_CLIENTS, "", Kind::Lines(NETWORK)),
            Field::new("/software/smtpHost/requiresTls", key::FIELD_HOST_REQUIRES_TLS, "", Kind::Toggle),
            Field::new("/software/smtpHost/checksSpf", key::FIELD_HOST_CHECKS_SPF, "", Kind::Toggle),
            Field::new("/software/smtpHost/spfExemptClients", key::FIELD_HOST_SPF_EXEMPT, "", Kind::Lines(NETWORK)),
            Field::new("/software/smtpHost/tlsSettings", key::FIELD_HOST_TLS, "", TLS_SETTINGS),
            Field::new("/software/smtpHost/tlsDomain", key::FIELD_TLS_DOMAIN, "", Kind::OptionalText(PATTERN))
                .when("/software/smtpHost/tlsSettings", "domainValidation"),
        ],
    },
    HOST,
];

const TLS_LEVELS: &[(&str, mailflow_text::Key)] = &[
    ("none", key::TLS_LEVEL_NONE),
    ("may", key::TLS_LEVEL_MAY),
    ("encrypt", key::TLS_LEVEL_ENCRYPT),
    ("fingerprint", key::TLS_LEVEL_FINGERPRINT),
    ("dane", key::TLS_LEVEL_DANE),
    ("daneOnly", key::TLS_LEVEL_DANE_ONLY),
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
            Field::new(
                "/software/postfix/emptyAddressRelayhostMapsLookupKey",
                key::FIELD_EMPTY_SENDER_KEY,
                "empty_address_relayhost_maps_lookup_key",
                Kind::Text(SENDER_KEY),
            ),
            Field::new("/software/postfix/relayhost", key::FIELD_RELAYHOST, "relayhost", Kind::OptionalText(NEXT_HOP))
                .hint(key::HINT_NEXT_HOP),
        ],
    },
    Section {
        title: key::SECTION_RELAYING,
        fields: &[
            Field::new("/software/postfix/mynetworks", key::FIELD_MYNETWORKS, "mynetworks", Kind::Lines(NETWORK)),
            Field::new("/software/postfix/behindNat", key::FIELD_BEHIND_NAT, "", Kind::Toggle).hint(key::HINT_BEHIND_NAT),
            Field::new("/software/postfix/proxyInterfaces", key::FIELD_PROXY_INTERFACES, "proxy_interfaces", Kind::Lines(IP)),
            Field::new(
                "/software/postfix/unauthorizedDestination",
                key::FIELD_UNAUTHORIZED_DESTINATION,
                "smtpd_relay_restrictions",
                Kind::Choice(&[("defer", key::UNAUTHORIZED_DEFER), ("reject", key::UNAUTHORIZED_REJECT)]),
            ),
            Field::new(
                "/software/postfix/rejectedClients",
                key::FIELD_REJECTED_CLIENTS,
                "check_client_access",
                Kind::Lines(NETWORK),
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
                "/software/postfix/smtpTlsFingerprintCertMatch",
                key::FIELD_FINGERPRINTS,
                "smtp_tls_fingerprint_cert_match",
                Kind::Lines(NAME),
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
            Field::new(
                "/software/postfix/dovecot/fault",
                key::FIELD_DOVECOT_FAULT,
                "",
                Kind::OptionalChoice(
                    key::EDIT_UNSET,
                    &[
                        ("noPassdb", key::DOVECOT_FAULT_NO_PASSDB),
                        ("storeUnwritable", key::DOVECOT_FAULT_STORE_UNWRITABLE),
                        ("usernameFormat", key::DOVECOT_FAULT_USERNAME_FORMAT),
                    ],
                ),
            )
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
            Field::new("/software/postfix/aliasMaps", key::FIELD_ALIAS_MAPS, "alias_maps", Kind::Lines(LOCAL_ALIAS))
                .hint(key::HINT_ALIAS_MAPS),
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
                "/software/postfix/fallbackTransportMaps",
                key::FIELD_FALLBACK_TRANSPORT_MAPS,
                "fallback_transport_maps",
                Kind::Lines(ADDRESS_TRANSPORT),
            )
            .hint(key::HINT_TRANSPORT_MAPS),
            Field::new(
                "/software/postfix/fallbackTransport",
                key::FIELD_FALLBACK_TRANSPORT,
                "fallback_transport",
                Kind::OptionalText(TRANSPORT),
            ),
            Field::new("/software/postfix/luserRelay", key::FIELD_LUSER_RELAY, "luser_relay", Kind::OptionalText(LUSER_RELAY)),
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
            Field::new(
                "/software/postfix/recipientDelimiter",
                key::FIELD_RECIPIENT_DELIMITER,
                "recipient_delimiter",
                Kind::OptionalText(RECIPIENT_DELIMITER),
            ),
            Field::new("/software/postfix/unbuiltTables", key::FIELD_UNBUILT_TABLES, "postmap", Kind::Lines(POSTFIX_TABLE)),
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
