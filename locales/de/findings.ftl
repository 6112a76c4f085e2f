# What the checks of mailflow-lint find: a sentence, an explanation, and the titles of the fixes.
# Arguments that choose a variant are never shown. Names a person chose stand in quotation marks.

## Exchange Online: rules and connectors

finding-routing-rule-diverts-mailboxes =
    { $reading ->
        [unknown-recipients-only] So wie Microsoft Regeln dokumentiert, leitet „{ $rule }“
       *[every-matching-message] Die Regel „{ $rule }“ leitet
    } Nachrichten für { $mailboxes ->
        [one] ein Cloudpostfach
       *[other] { $mailboxes } Cloudpostfächer
    } an den Connector „{ $connector }“ um
finding-routing-rule-diverts-mailboxes-explanation = Eine Regel mit RouteMessageOutboundConnector bestimmt den nächsten Hop jeder Nachricht, auf die sie zutrifft, auch wenn der Empfänger ein Postfach in der Cloud hat. Nachrichten für { $example } gehen an den Connector statt in das Postfach und kommen zurück, bis ein Hop-Limit sie beendet, oder werden dort abgelehnt. Eine Anleitung sagt, die Regel gelte nur für Adressen ohne Postfach; Microsofts Dokumente sagen das nicht, und dieses Dokument lässt sich auf beide Lesarten einstellen. InternalRelay zusammen mit einem Connector für die Domäne leistet ohne Regel, was die Regel sollte.
finding-loop = Nachrichten von { $sender } an { $recipient } gehen im Kreis: { $systems }
finding-loop-explanation = Jedes System gibt die Nachricht an das nächste weiter, bis ein Hop-Limit sie mit 5.4.14, 5.4.6 oder 5.4.0 an den Absender zurücksendet. Genau eine Seite darf Adressen weiterleiten, die sie nicht kennt; die andere muss sie ablehnen.
finding-internal-relay-without-connector = Kein Connector nimmt Nachrichten für unbekannte Adressen von { $domain }
finding-internal-relay-without-connector-explanation = { $domain } ist InternalRelay: Adressen ohne Objekt in der Cloud werden an Ihren eigenen Server weitergeleitet. Kein eingeschalteter ausgehender Connector deckt die Domäne ab, und keine Regel leitet sie; daher gehen die Nachrichten an den MX der Domäne, also an Microsoft 365 selbst, und kommen zurück bis zum Hop-Limit.
finding-connector-rule-scoped-but-unused = Der Connector „{ $connector }“ wartet auf eine Regel, die es nicht gibt
finding-connector-rule-scoped-but-unused-explanation = IsTransportRuleScoped ist $true: Der Connector wird nur verwendet, wenn eine Nachrichtenflussregel ihn nennt, und keine eingeschaltete, erzwingende Regel tut das. Keine Nachricht nimmt ihn.
finding-connector-uses-mx-of-own-domain = Der Connector „{ $connector }“ sendet Nachrichten für { $domain } zurück an Microsoft 365
finding-connector-uses-mx-of-own-domain-explanation = Der Connector hat UseMXRecord $true, und der MX von { $domain } ist { $host }, also dieser Mandant. Nachrichten für Adressen außerhalb der Cloud gehen hinaus und kommen wieder herein bis zum Hop-Limit: 5.4.14.
finding-rule-names-missing-connector =
    Die Regel „{ $rule }“ leitet an „{ $connector }“, { $state ->
        [missing] den es nicht gibt
        [disabled] der ausgeschaltet ist
       *[test-mode] der im Testmodus ist
    }
