# The shipped scenarios: title, description, and the labels of the buttons that break and repair them.
# Names in quotation marks are names of elements and stay as they are, as do parameters and codes.

scenarios-systems = The five systems
scenarios-topologies = Every hybrid topology
scenarios-failures = Failures and their repairs

## Topologies

scenario-centralized-mail-transport-title = Exchange hybrid with centralized mail transport
scenario-centralized-mail-transport-description = Everything from and to the Internet passes the company's Exchange Server. A group with a customer in it and a mailbox that forwards show what is not sent down again.
scenario-centralized-mail-transport-fault-internal-relay = Make the domain InternalRelay in the cloud
scenario-centralized-mail-transport-fault-forwarding-forbidden = Forbid forwarding in the outbound spam policy
scenario-centralized-mail-transport-fault-no-wildcard = The connector lists contoso.com instead of *
scenario-centralized-mail-transport-fix-wildcard = List * in RecipientDomains
scenario-centralized-mail-transport-fault-no-connector = Delete the connector to the own server
scenario-centralized-mail-transport-fault-accepted-domains-only = The connector takes all accepted domains instead of *
scenario-mx-on-premises-title = Exchange hybrid with MX at the own server
scenario-mx-on-premises-description = Mail from the Internet arrives at the company's Exchange Server, which passes on what is for the cloud. A Partner connector refuses whoever skips the MX record.
scenario-mx-on-premises-fault-door-open = Delete the Partner connector
scenario-mx-on-premises-fault-centralized-transport = Turn centralized mail transport on
scenario-mx-and-relay-through-microsoft-365-title = Own server with MX that sends through Microsoft 365
scenario-mx-and-relay-through-microsoft-365-description = As with MX at the own server, but the server sends everything for the Internet through Microsoft 365: bounces, forwarded mail and other senders' domains too.
scenario-mx-and-relay-through-microsoft-365-fault-by-address = Recognize the server by its address
scenario-mx-and-relay-through-microsoft-365-fix-by-certificate = Recognize the server by its certificate
scenario-filter-in-front-title = A filter in front, all mailboxes in Microsoft 365
scenario-filter-in-front-description = The MX record names a cloud filter, which passes mail on to Microsoft 365. Sun's company is another customer of the same filter.
scenario-filter-in-front-fault-door-open = Delete the Partner connector
scenario-filter-in-front-fault-filter-as-own-server = Register the filter as the own email server
scenario-filter-in-front-fix-partner = Register it as a partner, with its addresses
scenario-archive-both-ways-title = An archive that mail passes both ways
scenario-archive-both-ways-description = Mail from the Internet comes through a cloud archive, mail for the Internet leaves through it by a Partner connector for *. What goes to the own server takes a more specific connector.
scenario-archive-both-ways-fault-by-rule = Let a rule choose the connector
scenario-archive-both-ways-fault-known-by-address = The archive knows its customer by Microsoft's addresses alone
scenario-filter-in-front-of-hybrid-title = A filter in front of a hybrid
scenario-filter-in-front-of-hybrid-description = The MX record names a cloud filter; John's mailbox is on the company's own server, Bob's and Dora's are in Microsoft 365. Outgoing mail does not pass the filter.
scenario-filter-in-front-of-hybrid-fault-filter-to-own-server = Let the filter deliver to the own server
scenario-several-domains-title = Several domains on both sides
scenario-several-domains-description = The company has two domains, with mailboxes on the own server in each. Each domain must be accepted, of the right type and covered by the connector.
scenario-several-domains-fault-one-covered = The connector lists the first domain only
scenario-several-domains-fix-all-accepted-domains = Let the connector take all accepted domains
scenario-several-domains-fault-one-covered-mx-at-server = The same, with the second domain's MX record at the own server
scenario-several-domains-fault-second-authoritative = Make the second domain Authoritative
scenario-several-domains-fix-mail-user = Create a mail user for Nina
scenario-several-domains-fault-second-not-accepted = The second domain is not accepted at all
scenario-several-domains-fault-sub-domain-without-connector = Match sub-domains, without a connector for them
scenario-several-domains-fix-sub-domains-covered = Add *.contoso.com to the connector
scenario-no-cloud-mailboxes-title = Protection in the cloud, all mailboxes on the own server
scenario-no-cloud-mailboxes-description = Exchange Online Protection stands between the Internet and the own server; nobody has a mailbox in the cloud.
scenario-no-cloud-mailboxes-fault-authoritative = Make the domain Authoritative
scenario-no-cloud-mailboxes-fix-mail-users = Create mail users for local addresses
scenario-partner-with-forced-tls-title = A partner with forced TLS
scenario-partner-with-forced-tls-description = Mail between the company and its bank must be encrypted, with a verified certificate, in both directions.
scenario-partner-with-forced-tls-fault-certificate-self-signed = The bank's certificate is self-signed
scenario-partner-with-forced-tls-fault-wildcard-alone = The outbound connector lists *.contosobank.com alone
scenario-partner-with-forced-tls-fix-both-listed = List contosobank.com too
scenario-own-server-switched-off-title = The own server is switched off
scenario-own-server-switched-off-description = Everybody has moved to Microsoft 365 and the old server is off. Each fault is something that was left over.
scenario-own-server-switched-off-fault-connector-left = InternalRelay and the connector to the old server are left
scenario-own-server-switched-off-fix-authoritative = Make the domain Authoritative and delete the connector
scenario-own-server-switched-off-fault-internal-relay-left = InternalRelay is left, the connector is gone
scenario-own-server-switched-off-fault-centralized-transport-left = Centralized mail transport is left on
scenario-own-server-switched-off-fix-connector-deleted = Delete the connector
scenario-own-server-switched-off-fault-rule-left = A rule to the old server is left
scenario-own-server-switched-off-fault-spf-left = The old address is left in the SPF record
scenario-own-server-switched-off-fault-mail-user-left = John is left as a mail user of the old server
scenario-every-connector-combination-title = Every connector combination
scenario-every-connector-combination-description = From and to Office 365, the own organization, a partner and the Internet: by all accepted domains, one domain, sub-domains, * and a rule; by smart host and by MX record; and what the own server's receive connectors allow.
scenario-every-connector-combination-fault-application-may-not-relay = The applications' connector may not take any recipient
scenario-every-connector-combination-fix-any-recipient = Grant Ms-Exch-SMTP-Accept-Any-Recipient
scenario-every-connector-combination-fault-bound-to-587 = The connector for Office 365 listens on port 587 only
scenario-every-connector-combination-fix-bound-to-25 = Bind it to port 25
scenario-every-connector-combination-fault-capabilities-missing = TlsDomainCapabilities does not name Office 365
scenario-every-connector-combination-fix-capabilities-set = Set TlsDomainCapabilities
scenario-every-connector-combination-fault-headers-not-kept = Internal headers from the own server are not kept
scenario-every-connector-combination-fix-headers-kept = Keep them: CloudServicesMailEnabled
scenario-every-connector-combination-fault-self-signed = The own server's certificate is self-signed
scenario-every-connector-combination-fix-public-certificate = Get a public certificate
scenario-scenarios-and-best-practices-title = Scenarios and best practices
scenario-scenarios-and-best-practices-description = Where mailboxes are, where mail enters, and what MX and SPF must say then; centralized mail transport and “Unable to relay”; a filter in front; and a company whose mailboxes move from an IMAP host one by one.
scenario-scenarios-and-best-practices-fault-all-online = MX and SPF as if everything were online
scenario-scenarios-and-best-practices-fault-mx-at-the-server = MX at the own server, SPF with both
scenario-scenarios-and-best-practices-fault-all-on-premises = MX and SPF as if everything were on-premises
scenario-scenarios-and-best-practices-fault-new-ranges-missing = Centralized mail transport, and newer ranges of Microsoft's are missing
scenario-scenarios-and-best-practices-fix-ranges-added = Add all of Microsoft's ranges
scenario-scenarios-and-best-practices-fault-old-certificate-name = Centralized mail transport, and Microsoft's old certificate is named
scenario-scenarios-and-best-practices-fix-certificate-name-renewed = Name mail.protection.outlook.com
scenario-scenarios-and-best-practices-fault-mailbox-prepared = Ulla's mailbox is prepared online
scenario-scenarios-and-best-practices-fault-no-forwarding = The IMAP host does not forward Max's mail
scenario-scenarios-and-best-practices-fix-forwarding = Forward it to his address below onmicrosoft.com
scenario-scenarios-and-best-practices-fault-left-in-group = Mia has moved and is still in the group
scenario-scenarios-and-best-practices-fix-out-of-the-group = Take Mia out of the group
scenario-scenarios-and-best-practices-fault-sub-domain-forwarding = The IMAP host forwards to a sub-domain
scenario-scenarios-and-best-practices-fix-proxy-address = Give Mia that address
scenario-scenarios-and-best-practices-fault-cut-over = Everybody has moved, and all is cleaned up
scenario-applications-and-devices-title = Applications and devices
scenario-applications-and-devices-description = A printer sends mail: directly to the tenant, with a connector for its address, or through the own Exchange Server.
scenario-applications-and-devices-fault-direct-send-rejected = Reject direct send
scenario-applications-and-devices-fix-connector-for-the-printer = Create a connector for the printer's address
scenario-applications-and-devices-fault-over-own-server = Send through the own Exchange Server
scenario-loops-title = Loops
scenario-loops-description = A working Exchange hybrid, and four ways to make its mail go round.
scenario-loops-fault-smart-host-leads-back = The smart host is Microsoft 365 itself
scenario-loops-fix-smart-host-own-server = Name the own server as smart host
scenario-loops-fault-forwarding-in-a-ring = David and Nora forward to each other
scenario-loops-fix-nora-keeps-her-mail = Let Nora keep her mail
scenario-loops-fault-second-mail-exchanger = An old host is the first mail exchanger
scenario-loops-fix-single-mail-exchanger = Leave Microsoft 365 as the only one
scenario-loops-fault-moved-back-and-forth = Centralized mail transport is on, and the own server sends the domain up
scenario-add-on-service-title = An add-on service for outgoing mail
scenario-add-on-service-description = A rule sends every message of the company's users to a signature service, which marks it and sends it back.
scenario-add-on-service-fault-header-missing = The service does not stamp its header
scenario-add-on-service-fix-header-stamped = Let the service stamp its header

