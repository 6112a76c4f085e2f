//! Hopscope in the browser: shows and asks, decides nothing. Every verdict comes from `mailflow`, every word from
//! `mailflow-text`.

mod app;
mod autosave;
mod canvas;
mod command;
mod composer;
mod draft;
mod editor;
mod export_panel;
mod findings;
mod frame;
mod gallery;
mod inspector;
mod keyboard;
mod late;
mod lesson_view;
mod lists;
mod message_facts;
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

use leptos::mount::mount_to_body;

use crate::{
    app::{App, AppProps},
    command::Command,
    platform::url,
    settings::Settings,
};

fn main() {
    console_error_panic_hook::set_once();
    wasm_bindgen_futures::spawn_local(async {
        let language = Settings::first_language();
        let catalog = late::catalog(language).await.unwrap_or(&mailflow_text::EN);
        let begin = autosave::kept().map(Command::Restore).into_iter();
        let begin: Vec<Command> = begin.chain(url::parameter("scenario").map(Command::OpenScenario)).collect();
        let workshop = if begin.is_empty() { None } else { late::workshop().await.ok() };
        platform::dom::clear_start_screen();
        mount_to_body(move || App(AppProps { catalog, workshop, begin }));
        #[cfg(feature = "shipped")]
        platform::offline::keep();
    });
}
