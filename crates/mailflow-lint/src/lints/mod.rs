//! The lints, one a file.

mod associated_accepted_domains_disputed;
mod certificate_refused_by_connector;
mod connector_rule_scoped_but_unused;
mod connector_uses_mx_of_own_domain;
mod dangling_reference;
mod domain_in_two_classes;
mod dovecot_user_not_in_postfix_table;
mod eop_in_mynetworks;
mod equal_connectors;
mod inbound_connector_by_address_refuses_bounces;
mod internal_relay_without_connector;
mod r#loop;
mod mx_not_at_tenant;
mod postfix_table_user_not_in_dovecot;
mod relay_domain_without_recipient_table;
mod routing_rule_diverts_mailboxes;
mod rule_names_missing_connector;
mod rule_never_matches_missing_group;
mod sender_map_bare_domain_key;
mod setting_refused;
mod several_mx;
mod smart_host_without_address;
mod spf_invalid;
mod spf_misses_server;
mod spf_misses_tenant;
mod spf_missing;
mod tls_domain_ignored;
mod validation_recipient_outside;

use crate::Lint;

/// Every lint, by id.
pub const LINTS: &[Lint] = &[
    associated_accepted_domains_disputed::LINT,
    certificate_refused_by_connector::LINT,
    connector_rule_scoped_but_unused::LINT,
    connector_uses_mx_of_own_domain::LINT,
    dangling_reference::LINT,
    domain_in_two_classes::LINT,
    dovecot_user_not_in_postfix_table::LINT,
    eop_in_mynetworks::LINT,
    equal_connectors::LINT,
    inbound_connector_by_address_refuses_bounces::LINT,
    internal_relay_without_connector::LINT,
    r#loop::LINT,
    mx_not_at_tenant::LINT,
    postfix_table_user_not_in_dovecot::LINT,
    relay_domain_without_recipient_table::LINT,
    routing_rule_diverts_mailboxes::LINT,
    rule_names_missing_connector::LINT,
    rule_never_matches_missing_group::LINT,
    sender_map_bare_domain_key::LINT,
    setting_refused::LINT,
    several_mx::LINT,
    smart_host_without_address::LINT,
    spf_invalid::LINT,
    spf_misses_server::LINT,
    spf_misses_tenant::LINT,
    spf_missing::LINT,
    tls_domain_ignored::LINT,
    validation_recipient_outside::LINT,
];