## Microsoft 365 in front of Postfix and Dovecot

scenario-microsoft-365-in-front-of-postfix-title = Microsoft 365 in front of an internal Postfix and Dovecot server
scenario-microsoft-365-in-front-of-postfix-description = Mail for example.com arrives at Microsoft 365. Bob and Dora have cloud mailboxes, Alice and Carol have theirs on the internal server. A mail flow rule sends mail for the domain down to the internal server; the server sends everything that is not its own up to Microsoft 365.
scenario-microsoft-365-in-front-of-postfix-fault-documented-reading = Read the rule as Microsoft documents it: it takes every message for the domain
scenario-microsoft-365-in-front-of-postfix-fix-connector-by-domain = Delete the rule and let the connector take the domain
scenario-microsoft-365-in-front-of-postfix-fix-group-exception = Except the cloud users from the rule, by a group
scenario-microsoft-365-in-front-of-postfix-fix-refuse-cloud-users = Let Postfix refuse what Microsoft 365 sends for anybody but local users (ends the loop, delivers nothing more)
scenario-microsoft-365-in-front-of-postfix-fault-rule-deleted = Delete the rule and nothing else
scenario-microsoft-365-in-front-of-postfix-fault-rule-only-audits = The rule is in audit mode
scenario-microsoft-365-in-front-of-postfix-fix-rule-enforced = Set the rule to Enforce
scenario-microsoft-365-in-front-of-postfix-fault-connector-disabled = The connector “To Local” is turned off
scenario-microsoft-365-in-front-of-postfix-fix-connector-enabled = Turn the connector on
scenario-microsoft-365-in-front-of-postfix-fault-other-public-address = “From Local” lists another address than the server has
scenario-microsoft-365-in-front-of-postfix-fix-address-listed = List the server's address in “From Local”
scenario-microsoft-365-in-front-of-postfix-fault-direct-send-rejected = “From Local” lists another address, and direct send is rejected
scenario-microsoft-365-in-front-of-postfix-fault-bare-sender-key = The key in Postfix's sender map lacks its @
scenario-microsoft-365-in-front-of-postfix-fix-sender-key-with-at = Write the key as @example.com
scenario-microsoft-365-in-front-of-postfix-fault-authoritative-domain = The domain is Authoritative instead of InternalRelay
scenario-microsoft-365-in-front-of-postfix-fix-internal-relay = Make the domain InternalRelay
scenario-microsoft-365-in-front-of-postfix-fault-certificate-demanded = “To Local” demands a certificate of a public authority
scenario-microsoft-365-in-front-of-postfix-fix-any-certificate = Accept any certificate (EncryptionOnly)
scenario-microsoft-365-in-front-of-postfix-fix-public-certificate = Get a public certificate for the internal server
scenario-microsoft-365-in-front-of-postfix-fault-starttls-missing = The internal server does not offer STARTTLS
scenario-microsoft-365-in-front-of-postfix-fix-starttls-offered = Offer STARTTLS with the server's certificate
scenario-microsoft-365-in-front-of-postfix-fault-port-25-refused = Port 25 of the internal server is closed
scenario-microsoft-365-in-front-of-postfix-fault-port-25-silent = Nothing answers at the internal server's address
scenario-microsoft-365-in-front-of-postfix-fix-port-25-open = Open port 25 for Microsoft 365
scenario-microsoft-365-in-front-of-postfix-fault-domain-in-mydestination = The domain is in mydestination instead of relay_domains
scenario-microsoft-365-in-front-of-postfix-fix-relay-domain = Move the domain to relay_domains
scenario-microsoft-365-in-front-of-postfix-fault-bounces-through-microsoft-365 = Postfix sends its bounces through Microsoft 365
scenario-microsoft-365-in-front-of-postfix-fault-host-name-as-sender = Programs on the internal server write as root@mail.example.com, and everything goes through Microsoft 365
scenario-microsoft-365-in-front-of-postfix-fix-certificate-connector = Let “From Local” recognize the server by a public certificate
scenario-microsoft-365-in-front-of-postfix-fix-bounces-by-mx = Let bounces go straight to the recipient's mail exchanger
scenario-microsoft-365-in-front-of-postfix-fault-dovecot-without-carol = Dovecot has no user Carol, though Postfix accepts her mail
scenario-microsoft-365-in-front-of-postfix-fix-tables-agree = Create Carol in Dovecot
scenario-microsoft-365-in-front-of-postfix-fault-no-recipient-table = Postfix has no table of recipients for the domain
scenario-microsoft-365-in-front-of-postfix-fix-recipient-table = List the recipients in relay_recipient_maps
scenario-microsoft-365-in-front-of-postfix-fault-no-local-delivery = Postfix has no way to Dovecot for local users
scenario-microsoft-365-in-front-of-postfix-fix-transport-table = Name Dovecot in transport_maps for each local user
scenario-microsoft-365-in-front-of-postfix-fault-mx-at-internal-server = The MX record names the internal server
scenario-microsoft-365-in-front-of-postfix-fix-mx-at-microsoft-365 = Point the MX record at Microsoft 365

