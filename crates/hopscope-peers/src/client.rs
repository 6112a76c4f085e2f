//! An SMTP client that connects from an address of choice.

use std::{
    io::{BufRead, BufReader, Write},
    net::{IpAddr, SocketAddr, TcpStream},
    time::Duration,
};

use mailflow::{EmailAddress, reply::SmtpReply};
use socket2::{Domain, Socket, Type};

use crate::process::{Context, Result};

/// One message to hand in.
pub struct Submission<'a> {
    /// The address to connect from.
    pub from: IpAddr,
    /// The server.
    pub to: IpAddr,
    /// MAIL FROM; `None` is `<>`.
    pub reverse_path: Option<&'a EmailAddress>,
    /// RCPT TO.
    pub forward_path: &'a EmailAddress,
    /// Header and body, lines ended by CR LF.
    pub data: &'a str,
}

impl Submission<'_> {
    /// Hands the message in; answers the reply that settled it: a refusal, or the last 250.
    pub fn send(&self) -> Result<SmtpReply> {
        let stream = self.connect().context(format_args!("connecting from {} to {}", self.from, self.to))?;
        let mut session = Session::over(stream)?;
        let sender = self.reverse_path.map(EmailAddress::as_str).unwrap_or_default();
        let greeting = session.reply()?;
        if greeting.code >= 400 {
            return Ok(greeting);
        }
        let commands = [
            "EHLO client.peers.test".to_owned(),
            format!("MAIL FROM:<{sender}>"),
            format!("RCPT TO:<{}>", self.forward_path),
            "DATA".to_owned(),
        ];
        for command in commands {
            let reply = session.command(&command)?;
            if reply.code >= 400 {
                session.command("QUIT")?;
                return Ok(reply);
            }
        }
        let stuffed = self.data.replace("\r\n.", "\r\n..");
        let end = if stuffed.ends_with("\r\n") { "." } else { "\r\n." };
        let reply = session.command(&format!("{stuffed}{end}"))?;
        session.command("QUIT")?;
        Ok(reply)
    }

    fn connect(&self) -> std::io::Result<TcpStream> {
        let to = SocketAddr::new(self.to, 25);
        let socket = Socket::new(Domain::for_address(to), Type::STREAM, None)?;
        socket.bind(&SocketAddr::new(self.from, 0).into())?;
        socket.connect_timeout(&to.into(), Duration::from_secs(5))?;
        let stream = TcpStream::from(socket);
        stream.set_read_timeout(Some(Duration::from_secs(20)))?;
        Ok(stream)
    }
}

/// Whether the server at `to` offers STARTTLS.
pub fn is_starttls_offered(to: SocketAddr) -> Result<bool> {
    let stream = TcpStream::connect(to).context(to)?;
    let mut session = Session::over(stream)?;
    session.reply()?;
    session.stream.write_all(b"EHLO client.peers.test\r\n").context("sending a command")?;
    let mut is_offered = false;
    session.reply_over(|line| is_offered |= line.get(4..) == Some("STARTTLS"))?;
    session.command("QUIT")?;
    Ok(is_offered)
}

/// The client's side of an SMTP session.
pub struct Session {
    stream: TcpStream,
    reader: BufReader<TcpStream>,
}

impl Session {
    /// A session over a connection; the server's greeting is still to be read.
    pub fn over(stream: TcpStream) -> Result<Self> {
        Ok(Self { reader: BufReader::new(stream.try_clone().context("the stream")?), stream })
    }

    /// Sends a command and reads the reply.
    pub fn command(&mut self, command: &str) -> Result<SmtpReply> {
        self.stream.write_all(format!("{command}\r\n").as_bytes()).context("sending a command")?;
        self.reply()
    }

    /// Reads a reply.
    pub fn reply(&mut self) -> Result<SmtpReply> {
        self.reply_over(|_| {})
    }

    /// Reads a reply and shows every line of it.
    fn reply_over(&mut self, mut look: impl FnMut(&str)) -> Result<SmtpReply> {
        let mut line = String::new();
        loop {
            line.clear();
            if self.reader.read_line(&mut line).context("reading a reply")? == 0 {
                return Err("the server closed the connection".into());
            }
            look(line.trim_end());
            if line.as_bytes().get(3) != Some(&b'-') {
                return parse_reply(line.trim_end()).ok_or_else(|| format!("`{}` is no reply", line.trim_end()).into());
            }
        }
    }
}

/// Reads `550 5.1.1 text`; the enhanced status code may be missing.
pub fn parse_reply(line: &str) -> Option<SmtpReply> {
    let (code, rest) = line.split_at_checked(3)?;
    let rest = rest.trim_start_matches([' ', '-']);
    let (enhanced, text) = rest.split_once(' ').unwrap_or((rest, ""));
    let is_enhanced = enhanced.split('.').count() == 3 && enhanced.split('.').all(|part| part.parse::<u16>().is_ok());
    let (enhanced, text) = if is_enhanced { (enhanced, text) } else { ("", rest) };
    Some(SmtpReply::new(code.parse().ok()?, enhanced, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reply_is_read_with_and_without_an_enhanced_status_code() {
        assert_eq!(parse_reply("550 5.1.1 no such user"), Some(SmtpReply::new(550, "5.1.1", "no such user")));
        assert_eq!(parse_reply("220 mail.example.com ESMTP"), Some(SmtpReply::new(220, "", "mail.example.com ESMTP")));
        assert_eq!(parse_reply("x"), None);
    }
}
