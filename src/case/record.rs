//! The record: a case with everything that follows from it, as JSON, format `when-rust/1`.
//!
//! The types are the one definition of the format. Input fields are read back, each on its own (see [`Lenient`]);
//! derived fields are only written. Comments on fields are published in the TypeScript types.

use serde::{Deserialize, Serialize};

use super::record_evidence::EvidenceRecord;
use super::record_field::{Lenient, WholeNumber};
use super::record_ids::{ByTrait, ChangesRecord, known_only};
use super::record_review::ReviewRecord;
use super::record_worth::WorthRecord;
use super::{Case, Workload, vector};
use crate::decision::answers::Answer;
use crate::decision::kpi::Kpi;
use crate::decision::measured::Measured;
use crate::decision::moves::Move;
use crate::decision::review::{Outcome, Review};
use crate::decision::rules::Rule;
use crate::decision::trait_set::TraitSet;
use crate::decision::traits::Trait;
use crate::decision::verdict::{Verdict, VerdictSet};
use crate::decision::{CRITERIA_VERSION, Decision, Status};

/// The format's name and version.
pub const FORMAT: &str = "when-rust/1";

/// The record of a case.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(ts_rs::TS))]
pub struct Record {
    /// The format's name and version.
    #[serde(default)]
    pub format: Lenient<String>,
    /// The criteria version.
    #[serde(default)]
    pub criteria: Lenient<WholeNumber>,
    /// The workloads, 1 to 12.
    #[serde(default)]
    pub workloads: Lenient<Vec<Lenient<WorkloadRecord>>>,
}

/// A workload: the input fields, and the fields derived from them.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(ts_rs::TS))]
pub struct WorkloadRecord {
    /// The name; empty if none was given.
    pub name: Lenient<String>,
    /// The answers as a vector.
    pub vector: Lenient<String>,
    /// The answers by trait.
    pub answers: Lenient<ByTrait<Answer>>,
    /// The evidence for the answers, by trait.
    #[serde(serialize_with = "known_only")]
    pub evidence: Lenient<ByTrait<EvidenceRecord>>,
    /// How firm the answer is.
    #[serde(skip_deserializing)]
    pub status: Status,
    /// The verdict; none while open.
    #[serde(skip_deserializing)]
    pub verdict: Option<Verdict>,
    /// The rule that decided; none while open.
    #[serde(skip_deserializing)]
    pub rule: Option<Rule>,
    /// The verdicts that are still possible, lowest first.
    #[serde(skip_deserializing)]
    pub possible: VerdictSet,
    /// The question that settles soonest; none when settled.
    #[serde(skip_deserializing)]
    pub next_question: Option<Trait>,
    /// The most further questions on that way; none when settled.
    #[serde(skip_deserializing)]
    pub most_questions: Option<u16>,
    /// The traits behind the verdict.
    #[serde(skip_deserializing)]
    pub reasons: ReasonsRecord,
    /// The smallest sets of changes, by the verdict that they lead to.
    #[serde(skip_deserializing)]
    pub changes: ChangesRecord,
    /// The answered traits whose opposite answer alone would change the verdict, the weakest evidence first.
    #[serde(skip_deserializing)]
    pub decisive: Vec<Trait>,
    /// What to check before relying on the answer: decisive traits that are not measured, then open questions.
    #[serde(skip_deserializing)]
    pub to_check: Vec<Trait>,
    /// Pairs of traits that describe two workloads.
    #[serde(skip_deserializing)]
    pub contradictions: Vec<TraitSet>,
    /// The first moves, in order.
    #[serde(skip_deserializing)]
    pub first_moves: Vec<Move>,
    /// The KPIs with their figures.
    pub kpis: Lenient<Vec<Lenient<KpiRecord>>>,
    /// What the targets are worth; none if no cost is entered.
    #[cfg_attr(not(target_arch = "wasm32"), ts(as = "Option<WorthRecord>"))]
    pub worth: Lenient<WorthRecord>,
    /// The review; none if none is planned or done.
    #[cfg_attr(not(target_arch = "wasm32"), ts(as = "Option<ReviewRecord>"))]
    pub review: Lenient<ReviewRecord>,
}

/// The traits behind a verdict, by their effect.
#[derive(Debug, Default, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(ts_rs::TS))]
pub struct ReasonsRecord {
    /// Answered yes, and counting for Rust.
    #[serde(rename = "for")]
    pub in_favour: TraitSet,
    /// Answered yes, and counting against Rust being first.
    pub against: TraitSet,
    /// Not answered, and able to change the verdict still.
    pub unknown: TraitSet,
}