## John, Bob and Sun

scenario-john-bob-and-sun-title = Own mail server and Microsoft 365: John, Bob and Sun
scenario-john-bob-and-sun-description = John's mailbox is on the company's own mail server, Bob's is in Microsoft 365, Sun is a customer on the Internet. Everything between the company and the Internet passes through Microsoft 365. Who needs which connector to reach whom?
scenario-john-bob-and-sun-fault-no-connectors = Delete both connectors
scenario-john-bob-and-sun-fault-no-inbound-connector = Delete the connector from the own server
scenario-john-bob-and-sun-fix-connectors-created = Create the connectors
scenario-john-bob-and-sun-fault-direct-send-rejected = Delete the connector from the own server, and reject direct send
scenario-john-bob-and-sun-fault-connector-by-mx = The connector to the own server delivers by MX record
scenario-john-bob-and-sun-fix-smart-host = Name the own server as the smart host
scenario-john-bob-and-sun-fault-certificate-expired = The own server's certificate has expired
scenario-john-bob-and-sun-fault-certificate-self-signed = The own server's certificate is self-signed
scenario-john-bob-and-sun-fault-certificate-without-intermediates = The own server does not send its intermediate certificates
scenario-john-bob-and-sun-fault-certificate-of-another-name = The renewed certificate carries another name
scenario-john-bob-and-sun-fix-certificate-renewed = Install a valid public certificate for mail.contoso.com with its chain
scenario-john-bob-and-sun-fault-connector-names-the-host = The connector from the own server names the host mail.contoso.com, and John's server sends a bounce
scenario-john-bob-and-sun-fix-connector-names-the-domain = Name *.contoso.com in the connector
scenario-john-bob-and-sun-fault-authoritative-domain = The domain is Authoritative, and John is not in the directory
scenario-john-bob-and-sun-fix-internal-relay = Make the domain InternalRelay
scenario-john-bob-and-sun-fix-mail-user = Create a mail user for John
scenario-john-bob-and-sun-fault-mx-before-the-flip = The MX record still names the own server
scenario-john-bob-and-sun-fix-mx-flipped = Point the MX record at Microsoft 365

