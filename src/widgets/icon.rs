//! Icons: one set, one stroke, drawn from the sprite in `public/icons.svg`.

use leptos::prelude::*;

macro_rules! icons {
    ($($name:ident = $id:literal,)*) => {
        /// An icon of the sprite.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Icon { $(#[doc = concat!("Stands for: ", $id, ".")] $name,)* }

        impl Icon {
            /// Every icon.
            #[cfg(test)]
            const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The reference into the sprite.
            const fn href(self) -> &'static str {
                match self { $(Self::$name => concat!("#i-", $id),)* }
            }
        }
    };
}

icons! {
    Mail = "mail", Globe = "globe", Cloud = "cloud", Building = "building", Server = "server", Filter = "filter", Partner = "partner",
    MailboxHost = "mailbox-host", Gateway = "gateway", WayOut = "way-out", Rules = "rules", Storage = "storage", Store = "store",
    Shield = "shield", Undo = "undo", Redo = "redo", Open = "open", Save = "save", Download = "download",
    Export = "export", Lessons = "lessons", Language = "language", Theme = "theme", Play = "play", Pause = "pause", Start = "start",
    End = "end", Back = "back", Step = "step", ChevronDown = "chevron-down",
    Dismiss = "dismiss", Delivered = "delivered", Refused = "refused", Held = "held", Loops = "loops", Undetermined = "undetermined",
    Discarded = "discarded", Leaves = "leaves", Returned = "returned", Error = "error", Warning = "warning",
    Info = "info", Help = "help", Certificate = "certificate", Connector = "connector", Domain = "domain", Dns = "dns",
    Recipient = "recipient", Assumption = "assumption", Messages = "messages", List = "list", Copy = "copy", Add = "add",
    Minus = "minus", Delete = "delete", Edit = "edit", Fit = "fit", Person = "person", Send = "send",
    Lightbulb = "lightbulb", Map = "map", ArrowRight = "arrow-right", Route = "route",
    Findings = "findings", Present = "present", Print = "print", Eye = "eye", Target = "target", Gallery = "gallery", Blank = "blank", Legend = "legend", Systems = "systems", Up = "up", Down = "down", Trophy = "trophy",
    Circle = "circle", CheckCircle = "check-circle", Book = "book",
}

/// The drawing of `icon`, 20 px; the word beside it, or the control's name, says what it means.
pub fn icon(icon: Icon) -> AnyView {
    drawing(icon, "icon")
}

/// The same in 16 px.
pub fn small_icon(icon: Icon) -> AnyView {
    drawing(icon, "icon small")
}

fn drawing(icon: Icon, class: &'static str) -> AnyView {
    view! { <svg class=class aria-hidden="true" focusable="false"><use_ href=icon.href() /></svg> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::Icon;

    #[test]
    fn every_icon_is_in_the_sprite() {
        let sprite = include_str!("../../public/icons.svg");
        for icon in Icon::ALL {
            let id = icon.href().trim_start_matches('#');
            assert!(sprite.contains(&format!("<symbol id=\"{id}\"")), "{id}");
        }
    }
}
