//! Every code of the core has its message, with exactly the arguments that the core gives.

use mailflow::{
    Assumption, DomainName, EmailAddress, SystemId,
    reason::{Evidence, MISMATCHES, REASONS, Source},
    trace::{Missing, Sought, Stage},
};
use mailflow_text::{Key, Language, Text};

fn arguments(id: &str) -> Vec<&'static str> {
    let mut arguments = Key::find(id).expect(id).arguments();
    arguments.sort_unstable();
    arguments
}

fn same(table: &[(&str, &[&str], Source)], kind: &str) {
    for (code, expected, _) in table {
        let mut expected = expected.to_vec();
        expected.sort_unstable();
        assert_eq!(arguments(&format!("{kind}-{code}")), expected, "{kind}-{code}");
    }
    let prefix = format!("{kind}-");
    for code in Key::all().filter_map(|key| key.id().strip_prefix(&prefix)) {
        assert!(table.iter().any(|(known, ..)| *known == code), "`{prefix}{code}` belongs to no code of the core");
    }
}

#[test]
fn every_reason_has_a_sentence_with_its_arguments() {
    same(REASONS, "reason");
}

#[test]
fn every_mismatch_has_a_sentence_with_its_arguments() {
    same(MISMATCHES, "mismatch");
}

#[test]
fn every_stage_verdict_and_evidence_has_its_words() {
    for stage in Stage::ALL {
        assert!(arguments(&format!("stage-{}", stage.code())).is_empty());
    }
    for evidence in [Evidence::Assumed, Evidence::Observed, Evidence::Documented, Evidence::Standard] {
        assert!(arguments(&format!("evidence-{}", evidence.code())).is_empty());
        assert!(arguments(&format!("evidence-{}-explanation", evidence.code())).is_empty());
    }
    for kind in ["delivered", "leaves", "refused", "returned", "held", "discarded", "loops", "undetermined"] {
        assert!(arguments(&format!("verdict-{kind}")).is_empty());
    }
    for kind in [
        "system",
        "accepted-domain",
        "inbound-connector",
        "outbound-connector",
        "transport-rule",
        "recipient",
        "dns",
        "zone",
        "certificate",
        "assumption",
    ] {
        assert!(arguments(&format!("element-{kind}")).is_empty());
    }
}

#[test]
fn everything_sought_or_missing_has_a_sentence() {
    let domain = DomainName::parse("contoso.com").expect("valid");
    let address = EmailAddress::parse("bob@contoso.com").expect("valid");
    let system = SystemId::parse("contoso").expect("valid");
    let sought = [
        Sought::AcceptedDomain(domain.clone()),
        Sought::Recipient(address),
        Sought::InboundConnector,
        Sought::OutboundConnector(domain.clone()),
        Sought::SendConnector(domain.clone()),
        Sought::ReceiveConnector,
        Sought::TransportRule,
        Sought::Address(domain.clone()),
        Sought::MailExchanger(domain),
        Sought::ServerCertificate,
    ];
    for sought in sought {
        let expected: &[&str] = if sought.subject().is_empty() { &[] } else { &["subject"] };
        assert_eq!(arguments(&format!("sought-{}", sought.code())), expected);
    }
    let missing = [
        (Missing::System(system), &["system"][..]),
        (Missing::Recipient, &[]),
        (Missing::EqualConnectors, &[]),
        (Missing::TooManyCopies, &[]),
    ];
    for (missing, expected) in missing {
        assert_eq!(arguments(&format!("missing-{}", missing.code())), expected);
    }
}

#[test]
fn every_assumption_has_its_question_readings_and_explanation() {
    for language in Language::ALL {
        let text = Text::new(language);
        for &assumption in Assumption::ALL {
            let id = assumption.id();
            assert_ne!(mailflow_text::assumption_question(text, assumption), id);
            assert_ne!(mailflow_text::assumption_explanation(text, assumption), format!("{id}-explanation"));
            for reading in assumption.readings() {
                let sentence = mailflow_text::assumption_reading(text, assumption, reading);
                assert!(!sentence.starts_with(id), "{id} {reading}");
            }
        }
    }
    let known = Assumption::ALL.iter().flat_map(|assumption| {
        let parts = assumption.readings().iter().map(|reading| reading.replace('.', "-")).chain(["explanation".to_owned()]);
        let prefix = ["assumption-", assumption.id()].concat();
        let parts: Vec<String> = parts.map(|part| format!("{prefix}-{part}")).collect();
        parts.into_iter().chain([prefix])
    });
    let known: Vec<String> = known.collect();
    for key in Key::all().filter(|key| key.id().starts_with("assumption-")) {
        assert!(known.iter().any(|id| id == key.id()), "`{}` belongs to no assumption", key.id());
    }
}

#[test]
fn every_finding_and_fix_has_its_sentences_with_arguments_it_is_given() {
    let given = |id: &str, given: &[&str]| {
        for argument in arguments(id) {
            assert!(given.contains(&argument), "`{id}` names ${argument}; there are {given:?}");
        }
    };
    for lint in mailflow_lint::LINTS {
        given(&format!("finding-{}", lint.id), lint.arguments);
        given(&format!("finding-{}-explanation", lint.id), lint.arguments);
    }
    for (fix, names) in mailflow_lint::FIXES {
        given(&format!("fix-{fix}"), names);
    }
    for key in Key::all() {
        let finding = key.id().strip_prefix("finding-").map(|id| id.strip_suffix("-explanation").unwrap_or(id));
        assert!(finding.is_none_or(|id| mailflow_lint::LINTS.iter().any(|lint| lint.id == id)), "{}", key.id());
        let fix = key.id().strip_prefix("fix-");
        assert!(fix.is_none_or(|id| mailflow_lint::FIXES.iter().any(|(known, _)| *known == id)), "{}", key.id());
    }
}

#[test]
fn a_sentence_with_a_choice_and_a_plural_reads_as_one() {
    let arguments = [("rule", "r"), ("connector", "c"), ("mailboxes", "1"), ("reading", "every-matching-message")];
    let arguments = arguments.map(|(name, value)| (name, value.to_owned()));
    assert_eq!(
        mailflow_text::finding_sentence(Text::new(Language::En), "routing-rule-diverts-mailboxes", &arguments),
        "Rule “r” takes mail for one cloud mailbox away to connector “c”"
    );
    assert_eq!(
        mailflow_text::finding_sentence(Text::new(Language::ZhCn), "routing-rule-diverts-mailboxes", &arguments),
        "规则“r”将 1 个云邮箱的邮件转走至连接器“c”"
    );
}

#[test]
fn no_sentence_has_an_exclamation_mark_or_a_space_at_its_end() {
    for key in Key::all() {
        for language in Language::ALL {
            let names = key.arguments();
            let values: Vec<(&str, &str)> = names.iter().map(|name| (*name, "x")).collect();
            let text = Text::new(language).format(key, &values);
            assert!(!text.contains(['!', '！']), "{} {}", language.code(), key.id());
            assert_eq!(text, text.trim(), "{} {}", language.code(), key.id());
        }
    }
}
