//! A system on the map: a card with its icon, name and one line of fact, and its parts below.

use leptos::prelude::*;
use mailflow::{
    Element, SystemId, Topology,
    model::{DomainType, Organization, Platform, Postfix, RecipientKind, SmtpRole, Software, System},
};
use mailflow_text::key;

use super::{MapState, badge::badge, layout::NodeBox, navigate::Target};
use crate::{
    editor::use_editor,
    frame::use_page,
    panels,
    stages::Part,
    text::{Texts, use_text},
    widgets::{Icon, icon, small_icon},
};

/// The system number `index` of the layout.
pub fn node(state: MapState, index: usize, id: SystemId) -> AnyView {
    let t = use_text();
    let editor = use_editor();
    let page = use_page();
    let id = StoredValue::new(id);
    let place = Memo::new(move |_| state.layout.with(|layout| layout.nodes.get(index).cloned()));
    let side = move |measure: fn(&NodeBox) -> i32| move || place.with(|place| format!("{}px", place.as_ref().map_or(0, measure)));
    let element = move || Element::System(id.get_value());
    let is_selected = Memo::new(move |_| editor.selection().is_some_and(|chosen| chosen.element == element()));
    let is_faded =
        move || state.related.with(|related| related.as_ref().is_some_and(|related| !related.systems.contains(&id.get_value())));
    let is_pointed =
        move || state.pointed.with(|pointed| pointed.as_ref().is_some_and(|pointed| pointed.systems.contains(&id.get_value())));
    let class = move || {
        let visited = state.progress.with(|progress| progress.visited.iter().any(|(system, _)| id.with_value(|id| id == system)));
        let kind = place.with(|place| place.as_ref().is_some_and(|place| place.node.parts.contains(&Part::Gateway)));
        format!(
            "node{}{}{}{}{}",
            if kind { " tenant" } else { "" },
            if is_selected.get() { " selected" } else { "" },
            if is_pointed() { " pointed" } else { "" },
            if is_faded() { " faded" } else { "" },
            if visited { " visited" } else { "" }
        )
    };
    let facts = Memo::new(move |_| editor.topology.with(|topology| Facts::of(t, topology, &id.get_value())));
    let parts = place.with_untracked(|place| place.as_ref().map(|place| place.node.parts).unwrap_or_default());
    view! {
        <article
            class=class
            style:left=side(|place| place.x)
            style:top=side(|place| place.y)
            style:width=side(|place| place.width)
            style:height=side(|place| place.height)
        >
            <button
                type="button"
                class="node-head"
                id=Target::Node(index).id()
                tabindex=move || if state.focus.get() == Target::Node(index) { "0" } else { "-1" }
                aria-pressed=move || if is_selected.get() { "true" } else { "false" }
                aria-describedby="map-help"
                on:focus=move |_| { state.focus.set(Target::Node(index)); editor.hover.set(Some(element())); }
                on:blur=move |_| editor.hover.set(None)
                on:pointerenter=move |_| editor.hover.set(Some(element()))
                on:pointerleave=move |_| editor.hover.set(None)
                on:click=move |_| {
                    if id.with_value(SystemId::is_internet) {
                        editor.deselect();
                    } else {
                        editor.select(element());
                        page.show_side(panels::INSPECTOR);
                    }
                }
            >
                <span class="node-icon">{move || icon(facts.with(|facts| facts.icon))}</span>
                <span class="node-words">
                    <strong title=move || facts.with(|facts| facts.name.clone())>{move || facts.with(|facts| facts.name.clone())}</strong>
                    <span title=move || facts.with(|facts| facts.line.clone())>{move || facts.with(|facts| facts.line.clone())}</span>
                </span>
                {badge(move |element| element.system() == Some(&id.get_value()))}
            </button>
            {(!parts.is_empty()).then(|| {
                view! { <ul class="node-parts">{parts.iter().map(|part| part_row(state, id, *part, facts)).collect_view()}</ul> }
            })}
        </article>
    }
    .into_any()
}

fn part_row(state: MapState, id: StoredValue<SystemId>, part: Part, facts: Memo<Facts>) -> AnyView {
    let t = use_text();
    let is_here = move |places: &[(SystemId, Option<Part>)]| {
        places.iter().any(|(system, place)| *place == Some(part) && id.with_value(|id| id == system))
    };
    let class = move || {
        state.progress.with(|progress| match (is_here(&progress.active), is_here(&progress.visited)) {
            (true, _) => "node-part lit",
            (false, true) => "node-part passed",
            (false, false) => "node-part",
        })
    };
    let own = move || facts.with(|facts| facts.parts.iter().find(|fact| fact.part == part).cloned());
    let name = move || own().and_then(|own| own.product).unwrap_or_else(|| t.get(part.label()));
    let fact = move || own().map(|own| own.fact).unwrap_or_default();
    view! {
        <li class=class>
            {small_icon(part.icon())}
            <span class="part-name">{name}</span>
            <span class="part-fact">{fact}</span>
        </li>
    }
    .into_any()
}

