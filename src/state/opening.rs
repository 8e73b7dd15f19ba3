//! A case that is opened from a link or a file.

use super::notice::{Notice, Source};
use super::{Model, UndoOffer};
use crate::case::ParsedCase;

impl Model {
    /// Opens a case, as far as it was understood. `undo_offer` is what was offered before.
    pub(super) fn open_case(
        &mut self,
        source: Source,
        opened: ParsedCase,
        undo_offer: Option<&UndoOffer>,
    ) {
        let refused = opened.is_unreadable();
        let ParsedCase { case, errors, migrated } = opened;
        let had_details = self.lineup.has_details();
        let replaced = self.history.before_last_change();
        let is_way_back = matches!(undo_offer, Some(UndoOffer::Opened(_)))
            && replaced.is_some_and(|replaced| replaced.is_shared_as(&case));
        if is_way_back && let Some(replaced) = replaced.cloned() {
            // Links leave figures and evidence out. They come back with the case.
            self.lineup = replaced;
        } else if !refused && !self.lineup.is_shared_as(&case) {
            self.replace(case);
            self.undo_offer = Some(UndoOffer::Opened(source));
        }
        // The visitor's own figures and evidence never get into links unasked.
        if source == Source::Link && !refused && !had_details {
            self.share_details_of_link();
        }
        self.set_notice(Notice { source, errors, migrated, refused });
    }

    /// Includes figures and evidence in links if the case, just opened from a link, has any. Otherwise the page's
    /// address would lose them.
    pub(super) fn share_details_of_link(&mut self) {
        self.shares_details |= self.lineup.has_details();
    }
}
