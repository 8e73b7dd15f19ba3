//! The figure fields: the texts as typed, and their parsed values.

use super::cost_draft::CostField;
use super::number_field::NumberField;
use crate::case::Workload;
use crate::decision::decimal::{Baseline, Percent, PercentError};
use crate::decision::kpi::{Figure, Kpi, PerKpi};
use crate::decision::measured::{Measured, MeasuredError};
use crate::decision::traits::Trait;
use crate::decision::typed_number::{TypedError, TypedNumberError};

/// One of a KPI's fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The value today.
    Baseline,
    /// A reduction of the visitor's own.
    Reduction,
    /// The value at the review.
    Measured,
}

impl Field {
    /// Every field.
    pub const ALL: [Self; 3] = [Self::Baseline, Self::Reduction, Self::Measured];

    /// The suffix of the field's name, after the id of the KPI.
    #[must_use]
    pub const fn suffix(self) -> &'static str {
        match self {
            Self::Baseline => "-baseline",
            Self::Reduction => "-reduction",
            Self::Measured => "-measured",
        }
    }
}

/// A text field of the workload with this id.
pub(super) type TypedField = (u32, TextInput);

/// What is typed into a text field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextInput {
    /// The name.
    Name,
    /// A figure.
    Figure(Kpi, Field),
    /// The note on the answer to a trait.
    Note(Trait),
    /// A cost or the currency.
    Cost(CostField),
    /// The date of the review.
    ReviewDate,
}

/// A KPI's fields as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    baseline: NumberField<Baseline>,
    reduction: String,
    measured: NumberField<Measured>,
}

/// The fields of every KPI.
pub type Drafts = PerKpi<Draft>;

impl Draft {
    /// The fields of `kpi` in `workload`.
    #[must_use]
    pub fn of(kpi: Kpi, workload: &Workload) -> Self {
        let figure = workload.figures.get(kpi);
        Self {
            baseline: NumberField::of(figure.baseline, Baseline::text),
            reduction: figure.own_reduction.map(Percent::text).unwrap_or_default(),
            measured: NumberField::of(*workload.review.measured.get(kpi), Measured::text),
        }
    }

    /// The text of `field`.
    #[must_use]
    pub fn text(&self, field: Field) -> &str {
        match field {
            Field::Baseline => self.baseline.text(),
            Field::Reduction => &self.reduction,
            Field::Measured => self.measured.text(),
        }
    }

    pub(super) fn set(&mut self, field: Field, text: String) {
        match field {
            Field::Baseline => self.baseline.set(text),
            Field::Reduction => self.reduction = text,
            Field::Measured => self.measured.set(text),
        }
    }

    /// The baseline; none if the field is empty.
    ///
    /// # Errors
    /// The text is not a baseline.
    pub fn baseline(&self) -> Result<Option<Baseline>, TypedNumberError> {
        self.baseline.value()
    }

    /// The value at the review; none if the field is empty.
    ///
    /// # Errors
    /// The text is not a measured figure.
    pub fn measured(&self) -> Result<Option<Measured>, TypedError<MeasuredError>> {
        self.measured.value()
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

    /// Baseline and own reduction, as far as they are valid.
    #[must_use]
    pub fn figure(&self) -> Figure {
        Figure {
            baseline: self.baseline().unwrap_or_default(),
            own_reduction: self.own_reduction().unwrap_or_default(),
            reduction_invalid: self.own_reduction().is_err(),
        }
    }
}
