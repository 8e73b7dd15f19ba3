//! The views and texts in the deferred part of the wasm: sections, the comparison of a conversation, worked examples,
//! paper, exports and saved cases.
//!
//! Owns the table of its entry points, and what is shown until it is loaded.

use yew::prelude::*;

use super::button::Button;
use super::news::brief_undo_offer;
use super::text::paragraph;
use crate::case::ParsedCase;
use crate::case::parse_error::ParseError;
use crate::state::export::Export;
use crate::state::section::Section;
use crate::state::{Action, Model, UndoOffer};

/// The beginning of the id of a button that loads the deferred part again; the rest is the section's id.
pub const RETRY_ID_PREFIX: &str = "load-again-";

/// Whether the deferred part of the wasm is loaded. Loading begins as soon as the first screen is usable.
#[derive(Clone, Copy, Debug, Default)]
pub enum Deferred {
    /// It is being loaded.
    #[default]
    Loading,
    /// It could not be loaded.
    Failed,
    /// It is loaded.
    Loaded(&'static EntryPoints),
}

/// The entry points of the deferred part: the only functions of it that are called from outside.
#[derive(Debug)]
pub struct EntryPoints {
    /// Draws the content of an open section.
    pub section: fn(Section, &Model, &Callback<Action>) -> Html,
    /// Draws comparison and agenda of a conversation.
    pub conversation: fn(&Model, &Callback<Action>) -> Html,
    /// Draws the choice of worked examples.
    pub example_choice: fn(&Callback<Action>) -> Html,
    /// Draws what is said of an example while a case is put aside.
    pub example_banner: fn(&Model, &Callback<Action>) -> Html,
    /// Draws what is said of a review that is due.
    pub review_banner: fn(&Model, &Callback<Action>) -> Html,
    /// Draws the offer to undo the last step.
    pub undo_offer: fn(&Model, &Callback<Action>) -> Html,
    /// The gist of the targets where something is measured or worth something.
    pub targets_gist: fn(&Model) -> Option<String>,
    /// Draws the pages for print.
    pub paper: fn(&Model, &Callback<Action>) -> Html,
    /// Writes the text of an export.
    pub export_text: fn(&Model, Export) -> String,
    /// Parses a saved case.
    pub parse_file: fn(&str) -> Result<ParsedCase, ParseError>,
}

impl Deferred {
    /// The entry points, if it is loaded.
    #[must_use]
    pub const fn entry_points(self) -> Option<&'static EntryPoints> {
        match self {
            Self::Loaded(entry_points) => Some(entry_points),
            Self::Loading | Self::Failed => None,
        }
    }

    /// The content of an open section with this `title`.
    pub fn section(
        self,
        section: Section,
        title: &str,
        model: &Model,
        on_action: &Callback<Action>,
    ) -> Html {
        match self.entry_points() {
            Some(entry_points) => (entry_points.section)(section, model, on_action),
            None => self.placeholder(section.id(), title),
        }
    }

    /// Comparison and agenda of a conversation.
    pub fn conversation(self, model: &Model, on_action: &Callback<Action>) -> Html {
        match self.entry_points() {
            Some(entry_points) => (entry_points.conversation)(model, on_action),
            None => self.placeholder("conversation", "Comparison and agenda"),
        }
    }

    /// The choice of worked examples; nothing until the deferred part is loaded.
    pub fn example_choice(self, on_action: &Callback<Action>) -> Html {
        self.entry_points()
            .map_or_else(Html::default, |entry_points| (entry_points.example_choice)(on_action))
    }

    /// What is said of an example while a case is put aside.
    pub fn example_banner(self, model: &Model, on_action: &Callback<Action>) -> Html {
        match self.entry_points() {
            Some(entry_points) if model.put_aside().is_some() => {
                (entry_points.example_banner)(model, on_action)
            }
            _ => Html::default(),
        }
    }

    /// What is said of a review that is due.
    pub fn review_banner(self, model: &Model, on_action: &Callback<Action>) -> Html {
        match self.entry_points() {
            Some(entry_points) if model.due_review().is_some() => {
                (entry_points.review_banner)(model, on_action)
            }
            _ => Html::default(),
        }
    }

    /// The offer to undo the last step. It can be taken up before the deferred part is loaded.
    pub fn undo_offer(self, model: &Model, on_action: &Callback<Action>) -> Html {
        match (model.undo_offer(), self.entry_points()) {
            (None | Some(UndoOffer::Tried { .. }), _) => Html::default(),
            (Some(_), Some(entry_points)) => (entry_points.undo_offer)(model, on_action),
            (Some(_), None) => brief_undo_offer(on_action),
        }
    }

    /// The gist of the targets, where that is more than the targets themselves.
    #[must_use]
    pub fn targets_gist(self, model: &Model) -> Option<String> {
        self.entry_points().and_then(|entry_points| (entry_points.targets_gist)(model))
    }

    /// The pages for print, while printing. Until the deferred part is loaded, the screen is printed instead.
    pub fn paper(self, model: &Model, on_action: &Callback<Action>) -> Html {
        match self.entry_points() {
            Some(entry_points) if model.on_paper() => (entry_points.paper)(model, on_action),
            _ => Html::default(),
        }
    }

    /// A sentence in the place of the content with this `id` and `title`, and if loading failed a button to try again.
    fn placeholder(self, id: &str, title: &str) -> Html {
        let has_failed = matches!(self, Self::Failed);
        let sentence = if has_failed {
            "This part could not be loaded. Your answers are kept."
        } else {
            "This part is still being loaded."
        };
        html! {
            <div class="deferred">
                { paragraph(sentence) }
                if has_failed {
                    { retry_button(id, title) }
                }
            </div>
        }
    }
}

/// Named by what it loads: several can stand on the screen.
fn retry_button(id: &str, title: &str) -> Html {
    let id = [RETRY_ID_PREFIX, id].concat().into();
    let name = ["Try again: ", title].concat();
    Button { id, ..Button::without_action("", "Try again") }.named(name).html()
}
