//! Sentences and labels for what the simulator answers: decisions, verdicts, causes, assumptions, findings.
//!
//! Every code of the core has its message under `<kind>-<code>`; the tests hold the tables of the core against the
//! catalogs, so a look-up by code cannot miss.

use mailflow::{
    Assumption,
    model::config_ref::{ConfigRef, Element},
    reason::{Evidence, Mismatch, Source},
    trace::{Cause, Decision, Missing, PassedOver, Release, Sought, Stage, Tls, Toward, Verdict},
};

use crate::catalog::{Key, Text, key};

/// Why a decision fell as it did.
pub fn sentence(text: Text, decision: &Decision) -> String {
    let sentence = coded(text, "reason", decision.reason.code(), &decision.reason.arguments());
    match decision.reason.message_directionality() {
        Some(value) => text.format(key::MESSAGE_DIRECTIONALITY, &[("sentence", &sentence), ("value", value)]),
        None => sentence,
    }
}

/// Why a candidate lost.
pub fn why_not(text: Text, why: &Mismatch) -> String {
    coded(text, "mismatch", why.code(), &why.arguments())
}

/// A candidate that lost, and why: "Outbound connector To Local: It is turned off."
pub fn passed_over(text: Text, passed_over: &PassedOver) -> String {
    text.format(
        key::PASSED_OVER,
        &[("candidate", &config_label(text, &passed_over.candidate)), ("why", &why_not(text, &passed_over.why))],
    )
}

/// How a path ends, in a sentence.
pub fn verdict_sentence(text: Text, verdict: &Verdict) -> String {
    let reply = verdict.reply().map(ToString::to_string).unwrap_or_default();
    match verdict {
        Verdict::Delivered { to, at } => {
            text.format(key::VERDICT_DELIVERED_SENTENCE, &[("recipient", to.as_str()), ("system", at.as_str())])
        }
        Verdict::Leaves { toward } => text.format(key::VERDICT_LEAVES_SENTENCE, &[("toward", &toward_label(text, toward))]),
        Verdict::Refused { by, .. } => text.format(key::VERDICT_REFUSED_SENTENCE, &[("system", by.as_str()), ("reply", &reply)]),
        Verdict::Returned { by, .. } => {
            text.format(key::VERDICT_RETURNED_SENTENCE, &[("system", by.as_str()), ("reply", &reply)])
        }
        Verdict::Held { by, expires_after_hours, .. } => text.format(
            key::VERDICT_HELD_SENTENCE,
            &[("system", by.as_str()), ("hours", &expires_after_hours.to_string()), ("reply", &reply)],
        ),
        Verdict::Withheld { by, until } => {
            let key = match until {
                Release::Quarantine => key::VERDICT_QUARANTINED_SENTENCE,
                Release::Moderation => key::VERDICT_MODERATED_SENTENCE,
            };
            text.format(key, &[("system", by.as_str())])
        }
        Verdict::Discarded { by } => text.format(key::VERDICT_DISCARDED_SENTENCE, &[("cause", &config_label(text, by))]),
        Verdict::Loops { back_to, ended_by, candidates, .. } => {
            let hop = (back_to + 1).to_string();
            let mut sentence =
                text.format(key::VERDICT_LOOPS_SENTENCE, &[("hop", &hop), ("system", ended_by.as_str()), ("reply", &reply)]);
            for (system, reply) in candidates {
                let reply = reply.to_string();
                let other = text.format(key::VERDICT_LOOPS_OR, &[("system", system.as_str()), ("reply", &reply)]);
                sentence = text.format(key::VERDICT_LOOPS_BOTH, &[("sentence", &sentence), ("other", &other)]);
            }
            sentence
        }
        Verdict::Undetermined { missing } => {
            text.format(key::VERDICT_UNDETERMINED_SENTENCE, &[("missing", &missing_sentence(text, missing))])
        }
    }
}

/// How a path ends, in a word.
pub fn verdict_name(text: Text, verdict: &Verdict) -> String {
    match verdict {
        Verdict::Withheld { .. } => text.format(key::VERDICT_WITHHELD, &[]),
        other => coded(text, "verdict", other.kind(), &[]),
    }
}

/// Where a message leaves to.
pub fn toward_label(text: Text, toward: &Toward) -> String {
    match toward {
        Toward::MailExchangersOf(domain) => text.format(key::TOWARD_MAIL_EXCHANGERS, &[("domain", domain.as_str())]),
        Toward::Host(host) => text.format(key::TOWARD_HOST, &[("host", host)]),
        Toward::Recipient(address) => text.format(key::TOWARD_RECIPIENT, &[("recipient", address.as_str())]),
    }
}

