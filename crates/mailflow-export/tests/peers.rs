//! The programs that the files are for read them without complaint.

mod support;

use std::{fs, path::Path, process::Command};

use mailflow_export::FileKind;
use support::{documents, exported, has, unpack};

fn run(program: &str, arguments: &[&str]) -> (bool, String) {
    let output = Command::new(program).args(arguments).output().expect("the program was there a moment ago");
    let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    (output.status.success(), text)
}

#[test]
fn bind_reads_every_zone() {
    if !has("named-checkzone", &["-v"]) {
        return;
    }
    for (name, document) in documents() {
        let bundle = exported(&document);
        let folder = unpack(&bundle, &format!("zones-{name}"));
        for file in bundle.files.iter().filter(|file| file.kind == FileKind::Zone) {
            let zone = file.path.strip_prefix("dns/").and_then(|path| path.strip_suffix(".zone")).expect("the path of a zone");
            let path = folder.join(&file.path);
            // Names outside the zone are not asked for: a test has no network.
            let (is_clean, text) = run("named-checkzone", &["-i", "local", "-k", "fail", zone, &path.to_string_lossy()]);
            assert!(is_clean && text.trim_end().ends_with("OK"), "{name} {zone}: {text}");
        }
    }
}

#[test]
fn postfix_reads_every_main_cf() {
    if !has("postconf", &["mail_version"]) {
        return;
    }
    for (name, document) in documents() {
        let bundle = exported(&document);
        let folder = unpack(&bundle, &format!("postfix-{name}"));
        for file in bundle.files.iter().filter(|file| file.kind == FileKind::PostfixMain) {
            let directory = folder.join(&file.path).parent().expect("a folder").to_path_buf();
            fs::write(directory.join("master.cf"), "").expect("a new file");
            let (is_clean, text) = run("postconf", &["-c", &directory.to_string_lossy(), "-n"]);
            assert!(is_clean && !text.contains("warning:") && !text.contains("fatal:"), "{name}: {text}");
            // What postconf read is what was written: no value broke out of its line.
            let read = text.lines().filter_map(|line| line.split_once(" =")).map(|(parameter, _)| parameter);
            let read: Vec<&str> = read.filter(|parameter| *parameter != "config_directory").collect();
            let mut written: Vec<&str> = file
                .lines
                .iter()
                .filter(|line| !line.text.starts_with(['#', ' ']))
                .filter_map(|line| line.text.split_once(" ="))
                .map(|(parameter, _)| parameter)
                .collect();
            written.sort_unstable();
            assert_eq!(read, written, "{name}");
        }
    }
}

#[test]
fn postfix_builds_every_table_and_finds_every_entry() {
    if !has("postmap", &["-q", "x", "inline:{x=y}"]) {
        return;
    }
    for (name, document) in documents() {
        let bundle = exported(&document);
        let folder = unpack(&bundle, &format!("tables-{name}"));
        for file in bundle.files.iter().filter(|file| file.kind == FileKind::PostfixMap) {
            let path = folder.join(&file.path).to_string_lossy().into_owned();
            let entries: Vec<(&str, &str)> = file
                .lines
                .iter()
                .filter(|line| !line.text.starts_with('#'))
                .filter_map(|line| line.text.split_once(' '))
                .collect();
            let table = if file.path.ends_with("_clients") { format!("cidr:{path}") } else { format!("hash:{path}") };
            if table.starts_with("hash:") {
                let (is_clean, text) = run("postmap", &[&table]);
                assert!(is_clean && text.is_empty(), "{name} {}: {text}", file.path);
            }
            for (key, value) in entries {
                let key = key.split('/').next().filter(|_| table.starts_with("cidr:")).unwrap_or(key);
                let (_, found) = run("postmap", &["-q", key, &table]);
                assert_eq!(found.trim_end(), value, "{name} {} {key}", file.path);
            }
        }
    }
}

