//! The texts that a case travels as: vector, link entry and record.

#![cfg(not(target_arch = "wasm32"))]

#[path = "../oracle/mod.rs"]
#[allow(dead_code, reason = "each test crate uses a part of it")]
mod oracle;
#[path = "../parallel/mod.rs"]
mod parallel;

mod address;
mod booking;
mod comparison;
mod criteria_versions;
mod evidence;
mod examples;
mod golden_links;
mod golden_records;
mod hostile;
mod link;
mod link_errors;
mod link_parts;
mod mangled_links;
mod opening;
mod percent;
mod plain_text;
mod pointing;
mod record;
mod record_details;
mod record_exact;
mod record_reading;
mod record_refusing;
mod record_states;
mod record_types;
mod vector;
mod vector_errors;
mod workloads;
