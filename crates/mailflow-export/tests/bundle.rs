//! What holds for every bundle.

mod support;

use std::{collections::BTreeSet, io::Read};

use mailflow::{Element, document::Document};
use mailflow_export::{FileKind, Options, bundle, changed_lines, tokens};
use mailflow_text::{Language, Text};
use support::{documents, example, exported, hostile};

#[test]
fn equal_documents_give_equal_bytes() {
    for (name, document) in documents() {
        let again = Document::from_json(&document.to_json()).expect("it was written by the program");
        assert_eq!(exported(&document).zip(), exported(&again).zip(), "{name}");
    }
}

#[test]
fn the_archive_reads_back_as_the_files() {
    let bundle = exported(&hostile());
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bundle.zip())).expect("an archive");
    assert_eq!(archive.len(), bundle.files.len());
    for (index, file) in bundle.files.iter().enumerate() {
        let mut entry = archive.by_index(index).expect("an entry");
        assert_eq!(entry.name().expect("a name"), file.path);
        let is_script = file.kind == FileKind::Shell;
        assert_eq!(entry.unix_mode().map(|mode| mode & 0o777), Some(if is_script { 0o755 } else { 0o644 }));
        let mut contents = String::new();
        // The reader checks the CRC at the end.
        entry.read_to_string(&mut contents).expect("the stored file");
        assert_eq!(contents, file.contents());
    }
}

#[test]
fn the_example_has_the_files_that_its_design_needs() {
    let bundle = exported(&example());
    let paths: Vec<&str> = bundle.files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "runbook.md",
            "exchange-online/10-apply.ps1",
            "exchange-online/20-verify.ps1",
            "exchange-online/90-rollback.ps1",
            "internal-server/postfix/main.cf",
            "internal-server/postfix/local_recipients",
            "internal-server/postfix/relay_recipients",
            "internal-server/postfix/transport",
            "internal-server/postfix/sender_relayhost",
            "internal-server/postfix/apply.sh",
            "internal-server/dovecot/dovecot.conf",
            "internal-server/dovecot/dovecot-2.4.conf",
            "internal-server/dovecot/users",
            "dns/example.com.zone",
            "document.json",
            "manifest.json",
        ]
    );
}

#[test]
fn the_exported_document_is_the_document() {
    for (name, document) in documents() {
        let file = exported(&document).file("document.json").expect("it is always there").contents();
        assert_eq!(Document::from_json(&file).expect("a document"), document, "{name}");
    }
}

#[test]
fn the_manifest_has_size_and_digest_of_every_other_file() {
    use sha2::{Digest, Sha256};

    let bundle = exported(&hostile());
    let manifest: serde_json::Value =
        serde_json::from_str(&bundle.file("manifest.json").expect("it is always there").contents()).expect("JSON");
    let entries = manifest["files"].as_array().expect("a list");
    assert_eq!(entries.len() + 1, bundle.files.len());
    for entry in entries {
        let contents = bundle.file(entry["path"].as_str().expect("a path")).expect("a file").contents();
        let digest: Vec<String> = Sha256::digest(&contents).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(entry["bytes"], contents.len());
        assert_eq!(entry["sha256"], digest.concat());
    }
}

#[test]
fn every_line_is_one_line_and_names_an_element_that_exists() {
    for (name, document) in documents() {
        for file in exported(&document).files {
            for line in &file.lines {
                assert!(!line.text.contains(['\n', '\r']), "{name} {}", file.path);
                if let Some(element) = &line.element {
                    assert!(exists(&document, element), "{name} {}: {element}", file.path);
                }
            }
        }
    }
}

