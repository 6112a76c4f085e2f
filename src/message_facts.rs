//! What a message says beside its envelope: header fields, signatures, what filters find in it, the client's address.

use leptos::prelude::*;
use mailflow_text::key;

use crate::{
    editor::use_editor,
    frame::use_page,
    inspector,
    text::use_text,
    widgets::{Button, Icon, Modal, icon},
};

/// The button that opens the dialog, and how much the message says.
pub fn button() -> AnyView {
    let (t, page, draft) = (use_text(), use_page(), use_editor().draft);
    let count = Memo::new(move |_| draft.facts());
    let name = move || match count.get() {
        0 => t.get(key::MESSAGE_FACTS_TITLE).to_owned(),
        count => t.format(key::MESSAGE_FACTS_COUNT, &[("count", &count.to_string())]),
    };
    view! {
        <button type="button" class="button icon-only facts-button" aria-haspopup="dialog" aria-label=name title=name on:click=move |_| page.message_facts.set(true)>
            {icon(Icon::Edit)}
            {move || (count.get() > 0).then(|| view! { <span class="count" aria-hidden="true">{count.get()}</span> })}
        </button>
    }
    .into_any()
}

/// The dialog.
pub fn dialog() -> AnyView {
    let page = use_page();
    view! {
        <Modal open=page.message_facts title=key::MESSAGE_FACTS_TITLE class="facts">
            {form()}
        </Modal>
    }
    .into_any()
}

fn form() -> AnyView {
    let (t, editor) = (use_text(), use_editor());
    let nothing = Memo::new(move |_| editor.draft.facts() == 0);
    view! {
        <p class="quiet">{t.of(key::MESSAGE_FACTS_LEAD)}</p>
        {inspector::message(editor)}
        <div class="end">
            <Button label=key::MESSAGE_FACTS_CLEAR icon=Icon::Delete disabled=nothing on_click=Callback::new(move |()| editor.draft.clear_rest()) />
        </div>
    }
    .into_any()
}
