//! The server under test: Postfix and Dovecot, installed from the exported files as an administrator would.

use std::{
    fs,
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant, SystemTime},
};

use mailflow::{
    document::Document,
    model::{Postfix, postfix::SenderPattern},
};
use mailflow_export::{Bundle, MapType, Options, bundle};

use crate::{
    compare::Design,
    namespace::{Network, addresses},
    process::{Context, Result, command, output, run, text_of},
    tls::{self, Authorities, Validity},
};

/// Where exported files are written before they are installed.
const EXPORT: &str = "/run/hopscope-peers/export";
/// Where the exported Postfix expects Dovecot.
const LMTP_SOCKET: &str = "/var/spool/postfix/private/dovecot-lmtp";

/// Postfix and Dovecot on the server's network.
pub struct Server {
    network: Network,
    map_type: MapType,
    dovecot: Option<Child>,
    is_running: bool,
    installations: usize,
}

/// Something that was looked at after installing: what, and what is wrong with it.
pub struct Check {
    /// What.
    pub name: String,
    /// The trouble; nothing if all is well.
    pub trouble: Option<String>,
}

impl Check {
    fn new(name: impl Into<String>, trouble: impl Into<String>) -> Self {
        let trouble = trouble.into();
        Self { name: name.into(), trouble: (!trouble.trim().is_empty()).then_some(trouble) }
    }
}

/// The files that `design`'s server gets.
pub fn exported(design: &Design, map_type: MapType) -> Bundle {
    let document = Document::new("Real servers", design.topology.clone());
    bundle(&document, &Options { map_type, ..Options::default() })
}

/// The type of indexed tables that this Postfix has.
pub fn map_type() -> Result<MapType> {
    let types = run(&mut command("postconf -m"))?;
    [MapType::Hash, MapType::Lmdb, MapType::Cdb]
        .into_iter()
        .find(|map_type| types.lines().any(|line| line == map_type.as_str()))
        .ok_or_else(|| "this Postfix has no indexed tables".into())
}

impl Server {
    /// A server that is not started yet, with Debian's own configuration.
    pub fn new(network: Network) -> Result<Self> {
        // Nothing of an earlier server may be left.
        run(Command::new("sh").args(["-c", "rm -rf /var/spool/postfix/* /var/lib/postfix/* /var/vmail/* /etc/dovecot/*"]))?;
        Ok(Self { network, map_type: map_type()?, dovecot: None, is_running: false, installations: 0 })
    }

    /// A command on the server.
    pub fn command(&self, line: &str) -> Command {
        self.network.command(line)
    }

    /// Installs what is exported for `design`, starts or reloads the programs, and looks at the result.
    pub fn install(&mut self, design: &Design, authorities: &Authorities) -> Result<Vec<Check>> {
        let bundle = exported(design, self.map_type);
        let folder = Path::new(EXPORT);
        let _ = fs::remove_dir_all(folder);
        for file in &bundle.files {
            let path = folder.join(&file.path);
            fs::create_dir_all(path.parent().unwrap_or(folder)).context(path.display())?;
            fs::write(&path, file.contents()).context(path.display())?;
        }
        let relay = folder.join(design.server.as_str());
        certificates(design, authorities, &relay.join("postfix/main.cf"))?;
        fingerprints(design, authorities, &relay.join("postfix/main.cf"))?;
        // The script itself is tried on a server that stands still and on one that runs; it takes seconds to check everything.
        let mut checks = Vec::new();
        if self.installations < 2 {
            checks.push(self.apply(&relay)?);
        } else {
            self.copy(&relay.join("postfix"))?;
        }
        self.installations += 1;
        self.start()?;
        self.start_dovecot(&relay.join("dovecot"))?;
        checks.extend(self.settings()?);
        checks.extend(self.lookups(design)?);
        checks.push(starttls(design)?);
        Ok(checks)
    }

    /// Does what the exported script does, without its questions and checks.
    fn copy(&self, files: &Path) -> Result<()> {
        self.empty_queue()?;
        let main_cf = fs::read_to_string(files.join("main.cf")).context("the exported main.cf")?;
        for entry in fs::read_dir(files).context(files.display())? {
            let path = entry.context(files.display())?.path();
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if path.extension().is_some_and(|extension| extension == "sh") {
                continue;
            }
            let installed = format!("/etc/postfix/{name}");
            fs::copy(&path, &installed).context(&installed)?;
            // Every Postfix program waits until a configuration file is two seconds old, lest it read half of it.
            let settled = SystemTime::now() - Duration::from_mins(1);
            fs::File::options().append(true).open(&installed).and_then(|file| file.set_modified(settled)).context(&installed)?;
            let table = format!("{}:{installed}", self.map_type.as_str());
            if main_cf.contains(&table) {
                run(&mut self.command(&format!("postmap {table}")))?;
            }
        }
        self.restart()
    }

