//! What is wrong with a topology?
//!
//! Every [`Lint`] looks for one mistake. A [`Finding`] points at the setting, proves itself with a message and its way
//! where it can, and offers [`Fix`]es made of edits. Nothing is worded here: sentences are in the catalogs, under
//! `finding-<id>`, `finding-<id>-explanation` and `fix-<id>`.

mod finding;
mod lints;
mod postfix;
mod remedies;
mod rules;
mod spf;
mod survey;

use mailflow::{Topology, order};

pub use finding::{FIXES, Finding, Fix, Lint, Severity};
pub use lints::LINTS;
use survey::Survey;

/// Everything that is wrong with `topology`: errors first, then by lint, then by element. The same topology gives the same
/// list.
pub fn lint(topology: &Topology) -> Vec<Finding> {
    let survey = Survey::new(topology);
    let mut findings: Vec<Finding> = LINTS.iter().flat_map(|lint| (lint.check)(&survey)).collect();
    order::sort_by(&mut findings, |left, right| {
        let key = |finding: &Finding| (finding.severity, finding.lint);
        key(left)
            .cmp(&key(right))
            .then_with(|| left.primary.cmp(&right.primary))
            .then_with(|| left.arguments.cmp(&right.arguments))
    });
    findings
}
