//! The scripts use only cmdlets and parameters that exist in Exchange Online, give what is mandatory, and stay within the
//! allowed values: checked against facts from Microsoft's cmdlet reference (`data/exchange-online-cmdlets.json`).
#![expect(clippy::indexing_slicing, clippy::panic, reason = "a panic is how a test fails")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use mailflow_export::FileKind;
use serde_json::Value;
use support::{documents, exported};

/// Commands of PowerShell itself.
const OWN: [&str; 18] = [
    "Join-Path",
    "Test-Path",
    "Get-Content",
    "Set-Content",
    "Move-Item",
    "ConvertFrom-Json",
    "ConvertTo-Json",
    "Import-Clixml",
    "Export-Clixml",
    "Where-Object",
    "ForEach-Object",
    "Sort-Object",
    "Write-Warning",
    "Write-Host",
    "Get-Command",
    "Get-Date",
    "Out-String",
    "Format-List",
];

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Word(String),
    Parameter(String),
    Text(String),
    Variable(String),
    Splat(String),
    Mark(char),
    End,
}

/// Takes a script apart by the rules of about_Parsing, as far as the scripts go.
fn lex(script: &str) -> Vec<Token> {
    let characters: Vec<char> = script.trim_start_matches('\u{feff}').chars().collect();
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let is_quote = |c: char| matches!(c, '\'' | '\u{2018}'..='\u{201b}');
    let mut tokens = Vec::new();
    let mut at = 0;
    let run = |from: usize, is_part: &dyn Fn(char) -> bool| -> (String, usize) {
        let end = (from..characters.len()).find(|&i| !is_part(characters[i])).unwrap_or(characters.len());
        (characters[from..end].iter().collect(), end)
    };
    while at < characters.len() {
        let (character, next) = (characters[at], characters.get(at + 1).copied().unwrap_or(' '));
        let is_start = at == 0 || characters[at - 1].is_whitespace() || "([{".contains(characters[at - 1]);
        match character {
            '\n' => {
                tokens.push(Token::End);
                at += 1;
            }
            '#' if is_start => at = run(at, &|c| c != '\n').1,
            quote if is_quote(quote) => {
                let mut text = String::new();
                at += 1;
                loop {
                    assert!(at < characters.len(), "a string does not end");
                    if is_quote(characters[at]) {
                        if !characters.get(at + 1).copied().is_some_and(is_quote) {
                            break;
                        }
                        at += 1;
                    }
                    text.push(characters[at]);
                    at += 1;
                }
                at += 1;
                tokens.push(Token::Text(text));
            }
            '"' | '`' => panic!("the scripts expand no strings: {}", characters[at..].iter().take(60).collect::<String>()),
            '$' if is_word(next) => {
                let (name, end) = run(at + 1, &|c| is_word(c) || c == ':');
                tokens.push(Token::Variable(name.to_lowercase()));
                at = end;
            }
            '@' if is_word(next) => {
                let (name, end) = run(at + 1, &is_word);
                tokens.push(Token::Splat(name.to_lowercase()));
                at = end;
            }
            '-' if is_start && next.is_alphabetic() => {
                let (name, end) = run(at + 1, &is_word);
                tokens.push(Token::Parameter(name));
                at = end;
            }
            letter if is_word(letter) => {
                let (word, end) = run(at, &|c| is_word(c) || c == '-');
                tokens.push(Token::Word(word));
                at = end;
            }
            space if space.is_whitespace() => at += 1,
            mark => {
                tokens.push(Token::Mark(mark));
                at += 1;
            }
        }
    }
    tokens
}

/// What is given for a parameter, as far as it can be told.
#[derive(Debug, Clone, PartialEq)]
enum Given {
    Text(String),
    Boolean,
    Null,
    List(Vec<String>),
    /// A variable or an expression.
    Other,
}

#[derive(Debug)]
struct Call {
    cmdlet: String,
    parameters: Vec<(String, Given)>,
    splats: Vec<String>,
    /// The function it stands in.
    function: Option<String>,
}

