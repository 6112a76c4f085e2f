//! Networks as people write them: an address stands for itself, and where a cmdlet takes ranges, so does `a-b`.

use std::net::IpAddr;

use ipnet::{IpNet, Ipv4Subnets, Ipv6Subnets};
use serde::{Deserialize, Deserializer, de::Error as _};
use thiserror::Error;

use crate::names::shortened;

/// Parts that a refusal still names.
const MAX_NAMED: usize = 8;

/// Why a text is not a network, or not one that is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NetworkError {
    /// Neither an address nor a network.
    #[error("`{0}` is not an address or a network; write 192.0.2.1, 192.0.2.0/24 or 2001:db8::/32")]
    Syntax(String),
    /// A range where none is taken.
    #[error("`{0}` is a range, which this setting does not take; write single addresses, or networks such as 192.0.2.0/24")]
    Range(String),
    /// A range whose end comes before its beginning, or in another family.
    #[error("`{0}` is not a range; write the lower address first: 192.0.2.10-192.0.2.20")]
    Backwards(String),
    /// A range that is more than one network, where the narrowest one decides.
    #[error("`{0}` is not one network, and the narrowest decides here; write {1}")]
    SeveralNetworks(String, String),
}

/// Reads an address, or a network.
pub fn parse(text: &str) -> Result<IpNet, NetworkError> {
    let text = text.trim();
    let network = text.parse::<IpNet>().or_else(|_| text.parse::<IpAddr>().map(IpNet::from));
    network.map_err(|_| if bounds(text).is_some() { NetworkError::Range(shortened(text)) } else { syntax(text) })
}

/// Reads an address, a network, or a range `a-b` as the networks that make it up.
pub fn parse_range(text: &str) -> Result<Vec<IpNet>, NetworkError> {
    let text = text.trim();
    let Some((first, last)) = bounds(text) else { return Ok(vec![parse(text)?]) };
    match (first, last) {
        (IpAddr::V4(first), IpAddr::V4(last)) if first <= last => Ok(Ipv4Subnets::new(first, last, 0).map(IpNet::from).collect()),
        (IpAddr::V6(first), IpAddr::V6(last)) if first <= last => Ok(Ipv6Subnets::new(first, last, 0).map(IpNet::from).collect()),
        _ => Err(NetworkError::Backwards(shortened(text))),
    }
}

/// Reads an address, a network, or a range `a-b` that is one network: where the narrowest range decides, its parts would win
/// over ranges that it should lose to.
pub fn parse_whole_range(text: &str) -> Result<IpNet, NetworkError> {
    let networks = parse_range(text)?;
    if let [network] = networks.as_slice() {
        return Ok(*network);
    }
    let named: Vec<String> = networks.iter().take(MAX_NAMED).map(ToString::to_string).collect();
    let rest = if networks.len() > MAX_NAMED { ", …" } else { "" };
    Err(NetworkError::SeveralNetworks(shortened(text.trim()), format!("{}{rest}", named.join(", "))))
}

fn bounds(text: &str) -> Option<(IpAddr, IpAddr)> {
    let (first, last) = text.split_once('-')?;
    Some((first.trim().parse().ok()?, last.trim().parse().ok()?))
}

fn syntax(text: &str) -> NetworkError {
    NetworkError::Syntax(shortened(text))
}

/// serde helper: a list of addresses and networks.
pub(crate) fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<IpNet>, D::Error> {
    let texts = Vec::<String>::deserialize(deserializer)?;
    texts.iter().map(|text| parse(text).map_err(D::Error::custom)).collect()
}

/// serde helper: the same with ranges.
pub(crate) fn read_ranges<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<IpNet>, D::Error> {
    let texts = Vec::<String>::deserialize(deserializer)?;
    let networks = texts.iter().map(|text| parse_range(text)).collect::<Result<Vec<_>, _>>();
    networks.map(|networks| networks.concat()).map_err(D::Error::custom)
}

/// serde helper: the same with ranges that are one network each.
pub(crate) fn read_whole_ranges<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<IpNet>, D::Error> {
    let texts = Vec::<String>::deserialize(deserializer)?;
    texts.iter().map(|text| parse_whole_range(text).map_err(D::Error::custom)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(text: &str) -> Vec<String> {
        parse_range(text).expect("a range").iter().map(ToString::to_string).collect()
    }

    #[test]
    fn an_address_stands_for_itself() {
        assert_eq!(parse("198.51.100.21"), Ok("198.51.100.21/32".parse().expect("a network")));
        assert_eq!(parse(" 2001:db8::1 "), Ok("2001:db8::1/128".parse().expect("a network")));
        assert_eq!(parse("192.0.2.0/24"), Ok("192.0.2.0/24".parse().expect("a network")));
        assert!(matches!(parse("192.0.2.300"), Err(NetworkError::Syntax(_))));
        assert!(matches!(parse("192.0.2.1-192.0.2.2"), Err(NetworkError::Range(_))));
    }

    #[test]
    fn a_range_is_the_networks_that_make_it_up() {
        assert_eq!(range("192.0.2.0-192.0.2.255"), ["192.0.2.0/24"]);
        assert_eq!(range("192.0.2.1 - 192.0.2.4"), ["192.0.2.1/32", "192.0.2.2/31", "192.0.2.4/32"]);
        assert_eq!(range("0.0.0.0-255.255.255.255"), ["0.0.0.0/0"]);
        assert_eq!(range("::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"), ["::/0"]);
        assert_eq!(range("192.0.2.7-192.0.2.7"), ["192.0.2.7/32"]);
        for backwards in ["192.0.2.9-192.0.2.1", "192.0.2.1-2001:db8::1"] {
            assert!(matches!(parse_range(backwards), Err(NetworkError::Backwards(_))), "{backwards}");
        }
    }

    #[test]
    fn where_the_narrowest_decides_a_range_is_one_network() {
        assert_eq!(parse_whole_range("0.0.0.0-255.255.255.255"), Ok("0.0.0.0/0".parse().expect("a network")));
        let refused = parse_whole_range("192.0.2.1-192.0.2.4").expect_err("three networks");
        assert!(refused.to_string().ends_with("write 192.0.2.1/32, 192.0.2.2/31, 192.0.2.4/32"), "{refused}");
    }
}
