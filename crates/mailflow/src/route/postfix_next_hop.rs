//! Postfix's next hop: transport_maps, the class's transport, sender-dependent relay hosts, relayhost, MX; in the order of
//! trivial-rewrite's resolver. relayhost and sender maps never apply to local and virtual mailbox domains.

use super::{Departure, Stay, passed_over, postfix::Server};
use crate::{
    model::{
        NextHop, Postfix, SmartHost, Transport,
        postfix::{AddressClass, SenderPattern, Table, TransportEntry},
    },
    names::{DomainName, EmailAddress},
    reason::{Mismatch, Reason},
    reply::SmtpReply,
    trace::{PassedOver, Stage},
};

/// What the resolver says.
pub(super) enum NextStep {
    /// The message leaves the queue.
    Departs(Departure),
    /// It is for local(8), which may make other messages of it.
    Local,
}

impl From<Departure> for NextStep {
    fn from(departure: Departure) -> Self {
        Self::Departs(departure)
    }
}

impl Stay<'_> {
    /// The class of the recipient, recorded.
    pub(super) fn classify(&mut self, server: Server<'_>) -> AddressClass {
        let domain = self.envelope.forward_path.domain().clone();
        let class = server.config.class(&domain);
        let reason = match class {
            AddressClass::Local => Reason::ClassLocal { domain },
            AddressClass::VirtualAlias => Reason::ClassVirtualAlias { domain },
            AddressClass::VirtualMailbox => Reason::ClassVirtualMailbox { domain },
            AddressClass::Relay => Reason::ClassRelay { domain },
            AddressClass::Default => Reason::ClassDefault { domain },
        };
        self.decide(Stage::RecipientResolution, reason, server.setting(class.parameter()));
        class
    }

    pub(super) fn postfix_next_hop(&mut self, server: Server<'_>, class: AddressClass) -> NextStep {
        let recipient = self.envelope.forward_path.clone();
        if class == AddressClass::VirtualAlias {
            // The class has the error transport: an address that no alias turned into another one has no home.
            let text = "User unknown in virtual alias table";
            self.decide(
                Stage::NextHop,
                Reason::UnknownInTable { recipient, table: "virtual_alias_maps" },
                server.setting("virtual_alias_maps"),
            );
            return self.returned(SmtpReply::new(550, "5.1.1", text)).into();
        }
        // Only what an alias brings here was not stopped by the SMTP server already.
        if server.config.is_unbuilt(Table::TransportMaps) {
            let table = Table::TransportMaps.parameter();
            self.decide(Stage::NextHop, Reason::TableNotBuilt { table }, server.setting(table));
            return self.held(SmtpReply::new(451, "4.3.0", "address resolver failure")).into();
        }
        if let Some(TransportEntry { pattern, transport }) = server.config.transport_for(&recipient) {
            let reason = Reason::TransportMaps { pattern: pattern.to_string(), transport: transport.to_string() };
            let over = Self::unused_sender_maps(server, class);
            self.decide_over(Stage::NextHop, reason, server.setting("transport_maps"), over);
            return match transport {
                // transport(5): a transport without a next hop sets the next hop back to the recipient's domain.
                Transport::Smtp(next_hop) | Transport::Relay(next_hop) => {
                    self.relay_to(server, next_hop.clone(), "transport_maps").into()
                }
                Transport::Local => NextStep::Local,
                Transport::Lmtp(_) | Transport::Virtual | Transport::Error(_) | Transport::Discard => {
                    self.deliver_by(server, transport, "transport_maps").into()
                }
            };
        }
        match class {
            AddressClass::Local => {
                let over = Self::unused_sender_maps(server, class);
                let reason = Reason::ClassTransport { parameter: "local_transport", transport: "local:".to_owned() };
                self.decide_over(Stage::NextHop, reason, server.setting("local_transport"), over);
                NextStep::Local
            }
            AddressClass::VirtualMailbox => {
                let transport = &server.config.virtual_transport;
                let over = Self::unused_sender_maps(server, class);
                let reason = Reason::ClassTransport { parameter: "virtual_transport", transport: transport.to_string() };
                self.decide_over(Stage::NextHop, reason, server.setting("virtual_transport"), over);
                match transport {
                    Transport::Smtp(next_hop) | Transport::Relay(next_hop) => {
                        self.relay_to(server, next_hop.clone(), "virtual_transport").into()
                    }
                    Transport::Local => NextStep::Local,
                    other => self.deliver_by(server, other, "virtual_transport").into(),
                }
            }
            AddressClass::Relay => self.remote(server, &server.config.relay_transport, "relay_transport"),
            AddressClass::Default | AddressClass::VirtualAlias => match self.sender_transport(server) {
                Some((key, transport)) => {
                    let reason = Reason::SenderTransport { key, transport: transport.to_string() };
                    self.decide(Stage::NextHop, reason, server.setting("sender_dependent_default_transport_maps"));
                    self.remote(server, &transport, "sender_dependent_default_transport_maps")
                }
                None => self.remote(server, &server.config.default_transport, "default_transport"),
            },
        }
    }

    /// Relay and default class: the transport's own next hop, else sender map, relayhost, MX.
    fn remote(&mut self, server: Server<'_>, transport: &Transport, parameter: &'static str) -> NextStep {
        if let Some(next_hop) = transport.next_hop() {
            let reason = Reason::ClassTransport { parameter, transport: transport.to_string() };
            self.decide(Stage::NextHop, reason, server.setting(parameter));
            return self.relay_to(server, Some(next_hop.clone()), parameter).into();
        }
        match transport {
            Transport::Smtp(_) | Transport::Relay(_) => {}
            Transport::Local => return NextStep::Local,
            Transport::Lmtp(_) | Transport::Virtual | Transport::Error(_) | Transport::Discard => {
                let reason = Reason::ClassTransport { parameter, transport: transport.to_string() };
                self.decide(Stage::NextHop, reason, server.setting(parameter));
                return self.deliver_by(server, transport, parameter).into();
            }
        }
        let useless = useless_keys(server, self.envelope.reverse_path.as_ref());
        let sender = self.envelope.reverse_path.clone();
        let maps = &server.config.sender_dependent_relayhost_maps;
        let entry = relayhost_keys(server.config, sender.as_ref())
            .into_iter()
            .find_map(|key| maps.iter().find(|entry| entry.sender == key));
        // DUNNO stops the look-up and leaves the choice to relayhost.
        if let Some((entry, relayhost)) = entry.and_then(|entry| Some((entry, entry.relayhost.clone()?))) {
            let reason = Reason::SenderRelayhost { key: entry.sender.to_string(), relayhost: relayhost.to_string() };
            self.decide_over(Stage::NextHop, reason, server.setting("sender_dependent_relayhost_maps"), useless);
            return self.relay_to(server, Some(relayhost), "sender_dependent_relayhost_maps").into();
        }
        if let Some(relayhost) = server.config.relayhost.clone() {
            self.decide_over(
                Stage::NextHop,
                Reason::Relayhost { relayhost: relayhost.to_string() },
                server.setting("relayhost"),
                useless,
            );
            return self.relay_to(server, Some(relayhost), "relayhost").into();
        }
        let domain = self.envelope.forward_path.domain().clone();
        self.decide_over(Stage::NextHop, Reason::RecipientMx { domain }, server.setting("relayhost"), useless);
        self.relay_to(server, None, "relayhost").into()
    }

    /// Sends to `next_hop`, or to the recipient domain's mail exchangers.
    pub(super) fn relay_to(&mut self, server: Server<'_>, next_hop: Option<NextHop>, parameter: &'static str) -> Departure {
        let domain = self.envelope.forward_path.domain().clone();
        let next_hop = next_hop.unwrap_or(NextHop { host: SmartHost::Host(domain), uses_mx: true, port: None });
        let requirement = self.tls_for(server, &next_hop);
        match (&next_hop.host, next_hop.uses_mx) {
            (SmartHost::Host(name), true) if self.has_mail_exchangers(name) || self.context.is_bogus(name, &requirement) => {
                self.send_by_mx(name, &requirement)
            }
            (host, _) => self.hand_over(std::slice::from_ref(host), &server.setting(parameter), &requirement),
        }
    }

    /// Whether an MX look-up of `name` says something by the records that the document holds; a host without MX of its own is connected to directly.
    fn has_mail_exchangers(&self, name: &DomainName) -> bool {
        use crate::model::dns::MailExchangers::{Hosts, Implicit, NotDescribed, Nothing, Null};
        let is_recipient_domain = name == self.envelope.forward_path.domain();
        match self.context.topology.dns.mail_exchangers(name) {
            Hosts(_) | Null | Nothing => true,
            Implicit => false,
            NotDescribed => is_recipient_domain,
        }
    }

    /// The transport that the resolver finds for `recipient`, with the parameter that names it; none for virtual alias domains,
    /// which it leaves to their table.
    pub(super) fn transport_of(
        &self,
        server: Server<'_>,
        class: AddressClass,
        recipient: &EmailAddress,
    ) -> Option<(&'static str, Transport)> {
        let config = server.config;
        if class == AddressClass::VirtualAlias {
            return None;
        }
        if let Some(entry) = config.transport_for(recipient) {
            return Some(("transport_maps", entry.transport.clone()));
        }
        Some(match class {
            AddressClass::Local | AddressClass::VirtualAlias => ("local_transport", Transport::Local),
            AddressClass::VirtualMailbox => ("virtual_transport", config.virtual_transport.clone()),
            AddressClass::Relay => ("relay_transport", config.relay_transport.clone()),
            AddressClass::Default => match self.sender_transport(server) {
                Some((_, transport)) => ("sender_dependent_default_transport_maps", transport),
                None => ("default_transport", config.default_transport.clone()),
            },
        })
    }

    /// What sender_dependent_default_transport_maps puts in the place of default_transport.
    pub(super) fn sender_transport(&self, server: Server<'_>) -> Option<(String, Transport)> {
        let maps = &server.config.sender_dependent_default_transport_maps;
        let keys = sender_keys(server.config, self.envelope.reverse_path.as_ref());
        let entry = keys.into_iter().find_map(|key| maps.iter().find(|entry| entry.sender == key))?;
        Some((entry.sender.to_string(), entry.transport.clone()))
    }

    /// Sender maps and relayhost that a reader might expect to act, and that this class never asks.
    fn unused_sender_maps(server: Server<'_>, class: AddressClass) -> Vec<PassedOver> {
        if !matches!(class, AddressClass::Local | AddressClass::VirtualMailbox) {
            return Vec::new();
        }
        let why = || Mismatch::NotForClass { class: class.parameter() };
        let maps = (!server.config.sender_dependent_relayhost_maps.is_empty())
            .then(|| passed_over(server.setting("sender_dependent_relayhost_maps"), why()));
        let relayhost = server.config.relayhost.as_ref().map(|_| passed_over(server.setting("relayhost"), why()));
        maps.into_iter().chain(relayhost).collect()
    }
}