type Table = Vec<(String, Given)>;

/// The calls of cmdlets in a script, with every table of settings put where it is splatted.
struct Script {
    calls: Vec<Call>,
    /// `$name = @{ … }` outside functions, in order, with the function called next.
    tables: Vec<(BTreeMap<String, Table>, String, Vec<Given>)>,
    functions: BTreeMap<String, (usize, usize)>,
    lists: BTreeMap<String, Vec<String>>,
    resets: BTreeMap<String, Table>,
}

fn is_cmdlet(word: &str) -> bool {
    word.split_once('-').is_some_and(|(verb, noun)| {
        verb.starts_with(|c: char| c.is_ascii_uppercase()) && noun.starts_with(|c: char| c.is_ascii_uppercase())
    })
}

/// A value that begins at `at`, and where the next one begins.
fn value(tokens: &[Token], at: usize) -> (Given, usize) {
    match &tokens[at] {
        Token::Text(text) => (Given::Text(text.clone()), at + 1),
        Token::Variable(name) if name == "true" || name == "false" => (Given::Boolean, at + 1),
        Token::Variable(name) if name == "null" => (Given::Null, at + 1),
        Token::Variable(_) | Token::Word(_) => {
            let mut end = at + 1;
            while tokens.get(end) == Some(&Token::Mark('.')) {
                end += 2;
            }
            (Given::Other, end)
        }
        Token::Mark('[') => {
            let end = at + tokens[at..].iter().position(|token| *token == Token::Mark(']')).expect("a type ends");
            value(tokens, end + 1)
        }
        Token::Mark('@') if tokens[at + 1] == Token::Mark('(') => {
            let end = closing(tokens, at + 1);
            let texts = tokens[at + 2..end]
                .iter()
                .filter_map(|token| if let Token::Text(text) = token { Some(text.clone()) } else { None });
            (Given::List(texts.collect()), end + 1)
        }
        Token::Mark('@') => (Given::Other, closing(tokens, at + 1) + 1),
        Token::Mark('(') => {
            let end = closing(tokens, at);
            let is_boolean = tokens[at + 1..end].starts_with(&[Token::Mark('['), Token::Word("bool".into()), Token::Mark(']')]);
            (if is_boolean { Given::Boolean } else { Given::Other }, end + 1)
        }
        other => panic!("a value begins with {other:?}"),
    }
}

fn closing(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0;
    for (index, token) in tokens.iter().enumerate().skip(open) {
        match token {
            Token::Mark('(' | '{') => depth += 1,
            Token::Mark(')' | '}') => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return index;
        }
    }
    panic!("a bracket does not close")
}

fn table(tokens: &[Token], open: usize) -> Table {
    let end = closing(tokens, open);
    let mut entries = Vec::new();
    let mut at = open + 1;
    while at < end {
        match (&tokens[at], &tokens[at + 1]) {
            (Token::Word(name), Token::Mark('=')) => {
                let (mut given, next) = value(tokens, at + 2);
                if tokens[at + 2..].starts_with(&[Token::Mark('['), Token::Word("bool".into())]) {
                    given = Given::Boolean;
                }
                entries.push((name.clone(), given));
                at = next;
                // What follows in the line is the rest of an expression.
                while tokens[at] != Token::End && at < end {
                    at += 1;
                }
            }
            _ => at += 1,
        }
    }
    entries
}

