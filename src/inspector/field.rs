//! What a form's fields are: where a value lies in the JSON form of an element, and how a text becomes that value and back.
//!
//! Forms are tables of [`Field`]s. The JSON form is the one of saved documents, so a field is a place in it
//! (RFC 6901), a parser of the core, and a label; nothing has to be written per field, and the core's types decide in the
//! end whether the whole fits.

use std::{net::IpAddr, str::FromStr};

use ipnet::IpNet;
use mailflow::{
    DomainName, DomainPattern, EmailAddress, Name, SystemId,
    model::{
        ByteSize, NextHop, Pattern, Scl, SmartHost, Tlsa, networks,
        postfix::{AliasName, LuserRelay, RecipientDelimiter, SenderPattern, Table, Transport, TransportPattern},
    },
    names::Date,
};
use mailflow_text::{Key, Refusal, key};
use serde_json::{Value, json};

/// One field of a form.
#[derive(Clone, Copy)]
pub struct Field {
    /// Where its value lies, as a JSON pointer inside the element.
    pub at: &'static str,
    /// What it is called.
    pub label: Key,
    /// The cmdlet's or `main.cf`'s name of it.
    pub parameter: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Shown only when this holds, or when the field says something already.
    pub when: Option<When>,
    /// A sentence under it.
    pub hint: Option<Key>,
    /// What it holds where the document leaves it out.
    pub otherwise: &'static str,
}

