//! Which part of the map is seen, and how large: whole pixels, and thousandths.

use super::layout::Point;

/// The smallest and the largest scale, in thousandths.
const SCALES: std::ops::RangeInclusive<i32> = 200..=2500;
/// Fitting never makes things larger than this.
const LARGEST_FIT: i32 = 1150;
/// Nor so small that nothing can be read: then a part of it is seen.
const SMALLEST_FIT: i32 = 560;
/// Space around a fitted map.
const MARGIN: i32 = 20;

/// A view of the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct View {
    /// Where the map's origin is in the window, in pixels.
    pub x: i32,
    /// As above, downward.
    pub y: i32,
    /// Scale in thousandths.
    pub scale: i32,
}

impl View {
    /// Shows everything of a map of `content` size in a window of `window` size.
    pub fn fit(content: Point, window: Point) -> Self {
        let (width, height) = (content.0.max(1), content.1.max(1));
        let scale = ((window.0 - 2 * MARGIN) * 1000 / width).min((window.1 - 2 * MARGIN) * 1000 / height);
        let scale = scale.clamp(SMALLEST_FIT, LARGEST_FIT);
        // What does not fit is seen from its left edge, where messages come from.
        Self { x: ((window.0 - width * scale / 1000) / 2).max(MARGIN / 2), y: (window.1 - height * scale / 1000) / 2, scale }
    }

    /// Scales by `factor` thousandths and keeps what is at `point` of the window where it is.
    #[must_use]
    pub fn zoomed(self, factor: i32, point: Point) -> Self {
        let scale = (self.scale * factor / 1000).clamp(*SCALES.start(), *SCALES.end());
        let keep = |origin: i32, at: i32| at - (at - origin) * scale / self.scale.max(1);
        Self { x: keep(self.x, point.0), y: keep(self.y, point.1), scale }
    }

    /// Moved by some pixels.
    #[must_use]
    pub const fn moved(self, by: Point) -> Self {
        Self { x: self.x + by.0, y: self.y + by.1, ..self }
    }

    /// Moved just so far that `point` of the map is inside the window.
    #[must_use]
    pub fn showing(self, point: Point, window: Point) -> Self {
        const EDGE: i32 = 80;
        let nudge = |at: i32, size: i32| (EDGE.min(size / 3) - at).max(0) + (size - EDGE.min(size / 3) - at).min(0);
        let at = (self.x + point.0 * self.scale / 1000, self.y + point.1 * self.scale / 1000);
        self.moved((nudge(at.0, window.0), nudge(at.1, window.1)))
    }

    /// As CSS writes it.
    pub fn transform(self) -> String {
        format!("translate({}px, {}px) scale({}.{:03})", self.x, self.y, self.scale / 1000, self.scale % 1000)
    }
}

#[cfg(test)]
mod tests {
    use super::View;

    #[test]
    fn zooming_keeps_what_is_under_the_pointer() {
        let view = View { x: 10, y: 20, scale: 1000 };
        let zoomed = view.zoomed(2000, (110, 120));
        assert_eq!(zoomed, View { x: -90, y: -80, scale: 2000 });
    }

    #[test]
    fn a_fitted_map_is_centred_and_not_larger_than_life() {
        let view = View::fit((100, 100), (1000, 500));
        assert_eq!(view, View { x: 442, y: 192, scale: 1150 });
        assert_eq!(View::fit((1600, 100), (1000, 500)).scale, 600);
        assert_eq!(View::fit((4000, 100), (400, 500)), View { x: 10, y: 222, scale: 560 });
    }

    #[test]
    fn a_point_outside_is_brought_in_and_one_inside_moves_nothing() {
        let view = View { x: 0, y: 0, scale: 1000 };
        assert_eq!(view.showing((500, 300), (1000, 600)), view);
        assert_eq!(view.showing((1200, 300), (1000, 600)).x, -280);
    }
}
