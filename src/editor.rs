//! The one owner of state: signals around [`History`]. Components read its memos and call its methods; nothing else changes
//! the document.

use std::sync::Arc;

use leptos::prelude::*;
use mailflow::{ConfigRef, Element, Message, Topology, Trace, document::Document};
use mailflow_edit::{Edit, EditError, History, exists, follow_rename, renamed};
use mailflow_lint::Finding;

use crate::{draft::Draft, late::Late, player::Player};

/// The document, what it answers, and what the reader looks at.
#[derive(Clone, Copy)]
pub struct Editor {
    /// Private: `run`, `undo`, `redo` and `open` are the only ways in.
    history: RwSignal<History>,
    /// The document's title.
    pub title: Memo<String>,
    /// What is configured.
    pub topology: Memo<Arc<Topology>>,
    /// The document's sample messages.
    pub messages: RwSignal<Vec<Message>>,
    /// The message being composed.
    pub draft: Draft,
    /// Where that message goes; nothing until the workshop is there.
    pub trace: Memo<Option<Arc<Trace>>>,
    /// What is wrong with it; nothing until the workshop is there.
    pub findings: Memo<Arc<Vec<Finding>>>,
    /// The player of that trace.
    pub player: Player,
    /// Why the last edit was refused.
    pub refusal: RwSignal<Option<EditError>>,
    /// Goes up with every document that is opened, so that views can start over.
    pub opened: RwSignal<u32>,
    /// What the pointer or the focus is on in a list or a file, for the map to mark.
    pub hover: RwSignal<Option<Element>>,
    chosen: RwSignal<Option<ConfigRef>>,
    /// Goes up with every step, forward or back.
    step: StoredValue<u32>,
}

impl Editor {
    /// An editor with an empty document.
    pub fn new(late: Late) -> Self {
        let history = RwSignal::new(History::new("", Topology::default()));
        let topology = Memo::new_with_compare(move |_| history.with(|history| Arc::clone(history.topology())), is_another);
        let title = Memo::new(move |_| history.with(|history| history.title().to_owned()));
        let draft = Draft::new();
        let trace = Memo::new_with_compare(
            move |_| Some(Arc::new((late.get()?.route)(&topology.get(), &draft.message.get()?))),
            |old, new| !matches!((old, new), (Some(None), Some(None))),
        );
        let findings = Memo::new_with_compare(
            move |_| Arc::new(late.get().map(|workshop| (workshop.lint)(&topology.get())).unwrap_or_default()),
            is_another,
        );
        Self {
            history,
            title,
            topology,
            messages: RwSignal::new(Vec::new()),
            draft,
            trace,
            findings,
            player: Player::new(trace),
            refusal: RwSignal::new(None),
            opened: RwSignal::new(0),
            hover: RwSignal::new(None),
            chosen: RwSignal::new(None),
            step: StoredValue::new(0),
        }
    }

    /// Does `edit`, or says in [`Self::refusal`] why not. What was put in, renamed or moved is selected afterwards.
    pub fn run(self, edit: Edit) {
        self.run_all(vec![edit]);
    }

    /// Does `edits` as one step of undo: all of them or none.
    pub fn run_all(self, edits: Vec<Edit>) {
        let done = edits.clone();
        let is_new = |element: &Element| self.topology.with_untracked(|topology| !exists(topology, element));
        let added = done.iter().rev().filter(|edit| matches!(edit, Edit::Put { .. })).filter_map(Edit::element).find(is_new);
        let result = self.history.try_maybe_update(|history| {
            let result = history.run_all(edits);
            (result.is_ok(), result)
        });
        let refusal = result.and_then(Result::err);
        if refusal.is_none() {
            self.follow(&done, Direction::Forward);
            if let Some(added) = added {
                self.select(added);
            }
        }
        self.step.update_value(|step| *step += 1);
        self.refusal.set(refusal);
    }

