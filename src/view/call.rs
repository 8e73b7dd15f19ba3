//! Call to action and further reading: the host's button or booking link, and the host's links.

use yew::prelude::*;

use super::text::{paragraph, small};
use crate::case::booking::{BookingLink, Carried};
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
                if let Some(BookingLink { href, carried }) = booking {
                    { paragraph(introduction) }
                    <a part="cta" {href} rel="noopener">{ "Book a call about this case" }</a>
                    if let Some(text) = left_out(carried) {
                        { small(text) }
                    }
                }
            </slot>
            <slot name="reading" />
        </div>
    }
}

/// What did not fit into the booking link, if anything.
const fn left_out(carried: Carried) -> Option<&'static str> {
    match carried {
        Carried::Case => None,
        Carried::NamesAndAnswers => {
            Some("This link leaves out your figures and notes. With them it would be too long.")
        }
        Carried::Workload => Some(
            "This link has the name and answers of the selected workload only. With more it would be too long.",
        ),
        Carried::Answers => Some(
            "This link has the answers of the selected workload only. With more it would be too long.",
        ),
        Carried::Nothing => {
            Some("This link leaves out the link to your case, which would make it too long.")
        }
    }
}
