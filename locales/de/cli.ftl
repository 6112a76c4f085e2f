# What the command line prints around the sentences. Errors are English, like those of the tools around it.
cli-message = Von { $sender } an { $recipients }, Eintritt bei { $system }
cli-null-sender = dem leeren Absender <>
cli-path = An { $recipient }: { $verdict }
cli-hop = Hop { $number }: { $system }
cli-arrived = von { $system }, { $tls }
cli-arrived-by = von { $system } über { $setting }, { $tls }
cli-decision = { $stage }: { $sentence }
cli-decided-by = Entschieden durch: { $cause }
cli-passed-over = Übergangen: { $candidate }
cli-source = Quelle: { $source } ({ $evidence })
cli-assumption = Annahme: { $question } { $reading }
cli-evidence = Wie sicher: { $evidence }
cli-other-reading = Mit der Lesart „{ $reading }“ ginge es anders aus: { $verdict }
cli-finding-at = Ort: { $element }
cli-finding-related = Siehe auch: { $element }
cli-finding-witness = Gezeigt durch: { $message }: { $verdict }
cli-finding-fix = Behebung: { $fix }
cli-findings-none = Keine Befunde.
cli-findings-count =
    { $errors } Fehler, { $warnings ->
        [one] { $warnings } Warnung
       *[other] { $warnings } Warnungen
    }, { $notices ->
        [one] { $notices } Hinweis
       *[other] { $notices } Hinweise
    }
cli-export-written =
    { $count ->
        [one] Eine Datei nach { $place } geschrieben.
       *[other] { $count } Dateien nach { $place } geschrieben.
    }
cli-export-omitted = Nicht exportiert: { $what }
cli-kind-reason = Grund: warum eine Entscheidung so fällt
cli-kind-mismatch = Abweichung: warum ein Kandidat übergangen wird
cli-kind-finding = Befund: was eine Prüfung meldet
cli-kind-assumption = Annahme: was Quellen nicht klären
cli-kind-fix = Behebung: was gegen einen Befund getan wird
cli-reading = { $id }: { $reading }
cli-reading-default = { $id } (Standard): { $reading }
cli-severity = Schweregrad: { $severity }
cli-lesson-goal-met = Erreicht: { $goal }
cli-lesson-goal-missed = Nicht erreicht: { $goal }
cli-lesson-goal = Ziel: { $goal }
