# The runbook that the export writes, in Markdown. Arguments arrive as Markdown: no quotation marks or backticks around them.
# No text contains a line break. Headings and table columns are short noun phrases.

## Head of the runbook

export-title = Runbook: { $title }
export-intro = Dieses Paket macht aus dem Entwurf Konfiguration. Es wurde allein aus dem Entwurf geschrieben und hat weder Ihren Mandanten noch Ihre Server gesehen: Lesen Sie jede Datei, bevor Sie sie verwenden. Die Skripte fragen, bevor sie etwas ändern, unterstützen einen Probelauf und enthalten kein Kennwort.

## List of files

export-files-heading = Dateien
export-column-file = Datei
export-column-purpose = Zweck
export-file-apply = Legt die Einstellungen in Exchange Online an oder ändert sie
export-file-verify = Vergleicht den Mandanten mit dem Entwurf und bietet die Überprüfung der Connectors an
export-file-rollback = Entfernt, was das erste Skript angelegt hat, und stellt wieder her, was es geändert hat
export-file-main-cf = Postfix-Konfiguration
export-file-map = Postfix-Tabelle
export-file-apply-sh = Installiert die Postfix-Dateien nach einer Sicherung
export-file-dovecot = Dovecot-2.3-Konfiguration
export-file-dovecot-new = Dovecot-2.4-Konfiguration, nach der Dokumentation geschrieben und von uns nicht ausgeführt
export-file-users = Postfächer von Dovecot, gesperrt, bis Sie Kennwörter setzen
export-file-zone = DNS-Einträge von { $domain }
export-file-document = Der Entwurf; öffnen Sie ihn in Hopscope
export-file-manifest = Größe und SHA-256 jeder Datei
export-file-runbook = Diese Seite

## Work by hand

export-by-hand-heading = Was nur ein Mensch tun kann
export-by-hand-intro = Erledigen Sie dies zuerst. Die Skripte prüfen, was sie können, und halten mit einer klaren Meldung an, wenn es fehlt.
export-by-hand-domain = Fügen Sie { $domain } im Microsoft 365 Admin Center hinzu und weisen Sie nach, dass die Domäne Ihnen gehört. Kein Cmdlet von Exchange Online legt eine akzeptierte Domäne an.
export-by-hand-mailboxes =
    { $count ->
        [one] Legen Sie dieses Postfach an. Es braucht eine Lizenz, daher legt kein Skript es an:
       *[other] Legen Sie diese { $count } Postfächer an. Sie brauchen Lizenzen, daher legt kein Skript sie an:
    }
export-by-hand-groups =
    { $count ->
        [one] Legen Sie diese Microsoft 365-Gruppe an. Sie hat ein eigenes Postfach, daher legt kein Skript sie an oder entfernt sie:
       *[other] Legen Sie diese { $count } Microsoft 365-Gruppen an. Sie haben eigene Postfächer, daher legt kein Skript sie an oder entfernt sie:
    }
export-by-hand-group = { $address }, mit Kopien an { $members }
export-by-hand-certificate = Installieren Sie das Zertifikat { $certificate } auf { $host }: den privaten Schlüssel als { $key }, das Zertifikat als { $chain }.
export-by-hand-intermediates = Legen Sie die Zwischenzertifikate in dieselbe Datei, das des Servers zuerst: Exchange Online ruft sie nie selbst ab.
export-by-hand-passwords = Setzen Sie für jedes Postfach in { $file } ein Kennwort; es wird gesperrt exportiert. { $command } gibt den Hash aus.
export-by-hand-port = Machen Sie TCP-Port 25 von { $host } von dort erreichbar, woher der Entwurf Nachrichten erwartet.
export-by-hand-forwarding = Stellen Sie die automatische Weiterleitung in der Standardrichtlinie für ausgehende Spamnachrichten von { $system } auf { $mode } (Microsoft Defender-Portal).

## Steps

