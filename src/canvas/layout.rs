//! Where everything stands, in whole numbers: lanes from left to right, systems stacked in their lane, ways drawn as curves
//! that leave and arrive horizontally, each through a place of its own between two lanes.

use mailflow::{SystemId, order};
use petgraph::visit::{EdgeRef, IntoEdgeReferences};

use super::graph::{Graph, Lane, Link, Node};
use crate::stages::Part;

/// Width of a card without parts.
const CARD: i32 = 188;
/// Width of a server with its parts.
const SERVER: i32 = 248;
/// Width of a tenant with its parts.
const TENANT: i32 = 312;
/// Height of a card's head.
pub const HEAD: i32 = 68;
/// Height of a part.
pub const ROW: i32 = 38;
/// Space below the last part.
const FOOT: i32 = 10;
/// Space between two systems in a lane.
const BETWEEN: i32 = 72;
/// Space between two lanes, where the labels are.
const GAP: i32 = 202;
/// Space between a lane's edge and its systems.
const MARGIN: i32 = 16;
/// Space for the lane's name.
const TOP: i32 = 56;
/// Least distance of two labels between the same lanes.
const LABEL: i32 = 54;
/// Least distance of two ends at one side of a system.
const PORT: i32 = 16;

/// A point of the map.
pub type Point = (i32, i32);

/// A lane as it is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaneBox {
    /// Which.
    pub lane: Lane,
    /// Left edge.
    pub x: i32,
    /// Width.
    pub width: i32,
}

/// A system as it is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NodeBox {
    /// What it is.
    pub node: Node,
    /// Left edge.
    pub x: i32,
    /// Upper edge.
    pub y: i32,
    /// Width.
    pub width: i32,
    /// Height.
    pub height: i32,
}

/// A way as it is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkBox {
    /// What it is.
    pub link: Link,
    /// From which system.
    pub from: SystemId,
    /// To which system.
    pub to: SystemId,
    /// The points it passes; between two of them runs a curve with horizontal ends.
    pub points: Vec<Point>,
    /// The middle of its label.
    pub label: Point,
}

/// The whole map.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Layout {
    /// Lanes that have a system.
    pub lanes: Vec<LaneBox>,
    /// Systems.
    pub nodes: Vec<NodeBox>,
    /// Ways.
    pub links: Vec<LinkBox>,
    /// Width of everything.
    pub width: i32,
    /// Height of everything.
    pub height: i32,
}

impl NodeBox {
    /// The middle of a part, or of the head where the part is none of its own.
    pub fn part_y(&self, part: Option<Part>) -> i32 {
        let index = part.and_then(|part| self.node.parts.iter().position(|candidate| *candidate == part));
        match index {
            Some(index) => self.y + HEAD + ROW / 2 + ROW * i32::try_from(index).unwrap_or_default(),
            None => self.y + HEAD / 2,
        }
    }

    /// Where a message rests in a part.
    pub fn rest(&self, part: Option<Part>) -> Point {
        (self.x + 25, self.part_y(part))
    }

    /// Where ways arrive: at the part that takes messages in.
    fn arrival_y(&self) -> i32 {
        self.part_y(self.node.parts.first().copied())
    }

    /// Where ways leave.
    fn departure_y(&self) -> i32 {
        let part = if self.node.parts.contains(&Part::WayOut) { Part::WayOut } else { Part::Transport };
        self.part_y(Some(part))
    }
}

impl Layout {
    /// Lays out `graph`.
    pub fn of(graph: &Graph) -> Self {
        let mut layout = Self::default();
        layout.place_nodes(graph);
        layout.place_links(graph);
        layout.shift_into_view();
        layout
    }

    /// The box of a system.
    pub fn node(&self, id: &SystemId) -> Option<&NodeBox> {
        self.nodes.iter().find(|node| node.node.id == *id)
    }

