//! KPI targets at a glance: today's figure, the target, and what to type. Own reductions are in [`super::targets`].

use yew::prelude::*;
use yew::virtual_dom::VText;

use super::attributes::bool_attr;
use super::text_field::{number_remark, typed_figure};
use crate::content::kpis::kpi_words;
use crate::decision::decimal::Baseline;
use crate::decision::kpi::{Figure, Kpi};
use crate::decision::verdict::Verdict;
use crate::phrases::{kpi_to_watch, short_aim, target_text};
use crate::state::drafts::{Draft, Field, TextInput};
use crate::state::{Action, Model};

/// The KPIs, with targets if the verdict has any.
pub fn kpis(model: &Model, on_action: &Callback<Action>) -> Html {
    let with_targets = model.decision().verdict() != Some(Verdict::NotFirst);
    let title = if with_targets { "KPI targets" } else { "Baselines to record" };
    html! {
        <section part="kpis" class="kpis" aria-labelledby="kpis-title" oninput={typed_figure(on_action)}
            onfocusout={on_action.reform(|_: FocusEvent| Action::FieldLeft)}>
            <div class="columns">
                <h3 id="kpis-title">{ title }</h3>
                <span aria-hidden="true">{ "Today" }</span>
                <span aria-hidden="true">{ if with_targets { "Target" } else { "" } }</span>
            </div>
            for kpi in Kpi::ALL {
                <KpiRow ..row(kpi, model, with_targets) />
            }
        </section>
    }
}

/// What the row of a KPI shows.
#[derive(Clone, PartialEq, Properties)]
pub struct KpiProps {
    kpi: Kpi,
    draft: Draft,
    figure: Figure,
    with_targets: bool,
    is_kpi_to_watch: bool,
    /// Whether its field is being typed into.
    is_being_typed: bool,
    /// Changes with every input, so that a text changed by the browser is rendered again.
    input_revision: u8,
}

fn row(kpi: Kpi, model: &Model, with_targets: bool) -> KpiProps {
    KpiProps {
        kpi,
        draft: model.drafts().get(kpi).clone(),
        figure: *model.workload().figures.get(kpi),
        with_targets,
        is_kpi_to_watch: kpi_to_watch(model.decision()) == Some(kpi),
        is_being_typed: model.is_being_typed(TextInput::Figure(kpi, Field::Baseline)),
        input_revision: model.input_revision(kpi),
    }
}

/// A row: name, help, today's figure, target. Input events bubble to the parent.
#[component]
pub fn KpiRow(props: &KpiProps) -> Html {
    let kpi = props.kpi;
    let words = kpi_words(kpi);
    let field = [kpi.id(), Field::Baseline.suffix()].concat();
    let (title_id, help_id) = ([kpi.id(), "-title"].concat(), [kpi.id(), "-help"].concat());
    let typed = props.draft.text(Field::Baseline);
    let remark = number_remark(props.draft.baseline(), Baseline::text, typed, props.is_being_typed);
    let is_bad = remark.as_ref().is_some_and(|(is_bad, _)| *is_bad);
    let help = remark.map_or_else(|| AttrValue::Static(words.help), |(_, text)| text);
    // With another key the paragraph is created again, which is not a layout shift.
    let key = if props.is_kpi_to_watch { "first" } else { "" };
    html! {
        <div class="kpi" part="kpi" role="group" aria-labelledby={title_id.clone()}>
            <label class="measure" id={title_id} for={field.clone()}>{ words.short }</label>
            <p {key} class="help" id={help_id.clone()} data-bad={is_bad.then_some("")}>
                if props.is_kpi_to_watch {
                    <span class="tag">{ "Watch first." }</span>{ " " }
                }
                { VText::new(help) }
            </p>
            <input type="text" inputmode="decimal" autocomplete="off" id={field.clone()} name={field}
                aria-invalid={is_bad.then_some(bool_attr(true))} aria-describedby={help_id}
                value={typed.to_owned()} />
            <p class="target">{ target(props) }</p>
        </div>
    }
}

/// The target, as far as known; empty if there are no targets.
fn target(props: &KpiProps) -> Html {
    let aim = short_aim(props.kpi, &props.figure);
    if !props.with_targets || aim.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <span class="unseen">{ "Target: " }</span>
            if let Some(target) = target_text(props.kpi, &props.figure) {
                <b>{ target }</b>{ " " }
            }
            <span>{ aim }</span>
        </>
    }
}
