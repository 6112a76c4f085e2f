//! A small web server for dist/: files as they are shipped, to this machine only unless asked otherwise.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use crate::build::{self, Lock};
use crate::process::{Trouble, run};
use crate::setup;
use crate::workspace::Workspace;

const USUAL_PORT: u16 = 8080;

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Options {
    host: Option<String>,
    /// Without one: 8080, or the next free one.
    port: Option<u16>,
    open: bool,
    watch: bool,
}

impl Options {
    pub fn parse(arguments: &[&str]) -> Result<Self, Trouble> {
        let mut options = Self::default();
        let mut arguments = arguments.iter().flat_map(|argument| {
            // `--port=8000` is `--port 8000`.
            let (name, value) = argument.split_once('=').unwrap_or((argument, ""));
            [Some(name), (!value.is_empty()).then_some(value)].into_iter().flatten()
        });
        while let Some(argument) = arguments.next() {
            match argument {
                "--port" => {
                    let port = arguments.next().and_then(|port| port.parse().ok());
                    options.port = Some(port.ok_or_else(|| Trouble::failed("--port wants a number up to 65535"))?);
                }
                "--host" => {
                    let host = arguments.next().ok_or_else(|| Trouble::failed("--host wants an address"))?;
                    options.host = Some(host.to_owned());
                }
                "--open" => options.open = true,
                "--watch" => options.watch = true,
                other => {
                    return Err(Trouble::failed(format!("`{}` is not an option of serve", other.escape_debug())));
                }
            }
        }
        Ok(options)
    }

    fn host(&self) -> &str {
        self.host.as_deref().unwrap_or("127.0.0.1")
    }
}

pub fn serve(workspace: &Workspace, options: &Options) -> Result<(), Trouble> {
    setup::for_build(workspace)?;
    if options.watch {
        let port = options.port.unwrap_or(USUAL_PORT).to_string();
        // Trunk's reload script is inline and the page's policy blocks it: reload by hand.
        return run(build::trunk(workspace, "serve")
            .args(["--no-autoreload", "--address", options.host(), "--port", &port])
            .args(options.open.then_some("--open")));
    }
    build::page(workspace, Lock::Free)?;
    let listener = listen(options)?;
    let address = listener.local_addr().map_err(|error| Trouble::failed(format!("no address to serve at: {error}")))?;
    let url = format!("http://{address}/");
    println!("Hopscope is at {url} (Ctrl+C ends it)");
    if options.open {
        open_browser(&url);
    }
    let dist: Arc<Path> = workspace.dist().into();
    for connection in listener.incoming() {
        let Ok(connection) = connection else { continue };
        let dist = Arc::clone(&dist);
        // A reader who goes away in the middle is no concern of ours.
        thread::spawn(move || drop(reply(connection, &dist)));
    }
    Ok(())
}

fn listen(options: &Options) -> Result<TcpListener, Trouble> {
    let host = options.host();
    let ports = match options.port {
        Some(port) => port..=port,
        None => USUAL_PORT..=USUAL_PORT + 50,
    };
    let mut last = None;
    for port in ports {
        match TcpListener::bind((host, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) => last = Some(format!("port {port} of {host}: {error}")),
        }
    }
    Err(Trouble::failed(last.unwrap_or_default()))
}

fn open_browser(url: &str) {
    let opener = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    if Command::new(opener).arg(url).spawn().is_err() {
        println!("no program to open a browser with: open the address by hand");
    }
}

fn reply(connection: TcpStream, dist: &Path) -> io::Result<()> {
    // Browsers open connections ahead of need and may never use them.
    connection.set_read_timeout(Some(Duration::from_secs(30)))?;
    let mut reader = BufReader::new(connection.try_clone()?.take(64 * 1024));
    let mut request = String::new();
    reader.read_line(&mut request)?;
    let mut header = String::new();
    while reader.read_line(&mut header)? > 2 {
        header.clear();
    }
    let mut words = request.split_whitespace();
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let mut out = connection;
    if method != "GET" && method != "HEAD" {
        return answer(&mut out, "405 Method Not Allowed", "text/plain; charset=utf-8", b"only GET and HEAD\n", method);
    }
    match file_of(dist, target).and_then(|path| Some((fs::read(&path).ok()?, media_type(&path)))) {
        Some((body, media_type)) => answer(&mut out, "200 OK", media_type, &body, method),
        None => answer(&mut out, "404 Not Found", "text/plain; charset=utf-8", b"no such file\n", method),
    }
}

fn answer(out: &mut impl Write, status: &str, media_type: &str, body: &[u8], method: &str) -> io::Result<()> {
    write!(
        out,
        "HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    if method != "HEAD" {
        out.write_all(body)?;
    }
    out.flush()
}

/// The file that a request's target names, which is never outside `dist`.
fn file_of(dist: &Path, target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
    let mut file = dist.to_owned();
    for part in decoded(path)?.split('/') {
        match part {
            "" | "." => {}
            ".." => return None,
            part if part.contains(['\\', '\0']) => return None,
            part => file.push(part),
        }
    }
    if file.is_dir() {
        file.push("index.html");
    }
    Some(file)
}

/// RFC 3986 §2.1
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let mut digit = || char::from(rest.next()?).to_digit(16);
            let value = digit()? * 16 + digit()?;
            bytes.push(u8::try_from(value).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "webp" => "image/webp",
        "woff2" => "font/woff2",
        "txt" | "md" | "ftl" | "toml" => "text/plain; charset=utf-8",
        "xml" => "application/xml",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_read_in_both_spellings() {
        let options = Options::parse(&["--port=9000", "--host", "0.0.0.0", "--watch"]);
        let expected = Options { host: Some("0.0.0.0".into()), port: Some(9000), open: false, watch: true };
        assert_eq!(options, Ok(expected));
        assert!(Options::parse(&["--port", "many"]).is_err());
        assert!(Options::parse(&["--prot"]).is_err());
    }

    #[test]
    fn no_target_leads_out_of_the_served_folder() {
        let dist = Path::new("served");
        assert_eq!(file_of(dist, "/a%20b.js?v=1"), Some(PathBuf::from("served/a b.js")));
        assert_eq!(file_of(dist, "/../Cargo.toml"), None);
        assert_eq!(file_of(dist, "/%2e%2e/Cargo.toml"), None);
        assert_eq!(file_of(dist, "/..%5cCargo.toml"), None);
        assert_eq!(file_of(dist, "http://elsewhere/"), None);
    }
}
