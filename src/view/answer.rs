//! The answer: headline, what is still possible, what to do next, the map, why, and what would change it.
//!
//! Down to the map every part keeps its room, so that nothing moves while questions are answered. Beside the questions
//! these parts stay in view.

use yew::prelude::*;
use yew::virtual_dom::AttributeOrProperty::Static as Is;

use super::glyph::glyph;
use super::nodes::{Nodes, value};
use super::parts::Button;
use super::{changes, map, reasons};
use crate::case::name::Name;
use crate::case::vector;
use crate::content::traits::trait_words;
use crate::content::verdicts::{contradictions_sentence, verdict_words};
use crate::decision::contradictions::Contradiction;
use crate::decision::traits::Trait;
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
pub fn answer(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    let decision = model.decision();
    let attributes = &[("class", Is("answer")), ("aria-labelledby", Is("verdict"))];
    to.fixed("section", attributes, |to| {
        to.fixed("div", &[("class", Is("panel")), ("part", Is("answer"))], |to| {
            head(to, model, act);
            to.group("div", "body", |to| {
                to.roomy("p", "lead", LONGEST_LEAD, |to| to.words(lead_sentence(decision)));
                possible(to, decision);
                next_step(to, model, act);
                map::map(to, model, act);
            });
        });
        // Reasons are as many as they are: they come anew instead of moving about.
        let answers = vector::write(decision.answers);
        to.anew("div", answers, &[("class", Is("details"))], |to| {
            reasons::reasons(to, decision);
            changes::changes(to, model, act);
        });
    });
}

/// The headline, which stays in view on a narrow page while questions are answered.
fn head(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    let decision = model.decision();
    let verdict = decision.verdict();
    to.group("div", "head", |to| {
        glyph(to, verdict, decision.status == Status::Leaning);
        to.group("div", "headline", |to| {
            status(to, model);
            to.element(
                "h2",
                &["id", "part", "data-verdict", "data-status", "data-room"],
                [
                    value("verdict"),
                    value("verdict"),
                    value(verdict.map_or("", |verdict| verdict.id())),
                    value(decision.status.id()),
                    value(LONGEST_HEADLINE),
                ],
                |to| to.words(headline(decision)),
            );
        });
        let (label, action) = match decision.next_question {
            Some(which) => ("Next question", Action::QuestionAsked(which)),
            None => ("First moves", Action::MovesAsked),
        };
        let (id, name) = (String::new(), String::new());
        to.special_button(Button { look: "jump", id, label, name }, act, action);
    });
}

/// The workload's name, where it has one or several are to be told apart, and how firm its answer is.
fn status(to: &mut Nodes, model: &Model) {
    let line = status_line(model.decision());
    let (name, lineup) = (&model.workload().name, model.lineup());
    to.list(|to| {
        if !name.as_str().is_empty() || lineup.count() > 1 {
            to.group("p", "name", |to| to.text("bdi", "", label(name, lineup.place())));
        }
        to.roomy("p", "status", LONGEST_STATUS, |to| to.words(line));
    });
}

/// The verdicts that the answers still leave possible; the others are crossed out, for the eye.
fn possible(to: &mut Nodes, decision: &Decision) {
    to.group("div", "possible", |to| {
        to.text("p", "", "Still possible");
        to.group("ul", "", |to| {
            for verdict in Verdict::ALL {
                let is_possible = decision.possible.contains(verdict);
                let hidden = if is_possible { None } else { value("true") };
                to.element("li", &["aria-hidden"], [hidden], |to| {
                    glyph(to, Some(verdict), false);
                    to.words(verdict_words(verdict).name);
                });
            }
        });
    });
}

/// What to do next: answer the question that decides most, split what contradicts itself, or begin with the moves.
fn next_step(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    let decision = model.decision();
    let contradictions = decision.contradictions.as_slice();
    let (next, sentence) = match (decision.next_question, contradictions) {
        (Some(which), _) => (Next::Ask(which), which.id()),
        (None, []) => (Next::Begin, ""),
        (None, _) => (Next::Split, contradictions_sentence(contradictions)),
    };
    to.group("div", "ask", |to| {
        to.roomy("p", "", LONGEST_ASK, |to| {
            to.anew("span", sentence.to_owned(), &[], |to| match next {
                Next::Ask(which) => {
                    let is_open = decision.status == Status::Open;
                    to.words(if is_open { "Begin with: " } else { "Ask next: " });
                    to.text("b", "", trait_words(which).label);
                    to.words("? ");
                    to.words(questions_left(decision));
                }
                Next::Begin => to.words("Nothing is left to ask: no open answer can change this."),
                Next::Split => {
                    to.text("b", "", "Two workloads in one?");
                    to.words(" ");
                    to.words(sentence);
                }
            });
        });
        match next {
            Next::Ask(which) => {
                to.special_button(
                    primary("Go to this question"),
                    act,
                    Action::QuestionAsked(which),
                );
            }
            Next::Begin => {
                to.special_button(primary("See the first moves"), act, Action::MovesAsked)
            }
            Next::Split => splitting(to, model, act),
        }
    });
}

/// What there is to do next.
#[derive(Clone, Copy)]
enum Next {
    Ask(Trait),
    Split,
    Begin,
}

/// The button for the next step.
fn primary(label: &'static str) -> Button {
    Button { look: "primary", id: String::new(), label, name: String::new() }
}

/// The button that splits what contradicts itself; its name tells what becomes of it.
fn splitting(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    if !model.can_split() {
        return to.text("p", "", "To split it, remove one of the twelve workloads first.");
    }
    let names = part_names(model);
    let [loaded, other] = [&names[0], &names[1]].map(|name| quoted(name.as_str()));
    let (id, label) = ("split".to_owned(), "Split into two");
    let name = ["Split into two: ", &loaded, " and ", &other].concat();
    to.special_button(Button { look: "primary", id, label, name }, act, Action::CaseSplit(names));
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
