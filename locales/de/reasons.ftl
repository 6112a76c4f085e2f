# Why a decision fell as it did: one sentence for each code of mailflow::reason::REASONS, with exactly its arguments.
# The answer comes first, then the reason. Names of connectors, rules and certificates stand in quotation marks.

## Arrival

reason-submitted-from-internet = Kommt aus dem Internet: Ein Server außerhalb des Modells eröffnet eine SMTP-Sitzung.
reason-submitted-by-user = Hier von einem angemeldeten Benutzer eingeliefert; das gilt als interne Nachricht.
reason-sent-by-inbox-rule = Von einer Posteingangsregel des Postfachs weitergesendet.
reason-reported-here = Hier geschrieben: ein Bericht mit dem leeren Absender <>.

## Exchange Online: whose message it is

reason-client-blocked-by-tenant = Abgelehnt: { $address } steht in der IP-Sperrliste des Mandanten von { $domain }.
reason-client-allowed = Angenommen: { $address } steht in der IP-Zulassungsliste des Mandanten, und die kommt vor Sperrlisten.
reason-client-on-block-list = Abgelehnt: { $address } steht in einer Sperrliste von Microsoft. Der Inhaber kann die Entfernung im Delist-Portal beantragen.
reason-client-banned = Abgelehnt: Microsoft hat { $address } gesperrt. Nur der Support von Microsoft hebt das auf.
reason-blocked-by-allow-list = Abgelehnt: { $address } steht in einer Sperrliste, und sowohl der eingehende Connector „{ $connector }“ als auch die IP-Zulassungsliste nennen die Adresse. Welche Sperrliste es ist, sagt die Antwort nicht.
reason-listed-server-let-in = Angenommen, obwohl { $address } in einer Sperrliste steht: Der eingehende Connector „{ $connector }“ erkennt den eigenen Server.
reason-client-deferred = Noch nicht: { $address } sendet plötzlich viel mehr als bisher, und kein eingehender Connector sagt, wessen Server es ist. Ein späterer Versuch ist möglich.
reason-volume-expected = Angenommen, obwohl { $address } plötzlich viel mehr sendet als bisher: Der eingehende Connector „{ $connector }“ sagt, wessen Server es ist.
reason-not-signed-in = Abgelehnt: Wer über diesen Host sendet, muss sich als Postfach anmelden, und der Client meldet sich nicht an.
reason-sign-in-needs-tls = Abgelehnt: Der Client würde sich als { $account } anmelden, aber ohne TLS kann sich hier niemand anmelden.
reason-no-mailbox-to-sign-in = Abgelehnt: Der Client kann sich nicht als { $account } anmelden, weil es hier kein Postfach mit dieser Adresse gibt.
reason-smtp-auth-disabled-for-mailbox = Abgelehnt: SMTP AUTH ist für das Postfach { $account } deaktiviert.
reason-smtp-auth-disabled-for-tenant = Abgelehnt: SMTP AUTH ist für den ganzen Mandanten deaktiviert, und das Postfach { $account } ist keine Ausnahme.
reason-signed-in = Angenommen: Der Client meldet sich als Postfach { $account } an; das zählt als interne E-Mail.
reason-sends-as = { $account } darf als { $sender } senden, weil es die Berechtigung SendAs hat.
reason-send-as-denied = Abgelehnt: Der Client meldet sich als { $account } an und darf damit nicht als { $sender } senden.
reason-bad-greeting = Abgelehnt: Der Server stellt sich als { $host } vor; das ist ein Name von Exchange Online und nicht sein eigener.
reason-account-blocked = Abgelehnt: Microsoft hat { $sender } für das Senden gesperrt, weil das Postfach zu viel Spam gesendet hat.
reason-account-banned = Abgelehnt: Microsoft hat { $sender } wegen Missbrauchs gesperrt. Nur der Support hebt das auf.
reason-daily-recipient-limit = Abgelehnt: { $sender } hat heute an so viele Empfänger gesendet, wie ein Postfach darf.
reason-submission-quota = Abgelehnt: { $sender } hat so viele Nachrichten gesendet, wie ein Postfach darf.
reason-tenant-threshold = Abgelehnt: Der Mandant hat zu viel Spam oder Massenmail gesendet. Finden Sie, wer sie sendet, und fragen Sie dann den Support von Microsoft.
reason-unregistered-domain = Abgelehnt: Der Mandant hat viele Nachrichten von Domänen gesendet, die in ihm nicht registriert sind, etwa { $domain }.
reason-low-reputation-address = Abgelehnt: Nachrichten neuer Kunden gehen von Adressen mit geringem Ansehen aus, bis man den Mandanten kennt.
reason-too-many-in-transaction = Noch nicht: Die Transaktion hat { $count } Empfänger in { $domain }, mehr als 200. Der sendende Server muss sie aufteilen und erneut senden.
reason-ipv6-not-accepted = Abgelehnt: { $domain } nimmt von Fremden nichts über IPv6 an, und { $address } ist eine IPv6-Adresse.
reason-ipv6-without-reverse-dns = Noch nicht: Die IPv6-Adresse { $address } hat keinen Namen im Reverse-DNS.
reason-ipv6-unauthenticated = Noch nicht: Die Nachricht kommt über IPv6 von { $address }, und weder SPF noch eine DKIM-Signatur bürgt für sie.
reason-no-valid-from = Abgelehnt: Die Nachricht hat kein From-Feld mit einer gültigen Adresse.
reason-internal-submission = Gehört zu diesem Mandanten, weil sie hier entsteht.
reason-originating-by-certificate =
    { $entitled_by ->
        [sender] Gilt als von diesem Mandanten gesendet, weil der eingehende Connector „{ $connector }“ das Zertifikat „{ $certificate }“ erkennt und die Absenderdomäne { $domain } eine akzeptierte Domäne ist.
       *[name] Gilt als von diesem Mandanten gesendet, weil der eingehende Connector „{ $connector }“ das Zertifikat „{ $certificate }“ erkennt und { $domain }, der verlangte Name, zu einer akzeptierten Domäne gehört.
    }
reason-originating-by-address = Gilt als von diesem Mandanten gesendet, weil der eingehende Connector „{ $connector }“ die Adresse { $address } aufführt und die Absenderdomäne { $domain } eine akzeptierte Domäne ist.
reason-client-chain-incomplete = Aufgeschoben: Der Server legt das Zertifikat „{ $certificate }“ ohne seine Zwischenzertifikate vor, und Exchange Online ruft sie nicht ab.
reason-connector-without-relay = Nur für Empfänger dieses Mandanten angenommen: Der eingehende Connector „{ $connector }“ erkennt den Server, doch weder die Absenderdomäne noch das Zertifikat berechtigt zum Weiterleiten.
reason-incoming-by-recipient-domain = Gilt als eingehende Nachricht dieses Mandanten: Kein Connector erkennt den Server, aber { $domain } ist eine akzeptierte Domäne.
reason-direct-send-accepted = Als direktes Senden angenommen: Der Absender nutzt die akzeptierte Domäne { $domain } ohne Connector, und direktes Senden wird nicht abgelehnt.
reason-direct-send-refused = Als direktes Senden abgelehnt: Der Absender nutzt die akzeptierte Domäne { $domain } ohne Connector, und RejectDirectSend ist eingeschaltet.
reason-sending-from-disabled = Blockiert: Von Adressen in { $domain } darf niemand senden.
reason-sending-to-disabled = Blockiert: An Adressen in { $domain } darf niemand senden.
reason-relay-denied = Abgelehnt: Kein eingehender Connector erkennt den Server, und { $domain } ist keine akzeptierte Domäne.
reason-relay-denied-sender = Abgelehnt: Der eingehende Connector „{ $connector }“ erkennt den Server, doch weder die Domäne des Absenders ({ $sender }) noch die des Empfängers ist eine akzeptierte Domäne.
reason-partner-certificate-required = Abgelehnt: Der eingehende Connector „{ $connector }“ nimmt E-Mails seiner Absenderdomänen nur mit dem Zertifikat an, das er nennt.
reason-partner-address-required = Abgelehnt: Der eingehende Connector „{ $connector }“ nimmt E-Mails seiner Absenderdomänen nur von den Adressen an, die er aufführt.
reason-partner-tls-required = Abgelehnt: Der eingehende Connector „{ $connector }“ nimmt E-Mails seiner Absenderdomänen nur über TLS an.
reason-partner-recognized =
    { $by ->
        [SenderDomains] Der eingehende Connector „{ $connector }“ gilt, weil er für E-Mails dieser Absenderdomäne da ist.
        [SenderIPAddresses] Der eingehende Connector „{ $connector }“ gilt: Er führt die Adresse des Partnerservers auf.
       *[TlsSenderCertificateName] Der eingehende Connector „{ $connector }“ gilt: Er nennt das Zertifikat, das der Partnerserver vorlegt.
    }
reason-direct-send-identified = Angenommen, obwohl der Absender die akzeptierte Domäne { $domain } nutzt: Der eingehende Connector „{ $connector }“ erkennt den Server, daher lehnt RejectDirectSend nicht ab.

## Exchange Online: edge blocking and filtering

reason-known-at-edge = Passiert die Edgeblockierung, weil das Verzeichnis { $recipient } kennt.
reason-unknown-at-edge = Am Rand abgelehnt: { $domain } ist autoritativ, und das Verzeichnis kennt { $recipient } nicht.
reason-not-yet-at-edge = Am Rand abgelehnt: { $domain } ist autoritativ, und der Rand hat { $recipient } noch nicht. Das Verzeichnis zu kopieren dauert bis zu 24 Stunden.
reason-public-folder-unknown-at-edge = Am Rand abgelehnt: { $domain } ist autoritativ, und die Edgeblockierung kennt öffentliche Ordner in der Cloud wie { $recipient } nicht.
reason-edge-blocking-inactive = Passiert den Rand ohne Nachschlagen, weil { $domain } nicht autoritativ ist.
reason-edge-blocking-skipped = Passiert den Rand ohne Nachschlagen, weil die Nachricht aus diesem Mandanten stammt.
reason-content-assumed-clean = Passiert die Filter, die gelten (Schadsoftware, Richtlinien, Spam): Die Nachricht sagt nicht, dass sie etwas finden.
reason-filtering-bypassed = Überspringt den Spamfilter, weil die Nachricht durch den eingehenden Connector „{ $connector }“ als intern gilt.
reason-headers-promoted = Nicht noch einmal geprüft: Dieser Mandant hat sie beim ersten Durchgang geprüft, und der eingehende Connector „{ $connector }“ übernimmt die Header, die das sagen.
reason-headers-not-promoted = Noch einmal geprüft, als hätte der eigene Server sie gesendet: Der eingehende Connector „{ $connector }“ erkennt ihn, aber die Header des ersten Durchgangs blieben unterwegs nicht erhalten.
reason-spf-passes = SPF besteht: { $domain } erlaubt { $address } das Senden, durch „{ $term }“.
reason-spf-does-not-pass = SPF besteht nicht: Für { $domain } und { $address } lautet das Ergebnis { $result }, durch „{ $term }“. Der Spamfilter berücksichtigt es; allein deshalb wird nichts abgelehnt.
reason-spf-permanent-error =
    { $problem ->
        [several-records] SPF: { $domain } hat mehr als einen SPF-Eintrag, ein dauerhafter Fehler. Er bürgt für niemanden.
        [too-many-lookups] SPF: Bis „{ $term }“ braucht der Eintrag von { $domain } mehr als zehn Abfragen, ein dauerhafter Fehler. Er bürgt für niemanden.
        [too-many-void-lookups] SPF: Bis „{ $term }“ fragt der Eintrag von { $domain } nach mehr als zwei Namen, die es nicht gibt, ein dauerhafter Fehler. Er bürgt für niemanden.
        [too-many-mail-exchangers] SPF: „{ $term }“ im Eintrag von { $domain } steht für mehr als zehn Mail-Exchanger, ein dauerhafter Fehler. Er bürgt für niemanden.
        [include-without-record] SPF: „{ $term }“ im Eintrag von { $domain } nennt eine Domäne ohne SPF-Eintrag, ein dauerhafter Fehler. Er bürgt für niemanden.
        [redirect-without-record] SPF: „{ $term }“ im Eintrag von { $domain } nennt eine Domäne ohne SPF-Eintrag, ein dauerhafter Fehler. Er bürgt für niemanden.
       *[syntax] SPF: „{ $term }“ im Eintrag von { $domain } ist nicht lesbar, ein dauerhafter Fehler. Er bürgt für niemanden.
    }
