//! The map: systems in their lanes, the ways between them, and the message that travels along them.

mod badge;
mod envelope;
mod gestures;
pub mod graph;
pub mod layout;
mod legend;
mod link;
mod navigate;
mod node;
pub mod progress;
mod related;
mod view;

use std::sync::Arc;

use leptos::{html, prelude::*};
use mailflow::Element;
use mailflow_text::key;

pub use layout::Layout;
pub use link::system_name;
pub use related::{Related, drawn, related};

use self::{
    graph::Lane,
    layout::{LaneBox, Point},
    navigate::Target,
    progress::Progress,
    view::View,
};
use crate::{
    editor::use_editor,
    late::use_late,
    platform::dom,
    text::use_text,
    widgets::{Icon, IconButton, each, look},
};

/// How far lanes reach above and below the map; the same as in `map.css`.
const LANE_REACH: i32 = 4000;

/// What the parts of the map share.
#[derive(Clone, Copy)]
pub struct MapState {
    layout: Memo<Arc<Layout>>,
    progress: Memo<Progress>,
    related: Memo<Option<Related>>,
    /// What the pointer or the focus is on, here, in a list or in a file.
    pointed: Memo<Option<Related>>,
    selected_links: Memo<Vec<usize>>,
    focus: RwSignal<Target>,
    view: RwSignal<View>,
    /// Whether the map glides to its next view; under the reader's hand it does not.
    is_gliding: RwSignal<bool>,
    /// Whether the reader has moved or scaled the map; until then it fits by itself.
    is_touched: StoredValue<bool>,
    frame: NodeRef<html::Div>,
}

impl MapState {
    fn new() -> Self {
        let editor = use_editor();
        let late = use_late();
        let layout = Memo::new(move |_| {
            let trace = editor.trace.get();
            Arc::new(editor.topology.with(|topology| Layout::of(&graph::derive(topology, trace.as_deref()))))
        });
        let progress = Memo::new(move |_| {
            let Some(trace) = editor.trace.get() else { return Progress::default() };
            let at = editor.player.at();
            editor.player.steps.with(|steps| layout.with(|layout| progress::progress(layout, &trace, steps, at)))
        });
        let related = Memo::new(move |_| {
            let (workshop, chosen) = (late.get()?, editor.selection()?);
            editor.topology.with(|topology| layout.with(|layout| (workshop.related)(topology, layout, &chosen.element)))
        });
        let pointed = Memo::new(move |_| {
            let (workshop, element) = (late.get()?, editor.hover.get()?);
            editor.topology.with(|topology| layout.with(|layout| (workshop.drawn)(topology, layout, &element)))
        });
        let selected_links = Memo::new(move |_| {
            let Some(chosen) = editor.selection() else { return Vec::new() };
            if matches!(chosen.element, Element::System(_)) && chosen.setting.is_none() {
                return Vec::new();
            }
            layout.with(|layout| {
                layout
                    .links
                    .iter()
                    .enumerate()
                    .filter(|(_, link)| link.link.is_about(&chosen.element))
                    .map(|(index, _)| index)
                    .collect()
            })
        });
        Self {
            layout,
            progress,
            related,
            pointed,
            selected_links,
            focus: RwSignal::new(Target::Node(0)),
            view: RwSignal::new(View { x: 0, y: 0, scale: 1000 }),
            is_gliding: RwSignal::new(false),
            is_touched: StoredValue::new(false),
            frame: NodeRef::new(),
        }
    }

    fn window(self) -> (i32, i32) {
        self.frame.get_untracked().map_or((0, 0), |frame| dom::size(&frame))
    }

    fn content(self) -> Point {
        self.layout.with_untracked(|layout| (layout.width, layout.height))
    }

    /// Shows the whole map, or as much as can be read around the message.
    fn fit(self) {
        let window = self.window();
        if window.0 > 0 {
            self.is_touched.set_value(false);
            self.view.set(View::fit(self.content(), window, self.message_at().unwrap_or_default()));
        }
    }

    /// Shows the whole map, however small: that is what the reader asks for.
    fn fit_whole(self) {
        let window = self.window();
        if window.0 > 0 {
            let whole = View::whole(self.content(), window);
            self.is_gliding.set(true);
            self.view.set(whole);
            self.is_touched.set_value(whole != View::fit(self.content(), window, (0, 0)));
        }
    }

    /// Where the message is, or where it ended.
    fn message_at(self) -> Option<Point> {
        self.progress.with_untracked(|progress| {
            let (system, part) =
                progress.active.first().cloned().or_else(|| progress.stamps.first().map(|stamp| (stamp.at.clone(), None)))?;
            self.layout.with_untracked(|layout| layout.node(&system).map(|node| (node.x + node.width / 2, node.part_y(part))))
        })
    }

    fn zoom(self, factor: i32) {
        let (width, height) = self.window();
        self.is_touched.set_value(true);
        self.is_gliding.set(true);
        self.view.update(|view| *view = view.zoomed(factor, (width / 2, height / 2)));
    }

    /// Moves the focus, and the map if it would be outside.
    fn go_to(self, target: Target) {
        self.focus.set(target);
        dom::focus(&target.id());
        if let Some(point) = self.layout.with_untracked(|layout| target.point(layout)) {
            let window = self.window();
            self.is_gliding.set(true);
            self.view.update(|view| *view = view.showing(point, window));
        }
    }
}

