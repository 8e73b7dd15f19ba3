//! A mounted widget: its session, and what it tells the page and learns from it.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;
use web_sys::Element;
use yew::Callback;

use super::event_sink::EventSink;
use crate::app::Session;
use crate::browser::printing::PrintFrame;
use crate::browser::{address as page_address, clock};
use crate::case::{Case, address, link};
use crate::state::export::Export;
use crate::state::host_context::HostContext;
use crate::state::{Action, Model};
use crate::view::export::export_text;

/// How long after a change the page's address follows, in milliseconds.
const ADDRESS_WRITE_DELAY: u32 = 300;

/// How many tasks drawing may take.
const MAX_TASKS: u32 = 20;

/// The addresses that the host gives, checked; each is empty where there is none.
#[derive(Default)]
pub struct HostLinks {
    /// The page that shared links lead to.
    pub share_base: String,
    /// The booking link, with its placeholders.
    pub booking: String,
}

/// What the parts of a mounted widget share.
pub struct Mount {
    /// The session.
    pub session: Session,
    /// The custom element.
    pub element: Element,
    /// Where the widget is drawn, inside the element.
    pub root: Element,
    /// The script around.
    pub events: EventSink,
    /// What is being printed, or was last.
    pub print_frame: RefCell<Option<PrintFrame>>,
    links: RefCell<HostLinks>,
    /// The case in the page's address, as far as that is known.
    known: RefCell<String>,
    /// When the case is written there.
    write_due: Cell<Option<Timeout>>,
}

impl Mount {
    /// A widget that begins with `model`.
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
                links: RefCell::default(),
                known: RefCell::new(address::extract_case(&page_address::fragment())),
                write_due: Cell::default(),
            }
        })
    }

    /// Does `action` for the page's script.
    pub fn act(&self, action: Action) {
        let _ = self.session.dispatch(action);
    }

    /// Hands out the case and its record.
    pub fn publish_case(&self) {
        let (case, record) = {
            let model = self.session.model();
            (link::write(&model.case()), export_text(&model, Export::Json))
        };
        self.events.changed(&case, &record);
    }

    /// Takes over the addresses that the host gives.
    pub fn set_links(&self, links: HostLinks) {
        self.links.replace(links);
        self.refresh_context();
    }

    /// Looks at what the page around offers.
    pub fn refresh_context(&self) {
        let context = self.context();
        let is_news = *self.session.model().host_context() != context;
        if is_news {
            self.act(Action::HostContextChanged(context));
        }
    }

    /// Tells the page what was not understood of the link or the file that was opened last; the visitor sees it.
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

    /// Waits until what changed is on screen: drawing takes several tasks where it takes long.
    pub async fn drawn(&self) {
        for _ in 0..MAX_TASKS {
            if self.session.is_drawn() {
                return;
            }
            TimeoutFuture::new(0).await;
        }
    }

    /// Whether the page's address follows the case.
    pub fn follows_address(&self) -> bool {
        self.element.has_attribute("sync-url")
    }

    /// The case that is in the page's address by now.
    pub fn read_address(&self) -> String {
        let case = address::extract_case(&page_address::fragment());
        self.known.replace(case.clone());
        case
    }

    /// Writes the case into the page's address soon.
    pub fn write_address_soon(self: &Rc<Self>) {
        let mount = Rc::downgrade(self);
        let write = move || {
            if let Some(mount) = mount.upgrade() {
                mount.write_address();
            }
        };
        self.write_due.set(Some(Timeout::new(ADDRESS_WRITE_DELAY, write)));
    }

    /// Writes the case into the page's address now, if that is due.
    pub fn write_address(self: &Rc<Self>) {
        if self.write_due.take().is_none() || !self.follows_address() {
            return;
        }
        let known = self.known.take();
        if self.read_address() != known {
            // Another link was put there meanwhile: it is read first.
            self.write_address_soon();
            return;
        }
        let case = self.case_for_address();
        if let Some(href) = page_address::href() {
            // Where it is refused the next change tries again.
            let _ = page_address::replace(&address::href_with_case(&href, &case));
        }
        let _ = self.read_address();
    }

    /// The case as links tell it; empty if there is nothing to tell.
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
            page_address::href().unwrap_or_default()
        } else {
            links.share_base.clone()
        };
        HostContext {
            link_base: address::link_base(&page),
            booking: links.booking.clone(),
            today: clock::today(),
            conversation: self.element.get_attribute("view").as_deref() == Some("conversation"),
        }
    }
}
