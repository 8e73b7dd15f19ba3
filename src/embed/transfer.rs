//! Export and import by the visitor: clipboard, files, paper.

use std::rc::Rc;

use gloo_timers::future::TimeoutFuture;
use web_sys::Element;

use super::mount::Mount;
use crate::browser::printing::PrintFrame;
use crate::browser::{clipboard, files};
use crate::case::record_reading;
use crate::state::Action;
use crate::state::export::{Copied, Export};
use crate::state::notice::Source;
use crate::view::export::export_text;

/// Copies the link or the shown text.
pub async fn copy(mount: Rc<Mount>, what: Copied) {
    mount.refresh_context();
    mount.wait_until_drawn().await;
    let (id, kind) = match what {
        Copied::Link => ("#link", None),
        Copied::Text => ("#text", mount.session.model().shown_text()),
    };
    let Some(field) = find(&mount, id) else {
        return;
    };
    let text = match kind {
        Some(kind) => export_text(&mount.session.model(), kind),
        None => mount.session.model().link(),
    };
    let done = clipboard::copy(&text, &field).await;
    mount.act(Action::Copied(what, done));
    match kind {
        Some(kind) => mount.events.exported(kind.id()),
        None => mount.events.shared(&text),
    }
}

/// Downloads the shown text.
pub fn download(mount: &Mount) {
    let Some(kind) = mount.session.model().shown_text() else {
        return;
    };
    let text = export_text(&mount.session.model(), kind);
    let media_type = match kind {
        Export::Json => "application/json",
        _ => "text/plain;charset=utf-8",
    };
    // On failure the browser tells the visitor.
    let _ = files::download(&text, kind.file_name(), media_type);
    mount.events.exported(kind.id());
}

/// Opens a saved case, as far as it is understood.
pub fn open_file(mount: &Mount, text: &str) {
    let _ = mount.session.dispatch_by_visitor(match record_reading::parse_lenient(text) {
        Ok(opened) => Action::CaseOpened(Source::File, opened),
        Err(error) => Action::FileRefused(error),
    });
    mount.report_misread();
}

/// Begins or ends rendering for paper.
pub fn set_paper(mount: &Mount, on_paper: bool) {
    mount.refresh_context();
    mount.act(Action::PaperToggled(on_paper));
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
