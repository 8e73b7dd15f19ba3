//! Record fields that are deserialized independently: an invalid field does not affect the others.

use serde::de::{Deserialize, Deserializer, Error};
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::parse_context::ParseContext;
use super::plain_text::PlainText;
use crate::decision::decimal::digits;

/// A field that may be missing or invalid in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Lenient<T> {
    /// Missing or null.
    #[default]
    Missing,
    /// Valid.
    Known(T),
    /// Invalid, with its JSON source.
    Unreadable(String),
}

impl<T> Lenient<T> {
    /// Whether the field is missing.
    #[must_use]
    pub const fn is_missing(&self) -> bool {
        matches!(self, Self::Missing)
    }

    /// The value, if valid.
    #[must_use]
    pub const fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Missing | Self::Unreadable(_) => None,
        }
    }

    /// The JSON source of an invalid field; empty otherwise.
    #[must_use]
    pub fn source(&self) -> &str {
        match self {
            Self::Unreadable(source) => source,
            Self::Missing | Self::Known(_) => "",
        }
    }
}

impl<T: Serialize> Serialize for Lenient<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Known(value) => value.serialize(serializer),
            Self::Missing | Self::Unreadable(_) => serializer.serialize_none(),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Lenient<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let source = <&RawValue>::deserialize(deserializer)?.get();
        Ok(match serde_json::from_str(source) {
            _ if source == "null" => Self::Missing,
            Ok(value) => Self::Known(value),
            Err(_) => Self::Unreadable(source.to_owned()),
        })
    }
}

impl<T> From<Option<T>> for Lenient<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Missing, Self::Known)
    }
}

/// A whole number, parsed without floating point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct WholeNumber(pub u32);

impl WholeNumber {
    /// Parses one to nine decimal digits.
    #[must_use]
    pub fn from_digits(text: &str) -> Option<Self> {
        if !(1..=9).contains(&text.len()) {
            return None;
        }
        let append =
            |number, byte: u8| byte.is_ascii_digit().then(|| number * 10 + u32::from(byte - b'0'));
        text.bytes().try_fold(0, append).map(Self)
    }
}

impl<'de> Deserialize<'de> for WholeNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let source = <&RawValue>::deserialize(deserializer)?.get();
        Self::from_digits(source).ok_or_else(|| D::Error::custom("no whole number"))
    }
}

/// In TypeScript, a field has the type of its value.
#[cfg(not(target_arch = "wasm32"))]
impl<T: ts_rs::TS> ts_rs::TS for Lenient<T> {
    type WithoutGenerics = <Option<T> as ts_rs::TS>::WithoutGenerics;
    type OptionInnerType = Self;

    fn name(cfg: &ts_rs::Config) -> String {
        T::name(cfg)
    }

    fn inline(cfg: &ts_rs::Config) -> String {
        T::inline(cfg)
    }
}

/// The text of a name or a note at `path`, cut if it is too long.
pub(super) fn parse_text<const MAX: usize>(
    context: &mut ParseContext<'_>,
    path: &str,
    field: &Lenient<String>,
    accepted: &'static str,
) -> PlainText<MAX> {
    if !field.is_missing() && field.known().and_then(|text| PlainText::<MAX>::new(text)).is_none() {
        context.report_at(path, source_of_text(field), accepted);
    }
    PlainText::truncated(field.known().map_or("", String::as_str))
}

/// The source of a text field.
pub(super) fn source_of_text(field: &Lenient<String>) -> &str {
    field.known().map_or_else(|| field.source(), String::as_str)
}

/// The value of `field` at `path`; none if it is missing, or invalid, which is reported.
pub(super) fn known_or_report<'f, T>(
    context: &mut ParseContext<'_>,
    path: &str,
    field: &'f Lenient<T>,
    accepted: &'static str,
) -> Option<&'f T> {
    if let Lenient::Unreadable(found) = field {
        context.report_at(path, found, accepted);
    }
    field.known()
}

/// The path of an item of the list at `path`.
pub(super) fn index_path(path: &str, index: usize) -> String {
    [path, "[", &digits(index as u64), "]"].concat()
}

/// The path of a field of the object at `path`.
pub(super) fn key_path(path: &str, key: &str) -> String {
    [path, ".", key].concat()
}
