//! The words of the criteria: an exhaustive `match` from ids to texts, so that an id without words does not compile.
//!
//! Faithful to the article; ours where the article is silent. No logic and no markup. The labels of the interface are
//! in the view, next to what they label.

#![forbid(unsafe_code)]

pub mod kpis;
pub mod leads;
pub mod map;
pub mod moves;
pub mod traits;
pub mod verdicts;
