# The page's own labels. Buttons are verbs, labels are in sentence case.

## Program

app-name = Hopscope
app-tagline = Jeden Hop eines hybriden Nachrichtenflusses sehen, bevor es ihn gibt
app-local = Alles bleibt auf diesem Rechner. Nichts wird gesendet.
app-simulation = Dies ist eine Simulation. Sie zeigt, was die Dokumente sagen, nicht was ein echter Mandant tut.

## Bar

bar-label = Hauptsymbolleiste
bar-open-file = Datei öffnen …
bar-save-file = Als Datei speichern
bar-undo = Rückgängig
bar-redo = Wiederholen
bar-close = Schließen
document-title = Titel
document-untitled = Ohne Titel

## Language and theme

language-label = Sprache
theme-label = Design
theme-light = Hell
theme-dark = Dunkel
theme-system = Wie das System
present-scale = Große Schrift zum Vorführen

## Skip links and regions

skip-to-map = Zur Karte springen
skip-to-trace = Zur Ablaufverfolgung springen
region-map = Karte des Nachrichtenflusses
region-player = Wiedergabe
region-lists = Listen
region-drawer = Bereich unten

## Start: an empty document

start-scenario = Szenario öffnen
start-scenario-hint = Systeme, die funktionieren und sich ändern lassen
start-blank = Leer beginnen
start-blank-hint = Ein Mandant und das Internet, sonst nichts
scenarios-title = Szenarien
scenario-open = { $title } öffnen
scenario-flows =
    { $count ->
        [one] eine Nachricht
       *[other] { $count } Nachrichten
    }

## Composer

composer-title = Nachricht
composer-from = Von
composer-to = An
composer-enters-at = Tritt ein bei
composer-enters-at-hint = Wo das Programm des Absenders die Nachricht abgibt
composer-send = Senden
composer-keep = Diese Nachricht im Dokument behalten
composer-messages = Nachrichten
composer-need-recipient = Geben Sie einen Empfänger ein, zum Beispiel bob@contoso.com.

## Player

player-play = Abspielen
player-pause = Anhalten
player-step = Ein Schritt vor
player-back = Ein Schritt zurück
player-start = Zum Anfang
player-end = Zum Ende
player-speed = Geschwindigkeit
player-timeline = Zeitleiste
player-position = Schritt { $step } von { $count }

## Trace

trace-title = Ablaufverfolgung
trace-empty = Senden Sie eine Nachricht, um ihren Weg und die Gründe zu sehen.
trace-passed-over = Übergangen
trace-source = Quelle
trace-evidence = Wie sicher
trace-assumption = Annahme
trace-reading-differs = Mit „{ $reading }“ ginge die Nachricht anders aus: { $verdict }
trace-verdict = Ergebnis
trace-envelope = Umschlag
trace-from-system = von { $system }
trace-code = Code

## Inspector: kinds and lists

inspector-title = Einstellungen
inspector-empty = Wählen Sie etwas auf der Karte oder in einer Liste.
list-recipients = Empfänger
list-inbound-connectors = Eingehende Connectors
list-outbound-connectors = Ausgehende Connectors
list-receive-connectors = Empfangsconnectors
list-send-connectors = Sendeconnectors
list-certificates = Zertifikate
list-assumptions = Annahmen
list-filter = Filtern
list-empty = Noch nichts vorhanden
list-count = { $shown } von { $count }
edit-add-accepted-domain = Akzeptierte Domäne hinzufügen
edit-add-recipient = Empfänger hinzufügen
edit-add-inbound-connector = Eingehenden Connector hinzufügen
edit-add-outbound-connector = Ausgehenden Connector hinzufügen
edit-add-receive-connector = Empfangsconnector hinzufügen
edit-add-send-connector = Sendeconnector hinzufügen
edit-add-transport-rule = Nachrichtenflussregel hinzufügen
edit-add-dns = DNS-Eintrag hinzufügen
edit-add-certificate = Zertifikat hinzufügen
edit-add-relay = Mailsystem hinzufügen
edit-add-condition = Bedingung hinzufügen
edit-add-exception = Ausnahme hinzufügen
edit-add-action = Aktion hinzufügen
edit-duplicate = Duplizieren
edit-delete = Löschen
edit-move-up = Nach oben
edit-move-down = Nach unten
edit-unset = Nicht festgelegt

## Inspector: fields. The cmdlet's parameter stands beside each, untranslated.

