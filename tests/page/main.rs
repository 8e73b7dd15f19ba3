//! The built page in a browser: what a visitor sees, does and hears, and what a host page can do with the element.
//!
//! `make test` gives the tests their inputs, see [`inputs`]. `browser` owns the driver and its browsers, `site` the
//! server behind them, `widget` the element on a page, `tree` the accessibility tree. The other modules are the tests.

#![cfg(not(target_arch = "wasm32"))]

#[path = "../oracle/mod.rs"]
#[allow(dead_code, reason = "each test crate uses a part of it")]
mod oracle;

#[path = "../driver/mod.rs"]
mod driver;
#[path = "../http/mod.rs"]
mod http;

mod browser;
mod inputs;
mod site;
mod states;
mod tree;
mod widget;

mod access;
mod answering;
mod article;
mod audiences;
mod booking;
mod contrast;
mod counting;
mod events;
mod every_state;
mod examples;
mod figures;
mod first_screen;
mod fit;
mod gallery;
mod in_sight;
mod journey;
mod journey_by_keys;
mod journey_by_tree;
mod journey_together;
mod keyboard;
mod leaks;
mod loading;
mod map;
mod markup;
mod one_screen;
mod paper;
mod spoken;
mod steps;
mod stillness;
