//! The boundary between the two parts of the wasm: the first screen, and what is loaded as soon as that is usable.
//!
//! The build splits the linked wasm here: what is reachable only through this table goes into the second file, which
//! shares memory and function table with the first. So call its functions through the table only.

use crate::case::record_reading;
use crate::view::deferred::EntryPoints;
use crate::view::{conversation, examples, export, news, paper, review, section, targets};

static ENTRY_POINTS: EntryPoints = EntryPoints {
    section: section::content,
    conversation: conversation::conversation,
    example_choice: examples::choice,
    example_banner: examples::banner,
    review_banner: review::due_banner,
    undo_offer: news::undo_offer,
    targets_gist: targets::full_gist,
    paper: paper::paper,
    export_text: export::export_text,
    parse_file: record_reading::parse_lenient,
};

/// The entry points of the deferred part.
#[cfg(not(feature = "split"))]
#[must_use]
pub fn entry_points() -> &'static EntryPoints {
    &ENTRY_POINTS
}

// The splitter finds this import and the export below by their names, and connects them.
#[cfg(feature = "split")]
#[link(wasm_import_module = "__wasm_split_placeholder__")]
#[expect(improper_ctypes, reason = "both ends are in this file")]
unsafe extern "C" {
    /// The entry points of the deferred part, which must be loaded, or this is a trap.
    #[link_name = "__wasm_split_00deferred00_import_00000000000000000000000000000000_entry_points"]
    pub safe fn entry_points() -> &'static EntryPoints;
}

#[cfg(feature = "split")]
#[unsafe(export_name = "__wasm_split_00deferred00_export_00000000000000000000000000000000_entry_points")]
extern "C" fn exported_entry_points() -> &'static EntryPoints {
    &ENTRY_POINTS
}
