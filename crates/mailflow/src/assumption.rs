//! Where sources contradict each other or are silent: the readings there are, and the one a topology takes.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::reason::Source;
use crate::reason::{Evidence, sources};

macro_rules! assumptions {
    ($($(#[$doc:meta])* $variant:ident = $id:literal [$default:literal $(, $reading:literal)*] $source:expr;)*) => {
        /// A question that the sources do not settle.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Assumption { $($(#[$doc])* $variant,)* }

        impl Assumption {
            /// Every assumption.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Its stable name.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }

            /// The readings, the default first.
            pub const fn readings(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$default $(, $reading)*],)* }
            }

            /// Where the question comes from, and what the default follows.
            pub const fn source(self) -> Source {
                match self { $(Self::$variant => $source,)* }
            }
        }
    };
}

assumptions! {
    /// Whether a mail flow rule that routes takes every message it matches, or only those whose recipient has no mailbox.
    RoutingRuleScope = "routing-rule-scope" ["every-matching-message", "unknown-recipients-only"]
        Source { title: sources::ADDON, locator: "all mail of inside senders is diverted; a founding guide of this project says otherwise", evidence: Evidence::Documented };
    /// Whether `RecipientDomainIs` and `SenderDomainIs` match names below the domain.
    RuleDomainMatch = "rule-domain-match" ["domain-and-subdomains", "domain-only"]
        Source { title: sources::NEW_TRANSPORT_RULE, locator: "-RecipientDomainIs; the 2022 conditions article says the domain only", evidence: Evidence::Documented };
    /// What `FromScope` makes of a stranger who writes in the organization's own name.
    FromScope = "from-scope-of-strangers" ["outside", "neither", "inside-if-known"]
        Source { title: sources::NEW_TRANSPORT_RULE, locator: "-FromScope: inside needs an authenticated session, outside a foreign domain; the conditions article takes any object of the directory as inside", evidence: Evidence::Assumed };
    /// What a rule answers that names both a code and a text for a rejection.
    RejectCodeAndText = "reject-code-and-text" ["both-as-given", "both-default"]
        Source { title: sources::NEW_TRANSPORT_RULE, locator: "-RejectMessageEnhancedStatusCode sets the code to 5.7.1, -RejectMessageReasonText the text to the default where both are given; read together they cancel", evidence: Evidence::Assumed };
    /// Where `RecipientAddressType Original` finds the address.
    OriginalRecipient = "original-recipient-address" ["as-sent", "to-field"]
        Source { title: sources::NEW_TRANSPORT_RULE, locator: "-RecipientAddressType Original names the To field; other accounts take the address as sent", evidence: Evidence::Assumed };
    /// Whether a wildcard or "all accepted domains" is the more specific scope of an outbound connector.
    ConnectorDomainOrder = "connector-domain-order" ["wildcard-before-accepted-domains", "accepted-domains-before-wildcard"]
        Source { title: sources::ROUTE, locator: "its worked example; its list of steps says the reverse", evidence: Evidence::Documented };
    /// Whether `RecipientDomains *.x` of an outbound connector covers `x` itself.
    OutboundWildcard = "outbound-wildcard" ["subdomains-only", "domain-and-subdomains"]
        Source { title: sources::OUTBOUND_CONNECTOR, locator: "-RecipientDomains: all subdomains; the inbound SenderDomains takes the domain too", evidence: Evidence::Assumed };
    /// What becomes of mail that centralised transport should take, when no `OnPremises` connector takes `*`.
    CentralizedTransportScope = "centralized-transport-scope" ["returned-5.4.14", "flag-ignored"]
        Source { title: sources::HOPS, locator: "names the loop; that a connector without * has no say is how routing by recipient domain reads", evidence: Evidence::Documented };
    /// Whether a Partner connector rewrites the sender of forwarded mail.
    PartnerSenderRewriting = "partner-sender-rewriting" ["rewritten", "kept"]
        Source { title: sources::OUTBOUND_CONNECTOR, locator: "-SenderRewritingEnabled speaks of OnPremises; office-docs-powershell issues 9976 and 9977 dispute Partner", evidence: Evidence::Documented };
    /// Which of several connectors with the same scope is used.
    EqualConnectors = "equal-connectors" ["first-by-name", "undetermined"]
        Source { title: sources::PARTNER, locator: "warns of duplicate connectors without saying which wins", evidence: Evidence::Assumed };
    /// Which routing rule wins when several match and none stops.
    SeveralRoutingRules = "several-routing-rules" ["last-wins", "first-wins"]
        Source { title: sources::RULES, locator: "rules run in order; no sentence on two routing actions", evidence: Evidence::Assumed };
    /// What becomes of a message that one mail flow rule redirects, and then another.
    SecondRedirect = "second-redirect" ["returned-5.7.128", "followed"]
        Source { title: sources::RULE_LIMITS, locator: "a message is redirected by rules at most once; what is known of the refusal has a header count redirects, which meets a message that comes back", evidence: Evidence::Assumed };
    /// What a stranger gets who asks Exchange Online to relay.
    RelayDenied = "relay-denied" ["refused-5.7.64", "deferred-4.4.62"]
        Source { title: sources::RELAY_DENIED, locator: "the wrong-region article shows 451 4.4.62 for the same cause", evidence: Evidence::Documented };
    /// Whether `AutoForwardingMode Automatic` allows forwarding outside.
    AutomaticForwarding = "automatic-forwarding" ["off", "on"]
        Source { title: sources::OUTBOUND_SPAM, locator: "Automatic: off for most organizations, on for some older ones", evidence: Evidence::Documented };
    /// Whether a mailbox that forwards to a group forwards outside where the group leads there.
    ForwardingToGroup = "forwarding-to-group" ["allowed", "refused-5.7.520"]
        Source { title: sources::OUTBOUND_SPAM, locator: "-AutoForwardingMode: automatic forwarding to external recipients; a group inside with members outside is not mentioned", evidence: Evidence::Assumed };
    /// Whether the level that a mail flow rule sets reaches the spam filter.
    FilterOrder = "filter-order" ["rules-before-spam-filter", "spam-filter-before-rules"]
        Source { title: sources::EOP, locator: "numbers policy filtering before content filtering; the edge blocking article lists anti-spam before mail flow rules", evidence: Evidence::Documented };
    /// Whether the level that a mail flow rule sets has internal mail treated as spam.
    SclOfInternalMail = "scl-of-internal-mail" ["filter-skipped", "treated-as-spam"]
        Source { title: sources::NEW_TRANSPORT_RULE, locator: "-SetSCL: what content filtering starts from; internal mail bypasses content filtering, and of both together nothing is said", evidence: Evidence::Assumed };
    /// Whether edge blocking looks at mail that an own server hands in.
    EdgeBlockingOfOwnServers = "edge-blocking-of-own-servers" ["skipped", "applied"]
        Source { title: sources::DBEB, locator: "speaks of mail for the domain as a whole; mail that a connector makes the tenant's own is not mentioned", evidence: Evidence::Assumed };
    /// Whether the address alone identifies an own server.
    OwnServerByAddress = "own-server-by-address" ["identified", "certificate-only"]
        Source { title: sources::ROUTE, locator: "by certificate (recommended) or by address; -SenderIPAddresses of Set-InboundConnector speaks of Partner connectors only", evidence: Evidence::Documented };
    /// Whether the address identifies a server without its certificate where a connector has both.
    CertificateAndAddresses = "certificate-and-addresses" ["either-identifies", "certificate-only"]
        Source { title: sources::ATTRIBUTION, locator: "certificate first, then MAIL FROM with a listed address; of one connector with both nothing is said", evidence: Evidence::Assumed };
    /// What a server gets that presents its certificate without the intermediates.
    IncompleteClientChain = "incomplete-client-chain" ["not-recognized", "deferred-4.4.317"]
        Source { title: sources::RELAY_DENIED, locator: "missing intermediates as a cause of 5.7.64; the article on 4.4.317 has that reply for the same cause", evidence: Evidence::Documented };
    /// Where mail for a relay domain goes that no outbound connector takes.
    RelayDomainWithoutConnector = "relay-domain-without-connector" ["by-mail-exchanger"]
        Source { title: sources::HOPS, locator: "a wrong accepted domain or connector as a cause of the loop; a relay domain without a connector is not mentioned", evidence: Evidence::Assumed };
    /// Whether mail of an own server that no flag makes internal is filtered like mail from outside.
    OwnServerFiltering = "own-server-filtering" ["filtered", "bypassed"]
        Source { title: sources::ROUTE, locator: "a connector lets Microsoft scan the mail; other accounts say that connector mail gets SCL -1", evidence: Evidence::Assumed };
    /// Whether a connector that lists a server lets it in although its address is on a block list.
    BlockListedServer = "block-listed-server" ["refused", "let-in"]
        Source { title: sources::BLOCKED_BY_ALLOW_LIST, locator: "the answer hides on which list the address is, so the list still counts; a connector alone is not mentioned", evidence: Evidence::Assumed };
    /// With which reply a client is refused that does not sign in where clients have to.
    SubmissionRefusal = "submission-refusal" ["refused-550", "refused-530"]
        Source { title: sources::SUBMISSION_REFUSED, locator: "550 5.7.57 in the report; logs of clients show 530 5.7.57 in the session", evidence: Evidence::Documented };
    /// With which code a domain refuses mail over IPv6.
    Ipv6Refusal = "ipv6-refusal" ["refused-5.2.1", "refused-5.7.510"]
        Source { title: sources::IPV6, locator: "550 5.2.1; the article on non-delivery reports has 5.7.510 for the same", evidence: Evidence::Documented };
    /// Whose domains `AssociatedAcceptedDomains` of an inbound connector means.
    AssociatedAcceptedDomains = "associated-accepted-domains" ["by-connector-type", "sender-domains", "recipient-domains"]
        Source { title: sources::INBOUND_CONNECTOR, locator: "-AssociatedAcceptedDomains: source domains; the connector article limits a connector to recipients' domains with it", evidence: Evidence::Assumed };
    /// Which inbound connector of one tenant counts when one by certificate and one by address recognize the server.
    ConnectorWithinTenant = "connector-within-tenant" ["certificate-first", "address-first"]
        Source { title: sources::ATTRIBUTION, locator: "the order of evidence chooses the tenant; which of its connectors counts is not said", evidence: Evidence::Assumed };
    /// Whether a certificate's host name gives the right to relay where its parent is an accepted domain.
    CertificateHostName = "certificate-host-name" ["accepted-domain-only", "parent-domain-counts"]
        Source { title: sources::RELAY_NOTICE, locator: "the certificate's name must be an accepted domain; a host name below one is not mentioned", evidence: Evidence::Assumed };
    /// Whether one of several restricting Partner connectors is enough, or each must be met.
    PartnerConnectors = "partner-connectors" ["one-is-enough", "each-must-be-met"]
        Source { title: sources::PARTNER, locator: "RestrictDomainsToCertificate, RestrictDomainsToIPAddresses; several connectors for one domain are not mentioned", evidence: Evidence::Assumed };
    /// Whether Partner connectors that restrict all senders restrict the null reverse-path.
    NullSenderAtPartners = "null-sender-at-partner-connectors" ["let-through", "restricted"]
        Source { title: sources::PARTNER, locator: "restrictions are for mail of the SenderDomains; the null reverse-path has no domain, and whether * stands for it too is not said", evidence: Evidence::Assumed };
    /// Which address tells whether a sender is in a remote domain that is trusted.
    TrustedSender = "trusted-sender" ["envelope", "author"]
        Source { title: sources::SET_REMOTE_DOMAIN, locator: "-TrustedMailInboundEnabled: messages from senders in the remote domain; by which address is not said", evidence: Evidence::Assumed };
    /// Whether a mail flow rule that sets the SCL to −1 keeps a domain's DMARC policy from being honored.
    SclBypassAndDmarc = "scl-bypass-and-dmarc" ["bypassed", "still-honored"]
        Source { title: sources::SAFE_SENDERS, locator: "allow lists skip spam filtering and sender authentication; of rules it speaks of spam filtering", evidence: Evidence::Assumed };
    /// How the organizational domain is found without a list of public suffixes.
    OrganizationalDomain = "organizational-domain" ["tree-walk"]
        Source { title: sources::DMARCBIS, locator: "§4.10, DNS tree walk; RFC 7489 §3.2 takes a list of public suffixes", evidence: Evidence::Assumed };
    /// How often a message may come back to Exchange Online before it is returned.
    HopLimit = "exchange-online-hop-limit" ["20-passes"]
        Source { title: sources::NDR, locator: "5.4.14: twenty iterations of a loop; the header count is not published", evidence: Evidence::Assumed };
    /// Which of several receive connectors with the same remote range takes a connection.
    EqualReceiveConnectors = "equal-receive-connectors" ["first-by-name"]
        Source { title: sources::RECEIVE_CONNECTORS, locator: "equal bindings and ranges are not allowed on one server; which wins is not said", evidence: Evidence::Assumed };
    /// Which of several mail exchangers with the same preference a sender takes.
    EqualMailExchangers = "equal-mail-exchangers" ["first-by-name", "last-by-name"]
        Source { title: sources::RFC5321, locator: "§5.1: a sender must choose among equal preferences at random", evidence: Evidence::Standard };
    /// Whether a certificate that is not valid on the day fails DANE even where a record names this very certificate.
    DaneExpiredCertificate = "dane-expired-certificate" ["deferred-4.7.322", "dates-ignored"]
        Source { title: sources::NDR, locator: "4.7.322: an expired certificate, of no usage in particular; RFC 7672 §3.1.1 has the dates ignored with usage 3", evidence: Evidence::Documented };
    /// What Exchange Online notes when a signed zone's records do not verify.
    DnssecFailure = "dnssec-failure" ["deferred-4.7.324", "deferred-4.4.312"]
        Source { title: sources::NDR, locator: "4.7.324; the DANE article once said that the generic DNS error is shown in its place", evidence: Evidence::Documented };
    /// What Exchange Server answers in the session to an unknown recipient of an authoritative domain.
    UnknownServerRecipient = "unknown-server-recipient" ["refused-5.1.10", "refused-5.1.1"]
        Source { title: sources::NDR, locator: "5.1.10 RecipientNotFound; older texts and the recipient filter show 5.1.1", evidence: Evidence::Documented };
    /// What is returned for an unknown recipient of an authoritative domain once the message was accepted.
    UnknownRecipient = "unknown-recipient" ["returned-5.1.10", "returned-5.1.1"]
        Source { title: sources::NDR, locator: "5.1.10 Recipient not found; KB 2730609 prints 5.1.1 RESOLVER.ADR.ExRecipNotFound for the same", evidence: Evidence::Documented };
    /// Which accepted domain covers a name that is listed itself, below a parent with `MatchSubDomains`.
    ListedSubdomain = "listed-subdomain" ["longest-match"]
        Source { title: sources::SUBD, locator: "MatchSubDomains covers the names below; of one that is listed beside it nothing is said", evidence: Evidence::Assumed };
    /// What a sender gets whose mail goes from, or to, a domain that is disabled for it.
    DisabledDomain = "disabled-domain" ["refused-5.7.1"]
        Source { title: sources::SET_ACCEPTED_DOMAIN, locator: "-SendingFromDomainDisabled, -SendingToDomainDisabled: email is blocked; with what answer is not said", evidence: Evidence::Assumed };
    /// What a sender gets whom a recipient's list of senders does not name.
    SenderListRefusal = "sender-list-refusal" ["refused-5.7.124", "refused-5.7.1"]
        Source { title: sources::NDR, locator: "5.7.124 for groups; 5.7.1 Delivery not authorized for any recipient; bounces of today have 5.7.129 for recipients that are no groups", evidence: Evidence::Observed };
    /// Whether a stranger who writes in the name of one of the organization's people is that sender for a recipient's lists.
    SenderListsOfStrangers = "sender-lists-of-strangers" ["address-counts", "authenticated-only"]
        Source { title: sources::SENDER_NOT_ALLOWED, locator: "outside senders are listed as contacts, so that an address is enough for them; of strangers in an own name nothing is said", evidence: Evidence::Assumed };
    // Exchange Server
    /// What Exchange Server answers a client that may not send without authentication.
    AnonymousRefusal = "anonymous-refusal" ["refused-5.7.57", "refused-5.7.1"]
        Source { title: sources::NDR, locator: "5.7.57; older builds print 530 5.7.1 Client was not authenticated", evidence: Evidence::Observed };
    /// What Exchange Server answers a client that may not relay.
    UnableToRelay = "unable-to-relay" ["refused-5.7.54", "refused-5.7.1"]
        Source { title: sources::ANONYMOUS_RELAY, locator: "550 5.7.54; older builds print 550 5.7.1 Unable to relay", evidence: Evidence::Observed };
    /// Which hop limits a receive connector has that sets none.
    ServerHopLimit = "server-hop-limit" ["30-and-8", "60-and-5"]
        Source { title: sources::RECEIVE_CONNECTOR, locator: "-MaxHopCount and -MaxLocalHopCount; servers of older versions show 60 and 5", evidence: Evidence::Documented };
    /// Which of two matching certificates a server presents.
    SmtpCertificateChoice = "smtp-certificate-choice" ["untrusted", "trusted"]
        Source { title: sources::TWO_CERTIFICATES, locator: "an available certificate is used, and with the untrusted one mail stops", evidence: Evidence::Documented };
    /// What ends a message that Exchange Server hands over to itself.
    ServerSendsToItself = "server-sends-to-itself" ["hop-count-5.4.6", "returned-5.3.5"]
        Source { title: sources::NDR, locator: "5.4.6 and 5.3.5 stand for the same", evidence: Evidence::Documented };
}