#[test]
fn dovecot_reads_every_configuration_of_its_version() {
    if !has("dovecot", &["--version"]) {
        return;
    }
    let (_, version) = run("dovecot", &["--version"]);
    let file_name = if version.starts_with("2.3") { "dovecot.conf" } else { "dovecot-2.4.conf" };
    for (name, document) in documents() {
        let bundle = exported(&document);
        let folder = unpack(&bundle, &format!("dovecot-{name}"));
        for file in bundle.files.iter().filter(|file| file.path.ends_with(&format!("/{file_name}"))) {
            let path = folder.join(&file.path);
            // The files that a person installs are not there in a test.
            let text = fs::read_to_string(&path).expect("it was written").replace("= </etc/ssl", "= /etc/ssl");
            fs::write(&path, text).expect("a file");
            let (is_clean, text) = run("doveconf", &["-n", "-c", &path.to_string_lossy()]);
            assert!(is_clean && !text.contains("Warning") && !text.contains("Error"), "{name}: {text}");
        }
    }
}

#[test]
fn the_shell_reads_every_script() {
    for (name, document) in documents() {
        let bundle = exported(&document);
        let folder = unpack(&bundle, &format!("shell-{name}"));
        for file in bundle.files.iter().filter(|file| file.kind == FileKind::Shell) {
            let (is_clean, text) = run("sh", &["-n", &folder.join(&file.path).to_string_lossy()]);
            assert!(is_clean, "{name}: {text}");
        }
    }
}

#[test]
fn the_installer_asks_saves_installs_and_restores() {
    let bundle = exported(&support::example());
    let folder = unpack(&bundle, "installer");
    let target = folder.join("etc");
    let tools = folder.join("bin");
    for new in [&target, &tools] {
        fs::create_dir_all(new).expect("a new folder");
    }
    fs::write(target.join("main.cf"), "before\n").expect("a file");
    // Stand-ins that only note what they are asked: the test is about the script.
    for (tool, body) in
        [("postconf", "echo hash"), ("postmap", "echo built > \"${1#hash:}.db\""), ("postfix", "[ \"$1\" != status ]")]
    {
        let path = tools.join(tool);
        fs::write(&path, format!("#!/bin/sh\n{body}\n")).expect("a file");
        make_executable(&path);
    }
    let script = folder.join("internal-server/postfix/apply.sh");
    let text = fs::read_to_string(&script)
        .expect("it was written")
        .replace("directory=/etc/postfix", &format!("directory={}", target.display()));
    fs::write(&script, text).expect("a file");
    let path = format!("{}:{}", tools.display(), std::env::var("PATH").unwrap_or_default());
    let install = |arguments: &[&str], answer: &str| {
        let command = format!("printf '{answer}\\n' | sh '{}' {}", script.display(), arguments.join(" "));
        let output = Command::new("sh").args(["-c", &command]).env("PATH", &path).output().expect("a shell");
        (output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned())
    };
    let current = || fs::read_to_string(target.join("main.cf")).expect("it is never away");

    let (is_fine, shown) = install(&["--dry-run"], "");
    assert!(is_fine && shown.contains("-before") && shown.contains("+relay_domains = example.com"), "{shown}");
    assert_eq!(current(), "before\n");
    let (is_fine, _) = install(&[], "n");
    assert!(!is_fine);
    assert_eq!(current(), "before\n");

    let (is_fine, shown) = install(&[], "y");
    assert!(is_fine, "{shown}");
    assert_eq!(current(), bundle.file("internal-server/postfix/main.cf").expect("a file").contents());
    assert!(target.join("transport.db").exists());

    let saved = shown.lines().find_map(|line| line.split_once("The previous files are in ")).expect("it says where").1;
    let (is_fine, shown) = install(&["--restore", saved], "y");
    assert!(is_fine, "{shown}");
    assert_eq!(current(), "before\n");
    assert!(!target.join("transport").exists() && !target.join("transport.db").exists());
}

#[cfg(unix)]
fn make_executable(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).expect("our own file");
}
