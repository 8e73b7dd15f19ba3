//! Why: reasons for and against, open questions, the deciding rule, the decision map, and what would change the answer.

use yew::prelude::*;

use super::text::{item, paragraph};
use super::{changes, map};
use crate::content::reasons::reason_words;
use crate::content::traits::trait_words;
use crate::content::verdicts::{STANDING_ADVICE, rule_sentence};
use crate::decision::Decision;
use crate::decision::trait_set::TraitSet;
use crate::decision::traits::Trait;
use crate::phrases::{rule_title, why_gist};
use crate::state::{Action, Model};

/// The section's gist.
#[must_use]
pub fn gist(model: &Model) -> String {
    why_gist(model.decision())
}

/// The section's content.
pub fn why(model: &Model, on_action: &Callback<Action>) -> Html {
    html! {
        <div class="why">
            <div>
                { reasons(model.decision()) }
                { changes::changes(model, on_action) }
            </div>
            { map::map(model, on_action) }
        </div>
    }
}

/// The reasons for the answer; the article's advice while it is open.
fn reasons(decision: &Decision) -> Html {
    let Some(rule) = decision.rule() else {
        return paragraph(STANDING_ADVICE);
    };
    let reasons = decision.reasons;
    html! {
        <section part="reasons" aria-label="Why">
            { list("Counts for Rust", "for", reasons.in_favour, |which| reason_words(which).counts) }
            { list("Counts against", "against", reasons.against, |which| reason_words(which).counts) }
            { list("Not yet known", "unknown", reasons.unknown, |which| trait_words(which).unknown) }
            <p class="soft"><b>{ rule_title(decision) }{ " " }</b>{ rule_sentence(rule) }</p>
        </section>
    }
}

fn list(
    title: &'static str,
    side: &'static str,
    traits: TraitSet,
    sentence: fn(Trait) -> &'static str,
) -> Html {
    if traits.is_empty() {
        return Html::default();
    }
    html! {
        <div>
            <h3>{ title }</h3>
            <ul data-side={side}>
                for which in traits.iter() {
                    { item(sentence(which)) }
                }
            </ul>
        </div>
    }
}
