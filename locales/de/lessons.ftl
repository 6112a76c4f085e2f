# The lessons. Names in quotation marks are names of elements and stay as they are, as do parameters and codes.

## The routing rule

lesson-routing-rule-title = Nachrichten an jemanden ohne Cloudpostfach
lesson-routing-rule-summary = Eine Regel, die die Nachrichten einer Domäne an den internen Server sendet, nimmt die der Cloudbenutzer mit. Finden Sie heraus, warum, und machen Sie beide Hälften der Firma erreichbar.
lesson-routing-rule-step-look = Die Domäne example.com hat Benutzer an zwei Orten: Bob und Dora in Microsoft 365, Alice und Carol auf dem internen Server. Die Regel „To Local“ besagt: Ist die Domäne des Empfängers example.com, nimm den Connector „To Local“. Die Anleitung, aus der dieser Entwurf stammt, sagt, Microsoft 365 schlage die Adresse zuerst nach und wende die Regel nur an, wenn es kein Postfach findet. Microsofts Dokumente sagen, dass eine Regel jede Nachricht erfasst, auf die sie zutrifft. Diese Lektion richtet sich nach Microsofts Dokumenten.
lesson-routing-rule-step-play = Senden Sie die Nachricht von Dave an Bob und sehen Sie zu. Halten Sie bei jeder Entscheidung von Microsoft 365 an: Bobs Postfach wird gefunden, und doch geht die Nachricht hinaus. Wählen Sie die Entscheidung aus, um zu sehen, welche Einstellung sie getroffen hat.
lesson-routing-rule-step-compare = Senden Sie nun Daves Nachricht an Alice. Sie kommt an. Die Regel tut ihre Arbeit für Leute ohne Cloudpostfach; für die anderen darf sie es nicht.
lesson-routing-rule-step-repair = Ändern Sie die Konfiguration, bis jedes Ziel erreicht ist. Mehr als eine Antwort ist richtig. Was immer Sie ändern: Sehen Sie sich Nachrichten an eine Adresse an, die niemand hat.
lesson-routing-rule-question = Dave schreibt aus dem Internet an Bob, der ein Postfach in Microsoft 365 hat. Was geschieht?
lesson-routing-rule-choice-mailbox = Die Nachricht wird in Bobs Cloudpostfach abgelegt.
lesson-routing-rule-choice-mailbox-why = Nein. Bobs Postfach wird gefunden, aber Regeln laufen nach dem Nachschlagen und vor der Wahl des nächsten Hops. Eine Regel, die leitet, ersetzt, was gewählt worden wäre, auch die Zustellung in ein Postfach.
lesson-routing-rule-choice-refused = Der interne Server lehnt sie ab, weil er keinen Benutzer Bob hat.
lesson-routing-rule-choice-refused-why = Hier nicht. Der interne Server führt Bob unter den Empfängern auf, für die er Nachrichten annimmt, denn seine eigenen Benutzer müssen ihm schreiben können. Er nimmt die Nachricht an und sucht den Weg zu ihm.
lesson-routing-rule-choice-loop = Sie wandert zwischen Microsoft 365 und dem internen Server hin und her, bis Microsoft 365 aufgibt.
lesson-routing-rule-choice-loop-why = Ja. Die Regel sendet sie hinunter; der interne Server hat kein Postfach für Bob und sendet sie hinauf; die Regel trifft wieder zu. Nach etwa zwanzig Runden erhält der Absender 554 5.4.14 Hop count exceeded.
lesson-routing-rule-choice-lost = Sie verschwindet ohne ein Wort.
lesson-routing-rule-choice-lost-why = Nein. Mailserver senden zurück, was sie nicht zustellen können. Nur eine Regel, die löscht, lässt Nachrichten verschwinden.
lesson-routing-rule-goal-internet-to-cloud = Nachrichten aus dem Internet erreichen Bobs Cloudpostfach
lesson-routing-rule-goal-cloud-to-cloud = Nachrichten von Dora, einer Kollegin in der Cloud, erreichen Bobs Cloudpostfach
lesson-routing-rule-goal-local-to-cloud = Nachrichten von Alice auf dem internen Server erreichen Bobs Cloudpostfach
lesson-routing-rule-goal-internet-to-local = Nachrichten aus dem Internet erreichen Alice auf dem internen Server
lesson-routing-rule-goal-cloud-to-local = Nachrichten von Bob erreichen Alice auf dem internen Server
lesson-routing-rule-goal-internet-to-unknown = Nachrichten aus dem Internet an eine unbekannte Adresse werden abgelehnt; sie kreisen nicht
lesson-routing-rule-goal-cloud-to-unknown = Nachrichten von Dora an eine unbekannte Adresse werden abgelehnt; sie kreisen nicht
lesson-routing-rule-hint-domain = Die Domäne ist InternalRelay. Das allein heißt: Zuerst in der Cloud nachsehen; was dort nicht ist, gehört zum eigenen Server.
lesson-routing-rule-hint-connector = Zum eigenen Server, ja, aber über welchen Connector? Einer, der nur von Regeln verwendet wird, wird nie für eine Domäne gewählt. Darum genügt es nicht, die Regel zu löschen.
lesson-routing-rule-hint-rule = Oder behalten Sie die Regel und verschonen Sie die Leute mit Cloudpostfach. Eine Ausnahme kann eine Gruppe nennen.
lesson-routing-rule-hint-answer = Löschen Sie die Regel „To Local“. Schalten Sie im Connector „To Local“ die Verwendung nur durch eine Nachrichtenflussregel aus und geben Sie example.com als Empfängerdomäne ein.
lesson-routing-rule-solved = Beide Hälften der Firma sind erreichbar, und falsche Adressen kommen sofort zurück. Das Nachschlagen, das die Anleitung versprach, leistet nicht die Regel: InternalRelay zusammen mit einem Connector für die Domäne leistet es.
