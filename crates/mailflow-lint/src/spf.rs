//! SPF records (RFC 7208), as far as mistakes in them and the addresses they allow can be told from the described DNS.

use std::net::IpAddr;

use ipnet::IpNet;
use mailflow::{
    DomainName,
    model::{Dns, RecordData, dns::RecordType, microsoft},
    spf::{Session, SpfResult, check_host},
};

/// RFC 7208 §4.6.4: terms that look something up.
pub(crate) const MAX_LOOKUPS: usize = 10;
/// The term that names the senders of Exchange Online.
pub(crate) const EXCHANGE_ONLINE: &str = "include:spf.protection.outlook.com";
/// Where Microsoft lists the senders of its clouds: worldwide, 21Vianet, US government.
const SENDER_LISTS: [&str; 3] =
    ["spf.protection.outlook.com", "spf.protection.partner.outlook.cn", "spf.protection.office365.us"];

/// What is wrong with a domain's SPF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Problem {
    /// RFC 7208 §4.5: more than one record is a permanent error.
    SeveralRecords,
    /// A blank between a mechanism and its value.
    Blank(String),
    /// A comma, which separates nothing.
    Comma(String),
    /// A mechanism without its value.
    EmptyValue(String),
    /// No term at all.
    UnknownTerm(String),
    /// More than [`MAX_LOOKUPS`].
    TooManyLookups(usize),
    /// RFC 7208 §5.2: the included domain must have a record.
    IncludedWithoutSpf(DomainName),
    /// The name of a mail exchanger where a list of senders belongs; it has no record either.
    IncludedHost(DomainName),
    /// RFC 7208 §5.1: a mechanism after `all` is never looked at.
    AfterAll(String),
}

impl Problem {
    /// Its stable name.
    pub(crate) const fn code(&self) -> &'static str {
        match self {
            Self::SeveralRecords => "several-records",
            Self::Blank(_) => "blank",
            Self::Comma(_) => "comma",
            Self::EmptyValue(_) => "empty-value",
            Self::UnknownTerm(_) => "unknown-term",
            Self::TooManyLookups(_) => "too-many-lookups",
            Self::IncludedWithoutSpf(_) => "included-without-spf",
            Self::IncludedHost(_) => "included-host",
            Self::AfterAll(_) => "after-all",
        }
    }

    /// What the sentence names.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::SeveralRecords => String::new(),
            Self::Blank(text) | Self::Comma(text) | Self::EmptyValue(text) | Self::UnknownTerm(text) | Self::AfterAll(text) => {
                text.clone()
            }
            Self::TooManyLookups(lookups) => lookups.to_string(),
            Self::IncludedWithoutSpf(domain) | Self::IncludedHost(domain) => domain.to_string(),
        }
    }
}

/// One term of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Term {
    Network(IpNet),
    Include(String),
    Address(Option<DomainName>),
    MailExchanger(Option<DomainName>),
    Redirect(String),
    /// `ptr`, `exists`: looked up, and impossible to judge here.
    Dynamic,
    All {
        is_pass: bool,
    },
    /// `exp=` and modifiers this program does not know, which RFC 7208 §6 says to ignore.
    Modifier,
}

/// Whether a text is an SPF record (RFC 7208 §4.5).
pub(crate) fn is_record(text: &str) -> bool {
    let text = text.trim().to_ascii_lowercase();
    text == "v=spf1" || text.starts_with("v=spf1 ")
}

/// The SPF records of `domain`.
pub(crate) fn records<'a>(dns: &'a Dns, domain: &DomainName) -> Vec<&'a str> {
    match dns.record_set(domain, RecordType::Txt).map(|set| &set.data) {
        Some(RecordData::Txt(texts)) => texts.iter().map(String::as_str).filter(|text| is_record(text)).collect(),
        _ => Vec::new(),
    }
}

