# The page's own labels. Buttons are verbs, labels are in sentence case.

## Program

app-name = Hopscope
app-tagline = See every hop of a hybrid mail flow before it exists
app-local = Everything stays on this computer. Nothing is sent anywhere.
app-simulation = This is a simulation. It shows what the documents say, not what a live tenant does.

## Bar

bar-label = Main toolbar
bar-open-file = Open a file…
bar-save-file = Save as a file
bar-undo = Undo
bar-redo = Redo
bar-close = Close
document-title = Title
document-untitled = Untitled

## Language and theme

language-label = Language
theme-label = Theme
theme-light = Light
theme-dark = Dark
theme-system = Same as the system
present-scale = Large type for presenting

## Skip links and regions

skip-to-map = Skip to the map
skip-to-trace = Skip to the trace
region-map = Map of the mail flow
region-player = Player
region-lists = Lists
region-drawer = Drawer

## Start: an empty document

start-scenario = Open a scenario
start-scenario-hint = Systems that work, ready to be changed
start-blank = Start blank
start-blank-hint = A tenant and the Internet, nothing else
scenarios-title = Scenarios
scenario-open = Open { $title }
scenario-flows =
    { $count ->
        [one] one message
       *[other] { $count } messages
    }

## Composer

composer-title = Message
composer-from = From
composer-to = To
composer-enters-at = Enters at
composer-enters-at-hint = Where the sender's program hands the message in
composer-send = Send
composer-keep = Keep this message in the document
composer-messages = Messages
composer-need-recipient = Enter a recipient, for example bob@contoso.com.

## Player

player-play = Play
player-pause = Pause
player-step = Step forward
player-back = Step back
player-start = To the start
player-end = To the end
player-speed = Speed
player-timeline = Timeline
player-position = Step { $step } of { $count }

## Trace

trace-title = Trace
trace-empty = Send a message to see its way and the reasons.
trace-passed-over = Passed over
trace-source = Source
trace-evidence = How sure
trace-assumption = Assumption
trace-reading-differs = With “{ $reading }” the message would end differently: { $verdict }
trace-verdict = Outcome
trace-envelope = Envelope
trace-from-system = from { $system }
trace-code = Code

## Inspector: kinds and lists

inspector-title = Settings
inspector-empty = Select something on the map or in a list.
list-recipients = Recipients
list-inbound-connectors = Inbound connectors
list-outbound-connectors = Outbound connectors
list-receive-connectors = Receive connectors
list-send-connectors = Send connectors
list-certificates = Certificates
list-assumptions = Assumptions
list-filter = Filter
list-empty = Nothing here yet
list-count = { $shown } of { $count }
edit-add-accepted-domain = Add accepted domain
edit-add-recipient = Add recipient
edit-add-inbound-connector = Add inbound connector
edit-add-outbound-connector = Add outbound connector
edit-add-receive-connector = Add receive connector
edit-add-send-connector = Add send connector
edit-add-transport-rule = Add mail flow rule
edit-add-dns = Add DNS record
edit-add-certificate = Add certificate
edit-add-relay = Add mail system
edit-add-condition = Add condition
edit-add-exception = Add exception
edit-add-action = Add action
edit-duplicate = Duplicate
edit-delete = Delete
edit-move-up = Move up
edit-move-down = Move down
edit-unset = Not set

## Inspector: fields. The cmdlet's parameter stands beside each, untranslated.

