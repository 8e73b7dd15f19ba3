//! The workloads of a case, to choose between, and what can be done with the one that is looked at.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::AttributeOrProperty::Static as Is;

use super::glyph::glyph;
use super::kept::Shown;
use super::nodes::Nodes;
use crate::decision::decimal::digits;
use crate::decision::{Decision, Status};
use crate::state::assessment::Assessment;
use crate::state::lineup::Way;
use crate::state::{Action, Model, StepBack};
use crate::wording::{derived, label, quoted, status_line, verdict_name};

/// The workloads, and the last removal or splitting; nothing for one workload alone.
pub fn lineup(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    if model.lineup().count() == 1 {
        return undoing(to, model, act);
    }
    let attributes = &[("part", Is("workloads")), ("aria-label", Is("Workloads"))];
    to.fixed("nav", attributes, |to| {
        to.group("ul", "chips", |to| {
            for placed in Placed::all(model, act) {
                to.kept(Shown::Chip(placed));
            }
        });
        tools(to, model, act);
        undoing(to, model, act);
    });
}

/// One of several workloads, where it stands, and what choosing it is sent to.
#[derive(Clone, PartialEq)]
pub struct Placed {
    assessment: Rc<Assessment>,
    /// From 0.
    pub place: usize,
    /// Whether it is the one that is looked at.
    pub looked_at: bool,
    /// What hears that it is chosen.
    pub act: Callback<Action>,
}

impl Placed {
    /// All workloads.
    pub fn all(model: &Model, act: &Callback<Action>) -> impl Iterator<Item = Self> {
        let lineup = model.lineup();
        lineup.shared().enumerate().map(move |(place, assessment)| Self {
            assessment: Rc::clone(assessment),
            place,
            looked_at: place == lineup.place(),
            act: act.clone(),
        })
    }

    /// What follows from its answers.
    #[must_use]
    pub fn decision(&self) -> &Decision {
        self.assessment.decision()
    }

    /// Its name, or what stands for it.
    #[must_use]
    pub fn label(&self) -> String {
        label(&self.assessment.workload().name, self.place)
    }

    /// The button that chooses it.
    pub fn chip(&self, to: &mut Nodes) {
        to.group("li", "", |to| {
            let state = (&["type", "aria-current"], self.looked_at);
            to.chip(state, &self.act, Action::WorkloadChosen(self.place), |to| {
                self.glyph(to);
                numbered(to, &self.assessment, self.place);
            });
        });
    }

    /// Its column's head in a table.
    pub fn column_head(&self, to: &mut Nodes) {
        to.fixed("th", &[("scope", Is("col"))], |to| to.text("bdi", "", self.label()));
    }

    /// Its verdict in a table.
    pub fn verdict_cell(&self, to: &mut Nodes) {
        to.group("td", "", |to| {
            self.glyph(to);
            to.text("b", "", verdict_name(self.decision()));
            to.text("small", "", status_line(self.decision()));
        });
    }

    fn glyph(&self, to: &mut Nodes) {
        let decision = self.decision();
        glyph(to, decision.verdict(), decision.status == Status::Leaning);
    }
}

/// The name behind its number, as on the map: two may have the same name.
pub fn numbered(to: &mut Nodes, assessment: &Assessment, place: usize) {
    let name = &assessment.workload().name;
    match name.as_str() {
        "" => to.nothing(),
        _ => to.words([&digits(place as u64 + 1), ". "].concat()),
    }
    to.text("bdi", "", label(name, place));
}

/// What can be done with the one that is looked at. Each button keeps its place.
fn tools(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    let lineup = model.lineup();
    let (is_first, is_last) = (lineup.place() == 0, lineup.place() + 1 == lineup.count());
    to.group("div", "buttons", |to| {
        adding(to, model, act);
        to.button_if(
            !is_first,
            "earlier",
            "Move earlier",
            act,
            Action::WorkloadMoved(Way::Earlier),
        );
        to.button_if(!is_last, "later", "Move later", act, Action::WorkloadMoved(Way::Later));
        to.button("remove", "Remove", act, Action::WorkloadRemoved);
    });
}

/// Adding a workload, empty or as a copy of the one that is looked at.
pub fn adding(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    if model.lineup().is_full() {
        return to.text("p", "intro", "Twelve workloads are the most.");
    }
    let name = label(&model.workload().name, model.lineup().place());
    let copied = Action::WorkloadCopied(derived(&name, ", after"));
    to.list(|to| {
        to.button("add", "Add a workload", act, Action::WorkloadAdded);
        to.button("duplicate", "Copy, for before and after", act, copied);
    });
}

/// What was removed or split, to be taken back.
fn undoing(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    let said = match model.step_back() {
        Some(StepBack::Removed(name)) if name.as_str().is_empty() => {
            "The workload is removed.".to_owned()
        }
        Some(StepBack::Removed(name)) => [&quoted(name.as_str()), " is removed."].concat(),
        Some(StepBack::Split) => "The workload is split in two.".to_owned(),
        _ => return to.nothing(),
    };
    to.group("div", "row trial", |to| {
        to.text("p", "", said);
        to.button("step-back", "Bring it back", act, Action::SteppedBack);
    });
}
