# The runbook that the export writes, in Markdown. Arguments arrive as Markdown: no quotation marks or backticks around them.
# No text contains a line break. Headings and table columns are short noun phrases.

## Head of the runbook

export-title = Runbook: { $title }
export-intro = This bundle turns the design into configuration. It was written from the design alone and has seen neither your tenant nor your servers: read every file before you use it. The scripts ask before they change anything, support a dry run, and contain no password.

## List of files

export-files-heading = Files
export-column-file = File
export-column-purpose = Purpose
export-file-apply = Creates or changes the settings in Exchange Online
export-file-verify = Compares the tenant with the design and offers the connector validation
export-file-rollback = Removes what the first script created and restores what it changed
export-file-main-cf = Postfix configuration
export-file-map = Postfix table
export-file-apply-sh = Installs the Postfix files after a backup
export-file-dovecot = Dovecot 2.3 configuration
export-file-dovecot-new = Dovecot 2.4 configuration, written from the documentation and not run by us
export-file-users = Mailboxes of Dovecot, locked until you set passwords
export-file-zone = DNS records of { $domain }
export-file-document = The design; open it in Hopscope
export-file-manifest = Size and SHA-256 of every file
export-file-runbook = This page

## Work by hand

export-by-hand-heading = What only a person can do
export-by-hand-intro = Do this first. The scripts check what they can and stop with a clear message when it is missing.
export-by-hand-domain = Add { $domain } in the Microsoft 365 admin center and prove that it is yours. No Exchange Online cmdlet creates an accepted domain.
export-by-hand-mailboxes =
    { $count ->
        [one] Create this mailbox. It needs a license, so no script creates it:
       *[other] Create these { $count } mailboxes. They need licenses, so no script creates them:
    }
export-by-hand-groups =
    { $count ->
        [one] Create this Microsoft 365 group. It has a mailbox of its own, so no script creates or removes it:
       *[other] Create these { $count } Microsoft 365 groups. They have mailboxes of their own, so no script creates or removes them:
    }
export-by-hand-group = { $address }, with copies to { $members }
export-by-hand-certificate = Install the certificate { $certificate } on { $host }: the private key as { $key }, the certificate as { $chain }.
export-by-hand-intermediates = Put the intermediate certificates into the same file, the server's own first: Exchange Online never fetches them.
export-by-hand-passwords = Set a password for every mailbox in { $file }; it is exported locked. { $command } prints the hash.
export-by-hand-port = Let TCP port 25 of { $host } be reached from where the design expects mail to come from.
export-by-hand-forwarding = Set automatic forwarding to { $mode } in the default outbound spam policy of { $system } (Microsoft Defender portal).

## Steps

export-steps-heading = Steps
export-step-dns = Publish the records of { $file } at your DNS provider, but leave the MX records for the last step. SOA and NS in the file are placeholders: keep your provider's.
export-step-postfix = On { $host }, copy the folder { $folder } there, see what would change, then install it:
export-step-dovecot = On { $host }, install Dovecot's files. The commands are for Dovecot 2.3; for 2.4 take the other configuration file:
export-step-exchange = In PowerShell, in the folder { $folder }, sign in as an Exchange administrator, see what would change, then apply it:
export-step-verify = Compare the tenant with the design. The script asks before it sends the validation mail of a connector:
export-step-mx = Publish the MX records of { $domains } last: from then on mail from the Internet takes the new way. Lower their TTL a day earlier.
export-step-delay = A new or changed mail flow rule can take 30 minutes until it works.

## Checks

export-checks-heading = Checks afterwards
export-checks-intro = Send these messages. Path and result are what the design predicts.
export-checks-none = The design has no sample messages. Add some in Hopscope and export again: each becomes a check here.
export-column-from = From
export-column-to = To
export-column-path = Expected path
export-column-result = Expected result
export-null-sender = empty sender (delivery report)
export-internet = Internet
export-result-delivered = Delivered to { $address } at { $system }
export-result-leaves = Leaves toward { $target }
export-result-refused = Refused by { $system }: { $reply }
export-result-returned = Returned by { $system }: { $reply }
export-result-held = Waits at { $system } for up to { $hours } hours: { $reply }
export-result-quarantined = In quarantine at { $system } until somebody releases it
export-result-moderated = Waits at { $system } for a moderator's approval
export-result-discarded = Discarded by { $element }
export-result-loops = Loops until { $system } ends it: { $reply }
export-result-undetermined = The design does not decide it
export-checks-trace = Follow a message in Exchange Online; results lag by some minutes:
export-checks-assumptions = Where sources disagree, these paths follow the readings chosen in the design: { $readings }.

