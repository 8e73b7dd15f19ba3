//! Keeps the answer in sight: shows the compact answer while the questions or the sections are in view and the headline
//! is not.
//!
//! The compact answer is a popover: in the top layer no ancestor can clip it or move it. What is in view is told by an
//! `IntersectionObserver`, which knows of the window even inside a frame that is as high as its content.

use std::cell::Cell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use js_sys::Array;
use web_sys::wasm_bindgen::JsCast;
use web_sys::wasm_bindgen::closure::Closure;
use web_sys::{
    Element, HtmlElement, IntersectionObserver, IntersectionObserverEntry,
    IntersectionObserverInit, ResizeObserver, ShowPopoverOptions,
};

/// What is watched, as selectors.
const HEADLINE: &str = "#verdict";
const QUESTIONS: &str = ".questions";
const SECTIONS: &str = ".sections";
/// How much of a tall part must be in view, in CSS pixels, to count as seen.
const ENOUGH: f64 = 96.0;
/// In how many steps the browser tells how much of a part is in view.
const STEPS: u32 = 32;

/// What is in view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Seen {
    headline: bool,
    questions: bool,
    sections: bool,
}

impl Seen {
    const fn needs_compact(self) -> bool {
        !self.headline && (self.questions || self.sections)
    }
}

struct Parts {
    base: Element,
    answer: HtmlElement,
    compact: HtmlElement,
    seen: Cell<Seen>,
}

/// Watches what is in view until it is dropped.
#[must_use = "it stops watching when it is dropped"]
pub struct AnswerSight {
    observer: IntersectionObserver,
    sizes: ResizeObserver,
    parts: Rc<Parts>,
    _on_sight: Closure<dyn FnMut(Array)>,
    _on_resize: Closure<dyn FnMut()>,
}

impl AnswerSight {
    /// Watches the widget in `base`, and its column's width by `ruler`, which is as wide and has no height of its own.
    /// None where the browser cannot, or a part is missing.
    #[must_use]
    pub fn new(base: &Element, ruler: &Element) -> Option<Self> {
        let find = |selector| base.query_selector(selector).ok().flatten();
        let parts = Rc::new(Parts {
            base: base.clone(),
            answer: find(".answer")?.unchecked_into(),
            compact: find(".compact")?.unchecked_into(),
            seen: Cell::default(),
        });
        let noting = Rc::clone(&parts);
        let callback = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
            for entry in entries.iter() {
                noting.note(&entry.unchecked_into());
            }
            noting.align_both();
            noting.settle();
        });
        let init = IntersectionObserverInit::new();
        let steps: Array = (0..=STEPS)
            .map(|step| f64::from(step) / f64::from(STEPS))
            .map(Into::<web_sys::wasm_bindgen::JsValue>::into)
            .collect();
        init.set_threshold(&steps);
        let observer =
            IntersectionObserver::new_with_options(callback.as_ref().unchecked_ref(), &init)
                .ok()?;
        for selector in [HEADLINE, QUESTIONS, SECTIONS] {
            observer.observe(&find(selector)?);
        }
        let aligning = Rc::clone(&parts);
        // Not within the observer's own turn, which browsers take for a loop.
        let resized = Closure::<dyn FnMut()>::new(move || {
            let parts = Rc::clone(&aligning);
            Timeout::new(0, move || parts.align_both()).forget();
        });
        let sizes = ResizeObserver::new(resized.as_ref().unchecked_ref()).ok()?;
        sizes.observe(ruler);
        Some(Self { observer, sizes, parts, _on_sight: callback, _on_resize: resized })
    }

    /// Opens the whole answer over the page, or puts it back into its place, and shows the compact answer as needed.
    pub fn settle(&self, answer_open: bool) {
        if answer_open != is_shown(&self.parts.answer) {
            self.parts.set_answer_open(answer_open);
            if !answer_open {
                self.look_for_headline();
            }
        }
        self.parts.settle();
    }

    /// The headline, which was in view in the answer over the page, is back in its place. Whether that is in view is
    /// told anew; the compact answer, whose button was pressed, stays until then.
    fn look_for_headline(&self) {
        let seen = Seen { headline: false, ..self.parts.seen.get() };
        self.parts.seen.set(seen);
        if let Ok(Some(headline)) = self.parts.base.query_selector(HEADLINE) {
            self.observer.unobserve(&headline);
            self.observer.observe(&headline);
        }
    }
}

impl Drop for AnswerSight {
    fn drop(&mut self) {
        self.observer.disconnect();
        self.sizes.disconnect();
    }
}

impl Parts {
    fn note(&self, entry: &IntersectionObserverEntry) {
        let mut seen = self.seen.get();
        let target = entry.target();
        let is_enough = entry.intersection_rect().height() >= ENOUGH;
        let is = |selector| target.matches(selector).unwrap_or_default();
        if is(HEADLINE) {
            seen.headline = entry.intersection_ratio() > 0.95;
        } else if is(QUESTIONS) {
            seen.questions = is_enough;
        } else {
            seen.sections = is_enough;
        }
        self.seen.set(seen);
    }

    /// Shows or hides the compact answer. It stays while the whole answer is open, which is closed by it, and while it
    /// has the keyboard's focus, which would be lost.
    fn settle(&self) {
        let is_needed = self.seen.get().needs_compact()
            || is_shown(&self.answer)
            || self.compact.matches(":has(:focus-visible)").unwrap_or_default();
        match (is_needed, is_shown(&self.compact)) {
            (true, false) => {
                self.align(&self.compact);
                let _ = self.compact.show_popover();
            }
            (false, true) => {
                let _ = self.compact.hide_popover();
            }
            _ => {}
        }
    }

    fn set_answer_open(&self, open: bool) {
        let place = self.answer.parent_element().map(JsCast::unchecked_into::<HtmlElement>);
        let hold = |height: &str| {
            if let Some(place) = &place {
                // A style that cannot be set leaves the page to move, and nothing else.
                let _ = place.style().set_property("min-block-size", height);
            }
        };
        if open {
            hold(&pixels(self.answer.get_bounding_client_rect().height()));
            self.align(&self.answer);
            let options = ShowPopoverOptions::new();
            if let Ok(Some(button)) = self.compact.query_selector("button") {
                options.set_source(button.unchecked_ref());
            }
            let _ = self.answer.show_popover_with_options(&options);
        } else {
            let _ = self.answer.hide_popover();
            hold("");
        }
    }

    /// The column has another width.
    fn align_both(&self) {
        self.align(&self.compact);
        self.align(&self.answer);
    }

    /// Puts a box of the top layer above the widget's own column.
    fn align(&self, part: &HtmlElement) {
        let column = self.base.get_bounding_client_rect();
        let style = part.style();
        let _ = style.set_property("--left", &pixels(column.left()));
        let _ = style.set_property("--width", &pixels(column.width()));
    }
}

fn is_shown(popover: &HtmlElement) -> bool {
    popover.matches(":popover-open").unwrap_or_default()
}

/// A length in pixels, up to a window's size. Rounded, it would move the page by parts of a pixel.
fn pixels(length: f64) -> String {
    let mut text = String::from(js_sys::Number::from(length).to_js_string());
    text.push_str("px");
    text
}
