//! A digest of every trace of every shipped scenario, computed alike in the browser and natively.

use std::fmt::Write;

use mailflow::route;
use mailflow_lessons::scenarios;

/// One line for each sample message: scenario, number, FNV-1a digest of the trace, sentences left out.
pub fn digests() -> String {
    let mut lines = String::new();
    for scenario in scenarios() {
        let document = scenario.document();
        for (number, message) in document.messages.iter().enumerate() {
            let trace = format!("{:?}", route(&document.topology, message));
            let digest = trace
                .bytes()
                .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
            writeln!(lines, "{} {number} {digest:016x}", scenario.id).expect("a string takes every line");
        }
    }
    lines
}
