//! Movement by the browser's own animation engine: no work for the page while nothing moves.

use leptos::web_sys::{
    Animation, Element, HtmlElement, KeyframeEffect, KeyframeEffectOptions,
    js_sys::{Array, Object, Reflect},
};
use wasm_bindgen::JsValue;

/// A movement under way.
#[derive(Clone)]
pub struct Motion(Animation);

/// Puts `element` at `point` (its `translate` in pixels).
pub fn put(element: &HtmlElement, point: (i32, i32)) {
    // Fails only for malformed names and values, which these are not.
    let _ = element.style().set_property("transform", &translate(point));
}

/// Moves `element` through `points` within `milliseconds`; afterwards it is where [`put`] has put it.
pub fn travel(element: &Element, points: &[(i32, i32)], milliseconds: u32) -> Option<Motion> {
    let frames: Array = points.iter().map(|point| frame(*point)).collect();
    let options = KeyframeEffectOptions::new();
    options.set_duration(&JsValue::from(milliseconds));
    options.set_easing("cubic-bezier(0.3, 0, 0.2, 1)");
    let effect =
        KeyframeEffect::new_with_opt_element_and_keyframes_and_keyframe_effect_options(Some(element), Some(&frames), &options)
            .ok()?;
    let animation = Animation::new_with_effect(Some(&effect)).ok()?;
    // Fails only for an animation without a timeline, and this one has the document's.
    animation.play().ok()?;
    Some(Motion(animation))
}

fn frame(point: (i32, i32)) -> Object {
    let frame = Object::new();
    // A new plain object takes any property.
    let _ = Reflect::set(&frame, &"transform".into(), &translate(point).into());
    frame
}

fn translate((x, y): (i32, i32)) -> String {
    format!("translate({x}px, {y}px)")
}

impl Motion {
    /// Ends it at once.
    pub fn cancel(&self) {
        self.0.cancel();
    }
}
