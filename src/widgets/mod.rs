//! Controls that every panel shares.

pub mod button;
pub mod dialog;
pub mod each;
pub mod empty;
pub mod field;
pub mod icon;
pub mod menu;
pub mod outcome;
pub mod tabs;
pub mod toast;

pub use button::{Button, IconButton, look};
pub use dialog::Modal;
pub use each::each;
pub use empty::Empty;
pub use icon::{Icon, icon, small_icon};
pub use menu::{Menu, MenuItem};
pub use tabs::{Tab, Tabs};
pub use toast::{Toasts, use_toasts};
