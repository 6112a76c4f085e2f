//! What only a browser can tell: the core compiled to WebAssembly gives the native answers, and how long it takes.
#![cfg(target_arch = "wasm32")]

#[path = "digests/mod.rs"]
mod digests;
#[path = "../crates/mailflow/benches/r200/mod.rs"]
mod r200;

use mailflow::{Router, route};
use mailflow_lessons::scenarios;
use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn traces_in_the_browser_are_the_native_ones_byte_for_byte() {
    assert_eq!(digests::digests(), include_str!("digests/traces.txt"));
}

#[wasm_bindgen_test]
fn a_document_written_in_the_browser_reads_back() {
    for scenario in scenarios() {
        let document = scenario.document();
        let again = mailflow::document::Document::from_json(&document.to_json()).expect("what is written can be read");
        assert_eq!(&again, document);
    }
}

/// Not a check: prints the medians. They mean something with `--release` only; ten times R200 keeps any other build busy for too long.
#[wasm_bindgen_test]
fn the_time_of_one_trace_at_r200_is_printed() {
    let scales: &[usize] = if cfg!(debug_assertions) { &[1] } else { &[1, 10] };
    for &scale in scales {
        let topology = r200::topology(scale);
        let router = Router::new(&topology);
        for (name, message) in r200::messages() {
            let (short, full) = (median(|| router.route(&message)), median(|| route(&topology, &message)));
            console_log!("{scale} x R200, {name}: router {short:.4} ms, every loser listed {full:.4} ms");
        }
    }
}

/// How long one call takes, in milliseconds.
fn median<T>(call: impl Fn() -> T) -> f64 {
    let now = || web_sys::window().and_then(|window| window.performance()).map_or(0.0, |performance| performance.now());
    let (rounds, calls) = if cfg!(debug_assertions) { (3, 5) } else { (11, 40) };
    let mut rounds: Vec<f64> = (0..rounds)
        .map(|_| {
            let start = now();
            for _ in 0..calls {
                std::hint::black_box(call());
            }
            (now() - start) / f64::from(calls)
        })
        .collect();
    rounds.sort_by(f64::total_cmp);
    rounds.get(rounds.len() / 2).copied().unwrap_or_default()
}
