//! The shipped scenarios are the specification: every flow, fault and fix is a test case of its own, which compares verdict,
//! place, path, reply, reasons and causes with what the file says. A snapshot beside each holds the whole trace.

use std::fmt::Write as _;

use libtest_mimic::{Arguments, Failed, Trial};
use mailflow::{Topology, Trace, document::Document, reason, report::non_delivery, route, trace::Path};
use mailflow_lessons::{Flow, Scenario, change::changed, outcome::place, promise::Ground, promised, promises, scenarios};

fn main() {
    let mut trials = Vec::new();
    for scenario in scenarios() {
        let topology = &scenario.document().topology;
        trials.push(Trial::test(format!("{}: the document is sound", scenario.id), || document_is_sound(scenario)));
        trials.push(Trial::test(format!("{}: every fault says what is broken", scenario.id), || faults_are_named(scenario)));
        trials.push(Trial::test(format!("{}: every flow names reasons that exist", scenario.id), || reasons_exist(scenario)));
        trials.push(Trial::test(format!("{}: every message of the document has an end", scenario.id), || messages_end(scenario)));
        let flows = promised(&scenario.id, None, None);
        add(&mut trials, &scenario.id, flows, topology);
        add_snapshot(&mut trials, &scenario.id, flows, topology.clone());
        for fault in &scenario.faults {
            let group = format!("{}: {}", scenario.id, fault.id);
            match changed(topology, &fault.changes) {
                Err(error) => trials.push(failing(&group, error.to_string())),
                Ok(broken) => {
                    for fix in &fault.fixes {
                        let group = format!("{group}: {}", fix.id);
                        let flows = promised(&scenario.id, Some(&fault.id), Some(&fix.id));
                        match changed(&broken, &fix.changes) {
                            Err(error) => trials.push(failing(&group, error.to_string())),
                            Ok(repaired) => add(&mut trials, &group, flows, &repaired),
                        }
                    }
                    let flows = promised(&scenario.id, Some(&fault.id), None);
                    add(&mut trials, &group, flows, &broken);
                    add_snapshot(&mut trials, &group, flows, broken);
                }
            }
        }
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

fn failing(group: &str, why: String) -> Trial {
    Trial::test(format!("{group}: its changes apply"), || Err(why.into()))
}

fn add(trials: &mut Vec<Trial>, group: &str, flows: &'static [Flow], topology: &Topology) {
    let named = flows.iter().map(|flow| (flow, topology.clone()));
    trials.extend(
        named.map(|(flow, topology)| Trial::test(format!("{group}: {}", flow.name), move || flow_holds(flow, &topology))),
    );
}

/// The whole traces, beside what is asserted of them. Repairs lead back to traces that are there already and have none.
fn add_snapshot(trials: &mut Vec<Trial>, group: &str, flows: &'static [Flow], topology: Topology) {
    let name = group.replace(": ", "--");
    trials.push(Trial::test(format!("{group}: the traces are as reviewed"), move || {
        let mut text = String::new();
        for (index, flow) in flows.iter().enumerate() {
            // Flows that follow one message to several recipients share its trace.
            if flows.iter().take(index).any(|before| before.send == flow.send) {
                continue;
            }
            let trace = route(&topology, &flow.send);
            write!(text, "## {}\n\n{}\n", flow.name, rendered(&trace))?;
        }
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, { insta::assert_snapshot!(name, text) });
        Ok(())
    }));
}

fn document_is_sound(scenario: &Scenario) -> Result<(), Failed> {
    let document = scenario.document();
    let again = Document::from_json(&document.to_json())?;
    if again != *document {
        return Err("the document does not read back as it was written".into());
    }
    let prefix = format!("scenario-{}-", scenario.id);
    let fixes = scenario.faults.iter().flat_map(|fault| &fault.fixes).map(|fix| &fix.text);
    let mut texts =
        [&scenario.title, &scenario.description].into_iter().chain(scenario.faults.iter().map(|fault| &fault.text)).chain(fixes);
    match texts.find(|text| !text.starts_with(&prefix)) {
        Some(text) => Err(format!("`{text}` does not begin with `{prefix}`").into()),
        None => Ok(()),
    }
}

fn faults_are_named(scenario: &Scenario) -> Result<(), Failed> {
    let faults =
        promises().iter().filter(|promise| promise.scenario == scenario.id && promise.fault.is_some() && promise.fix.is_none());
    match faults.into_iter().find(|promise| promise.name.is_none()) {
        Some(promise) => Err(format!("{:?} has no name", promise.fault).into()),
        None => Ok(()),
    }
}

fn reasons_exist(scenario: &Scenario) -> Result<(), Failed> {
    let flows = promises().iter().filter(|promise| promise.scenario == scenario.id).flat_map(|promise| &promise.flows);
    for ground in flows.flat_map(|flow| &flow.because) {
        let is_reason = reason::REASONS.iter().any(|(code, ..)| *code == ground.reason);
        let unknown = ground.passed_over.iter().find(|why| !reason::MISMATCHES.iter().any(|(code, ..)| code == why));
        if !is_reason || unknown.is_some() {
            return Err(format!("unknown code in {ground:?}").into());
        }
    }
    Ok(())
}

fn messages_end(scenario: &Scenario) -> Result<(), Failed> {
    let document = scenario.document();
    for message in &document.messages {
        let trace = route(&document.topology, message);
        if trace.paths.len() < message.forward_paths.len() {
            return Err(format!("{message:?}\n{}", rendered(&trace)).into());
        }
    }
    Ok(())
}

fn flow_holds(flow: &Flow, topology: &Topology) -> Result<(), Failed> {
    let trace = route(topology, &flow.send);
    let has = |path: &Path, code: &str| path.decisions().any(|(_, decision)| decision.reason.code() == code);
    let is_meant = |path: &&Path| {
        flow.recipient.as_ref().is_none_or(|recipient| path.recipient == *recipient)
            && flow.way.as_ref().is_none_or(|code| has(path, code))
    };
    let [path] = trace.paths.iter().filter(is_meant).collect::<Vec<_>>()[..] else {
        return Err(format!("not one path, but {}\n\n{}", trace.paths.len(), rendered(&trace)).into());
    };
    let mut faults = String::new();
    for difference in flow.expect.differences(path) {
        writeln!(faults, "{difference:?} differs")?;
    }
    if let Some(ground) = missing_ground(flow, path) {
        writeln!(faults, "no such decision, or not in this place: {ground:?}")?;
    }
    if let Some(codes) = &flow.report
        && !non_delivery(topology, &flow.send, path).is_some_and(|report| codes.are_of(&report.reply))
    {
        writeln!(faults, "no report with {codes:?}")?;
    }
    for assumption in &flow.assumptions {
        if !path.assumptions().contains(assumption) {
            writeln!(faults, "the path does not lean on {}", assumption.id())?;
        }
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(format!("{faults}expected ({}): {:?}\n\n{}", flow.source, flow.expect, rendered(&trace)).into())
    }
}

/// The first ground that no decision after the one before it shows.
fn missing_ground<'a>(flow: &'a Flow, path: &Path) -> Option<&'a Ground> {
    let mut decisions = path.decisions();
    flow.because.iter().find(|ground| {
        !decisions.any(|(hop, decision)| {
            let has_lost = |why: &String| decision.passed_over.iter().any(|lost| lost.why.code() == why);
            path.hops.get(hop).is_some_and(|hop| hop.system == ground.at)
                && decision.reason.code() == ground.reason
                && ground.cause.as_ref().is_none_or(|cause| *cause == decision.cause.to_string())
                && ground.passed_over.iter().all(has_lost)
        })
    })
}

