# What the checks of mailflow-lint find: a sentence, an explanation, and the titles of the fixes.
# Arguments that choose a variant are never shown. Names a person chose stand in quotation marks.

## Exchange Online: rules and connectors

finding-routing-rule-diverts-mailboxes =
    { $reading ->
        [unknown-recipients-only] As Microsoft documents rules, “{ $rule }” takes
       *[every-matching-message] Rule “{ $rule }” takes
    } mail for { $mailboxes ->
        [one] one cloud mailbox
       *[other] { $mailboxes } cloud mailboxes
    } away to connector “{ $connector }”
finding-routing-rule-diverts-mailboxes-explanation = A rule with RouteMessageOutboundConnector decides the next hop of every message it matches, recipients with a mailbox in the cloud included. Mail for { $example } goes to the connector instead of the mailbox, and comes back until a hop limit ends it, or is refused there. A guide says that the rule only applies to addresses without a mailbox; Microsoft's documents do not, and this document can be set to either reading. InternalRelay together with a connector for the domain does what the rule was meant for, without a rule.
finding-loop = Mail from { $sender } to { $recipient } goes round in circles: { $systems }
finding-loop-explanation = Each system hands the message to the next one until a hop limit returns it to the sender with 5.4.14, 5.4.6 or 5.4.0. Exactly one side may pass on addresses it does not know; the other has to refuse them.
finding-internal-relay-without-connector = No connector takes mail for unknown addresses of { $domain }
finding-internal-relay-without-connector-explanation = { $domain } is InternalRelay: addresses without an object in the cloud are relayed to your own server. No enabled outbound connector covers the domain and no rule routes it, so the mail goes to the domain's MX, which is Microsoft 365 itself, and comes back until the hop limit.
finding-connector-rule-scoped-but-unused = Connector “{ $connector }” waits for a rule that does not exist
finding-connector-rule-scoped-but-unused-explanation = IsTransportRuleScoped is $true: the connector is used only when a mail flow rule names it, and no enabled rule that enforces does. No message takes it.
finding-connector-uses-mx-of-own-domain = Connector “{ $connector }” sends mail for { $domain } back to Microsoft 365
finding-connector-uses-mx-of-own-domain-explanation = The connector has UseMXRecord $true, and the MX of { $domain } is { $host }, which is this tenant. Mail for addresses outside the cloud leaves and comes in again until the hop limit: 5.4.14.
finding-rule-names-missing-connector =
    Rule “{ $rule }” routes to “{ $connector }”, { $state ->
        [missing] which does not exist
        [disabled] which is disabled
       *[test-mode] which is in test mode
    }
finding-rule-names-missing-connector-explanation = RouteMessageOutboundConnector needs a connector that exists and is enabled. What Exchange Online does instead is not documented; this simulator routes as if there were no rule.
finding-rule-never-matches-missing-group = Rule “{ $rule }” never matches: there is no group { $group }
finding-rule-never-matches-missing-group-explanation = { $condition } names only groups that the directory does not have. Such a condition is never true, so the rule does nothing. This is what remains after a group was deleted.
finding-certificate-refused-by-connector =
    { $problem ->
        [no-starttls] Connector “{ $connector }” demands TLS, and { $host } does not offer STARTTLS
        [untrusted-issuer] Connector “{ $connector }” refuses the certificate of { $host }: not from a public authority
        [incomplete-chain] Connector “{ $connector }” refuses the certificate of { $host }: its intermediates are not sent along
       *[name-mismatch] Connector “{ $connector }” refuses the certificate of { $host }: it lacks the name in TlsDomain
    }
