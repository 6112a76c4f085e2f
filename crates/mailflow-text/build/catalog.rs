//! Reads Fluent, checks the languages against each other, and encodes messages for the runtime in `src/catalog.rs`.
//!
//! A message is its text with placeables between control characters, which no message may contain:
//!
//! | code | stands for |
//! |---|---|
//! | 1 *name* 2 | the value of an argument |
//! | 3 *name* 2 *value* 6 *text* 4 … 5 | the text of the argument's value, or the last text if its value is not there |
//!
//! A plural is a choice too: English `[one]` is the value `1`.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey},
    parser,
};

/// An FTL file.
pub struct File {
    /// Its path for error messages.
    pub name: String,
    /// Its contents.
    pub text: String,
}

/// The files of one language.
pub struct Locale {
    /// The BCP 47 tag.
    pub language: String,
    /// The files.
    pub files: Vec<File>,
}

/// What the build writes.
pub struct Catalogs {
    /// Rust source: a constant for every message.
    pub keys: String,
    /// The ids in ascending order, separated by NUL.
    pub ids: String,
    /// A language, and its messages in the order of the ids, separated by NUL.
    pub texts: Vec<(String, String)>,
}

/// One message of one language.
struct Message {
    file: String,
    encoded: String,
    arguments: BTreeSet<String>,
    /// The values that the message tells apart, as `$argument=value`; plurals differ by language and are left out.
    choices: BTreeSet<String>,
}

type Messages = BTreeMap<String, Message>;

/// Compiles the catalogs; the first locale is what the others are compared with.
pub fn compile(locales: &[Locale]) -> Result<Catalogs, Vec<String>> {
    let mut problems = Vec::new();
    let languages: Vec<(&str, Messages)> =
        locales.iter().map(|locale| (locale.language.as_str(), read(locale, &mut problems))).collect();
    let Some(((reference, expected), others)) = languages.split_first() else {
        return Err(vec!["no language".to_owned()]);
    };
    for (language, messages) in others {
        for (id, message) in expected {
            match messages.get(id) {
                None => problems.push(format!("`{id}` of {} is missing in locales/{language}", message.file)),
                Some(other) if other.arguments != message.arguments => problems.push(format!(
                    "{}: `{id}` has the arguments {}, but in `{reference}` it has {}",
                    other.file,
                    listed(&other.arguments),
                    listed(&message.arguments)
                )),
                Some(other) if other.choices != message.choices => problems.push(format!(
                    "{}: `{id}` has the variants {}, but in `{reference}` it has {}",
                    other.file,
                    listed(&other.choices),
                    listed(&message.choices)
                )),
                Some(_) => {}
            }
        }
        for (id, message) in messages {
            if !expected.contains_key(id) {
                problems.push(format!("{}: `{id}` is not in locales/{reference}", message.file));
            }
        }
    }
    if u16::try_from(expected.len()).is_err() {
        problems.push("more than 65535 messages".to_owned());
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(Catalogs {
        keys: constants(expected),
        ids: expected.keys().map(String::as_str).collect::<Vec<_>>().join("\0"),
        texts: languages
            .iter()
            .map(|(language, messages)| {
                let texts: Vec<&str> = messages.values().map(|message| message.encoded.as_str()).collect();
                ((*language).to_owned(), texts.join("\0"))
            })
            .collect(),
    })
}

fn listed(arguments: &BTreeSet<String>) -> String {
    if arguments.is_empty() {
        "none".to_owned()
    } else {
        arguments.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
    }
}

fn read(locale: &Locale, problems: &mut Vec<String>) -> Messages {
    let plural = if matches!(locale.language.as_str(), "en" | "de") { Plural::OneOther } else { Plural::Other };
    let mut messages = Messages::new();
    for file in &locale.files {
        let resource = parser::parse(file.text.as_str()).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                problems.push(format!("{}:{}: {}", file.name, line(&file.text, error.pos.start), error.kind));
            }
            resource
        });
        for entry in resource.body {
            let message = match entry {
                Entry::Message(message) => message,
                Entry::Term(term) => {
                    problems.push(format!("{}: `-{}` is a term; terms are not supported", file.name, term.id.name));
                    continue;
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
            };
            let id = message.id.name;
            let mut encoder = Encoder { plural, encoded: String::new(), arguments: BTreeSet::new(), choices: BTreeSet::new() };
            let result = match &message.value {
                _ if !id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') => {
                    Err("an id has lower-case letters, digits and `-`".to_owned())
                }
                _ if !message.attributes.is_empty() => Err("attributes are not supported".to_owned()),
                None => Err("has no text".to_owned()),
                Some(pattern) => encoder.pattern(pattern, Depth::Message),
            };
            if let Err(problem) = result {
                problems.push(format!("{}: `{id}`: {problem}", file.name));
            }
            let Encoder { encoded, arguments, choices, .. } = encoder;
            let message = Message { file: file.name.clone(), encoded, arguments, choices };
            if let Some(other) = messages.insert(id.to_owned(), message) {
                problems.push(format!("{}: `{id}` is already in {}", file.name, other.file));
            }
        }
    }
    messages
}

