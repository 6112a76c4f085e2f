//! Hopscope in the browser: shows and asks, decides nothing. Every verdict comes from `mailflow`, every word from
//! `mailflow-text`.

mod app;
mod autosave;
mod canvas;
mod composer;
mod draft;
mod editor;
mod export_panel;
mod findings;
mod frame;
mod gallery;
mod inspector;
mod keyboard;
mod lesson_view;
mod lists;
mod panels;
mod platform;
mod player;
mod player_bar;
mod settings;
mod shortcuts;
mod stages;
mod text;
mod timeline;
mod trace_view;
mod widgets;

fn main() {
    console_error_panic_hook::set_once();
    platform::dom::clear_start_screen();
    leptos::mount::mount_to_body(app::App);
}
