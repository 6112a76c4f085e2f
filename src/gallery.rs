//! Where to begin: three large choices on an empty page, the gallery of scenarios, and what a deep link asks for.

use leptos::prelude::*;
use mailflow_lessons::{Group, Scenario};
use mailflow_text::{Key, key};

use crate::{
    command::Command,
    editor::use_editor,
    frame::{
        document::{Documents, use_documents},
        use_page,
    },
    late::use_late,
    platform::dom,
    text::{Texts, use_text},
    widgets::{Icon, Modal, icon, use_toasts},
};

/// What an empty page shows in place of the map.
#[component]
pub fn Start() -> impl IntoView {
    let t = use_text();
    let page = use_page();
    let late = use_late();
    view! {
        <div class="start">
            <h2>{t.of(key::APP_TAGLINE)}</h2>
            <p class="lead">{t.of(key::START_LEAD)}</p>
            <div class="choices">
                {choice(Icon::Gallery, key::START_SCENARIO, key::START_SCENARIO_HINT, Callback::new(move |()| page.gallery.set(true)))}
                {choice(Icon::Open, key::START_OPEN_FILE, key::START_OPEN_FILE_HINT, Callback::new(move |()| Documents::choose_file()))}
                {choice(Icon::Blank, key::START_BLANK, key::START_BLANK_HINT, Callback::new(move |()| late.order(Command::StartBlank)))}
            </div>
            <p class="quiet small">{t.of(key::APP_LOCAL)} " " {t.of(key::APP_SIMULATION)}</p>
        </div>
    }
    .into_any()
}

fn choice(picture: Icon, title: Key, hint: Key, on_click: Callback<()>) -> AnyView {
    let t = use_text();
    view! {
        <button type="button" class="choice" on:click=move |_| on_click.run(())>
            {icon(picture)}
            <strong>{t.of(title)}</strong>
            <span>{t.of(hint)}</span>
        </button>
    }
    .into_any()
}

/// The gallery of scenarios.
pub fn gallery() -> AnyView {
    let page = use_page();
    view! {
        <Modal open=page.gallery title=key::SCENARIOS_TITLE class="wide">
            {Group::ALL.map(group).collect_view()}
        </Modal>
    }
    .into_any()
}

/// The five systems lie open; the many others are folded away under their headings.
fn group(group: Group) -> AnyView {
    let t = use_text();
    let heading = move || catalog_text(t, group.title());
    let cards = || view! { <ol class="gallery">{group.scenarios().map(card).collect_view()}</ol> };
    if group == Group::Systems {
        view! { <section><h3>{heading}</h3>{cards()}</section> }.into_any()
    } else {
        view! { <details class="gallery-group"><summary>{heading}</summary>{cards()}</details> }.into_any()
    }
}

fn card(scenario: &'static Scenario) -> AnyView {
    let t = use_text();
    let page = use_page();
    let documents = use_documents();
    let document = scenario.document();
    let systems = (document.topology.system_ids().len() - 1).to_string();
    let messages = document.messages.len().to_string();
    let open = move |_| {
        page.gallery.set(false);
        documents.open(scenario.document().clone(), untrack(|| title(t, scenario)).as_str());
        dom::focus("map");
    };
    view! {
        <li>
            <button type="button" class="scenario" on:click=open>
                {scenario.number.map(|number| view! { <span class="number">{number}</span> })}
                <strong>{move || title(t, scenario)}</strong>
                <span class="about">{move || catalog_text(t, &scenario.description)}</span>
                <span class="facts">{move || t.format(key::SCENARIO_FACTS, &[("systems", &systems), ("messages", &messages)])}</span>
            </button>
        </li>
    }
    .into_any()
}

fn title(t: Texts, scenario: &Scenario) -> String {
    catalog_text(t, &scenario.title)
}

/// The message called `id`; an id that no catalog has shows itself, which a test of the lessons crate prevents.
fn catalog_text(t: Texts, id: &str) -> String {
    Key::find(id).map_or_else(|| id.to_owned(), |key| t.get(key).to_owned())
}

/// Opens the scenario called `id`; when there is none, shows those that there are.
pub fn open_scenario(id: &str) {
    let Some(scenario) = Scenario::by_id(id) else {
        use_page().gallery.set(true);
        return use_toasts().complain(use_text().once().format(key::ERROR_UNKNOWN_SCENARIO, &[("name", id)]));
    };
    let (editor, t, document) = (use_editor(), use_text(), scenario.document().clone());
    if untrack(|| editor.is_empty()) {
        editor.open(document);
    } else {
        use_documents().open(document, untrack(|| title(t, scenario)).as_str());
    }
}
