//! What belongs to a selection: on the map it stays, the rest steps back.

use mailflow::{Element, SystemId, Topology, model::Action, order};
use mailflow_edit::references_to;

use super::layout::Layout;

/// Systems and ways that a selection is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// Systems.
    pub systems: Vec<SystemId>,
    /// Indices of ways.
    pub links: Vec<usize>,
}

/// Where `element` itself is drawn: as ways, or else as the systems it belongs to.
pub fn drawn(topology: &Topology, layout: &Layout, element: &Element) -> Option<Related> {
    if let Element::System(system) = element {
        return Some(Related { systems: vec![system.clone()], links: Vec::new() });
    }
    let mut drawn = related(topology, layout, element)?;
    if !drawn.links.is_empty() {
        drawn.systems.clear();
    }
    Some(drawn)
}

/// What `element` is about; `None` when it is about nothing on the map, so that nothing steps back.
pub fn related(topology: &Topology, layout: &Layout, element: &Element) -> Option<Related> {
    let mut elements = vec![element.clone()];
    if let Element::TransportRule(system, name) = element {
        let rules = topology.organization(system).map(|organization| organization.transport_rules.as_slice()).unwrap_or_default();
        for action in rules.iter().filter(|rule| rule.name == *name).flat_map(|rule| &rule.actions) {
            if let Action::RouteMessageOutboundConnector(connector) = action {
                elements.push(Element::OutboundConnector(system.clone(), connector.clone()));
            }
        }
    }
    let is_system = matches!(element, Element::System(_));
    let touches = |link: &super::layout::LinkBox| {
        elements.iter().any(|element| link.link.is_about(element))
            || is_system && element.system().is_some_and(|system| link.from == *system || link.to == *system)
    };
    let links: Vec<usize> = layout.links.iter().enumerate().filter(|(_, link)| touches(link)).map(|(index, _)| index).collect();
    let mut systems: Vec<SystemId> = element.system().cloned().into_iter().collect();
    if matches!(element, Element::Certificate(_) | Element::RecordSet(..)) {
        systems.extend(references_to(topology, element).iter().filter_map(|user| user.system().cloned()));
    }
    for link in links.iter().filter_map(|index| layout.links.get(*index)) {
        systems.extend([link.from.clone(), link.to.clone()]);
    }
    order::sort_and_dedup(&mut systems);
    (!systems.is_empty()).then_some(Related { systems, links })
}
