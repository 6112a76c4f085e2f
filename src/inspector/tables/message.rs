//! The form of what a message says beside its envelope. The places are those of a message in a saved document.

use mailflow_text::key;

use crate::inspector::field::{ADDRESS, BYTE_SIZE, DATE, DOMAIN, Field, HEADER_NAME, IP, Kind, NUMBER, Section, WORDS};

/// What is sent, who vouches for it, and from where.
pub const MESSAGE: &[Section] = &[
    Section {
        title: key::SECTION_MESSAGE_CONTENT,
        fields: &[
            Field::new("/from", key::FIELD_MESSAGE_FROM, "From", Kind::OptionalText(ADDRESS)),
            Field::new("/withoutValidFrom", key::FIELD_WITHOUT_VALID_FROM, "", Kind::Toggle),
            Field::new("/headers", key::FIELD_MESSAGE_HEADERS, "", Kind::Map(HEADER_NAME, WORDS))
                .hint(key::FIELD_MESSAGE_HEADERS_HINT),
            Field::new(
                "/signatures",
                key::FIELD_SIGNATURES,
                "DKIM-Signature",
                Kind::Items(SIGNATURE, r#"{"domain":"contoso.com"}"#, key::SIGNATURE_ADD),
            ),
            Field::new(
                "/content",
                key::FIELD_CONTENT,
                "",
                Kind::OptionalChoice(
                    key::CONTENT_NOTHING,
                    &[
                        ("clean", key::CONTENT_CLEAN),
                        ("bulk", key::CONTENT_BULK),
                        ("spam", key::CONTENT_SPAM),
                        ("highConfidenceSpam", key::CONTENT_HIGH_CONFIDENCE_SPAM),
                        ("phishing", key::CONTENT_PHISHING),
                        ("highConfidencePhishing", key::CONTENT_HIGH_CONFIDENCE_PHISHING),
                        ("malware", key::CONTENT_MALWARE),
                    ],
                ),
            ),
            Field::new("/size", key::FIELD_MESSAGE_SIZE, "", Kind::OptionalText(BYTE_SIZE)).hint(key::FIELD_MESSAGE_SIZE_HINT),
            Field::new("/on", key::FIELD_MESSAGE_DAY, "", Kind::OptionalText(DATE)).hint(key::FIELD_MESSAGE_DAY_HINT),
        ],
    },
    Section {
        title: key::SECTION_MESSAGE_CONNECTION,
        fields: &[
            Field::new("/clientAddress", key::FIELD_CLIENT_ADDRESS, "", Kind::OptionalText(IP))
                .hint(key::FIELD_CLIENT_ADDRESS_HINT),
            Field::new("/reputations", key::FIELD_REPUTATIONS, "", Kind::Map(IP, WORDS)).hint(key::FIELD_REPUTATIONS_HINT),
            Field::new(
                "/senderReputation",
                key::FIELD_SENDER_REPUTATION,
                "",
                Kind::OptionalChoice(
                    key::SENDER_REPUTATION_NONE,
                    &[
                        ("blocked", key::SENDER_REPUTATION_BLOCKED),
                        ("spamAbuse", key::SENDER_REPUTATION_SPAM_ABUSE),
                        ("banned", key::SENDER_REPUTATION_BANNED),
                        ("dailyRecipientLimit", key::SENDER_REPUTATION_DAILY_RECIPIENT_LIMIT),
                        ("submissionQuota", key::SENDER_REPUTATION_SUBMISSION_QUOTA),
                        ("tenantThreshold", key::SENDER_REPUTATION_TENANT_THRESHOLD),
                        ("unregisteredDomains", key::SENDER_REPUTATION_UNREGISTERED_DOMAINS),
                        ("lowReputationAddress", key::SENDER_REPUTATION_LOW_REPUTATION_ADDRESS),
                    ],
                ),
            ),
            Field::new("/envelopeRecipients", key::FIELD_ENVELOPE_RECIPIENTS, "", Kind::OptionalText(NUMBER))
                .hint(key::FIELD_ENVELOPE_RECIPIENTS_HINT),
            Field::new("/exchangeOnlineAddress", key::FIELD_EXCHANGE_ONLINE_ADDRESS, "", Kind::OptionalText(IP))
                .hint(key::FIELD_EXCHANGE_ONLINE_ADDRESS_HINT),
        ],
    },
];

const SIGNATURE: &[Field] = &[
    Field::new("/domain", key::FIELD_SIGNATURE_DOMAIN, "d", Kind::Text(DOMAIN)),
    Field::new("/valid", key::FIELD_SIGNATURE_VALID, "", Kind::Toggle).otherwise("true"),
];