export-steps-heading = Schritte
export-step-dns = Veröffentlichen Sie die Einträge aus { $file } bei Ihrem DNS-Anbieter, aber lassen Sie die MX-Einträge für den letzten Schritt. SOA und NS in der Datei sind Platzhalter: Behalten Sie die Ihres Anbieters.
export-step-postfix = Kopieren Sie den Ordner { $folder } auf { $host }, sehen Sie nach, was sich ändern würde, und installieren Sie ihn dann:
export-step-dovecot = Installieren Sie auf { $host } die Dateien von Dovecot. Die Befehle gelten für Dovecot 2.3; für 2.4 nehmen Sie die andere Konfigurationsdatei:
export-step-exchange = Melden Sie sich in PowerShell im Ordner { $folder } als Exchange-Administrator an, sehen Sie nach, was sich ändern würde, und wenden Sie es dann an:
export-step-verify = Vergleichen Sie den Mandanten mit dem Entwurf. Das Skript fragt, bevor es die Überprüfungsnachricht eines Connectors sendet:
export-step-mx = Veröffentlichen Sie die MX-Einträge von { $domains } zuletzt: Ab dann nehmen Nachrichten aus dem Internet den neuen Weg. Senken Sie ihre TTL einen Tag vorher.
export-step-delay = Eine neue oder geänderte Nachrichtenflussregel kann 30 Minuten brauchen, bis sie wirkt.

## Checks

export-checks-heading = Prüfungen danach
export-checks-intro = Senden Sie diese Nachrichten. Weg und Ergebnis sind, was der Entwurf vorhersagt.
export-checks-none = Der Entwurf hat keine Beispielnachrichten. Fügen Sie in Hopscope welche hinzu und exportieren Sie erneut: Jede wird hier zu einer Prüfung.
export-column-from = Von
export-column-to = An
export-column-path = Erwarteter Weg
export-column-result = Erwartetes Ergebnis
export-null-sender = leerer Absender (Zustellbericht)
export-internet = Internet
export-result-delivered = Zugestellt an { $address } bei { $system }
export-result-leaves = Geht hinaus an { $target }
export-result-refused = Abgelehnt von { $system }: { $reply }
export-result-returned = Zurückgesendet von { $system }: { $reply }
export-result-held = Wartet bei { $system } bis zu { $hours } Stunden: { $reply }
export-result-quarantined = In Quarantäne bei { $system }, bis jemand sie freigibt
export-result-moderated = Wartet bei { $system } auf die Genehmigung eines Moderators
export-result-discarded = Verworfen durch { $element }
export-result-loops = Kreist, bis { $system } abbricht: { $reply }
export-result-undetermined = Der Entwurf entscheidet es nicht
export-checks-trace = Verfolgen Sie eine Nachricht in Exchange Online; die Ergebnisse kommen einige Minuten später:
export-checks-assumptions = Wo Quellen sich widersprechen, folgen diese Wege den im Entwurf gewählten Lesarten: { $readings }.

## Rollback

export-rollback-heading = Zurücksetzen
export-rollback-intro = Machen Sie es in umgekehrter Reihenfolge rückgängig.
export-rollback-mx = Veröffentlichen Sie die vorherigen MX-Einträge wieder.
export-rollback-exchange = Entfernen Sie, was angelegt wurde, und stellen Sie wieder her, was geändert wurde. Das Skript liest { $state } und { $backup }, die das erste Skript neben sich geschrieben hat:
export-rollback-postfix = Legen Sie auf { $host } die gesicherten Postfix-Dateien zurück. Der Name des Ordners wurde bei der Installation ausgegeben:
export-rollback-dovecot = Legen Sie auf { $host } die gesicherten Dovecot-Dateien zurück:

## Microsoft's addresses

export-addresses-heading = Adressen von Microsoft
export-addresses-text = Die Postfix-Tabellen enthalten Adressen, von denen Exchange Online sendet, wie in der Listenversion { $version } veröffentlicht. Vergleichen Sie sie mit { $url }, bevor Sie die Tabellen installieren, und immer wenn Microsoft eine Änderung ankündigt.

## Suggested DNS records

export-suggestions-heading = Vorgeschlagene DNS-Einträge
export-suggestions-intro = Der Entwurf beschreibt diese Einträge nicht. Sie stehen nicht in den Zonendateien; veröffentlichen Sie, was passt.