    fn place_nodes(&mut self, graph: &Graph) {
        let mut lanes: Vec<(Lane, Vec<&Node>)> = Vec::new();
        for node in graph.node_weights() {
            match lanes.iter_mut().find(|(lane, _)| *lane == node.lane) {
                Some((_, nodes)) => nodes.push(node),
                None => lanes.push((node.lane, vec![node])),
            }
        }
        order::sort_by(&mut lanes, |(left, _), (right, _)| left.cmp(right));
        order_by_neighbours(&mut lanes, graph);
        let column_height = |nodes: &[&Node]| nodes.iter().map(|node| height(node) + BETWEEN).sum::<i32>() - BETWEEN;
        let tallest = lanes.iter().map(|(_, nodes)| column_height(nodes)).max().unwrap_or_default();
        let mut x = 0;
        for (lane, nodes) in lanes {
            let widest = nodes.iter().map(|node| width(node)).max().unwrap_or(CARD);
            self.lanes.push(LaneBox { lane, x, width: widest + 2 * MARGIN });
            let mut y = TOP + (tallest - column_height(&nodes)) / 2;
            for node in nodes {
                let (own, height) = (width(node), height(node));
                self.nodes.push(NodeBox { node: node.clone(), x: x + MARGIN + (widest - own) / 2, y, width: own, height });
                y += height + BETWEEN;
            }
            x += widest + 2 * MARGIN + GAP - 2 * MARGIN;
        }
        self.width = x - GAP + 2 * MARGIN;
        self.height = TOP + tallest + MARGIN;
    }

    fn place_links(&mut self, graph: &Graph) {
        let mut drafts: Vec<Draft> = Vec::new();
        for edge in graph.edge_references() {
            let (Some(from), Some(to)) = (graph.node_weight(edge.source()), graph.node_weight(edge.target())) else { continue };
            if let Some(draft) = self.draft(from, to, edge.weight()) {
                drafts.push(draft);
            }
        }
        self.give_channels(&mut drafts);
        separate(&mut drafts);
        spread_ports(&mut drafts);
        self.links = drafts.into_iter().map(Draft::finish).collect();
    }

    fn lane_index(&self, lane: Lane) -> usize {
        self.lanes.iter().position(|candidate| candidate.lane == lane).unwrap_or_default()
    }

    fn draft(&self, from: &Node, to: &Node, link: &Link) -> Option<Draft> {
        let (start, end) = (self.node(&from.id)?, self.node(&to.id)?);
        let (first, last) = (self.lane_index(from.lane), self.lane_index(to.lane));
        let forward = first <= last;
        let (left, right) = (first.min(last), first.max(last));
        let start_x = if forward { start.x + start.width } else { start.x };
        let end_x = if first < last { end.x } else { end.x + end.width };
        let (start, end) = ((start_x, start.departure_y()), (end_x, end.arrival_y()));
        Some(Draft {
            link: link.clone(),
            from: from.id.clone(),
            to: to.id.clone(),
            start,
            end,
            // The label stands before the first lane that is passed, so that it is near where the way begins.
            gap: if forward { left } else { right.saturating_sub(1) },
            passed: (left + 1..right).collect(),
            is_forward: forward,
            y: i32::midpoint(start.1, end.1),
            x: 0,
            channels: Vec::new(),
        })
    }

