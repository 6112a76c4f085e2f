//! Whether a certificate satisfies a connector that names a host: asked of the simulator and of OpenSSL, certificate by certificate.

use mailflow::{
    DomainPattern, Message, Topology,
    model::{Certificate, Chain, Issuer, TlsSettings},
    names::Date,
    route,
};
use mailflow_lessons::Scenario;

use crate::{
    cases,
    process::{Result, command, run},
    tls::{Authorities, Validity},
};

/// Names of certificates: the host, its neighbours above, below and beside, wildcards of each.
const PRESENTED: [&[&str]; 9] = [
    &["mail.contoso.com"],
    &["contoso.com"],
    &["*.contoso.com"],
    &["*.mail.contoso.com"],
    &["smtp.contoso.com", "mail.contoso.com"],
    &["contoso.com", "*.contoso.com"],
    &["mail.contoso.net"],
    &["ail.contoso.com"],
    &["mail.contoso.com.example"],
];
/// Hosts that a connector asks for.
const WANTED: [&str; 5] = ["mail.contoso.com", "MAIL.Contoso.Com", "contoso.com", "a.mail.contoso.com", "a.b.contoso.com"];
/// Days from now on which it is asked: before, within and after the validity.
const DAYS: [i64; 3] = [-3, 2, 40];

/// A question that both have answered.
pub struct Answer {
    /// What was asked.
    pub name: String,
    /// Whether the simulator hands the message over.
    pub simulator: bool,
    /// Whether OpenSSL accepts the certificate.
    pub openssl: bool,
}

/// Asks both about every certificate, host and day.
pub fn ask(authorities: &Authorities) -> Result<Vec<Answer>> {
    let scenario = Scenario::by_id(cases::SCENARIOS[0]).ok_or("the scenario is gone")?;
    let days = DAYS.iter().map(|offset| day(*offset)).collect::<Result<Vec<_>>>()?;
    let mut answers = Vec::new();
    for (issuer, chain) in [
        (Issuer::PublicAuthority, Chain::Complete),
        (Issuer::PublicAuthority, Chain::LeafOnly),
        (Issuer::PrivateAuthority, Chain::Complete),
        (Issuer::SelfSigned, Chain::Complete),
    ] {
        for names in PRESENTED {
            let mut certificate = cases::certificate("peer", names, issuer, chain)?;
            let identity = authorities.issue(&certificate, Validity::Current)?;
            let (first, last) = identity.validity()?;
            (certificate.not_before, certificate.not_after) = (Some(first), Some(last));
            for (date, second) in &days {
                for host in WANTED {
                    let name = format!("{issuer:?}, {chain:?}, {} on {date}: is it {host}", names.join(" "));
                    let openssl = authorities.accept(&identity, host, second)?;
                    let simulator = is_handed_over(&scenario.document().topology, &certificate, host, date)?;
                    answers.push(Answer { name, simulator, openssl });
                }
            }
        }
    }
    Ok(answers)
}

/// Noon, so many days from now: the date, and the second since 1970.
fn day(offset: i64) -> Result<(Date, String)> {
    let date = run(command("date --utc +%F --date").arg(format!("{offset} days")))?;
    let second = run(command("date --utc +%s --date").arg(format!("{} 12:00", date.trim())))?;
    Ok((Date::parse(date.trim())?, second.trim().to_owned()))
}

/// Whether the tenant hands mail to its own server, when the connector demands a certificate of `host` and the server has this one.
fn is_handed_over(topology: &Topology, certificate: &Certificate, host: &str, on: &Date) -> Result<bool> {
    let mut topology = topology.clone();
    let server = topology.relays.first().ok_or("the scenario has no server")?.id.clone();
    topology
        .certificates
        .change_each(|presented| *presented = Certificate { name: presented.name.clone(), ..certificate.clone() });
    let tenant = topology.organizations.first_mut().and_then(|organization| organization.exchange_online_mut());
    let wanted = DomainPattern::parse(host)?;
    tenant.ok_or("the scenario has no tenant")?.outbound_connectors.change_each(|connector| {
        connector.tls_settings = Some(TlsSettings::DomainValidation);
        connector.tls_domain = Some(wanted.clone());
    });
    let mut message =
        Message::new(Some("dave@fabrikam.com".parse()?), "john@example.com".parse()?, mailflow::SystemId::internet());
    message.on = Some(on.clone());
    Ok(route(&topology, &message).paths.iter().all(|path| path.hops.iter().any(|hop| hop.system == server)))
}
