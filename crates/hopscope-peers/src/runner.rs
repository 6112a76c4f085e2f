//! Runs the cases: installs, sends, waits, compares, prints one line a case.

use std::{
    collections::{BTreeMap, BTreeSet},
    net::IpAddr,
    sync::{Arc, PoisonError, RwLock},
};

use mailflow::{
    EmailAddress, SystemId,
    model::{Chain, Dns, Issuer},
};
use mailflow_export::MapType;
use mailflow_lessons::Scenario;

use crate::{
    cases::{self, Client, Group, Hand, Journey},
    certificates,
    client::{Submission, parse_reply},
    compare::{self, Design, Divergence, Ending, Origin, agree, shown},
    differential::{self, Extent},
    dns::{self, Resolver},
    gateway::Gateway,
    log::{Delivery, Log, Record},
    namespace::{Network, addresses},
    pair,
    process::{Result, output},
    server::{self, Server},
    sink::{self, CASE_FIELD, Journal, Presents, Sink},
    tls::{Authorities, Validity},
};

/// How many neighbours listen.
const NEIGHBOURS: u8 = 8;

/// What was counted.
#[derive(Debug, Default)]
pub struct Tally {
    /// Cases in which simulator and servers agree, known differences included.
    pub passed: usize,
    /// All others.
    pub failed: usize,
}

/// The world around the server, and the score.
pub struct Runner {
    filter: Option<String>,
    tally: Tally,
    divergences: Vec<(Divergence, bool)>,
    log: Log,
    journal: Journal,
    gateway: Gateway,
    resolver: Resolver,
    authorities: Authorities,
    neighbours: Vec<Presents>,
    next_case: usize,
}

/// A message on its way.
struct Sent {
    case: String,
    name: String,
    said: BTreeSet<Ending>,
    /// The end it met at once.
    at_once: Option<Ending>,
}

/// Runs every case whose name contains `filter`, and `extent` of those by chance.
pub fn run(filter: Option<&str>, extent: Extent) -> Result<Tally> {
    let map_type = server::map_type()?;
    let scenarios = cases::SCENARIOS.iter().map(|id| Scenario::by_id(id).ok_or_else(|| format!("no scenario `{id}`")));
    let scenarios: Vec<&Scenario> = scenarios.collect::<std::result::Result<_, _>>()?;
    let mut runner: Option<Runner> = None;
    for (index, scenario) in scenarios.into_iter().enumerate() {
        let mut groups = cases::of_scenario(scenario, map_type)?;
        if index == 0 {
            groups.extend(cases::further_settings(scenario)?);
        }
        let design = cases::design(scenario.document().topology.clone(), None)?;
        let mut hosts = vec![addresses::SERVER_V6];
        hosts.extend(&design.relay()?.addresses);
        let network = Network::new(&hosts, &world())?;
        let mut server = Server::new(network)?;
        let runner = match &mut runner {
            Some(runner) => runner,
            none => none.insert(Runner::new(filter.map(str::to_owned))?),
        };
        for group in &groups {
            runner.group(&mut server, group);
        }
    }
    let mut runner = runner.ok_or("there is no scenario")?;
    runner.certificates()?;
    runner.pair(map_type)?;
    runner.by_chance(extent)?;
    runner.known_differences_are_there();
    Ok(runner.tally)
}

fn world() -> Vec<IpAddr> {
    let mut world = vec![
        addresses::EXCHANGE_ONLINE,
        addresses::EXCHANGE_ONLINE_V6,
        addresses::GATEWAY,
        addresses::FABRIKAM,
        addresses::STRANGER,
        addresses::OFFICE,
        addresses::RESOLVER,
        addresses::host(99),
    ];
    world.extend((1..=NEIGHBOURS).map(addresses::host));
    world
}

/// The name of Fabrikam's mail exchanger in verdicts.
const FABRIKAM: &str = "MX fabrikam.com";

