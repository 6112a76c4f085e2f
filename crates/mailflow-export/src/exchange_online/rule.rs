//! Mail flow rules as parameters of `New-TransportRule`.

use mailflow::{
    Element,
    model::{Action, Condition, Organization, RuleState, TransportRule},
};

use super::plan::Settings;
use crate::{Omission, powershell::Value};

/// A rule that can be exported.
pub(super) struct Rule<'a> {
    pub design: &'a TransportRule,
    pub element: Element,
    pub settings: Settings,
}

/// Conditions that a design can hold; each has an `ExceptIf…` twin.
pub(super) const CONDITIONS: &[(&str, &str)] = &[
    ("SenderDomainIs", "ExceptIfSenderDomainIs"),
    ("From", "ExceptIfFrom"),
    ("FromMemberOf", "ExceptIfFromMemberOf"),
    ("FromScope", "ExceptIfFromScope"),
    ("FromAddressContainsWords", "ExceptIfFromAddressContainsWords"),
    ("SenderIpRanges", "ExceptIfSenderIpRanges"),
    ("RecipientDomainIs", "ExceptIfRecipientDomainIs"),
    ("SentTo", "ExceptIfSentTo"),
    ("SentToMemberOf", "ExceptIfSentToMemberOf"),
    ("SentToScope", "ExceptIfSentToScope"),
    ("RecipientAddressContainsWords", "ExceptIfRecipientAddressContainsWords"),
    ("AnyOfRecipientAddressContainsWords", "ExceptIfAnyOfRecipientAddressContainsWords"),
    ("HeaderContainsMessageHeader", "ExceptIfHeaderContainsMessageHeader"),
    ("HeaderContainsWords", "ExceptIfHeaderContainsWords"),
    ("FromAddressMatchesPatterns", "ExceptIfFromAddressMatchesPatterns"),
    ("RecipientAddressMatchesPatterns", "ExceptIfRecipientAddressMatchesPatterns"),
    ("AnyOfRecipientAddressMatchesPatterns", "ExceptIfAnyOfRecipientAddressMatchesPatterns"),
    ("AnyOfToHeader", "ExceptIfAnyOfToHeader"),
    ("AnyOfToHeaderMemberOf", "ExceptIfAnyOfToHeaderMemberOf"),
    ("AnyOfCcHeader", "ExceptIfAnyOfCcHeader"),
    ("AnyOfCcHeaderMemberOf", "ExceptIfAnyOfCcHeaderMemberOf"),
    ("AnyOfToCcHeader", "ExceptIfAnyOfToCcHeader"),
    ("AnyOfToCcHeaderMemberOf", "ExceptIfAnyOfToCcHeaderMemberOf"),
    ("SubjectContainsWords", "ExceptIfSubjectContainsWords"),
    ("SubjectMatchesPatterns", "ExceptIfSubjectMatchesPatterns"),
    ("MessageSizeOver", "ExceptIfMessageSizeOver"),
    ("SCLOver", "ExceptIfSCLOver"),
    ("HeaderMatchesMessageHeader", "ExceptIfHeaderMatchesMessageHeader"),
    ("HeaderMatchesPatterns", "ExceptIfHeaderMatchesPatterns"),
];

/// Actions and dates that a design can hold, with the value that takes them away.
pub(super) const ACTION_RESET: &[(&str, Value)] = &[
    ("RouteMessageOutboundConnector", Value::Null),
    ("RouteMessageOutboundRequireTls", Value::Boolean(false)),
    ("RedirectMessageTo", Value::Null),
    ("AddToRecipients", Value::Null),
    ("CopyTo", Value::Null),
    ("BlindCopyTo", Value::Null),
    ("ModerateMessageByUser", Value::Null),
    ("Quarantine", Value::Boolean(false)),
    ("SetSCL", Value::Null),
    ("PrependSubject", Value::Null),
    ("ApplyHtmlDisclaimerText", Value::Null),
    ("RejectMessageReasonText", Value::Null),
    ("RejectMessageEnhancedStatusCode", Value::Null),
    ("DeleteMessage", Value::Boolean(false)),
    ("SetHeaderName", Value::Null),
    ("SetHeaderValue", Value::Null),
    ("RemoveHeader", Value::Null),
    ("StopRuleProcessing", Value::Boolean(false)),
    ("ActivationDate", Value::Null),
    ("ExpiryDate", Value::Null),
];

