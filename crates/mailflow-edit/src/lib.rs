//! What an editor may do to a topology.
//!
//! An [`Edit`] is data: the page, lessons, scenario faults and fixes of findings all speak it. [`apply`] makes the next
//! topology or refuses as a whole, in the words of the cmdlet that would refuse; [`History`] remembers what was.

pub mod apply;
pub mod create;
pub mod edit;
pub mod error;
pub mod history;
pub mod inventory;
pub mod references;
pub mod rename;
mod validity;

pub use apply::{apply, apply_all};
pub use create::{NewElement, duplicate, new_element};
pub use edit::{Edit, ElementValue, OrganizationSettings};
pub use error::EditError;
pub use history::{History, Snapshot};
pub use inventory::{element_of, element_value, elements, exists};
pub use references::{references_to, system_at};
pub use rename::{follow_rename, renamed};
pub use validity::refusals;
