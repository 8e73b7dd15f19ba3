//! Event listeners outside of Yew: the buttons for clipboard, files and paper, the page's address, and printing.

use std::rc::Rc;

use web_sys::wasm_bindgen::JsCast;
use web_sys::{AbortController, Element, Event, EventTarget, HtmlInputElement, window};
use yew::platform::spawn_local;

use super::mount::Mount;
use super::transfer::{copy, download, open_file, print, retry_deferred, set_paper};
use crate::browser::files::{accept_drop, chosen_file, read_text};
use crate::browser::listeners::Listeners;
use crate::case::{link, record_reading};
use crate::state::Action;
use crate::state::export::CopySource;
use crate::state::notice::Source;
use crate::view::deferred::RETRY_ID_PREFIX;

/// How many bytes of a file are read: more than is accepted, even with a byte order mark, so that longer files are
/// rejected.
const MAX_READ_BYTES: u32 = record_reading::MAX_BYTES as u32 + 4;

/// Adds the listeners of `mount`, removed when `end` aborts.
pub fn listen(mount: &Rc<Mount>, end: AbortController) -> Listeners {
    let mut listeners = Listeners::new(end);
    let mut add = |target: &EventTarget, kind, handler: fn(&Rc<Mount>, &Event)| {
        let mount = Rc::clone(mount);
        listeners.add(target, kind, move |event| handler(&mount, &event));
    };
    add(&mount.root, "click", on_click);
    add(&mount.root, "change", on_change);
    // The page may change its address without an event. What is shown follows before it is used.
    for kind in ["pointerenter", "pointerdown", "focusin"] {
        add(&mount.root, kind, |mount, _| mount.refresh_context());
    }
    add(&mount.root, "dragover", on_drag);
    add(&mount.root, "drop", on_drag);
    if let Some(window) = window() {
        add(&window, "hashchange", on_hashchange);
        add(&window, "pagehide", |mount, _| mount.write_address());
        add(&window, "beforeprint", |mount, _| set_paper(mount, true));
        add(&window, "afterprint", |mount, _| set_paper(mount, false));
    }
    listeners
}

/// Handles the buttons without actions, by their ids.
fn on_click(mount: &Rc<Mount>, event: &Event) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let button = target.and_then(|target| target.closest("button").ok().flatten());
    let Some(button) = button.filter(|button| mount.root.contains(Some(button))) else {
        return;
    };
    let mount = Rc::clone(mount);
    match button.id().as_str() {
        "copy-link" => spawn_local(copy(mount, CopySource::Link)),
        "copy-text" => spawn_local(copy(mount, CopySource::Text)),
        "download" => download(&mount),
        "print" => spawn_local(print(mount)),
        id if id.starts_with(RETRY_ID_PREFIX) => retry_deferred(&mount),
        _ => {}
    }
}

/// Opens a chosen file, and clears the field, so that the same file can be chosen again. Once figures and notes are
/// included in links, or excluded, the page's address follows.
fn on_change(mount: &Rc<Mount>, event: &Event) {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    if field.as_ref().is_some_and(|field| field.id() == "figures") {
        mount.write_address_soon();
    }
    let Some(field) = field.filter(|field| field.id() == "open-file") else {
        return;
    };
    let mount = Rc::clone(mount);
    spawn_local(async move {
        if let Some(file) = chosen_file(&field) {
            open_file(&mount, read_text(&file, MAX_READ_BYTES).await);
        }
        field.set_value("");
    });
}

fn on_drag(mount: &Rc<Mount>, event: &Event) {
    if let Some(file) = accept_drop(event) {
        let mount = Rc::clone(mount);
        spawn_local(async move { open_file(&mount, read_text(&file, MAX_READ_BYTES).await) });
    }
}

/// Opens a link that was followed in the page, or pasted into its address.
fn on_hashchange(mount: &Rc<Mount>, _: &Event) {
    if !mount.opens_links() {
        return;
    }
    let linked = mount.read_address();
    if !linked.is_empty() {
        let action = Action::CaseOpened(Source::Link, link::parse_lenient(&linked));
        let _ = mount.session.dispatch_by_visitor(action);
        mount.report_misread();
        spawn_local(show_news(Rc::clone(mount)));
    }
}

/// Scrolls to the news at the top of an embedded widget. Firefox leaves what has the focus half out of view, if the news
/// has pushed down what the reader sees.
async fn show_news(mount: Rc<Mount>) {
    mount.wait_until_drawn().await;
    if !mount.follows_address() {
        mount.element.scroll_into_view();
    }
}