    /// Ways over other lanes pass above or below everything in them, each at a height of its own.
    fn give_channels(&self, drafts: &mut [Draft]) {
        let top = self.nodes.iter().map(|node| node.y).min().unwrap_or(TOP);
        let bottom = self.nodes.iter().map(|node| node.y + node.height).max().unwrap_or(TOP);
        let middle = i32::midpoint(top, bottom);
        let (mut above, mut below) = (top, bottom);
        for draft in drafts {
            let lane_x = |index: usize| self.lanes.get(index).map_or((0, 0), |lane| (lane.x, lane.x + lane.width));
            let (_, gap_left) = lane_x(draft.gap);
            let gap_right = self.lanes.get(draft.gap + 1).map_or(gap_left + GAP - 2 * MARGIN, |lane| lane.x);
            draft.x = i32::midpoint(gap_left, gap_right);
            if draft.passed.is_empty() {
                continue;
            }
            let y = if draft.y <= middle && !draft.is_forward || draft.y < middle {
                above -= LABEL;
                above
            } else {
                below += LABEL;
                below
            };
            draft.y = y;
            let mut passed = draft.passed.clone();
            if !draft.is_forward {
                passed.reverse();
            }
            for index in passed {
                let (left, right) = lane_x(index);
                let (left, right) = (left + MARGIN, right - MARGIN);
                draft.channels.extend(if draft.is_forward { [(left, y), (right, y)] } else { [(right, y), (left, y)] });
            }
        }
    }

    /// Moves everything so that nothing lies above or left of the origin.
    fn shift_into_view(&mut self) {
        let ys = self.links.iter().flat_map(|link| link.points.iter().chain(std::iter::once(&link.label))).map(|point| point.1);
        let highest = ys.clone().min().unwrap_or(TOP).min(TOP + 8);
        let lowest = ys.max().unwrap_or_default();
        let down = (TOP - highest + 8).max(0);
        for node in &mut self.nodes {
            node.y += down;
        }
        for link in &mut self.links {
            link.label.1 += down;
            for point in &mut link.points {
                point.1 += down;
            }
        }
        self.height = self.height.max(lowest + MARGIN) + down;
        let rightmost = self.links.iter().map(|link| link.label.0 + GAP / 2 - MARGIN).max().unwrap_or_default();
        self.width = self.width.max(rightmost);
    }
}

fn width(node: &Node) -> i32 {
    if node.parts.contains(&Part::Gateway) {
        TENANT
    } else if node.parts.is_empty() {
        CARD
    } else {
        SERVER
    }
}

fn height(node: &Node) -> i32 {
    let parts = i32::try_from(node.parts.len()).unwrap_or_default();
    if parts == 0 { HEAD } else { HEAD + ROW * parts + FOOT }
}

/// Orders each lane by the average place of its neighbours in the lane before (barycenter), so that fewer ways cross.
fn order_by_neighbours(lanes: &mut [(Lane, Vec<&Node>)], graph: &Graph) {
    let mut ends: Vec<(&SystemId, &SystemId)> = Vec::new();
    for edge in graph.edge_references() {
        if let (Some(from), Some(to)) = (graph.node_weight(edge.source()), graph.node_weight(edge.target())) {
            ends.push((&from.id, &to.id));
        }
    }
    for index in 1..lanes.len() {
        let before: Vec<SystemId> =
            lanes.get(index - 1).map(|(_, nodes)| nodes.iter().map(|node| node.id.clone()).collect()).unwrap_or_default();
        let Some((_, nodes)) = lanes.get_mut(index) else { continue };
        let middle = |node: &Node| {
            let places: Vec<usize> = ends
                .iter()
                .filter_map(|(from, to)| if **from == node.id { Some(*to) } else { (**to == node.id).then_some(*from) })
                .filter_map(|other| before.iter().position(|candidate| candidate == other))
                .collect();
            // A system without neighbours stays at the end; the sort is stable.
            places.iter().sum::<usize>().saturating_mul(1000).checked_div(places.len()).unwrap_or(usize::MAX)
        };
        order::sort_by(nodes, |left, right| middle(left).cmp(&middle(right)));
    }
}

/// A way while it is being laid out.
struct Draft {
    link: Link,
    from: SystemId,
    to: SystemId,
    start: Point,
    end: Point,
    gap: usize,
    passed: Vec<usize>,
    is_forward: bool,
    /// The middle of the label.
    x: i32,
    y: i32,
    channels: Vec<Point>,
}

