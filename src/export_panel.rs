//! What the document becomes outside: every exported file, line by line, each line tied to the element it comes from.

use std::{ops::Range, sync::Arc};

use leptos::{ev, prelude::*};
use mailflow::{Element, Topology};
use mailflow_export::{Bundle, File, FileKind, Line, Options, TokenClass, bundle, changed_lines, tokens};
use mailflow_text::{Text, key};

use crate::{
    editor::{Editor, use_editor},
    frame::use_page,
    panels,
    platform::{dom, file as files, forms, timer},
    text::use_text,
    widgets::{Button, Icon, IconButton, look, small_icon, use_toasts},
};

/// At most so many lines of a file are shown; all of them are copied and downloaded.
const MOST_LINES: usize = 1_000;
/// The id of the lines, for moving the focus.
const LINES: &str = "export-lines";

/// The bundle of the moment and the one before the last edit.
#[derive(Clone)]
struct Exported {
    topology: Arc<Topology>,
    text: Text,
    now: Arc<Bundle>,
    before: Option<Arc<Bundle>>,
}

impl PartialEq for Exported {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.now, &other.now)
    }
}

impl Exported {
    fn new(editor: Editor, text: Text, old: Option<&Self>) -> Self {
        let topology = editor.topology.get();
        let options = Options { text, ..Options::default() };
        let now = Arc::new(bundle(&editor.document(), &options));
        // Another language is no edit: everything would count as changed.
        let before = old
            .filter(|old| old.text == text)
            .and_then(|old| if Arc::ptr_eq(&old.topology, &topology) { old.before.clone() } else { Some(Arc::clone(&old.now)) });
        Self { topology, text, now, before }
    }

    fn changes(&self, file: &File) -> Vec<bool> {
        let before = self.before.as_ref().map(|before| before.file(&file.path));
        match before {
            None => Vec::new(),
            Some(None) => vec![true; file.lines.len()],
            Some(Some(old)) => changed_lines(old, file),
        }
    }
}

/// The panel.
pub fn panel() -> AnyView {
    let t = use_text();
    let editor = use_editor();
    let toasts = use_toasts();
    let exported = Memo::new(move |old: Option<&Exported>| Exported::new(editor, t.now(), old));
    let chosen = RwSignal::new(String::new());
    let selected = Memo::new(move |_| editor.selection().map(|selection| selection.element));
    let shown = Memo::new(move |_| {
        let bundle = exported.get().now;
        let chosen = chosen.get();
        let first = || bundle.files.iter().find(|file| file.kind == FileKind::PowerShell).or(bundle.files.first());
        bundle.file(&chosen).or_else(first).map(|file| file.path.clone()).unwrap_or_default()
    });
    // The file follows the selection: to the first that speaks of it, unless the one that is shown does.
    Effect::new(move || {
        let Some(element) = selected.get() else { return };
        let bundle = exported.get_untracked().now;
        let speaks = |file: &File| file.lines.iter().any(|line| line.element.as_ref() == Some(&element));
        if !bundle.file(&shown.get_untracked()).is_some_and(speaks)
            && let Some(file) = bundle.files.iter().find(|file| speaks(file))
        {
            chosen.set(file.path.clone());
        }
        timer::after(0, || forms::reveal_first(LINES, "[aria-selected=true]")).forget();
    });
    let copy = Callback::new(move |()| {
        if let Some(file) = exported.get_untracked().now.file(&shown.get_untracked()) {
            files::copy(&file.contents());
            toasts.say(untrack(|| t.get(key::TOAST_COPIED)).to_owned(), None);
        }
    });
    let download = Callback::new(move |()| {
        let name = format!("{}.zip", base_name(&editor.title.get_untracked()));
        files::save(&name, "application/zip", &exported.get_untracked().now.zip());
        toasts.say(untrack(|| t.format(key::TOAST_SAVED, &[("file", &name)])), None);
    });
    view! {
        <div class="export">
            <div class="export-files">
                {move || tree(&exported.get(), shown, chosen, selected)}
            </div>
            <div class="export-file">
                <div class="row export-bar">
                    <strong class="mono-name">{shown}</strong>
                    {move || changed_count(&exported.get(), &shown.get()).map(|count| view! {
                        <span class="pill changed">"+ " {t.format(key::EXPORT_CHANGED_LINES, &[("count", &count.to_string())])}</span>
                    })}
                    <span class="spring"></span>
                    <IconButton label=key::EXPORT_COPY icon=Icon::Copy on_click=copy />
                    <Button label=key::EXPORT_DOWNLOAD icon=Icon::Download look=look::PRIMARY on_click=download />
                </div>
                <p class="quiet small export-note">{t.of(key::EXPORT_REVIEW)}</p>
                {move || {
                    let exported = exported.get();
                    let path = shown.get();
                    exported.now.file(&path).map(|file| lines(editor, file, &exported.changes(file), selected))
                }}
                {move || omissions(&exported.get())}
            </div>
        </div>
    }
    .into_any()
}