/// When a field matters.
#[derive(Clone, Copy)]
pub enum When {
    /// A place holds this text.
    Is(&'static str, &'static str),
    /// A place holds anything but null.
    Set(&'static str),
}

/// A named group of fields.
#[derive(Clone, Copy)]
pub struct Section {
    /// Its heading.
    pub title: Key,
    /// Its fields.
    pub fields: &'static [Field],
}

/// What a field holds.
#[derive(Clone, Copy)]
pub enum Kind {
    /// A line of text.
    Text(Shape),
    /// A line of text or nothing.
    OptionalText(Shape),
    /// One value a line.
    Lines(Shape),
    /// One value a line, or no list at all, which the key words.
    OptionalLines(Shape, Key),
    /// Names and values, one `name: value` a line.
    Map(Shape, Shape),
    /// One of a few values.
    Choice(&'static [(&'static str, Key)]),
    /// One of a few values or nothing, which the key words.
    OptionalChoice(Key, &'static [(&'static str, Key)]),
    /// On or off.
    Toggle,
    /// There or not; the text is the JSON that is put in when it is turned on.
    Presence(&'static str),
    /// A certificate of the document or none, which the key words.
    Certificate(Key),
    /// An outbound connector of the organization.
    Connector,
    /// Which of several variants a recipient is.
    Recipient,
    /// A list of objects with fields of their own; the text is the JSON of a new one.
    Items(&'static [Field], &'static str, Key),
    /// A list of variants: conditions or actions of a rule.
    Variants(&'static [Variant], Key),
}

/// A condition or an action: the key in the JSON form, its words, and the fields inside.
#[derive(Clone, Copy)]
pub struct Variant {
    /// The variant's key; a variant without fields is this text alone.
    pub code: &'static str,
    /// What it is called.
    pub label: Key,
    /// The cmdlet's name of it.
    pub parameter: &'static str,
    /// Its fields, by places inside the list's entry.
    pub fields: &'static [Field],
    /// The JSON of a new one.
    pub fresh: &'static str,
}

/// How a text becomes a value of the core, and how the value is written.
#[derive(Clone, Copy)]
pub struct Shape {
    /// Reads one value.
    pub read: fn(&str) -> Result<Value, Problem>,
    /// Writes it.
    pub write: fn(&Value) -> String,
}

/// Why a text cannot be read.
#[derive(Debug)]
pub enum Problem {
    /// What the core says.
    Core(Box<dyn Refusal>),
    /// In the page's words, about this text.
    Page(Key, String),
}

impl Field {
    /// A field that always shows.
    pub const fn new(at: &'static str, label: Key, parameter: &'static str, kind: Kind) -> Self {
        Self { at, label, parameter, kind, when: None, hint: None, otherwise: "" }
    }

    /// The same with a sentence under it.
    pub const fn hint(mut self, hint: Key) -> Self {
        self.hint = Some(hint);
        self
    }

    /// The same, with what holds where the document leaves the field out.
    pub const fn otherwise(mut self, value: &'static str) -> Self {
        self.otherwise = value;
        self
    }

    /// What the field shows for `value`.
    pub fn write(&self, value: Option<&Value>) -> String {
        match value {
            None if !self.otherwise.is_empty() => self.otherwise.to_owned(),
            value => self.kind.write(value),
        }
    }

    /// The same, shown only when the place `at` holds `value`.
    pub const fn when(mut self, at: &'static str, value: &'static str) -> Self {
        self.when = Some(When::Is(at, value));
        self
    }

    /// The same, shown only when the place `at` holds anything.
    pub const fn when_set(mut self, at: &'static str) -> Self {
        self.when = Some(When::Set(at));
        self
    }
}

impl Kind {
    /// What the field shows for `value`.
    pub fn write(&self, value: Option<&Value>) -> String {
        match (self, value) {
            (_, None | Some(Value::Null)) => String::new(),
            (Self::Text(shape) | Self::OptionalText(shape), Some(value)) => (shape.write)(value),
            (Self::Lines(shape) | Self::OptionalLines(shape, _), Some(value)) => {
                value.as_array().map(|values| values.iter().map(shape.write).collect::<Vec<_>>().join("\n")).unwrap_or_default()
            }
            (Self::Map(_, shape), Some(value)) => {
                let line = |(name, value): (&String, &Value)| format!("{name}: {}", (shape.write)(value));
                value.as_object().map(|values| values.iter().map(line).collect::<Vec<_>>().join("\n")).unwrap_or_default()
            }
            (Self::Recipient, Some(value)) => variant_code(value).to_owned(),
            (_, Some(value)) => plain(value),
        }
    }

    /// The value that `text` stands for, or what is wrong: with the number of the line where there are several.
    pub fn read(&self, text: &str) -> Result<Value, Vec<(usize, Problem)>> {
        let first = |problem| vec![(0, problem)];
        match self {
            Self::OptionalText(_) if text.trim().is_empty() => Ok(Value::Null),
            Self::Text(shape) | Self::OptionalText(shape) => (shape.read)(text).map_err(first),
            Self::Lines(shape) | Self::OptionalLines(shape, _) => {
                let mut values = read_lines(text, shape.read)?;
                let mut seen = Vec::new();
                values.retain(|value| {
                    let is_new = !seen.contains(value);
                    seen.push(value.clone());
                    is_new
                });
                Ok(Value::Array(values))
            }
            Self::Map(name, shape) => {
                let entries = read_lines(text, |line| {
                    let (left, right) = line
                        .split_once(": ")
                        .or_else(|| line.split_once(':'))
                        .ok_or_else(|| Problem::Page(key::PROBLEM_NAME_AND_VALUE, line.trim().to_owned()))?;
                    Ok((plain(&(name.read)(left)?), (shape.read)(right)?))
                })?;
                Ok(Value::Object(entries.into_iter().collect()))
            }
            _ => Ok(match text {
                "" => Value::Null,
                "true" => Value::Bool(true),
                "false" => Value::Bool(false),
                text => Value::String(text.to_owned()),
            }),
        }
    }
}

/// What every line stands for that is not blank; else what is wrong, with the numbers of the lines.
fn read_lines<T>(text: &str, read: impl Fn(&str) -> Result<T, Problem>) -> Result<Vec<T>, Vec<(usize, Problem)>> {
    let (mut values, mut problems) = (Vec::new(), Vec::new());
    for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()) {
        match read(line) {
            Ok(value) => values.push(value),
            Err(problem) => problems.push((number, problem)),
        }
    }
    if problems.is_empty() { Ok(values) } else { Err(problems) }
}

/// Puts `new` at the place `at` of `value`; `false` when there is no such place.
pub fn put(value: &mut Value, at: &str, new: Value) -> bool {
    let Some((parent, last)) = at.rsplit_once('/') else { return false };
    match value.pointer_mut(parent) {
        Some(Value::Object(fields)) => {
            fields.insert(last.to_owned(), new);
            true
        }
        Some(Value::Array(items)) => match last.parse::<usize>().ok().and_then(|index| items.get_mut(index)) {
            Some(item) => {
                *item = new;
                true
            }
            None => false,
        },
        _ => false,
    }
}

/// The variant that an enum's JSON form holds.
pub fn variant_code(value: &Value) -> &str {
    match value {
        Value::String(code) => code,
        Value::Object(fields) => fields.keys().next().map(String::as_str).unwrap_or_default(),
        _ => "",
    }
}

/// A text that the core reads and writes as it is.
const fn of<T: FromStr<Err: Refusal + 'static> + ToString>() -> Shape {
    Shape { read: read_as::<T>, write: plain }
}

