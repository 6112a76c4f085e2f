//! The elements of each kind as lists: to find, add, order and select them without the map.

mod facts;

use std::collections::BTreeMap;

use leptos::prelude::*;
use mailflow::{
    Element, SystemId, Topology,
    model::{RecordType, SmtpRole},
};
use mailflow_edit::{Edit, NewElement, elements, new_element};
use mailflow_lint::{Finding, Severity};
use mailflow_text::{Key, assumption_question, element_kind_name, key};

use self::facts::fact;
pub use self::facts::picture;
use crate::{
    editor::{Editor, use_editor},
    findings,
    frame::use_page,
    panels,
    platform::{dom, forms},
    settings::use_settings,
    text::{Texts, use_text},
    widgets::{Button, Icon, IconButton, Menu, MenuItem, field::field_id, icon, look, small_icon},
};

/// A list shows a filter when it is longer than this.
const FILTERED_FROM: usize = 10;
/// A list shows at most so many rows at once; the filter finds the others.
const MOST_ROWS: usize = 200;

/// A list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Organizations and other mail systems.
    Systems,
    /// Accepted domains.
    Domains,
    /// Inbound and outbound connectors.
    Connectors,
    /// Mail flow rules.
    Rules,
    /// Recipients.
    Recipients,
    /// Record sets.
    Dns,
    /// Certificates.
    Certificates,
    /// Open questions.
    Assumptions,
}

impl Kind {
    /// The list that the rail calls so.
    pub fn of(id: &str) -> Option<Self> {
        Some(match id {
            "systems" => Self::Systems,
            "domains" => Self::Domains,
            "connectors" => Self::Connectors,
            "rules" => Self::Rules,
            "recipients" => Self::Recipients,
            "dns" => Self::Dns,
            "certificates" => Self::Certificates,
            "assumptions" => Self::Assumptions,
            _ => return None,
        })
    }

    /// Whether `element` stands in this list.
    const fn holds(self, element: &Element) -> bool {
        matches!(
            (self, element),
            (Self::Systems, Element::System(_))
                | (Self::Domains, Element::AcceptedDomain(..))
                | (
                    Self::Connectors,
                    Element::InboundConnector(..)
                        | Element::OutboundConnector(..)
                        | Element::SendConnector(..)
                        | Element::ReceiveConnector(..)
                )
                | (Self::Rules, Element::TransportRule(..))
                | (Self::Recipients, Element::Recipient(..))
                | (Self::Dns, Element::RecordSet(..) | Element::Zone(_))
                | (Self::Certificates, Element::Certificate(_))
                | (Self::Assumptions, Element::Assumption(_))
        )
    }

    /// What can be added to it.
    fn additions(self) -> Vec<(Key, Icon, NewElement)> {
        let record = |record_type| (key::EDIT_ADD_DNS, Icon::Dns, NewElement::RecordSet(record_type));
        match self {
            Self::Systems => vec![
                (key::ADD_TENANT, Icon::Cloud, NewElement::ExchangeOnline),
                (key::ADD_POSTFIX, Icon::Server, NewElement::Postfix),
                (key::ROLE_FILTER, Icon::Filter, NewElement::SmtpHost(SmtpRole::Filter)),
                (key::ROLE_PARTNER, Icon::Partner, NewElement::SmtpHost(SmtpRole::Partner)),
                (key::ROLE_MAILBOX_HOST, Icon::MailboxHost, NewElement::SmtpHost(SmtpRole::MailboxHost)),
                (key::MAP_EXCHANGE_SERVER_FACT, Icon::Building, NewElement::ExchangeServer),
                (key::SECTION_EDGE_TRANSPORT, Icon::Building, NewElement::EdgeTransport),
            ],
            Self::Domains => vec![(key::EDIT_ADD_ACCEPTED_DOMAIN, Icon::Domain, NewElement::AcceptedDomain)],
            Self::Connectors => vec![
                (key::EDIT_ADD_INBOUND_CONNECTOR, Icon::Connector, NewElement::InboundConnector),
                (key::EDIT_ADD_OUTBOUND_CONNECTOR, Icon::Connector, NewElement::OutboundConnector),
                (key::EDIT_ADD_RECEIVE_CONNECTOR, Icon::Connector, NewElement::ReceiveConnector),
                (key::EDIT_ADD_SEND_CONNECTOR, Icon::Connector, NewElement::SendConnector),
            ],
            Self::Rules => vec![(key::EDIT_ADD_TRANSPORT_RULE, Icon::Rules, NewElement::TransportRule)],
            Self::Recipients => vec![
                (key::RECIPIENT_MAILBOX, Icon::Storage, NewElement::Mailbox),
                (key::RECIPIENT_MAIL_USER, Icon::Person, NewElement::MailUser),
                (key::RECIPIENT_MAIL_CONTACT, Icon::Recipient, NewElement::MailContact),
                (key::RECIPIENT_DISTRIBUTION_GROUP, Icon::Recipient, NewElement::DistributionGroup),
            ],
            Self::Dns => {
                let zone = (key::ELEMENT_ZONE, Icon::Dns, NewElement::Zone);
                RecordType::ALL.into_iter().map(record).chain([zone]).collect()
            }
            Self::Certificates => vec![(key::EDIT_ADD_CERTIFICATE, Icon::Certificate, NewElement::Certificate)],
            Self::Assumptions => Vec::new(),
        }
    }

