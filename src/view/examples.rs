//! Worked examples: their choice, and what is said while one is shown.

use yew::prelude::*;

use super::attributes::handler;
use super::button::Button;
use super::text::{paragraph, soft};
use crate::case::{Case, EXAMPLE_MARK, link};
use crate::content::examples::{EXAMPLES, Example, MADE_UP};
use crate::state::{Action, Model};

/// The choice, in the room that the first moves leave while nothing is answered.
pub fn choice(on_action: &Callback<Action>) -> Html {
    html! {
        <div class="examples" role="group" aria-labelledby="examples-title">
            <span id="examples-title">{ "See an example:" }</span>
            { buttons(on_action) }
        </div>
    }
}

/// The choice where something is answered, and [`choice`] has no room.
pub fn more_examples(model: &Model, on_action: &Callback<Action>) -> Html {
    if model.decision().verdict().is_none() {
        return Html::default();
    }
    html! {
        <div class="more-examples">
            <h3>{ "Worked examples" }</h3>
            { soft("Your workloads are put aside while you look at one, and come back with one press.") }
            <div class="buttons">{ buttons(on_action) }</div>
        </div>
    }
}

fn buttons(on_action: &Callback<Action>) -> Html {
    html! {
        for example in &EXAMPLES {
            { opening("", example.name, example, on_action).html() }
        }
    }
}

/// What is shown, and the way back to what is put aside.
pub fn banner(model: &Model, on_action: &Callback<Action>) -> Html {
    let shown = shown(model);
    let next = shown.and_then(|index| EXAMPLES.iter().cycle().nth(index + 1));
    let own = model.put_aside().is_some_and(|own| !own.is_untouched());
    let back = if own { "Back to your case" } else { "Begin your own" };
    html! {
        <div class="offer example">
            { paragraph(sentence(shown)) }
            <div class="buttons">
                if let Some(next) = next {
                    { opening("next-example", "Next example", next, on_action).named(["Next example: ", next.name].concat()).html() }
                }
                { Button::new("put-aside", back, on_action, Action::PutAsideRestored).html() }
            </div>
        </div>
    }
}

/// The index of the example among the workloads.
fn shown(model: &Model) -> Option<usize> {
    let mut workloads = model.lineup().iter().map(|one| one.workload());
    workloads.find_map(|workload| {
        let name = workload.name.as_str().strip_prefix(EXAMPLE_MARK)?;
        EXAMPLES.iter().position(|example| example.name == name)
    })
}

fn sentence(shown: Option<usize>) -> String {
    match shown.and_then(|index| EXAMPLES.get(index)) {
        Some(example) => [MADE_UP, " It shows ", example.shows, "."].concat(),
        None => "Your case is put aside.".to_owned(),
    }
}

/// The button that opens `example`.
fn opening(
    id: &'static str,
    label: &'static str,
    example: &'static Example,
    on_action: &Callback<Action>,
) -> Button {
    let onclick = handler(on_action, |_| Some(Action::ExampleOpened(case_of(example))));
    Button { onclick, ..Button::without_action(id, label) }
}

fn case_of(example: &Example) -> Case {
    link::parse_lenient(example.link).case
}