fn read(script: &str) -> Script {
    let tokens = lex(script);
    let mut read = Script {
        calls: Vec::new(),
        tables: Vec::new(),
        functions: BTreeMap::new(),
        lists: BTreeMap::new(),
        resets: BTreeMap::new(),
    };
    let mut current: BTreeMap<String, Table> = BTreeMap::new();
    for (index, token) in tokens.iter().enumerate() {
        if let (Token::Word(word), Some(Token::Word(name))) = (token, tokens.get(index + 1))
            && word == "function"
        {
            let open = index + tokens[index..].iter().position(|token| *token == Token::Mark('{')).expect("a body");
            read.functions.insert(name.clone(), (open, closing(&tokens, open)));
        }
    }
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at] {
            Token::Variable(name) if tokens[at + 1..].starts_with(&[Token::Mark('='), Token::Mark('@'), Token::Mark('{')]) => {
                let entries = table(&tokens, at + 3);
                if name.ends_with("reset") {
                    read.resets.insert(name.clone(), entries.clone());
                }
                current.insert(name.clone(), entries);
                at = closing(&tokens, at + 3);
            }
            Token::Variable(name) if tokens[at + 1..].starts_with(&[Token::Mark('='), Token::Mark('@'), Token::Mark('(')]) => {
                if let (Given::List(values), _) = value(&tokens, at + 2) {
                    read.lists.insert(name.clone(), values);
                }
                at += 3;
            }
            Token::Word(word)
                if is_cmdlet(word)
                    && !OWN.contains(&word.as_str())
                    && tokens.get(at.wrapping_sub(1)) != Some(&Token::Word("function".into())) =>
            {
                let function =
                    read.functions.iter().find(|(_, body)| (body.0..body.1).contains(&at)).map(|(name, _)| name.clone());
                let mut call = Call { cmdlet: word.clone(), parameters: Vec::new(), splats: Vec::new(), function };
                let mut positional = Vec::new();
                at += 1;
                while at < tokens.len() && !matches!(&tokens[at], Token::End | Token::Mark('|' | ')' | '}' | ';')) {
                    match &tokens[at] {
                        Token::Parameter(name) => {
                            let name = name.clone();
                            at += 1;
                            if tokens[at] == Token::Mark(':') {
                                at += 1;
                            }
                            let is_switch =
                                matches!(&tokens[at], Token::Parameter(_) | Token::End | Token::Mark('|' | ')' | '}'));
                            let (given, next) = if is_switch { (Given::Boolean, at) } else { value(&tokens, at) };
                            call.parameters.push((name, given));
                            at = next;
                        }
                        Token::Splat(name) => {
                            call.splats.push(name.clone());
                            at += 1;
                        }
                        _ => {
                            let (given, next) = value(&tokens, at);
                            positional.push(given);
                            at = next;
                        }
                    }
                }
                if read.functions.contains_key(&call.cmdlet) {
                    read.tables.push((current.clone(), call.cmdlet.clone(), positional));
                } else {
                    // Tables that the function itself fills.
                    for splat in std::mem::take(&mut call.splats) {
                        match current.get(&splat).filter(|_| read.lists.contains_key("rulelists")) {
                            Some(entries) => call.parameters.extend(entries.clone()),
                            None => call.splats.push(splat),
                        }
                    }
                    assert!(positional.is_empty(), "{} has values without a parameter", call.cmdlet);
                    read.calls.push(call);
                }
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    read
}

fn facts() -> Value {
    serde_json::from_str::<Value>(include_str!("data/exchange-online-cmdlets.json")).expect("JSON")["cmdlets"].clone()
}

/// Checks one cmdlet with everything that it is given; answers what is wrong.
fn problems(facts: &Value, cmdlet: &str, given: &[(String, Given)]) -> Vec<String> {
    let Some(fact) = facts.get(cmdlet) else { return vec![format!("{cmdlet} does not exist online")] };
    let parameters = fact["parameters"].as_object().expect("parameters");
    let mut problems = Vec::new();
    for (name, value) in given {
        let Some((_, kind)) = parameters.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)) else {
            problems.push(format!("{cmdlet} -{name} does not exist online"));
            continue;
        };
        let is_wrong = match (kind, value) {
            (Value::Array(allowed), Given::Text(text)) => !allowed.iter().any(|allowed| allowed == text.as_str()),
            (Value::String(kind), value) if kind == "Boolean" => !matches!(value, Given::Boolean | Given::Other),
            (Value::String(kind), Given::Boolean) => kind != "SwitchParameter",
            _ => false,
        };
        if is_wrong {
            problems.push(format!("{cmdlet} -{name} cannot be {value:?}"));
        }
        if let Given::Text(text) = value
            && ["Name", "Alias"].contains(&name.as_str())
            && text.chars().count() > 64
        {
            problems.push(format!("{cmdlet} -{name} has more than 64 characters"));
        }
    }
    let names: BTreeSet<String> = given.iter().map(|(name, _)| name.to_lowercase()).collect();
    if names.len() != given.len() {
        problems.push(format!("{cmdlet} has a parameter twice"));
    }
    let sets = fact["sets"].as_array().expect("sets");
    let is_complete = sets.iter().any(|set| {
        set.as_array().expect("a set").iter().all(|name| names.contains(&name.as_str().expect("a name").to_lowercase()))
    });
    if !is_complete {
        problems.push(format!("{cmdlet} lacks a mandatory parameter: has {names:?}, needs one of {sets:?}"));
    }
    problems
}

