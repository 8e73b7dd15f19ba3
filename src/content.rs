//! The words of the criteria: an exhaustive `match` from each id to its texts, so that an id without words does
//! not compile.
//!
//! Faithful to the article, ours where it is silent. No logic here, and no markup. The interface's own labels stand
//! in the view, beside what they label.

#![forbid(unsafe_code)]

pub mod kpis;
pub mod leads;
pub mod map;
pub mod moves;
pub mod traits;
pub mod verdicts;
