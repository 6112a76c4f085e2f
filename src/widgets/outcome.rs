//! An outcome as it is shown everywhere: a colour, a shape and a word.

use leptos::prelude::*;
use mailflow::trace::Verdict;
use mailflow_text::{Key, key};

use super::icon::{Icon, small_icon};
use crate::text::use_text;

/// The shape of an outcome.
pub const fn shape(verdict: &Verdict) -> Icon {
    match verdict {
        Verdict::Delivered { .. } => Icon::Delivered,
        Verdict::Leaves { .. } => Icon::Leaves,
        Verdict::Refused { .. } => Icon::Refused,
        Verdict::Returned { .. } => Icon::Returned,
        Verdict::Held { .. } | Verdict::Withheld { .. } => Icon::Held,
        Verdict::Discarded { .. } => Icon::Discarded,
        Verdict::Loops { .. } => Icon::Loops,
        Verdict::Undetermined { .. } => Icon::Undetermined,
    }
}

/// The word of an outcome.
pub const fn word(verdict: &Verdict) -> Key {
    match verdict {
        Verdict::Delivered { .. } => key::OUTCOME_DELIVERED,
        Verdict::Leaves { .. } => key::OUTCOME_LEAVES,
        Verdict::Refused { .. } => key::OUTCOME_REFUSED,
        Verdict::Returned { .. } => key::OUTCOME_RETURNED,
        Verdict::Held { .. } => key::OUTCOME_HELD,
        Verdict::Withheld { .. } => key::OUTCOME_WITHHELD,
        Verdict::Discarded { .. } => key::OUTCOME_DISCARDED,
        Verdict::Loops { .. } => key::OUTCOME_LOOPS,
        Verdict::Undetermined { .. } => key::OUTCOME_UNDETERMINED,
    }
}

/// The outcome as a small pill.
pub fn pill(verdict: &Verdict) -> AnyView {
    let t = use_text();
    let class = format!("pill outcome {}", verdict.kind());
    view! { <span class=class>{small_icon(shape(verdict))} {t.of(word(verdict))}</span> }.into_any()
}