#[test]
fn every_cmdlet_and_parameter_exists_online_with_values_it_allows() {
    let facts = facts();
    let mut used = BTreeSet::new();
    for (name, document) in documents() {
        for file in exported(&document).files.iter().filter(|file| file.kind == FileKind::PowerShell) {
            let script = read(&file.contents());
            for call in &script.calls {
                used.insert(call.cmdlet.clone());
                if call.splats.is_empty() {
                    assert_eq!(problems(&facts, &call.cmdlet, &call.parameters), Vec::<String>::new(), "{name} {}", file.path);
                    continue;
                }
                // A splatted call stands in a function: every table that the function is given has to fit.
                let function = call.function.as_ref().unwrap_or_else(|| panic!("{} is splatted outside a function", call.cmdlet));
                let mut is_used = false;
                for (tables, _, _) in script.tables.iter().filter(|(_, called, _)| called == function) {
                    is_used = true;
                    let mut given = call.parameters.clone();
                    for splat in &call.splats {
                        let source = if splat == "create" { "create" } else { "settings" };
                        given.extend(
                            tables.get(source).unwrap_or_else(|| panic!("{function} is called without ${source}")).clone(),
                        );
                    }
                    assert_eq!(problems(&facts, &call.cmdlet, &given), Vec::<String>::new(), "{name} {} {function}", file.path);
                }
                assert!(is_used, "{name} {}: {function} is never called", file.path);
            }
            for (variable, cmdlet) in [
                ("outboundreset", "Set-OutboundConnector"),
                ("inboundreset", "Set-InboundConnector"),
                ("rulereset", "Set-TransportRule"),
            ] {
                if let Some(reset) = script.resets.get(variable) {
                    let mut given = reset.clone();
                    given.push(("Identity".into(), Given::Other));
                    assert_eq!(problems(&facts, cmdlet, &given), Vec::<String>::new(), "{name} {}", file.path);
                }
            }
            for (variable, given) in [("rulelists", Given::Null), ("ruleswitches", Given::Boolean)] {
                for parameter in script.lists.get(variable).into_iter().flatten() {
                    let given = vec![("Identity".to_owned(), Given::Other), (parameter.clone(), given.clone())];
                    assert_eq!(problems(&facts, "Set-TransportRule", &given), Vec::<String>::new(), "{name} {}", file.path);
                }
            }
        }
    }
    for expected in [
        "New-OutboundConnector",
        "Set-AcceptedDomain",
        "New-TransportRule",
        "Validate-OutboundConnector",
        "Remove-InboundConnector",
    ] {
        assert!(used.contains(expected), "{expected} is not among {used:?}");
    }
    assert!(!used.contains("New-AcceptedDomain") && !used.iter().any(|cmdlet| cmdlet == "Remove-Mailbox"));
}

