//! Random records, from nearly right to noise: the evaluator ends within its limits, and says the same twice.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use mailflow::spf::{Answer, Report, Resolver, Session, SpfResult, check_host};
use proptest::prelude::*;

/// Ten names, each with its texts; hosts and addresses follow from the name.
#[derive(Debug)]
struct Random {
    texts: Vec<Vec<String>>,
    is_silent: bool,
}

impl Random {
    fn index(name: &str) -> Option<usize> {
        name.strip_prefix('n')?.strip_suffix(".example.com")?.parse().ok()
    }

    fn answer<T>(&self, name: &str, read: impl Fn(usize, &[String]) -> Vec<T>) -> Answer<T> {
        let found = Self::index(name).and_then(|index| Some((index, self.texts.get(index)?)));
        match found {
            Some((9, _)) if self.is_silent => Answer::Unavailable,
            Some((index, texts)) => Answer::Records(read(index, texts)),
            None => Answer::NoSuchName,
        }
    }
}

impl Resolver for Random {
    fn texts(&self, name: &str) -> Answer<String> {
        self.answer(name, |_, texts| texts.to_vec())
    }

    fn ipv4_addresses(&self, name: &str) -> Answer<Ipv4Addr> {
        self.answer(name, |index, _| vec![Ipv4Addr::new(192, 0, 2, 1); index % 3])
    }

    fn ipv6_addresses(&self, name: &str) -> Answer<Ipv6Addr> {
        self.answer(name, |index, _| vec![Ipv6Addr::LOCALHOST; index % 2])
    }

    fn mail_exchangers(&self, name: &str) -> Answer<String> {
        self.answer(name, |index, _| (0..index * 2).map(|host| format!("n{}.example.com", host % 10)).collect())
    }

    fn pointers(&self, address: IpAddr) -> Answer<String> {
        let names = if address.is_ipv4() { 15 } else { 2 };
        Answer::Records((0..names).map(|host| format!("n{host}.example.com")).collect())
    }
}

fn record() -> impl Strategy<Value = String> {
    let name = prop_oneof![
        6 => (0..11_usize).prop_map(|index| format!("n{index}.example.com")),
        1 => "%\\{[slodipvhcrtX][0-9]{0,3}r?[-.+]?\\}(\\.example\\.com)?",
        1 => "[a-z.%{}/]{0,12}",
    ];
    let named = ("[?~-]?(include|a|mx|ptr|exists)", name.clone()).prop_map(|(mechanism, name)| format!("{mechanism}:{name}"));
    let modified = ("(redirect|exp|x)=", name).prop_map(|(modifier, name)| format!("{modifier}{name}"));
    let plain = "[?~-]?(a|mx|ptr|all)(/[0-9]{1,3})?(//[0-9]{1,3})?";
    let network = "-?ip[46]:([0-9]{1,3}\\.){3}[0-9]{1,3}(/[0-9]{1,2})?";
    let term = prop_oneof![8 => named, 2 => modified, 2 => plain, 1 => network, 1 => ".{0,6}"];
    prop_oneof![
        20 => proptest::collection::vec(term, 0..14).prop_map(|terms| format!("v=spf1 {}", terms.join(" "))),
        1 => ".{0,40}",
    ]
}

fn zone() -> impl Strategy<Value = Random> {
    let texts = proptest::collection::vec(record(), 0..=1);
    (proptest::collection::vec(texts, 10), any::<bool>()).prop_map(|(texts, is_silent)| Random { texts, is_silent })
}

fn is_within_limits(report: &Report) -> bool {
    report.lookups <= 10
        && report.void_lookups <= 2
        && report.steps.len() <= 11
        && report.problem.map_or(report.result != SpfResult::None, |problem| problem.result() == report.result)
        && (report.explanation.is_none() || report.result == SpfResult::Fail)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn every_evaluation_ends_within_the_limits_and_answers_the_same_twice(
        zone in zone(),
        start in 0..10_usize,
        is_ipv6 in any::<bool>(),
        local_part in ".{0,8}",
        helo in ".{0,8}",
    ) {
        let session = Session {
            client_address: if is_ipv6 { Ipv6Addr::LOCALHOST.into() } else { Ipv4Addr::new(192, 0, 2, 1).into() },
            helo: &helo,
            reverse_path: &format!("{local_part}@n{start}.example.com"),
            receiver: "",
            timestamp: 0,
        };
        let report = check_host(&zone, &session);
        prop_assert!(is_within_limits(&report), "{report:#?}");
        prop_assert_eq!(check_host(&zone, &session), report);
    }

    #[test]
    fn no_session_makes_it_panic(zone in zone(), reverse_path in ".{0,300}", helo in "[a-z.]{0,300}") {
        let client_address = Ipv4Addr::new(192, 0, 2, 1).into();
        let session = Session { client_address, helo: &helo, reverse_path: &reverse_path, receiver: "", timestamp: 0 };
        prop_assert!(is_within_limits(&check_host(&zone, &session)));
    }
}
