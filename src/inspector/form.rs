//! A form: the element or the message it edits, and its fields as the tables list them. A field holds text and commits it when the reader is
//! done; what the core or the editor refuses is said beside the field and never reaches the document.

use std::sync::Arc;

use leptos::{ev, prelude::*};
use mailflow::Element;
use mailflow_edit::{Edit, ElementValue, element_value};
use mailflow_text::{Key, Refusal, key};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{
    field::{Field, Kind, Problem, Section, When, put},
    items,
};
use crate::{
    draft::Draft,
    editor::Editor,
    platform::forms,
    text::{Texts, use_text},
    widgets::{Icon, Toasts, field::field_id, small_icon, use_toasts},
};

/// What a form edits.
#[derive(Clone, Copy)]
pub struct Form {
    /// The page's editor.
    pub editor: Editor,
    /// The element, which follows renames; a message is none.
    pub element: Memo<Option<Element>>,
    message: Option<Draft>,
    /// The page's words.
    pub texts: Texts,
    /// Where a refusal is told that belongs to no single field.
    pub toasts: Toasts,
    value: Memo<Option<Arc<Held>>>,
}

/// An element in its JSON form, as saved documents write it.
#[derive(PartialEq)]
struct Held {
    kind: String,
    fields: Value,
}

impl Form {
    /// A form of the element of the moment.
    pub fn new(editor: Editor, element: Memo<Option<Element>>) -> Self {
        let value = Memo::new(move |_| {
            let element = element.get()?;
            let value = editor.topology.with(|topology| element_value(topology, &element))?;
            let Ok(Value::Object(kinds)) = mailflow::json::to_value(&value) else { return None };
            let (kind, fields) = kinds.into_iter().next()?;
            Some(Arc::new(Held { kind, fields }))
        });
        Self { editor, element, message: None, texts: use_text(), toasts: use_toasts(), value }
    }

    /// A form of what the message says that is being composed.
    pub fn of_message(editor: Editor) -> Self {
        let draft = editor.draft;
        let value = Memo::new(move |_| {
            let fields = mailflow::json::to_value(&draft.rest()?).ok()?;
            Some(Arc::new(Held { kind: String::new(), fields }))
        });
        let element = Memo::new(|_| None);
        Self { editor, element, message: Some(draft), texts: use_text(), toasts: use_toasts(), value }
    }

    /// What is at a place; runs again when the element changes.
    pub fn look<T>(self, place: &str, see: impl FnOnce(Option<&Value>) -> T) -> T {
        self.value.with(|held| see(held.as_ref().and_then(|held| held.fields.pointer(place))))
    }

    /// Puts a value at a place of the element; answers why not.
    pub fn change(self, place: &str, new: Value) -> Result<(), String> {
        self.change_by(Editor::run, place, new)
    }

    fn change_by(self, step: Step, place: &str, new: Value) -> Result<(), String> {
        let Some(held) = self.value.get_untracked() else { return Ok(()) };
        let mut fields = held.fields.clone();
        if !put(&mut fields, place, new) {
            return Ok(());
        }
        if let Some(draft) = self.message {
            let message = self.read(&fields)?;
            draft.put_rest(message);
            return Ok(());
        }
        let Some(element) = self.element.get_untracked() else { return Ok(()) };
        let value: ElementValue = self.read(&Value::Object(Map::from_iter([(held.kind.clone(), fields)])))?;
        run_by(step, self.editor, self.texts, Edit::put_at(&element, value))
    }

    /// The value that a JSON form stands for, or what is wrong with it in the reader's words.
    fn read<T: DeserializeOwned>(self, form: &Value) -> Result<T, String> {
        mailflow::json::from_value(form)
            .map_err(|error| self.texts.once().format(key::PROBLEM_VALUE, &[("detail", &error.to_string())]))
    }
}

/// How an edit is done: as a step of its own, or in place of the last one.
type Step = fn(Editor, Edit);

/// Does `edit`; answers why not, for the field that asked, so that no toast has to say it again.
pub fn run(form: Form, edit: Edit) -> Result<(), String> {
    run_by(Editor::run, form.editor, form.texts, edit)
}

fn run_by(step: Step, editor: Editor, texts: Texts, edit: Edit) -> Result<(), String> {
    step(editor, edit);
    match editor.refusal.try_update(Option::take).flatten() {
        Some(refusal) => Err(refusal.words(texts.once())),
        None => Ok(()),
    }
}

