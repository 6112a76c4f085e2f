//! Dovecot as the store beside Postfix: who has a mailbox, reached over LMTP.
//!
//! `dovecot.conf` is in the syntax of 2.3, which was run; `dovecot-2.4.conf` follows the documentation of 2.4.

use mailflow::{
    DomainName, Element, EmailAddress,
    model::{Dovecot, Postfix, Relay, Transport},
};

use crate::{File, FileKind, Omission, characters, lines::Lines, postfix::CertificateFiles};

/// The files of a relay whose mailboxes Dovecot keeps.
pub(crate) fn files(relay: &Relay, title: &str, omissions: &mut Vec<Omission>) -> Vec<File> {
    let Some((postfix, dovecot)) = relay.postfix().and_then(|postfix| Some((postfix, postfix.dovecot.as_ref()?))) else {
        return Vec::new();
    };
    let element = Element::System(relay.id.clone());
    let settings = Settings::new(relay, postfix, dovecot, title, &element);
    vec![settings.file(Version::V2_3), settings.file(Version::V2_4), users(relay, dovecot, &element, omissions)]
}

/// The characters of user names that Dovecot allows by default (`auth_username_chars`).
const USER_NAME_CHARACTERS: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ01234567890.-_@";

/// Characters of a local part that are safe to allow as well: none has a meaning in a path, a passwd-file or a variable.
const FURTHER_CHARACTERS: &str = "+=&'!~^*?{|}`";

/// Whether Dovecot can keep a mailbox of that name.
fn is_storable(address: &EmailAddress) -> bool {
    address.as_str().chars().all(|character| USER_NAME_CHARACTERS.contains(character) || FURTHER_CHARACTERS.contains(character))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Version {
    V2_3,
    V2_4,
}

struct Settings<'a> {
    relay: &'a Relay,
    title: &'a str,
    element: &'a Element,
    listeners: Vec<Listener>,
    postmaster: String,
    user_name_characters: Option<String>,
}

/// Where Dovecot takes mail over LMTP.
#[derive(PartialEq, Eq)]
enum Listener {
    Socket(String),
    Port(u16),
}

impl<'a> Settings<'a> {
    fn new(relay: &'a Relay, postfix: &Postfix, dovecot: &Dovecot, title: &'a str, element: &'a Element) -> Self {
        let domain: &DomainName = dovecot.users.first().map_or(&relay.host_name, EmailAddress::domain);
        let used: String = FURTHER_CHARACTERS
            .chars()
            .filter(|&character| dovecot.users.iter().any(|user| is_storable(user) && user.as_str().contains(character)))
            .collect();
        Self {
            relay,
            title,
            element,
            listeners: listeners(postfix),
            postmaster: format!("postmaster@{domain}"),
            user_name_characters: (!used.is_empty()).then(|| format!("{USER_NAME_CHARACTERS}{used}")),
        }
    }

    fn file(&self, version: Version) -> File {
        let mut lines = Lines::default();
        let name = match version {
            Version::V2_3 => {
                lines.push(&format!(
                    "# Dovecot 2.3 of {}, from the design: {}",
                    self.relay.host_name,
                    characters::comment(self.title)
                ));
                lines.text(
                    "# Complete: it takes the place of dovecot.conf and needs nothing from conf.d.\n\
                     protocols = imap lmtp\n\
                     mail_location = maildir:/var/vmail/%d/%n",
                );
                "dovecot.conf"
            }
            Version::V2_4 => {
                lines.push(&format!(
                    "# Dovecot 2.4 of {}, from the design: {}",
                    self.relay.host_name,
                    characters::comment(self.title)
                ));
                lines.text(
                    "# Written from the documentation of 2.4 and not run. Check it with: doveconf -n -c dovecot-2.4.conf\n\
                     dovecot_config_version = 2.4.0\n\
                     dovecot_storage_version = 2.4.0\n\
                     protocols {\n    imap = yes\n    lmtp = yes\n}\n\
                     mail_driver = maildir\n\
                     mail_path = /var/vmail/%{user | domain}/%{user | username}",
                );
                "dovecot-2.4.conf"
            }
        };
        lines.text(
            "mail_uid = vmail\nmail_gid = vmail\n\
             # Mail for alice+x, where Postfix takes it, is alice's.\n\
             recipient_delimiter = +",
        );
        if let Some(characters) = &self.user_name_characters {
            lines.of(self.element, &format!("auth_username_chars = \"{characters}\""));
        }
        lines.blank();
        lines.push("# Mailboxes: those in the file, and no others. Mail for anybody else is refused.");
        lines.text(match version {
            Version::V2_3 => USERS_2_3,
            Version::V2_4 => USERS_2_4,
        });
        self.tls(&mut lines, version);
        self.services(&mut lines);
        lines.into_file(format!("{}/dovecot/{name}", self.relay.id), FileKind::Dovecot)
    }

