# Why a text, an edit or a document is refused. Each stands beside its field or after a colon, so without a full stop.

## Names

problem-domain-missing = Hier fehlt ein Domänenname
problem-domain-empty-label = In „{ $text }“ steht zwischen zwei Punkten nichts; schreiben Sie einen Namen wie contoso.com
problem-domain-too-long = „{ $text }“ ist zu lang: Ein Domänenname hat höchstens 253 Zeichen, zwischen zwei Punkten höchstens 63
problem-domain-character = „{ $text }“ enthält „{ $character }“; ein Domänenname hat Buchstaben ohne Umlaute, Ziffern, - und . (andere in der Form, die mit xn-- beginnt)
problem-domain-space = „{ $text }“ enthält ein Leerzeichen; ein Domänenname hat keines
problem-domain-hyphen = In „{ $text }“ beginnt oder endet ein Teil mit einem Bindestrich
problem-address-missing = Hier fehlt eine Adresse
problem-address-no-at = „{ $text }“ hat kein @; schreiben Sie eine Adresse wie user@contoso.com
problem-address-local-part = Was in „{ $text }“ vor dem @ steht, ist nicht richtig; verwenden Sie Buchstaben, Ziffern und einzelne Punkte dazwischen
problem-pattern-wildcard = „{ $text }“ hat ein * im Innern; schreiben Sie contoso.com, *.contoso.com oder *
problem-name-missing = Hier fehlt ein Name
problem-name-too-long = „{ $text }…“ ist länger als 64 Zeichen
problem-name-control = Der Name enthält ein Steuerzeichen
problem-system-name = „{ $text }“ ist kein Name für ein System: 1 bis 40 Kleinbuchstaben, Ziffern und -
problem-date = „{ $text }“ ist kein Datum; schreiben Sie es als 2026-11-22
problem-byte-size = „{ $text }“ ist keine Größe; schreiben Sie sie als 36MB, 500KB oder als Zahl der Bytes
problem-scl = „{ $text }“ ist kein Spam Confidence Level: -1 oder 0 bis 9
problem-text-pattern = „{ $text }“ ist kein Textmuster, das sich simulieren lässt: Klammern müssen sich schließen, und Lookaround, Rückverweise und \p bleiben .NET überlassen
problem-smart-host-port = „{ $text }“ hat einen Port; Exchange Online verbindet sich immer mit Port 25
problem-smart-host-network = „{ $text }“ ist ein Adressbereich; nur Connectors von Exchange Online nehmen einen
problem-next-hop-port = „{ $text }“ endet nicht mit einer Portnummer zwischen 1 und 65535
problem-recipient-delimiter = „{ $text }“ ist kein recipient_delimiter; schreiben Sie eines oder mehrere von + - _ = ~ #
problem-postfix-table = „{ $text }“ ist keine der Tabellen alias_maps, local_recipient_maps, virtual_alias_maps, virtual_mailbox_maps, relay_recipient_maps, transport_maps
problem-tlsa = „{ $text }“ ist kein TLSA-Eintrag; schreiben Sie Verwendung 0 bis 3, Selektor 0 oder 1, Abgleich 0 bis 2 und den Namen eines Zertifikats, etwa 3 1 1 mail.contoso.com
problem-alias-name = „{ $text }“ ist nicht der Name eines lokalen Empfängers; schreiben Sie, was vor dem @ steht, etwa postmaster
problem-luser-relay = „{ $text }“ ist kein luser_relay; schreiben Sie eine Adresse, in der $user, $local, $extension und $domain vorkommen dürfen
problem-transport-unknown = „{ $text }“ ist kein Transport; schreiben Sie smtp:, relay:, lmtp:, local:, virtual:, error: oder discard: und einen nächsten Hop
problem-transport-socket = „{ $text }“ nennt keinen Socket; schreiben Sie lmtp:unix:private/dovecot-lmtp oder lmtp:inet:host:24

## Edits

problem-not-found = { $text } gibt es nicht
problem-no-organization = Es gibt keine Organisation „{ $text }“
problem-system-missing = Dies gehört zu einer Organisation, und es ist keine genannt
problem-system-surplus = Dies gehört zu keiner Organisation, auch nicht zu „{ $text }“
problem-not-exchange-online = „{ $text }“ ist nicht in Exchange Online; nur dort gibt es eingehende und ausgehende Connectors
problem-not-exchange-server = „{ $text }“ ist kein Exchange Server; nur dort gibt es Sende- und Empfangsconnectors
problem-name-in-use = Der Name „{ $text }“ ist vergeben; Namen einer Art müssen sich durch mehr als Groß- und Kleinschreibung unterscheiden
problem-reserved-name = Der Name „internet“ steht für die Außenwelt; wählen Sie für das System einen anderen
problem-address-in-use = Die Adresse „{ $text }“ gehört einem anderen Empfänger
problem-address-twice = „{ $text }“ steht zweimal in den EmailAddresses eines Empfängers
problem-not-renamable = { $text } hat keinen Namen, der sich ändern lässt
problem-not-a-rule = { $text } ist keine Nachrichtenflussregel; nur Regeln haben eine Priorität
problem-priority = Eine Priorität { $text } gibt es nicht; die höchste ist { $highest }
problem-reading = „{ $text }“ ist keine Lesart dieser Annahme; bekannt sind { $known }
problem-match-sub-domains = MatchSubDomains braucht den DomainType InternalRelay; „{ $text }“ ist { $type }
problem-external-relay-online = Externes Relay gibt es nur auf Exchange Server; wählen Sie für „{ $text }“ internes Relay oder autoritativ
problem-needs-on-premises = { $text } braucht einen Connector vom Typ OnPremises
problem-smart-hosts-missing = Ohne UseMXRecord braucht der Connector SmartHosts; nennen Sie einen Host oder schalten Sie UseMXRecord ein
problem-treat-as-internal = TreatMessagesAsInternal lässt sich nicht mit { $text } verbinden
problem-sender-addresses = SenderIPAddresses nimmt einzelne IPv4-Adressen und Netze von /24 bis /32, nicht „{ $text }“
problem-reject-code = RejectMessageEnhancedStatusCode nimmt 5.7.1 oder 5.7.900 bis 5.7.999, nicht „{ $text }“
problem-reject-with-redirect = RejectMessageReasonText und RejectMessageEnhancedStatusCode lassen sich in einer Regel nicht mit RedirectMessageTo verbinden
problem-remote-mailbox-online = „{ $text }“ wäre ein RemoteUserMailbox, das es nur auf Exchange Server gibt; in Exchange Online ist es ein UserMailbox oder ein MailUser
problem-value = Dieser Wert passt nicht: { $detail }

## Documents

problem-document-too-large = Es hat { $text } Bytes, und höchstens { $most } werden gelesen
problem-document-newer = Es hat das Format { $text }, und dieses Programm liest Formate bis { $known }; öffnen Sie es mit einem neueren
problem-not-a-document = Der Schlüssel „hopscope“ mit der Nummer des Formats fehlt
problem-document-line = Zeile { $line }, Spalte { $column }: { $detail }
problem-document-place = Zeile { $line }, Spalte { $column }, bei { $place }: { $detail }
problem-name-twice = Den Namen „{ $text }“ gibt es zweimal; Namen einer Art müssen verschieden sein
