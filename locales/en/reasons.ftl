# Why a decision fell as it did: one sentence for each code of mailflow::reason::REASONS, with exactly its arguments.
# The answer comes first, then the reason. Names of connectors, rules and certificates stand in quotation marks.

## Arrival

reason-submitted-from-internet = Arrives from the Internet: a server outside the model opens an SMTP session.
reason-submitted-by-user = Submitted here by a signed-in user; this counts as internal mail.
reason-sent-by-inbox-rule = Sent on by an inbox rule of the mailbox.
reason-reported-here = Written here: a report, which has the null sender <>.

## Exchange Online: whose message it is

reason-client-blocked-by-tenant = Refused: { $address } is on the IP Block List of the tenant behind { $domain }.
reason-client-allowed = Let in: { $address } is on the tenant's IP Allow List, which comes before block lists.
reason-client-on-block-list = Refused: { $address } is on a block list of Microsoft's. Its owner can ask for removal in the delist portal.
reason-client-banned = Refused: Microsoft has banned { $address }. Only its support lifts that.
reason-blocked-by-allow-list = Refused: { $address } is on a block list, and both inbound connector “{ $connector }” and the IP Allow List name it. The answer does not say which block list it is.
reason-listed-server-let-in = Let in although { $address } is on a block list: inbound connector “{ $connector }” recognizes it as an own server.
reason-client-deferred = Not yet: { $address } suddenly sends far more than before, and no inbound connector says whose server it is. It may try again later.
reason-volume-expected = Let in although { $address } suddenly sends far more than before: inbound connector “{ $connector }” says whose server it is.
reason-not-signed-in = Refused: whoever sends through this host has to sign in as a mailbox, and the client does not sign in.
reason-sign-in-needs-tls = Refused: the client would sign in as { $account }, but without TLS nobody can sign in here.
reason-no-mailbox-to-sign-in = Refused: the client cannot sign in as { $account }, because there is no mailbox with this address here.
reason-smtp-auth-disabled-for-mailbox = Refused: SMTP AUTH is disabled for mailbox { $account }.
reason-smtp-auth-disabled-for-tenant = Refused: SMTP AUTH is disabled for the whole tenant, and mailbox { $account } makes no exception.
reason-signed-in = Let in: the client signs in as mailbox { $account }; this counts as internal mail.
reason-sends-as = { $account } may send as { $sender }, because it has the permission SendAs.
reason-send-as-denied = Refused: the client signs in as { $account }, which may not send as { $sender }.
reason-bad-greeting = Refused: the server introduces itself as { $host }, which is a name of Exchange Online and not its own.
reason-account-blocked = Refused: Microsoft has blocked { $sender } from sending, because it sent too much spam.
reason-account-banned = Refused: Microsoft has banned { $sender } for abuse. Only its support lifts that.
reason-daily-recipient-limit = Refused: { $sender } has sent to as many recipients today as a mailbox may.
reason-submission-quota = Refused: { $sender } has sent as many messages as a mailbox may.
reason-tenant-threshold = Refused: the tenant has sent too much spam or bulk mail. Find who sends it, then ask Microsoft’s support.
reason-unregistered-domain = Refused: the tenant has sent much mail of domains that are not registered in it, such as { $domain }.
reason-low-reputation-address = Refused: mail of new customers leaves from addresses of low reputation, until the tenant is known.
reason-too-many-in-transaction = Not yet: the transaction has { $count } recipients in { $domain }, more than 200. The sending server has to split them and send again.
reason-ipv6-not-accepted = Refused: { $domain } takes nothing from strangers over IPv6, and { $address } is an IPv6 address.
reason-ipv6-without-reverse-dns = Not yet: the IPv6 address { $address } has no name in reverse DNS.
reason-ipv6-unauthenticated = Not yet: the message comes over IPv6 from { $address }, and neither SPF nor a DKIM signature vouches for it.
reason-no-valid-from = Refused: the message has no From field with a valid address.
reason-internal-submission = Belongs to this tenant, because it begins here.
reason-originating-by-certificate =
    { $entitled_by ->
        [sender] Counts as sent by this tenant, because inbound connector “{ $connector }” recognizes certificate “{ $certificate }” and the sender's domain { $domain } is an accepted domain.
       *[name] Counts as sent by this tenant, because inbound connector “{ $connector }” recognizes certificate “{ $certificate }” and { $domain }, the name it asks for, belongs to an accepted domain.
    }
reason-originating-by-address = Counts as sent by this tenant, because inbound connector “{ $connector }” lists { $address } and the sender's domain { $domain } is an accepted domain.
reason-client-chain-incomplete = Deferred: the server presents certificate “{ $certificate }” without its intermediate certificates, and Exchange Online does not fetch them.
reason-connector-without-relay = Taken for recipients of this tenant only: inbound connector “{ $connector }” recognizes the server, but neither the sender's domain nor the certificate gives the right to relay.
reason-incoming-by-recipient-domain = Counts as incoming mail of this tenant: no connector recognizes the server, but { $domain } is an accepted domain.
reason-direct-send-accepted = Taken as direct send: the sender uses the accepted domain { $domain } without a connector, and direct send is not rejected.
reason-direct-send-refused = Refused as direct send: the sender uses the accepted domain { $domain } without a connector, and RejectDirectSend is on.
reason-sending-from-disabled = Blocked: nobody may send from addresses in { $domain }.
reason-sending-to-disabled = Blocked: nobody may send to addresses in { $domain }.
reason-relay-denied = Refused: no inbound connector recognizes the server, and { $domain } is not an accepted domain.
reason-relay-denied-sender = Refused: inbound connector “{ $connector }” recognizes the server, but neither the domain of the sender ({ $sender }) nor the recipient's domain is an accepted domain.
reason-partner-certificate-required = Refused: inbound connector “{ $connector }” takes mail of its sender domains only with the certificate it names.
reason-partner-address-required = Refused: inbound connector “{ $connector }” takes mail of its sender domains only from the addresses it lists.
reason-partner-tls-required = Refused: inbound connector “{ $connector }” takes mail of its sender domains only over TLS.
reason-partner-recognized =
    { $by ->
        [SenderDomains] Inbound connector “{ $connector }” applies, because it is about mail of this sender's domain.
        [SenderIPAddresses] Inbound connector “{ $connector }” applies: it lists the address of the partner's server.
       *[TlsSenderCertificateName] Inbound connector “{ $connector }” applies: it names the certificate that the partner's server presents.
    }
reason-direct-send-identified = Taken although the sender uses the accepted domain { $domain }: inbound connector “{ $connector }” identifies the server, so RejectDirectSend does not refuse it.

## Exchange Online: edge blocking and filtering

reason-known-at-edge = Passes edge blocking, because the directory knows { $recipient }.
reason-unknown-at-edge = Refused at the edge: { $domain } is authoritative and the directory does not know { $recipient }.
reason-not-yet-at-edge = Refused at the edge: { $domain } is authoritative, and the edge does not have { $recipient } yet. Copying the directory takes up to 24 hours.
reason-public-folder-unknown-at-edge = Refused at the edge: { $domain } is authoritative, and edge blocking does not know public folders in the cloud, such as { $recipient }.
reason-edge-blocking-inactive = Passes the edge without a look-up, because { $domain } is not authoritative.
reason-edge-blocking-skipped = Passes the edge without a look-up, because the message originates in this tenant.
reason-content-assumed-clean = Passes the filters that apply (malware, policy, spam): the message does not say that they find anything.
reason-filtering-bypassed = Skips spam filtering, because inbound connector “{ $connector }” makes the message count as internal.
reason-headers-promoted = Not judged again: this tenant judged it on its first pass, and inbound connector “{ $connector }” promotes the headers that say so.
reason-headers-not-promoted = Judged again as if the own server had sent it: inbound connector “{ $connector }” recognizes that server, but the headers of the first pass were not kept on the way.
reason-spf-passes = SPF passes: { $domain } allows { $address } to send, by “{ $term }”.
reason-spf-does-not-pass = SPF does not pass: for { $domain } and { $address } the result is { $result }, by “{ $term }”. The spam filter weighs it; nothing is refused for this alone.
reason-spf-permanent-error =
    { $problem ->
        [several-records] SPF: { $domain } has more than one SPF record, a permanent error. It vouches for nobody.
        [too-many-lookups] SPF: up to “{ $term }”, the record of { $domain } needs more than ten look-ups, a permanent error. It vouches for nobody.
        [too-many-void-lookups] SPF: up to “{ $term }”, the record of { $domain } asks for more than two names that do not exist, a permanent error. It vouches for nobody.
        [too-many-mail-exchangers] SPF: “{ $term }” in the record of { $domain } stands for more than ten mail exchangers, a permanent error. It vouches for nobody.
        [include-without-record] SPF: “{ $term }” in the record of { $domain } names a domain without an SPF record, a permanent error. It vouches for nobody.
        [redirect-without-record] SPF: “{ $term }” in the record of { $domain } names a domain without an SPF record, a permanent error. It vouches for nobody.
       *[syntax] SPF: “{ $term }” in the record of { $domain } cannot be read, a permanent error. It vouches for nobody.
    }
