//! The frame: what stands where, and what every part may ask for.

use leptos::prelude::*;
use mailflow_text::{Refusal, key};

use crate::{
    autosave,
    canvas::Map,
    composer::Composer,
    editor::Editor,
    frame::{Page, bar, bar::Bar, drawer::Drawer, rail::ListPanel, rail::Rail, side::Side},
    gallery::{Gallery, Start, follow_link},
    keyboard,
    lesson_view::Course,
    panels,
    platform::dom,
    player_bar::PlayerBar,
    settings::Settings,
    shortcuts::Shortcuts,
    text::Texts,
    widgets::Toasts,
};

/// The page.
#[component]
pub fn App() -> impl IntoView {
    let settings = Settings::load();
    let t = Texts::new(settings.language);
    let editor = Editor::new();
    let page = Page::new();
    let toasts = Toasts::new();
    provide_context(settings);
    provide_context(t);
    provide_context(editor);
    provide_context(page);
    provide_context(toasts);
    provide_context(Course::new());

    settings.apply();
    autosave::restore();
    let has_opened = follow_link();
    autosave::keep(has_opened);
    keyboard::listen();
    bar::opens_dropped_files();
    announce_refusals(editor, toasts, t);
    Effect::new(move || {
        let title = editor.title.get();
        let name = t.get(key::APP_NAME);
        dom::set_title(&if title.is_empty() { name.to_owned() } else { format!("{title} · {name}") });
    });

    let is_empty = Memo::new(move |_| editor.is_empty());
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
        <Gallery />
        <Shortcuts />
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

/// An edit that is refused is told where it happened if a form shows it, and here in any case.
fn announce_refusals(editor: Editor, toasts: Toasts, t: Texts) {
    Effect::new(move || {
        let problem = editor.refusal.with(|refusal| refusal.as_ref().map(|refusal| refusal.words(t.once())));
        if let Some(problem) = problem {
            toasts.complain(t.once().format(key::ERROR_REFUSED, &[("problem", &problem)]));
        }
    });
}
