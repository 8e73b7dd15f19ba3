//! Fields of a record that are read each by itself, so that a bad one leaves the others alone.

use serde::de::{Deserialize, Deserializer, Error};
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

/// A field that a person, or another program, may have left out or got wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Field<T> {
    /// Left out, or null.
    #[default]
    Missing,
    /// Understood.
    Known(T),
    /// Not understood: its JSON.
    Unreadable(String),
}

impl<T> Field<T> {
    /// Whether it is left out.
    #[must_use]
    pub const fn is_missing(&self) -> bool {
        matches!(self, Self::Missing)
    }

    /// The value, if it was understood.
    #[must_use]
    pub const fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Missing | Self::Unreadable(_) => None,
        }
    }

    /// The JSON of what was not understood; empty otherwise.
    #[must_use]
    pub fn source(&self) -> &str {
        match self {
            Self::Unreadable(source) => source,
            Self::Missing | Self::Known(_) => "",
        }
    }
}

impl<T: Serialize> Serialize for Field<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Known(value) => value.serialize(serializer),
            Self::Missing | Self::Unreadable(_) => serializer.serialize_none(),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let source = <&RawValue>::deserialize(deserializer)?.get();
        Ok(match serde_json::from_str(source) {
            _ if source == "null" => Self::Missing,
            Ok(value) => Self::Known(value),
            Err(_) => Self::Unreadable(source.to_owned()),
        })
    }
}

impl<T> From<Option<T>> for Field<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Missing, Self::Known)
    }
}

/// A whole number, which is read without floating point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Whole(pub u32);

impl Whole {
    /// The number with these digits; none if they are others, or more than nine.
    #[must_use]
    pub fn from_digits(text: &str) -> Option<Self> {
        let is_whole = text.len() <= 9 && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse().ok().filter(|_| is_whole).map(Self)
    }
}

impl<'de> Deserialize<'de> for Whole {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let source = <&RawValue>::deserialize(deserializer)?.get();
        Self::from_digits(source).ok_or_else(|| D::Error::custom("no whole number"))
    }
}

/// In TypeScript a field is what it holds.
#[cfg(not(target_arch = "wasm32"))]
impl<T: ts_rs::TS> ts_rs::TS for Field<T> {
    type WithoutGenerics = <Option<T> as ts_rs::TS>::WithoutGenerics;
    type OptionInnerType = Self;

    fn name(cfg: &ts_rs::Config) -> String {
        T::name(cfg)
    }

    fn inline(cfg: &ts_rs::Config) -> String {
        T::inline(cfg)
    }
}