    /// Whether its elements belong to an organization.
    const fn is_of_organization(self) -> bool {
        matches!(self, Self::Domains | Self::Connectors | Self::Rules | Self::Recipients)
    }
}

/// A list with its filter and its button.
pub fn list(kind: Kind) -> AnyView {
    view! {
        <div class="element-list">
            {add_button(kind)}
            {rows(kind)}
        </div>
    }
    .into_any()
}

/// The rows of a list, with a filter when there are many.
pub fn rows(kind: Kind) -> AnyView {
    let t = use_text();
    let editor = use_editor();
    let id = field_id();
    let wanted = RwSignal::new(String::new());
    let all = Memo::new(move |_| {
        editor.topology.with(|topology| elements(topology)).into_iter().filter(|element| kind.holds(element)).collect::<Vec<_>>()
    });
    let found = Memo::new(move |_| {
        let wanted = wanted.with(|wanted| wanted.trim().to_lowercase());
        all.with(|all| {
            all.iter()
                .filter(|element| wanted.is_empty() || label(t, element).to_lowercase().contains(&wanted))
                .cloned()
                .collect::<Vec<_>>()
        })
    });
    let worst = Memo::new(move |_| editor.findings.with(|findings| worst_of(findings)));
    let shows_filter = Memo::new(move |_| all.with(Vec::len) > FILTERED_FROM);
    let container = id.clone();
    let on_keydown = move |event: leptos::ev::KeyboardEvent| {
        let steps = match event.key().as_str() {
            "ArrowDown" => 1,
            "ArrowUp" => -1,
            "Home" => i32::MIN,
            "End" => i32::MAX,
            _ => return,
        };
        event.prevent_default();
        event.stop_propagation();
        forms::move_focus(&container, ".element-row", steps);
    };
    let rows = move || {
        let mut rows = Vec::new();
        let mut last = None;
        for element in found.get().into_iter().take(MOST_ROWS) {
            let group = group_of(kind, &element);
            if group.is_some() && group != last {
                let shows = last.is_some() || untrack(|| is_grouped(kind, editor));
                if shows {
                    let head = untrack(|| group_head(t, kind, &element));
                    rows.push(view! { <li class="group-head">{head}</li> }.into_any());
                }
                last = group;
            }
            rows.push(row(kind, editor, t, element, worst));
        }
        rows
    };
    let counted = move || {
        let (shown, count) = (found.with(Vec::len).min(MOST_ROWS), all.with(Vec::len));
        (shown < count).then(|| t.format(key::LIST_COUNT, &[("shown", &shown.to_string()), ("count", &count.to_string())]))
    };
    let filter_id = format!("{id}-filter");
    view! {
        <Show when=move || shows_filter.get()>
            <div class="field filter">
                <label class="sr" for=filter_id.clone()>{t.of(key::LIST_FILTER)}</label>
                <input class="input" type="search" id=filter_id.clone() placeholder=t.of(key::LIST_FILTER) prop:value=wanted
                    on:input=move |event| wanted.set(event_target_value(&event)) />
            </div>
        </Show>
        <ul class="rows" id=id.clone() on:keydown=on_keydown>{rows}</ul>
        <p class="quiet small counted" aria-live="polite">{counted}</p>
        <Show when=move || found.with(Vec::is_empty)>
            <p class="quiet counted">{move || t.get(if all.with(Vec::is_empty) { key::LIST_EMPTY } else { key::LIST_NO_MATCH })}</p>
        </Show>
    }
    .into_any()
}

/// What stands above a stretch of rows: the organization, and for connectors the direction.
fn group_of(kind: Kind, element: &Element) -> Option<(SystemId, bool)> {
    if !kind.is_of_organization() {
        return None;
    }
    element
        .system()
        .map(|system| (system.clone(), matches!(element, Element::OutboundConnector(..) | Element::SendConnector(..))))
}

