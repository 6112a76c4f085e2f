//! `runbook.md`: what to do in which order, what to check afterwards, how to go back; in the reader's language.

use std::collections::BTreeSet;

use mailflow::{
    DomainName, EmailAddress,
    document::Document,
    model::{AutoForwardingMode, Chain, Dns, Organization, RecipientKind, RecordData, RecordSet, RecordType, Relay},
    route,
    trace::{Path, Release, Verdict},
};
use mailflow_text::{Key, Text, key};

use crate::{
    File, FileKind, Omission, Options, exchange_online,
    lines::Lines,
    markdown::{code, escape},
    postfix::CertificateFiles,
    zone,
};

/// The list of addresses that Exchange Online sends from (endpoint set 10, TCP 25), and the version it was copied from.
const ADDRESS_LIST_VERSION: &str = "2026081400";
const ADDRESS_LIST: &str = "https://endpoints.office.com/endpoints/worldwide";
const MICROSOFT_ADDRESSES: [&str; 6] =
    ["40.92.0.0/15", "40.107.0.0/16", "52.100.0.0/14", "104.47.0.0/17", "2a01:111:f400::/48", "2a01:111:f403::/48"];

pub(crate) fn file(document: &Document, options: &Options, files: &[File], omissions: &[Omission]) -> File {
    let mut runbook = Runbook { document, text: options.text, lines: Lines::default() };
    let title = runbook.text.format(key::EXPORT_TITLE, &[("title", &escape(&document.title))]);
    runbook.lines.push(&format!("# {title}"));
    runbook.paragraph(key::EXPORT_INTRO);
    runbook.files(files);
    runbook.by_hand();
    runbook.steps(files);
    runbook.suggestions();
    runbook.checks();
    runbook.rollback();
    runbook.addresses();
    runbook.skipped(omissions);
    runbook.lines.into_file("runbook.md".to_owned(), FileKind::Markdown)
}

struct Runbook<'a> {
    document: &'a Document,
    text: Text,
    lines: Lines,
}

impl<'a> Runbook<'a> {
    fn heading(&mut self, key: Key) {
        self.lines.blank();
        self.lines.push(&format!("## {}", self.text.get(key)));
        self.lines.blank();
    }

    fn paragraph(&mut self, key: Key) {
        self.lines.blank();
        self.lines.push(self.text.get(key));
    }

    fn item(&mut self, text: &str) {
        self.lines.push(&format!("- {text}"));
    }

    fn commands(&mut self, indent: &str, language: &str, commands: &[String]) {
        self.lines.blank();
        self.lines.push(&format!("{indent}```{language}"));
        for command in commands {
            self.lines.push(&format!("{indent}{command}"));
        }
        self.lines.push(&format!("{indent}```"));
    }

    fn tenants(&self) -> Vec<(&'a Organization, String)> {
        exchange_online::folders(self.document)
    }

    fn postfix_relays(&self) -> impl Iterator<Item = &'a Relay> + use<'a> {
        self.document.topology.relays.iter().filter(|relay| relay.postfix().is_some())
    }

    fn files(&mut self, files: &[File]) {
        self.heading(key::EXPORT_FILES_HEADING);
        self.lines.push(&format!(
            "| {} | {} |",
            self.text.get(key::EXPORT_COLUMN_FILE),
            self.text.get(key::EXPORT_COLUMN_PURPOSE)
        ));
        self.lines.push("| --- | --- |");
        for file in files {
            let row = format!("| {} | {} |", code(&file.path), self.purpose(file));
            self.lines.push(&row);
        }
        self.lines.push(&format!("| `manifest.json` | {} |", self.text.get(key::EXPORT_FILE_MANIFEST)));
    }

    fn purpose(&self, file: &File) -> String {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        let key = match (file.kind, name) {
            (FileKind::Zone, name) => {
                let domain = name.strip_suffix(".zone").unwrap_or(name);
                return self.text.format(key::EXPORT_FILE_ZONE, &[("domain", &code(domain))]);
            }
            (FileKind::PowerShell, "10-apply.ps1") => key::EXPORT_FILE_APPLY,
            (FileKind::PowerShell, "20-verify.ps1") => key::EXPORT_FILE_VERIFY,
            (FileKind::PowerShell, _) => key::EXPORT_FILE_ROLLBACK,
            (FileKind::Shell, _) => key::EXPORT_FILE_APPLY_SH,
            (FileKind::PostfixMain, _) => key::EXPORT_FILE_MAIN_CF,
            (FileKind::PostfixMap, _) => key::EXPORT_FILE_MAP,
            (FileKind::Dovecot, "dovecot-2.4.conf") => key::EXPORT_FILE_DOVECOT_NEW,
            (FileKind::Dovecot, _) => key::EXPORT_FILE_DOVECOT,
            (FileKind::DovecotUsers, _) => key::EXPORT_FILE_USERS,
            (FileKind::Markdown, _) => key::EXPORT_FILE_RUNBOOK,
            (FileKind::Json, _) => key::EXPORT_FILE_DOCUMENT,
        };
        self.text.get(key).to_owned()
    }

