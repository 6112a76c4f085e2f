//! What is tried: designs, in groups that give the server the same files, and the messages sent through each.

use std::net::IpAddr;

use mailflow::{
    EmailAddress, Message, SystemId, Topology,
    model::{
        Certificate, Chain, Issuer, Mx, NextHop, Platform, Postfix, Reachability, RecordData, RecordSet, Relay, ServerTls,
        SmtpHost, SmtpRole, Software, Transport,
        postfix::{
            AddressTransport, AliasName, LocalAlias, LuserRelay, RecipientDelimiter, SenderPattern, SenderTransport, TlsLevel,
            TlsPolicy, TransportEntry, TransportPattern, UnauthorizedDestination, VirtualAlias,
        },
    },
    names::{Date, DomainName, DomainPattern, Name},
};
use mailflow_export::MapType;
use mailflow_lessons::{Flow, Scenario, change::changed, promised};

use crate::{
    compare::Design,
    dns,
    namespace::addresses,
    process::{Context, Result},
    server::exported,
    tls::Validity,
    transport_security,
};

/// The scenarios whose servers are started.
pub const SCENARIOS: [&str; 2] = ["microsoft-365-in-front-of-postfix", "john-bob-and-sun"];

/// Who hands a message to the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Client {
    /// A user of the server, from the office.
    Office,
    /// A program on the server, by sendmail(1).
    Program,
    /// Exchange Online.
    ExchangeOnline,
    /// Exchange Online over IPv6.
    ExchangeOnlineV6,
    /// Anybody.
    Stranger,
}

impl Client {
    /// What it is called in a case's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::Program => "program",
            Self::ExchangeOnline => "Exchange Online",
            Self::ExchangeOnlineV6 => "Exchange Online over IPv6",
            Self::Stranger => "stranger",
        }
    }
}

/// A message handed to the server; its end there is compared.
#[derive(Debug, Clone)]
pub struct Hand {
    /// By whom.
    pub client: Client,
    /// MAIL FROM.
    pub sender: Option<EmailAddress>,
    /// RCPT TO.
    pub recipient: EmailAddress,
}

impl Group {
    fn and(mut self, hands: Vec<Hand>) -> Self {
        self.hands.extend(hands);
        self
    }
}

/// A message sent through the whole system, with the gateway's stand-in; its end is compared.
#[derive(Debug, Clone)]
pub struct Journey {
    /// What the case is called.
    pub name: String,
    /// The system.
    pub design: Design,
    /// The message.
    pub message: Message,
}

/// A further host of the world.
#[derive(Debug, Clone)]
pub struct Neighbour {
    /// Which of the listening addresses it has.
    pub number: u8,
    /// What it presents after STARTTLS.
    pub certificate: Option<(Certificate, Validity)>,
}

/// Cases for one installation.
#[derive(Debug, Clone)]
pub struct Group {
    /// What the cases' names begin with.
    pub name: String,
    /// What is installed.
    pub design: Design,
    /// Messages handed to the server.
    pub hands: Vec<Hand>,
    /// Messages sent through the whole system.
    pub journeys: Vec<Journey>,
    /// Further hosts.
    pub neighbours: Vec<Neighbour>,
    /// Whether Postfix has to complain in its log: about certificates it is shown, for instance.
    pub complains: bool,
}

/// The design of a scenario's topology.
pub fn design(topology: Topology, on: Option<Date>) -> Result<Design> {
    let server = topology.relays.iter().find(|relay| relay.postfix().is_some()).ok_or("no Postfix server")?.id.clone();
    let tenant = topology.organizations.iter().find(|organization| matches!(organization.platform, Platform::ExchangeOnline(_)));
    let domain = tenant.and_then(|tenant| tenant.accepted_domains.iter().find(|domain| domain.default));
    let domain = domain.map(|domain| domain.name.as_str().replace('.', "-")).unwrap_or_default();
    let gateway = format!("{domain}.mail.protection.outlook.com");
    Ok(Design { server, tenant: tenant.map(|tenant| tenant.id.clone()), gateway, topology, on })
}