/// Everything that an existing rule is given when the design does not set it.
pub(super) fn reset() -> Vec<(&'static str, Value)> {
    let conditions = CONDITIONS.iter().flat_map(|&(condition, exception)| [(condition, Value::Null), (exception, Value::Null)]);
    conditions.chain(ACTION_RESET.iter().cloned()).collect()
}

impl<'a> Rule<'a> {
    /// The rule's parameters, or `None` (and an omission) where Exchange Online has no such rule. A rule is left out as a
    /// whole: one that lost a condition would catch mail it should not.
    pub fn new(organization: &Organization, rule: &'a TransportRule, omissions: &mut Vec<Omission>) -> Option<Self> {
        match settings(rule) {
            Ok(settings) => {
                let element = Element::TransportRule(organization.id.clone(), rule.name.clone());
                Some(Self { design: rule, element, settings })
            }
            Err(problem) => {
                let (system, name) = (organization.id.clone(), rule.name.clone());
                omissions.push(match problem {
                    Problem::Repeated(parameter) => Omission::RepeatedParameter(system, name, parameter.to_owned()),
                    Problem::NoAction => Omission::NoAction(system, name),
                    Problem::StatusCode(code) => Omission::StatusCode(system, name, code),
                });
                None
            }
        }
    }

    pub fn is_enabled(&self) -> bool {
        self.design.state == RuleState::Enabled
    }
}

