//! Serialization of the criteria's types in a record: by their ids.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::{Serialize, Serializer};

#[cfg(not(target_arch = "wasm32"))]
use super::record_evidence::EvidenceRecord;
use super::record_field::Lenient;
#[cfg(not(target_arch = "wasm32"))]
use super::record_field::WholeNumber;
use crate::decision::Status;
use crate::decision::answers::Answer;
use crate::decision::changes::ChangeSet;
use crate::decision::evidence::Basis;
use crate::decision::kpi::Kpi;
use crate::decision::moves::Move;
use crate::decision::review::{Conclusion, Outcome};
use crate::decision::rules::Rule;
use crate::decision::trait_set::TraitSet;
use crate::decision::traits::{PerTrait, Trait};
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

written_by_id!(Answer, Basis, Conclusion, Kpi, Move, Outcome, Rule, Status, Trait, Verdict);

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

/// One field for each trait, by trait id.
#[derive(Debug, Default)]
pub struct ByTrait<T>(PerTrait<Lenient<T>>);

impl<T> ByTrait<T> {
    /// Calls `make` for each trait.
    pub fn from_fn(make: impl Fn(Trait) -> Option<T>) -> Self {
        Self(PerTrait::from_fn(|which| make(which).into()))
    }

    /// The traits with their fields, in trait order.
    pub fn iter(&self) -> impl Iterator<Item = (Trait, &Lenient<T>)> {
        self.0.iter()
    }
}

impl<T: Serialize> Serialize for ByTrait<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

/// Serializes the fields that are not missing.
pub(super) fn known_only<T: Serialize, S: Serializer>(
    fields: &Lenient<ByTrait<T>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let fields = fields.known().into_iter().flat_map(ByTrait::iter);
    serializer.collect_map(fields.filter(|(_, field)| !field.is_missing()))
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for ByTrait<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ByTraitVisitor(PhantomData))
    }
}

struct ByTraitVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ByTraitVisitor<T> {
    type Value = ByTrait<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("fields by trait")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ByTrait<T>, A::Error> {
        let mut found: PerTrait<Option<Lenient<T>>> = PerTrait::from_fn(|_| None);
        while let Some(key) = map.next_key::<String>()? {
            let Some(which) = Trait::from_id(&key) else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            if found.get_mut(which).replace(map.next_value()?).is_some() {
                return Err(A::Error::custom("a trait is given twice"));
            }
        }
        Ok(ByTrait(PerTrait::from_fn(|which| found.get_mut(which).take().unwrap_or_default())))
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

impl<'de> Deserialize<'de> for Basis {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = String::deserialize(deserializer)?;
        Self::from_id(&id).ok_or_else(|| D::Error::custom("no basis"))
    }
}

impl<'de> Deserialize<'de> for Kpi {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = String::deserialize(deserializer)?;
        Self::from_id(&id).ok_or_else(|| D::Error::custom("no KPI"))
    }
}

impl<'de> Deserialize<'de> for Verdict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = String::deserialize(deserializer)?;
        Self::from_id(&id).ok_or_else(|| D::Error::custom("no verdict"))
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
        Basis of Self::ALL,
        Conclusion of Self::ALL,
        Kpi of Self::ALL,
        Move of Self::ALL,
        Outcome of Self::ALL,
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
        ByTrait<Answer> as "{ [which in Trait]: Answer | null }",
        ByTrait<EvidenceRecord> as "{ [which in Trait]?: EvidenceRecord }"
    );
}