/// The sections of a form.
pub fn sections(form: Form, sections: &'static [Section]) -> AnyView {
    sections.iter().map(|one| section(form, one)).collect_view().into_any()
}

fn section(form: Form, section: &'static Section) -> AnyView {
    let t = use_text();
    let shown = Memo::new(move |_| section.fields.iter().any(|field| is_shown(form, "", field)));
    view! {
        <fieldset class="form-section" hidden=move || !shown.get()>
            <legend>{t.of(section.title)}</legend>
            {section.fields.iter().map(|one| field(form, "", one)).collect_view()}
        </fieldset>
    }
    .into_any()
}

fn is_shown(form: Form, prefix: &str, field: &Field) -> bool {
    let says_something = || {
        let place = [prefix, field.at].concat();
        form.look(&place, |value| !matches!(value, None | Some(Value::Null | Value::Bool(false))))
    };
    match field.when {
        None => true,
        Some(When::Is(at, wanted)) => {
            let place = [prefix, at].concat();
            form.look(&place, |value| value.and_then(Value::as_str) == Some(wanted)) || says_something()
        }
        Some(When::Set(at)) => form.look(at, |value| !matches!(value, None | Some(Value::Null))),
    }
}

/// A field of the form, shown when it matters.
pub fn field(form: Form, prefix: &str, field: &'static Field) -> AnyView {
    let place: Arc<str> = [prefix, field.at].concat().into();
    if field.when.is_none() {
        return control(form, place, field);
    }
    let prefix: Arc<str> = prefix.into();
    let shown = Memo::new(move |_| is_shown(form, &prefix, field));
    (move || shown.get().then(|| control(form, Arc::clone(&place), field))).into_any()
}

fn control(form: Form, place: Arc<str>, field: &'static Field) -> AnyView {
    match field.kind {
        Kind::Toggle | Kind::Presence(_) => toggle(form, place, field),
        Kind::Items(fields, fresh, add) => items::items(form, place, field, fields, fresh, add),
        Kind::Variants(variants, add) => items::variants(form, place, field, variants, add),
        Kind::OptionalLines(_, nothing) => optional_lines(form, place, field, nothing),
        _ => text(form, place, field, Signal::stored(false)),
    }
}

/// What is wrong with a field, for as long as the document's text of it stays the same.
#[derive(Clone, Copy)]
pub struct Refusals {
    shown: Memo<String>,
    said: RwSignal<Option<(String, Vec<String>)>>,
}

impl Refusals {
    /// None yet, for a field that shows `shown`.
    pub fn of(shown: Memo<String>) -> Self {
        Self { shown, said: RwSignal::new(None) }
    }

    fn get(self) -> Vec<String> {
        let shown = self.shown.get();
        self.said
            .with(|said| said.as_ref().filter(|(at, _)| *at == shown).map(|(_, problems)| problems.clone()))
            .unwrap_or_default()
    }

    /// Whether there are any.
    pub fn any(self) -> bool {
        !self.get().is_empty()
    }

    /// Says these instead of what was said before.
    pub fn say(self, problems: Vec<String>) {
        self.said.set((!problems.is_empty()).then(|| (self.shown.get_untracked(), problems)));
    }

    /// The lines under the field.
    pub fn view(self, id: String) -> AnyView {
        view! {
            <div class="errors" id=id aria-live="polite">
                {move || self.get().into_iter().map(|problem| view! { <p class="error">{small_icon(Icon::Error)} <span>{problem}</span></p> }).collect_view()}
            </div>
        }
        .into_any()
    }
}

/// The words for what the parser found.
fn worded(t: Texts, problems: Vec<(usize, Problem)>) -> Vec<String> {
    let word = |problem| match problem {
        Problem::Core(refusal) => refusal.words(t.now()),
        Problem::Page(key, text) => t.now().format(key, &[("text", &text)]),
    };
    problems
        .into_iter()
        .map(|(line, problem)| match line {
            0 => word(problem),
            line => t.now().format(key::FIELD_LINE_PROBLEM, &[("line", &line.to_string()), ("problem", &word(problem))]),
        })
        .collect()
}

/// Whether the selection points at this very setting.
fn is_meant(form: Form, parameter: &'static str) -> Memo<bool> {
    Memo::new(move |_| {
        !parameter.is_empty() && form.editor.selection().and_then(|selection| selection.setting) == Some(parameter)
    })
}