/// The text twin of a trace, in codes.
fn rendered(trace: &Trace) -> String {
    let mut text = String::new();
    for path in &trace.paths {
        for hop in &path.hops {
            let sender = hop.arrived.reverse_path.as_ref().map_or_else(|| "<>".to_owned(), ToString::to_string);
            let _ = writeln!(text, "{}  {sender} -> {}", hop.system, hop.arrived.forward_path);
            for decision in &hop.decisions {
                let arguments: Vec<_> =
                    decision.reason.arguments().into_iter().map(|(name, value)| format!("{name}={value}")).collect();
                let _ = writeln!(
                    text,
                    "    {}: {} [{}] <- {}",
                    decision.stage.code(),
                    decision.reason.code(),
                    arguments.join(", "),
                    decision.cause
                );
                for lost in &decision.passed_over {
                    let _ = writeln!(text, "        not {}: {}", lost.candidate, lost.why.code());
                }
                for assumption in &decision.assumptions {
                    let _ = writeln!(text, "        assuming {}", assumption.id());
                }
            }
        }
        let reply = path.verdict.reply().map_or_else(String::new, |reply| format!(" ({reply})"));
        let _ = writeln!(text, "=> {} {}{reply}", path.verdict.kind(), place(&path.verdict));
    }
    text
}
