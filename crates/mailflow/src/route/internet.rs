//! The outside world as a sender: it looks the recipient's mail exchangers up and connects.

use super::{Stay, Way, handover::Requirement};
use crate::{
    reason::Reason,
    trace::{Cause, Stage},
};

pub(super) fn internet(mut stay: Stay<'_>) -> Way {
    stay.decide(Stage::Connection, Reason::SubmittedFromInternet, Cause::Message);
    let domain = stay.envelope.forward_path.domain().clone();
    let departure = stay.send_by_mx(&domain, &Requirement::opportunistic());
    stay.departs(departure)
}
