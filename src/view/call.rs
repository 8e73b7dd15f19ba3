//! Call to action and further reading: the host's button or booking link, and the host's links.

use yew::prelude::*;

use super::text::paragraph;
use crate::content::verdicts::{CALL, CALL_SETTLED};
use crate::decision::Status;
use crate::state::Model;

/// The last lines of the widget, always shown. Uses the article's words until the answer is settled.
pub fn call(model: &Model) -> Html {
    let decision = model.decision();
    let introduction = match decision.status {
        Status::Settled => CALL_SETTLED,
        Status::Open | Status::Leaning => CALL,
    };
    let booking = model.host_context().booking_link(
        &model.shared_case(),
        model.lineup().selected_index(),
        decision,
    );
    html! {
        <div class="call">
            <slot name="cta">
                if let Some(href) = booking {
                    { paragraph(introduction) }
                    <a part="cta" {href} rel="noopener">{ "Book a call about this case" }</a>
                }
            </slot>
            <slot name="reading" />
        </div>
    }
}