finding-rule-names-missing-connector-explanation = RouteMessageOutboundConnector braucht einen Connector, der existiert und eingeschaltet ist. Was Exchange Online sonst tut, ist nicht dokumentiert; dieser Simulator leitet, als gäbe es die Regel nicht.
finding-rule-never-matches-missing-group = Die Regel „{ $rule }“ trifft nie zu: Es gibt keine Gruppe { $group }
finding-rule-never-matches-missing-group-explanation = { $condition } nennt nur Gruppen, die das Verzeichnis nicht hat. Eine solche Bedingung ist nie wahr, also tut die Regel nichts. Das bleibt zurück, wenn eine Gruppe gelöscht wurde.
finding-certificate-refused-by-connector =
    { $problem ->
        [no-starttls] Der Connector „{ $connector }“ verlangt TLS, aber { $host } bietet kein STARTTLS an
        [untrusted-issuer] Der Connector „{ $connector }“ lehnt das Zertifikat von { $host } ab: nicht von einer öffentlichen Stelle
        [incomplete-chain] Der Connector „{ $connector }“ lehnt das Zertifikat von { $host } ab: Die Zwischenzertifikate werden nicht mitgesendet
       *[name-mismatch] Der Connector „{ $connector }“ lehnt das Zertifikat von { $host } ab: Der Name aus TlsDomain fehlt
    }
finding-certificate-refused-by-connector-explanation = TlsSettings { $tls } verlangt mehr, als der Server vorlegt. Nachrichten warten mit 450 4.4.317 oder 4.7.320 in der Warteschlange und werden nach 24 Stunden zurückgesendet. Am besten ist ein Zertifikat einer öffentlichen Stelle, gesendet mit seinen Zwischenzertifikaten; EncryptionOnly nimmt jedes Zertifikat an, auch ein selbstsigniertes.
finding-smart-host-without-address = „{ $user }“ sendet an { $host }, das keine Adresse hat
finding-smart-host-without-address-explanation = DNS kennt die Zone, aber { $host } hat keinen A- oder AAAA-Eintrag. Nachrichten warten mit 450 4.4.312 DNS query failed in der Warteschlange und werden nach Ablauf ihrer Zeit zurückgesendet.
finding-tls-domain-ignored = Der Connector „{ $connector }“ prüft TlsDomain { $domain } nicht
finding-tls-domain-ignored-explanation = TlsDomain gilt nur mit TlsSettings DomainValidation; hier ist es { $tls }. Der Name im Zertifikat wird nicht betrachtet.
finding-validation-recipient-outside = Der Connector „{ $connector }“ wird mit { $address } überprüft, für das er nicht da ist
finding-validation-recipient-outside-explanation = Die Überprüfung sagt, dass die Domäne des Empfängers nicht zum Connector gehört. Nehmen Sie eine Adresse in den Domänen des Connectors.
finding-equal-connectors = Die Connectors „{ $connector }“ und „{ $other }“ bedienen beide { $scope }
finding-equal-connectors-explanation = Kein Dokument sagt, welcher von zwei eingeschalteten Connectors mit gleichem Geltungsbereich verwendet wird; Microsoft warnt nur, dass Duplikate Fehler und verlorene Nachrichten verursachen. Behalten Sie einen.
finding-inbound-connector-by-address-refuses-bounces = Unzustellbarkeitsberichte über den Connector „{ $connector }“ ins Internet werden abgelehnt
finding-inbound-connector-by-address-refuses-bounces-explanation = Der Connector erkennt Ihren Server an der Adresse. Dann muss der Absender in einer akzeptierten Domäne sein; ein Unzustellbarkeitsbericht hat einen leeren Absender, und von Ihrem Server weitergeleitete Nachrichten haben einen fremden. Beide werden auf dem Weg ins Internet mit 550 5.7.64 ATTR36 abgelehnt. Ein Connector nach Zertifikat hat diese Grenze nicht.
finding-setting-refused =
    { $problem ->
        [external-relay] { $element } ist ExternalRelay, was es in Exchange Online nicht gibt
        [sub-domains] { $element } ist { $text }: { $setting } wird abgelehnt
        [range] Connector „{ $element }“: { $setting } nimmt { $text } nicht an
        [internal-twice] Connector „{ $element }“: { $setting } wird zusammen mit CloudServicesMailEnabled abgelehnt
        [on-premises-only] Der Connector „{ $element }“ ist ein Partnerconnector: { $setting } wird abgelehnt
        [ignored] Connector „{ $element }“: { $setting } wird zusammen mit { $text } abgelehnt
        [not-required] Connector „{ $element }“: { $setting } { $text } wird ohne RequireTLS abgelehnt
        [no-tls-domain] Dem Connector „{ $element }“ fehlt { $setting }, das DomainValidation mit Smarthosts braucht
        [status-code] Regel „{ $element }“: { $setting } nimmt { $text } nicht an
        [reject-and-redirect] Die Regel „{ $element }“ lehnt ab und leitet um
        [no-smart-hosts] Der Connector „{ $element }“ hat weder UseMXRecord noch { $setting }
        [address-twice] Der Empfänger { $element } hat { $text } zweimal in { $setting }
        [remote-mailbox] { $element } ist ein Remotepostfach, was es in Exchange Online nicht gibt
        [out-of-range] „{ $element }“: { $setting } nimmt nur { $text } an
       *[too-many-rules] Die Regel „{ $element }“ ist die 301. von { $text }: Ein Mandant hat höchstens 300
    }
