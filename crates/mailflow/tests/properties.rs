//! What `route` promises, on random small topologies.

mod support;

use std::collections::BTreeSet;

use mailflow::{
    Element, Message, Router, Topology, Trace,
    document::Document,
    model::Platform,
    route,
    trace::{Cause, Path, Verdict},
};
use mailflow_edit::Edit;
use proptest::prelude::*;

/// Every element that a path names: causes, losers, what was looked at, the systems it went through.
fn cited(path: &Path) -> BTreeSet<Element> {
    let mut cited: BTreeSet<Element> = path.hops.iter().map(|hop| Element::System(hop.system.clone())).collect();
    for (_, decision) in path.decisions() {
        if let Cause::Config(config) = &decision.cause {
            cited.insert(config.element.clone());
        }
        cited.extend(decision.passed_over.iter().map(|lost| lost.candidate.element.clone()));
        cited.extend(decision.looked_at.iter().cloned());
    }
    for hop in &path.hops {
        cited.extend(hop.connection.by.iter().map(|config| config.element.clone()));
        cited.extend(hop.connection.client_certificate.clone().map(Element::Certificate));
    }
    cited
}

/// How many topologies are tried; `PROPTEST_CASES` says otherwise, as for every property.
fn cases(usual: u32) -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(usual)
}

/// What a router need not tell: candidates that could not have applied.
fn decided(mut trace: Trace) -> Trace {
    for decision in trace.paths.iter_mut().flat_map(|path| &mut path.hops).flat_map(|hop| &mut hop.decisions) {
        decision.passed_over.clear();
        decision.looked_at.clear();
    }
    trace
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(2_000), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_message_gets_an_answer_for_each_of_its_recipients(topology in support::topology(), message in support::message()) {
        let trace = route(&topology, &message);
        prop_assert_eq!(trace.paths.is_empty(), message.forward_paths.is_empty() );
        for path in &trace.paths {
            prop_assert!(!path.hops.is_empty());
            if let Verdict::Loops { back_to, .. } = &path.verdict {
                prop_assert!(*back_to < path.hops.len());
            }
        }
    }

    #[test]
    fn every_cause_and_every_loser_exists_in_the_topology(topology in support::topology(), message in support::message()) {
        for path in route(&topology, &message).paths {
            for element in cited(&path) {
                prop_assert!(mailflow_edit::exists(&topology, &element) || element == Element::System(mailflow::SystemId::internet()), "{element}");
            }
        }
    }

    #[test]
    fn removing_what_a_path_does_not_name_leaves_the_path_as_it_was(topology in support::topology(), message in support::message()) {
        let message = Message { forward_paths: message.forward_paths.into_iter().take(1).collect(), ..message };
        let before = route(&topology, &message);
        let cited: BTreeSet<Element> = before.paths.iter().flat_map(cited).collect();
        for element in mailflow_edit::elements(&topology) {
            if cited.contains(&element) || matches!(element, Element::Assumption(_)) {
                continue;
            }
            let Ok(without) = mailflow_edit::apply(&topology, &Edit::Remove(element.clone())) else { continue };
            prop_assert_eq!(&route(&without, &message), &before, "without {}", element);
        }
    }

    #[test]
    fn a_router_decides_as_route_does_and_names_no_more(topology in support::topology(), message in support::message()) {
        let router = Router::new(&topology);
        let (full, short) = (route(&topology, &message), router.route(&message));
        for (full, short) in full.paths.iter().zip(&short.paths) {
            prop_assert!(cited(full).is_superset(&cited(short)));
        }
        prop_assert_eq!(decided(full), decided(short.clone()));
        let cited: BTreeSet<Element> = short.paths.iter().flat_map(cited).collect();
        for element in mailflow_edit::elements(&topology) {
            if cited.contains(&element) || matches!(element, Element::Assumption(_)) {
                continue;
            }
            let Ok(without) = mailflow_edit::apply(&topology, &Edit::Remove(element.clone())) else { continue };
            if message.forward_paths.len() == 1 {
                // What came near may change, what was decided may not.
                prop_assert_eq!(decided(Router::new(&without).route(&message)), decided(short.clone()), "without {}", element);
            }
        }
    }

    #[test]
    fn the_order_of_unordered_things_decides_nothing(topology in support::topology(), message in support::message()) {
        let before = route(&topology, &message);
        let mut turned: Topology = topology;
        turned.relays.reverse();
        turned.certificates.change(|elements| elements.reverse());
        turned.dns.record_sets.change(|elements| elements.reverse());
        for organization in &mut turned.organizations {
            organization.accepted_domains.change(|elements| elements.reverse());
            if let Platform::ExchangeOnline(online) = &mut organization.platform {
                online.inbound_connectors.change(|elements| elements.reverse());
                online.outbound_connectors.change(|elements| elements.reverse());
            }
            if let Platform::ExchangeServer(server) = &mut organization.platform {
                server.receive_connectors.change(|elements| elements.reverse());
                server.send_connectors.change(|elements| {
                    elements.reverse();
                    for connector in elements {
                        connector.address_spaces.reverse();
                    }
                });
            }
        }
        prop_assert_eq!(route(&turned, &message), before);
    }

    #[test]
    fn a_document_reads_back_as_it_was_written(topology in support::topology(), message in support::message()) {
        let mut document = Document::new("Any", topology);
        document.messages.push(message);
        let text = document.to_json();
        let again = Document::from_json(&text).expect("what is written can be read");
        prop_assert_eq!(&again.to_json(), &text);
        prop_assert_eq!(again, document);
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "\\PC{0,200}", cut in 0usize..400) {
        let _ = Document::from_json(&text);
        let whole = r#"{"hopscope":1,"title":"x","topology":{"organizations":[{"id":"t","platform":{"exchangeOnline":{"initialDomain":"t.onmicrosoft.com"}}}]}}"#;
        let _ = Document::from_json(whole.get(..cut.min(whole.len())).unwrap_or_default());
    }
}
