//! Accepted and remote domains, and recipients.

use mailflow::model::{
    AcceptedDomain, ByteSize, DomainType, Forwarding, Organization, Platform, Recipient, RecipientKind, RemoteDomain,
};
use proptest::{collection::vec, option, prelude::*, sample::select};

use super::{address, domain, pattern, unique};

pub(super) fn accepted_domains() -> impl Strategy<Value = Vec<AcceptedDomain>> {
    let disabled = || prop_oneof![7 => Just(false), 1 => Just(true)];
    vec((domain(), any::<bool>(), any::<bool>(), disabled(), disabled(), disabled()), 0..3).prop_map(|domains| {
        unique(domains, |(name, ..)| name.to_string())
            .into_iter()
            .map(|(name, relayed, match_sub_domains, from_disabled, to_disabled, dkim_signing)| AcceptedDomain {
                match_sub_domains: match_sub_domains && relayed,
                ipv6: match_sub_domains,
                sending_from_domain_disabled: from_disabled,
                sending_to_domain_disabled: to_disabled,
                dkim_signing,
                ..AcceptedDomain::new(name, if relayed { DomainType::InternalRelay } else { DomainType::Authoritative })
            })
            .collect()
    })
}

pub(super) fn remote_domains() -> impl Strategy<Value = Vec<RemoteDomain>> {
    vec((pattern(), any::<[bool; 4]>()), 0..3).prop_map(|domains| {
        let remote = |(domain_name, [auto_forward_enabled, ndr_enabled, is_internal, trusted]): (_, [bool; 4])| RemoteDomain {
            domain_name,
            auto_forward_enabled,
            ndr_enabled,
            is_internal,
            trusted_mail_inbound_enabled: trusted,
        };
        unique(domains, |(pattern, _)| pattern.to_string()).into_iter().map(remote).collect()
    })
}

/// An organization with these remote domains.
pub(super) fn with_remote_domains(mut organization: Organization, remote_domains: Vec<RemoteDomain>) -> Organization {
    match &mut organization.platform {
        Platform::ExchangeOnline(online) => online.remote_domains = remote_domains,
        Platform::ExchangeServer(server) => server.remote_domains = remote_domains,
    }
    organization
}

pub(super) fn recipient() -> impl Strategy<Value = Recipient> {
    let kind = prop_oneof![
        3 => (option::of(address()), any::<bool>(), vec(address(), 0..3)).prop_map(|(forwarding_smtp_address, deliver_to_mailbox_and_forward, inbox_rule_redirect_to)| RecipientKind::Mailbox(
            Forwarding { forwarding_address: None, forwarding_smtp_address, deliver_to_mailbox_and_forward, inbox_rule_redirect_to }
        )),
        1 => address().prop_map(|external_email_address| RecipientKind::MailUser { external_email_address }),
        1 => address().prop_map(|external_email_address| RecipientKind::MailContact { external_email_address }),
        1 => option::of(address()).prop_map(|remote_routing_address| RecipientKind::RemoteMailbox { remote_routing_address }),
        1 => vec(address(), 0..4).prop_map(|members| RecipientKind::DistributionGroup { members }),
        1 => vec(address(), 0..4).prop_map(|members| RecipientKind::DynamicDistributionGroup { members }),
        1 => vec(address(), 0..4).prop_map(|members| RecipientKind::UnifiedGroup { members }),
        1 => option::of(address()).prop_map(|external_email_address| RecipientKind::MailPublicFolder { external_email_address }),
    ];
    let senders = || prop_oneof![3 => Just(Vec::new()), 1 => vec(address(), 1..3)];
    let limit = || option::weighted(0.2, select(vec![ByteSize::new(1 << 20), ByteSize::new(8 << 20)]));
    let limits = (limit(), limit(), option::weighted(0.2, 0_u32..3));
    let submission = (option::of(any::<bool>()), vec(address(), 0..2));
    (address(), kind, any::<bool>(), senders(), senders(), limits, submission).prop_map(
        |(address, kind, strict, accepted, rejected, limits, (disabled, send_as))| Recipient {
            smtp_client_authentication_disabled: disabled,
            not_yet_at_edge: disabled == Some(true),
            send_as,
            max_receive_size: limits.0,
            max_send_size: limits.1,
            recipient_limits: limits.2,
            require_sender_authentication: strict,
            accept_messages_only_from_senders_or_members: accepted,
            reject_messages_from_senders_or_members: rejected,
            ..Recipient::new(address, kind)
        },
    )
}
