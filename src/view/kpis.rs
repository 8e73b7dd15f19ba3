//! KPI targets: the visitor's baselines and own reductions, and what follows from them.

use yew::prelude::*;

use super::parts::{group, section, text, words};
use crate::browser::typed_text;
use crate::content::kpis::kpi_words;
use crate::decision::kpi::Kpi;
use crate::decision::verdict::Verdict;
use crate::state::drafts::Field;
use crate::state::{Action, Model};

/// The measures, with targets where the verdict has any.
#[must_use]
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
    let mut body = vec![text("p", "intro", intro)];
    body.extend(Kpi::ALL.map(|kpi| row(kpi, model, with_targets, act)));
    section("kpis", 2, title, body)
}

fn row(kpi: Kpi, model: &Model, with_targets: bool, act: &Callback<Action>) -> Html {
    let draft = model.drafts().get(kpi);
    let mut title = vec![words(kpi_words(kpi).label)];
    if kpi.is_primary(model.decision().answers.yes()) {
        title.extend([words(" "), text("span", "tag", "Watch this first")]);
    }
    let today = Entry {
        kpi,
        field: Field::Baseline,
        label: ["Today, ", kpi.unit()].concat(),
        text: draft.text(Field::Baseline),
        complaint: draft.baseline().err().map(|error| error.text()),
    };
    let title_id = AttrValue::from([kpi.id(), "-title"].concat());
    let title = html! { <h3 id={title_id.clone()}>{ title }</h3> };
    let mut row = vec![title, today.draw(act)];
    if with_targets {
        let own = Entry {
            kpi,
            field: Field::Reduction,
            label: "Own reduction, %".to_owned(),
            text: draft.text(Field::Reduction),
            complaint: draft.own_reduction().err().map(|error| error.text()),
        };
        row.extend([own.draw(act), target(kpi, model)]);
    }
    html! { <div class="kpi" role="group" aria-labelledby={title_id}>{ row }</div> }
}

fn target(kpi: Kpi, model: &Model) -> Html {
    let figure = model.workload().figures.get(kpi);
    let aim = match figure.own_reduction {
        Some(own) => [&own.text(), " % less, your own aim"].concat().into(),
        None => AttrValue::from(kpi_words(kpi).aim),
    };
    let mut line = Vec::new();
    if let Some(target) = figure.target(kpi, model.decision().verdict()) {
        line.push(text("b", "", [&target.text(), " ", kpi.unit()].concat()));
    }
    line.push(text("span", "", aim));
    group("p", "target", line)
}

/// A field for a figure.
struct Entry<'a> {
    kpi: Kpi,
    field: Field,
    label: String,
    text: &'a str,
    complaint: Option<&'static str>,
}

impl Entry<'_> {
    fn draw(self, act: &Callback<Action>) -> Html {
        let Self { kpi, field, .. } = self;
        let act = act.clone();
        let oninput = Callback::from(move |event: InputEvent| {
            if let Some(text) = typed_text(&event) {
                act.emit(Action::FigureTyped(kpi, field, text));
            }
        });
        let id = AttrValue::from([kpi.id(), field.suffix()].concat());
        let error = AttrValue::from([&id, "-error"].concat());
        let invalid = self.complaint.is_some();
        html! {
            <div class="entry">
                <label for={id.clone()}>{ self.label }</label>
                <input
                    id={id.clone()}
                    name={id}
                    inputmode="decimal"
                    autocomplete="off"
                    value={self.text.to_owned()}
                    aria-invalid={invalid.then_some("true")}
                    aria-describedby={invalid.then(|| error.clone())}
                    {oninput}
                />
                if let Some(complaint) = self.complaint {
                    <p class="error" id={error}>{ complaint }</p>
                }
            </div>
        }
    }
}
