//! The stand-in for Exchange Online: real SMTP and TLS, decisions by the simulator.
//!
//! It proves mechanics, not Microsoft's rules: that mail which the simulator sends round between the two sides really goes
//! round, and that what ends it really does.

use std::{
    collections::BTreeMap,
    net::IpAddr,
    sync::{
        Arc, Mutex, PoisonError, RwLock,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use mailflow::{EmailAddress, reply::SmtpReply, trace::Envelope};

use crate::{
    client::Submission,
    compare::{Design, Ending, Origin, Step},
    namespace::addresses,
    sink::{Host, Journal, Mail},
};

/// The field each pass through the gateway adds.
const RECEIVED: &str = "Received: from peers.test by gateway.peers.test with ESMTPS;\r\n\tThu, 1 Jan 2026 00:00:00 +0000\r\n";
/// How often Exchange Online sees a message before it gives up; the simulator's own number.
const PASSES: usize = 20;

/// A host that decides as Exchange Online does, or takes everything while it has no design.
#[derive(Clone)]
pub struct Gateway(Arc<State>);

struct State {
    name: RwLock<String>,
    journal: Journal,
    design: RwLock<Option<Arc<Design>>>,
    endings: Mutex<BTreeMap<String, Vec<Ending>>>,
    handed_down: Mutex<BTreeMap<String, usize>>,
    on_their_way: AtomicUsize,
}

impl Gateway {
    /// A gateway without a design.
    pub fn new(journal: Journal) -> Self {
        Self(Arc::new(State {
            name: RwLock::default(),
            journal,
            design: RwLock::default(),
            endings: Mutex::default(),
            handed_down: Mutex::default(),
            on_their_way: AtomicUsize::new(0),
        }))
    }

    /// Decides by `design` from now on, or takes everything; in both cases it has the name `name` in verdicts.
    pub fn set(&self, name: &str, design: Option<Arc<Design>>) {
        name.clone_into(&mut self.0.name.write().unwrap_or_else(PoisonError::into_inner));
        *self.0.design.write().unwrap_or_else(PoisonError::into_inner) = design;
    }

    /// Takes a message from one of its own mailboxes.
    pub fn submit(&self, sender: Option<&EmailAddress>, recipient: &EmailAddress, data: String) {
        let mail = Mail {
            client: addresses::EXCHANGE_ONLINE,
            is_encrypted: true,
            client_subject: None,
            reverse_path: sender.cloned(),
            forward_paths: vec![recipient.clone()],
            data,
        };
        if let Some(design) = self.design() {
            self.decide(&design, &mail, Origin::Own);
        }
    }

    /// How the messages of a case ended at the gateway.
    pub fn endings(&self, case: &str) -> Vec<Ending> {
        self.0.endings.lock().unwrap_or_else(PoisonError::into_inner).get(case).cloned().unwrap_or_default()
    }

    /// How often the server took a case's message from here; nothing while one is on its way.
    pub fn handed_down(&self, case: &str) -> Option<usize> {
        let is_quiet = self.0.on_their_way.load(Ordering::SeqCst) == 0;
        let counts = self.0.handed_down.lock().unwrap_or_else(PoisonError::into_inner);
        is_quiet.then(|| counts.get(case).copied().unwrap_or_default())
    }

    fn design(&self) -> Option<Arc<Design>> {
        self.0.design.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn name(&self) -> String {
        self.0.name.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn note(&self, mail: &Mail, ending: Ending) {
        if let Some(case) = mail.case() {
            self.0.endings.lock().unwrap_or_else(PoisonError::into_inner).entry(case.to_owned()).or_default().push(ending);
        }
    }

    fn decide(&self, design: &Arc<Design>, mail: &Mail, origin: Origin) {
        for recipient in &mail.forward_paths {
            let steps = design.at_tenant(origin, mail.reverse_path.as_ref(), recipient);
            for step in steps.unwrap_or_else(|error| vec![Step::Ends(Ending::Other(error.to_string()))]) {
                match step {
                    Step::Ends(ending) => self.note(mail, ending),
                    Step::Refuses(reply) => self.note(mail, design.refused(&self.name(), &reply)),
                    Step::GoesDown(envelope) => self.send_down(design, mail, envelope),
                }
            }
        }
    }

    fn send_down(&self, design: &Arc<Design>, mail: &Mail, envelope: Envelope) {
        let server = design.relay().ok().and_then(|relay| relay.addresses.first().copied());
        let Some(server) = server else { return self.note(mail, Ending::Other("the server has no address".to_owned())) };
        self.0.on_their_way.fetch_add(1, Ordering::SeqCst);
        let (gateway, design, mail) = (self.clone(), Arc::clone(design), mail.clone());
        thread::spawn(move || {
            gateway.hand_over(&design, &mail, &envelope, server);
            gateway.0.on_their_way.fetch_sub(1, Ordering::SeqCst);
        });
    }

    fn hand_over(&self, design: &Design, mail: &Mail, envelope: &Envelope, server: IpAddr) {
        let submission = Submission {
            from: addresses::EXCHANGE_ONLINE,
            to: server,
            reverse_path: envelope.reverse_path.as_ref(),
            forward_path: &envelope.forward_path,
            data: &format!("{RECEIVED}{}", mail.data),
        };
        match submission.send() {
            Ok(reply) if reply.code < 400 => {
                let mut counts = self.0.handed_down.lock().unwrap_or_else(PoisonError::into_inner);
                *counts.entry(mail.case().unwrap_or_default().to_owned()).or_default() += 1;
            }
            Ok(reply) if reply.text.contains("too many hops") => {
                let reply = format!("{} {}", reply.code, reply.enhanced);
                self.note(mail, Ending::Loops { by: design.server.to_string(), reply });
            }
            Ok(reply) if reply.is_transient() => self.note(mail, Ending::Held { by: self.name(), status: reply.enhanced }),
            Ok(reply) => self.note(mail, design.refused(design.server.as_str(), &reply)),
            Err(error) => self.note(mail, Ending::Other(error.to_string())),
        }
    }
}

fn origin(mail: &Mail) -> Origin {
    Origin::Host { address: mail.client, has_certificate: mail.client_subject.is_some() }
}

impl Host for Gateway {
    fn refuses_recipient(&self, mail: &Mail, recipient: &EmailAddress) -> Option<SmtpReply> {
        let steps = self.design()?.at_tenant(origin(mail), mail.reverse_path.as_ref(), recipient).ok()?;
        match steps.first() {
            Some(Step::Refuses(reply)) if steps.len() == 1 => Some(reply.clone()),
            _ => None,
        }
    }

    fn takes(&self, mail: Mail) -> Option<SmtpReply> {
        self.0.journal.note(&self.name(), mail.clone());
        let design = self.design()?;
        // A report on a case is not the case; where it ends is seen in the server's log.
        if mail.is_report() {
            return None;
        }
        if mail.data.matches(RECEIVED).count() >= PASSES {
            return Some(SmtpReply::new(554, "5.4.14", "Hop count exceeded - possible mail loop ATTR34"));
        }
        self.decide(&design, &mail, origin(&mail));
        None
    }
}