reason-spf-undetermined = SPF stays open: { $domain } refers to { $missing }, which is not in the model.
reason-spf-client-unknown = SPF stays open: { $domain } has a record, but the message does not say from which address it comes.
reason-dmarc-passes = DMARC passes: { $by } vouches for { $aligned }, which matches the sender { $domain } that readers see.
reason-dmarc-fails =
    { $policy ->
        [reject] DMARC fails: neither SPF nor DKIM vouches for { $domain }, which asks to refuse such messages.
        [quarantine] DMARC fails: neither SPF nor DKIM vouches for { $domain }, which asks for quarantine.
       *[none] DMARC fails: neither SPF nor DKIM vouches for { $domain }, which asks for nothing to be done about it.
    }
reason-dmarc-undetermined = DMARC stays open: it hangs on SPF for { $domain }, and the model does not say enough for that.
reason-dmarc-rejects = Refused: DMARC fails for { $domain }, and its policy is to refuse such messages.
reason-dmarc-not-honored = Goes on although { $domain } asks to refuse it: mail enters through { $host } in front of Microsoft 365, and then DMARC policies are not honored.
reason-enhanced-filtering = Judged by { $address }: inbound connector “{ $connector }” looks behind the servers in front of Microsoft 365.
reason-enhanced-filtering-not-for-all = Judged by the server that connects: enhanced filtering of inbound connector “{ $connector }” is for listed recipients only, and not all of this message are.
reason-enhanced-filtering-unsupported = Judged by the server that connects: enhanced filtering of inbound connector “{ $connector }” is not supported together with centralized mail transport.
reason-malware-quarantined = Goes to quarantine: the malware filter finds something in it. This filter looks at internal mail too.
reason-spam-filter-skipped = Skips spam filtering, because a mail flow rule sets its spam confidence level (SCL) to −1.
reason-internal-mail-unfiltered = Skips spam filtering, because it counts as internal mail.
reason-sender-allowed = Skips spam filtering, because the tenant allows { $sender }.
reason-address-allowed = Skips spam filtering, because { $address } is on the tenant's IP Allow List.
reason-remote-domain-trusted = Skips spam filtering, because the remote domain { $domain } of { $sender } is trusted.
reason-moved-to-junk =
    { $found ->
        [bulk] Goes to the Junk Email folder, because the spam filter finds bulk mail.
        [spam] Goes to the Junk Email folder, because the spam filter finds spam.
        [high-confidence-spam] Goes to the Junk Email folder, because the spam filter finds spam with high confidence.
        [phishing] Goes to the Junk Email folder, because the spam filter finds phishing.
       *[high-confidence-phishing] Goes to the Junk Email folder, because the spam filter finds phishing with high confidence.
    }
reason-marked-for-junk =
    { $found ->
        [bulk] Marked for the Junk Email folder, because the spam filter finds bulk mail. The mailbox is elsewhere, and only a rule there moves it.
        [spam] Marked for the Junk Email folder, because the spam filter finds spam. The mailbox is elsewhere, and only a rule there moves it.
        [high-confidence-spam] Marked for the Junk Email folder, because the spam filter finds spam with high confidence. The mailbox is elsewhere, and only a rule there moves it.
        [phishing] Marked for the Junk Email folder, because the spam filter finds phishing. The mailbox is elsewhere, and only a rule there moves it.
       *[high-confidence-phishing] Marked for the Junk Email folder, because the spam filter finds phishing with high confidence. The mailbox is elsewhere, and only a rule there moves it.
    }
reason-marked-as-spam =
    { $found ->
        [bulk] Delivered with a mark, because the spam filter finds bulk mail and the policy leaves it in the inbox.
        [spam] Delivered with a mark, because the spam filter finds spam and the policy leaves it in the inbox.
        [high-confidence-spam] Delivered with a mark, because the spam filter finds spam with high confidence and the policy leaves it in the inbox.
        [phishing] Delivered with a mark, because the spam filter finds phishing and the policy leaves it in the inbox.
       *[high-confidence-phishing] Delivered with a mark, because the spam filter finds phishing with high confidence and the policy leaves it in the inbox.
    }
reason-quarantined =
    { $found ->
        [bulk] Goes to quarantine, because the spam filter finds bulk mail.
        [spam] Goes to quarantine, because the spam filter finds spam.
        [high-confidence-spam] Goes to quarantine, because the spam filter finds spam with high confidence.
        [phishing] Goes to quarantine, because the spam filter finds phishing.
       *[high-confidence-phishing] Goes to quarantine, because the spam filter finds phishing with high confidence.
    }
reason-deleted-by-filter =
    { $found ->
        [bulk] Deleted without a report, because the spam filter finds bulk mail.
        [spam] Deleted without a report, because the spam filter finds spam.
        [high-confidence-spam] Deleted without a report, because the spam filter finds spam with high confidence.
        [phishing] Deleted without a report, because the spam filter finds phishing.
       *[high-confidence-phishing] Deleted without a report, because the spam filter finds phishing with high confidence.
    }
reason-dmarc-quarantines = Goes to quarantine: DMARC fails for { $domain }, and its policy is quarantine.

## Recipients

reason-resolved-mailbox = { $recipient } has a mailbox in this organization.
reason-resolved-mail-user = Goes on to { $external }, because { $recipient } is a mail user whose mailbox is elsewhere.
reason-plus-address = Taken for { $base }, because nothing here has the address { $recipient } and plus addressing is on.
reason-resolved-mail-contact = Goes on to { $external }, because { $recipient } is a mail contact.
reason-expanded-group =
    { $members ->
        [one] Goes to the one member of the distribution group { $recipient }.
       *[other] Goes to each of the { $members } members of the distribution group { $recipient }.
    }
reason-empty-group = Ends here without a report, because the group { $recipient } has no members.
reason-expanded-unified-group =
    { $members ->
        [one] Goes to the mailbox of the Microsoft 365 group { $recipient } and to its one subscribed member.
       *[other] Goes to the mailbox of the Microsoft 365 group { $recipient } and to its { $members } subscribed members.
    }
reason-resolved-remote-mailbox = Goes on to { $external }, the remote routing address of the remote mailbox { $recipient }.
reason-remote-mailbox-without-address = Returned: the remote mailbox { $recipient } has no remote routing address.
reason-resolved-public-folder = { $recipient } is a mail-enabled public folder of this organization.
reason-resolved-remote-public-folder = Goes on to { $external }, the external address of the public folder { $recipient }, which is elsewhere.
reason-unknown-relayed = Is passed on: the directory does not know { $recipient }, and { $domain } is a relay domain, not an authoritative one.
reason-unknown-in-subdomain = Is passed on: the directory does not know { $recipient }, and { $domain } takes mail for all its subdomains.
reason-unknown-authoritative = Returned: { $domain } is authoritative and the directory does not know { $recipient }.
reason-foreign-recipient = Goes outside: { $domain } is not an accepted domain of this organization.
reason-sender-not-authenticated = Returned: { $recipient } takes mail from inside the organization only.
reason-sender-listed = Let in: { $recipient } takes mail from listed senders only, and the entry { $entry } covers { $sender }.
reason-sender-not-listed = Returned: { $recipient } takes mail from listed senders only, and { $sender } is not on the list, nor in a group on it.
reason-sender-rejected = Returned: { $recipient } takes no mail from { $sender }; the entry { $entry } of its list of rejected senders covers the sender.
reason-stranger-not-listed = A list of { $recipient } names { $sender }, but in this reading only an authenticated sender is that person, and this one is not.
reason-message-too-large-for-recipient = Returned: the message has { $size }, and { $recipient } takes at most { $limit }.
reason-message-too-large-for-sender = Returned: the message has { $size }, and { $sender } may send at most { $limit }.
reason-too-many-recipients = Returned: the message goes to { $recipients } recipients, and { $sender } may send to at most { $limit }.
reason-too-many-for-organization = Returned: the message goes to { $recipients } recipients, and the tenant allows { $limit } at most.
reason-forwarded = Goes to { $target } instead, because the mailbox { $recipient } forwards its mail.
reason-forwarded-with-copy = Stays in the mailbox { $recipient }, and a copy goes to { $target }.
reason-forwarding-refused = Not forwarded to { $target }: the outbound spam policy refuses automatic forwarding outside.
reason-inbox-rule-redirects = A copy goes to { $target }, because an inbox rule of { $recipient } redirects what arrives.
reason-inbox-rule-limit = Dropped without a word: an inbox rule of { $recipient } would send it on to { $target }, but inbox rules have sent it on as often as they may.
reason-auto-forward-stopped = Not sent on to { $target }: the remote domain { $domain } does not allow automatic forwarding, and nobody is told.
reason-report-stopped = Not sent to { $recipient }: the remote domain { $domain } gets no non-delivery reports, and nobody is told.
reason-recipient-ring = Returned: forwarding or group membership leads from { $recipient } only back to itself.