reason-spf-undetermined = SPF bleibt offen: { $domain } verweist auf { $missing }, was nicht im Modell steht.
reason-spf-client-unknown = SPF bleibt offen: { $domain } hat einen Eintrag, aber die Nachricht sagt nicht, von welcher Adresse sie kommt.
reason-dmarc-passes = DMARC besteht: { $by } bürgt für { $aligned }, was zum sichtbaren Absender { $domain } passt.
reason-dmarc-fails =
    { $policy ->
        [reject] DMARC besteht nicht: Weder SPF noch DKIM bürgt für { $domain }, und die Domäne verlangt, solche Nachrichten abzulehnen.
        [quarantine] DMARC besteht nicht: Weder SPF noch DKIM bürgt für { $domain }, und die Domäne verlangt Quarantäne.
       *[none] DMARC besteht nicht: Weder SPF noch DKIM bürgt für { $domain }, aber die Domäne verlangt keine Folgen.
    }
reason-dmarc-undetermined = DMARC bleibt offen: Es hängt von SPF für { $domain } ab, und dafür sagt das Modell nicht genug.
reason-dmarc-rejects = Abgelehnt: DMARC besteht für { $domain } nicht, und die Domäne verlangt, solche Nachrichten abzulehnen.
reason-dmarc-not-honored = Geht weiter, obwohl { $domain } die Ablehnung verlangt: Nachrichten kommen über { $host } vor Microsoft 365 herein, und dann werden DMARC-Richtlinien nicht befolgt.
reason-enhanced-filtering = Beurteilt nach { $address }: Der eingehende Connector „{ $connector }“ überspringt die Server vor Microsoft 365.
reason-enhanced-filtering-not-for-all = Beurteilt nach dem Server, der sich verbindet: Die erweiterte Filterung des eingehenden Connectors „{ $connector }“ gilt nur für aufgeführte Empfänger, und nicht alle dieser Nachricht sind es.
reason-enhanced-filtering-unsupported = Beurteilt nach dem Server, der sich verbindet: Die erweiterte Filterung des eingehenden Connectors „{ $connector }“ wird zusammen mit zentralisiertem Nachrichtentransport nicht unterstützt.
reason-malware-quarantined = Kommt in Quarantäne: Der Schadsoftwarefilter findet etwas. Dieser Filter prüft auch interne Nachrichten.
reason-spam-filter-skipped = Überspringt den Spamfilter, weil eine Nachrichtenflussregel die SCL-Bewertung (Spam Confidence Level) auf −1 setzt.
reason-internal-mail-unfiltered = Überspringt den Spamfilter, weil sie als interne E-Mail gilt.
reason-sender-allowed = Überspringt den Spamfilter, weil der Mandant { $sender } zulässt.
reason-address-allowed = Überspringt den Spamfilter, weil { $address } in der IP-Zulassungsliste des Mandanten steht.
reason-remote-domain-trusted = Überspringt den Spamfilter, weil der Remotedomäne { $domain } von { $sender } vertraut wird.
reason-moved-to-junk =
    { $found ->
        [bulk] Kommt in den Junk-E-Mail-Ordner. Der Spamfilter findet: Massensendung.
        [spam] Kommt in den Junk-E-Mail-Ordner. Der Spamfilter findet: Spam.
        [high-confidence-spam] Kommt in den Junk-E-Mail-Ordner. Der Spamfilter findet: Spam mit hoher Zuverlässigkeit.
        [phishing] Kommt in den Junk-E-Mail-Ordner. Der Spamfilter findet: Phishing.
       *[high-confidence-phishing] Kommt in den Junk-E-Mail-Ordner. Der Spamfilter findet: Phishing mit hoher Zuverlässigkeit.
    }
reason-marked-for-junk =
    { $found ->
        [bulk] Für den Junk-E-Mail-Ordner markiert. Der Spamfilter findet: Massensendung. Das Postfach liegt anderswo, und nur eine Regel dort verschiebt die Nachricht.
        [spam] Für den Junk-E-Mail-Ordner markiert. Der Spamfilter findet: Spam. Das Postfach liegt anderswo, und nur eine Regel dort verschiebt die Nachricht.
        [high-confidence-spam] Für den Junk-E-Mail-Ordner markiert. Der Spamfilter findet: Spam mit hoher Zuverlässigkeit. Das Postfach liegt anderswo, und nur eine Regel dort verschiebt die Nachricht.
        [phishing] Für den Junk-E-Mail-Ordner markiert. Der Spamfilter findet: Phishing. Das Postfach liegt anderswo, und nur eine Regel dort verschiebt die Nachricht.
       *[high-confidence-phishing] Für den Junk-E-Mail-Ordner markiert. Der Spamfilter findet: Phishing mit hoher Zuverlässigkeit. Das Postfach liegt anderswo, und nur eine Regel dort verschiebt die Nachricht.
    }
reason-marked-as-spam =
    { $found ->
        [bulk] Mit Markierung zugestellt. Der Spamfilter findet: Massensendung. Die Richtlinie lässt die Nachricht im Posteingang.
        [spam] Mit Markierung zugestellt. Der Spamfilter findet: Spam. Die Richtlinie lässt die Nachricht im Posteingang.
        [high-confidence-spam] Mit Markierung zugestellt. Der Spamfilter findet: Spam mit hoher Zuverlässigkeit. Die Richtlinie lässt die Nachricht im Posteingang.
        [phishing] Mit Markierung zugestellt. Der Spamfilter findet: Phishing. Die Richtlinie lässt die Nachricht im Posteingang.
       *[high-confidence-phishing] Mit Markierung zugestellt. Der Spamfilter findet: Phishing mit hoher Zuverlässigkeit. Die Richtlinie lässt die Nachricht im Posteingang.
    }
reason-quarantined =
    { $found ->
        [bulk] Kommt in Quarantäne. Der Spamfilter findet: Massensendung.
        [spam] Kommt in Quarantäne. Der Spamfilter findet: Spam.
        [high-confidence-spam] Kommt in Quarantäne. Der Spamfilter findet: Spam mit hoher Zuverlässigkeit.
        [phishing] Kommt in Quarantäne. Der Spamfilter findet: Phishing.
       *[high-confidence-phishing] Kommt in Quarantäne. Der Spamfilter findet: Phishing mit hoher Zuverlässigkeit.
    }
reason-deleted-by-filter =
    { $found ->
        [bulk] Ohne Bericht gelöscht. Der Spamfilter findet: Massensendung.
        [spam] Ohne Bericht gelöscht. Der Spamfilter findet: Spam.
        [high-confidence-spam] Ohne Bericht gelöscht. Der Spamfilter findet: Spam mit hoher Zuverlässigkeit.
        [phishing] Ohne Bericht gelöscht. Der Spamfilter findet: Phishing.
       *[high-confidence-phishing] Ohne Bericht gelöscht. Der Spamfilter findet: Phishing mit hoher Zuverlässigkeit.
    }
reason-dmarc-quarantines = Kommt in Quarantäne: DMARC besteht für { $domain } nicht, und die Domäne verlangt Quarantäne.

## Recipients

reason-resolved-mailbox = { $recipient } hat ein Postfach in dieser Organisation.
reason-resolved-mail-user = Geht weiter an { $external }, weil { $recipient } ein E-Mail-Benutzer ist, dessen Postfach anderswo liegt.
reason-plus-address = Gilt als { $base }, weil nichts hier die Adresse { $recipient } hat und die Plusadressierung eingeschaltet ist.
reason-resolved-mail-contact = Geht weiter an { $external }, weil { $recipient } ein E-Mail-Kontakt ist.
reason-expanded-group =
    { $members ->
        [one] Geht an das einzige Mitglied der Verteilergruppe { $recipient }.
       *[other] Geht an jedes der { $members } Mitglieder der Verteilergruppe { $recipient }.
    }
reason-empty-group = Endet hier ohne Bericht, weil die Gruppe { $recipient } keine Mitglieder hat.
reason-expanded-unified-group =
    { $members ->
        [one] Geht an das Postfach der Microsoft 365-Gruppe { $recipient } und an ihr einziges abonnierendes Mitglied.
       *[other] Geht an das Postfach der Microsoft 365-Gruppe { $recipient } und an ihre { $members } abonnierenden Mitglieder.
    }
