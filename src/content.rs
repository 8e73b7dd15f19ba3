//! The words of the criteria: an exhaustive `match` from ids to texts, so that an id without words does not compile.
//!
//! Faithful to the article; ours where the article is silent. Beside it stand worked examples ([`examples`]), what others
//! report ([`precedents`]) and checks before signing ([`signing`]), marked as not from the article. No logic and no markup. The labels of the interface are
//! in the view, next to what they label.
//!
//! Words that are shown in open sections only are functions of their own: the first part of the wasm does without them.

#![forbid(unsafe_code)]

pub mod evidence;
pub mod examples;
pub mod kpis;
pub mod leads;
pub mod map;
pub mod moves;
pub mod precedents;
pub mod reasons;
pub mod reports;
pub mod review;
pub mod signing;
pub mod traits;
pub mod verdicts;
pub mod worth;
