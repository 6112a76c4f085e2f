//! Whether a topology does what a lesson asks for.

use mailflow::{Topology, Trace, route, trace::Path};

use crate::lesson::{Goal, Lesson};

/// What became of every goal, in the lesson's order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// One for each goal.
    pub goals: Vec<GoalJudgement>,
}

/// What became of one goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalJudgement {
    /// The goal's message on its way.
    pub trace: Trace,
    /// The path that ends otherwise than it must; `None` in a goal that is not met means that there is no path at all.
    failed: Option<usize>,
    /// Whether it is met.
    pub is_met: bool,
}

impl Judgement {
    /// Whether every goal is met.
    pub fn is_solved(&self) -> bool {
        self.goals.iter().all(|goal| goal.is_met)
    }
}

impl GoalJudgement {
    /// The first path that ends otherwise than it must.
    pub fn failed_path(&self) -> Option<&Path> {
        self.trace.paths.get(self.failed?)
    }
}

/// Sends every goal's message through `topology`.
///
/// The readings of the lesson's start stay in force: which reading is taken is part of the question, not of the answer.
pub fn judge(lesson: &Lesson, topology: &Topology) -> Judgement {
    let topology = Topology { assumptions: lesson.start_document().topology.assumptions, ..topology.clone() };
    Judgement { goals: lesson.goals.iter().map(|goal| judge_goal(goal, &topology)).collect() }
}

fn judge_goal(goal: &Goal, topology: &Topology) -> GoalJudgement {
    let trace = route(topology, &goal.send);
    let failed = trace.paths.iter().position(|path| !goal.expect.iter().any(|outcome| outcome.is_met_by(path)));
    let is_met = failed.is_none() && !trace.paths.is_empty();
    GoalJudgement { trace, failed, is_met }
}