finding-setting-refused-explanation =
    { $problem ->
        [external-relay] Diesen Typ hat nur Exchange Server. In Exchange Online tut es InternalRelay oder ein E-Mail-Kontakt.
        [sub-domains] MatchSubDomains braucht InternalRelay.
        [range] SenderIPAddresses nimmt nur IPv4-Adressen und Netze von /24 bis /32. Alles andere lehnt das Cmdlet ab.
        [internal-twice] Jede der beiden macht Nachrichten auf ihre Weise intern; beide zusammen lehnt das Cmdlet ab.
        [on-premises-only] Der Parameter ist für Connectors vom Typ OnPremises.
        [ignored] Ein Connector, der nie TLS verwendet, kann es nicht verlangen.
        [not-required] TlsAuthLevel lässt sich nur setzen, wenn RequireTLS $true ist.
        [no-tls-domain] Ohne den Namen wüsste der Server nicht, was er im Zertifikat suchen soll; mit Smarthosts verlangt ihn das Cmdlet.
        [status-code] Erlaubt sind 5.7.1 und 5.7.900 bis 5.7.999.
        [reject-and-redirect] Eine Regel kann nicht beides. Überlassen Sie eine der beiden Aktionen einer anderen Regel.
        [no-smart-hosts] Ein eingeschalteter Connector nutzt entweder den MX der Empfängerdomäne oder nennt Smarthosts.
        [address-twice] Ein Empfänger hat eine Adresse einmal.
        [remote-mailbox] Remotepostfächer gibt es nur in Exchange Server; in Exchange Online ist es ein Postfach oder ein E-Mail-Benutzer.
        [out-of-range] Andere Werte lehnt das Cmdlet ab.
       *[too-many-rules] Weitere Regeln lehnt Exchange Online ab.
    } Bis zur Änderung werden Nachrichten so simuliert, wie die Einstellung dasteht.
finding-associated-accepted-domains-disputed = Der Connector „{ $connector }“ ist auf { $domains } beschränkt; Quellen widersprechen sich, wessen Domänen das sind
finding-associated-accepted-domains-disputed-explanation =
    Microsofts Cmdlet-Seite sagt, AssociatedAcceptedDomains nenne die Domänen der Absender; der Artikel über Connectors und Versuche von Administratoren sagen, die der Empfänger. { $reading ->
        [sender-domains] Dieses Dokument liest sie als die der Absender.
        [recipient-domains] Dieses Dokument liest sie als die der Empfänger.
       *[by-connector-type] Dieses Dokument liest sie bei einem OnPremises-Connector als die der Absender, bei einem Partnerconnector als die der Empfänger.
    } Probieren Sie es aus, bevor Sie sich darauf verlassen.

## DNS

