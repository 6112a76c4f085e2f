//! How much memory a topology, a router and a thousand traces take: `cargo bench -p mailflow --bench memory`.

mod r200;

use mailflow::Router;
use peak_alloc::PeakAlloc;

#[global_allocator]
static ALLOCATED: PeakAlloc = PeakAlloc;

/// What `make` leaves allocated, and its value.
fn measured<T>(make: impl FnOnce() -> T) -> (usize, T) {
    let before = ALLOCATED.current_usage();
    let value = make();
    (ALLOCATED.current_usage().saturating_sub(before), value)
}

fn main() {
    for scale in [1, 10] {
        let (topology_bytes, topology) = measured(|| r200::topology(scale));
        let (router_bytes, router) = measured(|| Router::new(&topology));
        let messages = r200::messages();
        let (traces_bytes, traces) =
            measured(|| messages.iter().cycle().take(1_000).map(|(_, message)| router.route(message)).collect::<Vec<_>>());
        ALLOCATED.reset_peak_usage();
        let before = ALLOCATED.current_usage();
        for (_, message) in &messages {
            std::hint::black_box(router.route(message));
        }
        let at_once = ALLOCATED.peak_usage().saturating_sub(before);
        println!(
            "{scale} x R200: topology {} kB, router {} kB, {} traces kept {} kB, one trace needs at most {at_once} bytes",
            topology_bytes / 1_000,
            router_bytes / 1_000,
            traces.len(),
            traces_bytes / 1_000,
        );
    }
}