/// A KPI: the input fields, and the fields derived from them.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(ts_rs::TS))]
pub struct KpiRecord {
    /// Which one.
    pub id: Lenient<Kpi>,
    /// The reduction aimed at, in percent: a person's own, or the article's.
    #[cfg_attr(not(target_arch = "wasm32"), ts(as = "Option<WholeNumber>"))]
    pub reduction_percent: Lenient<WholeNumber>,
    /// Marks a reduction as a person's own where its number does not tell, being the article's too.
    #[serde(skip_serializing_if = "Lenient::is_missing")]
    #[cfg_attr(not(target_arch = "wasm32"), ts(as = "Option<bool>", optional))]
    pub own: Lenient<bool>,
    /// The unit of baseline and target.
    #[serde(skip_deserializing)]
    pub unit: &'static str,
    /// Whether it is to be watched first.
    #[serde(skip_deserializing)]
    pub primary: bool,
    /// The value today, as typed.
    #[cfg_attr(not(target_arch = "wasm32"), ts(as = "Option<String>"))]
    pub baseline: Lenient<String>,
    /// The value to aim at, in plain decimals.
    #[serde(skip_deserializing)]
    pub target: Option<String>,
    /// The value at the review, as typed.
    #[cfg_attr(not(target_arch = "wasm32"), ts(as = "Option<String>"))]
    pub measured: Lenient<String>,
    /// How it turned out.
    #[serde(skip_deserializing)]
    pub outcome: Option<Outcome>,
}

impl Record {
    /// The record of `case`.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        let workloads = case.workloads().iter();
        let workloads = workloads.map(|workload| {
            let decision = Decision::of(workload.answers);
            Lenient::Known(WorkloadRecord::of(workload, &decision))
        });
        Self {
            format: Lenient::Known(FORMAT.to_owned()),
            criteria: WholeNumber::from_digits(CRITERIA_VERSION).into(),
            workloads: Lenient::Known(workloads.collect()),
        }
    }

    /// The record as compact JSON that is safe inside a script element.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut buffer = vec![0; 8_192];
        // The only error is that the buffer is full.
        let length = loop {
            match serde_json_core::to_slice(self, &mut buffer) {
                Ok(length) => break length,
                Err(_) => buffer = vec![0; buffer.len() * 2],
            }
        };
        buffer.truncate(length);
        let json = String::from_utf8(buffer).unwrap_or_default();
        // These characters occur only inside of JSON strings.
        json.replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
    }
}

impl WorkloadRecord {
    fn of(workload: &Workload, decision: &Decision) -> Self {
        let review = workload.review_result();
        let kpis =
            Kpi::ALL.map(|kpi| Lenient::Known(KpiRecord::of(kpi, workload, decision, &review)));
        let pairs = decision.contradictions.iter().map(|one| TraitSet::of(&one.pair()));
        Self {
            name: Lenient::Known(workload.name.as_str().to_owned()),
            vector: Lenient::Known(vector::write(workload.answers)),
            answers: Lenient::Known(ByTrait::from_fn(|which| workload.answers.get(which))),
            evidence: Lenient::Known(ByTrait::from_fn(|which| {
                EvidenceRecord::of(workload.evidence.get(which))
            })),
            status: decision.status,
            verdict: decision.verdict(),
            rule: decision.rule(),
            possible: decision.possible,
            next_question: decision.next_question,
            most_questions: decision.max_questions_left,
            reasons: ReasonsRecord {
                in_favour: decision.reasons.in_favour,
                against: decision.reasons.against,
                unknown: decision.reasons.unknown,
            },
            changes: ChangesRecord(decision.changes.clone()),
            decisive: decision.weakest_first(|which| workload.basis(which)),
            to_check: decision.to_check(|which| workload.basis(which)),
            contradictions: pairs.collect(),
            first_moves: decision.first_moves.iter().map(|one| one.action).collect(),
            kpis: Lenient::Known(kpis.into()),
            worth: WorthRecord::of(workload).into(),
            review: ReviewRecord::of(workload, &review).into(),
        }
    }
}

impl KpiRecord {
    fn of(kpi: Kpi, workload: &Workload, decision: &Decision, review: &Review) -> Self {
        let figure = workload.figures.get(kpi);
        let own = figure.own_reduction.is_some() && figure.own_reduction == kpi.default_reduction();
        Self {
            id: Lenient::Known(kpi),
            reduction_percent: figure
                .reduction(kpi)
                .map(|own| WholeNumber(own.get().into()))
                .into(),
            own: own.then_some(true).into(),
            unit: kpi.unit(),
            primary: kpi.is_primary(workload.answers.yes()),
            baseline: figure.baseline.map(|baseline| baseline.text()).into(),
            target: figure.target(kpi, decision.verdict()).map(|target| target.text()),
            measured: workload.review.measured.get(kpi).map(Measured::text).into(),
            outcome: *review.outcomes.get(kpi),
        }
    }
}