/// The cases of a scenario: as it stands, with each fault, with each repair; grouped by what the server gets.
pub fn of_scenario(scenario: &Scenario, map_type: MapType) -> Result<Vec<Group>> {
    let base = &scenario.document().topology;
    let mut variants: Vec<(String, Topology, &[Flow])> =
        vec![("as designed".to_owned(), base.clone(), promised(&scenario.id, None, None))];
    for fault in &scenario.faults {
        let broken = changed(base, &fault.changes).context(&fault.id)?;
        for fix in &fault.fixes {
            let name = format!("{}, repaired by {}", fault.id, fix.id);
            let flows = promised(&scenario.id, Some(&fault.id), Some(&fix.id));
            variants.push((name.clone(), changed(&broken, &fix.changes).context(name)?, flows));
        }
        variants.push((fault.id.clone(), broken, promised(&scenario.id, Some(&fault.id), None)));
    }
    let mut groups: Vec<(Vec<String>, Group)> = Vec::new();
    for (name, topology, flows) in variants {
        let design_here = design(topology, None)?;
        let files = server_files(&design_here, map_type)?;
        let journeys = flows.iter().map(|flow| {
            let message = flow.send.clone();
            let design = Design { on: message.on.clone(), ..design_here.clone() };
            Journey { name: format!("{name}: {}", flow.name), design, message }
        });
        // A journey that never comes to the server says nothing about it.
        let journeys: Vec<Journey> = journeys.filter(|journey| journey.design.in_the_end(&journey.message).1).collect();
        match groups.iter_mut().find(|(other, _)| *other == files) {
            Some((_, group)) => group.journeys.extend(journeys),
            None => groups.push((
                files,
                Group {
                    name: format!("scenario {}, {name}", scenario.id),
                    hands: hands(&design_here, if groups.is_empty() { Breadth::Full } else { Breadth::Narrow })?,
                    design: design_here,
                    journeys,
                    neighbours: Vec::new(),
                    complains: false,
                },
            )),
        }
    }
    Ok(groups.into_iter().map(|(_, group)| group).collect())
}

/// What is installed on the server, and the certificates it presents.
fn server_files(design: &Design, map_type: MapType) -> Result<Vec<String>> {
    let folder = format!("{}/", design.server);
    let bundle = exported(design, map_type);
    let mut files: Vec<String> =
        bundle.files.iter().filter(|file| file.path.starts_with(&folder)).map(mailflow_export::File::contents).collect();
    let relay = design.relay()?;
    let presented = [&relay.tls.certificate, &relay.client_certificate];
    files.extend(presented.into_iter().flatten().map(|name| format!("{:?}", design.topology.certificate(name))));
    // Names are looked up while the server runs.
    files.push(format!("{:?}", design.topology.dns));
    Ok(files)
}

/// How many classes of senders a group has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Breadth {
    /// Those that most settings tell apart.
    Narrow,
    /// All.
    Full,
}

/// A message from each class of sender to each class of recipient.
fn hands(design: &Design, breadth: Breadth) -> Result<Vec<Hand>> {
    let relay = design.relay()?;
    let postfix = relay.postfix().ok_or("no Postfix server")?;
    let local = postfix.dovecot.iter().flat_map(|dovecot| &dovecot.users).next().ok_or("nobody has a mailbox at the server")?;
    let domain = local.domain();
    let mut recipients: Vec<EmailAddress> = Vec::new();
    let tenant = design.tenant.as_ref().and_then(|tenant| design.topology.organization(tenant));
    let cloud = tenant.iter().flat_map(|tenant| tenant.recipients.iter()).map(|recipient| &recipient.address).take(1);
    let listed = postfix.transport_maps.iter().filter_map(|entry| match &entry.pattern {
        TransportPattern::Address(address) => Some(address),
        _ => None,
    });
    let users = postfix.dovecot.iter().flat_map(|dovecot| &dovecot.users);
    recipients.extend(users.chain(listed).chain(cloud).cloned());
    for other in [format!("unknown@{domain}"), format!("somebody@below.{domain}"), "dave@fabrikam.com".to_owned()] {
        recipients.push(address(&other)?);
    }
    recipients.sort();
    recipients.dedup();
    let outside = Some(address("eve@fabrikam.com")?);
    let inside = Some(local.clone());
    let host = Some(address(&format!("root@{}", relay.host_name))?);
    let mut senders = vec![(Client::ExchangeOnline, outside.clone()), (Client::Office, inside.clone()), (Client::Office, None)];
    if breadth == Breadth::Full {
        senders.extend([
            (Client::ExchangeOnline, None),
            (Client::ExchangeOnlineV6, outside.clone()),
            (Client::Office, host),
            (Client::Office, outside.clone()),
            (Client::Stranger, outside),
            (Client::Stranger, inside.clone()),
            (Client::Program, inside),
        ]);
    }
    let pairs = senders
        .iter()
        .flat_map(|(client, sender)| recipients.iter().map(move |recipient| (*client, sender.clone(), recipient.clone())));
    Ok(pairs.map(|(client, sender, recipient)| Hand { client, sender, recipient }).collect())
}

