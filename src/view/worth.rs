//! What the targets are worth: the visitor's costs, and every result with its formula.

use yew::prelude::*;

use super::attributes::handler;
use super::text::soft;
use super::text_field::{Remark, TextField, number_remark, too_long};
use crate::browser::input_name_and_value;
use crate::case::plain_text::Currency;
use crate::content::worth::{ABOUT, CURRENCY, TITLE, cost_label};
use crate::decision::cost::{Cost, CostItem};
use crate::phrases::worth::{WorthLine, missing_for_worth, objection, worth_lines};
use crate::state::cost_draft::CostField;
use crate::state::drafts::TextInput;
use crate::state::{Action, Model};

/// The end of the name of a cost field, after the id of the item.
const COST_SUFFIX: &str = "-cost";
/// The name of the currency field.
const CURRENCY_NAME: &str = "currency";

/// The fields, the results, and what they say beside the verdict.
pub fn worth(model: &Model, on_action: &Callback<Action>) -> Html {
    let workload = model.workload();
    let worth = workload.worth();
    let objection = objection(workload, &worth, model.decision());
    let missing = missing_for_worth(workload, &worth);
    html! {
        <section class="worth" aria-labelledby="worth-title">
            <h3 id="worth-title">{ TITLE }</h3>
            { soft(ABOUT) }
            <div class="costs" oninput={typed_cost(on_action)}>
                for item in CostItem::ALL {
                    { cost_field(item, model) }
                }
                { currency_field(model) }
            </div>
            if workload.has_costs() {
                <dl class="results">
                    for line in worth_lines(workload, &worth) {
                        { result(line) }
                    }
                </dl>
            }
            if let Some(missing) = missing {
                { soft(missing) }
            }
            if let Some(objection) = objection {
                <p class="objection">{ objection }</p>
            }
        </section>
    }
}

fn cost_field(item: CostItem, model: &Model) -> Html {
    let field = model.lineup().selected().cost_draft().cost(item);
    let is_being_typed = model.is_being_typed(TextInput::Cost(CostField::Cost(item)));
    TextField {
        id: [item.id(), COST_SUFFIX].concat().into(),
        label: cost_label(item).into(),
        text: field.text().to_owned(),
        inputmode: "decimal",
        remark: number_remark(field.value(), Cost::text, field.text(), is_being_typed),
    }
    .html()
}

fn currency_field(model: &Model) -> Html {
    let draft = model.lineup().selected().cost_draft();
    let remark: Option<Remark> = draft
        .is_currency_too_long()
        .then(|| (true, too_long("A currency", Currency::MAX_CHARS).into()));
    TextField {
        id: CURRENCY_NAME.into(),
        label: CURRENCY.into(),
        text: draft.currency().to_owned(),
        inputmode: "text",
        remark,
    }
    .html()
}

fn result(line: WorthLine) -> Html {
    html! {
        <div>
            <dt>{ line.label }</dt>
            <dd><span>{ line.formula }</span>{ " " }<b>{ line.result }</b></dd>
        </div>
    }
}

fn typed_cost(on_action: &Callback<Action>) -> Callback<InputEvent> {
    handler(on_action, |event: InputEvent| {
        let (name, text) = input_name_and_value(&event)?;
        let field = match name.strip_suffix(COST_SUFFIX) {
            Some(item) => CostField::Cost(CostItem::from_id(item)?),
            None if name == CURRENCY_NAME => CostField::Currency,
            None => return None,
        };
        Some(Action::CostTyped(field, text))
    })
}
