//! What a lint says: where, how bad, how sure, proved by which message, mended by which edits.

use mailflow::{
    Assumption, ConfigRef, Message,
    reason::{Evidence, Source},
    trace::Path,
};
use mailflow_edit::Edit;

use crate::survey::{Flow, Survey};

/// How bad a finding is; the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Mail is lost, loops, or strangers can relay.
    Error,
    /// It works by luck, or a setting has no effect.
    Warning,
    /// Worth knowing; may be meant so.
    Notice,
}

impl Severity {
    /// Its stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Notice => "notice",
        }
    }
}

/// One mistake that can be looked for.
#[derive(Debug, Clone, Copy)]
pub struct Lint {
    /// Its stable name; `finding-<id>` is its sentence.
    pub id: &'static str,
    /// How bad it usually is; a finding can be milder.
    pub severity: Severity,
    /// The names of its arguments, in the order in which findings carry them.
    pub arguments: &'static [&'static str],
    /// The fixes it may offer.
    pub fixes: &'static [&'static str],
    /// Why it is a mistake, and how sure that is.
    pub source: Source,
    /// Looks for it.
    pub(crate) check: fn(&Survey<'_>) -> Vec<Finding>,
}

/// A mistake that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The lint's id.
    pub lint: &'static str,
    /// How bad it is here.
    pub severity: Severity,
    /// How sure the rule behind it is.
    pub confidence: Evidence,
    /// The setting to look at first.
    pub primary: ConfigRef,
    /// Others that take part.
    pub related: Vec<ConfigRef>,
    /// The values that the sentence names.
    pub arguments: Vec<(&'static str, String)>,
    /// A message that shows the trouble, and the way it takes.
    pub witness: Option<(Message, Path)>,
    /// The reading that the witness was routed under, where it is not the topology's own.
    pub reading: Option<(Assumption, &'static str)>,
    /// What could be done, the best first.
    pub fixes: Vec<Fix>,
}

/// Edits that mend a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// Its stable name; `fix-<id>` is its sentence.
    pub id: &'static str,
    /// The values that the sentence names.
    pub arguments: Vec<(&'static str, String)>,
    /// What is done, as one step.
    pub edits: Vec<Edit>,
    /// Whether it can be done without a look at what else it changes.
    pub safe: bool,
}

/// Every fix with the names of its arguments, for catalogs, documentation and tests.
pub const FIXES: &[(&str, &[&str])] = &[
    ("accept-any-certificate", &["connector"]),
    ("add-address", &["host", "address"]),
    ("add-connector-for-domain", &["connector", "domain", "host"]),
    ("add-server-to-spf", &["domain", "address"]),
    ("add-tenant-to-spf", &["domain", "term"]),
    ("add-users-to-dovecot", &["users"]),
    ("add-users-to-table", &["table", "users"]),
    ("at-domain-key", &["key"]),
    ("clear-setting", &["element", "setting"]),
    ("clear-tls-domain", &["connector"]),
    ("correct-spf", &["domain", "record"]),
    ("create-group", &["group"]),
    ("disable-connector", &["connector"]),
    ("drop-validation-recipient", &["connector", "address"]),
    ("enable-connector", &["connector"]),
    ("except-cloud-users", &["rule", "group", "mailboxes"]),
    ("identify-by-certificate", &["connector", "certificate"]),
    ("keep-one-class", &["domain", "class"]),
    ("keep-only-tenant-mx", &["domain", "host"]),
    ("list-relay-recipients", &["server", "addresses"]),
    ("make-authoritative", &["domain"]),
    ("make-internal-relay", &["domain"]),
    ("name-address-once", &["address"]),
    ("offer-starttls", &["host", "certificate"]),
    ("point-mx-at-tenant", &["domain", "host"]),
    ("public-certificate", &["certificate", "host"]),
    ("publish-spf", &["domain", "record"]),
    ("refuse-unknown-from-exchange-online", &["server"]),
    ("remove-connector", &["connector"]),
    ("remove-from-mynetworks", &["network"]),
    ("remove-reference", &["missing", "element"]),
    ("remove-rule", &["rule"]),
    ("require-tls", &["connector"]),
    ("serve-full-chain", &["certificate", "host"]),
    ("set-status-code", &["rule"]),
    ("set-tls-domain", &["connector", "domain"]),
    ("smart-host-instead-of-mx", &["connector", "host"]),
    ("split-range", &["connector", "range"]),
    ("unscope-connector", &["connector"]),
    ("use-connector-by-domain", &["connector", "domain"]),
    ("validate-domain", &["connector"]),
];

impl Lint {
    /// A finding of this lint at `primary`, as bad and as sure as the lint says.
    pub(crate) fn at(&self, primary: impl Into<ConfigRef>) -> Finding {
        Finding {
            lint: self.id,
            severity: self.severity,
            confidence: self.source.evidence,
            primary: primary.into(),
            related: Vec::new(),
            arguments: Vec::new(),
            witness: None,
            reading: None,
            fixes: Vec::new(),
        }
    }
}

impl Finding {
    pub(crate) fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    #[expect(clippy::needless_pass_by_value, reason = "callers pass names, numbers and texts as they have them")]
    pub(crate) fn argument(mut self, name: &'static str, value: impl ToString) -> Self {
        self.arguments.push((name, value.to_string()));
        self
    }

    pub(crate) fn related(mut self, elements: impl IntoIterator<Item = impl Into<ConfigRef>>) -> Self {
        for element in elements {
            let element = element.into();
            if element != self.primary && !self.related.contains(&element) {
                self.related.push(element);
            }
        }
        self
    }

    pub(crate) fn proved_by(mut self, flow: Option<&Flow>) -> Self {
        self.witness = flow.map(|flow| (flow.message.clone(), flow.path.clone()));
        self
    }

    pub(crate) fn fixes(mut self, fixes: impl IntoIterator<Item = Fix>) -> Self {
        self.fixes.extend(fixes);
        self
    }
}

impl Fix {
    /// A fix that a person should look at before keeping it.
    pub(crate) fn new(id: &'static str, arguments: Vec<(&'static str, String)>, edits: Vec<Edit>) -> Self {
        Self { id, arguments, edits, safe: false }
    }

    /// A fix that changes nothing else.
    pub(crate) fn safe(mut self) -> Self {
        self.safe = true;
        self
    }
}
