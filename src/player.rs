//! Playing a trace: where in time the reader is, and moving from moment to moment.

use std::sync::Arc;

use leptos::prelude::*;
use mailflow::Trace;

use crate::{
    platform::{dom, timer},
    timeline::{self, Step},
};

/// The speeds there are, in percent.
pub const SPEEDS: [u32; 4] = [50, 100, 200, 400];

/// The state of the player.
#[derive(Clone, Copy)]
pub struct Player {
    /// The moments of every path of the trace.
    pub steps: Memo<Arc<Vec<Vec<Step>>>>,
    /// Whether time passes by itself.
    pub playing: RwSignal<bool>,
    /// The speed in percent.
    pub speed: RwSignal<u32>,
    /// Index of the path that the trace view shows.
    chosen: RwSignal<usize>,
    /// The moment; beyond the end means the end, so that a longer path is shown whole as well.
    moment: RwSignal<usize>,
    clock: StoredValue<Option<timer::Timer>, LocalStorage>,
}

impl Player {
    /// A player of `trace`, at its end: the outcome is what a reader asks for first.
    pub fn new(trace: Memo<Option<Arc<Trace>>>) -> Self {
        let steps = Memo::new(move |_| {
            trace.with(|trace| Arc::new(trace.as_ref().map(|trace| timeline::all_steps(trace)).unwrap_or_default()))
        });
        Self {
            steps,
            playing: RwSignal::new(false),
            speed: RwSignal::new(100),
            chosen: RwSignal::new(0),
            moment: RwSignal::new(usize::MAX),
            clock: StoredValue::new_local(None),
        }
    }

    /// The last moment of all paths.
    pub fn last(self) -> usize {
        self.steps.with(|steps| steps.iter().map(Vec::len).max().unwrap_or(1).saturating_sub(1))
    }

    /// The moment that is shown.
    pub fn at(self) -> usize {
        self.moment.get().min(self.last())
    }

    /// Whether there is something to play.
    pub fn has_steps(self) -> bool {
        self.steps.with(|steps| !steps.is_empty())
    }

    /// Index of the path that the trace view shows.
    pub fn path(self) -> usize {
        self.chosen.get().min(self.steps.with(|steps| steps.len()).saturating_sub(1))
    }

    /// Shows another path.
    pub fn choose_path(self, path: usize) {
        self.chosen.set(path);
    }

    /// The step that the path number `path` is at, with its index.
    pub fn step_of(self, path: usize) -> Option<(usize, Step)> {
        let at = self.at();
        self.steps.with(|steps| {
            let steps = steps.get(path)?;
            let index = at.min(steps.len().saturating_sub(1));
            Some((index, *steps.get(index)?))
        })
    }

    /// Goes to a moment and stays there.
    pub fn go_to(self, moment: usize) {
        self.pause();
        self.moment.set(moment);
    }

    /// Goes to the moment of `step` on the path number `path`.
    pub fn go_to_step(self, path: usize, step: Step) {
        let index = self
            .steps
            .with_untracked(|steps| steps.get(path).and_then(|steps| steps.iter().position(|candidate| *candidate == step)));
        if let Some(index) = index {
            self.choose_path(path);
            self.go_to(index);
        }
    }

    /// One moment further.
    pub fn step(self) {
        self.go_to(untrack(|| (self.at() + 1).min(self.last())));
    }

    /// One moment back.
    pub fn back(self) {
        self.go_to(untrack(|| self.at().saturating_sub(1)));
    }

    /// To the end, which stays the end when the trace changes.
    pub fn end(self) {
        self.go_to(usize::MAX);
    }

    /// Plays or pauses.
    pub fn toggle(self) {
        if self.playing.get_untracked() {
            self.pause();
        } else {
            self.play();
        }
    }

    /// Plays on from here, or from the start when this is the end.
    pub fn play(self) {
        if !untrack(|| self.has_steps()) {
            return;
        }
        if untrack(|| self.at() >= self.last()) {
            self.moment.set(0);
        }
        self.playing.set(true);
        self.schedule();
    }

    /// Plays from the start.
    pub fn replay(self) {
        self.moment.set(0);
        self.play();
    }

    /// Stays here.
    pub fn pause(self) {
        self.clock.set_value(None);
        if self.playing.get_untracked() {
            self.playing.set(false);
        }
    }

    /// How long a movement of `milliseconds` takes at the chosen speed.
    pub fn at_speed(self, milliseconds: u32) -> u32 {
        milliseconds * 100 / self.speed.get_untracked().max(1)
    }

    fn schedule(self) {
        let at = untrack(|| self.at());
        let duration =
            self.steps.with_untracked(|steps| steps.iter().filter_map(|steps| steps.get(at)).map(|step| step.duration()).max());
        let still = if dom::prefers_less_motion() { 300 } else { 0 };
        let wait = self.at_speed(duration.unwrap_or(200) + still);
        self.clock.set_value(Some(timer::after(wait, move || self.tick())));
    }

    fn tick(self) {
        let next = untrack(|| self.at()) + 1;
        if next >= untrack(|| self.last()) {
            self.playing.set(false);
            self.moment.set(usize::MAX);
        } else {
            self.moment.set(next);
            self.schedule();
        }
    }
}