/// Everything that is wrong with the SPF of `domain`; each kind of mistake once.
pub(crate) fn problems(dns: &Dns, domain: &DomainName) -> Vec<Problem> {
    let records = records(dns, domain);
    let mut problems = Vec::new();
    if records.len() > 1 {
        problems.push(Problem::SeveralRecords);
    }
    for record in &records {
        problems.extend(syntax_problems(record));
    }
    for record in &records {
        for included in terms(record).iter().filter_map(included_domain) {
            if is_host(dns, &included) {
                problems.push(Problem::IncludedHost(included));
            } else if dns.describes(&included) && self::records(dns, &included).is_empty() {
                problems.push(Problem::IncludedWithoutSpf(included));
            }
        }
    }
    let lookups = lookups(dns, domain, &mut Vec::new());
    if lookups > MAX_LOOKUPS {
        problems.push(Problem::TooManyLookups(lookups));
    }
    let mut seen: Vec<&'static str> = Vec::new();
    problems.retain(|problem| {
        let is_new = !seen.contains(&problem.code());
        seen.push(problem.code());
        is_new
    });
    problems
}

/// Whether `name` is a host that takes mail and has no SPF record: a front door of Exchange Online, or somebody's MX.
fn is_host(dns: &Dns, name: &DomainName) -> bool {
    let is_exchange = |data: &RecordData| match data {
        RecordData::Mx(hosts) => hosts.iter().any(|mx| mx.exchange.as_ref() == Some(name)),
        _ => false,
    };
    let is_one = microsoft::is_front_door(name) || dns.record_sets.iter().any(|set| is_exchange(&set.data));
    is_one && records(dns, name).is_empty()
}

/// Whether the SPF of `domain` names Exchange Online; `None` where an include that nobody describes may do so.
pub(crate) fn names_exchange_online(dns: &Dns, domain: &DomainName) -> Option<bool> {
    names_it(dns, domain, &mut Vec::new())
}

fn names_it(dns: &Dns, domain: &DomainName, seen: &mut Vec<DomainName>) -> Option<bool> {
    if seen.contains(domain) {
        return Some(false);
    }
    seen.push(domain.clone());
    let mut is_open = false;
    for term in records(dns, domain).iter().flat_map(|record| terms(record)) {
        let found = match &term {
            Term::Network(network) => Some(network.contains(&microsoft::SENDING_ADDRESS)),
            Term::All { is_pass } => Some(*is_pass),
            Term::Include(name) | Term::Redirect(name) => match DomainName::parse(name) {
                Ok(name) if SENDER_LISTS.contains(&name.as_str()) => Some(true),
                Ok(name) if is_host(dns, &name) => Some(false),
                Ok(name) if dns.describes(&name) => names_it(dns, &name, seen),
                Ok(_) | Err(_) => None,
            },
            Term::Dynamic => None,
            Term::Address(_) | Term::MailExchanger(_) | Term::Modifier => Some(false),
        };
        match found {
            Some(true) => return Some(true),
            Some(false) => {}
            None => is_open = true,
        }
    }
    (!is_open).then_some(false)
}

fn words(record: &str) -> impl Iterator<Item = &str> {
    record.split_whitespace().skip(1)
}

fn syntax_problems(record: &str) -> Vec<Problem> {
    let words: Vec<&str> = words(record).collect();
    let mut problems = Vec::new();
    let mut index = 0;
    while let Some(word) = words.get(index) {
        index += 1;
        if word.contains(',') {
            problems.push(Problem::Comma((*word).to_owned()));
        } else if word.ends_with(':') || word.ends_with('=') {
            // `include: host` is one term torn in two; `ip4: ip4:…` has lost its value.
            let is_torn = words.get(index).is_some_and(|next| parse(next).is_none());
            if is_torn {
                index += 1;
                problems.push(Problem::Blank((*word).to_owned()));
            } else {
                problems.push(Problem::EmptyValue((*word).to_owned()));
            }
        } else if parse(word).is_none() {
            problems.push(Problem::UnknownTerm((*word).to_owned()));
        }
    }
    let is_all = |word: &&&str| matches!(parse(word), Some(Term::All { .. }));
    let is_mechanism = |word: &&&str| !matches!(parse(word), None | Some(Term::Modifier | Term::Redirect(_)));
    let mut after = words.iter().skip_while(|word| !is_all(word)).skip(1);
    problems.extend(after.find(is_mechanism).map(|word| Problem::AfterAll((*word).to_owned())));
    problems
}