field-name = Name
field-domain = Domain
field-domain-type = Domain type
domain-type-authoritative = Authoritative
domain-type-internal-relay = Internal relay
domain-type-external-relay = External relay
field-match-subdomains = Accept mail for all subdomains
field-ipv6 = Accept mail over IPv6
field-default-domain = Default domain
field-sending-from-disabled = Nobody sends from this domain
field-sending-to-disabled = Nobody sends to this domain
field-dkim-signing = Signs what it sends out (DKIM)
hint-online-only = Exchange Online only
field-enabled = Turned on
field-connector-type = Connector type
connector-type-on-premises = Your organization's email server
connector-type-partner = Partner organization
field-sender-domains = Sender domains
field-sender-ip-addresses = Sender IP addresses
field-sender-certificate = Sender certificate name
field-require-tls = Require TLS
field-restrict-to-certificate = Refuse mail without this certificate
field-restrict-to-addresses = Refuse mail from other addresses
field-retain-headers = Retain internal Exchange headers
field-treat-as-internal = Treat messages as internal
field-associated-domains = Only for these accepted domains
section-enhanced-filtering = Enhanced filtering
field-skip-last-ip = Look behind the last address
field-skip-ips = Look behind these addresses
field-skip-users = Only for these recipients
field-comment = Comment
field-use-of-connector = Use of the connector
use-only-rule = Only when a mail flow rule redirects messages to it
use-all-accepted-domains = For messages sent to all accepted domains
use-these-domains = Only for messages sent to these domains
field-routing = Routing
routing-mx = Use the MX record of the recipient's domain
routing-smart-hosts = Route through these smart hosts
field-tls = Security
tls-opportunistic = TLS if the other side offers it
tls-encryption-only = Always TLS, any certificate, self-signed included
tls-certificate-validation = Always TLS, certificate from a trusted authority
tls-domain-validation = Always TLS, trusted certificate with this name
field-tls-domain = Name on the certificate
field-smtp-dane-mode = DANE on the way to mail exchangers
smtp-dane-mode-opportunistic = Where the destination has it
smtp-dane-mode-mandatory = Always: no mail to a destination without it
smtp-dane-mode-none = Never
field-mta-sts-mode = MTA-STS on the way to mail exchangers
mta-sts-mode-opportunistic = Where the destination has a policy
mta-sts-mode-none = Never
field-address-spaces = Address spaces, each with its cost
hint-address-spaces = One a line: contoso.com;1. Without smart hosts the connector looks mail exchangers up in DNS.
problem-address-space = “{ $text }” is no address space; write a domain and a cost from 1 to 100: contoso.com;1
problem-binding = “{ $text }” is no binding; write an address and a port: 0.0.0.0:25
field-connector-certificate = Certificate of the connector
field-ignore-starttls = Never use TLS
field-source-servers = Source servers
field-scoped-connector = Scoped send connector
field-bindings = Network adapter bindings
hint-bindings = Empty: every address, port 25.
field-remote-ranges = Remote network settings
field-anonymous-users = Anonymous users
field-exchange-servers = Exchange servers
field-external-authoritative = Externally secured
field-accept-any-recipient = Anonymous senders may relay
field-accept-cloud-services-mail = Certificate names that may send cloud mail
field-max-hop-count = Maximum hop count
field-max-local-hop-count = Maximum local hop count
section-permissions = Permission groups
section-limits = Limits
field-server = Server
field-exchange-users = Exchange users
field-exchange-legacy-servers = Legacy Exchange servers
field-partners = Partners
field-offers-tls = Offers STARTTLS
field-basic-auth = Clients can sign in (BasicAuth)
field-basic-auth-require-tls = Only over TLS (BasicAuthRequireTLS)
field-accept-oorg = Certificate names with AcceptOorgProtocol
field-private-key = The server has its private key
field-for-smtp = Enabled for SMTP
field-firewall = Addresses that the firewall lets through
field-hub-transport = Transport service
component-active = At work
component-inactive = Not at work
field-smtp-certificates = Further certificates enabled for SMTP
field-site = Active Directory site
section-transport-servers = Transport servers
field-servers = Further transport servers
edit-add-server = Add transport server
field-remote-domains = Remote domains
field-remote-domain = Domain
field-auto-forward-enabled = Automatic forwarding there is allowed
field-ndr-enabled = Non-delivery reports go there
field-is-internal = Recipients there count as internal
field-trusted-mail-inbound = Mail from there skips the spam filter
edit-add-remote-domain = Add remote domain
field-site-links = Site links
edit-add-site-link = Add site link
field-site-cost = Cost
field-hybrid-domains = Domains of the hybrid configuration
section-edge-transport = Edge Transport
field-edge = Is an Edge Transport server
field-recipient-validation = Recipient validation
field-edge-subscription = Subscribed
field-subscribed-by = Subscribed by
field-unsynchronized-domains = Accepted domains not synchronized yet
field-unsynchronized-recipients = Recipients not synchronized yet
field-unsynchronized-connectors = Send connectors not synchronized yet
field-centralized-transport = Route all messages through the own servers (centralized mail transport)
field-test-mode = Test mode
field-sender-rewriting = Rewrite the sender of forwarded mail
field-validation-recipients = Validation addresses
field-address = Address
field-recipient-kind = Kind
recipient-mailbox = Mailbox
recipient-mail-user = Mail user
recipient-mail-contact = Mail contact
recipient-remote-mailbox = Remote mailbox
recipient-distribution-group = Distribution group
recipient-dynamic-distribution-group = Dynamic distribution group
recipient-unified-group = Microsoft 365 group
recipient-mail-public-folder = Mail-enabled public folder
field-external-address = External email address
field-remote-routing-address = Remote routing address
field-proxy-addresses = Other addresses
field-members = Members
field-filter-finds = Whom its filter finds
field-folder-elsewhere = Address of a folder that is elsewhere
field-require-sender-authentication = Only take mail from inside the organization
field-accepted-senders = Only take mail from these senders and groups
field-rejected-senders = Take no mail from these senders and groups
field-max-receive-size = Largest message it takes
field-max-send-size = Largest message it may send
field-recipient-limits = Most recipients of one message it sends
field-max-message-size = Largest message it takes
field-max-recipients-per-message = Most recipients of one transaction
field-send-as = Who else may send as this recipient
field-mailbox-smtp-auth-disabled = Signing in over SMTP
mailbox-smtp-auth-as-organization = As the organization says
mailbox-smtp-auth-enabled = Allowed
mailbox-smtp-auth-disabled = Disabled
field-forwarding-address = Forward to (recipient of the organization)
field-forwarding-smtp-address = Forward to (any address)
field-keep-copy = Keep a copy in the mailbox
field-inbox-rule-redirect = An inbox rule redirects to
field-state = State
field-mode = Mode
mode-enforce = Enforce
mode-audit = Test without policy tips
mode-audit-and-notify = Test with policy tips
field-conditions = Apply this rule if
field-actions = Do the following
field-exceptions = Except if
field-stop-processing = Stop processing more rules
field-sender-location = Match sender address in message
sender-location-header = Header
sender-location-envelope = Envelope
sender-location-either = Header or envelope
field-recipient-address-type = Recipient addresses that are checked
recipient-address-resolved = The primary address
recipient-address-original = The address as sent
field-activation-date = Activate this rule on
field-expiry-date = Deactivate this rule on
field-rule-error-action = If rule processing does not complete
rule-error-ignore = Send the message anyway
rule-error-defer = Defer the message
field-all-messages = All messages
field-ttl = Time to live (seconds)
field-values = Values
field-preference = Preference
field-mail-exchanger = Mail exchanger
field-tlsa = TLSA records
field-dnssec = Signatures
dnssec-insecure = Not signed
dnssec-secure = Signed, and the signatures hold
dnssec-bogus = Signed, and the signatures do not hold
field-mta-sts-policy = MTA-STS policy
field-mta-sts-policy-mode = What a sender does with mail that does not meet it
mta-sts-policy-enforce = Not deliver it
mta-sts-policy-testing = Deliver and report it
mta-sts-policy-none = Nothing: the policy is withdrawn
field-mta-sts-policy-mx = Hosts that take its mail
field-certificate-names = Names
field-issuer = Signed by
issuer-public = Public authority
issuer-private = The organization's own authority
issuer-self-signed = Itself (self-signed)
field-chain = Sends along
chain-complete = The intermediate certificates
chain-leaf-only = Nothing
field-valid-from = Valid from
field-valid-to = Valid to
field-host-name = Host name
field-addresses = Public addresses
field-reachability = Port 25
reachability-open = Answers
reachability-refused = Refuses connections
reachability-timed-out = Does not answer
reachability-closed = Answers and hangs up
field-server-certificate = Certificate behind STARTTLS
field-client-certificate = Certificate it presents when it sends
field-smtp-auth-user = Mailbox it signs in as when it sends
field-no-starttls = None: STARTTLS is not offered
field-software = Software
software-postfix = Postfix with Dovecot
field-role = Role
role-filter = Filter or add-on service
role-partner = Partner organization
role-mailbox-host = Host with mailboxes
field-accepts = Takes mail for
field-mailboxes = Mailboxes
field-next-hop = Passes on to
field-host-routes = Other next hops for single domains
hint-host-routes = One a line: contoso.com [mail.contoso.com].
field-host-forwards = Forwards mail of single users
hint-host-forwards = One a line: ann@contoso.com ann@contoso.onmicrosoft.com. An address that is among the mailboxes too keeps a copy.
field-host-stamps = Marks what passes with a header field
field-host-clients = Clients that may send to anybody
field-host-requires-tls = Takes mail over TLS only
field-host-checks-spf = Refuses mail that fails SPF
field-host-spf-exempt = Clients exempt from the SPF check
field-host-tls = Security when sending
field-initial-domain = Initial domain
field-reject-direct-send = Reject direct send
field-message-expiration = Hours in the queue, 12 to 24
field-max-recipient-envelope-limit = Most recipients of a message
field-disable-plus-address = Do not take an address with +tag for the one without
field-smtp-auth-disabled = Disable signing in over SMTP
field-auto-forwarding = Automatic forwarding
auto-forwarding-automatic = Automatic, controlled by the system
auto-forwarding-on = On, forwarding is allowed
auto-forwarding-off = Off, forwarding is refused
section-connection-filter = Connection filter policy
field-ip-allow-list = IP Allow List
field-ip-block-list = IP Block List
section-spam-filter = Spam filter policy
field-spam-action = Spam
field-high-confidence-spam-action = High confidence spam
field-phish-spam-action = Phishing
field-bulk-spam-action = Bulk
field-allowed-senders = Allowed senders
field-allowed-sender-domains = Allowed domains
spam-action-junk = Move message to Junk Email folder
spam-action-header = Add X-header
spam-action-subject = Prepend subject line with text
spam-action-delete = Delete message
spam-action-quarantine = Quarantine message
spam-action-none = No action
field-reading = Reading
field-reading-default = default

