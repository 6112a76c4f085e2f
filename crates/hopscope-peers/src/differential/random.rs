//! Chance that can be had again: SplitMix64 (Steele, Lea and Flood, 2014).

/// A source of random choices; the same seed gives the same choices.
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    /// From a seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`; 0 if that is 0.
    pub fn below(&mut self, limit: usize) -> usize {
        let limit = u64::try_from(limit).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % limit).unwrap_or_default()
    }

    /// True in `percent` of 100 cases.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of `choices`.
    pub fn choose<'a, T>(&mut self, choices: &'a [T]) -> Option<&'a T> {
        choices.get(self.below(choices.len()))
    }

    /// Up to `limit` values that `make` makes; what it can't make is left out.
    pub fn several<T>(&mut self, limit: usize, mut make: impl FnMut(&mut Self) -> Option<T>) -> Vec<T> {
        (0..self.below(limit + 1)).filter_map(|_| make(self)).collect()
    }

    /// A seed for a source of its own.
    pub fn fork(&mut self) -> u64 {
        self.next()
    }
}
