//! Hosts that take mail in the world around the server, and note what they saw.

use std::{
    io::{BufRead, BufReader, Write},
    net::{IpAddr, SocketAddr, TcpListener, TcpStream},
    sync::{Arc, Mutex, PoisonError, RwLock},
    thread,
    time::Duration,
};

use mailflow::{EmailAddress, reply::SmtpReply};

use crate::{
    process::{Context, Result},
    tls::{self, Identity},
};

/// The header field by which a message is told from all others.
pub const CASE_FIELD: &str = "X-Peers-Case";

/// A message as it arrived.
#[derive(Debug, Clone)]
pub struct Mail {
    /// Who connected.
    pub client: IpAddr,
    /// Whether the session was encrypted.
    pub is_encrypted: bool,
    /// The subject of the client's certificate.
    pub client_subject: Option<String>,
    /// MAIL FROM; `None` is `<>`.
    pub reverse_path: Option<EmailAddress>,
    /// RCPT TO.
    pub forward_paths: Vec<EmailAddress>,
    /// Header and body.
    pub data: String,
}

impl Mail {
    /// The case this message, or the message it reports on, belongs to.
    pub fn case(&self) -> Option<&str> {
        let (_, rest) = self.data.split_once(&format!("{CASE_FIELD}: "))?;
        rest.lines().next().map(str::trim)
    }

    /// Whether it is a non-delivery report.
    pub fn is_report(&self) -> bool {
        self.reverse_path.is_none() && self.data.contains("multipart/report")
    }
}

/// Decides what a listening host does with mail.
pub trait Host: Send + Sync {
    /// A refusal, or nothing to accept. `mail` has no recipients and no data yet.
    fn refuses_recipient(&self, mail: &Mail, recipient: &EmailAddress) -> Option<SmtpReply>;

    /// Takes a message, or refuses it after its data.
    fn takes(&self, mail: Mail) -> Option<SmtpReply>;
}

/// What a listening host presents after STARTTLS; `None` does not offer it.
pub type Presents = Arc<RwLock<Option<Identity>>>;

/// Listens on port 25 of `address` for as long as the program runs.
pub fn listen(address: IpAddr, presents: Presents, host: Arc<dyn Host>) -> Result<()> {
    let listener = TcpListener::bind(SocketAddr::new(address, 25)).context(format_args!("listening on {address}"))?;
    thread::spawn(move || {
        for stream in listener.incoming().map_while(std::result::Result::ok) {
            let (presents, host) = (presents.read().unwrap_or_else(PoisonError::into_inner).clone(), Arc::clone(&host));
            thread::spawn(move || {
                // A client that goes away in the middle, as after a failed handshake, leaves its trace in the server's log.
                let _ = Session::serve(&stream, presents.as_ref(), host.as_ref());
            });
        }
    });
    Ok(())
}

trait Stream: BufRead + Write {}

impl Stream for tls::Session {}

struct Clear {
    reader: BufReader<TcpStream>,
    writer: TcpStream,
}

impl std::io::Read for Clear {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.reader.read(buffer)
    }
}

impl BufRead for Clear {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> {
        self.reader.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.reader.consume(amount);
    }
}

impl Write for Clear {
    fn write(&mut self, buffer: &[u8]) -> std::io::Result<usize> {
        self.writer.write(buffer)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.writer.flush()
    }
}

impl Stream for Clear {}

struct Session<'a> {
    host: &'a dyn Host,
    offers_tls: bool,
    mail: Mail,
}

/// How a session over one stream ended.
#[derive(PartialEq, Eq)]
enum End {
    Quit,
    StartTls,
}