scenario-exchange-hybrid-title = Exchange hybrid: Exchange Server and Microsoft 365
scenario-exchange-hybrid-description = Set up by the Hybrid Configuration Wizard: Julie's mailbox is on the company's Exchange Server, David's is in Microsoft 365, and both use one domain. The MX record names Microsoft 365. Which connector pair carries what, and what breaks when a certificate changes?
scenario-exchange-hybrid-fault-internal-relay = The domain is InternalRelay in the cloud, and the address is unknown
scenario-exchange-hybrid-fix-authoritative = Make the domain Authoritative
scenario-exchange-hybrid-fault-no-routing-address = David's remote mailbox has no remote routing address
scenario-exchange-hybrid-fix-routing-address-set = Set the remote routing address
scenario-exchange-hybrid-fault-certificate-self-signed = The Exchange Server presents a self-signed certificate
scenario-exchange-hybrid-fix-public-certificate = Install a certificate of a public authority
scenario-exchange-hybrid-fault-send-connector-certificate-replaced = The certificate was renewed, and the send connector still names the old one
scenario-exchange-hybrid-fix-certificate-named = Name the new certificate in the send connector
scenario-exchange-hybrid-fault-headers-not-kept = The send connector to Microsoft 365 does not keep the internal headers
scenario-exchange-hybrid-fix-headers-kept = Turn CloudServicesMailEnabled on
scenario-exchange-hybrid-fault-centralized-transport = Turn centralized mail transport on
scenario-exchange-hybrid-fault-centralized-transport-old-certificate-name = Turn centralized mail transport on; the receive connector still names Microsoft's old certificate
scenario-exchange-hybrid-fix-capability-renewed = Give mail.protection.outlook.com the right AcceptCloudServicesMail
scenario-exchange-hybrid-fault-mx-at-the-server = The MX record names the Exchange Server
scenario-exchange-hybrid-fault-anonymous-users-off = The MX record names the Exchange Server, whose connector takes no anonymous mail
scenario-exchange-hybrid-fix-anonymous-users-on = Allow anonymous users on the receive connector
scenario-exchange-hybrid-fault-no-internet-send-connector = Delete the send connector to the Internet
scenario-exchange-hybrid-fix-internet-send-connector = Create a send connector with the address space *
scenario-exchange-hybrid-fault-device-between = A device between the servers passes messages on
scenario-exchange-hybrid-fix-device-removed = Take the device out of the way
scenario-exchange-hybrid-fault-pointing-at-each-other = David is a mail user in the cloud and a remote mailbox on the server
scenario-exchange-hybrid-fix-mailbox-again = Give David his mailbox in the cloud
## Inbound connectors and relay

scenario-inbound-connectors-and-relay-title = Applications and filters in front of Microsoft 365
scenario-inbound-connectors-and-relay-description = Applications on Tailspin's own server send through Microsoft 365, which recognizes the server by its address. Woodgrove Bank, another customer of Microsoft 365, receives its mail through a filter that serves many. What happens when a connector lists the wrong server, or has the wrong type?
scenario-inbound-connectors-and-relay-fault-address-behind-nat = The server goes out by another address than the connector lists: Microsoft 365 refuses to relay (5.7.64)
scenario-inbound-connectors-and-relay-fix-address-listed = List the new address in SenderIPAddresses and in the SPF record
scenario-inbound-connectors-and-relay-fault-direct-send-rejected = Direct send is rejected, and no connector recognizes the server: its mail to colleagues is refused (5.7.68)
scenario-inbound-connectors-and-relay-fix-server-listed = Create or correct the connector: list the server's address in SenderIPAddresses
scenario-inbound-connectors-and-relay-fault-lock-down-forgets-own-server = A Partner connector takes mail from the filter only: the own server's mail is refused (5.7.51)
scenario-inbound-connectors-and-relay-fix-own-server-listed-too = List the own server's address in the Partner connector too
scenario-inbound-connectors-and-relay-fault-restriction-without-effect = RestrictDomainsToIPAddresses is set on a connector of the type OnPremises, where it does nothing: a stranger writes as a colleague and is let in
scenario-inbound-connectors-and-relay-fix-partner-connector = Restrict the own domain with a connector of the type Partner
scenario-inbound-connectors-and-relay-fault-filter-registered-as-own-server = The shared filter is registered as the own server (OnPremises): mail to its other customers goes round until the hop limit (5.4.14)
scenario-inbound-connectors-and-relay-fix-filter-as-partner = Make it a connector of the type Partner
scenario-inbound-connectors-and-relay-fault-one-address-two-tenants = Two tenants list one public address: whoever sends from it may relay in the other's name
scenario-inbound-connectors-and-relay-fix-certificate-for-each-tenant = Let each connector recognize its server by a certificate of its own domain
scenario-inbound-connectors-and-relay-fault-own-server-as-stranger = No connector knows the own server, and SPF does not name it: its mail to colleagues is filtered like a stranger's and easily ends in Junk
scenario-inbound-connectors-and-relay-fix-spf-names-the-server = Name the server's address in the SPF record
scenario-inbound-connectors-and-relay-fix-connector-created = Create an inbound connector that lists the server, with TreatMessagesAsInternal
## Exchange Server in a hybrid