    fn tls(&self, lines: &mut Lines, version: Version) {
        lines.blank();
        if self.relay.tls.certificate.is_none() {
            lines.push("# The design has no certificate for this server: nobody can sign in from another machine.");
            lines.of(self.element, "ssl = no");
            return;
        }
        let files = CertificateFiles::server(self.relay);
        lines.of(self.element, "ssl = required");
        match version {
            Version::V2_3 => {
                lines.of(self.element, &format!("ssl_cert = <{}", files.certificate));
                lines.of(self.element, &format!("ssl_key = <{}", files.key));
            }
            Version::V2_4 => {
                lines.of(self.element, &format!("ssl_server_cert_file = {}", files.certificate));
                lines.of(self.element, &format!("ssl_server_key_file = {}", files.key));
            }
        }
    }

    fn services(&self, lines: &mut Lines) {
        lines.blank();
        lines.push("# LMTP for Postfix. A socket lies in Postfix's queue directory, because Postfix may be confined to it.");
        lines.push("protocol lmtp {");
        lines.of(self.element, &format!("    postmaster_address = {}", self.postmaster));
        lines.text("}\nservice lmtp {");
        for listener in &self.listeners {
            match listener {
                Listener::Socket(path) => {
                    lines.of(self.element, &format!("    unix_listener {path} {{"));
                    lines.text("        mode = 0600\n        user = postfix\n        group = postfix\n    }");
                }
                Listener::Port(port) => {
                    lines.of(self.element, "    inet_listener lmtp {");
                    lines.text("        address = 127.0.0.1 ::1");
                    lines.of(self.element, &format!("        port = {port}"));
                    lines.push("    }");
                }
            }
        }
        lines.push("}");
        lines.text(AUTH);
    }
}

/// Where Postfix's transports expect Dovecot.
fn listeners(postfix: &Postfix) -> Vec<Listener> {
    let transports = [postfix.mailbox_transport.as_ref(), postfix.fallback_transport.as_ref()].into_iter().flatten();
    let transports = transports.chain([&postfix.virtual_transport, &postfix.relay_transport, &postfix.default_transport]);
    let transports = transports.chain(postfix.transport_maps.iter().map(|entry| &entry.transport));
    let by_user = postfix.mailbox_transport_maps.iter().chain(&postfix.fallback_transport_maps);
    let transports = transports.chain(by_user.map(|entry| &entry.transport));
    let mut listeners = Vec::new();
    for transport in transports {
        let Transport::Lmtp(target) = transport else { continue };
        let listener = match target.split_once(':') {
            Some(("unix", path)) if is_plain_path(path) => Some(Listener::Socket(socket(path))),
            Some(("inet", host)) => {
                let (host, port) = host.rsplit_once(':').unwrap_or((host, "24"));
                let is_here = ["localhost", "127.0.0.1", "[127.0.0.1]", "[::1]"].contains(&host);
                port.parse().ok().filter(|_| is_here).map(Listener::Port)
            }
            _ => None,
        };
        listeners.extend(listener.filter(|listener| !listeners.contains(listener)));
    }
    if listeners.is_empty() {
        listeners.push(Listener::Socket("/var/spool/postfix/private/dovecot-lmtp".to_owned()));
    }
    listeners
}

/// A socket's path as Dovecot writes it: relative to its own folder where it lies there, and Postfix's in the queue.
fn socket(path: &str) -> String {
    let own = path.strip_prefix("/run/dovecot/").or_else(|| path.strip_prefix("/var/run/dovecot/"));
    match own {
        Some(name) => name.to_owned(),
        None if path.starts_with('/') => path.to_owned(),
        None => format!("/var/spool/postfix/{path}"),
    }
}

fn is_plain_path(path: &str) -> bool {
    !path.is_empty() && path.chars().all(|c| c.is_ascii_alphanumeric() || "/._-".contains(c))
}

fn users(relay: &Relay, dovecot: &Dovecot, element: &Element, omissions: &mut Vec<Omission>) -> File {
    let mut lines = Lines::default();
    lines.text(
        "# Mailboxes. Every password is locked: no password has the hash \"!\". Set one with what this prints:\n\
         #     doveadm pw -s BLF-CRYPT",
    );
    for user in &dovecot.users {
        if is_storable(user) {
            lines.of(element, &format!("{user}:{{CRYPT}}!::::::"));
            if user.as_str().contains('\'') {
                // Dovecot 2.3 escapes the name before it looks it up in the file; without this line it finds nobody.
                lines.of(element, &format!("{}:{{CRYPT}}!::::::", user.as_str().replace('\'', "\\'")));
            }
        } else {
            omissions.push(Omission::DovecotUser(relay.id.clone(), user.clone()));
        }
    }
    lines.into_file(format!("{}/dovecot/users", relay.id), FileKind::DovecotUsers)
}

const USERS_2_3: &str = "\
passdb {
    driver = passwd-file
    args = scheme=BLF-CRYPT username_format=%u /etc/dovecot/users
}
userdb {
    driver = passwd-file
    args = username_format=%u /etc/dovecot/users
    default_fields = home=/var/vmail/%d/%n
}";

const USERS_2_4: &str = "\
passdb passwd-file {
    passwd_file_path = /etc/dovecot/users
}
userdb passwd-file {
    passwd_file_path = /etc/dovecot/users
    fields {
        home:default = /var/vmail/%{user | domain}/%{user | username}
    }
}";

const AUTH: &str = "
# Signing in to send, for Postfix.
service auth {
    unix_listener /var/spool/postfix/private/auth {
        mode = 0660
        user = postfix
        group = postfix
    }
}";
