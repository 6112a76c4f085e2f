//! Mail flow rules.

use mailflow::{
    model::{
        Action, ByteSize, Condition, Mode, Pattern, RuleState, Scl, Scope, TransportRule,
        transport_rule::{RecipientAddressType, SenderAddressLocation},
    },
    names::Date,
};
use proptest::{collection::vec, prelude::*, sample::select};

use super::{address, domain, name};

pub(super) fn condition() -> impl Strategy<Value = Condition> {
    let pattern =
        || select(vec!["^ann@", r"\.contoso\.com$", "(bob|nobody)@"]).prop_map(|text| Pattern::parse(text).expect("pool"));
    let scope = || any::<bool>().prop_map(|inside| if inside { Scope::InOrganization } else { Scope::NotInOrganization });
    prop_oneof![
        vec(domain(), 1..3).prop_map(Condition::SenderDomainIs),
        vec(domain(), 1..3).prop_map(Condition::RecipientDomainIs),
        vec(address(), 1..3).prop_map(Condition::From),
        vec(address(), 1..3).prop_map(Condition::SentTo),
        vec(address(), 1..3).prop_map(Condition::SentToMemberOf),
        vec(address(), 1..3).prop_map(Condition::FromMemberOf),
        scope().prop_map(Condition::FromScope),
        scope().prop_map(Condition::SentToScope),
        Just(Condition::HeaderContains { header: "X-Seen".to_owned(), words: vec!["yes".to_owned()] }),
        Just(Condition::AnyOfRecipientAddressContainsWords(vec!["bob".to_owned()])),
        vec(pattern(), 1..2).prop_map(Condition::RecipientAddressMatchesPatterns),
        vec(pattern(), 1..2).prop_map(Condition::FromAddressMatchesPatterns),
        vec(pattern(), 1..2).prop_map(Condition::AnyOfRecipientAddressMatchesPatterns),
        vec(address(), 1..3).prop_map(Condition::AnyOfToHeader),
        vec(address(), 1..3).prop_map(Condition::AnyOfToCcHeaderMemberOf),
        Just(Condition::MessageSizeOver(ByteSize::new(1 << 20))),
        Just(Condition::SclOver(Scl::BYPASS)),
    ]
}

pub(super) fn action() -> impl Strategy<Value = Action> {
    prop_oneof![
        4 => name().prop_map(Action::RouteMessageOutboundConnector),
        1 => Just(Action::RouteMessageOutboundRequireTls),
        1 => vec(address(), 0..3).prop_map(Action::RedirectMessageTo),
        1 => Just(Action::RejectMessage { reason_text: None, enhanced_status_code: None }),
        1 => Just(Action::DeleteMessage),
        1 => any::<bool>().prop_map(|yes| Action::SetHeader { name: "X-Seen".to_owned(), value: if yes { "yes" } else { "no" }.to_owned() }),
        1 => Just(Action::RemoveHeader("X-Seen".to_owned())),
        1 => vec(address(), 0..3).prop_map(Action::BlindCopyTo),
        1 => vec(address(), 0..2).prop_map(Action::ModerateMessageByUser),
        1 => Just(Action::Quarantine),
        1 => Just(Action::SetScl(Scl::BYPASS)),
        1 => Just(Action::PrependSubject("[x] ".to_owned())),
    ]
}

pub(super) fn rule() -> impl Strategy<Value = TransportRule> {
    (
        name(),
        any::<bool>(),
        select(vec![Mode::Enforce, Mode::Enforce, Mode::Audit]),
        vec(condition(), 0..3),
        vec(condition(), 0..2),
        vec(action(), 0..3),
        any::<bool>(),
    )
        .prop_map(|(name, enabled, mode, conditions, exceptions, actions, stop_rule_processing)| TransportRule {
            state: if enabled { RuleState::Enabled } else { RuleState::Disabled },
            mode,
            conditions,
            exceptions,
            actions,
            stop_rule_processing,
            sender_address_location: SenderAddressLocation::HeaderOrEnvelope,
            recipient_address_type: if stop_rule_processing {
                RecipientAddressType::Original
            } else {
                RecipientAddressType::Resolved
            },
            activation_date: enabled.then(|| Date::parse("2026-06-01").expect("date")),
            expiry_date: (enabled && stop_rule_processing).then(|| Date::parse("2027-01-01").expect("date")),
            ..TransportRule::new(name)
        })
}