## Mail flow rules

reason-no-rule-matches = No mail flow rule changes this message.
reason-rules-skip-system-messages = Mail flow rules do not look at it, because it is a system message.
reason-rule-routes = Takes connector “{ $connector }”, because rule “{ $rule }” matches.
reason-rule-spares-mailbox = Rule “{ $rule }” matches but spares { $recipient }: in this reading a rule that routes takes only recipients without a mailbox.
reason-rule-redirects = Goes to { $target } instead, because rule “{ $rule }” redirects it.
reason-rule-adds-recipient = { $target } gets a copy too, because rule “{ $rule }” adds the recipient.
reason-rule-adds-nobody = Rule “{ $rule }” adds nobody here: a rule made this copy, and rules do not multiply their own copies.
reason-rule-recipient-limit = { $target } gets no copy: rule “{ $rule }” would add more than 100 recipients.
reason-rule-moderates = Waits until { $moderator } approves it, because rule “{ $rule }” asks for that.
reason-rule-quarantines = Goes into quarantine, because rule “{ $rule }” puts it there.
reason-rule-sets-scl = Rule “{ $rule }” sets the spam confidence level to { $level }.
reason-rule-prepends-subject = Rule “{ $rule }” writes in front of the subject.
reason-rule-adds-disclaimer = Rule “{ $rule }” writes a disclaimer into the text.
reason-rule-rejects = Returned, because rule “{ $rule }” rejects it.
reason-rule-deletes = Dropped without a report, because rule “{ $rule }” deletes it.
reason-rule-sets-header = Rule “{ $rule }” sets the header field { $header }.
reason-rule-removes-header = Rule “{ $rule }” removes the header field { $header }.
reason-signatures-broken = No DKIM signature is valid any more, because the signed header field { $header } was changed.
reason-body-signatures-broken = No DKIM signature is valid any more, because the signed text was changed.
reason-rule-requires-tls = Must leave over TLS, because rule “{ $rule }” requires it.
reason-rule-stops = No further rule is looked at, because rule “{ $rule }” stops rule processing.
reason-rule-redirect-limit = Returned: rule “{ $rule }” would redirect a message that a rule has redirected once already.

## Exchange Online: next hop

reason-connector-by-rule = Goes to “{ $connector }”, because rule “{ $rule }” takes this message there.
reason-rule-connector-unusable =
    { $state ->
        [disabled] Routed as if rule “{ $rule }” were not there: the connector “{ $connector }” it names is turned off.
        [test-mode] Routed as if rule “{ $rule }” were not there: the connector “{ $connector }” it names is in test mode.
       *[missing] Routed as if rule “{ $rule }” were not there: the connector “{ $connector }” it names does not exist.
    }
reason-centralized-transport = Goes to “{ $connector }”, because centralized mail transport sends outside mail through the own servers first.
reason-centralized-transport-skipped = Does not go back to “{ $connector }”, because it came from the own servers already.
reason-local-mailbox = Delivered in the tenant, because the mailbox { $recipient } is here.
reason-connector-by-domain = Goes to “{ $connector }”, because the connector lists { $domain }.
reason-connector-by-wildcard = Goes to “{ $connector }”, because its pattern { $pattern } covers the recipient's domain.
reason-connector-for-accepted-domains = Goes to “{ $connector }”, because the connector takes all accepted domains and { $domain } is one.
reason-connector-for-all = Goes to “{ $connector }”, because the connector takes every domain.
reason-connector-uses-mx = “{ $connector }” leaves the choice of host to the MX record of { $domain }.
reason-equal-connectors = “{ $connector }” and another connector cover the recipient's domain equally well.
reason-no-connector = Goes by MX record with opportunistic TLS, because no connector covers { $domain }.
reason-smart-host = Handed to the smart host { $host }.
reason-smart-host-mail-exchanger = Goes to { $host }: the smart host { $name } has no address, but a mail exchanger.
reason-smart-host-missing = Cannot leave: connector “{ $connector }” does not use MX records and names no smart host.
reason-centralized-transport-nowhere = Returned: centralized mail transport is on by connector “{ $connector }”, but no connector of type OnPremises takes mail for *, so mail for { $domain } goes round.
reason-dkim-signed = Is signed in the name of { $domain } (DKIM).
reason-dkim-selectors-missing = Is not signed in the name of { $domain }: the CNAME records of both DKIM selectors are not there.
reason-sender-rewritten = Leaves with the sender { $rewritten }: mail of { $sender } is sent on for somebody else, so its sender is rewritten.
reason-sender-restored = Goes on to { $sender }, who stands behind the rewritten sender { $rewritten }.
reason-sender-kept = Leaves with its own sender { $sender }: this connector does not rewrite the senders of forwarded mail.
reason-relay-pool = Leaves from { $address } in the relay pool, because neither SPF nor DKIM vouched for it on arrival; this address is not among the published ones.
reason-wrong-front-door = Not sent this way: { $host } belongs to Microsoft but takes nobody's mail; the tenant's own host name is wanted.
reason-private-address = Not sent this way: { $host } has the private address { $address }, which Exchange Online cannot reach over the Internet.

## Mail exchangers

reason-mail-exchanger = Goes to { $host }, the mail exchanger of { $domain } with the lowest preference.
reason-implicit-mail-exchanger = Goes to { $domain } itself: it has no MX record, but an address record.
reason-null-mx = Returned: the null MX record of { $domain } says that it takes no mail.
reason-no-mail-exchanger = Cannot leave: { $domain } has neither an MX record nor an address.
reason-mail-exchanger-not-described = Leaves the model for the mail exchangers of { $domain }, which it does not describe.
reason-host-unresolvable = Cannot be handed over: the host name { $host } has no address.
reason-host-not-described = Leaves the model for { $host }, which it does not describe.

## Connections

