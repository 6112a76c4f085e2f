//! `hopscope fidelity`: writes docs/fidelity.md from the tables of the core, so that the page cannot say what the code
//! does not do.

use mailflow::{
    Assumption,
    reason::{Evidence, MISMATCHES, REASONS, Source},
};
use mailflow_lint::LINTS;
use mailflow_text::{Language, Text, evidence_explanation, evidence_name};

use crate::explain::template;

/// What the simulator leaves out: what, and why or what it does instead.
const NOT_SIMULATED: &[(&str, &str)] = &[
    (
        "What malware, spam and phishing filters find in a message",
        "Microsoft does not publish how content is judged. A message says what they find, by default nothing; what follows from it is simulated for the default policy.",
    ),
    (
        "Spoof intelligence, ARC and its trusted sealers, DMARC reports, Tenant Allow/Block List, blocked senders, safe senders of a mailbox, custom spam filter policies, the action Redirect",
        "SPF is evaluated, DKIM signatures are data of the message, beside those that a tenant's domain makes, DMARC decides by the defaults of the anti-phishing policy. Domains whose records the document does not hold stay open. One spam filter policy is for everybody.",
    ),
    (
        "Reverse DNS, and the organizational domain by the list of public suffixes",
        "An SPF record that asks for ptr stays open. DMARC finds the organizational domain by its records alone.",
    ),
    (
        "What Microsoft's block lists and throttling hold against an address; the safe list; rate limits, size limits of organizations, sites and send connectors, MaxRecipientEnvelopeLimit of Exchange Server, growth of messages by encoding",
        "They depend on history and on lists that nobody outside has. A message says what Exchange Online holds against its clients, by default nothing; what follows from it is simulated.",
    ),
    (
        "Which server of an Exchange Server organization holds a mailbox database; delivery groups, hub sites, queues and Received fields of each server",
        "Every mailbox is submitted at and delivered by the organization as a whole; its own host stands for where a user's message begins. Servers differ in receive connectors, source servers, sites, certificates and firewalls.",
    ),
    (
        "Edge Transport: mail flow rules, filtering agents and address rewriting of its own",
        "An Edge Transport server decides by receive connector, recipient validation, accepted domains and send connectors.",
    ),
    (
        "Receive connectors: ExchangeLegacyServers and Partners, the AuthMechanisms Integrated and ExchangeServer by name, ports other than 25, clients that sign in where ExchangeUsers is not granted",
        "A connection from another system is anonymous, a signed-in user's, externally secured, a subscribed Edge Transport server's, or Microsoft 365's. The other permission groups are kept as data: Exchange 2003 and Domain Security are not modelled.",
    ),
    (
        "5.7.508 (an IPv6 range over its limits), 5.7.232 and 5.7.233 (external recipients of a tenant in a day)",
        "They depend on how much was sent before. A message says of other limits that they are reached; of these it cannot.",
    ),
    (
        "Passwords, OAuth, multi-factor authentication and the end of basic authentication for clients that sign in at smtp.office365.com; 30 messages a minute; port 465",
        "A document has no secrets: a device names the mailbox that it signs in as. Whether it may sign in, and send as the sender, is simulated.",
    ),
    (
        "Other customers' tenants",
        "Mail for them leaves the model. Attribution looks at the tenants of the document only; a foreign tenant that claims the same address or certificate is not seen.",
    ),
    ("TrustedOrganizations of inbound connectors", "It joins tenants; Microsoft says no more of its effect."),
    (
        "TLS versions and ciphers, certificate revocation, keys and digests",
        "The document knows certificates by name, issuer, chain and validity. A TLSA record or a fingerprint names the certificate that its digest was made of; of two certificates with one key each needs a record.",
    ),
    (
        "DANE and MTA-STS beyond the way to mail exchangers: smart hosts of connectors, Exchange Server, hosts known by what they do; reports (TLS-RPT); policies that senders remember; DNSSEC of zones nobody lists",
        "A listed zone says whether it is signed and has the MTA-STS policy of its domain; every other zone is not signed. What a connector's TlsSettings ask for is asked for beside DANE. Records of Microsoft's own hosts always match.",
    ),
    (
        "Conditions of mail flow rules on attachments, body, sensitive information, message type, importance, classification, directory attributes and managers; ExternalPartner and ExternalNonPartner of SentToScope",
        "They need content or a directory that a simulated message does not have. The last two ask for Domain Security, which is not modelled.",
    ),
    (
        "Actions of mail flow rules beyond those of the editor: encryption, notifications, incident reports, properties, moderation by the manager",
        "They do not change the route, or need a directory that the document does not have. RuleErrorAction is kept as data: no simulated rule fails. Disconnect exists on Edge Transport servers alone.",
    ),
    (
        "What happens to a message after a person decided: released from quarantine, approved or refused by a moderator",
        "A trace ends where a person has to decide.",
    ),
    (
        "Look-around, back-references and Unicode classes in text patterns, and the 20 KB limit of all patterns together",
        "They are .NET's own. A pattern with one of them is refused when it is read; everything else is matched in linear time, upper and lower case as one.",
    ),
    (
        "Inbox rules with conditions or other actions than RedirectTo, automatic replies, mailbox and transport journaling, retention, archives",
        "They belong to one mailbox or to compliance, and add messages instead of routing the one that was sent. No source says how what an inbox rule sends on counts; here it counts as the mailbox's own, inside.",
    ),
    (
        "What remote domains set beside AutoForwardEnabled, NDREnabled, IsInternal and TrustedMailInboundEnabled; IsInternal for anything but SentToScope of mail flow rules; TrustedMailInboundEnabled for recipient filtering",
        "The others are about the form of messages, or make none travel otherwise. That internal recipients count so for every component, and that trusted mail skips recipient filtering, the cmdlet page says without more; the articles on external forwarding and on edge blocking know of no such exception.",
    ),
    (
        "Send connectors: Port, SourceIPAddress, LinkedReceiveConnector, FrontendProxyEnabled, ErrorPolicies, DomainSecureEnabled, SmartHostAuthMechanism",
        "Hosts listen on port 25. SourceIPAddress is for Edge Transport servers alone: a server sends from its first address. LinkedReceiveConnector works in Exchange Server 2010 alone. FrontendProxyEnabled sends through the front end of the same organization. ErrorPolicies turn errors for good into temporary ones and back: replies are simulated as Default has them. Domain Security is not modelled. A server that signs in at its smart host: of own servers, Postfix alone does that here.",
    ),
    (
        "SendFromAliasEnabled of the organization",
        "It keeps an alias in the From field in place of the primary address; where a message goes does not hang on it.",
    ),
    (
        "RecipientFilter of dynamic distribution groups, address book policies, moderation of groups, OutboundOnly of accepted domains",
        "A dynamic group has the members that its filter finds; the filter is not read. Microsoft says of OutboundOnly what it is for, not what it does to a message.",
    ),
    (
        "The hash in a rewritten sender (SRS), and which addresses the relay pool has",
        "Microsoft does not publish them: a rewritten sender shows the original address instead, and one address stands for the pool.",
    ),
    (
        "Non-delivery reports of servers outside the document, delay warnings and delivery receipts",
        "What a server nobody described tells its own user is its affair. A report of a described system is followed like a message.",
    ),
    (
        "Time: delays, retry schedules, caches, 30 minutes until a rule works, DNS time to live",
        "A trace shows where a message ends, not when. A queue says after how many hours it gives up.",
    ),
    ("Validation of connectors", "The service sends real mail for it; a trace to the validation address shows the same way."),
    (
        "Postfix: header and body checks, milters, content_filter, canonical and generic maps, access maps other than refused clients and restriction classes, keys of tables other than addresses and domains (`user`, `@domain`), policy services, LDAP and SQL tables; commands, files and :include: in aliases; addresses with IP literals (`user@[ip]`)",
        "The document holds tables by their contents. The others need a running server.",
    ),
    ("Dovecot: Sieve, quota, aliases, IMAP", "Delivery asks only whether the user exists."),
    (
        "IPv6 preference and reachability",
        "The addresses of a host are tried in the order of its records, IPv4 first; each is reached if port 25 is open.",
    ),
];