/// What the topology does not say.
pub fn missing_sentence(text: Text, missing: &Missing) -> String {
    match missing {
        Missing::System(system) => coded(text, "missing", missing.code(), &[("system", system.to_string())]),
        Missing::Recipient | Missing::EqualConnectors | Missing::TooManyCopies => coded(text, "missing", missing.code(), &[]),
    }
}

/// The part of a system in which a decision falls.
pub fn stage_name(text: Text, stage: Stage) -> String {
    coded(text, "stage", stage.code(), &[])
}

/// How sure a rule is, in a word.
pub fn evidence_name(text: Text, evidence: Evidence) -> String {
    coded(text, "evidence", evidence.code(), &[])
}

/// What that word means.
pub fn evidence_explanation(text: Text, evidence: Evidence) -> String {
    coded(text, "evidence", &[evidence.code(), "-explanation"].concat(), &[])
}

/// How a connection is protected.
pub fn tls_label(text: Text, tls: Tls) -> &'static str {
    text.get(match tls {
        Tls::Internal => key::CONNECTION_INTERNAL,
        Tls::None => key::CONNECTION_NONE,
        Tls::Encrypted => key::CONNECTION_ENCRYPTED,
        Tls::Verified => key::CONNECTION_VERIFIED,
    })
}

/// The document a rule is taken from and the place in it; titles are not translated.
pub fn source_label(source: Source) -> String {
    [source.title, ": ", source.locator].concat()
}

/// What decided, as a person calls it: "Outbound connector To Local (TlsSettings)".
pub fn cause_label(text: Text, cause: &Cause) -> String {
    match cause {
        Cause::Config(config) => config_label(text, config),
        Cause::Absence { system, sought } => {
            text.format(key::CAUSE_ABSENCE, &[("system", system.as_str()), ("absence", &sought_label(text, sought))])
        }
        Cause::Message => text.get(key::CAUSE_MESSAGE).to_owned(),
        Cause::Standard => text.get(key::CAUSE_STANDARD).to_owned(),
    }
}

/// A piece of configuration, as a person calls it.
pub fn config_label(text: Text, config: &ConfigRef) -> String {
    let kind = element_kind_name(text, &config.element);
    let name = match config.element {
        Element::Assumption(assumption) => assumption_question(text, assumption),
        _ => config.element.label(),
    };
    match config.setting {
        Some(setting) => text.format(key::CAUSE_SETTING, &[("kind", &kind), ("name", &name), ("setting", setting)]),
        None => text.format(key::CAUSE_ELEMENT, &[("kind", &kind), ("name", &name)]),
    }
}

/// What was looked for and is not there: "no accepted domain covers contoso.com".
pub fn sought_label(text: Text, sought: &Sought) -> String {
    coded(text, "sought", sought.code(), &[("subject", sought.subject())])
}

/// What kind of element it is: "Outbound connector".
pub fn element_kind_name(text: Text, element: &Element) -> String {
    coded(text, "element", element.kind(), &[])
}

/// The question that sources do not settle.
pub fn assumption_question(text: Text, assumption: Assumption) -> String {
    coded(text, "assumption", assumption.id(), &[])
}

/// What a reading of it says.
pub fn assumption_reading(text: Text, assumption: Assumption, reading: &str) -> String {
    // Readings that quote a reply have dots, which ids of messages do not.
    coded(text, "assumption", &[assumption.id(), "-", &reading.replace('.', "-")].concat(), &[])
}

/// Who says what about it.
pub fn assumption_explanation(text: Text, assumption: Assumption) -> String {
    coded(text, "assumption", &[assumption.id(), "-explanation"].concat(), &[])
}

/// What a finding says; `arguments` are the finding's own.
pub fn finding_sentence(text: Text, code: &str, arguments: &[(&'static str, String)]) -> String {
    coded(text, "finding", code, arguments)
}

/// Why a finding matters and what to do about it.
pub fn finding_explanation(text: Text, code: &str, arguments: &[(&'static str, String)]) -> String {
    coded(text, "finding", &[code, "-explanation"].concat(), arguments)
}

/// What a fix does.
pub fn fix_title(text: Text, fix: &str, arguments: &[(&'static str, String)]) -> String {
    coded(text, "fix", fix, arguments)
}

/// The message `<kind>-<code>`. A code without a message stands for itself: it is still the name to search for.
fn coded(text: Text, kind: &str, code: &str, arguments: &[(&'static str, String)]) -> String {
    let arguments: Vec<(&str, &str)> = arguments.iter().map(|(name, value)| (*name, value.as_str())).collect();
    Key::find(&[kind, "-", code].concat()).map_or_else(|| code.to_owned(), |key| text.format(key, &arguments))
}
