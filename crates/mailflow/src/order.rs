//! Sorting with one copy of the sorting code.
//!
//! The standard library's sort is copied for every element type, 4 kB of WebAssembly each. Here places are sorted, and only
//! putting the elements there depends on their type. Lists of a topology are short; what moves them does not matter.

use std::cmp::Ordering;

/// Sorts as [`slice::sort_by`] does: elements that compare equal keep their order.
pub fn sort_by<T>(items: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let swaps = swaps(items.len(), &mut |left, right| match (items.get(left), items.get(right)) {
        (Some(left), Some(right)) => compare(left, right),
        _ => Ordering::Equal,
    });
    for (place, from) in swaps.into_iter().enumerate() {
        items.swap(place, from);
    }
}

/// Sorts, and leaves one of each.
pub fn sort_and_dedup<T: Ord>(items: &mut Vec<T>) {
    sort_by(items, T::cmp);
    items.dedup();
}

/// For each place in turn, with which other to swap it, so that the elements end in the order of `compare`.
#[inline(never)]
fn swaps(length: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..length).collect();
    order.sort_by(|left, right| compare(*left, *right));
    for place in 0..length {
        // What was at an earlier place went where that place was swapped with.
        let mut from = place;
        while let Some(next) = order.get(from).copied() {
            from = next;
            if from >= place {
                break;
            }
        }
        if let Some(swap) = order.get_mut(place) {
            *swap = from;
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn elements_end_where_the_standard_sort_puts_them(
            mut items in proptest::collection::vec((0_u8..8, any::<u16>()), 0..80),
        ) {
            let mut expected = items.clone();
            expected.sort_by_key(|item| item.0);
            sort_by(&mut items, |left, right| left.0.cmp(&right.0));
            prop_assert_eq!(&items, &expected);
            expected.sort_unstable();
            expected.dedup();
            sort_and_dedup(&mut items);
            prop_assert_eq!(items, expected);
        }
    }
}