impl Session<'_> {
    fn serve(stream: &TcpStream, identity: Option<&Identity>, host: &dyn Host) -> Result<()> {
        stream.set_read_timeout(Some(Duration::from_mins(1))).context("the stream")?;
        let client = stream.peer_addr().context("the client's address")?.ip();
        let mail = Mail {
            client,
            is_encrypted: false,
            client_subject: None,
            reverse_path: None,
            forward_paths: Vec::new(),
            data: String::new(),
        };
        let mut session = Session { host, offers_tls: identity.is_some(), mail };
        let clone = || stream.try_clone().context("the stream");
        let mut clear = Clear { reader: BufReader::new(clone()?), writer: clone()? };
        say(&mut clear, "220 sink.peers.test ESMTP")?;
        if session.talk(&mut clear)? == End::StartTls
            && let Some(identity) = identity
        {
            let mut sealed = tls::Session::accept(stream, identity)?;
            session.offers_tls = false;
            session.mail.is_encrypted = true;
            // The handshake is over when the first command has arrived.
            sealed.fill_buf().context("the first command")?;
            session.mail.client_subject = sealed.client_subject();
            session.talk(&mut sealed)?;
        }
        Ok(())
    }

    fn talk(&mut self, stream: &mut dyn Stream) -> Result<End> {
        let mut line = String::new();
        loop {
            line.clear();
            if stream.read_line(&mut line).context("reading a command")? == 0 {
                return Ok(End::Quit);
            }
            let command = line.trim_end().to_owned();
            let verb: String = command.chars().take_while(char::is_ascii_alphabetic).collect::<String>().to_uppercase();
            match verb.as_str() {
                "EHLO" if self.offers_tls => say(stream, "250-sink.peers.test\r\n250-ENHANCEDSTATUSCODES\r\n250 STARTTLS")?,
                "EHLO" => say(stream, "250-sink.peers.test\r\n250 ENHANCEDSTATUSCODES")?,
                "STARTTLS" => {
                    say(stream, "220 2.0.0 Ready")?;
                    return Ok(End::StartTls);
                }
                "MAIL" => {
                    self.mail.reverse_path = address(&command);
                    self.mail.forward_paths.clear();
                    say(stream, "250 2.1.0 Ok")?;
                }
                "RCPT" => {
                    let recipient = address(&command).ok_or_else(|| format!("`{command}` names no recipient"))?;
                    if let Some(reply) = self.host.refuses_recipient(&self.mail, &recipient) {
                        say(stream, &reply.to_string())?;
                    } else {
                        self.mail.forward_paths.push(recipient);
                        say(stream, "250 2.1.5 Ok")?;
                    }
                }
                "DATA" if self.mail.forward_paths.is_empty() => say(stream, "554 5.5.1 No valid recipients")?,
                "DATA" => {
                    say(stream, "354 Go ahead")?;
                    self.mail.data = data(stream)?;
                    let refusal = self.host.takes(self.mail.clone());
                    say(stream, &refusal.map_or_else(|| "250 2.0.0 Ok".to_owned(), |reply| reply.to_string()))?;
                }
                "QUIT" => {
                    say(stream, "221 2.0.0 Bye")?;
                    return Ok(End::Quit);
                }
                _ => say(stream, "250 2.0.0 Ok")?,
            }
        }
    }
}

fn say(stream: &mut (impl Write + ?Sized), text: &str) -> Result<()> {
    stream.write_all(format!("{text}\r\n").as_bytes()).context("replying")?;
    stream.flush().context("replying")
}

/// The address between `<` and `>`; `None` for `<>`.
fn address(command: &str) -> Option<EmailAddress> {
    let (_, rest) = command.split_once('<')?;
    EmailAddress::parse(rest.split_once('>')?.0).ok()
}

fn data(stream: &mut dyn Stream) -> Result<String> {
    let mut data = String::new();
    let mut line = Vec::new();
    loop {
        line.clear();
        if stream.read_until(b'\n', &mut line).context("reading data")? == 0 {
            return Err("the client went away in the middle of the data".into());
        }
        let text = String::from_utf8_lossy(&line);
        if text.trim_end() == "." {
            return Ok(data);
        }
        data.push_str(text.strip_prefix('.').unwrap_or(&text));
    }
}

/// A message that came to a host.
#[derive(Debug, Clone)]
pub struct Arrival {
    /// The host's name in verdicts.
    pub at: String,
    /// The message.
    pub mail: Mail,
}

/// What all hosts saw, in order.
#[derive(Clone, Default)]
pub struct Journal(Arc<Mutex<Vec<Arrival>>>);

impl Journal {
    /// Notes an arrival.
    pub fn note(&self, at: &str, mail: Mail) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(Arrival { at: at.to_owned(), mail });
    }

    /// The arrival at `at` of a case's message, or of a report on it, for `recipient`.
    pub fn arrival(&self, case: &str, at: &str, recipient: &str, is_report: bool) -> Option<Mail> {
        let arrivals = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_it = |arrival: &&Arrival| {
            arrival.at == at
                && arrival.mail.case() == Some(case)
                && arrival.mail.is_report() == is_report
                && arrival.mail.forward_paths.iter().any(|path| path.as_str().eq_ignore_ascii_case(recipient))
        };
        arrivals.iter().rev().find(is_it).map(|arrival| arrival.mail.clone())
    }
}

/// A host that takes everything.
pub struct Sink {
    /// Its name in verdicts.
    pub name: String,
    /// Where arrivals are noted.
    pub journal: Journal,
}

impl Host for Sink {
    fn refuses_recipient(&self, _: &Mail, _: &EmailAddress) -> Option<SmtpReply> {
        None
    }

    fn takes(&self, mail: Mail) -> Option<SmtpReply> {
        self.journal.note(&self.name, mail);
        None
    }
}
