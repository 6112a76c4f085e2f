//! Reads just enough of Fluent (FTL) to name the messages in a catalog and the variables each one uses.

use std::collections::{BTreeMap, BTreeSet};

/// A message, `id` or `id.attribute`, and the variables (`$name`) in its text.
pub type Catalog = BTreeMap<String, BTreeSet<String>>;

/// Terms (`-name`) are left out: a language may need its own.
pub fn catalog(text: &str) -> Catalog {
    let mut catalog = Catalog::new();
    let mut message: Option<String> = None;
    let mut key: Option<String> = None;
    for line in text.lines() {
        let indented = line.starts_with([' ', '\t']);
        let trimmed = line.trim_start();
        if !indented && (trimmed.starts_with('#') || trimmed.starts_with('-')) {
            message = None;
            key = None;
        } else if !indented && let Some((id, _)) = definition(trimmed) {
            message = Some(id.to_owned());
            key.clone_from(&message);
        } else if indented
            && let Some((name, _)) = trimmed.strip_prefix('.').and_then(definition)
            && let Some(message) = &message
        {
            key = Some(format!("{message}.{name}"));
        }
        if let Some(key) = &key {
            let names = catalog.entry(key.clone()).or_default();
            names.extend(variables(line));
        }
    }
    catalog
}

/// `id = text`
fn definition(line: &str) -> Option<(&str, &str)> {
    let (id, text) = line.split_once('=')?;
    let id = id.trim_end();
    let named = id.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    named.then_some((id, text))
}

fn variables(line: &str) -> impl Iterator<Item = String> {
    // A `$` outside braces is only a dollar sign.
    line.split('{').skip(1).flat_map(|placeable| {
        let placeable = placeable.split('}').next().unwrap_or_default();
        placeable
            .split('$')
            .skip(1)
            .map(|rest| rest.chars().take_while(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_')).collect())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_attributes_and_variables_are_found_and_terms_are_not() {
        let text = "# comment = no\n-brand = Hopscope\nhop-count =\n    { $count ->\n        [one] one hop\n       *[other] { $count } hops to { $system }\n    }\nsave = Save for $5\n    .title = Save { $file }\n";
        let catalog = catalog(text);
        let names = |key: &str| catalog.get(key).map(|names| names.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(catalog.len(), 3);
        assert_eq!(names("hop-count"), Some(vec!["count", "system"]));
        assert_eq!(names("save"), Some(vec![]));
        assert_eq!(names("save.title"), Some(vec!["file"]));
    }
}
