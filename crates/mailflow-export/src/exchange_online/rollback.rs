//! `90-rollback.ps1`: puts back what the first script changed and removes what it created, and nothing else.

use super::{apply, plan::Plan, rule};
use crate::{File, FileKind, characters, lines::Lines, powershell::Value};

pub(super) fn script(plan: &Plan<'_>, path: String) -> File {
    let mut lines = Lines::default();
    lines.text("#Requires -Version 5.1\n# .SYNOPSIS\n#     Undoes what 10-apply.ps1 did.\n# .DESCRIPTION");
    lines.push(&format!("#     Design: {}", characters::comment(plan.title)));
    lines.text(HEAD);
    lines.text(apply::PARAMETERS);
    apply::tenant(&mut lines, plan);
    lines.push("");
    lines.text(apply::READ);
    lines.text(NOTHING);
    lines.push("$ruleLists = @(");
    for (condition, exception) in rule::CONDITIONS {
        lines.push(&format!("    '{condition}'"));
        lines.push(&format!("    '{exception}'"));
    }
    parameters(&mut lines, |value| !matches!(value, Value::Boolean(_)));
    lines.push(")");
    lines.push("$ruleSwitches = @(");
    parameters(&mut lines, |value| matches!(value, Value::Boolean(_)));
    lines.push(")");
    lines.text(RESTORE);
    lines.into_file(path, FileKind::PowerShell)
}

fn parameters(lines: &mut Lines, is_wanted: impl Fn(&Value) -> bool) {
    for (parameter, value) in rule::ACTION_RESET {
        if is_wanted(value) {
            lines.push(&format!("    '{parameter}'"));
        }
    }
}

const HEAD: &str = r"#     Puts the settings back that hopscope-backup.clixml holds, then removes what hopscope-state.json lists.
#     Touches nothing else. Asks before every change; with -WhatIf it only says what it would do.
# .EXAMPLE
#     ./90-rollback.ps1 -WhatIf
";

const NOTHING: &str = r"if ($created.Count -eq 0 -and $backup.Count -eq 0) {
    Write-Host 'Nothing to undo: there is no record of a change.'
    return
}

# Exchange stores a domain as `smtp:contoso.com;1`.
function ConvertTo-Domain {
    param($Values)
    return @(@($Values) | ForEach-Object { ([string] $_) -replace '^smtp:', '' -replace ';\d+$', '' } | Where-Object { $_ })
}

# The parameters of a rule that the first script may have changed.";

const RESTORE: &str = r"
function Restore-Setting {
    param([string] $Kind, [string] $Name, $Before, $Members)
    switch ($Kind) {
        'AcceptedDomain' {
            Set-AcceptedDomain -Identity $Name -DomainType ([string] $Before.DomainType) -MatchSubDomains ([bool] $Before.MatchSubDomains) -Confirm:$false
        }
        'OrganizationConfig' {
            Set-OrganizationConfig -RejectDirectSend ([bool] $Before.RejectDirectSend) -DisablePlusAddressInRecipients ([bool] $Before.DisablePlusAddressInRecipients) -Confirm:$false
        }
        'OutboundConnector' {
            $settings = @{
                ConnectorType = [string] $Before.ConnectorType
                Enabled = [bool] $Before.Enabled
                UseMXRecord = [bool] $Before.UseMXRecord
                SmartHosts = $Before.SmartHosts
                RecipientDomains = ConvertTo-Domain $Before.RecipientDomains
                TlsSettings = $Before.TlsSettings
                TlsDomain = $Before.TlsDomain
                IsTransportRuleScoped = [bool] $Before.IsTransportRuleScoped
                AllAcceptedDomains = [bool] $Before.AllAcceptedDomains
                RouteAllMessagesViaOnPremises = [bool] $Before.RouteAllMessagesViaOnPremises
                CloudServicesMailEnabled = [bool] $Before.CloudServicesMailEnabled
                SenderRewritingEnabled = [bool] $Before.SenderRewritingEnabled
                SmtpDaneMode = [string] $Before.SmtpDaneMode
                MtaStsMode = [string] $Before.MtaStsMode
                TestMode = [bool] $Before.TestMode
                ValidationRecipients = $Before.ValidationRecipients
                Comment = [string] $Before.Comment
            }
            Set-OutboundConnector -Identity $Name @settings -Confirm:$false
        }
        'InboundConnector' {
            $settings = @{
                ConnectorType = [string] $Before.ConnectorType
                Enabled = [bool] $Before.Enabled
                SenderDomains = ConvertTo-Domain $Before.SenderDomains
                SenderIPAddresses = $Before.SenderIPAddresses
                TlsSenderCertificateName = $Before.TlsSenderCertificateName
                RequireTls = [bool] $Before.RequireTls
                RestrictDomainsToCertificate = [bool] $Before.RestrictDomainsToCertificate
                RestrictDomainsToIPAddresses = [bool] $Before.RestrictDomainsToIPAddresses
                CloudServicesMailEnabled = [bool] $Before.CloudServicesMailEnabled
                TreatMessagesAsInternal = [bool] $Before.TreatMessagesAsInternal
                AssociatedAcceptedDomains = $Before.AssociatedAcceptedDomains
                EFSkipLastIP = [bool] $Before.EFSkipLastIP
                EFSkipIPs = $Before.EFSkipIPs
                EFUsers = $Before.EFUsers
                Comment = [string] $Before.Comment
            }
            Set-InboundConnector -Identity $Name @settings -Confirm:$false
        }
        'TransportRule' {
            $settings = @{
                Priority = [int] $Before.Priority
                Mode = [string] $Before.Mode
                SenderAddressLocation = [string] $Before.SenderAddressLocation
                RecipientAddressType = [string] $Before.RecipientAddressType
                RuleErrorAction = [string] $Before.RuleErrorAction
                Comments = [string] $Before.Comments
            }
            foreach ($parameter in $ruleLists) {
                $settings[$parameter] = $Before.$parameter
            }
            foreach ($parameter in $ruleSwitches) {
                $settings[$parameter] = [bool] $Before.$parameter
            }
            Set-TransportRule -Identity $Name @settings -Confirm:$false
            if (([string] $Before.State) -eq 'Enabled') {
                Enable-TransportRule -Identity $Name -Confirm:$false
            } else {
                Disable-TransportRule -Identity $Name -Confirm:$false
            }
        }
        'MailContact' {
            Set-MailContact -Identity $Name -ExternalEmailAddress ([string] $Before.ExternalEmailAddress) -EmailAddresses @($Before.EmailAddresses) -RequireSenderAuthenticationEnabled ([bool] $Before.RequireSenderAuthenticationEnabled) -Confirm:$false
        }
        'MailUser' {
            Set-MailUser -Identity $Name -ExternalEmailAddress ([string] $Before.ExternalEmailAddress) -EmailAddresses @($Before.EmailAddresses) -RequireSenderAuthenticationEnabled ([bool] $Before.RequireSenderAuthenticationEnabled) -Confirm:$false
        }
        'DistributionGroup' {
            Set-DistributionGroup -Identity $Name -EmailAddresses @($Before.EmailAddresses) -RequireSenderAuthenticationEnabled ([bool] $Before.RequireSenderAuthenticationEnabled) -BypassSecurityGroupManagerCheck -Confirm:$false
            Update-DistributionGroupMember -Identity $Name -Members @($Members) -BypassSecurityGroupManagerCheck -Confirm:$false
        }
        'Mailbox' {
            $settings = @{
                ForwardingAddress = $Before.ForwardingAddress
                ForwardingSmtpAddress = $Before.ForwardingSmtpAddress
                DeliverToMailboxAndForward = [bool] $Before.DeliverToMailboxAndForward
                EmailAddresses = @($Before.EmailAddresses)
                RequireSenderAuthenticationEnabled = [bool] $Before.RequireSenderAuthenticationEnabled
            }
            Set-Mailbox -Identity $Name @settings -Confirm:$false
        }
    }
}

