//! The system log of the private machine: what Postfix writes about each message, by queue identifier.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    os::unix::{fs::PermissionsExt, net::UnixDatagram},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread,
    time::{Duration, Instant},
};

use crate::process::{Context, Result};

/// One attempt at delivery.
#[derive(Debug, Clone)]
pub struct Delivery {
    /// The program: `lmtp`, `smtp`, `relay/smtp`, `local`, `error` …
    pub agent: String,
    /// The recipient.
    pub to: String,
    /// The other side, as `host[address]:port`, or `none`.
    pub relay: String,
    /// The enhanced status code.
    pub dsn: String,
    /// `sent`, `deferred` or `bounced`.
    pub status: String,
    /// Why.
    pub text: String,
}

#[derive(Default)]
struct Entries {
    queue_ids: BTreeMap<String, Vec<String>>,
    recipients: BTreeMap<String, usize>,
    deliveries: BTreeMap<String, Vec<Delivery>>,
    removed: BTreeSet<String>,
    reports: BTreeMap<String, Vec<String>>,
    complaints: Vec<String>,
    lines: Vec<String>,
}

/// The log, filled by a thread that reads `/dev/log`.
#[derive(Clone, Default)]
pub struct Log(Arc<(Mutex<Entries>, Condvar)>);

/// What the log says about one message.
#[derive(Debug, Clone, Default)]
pub struct Record {
    /// How often Postfix took it.
    pub arrivals: usize,
    /// Attempts at delivery, of every arrival.
    pub deliveries: Vec<Delivery>,
    /// Attempts at delivery of its non-delivery reports.
    pub reports: Vec<Delivery>,
}

impl Log {
    /// Starts listening.
    pub fn start() -> Result<Self> {
        let socket = UnixDatagram::bind("/dev/log").context("/dev/log")?;
        fs::set_permissions("/dev/log", fs::Permissions::from_mode(0o666)).context("/dev/log")?;
        let log = Self::default();
        let writer = log.clone();
        thread::spawn(move || {
            let mut line = vec![0; 65_536];
            while let Ok(size) = socket.recv(&mut line) {
                let text = String::from_utf8_lossy(line.get(..size).unwrap_or_default()).trim_end().to_owned();
                writer.entries().add(&text);
                writer.0.1.notify_all();
            }
        });
        Ok(log)
    }

    fn entries(&self) -> MutexGuard<'_, Entries> {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until the message has an end wherever it is, as far as one attempt at delivery can give it one; answers what
    /// happened, and whether it ended. Gives up after a while with what there is.
    ///
    /// `expected` says how often Postfix has taken the message, which the log may not show yet; nothing while that is open.
    pub fn settled(&self, message_id: &str, expected: impl Fn() -> Option<usize>) -> (Record, bool) {
        let deadline = Instant::now() + Duration::from_secs(20);
        let mut entries = self.entries();
        loop {
            // In this order: what has ended in the log can't have more consequences than the other side knows by now.
            let is_settled =
                entries.ended(message_id).is_some_and(|arrivals| expected().is_some_and(|expected| arrivals >= expected));
            if is_settled || Instant::now() >= deadline {
                return (entries.record(message_id), is_settled);
            }
            let waited = self.0.1.wait_timeout(entries, Duration::from_millis(20)).unwrap_or_else(PoisonError::into_inner);
            entries = waited.0;
        }
    }

    /// Warnings and errors since the last call.
    pub fn complaints(&self) -> Vec<String> {
        std::mem::take(&mut self.entries().complaints)
    }

    /// Everything logged about `text`, for a case that failed.
    pub fn about(&self, text: &str) -> Vec<String> {
        let entries = self.entries();
        let ids = entries.queue_ids.get(text).cloned().unwrap_or_default();
        let is_about = |line: &&String| line.contains(text) || ids.iter().any(|id| line.contains(&format!("{id}:")));
        entries.lines.iter().filter(is_about).cloned().collect()
    }
}

/// What the configuration has no part in: a busy machine's clocks may differ by a second, which cleanup says in two lines, and a
/// master that is told to end may find its process group gone already.
const OF_THE_MACHINE: [&str; 3] = ["file system clock is ", "resetting file time stamps", "master_sigdeath: kill process group"];