    fn by_hand(&mut self) {
        self.heading(key::EXPORT_BY_HAND_HEADING);
        self.lines.push(self.text.get(key::EXPORT_BY_HAND_INTRO));
        self.lines.blank();
        for (organization, _) in self.tenants() {
            self.tenant_by_hand(organization);
        }
        for relay in self.postfix_relays() {
            self.relay_by_hand(relay);
        }
    }

    fn tenant_by_hand(&mut self, organization: &Organization) {
        let Some(online) = organization.exchange_online() else { return };
        for domain in organization.accepted_domains.iter().filter(|domain| domain.name != online.initial_domain) {
            let text = self.text.format(key::EXPORT_BY_HAND_DOMAIN, &[("domain", &code(domain.name.as_str()))]);
            self.item(&text);
        }
        let mailboxes = organization.recipients.iter().filter(|recipient| matches!(recipient.kind, RecipientKind::Mailbox(_)));
        let mailboxes: Vec<String> = mailboxes.map(|recipient| code(recipient.address.as_str())).collect();
        self.list(key::EXPORT_BY_HAND_MAILBOXES, &mailboxes);
        let groups = organization.recipients.iter().filter_map(|recipient| match &recipient.kind {
            RecipientKind::UnifiedGroup { members } => {
                let address = code(recipient.address.as_str());
                if members.is_empty() {
                    return Some(address);
                }
                let members: Vec<String> = members.iter().map(|member| code(member.as_str())).collect();
                Some(self.text.format(key::EXPORT_BY_HAND_GROUP, &[("address", &address), ("members", &members.join(", "))]))
            }
            _ => None,
        });
        let groups: Vec<String> = groups.collect();
        self.list(key::EXPORT_BY_HAND_GROUPS, &groups);
        let mode = match online.auto_forwarding_mode {
            AutoForwardingMode::Automatic => return,
            AutoForwardingMode::On => "On",
            AutoForwardingMode::Off => "Off",
        };
        let system = code(organization.id.as_str());
        let text = self.text.format(key::EXPORT_BY_HAND_FORWARDING, &[("mode", &code(mode)), ("system", &system)]);
        self.item(&text);
    }

    fn list(&mut self, key: Key, entries: &[String]) {
        if entries.is_empty() {
            return;
        }
        let text = self.text.format(key, &[("count", &entries.len().to_string())]);
        self.item(&text);
        for entry in entries {
            self.lines.push(&format!("  - {entry}"));
        }
    }

    fn relay_by_hand(&mut self, relay: &Relay) {
        let host = code(relay.host_name.as_str());
        let server = relay.tls.certificate.as_ref().map(|name| (name, CertificateFiles::server(relay)));
        let client = relay.client_certificate.as_ref().map(|name| (name, CertificateFiles::client(relay)));
        let client = client.filter(|(name, _)| relay.tls.certificate.as_ref() != Some(*name));
        for (name, files) in server.into_iter().chain(client) {
            let mut text = self.text.format(
                key::EXPORT_BY_HAND_CERTIFICATE,
                &[
                    ("certificate", &code(name.as_str())),
                    ("host", &host),
                    ("key", &code(&files.key)),
                    ("chain", &code(&files.certificate)),
                ],
            );
            if self.document.topology.certificate(name).is_none_or(|certificate| certificate.chain == Chain::Complete) {
                text = format!("{text} {}", self.text.get(key::EXPORT_BY_HAND_INTERMEDIATES));
            }
            self.item(&text);
        }
        if relay.postfix().is_some_and(|postfix| postfix.dovecot.is_some()) {
            let file = code(&format!("{}/dovecot/users", relay.id));
            let text = self
                .text
                .format(key::EXPORT_BY_HAND_PASSWORDS, &[("file", &file), ("command", &code("doveadm pw -s BLF-CRYPT"))]);
            self.item(&text);
        }
        let text = self.text.format(key::EXPORT_BY_HAND_PORT, &[("host", &host)]);
        self.item(&text);
    }

