//! The whole widget, drawn on the host and read as a browser would: roles, names, order, attributes and which words
//! of the criteria stand where. The interface's own sentences may change without a change here.

#![cfg(not(target_arch = "wasm32"))]

mod answer;
mod changes;
mod comparison;
mod document;
mod find;
mod html;
mod kpis;
mod moves;
mod names;
mod notice;
mod paper;
mod questions;
mod screen;
mod share;
mod spoken;