/// The label with the parameter's own name.
pub fn label(field_label: Key, parameter: &'static str, id: &str) -> AnyView {
    let t = use_text();
    view! {
        <label for=id.to_owned()>
            {t.of(field_label)} " " {(!parameter.is_empty()).then(|| view! { <span class="parameter">{parameter}</span> })}
        </label>
    }
    .into_any()
}

fn text(form: Form, place: Arc<str>, field: &'static Field, disabled: Signal<bool>) -> AnyView {
    let t = use_text();
    let id = field_id();
    let looked = Arc::clone(&place);
    let shown = Memo::new(move |_| form.look(&looked, |value| field.write(value)));
    let refusals = Refusals::of(shown);
    let meant = is_meant(form, field.parameter);
    let (errors_id, hint_id) = (format!("{id}-errors"), format!("{id}-hint"));
    let describes =
        [field.hint.map(|_| hint_id.clone()), Some(errors_id.clone())].into_iter().flatten().collect::<Vec<_>>().join(" ");
    // The step that this list made last: arrow keys choose one entry after the other on the way to the one that is wanted.
    let own_step = StoredValue::new(None::<u32>);
    let commit = move |event: ev::Event| {
        let typed = event_target_value(&event);
        let goes_on = own_step.get_value() == Some(form.editor.step());
        let result = match field.kind.read(&typed) {
            Ok(value) => {
                let step = if goes_on { Editor::amend } else { Editor::run };
                let result = committed(form, step, &place, field, value).map_err(|refusal| vec![refusal]);
                // Back at the value it began with, there is no step of its own left.
                let has_step = (result.is_ok() || goes_on) && !untrack(|| form.editor.can_redo());
                own_step.set_value(has_step.then(|| form.editor.step()));
                result
            }
            Err(problems) => Err(untrack(|| worded(t, problems))),
        };
        let is_choice = !matches!(
            field.kind,
            Kind::Text(_) | Kind::OptionalText(_) | Kind::Lines(_) | Kind::OptionalLines(..) | Kind::Map(..)
        );
        if result.is_ok() || is_choice {
            forms::show_text(&event, &shown.get_untracked());
        }
        refusals.say(result.err().unwrap_or_default());
    };
    let invalid = move || refusals.any().then_some("true");
    let input = match field.kind {
        Kind::Text(_) | Kind::OptionalText(_) => view! {
            <input class="input mono" id=id.clone() type="text" autocomplete="off" autocapitalize="off" spellcheck="false" prop:value=shown
                aria-invalid=invalid aria-describedby=describes on:change=commit />
        }
        .into_any(),
        Kind::Lines(_) | Kind::OptionalLines(..) | Kind::Map(..) => view! {
            <textarea class="input mono lines" id=id.clone() autocomplete="off" autocapitalize="off" spellcheck="false" prop:value=shown disabled=disabled
                rows=move || shown.with(|text| text.lines().count().clamp(1, 8) + 1).to_string()
                aria-invalid=invalid aria-describedby=describes on:change=commit></textarea>
        }
        .into_any(),
        _ => view! {
            <select class="select" id=id.clone() prop:value=shown aria-invalid=invalid aria-describedby=describes on:change=commit
                on:blur=move |_| own_step.set_value(None) on:pointerdown=move |_| own_step.set_value(None)>
                {move || {
                    let chosen = shown.get();
                    options(form, field, t, &chosen)
                        .into_iter()
                        .map(|(value, name)| {
                            let selected = value == chosen;
                            view! { <option value=value selected=selected>{name}</option> }
                        })
                        .collect_view()
                }}
            </select>
        }
        .into_any(),
    };
    view! {
        <div class="field" data-meant=move || meant.get().then_some("true")>
            {label(field.label, field.parameter, &id)}
            {input}
            {field.hint.map(|hint| view! { <p class="hint" id=hint_id>{t.of(hint)}</p> })}
            {refusals.view(errors_id)}
        </div>
    }
    .into_any()
}

fn committed(form: Form, step: Step, place: &str, field: &Field, value: Value) -> Result<(), String> {
    match (field.kind, value) {
        (Kind::Recipient, Value::String(code)) => {
            let kind = form.look("/kind", |kind| super::recipient::changed_kind(kind, &code));
            form.change_by(step, place, kind)
        }
        (_, value) => form.change_by(step, place, value),
    }
}