fn address(text: &str) -> Result<EmailAddress> {
    EmailAddress::parse(text).context(text)
}

pub fn domain(text: &str) -> Result<DomainName> {
    DomainName::parse(text).context(text)
}

fn transport(text: &str) -> Result<Transport> {
    Transport::parse(text).context(text)
}

pub fn next_hop(text: &str) -> Result<NextHop> {
    NextHop::parse(text).context(text)
}

pub fn entry(pattern: &str, value: &str) -> Result<TransportEntry> {
    Ok(TransportEntry { pattern: TransportPattern::parse(pattern).context(pattern)?, transport: transport(value)? })
}

/// Settings that no scenario has, on the first scenario's server.
pub fn further_settings(scenario: &Scenario) -> Result<Vec<Group>> {
    const LMTP: &str = "lmtp:unix:private/dovecot-lmtp";
    const UP: &str = "relay:[example-com.mail.protection.outlook.com]:25";
    let base = &scenario.document().topology;
    let with = |name: &str, change: &dyn Fn(&mut Topology, &mut Postfix) -> Result<()>| -> Result<Group> {
        let mut topology = base.clone();
        let index = topology.relays.iter().position(|relay| relay.postfix().is_some()).ok_or("no Postfix server")?;
        let mut relay = topology.relays.remove(index);
        if let Software::Postfix(postfix) = &mut relay.software {
            change(&mut topology, postfix)?;
        }
        topology.relays.insert(index, relay);
        let design = design(topology, None)?;
        let hands = hands(&design, Breadth::Narrow)?;
        Ok(Group { name: name.to_owned(), design, hands, journeys: Vec::new(), neighbours: Vec::new(), complains: false })
    };
    let recipients = |list: &[&str]| -> Result<Vec<EmailAddress>> { list.iter().map(|text| address(text)).collect() };
    let mut groups = vec![
        with("stock relay restrictions", &|_, postfix| {
            postfix.unauthorized_destination = UnauthorizedDestination::Defer;
            Ok(())
        })?,
        with("virtual mailbox domain", &|_, postfix| {
            postfix.relay_domains.clear();
            postfix.relay_recipient_maps = None;
            postfix.virtual_mailbox_domains = vec![domain("example.com")?];
            postfix.virtual_mailbox_maps = Some(recipients(&["alice@example.com", "carol@example.com", "bob@example.com"])?);
            postfix.virtual_transport = transport(LMTP)?;
            postfix.transport_maps = vec![entry("bob@example.com", UP)?];
            Ok(())
        })?,
        with("local domain with a fallback transport", &|_, postfix| {
            postfix.relay_domains.clear();
            postfix.relay_recipient_maps = None;
            postfix.transport_maps.clear();
            postfix.mydestination = vec![domain("example.com")?];
            postfix.local_recipient_maps = None;
            postfix.mailbox_transport_maps = recipients(&["alice@example.com", "carol@example.com"])?
                .into_iter()
                .map(|address| Ok(AddressTransport { address, transport: transport(LMTP)? }))
                .collect::<Result<_>>()?;
            postfix.fallback_transport = Some(transport(UP)?);
            Ok(())
        })?
        .and(from_office(&["nobody@example.com"])?),
        with("domain in two classes", &|_, postfix| {
            postfix.mydestination = vec![domain("example.com")?];
            postfix.local_recipient_maps = Some(recipients(&["alice@example.com"])?);
            Ok(())
        })?,
        with("sender-dependent transport", &|_, postfix| {
            let sender = SenderPattern::parse("@example.com").context("a sender")?;
            postfix.sender_dependent_relayhost_maps.clear();
            postfix.sender_dependent_default_transport_maps =
                vec![SenderTransport { sender, transport: transport("smtp:[example-com.mail.protection.outlook.com]:25")? }];
            Ok(())
        })?,
    ];
    groups.push(maps(&with)?);
    groups.push(aliases(&with)?);
    groups.push(local_aliases(&with)?);
    groups.push(unreachable(&with)?);
    groups.push(unknown_relay_host(&with)?);
    groups.push(hop_limit(scenario)?);
    groups.push(tls_levels(&with)?);
    groups.extend(own_exchangers(&with)?);
    groups.extend(transport_security::groups(&with)?);
    Ok(groups)
}