reason-connection-refused = Not sent this way: { $host } refuses the connection to port 25.
reason-connection-timed-out = Not sent this way: { $host } does not answer on port 25.
reason-connection-closed = Not sent this way: { $host } answers on port 25 and hangs up, as a firewall does that looks into SMTP.
reason-sent-in-clear = Sent to { $host } in clear text, because TLS is not required and not offered.
reason-tls-switched-off = Sent to { $host } in clear text, because a setting keeps the sending side from using TLS.
reason-encrypted = Sent to { $host } over TLS; the certificate is not checked.
reason-certificate-trusted = Sent to { $host } over TLS, because certificate “{ $certificate }” comes from a trusted authority.
reason-certificate-name-matches = Sent over TLS, because certificate “{ $certificate }” is trusted and carries the name { $name }.
reason-tls-not-offered = Not sent this way: TLS is required, and { $host } does not offer STARTTLS.
reason-certificate-untrusted = Not sent this way: certificate “{ $certificate }” does not come from an authority that the sending side trusts.
reason-certificate-chain-incomplete = Not sent this way: the server presents certificate “{ $certificate }” without its intermediate certificates.
reason-certificate-expired = Not sent this way: certificate “{ $certificate }” is not valid on this day.
reason-certificate-name-mismatch = Not sent this way: certificate “{ $certificate }” does not carry the name { $name }.
reason-certificate-name-not-set = Not sent this way: the name in certificate “{ $certificate }” is to be checked, and TlsDomain names none.
reason-postfix-tls-not-offered = Not sent this way: TLS is required, and { $host } does not offer STARTTLS.
reason-postfix-certificate-unverified = Not sent this way: the certificate of { $host } cannot be verified.
reason-postfix-tls-level = Postfix uses TLS level { $level } towards { $host }.
reason-dane-authenticated = Checked by DANE: a TLSA record that DNSSEC vouches for matches certificate “{ $certificate }” of { $host }.
reason-dane-not-secure = The TLSA records of { $host } do not count, because DNSSEC does not vouch for all records on the way to them.
reason-dane-unusable = None of the TLSA records of { $host } can be used to check a certificate, but they do ask for TLS.
reason-dane-tls-not-offered = Not sent this way: a TLSA record asks for TLS, and { $host } does not offer STARTTLS.
reason-dane-certificate-expired = Not sent this way: DANE applies, and certificate “{ $certificate }” is not valid on this day.
reason-dane-no-match = Not sent this way: { $host } presents certificate “{ $certificate }”, which none of its TLSA records matches.
reason-dane-host-mismatch = Not sent this way: a TLSA record names the authority of certificate “{ $certificate }”, but the certificate does not carry the name { $host }.
reason-dnssec-invalid = Not sent this way: the records of { $name } should be signed, and their signatures do not hold.
reason-dane-required = Not sent this way: the connector demands DANE, and { $host } has no TLSA records that can be used and that DNSSEC vouches for.
reason-fingerprint-matches = Sent to { $host } over TLS: certificate “{ $certificate }” is one of those that Postfix is told to expect.
reason-starttls-fails = { $host } offers STARTTLS, and it fails: its key does not belong to certificate “{ $certificate }”.
reason-postfix-no-fingerprint = Not sent this way: level fingerprint is set for { $host }, and no certificate is listed.
reason-postfix-dane-only = Not sent this way: level dane-only needs DANE, and for { $host } it does not apply ({ $problem }).
reason-mta-sts-enforced = The MTA-STS policy of { $domain } is enforced: only hosts that it names, only over TLS with a trusted certificate.
reason-mta-sts-testing = The MTA-STS policy of { $domain } is being tested: what does not meet it is reported and delivered all the same.
reason-mta-sts-not-announced = The MTA-STS policy of { $domain } is not looked at, because no TXT record of _mta-sts.{ $domain } announces it.
reason-mta-sts-policy-missing = A TXT record announces an MTA-STS policy of { $domain }, but there is none to fetch: mail is sent as without it.
reason-mta-sts-no-host = Waits in the queue: the MTA-STS policy of { $domain } names none of its mail exchangers.
reason-mta-sts-tls-not-offered = Not sent this way: an MTA-STS policy asks for TLS, and { $host } does not offer STARTTLS.
reason-mta-sts-certificate-refused = Not sent this way: the certificate of { $host } is not what the MTA-STS policy of { $domain } asks for.
reason-mta-sts-passes = Checked by MTA-STS: { $host } and its certificate are what the policy of { $domain } asks for.
reason-loop-detected = { $system } has sent the message on { $passes } times, to an external address or by forwarding, and takes it for a loop (X-LD-Processed).
reason-loop = Comes back to { $system } the same as before: the message goes round until a hop limit ends it.

## Postfix: acceptance

reason-client-may-relay = Accepted, because the client may relay: it is in mynetworks or has signed in.
reason-destination-accepted = Accepted, because { $domain } is in { $class }.
reason-relay-access-denied = Refused: the client may not relay, and Postfix takes no mail for { $domain }.
reason-class-permits = Accepted, because restriction class “{ $class }” lists { $recipient }.
reason-class-refuses = Refused: restriction class “{ $class }” does not list { $recipient }.
reason-message-too-large-for-server = Refused: the message has { $size }, and the server takes at most { $limit } (message_size_limit).
reason-message-too-large-for-connector = Refused: the message has { $size }, and receive connector “{ $connector }” takes at most { $limit }.
reason-too-many-for-connector = Not yet: the transaction has { $count } recipients, and receive connector “{ $connector }” takes { $limit } at most. The sending server has to split them and send again.
reason-message-too-large-for-service = Refused: the message has { $size }, and Exchange Online takes at most { $limit }, whatever a mailbox allows.
reason-too-many-hops-for-connector = Refused: { $hops } systems have had the message, and receive connector “{ $connector }” takes it after at most { $limit }.
reason-client-rejected = Refused: the table of clients to be refused lists { $client }.
reason-table-not-built = Put off: the table of { $table } was never built by postmap, so nothing can be looked up in it.
reason-unknown-in-table = Refused: { $table } does not contain { $recipient }.
reason-known-in-table = Accepted, because { $table } contains { $recipient }.
reason-table-empty = Accepted: { $table } is empty, so every address of { $domain } is taken.

## Postfix: class and next hop

reason-class-local = { $domain } is in mydestination: delivered on this server.
reason-class-virtual-alias = { $domain } is in virtual_alias_domains: every address needs an alias.
reason-class-virtual-mailbox = { $domain } is in virtual_mailbox_domains: delivered by virtual_transport.
reason-class-relay = { $domain } is in relay_domains: passed on by relay_transport.
reason-class-default = { $domain } is in none of Postfix's domain lists: sent out by default_transport.
reason-virtual-alias = Goes to { $target } instead, because virtual_alias_maps rewrites { $recipient }.
reason-virtual-alias-ring = Deferred: the aliases of { $recipient } in virtual_alias_maps point at each other.
reason-alias-expansion-limit = Deferred: virtual_alias_maps makes more than { $limit } addresses of { $recipient }.
reason-local-alias = Goes to { $target } instead, because alias_maps has a line for { $recipient }.
reason-alias-owner = Goes out in the name of { $owner }: alias_maps has a line for the owner of the list { $recipient }.
reason-alias-database-loop = Returned: the lines of alias_maps that { $recipient } leads to go round, or follow each other for too long.
reason-forwarding-loop = Returned: this server sent the message on from { $recipient } before, as its Delivered-To field says.
reason-too-many-hops = Returned: with the next Received field the message would have as many as hopcount_limit, { $limit }.
reason-transport-maps = Goes to { $transport }, because transport_maps has an entry for { $pattern }.
reason-class-transport = Goes to { $transport }, which { $parameter } names for this class of domains.
reason-sender-transport = Goes to { $transport }, because sender_dependent_default_transport_maps has an entry for the sender { $key }.
reason-sender-relayhost = Goes to { $relayhost }, because sender_dependent_relayhost_maps has an entry for the sender { $key }.
reason-relayhost = Goes to { $relayhost }, because relayhost names it.
reason-recipient-mx = Goes to the mail exchanger of { $domain }, because nothing else names a next hop.
reason-local-delivery = Goes to { $transport }, which { $parameter } names for local delivery.
reason-greeted-by-own-name = Returned: { $host } answers with this server’s own name. Behind address translation, proxy_interfaces has to name the public address, so that the server knows itself among mail exchangers.
reason-relayhost-is-myself = Put off: relayhost, { $relayhost }, is this server itself; Postfix takes that for a mistake which will be mended.
reason-loops-back-to-myself = Returned: the best mail exchanger of { $domain } is this server, which does not take the domain as its own.
reason-error-transport = Ends here, because the error transport delivers nothing: it refuses or returns every message.
reason-discard-transport = Dropped without a report by the discard transport.

## Stores

reason-delivered-over-lmtp = Delivered by Dovecot, which has the user { $recipient }.
reason-unknown-to-dovecot = Returned after Postfix accepted it: Dovecot has no user { $recipient }.
reason-dovecot-without-passdb = Waits in Postfix's queue: Dovecot has no passdb and cannot look { $recipient } up.
reason-dovecot-store-unwritable = Waits in Postfix's queue: Dovecot may not write where the mailbox of { $recipient } lies.
reason-dovecot-username-format = Returned: Dovecot's auth_username_format makes another name of { $recipient }, and no user is called so.
reason-luser-relay = Goes to { $target } as luser_relay says, because nothing else takes mail for { $recipient }.
reason-lmtp-unreachable = Waits in Postfix's queue: nothing listens on the LMTP socket.
reason-delivered-locally = Delivered by Postfix to the mailbox { $recipient }.
reason-delivered-to-mailbox = Delivered to the mailbox { $recipient }.

## Other hosts

