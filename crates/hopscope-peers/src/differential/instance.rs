//! A Postfix of its own: the real master with the programs that are needed, in folders of its own, configured anew as often as
//! wanted.
//!
//! The SMTP server answers RCPT; the resolver tells class, transport and next hop; mail is delivered only where that is asked for.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{IpAddr, SocketAddr, TcpStream},
    os::unix::{fs::chown, net::UnixStream},
    path::{Path, PathBuf},
    process::Command,
    thread,
    time::{Duration, Instant, SystemTime},
};

use mailflow::EmailAddress;
use mailflow_export::File;

use crate::{
    client::Session,
    process::{Context, Result, command, run},
};

/// Where instances live.
const ROOT: &str = "/run/hopscope-peers/instances";
/// The folder whose name exported files have for Postfix.
const EXPORTED: &str = "/etc/postfix";
const FOLDERS: [&str; 11] =
    ["active", "bounce", "corrupt", "defer", "deferred", "hold", "incoming", "private", "maildrop", "public", "trace"];
/// Programs that answer questions.
const SERVICES: &str = "rewrite unix - - n - - trivial-rewrite
cleanup unix n - n - 0 cleanup
proxymap unix - - n - - proxymap
";
/// No look-up of clients, no wait after an error, no limit on questions.
const OVERRIDES: &str = "smtpd_authorized_xclient_hosts = 127.0.0.0/8
smtpd_peername_lookup = no
smtpd_error_sleep_time = 0
smtpd_hard_error_limit = 10000
smtpd_soft_error_limit = 10000
smtpd_junk_command_limit = 10000
smtpd_client_connection_count_limit = 0
smtpd_client_connection_rate_limit = 0
smtp_connection_cache_on_demand = no
in_flow_delay = 0
";
/// Programs that deliver, where somebody wants to see it.
const DELIVERY: &str = "qmgr unix n - n 300 1 qmgr
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
smtp unix - - n - - smtp
relay unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
";

/// What an instance is for.
#[derive(Debug, Clone, Copy)]
pub enum Mode {
    /// It answers questions, and delivers nothing.
    Answers,
    /// It takes mail on port 25 of this address, and passes it on.
    Delivers(IpAddr),
}

/// A Postfix in folders of its own.
pub struct Instance {
    folder: PathBuf,
    /// Where the SMTP server listens for questions.
    address: IpAddr,
    /// Another one for each configuration: a daemon of the last one may hold its own for a moment longer.
    port: u16,
    daemons: String,
}

/// What the resolver says about an address (`resolve_clnt`(3)).
#[derive(Debug, Clone, Default)]
pub struct Resolved {
    /// The transport.
    pub transport: String,
    /// The next hop.
    pub next_hop: String,
    /// The address class, and errors, as bits.
    pub flags: u32,
}

impl Instance {
    /// Makes the folders of instance `number`.
    pub fn new(number: u16) -> Result<Self> {
        let folder = Path::new(ROOT).join(number.to_string());
        let queue = folder.join("queue");
        for name in ["etc", "data", "queue", "queue/pid"] {
            fs::create_dir_all(folder.join(name)).context(name)?;
        }
        let owner = identifier("/etc/passwd", "postfix")?;
        let group = identifier("/etc/group", "postdrop")?;
        chown(folder.join("data"), Some(owner), None).context("the data folder")?;
        for name in FOLDERS {
            let path = queue.join(name);
            fs::create_dir_all(&path).context(name)?;
            let is_drop = ["maildrop", "public"].contains(&name);
            chown(&path, Some(owner), is_drop.then_some(group)).context(name)?;
        }
        let daemons = run(&mut command("postconf -h daemon_directory"))?.trim().to_owned();
        let [high, low] = number.to_be_bytes();
        Ok(Self { folder, address: IpAddr::from([127, 1, high, low]), port: 10_000, daemons })
    }

