//! Moving between systems and ways with the arrow keys.

use super::layout::{Layout, Point};

/// What can have the focus on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A system, by its index in the layout.
    Node(usize),
    /// A way, by its index in the layout.
    Link(usize),
}

impl Target {
    /// The id of its element on the page.
    pub fn id(self) -> String {
        match self {
            Self::Node(index) => format!("map-node-{index}"),
            Self::Link(index) => format!("map-link-{index}"),
        }
    }

    /// Its middle.
    pub fn point(self, layout: &Layout) -> Option<Point> {
        match self {
            Self::Node(index) => layout.nodes.get(index).map(|node| (node.x + node.width / 2, node.y + node.height / 2)),
            Self::Link(index) => layout.links.get(index).map(|link| link.label),
        }
    }
}

/// The target nearest to `from` in the direction of an arrow key.
pub fn neighbour(layout: &Layout, from: Target, key: &str) -> Option<Target> {
    let (x, y) = from.point(layout)?;
    let targets = (0..layout.nodes.len()).map(Target::Node).chain((0..layout.links.len()).map(Target::Link));
    targets
        .filter(|target| *target != from)
        .filter_map(|target| {
            let (other_x, other_y) = target.point(layout)?;
            let (dx, dy) = (other_x - x, other_y - y);
            let (along, across) = match key {
                "ArrowRight" => (dx, dy),
                "ArrowLeft" => (-dx, dy),
                "ArrowDown" => (dy, dx),
                "ArrowUp" => (-dy, dx),
                _ => return None,
            };
            // What lies more aside than ahead is not in this direction.
            (along > 0 && across.abs() <= along * 2).then(|| (along + across.abs() * 2, target))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, target)| target)
}
