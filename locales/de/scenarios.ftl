# The shipped scenarios: title, description, and the labels of the buttons that break and repair them.
# Names in quotation marks are names of elements and stay as they are, as do parameters and codes.

scenarios-systems = Die fünf Systeme
scenarios-topologies = Alle Hybridtopologien
scenarios-failures = Fehler und ihre Behebung

## Topologies

scenario-centralized-mail-transport-title = Exchange-Hybrid mit zentralisiertem Nachrichtentransport
scenario-centralized-mail-transport-description = Alles vom und zum Internet läuft über den Exchange Server der Firma. Eine Gruppe mit einem Kunden darin und ein Postfach mit Weiterleitung zeigen, was nicht noch einmal hinuntergeschickt wird.
scenario-centralized-mail-transport-fault-internal-relay = Die Domäne in der Cloud auf InternalRelay stellen
scenario-centralized-mail-transport-fault-forwarding-forbidden = Weiterleitung in der Richtlinie für ausgehenden Spam verbieten
scenario-centralized-mail-transport-fault-no-wildcard = Der Connector nennt contoso.com statt *
scenario-centralized-mail-transport-fix-wildcard = * in RecipientDomains eintragen
scenario-centralized-mail-transport-fault-no-connector = Den Connector zum eigenen Server löschen
scenario-centralized-mail-transport-fault-accepted-domains-only = Der Connector gilt für alle akzeptierten Domänen statt für *
scenario-mx-on-premises-title = Exchange-Hybrid mit MX am eigenen Server
scenario-mx-on-premises-description = Nachrichten aus dem Internet kommen am Exchange Server der Firma an, der weitergibt, was in die Cloud gehört. Ein Partner-Connector weist ab, wer den MX-Eintrag umgeht.
scenario-mx-on-premises-fault-door-open = Den Partner-Connector löschen
scenario-mx-on-premises-fault-centralized-transport = Zentralisierten Nachrichtentransport einschalten
scenario-mx-and-relay-through-microsoft-365-title = Eigener Server mit MX, der über Microsoft 365 sendet
scenario-mx-and-relay-through-microsoft-365-description = Wie mit MX am eigenen Server, doch sendet der Server alles für das Internet über Microsoft 365: auch Unzustellbarkeitsberichte, Weitergeleitetes und fremde Absenderdomänen.
scenario-mx-and-relay-through-microsoft-365-fault-by-address = Den Server an seiner Adresse erkennen
scenario-mx-and-relay-through-microsoft-365-fix-by-certificate = Den Server an seinem Zertifikat erkennen
scenario-filter-in-front-title = Ein Filter davor, alle Postfächer in Microsoft 365
scenario-filter-in-front-description = Der MX-Eintrag nennt einen Cloudfilter, der die Nachrichten an Microsoft 365 weitergibt. Suns Firma ist ein weiterer Kunde desselben Filters.
scenario-filter-in-front-fault-door-open = Den Partner-Connector löschen
scenario-filter-in-front-fault-filter-as-own-server = Den Filter als eigenen E-Mail-Server eintragen
scenario-filter-in-front-fix-partner = Ihn als Partner eintragen, mit seinen Adressen
scenario-archive-both-ways-title = Ein Archiv, durch das die Nachrichten in beiden Richtungen laufen
scenario-archive-both-ways-description = Nachrichten aus dem Internet kommen durch ein Cloudarchiv, Nachrichten ins Internet verlassen die Firma dort über einen Partner-Connector für *. Was zum eigenen Server geht, nimmt einen genaueren Connector.
scenario-archive-both-ways-fault-by-rule = Den Connector von einer Regel wählen lassen
scenario-archive-both-ways-fault-known-by-address = Das Archiv erkennt seinen Kunden allein an Microsofts Adressen
scenario-filter-in-front-of-hybrid-title = Ein Filter vor einem Hybrid
scenario-filter-in-front-of-hybrid-description = Der MX-Eintrag nennt einen Cloudfilter; Johns Postfach liegt auf dem eigenen Server, die von Bob und Dora in Microsoft 365. Ausgehendes läuft nicht durch den Filter.
scenario-filter-in-front-of-hybrid-fault-filter-to-own-server = Den Filter an den eigenen Server zustellen lassen
scenario-several-domains-title = Mehrere Domänen auf beiden Seiten
scenario-several-domains-description = Die Firma hat zwei Domänen mit Postfächern auf dem eigenen Server. Jede muss akzeptiert, vom richtigen Typ und vom Connector erfasst sein.
scenario-several-domains-fault-one-covered = Der Connector nennt nur die erste Domäne
scenario-several-domains-fix-all-accepted-domains = Den Connector für alle akzeptierten Domänen gelten lassen
scenario-several-domains-fault-one-covered-mx-at-server = Ebenso, und der MX-Eintrag der zweiten Domäne zeigt zum eigenen Server
scenario-several-domains-fault-second-authoritative = Die zweite Domäne auf Authoritative stellen
scenario-several-domains-fix-mail-user = Einen E-Mail-Benutzer für Nina anlegen
scenario-several-domains-fault-second-not-accepted = Die zweite Domäne ist gar nicht akzeptiert
scenario-several-domains-fault-sub-domain-without-connector = Unterdomänen annehmen, ohne Connector für sie
scenario-several-domains-fix-sub-domains-covered = *.contoso.com in den Connector aufnehmen
scenario-no-cloud-mailboxes-title = Schutz in der Cloud, alle Postfächer auf dem eigenen Server
scenario-no-cloud-mailboxes-description = Exchange Online Protection steht zwischen dem Internet und dem eigenen Server; niemand hat ein Postfach in der Cloud.
scenario-no-cloud-mailboxes-fault-authoritative = Die Domäne auf Authoritative stellen
scenario-no-cloud-mailboxes-fix-mail-users = E-Mail-Benutzer für lokale Adressen anlegen
scenario-partner-with-forced-tls-title = Ein Partner mit erzwungenem TLS
scenario-partner-with-forced-tls-description = Nachrichten zwischen der Firma und ihrer Bank müssen in beiden Richtungen verschlüsselt sein, mit geprüftem Zertifikat.
scenario-partner-with-forced-tls-fault-certificate-self-signed = Das Zertifikat der Bank ist selbstsigniert
scenario-partner-with-forced-tls-fault-wildcard-alone = Der ausgehende Connector nennt nur *.contosobank.com
scenario-partner-with-forced-tls-fix-both-listed = Auch contosobank.com eintragen
scenario-own-server-switched-off-title = Der eigene Server ist abgeschaltet
scenario-own-server-switched-off-description = Alle sind zu Microsoft 365 umgezogen, der alte Server ist aus. Jeder Fehler ist etwas, das liegen blieb.
scenario-own-server-switched-off-fault-connector-left = InternalRelay und der Connector zum alten Server sind geblieben
scenario-own-server-switched-off-fix-authoritative = Die Domäne auf Authoritative stellen und den Connector löschen
scenario-own-server-switched-off-fault-internal-relay-left = InternalRelay ist geblieben, der Connector ist weg
scenario-own-server-switched-off-fault-centralized-transport-left = Der zentralisierte Nachrichtentransport ist noch an
scenario-own-server-switched-off-fix-connector-deleted = Den Connector löschen
scenario-own-server-switched-off-fault-rule-left = Eine Regel zum alten Server ist geblieben
scenario-own-server-switched-off-fault-spf-left = Die alte Adresse steht noch im SPF-Eintrag
scenario-own-server-switched-off-fault-mail-user-left = John ist noch E-Mail-Benutzer des alten Servers
scenario-every-connector-combination-title = Alle Kombinationen von Connectors
scenario-every-connector-combination-description = Von und zu Office 365, der eigenen Organisation, einem Partner und dem Internet: nach allen akzeptierten Domänen, einer Domäne, Unterdomänen, * und Regel; über Smarthost und MX-Eintrag; und was die Empfangsconnectors des eigenen Servers erlauben.
scenario-every-connector-combination-fault-application-may-not-relay = Der Connector der Anwendungen darf nicht an beliebige Empfänger annehmen
scenario-every-connector-combination-fix-any-recipient = Ms-Exch-SMTP-Accept-Any-Recipient erteilen
scenario-every-connector-combination-fault-bound-to-587 = Der Connector für Office 365 hört nur auf Port 587
scenario-every-connector-combination-fix-bound-to-25 = Ihn an Port 25 binden
scenario-every-connector-combination-fault-capabilities-missing = TlsDomainCapabilities nennt Office 365 nicht
scenario-every-connector-combination-fix-capabilities-set = TlsDomainCapabilities setzen
scenario-every-connector-combination-fault-headers-not-kept = Interne Kopfzeilen vom eigenen Server werden nicht übernommen
scenario-every-connector-combination-fix-headers-kept = Sie übernehmen: CloudServicesMailEnabled
scenario-every-connector-combination-fault-self-signed = Das Zertifikat des eigenen Servers ist selbstsigniert
scenario-every-connector-combination-fix-public-certificate = Ein öffentliches Zertifikat besorgen
scenario-scenarios-and-best-practices-title = Szenarien und bewährte Methoden
scenario-scenarios-and-best-practices-description = Wo Postfächer liegen, wo Nachrichten ankommen und was MX und SPF dann sagen müssen; zentralisierter Nachrichtentransport und „Unable to relay“; ein Filter davor; und eine Firma, deren Postfächer nacheinander von einem IMAP-Host umziehen.
scenario-scenarios-and-best-practices-fault-all-online = MX und SPF, als wäre alles online
scenario-scenarios-and-best-practices-fault-mx-at-the-server = MX am eigenen Server, SPF mit beiden
scenario-scenarios-and-best-practices-fault-all-on-premises = MX und SPF, als wäre alles lokal
scenario-scenarios-and-best-practices-fault-new-ranges-missing = Zentralisierter Nachrichtentransport, und neuere Bereiche von Microsoft fehlen
scenario-scenarios-and-best-practices-fix-ranges-added = Alle Bereiche von Microsoft eintragen
scenario-scenarios-and-best-practices-fault-old-certificate-name = Zentralisierter Nachrichtentransport, und Microsofts altes Zertifikat ist eingetragen
scenario-scenarios-and-best-practices-fix-certificate-name-renewed = mail.protection.outlook.com eintragen
scenario-scenarios-and-best-practices-fault-mailbox-prepared = Ullas Postfach ist online vorbereitet
scenario-scenarios-and-best-practices-fault-no-forwarding = Der IMAP-Host leitet Max' Nachrichten nicht weiter
scenario-scenarios-and-best-practices-fix-forwarding = Sie an seine Adresse unter onmicrosoft.com weiterleiten
scenario-scenarios-and-best-practices-fault-left-in-group = Mia ist umgezogen und noch in der Gruppe
scenario-scenarios-and-best-practices-fix-out-of-the-group = Mia aus der Gruppe nehmen
scenario-scenarios-and-best-practices-fault-sub-domain-forwarding = Der IMAP-Host leitet in eine Unterdomäne weiter
scenario-scenarios-and-best-practices-fix-proxy-address = Mia diese Adresse geben
scenario-scenarios-and-best-practices-fault-cut-over = Alle sind umgezogen, und alles ist aufgeräumt
scenario-applications-and-devices-title = Anwendungen und Geräte
scenario-applications-and-devices-description = Ein Drucker sendet Nachrichten: direkt an den Mandanten, mit einem Connector für seine Adresse oder über den eigenen Exchange Server.
scenario-applications-and-devices-fault-direct-send-rejected = Direktes Senden ablehnen
scenario-applications-and-devices-fix-connector-for-the-printer = Einen Connector für die Adresse des Druckers anlegen
scenario-applications-and-devices-fault-over-own-server = Über den eigenen Exchange Server senden
scenario-loops-title = Schleifen
scenario-loops-description = Ein funktionierender Exchange-Hybrid und vier Arten, seine Nachrichten kreisen zu lassen.
scenario-loops-fault-smart-host-leads-back = Der Smarthost ist Microsoft 365 selbst
scenario-loops-fix-smart-host-own-server = Den eigenen Server als Smarthost eintragen
scenario-loops-fault-forwarding-in-a-ring = David und Nora leiten einander weiter
scenario-loops-fix-nora-keeps-her-mail = Nora ihre Nachrichten behalten lassen
scenario-loops-fault-second-mail-exchanger = Ein alter Host ist der erste Mail-Exchanger
scenario-loops-fix-single-mail-exchanger = Nur Microsoft 365 stehen lassen
scenario-loops-fault-moved-back-and-forth = Zentralisierter Nachrichtentransport ist an, und der eigene Server schickt die Domäne hinauf
scenario-add-on-service-title = Ein Zusatzdienst für ausgehende Nachrichten
scenario-add-on-service-description = Eine Regel schickt jede Nachricht der Benutzer an einen Signaturdienst, der sie kennzeichnet und zurückschickt.
scenario-add-on-service-fault-header-missing = Der Dienst setzt seine Kopfzeile nicht
scenario-add-on-service-fix-header-stamped = Den Dienst seine Kopfzeile setzen lassen