fn changed_count(exported: &Exported, path: &str) -> Option<usize> {
    let count = exported.changes(exported.now.file(path)?).into_iter().filter(|changed| *changed).count();
    (count > 0).then_some(count)
}

/// A file name made from the document's title.
fn base_name(title: &str) -> String {
    let name: String = title.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    let name = name.split('-').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-").to_lowercase();
    if name.is_empty() { "hopscope".to_owned() } else { name }
}

/// The files by folders.
fn tree(exported: &Exported, shown: Memo<String>, chosen: RwSignal<String>, selected: Memo<Option<Element>>) -> AnyView {
    let t = use_text();
    let mut folder = "";
    let mut rows = Vec::new();
    // The files of the root first, under no head.
    let (roots, others): (Vec<_>, Vec<_>) = exported.now.files.iter().partition(|file| !file.path.contains('/'));
    for file in roots.into_iter().chain(others) {
        let (head, name) = file.path.rsplit_once('/').unwrap_or(("", &file.path));
        if head != folder {
            folder = head;
            rows.push(view! { <li class="group-head">{head.to_owned()}"/"</li> }.into_any());
        }
        let path = StoredValue::new(file.path.clone());
        let is_shown = move || path.with_value(|path| shown.with(|shown| shown == path));
        let is_changed = exported.changes(file).contains(&true);
        let bundle = Arc::clone(&exported.now);
        let speaks = move || {
            let selected = selected.get()?;
            let lines = path.with_value(|path| {
                bundle.file(path).map(|file| file.lines.iter().any(|line| line.element.as_ref() == Some(&selected)))
            })?;
            lines.then(|| view! { <span class="speaks" title=t.of(key::EXPORT_SELECTED)>{small_icon(Icon::Target)} <span class="sr">{t.of(key::EXPORT_SELECTED)}</span></span> })
        };
        let class = if head.is_empty() { "file-row" } else { "file-row inside" };
        rows.push(
            view! {
                <li>
                    <button type="button" class=class aria-current=move || is_shown().then_some("true") on:click=move |_| chosen.set(path.get_value())>
                        <span class="mono-name">{name.to_owned()}</span>
                        {speaks}
                        {is_changed.then(|| view! { <span class="sign" title=t.of(key::EXPORT_CHANGED_FILE)>"+" <span class="sr">{t.of(key::EXPORT_CHANGED_FILE)}</span></span> })}
                    </button>
                </li>
            }
            .into_any(),
        );
    }
    view! { <ul class="rows" aria-label=t.of(key::EXPORT_FILES)>{rows}</ul> }.into_any()
}

/// The lines of a file. One line at a time can have the focus; the arrow keys move it.
fn lines(editor: Editor, file: &File, changes: &[bool], selected: Memo<Option<Element>>) -> AnyView {
    let t = use_text();
    let on_keydown = |event: ev::KeyboardEvent| {
        let steps = match event.key().as_str() {
            "ArrowDown" => 1,
            "ArrowUp" => -1,
            "PageDown" => 15,
            "PageUp" => -15,
            "Home" => i32::MIN,
            "End" => i32::MAX,
            _ => return,
        };
        event.prevent_default();
        event.stop_propagation();
        forms::move_focus(LINES, "[role=option]", steps);
    };
    let kind = file.kind;
    let rows = file
        .lines
        .iter()
        .take(MOST_LINES)
        .enumerate()
        .map(|(index, one)| line(editor, kind, index, one, changes.get(index).copied().unwrap_or_default(), selected))
        .collect_view();
    let cut = (file.lines.len() > MOST_LINES).then(|| {
        let count = MOST_LINES.to_string();
        view! { <p class="quiet small counted">{move || t.format(key::EXPORT_CUT, &[("count", &count)])}</p> }
    });
    view! {
        <div class="code" id=LINES role="listbox" aria-multiselectable="true" aria-label=file.path.clone() on:keydown=on_keydown
            on:pointerleave=move |_| editor.hover.set(None)>
            {rows}
        </div>
        {cut}
    }
    .into_any()
}

