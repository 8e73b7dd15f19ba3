//! The answer: headline, what it could still become, the next question, the map, why, and what would change it.

use yew::prelude::*;
use yew::virtual_dom::AttributeOrProperty::Static as Is;

use super::glyph::glyph;
use super::parts::{Button, button, element, fixed, group, nothing, several, text, value, words};
use super::{changes, map, reasons};
use crate::case::name::Name;
use crate::content::traits::trait_words;
use crate::content::verdicts::{contradiction_sentence, verdict_words};
use crate::decision::contradictions::Contradiction;
use crate::decision::{Decision, Status};
use crate::state::{Action, Model};
use crate::wording::{
    derived, headline, label, lead_sentence, questions_left, quoted, status_line,
};

/// The answer as it stands.
pub fn answer(model: &Model, act: &Callback<Action>) -> Html {
    let decision = model.decision();
    let body = several([
        text("p", "lead", lead_sentence(decision)),
        could_become(decision),
        next_question(decision, act),
        contradictions(model, act),
        map::map(model),
        reasons::reasons(decision),
        changes::changes(model, act),
    ]);
    let children = several([head(model, act), group("div", "body", body)]);
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
        several([words(headline(decision))]),
    );
    let lines = several([status(model), headline]);
    let glyph = glyph(verdict, decision.status == Status::Leaning);
    group("div", "head", several([glyph, group("div", "headline", lines), jump]))
}

fn status(model: &Model) -> Html {
    let line = words(status_line(model.decision()));
    let (name, lineup) = (&model.workload().name, model.lineup());
    let children = if name.as_str().is_empty() && lineup.count() == 1 {
        several([line])
    } else {
        several([text("bdi", "name", label(name, lineup.place())), words(": "), line])
    };
    group("p", "status", children)
}

/// What a leaning answer could still become.
fn could_become(decision: &Decision) -> Html {
    if decision.status != Status::Leaning {
        return nothing();
    }
    let mut verdicts = Vec::new();
    for verdict in decision.could_become().iter() {
        let name = words(verdict_words(verdict).name);
        verdicts.push(group("li", "", several([glyph(Some(verdict), false), name])));
    }
    let title = text("p", "", "Could still become");
    group("div", "could", several([title, group("ul", "", verdicts)]))
}

/// The question that decides most.
fn next_question(decision: &Decision, act: &Callback<Action>) -> Html {
    let Some(which) = decision.next_question else {
        return nothing();
    };
    let begin = if decision.status == Status::Open { "Begin with: " } else { "Ask next: " };
    let sentence = several([
        words(begin),
        text("b", "", trait_words(which).label),
        words("? "),
        words(questions_left(decision)),
    ]);
    let label = Button { look: "primary", ..Button::new("", "Go to this question") };
    group(
        "div",
        "ask",
        several([group("p", "", sentence), button(label, act, Action::QuestionAsked(which))]),
    )
}

/// Says that the answers describe two workloads, and offers to split it.
fn contradictions(model: &Model, act: &Callback<Action>) -> Html {
    let contradictions = &model.decision().contradictions;
    if contradictions.is_empty() {
        return nothing();
    }
    let mut children = several([text("h3", "", "Two workloads in one?")]);
    for &contradiction in contradictions {
        children.push(text("p", "", contradiction_sentence(contradiction)));
    }
    if model.can_split() {
        let names = part_names(model);
        let [loaded, other] = [&names[0], &names[1]].map(|name| quoted(name.as_str()));
        let into = ["Each then has its answers to itself: ", &loaded, " and ", &other, "."];
        children.push(text("p", "", into.concat()));
        let split = button(Button::new("split", "Split into two"), act, Action::CaseSplit(names));
        children.push(group("div", "buttons", several([split])));
    } else {
        children.push(text("p", "", "To split it, remove one of the twelve workloads first."));
    }
    group("div", "notice", children)
}

/// What the two parts of a workload are called that contradicts itself.
fn part_names(model: &Model) -> [Name; 2] {
    let label = label(&model.workload().name, model.lineup().place());
    let other = match model.decision().contradictions.as_slice() {
        [Contradiction::ThroughputExploratory] => ", exploratory part",
        [Contradiction::ThroughputAutomation] => ", automation part",
        _ => ", exploratory and automated part",
    };
    [derived(&label, ", high-throughput part"), derived(&label, other)]
}
