//! Something that happens once, a little later.

use gloo::timers::callback::Timeout;

/// A pending call; dropping it cancels the call.
pub struct Timer(Timeout);

/// Calls `then` after `milliseconds`.
pub fn after(milliseconds: u32, then: impl FnOnce() + 'static) -> Timer {
    Timer(Timeout::new(milliseconds, then))
}

impl Timer {
    /// Lets the call happen even though nobody holds the timer.
    pub fn forget(self) {
        self.0.forget();
    }
}