## Microsoft 365 in front of Postfix and Dovecot

scenario-microsoft-365-in-front-of-postfix-title = Microsoft 365 vor einem internen Server mit Postfix und Dovecot
scenario-microsoft-365-in-front-of-postfix-description = Nachrichten für example.com kommen bei Microsoft 365 an. Bob und Dora haben Cloudpostfächer, Alice und Carol haben ihre auf dem internen Server. Eine Nachrichtenflussregel sendet Nachrichten für die Domäne hinunter an den internen Server; der Server sendet alles, was nicht seines ist, hinauf an Microsoft 365.
scenario-microsoft-365-in-front-of-postfix-fault-documented-reading = Die Regel so lesen, wie Microsoft sie dokumentiert: Sie erfasst jede Nachricht für die Domäne
scenario-microsoft-365-in-front-of-postfix-fix-connector-by-domain = Die Regel löschen und den Connector die Domäne bedienen lassen
scenario-microsoft-365-in-front-of-postfix-fix-group-exception = Die Cloudbenutzer über eine Gruppe von der Regel ausnehmen
scenario-microsoft-365-in-front-of-postfix-fix-refuse-cloud-users = Postfix ablehnen lassen, was Microsoft 365 für andere als lokale Benutzer sendet (beendet die Schleife, stellt aber nicht mehr zu)
scenario-microsoft-365-in-front-of-postfix-fault-rule-deleted = Nur die Regel löschen
scenario-microsoft-365-in-front-of-postfix-fault-rule-only-audits = Die Regel ist im Überwachungsmodus
scenario-microsoft-365-in-front-of-postfix-fix-rule-enforced = Die Regel auf Erzwingen stellen
scenario-microsoft-365-in-front-of-postfix-fault-connector-disabled = Der Connector „To Local“ ist ausgeschaltet
scenario-microsoft-365-in-front-of-postfix-fix-connector-enabled = Den Connector einschalten
scenario-microsoft-365-in-front-of-postfix-fault-other-public-address = „From Local“ führt eine andere Adresse auf, als der Server hat
scenario-microsoft-365-in-front-of-postfix-fix-address-listed = Die Adresse des Servers in „From Local“ aufführen
scenario-microsoft-365-in-front-of-postfix-fault-direct-send-rejected = „From Local“ führt eine andere Adresse auf, und direktes Senden wird abgelehnt
scenario-microsoft-365-in-front-of-postfix-fault-bare-sender-key = Dem Schlüssel in der Absendertabelle von Postfix fehlt das @
scenario-microsoft-365-in-front-of-postfix-fix-sender-key-with-at = Den Schlüssel als @example.com schreiben
scenario-microsoft-365-in-front-of-postfix-fault-authoritative-domain = Die Domäne ist Authoritative statt InternalRelay
scenario-microsoft-365-in-front-of-postfix-fix-internal-relay = Die Domäne auf InternalRelay stellen
scenario-microsoft-365-in-front-of-postfix-fault-certificate-demanded = „To Local“ verlangt ein Zertifikat einer öffentlichen Stelle
scenario-microsoft-365-in-front-of-postfix-fix-any-certificate = Jedes Zertifikat annehmen (EncryptionOnly)
scenario-microsoft-365-in-front-of-postfix-fix-public-certificate = Ein öffentliches Zertifikat für den internen Server besorgen
scenario-microsoft-365-in-front-of-postfix-fault-starttls-missing = Der interne Server bietet kein STARTTLS an
scenario-microsoft-365-in-front-of-postfix-fix-starttls-offered = STARTTLS mit dem Zertifikat des Servers anbieten
scenario-microsoft-365-in-front-of-postfix-fault-port-25-refused = Port 25 des internen Servers ist geschlossen
scenario-microsoft-365-in-front-of-postfix-fault-port-25-silent = Unter der Adresse des internen Servers antwortet nichts
scenario-microsoft-365-in-front-of-postfix-fix-port-25-open = Port 25 für Microsoft 365 öffnen
scenario-microsoft-365-in-front-of-postfix-fault-domain-in-mydestination = Die Domäne steht in mydestination statt in relay_domains
scenario-microsoft-365-in-front-of-postfix-fix-relay-domain = Die Domäne nach relay_domains verschieben
scenario-microsoft-365-in-front-of-postfix-fault-bounces-through-microsoft-365 = Postfix sendet seine Unzustellbarkeitsberichte über Microsoft 365
scenario-microsoft-365-in-front-of-postfix-fault-host-name-as-sender = Programme auf dem internen Server schreiben als root@mail.example.com, und alles geht über Microsoft 365
scenario-microsoft-365-in-front-of-postfix-fix-certificate-connector = „From Local“ den Server an einem öffentlichen Zertifikat erkennen lassen
scenario-microsoft-365-in-front-of-postfix-fix-bounces-by-mx = Unzustellbarkeitsberichte direkt an den Mail-Exchanger des Empfängers senden
scenario-microsoft-365-in-front-of-postfix-fault-dovecot-without-carol = Dovecot hat keinen Benutzer Carol, obwohl Postfix ihre Nachrichten annimmt
scenario-microsoft-365-in-front-of-postfix-fix-tables-agree = Carol in Dovecot anlegen
scenario-microsoft-365-in-front-of-postfix-fault-no-recipient-table = Postfix hat keine Empfängertabelle für die Domäne
scenario-microsoft-365-in-front-of-postfix-fix-recipient-table = Die Empfänger in relay_recipient_maps aufführen
scenario-microsoft-365-in-front-of-postfix-fault-no-local-delivery = Postfix hat für lokale Benutzer keinen Weg zu Dovecot
scenario-microsoft-365-in-front-of-postfix-fix-transport-table = Dovecot in transport_maps für jeden lokalen Benutzer nennen
scenario-microsoft-365-in-front-of-postfix-fault-mx-at-internal-server = Der MX-Eintrag nennt den internen Server
scenario-microsoft-365-in-front-of-postfix-fix-mx-at-microsoft-365 = Den MX-Eintrag auf Microsoft 365 richten

