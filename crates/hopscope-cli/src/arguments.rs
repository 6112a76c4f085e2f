//! What can be typed: verbs and options.

use std::{net::IpAddr, path::PathBuf};

use clap::{ArgAction, Parser, Subcommand, ValueEnum};
use mailflow::{EmailAddress, SystemId, model::ByteSize, names::Date};
use mailflow_lint::Severity;
use mailflow_text::Language;

/// Shows every hop of a hybrid Microsoft 365 mail flow before it exists.
#[derive(Debug, Parser)]
#[command(
    name = "hopscope",
    version,
    arg_required_else_help = true,
    after_help = "DOC is a file in JSON or TOML, `-` for standard input, or `scenario:NAME` for a shipped scenario.\n\
                  Exit status: 0 fine, 1 the check failed, 2 unusable input or arguments."
)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub verb: Verb,
    /// Colours in the output.
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto)]
    pub color: Color,
}

/// When to colour the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The verbs.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Follow one message: hops, decisions, reasons, outcome
    Trace(Trace),
    /// Look for mistakes in a document
    Check(Check),
    /// Write the configuration that makes a document real
    Export(Export),
    /// Explain a code: a reason, a mismatch, a finding, a fix or an assumption
    Explain(Explain),
    /// List the shipped scenarios, or print one
    Scenarios(Scenarios),
    /// List, show and check the lessons
    Lesson(Lesson),
    /// Print what is simulated, from which source and how sure: docs/fidelity.md
    Fidelity,
}

/// `hopscope trace`.
#[derive(Debug, clap::Args)]
pub struct Trace {
    /// The document
    #[arg(value_name = "DOC")]
    pub document: String,
    /// The sender; `<>` is the null sender of a non-delivery report
    #[arg(long, value_name = "ADDRESS", value_parser = sender)]
    pub from: Sender,
    /// A recipient; give several addresses or the option several times
    #[arg(long, value_name = "ADDRESS", required = true, num_args = 1.., value_parser = EmailAddress::parse)]
    pub to: Vec<EmailAddress>,
    /// The system where the message is submitted [default: the one that hosts the sender, else internet]
    #[arg(long, value_name = "SYSTEM", value_parser = SystemId::parse)]
    pub at: Option<SystemId>,
    /// The From header field, where it differs from the sender
    #[arg(long, value_name = "ADDRESS", value_parser = EmailAddress::parse)]
    pub header_from: Option<EmailAddress>,
    /// The address an Internet sender connects from
    #[arg(long, value_name = "IP")]
    pub client_address: Option<IpAddr>,
    /// A header field that rules test
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair, action = ArgAction::Append)]
    pub header: Vec<(String, String)>,
    /// The day it is sent, where a certificate's life matters
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = Date::parse)]
    pub on: Option<Date>,
    /// How large it is, as 36MB or a number of bytes
    #[arg(long, value_name = "SIZE", value_parser = ByteSize::parse)]
    pub size: Option<ByteSize>,
    /// What else it says, as a message of a saved document: '{"content":"spam","signatures":[{"domain":"contoso.com"}]}'
    #[arg(long, value_name = "JSON")]
    pub facts: Option<String>,
    /// The reading of an assumption, in place of the document's own
    #[arg(long, value_name = "ASSUMPTION=READING", value_parser = pair, action = ArgAction::Append)]
    pub reading: Vec<(String, String)>,
    /// Fail with status 1 unless every path ends like this
    #[arg(long, value_name = "OUTCOME", value_enum)]
    pub expect: Option<Outcome>,
    /// Print JSON (schema hopscope.trace/1)
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub words: Words,
}

/// A reverse-path; `None` is `<>`. A type of its own because clap reads an `Option` as an option that may be left out.
#[derive(Debug, Clone)]
pub struct Sender(pub Option<EmailAddress>);

/// How a path may end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Outcome {
    /// In a mailbox.
    Delivered,
    /// Handed to a system that the document does not describe.
    Leaves,
    /// Refused in the SMTP session.
    Refused,
    /// Accepted, then returned with a non-delivery report.
    Returned,
    /// Waiting in a queue, or kept until a person decides.
    Held,
    /// Dropped without a word.
    Discarded,
    /// Going round in circles.
    Loops,
    /// Not to be told from the document.
    Undetermined,
}

impl Outcome {
    /// The name of the verdict's kind.
    pub fn kind(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }
}