#[test]
fn what_is_published_about_tls_stands_in_the_zone_and_what_is_heeded_in_the_configuration() {
    let mut document = example();
    let edits = [
        r#"{"put":{"value":{"recordSet":{"name":"_25._tcp.mail.example.com","data":{"TLSA":["3 1 1 mail.example.com","2 0 1"]}}}}}"#,
        r#"{"put":{"value":{"recordSet":{"name":"_mta-sts.example.com","data":{"TXT":["v=STSv1; id=1"]}}}}}"#,
        r#"{"put":{"system":"example-tenant","value":{"outboundConnector":{"name":"Partner","enabled":true,"connectorType":"partner","useMXRecord":true,"recipientDomains":["fabrikam.com"],"smtpDaneMode":"mandatory","mtaStsMode":"none"}}}}"#,
        r#"{"put":{"value":{"relay":{"id":"edge","hostName":"edge.example.com","software":{"postfix":{"smtpTlsSecurityLevel":"dane","smtpTlsPolicyMaps":[{"nextHop":"[b.com]","level":"fingerprint","matches":["mail.example.com"]}]}}}}}}"#,
    ];
    let edits: Vec<mailflow_edit::Edit> = edits.into_iter().map(|edit| serde_json::from_str(edit).expect(edit)).collect();
    document.topology = mailflow_edit::apply_all(&document.topology, &edits).expect("valid");
    let bundle = exported(&document);
    let has = |path: &str, line: &str| {
        let file = bundle.file(path).expect(path);
        assert!(file.lines.iter().any(|written| written.text.contains(line)), "{line} in {}", file.contents());
    };
    has(
        "dns/example.com.zone",
        "; _25._tcp.mail 3600 IN TLSA 3 1 1 <certificate association data, made of the certificate called mail.example.com>",
    );
    has(
        "dns/example.com.zone",
        "; _25._tcp.mail 3600 IN TLSA 2 0 1 <certificate association data, made of a certificate that the design does not have>",
    );
    has("dns/example.com.zone", "_mta-sts 3600 IN TXT \"v=STSv1; id=1\"");
    has("exchange-online/10-apply.ps1", "    SmtpDaneMode = 'Mandatory'");
    has("exchange-online/10-apply.ps1", "    MtaStsMode = 'None'");
    has("edge/postfix/main.cf", "smtp_dns_support_level = dnssec");
    has("edge/postfix/main.cf", "prints for: mail.example.com");
    has("edge/postfix/tls_policy", "[b.com] fingerprint");
}

#[test]
fn an_element_is_found_in_the_lines_that_configure_it() {
    let bundle = exported(&example());
    let lines = |path: &str, element: &str| -> Vec<String> {
        let element: Element = element.parse().expect("an element");
        let file = bundle.file(path).expect("a file");
        file.lines.iter().filter(|line| line.element.as_ref() == Some(&element)).map(|line| line.text.clone()).collect()
    };
    assert_eq!(
        lines("exchange-online/10-apply.ps1", "example-tenant/outbound-connector/To Local"),
        [
            "$settings = @{",
            "    ConnectorType = 'OnPremises'",
            "    Enabled = $true",
            "    UseMXRecord = $false",
            "    SmartHosts = @('mail.example.com')",
            "    TlsSettings = 'EncryptionOnly'",
            "    IsTransportRuleScoped = $true",
            "}",
            "Set-DesignOutboundConnector 'To Local' $settings @('alice@example.com')",
        ]
    );
    assert_eq!(lines("dns/example.com.zone", "dns/example.com/MX"), ["@ 3600 IN MX 0 example-com.mail.protection.outlook.com."]);
    assert_eq!(
        lines("internal-server/postfix/sender_relayhost", "internal-server"),
        ["@example.com [example-com.mail.protection.outlook.com]:25"]
    );
}

#[test]
fn what_an_edit_changed_is_marked() {
    let document = example();
    let mut edited = document.clone();
    let online = edited.topology.organizations[0].exchange_online_mut().expect("a tenant");
    online.outbound_connectors.change_each(|connector| connector.tls_settings = None);
    let path = "exchange-online/10-apply.ps1";
    let (old, new) = (exported(&edited), exported(&document));
    let (old, new) = (old.file(path).expect("a script"), new.file(path).expect("a script"));
    let changed: Vec<&str> = new
        .lines
        .iter()
        .zip(changed_lines(old, new))
        .filter(|(_, changed)| *changed)
        .map(|(line, _)| line.text.as_str())
        .collect();
    assert_eq!(changed, ["    TlsSettings = 'EncryptionOnly'"]);
}

