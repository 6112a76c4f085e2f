//! `10-apply.ps1`: creates what is missing and changes what differs, after asking.

use mailflow::Element;

use super::{
    plan::{INBOUND_RESET, OUTBOUND_RESET, Plan, Settings},
    recipients::{Object, Recipients},
    rule,
};
use crate::{
    File, FileKind, characters,
    lines::Lines,
    powershell::{Value, quote},
};

pub(super) fn script(plan: &Plan<'_>, path: String) -> File {
    let mut lines = Lines::default();
    head(&mut lines, plan);
    checks(&mut lines, plan);
    lines.text("\n# The record of what is created, and the backup of what is changed.");
    lines.text(READ);
    lines.text(RECORD);
    domains(&mut lines, plan);
    organization(&mut lines, plan);
    outbound_connectors(&mut lines, plan);
    inbound_connectors(&mut lines, plan);
    recipients(&mut lines, &plan.recipients);
    rules(&mut lines, plan);
    lines.into_file(path, FileKind::PowerShell)
}

fn head(lines: &mut Lines, plan: &Plan<'_>) {
    lines.text(
        "#Requires -Version 5.1\n\
         # .SYNOPSIS\n\
         #     Creates or changes in Exchange Online what the design sets.\n\
         # .DESCRIPTION",
    );
    lines.push(&format!("#     Design: {}", characters::comment(plan.title)));
    lines.text(HEAD);
    lines.text(PARAMETERS);
    tenant(lines, plan);
}

/// The check that the session belongs to the design's tenant.
pub(super) fn tenant(lines: &mut Lines, plan: &Plan<'_>) {
    lines
        .of(&Element::System(plan.organization.id.clone()), &format!("$tenant = {}", quote(plan.online.initial_domain.as_str())));
    lines.text(TENANT);
}

fn checks(lines: &mut Lines, plan: &Plan<'_>) {
    lines.text("\n# What the script cannot create. Nothing is changed while something is missing.\n$missing = @()");
    if !plan.domains.is_empty() {
        lines.push("$domains = @(");
        for domain in &plan.domains {
            lines.of(&plan.domain(domain), &format!("    {}", quote(domain.name.as_str())));
        }
        lines.text(CHECK_DOMAINS);
    }
    if !plan.recipients.is_empty() {
        lines.text(READ_RECIPIENTS);
    }
    if !plan.recipients.required.is_empty() {
        lines.push("$required = @(");
        for recipient in &plan.recipients.required {
            lines.of(
                &Recipients::element(&plan.organization.id, recipient),
                &format!("    {}", quote(recipient.address.as_str())),
            );
        }
        lines.text(CHECK_RECIPIENTS);
    }
    lines.text(STOP_IF_MISSING);
}

fn domains(lines: &mut Lines, plan: &Plan<'_>) {
    if plan.domains.is_empty() {
        return;
    }
    lines.text(SET_DOMAIN);
    for domain in &plan.domains {
        let (name, kind) = (quote(domain.name.as_str()), quote(domain.domain_type.as_str()));
        let below = Value::from(domain.match_sub_domains);
        lines.of(&plan.domain(domain), &format!("Set-DesignAcceptedDomain {name} {kind} {below}"));
    }
}

fn organization(lines: &mut Lines, plan: &Plan<'_>) {
    lines.text(SET_ORGANIZATION);
    let element = Element::System(plan.organization.id.clone());
    let direct_send = Value::from(plan.online.reject_direct_send);
    let plus_address = Value::from(plan.online.disable_plus_address_in_recipients);
    lines.of(&element, &format!("Set-DesignOrganization {direct_send} {plus_address}"));
}

fn outbound_connectors(lines: &mut Lines, plan: &Plan<'_>) {
    if plan.outbound.is_empty() {
        return;
    }
    lines.blank();
    lines.push("# Outbound connectors.");
    reset(lines, "$outboundReset", &OUTBOUND_RESET);
    lines.text(SET_OUTBOUND);
    for (connector, settings) in &plan.outbound {
        let element = plan.outbound_connector(connector);
        hashtable(lines, &element, "$settings", settings);
        let recipients = Value::list(&connector.validation_recipients);
        lines.of(&element, &format!("Set-DesignOutboundConnector {} $settings {recipients}", quote(connector.name.as_str())));
    }
}