fn line(editor: Editor, kind: FileKind, index: usize, line: &Line, is_changed: bool, selected: Memo<Option<Element>>) -> AnyView {
    let t = use_text();
    let page = use_page();
    let element = StoredValue::new(line.element.clone());
    let is_selected = move || element.with_value(|element| element.is_some() && selected.with(|selected| selected == element));
    let is_pointed = move || element.with_value(|element| element.is_some() && editor.hover.with(|hover| hover == element));
    let point = move || {
        element.with_value(|element| {
            if editor.hover.with_untracked(|hover| hover != element) {
                editor.hover.set(element.clone());
            }
        });
    };
    let choose = move || {
        if let Some(element) = element.get_value() {
            editor.select(element);
            page.show_side(panels::INSPECTOR);
        }
    };
    let id = format!("{LINES}-{index}");
    let own = id.clone();
    // An empty line has no name by which it could be chosen.
    let is_blank = line.text.trim().is_empty();
    view! {
        <div
            class=if is_changed { "line changed" } else { "line" }
            class:pointed=is_pointed
            role=if is_blank { "presentation" } else { "option" }
            id=id
            tabindex=(!is_blank).then_some(if index == 0 { "0" } else { "-1" })
            aria-selected=move || (!is_blank).then(|| if is_selected() { "true" } else { "false" })
            data-from=element.with_value(Option::is_some).then_some("element")
            on:pointerenter=move |_| point()
            on:focus=move |_| point()
            on:blur=move |_| editor.hover.set(None)
            on:click=move |_| { dom::focus(&own); choose(); }
            on:keydown=move |event| if matches!(event.key().as_str(), "Enter" | " ") { event.prevent_default(); event.stop_propagation(); choose(); }
        >
            <span class="number" aria-hidden="true">{index + 1}</span>
            <span class="sign" aria-hidden=(!is_changed).then_some("true")>
                {is_changed.then(|| view! { "+" <span class="sr">{t.of(key::EXPORT_CHANGED_LINE)}</span> })}
            </span>
            <span class="text">{coloured(kind, &line.text)}</span>
        </div>
    }
    .into_any()
}

/// The line with its parts in colour.
fn coloured(kind: FileKind, text: &str) -> Vec<AnyView> {
    let mut parts = Vec::new();
    let mut at = 0;
    let plain = |range: Range<usize>| text.get(range).unwrap_or_default().to_owned();
    for (range, class) in tokens(kind, text) {
        let class = match class {
            TokenClass::Comment => "k-comment",
            TokenClass::Keyword => "k-keyword",
            TokenClass::Command => "k-command",
            TokenClass::Parameter => "k-option",
            TokenClass::Variable => "k-variable",
            TokenClass::String => "k-string",
            TokenClass::Number => "k-figure",
            TokenClass::Name => "k-name",
            TokenClass::Heading => "k-heading",
        };
        if at < range.start {
            parts.push(plain(at..range.start).into_any());
        }
        at = range.end;
        parts.push(view! { <span class=class>{plain(range)}</span> }.into_any());
    }
    if at < text.len() {
        parts.push(plain(at..text.len()).into_any());
    }
    parts
}

/// What could not be exported.
fn omissions(exported: &Exported) -> Option<AnyView> {
    let t = use_text();
    let omissions = &exported.now.omissions;
    (!omissions.is_empty()).then(|| {
        let lines = omissions.iter().map(|omission| view! { <li>{omission.sentence(t.now())}</li> }).collect_view();
        view! {
            <details class="omissions">
                <summary>{t.of(key::EXPORT_OMISSIONS)} " " <span class="count">{omissions.len()}</span></summary>
                <ul>{lines}</ul>
            </details>
        }
        .into_any()
    })
}

#[cfg(test)]
mod tests {
    use super::base_name;

    #[test]
    fn the_archive_is_called_after_the_document() {
        assert_eq!(base_name("Microsoft 365 / Postfix"), "microsoft-365-postfix");
        assert_eq!(base_name("…"), "hopscope");
    }
}
