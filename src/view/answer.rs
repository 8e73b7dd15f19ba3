//! The answer: headline, what it could still become, the next question, the map, why, and what would change it.

use yew::prelude::*;
use yew::virtual_dom::AttributeOrProperty::Static as Is;

use super::glyph::glyph;
use super::parts::{Button, button, element, fixed, group, nothing, text, value, words};
use super::wording::{headline, questions_left, status_line};
use super::{changes, map, reasons};
use crate::content::traits::trait_words;
use crate::content::verdicts::{STANDING_ADVICE, contradiction_sentence, lead, verdict_words};
use crate::decision::changes::ChangeSet;
use crate::decision::contradictions::Contradiction;
use crate::decision::rules::{operational_risk, throughput_sensitivity};
use crate::decision::traits::TraitSet;
use crate::decision::{Decision, Status};
use crate::state::{Action, Model};

/// The answer as it stands.
pub fn answer(model: &Model, act: &Callback<Action>) -> Html {
    let decision = model.decision();
    let body = vec![
        text("p", "lead", lead_sentence(decision)),
        could_become(decision),
        next_question(decision, act),
        contradictions(decision, act),
        map::map(model),
        reasons::reasons(decision),
        changes::changes(model, act),
    ];
    let children = vec![head(model, act), group("div", "body", body)];
    fixed(
        "section",
        &[("class", Is("answer")), ("part", Is("answer")), ("aria-labelledby", Is("verdict"))],
        children,
    )
}

/// The headline, which stays in view on a narrow page while questions are answered.
fn head(model: &Model, act: &Callback<Action>) -> Html {
    let decision = model.decision();
    let verdict = decision.verdict();
    let jump = decision.next_question.map_or_else(nothing, |which| {
        let label = Button { look: "jump", ..Button::new("", "Next question") };
        button(label, act, Action::QuestionAsked(which))
    });
    let id = verdict.map_or("", |verdict| verdict.id());
    let headline = element(
        "h2",
        &["id", "part", "data-verdict", "data-status"],
        [value("verdict"), value("verdict"), value(id), value(decision.status.id())],
        vec![words(headline(decision))],
    );
    let lines = vec![status(model), headline];
    let glyph = glyph(verdict, decision.status == Status::Leaning);
    group("div", "head", vec![glyph, group("div", "headline", lines), jump])
}

fn status(model: &Model) -> Html {
    let line = words(status_line(model.decision()));
    let children = match model.workload().name.as_str() {
        "" => vec![line],
        name => vec![text("bdi", "name", name.to_owned()), words(": "), line],
    };
    group("p", "status", children)
}

fn lead_sentence(decision: &Decision) -> &'static str {
    let yes = decision.answers.yes();
    decision.rule().map_or(STANDING_ADVICE, |rule| {
        lead(rule, operational_risk(yes), throughput_sensitivity(yes))
    })
}

/// What a leaning answer could still become.
fn could_become(decision: &Decision) -> Html {
    if decision.status != Status::Leaning {
        return nothing();
    }
    let mut verdicts = Vec::new();
    for verdict in decision.could_become().iter() {
        let name = words(verdict_words(verdict).name);
        verdicts.push(group("li", "", vec![glyph(Some(verdict), false), name]));
    }
    let title = text("p", "", "Could still become");
    group("div", "could", vec![title, group("ul", "", verdicts)])
}

/// The question that decides most.
fn next_question(decision: &Decision, act: &Callback<Action>) -> Html {
    let Some(which) = decision.next_question else {
        return nothing();
    };
    let begin = if decision.status == Status::Open { "Begin with: " } else { "Ask next: " };
    let sentence = vec![
        words(begin),
        text("b", "", trait_words(which).label),
        words("? "),
        words(questions_left(decision)),
    ];
    let label = Button { look: "primary", ..Button::new("", "Go to this question") };
    group(
        "div",
        "ask",
        vec![group("p", "", sentence), button(label, act, Action::QuestionAsked(which))],
    )
}

/// Says that the answers describe two workloads, and offers to look at either.
fn contradictions(decision: &Decision, act: &Callback<Action>) -> Html {
    if decision.contradictions.is_empty() {
        return nothing();
    }
    let yes = decision.answers.yes();
    let look = |label: &'static str, without: TraitSet| {
        let changes = ChangeSet::flipping(yes, without);
        let label = Button { id: part_id(changes).into(), ..Button::new("", label) };
        button(label, act, Action::ChangesTried(changes))
    };
    let parts = vec![
        look("The high-throughput part", yes.intersection(TraitSet::WRONG_KIND)),
        look(small_part(&decision.contradictions), TraitSet::LOAD),
    ];
    let mut children = vec![text("h3", "", "Two workloads in one?")];
    for &contradiction in &decision.contradictions {
        children.push(text("p", "", contradiction_sentence(contradiction)));
    }
    children.push(text("p", "", "Split the case, and answer for one part at a time:"));
    children.push(group("div", "buttons", parts));
    group("div", "notice", children)
}

/// The id of the button that looks at one part of the case, which `changes` makes of it.
#[must_use]
pub fn part_id(changes: ChangeSet) -> String {
    changes::named_by_traits("part", changes)
}

fn small_part(contradictions: &[Contradiction]) -> &'static str {
    match contradictions {
        [Contradiction::ThroughputExploratory] => "The exploratory part",
        [Contradiction::ThroughputAutomation] => "The automation part",
        _ => "The exploratory, automated part",
    }
}
