//! What the linker has to leave in the program for the build to cut it in parts.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var_os("CARGO_FEATURE_SHIPPED").is_some() {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
}
