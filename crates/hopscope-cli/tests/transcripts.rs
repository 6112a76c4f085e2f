//! Typed-in sessions. `TRYCMD=overwrite cargo test -p hopscope-cli` writes them anew; read the difference before it is kept.

#[test]
fn sessions_go_as_written() {
    trycmd::TestCases::new().env("LC_ALL", "C").env("NO_COLOR", "1").case("tests/transcripts/*.md").run();
}