impl Runner {
    fn new(filter: Option<String>) -> Result<Self> {
        let (log, journal) = (Log::start()?, Journal::default());
        let resolver = Resolver::start(addresses::RESOLVER)?;
        let authorities = Authorities::new()?;
        let gateway = Gateway::new(journal.clone());
        let names = ["mail.protection.outlook.com", "*.mail.protection.outlook.com"];
        let microsoft = cases::certificate("microsoft", &names, Issuer::PublicAuthority, Chain::Complete)?;
        let microsoft = authorities.issue(&microsoft, Validity::Current)?;
        sink::listen(addresses::GATEWAY, Arc::new(RwLock::new(Some(microsoft))), Arc::new(gateway.clone()))?;
        let fabrikam = Sink { name: FABRIKAM.to_owned(), journal: journal.clone() };
        sink::listen(addresses::FABRIKAM, Presents::default(), Arc::new(fabrikam))?;
        let mut neighbours = Vec::new();
        for number in 1..=NEIGHBOURS {
            let presents = Presents::default();
            let host = Sink { name: addresses::host(number).to_string(), journal: journal.clone() };
            sink::listen(addresses::host(number), Arc::clone(&presents), Arc::new(host))?;
            neighbours.push(presents);
        }
        let divergences = compare::divergences()?.into_iter().map(|divergence| (divergence, false)).collect();
        let tally = Tally::default();
        Ok(Self { filter, tally, divergences, log, journal, gateway, resolver, authorities, neighbours, next_case: 1 })
    }
}

impl Runner {
    /// Compares what the simulator and OpenSSL think of certificates.
    fn certificates(&mut self) -> Result<()> {
        const GROUP: &str = "certificates";
        if !self.is_wanted(GROUP) {
            return Ok(());
        }
        for answer in certificates::ask(&self.authorities)? {
            let say = |is_accepted| if is_accepted { "accepted" } else { "not accepted" };
            let outcome = if answer.simulator == answer.openssl {
                Ok(say(answer.openssl).to_owned())
            } else {
                Err(format!("OpenSSL: {}, simulator: {}", say(answer.openssl), say(answer.simulator)))
            };
            self.verdict(&format!("{GROUP}: {}", answer.name), outcome);
        }
        Ok(())
    }

    /// Lets two servers play a hybrid pair.
    fn pair(&mut self, map_type: MapType) -> Result<()> {
        if !self.is_wanted(pair::GROUP) {
            return Ok(());
        }
        for pair::Outcome { name, result } in pair::run(&self.log, map_type)? {
            self.verdict(&name, result);
        }
        self.log.complaints();
        Ok(())
    }

    /// Compares decisions of configurations by chance; one case a configuration.
    fn by_chance(&mut self, extent: Extent) -> Result<()> {
        if !self.is_wanted(differential::GROUP) {
            return Ok(());
        }
        for differential::Outcome { name, result } in differential::run(extent)? {
            self.verdict(&name, result);
        }
        let mut complaints = self.log.complaints();
        complaints.retain(|line| !differential::is_expected(line));
        complaints.truncate(5);
        let name = format!("{}: the log has no other warning", differential::GROUP);
        self.verdict(&name, if complaints.is_empty() { Ok("none".to_owned()) } else { Err(complaints.join("\n      ")) });
        Ok(())
    }

    /// Runs the cases of one installation.
    fn group(&mut self, server: &mut Server, group: &Group) {
        let hands: Vec<(String, &Hand)> = group.hands.iter().map(|hand| (hand_name(group, hand), hand)).collect();
        let hands: Vec<(String, &Hand)> = hands.into_iter().filter(|(name, _)| self.is_wanted(name)).collect();
        let journeys: Vec<(String, &Journey)> =
            group.journeys.iter().map(|journey| (journey_name(group, journey), journey)).collect();
        let journeys: Vec<(String, &Journey)> = journeys.into_iter().filter(|(name, _)| self.is_wanted(name)).collect();
        if hands.is_empty() && journeys.is_empty() && !self.is_wanted(&group.name) {
            return;
        }
        match self.install(server, group) {
            Ok(()) => {}
            Err(error) => return self.verdict(&format!("{}: installs", group.name), Err(error.to_string())),
        }
        self.hands(server, group, hands);
        for (name, journey) in journeys {
            let outcome = self.journey(journey).unwrap_or_else(|error| Err(error.to_string()));
            self.verdict(&name, outcome);
        }
        let complaints = self.log.complaints();
        if !group.complains {
            let name = format!("{}: the log has no warning", group.name);
            self.verdict(&name, if complaints.is_empty() { Ok("none".to_owned()) } else { Err(complaints.join("\n      ")) });
        }
    }