finding-mx-not-at-tenant =
    { $problem ->
        [elsewhere] Der MX von { $domain } ist { $host }, weder Microsoft 365 noch ein Server dieser Karte
       *[none] { $domain } hat keinen MX und keine Adresse: Niemand kann dorthin schreiben
    }
finding-mx-not-at-tenant-explanation = Der Mandant akzeptiert { $domain }, aber Nachrichten aus dem Internet erreichen ihn nicht über ein System, das diese Karte beschreibt. Das ist richtig, solange ein anderer Anbieter davorsteht, und falsch, sobald umgestellt sein sollte.
finding-several-mx = { $domain } hat mehr als einen Mail-Exchanger: { $hosts }
finding-several-mx-explanation = Microsoft unterstützt einen MX je Domäne in Exchange Online. Absender nutzen die anderen nach Belieben, daher nimmt ein Teil der Nachrichten einen anderen Weg: am Filter vorbei oder zu einem Host, der sie ablehnt.
finding-spf-missing = { $domain } hat keinen SPF-Eintrag
finding-spf-missing-explanation = Empfänger können nicht erkennen, wer als { $domain } senden darf; deren Nachrichten landen eher im Junk-Ordner, und jeder kann sich für sie ausgeben.
finding-spf-invalid =
    { $problem ->
        [several-records] { $domain } hat mehr als einen SPF-Eintrag
        [blank] Der SPF-Eintrag von { $domain } hat ein Leerzeichen nach „{ $text }“
        [comma] Der SPF-Eintrag von { $domain } hat ein Komma in „{ $text }“
        [empty-value] Der SPF-Eintrag von { $domain } nennt keinen Wert in „{ $text }“
        [unknown-term] Der SPF-Eintrag von { $domain } enthält „{ $text }“, was kein SPF-Term ist
        [too-many-lookups] Der SPF-Eintrag von { $domain } braucht { $text } DNS-Abfragen, erlaubt sind 10
        [included-host] Der SPF-Eintrag von { $domain } schließt { $text } ein, einen Mail-Exchanger ohne SPF-Eintrag
        [after-all] Der SPF-Eintrag von { $domain } geht nach all weiter: „{ $text }“ wird nie betrachtet
       *[included-without-spf] Der SPF-Eintrag von { $domain } schließt { $text } ein, das keinen SPF-Eintrag hat
    }
finding-spf-invalid-explanation =
    { $problem ->
        [after-all] Was nach all steht, wird nicht beachtet (RFC 7208 §5.1). Behalten Sie ein all, am Ende.
       *[other] Empfänger, die SPF prüfen, antworten mit permerror und behandeln den Eintrag als fehlerhaft: Die Nachricht kann abgelehnt werden. RFC 7208 verlangt einen Eintrag, durch Leerzeichen getrennte Terme ohne Leerzeichen darin und höchstens zehn Terme, die etwas nachschlagen.
    }
finding-spf-misses-server =
    { $way ->
        [direct] „{ $server }“ sendet als { $domain } von { $address }, was der SPF-Eintrag nicht erlaubt
       *[through] „{ $server }“ gibt Nachrichten von { $domain } von { $address } aus ab, was der SPF-Eintrag nicht aufführt
    }
finding-spf-misses-server-explanation =
    { $way ->
        [direct] Empfänger sehen Nachrichten von { $domain } von { $address } kommen und stellen fest, dass SPF das nicht erlaubt. Sie landen im Junk-Ordner oder werden mit 5.7.23 abgelehnt.
       *[through] Externe Empfänger sehen Microsofts Adressen, daher besteht ihre Prüfung. Microsoft 365 selbst sieht { $address }; erkennt eines Tages kein Connector den Server, gelten seine Nachrichten als gefälscht.
    }