fn inbound_connectors(lines: &mut Lines, plan: &Plan<'_>) {
    if plan.inbound.is_empty() {
        return;
    }
    lines.blank();
    lines.push("# Inbound connectors.");
    reset(lines, "$inboundReset", &INBOUND_RESET);
    lines.text(SET_INBOUND);
    for (connector, settings) in &plan.inbound {
        let element = plan.inbound_connector(connector);
        hashtable(lines, &element, "$settings", settings);
        lines.of(&element, &format!("Set-DesignInboundConnector {} $settings", quote(connector.name.as_str())));
    }
}

fn recipients(lines: &mut Lines, recipients: &Recipients<'_>) {
    objects(lines, &recipients.contacts, "MailContact", SET_CONTACT);
    objects(lines, &recipients.users, "MailUser", SET_USER);
    objects(lines, &recipients.groups, "DistributionGroup", SET_GROUP);
    if !recipients.groups.is_empty() {
        // After all groups: a group can be a member of another.
        lines.text(SET_MEMBERS);
        for group in &recipients.groups {
            let members = Value::list(&group.members);
            lines.of(&group.element, &format!("Set-DesignMembers {} {members}", quote(group.address.as_str())));
        }
    }
    objects(lines, &recipients.mailboxes, "Mailbox", SET_MAILBOX);
}

fn objects(lines: &mut Lines, objects: &[Object], kind: &str, function: &str) {
    if objects.is_empty() {
        return;
    }
    lines.text(function);
    for object in objects {
        if object.create.is_empty() {
            hashtable(lines, &object.element, "$settings", &object.settings);
            lines.of(&object.element, &format!("Set-Design{kind} {} $settings", quote(object.address.as_str())));
        } else {
            hashtable(lines, &object.element, "$create", &object.create);
            hashtable(lines, &object.element, "$settings", &object.settings);
            lines.of(&object.element, &format!("Set-Design{kind} {} $create $settings", quote(object.address.as_str())));
        }
    }
}

fn rules(lines: &mut Lines, plan: &Plan<'_>) {
    if plan.rules.is_empty() {
        return;
    }
    lines.blank();
    lines.push("# Mail flow rules, in the order of their priority. A rule that exists loses what the design does not set.");
    reset(lines, "$ruleReset", &rule::reset());
    lines.text(SET_RULE);
    for (priority, rule) in plan.rules.iter().enumerate() {
        hashtable(lines, &rule.element, "$settings", &rule.settings);
        let state = Value::from(rule.is_enabled());
        lines.of(
            &rule.element,
            &format!("Set-DesignTransportRule {} {priority} {state} $settings", quote(rule.design.name.as_str())),
        );
    }
}

fn reset(lines: &mut Lines, variable: &str, values: &[(&str, Value)]) {
    lines.push(&format!("{variable} = @{{"));
    for (parameter, value) in values {
        lines.push(&format!("    {parameter} = {value}"));
    }
    lines.push("}");
}

fn hashtable(lines: &mut Lines, element: &Element, variable: &str, settings: &Settings) {
    lines.of(element, &format!("{variable} = @{{"));
    for (parameter, value) in settings {
        lines.of(element, &format!("    {parameter} = {value}"));
    }
    lines.of(element, "}");
}

const HEAD: &str = r"#     Asks before every change; with -WhatIf it only says what it would do. What it creates is recorded in
#     hopscope-state.json and what it changes is saved in hopscope-backup.clixml, both beside this script;
#     90-rollback.ps1 reads them. Running it again changes nothing more.
# .EXAMPLE
#     ./10-apply.ps1 -WhatIf
";

/// Parameters and files of the scripts that change something.
pub(super) const PARAMETERS: &str = r"
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    # Where the record and the backup are kept.
    [string] $StateFolder = $PSScriptRoot
)

$ErrorActionPreference = 'Stop'
$statePath = Join-Path -Path $StateFolder -ChildPath 'hopscope-state.json'
$backupPath = Join-Path -Path $StateFolder -ChildPath 'hopscope-backup.clixml'
";

const TENANT: &str = r"
if (-not (Get-Command -Name 'Get-AcceptedDomain' -ErrorAction SilentlyContinue)) {
    throw 'Sign in first: Connect-ExchangeOnline'
}
$acceptedDomains = @(Get-AcceptedDomain)
if ($acceptedDomains.DomainName -notcontains $tenant) {
    throw ('This session belongs to another tenant: it does not have the domain ' + $tenant)
}";

const CHECK_DOMAINS: &str = r")
foreach ($domain in $domains) {
    if ($acceptedDomains.DomainName -notcontains $domain) {
        $missing += 'The domain ' + $domain + ' is not verified in this tenant. Add it in the Microsoft 365 admin center.'
    }
}";

