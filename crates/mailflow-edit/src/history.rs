//! What was, what is, what was undone. Snapshots share what did not change, so a step costs what it changed.

use std::{collections::VecDeque, sync::Arc};

use mailflow::Topology;

use crate::{Edit, EditError, apply_all};

/// How many steps are remembered; older ones are forgotten.
pub const MAX_STEPS: usize = 500;

/// The document at one moment, without its sample messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// The title.
    pub title: Arc<str>,
    /// What is configured.
    pub topology: Arc<Topology>,
}

/// A document with its past and its undone future.
#[derive(Debug, Clone)]
pub struct History {
    past: VecDeque<Step>,
    present: Snapshot,
    future: Vec<Step>,
}

/// What was done, and the moment on its other side.
#[derive(Debug, Clone)]
struct Step {
    edits: Vec<Edit>,
    snapshot: Snapshot,
}

impl History {
    /// A document without a past.
    pub fn new(title: impl Into<Arc<str>>, topology: impl Into<Arc<Topology>>) -> Self {
        let present = Snapshot { title: title.into(), topology: topology.into() };
        Self { past: VecDeque::new(), present, future: Vec::new() }
    }

    /// The document as it is.
    pub const fn present(&self) -> &Snapshot {
        &self.present
    }

    /// What is configured.
    pub const fn topology(&self) -> &Arc<Topology> {
        &self.present.topology
    }

    /// The title.
    pub fn title(&self) -> &str {
        &self.present.title
    }

    /// Does `edit`. A refusal changes nothing; an edit that makes no difference is no step.
    pub fn run(&mut self, edit: Edit) -> Result<(), EditError> {
        self.run_all(vec![edit])
    }

    /// Does `edits` as one step: all of them or, when one is refused, none. A fix of a finding is run this way.
    pub fn run_all(&mut self, edits: Vec<Edit>) -> Result<(), EditError> {
        let topology = apply_all(&self.present.topology, &edits)?;
        let title = edits.iter().rev().find_map(|edit| match edit {
            Edit::SetTitle(title) => Some(Arc::from(title.as_str())),
            Edit::Put { .. } | Edit::Remove(_) | Edit::Rename { .. } | Edit::MoveRule { .. } => None,
        });
        let is_topology_same = topology == *self.present.topology;
        let next = Snapshot {
            title: title.unwrap_or_else(|| Arc::clone(&self.present.title)),
            topology: if is_topology_same { Arc::clone(&self.present.topology) } else { Arc::new(topology) },
        };
        if is_topology_same && next.title == self.present.title {
            return Ok(());
        }
        self.future.clear();
        self.past.push_back(Step { edits, snapshot: std::mem::replace(&mut self.present, next) });
        if self.past.len() > MAX_STEPS {
            self.past.pop_front();
        }
        Ok(())
    }

    /// Puts back what was before the last step, and answers what that step had done.
    pub fn undo(&mut self) -> Option<&[Edit]> {
        let Step { edits, snapshot } = self.past.pop_back()?;
        self.future.push(Step { edits, snapshot: std::mem::replace(&mut self.present, snapshot) });
        self.future.last().map(|step| step.edits.as_slice())
    }

    /// Does again what was undone last, and answers what that is.
    pub fn redo(&mut self) -> Option<&[Edit]> {
        let Step { edits, snapshot } = self.future.pop()?;
        self.past.push_back(Step { edits, snapshot: std::mem::replace(&mut self.present, snapshot) });
        self.past.back().map(|step| step.edits.as_slice())
    }

    /// What [`Self::undo`] would take back.
    pub fn last_done(&self) -> Option<&[Edit]> {
        self.past.back().map(|step| step.edits.as_slice())
    }

    /// What [`Self::redo`] would do again.
    pub fn last_undone(&self) -> Option<&[Edit]> {
        self.future.last().map(|step| step.edits.as_slice())
    }
}
