//! Keys that work wherever the focus is, except in text fields and dialogs.

use leptos::{ev, prelude::*};

use crate::{
    command::Command,
    editor::use_editor,
    frame::{document::Documents, use_page},
    late::use_late,
    platform::dom,
    settings::use_settings,
};

/// Listens for as long as the page lives.
pub fn listen() {
    let editor = use_editor();
    let late = use_late();
    let page = use_page();
    let settings = use_settings();
    let handle = window_event_listener(ev::keydown, move |event| {
        let key = event.key();
        if event.ctrl_key() || event.meta_key() {
            let is_typing = dom::is_in_text(&event);
            match (key.to_ascii_lowercase().as_str(), event.shift_key()) {
                ("z", false) if !is_typing => late.order(Command::Undo),
                ("z", true) | ("y", false) if !is_typing => late.order(Command::Redo),
                ("s", false) => late.order(Command::Save),
                ("o", false) => Documents::choose_file(),
                _ => return,
            }
            event.prevent_default();
            return;
        }
        if event.alt_key() || dom::has_open_dialog() || dom::is_typing(&event) {
            return;
        }
        // A focused button answers to the space bar itself.
        let is_on_control = dom::is_inside(&event, "button, a, summary, [role=tab], [role=separator]");
        match key.as_str() {
            " " if !is_on_control => editor.player.toggle(),
            "ArrowRight" if !dom::is_inside(&event, ".map") => editor.player.step(),
            "ArrowLeft" if !dom::is_inside(&event, ".map") => editor.player.back(),
            "Home" => editor.player.go_to(0),
            "End" => editor.player.end(),
            "m" => dom::focus("composer-from"),
            "p" => settings.presents.update(|on| *on = !*on),
            "?" => page.shortcuts.set(true),
            // The browser closes the menu.
            "Escape" if dom::has_open_popover() => return,
            "Escape" if page.details.get_untracked() => page.details.set(false),
            "Escape" => editor.deselect(),
            _ => return,
        }
        event.prevent_default();
    });
    on_cleanup(move || handle.remove());
}
