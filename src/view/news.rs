//! News: the notice about an opened link or file, and the offer to undo the last step.
//!
//! Shown at the top, or in the share section for a file that was opened there. The offer is drawn by the deferred part;
//! until that is loaded, a shorter one stands in its place.

use yew::prelude::*;

use super::button::Button;
use super::text::{item, paragraph};
use crate::decision::decimal::digits;
use crate::phrases::{migration_sentence, quoted};
use crate::state::notice::{Notice, Source};
use crate::state::{Action, Model, UndoOffer};

/// The notice and the undo offer, if any.
pub fn news(model: &Model, on_action: &Callback<Action>) -> Html {
    html! { <>{ notice(model, on_action) }{ undo_offer(model, on_action) }</> }
}

/// The notice, if any.
pub fn notice(model: &Model, on_action: &Callback<Action>) -> Html {
    let Some(notice) = model.notice() else {
        return Html::default();
    };
    let close = Button::new("close-notice", "Close", on_action, Action::NoticeClosed);
    html! {
        <div class="notice" part="notice" role="alert" tabindex="-1">
            { paragraph(headline(notice)) }
            <ul>
                for error in &notice.errors {
                    { item(["At ", &error.text(), "."].concat()) }
                }
                for migrated in &notice.migrated {
                    { item(migration_sentence(migrated)) }
                }
            </ul>
            { close.named("Close this message").html() }
        </div>
    }
}

const fn headline(notice: &Notice) -> &'static str {
    match (notice.source, notice.refused) {
        _ if notice.errors.is_empty() && notice.refused => {
            "The file was not read: a part of this page could not be loaded. Your case is as it was. Try again in “Take it with you”."
        }
        _ if notice.errors.is_empty() => {
            "This was decided by earlier criteria. It is shown by those of today:"
        }
        (Source::Link, true) => "The link was not understood, so your case is as it was:",
        (Source::Link, false) => {
            "Not all of the link was understood. What was is here; the rest is left out or unanswered:"
        }
        (Source::File, false) => {
            "Not all of the file was understood. What was is here; the rest is left out or unanswered:"
        }
        (Source::File, true) => "The file was not understood, so your case is as it was:",
    }
}

/// The last step, and the button that undoes it, if that is offered at the top.
pub fn undo_offer(model: &Model, on_action: &Callback<Action>) -> Html {
    let step = match model.undo_offer() {
        None | Some(UndoOffer::Tried { .. }) => return Html::default(),
        Some(UndoOffer::Removed(name)) => [&named(name.as_str()), " is removed."].concat(),
        Some(UndoOffer::Cleared(name)) => [&named(name.as_str()), " is cleared."].concat(),
        Some(UndoOffer::StartedOver) => "Everything is cleared.".to_owned(),
        Some(UndoOffer::Split) => "The workload is split in two.".to_owned(),
        Some(UndoOffer::SetBeside { added, left_out }) => set_beside(*added, *left_out),
        Some(UndoOffer::Opened(source)) => {
            let what = match source {
                Source::Link => "link",
                Source::File => "file",
            };
            match model.lineup().count() {
                1 => ["The ", what, " is open."].concat(),
                count => {
                    ["The ", what, " is open: ", &digits(count as u64), " workloads."].concat()
                }
            }
        }
    };
    let beside = model.can_set_beside().then(|| {
        Button::new("set-beside", "Set it beside what was here", on_action, Action::OpenedSetBeside)
    });
    let back = match model.undo_offer() {
        Some(UndoOffer::Opened(_)) => "Back to what was here",
        Some(UndoOffer::SetBeside { .. }) => "Take it away again",
        _ => "Bring it back",
    };
    html! {
        <div class="offer">
            { paragraph(step) }
            <div class="buttons">
                if let Some(beside) = beside {
                    { beside.html() }
                }
                { Button::new("step-back", back, on_action, Action::UndoOfferAccepted).html() }
            </div>
        </div>
    }
}

/// The button that undoes the last step, whatever that was.
pub fn brief_undo_offer(on_action: &Callback<Action>) -> Html {
    html! {
        <div class="offer">
            { paragraph("Your last step can be undone.") }
            { Button::new("step-back", "Undo it", on_action, Action::UndoOfferAccepted).html() }
        </div>
    }
}

fn set_beside(added: usize, left_out: usize) -> String {
    let mut text = match added {
        1 => "The other workload stands beside yours.".to_owned(),
        _ => [&digits(added as u64), " workloads stand beside yours."].concat(),
    };
    if left_out > 0 {
        let left_out = digits(left_out as u64);
        text.push_str(&[" No room was left for ", &left_out, ": a case has at most 12."].concat());
    }
    text
}

fn named(name: &str) -> String {
    if name.is_empty() { "The workload".to_owned() } else { quoted(name) }
}
