//! The review: the figures of the day beside baseline and target, and what they come to.

use yew::prelude::*;

use super::attributes::{bool_attr, handler};
use super::button::Button;
use super::text::{paragraph, soft};
use super::text_field::{number_remark, typed_figure};
use crate::browser::input_name_and_value;
use crate::content::kpis::kpi_words;
use crate::content::review::{ABOUT, DATE, NO_BASELINES, TITLE, conclusion_name};
use crate::decision::date::Date;
use crate::decision::kpi::Kpi;
use crate::decision::measured::Measured;
use crate::decision::review::Outcome;
use crate::phrases::review::{conclusion_sentence, outcome_text, verdict_then_and_today};
use crate::phrases::{label, quoted, target_text};
use crate::state::drafts::{Field, TextInput};
use crate::state::{Action, Model};

/// The name of the date field.
const DATE_NAME: &str = "review-date";

/// The review, or what it needs.
pub fn review(model: &Model, on_action: &Callback<Action>) -> Html {
    let workload = model.workload();
    let result = workload.review_result();
    let is_shown = |kpi: &Kpi| {
        let has_text = !model.drafts().get(*kpi).text(Field::Measured).is_empty();
        workload.figures.get(*kpi).baseline.is_some() || has_text
    };
    let kpis: Vec<Kpi> = Kpi::ALL.into_iter().filter(is_shown).collect();
    html! {
        <section class="review" aria-labelledby="review-title">
            <h3 id="review-title">{ TITLE }</h3>
            { soft(ABOUT) }
            if kpis.is_empty() {
                { paragraph(NO_BASELINES) }
            } else {
                { date(model, on_action) }
                <div class="measured" oninput={typed_figure(on_action)}>
                    for kpi in kpis {
                        { row(kpi, *result.outcomes.get(kpi), model) }
                    }
                </div>
            }
            if workload.review.is_measured() {
                <p class="conclusion">{ conclusion_sentence(&result) }</p>
                { soft(verdict_then_and_today(workload, model.decision())) }
            }
        </section>
    }
}

/// The gist: what the review comes to; none while nothing is measured.
#[must_use]
pub fn gist(model: &Model) -> Option<String> {
    let review = &model.workload().review;
    let conclusion = conclusion_name(model.workload().review_result().conclusion);
    let date = review.date.map_or_else(String::new, |date| [" ", &date.text()].concat());
    review.is_measured().then(|| ["Review", &date, ": ", conclusion].concat())
}

/// Says that a planned review is due, and offers the way to it.
pub fn due_banner(model: &Model, on_action: &Callback<Action>) -> Html {
    let Some((index, one)) =
        model.due_review().and_then(|due| model.lineup().iter().enumerate().nth(due))
    else {
        return Html::default();
    };
    let review = &one.workload().review;
    let name = quoted(&label(&one.workload().name, index));
    let name = if model.lineup().count() > 1 { name } else { "this decision".to_owned() };
    let date = review.date.map(Date::text).unwrap_or_default();
    let sentence = ["The review of ", &name, " was planned for ", &date, "."].concat();
    let review = Button::new(
        "review-now",
        "Enter the figures of today",
        on_action,
        Action::ReviewRequested(index),
    );
    html! {
        <div class="offer review-due">
            { paragraph(sentence) }
            <div class="buttons">
                { review.html() }
                { Button::new("review-later", "Not now", on_action, Action::ReviewPutOff).html() }
            </div>
        </div>
    }
}

/// The date, and the offer to plan the review while nothing is measured and no date is set.
fn date(model: &Model, on_action: &Callback<Action>) -> Html {
    let draft = model.lineup().selected().review_draft();
    let error = draft.date().err();
    let oninput = handler(on_action, |event: InputEvent| {
        let (_, text) = input_name_and_value(&event)?;
        Some(Action::ReviewDateTyped(text))
    });
    let day = model.review_day().filter(|_| model.workload().review.is_empty());
    html! {
        <div class="review-date">
            <div class="entry" {oninput}>
                <label for={DATE_NAME}>{ DATE }</label>
                <input type="date" id={DATE_NAME} name={DATE_NAME} value={draft.date_text().to_owned()}
                    min="1970-01-01" max="9999-12-31" aria-invalid={error.map(|_| bool_attr(true))}
                    aria-describedby={error.map(|_| "review-date-remark")} />
                if let Some(error) = error {
                    <p class="remark" id="review-date-remark">{ error.text() }</p>
                }
            </div>
            if let Some(day) = day {
                { Button::new("plan-review", "Plan it in six months", on_action, Action::ReviewPlanned)
                    .named(["Plan it in six months: ", &day.text()].concat())
                    .html() }
            }
        </div>
    }
}

/// Baseline, target, the field for the figure of the day, and the outcome.
fn row(kpi: Kpi, outcome: Option<Outcome>, model: &Model) -> Html {
    let workload = model.workload();
    let draft = model.drafts().get(kpi);
    let figure = workload.figures.get(kpi);
    let id = [kpi.id(), Field::Measured.suffix()].concat();
    let remark_id = [&id, "-remark"].concat();
    let typed = draft.text(Field::Measured);
    let is_being_typed = model.is_being_typed(TextInput::Figure(kpi, Field::Measured));
    let remark = number_remark(draft.measured(), Measured::text, typed, is_being_typed);
    let is_bad = remark.as_ref().is_some_and(|(is_bad, _)| *is_bad);
    let described = remark.is_some().then(|| remark_id.clone());
    let mut known = match figure.baseline {
        Some(baseline) => ["Baseline ", &baseline.text()].concat(),
        None => "No baseline was recorded".to_owned(),
    };
    if let Some(target) = target_text(kpi, figure) {
        known.push_str(&[", target ", &target].concat());
    }
    html! {
        <div class="measure-row" key={kpi.id()}>
            <label for={id.clone()}>{ kpi_words(kpi).short }</label>
            <p class="soft">{ known }</p>
            <input type="text" inputmode="decimal" autocomplete="off" id={id.clone()} name={id} value={typed.to_owned()}
                aria-invalid={is_bad.then_some(bool_attr(true))} aria-describedby={described} />
            if let Some((_, remark)) = remark {
                <p class="remark" id={remark_id}>{ remark }</p>
            }
            if let Some(outcome) = outcome {
                <p class="outcome">{ outcome_text(kpi, workload, outcome) }</p>
            }
        </div>
    }
}