reason-resolved-remote-mailbox = Geht weiter an { $external }, die Remoteroutingadresse des Remotepostfachs { $recipient }.
reason-remote-mailbox-without-address = Zurückgesendet: Das Remotepostfach { $recipient } hat keine Remoteroutingadresse.
reason-resolved-public-folder = { $recipient } ist ein E-Mail-aktivierter öffentlicher Ordner dieser Organisation.
reason-resolved-remote-public-folder = Geht weiter an { $external }, die externe Adresse des öffentlichen Ordners { $recipient }, der anderswo liegt.
reason-unknown-relayed = Wird weitergegeben: Das Verzeichnis kennt { $recipient } nicht, und { $domain } ist eine Relaydomäne, keine autoritative.
reason-unknown-in-subdomain = Wird weitergegeben: Das Verzeichnis kennt { $recipient } nicht, und { $domain } nimmt E-Mails für alle Unterdomänen an.
reason-unknown-authoritative = Zurückgesendet: { $domain } ist autoritativ, und das Verzeichnis kennt { $recipient } nicht.
reason-foreign-recipient = Geht nach außen: { $domain } ist keine akzeptierte Domäne dieser Organisation.
reason-sender-not-authenticated = Zurückgesendet: { $recipient } nimmt nur E-Mails aus der Organisation an.
reason-sender-listed = Angenommen: { $recipient } nimmt nur E-Mails von aufgeführten Absendern an, und der Eintrag { $entry } deckt { $sender } ab.
reason-sender-not-listed = Zurückgesendet: { $recipient } nimmt nur E-Mails von aufgeführten Absendern an, und { $sender } steht weder in der Liste noch in einer Gruppe der Liste.
reason-sender-rejected = Zurückgesendet: { $recipient } nimmt keine E-Mails von { $sender } an; der Eintrag { $entry } in der Liste abgelehnter Absender deckt den Absender ab.
reason-stranger-not-listed = Eine Liste von { $recipient } nennt { $sender }, aber in dieser Lesart ist nur ein authentifizierter Absender diese Person, und dieser ist es nicht.
reason-message-too-large-for-recipient = Zurückgesendet: Die Nachricht hat { $size }, { $recipient } nimmt höchstens { $limit } an.
reason-message-too-large-for-sender = Zurückgesendet: Die Nachricht hat { $size }, { $sender } darf höchstens { $limit } senden.
reason-too-many-recipients = Zurückgesendet: Die Nachricht geht an { $recipients } Empfänger, { $sender } darf an höchstens { $limit } senden.
reason-too-many-for-organization = Zurückgesendet: Die Nachricht geht an { $recipients } Empfänger, der Mandant erlaubt höchstens { $limit }.
reason-forwarded = Geht stattdessen an { $target }, weil das Postfach { $recipient } seine Nachrichten weiterleitet.
reason-forwarded-with-copy = Bleibt im Postfach { $recipient }, und eine Kopie geht an { $target }.
reason-forwarding-refused = Nicht an { $target } weitergeleitet: Die Antispamrichtlinie für ausgehende Nachrichten lehnt automatische Weiterleitung nach außen ab.
reason-inbox-rule-redirects = Eine Kopie geht an { $target }, weil eine Posteingangsregel von { $recipient } umleitet, was ankommt.
reason-inbox-rule-limit = Ohne Meldung verworfen: Eine Posteingangsregel von { $recipient } würde die Nachricht an { $target } umleiten, aber Posteingangsregeln haben sie schon so oft weitergesendet, wie sie dürfen.
reason-auto-forward-stopped = Nicht an { $target } weitergesendet: Die Remotedomäne { $domain } erlaubt keine automatische Weiterleitung, und niemand erfährt davon.
reason-report-stopped = Nicht an { $recipient } gesendet: Die Remotedomäne { $domain } bekommt keine Unzustellbarkeitsberichte, und niemand erfährt davon.
reason-recipient-ring = Zurückgesendet: Weiterleitung oder Gruppenmitgliedschaft führt von { $recipient } nur zu sich selbst zurück.

## Mail flow rules

reason-no-rule-matches = Keine Nachrichtenflussregel ändert diese Nachricht.
reason-rules-skip-system-messages = Nachrichtenflussregeln betrachten sie nicht, weil sie eine Systemnachricht ist.
reason-rule-routes = Nimmt den Connector „{ $connector }“, weil die Regel „{ $rule }“ zutrifft.
reason-rule-spares-mailbox = Regel „{ $rule }“ trifft zu, verschont aber { $recipient }: Nach dieser Lesart leitet eine Routingregel nur Empfänger ohne Postfach um.
reason-rule-redirects = Geht stattdessen an { $target }, weil die Regel „{ $rule }“ sie umleitet.
reason-rule-adds-recipient = { $target } erhält auch eine Kopie, weil die Regel „{ $rule }“ den Empfänger hinzufügt.
reason-rule-adds-nobody = Die Regel „{ $rule }“ fügt hier niemanden hinzu: Diese Kopie stammt von einer Regel, und Regeln vervielfältigen ihre eigenen Kopien nicht.
reason-rule-recipient-limit = { $target } erhält keine Kopie: Die Regel „{ $rule }“ würde mehr als 100 Empfänger hinzufügen.
reason-rule-moderates = Wartet, bis { $moderator } zustimmt, weil die Regel „{ $rule }“ das verlangt.
reason-rule-quarantines = Kommt in Quarantäne, weil die Regel „{ $rule }“ sie dorthin legt.
reason-rule-sets-scl = Die Regel „{ $rule }“ setzt das Spam Confidence Level auf { $level }.
reason-rule-prepends-subject = Die Regel „{ $rule }“ stellt dem Betreff etwas voran.
reason-rule-adds-disclaimer = Die Regel „{ $rule }“ schreibt einen Haftungsausschluss in den Text.
reason-rule-rejects = Zurückgesendet, weil die Regel „{ $rule }“ sie ablehnt.
reason-rule-deletes = Ohne Bericht verworfen, weil die Regel „{ $rule }“ sie löscht.
reason-rule-sets-header = Die Regel „{ $rule }“ setzt das Kopffeld { $header }.
reason-rule-removes-header = Die Regel „{ $rule }“ entfernt das Kopffeld { $header }.
reason-signatures-broken = Keine DKIM-Signatur ist mehr gültig, weil das signierte Kopffeld { $header } geändert wurde.
reason-body-signatures-broken = Keine DKIM-Signatur ist mehr gültig, weil der signierte Text geändert wurde.
reason-rule-requires-tls = Muss über TLS hinausgehen, weil die Regel „{ $rule }“ es verlangt.
reason-rule-stops = Keine weitere Regel wird betrachtet, weil die Regel „{ $rule }“ die Regelverarbeitung beendet.
reason-rule-redirect-limit = Zurückgesendet: Die Regel „{ $rule }“ würde eine Nachricht umleiten, die schon einmal von einer Regel umgeleitet wurde.

## Exchange Online: next hop

reason-connector-by-rule = Geht an „{ $connector }“, weil die Regel „{ $rule }“ diese Nachricht dorthin leitet.
reason-rule-connector-unusable =
    { $state ->
        [disabled] Wird geleitet, als gäbe es die Regel „{ $rule }“ nicht: Der Connector „{ $connector }“, den sie nennt, ist ausgeschaltet.
        [test-mode] Wird geleitet, als gäbe es die Regel „{ $rule }“ nicht: Der Connector „{ $connector }“, den sie nennt, ist im Testmodus.
       *[missing] Wird geleitet, als gäbe es die Regel „{ $rule }“ nicht: Der Connector „{ $connector }“, den sie nennt, fehlt.
    }
reason-centralized-transport = Geht an „{ $connector }“, weil der zentrale E-Mail-Transport externe Nachrichten zuerst über die eigenen Server sendet.
reason-centralized-transport-skipped = Geht nicht zurück an „{ $connector }“, weil sie schon von den eigenen Servern kam.
reason-local-mailbox = Wird im Mandanten zugestellt, weil das Postfach { $recipient } hier ist.
reason-connector-by-domain = Geht an „{ $connector }“, weil der Connector { $domain } aufführt.
reason-connector-by-wildcard = Geht an „{ $connector }“, weil dessen Muster { $pattern } die Domäne des Empfängers abdeckt.
reason-connector-for-accepted-domains = Geht an „{ $connector }“, weil der Connector für alle akzeptierten Domänen gilt und { $domain } eine davon ist.
reason-connector-for-all = Geht an „{ $connector }“, weil der Connector für jede Domäne gilt.
reason-connector-uses-mx = „{ $connector }“ überlässt die Wahl des Hosts dem MX-Eintrag von { $domain }.
reason-equal-connectors = „{ $connector }“ und ein weiterer Connector decken die Domäne des Empfängers gleich gut ab.
reason-no-connector = Geht nach MX-Eintrag mit opportunistischem TLS, weil kein Connector { $domain } abdeckt.
reason-smart-host = Wird an den Smarthost { $host } übergeben.
reason-smart-host-mail-exchanger = Geht an { $host }: Der Smarthost { $name } hat keine Adresse, aber einen Mail-Exchanger.
reason-smart-host-missing = Kann nicht hinaus: Der Connector „{ $connector }“ nutzt keine MX-Einträge und nennt keinen Smarthost.
reason-centralized-transport-nowhere = Zurückgeschickt: Der Connector „{ $connector }“ schaltet den zentralen E-Mail-Transport ein, aber kein Connector vom Typ OnPremises nimmt Nachrichten für * an; Nachrichten an { $domain } drehen sich im Kreis.
reason-dkim-signed = Wird im Namen von { $domain } signiert (DKIM).
reason-dkim-selectors-missing = Wird nicht im Namen von { $domain } signiert: Die CNAME-Einträge beider DKIM-Selektoren sind nicht vorhanden.
reason-sender-rewritten = Geht mit dem Absender { $rewritten } hinaus: Nachrichten von { $sender } werden für jemand anderen weitergesandt, daher wird der Absender umgeschrieben.
reason-sender-restored = Geht weiter an { $sender }; diese Adresse steht hinter dem umgeschriebenen Absender { $rewritten }.
reason-sender-kept = Geht mit dem eigenen Absender { $sender } hinaus: Dieser Connector schreibt Absender weitergeleiteter Nachrichten nicht um.
reason-relay-pool = Geht von { $address } aus dem Relay-Pool hinaus, weil bei der Ankunft weder SPF noch DKIM dafür bürgte; diese Adresse gehört nicht zu den veröffentlichten.
reason-wrong-front-door = So nicht gesendet: { $host } gehört Microsoft, nimmt aber niemandes Nachrichten an; verlangt ist der eigene Hostname des Mandanten.
reason-private-address = So nicht gesendet: { $host } hat die private Adresse { $address }, die Exchange Online über das Internet nicht erreicht.

## Mail exchangers

reason-mail-exchanger = Geht an { $host }, den Mail-Exchanger von { $domain } mit dem niedrigsten Prioritätswert.
reason-implicit-mail-exchanger = Geht an { $domain } selbst: Es gibt keinen MX-Eintrag, aber einen Adresseintrag.
reason-null-mx = Zurückgesendet: Der Null-MX-Eintrag von { $domain } besagt, dass die Domäne keine E-Mails annimmt.
reason-no-mail-exchanger = Kann nicht hinaus: { $domain } hat weder einen MX-Eintrag noch eine Adresse.
reason-mail-exchanger-not-described = Verlässt das Modell zu den Mail-Exchangern von { $domain }, die es nicht beschreibt.
reason-host-unresolvable = Kann nicht übergeben werden: Der Hostname { $host } hat keine Adresse.
reason-host-not-described = Verlässt das Modell zu { $host }, das es nicht beschreibt.

## Connections