    /// Ends Postfix's master and starts it anew: after a reload, old daemons may take one more message.
    fn restart(&self) -> Result<()> {
        let master = fs::read_to_string("/var/spool/postfix/pid/master.pid").context("the master's process id")?;
        let master = master.trim();
        run(&mut command(&format!("kill -TERM {master}")))?;
        // Nobody may have collected its status yet: a process without a program is as good as gone.
        wait_for("Postfix to stop", || {
            fs::read_to_string(format!("/proc/{master}/cmdline")).map_or(true, |line| line.is_empty())
        })?;
        let folder = run(&mut self.command("postconf -h daemon_directory"))?;
        run(&mut self.command(&format!("{}/master -w", folder.trim()))).map(drop)
    }

    /// Throws away what an earlier case has left in the queue.
    fn empty_queue(&self) -> Result<()> {
        if self.is_running { run(&mut self.command("postsuper -d ALL")).map(drop) } else { Ok(()) }
    }

    /// Runs the exported script, which checks the configuration and reloads Postfix if it runs.
    fn apply(&self, relay: &Path) -> Result<Check> {
        self.empty_queue()?;
        let mut script = self.command("sh");
        let output = output(script.arg(relay.join("postfix/apply.sh")), "y\n")?;
        let text = text_of(&output);
        if !output.status.success() {
            return Err(format!("apply.sh: {}: {text}", output.status).into());
        }
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        // What Postfix says when it is told to reload is no complaint.
        let complaints: Vec<&str> = stderr.lines().filter(|line| !line.contains("refreshing the Postfix mail system")).collect();
        Ok(Check::new("apply.sh installs the exported Postfix configuration without a complaint", complaints.join(" | ")))
    }

    fn start(&mut self) -> Result<()> {
        if !self.is_running {
            // Debian's own preparation, as its service runs it: daemons are confined to the queue directory.
            let prepare = "/usr/lib/postfix/configure-instance.sh";
            if Path::new(prepare).exists() {
                run(&mut self.command(&format!("{prepare} -")))?;
            }
            run(&mut self.command("postfix start"))?;
            self.is_running = true;
        }
        let server = SocketAddr::new(addresses::SERVER_V6, 25);
        wait_for("Postfix to listen", || std::net::TcpStream::connect_timeout(&server, Duration::from_secs(1)).is_ok())
    }

    /// Starts Dovecot, unless it runs with these files already.
    fn start_dovecot(&mut self, files: &Path) -> Result<()> {
        let read = |folder: &Path| ["dovecot.conf", "users"].map(|file| fs::read(folder.join(file)).unwrap_or_default());
        if self.dovecot.is_some() && read(files) == read(Path::new("/etc/dovecot")) {
            return Ok(());
        }
        self.stop_dovecot();
        if !files.exists() {
            return Ok(());
        }
        for file in ["dovecot.conf", "users"] {
            fs::copy(files.join(file), Path::new("/etc/dovecot").join(file)).context(file)?;
        }
        let mut dovecot = self.command("dovecot -F");
        self.dovecot = Some(dovecot.stdin(Stdio::null()).stdout(Stdio::null()).spawn().context("dovecot")?);
        wait_for("Dovecot to listen", || Path::new(LMTP_SOCKET).exists())
    }

    fn stop_dovecot(&mut self) {
        if let Some(mut dovecot) = self.dovecot.take() {
            // `nsenter` has become the program itself.
            let _ = run(&mut command(&format!("kill -TERM {}", dovecot.id())));
            let _ = dovecot.wait();
            let _ = fs::remove_file(LMTP_SOCKET);
        }
    }

