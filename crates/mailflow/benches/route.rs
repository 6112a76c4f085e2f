//! How long a trace takes at R200 and at ten times R200: `cargo bench -p mailflow --bench route`.
//!
//! Compare the two sizes with each other: the time must grow slower than the model.

mod r200;

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use mailflow::{Router, route};

/// Every message once, each way, at both sizes.
fn one_trace(criterion: &mut Criterion) {
    for scale in [1, 10] {
        let topology = r200::topology(scale);
        let router = Router::new(&topology);
        for (name, message) in r200::messages() {
            let size = format!("{scale} x R200");
            let mut group = criterion.benchmark_group("one trace");
            group.bench_function(BenchmarkId::new(format!("router, {name}"), &size), |bencher| {
                bencher.iter(|| router.route(black_box(&message)));
            });
            group.bench_function(BenchmarkId::new(format!("every loser listed, {name}"), &size), |bencher| {
                bencher.iter(|| route(black_box(&topology), black_box(&message)));
            });
        }
    }
}

/// A thousand traces through one router, and what making the router costs.
fn a_thousand_traces(criterion: &mut Criterion) {
    for scale in [1, 10] {
        let topology = r200::topology(scale);
        let router = Router::new(&topology);
        let messages = r200::messages();
        let size = format!("{scale} x R200");
        let mut group = criterion.benchmark_group("many traces");
        group.throughput(Throughput::Elements(1_000));
        group.bench_function(BenchmarkId::new("a thousand", &size), |bencher| {
            bencher.iter(|| {
                for (_, message) in messages.iter().cycle().take(1_000) {
                    black_box(router.route(message));
                }
            });
        });
        group.throughput(Throughput::Elements(1));
        group.bench_function(BenchmarkId::new("making the router", &size), |bencher| {
            bencher.iter(|| Router::new(black_box(&topology)));
        });
    }
}

criterion_group!(benches, one_trace, a_thousand_traces);
criterion_main!(benches);
