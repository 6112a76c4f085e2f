//! The shipped scenarios, with what must happen in them, and the lessons built on them.
//!
//! A [`Scenario`] is a document and the faults it can show; a [`Promise`] says what happens in it, and the test suite asserts
//! every one. A
//! [`Lesson`] starts from a scenario and is judged by behaviour: whatever makes its messages end as the goals say is right.

pub mod change;
pub mod coverage;
pub mod judgement;
pub mod lesson;
pub mod outcome;
pub mod progress;
pub mod promise;
pub mod scenario;

pub use change::Change;
pub use coverage::{Row, Silence, rows, silences};
pub use judgement::{Judgement, judge};
pub use lesson::{Lesson, lessons};
pub use outcome::Outcome;
pub use progress::Progress;
pub use promise::{Flow, Promise, promised, promises};
pub use scenario::{Fault, Fix, Group, Sample, Scenario, scenarios};