    fn steps(&mut self, files: &[File]) {
        self.heading(key::EXPORT_STEPS_HEADING);
        let mut steps = Steps::default();
        for file in files.iter().filter(|file| file.kind == FileKind::Zone) {
            let text = self.text.format(key::EXPORT_STEP_DNS, &[("file", &code(&file.path))]);
            self.step(&mut steps, &text, "", &[]);
        }
        for relay in self.postfix_relays() {
            self.relay_steps(&mut steps, relay);
        }
        for (_, folder) in self.tenants() {
            let text = self.text.format(key::EXPORT_STEP_EXCHANGE, &[("folder", &code(&folder))]);
            self.step(
                &mut steps,
                &text,
                "powershell",
                &["Connect-ExchangeOnline".into(), "./10-apply.ps1 -WhatIf".into(), "./10-apply.ps1".into()],
            );
            self.step(&mut steps, self.text.get(key::EXPORT_STEP_VERIFY), "powershell", &["./20-verify.ps1".into()]);
        }
        let exchangers = self.mail_exchangers();
        if !exchangers.is_empty() {
            let mut domains: Vec<String> = exchangers.iter().map(|(name, _)| code(name.as_str())).collect();
            domains.dedup();
            let text = self.text.format(key::EXPORT_STEP_MX, &[("domains", &domains.join(", "))]);
            let records: Vec<String> = exchangers.into_iter().map(|(name, record)| format!("{name}. MX {record}")).collect();
            self.step(&mut steps, &text, "text", &records);
        }
        if self.document.topology.organizations.iter().any(|organization| !organization.transport_rules.is_empty()) {
            self.paragraph(key::EXPORT_STEP_DELAY);
        }
    }

    fn relay_steps(&mut self, steps: &mut Steps, relay: &Relay) {
        let host = code(relay.host_name.as_str());
        let folder = code(&format!("{}/postfix", relay.id));
        let text = self.text.format(key::EXPORT_STEP_POSTFIX, &[("host", &host), ("folder", &folder)]);
        self.step(steps, &text, "sh", &["sh apply.sh --dry-run".into(), "sudo sh apply.sh".into()]);
        if relay.postfix().is_some_and(|postfix| postfix.dovecot.is_some()) {
            let text = self.text.format(key::EXPORT_STEP_DOVECOT, &[("host", &host)]);
            let commands = [
                "id vmail || sudo useradd --system --home-dir /var/vmail --create-home --shell /usr/sbin/nologin vmail",
                "sudo cp -p /etc/dovecot/dovecot.conf /etc/dovecot/dovecot.conf.before-hopscope",
                "doveconf -n -c dovecot.conf",
                "sudo install -m 0644 dovecot.conf /etc/dovecot/dovecot.conf",
                "sudo install -m 0640 -g dovecot users /etc/dovecot/users",
                "sudo systemctl restart dovecot",
            ];
            self.step(steps, &text, "sh", &commands.map(str::to_owned));
        }
    }

    fn step(&mut self, steps: &mut Steps, text: &str, language: &str, commands: &[String]) {
        if steps.0 > 0 {
            self.lines.blank();
        }
        steps.0 += 1;
        let number = format!("{}. ", steps.0);
        self.lines.push(&format!("{number}{text}"));
        if !commands.is_empty() {
            self.commands(&" ".repeat(number.len()), language, commands);
        }
    }

    /// MX records in zones of one's own, as `preference host.`.
    fn mail_exchangers(&self) -> Vec<(&'a DomainName, String)> {
        let apexes = zone::apexes(&self.document.topology);
        let own =
            self.document.topology.dns.record_sets.iter().filter(|set| apexes.iter().any(|apex| set.name.is_at_or_below(apex)));
        own.flat_map(|set: &RecordSet| match &set.data {
            RecordData::Mx(exchangers) => exchangers
                .iter()
                .map(|mx| {
                    (
                        &set.name,
                        format!("{} {}.", mx.preference, mx.exchange.as_ref().map(DomainName::as_str).unwrap_or_default()),
                    )
                })
                .collect(),
            _ => Vec::new(),
        })
        .collect()
    }

    fn suggestions(&mut self) {
        let suggestions = self.suggested_records();
        if suggestions.is_empty() {
            return;
        }
        self.heading(key::EXPORT_SUGGESTIONS_HEADING);
        self.lines.push(self.text.get(key::EXPORT_SUGGESTIONS_INTRO));
        self.commands("", "text", &suggestions);
    }