#[test]
fn the_check_sees_what_is_wrong() {
    let facts = facts();
    let text = |text: &str| Given::Text(text.into());
    let check = |cmdlet: &str, given: &[(&str, Given)]| {
        let given: Vec<(String, Given)> = given.iter().map(|(name, given)| ((*name).to_owned(), given.clone())).collect();
        problems(&facts, cmdlet, &given).len()
    };
    assert_eq!(check("New-AcceptedDomain", &[("Name", text("x"))]), 1);
    assert_eq!(check("New-SendConnector", &[]), 1);
    assert_eq!(check("New-InboundConnector", &[("Name", text("x"))]), 1);
    assert_eq!(check("New-OutboundConnector", &[("Name", text("x")), ("ConnectorType", text("Hybrid"))]), 1);
    assert_eq!(check("New-OutboundConnector", &[("Name", text("x")), ("LinkForModifiedConnector", text("x"))]), 1);
    assert_eq!(check("New-OutboundConnector", &[("Name", text("x")), ("Enabled", text("yes"))]), 1);
    assert_eq!(check("Set-MailContact", &[("Identity", text("x")), ("PrimarySmtpAddress", text("x@y"))]), 1);
    assert_eq!(check("New-OutboundConnector", &[("Name", text("x")), ("TlsSettings", text("EncryptionOnly"))]), 0);
}

#[test]
fn every_change_is_asked_for_and_no_secret_is_written() {
    for (name, document) in documents() {
        for file in exported(&document).files.iter().filter(|file| file.kind == FileKind::PowerShell) {
            let contents = file.contents();
            assert!(
                contents.contains("[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]"),
                "{name} {}",
                file.path
            );
            let script = read(&contents);
            let changes = |call: &&Call| {
                let verb = call.cmdlet.split('-').next().unwrap_or_default();
                ["New", "Set", "Remove", "Update", "Enable", "Disable", "Validate"].contains(&verb)
            };
            for call in script.calls.iter().filter(changes) {
                // The cmdlet's own question is off because ShouldProcess has asked.
                assert!(
                    call.parameters.iter().any(|(parameter, _)| parameter == "Confirm"),
                    "{name} {}: {}",
                    file.path,
                    call.cmdlet
                );
            }
            for word in ["Password", "SecureString", "Credential", "AppSecret"] {
                let used = script.calls.iter().flat_map(|call| &call.parameters).any(|(parameter, _)| parameter.contains(word));
                assert!(!used, "{name} {}: {word}", file.path);
            }
        }
    }
}

#[test]
fn the_order_follows_what_refers_to_what() {
    let bundle = exported(&support::hostile());
    let script = read(&bundle.file("exchange-online/contoso/10-apply.ps1").expect("a script").contents());
    let order: Vec<&str> = script
        .tables
        .iter()
        .map(|(_, function, _)| function.as_str())
        .filter(|function| function.starts_with("Set-Design"))
        .collect();
    let first = |function: &str| {
        order.iter().position(|called| *called == function).unwrap_or_else(|| panic!("{function} is not called"))
    };
    let last = |function: &str| {
        order.iter().rposition(|called| *called == function).unwrap_or_else(|| panic!("{function} is not called"))
    };
    let steps = [
        "Set-DesignAcceptedDomain",
        "Set-DesignOrganization",
        "Set-DesignOutboundConnector",
        "Set-DesignInboundConnector",
        "Set-DesignMailContact",
        "Set-DesignMailUser",
        "Set-DesignDistributionGroup",
        "Set-DesignMembers",
        "Set-DesignMailbox",
        "Set-DesignTransportRule",
    ];
    for pair in steps.windows(2) {
        assert!(last(pair[0]) < first(pair[1]), "{} before {}", pair[0], pair[1]);
    }
    let priorities: Vec<usize> = (0..order.iter().filter(|function| **function == "Set-DesignTransportRule").count()).collect();
    assert_eq!(priorities.len(), 4);
}
