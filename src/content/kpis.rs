//! The words of the KPIs.

use crate::decision::kpi::Kpi;

/// The words of one KPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KpiWords {
    /// The KPI's name.
    pub label: &'static str,
    /// The name with its unit, for narrow columns.
    pub short: &'static str,
    /// What to type as the baseline, and where to find it.
    pub help: &'static str,
    /// The article's target.
    pub aim: &'static str,
}

/// The words of `kpi`.
#[must_use]
pub const fn kpi_words(kpi: Kpi) -> &'static KpiWords {
    match kpi {
        Kpi::Incidents => &KpiWords {
            label: "Priority incidents on the target service",
            short: "Priority incidents per quarter",
            help: "Priority incidents in an average quarter, from your incident tracker.",
            aim: "40\u{a0}% fewer, as an example",
        },
        Kpi::P99 => &KpiWords {
            label: "p99 latency variance",
            short: "p99 latency variance, ms",
            help: "p99 at peak less p99 at rest, over a week, from your latency dashboard.",
            aim: "30\u{a0}% less, as an example",
        },
        Kpi::Diagnosis => &KpiWords {
            label: "On-call diagnosis time",
            short: "On-call diagnosis time, minutes",
            help: "Minutes from alert to known cause, on average, from your incident reviews.",
            aim: "Shorter, with fewer undefined runtime failures; set a figure of your own",
        },
    }
}
