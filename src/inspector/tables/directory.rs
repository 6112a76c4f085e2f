//! Recipients, records and zones of DNS, certificates.

use mailflow_text::key;

use crate::inspector::field::{
    ADDRESS, BYTE_SIZE, DATE, DOMAIN, Field, IPV4, IPV6, Kind, MX, NUMBER, PATTERN, Section, TLSA, WORDS,
};

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
            Field::new(
                "/kind/mailPublicFolder/externalEmailAddress",
                key::FIELD_FOLDER_ELSEWHERE,
                "ExternalEmailAddress",
                Kind::OptionalText(ADDRESS),
            )
            .when_set("/kind/mailPublicFolder"),
            Field::new("/kind/distributionGroup/members", key::FIELD_MEMBERS, "Members", Kind::Lines(ADDRESS))
                .when_set("/kind/distributionGroup"),
            Field::new(
                "/kind/dynamicDistributionGroup/members",
                key::FIELD_FILTER_FINDS,
                "RecipientFilter",
                Kind::Lines(ADDRESS),
            )
            .when_set("/kind/dynamicDistributionGroup"),
            Field::new("/kind/unifiedGroup/members", key::FIELD_MEMBERS, "Members", Kind::Lines(ADDRESS))
                .when_set("/kind/unifiedGroup"),
            Field::new("/proxyAddresses", key::FIELD_PROXY_ADDRESSES, "EmailAddresses", Kind::Lines(ADDRESS)),
        ],
    },
    Section {
        title: key::SECTION_DELIVERY_RESTRICTIONS,
        fields: &[
            Field::new(
                "/requireSenderAuthentication",
                key::FIELD_REQUIRE_SENDER_AUTHENTICATION,
                "RequireSenderAuthenticationEnabled",
                Kind::Toggle,
            ),
            Field::new("/notYetAtEdge", key::FIELD_NOT_YET_AT_EDGE, "", Kind::Toggle).hint(key::HINT_ONLINE_ONLY),
            Field::new(
                "/acceptMessagesOnlyFromSendersOrMembers",
                key::FIELD_ACCEPTED_SENDERS,
                "AcceptMessagesOnlyFromSendersOrMembers",
                Kind::Lines(ADDRESS),
            ),
            Field::new(
                "/rejectMessagesFromSendersOrMembers",
                key::FIELD_REJECTED_SENDERS,
                "RejectMessagesFromSendersOrMembers",
                Kind::Lines(ADDRESS),
            ),
            Field::new("/sendAs", key::FIELD_SEND_AS, "SendAs", Kind::Lines(ADDRESS)),
            Field::new(
                "/smtpClientAuthenticationDisabled",
                key::FIELD_MAILBOX_SMTP_AUTH_DISABLED,
                "SmtpClientAuthenticationDisabled",
                Kind::OptionalChoice(
                    key::MAILBOX_SMTP_AUTH_AS_ORGANIZATION,
                    &[("false", key::MAILBOX_SMTP_AUTH_ENABLED), ("true", key::MAILBOX_SMTP_AUTH_DISABLED)],
                ),
            )
            .when_set("/kind/mailbox"),
        ],
    },
    Section {
        title: key::SECTION_LIMITS,
        fields: &[
            Field::new("/maxReceiveSize", key::FIELD_MAX_RECEIVE_SIZE, "MaxReceiveSize", Kind::OptionalText(BYTE_SIZE)),
            Field::new("/maxSendSize", key::FIELD_MAX_SEND_SIZE, "MaxSendSize", Kind::OptionalText(BYTE_SIZE))
                .when_set("/kind/mailbox"),
            Field::new("/recipientLimits", key::FIELD_RECIPIENT_LIMITS, "RecipientLimits", Kind::OptionalText(NUMBER))
                .when_set("/kind/mailbox"),
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
            Field::new("/kind/mailbox/inboxRuleRedirectTo", key::FIELD_INBOX_RULE_REDIRECT, "RedirectTo", Kind::Lines(ADDRESS))
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
        Field::new("/data/TLSA", key::FIELD_TLSA, "TLSA", Kind::Lines(TLSA)).when_set("/data/TLSA").hint(key::HINT_TLSA),
        Field::new("/ttl", key::FIELD_TTL, "TTL", Kind::Text(NUMBER)),
    ],
}];

/// A zone.
pub const ZONE: &[Section] = &[
    Section {
        title: key::SECTION_GENERAL,
        fields: &[Field::new(
            "/dnssec",
            key::FIELD_DNSSEC,
            "DNSSEC",
            Kind::Choice(&[("insecure", key::DNSSEC_INSECURE), ("secure", key::DNSSEC_SECURE), ("bogus", key::DNSSEC_BOGUS)]),
        )
        .otherwise("insecure")],
    },
    Section {
        title: key::SECTION_SECURITY,
        fields: &[
            Field::new(
                "/mtaStsPolicy",
                key::FIELD_MTA_STS_POLICY,
                "mta-sts.txt",
                Kind::Presence(r#"{"mode":"testing","mx":[]}"#),
            ),
            Field::new(
                "/mtaStsPolicy/mode",
                key::FIELD_MTA_STS_POLICY_MODE,
                "mode",
                Kind::Choice(&[
                    ("enforce", key::MTA_STS_POLICY_ENFORCE),
                    ("testing", key::MTA_STS_POLICY_TESTING),
                    ("none", key::MTA_STS_POLICY_NONE),
                ]),
            )
            .when_set("/mtaStsPolicy"),
            Field::new("/mtaStsPolicy/mx", key::FIELD_MTA_STS_POLICY_MX, "mx", Kind::Lines(PATTERN)).when_set("/mtaStsPolicy"),
        ],
    },
];

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
        Field::new("/privateKey", key::FIELD_PRIVATE_KEY, "HasPrivateKey", Kind::Toggle).otherwise("true"),
        Field::new("/smtp", key::FIELD_FOR_SMTP, "Services", Kind::Toggle).otherwise("true"),
    ],
}];