reason-connection-refused = So nicht gesendet: { $host } lehnt die Verbindung zu Port 25 ab.
reason-connection-timed-out = So nicht gesendet: { $host } antwortet nicht auf Port 25.
reason-connection-closed = So nicht gesendet: { $host } antwortet auf Port 25 und legt auf, wie eine Firewall, die SMTP untersucht.
reason-sent-in-clear = Im Klartext an { $host } gesendet, weil TLS weder verlangt noch angeboten wird.
reason-tls-switched-off = Im Klartext an { $host } gesendet, weil eine Einstellung der sendenden Seite TLS verbietet.
reason-encrypted = Über TLS an { $host } gesendet; das Zertifikat wird nicht geprüft.
reason-certificate-trusted = Über TLS an { $host } gesendet, weil das Zertifikat „{ $certificate }“ von einer vertrauenswürdigen Stelle stammt.
reason-certificate-name-matches = Über TLS gesendet, weil das Zertifikat „{ $certificate }“ vertrauenswürdig ist und den Namen { $name } trägt.
reason-tls-not-offered = So nicht gesendet: TLS wird verlangt, aber { $host } bietet kein STARTTLS an.
reason-certificate-untrusted = So nicht gesendet: Das Zertifikat „{ $certificate }“ stammt nicht von einer Stelle, der die sendende Seite vertraut.
reason-certificate-chain-incomplete = So nicht gesendet: Der Server legt das Zertifikat „{ $certificate }“ ohne seine Zwischenzertifikate vor.
reason-certificate-expired = So nicht gesendet: Das Zertifikat „{ $certificate }“ ist an diesem Tag nicht gültig.
reason-certificate-name-mismatch = So nicht gesendet: Das Zertifikat „{ $certificate }“ trägt nicht den Namen { $name }.
reason-certificate-name-not-set = So nicht gesendet: Der Name im Zertifikat „{ $certificate }“ soll geprüft werden, und TlsDomain nennt keinen.
reason-postfix-tls-not-offered = So nicht gesendet: TLS wird verlangt, aber { $host } bietet kein STARTTLS an.
reason-postfix-certificate-unverified = So nicht gesendet: Das Zertifikat von { $host } lässt sich nicht überprüfen.
reason-postfix-tls-level = Postfix nutzt gegenüber { $host } die TLS-Stufe { $level }.
reason-dane-authenticated = Durch DANE geprüft: Ein durch DNSSEC gesicherter TLSA-Eintrag passt zum Zertifikat „{ $certificate }“ von { $host }.
reason-dane-not-secure = Die TLSA-Einträge von { $host } zählen nicht, weil nicht alle Einträge auf dem Weg zu ihnen durch DNSSEC gesichert sind.
reason-dane-unusable = Mit keinem der TLSA-Einträge von { $host } lässt sich ein Zertifikat prüfen, TLS verlangen sie aber.
reason-dane-tls-not-offered = So nicht gesendet: Ein TLSA-Eintrag verlangt TLS, aber { $host } bietet kein STARTTLS an.
reason-dane-certificate-expired = So nicht gesendet: DANE gilt, und das Zertifikat „{ $certificate }“ ist an diesem Tag nicht gültig.
reason-dane-no-match = So nicht gesendet: { $host } legt das Zertifikat „{ $certificate }“ vor, zu dem keiner seiner TLSA-Einträge passt.
reason-dane-host-mismatch = So nicht gesendet: Ein TLSA-Eintrag nennt die Stelle hinter dem Zertifikat „{ $certificate }“, aber das Zertifikat trägt nicht den Namen { $host }.
reason-dnssec-invalid = So nicht gesendet: Die Einträge von { $name } müssten signiert sein, und ihre Signaturen stimmen nicht.
reason-dane-required = So nicht gesendet: Der Connector verlangt DANE, und { $host } hat keine verwendbaren, durch DNSSEC gesicherten TLSA-Einträge.
reason-fingerprint-matches = Über TLS an { $host } gesendet: Das Zertifikat „{ $certificate }“ ist eines von denen, die Postfix erwarten soll.
reason-starttls-fails = { $host } bietet STARTTLS an, und es schlägt fehl: Sein Schlüssel gehört nicht zum Zertifikat „{ $certificate }“.
reason-postfix-no-fingerprint = So nicht gesendet: Für { $host } gilt die Stufe fingerprint, und kein Zertifikat ist aufgeführt.
reason-postfix-dane-only = So nicht gesendet: Die Stufe dane-only braucht DANE, und für { $host } gilt es nicht ({ $problem }).
reason-mta-sts-enforced = Die MTA-STS-Richtlinie von { $domain } wird durchgesetzt: nur an Hosts, die sie nennt, und nur über TLS mit vertrauenswürdigem Zertifikat.
reason-mta-sts-testing = Die MTA-STS-Richtlinie von { $domain } wird erprobt: Was ihr nicht genügt, wird gemeldet und trotzdem zugestellt.
reason-mta-sts-not-announced = Die MTA-STS-Richtlinie von { $domain } wird nicht beachtet, weil kein TXT-Eintrag von _mta-sts.{ $domain } sie ankündigt.
reason-mta-sts-policy-missing = Ein TXT-Eintrag kündigt eine MTA-STS-Richtlinie von { $domain } an, aber keine ist abrufbar: E-Mails werden gesendet wie ohne sie.
reason-mta-sts-no-host = Wartet in der Warteschlange: Die MTA-STS-Richtlinie von { $domain } nennt keinen seiner Mail-Exchanger.
reason-mta-sts-tls-not-offered = So nicht gesendet: Eine MTA-STS-Richtlinie verlangt TLS, aber { $host } bietet kein STARTTLS an.
reason-mta-sts-certificate-refused = So nicht gesendet: Das Zertifikat von { $host } genügt der MTA-STS-Richtlinie von { $domain } nicht.
reason-mta-sts-passes = Durch MTA-STS geprüft: { $host } und sein Zertifikat genügen der Richtlinie von { $domain }.
reason-loop-detected = { $system } hat die Nachricht { $passes }-mal weitergesendet, an eine externe Adresse oder durch Weiterleitung, und erkennt eine Schleife (X-LD-Processed).
reason-loop = Kommt unverändert zu { $system } zurück: Die Nachricht kreist, bis ein Hop-Limit sie beendet.

## Postfix: acceptance

reason-client-may-relay = Angenommen, weil der Client weiterleiten darf: Er steht in mynetworks oder ist angemeldet.
reason-destination-accepted = Angenommen, weil { $domain } in { $class } steht.
reason-relay-access-denied = Abgelehnt: Der Client darf nicht weiterleiten, und Postfix nimmt keine E-Mails für { $domain } an.
reason-class-permits = Angenommen, weil die Einschränkungsklasse „{ $class }“ { $recipient } aufführt.
reason-class-refuses = Abgelehnt: Die Einschränkungsklasse „{ $class }“ führt { $recipient } nicht auf.
reason-message-too-large-for-server = Abgelehnt: Die Nachricht hat { $size }, der Server nimmt höchstens { $limit } an (message_size_limit).
reason-message-too-large-for-connector = Abgelehnt: Die Nachricht hat { $size }, der Empfangsconnector „{ $connector }“ nimmt höchstens { $limit } an.
reason-too-many-for-connector = Noch nicht: Die Transaktion hat { $count } Empfänger, der Empfangsconnector „{ $connector }“ nimmt höchstens { $limit } an. Der sendende Server muss sie aufteilen und erneut senden.
reason-message-too-large-for-service = Abgelehnt: Die Nachricht hat { $size }, und Exchange Online nimmt höchstens { $limit } an, was auch immer ein Postfach erlaubt.
reason-too-many-hops-for-connector = Abgelehnt: { $hops } Systeme hatten die Nachricht schon, und der Empfangsconnector „{ $connector }“ nimmt sie nach höchstens { $limit } an.
reason-client-rejected = Abgelehnt: Die Tabelle der abzulehnenden Clients führt { $client } auf.
reason-table-not-built = Aufgeschoben: Die Tabelle von { $table } wurde nie mit postmap gebaut, also kann nichts darin nachgeschlagen werden.
reason-unknown-in-table = Abgelehnt: { $table } enthält { $recipient } nicht.
reason-known-in-table = Angenommen, weil { $table } { $recipient } enthält.
reason-table-empty = Angenommen: { $table } ist leer, daher wird jede Adresse von { $domain } angenommen.

## Postfix: class and next hop

reason-class-local = { $domain } steht in mydestination: Zustellung auf diesem Server.
reason-class-virtual-alias = { $domain } steht in virtual_alias_domains: Jede Adresse braucht einen Alias.
reason-class-virtual-mailbox = { $domain } steht in virtual_mailbox_domains: Zustellung über virtual_transport.
reason-class-relay = { $domain } steht in relay_domains: Weitergabe über relay_transport.
reason-class-default = { $domain } steht in keiner Domänenliste von Postfix: Versand über default_transport.
reason-virtual-alias = Geht stattdessen an { $target }, weil virtual_alias_maps { $recipient } umschreibt.
reason-virtual-alias-ring = Zurückgestellt: Die Aliasse von { $recipient } in virtual_alias_maps verweisen aufeinander.
reason-alias-expansion-limit = Aufgeschoben: virtual_alias_maps macht aus { $recipient } mehr als { $limit } Adressen.
reason-local-alias = Geht stattdessen an { $target }, weil alias_maps eine Zeile für { $recipient } hat.
reason-alias-owner = Geht im Namen von { $owner } hinaus: alias_maps hat eine Zeile für den Besitzer der Liste { $recipient }.
reason-alias-database-loop = Zurückgeschickt: Die Zeilen von alias_maps, zu denen { $recipient } führt, drehen sich im Kreis oder folgen zu lange aufeinander.
reason-forwarding-loop = Zurückgeschickt: Dieser Server hat die Nachricht schon einmal von { $recipient } weitergeschickt, wie ihr Feld Delivered-To sagt.
reason-too-many-hops = Zurückgeschickt: Mit dem nächsten Received-Feld hätte die Nachricht so viele wie hopcount_limit, { $limit }.
reason-transport-maps = Geht an { $transport }, weil transport_maps einen Eintrag für { $pattern } hat.
reason-class-transport = Geht an { $transport }, das { $parameter } für diese Klasse von Domänen nennt.
reason-sender-transport = Geht an { $transport }, weil sender_dependent_default_transport_maps einen Eintrag für den Absender { $key } hat.
reason-sender-relayhost = Geht an { $relayhost }, weil sender_dependent_relayhost_maps einen Eintrag für den Absender { $key } hat.
reason-relayhost = Geht an { $relayhost }, weil relayhost es nennt.
reason-recipient-mx = Geht an den Mail-Exchanger von { $domain }, weil sonst nichts einen nächsten Hop nennt.
reason-local-delivery = Geht an { $transport }, das { $parameter } für die lokale Zustellung nennt.
reason-greeted-by-own-name = Zurückgeschickt: { $host } antwortet mit dem eigenen Namen dieses Servers. Hinter Adressübersetzung muss proxy_interfaces die öffentliche Adresse nennen, damit der Server sich unter den Mail-Exchangern erkennt.
reason-relayhost-is-myself = Aufgeschoben: relayhost, { $relayhost }, ist dieser Server selbst; Postfix hält das für einen Fehler, der behoben wird.
reason-loops-back-to-myself = Zurückgesendet: Der beste Mail-Exchanger von { $domain } ist dieser Server, der die Domäne aber nicht als eigene führt.
reason-error-transport = Endet hier, weil der Transport error nichts zustellt: Er weist jede Nachricht ab oder sendet sie zurück.
reason-discard-transport = Vom Transport discard ohne Bericht verworfen.

## Stores

reason-delivered-over-lmtp = Von Dovecot zugestellt, das den Benutzer { $recipient } hat.
reason-unknown-to-dovecot = Nach der Annahme durch Postfix zurückgesendet: Dovecot hat keinen Benutzer { $recipient }.
reason-dovecot-without-passdb = Wartet in der Warteschlange von Postfix: Dovecot hat keine passdb und kann { $recipient } nicht nachschlagen.
reason-dovecot-store-unwritable = Wartet in der Warteschlange von Postfix: Dovecot darf nicht schreiben, wo das Postfach von { $recipient } liegt.
reason-dovecot-username-format = Zurückgesandt: auth_username_format von Dovecot macht aus { $recipient } einen anderen Namen, und so heißt kein Benutzer.
reason-luser-relay = Geht an { $target }, wie luser_relay es vorgibt, weil sonst nichts E-Mails für { $recipient } annimmt.
reason-lmtp-unreachable = Wartet in der Warteschlange von Postfix: Am LMTP-Socket lauscht nichts.
reason-delivered-locally = Von Postfix in das Postfach { $recipient } zugestellt.
reason-delivered-to-mailbox = In das Postfach { $recipient } zugestellt.

