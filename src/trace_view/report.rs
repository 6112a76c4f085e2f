//! The non-delivery report of a path that fails: who tells the sender, and whether the report arrives.

use std::sync::Arc;

use leptos::prelude::*;
use mailflow::{
    report::{Report, non_delivery},
    trace::Path,
};
use mailflow_text::{key, sentence, verdict_sentence};

use super::decision::select_button;
use crate::{
    editor::use_editor,
    text::use_text,
    widgets::{Icon, icon, outcome},
};

/// The report, if one is written.
pub fn follow_up(path: &Arc<Path>) -> AnyView {
    let editor = use_editor();
    let path = Arc::clone(path);
    let report = Memo::new(move |_| {
        let message = editor.draft.message.get()?;
        editor.topology.with(|topology| non_delivery(topology, &message, &path))
    });
    (move || report.get().map(|report| shown(&report))).into_any()
}

fn shown(report: &Report) -> AnyView {
    let t = use_text();
    let (system, reply) = (report.by.to_string(), report.reply.to_string());
    let paths = report.trace.paths.iter().map(|path| way(&system, &reply, path)).collect_view();
    view! {
        <section class="note readings" aria-label=t.of(key::TRACE_REPORT)>
            {icon(Icon::Route)}
            <div>{paths}</div>
        </section>
    }
    .into_any()
}

/// One way of the report: its stays with the decision that each ended in, and how it ended.
fn way(system: &str, reply: &str, path: &Path) -> AnyView {
    let t = use_text();
    let title = {
        let (system, recipient, reply) = (system.to_owned(), path.recipient.to_string(), reply.to_owned());
        move || {
            let arguments = [("system", system.as_str()), ("recipient", recipient.as_str()), ("reply", reply.as_str())];
            t.now().format(key::REPORT_TITLE, &arguments)
        }
    };
    let stays = path.hops.iter().map(|hop| {
        let name = hop.system.to_string();
        let element = mailflow::Element::System(hop.system.clone());
        let last = hop.decisions.last().cloned();
        let words = move || last.as_ref().map(|decision| sentence(t.now(), decision));
        view! { <li>{select_button(element.into(), Signal::derive(move || name.clone()))} <p>{words}</p></li> }.into_any()
    });
    let stays = stays.collect_view();
    let verdict = path.verdict.clone();
    view! {
        <h3>{title}</h3>
        <ul>{stays}</ul>
        <p>{outcome::pill(&path.verdict)} " " {move || verdict_sentence(t.now(), &verdict)}</p>
    }
    .into_any()
}
