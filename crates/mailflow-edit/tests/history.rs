//! Undo and redo are exact, whatever was done.

#![allow(clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use std::sync::Arc;

use mailflow::{Topology, document::Document};
use mailflow_edit::{Edit, History, NewElement, apply, duplicate, element_value, elements, history::MAX_STEPS, new_element};
use proptest::prelude::*;
use support::{element, topology};

/// An edit that depends on what there is: a kind of edit, and two numbers that choose among its possibilities.
fn some_edit(topology: &Topology, kind: u8, one: usize, other: usize) -> Edit {
    let all = elements(topology);
    let at = all[one % all.len()].clone();
    let names = [
        "To Local",
        "to local",
        "bob@contoso.com",
        "new@contoso.com",
        "fabrikam.com",
        "system-1",
        "",
        "internet",
        "a name with ünïcode",
    ];
    match kind {
        0 => Edit::Remove(at),
        1 => Edit::Rename { from: at, to: names[other % names.len()].to_owned() },
        2 => Edit::MoveRule { rule: at, to: other % 4 },
        3 => Edit::SetTitle(format!("title {}", other % 3)),
        4 => duplicate(topology, &at).unwrap_or(Edit::Remove(at)),
        5 => {
            let kinds = [
                NewElement::Mailbox,
                NewElement::OutboundConnector,
                NewElement::TransportRule,
                NewElement::Postfix,
                NewElement::Certificate,
                NewElement::AcceptedDomain,
            ];
            let system = topology.organizations.first().map(|organization| organization.id.clone());
            new_element(topology, system.as_ref(), kinds[other % kinds.len()]).unwrap_or(Edit::Remove(at))
        }
        _ => {
            // A value from elsewhere, under its own name: often a move between organizations, sometimes refused.
            let from = &all[other % all.len()];
            Edit::Put {
                system: at.system().cloned(),
                value: element_value(topology, from).expect("every listed element has a value"),
            }
        }
    }
}

proptest! {
    #[test]
    fn undo_restores_every_moment_and_redo_brings_it_back(steps in prop::collection::vec((0u8..7, 0usize..1000, 0usize..1000), 1..40)) {
        let mut history = History::new("start", topology());
        let mut moments = vec![history.present().clone()];
        for (kind, one, other) in steps {
            let edit = some_edit(history.topology(), kind, one, other);
            let before = history.present().clone();
            let outcome = history.run(edit);
            if outcome.is_err() {
                prop_assert_eq!(history.present(), &before, "a refused edit changes nothing");
            }
            if *history.present() != before {
                moments.push(history.present().clone());
            }
            let document = Document::new(history.title(), Topology::clone(history.topology()));
            prop_assert!(Document::from_json(&document.to_json()).is_ok(), "what an edit makes can be saved and opened");
        }
        for moment in moments.iter().rev().skip(1) {
            prop_assert!(history.undo().is_some());
            prop_assert_eq!(history.present(), moment);
        }
        prop_assert!(history.undo().is_none());
        for moment in moments.iter().skip(1) {
            prop_assert!(history.redo().is_some());
            prop_assert_eq!(history.present(), moment);
        }
        prop_assert!(history.redo().is_none());
    }

    #[test]
    fn an_edit_survives_its_way_through_a_file(kind in 0u8..7, one in 0usize..1000, other in 0usize..1000) {
        let topology = topology();
        let edit = some_edit(&topology, kind, one, other);
        let text = serde_json::to_string(&edit).expect("serializable");
        let read: Edit = serde_json::from_str(&text).expect("readable");
        prop_assert_eq!(&read, &edit);
        prop_assert_eq!(apply(&topology, &read).ok(), apply(&topology, &edit).ok());
    }
}

#[test]
fn several_edits_are_one_step_or_none() {
    let mut history = History::new("", topology());
    let rule = Edit::Remove(element("contoso/transport-rule/Boss"));
    assert!(history.run_all(vec![rule.clone(), rule.clone()]).is_err());
    assert_eq!(**history.topology(), topology());
    history.run_all(vec![rule, Edit::SetTitle("Without boss".to_owned())]).expect("valid");
    assert_eq!(history.title(), "Without boss");
    assert_eq!(history.undo().map(<[Edit]>::len), Some(2));
    assert_eq!((history.title(), &**history.topology()), ("", &topology()));
}

#[test]
fn a_new_edit_forgets_what_was_undone() {
    let mut history = History::new("a", Topology::default());
    history.run(Edit::SetTitle("b".to_owned())).expect("valid");
    history.undo();
    history.run(Edit::SetTitle("c".to_owned())).expect("valid");
    assert_eq!(history.redo(), None);
    assert_eq!(history.title(), "c");
}

#[test]
fn an_edit_that_makes_no_difference_is_no_step_and_keeps_what_was_undone() {
    let mut history = History::new("a", Topology::default());
    history.run(Edit::SetTitle("b".to_owned())).expect("valid");
    history.undo();
    history.run(Edit::SetTitle("a".to_owned())).expect("valid");
    assert!(history.undo().is_none());
    assert!(history.redo().is_some());
}

#[test]
fn the_oldest_of_more_than_five_hundred_steps_are_forgotten() {
    let mut history = History::new("", topology());
    let before = Arc::clone(history.topology());
    for number in 0..MAX_STEPS + 20 {
        history.run(Edit::SetTitle(number.to_string())).expect("valid");
    }
    assert_eq!(std::iter::from_fn(|| history.undo().map(|_| ())).count(), MAX_STEPS);
    assert_eq!(history.title(), "19");
    assert!(Arc::ptr_eq(history.topology(), &before), "a title alone does not copy the topology");
}
