//! The page's address: parameters of deep links, in the query or behind the `#`.

use leptos::web_sys::{UrlSearchParams, window};

/// The parameter `name` of the page's address; one behind the `#` wins.
pub fn parameter(name: &str) -> Option<String> {
    let location = window()?.location();
    let behind_hash = location.hash().unwrap_or_default();
    let behind_hash = behind_hash.trim_start_matches(['#', '/']);
    [behind_hash, &location.search().unwrap_or_default()]
        .into_iter()
        .find_map(|text| UrlSearchParams::new_with_str(text.trim_start_matches('?')).ok()?.get(name))
        .filter(|value| !value.is_empty())
}

/// Takes the parameters out of the address bar, so that a reload shows the work and not the link.
pub fn forget_parameters() {
    let Some(window) = window() else { return };
    let Ok(path) = window.location().pathname() else { return };
    if let Ok(history) = window.history() {
        // A browser that refuses keeps the longer address, which does no harm.
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&path));
    }
}
