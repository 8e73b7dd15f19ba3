//! `when-rust` answers one question for one workload: is its risk profile high enough to justify the cost of owning
//! Rust now?
//!
//! The layers, top down:
//!
//! - [`embed`]: the Rust half of the custom element; mounts the interface, passes cases and events. Uses [`app`] and
//!   [`deferred`].
//! - [`deferred`]: the boundary between the two parts of the wasm. Uses [`view`] and [`case`](mod@case).
//! - [`app`]: the session, the only mutable state, and the root component. Uses [`view`] and [`browser`].
//! - [`view`]: components and functions that return `Html`; snapshots in, HTML out. Uses [`report`], [`state`] and
//!   [`browser`].
//! - [`browser`]: fallible browser calls.
//! - [`state`]: the model and its actions. Uses [`case`].
//! - [`report`]: decision record and call brief for paper, as Markdown and as plain text. Uses [`phrases`].
//! - [`static_html`]: the criteria as static HTML, for readers without scripts. Uses [`phrases`], [`content`],
//!   [`case`](mod@case) and [`decision`].
//! - [`phrases`]: sentences, composed from the words. Uses [`content`] and [`case`](mod@case).
//! - [`case`](mod@case): workloads and their text formats. Uses [`decision`].
//! - [`content`]: the words. Uses the ids of [`decision`].
//! - [`decision`]: the criteria. Uses nothing.
//!
//! Dependencies go down this list only, and `state` and all layers below it know nothing of the web; a test checks
//! both.

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
pub mod deferred;
pub mod embed;
pub mod phrases;
pub mod report;
pub mod state;
pub mod static_html;
pub mod view;
