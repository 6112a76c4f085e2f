//! Writes the seeds of `fuzz/`: `fuzz_seeds FOLDER` makes a folder for each target, filled from the shipped scenarios. Here, because
//! what is built with the flags of the targets links with libFuzzer only.

use std::{collections::BTreeSet, env, fs, io, path::Path, process::ExitCode};

use mailflow::{Element, document::Document};
use mailflow_edit::{Edit, element_value, elements};
use mailflow_lessons::scenario::scenarios;
use serde_json::Value;

fn main() -> ExitCode {
    let Some(folder) = env::args_os().nth(1) else {
        eprintln!("usage: fuzz_seeds FOLDER");
        return ExitCode::from(2);
    };
    match write(Path::new(&folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path) -> io::Result<()> {
    let documents: Vec<&Document> = scenarios().iter().map(mailflow_lessons::Scenario::document).collect();
    let mut texts = BTreeSet::new();
    for document in &documents {
        let json = document.to_json();
        seed(folder, "document", json.as_bytes())?;
        strings(&serde_json::from_str(&json).unwrap_or_default(), &mut texts);
    }
    // The first two bytes choose the scenario, each further group of five changes it.
    for index in 0..u16::try_from(documents.len()).unwrap_or(u16::MAX) {
        seed(folder, "route", &[&index.to_be_bytes()[..], &[1, 0, 40, 0, 60, 2, 0, 90, 0, 30]].concat())?;
    }
    for topology in documents.iter().map(|document| &document.topology) {
        for element in elements(topology) {
            let system = element.system().filter(|_| !matches!(element, Element::System(_))).cloned();
            let Some(value) = element_value(topology, &element) else { continue };
            let edits = [Edit::put(system, value), Edit::Remove(element)];
            seed(folder, "edits", serde_json::to_string(&edits).unwrap_or_default().as_bytes())?;
        }
    }
    for text in &texts {
        // One byte chooses the parser.
        for parser in 0..12 {
            seed(folder, "names", &[&[parser], text.as_bytes()].concat())?;
        }
        for parser in 0..7 {
            seed(folder, "postfix", &[&[parser], text.as_bytes()].concat())?;
        }
        if text.starts_with("v=spf1") {
            seed(folder, "spf", text.as_bytes())?;
        }
    }
    for record in SPF {
        seed(folder, "spf", record.as_bytes())?;
    }
    for record in DMARC {
        seed(folder, "dmarc", record.as_bytes())?;
    }
    Ok(())
}

/// Mechanisms, modifiers and macros that no scenario has (RFC 7208 §§5 to 7).
const SPF: [&str; 5] = [
    "v=spf1 a:%{d1r}.example.com mx/24//64 ip4:192.0.2.0/24 ip6:2001:db8::/32 exists:%{ir}.%{v}._spf.%{d2} ptr ?all",
    "v=spf1 include:example.com include:_spf.%{o} redirect=%{l1r+-}._at_.%{o}._spf.example.com",
    "v=spf1 -include:loop.example.com ~a exp=explain._spf.%{d}",
    "%{c} is not one of %{d}'s designated mail servers. %{s} %{h} %{r} %{t} %% %_ %-",
    "v=spf1 +all",
];
/// Tags of RFC 7489 §6.3 and of DMARCbis.
const DMARC: [&str; 4] = [
    "v=DMARC1; p=reject; sp=quarantine; adkim=s; aspf=r; pct=50; rua=mailto:d@example.com; fo=1; ri=3600",
    "v=DMARC1;p=none;t=y;np=reject;psd=n",
    "v=DMARC1; p=quarantine;",
    "v=DMARC1 ;; p = reject",
];

fn strings(value: &Value, texts: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => _ = texts.insert(text.clone()),
        Value::Array(list) => list.iter().for_each(|value| strings(value, texts)),
        Value::Object(object) => object.values().for_each(|value| strings(value, texts)),
        _ => {}
    }
}

fn seed(folder: &Path, target: &str, bytes: &[u8]) -> io::Result<()> {
    let folder = folder.join(target);
    fs::create_dir_all(&folder)?;
    // By content, so that a second run writes the same files.
    let name =
        bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    fs::write(folder.join(format!("seed-{name:016x}")), bytes)
}
