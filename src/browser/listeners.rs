//! Event listeners that are removed together.
//!
//! Their `AbortController` belongs to the page's script: after a trap, when no Rust can run, the script removes them.

use web_sys::wasm_bindgen::JsCast;
use web_sys::wasm_bindgen::closure::Closure;
use web_sys::{AbortController, AddEventListenerOptions, Event, EventTarget};

/// Event listeners, removed on drop or when the controller aborts.
#[must_use = "the listeners are removed when it is dropped"]
pub struct Listeners {
    controller: AbortController,
    options: AddEventListenerOptions,
    listeners: Vec<Listener>,
}

struct Listener {
    target: EventTarget,
    kind: &'static str,
    closure: Closure<dyn Fn(Event)>,
}

impl Listeners {
    /// An empty set of listeners, removed when `controller` aborts.
    pub fn new(controller: AbortController) -> Self {
        let options = AddEventListenerOptions::new();
        options.set_signal(&controller.signal());
        Self { controller, options, listeners: Vec::new() }
    }

    /// Adds `listener` for events of this `kind` on `target`. It may be called recursively.
    pub fn add(
        &mut self,
        target: &EventTarget,
        kind: &'static str,
        listener: impl Fn(Event) + 'static,
    ) {
        let closure = Closure::<dyn Fn(Event)>::new(listener);
        // On failure there are no events.
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
            // On failure, aborting removes it.
            let listener = closure.as_ref().unchecked_ref();
            let _ = target.remove_event_listener_with_callback(kind, listener);
        }
        self.controller.abort();
    }
}
