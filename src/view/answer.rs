//! The answer at a glance: headline, outlook, next step, first moves and KPI targets.
//!
//! Its height stays the same while questions are answered, so that nothing below it moves: lines have fixed heights,
//! and the style sheet reserves space for the maximum number of moves. It can be opened as a popover, see
//! [`super::compact`].

use yew::prelude::*;

use super::attributes::handler;
use super::deferred::Deferred;
use super::glyph::glyph_of;
use super::text::paragraph;
use super::{first_moves, kpis, map, next_step};
use crate::browser::consume_escape;
use crate::decision::verdict::Verdict;
use crate::decision::{Decision, Status};
use crate::phrases::{
    headline, label, lead_sentence, outlook, rest_is_moot, rule_title, status_line,
};
use crate::state::{Action, Model};

/// The answer.
pub fn answer(model: &Model, deferred: Deferred, on_action: &Callback<Action>) -> Html {
    let decision = model.decision();
    html! {
        <section id="answer" class="answer" part="answer" aria-labelledby="verdict" popover="manual"
            tabindex={model.answer_open().then_some("-1")}>
            { head(model) }
            <p class="lead">{ lead_sentence(decision) }</p>
            { second_line(decision) }
            { next_step::next_step(model, on_action) }
            { first_moves::first_moves(decision, deferred, on_action) }
            { kpis::kpis(model, on_action) }
        </section>
    }
}

/// Closes the answer on Escape while it is open as a popover.
#[must_use]
pub fn close_on_escape(
    model: &Model,
    on_action: &Callback<Action>,
) -> Option<Callback<KeyboardEvent>> {
    model.answer_open().then(|| {
        handler(on_action, |event| consume_escape(&event).then_some(Action::AnswerToggled(false)))
    })
}

/// Glyph, status, headline, and small map.
fn head(model: &Model) -> Html {
    let decision = model.decision();
    let status = status_line(decision);
    html! {
        <div class="head">
            { glyph_of(decision) }
            <div class="headline">
                // Keyed: with another width it begins elsewhere, and would count as moved.
                <p class="status">{ name(model) }<span key={status.clone()}>{ status }</span></p>
                <h2 id="verdict" part="verdict" data-verdict={decision.verdict().map_or("", Verdict::id)}
                    data-status={decision.status.id()}>
                    { headline(decision) }
                </h2>
            </div>
            { map::small_map(model) }
        </div>
    }
}

/// The workload's name if there are several. A single workload's name is directly above, in its field.
fn name(model: &Model) -> Html {
    let lineup = model.lineup();
    if lineup.count() == 1 {
        return Html::default();
    }
    html! { <bdi>{ label(&model.workload().name, lineup.selected_index()) }</bdi> }
}

/// The outlook of a leaning answer, the deciding rule of a settled one, or how to begin.
fn second_line(decision: &Decision) -> Html {
    let rest = match decision.status {
        Status::Open => {
            "Answer what you know about one workload; “not sure” is a good answer.".to_owned()
        }
        Status::Leaning => String::new(),
        Status::Settled => [&rule_title(decision), " ", &rest_is_moot(decision)].concat(),
    };
    html! {
        <div class="second">
            <p part="outlook">{ outlook(decision) }</p>
            if !rest.is_empty() {
                { paragraph(rest) }
            }
        </div>
    }
}
