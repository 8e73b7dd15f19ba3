//! Event listeners that end together.
//!
//! Their end is an `AbortController` of the page's script: after a trap nothing here can run, and the script still takes
//! them off the page.

use web_sys::wasm_bindgen::JsCast;
use web_sys::wasm_bindgen::closure::Closure;
use web_sys::{AbortController, AddEventListenerOptions, Event, EventTarget};

/// Listeners until it is dropped, or until the controller aborts.
#[must_use = "the listeners end when it is dropped"]
pub struct Listeners {
    end: AbortController,
    options: AddEventListenerOptions,
    listeners: Vec<Listener>,
}

struct Listener {
    target: EventTarget,
    kind: &'static str,
    closure: Closure<dyn Fn(Event)>,
}

impl Listeners {
    /// No listeners yet, which will end with `end`.
    pub fn new(end: AbortController) -> Self {
        let options = AddEventListenerOptions::new();
        options.set_signal(&end.signal());
        Self { end, options, listeners: Vec::new() }
    }

    /// Calls `listener` for the events `kind` of `target`. It may be called again while it runs.
    pub fn add(
        &mut self,
        target: &EventTarget,
        kind: &'static str,
        listener: impl Fn(Event) + 'static,
    ) {
        let closure = Closure::<dyn Fn(Event)>::new(listener);
        // A target that takes no listener tells no event.
        let _ = target.add_event_listener_with_callback_and_add_event_listener_options(
            kind,
            closure.as_ref().unchecked_ref(),
            &self.options,
        );
        self.listeners.push(Listener { target: target.clone(), kind, closure });
    }
}

impl Drop for Listeners {
    fn drop(&mut self) {
        for Listener { target, kind, closure } in &self.listeners {
            // What cannot be removed ends with the controller.
            let listener = closure.as_ref().unchecked_ref();
            let _ = target.remove_event_listener_with_callback(kind, listener);
        }
        self.end.abort();
    }
}
