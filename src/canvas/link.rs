//! A way on the map: its curve, and the label one can select.

use leptos::prelude::*;
use mailflow::SystemId;
use mailflow_text::key;

use super::{
    MapState,
    badge::badge,
    graph::{Label, Line},
    layout::LinkBox,
    navigate::Target,
};
use crate::{
    editor::use_editor,
    frame::use_page,
    panels,
    text::{Texts, use_text},
};

/// The curve of the way number `index`: inside the map's SVG.
pub fn curve(state: MapState, index: usize) -> AnyView {
    let shown = Memo::new(move |_| state.layout.with(|layout| layout.links.get(index).cloned()));
    let d = Memo::new(move |_| shown.with(|link| link.as_ref().map(LinkBox::curve).unwrap_or_default()));
    let arrow = move || shown.with(|link| link.as_ref().map(LinkBox::arrow).unwrap_or_default());
    let class = move || {
        let style = shown.with(|link| match link.as_ref().map(|link| link.link.line) {
            Some(Line::RuleOnly) => " rule-only",
            Some(Line::Disabled) => " disabled",
            Some(Line::Plain) | None => "",
        });
        let passed =
            state.progress.with(|progress| progress.passed.iter().find(|(way, _)| *way == index).map(|(_, outcome)| *outcome));
        let passed = passed.map(|outcome| format!(" passed outcome {outcome}")).unwrap_or_default();
        format!("way{style}{passed}{}", emphasis(state, index))
    };
    view! {
        <g class=class>
            <path class="way-line" d=d />
            <path class="way-inner" d=d />
            <path class="way-arrow" d=arrow />
        </g>
    }
    .into_any()
}

/// The label of the way number `index`.
pub fn label(state: MapState, index: usize) -> AnyView {
    let t = use_text();
    let editor = use_editor();
    let page = use_page();
    let link = Memo::new(move |_| state.layout.with(|layout| layout.links.get(index).cloned()));
    let side = move |measure: fn(&LinkBox) -> i32| move || link.with(|link| format!("{}px", link.as_ref().map_or(0, measure)));
    let name = move || link.with(|link| link.as_ref().map(|link| name_of(t, link)).unwrap_or_default());
    let detail = move || {
        link.with(|link| match link.as_ref().map(|link| (link.link.line, link.link.detail)) {
            Some((Line::Disabled, _)) => t.get(key::MAP_EDGE_DISABLED).to_owned(),
            Some((_, Some(detail))) => t.get(detail).to_owned(),
            Some((_, None)) | None => String::new(),
        })
    };
    // From where to where, after the name. Without an own label the button is called what it shows, badge included: that is
    // what people who speak to their computer say.
    let described = move |shown: &str| {
        link.with(|link| {
            let Some(link) = link else { return String::new() };
            let (from, to) = (system_name(t, &link.from), system_name(t, &link.to));
            t.format(key::MAP_EDGE_LABEL, &[("name", shown), ("from", &from), ("to", &to)])
        })
    };
    let point = move || {
        editor.hover.set(link.with_untracked(|link| link.as_ref()?.link.settings.first().map(|setting| setting.element.clone())));
    };
    let is_selected = move || state.selected_links.with(|links| links.contains(&index));
    view! {
        <button
            type="button"
            class=move || {
                let is_off = link.with(|link| link.as_ref().is_some_and(|link| link.link.line == Line::Disabled));
                format!("way-label{}{}", if is_off { " disabled" } else { "" }, emphasis(state, index))
            }
            id=Target::Link(index).id()
            style:left=side(|link| link.label.0)
            style:top=side(|link| link.label.1)
            tabindex=move || if state.focus.get() == Target::Link(index) { "0" } else { "-1" }
            title=move || described(&name())
            aria-pressed=move || if is_selected() { "true" } else { "false" }
            aria-describedby="map-help"
            on:focus=move |_| { state.focus.set(Target::Link(index)); point(); }
            on:blur=move |_| editor.hover.set(None)
            on:pointerenter=move |_| point()
            on:pointerleave=move |_| editor.hover.set(None)
            on:click=move |_| {
                if let Some(setting) = link.with_untracked(|link| link.as_ref().and_then(|link| link.link.settings.first().cloned())) {
                    editor.select(setting);
                    page.show_side(panels::INSPECTOR);
                }
            }
        >
            <span class="way-name">{name}</span>
            <span class="way-detail">{detail}</span>
            <span class="sr">{move || described("")}</span>
            {badge(move |element| link.with(|link| link.as_ref().is_some_and(|link| link.link.is_about_itself(element))))}
        </button>
    }
    .into_any()
}

fn emphasis(state: MapState, index: usize) -> &'static str {
    let is_pointed = state.pointed.with(|pointed| pointed.as_ref().is_some_and(|pointed| pointed.links.contains(&index)));
    let is_selected = state.selected_links.with(|links| links.contains(&index));
    let is_aside = || state.related.with(|related| related.as_ref().is_some_and(|related| !related.links.contains(&index)));
    match (is_pointed, is_selected) {
        (true, true) => " pointed selected",
        (true, false) => " pointed",
        (false, true) => " selected",
        (false, false) if is_aside() => " faded",
        (false, false) => "",
    }
}

fn name_of(t: Texts, link: &LinkBox) -> String {
    match &link.link.label {
        Label::Name(name) => name.clone(),
        Label::Word(word) => t.get(*word).to_owned(),
        Label::MxOf(domains) => t.format(key::MAP_MX_OF, &[("domains", domains)]),
    }
}

/// What a system is called: its name in the document, or the catalog's word for the Internet.
pub fn system_name(t: Texts, id: &SystemId) -> String {
    if id.is_internet() { t.get(key::MAP_INTERNET).to_owned() } else { id.to_string() }
}
