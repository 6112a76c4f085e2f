//! `hopscope export`: the configuration that makes a document real, as files.

use std::{
    fs, io,
    path::{Component, Path, PathBuf},
};

use mailflow_export::{Bundle, File, FileKind, Options, bundle};
use mailflow_text::{Language, Text, key};
use serde::Serialize;

use crate::{
    Answer,
    arguments::{Export, MapType, Part},
    input::{self, Unusable},
    json, machine_text,
    page::{DETAIL, HEADING, PLAIN, Page},
    text,
};

#[derive(Serialize)]
struct Form {
    schema: &'static str,
    files: Vec<FileForm>,
    omissions: Vec<OmissionForm>,
}

#[derive(Serialize)]
struct FileForm {
    path: String,
    bytes: usize,
}

#[derive(Serialize)]
struct OmissionForm {
    element: String,
    text: String,
}

/// Runs the verb.
pub fn run(arguments: &Export) -> Result<Answer, Unusable> {
    let document = input::document(&arguments.document)?;
    let words = if arguments.json { machine_text(&arguments.words) } else { text(&arguments.words) };
    let mut bundle = bundle(&document, &options(arguments, words.language()));
    if !arguments.only.is_empty() {
        bundle.files.retain(|file| part(file).is_some_and(|part| arguments.only.contains(&part)));
    }
    if arguments.output.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("zip")) {
        write_archive(&arguments.output, &bundle, arguments.force)?;
    } else {
        write_files(&arguments.output, &bundle, arguments.force)?;
    }
    Ok(Answer::fine(if arguments.json { json(&form(words, &bundle)) } else { printed(words, &arguments.output, &bundle) }))
}

fn options(arguments: &Export, language: Language) -> Options {
    let map_type = match arguments.map_type {
        MapType::Lmdb => mailflow_export::MapType::Lmdb,
        MapType::Hash => mailflow_export::MapType::Hash,
        MapType::Cdb => mailflow_export::MapType::Cdb,
    };
    Options { text: Text::new(language), map_type }
}

/// The part a file belongs to; the manifest, which lists the whole bundle, belongs to none.
fn part(file: &File) -> Option<Part> {
    match file.kind {
        FileKind::PowerShell => Some(Part::ExchangeOnline),
        FileKind::PostfixMain | FileKind::PostfixMap | FileKind::Shell => Some(Part::Postfix),
        FileKind::Dovecot | FileKind::DovecotUsers => Some(Part::Dovecot),
        FileKind::Zone => Some(Part::Dns),
        FileKind::Markdown => Some(Part::Runbook),
        FileKind::Json => (file.path == "document.json").then_some(Part::Document),
    }
}

fn write_archive(path: &Path, bundle: &Bundle, force: bool) -> Result<(), Unusable> {
    if path.exists() && !force {
        return Err(Unusable::with_help(format!("{} exists", path.display()), "choose another name, or add `--force`"));
    }
    fs::write(path, bundle.zip()).map_err(|error| failed(path, &error))
}

fn write_files(folder: &Path, bundle: &Bundle, force: bool) -> Result<(), Unusable> {
    let targets: Vec<(PathBuf, &File)> =
        bundle.files.iter().map(|file| Ok((inside(folder, file)?, file))).collect::<Result<_, _>>()?;
    // Look before the first file is written: half a bundle is worse than none.
    if let Some((taken, _)) = targets.iter().find(|(path, _)| !force && path.exists()) {
        return Err(Unusable::with_help(format!("{} exists", taken.display()), "choose another directory, or add `--force`"));
    }
    for (path, file) in &targets {
        write_file(path, file).map_err(|error| failed(path, &error))?;
    }
    Ok(())
}

/// The place of a file in `folder`, and nowhere else.
fn inside(folder: &Path, file: &File) -> Result<PathBuf, Unusable> {
    let path = Path::new(&file.path);
    if path.components().all(|component| matches!(component, Component::Normal(_))) {
        Ok(folder.join(path))
    } else {
        Err(Unusable::new(format!("`{}` would be written outside {}", file.path, folder.display())))
    }
}

fn write_file(path: &Path, file: &File) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, file.contents())?;
    #[cfg(unix)]
    if file.kind == FileKind::Shell {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o755))?;
    }
    Ok(())
}

fn failed(path: &Path, error: &io::Error) -> Unusable {
    Unusable::new(format!("{}: {error}", path.display()))
}

fn form(text: Text, bundle: &Bundle) -> Form {
    let files = bundle.files.iter().map(|file| FileForm { path: file.path.clone(), bytes: file.contents().len() });
    let omissions = bundle
        .omissions
        .iter()
        .map(|omission| OmissionForm { element: omission.element().to_string(), text: omission.sentence(text) });
    Form { schema: "hopscope.export/1", files: files.collect(), omissions: omissions.collect() }
}

fn printed(text: Text, output: &Path, bundle: &Bundle) -> String {
    let mut page = Page::default();
    for file in &bundle.files {
        page.line(0, &[(PLAIN, &file.path)]);
    }
    for omission in &bundle.omissions {
        // The sentence is Markdown for the runbook; on a terminal the marks of code are in the way.
        let what = omission.sentence(text).replace('`', "");
        let line = text.format(key::CLI_EXPORT_OMITTED, &[("what", &what)]);
        page.line(0, &[(PLAIN, &line), (DETAIL, &format!(" [{}]", omission.element()))]);
    }
    let count = bundle.files.len().to_string();
    let place = output.display().to_string();
    page.line(0, &[(HEADING, &text.format(key::CLI_EXPORT_WRITTEN, &[("count", &count), ("place", &place)]))]);
    page.into_text()
}