## Findings

findings-title = Findings
findings-none = No findings. The checks see nothing wrong with this configuration.
severity-error = Error
severity-warning = Warning
severity-notice = Notice
findings-fix = Fix
findings-fix-review = Look at this change before you keep it
findings-explain = Explain
findings-confidence = How sure
findings-related = See also

## Export

export-panel-title = Export
export-files = Files
export-download = Download as .zip
export-copy = Copy
export-changed-lines =
    { $count ->
        [one] one changed line
       *[other] { $count } changed lines
    }
export-review = Scripts ask before they change anything. Read them first.
export-selected = Lines of the selected setting

## Lessons

lesson-title = Lessons
lesson-goal = Goal
lesson-step = Step { $step } of { $count }
lesson-predict = Predict: where does the message end?
lesson-check = Check
lesson-hint = Hint
lesson-hint-number = Hint { $number } of { $count }
lesson-solution = Show the solution
lesson-reset = Start over
lesson-passed = Passed
lesson-failed = Not yet
lesson-failed-text =
    { $count ->
        [one] One message does not end where it should.
       *[other] { $count } messages do not end where they should.
    }
lesson-expected = Expected
lesson-actual = Actual
lesson-next = Next lesson
lesson-leave = Leave the lesson
lesson-progress = { $done } of { $count } done