/// The map.
#[component]
pub fn Map() -> impl IntoView {
    let t = use_text();
    let editor = use_editor();
    let state = MapState::new();
    let nodes = Memo::new(move |_| {
        state.layout.with(|layout| {
            layout
                .nodes
                .iter()
                .enumerate()
                .map(|(index, node)| (index, node.node.id.clone(), node.node.parts.len()))
                .collect::<Vec<_>>()
        })
    });
    let links = Memo::new(move |_| state.layout.with(|layout| layout.links.len()));
    state.frame.on_load(move |frame| {
        state.fit();
        crate::platform::pointer::on_resize(&frame, move || {
            if !state.is_touched.try_get_value().unwrap_or(true) {
                state.fit();
            }
        });
    });
    Effect::new(move |before: Option<u32>| {
        let opened = editor.opened.get();
        state.layout.track();
        if before != Some(opened) || !state.is_touched.get_value() {
            state.fit();
        }
        opened
    });
    follow_message(state);
    view! {
        <div
            class="map"
            data-more=move || state.view.get().more(state.content(), state.window())
            node_ref=state.frame
            role="group"
            aria-label=t.of(key::REGION_MAP)
            aria-describedby="map-help"
            on:pointerdown=gestures::down(state)
            on:pointermove=gestures::moved(state)
            on:pointerup=gestures::up()
            on:pointercancel=gestures::up()
            on:wheel=gestures::wheel(state)
            on:keydown=gestures::key(state)
        >
            <p class="sr" id="map-help">{t.of(key::MAP_HELP)}</p>
            <div class=move || format!("world{}{}", if state.is_gliding.get() { " gliding" } else { "" }, state.view.with(|view| view.detail())) style:transform=move || state.view.get().transform() style:width=world_side(state, |layout| layout.width) style:height=world_side(state, |layout| layout.height)>
                {move || state.layout.with(|layout| lanes(state, layout))}
                <svg class="ways" aria-hidden="true" focusable="false" width=move || state.layout.with(|layout| layout.width.to_string()) height=move || state.layout.with(|layout| layout.height.to_string())>
                    {each(links, Arc::new(move |index| link::curve(state, index)))}
                </svg>
                <For each=move || nodes.get() key=|node| node.clone() children=move |(index, id, _)| node::node(state, index, id) />
                {each(links, Arc::new(move |index| link::label(state, index)))}
                {envelope::stamps(state)}
                {envelope::envelopes(state)}
            </div>
            <div class="map-tools end">
                <IconButton label=key::MAP_ZOOM_OUT icon=Icon::Minus keys="−" look=look::SMALL on_click=Callback::new(move |()| state.zoom(800)) />
                <IconButton label=key::MAP_ZOOM_IN icon=Icon::Add keys="+" look=look::SMALL on_click=Callback::new(move |()| state.zoom(1250)) />
                <IconButton label=key::MAP_FIT icon=Icon::Fit keys="0" look=look::SMALL on_click=Callback::new(move |()| state.fit_whole()) />
            </div>
            <div class="map-tools">{legend::legend()}</div>
        </div>
    }
    .into_any()
}

/// Keeps the message in the window while it is played, where the map is larger than the window.
fn follow_message(state: MapState) {
    let player = use_editor().player;
    Effect::new(move |before: Option<usize>| {
        let at = player.at();
        if before.is_some_and(|before| before != at)
            && let Some(here) = state.message_at()
        {
            let window = state.window();
            let next = state.view.with_untracked(|view| view.showing(here, window));
            if next != state.view.get_untracked() {
                state.is_gliding.set(true);
                state.view.set(next);
            }
        }
        at
    });
}

fn world_side(state: MapState, side: fn(&Layout) -> i32) -> impl Fn() -> String {
    move || state.layout.with(|layout| format!("{}px", side(layout)))
}

/// Lanes reach over the whole window, the outer ones sideways as well; their names stay at the window's upper edge.
fn lanes(state: MapState, layout: &Layout) -> AnyView {
    let last = layout.lanes.len().saturating_sub(1);
    let reach = |is_outer: bool| if is_outer { LANE_REACH } else { 0 };
    layout
        .lanes
        .iter()
        .enumerate()
        .map(|(index, place)| lane(state, place, (reach(index == 0), reach(index == last))))
        .collect_view()
        .into_any()
}

fn lane(state: MapState, lane: &LaneBox, (left, right): (i32, i32)) -> AnyView {
    let t = use_text();
    let (class, label) = match lane.lane {
        Lane::Outside => ("lane outside", key::MAP_LANE_OUTSIDE),
        Lane::Partners => ("lane other", key::MAP_LANE_PARTNERS),
        Lane::Filters => ("lane other", key::MAP_LANE_FILTERS),
        Lane::Cloud => ("lane cloud", key::MAP_LANE_CLOUD),
        Lane::Own => ("lane own", key::MAP_LANE_OWN),
    };
    view! {
        <div class=class style:left=format!("{}px", lane.x - left) style:width=format!("{}px", left + lane.width + right)>
            <h2 style:left=format!("{left}px") style:width=format!("{}px", lane.width) style:top=move || state.view.with(|view| format!("{}px", LANE_REACH - view.y * 1000 / view.scale.max(1)))>{t.of(label)}</h2>
        </div>
    }
    .into_any()
}