impl Assumption {
    /// The assumption of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|assumption| assumption.id() == id)
    }

    /// The reading taken when a topology says nothing.
    pub const fn default_reading(self) -> &'static str {
        match self.readings() {
            [default, ..] => default,
            [] => "",
        }
    }
}

impl Serialize for Assumption {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl<'de> Deserialize<'de> for Assumption {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = String::deserialize(deserializer)?;
        Self::from_id(&id)
            .ok_or_else(|| de::Error::custom(format_args!("`{id}` is not an assumption; known are {}", known_ids())))
    }
}

fn known_ids() -> String {
    Assumption::ALL.iter().map(|assumption| format!("`{}`", assumption.id())).collect::<Vec<_>>().join(", ")
}

/// The readings that a topology chose; everything else keeps its default.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Assumptions(Vec<(Assumption, &'static str)>);

impl Assumptions {
    /// The reading in force.
    pub fn reading(&self, assumption: Assumption) -> &'static str {
        self.0
            .iter()
            .find(|(chosen, _)| *chosen == assumption)
            .map_or_else(|| assumption.default_reading(), |(_, reading)| reading)
    }

    /// Whether `reading` is in force.
    pub fn is(&self, assumption: Assumption, reading: &str) -> bool {
        self.reading(assumption) == reading
    }

    /// Chooses a reading; `None` when the assumption has no such reading.
    #[must_use]
    pub fn with(&self, assumption: Assumption, reading: &str) -> Option<Self> {
        let reading = assumption.readings().iter().find(|candidate| **candidate == reading)?;
        let mut chosen = self.0.clone();
        chosen.retain(|(other, _)| *other != assumption);
        if *reading != assumption.default_reading() {
            let place = chosen.partition_point(|(other, _)| *other < assumption);
            chosen.insert(place, (assumption, reading));
        }
        Some(Self(chosen))
    }
}

impl Serialize for Assumptions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().copied())
    }
}

impl<'de> Deserialize<'de> for Assumptions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Chosen)
    }
}

struct Chosen;

impl<'de> de::Visitor<'de> for Chosen {
    type Value = Assumptions;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a map")
    }

    fn visit_map<A: de::MapAccess<'de>>(self, mut members: A) -> Result<Assumptions, A::Error> {
        let mut assumptions = Assumptions::default();
        while let Some(assumption) = members.next_key::<Assumption>()? {
            let reading: String = members.next_value()?;
            assumptions = assumptions.with(assumption, &reading).ok_or_else(|| {
                de::Error::custom(format_args!(
                    "`{reading}` is not a reading of `{}`; known are `{}`",
                    assumption.id(),
                    assumption.readings().join("`, `")
                ))
            })?;
        }
        Ok(assumptions)
    }
}
