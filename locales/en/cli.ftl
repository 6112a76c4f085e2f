# What the command line prints around the sentences. Errors are English, like those of the tools around it.
cli-message = From { $sender } to { $recipients }, entering at { $system }
cli-null-sender = the null sender <>
cli-path = To { $recipient }: { $verdict }
cli-hop = Hop { $number }: { $system }
cli-arrived = from { $system }, { $tls }
cli-arrived-by = from { $system } by { $setting }, { $tls }
cli-decision = { $stage }: { $sentence }
cli-decided-by = Decided by: { $cause }
cli-passed-over = Passed over: { $candidate }
cli-source = Source: { $source } ({ $evidence })
cli-assumption = Assumption: { $question } { $reading }
cli-evidence = How sure: { $evidence }
cli-other-reading = With the reading “{ $reading }” it would end otherwise: { $verdict }
cli-finding-at = At: { $element }
cli-finding-related = See also: { $element }
cli-finding-witness = Shown by: { $message }: { $verdict }
cli-finding-fix = Fix: { $fix }
cli-findings-none = No findings.
cli-findings-count =
    { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }, { $notices ->
        [one] { $notices } notice
       *[other] { $notices } notices
    }
cli-export-written =
    { $count ->
        [one] Wrote one file to { $place }.
       *[other] Wrote { $count } files to { $place }.
    }
cli-export-omitted = Not exported: { $what }
cli-kind-reason = Reason: why a decision falls as it does
cli-kind-mismatch = Mismatch: why a candidate is passed over
cli-kind-finding = Finding: what a check reports
cli-kind-assumption = Assumption: what sources do not settle
cli-kind-fix = Fix: what is done about a finding
cli-reading = { $id }: { $reading }
cli-reading-default = { $id } (default): { $reading }
cli-severity = Severity: { $severity }
cli-lesson-goal-met = Met: { $goal }
cli-lesson-goal-missed = Not met: { $goal }
cli-lesson-goal = Goal: { $goal }
