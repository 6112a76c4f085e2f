//! Files that the reader opens or saves.

use std::cell::RefCell;

use gloo::file::{Blob, File, ObjectUrl, callbacks::FileReader};
use leptos::web_sys::{HtmlAnchorElement, HtmlInputElement};
use wasm_bindgen::JsCast;

thread_local! {
    // The reader is cancelled when dropped; one file is opened at a time.
    static READING: RefCell<Option<FileReader>> = const { RefCell::new(None) };
}

/// Offers `bytes` to the reader as a download called `name`.
pub fn save(name: &str, media_type: &str, bytes: &[u8]) {
    let url = ObjectUrl::from(Blob::new_with_options(bytes, Some(media_type)));
    let Some(anchor) =
        super::dom::document().and_then(|document| document.create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok())
    else {
        return;
    };
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    // The download has its own hold on the data once the click is handled.
    super::timer::after(10_000, move || drop(url)).forget();
}

/// Reads the file chosen in a file field and hands on its name and text; empties the field so that the same file can be chosen again.
pub fn read_chosen(input: &HtmlInputElement, then: impl FnOnce(String, Result<String, String>) + 'static) {
    if let Some(file) = input.files().and_then(|files| files.get(0)) {
        read(&File::from(file), then);
    }
    input.set_value("");
}

/// Reads the first file of a drop.
pub fn read_dropped(event: &leptos::ev::DragEvent, then: impl FnOnce(String, Result<String, String>) + 'static) {
    if let Some(file) = event.data_transfer().and_then(|data| data.files()).and_then(|files| files.get(0)) {
        read(&File::from(file), then);
    }
}

fn read(file: &File, then: impl FnOnce(String, Result<String, String>) + 'static) {
    let name = file.name();
    let reader = gloo::file::callbacks::read_as_text(file, move |result| {
        then(name, result.map_err(|error| error.to_string()));
    });
    READING.with_borrow_mut(|reading| *reading = Some(reader));
}

/// Puts `text` on the clipboard.
pub fn copy(text: &str) {
    if let Some(window) = leptos::web_sys::window() {
        // The promise is not awaited: a browser that refuses says so itself.
        let _ = window.navigator().clipboard().write_text(text);
    }
}