## Other hosts

reason-host-accepts = Angenommen, weil der Host E-Mails für { $domain } annimmt.
reason-host-refuses = Abgelehnt: Der Host nimmt keine E-Mails für { $domain } an.
reason-host-delivers = Zugestellt, weil der Host das Postfach { $recipient } hat.
reason-host-forwards = Weitergegeben an { $host }, den dahinter konfigurierten Host.
reason-host-client-may-relay = Für jeden Empfänger angenommen, weil { $address } über diesen Host senden darf.
reason-host-requires-tls = Abgelehnt: Dieser Host nimmt Nachrichten nur über TLS an.
reason-host-unknown-user = Abgelehnt: Dieser Host hat die Postfächer der Domäne, und { $recipient } ist nicht darunter.
reason-host-forwards-user = Geht weiter an { $target }, weil dieser Host Nachrichten an { $recipient } weiterleitet.
reason-host-exempts = Geht ohne SPF-Prüfung durch: { $client } ist davon ausgenommen.
reason-host-refuses-spf = Abgelehnt: SPF schlägt fehl, denn { $domain } lässt { $address } nicht senden, nach „{ $term }“.
reason-host-stamps-header = Erhält das Kopffeld { $header }, mit dem dieser Host kennzeichnet, was er gesehen hat.

## Exchange Server

reason-receive-connector = Trifft auf den Empfangsconnector „{ $connector }“: Sein Remotebereich umfasst die Adresse des Clients am engsten.
reason-no-receive-connector = Nicht eingelassen: Kein aktiver Empfangsconnector an Port 25 ist für diesen Client da.
reason-receive-tls-required = Abgelehnt: Der Empfangsconnector „{ $connector }“ verlangt TLS, und die Verbindung hat keines.
reason-externally-secured = Als intern angenommen: Jeder Client von „{ $connector }“ gilt als authentifiziert (extern geschützt) und darf weiterleiten.
reason-user-authenticated = Angenommen: Der Client meldet sich als { $account } an, und „{ $connector }“ lässt Benutzer an jeden Empfänger senden.
reason-cloud-services-mail-accepted = Von Microsoft 365 angenommen: „{ $connector }“ gibt dem Zertifikatsnamen { $certificate } das Recht AcceptCloudServicesMail.
reason-anonymous-refused = Abgelehnt: „{ $connector }“ nimmt von anonymen Absendern nichts an.
reason-anonymous-accepted = Angenommen: „{ $connector }“ nimmt E-Mails anonymer Absender an, und { $domain } ist eine akzeptierte Domäne.
reason-anonymous-relay = Für { $domain } angenommen: Anonyme Absender von „{ $connector }“ dürfen an jeden Empfänger senden.
reason-unable-to-relay = Abgelehnt: { $domain } ist keine akzeptierte Domäne, und anonyme Absender von „{ $connector }“ dürfen nicht weiterleiten.
reason-recipient-looked-up = Das Verzeichnis des Servers kennt { $recipient }.
reason-unknown-to-server = Abgelehnt: { $domain } ist autoritativ, und das Verzeichnis des Servers kennt { $recipient } nicht.
reason-server-mailbox = Auf diesem Server zugestellt, weil das Postfach { $recipient } hier liegt.
reason-delivered-to-server-mailbox = In das Postfach { $recipient } in der Datenbank des Servers zugestellt.
reason-send-connector-by-domain = Der Sendeconnector „{ $connector }“ hat den Adressraum { $domain }.
reason-send-connector-by-wildcard = Der Sendeconnector „{ $connector }“ deckt die Domäne mit dem Adressraum { $space } ab.
reason-send-connector-for-all = Der Sendeconnector „{ $connector }“ nimmt jede Domäne, die kein anderer genauer abdeckt.
reason-no-send-connector = Wartet in der Warteschlange „Unreachable“: Kein Sendeconnector hat einen Adressraum für { $domain }.
reason-send-connector-uses-dns = „{ $connector }“ schlägt die Mail-Exchanger von { $domain } im DNS nach.
reason-send-smart-host = An { $host } übergeben, den Smarthost des Connectors.
reason-send-certificate-missing = Kann nicht hinaus: „{ $connector }“ nennt das Zertifikat „{ $certificate }“, das es nicht mehr gibt.

# Exchange Server: several servers
reason-proxied-to = Der Transportdienst von { $server } arbeitet nicht; sein Front-End gibt die Sitzung an { $other } weiter.
reason-no-proxy-target = Aufgeschoben: Hinter dem Front-End von { $server } arbeitet kein Transportdienst.
reason-source-server = Über „{ $connector }“ sendet { $server }; die Nachricht geht innerhalb der Organisation zuerst zu diesem Server.
reason-no-source-server = Wartet in der Warteschlange „Unreachable“: Kein vorhandener, arbeitender Server sendet über „{ $connector }“.

# Exchange Server: certificates
reason-send-certificate-without-key = Kann nicht hinaus: Zum Zertifikat „{ $certificate }“, das „{ $connector }“ vorlegt, hat der Server keinen privaten Schlüssel.
reason-send-certificate-not-for-smtp = Kann nicht hinaus: Das Zertifikat „{ $certificate }“, das „{ $connector }“ vorlegt, ist nicht für SMTP aktiviert.
reason-receive-certificate-missing = Kein TLS: „{ $connector }“ nennt das Zertifikat „{ $certificate }“, das der Server nicht vorlegen kann; er bietet kein STARTTLS an.
reason-untrusted-certificate-picked = Abgebrochen: Von zwei für SMTP aktivierten Zertifikaten legt der Server „{ $certificate }“ vor, dem Microsoft 365 nicht vertraut.
reason-trusted-certificate-picked = Von zwei für SMTP aktivierten Zertifikaten legt der Server „{ $certificate }“ vor, dem Microsoft 365 vertraut.

# Exchange Server: hybrid configuration and ways that lead back
reason-not-in-hybrid-configuration = { $domain } steht nicht in den Domänen der Hybridkonfiguration: Nachrichten von dort über Microsoft 365 gelten als von außen kommend.
reason-sends-to-itself = { $host } ist diese Organisation selbst: Ihre Connectors schicken die Nachricht im Kreis.
reason-firewall-drops = Keine Antwort: Die Firewall vor { $host } lässt { $address } nicht durch.

# Exchange Server: Edge Transport
reason-exchange-server-authenticated = „{ $connector }“ nimmt es von { $system } wie von einem Exchange-Server der Organisation an.
reason-oorg-protocol-accepted = „{ $connector }“ erkennt { $certificate } und behält, was Microsoft 365 über die Nachricht sagt.
reason-unknown-at-edge-transport = Abgelehnt: Die Empfängerüberprüfung des Edge-Transport-Servers kennt { $recipient } nicht.
reason-edge-to-organization = Geht in die Organisation: Sie hat diesen Edge-Transport-Server abonniert, und { $domain } ist ihre Domäne.
reason-inside-exchange = An { $system } übergeben; Exchange-Server kennen einander an ihren eigenen Zertifikaten.

## Why a candidate lost: mailflow::reason::MISMATCHES

mismatch-disabled = Es ist ausgeschaltet.
mismatch-test-mode = Es ist im Testmodus.
mismatch-rule-scoped = Es wird nur verwendet, wenn eine Nachrichtenflussregel Nachrichten dorthin umleitet.
mismatch-domain-not-covered = Es deckt { $domain } nicht ab.
mismatch-accepted-domains-of-partner = AllAcceptedDomains wirkt an einem Partnerconnector nicht.
mismatch-less-specific = Es gab etwas Spezifischeres.
mismatch-rule-decided = Eine Nachrichtenflussregel hatte schon entschieden.
mismatch-mailbox-is-local = Das Postfach ist im Mandanten, daher werden Connectors nicht gefragt.
mismatch-centralized-transport-comes-first = Der zentrale E-Mail-Transport nimmt die Nachricht, bevor ein anderer Connector gefragt wird.
mismatch-came-from-own-server = Er schickt Nachrichten ins Internet über die eigenen Server, und diese kam schon von dort.
mismatch-sorts-later = Es deckt ebenso viel ab, kommt aber dem Namen nach später.
mismatch-address-not-listed = Es führt die Adresse { $address } nicht auf.
mismatch-address-not-enough = Nach der gewählten Lesart weist eine Adresse allein keinen eigenen Server aus.
mismatch-certificate-needed = Er führt die Adresse auf, verlangt aber auch ein Zertifikat, und nach dieser Lesart ersetzt die Adresse es nicht.
mismatch-client-address-unknown = Er erkennt nach Adresse, und von welcher Adresse dieser Absender sich verbindet, ist nicht angegeben.
mismatch-certificate-not-matched = Der Server hat kein Zertifikat mit dem verlangten Namen vorgelegt.
mismatch-certificate-not-verified = Das Zertifikat hat den richtigen Namen, lässt sich aber nicht überprüfen.
mismatch-certificate-domain-not-accepted = Die Domäne des Zertifikats ist keine akzeptierte Domäne.
mismatch-sender-domain-not-accepted = Die Domäne des Absenders ({ $sender }) ist keine akzeptierte Domäne.
mismatch-partner-grants-nothing = Es ist für eine Partnerorganisation; solche Connectors gewähren keine Rechte.
mismatch-certificate-comes-first = Ein Connector, der das Zertifikat erkennt, geht vor.
mismatch-address-comes-first = In dieser Lesart geht ein Connector vor, der die Adresse aufführt.
mismatch-associated-domain-not-listed = Es ist auf andere akzeptierte Domänen als { $domain } beschränkt.
mismatch-sender-has-no-domain = Er beschränkt Absenderdomänen, und nach dieser Lesart hat der leere Absender eines Berichts keine.
mismatch-restriction-comes-first = Es schränkt nichts ein, und ein Connector mit Einschränkung geht vor.
mismatch-another-tenant = Es erkennt den Server auch, aber ein anderer Mandant hat den stärkeren Beleg: Zertifikat, dann Absenderdomäne, dann Empfängerdomäne.
mismatch-condition-not-met = Die Bedingung { $condition } ist nicht erfüllt.
mismatch-not-yet-active = Sie wirkt erst ab { $date }.
mismatch-expired = Sie wirkt seit { $date } nicht mehr.
mismatch-exception-holds = Die Ausnahme { $condition } trifft zu.
mismatch-audit-only = Es ist im Überwachungsmodus und handelt nicht.
mismatch-stopped-earlier = Die Regel „{ $rule }“ hat die Regelverarbeitung vorher beendet.
mismatch-overridden-by-rule = Von mehreren Regeln, die leiten, zählt „{ $rule }“.
mismatch-recipient-known = Der Empfänger hat ein Postfach, und nach dieser Lesart verschont die Regel solche Nachrichten.
mismatch-worse-preference = Sein Prioritätswert { $preference } ist höher, daher kommt er später dran.
mismatch-same-preference = { $host } hat denselben Prioritätswert: manche Absender nehmen ihn zuerst.
mismatch-not-in-mta-sts-policy = Die MTA-STS-Richtlinie nennt { $host } nicht.
mismatch-not-for-class = Es gilt nicht für die Domänenklasse { $class }.
mismatch-bare-domain-key = Der Schlüssel ist eine bloße Domäne; Postfix sucht nur user@domain und @domain.
mismatch-later-in-list = Es steht weiter hinten in der Liste.
mismatch-not-bound-to-port-25 = Er lauscht an einem anderen Port als 25.
mismatch-outside-remote-ranges = Die Adresse { $address } liegt in keinem seiner Remotebereiche.
mismatch-wider-remote-range = Der Bereich eines anderen Connectors ist enger.
mismatch-same-remote-range = Er hat denselben Bereich, kommt aber dem Namen nach später.
mismatch-address-space-not-covered = Keiner seiner Adressräume deckt { $domain } ab.
mismatch-wider-address-space = Der Adressraum eines anderen Connectors ist spezifischer.
mismatch-higher-cost = Seine Kosten { $cost } sind höher.
mismatch-later-name = Ebenso spezifisch und günstig, aber sein Name kommt später.

