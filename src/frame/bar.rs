//! The bar: name and title, undo and redo, the file, lessons and export, language and theme.

use leptos::prelude::*;
use mailflow_text::{Language, key};

use super::{document::Documents, drawer, use_page};
use crate::{
    command::Command,
    editor::use_editor,
    late::use_late,
    panels,
    platform::{dom, file},
    settings::{Theme, use_settings},
    text::use_text,
    widgets::{Icon, IconButton, Menu, MenuItem, icon},
};

/// The bar.
#[component]
pub fn Bar() -> impl IntoView {
    let t = use_text();
    let editor = use_editor();
    let late = use_late();
    let can_undo = Signal::derive(move || !editor.can_undo());
    let can_redo = Signal::derive(move || !editor.can_redo());
    view! {
        <header class="bar" aria-label=t.of(key::BAR_LABEL)>
            <h1 class="brand">{brand_mark()} <span>{t.of(key::APP_NAME)}</span></h1>
            <div class="title">
                <input
                    class="title-field"
                    type="text"
                    aria-label=t.of(key::DOCUMENT_TITLE)
                    placeholder=t.of(key::DOCUMENT_UNTITLED)
                    spellcheck="false"
                    prop:value=editor.title
                    on:change=move |event| late.order(Command::Rename(event_target_value(&event)))
                />
            </div>
            <div class="group">
                <IconButton label=key::BAR_UNDO icon=Icon::Undo keys="Ctrl+Z" disabled=can_undo on_click=Callback::new(move |()| late.order(Command::Undo)) />
                <IconButton label=key::BAR_REDO icon=Icon::Redo keys="Ctrl+Shift+Z" disabled=can_redo on_click=Callback::new(move |()| late.order(Command::Redo)) />
            </div>
            <div class="group">
                <Menu label=key::BAR_OPEN_OR_SAVE icon=Icon::Open shows_label=true items=Callback::new(move |()| file_items()) />
                {tool("lessons")}
                {tool("export")}
            </div>
            <div class="group end">
                <Menu label=key::LANGUAGE_LABEL icon=Icon::Language items=Callback::new(move |()| language_items()) />
                <Menu label=key::THEME_LABEL icon=Icon::Theme items=Callback::new(move |()| theme_items()) />
                {shortcuts_button()}
            </div>
            {Documents::file_field()}
        </header>
    }
    .into_any()
}

/// The mark: a path that hops from point to point.
fn brand_mark() -> AnyView {
    view! {
        <svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path class="mark-way" d="M4 17c0-6 7-6 7 0s7 6 9-8" />
            <circle class="mark-dot" cx="4" cy="17" r="2.5" />
            <circle class="mark-dot" cx="20" cy="7" r="3" />
        </svg>
    }
    .into_any()
}

/// A button for a tool of the drawer, if that tool exists.
fn tool(id: &'static str) -> Option<AnyView> {
    let panel = panels::find(panels::DRAWER, id)?;
    let t = use_text();
    let toggle = drawer::toggle(id);
    let open = use_settings().drawer_panel;
    Some(
        view! {
            <button
                type="button"
                class="button tool"
                aria-label=t.of(panel.label)
                title=t.of(panel.label)
                aria-pressed=move || if open.with(|open| open == id) { "true" } else { "false" }
                on:click=move |_| toggle.run(())
            >
                {icon(panel.icon)}
                <span class="wide-only">{t.of(panel.label)}</span>
            </button>
        }
        .into_any(),
    )
}

fn shortcuts_button() -> AnyView {
    let page = use_page();
    view! { <IconButton label=key::KEYS_TITLE icon=Icon::Help keys="?" on_click=Callback::new(move |()| page.shortcuts.set(true)) /> }.into_any()
}

fn file_items() -> Vec<MenuItem> {
    let t = use_text();
    let page = use_page();
    let late = use_late();
    let item = |label, icon, keys, run: Callback<()>| MenuItem { keys, ..MenuItem::new(t.get(label), icon, run) };
    vec![
        item(key::START_SCENARIO, Icon::Gallery, "", Callback::new(move |()| page.gallery.set(true))),
        item(key::BAR_OPEN_FILE, Icon::Open, "Ctrl+O", Callback::new(move |()| Documents::choose_file())),
        item(key::BAR_SAVE_FILE, Icon::Save, "Ctrl+S", Callback::new(move |()| late.order(Command::Save))),
        item(key::START_BLANK, Icon::Blank, "", Callback::new(move |()| late.order(Command::StartBlank))),
        item(key::BAR_PRINT, Icon::Print, "", Callback::new(|()| dom::print())),
    ]
}

fn language_items() -> Vec<MenuItem> {
    let chosen = use_settings().language;
    Language::ALL
        .into_iter()
        .map(|language| MenuItem {
            language: Some(language.code()),
            icon: None,
            checked: Some(chosen.get() == language),
            ..MenuItem::new(language.native_name(), Icon::Language, Callback::new(move |()| chosen.set(language)))
        })
        .collect()
}

fn theme_items() -> Vec<MenuItem> {
    let t = use_text();
    let settings = use_settings();
    let name = |theme| match theme {
        Theme::System => key::THEME_SYSTEM,
        Theme::Light => key::THEME_LIGHT,
        Theme::Dark => key::THEME_DARK,
    };
    let mut items: Vec<MenuItem> = Theme::ALL
        .into_iter()
        .map(|theme| MenuItem {
            icon: None,
            checked: Some(settings.theme.get() == theme),
            ..MenuItem::new(t.get(name(theme)), Icon::Theme, Callback::new(move |()| settings.theme.set(theme)))
        })
        .collect();
    let presents = settings.presents;
    items.push(MenuItem {
        keys: "P",
        ..MenuItem::new(t.get(key::PRESENT_SCALE), Icon::Present, Callback::new(move |()| presents.update(|on| *on = !*on)))
    });
    items
}

/// Opens a file that is dropped anywhere on the page.
pub fn opens_dropped_files() {
    let late = use_late();
    let over = window_event_listener(leptos::ev::dragover, |event| event.prevent_default());
    let drop = window_event_listener(leptos::ev::drop, move |event| {
        event.prevent_default();
        file::read_dropped(&event, move |name, text| late.order(Command::OpenText { name, text }));
    });
    on_cleanup(move || {
        over.remove();
        drop.remove();
    });
}
