//! Every reason a decision can have: its stable code, its arguments, and the source of the rule. One table, so that any
//! rule is found in one place; the sentences for it are in `locales/`, the code that follows it in `route/`.

pub mod sources;

use std::fmt;

use crate::{
    model::{ByteSize, Scl},
    names::{DomainName, EmailAddress, Name},
};

/// How sure a rule is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// The sources are silent or contradict each other; this is our choice.
    Assumed,
    /// Seen on real systems, or told by third parties.
    Observed,
    /// The vendor says so.
    Documented,
    /// An Internet standard says so.
    Standard,
}

impl Evidence {
    /// Its stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Assumed => "assumed",
            Self::Observed => "observed",
            Self::Documented => "documented",
            Self::Standard => "standard",
        }
    }
}

/// Where a rule comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// The document.
    pub title: &'static str,
    /// Where in it, and what it settles.
    pub locator: &'static str,
    /// How sure it makes the rule.
    pub evidence: Evidence,
}

use Evidence::{Assumed, Documented, Observed, Standard};
#[allow(clippy::wildcard_imports, reason = "a table of rules names nearly every document")]
use sources::*;

fn written(arguments: &[(&'static str, &dyn fmt::Display)]) -> Vec<(&'static str, String)> {
    arguments.iter().map(|(name, value)| (*name, value.to_string())).collect()
}

macro_rules! coded {
    ($(#[$meta:meta])* $name:ident, $table:ident: $($(#[$doc:meta])* $variant:ident $({ $($field:ident: $type:ty),* })? = $code:literal, $source:expr, $locator:literal, $evidence:expr;)*) => {
        $(#[$meta])*
        #[derive(Debug, Clone)]
        #[expect(missing_docs, reason = "each field is named after the argument of the sentence in the catalogs")]
        pub enum $name { $($(#[$doc])* $variant $({ $($field: $type),* })?,)* }

        impl $name {
            /// The stable code: for scenarios, links and the catalogs.
            pub const fn code(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $code,)* }
            }

            /// The values that the sentence names, by the argument names of the catalogs.
            pub fn arguments(&self) -> Vec<(&'static str, String)> {
                match self { $(Self::$variant $({ $($field),* })? => written(&[$($((stringify!($field), $field)),*)?]),)* }
            }

            /// Where the rule comes from.
            pub const fn source(&self) -> Source {
                match self { $(Self::$variant { .. } => Source { title: $source, locator: $locator, evidence: $evidence },)* }
            }
        }

        // Equal arguments in writing are equal arguments. What `derive` makes of so many variants is 6 kB of WebAssembly.
        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                std::mem::discriminant(self) == std::mem::discriminant(other) && self.arguments() == other.arguments()
            }
        }

        impl Eq for $name {}

        /// Every code with its argument names and its source, for catalogs, documentation and tests.
        pub const $table: &[(&str, &[&str], Source)] = &[
            $(($code, &[$($(stringify!($field)),*)?], Source { title: $source, locator: $locator, evidence: $evidence }),)*
        ];
    };
}

impl Reason {
    /// Whether the recipient stands for an external address, or its mail is forwarded.
    pub(crate) const fn sends_on(&self) -> bool {
        matches!(
            self,
            Self::ResolvedMailUser { .. }
                | Self::ResolvedMailContact { .. }
                | Self::ResolvedRemoteMailbox { .. }
                | Self::ResolvedRemotePublicFolder { .. }
                | Self::Forwarded { .. }
                | Self::ForwardedWithCopy { .. }
        )
    }

    /// What Exchange Online writes into X-MS-Exchange-Organization-MessageDirectionality when attribution decides so: whether
    /// the tenant sends the message or only receives it.
    ///
    /// Source: Exchange Team Blog, "Office 365 Message Attribution". Evidence: documented.
    pub const fn message_directionality(&self) -> Option<&'static str> {
        match self {
            Self::InternalSubmission | Self::OriginatingByCertificate { .. } | Self::OriginatingByAddress { .. } => {
                Some("Originating")
            }
            Self::ConnectorWithoutRelay { .. }
            | Self::IncomingByRecipientDomain { .. }
            | Self::DirectSendAccepted { .. }
            | Self::DirectSendIdentified { .. } => Some("Incoming"),
            _ => None,
        }
    }
}

mod mismatch;

pub use mismatch::{MISMATCHES, Mismatch};

coded! {
    /// Why a decision fell as it did.
    Reason, REASONS:

    // Arrival
    /// A server on the Internet connects.
    SubmittedFromInternet = "submitted-from-internet", RFC5321, "§3.1 and §3.3: a session brings reverse-path and forward-paths", Standard;
    /// A signed-in user of the system submits.
    SubmittedByUser = "submitted-by-user", RFC5321, "§3.3; submission by an authenticated user counts as internal", Standard;
    /// An inbox rule sends a message on.
    SentByInboxRule = "sent-by-inbox-rule", NEW_INBOX_RULE, "-RedirectTo: the mailbox sends the message on", Documented;
    /// The system writes a report.
    ReportedHere = "reported-here", RFC5321, "§4.5.5: notifications have the null reverse-path", Standard;

    // Exchange Online: connection filtering
    /// The tenant's `IPBlockList`.
    ClientBlockedByTenant { address: String, domain: DomainName } = "client-blocked-by-tenant", NDR, "5.7.513: blocked by the customer's block list", Documented;
    /// The tenant's `IPAllowList` beats a block list.
    ClientAllowed { address: String } = "client-allowed", CONNECTION_FILTER, "the IP Allow List takes precedence; messages from it are always allowed", Documented;
    /// One of Microsoft's block lists.
    ClientOnBlockList { address: String } = "client-on-block-list", NDR, "5.7.606 to 649: banned sending IP, the delist portal takes it off", Documented;
    /// Banned.
    ClientBanned { address: String } = "client-banned", NDR, "5.7.511: banned sender, delisted by hand", Documented;
    /// On a block list, in a connector and on the `IPAllowList`.
    BlockedByAllowList { address: String, connector: Name } = "blocked-by-allow-list", BLOCKED_BY_ALLOW_LIST, "cause: a block list, a connector and the IP Allow List all name the address", Documented;
    /// A connector lists an address that is on a block list.
    ListedServerLetIn { address: String, connector: Name } = "listed-server-let-in", MODEL, "reading let-in of block-listed-server", Assumed;
    /// A sudden volume from an unknown source.
    ClientDeferred { address: String } = "client-deferred", THROTTLING, "a source that suddenly sends much more is deferred", Documented;
    /// The same from a source that a connector identifies.
    VolumeExpected { address: String, connector: Name } = "volume-expected", THROTTLING, "a connector for the source ends it", Documented;

    // Exchange Online: client submission
    /// A client that does not sign in.
    NotSignedIn = "not-signed-in", SUBMISSION_REFUSED, "5.7.57: whoever connects to smtp.office365.com signs in as a mailbox", Documented;
    /// A client that cannot sign in without TLS.
    SignInNeedsTls { account: EmailAddress } = "sign-in-needs-tls", SUBMISSION_REFUSED, "5.7.57: TLS is required to sign in", Documented;
    /// There is no such mailbox.
    NoMailboxToSignIn { account: EmailAddress } = "no-mailbox-to-sign-in", DEVICES, "client submission needs a mailbox; servers answer 535 5.7.3", Observed;
    /// `SmtpClientAuthenticationDisabled` of the mailbox.
    SmtpAuthDisabledForMailbox { account: EmailAddress } = "smtp-auth-disabled-for-mailbox", SET_CAS_MAILBOX, "-SmtpClientAuthenticationDisabled $true; servers answer 535 5.7.139", Documented;
    /// `SmtpClientAuthenticationDisabled` of the organization.
    SmtpAuthDisabledForTenant { account: EmailAddress } = "smtp-auth-disabled-for-tenant", SET_TRANSPORT_CONFIG, "-SmtpClientAuthenticationDisabled $true; servers answer 535 5.7.139", Documented;
    /// A client signs in as a mailbox.
    SignedIn { account: EmailAddress } = "signed-in", DEVICES, "SMTP AUTH client submission; the mailbox's setting comes before the organization's", Documented;
    /// The mailbox may send as somebody else.
    SendsAs { account: EmailAddress, sender: EmailAddress } = "sends-as", RECIPIENT_PERMISSION, "-AccessRights SendAs", Documented;
    /// It may not.
    SendAsDenied { account: EmailAddress, sender: EmailAddress } = "send-as-denied", DEVICE_ISSUES, "5.7.60: the sender is another address than the one that signed in", Documented;

    // Exchange Online: every session and message
    /// The client introduces itself by Exchange Online's name.
    BadGreeting { host: DomainName } = "bad-greeting", NDR, "5.7.506: the server introduces itself as the server it is trying to connect to", Documented;
    /// The sending mailbox is blocked.
    AccountBlocked { sender: EmailAddress } = "account-blocked", NDR, "5.1.8: the account has been blocked for sending too much spam", Documented;
    /// The mailbox has had its recipients for the day.
    DailyRecipientLimit { sender: EmailAddress } = "daily-recipient-limit", NDR, "5.1.90: the sender has exceeded the recipient rate limit", Documented;
    /// The mailbox has sent as much as it may.
    SubmissionQuota { sender: EmailAddress } = "submission-quota", NDR, "5.2.2: the sender has exceeded the recipient rate limit or the message rate limit", Documented;
    /// The tenant sent too much.
    TenantThreshold = "tenant-threshold", TENANT_LIMITS, "5.7.705: the tenant's outgoing mail is blocked for spam or bulk mail", Documented;
    /// Much mail of domains that the tenant does not have.
    UnregisteredDomain { domain: DomainName } = "unregistered-domain", TENANT_LIMITS, "5.7.750: much mail from domains that are not registered in the tenant", Documented;
    /// Addresses that new customers send from.
    LowReputationAddress = "low-reputation-address", TENANT_LIMITS, "5.7.708: known addresses of low reputation, which new customers send from", Documented;
    /// The sending mailbox is banned.
    AccountBanned { sender: EmailAddress } = "account-banned", NDR, "5.7.501 to 503: the sending account has been banned", Documented;
    /// More recipients of one domain than a transaction may have.
    TooManyInTransaction { domain: DomainName, count: usize } = "too-many-in-transaction", NDR, "4.5.3: more than 200 envelope recipients of one domain; the server has to split them", Documented;
    /// The domain takes nothing from strangers over IPv6.
    Ipv6NotAccepted { address: String, domain: DomainName } = "ipv6-not-accepted", IPV6, "the recipient does not accept email over IPv6", Documented;
    /// An IPv6 address without a name.
    Ipv6WithoutReverseDns { address: String } = "ipv6-without-reverse-dns", IPV6, "first requirement: a PTR record for the sending address; 450 4.7.25", Documented;
    /// Neither SPF nor DKIM vouches.
    Ipv6Unauthenticated { address: String } = "ipv6-unauthenticated", IPV6, "second requirement: SPF or DKIM passes; 450 4.7.26", Documented;
    /// Nobody is named as the author.
    NoValidFrom = "no-valid-from", NDR, "5.7.512: the message must be RFC 5322 section 3.6.2 compliant", Documented;

    // Exchange Online: attribution
    /// A user's own submission needs no attribution.
    InternalSubmission = "internal-submission", HROUTE, "mail of cloud mailboxes originates in the tenant", Documented;
    /// A connector recognises the client certificate, and the name it asks for, or the sender's domain, is an accepted one.
    OriginatingByCertificate { connector: Name, certificate: Name, entitled_by: &'static str, domain: DomainName } = "originating-by-certificate", ATTRIBUTION, "first evidence: the domain on the client certificate", Documented;
    /// The client presents its certificate without the intermediates.
    ClientChainIncomplete { certificate: Name } = "client-chain-incomplete", UNTRUSTED_ROOT, "450 4.4.317 where the server's certificate comes without its intermediates", Documented;
    /// The client address is listed, and the sender's domain is accepted.
    OriginatingByAddress { connector: Name, address: String, domain: DomainName } = "originating-by-address", ATTRIBUTION, "second evidence: the MAIL FROM domain, from an address that the connector lists", Documented;
    /// A connector recognises the server, but the message has no right to be relayed.
    ConnectorWithoutRelay { connector: Name } = "connector-without-relay", RELAY_NOTICE, "sender domain not accepted and no certificate of an accepted domain: inbound only", Documented;
    /// No connector: the recipient's domain tells the tenant.
    IncomingByRecipientDomain { domain: DomainName } = "incoming-by-recipient-domain", ATTRIBUTION, "third evidence: the RCPT TO domain", Documented;
    /// No connector, but the sender claims an accepted domain, and direct send is allowed.
    DirectSendAccepted { domain: DomainName } = "direct-send-accepted", SET_ORGANIZATION_CONFIG, "-RejectDirectSend $false, the default", Documented;
    /// The same, refused.
    DirectSendRefused { domain: DomainName } = "direct-send-refused", SET_ORGANIZATION_CONFIG, "-RejectDirectSend $true", Documented;
    /// A stranger asks for a domain that is not accepted.
    RelayDenied { domain: DomainName } = "relay-denied", RELAY_DENIED, "no connector matches and the recipient's domain is not accepted", Documented;
    /// A connector matches by address, but neither domain is accepted.
    RelayDeniedSender { connector: Name, sender: String } = "relay-denied-sender", RELAY_NOTICE, "since July 2017: sender domain accepted, or certificate of an accepted domain", Documented;
    /// A Partner connector asks for a certificate that was not presented.
    PartnerCertificateRequired { connector: Name } = "partner-certificate-required", PARTNER, "RestrictDomainsToCertificate", Documented;
    /// A Partner connector lists other addresses.
    PartnerAddressRequired { connector: Name } = "partner-address-required", PARTNER, "RestrictDomainsToIPAddresses", Documented;
    /// A Partner connector requires TLS.
    PartnerTlsRequired { connector: Name } = "partner-tls-required", INBOUND_CONNECTOR, "-RequireTls; the reply's wording is not documented", Assumed;

    /// Nobody sends from the domain.
    SendingFromDisabled { domain: DomainName } = "sending-from-disabled", SET_ACCEPTED_DOMAIN, "-SendingFromDomainDisabled; the reply is not documented", Documented;
    /// Mail to the domain is blocked.
    SendingToDisabled { domain: DomainName } = "sending-to-disabled", SET_ACCEPTED_DOMAIN, "-SendingToDomainDisabled; the reply is not documented", Documented;

    // Exchange Online: inbound connectors of partners
    /// A Partner connector recognises the server.
    PartnerRecognized { connector: Name, by: &'static str } = "partner-recognized", PARTNER, "a Partner connector applies to its sender domains; certificate or addresses identify the partner", Documented;
    /// A Partner connector identifies the server, so that it is no direct send.
    DirectSendIdentified { connector: Name, domain: DomainName } = "direct-send-identified", SET_ORGANIZATION_CONFIG, "-RejectDirectSend: refused only where no connector identifies the server", Documented;

    // Exchange Online: edge blocking and filtering
    /// The directory knows the address.
    KnownAtEdge { recipient: EmailAddress } = "known-at-edge", DBEB, "recipients of an authoritative domain are looked up in the session", Documented;
    /// The directory does not know it.
    UnknownAtEdge { recipient: EmailAddress, domain: DomainName } = "unknown-at-edge", DBEB, "550 5.4.1 for unknown recipients of an authoritative domain", Documented;
    /// A recipient that the edge's copy of the directory does not have yet.
    NotYetAtEdge { recipient: EmailAddress, domain: DomainName } = "not-yet-at-edge", DBEB, "a new recipient takes up to 24 hours to be copied to the edge", Documented;
    /// A public folder in the cloud, which edge blocking does not know.
    PublicFolderUnknownAtEdge { recipient: EmailAddress, domain: DomainName } = "public-folder-unknown-at-edge", DBEB, "mail-enabled public folders in Exchange Online are not supported; folders on-premises are", Documented;
    /// The domain is not authoritative.
    EdgeBlockingInactive { domain: DomainName } = "edge-blocking-inactive", DBEB, "active for authoritative domains only", Documented;
    /// The message originates in the tenant.
    EdgeBlockingSkipped = "edge-blocking-skipped", DBEB, "speaks of mail from outside; nothing on originating mail", Assumed;
    /// Verdicts of content filters are not simulated.
    ContentAssumedClean = "content-assumed-clean", EOP, "malware, policy and content filtering run here, in this order; what they find is what the message says", Documented;

    // Exchange Online: authentication of mail from outside
    /// The message counts as internal.
    FilteringBypassed { connector: Name } = "filtering-bypassed", INBOUND_CONNECTOR, "-TreatMessagesAsInternal: internal messages bypass spam filtering", Documented;
    /// The message comes back with what the first pass found.
    HeadersPromoted { connector: Name } = "headers-promoted", SECOND_PASS, "headers that both sides promote keep what the first pass found", Documented;
    /// It comes back without.
    HeadersNotPromoted { connector: Name } = "headers-not-promoted", SECOND_PASS, "cause: one side does not promote the headers, so the second pass judges the own server", Documented;
    /// SPF: the client may send for the domain.
    SpfPasses { domain: DomainName, address: String, term: String } = "spf-passes", RFC7208, "§4 and §8.3", Standard;
    /// SPF: it may not, or nobody says so; the filters weigh it.
    SpfDoesNotPass { domain: DomainName, address: String, result: &'static str, term: String } = "spf-does-not-pass", EOP, "content filtering weighs the result of RFC 7208 §4; no source names a refusal for it alone", Assumed;
    /// SPF: the records cannot be interpreted.
    SpfPermanentError { domain: DomainName, problem: &'static str, term: String } = "spf-permanent-error", RFC7208, "§2.6.7 and §4.6", Standard;
    /// SPF needs a record that is not described.
    SpfUndetermined { domain: DomainName, missing: String } = "spf-undetermined", MODEL, "outside the topology: never guessed", Standard;
    /// SPF needs the client's address.
    SpfClientUnknown { domain: DomainName } = "spf-client-unknown", RFC7208, "§4.1: the client's address is what is checked", Standard;
    /// DMARC: SPF or DKIM vouches for the author's domain.
    DmarcPasses { domain: DomainName, by: &'static str, aligned: DomainName } = "dmarc-passes", RFC7489, "§3.1 and §4.2: an aligned identifier", Standard;
    /// DMARC: nobody vouches.
    DmarcFails { domain: DomainName, policy: &'static str } = "dmarc-fails", RFC7489, "§6.6.2: no aligned identifier", Standard;
    /// DMARC hangs on an SPF result that is open.
    DmarcUndetermined { domain: DomainName } = "dmarc-undetermined", MODEL, "outside the topology: never guessed", Standard;
    /// The domain's wish to refuse is honored.
    DmarcRejects { domain: DomainName } = "dmarc-rejects", NDR, "5.7.509: does not pass DMARC verification and has a DMARC policy of reject", Documented;
    /// Another filter stands in front of the tenant.
    DmarcNotHonored { domain: DomainName, host: DomainName } = "dmarc-not-honored", ANTI_PHISHING, "spoof protection and sender DMARC policies: not honored behind another service without enhanced filtering", Documented;

    // Exchange Online: enhanced filtering, content filtering
    /// SPF and DMARC are judged for an earlier server.
    EnhancedFiltering { connector: Name, address: String } = "enhanced-filtering", ENHANCED_FILTERING, "EFSkipLastIP, EFSkipIPs: the first address that is not skipped; private ones always are", Documented;
    /// Not all recipients are meant.
    EnhancedFilteringNotForAll { connector: Name } = "enhanced-filtering-not-for-all", ENHANCED_FILTERING, "EFUsers: only where all recipients are listed", Documented;
    /// Centralized mail transport is on.
    EnhancedFilteringUnsupported { connector: Name } = "enhanced-filtering-unsupported", ENHANCED_FILTERING, "not supported with centralized mail transport; what happens then is not said", Assumed;
    /// Malware.
    MalwareQuarantined = "malware-quarantined", EOP, "anti-malware comes before policy and content filtering; what it finds goes to quarantine", Documented;
    /// A rule set the SCL to −1.
    SpamFilterSkipped = "spam-filter-skipped", NEW_TRANSPORT_RULE, "-SetSCL -1: the message skips spam filtering", Documented;
    /// Internal mail, whatever a filter would find in it.
    InternalMailUnfiltered = "internal-mail-unfiltered", INBOUND_CONNECTOR, "-TreatMessagesAsInternal: internal messages bypass spam filtering", Documented;
    /// The tenant allows the author.
    SenderAllowed { sender: EmailAddress } = "sender-allowed", CONTENT_FILTER_POLICY, "-AllowedSenders, -AllowedSenderDomains: SCL -1", Documented;
    /// The tenant allows the client.
    AddressAllowed { address: String } = "address-allowed", CONNECTION_FILTER_POLICY, "-IPAllowList: messages are not identified as spam", Documented;
    /// A remote domain is trusted.
    RemoteDomainTrusted { sender: EmailAddress, domain: String } = "remote-domain-trusted", SET_REMOTE_DOMAIN, "-TrustedMailInboundEnabled $true: messages from senders in the remote domain bypass content filtering", Documented;
    /// The Junk Email folder.
    MovedToJunk { found: &'static str } = "moved-to-junk", CONTENT_FILTER_POLICY, "MoveToJmf: delivered to the Junk Email folder", Documented;
    /// The Junk Email folder of a mailbox elsewhere.
    MarkedForJunk { found: &'static str } = "marked-for-junk", CONTENT_FILTER_POLICY, "MoveToJmf: hybrid environments need rules on the server that has the mailbox", Documented;
    /// Marked, and delivered to the inbox.
    MarkedAsSpam { found: &'static str } = "marked-as-spam", CONTENT_FILTER_POLICY, "AddXHeader, NoAction", Documented;
    /// Quarantine.
    Quarantined { found: &'static str } = "quarantined", CONTENT_FILTER_POLICY, "Quarantine; always for phishing of high confidence", Documented;
    /// Deleted.
    DeletedByFilter { found: &'static str } = "deleted-by-filter", CONTENT_FILTER_POLICY, "Delete: during filtering, and nobody can get it back", Documented;
    /// The domain's wish for quarantine is honored.
    DmarcQuarantines { domain: DomainName } = "dmarc-quarantines", ANTI_PHISHING, "spoof protection and sender DMARC policies: p=quarantine goes to quarantine", Documented;

    // Recipients
    /// A mailbox here.
    ResolvedMailbox { recipient: EmailAddress } = "resolved-mailbox", AD, "known recipients of accepted domains", Documented;
    /// The part before a plus stands for a mailbox, or for one that own servers may know.
    PlusAddress { recipient: EmailAddress, base: EmailAddress } = "plus-address", PLUS_ADDRESSING, "the full address first, then the one without the plus and the tag; -DisablePlusAddressInRecipients turns it off", Documented;
    /// A mail user: the mailbox is elsewhere.
    ResolvedMailUser { recipient: EmailAddress, external: EmailAddress } = "resolved-mail-user", HROUTE, "mail users are sent on to their external address", Documented;
    /// A mail contact: somebody outside.
    ResolvedMailContact { recipient: EmailAddress, external: EmailAddress } = "resolved-mail-contact", HROUTE, "mail contacts are sent on to their external address", Documented;
    /// A group: one copy for each member.
    ExpandedGroup { recipient: EmailAddress, members: usize } = "expanded-group", RFC5321, "§3.9.2: each list member gets a copy", Standard;
    /// A group without members.
    EmptyGroup { recipient: EmailAddress } = "empty-group", MODEL, "a group without members delivers to nobody and says nothing", Assumed;
    /// A Microsoft 365 group: its mailbox, and subscribed members.
    ExpandedUnifiedGroup { recipient: EmailAddress, members: usize } = "expanded-unified-group", MODEL, "delivered to the group's mailbox and to subscribed members", Assumed;
    /// A remote mailbox object.
    ResolvedRemoteMailbox { recipient: EmailAddress, external: EmailAddress } = "resolved-remote-mailbox", HROUTE, "remote mailboxes are sent on to their routing address", Documented;
    /// A remote mailbox without a routing address.
    RemoteMailboxWithoutAddress { recipient: EmailAddress } = "remote-mailbox-without-address", NDR, "KB 2685437: 5.1.1 RecipNotFound without a target address", Documented;
    /// A mail-enabled public folder here.
    ResolvedPublicFolder { recipient: EmailAddress } = "resolved-public-folder", AD, "known recipients of accepted domains", Documented;
    /// The object of a mail-enabled public folder that is elsewhere.
    ResolvedRemotePublicFolder { recipient: EmailAddress, external: EmailAddress } = "resolved-remote-public-folder", PUBLIC_FOLDERS, "mail-enabled public folders are synchronized as objects with an external address", Documented;
    /// Not in the directory; the domain is relayed.
    UnknownRelayed { recipient: EmailAddress, domain: DomainName } = "unknown-relayed", AD, "internal relay: unknown recipients are relayed to the own server", Documented;
    /// Not in the directory, and below a domain that matches subdomains.
    UnknownInSubdomain { recipient: EmailAddress, domain: DomainName } = "unknown-in-subdomain", SUBD, "MatchSubDomains accepts every name below", Documented;
    /// Not in the directory; the domain is authoritative.
    UnknownAuthoritative { recipient: EmailAddress, domain: DomainName } = "unknown-authoritative", NDR, "5.1.10; older texts show 5.1.1 for the same", Documented;
    /// A domain of somebody else.
    ForeignRecipient { domain: DomainName } = "foreign-recipient", AD, "not an accepted domain", Documented;
    /// The recipient takes authenticated senders only.
    SenderNotAuthenticated { recipient: EmailAddress } = "sender-not-authenticated", NDR, "5.7.133 and its neighbours", Documented;
    /// The recipient takes mail from listed senders only, and the sender is one.
    SenderListed { recipient: EmailAddress, sender: EmailAddress, entry: EmailAddress } = "sender-listed", SET_MAILBOX, "-AcceptMessagesOnlyFromSendersOrMembers: the members of a listed group too", Documented;
    /// The same, and the sender is none.
    SenderNotListed { recipient: EmailAddress, sender: EmailAddress } = "sender-not-listed", SENDER_NOT_ALLOWED, "5.7.124: the sender is not in the list, directly or as a member of a group", Documented;
    /// The recipient takes no mail from the sender.
    SenderRejected { recipient: EmailAddress, sender: EmailAddress, entry: EmailAddress } = "sender-rejected", SET_MAILBOX, "-RejectMessagesFromSendersOrMembers; what a sender on both lists meets follows from the texts of both", Documented;
    /// A stranger in the name of a listed sender.
    StrangerNotListed { recipient: EmailAddress, sender: EmailAddress } = "stranger-not-listed", MODEL, "reading authenticated-only of sender-lists-of-strangers", Assumed;
    /// The message is larger than the recipient takes.
    MessageTooLargeForRecipient { recipient: EmailAddress, size: ByteSize, limit: ByteSize } = "message-too-large-for-recipient", SET_MAILBOX, "-MaxReceiveSize; bounces show 5.2.3 RecipSizeLimit", Observed;
    /// The message is larger than the mailbox may send.
    MessageTooLargeForSender { sender: EmailAddress, size: ByteSize, limit: ByteSize } = "message-too-large-for-sender", SET_MAILBOX, "-MaxSendSize; a support article prints 5.2.11 SendSizeLimit.Sender", Documented;
    /// More recipients than the organization allows.
    TooManyForOrganization { recipients: usize, limit: u32 } = "too-many-for-organization", SET_TRANSPORT_CONFIG, "-MaxRecipientEnvelopeLimit: the most recipients of a message; 1000 in Exchange Online", Documented;
    /// More recipients than the mailbox may send to.
    TooManyRecipients { sender: EmailAddress, recipients: usize, limit: u32 } = "too-many-recipients", TOO_MANY_RECIPIENTS, "5.5.3 RESOLVER.ADR.RecipLimit; Set-Mailbox, -RecipientLimits", Documented;
    /// The mailbox forwards.
    Forwarded { recipient: EmailAddress, target: EmailAddress } = "forwarded", SET_MAILBOX, "ForwardingAddress wins over ForwardingSmtpAddress", Documented;
    /// The mailbox keeps a copy and forwards another.
    ForwardedWithCopy { recipient: EmailAddress, target: EmailAddress } = "forwarded-with-copy", SET_MAILBOX, "-DeliverToMailboxAndForward", Documented;
    /// Forwarding, or a group, that leads only back to itself.
    RecipientRing { recipient: EmailAddress } = "recipient-ring", LOOPS, "forwarding rings are detected; the reply for mailbox forwarding is not documented", Assumed;
    /// Forwarding outside is not allowed.
    ForwardingRefused { target: EmailAddress } = "forwarding-refused", OUTBOUND_SPAM, "-AutoForwardingMode; 5.7.520", Documented;

    // Inbox rules
    /// An inbox rule redirects what the mailbox got.
    InboxRuleRedirects { recipient: EmailAddress, target: EmailAddress } = "inbox-rule-redirects", NEW_INBOX_RULE, "-RedirectTo", Documented;
    /// Inbox rules have sent it on before.
    InboxRuleLimit { recipient: EmailAddress, target: EmailAddress } = "inbox-rule-limit", LOOPS, "X-MS-Exchange-Inbox-Rules-Loop: 1 online, 3 on-premises; dropped without a word", Documented;
    /// A remote domain stops automatic forwarding.
    AutoForwardStopped { target: EmailAddress, domain: String } = "auto-forward-stopped", SET_REMOTE_DOMAIN, "-AutoForwardEnabled $false: auto-forwarded messages are not delivered; the default on-premises", Documented;
    /// A remote domain gets no reports.
    ReportStopped { recipient: EmailAddress, domain: String } = "report-stopped", SET_REMOTE_DOMAIN, "-NDREnabled $false: non-delivery reports are not sent to recipients in the remote domain", Documented;

    // Mail flow rules
    /// No rule changes the way.
    NoRuleMatches = "no-rule-matches", RULES, "conditions, exceptions and priority", Documented;
    /// Rules do not look at system messages.
    RulesSkipSystemMessages = "rules-skip-system-messages", RULES, "non-delivery reports are not processed", Documented;
    /// A rule chooses a connector.
    RuleRoutes { rule: Name, connector: Name } = "rule-routes", RULE_ACTIONS, "RouteMessageOutboundConnector", Documented;
    /// A rule matches, and the reading in force spares mailboxes.
    RuleSparesMailbox { rule: Name, recipient: EmailAddress } = "rule-spares-mailbox", MODEL, "the guide behind scenario 1: the address is looked up before the rule applies", Assumed;
    /// A rule replaces the recipient.
    RuleRedirects { rule: Name, target: EmailAddress } = "rule-redirects", RULE_ACTIONS, "RedirectMessageTo", Documented;
    // Mail flow rules: added recipients, moderation, quarantine, spam confidence, what they write into a message
    /// A rule adds a recipient.
    RuleAddsRecipient { rule: Name, target: EmailAddress } = "rule-adds-recipient", RULE_ACTIONS, "AddToRecipients, CopyTo, BlindCopyTo", Documented;
    /// It would add one to a copy that a rule made.
    RuleAddsNobody { rule: Name } = "rule-adds-nobody", LOOPS, "what rules made is marked so that rules do not multiply it; whether that holds for added recipients is not said", Assumed;
    /// More recipients than rules may add.
    RuleRecipientLimit { rule: Name, target: EmailAddress } = "rule-recipient-limit", RULE_LIMITS, "100 recipients added by all rules; what happens to the next one is not said", Assumed;
    /// A moderator has to approve.
    RuleModerates { rule: Name, moderator: EmailAddress } = "rule-moderates", RULE_ACTIONS, "ModerateMessageByUser", Documented;
    /// A rule quarantines.
    RuleQuarantines { rule: Name } = "rule-quarantines", RULE_ACTIONS, "Quarantine; no further rule is evaluated", Documented;
    /// A rule sets the spam confidence level.
    RuleSetsScl { rule: Name, level: Scl } = "rule-sets-scl", NEW_TRANSPORT_RULE, "-SetSCL: what content filtering starts from", Documented;
    /// A rule writes in front of the subject.
    RulePrependsSubject { rule: Name } = "rule-prepends-subject", RULE_ACTIONS, "PrependSubject", Documented;
    /// A rule writes a disclaimer into the text.
    RuleAddsDisclaimer { rule: Name } = "rule-adds-disclaimer", RULE_ACTIONS, "ApplyHtmlDisclaimerText", Documented;
    /// The text is signed too.
    BodySignaturesBroken = "body-signatures-broken", RFC6376, "§3.7: the body hash covers the text", Standard;
    /// A rule rejects.
    RuleRejects { rule: Name } = "rule-rejects", RULE_ACTIONS, "RejectMessage", Documented;
    /// A rule deletes.
    RuleDeletes { rule: Name } = "rule-deletes", RULE_ACTIONS, "DeleteMessage", Documented;
    /// A rule sets a header field.
    RuleSetsHeader { rule: Name, header: String } = "rule-sets-header", RULE_ACTIONS, "SetHeaderName", Documented;
    /// A rule removes a header field.
    RuleRemovesHeader { rule: Name, header: String } = "rule-removes-header", RULE_ACTIONS, "RemoveHeader", Documented;
    /// What a rule changed was signed.
    SignaturesBroken { header: String } = "signatures-broken", RFC6376, "§5.4.1: header fields that signers are told to sign; which ones a signer chose is not modelled", Assumed;
    /// A rule asks for TLS.
    RuleRequiresTls { rule: Name } = "rule-requires-tls", RULE_ACTIONS, "RouteMessageOutboundRequireTls", Documented;
    /// A rule stops the others.
    RuleStops { rule: Name } = "rule-stops", RULES, "StopRuleProcessing", Documented;
    /// A second redirect.
    RuleRedirectLimit { rule: Name } = "rule-redirect-limit", LOOPS, "5.7.128: one redirect by rules", Documented;

    // Exchange Online: next hop
    /// A rule named the connector.
    ConnectorByRule { connector: Name, rule: Name } = "connector-by-rule", ADDON, "a routing rule takes its messages to the connector, mailboxes of the tenant included", Documented;
    /// A rule named a connector that cannot be used.
    RuleConnectorUnusable { connector: Name, rule: Name, state: &'static str } = "rule-connector-unusable", COND, "the connector must exist and be enabled; what follows is not documented: default routing", Assumed;
    /// Centralised mail transport.
    CentralizedTransport { connector: Name } = "centralized-transport", HROUTE, "centralised mail transport sends outside mail over the own servers first", Documented;
    /// Came from the own servers already.
    CentralizedTransportSkipped { connector: Name } = "centralized-transport-skipped", CMT, "mail that came from on-premises is not sent back there", Documented;
    /// The mailbox is here.
    LocalMailbox { recipient: EmailAddress } = "local-mailbox", HROUTE, "mail for a mailbox of the tenant is delivered in the tenant", Documented;
    /// A connector lists the domain.
    ConnectorByDomain { connector: Name, domain: DomainName } = "connector-by-domain", ROUTE, "connector choice by recipient domain: the exact domain first", Documented;
    /// A connector lists a wildcard above the domain.
    ConnectorByWildcard { connector: Name, pattern: String } = "connector-by-wildcard", ROUTE, "its worked example: the wildcard is the more specific one", Documented;
    /// A connector takes all accepted domains.
    ConnectorForAcceptedDomains { connector: Name, domain: DomainName } = "connector-for-accepted-domains", OUTBOUND_CONNECTOR, "-AllAcceptedDomains", Documented;
    /// A connector takes everything.
    ConnectorForAll { connector: Name } = "connector-for-all", CONN, "RecipientDomains *", Documented;
    /// Several connectors have the same scope.
    EqualConnectors { connector: Name } = "equal-connectors", PARTNER, "duplicates cause errors; which one wins is not said", Assumed;
    /// No connector: by MX.
    NoConnector { domain: DomainName } = "no-connector", CONN, "without a connector mail goes by MX with opportunistic TLS", Documented;
    /// A smart host.
    SmartHost { host: String } = "smart-host", OUTBOUND_CONNECTOR, "-SmartHosts, tried in turn", Documented;
    /// The smart host is the name of MX records.
    SmartHostMailExchanger { name: DomainName, host: DomainName } = "smart-host-mail-exchanger", OUTBOUND_CONNECTOR, "-SmartHosts: the name of a server, of a mail exchange (MX) record, or of an address record; New-SendConnector has the same", Documented;
    /// The connector leaves the choice of host to DNS.
    ConnectorUsesMx { connector: Name, domain: DomainName } = "connector-uses-mx", OUTBOUND_CONNECTOR, "-UseMXRecord $true", Documented;
    /// A connector without smart hosts that does not use MX either.
    SmartHostMissing { connector: Name } = "smart-host-missing", OUTBOUND_CONNECTOR, "-UseMXRecord $false needs SmartHosts", Documented;

    // Exchange Online: the way out
    /// Centralised mail transport without a connector for all recipients.
    CentralizedTransportNowhere { connector: Name, domain: DomainName } = "centralized-transport-nowhere", HOPS, "centralized mail transport without an OnPremises connector, or with one for accepted domains only", Documented;
    /// Signed in the name of the author's domain.
    DkimSigned { domain: DomainName } = "dkim-signed", DKIM_CONFIGURE, "outbound mail of a domain is signed in its name once signing is turned on", Documented;
    /// The records of the selectors are not there.
    DkimSelectorsMissing { domain: DomainName } = "dkim-selectors-missing", DKIM_CONFIGURE, "the CNAME records of both selectors have to resolve", Documented;
    /// Forwarded mail gets a sender of the tenant's.
    SenderRewritten { sender: EmailAddress, rewritten: EmailAddress } = "sender-rewritten", SRS, "the envelope sender of forwarded mail is rewritten on the way out", Documented;
    /// A report for a rewritten sender.
    SenderRestored { rewritten: EmailAddress, sender: EmailAddress } = "sender-restored", SRS, "reports to the rewritten sender are returned to the original one", Documented;
    /// Forwarded mail keeps its sender.
    SenderKept { sender: EmailAddress } = "sender-kept", OUTBOUND_CONNECTOR, "-SenderRewritingEnabled $false: mail to own servers is not rewritten", Documented;
    /// Forwarded mail that nobody vouched for.
    RelayPool { address: String } = "relay-pool", RELAY_POOL, "forwarded mail without SPF or DKIM pass leaves from the relay pool", Documented;
    /// A host of Microsoft's that takes nobody's mail.
    WrongFrontDoor { host: String } = "wrong-front-door", WRONG_REGION, "451 4.4.62 ATTR35: a retired name, or an address, in the place of the tenant's own host name", Documented;
    /// An address that does not exist on the Internet.
    PrivateAddress { host: String, address: String } = "private-address", RFC1918, "§3: private addresses have no meaning outside; the reply is that of a wrong smart host, 4.4.315", Standard;

    // Mail exchangers, for every system
    /// The lowest preference wins.
    MailExchanger { domain: DomainName, host: DomainName } = "mail-exchanger", RFC5321, "§5.1: lowest preference first", Standard;
    /// No MX: the address record stands in.
    ImplicitMailExchanger { domain: DomainName } = "implicit-mail-exchanger", RFC5321, "§5.1: implicit MX", Standard;
    /// The domain takes no mail.
    NullMx { domain: DomainName } = "null-mx", RFC7505, "§3 and §4.2", Standard;
    /// The zone has neither MX nor address.
    NoMailExchanger { domain: DomainName } = "no-mail-exchanger", RFC5321, "§5.1: no usable record is an error", Standard;
    /// The topology says nothing about the domain.
    MailExchangerNotDescribed { domain: DomainName } = "mail-exchanger-not-described", MODEL, "outside the topology: success as far as anyone can see", Standard;
    /// A host name without an address.
    HostUnresolvable { host: DomainName } = "host-unresolvable", MFI, "4.4.312 DNS query failed", Documented;
    /// A host that the topology does not describe.
    HostNotDescribed { host: String } = "host-not-described", MODEL, "outside the topology: success as far as anyone can see", Standard;

    // Connections
    /// Nothing listens.
    ConnectionRefused { host: String } = "connection-refused", MFI, "4.4.316 connection refused", Documented;
    /// Nobody answers.
    ConnectionTimedOut { host: String } = "connection-timed-out", MFI, "4.4.315 connection timed out", Documented;
    /// Somebody answers and hangs up.
    ConnectionClosed { host: String } = "connection-closed", MFI, "4.4.318 connection was closed abruptly: a firewall inspects SMTP, or the server hangs", Documented;
    /// TLS is not required and not used.
    SentInClear { host: String } = "sent-in-clear", OUTBOUND_CONNECTOR, "no TlsSettings: opportunistic TLS falls back to clear text", Documented;
    /// Encrypted without a look at the certificate.
    Encrypted { host: String } = "encrypted", OUTBOUND_CONNECTOR, "-TlsSettings EncryptionOnly, or opportunistic TLS", Documented;
    /// Encrypted, certificate trusted.
    CertificateTrusted { host: String, certificate: String } = "certificate-trusted", OUTBOUND_CONNECTOR, "-TlsSettings CertificateValidation", Documented;
    /// Encrypted, certificate trusted and named.
    CertificateNameMatches { certificate: String, name: String } = "certificate-name-matches", OUTBOUND_CONNECTOR, "-TlsSettings DomainValidation with TlsDomain", Documented;
    /// The sending side uses no TLS, whatever is offered.
    TlsSwitchedOff { host: String } = "tls-switched-off", SEND_CONNECTOR, "-IgnoreSTARTTLS; smtp_tls_security_level none does the same in Postfix", Documented;
    /// A name is to be checked, and none is set.
    CertificateNameNotSet { certificate: String } = "certificate-name-not-set", OUTBOUND_CONNECTOR, "-TlsDomain is needed with DomainValidation; what becomes of mail without it is not said", Assumed;
    /// STARTTLS required, not offered.
    TlsNotOffered { host: String } = "tls-not-offered", MFI, "450 4.4.317 when TLS is demanded and not offered", Documented;
    /// Not signed by an authority the other side trusts.
    CertificateUntrusted { certificate: Name } = "certificate-untrusted", UNTRUSTED_ROOT, "450 4.4.317 UntrustedRoot", Documented;
    /// The intermediates are missing.
    CertificateChainIncomplete { certificate: Name } = "certificate-chain-incomplete", UNTRUSTED_ROOT, "Exchange Online does not fetch intermediates", Documented;
    /// Outside its validity.
    CertificateExpired { certificate: Name } = "certificate-expired", MFI, "450 4.7.320 certificate validation failed", Documented;
    /// Another name.
    CertificateNameMismatch { certificate: String, name: String } = "certificate-name-mismatch", MFI, "450 4.7.320: subject mismatch", Documented;
    /// Postfix: TLS required, not offered.
    PostfixTlsNotOffered { host: String } = "postfix-tls-not-offered", TLS_README, "4.7.4 TLS is required, but was not offered", Observed;
    /// Postfix: certificate not verified.
    PostfixCertificateUnverified { host: String } = "postfix-certificate-unverified", TLS_README, "4.7.5 Server certificate not verified", Observed;
    /// Postfix: a level of its own for the next hop.
    PostfixTlsLevel { host: String, level: &'static str } = "postfix-tls-level", TLS_README, "smtp_tls_policy_maps, else smtp_tls_security_level", Documented;

    // DANE and MTA-STS
    /// A TLSA record matches the certificate.
    DaneAuthenticated { host: String, certificate: String } = "dane-authenticated", RFC7672, "§3.1: usable TLSA records match the certificate", Standard;
    /// There are TLSA records, but DNSSEC does not vouch for them.
    DaneNotSecure { host: String } = "dane-not-secure", RFC7672, "§2.1.1 and §2.2: without DNSSEC all the way TLSA records are not looked at", Standard;
    /// None of the TLSA records can be used.
    DaneUnusable { host: String } = "dane-unusable", DANE, "usages 0 and 1 are not usable; the presence of the record enforces TLS", Documented;
    /// STARTTLS is missing.
    DaneTlsNotOffered { host: String } = "dane-tls-not-offered", NDR, "4.7.321 starttls-not-supported", Documented;
    /// The certificate is not valid on the day.
    DaneCertificateExpired { certificate: Name } = "dane-certificate-expired", NDR, "4.7.322 certificate-expired; 4.7.323 where it is not valid yet", Documented;
    /// No TLSA record matches.
    DaneNoMatch { host: String, certificate: Name } = "dane-no-match", NDR, "4.7.323 tlsa-invalid", Documented;
    /// The certificate has another name.
    DaneHostMismatch { host: String, certificate: Name } = "dane-host-mismatch", NDR, "4.7.325 certificate-host-mismatch; RFC 7672 §3.1.2: names count with usage 2 only", Documented;
    /// Signatures do not hold.
    DnssecInvalid { name: DomainName } = "dnssec-invalid", NDR, "4.7.324 dnssec-invalid", Documented;
    /// The connector demands DANE, and the destination has none.
    DaneRequired { host: String } = "dane-required", OUTBOUND_CONNECTOR, "-SmtpDaneMode Mandatory: queued, then dropped; which code of 4.7.321 to 325 is not said", Documented;
    /// Postfix: the certificate is one of those that the policy lists.
    FingerprintMatches { host: String, certificate: Name } = "fingerprint-matches", TLS_README, "certificate fingerprint verification", Documented;
    /// Postfix offers STARTTLS with a key that is not the certificate's.
    StarttlsFails { host: String, certificate: Name } = "starttls-fails", TLS_README, "a key that does not belong to the certificate: STARTTLS is offered and fails", Observed;
    /// Postfix: level fingerprint without any.
    PostfixNoFingerprint { host: String } = "postfix-no-fingerprint", SMTP_TLS_POLICY, "fingerprint security level, but with no fingerprints to match: 4.7.5", Documented;
    /// Postfix: level dane-only, and no DANE.
    PostfixDaneOnly { host: String, problem: &'static str } = "postfix-dane-only", SMTP_TLS_POLICY, "dane_incompat(): 4.7.5", Documented;
    /// The policy is enforced.
    MtaStsEnforced { domain: DomainName } = "mta-sts-enforced", RFC8461, "§5: mode enforce", Standard;
    /// The policy only asks for reports.
    MtaStsTesting { domain: DomainName } = "mta-sts-testing", RFC8461, "§5: mode testing, delivery goes on", Standard;
    /// A policy that no record announces.
    MtaStsNotAnnounced { domain: DomainName } = "mta-sts-not-announced", RFC8461, "§3.1: without exactly one record of _mta-sts there is no policy", Standard;
    /// A record that announces a policy nobody can fetch.
    MtaStsPolicyMissing { domain: DomainName } = "mta-sts-policy-missing", RFC8461, "§5.1: a policy that cannot be fetched does not keep mail back", Standard;
    /// The policy names none of the mail exchangers.
    MtaStsNoHost { domain: DomainName } = "mta-sts-no-host", NDR, "4.4.8: MX hosts failed MTA-STS validation", Documented;
    /// STARTTLS is missing.
    MtaStsTlsNotOffered { host: String } = "mta-sts-tls-not-offered", RFC8461, "§5: not delivered to a host without STARTTLS; the reply is that of TLS demanded and not offered", Standard;
    /// The certificate is not what the policy asks for.
    MtaStsCertificateRefused { host: String, domain: DomainName } = "mta-sts-certificate-refused", NDR, "4.7.5: remote certificate failed MTA-STS validation", Documented;
    /// All is as the policy asks.
    MtaStsPasses { host: String, domain: DomainName } = "mta-sts-passes", RFC8461, "§4: host and certificate", Standard;
    /// A tenant sees that it has sent the message on before.
    LoopDetected { system: String, passes: u32 } = "loop-detected", LOOPS, "X-LD-Processed: up to three loops of a tenant to an external address or a forwarding address", Documented;
    /// The message comes back the same as before.
    Loop { system: String } = "loop", HOPS, "hop count exceeded - possible mail loop", Documented;

    // Postfix: acceptance
    /// The client may relay.
    ClientMayRelay = "client-may-relay", SMTPD_ACCESS, "permit_mynetworks, permit_sasl_authenticated", Documented;
    /// The message is larger than Postfix takes.
    MessageTooLargeForServer { size: ByteSize, limit: ByteSize } = "message-too-large-for-server", POSTCONF, "message_size_limit", Documented;
    /// The domain is one that Postfix takes mail for.
    DestinationAccepted { domain: DomainName, class: &'static str } = "destination-accepted", SMTPD_ACCESS, "reject_unauth_destination lets local, virtual and relay domains pass", Documented;
    /// The client may not relay.
    RelayAccessDenied { domain: DomainName } = "relay-access-denied", SMTPD_ACCESS, "smtpd_relay_restrictions", Observed;
    /// A restriction class lets the recipient pass.
    ClassPermits { class: Name, recipient: EmailAddress } = "class-permits", SMTPD_ACCESS, "check_client_access to a restriction class with check_recipient_access", Observed;
    /// A restriction class refuses the recipient.
    ClassRefuses { class: Name, recipient: EmailAddress } = "class-refuses", SMTPD_ACCESS, "check_recipient_access static: behind the list", Observed;
    /// The table of the class does not know the recipient.
    UnknownInTable { recipient: EmailAddress, table: &'static str } = "unknown-in-table", POSTCONF, "smtpd_reject_unlisted_recipient", Observed;
    /// The table knows the recipient.
    KnownInTable { recipient: EmailAddress, table: &'static str } = "known-in-table", POSTCONF, "smtpd_reject_unlisted_recipient", Observed;
    /// There is no table: every address is taken.
    TableEmpty { domain: DomainName, table: &'static str } = "table-empty", POSTCONF, "an empty recipient map accepts all", Observed;

    /// check_client_access refuses the client.
    ClientRejected { client: String } = "client-rejected", SMTPD_ACCESS, "check_client_access with REJECT: 554 5.7.1 Client host rejected, at RCPT", Observed;
    /// A table that postmap has not built.
    TableNotBuilt { table: &'static str } = "table-not-built", DATABASE, "an indexed table is a file that postmap builds; without it every look-up fails: 451 4.3.0", Observed;

    // Postfix: class and next hop
    /// mydestination.
    ClassLocal { domain: DomainName } = "class-local", ADDRESS_CLASS, "mydestination", Observed;
    /// virtual_alias_domains.
    ClassVirtualAlias { domain: DomainName } = "class-virtual-alias", ADDRESS_CLASS, "virtual_alias_domains", Documented;
    /// virtual_mailbox_domains.
    ClassVirtualMailbox { domain: DomainName } = "class-virtual-mailbox", ADDRESS_CLASS, "virtual_mailbox_domains", Observed;
    /// relay_domains.
    ClassRelay { domain: DomainName } = "class-relay", ADDRESS_CLASS, "relay_domains, names below included", Observed;
    /// Everything else.
    ClassDefault { domain: DomainName } = "class-default", ADDRESS_CLASS, "no class names the domain", Observed;
    /// An alias.
    VirtualAlias { recipient: EmailAddress, target: String } = "virtual-alias", POSTCONF, "virtual_alias_maps", Documented;
    /// Aliases that point at each other.
    VirtualAliasRing { recipient: EmailAddress } = "virtual-alias-ring", POSTCONF, "451 4.6.0 after DATA", Observed;
    /// More addresses than an alias may become.
    AliasExpansionLimit { recipient: EmailAddress, limit: usize } = "alias-expansion-limit", POSTCONF, "virtual_alias_expansion_limit: 451 4.6.0 after DATA", Observed;
    /// A line of alias_maps.
    LocalAlias { recipient: EmailAddress, target: String } = "local-alias", LOCAL, "aliases come first", Observed;
    /// A list whose owner has a line of its own.
    AliasOwner { recipient: EmailAddress, owner: EmailAddress } = "alias-owner", LOCAL, "owner-name becomes the envelope sender of what alias name sends on", Observed;
    /// Lines of alias_maps that name each other, or go on for too long.
    AliasDatabaseLoop { recipient: EmailAddress } = "alias-database-loop", LOCAL, "5.4.6 alias database loop", Observed;
    /// local(8) handed the message in anew before, for the same address.
    ForwardingLoop { recipient: EmailAddress } = "forwarding-loop", LOCAL, "Delivered-To: 5.4.6 mail forwarding loop", Observed;
    /// A message handed in anew has too many Received fields.
    TooManyHops { limit: u32 } = "too-many-hops", POSTCONF, "hopcount_limit", Observed;
    /// transport_maps.
    TransportMaps { pattern: String, transport: String } = "transport-maps", TRANSPORT, "looked up first, the most specific key wins", Observed;
    /// The class's own transport.
    ClassTransport { parameter: &'static str, transport: String } = "class-transport", RESOLVER, "local_transport, virtual_transport, relay_transport, default_transport", Observed;
    /// sender_dependent_default_transport_maps.
    SenderTransport { key: String, transport: String } = "sender-transport", RESOLVER, "default class only", Observed;
    /// sender_dependent_relayhost_maps.
    SenderRelayhost { key: String, relayhost: String } = "sender-relayhost", RESOLVER, "relay and default class; above relayhost", Observed;
    /// relayhost.
    Relayhost { relayhost: String } = "relayhost", POSTCONF, "relayhost; never for local and virtual mailbox domains", Observed;
    /// The recipient domain's MX.
    RecipientMx { domain: DomainName } = "recipient-mx", RESOLVER, "nothing above names a next hop", Observed;
    /// mailbox_transport_maps, mailbox_transport, fallback_transport or the spool.
    LocalDelivery { parameter: &'static str, transport: String } = "local-delivery", LOCAL, "order inside local delivery", Observed;
    /// The best mail exchanger is this host.
    LoopsBackToMyself { domain: DomainName } = "loops-back-to-myself", POSTCONF, "5.4.6: the best mail exchanger is this host", Observed;
    /// The host answers with the server's own name: it is the server itself, which did not know the address for its own.
    GreetedByOwnName { host: String } = "greeted-by-own-name", POSTCONF, "proxy_interfaces; 5.4.6, greeted me with my own hostname", Observed;
    /// relayhost is the server itself.
    RelayhostIsMyself { relayhost: String } = "relayhost-is-myself", POSTCONF, "relayhost: 4.3.5, taken for a mistake that is mended", Observed;
    /// `error:` transport.
    ErrorTransport = "error-transport", TRANSPORT, "error: bounces with its text", Documented;
    /// `discard:` transport.
    DiscardTransport = "discard-transport", TRANSPORT, "discard: drops", Documented;

    // Stores
    /// Dovecot has the user.
    DeliveredOverLmtp { recipient: EmailAddress } = "delivered-over-lmtp", DOVECOT_LMTP, "LMTP looks the full address up in the user database", Observed;
    /// Dovecot does not have the user.
    UnknownToDovecot { recipient: EmailAddress } = "unknown-to-dovecot", DOVECOT_LMTP, "550 5.1.1 User doesn't exist, after Postfix accepted", Observed;
    /// Dovecot has no passdb.
    DovecotWithoutPassdb { recipient: EmailAddress } = "dovecot-without-passdb", DOVECOT_LMTP, "451 4.3.0: without a passdb nobody can be looked up", Observed;
    /// Dovecot may not write where the mailbox lies.
    DovecotStoreUnwritable { recipient: EmailAddress } = "dovecot-store-unwritable", DOVECOT_LMTP, "451 4.2.0: the store cannot be written", Observed;
    /// Dovecot looks for another name.
    DovecotUsernameFormat { recipient: EmailAddress } = "dovecot-username-format", DOVECOT_LMTP, "auth_username_format makes another name of the address: 550 5.1.1", Observed;
    /// Nobody takes the local recipient but luser_relay.
    LuserRelay { recipient: EmailAddress, target: EmailAddress } = "luser-relay", LOCAL, "luser_relay comes last", Documented;
    /// Nothing listens on the socket.
    LmtpUnreachable = "lmtp-unreachable", DOVECOT_LMTP, "connect to the socket: no such file or directory", Observed;
    /// Postfix's own mailbox delivery.
    DeliveredLocally { recipient: EmailAddress } = "delivered-locally", LOCAL, "local or virtual delivery agent", Documented;
    /// A mailbox of Exchange Online.
    DeliveredToMailbox { recipient: EmailAddress } = "delivered-to-mailbox", HROUTE, "delivered to the mailbox", Documented;

    // Other hosts
    /// The host takes mail for the domain.
    HostAccepts { domain: DomainName } = "host-accepts", MODEL, "an SMTP host takes what its list of domains covers", Assumed;
    /// It does not.
    HostRefuses { domain: DomainName } = "host-refuses", RFC5321, "§3.6.1: a server may refuse to relay", Standard;
    /// It has the mailbox.
    HostDelivers { recipient: EmailAddress } = "host-delivers", MODEL, "an SMTP host delivers the addresses listed for it", Assumed;
    /// It passes the message on.
    HostForwards { host: String } = "host-forwards", THIRD, "a filter hands what it took to the host configured behind it", Documented;

    /// A client that may send to anybody.
    HostClientMayRelay { address: String } = "host-client-may-relay", RFC5321, "§3.6.1: whom a server relays for is its own choice", Standard;
    /// Mail in clear is not taken.
    HostRequiresTls = "host-requires-tls", RFC3207, "§4: 530 Must issue a STARTTLS command first", Standard;
    /// A mailbox host without that user.
    HostUnknownUser { recipient: EmailAddress } = "host-unknown-user", RFC5321, "§3.3: 550 for a mailbox that does not exist", Standard;
    /// One user's mail is sent on.
    HostForwardsUser { recipient: EmailAddress, target: EmailAddress } = "host-forwards-user", RFC5321, "§3.9.1: forwarding keeps the reverse-path", Standard;
    /// It does not check SPF for this client.
    HostExempts { client: String } = "host-exempts", MODEL, "what a host with the client among the exempt does with it", Standard;
    /// SPF fails, and the host refuses for it.
    HostRefusesSpf { domain: DomainName, address: String, term: String } = "host-refuses-spf", NDR, "5.7.23: rejected because of Sender Policy Framework violation", Documented;
    /// It marks what it has seen.
    HostStampsHeader { header: String } = "host-stamps-header", ADDON, "the service stamps a header that the rule's exception asks for", Documented;

    // Exchange Server: receive connectors
    /// The connector whose range holds the client's address most narrowly.
    ReceiveConnector { connector: Name } = "receive-connector", RECEIVE_CONNECTOR, "-RemoteIPRanges: where ranges overlap, the most specific match", Documented;
    /// No connector is for this client.
    NoReceiveConnector = "no-receive-connector", MODEL, "what a client meets whom no connector lists is not documented: no service", Assumed;
    /// The transaction has more recipients than the connector takes.
    TooManyForConnector { connector: Name, count: usize, limit: u32 } = "too-many-for-connector", RECEIVE_CONNECTOR, "-MaxRecipientsPerMessage: the most recipients of a message, 200 by default; 452 by RFC 5321 §4.5.3.1.10", Documented;
    /// The message is larger than the connector takes.
    MessageTooLargeForConnector { connector: Name, size: ByteSize, limit: ByteSize } = "message-too-large-for-connector", RECEIVE_CONNECTOR, "-MaxMessageSize; 552 5.3.4", Documented;
    /// Larger than Exchange Online takes at all.
    MessageTooLargeForService { size: ByteSize, limit: ByteSize } = "message-too-large-for-service", RULE_LIMITS, "message size limits: 150 MB at most; the answer is that of RFC 1870, 552", Documented;
    /// More systems than the connector allows have had the message.
    TooManyHopsForConnector { connector: Name, hops: usize, limit: u32 } = "too-many-hops-for-connector", RECEIVE_CONNECTOR, "-MaxHopCount: the Received fields of a submitted message; 554 5.4.6", Documented;
    /// The connector requires TLS.
    ReceiveTlsRequired { connector: Name } = "receive-tls-required", RECEIVE_CONNECTOR, "-RequireTLS; 451 5.7.3 STARTTLS is required to send mail", Documented;
    /// Every client of the connector counts as authenticated.
    ExternallySecured { connector: Name } = "externally-secured", ANONYMOUS_RELAY, "ExternalAuthoritative with ExchangeServers: every client is trusted and may relay", Documented;
    /// A client signs in as a user.
    UserAuthenticated { connector: Name, account: EmailAddress } = "user-authenticated", RECEIVE_CONNECTORS, "BasicAuth with ExchangeUsers: users may send to any recipient, as themselves", Documented;
    /// The client's certificate has `AcceptCloudServicesMail`.
    CloudServicesMailAccepted { connector: Name, certificate: String } = "cloud-services-mail-accepted", ISSUER_CHANGE, "TlsDomainCapabilities with AcceptCloudServicesMail lets Exchange Online relay", Documented;
    /// Nobody may send without authentication.
    AnonymousRefused { connector: Name } = "anonymous-refused", RECEIVE_CONNECTOR, "-PermissionGroups without AnonymousUsers; 5.7.57", Documented;
    /// Anonymous senders reach accepted domains.
    AnonymousAccepted { connector: Name, domain: DomainName } = "anonymous-accepted", RECEIVE_CONNECTORS, "AnonymousUsers may send to accepted domains", Documented;
    /// Anonymous senders may relay.
    AnonymousRelay { connector: Name, domain: DomainName } = "anonymous-relay", ANONYMOUS_RELAY, "Ms-Exch-SMTP-Accept-Any-Recipient", Documented;
    /// They may not.
    UnableToRelay { connector: Name, domain: DomainName } = "unable-to-relay", ANONYMOUS_RELAY, "550 5.7.54; older builds print 5.7.1 Unable to relay", Observed;
    /// The directory knows the recipient.
    RecipientLookedUp { recipient: EmailAddress } = "recipient-looked-up", HROUTE, "recipients of an authoritative domain are looked up", Documented;
    /// It does not.
    UnknownToServer { recipient: EmailAddress, domain: DomainName } = "unknown-to-server", NDR, "5.1.10 RecipientNotFound; 5.1.1 in older texts", Documented;

    // Exchange Server: next hop
    /// The mailbox is on this server.
    ServerMailbox { recipient: EmailAddress } = "server-mailbox", HROUTE, "mail for a mailbox of the organization is delivered there", Documented;
    /// Delivered to it.
    DeliveredToServerMailbox { recipient: EmailAddress } = "delivered-to-server-mailbox", HROUTE, "delivered to the mailbox database", Documented;
    /// An address space is the domain itself.
    SendConnectorByDomain { connector: Name, domain: DomainName } = "send-connector-by-domain", SELECTION, "step 3: the most specific address space", Documented;
    /// An address space is a wildcard above it.
    SendConnectorByWildcard { connector: Name, space: String } = "send-connector-by-wildcard", SELECTION, "step 3: the most specific address space", Documented;
    /// An address space is `*`.
    SendConnectorForAll { connector: Name } = "send-connector-for-all", SELECTION, "step 3: nothing more specific than *", Documented;
    /// No address space covers the domain.
    NoSendConnector { domain: DomainName } = "no-send-connector", SELECTION, "messages that cannot be routed: no matching connector, the Unreachable queue", Documented;
    /// The connector looks the domain up in DNS.
    SendConnectorUsesDns { connector: Name, domain: DomainName } = "send-connector-uses-dns", SEND_CONNECTOR, "-DNSRoutingEnabled $true", Documented;
    /// The connector hands over to a smart host.
    SendSmartHost { host: String } = "send-smart-host", SEND_CONNECTOR, "-SmartHosts", Documented;
    /// The connector's certificate is gone.
    SendCertificateMissing { connector: Name, certificate: Name } = "send-certificate-missing", ISSUER_CHANGE, "454 4.7.5: the certificate of TlsCertificateName could not be found", Documented;

    // Exchange Server: several servers
    /// The transport service behind the front end does not work; another server's takes over.
    ProxiedTo { server: String, other: String } = "proxied-to", PIPELINE, "the front end proxies to a transport service that is at work", Documented;
    /// No transport service works.
    NoProxyTarget { server: String } = "no-proxy-target", ISSUER_CHANGE, "451 4.7.0 PRX5: the front end cannot proxy", Documented;
    /// The connector's source server sends, which is not the one that has the message.
    SourceServer { connector: Name, server: String } = "source-server", SEND_CONNECTOR, "-SourceTransportServers: only these servers send through the connector", Documented;
    /// A rule's connector without a source server.
    NoSourceServer { connector: Name } = "no-source-server", SEND_CONNECTOR, "-SourceTransportServers names no server that is there", Assumed;

    // Exchange Server: certificates
    /// The connector's certificate has no private key.
    SendCertificateWithoutKey { connector: Name, certificate: Name } = "send-certificate-without-key", NO_CREDENTIALS, "421 4.4.1; TLS negotiation failed with error NoCredentials", Documented;
    /// The connector's certificate is not enabled for SMTP.
    SendCertificateNotForSmtp { connector: Name, certificate: Name } = "send-certificate-not-for-smtp", NOT_BOUND, "421 4.4.1; TLS negotiation failed with error UnknownCredentials", Documented;
    /// The receive connector's certificate is gone: no STARTTLS.
    ReceiveCertificateMissing { connector: Name, certificate: Name } = "receive-certificate-missing", NEW_CERTIFICATE, "event 12014; STARTTLS is missing", Documented;
    /// Of two certificates the untrusted one was presented.
    UntrustedCertificatePicked { certificate: Name } = "untrusted-certificate-picked", TWO_CERTIFICATES, "454 4.7.0 UntrustedRoot: Access Denied; event 2004", Documented;
    /// Of two certificates the trusted one was presented.
    TrustedCertificatePicked { certificate: Name } = "trusted-certificate-picked", TWO_CERTIFICATES, "one of two matching certificates is used; which one is not said", Assumed;

    // Exchange Server: hybrid configuration and ways that lead back
    /// The sender's domain is no hybrid domain.
    NotInHybridConfiguration { domain: DomainName } = "not-in-hybrid-configuration", HYBRID_CONFIGURATION, "-Domains; with centralised transport other domains meet 550 5.7.1 Unable to relay", Observed;
    /// The next hop is the organization itself.
    SendsToItself { host: String } = "sends-to-itself", NDR, "5.3.5: the server is set up to send mail back to itself", Documented;
    /// A firewall in front of the host knows not all addresses of the client.
    FirewallDrops { host: String, address: String } = "firewall-drops", MFI, "4.4.315 connection timed out: a firewall that lets other addresses through", Documented;

    // Exchange Server: Edge Transport
    /// A server of the organization, or its Edge Transport server, is let in as such.
    ExchangeServerAuthenticated { connector: Name, system: String } = "exchange-server-authenticated", RECEIVE_CONNECTORS, "ExchangeServers: the organization's own servers, subscribed Edge Transport servers among them", Documented;
    /// Exchange Online is let in at the Edge Transport server, and its headers with it.
    OorgProtocolAccepted { connector: Name, certificate: String } = "oorg-protocol-accepted", EDGE, "TlsDomainCapabilities mail.protection.outlook.com:AcceptOorgProtocol", Documented;
    /// Recipient validation does not know the recipient.
    UnknownAtEdgeTransport { recipient: EmailAddress } = "unknown-at-edge-transport", EDGE_VALIDATION, "5.1.10: recipient validation refuses what EdgeSync has not brought over", Documented;
    /// The Edge Transport server hands over to the organization behind it.
    EdgeToOrganization { domain: DomainName } = "edge-to-organization", EDGE_SUBSCRIPTIONS, "the connector into the site serves authoritative and internal relay domains", Documented;
    /// Two Exchange servers among themselves.
    InsideExchange { system: String } = "inside-exchange", EDGE_SUBSCRIPTIONS, "mutual authentication with certificates that the subscription exchanges", Documented;
}
