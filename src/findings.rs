//! What is wrong with the configuration: each finding with its sentence, the message that proves it, and fixes that can be
//! undone.

use std::sync::Arc;

use leptos::prelude::*;
use mailflow::Element;
use mailflow_lint::{Finding, Fix, Severity};
use mailflow_text::{
    Key, assumption_reading, config_label, evidence_name, finding_explanation, finding_sentence, fix_title, key,
};

use crate::{
    editor::{Editor, use_editor},
    frame::{Page, use_page},
    inspector::assumption,
    lists, panels,
    text::{Texts, use_text},
    widgets::{Empty, Icon, Toasts, icon, small_icon, use_toasts},
};

/// The shape of a severity.
pub const fn shape(severity: Severity) -> Icon {
    match severity {
        Severity::Error => Icon::Error,
        Severity::Warning => Icon::Warning,
        Severity::Notice => Icon::Info,
    }
}

const fn word(severity: Severity) -> Key {
    match severity {
        Severity::Error => key::SEVERITY_ERROR,
        Severity::Warning => key::SEVERITY_WARNING,
        Severity::Notice => key::SEVERITY_NOTICE,
    }
}

/// How many findings there are, for the tab.
pub fn count() -> Signal<Option<usize>> {
    let editor = use_editor();
    let page = use_page();
    Signal::derive(move || {
        let count = editor.findings.with(|findings| findings.len());
        (count > 0 && !page.is_asking.get()).then_some(count)
    })
}

/// The panel.
pub fn panel() -> AnyView {
    let desk = Desk { editor: use_editor(), page: use_page(), toasts: use_toasts(), t: use_text() };
    (move || {
        let findings = desk.editor.findings.get();
        if findings.is_empty() {
            return view! { <Empty icon=Icon::CheckCircle title=key::FINDINGS_NONE /> }.into_any();
        }
        let cards = findings.iter().cloned().map(|finding| desk.card(finding)).collect_view();
        view! { <ol class="findings">{cards}</ol> }.into_any()
    })
    .into_any()
}

/// What a card may do.
#[derive(Clone, Copy)]
struct Desk {
    editor: Editor,
    page: Page,
    toasts: Toasts,
    t: Texts,
}

impl Desk {
    fn card(self, finding: Finding) -> AnyView {
        let t = self.t;
        let severity = finding.severity;
        let finding = StoredValue::new(finding);
        let sentence = move || finding.with_value(|finding| finding_sentence(t.now(), finding.lint, &finding.arguments));
        let explanation = move || finding.with_value(|finding| finding_explanation(t.now(), finding.lint, &finding.arguments));
        let confidence = move || finding.with_value(|finding| evidence_name(t.now(), finding.confidence));
        let fixes = finding.with_value(|finding| finding.fixes.clone());
        let related: Vec<Element> = finding.with_value(|finding| {
            let mut related: Vec<Element> = finding.related.iter().map(|config| config.element.clone()).collect();
            related.dedup();
            related
        });
        view! {
            <li class="finding" data-lint=finding.with_value(|finding| finding.lint)>
                <p class="finding-head">
                    <span class=format!("pill outcome {}", severity.code())>{small_icon(shape(severity))} {t.of(word(severity))}</span>
                    <strong>{sentence}</strong>
                </p>
                <div class="row">
                    {self.primary(finding)}
                    {self.witness(finding)}
                </div>
                {(!fixes.is_empty()).then(|| view! {
                    <ul class="fixes" aria-label=t.of(key::FINDINGS_FIX)>{fixes.into_iter().map(|fix| self.fix(fix)).collect_view()}</ul>
                })}
                <details>
                    <summary>{t.of(key::FINDINGS_EXPLAIN)}</summary>
                    <p>{explanation}</p>
                    <p class="quiet small">{t.of(key::FINDINGS_CONFIDENCE)} ": " {confidence}</p>
                    {(!related.is_empty()).then(|| view! { <p class="label small">{t.of(key::FINDINGS_RELATED)}</p> {lists::links(related)} })}
                </details>
            </li>
        }
        .into_any()
    }

    /// The link to the setting to look at first.
    fn primary(self, finding: StoredValue<Finding>) -> AnyView {
        let Self { editor, page, t, .. } = self;
        let label = move || finding.with_value(|finding| config_label(t.now(), &finding.primary));
        let open = move |_| {
            finding.with_value(|finding| editor.select(finding.primary.clone()));
            page.show_side(panels::INSPECTOR);
            page.details.set(true);
        };
        let hover =
            move |inside: bool| editor.hover.set(inside.then(|| finding.with_value(|finding| finding.primary.element.clone())));
        view! {
            <button type="button" class="button small" on:click=open on:pointerenter=move |_| hover(true) on:pointerleave=move |_| hover(false)>
                {small_icon(Icon::Edit)} <span class="mono-name">{label}</span>
            </button>
        }
        .into_any()
    }

    /// The button that sends the message that proves the finding; under another reading if that is what it takes.
    fn witness(self, finding: StoredValue<Finding>) -> Option<AnyView> {
        let Self { editor, page, toasts, t } = self;
        let message = finding.with_value(|finding| finding.witness.as_ref().map(|(message, _)| message.clone()))?;
        let reading = finding.with_value(|finding| finding.reading);
        let show = move |_| {
            if let Some((assumption, reading)) = reading {
                editor.run(assumption::take(assumption, reading));
                let words = untrack(|| assumption_reading(t.now(), assumption, reading));
                let text = untrack(|| t.format(key::FINDINGS_READING_TAKEN, &[("reading", &words)]));
                toasts.say(text, Some((key::TOAST_UNDO, Arc::new(move || editor.undo()))));
            }
            editor.draft.take(&message);
            page.show_side(panels::TRACE);
            editor.player.replay();
        };
        let words = move || match reading {
            Some((assumption, reading)) => {
                t.format(key::FINDINGS_SHOW_UNDER_READING, &[("reading", &assumption_reading(t.now(), assumption, reading))])
            }
            None => t.get(key::FINDINGS_SHOW).to_owned(),
        };
        Some(
            view! {
                <button type="button" class="button small" on:click=show>{small_icon(Icon::Play)} <span>{words}</span></button>
            }
            .into_any(),
        )
    }

    fn fix(self, fix: Fix) -> AnyView {
        let Self { editor, toasts, t, .. } = self;
        let is_safe = fix.safe;
        let fix = StoredValue::new(fix);
        let title = move || fix.with_value(|fix| fix_title(t.now(), fix.id, &fix.arguments));
        let mend = move |_| {
            editor.run_all(fix.with_value(|fix| fix.edits.clone()));
            if editor.refusal.with_untracked(Option::is_none) {
                let text = untrack(|| t.format(key::TOAST_FIXED, &[("fix", &title())]));
                toasts.say(text, Some((key::TOAST_UNDO, Arc::new(move || editor.undo()))));
            }
        };
        view! {
            <li>
                <button type="button" class="button outlined fix" on:click=mend>{icon(Icon::CheckCircle)} <span>{title}</span></button>
                {(!is_safe).then(|| view! { <span class="quiet small">{t.of(key::FINDINGS_FIX_REVIEW)}</span> })}
            </li>
        }
        .into_any()
    }
}
