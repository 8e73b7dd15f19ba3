//! The component around what most answers leave alone: it is drawn again only when it shows something else.

use yew::prelude::*;

use super::comparison::AnswerRow;
use super::kpis::KpiRow;
use super::lineup::Placed;
use super::map;
use super::nodes::Nodes;
use super::question::Question;

/// All that a kept part shows.
#[derive(Clone, PartialEq)]
pub enum Shown {
    /// A question.
    Question(Question),
    /// The fields and the target of a KPI.
    Kpi(KpiRow),
    /// What does not change on the map.
    Backdrop,
    /// A workload to choose.
    Chip(Placed),
    /// A workload on the map, and where.
    Mark(Placed, String),
    /// Which workload a mark stands for.
    Legend(Placed),
    /// A workload's name in the comparison.
    Head(Placed),
    /// A workload's verdict in the comparison.
    Verdict(Placed),
    /// A trait in the comparison.
    Answers(AnswerRow),
}

impl Shown {
    fn draw(&self, to: &mut Nodes) {
        match self {
            Self::Question(question) => question.draw(to),
            Self::Kpi(row) => row.draw(to),
            Self::Backdrop => map::backdrop(to),
            Self::Chip(placed) => placed.chip(to),
            Self::Mark(placed, transform) => map::mark(to, placed, transform.clone()),
            Self::Legend(placed) => map::legend_item(to, placed),
            Self::Head(placed) => placed.column_head(to),
            Self::Verdict(placed) => placed.verdict_cell(to),
            Self::Answers(row) => row.draw(to),
        }
    }
}

/// What a [`Kept`] shows.
#[derive(PartialEq, Properties)]
pub struct KeptProps {
    /// All of it.
    pub shown: Shown,
}

/// A part that is kept while it shows the same.
pub struct Kept;

impl Component for Kept {
    type Message = ();
    type Properties = KeptProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        Nodes::drawn(|to| ctx.props().shown.draw(to))
    }
}