    /// Does `edit` in place of the last step: the way through the entries of a list is one step, not many.
    pub fn amend(self, edit: Edit) {
        let result = self.history.try_maybe_update(|history| {
            history.undo();
            let result = history.run(edit);
            if result.is_err() {
                history.redo();
            }
            (result.is_ok(), result)
        });
        self.step.update_value(|step| *step += 1);
        self.refusal.set(result.and_then(Result::err));
    }

    /// The number of the last step, to tell whether anything happened since.
    pub fn step(self) -> u32 {
        self.step.get_value()
    }

    /// Puts the document back as it was before the last step.
    pub fn undo(self) {
        let edits = self.history.try_update(|history| history.undo().map(<[Edit]>::to_vec)).flatten();
        self.follow(&edits.unwrap_or_default(), Direction::Back);
        self.step.update_value(|step| *step += 1);
        self.refusal.set(None);
    }

    /// Does again what was undone.
    pub fn redo(self) {
        let edits = self.history.try_update(|history| history.redo().map(<[Edit]>::to_vec)).flatten();
        self.follow(&edits.unwrap_or_default(), Direction::Forward);
        self.step.update_value(|step| *step += 1);
        self.refusal.set(None);
    }

    /// Whether there is something to undo.
    pub fn can_undo(self) -> bool {
        self.history.with(|history| history.last_done().is_some())
    }

    /// Whether there is something to do again.
    pub fn can_redo(self) -> bool {
        self.history.with(|history| history.last_undone().is_some())
    }

    /// What is selected; a selection that points at nothing, after an undo say, is none.
    pub fn selection(self) -> Option<ConfigRef> {
        let chosen = self.chosen.get()?;
        self.topology.with(|topology| exists(topology, &chosen.element)).then_some(chosen)
    }

    /// Selects an element, or a setting of it.
    pub fn select(self, target: impl Into<ConfigRef>) {
        self.chosen.set(Some(target.into()));
    }

    /// Selects nothing.
    pub fn deselect(self) {
        self.chosen.set(None);
    }

    /// Whether the document has nothing in it.
    pub fn is_empty(self) -> bool {
        self.topology.with(|topology| topology.organizations.is_empty() && topology.relays.is_empty())
    }

    /// Opens `document` with its first sample message, without a past.
    pub fn open(self, document: Document) {
        self.player.pause();
        self.chosen.set(None);
        self.refusal.set(None);
        match document.messages.first() {
            Some(message) => self.draft.take(message),
            None => self.draft.clear(),
        }
        self.history.set(History::new(document.title, document.topology));
        self.messages.set(document.messages);
        self.step.update_value(|step| *step += 1);
        self.player.choose_path(0);
        self.player.end();
        self.opened.update(|opened| *opened += 1);
    }

    /// The document as it would be saved.
    pub fn document(self) -> Document {
        let mut document = Document::new(self.title.get(), Topology::clone(&self.topology.get()));
        document.messages = self.messages.get();
        document
    }

    /// Lets the selection and the sample messages, which are no part of the history, follow renames.
    fn follow(self, edits: &[Edit], direction: Direction) {
        for edit in edits {
            let Edit::Rename { from, to } = edit else { continue };
            let Some(after) = renamed(from, to) else { continue };
            let (old, new, name) = match direction {
                Direction::Forward => (from.clone(), after, to.clone()),
                Direction::Back => (after, from.clone(), from.label()),
            };
            self.messages.update(|messages| follow_rename(messages, &old, &name));
            if points_at(self.chosen.get_untracked().as_ref(), &old) {
                self.select(new);
            }
        }
    }
}

#[derive(Clone, Copy)]
enum Direction {
    Forward,
    Back,
}

/// Large values are told apart by identity: code that compares topologies or traces would be large as well.
fn is_another<T>(old: Option<&Arc<T>>, new: Option<&Arc<T>>) -> bool {
    !old.zip(new).is_some_and(|(old, new)| Arc::ptr_eq(old, new))
}

/// The editor of the page.
pub fn use_editor() -> Editor {
    expect_context()
}

/// Whether `config` points at `element`.
pub fn points_at(config: Option<&ConfigRef>, element: &Element) -> bool {
    config.is_some_and(|config| config.element == *element)
}