scenario-exchange-server-title = Exchange Server in a hybrid, and the application beside it
scenario-exchange-server-description = At Fourth Coffee everything leaves through the company's own Exchange Server (centralized mail transport). One receive connector is for Microsoft's addresses, one for an application that uses the server as its smart host, one for everybody else. Which connector answers, and what may the client do there?
scenario-exchange-server-fault-new-microsoft-range-missing = The receive connector for Microsoft 365 lacks one of Microsoft's ranges: a weaker connector answers and does not relay (5.7.54)
scenario-exchange-server-fix-all-ranges = List all of Microsoft's ranges in RemoteIPRanges
scenario-exchange-server-fault-application-may-not-relay = No receive connector lets the application relay: its mail to customers is refused (5.7.54)
scenario-exchange-server-fix-relay-connector = Create a receive connector for its address alone, with Ms-Exch-SMTP-Accept-Any-Recipient
scenario-exchange-server-fault-cloud-mail-counts-as-outside = TlsDomainCapabilities is empty: mail from the cloud counts as mail from outside, and the group refuses it (5.7.133)
scenario-exchange-server-fix-capability-set = Set TlsDomainCapabilities to mail.protection.outlook.com:AcceptCloudServicesMail
scenario-exchange-server-fault-smart-host-sends-back = The smart host for the Internet hands everything back to the server: mail goes round until the server counts too many hops (5.4.6)
scenario-exchange-server-fix-gateway-by-mx = Let the gateway deliver by the recipient's MX record
scenario-exchange-server-fix-no-smart-host = Remove the smart host, and let the send connector use DNS
scenario-exchange-server-fault-routing-domain-not-in-dns = Ana's remote routing address has a domain that does not exist in DNS: her mail is returned (5.4.4)
scenario-exchange-server-fix-routing-domain-corrected = Set RemoteRoutingAddress to her address in fourthcoffee.mail.onmicrosoft.com
scenario-exchange-server-fault-gateway-between-the-two = A mail gateway between the server and Microsoft 365 drops the internal headers: the group refuses Luis as a stranger (5.7.133)
scenario-exchange-server-fix-gateway-removed = Take the gateway out of the path: let the send connector go straight to Microsoft 365
## Postfix and Dovecot

scenario-postfix-and-dovecot-title = Postfix and Dovecot behind Microsoft 365
scenario-postfix-and-dovecot-description = At Lucerne Publishing, Beat's mailbox is in Microsoft 365 and Urs's in Dovecot behind Postfix. A print server sends through Postfix, a second Postfix keeps the archive, and the tenant of a stranger tries to relay. Which client may send what, and which table knows whom?
scenario-postfix-and-dovecot-fault-client-outside-mynetworks = The print server has an address outside mynetworks: its mail to customers is put off (4.7.1) and waits
scenario-postfix-and-dovecot-fix-network-listed = List its network in mynetworks
scenario-postfix-and-dovecot-fault-relay-refused-for-good = The same, and smtpd_relay_restrictions end in reject_unauth_destination: refused for good (5.7.1)
scenario-postfix-and-dovecot-fault-microsoft-in-mynetworks = Microsoft's addresses are in mynetworks: every tenant of Microsoft 365 can send to anybody through Postfix
scenario-postfix-and-dovecot-fix-microsoft-removed = Take Microsoft's addresses out of mynetworks; relay_domains is enough for mail from Microsoft 365
scenario-postfix-and-dovecot-fault-lmtp-socket-missing = Dovecot does not listen on the LMTP socket in Postfix's queue directory: mail to Urs waits (4.4.1)
scenario-postfix-and-dovecot-fix-lmtp-socket = Turn LMTP on in Dovecot, with its unix_listener at private/dovecot-lmtp
scenario-postfix-and-dovecot-fault-domain-in-two-classes = The archive's domain is in mydestination and in virtual_mailbox_domains: the local class wins and knows nobody (5.1.1)
scenario-postfix-and-dovecot-fix-one-class = Take the domain out of mydestination
scenario-postfix-and-dovecot-fault-two-servers-point-at-each-other = The archive's Postfix takes its domain as relay domain and sends it back: mail goes round until hopcount_limit (5.4.0)
scenario-postfix-and-dovecot-fix-delivered-at-the-archive = Put the domain into virtual_mailbox_domains there, and out of relay_domains
scenario-postfix-and-dovecot-fault-filter-sees-microsoft = A filter in front of Postfix checks SPF and sees Microsoft's address in place of the sender's: mail from outside is refused (5.7.23)
scenario-postfix-and-dovecot-fix-microsoft-exempt = Exempt mail that comes from Microsoft 365 from the check; Microsoft 365 has made it already
## Migration

scenario-migration-title = Migration from another mailbox host
scenario-migration-description = Alpine Ski House moves to Microsoft 365 user by user. The MX record still names the old host. Nils and Pia have moved, and the old host forwards their mail to addresses that only the cloud has; Olga has not, and a rule for a group sends her mail to the old host. What happens to a step that was forgotten?
scenario-migration-fault-left-in-the-group = Nils has moved and is still in the group of those who have not: the rule sends his mail to the old host, which forwards it back, until the hop limit (5.4.14)
scenario-migration-fix-out-of-the-group = Take Nils out of the group
scenario-migration-fault-not-forwarded = The old host forwards nothing while the MX record still names it: Nils's mail from the Internet stays in his old mailbox
scenario-migration-fix-forwarded = Forward each user who has moved to an address that only the cloud has
scenario-migration-fault-subdomain-not-accepted = The tenant does not take mail for the subdomain that the old host forwards to (MatchSubDomains is off): refused (5.7.64)
scenario-migration-fix-subdomains-matched = Set MatchSubDomains on the accepted domain
scenario-migration-fault-no-proxy-address = The subdomain is accepted, but no mailbox has the address that the old host forwards to: the mail goes round and bounces (5.4.14)
scenario-migration-fix-proxy-address = Add the address to the mailbox as a proxy address
scenario-migration-fault-rule-left-behind = The MX record and Olga have moved; rule, group and connector are still there: her mail ends in the old mailbox
scenario-migration-fix-cleaned-up = Delete rule, group and connector, and make the domain Authoritative
scenario-migration-fault-relay-to-a-dead-host = Everybody has moved, and the domain is still InternalRelay with a connector to a host that is switched off: mail to unknown addresses waits for a day (4.4.315) instead of being refused
scenario-migration-fix-authoritative = Make the domain Authoritative, and delete the connector
scenario-migration-fault-centralized-transport-left-on = The old host is switched off, and centralized mail transport still leads over it: everything to and from the Internet waits (4.4.316)
scenario-migration-fix-connector-deleted = Turn centralized mail transport off, and delete the connector
## MX, SPF, DKIM and DMARC

