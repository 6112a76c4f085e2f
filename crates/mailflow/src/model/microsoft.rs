//! What Microsoft publishes about Exchange Online's own hosts: names, addresses, the certificate they present.

use std::net::{IpAddr, Ipv4Addr};

use ipnet::IpNet;

use super::SmartHost;
use crate::names::DomainName;

/// The version of the address list below (endpoint set 10, TCP 25, of Microsoft's published endpoints).
pub const ADDRESS_LIST_VERSION: &str = "2026081400";

/// The addresses that Exchange Online sends from and listens on.
pub const ADDRESS_RANGES: [&str; 6] =
    ["40.92.0.0/15", "40.107.0.0/16", "52.100.0.0/14", "104.47.0.0/17", "2a01:111:f400::/48", "2a01:111:f403::/48"];

/// One of those addresses, which stands for whichever Exchange Online sends from.
pub const SENDING_ADDRESS: IpAddr = IpAddr::V4(Ipv4Addr::new(40, 107, 0, 1));

/// An address of the relay pool: none of the published ones.
pub const RELAY_POOL_ADDRESS: IpAddr = IpAddr::V4(Ipv4Addr::new(40, 95, 0, 1));

/// The names in the certificate that Exchange Online presents.
pub const CERTIFICATE_NAMES: [&str; 3] = ["mail.protection.outlook.com", "*.mail.protection.outlook.com", "*.mx.microsoft"];

/// The suffixes of MX targets and smart host names of tenants: worldwide, with DNSSEC, 21Vianet, US government.
const FRONT_DOORS: [&str; 4] =
    [".mail.protection.outlook.com", ".mx.microsoft", ".mail.protection.partner.outlook.cn", ".mail.protection.office365.us"];

/// Where clients sign in to submit mail (SMTP AUTH): worldwide, US government, 21Vianet.
const SUBMISSION_HOSTS: [&str; 3] = ["smtp.office365.com", "smtp.office365.us", "smtp.partner.outlook.cn"];

/// Names of the service before Exchange Online; nothing takes mail there any more.
const RETIRED_FRONT_DOORS: [&str; 2] = ["mail.messaging.microsoft.com", "mail.global.frontbridge.com"];

/// The published address ranges.
pub fn address_ranges() -> Vec<IpNet> {
    ADDRESS_RANGES.iter().filter_map(|range| range.parse().ok()).collect()
}

/// Whether `host` is a name of Exchange Online's front door, whosever tenant it belongs to.
pub fn is_front_door(host: &DomainName) -> bool {
    FRONT_DOORS.iter().any(|suffix| host.as_str().ends_with(suffix))
}

/// Whether clients sign in at `host` to submit mail.
pub fn is_submission_host(host: &SmartHost) -> bool {
    matches!(host, SmartHost::Host(name) if SUBMISSION_HOSTS.contains(&name.as_str()))
}

/// Whether `host` is one of Microsoft's own that sends every message back: a retired name, or an address in the place of the
/// name that the admin center shows (Microsoft support, "Mail sent to the wrong Office 365 region").
pub fn is_wrong_front_door(host: &SmartHost) -> bool {
    match host {
        SmartHost::Host(name) => RETIRED_FRONT_DOORS.iter().any(|retired| {
            name.as_str() == *retired || name.as_str().strip_suffix(retired).is_some_and(|label| label.ends_with('.'))
        }),
        SmartHost::Address(address) => address_ranges().iter().any(|range| range.contains(address)),
        SmartHost::Network(network) => address_ranges().iter().any(|range| range.contains(network)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_published_range_is_one_and_the_sending_address_lies_in_them() {
        assert_eq!(address_ranges().len(), ADDRESS_RANGES.len());
        assert!(address_ranges().iter().any(|range| range.contains(&SENDING_ADDRESS)));
    }
}