finding-certificate-refused-by-connector-explanation = TlsSettings { $tls } asks for more than the server shows. Mail waits in the queue with 450 4.4.317 or 4.7.320 and is returned after 24 hours. A certificate from a public authority, sent with its intermediates, is the best answer; EncryptionOnly accepts any certificate, a self-signed one too.
finding-smart-host-without-address = “{ $user }” sends to { $host }, which has no address
finding-smart-host-without-address-explanation = DNS knows the zone, but { $host } has no A or AAAA record. Mail waits in the queue with 450 4.4.312 DNS query failed and is returned when its time is over.
finding-tls-domain-ignored = Connector “{ $connector }” does not check TlsDomain { $domain }
finding-tls-domain-ignored-explanation = TlsDomain counts only with TlsSettings DomainValidation; here it is { $tls }. The name in the certificate is not looked at.
finding-validation-recipient-outside = Connector “{ $connector }” is validated with { $address }, which it does not serve
finding-validation-recipient-outside-explanation = Validation says that the domain of the recipient is not part of the connector. Use an address in the connector’s domains.
finding-equal-connectors = Connectors “{ $connector }” and “{ $other }” both serve { $scope }
finding-equal-connectors-explanation = No document says which of two enabled connectors with the same scope is used; Microsoft only warns that duplicates cause errors and lost mail. Keep one.
finding-inbound-connector-by-address-refuses-bounces = Bounces sent through connector “{ $connector }” to the Internet are refused
finding-inbound-connector-by-address-refuses-bounces-explanation = The connector knows your server by its address. Then the sender must be in an accepted domain; a bounce has an empty sender, and mail that your server forwards has a foreign one. Both are refused on their way to the Internet with 550 5.7.64 ATTR36. A connector by certificate has no such limit.
finding-setting-refused =
    { $problem ->
        [external-relay] { $element } is ExternalRelay, which Exchange Online does not have
        [sub-domains] { $element } is { $text }: { $setting } is refused
        [range] Connector “{ $element }”: { $setting } does not take { $text }
        [internal-twice] Connector “{ $element }”: { $setting } is refused together with CloudServicesMailEnabled
        [on-premises-only] Connector “{ $element }” is a Partner connector: { $setting } is refused
        [ignored] Connector “{ $element }”: { $setting } is refused together with { $text }
        [not-required] Connector “{ $element }”: { $setting } { $text } is refused without RequireTLS
        [no-tls-domain] Connector “{ $element }” has no { $setting }, which DomainValidation with smart hosts needs
        [status-code] Rule “{ $element }”: { $setting } does not take { $text }
        [reject-and-redirect] Rule “{ $element }” rejects and redirects
        [no-smart-hosts] Connector “{ $element }” has neither UseMXRecord nor { $setting }
        [address-twice] Recipient { $element } has { $text } twice in { $setting }
        [remote-mailbox] { $element } is a remote mailbox, which Exchange Online does not have
        [out-of-range] “{ $element }”: { $setting } takes { $text } only
       *[too-many-rules] Rule “{ $element }” is the 301st of { $text }: a tenant has 300 at most
    }
finding-setting-refused-explanation =
    { $problem ->
        [external-relay] Only Exchange Server has this type. In Exchange Online, InternalRelay or a mail contact does it.
        [sub-domains] MatchSubDomains needs InternalRelay.
        [range] SenderIPAddresses takes IPv4 addresses and networks from /24 to /32 only. The cmdlet refuses anything else.
        [internal-twice] Each of the two makes mail internal in its own way; the cmdlet refuses both together.
        [on-premises-only] The parameter is for connectors of the type OnPremises.
        [ignored] A connector that never uses TLS cannot demand it.
        [not-required] TlsAuthLevel can only be set while RequireTLS is $true.
        [no-tls-domain] Without the name the server would not know what to look for in the certificate; with smart hosts the cmdlet wants it.
        [status-code] Allowed are 5.7.1 and 5.7.900 to 5.7.999.
        [reject-and-redirect] One rule cannot do both. Leave one of the two actions to another rule.
        [no-smart-hosts] An enabled connector either uses the MX of the recipient's domain or names smart hosts.
        [address-twice] A recipient has an address once.
        [remote-mailbox] Remote mailboxes exist on Exchange Server only; in Exchange Online it is a mailbox or a mail user.
        [out-of-range] The cmdlet refuses other values.
       *[too-many-rules] Exchange Online refuses further rules.
    } Until it is changed, messages are simulated as the setting stands.
finding-associated-accepted-domains-disputed = Connector “{ $connector }” is limited to { $domains }; sources disagree whose domains these are
finding-associated-accepted-domains-disputed-explanation =
    Microsoft's cmdlet page says that AssociatedAcceptedDomains names the senders' domains; the connector article and tests by administrators say the recipients'. { $reading ->
        [sender-domains] This document reads them as the senders'.
        [recipient-domains] This document reads them as the recipients'.
       *[by-connector-type] This document reads them as the senders' for an OnPremises connector and as the recipients' for a Partner connector.
    } Test it before you rely on it.

## DNS

finding-mx-not-at-tenant =
    { $problem ->
        [elsewhere] The MX of { $domain } is { $host }, which is neither Microsoft 365 nor a server of this map
       *[none] { $domain } has no MX and no address: nobody can write to it
    }