finding-spf-misses-tenant = { $domain } sendet aus Exchange Online, was der SPF-Eintrag nicht nennt
finding-spf-misses-tenant-explanation = Nachrichten von { $sender } gehen von Microsofts Adressen aus. Empfänger stellen fest, dass SPF von { $domain } diese nicht erlaubt: Sie landen im Junk-Ordner oder werden mit 5.7.23 abgelehnt.

## Postfix and Dovecot

finding-sender-map-bare-domain-key = „{ $server }“: Der Schlüssel { $key } in { $map } trifft nie zu
finding-sender-map-bare-domain-key-explanation = Postfix schlägt die ganze Absenderadresse nach, dann @domain mit dem At-Zeichen. Eine bloße Domäne wird nie nachgeschlagen; die Zeile ist wirkungslos, und Nachrichten nehmen einen anderen Weg.
finding-relay-domain-without-recipient-table = „{ $server }“ nimmt Nachrichten für jede Adresse von { $domains } an
finding-relay-domain-without-recipient-table-explanation = relay_recipient_maps ist leer, daher nimmt Postfix von jedem jede Adresse seiner relay_domains an, ob es sie gibt oder nicht. Unbekannte Adressen werden weitergegeben und kommen als Unzustellbarkeitsberichte zurück, und Fremde erreichen über diesen Server Cloudpostfächer am Filter vorbei.
finding-domain-in-two-classes = „{ $server }“: { $domain } steht in mehr als einer Klasse: { $classes }
finding-domain-in-two-classes-explanation = Der erste dieser Parameter entscheidet; die anderen sind für diese Domäne wirkungslos. Postfix protokolliert nur bei virtuellen Domänen eine Warnung; bei mydestination zusammen mit relay_domains schweigt es.
finding-eop-in-mynetworks = „{ $server }“ lässt jeden Microsoft 365-Kunden weiterleiten: { $network } steht in mynetworks
finding-eop-in-mynetworks-explanation = Alle Mandanten von Exchange Online senden von denselben Adressen. Ein Client in mynetworks darf an jeden weiterleiten; mit diesen Adressen ist der Server ein offenes Relay für alle Kunden von Microsoft 365.
finding-dovecot-user-not-in-postfix-table =
    { $users ->
        [one] „{ $server }“: Ein Dovecot-Benutzer fehlt in { $table }: { $example }
       *[other] „{ $server }“: { $users } Dovecot-Benutzer fehlen in { $table }, darunter { $example }
    }
finding-dovecot-user-not-in-postfix-table-explanation = Dovecot hat das Postfach, aber Postfix lehnt dessen Nachrichten mit 550 5.1.1 ab, weil die eigene Tabelle die Adresse nicht aufführt. Erzeugen Sie beide Tabellen aus einer Liste.
finding-postfix-table-user-not-in-dovecot =
    { $users ->
        [one] „{ $server }“ nimmt Nachrichten für { $example } an, das Dovecot nicht hat
       *[other] „{ $server }“ nimmt Nachrichten für { $users } Adressen an, die Dovecot nicht hat, darunter { $example }
    }
finding-postfix-table-user-not-in-dovecot-explanation = Postfix nimmt die Nachricht an, Dovecot antwortet 550 5.1.1 User doesn't exist, und Postfix muss einen Unzustellbarkeitsbericht senden, oft an einen gefälschten Absender. Erzeugen Sie beide Tabellen aus einer Liste.

## Everywhere

finding-dangling-reference = { $element } nennt { $missing }, was es nicht gibt
finding-dangling-reference-explanation = { $setting } nennt etwas, das nicht da ist, vielleicht weil es gelöscht wurde. Es ist wirkungslos, oder Nachrichten dafür werden zurückgesendet.

## Fixes: what the button does

fix-use-connector-by-domain = Den Connector „{ $connector }“ { $domain } ohne Regel bedienen lassen
fix-except-cloud-users =
    { $mailboxes ->
        [one] Das Cloudpostfach
       *[other] Die { $mailboxes } Cloudpostfächer
    } verschonen: Mitglieder von { $group } von der Regel „{ $rule }“ ausnehmen