    /// Replaces the configuration by exported files, and starts anew: daemons of an earlier configuration would still answer.
    pub fn configure<'a>(&mut self, files: impl Iterator<Item = &'a File>, map_type: &str, mode: Mode) -> Result<()> {
        self.stop()?;
        let etc = self.folder.join("etc");
        fs::remove_dir_all(&etc).and_then(|()| fs::create_dir(&etc)).context("the configuration folder")?;
        let here = etc.to_string_lossy().into_owned();
        // Tables are read as they are: how they are indexed makes no difference to a decision.
        let localized =
            |text: &str| text.replace(&format!("{map_type}:{EXPORTED}"), &format!("texthash:{here}")).replace(EXPORTED, &here);
        for file in files {
            let name = file.path.rsplit('/').next().unwrap_or_default();
            let mut text = localized(&file.contents());
            if name == "main.cf" {
                let folder = self.folder.display();
                let interfaces = match mode {
                    Mode::Answers => "inet_interfaces = 127.0.0.1".to_owned(),
                    Mode::Delivers(address) => format!("inet_interfaces = {address}\nsmtp_bind_address = {address}"),
                };
                text =
                    format!("{text}queue_directory = {folder}/queue\ndata_directory = {folder}/data\n{OVERRIDES}{interfaces}\n");
            }
            self.write(name, &text)?;
        }
        self.start(&etc, mode).or_else(|_| {
            // On a busy machine the master may take longer than it gives itself.
            self.stop()?;
            self.start(&etc, mode)
        })
    }

    fn start(&mut self, etc: &Path, mode: Mode) -> Result<()> {
        self.port = self.port.checked_add(1).unwrap_or(10_000);
        let services = match mode {
            Mode::Answers => format!("{}:{} inet n - n - - smtpd\n{SERVICES}", self.address, self.port),
            Mode::Delivers(address) => format!("{address}:25 inet n - n - - smtpd\n{SERVICES}{DELIVERY}"),
        };
        self.write("master.cf", &services)?;
        let mut master = Command::new(format!("{}/master", self.daemons));
        run(master.arg("-c").arg(etc).arg("-w")).map(drop)
    }

    fn write(&self, name: &str, text: &str) -> Result<()> {
        let path = self.folder.join("etc").join(name);
        fs::write(&path, text).context(name)?;
        // Every Postfix program waits until a configuration file is two seconds old, lest it read half of it.
        let settled = SystemTime::now() - Duration::from_mins(1);
        fs::File::options().append(true).open(&path).and_then(|file| file.set_modified(settled)).context(name)
    }

    /// Ends the master, if one runs, and waits until it is gone.
    fn stop(&self) -> Result<()> {
        let Ok(master) = fs::read_to_string(self.folder.join("queue/pid/master.pid")) else { return Ok(()) };
        let master = master.trim();
        // `123 (master) S …`: nobody may have collected the status of one that ended, which is a zombie until then.
        let is_running = || {
            fs::read_to_string(format!("/proc/{master}/stat"))
                .is_ok_and(|stat| stat.contains("(master) ") && !stat.contains(") Z"))
        };
        if is_running() {
            run(&mut command(&format!("kill -TERM {master}")))?;
        }
        let deadline = Instant::now() + Duration::from_secs(20);
        while is_running() {
            if Instant::now() > deadline {
                return Err("Postfix's master did not stop".into());
            }
            thread::sleep(Duration::from_millis(1));
        }
        Ok(())
    }

    /// Begins an SMTP session as the client with this address.
    pub fn session(&self, client: IpAddr) -> Result<Session> {
        let stream = TcpStream::connect(SocketAddr::new(self.address, self.port)).context("connecting to Postfix")?;
        stream.set_nodelay(true).context("the connection")?;
        stream.set_read_timeout(Some(Duration::from_mins(1))).context("the connection")?;
        let mut session = Session::over(stream)?;
        session.reply()?;
        session.command("EHLO client.peers.test")?;
        let address = if client.is_ipv6() { format!("IPV6:{client}") } else { client.to_string() };
        let reply = session.command(&format!("XCLIENT ADDR={address} NAME=[UNAVAILABLE]"))?;
        if reply.code != 220 {
            return Err(format!("XCLIENT: {reply}").into());
        }
        session.command("EHLO client.peers.test")?;
        Ok(session)
    }

    /// Begins to ask the resolver.
    pub fn resolver(&self) -> Result<Resolver> {
        let stream = UnixStream::connect(self.folder.join("queue/private/rewrite")).context("the resolver's socket")?;
        stream.set_read_timeout(Some(Duration::from_secs(20))).context("the resolver's socket")?;
        let mut resolver = Resolver { reader: BufReader::new(stream.try_clone().context("the stream")?), stream };
        resolver.attributes()?;
        Ok(resolver)
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        // Everything in the private machine ends soon after.
        let _ = self.stop();
    }
}

/// A connection to trivial-rewrite(8), in the protocol of Postfix's own programs: names and values, each ended by a zero byte.
pub struct Resolver {
    stream: UnixStream,
    reader: BufReader<UnixStream>,
}

impl Resolver {
    /// Where mail from `sender` to `recipient` would go.
    pub fn resolve(&mut self, sender: Option<&EmailAddress>, recipient: &str) -> Result<Resolved> {
        let sender = sender.map(EmailAddress::as_str).unwrap_or_default();
        let question = format!("request\0resolve\0sender\0{sender}\0address\0{recipient}\0\0");
        self.stream.write_all(question.as_bytes()).context("asking the resolver")?;
        let mut resolved = Resolved::default();
        for (name, value) in self.attributes()? {
            match name.as_str() {
                "transport" => resolved.transport = value,
                "nexthop" => resolved.next_hop = value,
                // The first tells the server's own state, the last belongs to the answer.
                "flags" => resolved.flags = value.parse().context("flags")?,
                _ => {}
            }
        }
        Ok(resolved)
    }

    fn attributes(&mut self) -> Result<Vec<(String, String)>> {
        let mut attributes = Vec::new();
        loop {
            let name = self.text()?;
            if name.is_empty() {
                return Ok(attributes);
            }
            attributes.push((name, self.text()?));
        }
    }

    fn text(&mut self) -> Result<String> {
        let mut bytes = Vec::new();
        self.reader.by_ref().take(65_536).read_until(0, &mut bytes).context("reading the resolver's answer")?;
        match bytes.pop() {
            Some(0) => Ok(String::from_utf8_lossy(&bytes).into_owned()),
            _ => Err("the resolver closed the connection".into()),
        }
    }
}

/// The number of a user or group.
fn identifier(file: &str, name: &str) -> Result<u32> {
    let text = fs::read_to_string(file).context(file)?;
    let number = text.lines().find_map(|line| {
        let mut fields = line.split(':');
        (fields.next() == Some(name)).then(|| fields.nth(1))?
    });
    number.and_then(|number| number.parse().ok()).ok_or_else(|| format!("{file} has no `{name}`").into())
}
