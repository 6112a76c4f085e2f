//! Certificates, and TLS for the sinks: both by the `openssl` command, so that no TLS library has to be built.

use std::{
    fs,
    io::{self, BufRead, BufReader, Read, Write},
    net::{Shutdown, SocketAddr, TcpStream},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::{
        atomic::{AtomicU16, Ordering},
        mpsc::{self, Receiver},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

use mailflow::{
    model::{Certificate, Chain, Issuer},
    names::Date,
};

use crate::{
    client,
    process::{Context, Result, command, output, run},
};

/// A private key and the certificates to present with it.
#[derive(Debug, Clone)]
pub struct Identity {
    /// The private key.
    pub key: PathBuf,
    /// The certificate, followed by its intermediate where it has one.
    pub chain: PathBuf,
}

/// SHA-256 digests of a certificate and of the authority that issued it, as TLSA records have them.
#[derive(Debug, Clone, Default)]
pub struct Digests {
    /// Of the whole certificate, and of its public key.
    pub own: [Vec<u8>; 2],
    /// The same of its authority, which is the certificate itself where that is its own.
    pub authority: [Vec<u8>; 2],
}

/// The digests of the certificate in `file`, and of its public key.
fn digests(file: &Path) -> Result<[Vec<u8>; 2]> {
    let file = file.display();
    let hex = |made: &str| -> Result<Vec<u8>> {
        let printed = run(Command::new("sh").arg("-c").arg(format!("{made} | openssl dgst -sha256 -r")))?;
        let digits = printed.get(..64).ok_or("no digest")?;
        (0..32).map(|at| u8::from_str_radix(digits.get(2 * at..2 * at + 2).unwrap_or_default(), 16).context("a digest")).collect()
    };
    Ok([
        hex(&format!("openssl x509 -outform DER -in '{file}'"))?,
        hex(&format!("openssl x509 -noout -pubkey -in '{file}' | openssl pkey -pubin -outform DER"))?,
    ])
}

impl Identity {
    /// The first and the last day on which the certificate is valid.
    pub fn validity(&self) -> Result<(Date, Date)> {
        let printed = run(command("openssl x509 -noout -dates -dateopt iso_8601 -in").arg(&self.chain))?;
        let date = |label: &str| -> Result<Date> {
            let line = printed.lines().find_map(|line| line.strip_prefix(label)).ok_or("no date of validity")?;
            Ok(Date::parse(line.split_whitespace().next().unwrap_or_default())?)
        };
        Ok((date("notBefore=")?, date("notAfter=")?))
    }
}

/// How long a certificate is valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Validity {
    /// For a month.
    Current,
    /// Until the second it was made.
    Expired,
}

/// The authorities of the private machine.
pub struct Authorities {
    folder: PathBuf,
}

impl Authorities {
    /// Makes a public authority with an intermediate, and a private one; the machine trusts the first.
    pub fn new() -> Result<Self> {
        let authorities = Self { folder: PathBuf::from("/run/hopscope-peers/tls") };
        fs::create_dir_all(&authorities.folder).context("the folder of certificates")?;
        let extension = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n";
        for name in ["public", "private"] {
            authorities.make(name, &format!("{name} authority"), None, extension, Validity::Current)?;
        }
        authorities.make("intermediate", "intermediate authority", Some("public"), extension, Validity::Current)?;
        fs::create_dir_all("/etc/ssl/certs").context("/etc/ssl/certs")?;
        fs::copy(authorities.path("public", "pem"), "/etc/ssl/certs/ca-certificates.crt").context("the trusted authorities")?;
        Ok(authorities)
    }

    /// Makes the certificate that the topology describes.
    pub fn issue(&self, certificate: &Certificate, validity: Validity) -> Result<Identity> {
        let names: Vec<String> = certificate.names.iter().map(ToString::to_string).collect();
        let file =
            format!("{:?}-{:?}-{validity:?}-{}", certificate.issuer, certificate.chain, names.join("_").replace('*', "any"));
        let identity = Identity { key: self.path(&file, "key"), chain: self.path(&file, "chain") };
        if identity.chain.exists() {
            return Ok(identity);
        }
        let issuer = match certificate.issuer {
            Issuer::PublicAuthority => Some("intermediate"),
            Issuer::PrivateAuthority => Some("private"),
            Issuer::SelfSigned => None,
        };
        let alternatives: Vec<String> = names.iter().map(|name| format!("DNS:{name}")).collect();
        let extension = format!("subjectAltName={}\nextendedKeyUsage=serverAuth,clientAuth\n", alternatives.join(","));
        let common_name = names.first().map(String::as_str).unwrap_or_default();
        self.make(&file, common_name, issuer, &extension, validity)?;
        let mut chain = fs::read_to_string(self.path(&file, "pem")).context("a certificate")?;
        if certificate.issuer == Issuer::PublicAuthority && certificate.chain == Chain::Complete {
            chain += &fs::read_to_string(self.path("intermediate", "pem")).context("the intermediate")?;
        }
        fs::write(&identity.chain, chain).context("a chain")?;
        Ok(identity)
    }

    /// What TLSA records say of the certificate that `identity` presents.
    pub fn digests(&self, certificate: &Certificate, identity: &Identity) -> Result<Digests> {
        let own = digests(&identity.chain)?;
        let authority = match certificate.issuer {
            Issuer::PublicAuthority => digests(&self.path("intermediate", "pem"))?,
            Issuer::PrivateAuthority => digests(&self.path("private", "pem"))?,
            Issuer::SelfSigned => own.clone(),
        };
        Ok(Digests { own, authority })
    }

    /// Whether OpenSSL, which trusts the public authority, takes this for the server `host` at `second` (since 1970).
    pub fn accept(&self, identity: &Identity, host: &str, second: &str) -> Result<bool> {
        let mut verify = command("openssl verify -no-CApath -purpose sslserver -verify_hostname");
        verify.arg(host).args(["-attime", second]).arg("-CAfile").arg(self.path("public", "pem"));
        verify.arg("-untrusted").arg(&identity.chain).arg(&identity.chain);
        Ok(output(&mut verify, "")?.status.success())
    }

    fn path(&self, file: &str, extension: &str) -> PathBuf {
        self.folder.join(format!("{file}.{extension}"))
    }

    fn make(&self, file: &str, common_name: &str, issuer: Option<&str>, extension: &str, validity: Validity) -> Result<()> {
        let path = |extension: &str| self.path(file, extension);
        fs::write(path("extension"), extension).context("a certificate's extensions")?;
        let mut request = command("openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj");
        request.arg(format!("/CN={common_name}")).arg("-keyout").arg(path("key")).arg("-out").arg(path("request"));
        run(&mut request)?;
        let days = if validity == Validity::Current { "30" } else { "0" };
        let mut sign = command("openssl x509 -req -days");
        sign.arg(days).arg("-in").arg(path("request")).arg("-extfile").arg(path("extension")).arg("-out").arg(path("pem"));
        match issuer {
            Some(issuer) => {
                sign.arg("-CA").arg(self.path(issuer, "pem")).arg("-CAkey").arg(self.path(issuer, "key")).arg("-CAcreateserial")
            }
            None => sign.arg("-signkey").arg(path("key")),
        };
        run(&mut sign).map(drop)
    }
}

/// The subject of the certificate that the server at `address` presents after STARTTLS; nothing where that is not offered.
pub fn presented_at(address: SocketAddr) -> Result<Option<String>> {
    if !client::is_starttls_offered(address)? {
        return Ok(None);
    }
    let mut client = command("openssl s_client -starttls smtp -showcerts -connect");
    let output = crate::process::output(client.arg(address.to_string()), "QUIT\r\n")?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let subject = text.lines().find_map(|line| line.trim().strip_prefix("subject=").or_else(|| line.trim().strip_prefix("0 s:")));
    Ok(subject.map(|subject| subject.replace(' ', "")).filter(|subject| !subject.is_empty()))
}

/// The server's end of a TLS session: what is read and written is the clear text.
pub struct Session {
    reader: BufReader<ChildStdout>,
    writer: ChildStdin,
    program: Child,
    subject: Receiver<Option<String>>,
    incoming: Option<JoinHandle<()>>,
}

static NEXT_PORT: AtomicU16 = AtomicU16::new(20_000);

impl Session {
    /// Answers the handshake that follows `220 Ready` on `client`.
    pub fn accept(client: &TcpStream, identity: &Identity) -> Result<Self> {
        let port = NEXT_PORT.fetch_add(1, Ordering::Relaxed);
        let address = SocketAddr::from(([127, 0, 0, 1], port));
        let mut server = command("openssl s_server -brief -naccept 1 -verify 3");
        server.arg("-accept").arg(address.to_string());
        server.arg("-cert").arg(&identity.chain).arg("-cert_chain").arg(&identity.chain).arg("-key").arg(&identity.key);
        server.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut program = server.spawn().context("openssl s_server")?;
        let mut pipe = connected(address, &mut program)?;
        let mut inward = client.try_clone().context("the client's stream")?;
        let mut outward = client.try_clone().context("the client's stream")?;
        let mut sealed = pipe.try_clone().context("the pipe to openssl")?;
        let incoming = thread::spawn(move || {
            // Either side may close at any time.
            let _ = io::copy(&mut inward, &mut sealed);
            let _ = sealed.shutdown(Shutdown::Write);
        });
        thread::spawn(move || {
            let _ = io::copy(&mut pipe, &mut outward);
            let _ = outward.shutdown(Shutdown::Both);
        });
        let (summary, subject) = mpsc::channel();
        let messages = program.stderr.take().ok_or("openssl has no messages")?;
        thread::spawn(move || {
            for line in BufReader::new(messages).lines().map_while(std::result::Result::ok) {
                if let Some(name) = line.strip_prefix("Peer certificate: ") {
                    // Nobody asks when the session has failed.
                    let _ = summary.send(Some(name.replace(' ', "")));
                } else if line.starts_with("No peer certificate") {
                    let _ = summary.send(None);
                }
            }
        });
        let reader = BufReader::new(program.stdout.take().ok_or("openssl has no output")?);
        let writer = program.stdin.take().ok_or("openssl has no input")?;
        Ok(Self { reader, writer, program, subject, incoming: Some(incoming) })
    }

    /// The subject of the client's certificate, if it presented one. Waits for the end of the handshake.
    pub fn client_subject(&self) -> Option<String> {
        self.subject.recv_timeout(Duration::from_secs(10)).ok().flatten()
    }
}

fn connected(address: SocketAddr, program: &mut Child) -> Result<TcpStream> {
    for _ in 0..300 {
        if let Ok(stream) = TcpStream::connect(address) {
            return Ok(stream);
        }
        thread::sleep(Duration::from_millis(5));
    }
    let _ = program.kill();
    Err("openssl s_server does not answer".into())
}

impl Drop for Session {
    fn drop(&mut self) {
        // openssl would throw away what it has not sent yet: wait for the client to close first.
        if let Some(incoming) = self.incoming.take() {
            let _ = incoming.join();
        }
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

impl Read for Session {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.reader.read(buffer)
    }
}

impl BufRead for Session {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.reader.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.reader.consume(amount);
    }
}

impl Write for Session {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        self.writer.write(buffer)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}

/// Puts `identity` where an exported configuration expects it.
pub fn install(identity: &Identity, key: &Path, chain: &Path) -> Result<()> {
    for (from, to) in [(&identity.key, key), (&identity.chain, chain)] {
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).context(folder.display())?;
        }
        fs::copy(from, to).context(to.display())?;
    }
    Ok(())
}
