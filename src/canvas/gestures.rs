//! Moving and scaling the map: one pointer moves it, two or the wheel scale it, keys do both.

use leptos::{ev, prelude::*};

use super::{MapState, layout::Point, navigate};
use crate::{
    editor::use_editor,
    platform::{dom, pointer},
};

/// A press that moves less than this is a click.
const CLICK: i32 = 5;

#[derive(Clone, Copy)]
struct Finger {
    id: i32,
    at: Point,
    start: Point,
}

thread_local! {
    // Pointers that are down on the map. There is one map, and events come one at a time.
    static FINGERS: std::cell::RefCell<Vec<Finger>> = const { std::cell::RefCell::new(Vec::new()) };
}

fn at(event: &ev::PointerEvent) -> Point {
    (event.client_x(), event.client_y())
}

/// A pointer goes down on the ground of the map.
pub fn down(state: MapState) -> impl Fn(ev::PointerEvent) {
    move |event| {
        if !pointer::is_primary(&event) || dom::is_inside(&event, "button, summary, .legend-body, .map-tools") {
            return;
        }
        if let Some(frame) = state.frame.get_untracked() {
            pointer::capture(&frame, &event);
        }
        let finger = Finger { id: event.pointer_id(), at: at(&event), start: at(&event) };
        FINGERS.with_borrow_mut(|fingers| {
            fingers.retain(|other| other.id != finger.id);
            fingers.push(finger);
        });
    }
}

/// A pointer moves: alone it moves the map, with another one it scales it.
pub fn moved(state: MapState) -> impl Fn(ev::PointerEvent) {
    move |event| {
        let now = at(&event);
        FINGERS.with_borrow_mut(|fingers| {
            let other = fingers.iter().find(|finger| finger.id != event.pointer_id()).map(|finger| finger.at);
            let Some(finger) = fingers.iter_mut().find(|finger| finger.id == event.pointer_id()) else { return };
            let before = std::mem::replace(&mut finger.at, now);
            state.is_touched.set_value(true);
            state.is_gliding.set(false);
            match other {
                None => state.view.update(|view| *view = view.moved((now.0 - before.0, now.1 - before.1))),
                Some(other) => {
                    let (old, new) = (distance(before, other), distance(now, other));
                    let origin = state.frame.get_untracked().map_or((0, 0), |frame| dom::origin(&frame));
                    let middle = (i32::midpoint(now.0, other.0) - origin.0, i32::midpoint(now.1, other.1) - origin.1);
                    state.view.update(|view| *view = view.zoomed(1000 * new / old.max(1), middle));
                }
            }
        });
    }
}

/// A pointer is lifted; if it hardly moved, that was a click on nothing.
pub fn up() -> impl Fn(ev::PointerEvent) {
    let editor = use_editor();
    move |event| {
        let finger = FINGERS.with_borrow_mut(|fingers| {
            let index = fingers.iter().position(|finger| finger.id == event.pointer_id())?;
            Some(fingers.remove(index))
        });
        if let Some(finger) = finger
            && distance(finger.start, at(&event)) < CLICK
        {
            editor.deselect();
        }
    }
}

/// The wheel scales around the pointer.
pub fn wheel(state: MapState) -> impl Fn(ev::WheelEvent) {
    move |event| {
        if dom::is_inside(&event, ".legend-body") {
            return;
        }
        event.prevent_default();
        let origin = state.frame.get_untracked().map_or((0, 0), |frame| dom::origin(&frame));
        let (_, turned) = pointer::wheel(&event);
        // A pinch on a touch pad comes as small steps with the control key.
        let strength = if event.ctrl_key() { 6 } else { 2 };
        let factor = (1000 - (turned * strength).clamp(-300, 300)).max(400);
        state.is_touched.set_value(true);
        state.is_gliding.set(false);
        state.view.update(|view| *view = view.zoomed(factor, (event.client_x() - origin.0, event.client_y() - origin.1)));
    }
}

/// Arrow keys move between systems and ways; plus, minus and zero scale.
pub fn key(state: MapState) -> impl Fn(ev::KeyboardEvent) {
    move |event| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let key = event.key();
        match key.as_str() {
            "+" | "=" => state.zoom(1250),
            "-" => state.zoom(800),
            "0" => state.fit_whole(),
            "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight" => {
                let focus = state.focus.get_untracked();
                if let Some(next) = state.layout.with_untracked(|layout| navigate::neighbour(layout, focus, &key)) {
                    state.go_to(next);
                }
            }
            _ => return,
        }
        event.prevent_default();
        event.stop_propagation();
    }
}

fn distance(one: Point, other: Point) -> i32 {
    let (dx, dy) = (one.0 - other.0, one.1 - other.1);
    // Screens are small enough for the squares to fit.
    (dx * dx + dy * dy).isqrt()
}
