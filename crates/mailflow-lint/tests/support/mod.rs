//! The known-good design, and small changes that spoil it: `InternalRelay` with a connector by domain in front, Postfix and
//! Dovecot with one user table behind, certificate in both directions (`postfix-dovecot.md` §3).

use mailflow::{Element, Topology, model::Software, route};
use mailflow_edit::{Edit, ElementValue, apply, apply_all, element_value};
use mailflow_lint::{FIXES, Finding, LINTS, lint};

pub fn good() -> Topology {
    serde_json::from_str(include_str!("good.json")).expect("a valid topology")
}

/// The good design after `edits`, each a JSON text.
pub fn after(edits: &[&str]) -> Topology {
    let edits: Vec<Edit> = edits.iter().map(|edit| serde_json::from_str(edit).expect("a valid edit")).collect();
    apply_all(&good(), &edits).expect("a valid topology")
}

/// The good design with its Postfix changed.
pub fn with_postfix(change: impl FnOnce(&mut mailflow::model::Postfix)) -> Topology {
    let mut topology = good();
    let Software::Postfix(config) = &mut topology.relays[0].software else { panic!("the fixture's relay is Postfix") };
    change(config);
    topology
}

/// The good design with the value of one element changed.
pub fn with(at: &str, change: impl FnOnce(&mut ElementValue)) -> Topology {
    let (topology, at): (Topology, Element) = (good(), at.parse().expect("an element"));
    let mut value = element_value(&topology, &at).expect("an element of the fixture");
    change(&mut value);
    apply(&topology, &Edit::put_at(&at, value)).expect("a valid topology")
}

/// What `lint` finds under `id`, checked for what every finding must be.
pub fn findings(topology: &Topology, id: &str) -> Vec<Finding> {
    let findings = lint(topology);
    assert_eq!(findings, lint(topology), "the same topology gives the same list");
    for finding in &findings {
        check(topology, finding);
    }
    findings.into_iter().filter(|finding| finding.lint == id).collect()
}

/// The only finding under `id`; the good design has none.
pub fn the(topology: &Topology, id: &str) -> Finding {
    assert!(findings(&good(), id).is_empty(), "the good design has no `{id}`");
    let mut findings = findings(topology, id);
    assert_eq!(findings.len(), 1, "{findings:#?}");
    findings.remove(0)
}

/// Each argument's value.
pub fn argument<'a>(finding: &'a Finding, name: &str) -> &'a str {
    finding
        .arguments
        .iter()
        .find(|(argument, _)| *argument == name)
        .map(|(_, value)| value.as_str())
        .expect("an argument of the finding")
}

/// The topology after the fix `id`.
pub fn mended(topology: &Topology, finding: &Finding, id: &str) -> Topology {
    let fix = finding.fixes.iter().find(|fix| fix.id == id).unwrap_or_else(|| panic!("no fix `{id}` in {finding:#?}"));
    apply_all(topology, &fix.edits).expect("the edits of a fix are valid")
}

/// Asserts that each of `fixes` is offered in this order, and makes the finding disappear.
pub fn is_mended_by(topology: &Topology, finding: &Finding, fixes: &[&str]) {
    assert_eq!(finding.fixes.iter().map(|fix| fix.id).collect::<Vec<_>>(), fixes);
    for fix in fixes {
        let mended = mended(topology, finding, fix);
        assert!(!findings(&mended, finding.lint).contains(finding), "`{fix}` mends it");
    }
}

fn check(topology: &Topology, finding: &Finding) {
    let lint = LINTS.iter().find(|lint| lint.id == finding.lint).expect("findings name a lint that exists");
    let names = |arguments: &[(&'static str, String)]| arguments.iter().map(|(name, _)| *name).collect::<Vec<_>>();
    assert_eq!(names(&finding.arguments), lint.arguments, "{}", lint.id);
    for config in std::iter::once(&finding.primary).chain(&finding.related) {
        assert!(mailflow_edit::exists(topology, &config.element), "{config} exists");
    }
    for fix in &finding.fixes {
        assert!(lint.fixes.contains(&fix.id), "`{}` does not announce the fix `{}`", lint.id, fix.id);
        let (_, arguments) = FIXES.iter().find(|(id, _)| *id == fix.id).expect("the fix is listed");
        assert_eq!(names(&fix.arguments), *arguments, "{}", fix.id);
        assert!(
            apply_all(topology, &fix.edits).is_ok_and(|mended| mended != *topology),
            "`{}` can be applied and changes something",
            fix.id
        );
    }
    if let Some((message, path)) = &finding.witness {
        let mut replayed = topology.clone();
        if let Some((assumption, reading)) = finding.reading {
            replayed.assumptions = replayed.assumptions.with(assumption, reading).expect("a reading");
        }
        assert!(route(&replayed, message).paths.contains(path), "the witness of `{}` replays", lint.id);
    }
}
