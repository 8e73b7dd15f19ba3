//! Phrases on KPI targets.

use crate::content::kpis::kpi_words;
use crate::decision::Decision;
use crate::decision::kpi::{Figure, Kpi};

/// The aim: the visitor's own reduction, or the article's words.
#[must_use]
pub fn aim(kpi: Kpi, figure: &Figure) -> String {
    match figure.own_reduction {
        Some(own) => [&own.text(), "\u{a0}% less, your own aim"].concat(),
        None => kpi_words(kpi).aim.to_owned(),
    }
}

/// The same for a narrow column: "−40 %". Empty if the own reduction is invalid.
#[must_use]
pub fn short_aim(kpi: Kpi, figure: &Figure) -> String {
    let own = if figure.own_reduction.is_some() { " own" } else { "" };
    match figure.reduction(kpi) {
        Some(reduction) => ["−", &reduction.text(), "\u{a0}%", own].concat(),
        None if figure.reduction_invalid => String::new(),
        None => "shorter".to_owned(),
    }
}

/// The target value without its unit; none without a baseline or a reduction.
#[must_use]
pub fn target_text(kpi: Kpi, figure: &Figure) -> Option<String> {
    figure.target(kpi, None).map(|target| target.text())
}

/// The KPI to watch first: the first primary one, if any.
#[must_use]
pub fn kpi_to_watch(decision: &Decision) -> Option<Kpi> {
    Kpi::ALL.into_iter().find(|kpi| kpi.is_primary(decision.answers.yes()))
}