## Rollback

export-rollback-heading = Rollback
export-rollback-intro = Undo in the reverse order.
export-rollback-mx = Publish the previous MX records again.
export-rollback-exchange = Remove what was created and restore what was changed. The script reads { $state } and { $backup }, which the first script wrote beside itself:
export-rollback-postfix = On { $host }, put the saved Postfix files back. The name of the folder was printed when they were installed:
export-rollback-dovecot = On { $host }, put the saved Dovecot files back:

## Microsoft's addresses

export-addresses-heading = Microsoft's addresses
export-addresses-text = The Postfix tables contain addresses that Exchange Online sends from, as published in list version { $version }. Compare them with { $url } before you install the tables, and again whenever Microsoft announces a change.

## Suggested DNS records

export-suggestions-heading = Suggested DNS records
export-suggestions-intro = The design does not describe these records. They are not in the zone files; publish those that fit.

## What the bundle leaves out

export-skipped-heading = Not exported
export-skipped-intro = The bundle does not configure these parts of the design:
export-skip-exchange-server = { $system } runs Exchange Server, which is drawn but not exported yet.
export-skip-smtp-host = { $system } is known by its behavior only; whoever runs it has to configure it.
export-skip-connection-filter = The connection filter policy of tenant { $system } has to be set by hand.
export-skip-remote-domains = The remote domains of { $system } are left out; they are set by hand.
export-skip-transport-config = MessageExpiration and MaxRecipientEnvelopeLimit of { $system } are set by hand (Set-TransportConfig).
export-skip-inbox-rule = The inbox rule of { $address } is left out; its owner sets it.
export-skip-ipv6 = That { $domain } takes nothing over IPv6 has to be set by hand (Disable-IPv6ForAcceptedDomain).
export-skip-client-submission = Who may sign in over SMTP in tenant { $system }, and who may send as whom, has to be set by hand (SmtpClientAuthenticationDisabled, SendAs).
export-skip-sign-in = The name and password that { $system } signs in with have to be set by hand (smtp_sasl_password_maps).
export-skip-external-relay = { $domain } is an external relay domain, a type that Exchange Online does not have.
export-skip-dkim-signing = That mail of { $domain } is signed has to be set by hand: publish the two records that Get-DkimSigningConfig prints, then Set-DkimSigningConfig -Enabled $true.
export-skip-disabled-domain = { $domain } is disabled for sending from it or to it; SendingFromDomainDisabled and SendingToDomainDisabled are set by hand.
export-skip-repeated-parameter = The rule { $rule } uses { $parameter } more than once; a rule of Exchange Online can use it once.
export-skip-no-action = The rule { $rule } has no action; Exchange Online refuses such a rule.
export-skip-status-code = The rule { $rule } rejects with { $code }; Exchange Online allows 5.7.1 and 5.7.900 to 5.7.999.
export-skip-address-range = The inbound connector { $connector } lists { $range }; Exchange Online takes IPv4 addresses, single or /24 to /32.
export-skip-remote-mailbox = { $address } is a remote mailbox, an object that only Exchange Server has.
export-skip-sender-lists = { $address } takes mail from listed senders only, or none from some; the lists are set by hand.
export-skip-limits = The limits of { $address } on message size and recipients are set by hand.
export-skip-made-by-hand = { $address } is a dynamic distribution group or a public folder, which has to be made by hand.
export-skip-foreign-record = The DNS records { $record } belong to a zone that is not yours.
export-skip-cname = The alias { $record } is left out: other records of the same name forbid it.
export-skip-long-text = The text of { $record } is longer than a DNS record can be.
export-skip-dovecot-user = The mailbox { $address } at { $host } is left out: Dovecot cannot store a name with such characters safely.
export-skip-map-entry = The entry { $entry } at { $host } is left out: a Postfix table cannot hold it.
export-skip-mailbox-transport = The entry { $entry } at { $host } is left out: Postfix looks local users up by name only, and that name is taken.
