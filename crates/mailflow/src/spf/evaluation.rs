//! The evaluation of records (RFC 7208 §§4.3 to 6): term after term, within the limits of §4.6.4.

use std::net::{IpAddr, Ipv4Addr};

use ipnet::IpNet;

use super::{
    Answer, Problem, Query, QueryType, Report, Resolver, Session, SpfResult, Step,
    macro_string::{MacroString, Place},
    record::{Mechanism, Modifier, Prefix, Record, is_record},
};

/// RFC 7208 §4.6.4: terms that ask DNS, hosts of an `mx`, names of an address.
const MAX_LOOKUPS: usize = 10;
/// RFC 7208 §4.6.4: questions without an answer.
const MAX_VOID_LOOKUPS: usize = 2;
/// RFC 7208 §7.3: longer names lose labels on the left.
const MAX_NAME: usize = 253;

pub(super) struct Evaluation<'a> {
    resolver: &'a dyn Resolver,
    session: &'a Session<'a>,
    client: IpAddr,
    local_part: &'a str,
    sender_domain: &'a str,
    /// Asked for once, however often `ptr` and `%{p}` occur.
    validated_names: Option<Result<Vec<String>, Problem>>,
    report: Report,
}

/// What the records say, with the explanation that belongs to it.
struct Said {
    result: SpfResult,
    explanation: Option<(String, MacroString)>,
}

impl<'a> Evaluation<'a> {
    pub(super) fn new(resolver: &'a dyn Resolver, session: &'a Session<'a>) -> Self {
        let (local_part, sender_domain) = match session.reverse_path.rsplit_once('@') {
            Some(("", domain)) => ("postmaster", domain),
            Some((local_part, domain)) => (local_part, domain),
            None if session.reverse_path.is_empty() => ("postmaster", session.helo),
            None => ("postmaster", session.reverse_path),
        };
        let report = Report {
            result: SpfResult::None,
            domain: sender_domain.to_owned(),
            problem: None,
            steps: Vec::new(),
            explanation: None,
            lookups: 0,
            void_lookups: 0,
            queries: Vec::new(),
        };
        // RFC 7208 §5: an IPv4-mapped client is an IPv4 client.
        let client = session.client_address.to_canonical();
        Self { resolver, session, client, local_part, sender_domain, validated_names: None, report }
    }

    pub(super) fn report(mut self) -> Report {
        match self.check(self.sender_domain) {
            Ok(said) => {
                self.report.result = said.result;
                if let Some((domain, spec)) = said.explanation.filter(|_| said.result == SpfResult::Fail) {
                    self.report.explanation = self.explained(&domain, &spec);
                }
            }
            Err(problem) => {
                self.report.result = problem.result();
                self.report.problem = Some(problem);
            }
        }
        self.report
    }

    /// `check_host()` for one domain. Every `include` and `redirect` uses up a look-up, which bounds the depth.
    fn check(&mut self, domain: &str) -> Result<Said, Problem> {
        let depth = self.report.steps.len();
        self.report.steps.push(Step { domain: domain.to_owned(), record: None, term: None });
        if !is_queryable(domain) || !domain.strip_suffix('.').unwrap_or(domain).contains('.') {
            return Err(Problem::NotADomain);
        }
        let mut records: Vec<String> = self.texts(domain)?.into_iter().filter(|text| is_record(text)).collect();
        if records.len() > 1 {
            return Err(Problem::SeveralRecords);
        }
        let text = records.pop().ok_or(Problem::NoRecord)?;
        if let Some(step) = self.report.steps.get_mut(depth) {
            step.record = Some(text.clone());
        }
        let record = Record::parse(&text).map_err(|(term, error)| {
            self.note(depth, Some(term));
            Problem::Syntax(error)
        })?;
        for directive in &record.directives {
            self.note(depth, Some(directive.text));
            if self.matches(domain, &directive.mechanism)? {
                let explanation = record.explanation.map(|modifier| (domain.to_owned(), modifier.domain));
                return Ok(Said { result: directive.result, explanation });
            }
            self.report.steps.truncate(depth + 1);
        }
        self.note(depth, None);
        match record.redirect {
            Some(redirect) => self.redirected(domain, depth, &redirect),
            None => Ok(Said { result: SpfResult::Neutral, explanation: None }),
        }
    }

    fn note(&mut self, depth: usize, term: Option<&str>) {
        if let Some(step) = self.report.steps.get_mut(depth) {
            step.term = term.map(ToOwned::to_owned);
        }
    }

    /// RFC 7208 §6.1: the other domain's record stands in for this one's, its explanation included.
    fn redirected(&mut self, domain: &str, depth: usize, redirect: &Modifier<'_>) -> Result<Said, Problem> {
        self.note(depth, Some(redirect.text));
        self.count_lookup()?;
        let target = self.target(domain, Some(&redirect.domain));
        self.check(&target).map_err(|problem| match problem.result() {
            SpfResult::None => Problem::RedirectWithoutRecord,
            _ => problem,
        })
    }