pub type With<'a> = dyn Fn(&str, &dyn Fn(&mut Topology, &mut Postfix) -> Result<()>) -> Result<Group> + 'a;

pub fn from_office(recipients: &[&str]) -> Result<Vec<Hand>> {
    let sender = Some(address("alice@example.com")?);
    recipients.iter().map(|text| Ok(Hand { client: Client::Office, sender: sender.clone(), recipient: address(text)? })).collect()
}

/// Every kind of pattern and transport.
fn maps(with: &With<'_>) -> Result<Group> {
    let mut group = with("patterns and transports", &|topology, postfix| {
        topology.dns.record_sets.push(dns::host("below.fabrikam.org", addresses::host(1))?);
        topology.relays.push(neighbour("below", 1, None)?);
        postfix.transport_maps.extend([
            entry("fabrikam.com", "smtp:")?,
            entry(".fabrikam.com", "smtp:[below.fabrikam.org]")?,
            entry("eve@fabrikam.com", "error:5.7.1 not to eve")?,
            entry("void.fabrikam.org", "discard:")?,
            entry("later.fabrikam.org", "error:4.3.2 not now")?,
            entry("*", "smtp:[example-com.mail.protection.outlook.com]:25")?,
        ]);
        Ok(())
    })?;
    group.hands = from_office(&[
        "dave@fabrikam.com",
        "dave@below.fabrikam.com",
        "dave@far.below.fabrikam.com",
        "eve@fabrikam.com",
        "EVE@Fabrikam.COM",
        "x@void.fabrikam.org",
        "x@later.fabrikam.org",
        "x@fabrikam.net",
        "alice@example.com",
        "alice+tag@example.com",
        "bob@example.com",
    ])?;
    group.neighbours = vec![Neighbour { number: 1, certificate: None }];
    Ok(group)
}

/// virtual_alias_maps: to one, to several, to itself, in a ring; a class of its own.
fn aliases(with: &With<'_>) -> Result<Group> {
    let mut group = with("aliases", &|_, postfix| {
        let alias = |from: &str, to: &[&str]| -> Result<VirtualAlias> {
            Ok(VirtualAlias { address: address(from)?, targets: to.iter().map(|text| address(text)).collect::<Result<_>>()? })
        };
        postfix.virtual_alias_domains = vec![domain("example.org")?];
        postfix.virtual_alias_maps = vec![
            alias("info@example.com", &["alice@example.com"])?,
            alias("sales@example.com", &["alice@example.com", "bob@example.com", "dave@fabrikam.com"])?,
            alias("carol@example.com", &["carol@example.com", "alice@example.com"])?,
            alias("chain@example.com", &["info@example.com"])?,
            alias("ring@example.com", &["gnir@example.com"])?,
            alias("gnir@example.com", &["ring@example.com"])?,
            alias("alice@example.org", &["alice@example.com"])?,
            alias("lost@example.org", &["nowhere@example.org"])?,
        ];
        Ok(())
    })?;
    group.hands = from_office(&[
        "info@example.com",
        "sales@example.com",
        "carol@example.com",
        "chain@example.com",
        "ring@example.com",
        "alice@example.org",
        "lost@example.org",
        "nobody@example.org",
    ])?;
    group.complains = true;
    Ok(group)
}