# Exchange Server: several servers and addresses
mismatch-on-another-server = Er lauscht auf { $server }.
mismatch-bound-to-another-address = Er ist an eine andere Adresse des Servers gebunden.
mismatch-wider-binding = Er ist an alle Adressen gebunden, ein anderer Connector an genau diese.
mismatch-out-of-scope = Er gilt nur für einen anderen Standort als den von { $server }.
mismatch-no-source-server = Kein vorhandener, arbeitender Server sendet über ihn.
mismatch-farther-source = Ebenso spezifisch und günstig, aber sein Quellserver { $server } ist weiter entfernt.
mismatch-not-synchronized = EdgeSync hat ihn in seinem jetzigen Stand noch nicht übertragen.

## Stages

stage-connection = Verbindung
stage-attribution = Zuordnung
stage-edge-blocking = Edgeblockierung
stage-filtering = Filterung
stage-acceptance = Annahme
stage-recipient-resolution = Empfängerauflösung
stage-transport-rules = Nachrichtenflussregeln
stage-next-hop = Nächster Hop
stage-handover = Übergabe
stage-store = Ablage

## Outcomes: a word, and a sentence

verdict-delivered = Zugestellt
verdict-delivered-sentence = Zugestellt an { $recipient } bei { $system }.
verdict-leaves = Verlässt das Modell
verdict-leaves-sentence = Geht hinaus an { $toward }, was das Modell nicht beschreibt: erfolgreich, soweit es sehen kann.
verdict-refused = Abgelehnt
verdict-refused-sentence = Abgelehnt von { $system }: { $reply }
verdict-returned = Zurückgesendet
verdict-returned-sentence = An den Absender zurückgesendet von { $system }: { $reply }
verdict-held = In Warteschlange
verdict-held-sentence =
    { $hours ->
        [one] Wartet bis zu eine Stunde in der Warteschlange von { $system }: { $reply }
       *[other] Wartet bis zu { $hours } Stunden in der Warteschlange von { $system }: { $reply }
    }
verdict-withheld = Zurückgehalten
verdict-quarantined-sentence = In Quarantäne bei { $system }, bis jemand sie freigibt.
verdict-moderated-sentence = Wartet bei { $system } auf die Genehmigung eines Moderators.
verdict-discarded = Verworfen
verdict-discarded-sentence = Ohne Bericht verworfen durch: { $cause }.
verdict-loops = Schleife
verdict-loops-sentence = Kreist zurück zu Hop { $hop }, bis { $system } abbricht: { $reply }
verdict-loops-or = wenn der Zähler von { $system } zuerst auslöst: { $reply }
verdict-loops-both = { $sentence }; { $other }
verdict-undetermined = Unbestimmt
verdict-undetermined-sentence = Unbestimmt: { $missing }
report-title = Bericht: { $system } meldet { $recipient } „{ $reply }“
toward-mail-exchangers = die Mail-Exchanger von { $domain }
toward-host = { $host }
toward-recipient = den Server von { $recipient }

## What the model does not say

missing-system = Es gibt kein System namens { $system }.
missing-recipient = Die Nachricht nennt keinen Empfänger.
missing-equal-connectors = Mehrere Connectors decken die Domäne gleich gut ab.
missing-too-many-copies = Aus der Nachricht wurden mehr Kopien, als der Simulator verfolgt.

## What decided

passed-over = { $candidate }: { $why }
message-directionality = { $sentence } MessageDirectionality: { $value }.
cause-element = { $kind } { $name }
cause-setting = { $kind } { $name } ({ $setting })
cause-absence = { $system }: { $absence }
cause-message = Die Nachricht selbst
cause-standard = Keine Einstellung: Die Quelle entscheidet
sought-accepted-domain = keine akzeptierte Domäne deckt { $subject } ab
sought-recipient = kein Empfänger hat die Adresse { $subject }
sought-inbound-connector = kein eingehender Connector erkennt den Server
sought-outbound-connector = kein verwendbarer ausgehender Connector deckt { $subject } ab
sought-send-connector = kein aktiver Sendeconnector hat einen Adressraum für { $subject }
sought-receive-connector = kein Empfangsconnector ist für diesen Client da
sought-transport-rule = keine Nachrichtenflussregel trifft zu
sought-address = { $subject } hat keine Adresse
sought-mail-exchanger = { $subject } hat keinen Mail-Exchanger
sought-server-certificate = hinter STARTTLS steht kein Zertifikat
element-system = System
element-accepted-domain = Akzeptierte Domäne
element-inbound-connector = Eingehender Connector
element-outbound-connector = Ausgehender Connector
element-send-connector = Sendeconnector
element-receive-connector = Empfangsconnector
element-transport-rule = Nachrichtenflussregel
element-recipient = Empfänger
element-dns = DNS-Eintrag
element-zone = DNS-Zone
element-certificate = Zertifikat
element-assumption = Annahme

## How sure a rule is

evidence-assumed = Angenommen
evidence-assumed-explanation = Die Quellen schweigen oder widersprechen sich; dies ist die Wahl dieses Programms.
evidence-observed = Beobachtet
evidence-observed-explanation = An echten Systemen gesehen oder von Dritten berichtet.
evidence-documented = Dokumentiert
evidence-documented-explanation = Die Dokumente des Herstellers sagen es so.
evidence-standard = Standard
evidence-standard-explanation = Ein Internetstandard sagt es so.

## How a connection is protected

connection-internal = innerhalb des Systems
connection-none = Klartext
connection-encrypted = TLS, Zertifikat nicht geprüft
connection-verified = TLS, Zertifikat vertrauenswürdig

## Assumptions: question, readings, explanation

