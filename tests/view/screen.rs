//! The whole widget as it is drawn for a model.

use std::sync::LazyLock;

use tokio::runtime::Builder;
use when_rust::app::{App, AppProps, Session};
use when_rust::case::{Workload, link, vector};
use when_rust::decision::Decision;
use when_rust::decision::answers::{Answer, Answers};
use when_rust::decision::traits::Trait;
use when_rust::deferred::entry_points;
use when_rust::state::host_context::HostContext;
use when_rust::state::section::Section;
use when_rust::state::{Action, Model};
use when_rust::view::deferred::Deferred;
use yew::{Callback, LocalServerRenderer};

use crate::find::only;
use crate::html::{Element, read};
use crate::parallel;

/// Three workloads: settled, contradicting itself and leaning.
pub const THREE: &str =
    "WR:1/TP:Y/CB:Y/OC:Y/EX:N/IA:N/NC:N/UA:N~A&wr=WR:1/TP:Y/EX:Y~B&wr=WR:1/TP:Y";

pub struct Screen {
    /// The case as a link entry, to tell screens apart.
    pub case: String,
    pub decision: Decision,
    pub html: String,
    pub root: Element,
}

/// Every 13th of the 6,561 states, with closed sections. 13 and 3 share no factor, so all combinations of answers to a
/// few neighbouring traits are among them. States that are settled on `adopt` are rare, and added.
pub static SCREENS: LazyLock<Vec<Screen>> = LazyLock::new(|| screens(of_model));
/// The same with every section open.
pub static OPENED: LazyLock<Vec<Screen>> =
    LazyLock::new(|| screens(|model| of_model(opened(model))));

fn screens(draw: fn(Model) -> Screen) -> Vec<Screen> {
    let mut states: Vec<Answers> =
        (0..Answers::STATES).step_by(13).map(Answers::from_index).collect();
    let ready = vector::parse("WR:1/TP:Y/OC:Y/EX:N/IA:N/NC:N/UA:N").unwrap();
    for risk in [Trait::Concurrency, Trait::Latency] {
        states.push(ready.with(risk, Some(Answer::Yes)));
    }
    let of_answers =
        |&answers: &Answers| draw(Model::new(Workload { answers, ..Workload::default() }));
    parallel::map(&states, of_answers)
}

/// `model` with every section open.
pub fn opened(mut model: Model) -> Model {
    for section in Section::ALL {
        let _ = model.apply(Action::SectionToggled(section, true));
    }
    model
}

/// The screen of a case that a link entry tells, such as `WR:1/TP:Y~Name`.
pub fn of_case(entry: &str) -> Screen {
    after(entry, [])
}

/// The screen of a case after some actions.
pub fn after(entry: &str, actions: impl IntoIterator<Item = Action>) -> Screen {
    of_model(model_after(entry, actions))
}

/// The same with every section open.
pub fn opened_after(entry: &str, actions: impl IntoIterator<Item = Action>) -> Screen {
    of_model(opened(model_after(entry, actions)))
}

/// The model of the case `entry` after `actions`.
pub fn model_after(entry: &str, actions: impl IntoIterator<Item = Action>) -> Model {
    let mut model = Model::new(link::parse(&["wr=", entry].concat()).unwrap());
    for action in actions {
        let _ = model.apply(action);
    }
    model
}

/// The page asks for the view for two people at one screen.
pub fn conversation() -> Action {
    Action::HostContextChanged(HostContext { conversation: true, ..HostContext::default() })
}

/// It is this day.
pub fn day(today: &str) -> Action {
    Action::HostContextChanged(HostContext { today: today.to_owned(), ..HostContext::default() })
}

/// The page has these addresses for links and booking.
pub fn page(booking: &str) -> Action {
    Action::HostContextChanged(HostContext {
        link_base: "https://example.com/article#at&".to_owned(),
        booking: booking.to_owned(),
        ..HostContext::default()
    })
}

pub fn of_model(model: Model) -> Screen {
    with_deferred(model, Deferred::Loaded(entry_points()))
}

/// The screen while the deferred part has come so far.
pub fn with_deferred(model: Model, deferred: Deferred) -> Screen {
    let case = link::write(&model.case());
    let decision = model.decision().clone();
    let session = Session::new(model, Callback::noop());
    session.set_deferred(deferred);
    let app = LocalServerRenderer::<App>::with_props(AppProps { session }).hydratable(false);
    let runtime = Builder::new_current_thread().build().unwrap();
    let html = runtime.block_on(app.render());
    let root = read(&html);
    Screen { case, decision, html, root }
}

impl Screen {
    pub fn has_verdict(&self) -> bool {
        self.decision.verdict().is_some()
    }

    /// The one element with this part.
    #[track_caller]
    pub fn part(&self, part: &str) -> &Element {
        only(&self.root.parts(part))
    }

    /// The one element with this id.
    #[track_caller]
    pub fn by_id(&self, id: &str) -> &Element {
        only(&self.root.with("id", id))
    }

    /// The section with this public name.
    #[track_caller]
    pub fn section(&self, id: &str) -> &Element {
        only(&self.root.with("data-section", id))
    }

    /// What an assistive technology calls `element`.
    pub fn name_of(&self, element: &Element) -> String {
        match (element.get("aria-label"), element.get("aria-labelledby")) {
            (Some(label), _) => label.to_owned(),
            (None, Some(id)) => self.by_id(id).text(),
            (None, None) => element.text(),
        }
    }
}