## What the bundle leaves out

export-skipped-heading = Nicht exportiert
export-skipped-intro = Das Paket konfiguriert diese Teile des Entwurfs nicht:
export-skip-exchange-server = { $system } betreibt Exchange Server, der gezeichnet, aber noch nicht exportiert wird.
export-skip-smtp-host = { $system } ist nur durch sein Verhalten bekannt; wer es betreibt, muss es konfigurieren.
export-skip-connection-filter = Die Verbindungsfilterrichtlinie des Mandanten { $system } muss von Hand gesetzt werden.
export-skip-remote-domains = Die Remotedomänen von { $system } fehlen; sie werden von Hand gesetzt.
export-skip-transport-config = MessageExpiration und MaxRecipientEnvelopeLimit von { $system } werden von Hand gesetzt (Set-TransportConfig).
export-skip-inbox-rule = Die Posteingangsregel von { $address } fehlt; ihr Besitzer setzt sie.
export-skip-ipv6 = Dass { $domain } nichts über IPv6 annimmt, muss von Hand gesetzt werden (Disable-IPv6ForAcceptedDomain).
export-skip-client-submission = Wer sich beim Mandanten { $system } über SMTP anmelden darf und wer als wer senden darf, muss von Hand gesetzt werden (SmtpClientAuthenticationDisabled, SendAs).
export-skip-sign-in = Name und Kennwort, mit denen sich { $system } anmeldet, müssen von Hand gesetzt werden (smtp_sasl_password_maps).
export-skip-external-relay = { $domain } ist ein externes Relay, ein Typ, den Exchange Online nicht hat.
export-skip-dkim-signing = Dass Nachrichten von { $domain } signiert werden, muss von Hand gesetzt werden: die beiden Einträge veröffentlichen, die Get-DkimSigningConfig ausgibt, dann Set-DkimSigningConfig -Enabled $true.
export-skip-disabled-domain = { $domain } ist für das Senden von oder an diese Domäne deaktiviert; SendingFromDomainDisabled und SendingToDomainDisabled werden von Hand gesetzt.
export-skip-repeated-parameter = Die Regel { $rule } verwendet { $parameter } mehrmals; eine Regel von Exchange Online kann es nur einmal.
export-skip-no-action = Die Regel { $rule } hat keine Aktion; Exchange Online lehnt eine solche Regel ab.
export-skip-status-code = Die Regel { $rule } lehnt mit { $code } ab; Exchange Online erlaubt 5.7.1 und 5.7.900 bis 5.7.999.
export-skip-address-range = Der eingehende Connector { $connector } führt { $range } auf; Exchange Online nimmt IPv4-Adressen, einzeln oder /24 bis /32.
export-skip-remote-mailbox = { $address } ist ein Remotepostfach, ein Objekt, das nur Exchange Server hat.
export-skip-sender-lists = { $address } nimmt nur E-Mails von aufgeführten Absendern oder keine von einigen an; die Listen werden von Hand gesetzt.
export-skip-limits = Die Grenzwerte von { $address } für Nachrichtengröße und Empfänger werden von Hand gesetzt.
export-skip-made-by-hand = { $address } ist eine dynamische Verteilergruppe oder ein öffentlicher Ordner und muss von Hand angelegt werden.
export-skip-foreign-record = Die DNS-Einträge { $record } gehören zu einer Zone, die nicht Ihre ist.
export-skip-cname = Der Alias { $record } entfällt: Andere Einträge desselben Namens verbieten ihn.
export-skip-long-text = Der Text von { $record } ist länger, als ein DNS-Eintrag sein kann.
export-skip-dovecot-user = Das Postfach { $address } auf { $host } entfällt: Dovecot kann einen Namen mit solchen Zeichen nicht sicher speichern.
export-skip-map-entry = Der Eintrag { $entry } auf { $host } entfällt: Eine Postfix-Tabelle kann ihn nicht aufnehmen.
export-skip-mailbox-transport = Der Eintrag { $entry } auf { $host } entfällt: Postfix sucht lokale Benutzer nur nach Namen, und dieser Name ist vergeben.
