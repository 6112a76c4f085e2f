//! `main.cf`: the parameters that decide where mail goes, and TLS. Everything else keeps Postfix's default.

use mailflow::{
    Element,
    model::{
        Postfix, Relay, Transport,
        postfix::{TlsLevel, UnauthorizedDestination},
    },
};

use super::{
    CertificateFiles, DIRECTORY,
    tables::{REJECTED_CLIENTS, Tables, network, transport_value},
};
use crate::{File, FileKind, Options, characters, lines::Lines};

pub(super) fn file(relay: &Relay, postfix: &Postfix, tables: &Tables, options: &Options, title: &str, element: &Element) -> File {
    let mut main_cf = MainCf { lines: Lines::default(), tables, options, element };
    main_cf.lines.push(&format!("# Postfix of {}, from the design: {}", relay.host_name, characters::comment(title)));
    main_cf.lines.text(
        "# Complete: Debian's master.cf goes with it. Parameters that are not here keep the defaults of Postfix 3.6 and later.\n\
         compatibility_level = 3.6",
    );
    main_cf.comment("Names.");
    main_cf.set("myhostname", relay.host_name.as_str());
    if !postfix.proxy_interfaces.is_empty() {
        main_cf.list("proxy_interfaces", &postfix.proxy_interfaces);
    }
    main_cf.classes(postfix);
    main_cf.routes(postfix);
    main_cf.acceptance(postfix);
    main_cf.tls(relay, postfix);
    main_cf.limits(postfix);
    main_cf.lines.into_file(format!("{}/postfix/main.cf", relay.id), FileKind::PostfixMain)
}

struct MainCf<'a> {
    lines: Lines,
    tables: &'a Tables,
    options: &'a Options,
    element: &'a Element,
}

