//! The browser, as the rest of the page sees it. Only the modules below this one name `web_sys` or `gloo`.

pub mod dom;
pub mod file;
pub mod forms;
pub mod motion;
#[cfg(feature = "shipped")]
pub mod offline;
pub mod pointer;
pub mod popover;
pub mod storage;
pub mod timer;
pub mod url;
