//! The session, which is the one place that changes, and the root component, which draws it.
//!
//! Owns the model while the widget is mounted and runs what follows from an action: drawing again, telling the
//! element, moving focus to what took the place of a button that went away, keeping the answer in sight, and speaking
//! the verdict.

use std::cell::{Cell, Ref, RefCell};
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use crate::browser;
use crate::browser::scheme::is_dark_around;
use crate::browser::sight::AnswerSight;
use crate::state::{Action, Effects, Focus, Model};
use crate::view;
use crate::view::spoken::spoken;

/// How long the answer must stay the same before it is spoken, in milliseconds.
const SPOKEN_AFTER: u32 = 500;

/// How long after a change the page's colour is looked at again, in milliseconds: Firefox tells the beginning of a fade
/// only.
const LOOKED_AGAIN_AFTER: u32 = 700;

/// Shared handle: model, render request, change listener. Clones are the same session.
#[derive(Clone)]
pub struct Session(Rc<Inner>);

struct Inner {
    model: RefCell<Model>,
    request_render: RefCell<Option<Callback<Option<Focus>>>>,
    /// Whether something changed that is not drawn yet.
    dirty: Cell<bool>,
    on_case_change: Callback<()>,
}

impl Session {
    /// A session that starts with `model` and emits to `on_case_change` after each change of the case.
    #[must_use]
    pub fn new(model: Model, on_case_change: Callback<()>) -> Self {
        Self(Rc::new(Inner {
            model: RefCell::new(model),
            request_render: RefCell::default(),
            dirty: Cell::new(false),
            on_case_change,
        }))
    }

    /// The model as it is now. It cannot change while this is held.
    #[must_use]
    pub fn model(&self) -> Ref<'_, Model> {
        self.0.model.borrow()
    }

    /// Whether all that changed has been drawn.
    #[must_use]
    pub fn is_drawn(&self) -> bool {
        !self.0.dirty.get()
    }

    /// Applies `action`: the model is changed when this returns, and drawn soon after. Nothing is borrowed while
    /// listeners run, so that they may call back. Returns the effects; listeners know of a changed case by then. The
    /// focus stays where it is.
    pub fn dispatch(&self, action: Action) -> Effects {
        self.run(action, |_| None)
    }

    /// The same for what the visitor did: the focus goes where the action wants it, as soon as that is drawn.
    pub fn dispatch_by_visitor(&self, action: Action) -> Effects {
        self.run(action, |effects| effects.focus)
    }

    fn run(&self, action: Action, focus: fn(Effects) -> Option<Focus>) -> Effects {
        let effects = self.0.model.borrow_mut().apply(action);
        self.0.dirty.set(true);
        let request_render = self.0.request_render.borrow().clone();
        if let Some(request_render) = request_render {
            request_render.emit(focus(effects));
        }
        if effects.case_changed {
            self.0.on_case_change.emit(());
        }
        effects
    }
}

impl PartialEq for Session {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What [`App`] draws.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The session.
    pub session: Session,
}

/// What [`App`] hears.
pub enum Message {
    /// The model changed, and with it the place of the focus, if there is one.
    Changed(Option<Focus>),
    /// The answer has stayed the same for a while.
    AnnouncementDue,
    /// The page's text has another colour, or begins to fade into one.
    PageColorChanged,
    /// A page that fades has its colours by now.
    PageColorSettled,
}

/// The root component.
pub struct App {
    base: NodeRef,
    /// Inherits the page's colours and is as wide as the widget. Its transition ends whenever the colours have changed,
    /// whatever the cause.
    probe: NodeRef,
    /// Whether the page is dark without saying so.
    is_page_dark: bool,
    act: Callback<Action>,
    focus_next: Option<Focus>,
    /// The id of what had the focus before the change that is drawn next.
    focused: Option<String>,
    /// The sentence that needs no speaking: it was on screen at first, or was spoken last.
    last_announced: String,
    announcement: String,
    announcing: Option<Timeout>,
    looking_again: Option<Timeout>,
    sight: Option<AnswerSight>,
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
            act: dispatcher(session.clone()),
            focus_next: None,
            focused: None,
            last_announced: spoken(&session.model()),
            announcement: String::new(),
            announcing: None,
            looking_again: None,
            sight: None,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let session = &ctx.props().session;
        match message {
            Message::Changed(focus) => {
                self.focus_next = focus.or(self.focus_next);
                self.focused = self.base.cast().and_then(|base| browser::focused_id(&base));
                let link = ctx.link().clone();
                let is_news = spoken(&session.model()) != self.last_announced;
                self.announcing = is_news.then(|| {
                    Timeout::new(SPOKEN_AFTER, move || link.send_message(Message::AnnouncementDue))
                });
            }
            Message::AnnouncementDue => {
                self.last_announced = spoken(&session.model());
                self.announcement.clone_from(&self.last_announced);
            }
            Message::PageColorChanged => {
                let link = ctx.link().clone();
                let again = move || link.send_message(Message::PageColorSettled);
                self.looking_again = Some(Timeout::new(LOOKED_AGAIN_AFTER, again));
                return self.look_at_page();
            }
            Message::PageColorSettled => return self.look_at_page(),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let scheme = self.is_page_dark.then_some("dark");
        // A transition of the page's own replaces the probe's again and again, until it ends.
        let ontransitionend = ctx.link().callback(|_: TransitionEvent| Message::PageColorChanged);
        let ontransitioncancel = ontransitionend.clone();
        html! {
            <>
                <span ref={&self.probe} class="probe" {ontransitionend} {ontransitioncancel}></span>
                <div ref={&self.base} part="base" class="base" lang="en" translate="no" data-scheme={scheme}>
                    { view::widget(&ctx.props().session.model(), &self.act) }
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
            self.sight = self.probe.cast().and_then(|probe| AnswerSight::new(&base, &probe));
            if self.look_at_page() {
                ctx.link().send_message(Message::Changed(None));
            }
        }
        if let Some(sight) = &self.sight {
            sight.settle(session.model().answer_open());
        }
        if let Some(id) = self.focused.take() {
            browser::keep_focus(&base, &id, view::successor(&id));
        }
        if let Some(focus) = self.focus_next.take() {
            // What is not drawn cannot take the focus, which then stays where it is.
            let _ = browser::focus(&base, &view::selector(focus));
        }
    }

    fn destroy(&mut self, ctx: &Context<Self>) {
        ctx.props().session.0.request_render.take();
    }
}

impl App {
    /// Finds out whether the page is dark. True if that is news.
    fn look_at_page(&mut self) -> bool {
        let is_dark = self.probe.cast().is_some_and(|probe| is_dark_around(&probe));
        is_dark != std::mem::replace(&mut self.is_page_dark, is_dark)
    }
}

/// What the visitor does.
fn dispatcher(session: Session) -> Callback<Action> {
    Callback::from(move |action| {
        let _ = session.dispatch_by_visitor(action);
    })
}