    fn install(&mut self, server: &mut Server, group: &Group) -> Result<()> {
        let name = group.design.tenant.as_ref().map_or("gateway", SystemId::as_str);
        self.gateway.set(name, None);
        for presents in &self.neighbours {
            *presents.write().unwrap_or_else(PoisonError::into_inner) = None;
        }
        let mut digests = BTreeMap::new();
        for neighbour in &group.neighbours {
            let presents = self.neighbours.get(usize::from(neighbour.number) - 1).ok_or("too many neighbours")?;
            let identity = match &neighbour.certificate {
                Some((certificate, validity)) => {
                    let identity = self.authorities.issue(certificate, *validity)?;
                    digests.insert(certificate.name.clone(), self.authorities.digests(certificate, &identity)?);
                    Some(identity)
                }
                None => None,
            };
            *presents.write().unwrap_or_else(PoisonError::into_inner) = identity;
        }
        self.resolver.set(records(&group.design)?, digests);
        for check in server.install(&group.design, &self.authorities)? {
            self.verdict(
                &format!("{}: {}", group.name, check.name),
                check.trouble.map_or_else(|| Ok("so it is".to_owned()), Err),
            );
        }
        // What is logged while the programs start anew is looked at with the rest, what belongs to the last group is not.
        Ok(())
    }

    /// Hands all messages in, then looks where each went.
    fn hands(&mut self, server: &Server, group: &Group, hands: Vec<(String, &Hand)>) {
        let mut sent = Vec::new();
        for (name, hand) in hands {
            let case = self.new_case();
            match hand_in(server, group, hand, case, &name) {
                Ok(message) => sent.push((message, hand)),
                Err(error) => self.verdict(&name, Err(error.to_string())),
            }
        }
        for (message, hand) in sent {
            let Sent { case, name, said, at_once } = message;
            if let Some(ending) = at_once {
                self.compared(&name, &case, &said, &BTreeSet::from([ending]), "");
                continue;
            }
            let (record, is_settled) = self.log.settled(&message_id(&case), || Some(1));
            let mut real = self.endings(&group.design, &case, &record.deliveries, false);
            if !is_settled {
                real.insert(Ending::Other("still on its way".to_owned()));
            }
            self.compared(&name, &case, &said, &real, "");
            let is_returned = real.iter().any(|ending| matches!(ending, Ending::Returned { .. }));
            if let Some(sender) = hand.sender.as_ref().filter(|_| is_returned) {
                self.report(group, &name, &case, &record, sender);
            }
        }
    }

    /// A message that was returned: its report is a message too.
    fn report(&mut self, group: &Group, name: &str, case: &str, record: &Record, sender: &EmailAddress) {
        let name = format!("{name}, its report to {sender}");
        match group.design.at_server(Origin::Own, None, sender) {
            // Nobody asks whether Postfix would take its own report from a client.
            Ok(said) if said.iter().any(|ending| matches!(ending, Ending::Refused { .. })) => {}
            Ok(said) => {
                let real = self.endings(&group.design, case, &record.reports, true);
                self.compared(&name, case, &said, &real, "");
            }
            Err(error) => self.verdict(&name, Err(error.to_string())),
        }
    }