impl MainCf<'_> {
    fn comment(&mut self, text: &str) {
        self.lines.blank();
        self.lines.push(&format!("# {text}"));
    }

    fn set(&mut self, parameter: &str, value: &str) {
        let text = if value.is_empty() { format!("{parameter} =") } else { format!("{parameter} = {value}") };
        self.lines.of(self.element, &text);
    }

    fn list<T: ToString>(&mut self, parameter: &str, values: &[T]) {
        let values: Vec<String> = values.iter().map(ToString::to_string).collect();
        self.set(parameter, &values.join(", "));
    }

    /// Sets a parameter to a table, or to nothing.
    fn table(&mut self, parameter: &str, file: &str) {
        let value =
            if self.tables.has(file) { format!("{}:{DIRECTORY}/{file}", self.options.map_type.as_str()) } else { String::new() };
        self.set(parameter, &value);
    }

    fn transport(&mut self, parameter: &str, transport: Option<&Transport>) {
        self.set(parameter, &transport.map(parameter_value).unwrap_or_default());
    }

    fn classes(&mut self, postfix: &Postfix) {
        self.comment(
            "Address classes. Each domain belongs into one of them; an empty table parameter accepts every address of its class.",
        );
        self.list("mydestination", &postfix.mydestination);
        if self.tables.has("local_recipients") && self.tables.has("aliases") {
            let map_type = self.options.map_type.as_str();
            self.set("local_recipient_maps", &format!("{map_type}:{DIRECTORY}/local_recipients, $alias_maps"));
        } else {
            self.table("local_recipient_maps", "local_recipients");
        }
        // Empty where the design has no aliases: local(8) would fail on the default alias file where nobody has built it.
        self.table("alias_maps", "aliases");
        self.table("mailbox_transport_maps", "mailbox_transport");
        self.transport("mailbox_transport", postfix.mailbox_transport.as_ref());
        self.table("fallback_transport_maps", "fallback_transport");
        self.transport("fallback_transport", postfix.fallback_transport.as_ref());
        if let Some(relay) = &postfix.luser_relay {
            self.set("luser_relay", &relay.to_string());
        }
        self.list("virtual_alias_domains", &postfix.virtual_alias_domains);
        self.table("virtual_alias_maps", "virtual");
        self.list("virtual_mailbox_domains", &postfix.virtual_mailbox_domains);
        self.table("virtual_mailbox_maps", "virtual_mailboxes");
        self.list("relay_domains", &postfix.relay_domains);
        self.table("relay_recipient_maps", "relay_recipients");
        if let Some(delimiter) = &postfix.recipient_delimiter {
            self.set("recipient_delimiter", &delimiter.to_string());
        }
    }

    fn routes(&mut self, postfix: &Postfix) {
        self.comment("Next hops. A host in brackets is connected to without looking up its MX.");
        self.table("transport_maps", "transport");
        self.transport("virtual_transport", Some(&postfix.virtual_transport));
        self.transport("relay_transport", Some(&postfix.relay_transport));
        self.transport("default_transport", Some(&postfix.default_transport));
        self.table("sender_dependent_default_transport_maps", "sender_transport");
        self.table("sender_dependent_relayhost_maps", "sender_relayhost");
        if !postfix.empty_address_relayhost_maps_lookup_key.is_null() {
            self.set("empty_address_relayhost_maps_lookup_key", &postfix.empty_address_relayhost_maps_lookup_key.to_string());
        }
        self.set("relayhost", &postfix.relayhost.as_ref().map(ToString::to_string).unwrap_or_default());
    }

    fn acceptance(&mut self, postfix: &Postfix) {
        self.comment("Who may relay. Never put Microsoft's addresses into mynetworks: every tenant sends from them.");
        let networks: Vec<String> = postfix.mynetworks.iter().map(network).collect();
        self.list("mynetworks", &networks);
        let last = match postfix.unauthorized_destination {
            UnauthorizedDestination::Defer => "defer_unauth_destination",
            UnauthorizedDestination::Reject => "reject_unauth_destination",
        };
        self.set("smtpd_relay_restrictions", &format!("permit_mynetworks, permit_sasl_authenticated, {last}"));
        let has_rejected = self.tables.has(REJECTED_CLIENTS);
        if has_rejected || !self.tables.classes.is_empty() {
            self.client_checks(has_rejected);
        }
    }

    fn client_checks(&mut self, has_rejected: bool) {
        self.comment("Clients that are refused, and clients that may only write to listed recipients: mail that the cloud sends here for an unknown address must not go back to it.");
        let (tables, map_type) = (self.tables, self.options.map_type.as_str());
        let names: Vec<&str> = tables.classes.iter().map(|class| class.name.as_str()).collect();
        if !names.is_empty() {
            self.list("smtpd_restriction_classes", &names);
        }
        for class in &tables.classes {
            let (name, recipients) = (&class.name, &class.recipients);
            self.lines.of(self.element, &format!("{name} = check_recipient_access {map_type}:{DIRECTORY}/{recipients},"));
            self.lines.of(self.element, "    check_recipient_access static:{550 5.1.1 User unknown on this server}");
        }
        let rejected = has_rejected.then_some(REJECTED_CLIENTS);
        let files = rejected.into_iter().chain(tables.classes.iter().map(|class| class.clients.as_str()));
        let checks: Vec<String> = files.map(|file| format!("check_client_access cidr:{DIRECTORY}/{file}")).collect();
        self.set("smtpd_recipient_restrictions", &format!("{}, permit", checks.join(", ")));
    }

    fn tls(&mut self, relay: &Relay, postfix: &Postfix) {
        self.comment("TLS.");
        if relay.tls.certificate.is_some() {
            let files = CertificateFiles::server(relay);
            self.set("smtpd_tls_security_level", "may");
            self.set("smtpd_tls_chain_files", &format!("{}, {}", files.key, files.certificate));
        } else {
            self.set("smtpd_tls_security_level", "none");
        }
        self.set("smtp_tls_security_level", postfix.smtp_tls_security_level.as_str());
        if postfix.uses_dane() {
            // TLSA records count only where the resolver says that DNSSEC vouches for them.
            self.set("smtp_dns_support_level", "dnssec");
        }
        let fingerprints: Vec<&str> = postfix.fingerprints().collect();
        if !fingerprints.is_empty() {
            self.comment(&format!(
                "The design names certificates, not digests. Set smtp_tls_fingerprint_cert_match to those that \"openssl x509 -noout -fingerprint -sha256\" prints for: {}",
                characters::comment(&fingerprints.join(", "))
            ));
            self.set("smtp_tls_fingerprint_digest", "sha256");
        }
        self.table("smtp_tls_policy_maps", "tls_policy");
        let has_tls = postfix.smtp_tls_security_level != TlsLevel::None || self.tables.has("tls_policy");
        if has_tls {
            self.set("smtp_tls_CAfile", "/etc/ssl/certs/ca-certificates.crt");
            self.set("smtp_tls_loglevel", "1");
        }
        if relay.client_certificate.is_some() {
            let files = CertificateFiles::client(relay);
            self.set("smtp_tls_chain_files", &format!("{}, {}", files.key, files.certificate));
        }
        if postfix.dovecot.is_some() {
            self.comment("Users sign in with their Dovecot password, over TLS only.");
            self.set("smtpd_sasl_type", "dovecot");
            self.set("smtpd_sasl_path", "private/auth");
            self.set("smtpd_sasl_auth_enable", "yes");
            self.set("smtpd_tls_auth_only", "yes");
        }
    }

    fn limits(&mut self, postfix: &Postfix) {
        self.comment("Limits.");
        self.set("hopcount_limit", &postfix.hopcount_limit.to_string());
        self.set("message_size_limit", &postfix.message_size_limit.to_string());
        // A mailbox must be able to hold a message, or local(8) and virtual(8) refuse to start; 0 is no limit.
        if postfix.message_size_limit == 0 || postfix.message_size_limit > 51_200_000 {
            self.set("mailbox_size_limit", "0");
            self.set("virtual_mailbox_limit", "0");
        }
    }
}

/// A transport as a parameter: without a bare trailing colon, and with `$` doubled, which `main.cf` would expand.
fn parameter_value(transport: &Transport) -> String {
    let value: String = transport_value(transport).chars().map(|c| if characters::is_invisible(c) { ' ' } else { c }).collect();
    value.strip_suffix(':').unwrap_or(&value).replace('$', "$$")
}
