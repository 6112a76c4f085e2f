//! The frame: what stands where, and what every part may ask for.

use leptos::prelude::*;
use mailflow_text::{Catalog, key};

use crate::{
    autosave,
    canvas::Map,
    command::Command,
    composer::Composer,
    editor::Editor,
    frame::{Page, bar, bar::Bar, drawer::Drawer, rail::ListPanel, rail::Rail, side::Side},
    gallery::Start,
    keyboard,
    late::{Late, Workshop},
    panels,
    platform::{dom, url},
    player_bar::PlayerBar,
    settings::Settings,
    text::Texts,
    widgets::Toasts,
};

/// The page.
#[component]
pub fn App(
    /// The words to begin with.
    catalog: &'static Catalog,
    /// What is loaded late, if the page begins with it.
    #[prop(optional_no_strip)]
    workshop: Option<&'static Workshop>,
    /// What the page begins with: the document of the last visit, and what the address asks for.
    begin: Vec<Command>,
) -> impl IntoView {
    let settings = Settings::load();
    let t = Texts::new(catalog);
    let page = Page::new();
    let toasts = Toasts::new();
    provide_context(settings);
    provide_context(t);
    provide_context(page);
    provide_context(toasts);
    let late = Late::new();
    let editor = Editor::new(late);
    provide_context(late);
    provide_context(editor);

    settings.apply();
    t.follow(settings.language, toasts);
    if let Some(workshop) = workshop {
        late.open(workshop);
    }
    let is_another = begin.iter().any(|command| matches!(command, Command::OpenScenario(_)));
    for command in begin {
        late.order(command);
    }
    url::forget_parameters();
    autosave::keep(is_another);
    keyboard::listen();
    bar::opens_dropped_files();
    Effect::new(move || {
        let title = editor.title.get();
        let name = t.get(key::APP_NAME);
        dom::set_title(&if title.is_empty() { name.to_owned() } else { format!("{title} · {name}") });
    });

    let is_empty = Memo::new(move |_| editor.is_empty());
    // Whoever has something to check, or opens a dialog, needs the rest of the page.
    Effect::new(move || {
        if !is_empty.get() || page.gallery.get() || page.shortcuts.get() || page.message_facts.get() {
            late.ask();
        }
    });
    view! {
        <nav class="skip" aria-label=t.of(key::APP_NAME)>
            {skip("map", key::SKIP_TO_MAP)}
            {skip("composer", key::SKIP_TO_COMPOSER)}
            {skip("side", key::SKIP_TO_TRACE)}
        </nav>
        <div
            class="app"
            data-details=move || if page.details.get() { "true" } else { "false" }
            data-empty=move || if is_empty.get() { "true" } else { "false" }
            data-list=move || if panels::find(panels::LISTS, &settings.list.get()).is_some() { "true" } else { "false" }
        >
            <Bar />
            <Rail />
            <ListPanel />
            <main class="stage" id="map" tabindex="-1" role=move || page.details.get().then_some("region") aria-label=t.of(key::REGION_MAP)>
                {move || if is_empty.get() { view! { <Start /> }.into_any() } else { view! { <Map /> }.into_any() }}
            </main>
            <section class="deck" aria-label=t.of(key::REGION_PLAYER)>
                <Composer />
                <PlayerBar />
            </section>
            <Side />
            <Drawer />
        </div>
        {move || late.get().map(|workshop| (workshop.dialogs)())}
        {toasts.view()}
    }
}

fn skip(target: &'static str, label: mailflow_text::Key) -> AnyView {
    let t = expect_context::<Texts>();
    view! {
        <a
            href=format!("#{target}")
            on:click=move |event| {
                // The fragment belongs to deep links.
                event.prevent_default();
                dom::focus(target);
            }
        >
            {t.of(label)}
        </a>
    }
    .into_any()
}