const READ_RECIPIENTS: &str = r"
# Every recipient by every address. Asking for one that is not there could return all of them.
$recipients = @{}
foreach ($recipient in @(Get-EXORecipient -ResultSize Unlimited)) {
    foreach ($address in $recipient.EmailAddresses) {
        $recipients[(([string] $address) -replace '^smtp:', '')] = $recipient
    }
}";

const CHECK_RECIPIENTS: &str = r")
foreach ($address in $required) {
    if (-not $recipients.ContainsKey($address)) {
        $missing += 'There is no mailbox or Microsoft 365 group with the address ' + $address + '. Create it first.'
    }
}";

const STOP_IF_MISSING: &str = r"
foreach ($message in $missing) {
    Write-Warning -Message $message
}
if ($missing.Count -gt 0 -and -not $WhatIfPreference) {
    throw 'Nothing was changed. Do what is missing first; the runbook lists it.'
}";

/// Reads what earlier runs recorded.
pub(super) const READ: &str = r"$created = @()
if (Test-Path -LiteralPath $statePath) {
    $state = Get-Content -LiteralPath $statePath -Raw -Encoding UTF8 | ConvertFrom-Json
    if ($state.tenant -ne $tenant) {
        throw ('The record belongs to another tenant: ' + $statePath)
    }
    $created = @($state.created)
}
$backup = @{}
if (Test-Path -LiteralPath $backupPath) {
    $backup = Import-Clixml -LiteralPath $backupPath
}";

const RECORD: &str = r"
function Save-Created {
    param([string] $Kind, [string] $Name, [string] $Identity)
    $script:created = @($script:created) + @(@{ kind = $Kind; name = $Name; identity = $Identity })
    $record = @{ tenant = $tenant; created = @($script:created) } | ConvertTo-Json -Depth 4
    Set-Content -LiteralPath $statePath -Value $record -Encoding UTF8 -Confirm:$false
}

function Save-Before {
    param([string] $Kind, [string] $Name, $Before, $Members)
    $key = $Kind + '/' + $Name
    $isOurs = @($script:created | Where-Object { $_.kind -eq $Kind -and $_.name -eq $Name }).Count -gt 0
    if ($isOurs -or $backup.ContainsKey($key)) {
        return
    }
    $backup[$key] = @{ Kind = $Kind; Name = $Name; Before = $Before; Members = $Members }
    $backup | Export-Clixml -LiteralPath $backupPath -Depth 5 -Confirm:$false
}

function Join-Settings {
    param([hashtable] $Reset, [hashtable] $Settings)
    $joined = $Reset.Clone()
    foreach ($parameter in $Settings.Keys) {
        $joined[$parameter] = $Settings[$parameter]
    }
    return $joined
}

# Leaves out the addresses that a recipient has already.
function Select-NewAddress {
    param([hashtable] $Settings, $Existing)
    $selected = $Settings.Clone()
    if ($selected.ContainsKey('EmailAddresses')) {
        $known = @($Existing.EmailAddresses | ForEach-Object { [string] $_ })
        # SMTP: in capitals makes an address the primary one.
        $add = @($selected.EmailAddresses.Add | Where-Object { if ($_ -clike 'SMTP:*') { $known -cnotcontains $_ } else { $known -notcontains $_ } })
        if ($add.Count -gt 0) {
            $selected['EmailAddresses'] = @{ Add = $add }
        } else {
            $selected.Remove('EmailAddresses')
        }
    }
    return $selected
}";

const SET_DOMAIN: &str = r"
# Accepted domains.
function Set-DesignAcceptedDomain {
    param([string] $Domain, [string] $DomainType, [bool] $MatchSubDomains)
    $existing = $acceptedDomains | Where-Object { $_.DomainName -eq $Domain }
    if ($existing -and ([string] $existing.DomainType) -eq $DomainType -and ([bool] $existing.MatchSubDomains) -eq $MatchSubDomains) {
        return
    }
    if (-not $PSCmdlet.ShouldProcess($Domain, 'Set-AcceptedDomain -DomainType ' + $DomainType)) {
        return
    }
    Save-Before 'AcceptedDomain' $Domain $existing
    Set-AcceptedDomain -Identity $Domain -DomainType $DomainType -MatchSubDomains $MatchSubDomains -Confirm:$false
}
";