    /// What `postconf` and `doveconf` say about the installed files.
    fn settings(&self) -> Result<Vec<Check>> {
        let mut checks = Vec::new();
        for line in ["postconf -n", "postconf -M"] {
            let output = output(&mut self.command(line), "")?;
            checks.push(Check::new(format!("`{line}` has nothing to complain about"), String::from_utf8_lossy(&output.stderr)));
        }
        if self.dovecot.is_some() {
            let output = output(&mut command("doveconf -n"), "")?;
            let stdout = String::from_utf8_lossy(&output.stdout).into_owned();
            let remarks =
                stdout.lines().filter(|line| line.starts_with('#') && (line.contains("bsolete") || line.contains("arning")));
            let trouble = format!("{}{}", String::from_utf8_lossy(&output.stderr), remarks.collect::<Vec<_>>().join(" | "));
            checks.push(Check::new("`doveconf -n` has nothing to complain about", trouble));
        }
        Ok(checks)
    }

    /// Asks every exported table for everything the topology puts into it, and for something it does not.
    fn lookups(&self, design: &Design) -> Result<Vec<Check>> {
        let Some(postfix) = design.relay()?.postfix() else { return Ok(Vec::new()) };
        let mut checks = Vec::new();
        for (table, entries) in tables(postfix, self.map_type) {
            let mut wrong = Vec::new();
            for (key, value) in &entries {
                let answer = output(self.command("postmap -q").arg(key).arg(&table), "")?;
                let answer = String::from_utf8_lossy(&answer.stdout).trim().to_owned();
                if answer != *value {
                    wrong.push(format!("{key}: `{answer}` instead of `{value}`"));
                }
            }
            if !table.starts_with("cidr:") {
                let answer = output(self.command("postmap -q surely-not-there@peers.test").arg(&table), "")?;
                if answer.status.success() || !answer.stderr.is_empty() {
                    wrong.push(format!("an address that is not in it: {}", text_of(&answer)));
                }
            }
            let file = table.rsplit('/').next().unwrap_or(&table);
            checks.push(Check::new(format!("`postmap -q` finds the {} entries of {file}", entries.len()), wrong.join(", ")));
        }
        Ok(checks)
    }

    /// The Dovecot mailboxes that hold a message with `text` in it.
    pub fn mailboxes_with(text: &str) -> Vec<String> {
        let folders = |path: &Path| -> Vec<PathBuf> {
            fs::read_dir(path).map(|entries| entries.filter_map(|entry| Some(entry.ok()?.path())).collect()).unwrap_or_default()
        };
        let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let mut found = Vec::new();
        for domain in folders(Path::new("/var/vmail")) {
            for user in folders(&domain) {
                let copies = folders(&user.join("new"))
                    .into_iter()
                    .filter(|file| fs::read_to_string(file).is_ok_and(|mail| mail.contains(text)));
                found.extend(copies.map(|_| format!("{}@{}", name(&user), name(&domain))));
            }
        }
        found
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop_dovecot();
        if self.is_running {
            let _ = run(&mut self.command("postfix stop"));
        }
    }
}

fn wait_for(what: &str, is_there: impl Fn() -> bool) -> Result<()> {
    let deadline = Instant::now() + Duration::from_secs(15);
    while !is_there() {
        if Instant::now() > deadline {
            return Err(format!("waited in vain for {what}").into());
        }
        thread::sleep(Duration::from_millis(10));
    }
    Ok(())
}

/// Makes the certificates of the design and puts them where `main.cf` says.
fn certificates(design: &Design, authorities: &Authorities, main_cf: &Path) -> Result<()> {
    let relay = design.relay()?;
    let main_cf = fs::read_to_string(main_cf).context("the exported main.cf")?;
    for (parameter, name) in
        [("smtpd_tls_chain_files", &relay.tls.certificate), ("smtp_tls_chain_files", &relay.client_certificate)]
    {
        let value = main_cf.lines().find_map(|line| line.strip_prefix(parameter)?.trim_start().strip_prefix('='));
        let certificate = name.as_ref().and_then(|name| design.topology.certificate(name));
        let (Some((key, chain)), Some(certificate)) = (value.and_then(|value| value.split_once(',')), certificate) else {
            continue;
        };
        let identity = authorities.issue(certificate, Validity::Current)?;
        tls::install(&identity, Path::new(key.trim()), Path::new(chain.trim()))?;
    }
    Ok(())
}

