//! The answer: headline, what is still possible, what to do next, the map, why, and what would change it.
//!
//! Down to the map every part keeps its room, so that nothing moves while questions are answered. Beside the questions
//! these parts stay in view.

use yew::prelude::*;
use yew::virtual_dom::AttributeOrProperty::Static as Is;

use super::glyph::glyph;
use super::parts::{
    Button, anew, button, element, fixed, group, list, roomy, several, text, value, words,
};
use super::{changes, map, reasons};
use crate::case::name::Name;
use crate::case::vector;
use crate::content::traits::trait_words;
use crate::content::verdicts::{contradictions_sentence, verdict_words};
use crate::decision::contradictions::Contradiction;
use crate::decision::verdict::Verdict;
use crate::decision::{Decision, Status};
use crate::state::{Action, Model};
use crate::wording::{
    LONGEST_HEADLINE, LONGEST_LEAD, LONGEST_STATUS, derived, headline, label, lead_sentence,
    questions_left, quoted, status_line,
};

/// The longest that is said of what to do next.
const LONGEST_ASK: &str = "Two workloads in one? Sustained, critical throughput and low-throughput automation describe two workloads.";

/// The answer as it stands.
pub fn answer(model: &Model, act: &Callback<Action>) -> Html {
    let decision = model.decision();
    let body = several([
        roomy("p", "lead", LONGEST_LEAD, several([words(lead_sentence(decision))])),
        possible(decision),
        next_step(model, act),
        map::map(model, act),
    ]);
    let panel = several([head(model, act), group("div", "body", body)]);
    let details = several([reasons::reasons(decision), changes::changes(model, act)]);
    // Reasons are as many as they are: they come anew instead of moving about.
    let answers = vector::write(decision.answers);
    fixed(
        "section",
        &[("class", Is("answer")), ("aria-labelledby", Is("verdict"))],
        several([
            fixed("div", &[("class", Is("panel")), ("part", Is("answer"))], panel),
            anew("div", answers, &[("class", Is("details"))], details),
        ]),
    )
}

/// The headline, which stays in view on a narrow page while questions are answered.
fn head(model: &Model, act: &Callback<Action>) -> Html {
    let decision = model.decision();
    let verdict = decision.verdict();
    let jump = match decision.next_question {
        Some(which) => {
            let label = Button { look: "jump", ..Button::new("", "Next question") };
            button(label, act, Action::QuestionAsked(which))
        }
        None => {
            let label = Button { look: "jump", ..Button::new("", "First moves") };
            button(label, act, Action::MovesAsked)
        }
    };
    let id = verdict.map_or("", |verdict| verdict.id());
    let headline = element(
        "h2",
        &["id", "part", "data-verdict", "data-status", "data-room"],
        [
            value("verdict"),
            value("verdict"),
            value(id),
            value(decision.status.id()),
            value(LONGEST_HEADLINE),
        ],
        several([words(headline(decision))]),
    );
    let lines = several([status(model), headline]);
    let glyph = glyph(verdict, decision.status == Status::Leaning);
    group("div", "head", several([glyph, group("div", "headline", lines), jump]))
}

/// The workload's name, where it has one or several are to be told apart, and how firm its answer is.
fn status(model: &Model) -> Html {
    let line = several([words(status_line(model.decision()))]);
    let line = roomy("p", "status", LONGEST_STATUS, line);
    let (name, lineup) = (&model.workload().name, model.lineup());
    if name.as_str().is_empty() && lineup.count() == 1 {
        return line;
    }
    let name = text("bdi", "", label(name, lineup.place()));
    list(several([group("p", "name", several([name])), line]))
}

/// The verdicts that the answers still leave possible; the others are crossed out, for the eye.
fn possible(decision: &Decision) -> Html {
    let mut verdicts = Vec::new();
    for verdict in Verdict::ALL {
        let name = words(verdict_words(verdict).name);
        let inside = several([glyph(Some(verdict), false), name]);
        let hidden = if decision.possible.contains(verdict) { None } else { value("true") };
        verdicts.push(element("li", &["aria-hidden"], [hidden], inside));
    }
    let title = text("p", "", "Still possible");
    group("div", "possible", several([title, group("ul", "", verdicts)]))
}

/// What to do next: answer the question that decides most, split what contradicts itself, or begin with the moves.
fn next_step(model: &Model, act: &Callback<Action>) -> Html {
    let decision = model.decision();
    let contradictions = decision.contradictions.as_slice();
    let (key, sentence, button) = if let Some(which) = decision.next_question {
        let begin = if decision.status == Status::Open { "Begin with: " } else { "Ask next: " };
        let sentence = several([
            words(begin),
            text("b", "", trait_words(which).label),
            words("? "),
            words(questions_left(decision)),
        ]);
        let label = Button { look: "primary", ..Button::new("", "Go to this question") };
        (which.id(), sentence, button(label, act, Action::QuestionAsked(which)))
    } else if contradictions.is_empty() {
        let settled = "Nothing is left to ask: no open answer can change this.";
        let label = Button { look: "primary", ..Button::new("", "See the first moves") };
        ("", several([words(settled)]), button(label, act, Action::MovesAsked))
    } else {
        let told = contradictions_sentence(contradictions);
        let title = text("b", "", "Two workloads in one?");
        (told, several([title, words(" "), words(told)]), splitting(model, act))
    };
    let sentence = several([anew("span", key.to_owned(), &[], sentence)]);
    group("div", "ask", several([roomy("p", "", LONGEST_ASK, sentence), button]))
}

/// The button that splits what contradicts itself; its name tells what becomes of it.
fn splitting(model: &Model, act: &Callback<Action>) -> Html {
    if !model.can_split() {
        return text("p", "", "To split it, remove one of the twelve workloads first.");
    }
    let names = part_names(model);
    let [loaded, other] = [&names[0], &names[1]].map(|name| quoted(name.as_str()));
    let name = ["Split into two: ", &loaded, " and ", &other].concat().into();
    let label = Button { look: "primary", name, ..Button::new("split", "Split into two") };
    button(label, act, Action::CaseSplit(names))
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
