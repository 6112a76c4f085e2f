//! Mail systems that are not Exchange: Postfix with its store, filters, partners, other mailbox hosts.

use std::net::IpAddr;

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use super::{
    connector::TlsSettings,
    is_false, networks,
    postfix::{NextHop, Postfix},
};
use crate::names::{DomainName, DomainPattern, EmailAddress, Name, SystemId};

/// A mail system other than Exchange.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Relay {
    /// Its name in this document.
    pub id: SystemId,
    /// The name under which it is reached and introduces itself (`myhostname`).
    pub host_name: DomainName,
    /// Its public addresses: it listens there and sends from the first.
    #[serde(default)]
    pub addresses: Vec<IpAddr>,
    /// Whether port 25 answers.
    #[serde(default)]
    pub reachability: Reachability,
    /// The client networks that a firewall lets through to port 25; empty lets everybody through.
    #[serde(default, deserialize_with = "networks::read", skip_serializing_if = "Vec::is_empty")]
    pub firewall: Vec<IpNet>,
    /// What it offers on port 25.
    #[serde(default)]
    pub tls: ServerTls,
    /// The certificate it presents as a client, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_certificate: Option<Name>,
    /// Who it signs in as where a next hop asks for it (SMTP AUTH, RFC 4954); the password stands in no document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub smtp_auth_user: Option<EmailAddress>,
    /// What runs there.
    pub software: Software,
}

/// What a connection to port 25 meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Reachability {
    /// A server that answers.
    #[default]
    Open,
    /// Nothing listens, or a firewall refuses.
    Refused,
    /// No answer: server down, wrong address, or a firewall that drops.
    TimedOut,
    /// Somebody answers and hangs up: a firewall that looks into SMTP, or a server that hangs.
    Closed,
}

impl Reachability {
    /// serde helper: leaves what is usual out of files.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's skip_serializing_if passes a reference")]
    pub(crate) fn is_open(&self) -> bool {
        *self == Self::Open
    }
}

/// TLS on the listening side.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ServerTls {
    /// The certificate behind STARTTLS; `None` means STARTTLS is not offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<Name>,
}

/// What runs on a relay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Software {
    /// Postfix, with Dovecot as its store where it has one.
    Postfix(Box<Postfix>),
    /// Some other SMTP host, known by what it does rather than how.
    SmtpHost(Box<SmtpHost>),
}

/// An SMTP host known by its behaviour.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SmtpHost {
    /// What it is to the organization; decides its lane on the map.
    pub role: SmtpRole,
    /// Domains it takes mail for.
    pub accepts: Vec<DomainPattern>,
    /// Addresses it delivers itself; everything else it accepts is passed on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mailboxes: Vec<EmailAddress>,
    /// Where it passes on what it accepts and does not deliver; `None` means the recipient domain's MX.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_hop: Option<NextHop>,
    /// Where mail for single domains goes instead; the most specific one counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub routes: Vec<HostRoute>,
    /// Addresses whose mail it sends on; one that is among the mailboxes too keeps a copy.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forwards: Vec<HostForward>,
    /// Clients that may send through it to anybody.
    #[serde(default, deserialize_with = "networks::read", skip_serializing_if = "Vec::is_empty")]
    pub clients: Vec<IpNet>,
    /// Whether it takes mail over TLS only.
    #[serde(default, skip_serializing_if = "is_false")]
    pub requires_tls: bool,
    /// Whether it refuses what fails SPF.
    #[serde(default, skip_serializing_if = "is_false")]
    pub checks_spf: bool,
    /// Clients whose mail it lets pass without that check: the one that has made it already.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub spf_exempt_clients: Vec<IpNet>,
    /// The header field it puts on whatever passes, as an add-on service marks what it has seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stamps: Option<HeaderField>,
    /// What TLS its next hop must offer; `None` is opportunistic TLS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls_settings: Option<TlsSettings>,
    /// The name asked for with [`TlsSettings::DomainValidation`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls_domain: Option<DomainPattern>,
}

/// The next hop of one domain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HostRoute {
    /// The recipient domains; `*.x` stands for names below `x`.
    pub domain: DomainPattern,
    /// Where their mail goes.
    pub next_hop: NextHop,
}

/// An address whose mail is sent on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HostForward {
    /// Whose mail.
    pub address: EmailAddress,
    /// Whereto.
    pub target: EmailAddress,
}

/// A header field with its value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HeaderField {
    /// The field's name.
    pub name: String,
    /// Its value.
    pub value: String,
}

impl SmtpHost {
    /// A host that takes and keeps nothing yet.
    pub const fn new(role: SmtpRole) -> Self {
        Self {
            role,
            accepts: Vec::new(),
            mailboxes: Vec::new(),
            next_hop: None,
            routes: Vec::new(),
            forwards: Vec::new(),
            clients: Vec::new(),
            requires_tls: false,
            checks_spf: false,
            spf_exempt_clients: Vec::new(),
            stamps: None,
            tls_settings: None,
            tls_domain: None,
        }
    }

    /// The most specific route for `domain`.
    pub fn route(&self, domain: &DomainName) -> Option<&HostRoute> {
        let covering = self.routes.iter().filter(|route| route.domain.covers_below(domain));
        covering.max_by_key(|route| match &route.domain {
            DomainPattern::Exact(_) => (2, 0),
            DomainPattern::Wildcard(parent) => (1, parent.as_str().len()),
            DomainPattern::Any => (0, 0),
        })
    }

    /// Where mail for `address` is sent on to.
    pub fn forward(&self, address: &EmailAddress) -> Option<&EmailAddress> {
        self.forwards.iter().find(|forward| forward.address == *address).map(|forward| &forward.target)
    }
}

/// What an SMTP host is to the organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum SmtpRole {
    /// Filter, archive or add-on service.
    Filter,
    /// Partner organization.
    Partner,
    /// Another host with mailboxes, such as an IMAP provider.
    MailboxHost,
}

impl Relay {
    /// Postfix's configuration, if Postfix runs here.
    pub fn postfix(&self) -> Option<&Postfix> {
        match &self.software {
            Software::Postfix(postfix) => Some(postfix),
            Software::SmtpHost(_) => None,
        }
    }
}