impl Draft {
    fn finish(self) -> LinkBox {
        let label = (self.x, self.y);
        let mut points = vec![self.start];
        points.push(label);
        points.extend(self.channels);
        points.push(self.end);
        LinkBox { link: self.link, from: self.from, to: self.to, points, label }
    }
}

/// Gives every label between two lanes a height of its own, as near as possible to where it wants to be.
fn separate(drafts: &mut [Draft]) {
    let mut gaps: Vec<usize> = drafts.iter().map(|draft| draft.gap).collect();
    order::sort_and_dedup(&mut gaps);
    for gap in gaps {
        let mut here: Vec<&mut Draft> = drafts.iter_mut().filter(|draft| draft.gap == gap).collect();
        let place = |draft: &Draft| (draft.y, draft.start.1, draft.end.1);
        order::sort_by(&mut here, |left, right| place(left).cmp(&place(right)));
        // Passing over what is too close pushes down; half of the push goes back up, so that groups stay centred.
        let mut index = 0;
        while index < here.len() {
            let mut end = index + 1;
            let wanted_first = here.get(index).map_or(0, |draft| draft.y);
            let mut sum = wanted_first;
            let mut last = wanted_first;
            while let Some(next) = here.get(end).map(|draft| draft.y).filter(|y| *y < last + LABEL) {
                sum += next;
                last += LABEL;
                end += 1;
            }
            let count = i32::try_from(end - index).unwrap_or(1);
            let first = sum / count - (count - 1) * LABEL / 2;
            for (place, draft) in here.iter_mut().skip(index).take(end - index).enumerate() {
                draft.y = first + LABEL * i32::try_from(place).unwrap_or_default();
            }
            index = end;
        }
        // Centring one group may have pushed it into the group above.
        let mut floor = i32::MIN / 2;
        for draft in here {
            draft.y = draft.y.max(floor);
            floor = draft.y + LABEL;
        }
    }
}

/// Ways that share a side of a system start and end a little apart, in the order of their labels, so that they don't cross there.
fn spread_ports(drafts: &mut [Draft]) {
    let mut ports: Vec<(Point, Vec<(usize, bool)>)> = Vec::new();
    for (index, draft) in drafts.iter().enumerate() {
        for (point, is_start) in [(draft.start, true), (draft.end, false)] {
            match ports.iter_mut().find(|(port, _)| *port == point) {
                Some((_, ends)) => ends.push((index, is_start)),
                None => ports.push((point, vec![(index, is_start)])),
            }
        }
    }
    for (_, mut ends) in ports {
        let height = |index: usize| drafts.get(index).map(|draft| draft.y);
        order::sort_by(&mut ends, |(left, _), (right, _)| height(*left).cmp(&height(*right)));
        let count = i32::try_from(ends.len()).unwrap_or_default();
        // Many ways stand closer together, so that none leaves the side of the smallest system.
        let step = PORT.min(HEAD / (count - 1).max(1));
        for (place, (index, is_start)) in ends.into_iter().enumerate() {
            let offset = step * i32::try_from(place).unwrap_or_default() - step * (count - 1) / 2;
            if let Some(draft) = drafts.get_mut(index) {
                if is_start {
                    draft.start.1 += offset;
                } else {
                    draft.end.1 += offset;
                }
            }
        }
    }
}

impl LinkBox {
    /// The curve as SVG writes it.
    pub fn curve(&self) -> String {
        let mut points = self.points.iter();
        let Some((x, y)) = points.next() else { return String::new() };
        let mut curve = format!("M{x} {y}");
        for ((x0, y0), (x1, y1)) in self.points.iter().zip(points) {
            let (c0, c1) = controls((*x0, *y0), (*x1, *y1));
            curve.extend([format!("C{c0} {y0} {c1} {y1} {x1} {y1}")]);
        }
        curve
    }