/// alias_maps: to a mailbox elsewhere, to several, to itself, in rings of two, three and five, 24 and 25 in a row, with an extension, by
/// way of virtual_alias_maps, with an owner, to nobody.
fn local_aliases(with: &With<'_>) -> Result<Group> {
    let mut group = with("alias_maps", &|_, postfix| {
        let local = domain("local.example.com")?;
        postfix.mydestination = vec![local];
        postfix.local_recipient_maps = Some(vec![address("sam@local.example.com")?, address("eve+own@local.example.com")?]);
        postfix.recipient_delimiter = Some(RecipientDelimiter::parse("+").context("a delimiter")?);
        let transport = Transport::parse("lmtp:unix:private/dovecot-lmtp").context("a transport")?;
        let to_dovecot = |user: &str| Ok(AddressTransport { address: address(user)?, transport: transport.clone() });
        postfix.mailbox_transport_maps =
            ["sam@local.example.com", "eve+own@local.example.com"].into_iter().map(to_dovecot).collect::<Result<_>>()?;
        if let Some(dovecot) = &mut postfix.dovecot {
            dovecot.users.extend([address("sam@local.example.com")?, address("eve+own@local.example.com")?]);
        }
        let mut row: Vec<(String, Vec<String>)> = Vec::new();
        for (name, length) in [("fits", 24), ("long", 25)] {
            row.extend((0..length).map(|at| {
                let target = if at + 1 == length { "sam".to_owned() } else { format!("{name}{}", at + 1) };
                (format!("{name}{at}"), vec![target])
            }));
        }
        for (name, length) in [("two", 2), ("three", 3), ("five", 5)] {
            row.extend((0..length).map(|at| (format!("{name}{at}"), vec![format!("{name}{}", (at + 1) % length)])));
        }
        let lines: [(&str, &[&str]); 10] = [
            ("root", &["alice@example.com"]),
            ("postmaster", &["sam", "dave@fabrikam.com"]),
            ("sam+away", &["alice@example.com"]),
            ("dora", &["dora", "alice@example.com"]),
            ("rewritten", &["catchall@example.com"]),
            ("list", &["sam", "alice@example.com"]),
            ("owner-list", &["sam"]),
            ("lost", &["nobody-here"]),
            ("twice", &["root", "postmaster"]),
            ("half", &["two0", "alice@example.com"]),
        ];
        let lines = lines.map(|(name, targets)| (name.to_owned(), targets.iter().map(ToString::to_string).collect()));
        for (name, targets) in row.into_iter().chain(lines) {
            let full = |target: &String| {
                address(&if target.contains('@') { target.clone() } else { format!("{target}@local.example.com") })
            };
            let name = AliasName::parse(&name).context("a name")?;
            postfix.alias_maps.push(LocalAlias { name, targets: targets.iter().map(full).collect::<Result<_>>()? });
        }
        let (address, targets) = (address("catchall@example.com")?, vec![address("alice@example.com")?]);
        postfix.virtual_alias_maps = vec![VirtualAlias { address, targets }];
        Ok(())
    })?;
    group.hands = from_office(
        &[
            "sam",
            "root",
            "root+cron",
            "postmaster",
            "sam+away",
            "sam+lists",
            "eve+own",
            "dora",
            "rewritten",
            "list",
            "owner-list",
            "lost",
            "twice",
            "half",
            "fits0",
            "long0",
            "two0",
            "three0",
            "five0",
            "nobody",
        ]
        .map(|name| format!("{name}@local.example.com"))
        .each_ref()
        .map(String::as_str),
    )?;
    group.complains = true;
    Ok(group)
}

