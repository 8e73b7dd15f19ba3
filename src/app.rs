//! The session, the only mutable state, and the root component that renders it.
//!
//! Owns the model while the widget is mounted and runs the effects of actions: render, notify the element, move the
//! focus, keep the answer in view, announce the verdict.

use std::cell::{Cell, Ref, RefCell};
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use crate::browser;
use crate::browser::answer_visibility::AnswerVisibility;
use crate::browser::scheme::is_page_dark;
use crate::state::{Action, Effects, Focus, Model};
use crate::view;
use crate::view::announcement::announcement;
use crate::view::deferred::Deferred;

/// Milliseconds until an unchanged answer is announced.
const ANNOUNCE_DELAY: u32 = 500;

/// Milliseconds until the page's colour is checked again after a change. Firefox reports only the start of a
/// transition.
const COLOR_RECHECK_DELAY: u32 = 700;

/// Shared handle: model, render request, change listener. Clones share one session.
#[derive(Clone)]
pub struct Session(Rc<Inner>);

struct Inner {
    model: RefCell<Model>,
    request_render: RefCell<Option<Callback<Option<Focus>>>>,
    /// Whether there are changes that are not rendered yet.
    dirty: Cell<bool>,
    on_case_change: Callback<()>,
    deferred: Cell<Deferred>,
}

impl Session {
    /// A session with the initial `model`. Emits to `on_case_change` after each change of the case.
    #[must_use]
    pub fn new(model: Model, on_case_change: Callback<()>) -> Self {
        Self(Rc::new(Inner {
            model: RefCell::new(model),
            request_render: RefCell::default(),
            dirty: Cell::new(false),
            on_case_change,
            deferred: Cell::default(),
        }))
    }

    /// The current model. Dispatching panics while it is borrowed.
    #[must_use]
    pub fn model(&self) -> Ref<'_, Model> {
        self.0.model.borrow()
    }

    /// Whether the deferred part is loaded.
    #[must_use]
    pub fn deferred(&self) -> Deferred {
        self.0.deferred.get()
    }

    /// Sets whether the deferred part is loaded, and requests a render.
    pub fn set_deferred(&self, deferred: Deferred) {
        self.0.deferred.set(deferred);
        self.request_render(None);
    }

    /// Whether all changes are rendered.
    #[must_use]
    pub fn is_drawn(&self) -> bool {
        !self.0.dirty.get()
    }

    /// Applies `action`, requests a render, notifies the listener of a changed case, and returns the effects. The focus
    /// stays where it is. Nothing is borrowed while the listener runs, so it may call back.
    pub fn dispatch(&self, action: Action) -> Effects {
        self.run(action, |_| None)
    }

    /// The same for an action of the visitor: moves the focus to the action's target after rendering.
    pub fn dispatch_by_visitor(&self, action: Action) -> Effects {
        self.run(action, |effects| effects.focus)
    }

    fn run(&self, action: Action, focus: fn(Effects) -> Option<Focus>) -> Effects {
        let effects = self.0.model.borrow_mut().apply(action);
        self.request_render(focus(effects));
        if effects.case_changed {
            self.0.on_case_change.emit(());
        }
        effects
    }

    fn request_render(&self, focus: Option<Focus>) {
        self.0.dirty.set(true);
        let request_render = self.0.request_render.borrow().clone();
        if let Some(request_render) = request_render {
            request_render.emit(focus);
        }
    }
}

impl PartialEq for Session {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The props of [`App`].
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The session.
    pub session: Session,
}

/// The messages of [`App`].
pub enum Message {
    /// The model changed; the focus moves to the target, if any.
    Changed(Option<Focus>),
    /// `ANNOUNCE_DELAY` is over.
    AnnouncementDue,
    /// The text colour of the page changed, or a transition began.
    PageColorChanged,
    /// `COLOR_RECHECK_DELAY` is over.
    PageColorRecheckDue,
}

