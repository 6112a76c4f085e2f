//! Scripts for a tenant of Exchange Online: apply, verify, roll back.
//!
//! All three are written from one [`Plan`], so what is verified is what was applied. Order, parameters and pitfalls follow
//! Microsoft's cmdlet reference (office-docs-powershell, snapshot of August 2026); accepted domains and mailboxes are never
//! created, because the first have no cmdlet online and the second need a licence.

mod apply;
mod plan;
mod recipients;
mod rollback;
mod rule;
mod verify;

use mailflow::{document::Document, model::Platform};

use crate::{File, Omission};
use plan::Plan;

/// The scripts of every tenant.
pub(crate) fn files(document: &Document, omissions: &mut Vec<Omission>) -> Vec<File> {
    let folders = folders(document);
    let tenants = document.topology.organizations.iter().filter_map(|organization| match &organization.platform {
        Platform::ExchangeOnline(online) => Some((organization, online)),
        Platform::ExchangeServer(_) => None,
    });
    tenants
        .zip(folders)
        .flat_map(|((organization, online), (_, folder))| {
            let plan = Plan::new(&document.title, organization, online, omissions);
            [
                apply::script(&plan, format!("{folder}/10-apply.ps1")),
                verify::script(&plan, format!("{folder}/20-verify.ps1")),
                rollback::script(&plan, format!("{folder}/90-rollback.ps1")),
            ]
        })
        .collect()
}

/// The folder of each tenant: `exchange-online`, or one below it for each when there are several.
pub(crate) fn folders(document: &Document) -> Vec<(&mailflow::model::Organization, String)> {
    let tenants: Vec<_> =
        document.topology.organizations.iter().filter(|organization| organization.exchange_online().is_some()).collect();
    let is_single = tenants.len() == 1;
    tenants
        .into_iter()
        .map(|organization| {
            let folder = if is_single { "exchange-online".to_owned() } else { format!("exchange-online/{}", organization.id) };
            (organization, folder)
        })
        .collect()
}
