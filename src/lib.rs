//! `when-rust` answers one question for one workload: is its risk profile high enough to justify the cost of owning
//! Rust now?
//!
//! From the top, each layer and what it rests on:
//!
//! - [`embed`]: the custom element's Rust half; mounts the interface, passes cases and events. Rests on [`app`].
//! - [`app`]: the session, which is the one place that changes, and the root component. Rests on [`view`] and [`browser`].
//! - [`view`]: components and drawing functions; snapshots in, HTML out. Rests on [`report`], [`state`] and [`browser`].
//! - [`browser`]: the calls to the browser that may fail.
//! - [`state`]: the model and its actions. Rests on [`case`].
//! - [`report`]: what is taken along: decision record and call brief, for paper, as Markdown and as plain text. Rests on
//!   [`phrases`].
//! - [`phrases`]: sentences, put together from the words. Rests on [`content`] and [`case`](mod@case).
//! - [`case`](mod@case): workloads and the texts they travel as. Rests on [`decision`].
//! - [`static_html`]: the criteria as HTML text, for readers without scripts. Rests on [`content`].
//! - [`content`]: the words. Reads the ids of [`decision`].
//! - [`decision`]: the criteria. Rests on nothing.
//!
//! Dependencies go down this list only, and `state` and all below it know nothing of the web; a test holds that.

#![deny(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

pub mod app;
pub mod browser;
pub mod case;
pub mod content;
pub mod decision;
pub mod embed;
pub mod phrases;
pub mod report;
pub mod state;
pub mod static_html;
pub mod view;