/// Domain names.
pub const DOMAIN: Shape = of::<DomainName>();
/// Domains with wildcards.
pub const PATTERN: Shape = of::<DomainPattern>();
/// Addresses of recipients.
pub const ADDRESS: Shape = of::<EmailAddress>();
/// Names of connectors and the like.
pub const NAME: Shape = of::<Name>();
/// Names of systems.
pub const SYSTEM: Shape = of::<SystemId>();
/// Hosts without a port.
pub const SMART_HOST: Shape = of::<SmartHost>();
/// Hosts as Postfix writes them.
pub const NEXT_HOP: Shape = of::<NextHop>();
/// Transports of Postfix.
pub const TRANSPORT: Shape = of::<Transport>();
/// Keys of Postfix's sender maps.
pub const SENDER_KEY: Shape = of::<SenderPattern>();
/// `recipient_delimiter`.
pub const RECIPIENT_DELIMITER: Shape = of::<RecipientDelimiter>();
/// `luser_relay`.
pub const LUSER_RELAY: Shape = of::<LuserRelay>();
/// Parameters of Postfix that name a table.
pub const POSTFIX_TABLE: Shape = of::<Table>();
/// TLSA records.
pub const TLSA: Shape = of::<Tlsa>();
/// Days.
pub const DATE: Shape = of::<Date>();
/// Sizes.
pub const BYTE_SIZE: Shape = of::<ByteSize>();
/// Spam confidence levels.
pub const SCL: Shape = of::<Scl>();
/// Regular expressions.
pub const TEXT_PATTERN: Shape = of::<Pattern>();
/// Any text.
pub const WORDS: Shape = Shape { read: |text| Ok(Value::String(text.trim().to_owned())), write: plain };
/// Names of header fields, in lower case as messages hold them.
pub const HEADER_NAME: Shape = Shape {
    read: |text| {
        let name = text.trim();
        let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_graphic() && byte != b':');
        if is_name {
            Ok(Value::String(name.to_ascii_lowercase()))
        } else {
            Err(Problem::Page(key::PROBLEM_HEADER_NAME, name.to_owned()))
        }
    },
    write: plain,
};
/// IP addresses.
pub const IP: Shape = Shape { read: |text| parsed::<IpAddr>(text, key::PROBLEM_IP_ADDRESS), write: plain };
/// IPv4 addresses.
pub const IPV4: Shape = Shape { read: |text| parsed::<std::net::Ipv4Addr>(text, key::PROBLEM_IP_ADDRESS), write: plain };
/// IPv6 addresses.
pub const IPV6: Shape = Shape { read: |text| parsed::<std::net::Ipv6Addr>(text, key::PROBLEM_IP_ADDRESS), write: plain };
/// Networks; a single address stands for itself.
pub const NETWORK: Shape = Shape { read: read_network, write: write_network };
/// The same, or a range such as `192.0.2.1-192.0.2.9`, which becomes the networks that make it up.
pub const RANGE: Shape =
    Shape { read: |text| read_range(text, |text| networks::parse_range(text).is_ok()), write: write_network };
/// The same, where a range has to be one network.
pub const WHOLE_RANGE: Shape =
    Shape { read: |text| read_range(text, |text| networks::parse_whole_range(text).is_ok()), write: write_network };
