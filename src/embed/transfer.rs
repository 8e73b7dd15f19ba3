//! Export and import by the visitor: clipboard, files, paper.

use std::rc::Rc;

use gloo_timers::future::TimeoutFuture;
use web_sys::Element;

use super::mount::Mount;
use crate::browser::printing::PrintFrame;
use crate::browser::{clipboard, files};
use crate::state::Action;
use crate::state::export::{CopySource, Export};
use crate::state::notice::Source;
use crate::view::deferred::Deferred;

/// Copies the link or the shown text.
pub async fn copy(mount: Rc<Mount>, what: CopySource) {
    mount.refresh_context();
    mount.wait_until_drawn().await;
    let (id, kind) = match what {
        CopySource::Link => ("#link", None),
        CopySource::Text => ("#text", mount.session.model().shown_text()),
    };
    let Some(field) = find(&mount, id) else {
        return;
    };
    let text = match kind {
        Some(kind) => export_text(&mount, kind),
        None => Some(mount.session.model().link()),
    };
    let Some(text) = text else {
        return;
    };
    let done = clipboard::copy(&text, &field).await;
    mount.dispatch(Action::Copied(what, done));
    match kind {
        Some(kind) => mount.events.exported(kind.id()),
        None => mount.events.shared(&text),
    }
}

/// Downloads the shown text.
pub fn download(mount: &Mount) {
    mount.refresh_context();
    let Some(kind) = mount.session.model().shown_text() else {
        return;
    };
    let Some(text) = export_text(mount, kind) else {
        return;
    };
    let media_type = match kind {
        Export::Json => "application/json",
        _ => "text/plain;charset=utf-8",
    };
    // On failure the browser tells the visitor.
    let _ = files::download(&text, kind.file_name(), media_type);
    mount.events.exported(kind.id());
}

/// Opens a saved case, as far as it is understood, once the part that parses it is loaded.
pub fn open_file(mount: &Mount, text: String) {
    let action = match mount.session.deferred() {
        Deferred::Loaded(entry_points) => match (entry_points.parse_file)(&text) {
            Ok(parsed) => Action::CaseOpened(Source::File, parsed),
            Err(error) => Action::FileRefused(error),
        },
        Deferred::Loading => {
            mount.pending_file.replace(Some(text));
            return;
        }
        Deferred::Failed => Action::FileNotParsed,
    };
    let _ = mount.session.dispatch_by_visitor(action);
    mount.report_misread();
}

/// Sets whether the deferred part is loaded, and opens the pending file.
pub fn set_deferred(mount: &Mount, deferred: Deferred) {
    mount.session.set_deferred(deferred);
    if let Some(text) = mount.pending_file.take() {
        open_file(mount, text);
    }
}

/// Loads the deferred part again.
pub fn retry_deferred(mount: &Mount) {
    mount.session.set_deferred(Deferred::Loading);
    mount.events.load_deferred();
}

/// Begins or ends rendering for paper.
pub fn set_paper(mount: &Mount, on_paper: bool) {
    mount.refresh_context();
    mount.dispatch(Action::PaperToggled(on_paper));
}

/// Prints the case from a frame, without the rest of the page.
pub async fn print(mount: Rc<Mount>) {
    set_paper(&mount, true);
    mount.wait_until_drawn().await;
    let (Some(base), Some(content)) = (find(&mount, ".base"), find(&mount, ".paper")) else {
        set_paper(&mount, false);
        return;
    };
    // If printing was forbidden, the last frame is still there.
    mount.print_frame.take();
    let weak = Rc::downgrade(&mount);
    let afterprint = move || {
        if let Some(mount) = weak.upgrade() {
            mount.print_frame.take();
            set_paper(&mount, false);
        }
    };
    let adopt_styles = |paper: &_| mount.events.adopt_styles(paper);
    let frame = PrintFrame::new(&base, &content, adopt_styles, afterprint);
    let Some(window) = frame.as_ref().and_then(PrintFrame::window) else {
        set_paper(&mount, false);
        return;
    };
    mount.print_frame.replace(frame);
    mount.events.exported("print");
    // Lets the event reach the page before printing blocks it.
    TimeoutFuture::new(0).await;
    // Nothing may be borrowed here: `afterprint` fires before this returns.
    let _ = window.print();
}

fn find(mount: &Mount, selector: &str) -> Option<Element> {
    mount.root.query_selector(selector).ok().flatten()
}

/// The text of an export; none until the part that writes it is loaded.
fn export_text(mount: &Mount, kind: Export) -> Option<String> {
    let entry_points = mount.session.deferred().entry_points()?;
    Some((entry_points.export_text)(&mount.session.model(), kind))
}
