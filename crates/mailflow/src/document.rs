//! The saved file: a topology with its title and sample messages, in JSON, with a format number.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{
    json::{self, Json},
    message::Message,
    model::{Platform, Topology},
    names::SystemId,
    order,
};

/// The format this program writes. Every older one is still read.
pub const FORMAT: u32 = 1;

/// The largest document that is read, in bytes.
pub const MAX_BYTES: usize = 32 * 1024 * 1024;

/// A saved topology.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Document {
    /// The format number.
    pub hopscope: u32,
    /// What the author calls it.
    pub title: String,
    /// What is configured.
    pub topology: Topology,
    /// Messages to try.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub messages: Vec<Message>,
}

/// Why a text is not a document.
#[derive(Debug, Error)]
pub enum DocumentError {
    /// Larger than [`MAX_BYTES`].
    #[error("the document has {0} bytes; at most {MAX_BYTES} are read")]
    TooLarge(usize),
    /// Written by a newer program.
    #[error("the document has format {0}; this program reads formats 1 to {FORMAT}: open it with a newer one")]
    Newer(u64),
    /// No format number: some other JSON.
    #[error("this is not a Hopscope document: the key `hopscope` with the format number is missing")]
    NotADocument,
    /// Broken JSON, or a value that does not belong there.
    #[error("line {line}, column {column}{}: {message}", if .path.is_empty() { String::new() } else { format!(", at `{}`", .path) })]
    Invalid {
        /// Line of the text, from 1.
        line: usize,
        /// Column of the line, from 1.
        column: usize,
        /// Where in the document, as `topology.relays[0].hostName`.
        path: String,
        /// What was wrong and what was expected.
        message: String,
    },
    /// Two elements that must differ have one name.
    #[error("`{name}` is there twice among the {among}; names must differ")]
    Duplicate {
        /// Among what.
        among: &'static str,
        /// The name.
        name: String,
    },
    /// A system took the name that stands for the outside world.
    #[error("a system is called `internet`; that name stands for the outside world")]
    ReservedName,
}

impl Document {
    /// An empty document.
    pub fn new(title: impl Into<String>, topology: Topology) -> Self {
        Self { hopscope: FORMAT, title: title.into(), topology, messages: Vec::new() }
    }

    /// Reads a document from JSON.
    pub fn from_json(text: &str) -> Result<Self, DocumentError> {
        #[derive(Deserialize)]
        struct Head {
            hopscope: Option<u64>,
        }

        if text.len() > MAX_BYTES {
            return Err(DocumentError::TooLarge(text.len()));
        }
        let json = Json::parse(text).map_err(invalid)?;
        let head: Head = json.read().map_err(invalid)?;
        match head.hopscope {
            None => return Err(DocumentError::NotADocument),
            Some(format) if format > u64::from(FORMAT) => return Err(DocumentError::Newer(format)),
            Some(_) => {}
        }
        let document: Self = json.read().map_err(invalid)?;
        document.topology.check_names()?;
        Ok(document)
    }

    /// Writes the document as JSON: stable order, two spaces, a final newline.
    ///
    /// # Panics
    ///
    /// Never: every key is a string and no serializer of the model fails.
    pub fn to_json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).expect("a document has string keys only and no fallible serializer");
        text.push('\n');
        text
    }
}

fn invalid(error: json::Error) -> DocumentError {
    let json::Error { message, line, column, path } = error;
    DocumentError::Invalid { line, column, path, message }
}

impl Topology {
    /// Refuses two elements of one kind with the same name, which nothing could tell apart.
    pub fn check_names(&self) -> Result<(), DocumentError> {
        let systems = self.system_ids();
        if systems.iter().skip(1).any(SystemId::is_internet) {
            return Err(DocumentError::ReservedName);
        }
        unique("systems", systems.iter())?;
        unique("certificates", self.certificates.iter().map(|certificate| &certificate.name))?;
        unique("DNS record sets", self.dns.record_sets.iter().map(|set| format!("{} {}", set.name, set.record_type())))?;
        unique("DNS zones", self.dns.zones.iter().map(|zone| &zone.name))?;
        for organization in &self.organizations {
            unique("accepted domains", organization.accepted_domains.iter().map(|domain| &domain.name))?;
            unique("mail flow rules", organization.transport_rules.iter().map(|rule| &rule.name))?;
            match &organization.platform {
                Platform::ExchangeOnline(online) => {
                    unique("inbound connectors", online.inbound_connectors.iter().map(|connector| &connector.name))?;
                    unique("outbound connectors", online.outbound_connectors.iter().map(|connector| &connector.name))?;
                }
                Platform::ExchangeServer(server) => {
                    unique("transport servers", server.machines().filter_map(|machine| machine.name))?;
                    unique("receive connectors", server.receive_connectors.iter().map(|connector| &connector.name))?;
                    unique("send connectors", server.send_connectors.iter().map(|connector| &connector.name))?;
                }
            }
        }
        Ok(())
    }
}

fn unique<T: ToString>(among: &'static str, names: impl Iterator<Item = T>) -> Result<(), DocumentError> {
    let names: Vec<String> = names.map(|name| name.to_string()).collect();
    match first_repeated(&names) {
        Some(name) => Err(DocumentError::Duplicate { among, name: name.clone() }),
        None => Ok(()),
    }
}

fn first_repeated(names: &[String]) -> Option<&String> {
    // Exchange compares names without regard to case.
    let mut keys: Vec<(String, usize)> = names.iter().enumerate().map(|(at, name)| (name.to_lowercase(), at)).collect();
    order::sort_by(&mut keys, Ord::cmp);
    let repeated = keys.windows(2).filter_map(|pair| match pair {
        [(one, _), (other, at)] if one == other => Some(*at),
        _ => None,
    });
    names.get(repeated.min()?)
}