function Remove-Created {
    param([string] $Kind, [string] $Identity)
    switch ($Kind) {
        'TransportRule' { Remove-TransportRule -Identity $Identity -Confirm:$false }
        'DistributionGroup' { Remove-DistributionGroup -Identity $Identity -BypassSecurityGroupManagerCheck -Confirm:$false }
        'MailContact' { Remove-MailContact -Identity $Identity -Confirm:$false }
        'MailUser' { Remove-MailUser -Identity $Identity -Confirm:$false }
        'InboundConnector' { Remove-InboundConnector -Identity $Identity -Confirm:$false }
        'OutboundConnector' { Remove-OutboundConnector -Identity $Identity -Confirm:$false }
    }
}

# First what existed gets its settings back: a rule may still name a connector that goes next.
$left = 0
foreach ($entry in @($backup.Values)) {
    if (-not $PSCmdlet.ShouldProcess($entry.Kind + ' ' + $entry.Name, 'Restore')) {
        $left++
        continue
    }
    try {
        Restore-Setting $entry.Kind $entry.Name $entry.Before $entry.Members
    } catch {
        $left++
        Write-Warning -Message ($entry.Kind + ' ' + $entry.Name + ': ' + $_.Exception.Message)
    }
}

# Then what was created goes, users before what they use.
$remaining = @()
foreach ($kind in @('TransportRule', 'DistributionGroup', 'MailContact', 'MailUser', 'InboundConnector', 'OutboundConnector')) {
    foreach ($item in @($created | Where-Object { $_.kind -eq $kind })) {
        # An empty identity could mean every object.
        if ([string]::IsNullOrWhiteSpace($item.identity)) {
            continue
        }
        if (-not $PSCmdlet.ShouldProcess($kind + ' ' + $item.name, 'Remove')) {
            $remaining += $item
            continue
        }
        try {
            Remove-Created $kind $item.identity
        } catch {
            $remaining += $item
            Write-Warning -Message ($kind + ' ' + $item.name + ': ' + $_.Exception.Message)
        }
    }
}

# What is left is kept for the next try; when nothing is left, the record has done its work.
if ($WhatIfPreference) {
    return
}
if ($left -eq 0 -and $remaining.Count -eq 0) {
    foreach ($path in @($statePath, $backupPath)) {
        if (Test-Path -LiteralPath $path) {
            Move-Item -LiteralPath $path -Destination ($path + '.done') -Force -Confirm:$false
        }
    }
} else {
    $record = @{ tenant = $tenant; created = @($remaining) } | ConvertTo-Json -Depth 4
    Set-Content -LiteralPath $statePath -Value $record -Encoding UTF8 -Confirm:$false
}";
