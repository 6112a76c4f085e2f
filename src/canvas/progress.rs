//! How far a message has come, in terms of the map: where its copies are, what they passed, how they ended.

use std::sync::Arc;

use mailflow::{
    ConfigRef, SystemId, Trace,
    trace::{Cause, Path, Stage, Verdict},
};

use super::layout::{Layout, Point};
use crate::{
    stages::{self, Part},
    timeline::{Step, ends_outside},
};

/// So many copies are drawn; more of them would be a blur.
pub const MOST_COPIES: usize = 60;

/// The state of the map at one moment.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Progress {
    /// Ways that were taken, with the outcome of the copy that took them, once it has one.
    pub passed: Vec<(usize, &'static str)>,
    /// Systems and parts where a copy is now.
    pub active: Vec<(SystemId, Option<Part>)>,
    /// Systems and parts that a copy has visited.
    pub visited: Vec<(SystemId, Option<Part>)>,
    /// How copies ended, by system.
    pub stamps: Vec<Stamp>,
}

/// How one or more copies ended at a system.
#[derive(Debug, Clone, PartialEq)]
pub struct Stamp {
    /// Where.
    pub at: SystemId,
    /// How.
    pub verdict: Verdict,
    /// How many copies.
    pub count: usize,
    /// How many other stamps stand above it.
    pub place: i32,
}

/// The index of the way that leads from `from` to `to`, preferably the one that `by` configures.
pub fn way(layout: &Layout, from: &SystemId, to: &SystemId, by: Option<&ConfigRef>) -> Option<usize> {
    let ways = layout.links.iter().enumerate().filter(|(_, link)| link.from == *from && link.to == *to);
    // The first of several that fit equally well.
    ways.rev().max_by_key(|(_, link)| link.link.fit(by)).map(|(index, _)| index)
}

/// The way that brought the message to hop number `hop`.
fn way_to_hop(layout: &Layout, path: &Path, hop: usize) -> Option<usize> {
    let arrived = path.hops.get(hop)?;
    if hop == 0 {
        return None;
    }
    way(layout, &arrived.connection.from, &arrived.system, arrived.connection.by.as_ref())
}

/// The way on which a message leaves the map.
fn way_out(layout: &Layout, path: &Path) -> Option<usize> {
    let hop = path.hops.last().filter(|_| ends_outside(path))?;
    let mut chosen = hop.decisions.iter().rev().filter(|decision| matches!(decision.stage, Stage::NextHop | Stage::Handover));
    let by = chosen.find_map(|decision| if let Cause::Config(config) = &decision.cause { Some(config) } else { None });
    way(layout, &hop.system, &SystemId::internet(), by)
}

/// Where the message is at `step`.
fn place(layout: &Layout, path: &Path, step: Step) -> Option<(SystemId, Option<Part>)> {
    let hop = path.hops.get(step.hop(path))?;
    if step == Step::End && ends_outside(path) {
        return Some((SystemId::internet(), None));
    }
    let parts = layout.node(&hop.system).map(|node| node.node.parts).unwrap_or_default();
    let part = match step {
        Step::Arrive { .. } => stages::entrance(parts),
        Step::Decide { decision, .. } => hop.decisions.get(decision).and_then(|decision| stages::part_of(parts, decision.stage)),
        Step::End => hop.decisions.last().and_then(|decision| stages::part_of(parts, decision.stage)),
    };
    Some((hop.system.clone(), part))
}

/// The point at which the message rests at `step`.
pub fn rest(layout: &Layout, path: &Path, step: Step) -> Option<Point> {
    let (system, part) = place(layout, path, step)?;
    layout.node(&system).map(|node| node.rest(part))
}

/// The points that the message moves through to get to `step`, which is not the first, and whether it travels between systems.
pub fn movement(layout: &Layout, path: &Path, before: Step, step: Step) -> Option<(Vec<Point>, bool)> {
    let (start, end) = (rest(layout, path, before)?, rest(layout, path, step)?);
    let travelled = match step {
        Step::Arrive { hop } => way_to_hop(layout, path, hop),
        Step::End => way_out(layout, path),
        Step::Decide { .. } => None,
    };
    let curve = travelled.and_then(|index| layout.links.get(index)).map(super::layout::LinkBox::samples);
    let travels = curve.is_some();
    let mut points = vec![start];
    points.extend(curve.unwrap_or_default());
    points.push(end);
    Some((points, travels))
}

/// The state of the map when each path is at the step with the index that `step_of` gives.
pub fn progress(layout: &Layout, trace: &Arc<Trace>, steps: &[Vec<Step>], at: usize) -> Progress {
    let mut progress = Progress::default();
    for (path, steps) in trace.paths.iter().zip(steps) {
        let index = at.min(steps.len().saturating_sub(1));
        let has_ended = index + 1 == steps.len();
        let outcome = if has_ended { path.verdict.kind() } else { "travelling" };
        for step in steps.iter().take(index + 1) {
            let taken = match step {
                Step::Arrive { hop } => way_to_hop(layout, path, *hop),
                Step::End => way_out(layout, path),
                Step::Decide { .. } => None,
            };
            if let Some(taken) = taken {
                mark(&mut progress.passed, taken, outcome);
            }
            if let Some(visit) = place(layout, path, *step)
                && !progress.visited.contains(&visit)
            {
                progress.visited.push(visit);
            }
        }
        let Some((system, part)) = steps.get(index).and_then(|step| place(layout, path, *step)) else { continue };
        if has_ended {
            stamp(&mut progress.stamps, system, &path.verdict);
        } else {
            progress.active.push((system, part));
        }
    }
    progress
}

fn mark(passed: &mut Vec<(usize, &'static str)>, way: usize, outcome: &'static str) {
    match passed.iter_mut().find(|(index, _)| *index == way) {
        // What went wrong on a way is what a reader looks for.
        Some((_, shown)) if matches!(*shown, "delivered" | "leaves" | "travelling") => *shown = outcome,
        Some(_) => {}
        None => passed.push((way, outcome)),
    }
}

fn stamp(stamps: &mut Vec<Stamp>, at: SystemId, verdict: &Verdict) {
    let code = |verdict: &Verdict| verdict.reply().map(|reply| (reply.code, reply.enhanced.clone()));
    let same = stamps
        .iter_mut()
        .find(|stamp| stamp.at == at && stamp.verdict.kind() == verdict.kind() && code(&stamp.verdict) == code(verdict));
    if let Some(stamp) = same {
        stamp.count += 1;
        return;
    }
    let place = i32::try_from(stamps.iter().filter(|stamp| stamp.at == at).count()).unwrap_or_default();
    stamps.push(Stamp { at, verdict: verdict.clone(), count: 1, place });
}