## Map

map-legend = Legend
map-fit = Fit
map-zoom-in = Zoom in
map-zoom-out = Zoom out
map-lane-outside = Outside
map-lane-cloud = Microsoft 365
map-lane-own = Own servers
map-lane-filters = Filters
map-lane-partners = Partners
map-internet = Internet
map-stage-gateway = Gateway
map-stage-filter = Filter
map-stage-rules = Rules and directory
map-stage-storage = Storage
map-stage-transport = Transport
map-stage-store = Store
map-edge-disabled = Turned off
map-edge-rule-only = Only by a rule
map-edge-mx = MX
map-shape-travelling = Travelling
map-shape-delivered = Delivered
map-shape-held = Waiting in a queue
map-shape-loop = Loop
map-shape-undetermined = Undetermined
map-shape-discarded = Dropped
map-domains =
    { $count ->
        [one] one domain
       *[other] { $count } domains
    }
map-rules =
    { $count ->
        [one] one rule
       *[other] { $count } rules
    }

## Keyboard

keys-title = Keyboard shortcuts
keys-play = Play or pause
keys-step = Step forward or back
keys-ends = To the start or the end
keys-undo = Undo
keys-redo = Redo
keys-save = Save as a file
keys-open = Open a file
keys-fit = Fit the map
keys-zoom = Zoom in or out
keys-close = Close what is on top
keys-help = Show this list
keys-space = Space
keys-arrows = Arrow keys
keys-home-end = Home, End