    /// The arrow head at its end.
    pub fn arrow(&self) -> String {
        let Some(&[(before, _), (x, y)]) = self.points.last_chunk::<2>() else { return String::new() };
        let back = if before <= x { x - 9 } else { x + 9 };
        format!("M{x} {y}L{back} {}L{back} {}z", y - 5, y + 5)
    }

    /// Points along the curve, dense enough to move along them.
    pub fn samples(&self) -> Vec<Point> {
        const STEPS: i64 = 12;
        let mut samples = Vec::new();
        for (start, end) in self.points.iter().zip(self.points.iter().skip(1)) {
            let (c0, c1) = controls(*start, *end);
            for step in 0..=STEPS {
                let (t, u) = (step, STEPS - step);
                let blend = |p0: i32, p1: i32, p2: i32, p3: i32| {
                    let sum = u * u * u * i64::from(p0)
                        + 3 * u * u * t * i64::from(p1)
                        + 3 * u * t * t * i64::from(p2)
                        + t * t * t * i64::from(p3);
                    i32::try_from(sum / (STEPS * STEPS * STEPS)).unwrap_or_default()
                };
                samples.push((blend(start.0, c0, c1, end.0), blend(start.1, start.1, end.1, end.1)));
            }
        }
        samples.dedup();
        samples
    }
}

/// The horizontal places of the two control points between two points.
fn controls((x0, y0): Point, (x1, y1): Point) -> (i32, i32) {
    let half = (x1 - x0) / 2;
    // Between points above each other, the curve bulges to the right.
    if half.abs() < 24 && (y1 - y0).abs() > 24 { (x0 + 48, x1 + 48) } else { (x0 + half, x1 - half) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::canvas::graph::derive;

    fn layouts() -> Vec<Layout> {
        mailflow_lessons::scenarios().iter().map(|scenario| Layout::of(&derive(&scenario.document().topology, None))).collect()
    }

    #[test]
    fn labels_between_the_same_lanes_never_overlap() {
        for layout in layouts() {
            for (index, one) in layout.links.iter().enumerate() {
                for other in layout.links.iter().skip(index + 1) {
                    let is_apart = one.label.0 != other.label.0 || (one.label.1 - other.label.1).abs() >= LABEL;
                    assert!(is_apart, "{:?} {:?}", one.link.label, other.link.label);
                }
            }
        }
    }

    #[test]
    fn a_way_starts_and_ends_at_the_sides_of_its_systems() {
        for layout in layouts() {
            for link in &layout.links {
                for (id, point) in [(&link.from, link.points.first()), (&link.to, link.points.last())] {
                    let (node, (x, y)) = (layout.node(id).unwrap(), *point.unwrap());
                    assert!(x == node.x || x == node.x + node.width);
                    assert!((node.y..=node.y + node.height).contains(&y), "{id} {y}");
                }
            }
        }
    }

    #[test]
    fn everything_lies_inside_the_map() {
        for layout in layouts() {
            for node in &layout.nodes {
                assert!(
                    node.x >= 0 && node.y >= 0 && node.x + node.width <= layout.width && node.y + node.height <= layout.height
                );
            }
            for (x, y) in layout.links.iter().flat_map(|link| &link.points) {
                assert!((0..=layout.width).contains(x) && (0..=layout.height).contains(y));
            }
        }
    }

    #[test]
    fn a_message_always_has_a_way_to_travel() {
        for scenario in mailflow_lessons::scenarios() {
            let document = scenario.document();
            for message in &document.messages {
                let trace = mailflow::route(&document.topology, message);
                let layout = Layout::of(&derive(&document.topology, Some(&trace)));
                for hop in trace.paths.iter().flat_map(|path| path.hops.iter().skip(1)) {
                    let way = super::super::progress::way(&layout, &hop.connection.from, &hop.system, hop.connection.by.as_ref());
                    assert!(way.is_some() || hop.connection.from == hop.system, "{} to {}", hop.connection.from, hop.system);
                }
            }
        }
    }
}