field-name = Name
field-domain = Domäne
field-domain-type = Domänentyp
domain-type-authoritative = Autoritativ
domain-type-internal-relay = Internes Relay
domain-type-external-relay = Externes Relay
field-match-subdomains = E-Mails für alle Unterdomänen annehmen
field-ipv6 = E-Mails über IPv6 annehmen
field-default-domain = Standarddomäne
field-sending-from-disabled = Niemand sendet von dieser Domäne
field-sending-to-disabled = Niemand sendet an diese Domäne
field-dkim-signing = Signiert, was sie hinaussendet (DKIM)
hint-online-only = Nur Exchange Online
field-enabled = Eingeschaltet
field-connector-type = Connectortyp
connector-type-on-premises = E-Mail-Server Ihrer Organisation
connector-type-partner = Partnerorganisation
field-sender-domains = Absenderdomänen
field-sender-ip-addresses = Absender-IP-Adressen
field-sender-certificate = Name des Absenderzertifikats
field-require-tls = TLS verlangen
field-restrict-to-certificate = E-Mails ohne dieses Zertifikat ablehnen
field-restrict-to-addresses = E-Mails von anderen Adressen ablehnen
field-retain-headers = Interne Exchange-Kopfzeilen beibehalten
field-treat-as-internal = Nachrichten als intern behandeln
field-associated-domains = Nur für diese akzeptierten Domänen
section-enhanced-filtering = Erweiterte Filterung
field-skip-last-ip = Die letzte Adresse überspringen
field-skip-ips = Diese Adressen überspringen
field-skip-users = Nur für diese Empfänger
field-comment = Kommentar
field-use-of-connector = Verwendung des Connectors
use-only-rule = Nur wenn eine Nachrichtenflussregel Nachrichten dorthin umleitet
use-all-accepted-domains = Für Nachrichten an alle akzeptierten Domänen
use-these-domains = Nur für Nachrichten an diese Domänen
field-routing = Routing
routing-mx = Den MX-Eintrag der Empfängerdomäne verwenden
routing-smart-hosts = Über diese Smarthosts leiten
field-tls = Sicherheit
tls-opportunistic = TLS, wenn die Gegenseite es anbietet
tls-encryption-only = Immer TLS, jedes Zertifikat, auch selbstsigniert
tls-certificate-validation = Immer TLS, Zertifikat einer vertrauenswürdigen Stelle
tls-domain-validation = Immer TLS, vertrauenswürdiges Zertifikat mit diesem Namen
field-tls-domain = Name im Zertifikat
field-smtp-dane-mode = DANE auf dem Weg zu Mail-Exchangern
smtp-dane-mode-opportunistic = Wo das Ziel es hat
smtp-dane-mode-mandatory = Immer: keine E-Mails an ein Ziel ohne DANE
smtp-dane-mode-none = Nie
field-mta-sts-mode = MTA-STS auf dem Weg zu Mail-Exchangern
mta-sts-mode-opportunistic = Wo das Ziel eine Richtlinie hat
mta-sts-mode-none = Nie
field-address-spaces = Adressräume, jeweils mit Kosten
hint-address-spaces = Einer je Zeile: contoso.com;1. Ohne Smarthosts schlägt der Connector die Mail-Exchanger im DNS nach.
problem-address-space = „{ $text }“ ist kein Adressraum; schreiben Sie eine Domäne und Kosten von 1 bis 100: contoso.com;1
problem-binding = „{ $text }“ ist keine Bindung; schreiben Sie eine Adresse und einen Port: 0.0.0.0:25
field-connector-certificate = Zertifikat des Connectors
field-ignore-starttls = Nie TLS verwenden
field-source-servers = Quellserver
field-scoped-connector = Bereichsbezogener Sendeconnector
field-bindings = Netzwerkadapterbindungen
hint-bindings = Leer: jede Adresse, Port 25.
field-remote-ranges = Remotenetzwerkeinstellungen
field-anonymous-users = Anonyme Benutzer
field-exchange-servers = Exchange-Server
field-external-authoritative = Extern geschützt
field-accept-any-recipient = Anonyme Absender dürfen weiterleiten
field-accept-cloud-services-mail = Zertifikatsnamen, die Cloud-E-Mails senden dürfen
field-max-hop-count = Maximale Hopanzahl
field-max-local-hop-count = Maximale lokale Hopanzahl
section-permissions = Berechtigungsgruppen
section-limits = Grenzwerte
field-server = Server
field-exchange-users = Exchange-Benutzer
field-exchange-legacy-servers = Legacy-Exchange-Server
field-partners = Partner
field-offers-tls = Bietet STARTTLS an
field-basic-auth = Clients können sich anmelden (BasicAuth)
field-basic-auth-require-tls = Nur über TLS (BasicAuthRequireTLS)
field-accept-oorg = Zertifikatsnamen mit AcceptOorgProtocol
field-private-key = Der Server hat den privaten Schlüssel
field-for-smtp = Für SMTP aktiviert
field-firewall = Adressen, die die Firewall durchlässt
field-hub-transport = Transportdienst
component-active = Arbeitet
component-inactive = Arbeitet nicht
field-smtp-certificates = Weitere für SMTP aktivierte Zertifikate
field-site = Active Directory-Standort
section-transport-servers = Transportserver
field-servers = Weitere Transportserver
edit-add-server = Transportserver hinzufügen
field-remote-domains = Remotedomänen
field-remote-domain = Domäne
field-auto-forward-enabled = Automatische Weiterleitung dorthin ist erlaubt
field-ndr-enabled = Unzustellbarkeitsberichte gehen dorthin
field-is-internal = Empfänger dort gelten als intern
field-trusted-mail-inbound = Nachrichten von dort überspringen den Spamfilter
edit-add-remote-domain = Remotedomäne hinzufügen
field-site-links = Standortverknüpfungen
edit-add-site-link = Standortverknüpfung hinzufügen
field-site-cost = Kosten
field-hybrid-domains = Domänen der Hybridkonfiguration
section-edge-transport = Edge-Transport
field-edge = Ist ein Edge-Transport-Server
field-recipient-validation = Empfängerüberprüfung
field-edge-subscription = Abonniert
field-subscribed-by = Abonniert von
field-unsynchronized-domains = Noch nicht synchronisierte akzeptierte Domänen
field-unsynchronized-recipients = Noch nicht synchronisierte Empfänger
field-unsynchronized-connectors = Noch nicht synchronisierte Sendeconnectors
field-centralized-transport = Alle Nachrichten über die eigenen Server leiten (zentraler E-Mail-Transport)
field-test-mode = Testmodus
field-sender-rewriting = Absender weitergeleiteter Nachrichten umschreiben
field-validation-recipients = Überprüfungsadressen
field-address = Adresse
field-recipient-kind = Art
recipient-mailbox = Postfach
recipient-mail-user = E-Mail-Benutzer
recipient-mail-contact = E-Mail-Kontakt
recipient-remote-mailbox = Remotepostfach
recipient-distribution-group = Verteilergruppe
recipient-dynamic-distribution-group = Dynamische Verteilergruppe
recipient-unified-group = Microsoft 365-Gruppe
recipient-mail-public-folder = E-Mail-aktivierter öffentlicher Ordner
field-external-address = Externe E-Mail-Adresse
field-remote-routing-address = Remoteroutingadresse
field-proxy-addresses = Weitere Adressen
field-members = Mitglieder
field-filter-finds = Wen der Filter findet
field-folder-elsewhere = Adresse eines Ordners, der anderswo liegt
field-require-sender-authentication = Nur E-Mails aus der Organisation annehmen
field-accepted-senders = Nur E-Mails von diesen Absendern und Gruppen annehmen
field-rejected-senders = Keine E-Mails von diesen Absendern und Gruppen annehmen
field-max-receive-size = Größte Nachricht, die angenommen wird
field-max-send-size = Größte Nachricht, die gesendet werden darf
field-recipient-limits = Meiste Empfänger einer gesendeten Nachricht
field-max-message-size = Größte Nachricht, die angenommen wird
field-max-recipients-per-message = Höchstzahl der Empfänger einer Transaktion
field-send-as = Wer außerdem als dieser Empfänger senden darf
field-mailbox-smtp-auth-disabled = Anmeldung über SMTP
mailbox-smtp-auth-as-organization = Wie die Organisation es festlegt
mailbox-smtp-auth-enabled = Erlaubt
mailbox-smtp-auth-disabled = Deaktiviert
field-forwarding-address = Weiterleiten an (Empfänger der Organisation)
field-forwarding-smtp-address = Weiterleiten an (beliebige Adresse)
field-keep-copy = Kopie im Postfach behalten
field-inbox-rule-redirect = Eine Posteingangsregel leitet um an
field-state = Status
field-mode = Modus
mode-enforce = Erzwingen
mode-audit = Testen ohne Richtlinientipps
mode-audit-and-notify = Testen mit Richtlinientipps
field-conditions = Diese Regel anwenden, wenn
field-actions = Folgendes ausführen
field-exceptions = Außer wenn
field-stop-processing = Keine weiteren Regeln anwenden
field-sender-location = Absenderadresse in Nachricht abgleichen
sender-location-header = Kopfzeile
sender-location-envelope = Umschlag
sender-location-either = Kopfzeile oder Umschlag
field-recipient-address-type = Geprüfte Empfängeradressen
recipient-address-resolved = Die primäre Adresse
recipient-address-original = Die Adresse wie gesendet
field-activation-date = Diese Regel aktivieren am
field-expiry-date = Diese Regel deaktivieren am
field-rule-error-action = Wenn die Regelverarbeitung nicht abgeschlossen wird
rule-error-ignore = Die Nachricht trotzdem senden
rule-error-defer = Die Nachricht zurückstellen
field-all-messages = Alle Nachrichten
field-ttl = Gültigkeitsdauer (Sekunden)
field-values = Werte
field-preference = Priorität
field-mail-exchanger = Mail-Exchanger
field-tlsa = TLSA-Einträge
field-dnssec = Signaturen
dnssec-insecure = Nicht signiert
dnssec-secure = Signiert, und die Signaturen stimmen
dnssec-bogus = Signiert, und die Signaturen stimmen nicht
field-mta-sts-policy = MTA-STS-Richtlinie
field-mta-sts-policy-mode = Was ein Absender mit E-Mails tut, die ihr nicht genügen
mta-sts-policy-enforce = Nicht zustellen
mta-sts-policy-testing = Zustellen und melden
mta-sts-policy-none = Nichts: Die Richtlinie ist zurückgezogen
field-mta-sts-policy-mx = Hosts, die seine E-Mails annehmen
field-certificate-names = Namen
field-issuer = Signiert von
issuer-public = Öffentliche Stelle
issuer-private = Eigene Stelle der Organisation
issuer-self-signed = Sich selbst (selbstsigniert)
field-chain = Sendet mit
chain-complete = Die Zwischenzertifikate
chain-leaf-only = Nichts
field-valid-from = Gültig ab
field-valid-to = Gültig bis
field-host-name = Hostname
field-addresses = Öffentliche Adressen
field-reachability = Port 25
reachability-open = Antwortet
reachability-refused = Lehnt Verbindungen ab
reachability-timed-out = Antwortet nicht
reachability-closed = Antwortet und legt auf
field-server-certificate = Zertifikat hinter STARTTLS
field-client-certificate = Zertifikat, das er beim Senden vorlegt
field-smtp-auth-user = Postfach, als das er sich beim Senden anmeldet
field-no-starttls = Keines: STARTTLS wird nicht angeboten
field-software = Software
software-postfix = Postfix mit Dovecot
field-role = Rolle
role-filter = Filter oder Zusatzdienst
role-partner = Partnerorganisation
role-mailbox-host = Host mit Postfächern
field-accepts = Nimmt E-Mails an für
field-mailboxes = Postfächer
field-next-hop = Gibt weiter an
field-host-routes = Andere nächste Hops für einzelne Domänen
hint-host-routes = Eine pro Zeile: contoso.com [mail.contoso.com].
field-host-forwards = Leitet Nachrichten einzelner Benutzer weiter
hint-host-forwards = Eine pro Zeile: ann@contoso.com ann@contoso.onmicrosoft.com. Eine Adresse, die auch unter den Postfächern steht, behält eine Kopie.
field-host-stamps = Kennzeichnet Nachrichten mit einem Kopffeld
field-host-clients = Clients, die an jeden senden dürfen
field-host-requires-tls = Nimmt Nachrichten nur über TLS an
field-host-checks-spf = Lehnt Nachrichten ab, deren SPF-Prüfung fehlschlägt
field-host-spf-exempt = Von der SPF-Prüfung ausgenommene Clients
field-host-tls = Sicherheit beim Senden
field-initial-domain = Anfangsdomäne
field-reject-direct-send = Direktes Senden ablehnen
field-message-expiration = Stunden in der Warteschlange, 12 bis 24
field-max-recipient-envelope-limit = Höchstzahl der Empfänger einer Nachricht
field-disable-plus-address = Adressen mit +Zusatz nicht für die ohne nehmen
field-smtp-auth-disabled = Anmeldung über SMTP deaktivieren
field-auto-forwarding = Automatische Weiterleitung
auto-forwarding-automatic = Automatisch, vom System gesteuert
auto-forwarding-on = Ein, Weiterleitung ist erlaubt
auto-forwarding-off = Aus, Weiterleitung wird abgelehnt
section-connection-filter = Verbindungsfilterrichtlinie
field-ip-allow-list = IP-Zulassungsliste
field-ip-block-list = IP-Sperrliste
section-spam-filter = Spamfilterrichtlinie
field-spam-action = Spam
field-high-confidence-spam-action = Spam mit hoher Zuverlässigkeit
field-phish-spam-action = Phishing
field-bulk-spam-action = Massensendung
field-allowed-senders = Zugelassene Absender
field-allowed-sender-domains = Zugelassene Domänen
spam-action-junk = Nachricht in den Junk-E-Mail-Ordner verschieben
spam-action-header = X-Kopfzeile hinzufügen
spam-action-subject = Betreffzeile Text voranstellen
spam-action-delete = Nachricht löschen
spam-action-quarantine = Nachricht unter Quarantäne stellen
spam-action-none = Keine Aktion
field-reading = Lesart
field-reading-default = Standard

