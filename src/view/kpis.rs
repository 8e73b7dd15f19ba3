//! KPI targets: the visitor's baselines and own reductions, and what follows from them.

use yew::prelude::*;

use super::entry::{Entry, Remark, leaving, typing};
use super::kept::Shown;
use super::nodes::{NONE, Nodes, value};
use crate::content::kpis::kpi_words;
use crate::decision::kpi::{Figure, Kpi};
use crate::decision::typed_number::TypedError;
use crate::decision::verdict::Verdict;
use crate::state::drafts::{Draft, Field};
use crate::state::{Action, Model};
use crate::wording::aim;

/// The measures, with targets where the verdict has any.
pub fn kpis(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    let with_targets = model.decision().verdict() != Some(Verdict::NotFirst);
    let (title, intro) = if with_targets {
        ("KPI targets", "Enter today’s figures to see what to aim at. They stay in your browser.")
    } else {
        (
            "Baselines worth recording",
            "Know where you stand before you look again. What you enter stays in your browser.",
        )
    };
    to.section("kpis", 2, title, |to| {
        to.text("p", "intro", intro);
        to.listening("div", NONE, Box::new([typing(act, typed), leaving(act)]), |to| {
            for kpi in Kpi::ALL {
                to.kept(Shown::Kpi(KpiRow::of(kpi, model, with_targets)));
            }
        });
    });
}

/// All that is shown of a KPI.
#[derive(Clone, PartialEq)]
pub struct KpiRow {
    kpi: Kpi,
    draft: Draft,
    typings: u8,
    being_typed: bool,
    figure: Figure,
    with_targets: bool,
    is_primary: bool,
}

impl KpiRow {
    fn of(kpi: Kpi, model: &Model, with_targets: bool) -> Self {
        Self {
            kpi,
            draft: model.drafts().get(kpi).clone(),
            typings: model.typings(kpi),
            being_typed: model.is_being_typed(kpi, Field::Baseline),
            figure: *model.workload().figures.get(kpi),
            with_targets,
            is_primary: kpi.is_primary(model.decision().answers.yes()),
        }
    }

    /// Draws it.
    pub fn draw(&self, to: &mut Nodes) {
        let kpi = self.kpi;
        let title_id = AttrValue::from([kpi.id(), "-title"].concat());
        let values = [value("kpi"), value("group"), value(title_id.clone())];
        to.element("div", &["class", "role", "aria-labelledby"], values, |to| {
            to.element("h3", &["id"], [value(title_id)], |to| {
                to.words(kpi_words(kpi).label);
                if self.is_primary {
                    to.words(" ");
                    to.text("span", "tag", "Watch this first");
                }
            });
            let today = ["Today, ", kpi.unit()].concat();
            self.entry(to, Field::Baseline, today, self.remark_on_baseline());
            self.aim(to);
        });
    }

    /// The own reduction and the target. What is not shown keeps its place, so that the fields before it stay the same
    /// elements.
    fn aim(&self, to: &mut Nodes) {
        if !self.with_targets {
            to.nothing();
            return to.nothing();
        }
        let complaint = self.draft.own_reduction().err();
        let remark = complaint.map(|error| (true, error.text().into()));
        self.entry(to, Field::Reduction, "Own reduction, %".to_owned(), remark);
        if complaint.is_some() {
            return to.nothing();
        }
        to.group("p", "target", |to| {
            if let Some(target) = self.figure.target(self.kpi, None) {
                to.text("b", "", [&target.text(), " ", self.kpi.unit()].concat());
            }
            to.text("span", "", aim(self.kpi, &self.figure));
        });
    }

    /// What is wrong with the baseline, or how it was read, where that is not how it was written: `1 000` is 1000.
    fn remark_on_baseline(&self) -> Option<Remark> {
        match self.draft.baseline() {
            Err(TypedError::Unfinished) if self.being_typed => None,
            Err(error) => Some((true, error.text().into())),
            Ok(baseline) => {
                let read = baseline?.text();
                let plain = read == self.draft.text(Field::Baseline).trim();
                (!plain).then(|| (false, ["Read as ", &read, "."].concat().into()))
            }
        }
    }

    fn entry(&self, to: &mut Nodes, field: Field, label: String, remark: Option<Remark>) {
        let id = [self.kpi.id(), field.suffix()].concat().into();
        let text = self.draft.text(field).to_owned();
        Entry { id, label: label.into(), text, inputmode: "decimal", remark }.show(to);
    }
}

/// What was typed into the field with this name; none if it is not one of ours.
fn typed(name: &str, text: String) -> Option<Action> {
    let field =
        if name.ends_with(Field::Baseline.suffix()) { Field::Baseline } else { Field::Reduction };
    let kpi = Kpi::from_id(name.strip_suffix(field.suffix())?)?;
    Some(Action::FigureTyped(kpi, field, text))
}
