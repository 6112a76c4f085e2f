//! Smaller configurations with the same disagreement: elements taken away one by one, as long as it stays.

use mailflow::{
    EmailAddress,
    model::{Postfix, Software},
};

use crate::compare::Design;

/// How many smaller ones are tried.
const TRIALS: usize = 150;

/// Takes away what `still_differs` can do without.
pub fn shrunk(design: &Design, mut still_differs: impl FnMut(&Design) -> bool) -> Design {
    let mut smallest = design.clone();
    // What could not be taken away is not tried again until the end of the list.
    let (mut at, mut is_smaller) = (0, false);
    for _ in 0..TRIALS {
        match smaller(&smallest).into_iter().nth(at) {
            Some(candidate) if still_differs(&candidate) => (smallest, is_smaller) = (candidate, true),
            Some(_) => at += 1,
            None if is_smaller => (at, is_smaller) = (0, false),
            None => break,
        }
    }
    smallest
}

/// Every design with one thing less.
fn smaller(design: &Design) -> Vec<Design> {
    let Some(postfix) = design.relay().ok().and_then(|relay| relay.postfix()) else { return Vec::new() };
    let stock = Postfix::default();
    let mut candidates: Vec<Postfix> = Vec::new();
    let mut with = |change: &dyn Fn(&mut Postfix)| {
        let mut changed = postfix.clone();
        change(&mut changed);
        if changed != *postfix {
            candidates.push(changed);
        }
    };
    macro_rules! without_each {
        ($($list:ident),*) => { $(
            with(&|postfix| postfix.$list.clear());
            for index in 0..postfix.$list.len() {
                with(&|postfix| _ = postfix.$list.remove(index));
            }
        )* };
    }
    macro_rules! stock {
        ($($parameter:ident),*) => { $( with(&|postfix| postfix.$parameter.clone_from(&stock.$parameter)); )* };
    }
    without_each!(
        mydestination,
        virtual_alias_domains,
        virtual_mailbox_domains,
        relay_domains,
        virtual_alias_maps,
        transport_maps,
        sender_dependent_default_transport_maps,
        sender_dependent_relayhost_maps,
        mailbox_transport_maps,
        fallback_transport_maps,
        alias_maps,
        mynetworks,
        rejected_clients,
        unbuilt_tables,
        restriction_classes
    );
    stock!(
        mailbox_transport,
        fallback_transport,
        luser_relay,
        virtual_transport,
        relay_transport,
        default_transport,
        relayhost,
        unauthorized_destination,
        recipient_delimiter,
        empty_address_relayhost_maps_lookup_key
    );
    let tables: [List; 3] = [
        |postfix| &mut postfix.local_recipient_maps,
        |postfix| &mut postfix.virtual_mailbox_maps,
        |postfix| &mut postfix.relay_recipient_maps,
    ];
    for list in tables {
        with(&|postfix| *list(postfix) = None);
        with(&|postfix| *list(postfix) = Some(Vec::new()));
        let length = list(&mut postfix.clone()).as_ref().map_or(0, Vec::len);
        for index in 0..length {
            with(&|postfix| _ = list(postfix).as_mut().map(|list| list.remove(index)));
        }
    }
    candidates.into_iter().map(|postfix| put(design, &postfix)).collect()
}

/// One of Postfix's lists of recipients.
type List = fn(&mut Postfix) -> &mut Option<Vec<EmailAddress>>;

fn put(design: &Design, postfix: &Postfix) -> Design {
    let mut design = design.clone();
    for relay in design.topology.relays.iter_mut().filter(|relay| relay.id == design.server) {
        relay.software = Software::Postfix(Box::new(postfix.clone()));
    }
    design
}
