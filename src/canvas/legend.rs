//! The legend: what lines and shapes mean.

use leptos::prelude::*;
use mailflow_text::{Key, key};

use crate::{
    text::use_text,
    widgets::{Icon, icon, small_icon},
};

const SHAPES: &[(&str, Icon, Key)] = &[
    ("travelling", Icon::Mail, key::MAP_SHAPE_TRAVELLING),
    ("delivered", Icon::Delivered, key::MAP_SHAPE_DELIVERED),
    ("leaves", Icon::Leaves, key::OUTCOME_LEAVES),
    ("refused", Icon::Refused, key::OUTCOME_REFUSED),
    ("returned", Icon::Returned, key::OUTCOME_RETURNED),
    ("held", Icon::Held, key::MAP_SHAPE_HELD),
    ("loops", Icon::Loops, key::MAP_SHAPE_LOOP),
    ("discarded", Icon::Discarded, key::MAP_SHAPE_DISCARDED),
    ("undetermined", Icon::Undetermined, key::MAP_SHAPE_UNDETERMINED),
];

const LINES: &[(&str, Key)] =
    &[("way", key::MAP_EDGE_PLAIN), ("way rule-only", key::MAP_EDGE_RULE_ONLY), ("way disabled", key::MAP_EDGE_DISABLED)];

/// The legend, closed at first.
pub fn legend() -> AnyView {
    let t = use_text();
    view! {
        <details class="legend">
            <summary class="button small">{icon(Icon::Legend)} <span>{t.of(key::MAP_LEGEND)}</span></summary>
            <div class="legend-body">
                <h3>{t.of(key::MAP_LEGEND_LINES)}</h3>
                <ul>
                    {LINES
                        .iter()
                        .map(|(class, label)| {
                            view! {
                                <li>
                                    <svg class="legend-line" viewBox="0 0 40 12" aria-hidden="true" focusable="false">
                                        <g class=*class>
                                            <path class="way-line" d="M2 6L32 6" />
                                            <path class="way-inner" d="M2 6L32 6" />
                                            <path class="way-arrow" d="M38 6L30 2L30 10z" />
                                        </g>
                                    </svg>
                                    {t.of(*label)}
                                </li>
                            }
                        })
                        .collect_view()}
                </ul>
                <h3>{t.of(key::MAP_LEGEND_SHAPES)}</h3>
                <ul>
                    {SHAPES
                        .iter()
                        .map(|(class, shape, label)| {
                            view! { <li><span class=format!("shape outcome {class}")>{small_icon(*shape)}</span> {t.of(*label)}</li> }
                        })
                        .collect_view()}
                </ul>
            </div>
        </details>
    }
    .into_any()
}
