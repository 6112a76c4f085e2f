//! A path as a row of moments: what the player steps through and the trace lists.

use mailflow::trace::{Path, Trace, Verdict};

/// One moment of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The message arrives at this hop.
    Arrive {
        /// Index of the hop.
        hop: usize,
    },
    /// A decision falls.
    Decide {
        /// Index of the hop.
        hop: usize,
        /// Index of the decision in that hop.
        decision: usize,
    },
    /// The path has ended; a message that leaves is on its way out.
    End,
}

/// How long a message travels from system to system at normal speed, in milliseconds.
pub const TRAVEL: u32 = 600;
/// How long it moves from stage to stage inside a system.
pub const SHIFT: u32 = 220;

impl Step {
    /// How long the step is shown while playing at normal speed, in milliseconds.
    pub const fn duration(self) -> u32 {
        match self {
            Self::Arrive { hop: 0 } => 350,
            Self::Arrive { .. } => TRAVEL + 100,
            Self::Decide { .. } => 420,
            Self::End => TRAVEL,
        }
    }

    /// The hop it belongs to; the end belongs to the last one.
    pub fn hop(self, path: &Path) -> usize {
        match self {
            Self::Arrive { hop } | Self::Decide { hop, .. } => hop,
            Self::End => path.hops.len().saturating_sub(1),
        }
    }
}

/// The moments of `path`, in order.
pub fn steps(path: &Path) -> Vec<Step> {
    let mut steps = Vec::new();
    for (hop, stay) in path.hops.iter().enumerate() {
        steps.push(Step::Arrive { hop });
        steps.extend((0..stay.decisions.len()).map(|decision| Step::Decide { hop, decision }));
    }
    steps.push(Step::End);
    steps
}

/// The moments of every path of `trace`.
pub fn all_steps(trace: &Trace) -> Vec<Vec<Step>> {
    trace.paths.iter().map(steps).collect()
}

/// Where a path ends on the map: in a system, or outside.
pub fn ends_outside(path: &Path) -> bool {
    matches!(path.verdict, Verdict::Leaves { .. })
}

#[cfg(test)]
mod tests {
    use super::*;
    use mailflow::{
        EmailAddress, Reason, SystemId,
        trace::{Cause, Connection, Decision, Envelope, Hop, Service, Stage, Tls},
    };

    #[test]
    fn every_decision_is_a_moment_between_its_arrival_and_the_next() {
        let address = EmailAddress::parse("bob@contoso.com").unwrap();
        let decision = Decision {
            stage: Stage::Connection,
            reason: Reason::SubmittedFromInternet,
            cause: Cause::Message,
            passed_over: Vec::new(),
            looked_at: Vec::new(),
            assumptions: Vec::new(),
        };
        let hop = |decisions: usize| Hop {
            system: SystemId::internet(),
            arrived: Envelope { reverse_path: None, forward_path: address.clone() },
            connection: Connection {
                from: SystemId::internet(),
                by: None,
                client_address: None,
                server_address: None,
                client_certificate: None,
                tls: Tls::None,
                service: Service::Relay,
                sign_in: None,
            },
            decisions: vec![decision.clone(); decisions],
        };
        let path = Path {
            recipient: address.clone(),
            hops: vec![hop(1), hop(2)],
            verdict: Verdict::Delivered { to: address.clone(), at: SystemId::internet() },
        };
        assert_eq!(
            steps(&path),
            [
                Step::Arrive { hop: 0 },
                Step::Decide { hop: 0, decision: 0 },
                Step::Arrive { hop: 1 },
                Step::Decide { hop: 1, decision: 0 },
                Step::Decide { hop: 1, decision: 1 },
                Step::End,
            ]
        );
    }
}
