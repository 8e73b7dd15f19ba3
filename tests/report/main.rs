//! The decision record and the call brief, as Markdown and as plain text, and their sentences.

#![cfg(not(target_arch = "wasm32"))]

#[path = "../oracle/mod.rs"]
#[allow(dead_code, reason = "each test crate uses a part of it")]
mod oracle;
#[path = "../case/workloads.rs"]
mod workloads;

mod answer;
mod brief;
mod decision_record;
mod golden;
mod leads;
mod markdown;
mod plain;
mod reports;
mod review;
mod sentences;
mod worth;
