//! The bundle: files made of lines, each with the element it comes from.

use mailflow::{Element, document::Document};
use mailflow_text::Text;

use crate::{Omission, dovecot, exchange_online, lines::Lines, manifest, postfix, runbook, zip, zone};

/// What the exporter is asked for beside the document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Options {
    /// The texts of the runbook. Comments in configuration files are English.
    pub text: Text,
    /// The type of the Postfix tables.
    pub map_type: MapType,
}

/// A type of indexed Postfix table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum MapType {
    /// `lmdb:`, which builds without Berkeley DB have as well; on Debian in the package `postfix-lmdb`.
    #[default]
    Lmdb,
    /// `hash:`, the default of Debian 12.
    Hash,
    /// `cdb:`.
    Cdb,
}

impl MapType {
    /// The type as Postfix writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Lmdb => "lmdb",
            Self::Hash => "hash",
            Self::Cdb => "cdb",
        }
    }
}

/// Everything that is exported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle {
    /// The files, the runbook first.
    pub files: Vec<File>,
    /// What could not be exported; the runbook lists it too.
    pub omissions: Vec<Omission>,
}

/// One file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its path in the bundle, with `/`.
    pub path: String,
    /// What is in it.
    pub kind: FileKind,
    /// Its lines, without line ends.
    pub lines: Vec<Line>,
}

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The text; it has no line end in it.
    pub text: String,
    /// The element it comes from; `None` for what every bundle has.
    pub element: Option<Element>,
}

/// What is in a file, for colouring it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A PowerShell script.
    PowerShell,
    /// A POSIX shell script.
    Shell,
    /// Postfix `main.cf`.
    PostfixMain,
    /// A Postfix table.
    PostfixMap,
    /// `dovecot.conf`.
    Dovecot,
    /// A Dovecot passwd-file.
    DovecotUsers,
    /// A zone file.
    Zone,
    /// Markdown.
    Markdown,
    /// JSON.
    Json,
}

impl File {
    /// The file as text, every line ended by a line feed.
    ///
    /// A PowerShell script with characters outside ASCII begins with a byte order mark: Windows PowerShell 5.1 reads a
    /// script without one in the machine's code page, where the bytes of `đ` contain a quotation mark that ends a string.
    pub fn contents(&self) -> String {
        let size = self.lines.iter().map(|line| line.text.len() + 1).sum::<usize>() + 3;
        let mut contents = String::with_capacity(size);
        if self.kind == FileKind::PowerShell && self.lines.iter().any(|line| !line.text.is_ascii()) {
            contents.push('\u{feff}');
        }
        for line in &self.lines {
            contents.push_str(&line.text);
            contents.push('\n');
        }
        contents
    }
}

impl Bundle {
    /// The file at `path`.
    pub fn file(&self, path: &str) -> Option<&File> {
        self.files.iter().find(|file| file.path == path)
    }

    /// The files as a ZIP archive: stored, in order, all of one fixed time, so that equal documents give equal bytes.
    pub fn zip(&self) -> Vec<u8> {
        zip::archive(self.files.iter().map(|file| (file.path.as_str(), file.contents())))
    }
}

/// Writes the configuration that makes `document` real.
pub fn bundle(document: &Document, options: &Options) -> Bundle {
    let mut omissions = Vec::new();
    let mut files = exchange_online::files(document, &mut omissions);
    for relay in &document.topology.relays {
        files.extend(postfix::files(relay, options, &document.title, &mut omissions));
        files.extend(dovecot::files(relay, &document.title, &mut omissions));
    }
    omissions.extend(Omission::unsupported_systems(&document.topology));
    files.extend(zone::files(document, &mut omissions));
    files.push(document_file(document));
    let runbook = runbook::file(document, options, &files, &omissions);
    files.insert(0, runbook);
    files.push(manifest::file(&files));
    Bundle { files, omissions }
}

fn document_file(document: &Document) -> File {
    let mut lines = Lines::default();
    lines.text(&document.to_json());
    lines.into_file("document.json".to_owned(), FileKind::Json)
}