reason-host-accepts = Accepted, because the host takes mail for { $domain }.
reason-host-refuses = Refused: the host takes no mail for { $domain }.
reason-host-delivers = Delivered, because the host has the mailbox { $recipient }.
reason-host-forwards = Passed on to { $host }, the host configured behind this one.
reason-host-client-may-relay = Taken for any recipient, because { $address } is a client that may send through this host.
reason-host-requires-tls = Refused: this host takes mail over TLS only.
reason-host-unknown-user = Refused: this host keeps the mailboxes of the domain, and { $recipient } is not among them.
reason-host-forwards-user = Goes on to { $target }, because this host forwards mail for { $recipient }.
reason-host-exempts = Passes without an SPF check: { $client } is exempt from it.
reason-host-refuses-spf = Refused: SPF fails, because { $domain } does not allow { $address } to send, by “{ $term }”.
reason-host-stamps-header = Gets the header field { $header }, by which this host marks what it has seen.

## Exchange Server

reason-receive-connector = Met by the receive connector “{ $connector }”: its remote range holds the client's address most narrowly.
reason-no-receive-connector = Not let in: no enabled receive connector on port 25 is for this client.
reason-receive-tls-required = Refused: receive connector “{ $connector }” requires TLS, and the connection has none.
reason-externally-secured = Accepted as internal: every client of “{ $connector }” counts as authenticated (externally secured) and may relay.
reason-user-authenticated = Let in: the client signs in as { $account }, and “{ $connector }” lets users send to any recipient.
reason-cloud-services-mail-accepted = Accepted from Microsoft 365: “{ $connector }” gives the certificate name { $certificate } the right AcceptCloudServicesMail.
reason-anonymous-refused = Refused: “{ $connector }” does not take mail from anonymous senders.
reason-anonymous-accepted = Accepted: “{ $connector }” takes mail from anonymous senders, and { $domain } is an accepted domain.
reason-anonymous-relay = Accepted for { $domain }: anonymous senders of “{ $connector }” may send to any recipient.
reason-unable-to-relay = Refused: { $domain } is not an accepted domain, and anonymous senders of “{ $connector }” may not relay.
reason-recipient-looked-up = The directory of the server knows { $recipient }.
reason-unknown-to-server = Refused: { $domain } is authoritative and the server's directory does not know { $recipient }.
reason-server-mailbox = Delivered on this server, because the mailbox { $recipient } is here.
reason-delivered-to-server-mailbox = Delivered to the mailbox { $recipient } in the server's database.
reason-send-connector-by-domain = Send connector “{ $connector }” has the address space { $domain }.
reason-send-connector-by-wildcard = Send connector “{ $connector }” covers the domain with the address space { $space }.
reason-send-connector-for-all = Send connector “{ $connector }” takes every domain that no other one covers more closely.
reason-no-send-connector = Waits in the Unreachable queue: no send connector has an address space for { $domain }.
reason-send-connector-uses-dns = “{ $connector }” looks the mail exchangers of { $domain } up in DNS.
reason-send-smart-host = Handed to { $host }, the connector's smart host.
reason-send-certificate-missing = Cannot leave: “{ $connector }” names the certificate “{ $certificate }”, which is not there any more.

# Exchange Server: several servers
reason-proxied-to = The transport service of { $server } does not work; its front end passes the session on to { $other }.
reason-no-proxy-target = Put off: no transport service works behind the front end of { $server }.
reason-source-server = “{ $connector }” is sent through by { $server }; the message goes to that server inside the organization first.
reason-no-source-server = Waits in the Unreachable queue: no server that is there and at work sends through “{ $connector }”.

# Exchange Server: certificates
reason-send-certificate-without-key = Cannot leave: the certificate “{ $certificate }” that “{ $connector }” presents has no private key on the server.
reason-send-certificate-not-for-smtp = Cannot leave: the certificate “{ $certificate }” that “{ $connector }” presents is not enabled for SMTP.
reason-receive-certificate-missing = No TLS: “{ $connector }” names the certificate “{ $certificate }”, which the server cannot present, so it offers no STARTTLS.
reason-untrusted-certificate-picked = Broken off: of two certificates enabled for SMTP the server presents “{ $certificate }”, which Microsoft 365 does not trust.
reason-trusted-certificate-picked = Of two certificates enabled for SMTP the server presents “{ $certificate }”, which Microsoft 365 trusts.

# Exchange Server: hybrid configuration and ways that lead back
reason-not-in-hybrid-configuration = { $domain } is not in the domains of the hybrid configuration: its mail from Microsoft 365 counts as mail from outside.
reason-sends-to-itself = { $host } is this organization itself: its connectors send the message round in a circle.
reason-firewall-drops = No answer: the firewall in front of { $host } does not let { $address } through.

# Exchange Server: Edge Transport
reason-exchange-server-authenticated = “{ $connector }” takes it from { $system } as from an Exchange server of the organization.
reason-oorg-protocol-accepted = “{ $connector }” recognizes { $certificate } and keeps what Microsoft 365 says about the message.
reason-unknown-at-edge-transport = Refused: recipient validation at the Edge Transport server does not know { $recipient }.
reason-edge-to-organization = Goes into the organization: it subscribed this Edge Transport server, and { $domain } is its domain.
reason-inside-exchange = Handed over to { $system }; Exchange servers know each other by their own certificates.

## Why a candidate lost: mailflow::reason::MISMATCHES

mismatch-disabled = It is turned off.
mismatch-test-mode = It is in test mode.
mismatch-rule-scoped = It is used only when a mail flow rule redirects messages to it.
mismatch-domain-not-covered = It does not cover { $domain }.
mismatch-accepted-domains-of-partner = AllAcceptedDomains has no effect on a Partner connector.
mismatch-less-specific = A more specific one was there.
mismatch-rule-decided = A mail flow rule had decided already.
mismatch-mailbox-is-local = The mailbox is in the tenant, so connectors are not asked.
mismatch-centralized-transport-comes-first = Centralized mail transport takes the message before any other connector is asked.
mismatch-came-from-own-server = It sends mail for the Internet through the own servers, and this message came from there already.
mismatch-sorts-later = It covers as much, but sorts later by name.
mismatch-address-not-listed = It does not list the address { $address }.
mismatch-address-not-enough = By the chosen reading an address alone identifies no own server.
mismatch-certificate-needed = It lists the address, but asks for a certificate too, and by this reading the address does not replace it.
mismatch-client-address-unknown = It matches by address, and from which address this sender connects is not given.
mismatch-certificate-not-matched = The server presented no certificate with the name it asks for.
mismatch-certificate-not-verified = The certificate has the right name, but cannot be verified.
mismatch-certificate-domain-not-accepted = The certificate's domain is not an accepted domain.
mismatch-sender-domain-not-accepted = The domain of the sender ({ $sender }) is not an accepted domain.
mismatch-partner-grants-nothing = It is for a partner organization; such connectors grant no rights.
mismatch-certificate-comes-first = A connector that recognizes the certificate comes first.
mismatch-address-comes-first = A connector that lists the address comes first in this reading.
mismatch-associated-domain-not-listed = It is limited to other accepted domains than { $domain }.
mismatch-sender-has-no-domain = It restricts sender domains, and by this reading the null reverse-path of a report has none.
mismatch-restriction-comes-first = It restricts nothing, and a connector that restricts comes first.
mismatch-another-tenant = It recognizes the server too, but another tenant has the stronger evidence: certificate, then sender's domain, then recipient's domain.
mismatch-condition-not-met = Its condition { $condition } is not met.
mismatch-not-yet-active = It works from { $date } on only.
mismatch-expired = It stopped working on { $date }.
mismatch-exception-holds = Its exception { $condition } holds.
mismatch-audit-only = It is in audit mode and does not act.
mismatch-stopped-earlier = Rule “{ $rule }” stopped rule processing before.
mismatch-overridden-by-rule = Of several rules that route, “{ $rule }” counts.
mismatch-recipient-known = The recipient has a mailbox, and this reading lets such messages pass the rule.
mismatch-worse-preference = Its preference { $preference } is higher, so it is tried later.
mismatch-same-preference = { $host } has the same preference: some senders take it first.
mismatch-not-in-mta-sts-policy = The MTA-STS policy does not name { $host }.
mismatch-not-for-class = It is not used for the class of domains of { $class }.
mismatch-bare-domain-key = Its key is a bare domain; Postfix looks up user@domain and @domain only.
mismatch-later-in-list = It stands later in the list.
mismatch-not-bound-to-port-25 = It listens on another port than 25.
mismatch-outside-remote-ranges = The address { $address } is in none of its remote ranges.
mismatch-wider-remote-range = Another connector's range is narrower.
mismatch-same-remote-range = It has the same range, but sorts later by name.
mismatch-address-space-not-covered = None of its address spaces covers { $domain }.
mismatch-wider-address-space = Another connector's address space is more specific.
mismatch-higher-cost = Its cost { $cost } is higher.
mismatch-later-name = As specific and as cheap, but its name sorts later.

