//! Turns `locales/<language>/*.ftl` into the catalogs that the crate embeds, and fails the build when a language lacks a
//! message or an argument that another one has.

mod catalog;

use std::{env, fs, path::Path, process::ExitCode};

use catalog::{File, Locale};

/// The languages, the reference first. The directory names are the BCP 47 tags.
const LANGUAGES: [&str; 4] = ["en", "vi", "zh-CN", "de"];

fn main() -> ExitCode {
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), Vec<String>> {
    let manifest = env::var("CARGO_MANIFEST_DIR").map_err(|error| vec![error.to_string()])?;
    let out = env::var("OUT_DIR").map_err(|error| vec![error.to_string()])?;
    let root = Path::new(&manifest).join("../../locales");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed={}", root.display());

    // What only the command line says would only make the page larger.
    let for_page = env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm");
    let mut locales = Vec::new();
    for language in LANGUAGES {
        let mut files = read(&root, language).map_err(|error| vec![format!("locales/{language}: {error}")])?;
        files.retain(|file| !(for_page && file.name.ends_with("/cli.ftl")));
        locales.push(Locale { language: language.to_owned(), files });
    }
    let catalogs = catalog::compile(&locales)?;
    let write =
        |name: &str, text: &str| fs::write(Path::new(&out).join(name), text).map_err(|error| vec![format!("{name}: {error}")]);
    write("keys.rs", &catalogs.keys)?;
    write("ids.txt", &catalogs.ids)?;
    for (language, text) in &catalogs.texts {
        write(&format!("{language}.txt"), text)?;
    }
    Ok(())
}

/// The FTL files of a language, by name.
fn read(root: &Path, language: &str) -> std::io::Result<Vec<File>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(root.join(language))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            files.push(File { name: format!("locales/{language}/{name}"), text: fs::read_to_string(&path)? });
        }
    }
    files.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(files)
}
