//! The figure fields: the texts as typed, and their parsed values.

use crate::decision::decimal::{Baseline, Percent, PercentError};
use crate::decision::kpi::{Figure, Figures, Kpi, PerKpi};
use crate::decision::traits::Trait;
use crate::decision::typed_number::{TypedNumberError, parse_baseline};

/// One of a KPI's two fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The value today.
    Baseline,
    /// A reduction of the visitor's own.
    Reduction,
}

impl Field {
    /// The suffix of the field's name, after the id of the KPI.
    #[must_use]
    pub const fn suffix(self) -> &'static str {
        match self {
            Self::Baseline => "-baseline",
            Self::Reduction => "-reduction",
        }
    }
}

/// A text field of the workload with this id.
pub(super) type TypedField = (u32, TextInput);

/// What is typed into a text field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TextInput {
    /// The name.
    Name,
    /// A figure.
    Figure(Kpi, Field),
    /// The note on the answer to a trait.
    Note(Trait),
}

/// A KPI's two fields as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    baseline: String,
    /// A baseline from a link or file whose text would be ambiguous if typed, such as `1.234`. Dropped when the field
    /// is edited.
    imported: Option<Baseline>,
    reduction: String,
}

/// The fields of every KPI.
pub type Drafts = PerKpi<Draft>;

impl Draft {
    /// The fields of `figure`.
    #[must_use]
    pub fn of(figure: Figure) -> Self {
        let typed = |text: Option<String>| text.unwrap_or_default();
        let baseline = typed(figure.baseline.map(Baseline::text));
        Self {
            imported: figure
                .baseline
                .filter(|imported| parse_baseline(&baseline) != Ok(Some(*imported))),
            baseline,
            reduction: typed(figure.own_reduction.map(Percent::text)),
        }
    }

    /// The fields of `figures`.
    #[must_use]
    pub fn all_of(figures: &Figures) -> Drafts {
        Drafts::from_fn(|kpi| Self::of(*figures.get(kpi)))
    }

    /// The text of `field`.
    #[must_use]
    pub fn text(&self, field: Field) -> &str {
        match field {
            Field::Baseline => &self.baseline,
            Field::Reduction => &self.reduction,
        }
    }

    pub(super) fn set(&mut self, field: Field, text: String) {
        match field {
            Field::Baseline => (self.baseline, self.imported) = (text, None),
            Field::Reduction => self.reduction = text,
        }
    }

    /// The baseline; none if the field is empty.
    ///
    /// # Errors
    /// The text is not a baseline.
    pub fn baseline(&self) -> Result<Option<Baseline>, TypedNumberError> {
        match self.imported {
            None => parse_baseline(&self.baseline),
            imported => Ok(imported),
        }
    }

    /// The own reduction, with or without a percent sign; none if the field is empty.
    ///
    /// # Errors
    /// The text is not a reduction.
    pub fn own_reduction(&self) -> Result<Option<Percent>, PercentError> {
        let text = self.reduction.trim_ascii();
        match text.strip_suffix('%').unwrap_or(text).trim_ascii_end() {
            "" if text.is_empty() => Ok(None),
            number => number.parse().map(Some),
        }
    }

    /// The parsed values, as far as they are valid.
    #[must_use]
    pub fn figure(&self) -> Figure {
        Figure {
            baseline: self.baseline().unwrap_or_default(),
            own_reduction: self.own_reduction().unwrap_or_default(),
            reduction_invalid: self.own_reduction().is_err(),
        }
    }
}