## John, Bob and Sun

scenario-john-bob-and-sun-title = Eigener Mailserver und Microsoft 365: John, Bob und Sun
scenario-john-bob-and-sun-description = Johns Postfach liegt auf dem eigenen Mailserver der Firma, Bobs in Microsoft 365, Sun ist eine Kundin im Internet. Alles zwischen der Firma und dem Internet läuft über Microsoft 365. Wer braucht welchen Connector, um wen zu erreichen?
scenario-john-bob-and-sun-fault-no-connectors = Beide Connectors löschen
scenario-john-bob-and-sun-fault-no-inbound-connector = Den Connector vom eigenen Server löschen
scenario-john-bob-and-sun-fix-connectors-created = Die Connectors anlegen
scenario-john-bob-and-sun-fault-direct-send-rejected = Den Connector vom eigenen Server löschen und direktes Senden ablehnen
scenario-john-bob-and-sun-fault-connector-by-mx = Der Connector zum eigenen Server stellt nach MX-Eintrag zu
scenario-john-bob-and-sun-fix-smart-host = Den eigenen Server als Smarthost nennen
scenario-john-bob-and-sun-fault-certificate-expired = Das Zertifikat des eigenen Servers ist abgelaufen
scenario-john-bob-and-sun-fault-certificate-self-signed = Das Zertifikat des eigenen Servers ist selbstsigniert
scenario-john-bob-and-sun-fault-certificate-without-intermediates = Der eigene Server sendet seine Zwischenzertifikate nicht mit
scenario-john-bob-and-sun-fault-certificate-of-another-name = Das erneuerte Zertifikat trägt einen anderen Namen
scenario-john-bob-and-sun-fix-certificate-renewed = Ein gültiges öffentliches Zertifikat für mail.contoso.com samt Kette installieren
scenario-john-bob-and-sun-fault-connector-names-the-host = Der Connector vom eigenen Server nennt den Host mail.contoso.com, und Johns Server sendet einen Unzustellbarkeitsbericht
scenario-john-bob-and-sun-fix-connector-names-the-domain = Im Connector *.contoso.com nennen
scenario-john-bob-and-sun-fault-authoritative-domain = Die Domäne ist Authoritative, und John steht nicht im Verzeichnis
scenario-john-bob-and-sun-fix-internal-relay = Die Domäne auf InternalRelay stellen
scenario-john-bob-and-sun-fix-mail-user = Einen E-Mail-Benutzer für John anlegen
scenario-john-bob-and-sun-fault-mx-before-the-flip = Der MX-Eintrag nennt noch den eigenen Server
scenario-john-bob-and-sun-fix-mx-flipped = Den MX-Eintrag auf Microsoft 365 richten