fn terms(record: &str) -> Vec<Term> {
    words(record).filter_map(parse).collect()
}

fn parse(word: &str) -> Option<Term> {
    let is_pass = !word.starts_with(['-', '~', '?']);
    let bare = word.strip_prefix(['+', '-', '~', '?']).unwrap_or(word);
    let end = bare.find([':', '=', '/']).unwrap_or(bare.len());
    let (name, rest) = bare.split_at_checked(end)?;
    let value = rest.strip_prefix([':', '=']);
    let host = || match value {
        Some(value) => value.split('/').next().and_then(|name| DomainName::parse(name).ok()).map(Some),
        None => Some(None),
    };
    let named = || {
        value.filter(|value| !value.is_empty() && (value.contains('%') || DomainName::parse(value).is_ok())).map(str::to_owned)
    };
    Some(match name.to_ascii_lowercase().as_str() {
        "all" if rest.is_empty() => Term::All { is_pass },
        "include" => Term::Include(named()?),
        "redirect" if rest.starts_with('=') => Term::Redirect(named()?),
        "a" => Term::Address(host()?),
        "mx" => Term::MailExchanger(host()?),
        "ptr" => Term::Dynamic,
        "exists" => named().map(|_| Term::Dynamic)?,
        "ip4" => Term::Network(network(value?).filter(|network| network.addr().is_ipv4())?),
        "ip6" => Term::Network(network(value?).filter(|network| network.addr().is_ipv6())?),
        modifier
            if rest.starts_with('=')
                && !modifier.is_empty()
                && modifier.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c)) =>
        {
            Term::Modifier
        }
        _ => return None,
    })
}

fn network(text: &str) -> Option<IpNet> {
    text.parse().ok().or_else(|| text.parse::<IpAddr>().ok().map(IpNet::from))
}

fn included_domain(term: &Term) -> Option<DomainName> {
    match term {
        Term::Include(domain) | Term::Redirect(domain) => DomainName::parse(domain).ok(),
        _ => None,
    }
}

/// How many look-ups an evaluation needs; an included domain that the topology does not describe counts as itself only.
fn lookups(dns: &Dns, domain: &DomainName, seen: &mut Vec<DomainName>) -> usize {
    if seen.contains(domain) {
        return 0;
    }
    seen.push(domain.clone());
    let records = records(dns, domain);
    let terms: Vec<Term> = records.first().map(|record| terms(record)).unwrap_or_default();
    terms
        .iter()
        .map(|term| match term {
            Term::Include(_) | Term::Redirect(_) => 1 + included_domain(term).map_or(0, |included| lookups(dns, &included, seen)),
            Term::Address(_) | Term::MailExchanger(_) | Term::Dynamic => 1,
            Term::Network(_) | Term::All { .. } | Term::Modifier => 0,
        })
        .sum()
}

/// Whether the SPF of `domain` allows `address`; what cannot be judged from the described DNS counts as allowing it.
pub(crate) fn allows(dns: &Dns, domain: &DomainName, address: IpAddr) -> bool {
    let reverse_path = format!("postmaster@{domain}");
    let session =
        Session { client_address: address, helo: domain.as_str(), reverse_path: &reverse_path, receiver: "", timestamp: 0 };
    matches!(check_host(dns, &session).result, SpfResult::Pass | SpfResult::TempError)
}

