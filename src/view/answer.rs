//! The answer at a glance: headline, outlook, next step, first moves and KPI targets.
//!
//! It keeps its height while questions are answered, so that nothing below it moves: its lines have heights of their
//! own, and the style sheet keeps room for the most moves. It can be opened over the page, see [`super::compact`].

use yew::prelude::*;

use super::attributes::listen;
use super::glyph::glyph_of;
use super::text::paragraph;
use super::{first_moves, kpis, map, next_step};
use crate::browser::take_escape;
use crate::decision::verdict::Verdict;
use crate::decision::{Decision, Status};
use crate::phrases::{
    headline, label, lead_sentence, outlook, rest_is_moot, rule_title, status_line,
};
use crate::state::{Action, Model};

/// The answer as it stands.
pub fn answer(model: &Model, act: &Callback<Action>) -> Html {
    let decision = model.decision();
    html! {
        <section id="answer" class="answer" part="answer" aria-labelledby="verdict" popover="manual"
            tabindex={model.answer_open().then_some("-1")}>
            { head(model) }
            <p class="lead">{ lead_sentence(decision) }</p>
            { second_line(decision) }
            { next_step::next_step(model, act) }
            { first_moves::first_moves(decision) }
            { kpis::kpis(model, act) }
        </section>
    }
}

/// Escape closes the answer where it was opened over the page.
#[must_use]
pub fn closing(model: &Model, act: &Callback<Action>) -> Option<Callback<KeyboardEvent>> {
    model
        .answer_open()
        .then(|| listen(act, |event| take_escape(&event).then_some(Action::AnswerToggled(false))))
}

/// Glyph, how far the answers go, headline, and the small map.
fn head(model: &Model) -> Html {
    let decision = model.decision();
    let status = status_line(decision);
    html! {
        <div class="head">
            { glyph_of(decision) }
            <div class="headline">
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

/// The workload's name, where several are to be told apart. That of one alone stands right above.
fn name(model: &Model) -> Html {
    let lineup = model.lineup();
    if lineup.count() == 1 {
        return Html::default();
    }
    html! { <bdi>{ label(&model.workload().name, lineup.selected_index()) }</bdi> }
}

/// What a leaning answer could still become; otherwise the rule that decided, or how to begin.
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