/// The keys looked up for a sender, in order (postconf(5)): the address with and without extension, then `@domain`; `<>` for
/// the null sender.
fn sender_keys(config: &Postfix, sender: Option<&EmailAddress>) -> Vec<SenderPattern> {
    let Some(sender) = sender else { return vec![SenderPattern::Null] };
    config.keys(sender).map(SenderPattern::Address).chain([SenderPattern::AtDomain(sender.domain().clone())]).collect()
}

/// The same for `sender_dependent_relayhost_maps`, where a parameter says what stands for the null sender.
fn relayhost_keys(config: &Postfix, sender: Option<&EmailAddress>) -> Vec<SenderPattern> {
    match (sender, &config.empty_address_relayhost_maps_lookup_key) {
        (Some(sender), _) => sender_keys(config, Some(sender)),
        (None, SenderPattern::Address(stand_in)) => sender_keys(config, Some(stand_in)),
        (None, other) => vec![other.clone()],
    }
}

/// Bare-domain keys that look as if they were meant for this sender.
fn useless_keys(server: Server<'_>, sender: Option<&EmailAddress>) -> Vec<PassedOver> {
    let Some(sender) = sender else { return Vec::new() };
    let is_meant = |pattern: &SenderPattern| matches!(pattern, SenderPattern::BareDomain(domain) if domain == sender.domain());
    let entries = server.config.sender_dependent_relayhost_maps.iter().filter(|entry| is_meant(&entry.sender));
    entries.map(|_| passed_over(server.setting("sender_dependent_relayhost_maps"), Mismatch::BareDomainKey)).collect()
}