    /// Sends one message through the whole system.
    fn journey(&mut self, journey: &Journey) -> Result<std::result::Result<String, String>> {
        let Journey { design, message, .. } = journey;
        let (said, _) = design.in_the_end(message);
        let recipient = message.forward_paths.first().ok_or("a message without a recipient")?;
        let case = self.new_case();
        let data = data(&case, message.reverse_path.as_ref(), recipient);
        let tenant = design.tenant.as_ref().map_or("gateway", SystemId::as_str).to_owned();
        self.resolver.set(records(design)?, BTreeMap::new());
        self.gateway.set(&tenant, Some(Arc::new(design.clone())));
        let mut real = BTreeSet::new();
        let mut straight = 0;
        if design.tenant.as_ref() == Some(&message.enters_at) {
            self.gateway.submit(message.reverse_path.as_ref(), recipient, data);
        } else {
            let is_own = message.enters_at == design.server;
            let is_straight = is_own || is_straight_to_server(design, message);
            let (from, to) = match (is_own, is_straight) {
                (true, _) => (addresses::OFFICE, server_address(design)?),
                (false, true) => (addresses::STRANGER, server_address(design)?),
                (false, false) => (addresses::STRANGER, addresses::GATEWAY),
            };
            let submission =
                Submission { from, to, reverse_path: message.reverse_path.as_ref(), forward_path: recipient, data: &data };
            let reply = submission.send()?;
            if reply.code >= 400 {
                real.insert(design.refused(if is_straight { design.server.as_str() } else { &tenant }, &reply));
            } else if is_straight {
                straight = 1;
            }
        }
        let expected = || Some(straight + self.gateway.handed_down(&case)?);
        let (record, is_settled) = self.log.settled(&message_id(&case), expected);
        if !is_settled {
            real.insert(Ending::Other("still on its way".to_owned()));
        }
        real.extend(self.gateway.endings(&case));
        real.extend(self.endings(design, &case, &record.deliveries, false).into_iter().filter(|ending| !is_to(ending, &tenant)));
        self.gateway.set(&tenant, None);
        let visits = if record.arrivals > 1 { format!(" ({} times at the server)", record.arrivals) } else { String::new() };
        Ok(if agree(&said, &real) { Ok(format!("{}{visits}", shown(&real))) } else { Err(self.difference(&case, &said, &real)) })
    }

    /// Where the server's attempts at delivery ended.
    fn endings(&self, design: &Design, case: &str, deliveries: &[Delivery], is_report: bool) -> BTreeSet<Ending> {
        let mut endings = BTreeSet::new();
        let by = design.server.to_string();
        for delivery in deliveries {
            let status = delivery.dsn.clone();
            match (delivery.status.as_str(), delivery.agent.as_str()) {
                ("sent", "discard") => {
                    endings.insert(Ending::Discarded);
                }
                // What an alias or luser_relay sent on is a message of its own, with deliveries of its own.
                ("sent", "local") if delivery.text.starts_with("forwarded as ") => {}
                ("sent", "lmtp" | "local" | "virtual") => {
                    let mailboxes = Server::mailboxes_with(&format!("{CASE_FIELD}: {case}\n"));
                    if mailboxes.is_empty() {
                        endings.insert(Ending::Other(format!("{} took it, but it is in no mailbox", delivery.agent)));
                    }
                    endings.extend(mailboxes.into_iter().map(|to| Ending::Delivered { to, at: by.clone() }));
                }
                ("sent", _) => {
                    endings.insert(self.handed_on(design, case, delivery, is_report));
                }
                ("deferred", _) => {
                    endings.insert(Ending::Held { by: by.clone(), status });
                }
                _ => {
                    endings.insert(refused_by_gateway(design, delivery).unwrap_or(Ending::Returned { by: by.clone(), status }));
                }
            }
        }
        endings
    }