## Findings

findings-title = Befunde
findings-none = Keine Befunde. Die Prüfungen sehen an dieser Konfiguration nichts Falsches.
severity-error = Fehler
severity-warning = Warnung
severity-notice = Hinweis
findings-fix = Beheben
findings-fix-review = Prüfen Sie diese Änderung, bevor Sie sie behalten
findings-explain = Erklären
findings-confidence = Wie sicher
findings-related = Siehe auch

## Export

export-panel-title = Export
export-files = Dateien
export-download = Als .zip herunterladen
export-copy = Kopieren
export-changed-lines =
    { $count ->
        [one] eine geänderte Zeile
       *[other] { $count } geänderte Zeilen
    }
export-review = Skripte fragen, bevor sie etwas ändern. Lesen Sie sie zuerst.
export-selected = Zeilen der ausgewählten Einstellung

## Lessons

lesson-title = Lektionen
lesson-goal = Ziel
lesson-step = Schritt { $step } von { $count }
lesson-predict = Vorhersagen: Wo endet die Nachricht?
lesson-check = Prüfen
lesson-hint = Tipp
lesson-hint-number = Tipp { $number } von { $count }
lesson-solution = Lösung zeigen
lesson-reset = Neu beginnen
lesson-passed = Bestanden
lesson-failed = Noch nicht
lesson-failed-text =
    { $count ->
        [one] Eine Nachricht endet nicht, wo sie soll.
       *[other] { $count } Nachrichten enden nicht, wo sie sollen.
    }
