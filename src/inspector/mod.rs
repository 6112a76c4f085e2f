//! The settings of what is selected: one form for every kind of element, its name, who uses it, and what can be done with it.

pub mod assumption;
mod field;
mod form;
mod head;
mod items;
mod recipient;
mod tables;

use leptos::prelude::*;
use mailflow::{
    Element,
    model::{Platform, Software},
};
use mailflow_text::key;

use self::{field::Section, form::Form};
use crate::{
    editor::{Editor, use_editor},
    lists,
    platform::{forms, timer},
    text::use_text,
    widgets::{Icon, icon},
};

/// The panel.
pub fn panel() -> AnyView {
    let editor = use_editor();
    let element = Memo::new(move |_| editor.selection().map(|selection| selection.element));
    // A form starts over with every element that is selected, but not when its element is renamed: the focus stays.
    let renamed = StoredValue::new(None::<Element>);
    let shown = Memo::new(move |before: Option<&(u32, Option<Element>)>| {
        let now = element.get();
        let number = match before {
            Some((number, then)) if *then == now || (now.is_some() && renamed.get_value() == now) => *number,
            Some((number, _)) => number + 1,
            None => 0,
        };
        (number, now)
    });
    let number = Memo::new(move |_| shown.with(|(number, _)| *number));
    // Another form starts at its head, or at the setting that was asked for.
    let wanted = Memo::new(move |_| (number.get(), editor.selection().and_then(|selection| selection.setting)));
    Effect::new(move || {
        let (_, setting) = wanted.get();
        let selector = if setting.is_some() { "[data-meant=true]" } else { ".element-head" };
        timer::after(0, move || forms::reveal_first("inspector-panel", selector)).forget();
    });
    (move || {
        number.get();
        match element.get_untracked() {
            None => nothing_selected(),
            Some(Element::Assumption(assumption)) => assumption::form(assumption),
            Some(element_now) => {
                let form = Form::new(editor, element);
                let sections = untrack(|| sections_of(editor, &element_now));
                view! {
                    <div class="inspector">
                        {head::head(form, renamed)}
                        {form::sections(form, sections)}
                        {head::used_by(form)}
                    </div>
                }
                .into_any()
            }
        }
    })
    .into_any()
}

/// The form of what the composed message says beside its envelope.
pub fn message(editor: Editor) -> AnyView {
    form::sections(Form::of_message(editor), tables::MESSAGE)
}

/// The table of a kind of element.
fn sections_of(editor: Editor, element: &Element) -> &'static [Section] {
    match element {
        Element::AcceptedDomain(..) => tables::ACCEPTED_DOMAIN,
        Element::InboundConnector(..) => tables::INBOUND_CONNECTOR,
        Element::OutboundConnector(..) => tables::OUTBOUND_CONNECTOR,
        Element::SendConnector(..) => tables::SEND_CONNECTOR,
        Element::ReceiveConnector(..) => tables::RECEIVE_CONNECTOR,
        Element::TransportRule(..) => tables::TRANSPORT_RULE,
        Element::Recipient(..) => tables::RECIPIENT,
        Element::RecordSet(..) => tables::RECORD_SET,
        Element::Zone(_) => tables::ZONE,
        Element::Certificate(_) => tables::CERTIFICATE,
        Element::Assumption(_) => &[],
        Element::System(id) => editor.topology.with(|topology| {
            let organization = topology.organization(id).map(|organization| match organization.platform {
                Platform::ExchangeOnline(_) => tables::TENANT,
                Platform::ExchangeServer(_) => tables::EXCHANGE_SERVER,
            });
            let relay = topology.relay(id).map(|relay| match relay.software {
                Software::Postfix(_) => tables::POSTFIX,
                Software::SmtpHost(_) => tables::SMTP_HOST,
            });
            organization.or(relay).unwrap_or_default()
        }),
    }
}

fn nothing_selected() -> AnyView {
    let t = use_text();
    view! {
        <div class="inspector">
            <p class="lead-line">{icon(Icon::Target)} <span>{t.of(key::INSPECTOR_EMPTY)}</span></p>
            <section class="form-section">
                <h3>{t.of(key::LIST_SYSTEMS)}</h3>
                {lists::rows(lists::Kind::Systems)}
            </section>
            <section class="form-section">
                <h3>{t.of(key::LIST_ASSUMPTIONS)}</h3>
                <p class="quiet small">{t.of(key::ASSUMPTIONS_INTRO)}</p>
                {lists::rows(lists::Kind::Assumptions)}
            </section>
        </div>
    }
    .into_any()
}