scenario-exchange-hybrid-title = Exchange-Hybrid: Exchange Server und Microsoft 365
scenario-exchange-hybrid-description = Vom Assistenten für die Hybridkonfiguration eingerichtet: Julies Postfach liegt auf dem Exchange Server der Firma, Davids in Microsoft 365, und beide nutzen eine Domäne. Der MX-Eintrag nennt Microsoft 365. Welches Connectorpaar trägt was, und was bricht, wenn ein Zertifikat wechselt?
scenario-exchange-hybrid-fault-internal-relay = Die Domäne ist in der Cloud InternalRelay, und die Adresse ist unbekannt
scenario-exchange-hybrid-fix-authoritative = Die Domäne Authoritative machen
scenario-exchange-hybrid-fault-no-routing-address = Davids Remotepostfach hat keine Remoteroutingadresse
scenario-exchange-hybrid-fix-routing-address-set = Die Remoteroutingadresse setzen
scenario-exchange-hybrid-fault-certificate-self-signed = Der Exchange Server legt ein selbstsigniertes Zertifikat vor
scenario-exchange-hybrid-fix-public-certificate = Ein Zertifikat einer öffentlichen Stelle installieren
scenario-exchange-hybrid-fault-send-connector-certificate-replaced = Das Zertifikat wurde erneuert, und der Sendeconnector nennt noch das alte
scenario-exchange-hybrid-fix-certificate-named = Das neue Zertifikat im Sendeconnector nennen
scenario-exchange-hybrid-fault-headers-not-kept = Der Sendeconnector zu Microsoft 365 behält die internen Kopfzeilen nicht
scenario-exchange-hybrid-fix-headers-kept = CloudServicesMailEnabled einschalten
scenario-exchange-hybrid-fault-centralized-transport = Zentralisierten Nachrichtentransport einschalten
scenario-exchange-hybrid-fault-centralized-transport-old-certificate-name = Zentralisierten Nachrichtentransport einschalten; der Empfangsconnector nennt noch Microsofts altes Zertifikat
scenario-exchange-hybrid-fix-capability-renewed = mail.protection.outlook.com das Recht AcceptCloudServicesMail geben
scenario-exchange-hybrid-fault-mx-at-the-server = Der MX-Eintrag nennt den Exchange Server
scenario-exchange-hybrid-fault-anonymous-users-off = Der MX-Eintrag nennt den Exchange Server, dessen Connector keine anonymen E-Mails annimmt
scenario-exchange-hybrid-fix-anonymous-users-on = Am Empfangsconnector anonyme Benutzer zulassen
scenario-exchange-hybrid-fault-no-internet-send-connector = Den Sendeconnector ins Internet löschen
scenario-exchange-hybrid-fix-internet-send-connector = Einen Sendeconnector mit dem Adressraum * anlegen
scenario-exchange-hybrid-fault-device-between = Ein Gerät zwischen den Servern gibt Nachrichten weiter
scenario-exchange-hybrid-fix-device-removed = Das Gerät aus dem Weg nehmen
scenario-exchange-hybrid-fault-pointing-at-each-other = David ist in der Cloud E-Mail-Benutzer und auf dem Server Remotepostfach
scenario-exchange-hybrid-fix-mailbox-again = David sein Postfach in der Cloud geben
## Inbound connectors and relay

scenario-inbound-connectors-and-relay-title = Anwendungen und Filter vor Microsoft 365
scenario-inbound-connectors-and-relay-description = Anwendungen auf dem eigenen Server von Tailspin senden über Microsoft 365, das den Server an seiner Adresse erkennt. Woodgrove Bank, ein anderer Kunde von Microsoft 365, empfängt über einen Filter, der viele Kunden bedient. Was geschieht, wenn ein Connector den falschen Server nennt oder den falschen Typ hat?
scenario-inbound-connectors-and-relay-fault-address-behind-nat = Der Server geht mit einer anderen Adresse hinaus, als der Connector nennt: Microsoft 365 leitet nicht weiter (5.7.64)
scenario-inbound-connectors-and-relay-fix-address-listed = Die neue Adresse in SenderIPAddresses und im SPF-Eintrag nennen
scenario-inbound-connectors-and-relay-fault-direct-send-rejected = Direct Send wird abgelehnt, und kein Connector erkennt den Server: seine Mail an Kollegen wird abgewiesen (5.7.68)
scenario-inbound-connectors-and-relay-fix-server-listed = Den Connector anlegen oder berichtigen: die Adresse des Servers in SenderIPAddresses nennen
scenario-inbound-connectors-and-relay-fault-lock-down-forgets-own-server = Ein Partner-Connector nimmt nur Mail vom Filter: die des eigenen Servers wird abgewiesen (5.7.51)
scenario-inbound-connectors-and-relay-fix-own-server-listed-too = Auch die Adresse des eigenen Servers im Partner-Connector nennen
scenario-inbound-connectors-and-relay-fault-restriction-without-effect = RestrictDomainsToIPAddresses steht an einem Connector vom Typ OnPremises, wo es nichts bewirkt: ein Fremder schreibt als Kollege und kommt durch
scenario-inbound-connectors-and-relay-fix-partner-connector = Die eigene Domäne mit einem Connector vom Typ Partner einschränken
scenario-inbound-connectors-and-relay-fault-filter-registered-as-own-server = Der gemeinsame Filter ist als eigener Server eingetragen (OnPremises): Mail an seine anderen Kunden kreist bis zur Hop-Grenze (5.4.14)
scenario-inbound-connectors-and-relay-fix-filter-as-partner = Daraus einen Connector vom Typ Partner machen
scenario-inbound-connectors-and-relay-fault-one-address-two-tenants = Zwei Mandanten nennen eine öffentliche Adresse: wer von ihr sendet, kann im Namen des anderen weiterleiten lassen
scenario-inbound-connectors-and-relay-fix-certificate-for-each-tenant = Jeden Connector seinen Server an einem Zertifikat der eigenen Domäne erkennen lassen
scenario-inbound-connectors-and-relay-fault-own-server-as-stranger = Kein Connector kennt den eigenen Server, und SPF nennt ihn nicht: seine Mail an Kollegen wird wie die eines Fremden gefiltert und landet leicht im Junk-Ordner
scenario-inbound-connectors-and-relay-fix-spf-names-the-server = Die Adresse des Servers im SPF-Eintrag nennen
scenario-inbound-connectors-and-relay-fix-connector-created = Einen eingehenden Connector anlegen, der den Server nennt, mit TreatMessagesAsInternal
## Exchange Server in a hybrid

scenario-exchange-server-title = Exchange Server im Hybridbetrieb und die Anwendung daneben
scenario-exchange-server-description = Bei Fourth Coffee geht alles über den eigenen Exchange Server hinaus (zentralisierter Nachrichtentransport). Ein Empfangsconnector ist für die Adressen von Microsoft, einer für eine Anwendung, die den Server als Smarthost nutzt, einer für alle anderen. Welcher Connector antwortet, und was darf der Client dort?
scenario-exchange-server-fault-new-microsoft-range-missing = Dem Empfangsconnector für Microsoft 365 fehlt ein Bereich von Microsoft: ein schwächerer Connector antwortet und leitet nicht weiter (5.7.54)
scenario-exchange-server-fix-all-ranges = Alle Bereiche von Microsoft in RemoteIPRanges nennen
scenario-exchange-server-fault-application-may-not-relay = Kein Empfangsconnector lässt die Anwendung weiterleiten: ihre Mail an Kunden wird abgewiesen (5.7.54)
scenario-exchange-server-fix-relay-connector = Einen Empfangsconnector allein für ihre Adresse anlegen, mit Ms-Exch-SMTP-Accept-Any-Recipient
scenario-exchange-server-fault-cloud-mail-counts-as-outside = TlsDomainCapabilities ist leer: Mail aus der Cloud zählt als Mail von außen, und die Gruppe lehnt sie ab (5.7.133)
scenario-exchange-server-fix-capability-set = TlsDomainCapabilities auf mail.protection.outlook.com:AcceptCloudServicesMail setzen
scenario-exchange-server-fault-smart-host-sends-back = Der Smarthost fürs Internet gibt alles an den Server zurück: Mail kreist, bis der Server zu viele Hops zählt (5.4.6)
scenario-exchange-server-fix-gateway-by-mx = Das Gateway nach dem MX-Eintrag des Empfängers zustellen lassen
scenario-exchange-server-fix-no-smart-host = Den Smarthost entfernen und den Sendeconnector DNS nutzen lassen
scenario-exchange-server-fault-routing-domain-not-in-dns = Anas Remoteroutingadresse hat eine Domäne, die es im DNS nicht gibt: ihre Mail geht zurück (5.4.4)
scenario-exchange-server-fix-routing-domain-corrected = RemoteRoutingAddress auf ihre Adresse in fourthcoffee.mail.onmicrosoft.com setzen
scenario-exchange-server-fault-gateway-between-the-two = Ein Mailgateway zwischen Server und Microsoft 365 verwirft die internen Kopfzeilen: die Gruppe lehnt Luis als Fremden ab (5.7.133)
scenario-exchange-server-fix-gateway-removed = Das Gateway aus dem Weg nehmen: den Sendeconnector direkt zu Microsoft 365 gehen lassen
## Postfix and Dovecot