/// One record without the mistakes of `records`: torn terms joined, commas taken out, what is no term left away.
pub(crate) fn corrected(dns: &Dns, records: &[&str]) -> String {
    let mut kept: Vec<String> = Vec::new();
    let mut all = None;
    for record in records {
        let text = record.replace(',', " ");
        let words: Vec<&str> = words(&text).collect();
        let mut index = 0;
        let mut own_all = None;
        while let Some(word) = words.get(index) {
            index += 1;
            let mut term = (*word).to_owned();
            if (term.ends_with(':') || term.ends_with('='))
                && let Some(next) = words.get(index).filter(|next| parse(next).is_none())
            {
                index += 1;
                term.push_str(next.trim_start_matches(':'));
            }
            match parse(&term) {
                // The first one of a record counts (RFC 7208 §5.1).
                Some(Term::All { .. }) => own_all = own_all.or(Some(term)),
                Some(parsed) => {
                    let included = included_domain(&parsed);
                    if included.as_ref().is_some_and(|name| microsoft::is_front_door(name) && is_host(dns, name)) {
                        EXCHANGE_ONLINE.clone_into(&mut term);
                    }
                    let is_empty = included.is_some_and(|name| {
                        term != EXCHANGE_ONLINE
                            && (is_host(dns, &name) || (dns.describes(&name) && self::records(dns, &name).is_empty()))
                    });
                    if !is_empty && !kept.contains(&term) {
                        kept.push(term);
                    }
                }
                None => {}
            }
        }
        all = own_all.or(all);
    }
    let end = all.unwrap_or_else(|| "-all".to_owned());
    std::iter::once("v=spf1".to_owned()).chain(kept).chain([end]).collect::<Vec<_>>().join(" ")
}

/// The term that allows `address`.
pub(crate) fn network_term(address: IpAddr) -> String {
    match address {
        IpAddr::V4(_) => format!("ip4:{address}"),
        IpAddr::V6(_) => format!("ip6:{address}"),
    }
}

/// `record` with `address` allowed.
pub(crate) fn with_address(record: &str, address: IpAddr) -> String {
    with_term(record, &network_term(address))
}

/// `record` with one more term, before the others.
pub(crate) fn with_term(record: &str, term: &str) -> String {
    std::iter::once("v=spf1").chain([term]).chain(words(record)).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(record: &str) -> Vec<&'static str> {
        syntax_problems(record).iter().map(Problem::code).collect()
    }

    #[test]
    fn a_correct_record_has_no_problem() {
        for record in [
            "v=spf1 ip4:192.0.2.25 include:spf.protection.outlook.com -all",
            "v=spf1 a mx:mail.contoso.com/24 ip6:2001:db8::/32 exists:%{i}.example.org ~all",
            "v=spf1 redirect=_spf.contoso.com",
            "V=SPF1 +mx ?include:_spf.example.com exp=why.example.com -ALL",
        ] {
            assert_eq!(codes(record), [""; 0], "{record}");
        }
    }

    #[test]
    fn the_usual_mistakes_are_told_apart() {
        assert_eq!(codes("v=spf1 include: spf.protection.outlook.com -all"), ["blank"]);
        assert_eq!(codes("v=spf1 ip4:192.0.2.1,ip4:192.0.2.2 -all"), ["comma"]);
        assert_eq!(codes("v=spf1 ip4: -all"), ["empty-value"]);
        assert_eq!(codes("v=spf1 ip4:192.0.2.300 include=spf.example -al"), ["unknown-term", "unknown-term"]);
        assert_eq!(codes("v=spf1 mx ~all -all"), ["after-all"]);
        assert_eq!(codes("v=spf1 mx -all exp=why.example.com"), [""; 0]);
    }

    #[test]
    fn a_corrected_record_has_no_mistakes_and_keeps_its_terms() {
        let dns = Dns::default();
        let cases = [
            (vec!["v=spf1 include: spf.protection.outlook.com -all"], "v=spf1 include:spf.protection.outlook.com -all"),
            (vec!["v=spf1 ip4:192.0.2.1,ip4:192.0.2.2 ~all"], "v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 ~all"),
            (vec!["v=spf1 ip4: :192.0.2.1 -all"], "v=spf1 ip4:192.0.2.1 -all"),
            (vec!["v=spf1 mx -all", "v=spf1 mx include:a.example ~all"], "v=spf1 mx include:a.example ~all"),
            (vec!["v=spf1 mx ~all -all"], "v=spf1 mx ~all"),
            (vec!["v=spf1 mx -all a"], "v=spf1 mx a -all"),
            (
                vec!["v=spf1 mx include:contoso-com.mail.protection.outlook.com -all"],
                "v=spf1 mx include:spf.protection.outlook.com -all",
            ),
        ];
        for (records, wanted) in cases {
            assert_eq!(corrected(&dns, &records), wanted);
        }
    }
}
