//! The workloads of a case, to choose between, and what can be done with the one that is looked at.

use yew::prelude::*;
use yew::virtual_dom::AttributeOrProperty::Static as Is;

use super::glyph::glyph;
use super::parts::{Button, button, chip, fixed, group, nothing, several, text, words};
use crate::decision::Status;
use crate::decision::decimal::digits;
use crate::state::assessment::Assessment;
use crate::state::lineup::Way;
use crate::state::{Action, Model, StepBack};
use crate::wording::{derived, label, quoted};

/// The workloads, and the last removal or splitting; nothing for one workload alone.
pub fn lineup(model: &Model, act: &Callback<Action>) -> Html {
    let undoing = undoing(model, act);
    if model.lineup().count() == 1 {
        return undoing;
    }
    let mut chips = Vec::new();
    for (place, assessment) in model.lineup().iter().enumerate() {
        let decision = assessment.decision();
        let leaning = decision.status == Status::Leaning;
        let mut inside = several([glyph(decision.verdict(), leaning)]);
        inside.extend(numbered(assessment, place));
        let on = (&["type", "aria-current"], place == model.lineup().place());
        chips.push(group(
            "li",
            "",
            several([chip(inside, on, act, Action::WorkloadChosen(place))]),
        ));
    }
    let body = several([group("ul", "chips", chips), tools(model, act), undoing]);
    fixed("nav", &[("part", Is("workloads")), ("aria-label", Is("Workloads"))], body)
}

/// The name behind its number, as on the map: two may have the same name.
pub fn numbered(assessment: &Assessment, place: usize) -> [Html; 2] {
    let name = &assessment.workload().name;
    let number = match name.as_str() {
        "" => nothing(),
        _ => words([&digits(place as u64 + 1), ". "].concat()),
    };
    [number, text("bdi", "", label(name, place))]
}

/// What can be done with the one that is looked at. Each button keeps its place.
fn tools(model: &Model, act: &Callback<Action>) -> Html {
    let lineup = model.lineup();
    let (mut earlier, mut later) = (nothing(), nothing());
    if lineup.place() > 0 {
        let label = Button::new("earlier", "Move earlier");
        earlier = button(label, act, Action::WorkloadMoved(Way::Earlier));
    }
    if lineup.place() + 1 < lineup.count() {
        let label = Button::new("later", "Move later");
        later = button(label, act, Action::WorkloadMoved(Way::Later));
    }
    let remove = button(Button::new("remove", "Remove"), act, Action::WorkloadRemoved);
    group("div", "buttons", several([adding(model, act), earlier, later, remove]))
}

/// Adding a workload, empty or as a copy of the one that is looked at.
pub fn adding(model: &Model, act: &Callback<Action>) -> Html {
    if model.lineup().is_full() {
        return text("p", "intro", "Twelve workloads are the most.");
    }
    let name = label(&model.workload().name, model.lineup().place());
    let copied = Action::WorkloadCopied(derived(&name, ", after"));
    let buttons = several([
        button(Button::new("add", "Add a workload"), act, Action::WorkloadAdded),
        button(Button::new("duplicate", "Copy, for before and after"), act, copied),
    ]);
    super::parts::list(buttons)
}

/// What was removed or split, to be taken back.
fn undoing(model: &Model, act: &Callback<Action>) -> Html {
    let said = match model.step_back() {
        Some(StepBack::Removed(name)) if name.as_str().is_empty() => {
            "The workload is removed.".to_owned()
        }
        Some(StepBack::Removed(name)) => [&quoted(name.as_str()), " is removed."].concat(),
        Some(StepBack::Split) => "The workload is split in two.".to_owned(),
        _ => return nothing(),
    };
    let undo = button(Button::new("step-back", "Bring it back"), act, Action::SteppedBack);
    group("div", "row trial", several([text("p", "", said), undo]))
}
