//! SPF (RFC 7208): the public test suite, what a report says, and that no record makes the evaluator run on or panic.

mod properties;
mod suite;
mod trail;
mod zone;
