//! Targets in full: own reductions in place of the article's, what they are worth, and whether they came true.

use yew::prelude::*;

use super::precedents::reports_of_kpis;
use super::review::{self, review};
use super::text::paragraph;
use super::text_field::{TextField, typed_figure};
use super::worth::worth;
use crate::content::kpis::kpi_words;
use crate::decision::kpi::Kpi;
use crate::decision::verdict::Verdict;
use crate::phrases::worth::worth_gist;
use crate::phrases::{aim, short_aim, target_text};
use crate::state::drafts::Field;
use crate::state::{Action, Model};

/// The section's gist.
#[must_use]
pub fn gist(model: &Model) -> String {
    if model.decision().verdict() == Some(Verdict::NotFirst) {
        return "None yet: baselines first".to_owned();
    }
    let figures = &model.workload().figures;
    let mut gist = String::new();
    for kpi in Kpi::ALL {
        let figure = figures.get(kpi);
        let aim = match target_text(kpi, figure).unwrap_or_else(|| short_aim(kpi, figure)) {
            aim if aim.is_empty() => "not understood".to_owned(),
            aim => aim,
        };
        let start = if gist.is_empty() { "" } else { " · " };
        gist.push_str(&[start, kpi_words(kpi).short, ": ", &aim].concat());
    }
    gist
}

/// The gist where something is measured or worth something: drawn by the deferred part.
#[must_use]
pub fn full_gist(model: &Model) -> Option<String> {
    let gists = [review::gist(model), worth_gist(model.workload())];
    let gists: Vec<String> = gists.into_iter().flatten().collect();
    (!gists.is_empty()).then(|| gists.join(" · "))
}

/// The section's content: own reductions, what the targets are worth, the review, and what others report.
pub fn targets(model: &Model, on_action: &Callback<Action>) -> Html {
    html! {
        <div class="targets" onfocusout={on_action.reform(|_: FocusEvent| Action::FieldLeft)}>
            if model.decision().verdict() == Some(Verdict::NotFirst) {
                { paragraph("Where something else comes first there is nothing to aim at yet. Record today’s figures above, and look again when something has changed.") }
            } else {
                <div class="own-targets" oninput={typed_figure(on_action)}>
                    { paragraph("The reductions are the article’s example. Where you know better, set your own: whole percent, 1 to 99.") }
                    for kpi in Kpi::ALL {
                        { row(kpi, model) }
                    }
                </div>
            }
            { worth(model, on_action) }
            { review(model, on_action) }
            { reports_of_kpis() }
        </div>
    }
}

fn row(kpi: Kpi, model: &Model) -> Html {
    let draft = model.drafts().get(kpi);
    let figure = model.workload().figures.get(kpi);
    let error = draft.own_reduction().err();
    let field = TextField {
        id: [kpi.id(), Field::Reduction.suffix()].concat().into(),
        label: [kpi_words(kpi).label, ": own reduction, %"].concat().into(),
        text: draft.text(Field::Reduction).to_owned(),
        inputmode: "numeric",
        remark: error.map(|error| (true, error.text().into())),
    };
    html! {
        <div class="own-target">
            { field.html() }
            if error.is_none() {
                <p class="soft">
                    if let Some(target) = target_text(kpi, figure) {
                        <b>{ [&target, " ", kpi.unit()].concat() }</b>{ " " }
                    }
                    { aim(kpi, figure) }
                </p>
            }
        </div>
    }
}
