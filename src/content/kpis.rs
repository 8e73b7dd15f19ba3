//! The words of the KPIs.

use crate::decision::kpi::Kpi;

/// What is said of one KPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KpiWords {
    /// The measure.
    pub label: &'static str,
    /// What the article aims at.
    pub aim: &'static str,
}

/// The words of `kpi`.
#[must_use]
pub const fn kpi_words(kpi: Kpi) -> &'static KpiWords {
    match kpi {
        Kpi::Incidents => &KpiWords {
            label: "Priority incidents on the target service",
            aim: "40\u{a0}% fewer, as an example",
        },
        Kpi::P99 => {
            &KpiWords { label: "p99 latency variance", aim: "30\u{a0}% less, as an example" }
        }
        Kpi::Diagnosis => &KpiWords {
            label: "On-call diagnosis time",
            aim: "Shorter, with fewer undefined runtime failures; set a figure of your own",
        },
    }
}
