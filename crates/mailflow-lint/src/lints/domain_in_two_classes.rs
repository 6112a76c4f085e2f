//! A domain is in two of Postfix's address classes; the first one counts, silently.
//!
//! Source: Postfix, `ADDRESS_CLASS_README`: each domain in exactly one class; seen on Postfix 3.7.11: no warning for
//! `mydestination` together with `relay_domains`.

use mailflow::{
    Element,
    reason::{Evidence, Source, sources},
};

use crate::{
    finding::{Finding, Fix, Lint, Severity},
    postfix, remedies,
    survey::Survey,
};

pub(super) const LINT: Lint = Lint {
    id: "domain-in-two-classes",
    severity: Severity::Warning,
    arguments: &["server", "domain", "classes"],
    fixes: &["keep-one-class"],
    source: Source {
        title: sources::ADDRESS_CLASS,
        locator: "a domain belongs to one class only",
        evidence: Evidence::Documented,
    },
    check,
};

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (relay, config) in survey.postfixes() {
        for domain in postfix::domains(config) {
            let classes: Vec<&'static str> = postfix::classes(config)
                .into_iter()
                .filter(|(_, domains)| domains.contains(domain))
                .map(|(parameter, _)| parameter)
                .collect();
            let [first, _, ..] = classes.as_slice() else { continue };
            // What never had an effect can go without one.
            let edit = remedies::change_postfix(relay, |config| {
                let lists = [
                    ("virtual_alias_domains", &mut config.virtual_alias_domains),
                    ("virtual_mailbox_domains", &mut config.virtual_mailbox_domains),
                    ("relay_domains", &mut config.relay_domains),
                ];
                for (parameter, domains) in lists {
                    if parameter != *first {
                        domains.retain(|other| other != domain);
                    }
                }
            });
            let arguments = vec![("domain", domain.to_string()), ("class", (*first).to_owned())];
            findings.push(
                LINT.at(Element::System(relay.id.clone()).setting(first))
                    .argument("server", &relay.id)
                    .argument("domain", domain)
                    .argument("classes", classes.join(", "))
                    .related(classes.iter().map(|parameter| Element::System(relay.id.clone()).setting(parameter)))
                    .fixes(edit.map(|edit| Fix::new("keep-one-class", arguments, vec![edit]))),
            );
        }
    }
    findings
}