## Errors

error-not-loaded = A part of the page could not be loaded. Check the connection and try again.
error-not-a-document = { $file } is not a Hopscope document: { $problem }. Your present document is unchanged.
error-unknown-scenario = There is no scenario “{ $name }”.
error-refused = Not changed: { $problem }.

## Toasts

toast-copied = Copied
toast-saved = Saved { $file }
toast-opened = Opened { $title }
toast-deleted = Deleted { $name }
toast-fixed = Fixed: { $fix }
toast-undo = Undo
autosave-save-copy = Save a copy
autosave-refused = The browser does not keep this document. Save it as a file so that it is not lost.
autosave-unreadable = The document of your last visit cannot be read: { $error }. It is put aside; you can save a copy of it.
skip-to-composer = Skip to the message
region-side = Details
bar-open-or-save = File
bar-print = Print
resize-side = Width of the details
resize-drawer = Height of the tools
tab-map = Map
tab-details = Details
outcome-delivered = Delivered
outcome-leaves = Leaves
outcome-refused = Refused
outcome-returned = Returned
outcome-held = Queued
outcome-withheld = Withheld
outcome-discarded = Dropped
outcome-loops = Loops
outcome-undetermined = Undetermined
start-open-file = Open a file
start-open-file-hint = A document saved here earlier. It stays on this computer.
start-lead = Draw a hybrid of Microsoft 365 and your own mail servers, send a message through it, and read why it goes where it goes.
start-tenant-title = New hybrid
scenario-facts = { $systems } systems, { $messages } messages to send
composer-kept = The message is kept in the document.
sample-line = { $from } to { $to }
speed-50 = ½×
speed-100 = 1×
speed-200 = 2×
speed-400 = 4×
map-stage-way-out = Way out
map-connectors =
    { $count ->
        [one] one connector
       *[other] { $count } connectors
    }
map-mailboxes =
    { $count ->
        [one] one mailbox
       *[other] { $count } mailboxes
    }
map-help = Arrow keys move between systems and connections, Enter selects, plus and minus zoom, 0 fits.
map-tenant-fact = Exchange Online
map-exchange-server-fact = Exchange Server
map-internet-fact = Everyone else
map-by-mx = By MX
map-mx-of = MX { $domains }
map-edge-connector = Connector
map-edge-label = { $name }: from { $from } to { $to }
map-edge-tls-opportunistic = TLS if offered
map-edge-tls-any = TLS any certificate
map-edge-tls-trusted = TLS trusted certificate
map-edge-tls-named = TLS named certificate
map-edge-by-address = By IP address
map-edge-by-certificate = By certificate
map-edge-by-domain = By sender domain
map-edge-relayhost = Relay host
map-edge-transport = Transport
map-edge-forward = Passes on
map-edge-subscription = Edge subscription
map-legend-lines = Lines
map-legend-shapes = Where a message ends
map-edge-plain = In use
map-findings =
    { $count ->
        [one] one finding
       *[other] { $count } findings
    }
