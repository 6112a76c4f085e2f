//! What makes a design real: Exchange Online scripts, Postfix and Dovecot configuration, zone files and a runbook.
//!
//! [`bundle`] is pure and deterministic: the same document gives the same bytes. Every line knows the element it comes
//! from, so that the page can lead from the map to the line and back. Values are quoted by one function a format
//! ([`powershell::quote`], [`postfix::map_entry`], [`zone::character_strings`], [`markdown::escape`]); what a format cannot
//! hold is left out and listed as an [`Omission`], never bent into shape.

mod bundle;
mod characters;
mod digest;
mod lines;
mod omission;

mod dovecot;
mod exchange_online;
mod manifest;
pub mod markdown;
pub mod postfix;
pub mod powershell;
mod runbook;
pub mod zone;

mod changes;
mod tokens;
mod zip;

pub use bundle::{Bundle, File, FileKind, Line, MapType, Options, bundle};
pub use changes::changed_lines;
pub use omission::Omission;
pub use tokens::{TokenClass, tokens};