/// A domain whose best mail exchanger is another host, and this server the second, third or only one; local recipients that only
/// `luser_relay` takes.
fn own_exchangers(with: &With<'_>) -> Result<Vec<Group>> {
    let set = |name: &str, hosts: &[(u16, &str)]| -> Result<RecordSet> {
        let hosts = hosts.iter().map(|(preference, host)| Ok(Mx { preference: *preference, exchange: Some(domain(host)?) }));
        Ok(RecordSet { name: domain(name)?, ttl: 60, data: RecordData::Mx(hosts.collect::<Result<_>>()?) })
    };
    let (own, open, closed) = ("mail.example.com", "implicit.fabrikam.org", "closed.fabrikam.org");
    let mut backup = with("this server among the mail exchangers", &|topology, postfix| {
        let sets = &mut topology.dns.record_sets;
        sets.push(dns::host(open, addresses::host(1))?);
        sets.push(dns::host(closed, addresses::host(99))?);
        sets.push(set("second.fabrikam.org", &[(10, open), (20, own)])?);
        sets.push(set("down.fabrikam.org", &[(10, closed), (20, own)])?);
        sets.push(set("third.fabrikam.org", &[(10, closed), (20, own), (30, open)])?);
        sets.push(set("equal.fabrikam.org", &[(10, own), (10, open)])?);
        sets.push(set("best.fabrikam.org", &[(10, own), (20, open)])?);
        topology.relays.push(neighbour("implicit", 1, None)?);
        topology.relays.push(Relay { reachability: Reachability::Refused, ..neighbour("closed", 99, None)? });
        postfix.sender_dependent_relayhost_maps.clear();
        Ok(())
    })?;
    backup.neighbours = vec![Neighbour { number: 1, certificate: None }];
    let domains = ["second", "down", "third", "equal", "best"].map(|name| format!("x@{name}.fabrikam.org"));
    backup.hands = from_office(&domains.each_ref().map(String::as_str))?;
    backup.complains = true;

    let luser = |name: &str, target: &str| -> Result<Group> {
        let mut group = with(name, &|_, postfix| {
            postfix.mydestination = vec![domain("local.example.com")?];
            postfix.local_recipient_maps = None;
            postfix.recipient_delimiter = Some(RecipientDelimiter::parse("+").context("a delimiter")?);
            postfix.luser_relay = Some(LuserRelay::parse(target).context(target)?);
            let (address, targets) = (address("catchall@example.com")?, vec![address("alice@example.com")?]);
            postfix.virtual_alias_maps = vec![VirtualAlias { address, targets }];
            Ok(())
        })?;
        group.hands = from_office(&["nobody-here@local.example.com", "alice+lists@local.example.com"])?;
        group.complains = true;
        Ok(group)
    };
    let mut own_relayhost = with("relayhost is this server", &|_, postfix| {
        postfix.sender_dependent_relayhost_maps.clear();
        postfix.relayhost = Some(NextHop::parse("[mail.example.com]").context("a next hop")?);
        Ok(())
    })?;
    own_relayhost.hands = from_office(&["x@nowhere.fabrikam.org"])?;
    own_relayhost.complains = true;
    Ok(vec![
        backup,
        own_relayhost,
        luser("luser_relay to one address", "catchall@example.com")?,
        luser("luser_relay to the same user elsewhere", "$user@example.com")?,
        luser("luser_relay to nobody", "still-nobody@local.example.com")?,
    ])
}

/// Next hops that cannot be reached.
fn unreachable(with: &With<'_>) -> Result<Group> {
    let mut group = with("next hops that do not answer", &|topology, postfix| {
        let sets = &mut topology.dns.record_sets;
        sets.push(dns::host("closed.fabrikam.org", addresses::host(99))?);
        sets.push(RecordSet {
            name: domain("nomail.fabrikam.org")?,
            ttl: 60,
            data: RecordData::Mx(vec![Mx { preference: 0, exchange: None }]),
        });
        sets.push(dns::host("implicit.fabrikam.org", addresses::host(1))?);
        sets.push(dns::mail_exchanger("self.fabrikam.org", "mail.example.com")?);
        sets.push(dns::mail_exchanger("dangling.fabrikam.org", "gone.fabrikam.org")?);
        sets.push(RecordSet { name: domain("fabrikam.org")?, ttl: 60, data: RecordData::Txt(vec!["v=spf1 -all".to_owned()]) });
        topology.relays.push(neighbour("implicit", 1, None)?);
        topology.relays.push(Relay { reachability: Reachability::Refused, ..neighbour("closed", 99, None)? });
        postfix.sender_dependent_relayhost_maps.clear();
        postfix.transport_maps.extend([
            entry("refused.fabrikam.net", "smtp:[closed.fabrikam.org]")?,
            entry("unknown.fabrikam.net", "smtp:[unknown.fabrikam.org]")?,
            entry("unlisted.fabrikam.net", "smtp:unknown.fabrikam.org")?,
        ]);
        Ok(())
    })?;
    group.neighbours = vec![Neighbour { number: 1, certificate: None }];
    group.hands = from_office(&[
        "x@refused.fabrikam.net",
        "x@unknown.fabrikam.net",
        "x@unlisted.fabrikam.net",
        "x@nomail.fabrikam.org",
        "x@implicit.fabrikam.org",
        "x@self.fabrikam.org",
        "x@dangling.fabrikam.org",
        "x@missing.fabrikam.org",
    ])?;
    group.complains = true;
    Ok(group)
}