/// The choices of a select field.
fn options(form: Form, field: &Field, t: Texts, chosen: &str) -> Vec<(String, String)> {
    let fixed = |choices: &[(&str, Key)]| {
        choices.iter().map(|(value, name)| ((*value).to_owned(), t.get(*name).to_owned())).collect::<Vec<_>>()
    };
    let one_of = |names: Vec<String>, nothing: Option<Key>| {
        let nothing = nothing.map(|nothing| (String::new(), t.get(nothing).to_owned()));
        let is_unknown = !chosen.is_empty() && !names.iter().any(|name| name == chosen);
        let unknown = is_unknown.then(|| (chosen.to_owned(), t.format(key::FIELD_MISSING, &[("name", chosen)])));
        nothing.into_iter().chain(names.into_iter().map(|name| (name.clone(), name))).chain(unknown).collect()
    };
    match field.kind {
        Kind::Choice(choices) => fixed(choices),
        Kind::OptionalChoice(nothing, choices) => {
            let mut options = vec![(String::new(), t.get(nothing).to_owned())];
            options.extend(fixed(choices));
            options
        }
        Kind::Recipient => fixed(super::recipient::KINDS),
        Kind::Certificate(nothing) => {
            let names = form
                .editor
                .topology
                .with(|topology| topology.certificates.iter().map(|certificate| certificate.name.to_string()).collect());
            one_of(names, Some(nothing))
        }
        Kind::Connector => one_of(connectors(form), None),
        _ => Vec::new(),
    }
}

/// The outbound connectors of the organization that the element belongs to.
pub fn connectors(form: Form) -> Vec<String> {
    let Some(system) = form.element.get().and_then(|element| element.system().cloned()) else { return Vec::new() };
    form.editor.topology.with(|topology| {
        let online = topology.organization(&system).and_then(|organization| organization.exchange_online());
        online
            .map(|online| online.outbound_connectors.iter().map(|connector| connector.name.to_string()).collect())
            .unwrap_or_default()
    })
}

fn toggle(form: Form, place: Arc<str>, field: &'static Field) -> AnyView {
    let t = use_text();
    let id = field_id();
    let looked = Arc::clone(&place);
    let ticked = Memo::new(move |_| {
        form.look(&looked, |value| match value {
            None => field.otherwise == "true",
            Some(value) => !matches!(value, Value::Null | Value::Bool(false)),
        })
    });
    let refusals = Refusals::of(Memo::new(move |_| ticked.get().to_string()));
    let meant = is_meant(form, field.parameter);
    let errors_id = format!("{id}-errors");
    let commit = move |event: ev::Event| {
        let on = event_target_checked(&event);
        let new = match field.kind {
            Kind::Presence(fresh) if on => serde_json::from_str(fresh).unwrap_or_default(),
            Kind::Presence(_) => Value::Null,
            _ => Value::Bool(on),
        };
        let result = form.change(&place, new);
        forms::show_ticked(&event, ticked.get_untracked());
        refusals.say(result.err().into_iter().collect());
    };
    view! {
        <div class="field" data-meant=move || meant.get().then_some("true")>
            <label class="toggle">
                <input class="check" type="checkbox" id=id prop:checked=ticked aria-invalid=move || refusals.any().then_some("true")
                    aria-describedby=errors_id.clone() on:change=commit />
                <span>{t.of(field.label)} {(!field.parameter.is_empty()).then(|| view! { <span class="parameter">{field.parameter}</span> })}</span>
            </label>
            {refusals.view(errors_id)}
        </div>
    }
    .into_any()
}

/// A list that may be no list at all: a table that is not set accepts everything, an empty one nothing.
fn optional_lines(form: Form, place: Arc<str>, field: &'static Field, nothing: Key) -> AnyView {
    let t = use_text();
    let looked = Arc::clone(&place);
    let is_nothing = Memo::new(move |_| form.look(&looked, |value| matches!(value, None | Some(Value::Null))));
    let put = Arc::clone(&place);
    // The list as it was, for a reader who turns the table off and on again.
    let kept = StoredValue::new(Value::Array(Vec::new()));
    let switch = move |event: ev::Event| {
        let new = if event_target_checked(&event) {
            kept.set_value(untrack(|| form.look(&put, |value| value.cloned().unwrap_or_default())));
            Value::Null
        } else {
            kept.get_value()
        };
        // A table of checked lines fits wherever no table does.
        let _ = form.change(&put, new);
        forms::show_ticked(&event, is_nothing.get_untracked());
    };
    view! {
        <div class="optional-lines">
            {text(form, place, field, is_nothing.into())}
            <label class="toggle">
                <input class="check" type="checkbox" prop:checked=is_nothing on:change=switch />
                <span>{t.of(nothing)}</span>
            </label>
        </div>
    }
    .into_any()
}
