//! What the browser keeps for this page: text by key, on this machine only.

use leptos::web_sys::{Storage, window};

fn storage() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}

/// The text kept under `key`.
pub fn get(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

/// Keeps `text` under `key`; `false` when the browser refuses (private mode, no room left).
pub fn set(key: &str, text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(key, text).is_ok())
}

/// Forgets what is kept under `key`.
pub fn remove(key: &str) {
    if let Some(storage) = storage() {
        // Nothing to do about a browser that forbids storage: there is nothing kept either.
        let _ = storage.remove_item(key);
    }
}