const SET_ORGANIZATION: &str = r"
# The organization.
function Set-DesignOrganization {
    param([bool] $RejectDirectSend, [bool] $DisablePlusAddress)
    $existing = Get-OrganizationConfig
    $isDirectSendSet = ([bool] $existing.RejectDirectSend) -eq $RejectDirectSend
    $isPlusAddressSet = ([bool] $existing.DisablePlusAddressInRecipients) -eq $DisablePlusAddress
    if ($isDirectSendSet -and $isPlusAddressSet) {
        return
    }
    $settings = '-RejectDirectSend ' + $RejectDirectSend + ' -DisablePlusAddressInRecipients ' + $DisablePlusAddress
    if (-not $PSCmdlet.ShouldProcess($tenant, 'Set-OrganizationConfig ' + $settings)) {
        return
    }
    Save-Before 'OrganizationConfig' $tenant @{
        RejectDirectSend = [bool] $existing.RejectDirectSend
        DisablePlusAddressInRecipients = [bool] $existing.DisablePlusAddressInRecipients
    }
    Set-OrganizationConfig -RejectDirectSend $RejectDirectSend -DisablePlusAddressInRecipients $DisablePlusAddress -Confirm:$false
}
";

const SET_OUTBOUND: &str = r"
# Sources disagree whether the plain call returns connectors that only a rule uses: both are asked for.
$outboundConnectors = @(@(Get-OutboundConnector -IncludeTestModeConnectors $true) + @(Get-OutboundConnector -IsTransportRuleScoped $true) | Sort-Object -Property 'Name' -Unique)

function Set-DesignOutboundConnector {
    param([string] $Name, [hashtable] $Settings, [string[]] $ValidationRecipients)
    $existing = $outboundConnectors | Where-Object { $_.Name -eq $Name }
    if ($existing) {
        if (-not $PSCmdlet.ShouldProcess($Name, 'Set-OutboundConnector')) {
            return
        }
        Save-Before 'OutboundConnector' $Name $existing
        $joined = Join-Settings $outboundReset $Settings
        Set-OutboundConnector -Identity ([string] $existing.Guid) @joined -Confirm:$false
    } else {
        if (-not $PSCmdlet.ShouldProcess($Name, 'New-OutboundConnector')) {
            return
        }
        $existing = New-OutboundConnector -Name $Name @Settings -Confirm:$false
        Save-Created 'OutboundConnector' $Name ([string] $existing.Guid)
    }
    if ($ValidationRecipients.Count -gt 0) {
        Set-OutboundConnector -Identity ([string] $existing.Guid) -ValidationRecipients $ValidationRecipients -Confirm:$false
    }
}
";

const SET_INBOUND: &str = r"
$inboundConnectors = @(Get-InboundConnector -ResultSize Unlimited)

function Set-DesignInboundConnector {
    param([string] $Name, [hashtable] $Settings)
    $existing = $inboundConnectors | Where-Object { $_.Name -eq $Name }
    if ($existing) {
        if (-not $PSCmdlet.ShouldProcess($Name, 'Set-InboundConnector')) {
            return
        }
        Save-Before 'InboundConnector' $Name $existing
        $joined = Join-Settings $inboundReset $Settings
        Set-InboundConnector -Identity ([string] $existing.Guid) @joined -Confirm:$false
    } else {
        if (-not $PSCmdlet.ShouldProcess($Name, 'New-InboundConnector')) {
            return
        }
        $new = New-InboundConnector -Name $Name @Settings -Confirm:$false
        Save-Created 'InboundConnector' $Name ([string] $new.Guid)
    }
}
";

const SET_CONTACT: &str = r"
# Mail contacts.
function Set-DesignMailContact {
    param([string] $Address, [hashtable] $Create, [hashtable] $Settings)
    $existing = $recipients[$Address]
    if ($existing) {
        if (-not $PSCmdlet.ShouldProcess($Address, 'Set-MailContact')) {
            return
        }
        $before = Get-MailContact -Identity $Address
        Save-Before 'MailContact' $Address $before
        $selected = Select-NewAddress $Settings $before
        Set-MailContact -Identity $Address @selected -Confirm:$false
    } else {
        if (-not $PSCmdlet.ShouldProcess($Address, 'New-MailContact')) {
            return
        }
        $new = New-MailContact @Create -Confirm:$false
        Save-Created 'MailContact' $Address ([string] $new.Guid)
        $selected = Select-NewAddress $Settings $new
        Set-MailContact -Identity ([string] $new.Guid) @selected -Confirm:$false
    }
}
";