scenario-postfix-and-dovecot-title = Postfix und Dovecot hinter Microsoft 365
scenario-postfix-and-dovecot-description = Bei Lucerne Publishing liegt Beats Postfach in Microsoft 365 und das von Urs in Dovecot hinter Postfix. Ein Druckserver sendet über Postfix, ein zweiter Postfix hält das Archiv, und der Mandant eines Fremden versucht weiterzuleiten. Welcher Client darf was senden, und welche Tabelle kennt wen?
scenario-postfix-and-dovecot-fault-client-outside-mynetworks = Der Druckserver hat eine Adresse außerhalb von mynetworks: seine Mail an Kunden wird aufgeschoben (4.7.1) und wartet
scenario-postfix-and-dovecot-fix-network-listed = Sein Netz in mynetworks nennen
scenario-postfix-and-dovecot-fault-relay-refused-for-good = Dasselbe, und smtpd_relay_restrictions endet mit reject_unauth_destination: endgültig abgewiesen (5.7.1)
scenario-postfix-and-dovecot-fault-microsoft-in-mynetworks = Microsofts Adressen stehen in mynetworks: jeder Mandant von Microsoft 365 kann über Postfix an jeden senden
scenario-postfix-and-dovecot-fix-microsoft-removed = Microsofts Adressen aus mynetworks nehmen; für Mail von Microsoft 365 genügt relay_domains
scenario-postfix-and-dovecot-fault-lmtp-socket-missing = Dovecot lauscht nicht am LMTP-Socket im Warteschlangenverzeichnis von Postfix: Mail an Urs wartet (4.4.1)
scenario-postfix-and-dovecot-fix-lmtp-socket = LMTP in Dovecot einschalten, mit dem unix_listener unter private/dovecot-lmtp
scenario-postfix-and-dovecot-fault-domain-in-two-classes = Die Domäne des Archivs steht in mydestination und in virtual_mailbox_domains: die lokale Klasse gewinnt und kennt niemanden (5.1.1)
scenario-postfix-and-dovecot-fix-one-class = Die Domäne aus mydestination nehmen
scenario-postfix-and-dovecot-fault-two-servers-point-at-each-other = Der Postfix des Archivs hält seine Domäne für eine Relaydomäne und schickt sie zurück: Mail kreist bis hopcount_limit (5.4.0)
scenario-postfix-and-dovecot-fix-delivered-at-the-archive = Die Domäne dort in virtual_mailbox_domains aufnehmen und aus relay_domains nehmen
scenario-postfix-and-dovecot-fault-filter-sees-microsoft = Ein Filter vor Postfix prüft SPF und sieht Microsofts Adresse statt der des Absenders: Mail von außen wird abgewiesen (5.7.23)
scenario-postfix-and-dovecot-fix-microsoft-exempt = Mail, die von Microsoft 365 kommt, von der Prüfung ausnehmen; Microsoft 365 hat sie schon gemacht
## Migration

scenario-migration-title = Migration von einem anderen Postfachanbieter
scenario-migration-description = Alpine Ski House zieht Benutzer für Benutzer zu Microsoft 365 um. Der MX-Eintrag nennt noch den alten Anbieter. Nils und Pia sind umgezogen, und der alte Anbieter leitet ihre Mail an Adressen weiter, die es nur in der Cloud gibt; Olga ist es nicht, und eine Regel für eine Gruppe schickt ihre Mail zum alten Anbieter. Was geschieht, wenn ein Schritt vergessen wurde?
scenario-migration-fault-left-in-the-group = Nils ist umgezogen und noch in der Gruppe der anderen: die Regel schickt seine Mail zum alten Anbieter, der sie zurückleitet, bis zur Hop-Grenze (5.4.14)
scenario-migration-fix-out-of-the-group = Nils aus der Gruppe nehmen
scenario-migration-fault-not-forwarded = Der alte Anbieter leitet nichts weiter, obwohl der MX-Eintrag ihn noch nennt: Nils' Mail aus dem Internet bleibt im alten Postfach
scenario-migration-fix-forwarded = Jeden umgezogenen Benutzer an eine Adresse weiterleiten, die es nur in der Cloud gibt
scenario-migration-fault-subdomain-not-accepted = Der Mandant nimmt keine Mail für die Unterdomäne, an die der alte Anbieter weiterleitet (MatchSubDomains ist aus): abgewiesen (5.7.64)
scenario-migration-fix-subdomains-matched = MatchSubDomains an der akzeptierten Domäne einschalten
scenario-migration-fault-no-proxy-address = Die Unterdomäne wird akzeptiert, aber kein Postfach hat die Adresse, an die der alte Anbieter weiterleitet: die Mail kreist und geht zurück (5.4.14)
scenario-migration-fix-proxy-address = Die Adresse dem Postfach als Proxyadresse hinzufügen
scenario-migration-fault-rule-left-behind = MX-Eintrag und Olga sind umgezogen; Regel, Gruppe und Connector sind noch da: ihre Mail landet im alten Postfach
scenario-migration-fix-cleaned-up = Regel, Gruppe und Connector löschen und die Domäne auf Authoritative setzen
scenario-migration-fault-relay-to-a-dead-host = Alle sind umgezogen, und die Domäne ist noch InternalRelay mit einem Connector zu einem abgeschalteten Host: Mail an unbekannte Adressen wartet einen Tag (4.4.315), statt abgewiesen zu werden
scenario-migration-fix-authoritative = Die Domäne auf Authoritative setzen und den Connector löschen
scenario-migration-fault-centralized-transport-left-on = Der alte Host ist abgeschaltet, und der zentralisierte Nachrichtentransport führt noch über ihn: alles vom und zum Internet wartet (4.4.316)
scenario-migration-fix-connector-deleted = Den zentralisierten Nachrichtentransport abschalten und den Connector löschen
## MX, SPF, DKIM and DMARC

