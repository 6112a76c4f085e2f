//! The player's buttons, time line and speed.

use leptos::prelude::*;
use mailflow_text::{Key, key};

use crate::{
    editor::use_editor,
    player::SPEEDS,
    text::use_text,
    widgets::{Icon, IconButton, look},
};

/// The player bar.
#[component]
pub fn PlayerBar() -> impl IntoView {
    let t = use_text();
    let player = use_editor().player;
    let is_idle = Signal::derive(move || !player.has_steps());
    let button = move |label: Key, picture: Icon, keys: &'static str, run: fn(crate::player::Player)| {
        view! { <IconButton label icon=picture keys disabled=is_idle on_click=Callback::new(move |()| run(player)) /> }
    };
    let position = move || {
        if is_idle.get() {
            return String::new();
        }
        let (at, last) = (player.at() + 1, player.last() + 1);
        t.format(key::PLAYER_POSITION, &[("step", &at.to_string()), ("count", &last.to_string())])
    };
    view! {
        <div class="player" role="group" aria-label=t.of(key::REGION_PLAYER)>
            {button(key::PLAYER_START, Icon::Start, "Home", |player| player.go_to(0))}
            {button(key::PLAYER_BACK, Icon::Back, "←", crate::player::Player::back)}
            <button
                type="button"
                class=format!("button icon-only play {}", look::PLAIN)
                aria-label=move || t.get(if player.playing.get() { key::PLAYER_PAUSE } else { key::PLAYER_PLAY })
                disabled=is_idle
                on:click=move |_| player.toggle()
            >
                {move || crate::widgets::icon(if player.playing.get() { Icon::Pause } else { Icon::Play })}
            </button>
            {button(key::PLAYER_STEP, Icon::Step, "→", crate::player::Player::step)}
            {button(key::PLAYER_END, Icon::End, "End", crate::player::Player::end)}
            <input
                type="range"
                class="scrub"
                min="0"
                max=move || player.last().to_string()
                step="1"
                prop:value=move || player.at().to_string()
                disabled=is_idle
                aria-label=t.of(key::PLAYER_TIMELINE)
                aria-valuetext=position
                on:input=move |event| player.go_to(event_target_value(&event).parse().unwrap_or(usize::MAX))
            />
            <span class="position" aria-hidden="true">{move || if is_idle.get() { String::new() } else { format!("{} / {}", player.at() + 1, player.last() + 1) }}</span>
            <select
                class="select speed"
                aria-label=t.of(key::PLAYER_SPEED)
                title=t.of(key::PLAYER_SPEED)
                on:change=move |event| player.speed.set(event_target_value(&event).parse().unwrap_or(100))
            >
                {SPEEDS
                    .into_iter()
                    .map(|speed| {
                        let name = match speed {
                            50 => key::SPEED_50,
                            200 => key::SPEED_200,
                            400 => key::SPEED_400,
                            _ => key::SPEED_100,
                        };
                        view! { <option value=speed.to_string() selected=speed == 100>{t.of(name)}</option> }
                    })
                    .collect_view()}
            </select>
        </div>
    }
    .into_any()
}
