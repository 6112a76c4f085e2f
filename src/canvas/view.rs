//! Which part of the map is seen, and how large: whole pixels, and thousandths.

use super::layout::Point;

/// The smallest and the largest scale, in thousandths.
const SCALES: std::ops::RangeInclusive<i32> = 200..=2500;
/// Fitting never makes things larger than this.
const LARGEST_FIT: i32 = 1150;
/// Nor so small that nothing can be read: then a part of it is seen, at [`READABLE`].
const SMALLEST_FIT: i32 = 420;
/// A scale at which names can be read, and what one presses is large enough for a finger.
const READABLE: i32 = 480;
/// Below the first scale names are written larger, below the second nothing but names is written.
const LARGER_NAMES: i32 = 750;
/// As above.
const ONLY_NAMES: i32 = 560;
/// Space around a fitted map.
const MARGIN: i32 = 8;

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
    /// Shows everything of a map of `content` size in a window of `window` size, however small.
    pub fn whole(content: Point, window: Point) -> Self {
        let (width, height) = (content.0.max(1), content.1.max(1));
        let scale = ((window.0 - 2 * MARGIN) * 1000 / width).min((window.1 - 2 * MARGIN) * 1000 / height);
        let scale = scale.clamp(*SCALES.start(), LARGEST_FIT);
        Self { x: (window.0 - width * scale / 1000) / 2, y: (window.1 - height * scale / 1000) / 2, scale }
    }

    /// Shows everything, or, where that could not be read, what is around `middle` of the map.
    pub fn fit(content: Point, window: Point, middle: Point) -> Self {
        let whole = Self::whole(content, window);
        if whole.scale >= SMALLEST_FIT {
            return whole;
        }
        let place = |content: i32, window: i32, middle: i32| {
            let size = content * READABLE / 1000;
            let free = window - size;
            // The map's edges come no further in than they have to.
            if free >= 0 { free / 2 } else { (window / 2 - middle * READABLE / 1000).clamp(free - MARGIN, MARGIN) }
        };
        Self { x: place(content.0, window.0, middle.0), y: place(content.1, window.1, middle.1), scale: READABLE }
    }

    /// The sides on which a map of `content` size goes on beyond the window, as a style sheet asks for them.
    pub fn more(self, content: Point, window: Point) -> &'static str {
        // A map's own margin is nothing to miss.
        let slack = 2 * MARGIN;
        let right = self.x + content.0 * self.scale / 1000 > window.0 + slack;
        match (self.x < -slack, right) {
            (true, true) => "left right",
            (true, false) => "left",
            (false, true) => "right",
            (false, false) => "",
        }
    }

    /// How much is written at this scale, as a class.
    pub const fn detail(self) -> &'static str {
        if self.scale < ONLY_NAMES {
            " far"
        } else if self.scale < LARGER_NAMES {
            " small"
        } else {
            ""
        }
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
        let view = View::fit((100, 100), (1000, 500), (0, 0));
        assert_eq!(view, View { x: 442, y: 192, scale: 1150 });
        assert_eq!(View::fit((1600, 100), (976, 500), (0, 0)).scale, 600);
    }

    #[test]
    fn of_a_map_too_large_to_be_read_the_part_around_the_message_is_seen() {
        let at = |x| View::fit((4000, 100), (400, 500), (x, 0));
        assert_eq!(at(0), View { x: 8, y: 226, scale: 480 });
        assert_eq!(at(2000).x, 200 - 960);
        assert_eq!(at(4000).x, 400 - 1920 - 8);
        assert_eq!(View::whole((4000, 100), (400, 500)).scale, 200);
    }

    #[test]
    fn a_map_that_goes_on_beyond_the_window_says_where() {
        let more = |x| View { x, y: 0, scale: 500 }.more((2000, 100), (400, 500));
        assert_eq!((more(0), more(-300), more(-600)), ("right", "left right", "left"));
        assert_eq!(View { x: 0, y: 0, scale: 200 }.more((2000, 100), (400, 500)), "");
    }

    #[test]
    fn a_point_outside_is_brought_in_and_one_inside_moves_nothing() {
        let view = View { x: 0, y: 0, scale: 1000 };
        assert_eq!(view.showing((500, 300), (1000, 600)), view);
        assert_eq!(view.showing((1200, 300), (1000, 600)).x, -280);
    }
}