#[test]
fn coloured_parts_do_not_overlap_and_lie_within_the_line() {
    for (_, document) in documents() {
        for file in exported(&document).files {
            for line in &file.lines {
                let mut end = 0;
                for (range, _) in tokens(file.kind, &line.text) {
                    assert!(range.start >= end && range.start < range.end, "{} {range:?} {}", file.path, line.text);
                    assert!(line.text.get(range.clone()).is_some(), "{} {range:?} {}", file.path, line.text);
                    end = range.end;
                }
            }
        }
    }
}

#[test]
fn the_runbook_speaks_every_language() {
    let documents: BTreeSet<String> = Language::ALL
        .into_iter()
        .map(|language| {
            let bundle = bundle(&hostile(), &Options { text: Text::new(language), ..Options::default() });
            let runbook = bundle.file("runbook.md").expect("it is always there").contents();
            assert!(!runbook.contains("{$") && !runbook.contains("{count}"), "{}", language.code());
            assert!(runbook.contains("2026081400") && runbook.contains("./20-verify.ps1"), "{}", language.code());
            runbook
        })
        .collect();
    assert_eq!(documents.len(), Language::ALL.len());
}

#[test]
fn what_cannot_be_exported_is_listed() {
    let bundle = exported(&hostile());
    let elements: Vec<String> = bundle.omissions.iter().map(|omission| omission.element().to_string()).collect();
    for expected in [
        "contoso/accepted-domain/outside.contoso.com",
        "contoso/transport-rule/Twice",
        "contoso/transport-rule/Nothing",
        "contoso/transport-rule/Odd code",
        "contoso/recipient/gone@contoso.com",
        "dns/contoso.com/CNAME",
        "dns/both.contoso.com/CNAME",
        "dns/fabrikam.com/MX",
        "server",
        "filter",
        "relay-1",
    ] {
        assert!(elements.iter().any(|element| element == expected), "{expected} in {elements:?}");
    }
    let runbook = bundle.file("runbook.md").expect("it is always there");
    let listed = runbook.lines.iter().filter(|line| line.element.is_some()).count();
    assert_eq!(listed, bundle.omissions.len());
}

fn exists(document: &Document, element: &Element) -> bool {
    let topology = &document.topology;
    match element {
        Element::System(id) => topology.system(id).is_some(),
        Element::AcceptedDomain(id, name) => topology
            .organization(id)
            .is_some_and(|organization| organization.accepted_domains.iter().any(|domain| domain.name == *name)),
        Element::InboundConnector(id, name) => topology
            .organization(id)
            .and_then(|organization| organization.exchange_online())
            .is_some_and(|online| online.inbound_connectors.iter().any(|connector| connector.name == *name)),
        Element::OutboundConnector(id, name) => topology
            .organization(id)
            .and_then(|organization| organization.exchange_online())
            .is_some_and(|online| online.outbound_connector(name).is_some()),
        Element::SendConnector(id, name) => topology
            .organization(id)
            .and_then(|organization| organization.exchange_server())
            .is_some_and(|server| server.send_connector(name).is_some()),
        Element::ReceiveConnector(id, name) => topology
            .organization(id)
            .and_then(|organization| organization.exchange_server())
            .is_some_and(|server| server.receive_connector(name).is_some()),
        Element::TransportRule(id, name) => topology
            .organization(id)
            .is_some_and(|organization| organization.transport_rules.iter().any(|rule| rule.name == *name)),
        Element::Recipient(id, address) => {
            topology.organization(id).is_some_and(|organization| organization.recipients.find(address).is_some())
        }
        Element::RecordSet(name, record_type) => topology.dns.record_set(name, *record_type).is_some(),
        Element::Zone(name) => topology.dns.zone(name).is_some(),
        Element::Certificate(name) => topology.certificate(name).is_some(),
        Element::Assumption(_) => true,
    }
}