# Exchange Server: several servers and addresses
mismatch-on-another-server = It listens on { $server }.
mismatch-bound-to-another-address = It is bound to another address of the server.
mismatch-wider-binding = It is bound to every address; another connector is bound to this very one.
mismatch-out-of-scope = It is scoped to another site than that of { $server }.
mismatch-no-source-server = No server that is there and at work sends through it.
mismatch-farther-source = As specific and as cheap, but its source server { $server } is farther away.
mismatch-not-synchronized = EdgeSync has not brought it over as it is now.

## Stages

stage-connection = Connection
stage-attribution = Attribution
stage-edge-blocking = Edge blocking
stage-filtering = Filtering
stage-acceptance = Acceptance
stage-recipient-resolution = Recipient resolution
stage-transport-rules = Mail flow rules
stage-next-hop = Next hop
stage-handover = Handover
stage-store = Store

## Outcomes: a word, and a sentence

verdict-delivered = Delivered
verdict-delivered-sentence = Delivered to { $recipient } at { $system }.
verdict-leaves = Leaves the model
verdict-leaves-sentence = Leaves for { $toward }, which the model does not describe: success as far as it can see.
verdict-refused = Refused
verdict-refused-sentence = Refused by { $system }: { $reply }
verdict-returned = Returned
verdict-returned-sentence = Returned to the sender by { $system }: { $reply }
verdict-held = Held in a queue
verdict-held-sentence =
    { $hours ->
        [one] Held in the queue of { $system } for up to one hour: { $reply }
       *[other] Held in the queue of { $system } for up to { $hours } hours: { $reply }
    }
verdict-withheld = Withheld
verdict-quarantined-sentence = In quarantine at { $system } until somebody releases it.
verdict-moderated-sentence = Waits at { $system } for a moderator's approval.
verdict-discarded = Dropped
verdict-discarded-sentence = Dropped without a report by { $cause }.
verdict-loops = Loops
verdict-loops-sentence = Loops back to hop { $hop }, until { $system } ends it: { $reply }
verdict-loops-or = where the counter of { $system } trips first: { $reply }
verdict-loops-both = { $sentence }; { $other }
verdict-undetermined = Undetermined
verdict-undetermined-sentence = Undetermined: { $missing }
report-title = Report: { $system } tells { $recipient } “{ $reply }”
toward-mail-exchangers = the mail exchangers of { $domain }
toward-host = { $host }
toward-recipient = the server of { $recipient }

## What the model does not say

missing-system = there is no system called { $system }.
missing-recipient = the message names no recipient.
missing-equal-connectors = several connectors cover the domain equally well.
missing-too-many-copies = the message became more copies than the simulator follows.

## What decided

passed-over = { $candidate }: { $why }
message-directionality = { $sentence } MessageDirectionality: { $value }.
cause-element = { $kind } { $name }
cause-setting = { $kind } { $name } ({ $setting })
cause-absence = { $system }: { $absence }
cause-message = The message itself
cause-standard = No setting: the source decides
sought-accepted-domain = no accepted domain covers { $subject }
sought-recipient = no recipient has the address { $subject }
sought-inbound-connector = no inbound connector recognizes the server
sought-outbound-connector = no outbound connector in use covers { $subject }
sought-send-connector = no enabled send connector has an address space for { $subject }
sought-receive-connector = no receive connector is for this client
sought-transport-rule = no mail flow rule matches
sought-address = { $subject } has no address
sought-mail-exchanger = { $subject } has no mail exchanger
sought-server-certificate = there is no certificate behind STARTTLS
element-system = System
element-accepted-domain = Accepted domain
element-inbound-connector = Inbound connector
element-outbound-connector = Outbound connector
element-send-connector = Send connector
element-receive-connector = Receive connector
element-transport-rule = Mail flow rule
element-recipient = Recipient
element-dns = DNS record
element-zone = DNS zone
element-certificate = Certificate
element-assumption = Assumption

## How sure a rule is

evidence-assumed = Assumed
evidence-assumed-explanation = The sources are silent or contradict each other; this is this program's choice.
evidence-observed = Observed
evidence-observed-explanation = Seen on real systems, or told by third parties.
evidence-documented = Documented
evidence-documented-explanation = The vendor's documents say so.
evidence-standard = Standard
evidence-standard-explanation = An Internet standard says so.

## How a connection is protected

connection-internal = inside the system
connection-none = clear text
connection-encrypted = TLS, certificate not checked
connection-verified = TLS, certificate trusted

## Assumptions: question, readings, explanation

