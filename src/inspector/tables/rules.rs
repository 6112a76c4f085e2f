//! Mail flow rules: their settings, and every condition and action there is.

use mailflow_text::key;

use crate::inspector::field::{ADDRESS, BYTE_SIZE, DATE, DOMAIN, Field, Kind, RANGE, SCL, Section, TEXT_PATTERN, Variant, WORDS};

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
            Field::new(
                "/recipientAddressType",
                key::FIELD_RECIPIENT_ADDRESS_TYPE,
                "RecipientAddressType",
                Kind::Choice(&[("resolved", key::RECIPIENT_ADDRESS_RESOLVED), ("original", key::RECIPIENT_ADDRESS_ORIGINAL)]),
            ),
            Field::new("/activationDate", key::FIELD_ACTIVATION_DATE, "ActivationDate", Kind::OptionalText(DATE)),
            Field::new("/expiryDate", key::FIELD_EXPIRY_DATE, "ExpiryDate", Kind::OptionalText(DATE)),
            Field::new(
                "/ruleErrorAction",
                key::FIELD_RULE_ERROR_ACTION,
                "RuleErrorAction",
                Kind::Choice(&[("ignore", key::RULE_ERROR_IGNORE), ("defer", key::RULE_ERROR_DEFER)]),
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

pub(super) const CONDITIONS: &[Variant] = &[
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
        &[Field::new("/senderIpRanges", key::FIELD_VALUES, "", Kind::Lines(RANGE))],
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
    any_of(
        "recipientAddressMatchesPatterns",
        key::CONDITION_RECIPIENT_ADDRESS_MATCHES_PATTERNS,
        "RecipientAddressMatchesPatterns",
        &[Field::new("/recipientAddressMatchesPatterns", key::FIELD_VALUES, "", Kind::Lines(TEXT_PATTERN))],
        r#"{"recipientAddressMatchesPatterns":[]}"#,
    ),
    any_of(
        "anyOfRecipientAddressMatchesPatterns",
        key::CONDITION_ANY_OF_RECIPIENT_ADDRESS_MATCHES_PATTERNS,
        "AnyOfRecipientAddressMatchesPatterns",
        &[Field::new("/anyOfRecipientAddressMatchesPatterns", key::FIELD_VALUES, "", Kind::Lines(TEXT_PATTERN))],
        r#"{"anyOfRecipientAddressMatchesPatterns":[]}"#,
    ),
    any_of(
        "anyOfToHeader",
        key::CONDITION_ANY_OF_TO_HEADER,
        "AnyOfToHeader",
        &[Field::new("/anyOfToHeader", key::FIELD_VALUES, "", Kind::Lines(ADDRESS))],
        r#"{"anyOfToHeader":[]}"#,
    ),
    any_of(
        "anyOfToHeaderMemberOf",
        key::CONDITION_ANY_OF_TO_HEADER_MEMBER_OF,
        "AnyOfToHeaderMemberOf",
        &[Field::new("/anyOfToHeaderMemberOf", key::FIELD_VALUES, "", Kind::Lines(ADDRESS))],
        r#"{"anyOfToHeaderMemberOf":[]}"#,
    ),
    any_of(
        "anyOfCcHeader",
        key::CONDITION_ANY_OF_CC_HEADER,
        "AnyOfCcHeader",
        &[Field::new("/anyOfCcHeader", key::FIELD_VALUES, "", Kind::Lines(ADDRESS))],
        r#"{"anyOfCcHeader":[]}"#,
    ),
    any_of(
        "anyOfCcHeaderMemberOf",
        key::CONDITION_ANY_OF_CC_HEADER_MEMBER_OF,
        "AnyOfCcHeaderMemberOf",
        &[Field::new("/anyOfCcHeaderMemberOf", key::FIELD_VALUES, "", Kind::Lines(ADDRESS))],
        r#"{"anyOfCcHeaderMemberOf":[]}"#,
    ),
    any_of(
        "anyOfToCcHeader",
        key::CONDITION_ANY_OF_TO_CC_HEADER,
        "AnyOfToCcHeader",
        &[Field::new("/anyOfToCcHeader", key::FIELD_VALUES, "", Kind::Lines(ADDRESS))],
        r#"{"anyOfToCcHeader":[]}"#,
    ),
    any_of(
        "anyOfToCcHeaderMemberOf",
        key::CONDITION_ANY_OF_TO_CC_HEADER_MEMBER_OF,
        "AnyOfToCcHeaderMemberOf",
        &[Field::new("/anyOfToCcHeaderMemberOf", key::FIELD_VALUES, "", Kind::Lines(ADDRESS))],
        r#"{"anyOfToCcHeaderMemberOf":[]}"#,
    ),
    any_of(
        "fromAddressMatchesPatterns",
        key::CONDITION_FROM_ADDRESS_MATCHES_PATTERNS,
        "FromAddressMatchesPatterns",
        &[Field::new("/fromAddressMatchesPatterns", key::FIELD_VALUES, "", Kind::Lines(TEXT_PATTERN))],
        r#"{"fromAddressMatchesPatterns":[]}"#,
    ),
    any_of(
        "subjectContainsWords",
        key::CONDITION_SUBJECT_CONTAINS_WORDS,
        "SubjectContainsWords",
        &[Field::new("/subjectContainsWords", key::FIELD_VALUES, "", Kind::Lines(WORDS))],
        r#"{"subjectContainsWords":[]}"#,
    ),
    any_of(
        "subjectMatchesPatterns",
        key::CONDITION_SUBJECT_MATCHES_PATTERNS,
        "SubjectMatchesPatterns",
        &[Field::new("/subjectMatchesPatterns", key::FIELD_VALUES, "", Kind::Lines(TEXT_PATTERN))],
        r#"{"subjectMatchesPatterns":[]}"#,
    ),
    any_of(
        "messageSizeOver",
        key::CONDITION_MESSAGE_SIZE_OVER,
        "MessageSizeOver",
        &[Field::new("/messageSizeOver", key::FIELD_VALUES, "", Kind::Text(BYTE_SIZE))],
        r#"{"messageSizeOver":"10MB"}"#,
    ),
    any_of(
        "sclOver",
        key::CONDITION_SCL_OVER,
        "SCLOver",
        &[Field::new("/sclOver", key::FIELD_VALUES, "", Kind::Text(SCL))],
        r#"{"sclOver":"5"}"#,
    ),
    any_of(
        "headerMatches",
        key::CONDITION_HEADER_MATCHES,
        "HeaderMatchesPatterns",
        &[
            Field::new("/headerMatches/header", key::FIELD_HEADER_NAME, "HeaderMatchesMessageHeader", Kind::Text(WORDS)),
            Field::new("/headerMatches/patterns", key::FIELD_VALUES, "HeaderMatchesPatterns", Kind::Lines(TEXT_PATTERN)),
        ],
        r#"{"headerMatches":{"header":"X-Header","patterns":[]}}"#,
    ),
];

pub(super) const ACTIONS: &[Variant] = &[
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
        "addToRecipients",
        key::ACTION_ADD_TO_RECIPIENTS,
        "AddToRecipients",
        &[Field::new("/addToRecipients", key::FIELD_VALUES, "", Kind::Lines(ADDRESS))],
        r#"{"addToRecipients":[]}"#,
    ),
    any_of(
        "copyTo",
        key::ACTION_COPY_TO,
        "CopyTo",
        &[Field::new("/copyTo", key::FIELD_VALUES, "", Kind::Lines(ADDRESS))],
        r#"{"copyTo":[]}"#,
    ),
    any_of(
        "blindCopyTo",
        key::ACTION_BLIND_COPY_TO,
        "BlindCopyTo",
        &[Field::new("/blindCopyTo", key::FIELD_VALUES, "", Kind::Lines(ADDRESS))],
        r#"{"blindCopyTo":[]}"#,
    ),
    any_of(
        "moderateMessageByUser",
        key::ACTION_MODERATE,
        "ModerateMessageByUser",
        &[Field::new("/moderateMessageByUser", key::FIELD_VALUES, "", Kind::Lines(ADDRESS))],
        r#"{"moderateMessageByUser":[]}"#,
    ),
    any_of("quarantine", key::ACTION_QUARANTINE, "Quarantine", &[], r#""quarantine""#),
    any_of(
        "setScl",
        key::ACTION_SET_SCL,
        "SetSCL",
        &[Field::new("/setScl", key::FIELD_VALUES, "", Kind::Text(SCL))],
        r#"{"setScl":"-1"}"#,
    ),
    any_of(
        "prependSubject",
        key::ACTION_PREPEND_SUBJECT,
        "PrependSubject",
        &[Field::new("/prependSubject", key::FIELD_VALUES, "", Kind::Text(WORDS))],
        r#"{"prependSubject":"[External]"}"#,
    ),
    any_of(
        "applyHtmlDisclaimerText",
        key::ACTION_DISCLAIMER,
        "ApplyHtmlDisclaimerText",
        &[Field::new("/applyHtmlDisclaimerText", key::FIELD_VALUES, "", Kind::Text(WORDS))],
        r#"{"applyHtmlDisclaimerText":""}"#,
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