map-copies =
    { $count ->
        [one] one copy
       *[other] { $count } copies
    }
trace-go-to-step = Show this step on the map
trace-values = Values
trace-other-readings = Another reading would change this
trace-report = Non-delivery report
trace-recipients = Recipients
keys-present = Presentation size
keys-map = Move on the map
keys-enter = Enter
keys-select = Select on the map
keys-message = Write a message
trace-expand = Show all details
trace-collapse = Hide details

## Forms, lists and tools

section-general = General
section-identification = How the sender is recognized
section-security = Security
section-validation = Validation
section-more = More settings
section-forwarding = Forwarding
section-delivery-restrictions = Whose mail it takes
section-remote-domains = Remote domains
section-host = Host
section-relay-domains = Domains it passes on
section-next-hop = Where mail goes
section-relaying = Who may relay
section-tls = TLS when sending
section-store = Store (Dovecot)
section-local = Local delivery
section-virtual = Mailbox and alias domains
hint-domain-type = What happens to an address that the directory does not know.
hint-rename = Everything that names it follows a new name.
hint-mx = One per line: preference and host, such as 10 mail.contoso.com. The null MX is 0 and a dot.
hint-tlsa = One per line: usage, selector, matching type, and the certificate it was made of, such as 3 1 1 mail.contoso.com. Without a name it matches no certificate here.
hint-no-action = No action yet: the rule changes nothing.
hint-no-exception = No exception.
hint-transport-maps = One per line: address or domain, then the transport, such as example.com smtp:[mail.example.com].
hint-sender-relayhost-maps = One per line: sender or @domain, then the relay host, or DUNNO.
hint-next-hop = In square brackets the host itself, without them its mail exchangers.
hint-tls-policy-maps = One per line: next hop as routed, level, and match= if needed.
hint-alias-maps = One per line: name, then one or more addresses, such as postmaster ann@contoso.com. A .forward file is the line of its user.
hint-virtual-alias-maps = One per line: address, then one or more targets.
state-enabled = Enabled
state-disabled = Disabled
scope-inside = Inside the organization
scope-outside = Outside the organization
condition-recipient-domain-is = The recipient's domain is
condition-sent-to = The recipient is this person
condition-sent-to-member-of = The recipient is a member of this group
condition-sent-to-scope = The recipient is located
condition-recipient-address-contains-words = The recipient's address includes any of these words
condition-any-of-recipient-address-contains-words = Any recipient's address includes any of these words
condition-recipient-address-matches-patterns = The recipient's address matches any of these text patterns
condition-any-of-recipient-address-matches-patterns = Any recipient's address matches any of these text patterns
condition-any-of-to-header = The To box contains this person
condition-any-of-to-header-member-of = The To box contains a member of this group
condition-any-of-cc-header = The Cc box contains this person
condition-any-of-cc-header-member-of = The Cc box contains a member of this group
condition-any-of-to-cc-header = The To or Cc box contains this person
condition-any-of-to-cc-header-member-of = The To or Cc box contains a member of this group
condition-sender-domain-is = The sender's domain is
condition-from = The sender is this person
condition-from-member-of = The sender is a member of this group
condition-from-scope = The sender is located
condition-from-address-contains-words = The sender's address includes any of these words
condition-from-address-matches-patterns = The sender's address matches any of these text patterns
condition-sender-ip-ranges = The sender's IP address is in one of these ranges
condition-header-contains = A message header includes any of these words
condition-header-matches = A message header matches any of these text patterns
condition-subject-contains-words = The subject includes any of these words
condition-subject-matches-patterns = The subject matches any of these text patterns
condition-message-size-over = The message size is greater than or equal to
condition-scl-over = The spam confidence level (SCL) is greater than or equal to
action-route-connector = Redirect the message to this connector
action-require-tls = Require TLS encryption
action-redirect = Redirect the message to these recipients
action-add-to-recipients = Add recipients to the To box
action-copy-to = Add recipients to the Cc box
action-blind-copy-to = Add recipients to the Bcc box
action-moderate = Forward the message for approval to these people
action-quarantine = Deliver the message to the hosted quarantine
action-set-scl = Set the spam confidence level (SCL)
action-prepend-subject = Prepend the subject of the message with
action-disclaimer = Apply a disclaimer to the message
action-reject = Reject the message with an explanation
action-delete = Delete the message without notifying anyone
action-set-header = Set a message header
action-remove-header = Remove a message header
field-header-name = Header name
field-header-value = Header value
field-reason-text = Explanation
field-status-code = Enhanced status code
field-priority = Priority
field-missing = { $name } (does not exist)
field-line-problem = Line { $line }: { $problem }
field-relay-domains = Domains
field-relay-recipient-maps = Addresses it takes mail for
field-transport-maps = Routes
field-sender-relayhost-maps = Relay host by sender
field-relayhost = Relay host for everything else
field-mynetworks = Clients that may send anywhere
field-unauthorized-destination = What other clients get for foreign domains
unauthorized-defer = Try again later (454 4.7.1)
unauthorized-reject = A refusal (554 5.7.1)
field-restriction-classes = Clients that may only write to listed recipients
field-recipient-delimiter = Address extensions begin with
field-rejected-clients = Refused clients
field-empty-sender-key = Lookup key for the null sender
field-unbuilt-tables = Tables never built by postmap
field-class-clients = Clients
field-class-recipients = Recipients
edit-add-restriction-class = Add restriction class
field-tls-level = TLS
tls-level-none = No TLS
tls-level-may = TLS if the other side offers it
tls-level-encrypt = Always TLS, any certificate
tls-level-fingerprint = Always TLS, one of the certificates listed
tls-level-dane = TLS as TLSA records ask for it, otherwise if offered
tls-level-dane-only = Only where TLSA records ask for TLS
field-fingerprints = Certificates expected at level fingerprint
tls-level-verify = Always TLS, trusted certificate that names the next hop
tls-level-secure = Always TLS, trusted certificate that names what the policy says
field-tls-policy-maps = TLS for single next hops
field-dovecot = Dovecot keeps the mailboxes
field-dovecot-users = Mailboxes
field-dovecot-fault = What keeps Dovecot from delivering
dovecot-fault-no-passdb = There is no passdb
dovecot-fault-store-unwritable = The store cannot be written
dovecot-fault-username-format = auth_username_format makes another name
field-mydestination = Domains delivered here
field-local-recipient-maps = Local recipients
field-behind-nat = Behind address translation
hint-behind-nat = Another device has the server’s public addresses
field-proxy-interfaces = Public addresses of the translating device
field-not-yet-at-edge = Made lately: the edge does not have it yet
field-alias-maps = What local names stand for
field-mailbox-transport-maps = Transport of single users
field-mailbox-transport = Transport of all users
field-fallback-transport-maps = Transport of single unknown users
field-fallback-transport = Transport of unknown users
field-luser-relay = For local recipients nothing else takes
field-virtual-mailbox-domains = Mailbox domains
field-virtual-mailbox-maps = Mailboxes
field-virtual-transport = Transport to the mailboxes
field-virtual-alias-domains = Alias domains
field-virtual-alias-maps = Aliases
field-relay-transport = Transport for domains it passes on
field-default-transport = Transport for all other domains
field-sender-transport-maps = Transport by sender
field-hopcount-limit = Hop limit
field-message-size-limit = Largest message (bytes)
edit-accept-every-address = No table: every address is accepted
edit-remove = Remove
edit-add-connector = Add connector
add-tenant = Microsoft 365 tenant
add-postfix = Postfix server
problem-network = “{ $text }” is not an address or a network; write 192.0.2.1 or 192.0.2.0/24
problem-ip-address = “{ $text }” is not an IP address of this kind
problem-number = “{ $text }” is not a whole number
problem-mail-exchanger = “{ $text }” is not a mail exchanger; write a preference and a host, such as 10 mail.contoso.com
problem-map-line = “{ $text }” needs two parts with a space between them
problem-tls-policy = “{ $text }” is not a policy; write the next hop and none, may, encrypt, verify or secure
inspector-internet = Everyone else: every sender and recipient that this document does not describe. There is nothing to set here.
inspector-used-by = Used by
inspector-used-by-nothing = No other setting names it.
assumptions-intro = Where the sources contradict each other or are silent, this document takes these readings.
list-systems = Systems
list-domains-short = Domains
list-connectors = Connectors
list-rules-short = Rules
list-dns-short = DNS
list-no-match = No match
toast-deleted-in-use = Deleted { $name }. Still named by: { $users }
findings-show = Show it
findings-show-under-reading = Show it under the reading “{ $reading }”
findings-reading-taken = Reading taken: { $reading }
export-changed-line = Changed
export-changed-file = Changed by the last edit
export-cut = The first { $count } lines. Copy or download for all of them.
export-omissions = Not exported
lesson-send = Send this message
lesson-show-element = Show it
lesson-play = Play it and see
lesson-right = Right.
lesson-wrong = Not so.
lesson-next-hint = Next hint
lesson-solution-shown = This is one right answer.
lesson-step-back = Previous step
lesson-step-on = Next step
faults-title = Break it
faults-intro = Faults that happen in practice, made in the open scenario. Each can be undone and repaired.
faults-none = Open a scenario to break it.
faults-break = Break it
faults-broken = Broken. Look at where mail goes now.
faults-repair = Repair
faults-repaired = Repaired
faults-other = Other faults
trace-looked-at = Looked at

