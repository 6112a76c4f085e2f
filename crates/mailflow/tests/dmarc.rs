//! DMARC (RFC 7489) over the DNS that a topology describes: which record applies, and who may vouch.

use mailflow::{
    DomainName,
    dmarc::{Judgement, evaluate},
    model::{Dns, RecordData, RecordSet},
};

/// A zone of `_dmarc` records: the name without its first label, and the text.
fn zone(records: &[(&str, &str)]) -> Dns {
    let record_sets = records.iter().map(|(name, text)| RecordSet {
        name: domain(&format!("_dmarc.{name}")),
        ttl: 3600,
        data: RecordData::Txt(vec!["unrelated".to_owned(), (*text).to_owned()]),
    });
    Dns { record_sets: record_sets.collect(), ..Dns::default() }
}

fn domain(text: &str) -> DomainName {
    DomainName::parse(text).expect("a name")
}

fn judged(records: &[(&str, &str)], author: &str, spf: &str, dkim: &str) -> Option<Judgement> {
    let spf = (!spf.is_empty()).then(|| domain(spf));
    let dkim: Vec<DomainName> = dkim.split_whitespace().map(domain).collect();
    evaluate(&zone(records), &domain(author), spf.as_ref(), &dkim)
}

/// The policy and who vouches, as `reject`, `reject SPF contoso.com`.
fn verdict(records: &[(&str, &str)], author: &str, spf: &str, dkim: &str) -> String {
    judged(records, author, spf, dkim).map_or_else(String::new, |judgement| {
        let aligned = judgement.aligned.map(|(by, domain)| format!(" {} {domain}", by.code())).unwrap_or_default();
        judgement.policy.code().to_owned() + &aligned
    })
}

const REJECT: &[(&str, &str)] = &[("contoso.com", "v=DMARC1; p=reject")];

#[test]
fn the_authors_own_record_comes_first_and_the_organizational_domains_stands_in() {
    let records = &[("contoso.com", "v=DMARC1; p=reject; sp=quarantine"), ("own.contoso.com", "v=DMARC1;p=none")];
    assert_eq!(verdict(records, "contoso.com", "", ""), "reject");
    assert_eq!(verdict(records, "own.contoso.com", "", ""), "none");
    assert_eq!(verdict(records, "other.contoso.com", "", ""), "quarantine");
    assert_eq!(verdict(records, "fabrikam.com", "", ""), "");
    assert_eq!(verdict(REJECT, "deep.down.contoso.com", "", ""), "reject");
}

#[test]
fn relaxed_alignment_asks_for_the_same_organization_and_strict_for_the_same_name() {
    assert_eq!(verdict(REJECT, "contoso.com", "mail.contoso.com", ""), "reject SPF mail.contoso.com");
    assert_eq!(verdict(REJECT, "contoso.com", "fabrikam.com", "fabrikam.com d.contoso.com"), "reject DKIM d.contoso.com");
    let strict = &[("contoso.com", "v=DMARC1; p=reject; aspf=s; adkim=S")];
    assert_eq!(verdict(strict, "contoso.com", "mail.contoso.com", "mail.contoso.com"), "reject");
    assert_eq!(verdict(strict, "contoso.com", "", "mail.contoso.com contoso.com"), "reject DKIM contoso.com");
}

#[test]
fn a_public_suffix_that_says_so_parts_the_organizations_below_it() {
    let records = &[("bank.example", "v=DMARC1; p=reject; psd=y")];
    assert_eq!(verdict(records, "a.bank.example", "b.bank.example", ""), "reject");
    assert_eq!(verdict(records, "a.bank.example", "mail.a.bank.example", ""), "reject SPF mail.a.bank.example");
    let apart = &[("contoso.com", "v=DMARC1; p=reject"), ("lab.contoso.com", "v=DMARC1; p=reject; psd=n")];
    assert_eq!(verdict(apart, "lab.contoso.com", "contoso.com", ""), "reject");
}

#[test]
fn what_is_no_record_or_not_the_only_one_does_not_apply() {
    for text in ["v=DMARC2; p=reject", "p=reject; v=DMARC1", "v=spf1 -all", ""] {
        assert_eq!(verdict(&[("contoso.com", text)], "contoso.com", "", ""), "", "{text}");
    }
    let twice = Dns {
        record_sets: vec![RecordSet {
            name: domain("_dmarc.contoso.com"),
            ttl: 3600,
            data: RecordData::Txt(vec!["v=DMARC1; p=reject".to_owned(), "v=DMARC1; p=none".to_owned()]),
        }]
        .into(),
        ..Dns::default()
    };
    assert_eq!(evaluate(&twice, &domain("contoso.com"), None, &[]), None);
}

#[test]
fn test_mode_asks_for_the_next_milder_treatment() {
    assert_eq!(verdict(&[("contoso.com", "v=DMARC1; p=reject; t=y")], "contoso.com", "", ""), "quarantine");
    assert_eq!(verdict(&[("contoso.com", "v=DMARC1; p=nonsense")], "contoso.com", "", ""), "none");
}

#[test]
fn a_name_of_a_hundred_labels_is_walked_up_to_its_record() {
    let deep = format!("{}contoso.com", "a.".repeat(100));
    let judgement = judged(REJECT, &deep, "", "").expect("the record at the top");
    assert_eq!((judgement.found_at.as_str(), judgement.read.len()), ("contoso.com", 1));
}