/// What a part's line says: the product's name instead of the part's where there is one, and a fact.
#[derive(Debug, Clone, PartialEq)]
struct PartFact {
    part: Part,
    product: Option<&'static str>,
    fact: String,
}

/// What a card says.
#[derive(Debug, Clone, PartialEq)]
struct Facts {
    icon: Icon,
    name: String,
    line: String,
    parts: Vec<PartFact>,
}

impl Facts {
    fn of(t: Texts, topology: &Topology, id: &SystemId) -> Self {
        let name = id.to_string();
        match topology.system(id) {
            Some(System::Organization(organization)) => Self::of_organization(t, name, organization),
            Some(System::Relay(relay)) => match &relay.software {
                Software::Postfix(postfix) => {
                    let transport = PartFact {
                        part: Part::Transport,
                        product: Some("Postfix"),
                        fact: t.get(key::MAP_STAGE_TRANSPORT).to_owned(),
                    };
                    let parts = vec![transport, store(t, postfix)];
                    Self { icon: Icon::Server, name, line: relay.host_name.to_string(), parts }
                }
                Software::SmtpHost(host) => {
                    let icon = match host.role {
                        SmtpRole::Filter => Icon::Filter,
                        SmtpRole::Partner => Icon::Partner,
                        SmtpRole::MailboxHost => Icon::MailboxHost,
                    };
                    Self { icon, name, line: relay.host_name.to_string(), parts: Vec::new() }
                }
            },
            Some(System::Internet) | None => Self {
                icon: Icon::Globe,
                name: t.get(key::MAP_INTERNET).to_owned(),
                line: t.get(key::MAP_INTERNET_FACT).to_owned(),
                parts: Vec::new(),
            },
        }
    }

    fn of_organization(t: Texts, name: String, organization: &Organization) -> Self {
        match &organization.platform {
            Platform::ExchangeOnline(online) => {
                let mailboxes = organization
                    .recipients
                    .iter()
                    .filter(|recipient| matches!(recipient.kind, RecipientKind::Mailbox(_)))
                    .count();
                let parts = [
                    (Part::Gateway, key::MAP_CONNECTORS, online.inbound_connectors.len()),
                    (Part::Rules, key::MAP_RULES, organization.transport_rules.len()),
                    (Part::WayOut, key::MAP_CONNECTORS, online.outbound_connectors.len()),
                    (Part::Storage, key::MAP_MAILBOXES, mailboxes),
                ];
                let parts = parts
                    .into_iter()
                    .map(|(part, key, count)| PartFact { part, product: None, fact: counted(t, key, count) })
                    .collect();
                Self { icon: Icon::Cloud, name, line: domain_fact(t, organization), parts }
            }
            Platform::ExchangeServer(server) => {
                let product = if server.edge.is_some() { "Edge Transport" } else { "Exchange Server" };
                let parts = vec![PartFact { part: Part::Transport, product: Some(product), fact: String::new() }];
                Self { icon: Icon::Building, name, line: server.host_name.to_string(), parts }
            }
        }
    }
}

/// "Internal relay · 3 domains": the type of the domain that people use, and how many there are.
fn domain_fact(t: Texts, organization: &Organization) -> String {
    let own = organization.accepted_domains.iter().find(|domain| !domain.name.as_str().ends_with(".onmicrosoft.com"));
    let count = counted(t, key::MAP_DOMAINS, organization.accepted_domains.len());
    let Some(domain) = own.or_else(|| organization.accepted_domains.first()) else {
        return t.get(key::MAP_TENANT_FACT).to_owned();
    };
    let kind = match domain.domain_type {
        DomainType::Authoritative => key::DOMAIN_TYPE_AUTHORITATIVE,
        DomainType::InternalRelay => key::DOMAIN_TYPE_INTERNAL_RELAY,
        DomainType::ExternalRelay => key::DOMAIN_TYPE_EXTERNAL_RELAY,
    };
    format!("{} · {count}", t.get(kind))
}

fn store(t: Texts, postfix: &Postfix) -> PartFact {
    let users = postfix.dovecot.as_ref().map(|dovecot| dovecot.users.len());
    PartFact {
        part: Part::Store,
        product: users.map(|_| "Dovecot"),
        fact: counted(t, key::MAP_MAILBOXES, users.unwrap_or_default()),
    }
}

fn counted(t: Texts, key: mailflow_text::Key, count: usize) -> String {
    if count == 0 { String::new() } else { t.format(key, &[("count", &count.to_string())]) }
}
