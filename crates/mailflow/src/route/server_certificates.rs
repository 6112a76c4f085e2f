//! Which certificate an Exchange server presents: the one a connector names, else one that is enabled for SMTP.

use super::{Context, Source, Stay};
use crate::{
    assumption::Assumption,
    model::{
        Certificate, Issuer, Organization, SendConnector,
        config_ref::{ConfigRef, Element},
        transport_server::Machine,
    },
    names::{Name, SystemId},
    reason::Reason,
    reply::SmtpReply,
    trace::{Connection, Stage},
};

/// A certificate chosen among those that are enabled for SMTP.
struct Picked<'a> {
    certificate: &'a Certificate,
    /// Whether one that is trusted and one that is not were in the running.
    is_torn: bool,
}

impl<'a> Context<'a> {
    /// The certificate behind STARTTLS of an Exchange server, as this client meets it.
    ///
    /// A receive connector whose `TlsCertificateName` names a certificate that is gone offers no STARTTLS (KB 2989382).
    pub(super) fn server_certificate(&self, organization: &'a Organization, connection: &Connection) -> Option<&'a Certificate> {
        let server = organization.exchange_server()?;
        let (_, connector) = self.receive_connector_of(&organization.id, connection)?;
        if !connector.tls {
            return None;
        }
        if let Some(name) = &connector.tls_certificate_name {
            return self.topology.certificate(name).filter(|certificate| certificate.serves_smtp());
        }
        let machine = server.machine_at(connection.server_address);
        Some(self.pick(machine.certificate, machine)?.certificate)
    }

    /// The receive connector that offers no STARTTLS because its certificate cannot be presented, and that certificate.
    pub(super) fn removed_certificate(&self, system: &SystemId, connection: &Connection) -> Option<(Name, Name)> {
        let (name, connector) = self.receive_connector_of(system, connection)?;
        Some((name, connector.tls_certificate_name.clone().filter(|_| connector.tls)?))
    }

    /// The certificates among which the one is that `connector` presents from `machine`.
    pub(super) fn certificates_to_present(&self, connector: &SendConnector, machine: Machine<'_>) -> Vec<Element> {
        match &connector.tls_certificate_name {
            Some(name) => vec![Element::Certificate(name.clone())],
            None => self.smtp_certificates(machine.client_certificate, machine),
        }
    }

    /// The certificates among which the one is that `system` answers this client with.
    pub(super) fn certificates_to_answer(&self, system: &SystemId, connection: &Connection) -> Vec<Element> {
        let server = self.topology.organization(system).and_then(Organization::exchange_server);
        server.map_or_else(Vec::new, |server| {
            let machine = server.machine_at(connection.server_address);
            self.smtp_certificates(machine.certificate, machine)
        })
    }

    fn smtp_certificates(&self, first: Option<&Name>, machine: Machine<'_>) -> Vec<Element> {
        let names = first.into_iter().chain(machine.smtp_certificates);
        names.filter(|name| self.topology.certificate(name).is_some()).cloned().map(Element::Certificate).collect()
    }

    /// The certificate that `machine` presents where no connector names one: `first`, or one of the others that are enabled
    /// for SMTP and have its host name.
    ///
    /// Source: KB 2888788: of two that match, the server may take the one that the other side does not trust.
    fn pick(&self, first: Option<&Name>, machine: Machine<'a>) -> Option<Picked<'a>> {
        let certificate = |name: &Name| self.topology.certificate(name).filter(|certificate| certificate.serves_smtp());
        let first = first.and_then(certificate);
        let others = machine.smtp_certificates.iter().filter_map(certificate);
        let named: Vec<&Certificate> =
            first.into_iter().chain(others).filter(|certificate| certificate.names_host(machine.host_name)).collect();
        let is_public = |certificate: &&Certificate| certificate.issuer == Issuer::PublicAuthority;
        let (trusted, untrusted): (Vec<&Certificate>, Vec<&Certificate>) = named.into_iter().partition(is_public);
        let certificate = match (trusted.first(), untrusted.first()) {
            (Some(trusted), Some(untrusted)) => {
                let takes_trusted = self.topology.assumptions.is(Assumption::SmtpCertificateChoice, "trusted");
                return Some(Picked { certificate: if takes_trusted { trusted } else { untrusted }, is_torn: true });
            }
            (Some(one), None) | (None, Some(one)) => first.unwrap_or(one),
            (None, None) => first?,
        };
        Some(Picked { certificate, is_torn: false })
    }
}

impl Stay<'_> {
    /// Notes who sends through `connector` and what it presents, or why the certificate cannot be used.
    pub(super) fn prepare_source(
        &mut self,
        element: &Element,
        connector: &SendConnector,
        machine: Machine<'_>,
    ) -> Result<(), SmtpReply> {
        let address = machine.addresses.first().copied();
        let (certificate, is_picked) = if let Some(name) = &connector.tls_certificate_name {
            self.named_certificate_is_usable(element, connector, name)?;
            (Some(name.clone()), false)
        } else {
            let picked = self.context.pick(machine.client_certificate, machine);
            (picked.as_ref().map(|picked| picked.certificate.name.clone()), picked.is_some_and(|picked| picked.is_torn))
        };
        self.source = Some(Source { address, certificate, is_picked });
        Ok(())
    }

    fn named_certificate_is_usable(
        &mut self,
        element: &Element,
        connector: &SendConnector,
        name: &Name,
    ) -> Result<(), SmtpReply> {
        let (connector, certificate) = (connector.name.clone(), name.clone());
        let failed = SmtpReply::new(421, "4.4.1", "Connection timed out");
        let found = self.context.topology.certificate(name);
        let of_certificate = |setting| -> ConfigRef { Element::Certificate(name.clone()).setting(setting) };
        let (reason, cause, reply) = match found {
            None => (
                Reason::SendCertificateMissing { connector, certificate },
                element.clone().setting("TlsCertificateName"),
                SmtpReply::new(
                    454,
                    "4.7.5",
                    "The certificate specified in TlsCertificateName of the SendConnector could not be found",
                ),
            ),
            Some(found) if !found.private_key => {
                (Reason::SendCertificateWithoutKey { connector, certificate }, of_certificate("HasPrivateKey"), failed)
            }
            Some(found) if !found.smtp => {
                (Reason::SendCertificateNotForSmtp { connector, certificate }, of_certificate("Services"), failed)
            }
            Some(_) => return Ok(()),
        };
        self.decide(Stage::NextHop, reason, cause);
        Err(reply)
    }

    /// Exchange Online breaks the connection off when a server presents the untrusted one of two certificates (KB 2888788).
    pub(super) fn presented_certificate_is_taken(&mut self, next: &SystemId, connection: &Connection) -> Result<(), SmtpReply> {
        let topology = self.context.topology;
        let is_picked = self.source.as_ref().is_some_and(|source| source.is_picked);
        let is_microsoft = topology.organization(next).is_some_and(|organization| organization.exchange_online().is_some());
        let presented = connection.client_certificate.as_ref().and_then(|name| topology.certificate(name));
        let Some(certificate) = presented.filter(|_| is_picked && is_microsoft) else { return Ok(()) };
        let name = certificate.name.clone();
        let cause = Element::Certificate(name.clone()).setting("Services");
        if certificate.issuer == Issuer::PublicAuthority {
            self.decide(Stage::Handover, Reason::TrustedCertificatePicked { certificate: name }, cause);
            self.leaning_on(Assumption::SmtpCertificateChoice);
            return Ok(());
        }
        self.decide(Stage::Handover, Reason::UntrustedCertificatePicked { certificate: name }, cause);
        self.leaning_on(Assumption::SmtpCertificateChoice);
        let text = "Failed to establish appropriate TLS channel: UntrustedRoot: Access Denied";
        Err(SmtpReply::new(454, "4.7.0", text))
    }
}
