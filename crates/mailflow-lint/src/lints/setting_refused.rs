//! A setting that the cmdlet refuses: the design can be drawn and traced, and cannot be made.
//!
//! Source: Microsoft, the pages of the cmdlets, each at the parameter; "Exchange Online limits" for the number of rules.

use ipnet::IpNet;
use mailflow::{
    DomainPattern, Element, Topology,
    model::{
        AcceptedDomain, Action, ConnectorType, DomainType, ExchangeOnline, ExchangeServer, InboundConnector, Organization,
        Platform, SendConnector, SmartHost, TlsSettings,
    },
    reason::{Evidence, Source},
};
use mailflow_edit::{Edit, EditError, ElementValue, apply_all, element_value};

use crate::{
    finding::{Finding, Fix, Lint, Severity},
    survey::Survey,
};

pub(super) const LINT: Lint = Lint {
    id: "setting-refused",
    severity: Severity::Warning,
    arguments: &["problem", "element", "setting", "text"],
    fixes: &[
        "clear-setting",
        "make-internal-relay",
        "name-address-once",
        "require-tls",
        "set-status-code",
        "set-tls-domain",
        "split-range",
    ],
    source: Source {
        title: "Microsoft, cmdlet pages of Exchange",
        locator: "what a parameter's description rules out; Exchange Online limits, Mail flow rule limits",
        evidence: Evidence::Documented,
    },
    check,
};

/// Mail flow rules of a tenant (Microsoft, Exchange Online limits).
const MAX_RULES: usize = 300;
/// Networks that a range is still split into; more would be a list that nobody reads.
const MAX_PARTS: usize = 16;

fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let topology = survey.topology;
    let mut findings: Vec<Finding> =
        mailflow_edit::refusals(topology).into_iter().filter_map(|(element, error)| of(topology, element, &error)).collect();
    for organization in &topology.organizations {
        match &organization.platform {
            Platform::ExchangeOnline(online) => {
                findings.extend(too_many_rules(organization));
                transport_config(organization, online, &mut findings);
            }
            Platform::ExchangeServer(server) => send(organization, server, &mut findings),
        }
    }
    for finding in &mut findings {
        // A value with a second fault would be refused as a whole.
        finding.fixes.retain(|fix| apply_all(topology, &fix.edits).is_ok());
    }
    findings
}

/// What an editor would refuse, as a finding.
fn of(topology: &Topology, element: Element, error: &EditError) -> Option<Finding> {
    let value = element_value(topology, &element)?;
    let (problem, setting, text) = match error {
        EditError::MatchSubDomainsNeedsInternalRelay { domain_type, .. } => {
            ("sub-domains", "MatchSubDomains", (*domain_type).to_owned())
        }
        EditError::ExternalRelayOnline(_) => ("external-relay", "DomainType", String::new()),
        EditError::NeedsOnPremises(parameter) => ("on-premises-only", *parameter, String::new()),
        EditError::SmartHostsMissing => ("no-smart-hosts", "SmartHosts", String::new()),
        EditError::TreatMessagesAsInternalExcluded(_) => {
            let is_partner = matches!(&value, ElementValue::InboundConnector(it) if it.connector_type == ConnectorType::Partner);
            (if is_partner { "on-premises-only" } else { "internal-twice" }, "TreatMessagesAsInternal", String::new())
        }
        EditError::SenderIpAddress(network) => ("range", "SenderIPAddresses", network.clone()),
        EditError::RejectStatusCode(code) => ("status-code", "RejectMessageEnhancedStatusCode", code.clone()),
        EditError::RejectWithRedirect => ("reject-and-redirect", "RedirectMessageTo", String::new()),
        EditError::AddressTwice(address) => ("address-twice", "EmailAddresses", address.to_string()),
        EditError::RemoteMailboxOnline(_) => ("remote-mailbox", "RecipientTypeDetails", String::new()),
        // What else an editor refuses is about names and places, not about a value.
        _ => return None,
    };
    let fixes = fixes(&element, value, problem, setting, &text);
    Some(refused(element, problem, setting, text).fixes(fixes))
}

/// One finding at `setting` of `element`.
fn refused(element: Element, problem: &'static str, setting: &'static str, text: impl ToString) -> Finding {
    let name = element.label();
    LINT.at(element.setting(setting))
        .argument("problem", problem)
        .argument("element", name)
        .argument("setting", setting)
        .argument("text", text)
}