lesson-expected = Erwartet
lesson-actual = Tatsächlich
lesson-next = Nächste Lektion
lesson-leave = Lektion verlassen
lesson-progress = { $done } von { $count } erledigt

## Map

map-legend = Legende
map-fit = Einpassen
map-zoom-in = Vergrößern
map-zoom-out = Verkleinern
map-lane-outside = Außen
map-lane-cloud = Microsoft 365
map-lane-own = Eigene Server
map-lane-filters = Filter
map-lane-partners = Partner
map-internet = Internet
map-stage-gateway = Gateway
map-stage-filter = Filter
map-stage-rules = Regeln und Verzeichnis
map-stage-storage = Speicher
map-stage-transport = Transport
map-stage-store = Ablage
map-edge-disabled = Ausgeschaltet
map-edge-rule-only = Nur durch eine Regel
map-edge-mx = MX
map-shape-travelling = Unterwegs
map-shape-delivered = Zugestellt
map-shape-held = Wartet in einer Warteschlange
map-shape-loop = Schleife
map-shape-undetermined = Unbestimmt
map-shape-discarded = Verworfen
map-domains =
    { $count ->
        [one] eine Domäne
       *[other] { $count } Domänen
    }
map-rules =
    { $count ->
        [one] eine Regel
       *[other] { $count } Regeln
    }

