//! The message being composed: sender, recipients, where it enters, and the document's samples.

use leptos::prelude::*;
use mailflow::{
    EmailAddress, Message, SystemId,
    model::{Platform, Software},
    names::EmailAddressError,
    order,
};
use mailflow_text::{Refusal, key};

use crate::{
    draft::listed,
    editor::use_editor,
    message_facts,
    text::use_text,
    widgets::{Icon, IconButton, Menu, MenuItem, field::error_line, icon, use_toasts},
};

/// At most so many addresses are offered for completion: a browser's list of suggestions is no directory.
const OFFERED: usize = 200;

/// The composer.
#[component]
pub fn Composer() -> impl IntoView {
    let t = use_text();
    let editor = use_editor();
    let draft = editor.draft;
    let addresses = Memo::new(move |_| editor.topology.with(|topology| known_addresses(topology)));
    let send = move || {
        if draft.message.with_untracked(Option::is_some) {
            editor.player.replay();
        }
    };
    view! {
        <form
            class="composer"
            id="composer"
            tabindex="-1"
            aria-label=t.of(key::COMPOSER_TITLE)
            on:submit=move |event| {
                event.prevent_default();
                send();
            }
        >
            {address("composer-from", key::COMPOSER_FROM, draft.from, draft.from_error, "<>")}
            {address("composer-to", key::COMPOSER_TO, draft.to, draft.to_error, "bob@contoso.com")}
            <div class="field enters">
                <label for="composer-at">{t.of(key::COMPOSER_ENTERS_AT)}</label>
                <select
                    id="composer-at"
                    class="select"
                    title=t.of(key::COMPOSER_ENTERS_AT_HINT)
                    on:change=move |event| {
                        if let Ok(system) = SystemId::parse(&event_target_value(&event)) {
                            draft.enters_at.set(system);
                        }
                    }
                >
                    {move || {
                        let chosen = draft.enters_at.get();
                        let mut systems = editor.topology.with(|topology| topology.system_ids());
                        if !systems.contains(&chosen) {
                            systems.push(chosen.clone());
                        }
                        systems
                            .into_iter()
                            .map(|system| {
                                let name = if system.is_internet() { t.get(key::MAP_INTERNET).to_owned() } else { system.to_string() };
                                view! { <option value=system.to_string() selected=system == chosen>{name}</option> }
                            })
                            .collect_view()
                    }}
                </select>
            </div>
            <div class="actions">
                <button type="submit" class="button primary" disabled=move || draft.message.with(Option::is_none)>
                    {icon(Icon::Send)}
                    <span>{t.of(key::COMPOSER_SEND)}</span>
                </button>
                {message_facts::button()}
                <Menu label=key::COMPOSER_MESSAGES icon=Icon::Messages items=Callback::new(move |()| samples()) />
                <IconButton
                    label=key::COMPOSER_KEEP
                    icon=Icon::Add
                    disabled=Signal::derive(move || draft.message.get().is_none_or(|message| editor.messages.with(|messages| messages.contains(&message))))
                    on_click=keep()
                />
            </div>
            <datalist id="known-addresses">
                {move || addresses.get().into_iter().map(|address| view! { <option value=address></option> }).collect_view()}
            </datalist>
        </form>
    }
    .into_any()
}

fn address(
    id: &'static str,
    label: mailflow_text::Key,
    text: RwSignal<String>,
    error: Memo<Option<EmailAddressError>>,
    placeholder: &'static str,
) -> AnyView {
    let t = use_text();
    let error_id = format!("{id}-error");
    view! {
        <div class="field address">
            <label for=id>{t.of(label)}</label>
            <input
                id=id
                class="input mono"
                type="text"
                inputmode="email"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                list="known-addresses"
                placeholder=placeholder
                prop:value=text
                aria-invalid=move || error.with(Option::is_some).then_some("true")
                aria-describedby=error_id.clone()
                on:change=move |event| text.set(event_target_value(&event))
            />
            {move || error.get().map(|error| error_line(&error_id, error.words(t.now())))}
        </div>
    }
    .into_any()
}

/// The samples of the document, as the menu lists them.
fn samples() -> Vec<MenuItem> {
    let t = use_text();
    let editor = use_editor();
    editor
        .messages
        .get()
        .into_iter()
        .map(|message| {
            let sender = message.reverse_path.as_ref().map_or_else(|| "<>".to_owned(), EmailAddress::to_string);
            let label = t.format(key::SAMPLE_LINE, &[("from", &sender), ("to", &listed(&message.forward_paths))]);
            let run = Callback::new(move |()| send_sample(editor, &message));
            MenuItem::new(label, Icon::Mail, run)
        })
        .collect()
}

fn send_sample(editor: crate::editor::Editor, message: &Message) {
    editor.draft.take(message);
    editor.player.choose_path(0);
    editor.player.replay();
}

/// Keeps the message in the document.
fn keep() -> Callback<()> {
    let t = use_text();
    let editor = use_editor();
    let toasts = use_toasts();
    Callback::new(move |()| {
        if let Some(message) = editor.draft.message.get_untracked() {
            editor.messages.update(|messages| messages.push(message));
            toasts.say(t.once().get(key::COMPOSER_KEPT).to_owned(), None);
        }
    })
}

/// Addresses that the document knows.
fn known_addresses(topology: &mailflow::Topology) -> Vec<String> {
    let mut addresses: Vec<String> = Vec::new();
    for organization in &topology.organizations {
        addresses.extend(organization.recipients.iter().take(OFFERED).map(|recipient| recipient.address.to_string()));
        if let Platform::ExchangeOnline(online) = &organization.platform {
            addresses.push(format!("postmaster@{}", online.initial_domain));
        }
    }
    for relay in &topology.relays {
        match &relay.software {
            Software::Postfix(postfix) => {
                let dovecot = postfix.dovecot.iter().flat_map(|dovecot| &dovecot.users);
                let local = postfix.local_recipient_maps.iter().chain(&postfix.virtual_mailbox_maps).flatten();
                addresses.extend(dovecot.chain(local).map(ToString::to_string));
            }
            Software::SmtpHost(host) => addresses.extend(host.mailboxes.iter().map(ToString::to_string)),
        }
    }
    order::sort_and_dedup(&mut addresses);
    addresses.truncate(OFFERED);
    addresses
}