/// The root component.
pub struct App {
    base: NodeRef,
    /// An empty element as wide as the widget that inherits the page's colours. Its transition fires an event whenever
    /// they change, for whatever reason.
    probe: NodeRef,
    /// Whether the page is dark without declaring a colour scheme.
    is_page_dark: bool,
    on_action: Callback<Action>,
    pending_focus: Option<Focus>,
    /// The id of the focused element before the next render.
    focused_id: Option<String>,
    /// The sentence announced last, or shown at first.
    last_announced: String,
    announcement: String,
    pending_announcement: Option<Timeout>,
    color_recheck: Option<Timeout>,
    visibility: Option<AnswerVisibility>,
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let session = &ctx.props().session;
        *session.0.request_render.borrow_mut() = Some(ctx.link().callback(Message::Changed));
        Self {
            base: NodeRef::default(),
            probe: NodeRef::default(),
            is_page_dark: false,
            on_action: dispatcher(session.clone()),
            pending_focus: None,
            focused_id: None,
            last_announced: announcement(&session.model()),
            announcement: String::new(),
            pending_announcement: None,
            color_recheck: None,
            visibility: None,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let session = &ctx.props().session;
        match message {
            Message::Changed(focus) => {
                self.pending_focus = focus.or(self.pending_focus);
                self.focused_id = self.base.cast().and_then(|base| browser::focused_id(&base));
                let link = ctx.link().clone();
                let is_new = announcement(&session.model()) != self.last_announced;
                self.pending_announcement = is_new.then(|| {
                    Timeout::new(ANNOUNCE_DELAY, move || {
                        link.send_message(Message::AnnouncementDue)
                    })
                });
            }
            Message::AnnouncementDue => {
                self.last_announced = announcement(&session.model());
                self.announcement.clone_from(&self.last_announced);
            }
            Message::PageColorChanged => {
                let link = ctx.link().clone();
                let recheck = move || link.send_message(Message::PageColorRecheckDue);
                self.color_recheck = Some(Timeout::new(COLOR_RECHECK_DELAY, recheck));
                return self.update_page_scheme();
            }
            Message::PageColorRecheckDue => return self.update_page_scheme(),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let session = &ctx.props().session;
        let scheme = self.is_page_dark.then_some("dark");
        // While the page's own transition runs, it keeps restarting the probe's, which is then cancelled.
        let ontransitionend = ctx.link().callback(|_: TransitionEvent| Message::PageColorChanged);
        let ontransitioncancel = ontransitionend.clone();
        html! {
            <>
                <span ref={&self.probe} class="probe" {ontransitionend} {ontransitioncancel}></span>
                <div ref={&self.base} part="base" class="base" lang="en" translate="no" data-scheme={scheme}>
                    { view::widget(&session.model(), session.deferred(), &self.on_action) }
                    <p class="spoken" role="status">{ self.announcement.clone() }</p>
                </div>
            </>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let session = &ctx.props().session;
        session.0.dirty.set(false);
        let Some(base) = self.base.cast() else {
            return;
        };
        if first {
            self.visibility =
                self.probe.cast().and_then(|probe| AnswerVisibility::new(&base, &probe));
            if self.update_page_scheme() {
                ctx.link().send_message(Message::Changed(None));
            }
        }
        if let Some(visibility) = &self.visibility {
            visibility.sync(session.model().answer_open());
        }
        if let Some(id) = self.focused_id.take() {
            browser::restore_focus(&base, &id, view::successor(&id).as_deref());
        }
        if let Some(focus) = self.pending_focus.take() {
            // Without a rendered target, the focus stays where it is.
            let _ = browser::focus(&base, &view::selector(focus));
        }
    }

    fn destroy(&mut self, ctx: &Context<Self>) {
        ctx.props().session.0.request_render.take();
    }
}

impl App {
    /// Updates [`Self::is_page_dark`]. Returns whether it changed.
    fn update_page_scheme(&mut self) -> bool {
        let is_dark = self.probe.cast().is_some_and(|probe| is_page_dark(&probe));
        is_dark != std::mem::replace(&mut self.is_page_dark, is_dark)
    }
}

/// The callback for actions of the visitor.
fn dispatcher(session: Session) -> Callback<Action> {
    Callback::from(move |action| {
        let _ = session.dispatch_by_visitor(action);
    })
}
