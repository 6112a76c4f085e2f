//! Two real servers as a hybrid pair: Postfix at both ends, the gateway's table derived from what Exchange Online would do, and
//! the loops of the catalogue that SMTP itself can express, with what breaks them.
//!
//! Both ends come from one topology by the exporter, so that the simulator says beforehand who ends what.

use std::net::IpAddr;

use mailflow::{
    DomainName, EmailAddress, Message, SystemId, Topology,
    model::{
        Postfix, Reachability, Relay, ServerTls, Software, Transport,
        postfix::{TransportEntry, TransportPattern, VirtualAlias},
    },
    route,
    trace::Verdict,
};
use mailflow_export::MapType;

use crate::{
    client::{Submission, parse_reply},
    compare::Design,
    differential::instance::{Instance, Mode},
    log::Log,
    namespace::addresses,
    process::{self, Context, Result, command},
    server::exported,
};

/// What the cases' names begin with.
pub const GROUP: &str = "two servers";
const DOMAIN: &str = "example.com";

/// A loop, or the same without it.
struct Case {
    name: &'static str,
    recipient: &'static str,
    gateway: Postfix,
    server: Postfix,
}

/// One case's result.
pub struct Outcome {
    /// What was tried.
    pub name: String,
    /// What both said, or how they differ.
    pub result: std::result::Result<String, String>,
}

/// Runs every case.
pub fn run(log: &Log, map_type: MapType) -> Result<Vec<Outcome>> {
    let mut outcomes = Vec::new();
    // The world around a single server is gone with it; these two need nothing but each other.
    for address in [addresses::PAIR_GATEWAY, addresses::PAIR_SERVER, addresses::OFFICE] {
        process::run(&mut command(&format!("ip address add {address}/32 dev lo")))?;
    }
    let (mut gateway, mut server) = (Instance::new(100)?, Instance::new(101)?);
    for (number, case) in cases()?.into_iter().enumerate() {
        let topology = topology(&case)?;
        for (instance, id, address) in
            [(&mut gateway, "gateway", addresses::PAIR_GATEWAY), (&mut server, "server", addresses::PAIR_SERVER)]
        {
            let id = SystemId::parse(id).context(id)?;
            let design =
                Design { topology: topology.clone(), server: id.clone(), tenant: None, gateway: String::new(), on: None };
            let folder = format!("{id}/postfix/");
            let bundle = exported(&design, map_type);
            let files = bundle.files.iter().filter(|file| file.path.starts_with(&folder));
            instance.configure(files, map_type.as_str(), Mode::Delivers(address))?;
        }
        let said = said(&topology, &case)?;
        let real = sent(log, &case, number)?;
        let result = if said == real { Ok(real) } else { Err(format!("\n      servers:   {real}\n      simulator: {said}")) };
        outcomes.push(Outcome { name: format!("{GROUP}: {}", case.name), result });
    }
    Ok(outcomes)
}

/// Loops 1, 3, 6 and 7 of the catalogue with their repairs: no resolver stands behind these two, so those made by MX records are not here.
fn cases() -> Result<Vec<Case>> {
    let domain = DomainName::parse(DOMAIN).context(DOMAIN)?;
    let relays = |transports: &[(&str, &str)]| -> Result<Postfix> {
        let entry = |(pattern, value): &(&str, &str)| -> Result<TransportEntry> {
            Ok(TransportEntry {
                pattern: TransportPattern::parse(pattern).context(pattern)?,
                transport: Transport::parse(value).context(value)?,
            })
        };
        Ok(Postfix {
            relay_domains: vec![domain.clone()],
            transport_maps: transports.iter().map(entry).collect::<Result<_>>()?,
            mynetworks: vec![addresses::OFFICE.into()],
            ..Postfix::default()
        })
    };
    let down = format!("smtp:[{}]", addresses::PAIR_SERVER);
    let up = format!("relay:[{}]", addresses::PAIR_GATEWAY);
    let itself = format!("smtp:[{}]", addresses::PAIR_GATEWAY);
    let gateway = relays(&[("bob@example.com", "discard:"), (DOMAIN, &down)])?;
    let server = relays(&[("alice@example.com", "discard:"), (DOMAIN, &up)])?;
    let knows = |postfix: &Postfix, users: &[&str]| -> Result<Postfix> {
        let users = users.iter().map(|user| EmailAddress::parse(user).context(user)).collect::<Result<_>>()?;
        Ok(Postfix { relay_recipient_maps: Some(users), ..postfix.clone() })
    };
    let target = |postfix: &Postfix, address: &str, target: &str| -> Result<Postfix> {
        let parsed = |text: &str| EmailAddress::parse(text).context(text);
        let alias = VirtualAlias { address: parsed(address)?, targets: vec![parsed(target)?] };
        Ok(Postfix { virtual_alias_maps: vec![alias], ..postfix.clone() })
    };
    let (here, there) = ("carol@example.com", "carol@sub.example.com");
    let points_down = target(&relays(&[("sub.example.com", &down)])?, here, there)?;
    let points_up = target(&relays(&[(DOMAIN, &up)])?, there, here)?;
    let holds = relays(&[(there, "discard:"), (DOMAIN, &up)])?;
    let case = |name, recipient, gateway: &Postfix, server: &Postfix| Case {
        name,
        recipient,
        gateway: gateway.clone(),
        server: server.clone(),
    };
    let low = Postfix { hopcount_limit: 20, ..gateway.clone() };
    let lower = Postfix { hopcount_limit: 11, ..server.clone() };
    let one_lower = Postfix { hopcount_limit: 49, ..server.clone() };
    let one_less = Postfix { hopcount_limit: 49, ..gateway.clone() };
    Ok(vec![
        case("loop 1, both pass on whom they do not know", "nobody@example.com", &gateway, &server),
        case("loop 1, the gateway's limit is lower", "nobody@example.com", &low, &server),
        case("loop 1, the server's limit is lower by one", "nobody@example.com", &gateway, &one_lower),
        case("loop 1, the gateway's limit is lower by one", "nobody@example.com", &one_less, &server),
        case("loop 1, the server's limit is lower", "nobody@example.com", &gateway, &lower),
        case(
            "loop 1 repaired: the server refuses whom it does not know",
            "nobody@example.com",
            &gateway,
            &knows(&server, &["alice@example.com"])?,
        ),
        case(
            "loop 1 repaired: the gateway refuses whom it does not know",
            "nobody@example.com",
            &knows(&gateway, &["alice@example.com", "bob@example.com"])?,
            &server,
        ),
        case("no loop: a mailbox of the server", "alice@example.com", &gateway, &server),
        case("loop 3, a rule sends mailboxes of the cloud down too", "bob@example.com", &relays(&[(DOMAIN, &down)])?, &server),
        case("loop 3 repaired: the rule spares the mailbox", "bob@example.com", &gateway, &server),
        case("loop 6, two stale targets that point at each other", here, &points_down, &points_up),
        case("loop 6 repaired: one of them is where it points to", here, &points_down, &holds),
        case("loop 7, the smart host is the gateway itself", "alice@example.com", &relays(&[(DOMAIN, &itself)])?, &server),
        case("loop 7 repaired: the smart host is the server", "alice@example.com", &gateway, &server),
    ])
}

