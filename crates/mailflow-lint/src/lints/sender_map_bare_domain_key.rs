//! A sender map has a bare domain as key, which Postfix never looks up.
//!
//! Source: postconf(5), `sender_dependent_relayhost_maps`: user@domain, then @domain; seen on Postfix 3.7.11.

use mailflow::{
    DomainName, Element,
    model::{Postfix, postfix::SenderPattern},
    reason::{Evidence, Source, sources},
};

use crate::{
    finding::{Finding, Fix, Lint, Severity},
    remedies,
    survey::Survey,
};

pub(super) const LINT: Lint = Lint {
    id: "sender-map-bare-domain-key",
    severity: Severity::Error,
    arguments: &["server", "map", "key"],
    fixes: &["at-domain-key"],
    source: Source {
        title: sources::POSTCONF,
        locator: "sender_dependent_relayhost_maps: user@domain, then @domain",
        evidence: Evidence::Documented,
    },
    check,
};

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (relay, config) in survey.postfixes() {
        for (map, key) in bare_keys(config) {
            let witness = survey.flow(|flow| {
                flow.message.enters_at == relay.id
                    && flow.message.reverse_path.as_ref().is_some_and(|sender| sender.domain() == key)
                    && flow.path.hops.iter().any(|hop| {
                        hop.system == relay.id
                            && hop
                                .decisions
                                .iter()
                                .flat_map(|decision| &decision.passed_over)
                                .any(|over| over.candidate.setting == Some(map))
                    })
            });
            let edit = remedies::change_postfix(relay, |config| {
                for entry in &mut config.sender_dependent_relayhost_maps {
                    at_domain(&mut entry.sender, key);
                }
                for entry in &mut config.sender_dependent_default_transport_maps {
                    at_domain(&mut entry.sender, key);
                }
            });
            findings.push(
                LINT.at(Element::System(relay.id.clone()).setting(map))
                    .argument("server", &relay.id)
                    .argument("map", map)
                    .argument("key", key)
                    .proved_by(witness)
                    .fixes(edit.map(|edit| Fix::new("at-domain-key", vec![("key", key.to_string())], vec![edit]))),
            );
        }
    }
    findings
}

fn bare_keys(config: &Postfix) -> impl Iterator<Item = (&'static str, &DomainName)> {
    let relayhosts =
        config.sender_dependent_relayhost_maps.iter().map(|entry| ("sender_dependent_relayhost_maps", &entry.sender));
    let transports = config
        .sender_dependent_default_transport_maps
        .iter()
        .map(|entry| ("sender_dependent_default_transport_maps", &entry.sender));
    relayhosts.chain(transports).filter_map(|(map, sender)| match sender {
        SenderPattern::BareDomain(domain) => Some((map, domain)),
        SenderPattern::Address(_) | SenderPattern::AtDomain(_) | SenderPattern::Null => None,
    })
}

fn at_domain(sender: &mut SenderPattern, key: &DomainName) {
    if matches!(sender, SenderPattern::BareDomain(domain) if domain == key) {
        *sender = SenderPattern::AtDomain(key.clone());
    }
}