impl Entries {
    fn add(&mut self, line: &str) {
        self.lines.push(line.to_owned());
        // `<22>Nov 22 18:00:00 postfix/smtp[123]: 4F2A: to=…`
        let Some((head, text)) = line.split_once("]: ") else { return };
        let program = head.rsplit(' ').next().and_then(|tag| tag.split('[').next()).unwrap_or_default();
        let is_of_the_machine = OF_THE_MACHINE.iter().any(|part| text.contains(part));
        if ["warning: ", "error: ", "fatal: ", "panic: ", "Warning: ", "Error: ", "Fatal: ", "Panic: "]
            .iter()
            .any(|word| !is_of_the_machine && text.contains(word))
        {
            self.complaints.push(format!("{program}: {text}"));
        }
        let Some(agent) = program.strip_prefix("postfix/") else { return };
        let Some((id, text)) = text.split_once(": ") else { return };
        if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return;
        }
        let id = id.to_owned();
        if let Some(message_id) = text.strip_prefix("message-id=<").and_then(|rest| rest.strip_suffix('>')) {
            self.queue_ids.entry(message_id.to_owned()).or_default().push(id);
        } else if text == "removed" {
            self.removed.insert(id);
        } else if let Some((_, report)) = text.split_once("non-delivery notification: ") {
            self.reports.entry(id).or_default().push(report.to_owned());
        } else if agent == "qmgr" && text.starts_with("from=<") {
            let count = text.split_once("nrcpt=").and_then(|(_, rest)| rest.split(' ').next()?.parse().ok());
            self.recipients.insert(id, count.unwrap_or(1));
        } else if let Some(delivery) = delivery(agent, text) {
            self.deliveries.entry(id).or_default().push(delivery);
        }
    }

    fn is_ended(&self, id: &str) -> bool {
        let attempts = self.deliveries.get(id).map_or(0, Vec::len);
        let is_tried = self.recipients.get(id).is_some_and(|&count| attempts >= count);
        let is_deferred =
            || self.deliveries.get(id).is_some_and(|list| list.iter().any(|delivery| delivery.status == "deferred"));
        self.removed.contains(id) || (is_tried && is_deferred())
    }

    fn report_ids(&self, id: &str) -> impl Iterator<Item = &String> {
        self.reports.get(id).into_iter().flatten()
    }

    /// How often Postfix took the message, if it has ended each time.
    fn ended(&self, message_id: &str) -> Option<usize> {
        let ids = self.queue_ids.get(message_id).map(Vec::as_slice).unwrap_or_default();
        let is_ended = |id: &String| self.is_ended(id) && self.report_ids(id).all(|report| self.is_ended(report));
        ids.iter().all(is_ended).then_some(ids.len())
    }

    fn record(&self, message_id: &str) -> Record {
        let ids = self.queue_ids.get(message_id).map(Vec::as_slice).unwrap_or_default();
        let of = |id: &String| self.deliveries.get(id).cloned().unwrap_or_default();
        Record {
            arrivals: ids.len(),
            deliveries: ids.iter().flat_map(of).collect(),
            reports: ids.iter().flat_map(|id| self.report_ids(id)).flat_map(of).collect(),
        }
    }
}

/// `to=<bob@example.com>, relay=host[address]:25, delay=0.1, delays=…, dsn=2.0.0, status=sent (250 2.0.0 Ok)`
fn delivery(agent: &str, text: &str) -> Option<Delivery> {
    let (fields, rest) = text.split_once("status=")?;
    let (status, why) = rest.split_once(" (").unwrap_or((rest, ""));
    let field = |name: &str| fields.split(", ").find_map(|field| field.strip_prefix(name)).map(str::to_owned);
    Some(Delivery {
        agent: agent.to_owned(),
        to: field("to=<")?.trim_end_matches('>').to_owned(),
        relay: field("relay=")?,
        dsn: field("dsn=")?,
        status: status.to_owned(),
        text: why.strip_suffix(')').unwrap_or(why).to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_followed_by_its_queue_identifiers_and_reports() {
        let mut entries = Entries::default();
        for line in [
            "<22>Nov  1 10:00:00 postfix/cleanup[5]: 4AB: message-id=<m@peers.test>",
            "<22>Nov  1 10:00:00 postfix/qmgr[6]: 4AB: from=<a@b.test>, size=300, nrcpt=1 (queue active)",
        ] {
            entries.add(line);
        }
        assert_eq!(entries.ended("m@peers.test"), None);
        for line in [
            "<22>Nov  1 10:00:01 postfix/lmtp[7]: 4AB: to=<c@d.test>, relay=mail[private/dovecot-lmtp], delay=0.1, delays=0/0/0/0, dsn=5.1.1, status=bounced (host said: 550 5.1.1 <c@d.test> no (in reply))",
            "<22>Nov  1 10:00:01 postfix/bounce[8]: 4AB: sender non-delivery notification: 4AC",
            "<22>Nov  1 10:00:01 postfix/qmgr[6]: 4AB: removed",
        ] {
            entries.add(line);
        }
        assert_eq!(entries.ended("m@peers.test"), None, "the report is still on its way");
        entries.add("<22>Nov  1 10:00:01 postfix/qmgr[6]: 4AC: removed");
        assert_eq!(entries.ended("m@peers.test"), Some(1));
        let record = entries.record("m@peers.test");
        let delivery = record.deliveries.first().expect("one");
        assert_eq!((delivery.dsn.as_str(), delivery.status.as_str(), delivery.agent.as_str()), ("5.1.1", "bounced", "lmtp"));
    }
}