scenario-dns-and-spf-title = MX, SPF, DKIM und DMARC im öffentlichen DNS
scenario-dns-and-spf-description = Wingtip Toys hat seine Postfächer in Microsoft 365, und ein Newsletterdienst sendet in seinem Namen. Sein DNS sagt, wer für die Domäne senden darf, und bittet alle, den Rest abzulehnen. Proseware hält sich daran; Tom dort ist auch über die Weiterleitungsadresse seines Absolventenvereins erreichbar. Was richtet ein falscher Eintrag an?
scenario-dns-and-spf-fault-mx-at-old-provider = Der MX-Eintrag nennt den früheren Anbieter, der die Domäne nicht mehr kennt: Mail wird dort abgewiesen
scenario-dns-and-spf-fix-mx-at-microsoft-365 = Einen einzigen MX-Eintrag veröffentlichen, bei Microsoft 365
scenario-dns-and-spf-fault-two-mail-exchangers = Der alte Anbieter ist noch als zweiter Mail-Exchanger mit demselben Prioritätswert eingetragen: manche Absender nehmen ihn und werden abgewiesen
scenario-dns-and-spf-fix-one-mail-exchanger = Den zweiten Mail-Exchanger löschen
scenario-dns-and-spf-fault-spf-with-a-blank = Im SPF-Eintrag steht ein Leerzeichen nach include:, ein dauerhafter Fehler: DMARC findet niemanden, der für den Newsletter bürgt (5.7.509)
scenario-dns-and-spf-fix-spf-rewritten = Einen einzigen SPF-Eintrag mit include:spf.litwareinc.com und include:spf.protection.outlook.com veröffentlichen
scenario-dns-and-spf-fault-spf-includes-a-mail-host = include: nennt den Mail-Exchanger des Dienstes, der keinen SPF-Eintrag hat, ein dauerhafter Fehler (5.7.509)
scenario-dns-and-spf-fault-two-spf-records = Es gibt zwei SPF-Einträge, ein dauerhafter Fehler: beide zählen nicht (5.7.509)
scenario-dns-and-spf-fault-too-many-look-ups = Der SPF-Eintrag braucht mehr als zehn Abfragen, ein dauerhafter Fehler (5.7.509)
scenario-dns-and-spf-fault-selectors-missing = Die DKIM-Selektoren stehen nicht im DNS, also kann Microsoft 365 nicht signieren: weitergeleitete Mail, für die SPF nicht bürgen kann, wird abgewiesen (5.7.509)
scenario-dns-and-spf-fix-selectors-published = Beide CNAME-Einträge der Selektoren veröffentlichen und die DKIM-Signatur einschalten
scenario-dns-and-spf-fault-spf-misses-a-sender = Der SPF-Eintrag nennt den Newsletterdienst nicht: Empfänger, die SPF prüfen, weisen den Newsletter ab (5.7.23)
scenario-dns-and-spf-fix-sender-named = include:spf.litwareinc.com in den SPF-Eintrag aufnehmen
scenario-dns-and-spf-fault-soft-fail = Der SPF-Eintrag endet mit ~all: ein Empfänger, der nach SPF geht, lässt Mail eines Fremden im Namen der Firma durch
scenario-dns-and-spf-fix-hard-fail = Den Eintrag mit -all enden lassen, sobald alle Absender genannt sind
## Forwarding, limits and content

scenario-forwarding-limits-content-title = Weiterleitung, Grenzen und Inhalt
scenario-forwarding-limits-content-description = Bei Coho Winery leitet Lenas Postfach in Microsoft 365 an ihre private Adresse weiter und das von Marc an Paul, dessen Postfach auf einem eigenen Postfix liegt. Was hält eine Nachricht auf solch einem Weg auf, obwohl jede Adresse stimmt?
scenario-forwarding-limits-content-fault-forwarding-off = Die Richtlinie gegen ausgehenden Spam verbietet das Weiterleiten nach außen: was für Lena kommt, geht zurück (5.7.520)
scenario-forwarding-limits-content-fix-forwarding-on = AutoForwardingMode auf On setzen, in einer Richtlinie für jene, die weiterleiten dürfen
scenario-forwarding-limits-content-fault-forwarding-automatic = Die Richtlinie sagt Automatic, was für die meisten Organisationen Off heißt: was für Lena kommt, geht zurück (5.7.520)
scenario-forwarding-limits-content-fault-relay-pool = Der SPF-Eintrag des Absenders erlaubt den sendenden Host nicht: weitergeleitete Mail geht aus dem Relaypool, den kein SPF-Eintrag nennt, und Lenas Host weist sie ab
scenario-forwarding-limits-content-fix-sender-vouched-for = Den Absender den Host in SPF nennen oder mit DKIM signieren lassen

## Zertifikate und TLS

scenario-certificates-and-tls-title = Zertifikate und TLS: Was bei einer Erneuerung kaputtgeht
scenario-certificates-and-tls-description = Davids Postfach ist in der Cloud, Julies auf dem Exchange Server. Anwendungen senden über Postfix. Nachrichten von und an den Partner Fabrikam müssen verschlüsselt und authentifiziert sein. Jeder Fehler ist ein Zertifikat oder eine Einstellung, die eines nennt.
scenario-certificates-and-tls-fault-receive-connector-names-a-removed-certificate = Nachrichten aus der Cloud bleiben mit „STARTTLS is required“ in der Warteschlange: Der Empfangsconnector nennt ein entferntes Zertifikat
scenario-certificates-and-tls-fix-receive-connector-names-the-certificate = TlsCertificateName des Empfangsconnectors auf das neue Zertifikat setzen
scenario-certificates-and-tls-fix-receive-connector-names-none = TlsCertificateName leeren ($null), damit das für SMTP aktivierte Zertifikat gilt
scenario-certificates-and-tls-fault-certificate-of-the-own-authority = Nachrichten aus der Cloud bleiben mit „UntrustedRoot“ in der Warteschlange: Das Zertifikat des Servers stammt von der eigenen Zertifizierungsstelle der Firma
scenario-certificates-and-tls-fix-certificate-of-a-public-authority = Das Zertifikat von einer öffentlichen Stelle beziehen
scenario-certificates-and-tls-fix-any-certificate = TlsSettings des ausgehenden Connectors auf EncryptionOnly setzen: Jedes Zertifikat genügt
scenario-certificates-and-tls-fault-partner-certificate-renewed = Nachrichten des Partners werden mit 5.7.51 abgelehnt: Sein neues Zertifikat trägt einen anderen Namen, als die Connectors verlangen
scenario-certificates-and-tls-fix-connectors-know-the-new-name = TlsSenderCertificateName und TlsDomain der Partnerconnectors auf den neuen Namen setzen
scenario-certificates-and-tls-fault-policy-stricter-than-the-partner = Postfix hält Nachrichten mit „Server certificate not verified“ zurück: Seine Richtlinie verlangt mehr, als das selbstsignierte Zertifikat des Partners hergibt
scenario-certificates-and-tls-fix-policy-encrypts-only = Die Zeile des Partners in smtp_tls_policy_maps auf encrypt setzen
scenario-certificates-and-tls-fault-policy-key-is-not-the-next-hop = Die Ausnahme für den Partner in der TLS-Richtlinie von Postfix wirkt nicht: Ihr Schlüssel ist nicht so geschrieben wie der nächste Hop
scenario-certificates-and-tls-fix-policy-key-with-brackets-and-port = Den Schlüssel wie den nächsten Hop schreiben: [mail.fabrikam.com]:25
scenario-certificates-and-tls-fault-partner-without-starttls = Nachrichten an den Partner bleiben auf beiden Wegen in der Warteschlange: Sein Server bietet kein STARTTLS mehr an
scenario-certificates-and-tls-fix-partner-offers-starttls = STARTTLS mit dem Zertifikat des Partners wieder anbieten
scenario-certificates-and-tls-fault-two-certificates-for-smtp = Nachrichten in die Cloud bleiben mit 4.7.0 „UntrustedRoot: Access Denied“ in der Warteschlange: Zwei Zertifikate dienen SMTP, und der Server zeigt das selbstsignierte
scenario-certificates-and-tls-fix-self-signed-certificate-removed = Dem selbstsignierten Zertifikat SMTP nehmen oder es löschen
scenario-certificates-and-tls-fault-certificate-without-private-key = Nachrichten in die Cloud bleiben mit 4.4.1 in der Warteschlange: Das Zertifikat wurde ohne seinen privaten Schlüssel importiert
scenario-certificates-and-tls-fix-certificate-with-private-key = Das Zertifikat mit seinem privaten Schlüssel neu importieren
scenario-certificates-and-tls-fault-transport-service-down = Nachrichten aus der Cloud bleiben mit „PRX5“ in der Warteschlange: Das Front-End antwortet, aber dahinter steht kein Transportdienst
scenario-certificates-and-tls-fix-transport-service-up = Den Transportdienst starten und die Komponente HubTransport auf Active setzen

