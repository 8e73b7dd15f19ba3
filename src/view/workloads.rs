//! The workloads: selection, the name of the selected one, and its toolbar.

use yew::prelude::*;

use super::attributes::{bool_attr, handler, on_click};
use super::button::Button;
use super::glyph::glyph_of;
use crate::browser::input_name_and_value;
use crate::case::plain_text::Name;
use crate::decision::decimal::digits;
use crate::phrases::{derived_name, label};
use crate::state::assessment::Assessment;
use crate::state::lineup::Direction;
use crate::state::{Action, Model};

/// One row above the answer. On narrow pages, "More" opens the toolbar.
pub fn workloads(model: &Model, on_action: &Callback<Action>) -> Html {
    let open = model.tools_open();
    let add = Button::new("add", "Add", on_action, Action::WorkloadAdded);
    html! {
        <nav class="workloads" part="workloads" aria-label="Workloads">
            <ul class="chips">
                for (index, assessment) in model.lineup().iter().enumerate() {
                    <li key={digits(assessment.id().into())}>{ chip(index, assessment, model, on_action) }</li>
                }
            </ul>
            { add.named("Add a workload").enabled(!model.lineup().is_full()).html() }
            <button type="button" id="more" aria-expanded={bool_attr(open)} aria-controls="tools"
                onclick={on_click(on_action, Action::ToolsToggled(!open))}>
                { if open { "Less" } else { "More" } }
            </button>
            { tools(model, on_action) }
            { name_remark(model) }
        </nav>
    }
}

/// The button that selects a workload, or the name field of the selected one.
fn chip(
    index: usize,
    assessment: &Assessment,
    model: &Model,
    on_action: &Callback<Action>,
) -> Html {
    if index == model.lineup().selected_index() {
        return name_field(model, on_action);
    }
    html! {
        <button type="button" aria-current="false" onclick={on_click(on_action, Action::WorkloadSelected(index))}>
            { glyph_of(assessment.decision()) }{ numbered(assessment, index) }
        </button>
    }
}

/// The label with its number, as on the map. Names are not unique.
pub fn numbered(assessment: &Assessment, index: usize) -> Html {
    let name = &assessment.workload().name;
    html! { <>{ number_prefix(name, index) }<bdi>{ label(name, index) }</bdi></> }
}

/// The number before a workload's label; empty if the label is a number itself.
#[must_use]
pub fn number_prefix(name: &Name, index: usize) -> String {
    match name.as_str() {
        "" => String::new(),
        _ => [&digits(index as u64 + 1), ". "].concat(),
    }
}

/// The name field of the selected workload, in place of its button.
fn name_field(model: &Model, on_action: &Callback<Action>) -> Html {
    let selected = model.lineup().selected();
    let is_alone = model.lineup().count() == 1;
    let (index, is_bad) = (model.lineup().selected_index(), selected.is_name_too_long());
    let hint = if is_alone {
        "Name this workload".to_owned()
    } else {
        ["Workload ", &digits(index as u64 + 1)].concat()
    };
    let number = digits(index as u64 + 1);
    let name = if is_alone { hint.clone() } else { ["Name of workload ", &number].concat() };
    let oninput = handler(on_action, |event: InputEvent| {
        let (_, text) = input_name_and_value(&event)?;
        Some(Action::WorkloadNamed(text))
    });
    html! {
        <span class="chip">
            if !is_alone {
                { glyph_of(selected.decision()) }{ [&digits(index as u64 + 1), "."].concat() }
            }
            <input type="text" id="name" name="name" autocomplete="off" placeholder={hint}
                aria-label={name} aria-current={(!is_alone).then_some("true")}
                aria-invalid={is_bad.then_some(bool_attr(true))} aria-describedby={is_bad.then_some("name-remark")}
                value={selected.typed_name().to_owned()} {oninput} />
        </span>
    }
}

fn name_remark(model: &Model) -> Html {
    if !model.lineup().selected().is_name_too_long() {
        return Html::default();
    }
    html! { <p class="remark" id="name-remark">{ "A name has at most 80 characters." }</p> }
}

/// The toolbar: copy, arrange, undo, redo, clear.
fn tools(model: &Model, on_action: &Callback<Action>) -> Html {
    let lineup = model.lineup();
    let name = label(&model.workload().name, lineup.selected_index());
    let copied = Action::WorkloadCopied(derived_name(&name, ", after"));
    let button = |id, label, action| Button::new(id, label, on_action, action);
    let copy =
        button("duplicate", "Copy", copied).named("Copy this workload, for before and after");
    html! {
        <div class="tools" id="tools" data-open={bool_attr(model.tools_open())}>
            { copy.enabled(!lineup.is_full()).html() }
            if lineup.count() > 1 {
                { arrange(model, on_action) }
            }
            { button("undo", "Undo", Action::Undone).enabled(model.can_undo()).html() }
            { button("redo", "Redo", Action::Redone).enabled(model.can_redo()).html() }
            { clear(model, on_action) }
        </div>
    }
}

fn arrange(model: &Model, on_action: &Callback<Action>) -> Html {
    let lineup = model.lineup();
    let (is_first, is_last) =
        (lineup.selected_index() == 0, lineup.selected_index() + 1 == lineup.count());
    let shift =
        |id, label, direction| Button::new(id, label, on_action, Action::WorkloadMoved(direction));
    let remove = Button::new("remove", "Remove", on_action, Action::WorkloadRemoved);
    html! {
        <>
            { shift("earlier", "←", Direction::Earlier).named("← Move earlier").enabled(!is_first).html() }
            { shift("later", "→", Direction::Later).named("→ Move later").enabled(!is_last).html() }
            { remove.named("Remove this workload").html() }
        </>
    }
}

/// The buttons that clear, labelled with what they clear.
fn clear(model: &Model, on_action: &Callback<Action>) -> Html {
    let lineup = model.lineup();
    if lineup.count() == 1 {
        let start_over = Button::new("start-over", "Start over", on_action, Action::StartedOver);
        return start_over.enabled(!model.is_untouched()).html();
    }
    let one = Button::new("start-over", "Clear this one", on_action, Action::WorkloadCleared);
    let all = Button::new("start-over-all", "Clear all", on_action, Action::StartedOver);
    html! {
        <>
            { one.enabled(!lineup.selected().is_untouched()).html() }
            { all.named(["Clear all ", &digits(lineup.count() as u64), " workloads"].concat()).html() }
        </>
    }
}
