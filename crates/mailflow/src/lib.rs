//! Where does a message go in a hybrid Microsoft 365 topology, and why?
//!
//! A [`Topology`] (what is configured) and a [`Message`] (what is sent) go in, a [`Trace`] comes out: every hop, every
//! decision, its cause, what it was chosen over, and the source of the rule. [`route`] is total and deterministic; this
//! crate has no clock, chance, network, file or browser in it.

pub mod assumption;
pub mod dmarc;
pub mod document;
pub mod json;
pub mod message;
pub mod model;
pub mod names;
pub mod order;
pub mod reason;
pub mod reply;
pub mod report;
pub mod route;
pub mod spf;
pub mod trace;

pub use assumption::{Assumption, Assumptions};
pub use message::Message;
pub use model::Topology;
pub use model::config_ref::{ConfigRef, Element};
pub use names::{DomainName, DomainPattern, EmailAddress, Name, SystemId};
pub use reason::Reason;
pub use route::{Router, route};
pub use trace::Trace;
