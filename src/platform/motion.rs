//! Movement by the browser's own animation engine: no work for the page while nothing moves.

use leptos::web_sys::{Animation, Element, FillMode, KeyframeEffect, KeyframeEffectOptions};
use wasm_bindgen::JsValue;

/// A movement under way.
#[derive(Clone)]
pub struct Motion(Animation);

/// Moves `element` through `points` (its `translate` in pixels) within `milliseconds`, and leaves it at the last one.
pub fn travel(element: &Element, points: &[(i32, i32)], milliseconds: u32, eased: bool) -> Option<Motion> {
    let frames = js_array(points.iter().map(|(x, y)| {
        let frame = new_object();
        set(&frame, "transform", &format!("translate({x}px, {y}px)").into());
        frame
    }));
    let options = KeyframeEffectOptions::new();
    options.set_duration(&JsValue::from(milliseconds));
    options.set_fill(FillMode::Forwards);
    options.set_easing(if eased { "cubic-bezier(0.3, 0, 0.2, 1)" } else { "linear" });
    let effect = KeyframeEffect::new_with_opt_element_and_keyframes_and_keyframe_effect_options(Some(element), Some(&frames), &options).ok()?;
    let animation = Animation::new_with_effect(Some(&effect)).ok()?;
    // Fails only for an animation without a timeline, and this one has the document's.
    animation.play().ok()?;
    Some(Motion(animation))
}

impl Motion {
    /// Halts where it is.
    pub fn pause(&self) {
        // Fails only for animations of unknown length; ours have one.
        let _ = self.0.pause();
    }

    /// Goes on.
    pub fn resume(&self) {
        // As above.
        let _ = self.0.play();
    }

    /// Takes its effect back; whatever the element's own style says holds again.
    pub fn cancel(&self) {
        self.0.cancel();
    }
}

fn js_array(items: impl Iterator<Item = leptos::web_sys::js_sys::Object>) -> leptos::web_sys::js_sys::Object {
    items.collect::<leptos::web_sys::js_sys::Array>().into()
}

fn new_object() -> leptos::web_sys::js_sys::Object {
    leptos::web_sys::js_sys::Object::new()
}

fn set(object: &leptos::web_sys::js_sys::Object, key: &str, value: &JsValue) {
    // A new plain object takes any property.
    let _ = leptos::web_sys::js_sys::Reflect::set(object, &key.into(), value);
}