    fn handed_on(&self, design: &Design, case: &str, delivery: &Delivery, is_report: bool) -> Ending {
        let Some(address) = address_of(&delivery.relay) else { return Ending::Other(format!("sent to {}", delivery.relay)) };
        let listener = if address == addresses::GATEWAY {
            design.tenant.as_ref().map_or("gateway", SystemId::as_str).to_owned()
        } else if address == addresses::FABRIKAM {
            FABRIKAM.to_owned()
        } else {
            address.to_string()
        };
        let relay = design.topology.relays.iter().find(|relay| relay.addresses.contains(&address));
        let to = relay.map_or_else(|| listener.clone(), |relay| relay.id.to_string());
        match self.journal.arrival(case, &listener, &delivery.to, is_report) {
            Some(mail) => Ending::HandedOn {
                to,
                is_encrypted: Some(mail.is_encrypted),
                has_certificate: Some(mail.client_subject.is_some()),
            },
            None => Ending::Other(format!("{to} took it, but did not see it")),
        }
    }

    fn new_case(&mut self) -> String {
        let case = format!("case-{:05}", self.next_case);
        self.next_case += 1;
        case
    }

    fn is_wanted(&self, name: &str) -> bool {
        self.filter.as_ref().is_none_or(|filter| name.contains(filter.as_str()))
    }

    fn compared(&mut self, name: &str, case: &str, said: &BTreeSet<Ending>, real: &BTreeSet<Ending>, remark: &str) {
        let outcome =
            if agree(said, real) { Ok(format!("{}{remark}", shown(real))) } else { Err(self.difference(case, said, real)) };
        self.verdict(name, outcome);
    }

    fn difference(&self, case: &str, said: &BTreeSet<Ending>, real: &BTreeSet<Ending>) -> String {
        let mut text = format!("\n      server:    {}\n      simulator: {}", shown(real), shown(said));
        for line in self.log.about(&message_id(case)) {
            text.push_str("\n      | ");
            text.push_str(&line);
        }
        text
    }

    /// Counts and prints one case.
    fn verdict(&mut self, name: &str, outcome: std::result::Result<String, String>) {
        let known = self.divergences.iter_mut().find(|(divergence, _)| name.ends_with(&divergence.case));
        let (is_passed, line) = match (outcome, known) {
            (Ok(what), None) => (true, format!("ok    {name}: {what}")),
            (Err(what), None) => (false, format!("FAIL  {name}: {what}")),
            (Ok(what), Some((divergence, is_there))) => {
                *is_there = true;
                (false, format!("FAIL  {name}: {what}; divergences.toml expects a difference here: {}", divergence.reason))
            }
            (Err(what), Some((divergence, is_there))) => {
                *is_there = true;
                let ends: Vec<&str> = what
                    .lines()
                    .map(str::trim)
                    .filter(|line| line.starts_with("server:") || line.starts_with("simulator:"))
                    .collect();
                (true, format!("known {name}: {}; {}", ends.join("; "), divergence.reason))
            }
        };
        println!("{line}");
        if is_passed {
            self.tally.passed += 1;
        } else {
            self.tally.failed += 1;
        }
    }

    /// A line of divergences.toml that belongs to no case is wrong.
    fn known_differences_are_there(&mut self) {
        if self.filter.is_some() {
            return;
        }
        let unused: Vec<String> =
            self.divergences.iter().filter(|(_, is_there)| !is_there).map(|(divergence, _)| divergence.case.clone()).collect();
        for case in unused {
            self.verdict("divergences.toml", Err(format!("no case is called `{case}`")));
        }
    }
}