    /// What Exchange Online needs in DNS (`exchange-online.md` §12) and the design does not describe.
    fn suggested_records(&self) -> Vec<String> {
        let dns = &self.document.topology.dns;
        let mut records = Vec::new();
        for (organization, _) in self.tenants() {
            let Some(online) = organization.exchange_online() else { continue };
            for domain in organization.accepted_domains.iter().map(|domain| &domain.name) {
                if *domain == online.initial_domain || domain.as_str().ends_with(".onmicrosoft.com") {
                    continue;
                }
                if dns.record_set(domain, RecordType::Mx).is_none() {
                    records.push(format!("{domain}. MX 0 {}.", online.mail_host(domain)));
                }
                if !has_spf(dns, domain) {
                    records.push(format!(
                        "{domain}. TXT \"v=spf1{} include:spf.protection.outlook.com -all\"",
                        self.spf_addresses()
                    ));
                }
                let autodiscover = format!("autodiscover.{domain}");
                let is_described = dns.record_sets.iter().any(|set| set.name.as_str() == autodiscover);
                if !is_described {
                    records.push(format!("{autodiscover}. CNAME autodiscover.outlook.com."));
                }
            }
        }
        records
    }

    /// The addresses of one's own servers as SPF mechanisms, with a space in front of each.
    fn spf_addresses(&self) -> String {
        let addresses = self.postfix_relays().flat_map(|relay| &relay.addresses);
        addresses.map(|address| if address.is_ipv4() { format!(" ip4:{address}") } else { format!(" ip6:{address}") }).collect()
    }

    fn checks(&mut self) {
        self.heading(key::EXPORT_CHECKS_HEADING);
        if self.document.messages.is_empty() {
            self.lines.push(self.text.get(key::EXPORT_CHECKS_NONE));
            return;
        }
        self.lines.push(self.text.get(key::EXPORT_CHECKS_INTRO));
        self.lines.blank();
        let columns = [key::EXPORT_COLUMN_FROM, key::EXPORT_COLUMN_TO, key::EXPORT_COLUMN_PATH, key::EXPORT_COLUMN_RESULT];
        let columns: Vec<&str> = columns.into_iter().map(|key| self.text.get(key)).collect();
        self.lines.push(&format!("| {} |", columns.join(" | ")));
        self.lines.push("| --- | --- | --- | --- |");
        let mut assumptions = BTreeSet::new();
        for message in &self.document.messages {
            let sender = message.reverse_path.as_ref().map(|sender| code(sender.as_str()));
            let sender = sender.unwrap_or_else(|| self.text.get(key::EXPORT_NULL_SENDER).to_owned());
            for path in route(&self.document.topology, message).paths {
                let recipients: Vec<String> = message.forward_paths.iter().map(|recipient| code(recipient.as_str())).collect();
                let row = format!("| {sender} | {} | {} | {} |", recipients.join(", "), self.way(&path), self.result(&path));
                self.lines.push(&row);
                assumptions.extend(path.assumptions());
            }
        }
        if !assumptions.is_empty() {
            let readings = assumptions.into_iter().map(|assumption| {
                let reading = self.document.topology.assumptions.reading(assumption);
                code(&format!("{} = {reading}", assumption.id()))
            });
            let readings: Vec<String> = readings.collect();
            let text = self.text.format(key::EXPORT_CHECKS_ASSUMPTIONS, &[("readings", &readings.join(", "))]);
            self.lines.blank();
            self.lines.push(&text);
        }
        if !self.tenants().is_empty() {
            self.paragraph(key::EXPORT_CHECKS_TRACE);
            let command = "Get-MessageTraceV2 -StartDate (Get-Date).AddHours(-2) -EndDate (Get-Date) | Format-Table -Property Received, SenderAddress, RecipientAddress, Status";
            self.commands("", "powershell", &[command.to_owned()]);
        }
    }

    fn way(&self, path: &Path) -> String {
        let systems = path.hops.iter().map(|hop| {
            if hop.system.is_internet() { self.text.get(key::EXPORT_INTERNET).to_owned() } else { code(hop.system.as_str()) }
        });
        systems.collect::<Vec<_>>().join(" → ")
    }

