//! Changes as scenarios and lessons write them: small, and against whatever stands in the topology at the time.

use mailflow::{Element, SystemId, Topology, json};
use mailflow_edit::{Edit, EditError, ElementValue, apply, element_value};
use serde::Deserialize;
use serde_json::{Map, Value};
use thiserror::Error;

/// One change. It becomes an [`Edit`] when the topology is known, so that breaking one setting leaves the others as they are.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Change {
    /// Sets single fields of an element that is there.
    Set {
        /// The element; a relay stands for its Postfix settings too.
        element: Element,
        /// New values by place, such as `software.postfix.relayhost`.
        #[serde(default)]
        values: Map<String, Value>,
        /// Places that go back to their default.
        #[serde(default)]
        reset: Vec<String>,
    },
    /// Puts a whole element in.
    Put {
        /// The system it belongs to, where it belongs to one.
        system: Option<SystemId>,
        /// What it shall be.
        value: Box<ElementValue>,
    },
    /// Takes an element out.
    Remove(Element),
}

/// Why a change does not fit a topology.
#[derive(Debug, Error)]
pub enum ChangeError {
    /// Nothing to set a field of.
    #[error("`{0}` does not exist")]
    NotFound(Element),
    /// No such field.
    #[error("`{element}` has no place `{place}`")]
    Place {
        /// The element.
        element: Element,
        /// The place that was named.
        place: String,
    },
    /// A value that does not belong there.
    #[error("`{element}`: {source}")]
    Value {
        /// The element.
        element: Element,
        /// What was wrong.
        source: serde_json::Error,
    },
    /// The edit was refused.
    #[error(transparent)]
    Edit(#[from] EditError),
}

impl Change {
    /// The edit that makes this change in `topology`.
    pub fn edit(&self, topology: &Topology) -> Result<Edit, ChangeError> {
        match self {
            Self::Put { system, value } => Ok(Edit::Put { system: system.clone(), value: (**value).clone() }),
            Self::Remove(element) => Ok(Edit::Remove(element.clone())),
            Self::Set { element, values, reset } => {
                let value = element_value(topology, element).ok_or_else(|| ChangeError::NotFound(element.clone()))?;
                let failed = |source| ChangeError::Value { element: element.clone(), source };
                let mut json = json::to_value(&value).map_err(failed)?;
                // The outermost key is the kind of element: the places lie inside.
                let inside = json.as_object_mut().and_then(|kinds| kinds.values_mut().next()).and_then(Value::as_object_mut);
                let inside = inside.ok_or_else(|| ChangeError::NotFound(element.clone()))?;
                let no_place = |place: &String| ChangeError::Place { element: element.clone(), place: place.clone() };
                for (place, value) in values {
                    let (object, key) = field(inside, place).ok_or_else(|| no_place(place))?;
                    object.insert(key.to_owned(), value.clone());
                }
                for place in reset {
                    let (object, key) = field(inside, place).ok_or_else(|| no_place(place))?;
                    object.remove(key);
                }
                Ok(Edit::put_at(element, json::from_value(&json).map_err(failed)?))
            }
        }
    }
}

/// The object that holds the last key of `place`, and that key.
fn field<'a, 'p>(object: &'a mut Map<String, Value>, place: &'p str) -> Option<(&'a mut Map<String, Value>, &'p str)> {
    match place.split_once('.') {
        None => Some((object, place)),
        Some((head, rest)) => field(object.get_mut(head)?.as_object_mut()?, rest),
    }
}

/// The edits that make `changes`, one after the other, in `topology`.
pub fn edits(topology: &Topology, changes: &[Change]) -> Result<Vec<Edit>, ChangeError> {
    let mut topology = topology.clone();
    changes
        .iter()
        .map(|change| {
            let edit = change.edit(&topology)?;
            topology = apply(&topology, &edit)?;
            Ok(edit)
        })
        .collect()
}

/// `topology` with all of `changes` made.
pub fn changed(topology: &Topology, changes: &[Change]) -> Result<Topology, ChangeError> {
    changes.iter().try_fold(topology.clone(), |topology, change| Ok(apply(&topology, &change.edit(&topology)?)?))
}

#[cfg(test)]
mod tests {
    use mailflow::model::{Reachability, relay::Software};

    use super::*;
    use crate::Scenario;

    fn change(json: &str) -> Change {
        serde_json::from_str(json).expect("a change")
    }

    fn topology() -> &'static Topology {
        &Scenario::by_id("microsoft-365-in-front-of-postfix").expect("shipped").document().topology
    }

    #[test]
    fn setting_one_field_leaves_the_others_as_they_are() {
        let changes = [
            change(r#"{"set":{"element":"internal-server","values":{"reachability":"refused"}}}"#),
            change(
                r#"{"set":{"element":"internal-server","values":{"software.postfix.relayDomains":[]},"reset":["software.postfix.relayRecipientMaps"]}}"#,
            ),
        ];
        let before = topology().relays[0].clone();
        let after = changed(topology(), &changes).expect("applies").relays[0].clone();
        let (Software::Postfix(was), Software::Postfix(is)) = (&before.software, &after.software) else { panic!("Postfix") };
        assert_eq!(after.reachability, Reachability::Refused);
        assert!(is.relay_domains.is_empty());
        assert_eq!(is.relay_recipient_maps, None);
        assert_eq!(is.transport_maps, was.transport_maps);
    }

    #[test]
    fn a_change_that_does_not_fit_is_refused_with_the_reason() {
        let refusal = |json: &str| change(json).edit(topology()).expect_err("does not fit");
        assert!(matches!(refusal(r#"{"set":{"element":"nobody"}}"#), ChangeError::NotFound(_)));
        let nowhere = refusal(r#"{"set":{"element":"internal-server","values":{"hardware.fan":1}}}"#);
        assert!(matches!(nowhere, ChangeError::Place { .. }));
        let wrong = refusal(r#"{"set":{"element":"internal-server","values":{"reachability":"maybe"}}}"#);
        assert!(matches!(wrong, ChangeError::Value { .. }));
    }
}