const SET_USER: &str = r"
# Mail users, without an account to sign in with.
function Set-DesignMailUser {
    param([string] $Address, [hashtable] $Create, [hashtable] $Settings)
    $existing = $recipients[$Address]
    if ($existing) {
        if (-not $PSCmdlet.ShouldProcess($Address, 'Set-MailUser')) {
            return
        }
        $before = Get-MailUser -Identity $Address
        Save-Before 'MailUser' $Address $before
        $selected = Select-NewAddress $Settings $before
        Set-MailUser -Identity $Address @selected -Confirm:$false
    } else {
        if (-not $PSCmdlet.ShouldProcess($Address, 'New-MailUser')) {
            return
        }
        $new = New-MailUser @Create -Confirm:$false
        Save-Created 'MailUser' $Address ([string] $new.Guid)
        $selected = Select-NewAddress $Settings $new
        Set-MailUser -Identity ([string] $new.Guid) @selected -Confirm:$false
    }
}
";

const SET_GROUP: &str = r"
# Groups, first without their members: a group can be a member of another.
function Set-DesignDistributionGroup {
    param([string] $Address, [hashtable] $Create, [hashtable] $Settings)
    $existing = $recipients[$Address]
    if ($existing) {
        if (-not $PSCmdlet.ShouldProcess($Address, 'Set-DistributionGroup')) {
            return
        }
        $members = @(Get-DistributionGroupMember -Identity $Address -ResultSize Unlimited | ForEach-Object { [string] $_.PrimarySmtpAddress })
        $before = Get-DistributionGroup -Identity $Address
        Save-Before 'DistributionGroup' $Address $before $members
        $selected = Select-NewAddress $Settings $before
        Set-DistributionGroup -Identity $Address @selected -BypassSecurityGroupManagerCheck -Confirm:$false
    } else {
        if (-not $PSCmdlet.ShouldProcess($Address, 'New-DistributionGroup')) {
            return
        }
        $new = New-DistributionGroup @Create -Confirm:$false
        Save-Created 'DistributionGroup' $Address ([string] $new.Guid)
        $selected = Select-NewAddress $Settings $new
        Set-DistributionGroup -Identity ([string] $new.Guid) @selected -BypassSecurityGroupManagerCheck -Confirm:$false
    }
}
";

const SET_MEMBERS: &str = r"
function Set-DesignMembers {
    param([string] $Address, [string[]] $Members)
    if ($PSCmdlet.ShouldProcess($Address, 'Update-DistributionGroupMember (replaces all members)')) {
        Update-DistributionGroupMember -Identity $Address -Members $Members -BypassSecurityGroupManagerCheck -Confirm:$false
    }
}
";

const SET_MAILBOX: &str = r"
# Mailboxes that forward or have further addresses.
function Set-DesignMailbox {
    param([string] $Address, [hashtable] $Settings)
    $existing = $recipients[$Address]
    if (-not $existing) {
        return
    }
    $selected = Select-NewAddress $Settings $existing
    if ($selected.Count -eq 0 -or -not $PSCmdlet.ShouldProcess($Address, 'Set-Mailbox')) {
        return
    }
    Save-Before 'Mailbox' $Address (Get-Mailbox -Identity $Address)
    Set-Mailbox -Identity $Address @selected -Confirm:$false
}
";

const SET_RULE: &str = r"
$transportRules = @(Get-TransportRule -ResultSize Unlimited)

function Set-DesignTransportRule {
    param([string] $Name, [int] $Priority, [bool] $IsEnabled, [hashtable] $Settings)
    $existing = $transportRules | Where-Object { $_.Name -eq $Name }
    if ($existing) {
        if (-not $PSCmdlet.ShouldProcess($Name, 'Set-TransportRule')) {
            return
        }
        Save-Before 'TransportRule' $Name $existing
        $joined = Join-Settings $ruleReset $Settings
        Set-TransportRule -Identity ([string] $existing.Guid) -Priority $Priority @joined -Confirm:$false
        if ($IsEnabled) {
            Enable-TransportRule -Identity ([string] $existing.Guid) -Mode $Settings.Mode -Confirm:$false
        } else {
            Disable-TransportRule -Identity ([string] $existing.Guid) -Confirm:$false
        }
    } else {
        if (-not $PSCmdlet.ShouldProcess($Name, 'New-TransportRule')) {
            return
        }
        $new = New-TransportRule -Name $Name -Priority $Priority -Enabled $IsEnabled @Settings -Confirm:$false
        Save-Created 'TransportRule' $Name ([string] $new.Guid)
    }
}
";
