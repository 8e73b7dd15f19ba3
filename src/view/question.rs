//! One question: a trait, what it means, and Yes / No / Not sure.

use yew::prelude::*;

use crate::content::traits::trait_words;
use crate::decision::answers::Answer;
use crate::decision::traits::Trait;
use crate::state::Model;

/// The value of "Not sure".
const UNSET: &str = "unset";
/// The choices, with their labels.
const CHOICES: [(&str, &str); 3] =
    [(Answer::Yes.id(), "Yes"), (Answer::No.id(), "No"), (UNSET, "Not sure")];

/// What a question shows.
#[derive(Clone, Copy, PartialEq, Properties)]
pub struct QuestionProps {
    /// The trait.
    pub which: Trait,
    /// Its answer.
    pub answer: Option<Answer>,
    /// Its state.
    pub state: QuestionState,
    /// Changes with every choice, so that radio buttons changed by the browser are rendered again.
    pub answer_revision: u8,
}

/// The state of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionState {
    /// To be asked next.
    Next,
    /// Cannot change the answer any more.
    Moot,
    /// Neither.
    Plain,
}

impl QuestionState {
    /// The id, as in `data-standing`.
    const fn id(self) -> &'static str {
        match self {
            Self::Next => "next",
            Self::Moot => "moot",
            Self::Plain => "plain",
        }
    }

    /// The note on the question.
    const fn note(self) -> &'static str {
        match self {
            Self::Next => "Ask next",
            Self::Moot => "No longer matters",
            Self::Plain => "",
        }
    }
}

/// The props of the question about `which`.
#[must_use]
pub fn question_props(which: Trait, model: &Model) -> QuestionProps {
    let decision = model.decision();
    let state = if decision.is_moot(which) {
        QuestionState::Moot
    } else if model.asked_question() == Some(which) {
        QuestionState::Next
    } else {
        QuestionState::Plain
    };
    let answer = decision.answers.get(which);
    QuestionProps { which, answer, state, answer_revision: model.answer_revision(which) }
}

/// A question. Change events bubble to the parent.
#[component]
pub fn Question(props: &QuestionProps) -> Html {
    let id = props.which.id();
    let words = trait_words(props.which);
    let about_id = [id, "-about"].concat();
    let note_id = [id, "-note"].concat();
    let described = [&about_id, " ", &note_id].concat();
    let chosen = props.answer.map_or(UNSET, Answer::id);
    html! {
        <fieldset part="question" data-standing={props.state.id()} aria-describedby={described}>
            <legend>{ words.label }</legend>
            <p class="about" id={about_id}>{ words.meaning }</p>
            <div class="choices">
                for (value, label) in CHOICES {
                    <label>
                        <input type="radio" name={id} {value} checked={value == chosen} />
                        <span>{ label }</span>
                    </label>
                }
            </div>
            <p class="note" id={note_id}>{ props.state.note() }</p>
        </fieldset>
    }
}

/// The trait and answer of a radio button with this name and value; none if it belongs to no question.
#[must_use]
pub fn parse_choice(name: &str, value: &str) -> Option<(Trait, Option<Answer>)> {
    let answer = match value {
        "yes" => Some(Answer::Yes),
        "no" => Some(Answer::No),
        UNSET => None,
        _ => return None,
    };
    Some((Trait::from_id(name)?, answer))
}
