//! What becomes of a recipient's own values when its kind changes: an address it sends on to stays, members stay.

use mailflow_text::{Key, key};
use serde_json::{Value, json};

/// The kinds, by their names in documents.
pub const KINDS: &[(&str, Key)] = &[
    ("mailbox", key::RECIPIENT_MAILBOX),
    ("mailUser", key::RECIPIENT_MAIL_USER),
    ("mailContact", key::RECIPIENT_MAIL_CONTACT),
    ("remoteMailbox", key::RECIPIENT_REMOTE_MAILBOX),
    ("distributionGroup", key::RECIPIENT_DISTRIBUTION_GROUP),
    ("dynamicDistributionGroup", key::RECIPIENT_DYNAMIC_DISTRIBUTION_GROUP),
    ("unifiedGroup", key::RECIPIENT_UNIFIED_GROUP),
    ("mailPublicFolder", key::RECIPIENT_MAIL_PUBLIC_FOLDER),
];

/// The kind `code` with what `old` had and the new kind can keep.
pub fn changed_kind(old: Option<&Value>, code: &str) -> Value {
    let inside = old.and_then(Value::as_object).and_then(|kinds| kinds.values().next());
    let kept = |names: &[&str]| names.iter().filter_map(|name| inside?.get(*name)).find(|value| !value.is_null()).cloned();
    let onward = kept(&["externalEmailAddress", "remoteRoutingAddress", "forwardingSmtpAddress", "forwardingAddress"]);
    let values = match code {
        "mailUser" | "mailContact" => json!({ "externalEmailAddress": onward.unwrap_or_else(|| json!("someone@example.net")) }),
        "remoteMailbox" => json!({ "remoteRoutingAddress": onward }),
        "distributionGroup" | "dynamicDistributionGroup" | "unifiedGroup" => {
            json!({ "members": kept(&["members"]).unwrap_or_else(|| json!([])) })
        }
        _ => json!({}),
    };
    json!({ code: values })
}
