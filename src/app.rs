//! The session, which is the one place that changes, and the root component, which draws it.
//!
//! Owns the model while the widget is mounted and runs what follows from an action: drawing again, telling the
//! element, moving focus to what took the place of a button that went away, and speaking the verdict.

use std::cell::{Cell, Ref, RefCell};
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::html::Scope;
use yew::prelude::*;
use yew::virtual_dom::AttributeOrProperty::Static as Is;

use crate::browser;
use crate::state::{Action, Effects, Focus, Model};
use crate::view;
use crate::view::nodes::Nodes;
use crate::view::spoken::spoken;

/// How long the answer must hold still before it is spoken, in milliseconds.
const SPOKEN_AFTER: u32 = 500;

/// A model, who draws it and who wants to know of changes. Clones are the same session.
#[derive(Clone)]
pub struct Session(Rc<Inner>);

struct Inner {
    model: RefCell<Model>,
    drawn_by: RefCell<Option<Callback<()>>>,
    /// Whether something changed that is not drawn yet.
    behind: Cell<bool>,
    on_case_change: Callback<()>,
}

impl Session {
    /// A session that starts with `model` and emits to `on_case_change` after each change of the case.
    #[must_use]
    pub fn new(model: Model, on_case_change: Callback<()>) -> Self {
        Self(Rc::new(Inner {
            model: RefCell::new(model),
            drawn_by: RefCell::default(),
            behind: Cell::new(false),
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
        !self.0.behind.get()
    }

    /// Takes `action` in: the model is changed when this returns, and drawn soon after. Nothing is borrowed while
    /// listeners run, so that they may call back. Returns the effects, of which the change of the case is told.
    pub fn dispatch(&self, action: Action) -> Effects {
        let effects = self.0.model.borrow_mut().apply(action);
        self.0.behind.set(true);
        let draw = self.0.drawn_by.borrow().clone();
        if let Some(draw) = draw {
            draw.emit(());
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
    /// Focus belongs there, as soon as it is drawn.
    FocusMoved(Focus),
    /// The model changed.
    Changed,
    /// The answer has held still.
    HeldStill,
}

/// The root component.
pub struct App {
    base: NodeRef,
    act: Callback<Action>,
    focus_next: Option<Focus>,
    /// The id of what had the focus before the change that is drawn next.
    focused: Option<String>,
    /// The sentence that needs no speaking: it was on screen at first, or was spoken last.
    told: String,
    spoken: String,
    speaking: Option<Timeout>,
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let session = &ctx.props().session;
        *session.0.drawn_by.borrow_mut() = Some(ctx.link().callback(|()| Message::Changed));
        Self {
            base: NodeRef::default(),
            act: acting(session.clone(), ctx.link().clone()),
            focus_next: None,
            focused: None,
            told: spoken(&session.model()),
            spoken: String::new(),
            speaking: None,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let session = &ctx.props().session;
        match message {
            Message::FocusMoved(focus) => {
                self.focus_next = Some(focus);
                true
            }
            Message::Changed => {
                self.focused = self.base.cast().and_then(|base| browser::focused_id(&base));
                let link = ctx.link().clone();
                let news = spoken(&session.model()) != self.told;
                self.speaking = news.then(|| {
                    Timeout::new(SPOKEN_AFTER, move || link.send_message(Message::HeldStill))
                });
                true
            }
            Message::HeldStill => {
                self.told = spoken(&session.model());
                self.spoken.clone_from(&self.told);
                true
            }
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        html! {
            <div ref={&self.base} part="base" class="base" lang="en" translate="no">
                { Nodes::drawn(|to| self.draw(to, &ctx.props().session.model())) }
            </div>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        ctx.props().session.0.behind.set(false);
        let Some(base) = self.base.cast() else {
            return;
        };
        if let Some(id) = self.focused.take() {
            browser::keep_focus(&base, &id);
        }
        if let Some(focus) = self.focus_next.take() {
            // What is not drawn cannot take the focus, which then stays where it is.
            let _ = browser::focus(&base, &view::selector(focus));
        }
    }

    fn destroy(&mut self, ctx: &Context<Self>) {
        ctx.props().session.0.drawn_by.take();
    }
}

impl App {
    fn draw(&self, to: &mut Nodes, model: &Model) {
        view::widget(to, model, &self.act);
        let attributes = &[("class", Is("spoken")), ("role", Is("status"))];
        to.fixed("p", attributes, |to| to.words(self.spoken.clone()));
    }
}

/// What the visitor does: it changes the model at once, and moves focus when that is drawn.
fn acting(session: Session, link: Scope<App>) -> Callback<Action> {
    Callback::from(move |action| {
        if let Some(focus) = session.dispatch(action).focus {
            link.send_message(Message::FocusMoved(focus));
        }
    })
}
