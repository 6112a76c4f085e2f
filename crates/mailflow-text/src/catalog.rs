//! Languages, keys, and the texts they stand for.

use std::sync::OnceLock;

/// Ids of all messages in ascending order; the same place in a catalog holds the message.
static IDS: &str = include_str!(concat!(env!("OUT_DIR"), "/ids.txt"));

/// A language the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Vietnamese.
    Vi,
    /// Simplified Chinese.
    ZhCn,
    /// German.
    De,
}

impl Language {
    /// Every language, in the order in which a menu lists them.
    pub const ALL: [Self; 4] = [Self::En, Self::Vi, Self::ZhCn, Self::De];

    /// The BCP 47 tag.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Vi => "vi",
            Self::ZhCn => "zh-CN",
            Self::De => "de",
        }
    }

    /// What its speakers call it.
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Vi => "Tiếng Việt",
            Self::ZhCn => "简体中文",
            Self::De => "Deutsch",
        }
    }

    /// The language of a BCP 47 tag such as `de-AT` or `zh-Hans-CN`, or of a POSIX locale such as `vi_VN.UTF-8`.
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_', '.', '@']).next().unwrap_or_default();
        let is = |code: &str| primary.eq_ignore_ascii_case(code);
        Self::ALL.into_iter().find(|language| is(language.code().split('-').next().unwrap_or_default()))
    }

    /// The first language of a reader's list that the program speaks, else English.
    pub fn negotiate<'a>(tags: impl IntoIterator<Item = &'a str>) -> Self {
        tags.into_iter().find_map(Self::parse).unwrap_or_default()
    }

    /// Its messages. Who asks for the catalog of any language carries all of them; the page names each by itself.
    pub const fn catalog(self) -> &'static Catalog {
        match self {
            Self::En => &EN,
            Self::Vi => &VI,
            Self::ZhCn => &ZH_CN,
            Self::De => &DE,
        }
    }
}

/// The messages of one language, in the order of [`Key`].
#[derive(Debug)]
pub struct Catalog {
    language: Language,
    text: &'static str,
    messages: OnceLock<Vec<&'static str>>,
}

/// English.
pub static EN: Catalog = Catalog::new(Language::En, include_str!(concat!(env!("OUT_DIR"), "/en.txt")));
/// Vietnamese.
pub static VI: Catalog = Catalog::new(Language::Vi, include_str!(concat!(env!("OUT_DIR"), "/vi.txt")));
/// Simplified Chinese.
pub static ZH_CN: Catalog = Catalog::new(Language::ZhCn, include_str!(concat!(env!("OUT_DIR"), "/zh-CN.txt")));
/// German.
pub static DE: Catalog = Catalog::new(Language::De, include_str!(concat!(env!("OUT_DIR"), "/de.txt")));

impl Catalog {
    const fn new(language: Language, text: &'static str) -> Self {
        Self { language, text, messages: OnceLock::new() }
    }

    fn messages(&self) -> &[&'static str] {
        self.messages.get_or_init(|| self.text.split('\0').collect())
    }
}

/// A message of the catalogs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(u16);

/// A constant for every message; its documentation is the English text.
pub mod key {
    use super::Key;
    include!(concat!(env!("OUT_DIR"), "/keys.rs"));
}

impl Key {
    fn ids() -> &'static [&'static str] {
        static TABLE: OnceLock<Vec<&'static str>> = OnceLock::new();
        TABLE.get_or_init(|| IDS.split('\0').collect())
    }

    /// The message called `id`, for ids that are put together, such as `reason-<code>`.
    pub fn find(id: &str) -> Option<Self> {
        Self::ids().binary_search(&id).ok().and_then(|index| u16::try_from(index).ok()).map(Self)
    }

    /// What it is called in the Fluent files.
    pub fn id(self) -> &'static str {
        Self::ids().get(usize::from(self.0)).copied().unwrap_or_default()
    }

    /// Every message.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..).map(Self).take(Self::ids().len())
    }

    /// The names of its arguments, each once, in the order in which English uses them.
    pub fn arguments(self) -> Vec<&'static str> {
        let mut names = Vec::new();
        for piece in pieces(self.encoded(&EN)) {
            match piece {
                Piece::Text(_) => {}
                Piece::Argument(name) => names.push(name),
                Piece::Choice { name, forms } => {
                    names.push(name);
                    names.extend(choices(forms).flat_map(|(_, form)| pieces(form)).filter_map(|piece| match piece {
                        Piece::Argument(name) => Some(name),
                        Piece::Text(_) | Piece::Choice { .. } => None,
                    }));
                }
            }
        }
        let mut seen = Vec::new();
        names.retain(|name| {
            let is_new = !seen.contains(name);
            seen.push(*name);
            is_new
        });
        names
    }

    /// The arguments by which it chooses between variants, with the values it tells apart; plurals are none.
    pub fn choices(self) -> Vec<(&'static str, Vec<&'static str>)> {
        let choices = pieces(self.encoded(&EN)).filter_map(|piece| match piece {
            Piece::Choice { name, forms } => Some((name, choices(forms).map(|(value, _)| value).collect::<Vec<_>>())),
            Piece::Text(_) | Piece::Argument(_) => None,
        });
        choices.filter(|(_, values)| !values.contains(&"")).collect()
    }

    fn encoded(self, catalog: &Catalog) -> &'static str {
        catalog.messages().get(usize::from(self.0)).copied().unwrap_or_default()
    }
}

/// The texts of one language; English unless said otherwise.
#[derive(Debug, Clone, Copy)]
pub struct Text {
    catalog: &'static Catalog,
}