    fn result(&self, path: &Path) -> String {
        let address = |address: &EmailAddress| code(address.as_str());
        let reply = |key, system: &mailflow::SystemId, reply: &mailflow::reply::SmtpReply| {
            self.text.format(key, &[("system", &code(system.as_str())), ("reply", &code(&reply.to_string()))])
        };
        match &path.verdict {
            Verdict::Delivered { to, at } => {
                self.text.format(key::EXPORT_RESULT_DELIVERED, &[("address", &address(to)), ("system", &code(at.as_str()))])
            }
            Verdict::Leaves { toward } => self.text.format(key::EXPORT_RESULT_LEAVES, &[("target", &code(&toward.to_string()))]),
            Verdict::Refused { by, reply: answer } => reply(key::EXPORT_RESULT_REFUSED, by, answer),
            Verdict::Returned { by, reply: answer } => reply(key::EXPORT_RESULT_RETURNED, by, answer),
            Verdict::Held { by, reply, expires_after_hours } => self.text.format(
                key::EXPORT_RESULT_HELD,
                &[
                    ("system", &code(by.as_str())),
                    ("hours", &expires_after_hours.to_string()),
                    ("reply", &code(&reply.to_string())),
                ],
            ),
            Verdict::Withheld { by, until } => {
                let key = match until {
                    Release::Quarantine => key::EXPORT_RESULT_QUARANTINED,
                    Release::Moderation => key::EXPORT_RESULT_MODERATED,
                };
                self.text.format(key, &[("system", &code(by.as_str()))])
            }
            Verdict::Discarded { by } => {
                self.text.format(key::EXPORT_RESULT_DISCARDED, &[("element", &code(&by.element.label()))])
            }
            Verdict::Loops { ended_by, reply: answer, .. } => reply(key::EXPORT_RESULT_LOOPS, ended_by, answer),
            Verdict::Undetermined { .. } => self.text.get(key::EXPORT_RESULT_UNDETERMINED).to_owned(),
        }
    }

    fn rollback(&mut self) {
        self.heading(key::EXPORT_ROLLBACK_HEADING);
        self.lines.push(self.text.get(key::EXPORT_ROLLBACK_INTRO));
        self.lines.blank();
        let mut steps = Steps::default();
        if !self.mail_exchangers().is_empty() {
            self.step(&mut steps, self.text.get(key::EXPORT_ROLLBACK_MX), "", &[]);
        }
        for (_, folder) in self.tenants() {
            let files = [("state", code("hopscope-state.json")), ("backup", code("hopscope-backup.clixml"))];
            let [(state, state_file), (backup, backup_file)] = &files;
            let text = self.text.format(key::EXPORT_ROLLBACK_EXCHANGE, &[(state, state_file), (backup, backup_file)]);
            self.step(
                &mut steps,
                &text,
                "powershell",
                &[format!("./{folder}/90-rollback.ps1 -WhatIf"), format!("./{folder}/90-rollback.ps1")],
            );
        }
        for relay in self.postfix_relays() {
            let host = code(relay.host_name.as_str());
            let text = self.text.format(key::EXPORT_ROLLBACK_POSTFIX, &[("host", &host)]);
            self.step(&mut steps, &text, "sh", &["sudo sh apply.sh --restore /etc/postfix/before-hopscope-…".to_owned()]);
            if relay.postfix().is_some_and(|postfix| postfix.dovecot.is_some()) {
                let text = self.text.format(key::EXPORT_ROLLBACK_DOVECOT, &[("host", &host)]);
                let commands = [
                    "sudo cp -p /etc/dovecot/dovecot.conf.before-hopscope /etc/dovecot/dovecot.conf".to_owned(),
                    "sudo systemctl restart dovecot".to_owned(),
                ];
                self.step(&mut steps, &text, "sh", &commands);
            }
        }
    }

    fn addresses(&mut self) {
        let mut clients = self
            .postfix_relays()
            .filter_map(Relay::postfix)
            .flat_map(|postfix| &postfix.restriction_classes)
            .flat_map(|class| &class.clients);
        if !clients.any(|network| MICROSOFT_ADDRESSES.contains(&network.to_string().as_str())) {
            return;
        }
        self.heading(key::EXPORT_ADDRESSES_HEADING);
        let text = self
            .text
            .format(key::EXPORT_ADDRESSES_TEXT, &[("version", ADDRESS_LIST_VERSION), ("url", &format!("<{ADDRESS_LIST}>"))]);
        self.lines.push(&text);
    }

    fn skipped(&mut self, omissions: &[Omission]) {
        if omissions.is_empty() {
            return;
        }
        self.heading(key::EXPORT_SKIPPED_HEADING);
        self.lines.push(self.text.get(key::EXPORT_SKIPPED_INTRO));
        self.lines.blank();
        for omission in omissions {
            let text = omission.sentence(self.text);
            self.lines.of(&omission.element(), &format!("- {text}"));
        }
    }
}

/// How many steps of a numbered list are written.
#[derive(Default)]
struct Steps(usize);

fn has_spf(dns: &Dns, domain: &DomainName) -> bool {
    match dns.record_set(domain, RecordType::Txt).map(|set| &set.data) {
        Some(RecordData::Txt(texts)) => texts.iter().any(|text| text.trim_start().starts_with("v=spf1")),
        _ => false,
    }
}
