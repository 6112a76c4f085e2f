//! Pointers and wheels: capture, position, and watching an element's size.

use leptos::{ev, web_sys};
use wasm_bindgen::{JsCast, closure::Closure};

/// Keeps sending the events of this pointer to `element` until it is released.
pub fn capture(element: &web_sys::Element, event: &ev::PointerEvent) {
    // Fails only when the pointer is gone already.
    let _ = element.set_pointer_capture(event.pointer_id());
}

/// Whether the main button, a finger or a pen is what moves.
pub fn is_primary(event: &ev::PointerEvent) -> bool {
    event.button() == 0
}

/// How far a wheel event scrolls, in pixels.
pub fn wheel(event: &ev::WheelEvent) -> (i32, i32) {
    let step = if event.delta_mode() == 1 { 16 } else { 1 };
    (super::dom::whole(event.delta_x()) * step, super::dom::whole(event.delta_y()) * step)
}

/// Calls `then` whenever the size of `element` changes, for as long as the page lives.
pub fn on_resize(element: &web_sys::Element, then: impl Fn() + 'static) {
    let callback = Closure::<dyn Fn()>::new(then);
    if let Ok(observer) = web_sys::ResizeObserver::new(callback.as_ref().unchecked_ref()) {
        observer.observe(element);
    }
    callback.forget();
}