/// A relay host whose name has no address, by either parameter.
fn unknown_relay_host(with: &With<'_>) -> Result<Group> {
    let mut group = with("relay hosts without an address", &|_, postfix| {
        for entry in &mut postfix.sender_dependent_relayhost_maps {
            entry.relayhost = Some(next_hop("[gone-by-sender.example.com]:25")?);
        }
        postfix.relayhost = Some(next_hop("[gone.example.com]:25")?);
        Ok(())
    })?;
    group.hands = from_office(&["dave@fabrikam.com"])?;
    group.hands.push(Hand { client: Client::Office, sender: None, recipient: address("dave@fabrikam.com")? });
    group.complains = true;
    Ok(group)
}

/// Mail that goes round, with a limit at Postfix that ends it before the gateway's does.
fn hop_limit(scenario: &Scenario) -> Result<Group> {
    let fault = scenario.fault("documented-reading").ok_or("the scenario has no such fault")?;
    let mut topology = changed(&scenario.document().topology, &fault.changes).context(&fault.id)?;
    for relay in &mut topology.relays {
        if let Software::Postfix(postfix) = &mut relay.software {
            postfix.hopcount_limit = 16;
        }
    }
    let design = design(topology, None)?;
    let journeys = promised(&scenario.id, Some(&fault.id), None).iter().map(|flow| Journey {
        name: format!("a low hopcount_limit: {}", flow.name),
        design: design.clone(),
        message: flow.send.clone(),
    });
    let journeys = journeys.collect();
    Ok(Group {
        name: "a low hopcount_limit".to_owned(),
        design,
        hands: Vec::new(),
        journeys,
        neighbours: Vec::new(),
        complains: true,
    })
}

const PARTNERS: &str = "partners.fabrikam.org";

