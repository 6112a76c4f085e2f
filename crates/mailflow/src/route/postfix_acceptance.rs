//! Whether Postfix's SMTP server takes a recipient: relay restrictions, refused clients, restriction classes, unlisted recipients.
//!
//! The order is Postfix's since 2.10: relay restrictions before recipient restrictions, the look-up of unlisted recipients
//! last (postconf(5), `smtpd_relay_restrictions`, `smtpd_reject_unlisted_recipient`). All refusals come at RCPT, but that of the size, which MAIL FROM announces.

use std::ops::ControlFlow;

use super::{Departure, Stay, postfix::Server};
use crate::{
    message::is_listed,
    model::{
        ByteSize, Transport,
        postfix::{AddressClass, Table, UnauthorizedDestination},
    },
    names::EmailAddress,
    reason::Reason,
    reply::SmtpReply,
    trace::{Stage, Tls},
};

impl Stay<'_> {
    pub(super) fn acceptance(&mut self, server: Server<'_>) -> ControlFlow<Departure> {
        let recipient = self.envelope.forward_path.clone();
        let class = server.config.class(recipient.domain());
        let is_own_user = self.arrival.connection.tls == Tls::Internal;
        let client = self.arrival.connection.client_address;
        if is_own_user {
            self.submitted();
        }
        self.size_limit(server)?;
        if is_own_user || client.is_some_and(|address| is_listed(&server.config.mynetworks, address)) {
            self.decide(Stage::Acceptance, Reason::ClientMayRelay, server.setting("mynetworks"));
        } else {
            // reject_unauth_destination has to resolve the recipient before it can tell.
            self.resolves(server, class)?;
            self.destination(server, class, &recipient)?;
        }
        self.client_access(server)?;
        self.resolves(server, class)?;
        self.restriction_classes(server, &recipient)?;
        // Every recipient is looked up there first, those of the default class too.
        self.built(server, Table::VirtualAliasMaps)?;
        self.error_transport(server, class, &recipient)?;
        self.unlisted_recipient(server, class, &recipient)
    }

    /// The size comes with MAIL FROM, before any recipient (RFC 1870); a limit of 0 is none. A message of unknown size meets no limit.
    fn size_limit(&mut self, server: Server<'_>) -> ControlFlow<Departure> {
        let limit = ByteSize::new(server.config.message_size_limit);
        let Some(size) = self.context.message.size.filter(|size| limit.bytes() > 0 && *size > limit) else {
            return ControlFlow::Continue(());
        };
        let reason = Reason::MessageTooLargeForServer { size, limit };
        self.decide(Stage::Acceptance, reason, server.setting("message_size_limit"));
        ControlFlow::Break(self.refused(SmtpReply::new(552, "5.3.4", "Message size exceeds fixed limit")))
    }

    /// What a client that may not relay meets: `reject_unauth_destination` or its deferring twin.
    fn destination(&mut self, server: Server<'_>, class: AddressClass, recipient: &EmailAddress) -> ControlFlow<Departure> {
        let domain = recipient.domain().clone();
        if class != AddressClass::Default {
            let reason = Reason::DestinationAccepted { domain, class: class.parameter() };
            self.decide(Stage::Acceptance, reason, server.setting(class.parameter()));
            return ControlFlow::Continue(());
        }
        self.decide(Stage::Acceptance, Reason::RelayAccessDenied { domain }, server.setting("smtpd_relay_restrictions"));
        let text = format!("<{recipient}>: Relay access denied");
        ControlFlow::Break(self.refused(match server.config.unauthorized_destination {
            UnauthorizedDestination::Defer => SmtpReply::new(454, "4.7.1", text),
            UnauthorizedDestination::Reject => SmtpReply::new(554, "5.7.1", text),
        }))
    }

    /// Clients that `check_client_access` refuses. Postfix tells them at RCPT (`smtpd_delay_reject`).
    fn client_access(&mut self, server: Server<'_>) -> ControlFlow<Departure> {
        let client = self.arrival.connection.client_address;
        let Some(client) = client.filter(|client| is_listed(&server.config.rejected_clients, *client)) else {
            return ControlFlow::Continue(());
        };
        self.decide(
            Stage::Acceptance,
            Reason::ClientRejected { client: client.to_string() },
            server.setting("smtpd_recipient_restrictions"),
        );
        let text = format!("<unknown[{client}]>: Client host rejected: Access denied");
        ControlFlow::Break(self.refused(SmtpReply::new(554, "5.7.1", text)))
    }

    /// The resolver asks `transport_maps` for every recipient but those of virtual alias domains.
    fn resolves(&mut self, server: Server<'_>, class: AddressClass) -> ControlFlow<Departure> {
        if class == AddressClass::VirtualAlias { ControlFlow::Continue(()) } else { self.built(server, Table::TransportMaps) }
    }

    /// A table that was never built is not an empty one: the look-up fails, and the client is asked to try again.
    ///
    /// Observed on Postfix 3.7.11.
    fn built(&mut self, server: Server<'_>, table: Table) -> ControlFlow<Departure> {
        if !server.config.is_unbuilt(table) {
            return ControlFlow::Continue(());
        }
        let table = table.parameter();
        self.decide(Stage::Acceptance, Reason::TableNotBuilt { table }, server.setting(table));
        let text = format!("<{}>: Temporary lookup failure", self.envelope.forward_path);
        ControlFlow::Break(self.refused(SmtpReply::new(451, "4.3.0", text)))
    }

    /// The SMTP server refuses what the resolver sends to the error transport, before it looks into the table of the class; the
    /// status becomes a permanent one, and is that of an unknown user where the transport names none.
    ///
    /// Observed on Postfix 3.7.11: `error:4.3.2 not now` answers `550 5.3.2`, `error:gone` answers `550 5.1.1`.
    fn error_transport(&mut self, server: Server<'_>, class: AddressClass, recipient: &EmailAddress) -> ControlFlow<Departure> {
        let config = server.config;
        // The resolver leaves virtual alias domains to their table.
        if class == AddressClass::VirtualAlias || config.alias_for(recipient).is_some() {
            return ControlFlow::Continue(());
        }
        let Some((parameter, transport)) = self.transport_of(server, class, recipient) else { return ControlFlow::Continue(()) };
        let Transport::Error(text) = transport else { return ControlFlow::Continue(()) };
        let (enhanced, text) = match text.split_once(' ') {
            Some((code, rest)) if code.starts_with("5.") || code.starts_with("4.") => {
                (code.replacen('4', "5", usize::from(code.starts_with('4'))), rest)
            }
            _ => ("5.1.1".to_owned(), text.as_str()),
        };
        let text = format!("<{recipient}>: Recipient address rejected: {text}");
        self.decide(Stage::Acceptance, Reason::ErrorTransport, server.setting(parameter));
        ControlFlow::Break(self.refused(SmtpReply::new(550, &enhanced, text)))
    }

    fn restriction_classes(&mut self, server: Server<'_>, recipient: &EmailAddress) -> ControlFlow<Departure> {
        let Some(client) = self.arrival.connection.client_address else { return ControlFlow::Continue(()) };
        // check_client_access reads its table from the top: the first class that lists the client counts.
        let Some(class) = server.config.restriction_classes.iter().find(|class| is_listed(&class.clients, client)) else {
            return ControlFlow::Continue(());
        };
        let (name, recipient) = (class.name.clone(), recipient.clone());
        let cause = server.setting("smtpd_restriction_classes");
        if server.config.lists(&class.recipients, &recipient) {
            self.decide(Stage::Acceptance, Reason::ClassPermits { class: name, recipient }, cause);
            return ControlFlow::Continue(());
        }
        let text = format!("<{recipient}>: Recipient address rejected: User unknown on this server");
        self.decide(Stage::Acceptance, Reason::ClassRefuses { class: name, recipient }, cause);
        ControlFlow::Break(self.refused(SmtpReply::new(550, "5.1.1", text)))
    }

    fn unlisted_recipient(
        &mut self,
        server: Server<'_>,
        class: AddressClass,
        recipient: &EmailAddress,
    ) -> ControlFlow<Departure> {
        let config = server.config;
        let is_alias = config.alias_for(recipient).is_some();
        let (list, asked, table) = match class {
            AddressClass::Local => (config.local_recipient_maps.as_deref(), Table::LocalRecipientMaps, "local recipient table"),
            AddressClass::VirtualAlias => (Some([].as_slice()), Table::VirtualAliasMaps, "virtual alias table"),
            AddressClass::VirtualMailbox => {
                (config.virtual_mailbox_maps.as_deref(), Table::VirtualMailboxMaps, "virtual mailbox table")
            }
            AddressClass::Relay => (config.relay_recipient_maps.as_deref(), Table::RelayRecipientMaps, "relay recipient table"),
            AddressClass::Default => return ControlFlow::Continue(()),
        };
        if !is_alias {
            self.built(server, asked)?;
        }
        let parameter = asked.parameter();
        let cause = server.setting(parameter);
        let recipient = recipient.clone();
        let Some(list) = list else {
            self.decide(Stage::Acceptance, Reason::TableEmpty { domain: recipient.domain().clone(), table: parameter }, cause);
            return ControlFlow::Continue(());
        };
        // local_recipient_maps ends in $alias_maps, as it does by default; every key is asked for there, unless the table
        // before it has the very address.
        if class == AddressClass::Local && !is_alias && !list.contains(&recipient) {
            self.built(server, Table::AliasMaps)?;
        }
        let is_listed = config.lists(list, &recipient);
        let is_local_alias = class == AddressClass::Local && !is_listed && config.local_alias_for(&recipient).is_some();
        if is_alias || is_listed || is_local_alias {
            let parameter = match (is_alias, is_local_alias) {
                (true, _) => "virtual_alias_maps",
                (false, true) => "alias_maps",
                (false, false) => parameter,
            };
            let cause = server.setting(parameter);
            self.decide(Stage::Acceptance, Reason::KnownInTable { recipient, table: parameter }, cause);
            return ControlFlow::Continue(());
        }
        let text = format!("<{recipient}>: Recipient address rejected: User unknown in {table}");
        self.decide(Stage::Acceptance, Reason::UnknownInTable { recipient, table: parameter }, cause);
        ControlFlow::Break(self.refused(SmtpReply::new(550, "5.1.1", text)))
    }
}