fn line(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

/// The plural forms of a language (Unicode CLDR, cardinal numbers that are whole).
#[derive(Clone, Copy, PartialEq, Eq)]
enum Plural {
    OneOther,
    Other,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    Message,
    Variant,
}

struct Encoder {
    plural: Plural,
    encoded: String,
    arguments: BTreeSet<String>,
    choices: BTreeSet<String>,
}

impl Encoder {
    fn pattern(&mut self, pattern: &Pattern<&str>, depth: Depth) -> Result<(), String> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value }
                | PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                    self.text(value)?;
                }
                PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
                    self.arguments.insert(id.name.to_owned());
                    self.encoded.push('\u{1}');
                    self.encoded.push_str(id.name);
                    self.encoded.push('\u{2}');
                }
                PatternElement::Placeable {
                    expression: Expression::Select { selector: InlineExpression::VariableReference { id }, variants },
                } if depth == Depth::Message => {
                    self.select(id.name, variants)?;
                }
                PatternElement::Placeable { .. } => {
                    return Err("only `{ $name }`, `{ \"text\" }` and a selector over one argument that is not inside another are supported".to_owned());
                }
            }
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), String> {
        if text.chars().any(|c| c.is_control() && c != '\n') {
            return Err("contains a control character".to_owned());
        }
        self.encoded.push_str(text);
        Ok(())
    }

    fn select(&mut self, name: &str, variants: &[Variant<&str>]) -> Result<(), String> {
        self.arguments.insert(name.to_owned());
        // The parser has seen to it that exactly one variant is the default.
        let Some(default) = variants.iter().find(|variant| variant.default) else {
            return Err(format!("${name} has no default"));
        };
        let values = variants.iter().map(value).collect::<Result<Vec<&str>, String>>()?;
        let is_plural = values.iter().all(|value| matches!(*value, "one" | "other"));
        match (is_plural, self.plural, variants.len()) {
            (true, Plural::OneOther, 2) => {}
            (true, Plural::Other, 1) => return self.pattern(&default.value, Depth::Variant),
            (true, Plural::OneOther, _) => return Err(format!("the plural of ${name} needs the variants [one] and *[other]")),
            (true, Plural::Other, _) => return Err(format!("the plural of ${name} needs the variant *[other] and no other")),
            (false, ..) => self.choices.extend(values.iter().map(|value| format!("{name}={value}"))),
        }
        self.encoded.extend(["\u{3}", name, "\u{2}"]);
        for variant in variants.iter().filter(|variant| !variant.default) {
            self.variant(variant, is_plural)?;
            self.encoded.push('\u{4}');
        }
        self.variant(default, is_plural)?;
        self.encoded.push('\u{5}');
        Ok(())
    }

    fn variant(&mut self, variant: &Variant<&str>, is_plural: bool) -> Result<(), String> {
        self.encoded.push_str(match (value(variant)?, is_plural) {
            ("one", true) => "1",
            ("other", true) => "",
            (value, _) => value,
        });
        self.encoded.push('\u{6}');
        self.pattern(&variant.value, Depth::Variant)
    }
}

fn value<'a>(variant: &Variant<&'a str>) -> Result<&'a str, String> {
    match variant.key {
        VariantKey::Identifier { name } => Ok(name),
        VariantKey::NumberLiteral { value } => Err(format!("the variant [{value}] is a number; numbers are not supported")),
    }
}

fn constants(messages: &Messages) -> String {
    let mut source = Vec::new();
    for (index, (id, message)) in messages.iter().enumerate() {
        let name = id.to_ascii_uppercase().replace('-', "_");
        // The English text as documentation, in code marks so that rustdoc reads nothing into it.
        let mut shown = String::new();
        for character in message.encoded.chars() {
            match character {
                '\u{1}' => shown.push_str("{ $"),
                '\u{3}' => shown.push_str("{ by $"),
                '\u{2}' => shown.push_str(" }"),
                '\u{4}' => shown.push_str(" | "),
                '\u{6}' => shown.push_str(": "),
                '\u{5}' | '`' => shown.push('\''),
                '\n' => shown.push(' '),
                other => shown.push(other),
            }
        }
        source.push(format!("/// `{shown}`\npub const {name}: Key = Key({index});\n"));
    }
    source.concat()
}