scenario-dns-and-spf-title = MX, SPF, DKIM and DMARC in public DNS
scenario-dns-and-spf-description = Wingtip Toys has its mailboxes in Microsoft 365, and a newsletter service sends in its name. Its DNS says who may send for it, and asks everybody to refuse the rest. Proseware does as asked; Tom there can also be reached through the forwarding address of his alumni association. What does one wrong record do?
scenario-dns-and-spf-fault-mx-at-old-provider = The MX record names the provider of the years before, who does not know the domain any more: mail is refused there
scenario-dns-and-spf-fix-mx-at-microsoft-365 = Publish one MX record, at Microsoft 365
scenario-dns-and-spf-fault-two-mail-exchangers = The old provider is still there as a second mail exchanger of the same preference: some senders take it and are refused
scenario-dns-and-spf-fix-one-mail-exchanger = Delete the second mail exchanger
scenario-dns-and-spf-fault-spf-with-a-blank = A blank stands after include: in the SPF record, a permanent error: DMARC finds nobody who vouches for the newsletter (5.7.509)
scenario-dns-and-spf-fix-spf-rewritten = Publish one SPF record with include:spf.litwareinc.com and include:spf.protection.outlook.com
scenario-dns-and-spf-fault-spf-includes-a-mail-host = include: names the service's mail exchanger, which has no SPF record, a permanent error (5.7.509)
scenario-dns-and-spf-fault-two-spf-records = There are two SPF records, a permanent error: both count for nothing (5.7.509)
scenario-dns-and-spf-fault-too-many-look-ups = The SPF record needs more than ten look-ups, a permanent error (5.7.509)
scenario-dns-and-spf-fault-selectors-missing = The DKIM selectors are not in DNS, so Microsoft 365 cannot sign: forwarded mail, which SPF cannot vouch for, is refused (5.7.509)
scenario-dns-and-spf-fix-selectors-published = Publish both selector CNAME records, and turn DKIM signing on
scenario-dns-and-spf-fault-spf-misses-a-sender = The SPF record does not name the newsletter service: receivers that check SPF refuse the newsletter (5.7.23)
scenario-dns-and-spf-fix-sender-named = Add include:spf.litwareinc.com to the SPF record
scenario-dns-and-spf-fault-soft-fail = The SPF record ends in ~all: a receiver that goes by SPF lets a stranger's mail in the company's name through
scenario-dns-and-spf-fix-hard-fail = End the record with -all once every sender is named
## Forwarding, limits and content

scenario-forwarding-limits-content-title = Forwarding, limits and content
scenario-forwarding-limits-content-description = At Coho Winery, Lena's mailbox in Microsoft 365 forwards to her private address and Marc's to Paul, whose mailbox is on an own Postfix. What stops a message on such a way although every address is right?
scenario-forwarding-limits-content-fault-forwarding-off = The outbound spam policy forbids forwarding outside: what comes for Lena is returned (5.7.520)
scenario-forwarding-limits-content-fix-forwarding-on = Set AutoForwardingMode to On, in a policy for those who may forward
scenario-forwarding-limits-content-fault-forwarding-automatic = The policy says Automatic, which means Off for most organizations: what comes for Lena is returned (5.7.520)
scenario-forwarding-limits-content-fault-relay-pool = The sender's SPF record does not allow the host that sent: forwarded mail leaves from the relay pool, which no SPF record lists, and Lena's host refuses it
scenario-forwarding-limits-content-fix-sender-vouched-for = Let the sender name the host in SPF, or sign with DKIM

## Certificates and TLS

scenario-certificates-and-tls-title = Certificates and TLS: what breaks at a renewal
scenario-certificates-and-tls-description = David's mailbox is in the cloud, Julie's on the Exchange Server. Applications send through Postfix. Mail to and from the partner Fabrikam must be encrypted and authenticated. Each fault is a certificate, or a setting that names one.
scenario-certificates-and-tls-fault-receive-connector-names-a-removed-certificate = Mail from the cloud stays queued with “STARTTLS is required”: the receive connector names a certificate that was removed
scenario-certificates-and-tls-fix-receive-connector-names-the-certificate = Set TlsCertificateName of the receive connector to the new certificate
scenario-certificates-and-tls-fix-receive-connector-names-none = Clear TlsCertificateName ($null), so that the certificate enabled for SMTP is used
scenario-certificates-and-tls-fault-certificate-of-the-own-authority = Mail from the cloud stays queued with “UntrustedRoot”: the server's certificate comes from the company's own authority
scenario-certificates-and-tls-fix-certificate-of-a-public-authority = Get the certificate from a public authority
scenario-certificates-and-tls-fix-any-certificate = Set TlsSettings of the outbound connector to EncryptionOnly: any certificate will do
scenario-certificates-and-tls-fault-partner-certificate-renewed = The partner's mail is refused with 5.7.51: its new certificate carries another name than the connectors ask for
scenario-certificates-and-tls-fix-connectors-know-the-new-name = Set TlsSenderCertificateName and TlsDomain of the partner connectors to the new name
scenario-certificates-and-tls-fault-policy-stricter-than-the-partner = Postfix keeps mail with “Server certificate not verified”: its policy demands more than the partner's self-signed certificate gives
scenario-certificates-and-tls-fix-policy-encrypts-only = Set the partner's line in smtp_tls_policy_maps to encrypt
scenario-certificates-and-tls-fault-policy-key-is-not-the-next-hop = The partner's exception in Postfix's TLS policy has no effect: its key is not written as the next hop is
scenario-certificates-and-tls-fix-policy-key-with-brackets-and-port = Write the key as the next hop: [mail.fabrikam.com]:25
scenario-certificates-and-tls-fault-partner-without-starttls = Mail to the partner stays queued on both ways out: its server no longer offers STARTTLS
scenario-certificates-and-tls-fix-partner-offers-starttls = Offer STARTTLS again with the partner's certificate
scenario-certificates-and-tls-fault-two-certificates-for-smtp = Mail to the cloud stays queued with 4.7.0 “UntrustedRoot: Access Denied”: two certificates serve SMTP, and the server presents the self-signed one
scenario-certificates-and-tls-fix-self-signed-certificate-removed = Take SMTP from the self-signed certificate, or delete it
scenario-certificates-and-tls-fault-certificate-without-private-key = Mail to the cloud stays queued with 4.4.1: the certificate was imported without its private key
scenario-certificates-and-tls-fix-certificate-with-private-key = Import the certificate again with its private key
scenario-certificates-and-tls-fault-transport-service-down = Mail from the cloud stays queued with “PRX5”: the front end answers, but no transport service stands behind it
scenario-certificates-and-tls-fix-transport-service-up = Start the transport service, and set the component HubTransport to Active