/// Whether heads are shown although there is one group only.
fn is_grouped(kind: Kind, editor: Editor) -> bool {
    kind == Kind::Connectors || editor.topology.with(|topology| topology.organizations.len() > 1)
}

fn group_head(t: Texts, kind: Kind, element: &Element) -> String {
    let system = element.system().map(ToString::to_string).unwrap_or_default();
    let direction = match (kind, element) {
        (Kind::Connectors, Element::InboundConnector(..)) => t.get(key::LIST_INBOUND_CONNECTORS),
        (Kind::Connectors, Element::ReceiveConnector(..)) => t.get(key::LIST_RECEIVE_CONNECTORS),
        (Kind::Connectors, Element::SendConnector(..)) => t.get(key::LIST_SEND_CONNECTORS),
        (Kind::Connectors, _) => t.get(key::LIST_OUTBOUND_CONNECTORS),
        _ => return system,
    };
    direction.to_owned()
}

/// The worst finding of every element, and how many there are.
fn worst_of(findings: &[Finding]) -> BTreeMap<Element, (Severity, usize)> {
    let mut worst: BTreeMap<Element, (Severity, usize)> = BTreeMap::new();
    for finding in findings {
        let entry = worst.entry(finding.primary.element.clone()).or_insert((finding.severity, 0));
        entry.0 = entry.0.min(finding.severity);
        entry.1 += 1;
    }
    worst
}

/// What an element is called in lists.
pub fn label(t: Texts, element: &Element) -> String {
    match element {
        Element::Assumption(assumption) => assumption_question(t.now(), *assumption),
        element => element.label(),
    }
}

fn row(kind: Kind, editor: Editor, t: Texts, element: Element, worst: Memo<BTreeMap<Element, (Severity, usize)>>) -> AnyView {
    let page = use_page();
    let settings = use_settings();
    let element = StoredValue::new(element);
    let is_selected =
        move || editor.selection().is_some_and(|selection| element.with_value(|element| selection.element == *element));
    let name = move || element.with_value(|element| label(t, element));
    let fact = move || element.with_value(|element| editor.topology.with(|topology| fact(topology, t, element)));
    let picture = untrack(|| element.with_value(|element| editor.topology.with(|topology| picture(topology, element))));
    let badge = move || {
        let (severity, count) = element.with_value(|element| worst.with(|worst| worst.get(element).copied()))?;
        let words = t.format(key::MAP_FINDINGS, &[("count", &count.to_string())]);
        Some(view! {
            <span class=format!("severity outcome {}", severity.code()) title=words.clone()>{small_icon(findings::shape(severity))} <span class="sr">{words.clone()}</span></span>
        })
    };
    let choose = move |_| {
        element.with_value(|element| editor.select(element.clone()));
        page.show_side(panels::INSPECTOR);
        page.details.set(true);
        // On small screens the list covers what was chosen in it.
        if dom::matches("(max-width: 600px)") {
            settings.list.set(String::new());
        }
    };
    let is_machine_text = kind != Kind::Assumptions;
    view! {
        <li class="row-line">
            <button type="button" class="element-row" aria-current=move || is_selected().then_some("true") on:click=choose
                on:pointerenter=move |_| editor.hover.set(Some(element.get_value()))
                on:pointerleave=move |_| editor.hover.set(None)
            >
                {icon(picture)}
                <span class="words">
                    <span class=if is_machine_text { "name mono-name" } else { "name" }>{name}</span>
                    <span class="quiet small">{fact}</span>
                </span>
                {badge}
            </button>
            {(kind == Kind::Rules).then(|| order(editor, element))}
        </li>
    }
    .into_any()
}

/// The buttons that give a rule another priority.
fn order(editor: Editor, element: StoredValue<Element>) -> AnyView {
    let step = move |up: bool| {
        Callback::new(move |()| {
            let rule = element.get_value();
            let Some((at, _)) = editor.topology.with_untracked(|topology| rule_place(topology, &rule)) else { return };
            editor.run(Edit::MoveRule { rule, to: if up { at.saturating_sub(1) } else { at + 1 } });
        })
    };
    let place = Memo::new(move |_| element.with_value(|element| editor.topology.with(|topology| rule_place(topology, element))));
    view! {
        <IconButton label=key::EDIT_MOVE_UP icon=Icon::Up look=look::SMALL disabled=Signal::derive(move || place.get().is_none_or(|(at, _)| at == 0)) on_click=step(true) />
        <IconButton label=key::EDIT_MOVE_DOWN icon=Icon::Down look=look::SMALL
            disabled=Signal::derive(move || place.get().is_none_or(|(at, count)| at + 1 >= count)) on_click=step(false) />
    }
    .into_any()
}

