//! Elements of one kind, such as the record sets of DNS: kept as they were written, found by their name in logarithmic time.

use std::{cmp::Ordering, ops::Deref};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::order;

/// What its name tells apart from others of its kind.
pub trait Keyed {
    /// The order of names; equal only for one and the same element.
    fn by_key(&self, other: &Self) -> Ordering;
}

/// Elements in the order they were written. That order decides nothing; what asks for one goes by name.
#[derive(Debug, Clone)]
pub struct Elements<T> {
    written: Vec<T>,
    /// Places in `written`, in the order of names.
    sorted: Vec<usize>,
}

impl<T: Keyed> Elements<T> {
    /// The element that `compare` finds equal; it tells how an element's name stands to the wanted one.
    pub fn find(&self, compare: impl Fn(&T) -> Ordering) -> Option<&T> {
        self.starting_at(&compare).next().filter(|element| compare(element) == Ordering::Equal)
    }

    /// The elements in the order of their names, from the first that `compare` does not find less.
    pub fn starting_at(&self, compare: impl Fn(&T) -> Ordering) -> impl Iterator<Item = &T> {
        let start = self.sorted.partition_point(|place| self.written.get(*place).is_some_and(|element| compare(element).is_lt()));
        self.sorted.iter().skip(start).filter_map(|place| self.written.get(*place))
    }

    /// The elements in the order of their names.
    pub fn sorted(&self) -> impl Iterator<Item = &T> {
        self.sorted.iter().filter_map(|place| self.written.get(*place))
    }

    /// Lets `change` work on the elements, names included.
    pub fn change<R>(&mut self, change: impl FnOnce(&mut Vec<T>) -> R) -> R {
        let result = change(&mut self.written);
        self.sorted = sorted(&self.written);
        result
    }

    /// Lets `change` work on each element.
    pub fn change_each(&mut self, change: impl FnMut(&mut T)) {
        self.change(|elements| elements.iter_mut().for_each(change));
    }

    /// serde helper: leaves lists that are new to the format out of files while they are empty.
    pub(crate) fn has_none(&self) -> bool {
        self.written.is_empty()
    }

    /// Puts `element` at the end.
    pub fn push(&mut self, element: T) {
        self.change(|elements| elements.push(element));
    }
}

fn sorted<T: Keyed>(elements: &[T]) -> Vec<usize> {
    let mut places: Vec<usize> = (0..elements.len()).collect();
    order::sort_by(&mut places, |left, right| match (elements.get(*left), elements.get(*right)) {
        (Some(left), Some(right)) => left.by_key(right),
        _ => Ordering::Equal,
    });
    places
}

impl<T> Default for Elements<T> {
    fn default() -> Self {
        Self { written: Vec::new(), sorted: Vec::new() }
    }
}

impl<T: PartialEq> PartialEq for Elements<T> {
    fn eq(&self, other: &Self) -> bool {
        self.written == other.written
    }
}

impl<T: Eq> Eq for Elements<T> {}

impl<T> Deref for Elements<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.written
    }
}

impl<T: Keyed> From<Vec<T>> for Elements<T> {
    fn from(written: Vec<T>) -> Self {
        Self { sorted: sorted(&written), written }
    }
}

impl<T: Keyed> FromIterator<T> for Elements<T> {
    fn from_iter<I: IntoIterator<Item = T>>(elements: I) -> Self {
        elements.into_iter().collect::<Vec<T>>().into()
    }
}

impl<'a, T> IntoIterator for &'a Elements<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.written.iter()
    }
}

impl<T: Serialize> Serialize for Elements<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.written.serialize(serializer)
    }
}

impl<'de, T: Keyed + Deserialize<'de>> Deserialize<'de> for Elements<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    impl Keyed for u8 {
        fn by_key(&self, other: &Self) -> Ordering {
            self.cmp(other)
        }
    }

    proptest! {
        #[test]
        fn what_was_put_in_is_found_and_nothing_else(mut written in proptest::collection::vec(any::<u8>(), 0..40), changed in any::<u8>(), wanted in any::<u8>()) {
            let mut elements: Elements<u8> = written.iter().copied().collect();
            elements.push(changed);
            elements.change(|elements| elements.retain(|element| *element % 3 != 0));
            written.push(changed);
            written.retain(|element| *element % 3 != 0);
            prop_assert_eq!(&*elements, written.as_slice());
            prop_assert_eq!(elements.find(|element| element.cmp(&wanted)).is_some(), written.contains(&wanted));
            let from: Vec<u8> = elements.starting_at(|element| element.cmp(&wanted)).copied().collect();
            written.sort_unstable();
            prop_assert_eq!(elements.sorted().copied().collect::<Vec<_>>(), written.clone());
            written.retain(|element| *element >= wanted);
            prop_assert_eq!(from, written);
        }
    }
}
