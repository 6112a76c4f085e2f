//! Which lines of a file an edit changed.

use mailflow::order;

use crate::File;

/// At most so many cells of the comparison table are filled; beyond, lines are only looked up.
const MAX_CELLS: usize = 4_000_000;

/// For each line of `new`, whether it was added or changed since `old`.
///
/// Lines that both ends share are cut off first, then the longest common subsequence of the rest stays unmarked. Where the
/// rest is too large for that, a line counts as changed if `old` has no such line.
pub fn changed_lines(old: &File, new: &File) -> Vec<bool> {
    let old: Vec<&str> = old.lines.iter().map(|line| line.text.as_str()).collect();
    let new: Vec<&str> = new.lines.iter().map(|line| line.text.as_str()).collect();
    let head = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let (old, new_rest) = (old.get(head..).unwrap_or_default(), new.get(head..).unwrap_or_default());
    let tail = old.iter().rev().zip(new_rest.iter().rev()).take_while(|(old, new)| old == new).count();
    let old = old.get(..old.len() - tail).unwrap_or_default();
    let middle = new_rest.get(..new_rest.len() - tail).unwrap_or_default();
    let mut changed = vec![false; head];
    changed.extend(if old.len().saturating_mul(middle.len()) > MAX_CELLS {
        missing(old, middle)
    } else {
        outside_common_subsequence(old, middle)
    });
    changed.resize(new.len(), false);
    changed
}

fn missing(old: &[&str], new: &[&str]) -> Vec<bool> {
    let mut known = old.to_vec();
    order::sort_and_dedup(&mut known);
    new.iter().map(|line| known.binary_search(line).is_err()).collect()
}

fn outside_common_subsequence(old: &[&str], new: &[&str]) -> Vec<bool> {
    // rows[i][j] is the length of the longest common subsequence of old[i..] and new[j..], filled from the end.
    let mut rows = vec![vec![0_u32; new.len() + 1]];
    for old_line in old.iter().rev() {
        let below = rows.last().map(Vec::as_slice).unwrap_or_default();
        let mut row = vec![0; new.len() + 1];
        let mut right = 0;
        for ((cell, new_line), pair) in row.iter_mut().rev().skip(1).zip(new.iter().rev()).zip(below.windows(2).rev()) {
            let [down, diagonal] = pair else { continue };
            right = if old_line == new_line { diagonal + 1 } else { right.max(*down) };
            *cell = right;
        }
        rows.push(row);
    }
    rows.reverse();
    let cell = |i: usize, j: usize| rows.get(i).and_then(|row| row.get(j)).copied().unwrap_or_default();
    let mut changed = Vec::with_capacity(new.len());
    let mut i = 0;
    for (j, line) in new.iter().enumerate() {
        // Passing over an old line loses nothing as long as the rest keeps its length.
        while i < old.len() && old.get(i) != Some(line) && cell(i + 1, j) == cell(i, j) {
            i += 1;
        }
        let is_common = old.get(i) == Some(line);
        changed.push(!is_common);
        i += usize::from(is_common);
    }
    changed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{FileKind, lines::Lines};

    fn changed(old: &str, new: &str) -> String {
        let file = |text: &str| {
            let mut lines = Lines::default();
            text.split(' ').for_each(|line| lines.push(line));
            lines.into_file("x".to_owned(), FileKind::PostfixMap)
        };
        changed_lines(&file(old), &file(new)).into_iter().map(|changed| if changed { '+' } else { '.' }).collect()
    }

    #[test]
    fn only_lines_that_are_new_are_marked() {
        assert_eq!(changed("a b c d", "a b c d"), "....");
        assert_eq!(changed("a b c d", "a x c d"), ".+..");
        assert_eq!(changed("a c", "a b c"), ".+.");
        assert_eq!(changed("a b c", "a c"), "..");
        assert_eq!(changed("a b c a b b a", "c b a b a c"), "..+..+");
        assert_eq!(changed("x", "a b"), "++");
    }

    #[test]
    fn a_file_too_large_for_the_table_is_compared_line_by_line() {
        let old: Vec<String> = (0..3000).map(|number| format!("o{number}")).collect();
        let mut new = old.clone();
        new.reverse();
        new.push("fresh".into());
        let marks = changed(&old.join(" "), &new.join(" "));
        assert_eq!(marks.matches('+').count(), 1);
    }
}