fix-refuse-unknown-from-exchange-online = „{ $server }“ unbekannte Adressen ablehnen lassen, die von Exchange Online kommen
fix-add-connector-for-domain = Connector „{ $connector }“ für { $domain } zu { $host } hinzufügen
fix-make-authoritative = { $domain } auf Autoritativ stellen: Unbekannte Adressen werden abgelehnt
fix-unscope-connector = Den Connector „{ $connector }“ seine Domänen ohne Regel bedienen lassen
fix-remove-connector = Connector „{ $connector }“ entfernen
fix-enable-connector = Connector „{ $connector }“ einschalten
fix-disable-connector = Connector „{ $connector }“ ausschalten
fix-smart-host-instead-of-mx = Den Connector „{ $connector }“ an { $host } statt an den MX senden lassen
fix-remove-rule = Regel „{ $rule }“ entfernen
fix-create-group = Gruppe { $group } anlegen, die Sie füllen
fix-accept-any-certificate = Auf „{ $connector }“ jedes Zertifikat annehmen (TlsSettings EncryptionOnly)
fix-public-certificate = { $host } ein Zertifikat einer öffentlichen Stelle geben („{ $certificate }“)
fix-serve-full-chain = { $host } die Zwischenzertifikate von „{ $certificate }“ mitsenden lassen
fix-set-tls-domain = TlsDomain von „{ $connector }“ auf { $domain } setzen
fix-offer-starttls = STARTTLS auf { $host } mit einem Zertifikat einer öffentlichen Stelle anbieten („{ $certificate }“)
fix-add-address = { $address } als Adresse von { $host } veröffentlichen
fix-clear-setting = { $setting } von „{ $element }“ entfernen
fix-make-internal-relay = { $domain } auf InternalRelay stellen
fix-name-address-once = { $address } nur einmal nennen
fix-require-tls = Auf „{ $connector }“ TLS verlangen (RequireTLS)
fix-set-status-code = In der Regel „{ $rule }“ mit 5.7.1 ablehnen
fix-split-range = { $range } auf „{ $connector }“ als /24-Netze schreiben
fix-validate-domain = Prüfen: TlsSettings von „{ $connector }“ auf DomainValidation setzen
fix-clear-tls-domain = TlsDomain von „{ $connector }“ entfernen
fix-drop-validation-recipient = { $address } aus den Empfängern der Überprüfung von „{ $connector }“ nehmen
fix-identify-by-certificate = Den Server am Zertifikat „{ $certificate }“ erkennen
fix-point-mx-at-tenant = Den MX von { $domain } auf { $host } richten
fix-keep-only-tenant-mx = { $host } als einzigen Mail-Exchanger von { $domain } behalten
fix-publish-spf = SPF für { $domain } veröffentlichen: { $record }
fix-correct-spf = Den SPF-Eintrag von { $domain } berichtigen: { $record }
fix-add-server-to-spf = { $address } in den SPF-Eintrag von { $domain } aufnehmen
fix-add-tenant-to-spf = { $term } in den SPF-Eintrag von { $domain } aufnehmen
fix-at-domain-key = Den Schlüssel als @{ $key } schreiben
fix-list-relay-recipients =
    { $addresses ->
        [one] Die bekannte Adresse
       *[other] Die { $addresses } bekannten Adressen
    } in relay_recipient_maps von „{ $server }“ aufführen
fix-keep-one-class = { $domain } nur in { $class } behalten
fix-remove-from-mynetworks = { $network } aus mynetworks nehmen
fix-add-users-to-table =
    { $users ->
        [one] Den fehlenden Benutzer
       *[other] Die { $users } fehlenden Benutzer
    } in { $table } aufnehmen
fix-add-users-to-dovecot =
    { $users ->
        [one] Den fehlenden Benutzer
       *[other] Die { $users } fehlenden Benutzer
    } in Dovecot anlegen
fix-remove-reference = { $missing } aus { $element } entfernen