/// Whole numbers.
pub const NUMBER: Shape = Shape {
    read: |text| {
        text.trim().parse::<u64>().map(Value::from).map_err(|_| Problem::Page(key::PROBLEM_NUMBER, text.trim().to_owned()))
    },
    write: plain,
};
/// Mail exchangers as zone files write them: `10 mail.contoso.com`; `0 .` is the null MX.
pub const MX: Shape = Shape { read: read_mx, write: write_mx };
/// Address spaces of a send connector as Exchange writes them: `contoso.com;1`; without a cost it is 1.
pub const ADDRESS_SPACE: Shape = Shape { read: read_address_space, write: write_address_space };
/// An address and a port.
pub const BINDING: Shape = Shape { read: |text| parsed::<std::net::SocketAddr>(text, key::PROBLEM_BINDING), write: plain };
/// Lines of `transport_maps`.
pub const TRANSPORT_ENTRY: Shape = Shape {
    read: |text| pair(text, "pattern", read_as::<TransportPattern>, "transport", read_as::<Transport>),
    write: |value| written(value, &["pattern", "transport"]),
};
/// Lines of `mailbox_transport_maps`.
pub const ADDRESS_TRANSPORT: Shape = Shape {
    read: |text| pair(text, "address", read_as::<EmailAddress>, "transport", read_as::<Transport>),
    write: |value| written(value, &["address", "transport"]),
};
/// Domains with a next hop of their own: `contoso.com [mail.contoso.com]`.
pub const HOST_ROUTE: Shape = Shape {
    read: |text| pair(text, "domain", read_as::<DomainPattern>, "nextHop", read_as::<NextHop>),
    write: |value| written(value, &["domain", "nextHop"]),
};
/// Addresses that are forwarded: `ann@contoso.com ann@contoso.onmicrosoft.com`.
pub const HOST_FORWARD: Shape = Shape {
    read: |text| pair(text, "address", read_as::<EmailAddress>, "target", read_as::<EmailAddress>),
    write: |value| written(value, &["address", "target"]),
};
/// Lines of `sender_dependent_default_transport_maps`.
pub const SENDER_TRANSPORT: Shape = Shape {
    read: |text| pair(text, "sender", read_as::<SenderPattern>, "transport", read_as::<Transport>),
    write: |value| written(value, &["sender", "transport"]),
};
/// Lines of `sender_dependent_relayhost_maps`; `DUNNO` leaves the sender to `relayhost`.
pub const SENDER_RELAYHOST: Shape = Shape {
    read: |text| {
        let host = |text: &str| if text.eq_ignore_ascii_case("DUNNO") { Ok(Value::Null) } else { read_as::<NextHop>(text) };
        pair(text, "sender", read_as::<SenderPattern>, "relayhost", host)
    },
    write: |value| {
        let host = value.get("relayhost").and_then(Value::as_str).unwrap_or("DUNNO");
        format!("{} {host}", value.get("sender").and_then(Value::as_str).unwrap_or_default())
    },
};
/// Lines of `virtual_alias_maps`.
pub const VIRTUAL_ALIAS: Shape = Shape {
    read: |text| pair(text, "address", read_as::<EmailAddress>, "targets", read_targets),
    write: |value| format!("{} {}", plain(value.get("address").unwrap_or(&Value::Null)), listed(value.get("targets"), ", ")),
};
/// Lines of `alias_maps`.
pub const LOCAL_ALIAS: Shape = Shape {
    read: |text| pair(text, "name", read_as::<AliasName>, "targets", read_targets),
    write: |value| format!("{} {}", plain(value.get("name").unwrap_or(&Value::Null)), listed(value.get("targets"), ", ")),
};
/// Lines of `smtp_tls_policy_maps`.
pub const TLS_POLICY: Shape = Shape { read: read_policy, write: write_policy };

fn read_targets(text: &str) -> Result<Value, Problem> {
    let targets = text.split([',', ' ']).filter(|target| !target.trim().is_empty());
    targets.map(read_as::<EmailAddress>).collect::<Result<Vec<_>, _>>().map(Value::Array)
}

fn read_as<T: FromStr<Err: Refusal + 'static> + ToString>(text: &str) -> Result<Value, Problem> {
    text.trim().parse::<T>().map(|value| Value::String(value.to_string())).map_err(|error| Problem::Core(Box::new(error)))
}

