//! The interface: components and functions that return `Html`. Snapshots of the model in, HTML out.
//!
//! Changes nothing: user input goes to a single callback as an [`Action`]. The labels of the interface are here, the
//! words of the criteria in [`crate::content`].
//!
//! From top to bottom: news of a link or a file ([`news`]), what is said of an example ([`examples`]), the workloads
//! ([`workloads`]), the conversation view ([`conversation`]), the answer ([`answer`] with [`next_step`],
//! [`first_moves`], [`kpis`]), the questions ([`questions`]), the compact answer ([`compact`]), the sections
//! ([`section`]: [`why`], [`moves`], [`evidence`], [`targets`], [`comparison`], [`share`] with [`export`];
//! [`precedents`] in two of them, [`worth`] and [`review`] in [`targets`]), the booking link ([`call`]), and print ([`paper`] with [`numbered_table`] and
//! [`worksheet`]). What is loaded after the first screen is drawn through [`deferred`].

#![forbid(unsafe_code)]

pub mod announcement;
pub mod answer;
mod attributes;
pub mod button;
pub mod call;
pub mod changes;
pub mod colleague;
pub mod compact;
pub mod comparison;
pub mod conversation;
pub mod deferred;
pub mod evidence;
pub mod examples;
pub mod export;
pub mod first_moves;
pub mod glyph;
pub mod kpis;
pub mod map;
pub mod moves;
pub mod news;
pub mod next_step;
pub mod numbered_table;
pub mod paper;
pub mod precedents;
pub mod question;
pub mod questions;
pub mod review;
pub mod section;
pub mod share;
pub mod side_by_side;
pub mod targets;
pub mod text;
pub mod text_field;
pub mod why;
pub mod workloads;
pub mod worksheet;
pub mod worth;

use yew::prelude::*;

use self::deferred::Deferred;
use crate::state::drafts::Field;
use crate::state::lineup::Direction;
use crate::state::section::Section;
use crate::state::{Action, Focus, Model};

/// The whole widget. In the conversation view of several workloads, comparison and agenda come first; that of one
/// workload follows the questions.
pub fn widget(model: &Model, deferred: Deferred, on_action: &Callback<Action>) -> Html {
    let mut conversation = [Html::default(), Html::default()];
    if model.host_context().conversation {
        let [first, last] = &mut conversation;
        let place = if model.lineup().count() > 1 { first } else { last };
        *place = deferred.conversation(model, on_action);
    }
    let [first, last] = conversation;
    html! {
        <>
            if !model.is_news_in_share() || deferred.entry_points().is_none() {
                { news::notice(model, on_action) }
                { deferred.undo_offer(model, on_action) }
            }
            { deferred.example_banner(model, on_action) }
            { deferred.review_banner(model, on_action) }
            { workloads::workloads(model, on_action) }
            { first }
            <div class="case" onkeydown={answer::close_on_escape(model, on_action)}>
                <div class="answer-place">{ answer::answer(model, deferred, on_action) }</div>
                { questions::questions(model, on_action) }
                { compact::compact(model, on_action) }
            </div>
            { last }
            <div class="sections">
                for section in Section::ALL {
                    { section::section(section, model, deferred, on_action) }
                }
            </div>
            { call::call(model) }
            { deferred.paper(model, on_action) }
        </>
    }
}

/// The CSS selector of `focus`.
#[must_use]
pub fn selector(focus: Focus) -> String {
    let fixed = match focus {
        Focus::Question(which) => return ["[name=", which.id(), "]:checked"].concat(),
        Focus::Evidence(which) => return ["[name=", which.id(), "-basis]:checked"].concat(),
        Focus::Section(section) => return summary_of(section.id()),
        Focus::Measured(kpi) => return ["#", kpi.id(), Field::Measured.suffix()].concat(),
        Focus::Trial(changes) => return ["#", &changes::button_id(changes)].concat(),
        Focus::Conflict => ".conflicts button",
        Focus::Notice => ".notice",
        Focus::ShowAnswer => "#show-answer",
        Focus::UndoOffer => "#step-back",
        Focus::PutAside => "#put-aside",
        Focus::StartOver => "#start-over",
        Focus::StartOverAll => "#start-over-all",
        Focus::Undo => "#undo",
        Focus::Redo => "#redo",
        Focus::Name => "#name",
        Focus::Move(Direction::Earlier) => "#earlier",
        Focus::Move(Direction::Later) => "#later",
    };
    fixed.to_owned()
}

/// The CSS selector of the summary of the section with this id.
fn summary_of(section: &str) -> String {
    ["[data-section=", section, "] > summary"].concat()
}

/// The CSS selector of the element that gets the focus when the focused element with this `id` disappears.
#[must_use]
pub fn successor(id: &str) -> Option<String> {
    match id.strip_prefix(deferred::RETRY_ID_PREFIX) {
        Some(section) => Some(summary_of(section)),
        None => id.starts_with("next-").then(|| ".next button".to_owned()),
    }
}