/// Sets the fingerprints of the certificates that the design names, as the exported comment asks an administrator to.
fn fingerprints(design: &Design, authorities: &Authorities, main_cf: &Path) -> Result<()> {
    let Some(postfix) = design.relay()?.postfix() else { return Ok(()) };
    let mut values = Vec::new();
    for name in &postfix.smtp_tls_fingerprint_cert_match {
        let Some(certificate) = design.topology.certificate(name) else { continue };
        // Those that have expired are made so.
        let validity = if certificate.not_after.is_some() { Validity::Expired } else { Validity::Current };
        let [digest, _] = authorities.digests(certificate, &authorities.issue(certificate, validity)?)?.own;
        values.push(digest.iter().map(|octet| format!("{octet:02x}")).collect::<Vec<_>>().join(":"));
    }
    if values.is_empty() {
        return Ok(());
    }
    let text = fs::read_to_string(main_cf).context("the exported main.cf")?;
    let line = format!("smtp_tls_fingerprint_cert_match = {}\n", values.join(", "));
    fs::write(main_cf, text + &line).context("main.cf")
}

/// Whether STARTTLS is offered as the topology says, with the certificate it says.
fn starttls(design: &Design) -> Result<Check> {
    let relay = design.relay()?;
    let wanted = relay.tls.certificate.as_ref().and_then(|name| design.topology.certificate(name));
    let wanted = wanted.and_then(|certificate| certificate.names.first()).map(|name| format!("CN={name}"));
    let presented = tls::presented_at(SocketAddr::new(addresses::SERVER_V6, 25))?;
    let trouble = if presented == wanted { String::new() } else { format!("{presented:?} instead of {wanted:?}") };
    let name = wanted.map_or_else(|| "STARTTLS is not offered".to_owned(), |wanted| format!("STARTTLS is offered with {wanted}"));
    Ok(Check::new(name, trouble))
}

type Entries = Vec<(String, String)>;

/// What each exported table has to answer.
fn tables(postfix: &Postfix, map_type: MapType) -> Vec<(String, Entries)> {
    let indexed = |file: &str| format!("{}:/etc/postfix/{file}", map_type.as_str());
    let mut tables: Vec<(String, Entries)> = Vec::new();
    let recipients = [
        ("local_recipients", &postfix.local_recipient_maps),
        ("relay_recipients", &postfix.relay_recipient_maps),
        ("virtual_mailboxes", &postfix.virtual_mailbox_maps),
    ];
    for (file, list) in recipients {
        if let Some(list) = list {
            tables.push((indexed(file), list.iter().map(|address| (address.to_string(), "OK".to_owned())).collect()));
        }
    }
    let transports = postfix.transport_maps.iter().map(|entry| (entry.pattern.to_string(), entry.transport.to_string()));
    tables.push((indexed("transport"), transports.collect()));
    let senders = postfix.sender_dependent_relayhost_maps.iter();
    // A bare domain is in the table, and Postfix never asks for it.
    let senders = senders.filter(|entry| !matches!(entry.sender, SenderPattern::BareDomain(_)));
    let value =
        |relayhost: &Option<mailflow::model::NextHop>| relayhost.as_ref().map_or_else(|| "DUNNO".to_owned(), ToString::to_string);
    tables
        .push((indexed("sender_relayhost"), senders.map(|entry| (entry.sender.to_string(), value(&entry.relayhost))).collect()));
    let policies = postfix.smtp_tls_policy_maps.iter().map(|policy| {
        let matches = if policy.matches.is_empty() { String::new() } else { format!(" match={}", policy.matches.join(":")) };
        (policy.next_hop.to_string(), format!("{}{matches}", policy.level.as_str()))
    });
    tables.push((indexed("tls_policy"), policies.collect()));
    for class in &postfix.restriction_classes {
        let clients = class.clients.iter().map(|network| (network.network().to_string(), class.name.to_string()));
        tables.push((format!("cidr:/etc/postfix/{}_clients", class.name), clients.collect()));
        let recipients = class.recipients.iter().map(|address| (address.to_string(), "OK".to_owned()));
        tables.push((indexed(&format!("{}_recipients", class.name)), recipients.collect()));
    }
    let aliases = postfix.virtual_alias_maps.iter().map(|alias| {
        let targets: Vec<String> = alias.targets.iter().map(ToString::to_string).collect();
        (alias.address.to_string(), targets.join(", "))
    });
    tables.push((indexed("virtual"), aliases.collect()));
    let names = postfix.alias_maps.iter().map(|alias| {
        let targets: Vec<String> = alias.targets.iter().map(ToString::to_string).collect();
        (alias.name.to_string(), targets.join(", "))
    });
    tables.push((indexed("aliases"), names.collect()));
    // The exporter writes these only where they have entries; an empty list of recipients stays a table.
    tables.retain(|(table, entries)| !entries.is_empty() || table.ends_with("recipients") || table.ends_with("mailboxes"));
    tables
}
