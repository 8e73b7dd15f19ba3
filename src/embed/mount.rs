//! A mounted widget: its session, and its exchange with the host page.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;
use web_sys::Element;
use yew::Callback;

use super::event_sink::EventSink;
use crate::app::Session;
use crate::browser::printing::PrintFrame;
use crate::browser::{clock, location};
use crate::case::{Case, address, link};
use crate::decision::date::Date;
use crate::state::host_context::HostContext;
use crate::state::{Action, Model};

/// Milliseconds until a change is written into the page's address.
const ADDRESS_WRITE_DELAY: u32 = 300;

/// The maximum number of tasks that rendering takes.
const MAX_TASKS: u32 = 20;

/// The host's addresses, validated; each is empty if there is none.
#[derive(Default)]
pub struct HostLinks {
    /// The page that shared links lead to.
    pub share_base: String,
    /// The booking link, with its placeholders.
    pub booking: String,
}

/// The shared state of a mounted widget.
pub struct Mount {
    /// The session.
    pub session: Session,
    /// The custom element.
    pub element: Element,
    /// The render root, inside the element.
    pub root: Element,
    /// The JavaScript event sink.
    pub events: EventSink,
    /// The frame that is being printed, or was last.
    pub print_frame: RefCell<Option<PrintFrame>>,
    /// A file to open once the deferred part is loaded.
    pub pending_file: RefCell<Option<String>>,
    links: RefCell<HostLinks>,
    /// The case in the page's address, as read or written last.
    address_case: RefCell<String>,
    /// The scheduled write of the case into the address.
    pending_write: Cell<Option<Timeout>>,
}

impl Mount {
    /// A mount with the initial `model`.
    pub fn new(model: Model, element: Element, root: Element, events: EventSink) -> Rc<Self> {
        Rc::new_cyclic(|mount: &Weak<Self>| {
            let mount = mount.clone();
            let on_case_change = Callback::from(move |()| {
                if let Some(mount) = mount.upgrade() {
                    mount.case_changed();
                }
            });
            Self {
                session: Session::new(model, on_case_change),
                element,
                root,
                events,
                print_frame: RefCell::default(),
                pending_file: RefCell::default(),
                links: RefCell::default(),
                address_case: RefCell::new(address::extract_case(&location::fragment())),
                pending_write: Cell::default(),
            }
        })
    }

    /// Dispatches `action` for a script.
    pub fn dispatch(&self, action: Action) {
        let _ = self.session.dispatch(action);
    }

    /// Passes the case to the event sink.
    pub fn publish_case(&self) {
        let case = link::write(&self.session.model().case());
        self.events.changed(&case);
    }

    /// Sets the host's addresses.
    pub fn set_links(&self, links: HostLinks) {
        self.links.replace(links);
        self.refresh_context();
    }

    /// Updates what is known of the host page.
    pub fn refresh_context(&self) {
        let context = self.context();
        let has_changed = *self.session.model().host_context() != context;
        if has_changed {
            self.dispatch(Action::HostContextChanged(context));
        }
    }

    /// Reports the errors of the last opened link or file to the page. The visitor sees them in the notice.
    pub fn report_misread(&self) {
        let mut sentences = String::new();
        for error in self.session.model().notice().iter().flat_map(|notice| &notice.errors) {
            sentences.push_str(if sentences.is_empty() { "" } else { " " });
            sentences.push_str(&error.text());
            sentences.push('.');
        }
        if !sentences.is_empty() {
            self.events.misread(&sentences);
        }
    }

    /// Waits until all changes are rendered, which may take several tasks.
    pub async fn wait_until_drawn(&self) {
        for _ in 0..MAX_TASKS {
            if self.session.is_drawn() {
                return;
            }
            TimeoutFuture::new(0).await;
        }
    }

    /// Whether a case that comes into the page's address is opened.
    pub fn opens_links(&self) -> bool {
        self.follows_address() || self.events.opens_links()
    }

    /// Whether the page's address follows the case.
    pub fn follows_address(&self) -> bool {
        self.element.has_attribute("sync-url")
    }

    /// Reads the case in the page's address.
    pub fn read_address(&self) -> String {
        let case = address::extract_case(&location::fragment());
        self.address_case.replace(case.clone());
        case
    }

    /// Schedules writing the case into the page's address.
    pub fn write_address_soon(self: &Rc<Self>) {
        let mount = Rc::downgrade(self);
        let write = move || {
            if let Some(mount) = mount.upgrade() {
                mount.write_address();
            }
        };
        self.pending_write.set(Some(Timeout::new(ADDRESS_WRITE_DELAY, write)));
    }

    /// Writes the case into the page's address now, if that is scheduled.
    pub fn write_address(self: &Rc<Self>) {
        if self.pending_write.take().is_none() || !self.follows_address() {
            return;
        }
        let last_case = self.address_case.take();
        if self.read_address() != last_case {
            // The address has changed meanwhile: its `hashchange` event comes first.
            self.write_address_soon();
            return;
        }
        let case = self.case_for_address();
        if let Some(href) = location::href() {
            // If refused, the next change tries again.
            let _ = location::replace(&address::href_with_case(&href, &case));
        }
        let _ = self.read_address();
    }

    /// The shared case; empty for the default case.
    fn case_for_address(&self) -> String {
        let model = self.session.model();
        let is_empty = model.case() == Case::default();
        if is_empty { String::new() } else { link::write(&model.shared_case()) }
    }

    fn case_changed(self: &Rc<Self>) {
        self.refresh_context();
        self.publish_case();
        if self.follows_address() {
            self.write_address_soon();
        }
    }

    fn context(&self) -> HostContext {
        let links = self.links.borrow();
        let page = if links.share_base.is_empty() {
            location::href().unwrap_or_default()
        } else {
            links.share_base.clone()
        };
        let today = clock::today().and_then(|(year, month, day)| Date::new(year, month, day));
        HostContext {
            link_base: address::link_base(&page),
            booking: links.booking.clone(),
            today: today.map(Date::text).unwrap_or_default(),
            conversation: self.element.get_attribute("view").as_deref() == Some("conversation"),
        }
    }
}
