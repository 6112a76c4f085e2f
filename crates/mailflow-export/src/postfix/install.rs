//! `apply.sh`: shows the difference, asks, saves what is there, installs, builds the tables, checks, reloads.

use mailflow::model::Relay;

use super::{DIRECTORY, tables::Tables};
use crate::{File, FileKind, Options, lines::Lines};

pub(super) fn script(relay: &Relay, tables: &Tables, options: &Options) -> File {
    let mut lines = Lines::default();
    let names = |is_text: bool| {
        let names: Vec<&str> =
            tables.tables.iter().filter(|table| table.is_text == is_text).map(|table| table.file.as_str()).collect();
        names.join(" ")
    };
    lines.text("#!/bin/sh\n# Installs the Postfix configuration beside this script.");
    lines.text(USAGE);
    lines.push(&format!("directory={DIRECTORY}"));
    lines.push(&format!("map_type={}", options.map_type.as_str()));
    lines.push(&format!("maps='{}'", names(false)));
    lines.push(&format!("texts='{}'", names(true)));
    lines.text(BODY);
    lines.into_file(format!("{}/postfix/apply.sh", relay.id), FileKind::Shell)
}

const USAGE: &str = r"#
#   sh apply.sh --dry-run          show what would change, change nothing
#   sh apply.sh                    show it, ask, then install
#   sh apply.sh --restore FOLDER   put back what an earlier run saved in FOLDER
set -eu
";

const BODY: &str = r#"
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

ask() {
    printf '%s [y/N] ' "$1"
    read -r answer || answer=n
    case $answer in
        y | Y | yes) ;;
        *) echo 'Nothing was changed.'; exit 1 ;;
    esac
}

start() {
    postfix check
    if postfix status >/dev/null 2>&1; then
        postfix reload
    else
        echo 'Postfix is not running; start it with: systemctl start postfix'
    fi
}

build() {
    for name in $maps; do
        if [ -e "$directory/$name" ]; then
            postmap "$map_type:$directory/$name" || return 1
        fi
    done
}

restore() {
    for name in main.cf $maps $texts; do
        if [ -e "$1/$name" ]; then
            cp -p -- "$1/$name" "$directory/$name"
        else
            rm -f -- "$directory/$name" "$directory/$name.db" "$directory/$name.lmdb" "$directory/$name.cdb"
        fi
    done
    build
}

case ${1:-} in
    --dry-run | '' ) ;;
    --restore)
        saved=${2:?name the folder to restore from}
        if [ ! -e "$saved/main.cf" ]; then
            echo "$saved holds no saved main.cf" >&2
            exit 1
        fi
        ask "Put the files from $saved back into $directory?"
        restore "$saved"
        start
        exit 0
        ;;
    *)
        echo "unknown option $1" >&2
        exit 2
        ;;
esac

for name in main.cf $maps $texts; do
    if [ -e "$directory/$name" ]; then
        diff -u -- "$directory/$name" "$here/$name" || true
    else
        echo "new file: $directory/$name"
    fi
done
if [ -n "$maps" ] && ! postconf -m | grep -qx "$map_type"; then
    echo "This Postfix has no $map_type tables. On Debian install postfix-$map_type, or export with another table type." >&2
    [ "${1:-}" = --dry-run ] || exit 1
fi
if [ "${1:-}" = --dry-run ]; then
    exit 0
fi
ask "Install these files in $directory?"

saved=$directory/before-hopscope-$(date +%Y%m%d-%H%M%S)
mkdir -- "$saved"
for name in main.cf $maps $texts; do
    if [ -e "$directory/$name" ]; then
        cp -p -- "$directory/$name" "$saved/$name"
    fi
done
echo "The previous files are in $saved"
echo "To go back: sh apply.sh --restore $saved"

install_file() {
    cp -- "$here/$1" "$directory/$1.new" && chmod 644 "$directory/$1.new" && mv -- "$directory/$1.new" "$directory/$1"
}

# The tables first: a main.cf that names a table which is not built makes Postfix refuse mail for now.
install_all() {
    for name in $maps $texts; do
        install_file "$name" || return 1
    done
    build && install_file main.cf && postfix check
}

if ! install_all; then
    echo 'Postfix refuses the new configuration; the previous one is put back.' >&2
    restore "$saved"
    exit 1
fi
start"#;