/// What makes the cmdlet take the value.
fn fixes(element: &Element, value: ElementValue, problem: &str, setting: &'static str, text: &str) -> Vec<Fix> {
    let name = element.label();
    let put = |id, arguments, value| Fix::new(id, arguments, vec![Edit::put_at(element, value)]);
    let clear = |value| put("clear-setting", vec![("element", name.clone()), ("setting", setting.to_owned())], value);
    match value {
        ElementValue::AcceptedDomain(domain) => {
            let relayed = AcceptedDomain { domain_type: DomainType::InternalRelay, ..domain.clone() };
            let arguments = vec![("domain", domain.name.to_string())];
            let relayed = put("make-internal-relay", arguments, ElementValue::AcceptedDomain(relayed));
            let alone = (problem == "sub-domains")
                .then(|| clear(ElementValue::AcceptedDomain(AcceptedDomain { match_sub_domains: false, ..domain })));
            std::iter::once(relayed).chain(alone).collect()
        }
        ElementValue::InboundConnector(connector) if problem == "range" => {
            let Some(parts) = split(text) else { return Vec::new() };
            let mut changed = connector;
            changed.sender_ip_addresses.retain(|network| network.to_string() != text);
            changed.sender_ip_addresses.extend(parts);
            let arguments = vec![("connector", name.clone()), ("range", text.to_owned())];
            vec![put("split-range", arguments, ElementValue::InboundConnector(changed)).safe()]
        }
        ElementValue::InboundConnector(connector) => {
            vec![clear(ElementValue::InboundConnector(InboundConnector { treat_messages_as_internal: false, ..connector }))]
        }
        ElementValue::OutboundConnector(mut connector) => {
            match setting {
                "AllAcceptedDomains" => connector.all_accepted_domains = false,
                "RouteAllMessagesViaOnPremises" => connector.route_all_messages_via_on_premises = false,
                "SenderRewritingEnabled" => connector.sender_rewriting_enabled = false,
                _ => return Vec::new(),
            }
            vec![clear(ElementValue::OutboundConnector(connector))]
        }
        ElementValue::TransportRule(mut rule) if problem == "status-code" => {
            for action in &mut rule.actions {
                if action.refused_status_code().is_some()
                    && let Action::RejectMessage { enhanced_status_code, .. } = action
                {
                    *enhanced_status_code = Some("5.7.1".to_owned());
                }
            }
            vec![put("set-status-code", vec![("rule", name.clone())], ElementValue::TransportRule(rule))]
        }
        ElementValue::Recipient(mut recipient) if problem == "address-twice" => {
            let mut seen = vec![recipient.address.clone()];
            recipient.proxy_addresses.retain(|proxy| {
                let is_new = !seen.contains(proxy);
                seen.push(proxy.clone());
                is_new
            });
            vec![put("name-address-once", vec![("address", text.to_owned())], ElementValue::Recipient(recipient)).safe()]
        }
        _ => Vec::new(),
    }
}

/// A range in networks that `SenderIPAddresses` takes, if they are few.
fn split(range: &str) -> Option<Vec<IpNet>> {
    let range: IpNet = range.parse().ok().filter(|range: &IpNet| range.addr().is_ipv4())?;
    let parts: Vec<IpNet> = range.subnets(24).ok()?.take(MAX_PARTS + 1).collect();
    (parts.len() <= MAX_PARTS).then_some(parts)
}

/// New-SendConnector: what belongs together in TLS.
fn send(organization: &Organization, server: &ExchangeServer, findings: &mut Vec<Finding>) {
    for connector in &server.send_connectors {
        let element = || Element::SendConnector(organization.id.clone(), connector.name.clone());
        let put = |changed| vec![Edit::put_at(&element(), ElementValue::SendConnector(changed))];
        let clear = |setting: &str, changed| {
            let arguments = vec![("element", connector.name.to_string()), ("setting", setting.to_owned())];
            Fix::new("clear-setting", arguments, put(changed))
        };
        if connector.ignore_starttls && (connector.require_tls || connector.tls_auth_level.is_some()) {
            let mut changed = connector.clone();
            changed.ignore_starttls = false;
            let fix = clear("IgnoreSTARTTLS", changed);
            let demanded = if connector.require_tls { "RequireTLS" } else { "TlsAuthLevel" };
            findings.push(refused(element(), "ignored", "IgnoreSTARTTLS", demanded).fixes([fix]));
        }
        if let Some(level) = connector.tls_auth_level.filter(|_| !connector.require_tls) {
            let mut changed = connector.clone();
            changed.require_tls = true;
            let required = Fix::new("require-tls", vec![("connector", connector.name.to_string())], put(changed));
            let mut changed = connector.clone();
            changed.tls_auth_level = None;
            let fix = clear("TlsAuthLevel", changed);
            let finding = refused(element(), "not-required", "TlsAuthLevel", level.as_str());
            findings.push(finding.fixes([required, fix]));
        }
        if connector.tls_auth_level == Some(TlsSettings::DomainValidation)
            && connector.tls_domain.is_none()
            && !connector.smart_hosts.is_empty()
        {
            let finding = refused(element(), "no-tls-domain", "TlsDomain", "");
            findings.push(finding.fixes(smart_host_as_tls_domain(organization, connector)));
        }
    }
}

/// The name of the only smart host in `TlsDomain`.
fn smart_host_as_tls_domain(organization: &Organization, connector: &SendConnector) -> Option<Fix> {
    let [SmartHost::Host(host)] = connector.smart_hosts.as_slice() else { return None };
    let mut changed = connector.clone();
    changed.tls_domain = Some(DomainPattern::Exact(host.clone()));
    let arguments = vec![("connector", connector.name.to_string()), ("domain", host.to_string())];
    let edit = Edit::put(Some(organization.id.clone()), ElementValue::SendConnector(changed));
    Some(Fix::new("set-tls-domain", arguments, vec![edit]))
}

/// Set-TransportConfig: values that it does not take.
fn transport_config(organization: &Organization, online: &ExchangeOnline, findings: &mut Vec<Finding>) {
    let element = || Element::System(organization.id.clone());
    if online.message_expiration_hours.is_some_and(|hours| !ExchangeOnline::MESSAGE_EXPIRATION_HOURS.contains(&hours)) {
        findings.push(refused(element(), "out-of-range", "MessageExpiration", "0.12:00:00–1.00:00:00"));
    }
    let most = ExchangeOnline::MAX_RECIPIENT_ENVELOPE_LIMIT;
    if online.max_recipient_envelope_limit.is_some_and(|limit| limit > most) {
        findings.push(refused(element(), "out-of-range", "MaxRecipientEnvelopeLimit", format!("0–{most}")));
    }
}

/// The first rule that is one too many.
fn too_many_rules(organization: &Organization) -> Option<Finding> {
    let rule = organization.transport_rules.get(MAX_RULES)?;
    let element = Element::TransportRule(organization.id.clone(), rule.name.clone());
    Some(refused(element, "too-many-rules", "Priority", organization.transport_rules.len()))
}
