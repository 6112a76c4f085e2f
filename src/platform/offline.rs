//! The page without a network: a service worker keeps every file of it, those that are loaded late as well.

use leptos::web_sys::{Window, window};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Has the page kept, where the browser allows it: over HTTPS, or from this machine.
pub fn keep() {
    let Some(window) = window().filter(Window::is_secure_context) else { return };
    let registration = window.navigator().service_worker().register("./sw.js");
    spawn_local(async move {
        // Without it the page works as before, with a network.
        let _ = JsFuture::from(registration).await;
    });
}
