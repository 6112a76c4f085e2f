//! Messages.

use mailflow::{
    Message,
    message::{Content, Reputation, SenderReputation, Signature},
    model::ByteSize,
    names::Date,
};
use proptest::{
    collection::{btree_map, vec},
    option,
    prelude::*,
    sample::select,
};

use super::{EDGE, EXCHANGE, FILTER, SERVER, TENANT, address, client, domain, id};

pub(super) fn content() -> impl Strategy<Value = Content> {
    select(vec![
        Content::Clean,
        Content::Bulk,
        Content::Spam,
        Content::HighConfidenceSpam,
        Content::Phishing,
        Content::HighConfidencePhishing,
        Content::Malware,
    ])
}

pub fn message() -> impl Strategy<Value = Message> {
    let at = select(vec!["internet", TENANT, SERVER, FILTER, EXCHANGE, EDGE]);
    let signatures = vec((domain(), any::<bool>()).prop_map(|(domain, valid)| Signature { domain, valid }), 0..2);
    let clients = (option::of(client()), option::of(client()));
    let reputation = select(vec![Reputation::BlockList, Reputation::Banned, Reputation::SuddenVolume, Reputation::NoReverseDns]);
    let sender = select(vec![
        SenderReputation::Blocked,
        SenderReputation::SpamAbuse,
        SenderReputation::TenantThreshold,
        SenderReputation::UnregisteredDomains,
    ]);
    let found = (
        option::of(content()),
        btree_map(client(), reputation, 0..3),
        option::weighted(0.1, sender),
        option::weighted(0.1, 199_u32..203),
        proptest::bool::weighted(0.1),
    );
    (option::of(address()), vec(address(), 0..3), at, clients, any::<bool>(), signatures, found).prop_map(
        |(
            reverse_path,
            forward_paths,
            at,
            (client_address, exchange_online_address),
            dated,
            signatures,
            (content, reputations, sender_reputation, envelope_recipients, without_valid_from),
        )| Message {
            reverse_path,
            forward_paths,
            enters_at: id(at),
            from: None,
            client_address,
            exchange_online_address,
            headers: std::collections::BTreeMap::new(),
            on: dated.then(|| Date::parse("2027-01-01").expect("date")),
            signatures,
            size: dated.then(|| ByteSize::new(2 << 20)),
            content,
            reputations,
            sender_reputation,
            envelope_recipients,
            without_valid_from,
        },
    )
}
