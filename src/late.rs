//! What the first picture does without: routing and the trace, lists, forms, findings, export, lessons, the gallery, and the catalogs of other
//! languages than English. The shipped page is cut here: [`WORKSHOP`] and the catalogs are WebAssembly files of their own,
//! fetched when they are first asked for and kept by the service worker.
//!
//! The cut follows the calls. What anything but [`WORKSHOP`] calls is in the first file as well, so the rest of the page
//! reaches these modules through [`Late`] only. Without the feature `shipped` (tests, quick builds) nothing is cut off.
#![cfg_attr(feature = "shipped", allow(unsafe_code, reason = "the macro that marks a cut declares an import and an export"))]

use leptos::{prelude::*, task::spawn_local};
use mailflow::{Element, Message, Topology, Trace, document::Document};
use mailflow_lint::Finding;
use mailflow_text::{Catalog, EN, Language, Refusal, key};

use crate::{
    canvas::{Layout, Related, drawn, related},
    command::{Command, carry_out},
    editor::{Editor, use_editor},
    export_panel, findings, gallery, inspector, lesson_view, lists, message_facts, panels, shortcuts,
    text::{Texts, use_text},
    trace_view::trace_panel,
    widgets::{Toasts, use_toasts},
};

/// The way into what is loaded late.
pub struct Workshop {
    /// Puts in place what its panels share; called once, under the page's owner.
    begin: fn(),
    /// The view of a panel.
    pub panel: fn(&str) -> AnyView,
    /// Dialogs that stand ready.
    pub dialogs: fn() -> AnyView,
    /// Where a message goes.
    pub route: fn(&Topology, &Message) -> Trace,
    /// What is wrong with a configuration.
    pub lint: fn(&Topology) -> Vec<Finding>,
    /// What belongs to an element on the map.
    pub related: fn(&Topology, &Layout, &Element) -> Option<Related>,
    /// Where an element itself is drawn.
    pub drawn: fn(&Topology, &Layout, &Element) -> Option<Related>,
    /// The text of a document.
    pub write: fn(&Document) -> String,
    carry_out: fn(Command),
}

static WORKSHOP: Workshop = Workshop {
    begin,
    panel: |id| match id {
        panels::INSPECTOR => inspector::panel(),
        panels::TRACE => trace_panel(),
        panels::FINDINGS => findings::panel(),
        panels::EXPORT => export_panel::panel(),
        panels::LESSONS => lesson_view::panel(),
        list => lists::Kind::of(list).map(lists::list).into_any(),
    },
    dialogs: || (gallery::gallery(), shortcuts::sheet(), message_facts::dialog()).into_any(),
    route: mailflow::route,
    lint: mailflow_lint::lint,
    related,
    drawn,
    write: Document::to_json,
    carry_out,
};

fn begin() {
    lesson_view::provide_course();
    announce_refusals(use_editor(), use_toasts(), use_text());
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

/// A file of the page could not be fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotLoaded;

macro_rules! cut {
    ($($chunk:ident: $visibility:vis fn $name:ident() -> $type:ty { $value:expr })*) => { $(
        #[cfg(feature = "shipped")]
        $visibility async fn $name() -> Result<&'static $type, NotLoaded> {
            #[wasm_split_helpers::wasm_split($chunk, fallible)]
            fn cut() -> Result<&'static $type, NotLoaded> {
                Ok($value)
            }
            cut().await
        }

        #[cfg(not(feature = "shipped"))]
        $visibility async fn $name() -> Result<&'static $type, NotLoaded> {
            Ok($value)
        }
    )* };
}

cut! {
    workshop: pub fn workshop() -> Workshop { &WORKSHOP }
    vi: fn vietnamese() -> Catalog { &mailflow_text::VI }
    zh_cn: fn chinese() -> Catalog { &mailflow_text::ZH_CN }
    de: fn german() -> Catalog { &mailflow_text::DE }
}

#[cfg(feature = "shipped")]
impl From<wasm_split_helpers::SplitLoaderError> for NotLoaded {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// The catalog of `language`; English is always there.
pub async fn catalog(language: Language) -> Result<&'static Catalog, NotLoaded> {
    match language {
        Language::En => Ok(&EN),
        Language::Vi => vietnamese().await,
        Language::ZhCn => chinese().await,
        Language::De => german().await,
    }
}

/// The workshop, for the rest of the page.
#[derive(Clone, Copy)]
pub struct Late {
    workshop: RwSignal<Option<&'static Workshop>>,
    is_asked: StoredValue<bool>,
    waiting: StoredValue<Vec<Command>>,
    owner: StoredValue<Option<Owner>>,
    toasts: Toasts,
    t: Texts,
}

impl Late {
    /// Not there yet. What it brings lives as long as the owner of the moment.
    pub fn new() -> Self {
        Self {
            workshop: RwSignal::new(None),
            is_asked: StoredValue::new(false),
            waiting: StoredValue::new(Vec::new()),
            owner: StoredValue::new(Owner::current()),
            toasts: use_toasts(),
            t: use_text(),
        }
    }

    /// The workshop, once it is there.
    pub fn get(self) -> Option<&'static Workshop> {
        self.workshop.get()
    }

    /// Asks for the workshop, unless it is there or on its way. After a failure the next one who asks tries again.
    pub fn ask(self) {
        if self.is_asked.get_value() {
            return;
        }
        self.is_asked.set_value(true);
        spawn_local(async move {
            if let Ok(workshop) = workshop().await {
                self.open(workshop);
            } else {
                self.is_asked.set_value(false);
                self.toasts.complain(self.t.once().get(key::ERROR_NOT_LOADED).to_owned());
            }
        });
    }

    /// Opens the workshop, and does what waited for it.
    pub fn open(self, workshop: &'static Workshop) {
        self.is_asked.set_value(true);
        self.under_owner(workshop.begin);
        self.workshop.set(Some(workshop));
        for command in self.waiting.try_update_value(std::mem::take).unwrap_or_default() {
            self.order(command);
        }
    }

    /// Has `command` carried out: at once, or when the workshop is there.
    pub fn order(self, command: Command) {
        if let Some(workshop) = self.workshop.get_untracked() {
            self.under_owner(|| (workshop.carry_out)(command));
        } else {
            self.waiting.update_value(|waiting| waiting.push(command));
            self.ask();
        }
    }

    fn under_owner(self, work: impl FnOnce()) {
        match self.owner.get_value() {
            Some(owner) => owner.with(work),
            None => work(),
        }
    }
}

/// The workshop of the page.
pub fn use_late() -> Late {
    expect_context()
}