assumption-routing-rule-scope = Welche Nachrichten erfasst eine Regel, die leitet?
assumption-routing-rule-scope-every-matching-message = Jede, auf die sie zutrifft
assumption-routing-rule-scope-unknown-recipients-only = Nur solche, deren Empfänger hier kein Postfach hat
assumption-routing-rule-scope-explanation = Nach Microsofts Dokumenten gehen alle zutreffenden Nachrichten an den Connector, auch solche für Cloudpostfächer. Eine verbreitete Anleitung sagt, die Adresse werde zuerst nachgeschlagen und die Regel erfasse nur unbekannte Empfänger.
assumption-rule-domain-match = Treffen RecipientDomainIs und SenderDomainIs auf Unterdomänen zu?
assumption-rule-domain-match-domain-and-subdomains = Ja, auf die Domäne und ihre Unterdomänen
assumption-rule-domain-match-domain-only = Nein, nur auf die Domäne
assumption-rule-domain-match-explanation = Die Seite des Cmdlets schließt Unterdomänen ein; ein Artikel von 2022 über Bedingungen spricht nur von der Domäne.
assumption-from-scope-of-strangers = Ist ein Fremder, der im Namen der Organisation schreibt, für FromScope innen oder außen?
assumption-from-scope-of-strangers-outside = Außen
assumption-from-scope-of-strangers-neither = Keines von beiden
assumption-from-scope-of-strangers-inside-if-known = Innen, wenn das Verzeichnis den Absender kennt; sonst keines von beiden
assumption-from-scope-of-strangers-explanation = Die Seite des Cmdlets verlangt innen eine authentifizierte Sitzung und außen eine fremde Domäne, sodass ein solcher Absender keines von beiden ist. Der Artikel über Bedingungen nimmt jeden im Verzeichnis als innen. In der Praxis gilt solche Post als Post von außen.
assumption-reject-code-and-text = Was antwortet eine Regel, die für eine Ablehnung Code und Text nennt?
assumption-reject-code-and-text-both-as-given = Beides wie angegeben
assumption-reject-code-and-text-both-default = 5.7.1 und den Standardtext
assumption-reject-code-and-text-explanation = Die Seite des Cmdlets sagt vom Code, dass er neben einem Text 5.7.1 wird, und vom Text, dass er neben einem Code der Standardtext wird. Beim Wort genommen würde keines je gelten.
assumption-original-recipient-address = Welche Adresse betrachtet RecipientAddressType Original?
assumption-original-recipient-address-as-sent = Die Adresse des Empfängers, wie sie gesendet wurde
assumption-original-recipient-address-to-field = Die Adressen im Feld An
assumption-original-recipient-address-explanation = Die Seite des Cmdlets spricht von der ursprünglichen Adresse im Feld An; andere Darstellungen meinen die Adresse, bevor sie zur primären aufgelöst wurde.
assumption-connector-domain-order = Welcher Connector ist spezifischer: ein Platzhalter oder alle akzeptierten Domänen?
assumption-connector-domain-order-wildcard-before-accepted-domains = Der Platzhalter
assumption-connector-domain-order-accepted-domains-before-wildcard = Alle akzeptierten Domänen
assumption-connector-domain-order-explanation = Ein Artikel von Microsoft widerspricht sich: Die Liste der Schritte nennt alle akzeptierten Domänen zuerst, das Beispiel wählt den Platzhalter.
assumption-outbound-wildcard = Deckt *.contoso.com in RecipientDomains auch contoso.com selbst ab?
assumption-outbound-wildcard-subdomains-only = Nein, nur die Namen darunter
assumption-outbound-wildcard-domain-and-subdomains = Ja, die Domäne und die Namen darunter
assumption-outbound-wildcard-explanation = Die Seite des ausgehenden Connectors spricht nur von Unterdomänen; beim eingehenden nennt Microsoft die Domäne und alle Unterdomänen. Führen Sie zur Sicherheit beide auf.
assumption-partner-sender-rewriting = Schreibt ein Connector zu einem Partner den Absender weitergeleiteter Nachrichten um?
assumption-partner-sender-rewriting-rewritten = Ja, wie ohne Connector
assumption-partner-sender-rewriting-kept = Nein, wie ein Connector zu eigenen Servern
assumption-partner-sender-rewriting-explanation = Microsofts Seite nimmt nur Connectors zu eigenen Servern aus; in der Diskussion dieser Seite berichten Benutzer bei Partnern das Gegenteil.
assumption-centralized-transport-scope = Was geschieht, wenn der zentrale E-Mail-Transport an ist und kein OnPremises-Connector * annimmt?
assumption-centralized-transport-scope-returned-5-4-14 = Nachrichten nach außen kommen als Schleife zurück
assumption-centralized-transport-scope-flag-ignored = Die Einstellung wirkt nicht
assumption-centralized-transport-scope-explanation = Microsoft nennt dies als Ursache von 5.4.6 und 5.4.14, ohne zu sagen, wie es dazu kommt. Wörtlich genommen wirkt ein Connector nicht mit, der die Domäne nicht abdeckt.
assumption-equal-connectors = Welcher von mehreren Connectors mit gleichem Geltungsbereich wird verwendet?
assumption-equal-connectors-first-by-name = Der dem Namen nach erste
assumption-equal-connectors-undetermined = Das weiß niemand
assumption-equal-connectors-explanation = Microsoft warnt vor doppelten Connectors, ohne zu sagen, welcher gewinnt. Geben Sie Connectors verschiedene Geltungsbereiche.
assumption-several-routing-rules = Welche Regel zählt, wenn mehrere dieselbe Nachricht leiten?
assumption-several-routing-rules-last-wins = Die letzte zutreffende
assumption-several-routing-rules-first-wins = Die erste zutreffende
assumption-several-routing-rules-explanation = Regeln laufen nach Priorität, aber kein Dokument sagt, was bei zwei Routingaktionen gilt. Lassen Sie Regeln, die leiten, die Regelverarbeitung beenden.
assumption-second-redirect = Was wird aus einer Nachricht, die eine Nachrichtenflussregel umleitet und dann eine weitere?
assumption-second-redirect-returned-5-7-128 = Sie kommt mit 5.7.128 zurück
assumption-second-redirect-followed = Sie geht dorthin, wohin die zweite Regel sie umleitet
assumption-second-redirect-explanation = Nach den Grenzwerten leiten Regeln eine Nachricht höchstens einmal um. Beschrieben wird die Zurückweisung mit einem Headerfeld, das Umleitungen zählt und Nachrichten trifft, die wiederkommen. Leiten Sie in einer einzigen Regel um, und lassen Sie sie die Regelverarbeitung beenden.
assumption-relay-denied = Was bekommt ein Fremder, der Exchange Online weiterleiten lassen will?
assumption-relay-denied-refused-5-7-64 = Eine Ablehnung: 550 5.7.64
assumption-relay-denied-deferred-4-4-62 = Eine Zurückstellung: 451 4.4.62
assumption-relay-denied-explanation = Microsofts Artikel zeigen für dieselbe Ursache beide Antworten. So oder so kommt die Nachricht nicht durch.
assumption-automatic-forwarding = Erlaubt AutoForwardingMode Automatic die Weiterleitung nach außen?
assumption-automatic-forwarding-off = Nein, wie in den meisten Organisationen
assumption-automatic-forwarding-on = Ja, wie in manchen älteren
assumption-automatic-forwarding-explanation = Microsoft entscheidet, was Automatic für eine Organisation heißt. Stellen Sie On oder Off ein, um sicher zu sein.
assumption-forwarding-to-group = Ist die Weiterleitung an eine Gruppe mit externen Mitgliedern eine Weiterleitung nach außen?
assumption-forwarding-to-group-allowed = Nein, die Gruppe ist intern
assumption-forwarding-to-group-refused-5-7-520 = Ja, was hinausgeht, kommt mit 5.7.520 zurück
assumption-forwarding-to-group-explanation = Die Antispamrichtlinie für ausgehende Nachrichten betrifft automatische Weiterleitung an externe Empfänger. Von einem Postfach, das an eine Gruppe der Organisation mit externen Mitgliedern weiterleitet, spricht kein Dokument.
assumption-filter-order = Erreicht der SCL, den eine Regel setzt, den Spamfilter?
assumption-filter-order-rules-before-spam-filter = Ja, Regeln laufen vor dem Spamfilter
assumption-filter-order-spam-filter-before-rules = Nein, der Spamfilter läuft vor den Regeln
assumption-filter-order-explanation = Microsoft nummeriert in einem Artikel die Nachrichtenflussregeln vor dem Inhaltsfilter und führt in einem anderen den Spamfilter vor den Regeln auf.
assumption-scl-of-internal-mail = Wird interne E-Mail als Spam behandelt, weil eine Regel ein hohes SCL setzt?
assumption-scl-of-internal-mail-filter-skipped = Nein, interne E-Mail überspringt den Spamfilter
assumption-scl-of-internal-mail-treated-as-spam = Ja, die Richtlinie gilt wie für andere E-Mail
assumption-scl-of-internal-mail-explanation = Interne E-Mail überspringt den Spamfilter, und das SCL einer Regel ist das, wovon der Filter ausgeht. Was beides zusammen bewirkt, sagt kein Dokument.
assumption-edge-blocking-of-own-servers = Lehnt die Edgeblockierung unbekannte Empfänger auch bei Nachrichten eigener Server ab?
assumption-edge-blocking-of-own-servers-skipped = Nein, solche Nachrichten passieren den Rand
assumption-edge-blocking-of-own-servers-applied = Ja, wie bei Nachrichten von außen
assumption-edge-blocking-of-own-servers-explanation = Microsoft beschreibt die Edgeblockierung für Nachrichten von außen. Ob sie auch ansieht, was über einen Connector aus dem Mandanten stammt, steht nirgends; ein unbekannter Empfänger beendet die Nachricht so oder so.
assumption-own-server-by-address = Weist eine Adresse allein einen eigenen Server aus?
assumption-own-server-by-address-identified = Ja, SenderIPAddresses genügt
assumption-own-server-by-address-certificate-only = Nein, nur ein Zertifikat
assumption-own-server-by-address-explanation = Microsofts Artikel über Connectors bietet beides an und empfiehlt das Zertifikat. Die Seite des Cmdlets nennt SenderIPAddresses nur für Partner-Connectors.
assumption-certificate-and-addresses = Erkennt die Adresse einen Server ohne sein Zertifikat, wenn ein Connector beides hat?
assumption-certificate-and-addresses-either-identifies = Ja, nach dem Zertifikat wird die Adresse betrachtet
assumption-certificate-and-addresses-certificate-only = Nein, ein Connector mit einem Zertifikatnamen braucht das Zertifikat
assumption-certificate-and-addresses-explanation = Microsoft ordnet die Belege: das Zertifikat, dann die Absenderdomäne von einer aufgeführten Adresse. Von einem Connector, der einen Zertifikatnamen und Adressen hat, spricht kein Dokument.
assumption-incomplete-client-chain = Was bekommt ein Server, der sein Zertifikat ohne Zwischenzertifikate vorlegt?
assumption-incomplete-client-chain-not-recognized = Er wird nicht erkannt; das Weiterleiten wird mit 5.7.64 abgelehnt
assumption-incomplete-client-chain-deferred-4-4-317 = Er wird mit 450 4.4.317 UntrustedRoot vertröstet
assumption-incomplete-client-chain-explanation = Zwei Supportartikel von Microsoft nennen diese Ursache, jeder mit einer anderen Antwort. Lassen Sie den Server die ganze Kette vorlegen.
assumption-relay-domain-without-connector = Wohin gehen Nachrichten für eine Relaydomäne, die kein ausgehender Connector übernimmt?
assumption-relay-domain-without-connector-by-mail-exchanger = Zum Mailexchanger der Domäne
assumption-relay-domain-without-connector-explanation = Microsoft nennt eine Schleife, wo Domäne oder Connector falsch sind, aber nicht diesen Fall. Geben Sie jeder Relaydomäne einen Connector.
assumption-own-server-filtering = Werden Nachrichten eines eigenen Servers gefiltert, wenn keine Einstellung sie intern macht?
assumption-own-server-filtering-filtered = Ja, wie Nachrichten von außen
assumption-own-server-filtering-bypassed = Nein, der Connector genügt
assumption-own-server-filtering-explanation = Microsoft schreibt, dass Nachrichten über einen solchen Connector geprüft werden; andere berichten, dass sie den Spamfilter überspringen.
assumption-trusted-sender = Welche Adresse sagt, dass ein Absender in einer vertrauten Remotedomäne ist?
assumption-trusted-sender-envelope = Die des Umschlags
assumption-trusted-sender-author = Die des Verfassers, in From
assumption-trusted-sender-explanation = Microsoft schreibt, dass Nachrichten von Absendern in einer Remotedomäne mit TrustedMailInboundEnabled die Inhaltsfilterung überspringen. An welcher der beiden Adressen der Absender erkannt wird, steht dort nicht.
assumption-scl-bypass-and-dmarc = Verhindert eine Regel mit SCL −1, dass eine DMARC-Richtlinie befolgt wird?
assumption-scl-bypass-and-dmarc-bypassed = Ja, nichts vom Filter wirkt
assumption-scl-bypass-and-dmarc-still-honored = Nein, DMARC-Richtlinien wirken weiter
assumption-scl-bypass-and-dmarc-explanation = Zulassungslisten überspringen Spamfilter und Absenderauthentifizierung, schreibt Microsoft; von Regeln heißt es nur, dass der Spamfilter übersprungen wird.
assumption-block-listed-server = Wird ein eigener Server, dessen Adresse in einer Sperrliste steht, abgelehnt, obwohl ein Connector ihn aufführt?
assumption-block-listed-server-refused = Ja, die Sperrliste kommt zuerst
assumption-block-listed-server-let-in = Nein, der Connector lässt ihn ein
assumption-block-listed-server-explanation = Microsoft beschreibt nur den Fall, dass auch die IP-Zulassungsliste die Adresse nennt: Dann verdeckt die Antwort die Sperrliste.
assumption-submission-refusal = Was antwortet Exchange Online einem Client, der sich anmelden müsste und es nicht tut?
assumption-submission-refusal-refused-550 = 550 5.7.57
assumption-submission-refusal-refused-530 = 530 5.7.57
assumption-submission-refusal-explanation = Microsofts Artikel zum Fehler nennt 550 im Bericht; Protokolle von Geräten zeigen 530 in der Sitzung.
assumption-ipv6-refusal = Mit welchem Code lehnt eine Domäne E-Mails über IPv6 ab?
assumption-ipv6-refusal-refused-5-2-1 = 550 5.2.1
assumption-ipv6-refusal-refused-5-7-510 = 550 5.7.510
assumption-ipv6-refusal-explanation = Microsofts Artikel zu IPv6 nennt 5.2.1, die Liste der Unzustellbarkeitsberichte 5.7.510.
assumption-associated-accepted-domains = Wessen Domänen beschränken einen eingehenden Connector mit AssociatedAcceptedDomains?
assumption-associated-accepted-domains-by-connector-type = Die der Empfänger bei Partner, die der Absender bei OnPremises
assumption-associated-accepted-domains-sender-domains = Immer die der Absender
assumption-associated-accepted-domains-recipient-domains = Immer die der Empfänger
assumption-associated-accepted-domains-explanation = Die Seite des Cmdlets spricht von Quelldomänen; Microsofts Artikel über Connectors beschränkt damit auf Empfänger, um eine Sperre an wenigen Domänen zu erproben.
assumption-connector-within-tenant = Welcher eingehende Connector eines Mandanten zählt: der mit Zertifikat oder der mit Adresse?
assumption-connector-within-tenant-certificate-first = Der mit Zertifikat
assumption-connector-within-tenant-address-first = Der mit Adresse
assumption-connector-within-tenant-explanation = Microsoft ordnet die Belege, die den Mandanten bestimmen, nicht die Connectors eines Mandanten.
assumption-certificate-host-name = Berechtigt ein Hostname im Zertifikat zum Weiterleiten, wenn die Domäne darüber akzeptiert ist?
assumption-certificate-host-name-accepted-domain-only = Nein, der Name selbst muss akzeptiert sein
assumption-certificate-host-name-parent-domain-counts = Ja, die Domäne darüber zählt
assumption-certificate-host-name-explanation = Microsoft verlangt ein Zertifikat, dessen Name eine akzeptierte Domäne ist, und empfiehlt *.contoso.com im Connector. Was mail.contoso.com bewirkt, steht nirgends.
assumption-partner-connectors = Muss eine Nachricht einen einschränkenden Partnerconnector erfüllen oder jeden?
assumption-partner-connectors-one-is-enough = Einer genügt
assumption-partner-connectors-each-must-be-met = Jeder muss erfüllt sein
assumption-partner-connectors-explanation = Microsoft beschreibt einen Partnerconnector für eine Domäne. Müsste bei mehreren jeder erfüllt sein, würde die Sperre für einen Sendedienst den anderen ausschließen.
assumption-null-sender-at-partner-connectors = Beschränkt ein Partnerconnector, der alle Absender beschränkt, auch Berichte mit leerem Absender?
assumption-null-sender-at-partner-connectors-let-through = Nein, sie haben keine Absenderdomäne
assumption-null-sender-at-partner-connectors-restricted = Ja, SenderDomains * steht auch für sie
assumption-null-sender-at-partner-connectors-explanation = Die Beschränkungen gelten für E-Mail der SenderDomains, und MAIL FROM <> eines Berichts nennt keine Domäne. Kein Dokument sagt, ob * sie meint. Lässt eine Abschottung Berichte durch, kann jeder mit leerem Absender senden.
assumption-organizational-domain = Wie wird die Domäne gefunden, die für die ganze Organisation steht?
assumption-organizational-domain-tree-walk = Über die DMARC-Einträge den Namen hinauf
assumption-organizational-domain-explanation = Das überarbeitete DMARC geht Label für Label nach oben. Ältere Empfänger sehen in einer Liste öffentlicher Suffixe nach, die das Modell nicht hat.
assumption-exchange-online-hop-limit = Wie oft darf eine Nachricht zu Exchange Online zurückkommen?
assumption-exchange-online-hop-limit-20-passes = Zwanzigmal
assumption-exchange-online-hop-limit-explanation = Microsoft spricht von zwanzig Runden einer Schleife; die wahre Grenze der Received-Kopffelder ist nicht veröffentlicht.
assumption-equal-receive-connectors = Welcher von mehreren Empfangsconnectors mit demselben Remotebereich wird getroffen?
assumption-equal-receive-connectors-first-by-name = Der erste dem Namen nach
assumption-equal-receive-connectors-explanation = Exchange erlaubt auf einem Server keine zwei Connectors mit gleicher Bindung und gleichem Bereich, daher sagt kein Dokument, welcher gewinnt. Geben Sie ihnen verschiedene Bereiche.
assumption-equal-mail-exchangers = Welchen von mehreren Mail-Exchangern mit demselben Prioritätswert nimmt ein Absender?
assumption-equal-mail-exchangers-first-by-name = Den ersten dem Namen nach
assumption-equal-mail-exchangers-last-by-name = Den letzten dem Namen nach
assumption-equal-mail-exchangers-explanation = Der Standard lässt Absender zufällig wählen, also wird jeder von manchen genommen. Veröffentlichen Sie einen Mail-Exchanger oder verschiedene Prioritätswerte.
assumption-dane-expired-certificate = Scheitert DANE in Exchange Online an einem abgelaufenen Zertifikat, das ein TLSA-Eintrag selbst nennt?
assumption-dane-expired-certificate-deferred-4-7-322 = Ja: 4.7.322, die Nachricht wartet
assumption-dane-expired-certificate-dates-ignored = Nein, Daten zählen nicht
assumption-dane-expired-certificate-explanation = Nach dem Standard zählen die Daten eines solchen Zertifikats nicht; Microsoft führt einen Fehler für abgelaufene Zertifikate ohne diese Ausnahme. Wer das Zertifikat rechtzeitig erneuert, dem stellt sich die Frage nicht.
assumption-dnssec-failure = Was vermerkt Exchange Online, wenn DNSSEC-Signaturen des Ziels nicht stimmen?
assumption-dnssec-failure-deferred-4-7-324 = 450 4.7.324, dnssec-invalid
assumption-dnssec-failure-deferred-4-4-312 = 450 4.4.312, DNS query failed
assumption-dnssec-failure-explanation = Die Tabelle der Codes hat einen eigenen; der Artikel über DANE sagte eine Zeit lang, dass der allgemeine Code für fehlgeschlagene Abfragen erscheint. Die Nachricht wartet in beiden Fällen.
assumption-unknown-server-recipient = Was antwortet Exchange Server in der Sitzung auf einen unbekannten Empfänger?
assumption-unknown-server-recipient-refused-5-1-10 = 550 5.1.10, Empfänger nicht gefunden
assumption-unknown-server-recipient-refused-5-1-1 = 550 5.1.1, Benutzer unbekannt
assumption-unknown-server-recipient-explanation = Aktuelle Versionen schlagen den Empfänger nach und antworten 5.1.10; ältere Texte und der Empfängerfilter zeigen 5.1.1.
assumption-anonymous-refusal = Was antwortet Exchange Server einem Client, der sich anmelden muss?
assumption-anonymous-refusal-refused-5-7-57 = 530 5.7.57, Client nicht für anonyme Nachrichten authentifiziert
assumption-anonymous-refusal-refused-5-7-1 = 530 5.7.1, Client nicht authentifiziert
assumption-anonymous-refusal-explanation = Heutige Builds geben 5.7.57 aus, ältere 5.7.1. Die Ursache ist dieselbe: Der Empfangsconnector nimmt keine anonymen Absender.
assumption-unable-to-relay = Was antwortet Exchange Server einem Client, der nicht weiterleiten darf?
assumption-unable-to-relay-refused-5-7-54 = 550 5.7.54, kein Relay für Empfänger nicht akzeptierter Domänen
assumption-unable-to-relay-refused-5-7-1 = 550 5.7.1, kein Relay möglich
assumption-unable-to-relay-explanation = Heutige Builds geben 5.7.54 aus, ältere 5.7.1. Beides heißt, dass die Domäne hier nicht akzeptiert ist und der Client nicht weiterleiten darf.
assumption-sender-list-refusal = Was bekommt ein Absender, den die Liste angenommener Absender eines Empfängers nicht nennt?
assumption-sender-list-refusal-refused-5-7-124 = 550 5.7.124 von einer Gruppe, 5.7.129 von jedem anderen Empfänger
assumption-sender-list-refusal-refused-5-7-1 = 550 5.7.1, nicht autorisiert, von jedem Empfänger
assumption-sender-list-refusal-explanation = Microsoft hat für 5.7.124 einen eigenen Artikel, der von Gruppen spricht, und führt 5.7.1 für alle auf, die einem Empfänger nicht schreiben dürfen. Heutige Unzustellbarkeitsberichte zeigen bei Postfächern 5.7.129.
assumption-unknown-recipient = Mit welchem Code sendet Exchange Nachrichten an einen unbekannten Empfänger einer autoritativen Domäne zurück?
assumption-unknown-recipient-returned-5-1-10 = 550 5.1.10, Empfänger bei der Suche nach der SMTP-Adresse nicht gefunden
assumption-unknown-recipient-returned-5-1-1 = 550 5.1.1, ExRecipNotFound
assumption-unknown-recipient-explanation = Microsofts Liste der Fehlercodes nennt 5.1.10; KB 2730609 zeigt für denselben Fall 5.1.1.
assumption-listed-subdomain = Welche akzeptierte Domäne gilt für eine Unterdomäne, die selbst aufgeführt ist und unter einer Domäne liegt, die auch ihre Unterdomänen annimmt?
assumption-listed-subdomain-longest-match = Die aufgeführte Unterdomäne, als längere Übereinstimmung
assumption-listed-subdomain-explanation = Microsoft beschreibt MatchSubDomains, ohne Unterdomänen zu erwähnen, die selbst akzeptierte Domänen sind.
assumption-disabled-domain = Was bekommt ein Absender, dessen Nachricht von oder an eine dafür deaktivierte Domäne geht?
assumption-disabled-domain-refused-5-7-1 = 550 5.7.1, Zustellung nicht autorisiert
assumption-disabled-domain-explanation = Microsoft sagt, dass solche E-Mails blockiert werden, nicht mit welcher Antwort. Der Code ist der allgemeine für nicht erlaubte E-Mails.
assumption-sender-lists-of-strangers = Gilt ein Fremder, der im Namen einer Person der Organisation schreibt, in den Absenderlisten eines Empfängers als diese Person?
assumption-sender-lists-of-strangers-address-counts = Ja, die Adresse des Absenders zählt
assumption-sender-lists-of-strangers-authenticated-only = Nein, nur ein authentifizierter Absender
assumption-sender-lists-of-strangers-explanation = Microsoft lässt Absender von außen als Kontakte aufführen, für sie genügt also die Adresse. Über einen Fremden, der sich eine interne Adresse leiht, wird nichts gesagt. Wer sichergehen will, nimmt nur E-Mails aus der Organisation an.
assumption-server-hop-limit = Welche Hop-Grenzen hat ein Empfangsconnector, der keine festlegt?
assumption-server-hop-limit-30-and-8 = MaxHopCount 30, MaxLocalHopCount 8
assumption-server-hop-limit-60-and-5 = MaxHopCount 60, MaxLocalHopCount 5
assumption-server-hop-limit-explanation = Die heutige Seite des Cmdlets nennt 30 und 8; Server älterer Versionen zeigen 60 und 5. Legen Sie beide am Connector fest, um sicherzugehen.
assumption-smtp-certificate-choice = Welches von zwei passenden, für SMTP aktivierten Zertifikaten legt ein Server vor?
assumption-smtp-certificate-choice-untrusted = Das, dem die andere Seite nicht vertraut
assumption-smtp-certificate-choice-trusted = Das, dem die andere Seite vertraut
assumption-smtp-certificate-choice-explanation = Microsoft beschreibt, dass der Server eines davon nimmt und dass der Nachrichtenfluss steht, wenn es das nicht vertrauenswürdige ist. Überlassen Sie SMTP einem einzigen Zertifikat.
assumption-server-sends-to-itself = Was beendet eine Nachricht, die Exchange Server an sich selbst übergibt?
assumption-server-sends-to-itself-hop-count-5-4-6 = Die Hop-Grenze, 554 5.4.6
assumption-server-sends-to-itself-returned-5-3-5 = Der Server bemerkt es sofort, 554 5.3.5
assumption-server-sends-to-itself-explanation = Die Tabelle der Unzustellbarkeitsberichte hat beide Codes für eine Konfiguration, die Nachrichten im Kreis schickt.
