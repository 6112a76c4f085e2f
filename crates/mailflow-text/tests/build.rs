//! What the build refuses in Fluent files.

#[path = "../build/catalog.rs"]
mod catalog;

use catalog::{Catalogs, File, Locale, compile};

fn locale(language: &str, text: &str) -> Locale {
    Locale {
        language: language.to_owned(),
        files: vec![File { name: format!("locales/{language}/page.ftl"), text: text.to_owned() }],
    }
}

fn problems(locales: &[Locale]) -> String {
    compile(locales).err().expect("refused").join("\n")
}

fn compiled(locales: &[Locale]) -> Catalogs {
    compile(locales).map_err(|problems| problems.join("\n")).expect("accepted")
}

#[test]
fn a_missing_and_a_surplus_message_are_named_with_their_files() {
    let problems = problems(&[locale("en", "open = Open\nsave = Save\n"), locale("de", "open = Öffnen\nclose = Schließen\n")]);
    assert!(problems.contains("`save` of locales/en/page.ftl is missing in locales/de"), "{problems}");
    assert!(problems.contains("locales/de/page.ftl: `close` is not in locales/en"), "{problems}");
}

#[test]
fn different_arguments_are_refused() {
    let problems = problems(&[locale("en", "goes = To { $host }\n"), locale("vi", "goes = Đến { $server }\n")]);
    assert!(problems.contains("locales/vi/page.ftl: `goes` has the arguments $server, but in `en` it has $host"), "{problems}");
}

#[test]
fn a_plural_needs_the_forms_of_its_language() {
    let two = "hops = { $count ->\n    [one] one hop\n   *[other] { $count } hops\n}\n";
    let one = "hops = { $count ->\n   *[other] { $count } 跳\n}\n";
    let catalogs = compiled(&[locale("en", two), locale("zh-CN", one)]);
    assert_eq!(catalogs.ids, "hops");
    assert_eq!(
        catalogs.texts,
        [
            ("en".to_owned(), "\u{3}count\u{2}1\u{6}one hop\u{4}\u{6}\u{1}count\u{2} hops\u{5}".to_owned()),
            ("zh-CN".to_owned(), "\u{1}count\u{2} 跳".to_owned())
        ]
    );
    assert!(catalogs.keys.contains("pub const HOPS: Key = Key(0);"));
    assert!(problems(&[locale("en", one)]).contains("needs the variants [one] and *[other]"));
    assert!(problems(&[locale("zh-CN", two)]).contains("needs the variant *[other] and no other"));
}

#[test]
fn a_choice_has_the_same_variants_in_every_language() {
    let three = "state = { $state ->\n    [missing] gone\n    [disabled] off\n   *[test] testing\n}\n";
    let two = "state = { $state ->\n    [missing] fehlt\n   *[test] im Test\n}\n";
    assert!(compile(&[locale("en", three), locale("vi", three)]).is_ok());
    let problems = problems(&[locale("en", three), locale("de", two)]);
    assert!(problems.contains("has the variants $state=missing, $state=test, but"), "{problems}");
}

#[test]
fn what_the_runtime_does_not_have_is_refused() {
    for text in [
        "-brand = Hopscope\n",
        "size = { NUMBER($size) }\n",
        "open = Open\n    .title = Open a file\n",
        "Open = Open\n",
        "save { Save\n",
    ] {
        assert!(compile(&[locale("en", text)]).is_err(), "{text}");
    }
}

#[test]
fn a_message_that_is_there_twice_is_refused() {
    assert!(problems(&[locale("en", "open = Open\nopen = Open it\n")]).contains("`open` is already in locales/en/page.ftl"));
}