assumption-routing-rule-scope = Which messages does a rule that routes take?
assumption-routing-rule-scope-every-matching-message = Every message it matches
assumption-routing-rule-scope-unknown-recipients-only = Only those whose recipient has no mailbox here
assumption-routing-rule-scope-explanation = Microsoft's documents send all matching mail to the connector, mail for cloud mailboxes included. A widespread guide says that the address is looked up first and the rule takes only unknown recipients.
assumption-rule-domain-match = Do RecipientDomainIs and SenderDomainIs match subdomains?
assumption-rule-domain-match-domain-and-subdomains = Yes, the domain and its subdomains
assumption-rule-domain-match-domain-only = No, the domain only
assumption-rule-domain-match-explanation = The cmdlet's page includes subdomains; an article of 2022 about conditions speaks of the domain only.
assumption-from-scope-of-strangers = Is a stranger who writes in the organization's own name inside or outside for FromScope?
assumption-from-scope-of-strangers-outside = Outside
assumption-from-scope-of-strangers-neither = Neither
assumption-from-scope-of-strangers-inside-if-known = Inside, if the directory knows the sender; else neither
assumption-from-scope-of-strangers-explanation = The cmdlet's page asks an authenticated session of insiders and a foreign domain of outsiders, so that such a sender is neither. The article on conditions takes everybody in the directory as inside. In practice such mail is treated as outside mail.
assumption-reject-code-and-text = What does a rule answer that names a code and a text for a rejection?
assumption-reject-code-and-text-both-as-given = Both as given
assumption-reject-code-and-text-both-default = 5.7.1 and the default text
assumption-reject-code-and-text-explanation = The cmdlet's page says of the code that it becomes 5.7.1 beside a text, and of the text that it becomes the default beside a code. Taken at its word, neither would ever count.
assumption-original-recipient-address = Which address does RecipientAddressType Original look at?
assumption-original-recipient-address-as-sent = The recipient's address as it was sent
assumption-original-recipient-address-to-field = The addresses in the To field
assumption-original-recipient-address-explanation = The cmdlet's page speaks of the original address in the To field; other accounts mean the address before it was resolved to the primary one.
assumption-connector-domain-order = Which connector is more specific: a wildcard, or all accepted domains?
assumption-connector-domain-order-wildcard-before-accepted-domains = The wildcard
assumption-connector-domain-order-accepted-domains-before-wildcard = All accepted domains
assumption-connector-domain-order-explanation = One Microsoft article contradicts itself: its list of steps puts all accepted domains first, its worked example picks the wildcard.
assumption-outbound-wildcard = Does *.contoso.com in RecipientDomains cover contoso.com itself?
assumption-outbound-wildcard-subdomains-only = No, only the names below it
assumption-outbound-wildcard-domain-and-subdomains = Yes, the domain and the names below it
assumption-outbound-wildcard-explanation = The page of the outbound connector speaks of subdomains only; for the inbound connector Microsoft says the domain and all subdomains. List both to be sure.
assumption-partner-sender-rewriting = Does a connector to a partner rewrite the sender of forwarded mail?
assumption-partner-sender-rewriting-rewritten = Yes, as without a connector
assumption-partner-sender-rewriting-kept = No, as a connector to own servers
assumption-partner-sender-rewriting-explanation = Microsoft's page excepts connectors to own servers only; in the discussion of that page users report the opposite for partners.
assumption-centralized-transport-scope = What happens when centralized mail transport is on and no OnPremises connector takes *?
assumption-centralized-transport-scope-returned-5-4-14 = Outside mail comes back as a loop
assumption-centralized-transport-scope-flag-ignored = The setting has no effect
assumption-centralized-transport-scope-explanation = Microsoft names this as a cause of 5.4.6 and 5.4.14, without saying how the message gets there. Read literally, a connector that does not cover a domain takes no part.
assumption-equal-connectors = Which of several connectors with the same scope is used?
assumption-equal-connectors-first-by-name = The first by name
assumption-equal-connectors-undetermined = Nobody can say
assumption-equal-connectors-explanation = Microsoft warns of duplicate connectors without saying which one wins. Give connectors different scopes.
assumption-several-routing-rules = Which rule counts when several route the same message?
assumption-several-routing-rules-last-wins = The last that matches
assumption-several-routing-rules-first-wins = The first that matches
assumption-several-routing-rules-explanation = Rules run in order of priority, but no document says what happens to two routing actions. Let routing rules stop rule processing.
assumption-second-redirect = What becomes of a message that one mail flow rule redirects, and then another?
assumption-second-redirect-returned-5-7-128 = It is returned with 5.7.128
assumption-second-redirect-followed = It goes where the second rule redirects it
assumption-second-redirect-explanation = The limits say that rules redirect a message at most once. The refusal is described with a header that counts redirects, and that meets messages that come back. Redirect in one rule, and let it stop rule processing.
assumption-relay-denied = What does a stranger get who asks Exchange Online to relay?
assumption-relay-denied-refused-5-7-64 = A refusal: 550 5.7.64
assumption-relay-denied-deferred-4-4-62 = A deferral: 451 4.4.62
assumption-relay-denied-explanation = Microsoft's articles show both replies for the same cause. Either way the message does not pass.
assumption-automatic-forwarding = Does AutoForwardingMode Automatic allow forwarding outside?
assumption-automatic-forwarding-off = No, as in most organizations
assumption-automatic-forwarding-on = Yes, as in some older ones
assumption-automatic-forwarding-explanation = Microsoft decides what Automatic means for an organization. Set On or Off to be sure.
assumption-forwarding-to-group = Is forwarding to a group with members outside forwarding outside?
assumption-forwarding-to-group-allowed = No, the group is inside
assumption-forwarding-to-group-refused-5-7-520 = Yes, what leaves is returned with 5.7.520
assumption-forwarding-to-group-explanation = The outbound spam policy is about automatic forwarding to external recipients. No document speaks of a mailbox that forwards to a group of the organization, whose members are outside.
assumption-filter-order = Does the SCL that a rule sets reach the spam filter?
assumption-filter-order-rules-before-spam-filter = Yes, rules run before the spam filter
assumption-filter-order-spam-filter-before-rules = No, the spam filter runs before rules
assumption-filter-order-explanation = Microsoft numbers mail flow rules before content filtering in one article, and lists anti-spam before mail flow rules in another.
assumption-scl-of-internal-mail = Is internal mail treated as spam because a rule sets a high SCL?
assumption-scl-of-internal-mail-filter-skipped = No, internal mail skips the spam filter
assumption-scl-of-internal-mail-treated-as-spam = Yes, the policy is applied as to other mail
assumption-scl-of-internal-mail-explanation = Internal mail skips the spam filter, and the SCL that a rule sets is what the filter starts from. No document says what comes of both together.
assumption-edge-blocking-of-own-servers = Does edge blocking refuse unknown recipients of mail that an own server hands in?
assumption-edge-blocking-of-own-servers-skipped = No, such mail passes the edge
assumption-edge-blocking-of-own-servers-applied = Yes, like mail from outside
assumption-edge-blocking-of-own-servers-explanation = Microsoft describes edge blocking for mail from outside. Whether it looks at mail that originates in the tenant over a connector is not said; either way an unknown recipient ends the message.
assumption-own-server-by-address = Does an address alone identify an own server?
assumption-own-server-by-address-identified = Yes, SenderIPAddresses is enough
assumption-own-server-by-address-certificate-only = No, only a certificate does
assumption-own-server-by-address-explanation = Microsoft’s article on connectors offers both, and recommends the certificate. The page of the cmdlet speaks of SenderIPAddresses for Partner connectors only.
assumption-certificate-and-addresses = Does the address identify a server without its certificate where a connector has both?
assumption-certificate-and-addresses-either-identifies = Yes, the address is looked at after the certificate
assumption-certificate-and-addresses-certificate-only = No, a connector with a certificate name needs the certificate
assumption-certificate-and-addresses-explanation = Microsoft orders the evidence: the certificate, then the sender's domain from a listed address. No document speaks of one connector that has both a certificate name and addresses.
assumption-incomplete-client-chain = What does a server get that presents its certificate without the intermediates?
assumption-incomplete-client-chain-not-recognized = It is not recognized; relaying is refused with 5.7.64
assumption-incomplete-client-chain-deferred-4-4-317 = It is deferred with 450 4.4.317 UntrustedRoot
assumption-incomplete-client-chain-explanation = Two of Microsoft’s support articles name this cause, each with another reply. Let the server present the whole chain.
assumption-relay-domain-without-connector = Where does mail for a relay domain go that no outbound connector takes?
assumption-relay-domain-without-connector-by-mail-exchanger = To the mail exchanger of the domain
assumption-relay-domain-without-connector-explanation = Microsoft speaks of a loop where domain or connector are wrong, without this case. Give every relay domain a connector.
assumption-own-server-filtering = Is mail of an own server filtered when no setting makes it internal?
assumption-own-server-filtering-filtered = Yes, like mail from outside
assumption-own-server-filtering-bypassed = No, the connector is enough
assumption-own-server-filtering-explanation = Microsoft writes that mail over such a connector is scanned; others report that it skips the spam filter.
assumption-trusted-sender = Which address puts a sender into a remote domain that is trusted?
assumption-trusted-sender-envelope = The envelope's
assumption-trusted-sender-author = The author's, in From
assumption-trusted-sender-explanation = Microsoft writes that mail from senders in a remote domain with TrustedMailInboundEnabled skips content filtering. By which of the two addresses it knows the sender is not said.
assumption-scl-bypass-and-dmarc = Does a rule that sets the SCL to −1 keep a DMARC policy from being honored?
assumption-scl-bypass-and-dmarc-bypassed = Yes, nothing of the filter acts
assumption-scl-bypass-and-dmarc-still-honored = No, DMARC policies still act
assumption-scl-bypass-and-dmarc-explanation = Allow lists skip spam filtering and sender authentication, Microsoft writes; of rules it says only that spam filtering is skipped.
assumption-block-listed-server = Is an own server refused whose address is on a block list, although a connector lists it?
assumption-block-listed-server-refused = Yes, the block list comes first
assumption-block-listed-server-let-in = No, the connector lets it in
assumption-block-listed-server-explanation = Microsoft describes only the case that the IP Allow List names the address too: the answer then hides the block list.
assumption-submission-refusal = What does Exchange Online answer a client that should sign in and does not?
assumption-submission-refusal-refused-550 = 550 5.7.57
assumption-submission-refusal-refused-530 = 530 5.7.57
assumption-submission-refusal-explanation = Microsoft's article on the error names 550 in the report; logs of devices show 530 in the session.
assumption-ipv6-refusal = With which code does a domain refuse mail over IPv6?
assumption-ipv6-refusal-refused-5-2-1 = 550 5.2.1
assumption-ipv6-refusal-refused-5-7-510 = 550 5.7.510
assumption-ipv6-refusal-explanation = Microsoft's article on IPv6 names 5.2.1, its list of non-delivery reports 5.7.510.
assumption-associated-accepted-domains = Whose domains limit an inbound connector by AssociatedAcceptedDomains?
assumption-associated-accepted-domains-by-connector-type = Recipients' for Partner, senders' for OnPremises
assumption-associated-accepted-domains-sender-domains = Always the senders'
assumption-associated-accepted-domains-recipient-domains = Always the recipients'
assumption-associated-accepted-domains-explanation = The cmdlet's page speaks of source domains; Microsoft's article about connectors limits a connector to recipients with it, to try a lock-down on a few domains.
assumption-connector-within-tenant = Which inbound connector of one tenant counts: the one by certificate or the one by address?
assumption-connector-within-tenant-certificate-first = The one by certificate
assumption-connector-within-tenant-address-first = The one by address
assumption-connector-within-tenant-explanation = Microsoft orders the evidence that chooses the tenant, not the connectors of one tenant.
assumption-certificate-host-name = Does a host name on the certificate give the right to relay when its parent is an accepted domain?
assumption-certificate-host-name-accepted-domain-only = No, the name itself must be accepted
assumption-certificate-host-name-parent-domain-counts = Yes, the parent domain counts
assumption-certificate-host-name-explanation = Microsoft asks for a certificate whose name is an accepted domain, and recommends *.contoso.com on the connector. What mail.contoso.com gives is not said.
assumption-partner-connectors = Must mail meet one restricting Partner connector or each?
assumption-partner-connectors-one-is-enough = One is enough
assumption-partner-connectors-each-must-be-met = Each must be met
assumption-partner-connectors-explanation = Microsoft describes one Partner connector for a domain. With several, locking down to one sending service would shut out the other if each had to be met.
assumption-null-sender-at-partner-connectors = Does a Partner connector that restricts all senders restrict reports with the null reverse-path?
assumption-null-sender-at-partner-connectors-let-through = No, they have no sender domain
assumption-null-sender-at-partner-connectors-restricted = Yes, SenderDomains * stands for them too
assumption-null-sender-at-partner-connectors-explanation = The restrictions are for mail of the SenderDomains, and a report's MAIL FROM <> names no domain. No document says whether * means it. If a lock-down lets reports pass, anyone may send with the null reverse-path.
assumption-organizational-domain = How is the domain found that stands for the whole organization?
assumption-organizational-domain-tree-walk = By the DMARC records up the name
assumption-organizational-domain-explanation = The revised DMARC walks up from label to label. Older receivers look in a list of public suffixes, which the model does not have.
assumption-exchange-online-hop-limit = How often may a message come back to Exchange Online?
assumption-exchange-online-hop-limit-20-passes = Twenty times
assumption-exchange-online-hop-limit-explanation = Microsoft speaks of twenty rounds of a loop; the true limit of Received header fields is not published.
assumption-equal-receive-connectors = Which of several receive connectors with the same remote range is met?
assumption-equal-receive-connectors-first-by-name = The first by name
assumption-equal-receive-connectors-explanation = Exchange does not allow two connectors with the same binding and range on one server, so no document says which wins. Give them different ranges.
assumption-equal-mail-exchangers = Which of several mail exchangers with the same preference does a sender take?
assumption-equal-mail-exchangers-first-by-name = The first by name
assumption-equal-mail-exchangers-last-by-name = The last by name
assumption-equal-mail-exchangers-explanation = The standard tells senders to choose at random, so some of them take each. Publish one mail exchanger, or different preferences.
assumption-dane-expired-certificate = Does DANE fail in Exchange Online with an expired certificate that a TLSA record names itself?
assumption-dane-expired-certificate-deferred-4-7-322 = Yes: 4.7.322, the message waits
assumption-dane-expired-certificate-dates-ignored = No, dates do not count
assumption-dane-expired-certificate-explanation = The standard has the dates of such a certificate ignored; Microsoft lists an error for expired certificates without such an exception. Renew the certificate in time and the question does not arise.
assumption-dnssec-failure = What does Exchange Online note when DNSSEC signatures of the destination do not hold?
assumption-dnssec-failure-deferred-4-7-324 = 450 4.7.324, dnssec-invalid
assumption-dnssec-failure-deferred-4-4-312 = 450 4.4.312, DNS query failed
assumption-dnssec-failure-explanation = The table of codes has one of its own; the article on DANE said for a time that the generic code of a failed look-up is shown. The message waits either way.
assumption-unknown-server-recipient = What does Exchange Server answer to an unknown recipient in the session?
assumption-unknown-server-recipient-refused-5-1-10 = 550 5.1.10, recipient not found
assumption-unknown-server-recipient-refused-5-1-1 = 550 5.1.1, user unknown
assumption-unknown-server-recipient-explanation = Current builds look the recipient up and answer 5.1.10; older texts and the recipient filter show 5.1.1.
assumption-anonymous-refusal = What does Exchange Server answer a client that has to authenticate?
assumption-anonymous-refusal-refused-5-7-57 = 530 5.7.57, client was not authenticated to send anonymous mail
assumption-anonymous-refusal-refused-5-7-1 = 530 5.7.1, client was not authenticated
assumption-anonymous-refusal-explanation = Builds of today print 5.7.57, older ones 5.7.1. The cause is the same: the receive connector takes no anonymous senders.
assumption-unable-to-relay = What does Exchange Server answer a client that may not relay?
assumption-unable-to-relay-refused-5-7-54 = 550 5.7.54, unable to relay recipient in non-accepted domain
assumption-unable-to-relay-refused-5-7-1 = 550 5.7.1, unable to relay
assumption-unable-to-relay-explanation = Builds of today print 5.7.54, older ones 5.7.1. Both mean that the domain is not accepted here and the client may not relay.
assumption-sender-list-refusal = What does a sender get whom a recipient’s list of accepted senders does not name?
assumption-sender-list-refusal-refused-5-7-124 = 550 5.7.124 from a group, 5.7.129 from any other recipient
assumption-sender-list-refusal-refused-5-7-1 = 550 5.7.1, not authorized, from every recipient
assumption-sender-list-refusal-explanation = Microsoft has an article of its own for 5.7.124, which speaks of groups, and lists 5.7.1 for whoever may not write to a recipient. Bounces of today show 5.7.129 for mailboxes.
assumption-unknown-recipient = With which code does Exchange return mail for an unknown recipient of an authoritative domain?
assumption-unknown-recipient-returned-5-1-10 = 550 5.1.10, recipient not found by SMTP address lookup
assumption-unknown-recipient-returned-5-1-1 = 550 5.1.1, ExRecipNotFound
assumption-unknown-recipient-explanation = Microsoft’s list of error codes has 5.1.10; KB 2730609 prints 5.1.1 for the same situation.
assumption-listed-subdomain = Which accepted domain counts for a subdomain that is listed itself and lies below a domain that takes its subdomains too?
assumption-listed-subdomain-longest-match = The listed subdomain, as the longer match
assumption-listed-subdomain-explanation = Microsoft describes MatchSubDomains without a word on subdomains that are accepted domains themselves.
assumption-disabled-domain = What does a sender get whose mail goes from or to a domain that is disabled for it?
assumption-disabled-domain-refused-5-7-1 = 550 5.7.1, delivery not authorized
assumption-disabled-domain-explanation = Microsoft says that such mail is blocked, not with which answer. The code is the general one for mail that is not allowed.
assumption-sender-lists-of-strangers = Does a stranger who writes in the name of one of the organization’s people count as that person on a recipient’s lists of senders?
assumption-sender-lists-of-strangers-address-counts = Yes, the sender’s address counts
assumption-sender-lists-of-strangers-authenticated-only = No, only an authenticated sender does
assumption-sender-lists-of-strangers-explanation = Microsoft has senders from outside listed as contacts, so that an address is enough for them. Of a stranger who borrows an inside address nothing is said. Take mail from inside the organization only to be sure.
assumption-server-hop-limit = Which hop limits has a receive connector that sets none?
assumption-server-hop-limit-30-and-8 = MaxHopCount 30, MaxLocalHopCount 8
assumption-server-hop-limit-60-and-5 = MaxHopCount 60, MaxLocalHopCount 5
assumption-server-hop-limit-explanation = The cmdlet's page of today says 30 and 8; servers of older versions show 60 and 5. Set both on the connector to be sure.
assumption-smtp-certificate-choice = Which of two matching certificates that are enabled for SMTP does a server present?
assumption-smtp-certificate-choice-untrusted = The one that the other side does not trust
assumption-smtp-certificate-choice-trusted = The one that the other side trusts
assumption-smtp-certificate-choice-explanation = Microsoft describes that the server takes one of them and that mail stops when it is the untrusted one. Leave SMTP to one certificate.
assumption-server-sends-to-itself = What ends a message that Exchange Server hands over to itself?
assumption-server-sends-to-itself-hop-count-5-4-6 = The hop limit, 554 5.4.6
assumption-server-sends-to-itself-returned-5-3-5 = The server notices at once, 554 5.3.5
assumption-server-sends-to-itself-explanation = The table of non-delivery reports has both codes for a configuration that sends mail round in a circle.
