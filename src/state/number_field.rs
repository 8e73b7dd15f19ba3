//! A field for a number: the text as typed, and its value.

use std::str::FromStr;

use crate::decision::typed_number::{NumberError, TypedError, parse_number};

/// A number field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberField<N> {
    text: String,
    /// A number from a link or file whose text would be ambiguous if typed, such as `1.234`. Dropped when the field is
    /// edited.
    imported: Option<N>,
}

impl<N> Default for NumberField<N> {
    fn default() -> Self {
        Self { text: String::new(), imported: None }
    }
}

impl<N: Copy + PartialEq + FromStr<Err: NumberError + PartialEq>> NumberField<N> {
    /// The field with this value, if there is one.
    pub(super) fn of(value: Option<N>, text: fn(N) -> String) -> Self {
        let text = value.map(text).unwrap_or_default();
        let is_read = parse_number(&text) == Ok(value);
        Self { imported: value.filter(|_| !is_read), text }
    }

    pub(super) fn set(&mut self, text: String) {
        *self = Self { text, imported: None };
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The value; none if the field is empty.
    ///
    /// # Errors
    /// The text is no such number.
    pub fn value(&self) -> Result<Option<N>, TypedError<N::Err>> {
        match self.imported {
            None => parse_number(&self.text),
            imported => Ok(imported),
        }
    }
}