fn parsed<T: FromStr + ToString>(text: &str, problem: Key) -> Result<Value, Problem> {
    let text = text.trim();
    text.parse::<T>().map(|value| Value::String(value.to_string())).map_err(|_| Problem::Page(problem, text.to_owned()))
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

fn read_network(text: &str) -> Result<Value, Problem> {
    let text = text.trim();
    let network = text.parse::<IpAddr>().map(IpNet::from).or_else(|_| text.parse::<IpNet>().map(|network| network.trunc()));
    network.map(|network| Value::String(network.to_string())).map_err(|_| Problem::Page(key::PROBLEM_NETWORK, text.to_owned()))
}

/// A range goes into the element as it is written; the core reads it as networks.
fn read_range(text: &str, is_taken: fn(&str) -> bool) -> Result<Value, Problem> {
    let text = text.trim();
    if text.contains('-') && is_taken(text) { Ok(Value::String(text.to_owned())) } else { read_network(text) }
}

fn write_network(value: &Value) -> String {
    let text = plain(value);
    match text.parse::<IpNet>() {
        Ok(network) if network.prefix_len() == network.max_prefix_len() => network.addr().to_string(),
        _ => text,
    }
}

fn read_mx(text: &str) -> Result<Value, Problem> {
    let problem = || Problem::Page(key::PROBLEM_MAIL_EXCHANGER, text.trim().to_owned());
    let (preference, host) = text.trim().split_once(char::is_whitespace).ok_or_else(problem)?;
    let preference = preference.parse::<u16>().map_err(|_| problem())?;
    let exchange = if host.trim() == "." { Value::Null } else { read_as::<DomainName>(host)? };
    Ok(json!({ "preference": preference, "exchange": exchange }))
}

fn write_mx(value: &Value) -> String {
    let host = value.get("exchange").and_then(Value::as_str).unwrap_or(".");
    format!("{} {host}", plain(value.get("preference").unwrap_or(&Value::Null)))
}

fn read_address_space(text: &str) -> Result<Value, Problem> {
    let text = text.trim();
    let problem = || Problem::Page(key::PROBLEM_ADDRESS_SPACE, text.to_owned());
    let (domain, cost) = text.strip_prefix("smtp:").unwrap_or(text).split_once(';').unwrap_or((text, "1"));
    let cost = cost.trim().parse::<u8>().ok().filter(|cost| (1..=100).contains(cost)).ok_or_else(problem)?;
    Ok(json!({ "domain": read_as::<DomainPattern>(domain)?, "cost": cost }))
}

fn write_address_space(value: &Value) -> String {
    let part = |name| value.get(name).map(plain).unwrap_or_default();
    format!("{};{}", part("domain"), part("cost"))
}

type Read = fn(&str) -> Result<Value, Problem>;

fn pair(text: &str, left: &str, read_left: Read, right: &str, read_right: Read) -> Result<Value, Problem> {
    let text = text.trim();
    let halves = text.split_once(char::is_whitespace);
    let (head, tail) = halves.ok_or_else(|| Problem::Page(key::PROBLEM_MAP_LINE, text.to_owned()))?;
    Ok(json!({ left: read_left(head)?, right: read_right(tail.trim())? }))
}

fn written(value: &Value, names: &[&str]) -> String {
    names.iter().map(|name| value.get(*name).map(plain).unwrap_or_default()).collect::<Vec<_>>().join(" ")
}

fn listed(value: Option<&Value>, between: &str) -> String {
    value.and_then(Value::as_array).map(|values| values.iter().map(plain).collect::<Vec<_>>().join(between)).unwrap_or_default()
}

fn read_policy(text: &str) -> Result<Value, Problem> {
    let text = text.trim();
    let problem = || Problem::Page(key::PROBLEM_TLS_POLICY, text.to_owned());
    let (next_hop, rest) = text.split_once(char::is_whitespace).ok_or_else(problem)?;
    let next_hop = read_as::<NextHop>(next_hop)?;
    let rest = rest.trim();
    let (level, rest) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let &(code, _) = POLICY_LEVELS.iter().find(|(_, written)| *written == level).ok_or_else(problem)?;
    let matches: Vec<Value> = match rest.trim() {
        "" => Vec::new(),
        // Digests have colons, so that Postfix parts them by bars; the names that stand for them here may have blanks.
        rest if code == FINGERPRINT => {
            rest.strip_prefix("match=").ok_or_else(problem)?.split('|').map(|name| Value::from(name.trim())).collect()
        }
        rest => {
            let patterns: Option<Vec<&str>> = rest.split_whitespace().map(|word| word.strip_prefix("match=")).collect();
            patterns.ok_or_else(problem)?.into_iter().flat_map(|patterns| patterns.split(':')).map(Value::from).collect()
        }
    };
    Ok(json!({ "nextHop": next_hop, "level": code, "matches": matches }))
}

const FINGERPRINT: &str = "fingerprint";

/// The levels of a policy, as a document and as Postfix writes them.
const POLICY_LEVELS: [(&str, &str); 8] = [
    ("none", "none"),
    ("may", "may"),
    ("encrypt", "encrypt"),
    (FINGERPRINT, FINGERPRINT),
    ("dane", "dane"),
    ("daneOnly", "dane-only"),
    ("verify", "verify"),
    ("secure", "secure"),
];

fn write_policy(value: &Value) -> String {
    let code = value.get("level").and_then(Value::as_str).unwrap_or_default();
    let level = POLICY_LEVELS.iter().find(|(known, _)| *known == code).map_or(code, |(_, written)| written);
    let head = format!("{} {level}", value.get("nextHop").map(plain).unwrap_or_default());
    let matches = listed(value.get("matches"), if code == FINGERPRINT { "|" } else { ":" });
    if matches.is_empty() { head } else { format!("{head} match={matches}") }
}