/// `hopscope check`.
#[derive(Debug, clap::Args)]
pub struct Check {
    /// The document
    #[arg(value_name = "DOC")]
    pub document: String,
    /// Fail with status 1 if a finding is at least this bad
    #[arg(long, value_name = "SEVERITY", value_enum, default_value_t = FailOn::Error)]
    pub fail_on: FailOn,
    /// Print JSON (schema hopscope.findings/1)
    #[arg(long)]
    pub json: bool,
    /// Print SARIF 2.1.0, for code hosts
    #[arg(long, conflicts_with = "json")]
    pub sarif: bool,
    #[command(flatten)]
    pub words: Words,
}

/// How bad a finding must be to fail a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Errors only.
    Error,
    /// Warnings and errors.
    Warning,
    /// Every finding.
    Notice,
}

impl FailOn {
    /// The mildest severity that fails.
    pub const fn severity(self) -> Severity {
        match self {
            Self::Error => Severity::Error,
            Self::Warning => Severity::Warning,
            Self::Notice => Severity::Notice,
        }
    }
}

/// `hopscope export`.
#[derive(Debug, clap::Args)]
pub struct Export {
    /// The document
    #[arg(value_name = "DOC")]
    pub document: String,
    /// A directory, or a file that ends in .zip
    #[arg(long, short, value_name = "DIR|FILE.zip")]
    pub output: PathBuf,
    /// Only these parts
    #[arg(long, value_name = "PART", value_enum, value_delimiter = ',')]
    pub only: Vec<Part>,
    /// The type of the Postfix tables
    #[arg(long, value_name = "TYPE", value_enum, default_value_t = MapType::Lmdb)]
    pub map_type: MapType,
    /// Write over files that are there
    #[arg(long)]
    pub force: bool,
    /// Print JSON (schema hopscope.export/1)
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub words: Words,
}

/// A part of the bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// Exchange Online PowerShell.
    ExchangeOnline,
    /// Postfix.
    Postfix,
    /// Dovecot.
    Dovecot,
    /// Zone files.
    Dns,
    /// The runbook.
    Runbook,
    /// The document itself.
    Document,
}

/// The type of the Postfix tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum MapType {
    /// `lmdb:`
    Lmdb,
    /// `hash:`
    Hash,
    /// `cdb:`
    Cdb,
}

/// `hopscope explain`.
#[derive(Debug, clap::Args)]
pub struct Explain {
    /// The code, as traces and findings print it
    #[arg(value_name = "CODE")]
    pub code: String,
    /// Print JSON (schema hopscope.explain/1)
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub words: Words,
}

/// `hopscope scenarios`.
#[derive(Debug, clap::Args)]
pub struct Scenarios {
    /// What to do with them.
    #[command(subcommand)]
    pub verb: Option<ScenariosVerb>,
    /// Print JSON (schema hopscope.scenarios/1)
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub words: Words,
}

/// What to do with scenarios.
#[derive(Debug, Subcommand)]
pub enum ScenariosVerb {
    /// Print the document of a scenario
    Show {
        /// The scenario's name
        name: String,
    },
}

/// `hopscope lesson`.
#[derive(Debug, clap::Args)]
pub struct Lesson {
    /// What to do with them.
    #[command(subcommand)]
    pub verb: LessonVerb,
}

/// What to do with lessons.
#[derive(Debug, Subcommand)]
pub enum LessonVerb {
    /// List the lessons
    List {
        /// Print JSON (schema hopscope.lessons/1)
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        words: Words,
    },
    /// Print a lesson's text and goals, or the document it starts from
    Show {
        /// The lesson's name
        name: String,
        /// Print the document that the lesson starts from, in JSON
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        words: Words,
    },
    /// Judge an answer: status 1 unless every goal is met
    Check {
        /// The lesson's name
        name: String,
        /// The document
        #[arg(value_name = "DOC")]
        document: String,
        /// Print JSON (schema hopscope.lesson/1)
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        words: Words,
    },
}

/// The language of sentences.
#[derive(Debug, Clone, clap::Args)]
pub struct Words {
    /// The language: en, vi, zh-CN or de [default: that of LC_ALL, LC_MESSAGES or LANG; English in JSON]
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    pub lang: Option<Language>,
}

fn sender(text: &str) -> Result<Sender, String> {
    match text.trim() {
        "<>" => Ok(Sender(None)),
        "" => Err("write `<>` for the null sender".to_owned()),
        address => EmailAddress::parse(address).map(|address| Sender(Some(address))).map_err(|error| error.to_string()),
    }
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or_else(|| format!("`{text}` has no `=`"))?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}

fn language(text: &str) -> Result<Language, String> {
    Language::parse(text).ok_or_else(|| format!("`{text}` is none of en, vi, zh-CN, de"))
}
