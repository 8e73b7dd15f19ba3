//! Shows the compact answer while the questions or the sections are in view and the headline is not.
//!
//! The compact answer is a popover: in the top layer no ancestor can clip or move it. An `IntersectionObserver` reports
//! what is in view, also in a frame that is as high as its content.

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

// Selectors of the observed elements.
const HEADLINE: &str = "#verdict";
const QUESTIONS: &str = ".questions";
const SECTIONS: &str = ".sections";
/// The visible height, in CSS pixels, from which questions or sections count as visible.
const MIN_VISIBLE_HEIGHT: f64 = 96.0;
/// The number of intersection thresholds.
const THRESHOLD_STEPS: u32 = 32;

/// Which elements are in view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Visible {
    headline: bool,
    questions: bool,
    sections: bool,
}

impl Visible {
    const fn needs_compact(self) -> bool {
        !self.headline && (self.questions || self.sections)
    }
}

struct Elements {
    base: Element,
    answer: HtmlElement,
    compact: HtmlElement,
    visible: Cell<Visible>,
}

/// Observes what is in view until dropped.
#[must_use = "it stops observing when it is dropped"]
pub struct AnswerVisibility {
    intersection_observer: IntersectionObserver,
    resize_observer: ResizeObserver,
    _begin_observing: Timeout,
    elements: Rc<Elements>,
    _on_intersect: Closure<dyn FnMut(Array)>,
    _on_resize: Closure<dyn FnMut()>,
}

impl AnswerVisibility {
    /// Observes the widget in `base`, and the width of its column by `width_probe`, which is as wide and has no height.
    /// None if the browser cannot, or an element is missing.
    #[must_use]
    pub fn new(base: &Element, width_probe: &Element) -> Option<Self> {
        let find = |selector| base.query_selector(selector).ok().flatten();
        let elements = Rc::new(Elements {
            base: base.clone(),
            answer: find(".answer")?.unchecked_into(),
            compact: find(".compact")?.unchecked_into(),
            visible: Cell::default(),
        });
        let observed = Rc::clone(&elements);
        let callback = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
            for entry in entries.iter() {
                observed.record(&entry.unchecked_into());
            }
            observed.align_popovers();
            observed.update_compact();
        });
        let init = IntersectionObserverInit::new();
        let steps: Array = (0..=THRESHOLD_STEPS)
            .map(|step| f64::from(step) / f64::from(THRESHOLD_STEPS))
            .map(Into::<web_sys::wasm_bindgen::JsValue>::into)
            .collect();
        init.set_threshold(&steps);
        let intersection_observer =
            IntersectionObserver::new_with_options(callback.as_ref().unchecked_ref(), &init)
                .ok()?;
        for selector in [HEADLINE, QUESTIONS, SECTIONS] {
            intersection_observer.observe(&find(selector)?);
        }
        let resized_elements = Rc::clone(&elements);
        // Deferred: resizing in the callback itself is reported as a `ResizeObserver` loop.
        let resized = Closure::<dyn FnMut()>::new(move || {
            let elements = Rc::clone(&resized_elements);
            Timeout::new(0, move || elements.align_popovers()).forget();
        });
        let resize_observer = ResizeObserver::new(resized.as_ref().unchecked_ref()).ok()?;
        // Begun by a timer: a widget can be mounted while the browser delivers the sizes of another one, and what is
        // observed then is reported as a loop, too.
        let (observer, probe) = (resize_observer.clone(), width_probe.clone());
        let begin_observing = Timeout::new(0, move || observer.observe(&probe));
        Some(Self {
            intersection_observer,
            resize_observer,
            _begin_observing: begin_observing,
            elements,
            _on_intersect: callback,
            _on_resize: resized,
        })
    }

    /// Opens or closes the answer popover, and shows the compact answer as needed.
    pub fn sync(&self, answer_open: bool) {
        if answer_open != is_shown(&self.elements.answer) {
            self.elements.set_answer_open(answer_open);
            if !answer_open {
                self.reobserve_headline();
            }
        }
        self.elements.update_compact();
    }

    /// Observes the headline again, which has moved from the popover back into the page. Until its visibility is
    /// reported, it counts as hidden, so that the compact answer with the pressed button stays.
    fn reobserve_headline(&self) {
        let visible = Visible { headline: false, ..self.elements.visible.get() };
        self.elements.visible.set(visible);
        if let Ok(Some(headline)) = self.elements.base.query_selector(HEADLINE) {
            self.intersection_observer.unobserve(&headline);
            self.intersection_observer.observe(&headline);
        }
    }
}

impl Drop for AnswerVisibility {
    fn drop(&mut self) {
        self.intersection_observer.disconnect();
        self.resize_observer.disconnect();
    }
}

impl Elements {
    fn record(&self, entry: &IntersectionObserverEntry) {
        let mut visible = self.visible.get();
        let target = entry.target();
        let is_enough = entry.intersection_rect().height() >= MIN_VISIBLE_HEIGHT;
        let is = |selector| target.matches(selector).unwrap_or_default();
        if is(HEADLINE) {
            visible.headline = entry.intersection_ratio() > 0.95;
        } else if is(QUESTIONS) {
            visible.questions = is_enough;
        } else {
            visible.sections = is_enough;
        }
        self.visible.set(visible);
    }

    /// Shows or hides the compact answer. It stays while the answer popover is open, because its button closes that,
    /// and while it has the keyboard focus, which would be lost.
    fn update_compact(&self) {
        let is_needed = self.visible.get().needs_compact()
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
        let container = self.answer.parent_element().map(JsCast::unchecked_into::<HtmlElement>);
        let reserve_height = |height: &str| {
            if let Some(container) = &container {
                // On failure the page only moves.
                let _ = container.style().set_property("min-block-size", height);
            }
        };
        if open {
            reserve_height(&pixels(self.answer.get_bounding_client_rect().height()));
            self.align(&self.answer);
            let options = ShowPopoverOptions::new();
            if let Ok(Some(button)) = self.compact.query_selector("button") {
                options.set_source(button.unchecked_ref());
            }
            let _ = self.answer.show_popover_with_options(&options);
        } else {
            let _ = self.answer.hide_popover();
            reserve_height("");
        }
    }

    /// Aligns both popovers with the column.
    fn align_popovers(&self) {
        self.align(&self.compact);
        self.align(&self.answer);
    }

    /// Aligns `popover` with the widget's column.
    fn align(&self, popover: &HtmlElement) {
        let column = self.base.get_bounding_client_rect();
        let style = popover.style();
        let _ = style.set_property("--left", &pixels(column.left()));
        let _ = style.set_property("--width", &pixels(column.width()));
    }
}

fn is_shown(popover: &HtmlElement) -> bool {
    popover.matches(":popover-open").unwrap_or_default()
}

/// A length as a CSS value. Not rounded, which would move the page by a fraction of a pixel.
fn pixels(length: f64) -> String {
    let mut text = String::from(js_sys::Number::from(length).to_js_string());
    text.push_str("px");
    text
}
