//! Postfix: a complete `main.cf`, its tables, and a script that installs them.
//!
//! Parameters follow postconf(5); the layout follows what was run on Postfix 3.7 (`postfix-dovecot.md` §3).

mod install;
mod main_cf;
mod tables;

use mailflow::{
    Element,
    model::{Relay, Software},
};

use crate::{File, Omission, Options};
pub use tables::map_entry;

/// Where Postfix keeps its configuration.
pub(crate) const DIRECTORY: &str = "/etc/postfix";

/// The files of a relay that runs Postfix.
pub(crate) fn files(relay: &Relay, options: &Options, title: &str, omissions: &mut Vec<Omission>) -> Vec<File> {
    let Software::Postfix(postfix) = &relay.software else { return Vec::new() };
    let element = Element::System(relay.id.clone());
    let tables = tables::Tables::new(relay, postfix, omissions);
    let main_cf = main_cf::file(relay, postfix, &tables, options, title, &element);
    let mut files = vec![main_cf];
    files.extend(tables.files(relay, &element));
    files.push(install::script(relay, &tables, options));
    files
}

/// The private key and the certificate file of a server, as `main.cf` and `dovecot.conf` name them.
pub(crate) struct CertificateFiles {
    pub key: String,
    pub certificate: String,
}

impl CertificateFiles {
    /// What a relay presents as a server.
    pub fn server(relay: &Relay) -> Self {
        Self {
            key: format!("/etc/ssl/private/{}.key", relay.host_name),
            certificate: format!("/etc/ssl/{}.fullchain.pem", relay.host_name),
        }
    }

    /// What a relay presents as a client: the server's where both are one certificate.
    pub fn client(relay: &Relay) -> Self {
        if relay.client_certificate == relay.tls.certificate {
            return Self::server(relay);
        }
        Self {
            key: format!("/etc/ssl/private/{}.client.key", relay.host_name),
            certificate: format!("/etc/ssl/{}.client.fullchain.pem", relay.host_name),
        }
    }
}