## Keyboard

keys-title = Tastenkombinationen
keys-play = Abspielen oder anhalten
keys-step = Ein Schritt vor oder zurück
keys-ends = Zum Anfang oder zum Ende
keys-undo = Rückgängig
keys-redo = Wiederholen
keys-save = Als Datei speichern
keys-open = Datei öffnen
keys-fit = Karte einpassen
keys-zoom = Vergrößern oder verkleinern
keys-close = Oberstes schließen
keys-help = Diese Liste zeigen
keys-space = Leertaste
keys-arrows = Pfeiltasten
keys-home-end = Pos1, Ende

## Errors

error-not-loaded = Ein Teil der Seite konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.
error-not-a-document = { $file } ist kein Hopscope-Dokument: { $problem }. Ihr jetziges Dokument ist unverändert.
error-unknown-scenario = Es gibt kein Szenario „{ $name }“.
error-refused = Nicht geändert: { $problem }.

## Toasts

toast-copied = Kopiert
toast-saved = { $file } gespeichert
toast-opened = { $title } geöffnet
toast-deleted = { $name } gelöscht
toast-fixed = Behoben: { $fix }
toast-undo = Rückgängig
autosave-save-copy = Kopie speichern
autosave-refused = Der Browser bewahrt dieses Dokument nicht auf. Speichern Sie es als Datei, damit es nicht verloren geht.
autosave-unreadable = Das Dokument Ihres letzten Besuchs ist nicht lesbar: { $error }. Es liegt beiseite; Sie können eine Kopie speichern.
skip-to-composer = Zur Nachricht springen
region-side = Einzelheiten
bar-open-or-save = Datei
bar-print = Drucken
resize-side = Breite der Einzelheiten
resize-drawer = Höhe der Werkzeuge
tab-map = Karte
tab-details = Einzelheiten
outcome-delivered = Zugestellt
outcome-leaves = Verlässt
outcome-refused = Abgelehnt
outcome-returned = Zurückgesandt
outcome-held = In Warteschlange
outcome-withheld = Zurückgehalten
outcome-discarded = Verworfen
outcome-loops = Läuft im Kreis
outcome-undetermined = Unbestimmt
start-open-file = Datei öffnen
start-open-file-hint = Ein hier gespeichertes Dokument. Es bleibt auf diesem Rechner.
start-lead = Ein Hybrid aus Microsoft 365 und eigenen Mailservern zeichnen, eine Nachricht hindurchschicken und lesen, warum sie ihren Weg nimmt.
start-tenant-title = Neues Hybrid
scenario-facts = { $systems } Systeme, { $messages } Nachrichten zum Senden
composer-kept = Die Nachricht ist im Dokument aufbewahrt.
sample-line = { $from } an { $to }
speed-50 = ½×
speed-100 = 1×
speed-200 = 2×
speed-400 = 4×
map-stage-way-out = Ausgang
map-connectors =
    { $count ->
        [one] ein Connector
       *[other] { $count } Connectors
    }
map-mailboxes =
    { $count ->
        [one] ein Postfach
       *[other] { $count } Postfächer
    }
map-help = Pfeiltasten bewegen zwischen Systemen und Verbindungen, Enter wählt aus, Plus und Minus zoomen, 0 passt ein.
map-tenant-fact = Exchange Online
map-exchange-server-fact = Exchange Server
map-internet-fact = Alle anderen
map-by-mx = Über MX
map-mx-of = MX { $domains }
map-edge-connector = Connector
map-edge-label = { $name }: von { $from } nach { $to }
map-edge-tls-opportunistic = TLS, falls angeboten
map-edge-tls-any = TLS, jedes Zertifikat
map-edge-tls-trusted = TLS, vertrautes Zertifikat
map-edge-tls-named = TLS, benanntes Zertifikat
map-edge-by-address = Über IP-Adresse
map-edge-by-certificate = Über Zertifikat
map-edge-by-domain = Über Absenderdomäne
map-edge-relayhost = Relayhost
map-edge-transport = Transport
map-edge-forward = Reicht weiter
map-edge-subscription = Edge-Abonnement
map-legend-lines = Linien
map-legend-shapes = Wo eine Nachricht endet
map-edge-plain = In Gebrauch
map-findings =
    { $count ->
        [one] ein Befund
       *[other] { $count } Befunde
    }
map-copies =
    { $count ->
        [one] eine Kopie
       *[other] { $count } Kopien
    }
trace-go-to-step = Diesen Schritt auf der Karte zeigen
trace-values = Werte
trace-other-readings = Eine andere Lesart ändert das
trace-report = Unzustellbarkeitsbericht
trace-recipients = Empfänger
keys-present = Präsentationsgröße
keys-map = Auf der Karte bewegen
keys-enter = Eingabe
keys-select = Auf der Karte auswählen
keys-message = Nachricht schreiben
trace-expand = Alle Einzelheiten zeigen
trace-collapse = Einzelheiten ausblenden