## Accepted domains and recipients

scenario-accepted-domains-and-recipients-title = Accepted domains and recipients: who is known where
scenario-accepted-domains-and-recipients-description = contoso.com is shared between the cloud and the Exchange Server, subdomains included; every recipient of tailspintoys.com is known online. Microsoft 365 groups live under groups.contoso.com. Each fault is a domain or a recipient that one side does not know, or knows wrongly.
scenario-accepted-domains-and-recipients-fault-group-unknown-online = Mail from outside to a group is refused with 5.4.1: the group exists on the Exchange Server only, as dynamic groups do
scenario-accepted-domains-and-recipients-fix-mail-contact-for-the-group = Create a mail contact with the group's address in the tenant
scenario-accepted-domains-and-recipients-fix-internal-relay-for-the-group = Set the domain to InternalRelay
scenario-accepted-domains-and-recipients-fault-domain-not-added = Mail for a new domain is refused with 5.7.64: its MX record names Microsoft 365, but no tenant has the domain yet
scenario-accepted-domains-and-recipients-fix-domain-added = Add and verify the domain, as InternalRelay until its recipients are there
scenario-accepted-domains-and-recipients-fault-subdomains-not-matched = Mail from outside to a subdomain is refused with 5.7.64: MatchSubDomains is off
scenario-accepted-domains-and-recipients-fix-subdomains-matched = Set MatchSubDomains of contoso.com
scenario-accepted-domains-and-recipients-fault-connector-without-subdomains = Mail to a subdomain goes round until 5.4.14: the domain matches subdomains, and the connector does not list *.contoso.com
scenario-accepted-domains-and-recipients-fix-connector-with-subdomains = Add *.contoso.com to RecipientDomains of the connector
scenario-accepted-domains-and-recipients-fault-external-address-stale = Kim's mail lands on a server that was given up: ExternalEmailAddress of the mail user still names it
scenario-accepted-domains-and-recipients-fix-external-address-corrected = Set ExternalEmailAddress to kim@contoso.com
scenario-accepted-domains-and-recipients-fix-mail-user-becomes-a-mailbox = Give Kim a mailbox in the cloud instead of the mail user
scenario-accepted-domains-and-recipients-fault-headers-not-kept-on-the-way-down = A local mailbox for internal mail only returns David's message with 5.7.134: the outbound connector drops the internal headers
scenario-accepted-domains-and-recipients-fix-headers-kept-on-the-way-down = Set CloudServicesMailEnabled of the outbound connector
scenario-accepted-domains-and-recipients-fault-internal-senders-only = Mail from outside is returned with 5.7.133, 5.7.134 or 5.7.136: group, mailbox and mail user take authenticated senders only
scenario-accepted-domains-and-recipients-fix-outside-senders-allowed = Set RequireSenderAuthenticationEnabled to $false where outsiders may write
scenario-accepted-domains-and-recipients-fault-address-space-of-the-groups-missing = Kim's mail to a Microsoft 365 group comes back with 5.7.133: without the address space groups.contoso.com it takes the connector to the Internet
scenario-accepted-domains-and-recipients-fix-address-space-of-the-groups-added = Add groups.contoso.com to AddressSpaces of the send connector to Microsoft 365
scenario-accepted-domains-and-recipients-fault-no-catch-all = Mail to mistyped addresses is refused by the own server: the domain is InternalRelay, but Exchange Online has no catch-all mailbox
scenario-accepted-domains-and-recipients-fix-rule-as-catch-all = Add a mail flow rule that redirects mail of the domain to the office, except for members of a group of all recipients

## Outbound connectors and rules

