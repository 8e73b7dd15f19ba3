//! Printing a part of the page alone.

use web_sys::wasm_bindgen::JsCast;
use web_sys::wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, HtmlIFrameElement, Window, window};

/// The frame's class: it takes no room and is seen by nobody.
const UNSEEN: &str = "spoken";

/// A frame with nothing but what is to be printed.
pub struct PrintFrame {
    frame: HtmlIFrameElement,
    /// What the window calls when it has been printed.
    _afterprint: Closure<dyn Fn()>,
}

impl PrintFrame {
    /// A frame inside `base` with a copy of `content`, whose document `adopt_styles` gives its style. None where the
    /// browser cannot, or keeps the frame shut.
    #[must_use]
    pub fn new(
        base: &Element,
        content: &Element,
        adopt_styles: impl FnOnce(&Document),
        afterprint: impl Fn() + 'static,
    ) -> Option<Self> {
        let frame = window()?.document()?.create_element("iframe").ok()?;
        let frame: HtmlIFrameElement = frame.unchecked_into();
        frame.set_class_name(UNSEEN);
        frame.set_tab_index(-1);
        base.append_child(&frame).ok()?;
        let afterprint = Closure::<dyn Fn()>::new(afterprint);
        let listener = afterprint.as_ref().unchecked_ref();
        let printer = frame.content_window()?;
        printer.add_event_listener_with_callback("afterprint", listener).ok()?;
        let printed = Self { frame, _afterprint: afterprint };
        let paper = printed.frame.content_document()?;
        adopt_styles(&paper);
        paper.set_title("when-rust");
        let body = paper.body()?;
        body.set_class_name("base");
        body.append_child(&paper.import_node_with_deep(content, true).ok()?).ok()?;
        Some(printed)
    }

    /// The window that prints it. Where printing is forbidden nothing happens there, and nothing tells.
    #[must_use]
    pub fn printer(&self) -> Option<Window> {
        self.frame.content_window()
    }
}

impl Drop for PrintFrame {
    fn drop(&mut self) {
        self.frame.remove();
    }
}