## Forms, lists and tools

section-general = Allgemein
section-identification = Woran der Absender erkannt wird
section-security = Sicherheit
section-validation = Überprüfung
section-more = Weitere Einstellungen
section-forwarding = Weiterleitung
section-delivery-restrictions = Von wem E-Mails angenommen werden
section-remote-domains = Remotedomänen
section-host = Host
section-relay-domains = Domänen, die weitergegeben werden
section-next-hop = Wohin Nachrichten gehen
section-relaying = Wer weiterleiten darf
section-tls = TLS beim Senden
section-store = Postfachspeicher (Dovecot)
section-local = Lokale Zustellung
section-virtual = Postfach- und Aliasdomänen
hint-domain-type = Was mit einer Adresse geschieht, die das Verzeichnis nicht kennt.
hint-rename = Alles, was den Namen verwendet, folgt einem neuen Namen.
hint-mx = Je Zeile eines: Priorität und Host, etwa 10 mail.contoso.com. Der Null-MX ist 0 und ein Punkt.
hint-tlsa = Je Zeile einer: Verwendung, Selektor, Abgleich und das Zertifikat, aus dem er gebildet wurde, etwa 3 1 1 mail.contoso.com. Ohne Namen passt er zu keinem Zertifikat hier.
hint-no-action = Noch keine Aktion: Die Regel ändert nichts.
hint-no-exception = Keine Ausnahme.
hint-transport-maps = Je Zeile eines: Adresse oder Domäne, dann der Transport, etwa example.com smtp:[mail.example.com].
hint-sender-relayhost-maps = Je Zeile eines: Absender oder @Domäne, dann der Relayhost, oder DUNNO.
hint-next-hop = In eckigen Klammern der Host selbst, ohne sie seine Mail-Exchanger.
hint-tls-policy-maps = Je Zeile eines: nächster Hop wie beim Routing, Stufe und bei Bedarf match=.
hint-alias-maps = Je Zeile eines: Name, dann eine oder mehrere Adressen, etwa postmaster ann@contoso.com. Eine .forward-Datei ist die Zeile ihres Benutzers.
hint-virtual-alias-maps = Je Zeile eines: Adresse, dann ein oder mehrere Ziele.
state-enabled = Aktiviert
state-disabled = Deaktiviert
scope-inside = Innerhalb der Organisation
scope-outside = Außerhalb der Organisation
condition-recipient-domain-is = Die Domäne des Empfängers ist
condition-sent-to = Der Empfänger ist diese Person
condition-sent-to-member-of = Der Empfänger ist Mitglied dieser Gruppe
condition-sent-to-scope = Der Empfänger befindet sich
condition-recipient-address-contains-words = Die Adresse des Empfängers enthält eines dieser Wörter
condition-any-of-recipient-address-contains-words = Die Adresse irgendeines Empfängers enthält eines dieser Wörter
condition-recipient-address-matches-patterns = Die Adresse des Empfängers entspricht einem dieser Textmuster
condition-any-of-recipient-address-matches-patterns = Die Adresse irgendeines Empfängers entspricht einem dieser Textmuster
condition-any-of-to-header = Das Feld „An“ enthält diese Person
condition-any-of-to-header-member-of = Das Feld „An“ enthält ein Mitglied dieser Gruppe
condition-any-of-cc-header = Das Feld „Cc“ enthält diese Person
condition-any-of-cc-header-member-of = Das Feld „Cc“ enthält ein Mitglied dieser Gruppe
condition-any-of-to-cc-header = Das Feld „An“ oder „Cc“ enthält diese Person
condition-any-of-to-cc-header-member-of = Das Feld „An“ oder „Cc“ enthält ein Mitglied dieser Gruppe
condition-sender-domain-is = Die Domäne des Absenders ist
condition-from = Der Absender ist diese Person
condition-from-member-of = Der Absender ist Mitglied dieser Gruppe
condition-from-scope = Der Absender befindet sich
condition-from-address-contains-words = Die Adresse des Absenders enthält eines dieser Wörter
condition-from-address-matches-patterns = Die Adresse des Absenders entspricht einem dieser Textmuster
condition-sender-ip-ranges = Die IP-Adresse des Absenders liegt in einem dieser Bereiche
condition-header-contains = Ein Nachrichtenkopf enthält eines dieser Wörter
condition-header-matches = Ein Nachrichtenkopf entspricht einem dieser Textmuster
condition-subject-contains-words = Der Betreff enthält eines dieser Wörter
condition-subject-matches-patterns = Der Betreff entspricht einem dieser Textmuster
condition-message-size-over = Die Nachrichtengröße ist größer oder gleich
condition-scl-over = Das Spam Confidence Level (SCL) ist größer oder gleich
action-route-connector = Die Nachricht an diesen Connector umleiten
action-require-tls = TLS-Verschlüsselung verlangen
action-redirect = Die Nachricht an diese Empfänger umleiten
action-add-to-recipients = Empfänger zum Feld „An“ hinzufügen
action-copy-to = Empfänger zum Feld „Cc“ hinzufügen
action-blind-copy-to = Empfänger zum Feld „Bcc“ hinzufügen
action-moderate = Die Nachricht zur Genehmigung an diese Personen weiterleiten
action-quarantine = Die Nachricht an die gehostete Quarantäne übermitteln
action-set-scl = Das Spam Confidence Level (SCL) festlegen
action-prepend-subject = Dem Betreff der Nachricht voranstellen
action-disclaimer = Haftungsausschluss auf die Nachricht anwenden
action-reject = Die Nachricht mit einer Erklärung ablehnen
action-delete = Die Nachricht löschen, ohne jemanden zu benachrichtigen
action-set-header = Einen Nachrichtenkopf setzen
action-remove-header = Einen Nachrichtenkopf entfernen
field-header-name = Name des Nachrichtenkopfs
field-header-value = Wert des Nachrichtenkopfs
field-reason-text = Erklärung
field-status-code = Erweiterter Statuscode
field-priority = Priorität
field-missing = { $name } (gibt es nicht)
field-line-problem = Zeile { $line }: { $problem }
field-relay-domains = Domänen
field-relay-recipient-maps = Adressen, für die Nachrichten angenommen werden
field-transport-maps = Routen
field-sender-relayhost-maps = Relayhost nach Absender
field-relayhost = Relayhost für alles andere
field-mynetworks = Clients, die überallhin senden dürfen
field-unauthorized-destination = Was andere Clients für fremde Domänen bekommen
unauthorized-defer = Später noch einmal versuchen (454 4.7.1)
unauthorized-reject = Eine Ablehnung (554 5.7.1)
field-restriction-classes = Clients, die nur an aufgeführte Empfänger schreiben dürfen
field-recipient-delimiter = Adresserweiterungen beginnen mit
field-rejected-clients = Abgelehnte Clients
field-empty-sender-key = Suchschlüssel für den leeren Absender
field-unbuilt-tables = Nie mit postmap gebaute Tabellen
field-class-clients = Clients
field-class-recipients = Empfänger
edit-add-restriction-class = Einschränkungsklasse hinzufügen
field-tls-level = TLS
tls-level-none = Kein TLS
tls-level-may = TLS, wenn die Gegenseite es anbietet
tls-level-encrypt = Immer TLS, beliebiges Zertifikat
tls-level-fingerprint = Immer TLS, eines der aufgeführten Zertifikate
tls-level-dane = TLS, wie TLSA-Einträge es verlangen, sonst wenn angeboten
tls-level-dane-only = Nur wo TLSA-Einträge TLS verlangen
field-fingerprints = Erwartete Zertifikate bei Stufe fingerprint
tls-level-verify = Immer TLS, vertrautes Zertifikat mit dem Namen des nächsten Hops
tls-level-secure = Immer TLS, vertrautes Zertifikat mit dem Namen aus der Richtlinie
field-tls-policy-maps = TLS für einzelne nächste Hops
field-dovecot = Dovecot führt die Postfächer
field-dovecot-users = Postfächer
field-dovecot-fault = Was Dovecot an der Zustellung hindert
dovecot-fault-no-passdb = Es gibt keine passdb
dovecot-fault-store-unwritable = In den Speicher lässt sich nicht schreiben
dovecot-fault-username-format = auth_username_format macht einen anderen Namen daraus
field-mydestination = Hier zugestellte Domänen
field-local-recipient-maps = Lokale Empfänger
field-behind-nat = Hinter Adressübersetzung
hint-behind-nat = Ein anderes Gerät hat die öffentlichen Adressen des Servers
field-proxy-interfaces = Öffentliche Adressen des übersetzenden Geräts
field-not-yet-at-edge = Gerade angelegt: Der Rand hat es noch nicht
field-alias-maps = Wofür lokale Namen stehen
field-mailbox-transport-maps = Transport einzelner Benutzer
field-mailbox-transport = Transport aller Benutzer
field-fallback-transport-maps = Transport einzelner unbekannter Benutzer
field-fallback-transport = Transport unbekannter Benutzer
field-luser-relay = Für lokale Empfänger, die sonst nichts annimmt
field-virtual-mailbox-domains = Postfachdomänen
field-virtual-mailbox-maps = Postfächer
field-virtual-transport = Transport zu den Postfächern
field-virtual-alias-domains = Aliasdomänen
field-virtual-alias-maps = Aliasse
field-relay-transport = Transport für weitergegebene Domänen
field-default-transport = Transport für alle anderen Domänen
field-sender-transport-maps = Transport nach Absender
field-hopcount-limit = Hop-Grenze
field-message-size-limit = Größte Nachricht (Bytes)
edit-accept-every-address = Keine Tabelle: Jede Adresse wird angenommen
edit-remove = Entfernen
edit-add-connector = Connector hinzufügen
add-tenant = Microsoft 365-Mandant
add-postfix = Postfix-Server
problem-network = „{ $text }“ ist keine Adresse und kein Netz; schreiben Sie 192.0.2.1 oder 192.0.2.0/24
problem-ip-address = „{ $text }“ ist keine IP-Adresse dieser Art
problem-number = „{ $text }“ ist keine ganze Zahl
problem-mail-exchanger = „{ $text }“ ist kein Mail-Exchanger; schreiben Sie Priorität und Host, etwa 10 mail.contoso.com
problem-map-line = „{ $text }“ braucht zwei Teile mit einem Leerzeichen dazwischen
problem-tls-policy = „{ $text }“ ist keine Richtlinie; schreiben Sie den nächsten Hop und none, may, encrypt, verify oder secure
inspector-internet = Alle anderen: jeder Absender und Empfänger, den dieses Dokument nicht beschreibt. Hier gibt es nichts einzustellen.
inspector-used-by = Verwendet von
inspector-used-by-nothing = Keine andere Einstellung nennt es.
assumptions-intro = Wo die Quellen einander widersprechen oder schweigen, folgt dieses Dokument diesen Lesarten.
list-systems = Systeme
list-domains-short = Domänen
list-connectors = Connectors
list-rules-short = Regeln
list-dns-short = DNS
list-no-match = Kein Treffer
toast-deleted-in-use = { $name } gelöscht. Noch genannt von: { $users }
findings-show = Zeigen
findings-show-under-reading = Zeigen mit der Lesart „{ $reading }“
findings-reading-taken = Lesart übernommen: { $reading }
export-changed-line = Geändert
export-changed-file = Durch die letzte Änderung anders
export-cut = Die ersten { $count } Zeilen. Kopieren oder herunterladen für alle.
export-omissions = Nicht exportiert
lesson-send = Diese Nachricht senden
lesson-show-element = Zeigen
lesson-play = Abspielen und ansehen
lesson-right = Richtig.
lesson-wrong = Nicht so.
lesson-next-hint = Nächster Tipp
lesson-solution-shown = Das ist eine richtige Antwort.
lesson-step-back = Voriger Schritt
lesson-step-on = Nächster Schritt
faults-title = Kaputt machen
faults-intro = Fehler aus der Praxis, im geöffneten Szenario erzeugt. Jeder lässt sich rückgängig machen und beheben.
faults-none = Öffnen Sie ein Szenario, um es kaputt zu machen.
faults-break = Kaputt machen
faults-broken = Kaputt. Sehen Sie, wohin Nachrichten jetzt gehen.
faults-repair = Beheben
faults-repaired = Behoben
faults-other = Andere Fehler
trace-looked-at = Angesehen