scenario-outbound-connectors-and-rules-title = Outbound connectors and rules: the wrong way out
scenario-outbound-connectors-and-rules-description = John and Lena have mailboxes on the own server, Bob and Dora in the cloud; Erin has both, and a rule takes her mail to the own server. Dora's mail to the outside passes a signature service. Each fault is a connector or a rule that takes too much, too little or nothing.
scenario-outbound-connectors-and-rules-fault-second-domain-not-on-the-connector = Mail for tailspintoys.com goes round until 5.4.14: the connector to the own server lists contoso.com only
scenario-outbound-connectors-and-rules-fix-second-domain-on-the-connector = Add tailspintoys.com to RecipientDomains of the connector
scenario-outbound-connectors-and-rules-fix-all-accepted-domains = Set AllAcceptedDomains of the connector
scenario-outbound-connectors-and-rules-fault-partner-domain-not-on-the-connector = Mail to fabrikam.net leaves unencrypted: the connector that demands TLS lists fabrikam.com only, and the partner's server lost STARTTLS
scenario-outbound-connectors-and-rules-fix-partner-domain-on-the-connector = Add fabrikam.net to RecipientDomains: its mail waits rather than leave in clear
scenario-outbound-connectors-and-rules-fault-accepted-domains-and-wildcard = Bob's mail to the Internet is refused by the own server: its connector has AllAcceptedDomains and * as well
scenario-outbound-connectors-and-rules-fix-wildcard-removed = Remove * from RecipientDomains
scenario-outbound-connectors-and-rules-fault-two-connectors-alike = John's mail may wait with 4.4.312: a left-over connector takes the same domains, and its smart host is gone
scenario-outbound-connectors-and-rules-fix-one-connector-kept = Delete the left-over connector
scenario-outbound-connectors-and-rules-fault-smart-host-unresolvable = John's mail stays queued with 4.4.312 “DNS query failed”: the smart host's name is mistyped
scenario-outbound-connectors-and-rules-fix-smart-host-with-a-public-name = Set SmartHosts to a name or address that the Internet can reach
scenario-outbound-connectors-and-rules-fault-name-set-but-not-checked = John's mail is handed to a server with somebody else's certificate: TlsDomain is set, but TlsSettings is EncryptionOnly
scenario-outbound-connectors-and-rules-fix-name-checked = Set TlsSettings to DomainValidation: a wrong certificate is noticed
scenario-outbound-connectors-and-rules-fault-rule-disabled = Erin's mail lands in the cloud mailbox that she does not use yet: the rule “Not moved yet” is disabled
scenario-outbound-connectors-and-rules-fix-rule-enabled = Enable the rule “Not moved yet”
scenario-outbound-connectors-and-rules-fault-earlier-rule-stops = Erin's mail lands in the cloud mailbox: a rule with a better priority has StopRuleProcessing
scenario-outbound-connectors-and-rules-fix-earlier-rule-goes-on = Set StopRuleProcessing of the first rule to $false
scenario-outbound-connectors-and-rules-fault-group-of-the-rule-deleted = Erin's mail lands in the cloud mailbox: the group in the rule's condition was deleted, so the condition never holds
scenario-outbound-connectors-and-rules-fix-group-recreated = Create the group again, with Erin in it
scenario-outbound-connectors-and-rules-fault-add-on-without-exception = Dora's mail circles between Microsoft 365 and the signature service until 5.4.14: the rule has no exception for mail that was there
scenario-outbound-connectors-and-rules-fix-exception-on-the-header = Add an exception on the header X-Contoso-Signed to the rule
scenario-outbound-connectors-and-rules-fault-redirected-twice = Mail to Bob is returned with 5.7.128: one rule redirects it to Dora, a second rule redirects Dora's mail
scenario-outbound-connectors-and-rules-fix-chain-removed = Delete the second rule
scenario-outbound-connectors-and-rules-fault-rule-rejects-a-partner = A customer's mail is returned with 5.7.1 “We do not take advertising”: the reject rule names the whole domain
scenario-outbound-connectors-and-rules-fix-customer-excepted = Except the customer's address from the rule
scenario-outbound-connectors-and-rules-fault-rule-rejects-with-a-code = A customer's mail is returned with 5.7.900: a rule rejects it with a code of its own
scenario-outbound-connectors-and-rules-fix-rejecting-rule-deleted = Delete the rule
scenario-outbound-connectors-and-rules-fault-message-expires = Bob is told with 5.4.300 that his message expired: the own server was down for more than the 24 hours that Microsoft 365 keeps trying
scenario-outbound-connectors-and-rules-fix-server-back-in-time = Bring the server back within 24 hours
scenario-outbound-connectors-and-rules-fault-smart-host-with-a-private-address = John's mail stays queued with 4.4.315: the smart host is a private address, which the Internet does not reach
scenario-outbound-connectors-and-rules-fix-smart-host-with-a-public-address = Set SmartHosts to the public address 198.51.100.21
scenario-outbound-connectors-and-rules-fault-retired-smart-host = John's mail stays in Postfix's queue with 4.4.62 ATTR35: relayhost is a name that Microsoft has retired
scenario-outbound-connectors-and-rules-fix-smart-host-of-the-tenant = Set relayhost to the host name of the tenant, as the admin center shows it

## Centralized mail transport

scenario-centralized-transport-broken-title = Centralized mail transport: what breaks, and what it never did
scenario-centralized-transport-broken-description = Mail to and from the outside passes the own Exchange Server, also for mailboxes in the cloud. Each fault is a connector that lets mail past it or round in circles, or an expectation that Microsoft never promised.
scenario-centralized-transport-broken-fault-forwarded-mail-leaves-directly = Julie's mail that David's mailbox forwards, or that goes to a group's member outside, leaves from the cloud: what came from the own server is not sent back there, by design
scenario-centralized-transport-broken-fault-no-on-premises-connector = Mail for Julie goes round until 5.4.14: there is no OnPremises connector to carry it to the own server
scenario-centralized-transport-broken-fix-on-premises-connector-for-everything = Create an OnPremises connector with RecipientDomains * and RouteAllMessagesViaOnPremises
scenario-centralized-transport-broken-fault-limited-to-accepted-domains = David's mail to the Internet is returned with 5.4.14: the connector with centralized transport is limited to accepted domains
scenario-centralized-transport-broken-fix-connector-for-everything = Set RecipientDomains of the connector to * instead
scenario-centralized-transport-broken-fault-domain-not-in-the-hybrid-configuration = Lena's mail to the Internet is refused with “Unable to relay”: her domain was left out of the hybrid configuration
scenario-centralized-transport-broken-fix-domain-in-the-hybrid-configuration = Add the domain to the hybrid configuration and run the wizard again

## Edge Transport

scenario-edge-transport-not-synchronized-title = Edge Transport: what it does not know, it sends back
scenario-edge-transport-not-synchronized-description = An Edge Transport server stands between Microsoft 365 and the Exchange Server; the shop's mailbox is under app.contoso.com. Each fault is a domain that the Edge Transport server does not know.
scenario-edge-transport-not-synchronized-fault-subdomain-not-accepted = Mail to app.contoso.com goes round until 5.4.14: the Exchange Server does not accept the subdomain, so the Edge Transport server sends it back by MX record
scenario-edge-transport-not-synchronized-fix-subdomain-accepted = Add app.contoso.com to the accepted domains of the Exchange Server
scenario-edge-transport-not-synchronized-fault-edge-synchronization-not-run = Mail to app.contoso.com goes round although the domain was added: the Edge Transport server has not been synchronized since
scenario-edge-transport-not-synchronized-fix-edge-synchronization-run = Run Start-EdgeSynchronization

scenario-exchange-server-fault-firewall-knows-old-ranges = The firewall lets only some of Microsoft's ranges through: what comes from the others waits (4.4.315)
scenario-exchange-server-fix-firewall-knows-all-ranges = Open port 25 for all of Microsoft's ranges