## Akzeptierte Domänen und Empfänger

scenario-accepted-domains-and-recipients-title = Akzeptierte Domänen und Empfänger: Wer wo bekannt ist
scenario-accepted-domains-and-recipients-description = contoso.com teilen sich die Cloud und der Exchange Server, Unterdomänen eingeschlossen; von tailspintoys.com ist jeder Empfänger online bekannt. Microsoft 365-Gruppen liegen unter groups.contoso.com. Jeder Fehler ist eine Domäne oder ein Empfänger, den eine Seite nicht oder falsch kennt.
scenario-accepted-domains-and-recipients-fault-group-unknown-online = Nachrichten von außen an eine Gruppe werden mit 5.4.1 abgelehnt: Die Gruppe gibt es nur auf dem Exchange Server, wie dynamische Gruppen
scenario-accepted-domains-and-recipients-fix-mail-contact-for-the-group = Im Mandanten einen E-Mail-Kontakt mit der Adresse der Gruppe anlegen
scenario-accepted-domains-and-recipients-fix-internal-relay-for-the-group = Die Domäne auf InternalRelay setzen
scenario-accepted-domains-and-recipients-fault-domain-not-added = Nachrichten für eine neue Domäne werden mit 5.7.64 abgelehnt: Ihr MX-Eintrag nennt Microsoft 365, aber noch kein Mandant hat die Domäne
scenario-accepted-domains-and-recipients-fix-domain-added = Die Domäne hinzufügen und verifizieren, als InternalRelay, bis ihre Empfänger da sind
scenario-accepted-domains-and-recipients-fault-subdomains-not-matched = Nachrichten von außen an eine Unterdomäne werden mit 5.7.64 abgelehnt: MatchSubDomains ist aus
scenario-accepted-domains-and-recipients-fix-subdomains-matched = MatchSubDomains von contoso.com einschalten
scenario-accepted-domains-and-recipients-fault-connector-without-subdomains = Nachrichten an eine Unterdomäne kreisen bis 5.4.14: Die Domäne erfasst Unterdomänen, der Connector führt *.contoso.com nicht auf
scenario-accepted-domains-and-recipients-fix-connector-with-subdomains = *.contoso.com in RecipientDomains des Connectors aufnehmen
scenario-accepted-domains-and-recipients-fault-external-address-stale = Kims Nachrichten landen auf einem aufgegebenen Server: ExternalEmailAddress des E-Mail-Benutzers nennt ihn noch
scenario-accepted-domains-and-recipients-fix-external-address-corrected = ExternalEmailAddress auf kim@contoso.com setzen
scenario-accepted-domains-and-recipients-fix-mail-user-becomes-a-mailbox = Kim statt des E-Mail-Benutzers ein Postfach in der Cloud geben
scenario-accepted-domains-and-recipients-fault-headers-not-kept-on-the-way-down = Ein lokales Postfach nur für interne Nachrichten schickt Davids Nachricht mit 5.7.134 zurück: Der ausgehende Connector verwirft die internen Kopfzeilen
scenario-accepted-domains-and-recipients-fix-headers-kept-on-the-way-down = CloudServicesMailEnabled des ausgehenden Connectors einschalten
scenario-accepted-domains-and-recipients-fault-internal-senders-only = Nachrichten von außen kommen mit 5.7.133, 5.7.134 oder 5.7.136 zurück: Gruppe, Postfach und E-Mail-Benutzer nehmen nur authentifizierte Absender an
scenario-accepted-domains-and-recipients-fix-outside-senders-allowed = RequireSenderAuthenticationEnabled auf $false setzen, wo Fremde schreiben dürfen
scenario-accepted-domains-and-recipients-fault-address-space-of-the-groups-missing = Kims Nachricht an eine Microsoft 365-Gruppe kommt mit 5.7.133 zurück: Ohne den Adressraum groups.contoso.com nimmt sie den Connector zum Internet
scenario-accepted-domains-and-recipients-fix-address-space-of-the-groups-added = groups.contoso.com in AddressSpaces des Sendeconnectors zu Microsoft 365 aufnehmen
scenario-accepted-domains-and-recipients-fault-no-catch-all = Nachrichten an vertippte Adressen lehnt der eigene Server ab: Die Domäne ist InternalRelay, aber Exchange Online kennt kein Sammelpostfach
scenario-accepted-domains-and-recipients-fix-rule-as-catch-all = Eine Nachrichtenflussregel anlegen, die Nachrichten der Domäne an das Büro umleitet, außer für Mitglieder einer Gruppe aller Empfänger

## Ausgehende Connectors und Regeln