# What a message says beside its envelope
message-facts-title = Mehr über die Nachricht
message-facts-count =
    { $count ->
        [one] Mehr über die Nachricht: eine Angabe
       *[other] Mehr über die Nachricht: { $count } Angaben
    }
message-facts-lead = Filter, Regeln und Connectors sehen auf mehr als Absender und Empfänger. Was hier offen bleibt, spielt keine Rolle.
message-facts-clear = Nichts weiter angeben
section-message-content = Was sie enthält
section-message-connection = Woher sie kommt
field-message-from = Autor
field-message-headers = Kopfzeilen
field-message-headers-hint = Eine je Zeile: X-Marker: yes
field-signatures = Signaturen
signature-add = Signatur hinzufügen
field-signature-domain = Signiert von
field-signature-valid = Gilt beim Versand
field-content = Was Filter finden
content-nothing = Nicht angegeben: nichts
content-clean = Nichts
content-bulk = Massensendung
content-spam = Spam
content-high-confidence-spam = Spam, hohe Zuverlässigkeit
content-phishing = Phishing
content-high-confidence-phishing = Phishing, hohe Zuverlässigkeit
content-malware = Schadsoftware
field-message-size = Größe
field-message-size-hint = 36MB, 500KB oder eine Zahl von Bytes; ohne Angabe passt sie überall
field-message-day = Tag des Versands
field-message-day-hint = 2026-11-30; ohne Angabe zählt bei Zertifikaten und Regeln kein Datum
field-client-address = Adresse, von der der Client sich verbindet
field-client-address-hint = Bei Absendern im Internet
field-reputations = Was gegen Clientadressen spricht
field-reputations-hint = Eine je Zeile, 192.0.2.7: blockList; oder banned, suddenVolume, noReverseDns
field-exchange-online-address = Adresse, von der Exchange Online sendet
field-exchange-online-address-hint = Wo eine Firewall oder ein Connector nur einen Teil von Microsofts Adressen kennt
problem-name-and-value = „{ $text }“ ist kein Name mit Wert; schreiben Sie Name: Wert
problem-header-name = „{ $text }“ ist kein Name einer Kopfzeile
field-without-valid-from = Sie hat kein gültiges Feld From
field-sender-reputation = Was gegen das sendende Postfach spricht
sender-reputation-none = Nichts
sender-reputation-blocked = Gesperrt: Es hat zu viel Spam gesendet
sender-reputation-spam-abuse = Wegen Missbrauchs verbannt
sender-reputation-banned = Verbannt
sender-reputation-daily-recipient-limit = Hat seine Empfänger für heute gehabt
sender-reputation-submission-quota = Hat so viele Nachrichten gesendet, wie es darf
sender-reputation-tenant-threshold = Der Mandant hat zu viel Spam oder Massenmail gesendet
sender-reputation-unregistered-domains = Der Mandant hat viele Nachrichten nicht registrierter Domänen gesendet
sender-reputation-low-reputation-address = Der Mandant ist neu und sendet von Adressen mit geringem Ansehen
field-envelope-recipients = Umschlagempfänger einer Domäne
field-envelope-recipients-hint = Wo ihre Transaktion mehr davon hat, als die Nachricht nennt
