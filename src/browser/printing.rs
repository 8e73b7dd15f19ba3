//! Printing a part of the page.

use web_sys::wasm_bindgen::JsCast;
use web_sys::wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, HtmlIFrameElement, Window, window};

/// The frame's class: visually hidden.
const HIDDEN_CLASS: &str = "spoken";

/// A frame that contains only what is printed.
pub struct PrintFrame {
    frame: HtmlIFrameElement,
    /// Keeps the listener alive.
    _afterprint: Closure<dyn Fn()>,
}

impl PrintFrame {
    /// A frame in `base` with a copy of `content`; `adopt_styles` adds the style sheets to its document. None if the
    /// browser cannot create the frame or denies access to it.
    #[must_use]
    pub fn new(
        base: &Element,
        content: &Element,
        adopt_styles: impl FnOnce(&Document),
        afterprint: impl Fn() + 'static,
    ) -> Option<Self> {
        let frame = window()?.document()?.create_element("iframe").ok()?;
        let frame: HtmlIFrameElement = frame.unchecked_into();
        frame.set_class_name(HIDDEN_CLASS);
        frame.set_tab_index(-1);
        base.append_child(&frame).ok()?;
        let afterprint = Closure::<dyn Fn()>::new(afterprint);
        let listener = afterprint.as_ref().unchecked_ref();
        let window = frame.content_window()?;
        window.add_event_listener_with_callback("afterprint", listener).ok()?;
        let print_frame = Self { frame, _afterprint: afterprint };
        let document = print_frame.frame.content_document()?;
        adopt_styles(&document);
        document.set_title("when-rust");
        let body = document.body()?;
        body.set_class_name("base");
        body.append_child(&document.import_node_with_deep(content, true).ok()?).ok()?;
        Some(print_frame)
    }

    /// The window to print. If printing is forbidden, printing it fails silently.
    #[must_use]
    pub fn window(&self) -> Option<Window> {
        self.frame.content_window()
    }
}

impl Drop for PrintFrame {
    fn drop(&mut self) {
        self.frame.remove();
    }
}