/// Place of a rule in its organization's list, and how many there are.
pub fn rule_place(topology: &Topology, element: &Element) -> Option<(usize, usize)> {
    let Element::TransportRule(system, name) = element else { return None };
    let rules = &topology.organization(system)?.transport_rules;
    Some((rules.iter().position(|rule| rule.name == *name)?, rules.len()))
}

/// The button that adds to a list; a menu where there is a choice.
fn add_button(kind: Kind) -> Option<AnyView> {
    let t = use_text();
    let editor = use_editor();
    let page = use_page();
    let add = move |addition: NewElement, system: Option<SystemId>| {
        let edit = editor.topology.with_untracked(|topology| new_element(topology, system.as_ref(), addition));
        if let Some(edit) = edit {
            editor.run(edit);
            page.show_side(panels::INSPECTOR);
            page.details.set(true);
        }
    };
    let choices = move || {
        let additions = kind.additions();
        let owners: Vec<Option<SystemId>> = if kind.is_of_organization() {
            editor.topology.with_untracked(|topology| {
                topology.organizations.iter().map(|organization| Some(organization.id.clone())).collect()
            })
        } else {
            vec![None]
        };
        let several = owners.len() > 1;
        let mut choices = Vec::new();
        for owner in owners {
            for (label, picture, addition) in &additions {
                let fits = editor.topology.with_untracked(|topology| new_element(topology, owner.as_ref(), *addition).is_some());
                if !fits {
                    continue;
                }
                let mut name = t.get(*label).to_owned();
                if let NewElement::RecordSet(record_type) = addition {
                    name = record_type.to_string();
                }
                if let (true, Some(owner)) = (several, &owner) {
                    name = format!("{name} · {owner}");
                }
                let (addition, owner) = (*addition, owner.clone());
                choices.push(MenuItem::new(name, *picture, Callback::new(move |()| add(addition, owner.clone()))));
            }
        }
        choices
    };
    let label = match kind {
        Kind::Systems => key::EDIT_ADD_RELAY,
        Kind::Domains => key::EDIT_ADD_ACCEPTED_DOMAIN,
        Kind::Connectors => key::EDIT_ADD_CONNECTOR,
        Kind::Rules => key::EDIT_ADD_TRANSPORT_RULE,
        Kind::Recipients => key::EDIT_ADD_RECIPIENT,
        Kind::Dns => key::EDIT_ADD_DNS,
        Kind::Certificates => key::EDIT_ADD_CERTIFICATE,
        Kind::Assumptions => return None,
    };
    let several = Memo::new(move |_| {
        let organizations = editor.topology.with(|topology| topology.organizations.len());
        kind.additions().len() > 1 || (kind.is_of_organization() && organizations > 1)
    });
    Some(
        view! {
            <div class="row add-row">
                {move || if several.get() {
                    view! { <Menu label=label icon=Icon::Add shows_label=true items=Callback::new(move |()| choices()) /> }.into_any()
                } else {
                    let only = move || if let Some(choice) = choices().into_iter().next() { choice.run.run(()) };
                    view! { <Button label=label icon=Icon::Add look=look::SMALL_OUTLINED on_click=Callback::new(move |()| only()) /> }.into_any()
                }}
            </div>
        }
        .into_any(),
    )
}

/// Elements as links that select them.
pub fn links(elements: Vec<Element>) -> AnyView {
    let t = use_text();
    let editor = use_editor();
    let page = use_page();
    let link = move |element: Element| {
        let element = StoredValue::new(element);
        let words = move || element.with_value(|element| label(t, element));
        let kind = move || element.with_value(|element| element_kind_name(t.now(), element));
        let picture = untrack(|| element.with_value(|element| editor.topology.with(|topology| picture(topology, element))));
        view! {
            <li>
                <button type="button" class="link-row" on:click=move |_| { editor.select(element.get_value()); page.show_side(panels::INSPECTOR); }
                    on:pointerenter=move |_| editor.hover.set(Some(element.get_value()))
                    on:pointerleave=move |_| editor.hover.set(None)
                >
                    {small_icon(picture)} <span class="mono-name">{words}</span> <span class="quiet small">{kind}</span>
                </button>
            </li>
        }
    };
    view! { <ul class="links">{elements.into_iter().map(link).collect_view()}</ul> }.into_any()
}
