//! Why a candidate lost: the second table of codes.

#[allow(clippy::wildcard_imports, reason = "a table of rules names nearly every document")]
use super::sources::*;
use super::{
    Evidence::{Assumed, Documented, Observed, Standard},
    Source, written,
};
use crate::names::{Date, DomainName, Name};

coded! {
    /// Why a candidate lost.
    Mismatch, MISMATCHES:
    /// Switched off.
    Disabled = "disabled", CONN, "only enabled connectors and rules take part", Documented;
    /// TestMode.
    TestMode = "test-mode", OUTBOUND_CONNECTOR, "-TestMode", Documented;
    /// Used only by rules.
    RuleScoped = "rule-scoped", COND, "IsTransportRuleScoped: only when a rule redirects to it", Documented;
    /// Its domains do not cover the recipient.
    DomainNotCovered { domain: DomainName } = "domain-not-covered", ROUTE, "RecipientDomains", Documented;
    /// `AllAcceptedDomains` of a Partner connector, which covers nothing by it.
    AcceptedDomainsOfPartner = "accepted-domains-of-partner", OUTBOUND_CONNECTOR, "-AllAcceptedDomains: effective only for OnPremises connectors", Documented;
    /// Something more specific was there.
    LessSpecific = "less-specific", ROUTE, "the most specific scope wins", Documented;
    /// A rule had spoken already.
    RuleDecided = "rule-decided", ADDON, "a rule's connector comes before any other", Documented;
    /// The mailbox is here.
    MailboxIsLocal = "mailbox-is-local", HROUTE, "connectors are not asked for a mailbox of the tenant", Documented;
    /// Centralized transport takes all mail.
    CentralizedTransportComesFirst = "centralized-transport-comes-first", CMT_CONNECTORS, "centralized transport before every other connector", Observed;
    /// Centralized transport does not take back what the own servers sent.
    CameFromOwnServer = "came-from-own-server", CMT, "mail that originated on-premises is not routed through there again", Documented;
    /// Sorted behind another of the same scope.
    SortsLater = "sorts-later", PARTNER, "duplicates are not ordered by any document", Assumed;
    /// The client's address is not listed.
    AddressNotListed { address: String } = "address-not-listed", INBOUND_CONNECTOR, "-SenderIPAddresses", Documented;
    /// By the chosen reading an address alone identifies no own server.
    AddressNotEnough = "address-not-enough", MODEL, "reading certificate-only of own-server-by-address", Assumed;
    /// Nobody said from which address the client connects.
    ClientAddressUnknown = "client-address-unknown", INBOUND_CONNECTOR, "-SenderIPAddresses; the message does not say where it comes from", Documented;
    /// By the chosen reading the address does not do for the certificate.
    CertificateNeeded = "certificate-needed", MODEL, "reading certificate-only of certificate-and-addresses", Assumed;
    /// The client presented no certificate, or one with another name.
    CertificateNotMatched = "certificate-not-matched", INBOUND_CONNECTOR, "-TlsSenderCertificateName", Documented;
    /// The certificate matches, but cannot be verified.
    CertificateNotVerified = "certificate-not-verified", INBOUND_CONNECTOR, "the certificate must chain to a public authority", Documented;
    /// The certificate's domain is not accepted.
    CertificateDomainNotAccepted = "certificate-domain-not-accepted", RELAY_NOTICE, "the certificate's domain must be an accepted domain", Documented;
    /// The sender's domain is not accepted.
    SenderDomainNotAccepted { sender: String } = "sender-domain-not-accepted", RELAY_NOTICE, "MAIL FROM must be in an accepted domain", Documented;
    /// Partner connectors grant nothing.
    PartnerGrantsNothing = "partner-grants-nothing", CONN, "only OnPremises connectors make mail originate in the tenant", Documented;
    /// The connector by certificate came first.
    CertificateComesFirst = "certificate-comes-first", ATTRIBUTION, "certificate before address", Documented;
    /// The connector by address came first.
    AddressComesFirst = "address-comes-first", MODEL, "reading address-first of connector-within-tenant", Assumed;
    /// The domain is not one of those the connector is limited to.
    AssociatedDomainNotListed { domain: String } = "associated-domain-not-listed", INBOUND_CONNECTOR, "-AssociatedAcceptedDomains", Documented;
    /// By the chosen reading a Partner connector is about no message without a sender.
    SenderHasNoDomain = "sender-has-no-domain", MODEL, "reading let-through of null-sender-at-partner-connectors", Assumed;
    /// A Partner connector without restriction stands behind one that restricts.
    RestrictionComesFirst = "restriction-comes-first", CONN, "a connector that restricts goes before one by sender domain alone", Documented;
    /// Another tenant's connector recognises the server too.
    AnotherTenant = "another-tenant", ATTRIBUTION, "a tenant shows itself by certificate, then MAIL FROM, then RCPT TO", Documented;
    /// A condition is not met.
    ConditionNotMet { condition: &'static str } = "condition-not-met", RULE_CONDITIONS, "all conditions must hold", Documented;
    /// An exception holds.
    ExceptionHolds { condition: &'static str } = "exception-holds", RULE_CONDITIONS, "one exception that holds spares the message", Documented;
    // Mail flow rules: dates
    /// Its time has not come.
    NotYetActive { date: Date } = "not-yet-active", NEW_TRANSPORT_RULE, "-ActivationDate", Documented;
    /// Its time is over.
    Expired { date: Date } = "expired", NEW_TRANSPORT_RULE, "-ExpiryDate", Documented;
    /// Audit only.
    AuditOnly = "audit-only", NEW_TRANSPORT_RULE, "-Mode Audit does not act", Documented;
    /// An earlier rule stopped.
    StoppedEarlier { rule: Name } = "stopped-earlier", RULES, "StopRuleProcessing", Documented;
    /// Another routing rule counts.
    OverriddenByRule { rule: Name } = "overridden-by-rule", RULES, "two routing actions: no document says which counts", Assumed;
    /// The recipient has a mailbox, and the reading spares mailboxes.
    RecipientKnown = "recipient-known", MODEL, "reading unknown-recipients-only of routing-rule-scope", Assumed;
    /// A worse preference.
    WorsePreference { preference: u16 } = "worse-preference", RFC5321, "§5.1", Standard;
    /// Another mail exchanger of the same preference.
    SamePreference { host: String } = "same-preference", RFC5321, "§5.1: senders spread over equal preferences at random", Standard;
    /// The domain's MTA-STS policy does not name it.
    NotInMtaStsPolicy { host: DomainName } = "not-in-mta-sts-policy", RFC8461, "§4.1: no mx of the policy matches", Standard;
    /// Never for this address class.
    NotForClass { class: &'static str } = "not-for-class", RESOLVER, "relayhost and sender maps do not apply to local and virtual mailbox domains", Observed;
    /// The key cannot match.
    BareDomainKey = "bare-domain-key", POSTCONF, "sender maps look up user@domain, then @domain", Observed;
    /// A later host of the list.
    LaterInList = "later-in-list", OUTBOUND_CONNECTOR, "smart hosts are tried in turn", Documented;
    /// Listens on another port.
    NotBoundToPort25 = "not-bound-to-port-25", RECEIVE_CONNECTOR, "-Bindings", Documented;
    /// The client's address is in none of its ranges.
    OutsideRemoteRanges { address: String } = "outside-remote-ranges", RECEIVE_CONNECTOR, "-RemoteIPRanges", Documented;
    /// Another connector's range is narrower.
    WiderRemoteRange = "wider-remote-range", RECEIVE_CONNECTOR, "-RemoteIPRanges: where ranges overlap, the most specific match", Documented;
    /// Another connector has the same range.
    SameRemoteRange = "same-remote-range", RECEIVE_CONNECTOR, "-RemoteIPRanges: ranges may contain one another; which of equal ones wins is not said", Assumed;
    /// None of its address spaces covers the recipient's domain.
    AddressSpaceNotCovered { domain: DomainName } = "address-space-not-covered", SELECTION, "step 2: address spaces that match", Documented;
    /// Another connector's address space is more specific.
    WiderAddressSpace = "wider-address-space", SELECTION, "step 3: the most specific address space", Documented;
    /// Another connector costs less.
    HigherCost { cost: u32 } = "higher-cost", SELECTION, "step 3: the lowest cost", Documented;
    /// Another connector's name comes first.
    LaterName = "later-name", SELECTION, "step 3: among equals the lowest name in the alphabet", Documented;

    // Exchange Server: several servers and addresses
    /// Another server's connector.
    OnAnotherServer { server: String } = "on-another-server", RECEIVE_CONNECTOR, "-Server: a connector is one server's", Documented;
    /// Bound to another address of the server.
    BoundToAnotherAddress = "bound-to-another-address", RECEIVE_CONNECTOR, "-Bindings: the local address and port", Documented;
    /// Another connector is bound to the very address.
    WiderBinding = "wider-binding", RECEIVE_CONNECTORS, "local binding and remote addresses: the most specific match", Documented;
    /// A scoped connector of another site.
    OutOfScope { server: String } = "out-of-scope", SELECTION, "step 1: in the scope of the server that routes", Documented;
    /// No server that is there, and at work, sends through it.
    NoSourceServer = "no-source-server", SEND_CONNECTOR, "-SourceTransportServers", Documented;
    /// Another connector's source server is nearer.
    FartherSource { server: String } = "farther-source", SELECTION, "step 3: among equal costs the nearest source server", Documented;
    /// `EdgeSync` has not brought it over.
    NotSynchronized = "not-synchronized", EDGE_SUBSCRIPTIONS, "send connectors are written to Edge Transport servers by EdgeSync", Documented;
}
