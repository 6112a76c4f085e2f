# Why a text, an edit or a document is refused. Each stands beside its field or after a colon, so without a full stop.

## Names

problem-domain-missing = A domain name is missing
problem-domain-empty-label = “{ $text }” has nothing between two dots; write a name like contoso.com
problem-domain-too-long = “{ $text }” is too long: a domain name has at most 253 characters, between two dots at most 63
problem-domain-character = “{ $text }” contains “{ $character }”; a domain name has letters, digits, - and . (others in the form that begins with xn--)
problem-domain-space = “{ $text }” contains a space; a domain name has none
problem-domain-hyphen = “{ $text }” has a hyphen at the beginning or end of a part
problem-address-missing = An address is missing
problem-address-no-at = “{ $text }” has no @; write an address like user@contoso.com
problem-address-local-part = What stands before @ in “{ $text }” is not right; use letters, digits and single dots between them
problem-pattern-wildcard = “{ $text }” has * inside; write contoso.com, *.contoso.com or *
problem-name-missing = A name is missing
problem-name-too-long = “{ $text }…” is longer than 64 characters
problem-name-control = The name contains a control character
problem-system-name = “{ $text }” is not a system name: 1 to 40 lower-case letters, digits and -
problem-date = “{ $text }” is not a date; write it as 2026-11-22
problem-byte-size = “{ $text }” is not a size; write it as 36MB, 500KB or a number of bytes
problem-scl = “{ $text }” is not a spam confidence level: -1, or 0 to 9
problem-text-pattern = “{ $text }” is not a text pattern that can be simulated: brackets must close, and look-around, back-references and \p are left to .NET
problem-smart-host-port = “{ $text }” has a port; Exchange Online always connects to port 25
problem-smart-host-network = “{ $text }” is a range of addresses; only connectors of Exchange Online take one
problem-next-hop-port = “{ $text }” does not end in a port number between 1 and 65535
problem-recipient-delimiter = “{ $text }” is not a recipient_delimiter; write one or more of + - _ = ~ #
problem-postfix-table = “{ $text }” is not one of the tables alias_maps, local_recipient_maps, virtual_alias_maps, virtual_mailbox_maps, relay_recipient_maps, transport_maps
problem-tlsa = “{ $text }” is not a TLSA record; write usage 0 to 3, selector 0 or 1, matching type 0 to 2 and the name of a certificate, such as 3 1 1 mail.contoso.com
problem-alias-name = “{ $text }” is not the name of a local recipient; write what stands before the @, such as postmaster
problem-luser-relay = “{ $text }” is not a luser_relay; write an address, in which $user, $local, $extension and $domain may stand
problem-transport-unknown = “{ $text }” is not a transport; write smtp:, relay:, lmtp:, local:, virtual:, error: or discard: and a next hop
problem-transport-socket = “{ $text }” names no socket; write lmtp:unix:private/dovecot-lmtp or lmtp:inet:host:24

## Edits

problem-not-found = { $text } does not exist
problem-no-organization = There is no organization called “{ $text }”
problem-system-missing = This belongs to an organization, and none is named
problem-system-surplus = This belongs to no organization, and not to “{ $text }”
problem-not-exchange-online = “{ $text }” is not in Exchange Online; inbound and outbound connectors exist only there
problem-not-exchange-server = “{ $text }” is not Exchange Server; send and receive connectors exist only there
problem-name-in-use = The name “{ $text }” is taken; names of one kind must differ by more than case
problem-reserved-name = The name “internet” stands for the outside world; choose another one for the system
problem-address-in-use = The address “{ $text }” belongs to another recipient
problem-address-twice = “{ $text }” is there twice in the EmailAddresses of one recipient
problem-not-renamable = { $text } has no name that can be changed
problem-not-a-rule = { $text } is not a mail flow rule; only rules have a priority
problem-priority = There is no priority { $text }; the highest is { $highest }
problem-reading = “{ $text }” is not a reading of this assumption; known are { $known }
problem-match-sub-domains = MatchSubDomains needs the DomainType InternalRelay; “{ $text }” is { $type }
problem-external-relay-online = External relay exists on Exchange Server only; choose internal relay or authoritative for “{ $text }”
problem-needs-on-premises = { $text } needs a connector of the type OnPremises
problem-smart-hosts-missing = Without UseMXRecord the connector needs SmartHosts; name a host or turn UseMXRecord on
problem-treat-as-internal = TreatMessagesAsInternal cannot be combined with { $text }
problem-sender-addresses = SenderIPAddresses takes single IPv4 addresses and networks from /24 to /32, not “{ $text }”
problem-reject-code = RejectMessageEnhancedStatusCode takes 5.7.1 or 5.7.900 to 5.7.999, not “{ $text }”
problem-reject-with-redirect = RejectMessageReasonText and RejectMessageEnhancedStatusCode cannot be combined with RedirectMessageTo in one rule
problem-remote-mailbox-online = “{ $text }” would be a RemoteUserMailbox, which exists on Exchange Server only; in Exchange Online it is a UserMailbox or a MailUser
problem-value = This value does not fit: { $detail }

## Documents

problem-document-too-large = It has { $text } bytes, and at most { $most } are read
problem-document-newer = It has format { $text }, and this program reads formats up to { $known }; open it with a newer one
problem-not-a-document = The key “hopscope” with the number of the format is missing
problem-document-line = Line { $line }, column { $column }: { $detail }
problem-document-place = Line { $line }, column { $column }, at { $place }: { $detail }
problem-name-twice = The name “{ $text }” is there twice; names of one kind must differ
