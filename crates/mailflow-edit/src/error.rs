//! Why an edit was refused. Each refusal names the parameters, as the cmdlet that would refuse does.

use mailflow::{
    Element, SystemId,
    document::DocumentError,
    model::recipient::AddressInUse,
    names::{DomainNameError, EmailAddressError, NameError, SystemIdError},
};
use thiserror::Error;

/// Why an edit was refused; the topology is as it was.
#[derive(Debug, Error)]
pub enum EditError {
    /// The element is not there.
    #[error("`{0}` does not exist")]
    NotFound(Element),
    /// The system is not there.
    #[error("there is no organization called `{0}`")]
    NoSuchOrganization(SystemId),
    /// The value needs a system, and none was given.
    #[error("a value of this kind belongs to an organization; name it in `system`")]
    SystemMissing,
    /// The value belongs to no system, and one was given.
    #[error("a value of this kind belongs to no organization; leave `system` out, not `{0}`")]
    SystemSurplus(SystemId),
    /// Something only tenants have was put elsewhere.
    #[error("`{0}` is not an Exchange Online organization; inbound and outbound connectors exist there only")]
    NotExchangeOnline(SystemId),
    /// Something only Exchange Server has was put elsewhere.
    #[error("`{0}` is not an Exchange Server organization; send and receive connectors exist there only")]
    NotExchangeServer(SystemId),
    /// The name is taken.
    #[error("`{name}` exists already among the {among}; names differ by more than case")]
    NameInUse {
        /// Among what.
        among: &'static str,
        /// The name that was wanted.
        name: String,
    },
    /// A system would take the name of the outside world.
    #[error("`internet` stands for the outside world; choose another name for the system")]
    ReservedName,
    /// Two recipients would share an address.
    #[error(transparent)]
    AddressInUse(#[from] AddressInUse),
    /// One recipient would have an address twice.
    #[error("`{0}` is there twice in `EmailAddresses` of one recipient")]
    AddressTwice(mailflow::EmailAddress),
    /// An element of this kind has no name to change.
    #[error("`{0}` cannot be renamed")]
    NotRenamable(Element),
    /// Only rules have a priority.
    #[error("`{0}` is not a mail flow rule; only rules have a `Priority`")]
    NotARule(Element),
    /// The priority is past the last rule.
    #[error("`Priority` {to} is past the last rule; the highest is {highest}")]
    PriorityOutOfRange {
        /// What was wanted.
        to: usize,
        /// What the last rule has.
        highest: usize,
    },
    /// A reading that the assumption does not have.
    #[error("`{reading}` is not a reading of `{assumption}`; known are {known}")]
    UnknownReading {
        /// The question.
        assumption: &'static str,
        /// What was wanted.
        reading: String,
        /// What there is.
        known: String,
    },
    /// Set-AcceptedDomain: `MatchSubDomains` with another type than `InternalRelay`.
    #[error("`MatchSubDomains` `$true` needs `DomainType` `InternalRelay`; `{domain}` is `{domain_type}`")]
    MatchSubDomainsNeedsInternalRelay {
        /// The domain.
        domain: mailflow::DomainName,
        /// Its type.
        domain_type: &'static str,
    },
    /// `ExternalRelay` in Exchange Online.
    #[error("`DomainType` `ExternalRelay` exists on Exchange Server only; use `InternalRelay` or `Authoritative` for `{0}`")]
    ExternalRelayOnline(mailflow::DomainName),
    /// A parameter of outbound connectors that a Partner connector does not have.
    #[error("`{0}` `$true` needs `ConnectorType` `OnPremises`")]
    NeedsOnPremises(&'static str),
    /// New-OutboundConnector: neither MX nor smart host.
    #[error("`UseMXRecord` `$false` needs `SmartHosts`; name a host, or set `UseMXRecord` `$true`")]
    SmartHostsMissing,
    /// `TreatMessagesAsInternal` beside what excludes it.
    #[error("`TreatMessagesAsInternal` `$true` is refused together with {0}")]
    TreatMessagesAsInternalExcluded(&'static str),
    /// A network that `SenderIPAddresses` does not take.
    #[error("`SenderIPAddresses` takes single IPv4 addresses and networks from /24 to /32, not `{0}`")]
    SenderIpAddress(String),
    /// A code that `RejectMessageEnhancedStatusCode` does not take.
    #[error("`RejectMessageEnhancedStatusCode` takes 5.7.1 or 5.7.900 to 5.7.999, not `{0}`")]
    RejectStatusCode(String),
    /// Two actions that exclude each other.
    #[error(
        "`RejectMessageReasonText` and `RejectMessageEnhancedStatusCode` cannot be combined with `RedirectMessageTo` in one rule"
    )]
    RejectWithRedirect,
    /// A remote mailbox in a tenant.
    #[error(
        "`{0}` is a `RemoteUserMailbox`, which exists on Exchange Server only; in Exchange Online it is a `UserMailbox` or a `MailUser`"
    )]
    RemoteMailboxOnline(mailflow::EmailAddress),
    /// The new name is not one.
    #[error(transparent)]
    Name(#[from] NameError),
    /// The new domain is not one.
    #[error(transparent)]
    DomainName(#[from] DomainNameError),
    /// The new address is not one.
    #[error(transparent)]
    EmailAddress(#[from] EmailAddressError),
    /// The new system name is not one.
    #[error(transparent)]
    SystemId(#[from] SystemIdError),
    /// The result could not be saved and read again.
    #[error(transparent)]
    Document(#[from] DocumentError),
}

impl EditError {
    /// The parameters that the refusal is about, so that a form can mark their fields.
    pub const fn parameters(&self) -> &'static [&'static str] {
        match self {
            Self::AddressInUse(_) | Self::AddressTwice(_) | Self::EmailAddress(_) => &["EmailAddresses"],
            Self::PriorityOutOfRange { .. } | Self::NotARule(_) => &["Priority"],
            Self::MatchSubDomainsNeedsInternalRelay { .. } => &["MatchSubDomains", "DomainType"],
            Self::ExternalRelayOnline(_) => &["DomainType"],
            Self::NeedsOnPremises(_) => {
                &["ConnectorType", "AllAcceptedDomains", "RouteAllMessagesViaOnPremises", "SenderRewritingEnabled"]
            }
            Self::SmartHostsMissing => &["UseMXRecord", "SmartHosts"],
            Self::TreatMessagesAsInternalExcluded(_) => &["TreatMessagesAsInternal", "CloudServicesMailEnabled", "ConnectorType"],
            Self::SenderIpAddress(_) => &["SenderIPAddresses"],
            Self::RejectStatusCode(_) => &["RejectMessageEnhancedStatusCode"],
            Self::RejectWithRedirect => &["RejectMessageReasonText", "RejectMessageEnhancedStatusCode", "RedirectMessageTo"],
            Self::RemoteMailboxOnline(_) => &["RecipientTypeDetails"],
            Self::NameInUse { .. } | Self::ReservedName | Self::NotRenamable(_) | Self::Name(_) | Self::SystemId(_) => &["Name"],
            Self::DomainName(_) => &["DomainName"],
            Self::NotFound(_)
            | Self::NoSuchOrganization(_)
            | Self::SystemMissing
            | Self::SystemSurplus(_)
            | Self::NotExchangeOnline(_)
            | Self::NotExchangeServer(_)
            | Self::UnknownReading { .. }
            | Self::Document(_) => &[],
        }
    }
}
