//! Characters that change how a text is read without being seen: control characters, and format characters such as
//! right-to-left marks, with which a line can look different from what it does ("Trojan Source", CVE-2021-42574).

/// Whether `character` is a control character, a line or paragraph separator, or a format character (Unicode `Cf`).
pub(crate) fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{61c}' | '\u{6dd}' | '\u{70f}' | '\u{180e}' | '\u{feff}' | '\u{e0001}'
            | '\u{600}'..='\u{605}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fff9}'..='\u{fffb}' | '\u{e0020}'..='\u{e007f}')
}

/// `text` for a comment: on one line, nothing invisible, at most 160 characters.
pub(crate) fn comment(text: &str) -> String {
    let mut shown = String::new();
    for (index, character) in text.chars().enumerate() {
        if index == 160 {
            shown.push('…');
            break;
        }
        push_visible(&mut shown, character);
    }
    shown
}

/// `text` with everything invisible written out, as in `\u{202e}`.
pub(crate) fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    text.chars().for_each(|character| push_visible(&mut shown, character));
    shown
}

fn push_visible(shown: &mut String, character: char) {
    if is_invisible(character) {
        shown.extend(character.escape_unicode());
    } else {
        shown.push(character);
    }
}