finding-mx-not-at-tenant-explanation = The tenant accepts { $domain }, but mail from the Internet does not reach it through a system that this map describes. That is right while another provider is in front, and wrong once it should have been switched over.
finding-several-mx = { $domain } has more than one mail exchanger: { $hosts }
finding-several-mx-explanation = Microsoft supports one MX for a domain in Exchange Online. Senders use the others whenever they like, so some mail takes another way: around the filter, or to a host that refuses it.
finding-spf-missing = { $domain } has no SPF record
finding-spf-missing-explanation = Receivers cannot tell who may send as { $domain }; its mail is more likely to land in Junk, and anybody can pretend to be it.
finding-spf-invalid =
    { $problem ->
        [several-records] { $domain } has more than one SPF record
        [blank] The SPF record of { $domain } has a blank after “{ $text }”
        [comma] The SPF record of { $domain } has a comma in “{ $text }”
        [empty-value] The SPF record of { $domain } names nothing in “{ $text }”
        [unknown-term] The SPF record of { $domain } contains “{ $text }”, which is no SPF term
        [too-many-lookups] The SPF record of { $domain } needs { $text } DNS lookups, and 10 are allowed
        [included-host] The SPF record of { $domain } includes { $text }, which is a mail exchanger and has no SPF record
        [after-all] The SPF record of { $domain } goes on after all: “{ $text }” is never looked at
       *[included-without-spf] The SPF record of { $domain } includes { $text }, which has no SPF record
    }
finding-spf-invalid-explanation =
    { $problem ->
        [after-all] What stands after all is ignored (RFC 7208 §5.1). Keep one all, at the end.
       *[other] Receivers that check SPF answer permerror and treat the record as broken: the mail may be refused. RFC 7208 wants one record, terms separated by blanks with none inside, and at most ten terms that look something up.
    }
finding-spf-misses-server =
    { $way ->
        [direct] “{ $server }” sends as { $domain } from { $address }, which its SPF record does not allow
       *[through] “{ $server }” hands in mail of { $domain } from { $address }, which its SPF record does not list
    }
finding-spf-misses-server-explanation =
    { $way ->
        [direct] Receivers see mail of { $domain } coming from { $address } and find that SPF does not allow it. It lands in Junk or is refused with 5.7.23.
       *[through] Outside receivers see Microsoft's addresses, so their check passes. Microsoft 365 itself sees { $address }; if no connector recognizes the server one day, its mail counts as forged.
    }
finding-spf-misses-tenant = { $domain } sends from Exchange Online, which its SPF record does not name
finding-spf-misses-tenant-explanation = Mail of { $sender } leaves from Microsoft's addresses. Receivers find that SPF of { $domain } does not allow them: it lands in Junk or is refused with 5.7.23.

## Postfix and Dovecot

finding-sender-map-bare-domain-key = “{ $server }”: the key { $key } in { $map } never matches
finding-sender-map-bare-domain-key-explanation = Postfix looks up the whole sender address, then @domain with the at sign. A bare domain is never looked up, so the line has no effect and mail takes another way.
finding-relay-domain-without-recipient-table = “{ $server }” takes mail for any address of { $domains }
finding-relay-domain-without-recipient-table-explanation = relay_recipient_maps is empty, so Postfix accepts every address of its relay_domains from everybody, whether it exists or not. Unknown addresses are passed on and come back as bounces, and strangers reach cloud mailboxes through this server, past the filter.
finding-domain-in-two-classes = “{ $server }”: { $domain } is in more than one class: { $classes }
finding-domain-in-two-classes-explanation = The first of these parameters decides; the others have no effect for this domain. Postfix logs a warning for virtual domains only; for mydestination together with relay_domains it says nothing.
finding-eop-in-mynetworks = “{ $server }” lets every Microsoft 365 customer relay: { $network } is in mynetworks
finding-eop-in-mynetworks-explanation = All tenants of Exchange Online send from the same addresses. A client in mynetworks may relay to anybody, so with these addresses the server is an open relay for every customer of Microsoft 365.
finding-dovecot-user-not-in-postfix-table =
    { $users ->
        [one] “{ $server }”: one Dovecot user is missing in { $table }: { $example }
       *[other] “{ $server }”: { $users } Dovecot users are missing in { $table }, { $example } among them
    }
