//! What is refused is said in every language, with what was given.

use mailflow::{
    Element, SystemId,
    document::Document,
    model::{
        ByteSize, NextHop, Pattern, Scl, SmartHost, Tlsa, Transport,
        postfix::{AliasName, LuserRelay, RecipientDelimiter, SenderPattern, Table},
    },
    names::{Date, DomainName, DomainPattern, EmailAddress, Name},
};
use mailflow_edit::EditError;
use mailflow_text::{Language, Refusal, Text};

fn refused<T: std::str::FromStr<Err: Refusal + 'static>>(texts: &[&str]) -> Vec<Box<dyn Refusal>> {
    let error = |text: &&str| Box::new(text.parse::<T>().err().expect(text)) as Box<dyn Refusal>;
    texts.iter().map(error).collect()
}

fn refusals() -> Vec<Box<dyn Refusal>> {
    let long = "a".repeat(65);
    let tenant = SystemId::parse("contoso").expect("a name");
    let edits = [
        EditError::NotFound(Element::System(tenant.clone())),
        EditError::NoSuchOrganization(tenant.clone()),
        EditError::SystemMissing,
        EditError::SystemSurplus(tenant),
        EditError::NameInUse { among: "systems", name: "contoso".into() },
        EditError::ReservedName,
        EditError::PriorityOutOfRange { to: 7, highest: 2 },
        EditError::MatchSubDomainsNeedsInternalRelay {
            domain: DomainName::parse("contoso.com").expect("a domain"),
            domain_type: "Authoritative",
        },
        EditError::SmartHostsMissing,
        EditError::RejectWithRedirect,
    ];
    let mut all: Vec<Box<dyn Refusal>> = edits.into_iter().map(|error| Box::new(error) as Box<dyn Refusal>).collect();
    all.extend(refused::<DomainName>(&["", "a..b", &long, "a b", "a!b", "-a"]));
    all.extend(refused::<EmailAddress>(&["", "bob", "@contoso.com", "bob@"]));
    all.extend(refused::<DomainPattern>(&["a.*.com", ""]));
    all.extend(refused::<Name>(&["", &long, "a\u{1}b"]));
    all.extend(refused::<SystemId>(&["Contoso"]));
    all.extend(refused::<ByteSize>(&["much"]));
    all.extend(refused::<Scl>(&["10"]));
    all.extend(refused::<Pattern>(&["(?=open"]));
    all.extend(refused::<Date>(&["tomorrow"]));
    all.extend(refused::<SmartHost>(&["a:25"]));
    all.extend(refused::<NextHop>(&["[a.com]:x"]));
    all.extend(refused::<Transport>(&["uucp:", "lmtp:"]));
    all.extend(refused::<RecipientDelimiter>(&["@"]));
    all.extend(refused::<AliasName>(&["a@contoso.com"]));
    all.extend(refused::<LuserRelay>(&["nobody", "$shell@contoso.com"]));
    all.extend(refused::<Table>(&["canonical_maps"]));
    all.extend(refused::<Tlsa>(&["3 1", &format!("3 1 1 {long}")]));
    all.extend(refused::<SenderPattern>(&["@-", "a b@c"]));
    for text in ["{", "{}", r#"{"hopscope": 99}"#, r#"{"hopscope": 1, "topology": 7}"#] {
        all.push(Box::new(Document::from_json(text).expect_err(text)));
    }
    all
}

#[test]
fn every_refusal_has_words_without_gaps() {
    for language in Language::ALL {
        for refusal in refusals() {
            let words = refusal.words(Text::new(language));
            assert!(!words.is_empty() && !words.contains("{ ") && !words.ends_with('.'), "{language:?}: {words}");
        }
    }
}

#[test]
fn words_differ_by_language_and_name_what_was_given() {
    let error = EmailAddress::parse("bob").unwrap_err();
    let words: Vec<String> = Language::ALL.iter().map(|language| error.words(Text::new(*language))).collect();
    for (index, one) in words.iter().enumerate() {
        assert!(one.contains("bob"), "{one}");
        assert!(!words[..index].contains(one), "{one}");
    }
}
