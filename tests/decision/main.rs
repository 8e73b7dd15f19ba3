//! The decision, checked in all of its 6,561 states against the criteria restated in `oracle`.

#![cfg(not(target_arch = "wasm32"))]

#[path = "../oracle/mod.rs"]
#[allow(dead_code, reason = "each test crate uses a part of it")]
mod oracle;
#[path = "../parallel/mod.rs"]
mod parallel;

mod answers;
mod baseline;
mod changes;
mod costs;
mod dates;
mod evidence;
mod golden;
mod kpi;
mod measured;
mod moves;
mod percent;
mod questions;
mod reasons;
mod review;
mod rules;
mod states;
mod status;
mod targets;
mod typed_forms;
mod typed_number;
mod worth;
mod worth_exact;
