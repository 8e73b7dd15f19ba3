//! One question: a trait, what it means, and Yes / No / Not sure.

use yew::prelude::*;

use super::parts::{group, text, words};
use crate::content::traits::trait_words;
use crate::decision::answers::Answer;
use crate::decision::traits::Trait;
use crate::state::Action;

/// The choices, with their form values and labels, in the order shown.
const CHOICES: [(Option<Answer>, &str, &str); 3] = [
    (Some(Answer::Yes), "yes", "Yes"),
    (Some(Answer::No), "no", "No"),
    (None, "unset", "Not sure"),
];

/// What stands out about a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Asking it settles the matter soonest.
    Next,
    /// It is unanswered, and its answer cannot change the verdict.
    NoLongerMatters,
    /// Nothing.
    Plain,
}

/// What [`Question`] draws.
#[derive(Clone, PartialEq, Properties)]
pub struct QuestionProps {
    /// The trait asked about.
    pub which: Trait,
    /// The answer given.
    pub answer: Option<Answer>,
    /// What stands out about it.
    pub standing: Standing,
    /// Hears the answer chosen.
    pub act: Callback<Action>,
}

/// One question; drawn again only if something about it changed.
pub struct Question;

impl Component for Question {
    type Message = ();
    type Properties = QuestionProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let QuestionProps { which, standing, .. } = *ctx.props();
        let wording = trait_words(which);
        let (state, tag) = match standing {
            Standing::Next => (Some("next"), "Ask this next: it decides most"),
            Standing::NoLongerMatters => {
                (Some("moot"), "No longer matters: it cannot change the answer")
            }
            Standing::Plain => (None, ""),
        };
        let id = AttrValue::from([which.id(), "-about"].concat());
        let mut about = vec![words(wording.meaning)];
        if state.is_some() {
            about.insert(0, text("span", "tag", tag));
        }
        html! {
            <fieldset part="question" data-standing={state} aria-describedby={id.clone()}>
                { text("legend", "", wording.label) }
                <p class="about" {id}>{ about }</p>
                { group("div", "choices", CHOICES.map(|choice| self.choice(ctx, choice)).to_vec()) }
            </fieldset>
        }
    }
}

impl Question {
    fn choice(
        &self,
        ctx: &Context<Self>,
        (answer, value, label): (Option<Answer>, &'static str, &'static str),
    ) -> Html {
        let QuestionProps { which, answer: given, ref act, .. } = *ctx.props();
        let onchange = act.reform(move |_: Event| Action::AnswerChosen(which, answer));
        html! {
            <label>
                <input type="radio" name={which.id()} {value} checked={answer == given} {onchange}/>
                { text("span", "", label) }
            </label>
        }
    }
}

/// Finds the chosen radio of the question about `which`: where focus goes when it is asked.
#[must_use]
pub fn selector(which: Trait) -> String {
    ["input[name=", which.id(), "]:checked"].concat()
}