impl Text {
    /// The texts of `language`.
    pub const fn new(language: Language) -> Self {
        Self::of(language.catalog())
    }

    /// The texts of `catalog`.
    pub const fn of(catalog: &'static Catalog) -> Self {
        Self { catalog }
    }

    /// Their language.
    pub const fn language(self) -> Language {
        self.catalog.language
    }

    /// A message without arguments.
    pub fn get(self, key: Key) -> &'static str {
        let text = key.encoded(self.catalog);
        debug_assert!(!text.contains(['\u{1}', '\u{3}']), "`{}` has arguments: use `format`", key.id());
        text
    }

    /// A message with its arguments filled in. Values are put in as they are; nothing in them has a meaning. An argument
    /// that is not given stays visible as `{name}`.
    pub fn format(self, key: Key, arguments: &[(&str, &str)]) -> String {
        let mut formatted = String::new();
        write(key.encoded(self.catalog), arguments, &mut formatted);
        formatted
    }
}

impl Default for Text {
    fn default() -> Self {
        Self::of(&EN)
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.language() == other.language()
    }
}

impl Eq for Text {}

/// A part of an encoded message; `build/catalog.rs` has the code.
#[derive(Clone, Copy)]
enum Piece<'a> {
    Text(&'a str),
    Argument(&'a str),
    Choice { name: &'a str, forms: &'a str },
}

fn pieces(encoded: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = encoded;
    std::iter::from_fn(move || {
        let piece;
        if let Some(argument) = rest.strip_prefix('\u{1}') {
            let (name, after) = argument.split_once('\u{2}')?;
            (piece, rest) = (Piece::Argument(name), after);
        } else if let Some(selector) = rest.strip_prefix('\u{3}') {
            let (name, forms) = selector.split_once('\u{2}')?;
            let (forms, after) = forms.split_once('\u{5}')?;
            (piece, rest) = (Piece::Choice { name, forms }, after);
        } else if rest.is_empty() {
            return None;
        } else {
            let (text, after) = rest.split_at(rest.find(['\u{1}', '\u{3}']).unwrap_or(rest.len()));
            (piece, rest) = (Piece::Text(text), after);
        }
        Some(piece)
    })
}

/// The forms of a choice with the value each is for; the last one is the default.
fn choices(forms: &str) -> impl Iterator<Item = (&str, &str)> {
    forms.split('\u{4}').filter_map(|form| form.split_once('\u{6}'))
}

fn write(encoded: &str, arguments: &[(&str, &str)], formatted: &mut String) {
    let value = |name: &str| arguments.iter().find(|(given, _)| *given == name).map(|(_, value)| *value);
    for piece in pieces(encoded) {
        match piece {
            Piece::Text(text) => formatted.push_str(text),
            Piece::Argument(name) => match value(name) {
                Some(value) => formatted.push_str(value),
                None => formatted.extend(["{", name, "}"]),
            },
            Piece::Choice { name, forms } => {
                let value = value(name).unwrap_or_default();
                let chosen = choices(forms).find(|(of, _)| *of == value).or_else(|| choices(forms).last());
                write(chosen.map_or("", |(_, form)| form), arguments, formatted);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_is_found_under_its_own_name() {
        for key in Key::all() {
            assert_eq!(Key::find(key.id()), Some(key));
        }
        assert_eq!(Key::find("no-such-message"), None);
    }

    #[test]
    fn every_message_has_a_text_in_every_language() {
        for language in Language::ALL {
            let catalog = language.catalog();
            assert_eq!(catalog.language, language);
            assert_eq!(catalog.messages().len(), Key::all().count());
            for key in Key::all() {
                assert!(!key.encoded(catalog).trim().is_empty(), "{} {}", language.code(), key.id());
            }
        }
    }

    #[test]
    fn a_value_is_put_in_as_it_is() {
        let mut formatted = String::new();
        write("to \u{1}name\u{2}, \u{1}name\u{2}; \u{1}other\u{2}", &[("name", "{ $other }\u{1}x\u{2}")], &mut formatted);
        assert_eq!(formatted, "to { $other }\u{1}x\u{2}, { $other }\u{1}x\u{2}; {other}");
    }

    #[test]
    fn one_takes_the_first_form_and_everything_else_the_second() {
        let encoded = "\u{3}count\u{2}1\u{6}one hop\u{4}\u{6}\u{1}count\u{2} hops\u{5}.";
        for (count, expected) in [("1", "one hop."), ("0", "0 hops."), ("12", "12 hops.")] {
            let mut formatted = String::new();
            write(encoded, &[("count", count)], &mut formatted);
            assert_eq!(formatted, expected);
        }
    }

    #[test]
    fn a_choice_is_told_by_its_values_and_a_plural_is_none() {
        let key = Key::find("finding-routing-rule-diverts-mailboxes").expect("there");
        assert_eq!(key.choices(), [("reading", vec!["unknown-recipients-only", "every-matching-message"])]);
    }

    #[test]
    fn a_language_is_found_by_tag_locale_and_list() {
        assert_eq!(Language::parse("de-AT"), Some(Language::De));
        assert_eq!(Language::parse("ZH-Hans-CN"), Some(Language::ZhCn));
        assert_eq!(Language::parse("vi_VN.UTF-8"), Some(Language::Vi));
        assert_eq!(Language::parse("C"), None);
        assert_eq!(Language::negotiate(["fr", "de-CH", "en"]), Language::De);
        assert_eq!(Language::negotiate(["fr"]), Language::En);
    }
}
