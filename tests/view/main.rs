//! The whole widget, drawn on the host and read as a browser would: roles, names, order, attributes and which words
//! of the criteria stand where. The interface's own sentences may change without a change here.

#![cfg(not(target_arch = "wasm32"))]

mod announcement;
mod answer;
mod beside;
mod changes;
mod compact;
mod comparison;
mod conversation;
mod deferred;
mod document;
mod evidence;
mod find;
mod focus;
mod golden;
mod html;
mod kpis;
mod map;
mod moves;
mod names;
mod news;
mod next_step;
mod paper;
#[path = "../parallel/mod.rs"]
mod parallel;
mod questions;
mod review;
mod screen;
mod sections;
mod share;
mod style;
mod targets;
mod why;
mod workloads;
mod worth;