finding-dovecot-user-not-in-postfix-table-explanation = Dovecot has the mailbox, but Postfix refuses its mail with 550 5.1.1 because its own table does not list the address. Make both tables from one list.
finding-postfix-table-user-not-in-dovecot =
    { $users ->
        [one] “{ $server }” accepts mail for { $example }, which Dovecot does not have
       *[other] “{ $server }” accepts mail for { $users } addresses that Dovecot does not have, { $example } among them
    }
finding-postfix-table-user-not-in-dovecot-explanation = Postfix accepts the message, Dovecot answers 550 5.1.1 User doesn't exist, and Postfix has to send a bounce, often to a forged sender. Make both tables from one list.

## Everywhere

finding-dangling-reference = { $element } names { $missing }, which does not exist
finding-dangling-reference-explanation = { $setting } names something that is not there, perhaps because it was deleted. It has no effect, or mail for it is returned.

## Fixes: what the button does

fix-use-connector-by-domain = Let connector “{ $connector }” serve { $domain } without a rule
fix-except-cloud-users =
    Spare { $mailboxes ->
        [one] the cloud mailbox
       *[other] the { $mailboxes } cloud mailboxes
    }: except members of { $group } from rule “{ $rule }”
fix-refuse-unknown-from-exchange-online = Let “{ $server }” refuse unknown addresses that come from Exchange Online
fix-add-connector-for-domain = Add connector “{ $connector }” for { $domain } to { $host }
fix-make-authoritative = Make { $domain } Authoritative: unknown addresses are refused
fix-unscope-connector = Let connector “{ $connector }” serve its domains without a rule
fix-remove-connector = Remove connector “{ $connector }”
fix-enable-connector = Enable connector “{ $connector }”
fix-disable-connector = Disable connector “{ $connector }”
fix-smart-host-instead-of-mx = Let connector “{ $connector }” send to { $host } instead of the MX
fix-remove-rule = Remove rule “{ $rule }”
fix-create-group = Create the group { $group }, for you to fill
fix-accept-any-certificate = Accept any certificate (TlsSettings EncryptionOnly) on “{ $connector }”
fix-public-certificate = Give { $host } a certificate from a public authority (“{ $certificate }”)
fix-serve-full-chain = Let { $host } send the intermediates of certificate “{ $certificate }”
fix-set-tls-domain = Set TlsDomain of “{ $connector }” to { $domain }
fix-offer-starttls = Offer STARTTLS on { $host } with a certificate from a public authority (“{ $certificate }”)
fix-add-address = Publish { $address } as the address of { $host }
fix-clear-setting = Take { $setting } away from “{ $element }”
fix-make-internal-relay = Make { $domain } InternalRelay
fix-name-address-once = Name { $address } once
fix-require-tls = Demand TLS on “{ $connector }” (RequireTLS)
fix-set-status-code = Reject with 5.7.1 in rule “{ $rule }”
fix-split-range = Write { $range } as /24 networks on “{ $connector }”
fix-validate-domain = Check it: set TlsSettings of “{ $connector }” to DomainValidation
fix-clear-tls-domain = Remove TlsDomain from “{ $connector }”
fix-drop-validation-recipient = Take { $address } from the validation recipients of “{ $connector }”
fix-identify-by-certificate = Recognize the server by its certificate “{ $certificate }”
fix-point-mx-at-tenant = Point the MX of { $domain } at { $host }
fix-keep-only-tenant-mx = Keep { $host } as the only mail exchanger of { $domain }
fix-publish-spf = Publish SPF for { $domain }: { $record }
fix-correct-spf = Correct the SPF record of { $domain }: { $record }
fix-add-server-to-spf = Add { $address } to the SPF record of { $domain }
fix-add-tenant-to-spf = Add { $term } to the SPF record of { $domain }
fix-at-domain-key = Write the key as @{ $key }
fix-list-relay-recipients =
    List the { $addresses ->
        [one] known address
       *[other] { $addresses } known addresses
    } in relay_recipient_maps of “{ $server }”
fix-keep-one-class = Keep { $domain } in { $class } only
fix-remove-from-mynetworks = Take { $network } out of mynetworks
fix-add-users-to-table =
    Add { $users ->
        [one] the missing user
       *[other] the { $users } missing users
    } to { $table }
fix-add-users-to-dovecot =
    Create { $users ->
        [one] the missing user
       *[other] the { $users } missing users
    } in Dovecot
fix-remove-reference = Remove { $missing } from { $element }