/// Hands one message in.
fn hand_in(server: &Server, group: &Group, hand: &Hand, case: String, name: &str) -> Result<Sent> {
    let design = &group.design;
    let host = |address| Origin::Host { address, has_certificate: false };
    let (origin, from) = match hand.client {
        Client::Office | Client::Program => (Origin::Own, addresses::OFFICE),
        Client::ExchangeOnline => (host(addresses::EXCHANGE_ONLINE), addresses::EXCHANGE_ONLINE),
        Client::ExchangeOnlineV6 => (host(addresses::EXCHANGE_ONLINE_V6), addresses::EXCHANGE_ONLINE_V6),
        Client::Stranger => (host(addresses::STRANGER), addresses::STRANGER),
    };
    let said = design.at_server(origin, hand.sender.as_ref(), &hand.recipient)?;
    let data = data(&case, hand.sender.as_ref(), &hand.recipient);
    let mut at_once = None;
    if hand.client == Client::Program {
        let sender = hand.sender.as_ref().map_or("<>", EmailAddress::as_str);
        let mut sendmail = server.command("sendmail -i -f");
        let printed = output(sendmail.args([sender, "--", hand.recipient.as_str()]), &data.replace("\r\n", "\n"))?;
        if !printed.status.success() {
            return Err(format!("sendmail: {}", crate::process::text_of(&printed)).into());
        }
    } else {
        let to = if from.is_ipv6() { addresses::SERVER_V6 } else { server_address(design)? };
        let submission = Submission { from, to, reverse_path: hand.sender.as_ref(), forward_path: &hand.recipient, data: &data };
        let reply = submission.send()?;
        at_once = (reply.code >= 400).then(|| design.refused(design.server.as_str(), &reply));
    }
    Ok(Sent { case, name: name.to_owned(), said, at_once })
}

fn hand_name(group: &Group, hand: &Hand) -> String {
    let sender = hand.sender.as_ref().map_or("<>", EmailAddress::as_str);
    format!("{}: {}, {sender} to {}", group.name, hand.client.name(), hand.recipient)
}

fn journey_name(group: &Group, journey: &Journey) -> String {
    let scenario = group.name.split(',').next().unwrap_or_default();
    format!("{scenario}, all the way, {}", journey.name)
}

fn message_id(case: &str) -> String {
    format!("{case}@peers.test")
}

fn data(case: &str, sender: Option<&EmailAddress>, recipient: &EmailAddress) -> String {
    let sender = sender.map_or("mailer-daemon@peers.test", EmailAddress::as_str);
    format!(
        "From: {sender}\r\nTo: {recipient}\r\nDate: Thu, 1 Jan 2026 00:00:00 +0000\r\nMessage-ID: <{}>\r\n\
         {CASE_FIELD}: {case}\r\nSubject: {case}\r\n\r\nOne of the cases of hopscope-peers.\r\n",
        message_id(case)
    )
}

fn server_address(design: &Design) -> Result<IpAddr> {
    design.relay()?.addresses.first().copied().ok_or_else(|| "the server has no address".into())
}

/// The topology's records, and those of the world around it.
fn records(design: &Design) -> Result<Dns> {
    let mut dns = design.topology.dns.clone();
    if design.tenant.is_some() {
        dns.record_sets.push(dns::host(&design.gateway, addresses::GATEWAY)?);
    }
    dns.record_sets.push(dns::mail_exchanger("fabrikam.com", "mx.fabrikam.com")?);
    dns.record_sets.push(dns::host("mx.fabrikam.com", addresses::FABRIKAM)?);
    Ok(dns)
}

/// Whether mail from the Internet goes to the server without passing Exchange Online first.
fn is_straight_to_server(design: &Design, message: &mailflow::Message) -> bool {
    let paths = mailflow::route(&design.topology, message).paths;
    paths.first().and_then(|path| path.hops.get(1)).is_some_and(|hop| hop.system == design.server)
}

fn is_to(ending: &Ending, name: &str) -> bool {
    matches!(ending, Ending::HandedOn { to, .. } if to == name)
}

/// The address in `host[address]:25`.
fn address_of(relay: &str) -> Option<IpAddr> {
    relay.split_once('[')?.1.split_once(']')?.0.parse().ok()
}

/// What the gateway said to the server, if it refused.
fn refused_by_gateway(design: &Design, delivery: &Delivery) -> Option<Ending> {
    if address_of(&delivery.relay)? != addresses::GATEWAY {
        return None;
    }
    let by = design.tenant.as_ref()?.to_string();
    let reply = parse_reply(delivery.text.split_once("said: ")?.1)?;
    let codes = format!("{} {}", reply.code, reply.enhanced);
    Some(if reply.text.starts_with("Hop count exceeded") {
        Ending::Loops { by, reply: codes }
    } else {
        Ending::Refused { by, reply: codes }
    })
}
