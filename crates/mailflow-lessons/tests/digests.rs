//! The traces that the browser must reproduce byte for byte: `tests/wasm.rs` of the page compares with the same file.

#[path = "../../../tests/digests/mod.rs"]
mod digests;

#[test]
fn native_traces_are_those_that_the_browser_is_compared_with() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/digests/traces.txt");
    let found = digests::digests();
    if std::env::var_os("UPDATE_DIGESTS").is_some() {
        std::fs::write(path, &found).expect("the file can be written");
    }
    let expected = std::fs::read_to_string(path).expect("the file is in the repository");
    assert!(found == expected, "traces changed; look at the snapshots, then run with UPDATE_DIGESTS=1");
}