enum Problem {
    Repeated(&'static str),
    NoAction,
    StatusCode(String),
}

fn settings(rule: &TransportRule) -> Result<Settings, Problem> {
    let mut settings = Settings::new();
    for condition in &rule.conditions {
        push_condition(&mut settings, condition, |(condition, _)| condition)?;
    }
    for exception in &rule.exceptions {
        push_condition(&mut settings, exception, |(_, exception)| exception)?;
    }
    for action in &rule.actions {
        push_action(&mut settings, action)?;
    }
    if rule.stop_rule_processing {
        settings.push(("StopRuleProcessing", true.into()));
    } else if rule.actions.is_empty() {
        return Err(Problem::NoAction);
    }
    settings.push(("Mode", rule.mode.as_str().into()));
    settings.push(("SenderAddressLocation", rule.sender_address_location.as_str().into()));
    settings.push(("RecipientAddressType", rule.recipient_address_type.as_str().into()));
    settings.push(("RuleErrorAction", rule.rule_error_action.as_str().into()));
    if let Some(date) = &rule.activation_date {
        settings.push(("ActivationDate", date.as_str().into()));
    }
    if let Some(date) = &rule.expiry_date {
        settings.push(("ExpiryDate", date.as_str().into()));
    }
    if !rule.comments.is_empty() {
        settings.push(("Comments", rule.comments.as_str().into()));
    }
    Ok(settings)
}

fn push(settings: &mut Settings, parameter: &'static str, value: impl Into<Value>) -> Result<(), Problem> {
    if settings.iter().any(|(set, _)| *set == parameter) {
        return Err(Problem::Repeated(parameter));
    }
    settings.push((parameter, value.into()));
    Ok(())
}

fn push_condition(
    settings: &mut Settings,
    condition: &Condition,
    choose: impl Fn((&'static str, &'static str)) -> &'static str,
) -> Result<(), Problem> {
    let parameter_of =
        |name: &'static str| CONDITIONS.iter().copied().find(|(condition, _)| *condition == name).map_or(name, &choose);
    let value = match condition {
        Condition::SenderDomainIs(domains) | Condition::RecipientDomainIs(domains) => Value::list(domains),
        Condition::From(addresses)
        | Condition::FromMemberOf(addresses)
        | Condition::SentTo(addresses)
        | Condition::SentToMemberOf(addresses)
        | Condition::AnyOfToHeader(addresses)
        | Condition::AnyOfToHeaderMemberOf(addresses)
        | Condition::AnyOfCcHeader(addresses)
        | Condition::AnyOfCcHeaderMemberOf(addresses)
        | Condition::AnyOfToCcHeader(addresses)
        | Condition::AnyOfToCcHeaderMemberOf(addresses) => Value::list(addresses),
        Condition::FromScope(scope) | Condition::SentToScope(scope) => scope.as_str().into(),
        Condition::SenderIpRanges(ranges) => Value::list(ranges),
        Condition::FromAddressContainsWords(words)
        | Condition::RecipientAddressContainsWords(words)
        | Condition::AnyOfRecipientAddressContainsWords(words)
        | Condition::SubjectContainsWords(words) => Value::list(words),
        Condition::FromAddressMatchesPatterns(patterns)
        | Condition::RecipientAddressMatchesPatterns(patterns)
        | Condition::AnyOfRecipientAddressMatchesPatterns(patterns)
        | Condition::SubjectMatchesPatterns(patterns) => Value::list(patterns),
        Condition::SclOver(level) => level.to_string().into(),
        Condition::MessageSizeOver(size) => size.bytes().to_string().into(),
        Condition::HeaderContains { header, words } => {
            push(settings, parameter_of("HeaderContainsMessageHeader"), header.as_str())?;
            return push(settings, parameter_of("HeaderContainsWords"), Value::list(words));
        }
        Condition::HeaderMatches { header, patterns } => {
            push(settings, parameter_of("HeaderMatchesMessageHeader"), header.as_str())?;
            return push(settings, parameter_of("HeaderMatchesPatterns"), Value::list(patterns));
        }
    };
    push(settings, parameter_of(condition.parameter()), value)
}

fn push_action(settings: &mut Settings, action: &Action) -> Result<(), Problem> {
    match action {
        Action::RouteMessageOutboundConnector(connector) => push(settings, action.parameter(), connector.as_str()),
        Action::RouteMessageOutboundRequireTls | Action::DeleteMessage | Action::Quarantine => {
            push(settings, action.parameter(), true)
        }
        Action::RedirectMessageTo(addresses)
        | Action::AddToRecipients(addresses)
        | Action::CopyTo(addresses)
        | Action::BlindCopyTo(addresses)
        | Action::ModerateMessageByUser(addresses) => push(settings, action.parameter(), Value::list(addresses)),
        Action::SetScl(level) => push(settings, action.parameter(), level.to_string()),
        Action::PrependSubject(text) | Action::ApplyHtmlDisclaimerText(text) => push(settings, action.parameter(), text.as_str()),
        Action::RemoveHeader(header) => push(settings, action.parameter(), header.as_str()),
        Action::SetHeader { name, value } => {
            push(settings, "SetHeaderName", name.as_str())?;
            push(settings, "SetHeaderValue", value.as_str())
        }
        Action::RejectMessage { reason_text, enhanced_status_code } => {
            if let Some(code) = action.refused_status_code() {
                return Err(Problem::StatusCode(code.to_owned()));
            }
            if let Some(code) = enhanced_status_code {
                push(settings, "RejectMessageEnhancedStatusCode", code.as_str())?;
            } else if reason_text.is_none() {
                // One of the two parameters has to make it a rejection; 5.7.1 is the default code.
                push(settings, "RejectMessageEnhancedStatusCode", "5.7.1")?;
            }
            reason_text.as_ref().map_or(Ok(()), |text| push(settings, "RejectMessageReasonText", text.as_str()))
        }
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