/// The page, in Markdown.
pub fn page() -> String {
    let text = Text::new(Language::En);
    let mut page = String::from(
        "<!-- Written by `cargo xtask docs`. Edit the tables in crates/mailflow, or the list in crates/hopscope-cli/src/fidelity.rs. -->\n\
         \n\
         # What is simulated, from which source, and how sure it is\n\
         \n\
         Exchange Online's source is closed. Every rule that decides a message's way is in one of the tables below, with the\n\
         document it is taken from. A trace is as sure as its weakest decision, and says so.\n\
         \n\
         A document says what is set. A switch that it leaves out is off and a list is empty, whatever a cmdlet's default for a\n\
         new object is; where that differs (UseMXRecord, RequireTls of an inbound connector), the export writes it out.\n\
         \n\
         ## How sure\n\
         \n",
    );
    let evidences = [Evidence::Standard, Evidence::Documented, Evidence::Observed, Evidence::Assumed];
    let rows = evidences.map(|evidence| {
        let count = REASONS.iter().chain(MISMATCHES).filter(|(.., source)| source.evidence == evidence).count();
        vec![evidence_name(text, evidence), evidence_explanation(text, evidence), count.to_string()]
    });
    table(&mut page, &["Word", "Meaning", "Rules"], rows);

    page.push_str(
        "\n## Where sources contradict each other or are silent\n\nA document chooses a reading; the first is the default.\n\n",
    );
    let rows = Assumption::ALL.iter().map(|&assumption| {
        let readings = assumption.readings().iter().map(|reading| format!("`{reading}`")).collect::<Vec<_>>().join(", ");
        let question = mailflow_text::assumption_question(text, assumption);
        let explanation = mailflow_text::assumption_explanation(text, assumption);
        vec![code(assumption.id()), escaped(&question), readings, escaped(&explanation), cited(assumption.source())]
    });
    table(&mut page, &["Assumption", "Question", "Readings", "What sources say", "Source"], rows);

    page.push_str("\n## Decisions\n\nThe code of every reason a decision can have.\n\n");
    table(&mut page, &["Code", "Sentence", "Source", "How sure"], coded(text, "reason", REASONS));

    page.push_str("\n## What loses, and why\n\n");
    table(&mut page, &["Code", "Sentence", "Source", "How sure"], coded(text, "mismatch", MISMATCHES));

    page.push_str("\n## Findings\n\n");
    let rows = LINTS.iter().map(|lint| {
        let sentence = template(text, &["finding-", lint.id].concat());
        let evidence = evidence_name(text, lint.source.evidence);
        vec![code(lint.id), lint.severity.code().to_owned(), escaped(&sentence), cited(lint.source), evidence]
    });
    table(&mut page, &["Code", "Severity", "Sentence", "Source", "How sure"], rows);

    page.push_str("\n## Not simulated\n\n");
    let rows = NOT_SIMULATED.iter().map(|(what, why)| vec![escaped(what), escaped(why)]);
    table(&mut page, &["What", "Why, or what happens instead"], rows);

    page.push_str(
        "\n## Rows of the topologies and the failure catalogue that cannot be expressed\n\nEvery other row is a scenario.\n\n",
    );
    let rows = mailflow_lessons::rows().filter_map(|row| {
        let cannot = row.cannot.as_deref()?;
        Some(vec![escaped(&row.id), escaped(&row.title), escaped(cannot)])
    });
    table(&mut page, &["Row", "What it says", "Why no scenario shows it"], rows);

    page.push_str("\n## Contradictions and silences that leave nothing to choose\n\nEvery other one is an assumption above.\n\n");
    let rows = mailflow_lessons::silences().iter().filter_map(|silence| {
        let settled = silence.settled.as_deref()?;
        Some(vec![escaped(&silence.at), escaped(settled)])
    });
    table(&mut page, &["Where", "Why"], rows);
    page
}

fn coded<'a>(text: Text, kind: &'a str, table: &'a [(&str, &[&str], Source)]) -> impl Iterator<Item = Vec<String>> + use<'a> {
    table.iter().map(move |(id, _, source)| {
        let sentence = template(text, &[kind, "-", id].concat());
        vec![code(id), escaped(&sentence), cited(*source), evidence_name(text, source.evidence)]
    })
}

fn table(page: &mut String, head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) {
    page.extend(["| ", &head.join(" | "), " |\n|", &"---|".repeat(head.len()), "\n"]);
    for row in rows {
        page.extend(["| ", &row.join(" | "), " |\n"]);
    }
}

fn code(id: &str) -> String {
    format!("`{id}`")
}

fn cited(source: Source) -> String {
    escaped(&mailflow_text::source_label(source))
}

/// Text in a table cell of Markdown.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '|' | '*' | '_' | '<' | '>' | '`' | '\\' | '[' | ']') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}
