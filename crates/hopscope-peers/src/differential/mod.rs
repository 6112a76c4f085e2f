//! Configurations by chance: what the simulator says of a recipient, against Postfix's own SMTP server and resolver.
//!
//! The seed is printed and can be given, so a disagreement can be had again; it is told with the smallest configuration that
//! still has it.

mod generator;
pub mod instance;
mod question;
mod random;
mod shrink;

use std::{
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use instance::{Instance, Mode};
use mailflow::model::postfix::Table;
use mailflow_export::{File, MapType};
use question::Question;
use random::Random;

use crate::{
    compare::Design,
    process::{Context, Result},
    server::{self, exported},
};

/// What is tried unless somebody asks for something else.
pub const STANDARD: Extent = Extent { seed: 20_261_122, configurations: 400 };
/// What the cases' names begin with.
pub const GROUP: &str = "by chance";
/// Questions to each configuration.
const QUESTIONS: usize = 20;

/// How much is tried.
#[derive(Debug, Clone, Copy)]
pub struct Extent {
    /// Where the configurations come from.
    pub seed: u64,
    /// How many.
    pub configurations: usize,
}

/// One configuration's result.
pub struct Outcome {
    /// What was tried.
    pub name: String,
    /// How many questions had the same answer, or the first disagreement.
    pub result: std::result::Result<String, String>,
}

/// Whether Postfix warns of what configurations by chance have on purpose.
pub fn is_expected(complaint: &str) -> bool {
    // A domain in two classes, tables that nobody built, aliases in a ring; a master that the last one keeps waiting is started
    // again.
    [
        "do not list domain",
        "No such file or directory",
        "lookup error",
        "lookup failure",
        "table lookup problem",
        "unreasonable virtual_alias_maps",
        "postfix/master: ",
    ]
    .iter()
    .any(|text| complaint.contains(text))
}

/// Tries `extent`, on every processor.
pub fn run(extent: Extent) -> Result<Vec<Outcome>> {
    let map_type = server::map_type()?;
    let mut random = Random::new(extent.seed);
    let seeds: Vec<u64> = (0..extent.configurations).map(|_| random.fork()).collect();
    let (next, outcomes) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let work = |number: usize| -> Result<()> {
        let mut instance = Instance::new(u16::try_from(number).context("the number of processors")?)?;
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(seed) = seeds.get(index) else { return Ok(()) };
            let outcome = configuration(&mut instance, map_type, *seed);
            let name = format!("{GROUP}, configuration {} of seed {}", index + 1, extent.seed);
            let result = outcome.unwrap_or_else(|error| Err(error.to_string()));
            outcomes.lock().unwrap_or_else(PoisonError::into_inner).push((index, Outcome { name, result }));
        }
    };
    thread::scope(|scope| {
        let workers = thread::available_parallelism().map_or(1, usize::from);
        let threads: Vec<_> = (0..workers)
            .map(|number| {
                let work = &work;
                scope.spawn(move || work(number))
            })
            .collect();
        threads.into_iter().try_for_each(|thread| thread.join().unwrap_or_else(|_| Err("a worker fell over".into())))
    })?;
    let mut outcomes = outcomes.into_inner().unwrap_or_else(PoisonError::into_inner);
    outcomes.sort_by_key(|(index, _)| *index);
    Ok(outcomes.into_iter().map(|(_, outcome)| outcome).collect())
}

fn configuration(instance: &mut Instance, map_type: MapType, seed: u64) -> Result<std::result::Result<String, String>> {
    let mut random = Random::new(seed);
    let design = generator::design(&mut random)?;
    let questions: Vec<Question> = (0..QUESTIONS).filter_map(|_| generator::question(&mut random)).collect();
    install(instance, &design, map_type)?;
    for question in &questions {
        if difference(instance, &design, question)?.is_none() {
            continue;
        }
        let smallest = shrink::shrunk(&design, |candidate| {
            install(instance, candidate, map_type).is_ok()
                && difference(instance, candidate, question).is_ok_and(|found| found.is_some())
        });
        install(instance, &smallest, map_type)?;
        let told = difference(instance, &smallest, question)?.unwrap_or_default();
        return Ok(Err(format!("{told}\n      with {}", written(&smallest)?)));
    }
    Ok(Ok(format!("{} questions", questions.len())))
}

fn install(instance: &mut Instance, design: &Design, map_type: MapType) -> Result<()> {
    let bundle = exported(design, map_type);
    let folder = format!("{}/postfix/", design.server);
    let unbuilt: Vec<&str> =
        design.relay()?.postfix().iter().flat_map(|postfix| &postfix.unbuilt_tables).copied().map(file_of).collect();
    let is_there = |file: &&File| file.path.strip_prefix(&folder).is_some_and(|name| !unbuilt.contains(&name));
    instance.configure(bundle.files.iter().filter(is_there), map_type.as_str(), Mode::Answers)
}

/// The exported file of a table.
const fn file_of(table: Table) -> &'static str {
    match table {
        Table::AliasMaps => "aliases",
        Table::LocalRecipientMaps => "local_recipients",
        Table::VirtualAliasMaps => "virtual",
        Table::VirtualMailboxMaps => "virtual_mailboxes",
        Table::RelayRecipientMaps => "relay_recipients",
        Table::TransportMaps => "transport",
    }
}

/// How the answers differ, if they do.
fn difference(instance: &Instance, design: &Design, question: &Question) -> Result<Option<String>> {
    let simulated = question.simulated(design)?;
    let real = question.real(instance, &simulated)?;
    Ok((simulated != real).then(|| format!("{question}\n      server:    {real}\n      simulator: {simulated}")))
}

/// The configuration, as documents write it.
fn written(design: &Design) -> Result<String> {
    let postfix = design.relay()?.postfix().ok_or("no Postfix server")?;
    toml::to_string(postfix).map(|text| text.trim().replace('\n', "\n        ")).context("the configuration")
}
