//! The parts a system is drawn with, and which part each stage of the core falls into.

use mailflow::{
    model::{Platform, Software, System},
    trace::Stage,
};
use mailflow_text::{Key, key};

use crate::widgets::Icon;

/// A part of a system on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Exchange Online: who hands the message in, and for whom.
    Gateway,
    /// Exchange Online: content filters.
    Filter,
    /// Exchange Online: directory and mail flow rules.
    Rules,
    /// Exchange Online: connectors and MX.
    WayOut,
    /// Exchange Online: mailboxes.
    Storage,
    /// A server's transport: takes mail and sends it on.
    Transport,
    /// A server's store.
    Store,
}

impl Part {
    /// What it is called.
    pub const fn label(self) -> Key {
        match self {
            Self::Gateway => key::MAP_STAGE_GATEWAY,
            Self::Filter => key::MAP_STAGE_FILTER,
            Self::Rules => key::MAP_STAGE_RULES,
            Self::WayOut => key::MAP_STAGE_WAY_OUT,
            Self::Storage => key::MAP_STAGE_STORAGE,
            Self::Transport => key::MAP_STAGE_TRANSPORT,
            Self::Store => key::MAP_STAGE_STORE,
        }
    }

    /// Its icon.
    pub const fn icon(self) -> Icon {
        match self {
            Self::Gateway => Icon::Gateway,
            Self::Filter => Icon::Shield,
            Self::Rules => Icon::Rules,
            Self::WayOut => Icon::WayOut,
            Self::Storage => Icon::Storage,
            Self::Transport => Icon::Route,
            Self::Store => Icon::Store,
        }
    }
}

const TENANT: &[Part] = &[Part::Gateway, Part::Filter, Part::Rules, Part::WayOut, Part::Storage];
const SERVER: &[Part] = &[Part::Transport, Part::Store];
const EDGE: &[Part] = &[Part::Transport];

/// The parts of a system, from top to bottom; systems known by their behaviour only have none.
pub fn parts(system: System<'_>) -> &'static [Part] {
    match system {
        System::Internet => &[],
        System::Organization(organization) => match organization.platform {
            Platform::ExchangeOnline(_) => TENANT,
            Platform::ExchangeServer(ref server) if server.edge.is_some() => EDGE,
            Platform::ExchangeServer(_) => SERVER,
        },
        System::Relay(relay) => match relay.software {
            Software::Postfix(_) => SERVER,
            Software::SmtpHost(_) => &[],
        },
    }
}

/// The part among `parts` into which `stage` falls.
pub fn part_of(parts: &[Part], stage: Stage) -> Option<Part> {
    let part = if parts.contains(&Part::Gateway) {
        match stage {
            Stage::Connection | Stage::Attribution | Stage::EdgeBlocking => Part::Gateway,
            Stage::Filtering => Part::Filter,
            Stage::Acceptance | Stage::RecipientResolution | Stage::TransportRules => Part::Rules,
            Stage::NextHop | Stage::Handover => Part::WayOut,
            Stage::Store => Part::Storage,
        }
    } else if stage == Stage::Store {
        Part::Store
    } else {
        Part::Transport
    };
    parts.contains(&part).then_some(part)
}

/// The part at which messages arrive.
pub fn entrance(parts: &[Part]) -> Option<Part> {
    parts.first().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stage_falls_into_a_part_of_a_system_that_has_parts() {
        for stage in Stage::ALL {
            assert!(part_of(TENANT, stage).is_some());
            assert!(part_of(SERVER, stage).is_some());
            assert_eq!(part_of(&[], stage), None);
        }
    }
}