scenario-outbound-connectors-and-rules-title = Ausgehende Connectors und Regeln: der falsche Weg hinaus
scenario-outbound-connectors-and-rules-description = John und Lena haben Postfächer auf dem eigenen Server, Bob und Dora in der Cloud; Erin hat beides, und eine Regel bringt ihre Nachrichten zum eigenen Server. Doras Nachrichten nach außen laufen über einen Signaturdienst. Jeder Fehler ist ein Connector oder eine Regel, die zu viel, zu wenig oder nichts erfasst.
scenario-outbound-connectors-and-rules-fault-second-domain-not-on-the-connector = Nachrichten für tailspintoys.com kreisen bis 5.4.14: Der Connector zum eigenen Server führt nur contoso.com auf
scenario-outbound-connectors-and-rules-fix-second-domain-on-the-connector = tailspintoys.com in RecipientDomains des Connectors aufnehmen
scenario-outbound-connectors-and-rules-fix-all-accepted-domains = AllAcceptedDomains des Connectors einschalten
scenario-outbound-connectors-and-rules-fault-partner-domain-not-on-the-connector = Nachrichten an fabrikam.net gehen unverschlüsselt hinaus: Der Connector, der TLS verlangt, führt nur fabrikam.com auf, und der Server des Partners hat kein STARTTLS mehr
scenario-outbound-connectors-and-rules-fix-partner-domain-on-the-connector = fabrikam.net in RecipientDomains aufnehmen: Seine Nachrichten warten, statt unverschlüsselt hinauszugehen
scenario-outbound-connectors-and-rules-fault-accepted-domains-and-wildcard = Bobs Nachrichten ins Internet lehnt der eigene Server ab: Sein Connector hat AllAcceptedDomains und dazu *
scenario-outbound-connectors-and-rules-fix-wildcard-removed = * aus RecipientDomains entfernen
scenario-outbound-connectors-and-rules-fault-two-connectors-alike = Johns Nachrichten warten womöglich mit 4.4.312: Ein übrig gebliebener Connector erfasst dieselben Domänen, und seinen Smarthost gibt es nicht mehr
scenario-outbound-connectors-and-rules-fix-one-connector-kept = Den übrig gebliebenen Connector löschen
scenario-outbound-connectors-and-rules-fault-smart-host-unresolvable = Johns Nachrichten bleiben mit 4.4.312 „DNS query failed“ in der Warteschlange: Der Name des Smarthosts ist vertippt
scenario-outbound-connectors-and-rules-fix-smart-host-with-a-public-name = SmartHosts auf einen Namen oder eine Adresse setzen, die aus dem Internet erreichbar ist
scenario-outbound-connectors-and-rules-fault-name-set-but-not-checked = Johns Nachrichten gehen an einen Server mit fremdem Zertifikat: TlsDomain ist gesetzt, TlsSettings aber EncryptionOnly
scenario-outbound-connectors-and-rules-fix-name-checked = TlsSettings auf DomainValidation setzen: Ein falsches Zertifikat fällt auf
scenario-outbound-connectors-and-rules-fault-rule-disabled = Erins Nachrichten landen im Cloudpostfach, das sie noch nicht benutzt: Die Regel „Not moved yet“ ist deaktiviert
scenario-outbound-connectors-and-rules-fix-rule-enabled = Die Regel „Not moved yet“ aktivieren
scenario-outbound-connectors-and-rules-fault-earlier-rule-stops = Erins Nachrichten landen im Cloudpostfach: Eine Regel mit höherer Priorität hat StopRuleProcessing
scenario-outbound-connectors-and-rules-fix-earlier-rule-goes-on = StopRuleProcessing der ersten Regel auf $false setzen
scenario-outbound-connectors-and-rules-fault-group-of-the-rule-deleted = Erins Nachrichten landen im Cloudpostfach: Die Gruppe in der Bedingung der Regel wurde gelöscht, also trifft die Bedingung nie zu
scenario-outbound-connectors-and-rules-fix-group-recreated = Die Gruppe neu anlegen, mit Erin darin
scenario-outbound-connectors-and-rules-fault-add-on-without-exception = Doras Nachrichten kreisen zwischen Microsoft 365 und dem Signaturdienst bis 5.4.14: Die Regel hat keine Ausnahme für Nachrichten, die schon dort waren
scenario-outbound-connectors-and-rules-fix-exception-on-the-header = Der Regel eine Ausnahme für die Kopfzeile X-Contoso-Signed geben
scenario-outbound-connectors-and-rules-fault-redirected-twice = Nachrichten an Bob kommen mit 5.7.128 zurück: Eine Regel leitet sie an Dora um, eine zweite leitet Doras Nachrichten um
scenario-outbound-connectors-and-rules-fix-chain-removed = Die zweite Regel löschen
scenario-outbound-connectors-and-rules-fault-rule-rejects-a-partner = Die Nachricht eines Kunden kommt mit 5.7.1 „We do not take advertising“ zurück: Die Ablehnungsregel nennt die ganze Domäne
scenario-outbound-connectors-and-rules-fix-customer-excepted = Die Adresse des Kunden von der Regel ausnehmen
scenario-outbound-connectors-and-rules-fault-rule-rejects-with-a-code = Die Nachricht eines Kunden kommt mit 5.7.900 zurück: Eine Regel lehnt sie mit einem eigenen Code ab
scenario-outbound-connectors-and-rules-fix-rejecting-rule-deleted = Die Regel löschen
scenario-outbound-connectors-and-rules-fault-message-expires = Bob erfährt mit 5.4.300, dass seine Nachricht abgelaufen ist: Der eigene Server war länger aus als die 24 Stunden, die Microsoft 365 es versucht
scenario-outbound-connectors-and-rules-fix-server-back-in-time = Den Server binnen 24 Stunden wieder in Betrieb nehmen
scenario-outbound-connectors-and-rules-fault-smart-host-with-a-private-address = Johns Nachrichten bleiben mit 4.4.315 in der Warteschlange: Der Smarthost ist eine private Adresse, die das Internet nicht erreicht
scenario-outbound-connectors-and-rules-fix-smart-host-with-a-public-address = SmartHosts auf die öffentliche Adresse 198.51.100.21 setzen
scenario-outbound-connectors-and-rules-fault-retired-smart-host = Johns Nachrichten bleiben mit 4.4.62 ATTR35 in der Warteschlange von Postfix: relayhost ist ein Name, den Microsoft aufgegeben hat
scenario-outbound-connectors-and-rules-fix-smart-host-of-the-tenant = relayhost auf den Hostnamen des Mandanten setzen, wie ihn das Admin Center zeigt

## Zentralisierter Nachrichtentransport

scenario-centralized-transport-broken-title = Zentralisierter Nachrichtentransport: was kaputtgeht und was er nie tat
scenario-centralized-transport-broken-description = Nachrichten von und nach außen laufen über den eigenen Exchange Server, auch für Postfächer in der Cloud. Jeder Fehler ist ein Connector, der Nachrichten daran vorbei oder im Kreis schickt, oder eine Erwartung, die Microsoft nie versprach.
scenario-centralized-transport-broken-fault-forwarded-mail-leaves-directly = Julies Nachrichten, die Davids Postfach weiterleitet oder die an ein Gruppenmitglied außerhalb gehen, verlassen die Cloud direkt: Was vom eigenen Server kam, wird mit Absicht nicht dorthin zurückgeschickt
scenario-centralized-transport-broken-fault-no-on-premises-connector = Nachrichten für Julie kreisen bis 5.4.14: Kein OnPremises-Connector bringt sie zum eigenen Server
scenario-centralized-transport-broken-fix-on-premises-connector-for-everything = Einen OnPremises-Connector mit RecipientDomains * und RouteAllMessagesViaOnPremises anlegen
scenario-centralized-transport-broken-fault-limited-to-accepted-domains = Davids Nachrichten ins Internet kommen mit 5.4.14 zurück: Der Connector mit zentralisiertem Transport ist auf akzeptierte Domänen beschränkt
scenario-centralized-transport-broken-fix-connector-for-everything = Stattdessen RecipientDomains des Connectors auf * setzen
scenario-centralized-transport-broken-fault-domain-not-in-the-hybrid-configuration = Lenas Nachrichten ins Internet werden mit „Unable to relay“ abgelehnt: Ihre Domäne fehlt in der Hybridkonfiguration
scenario-centralized-transport-broken-fix-domain-in-the-hybrid-configuration = Die Domäne in die Hybridkonfiguration aufnehmen und den Assistenten erneut ausführen

## Edge-Transport

scenario-edge-transport-not-synchronized-title = Edge-Transport: Was er nicht kennt, schickt er zurück
scenario-edge-transport-not-synchronized-description = Ein Edge-Transport-Server steht zwischen Microsoft 365 und dem Exchange Server; das Postfach des Shops liegt unter app.contoso.com. Jeder Fehler ist eine Domäne, die der Edge-Transport-Server nicht kennt.
scenario-edge-transport-not-synchronized-fault-subdomain-not-accepted = Nachrichten an app.contoso.com kreisen bis 5.4.14: Der Exchange Server akzeptiert die Unterdomäne nicht, also schickt der Edge-Transport-Server sie nach MX-Eintrag zurück
scenario-edge-transport-not-synchronized-fix-subdomain-accepted = app.contoso.com in die akzeptierten Domänen des Exchange Servers aufnehmen
scenario-edge-transport-not-synchronized-fault-edge-synchronization-not-run = Nachrichten an app.contoso.com kreisen, obwohl die Domäne hinzugefügt wurde: Der Edge-Transport-Server wurde seither nicht synchronisiert
scenario-edge-transport-not-synchronized-fix-edge-synchronization-run = Start-EdgeSynchronization ausführen

scenario-exchange-server-fault-firewall-knows-old-ranges = Die Firewall lässt nur einige Bereiche von Microsoft durch: was aus den anderen kommt, wartet (4.4.315)
scenario-exchange-server-fix-firewall-knows-all-ranges = Port 25 für alle Bereiche von Microsoft öffnen