    fn matches(&mut self, domain: &str, mechanism: &Mechanism) -> Result<bool, Problem> {
        match mechanism {
            Mechanism::All => Ok(true),
            Mechanism::Ip4(address, length) => Ok(contains(IpAddr::V4(*address), *length, self.client)),
            Mechanism::Ip6(address, length) => Ok(contains(IpAddr::V6(*address), *length, self.client)),
            Mechanism::Include(spec) => {
                self.count_lookup()?;
                let target = self.target(domain, Some(spec));
                match self.check(&target) {
                    Ok(said) => Ok(said.result == SpfResult::Pass),
                    Err(problem) if problem.result() == SpfResult::None => Err(Problem::IncludeWithoutRecord),
                    Err(problem) => Err(problem),
                }
            }
            Mechanism::A(spec, prefix) => {
                self.count_lookup()?;
                let target = self.target(domain, spec.as_ref());
                self.has_address(&target, *prefix)
            }
            Mechanism::Mx(spec, prefix) => {
                self.count_lookup()?;
                let target = self.target(domain, spec.as_ref());
                let hosts = self.mail_exchangers(&target)?;
                for (index, host) in hosts.iter().enumerate() {
                    if index >= MAX_LOOKUPS {
                        return Err(Problem::TooManyMailExchangers);
                    }
                    if self.has_address(host, *prefix)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            Mechanism::Ptr(spec) => {
                self.count_lookup()?;
                let target = self.target(domain, spec.as_ref());
                Ok(self.validated_names()?.iter().any(|name| is_at_or_below(name, &target)))
            }
            Mechanism::Exists(spec) => {
                self.count_lookup()?;
                let target = self.target(domain, Some(spec));
                // RFC 7208 §5.7: type A, whatever the client's address is.
                Ok(!self.ipv4_addresses(&target)?.is_empty())
            }
        }
    }

    fn count_lookup(&mut self) -> Result<(), Problem> {
        if self.report.lookups >= MAX_LOOKUPS {
            return Err(Problem::TooManyLookups);
        }
        self.report.lookups += 1;
        Ok(())
    }

    fn has_address(&mut self, host: &str, prefix: Prefix) -> Result<bool, Problem> {
        Ok(match self.client {
            IpAddr::V4(client) => {
                self.ipv4_addresses(host)?.into_iter().any(|address| contains(address.into(), prefix.ip4, client.into()))
            }
            IpAddr::V6(client) => {
                self.ipv6_addresses(host)?.into_iter().any(|address| contains(address.into(), prefix.ip6, client.into()))
            }
        })
    }

    /// RFC 7208 §5.5: of the first ten names of the client's address, those that lead back to it. An error in DNS ends or
    /// shortens the list.
    fn validated_names(&mut self) -> Result<Vec<String>, Problem> {
        if let Some(names) = &self.validated_names {
            return names.clone();
        }
        let names = self.validate_names();
        self.validated_names = Some(names.clone());
        names
    }

    fn validate_names(&mut self) -> Result<Vec<String>, Problem> {
        let exact = Prefix { ip4: 32, ip6: 128 };
        let mut names = Vec::new();
        for name in or_none(self.pointers())?.into_iter().take(MAX_LOOKUPS) {
            let is_confirmed = match self.has_address(&name, exact) {
                Err(Problem::Unavailable) => false,
                answer => answer?,
            };
            if is_confirmed {
                names.push(name);
            }
        }
        Ok(names)
    }

    /// RFC 7208 §7.3, `p`: the domain itself if it is among the validated names, else one below it, else any.
    fn validated_name(&mut self, domain: &str) -> String {
        let names = self.validated_names().unwrap_or_default();
        let found = names.iter().find(|name| name.eq_ignore_ascii_case(domain));
        let found = found.or_else(|| names.iter().find(|name| is_at_or_below(name, domain))).or(names.first());
        found.map_or_else(|| "unknown".to_owned(), Clone::clone)
    }

    /// The name a term is about: its `domain-spec`, else the current domain.
    fn target(&mut self, domain: &str, spec: Option<&MacroString>) -> String {
        let Some(spec) = spec else { return domain.to_owned() };
        let expanded = self.expanded(domain, spec);
        let mut name = expanded.strip_suffix('.').unwrap_or(&expanded);
        while name.len() > MAX_NAME {
            match name.split_once('.') {
                Some((_, rest)) => name = rest,
                None => break,
            }
        }
        name.to_owned()
    }

    fn expanded(&mut self, domain: &str, text: &MacroString) -> String {
        text.expand(&mut |letter| self.macro_value(domain, letter))
    }

    fn macro_value(&mut self, domain: &str, letter: char) -> String {
        match letter {
            's' => format!("{}@{}", self.local_part, self.sender_domain),
            'l' => self.local_part.to_owned(),
            'o' => self.sender_domain.to_owned(),
            'd' => domain.to_owned(),
            'i' => dotted(self.client),
            'p' => self.validated_name(domain),
            'v' => if self.client.is_ipv4() { "in-addr" } else { "ip6" }.to_owned(),
            'h' => self.session.helo.to_owned(),
            'c' => self.client.to_string(),
            'r' if self.session.receiver.is_empty() => "unknown".to_owned(),
            'r' => self.session.receiver.to_owned(),
            't' => self.session.timestamp.to_string(),
            _ => String::new(),
        }
    }

    /// RFC 7208 §6.2: whatever goes wrong here means no explanation, never another result.
    fn explained(&mut self, domain: &str, spec: &MacroString) -> Option<String> {
        let target = self.target(domain, Some(spec));
        let mut texts = self.texts(&target).ok()?;
        let text = texts.pop().filter(|_| texts.is_empty())?;
        let text = MacroString::parse(&text, Place::Explanation).ok()?;
        Some(self.expanded(domain, &text))
    }

    fn texts(&mut self, name: &str) -> Result<Vec<String>, Problem> {
        // Not void: a name without a record is a result of its own.
        self.asked(name, QueryType::Txt, |resolver, name| resolver.texts(name)).0
    }

    fn ipv4_addresses(&mut self, name: &str) -> Result<Vec<Ipv4Addr>, Problem> {
        let answer = self.asked(name, QueryType::A, |resolver, name| resolver.ipv4_addresses(name));
        self.counting_void(answer)
    }

    fn ipv6_addresses(&mut self, name: &str) -> Result<Vec<std::net::Ipv6Addr>, Problem> {
        let answer = self.asked(name, QueryType::Aaaa, |resolver, name| resolver.ipv6_addresses(name));
        self.counting_void(answer)
    }

    fn mail_exchangers(&mut self, name: &str) -> Result<Vec<String>, Problem> {
        let answer = self.asked(name, QueryType::Mx, |resolver, name| resolver.mail_exchangers(name));
        self.counting_void(answer)
    }

    fn pointers(&mut self) -> Result<Vec<String>, Problem> {
        let client = self.client;
        let answer = self.recorded(client.to_string(), QueryType::Ptr, self.resolver.pointers(client));
        self.counting_void(answer)
    }

    /// The records, and whether DNS was asked and had none. A name that DNS cannot have is not asked for (§4.8).
    fn asked<T>(
        &mut self,
        name: &str,
        query_type: QueryType,
        ask: impl Fn(&dyn Resolver, &str) -> Answer<T>,
    ) -> (Result<Vec<T>, Problem>, bool) {
        let name = name.strip_suffix('.').unwrap_or(name);
        if !is_queryable(name) {
            return (Ok(Vec::new()), false);
        }
        let answer = ask(self.resolver, name);
        self.recorded(name.to_owned(), query_type, answer)
    }

    fn recorded<T>(&mut self, name: String, query_type: QueryType, answer: Answer<T>) -> (Result<Vec<T>, Problem>, bool) {
        let records = match answer {
            Answer::Records(records) => Ok(records),
            Answer::NoSuchName => Ok(Vec::new()),
            Answer::Unavailable => Err(Problem::Unavailable),
        };
        let is_void = records.as_ref().is_ok_and(Vec::is_empty);
        self.report.queries.push(Query { name, query_type, is_answered: records.is_ok() && !is_void });
        (records, is_void)
    }

    fn counting_void<T>(&mut self, (records, is_void): (Result<Vec<T>, Problem>, bool)) -> Result<Vec<T>, Problem> {
        if is_void {
            if self.report.void_lookups >= MAX_VOID_LOOKUPS {
                return Err(Problem::TooManyVoidLookups);
            }
            self.report.void_lookups += 1;
        }
        records
    }
}

/// Nothing where DNS did not answer.
fn or_none<T>(answer: Result<Vec<T>, Problem>) -> Result<Vec<T>, Problem> {
    match answer {
        Err(Problem::Unavailable) => Ok(Vec::new()),
        answer => answer,
    }
}

/// RFC 1035 §2.3.4: labels of 1 to 63 octets, a name of at most 253.
fn is_queryable(name: &str) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name);
    name.len() <= MAX_NAME && name.split('.').all(|label| (1..=63).contains(&label.len()))
}

fn is_at_or_below(name: &str, parent: &str) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase();
    let parent = parent.strip_suffix('.').unwrap_or(parent).to_ascii_lowercase();
    name.strip_suffix(&parent).is_some_and(|head| head.is_empty() || head.ends_with('.'))
}

fn contains(network: IpAddr, length: u8, client: IpAddr) -> bool {
    IpNet::new(network, length).is_ok_and(|network| network.contains(&client))
}

/// RFC 7208 §7.3, `i`: dotted quad, or the nibbles of an IPv6 address with dots between. DNS does not care for their case;
/// the test suite writes capitals.
fn dotted(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let nibbles = address.octets().into_iter().flat_map(|octet| [octet >> 4, octet & 15]);
            nibbles.map(|nibble| format!("{nibble:X}")).collect::<Vec<_>>().join(".")
        }
    }
}
