//! Serialization of the criteria's types in a record: by their ids.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::{Serialize, Serializer};

use super::record_field::Lenient;
#[cfg(not(target_arch = "wasm32"))]
use super::record_field::WholeNumber;
use crate::decision::Status;
use crate::decision::answers::{Answer, Answers};
use crate::decision::changes::ChangeSet;
use crate::decision::kpi::Kpi;
use crate::decision::moves::Move;
use crate::decision::rules::Rule;
use crate::decision::trait_set::TraitSet;
use crate::decision::traits::Trait;
use crate::decision::verdict::{Verdict, VerdictSet};

macro_rules! written_by_id {
    ($($kind:ty),+) => {
        $(impl Serialize for $kind {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.id())
            }
        })+
    };
}

written_by_id!(Answer, Kpi, Move, Rule, Status, Trait, Verdict);

impl Serialize for TraitSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl Serialize for VerdictSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// A changed answer.
#[derive(Debug, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(ts_rs::TS))]
pub struct Change {
    /// The trait that changes.
    #[serde(rename = "trait")]
    pub which: Trait,
    /// Its answer then.
    pub answer: Answer,
}

impl Serialize for ChangeSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(|(which, answer)| Change { which, answer }))
    }
}

/// The smallest sets of changes, by the verdict that they lead to.
#[derive(Debug, Default)]
pub struct ChangesRecord(pub Vec<(Verdict, Vec<ChangeSet>)>);

impl Serialize for ChangesRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(verdict, sets)| (verdict, sets)))
    }
}

/// All answers, by trait id.
#[derive(Debug, Default)]
pub struct AnswersRecord([Lenient<Answer>; Trait::COUNT]);

impl AnswersRecord {
    /// The record of `answers`.
    #[must_use]
    pub fn of(answers: Answers) -> Self {
        Self(Trait::ALL.map(|which| answers.get(which).into()))
    }

    /// The traits with their fields, in trait order.
    pub fn iter(&self) -> impl Iterator<Item = (Trait, &Lenient<Answer>)> {
        Trait::ALL.into_iter().zip(&self.0)
    }
}

impl Serialize for AnswersRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for AnswersRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(AnswersVisitor)
    }
}

struct AnswersVisitor;

impl<'de> Visitor<'de> for AnswersVisitor {
    type Value = AnswersRecord;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("answers by trait")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<AnswersRecord, A::Error> {
        let mut found: [Option<Lenient<Answer>>; Trait::COUNT] = Default::default();
        while let Some(key) = map.next_key::<String>()? {
            let slot = Trait::from_id(&key).and_then(|which| found.get_mut(which as usize));
            let Some(slot) = slot else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            if slot.replace(map.next_value()?).is_some() {
                return Err(A::Error::custom("a trait is given twice"));
            }
        }
        Ok(AnswersRecord(found.map(Option::unwrap_or_default)))
    }
}

impl<'de> Deserialize<'de> for Answer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = String::deserialize(deserializer)?;
        [Self::Yes, Self::No]
            .into_iter()
            .find(|answer| answer.id() == id)
            .ok_or_else(|| D::Error::custom("no answer"))
    }
}

impl<'de> Deserialize<'de> for Kpi {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = String::deserialize(deserializer)?;
        Self::from_id(&id).ok_or_else(|| D::Error::custom("no KPI"))
    }
}

/// The TypeScript types: unions of ids, and compounds of these.
#[cfg(not(target_arch = "wasm32"))]
mod typescript {
    use ts_rs::{Config, TS};

    use super::*;

    macro_rules! union_of_ids {
        ($($kind:ident of $all:expr),+) => {
            $(impl TS for $kind {
                type WithoutGenerics = Self;
                type OptionInnerType = Self;

                fn name(_: &Config) -> String {
                    stringify!($kind).to_owned()
                }

                fn inline(_: &Config) -> String {
                    $all.map(|one| format!("\"{}\"", one.id())).join(" | ")
                }

                fn decl(cfg: &Config) -> String {
                    format!("type {} = {};", Self::name(cfg), Self::inline(cfg))
                }
            })+
        };
    }

    union_of_ids!(
        Answer of [Self::Yes, Self::No],
        Kpi of Self::ALL,
        Move of Self::ALL,
        Rule of Self::ALL,
        Status of [Self::Open, Self::Leaning, Self::Settled],
        Trait of Self::ALL,
        Verdict of Self::ALL
    );

    macro_rules! written_as {
        ($($kind:ty as $text:literal),+) => {
            $(impl TS for $kind {
                type WithoutGenerics = Self;
                type OptionInnerType = Self;

                fn name(_: &Config) -> String {
                    $text.to_owned()
                }

                fn inline(cfg: &Config) -> String {
                    Self::name(cfg)
                }
            })+
        };
    }

    written_as!(
        TraitSet as "Array<Trait>",
        VerdictSet as "Array<Verdict>",
        WholeNumber as "number",
        ChangesRecord as "{ [verdict in Verdict]?: Array<Array<Change>> }",
        AnswersRecord as "{ [which in Trait]: Answer | null }"
    );
}
