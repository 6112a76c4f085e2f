//! The documents that rules are taken from.

/// Mail flow with connectors: types, scopes and what each is for.
pub const CONN: &str = "Microsoft, Configure mail flow using connectors";
/// Connectors between Microsoft 365 and an own server.
pub const ROUTE: &str = "Microsoft, Set up connectors to route mail between Microsoft 365 and your own email servers";
/// Connectors with a partner organization.
pub const PARTNER: &str = "Microsoft, Set up connectors for secure mail flow with a partner organization";
/// Rule-scoped connectors.
pub const COND: &str = "Microsoft, Scenario: Conditional mail routing";
/// Add-on services.
pub const ADDON: &str = "Microsoft, Scenario: Integrate Microsoft 365 with an email add-on service";
/// Accepted domains.
pub const AD: &str = "Microsoft, Manage accepted domains";
/// Cmdlet page.
pub const SET_ACCEPTED_DOMAIN: &str = "Microsoft, Set-AcceptedDomain";
/// Cmdlet page.
pub const SET_REMOTE_DOMAIN: &str = "Microsoft, Set-RemoteDomain";
/// Cmdlet page.
pub const NEW_INBOX_RULE: &str = "Microsoft, New-InboxRule";
/// Subdomains.
pub const SUBD: &str = "Microsoft, Enable mail flow for subdomains";
/// Directory-based edge blocking.
pub const DBEB: &str = "Microsoft, Use directory-based edge blocking";
/// Public folders of an Exchange Server for users in the cloud.
pub const PUBLIC_FOLDERS: &str = "Microsoft, Configure Exchange Server public folders for a hybrid deployment";
/// Hybrid routing.
pub const HROUTE: &str = "Microsoft, Transport routing in Exchange hybrid deployments";
/// Third-party cloud filters.
pub const THIRD: &str = "Microsoft, Manage mail flow using a third-party cloud service";
/// Mail flow rules.
pub const RULES: &str = "Microsoft, Mail flow rules in Exchange Online";
/// Their actions.
pub const RULE_ACTIONS: &str = "Microsoft, Mail flow rule actions in Exchange Online";
/// Their conditions.
pub const RULE_CONDITIONS: &str = "Microsoft, Mail flow rule conditions and exceptions in Exchange Online";
/// Limits.
pub const RULE_LIMITS: &str = "Microsoft, Exchange Online limits";
/// Cmdlet page.
pub const NEW_TRANSPORT_RULE: &str = "Microsoft, New-TransportRule";
/// Cmdlet page.
pub const INBOUND_CONNECTOR: &str = "Microsoft, Set-InboundConnector";
/// Cmdlet page.
pub const OUTBOUND_CONNECTOR: &str = "Microsoft, New-OutboundConnector";
/// Cmdlet page.
pub const SET_MAILBOX: &str = "Microsoft, Set-Mailbox";
/// Cmdlet page.
pub const SET_TRANSPORT_CONFIG: &str = "Microsoft, Set-TransportConfig";
/// Cmdlet page.
pub const SET_CAS_MAILBOX: &str = "Microsoft, Set-CASMailbox";
/// Cmdlet page.
pub const RECIPIENT_PERMISSION: &str = "Microsoft, Add-RecipientPermission";
/// Devices and applications that send mail.
pub const DEVICES: &str = "Microsoft, How to set up a multifunction device or application to send email";
/// What goes wrong with them.
pub const DEVICE_ISSUES: &str = "Microsoft, Fix issues with printers, scanners, and LOB applications that send email";
/// A client that did not sign in.
pub const SUBMISSION_REFUSED: &str = "Microsoft support, Fix error code 5.7.57";
/// Cmdlet page.
pub const SET_ORGANIZATION_CONFIG: &str = "Microsoft, Set-OrganizationConfig";
/// Recipients with a tag.
pub const PLUS_ADDRESSING: &str = "Microsoft, Plus addressing in Exchange Online";
/// Cmdlet page.
pub const OUTBOUND_SPAM: &str = "Microsoft, Set-HostedOutboundSpamFilterPolicy";
/// Attribution order.
pub const ATTRIBUTION: &str = "Microsoft 365 Message Center, MC1226222";
/// Relay entitlement.
pub const RELAY_NOTICE: &str = "Microsoft support, KB 3169958 (notice on relaying through Microsoft 365)";
/// Relay denied.
pub const RELAY_DENIED: &str = "Microsoft support, 550 5.7.64 TenantAttribution; Relay Access Denied";
/// Non-delivery reports.
pub const NDR: &str = "Microsoft, Non-delivery reports in Exchange Online";
/// Validation of a connector.
pub const VALIDATION_RECIPIENT: &str = "Microsoft support, KB 3179588 (the recipient's domain is not part of the connector)";
/// Limits of a tenant.
pub const TENANT_LIMITS: &str = "Microsoft support, Fix NDR error codes 550 5.7.703 through 5.7.750 in Exchange Online";
/// Senders whom a group's list does not name.
pub const SENDER_NOT_ALLOWED: &str = "Microsoft support, Fix NDR error 5.7.124 in Exchange Online";
/// More recipients than allowed.
pub const TOO_MANY_RECIPIENTS: &str = "Microsoft support, KB 3024804 (too many recipients)";
/// Strangers who come over IPv6.
pub const IPV6: &str = "Microsoft, Support for anonymous inbound email messages over IPv6";
/// Hop count exceeded.
pub const HOPS: &str = "Microsoft support, Fix error code 5.4.6 through 5.4.20";
/// Codes of messages waiting at a connector.
pub const MFI: &str = "Microsoft, Mail flow intelligence";
/// Filter layers.
pub const EOP: &str = "Microsoft, Exchange Online Protection overview";
/// Untrusted root.
pub const UNTRUSTED_ROOT: &str = "Microsoft support, Fix error code 450 4.4.317 (UntrustedRoot)";
/// Wrong host name of Exchange Online.
pub const WRONG_REGION: &str = "Microsoft support, 451 4.4.62 Mail sent to the wrong Office 365 region";
/// Private addresses.
pub const RFC1918: &str = "RFC 1918, Address Allocation for Private Internets";
/// Which connector centralized transport leaves to others.
pub const CMT_CONNECTORS: &str = "Microsoft Tech Community, discussion 4442240";
/// Rewriting of senders.
pub const SRS: &str = "Microsoft, Sender Rewriting Scheme (SRS) in Microsoft 365";
/// Relay pool.
pub const RELAY_POOL: &str = "Microsoft support, Forwarded message rejected with error 5.7.367";
/// Loop prevention.
pub const LOOPS: &str = "Exchange Team Blog, Loop Prevention in Exchange Online Demystified";
/// Cloud-side forwarding and centralised transport.
pub const CMT: &str = "Microsoft support, KB 3194415 (hybrid messages not routed through on-premises)";
/// The second pass of mail under centralised transport.
pub const SECOND_PASS: &str = "Microsoft support, KB 3079142 (messages incorrectly quarantined with centralized mail control)";
/// Postfix parameters.
pub const POSTCONF: &str = "Postfix, postconf(5)";
/// Postfix address classes.
pub const ADDRESS_CLASS: &str = "Postfix, ADDRESS_CLASS_README";
/// Postfix resolver.
pub const RESOLVER: &str = "Postfix, trivial-rewrite resolve.c";
/// Postfix transport table.
pub const TRANSPORT: &str = "Postfix, transport(5)";
/// Postfix TLS.
pub const TLS_README: &str = "Postfix, TLS_README";
/// Postfix local delivery.
pub const LOCAL: &str = "Postfix, local(8)";
/// Postfix: types of tables, and how they are built.
pub const DATABASE: &str = "Postfix, DATABASE_README";
/// Postfix SMTP server.
pub const SMTPD_ACCESS: &str = "Postfix, SMTPD_ACCESS_README";
/// Dovecot LMTP.
pub const DOVECOT_LMTP: &str = "Dovecot, Postfix and Dovecot LMTP";
/// Receive connectors.
pub const RECEIVE_CONNECTORS: &str = "Microsoft, Receive connectors";
/// Cmdlet page.
pub const RECEIVE_CONNECTOR: &str = "Microsoft, New-ReceiveConnector";
/// Relaying for devices and applications.
pub const ANONYMOUS_RELAY: &str = "Microsoft, Allow anonymous relay on Exchange servers";
/// Choice of a send connector.
pub const SELECTION: &str = "Microsoft, Connector selection in external message routing";
/// Cmdlet page.
pub const SEND_CONNECTOR: &str = "Microsoft, New-SendConnector";
/// Certificates between Exchange Server and Exchange Online.
pub const ISSUER_CHANGE: &str = "Microsoft support, KB 3156771 (mail flow issues after a change of certificates)";
/// SMTP.
pub const RFC5321: &str = "RFC 5321, Simple Mail Transfer Protocol";
/// SPF.
pub const RFC7208: &str = "RFC 7208, Sender Policy Framework (SPF)";
/// DKIM.
pub const RFC6376: &str = "RFC 6376, DomainKeys Identified Mail (DKIM) Signatures";
/// Signing in Exchange Online.
pub const DKIM_CONFIGURE: &str = "Microsoft, Set up DKIM to sign mail from your Microsoft 365 domain";
/// DMARC.
pub const RFC7489: &str = "RFC 7489, Domain-based Message Authentication, Reporting, and Conformance (DMARC)";
/// DMARC, revised.
pub const DMARCBIS: &str = "draft-ietf-dmarc-dmarcbis, Domain-based Message Authentication (DMARC)";
/// What Microsoft 365 does with mail that fails DMARC.
pub const ANTI_PHISHING: &str = "Microsoft, Anti-phishing policies in Microsoft 365";
/// Skip listing.
pub const ENHANCED_FILTERING: &str = "Microsoft, Enhanced Filtering for Connectors in Exchange Online";
/// Cmdlet page.
pub const CONTENT_FILTER_POLICY: &str = "Microsoft, Set-HostedContentFilterPolicy";
/// Cmdlet page.
pub const CONNECTION_FILTER_POLICY: &str = "Microsoft, Set-HostedConnectionFilterPolicy";
/// The tenant's IP lists.
pub const CONNECTION_FILTER: &str = "Microsoft, Configure connection filtering";
/// An own server on a block list.
pub const BLOCKED_BY_ALLOW_LIST: &str = "Microsoft support, KB 3013740 (Unable To Relay: Blocked by Customer Allow list)";
/// Throttling of unknown sources.
pub const THROTTLING: &str = "Microsoft support, 451 4.7.500-699 Access denied, please try again later";
/// Allow lists.
pub const SAFE_SENDERS: &str = "Microsoft, Create sender allowlists for cloud mailboxes";
/// STARTTLS.
pub const RFC3207: &str = "RFC 3207, SMTP Service Extension for Secure SMTP over Transport Layer Security";
/// TLSA records for SMTP.
pub const RFC7672: &str = "RFC 7672, SMTP Security via Opportunistic DANE TLS";
/// Policies on TLS.
pub const RFC8461: &str = "RFC 8461, SMTP MTA Strict Transport Security (MTA-STS)";
/// DANE in Exchange Online.
pub const DANE: &str = "Microsoft, How SMTP DANE works";
/// Postfix: DANE levels.
pub const SMTP_TLS_POLICY: &str = "Postfix, smtp_tls_policy.c";
/// Null MX.
pub const RFC7505: &str = "RFC 7505, A \"Null MX\" No Service Resource Record";
/// This project.
pub const MODEL: &str = "Hopscope, docs/fidelity.md";
/// The services a message passes on a server.
pub const PIPELINE: &str = "Microsoft, Mail flow and the transport pipeline";
/// A certificate without a private key.
pub const NO_CREDENTIALS: &str = "Microsoft support, KB 4495258 (TLS negotiation failed with error NoCredentials)";
/// A certificate without the SMTP service.
pub const NOT_BOUND: &str = "Microsoft support, KB 4051498 (outbound messages are not sent on a transport or Edge server)";
/// A replaced certificate on a receive connector.
pub const NEW_CERTIFICATE: &str = "Microsoft support, KB 2989382 (cannot receive mail after a new certificate)";
/// Two certificates for SMTP.
pub const TWO_CERTIFICATES: &str = "Microsoft support, KB 2888788 (mail flow stops, event 2004)";
/// Cmdlet page.
pub const HYBRID_CONFIGURATION: &str = "Microsoft, Set-HybridConfiguration";
/// Edge Transport in front of a hybrid organization.
pub const EDGE: &str = "Microsoft, Edge Transport servers in hybrid deployments";
/// What `EdgeSync` brings over.
pub const EDGE_SUBSCRIPTIONS: &str = "Microsoft, Edge Subscriptions in Exchange Server";
/// Recipient validation at Edge Transport.
pub const EDGE_VALIDATION: &str = "Microsoft support, KB 3152396 (5.1.10 for valid recipients at an Edge Transport server)";
