//! The texts that a case travels as: vector, link entry and record.

#![cfg(not(target_arch = "wasm32"))]

#[path = "../oracle/mod.rs"]
#[allow(dead_code, reason = "each test crate uses a part of it")]
mod oracle;

mod booking;
mod hostile;
mod json;
mod link;
mod link_errors;
mod name;
mod percent;
mod record;
mod record_states;
mod vector;
mod vector_errors;
mod workloads;
