//! A labelled text field, with what is said of its text.

use yew::prelude::*;
use yew::virtual_dom::VText;

use super::attributes::{listen, truth};
use crate::browser::changed_input;
use crate::decision::kpi::Kpi;
use crate::state::Action;
use crate::state::drafts::Field;

/// What is said of a typed text, and whether it is a complaint.
pub type Remark = (bool, AttrValue);

/// A field: its id, which is its name as well, its label, its text, and what is said of that.
pub struct Entry {
    /// The id and name.
    pub id: AttrValue,
    /// The label.
    pub label: AttrValue,
    /// The text.
    pub text: String,
    /// What a touch keyboard should offer.
    pub inputmode: &'static str,
    /// What is said of the text, if anything.
    pub remark: Option<Remark>,
}

impl Entry {
    /// The field with its label before it and its remark behind it.
    pub fn field(self) -> Html {
        let Self { id, label, text, inputmode, remark } = self;
        let remark_id = [&id, "-remark"].concat();
        let is_bad = remark.as_ref().is_some_and(|(is_bad, _)| *is_bad);
        let described = remark.is_some().then(|| remark_id.clone());
        html! {
            <div class="entry">
                <label for={id.clone()}>{ VText::new(label) }</label>
                <input type="text" {inputmode} autocomplete="off" id={id.clone()} name={id} value={text}
                    aria-invalid={is_bad.then_some(truth(true))} aria-describedby={described} />
                if let Some((_, remark)) = remark {
                    <p class="remark" id={remark_id}>{ VText::new(remark) }</p>
                }
            </div>
        }
    }
}

/// Hears what is typed into the figure fields inside.
pub(super) fn typed_figure(act: &Callback<Action>) -> Callback<InputEvent> {
    listen(act, |event: InputEvent| {
        let (name, text) = changed_input(&event)?;
        let is_baseline = name.ends_with(Field::Baseline.suffix());
        let field = if is_baseline { Field::Baseline } else { Field::Reduction };
        let kpi = Kpi::from_id(name.strip_suffix(field.suffix())?)?;
        Some(Action::FigureTyped(kpi, field, text))
    })
}