/// Every TLS level against every kind of certificate, and the ways a policy can miss.
fn tls_levels(with: &With<'_>) -> Result<Group> {
    let wildcard = format!("*.{PARTNERS}");
    let kinds = [
        ("clear", None),
        ("trusted", Some((certificate("trusted", &[&wildcard], Issuer::PublicAuthority, Chain::Complete)?, Validity::Current))),
        ("selfsigned", Some((certificate("selfsigned", &[&wildcard], Issuer::SelfSigned, Chain::Complete)?, Validity::Current))),
        ("private", Some((certificate("private", &[&wildcard], Issuer::PrivateAuthority, Chain::Complete)?, Validity::Current))),
        ("leafonly", Some((certificate("leafonly", &[&wildcard], Issuer::PublicAuthority, Chain::LeafOnly)?, Validity::Current))),
        (
            "othername",
            Some((
                certificate("othername", &["mail.fabrikam.net"], Issuer::PublicAuthority, Chain::Complete)?,
                Validity::Current,
            )),
        ),
        (
            "parentname",
            Some((certificate("parentname", &[PARTNERS], Issuer::PublicAuthority, Chain::Complete)?, Validity::Current)),
        ),
        ("expired", Some((certificate("expired", &[&wildcard], Issuer::PublicAuthority, Chain::Complete)?, Validity::Expired))),
    ];
    let levels = [TlsLevel::None, TlsLevel::May, TlsLevel::Encrypt, TlsLevel::Verify, TlsLevel::Secure];
    let mut hosts: Vec<(String, u8, Option<TlsPolicy>, String)> = Vec::new();
    for (number, (kind, _)) in (1..).zip(&kinds) {
        for level in levels {
            let host = format!("{}-{kind}.{PARTNERS}", level.as_str());
            let policy = TlsPolicy { next_hop: next_hop(&format!("[{host}]"))?, level, matches: Vec::new() };
            hosts.push((host.clone(), number, Some(policy), format!("smtp:[{host}]")));
        }
        let host = format!("matched-{kind}.{PARTNERS}");
        let matches = vec![format!(".{PARTNERS}")];
        let policy = TlsPolicy { next_hop: next_hop(&format!("[{host}]"))?, level: TlsLevel::Secure, matches };
        hosts.push((host.clone(), number, Some(policy), format!("smtp:[{host}]")));
    }
    // A policy is for the next hop as the routing wrote it.
    let missed = format!("missed-clear.{PARTNERS}");
    let policy = TlsPolicy { next_hop: next_hop(&format!("[{missed}]"))?, level: TlsLevel::Encrypt, matches: Vec::new() };
    hosts.push((missed.clone(), 1, Some(policy), format!("smtp:[{missed}]:25")));
    // Without a policy of its own a next hop has smtp_tls_security_level.
    hosts.push((format!("default-selfsigned.{PARTNERS}"), 3, None, format!("smtp:[default-selfsigned.{PARTNERS}]")));
    // A certificate for a name below the next hop.
    let policy = TlsPolicy { next_hop: next_hop(&format!("[{PARTNERS}]"))?, level: TlsLevel::Secure, matches: Vec::new() };
    hosts.push((PARTNERS.to_owned(), 2, Some(policy), format!("smtp:[{PARTNERS}]")));

    let mut group = with("TLS levels", &|topology, postfix| {
        for (number, (kind, presented)) in (1..).zip(&kinds) {
            let mut presented = presented.clone();
            if let Some((certificate, Validity::Expired)) = &mut presented {
                certificate.not_after = Some(Date::parse("2020-12-31").context("a date")?);
            }
            topology.relays.push(neighbour(kind, number, presented.as_ref().map(|(certificate, _)| certificate.name.clone()))?);
            topology.certificates.change(|certificates| certificates.extend(presented.map(|(certificate, _)| certificate)));
        }
        for (host, number, policy, value) in &hosts {
            topology.dns.record_sets.push(dns::host(host, addresses::host(*number))?);
            postfix.transport_maps.push(entry(host, value)?);
            postfix.smtp_tls_policy_maps.extend(policy.clone());
        }
        Ok(())
    })?;
    group.design.on = Some(Date::parse("2026-01-01").context("a date")?);
    group.hands = from_office(
        &hosts.iter().map(|(host, ..)| format!("x@{host}")).collect::<Vec<_>>().iter().map(String::as_str).collect::<Vec<_>>(),
    )?;
    let neighbours = (1..).zip(kinds);
    group.neighbours = neighbours.map(|(number, (_, certificate))| Neighbour { number, certificate }).collect();
    Ok(group)
}

/// A certificate for `hosts`.
pub fn certificate(name: &str, hosts: &[&str], issuer: Issuer, chain: Chain) -> Result<Certificate> {
    let names = hosts.iter().map(|host| DomainPattern::parse(host).context(host)).collect::<Result<_>>()?;
    Ok(Certificate {
        name: Name::parse(name).context(name)?,
        names,
        issuer,
        chain,
        not_before: None,
        not_after: None,
        private_key: true,
        smtp: true,
    })
}

/// A host that takes everything, as the topology describes it.
pub fn neighbour(name: &str, number: u8, certificate: Option<Name>) -> Result<Relay> {
    let host = SmtpHost { accepts: vec![DomainPattern::Any], ..SmtpHost::new(SmtpRole::Partner) };
    let address: IpAddr = addresses::host(number);
    Ok(Relay {
        id: SystemId::parse(name).context(name)?,
        host_name: domain(&format!("{name}.hosts.fabrikam.org"))?,
        addresses: vec![address],
        reachability: Reachability::Open,
        firewall: Vec::new(),
        tls: ServerTls { certificate },
        client_certificate: None,
        smtp_auth_user: None,
        software: Software::SmtpHost(Box::new(host)),
    })
}