# What a message says beside its envelope
message-facts-title = More about the message
message-facts-count =
    { $count ->
        [one] More about the message: one thing said
       *[other] More about the message: { $count } things said
    }
message-facts-lead = Filters, rules and connectors look at more than sender and recipient. What is left open here plays no part.
message-facts-clear = Say nothing more
section-message-content = What it says
section-message-connection = Where it comes from
field-message-from = Author
field-message-headers = Header fields
field-message-headers-hint = One a line: X-Marker: yes
field-signatures = Signatures
signature-add = Add signature
field-signature-domain = Signed by
field-signature-valid = Verifies when it is sent
field-content = What filters find
content-nothing = Not said: nothing
content-clean = Nothing
content-bulk = Bulk mail
content-spam = Spam
content-high-confidence-spam = Spam, high confidence
content-phishing = Phishing
content-high-confidence-phishing = Phishing, high confidence
content-malware = Malware
field-message-size = Size
field-message-size-hint = 36MB, 500KB or a number of bytes; left out, it fits everywhere
field-message-day = Day it is sent
field-message-day-hint = 2026-11-30; left out, certificates and rules are valid by their other settings
field-client-address = Address the client connects from
field-client-address-hint = Of a sender on the Internet
field-reputations = What speaks against client addresses
field-reputations-hint = One a line, 192.0.2.7: blockList; or banned, suddenVolume, noReverseDns
field-exchange-online-address = Address Exchange Online sends from
field-exchange-online-address-hint = Where a firewall or a connector knows some of Microsoft’s only
problem-name-and-value = “{ $text }” is no name and value; write them as name: value
problem-header-name = “{ $text }” is no name of a header field
field-without-valid-from = It has no valid From field
field-sender-reputation = What speaks against the sending mailbox
sender-reputation-none = Nothing
sender-reputation-blocked = Blocked: it sent too much spam
sender-reputation-spam-abuse = Banned for abuse
sender-reputation-banned = Banned
sender-reputation-daily-recipient-limit = Has had its recipients for the day
sender-reputation-submission-quota = Has sent as many messages as it may
sender-reputation-tenant-threshold = The tenant sent too much spam or bulk mail
sender-reputation-unregistered-domains = The tenant sent much mail of unregistered domains
sender-reputation-low-reputation-address = The tenant is new and sends from addresses of low reputation
field-envelope-recipients = Envelope recipients of one domain
field-envelope-recipients-hint = Where its transaction has more of them than the message names
