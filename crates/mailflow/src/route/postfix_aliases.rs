//! `virtual_alias_maps`: what an address becomes before Postfix asks where it goes.

use std::ops::ControlFlow;

use super::{Departure, Stay, postfix::Server};
use crate::{model::postfix::VirtualAlias, names::EmailAddress, reason::Reason, reply::SmtpReply, trace::Stage};

/// `virtual_alias_expansion_limit`: addresses that one may become.
const EXPANSION_LIMIT: usize = 1000;
/// `virtual_alias_recursion_limit`: look-ups in a row.
const RECURSION_LIMIT: usize = 1000;

/// An address on its way through the table, and the lines that led to it.
#[derive(Clone)]
struct Expansion<'a> {
    address: EmailAddress,
    lines: Vec<(EmailAddress, &'a VirtualAlias)>,
}

impl<'a> Stay<'a> {
    /// One copy for each address that `first` becomes. Where the table has no end, the message is not taken at all: no other address
    /// of it is mailed either.
    ///
    /// Source: Postfix, virtual(5); the order and the limits of cleanup_map1n.c. Evidence: observed on Postfix 3.7.11.
    pub(super) fn virtual_aliases(&mut self, server: Server<'a>, first: &EmailAddress) -> ControlFlow<Departure, Vec<Self>> {
        let config = server.config;
        let mut expansions = vec![Expansion { address: first.clone(), lines: Vec::new() }];
        // An address that became itself, among others, stands for its mailbox from then on.
        let mut settled: Vec<EmailAddress> = Vec::new();
        let mut at = 0;
        while let Some(mut expansion) = expansions.get(at).cloned() {
            while let Some(alias) = config.alias_for(&expansion.address).filter(|_| !settled.contains(&expansion.address)) {
                if expansion.lines.len() >= RECURSION_LIMIT {
                    let recipient = self.records_round(server, &expansion);
                    return ControlFlow::Break(self.endless_aliases(server, Reason::VirtualAliasRing { recipient }));
                }
                let address = expansion.address.clone();
                expansion.lines.push((address.clone(), alias));
                let targets = alias.targets.iter().map(|target| config.alias_target(alias, target, &address));
                for (position, target) in targets.enumerate() {
                    if target == address {
                        settled.push(target.clone());
                    }
                    if position == 0 {
                        expansion.address = target;
                    } else {
                        expansions.push(Expansion { address: target, lines: expansion.lines.clone() });
                    }
                }
                if expansions.len() > EXPANSION_LIMIT {
                    let reason = Reason::AliasExpansionLimit { recipient: first.clone(), limit: EXPANSION_LIMIT };
                    return ControlFlow::Break(self.endless_aliases(server, reason));
                }
            }
            if let Some(slot) = expansions.get_mut(at) {
                *slot = expansion;
            }
            at += 1;
        }
        let copies = expansions.into_iter().map(|expansion| {
            let mut copy = self.clone();
            for (address, alias) in &expansion.lines {
                copy.records_alias(server, address, alias);
            }
            copy.envelope.forward_path = expansion.address;
            copy
        });
        ControlFlow::Continue(copies.collect())
    }

    fn records_alias(&mut self, server: Server<'_>, address: &EmailAddress, alias: &VirtualAlias) {
        let target = alias.targets.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let reason = Reason::VirtualAlias { recipient: address.clone(), target };
        self.decide(Stage::RecipientResolution, reason, server.setting("virtual_alias_maps"));
    }

    /// Records the lines of one round, and answers where it began.
    fn records_round(&mut self, server: Server<'_>, expansion: &Expansion<'_>) -> EmailAddress {
        let mut seen: Vec<&EmailAddress> = Vec::new();
        for (address, alias) in &expansion.lines {
            if seen.contains(&address) {
                return address.clone();
            }
            seen.push(address);
            self.records_alias(server, address, alias);
        }
        expansion.address.clone()
    }

    fn endless_aliases(&mut self, server: Server<'_>, reason: Reason) -> Departure {
        self.decide(Stage::RecipientResolution, reason, server.setting("virtual_alias_maps"));
        self.refused(SmtpReply::new(451, "4.6.0", "Alias expansion error"))
    }
}
