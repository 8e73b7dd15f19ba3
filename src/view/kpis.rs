//! KPI targets: the visitor's baselines and own reductions, and what follows from them.

use yew::prelude::*;

use super::entry::{Entry, Remark, typing};
use super::parts::{element, group, listening, nothing, section, several, text, value, words};
use crate::content::kpis::kpi_words;
use crate::decision::kpi::Kpi;
use crate::decision::verdict::Verdict;
use crate::state::drafts::{Draft, Field};
use crate::state::{Action, Model};
use crate::wording::aim;

/// The measures, with targets where the verdict has any.
pub fn kpis(model: &Model, act: &Callback<Action>) -> Html {
    let with_targets = model.decision().verdict() != Some(Verdict::NotFirst);
    let (title, intro) = if with_targets {
        ("KPI targets", "Enter today’s figures to see what to aim at. They stay in your browser.")
    } else {
        (
            "Baselines worth recording",
            "Know where you stand before you look again. What you enter stays in your browser.",
        )
    };
    let mut rows = Vec::new();
    for kpi in Kpi::ALL {
        rows.push(row(kpi, model, with_targets));
    }
    let rows = listening(vec![typing(act, typed)], rows);
    let body = several([text("p", "intro", intro), rows]);
    section("kpis", 2, title, body)
}

fn row(kpi: Kpi, model: &Model, with_targets: bool) -> Html {
    let draft = model.drafts().get(kpi);
    let mut title = several([words(kpi_words(kpi).label)]);
    if kpi.is_primary(model.decision().answers.yes()) {
        title.extend([words(" "), text("span", "tag", "Watch this first")]);
    }
    let title_id = AttrValue::from([kpi.id(), "-title"].concat());
    let title = element("h3", &["id"], [value(title_id.clone())], title);
    let today = ["Today, ", kpi.unit()].concat();
    let today = entry(kpi, Field::Baseline, today, draft, remark_on_baseline(draft));
    // What is not shown keeps its place, so that the fields before it stay the same elements.
    let (mut own, mut aim) = (nothing(), nothing());
    if with_targets {
        let label = "Own reduction, %".to_owned();
        let complaint = draft.own_reduction().err();
        let remark = complaint.map(|error| (true, error.text().into()));
        own = entry(kpi, Field::Reduction, label, draft, remark);
        if complaint.is_none() {
            aim = target(kpi, model);
        }
    }
    let row = several([title, today, own, aim]);
    let keys = &["class", "role", "aria-labelledby"];
    element("div", keys, [value("kpi"), value("group"), value(title_id)], row)
}

fn target(kpi: Kpi, model: &Model) -> Html {
    let figure = model.workload().figures.get(kpi);
    let aim = aim(kpi, figure);
    let mut line = Vec::new();
    if let Some(target) = figure.target(kpi, model.decision().verdict()) {
        line.push(text("b", "", [&target.text(), " ", kpi.unit()].concat()));
    }
    line.push(text("span", "", aim));
    group("p", "target", line)
}

/// What is wrong with the baseline, or how it was read, where that is not how it was written: `1,000` is one.
fn remark_on_baseline(draft: &Draft) -> Option<Remark> {
    match draft.baseline() {
        Err(error) => Some((true, error.text().into())),
        Ok(baseline) => {
            let read = baseline?.text();
            let plain = read == draft.text(Field::Baseline).trim_ascii();
            (!plain).then(|| (false, ["Read as ", &read, "."].concat().into()))
        }
    }
}

fn entry(kpi: Kpi, field: Field, label: String, draft: &Draft, remark: Option<Remark>) -> Html {
    let id = [kpi.id(), field.suffix()].concat().into();
    let text = draft.text(field).to_owned();
    Entry { id, label: label.into(), text, inputmode: "decimal", remark }.show()
}

/// What was typed into the field with this name; none if it is not one of ours.
fn typed(name: &str, text: String) -> Option<Action> {
    let field =
        if name.ends_with(Field::Baseline.suffix()) { Field::Baseline } else { Field::Reduction };
    let kpi = Kpi::from_id(name.strip_suffix(field.suffix())?)?;
    Some(Action::FigureTyped(kpi, field, text))
}