fn topology(case: &Case) -> Result<Topology> {
    let relay = |id: &str, address: IpAddr, postfix: &Postfix| -> Result<Relay> {
        Ok(Relay {
            id: SystemId::parse(id).context(id)?,
            host_name: DomainName::parse(&format!("{id}.peers.test")).context(id)?,
            addresses: vec![address],
            firewall: Vec::new(),
            reachability: Reachability::Open,
            tls: ServerTls::default(),
            client_certificate: None,
            smtp_auth_user: None,
            software: Software::Postfix(Box::new(postfix.clone())),
        })
    };
    let relays =
        vec![relay("gateway", addresses::PAIR_GATEWAY, &case.gateway)?, relay("server", addresses::PAIR_SERVER, &case.server)?];
    Ok(Topology { relays, ..Topology::default() })
}

/// What the simulator says of a message from the gateway's own side.
fn said(topology: &Topology, case: &Case) -> Result<String> {
    let recipient = EmailAddress::parse(case.recipient).context(case.recipient)?;
    let message = Message::new(None, recipient, SystemId::parse("gateway").context("gateway")?);
    let path = route(topology, &message).paths.into_iter().next().ok_or("a message without a path")?;
    Ok(match path.verdict {
        Verdict::Loops { ended_by, reply, .. } => format!("{ended_by} ends it: {} {}", reply.code, reply.enhanced),
        Verdict::Refused { by, reply } => format!("{by} ends it: {} {}", reply.code, reply.enhanced),
        Verdict::Returned { reply, .. } => format!("returned: {}", reply.enhanced),
        Verdict::Discarded { by } => format!("discarded by {}", by.element.system().map_or("nobody", SystemId::as_str)),
        other => format!("{other:?}"),
    })
}

/// What became of the message at the two servers.
fn sent(log: &Log, case: &Case, number: usize) -> Result<String> {
    let id = format!("pair-{number}@peers.test");
    let recipient = EmailAddress::parse(case.recipient).context(case.recipient)?;
    // The null sender: what comes back goes no further.
    let data = format!(
        "From: mailer-daemon@peers.test\r\nTo: {recipient}\r\nMessage-ID: <{id}>\r\nSubject: {}\r\n\r\nA loop?\r\n",
        case.name
    );
    let submission = Submission {
        from: addresses::OFFICE,
        to: addresses::PAIR_GATEWAY,
        reverse_path: None,
        forward_path: &recipient,
        data: &data,
    };
    let reply = submission.send()?;
    if reply.code >= 400 {
        return Ok(format!("gateway ends it: {} {}", reply.code, reply.enhanced));
    }
    let (record, is_settled) = log.settled(&id, || Some(1));
    let Some(last) = record.deliveries.last().filter(|_| is_settled) else { return Err("it is still on its way".into()) };
    let by = [("gateway", addresses::PAIR_GATEWAY), ("server", addresses::PAIR_SERVER)]
        .into_iter()
        .find(|(_, address)| last.relay.contains(&format!("[{address}]")));
    let said = last.text.split_once("said: ").and_then(|(_, said)| parse_reply(said));
    Ok(match (by, said) {
        (Some((by, _)), Some(reply)) => format!("{by} ends it: {} {}", reply.code, reply.enhanced),
        _ if last.agent == "discard" => format!("discarded by {}", last_holder(record.arrivals)),
        _ => format!("returned: {}", last.dsn),
    })
}

/// Who had a message that both took in turns.
const fn last_holder(arrivals: usize) -> &'static str {
    if arrivals % 2 == 1 { "gateway" } else { "server" }
}
